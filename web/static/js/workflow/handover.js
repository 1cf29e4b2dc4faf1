// Handover dialog: receiver, duration, conversations and a note for each. It can be undone for a week.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { act } from "./actions.js";
import { layer } from "../ui/layers.js";
import { command, get, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { draftOf } from "../compose/drafts.js";
import { date, shortDay, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { me, operators } from "../state/store.js";
import { atHour, toMonday } from "./snooze_times.js";
import { toast } from "../state/toasts.js";
import { askLoads, loads, shiftOf, teamName } from "./work.js";
import { Dot, liveTeams, loadWord, onlineIn, statusWord } from "./assignee.js";
import { Avatar, Badge, Empty, Icon } from "../ui/elements.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { DueChip } from "../ui/due_chip.js";

const shut = () => {
  layer.value = null;
};
const hasDraft = (id) => Boolean(draftOf(id, "reply").trim() || draftOf(id, "note").trim());

const ledBy = async (id) => (await get(`/api/people/${id}/dialogs`)).items;
const mayForOthers = () => ["supervisor", "administrator"].includes(me.value.role);

const LONG = {
  ever: () => t("Permanently"),
  tomorrow: (own) => (own ? t("Until tomorrow, then back to me") : t("Until tomorrow, then back")),
  monday: (own) => (own ? t("Until Monday, then back to me") : t("Until Monday, then back")),
  week: (own) => (own ? t("For a week, then back to me") : t("For a week, then back")),
  date: (own) => (own ? t("Until a date, then back to me") : t("Until a date, then back")),
};

function returnAt(long, day) {
  const at = now.peek();
  if (long === "tomorrow") return atHour(at, 1, 9);
  if (long === "monday") return atHour(at, toMonday(at), 9);
  if (long === "week") return atHour(at, 7, 9);
  if (long === "date") return day ? new Date(`${day}T09:00`).getTime() : NaN;
  return null;
}

const isoDay = (at) => {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

export function HandOver({ meId }) {
  const [from, setFrom] = useState(meId);
  const [mine, setMine] = useState(null);
  const [problem, setProblem] = useState(null);
  const [picked, setPicked] = useState(new Set());
  const [kind, setKind] = useState("person");
  const [who, setWho] = useState({ person: null, team: null, turn: null });
  const [long, setLong] = useState("ever");
  const [day, setDay] = useState(isoDay(atHour(now.peek(), 7, 9)));
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [recent, setRecent] = useState([]);
  const first = useRef(null);
  useFocusBack();
  const asked = useRef(from); // a late response about another person is ignored
  const load = () => {
    asked.current = from;
    setMine(null);
    setProblem(null);
    return ledBy(from).then(
      (all) => {
        if (asked.current === from) {
          setMine(all);
          setPicked(new Set(all.map((dialog) => dialog.id)));
        }
      },
      (failed) => {
        if (asked.current === from) setProblem(failed);
      },
    );
  };
  const look = () =>
    get("/api/handovers").then(
      (found) => setRecent(found.items.filter((one) => !one.undone_at)),
      () => {},
    );
  useLayoutEffect(() => {
    first.current.focus();
    askLoads();
    look();
  }, []);
  useEffect(() => {
    load();
  }, [from]);

  const own = from === meId;
  const here = receivers(from);
  const chosenTurn = who.turn ?? here.filter((person) => shiftOf(person) === "online").map((person) => person.id);
  const at = returnAt(long, day);
  const wrongDay = long === "date" && !(at > Date.now());
  const ready =
    { person: who.person !== null, team: who.team !== null, turn: chosenTurn.length > 0 }[kind] &&
    picked.size > 0 &&
    !wrongDay &&
    !busy;

  const give = async () => {
    setBusy(true);
    const all = mine.length === picked.size;
    const body = {
      ...(own ? {} : { from_id: from }),
      kind,
      people: kind === "person" ? [who.person] : kind === "turn" ? chosenTurn : [],
      team_id: kind === "team" ? who.team : null,
      dialogs: all ? null : [...picked],
      note: note.trim(),
      return_at: at,
    };
    try {
      const { hand_over: done } = await command("/api/handovers", body);
      shut();
      tell(done, all ? mine.length : picked.size);
    } catch (failed) {
      setProblem(failed);
      setBusy(false);
    }
  };
  const undo = (one) =>
    act(async () => {
      tellBack((await command(`/api/handovers/${one.id}/undo`, {})).hand_over);
      look();
      load();
    });

  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${
      own ? t("Hand over my conversations") : t("Hand over conversations: {name}", { name: operatorName(from) })
    } onKeyDown=${keepInside}>
      <header class="dhead">
        <h2 class="head2 grow">
          ${own ? t("Hand over my conversations") : t("Hand over conversations: {name}", { name: operatorName(from) })}
        </h2>
        <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
          <${Icon} name="x" size="m" />
        </button>
      </header>
      <div class="hobody">
        <div class="hol">
          ${
            mayForOthers() &&
            html`<div class="field">
              <label for="hofrom">${t("Whose conversations")}</label>
              <select class="input" id="hofrom" value=${from} onChange=${(event) => {
                setFrom(Number(event.currentTarget.value));
                setWho({ person: null, team: null, turn: null });
              }}>
                <option value=${meId}>${t("Mine")}</option>
                ${everybody(meId).map(
                  (one) =>
                    html`<option value=${one.id} key=${one.id}>
                      ${[one.name, loadWord(one)].filter(Boolean).join(" · ")}
                    </option>`,
                )}
              </select>
            </div>`
          }
          <fieldset class=${mayForOthers() ? "field dgap" : "field"}>
            <legend class="lab">${t("Hand over to")}</legend>
            <div class="rops">
              ${[
                ["person", t("A colleague")],
                ["team", t("A team")],
                ["turn", t("Round robin")],
              ].map(
                ([name, label], index) =>
                  html`<label class="ropt" key=${name}>
                    <input class="check rad" type="radio" name="to" ref=${index ? null : first} checked=${kind === name}
                        onChange=${() => setKind(name)} />
                    <b class="b5 blk t13">${label}</b>
                  </label>`,
              )}
            </div>
          </fieldset>
          <${Receiver} from=${from} kind=${kind} who=${who} turn=${chosenTurn} count=${picked.size}
              onPick=${(more) => setWho({ ...who, ...more })} onTurn=${() => setKind("turn")} />
          <div class="field dgap">
            <label for="hol">${t("For how long")}</label>
            <select class="input" id="hol" value=${long} onChange=${(event) => setLong(event.currentTarget.value)}>
              ${Object.entries(LONG)
                .filter(([name]) => name !== "monday" || toMonday(now.value) > 1)
                .map(([name, label]) => html`<option value=${name}>${label(own)}</option>`)}
            </select>
            ${
              long === "date" &&
              html`<input class="input" type="date" aria-label=${t("Return date")}
                  min=${isoDay(atHour(now.peek(), 1, 9))} aria-invalid=${wrongDay ? "true" : null} value=${day}
                  onInput=${(event) => setDay(event.currentTarget.value)} />`
            }
            ${
              at > 0 &&
              !wrongDay &&
              html`<p class="hint">
                ${
                  own
                    ? t("They return to you: {when}", { when: `${shortDay(at, now.value)}, ${time(at)}` })
                    : t("They return: {when}", { when: `${shortDay(at, now.value)}, ${time(at)}` })
                }
              </p>`
            }
          </div>
          <div class="field dgap">
            <label for="hn">${t("Handover note")}</label>
            <textarea class="input" id="hn" rows="4" maxlength="4000"
                placeholder=${t("Added to each conversation, visible to the team")} value=${note}
                onInput=${(event) => setNote(event.currentTarget.value)}></textarea>
          </div>
        </div>
        <${Own} own=${own} mine=${mine} problem=${mine === null ? problem : null} picked=${picked}
            onPicked=${setPicked} />
      </div>
      ${
        recent.length > 0 &&
        html`<ul class="holast" aria-label=${t("Handed over in the last 7 days")}>
          ${recent.slice(0, 3).map((one) => html`<${Recent} key=${one.id} one=${one} onUndo=${undo} />`)}
        </ul>`
      }
      <footer class="dfoot">
        <span class=${mine !== null && problem ? "t12 hint bad grow" : "t12 dim grow"}
            role=${mine !== null && problem ? "alert" : null}>
          ${mine !== null && problem ? words(problem) : t("Clients will not notice. You can undo it for 7 days.")}
        </span>
        <button type="button" class="btn quiet" onClick=${shut}>${t("Cancel")}</button>
        <button type="button" class="btn primary" disabled=${!ready} onClick=${give}>
          ${busy ? t("Handing over…") : t("Hand over {n}", { n: picked.size })}
        </button>
      </footer>
    </div>
  </div>`;
}

const STAYED = {
  "changed": (count) => n("{n} changed in the meantime", "{n} changed in the meantime", count),
  "cannot-answer": (count) =>
    n("{n} not handed over: no access to its channel", "{n} not handed over: no access to their channels", count),
  "nobody-free": (count) =>
    n(
      "{n} not handed over: everyone is away or at the limit",
      "{n} not handed over: everyone is away or at the limit",
      count,
    ),
};
const stayed = (left) =>
  Object.entries(left)
    .map(([why, count]) => STAYED[why]?.(count))
    .filter(Boolean)
    .join(", ");

function tell(done, asked) {
  const text = [n("Handed over: {n} conversation", "Handed over: {n} conversations", done.moved), stayed(done.left)]
    .filter(Boolean)
    .join(". ");
  const undo = async () => tellBack((await command(`/api/handovers/${done.id}/undo`, {})).hand_over);
  toast(text, {
    icon: asked === done.moved ? "users-round" : "circle-alert",
    undo: done.moved ? () => act(undo) : null,
  });
}

function tellBack(done) {
  const rest = done.moved - done.back;
  const text =
    done.from_id === me.peek().id
      ? n("{n} conversation is yours again", "{n} conversations are yours again", done.back)
      : n("{n} conversation is back with {name}", "{n} conversations are back with {name}", done.back, {
          name: operatorName(done.from_id),
        });
  toast(
    rest
      ? `${text}. ${n("{n} has changed since and stays as is", "{n} have changed since and stay as they are", rest)}`
      : text,
    { icon: "undo-2" },
  );
}

const everybody = (but) =>
  Object.values(operators.value)
    .filter((person) => (person.active || loads.value?.[person.id]?.load > 0) && person.id !== but)
    .sort((a, b) => a.name.localeCompare(b.name));
// Operators who can receive this person's conversations, supervisors included.
const receivers = (from) =>
  Object.values(operators.value)
    .filter((person) => person.active && person.id !== from)
    .sort((a, b) => a.name.localeCompare(b.name));

function Receiver({ from, kind, who, turn, count, onPick, onTurn }) {
  if (kind === "person") {
    const people = receivers(from);
    const person = operators.value[who.person];
    return html`
      <select class="input" aria-label=${t("Colleague")} value=${who.person ?? ""}
          onChange=${(event) => onPick({ person: Number(event.currentTarget.value) })}>
        <option value="" disabled>${t("Choose a colleague")}</option>
        ${people.map(
          (one) =>
            html`<option value=${one.id} key=${one.id}>
              ${[one.name, statusWord(one), loadWord(one)].filter(Boolean).join(" · ")}
            </option>`,
        )}
      </select>
      ${person && html`<${AfterThat} from=${from} person=${person} count=${count} onTurn=${onTurn} />`}
    `;
  }
  if (kind === "team") {
    const all = liveTeams();
    if (!all.length)
      return html`<p class="hint">${t("No teams yet. An administrator creates them in the settings.")}</p>`;
    return html`
      <select class="input" aria-label=${t("Team")} value=${who.team ?? ""}
          onChange=${(event) => onPick({ team: Number(event.currentTarget.value) })}>
        <option value="" disabled>${t("Choose a team")}</option>
        ${all.map(
          (team) =>
            html`<option value=${team.id} key=${team.id}>
              ${team.name} · ${n("{n} online", "{n} online", onlineIn(team))}
            </option>`,
        )}
      </select>
      <p class="hint">${t("They will have no assignee until a free team member takes them.")}</p>
    `;
  }
  const flip = (id) => onPick({ turn: turn.includes(id) ? turn.filter((one) => one !== id) : [...turn, id] });
  return html`
    <div class="hopeople" role="group" aria-label=${t("Participants")}>
      ${receivers(from).map(
        (person) =>
          html`<label key=${person.id}>
            <input class="check" type="checkbox" checked=${turn.includes(person.id)}
                onChange=${() => flip(person.id)} />
            <${Avatar} name=${person.name} size="sm"><${Dot} shift=${shiftOf(person)} /><//>
            <span class="grow cut">${person.name}</span>
            <span class="t12 dim num">${loadWord(person)}</span>
          </label>`,
      )}
    </div>
    <p class="hint">${t("One after another, skipping people who are away or at the limit.")}</p>
  `;
}

// The receiver's workload after the handover, with an alternative when it is over the limit.
function AfterThat({ from, person, count, onTurn }) {
  const load = loads.value?.[person.id]?.load;
  if (load === undefined) return null;
  const after = load + count;
  const over = person.capacity > 0 && after > person.capacity;
  const free = receivers(from).filter((one) => shiftOf(one) === "online" && one.id !== person.id);
  const name = person.name.split(" ")[0];
  const line = person.capacity
    ? t("{name} will have {n} of {all}", { name, n: after, all: person.capacity })
    : t("{name} will have {n}", { name, n: after });
  return html`<p class=${over ? "hint warn" : "hint"}>
    ${over ? `${line}: ${t("over the limit.")}` : `${line}.`} ${
      over &&
      free.length > 0 &&
      html`<button type="button" class="link" onClick=${onTurn}>${t("Share them round robin")}</button>`
    }
  </p>`;
}

function Own({ own, mine, problem, picked, onPicked }) {
  if (problem)
    return html`<div class="hor">
      <${Empty} icon="unplug" title=${own ? t("Could not load your conversations") : t("Could not load conversations")}
          text=${words(problem)} />
    </div>`;
  if (mine === null) return html`<div class="hor" aria-busy="true"></div>`;
  if (!mine.length)
    return html`<div class="hor">
      <${Empty} icon="inbox" title=${own ? t("You have no open conversations") : t("No open conversations")}
          text=${t("There is nothing to hand over.")} />
    </div>`;
  const all = picked.size === mine.length;
  const flip = (id) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPicked(next);
  };
  return html`<div class="hor">
    <div class="hrow">
      <b class="b6 t13 grow">${t("Conversations: {n} of {all}", { n: picked.size, all: mine.length })}</b>
      <button type="button" class="btn small quiet"
          onClick=${() => onPicked(new Set(all ? [] : mine.map((dialog) => dialog.id)))}>
        ${all ? t("Clear selection") : t("Select all")}
      </button>
    </div>
    <ul class="holst" tabindex="0" aria-label=${t("What to hand over")}>
      ${mine.map(
        (dialog) => html`<li key=${dialog.id}>
          <label class="horow">
            <input class="check" type="checkbox" aria-label=${t("Hand over: {name}", { name: dialog.name })}
                checked=${picked.has(dialog.id)} onChange=${() => flip(dialog.id)} />
            <${Badge} kind=${dialog.kind} named />
            <span class="grow cut">
              <b class="b5 blk cut">${dialog.name}</b>
              <span class="t12 dim blk cut">
                ${hasDraft(dialog.id) ? t("Your draft moves along") : dialog.preview?.text || dialog.title}
              </span>
            </span>
            ${
              hasDraft(dialog.id)
                ? html`<span class="tag h1">${t("draft")}</span>`
                : dialog.snooze
                  ? html`<span class="tag plain">${t("snoozed")}</span>`
                  : html`<${DueChip} dialog=${dialog} still />`
            }
          </label>
        </li>`,
      )}
    </ul>
  </div>`;
}

function Recent({ one, onUndo }) {
  const to =
    one.kind === "team" ? teamName(one.team_id) : one.kind === "turn" ? t("round robin") : operatorName(one.people[0]);
  const whose = one.from_id === me.value.id ? "" : `${operatorName(one.from_id)} · `;
  return html`<li class="hrow t12">
    <${Icon} name="history" size="s" />
    <span class="grow cut">
      ${date(one.at)}
      , ${time(one.at)} · ${whose}
      ${n("{n} conversation", "{n} conversations", one.moved)} → ${to}
      ${one.return_at && ` · ${t("return on {day}", { day: date(one.return_at) })}`}
    </span>
    <button type="button" class="link" onClick=${() => onUndo(one)}>${t("Undo")}</button>
  </li>`;
}
