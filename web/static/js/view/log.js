// The messages of one dialog. Stuck to the end only while at the end; nothing jumps when older pages come.
import { Component, createRef } from "preact";
import { html } from "../html.js";
import { now } from "../clock.js";
import { dayLabel } from "../format.js";
import { n, t } from "../i18n.js";
import { outbox } from "../outbox.js";
import { messagesOf } from "../reduce.js";
import { route } from "../router.js";
import { logs, marks } from "../store.js";
import { loadLatest, loadNewer, loadOlder, markRead, work } from "../sync.js";
import { Icon } from "./bits.js";
import { addressIn } from "./letter.js";
import { Pending } from "./delivery.js";
import { Message } from "./message.js";

const AT_END = 48;
const JOIN_WITHIN = 3 * 60_000;
const READ_AFTER = 1000;
const OLDER_AT = 400;

export function Log({ dialog }) {
  const log = logs.value[dialog.id];
  const messages = messagesOf(log);
  const held = new Set(messages.map((message) => message.key).filter(Boolean));
  const pending = outbox.value.filter((entry) => entry.dialog_id === dialog.id && !held.has(entry.key) && entry.phase !== "held");
  return html`<${Scroller} dialog=${dialog} messages=${messages} pending=${pending} mark=${marks.value[dialog.id]} at=${route.value.dialog === dialog.id ? route.value.at : null}
    later=${log.later} newer=${work.value[`newer:${dialog.id}`]} more=${log.more} older=${work.value[`older:${dialog.id}`]} today=${new Date(now.value).toDateString()} />`;
}

// With column-reverse the end is scrollTop 0 and everything above is negative: older pages need no correction.
class Scroller extends Component {
  box = createRef();

  state = { missed: 0, atEnd: true, line: this.firstUnread(this.props.mark) };

  firstUnread(mark) {
    if (mark === undefined) return null;
    return this.props.messages.find((message) => message.client_no > mark)?.no ?? null;
  }

  componentDidMount() {
    const line = this.props.at ? null : this.box.current.querySelector(".newline");
    this.showFound();
    if (line && line.offsetTop < this.box.current.scrollTop + this.box.current.offsetTop) line.scrollIntoView({ block: "start" });
    this.askOlder();
    this.onLook = () => this.look();
    window.addEventListener("focus", this.onLook);
    document.addEventListener("visibilitychange", this.onLook);
    this.look();
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    window.removeEventListener("focus", this.onLook);
    document.removeEventListener("visibilitychange", this.onLook);
  }

  getSnapshotBeforeUpdate(before) {
    const { current } = this.box;
    const lastNo = (list) => list.at(-1)?.no ?? 0;
    const grew = lastNo(this.props.messages) > lastNo(before.messages) || this.props.pending.length > before.pending.length;
    return { grew, wasAtEnd: this.isAtEnd(), height: current.scrollHeight, below: this.anchor() };
  }

  componentDidUpdate(before, _state, snapshot) {
    const { current } = this.box;
    const own = this.props.pending.length > before.pending.length;
    if (this.wantsEnd && !this.props.later) { this.wantsEnd = false; current.scrollTop = 0; }
    else if (own && !this.props.later) { current.scrollTop = 0; if (this.state.line) this.setState({ line: null }); }
    else if (snapshot.grew && (!snapshot.wasAtEnd || before.later)) this.keepPlace(snapshot.below);
    if (this.props.at !== before.at) this.shownAt = null;
    this.showFound();
    const arrived = this.props.messages.filter((message) => message.no > (before.messages.at(-1)?.no ?? Infinity) && message.kind !== "system");
    if (arrived.length && !before.later) this.arrived(arrived, snapshot.wasAtEnd);
    this.askOlder();
    this.askNewer();
    this.look();
  }

  arrived(list, wasAtEnd) {
    if (!wasAtEnd) this.setState(({ missed }) => ({ missed: missed + list.length }));
    const first = list.find((message) => message.kind === "in");
    if (first && !this.state.line && !(wasAtEnd && document.hasFocus())) this.setState({ line: first.no });
  }

  // Brings the asked-for message to the middle, once; it may come with a page that is still on its way.
  showFound() {
    const { at } = this.props;
    if (!at || this.shownAt === at) return;
    const row = this.box.current.querySelector(`li[data-no="${at}"]`);
    if (!row) return;
    this.shownAt = at;
    row.scrollIntoView({ block: "center" });
  }

  // The message at the top of the window and where it stands, to put it back after rows were added below.
  anchor() {
    const top = this.box.current.getBoundingClientRect().top;
    for (const row of this.box.current.querySelectorAll("li[data-no]")) {
      const at = row.getBoundingClientRect();
      if (at.bottom > top) return { row, at: at.top };
    }
    return null;
  }

  keepPlace(kept) {
    if (kept?.row.isConnected) this.box.current.scrollTop += kept.row.getBoundingClientRect().top - kept.at;
  }

  // The end of the conversation, not of an old stretch of it.
  isAtEnd() { return !this.props.later && this.isLow(); }

  isLow() { return Math.abs(this.box.current?.scrollTop ?? 0) <= AT_END; }

  scrolled = () => {
    const atEnd = this.isAtEnd();
    if (atEnd !== this.state.atEnd) this.setState({ atEnd, missed: atEnd ? 0 : this.state.missed });
    this.askOlder();
    this.askNewer();
    this.look();
  };

  askOlder() {
    const { scrollTop, scrollHeight, clientHeight } = this.box.current;
    if (this.props.more && !this.props.older && scrollHeight - clientHeight + scrollTop < OLDER_AT) loadOlder(this.props.dialog.id);
  }

  askNewer() {
    if (this.props.later && !this.props.newer && this.shownAt === this.props.at && Math.abs(this.box.current.scrollTop) < OLDER_AT) loadNewer(this.props.dialog.id);
  }

  // Read means: the end was on the screen for a second in a focused window.
  look() {
    const seen = () => this.isAtEnd() && document.hasFocus() && !document.hidden;
    if (!seen()) { clearTimeout(this.timer); this.timer = 0; return; }
    this.timer ||= setTimeout(() => { this.timer = 0; if (seen()) markRead(this.props.dialog); }, READ_AFTER);
  }

  toEnd = async () => {
    this.wantsEnd = this.props.later;
    if (this.props.later) await loadLatest(this.props.dialog.id);
    else this.box.current.scrollTo({ top: 0, behavior: "smooth" });
  };

  render({ dialog, messages, pending, more, older, at, later }, { line, atEnd, missed }) {
    return html`<div class="scroll" ref=${this.box} onScroll=${this.scrolled} role="group" tabindex="0" aria-label=${t("Messages")}>
      <div class="log" role="log" aria-label=${t("Conversation with {name}", { name: dialog.name })}><ol>
        ${more && html`<li class="ev" key="more">${older?.problem ? html`<button type="button" class="btn small" onClick=${() => loadOlder(dialog.id)}>${t("Retry")}</button>` : html`<span>${t("Loading older messages…")}</span>`}</li>`}
        ${lines(messages, line, dialog, at)}
        ${pending.map((entry) => html`<${Pending} key=${"k" + entry.key} entry=${entry} />`)}
      </ol></div></div>
      ${(!atEnd || later) && html`<div class="todownbox"><button type="button" class="todown" aria-label=${missed ? n("To the end, {n} new message", "To the end, {n} new messages", missed) : t("To the end")} onClick=${this.toEnd}>
        <${Icon} name="arrow-down" />${missed > 0 && html`<span class="count">${missed}</span>`}</button></div>`}`;
  }
}

function lines(messages, line, dialog, at) {
  const rows = [];
  let thread = dialog.kind === "email" ? { subject: dialog.title, to: dialog.label } : null;
  const byNo = new Map(messages.map((message) => [message.no, message]));
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    const after = messages[index + 1];
    const day = new Date(message.created_at).toDateString();
    if (!before || new Date(before.created_at).toDateString() !== day) {
      rows.push(html`<li class="day" key=${"d" + day}><span>${dayLabel(message.created_at, now.value)}</span></li>`);
    }
    if (message.no === line) rows.push(html`<li class="newline" key="newline"><span>${t("New messages")}</span></li>`);
    const joined = index > 0 && message.no !== line && sameRun(before, message);
    const last = !(after && after.no !== line && sameRun(message, after));
    rows.push(html`<${Message} key=${message.id} message=${message} quoted=${byNo.get(message.reply_to_no)} join=${joined} last=${last} client=${dialog.thread_kind === "group" ? null : dialog.name} photo=${dialog.thread_kind === "group" ? null : dialog.avatar}
      thread=${thread} found=${message.no === at} />`);
    if (message.letter && message.kind === "in" && !message.automatic) thread = { subject: message.letter.subject, to: addressIn(message.letter.sender) };
  });
  return rows;
}

function sameRun(a, b) {
  if (a.letter || b.letter) return false;
  return a.kind === b.kind && a.kind !== "system" && a.author.operator_id === b.author.operator_id
    && a.author.identity_id === b.author.identity_id && a.automatic === b.automatic && b.created_at - a.created_at < JOIN_WITHIN
    && new Date(a.created_at).toDateString() === new Date(b.created_at).toDateString();
}

