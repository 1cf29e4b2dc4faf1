// Wrapper around fetch: JSON in and out; errors become a Problem with a code that selects the text.
import { signal } from "@preact/signals";
import { newKey } from "./ids.js";
import { t } from "./i18n.js";

const TIMEOUT = 10_000;
const AGAIN_AFTER = 700;

// "unknown" | "in" | "out" | "expired": expired shows a dialog over the page, the page stays.
export const session = signal("unknown");

export class Problem extends Error {
  constructor(status, code, detail = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  get offline() {
    return this.status === 0 || [502, 503, 504].includes(this.status);
  }
}

// keepalive lets a command finish after its page is closed; browsers limit it to 64 KiB for all pending requests.
const OUTLIVES = 16_384;

export async function api(method, path, body) {
  let answer;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  try {
    answer = await fetch(path, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: sent,
      keepalive: sent !== undefined && sent.length < OUTLIVES,
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    throw new Problem(0, error.name === "TimeoutError" ? "timeout" : "offline");
  }
  const data = await readBody(answer);
  if (answer.ok) return data;
  const code = data?.code ?? `http-${answer.status}`;
  if (answer.status === 401 && code !== "wrong-password" && session.value === "in") session.value = "expired";
  throw new Problem(answer.status, code, data ?? {});
}

async function readBody(answer) {
  if (answer.status === 204) return null;
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

export const get = (path) => api("GET", path);

// A command carries an idempotency key: it can be retried after a lost response without running twice.
export async function command(path, body, { method = "POST", key = newKey() } = {}) {
  try {
    return await api(method, path, { ...body, key });
  } catch (problem) {
    if (!problem.offline) throw problem;
    await new Promise((wake) => setTimeout(wake, AGAIN_AFTER));
    return api(method, path, { ...body, key });
  }
}

export function words(problem) {
  if (problem.offline && problem.status === 0) {
    return problem.code === "timeout"
      ? t("The server did not answer within 10 seconds.")
      : t("No connection to the server.");
  }
  const known = {
    "not-found": () => t("This no longer exists, or you have no access to it."),
    "forbidden": () => t("You do not have permission to do this."),
    "signed-out": () => t("Your session has expired."),
    "key-reused": () => t("This was already sent with a different text."),
    "cannot-answer": () => t("This colleague cannot reply in this channel."),
    "team-cannot-answer": () => t("Nobody in this team can reply in this channel."),
    "team-gone": () => t("This team no longer exists."),
    "tag-gone": () => t("This tag was deleted."),
    "tag-exists": () => t("A tag with this name already exists."),
    "too-many-tags": () => t("A conversation has at most 30 tags."),
    "merged": () => t("This tag was merged into another one."),
    "team-exists": () => t("A team with this name already exists."),
    "rate-limited": () => t("Too many attempts. Try again in a few minutes."),
    "no-candidates": () => t("Nobody can take these conversations."),
    "operator-gone": () => t("This no longer exists, or you have no access to it."),
    "closed": () => t("The conversation is closed."),
    "invalid-time": () => t("Choose a time within the next year."),
    "nothing-to-undo": () => t("Nothing to undo: this has been changed since."),
    "too-late": () => t("More than 7 days have passed, this can no longer be undone."),
    "client-not-started": () => t("The client must write first in this channel."),
    "no-address": () => t("The client has no address in this channel."),
    "address-wrong": () => t("Emails cannot be sent to this address."),
    "invalid-subject": () => t("This subject cannot be sent."),
    "cannot-check": () => t("This platform cannot tell whether the message arrived."),
    "not-uncertain": () => t("The delivery state is already known."),
    "edit-in-progress": () => t("An earlier change to this message is still being sent. Try again in a moment."),
    "not-supported": () => t("This channel does not support this."),
    "channel-removed": () => t("The channel was disconnected."),
    "blocked": () => t("The client has blocked us."),
    "invalid": () => t("The server did not accept these values. Check them and try again."),
    "search-busy": () => t("Your earlier searches are still running. Try again in a moment."),
    "too-slow": () => t("The search took too long. Try a rarer word, or several words."),
    "no-space": () => t("The server's disk is full."),
    "read-only": () => t("The server cannot save anything: its disk is read-only."),
    "disk-fault": () => t("The server cannot save anything: its disk fails."),
    "database-damaged": () => t("The server cannot save anything: its database is damaged."),
  }[problem.code];
  return known ? known() : t("Something went wrong. Try again. Code {code}.", { code: problem.status || problem.code });
}
