// New conversation dialog: client, channel and message. An open conversation is offered instead of a second one.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { plannedWords } from "./undo_texts.js";
import { command, get, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { setDraft, setMode } from "../compose/drafts.js";
import { dayWord, number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { addressesIn, setHead, troubleOf } from "../compose/email_draft.js";
import { go, inboxPath } from "../core/router.js";
import { channels, dialogRev, dispatch } from "../state/store.js";
import { toast } from "../state/toasts.js";
import { byServer, undoMs } from "../compose/undo_window.js";
import {
  ask,
  attach,
  disarm,
  dropMissing,
  giveBack,
  missingIn,
  moveUploads,
  onTheWay,
  retryFailed,
  takeUploads,
  uploadsOf,
} from "../compose/uploads.js";
import { takeBack } from "../compose/send.js";
import { Attached, Missing } from "../compose/attach.js";
import { Avatar, Badge, Icon, kindName } from "../ui/elements.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { Copies } from "../compose/email_fields.js";
import { Later } from "../compose/send_menu.js";

const shut = () => {
  layer.value = null;
};
const PAUSE = 200;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const KEPT = "okno.newdialog";
const NEW = "new"; // upload key of a dialog that does not exist yet

const WHY = {
  "no-address": () => t("no address"),
  "client-not-started": () => t("the client must write first"),
  "blocked": () => t("the client has blocked us"),
};

// The text survives a closed dialog and a reload, on this device.
const kept = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
};
const keep = (value) => {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(value));
  } catch {
    /* private window */
  }
};

export function NewDialog() {
  const before = useRef(kept()).current;
  const [whom, setWhom] = useState(before.whom ?? null); // {id, name} of a client, or {address, name} of a new one
  const [ways, setWays] = useState(null);
  const [way, setWay] = useState(null);
  const [subject, setSubject] = useState(before.subject ?? "");
  const [copies, setCopies] = useState(before.copies ?? {}); // {cc, bcc, open}
  const [planning, setPlanning] = useState(false);
  const [text, setText] = useState(before.text ?? "");
  const [anyway, setAnyway] = useState(false);
  const [open, setOpen] = useState([]);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  useFocusBack();
  // At once, because Escape may follow the last letter before a paint.
  useLayoutEffect(() => keep({ whom, subject, copies, text }), [whom, subject, copies, text]);
  useEffect(() => {
    setAnyway(false);
    setProblem(null);
    if (!whom) {
      setWays(null);
      setOpen([]);
      setWay(null);
      return undefined;
    }
    if (!whom.id) {
      const found = newWays(whom);
      setWays(found);
      setOpen([]);
      setWay(found.find((one) => one.can) ?? null);
      return undefined;
    }
    let here = true;
    get(`/api/contacts/${whom.id}/ways`).then(
      (found) => {
        if (!here) return;
        setWays(found.ways);
        setOpen(found.open);
        setWay(found.ways.find((one) => one.can) ?? null);
      },
      (failed) => {
        if (here) setProblem(failed);
      },
    );
    return () => {
      here = false;
    };
  }, [whom]);

  const kind = way && channels.value[way.channel_id]?.kind;
  const mail = kind === "email";
  const meet = open.find((one) => one.id === way?.dialog_id) ?? (mail && !anyway ? open[0] : null);
  const files = uploadsOf(NEW);
  const loading = onTheWay(files);
  const ready = way && text.trim() && !busy && !loading && !(meet && !mail);
  const canGo = () => {
    if (!ready) return false;
    if (meet && mail && !anyway) {
      setAnyway(true);
      return false;
    }
    const trouble = mail && troubleOf(copies);
    if (trouble) document.getElementById("nw" + trouble.field)?.focus();
    return !trouble;
  };
  // at: an instant for "later"
  const send = async (at = null) => {
    if (!canGo()) return;
    if (missingIn(uploadsOf(NEW)).length) {
      const question = element("#missing button");
      if (question) question.focus();
      else ask(NEW, { mode: "reply", at });
      return;
    }
    disarm(NEW);
    setBusy(true);
    setProblem(null);
    const sent = takeUploads(NEW);
    try {
      const body = {
        channel_id: way.channel_id,
        text: text.trim(),
        files: sent.map((file) => file.token),
        anyway: true,
        ...(at ? { not_before: byServer(at) } : { undo_ms: undoMs(kind) }),
        ...(mail ? { subject: subject.trim(), cc: addressesIn(copies.cc), bcc: addressesIn(copies.bcc) } : {}),
      };
      const to = whom.id
        ? { contact_id: whom.id, identity_id: way.identity_id }
        : { name: whom.name, address: whom.address };
      const { dialog, message } = await command("/api/dialogs", { ...body, ...to });
      dispatch({ t: "result", dialog, sentAtRev: dialogRev(dialog.id) });
      if (at) toast(plannedWords(dialog.id, at), { icon: "calendar-clock", undo: () => takeBack(message) });
      sessionStorage.removeItem(KEPT);
      shut();
      go(inboxPath("mine", dialog.id));
    } catch (failed) {
      giveBack(NEW, sent);
      setProblem(failed);
      setBusy(false);
    }
  };
  // Move the text to the open conversation.
  const goThere = (id) => {
    if (text.trim()) {
      setMode(id, "reply");
      setDraft(id, "reply", text);
    }
    if (mail && (copies.cc || copies.bcc || subject.trim()))
      setHead(id, {
        cc: copies.cc ?? "",
        bcc: copies.bcc ?? "",
        ...(subject.trim() ? { subject: subject.trim() } : {}),
      });
    moveUploads(NEW, id);
    sessionStorage.removeItem(KEPT);
    shut();
    go(inboxPath("all", id));
  };
  const leave = (event) => {
    keepInside(event);
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setPlanning(false);
    }
  };
  const keys = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.repeat) send();
    }
  };
  return html`<div class="over">
    <div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${t("Write to a client")}
        onKeyDown=${(event) => {
          keepInside(event);
          keys(event);
        }}>
      <header class="dhead">
        <h2 class="head2 grow">${t("Write to a client")}</h2>
        <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
          <${Icon} name="x" size="m" />
        </button>
      </header>
      <div class="nwb">
        <${Whom} whom=${whom} onPick=${setWhom} />
        ${
          ways &&
          html`<div class="field dgap">
            <span class="lab" id="nwc">${t("Channel")}</span>
            <${Ways} ways=${ways} way=${way} onPick=${setWay} />
          </div>`
        }
        ${
          meet &&
          html`<p class="livebox info dgap" role="note">
            <${Icon} name="history" size="m" />
            <span class="t13 grow">
              ${t("Conversation No. {number} with this client is already open, {day}. Write there?", {
                number: number(meet.number),
                day: dayWord(meet.last_at, now.value),
              })}
            </span>
            <button type="button" class="btn small" onClick=${() => goThere(meet.id)}>${t("Open")}</button>
          </p>`
        }
        ${
          mail &&
          html`
            <div class="mlines nwcopies dgap">
              ${
                copies.open || copies.cc || copies.bcc
                  ? html`
                      <${Copies} field="cc" place="nw" label=${t("Cc")} value=${copies.cc}
                          onType=${(cc) => setCopies({ ...copies, open: true, cc })} />
                      <${Copies} field="bcc" place="nw" label=${t("Bcc")} value=${copies.bcc}
                          onType=${(bcc) => setCopies({ ...copies, open: true, bcc })} />
                    `
                  : html`<div>
                      <button type="button" class="link t12" onClick=${() => {
                        setCopies({ ...copies, open: true });
                        requestAnimationFrame(() => document.getElementById("nwcc")?.focus());
                      }}>
                        ${t("Cc and Bcc")}
                      </button>
                    </div>`
              }
            </div>
            <div class="field dgap">
              <label for="nw2">${t("Subject")}</label>
              <input class="input" id="nw2" maxlength="400" value=${subject}
                  onInput=${(event) => setSubject(event.currentTarget.value)} />
            </div>
          `
        }
        <div class="comp dgap">
          <${Attached} id=${NEW} kind=${kind} />
          <textarea class="tx" rows="5" aria-label=${mail ? t("Email text") : t("Message text")}
              placeholder=${mail || !way ? t("Write an email") : t("Write a message")} value=${text}
              onInput=${(event) => {
                disarm(NEW);
                setText(event.currentTarget.value);
              }}></textarea>
          <${Missing} id=${NEW} mode="reply" again=${() => retryFailed(NEW, "reply")}
              without=${({ at }) => {
                dropMissing(NEW, "reply");
                send(at);
              }} />
          <div class="bar">
            ${
              way &&
              channels.value[way.channel_id]?.can?.files &&
              html`<${AttachHere} can=${channels.value[way.channel_id].can} />`
            }
            <span class="grow"></span>
          </div>
        </div>
        ${problem && html`<p class="hint bad dgap" role="alert">${words(problem)}</p>`}
      </div>
      <footer class="dfoot">
        <span class="t12 dim grow">
          ${text.trim() ? t("Kept on this device until it is sent") : t("You will be the assignee")}
        </span>
        <button type="button" class="btn quiet only-wide" onClick=${shut}>${t("Cancel")}</button>
        <button type="button" class="btn" id="nwlater" disabled=${!ready} aria-haspopup="dialog"
            aria-expanded=${String(planning)} onClick=${() => {
              if (canGo()) setPlanning(true);
            }}>
          <${Icon} name="calendar-clock" size="s" />
          ${t("Send later…")}
        </button>
        <button type="button" class="btn primary" disabled=${!ready} onClick=${() => send()}>
          <${Icon} name="send" size="s" />
          ${meet && mail ? t("Send as a new conversation") : t("Send")}
          <kbd class="only-wide">${COMMAND_KEY} ↵</kbd>
        </button>
      </footer>
    </div>
    ${
      planning &&
      html`<div class="rowsnz" onKeyDown=${leave}>
        <${Later} place="popsnz" pick=${send} onShut=${() => setPlanning(false)} />
      </div>`
    }
  </div>`;
}

function AttachHere({ can }) {
  const field = useRef(null);
  return html`
    <input type="file" multiple hidden ref=${field} onChange=${(event) => {
      attach(NEW, event.currentTarget.files, can);
      event.currentTarget.value = "";
    }} />
    <button type="button" class="ib small" aria-label=${t("Attach a file")} title=${t("Attach a file")}
        onClick=${() => field.current.click()}>
      <${Icon} name="paperclip" size="m" />
    </button>
  `;
}

// An unknown client can be reached by email only.
const newWays = (whom) =>
  Object.values(channels.value)
    .filter((channel) => channel.health !== "removed")
    .map((channel) => ({
      channel_id: channel.id,
      identity_id: null,
      address: channel.kind === "email" ? whom.address : "",
      can: channel.kind === "email",
      why: channel.kind === "email" ? null : "client-not-started",
      last_at: null,
      dialog_id: null,
    }));

function Ways({ ways, way, onPick }) {
  if (!ways.length) return html`<p class="hint">${t("No connected channel can reach this client.")}</p>`;
  const usable = ways.filter((one) => one.can);
  const walk = (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || !usable.length) return;
    event.preventDefault();
    onPick(usable[(usable.indexOf(way) + step + usable.length) % usable.length]);
    requestAnimationFrame(() => element(".chopt[aria-checked='true']")?.focus());
  };
  return html`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${walk}>
    ${ways.map((one) => {
      const channel = channels.value[one.channel_id];
      const several =
        Object.values(channels.value).filter((other) => other.kind === channel?.kind && other.health !== "removed")
          .length > 1;
      const what = !one.can
        ? WHY[one.why]?.()
        : one.last_at
          ? t("wrote {day}", { day: dayWord(one.last_at, now.value) })
          : one.address;
      return html`<button type="button" class="chopt" role="radio" key=${`${one.channel_id}.${one.identity_id}`}
          aria-checked=${String(one === way)} disabled=${!one.can} tabindex=${one === way ? 0 : -1}
          onClick=${() => onPick(one)}>
        <${Badge} kind=${channel?.kind} size="mid" />
        <span class="grow cut">
          <b class="b5 blk t13 cut">${several ? channel.name : kindName(channel?.kind)}</b>
          <span class="t12 dim blk cut">${what}</span>
        </span>
      </button>`;
    })}
  </div>`;
}

function Whom({ whom, onPick }) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState([]);
  const [at, setAt] = useState(0);
  const field = useRef(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [whom]);
  useEffect(() => {
    const q = query.trim();
    if (q.length < 2) {
      setFound([]);
      return undefined;
    }
    const timer = setTimeout(
      () =>
        get(`/api/search?${new URLSearchParams({ q, limit: "6" })}`).then(
          (data) => {
            setFound(data.contacts.filter((one) => one.kind !== "group"));
            setAt(0);
          },
          () => {},
        ),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [query]);
  const address = query.trim();
  const knows = found.some((one) =>
    one.identities.some((identity) => identity.label.toLowerCase() === address.toLowerCase()),
  );
  /** @type {{client?: any, address?: string}[]} */
  const options = [...found.map((one) => ({ client: one })), ...(ADDRESS.test(address) && !knows ? [{ address }] : [])];
  const pick = (option) => {
    setQuery("");
    setFound([]);
    onPick(
      option.client
        ? { id: option.client.id, name: option.client.name }
        : { address: option.address, name: option.address },
    );
  };
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      setAt((at + step + options.length) % options.length);
    }
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && options[at]) {
      event.preventDefault();
      pick(options[at]);
    }
  };
  if (whom) {
    return html`<div class="field">
      <span class="lab">${t("To")}</span>
      <div class="input tokin">
        <span class="tokn">
          <${Avatar} name=${whom.name} size="xs" />
          <span class="cut">${whom.name}</span>
          <button type="button" class="ib tiny" ref=${field} aria-label=${t("Choose another client")}
              onClick=${() => onPick(null)}>
            <${Icon} name="x" size="s" />
          </button>
        </span>
      </div>
      ${
        !whom.id &&
        html`<div class="field dgap">
          <label for="nwn">${t("Name")}</label>
          <input class="input" id="nwn" maxlength="200" placeholder=${whom.address}
              value=${whom.name === whom.address ? "" : whom.name}
              onInput=${(event) => onPick({ ...whom, name: event.currentTarget.value || whom.address })} />
        </div>`
      }
    </div>`;
  }
  return html`<div class="field">
    <label for="nw1">${t("To")}</label>
    <div class="input tokin">
      <input class="palq" id="nw1" ref=${field} role="combobox" aria-expanded=${String(options.length > 0)}
          aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${options.length ? `nwo${at}` : null}
          autocomplete="off" placeholder=${t("Client name or address")} value=${query}
          onInput=${(event) => setQuery(event.currentTarget.value)} onKeyDown=${keys} />
    </div>
    <div class="nwfound">
      <div id="nwl" class=${options.length ? "menu" : ""} role="listbox" aria-label=${t("Matching clients")}>
        ${options.map(
          (
            option,
            index,
          ) => html`<button type="button" class=${index === at ? "mi on" : "mi"} role="option" id=${`nwo${index}`}
              key=${option.client?.id ?? "new"} tabindex="-1" aria-selected=${String(index === at)}
              onPointerMove=${() => setAt(index)} onClick=${() => pick(option)}>
            ${
              option.client
                ? html`
                    <${Avatar} name=${option.client.name} size="sm" />
                    <span class="cut">${option.client.name}</span>
                    <span class="hrow end t12 dim cut">
                      ${option.client.identities
                        .map((one) => one.label)
                        .filter(Boolean)
                        .slice(0, 2)
                        .join(", ")}
                    </span>
                  `
                : html`
                    <${Icon} name="user-round-plus" size="m" />
                    <span class="cut">${t("New client: {address}", { address: option.address })}</span>
                  `
            }
          </button>`,
        )}
      </div>
    </div>
  </div>`;
}
