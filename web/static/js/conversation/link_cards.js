// Cards of links: the server reads the page that a message links to. Asked once for what a message says now, and two at
// a time: a stranger's site may take seconds, and a browser has six lines to us for everything.
import { get } from "../core/api.js";

const AT_ONCE = 2;
const KEPT = 400;
const cards = new Map(); // "id:version" -> card, null when there is none
const asked = new Map(); // the same -> promise, while it is on its way
const queue = [];
let busy = 0;

const nameOf = ({ id, version }) => `${id}:${version}`;

// Whether it is worth asking; which link it is, and whether it has a card, the server says.
export const mayHaveCard = ({ id, text, data, deleted_at: gone }) => Boolean(id) && !gone
  && (/https?:\/\/|www\./i.test(text) || (data.entities ?? []).some((look) => look.type === "text_link"));

// undefined: nobody knows yet.
export const cardOf = (message) => cards.get(nameOf(message));

export function askCard(message) {
  const name = nameOf(message);
  if (cards.has(name)) return Promise.resolve(cards.get(name));
  if (!asked.has(name)) {
    asked.set(name, new Promise((done) => queue.push(() => load(message.id, name).then(done))));
    next();
  }
  return asked.get(name);
}

// An answer that did not come is no answer: the next look asks again.
async function load(id, name) {
  try {
    const { card } = await get(`/api/links?message=${id}`);
    keep(name, card);
    return card;
  } catch { return null; } finally { asked.delete(name); }
}

function next() {
  while (busy < AT_ONCE && queue.length) {
    busy += 1;
    queue.shift()().finally(() => { busy -= 1; next(); });
  }
}

function keep(name, card) {
  cards.set(name, card);
  if (cards.size > KEPT) cards.delete(cards.keys().next().value);
}
