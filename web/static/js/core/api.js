// The one wrapper around fetch: JSON in and out, errors as Problem with a code the words are chosen by.
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
    Object.assign(this, { status, code, detail });
  }

  get offline() { return this.status === 0 || [502, 503, 504].includes(this.status); }
}

// A command that has begun goes on when its page is closed; browsers allow that for 64 KiB of all that are on the way.
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
  try { return await answer.json(); } catch { return null; }
}

export const get = (path) => api("GET", path);

// A command carries a key of its own: it may be repeated after a lost answer without being done twice.
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
    return problem.code === "timeout" ? t("The server did not answer within 10 seconds.") : t("No connection to the server.");
  }
  const known = {
    "not-found": () => t("This no longer exists or is closed to you."),
    "forbidden": () => t("You have no right to do this."),
    "signed-out": () => t("Your session has expired."),
    "key-reused": () => t("This was already sent with another text."),
    "cannot-answer": () => t("This person cannot answer in this channel."),
    "team-cannot-answer": () => t("Nobody of this team can answer in this channel."),
    "team-gone": () => t("This team is no longer there."),
    "team-exists": () => t("There is a team of this name."),
    "rate-limited": () => t("That was often. Try again in some minutes."),
    "no-candidates": () => t("There is nobody to take them."),
    "operator-gone": () => t("This no longer exists or is closed to you."),
    "closed": () => t("The conversation is closed."),
    "invalid-time": () => t("Choose a time in the future, within a year."),
    "nothing-to-undo": () => t("There is nothing to take back: it was settled otherwise."),
    "too-late": () => t("It was more than seven days ago."),
    "client-not-started": () => t("The client must write there first."),
    "no-address": () => t("The client has no address there."),
    "address-wrong": () => t("This is not an address that a letter can be sent to."),
    "invalid-subject": () => t("This cannot be a subject."),
    "cannot-check": () => t("This platform cannot be asked whether it arrived."),
    "not-uncertain": () => t("It is known by now what became of it."),
    "edit-in-progress": () => t("An earlier change of it is on its way."),
    "not-supported": () => t("The channel cannot do this."),
    "channel-removed": () => t("The channel was disconnected."),
    "blocked": () => t("The client has blocked us."),
    "invalid": () => t("The server did not accept these values."),
    "search-busy": () => t("Your earlier searches are still running. Try again in a moment."),
    "too-slow": () => t("This took too long. Look for a rarer word, or for several."),
    "no-space": () => t("The server's disk is full."),
    "read-only": () => t("The server cannot save anything: its disk is read-only."),
    "disk-fault": () => t("The server cannot save anything: its disk fails."),
    "database-damaged": () => t("The server cannot save anything: its database is damaged."),
  }[problem.code];
  return known ? known() : t("Something went wrong. Code {code}.", { code: problem.status || problem.code });
}
