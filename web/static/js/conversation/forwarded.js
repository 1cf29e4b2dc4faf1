// Forwarded messages with source and date, nested forwards, and wall posts.
import { html } from "../core/html.js";
import { dayWord, time } from "../core/format.js";
import { now } from "../core/clock.js";
import { n, t } from "../core/i18n.js";
import { safeUrl } from "./rich_text.js";
import { Icon } from "../ui/elements.js";
import { Said } from "./text.js";

const when = (seconds) => (seconds ? `${dayWord(seconds * 1000, now.value)}, ${time(seconds * 1000)}` : "");

export const Forwarded = ({ data, children }) =>
  html`<div class="fwd">
    <${Source} from=${data.forwarded_from === "?" ? "" : data.forwarded_from} at=${data.forwarded_at} />
    ${children}
  </div>`;

const Source = ({ from, at }) =>
  html`<span class="fwh">
    <${Icon} name="forward" size="s" />
    ${t("Forwarded")}
    ${from && html`: <b class="b6"><${Named} who=${from} /></b>`}
    ${at ? ` · ${when(at)}` : ""}
  </span>`;

function Named({ who }) {
  const url = /^vk\.com\//.test(who) ? safeUrl(who) : null;
  return url ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer nofollow">${who}</a>` : who;
}

export function Brought({ data }) {
  return html`
    ${(data.forwards ?? []).map((one, index) => html`<${Told} key=${index} one=${one} />`)}
    ${(data.posts ?? []).map((post, index) => html`<${Post} key=${"p" + index} post=${post} />`)}
  `;
}

function Told({ one }) {
  return html`<div class="fwd">
    <${Source} from=${one.from} at=${one.at} />
    ${one.text && html`<${Said} text=${one.text} />`}
    ${(one.forwards ?? []).map((inner, index) => html`<${Told} key=${index} one=${inner} />`)}
    ${one.more > 0 && html`<span class="fwh">${n("and {n} more", "and {n} more", one.more)}</span>`}
  </div>`;
}

function Post({ post }) {
  const url = post.url && safeUrl(post.url);
  return html`<div class="wpost">
    <div class="hrow">
      <span class="grow">
        <b class="b6 blk cut t13"><${Named} who=${post.from ?? ""} /></b>
        <span class="t12 dim">${t("post on a wall")}${post.at ? ` · ${when(post.at)}` : ""}</span>
      </span>
      <span class="ch vk" aria-hidden="true"><${Icon} name="ch-vk" /></span>
    </div>
    ${post.text && html`<div class="t13"><${Said} text=${post.text} /></div>`}
    <span class="t12 dim hrow wrap">
      ${[
        post.likes > 0 && n("{n} like", "{n} likes", post.likes),
        post.comments > 0 && n("{n} comment", "{n} comments", post.comments),
      ]
        .filter(Boolean)
        .join(" · ")}
      ${
        url &&
        html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer nofollow">
          ${t("Open in {place}", { place: t("VK") })}
        </a>`
      }
    </span>
  </div>`;
}
