// What the address of the reports says now, and addresses of other states of it.
import { computed } from "@preact/signals";
import { now } from "../core/clock.js";
import { go, reportPath, route } from "../core/router.js";
import { company } from "../state/store.js";
import { todayIn } from "./days.js";
import { readReport, requestOf, spanOf, TABS, writeReport } from "./filter.js";

export const onReports = () => route.peek().page === "reports";
export const tabHere = () => (TABS.includes(route.value.section) ? route.value.section : TABS[0]);
export const reportHere = computed(() => readReport(route.value.query ?? ""));
export const today = computed(() => todayIn(company.value?.zone ?? "UTC", now.value));
export const spanHere = () => spanOf(reportHere.value, today.value);

// The same reports with other parts. Another tab has no list open and its own order.
export function pathOf(changes = {}, tab = tabHere()) {
  const others = tab === tabHere() ? {} : { list: null, sort: null, by: "operator" };
  return reportPath(tab, writeReport({ ...reportHere.value, ...others, ...changes }));
}

export const show = (changes, { replace = false } = {}) => go(pathOf(changes), { replace });

// The list of requests behind a number; narrowed: {day, weekday, hour, row, word}.
export const listPath = (number, narrowed = {}) => pathOf({ list: { number, ...narrowed } });
export const openList = (number, narrowed = {}) => go(listPath(number, narrowed));

// Address of an answer of the server under the present filter.
export const source = (name, more = {}) =>
  `/api/reports/${name}?${new URLSearchParams({ ...requestOf(reportHere.value, today.value), ...more })}`;
