// Templates of tasks that a rule may use.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";

export const taskTemplates = signal([]);

// Without an answer a rule can still make a task of its own fields.
export function readTemplates() {
  get("/api/task-templates").then(
    (answer) => {
      taskTemplates.value = answer.templates;
    },
    (problem) => {
      if (!(problem instanceof Problem)) throw problem;
    },
  );
}
