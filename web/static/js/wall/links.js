// Settings: read-only links to the wallboard for screens without a person.
import { useEffect, useRef, useState } from "preact/hooks";
import { command, get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { agoWords, fullTime } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { wallPath } from "../core/router.js";
import { complain, toast } from "../state/toasts.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { Block } from "../ui/form.js";
import { copy } from "../workflow/actions.js";

const PATH = "/api/walls";

export function WallLinks() {
  const [links, setLinks] = useState(null);
  const [problem, setProblem] = useState(null);
  const [made, setMade] = useState(null); // the link that was just made: it is shown once
  const load = () =>
    get(PATH).then(
      (answer) => {
        setLinks(answer.walls);
        setProblem(null);
      },
      (failed) => {
        if (!(failed instanceof Problem)) throw failed;
        setProblem(failed);
      },
    );
  useEffect(() => {
    load();
  }, []);
  const open = html`<a class="btn small" href=${wallPath()}><${Icon} name="monitor-smartphone" size="s" />
    ${t("Open the wallboard")}</a>`;
  return html`<${Block} id="wallh" title=${t("Wallboard")} side=${open}>
    <p class="lead">
      ${t("Who waits, who is on line and how today goes, on a big screen.")}
      ${" "}${t("A link shows the same without names of clients and without signing in.")}
    </p>
    <${NewLink} onMade=${(link) => {
      setMade(link);
      load();
    }} />
    ${made && html`<${Fresh} key=${made.wall_id} url=${made.url} />`}
    ${
      problem &&
      html`<${Empty} icon="unplug" title=${t("The links could not be loaded")} text=${words(problem)}>
        <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
      <//>`
    }
    ${!problem && !links && html`<div class="card fcard" aria-busy="true"><${Line} width=${60} /></div>`}
    ${
      links?.length === 0 &&
      html`<${Empty} icon="link" title=${t("No links yet")}
      text=${t("Whoever has a link sees the wallboard until you revoke it.")} />`
    }
    ${
      links?.length > 0 &&
      html`<ul class="walllinks card">${links.map(
        (link) => html`<${Item} key=${link.wall_id} link=${link} onRevoked=${load} />`,
      )}</ul>`
    }
  <//>`;
}

function NewLink({ onMade }) {
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const make = async (event) => {
    event.preventDefault();
    if (busy || !name.trim()) return;
    setBusy(true);
    try {
      onMade(await command(PATH, { name: name.trim() }));
      setName("");
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      complain(failed.code === "too-many-walls" ? t("There are 50 links already. Revoke some first.") : words(failed));
    }
    setBusy(false);
  };
  return html`<form class="field wallnew" onSubmit=${make}>
    <label for="walln">${t("Where does the screen hang?")}</label>
    <span class="hrow">
      <input class="input" id="walln" maxlength="100" value=${name} placeholder=${t("For example: the hall on floor 2")}
          onInput=${(event) => setName(event.currentTarget.value)} />
      <button class="btn primary" disabled=${busy || !name.trim()}>
        <${Icon} name="link" size="m" />${t("Create a link")}
      </button>
    </span>
  </form>`;
}

function Fresh({ url }) {
  const field = useRef(null);
  useEffect(() => field.current.select(), [url]);
  return html`<div class="card fcard field">
    <label for="wallu">${t("Link to the wallboard")}</label>
    <span class="hrow">
      <input class="input" id="wallu" ref=${field} readonly value=${url} aria-describedby="wallhint"
          onFocus=${(event) => event.currentTarget.select()} />
      <button type="button" class="btn" onClick=${() => copy(url)}><${Icon} name="copy" size="s" />${t("Copy")}</button>
    </span>
    <span class="hint" id="wallhint">${t("Copy it now: it is not shown again.")}</span>
  </div>`;
}

const createdWords = (link) =>
  t("Created {time}, {name}", { time: fullTime(link.made_at), name: operatorName(link.made_by) });

function Item({ link, onRevoked }) {
  const [asked, setAsked] = useState(false);
  const revoke = async () => {
    try {
      await command(`${PATH}/${link.wall_id}/revoke`, {});
      toast(t("The link was revoked: the screen goes dark within five seconds"), { icon: "link-2-off" });
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      complain(words(failed));
    }
    setAsked(false);
    onRevoked();
  };
  const used = link.read_at ? t("Used {time}", { time: agoWords(link.read_at, now.value) }) : t("Not used yet");
  const ended =
    link.revoked_at &&
    t("Revoked {time}, {name}", { time: fullTime(link.revoked_at), name: operatorName(link.revoked_by) });
  return html`<li class=${ended ? "walllink off" : "walllink"}>
    <span class="grow">
      <b class="b5">${link.name}</b>
      <span class="t12 dim">${createdWords(link)}
        · ${ended || used}</span>
    </span>
    ${
      !ended &&
      (asked
        ? html`<span class="hrow">
            <button type="button" class="btn small danger" onClick=${revoke}>${t("Revoke the link")}</button>
            <button type="button" class="btn small quiet" onClick=${() => setAsked(false)}>${t("Cancel")}</button>
          </span>`
        : html`<button type="button" class="btn small" aria-label=${t("Revoke {name}", { name: link.name })}
            onClick=${() => setAsked(true)}>${t("Revoke")}</button>`)
    }
  </li>`;
}
