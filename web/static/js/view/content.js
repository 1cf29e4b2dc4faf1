// Names of the message kinds that are shown by name until their own look comes.
import { t } from "../i18n.js";

const NAMES = {
  photo: () => t("Photo"), video: () => t("Video"), video_note: () => t("Video note"), voice: () => t("Voice message"),
  audio: () => t("Audio"), document: () => t("File"), sticker: () => t("Sticker"), animation: () => t("Animation"),
  location: () => t("Location"), contact: () => t("Contact"), poll: () => t("Poll"), dice: () => t("Dice"),
  venue: () => t("Place"), story: () => t("Story"), game: () => t("Game"), invoice: () => t("Invoice"),
  service: () => t("Service message"), unknown: () => t("Unknown message"), unreadable: () => t("Could not be read"),
};

export const contentName = (content) => NAMES[content]?.() ?? NAMES.unknown();
