// Bell panel: notifications of the last thirty days; opening one marks it as read.
import { computed, effect, untracked } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { command, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayLabel, number, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { bellPage, bellShown, listed, loadBell, onBellOpen, only, open, pickOnly, readAll } from "./notifications.js";
import { isAlarm, notificationWords, pathOf } from "./text.js";
import { go, settingsPath } from "../core/router.js";
import { counts, me } from "../state/store.js";
import { acts, complain, forgetActs, run, toast } from "../state/toasts.js";
import { Avatar, Empty, Icon, Line } from "../ui/elements.js";
import { useAfter, useFocusBack, useOutside } from "../ui/hooks.js";

const shut = () => {
  layer.value = null;
};
const ACTS_SHOWN = 5;
const owner = computed(() => me.value?.id ?? null);
effect(() => {
  owner.value;
  untracked(forgetActs);
}); // another person at the same screen cannot undo these actions
export const showBell = () => {
  layer.value = "bell";
};
onBellOpen(showBell);

export function BellButton() {
  const unread = counts.value.notifications ?? 0;
  const shown = layer.value === "bell";
  const label = unread ? n("Notifications: {n} new", "Notifications: {n} new", unread) : t("Notifications");
  return html`<button type="button" class="ib bellb" aria-label=${label} title=${t("Notifications")}
      aria-haspopup="dialog" aria-expanded=${String(shown)} onClick=${() => (shown ? shut() : showBell())}>
    <${Icon} name="bell" size="m" />
    ${unread > 0 && html`<span class="count" aria-hidden="true">${unread > 99 ? "99+" : number(unread)}</span>`}
  </button>`;
}

export function Bell() {
  if (layer.value !== "bell") return null;
  return html`<${Panel} />`;
}

function Panel() {
  const box = useOutside(shut);
  const first = useRef(null);
  useFocusBack();
  useEffect(() => {
    first.current.focus({ preventScroll: true });
    loadBell();
    bellShown.value = true;
    return () => {
      bellShown.value = false;
    };
  }, []);
  const toSettings = () => {
    shut();
    go(settingsPath("notifications"));
  };
  return html`<section class="bellp" role="dialog" aria-label=${t("Notifications")} ref=${box}>
    <header class="dhead">
      <h2 class="head2 grow" tabindex="-1" ref=${first}>${t("Notifications")}</h2>
      ${
        (counts.value.notifications ?? 0) > 0 &&
        html`<button type="button" class="btn small quiet" onClick=${readAll}>${t("Mark all as read")}</button>`
      }
      <button type="button" class="ib small" aria-label=${t("Notification settings")}
          title=${t("Notification settings")} onClick=${toSettings}>
        <${Icon} name="settings" size="m" />
      </button>
      <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
        <${Icon} name="x" size="m" />
      </button>
    </header>
    <div class="bchips" role="group" aria-label=${t("Filter notifications")}>
      ${[
        ["", t("All")],
        ["mention", t("Mentions")],
        ["failed", t("Not sent")],
      ].map(
        ([kind, label]) =>
          html`<button type="button" class="chip" key=${kind} aria-pressed=${String(only.value === kind)}
              onClick=${() => pickOnly(kind)}>
            ${label}
          </button>`,
      )}
    </div>
    <div class="scroll" role="group" tabindex="0" aria-label=${t("Notification list")}><${Contents} /></div>
    <footer class="dfoot t12 dim">${t("Kept for 30 days. Opening a notification marks it as read.")}</footer>
  </section>`;
}

function Contents() {
  const { busy, problem, next } = bellPage.value ?? { busy: true };
  const late = useAfter(150, Boolean(busy));
  const rows = listed.value;
  const mine = !only.value && acts.value.length > 0 && html`<${Mine} />`;
  const state = html`${
    problem &&
    html`<div class="empty">
      <b>${t("Could not load notifications")}</b>
      <span>${words(problem)}</span>
      <button type="button" class="btn" onClick=${() => loadBell()}>${t("Retry")}</button>
    </div>`
  }`;
  if (!rows.length) {
    if (busy)
      return html`
        ${mine}
        ${
          late &&
          html`<ul aria-busy="true" aria-label=${t("Loading notifications")}>
            ${[70, 54, 62].map(
              (width) =>
                html`<li class="nb" aria-hidden="true">
                  <span class="nic"></span>
                  <span class="grow"><${Line} width=${width} /><${Line} width=${width / 2} /></span>
                </li>`,
            )}
          </ul>`
        }
      `;
    if (problem) return html`${mine}${state}`;
    if (mine) return mine;
    return html`<${Empty} icon="bell" title=${t("No notifications")} text=${
      only.value ? t("None of this kind in the last 30 days.") : t("Activity in your conversations will appear here.")
    } />`;
  }
  return html`
    ${mine}
    ${state}
    ${byDay(rows).map(
      ([day, those]) =>
        html`
          <h3 class="mh" key=${day}>${day}</h3>
          <ul>${those.map((row) => html`<${Item} row=${row} key=${row.id} />`)}</ul>
        `,
    )}
    ${
      next &&
      html`<div class="bmore">
        <button type="button" class="btn small" disabled=${busy} onClick=${() => loadBell(true)}>
          ${t("Show older ones")}
        </button>
      </div>`
    }
  `;
}

function Mine() {
  const [all, setAll] = useState(false);
  const rest = acts.value.length - ACTS_SHOWN;
  return html`
    <h3 class="mh">${t("Can be undone")}</h3>
    <ul>
      ${acts.value.slice(0, all ? undefined : ACTS_SHOWN).map((one) => html`<${Done} one=${one} key=${one.id} />`)}
    </ul>
    ${
      !all &&
      rest > 0 &&
      html`<div class="bmore">
        <button type="button" class="btn small" onClick=${() => setAll(true)}>
          ${n("{n} more", "{n} more", rest)}
        </button>
      </div>`
    }
  `;
}

// My recent actions that can still be undone after their toast is gone.
const Done = ({ one }) =>
  html`<li class="nb">
    <span class="nic"><${Icon} name=${one.icon} size="m" /></span>
    <span class="grow">
      <span class="blk t13">${one.text}</span>
      <button type="button" class="link t12" aria-label=${t("Undo: {what}", { what: one.text })}
          onClick=${() => run(one)}>
        ${t("Undo")}
      </button>
    </span>
    <time class="t12 dim num">${time(one.at)}</time>
  </li>`;

function byDay(rows) {
  const days = new Map();
  for (const row of rows) {
    const day = dayLabel(row.at, now.value);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

// Emphasizes the name, wherever the language puts it in the sentence.
function Sentence({ plain, strong }) {
  const at = strong ? plain.indexOf(strong) : -1;
  return at < 0 ? plain : html`${plain.slice(0, at)}<b class="b6">${strong}</b>${plain.slice(at + strong.length)}`;
}

// A line whose text says what to do is never cut.
const isWhole = ({ kind }) => kind === "fault" || kind === "breaker";

// The line goes away with the breaker, for all administrators.
function Resume({ data }) {
  const [busy, setBusy] = useState(false);
  const resume = async () => {
    setBusy(true);
    try {
      await command("/api/automation/resume", { breaker: data.breaker, id: data.id });
      toast(data.breaker === "rule" ? t("The rule works again") : t("Automatic messages are sent again"));
    } catch (problem) {
      complain(words(problem));
    } finally {
      setBusy(false);
    }
  };
  return html`<span class="hrow nact">
    <button type="button" class="btn small" aria-busy=${String(busy)} disabled=${busy} onClick=${resume}>
      ${t("Resume")}
    </button>
  </span>`;
}

function Item({ row }) {
  const { plain, strong, text, icon, face } = notificationWords(row);
  const pick = (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    shut();
    open(row);
  };
  return html`<li class="nb" data-unread=${row.read_at === null ? "" : null}>
    ${
      face
        ? html`<${Avatar} name=${face} size="md" />`
        : html`<span class=${isAlarm(row) ? "nic bad" : "nic"}><${Icon} name=${icon} size="m" /></span>`
    }
    <span class="grow">
      <a class="blk t13" href=${pathOf(row)} onClick=${pick}>
        ${row.read_at === null && html`<span class="vh">${t("New:")} </span>`}
        <${Sentence} plain=${plain} strong=${strong} />
      </a>
      ${text && html`<span class=${isWhole(row) ? "t12 dim blk" : "t12 dim blk cut2"}>${text}</span>`}
      ${row.kind === "breaker" && html`<${Resume} data=${row.data} />`}
    </span>
    <time class="t12 dim num">${time(row.at)}</time>
  </li>`;
}
