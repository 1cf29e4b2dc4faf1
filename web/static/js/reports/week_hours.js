// The numbers of the heat map as a table: an hour a row, a weekday a column, each number with its list.
import { number, weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { listPath } from "./address.js";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export const hourRange = (from, size) => (size > 1 ? `${from}-${from + size - 1}` : String(from));

export const weekHours = (cells) => ({
  heads: [[t("Hour"), false], ...cells.map((_, weekday) => [weekdayName(weekday), true])],
  rows: HOURS.map((hour) => [
    `${hour}:00`,
    ...cells.map((hours, weekday) =>
      hours[hour]
        ? html`<a class="link" href=${listPath("requests", { weekday, hour })}>${number(hours[hour])}</a>`
        : "0",
    ),
  ]),
});
