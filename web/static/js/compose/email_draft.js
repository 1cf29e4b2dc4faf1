// Subject and copies of the letter being written, kept with its draft; nothing chosen means: as the letter that is
// answered. Addresses are plain text as typed until the letter goes.
import { signal } from "@preact/signals";
import { draftHead, setDraftHead } from "./drafts.js";

const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i;
const MOST_COPIES = 20;

const unfolded = signal({}); // dialog id -> whether its lines for copies are shown although they are empty

// {subject, cc, bcc, to, open}; to: the client's address that was chosen, none: where answers go here
export const headOf = (id) => ({ ...draftHead(id), open: Boolean(unfolded.value[id]) });

export function setHead(id, { open, ...patch }) {
  if (open !== undefined) unfolded.value = { ...unfolded.peek(), [id]: open };
  if (Object.keys(patch).length) setDraftHead(id, { ...draftHead(id), ...patch });
}

// It went with the letter.
export const foldHead = (id) => setHead(id, { open: false });

export const addressesIn = (typed) => [...new Set((typed ?? "").split(/[,;\s]+/).map((one) => one.trim().toLowerCase()).filter(Boolean))];
export const isAddress = (one) => one.length <= 254 && ADDRESS.test(one);

// The first field that cannot be sent as it is: {field, value} or null.
export const troubleIn = (id) => troubleOf(headOf(id));

export function troubleOf(head) {
  for (const field of ["cc", "bcc"]) {
    const wrong = addressesIn(head[field]).find((one) => !isAddress(one));
    if (wrong) return { field, value: wrong };
  }
  const many = addressesIn(head.cc).length + addressesIn(head.bcc).length > MOST_COPIES;
  return many ? { field: "cc", value: null } : null;
}

// As the API takes it; undefined when the letter says nothing of its own.
export function letterOf(id) {
  const { subject, cc, bcc, to } = headOf(id);
  const said = { subject: subject ?? null, cc: addressesIn(cc), bcc: addressesIn(bcc), to: to ?? null };
  return said.subject !== null || said.to || said.cc.length || said.bcc.length ? said : undefined;
}
