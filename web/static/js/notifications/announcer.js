// Live region for screen readers: new messages in my dialogs and failures, throttled to one every few seconds.
import { signal } from "@preact/signals";
import { onRows } from "../state/sync.js";
import { n, t } from "../core/i18n.js";

const PAUSE = 4000;

export const said = signal("");
let waiting = [];
let timer = 0;

onRows((rows, before, after) => {
  for (const entry of rows) {
    if (entry.k !== "message" || entry.row.kind !== "in") continue;
    const dialog = after.dialogs[entry.row.dialog_id];
    const old = before.dialogs[entry.row.dialog_id];
    const isNew = dialog && (!old || old.last_no < entry.row.no);
    if (isNew && dialog.assignee_id === after.me.id) say(dialog.name);
  }
});

// Reads a sentence out at once.
export function announce(text) {
  said.value = said.value === text ? `${text}\u00a0` : text;
}

function say(name) {
  waiting.push(name);
  timer ||= setTimeout(speakUp, PAUSE);
}

function speakUp() {
  const names = [...new Set(waiting)];
  said.value =
    names.length === 1
      ? t("New message: {name}", { name: names[0] })
      : n("{n} new message", "{n} new messages", waiting.length);
  waiting = [];
  timer = 0;
}
