// Subject and copies of the letter being written, per dialog, on this device; nothing chosen means: as the letter
// that is answered. Addresses are plain text as typed until the letter goes.
import { effect, signal, untracked } from "@preact/signals";
import { all, drop, save } from "./keep.js";
import { me } from "./store.js";

const NOTHING = {};
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i;
const MOST_COPIES = 20;

const heads = signal({}); // dialog id -> {subject, cc, bcc, open}
let prefix = "";
const owner = () => me.value?.id;
effect(() => { const id = owner(); untracked(() => { prefix = `okno.head.${id}.`; heads.value = id ? Object.fromEntries(all(prefix)) : {}; }); });

export const headOf = (id) => heads.value[id] ?? NOTHING;

export function setHead(id, patch) {
  const head = { ...headOf(id), ...patch };
  heads.value = { ...heads.value, [id]: head };
  save(prefix + id, head);
}

export function dropHead(id) {
  const { [id]: gone, ...rest } = heads.peek();
  heads.value = rest;
  drop(prefix + id);
}

export const addressesIn = (typed) => [...new Set((typed ?? "").split(/[,;\s]+/).map((one) => one.trim().toLowerCase()).filter(Boolean))];
export const isAddress = (one) => one.length <= 254 && ADDRESS.test(one);

// The first field that cannot be sent as it is: {field, value} or null.
export function troubleIn(id) {
  const head = headOf(id);
  for (const field of ["cc", "bcc"]) {
    const wrong = addressesIn(head[field]).find((one) => !isAddress(one));
    if (wrong) return { field, value: wrong };
  }
  const many = addressesIn(head.cc).length + addressesIn(head.bcc).length > MOST_COPIES;
  return many ? { field: "cc", value: null } : null;
}

// As the API takes it; undefined when the letter says nothing of its own.
export function letterOf(id) {
  const { subject, cc, bcc } = headOf(id);
  const said = { subject: subject ?? null, cc: addressesIn(cc), bcc: addressesIn(bcc) };
  return said.subject !== null || said.cc.length || said.bcc.length ? said : undefined;
}
