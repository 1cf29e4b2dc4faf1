// Registers the commands that act on a whole conversation.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { hasDialog, openDialog } from "../state/open_dialog.js";
import { follows } from "../state/store.js";
import { layer } from "../ui/layers.js";
import { lazy, lazyLayer } from "../ui/lazy.js";
import { reopen, take } from "./actions.js";
import { close, follow, noAnswer, takeNext, wake } from "./work.js";

export const SnoozeMenu = lazy(() => import("./snooze.js"), "SnoozeMenu", { keys: true });
export const WorkLayers = lazyLayer(["handover", "newdialog"], () => import("./layers.js"), "WorkLayers");

const here = () => (route.peek().page === "inbox" ? openDialog() : undefined);
const isOpen = () => here()?.state === "open";
const isClosed = () => openDialog()?.state === "closed";
const openLayer = (name) => () => {
  layer.value = name;
};

register(
  {
    id: "assign",
    group: "dialog",
    label: () => t("Assign"),
    icon: "user-round-plus",
    key: "KeyA",
    act: true,
    opensField: true,
    when: hasDialog,
    run: openLayer("assignee"),
  },
  {
    id: "take",
    group: "dialog",
    label: () => t("Take it"),
    icon: "hand",
    key: "KeyI",
    act: true,
    when: hasDialog,
    run: () => take(openDialog().id),
  },
  {
    id: "reopen",
    group: "dialog",
    label: () => t("Reopen"),
    icon: "undo-2",
    key: "KeyE",
    act: true,
    listed: false,
    when: isClosed,
    run: () => {
      reopen(openDialog().id);
    },
  },
  {
    id: "take-next",
    group: "list",
    label: () => t("Take the most urgent one"),
    icon: "hand",
    key: "Shift+KeyI",
    act: true,
    run: () => {
      takeNext();
    },
  },
  {
    id: "close",
    group: "dialog",
    label: () => t("Close"),
    icon: "check",
    key: "KeyE",
    act: true,
    when: isOpen,
    run: () => {
      close(here().id);
    },
  },
  {
    id: "finish",
    group: "dialog",
    label: () => t("Close with a reason"),
    icon: "check",
    key: "Shift+KeyE",
    act: true,
    when: () => Boolean(here()),
    run: openLayer("finish"),
  },
  {
    id: "snooze",
    group: "dialog",
    label: () => t("Snooze"),
    icon: "alarm-clock",
    key: "KeyH",
    act: true,
    when: isOpen,
    run: openLayer("snooze"),
  },
  {
    id: "wake",
    group: "dialog",
    label: () => t("Unsnooze"),
    icon: "alarm-clock",
    listed: false,
    when: () => Boolean(isOpen() && here().snooze),
    run: () => {
      wake(here().id);
    },
  },
  {
    id: "team",
    group: "dialog",
    label: () => t("Assign to a team"),
    icon: "users-round",
    key: "Shift+KeyA",
    act: true,
    opensField: true,
    when: () => Boolean(here()),
    run: openLayer("team"),
  },
  {
    id: "no-answer",
    group: "dialog",
    label: () => t("No reply needed"),
    icon: "message-circle-off",
    key: "KeyY",
    act: true,
    when: () => Boolean(here()?.waiting_since),
    run: () => {
      noAnswer(here().id);
    },
  },
  {
    id: "follow",
    group: "dialog",
    label: () => (follows.peek()[here()?.id] ? t("Stop following") : t("Follow")),
    icon: "eye",
    key: "KeyF",
    act: true,
    when: () => Boolean(here()),
    run: () => {
      follow(here().id);
    },
  },
  {
    id: "new-dialog",
    group: "everywhere",
    label: () => t("Write to a client"),
    icon: "square-pen",
    key: "KeyC",
    act: true,
    opensField: true,
    when: () => route.peek().page !== "tasks", // where C makes a task
    run: openLayer("newdialog"),
  },
  {
    id: "hand-over",
    group: "everywhere",
    label: () => t("Hand over my conversations"),
    icon: "users-round",
    run: openLayer("handover"),
  },
);
