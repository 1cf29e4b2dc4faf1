// Assign picker for several dialogs: a colleague, a team or nobody, filtered by typing.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { t } from "../core/i18n.js";
import { me, operators } from "../state/store.js";
import { liveTeams } from "./views.js";
import { Avatar, Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { optionKeys } from "../ui/option_keys.js";

const shut = () => {
  layer.value = null;
};

function options(query) {
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (name) => name.toLocaleLowerCase().includes(wanted);
  const colleagues = Object.values(operators.value)
    .filter((one) => one.active && one.id !== me.value.id)
    .sort((a, b) => a.name.localeCompare(b.name));
  const found = [];
  if (fits(me.value.name) || fits(t("Assign to me")))
    found.push({ to: { person: me.value.id }, name: t("Assign to me"), face: me.value.name });
  for (const one of colleagues)
    if (fits(one.name)) found.push({ to: { person: one.id }, name: one.name, face: one.name });
  for (const team of liveTeams.value)
    if (fits(team.name)) found.push({ to: { team: team.id }, name: team.name, icon: "users-round" });
  if (!wanted) found.push({ to: { person: null }, name: t("Remove the assignee"), icon: "user-round-x" });
  return found;
}

export function GiveMenu({ onPick }) {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef(null);
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const list = options(query);
  const chosen = Math.min(at, list.length - 1);
  const pick = (option) => {
    shut();
    onPick(option.to);
  };
  const keys = (event) => {
    optionKeys(event, { list, chosen, setAt, pick });
    if (event.key === "Tab") shut();
  };
  return html`<div class="menu pop popgive" role="dialog" aria-label=${t("Assign")} ref=${box}>
    <div class="gfind">
      <${Icon} name="search" size="m" />
      <input class="palq" ref=${field} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
          aria-activedescendant=${list.length ? "gv" + chosen : null} aria-label=${t("Find a colleague or a team")}
          placeholder=${t("Name")} value=${query} onInput=${(event) => {
            setQuery(event.target.value);
            setAt(0);
          }} onKeyDown=${keys} />
    </div>
    <div role="listbox" id="gvl" class="gvl" aria-label=${t("Assign")}>
      ${list.map(
        (
          option,
          index,
        ) => html`<button type="button" class=${index === chosen ? "mi on" : "mi"} id=${"gv" + index} role="option"
            tabindex="-1" aria-selected=${String(index === chosen)} onPointerMove=${() => setAt(index)}
            onClick=${() => pick(option)}>
          ${
            option.icon
              ? html`<${Icon} name=${option.icon} size="m" />`
              : html`<${Avatar} name=${option.face} size="sm" />`
          }
          <span class="cut">${option.name}</span>
        </button>`,
      )}
      ${!list.length && html`<p class="dpad2 t13 dim">${t("Nothing found")}</p>`}
    </div>
  </div>`;
}
