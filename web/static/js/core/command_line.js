// Command line of this installation; only administrators get it from the server.
import { signal } from "@preact/signals";
import { get } from "./api.js";

const known = signal(null); // {program, options, user}
let asking = false;

// Null until it is known.
export function commandLine() {
  if (!known.value && !asking) {
    asking = true;
    get("/api/command-line").then(
      (found) => {
        known.value = found;
      },
      () => {
        asking = false;
      },
    );
  }
  return known.value;
}

export const commandFor = (found, words) => `${found.program} ${words} ${found.options}`;
export const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
