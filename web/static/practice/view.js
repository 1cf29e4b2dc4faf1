// The three phones, the scenes and the trail.
import { h } from "../vendor/preact.module.js";
import htm from "../vendor/htm.module.js";
import { KINDS, attach, choose, clientOf, fill, play, state, submit, unfold, write } from "./state.js";
import { language, words } from "./texts.js";

const html = htm.bind(h);
const SPRITE = new URL("./icons.svg", import.meta.url).pathname;
const LOCALE = language === "ru" ? "ru-RU" : "en-GB";

const Icon = ({ name, size = "" }) =>
  html`<svg class=${`i ${size}`} aria-hidden="true"><use href=${`${SPRITE}#${name}`} /></svg>`;
const clock = (at, more = {}) =>
  new Date(at).toLocaleTimeString(LOCALE, { hour: "2-digit", minute: "2-digit", ...more });
const weight = (size) =>
  size < 1e6
    ? `${Math.max(1, Math.round(size / 1024))} ${language === "ru" ? "КБ" : "KB"}`
    : `${(size / 1048576).toLocaleString(LOCALE, { maximumFractionDigits: 1 })} ${language === "ru" ? "МБ" : "MB"}`;
const initials = (name) => name.slice(0, 1).toUpperCase();

const Mark =
  () => html`<svg class="mark" viewBox="0 0 26 26" aria-hidden="true"><rect class="fr" width="26" height="26" rx="7" /><rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
  <rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" /><rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" /><rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" /></svg>`;

export const Page = () => html`
  <div class="demo-strip" role="status"><${Icon} name="flask-conical" size="m" /><span class="grow"><b class="b6">${words.strip}</b> ${words.stripMore}</span>
    <a class="link" href=${`?lang=${words.otherLang}`} lang=${words.otherLang}>${words.other}</a></div>
  <main class="demopage" id="main">
    <header class="bar1"><${Mark} /><h1>${words.title}</h1><span class="grow"></span>
      ${state.start && html`<a class="btn primary" href=${state.start.inbox} target="_blank" rel="noopener"><${Icon} name="external-link" size="m" />${words.beside}</a>`}</header>
    <p class="dlead">${words.lead}</p>
    <${Scenes} />
    <div class="phns">${KINDS.map((kind) => html`<${Phone} key=${kind} kind=${kind} />`)}</div>
    <${Trail} />
  </main>`;

const SCENES = [
  ["burst", "zap", "burst"],
  ["crowd", "users", "crowd"],
  ["block", "ban", "block"],
  ["mail", "cloud-off", "mailAway"],
  ["silent", "hourglass", "silent"],
  ["hour", "clock", "hourLater"],
];

const Scenes =
  () => html`<div class="dscen" role="group" aria-label=${words.scenes}><span class="t13 b6">${words.play}</span>
  ${SCENES.map(([scene, icon, name]) => html`<button type="button" class="chip" aria-pressed=${String(state.live.playing.includes(scene))} onClick=${() => play(scene)}><${Icon} name=${icon} size="s" />${words[name]}</button>`)}</div>`;

function Phone({ kind }) {
  const client = clientOf(kind);
  const role = kind === "telegram" ? words.bot : words.community;
  return html`<section class=${`phn ${kind}`} aria-labelledby=${`p-${kind}`}>
    <h2 class="phncap" id=${`p-${kind}`}><span class=${`ch ${kind} mid`} aria-hidden="true"><${Icon} name=${`ch-${kind}`} /></span><span>${words[kind]}${client ? ` · ${client.first}, ${kind === "email" ? words.letter : words.phone}` : ""}</span></h2>
    <div class="phnf"><span class="phnbar" aria-hidden="true"><span>${clock(Date.now())}</span><i></i><span class="num">84 %</span></span>
      <header class="ptop"><${Icon} name=${kind === "email" ? "menu" : "arrow-left"} size="m" />
        ${
          kind === "email"
            ? html`<span class="grow"><b class="b6 blk t13">${words.mailbox}</b><span class="t12 blk cut">${state.chosen.email}</span></span>`
            : html`<span class="av h5 md" aria-hidden="true">${initials(state.start?.company ?? " ")}</span><span class="grow"><b class="b6 blk t13">${state.start?.company}</b><span class="t12 blk">${role}</span></span>`
        }
        <${Chooser} kind=${kind} /></header>
      ${kind === "email" ? html`<${Mailbox} />` : html`<${Talk} kind=${kind} />`}</div></section>`;
}

const Chooser = ({
  kind,
}) => html`<span class="selbox"><select aria-label=${words.client(words[kind])} value=${state.chosen[kind]} onChange=${(event) => choose(kind, event.currentTarget.value)}>
  ${(state.start?.clients ?? []).filter((one) => one.kind === kind).map((one) => html`<option value=${one.key}>${one.first}</option>`)}</select><${Icon} name="chevron-down" size="s" /></span>`;

function Talk({ kind }) {
  const said = state.live[kind];
  const shut = kind === "telegram" && state.live.shut.includes(state.chosen.telegram);
  return html`<div class="scroll revs" role="group" tabindex="0" aria-label=${words.talk(words[kind])}><div class="log" role="log">
      ${said.length === 0 && html`<p class="nothing">${words.nothing}</p>`}
      <ol>${said.length > 0 && html`<li class="day"><span>${words.today}</span></li>`}${said.map((message) => html`<${Bubble} key=${message.id} message=${message} />`)}
        ${shut && html`<li class="ev"><span>${words.shut}</span></li>`}</ol></div></div>
    <div class="pdock"><div class="hrow wrap pch" role="group" aria-label=${words.phrases}>${PHRASES[kind].map(([name, act]) => html`<button type="button" class="chip" onClick=${() => act(kind)}>${words[name]}</button>`)}</div>
      <${Chosen} kind=${kind} />
      <form class="pform" onSubmit=${sending(kind)}><${Attach} kind=${kind} />
        <input class="input" aria-label=${words.from(words[kind])} placeholder=${words.message} value=${state.form[kind].text} onInput=${(event) => fill(kind, { text: event.currentTarget.value })} />
        <button type="submit" class="ib sendb" aria-label=${words.sendIn(words[kind])}><${Icon} name="send" /></button></form></div>`;
}

const PHRASES = {
  telegram: [
    ["order", say("order")],
    ["thanks", say("thanks")],
    ["chip", (kind) => write(kind, { what: "photo", text: words.chipWords })],
    ["voice", (kind) => write(kind, { what: "voice" })],
    ["sticker", (kind) => write(kind, { what: "sticker" })],
  ],
  vk: [
    ["stock", say("stock")],
    ["chip", (kind) => write(kind, { what: "photo", text: words.chipWords })],
    ["wall", (kind) => write(kind, { what: "wall" })],
    ["edit", (kind) => write(kind, { what: "edit" })],
  ],
};

function say(name) {
  return (kind) => write(kind, { text: words[name] });
}

const sending = (kind) => (event) => {
  event.preventDefault();
  submit(kind);
};

function Attach({ kind }) {
  const pick = (event) => event.currentTarget.parentElement.querySelector("input[type=file]").click();
  const picked = (event) => {
    attach(kind, event.currentTarget.files[0]);
    event.currentTarget.value = "";
  };
  return html`<span><button type="button" class="ib" aria-label=${words.attach(words[kind])} onClick=${pick}><${Icon} name="paperclip" size="m" /></button><input type="file" hidden onChange=${picked} /></span>`;
}

function Chosen({ kind }) {
  const { file, wrong } = state.form[kind];
  return html`${
    file &&
    html`<div class="chosen"><span class="tag plain lg"><${Icon} name="paperclip" size="s" /><span class="cut">${file.name}</span></span>
    <button type="button" class="ib small" aria-label=${words.remove} onClick=${() => fill(kind, { file: null })}><${Icon} name="x" size="s" /></button></div>`
  }
    ${wrong && html`<p class="wrong" role="alert">${wrong}</p>`}`;
}

function Bubble({ message }) {
  const { mine, text, files, at, taken, edited } = message;
  const sticker = files.length === 1 && files[0].kind === "sticker";
  return html`<li class=${mine ? "msg out" : "msg in"}><div class="box"><${Files} files=${files} sticker=${sticker} />${text && html`<span class="text">${text}</span>`}
    <span class="mt">${edited && `${words.edited} `}${clock(at)}${mine && html` <span role="img" aria-label=${taken ? words.taken : words.left}><${Icon} name=${taken ? "check-check" : "check"} size="s" /></span>`}</span></div></li>`;
}

function Files({ files, sticker }) {
  const pictures = files.filter((file) => file.kind === "photo");
  const rest = files.filter((file) => file.kind !== "photo");
  if (sticker) return html`<span class="stick"><img src=${`/api/files/${files[0].id}`} alt=${words.sticker} /></span>`;
  return html`${pictures.length > 0 && html`<div class=${pictures.length === 1 ? "pics one" : "pics"}>${pictures.map((file) => html`<a href=${`/api/files/${file.id}`} target="_blank" rel="noopener"><img src=${`/api/files/${file.id}`} alt=${file.name || words.photo} /></a>`)}</div>`}
    ${rest.map((file) => html`<a class="doc" href=${`/api/files/${file.id}`} download><${Icon} name="file-text" size="m" /><span class="grow cut">${file.name || (file.kind === "voice" ? words.voice : words.document)}</span><span class="t12 dim num">${weight(file.size)}</span></a>`)}`;
}

function Mailbox() {
  const letters = [...state.live.email].reverse();
  const form = state.form.email;
  return html`<div class="scroll pmail" role="group" tabindex="0" aria-label=${words.mails}>
      ${letters.length === 0 ? html`<p class="nothing">${words.noLetters}</p>` : html`<ul class="pin">${letters.map((letter) => html`<${Letter} key=${letter.id} letter=${letter} />`)}</ul>`}
      <form class="pcomp" id="letter" aria-label=${words.newLetter} onSubmit=${sending("email")}>
        <div class="field"><label for="m1">${words.subject}</label><input class="input" id="m1" maxlength="200" value=${form.subject} onInput=${(event) => fill("email", { subject: event.currentTarget.value })} /></div>
        <div class="field"><label for="m2">${words.body}</label><textarea class="input" id="m2" rows="4" value=${form.text} onInput=${(event) => fill("email", { text: event.currentTarget.value })}></textarea></div></form></div>
    <div class="pdock"><div class="hrow wrap pch" role="group" aria-label=${words.letters}>${LETTERS.map(([name, act]) => html`<button type="button" class="chip" onClick=${act}>${words[name]}</button>`)}</div>
      <${Chosen} kind="email" />
      <div class="pform"><${Attach} kind="email" /><span class="grow t12 dim cut">${state.start?.address}</span>
        <button type="submit" form="letter" class="btn primary small"><${Icon} name="send" size="s" />${words.send}</button></div></div>`;
}

const LETTERS = [
  ["quoted", quoted],
  ["pictures", () => write("email", { what: "pictures", text: words.chipWords, subject: words.chip })],
  ["automatic", automatic],
];

// Replies to the shop's last email with its text quoted below, as email clients do.
function quoted() {
  const last = state.live.email.filter((letter) => !letter.mine).at(-1);
  const below = (last?.text ?? words.letterWords)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const subject = last ? (/^re:/i.test(last.subject) ? last.subject : `Re: ${last.subject}`) : words.orderSubject;
  write("email", {
    text: `${words.quotedWords}\n\n${clock(last?.at ?? Date.now())}, ${state.start.company}:\n${below}`,
    subject,
    answers: last?.id,
  });
}

function automatic() {
  const last = state.live.email.filter((letter) => !letter.mine).at(-1);
  write("email", {
    what: "automatic",
    text: words.automaticWords,
    subject: `Auto: ${last?.subject ?? words.orderSubject}`,
    answers: last?.id,
  });
}

function Letter({ letter }) {
  const open = state.open === letter.id;
  const who = letter.mine ? `→ ${state.start?.company}` : state.start?.company;
  return html`<li class=${letter.mine || state.open === letter.id ? "read" : ""}><button type="button" aria-expanded=${String(open)} onClick=${() => unfold(letter)}>
      <span class="grow"><b class="b6 blk cut">${who}</b><span class="cut blk">${letter.subject}</span>${!open && html`<span class="t12 dim cut blk">${letter.files.length > 0 && html`<${Icon} name="paperclip" size="s inl" />`}${letter.text.split("\n")[0]}</span>`}</span>
      <span class="t12 dim num">${clock(letter.at)}</span></button>
    ${open && html`<div class="open"><span class="text">${letter.text}</span><${Files} files=${letter.files} /></div>`}</li>`;
}

const Trail =
  () => html`<section class="card trail" aria-labelledby="trh"><h2 class="t13 b6" id="trh">${words.trail}</h2>
  ${
    state.live.trail.length === 0
      ? html`<p class="t13 dim">${words.noTrail}</p>`
      : html`<ol>${state.live.trail.map(
          (line) => html`<li key=${line.id}><time class="num dim t12">${clock(line.at, { second: "2-digit" })}</time>
    <span class="grow">${(words.said[line.what] ?? words.said.received)(line).map((part) => (part.b === undefined ? part : html`<b class="b5">${part.b}</b>`))}</span>
    ${line.ms !== null && html`<span class="t12 dim num">${words.seconds((line.ms / 1000).toLocaleString(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))}</span>`}</li>`,
        )}</ol>`
  }</section>`;
