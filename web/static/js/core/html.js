// Markup in JavaScript, without a build step: html`<p>${text}</p>`.
import { h } from "preact";
import htm from "htm";

// htm would keep every element without holes and hand the same one out again. Preact writes its parent into it, and so
// each of them would hold whatever the screen showed when it was first drawn, for as long as the page lives.
export const html = htm.bind(function element(...parts) {
  this[0] = 3;
  return h(...parts);
});
