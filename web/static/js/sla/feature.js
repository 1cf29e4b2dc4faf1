// Registers the clock of a wait: its key, its layer, the box of the client card, and what screen readers are told.
import { effect } from "@preact/signals";
import { now } from "../core/clock.js";
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { announce } from "../notifications/announcer.js";
import { openDialog } from "../state/open_dialog.js";
import { targetOf } from "../state/sla.js";
import { dialogs, hours, me } from "../state/store.js";
import { openClock } from "../ui/due_chip.js";
import { lazy, lazyLayer } from "../ui/lazy.js";

export const ClockLayer = lazyLayer(["clock"], () => import("./strip.js"), "Strip");
export const SlaBox = lazy(() => import("./box.js"), "SlaBox");

const here = () => (route.peek().page === "inbox" ? openDialog() : undefined);

register({
  id: "clock",
  group: "dialog",
  label: () => t("How long the client waits"),
  icon: "hourglass",
  key: "KeyQ",
  when: () => Boolean(here()),
  run: () => openClock(here().id, document.querySelector("[data-clock]") ?? document.querySelector(".thead .sub")),
});

// My own dialogs whose target becomes nearly missed or missed are announced once each; at the first sight of a dialog
// its state is only remembered.
const looks = new Map();

effect(() => {
  const at = now.value;
  const seen = new Set();
  for (const dialog of Object.values(dialogs.peek())) {
    const target = dialog.assignee_id === me.peek()?.id ? targetOf(dialog, hours.peek(), at) : null;
    if (!target) continue;
    seen.add(dialog.id);
    const before = looks.get(dialog.id);
    looks.set(dialog.id, { due: dialog.due_at, look: target.look });
    if (before?.due !== dialog.due_at || before.look === target.look) continue;
    if (target.look === "warn") announce(t("{name}: a reply is due soon", { name: dialog.name }));
    if (target.look === "bad") announce(t("{name}: the reply is overdue", { name: dialog.name }));
  }
  for (const id of looks.keys()) if (!seen.has(id)) looks.delete(id);
});
