// Conversation pane: header, banners, messages, composer, or the empty state.
import { html } from "../core/html.js";
import { drawer } from "../ui/layers.js";
import { Problem, words } from "../core/api.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { cardHidden } from "../state/device_prefs.js";
import { inboxPath, route } from "../core/router.js";
import { channelOf, dialogs, logs, state } from "../state/store.js";
import { loadDialog, work } from "../state/sync.js";
import { DropZone } from "../compose/attach.js";
import { ActLayers, Acts } from "./header_actions.js";
import { Banners } from "./banners.js";
import { Avatar, Badge, ChannelName, Empty, Icon, Keys, Mark } from "../ui/elements.js";
import { Dock } from "../compose/dock.js";
import { Find } from "./find.js";
import { useAfter } from "../ui/hooks.js";
import { Log } from "./message_list.js";
import { MessageMenu } from "./message_menu.js";
import { ParticipantCard } from "./participant.js";
import { PrioritySign, TagChips } from "../ui/tag_chips.js";
import { DueChip } from "../ui/due_chip.js";
import { SelectionBar } from "./selection_bar.js";
import { LastTaskOf } from "../tasks/tell_client.js";
import { HeadTasks } from "../tasks/head_tasks.js";
import { SnoozeStrip } from "../workflow/snooze.js";

export function Conversation() {
  const { dialog: id } = route.value;
  if (!id)
    return html`<section class="conversation" id="conversation" tabindex="-1"
        aria-label=${t("No conversation selected")}>
      <${Banners} />
      <${Nothing} />
    </section>`;
  const dialog = dialogs.value[id];
  const failed = work.value[`dialog:${id}`]?.problem;
  if (failed && !logs.value[id]?.loaded) return html`<${NotOpened} id=${id} dialog=${dialog} problem=${failed} />`;
  // The operator lost access while it was open.
  const taken = !dialog && !logs.value[id] && state.value.recent.includes(id);
  if (taken) return html`<${NotOpened} id=${id} problem=${new Problem(404, "not-found")} />`;
  return html`<section class="conversation" id="conversation" tabindex="-1" aria-label=${t("Conversation")} key=${id}
      data-dialog=${id}>
    <${Head} dialog=${dialog} />
    <${Banners} dialog=${dialog} />
    <${SnoozeStrip} dialog=${dialog} />
    <${Find} key=${"find" + id} id=${id} />
    ${logs.value[id]?.loaded && dialog ? html`<${Log} key=${id} dialog=${dialog} />` : html`<${Loading} />`}
    <${SelectionBar} />
    <${LastTaskOf} dialog=${dialog} />
    <${Dock} key=${"dock" + id} id=${id} dialog=${dialog} />
    ${dialog && html`<${DropZone} key=${"drop" + id} id=${id} can=${channelOf(dialog)?.can} kind=${dialog.kind} />`}
    <${ActLayers} dialog=${dialog} />
    <${MessageMenu} />
    <${ParticipantCard} />
  </section>`;
}

function Back() {
  return html`<a class="ib phoneback" href=${inboxPath(route.value.view)} aria-label=${t("Back to the list")}>
    <${Icon} name="arrow-left" />
  </a>`;
}

function Head({ dialog }) {
  if (!dialog)
    return html`<header class="thead">
      <${Back} />
      <div class="grow"><h2 class="cut">${t("Conversation")}</h2></div>
    </header>`;
  return html`<header class="thead">
    <${Back} />
    <span class="only-wide">
      <${Avatar} name=${dialog.name} face=${dialog.avatar}><${Badge} kind=${dialog.kind} /><//>
    </span>
    <div class="grow">
      <h2 class="cut">${dialog.name}</h2>
      <div class="sub">
        <span class="cut"><${ChannelName} dialog=${dialog} /></span>
        <span class="only-wide num tno">· ${t("No. {number}", { number: number(dialog.number) })}</span>
        ${
          dialog.waiting_since
            ? html`<${DueChip} dialog=${dialog} short asButton />`
            : dialog.state === "closed" &&
              html`<span class="sla ok"><${Icon} name="check" size="s" />${t("closed")}</span>`
        }
        <${HeadTasks} dialog=${dialog} />
        ${dialog.priority === 1 && html`<${PrioritySign} priority=${1} />`}
        <span class="only-wide htags"><${TagChips} ids=${dialog.tags} most=${2} /></span>
      </div>
    </div>
    <${Acts} dialog=${dialog}><${CardButton} /><//>
  </header>`;
}

function CardButton() {
  const toggle = () => {
    if (matchMedia("(min-width: 1280px)").matches) cardHidden.value = !cardHidden.value;
    else drawer.value = !drawer.value;
  };
  return html`<button type="button" class=${cardHidden.value ? "ib" : "ib below-card"} aria-label=${t("Client card")}
      title=${t("Client card") + "  ]"} aria-expanded=${String(drawer.value)} onClick=${toggle}>
    <${Icon} name="panel-right" />
  </button>`;
}

const BONES = [
  ["in", 300, 58],
  ["in", 190, 38],
  ["out", 340, 58],
  ["in", 250, 38],
  ["in", 300, 120],
  ["out", 380, 58],
  ["in", 170, 38],
];

function Loading() {
  const late = useAfter(150, true);
  return html`<div class="scroll">
    <div class="log" aria-busy="true" aria-label=${t("Loading messages")}>
      <ol class="sklog">
        ${
          late &&
          BONES.map(
            ([side, width, height]) => html`<li class=${"msg " + side} aria-hidden="true">
              ${side === "in" && html`<span class="ph"></span>`}
              <svg class="skb" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}>
                <rect width=${width} height=${height} rx="16" />
              </svg>
            </li>`,
          )
        }
      </ol>
    </div>
  </div>`;
}

function NotOpened({ id, dialog, problem }) {
  const gone = problem.status === 404 || problem.status === 403;
  return html`<section class="conversation" id="conversation" tabindex="-1" aria-label=${t("Conversation")}>
    <${Head} dialog=${dialog} />
    <${Banners} dialog=${dialog} />
    <div class="nothing">
      <${Empty} icon=${gone ? "lock" : "unplug"}
          title=${gone ? t("Conversation not found") : t("Could not load messages")} text=${words(problem)}>
        ${
          gone
            ? html`<a class="btn" href=${inboxPath(route.value.view)}>${t("Back to the list")}</a>`
            : html`<button type="button" class="btn" onClick=${() => loadDialog(id)}>${t("Retry")}</button>`
        }
      <//>
    </div>
  </section>`;
}

function Nothing() {
  return html`<div class="nothing">
    <${Mark} big />
    <h2 class="head2">${t("No conversation selected")}</h2>
    <p class="mut t13">${t("Click a row on the left or press")} <${Keys} of=${["J"]} /></p>
    <ul class="hints">
      <li><${Keys} of=${["1", "2", "3"]} /><span>${t("mine, unassigned, all")}</span></li>
      <li><${Keys} of=${["Shift", "I"]} /><span>${t("take the most urgent one")}</span></li>
      <li><${Keys} of=${["?"]} /><span>${t("all keyboard shortcuts")}</span></li>
    </ul>
  </div>`;
}
