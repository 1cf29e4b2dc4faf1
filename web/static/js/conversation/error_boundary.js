// Error boundary: a message that fails to render shows a placeholder and does not break the page.
import { Component } from "preact";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

export class Guard extends Component {
  componentDidCatch(error) {
    console.error(error);
    this.setState({ broken: true });
  }

  // A newer version of the message may render again.
  componentWillReceiveProps({ message }) {
    if (this.state.broken && message.version !== this.props.message.version) this.setState({ broken: false });
  }

  render({ message, children }, { broken }) {
    if (!broken) return children;
    const side = message.kind === "in" ? "msg in" : "msg out";
    return html`<li class=${side} data-no=${message.no} tabindex="-1">
      <span class="ph"></span>
      <div class="box">
        <div class="raw">
          <span class="hrow">
            <${Icon} name="triangle-alert" size="m" />
            <b class="b6">${t("This message could not be shown")}</b>
          </span>
        </div>
        ${message.text && html`<span class="text">${message.text}</span>`}
      </div>
    </li>`;
  }
}
