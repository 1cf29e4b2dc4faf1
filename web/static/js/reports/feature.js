// Registers the page of the reports, its keys and its places in the palette.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go, reportPath, route } from "../core/router.js";
import { registerPage } from "../core/sections.js";
import { layer } from "../ui/layers.js";
import { lazyPage } from "../ui/lazy.js";
import { TAB_NAMES } from "./tabs.js";

const Page = lazyPage(() => import("./page.js"), "Reports");
const here = () => route.peek().page === "reports";
const open = (name) => () => {
  layer.value = name;
};

registerPage({
  page: "reports",
  path: "/reports",
  icon: "chart-no-axes-column",
  label: () => t("Reports"),
  title: () => t("Reports"),
  tab: true,
  view: Page,
});

register(
  {
    id: "go-reports",
    group: "go",
    label: () => t("Reports"),
    icon: "chart-no-axes-column",
    key: "KeyG KeyR",
    run: () => go(reportPath()),
  },
  ...TAB_NAMES.slice(1).map(([tab, label]) => ({
    id: `go-reports-${tab}`,
    group: "go",
    label: () => t("Reports: {tab}", { tab: label() }),
    icon: "chart-no-axes-column",
    listed: false,
    run: () => go(reportPath(tab)),
  })),
  {
    id: "report-period",
    group: "reports",
    label: () => t("Period"),
    icon: "calendar",
    key: "KeyP",
    when: here,
    run: open("reportperiod"),
  },
  {
    id: "report-filter",
    group: "reports",
    label: () => t("Filter"),
    icon: "list-filter",
    key: "Shift+KeyF",
    when: here,
    run: open("reportfilter"),
  },
  {
    id: "report-table",
    group: "reports",
    label: () => t("Charts as tables"),
    icon: "table-2",
    key: "KeyT",
    when: here,
    run: () => import("./card.js").then((module) => module.toggleTables()),
  },
);
