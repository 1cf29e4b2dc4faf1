// Texts for the error codes that channels report (channels/base.py).
import { t } from "../core/i18n.js";

const CAUSES = {
  "token-wrong": () => t("the platform rejects the token"),
  "other-poller": () => t("another program receives this bot's messages"),
  "webhook-set": () => t("a webhook is set on the bot"),
  "settings-wrong": () => t("the stored settings cannot be used"),
  "secrets-unreadable": () => t("the stored token cannot be decrypted with the current key"),
  "network": () => t("the platform cannot be reached"),
  "server-error": () => t("the platform has a problem"),
  "answer-broken": () => t("unexpected response from the platform"),
  "rate-limited": () => t("the platform asks to wait"),
  "storage-failed": () => t("messages cannot be stored"),
  "internal-error": () => t("the connector failed, the log has the details"),
  "history-gap": () => t("the platform lost some events; the rest was loaded from its history"),
  "longpoll-off": () => t("Long Poll is off in the community's settings"),
  "password-wrong": () => t("the mail server rejects the name or the password"),
  "certificate-wrong": () => t("the mail server's certificate cannot be trusted"),
  "tls-missing": () => t("the mail server offers no secure connection"),
  "tls-failed": () => t("a secure connection to the mail server failed"),
  "folder-missing": () => t("the mailbox has no such folder"),
  "mailbox-full": () => t("the mailbox is full, clients' emails are rejected"),
  "server-unreachable": () => t("the mail server cannot be reached"),
  "blocked-by-client": () => t("the client has blocked the bot"),
  "client-gone": () => t("the client's account no longer exists"),
  "kicked-from-group": () => t("the bot is no longer in the group"),
  "no-permission": () => t("the bot may not write there"),
  "too-late": () => t("the platform no longer allows changes"),
  "reaction-refused": () => t("the platform does not accept this reaction here"),
  "never-arrived": () => t("the platform says it does not have it"),
  "message-gone": () => t("the client no longer has the message"),
  "client-not-started": () => t("the client must write first"),
  "chat-not-found": () => t("the platform does not know this chat"),
  "text-too-long": () => t("the text is too long for this channel"),
  "text-empty": () => t("the text is empty"),
  "not-allowed-by-client": () => t("the client has not allowed messages from the community"),
  "client-privacy": () => t("the client's privacy settings block it"),
  "blacklisted": () => t("the client is on the community's blacklist"),
  "too-many-files": () => t("too many files for one message"),
  "file-missing": () => t("a file is no longer stored here"),
  "file-too-large": () => t("the file is too large for this channel"),
  "address-wrong": () => t("emails cannot be sent to this address"),
  "address-refused": () => t("the mail server does not know this address or rejects it"),
  "sender-refused": () => t("the mail server does not allow this mailbox to send"),
  "recipient-mailbox-full": () => t("the client's mailbox is full"),
  "bounced": () => t("the email bounced"),
  "email-too-large": () => t("the email with its files is too large"),
  "postponed": () => t("the mail server asks to try again later"),
  "header-unsafe": () => t("the email headers contain unsafe characters"),
  "partly-sent": () => t("only part of it was sent"),
  "gave-up": () => t("could not be sent in time"),
  "no-answer": () => t("the connection broke before a response came"),
  "server-stopped": () => t("the server stopped during the send"),
  "server-crashed": () => t("the server ended during the send"),
};

const AUTOMATIC = {
  "auto-replied": () => t("auto-reply"),
  "auto-generated": () => t("sent by a program"),
  "auto-notified": () => t("notification"),
  "bounce": () => t("an email bounced"),
  "report": () => t("mail server report"),
  "own": () => t("sent from our own address"),
  "empty-return-path": () => t("no replies expected"),
  "list": () => t("mailing list"),
  "bulk": () => t("bulk email"),
  "blocked-sender": () => t("blocked sender"),
};

export const automaticBecause = (reason) => AUTOMATIC[reason]?.() ?? t("sent by a program");

// Reason why a file is missing.
const LOST = {
  "too-large": () => t("larger than the limit"),
  "too-many": () => t("too many files in one message"),
  "file-gone": () => t("the platform no longer has it"),
  "refused": () => t("the platform refused it"),
  "gave-up": () => t("could not be downloaded in time"),
};

export const lostBecause = (reason) => LOST[reason]?.() ?? (reason || t("could not be downloaded"));

// Unknown codes are shown with the platform's own text.
export const cause = (code, detail) => CAUSES[code]?.() ?? (detail || t("the platform refused it"));
