// Runs a command of the settings; false after a failure, which is explained.
import { Problem } from "../core/api.js";
import { complain } from "../state/toasts.js";
import { troubleWords } from "./text.js";

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
