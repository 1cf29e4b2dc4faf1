// Finds elements on the page.

// The first match, typed for focus and clicks.
/** @type {(selector: string, within?: ParentNode) => HTMLElement | null} */
export const element = (selector, within = document) => within.querySelector(selector);
