// Names of the list views, as used in URLs. A view may be narrowed by filters, which follow its name:
// "all.tag-5-7.priority-high" holds the dialogs of "all" with the tag 5 or 7 and a high priority.
export const VIEWS = [
  "mine",
  "unassigned",
  "all",
  "waiting",
  "unread",
  "mentions",
  "following",
  "snoozed",
  "untagged",
  "closed",
  "failed",
];
const FILTERS = /^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/;
const WORDS = { high: 1, medium: 0, low: -1 };
const isBase = (name) => VIEWS.includes(name) || /^team-[1-9]\d{0,14}$/.test(name);

export const baseOf = (view) => view.split(".", 1)[0];
export const teamOf = (view) => (view.startsWith("team-") ? Number(baseOf(view).slice(5)) : null);

/** @type {(name: string | null | undefined) => boolean} */
export function isView(name) {
  const text = name ?? "";
  const base = baseOf(text);
  return isBase(base) && FILTERS.test(text.slice(base.length));
}

const parsed = new Map();

// {tags: ids, priorities: numbers}; an empty list does not narrow the view.
export function filterOf(view) {
  if (!parsed.has(view)) {
    const parts = view.split(".").slice(1);
    const values = (name) => (parts.find((part) => part.startsWith(name + "-")) ?? "").split("-").slice(1);
    parsed.set(view, { tags: values("tag").map(Number), priorities: values("priority").map((word) => WORDS[word]) });
  }
  return parsed.get(view);
}

export function filtered(base, { tags = [], priorities = [] }) {
  const words = Object.keys(WORDS).filter((word) => priorities.includes(WORDS[word]));
  const ids = [...tags].sort((a, b) => a - b);
  return [base, ids.length && ["tag", ...ids].join("-"), words.length && ["priority", ...words].join("-")]
    .filter(Boolean)
    .join(".");
}

export function isFiltered(view) {
  return view.includes(".");
}
