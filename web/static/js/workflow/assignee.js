// Assignee picker: me first, then colleagues by presence and workload, then teams.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { n, t } from "../core/i18n.js";
import { hue } from "../ui/avatar.js";
import { me, operators, statuses, teams } from "../state/store.js";
import { askLoads, assignTeam, assignTo, loads, shiftOf } from "./work.js";
import { Avatar, Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { optionKeys } from "../ui/option_keys.js";
import { statusName } from "../ui/operator_status.js";

const shut = () => {
  layer.value = null;
};
const byName = (a, b) => a.name.localeCompare(b.name);

export const Dot = ({ shift }) =>
  html`<span class=${"dot " + { online: "on", away: "away", off: "off" }[shift]}></span>`;
export const shiftWord = (shift) => ({ online: t("online"), away: t("away"), off: t("off shift") })[shift];
// The status that a colleague chose, while it describes the presence: one who closed the browser is off shift.
export function statusWord(person) {
  const shift = shiftOf(person);
  const status = statuses.value[person.status_id];
  const isPlain = !status || status.base !== shift || (status.builtin === shift && !status.name);
  return isPlain ? shiftWord(shift) : statusName(status);
}

// "5 of 12", or only the count without a workload limit.
export function loadWord(person) {
  const load = loads.value?.[person.id]?.load;
  if (load === undefined) return "";
  return person.capacity ? t("{n} of {all}", { n: load, all: person.capacity }) : String(load);
}

const takesNew = (person) => statuses.value[person.status_id]?.takes_new !== 0;

// The least busy online colleague, if there are several.
function freest(people) {
  if (!loads.value || people.length < 2) return null;
  const load = (person) => loads.value[person.id]?.load ?? 0;
  const first = people.reduce((least, person) => (load(person) < load(least) ? person : least));
  return people.every((person) => person === first || load(person) > load(first)) ? first.id : null;
}

export const colleagues = () =>
  Object.values(operators.value)
    .filter((person) => person.active && person.id !== me.value.id)
    .sort(byName);
export const liveTeams = () =>
  Object.values(teams.value)
    .filter((team) => !team.removed)
    .sort(byName);
export const onlineIn = (team) =>
  team.members.filter((id) => operators.value[id]?.active && shiftOf(operators.value[id]) === "online").length;

// [{head} | {person} | {team} | {nobody}] in list order.
function optionsFor(dialog, query, onlyTeams) {
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (name) => name.toLocaleLowerCase().includes(wanted);
  /** @type {{head?: string, person?: any, mine?: boolean, free?: boolean, team?: any, nobody?: string}[]} */
  const list = [];
  const group = (head, found) => {
    if (found.length) list.push({ head }, ...found);
  };
  if (!onlyTeams) {
    if (fits(me.value.name) || fits(t("Assign to me")))
      list.push({ person: operators.value[me.value.id] ?? me.value, mine: true });
    const people = colleagues().filter((person) => fits(person.name));
    const here = people.filter((person) => shiftOf(person) === "online");
    const free = freest(here.filter(takesNew));
    group(
      t("Online"),
      here.map((person) => ({ person, free: person.id === free })),
    );
    group(
      t("Not now"),
      people.filter((person) => !here.includes(person)).map((person) => ({ person })),
    );
  }
  group(
    t("Teams"),
    liveTeams()
      .filter((team) => fits(team.name))
      .map((team) => ({ team })),
  );
  if (!wanted && dialog.assignee_id !== null && !onlyTeams) list.push({ nobody: "person" });
  if (!wanted && dialog.team_id !== null) list.push({ nobody: "team" });
  return list;
}

const mayAnswer = (person) => loads.value?.[person.id]?.may ?? true;

export function Assignee({ dialog, onlyTeams }) {
  const [query, setQuery] = useState("");
  const [note, setNote] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef(null);
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => {
    field.current.focus({ preventScroll: true });
    askLoads(dialog.id);
  }, []);
  const shown = optionsFor(dialog, query, onlyTeams);
  const list = shown.filter((option) => !option.head);
  const chosen = Math.min(at, list.length - 1);
  const pick = (option) => {
    if (option.person && !mayAnswer(option.person)) return;
    shut();
    if (option.team || option.nobody === "team") assignTeam(dialog.id, option.team?.id ?? null, note.trim());
    else assignTo(dialog.id, option.person?.id ?? null, note.trim());
  };
  const keys = (event) => optionKeys(event, { list, chosen, setAt, pick });
  return html`<div class="menu pop popasg" role="dialog" aria-label=${onlyTeams ? t("Team") : t("Assignee")} ref=${box}
      onKeyDown=${keys}>
    <div class="gfind">
      <${Icon} name="search" size="m" />
      <input class="palq" ref=${field} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
          aria-activedescendant=${list.length ? "as" + chosen : null}
          aria-label=${onlyTeams ? t("Find a team") : t("Find a colleague or a team")}
          placeholder=${onlyTeams ? t("Team name") : t("Name or team")} value=${query}
          onInput=${(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }} />
    </div>
    <div role="listbox" id="asl" class="asl" aria-label=${onlyTeams ? t("Team") : t("Assignee")}>
      ${shown.map((option) =>
        option.head
          ? html`<div class="mh" role="presentation" key=${option.head}>${option.head}</div>`
          : html`<${Option} option=${option} index=${list.indexOf(option)} chosen=${chosen} dialog=${dialog}
                onAt=${setAt} onPick=${pick} />`,
      )}
      ${
        !list.length &&
        html`<p class="dpad2 t13 dim">
          ${
            onlyTeams && !query ? t("No teams yet. An administrator creates them in the settings.") : t("Nothing found")
          }
        </p>`
      }
    </div>
    <div class="asgf">
      <input class="input" aria-label=${t("Note for the new assignee")} placeholder=${t("Note (optional)")}
          maxlength="4000" value=${note} onInput=${(event) => setNote(event.currentTarget.value)} />
    </div>
  </div>`;
}

function Option({ option, index, chosen, dialog, onAt, onPick }) {
  const { person, team } = option;
  const now = person ? person.id === dialog.assignee_id : team ? team.id === dialog.team_id : false;
  const shut_ = person && !mayAnswer(person);
  return html`
    ${option.nobody && html`<div class="msep" role="presentation"></div>`}
    <button type="button" class=${index === chosen ? "mi on" : "mi"} id=${"as" + index} role="option" tabindex="-1"
        aria-selected=${String(now)} aria-disabled=${shut_ ? "true" : null} onPointerMove=${() => onAt(index)}
        onClick=${() => onPick(option)}>
      ${person && html`<${Person} person=${person} mine=${option.mine} free=${option.free} now=${now} shut=${shut_} />`}
      ${
        team &&
        html`
          <span class=${"sq " + hue(team.name)}></span>
          <span class="cut">${team.name}</span>
          ${now && html`<span class="tag plain">${t("now")}</span>`}
          <span class="hrow end t12 dim">${n("{n} online", "{n} online", onlineIn(team))}</span>
        `
      }
      ${
        option.nobody &&
        html`
          <${Icon} name="user-round-x" size="m" />
          ${option.nobody === "person" ? t("Remove the assignee") : t("Remove from the team")}
        `
      }
    </button>
  `;
}

// The workload of colleagues who are online, with the status of those who take no new conversations.
function placeWord(person, mine) {
  if (!mine && shiftOf(person) !== "online") return statusWord(person);
  return [!mine && !takesNew(person) && statusWord(person), loadWord(person)].filter(Boolean).join(" · ");
}

function Person({ person, mine, free, now, shut: closed }) {
  const shift = shiftOf(person);
  return html`
    <${Avatar} name=${person.name} size="sm"><${Dot} shift=${shift} /><//>
    <span class="cut">${mine && !now ? t("Assign to me") : person.name}</span>
    ${now && html`<span class="tag plain">${t("now")}</span>`}
    ${free && html`<span class="tag h4">${t("least busy")}</span>`}
    <span class="hrow end t12 dim num">
      ${closed ? t("no access") : placeWord(person, mine)}
      ${mine && !now && html`<kbd>I</kbd>`}
    </span>
  `;
}
