// Asks for the wallboard every few seconds; while it cannot be had, the last one stays with its time.
import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "../core/api.js";

// A revoked link is dark within five seconds.
const EVERY = 4_500;

// Returns {answer, at, problem}: the last answer, when it came, and why there is no newer one.
export function useFeed(path) {
  const [feed, setFeed] = useState({ answer: null, at: 0, problem: null });
  useEffect(() => {
    let timer = 0;
    let ended = false;
    const ask = async () => {
      try {
        const answer = await get(path);
        if (!ended) setFeed({ answer, at: Date.now(), problem: null });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        if (!ended) setFeed((before) => ({ ...before, problem }));
      }
      if (!ended) timer = setTimeout(ask, EVERY);
    };
    ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [path]);
  return feed;
}
