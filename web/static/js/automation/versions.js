// Versions of a rule: what it said, who changed it and when; an earlier one can be taken back into the form.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayWord, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { go, rulePath } from "../core/router.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon } from "../ui/elements.js";
import { changesOf } from "./changes.js";
import { change } from "./draft.js";
import { mayChange } from "./rules.js";

export function Versions({ rule }) {
  const [list, setList] = useState(null);
  const [problem, setProblem] = useState(null);
  const load = async () => {
    setProblem(null);
    try {
      setList((await get(`/api/rules/${rule.id}/versions`)).versions);
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
    }
  };
  useEffect(() => {
    load();
  }, [rule.id, rule.version]);
  if (problem)
    return html`<${Empty} icon="unplug" title=${t("The versions could not be loaded")} text=${words(problem)}>
      <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
    <//>`;
  const take = (one) => {
    change(one.body);
    go(rulePath(rule.id), { replace: true });
  };
  return html`
    <p class="hrow t13">
      <a class="link hrow tight" href=${rulePath(rule.id)}>
        <${Icon} name="chevron-left" size="s" />
        ${t("Back to the setup")}
      </a>
    </p>
    <ol class="versions">
      ${(list ?? []).map(
        (one, index) =>
          html`<${Version} key=${one.version} one=${one} before=${list[index + 1]} onTake=${
            index > 0 && mayChange.value && JSON.stringify(one.body) !== JSON.stringify(rule.body)
              ? () => take(one)
              : null
          } />`,
      )}
    </ol>
  `;
}

// What happened with a version: it was created, switched, or its settings changed.
function deed(one, before) {
  if (!before) return t("Created");
  if (JSON.stringify(one.body) !== JSON.stringify(before.body)) return t("Settings changed");
  if (one.active !== before.active) return one.active ? t("Switched on") : t("Switched off");
  return t("Saved again");
}

function Version({ one, before, onTake }) {
  const settings = !before || JSON.stringify(one.body) !== JSON.stringify(before.body);
  return html`<li>
    <p class="t13"><b class="b6">${t("Version {n}", { n: one.version })}</b> · ${deed(one, before)}</p>
    <p class="t12 dim">${one.by ? operatorName(one.by) : t("Okno")}, ${dayWord(one.at, now.value)}, ${time(one.at)}</p>
    ${
      settings &&
      before &&
      html`<ul class="t13 mut changed">
        ${changesOf(before.body, one.body).map((text) => html`<li key=${text}>${text}</li>`)}
      </ul>`
    }
    ${
      onTake &&
      html`<button type="button" class="btn small quiet" onClick=${onTake}>
        <${Icon} name="undo-2" size="s" />
        ${t("Take this version")}
      </button>`
    }
  </li>`;
}
