// The messages of one dialog: a window of them, however many there are. Stuck to the end only while at the end;
// nothing jumps when pages come or go above or below.
import { Component, createRef } from "preact";
import { html } from "../core/html.js";
import { keptUnread, leftDialog } from "./message_actions.js";
import { now } from "../core/clock.js";
import { startWalking } from "../ui/input_guard.js";
import { n, t } from "../core/i18n.js";
import { cameFrom, jumpBack } from "./jump.js";
import { outbox } from "../compose/outbox.js";
import { messagesOf } from "../state/reduce.js";
import { route } from "../core/router.js";
import { nowInSight, openedWith } from "./seen_messages.js";
import { logs, marks } from "../state/store.js";
import { loadLatest, loadNewer, loadOlder, markRead, work } from "../state/sync.js";
import { Icon } from "../ui/elements.js";
import { Pending } from "./delivery.js";
import { paintFound } from "./find.js";
import { lines } from "./groups.js";
import { actOn, Bar, openMenu, placeBar, pointed } from "./message_menu.js";
import { clickMessage, selected, selectNone, selectUpTo } from "./message_selection.js";

const AT_END = 48;
const READ_AFTER = 1000;
const NEAR_EDGE = 1200; // pixels before the edge of what is loaded, at which more is asked for
const LONG_PRESS = 500;
const SLIVER = 12;

export function Log({ dialog }) {
  const log = logs.value[dialog.id];
  const messages = messagesOf(log);
  const held = new Set(messages.map((message) => message.key).filter(Boolean));
  const pending = outbox.value.filter(
    (entry) => entry.dialog_id === dialog.id && !held.has(entry.key) && entry.phase !== "held",
  );
  return html`<${Scroller} dialog=${dialog} messages=${messages} pending=${pending}
      picked=${selected.value} mark=${marks.value[dialog.id]}
      at=${route.value.dialog === dialog.id ? route.value.at : null} back=${cameFrom.value?.dialog === dialog.id}
      later=${log.later} newer=${work.value[`newer:${dialog.id}`]} more=${log.more}
      older=${work.value[`older:${dialog.id}`]} today=${new Date(now.value).toDateString()} />`;
}

// With column-reverse the end is scrollTop 0 and everything above is negative: older pages need no correction.
class Scroller extends Component {
  box = createRef();

  list = createRef();

  state = { missed: 0, atEnd: true, line: this.firstUnread(this.props.mark) };

  firstUnread(mark) {
    if (mark === undefined) return null;
    return this.props.messages.find((message) => message.client_no > mark)?.no ?? null;
  }

  componentDidMount() {
    openedWith(this.props.dialog.id);
    const line = this.props.at ? null : this.box.current.querySelector(".newline");
    this.showFound();
    if (line && line.getBoundingClientRect().top < this.box.current.getBoundingClientRect().top)
      line.scrollIntoView({ block: "start" });
    this.askOlder();
    this.onLook = () => this.look();
    window.addEventListener("focus", this.onLook);
    document.addEventListener("visibilitychange", this.onLook);
    this.held = this.anchor();
    // A letter that unfolds or a picture that comes moves what is under the reader's eyes as little as it can.
    this.grown = new ResizeObserver(() => {
      if (!this.isAtEnd()) this.keepPlace(this.held);
      placeBar();
    });
    this.grown.observe(this.list.current);
    this.look();
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    clearTimeout(this.press);
    this.grown.disconnect();
    window.removeEventListener("focus", this.onLook);
    document.removeEventListener("visibilitychange", this.onLook);
    leftDialog(this.props.dialog.id);
    pointed.value = null;
    selectNone();
    cameFrom.value = null;
  }

  getSnapshotBeforeUpdate() {
    return { wasAtEnd: this.isAtEnd(), place: this.anchor() };
  }

  componentDidUpdate(before, _state, { wasAtEnd, place }) {
    const { current } = this.box;
    const { messages, pending, later, at } = this.props;
    const own = pending.length > before.pending.length;
    if (this.wantsEnd && !later) {
      this.wantsEnd = false;
      current.scrollTop = 0;
    } else if (own && !later) {
      current.scrollTop = 0;
      if (this.state.line) this.setState({ line: null });
    } else if (messages !== before.messages && (!wasAtEnd || before.later || later)) this.keepPlace(place);
    if (at !== before.at) this.shownAt = null;
    this.showFound();
    const arrived = messages.filter(
      (message) => message.no > (before.messages.at(-1)?.no ?? Infinity) && message.kind !== "system",
    );
    if (arrived.length && !before.later && !later) this.arrived(arrived, wasAtEnd);
    this.held = this.anchor();
    this.askOlder();
    this.askNewer();
    this.look();
    paintFound(this.list.current);
    placeBar();
  }

  arrived(list, wasAtEnd) {
    if (!wasAtEnd) this.setState(({ missed }) => ({ missed: missed + list.length }));
    const first = list.find((message) => message.kind === "in");
    if (first && !this.state.line && !(wasAtEnd && document.hasFocus())) this.setState({ line: first.no });
  }

  row(no) {
    return this.list.current.querySelector(`li[data-no="${no}"]`);
  }

  // Brings the asked-for message to the middle, once; it may come with a page that is still on its way.
  showFound() {
    const { at } = this.props;
    if (!at || this.shownAt === at) return;
    const row = this.row(at);
    if (!row) return;
    this.shownAt = at;
    row.scrollIntoView({ block: "center" });
  }

  // The message at the top of the window and where it stands, to put it back after rows came or went.
  anchor() {
    const top = this.box.current.getBoundingClientRect().top;
    const rows = this.list.current.querySelectorAll("li[data-no]");
    let [low, high] = [0, rows.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle].getBoundingClientRect().bottom > top) high = middle;
      else low = middle + 1;
    }
    return rows[low] ? { row: rows[low], at: rows[low].getBoundingClientRect().top - top } : null;
  }

  keepPlace(kept) {
    if (!kept?.row.isConnected) return;
    const moved = kept.row.getBoundingClientRect().top - this.box.current.getBoundingClientRect().top - kept.at;
    if (moved) this.box.current.scrollTop += moved;
  }

  // The end of the conversation, not of an old stretch of it.
  isAtEnd() {
    return !this.props.later && Math.abs(this.box.current?.scrollTop ?? 0) <= AT_END;
  }

  scrolled = () => {
    this.held = this.anchor();
    const atEnd = this.isAtEnd();
    if (atEnd !== this.state.atEnd) this.setState({ atEnd, missed: atEnd ? 0 : this.state.missed });
    this.askOlder();
    this.askNewer();
    this.look();
  };

  askOlder() {
    const { scrollTop, scrollHeight, clientHeight } = this.box.current;
    if (this.props.more && !this.props.older && scrollHeight - clientHeight + scrollTop < NEAR_EDGE)
      loadOlder(this.props.dialog.id);
  }

  askNewer() {
    const shown = !this.props.at || this.shownAt === this.props.at;
    if (this.props.later && !this.props.newer && shown && Math.abs(this.box.current.scrollTop) < NEAR_EDGE)
      loadNewer(this.props.dialog.id);
  }

  // Numbers of the messages of which something is on the screen, not counting a sliver at the edges.
  inSight() {
    if (document.hidden) return [];
    const { top, bottom } = this.box.current.getBoundingClientRect();
    const found = [];
    for (let row = this.list.current.lastElementChild; row; row = row.previousElementSibling) {
      const place = row.getBoundingClientRect();
      if (place.bottom < top + SLIVER) break;
      if (row.dataset.no && place.top < bottom - SLIVER) found.push(Number(row.dataset.no));
    }
    return found;
  }

  // Read means: the end was on the screen for a second in a focused window.
  look() {
    nowInSight(this.props.dialog.id, this.inSight());
    const seen = () => this.isAtEnd() && document.hasFocus() && !document.hidden && !keptUnread(this.props.dialog.id);
    if (!seen()) {
      clearTimeout(this.timer);
      this.timer = 0;
      return;
    }
    this.timer ||= setTimeout(() => {
      this.timer = 0;
      if (seen()) markRead(this.props.dialog);
    }, READ_AFTER);
  }

  toEnd = async () => {
    this.wantsEnd = this.props.later;
    if (this.props.later) await loadLatest(this.props.dialog.id);
    else this.box.current.scrollTo({ top: 0, behavior: "smooth" });
  };

  find = (no) => this.props.messages.find((message) => message.no === no) ?? null;

  // The pointer and the focus choose the message that the buttons and the keys are about.
  over = (event) => {
    const row = event.target.closest?.("li[data-no]");
    if (row && event.pointerType !== "touch") pointed.value = Number(row.dataset.no);
  };

  out = () => {
    if (!this.focused()) pointed.value = null;
  };

  focusin = (event) => {
    const row = event.target.closest?.("li[data-no]");
    if (row) pointed.value = Number(row.dataset.no);
  };

  pressed = (event) => {
    clearTimeout(this.press);
    this.pressedLong = false;
    const row = event.pointerType === "touch" && event.target.closest?.("li[data-no]");
    if (!row || selected.peek().size || event.target.closest("button, a, audio, video, iframe")) return;
    const message = this.find(Number(row.dataset.no));
    if (message)
      this.press = setTimeout(() => {
        this.pressedLong = true;
        getSelection()?.removeAllRanges();
        openMenu(message, { x: event.clientX, y: event.clientY });
      }, LONG_PRESS);
  };

  released = () => clearTimeout(this.press);

  // The menu of a long press opens under the finger, which must not choose from it when it goes up.
  lifted = (event) => {
    if (this.pressedLong && event.cancelable) event.preventDefault();
  };

  clicked = (event) => {
    const row = event.target.closest?.("li[data-no]");
    const message = row && this.find(Number(row.dataset.no));
    const start = this.focused()?.dataset.no;
    if (!clickMessage(this.props.messages, message, event, start && Number(start))) return;
    event.preventDefault();
    event.stopPropagation();
    row.focus({ preventScroll: true });
  };

  // Shift and the mouse would mark text and take the focus, where the range begins.
  unmarked = (event) => {
    if (event.shiftKey && event.target.closest?.("li[data-no]") && !String(getSelection())) event.preventDefault();
  };

  /** @returns {HTMLElement | null} */
  focused() {
    return this.list.current.contains(document.activeElement) ? document.activeElement.closest("li[data-no]") : null;
  }

  keys = (event) => {
    if (event.target.closest("input, textarea, audio, video, [role=slider]")) return;
    const row = this.focused();
    const own = event.target === row || event.target === this.box.current;
    const walk = own && !event.ctrlKey && !event.metaKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (walk) {
      const next = this.walk(row, walk);
      if (event.shiftKey && next)
        selectUpTo(this.props.messages, Number(next.dataset.no), Number((row ?? next).dataset.no));
    } else if (own && event.key === "End") this.toEnd();
    else if (own && event.key === "Escape" && row) this.box.current.focus();
    else if (event.target === row && row) {
      if (!actOn(this.find(Number(row.dataset.no)), event)) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  walk(row, by) {
    const rows = [...this.list.current.querySelectorAll("li[data-no][tabindex]")];
    const next = row ? rows[rows.indexOf(row) + by] : this.lastSeen(rows);
    if (!next) return null;
    startWalking(); // the letters that follow are about the message
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    return next;
  }

  lastSeen(rows) {
    const { bottom } = this.box.current.getBoundingClientRect();
    return rows.findLast((row) => row.getBoundingClientRect().top < bottom - 8);
  }

  render({ dialog, messages, pending, picked, more, older, newer, at, later, back }, { line, atEnd, missed }) {
    return html`
      <div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
          onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
          onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
          onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${t("Messages")}>
        <div class="log" role="log" aria-label=${t("Conversation with {name}", { name: dialog.name })}>
          <ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
            ${
              more &&
              html`<li class="ev" key="more">
                ${
                  older?.problem
                    ? html`<button type="button" class="btn small" onClick=${() => loadOlder(dialog.id)}>
                        ${t("Retry")}
                      </button>`
                    : html`<span>${t("Loading older messages…")}</span>`
                }
              </li>`
            }
            ${lines(messages, { line, dialog, at, picked })}
            ${
              later &&
              html`<li class="ev" key="later">
                ${
                  newer?.problem
                    ? html`<button type="button" class="btn small" onClick=${() => loadNewer(dialog.id)}>
                        ${t("Retry")}
                      </button>`
                    : html`<span>${t("Loading newer messages…")}</span>`
                }
              </li>`
            }
            ${!later && pending.map((entry) => html`<${Pending} key=${"k" + entry.key} entry=${entry} />`)}
          </ol>
          <${Bar} find=${this.find} />
        </div>
      </div>
      <div class="todownbox">
        ${
          back &&
          html`<button type="button" class="btn toback" onClick=${jumpBack}>
            <${Icon} name="undo-2" size="m" />
            ${t("Back to the reply")}
          </button>`
        }
        ${
          (!atEnd || later) &&
          html`<button type="button" class="todown" aria-label=${
            missed
              ? n("Jump to the latest, {n} new message", "Jump to the latest, {n} new messages", missed)
              : t("Jump to the latest")
          } onClick=${this.toEnd}>
            <${Icon} name="arrow-down" />
            ${missed > 0 && html`<span class="count">${missed}</span>`}
          </button>`
        }
      </div>
    `;
  }
}
