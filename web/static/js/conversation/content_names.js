// Names of message kinds, and links to messages that cannot be shown here.
import { t } from "../core/i18n.js";
import { dialogs } from "../state/store.js";

const NAMES = {
  photo: () => t("Photo"),
  video: () => t("Video"),
  video_note: () => t("Video note"),
  voice: () => t("Voice message"),
  audio: () => t("Audio"),
  document: () => t("File"),
  sticker: () => t("Sticker"),
  animation: () => t("Animation"),
  location: () => t("Location"),
  contact: () => t("Contact"),
  poll: () => t("Poll"),
  dice: () => t("Dice"),
  venue: () => t("Place"),
  story: () => t("Story"),
  game: () => t("Game"),
  invoice: () => t("Invoice"),
  service: () => t("Service message"),
  unknown: () => t("Unknown message"),
  unreadable: () => t("Could not be read"),
};

export const contentName = (content) => NAMES[content]?.() ?? NAMES.unknown();

// The community's own page of messages, or the client's public name: the only addresses that lead there from a browser.
export function openIn({ dialog_id: id, data }) {
  const dialog = dialogs.value[id];
  const link = (data.links ?? []).find((one) => /^https?:\/\//.test(one));
  if (dialog?.kind === "vk") return { name: t("VK"), url: link ?? "https://vk.com/im" };
  if (dialog?.kind === "telegram" && /^@\w+$/.test(dialog.label))
    return { name: t("Telegram"), url: `https://t.me/${dialog.label.slice(1)}` };
  return null;
}
