// Forms of the rules that write to clients: texts per channel and language, with variables and a preview.
import { useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { lang, t } from "../core/i18n.js";
import { state } from "../state/store.js";
import { Icon, kindName } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { VARIABLES } from "./checks.js";
import { hoursOptions, NumberInput, Pick, PickLine, Step, Under, Wrong } from "./fields.js";
import { liveChannels, names } from "./names.js";
import { frequencyWords } from "./sentence.js";
import { preview } from "./text_preview.js";

export const Autoreply = ({ body, errors, change }) =>
  html`
    <${Step} icon="zap" title=${t("When")}><p class="cond">${t("A client begins a new conversation")}</p><//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${Segments} label=${t("Clients")} value=${body.clients} onPick=${(clients) => change({ clients })}
          options=${[
            ["all", t("All clients")],
            ["new", t("Only new clients")],
          ]} />
      <${Frequency} body=${body} error=${errors.frequency} change=${change} />
    <//>
    <${Step} icon="message-square-reply" title=${t("Then write to the client")}>
      <${Texts} body=${body} errors=${errors} change=${change} />
    <//>
  `;

export const OutOfHours = ({ body, errors, change }) =>
  html`
    <${Step} icon="zap" title=${t("When")}>
      <p class="cond">${t("A client writes while we are closed")}</p>
      <${PickLine} label=${t("Working hours")} value=${body.hours_id} options=${hoursOptions(body.hours_id)}
          onPick=${(id) => change({ hours_id: id })} />
    <//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${Frequency} body=${body} error=${errors.frequency} change=${change} />
    <//>
    <${Step} icon="moon" title=${t("Then write to the client")}>
      <${Texts} body=${body} errors=${errors} change=${change} />
      <p class="hint">${t("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
    <//>
  `;

export const Receipt = ({ body, errors, change }) =>
  html`
    <${Step} icon="zap" title=${t("When")}><p class="cond">${t("A client begins a conversation by email")}</p><//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${Frequency} body=${body} error=${errors.frequency} change=${change} />
    <//>
    <${Step} icon="mail" title=${t("Then reply in the same thread")}>
      <${Texts} body=${body} errors=${errors} change=${change} kinds=${["email"]} />
    <//>
  `;

function Frequency({ body, error, change }) {
  const { frequency } = body;
  const put = (part) => change({ frequency: { ...frequency, ...part } });
  const options = ["message", "wait", "episode"].map((every) => [every, frequencyWords({ every })]);
  return html`<div class="rowgap">
    <${Under} label=${t("How often")} error=${error}>
      ${(field) =>
        html`<span class="hrow wrap">
          <${Pick} ...${field} value=${frequency.every} onPick=${(every) => put({ every })}
              options=${[...options, ["hours", t("Not again for some hours")]]} />
          ${
            frequency.every === "hours" &&
            html`<${NumberInput} label=${t("Hours")} value=${frequency.hours} unit=${t("h")} invalid=${field.invalid}
                onValue=${(value) => put({ hours: value })} />`
          }
        </span>`}
    <//>
  </div>`;
}

const LANGUAGES = [
  ["ru", "Русский"],
  ["en", "English"],
];

// The first channel and language that have no text yet.
function nextPlace(texts, channels) {
  const has = (channel, language) => texts.some((one) => one.channel_id === channel && one.language === language);
  for (const channel of [null, ...channels.map((one) => one.id)])
    for (const [language] of LANGUAGES) if (!has(channel, language)) return { channel_id: channel, language };
  return null;
}

function Texts({ body, errors, change, kinds }) {
  const channels = liveChannels().filter((one) => !kinds || kinds.includes(one.kind));
  const { texts } = body;
  const next = nextPlace(texts, channels);
  const put = (index, part) => change({ texts: texts.with(index, { ...texts[index], ...part }) });
  return html`
    ${texts.map(
      (one, index) =>
        html`<${Text} key=${index} one=${one} index=${index} only=${texts.length === 1} channels=${channels}
            error=${errors[`texts.${index}`]} onPut=${(part) => put(index, part)}
            onRemove=${() => change({ texts: texts.filter((_, place) => place !== index) })} />`,
    )}
    <${Wrong} text=${errors.texts} />
    ${
      next &&
      html`<button type="button" class="btn small quiet"
          onClick=${() => change({ texts: [...texts, { ...next, text: "" }] })}>
        <${Icon} name="plus" size="s" />
        ${t("Text for a channel or language")}
      </button>`
    }
    <p class="hint">${t("A client gets the text of their channel and language, else the one for all channels.")}</p>
  `;
}

const channelOptions = (chosen, channels) => {
  const list = channels.map((one) => [one.id, `${kindName(one.kind)} · ${one.name}`]);
  if (chosen !== null && !list.some(([id]) => id === chosen))
    list.push([chosen, `${names.channel(chosen)} · ${t("removed")}`]);
  return [[null, t("All channels")], ...list];
};

function Text({ one, index, only, channels, error, onPut, onRemove }) {
  const field = useRef(null);
  const insert = (name) => {
    const area = field.current;
    area.setRangeText(`{${name}}`, area.selectionStart, area.selectionEnd, "end");
    onPut({ text: area.value });
    area.focus();
  };
  const label = t("Text {n}", { n: index + 1 });
  return html`<div class="card ruletext">
    <div class="hrow wrap">
      <${Pick} label=${t("Channel of text {n}", { n: index + 1 })} value=${one.channel_id}
          options=${channelOptions(one.channel_id, channels)} onPick=${(id) => onPut({ channel_id: id })} />
      <${Pick} label=${t("Language of text {n}", { n: index + 1 })} value=${one.language} options=${LANGUAGES}
          onPick=${(language) => onPut({ language })} />
      ${
        !only &&
        html`<button type="button" class="ib small" aria-label=${t("Remove text {n}", { n: index + 1 })}
            onClick=${onRemove}>
          <${Icon} name="x" size="m" />
        </button>`
      }
    </div>
    <textarea class="input" rows="4" ref=${field} lang=${one.language} aria-label=${label}
        aria-invalid=${error ? "true" : null} aria-describedby=${error ? `rt${index}` : null} value=${one.text}
        onInput=${(event) => onPut({ text: event.currentTarget.value })}></textarea>
    <${Wrong} id=${`rt${index}`} text=${error} />
    <div class="rulevars" role="group" aria-label=${t("Insert a variable")}>
      ${VARIABLES.map(
        (name) =>
          html`<button type="button" class="chip" key=${name} title=${variableWords(name)}
              aria-label=${t("Insert: {what}", { what: variableWords(name) })} onClick=${() => insert(name)}>
            ${`{${name}}`}
          </button>`,
      )}
    </div>
    <${Preview} one=${one} />
  </div>`;
}

const variableWords = (name) =>
  ({
    name: t("name of the client"),
    number: t("number of the conversation"),
    company: t("name of the company"),
    hours: t("working hours of today"),
    back: t("when we are back"),
  })[name];

// As a client will see it, with made-up values.
function Preview({ one }) {
  const parts = preview(one.text, one.language, state.value.company);
  if (!one.text.trim()) return null;
  return html`<div class="rulepre" aria-label=${t("Preview")} role="group">
    <span class="t12 dim">${t("The client will see")}</span>
    <p class="rulebub" lang=${one.language}>
      ${parts.map((part) =>
        part.kind === "text"
          ? part.text
          : html`<span class=${part.kind === "value" ? "val" : "bad"}>${part.text}</span>`,
      )}
    </p>
    ${
      lang.value !== one.language &&
      html`<span class="t12 dim">
        ${one.language === "ru" ? t("For clients who write in Russian") : t("For clients who write in English")}
      </span>`
    }
  </div>`;
}
