// Registers the page of the rules, the panel "Why?" and the live rows of rules.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go, rulePath } from "../core/router.js";
import { registerPage } from "../core/sections.js";
import { registerRows } from "../state/reduce.js";
import { state } from "../state/store.js";
import { lazyLayer, lazyPage } from "../ui/lazy.js";
import { registerWhy } from "../ui/why.js";
import { hasWhy, openWhy } from "./why_state.js";

const Automation = lazyPage(() => import("./page.js"), "Automation");
export const AutomationLayers = lazyLayer(["why", "rulefirst", "ruleleave"], () => import("./layers.js"), "Layers");

registerRows("rule", { map: "rules", snapshot: (data) => (data.rules ?? []).map((row) => [row.id, row]) });
registerWhy({ when: hasWhy, run: openWhy });
registerPage({
  page: "automation",
  path: "/automation",
  icon: "zap",
  label: () => t("Automation"),
  title: () => t("Automation"),
  view: Automation,
  mark: () => (state.value.automation?.paused ? { icon: "pause", text: t("All automation is stopped") } : null),
});
register(
  {
    id: "go-automation",
    group: "go",
    label: () => t("Automation"),
    icon: "zap",
    key: "KeyG KeyA",
    run: () => go(rulePath()),
  },
  // Handled by the focused line itself (conversation/message_menu.js).
  {
    id: "why",
    group: "log",
    label: () => t("Why? (at an automatic line)"),
    key: "KeyW",
    palette: false,
    when: () => false,
  },
);
