// What a request answered, null before it; the last failure as `problem`, until `load` succeeds.
import { useState } from "preact/hooks";
import { Problem } from "../core/api.js";

export function useAnswer(ask) {
  const [answer, setAnswer] = useState(null);
  const [problem, setProblem] = useState(null);
  const load = async () => {
    try {
      setAnswer(await ask());
      setProblem(null);
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
    }
  };
  return { answer, setAnswer, problem, load };
}
