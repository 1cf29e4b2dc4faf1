// Modal layers of the workflow, opened from anywhere.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { me } from "../state/store.js";
import { HandOver } from "./handover.js";
import { NewDialog } from "./new_conversation.js";

export function WorkLayers() {
  if (layer.value === "handover") return html`<${HandOver} meId=${me.value.id} />`;
  return layer.value === "newdialog" ? html`<${NewDialog} />` : null;
}
