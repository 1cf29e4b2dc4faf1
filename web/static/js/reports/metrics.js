// The metrics as the server defines them: name, definition, unit, and which direction is better.
import { signal } from "@preact/signals";
import { get } from "../core/api.js";

/** @type {import("@preact/signals").Signal<Record<string, any>>} */
const known = signal({});
let asked = null;

// Loads the definitions, which come in the operator's language, once for each language.
export async function loadMetrics(locale) {
  if (asked === locale) return;
  asked = locale;
  try {
    const { metrics } = await get("/api/reports/metrics");
    known.value = Object.fromEntries(metrics.map((one) => [one.id, one]));
  } catch {
    asked = null; // the next look at a report asks again
  }
}

const UNKNOWN = { name: "", words: "", unit: "count", better: "none" };
export const metricOf = (id) => ({ id, ...(known.value[id] ?? UNKNOWN) });
export const hasMetrics = () => Object.keys(known.value).length > 0;
