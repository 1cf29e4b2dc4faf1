// My settings: the private link by which a calendar shows my due dates.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { agoWords, fullTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { complain, toast } from "../state/toasts.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { Block } from "../ui/form.js";
import { copy } from "../workflow/actions.js";

const PATH = "/api/me/calendar";

// asked: "new" or "revoke" while the person is asked, because calendars that know the link stop getting anything.
export function CalendarLink() {
  const [link, setLink] = useState(undefined); // undefined until it is loaded, null without one
  const [url, setUrl] = useState(null); // of the link that was just made: it is shown once
  const [asked, setAsked] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const commands = useRef(0);
  const load = () => {
    const before = commands.current;
    return get(PATH).then(
      (answer) => {
        if (commands.current !== before) return; // what a command answered meanwhile is newer
        setLink((known) => {
          if (known && known.created_at !== answer.link?.created_at) setUrl(null);
          return answer.link;
        });
        setProblem(null);
      },
      (failed) => {
        if (!(failed instanceof Problem)) throw failed;
        if (link === undefined) setProblem(failed);
      },
    );
  };
  // It is kept up to date: a calendar reads the link, and it may be made or revoked in another window.
  useEffect(() => {
    if (!busy && document.visibilityState === "visible") load();
  }, [now.value]);
  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && load();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);
  const run = async (job) => {
    if (busy) return;
    setBusy(true);
    commands.current += 1;
    try {
      await job();
      setAsked(null);
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      complain(words(failed));
    }
    commands.current += 1;
    setBusy(false);
  };
  const make = () =>
    run(async () => {
      const answer = await command(PATH, {});
      setUrl(answer.url);
      setLink(answer.link);
    });
  const revoke = () =>
    run(async () => {
      await command(`${PATH}/revoke`, {});
      setUrl(null);
      setLink(null);
      toast(t("The calendar link was revoked"), { icon: "link-2-off" });
    });
  return html`<${Block} id="calh" title=${t("Calendar")}>
    <p class="lead">
      ${t("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
    </p>
    ${
      problem &&
      html`<${Empty} icon="unplug" title=${t("The calendar link could not be loaded")} text=${words(problem)}>
        <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
      <//>`
    }
    ${!problem && link === undefined && html`<div class="card fcard" aria-busy="true"><${Line} width=${60} /></div>`}
    ${
      link === null &&
      html`<${Empty} icon="calendar" title=${t("No calendar link yet")}
          text=${t("The link is private: whoever has it sees the titles of your tasks.")}>
        <button type="button" class="btn primary" disabled=${busy} onClick=${make}>
          <${Icon} name="link" size="m" />${t("Create a link")}
        </button>
      <//>`
    }
    ${
      link &&
      html`<div class="card fcard callink">
        ${
          url
            ? html`<${Fresh} url=${url} />`
            : html`<p class="t13">${t("The link was shown once, when it was created.")}</p>`
        }
        <p class="t12 dim">
          ${t("Created {time}.", { time: fullTime(link.created_at) })}
          ${" "}
          ${
            link.read_at
              ? t("A calendar read it {when}.", { when: agoWords(link.read_at, now.value) })
              : t("No calendar has read it yet.")
          }
        </p>
        ${
          asked
            ? html`<${Question} asked=${asked} busy=${busy} onYes=${asked === "new" ? make : revoke}
                onNo=${() => setAsked(null)} />`
            : html`<div class="hrow wrap">
                <button type="button" class="btn small" onClick=${() => setAsked("new")}>
                  ${t("Create it again")}
                </button>
                <button type="button" class="btn small danger" onClick=${() => setAsked("revoke")}>
                  ${t("Revoke")}
                </button>
              </div>`
        }
      </div>`
    }
  <//>`;
}

function Question({ asked, busy, onYes, onNo }) {
  const button = useRef(null);
  useEffect(() => button.current.focus(), []);
  return html`<div class="calask" role="group" aria-label=${t("Calendar link")}>
    <p class="t13">${t("Calendars that are subscribed to the present link will get nothing any more.")}</p>
    <div class="hrow wrap">
      <button type="button" class=${asked === "new" ? "btn small primary" : "btn small danger"} ref=${button}
          disabled=${busy} onClick=${onYes}>
        ${asked === "new" ? t("Create a new link") : t("Revoke the link")}
      </button>
      <button type="button" class="btn small quiet" onClick=${onNo}>${t("Cancel")}</button>
    </div>
  </div>`;
}

function Fresh({ url }) {
  const field = useRef(null);
  useEffect(() => field.current.select(), [url]);
  return html`
    <div class="field">
      <label for="calu">${t("Calendar link")}</label>
      <span class="hrow">
        <input class="input" id="calu" ref=${field} readonly value=${url} aria-describedby="calhint"
            onFocus=${(event) => event.currentTarget.select()} />
        <button type="button" class="btn" onClick=${() => copy(url)}>
          <${Icon} name="copy" size="s" />${t("Copy")}
        </button>
      </span>
      <span class="hint" id="calhint">${t("Copy it now: it is not shown again. Keep it as you keep a password.")}</span>
    </div>
    <ul class="calhow t13">
      <li><b class="b5">Google Calendar</b>: ${t("Other calendars, the plus sign, From URL")}</li>
      <li>
        <b class="b5">Apple</b>: <a class="link" href=${url.replace(/^https?:/, "webcal:")}>
          ${t("open it in the calendar")}
        </a>
      </li>
      <li><b class="b5">Outlook</b>: ${t("Add calendar, Subscribe from web")}</li>
      <li><b class="b5">Thunderbird</b>: ${t("New calendar, On the network")}</li>
    </ul>
  `;
}
