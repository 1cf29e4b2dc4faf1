// Answers of the server, one request for each card: the last one stays while a newer one is on its way or failed.
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "../core/api.js";

const KEPT = 60;
const kept = new Map(); // address -> answer, so that Back shows at once what was there
const NOTHING = { path: null, data: null, problem: null };

// Up to when the facts are complete, in which zone, and how far a rebuild is: what the newest answer said.
export const standing = signal({ as_of: null, zone: null, building: null });
export const round = signal(0); // rises when everything is to be asked again

export const refresh = () => {
  round.value += 1;
};

// Cards that ask the same share one request.
const underWay = new Map();

function ask(path) {
  if (!underWay.has(path))
    underWay.set(
      path,
      get(path).finally(() => underWay.delete(path)),
    );
  return underWay.get(path);
}

function keep(path, data) {
  kept.delete(path);
  kept.set(path, data);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  if ("as_of" in data) {
    const { as_of: at, zone, building = null } = data;
    standing.value = { as_of: at, zone, building };
  }
}

// path: address of the answer, null while there is nothing to ask. Returns {data, problem, load}.
export function useReport(path) {
  const [state, setState] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const asked = round.value;
  useEffect(() => {
    if (!path) return undefined;
    let left = false;
    ask(path).then(
      (data) => {
        keep(path, data);
        if (!left) setState({ path, data, problem: null });
      },
      (problem) => {
        if (!(problem instanceof Problem)) throw problem;
        if (!left) setState((past) => ({ path, data: past.path === path ? past.data : null, problem }));
      },
    );
    return () => {
      left = true;
    };
  }, [path, attempt, asked]);
  const mine = state.path === path;
  return {
    data: (mine ? state.data : null) ?? kept.get(path) ?? null,
    problem: mine ? state.problem : null,
    load: () => setAttempt((count) => count + 1),
  };
}
