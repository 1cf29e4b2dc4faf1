// Lazy views: modules are loaded at first use or while the page is idle, so that they also open offline.
import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { isOutdated } from "../core/build.js";
import { layer } from "./layers.js";
import { complainOfFailure, LoadFailure } from "./load_failure.js";

const AGAIN_AFTER = 5000;
const IDLE_WITHIN = 2000;
const starts = []; // loaders in idle order
const onTheWay = signal(0);

// load: imports the module that exports the view as `name`. when: load as soon as it is rendered; keys: keep text typed
// meanwhile; frame(children): what surrounds the failure to load, and stands there until the view has come. Without a
// frame nothing is shown until then, and a toast tells of the failure.
/** @typedef {{when?: () => boolean, keys?: boolean, frame?: (children?: any) => any}} Options */
/** @type {(load: () => Promise<any>, name: string, options?: Options) => any} */
export function lazy(load, name, { when = () => true, keys = false, frame = null } = {}) {
  const view = signal(null);
  const failure = signal(/** @type {{outdated: boolean} | null} */ (null));
  let loading = null;
  const start = () => {
    if (loading) return loading;
    onTheWay.value += 1;
    loading = load()
      .then((module) => {
        view.value = module[name];
      })
      .catch((error) => {
        loading = null;
        throw error;
      })
      .finally(() => {
        onTheWay.value -= 1;
      });
    return loading;
  };
  const begin = () => {
    failure.value = null;
    start().catch(async (error) => {
      console.warn("module", error);
      const outdated = await isOutdated();
      if (frame) failure.value = { outdated };
      else complainOfFailure(outdated, begin);
      layer.value = null;
    });
  };
  starts.push(start);
  const Shown = keys ? WithKeys : Plain;
  const Lazy = (props) => html`<${Shown} ...${{ view, failure, begin, when, frame, props }} />`;
  return Object.assign(Lazy, { load: start });
}

// The same for a page of the product: its place is never blank.
export const lazyPage = (load, name, options = {}) =>
  lazy(load, name, {
    frame: (children) =>
      html`<main class="main page" id="main" aria-busy=${children ? null : "true"}>
        ${children ?? html`<span class="vh" role="status">${t("Loading…")}</span>`}
      </main>`,
    ...options,
  });

// The same for a layer: rendered while one of these is open.
export function lazyLayer(names, load, name) {
  const Part = lazy(load, name, { keys: true });
  return Object.assign(() => (names.includes(layer.value) ? html`<${Part} key=${layer.value} />` : null), {
    load: Part.load,
  });
}

function Plain({ view, failure, begin, when, frame, props }) {
  const wanted = !view.value && when();
  useLayoutEffect(() => {
    if (wanted) begin();
  }, [wanted]);
  if (view.value) return html`<${view.value} ...${props} />`;
  return frame ? frame(failure.value && html`<${LoadFailure} ...${failure.value} retry=${begin} />`) : null;
}

// An invisible field has the focus until the view is loaded, and passes the typed text to it. The field needs a width,
// or Chromium writes the text backwards.
function WithKeys({ view, failure, begin, frame, props }) {
  const opener = useRef(/** @type {HTMLElement | null} */ (document.activeElement));
  const field = useRef(null);
  const pressed = useRef([]);
  const typed = useRef("");
  const View = view.value;
  const giveBack = () => {
    if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
  };
  if (View && field.current) {
    // before the view renders and remembers the focused element
    typed.current = field.current.value;
    giveBack();
  }
  useLayoutEffect(() => {
    if (View) return undefined;
    field.current.focus({ preventScroll: true });
    begin();
    return () => {
      if (!view.peek()) giveBack();
    };
  }, []);
  useLayoutEffect(() => {
    if (View) handOver(typed.current, pressed.current);
  }, [Boolean(View)]);
  if (View) return html`<${View} ...${props} />`;
  if (frame && failure.value) return frame(html`<${LoadFailure} ...${failure.value} retry=${begin} />`);
  return html`
    ${frame?.()}
    <input class="keycatch" ref=${field} inputmode="none" autocomplete="off" aria-label=${t("Loading…")}
        onKeyDown=${(event) => keep(event, pressed.current)} />
  `;
}

const isLetter = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey;
const isText = (target) => target.matches("input:not([type=checkbox]):not([type=radio]), textarea");

function keep(event, pressed) {
  if (event.isComposing || event.key === "Escape") return;
  const { key, code, shiftKey, ctrlKey, metaKey } = event;
  pressed.push({ key, code, shiftKey, ctrlKey, metaKey, letter: isLetter(event) });
  if (!/^(Enter|Tab|Arrow)/.test(key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function handOver(text, pressed) {
  const target = /** @type {HTMLTextAreaElement} */ (document.activeElement);
  const asText = isText(target);
  if (text && asText) {
    target.setRangeText(text, target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const keys = pressed
    .splice(0)
    .filter((one) => !(asText && (one.letter || one.key === "Backspace")) && !["Shift", "Control"].includes(one.key));
  if (keys.length)
    requestAnimationFrame(() => {
      for (const { letter: _letter, ...one } of keys)
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { ...one, bubbles: true, cancelable: true }));
    });
}

// Calls back at once, or when the views that are loading are ready.
export function whenLoaded(job) {
  if (!onTheWay.peek()) {
    job();
    return;
  }
  const stop = onTheWay.subscribe((count) => {
    if (!count)
      setTimeout(() => {
        stop();
        job();
      });
  });
}

const idle = () =>
  new Promise((wake) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(wake, { timeout: IDLE_WITHIN });
    else setTimeout(wake, IDLE_WITHIN);
  });

// Loads one by one, so that user requests are not delayed; retries when offline.
export async function loadTheRest() {
  for (const start of starts) {
    await idle();
    try {
      await start();
    } catch {
      setTimeout(loadTheRest, AGAIN_AFTER);
      return;
    }
  }
}
