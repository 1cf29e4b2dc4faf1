// The closed list of reasons that channels report (channels/base.py), in words.
import { t } from "../core/i18n.js";

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
  "storage-failed": () => t("messages cannot be stored"),
  "internal-error": () => t("the connector failed, the log has the details"),
  "history-gap": () => t("the platform lost some events; what its history still had was fetched"),
  "longpoll-off": () => t("Long Poll is off in the community's settings"),
  "password-wrong": () => t("the mail server does not accept the name or the password"),
  "certificate-wrong": () => t("the mail server's certificate cannot be trusted"),
  "tls-missing": () => t("the mail server offers no secure connection"),
  "tls-failed": () => t("no secure connection to the mail server came about"),
  "folder-missing": () => t("the mailbox has no such folder"),
  "mailbox-full": () => t("the mailbox is full, clients' letters are turned away"),
  "server-unreachable": () => t("the mail server cannot be reached"),
  "blocked-by-client": () => t("the client has blocked the bot"),
  "client-gone": () => t("the client's account is gone"),
  "kicked-from-group": () => t("the bot is no longer in the group"),
  "no-permission": () => t("the bot may not write there"),
  "too-late": () => t("the platform does not let it be changed any more"),
  "reaction-refused": () => t("the platform does not take this reaction there"),
  "never-arrived": () => t("the platform was asked and does not have it"),
  "message-gone": () => t("the client does not have the message any more"),
  "client-not-started": () => t("the client must write first"),
  "chat-not-found": () => t("the platform does not know this chat"),
  "text-too-long": () => t("the text is too long for this channel"),
  "text-empty": () => t("the text is empty"),
  "not-allowed-by-client": () => t("the client has not allowed messages from the community"),
  "client-privacy": () => t("the client's privacy settings do not let it through"),
  "blacklisted": () => t("the client is on the community's blacklist"),
  "too-many-files": () => t("too many files for one message"),
  "file-missing": () => t("a file is not kept here any more"),
  "file-too-large": () => t("the file is too large for this channel"),
  "address-wrong": () => t("a letter cannot be sent to this address"),
  "address-refused": () => t("the mail server does not know this address or refuses it"),
  "sender-refused": () => t("the mail server does not let this mailbox send"),
  "recipient-mailbox-full": () => t("the client's mailbox is full"),
  "bounced": () => t("the letter came back"),
  "email-too-large": () => t("the letter with its files is too large"),
  "postponed": () => t("the mail server asks to try again later"),
  "header-unsafe": () => t("something in the letter's headers could have been used to change it"),
  "partly-sent": () => t("only a part of it went out"),
  "gave-up": () => t("it did not go out for too long"),
  "no-answer": () => t("the line broke before an answer came"),
  "server-stopped": () => t("the server stopped during the send"),
  "server-crashed": () => t("the server ended during the send"),
};

const AUTOMATIC = {
  "auto-replied": () => t("an answering machine wrote it"),
  "auto-generated": () => t("a program wrote it"),
  "auto-notified": () => t("a notification"),
  "bounce": () => t("a letter came back"),
  "report": () => t("a report of a mail server"),
  "own": () => t("from our own address"),
  "empty-return-path": () => t("it takes no answers"),
  "list": () => t("a mailing list"),
  "bulk": () => t("a bulk mailing"),
};

export const automaticBecause = (reason) => AUTOMATIC[reason]?.() ?? t("a program wrote it");

// Why a file of a message is not here.
const LOST = {
  "too-large": () => t("it is larger than we take"),
  "too-many": () => t("more files came with one message than are kept"),
  "file-gone": () => t("the platform has it no more"),
  "refused": () => t("the platform refused it"),
  "gave-up": () => t("it could not be fetched for too long"),
};

export const lostBecause = (reason) => LOST[reason]?.() ?? (reason || t("it could not be fetched"));

// What is not in the list has the platform's own words.
export const cause = (code, detail) => CAUSES[code]?.() ?? (detail || t("the platform refused it"));
