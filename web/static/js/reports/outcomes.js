// What came of the runs of a rule, in words.
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { refusedWords } from "../automation/reasons.js";
import { share } from "./values.js";

function facts({ dialogs, assigned, met, all }) {
  return [
    dialogs > 0 && n("in {n} conversation", "in {n} conversations", dialogs, { n: number(dialogs) }),
    assigned > 0 && n("{n} conversation assigned", "{n} conversations assigned", assigned, { n: number(assigned) }),
    all > 0 && t("{share} on time", { share: share(met / all) }),
  ].filter(Boolean);
}

export const factsText = (outcome) => facts(outcome).join(", ");
export const reasonsText = ({ reasons }) =>
  Object.entries(reasons)
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${refusedWords(code)}: ${number(count)}`)
    .join(", ");

export function outcomeText({ done, skipped, failed, outcome }) {
  const troubles = [
    skipped > 0 && t("skipped: {n}", { n: number(skipped) }),
    failed > 0 && t("failed: {n}", { n: number(failed) }),
  ];
  return [t("done: {n}", { n: number(done) }), ...facts(outcome), ...troubles].filter(Boolean).join(" · ");
}
