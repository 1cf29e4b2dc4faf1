// Shortcuts by physical key, so that they work in any layout. Never Alt; in text fields only commands marked
// `anywhere`.
import { effect } from "@preact/signals";
import { element } from "../core/element.js";
import { drawer, layer } from "./layers.js";
import { session } from "../core/api.js";
import { byKey, chordOf, register, setOwnKeys, startsSequence } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { inBurst, inField, runAct, startWalking } from "./input_guard.js";
import { sideHidden } from "../state/device_prefs.js";
import { go, inboxPath, lastInbox, route } from "../core/router.js";
import { hasDialog } from "../state/open_dialog.js";
import { preferences } from "../state/store.js";
import { undoLast } from "../state/toasts.js";

const PANES = [".side", "#list", "#conversation", "#card"];
const FIRST_STOP = ".nav[aria-current], .dlg, textarea"; // the first useful element of a pane

function nextPane(by) {
  const shown = PANES.map((name) => element(name)).filter((pane) => pane?.offsetParent);
  const at = shown.findIndex((pane) => pane.contains(document.activeElement));
  const pane = shown[(at + by + shown.length) % shown.length];
  /** @type {NodeListOf<HTMLElement>} */
  const all = pane.querySelectorAll("a[href], button, textarea");
  const stops = [...all].filter((stop) => stop.offsetParent && stop.tabIndex === 0);
  (stops.find((stop) => stop.matches(FIRST_STOP)) ?? stops[0])?.focus();
}

function escape() {
  if (layer.value) layer.value = null;
  else if (drawer.value) drawer.value = false;
  else if (document.activeElement !== document.body && inField(document.activeElement))
    /** @type {HTMLElement} */ (document.activeElement).blur();
  else if (route.peek().page !== "inbox") go(lastInbox());
  else if (route.peek().dialog) toList();
}

function toList() {
  const { view, dialog } = route.peek();
  const row = element(`#list .dlg[data-id="${dialog}"]`);
  if (row?.offsetParent) row.focus();
  else go(inboxPath(view));
}

register(
  {
    id: "pane",
    group: "everywhere",
    label: () => t("Next pane"),
    key: "F6",
    anywhere: true,
    palette: false,
    run: () => nextPane(1),
  },
  {
    id: "pane-back",
    group: "everywhere",
    key: "Shift+F6",
    anywhere: true,
    palette: false,
    listed: false,
    run: () => nextPane(-1),
  },
  {
    id: "undo",
    group: "everywhere",
    label: () => t("Undo the last action"),
    icon: "undo-2",
    key: "KeyZ",
    run: undoLast,
  },
  {
    id: "sidebar",
    group: "everywhere",
    label: () => t("Show or hide the sidebar"),
    icon: "panel-left",
    key: "BracketLeft",
    run: () => {
      sideHidden.value = !sideHidden.value;
    },
  },
  {
    id: "shortcuts",
    group: "everywhere",
    label: () => t("Keyboard shortcuts"),
    icon: "keyboard",
    key: "Shift+Slash",
    run: () => {
      layer.value = "shortcuts";
    },
  },
);

const PLAIN_KEYS_ALWAYS = new Set(["F6", "Shift+F6"]);
const SEQUENCE_MS = 1200;
let begun = null; // first key of a sequence and its time

// Single-key shortcuts can be turned off and every key can be changed (WCAG 2.1.4).
let singleKeys = true;
effect(() => {
  singleKeys = preferences.value?.shortcuts ?? true;
  setOwnKeys(preferences.value?.keys);
});

function wanted(chord, field) {
  const second = begun && performance.now() - begun.at < SEQUENCE_MS ? byKey(`${begun.chord} ${chord}`, field) : null;
  begun = null;
  if (second) return second;
  if (!field && singleKeys && startsSequence(chord)) begun = { chord, at: performance.now() };
  return byKey(chord, field);
}

// A layer blocks other shortcuts, except Ctrl chords that open another layer.
function pressed(event) {
  if (session.peek() !== "in" || event.defaultPrevented || event.altKey) return;
  if (event.key === "Escape") {
    escape();
    return;
  }
  const chord = chordOf(event);
  const field = inField(event.target);
  const plain = !chord.startsWith("Ctrl");
  if (layer.peek() || (plain && !singleKeys && !PLAIN_KEYS_ALWAYS.has(chord))) return;
  if (field && plain && !PLAIN_KEYS_ALWAYS.has(chord)) return;
  const typed = { "?": "Shift+Slash", "/": "Slash" }[event.key]; // in the Russian layout they sit on other keys
  const one = wanted((!field && typed) || chord, field);
  if (!one) inBurst(event);
  else if (carryOut(one, event) !== false) event.preventDefault();
}

function carryOut(one, event) {
  if (one.act) return runAct(event, () => one.run(event), { settled: hasDialog(), pause: !one.opensField });
  if (inBurst(event) && one.id === "undo") return undefined; // in the middle of a word
  if (one.walks) startWalking();
  return one.run(event);
}

export const listen = () => document.addEventListener("keydown", pressed);
