// Action buttons of the conversation header, and the layers they open.
import { html } from "../core/html.js";
import { reopen } from "../workflow/actions.js";
import { drawer, layer } from "../ui/layers.js";
import { t } from "../core/i18n.js";
import { hue, operatorName, shortName } from "../ui/avatar.js";
import { follows } from "../state/store.js";
import { close, follow, noAnswer, teamOfDialog, wake } from "../workflow/work.js";
import { DialogPriority, DialogTags } from "../tags/feature.js";
import { Assignee } from "../workflow/assignee.js";
import { Avatar, Icon, Nobody } from "../ui/elements.js";
import { Finish } from "../workflow/close_reason.js";
import { useWidth } from "../ui/hooks.js";
import { conversationItems } from "./menu_items.js";
import { Item, Menu } from "../ui/menu.js";
import { Snooze } from "../workflow/snooze.js";

const toggle = (name) => () => {
  layer.value = layer.value === name ? null : name;
};
const opened = (name) => String(layer.value === name);

export function Acts({ dialog, children }) {
  const open = dialog.state === "open";
  return html`<div class="acts">
    ${children}
    ${
      open &&
      html`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${opened("snooze")}
          aria-label=${t("Snooze")} title=${t("Snooze") + "  H"} onClick=${toggle("snooze")}>
        <${Icon} name="alarm-clock" />
      </button>`
    }
    <button type="button" class="ib" aria-haspopup="menu" aria-expanded=${opened("actions")}
        aria-label=${t("More actions")} title=${t("More actions")} onClick=${toggle("actions")}>
      <${Icon} name="ellipsis" />
    </button>
    ${
      open
        ? html`<span class="split">
            <button type="button" class="btn" title=${t("Close the conversation") + "  E"}
                onClick=${() => close(dialog.id)}>
              <${Icon} name="check" size="m" />
              <span class="btnword">${t("Close")}</span>
            </button>
            <button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${opened("finish")}
                aria-label=${t("Close with a reason")} title=${t("Close with a reason") + "  Shift E"}
                onClick=${toggle("finish")}>
              <${Icon} name="chevron-down" size="s" />
            </button>
          </span>`
        : html`<button type="button" class="btn" title=${t("Reopen the conversation") + "  E"}
              onClick=${() => reopen(dialog.id)}>
            <${Icon} name="undo-2" size="m" />
            <span class="btnword">${t("Reopen")}</span>
          </button>`
    }
    <${AssigneeButton} dialog=${dialog} />
  </div>`;
}

function AssigneeButton({ dialog }) {
  const name = dialog.assignee_id === null ? null : operatorName(dialog.assignee_id);
  const team = teamOfDialog(dialog);
  const word = name ? shortName(name) : (team?.name ?? t("Assign"));
  return html`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
      aria-expanded=${opened("assignee")} title=${t("Assignee") + "  A"} onClick=${toggle("assignee")}>
    <span class="vh">
      ${name ? t("Assignee: {name}", { name }) : t("Assignee: nobody")}
      ${team && ` · ${t("Team: {name}", { name: team.name })}`}
    </span>
    ${
      name
        ? html`<${Avatar} name=${name} size="sm" />`
        : team
          ? html`<span class=${"sq " + hue(team.name)}></span>`
          : html`<${Nobody} size="sm" />`
    }
    <span class="only-wide cut askn" aria-hidden="true">${word}</span>
    <${Icon} name="chevron-down" size="s" />
  </button>`;
}

function MoreMenu({ dialog }) {
  const followed = Boolean(follows.value[dialog.id]);
  const phone = useWidth("(max-width: 719px)"); // the header has no room for all buttons
  const open = dialog.state === "open";
  return html`<${Menu} label=${t("More actions")} place="popmore">
    ${
      phone &&
      html`<${Item} icon="user-round" onPick=${() => {
        drawer.value = true;
      }}>
        ${t("Client card")}
      <//>`
    }
    ${
      phone &&
      open &&
      html`<${Item} icon="alarm-clock" onPick=${() => {
        layer.value = "snooze";
      }}>
        ${t("Snooze")}
      <//>`
    }
    ${
      open &&
      html`<${Item} icon="check" onPick=${() => {
        layer.value = "finish";
      }}>
        ${t("Close with a reason")}
        <kbd>⇧E</kbd>
      <//>`
    }
    ${
      dialog.waiting_since &&
      html`<${Item} icon="message-circle-off" onPick=${() => noAnswer(dialog.id)}>
        ${t("No reply needed")}
        <kbd>Y</kbd>
      <//>`
    }
    <${Item} icon="eye" onPick=${() => follow(dialog.id)}>
      ${followed ? t("Stop following") : t("Follow")}
      <kbd>F</kbd>
    <//>
    ${dialog.snooze && html`<${Item} icon="alarm-clock" onPick=${() => wake(dialog.id)}>${t("Unsnooze")}<//>`}
    <${Item} icon="tag" onPick=${() => {
      layer.value = "tags";
    }}>
      ${t("Tags")}
      <kbd>L</kbd>
    <//>
    <${Item} icon="arrow-up-down" onPick=${() => {
      layer.value = "priority";
    }}>
      ${t("Priority")}
      <kbd>P</kbd>
    <//>
    <${Item} icon="users-round" onPick=${() => {
      layer.value = "team";
    }}>
      ${t("Assign to a team")}
      <kbd>⇧A</kbd>
    <//>
    ${
      dialog.state === "closed" &&
      html`<${Item} icon="check" onPick=${() => {
        layer.value = "finish";
      }}>
        ${t("Closing reason")}
        <kbd>⇧E</kbd>
      <//>`
    }
    ${conversationItems()
      .filter((one) => one.when(dialog))
      .map(
        (one) =>
          html`<${Item} key=${one.id} icon=${one.icon} onPick=${() => one.run(dialog)}>
            ${one.label(dialog)}
            ${one.hint && html`<kbd>${one.hint}</kbd>`}
          <//>`,
      )}
  <//>`;
}

const LAYERS = {
  snooze: Snooze,
  finish: Finish,
  actions: MoreMenu,
  assignee: Assignee,
  tags: DialogTags,
  priority: DialogPriority,
  team: ({ dialog }) => html`<${Assignee} dialog=${dialog} onlyTeams />`,
};

export function ActLayers({ dialog }) {
  const Layer = LAYERS[layer.value];
  return Layer && dialog ? html`<${Layer} key=${layer.value} dialog=${dialog} />` : null;
}
