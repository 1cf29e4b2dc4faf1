// Log of one rule.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Empty } from "../ui/elements.js";
import { RunList } from "./run_list.js";

export const Journal = ({ rule }) =>
  html`<${RunList} source=${`/api/rules/${rule.id}/runs`} newest=${rule.last_run_at}
    empty=${html`<${Empty} icon="history" title=${t("No runs yet")} text=${
      rule.active ? t("Runs of the last 90 days appear here.") : t("The rule is off. “Dry run” shows what it would do.")
    } />`} />`;
