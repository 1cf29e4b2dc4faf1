/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Bi as n,Ca as r,Gi as i,Ja as a,La as o,Ma as s,Pa as c,Ra as l,Ui as u,Va as d,Xa as f,Za as p,bi as m,en as h,fr as g,mr as _,oi as v,qa as y,ri as b,t as x,ta as S,xi as C,yi as w,zi as T}from"./app.js";import{Gr as E,Kr as D}from"./shared.js";const O=new URL(`../../icons.svg`,import.meta.url).pathname,k=[[`d`,`.`,`email`,`d`],[`vk`,`telegram`,`d`,`.`],[`.`,`d`,`.`,`chat`],[`d`,`form`,`.`,`.`]];function A({kind:e,x:t,y:n}){let r=e!==`.`&&e!==`d`,i=s`<path class=${r?`frl`:`fr`} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return r?s`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${i}
<path class=${e===`telegram`?`bb2`:`bb`}
d=${`M${t+20} ${n+30}h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z`} />
<use class="gl" href=${`${O}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:s`<g>
<rect class=${e===`d`?`wd`:`w`} x=${t} y=${n} width="112" height="112" rx="10" />
${i}
</g>`}const j=()=>s`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${d(`A house with five lit windows, someone is writing in each`)}>
${k.map((e,t)=>e.map((e,n)=>s`<${A} kind=${e} x=${20+n*136} y=${20+t*136} />`))}
</svg>`,M={system:`light`,light:`dark`,dark:`system`},N={system:[`sun-moon`,()=>d(`Theme: system`)],light:[`sun`,()=>d(`Theme: light`)],dark:[`moon`,()=>d(`Theme: dark`)]};function P({children:e}){let[t,r]=N[i.value],a=l.value===`ru`?`en`:`ru`;return s`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${v} /><b>${d(`Okno`)}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${a} onClick=${()=>T(a)}>
${a===`ru`?`Русский`:`English`}
</button>
<button type="button" class="ib small" aria-label=${r()} title=${r()}
onClick=${()=>n(M[i.value])}>
<${b} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${d(`Okno · open source`)}</span></p>
</main>
<section class="art" aria-label=${d(`About the product`)}>
<${j} />
<p>${d(`Every channel in one window`)}<small>${d(`Every client in sight, not a word lost.`)}</small></p>
</section>
</div>`}var F=/* @__PURE__ */ e({Login:()=>I});function I(){let[e,t]=p(``),[n,r]=p(``),[i,o]=p(!0),[l,h]=p(null),[g,_]=p(!1),v=f(null),y=f(null);return a(()=>y.current.focus(),[]),s`<${P}>
<form class="formin" onSubmit=${async t=>{if(t.preventDefault(),!g){_(!0);try{await c(`POST`,`/api/session`,{email:e.trim(),password:n,remember:i}),await u(),await m(),S(x.value,{replace:!0})}catch(e){_(!1),h(e),v.current?.select()}}}}>
<div><h1>${d(`Sign-in`)}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${d(`Email`)}</label>
<input class="input large" id="em" ref=${y} type="email" autocomplete="username" required value=${e}
onInput=${e=>t(e.target.value)} />
</div>
<${E} id="pw" field=${v} value=${n} onInput=${r}
error=${l&&D(l)} label=${d(`Password`)} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${i}
onChange=${e=>o(e.target.checked)} />
${d(`Remember this device for 7 days`)}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(g)}>${d(`Sign in`)}</button>
</form>
<//>`}var L=/* @__PURE__ */ e({SessionExpired:()=>R});function R(){let[e,n]=p(``),[i,o]=p(null),l=f(null);return _(),a(()=>l.current.focus(),[]),s`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${d(`Session expired`)}
onKeyDown=${g}>
<form class="dpad" onSubmit=${async t=>{t.preventDefault();try{await c(`POST`,`/api/session`,{email:r.value.email,password:e,remember:!1}),w()}catch(e){o(e),l.current.select()}}}>
<div class="hrow">
<${t} name=${r.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${d(`Session expired`)}</h2>
<p class="t13 mut cut">${r.value.name} · ${r.value.email}</p>
</div>
</div>
${Object.keys(h.value).length>0&&s`<p class="livebox ok dgap">
<${b} name="check" size="m" />
<span class="t13">${d(`Your drafts are kept. After signing in you come back here.`)}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${r.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${E} id="sp" field=${l} value=${e} onInput=${n}
error=${i&&D(i)} label=${d(`Password`)} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${d(`Sign in`)}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${()=>{C(),S(`/login`)}}>${d(`Sign in as someone else`)}</button>
</div>
</form>
</div>
</div>`}var z=/* @__PURE__ */ e({Setup:()=>U});const B=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??`UTC`,V=()=>new URLSearchParams(location.hash.slice(1)).get(`token`)??``;function H(e){return e.code===`already-set-up`?d(`Okno is already set up. Sign in.`):e.code===`bad-link`?d(`This link is no longer valid. Restart the server to get a new one.`):o(e)}function U(){let[e,t]=p({company:``,name:``,email:``,password:``}),[n,r]=p(null),[i,a]=p(!1),[o,f]=p(V);y(()=>{let e=()=>{let e=V();e&&(f(e),r(null))};return window.addEventListener(`hashchange`,e),()=>window.removeEventListener(`hashchange`,e)},[]);let h=n=>r=>t({...e,[n]:r.target.value}),g=async t=>{if(t.preventDefault(),e.password.length<12)a(!0);else{a(!1);try{await c(`POST`,`/api/setup`,{...e,token:o,locale:l.value,zone:B()}),await u(),await m(),S(`/inbox/all`,{replace:!0})}catch(e){r(e)}}};if(!o)return s`<${P}>
<div class="formin">
<div>
<h1>${d(`First-time setup`)}</h1>
<p class="mut lgp">${d(`Open the one-time link that the server printed at its first start.`)}</p>
</div>
</div>
<//>`;let _=(t,n,r,i)=>s`<div class="field">
<label for=${`s`+t}>${n}</label>
<input class="input large" id=${`s`+t} type=${r} autocomplete=${i} required value=${e[t]}
onInput=${h(t)} />
</div>`;return s`<${P}>
<form class="formin" onSubmit=${g}>
<div>
<h1>${d(`First-time setup`)}</h1>
<p class="mut lgp">${d(`Your company and its first administrator. Everything can be changed later.`)}</p>
</div>
${n&&s`<div class="errsum" role="alert">
<${b} name="circle-alert" size="m" />
<span>${H(n)}</span>
</div>`}
${_(`company`,d(`Company name`),`text`,`organization`)}
<div class="field">
<span class="lab" id="slang">${d(`Language`)}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(l.value===`ru`)}
onClick=${()=>T(`ru`)}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(l.value===`en`)}
onClick=${()=>T(`en`)}>
English
</button>
</div>
</div>
${_(`name`,d(`Your name`),`text`,`name`)}
${_(`email`,d(`Your email`),`email`,`username`)}
<${E} id="spassword" value=${e.password} onInput=${n=>t({...e,password:n})}
label=${d(`Password`)} autocomplete="new-password"
error=${i?d(`At least 12 characters. A phrase of three words is best.`):null}
hint=${d(`At least 12 characters. A phrase of three words is best.`)} />
<button type="submit" class="btn primary large wide">${d(`Create`)}</button>
</form>
<//>`}export{L as n,F as r,z as t};