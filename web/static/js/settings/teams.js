// Company settings: teams and workload limits. For administrators.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { act } from "../workflow/actions.js";
import { command, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { hue } from "../ui/avatar.js";
import { counts, hours, operators } from "../state/store.js";
import { toast } from "../state/toasts.js";
import { askLoads, loads, shiftOf } from "../workflow/work.js";
import { Dot, liveTeams, statusWord } from "../workflow/assignee.js";
import { Avatar, Empty, Icon } from "../ui/elements.js";
import { Block, Row } from "../ui/form.js";

const people = () =>
  Object.values(operators.value)
    .filter((person) => person.active)
    .sort((a, b) => a.name.localeCompare(b.name));

export function Teams() {
  const [editing, setEditing] = useState(null); // a team's id, or "new"
  const list = liveTeams();
  useEffect(() => {
    askLoads();
  }, []);
  return html`
    <${Block} id="tmh" title=${t("Teams")} side=${
      editing !== "new" &&
      list.length > 0 &&
      html`<button type="button" class="btn small" onClick=${() => setEditing("new")}>
        <${Icon} name="plus" size="s" />
        ${t("New team")}
      </button>`
    }>
      <p class="lead">${t("A conversation assigned to a team has no assignee until a member takes it.")}</p>
      ${editing === "new" && html`<${TeamForm} onDone=${() => setEditing(null)} />`}
      ${
        !list.length &&
        editing !== "new" &&
        html`<${Empty} icon="users-round" title=${t("No teams yet")}
            text=${t("Create the first one and choose its members.")}>
          <button type="button" class="btn primary" onClick=${() => setEditing("new")}>${t("New team")}</button>
        <//>`
      }
      <div class="tmg">
        ${list.map((team) =>
          editing === team.id
            ? html`<${TeamForm} key=${team.id} team=${team} onDone=${() => setEditing(null)} />`
            : html`<${TeamCard} key=${team.id} team=${team} onEdit=${() => setEditing(team.id)} />`,
        )}
      </div>
    <//>
    <${Block} id="tmc" title=${t("Workload limit")}>
      <p class="lead">${t("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
      <div class="card">${people().map((person) => html`<${Capacity} key=${person.id} person=${person} />`)}</div>
    <//>
  `;
}

function TeamCard({ team, onEdit }) {
  const members = team.members.map((id) => operators.value[id]).filter((person) => person?.active);
  const waiting = counts.value.teams?.[team.id] ?? 0;
  return html`<section class="card tmc" aria-label=${team.name}>
    <div class="hrow">
      <span class=${"sq " + hue(team.name)}></span>
      <b class="b6 t13 grow cut">${team.name}</b>
      <button type="button" class="btn small quiet" onClick=${onEdit}>${t("Change")}</button>
      <button type="button" class="ib small" aria-label=${t("Delete team {name}", { name: team.name })}
          title=${t("Delete team")} onClick=${() => dissolve(team)}>
        <${Icon} name="x" size="m" />
      </button>
    </div>
    <div class="avs">
      ${members.map(
        (person) =>
          html`<span key=${person.id} title=${`${leadName(team, person)}: ${statusWord(person)}`}>
            <${Avatar} name=${person.name} size="sm"><${Dot} shift=${shiftOf(person)} /><//>
          </span>`,
      )}
      ${!members.length && html`<span class="t12 hint warn">${t("No members")}</span>`}
    </div>
    <span class="t12 dim">
      ${n("{n} person", "{n} people", members.length)} · ${n("{n} conversation", "{n} conversations", waiting)}
    </span>
  </section>`;
}

const leadName = (team, { id, name }) => (team.leads.includes(id) ? t("{name}, leads the team", { name }) : name);

function dissolve(team) {
  const set = (removed) => command(`/api/teams/${team.id}/removed`, { removed });
  return act(async () => {
    await set(true);
    toast(t("Team deleted: {name}", { name: team.name }), { icon: "users-round", undo: () => act(() => set(false)) });
  });
}

function TeamForm({ team, onDone }) {
  const [name, setName] = useState(team?.name ?? "");
  const [members, setMembers] = useState(new Set(team?.members ?? []));
  const [leads, setLeads] = useState(new Set(team?.leads ?? []));
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const flip = (id) => setMembers(flipped(members, id));
  const save = async (event) => {
    event.preventDefault();
    const led = [...leads].filter((id) => members.has(id));
    const body = { name: name.trim(), members: [...members], leads: led };
    try {
      await (team ? command(`/api/teams/${team.id}`, body, { method: "PATCH" }) : command("/api/teams", body));
      onDone();
    } catch (failed) {
      setProblem(failed);
      field.current.focus();
    }
  };
  return html`<form class="card tmnew" aria-label=${team ? t("Team {name}", { name: team.name }) : t("New team")}
      onSubmit=${save}>
    <div class="field">
      <label for="tmn">${t("Team name")}</label>
      <input class="input" id="tmn" ref=${field} maxlength="80" required value=${name}
          aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "tme" : null}
          onInput=${(event) => setName(event.currentTarget.value)} />
      ${problem && html`<span class="hint bad" id="tme" role="alert">${words(problem)}</span>`}
    </div>
    <fieldset class="field">
      <legend class="lab">${t("Members")}</legend>
      <div class="tmpick">
        ${people().map(
          (person) =>
            html`<div class="tmrow" key=${person.id}>
              <label>
                <input class="check" type="checkbox" checked=${members.has(person.id)}
                    onChange=${() => flip(person.id)} />
                <${Avatar} name=${person.name} size="sm" />
                <span class="cut">${person.name}</span>
              </label>
              ${
                members.has(person.id) &&
                html`<label class="t12 mut">
                  <input class="check" type="checkbox" checked=${leads.has(person.id)}
                      aria-label=${t("{name} leads the team", { name: person.name })}
                      onChange=${() => setLeads(flipped(leads, person.id))} />
                  ${t("leads")}
                </label>`
              }
            </div>`,
        )}
      </div>
      <p class="hint">
        ${t("Leads are told when a reply is overdue. Without a lead, every supervisor who sees the channel is told.")}
      </p>
    </fieldset>
    <div class="hrow">
      <button type="submit" class="btn primary" disabled=${!name.trim()}>${team ? t("Save") : t("Create team")}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}

function flipped(ids, id) {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Capacity({ person }) {
  const [text, setText] = useState(String(person.capacity ?? 0));
  const [problem, setProblem] = useState(null);
  useEffect(() => setText(String(person.capacity ?? 0)), [person.capacity]);
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  const wrong = !(value >= 0 && value <= 1000);
  const save = async () => {
    if (wrong || value === person.capacity) return;
    try {
      await command(`/api/people/${person.id}`, { capacity: value }, { method: "PATCH" });
      setProblem(null);
    } catch (failed) {
      setProblem(failed);
    }
  };
  const load = loads.value?.[person.id]?.load;
  return html`<div class="caprow">
    <${Row} title=${person.name} text=${
      problem ? words(problem) : load === undefined ? "" : n("{n} conversation now", "{n} conversations now", load)
    }>
      <${OwnHours} person=${person} />
      <input class="input" inputmode="numeric" aria-label=${t("Workload limit: {name}", { name: person.name })}
          aria-invalid=${wrong ? "true" : null} value=${text} onInput=${(event) => setText(event.currentTarget.value)}
          onBlur=${save} onKeyDown=${(event) => {
            if (event.key === "Enter") save();
          }} />
    <//>
  </div>`;
}

// The operator's own business hours: outside them, no new conversations come.
function OwnHours({ person }) {
  const listed = Object.values(hours.value).filter((one) => !one.removed || one.id === person.hours_id);
  const save = (event) => {
    const hoursId = Number(event.currentTarget.value) || null;
    return act(() => command(`/api/people/${person.id}`, { hours_id: hoursId }, { method: "PATCH" }));
  };
  return html`<select class="sel" aria-label=${t("Business hours: {name}", { name: person.name })}
      value=${person.hours_id ?? 0} onChange=${save}>
    <option value="0">${t("Any time")}</option>
    ${listed.map((one) => html`<option key=${one.id} value=${one.id}>${one.name || t("Company hours")}</option>`)}
  </select>`;
}
