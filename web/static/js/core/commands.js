// Registry of commands for shortcuts, the shortcut list and the palette.
//
// A command: {id, group, label, key, run} and optionally
//   key: physical keys: "KeyJ", "Shift+KeyE", "Ctrl+KeyK" (⌘ on a Mac), "KeyG KeyI" for a sequence; also: further keys
//   when: () => boolean, whether it is available now
//   anywhere: it works in text fields too
//   icon, title: for the palette, where the name stands alone; palette: false hides it there
//   listed: false hides it in the shortcut list
//   act: it changes data, so its key is guarded (input_guard.js)
//   opensField: it opens a field that receives the text typed next
//   walks: it repeats while its key is held
//   run(event): returns false to leave the key to the browser
import { COMMAND_KEY } from "./key_labels.js";
import { t } from "./i18n.js";

// In the order of the shortcut list. Commands of "field" and "log" only document keys that their elements handle.
export const GROUPS = {
  everywhere: () => t("Everywhere"),
  list: () => t("List"),
  dialog: () => t("Conversation"),
  field: () => t("Text field"),
  log: () => t("Messages"),
  tasks: () => t("Tasks"),
  reports: () => t("Reports"),
  go: () => t("Go to"),
};

const known = new Map();

export function register(...commands) {
  for (const one of commands) known.set(one.id, { when: always, ...one });
}

const always = () => true;
export const commands = () => [...known.values()];
export const usable = (one) => Boolean(one.when());

// Custom keys of the signed-in operator: {command id: key}.
let ownKeys = {};
export const setOwnKeys = (keys) => {
  ownKeys = keys ?? {};
};
export const ownKey = (one) => ownKeys[one.id];
// Another command that uses this key in an overlapping context.
export const takenBy = (key, one) =>
  commands().find((other) => other !== one && other.key !== one.key && keysOf(other).includes(key));
// A pressed key in storable form; null for keys that cannot be assigned.
export const KEEPS = new Set(["Escape", "Tab", "Enter", "Space", "F6", "AltLeft", "AltRight"]);
export const mayBeOwn = (event) =>
  !event.altKey &&
  !KEEPS.has(event.code) &&
  !/^(Shift|Control|Meta)/.test(event.code) &&
  /^[A-Z][A-Za-z0-9]*$/.test(event.code);
export const keysOf = (one) => [ownKeys[one.id] ?? one.key, ...(one.also ?? [])].filter(Boolean);

const MARKS = {
  BracketLeft: "[",
  BracketRight: "]",
  Period: ".",
  Slash: "/",
  Semicolon: ";",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Ctrl: COMMAND_KEY,
  Enter: "Enter",
};
const printed = (part) => MARKS[part] ?? part.replace(/^(Key|Digit)/, "");

// "Shift+KeyE" -> [["Shift", "E"]]; "KeyG KeyI" -> [["G"], ["I"]]; the question mark as it is typed in any layout
export const printedKey = (key) =>
  key.split(" ").map((chord) => (chord === "Shift+Slash" ? ["?"] : chord.split("+").map(printed)));

// A pressed key in the format of `key`.
export function chordOf(event) {
  const held = [(event.ctrlKey || event.metaKey) && "Ctrl", event.shiftKey && "Shift"].filter(Boolean);
  return [...held, event.code === "NumpadEnter" ? "Enter" : event.code].join("+");
}

export const byKey = (key, field) =>
  commands().find((one) => (!field || one.anywhere) && keysOf(one).includes(key) && usable(one));
export const startsSequence = (chord) =>
  commands().some((one) => keysOf(one).some((key) => key.startsWith(chord + " ")));
