// Commands whose failure is explained: in a toast, or beside the field of a form.
import { useState } from "preact/hooks";
import { Problem } from "../core/api.js";
import { complain } from "../state/toasts.js";
import { isSubmit } from "../ui/modal.js";
import { troubleWords } from "./text.js";

// Runs a command of the settings; false after a failure.
export async function attempt(job) {
  try {
    await job();
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
    return false;
  }
}

// The command of a form, one at a time. problem: words of its failure, until `settle` is called; refuse(words) tells of
// what is missing and returns to the field. `run(job)`: the job ends with the form, or returns words of a failure.
export function useAttempt(field) {
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const refuse = (words) => {
    setProblem(words);
    field.current.focus();
  };
  const run = async (job) => {
    if (busy) return;
    setBusy(true);
    let failure;
    try {
      failure = await job();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      failure = troubleWords(failed);
    }
    if (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  return { problem, busy, run, refuse, settle: () => setProblem(null) };
}

// Ctrl+Enter anywhere in the form, and what `also` accepts.
export const submitKeys =
  (submit, also = (_event) => false) =>
  (event) => {
    if (!also(event) && !isSubmit(event)) return;
    event.preventDefault();
    submit();
  };
