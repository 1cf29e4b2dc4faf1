// Markup in JavaScript, without a build step: html`<p>${text}</p>`.
import { h } from "preact";
import htm from "htm";

// htm would cache elements without holes and return the same one again. Preact stores its parent in it, so each would
// keep the view it was first rendered in alive as long as the page.
export const html = /** @type {any} */ (htm).bind(function element(...parts) {
  this[0] = 3;
  return /** @type {Function} */ (h)(...parts);
});
