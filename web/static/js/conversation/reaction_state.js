// Reactions of a message: those of clients, and our one reaction on the platform.
import { react } from "./message_actions.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { channelOf, dialogs, me } from "../state/store.js";

const USUAL = ["👍", "❤", "🙏", "👌", "😁", "🎉"];
// Characters that fonts draw in black without a variation selector.
const TEXTUAL = new Set(["❤", "✍", "☃", "🕊"]);
export const shownSign = (sign) => (TEXTUAL.has(sign) ? sign + "\uFE0F" : sign);

// Reactions allowed for this message; the server decides.
export function signsFor(message) {
  if (message.kind !== "in" || message.deleted_at || message.content === "service") return [];
  return channelOf(dialogs.value[message.dialog_id] ?? {})?.can?.can_react ?? [];
}

export const usualFor = (message) => USUAL.filter((sign) => signsFor(message).includes(sign));

// Optimistic reaction: shown at once, removed if the platform refuses it.
function wishOf({ amendment }) {
  return amendment?.kind === "react" && ["queued", "sending"].includes(amendment.state) ? amendment : null;
}

export function ourSign(message) {
  const wish = wishOf(message);
  return (wish ? wish.text : message.reactions?.find((one) => one.identity_id === null)?.signs[0]) || null;
}

// Reactions grouped by emoji in order of arrival: authors, whether ours is among them, whether it is pending.
export function reactionsOf(message) {
  const wish = wishOf(message);
  const found = new Map();
  const put = (sign, who) => found.set(sign, [...(found.get(sign) ?? []), who]);
  for (const one of message.reactions ?? [])
    if (one.identity_id !== null || !wish) for (const sign of one.signs) put(sign, one);
  if (wish?.text) put(wish.text, { identity_id: null, operator_id: wish.operator_id });
  return [...found].map(([sign, who]) => {
    const ours = who.some((one) => one.identity_id === null);
    return { sign, count: who.length, ours, busy: Boolean(ours && wish), names: who.map(nameOf).join(", ") };
  });
}

function nameOf({ identity_id: client, operator_id: id, name }) {
  if (client !== null) return name;
  return id === me.value.id ? t("you") : operatorName(id);
}

export const toggleSign = (message, sign) => react(message, sign === ourSign(message) ? null : sign);
