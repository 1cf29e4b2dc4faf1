// The modal layers of the work with dialogs, wherever they are opened from.
import { html } from "../html.js";
import { layer } from "../actions.js";
import { me } from "../store.js";
import { HandOver } from "./handover.js";
import { NewDialog } from "./newdialog.js";
import "./teams.js";

export function WorkLayers() {
  if (layer.value === "handover") return html`<${HandOver} meId=${me.value.id} />`;
  return layer.value === "newdialog" ? html`<${NewDialog} />` : null;
}
