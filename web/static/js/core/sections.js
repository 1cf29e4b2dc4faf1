// The sections of the product besides the inbox, and the parts of the settings. Each registers itself; the frame asks.
//
// A page: {page, path, icon, label, title, view, mark, count, tab}. `page` is the first part of the address; one with
// an icon stands in the main navigation. mark() returns {icon, text} of a state that everyone should see there, or
// null; count() returns {shown, urgent}. tab: it has its own place in the bottom bar of a phone.
// A part of the settings: {id, group, icon, label, when, view}; its address is /settings/<id>. Views stand in
// pages' own modules; a part without rights is not offered, and its address says so.
const pages = new Map();
const parts = new Map();

export const registerPage = (one) => {
  pages.set(one.page, one);
};
export const pageOf = (name) => pages.get(name);
export const pagesShown = () => [...pages.values()].filter((one) => one.icon);

export const registerPart = (one) => {
  parts.set(one.id, { when: () => true, ...one });
};
export const partsShown = () => [...parts.values()].filter((one) => one.when());
export const partOf = (id) => parts.get(id);
