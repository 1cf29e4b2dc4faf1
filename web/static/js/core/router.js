// Routes: /inbox/:view/:dialog?m=<no>, /tasks/list|board/:task?view=&sort=&q= and a filter, /tasks/:task, /search?q=,
// /settings/:section/:id, /clients/:id, /automation/:rule?tab=, /reports/:section and its filter, /wall/:token,
// /login, /setup.
// Everything that can be shared is in the URL.
import { computed, signal } from "@preact/signals";
import { isView } from "./view_names.js";

const here = () => location.pathname + location.search;
const path = signal(here());
const number = (text) => (/^\d{1,15}$/.test(text ?? "") ? Number(text) : null);

// Former names of settings sections, in emails that were sent with them.
const RENAMED = { notices: "notifications" };

const NO_TASK = { layout: null, task: null, tasksView: null, tasksSort: null, tasksQuery: "" };

// at: number of the requested message; q: search query; rule: id of a rule, "new-<kind>" or "log"; tab: of its editor.
// token: of a link to the wallboard.
// layout: "list" or "board" of the tasks, "full" for one task on the whole page; task: the open one; tasksQuery: the
// whole query of the tasks, of which tasks/filter.js reads what narrows the list. query: that of the reports, which
// reports/filter.js reads.
export const route = computed(() => {
  const address = new URL(path.value, location.origin);
  const [, page, view, dialog] = address.pathname.split("/");
  const nothing = {
    dialog: null,
    at: null,
    q: "",
    section: null,
    id: null,
    rule: null,
    tab: null,
    query: "",
    token: null,
    ...NO_TASK,
  };
  const asked = { view: isView(view) ? view : "mine", ...nothing };
  if (page === "login" || page === "setup") return { ...asked, page };
  if (page === "search") return { ...asked, page, q: address.searchParams.get("q") ?? "" };
  if (page === "settings") return { ...asked, page, section: RENAMED[view] ?? (view || null), id: number(dialog) };
  if (page === "clients") return { ...asked, page, id: number(view) };
  if (page === "tasks") return { ...asked, page, ...tasksAt(view, dialog, address.searchParams) };
  if (page === "reports") return { ...asked, page, section: view || null, query: address.searchParams.toString() };
  if (page === "wall") return { ...asked, page, token: view || null };
  if (page === "automation")
    return { ...asked, page, rule: number(view) ?? (view || null), tab: address.searchParams.get("tab") };
  if (page && page !== "inbox") return { ...asked, page: "nowhere" };
  return { ...asked, page: "inbox", dialog: number(dialog), at: number(address.searchParams.get("m")) };
});

function tasksAt(first, second, query) {
  const full = number(first);
  const layout = full ? "full" : first === "board" ? "board" : "list";
  const shown = { tasksView: query.get("view"), tasksSort: query.get("sort"), tasksQuery: query.toString() };
  return { layout, task: full ?? number(second), ...shown };
}

// Last path of the inbox, for the way back.
let left = "/inbox/mine";
export const lastInbox = () => left;

function arrive(to) {
  if (path.peek().startsWith("/inbox")) left = path.peek();
  path.value = to;
}

// A form with changes may hold the way out of its page: ask(to, leave) returns true when it asks first, and calls
// leave() on consent; to is null when the browser leaves. Returns a function that ends it.
/** @type {((to: string | null, leave?: () => void) => boolean) | null} */
let guard = null;
export function guardLeaving(ask) {
  guard = ask;
  return () => {
    if (guard === ask) guard = null;
  };
}
window.addEventListener("beforeunload", (event) => {
  if (guard?.(null)) event.preventDefault();
});

const held = (to) => Boolean(guard?.(to, () => go(to, { sure: true })));

// sure: changes of a form may be lost.
export function go(to, { replace = false, sure = false } = {}) {
  if (to === here() || (!sure && held(to))) return;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  arrive(to);
}

export const inboxPath = (view, dialog, at) =>
  dialog ? `/inbox/${view}/${dialog}${at ? `?m=${at}` : ""}` : `/inbox/${view}`;
export const searchPath = (q) => (q ? `/search?${new URLSearchParams({ q })}` : "/search");
export const settingsPath = (section, id = null) =>
  section ? `/settings/${section}${id ? `/${id}` : ""}` : "/settings";
export const wallPath = () => "/wall";
export const clientPath = (id) => `/clients/${id}`;
export const taskPath = (id) => `/tasks/${id}`;
export function reportPath(tab = "overview", filter = {}) {
  const query = new URLSearchParams(filter).toString();
  return `/reports${tab === "overview" ? "" : `/${tab}`}${query ? `?${query}` : ""}`;
}
// view and sort: null for the usual ones; filter: what narrows the list, as parts of the address.
export function tasksPath(layout = "list", { task = null, view = null, sort = null, filter = {} } = {}) {
  const query = new URLSearchParams({ ...(view && { view }), ...(sort && { sort }), ...filter }).toString();
  return `/tasks/${layout}${task ? `/${task}` : ""}${query ? `?${query}` : ""}`;
}
export const rulePath = (rule = null, tab = null) => `/automation${rule ? `/${rule}` : ""}${tab ? `?tab=${tab}` : ""}`;

window.addEventListener("popstate", () => {
  if (held(here())) history.pushState(null, "", path.peek());
  else arrive(here());
});

// Links stay real links (middle click, copy address); a plain click navigates without loading a page.
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest?.(
    "a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks'], a[href='/wall']",
  );
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute("href"));
});
