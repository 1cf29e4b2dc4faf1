// State of the practice page: chosen clients, conversations on the phones, forms. Every change renders the page.
import { language, words } from "./texts.js";

export const KINDS = ["telegram", "vk", "email"];
const MOST_FILE = 20 * 1024 * 1024;
const FIRST = {
  ru: { telegram: "901001", vk: "902001", email: "james@demo.example" },
  en: { telegram: "901003", vk: "902003", email: "james@demo.example" },
};

const blank = () => ({ text: "", file: null, wrong: "", subject: "", answers: null });

export const state = {
  start: null,
  chosen: FIRST[language],
  live: { telegram: [], vk: [], email: [], playing: [], shut: [], trail: [] },
  form: { telegram: blank(), vk: blank(), email: { ...blank(), subject: words.orderSubject, text: words.letterWords } },
  open: null, // the opened email
};

let draw = () => {};
let source = null;

export function change(patch) {
  Object.assign(state, patch);
  draw();
}

export function fill(kind, patch) {
  state.form[kind] = { ...state.form[kind], ...patch };
  draw();
}

export async function begin(drawing) {
  draw = drawing;
  draw();
  change({ start: await (await fetch("/api/start")).json() });
  listen();
}

function listen() {
  source?.close();
  source = new EventSource(`/api/live?${new URLSearchParams(state.chosen)}`);
  source.onmessage = (event) => change({ live: JSON.parse(event.data) });
}

export function choose(kind, key) {
  change({ chosen: { ...state.chosen, [kind]: key }, open: kind === "email" ? null : state.open });
  if (kind === "email") fill("email", { answers: null, subject: words.orderSubject });
  listen();
}

export const clientOf = (kind) =>
  state.start?.clients.find((one) => one.kind === kind && one.key === state.chosen[kind]);

export async function attach(kind, file) {
  if (!file) return;
  if (file.size > MOST_FILE) return fill(kind, { wrong: words.tooLarge });
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  fill(kind, { file: { name: file.name, type: file.type, data: btoa(binary) }, wrong: "" });
}

const post = (path, body) =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

// Sequential: parallel requests could overtake each other.
let line = Promise.resolve();

export function write(kind, said) {
  const body = { kind, key: state.chosen[kind], ...said };
  line = line.then(async () => {
    try {
      const answer = await post("/api/write", body);
      if (!answer.ok) throw new Error(String(answer.status));
      return true;
    } catch {
      fill(kind, { wrong: words.failed });
      return false;
    }
  });
  return line;
}

export async function submit(kind) {
  const form = state.form[kind];
  if (!form.text.trim() && !form.file) return;
  // Cleared at once, so that the next message can be typed; restored if sending fails.
  fill(kind, { ...blank(), subject: form.subject });
  const sent = await write(kind, { text: form.text, file: form.file, subject: form.subject, answers: form.answers });
  if (!sent && !state.form[kind].text) fill(kind, { ...form, wrong: words.failed });
}

export function unfold(letter) {
  const open = state.open === letter.id ? null : letter.id;
  change({ open });
  if (open && !letter.mine)
    fill("email", {
      answers: letter.id,
      subject: /^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`,
      text: "",
    });
}

// A scene acts on the client of the Telegram phone where it needs one.
export const play = (scene) =>
  post("/api/scene", { scene, kind: "telegram", key: state.chosen.telegram }).catch(() => {});
