// The one place where state lives. Views read signals; only dispatch changes the state.
import { computed, signal } from "@preact/signals";
import { empty, eyesOf, reduce, unread } from "./reduce.js";

export const state = signal(empty());

export function dispatch(event) {
  state.value = reduce(state.value, event);
}

// Narrow signals: a view that reads one of them is not drawn again when another part of the state changes.
export const dialogs = computed(() => state.value.dialogs);
export const marks = computed(() => state.value.marks);
export const operators = computed(() => state.value.operators);
export const channels = computed(() => state.value.channels);
export const logs = computed(() => state.value.logs);
export const counts = computed(() => state.value.counts);
export const views = computed(() => state.value.views);
export const choices = computed(() => state.value.choices); // what I have chosen: keys, undo, sounds, notices
export const teams = computed(() => state.value.teams);
export const follows = computed(() => state.value.follows);
export const mentions = computed(() => state.value.mentions);
export const eyes = () => eyesOf({ me: me.value, marks: marks.value, follows: follows.value, mentions: mentions.value, operators: operators.value });
export const notices = computed(() => state.value.notices);
export const me = computed(() => state.value.me);
export const waitingForMe = computed(() => counts.value.mine_unread + counts.value.unassigned);

export const dialogRev = (id) => state.value.revs["dialog" + id] ?? -1;
export const unreadOf = (dialog) => unread({ marks: marks.value }, dialog);
export const channelOf = (dialog) => channels.value[dialog.channel_id];
