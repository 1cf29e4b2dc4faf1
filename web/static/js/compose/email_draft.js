// Subject and recipients of the email being written, kept with its draft. An empty field means: as in the email that is
// answered. Addresses stay plain text until the email is sent.
import { signal } from "@preact/signals";
import { draftHead, setDraftHead } from "./drafts.js";

const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i;
const MOST_COPIES = 20;

const unfolded = signal({}); // dialog id -> whether empty Cc and Bcc fields are shown

// {subject, cc, bcc, to, open}; to: the chosen address of the client, empty for the default reply address
export const headOf = (id) => ({ ...draftHead(id), open: Boolean(unfolded.value[id]) });

/** @typedef {{open?: boolean, subject?: string | null, cc?: string, bcc?: string, to?: number | null}} Fields */
/** @type {(id: number, fields: Fields) => void} */
export function setHead(id, { open, ...patch }) {
  if (open !== undefined) unfolded.value = { ...unfolded.peek(), [id]: open };
  if (Object.keys(patch).length) setDraftHead(id, { ...draftHead(id), ...patch });
}

// The fields were sent with the email.
export const foldHead = (id) => setHead(id, { open: false });

export const addressesIn = (typed) => [
  ...new Set(
    (typed ?? "")
      .split(/[,;\s]+/)
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
  ),
];
export const isAddress = (one) => one.length <= 254 && ADDRESS.test(one);

// First field with an invalid value: {field, value}, or null.
export const troubleIn = (id) => troubleOf(headOf(id));

export function troubleOf(head) {
  for (const field of ["cc", "bcc"]) {
    const wrong = addressesIn(head[field]).find((one) => !isAddress(one));
    if (wrong) return { field, value: wrong };
  }
  const many = addressesIn(head.cc).length + addressesIn(head.bcc).length > MOST_COPIES;
  return many ? { field: "cc", value: null } : null;
}

// Email fields in the API's format; undefined when nothing was changed.
export function letterOf(id) {
  const { subject, cc, bcc, to } = headOf(id);
  const said = { subject: subject ?? null, cc: addressesIn(cc), bcc: addressesIn(bcc), to: to ?? null };
  return said.subject !== null || said.to || said.cc.length || said.bcc.length ? said : undefined;
}
