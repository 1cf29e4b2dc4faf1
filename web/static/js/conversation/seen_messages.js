// Which messages of the open conversation have stood on the screen: a reply tells the server how far its author saw.
// What was there when the conversation was opened counts at once, what arrives later has to be in sight for a second.
import { state } from "../state/store.js";

const LONG_ENOUGH = 1000;

// dialog id -> {upto: the newest that was shown for long enough, since: number in sight -> instant}
const places = new Map();

export function openedWith(id) {
  places.set(id, { upto: state.peek().logs[id]?.seen ?? 0, since: new Map() });
}

// Said and read in a place of its own: above a reply that was held.
export function wasShown(id, no) {
  const place = places.get(id);
  if (place) place.upto = Math.max(place.upto, no);
}

// numbers: of the messages in sight now; none while the page is hidden.
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

// Taken back before it left, it says nothing to anybody.
const isColleagues = ({ kind, author, delivery }) => (kind === "out" || kind === "note") && author.operator_id !== state.peek().me?.id && delivery?.state !== "cancelled";

// From here over everything that is no colleague's, at most up to `to`.
function advance(id, from, to) {
  const items = state.peek().logs[id]?.items ?? {};
  let last = from;
  while (last < to && items[last + 1] && !isColleagues(items[last + 1])) last += 1;
  return last;
}

// How far a person has seen who begins to write now; null while the conversation has not been shown yet. The client's
// newest words may have come this moment: they are what is being answered.
export function seenNow(id) {
  const place = places.get(id);
  if (!place) return null;
  settle(place);
  return advance(id, place.upto, Math.max(place.upto, ...place.since.keys()));
}

// Writing on moves it over what the client wrote meanwhile and was shown; a colleague's message needs a look of its own.
export function seenWhileWriting(id, seen) {
  const place = places.get(id);
  if (!place) return seen;
  settle(place);
  return advance(id, seen, place.upto);
}
