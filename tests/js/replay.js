// Plays what a real server sent to a real screen through the real reducer.
import { empty, reduce } from "/static/js/state/reduce.js";
import { equal } from "./check.js";

const play = (script) => script.reduce(reduce, empty());
const mapped = (map, change) => Object.fromEntries(Object.entries(map).map(([id, row]) => [id, change(row, id)]));
const kept = (map, holds) => Object.fromEntries(Object.entries(map).filter(([id, row]) => holds(row, id)));

// What must be the same however it came: by events or in a fresh snapshot.
function comparable(state) {
  const {
    me,
    company,
    counts,
    preferences,
    operators,
    channels,
    teams,
    statuses,
    hours,
    tags,
    dialogs,
    marks,
    follows,
    mentions,
    notifications,
    contacts,
  } = state;
  return {
    me,
    company,
    counts,
    preferences,
    operators,
    channels,
    teams,
    statuses,
    hours,
    tags,
    dialogs,
    follows,
    marks: mapped(dialogs, (_, id) => marks[id] ?? 0), // nothing was read of a dialog that came by an event
    mentions: kept(mentions, (row) => row.no !== null), // a snapshot tells of those that were not seen
    // Names and words of a notice are those of the moment it was told; the bell asks anew when it is opened.
    notifications: mapped(notifications, (row) => ({ ...row, name: "", text: "", task: null })),
    contacts: mapped(contacts, (row) => ({ ...row, dialogs: [...row.dialogs].sort((a, b) => a.id - b.id) })),
  };
}

// How many rows were compared; throws with the difference.
export function replay(live, fresh) {
  const [held, told] = [play(live), play(fresh)];
  const [a, b] = [comparable(held), comparable(told)];
  for (const name of Object.keys(b)) {
    try {
      equal(a[name], b[name]);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`);
    }
  }
  let messages = 0;
  for (const id of Object.keys(held.logs)) {
    equal(held.logs[id].items, told.logs[id]?.items);
    messages += Object.keys(held.logs[id].items).length;
  }
  return { dialogs: Object.keys(a.dialogs).length, messages, contacts: Object.keys(a.contacts).length };
}
