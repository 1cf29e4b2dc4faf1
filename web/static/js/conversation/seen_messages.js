// Tracks which messages of the open conversation were seen: a reply tells the server the last one its author saw.
// Messages present at opening count at once, later ones after a second on the screen.
import { state } from "../state/store.js";

const LONG_ENOUGH = 1000;

// dialog id -> {upto: the newest that was shown for long enough, since: number in sight -> instant}
const places = new Map();

export function openedWith(id) {
  places.set(id, { upto: state.peek().logs[id]?.seen ?? 0, since: new Map() });
}

// Mark messages as seen that the conflict card has shown.
export function wasShown(id, no) {
  const place = places.get(id);
  if (place) place.upto = Math.max(place.upto, no);
}

// numbers: visible messages; empty while the page is hidden.
export function nowInSight(id, numbers) {
  const place = places.get(id);
  if (!place) return;
  settle(place);
  const present = new Set(numbers);
  for (const no of place.since.keys()) if (!present.has(no)) place.since.delete(no);
  for (const no of present) if (no > place.upto && !place.since.has(no)) place.since.set(no, Date.now());
}

function settle(place) {
  const long = Date.now() - LONG_ENOUGH;
  for (const [no, since] of place.since) {
    if (since > long) continue;
    place.upto = Math.max(place.upto, no);
    place.since.delete(no);
  }
}

// A cancelled message and an automatic one do not count.
const isColleagues = ({ kind, author, automatic, delivery }) =>
  (kind === "note" || (kind === "out" && !automatic)) &&
  author.operator_id !== state.peek().me?.id &&
  delivery?.state !== "cancelled";

// Advance over messages that are not a colleague's, at most up to `to`.
function advance(id, from, to) {
  const items = state.peek().logs[id]?.items ?? {};
  let last = from;
  while (last < to && items[last + 1] && !isColleagues(items[last + 1])) last += 1;
  return last;
}

// Last seen message for a reply that begins now; null until the conversation was shown. The client's newest message
// counts even if it has just arrived: it is the one being answered.
export function seenNow(id) {
  const place = places.get(id);
  if (!place) return null;
  settle(place);
  return advance(id, place.upto, Math.max(place.upto, ...place.since.keys()));
}

// Further typing advances over shown client messages; a colleague's message must be seen separately.
export function seenWhileWriting(id, seen) {
  const place = places.get(id);
  if (!place) return seen;
  settle(place);
  return advance(id, seen, place.upto);
}
