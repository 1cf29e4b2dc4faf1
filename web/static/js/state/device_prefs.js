// Appearance and language: stored on the device for the sign-in page, and with the operator after signing in.
import { computed, effect, signal, untracked } from "@preact/signals";
import { command, session, words } from "../core/api.js";
import { dispatch, me } from "./store.js";
import { lang, speak } from "../core/i18n.js";
import { SORTS } from "./list_order.js";
import { complain } from "./toasts.js";

export const theme = signal(localStorage.getItem("okno.theme") ?? "system");
const darkDevice = signal(matchMedia("(prefers-color-scheme: dark)").matches);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (event) => {
  darkDevice.value = event.matches;
});
export const isDark = computed(() => theme.value === "dark" || (theme.value === "system" && darkDevice.value));
export const density = signal(localStorage.getItem("okno.density") ?? "normal");
export const textSize = signal(localStorage.getItem("okno.text") ?? "normal");
export const sideHidden = signal(localStorage.getItem("okno.side") === "hidden");
export const cardHidden = signal(localStorage.getItem("okno.card") === "hidden");
export const sort = signal(
  SORTS.includes(localStorage.getItem("okno.sort")) ? localStorage.getItem("okno.sort") : "urgent",
);

effect(() => {
  mirror("theme", theme.value, "system");
});
effect(() => {
  mirror("density", density.value, "normal");
});
effect(() => {
  mirror("text", textSize.value, "normal");
});
effect(() => {
  localStorage.setItem("okno.side", sideHidden.value ? "hidden" : "shown");
});
effect(() => {
  localStorage.setItem("okno.card", cardHidden.value ? "hidden" : "shown");
});
effect(() => {
  localStorage.setItem("okno.sort", sort.value);
});

function mirror(name, value, usual) {
  localStorage.setItem("okno." + name, value);
  if (value === usual) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

export const chosenLanguage = () => localStorage.getItem("okno.lang");

export async function chooseLanguage(name) {
  localStorage.setItem("okno.lang", name);
  await speak(name);
  await keep({ locale: name });
}

export async function chooseTheme(name) {
  theme.value = name;
  await keep({ theme: name });
}
export const chooseStatus = (id) => keep({ status_id: id });
export async function chooseDensity(name) {
  density.value = name;
  await keep({ density: name });
}

// Choices made before signing in are saved to the server after it.
let picked = {};

async function keep(change) {
  if (session.value !== "in") {
    picked = { ...picked, ...change };
    return;
  }
  try {
    dispatch({ t: "me", row: await command("/api/me", change, { method: "PATCH" }) });
  } catch (problem) {
    complain(words(problem));
  }
}

export async function sendPicked() {
  if (!Object.keys(picked).length) return;
  try {
    await command("/api/me", picked, { method: "PATCH" });
    picked = {};
  } catch {
    /* the sign-in matters more */
  }
}

// The operator's saved preferences take precedence over those of the device.
const wishes = computed(() => me.value && [me.value.locale, me.value.theme, me.value.density].join());
effect(() => {
  if (wishes.value)
    untracked(() => {
      follow();
    });
});

export async function follow() {
  const { locale, theme: look, density: room } = me.peek();
  theme.value = look;
  density.value = room;
  if (locale) localStorage.setItem("okno.lang", locale);
  if (locale && locale !== lang.peek()) await speak(locale);
}
