// What a screen reader is told: new messages in my dialogs and failures, not more often than every few seconds.
import { signal } from "@preact/signals";
import { noticeArrived } from "../list/new_rows.js";
import { clientStopped } from "../state/presence.js";
import { n, t } from "./i18n.js";
import { hearNotices } from "../notifications/notifications.js";

const PAUSE = 4000;

export const said = signal("");
let waiting = [];
let timer = 0;

export function announceNew(before, after, rows) {
  hearNotices(before, rows);
  noticeArrived(before, after, rows);
  for (const entry of rows) {
    if (entry.k !== "message" || entry.row.kind !== "in") continue;
    clientStopped(entry.row.dialog_id);
    const dialog = after.dialogs[entry.row.dialog_id];
    const old = before.dialogs[entry.row.dialog_id];
    const isNew = dialog && (!old || old.last_no < entry.row.no);
    if (isNew && dialog.assignee_id === after.me.id) say(dialog.name);
  }
}

function say(name) {
  waiting.push(name);
  timer ||= setTimeout(speakUp, PAUSE);
}

function speakUp() {
  const names = [...new Set(waiting)];
  said.value = names.length === 1
    ? t("New message: {name}", { name: names[0] })
    : n("{n} new message", "{n} new messages", waiting.length);
  waiting = [];
  timer = 0;
}
