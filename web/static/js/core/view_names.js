// Names of the list views, as used in URLs.
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
export const isView = (name) => VIEWS.includes(name) || /^team-[1-9]\d{0,14}$/.test(name ?? "");
export const teamOf = (view) => (view.startsWith("team-") ? Number(view.slice(5)) : null);
