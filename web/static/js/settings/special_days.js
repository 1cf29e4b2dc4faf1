// Days that replace their weekday: holidays, moved working days, shortened and longer days.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { api, get, words } from "../core/api.js";
import { calendarDate, dayMonth } from "../core/format.js";
import { html } from "../core/html.js";
import { lang, n, t } from "../core/i18n.js";
import { toast } from "../state/toasts.js";
import { Empty, Icon } from "../ui/elements.js";
import { keepFocus } from "../ui/hooks.js";
import { datesBetween, groupDays, parseSpans, spansProblem, spansText } from "./schedule.js";

const without = (days, { from, to }) =>
  Object.fromEntries(Object.entries(days).filter(([date]) => date < from || date > to));

export function SpecialDays({ days, week, onChange }) {
  const [open, setOpen] = useState(null); // "preset", "new", or the first date of the edited group
  const groups = groupDays(days);
  const years = [...new Set(groups.map((group) => group.from.slice(0, 4)))];
  const add = useRef(null);
  const close = () => {
    setOpen(null);
    keepFocus(() => add.current);
  };
  const remove = (group) => {
    onChange(without(days, group));
    keepFocus(() => add.current);
  };
  const put = (group, name, spans, dates) => {
    const rest = group ? without(days, group) : days;
    onChange({ ...rest, ...Object.fromEntries(dates.map((date) => [date, { name, spans }])) });
    close();
  };
  return html`
    <section class="psec" aria-labelledby="sdh">
      <div class="hrow gap2 wrap">
        <h3 class="head2 grow" id="sdh">${t("Holidays and special days")}</h3>
        <button type="button" class="btn small quiet" aria-expanded=${String(open === "preset")}
            onClick=${() => setOpen(open === "preset" ? null : "preset")}>
          <${Icon} name="calendar" size="s" />${t("Load holidays")}
        </button>
        <button type="button" class="btn small" ref=${add} aria-expanded=${String(open === "new")}
            onClick=${() => setOpen(open === "new" ? null : "new")}>
          <${Icon} name="plus" size="s" />${t("Date")}
        </button>
      </div>
      ${open === "preset" && html`<${Preset} week=${week} days=${days} onChange=${onChange} onDone=${close} />`}
      ${
        open === "new" &&
        html`<${DayForm} onDone=${close} onPut=${(name, spans, dates) => put(null, name, spans, dates)} />`
      }
      ${
        groups.length || open
          ? years.map(
              (year) => html`
                <h4 class="t12 dim rowgap" key=${`h${year}`} id=${`sdy${year}`}>${year}</h4>
                <ul class="card hol2" key=${year} aria-labelledby=${`sdy${year}`}>
                  ${groups
                    .filter((group) => group.from.startsWith(year))
                    .map((group) =>
                      open === group.from
                        ? html`<li key=${group.from}>
                            <${DayForm} group=${group} onDone=${close}
                              onPut=${(name, spans, dates) => put(group, name, spans, dates)} />
                          </li>`
                        : html`<${GroupRow} key=${group.from} group=${group} onEdit=${() => setOpen(group.from)}
                            onRemove=${() => remove(group)} />`,
                    )}
                </ul>
              `,
            )
          : html`<${Empty} icon="calendar" title=${t("No special days")}
              text=${t("Load the public holidays of your country, or add a date.")} />`
      }
    </section>
  `;
}

const groupName = (group) => group.name || (group.spans.length ? t("Other hours") : t("Day off"));

function GroupRow({ group, onEdit, onRemove }) {
  const name = groupName(group);
  return html`
    <li class="srow">
      <span class="b5 t13 num hdt">${dayMonth(group.from, group.to)}</span>
      <button type="button" class="grow t13 link hname" title=${t("Change")} onClick=${onEdit}>${name}</button>
      ${
        group.spans.length
          ? html`<span class="tag h2">${spansText(group.spans)}</span>`
          : html`<span class="tag plain">${group.from === group.to ? t("day off") : t("days off")}</span>`
      }
      <button type="button" class="ib small" aria-label=${t("Remove: {name}", { name })} onClick=${onRemove}>
        <${Icon} name="x" size="m" />
      </button>
    </li>
  `;
}

// A group of days, or a new one.
function DayForm({ group, onDone, onPut }) {
  const [from, setFrom] = useState(group?.from ?? "");
  const [to, setTo] = useState(group?.to ?? "");
  const [name, setName] = useState(group?.name ?? "");
  const [text, setText] = useState(spansText(group?.spans ?? []));
  const [tried, setTried] = useState(false);
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus(), []);
  const spans = parseSpans(text);
  const badDates = from ? (to && to < from ? t("The last day is before the first.") : null) : t("Choose a date.");
  const badHours = spans ? spansProblem(spans) : t("Type hours as 9:00–13:00, 14:00–18:00");
  const submit = (event) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!badDates && !badHours) onPut(name.trim(), spans, datesBetween(from, to || from));
  };
  const field = (id, label, input, problem) => html`
    <div class="field"><label for=${id}>${label}</label>${input}
      ${tried && problem && html`<span class="hint bad" id=${`${id}e`} role="alert">${problem}</span>`}</div>
  `;
  const wrong = (problem) => (tried && problem ? "true" : null);
  return html`
    <form class="card fcard rowgap" aria-label=${group ? groupName(group) : t("New date")} onSubmit=${submit}>
      <div class="f2 f4">
        ${field(
          "sdf",
          t("First day"),
          html`<input class="input" type="date" id="sdf" ref=${first} value=${from} min="2000-01-01" max="2099-12-31"
            aria-invalid=${wrong(badDates)} onInput=${(event) => setFrom(event.currentTarget.value)} />`,
          badDates,
        )}
        ${field(
          "sdt",
          t("Last day (optional)"),
          html`<input class="input" type="date" id="sdt" value=${to} min=${from} max="2099-12-31"
            onInput=${(event) => setTo(event.currentTarget.value)} />`,
        )}
        ${field(
          "sdn",
          t("Name of the day"),
          html`<input class="input" id="sdn" maxlength="120" value=${name}
            onInput=${(event) => setName(event.currentTarget.value)} />`,
        )}
        ${field(
          "sdh2",
          t("Hours (empty: day off)"),
          html`<input class="input" id="sdh2" value=${text} placeholder="9:00–13:00" aria-invalid=${wrong(badHours)}
            onInput=${(event) => setText(event.currentTarget.value)} />`,
          badHours,
        )}
      </div>
      <div class="hrow dgap">
        <button type="submit" class="btn primary small">${group ? t("Apply") : t("Add date")}</button>
        <button type="button" class="btn quiet small" onClick=${onDone}>${t("Cancel")}</button>
      </div>
    </form>
  `;
}

const countryNames = () => new Intl.DisplayNames(lang.value === "ru" ? "ru-RU" : "en-GB", { type: "region" });
const NAMES = {
  off: (day) => t("Day off moved from {date}", { date: calendarDate(day.moved) }),
  working: (day) => t("Working day instead of {date}", { date: calendarDate(day.moved) }),
  short: () => t("Shortened day"),
};

const PREPARE_MS = 60 * 86_400_000; // two months before its end the next year is the one to prepare

function Preset({ week, days, onChange, onDone }) {
  const [countries, setCountries] = useState(null);
  const [country, setCountry] = useState("RU");
  const [year, setYear] = useState(() => new Date(Date.now() + PREPARE_MS).getFullYear());
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const shut = useRef(false);
  useEffect(
    () => () => {
      shut.current = true;
    },
    [],
  );
  const ask = async (work) => {
    try {
      setProblem(null);
      await work();
    } catch (failed) {
      setProblem(failed);
    }
  };
  useEffect(() => {
    ask(async () => setCountries((await get("/api/hours/countries")).countries));
  }, []);
  const years = countries?.find((one) => one.code === country)?.years ?? [];
  const chosen = years.includes(year) ? year : years.at(-1);
  const load = async (event) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    await ask(async () => {
      const found = (await api("POST", "/api/hours/holidays", { country, year: chosen, week })).days;
      if (shut.current) return; // cancelled meanwhile
      const named = found.map((day) => [day.day, { spans: day.spans, name: NAMES[day.kind]?.(day) ?? day.name }]);
      onChange({ ...days, ...Object.fromEntries(named) });
      toast(n("{n} day of {year} loaded", "{n} days of {year} loaded", found.length, { year: chosen }), {
        icon: "calendar",
      });
      onDone();
    });
    setBusy(false);
  };
  const names = countryNames();
  const shown = (countries ?? [])
    .map(({ code }) => [code, names.of(code)])
    .sort((a, b) => a[1].localeCompare(b[1], lang.value));
  return html`<form class="card fcard rowgap" aria-label=${t("Load holidays")} aria-busy=${String(busy || !countries)}
      onSubmit=${load}>
    <div class="f2">
      <div class="field">
        <label for="hcn">${t("Country")}</label>
        <select class="sel" id="hcn" disabled=${!countries}
            onChange=${(event) => setCountry(event.currentTarget.value)}>
          ${shown.map(
            ([code, label]) => html`<option key=${code} value=${code} selected=${code === country}>${label}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="hyr">${t("Year")}</label>
        <select class="sel" id="hyr" disabled=${!years.length}
            onChange=${(event) => setYear(Number(event.currentTarget.value))}>
          ${years.map((one) => html`<option key=${one} value=${one} selected=${one === chosen}>${one}</option>`)}
        </select>
      </div>
    </div>
    <p class="hint dgap">
      ${
        country === "RU"
          ? years.length > 0 &&
            t("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.", {
              years: `${years[0]}–${years.at(-1)}`,
            })
          : t("Public holidays become days off. Moved and shortened days are not included.")
      }
    </p>
    ${problem && html`<p class="hint bad" role="alert">${words(problem)}</p>`}
    <div class="hrow dgap">
      <button type="submit" class="btn primary small" disabled=${busy || !years.length}>${t("Load")}</button>
      <button type="button" class="btn quiet small" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}
