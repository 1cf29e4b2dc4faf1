// Three synthesized sounds: message, assignment, failure.
import { me, preferences } from "../state/store.js";

const TUNES = {
  message: [
    [659, 0, 0.12],
    [880, 0.09, 0.2],
  ],
  assigned: [
    [523, 0, 0.12],
    [659, 0.1, 0.12],
    [784, 0.2, 0.26],
  ],
  alarm: [
    [440, 0, 0.16],
    [349, 0.17, 0.16],
    [440, 0.34, 0.24],
  ],
};
const LOUDEST = 0.3;

let context = null;

// Browsers allow audio only after the first user input.
function wake() {
  context ??= new AudioContext();
  if (context.state === "suspended") context.resume().catch(() => {});
}
for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, wake, { capture: true, passive: true });

// Minutes after midnight; the range may cross midnight.
export function isQuiet(quiet, now = new Date()) {
  if (!quiet?.on) return false;
  const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const [at, since, until] = [now.getHours() * 60 + now.getMinutes(), minutes(quiet.since), minutes(quiet.until)];
  return since <= until ? at >= since && at < until : at >= since || at < until;
}

// No sounds in quiet hours, while away or off shift.
export const mayDisturb = () => me.peek()?.presence === "online" && !isQuiet(preferences.peek()?.quiet);

export function play(name) {
  const volume = (preferences.peek()?.sounds.volume ?? 0) / 100;
  if (!volume || !context || context.state !== "running") return false;
  for (const [tone, after, lasts] of TUNES[name])
    note(tone, context.currentTime + after, lasts, volume * volume * LOUDEST);
  return true;
}

function note(tone, at, lasts, loud) {
  const source = context.createOscillator();
  const level = context.createGain();
  source.type = "sine";
  source.frequency.value = tone;
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(loud, at + 0.012);
  level.gain.exponentialRampToValueAtTime(0.0001, at + lasts);
  source.connect(level).connect(context.destination);
  source.start(at);
  source.stop(at + lasts + 0.02);
}
