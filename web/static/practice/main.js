// Entry point of the demo's practice page: one state, rendered whole at every change.
import { h, render } from "../vendor/preact.module.js";
import { begin } from "./state.js";
import { Page } from "./view.js";
import { words } from "./texts.js";

document.title = words.title;
const place = document.getElementById("practice");
begin(() => render(h(Page), place));
