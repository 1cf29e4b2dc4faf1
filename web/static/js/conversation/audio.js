// Audio player: waveform, position, speed, and the transcript where the platform provides one.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { length, size } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

const SPEEDS = [1, 1.5, 2];
const BARS = 44;
const DECODED = 1_500_000; // bytes up to which the waveform is computed from the audio
const media = (file) => `/files/${file.token}/media`;

let speed = 1;
let playing = null; // one sound at a time

const shapes = new Map(); // token -> bars; a few numbers each

// data: the message's facts.
export function Voice({ file, data }) {
  const sound = useRef(null);
  const [state, setState] = useState({ on: false, at: 0, whole: file.duration ?? 0, failed: false });
  const [rate, setRate] = useState(speed);
  const [open, setOpen] = useState(false);
  const bars = useBars(file, data.waveform, sound);
  useEffect(
    () => () => {
      if (playing === sound.current) playing = null;
    },
    [],
  );
  const toggle = () => {
    const player = sound.current;
    if (!player.paused) {
      player.pause();
      return;
    }
    if (playing && playing !== player) playing.pause();
    playing = player;
    player.playbackRate = speed;
    player.play().catch(() => setState((old) => ({ ...old, failed: true, on: false })));
  };
  const faster = () => {
    speed = SPEEDS[(SPEEDS.indexOf(rate) + 1) % SPEEDS.length];
    sound.current.playbackRate = speed;
    setRate(speed);
  };
  const moved = ({ target }) =>
    setState((old) => ({
      ...old,
      at: target.currentTime,
      whole: Number.isFinite(target.duration) ? target.duration : old.whole,
    }));
  const seek = (share) => {
    const { whole } = state;
    if (whole) sound.current.currentTime = share * whole;
  };
  const name = file.kind === "voice" ? t("Voice message") : file.name || t("Audio");
  return html`
    <div class="voice" data-playing=${String(state.on)}>
      <audio ref=${sound} src=${media(file)} preload="none"
          onPlay=${() => setState((old) => ({ ...old, on: true, failed: false }))}
          onPause=${() => setState((old) => ({ ...old, on: false }))} onTimeUpdate=${moved} onLoadedMetadata=${moved}
          onError=${() => setState((old) => ({ ...old, failed: true, on: false }))}></audio>
      <button type="button" class="pbtn" aria-label=${state.on ? t("Pause") : t("Play {name}", { name })}
          onClick=${toggle}>
        <${Icon} name=${state.on ? "pause" : "play"} />
      </button>
      <span class="grow">
        ${file.kind === "audio" && html`<b class="b5 blk cut">${name}</b>`}
        <${Wave} bars=${bars} share=${state.whole ? state.at / state.whole : 0} seek=${seek} label=${name}
            at=${state.at} whole=${state.whole} />
        <span class="vmeta">
          <span class="num">
            ${
              state.failed
                ? t("This browser cannot play it")
                : state.whole
                  ? `${length(state.at)} / ${length(state.whole)}`
                  : size(file.size ?? 0)
            }
          </span>
          <span class="hrow tight">
            ${
              data.transcript &&
              html`<button type="button" class="link" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
                ${t("Text")}
              </button>`
            }
            <a class="link hrow" href=${`/files/${file.token}`} download=${file.name || true}
                aria-label=${t("Download {name}", { name })}>
              <${Icon} name="download" size="s" />
            </a>
          </span>
        </span>
      </span>
      <button type="button" class="chip spd" aria-label=${t("Speed {rate}", { rate })} onClick=${faster}>
        ${String(rate).replace(".", ",")}
        ×
      </button>
    </div>
    ${open && html`<p class="asr"><span class="vh">${t("Transcript")}: </span>${data.transcript}</p>`}
  `;
}

function Wave({ bars, share, seek, label, at, whole }) {
  const pressed = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    seek(Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)));
  };
  const keys = (event) => {
    const by = { ArrowLeft: -5, ArrowRight: 5 }[event.key];
    if (!by || !whole) return;
    event.preventDefault();
    event.stopPropagation();
    seek(Math.max(0, Math.min(1, (at + by) / whole)));
  };
  const top = Math.max(1, ...bars);
  return html`<span class="wvbox" role="slider" tabindex="0" aria-label=${label} aria-valuemin="0"
      aria-valuemax=${Math.round(whole)} aria-valuenow=${Math.round(at)}
      aria-valuetext=${`${length(at)} / ${length(whole)}`} onPointerDown=${pressed} onKeyDown=${keys}>
    <svg class="wv" viewBox=${`0 0 ${BARS * 4} 24`} preserveAspectRatio="none" aria-hidden="true">
      ${bars.map((loud, index) => {
        const high = 3 + (loud / top) * 19;
        return html`<rect class=${(index + 0.5) / BARS <= share ? "on" : ""} x=${index * 4} y=${12 - high / 2}
            width="2.4" height=${high} rx="1.2" />`;
      })}
    </svg>
  </span>`;
}

const FLAT = new Array(BARS).fill(0);

// Waveform from the platform, or computed from the audio when it becomes visible.
function useBars(file, given, sound) {
  const [bars, setBars] = useState(() => (given?.length ? squeezed(given) : (shapes.get(file.token) ?? FLAT)));
  useEffect(() => {
    if (bars !== FLAT || !file.size || file.size > DECODED || !window.IntersectionObserver) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      shapeOf(file).then((found) => {
        if (found) setBars(found);
      });
    });
    watch.observe(sound.current.parentElement);
    return () => watch.disconnect();
  }, []);
  return bars;
}

const squeezed = (levels) =>
  Array.from({ length: BARS }, (_, index) =>
    Math.max(
      0,
      ...levels.slice(
        Math.floor((index * levels.length) / BARS),
        Math.max(Math.floor((index * levels.length) / BARS) + 1, Math.floor(((index + 1) * levels.length) / BARS)),
      ),
    ),
  );

async function shapeOf(file) {
  try {
    const answer = await fetch(media(file));
    if (!answer.ok) return null;
    const context = new OfflineAudioContext(1, 1, 8000);
    const channel = (await context.decodeAudioData(await answer.arrayBuffer())).getChannelData(0);
    const step = Math.max(1, Math.floor(channel.length / BARS));
    const bars = Array.from({ length: BARS }, (_, index) => loudest(channel, index * step, step));
    shapes.set(file.token, bars);
    return bars;
  } catch {
    return null;
  } // unsupported audio: a flat line and a download link
}

function loudest(channel, from, step) {
  let top = 0;
  for (let at = from; at < Math.min(channel.length, from + step); at += 8) top = Math.max(top, Math.abs(channel[at]));
  return Math.round(top * 100);
}
