// Saves the operator's preferences: at once on this screen, then on the server, which updates other sessions.
import { command, words } from "../core/api.js";
import { dispatch, preferences } from "./store.js";
import { complain } from "./toasts.js";

const laidOver = (under, wanted) =>
  Object.fromEntries(
    Object.entries({ ...under, ...wanted }).map(([name, value]) => [
      name,
      value && typeof value === "object" && !Array.isArray(value) ? laidOver(under?.[name] ?? {}, value) : value,
    ]),
  );

// patch: only the changed fields, at any depth: {undo: {email: 0}}. Returns whether they were saved.
export async function choose(patch) {
  const before = preferences.peek();
  dispatch({ t: "preferences", row: laidOver(before, patch) });
  try {
    dispatch({
      t: "preferences",
      row: (await command("/api/me/preferences", { preferences: patch }, { method: "PATCH" })).preferences,
    });
    return true;
  } catch (problem) {
    dispatch({ t: "preferences", row: before });
    complain(words(problem));
    return false;
  }
}
