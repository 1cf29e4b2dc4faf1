// Form of the rule that looks for words in messages of clients: lists of words, each with its tags and priority.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { tags } from "../state/store.js";
import { TagPicker } from "../tags/feature.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { TagChip } from "../ui/tag_chips.js";
import { PRIORITIES, tagName } from "../ui/tag_names.js";
import { ChannelChips, PickLine, Step, Under, Wrong } from "./fields.js";
import { TaskOrder } from "./task_order.js";
import { splitTyped } from "./typed_words.js";

const MOST_ENTRIES = 200;
const EMPTY = { words: [], tags: [], priority: null, task: null };

export function Words({ body, errors, change }) {
  const { entries } = body;
  const put = (index, part) => change({ entries: entries.with(index, { ...entries[index], ...part }) });
  return html`
    <${Step} icon="zap" title=${t("When")}><p class="cond">${t("A client's message arrives")}</p><//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${ChannelChips} chosen=${body.channels} onChange=${(channels) => change({ channels })} />
    <//>
    <${Step} icon="tag" title=${t("And there is such a word in it")}>
      <p class="hint">
        ${t("All forms of a word are found, in the email subject too.")}
        ${" "}${t("In quotes: this form only. With * at the end: whatever begins with it.")}
      </p>
      ${entries.map(
        (entry, index) =>
          html`<${Entry} key=${index} entry=${entry} index=${index} errors=${errors}
              onPut=${(part) => put(index, part)}
              onRemove=${() => change({ entries: entries.filter((_, place) => place !== index) })} />`,
      )}
      <${Wrong} text=${errors.entries} />
      ${
        entries.length < MOST_ENTRIES &&
        html`<button type="button" class="btn small quiet" onClick=${() => change({ entries: [...entries, EMPTY] })}>
          <${Icon} name="plus" size="s" />
          ${t("Words and tags")}
        </button>`
      }
      <p class="hint">
        ${t("What an operator changes by hand stays until the conversation is closed.")}
      </p>
    <//>
  `;
}

function Entry({ entry, index, errors, onPut, onRemove }) {
  const wrong = errors[`entries.${index}.effects`];
  return html`<div class="card wordcard" role="group" aria-label=${t("Words {n}", { n: index + 1 })}>
    <div class="wordhead">
      <button type="button" class="ib small" aria-label=${t("Remove words {n}", { n: index + 1 })}
          title=${t("Remove words {n}", { n: index + 1 })} onClick=${onRemove}>
        <${Icon} name="x" size="m" />
      </button>
      <${TypedWords} words=${entry.words} error=${errors[`entries.${index}.words`]}
          onWords=${(words) => onPut({ words })} />
    </div>
    <${EntryTags} chosen=${entry.tags} index=${index} wrong=${wrong} onChange=${(chosen) => onPut({ tags: chosen })} />
    <${PickLine} label=${t("Priority")} value=${entry.priority} onPick=${(priority) => onPut({ priority })}
        options=${[[null, t("Leave as it is")], ...PRIORITIES.map(([value, label]) => [value, label()])]} />
    <${TaskOrder} order=${entry.task} error=${errors[`entries.${index}.title`]} onChange=${(task) => onPut({ task })} />
    <${Wrong} text=${wrong} />
  </div>`;
}

// What is typed stays as it is while it means the same words.
function TypedWords({ words, error, onWords }) {
  const [text, setText] = useState(words.join(", "));
  useEffect(() => {
    if (splitTyped(text).join("\n") !== words.join("\n")) setText(words.join(", "));
  }, [words]);
  return html`<${Under} label=${t("Words or phrases, through commas")} error=${error}>
    ${(field) => {
      const { invalid, ...given } = field;
      return html`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${invalid} value=${text}
          placeholder=${t("refund, money back, broken*")} ...${given} onInput=${(event) => {
            setText(event.currentTarget.value);
            onWords(splitTyped(event.currentTarget.value));
          }}></textarea>`;
    }}
  <//>`;
}

// A chosen tag that is gone stays in the list with its name.
function EntryTags({ chosen, index, wrong, onChange }) {
  const name = `word-tags-${index}`;
  const open = layer.value === name;
  const without = (id) => chosen.filter((one) => one !== id);
  return html`<div class="field" role="group" aria-label=${t("Tags")}>
    <span class="lab">${t("Tags")}</span>
    <span class="hrow wrap tight menuat">
      ${chosen.map(
        (id) =>
          html`<${TagChip} key=${id}
              tag=${
                tags.value[id] && !tags.value[id].removed
                  ? tags.value[id]
                  : { id, color: 0, name: `${tagName(id)} · ${t("deleted tag")}` }
              }>
            <button type="button" class="tagx" aria-label=${t("Remove the tag {name}", { name: tagName(id) })}
                onClick=${() => onChange(without(id))}>
              <${Icon} name="x" size="s" />
            </button>
          <//>`,
      )}
      <button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(open)}
          aria-label=${t("Choose tags")} title=${t("Choose tags")} aria-invalid=${wrong ? "true" : null}
          onClick=${() => {
            layer.value = open ? null : name;
          }}>
        <${Icon} name="plus" size="s" />
      </button>
      ${
        open &&
        html`<${TagPicker} place="popwords" states=${Object.fromEntries(chosen.map((id) => [id, "all"]))}
            onSet=${(id, on) => onChange(on ? [...chosen, id] : without(id))} />`
      }
    </span>
  </div>`;
}
