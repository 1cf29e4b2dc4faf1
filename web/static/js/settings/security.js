// My settings: password and sessions.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api, get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { shortTime } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { me } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";
import { Icon, Line } from "../ui/elements.js";
import { useAnswer } from "../ui/answer.js";
import { useAfter } from "../ui/hooks.js";
import { PasswordField, signInWords } from "../auth/password.js";
import { Block, Row } from "../ui/form.js";

const LEAST = 12;

export function Password() {
  const [open, setOpen] = useState(false);
  return html`<${Block} id="password-all" title=${t("Password")}>
    <div class="card">
      ${
        open
          ? html`<${PasswordForm} onDone=${() => setOpen(false)} />`
          : html`<${Row} title=${t("Password")} text=${t("Changing it signs you out everywhere else")}>
              <button type="button" class="btn small" onClick=${() => setOpen(true)}>${t("Change password")}</button>
            <//>`
      }
    </div>
  <//>`;
}

function PasswordForm({ onDone }) {
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await api("POST", "/api/me/password", { current, new: fresh });
      toast(t("Password changed. Your other sessions have ended."), { icon: "key-round" });
      onDone();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
      setBusy(false);
    }
  };
  const aboutCurrent =
    problem && ["wrong-password", "locked", "sign-in-busy"].includes(problem.code) ? currentWords(problem) : null;
  const aboutNew = problem && !aboutCurrent ? newWords(problem) : null;
  return html`<form class="pwform" onSubmit=${submit}>
    <input class="vh" type="email" autocomplete="username" value=${me.value.email} tabindex="-1" aria-hidden="true"
        readonly />
    <${PasswordField} id="pwc" field=${first} value=${current} onInput=${setCurrent} error=${aboutCurrent}
        label=${t("Current password")} autocomplete="current-password" />
    <${PasswordField} id="pwn" value=${fresh} onInput=${setFresh} error=${aboutNew} hint=${t("At least 12 characters")}
        label=${t("New password")} autocomplete="new-password" />
    <div class="hrow">
      <button type="submit" class="btn primary" disabled=${busy || !current || [...fresh].length < LEAST}
          aria-busy=${String(busy)}>
        ${t("Change password")}
      </button>
      <button type="button" class="btn" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}

function currentWords(problem) {
  if (problem.code !== "wrong-password") return signInWords(problem);
  const left = problem.detail.tries_left;
  return left === undefined
    ? t("Wrong password.")
    : n("Wrong password. {n} attempt left, then a pause.", "Wrong password. {n} attempts left, then a pause.", left);
}

function newWords(problem) {
  const known = {
    "same-password": () => t("This is your current password. Choose a different one."),
    "weak-password": () => t("This password is too easy to guess. Choose a different one."),
    "password-changed": () => t("The password has just been changed elsewhere. Sign in with the new one."),
  }[problem.code];
  return known ? known() : words(problem);
}

// "Chrome, Windows" from the User-Agent.
const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["YaBrowser", "Яндекс Браузер"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
];
const SYSTEMS = [
  ["Windows", "Windows"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
];
const found = (agent, list) => list.find(([mark]) => agent.includes(mark))?.[1];

export function deviceName(agent) {
  return [found(agent, BROWSERS), found(agent, SYSTEMS)].filter(Boolean).join(", ") || t("Unknown device");
}
const isPhone = (agent) => /iPhone|iPad|Android/.test(agent);

export function Sessions() {
  const { answer: items, problem, load } = useAnswer(async () => (await get("/api/me/sessions")).items);
  const late = useAfter(150, !items && !problem);
  useEffect(() => {
    load();
  }, []);
  const end = async (what, done) => {
    try {
      await api("POST", "/api/me/sessions/end", what);
      toast(done, { icon: "log-out" });
    } catch (failed) {
      if (failed.status !== 404) complain(words(failed));
    }
    load();
  };
  const others = items?.filter((one) => !one.current) ?? [];
  const side =
    others.length > 0 &&
    html`<button type="button" class="btn small danger" onClick=${() => end({}, t("All other sessions have ended"))}>
      ${t("End all other sessions")}
    </button>`;
  return html`<${Block} id="sessions-all" title=${t("Sessions")} side=${side}>
    ${
      problem &&
      html`<p class="livebox rowgap">
        <${Icon} name="circle-alert" size="m" />
        <span class="grow t13">${words(problem)}</span>
        <button type="button" class="btn small" onClick=${load}>${t("Retry")}</button>
      </p>`
    }
    ${
      !items &&
      late &&
      html`<ul class="card rowgap" aria-busy="true">
        ${[1, 2].map(
          (one) =>
            html`<li class="sess" key=${one}>
              <span class="sic"></span>
              <span class="grow"><${Line} width="40" /></span>
            </li>`,
        )}
      </ul>`
    }
    ${
      items &&
      html`<ul class="card rowgap">
        ${items.map(
          (one) =>
            html`<${SessionRow} one=${one} key=${one.id}
                onEnd=${() => end({ session_id: one.id }, t("The session has ended"))} />`,
        )}
      </ul>`
    }
  <//>`;
}

function SessionRow({ one, onEnd }) {
  const name = deviceName(one.agent);
  const when = one.current ? t("now") : shortTime(one.seen_at, now.value);
  return html`<li class="sess">
    <span class="sic"><${Icon} name=${isPhone(one.agent) ? "smartphone" : "laptop"} size="m" /></span>
    <span class="grow">
      <b class="b5 blk t13">${name} ${one.current && html`<span class="tag h4">${t("this device")}</span>`}</b>
      <span class="t12 dim blk">
        ${[when, one.address, one.remember && t("remembered")].filter(Boolean).join(" · ")}
      </span>
    </span>
    ${
      !one.current &&
      html`<button type="button" class="btn small" aria-label=${t("End the session: {name}", { name })}
          onClick=${onEnd}>
        ${t("End")}
      </button>`
    }
  </li>`;
}
