// A list that the server gives page by page: {rows, next, count}.
import { useEffect, useRef, useState } from "preact/hooks";
import { get, Problem } from "../core/api.js";

// path: address of the first page, null while there is none; again: loads it anew when it changes. Returns an answer
// like useReport, with `more`, `next` and `loading`.
export function usePages(path, again = 0) {
  const [state, setState] = useState({ path: null, data: null, problem: null });
  const [loading, setLoading] = useState(false);
  const present = useRef(path);
  present.current = path;
  const ask = async (cursor, before) => {
    setLoading(true);
    try {
      const data = await get(cursor ? `${path}&${new URLSearchParams({ cursor: String(cursor) })}` : path);
      const rows = cursor ? [...before.rows, ...data.rows] : data.rows;
      if (present.current === path) setState({ path, data: { ...data, rows }, problem: null });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (present.current === path) setState({ path, data: cursor ? before : null, problem });
    } finally {
      setLoading(false);
    }
  };
  useEffect(() => {
    if (path) ask(null, null);
  }, [path, again]);
  const mine = state.path === path ? state : { data: null, problem: null };
  const next = () => !loading && ask(mine.data.next, mine.data);
  return {
    data: mine.data,
    problem: mine.problem,
    load: () => (mine.data ? next() : ask(null, null)),
    more: Boolean(mine.data?.next),
    next,
    loading,
  };
}
