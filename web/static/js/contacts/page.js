// Client page: details and the full history over all channels, newest first.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { copy } from "../workflow/actions.js";
import { get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { date, dayWord, fullTime, number, time, whenWords } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { inboxPath, lastInbox, route } from "../core/router.js";
import { channels } from "../state/store.js";
import { isPlanned, leavesAt } from "../compose/undo_window.js";
import { Avatar, Badge, Empty, Icon, kindName } from "../ui/elements.js";
import { facts, pastOf } from "./card.js";
import { Consents } from "./consents.js";
import { Body } from "../conversation/body.js";
import { systemText } from "../conversation/timeline_events.js";
import { exportPath } from "./export.js";
import { useAfter } from "../ui/hooks.js";
import { linkTo } from "../conversation/jump.js";

export function Client() {
  const { id } = route.value;
  const [contact, setContact] = useState(null);
  const [problem, setProblem] = useState(null);
  const load = () => {
    setProblem(null);
    get(`/api/contacts/${id}`).then((page) => setContact(page.contact), setProblem);
  };
  useEffect(() => {
    setContact(null);
    if (id) load();
    else setProblem(new Problem(404, "not-found"));
  }, [id]);
  const late = useAfter(150, !contact && !problem);
  return html`<main class="main page client" id="main" tabindex="-1">
    <header class="pagehead clhead">
      <a class="ib" href=${lastInbox()} aria-label=${t("Back")}><${Icon} name="arrow-left" /></a>
      ${
        contact
          ? html`
              <${Avatar} name=${contact.name} size="lg" />
              <div class="grow">
                <h1 class="head2 cut">${contact.name}</h1>
                <p class="t12 mut">${t("Client since {date}", { date: date(contact.created_at) })}</p>
              </div>
              <${Take} id=${contact.id} />
            `
          : html`<h1 class="head2 grow">${t("Client")}</h1>`
      }
    </header>
    ${
      problem
        ? html`<${Empty} icon=${problem.status === 404 ? "lock" : "unplug"}
              title=${problem.status === 404 ? t("Client not found") : t("Could not load the page")}
              text=${words(problem)}>
            ${problem.status !== 404 && html`<button type="button" class="btn" onClick=${load}>${t("Retry")}</button>`}
          <//>`
        : contact
          ? html`<div class="clbody">
              <${Facts} contact=${contact} onSaved=${setContact} />
              <${History} key=${contact.id} contact=${contact} />
            </div>`
          : late && html`<p class="t13 mut clwait">${t("Loading…")}</p>`
    }
  </main>`;
}

// Export and print buttons.
function Take({ id }) {
  return html`<div class="hrow wrap cltake">
    <a class="btn small" href=${exportPath(id, { format: "html", printed: 1 })} target="_blank" rel="noopener">
      <${Icon} name="file-text" size="s" />
      ${t("Print")}
    </a>
    ${["txt", "json", "html"].map(
      (format) =>
        html`<a class="btn small quiet" key=${format} href=${exportPath(id, { format })} download
            aria-label=${t("Export as {format}", { format: format.toUpperCase() })}>
          <${Icon} name="download" size="s" />
          ${format.toUpperCase()}
        </a>`,
    )}
  </div>`;
}

function Facts({ contact, onSaved }) {
  const past = pastOf(contact);
  return html`<section class="clfacts" aria-label=${t("Client details")}>
    <h2 class="t13 b6">${t("Contacts")}</h2>
    <ul>
      ${contact.identities.map(
        (one) =>
          html`<li key=${one.id}>
            <button type="button" class="crow" title=${t("Copy")}
                aria-label=${t("Copy {value}", { value: one.label || one.external_id })}
                onClick=${() => copy(one.label || one.external_id)}>
              <${Badge} kind=${one.kind} named />
              <span class="grow cut">${one.label || one.external_id}</span>
              <${Icon} name="copy" size="s" />
            </button>
          </li>`,
      )}
    </ul>
    <h2 class="t13 b6">${t("All conversations")} <span class="n dim">${past.length}</span></h2>
    <ul>
      ${past.map(
        ({ dialog, episode }) =>
          html`<li key=${episode.number}>
            <a class="crow" href=${inboxPath("all", dialog.id)}>
              <${Badge} kind=${dialog.kind} named />
              <span class="grow">
                <span class="cut">
                  ${episode.title || channels.value[dialog.channel_id]?.name || kindName(dialog.kind)}
                </span>
                <span class="t12 dim cut">${facts(episode)}</span>
              </span>
            </a>
          </li>`,
      )}
    </ul>
    ${contact.note && html`<h2 class="t13 b6">${t("Client note")}</h2><p class="t13 notetext">${contact.note}</p>`}
    <h2 class="t13 b6">${t("Consents and bans")}</h2>
    <${Consents} contact=${contact} onSaved=${onSaved} />
  </section>`;
}

function History({ contact }) {
  const [channel, setChannel] = useState(null);
  const [events, setEvents] = useState(true);
  const [page, setPage] = useState({ items: [], next: null, loaded: false, problem: null });
  const asked = useRef(0);
  const load = (before) => {
    const turn = ++asked.current;
    const query = new URLSearchParams({
      events: events ? "1" : "0",
      ...(channel ? { channel } : {}),
      ...(before ? { before } : {}),
    });
    get(`/api/contacts/${contact.id}/history?${query}`).then(
      (answer) => {
        if (turn === asked.current)
          setPage((old) => ({
            items: before ? [...old.items, ...answer.items] : answer.items,
            next: answer.next,
            loaded: true,
            problem: null,
          }));
      },
      (problem) => {
        if (turn === asked.current) setPage((old) => ({ ...old, problem }));
      },
    );
  };
  useEffect(() => {
    setPage({ items: [], next: null, loaded: false, problem: null });
    load(null);
  }, [channel, events]);
  const known = [...new Map(contact.dialogs.map((dialog) => [dialog.channel_id, dialog.kind]))];
  return html`<section class="clpast" aria-label=${t("Full history")}>
    <div class="clbar">
      <h2 class="t13 b6">${t("Full history")}</h2>
      ${
        known.length > 1 &&
        html`<div class="hrow wrap" role="group" aria-label=${t("Channel")}>
          <button type="button" class="chip" aria-pressed=${String(channel === null)} onClick=${() => setChannel(null)}>
            ${t("All channels")}
          </button>
          ${known.map(
            ([id, kind]) =>
              html`<button type="button" class="chip" key=${id} aria-pressed=${String(channel === id)}
                  onClick=${() => setChannel(id)}>
                <${Badge} kind=${kind} />
                ${channels.value[id]?.name ?? kindName(kind)}
              </button>`,
          )}
        </div>`
      }
      <label class="hrow end t13">
        <input type="checkbox" class="check" checked=${events} onChange=${(event) => setEvents(event.target.checked)} />
        ${t("Notes and events")}
      </label>
    </div>
    <div class="clscroll" role="group" tabindex="0" aria-label=${t("Full history")}>
      ${page.items.length > 0 && html`<ol class="cllog">${rows(page.items, contact)}</ol>`}
      ${page.loaded && !page.items.length && html`<${Empty} icon="inbox" title=${t("No messages yet")} />`}
      ${
        page.problem
          ? html`<p class="t13 clmore">
              ${words(page.problem)} <button type="button" class="btn small"
                  onClick=${() => load(page.items.at(-1)?.message.id ?? null)}>
                ${t("Retry")}
              </button>
            </p>`
          : page.next
            ? html`<p class="clmore">
                <button type="button" class="btn small" onClick=${() => load(page.next)}>
                  ${t("Show older ones")}
                </button>
              </p>`
            : null
      }
    </div>
  </section>`;
}

function rows(items, contact) {
  const episodes = new Map(
    contact.dialogs.flatMap((dialog) => dialog.episodes.map((episode) => [episode.number, { ...episode, dialog }])),
  );
  const list = [];
  items.forEach(({ episode: no, message }, index) => {
    const episode = episodes.get(no);
    if (no !== items[index - 1]?.episode) {
      list.push(html`<li class="clep" key=${`e${no}.${message.id}`}>
        <span class="grow cut b6">
          ${dayWord(message.created_at, now.value)}
          ${episode?.title ? ` · ${t("“{text}”", { text: episode.title })}` : ""} · ${t("No. {number}", {
            number: number(no),
          })}
        </span>
        ${episode?.state === "closed" && html`<span class="tag plain">${t("closed")}</span>`}
        <a class="link t12" href=${inboxPath("all", message.dialog_id, message.no)}>${t("Open conversation")}</a>
      </li>`);
    }
    list.push(html`<${Line} key=${message.id} message=${message} kind=${episode?.dialog.kind} contact=${contact} />`);
  });
  return list;
}

function Line({ message, kind, contact }) {
  if (message.kind === "system")
    return html`<li class="clline sys">
      <span class="t12 mut">
        ${systemText(message)} · <span title=${fullTime(message.created_at)}>${time(message.created_at)}</span>
      </span>
    </li>`;
  const who = message.author.operator_id
    ? operatorName(message.author.operator_id)
    : message.kind === "in" && contact.kind === "person"
      ? contact.name
      : message.author.name || t("Sent outside Okno");
  return html`<li class=${`clline ${message.kind}`}>
    ${
      message.kind === "note"
        ? html`<span class="nic"><${Icon} name="lock" size="m" /></span>`
        : html`<${Badge} kind=${kind} named />`
    }
    <div class="grow">
      <span class="t12">
        <b class="b6">${who}</b> <a class="mut"
            href=${new URL(linkTo(message)).pathname + new URL(linkTo(message)).search}
            title=${fullTime(message.sent_at)}>
          ${time(message.created_at)}
        </a>
        ${message.deleted_at ? html` · ${t("The message was deleted")}` : null}
        ${
          message.delivery && isPlanned(message)
            ? html` · ${t("Scheduled for {when}", { when: whenWords(leavesAt(message)) })}`
            : null
        }
      </span>
      <div class="clsaid"><${Body} message=${message} client=${contact.id} /></div>
    </div>
  </li>`;
}
