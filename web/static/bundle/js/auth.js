/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{Ba as t,Ci as n,Ea as r,Fa as i,Ga as a,Gi as o,Hi as s,La as c,Qa as l,Si as u,Va as d,Vi as f,Za as p,ai as m,ci as h,en as g,eo as _,fr as v,mr as y,qi as b,ra as x,t as S,ti as C,to as w,xi as T}from"./app.js";import{Gr as E,Kr as D}from"./shared.js";const O=new URL(`../../icons.svg`,import.meta.url).pathname,k=[[`d`,`.`,`email`,`d`],[`vk`,`telegram`,`d`,`.`],[`.`,`d`,`.`,`chat`],[`d`,`form`,`.`,`.`]];function A({kind:e,x:t,y:n}){let r=e!==`.`&&e!==`d`,a=i`<path class=${r?`frl`:`fr`} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return r?i`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e===`telegram`?`bb2`:`bb`}
d=${`M${t+20} ${n+30}h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z`} />
<use class="gl" href=${`${O}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:i`<g>
<rect class=${e===`d`?`wd`:`w`} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}const j=()=>i`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${a(`A house with five lit windows, someone is writing in each`)}>
${k.map((e,t)=>e.map((e,n)=>i`<${A} kind=${e} x=${20+n*136} y=${20+t*136} />`))}
</svg>`,M={system:`light`,light:`dark`,dark:`system`},N={system:[`sun-moon`,()=>a(`Theme: system`)],light:[`sun`,()=>a(`Theme: light`)],dark:[`moon`,()=>a(`Theme: dark`)]};function P({children:e}){let[t,n]=N[b.value],r=d.value===`ru`?`en`:`ru`;return i`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${h} /><b>${a(`Okno`)}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${r} onClick=${()=>f(r)}>
${r===`ru`?`Русский`:`English`}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>s(M[b.value])}>
<${m} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${a(`Okno · open source`)}</span></p>
</main>
<section class="art" aria-label=${a(`About the product`)}>
<${j} />
<p>${a(`Every channel in one window`)}<small>${a(`Every client in sight, not a word lost.`)}</small></p>
</section>
</div>`}var F=/* @__PURE__ */ e({Login:()=>I});function I(){let[e,t]=w(``),[n,r]=w(``),[s,d]=w(!0),[f,p]=w(null),[m,h]=w(!1),g=_(null),v=_(null);return l(()=>v.current.focus(),[]),i`<${P}>
<form class="formin" onSubmit=${async t=>{if(t.preventDefault(),!m){h(!0);try{await c(`POST`,`/api/session`,{email:e.trim(),password:n,remember:s}),await o(),await u(),x(S.value,{replace:!0})}catch(e){h(!1),p(e),g.current?.select()}}}}>
<div><h1>${a(`Sign-in`)}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${a(`Email`)}</label>
<input class="input large" id="em" ref=${v} type="email" autocomplete="username" required value=${e}
onInput=${e=>t(e.target.value)} />
</div>
<${E} id="pw" field=${g} value=${n} onInput=${r}
error=${f&&D(f)} label=${a(`Password`)} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${s}
onChange=${e=>d(e.target.checked)} />
${a(`Remember this device for 7 days`)}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(m)}>${a(`Sign in`)}</button>
</form>
<//>`}var L=/* @__PURE__ */ e({SessionExpired:()=>R});function R(){let[e,t]=w(``),[o,s]=w(null),u=_(null);return y(),l(()=>u.current.focus(),[]),i`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${a(`Session expired`)}
onKeyDown=${v}>
<form class="dpad" onSubmit=${async t=>{t.preventDefault();try{await c(`POST`,`/api/session`,{email:r.value.email,password:e,remember:!1}),T()}catch(e){s(e),u.current.select()}}}>
<div class="hrow">
<${C} name=${r.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${a(`Session expired`)}</h2>
<p class="t13 mut cut">${r.value.name} · ${r.value.email}</p>
</div>
</div>
${Object.keys(g.value).length>0&&i`<p class="livebox ok dgap">
<${m} name="check" size="m" />
<span class="t13">${a(`Your drafts are kept. After signing in you come back here.`)}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${r.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${E} id="sp" field=${u} value=${e} onInput=${t}
error=${o&&D(o)} label=${a(`Password`)} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${a(`Sign in`)}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${()=>{n(),x(`/login`)}}>${a(`Sign in as someone else`)}</button>
</div>
</form>
</div>
</div>`}var z=/* @__PURE__ */ e({Setup:()=>U});const B=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??`UTC`,V=()=>new URLSearchParams(location.hash.slice(1)).get(`token`)??``;function H(e){return e.code===`already-set-up`?a(`Okno is already set up. Sign in.`):e.code===`bad-link`?a(`This link is no longer valid. Restart the server to get a new one.`):t(e)}function U(){let[e,t]=w({company:``,name:``,email:``,password:``}),[n,r]=w(null),[s,l]=w(!1),[h,g]=w(V);p(()=>{let e=()=>{let e=V();e&&(g(e),r(null))};return window.addEventListener(`hashchange`,e),()=>window.removeEventListener(`hashchange`,e)},[]);let _=n=>r=>t({...e,[n]:r.target.value}),v=async t=>{if(t.preventDefault(),e.password.length<12)l(!0);else{l(!1);try{await c(`POST`,`/api/setup`,{...e,token:h,locale:d.value,zone:B()}),await o(),await u(),x(`/inbox/all`,{replace:!0})}catch(e){r(e)}}};if(!h)return i`<${P}>
<div class="formin">
<div>
<h1>${a(`First-time setup`)}</h1>
<p class="mut lgp">${a(`Open the one-time link that the server printed at its first start.`)}</p>
</div>
</div>
<//>`;let y=(t,n,r,a)=>i`<div class="field">
<label for=${`s`+t}>${n}</label>
<input class="input large" id=${`s`+t} type=${r} autocomplete=${a} required value=${e[t]}
onInput=${_(t)} />
</div>`;return i`<${P}>
<form class="formin" onSubmit=${v}>
<div>
<h1>${a(`First-time setup`)}</h1>
<p class="mut lgp">${a(`Your company and its first administrator. Everything can be changed later.`)}</p>
</div>
${n&&i`<div class="errsum" role="alert">
<${m} name="circle-alert" size="m" />
<span>${H(n)}</span>
</div>`}
${y(`company`,a(`Company name`),`text`,`organization`)}
<div class="field">
<span class="lab" id="slang">${a(`Language`)}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(d.value===`ru`)}
onClick=${()=>f(`ru`)}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(d.value===`en`)}
onClick=${()=>f(`en`)}>
English
</button>
</div>
</div>
${y(`name`,a(`Your name`),`text`,`name`)}
${y(`email`,a(`Your email`),`email`,`username`)}
<${E} id="spassword" value=${e.password} onInput=${n=>t({...e,password:n})}
label=${a(`Password`)} autocomplete="new-password"
error=${s?a(`At least 12 characters. A phrase of three words is best.`):null}
hint=${a(`At least 12 characters. A phrase of three words is best.`)} />
<button type="submit" class="btn primary large wide">${a(`Create`)}</button>
</form>
<//>`}export{L as n,F as r,z as t};