/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$i as t,$t as n,Fa as r,Ga as i,Ja as a,Li as o,Pa as s,Ra as c,Ri as l,Ui as u,Vi as d,Wa as f,Zr as p,_i as m,ba as h,dr as g,ii as _,ja as v,ka as y,pr as b,qa as x,t as S,ti as C,vi as w,yi as T}from"./app.js";import{cr as E,sr as D}from"./shared.js";const O=new URL(`../../icons.svg`,import.meta.url).pathname,k=[[`d`,`.`,`email`,`d`],[`vk`,`telegram`,`d`,`.`],[`.`,`d`,`.`,`chat`],[`d`,`form`,`.`,`.`]];function A({kind:e,x:t,y:n}){let r=e!==`.`&&e!==`d`,i=y`<path class=${r?`frl`:`fr`} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return r?y`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${i}
<path class=${e===`telegram`?`bb2`:`bb`}
d=${`M${t+20} ${n+30}h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z`} />
<use class="gl" href=${`${O}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:y`<g>
<rect class=${e===`d`?`wd`:`w`} x=${t} y=${n} width="112" height="112" rx="10" />
${i}
</g>`}const j=()=>y`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${c(`A house with five lit windows, someone is writing in each`)}>
${k.map((e,t)=>e.map((e,n)=>y`<${A} kind=${e} x=${20+n*136} y=${20+t*136} />`))}
</svg>`,M={system:`light`,light:`dark`,dark:`system`},N={system:[`sun-moon`,()=>c(`Theme: system`)],light:[`sun`,()=>c(`Theme: light`)],dark:[`moon`,()=>c(`Theme: dark`)]};function P({children:e}){let[t,n]=N[u.value],i=r.value===`ru`?`en`:`ru`;return y`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${_} /><b>${c(`Okno`)}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${i} onClick=${()=>o(i)}>
${i===`ru`?`Русский`:`English`}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>l(M[u.value])}>
<${C} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${c(`Okno · open source`)}</span></p>
</main>
<section class="art" aria-label=${c(`About the product`)}>
<${j} />
<p>${c(`Every channel in one window`)}<small>${c(`Every client in sight, not a word lost.`)}</small></p>
</section>
</div>`}var F=/* @__PURE__ */ e({Login:()=>I});function I(){let[e,n]=a(``),[r,o]=a(``),[s,l]=a(!0),[u,f]=a(null),[p,m]=a(!1),h=x(null),g=x(null);return i(()=>g.current.focus(),[]),y`<${P}>
<form class="formin" onSubmit=${async n=>{if(n.preventDefault(),!p){m(!0);try{await v(`POST`,`/api/session`,{email:e.trim(),password:r,remember:s}),await d(),await w(),t(S.value,{replace:!0})}catch(e){m(!1),f(e),h.current?.select()}}}}>
<div><h1>${c(`Sign-in`)}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${c(`Email`)}</label>
<input class="input large" id="em" ref=${g} type="email" autocomplete="username" required value=${e}
onInput=${e=>n(e.target.value)} />
</div>
<${D} id="pw" field=${h} value=${r} onInput=${o}
error=${u&&E(u)} label=${c(`Password`)} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${s}
onChange=${e=>l(e.target.checked)} />
${c(`Remember this device for 7 days`)}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(p)}>${c(`Sign in`)}</button>
</form>
<//>`}var L=/* @__PURE__ */ e({SessionExpired:()=>R});function R(){let[e,r]=a(``),[o,s]=a(null),l=x(null);return b(),i(()=>l.current.focus(),[]),y`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${c(`Session expired`)}
onKeyDown=${g}>
<form class="dpad" onSubmit=${async t=>{t.preventDefault();try{await v(`POST`,`/api/session`,{email:h.value.email,password:e,remember:!1}),m()}catch(e){s(e),l.current.select()}}}>
<div class="hrow">
<${p} name=${h.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${c(`Session expired`)}</h2>
<p class="t13 mut cut">${h.value.name} · ${h.value.email}</p>
</div>
</div>
${Object.keys(n.value).length>0&&y`<p class="livebox ok dgap">
<${C} name="check" size="m" />
<span class="t13">${c(`Your drafts are kept. After signing in you come back here.`)}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${h.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${D} id="sp" field=${l} value=${e} onInput=${r}
error=${o&&E(o)} label=${c(`Password`)} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${c(`Sign in`)}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${()=>{T(),t(`/login`)}}>${c(`Sign in as someone else`)}</button>
</div>
</form>
</div>
</div>`}var z=/* @__PURE__ */ e({Setup:()=>U});const B=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??`UTC`,V=()=>new URLSearchParams(location.hash.slice(1)).get(`token`)??``;function H(e){return e.code===`already-set-up`?c(`Okno is already set up. Sign in.`):e.code===`bad-link`?c(`This link is no longer valid. Restart the server to get a new one.`):s(e)}function U(){let[e,n]=a({company:``,name:``,email:``,password:``}),[i,s]=a(null),[l,u]=a(!1),[p,m]=a(V);f(()=>{let e=()=>{let e=V();e&&(m(e),s(null))};return window.addEventListener(`hashchange`,e),()=>window.removeEventListener(`hashchange`,e)},[]);let h=t=>r=>n({...e,[t]:r.target.value}),g=async n=>{if(n.preventDefault(),e.password.length<12)u(!0);else{u(!1);try{await v(`POST`,`/api/setup`,{...e,token:p,locale:r.value,zone:B()}),await d(),await w(),t(`/inbox/all`,{replace:!0})}catch(e){s(e)}}};if(!p)return y`<${P}>
<div class="formin">
<div>
<h1>${c(`First-time setup`)}</h1>
<p class="mut lgp">${c(`Open the one-time link that the server printed at its first start.`)}</p>
</div>
</div>
<//>`;let _=(t,n,r,i)=>y`<div class="field">
<label for=${`s`+t}>${n}</label>
<input class="input large" id=${`s`+t} type=${r} autocomplete=${i} required value=${e[t]}
onInput=${h(t)} />
</div>`;return y`<${P}>
<form class="formin" onSubmit=${g}>
<div>
<h1>${c(`First-time setup`)}</h1>
<p class="mut lgp">${c(`Your company and its first administrator. Everything can be changed later.`)}</p>
</div>
${i&&y`<div class="errsum" role="alert">
<${C} name="circle-alert" size="m" />
<span>${H(i)}</span>
</div>`}
${_(`company`,c(`Company name`),`text`,`organization`)}
<div class="field">
<span class="lab" id="slang">${c(`Language`)}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(r.value===`ru`)}
onClick=${()=>o(`ru`)}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(r.value===`en`)}
onClick=${()=>o(`en`)}>
English
</button>
</div>
</div>
${_(`name`,c(`Your name`),`text`,`name`)}
${_(`email`,c(`Your email`),`email`,`username`)}
<${D} id="spassword" value=${e.password} onInput=${t=>n({...e,password:t})}
label=${c(`Password`)} autocomplete="new-password"
error=${l?c(`At least 12 characters. A phrase of three words is best.`):null}
hint=${c(`At least 12 characters. A phrase of three words is best.`)} />
<button type="submit" class="btn primary large wide">${c(`Create`)}</button>
</form>
<//>`}export{L as n,F as r,z as t};