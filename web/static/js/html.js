// One binding of htm to Preact, so views import one name.
import { h } from "preact";
import htm from "htm";

export const html = htm.bind(h);
