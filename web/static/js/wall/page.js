// The wallboard on the whole screen: for people who are signed in, and by a link for a screen without a person.
import { useEffect } from "preact/hooks";
import { countSeconds, seconds } from "../core/clock.js";
import { html } from "../core/html.js";
import { speak, t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { me } from "../state/store.js";
import { Empty, Icon, Mark } from "../ui/elements.js";
import { Burning } from "./due_waits.js";
import { useFeed } from "./feed.js";
import { HoursChart } from "./hours.js";
import { Shift } from "./shift.js";
import { Tiles } from "./tiles.js";
import { zonedDay, zonedHour } from "./number_format.js";

export function Wall() {
  const allowed = me.value?.role !== "operator";
  return allowed
    ? html`<${Present} />`
    : html`<main class="wall" id="main">
    <h1 class="vh">${t("Wallboard")}</h1>
    <${Empty} icon="lock" title=${t("The wallboard is for supervisors")}
        text=${t("Ask a supervisor for a link to it.")}>
      <a class="btn" href="/inbox/mine">${t("Go to the inbox")}</a>
    <//>
  </main>`;
}

const Present = () => html`<${Shown} feed=${useFeed("/api/reports/now")} board=${(answer) => answer} />`;

export function LinkedWall() {
  const feed = useFeed(`/api/wall/${encodeURIComponent(route.value.token)}`);
  const language = feed.answer?.language;
  useEffect(() => {
    if (language) speak(language);
  }, [language]);
  if (feed.problem?.status === 404)
    return html`<main class="wall" id="main">
      <h1 class="vh">${t("Wallboard")}</h1>
      <${Empty} icon="link-2-off" title=${t("This link does not work any more")}
          text=${t("It was revoked. Ask a supervisor for a new one.")} />
    </main>`;
  return html`<${Shown} feed=${feed} board=${(answer) => answer.board} />`;
}

function Shown({ feed, board: boardOf }) {
  useEffect(() => countSeconds(), []);
  const board = feed.answer && boardOf(feed.answer);
  useEffect(() => {
    document.title = `${t("Wallboard")} · ${board?.company || t("Okno")}`;
  });
  // What is shown grows older while there is no connection: waits count on by the clock of this screen.
  const passed = board ? Math.max(0, seconds.value - feed.at) : 0;
  return html`<main class="wall" id="main" aria-busy=${board ? null : "true"}>
    <header class="wallhead">
      <${Mark} />
      <h1 class="cut">${t("{company} · support", { company: board?.company || t("Okno") })}</h1>
      <${Connection} feed=${feed} board=${board} />
      ${board && html`<b class="wallclock num">${zonedHour(seconds.value, board.zone)}</b>`}
    </header>
    ${
      board
        ? html`
          <${Tiles} board=${board} passed=${passed} />
          <section class="wallgrid">
            <${Burning} rows=${board.burning} passed=${passed} />
            <div class="wallcol">
              <${Shift} rows=${board.shift} />
              <${HoursChart} board=${board} />
            </div>
          </section>`
        : html`<${Waiting} problem=${feed.problem} />`
    }
  </main>`;
}

function Connection({ feed, board }) {
  const lost = feed.problem && feed.at;
  const day = board && zonedDay(seconds.value, board.zone);
  return html`<span class=${lost ? "wallair lost" : "wallair"} role="status">
    <span class=${lost ? "dot away" : "dot on"}></span>
    ${lost && board ? t("No connection since {time}", { time: zonedHour(feed.at, board.zone) }) : t("Live")}
    ${day && html`<span class="wallday">${` · ${day}`}</span>`}
  </span>`;
}

const Waiting = ({ problem }) =>
  problem
    ? html`<${Empty} icon="unplug" title=${t("The wallboard could not be loaded")}
        text=${t("It is asked for again every few seconds.")} />`
    : html`<p class="wallwait" role="status"><${Icon} name="clock" size="m" />${t("Loading…")}</p>`;
