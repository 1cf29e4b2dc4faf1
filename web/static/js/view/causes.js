// The closed list of reasons that channels report (channels/base.py), in words.
import { t } from "../i18n.js";

const CAUSES = {
  "token-wrong": () => t("the platform does not accept the token"),
  "other-poller": () => t("another program receives this bot's messages"),
  "webhook-set": () => t("a webhook is set on the bot"),
  "settings-wrong": () => t("the stored settings cannot be used"),
  "secrets-unreadable": () => t("the stored token cannot be opened with the present key"),
  "network": () => t("the platform cannot be reached"),
  "server-error": () => t("the platform has a problem of its own"),
  "answer-broken": () => t("the platform answers something else than it should"),
  "rate-limited": () => t("the platform asks to wait"),
  "storage": () => t("messages cannot be stored"),
  "internal-error": () => t("the connector failed, the log has the details"),
  "blocked-by-client": () => t("the client has blocked the bot"),
  "client-gone": () => t("the client's account is gone"),
  "kicked-from-group": () => t("the bot is no longer in the group"),
  "not-allowed": () => t("the bot may not write there"),
  "client-not-started": () => t("the client must write first"),
  "chat-not-found": () => t("the platform does not know this chat"),
  "text-too-long": () => t("the text is too long for this channel"),
  "text-empty": () => t("the text is empty"),
  "gave-up": () => t("it did not go out for too long"),
  "no-answer": () => t("the line broke before an answer came"),
  "stopped": () => t("the server stopped during the send"),
  "stopped-while-sending": () => t("the server ended during the send"),
};

// What is not in the list has the platform's own words.
export const cause = (code, detail) => CAUSES[code]?.() ?? (detail || t("the platform refused it"));
