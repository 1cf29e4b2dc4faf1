// Explains that a module could not be loaded, and offers the way out: a retry, or the newer build of the page.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { complain } from "../state/toasts.js";
import { Empty } from "./elements.js";

const KEPT_FOR = 60_000; // a page of a former build works on, so its toast must not be missed

const reload = () => location.reload();

export const LoadFailure = ({ outdated, retry }) =>
  outdated
    ? html`<${Empty} icon="refresh-cw" title=${t("Okno was updated")}
          text=${t("This part of the page is of an earlier version. Drafts of messages are kept.")}>
        <button type="button" class="btn primary" onClick=${reload}>${t("Reload the page")}</button>
      <//>`
    : html`<${Empty} icon="cloud-off" title=${t("Could not load this part of the page.")}
          text=${t("Check the connection and try again.")}>
        <button type="button" class="btn" onClick=${retry}>${t("Retry")}</button>
      <//>`;

// The same as a toast, for parts without a place of their own.
export function complainOfFailure(outdated, retry) {
  if (outdated)
    complain(t("Okno was updated. Reload the page to use this part."), {
      label: t("Reload the page"),
      action: reload,
      ms: KEPT_FOR,
    });
  else complain(t("Could not load this part of the page."), { label: t("Retry"), action: retry });
}
