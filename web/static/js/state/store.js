// The state store. Views read signals; only dispatch changes the state.
import { computed, signal } from "@preact/signals";
import { empty, eyesOf, reduce, unread } from "./reduce.js";
import { mapOf } from "./rows.js";

export const state = signal(empty());

export function dispatch(event) {
  state.value = reduce(state.value, event);
}

const NONE = {};

// Signal of the rows of one kind, by id.
export const rowsOf = (kind) => computed(() => state.value[mapOf(kind)] ?? NONE);

// Narrow signals: a view that reads one is not rendered again when another part of the state changes.
export const dialogs = rowsOf("dialog");
export const marks = rowsOf("mark");
export const operators = rowsOf("operator");
export const channels = rowsOf("channel");
export const logs = rowsOf("message");
export const counts = computed(() => state.value.counts);
export const views = computed(() => state.value.views);
export const preferences = computed(() => state.value.preferences); // my preferences: keys, undo, sounds, notifications
export const teams = rowsOf("team");
export const statuses = rowsOf("status");
export const hours = rowsOf("hours"); // open stretches of business hours, by id
export const tags = rowsOf("tag"); // of the company, by id; removed ones too
export const company = computed(() => state.value.company); // {name, zone, language}
export const follows = rowsOf("follow");
export const mentions = rowsOf("mention");
export const eyes = () =>
  eyesOf({
    me: me.value,
    marks: marks.value,
    follows: follows.value,
    mentions: mentions.value,
    operators: operators.value,
  });
export const notifications = rowsOf("notice");
export const me = computed(() => state.value.me);
export const waitingForMe = computed(() => counts.value.mine_unread + counts.value.unassigned);

export const dialogRev = (id) => state.value.revs["dialog" + id] ?? -1;
export const unreadOf = (dialog) => unread({ marks: marks.value }, dialog);
export const channelOf = (dialog) => channels.value[dialog.channel_id];
