// Picker of tags: search, several choices, and a new tag for those who may create one.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { liveTags } from "../ui/tag_names.js";
import { act } from "../workflow/actions.js";
import { createTag, mayCreate } from "./changes.js";

const shut = () => {
  layer.value = null;
};
const fold = (name) => name.trim().toLocaleLowerCase().replaceAll("ё", "е");

// states: {tag id: "all" | "some"} of the chosen ones; onSet(tagId, on). The chosen tags come first, in the order of
// the moment in which the picker was opened: nothing moves under the hand.
export function TagPicker({ states, onSet, place = "popasg" }) {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef(null);
  const first = useRef(new Set(Object.keys(states).map(Number)));
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const wanted = fold(query);
  const all = liveTags.value;
  const found = all
    .filter((tag) => fold(tag.name).includes(wanted))
    .sort((a, b) => Number(first.current.has(b.id)) - Number(first.current.has(a.id)));
  const isNew = wanted && mayCreate() && !all.some((tag) => fold(tag.name) === wanted);
  const size = found.length + (isNew ? 1 : 0);
  const chosen = Math.min(at, size - 1);
  const again = () => {
    setQuery("");
    setAt(0);
    field.current?.focus({ preventScroll: true });
  };
  const set = (tag) => {
    onSet(tag.id, states[tag.id] !== "all");
    if (query) again();
  };
  const create = () =>
    act(async () => {
      onSet(await createTag(query.trim()), true);
      again();
    });
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + size) % Math.max(1, size));
    }
    if (event.key === "Enter" && size) {
      event.preventDefault();
      if (found[chosen]) set(found[chosen]);
      else create();
    }
    if (event.key === "Tab") shut();
  };
  return html`<div class=${"menu pop poptags " + place} role="dialog" aria-label=${t("Tags")} ref=${box}>
    <div class="gfind">
      <${Icon} name="search" size="m" />
      <input class="palq" ref=${field} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
          aria-activedescendant=${size ? "tg" + chosen : null} maxlength="40"
          aria-label=${mayCreate() ? t("Find or create a tag") : t("Find a tag")}
          placeholder=${mayCreate() ? t("Find or create a tag") : t("Find a tag")} value=${query}
          onInput=${(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }} onKeyDown=${keys} />
    </div>
    <div role="listbox" id="tgl" class="asl" aria-label=${t("Tags")} aria-multiselectable="true">
      ${found.map(
        (tag, index) =>
          html`<${Option} key=${tag.id} tag=${tag} state=${states[tag.id]} index=${index} on=${index === chosen}
              onAt=${setAt} onPick=${set} />`,
      )}
      ${
        isNew &&
        html`<button type="button" class=${chosen === found.length ? "mi on" : "mi"} id=${"tg" + found.length}
            role="option" tabindex="-1" aria-selected="false" onPointerMove=${() => setAt(found.length)}
            onClick=${create}>
          <${Icon} name="plus" size="m" />
          <span class="cut">${t("Create “{name}”", { name: query.trim() })}</span>
        </button>`
      }
    </div>
    ${
      !size &&
      html`<p class="dpad2 t13 dim">
        ${
          all.length || mayCreate()
            ? wanted
              ? t("Nothing found")
              : t("No tags yet. Type a name to create the first one.")
            : t("No tags yet. A supervisor creates them in the settings.")
        }
      </p>`
    }
  </div>`;
}

function Option({ tag, state, index, on, onAt, onPick }) {
  return html`<button type="button" class=${on ? "mi on" : "mi"} id=${"tg" + index} role="option" tabindex="-1"
      aria-selected=${String(state === "all")} onPointerMove=${() => onAt(index)} onClick=${() => onPick(tag)}>
    <span class=${state ? "tgbox on" : "tgbox"} aria-hidden="true">
      ${state === "all" && html`<${Icon} name="check" size="s" />`}
      ${state === "some" && html`<span class="dash"></span>`}
    </span>
    <span class=${"sq h" + tag.color}></span>
    <span class="cut">${tag.name}</span>
    ${state === "some" && html`<span class="hrow end t12 dim">${t("some of them")}</span>`}
  </button>`;
}
