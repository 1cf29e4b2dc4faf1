// Fetches link previews. One request per message version, two at a time: a slow site may take seconds, and a browser
// has six connections to the server.
import { get } from "../core/api.js";

const AT_ONCE = 2;
const KEPT = 400;
const cards = new Map(); // "id:version" -> card, null when there is none
const asked = new Map(); // "id:version" -> pending promise
const queue = [];
let busy = 0;

const nameOf = ({ id, version }) => `${id}:${version}`;

// Whether the text may have a link; the server decides which link and whether it has a card.
export const mayHaveCard = ({ id, text, data, deleted_at: gone }) =>
  Boolean(id) &&
  !gone &&
  (/https?:\/\/|www\./i.test(text) || (data.entities ?? []).some((look) => look.type === "text_link"));

// undefined: not known yet.
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

// A failed request is not cached; the message asks again when it is next seen.
async function load(id, name) {
  try {
    const { card } = await get(`/api/links?message=${id}`);
    keep(name, card);
    return card;
  } catch {
    return null;
  } finally {
    asked.delete(name);
  }
}

function next() {
  while (busy < AT_ONCE && queue.length) {
    busy += 1;
    queue
      .shift()()
      .finally(() => {
        busy -= 1;
        next();
      });
  }
}

function keep(name, card) {
  cards.set(name, card);
  if (cards.size > KEPT) cards.delete(cards.keys().next().value);
}
