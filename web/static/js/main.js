// Entry point: language, session, then rendering.
import { effect } from "@preact/signals";
import { render } from "preact";
import { get, Problem, session } from "./core/api.js";
import { browserLanguage, speak } from "./core/i18n.js";
import { html } from "./core/html.js";
import { chosenLanguage } from "./state/device_prefs.js";
import { go, route } from "./core/router.js";
import { state, views } from "./state/store.js";
import { enter } from "./state/sync.js";
import { App } from "./shell/app.js";
import { loadTheRest } from "./ui/lazy.js";
import { listen } from "./ui/keyboard.js";
import { wantedPath } from "./auth/feature.js";

const AGAIN_AFTER = 3000;

async function begin() {
  await speak(chosenLanguage() ?? browserLanguage());
  listen();
  render(html`<${App} />`, document.getElementById("app"));
  if (route.value.page !== "setup" && !route.value.token) await whoAmI();
}

// Modules that the first paint does not need are loaded after it.
const stop = effect(() => {
  const painted = state.value.ready && (route.value.page !== "inbox" || Object.keys(views.value).length > 0);
  if (painted)
    setTimeout(() => {
      stop();
      loadTheRest();
    });
});

// The page says who asked for it: "in", "out", or "new" before the first administrator; else the server is asked.
const { session: known } = document.documentElement.dataset;

async function whoAmI() {
  try {
    const { needed, operator } = known
      ? { needed: known === "new", operator: known === "in" }
      : await get("/api/setup");
    if (!operator) {
      signedOut(needed);
      return;
    }
    await enter();
    if (route.value.page === "login" || location.pathname === "/") go("/inbox/mine", { replace: true });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.status === 401) signedOut(false);
    else setTimeout(whoAmI, AGAIN_AFTER);
  }
}

function signedOut(needed) {
  if (route.value.page !== "login" && location.pathname !== "/") wantedPath.value = location.pathname + location.search;
  session.value = "out";
  go(needed ? "/setup" : "/login", { replace: true });
}

begin();
