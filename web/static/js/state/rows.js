// Registry of live row kinds: which map of the state holds a kind, and how a row is stored. Each feature registers its
// own; rows of unknown kinds are ignored.

const kinds = new Map();

const whenAny = () => true;
const none = () => [];

// map: name of the state's map of these rows by id; put(state, id, row): custom storing; leaves: maps that lose the id
// when the row is gone; accepts(state, row): false to ignore the row; snapshot(data): [id, row] pairs in /api/start.
export function registerRows(
  kind,
  {
    map = null,
    put: write = (state, id, row) => {
      state[map][id] = row;
    },
    leaves = map ? [map] : [],
    accepts = whenAny,
    snapshot = none,
  },
) {
  kinds.set(kind, { map, write, leaves, accepts, snapshot });
}

export const mapOf = (kind) => kinds.get(kind).map;
export const allMaps = () => [...kinds.values()].map((one) => one.map).filter(Boolean);
export const emptyMaps = () => Object.fromEntries(allMaps().map((map) => [map, {}]));

// Maps that a live row writes to.
export function mapsOf({ k: kind, of }) {
  if (kind === "gone") return kinds.get(of)?.leaves ?? [];
  const map = kinds.get(kind)?.map;
  return map ? [map] : [];
}

// A copy of the state with writable maps; only maps that an event can change are copied.
export function draft(state, ...names) {
  const copy = { ...state };
  for (const name of names) copy[name] = { ...state[name] };
  return copy;
}

export function newer(state, key, rev) {
  if ((state.revs[key] ?? -1) > rev) return false;
  state.revs[key] = rev;
  return true;
}

export function put(state, kind, id, rev, row) {
  const known = kinds.get(kind);
  if (known?.accepts(state, row) && newer(state, kind + id, rev)) known.write(state, id, row);
}

// Rows without a rev: local changes until the server confirms them.
export const lay = (state, kind, id, row) => kinds.get(kind).write(state, id, row);

export function remove(state, kind, id, rev) {
  const known = kinds.get(kind);
  if (known && newer(state, kind + id, rev)) for (const map of known.leaves) delete state[map][id];
}

// Rows of every kind in the first load.
export function putSnapshot(state, data, rev) {
  for (const [kind, { snapshot }] of kinds) for (const [id, row] of snapshot(data)) put(state, kind, id, rev, row);
}
