// Registers the search page, the palette and their shortcuts.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go } from "../core/router.js";
import { registerPage } from "../core/sections.js";
import { layer } from "../ui/layers.js";
import { lazyLayer, lazyPage } from "../ui/lazy.js";

export const Palette = lazyLayer(["palette"], () => import("./palette.js"), "Palette");
const Search = lazyPage(() => import("./page.js"), "Search", { keys: true });
export const openPalette = () => {
  layer.value = "palette";
};

function focusSearch() {
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById("q"));
  if (!field) {
    go("/search");
    return;
  }
  field.focus();
  field.select();
}

registerPage({ page: "search", title: () => t("Search"), view: Search });
register(
  { id: "find", group: "everywhere", label: () => t("Search"), icon: "search", key: "Slash", run: focusSearch },
  {
    id: "search",
    group: "everywhere",
    label: () => t("Search and commands"),
    icon: "search",
    key: "Ctrl+KeyK",
    anywhere: true,
    palette: false,
    run: openPalette,
  },
);
