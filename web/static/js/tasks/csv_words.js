// Sentences about a CSV file of tasks: what is wrong with it and with its rows, and what to do.
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";

const COLUMNS = {
  number: () => t("Number"),
  title: () => t("Title"),
  status: () => t("Status"),
  assignee: () => t("Assignee"),
  team: () => t("Team"),
  due: () => t("Due"),
  priority: () => t("Priority"),
  type: () => t("Type"),
  kind: () => t("Kind"),
  tags: () => t("Tags"),
  client: () => t("Client"),
  text: () => t("Description"),
  created: () => t("Created"),
  closed: () => t("Finished"),
};
export const columnName = (column) => COLUMNS[column]?.() ?? "";

const FILE = {
  "csv-empty": () => t("The file has no rows with tasks. Add them below the line that names the columns."),
  "csv-no-title": () => t("No column is named Title. Name the columns in the first line, as in the example."),
  "csv-too-many": () => t("The file has more than 200 rows. Split it into several files."),
  "csv-too-large": () => t("The file is larger than 256 KB. Split it into several files."),
  "csv-encoding": () => t("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),
  "csv-errors": () => t("Some rows have errors that were not there before. Choose the file again."),
};

export function fileWords(problem) {
  if (problem.code === "csv-quotes")
    return t("A quote in row {line} is not closed. Close it, or double it inside a cell.", {
      line: problem.detail.line,
    });
  if (problem.code === "csv-twice")
    return t("The column {name} is there twice. Keep one of them.", { name: columnName(problem.detail.column) });
  return FILE[problem.code]?.() ?? words(problem);
}

const ROW = {
  "title-needed": () => t("The title is empty. Write one."),
  "too-long": () => t("The text is too long: a title has up to 200 characters, a description up to 20,000."),
  "csv-more-cells": () => t("The row has more cells than the first line. Put a cell with a separator into quotes."),
  "needs-more": ({ value }) =>
    t("“{value}” needs a time or a reason. Use another status and move the task later.", { value }),
  "not-a-date": ({ value }) => t("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.", { value }),
  "several": ({ value }) => t("Several are called “{value}”. For a colleague, write the email address.", { value }),
};
const UNKNOWN = {
  assignee: ({ value }) => t("No colleague is called “{value}”. Write the name or the email as in Okno.", { value }),
  tags: ({ value }) =>
    t("“{value}” has a tag that does not exist. An administrator adds tags in the settings.", { value }),
};

export function errorWords(error) {
  if (error.code === "unknown-name")
    return (
      UNKNOWN[error.column]?.(error) ??
      t("“{value}” does not exist. Write the name as it stands in Okno.", { value: error.value })
    );
  return ROW[error.code]?.(error) ?? error.code;
}
