// Registers the wallboard: its place in the palette and the settings of its links.
import { register } from "../core/commands.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, wallPath } from "../core/router.js";
import { registerPart } from "../core/sections.js";
import { me } from "../state/store.js";
import { lazy } from "../ui/lazy.js";

const blank = (children) => html`<main class="wall" id="main">${children}</main>`;
export const Wall = lazy(() => import("./page.js"), "Wall", { frame: blank });
export const LinkedWall = lazy(() => import("./page.js"), "LinkedWall", { frame: blank });
const WallLinks = lazy(() => import("./links.js"), "WallLinks");

const supervises = () => ["supervisor", "administrator"].includes(me.value?.role);

register({
  id: "go-wall",
  group: "go",
  label: () => t("Wallboard"),
  icon: "monitor-smartphone",
  when: supervises,
  run: () => go(wallPath()),
});
registerPart({
  id: "wall",
  group: "company",
  icon: "monitor-smartphone",
  label: () => t("Wallboard"),
  when: supervises,
  view: WallLinks,
});
