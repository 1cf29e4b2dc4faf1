// Emoji picker: search, recent emoji and groups. Arrows move, Enter inserts.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { EMOJI } from "./emoji_data.js";
import { t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { Icon } from "../ui/elements.js";
import { keepInside, useFocusBack, useOutside } from "../ui/hooks.js";

const RECENT = "okno.emoji";
const MOST_RECENT = 16;
const COLUMNS = 8;
const NAMES = {
  recent: () => t("Recent"),
  faces: () => t("Smileys"),
  hands: () => t("Gestures"),
  hearts: () => t("Hearts and holidays"),
  work: () => t("Work"),
};

const recent = () => {
  try {
    return JSON.parse(localStorage.getItem(RECENT)) ?? [];
  } catch {
    return [];
  }
};
const remember = (sign) =>
  localStorage.setItem(RECENT, JSON.stringify([sign, ...recent().filter((one) => one !== sign)].slice(0, MOST_RECENT)));
const shut = () => {
  layer.value = null;
};

export const EmojiButton = () => html`<button type="button" class="ib small" id="emoji" aria-label=${t("Emoji")}
    title=${`${t("Emoji")}  ${COMMAND_KEY} ;`} aria-haspopup="dialog" aria-expanded=${String(layer.value === "emoji")}
    onClick=${() => {
      layer.value = layer.value === "emoji" ? null : "emoji";
    }}>
  <${Icon} name="smile" size="m" />
</button>`;

function groups(query) {
  const wanted = query.trim().toLocaleLowerCase();
  if (!wanted) return [...(recent().length ? [["recent", recent().map((sign) => [sign, ""])]] : []), ...EMOJI];
  const found = EMOJI.flatMap(([, signs]) => signs).filter(([, words]) =>
    words.split(" ").some((word) => word.startsWith(wanted)),
  );
  return found.length ? [["", found]] : [];
}

export function EmojiPicker({ pick }) {
  const box = useOutside(shut);
  const field = useRef(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  useFocusBack();
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const shown = groups(query);
  const flat = shown.flatMap(([, signs]) => signs);
  useEffect(() => box.current.querySelector(".emo.on")?.scrollIntoView({ block: "nearest" }), [at]);
  const take = (sign) => {
    remember(sign);
    shut();
    pick(sign);
  };
  const keys = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key];
    if (step && (query === "" || event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(flat.length - 1, at + step)));
    }
    if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      if (flat[at]) take(flat[at][0]);
    }
  };
  let number = -1;
  return html`<div class="menu pop popemoji" role="dialog" aria-label=${t("Emoji")} ref=${box} onKeyDown=${keepInside}>
    <div class="gfind">
      <${Icon} name="search" size="m" />
      <input class="palq" ref=${field} role="combobox" aria-expanded="true" aria-controls="emojis"
          aria-autocomplete="list" aria-activedescendant=${flat.length ? "emo" + at : null}
          aria-label=${t("Find an emoji")} placeholder=${t("For example: thanks")} value=${query}
          onInput=${(event) => {
            setQuery(event.target.value);
            setAt(0);
          }} onKeyDown=${keys} />
    </div>
    <div class="emojis" id="emojis" role="listbox" aria-label=${t("Emoji")}>
      ${shown.map(
        ([name, signs]) =>
          html`
            ${name && html`<div class="mh" role="presentation">${NAMES[name]()}</div>`}
            <div class="emogrid" role="presentation">
              ${signs.map(([sign, words]) => {
                number += 1;
                const place = number;
                return html`<button type="button" class=${place === at ? "emo on" : "emo"} id=${"emo" + place}
                    role="option" tabindex="-1" aria-selected=${String(place === at)}
                    aria-label=${`${sign} ${words}`.trim()} onPointerMove=${() => setAt(place)}
                    onClick=${() => take(sign)}>
                  ${sign}
                </button>`;
              })}
            </div>
          `,
      )}
      ${!flat.length && html`<p class="dpad2 t13 dim">${t("Nothing found")}</p>`}
    </div>
  </div>`;
}
