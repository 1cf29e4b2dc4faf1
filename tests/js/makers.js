// Rows as the server sends them, with only what a test cares about named.
export const cursor = (n) => `gen:${n}`;

export const dialog = (id, more = {}) => ({
  id,
  channel_id: 1,
  kind: "telegram",
  contact_id: id,
  name: `Client ${id}`,
  label: "",
  number: id,
  state: "open",
  assignee_id: null,
  last_no: 1,
  client_count: 1,
  waiting_since: null,
  due_at: null,
  sla: null,
  last_at: 1000 + id,
  opened_at: 0,
  preview: null,
  team_id: null,
  snooze: null,
  failed: 0,
  close_reason: null,
  priority: 0,
  tagged: 0,
  tags: [],
  ...more,
});

export const message = (dialogId, no, more = {}) => ({
  id: dialogId * 1000 + no,
  dialog_id: dialogId,
  no,
  client_no: no,
  kind: "in",
  content: "text",
  text: `m${no}`,
  data: {},
  author: { kind: "client", operator_id: null, identity_id: 1, name: "Client", avatar: null },
  created_at: no,
  key: null,
  delivery: null,
  ...more,
});

export const start = (n = 1) => ({
  t: "start",
  data: {
    cursor: cursor(n),
    company: { id: 1, name: "", zone: "UTC", language: "en" },
    automation: { id: 1, paused: false },
    version: "",
    demo: false,
    me: { id: 7, name: "Anna", role: "operator" },
    operators: [{ id: 7, name: "Anna", role: "operator", active: 1 }],
    channels: [],
    counts: { mine: 0, unassigned: 0, all: 0, mine_unread: 0 },
  },
});

export const page = (n, items, next = null, marks = {}) => ({
  t: "page",
  view: "all",
  sort: "urgent",
  data: { cursor: cursor(n), items, marks, next },
});

export const rows = (n, ...list) => ({ t: "rows", cursor: cursor(n), rows: list });
export const row = (k, value, rev) => ({ k, id: value.id, rev, row: value });
export const opened = (n, d, messages, more = false) => ({
  t: "dialog",
  data: {
    cursor: cursor(n),
    dialog: d,
    mark: 0,
    contact: { id: d.contact_id, name: d.name, identities: [], dialogs: [] },
    messages,
    more,
  },
});
