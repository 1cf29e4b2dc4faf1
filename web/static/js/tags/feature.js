// Registers tags and priority: their keys, and the layers that change them.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go, inboxPath, route } from "../core/router.js";
import { registerPart } from "../core/sections.js";
import { openDialog } from "../state/open_dialog.js";
import { layer } from "../ui/layers.js";
import { lazy } from "../ui/lazy.js";
import { mayCreate } from "./changes.js";

const load = () => import("./layers.js");
export const TagPicker = lazy(load, "TagPicker", { keys: true });
export const PriorityMenu = lazy(load, "PriorityMenu", { keys: true });
export const DialogTags = lazy(load, "DialogTags", { keys: true });
export const DialogPriority = lazy(load, "DialogPriority", { keys: true });
export const DialogFacts = lazy(() => import("./box.js"), "DialogFacts");

const TagSettings = lazy(() => import("./tag_settings.js"), "TagSettings");

registerPart({
  id: "tags",
  group: "company",
  icon: "tag",
  label: () => t("Tags"),
  when: mayCreate,
  view: TagSettings,
});

const here = () => (route.peek().page === "inbox" ? openDialog() : undefined);
const openLayer = (name) => () => {
  layer.value = name;
};

register(
  {
    id: "tags",
    group: "dialog",
    label: () => t("Tags"),
    icon: "tag",
    key: "KeyL",
    act: true,
    opensField: true,
    when: () => Boolean(here()),
    run: openLayer("tags"),
  },
  {
    id: "priority",
    group: "dialog",
    label: () => t("Priority"),
    icon: "arrow-up-down",
    key: "KeyP",
    act: true,
    when: () => Boolean(here()),
    run: openLayer("priority"),
  },
  { id: "go-untagged", group: "go", label: () => t("Untagged"), icon: "tag", run: () => go(inboxPath("untagged")) },
);
