// Forms of the rules that assign conversations.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { operators } from "../state/store.js";
import { toast } from "../state/toasts.js";
import { operatorName } from "../ui/avatar.js";
import { Avatar, Icon } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { Dot, loadWord, shiftWord } from "../workflow/assignee.js";
import { askLoads, shiftOf } from "../workflow/work.js";
import { announce } from "../notifications/announcer.js";
import { isDirty } from "./draft.js";
import { activePeople, ChannelChips, Cond, NumberLine, PickLine, Step, Switch, teamOptions, Wrong } from "./fields.js";
import { mayChange, shareOut } from "./rules.js";

export const ReplyAssigns = () =>
  html`
    <${Step} icon="zap" title=${t("When")}><p class="cond">${t("An operator replies to a client")}</p><//>
    <${Step} icon="list-filter" title=${t("If")}><p class="cond">${t("The conversation has no assignee")}</p><//>
    <${Step} icon="user-round-check" title=${t("Then")}>
      <p class="cond">${t("The operator becomes the assignee")}</p>
      <p class="hint">${t("A note does not assign. The operator can undo it.")}</p>
    <//>
  `;

const FORMER_DAYS = 30; // what the switch offers
const ABSENT_MINUTES = 30;

const modeOf = ({ operators: people, team_id: team }) => (people ? "chosen" : team === null ? "all" : "team");

export function Distribution({ rule, body, errors, change }) {
  useEffect(() => {
    askLoads();
  }, []);
  const mode = modeOf(body);
  const pick = (next) =>
    change({
      operators: next === "chosen" ? activePeople().map((person) => person.id) : null,
      team_id: next === "team" ? 0 : null,
    });
  return html`
    <${Step} icon="zap" title=${t("When")}>
      <p class="cond">${t("A client waits in a conversation without an assignee")}</p>
      <${PickLine} label=${t("Also when the client writes and the assignee is absent")} value=${body.absent}
          onPick=${(absent) => change({ absent, absent_minutes: body.absent_minutes || ABSENT_MINUTES })}
          options=${[
            ["keep", t("leave it to the assignee")],
            ["next", t("give it to the next operator")],
            ["team", t("give it to a team")],
          ]} />
      ${
        body.absent === "team" &&
        html`<${PickLine} label=${t("Team for conversations of the absent")} value=${body.absent_team_id}
            error=${errors.absent_team_id} onPick=${(id) => change({ absent_team_id: id })}
            options=${teamOptions(body.absent_team_id)} />`
      }
      ${
        body.absent !== "keep" &&
        html`<${NumberLine} label=${t("Who is away counts as absent after")}
            hint=${t("Who is off shift counts at once")} unit=${t("min")} value=${body.absent_minutes}
            error=${errors.absent_minutes} onValue=${(value) => change({ absent_minutes: value })} />`
      }
    <//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${Cond} name=${t("Assignee")}><span class="mut">${t("nobody")}</span><//>
      <${ChannelChips} chosen=${body.channels} onChange=${(channels) => change({ channels })} />
    <//>
    <${Step} icon="user-round-check" title=${t("Then assign in turn")}>
      <${Segments} label=${t("Among whom")} value=${mode} onPick=${(next) => next !== mode && pick(next)}
          options=${[
            ["all", t("Everyone")],
            ["team", t("Team")],
            ["chosen", t("Chosen")],
          ]} />
      ${
        mode === "team" &&
        html`<${PickLine} label=${t("Team")} value=${body.team_id || null} error=${errors.team_id}
            onPick=${(id) => change({ team_id: id ?? 0 })} options=${teamOptions(body.team_id)} />`
      }
      ${
        mode === "chosen" &&
        html`<${People} chosen=${body.operators} rule=${rule} error=${errors.operators}
            onChange=${(list) => change({ operators: list })} />`
      }
      <${NumberLine} label=${t("Open conversations of one person, at most")}
          hint=${t("0: the workload limit of each person")} value=${body.cap} error=${errors.cap}
          onValue=${(cap) => change({ cap })} />
      <${Switch} label=${t("Only those at the screen")}
          hint=${t("Whose page is open; those who are online by their status, otherwise")} checked=${body.only_here}
          onChange=${(on) => change({ only_here: on })} />
      <${Switch} label=${t("First to the previous assignee, when online")}
          checked=${body.former_days > 0 || Number.isNaN(body.former_days)}
          onChange=${(on) => change({ former_days: on ? FORMER_DAYS : 0 })} />
      ${
        body.former_days !== 0 &&
        html`<${NumberLine} label=${t("If they had it within the last")} unit=${t("days")} value=${body.former_days}
            error=${errors.former_days} onValue=${(value) => change({ former_days: value })} />`
      }
      <${PickLine} label=${t("When nobody can take it")} value=${body.nobody} onPick=${(nobody) => change({ nobody })}
          options=${[
            ["leave", t("leave it unassigned, deal it to the first who can")],
            ["team", t("give it to a team")],
          ]} />
      ${
        body.nobody === "team" &&
        html`<${PickLine} label=${t("Team when nobody can take it")} value=${body.nobody_team_id}
            error=${errors.nobody_team_id} onPick=${(id) => change({ nobody_team_id: id })}
            options=${teamOptions(body.nobody_team_id)} />`
      }
    <//>
    ${rule.id && html`<${Now} rule=${rule} />`}
  `;
}

// Chosen people in their order, then those who do not take part.
function People({ chosen, rule, error, onChange }) {
  const [carried, setCarried] = useState(null);
  const others = activePeople().filter((person) => !chosen.includes(person.id));
  const rows = [...chosen.map((id) => operators.value[id] ?? { id, name: operatorName(id), active: false }), ...others];
  const move = (id, to) => {
    if (to < 0 || to >= chosen.length) return;
    const next = chosen.filter((one) => one !== id);
    next.splice(to, 0, id);
    onChange(next);
    announce(t("{name}: place {n} of {all}", { name: operatorName(id), n: to + 1, all: next.length }));
  };
  const keys = (event, id) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const grip = event.currentTarget;
    move(id, chosen.indexOf(id) + by);
    requestAnimationFrame(() => grip.focus());
  };
  return html`
    <ul class="ppl rowgap" aria-label=${t("Operators in their order")}>
      ${rows.map((person) => {
        const at = chosen.indexOf(person.id);
        const takes = at >= 0;
        return html`<li key=${person.id} class=${carried === person.id ? "carried" : null}
            draggable=${takes && mayChange.value ? true : null} onDragStart=${(event) => {
              event.dataTransfer.setData("text/plain", person.name);
              setCarried(person.id);
            }} onDragEnd=${() => setCarried(null)} onDragOver=${(event) => {
              if (carried === null || !takes) return;
              event.preventDefault();
              if (carried !== person.id) move(carried, at);
            }} onDrop=${(event) => event.preventDefault()}>
          ${
            takes && mayChange.value
              ? html`<button type="button" class="ib small gripb" aria-label=${t("Move: {name}", { name: person.name })}
                    title=${t("Drag, or press ↑ and ↓")} onKeyDown=${(event) => keys(event, person.id)}>
                  <${Icon} name="grip-vertical" size="m" />
                </button>`
              : html`<span class="gripb ib small"></span>`
          }
          <${Avatar} name=${person.name} size="md">${person.active && html`<${Dot} shift=${shiftOf(person)} />`}<//>
          <span class="grow">
            <span class="cut b5 blk">${person.name}</span>
            <span class=${person.active ? "t12 dim cut blk" : "t12 hint warn blk"}>
              ${
                person.active
                  ? [loadWord(person), shiftWord(shiftOf(person))].filter(Boolean).join(" · ")
                  : t("no longer works here")
              }
            </span>
          </span>
          ${takes && rule.next_operator_id === person.id && html`<span class="tag plain">${t("next")}</span>`}
          <input class="tog" type="checkbox" role="switch" aria-label=${t("{name} takes part", { name: person.name })}
              checked=${takes} aria-invalid=${error ? "true" : null}
              onChange=${() => onChange(takes ? chosen.filter((id) => id !== person.id) : [...chosen, person.id])} />
        </li>`;
      })}
    </ul>
    <${Wrong} text=${error} />
  `;
}

// Who is next, what each got today, and those who wait.
function Now({ rule }) {
  const shares = [...(rule.shares ?? [])].sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...shares.map((one) => one.count));
  const deal = async () => {
    const answer = await shareOut(rule);
    if (answer)
      toast(n("{n} conversation is being dealt", "{n} conversations are being dealt", answer.count), {
        icon: "users-round",
      });
  };
  return html`<section class="rulenow" aria-labelledby="rulenow">
    <h3 class="t13 b6" id="rulenow">${t("Today")}</h3>
    ${
      rule.next_operator_id &&
      html`<p class="t13">${t("Next in turn: {name}", { name: operatorName(rule.next_operator_id) })}</p>`
    }
    ${
      shares.length
        ? html`<ul class="shares">
            ${shares.map(
              (one) =>
                html`<li key=${one.operator_id}>
                  <span class="cut">${operatorName(one.operator_id)}</span>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width=${(one.count / most) * 100} height="8" rx="2" />
                  </svg>
                  <span class="num">${number(one.count)}</span>
                </li>`,
            )}
          </ul>`
        : html`<p class="hint">${t("Nothing was dealt today.")}</p>`
    }
    ${
      rule.waiting > 0 &&
      mayChange.value &&
      html`<button type="button" class="btn small" disabled=${!rule.active || isDirty.value} onClick=${deal}>
        ${n("Deal {n} who waits", "Deal {n} who wait", rule.waiting)}
      </button>`
    }
    ${rule.waiting > 0 && !rule.active && html`<p class="hint">${t("Switch the rule on to deal those who wait.")}</p>`}
  </section>`;
}
