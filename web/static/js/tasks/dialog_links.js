// Conversations of a master task: who waits for the same outcome, and the way to one reply for all.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { span } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { inboxPath } from "../core/router.js";
import { complain, toast } from "../state/toasts.js";
import { useAnswer } from "../ui/answer.js";
import { Avatar, Badge, Icon } from "../ui/elements.js";
import { openMassReply } from "./mass_reply_state.js";
import { onTasks } from "./task_store.js";
import { troubleWords } from "./text.js";

const STATES = {
  queued: () => t("reply is being sent"),
  sending: () => t("reply is being sent"),
  sent: () => t("reply sent"),
  failed: () => t("reply was not sent"),
  uncertain: () => t("unknown whether the reply was sent"),
  cancelled: () => t("reply cancelled"),
};
const BAD = new Set(["failed", "uncertain"]);

export function useLinkedDialogs(id) {
  const { answer: linked, problem, load } = useAnswer(() => get(`/api/tasks/${id}/dialogs`)); // {items, hidden}
  useEffect(() => {
    load();
    return onTasks((ids) => (ids === null || ids.includes(id)) && load());
  }, [id]);
  return { linked, problem, load };
}

const setLinked = (id, dialogs, on) => command(`/api/tasks/${id}/dialogs`, { dialog_ids: dialogs, on });

async function unlink(id, dialog) {
  try {
    await setLinked(id, [dialog.id], false);
  } catch (problem) {
    complain(troubleWords(problem));
    return;
  }
  toast(t("No longer linked: {name}", { name: dialog.name }), {
    icon: "link",
    undo: () => setLinked(id, [dialog.id], true).catch((problem) => complain(troubleWords(problem))),
  });
}

// closed: the task is closed, so the clients may be told.
export function DialogLinks({ id, closed }) {
  const { linked, problem, load } = useLinkedDialogs(id);
  if (problem && !linked)
    return html`<p class="t13 dim">
      ${words(problem)} <button type="button" class="btn small" onClick=${load}>${t("Retry")}</button>
    </p>`;
  if (!linked || linked.items.length + linked.hidden === 0) return null;
  const { items, hidden } = linked;
  const untold = items.filter((one) => one.open && !one.reply_state).length;
  return html`<section aria-labelledby="tklnk">
    <h3 class="pk-h hrow" id="tklnk">
      <span class="grow">${t("Conversations with this cause")} <span class="n">${items.length + hidden}</span></span>
      ${
        items.some((one) => one.open) &&
        html`<button type="button" class=${closed && untold ? "btn small primary" : "btn small"}
            onClick=${() => openMassReply(id, items)}>
          <${Icon} name="reply" size="s" />${t("Reply to all")}
        </button>`
      }
    </h3>
    ${
      closed &&
      untold > 0 &&
      html`<p class="t13 pk-untold" role="status">
        ${n(
          "The task is closed. {n} client has no reply yet.",
          "The task is closed. {n} clients have no reply yet.",
          untold,
        )}
      </p>`
    }
    <ul class="pk-links">
      ${items.map((one) => html`<${Linked} key=${one.id} id=${id} dialog=${one} />`)}
    </ul>
    ${
      hidden > 0 &&
      html`<p class="t12 dim">
        ${n(
          "and {n} conversation that you have no access to",
          "and {n} conversations that you have no access to",
          hidden,
        )}
      </p>`
    }
  </section>`;
}

function Linked({ id, dialog }) {
  const { name, text, waiting_since: since, reply_state: state } = dialog;
  return html`<li class="hrow">
    <a class="hrow grow pk-link" href=${inboxPath("all", dialog.id)}>
      <${Avatar} name=${name} size="sm"><${Badge} kind=${dialog.channel_kind} /><//>
      <span class="grow">
        <span class="b5 t13 cut blk">${name}</span>
        <span class="t12 dim cut blk">${text}</span>
      </span>
      <span class="t12 dim">
        ${
          state
            ? html`<span class=${BAD.has(state) ? "bad" : "okc"}>${STATES[state]()}</span>`
            : since
              ? t("waits {time}", { time: span(now.value - since) })
              : dialog.open
                ? ""
                : t("closed")
        }
      </span>
    </a>
    <button type="button" class="ib small" aria-label=${t("Unlink {name}", { name })} title=${t("Unlink")}
        onClick=${() => unlink(id, dialog)}>
      <${Icon} name="x" size="s" />
    </button>
  </li>`;
}
