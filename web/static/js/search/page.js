// Search page: conversations, clients, messages and tasks; a message opens at its place in the conversation.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayWord, number, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { pieces } from "../conversation/highlight.js";
import { operatorName } from "../ui/avatar.js";
import { inboxPath, lastInbox, route, taskPath } from "../core/router.js";
import { ConditionHints, useConditionHints } from "./condition_suggestions.js";
import { again, busy, found, look, type } from "./search_state.js";
import { Avatar, Badge, Empty, Icon } from "../ui/elements.js";
import { useAfter } from "../ui/hooks.js";
import { DueChip } from "../ui/due_chip.js";

const SHORT = 5;
/** @type {[string, () => string][]} */
const TABS = [
  ["all", () => t("Everything")],
  ["dialogs", () => t("Conversations")],
  ["contacts", () => t("Clients")],
  ["messages", () => t("Messages found")],
  ["tasks", () => t("Tasks")],
];

export function Search() {
  const { q } = route.value;
  const [tab, setTab] = useState("all");
  const field = useRef(null);
  useEffect(() => {
    look(q);
  }, [q]);
  useLayoutEffect(() => {
    field.current.focus();
    field.current.select();
  }, []);
  const answer = found.value?.q === q ? found.value : null;
  const data = answer?.data ?? (busy.value ? found.value?.data : null);
  const hints = useConditionHints(q, (text) => {
    type(text);
    field.current.focus();
  });
  const down = (event) => {
    if (event.isComposing || hints.onKey(event)) return;
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    element(".srh")?.focus();
  };
  return html`<main class="main page" id="main">
    <header class="bar1 srbar">
      <a class="ib only-phone" href=${lastInbox()} aria-label=${t("Back to the list")}><${Icon} name="arrow-left" /></a>
      <form class="srin" role="search" onSubmit=${(event) => event.preventDefault()}>
        <${Icon} name="search" />
        <input class="palq" id="q" ref=${field} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
            spellcheck="false" maxlength="200" aria-label=${t("Search in conversations, clients, messages and tasks")}
            placeholder=${t("Word, name, address or No.")} value=${q} ...${hints.field}
            onInput=${(event) => type(event.target.value)} onKeyDown=${down} onBlur=${hints.hide} />
        ${
          q &&
          html`<button type="button" class="ib small" aria-label=${t("Clear")} onClick=${() => {
            type("");
            field.current.focus();
          }}>
            <${Icon} name="x" size="m" />
          </button>`
        }
        <${ConditionHints} hints=${hints} />
      </form>
      <h1 class="vh">${q ? t("Search: {q}", { q }) : t("Search")}</h1>
    </header>
    ${data && html`<${Tabs} data=${data} tab=${tab} pick=${setTab} />`}
    <div class="srgrid">
      <div class="scroll" role="group" tabindex="0" aria-label=${t("Search results")}
          aria-busy=${busy.value ? "true" : null} onKeyDown=${walk}>
        <div class="srbody"><${Body} q=${q} data=${data} problem=${answer?.problem} tab=${tab} pick=${setTab} /></div>
      </div>
    </div>
    <div class="vh" aria-live="polite">${answer?.data ? n("{n} found", "{n} found", total(answer.data)) : ""}</div>
  </main>`;
}

const total = (data) => data.dialogs.length + data.contacts.length + data.messages.length + data.tasks.length;
const countOf = (data, name) => (name === "all" ? total(data) : data[name].length);

function walk(event) {
  const rows = [...event.currentTarget.querySelectorAll(".srh")];
  const at = rows.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  if (to < 0) document.getElementById("q").focus();
  else rows[Math.min(to, rows.length - 1)].focus();
}

function Tabs({ data, tab, pick }) {
  return html`<div class="bar2 tabsrow">
    <div class="tabs flat" role="group" aria-label=${t("Search in")}>
      ${TABS.map(
        ([name, label]) =>
          html`<button type="button" class="tab" aria-current=${tab === name ? "page" : null}
              onClick=${() => pick(name)}>
            ${label()} <span class="n">${number(countOf(data, name))}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

// What narrows a search: the word that begins it, and what it does.
const CONDITIONS = [
  [() => t("tag:"), () => t("conversations and tasks with a tag")],
  [() => t("priority:"), () => t("of a priority: high, medium or low")],
];

function begin(text) {
  type(text);
  requestAnimationFrame(() => document.getElementById("q")?.focus());
}

function Body({ q, data, problem, tab, pick }) {
  const late = useAfter(300, busy.value && !data);
  if (problem)
    return html`<${Empty} icon="unplug" title=${t("Search failed")} text=${words(problem)}>
      <button type="button" class="btn" onClick=${() => again(q)}>${t("Retry")}</button>
    <//>`;
  if (!q.trim())
    return html`<${Empty} icon="search" title=${t("What are you looking for?")} text=${t(
      "Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.",
    )}>
      <span class="srconds">
        ${CONDITIONS.map(
          ([word, label]) =>
            html`<button type="button" class="chip" key=${label} onClick=${() => begin(word())}>
              <b class="b6">${word()}</b> ${label()}
            </button>`,
        )}
      </span>
    <//>`;
  if (!data) return late ? html`<p class="t12 dim srq">${t("Searching…")}</p>` : null;
  const unknown =
    data.unknown.length > 0 ? t("There is no such tag or priority: {names}.", { names: data.unknown.join(", ") }) : "";
  if (!total(data))
    return html`<${Empty} icon="search" title=${t("Nothing found")}
        text=${unknown || t("Try fewer or different words.")} />`;
  const shown = (name) => (tab === "all" || tab === name) && data[name].length > 0;
  const part = (name) => (tab === "all" ? data[name].slice(0, SHORT) : data[name]);
  const more = (name, label) =>
    tab === "all" &&
    data[name].length > SHORT &&
    html`<button type="button" class="link t13 srall" onClick=${() => pick(name)}>
      ${label}
      : ${number(data[name].length)}
    </button>`;
  return html`
    ${
      data.other_layout &&
      html`<p class="t12 dim srq">
        ${t("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.", {
          typed: data.text,
          read: data.other_layout,
        })}
      </p>`
    }
    ${unknown && html`<p class="t12 dim srq">${unknown}</p>`}
    ${
      shown("dialogs") &&
      html`
        <h2 class="rules-h">${t("Conversations")}</h2>
        <ul class="card">
          ${part("dialogs").map((dialog) => html`<${FoundDialog} key=${dialog.id} dialog=${dialog} />`)}
        </ul>
        ${more("dialogs", t("All conversations found"))}
      `
    }
    ${
      shown("contacts") &&
      html`
        <h2 class="rules-h">${t("Clients")}</h2>
        <ul class="card">${part("contacts").map((one) => html`<${FoundContact} key=${one.id} contact=${one} />`)}</ul>
        ${more("contacts", t("All clients found"))}
      `
    }
    ${
      shown("messages") &&
      html`
        <h2 class="rules-h">${t("Messages found")}</h2>
        <ul class="card">${part("messages").map((one) => html`<${FoundMessage} key=${one.id} message=${one} />`)}</ul>
        ${more("messages", t("All messages found"))}
      `
    }
    ${
      shown("tasks") &&
      html`
        <h2 class="rules-h">${t("Tasks")}</h2>
        <ul class="card">${part("tasks").map((one) => html`<${FoundTask} key=${one.id} task=${one} />`)}</ul>
        ${more("tasks", t("All tasks found"))}
      `
    }
    ${tab !== "all" && !data[tab].length && html`<${Empty} icon="search" title=${t("Nothing found")} />`}
  `;
}

const Marked = ({ text, marks }) =>
  pieces(text, marks).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text));
const when = (at) => `${dayWord(at, now.value)}, ${time(at)}`;

function FoundDialog({ dialog }) {
  return html`<li>
    <a class="srh" href=${inboxPath("all", dialog.id)}>
      <${Avatar} name=${dialog.name} face=${dialog.avatar}><${Badge} kind=${dialog.kind} named /><//>
      <span class="grow">
        <span class="hrow">
          <b class="b6 cut">${dialog.name}</b>
          <${DueChip} dialog=${dialog} />
          ${dialog.state === "closed" && html`<span class="tag plain">${t("closed")}</span>`}
        </span>
        <span class="t13 mut blk srx">
          ${[t("No. {number}", { number: number(dialog.number) }), dialog.title].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span class="t12 dim srm">${when(dialog.last_at)}</span>
    </a>
  </li>`;
}

function FoundTask({ task }) {
  return html`<li>
    <a class="srh" href=${taskPath(task.id)}>
      <span class="srtask"><${Icon} name="circle-check-big" /></span>
      <span class="grow">
        <span class="hrow">
          <b class="b6 cut"><${Marked} text=${task.title} marks=${task.title_marks} /></b>
          ${isClosedTask(task) && html`<span class="tag plain">${t("closed")}</span>`}
        </span>
        <span class="t13 mut blk srx">
          ${t("No. {number}", { number: number(task.number) })}
          ${task.assignee_id !== null && ` · ${operatorName(task.assignee_id)}`}
          ${task.text && html` · <${Marked} text=${task.text} marks=${task.marks} />`}
        </span>
      </span>
      ${task.due_at !== null && html`<span class="t12 dim srm">${when(task.due_at)}</span>`}
    </a>
  </li>`;
}

const isClosedTask = (task) => task.base === "done" || task.base === "dropped";

function FoundContact({ contact }) {
  const inside = html`
    <${Avatar} name=${contact.name} />
    <span class="grow">
      <span class="hrow"><b class="b6 cut"><${Marked} text=${contact.name} marks=${contact.marks} /></b></span>
      <span class="t13 mut blk srx">${contact.identities.map((one) => one.label).join(" · ")}</span>
    </span>
    ${contact.identities.map((one) => html`<${Badge} kind=${one.kind} named />`)}
  `;
  return html`<li>
    ${
      contact.dialog_id
        ? html`<a class="srh" href=${inboxPath("all", contact.dialog_id)}>${inside}</a>`
        : html`<span class="srh">${inside}</span>`
    }
  </li>`;
}

function FoundMessage({ message }) {
  const { dialog } = message;
  const who = message.operator_id ? operatorName(message.operator_id) : "";
  const title =
    message.kind === "note"
      ? `${t("Note")} · ${who}`
      : message.kind === "out" && who
        ? `${who} → ${dialog.name}`
        : dialog.name;
  const sign =
    message.kind === "note"
      ? html`<span class="nic"><${Icon} name="lock" size="m" /></span>`
      : html`<${Badge} kind=${dialog.kind} size="mid" named />`;
  return html`<li>
    <a class="srh" href=${inboxPath("all", dialog.id, message.no)}>
      ${sign}
      <span class="grow">
        <span class="hrow"><b class="b6 cut">${title}</b></span>
        <span class="t13 mut blk srx"><${Marked} text=${message.text} marks=${message.marks} /></span>
      </span>
      <span class="t12 dim srm">${when(message.created_at)}</span>
    </a>
  </li>`;
}
