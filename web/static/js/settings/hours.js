// Company settings: business hours. For administrators. Unsaved changes stay while the page is open.
import { computed, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { command, get, Problem, words } from "../core/api.js";
import { fullTime } from "../core/format.js";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { company, hours as liveHours, operators } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { useAfter, useSaveKey } from "../ui/hooks.js";
import { HoursPreview, usePreview } from "./hours_preview.js";
import { fingerprint, spansProblem, weekText } from "./schedule.js";
import { SpecialDays } from "./special_days.js";
import { ZoneSelect } from "./time_zones.js";
import { Week } from "./week_grid.js";

const COMPANY = 1;
const NEW = "new";
const saved = signal(null); // as the server has them; null until loaded
const zones = signal([]);
const failure = signal(null);
/** @type {import("@preact/signals").Signal<number | string>} */
const chosen = signal(COMPANY);
const drafts = signal({}); // changed ones by id: {name, zone, week, days, version}
const minutes = signal(60);

export const hoursName = (hours) => hours.name || (hours.id === COMPANY ? t("Company hours") : t("New hours"));

async function load() {
  try {
    const [list, profile] = await Promise.all([get("/api/hours"), get("/api/company")]);
    saved.value = list.hours.map(inCompanyZone);
    zones.value = profile.zones;
    failure.value = null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    failure.value = problem;
  }
}

// Hours that nobody has set are open around the clock, so their zone means nothing yet.
const inCompanyZone = (hours) =>
  hours.id === COMPANY && hours.version === 1 ? { ...hours, zone: company.value.zone } : hours;
const original = (id) => saved.value.find((one) => one.id === id);
const workingWeek = () => [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [[540, 1080]] : []));
const blank = () => ({ id: NEW, name: "", zone: company.value.zone, week: workingWeek(), days: {}, version: 0 });
const isDirty = (id) =>
  id === NEW || (id in drafts.value && fingerprint(drafts.value[id]) !== fingerprint(original(id)));
const anyDirty = computed(() => Boolean(saved.value) && Object.keys(drafts.value).some((id) => isDirty(keyOf(id))));
const keyOf = (id) => (id === NEW ? NEW : Number(id));

function edit(id, change) {
  const before = drafts.value[id] ?? original(id);
  drafts.value = { ...drafts.value, [id]: { ...before, ...change } };
}

function forget(id) {
  drafts.value = Object.fromEntries(Object.entries(drafts.value).filter(([key]) => key !== String(id)));
  if (id === NEW) chosen.value = COMPANY;
}

window.addEventListener("beforeunload", (event) => {
  if (anyDirty.value) event.preventDefault();
});

export function Hours() {
  // Another administrator's change arrives as a live row; an unchanged form shows it at once.
  const versions = Object.values(liveHours.value)
    .map((row) => `${row.id}.${row.version}.${row.removed}.${row.name}`)
    .join();
  useEffect(() => {
    load();
  }, [versions]);
  const slow = useAfter(300, !saved.value && !failure.value);
  if (!saved.value)
    return failure.value
      ? html`<${Empty} icon="cloud-off" title=${t("Could not load the business hours")} text=${words(failure.value)}>
          <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
        <//>`
      : slow && html`<div class="card fcard" aria-busy="true"><${Line} width="60" /></div>`;
  const list = drafts.value[NEW] ? [...saved.value, drafts.value[NEW]] : saved.value;
  const hours = drafts.value[chosen.value] ?? original(chosen.value) ?? saved.value[0];
  return html`
    <div class="hrow wrap">
      <h2 class="head2 grow">${t("Business hours")}</h2>
      <button type="button" class="btn" disabled=${NEW in drafts.value} onClick=${() => {
        edit(NEW, blank());
        chosen.value = NEW;
      }}>
        <${Icon} name="plus" size="m" />
        ${t("New hours")}
      </button>
    </div>
    <p class="lead">
      ${t("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
    </p>
    <div class="hlist" role="group" aria-label=${t("Business hours")}>
      ${list.map((one) => html`<${Card} key=${one.id} hours=${drafts.value[one.id] ?? one} />`)}
    </div>
    <${HoursForm} key=${hours.id} hours=${hours} />
  `;
}

const Card = ({ hours }) => html`
  <button type="button" class="card polc" aria-pressed=${String(hours.id === chosen.value)}
      onClick=${() => {
        chosen.value = hours.id;
      }}>
    <b class="b6 blk t13">
      ${hoursName(hours)}${isDirty(hours.id) && html` <span class="t12 dim">· ${t("not saved")}</span>`}
    </b>
    <span class="t12 dim blk">${weekText(hours)}</span>
  </button>
`;

function problemsIn(hours) {
  const bad = [...hours.week, ...Object.values(hours.days).map((day) => day.spans)].map(spansProblem).find(Boolean);
  return [
    hours.id !== COMPANY && !hours.name.trim() && t("Enter a name."),
    bad,
    hours.week.every((spans) => !spans.length) && t("Enter hours for at least one day."),
  ].filter(Boolean);
}

function HoursForm({ hours }) {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const form = useRef(null);
  const summary = useRef(null);
  const problems = problemsIn(hours);
  const { id, name, zone, week, days } = hours;
  const found = usePreview({ zone, week, days }, id === NEW ? null : id, minutes.value, !problems.length);
  const dirty = isDirty(id);
  const taken = problem?.code === "hours-exist" ? t("Other hours have this name.") : null;
  const badName = taken ?? (tried && id !== COMPANY && !name.trim() ? t("Enter a name.") : null);
  const save = async (event, version = hours.version) => {
    event?.preventDefault();
    if (busy || !dirty) return;
    setTried(true);
    setProblem(null);
    const wrong = form.current.querySelector("[aria-invalid='true']");
    if (problems.length || wrong) {
      requestAnimationFrame(() => (summary.current ?? wrong).focus());
      return;
    }
    setBusy(true);
    try {
      await store({ ...hours, version }, found.preview?.recounted ?? 0);
      setTried(false);
    } catch (failed) {
      setProblem(failed);
      requestAnimationFrame(() => summary.current?.focus());
    }
    setBusy(false);
  };
  useSaveKey(save);
  return html`<form class="hform" ref=${form} aria-label=${hoursName(hours)} onSubmit=${save} novalidate>
    <${Summary} field=${summary} problems=${tried ? problems : []} problem=${problem} hours=${hours} onSave=${save} />
    <div class="card fcard">
      <div class="f2">
        <div class="field">
          <label for="hnm">${t("Name of these hours")}</label>
          <input class="input" id="hnm" maxlength="80" value=${name}
              placeholder=${id === COMPANY ? t("Company hours") : ""} aria-invalid=${badName ? "true" : null}
              aria-describedby=${badName ? "hnme" : null}
              onInput=${(event) => edit(id, { name: event.currentTarget.value })} />
          ${badName && html`<span class="hint bad" id="hnme">${badName}</span>`}
        </div>
        <div class="field">
          <label for="hzn">${t("Time zone")}</label>
          <${ZoneSelect} id="hzn" zones=${zones.value} value=${zone} onPick=${(value) => edit(id, { zone: value })} />
        </div>
      </div>
    </div>
    <h3 class="head2 gap2">${t("Week")}</h3>
    <${Week} week=${week} zone=${zone} onChange=${(value) => edit(id, { week: value })} />
    <${HoursPreview} found=${found} zone=${zone} minutes=${minutes.value} onMinutes=${(value) => {
      minutes.value = value;
    }} />
    <${SpecialDays} days=${days} week=${week} onChange=${(value) => edit(id, { days: value })} />
    ${id !== COMPANY && id !== NEW && html`<${Removal} hours=${original(id)} />`}
    ${
      dirty &&
      html`<${Footer} hours=${hours} busy=${busy} recounted=${found.preview?.recounted} onReset=${() => forget(id)} />`
    }
  </form>`;
}

// Saves a draft and shows what the server has now.
async function store(hours, recounted) {
  const { id, name, zone, week, days, version } = hours;
  const schedule = { zone, week, days };
  const answer =
    id === NEW
      ? await command("/api/hours", { name, schedule })
      : await command(`/api/hours/${id}`, { version, name, schedule }, { method: "PATCH" });
  const now = answer.hours;
  saved.value = id === NEW ? [...saved.value, now] : saved.value.map((one) => (one.id === id ? now : one));
  forget(id);
  chosen.value = now.id;
  const counted = n("{n} open conversation is counted again", "{n} open conversations are counted again", recounted);
  toast(recounted ? t("Hours saved. {counted}.", { counted }) : t("Hours saved"), { icon: "clock" });
}

// What is wrong, above the form; another administrator's change can be shown or overwritten.
function Summary({ field, problems, problem, hours, onSave }) {
  if (problem?.code === "changed-meanwhile") {
    const { by, at, version } = problem.detail;
    const who = operators.value[by]?.name ?? t("Someone");
    return html`
      <div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${field}>
        <span class="grow">${t("Changed meanwhile: {who}, {time}", { who, time: fullTime(at) })}</span>
        <button type="button" class="btn small" onClick=${() => takeOver(hours.id)}>${t("Show these changes")}</button>
        <button type="button" class="btn small" onClick=${(event) => onSave(event, version)}>${t("Save mine")}</button>
      </div>
    `;
  }
  const texts = problem && problem.code !== "hours-exist" ? [whatIsWrong(problem)] : problems;
  if (!texts.length) return null;
  return html`
    <div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${field}>
      <ul>${texts.map((text) => html`<li key=${text}>${text}</li>`)}</ul>
    </div>
  `;
}

async function takeOver(id) {
  await load();
  if (!failure.value) forget(id);
}

function whatIsWrong(problem) {
  const known = {
    "never-open": () => t("Enter hours for at least one day."),
    "spans-overlap": () => t("These hours overlap."),
    "bad-span": () => t("The end must be later than the start."),
    "too-many-spans": () => t("A day has at most 12 periods."),
    "too-many-hours": () => t("There are 100 business hours already. Delete some first."),
    "unknown-zone": () => t("The server does not know this time zone."),
  }[problem.code];
  return known ? known() : words(problem);
}

const Footer = ({ hours, busy, recounted, onReset }) => html`<div class="hfoot">
  <span class="grow t12 dim" role="status">
    ${t("Changed: {name}.", { name: hoursName(hours) })}
    ${" "}
    ${
      recounted > 0 &&
      n("{n} open conversation will be counted again", "{n} open conversations will be counted again", recounted)
    }
  </span>
  <button type="button" class="btn quiet" onClick=${onReset}>${t("Cancel")}</button>
  <button type="submit" class="btn primary" disabled=${busy} aria-busy=${String(busy)}>
    ${t("Save")}
    <kbd class="only-wide">Ctrl S</kbd>
  </button>
</div>`;

function Removal({ hours }) {
  const set = (removed) => command(`/api/hours/${hours.id}/removed`, { removed });
  const remove = async () => {
    try {
      await set(true);
      forget(hours.id);
      chosen.value = COMPANY;
      await load();
      toast(t("Hours deleted: {name}", { name: hoursName(hours) }), {
        icon: "clock",
        undo: () => set(false).then(load),
      });
    } catch (problem) {
      complain(words(problem));
    }
  };
  return html`<button type="button" class="btn quiet danger" onClick=${remove}>
    <${Icon} name="x" size="m" />${t("Delete these hours")}
  </button>`;
}
