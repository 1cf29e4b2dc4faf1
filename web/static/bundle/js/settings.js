/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,An as n,Ba as r,Bi as i,Br as a,Bt as o,Ca as s,Cr as c,Da as l,Ea as u,Er as d,Et as f,Fa as p,Ga as m,Gr as h,Ha as g,Hi as _,Ia as v,Ja as y,Ji as b,Ki as x,La as S,Ln as C,Mn as ee,Mr as te,Mt as ne,Nn as re,Oa as w,Pn as ie,Qa as T,Ra as E,Rt as ae,Tr as oe,Tt as se,Ua as ce,Ui as le,Ur as ue,Va as de,Vi as fe,Vn as pe,Xa as me,Xi as D,Xr as he,Za as O,_a as k,_i as ge,_r as _e,ai as A,ar as ve,bi as ye,ca as be,cr as xe,da as Se,di as Ce,dr as we,eo as j,er as Te,g as Ee,ga as De,gi as Oe,gr as ke,ht as M,ii as N,ir as Ae,kn as je,kr as Me,mi as Ne,nr as Pe,pi as Fe,pr as Ie,qa as Le,qi as Re,si as P,ti as ze,to as F,tr as Be,va as Ve,vr as He,wr as Ue,wt as We,yr as Ge,za as I}from"./app.js";import{$ as Ke,A as qe,B as Je,Bn as Ye,D as Xe,E as Ze,F as Qe,Fn as $e,Gr as et,H as tt,Hn as nt,I as rt,In as it,Kr as at,L as ot,Ln as st,M as ct,N as lt,O as L,P as ut,Pt as dt,Q as ft,R as pt,Rn as mt,Un as ht,V as gt,Vn as _t,Xn as vt,Yn as yt,Z as bt,_ as xt,a as St,at as Ct,er as wt,g as Tt,i as Et,ir as R,j as Dt,k as Ot,l as kt,nr as z,o as At,qn as jt,r as Mt,rr as B,s as Nt,t as Pt,tr as V,v as Ft,z as H}from"./shared.js";var It=/* @__PURE__ */ e({Looks:()=>Bt,Select:()=>U,Who:()=>zt,Work:()=>Ut});me(()=>{w.value&&(x.value=w.value.text)});const Lt=[[`small`,()=>m(`Small, {px}`,{px:13})],[`normal`,()=>m(`Default, {px}`,{px:14})],[`large`,()=>m(`Large, {px}`,{px:16})],[`largest`,()=>m(`Largest, {px}`,{px:18})]],Rt=matchMedia(`(prefers-color-scheme: dark)`),zt=()=>p`<div class="pme">
<${ze} name=${u.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${u.value.name}</b>
<span class="t12 dim blk cut">${je(u.value.role)} · ${u.value.email}</span>
</div>
</div>`;function Bt(){return p`
<${zt} />
<${V} id="looks-all" title=${m(`Appearance`)}>
<div class="card">
<${z} title=${m(`Language`)} text=${m(`Changes at once, no reload needed`)}>
<${B} label=${m(`Language`)} value=${de.value} options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${fe} />
<//>
<${z} title=${m(`Theme`)}
text=${Rt.matches?m(`The system is set to dark now`):m(`The system is set to light now`)}>
<${B} label=${m(`Theme`)} value=${Re.value} options=${[[`system`,m(`System`)],[`light`,m(`Light`)],[`dark`,m(`Dark`)]]} onPick=${_} />
<//>
<${z} title=${m(`List density`)} text=${m(`Compact shows more conversations at once`)}>
<${B} label=${m(`List density`)} value=${le.value} options=${[[`compact`,m(`Compact`)],[`normal`,m(`Normal`)],[`roomy`,m(`Comfortable`)]]} onPick=${i} />
<//>
<${z} title=${m(`Text size`)} text=${m(`Everything grows except pictures`)}>
<${U} label=${m(`Text size`)} value=${x.value} options=${Lt.map(([e,t])=>[e,t()])}
onPick=${e=>M({text:e})} />
<//>
<${z} title=${m(`Less motion`)} text=${m(`When off, the system setting applies`)}>
<${R} label=${m(`Less motion`)} checked=${w.value.motion===`less`}
onChange=${e=>M({motion:e?`less`:`system`})} />
<//>
</div>
<//>
`}const U=({label:e,value:t,options:n,onPick:r})=>p`<select class="sel" aria-label=${e} onChange=${e=>r(e.currentTarget.value)}>
${n.map(([e,n])=>p`<option key=${e} value=${e} selected=${String(e)===String(t)}>${n}</option>`)}
</select>`,Vt=[[`next`,()=>m(`Next most urgent`)],[`stay`,()=>m(`Stay in the conversation`)],[`list`,()=>m(`Return to the list`)]],Ht=e=>e.map(e=>[e,e?g(`{n} second`,`{n} seconds`,e):m(`Send immediately`)]);function Ut(){let{send:e,undo:t,after_close:n}=w.value;return p`<${V} id="work-all" title=${m(`Work with conversations`)}>
<div class="card">
${Object.keys(e).map(t=>p`<${z} key=${t} title=${m(`Enter sends in {channel}`,{channel:Ce(t)})}
text=${e[t]===`enter`?m(`Shift Enter starts a new line`):m(`Ctrl Enter sends, Enter starts a new line`)}>
<${R} label=${m(`Enter sends in {channel}`,{channel:Ce(t)})}
checked=${e[t]===`enter`}
onChange=${e=>M({send:{[t]:e?`enter`:`command`}})} />
<//>`)}
<${z} title=${m(`After “Close”`)}>
<${U} label=${m(`After “Close”`)} value=${n} options=${Vt.map(([e,t])=>[e,t()])}
onPick=${e=>M({after_close:e})} />
<//>
<${z} title=${m(`Time to undo sending`)} text=${m(`In messengers`)}>
<${U} label=${m(`Time to undo sending: messengers`)} value=${t.messenger}
options=${Ht([0,2,4,8,15])} onPick=${e=>M({undo:{messenger:Number(e)}})} />
<//>
<${z} title=${m(`Time to undo sending`)} text=${m(`In email`)}>
<${U} label=${m(`Time to undo sending: email`)} value=${t.email}
options=${Ht([0,5,10,20,30,60])}
onPick=${e=>M({undo:{email:Number(e)}})} />
<//>
<${Wt} />
</div>
<p class="hint rowgap">
${m(`Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.`)}
</p>
<//>`}function Wt(){let e=w.value.signature,[t,n]=F(null),r=async e=>{e.preventDefault(),await M({signature:t.trim()})&&n(null)};return t===null?p`<${z} title=${m(`Email signature`)} text=${e||m(`The mailbox signature is used`)}>
<button type="button" class="btn small" aria-label=${m(`Change the email signature`)}
onClick=${()=>n(e)}>
${m(`Change`)}
</button>
<//>`:p`<form class="srow sform" onSubmit=${r}>
<div class="field grow">
<label for="ownsign">${m(`Email signature`)}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${Gt} onKeyDown=${e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&r(e),e.key===`Escape`&&(e.preventDefault(),n(null))}}
onInput=${e=>n(e.currentTarget.value)}></textarea>
<p class="hint">
${m(`{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.`,{operator:`{operator}`,company:`{company}`,number:`{number}`})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${m(`Save`)}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${m(`Cancel`)}</button>
</div>
</div>
</form>`}const Gt=e=>{e&&!e.dataset.met&&(e.dataset.met=`1`,e.focus())};var Kt=/* @__PURE__ */ e({CalendarLink:()=>Jt});const qt=`/api/me/calendar`;function Jt(){let[e,n]=F(void 0),[i,a]=F(null),[o,s]=F(null),[c,l]=F(null),[u,d]=F(!1),f=j(0),h=()=>{let t=f.current;return I(qt).then(e=>{f.current===t&&(n(t=>(t&&t.created_at!==e.link?.created_at&&a(null),e.link)),l(null))},t=>{if(!(t instanceof v))throw t;e===void 0&&l(t)})};O(()=>{!u&&document.visibilityState===`visible`&&h()},[t.value]),O(()=>{let e=()=>document.visibilityState===`visible`&&h();return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)},[]);let g=async e=>{if(!u){d(!0),f.current+=1;try{await e(),s(null)}catch(e){if(!(e instanceof v))throw e;b(r(e))}f.current+=1,d(!1)}},_=()=>g(async()=>{let e=await E(qt,{});a(e.url),n(e.link)});return p`<${V} id="calh" title=${m(`Calendar`)}>
<p class="lead">
${m(`Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.`)}
</p>
${c&&p`<${N} icon="unplug" title=${m(`The calendar link could not be loaded`)} text=${r(c)}>
<button type="button" class="btn" onClick=${h}>${m(`Retry`)}</button>
<//>`}
${!c&&e===void 0&&p`<div class="card fcard" aria-busy="true"><${P} width=${60} /></div>`}
${e===null&&p`<${N} icon="calendar" title=${m(`No calendar link yet`)}
text=${m(`The link is private: whoever has it sees the titles of your tasks.`)}>
<button type="button" class="btn primary" disabled=${u} onClick=${_}>
<${A} name="link" size="m" />${m(`Create a link`)}
</button>
<//>`}
${e&&p`<div class="card fcard callink">
${i?p`<${Xt} url=${i} />`:p`<p class="t13">${m(`The link was shown once, when it was created.`)}</p>`}
<p class="t12 dim">
${m(`Created {time}.`,{time:te(e.created_at)})}
${` `}
${e.read_at?m(`A calendar read it {when}.`,{when:oe(e.read_at,t.value)}):m(`No calendar has read it yet.`)}
</p>
${o?p`<${Yt} asked=${o} busy=${u} onYes=${o===`new`?_:()=>g(async()=>{await E(`${qt}/revoke`,{}),a(null),n(null),D(m(`The calendar link was revoked`),{icon:`link-2-off`})})}
onNo=${()=>s(null)} />`:p`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>s(`new`)}>
${m(`Create it again`)}
</button>
<button type="button" class="btn small danger" onClick=${()=>s(`revoke`)}>
${m(`Revoke`)}
</button>
</div>`}
</div>`}
<//>`}function Yt({asked:e,busy:t,onYes:n,onNo:r}){let i=j(null);return O(()=>i.current.focus(),[]),p`<div class="calask" role="group" aria-label=${m(`Calendar link`)}>
<p class="t13">${m(`Calendars that are subscribed to the present link will get nothing any more.`)}</p>
<div class="hrow wrap">
<button type="button" class=${e===`new`?`btn small primary`:`btn small danger`} ref=${i}
disabled=${t} onClick=${n}>
${m(e===`new`?`Create a new link`:`Revoke the link`)}
</button>
<button type="button" class="btn small quiet" onClick=${r}>${m(`Cancel`)}</button>
</div>
</div>`}function Xt({url:e}){let t=j(null);return O(()=>t.current.select(),[e]),p`
<div class="field">
<label for="calu">${m(`Calendar link`)}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${e=>e.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>pe(e)}>
<${A} name="copy" size="s" />${m(`Copy`)}
</button>
</span>
<span class="hint" id="calhint">${m(`Copy it now: it is not shown again. Keep it as you keep a password.`)}</span>
</div>
<ul class="calhow t13">
<li><b class="b5">Google Calendar</b>: ${m(`Other calendars, the plus sign, From URL`)}</li>
<li>
<b class="b5">Apple</b>: <a class="link" href=${e.replace(/^https?:/,`webcal:`)}>
${m(`open it in the calendar`)}
</a>
</li>
<li><b class="b5">Outlook</b>: ${m(`Add calendar, Subscribe from web`)}</li>
<li><b class="b5">Thunderbird</b>: ${m(`New calendar, On the network`)}</li>
</ul>
`}var Zt=/* @__PURE__ */ e({Company:()=>$t});const Qt=()=>Intl.DateTimeFormat().resolvedOptions().timeZone;function $t(){let[e,t]=F({}),[n,i]=F([]),[a,o]=F(null),[s,c]=F(!1),l=j(null),u={...k.value,...e},d=[`name`,`zone`,`language`].some(e=>u[e]!==k.value[e]),f=!u.name.trim();O(()=>{I(`/api/company`).then(e=>i(e.zones),o)},[]);let h=n=>t({...e,...n}),g=async e=>{if(e.preventDefault(),!s&&d){if(f)l.current.focus();else{c(!0);try{let{name:e,zone:n,language:r}=u;await E(`/api/company`,{name:e.trim(),zone:n,language:r},{method:`PUT`}),t({}),o(null),D(m(`Company saved`),{icon:`check`})}catch(e){o(e)}c(!1)}}};return ke(g),p`
<form class="hform" onSubmit=${g} novalidate aria-label=${m(`Company profile`)}>
<${V} id="coh" title=${m(`Company profile`)}>
<p class="lead">${m(`Clients read the name. The time zone is that of new business hours and of reports.`)}</p>
${a&&p`<p class="banner bad rowgap" role="alert">${r(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${m(`Company name`)}</label>
<input class="input" id="con" ref=${l} maxlength="200" value=${u.name}
aria-invalid=${f?`true`:null} aria-describedby=${f?`cone`:null}
onInput=${e=>h({name:e.currentTarget.value})} />
${f&&p`<span class="hint bad" id="cone">${m(`Enter a name.`)}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${m(`Time zone`)}</label>
<${bt} id="coz" zones=${n} value=${u.zone} onPick=${e=>h({zone:e})} />
${Qt()!==u.zone&&n.includes(Qt())&&p`<button type="button" class="link t12 cozone" onClick=${()=>h({zone:Qt()})}>
${m(`Use the zone of this device: {zone}`,{zone:Ke(Qt())})}
</button>`}
</div>
<div class="field"><span class="lab">${m(`Language of automatic messages`)}</span>
<${B} label=${m(`Language of automatic messages`)} value=${u.language}
options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${e=>h({language:e})} />
<span class="hint">${m(`For clients whose language is unknown.`)}</span>
</div>
</div>
</div>
<//>
${d&&p`<div class="hfoot">
<span class="grow t12 dim" role="status">${m(`Not saved yet`)}</span>
<button type="button" class="btn quiet" onClick=${()=>t({})}>${m(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${s}>
${m(`Save`)}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`}
</form>
`}const en=[15,30,60,240,480];function tn(e,t,n,r){let[i,a]=F({preview:null,problem:null}),o=JSON.stringify([e,t,n]);return O(()=>{if(!r)return;let i=!0,o=setTimeout(async()=>{try{let r=await S(`POST`,`/api/hours/preview`,{...e,hours_id:t,minutes:n});i&&a({preview:r,problem:null})}catch(e){i&&a(t=>({...t,problem:e}))}},250);return()=>{i=!1,clearTimeout(o)}},[o,r]),i}function nn({found:{preview:e,problem:t},zone:n,minutes:i,onMinutes:a}){return p`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${m(`Example`)}</h3>
<label class="t13 dim" for="hpm">${m(`Time for the reply`)}</label>
<select class="sel hpm" id="hpm" onChange=${e=>a(Number(e.currentTarget.value))}>
${en.map(e=>p`<option key=${e} value=${e} selected=${e===i}>
${ue(e*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&p`<p class="hint bad">${r(t)}</p>`}
${e&&!e.examples.length&&p`<p class="hint bad">${m(`With these hours you are never open.`)}</p>`}
${e?.examples.map(e=>p`<${rn} key=${e.at} example=${e} zone=${n} />`)}
</div>
</section>`}const rn=({example:{at:e,due:t,parts:n},zone:r})=>p`
<p class="prev">
<${A} name="clock" size="m" />
<span>
${ce(m(`Client writes {when} → reply by {due}`),{when:he(e,r),due:p`<b class="b6">${he(t,r)}</b>`})}
${n.length>1&&p`<span class="t12 blk">${n.map(e=>an(e,r)).join(`; `)}</span>`}
</span>
</p>
`,an=([e,t],n)=>m(`{span} from {time}`,{span:ue(t-e),time:he(e,n)}),on=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([e])=>e<t||e>n));function sn({days:e,week:t,onChange:n}){let[r,i]=F(null),a=lt(e),o=[...new Set(a.map(e=>e.from.slice(0,4)))],s=j(null),c=()=>{i(null),we(()=>s.current)},l=t=>{n(on(e,t)),we(()=>s.current)},u=(t,r,i,a)=>{n({...t?on(e,t):e,...Object.fromEntries(a.map(e=>[e,{name:r,spans:i}]))}),c()};return p`
<section class="psec" aria-labelledby="sdh">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="sdh">${m(`Holidays and special days`)}</h3>
<button type="button" class="btn small quiet" aria-expanded=${String(r===`preset`)}
onClick=${()=>i(r===`preset`?null:`preset`)}>
<${A} name="calendar" size="s" />${m(`Load holidays`)}
</button>
<button type="button" class="btn small" ref=${s} aria-expanded=${String(r===`new`)}
onClick=${()=>i(r===`new`?null:`new`)}>
<${A} name="plus" size="s" />${m(`Date`)}
</button>
</div>
${r===`preset`&&p`<${pn} week=${t} days=${e} onChange=${n} onDone=${c} />`}
${r===`new`&&p`<${un} onDone=${c} onPut=${(e,t,n)=>u(null,e,t,n)} />`}
${a.length||r?o.map(e=>p`
<h4 class="t12 dim rowgap" key=${`h${e}`} id=${`sdy${e}`}>${e}</h4>
<ul class="card hol2" key=${e} aria-labelledby=${`sdy${e}`}>
${a.filter(t=>t.from.startsWith(e)).map(e=>r===e.from?p`<li key=${e.from}>
<${un} group=${e} onDone=${c}
onPut=${(t,n,r)=>u(e,t,n,r)} />
</li>`:p`<${ln} key=${e.from} group=${e} onEdit=${()=>i(e.from)}
onRemove=${()=>l(e)} />`)}
</ul>
`):p`<${N} icon="calendar" title=${m(`No special days`)}
text=${m(`Load the public holidays of your country, or add a date.`)} />`}
</section>
`}const cn=e=>e.name||(e.spans.length?m(`Other hours`):m(`Day off`));function ln({group:e,onEdit:t,onRemove:n}){let r=cn(e);return p`
<li class="srow">
<span class="b5 t13 num hdt">${Me(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${m(`Change`)} onClick=${t}>${r}</button>
${e.spans.length?p`<span class="tag h2">${H(e.spans)}</span>`:p`<span class="tag plain">${e.from===e.to?m(`day off`):m(`days off`)}</span>`}
<button type="button" class="ib small" aria-label=${m(`Remove: {name}`,{name:r})} onClick=${n}>
<${A} name="x" size="m" />
</button>
</li>
`}function un({group:e,onDone:t,onPut:n}){let[r,i]=F(e?.from??``),[a,o]=F(e?.to??``),[s,c]=F(e?.name??``),[l,u]=F(H(e?.spans??[])),[d,f]=F(!1),h=j(null);T(()=>h.current.focus(),[]);let g=rt(l),_=r?a&&a<r?m(`The last day is before the first.`):null:m(`Choose a date.`),v=g?pt(g):m(`Type hours as 9:00–13:00, 14:00–18:00`),y=e=>{e.preventDefault(),e.stopPropagation(),f(!0),!_&&!v&&n(s.trim(),g,Dt(r,a||r))},b=(e,t,n,r)=>p`
<div class="field"><label for=${e}>${t}</label>${n}
${d&&r&&p`<span class="hint bad" id=${`${e}e`} role="alert">${r}</span>`}</div>
`,x=e=>d&&e?`true`:null;return p`
<form class="card fcard rowgap" aria-label=${e?cn(e):m(`New date`)} onSubmit=${y}>
<div class="f2 f4">
${b(`sdf`,m(`First day`),p`<input class="input" type="date" id="sdf" ref=${h} value=${r} min="2000-01-01" max="2099-12-31"
aria-invalid=${x(_)} onInput=${e=>i(e.currentTarget.value)} />`,_)}
${b(`sdt`,m(`Last day (optional)`),p`<input class="input" type="date" id="sdt" value=${a} min=${r} max="2099-12-31"
onInput=${e=>o(e.currentTarget.value)} />`)}
${b(`sdn`,m(`Name of the day`),p`<input class="input" id="sdn" maxlength="120" value=${s}
onInput=${e=>c(e.currentTarget.value)} />`)}
${b(`sdh2`,m(`Hours (empty: day off)`),p`<input class="input" id="sdh2" value=${l} placeholder="9:00–13:00" aria-invalid=${x(v)}
onInput=${e=>u(e.currentTarget.value)} />`,v)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${m(e?`Apply`:`Add date`)}</button>
<button type="button" class="btn quiet small" onClick=${t}>${m(`Cancel`)}</button>
</div>
</form>
`}const dn=()=>new Intl.DisplayNames(de.value===`ru`?`ru-RU`:`en-GB`,{type:`region`}),fn={off:e=>m(`Day off moved from {date}`,{date:d(e.moved)}),working:e=>m(`Working day instead of {date}`,{date:d(e.moved)}),short:()=>m(`Shortened day`)};function pn({week:e,days:t,onChange:n,onDone:i}){let[a,o]=F(null),[s,c]=F(`RU`),[l,u]=F(()=>new Date(Date.now()+5184e6).getFullYear()),[d,f]=F(null),[h,_]=F(!1),v=j(!1);O(()=>()=>{v.current=!0},[]);let y=async e=>{try{f(null),await e()}catch(e){f(e)}};O(()=>{y(async()=>o((await I(`/api/hours/countries`)).countries))},[]);let b=a?.find(e=>e.code===s)?.years??[],x=b.includes(l)?l:b.at(-1),C=async r=>{r.preventDefault(),r.stopPropagation(),_(!0),await y(async()=>{let r=(await S(`POST`,`/api/hours/holidays`,{country:s,year:x,week:e})).days;if(v.current)return;let a=r.map(e=>[e.day,{spans:e.spans,name:fn[e.kind]?.(e)??e.name}]);n({...t,...Object.fromEntries(a)}),D(g(`{n} day of {year} loaded`,`{n} days of {year} loaded`,r.length,{year:x}),{icon:`calendar`}),i()}),_(!1)},ee=dn(),te=(a??[]).map(({code:e})=>[e,ee.of(e)]).sort((e,t)=>e[1].localeCompare(t[1],de.value));return p`<form class="card fcard rowgap" aria-label=${m(`Load holidays`)} aria-busy=${String(h||!a)}
onSubmit=${C}>
<div class="f2">
<div class="field">
<label for="hcn">${m(`Country`)}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${e=>c(e.currentTarget.value)}>
${te.map(([e,t])=>p`<option key=${e} value=${e} selected=${e===s}>${t}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${m(`Year`)}</label>
<select class="sel" id="hyr" disabled=${!b.length}
onChange=${e=>u(Number(e.currentTarget.value))}>
${b.map(e=>p`<option key=${e} value=${e} selected=${e===x}>${e}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${s===`RU`?b.length>0&&m(`Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.`,{years:`${b[0]}–${b.at(-1)}`}):m(`Public holidays become days off. Moved and shortened days are not included.`)}
</p>
${d&&p`<p class="hint bad" role="alert">${r(d)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${h||!b.length}>${m(`Load`)}</button>
<button type="button" class="btn quiet small" onClick=${i}>${m(`Cancel`)}</button>
</div>
</form>`}function mn({day:e,week:t,onChange:n,onWeek:r}){let i=t[e],a=h(e,`long`),o=pt(i),s=(e,t,r)=>n(i.map((n,i)=>i===e?t?[n[0],r]:[r,n[1]]:n)),c=j(null),l=e=>{n(i.filter((t,n)=>n!==e)),we(()=>c.current.querySelector(`button`))},u=Ot.filter(t=>t!==e&&t<5);return p`
<fieldset class="wkf" ref=${c} aria-describedby=${o?`wkbad`:null}>
<legend class="vh">${a}</legend>
<div class="wkspans">
${i.map((e,t)=>p`
<span class="hrow tight" key=${t}>
<${Xe} label=${m(`{day}, from`,{day:a})} value=${e[0]} bad=${o}
onChange=${e=>s(t,0,e)} />
<span class="dim" aria-hidden="true">–</span>
<${Xe} label=${m(`{day}, to`,{day:a})} value=${e[1]} bad=${o}
onChange=${e=>s(t,1,e)} />
<button type="button" class="ib small"
aria-label=${m(`Remove {hours}`,{hours:H([e])})}
onClick=${()=>l(t)}>
<${A} name="x" size="m" />
</button>
</span>
`)}
${!i.length&&p`<span class="t13 dim">${m(`Day off`)}</span>`}
</div>
<div class="hrow wrap">
${i.length?p`<button type="button" class="btn small quiet" disabled=${!ut(i)||o}
onClick=${()=>n(qe(i))}>
<${A} name="plus" size="s" />${m(`Break`)}
</button>`:p`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${A} name="plus" size="s" />${m(`Hours`)}
</button>`}
${e===0?p`<button type="button" class="btn small quiet" onClick=${()=>r(hn(t,e,u))}>
<${A} name="copy" size="s" />${m(`Copy to Tue–Fri`)}
</button>`:p`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${A} name="copy" size="s" />${m(`Same as Monday`)}
</button>`}
</div>
</fieldset>
${o&&p`<p class="hint bad" id="wkbad" role="alert">${o}</p>`}
`}const hn=(e,t,n)=>e.map((r,i)=>n.includes(i)?e[t]:r);function gn({week:e,zone:t,onChange:n}){let[r,i]=F(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return p`
<p class="lead">${m(`Choose a day to change its hours.`)}</p>
<ul class="card wkrows" aria-label=${m(`Business hours by day`)}>
${Ot.map(o=>p`
<li key=${o}>
<button type="button" class="wkrow" aria-expanded=${o===r}
onClick=${()=>i(o===r?null:o)}>
<span class="wkname">${h(o,`long`)}</span>
<span class="wkhours dim">${H(e[o])||m(`Day off`)}</span>
<${A} name="chevron-down" size="s" />
<${_n} spans=${e[o]} zone=${t} />
</button>
${o===r&&p`<div class="wkopen">
<${mn} day=${o} week=${e} onChange=${e=>a(o,e)}
onWeek=${n} />
</div>`}
</li>
`)}
</ul>
`}function _n({spans:e,zone:n}){let r=ft(t.value,n);return p`
<svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
<rect class="tr" width=${L} height="8" />
${e.map(([e,t])=>t>e&&p`<rect class="on" key=${e} x=${e} width=${t-e} height="8" />`)}
${r!==null&&p`<rect class="now" x=${r} width="6" height="8" />`}
</svg>
`}const W=e=>44+e*648/L,G=e=>26+e*34,vn=[0,3,6,9,12,15,18,21,24],yn={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};function bn(e){return _e(`(max-width: 719px)`)?p`<${gn} ...${e} />`:p`<${xn} ...${e} />`}function xn({week:e,zone:t,onChange:n}){let[r,i]=F(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return p`
<p class="lead" id="wklead">
${m(`Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.`)}
</p>
<div class="card fcard">
<div role="group" aria-label=${m(`Business hours by day`)}>
<svg class="wk" viewBox="0 0 720 264">
${vn.map(e=>p`<g key=${e} aria-hidden="true">
<text x=${W(e*60)} y="12" text-anchor="middle">${e}:00</text>
<path class="g" d=${`M${W(e*60)} 20v240`} />
</g>`)}
${Ot.map(t=>p`<${Cn} key=${t} day=${t} spans=${e[t]} chosen=${t===r}
onChoose=${()=>i(t)} onChange=${e=>a(t,e)} />`)}
<${Sn} zone=${t} />
</svg>
</div>
<div class="wkday">
<${B} label=${m(`Day of the week`)} value=${r} onPick=${i}
options=${Ot.map(e=>[e,h(e)])} />
<${mn} key=${r} day=${r} week=${e} onChange=${e=>a(r,e)} onWeek=${n} />
</div>
</div>
`}function Sn({zone:e}){let n=ft(t.value,e);return n!==null&&p`<path class="now" d=${`M${W(n)} 20v240`} />`}function Cn({day:e,spans:t,chosen:n,onChoose:r,onChange:i}){let a=h(e,`long`);return p`
<g onPointerDown=${r}>
<text class=${n?`d on`:`d`} x="0" y=${G(e)+18} aria-hidden="true">${h(e)}</text>
<rect class=${n?`tr on`:`tr`} x=${44} y=${G(e)} width=${648} height=${26} rx="5" />
${!t.length&&p`<text class="off" x=${W(720)} y=${G(e)+17} text-anchor="middle" aria-hidden="true">
${m(`day off`)}
</text>`}
${t.map((n,r)=>p`
<g key=${r}>
<${wn} day=${e} span=${n} />
${[0,1].map(n=>p`
<${Tn} key=${n} name=${a} day=${e} spans=${t} place=${r} side=${n}
onMove=${e=>i(Qe(t,r,n,e))} />
`)}
</g>
`)}
</g>
`}function wn({day:e,span:[t,n]}){return n<=t?null:p`
<rect class="on" x=${W(t)} y=${G(e)} width=${W(n)-W(t)} height=${26} rx="5" />
${n-t>=180&&p`<text class="h" x=${W((t+n)/2)} y=${G(e)+17} text-anchor="middle" aria-hidden="true">
${H([[t,n]])}
</text>`}
`}function Tn({name:e,day:t,spans:n,place:r,side:i,onMove:a}){let o=n[r][i],s=W(o)+(i?-4:4),c=e=>{let t=yn[e.key],n=e.key===`Home`?0:e.key===`End`?L:t?ot(o+t):null;n===null||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),e.stopPropagation(),a(n))},l=e=>{if(!e.currentTarget.hasPointerCapture(e.pointerId))return;let t=e.currentTarget.ownerSVGElement,n=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());a(ot((n.x-44)/648*L))},u=m(i?`{day}: end of hours`:`{day}: start of hours`,{day:e});return p`
<g class="wkend" role="slider" tabindex="0" aria-label=${u} aria-valuemin="0" aria-valuemax=${L}
aria-valuenow=${o} aria-valuetext=${Je(o)} onKeyDown=${c} onPointerMove=${l}
onPointerDown=${e=>e.currentTarget.setPointerCapture(e.pointerId)}>
<rect class="grab" x=${s-8} y=${G(t)} width="16" height=${26} rx="4" />
<rect class="gr" x=${s-1.25} y=${G(t)+7} width="2.5" height="12" rx="1" />
</g>
`}var En=/* @__PURE__ */ e({Hours:()=>Rn,hoursName:()=>X});const K=y(null),Dn=y([]),q=y(null),J=y(1),Y=y({}),On=y(60),X=e=>e.name||(e.id===1?m(`Company hours`):m(`New hours`));async function Z(){try{let[e,t]=await Promise.all([I(`/api/hours`),I(`/api/company`)]);K.value=e.hours.map(kn),Dn.value=t.zones,q.value=null}catch(e){if(!(e instanceof v))throw e;q.value=e}}const kn=e=>e.id===1&&e.version===1?{...e,zone:k.value.zone}:e,An=e=>K.value.find(t=>t.id===e),jn=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),Mn=()=>({id:`new`,name:``,zone:k.value.zone,week:jn(),days:{},version:0}),Nn=e=>e===`new`||e in Y.value&&ct(Y.value[e])!==ct(An(e)),Pn=Le(()=>!!K.value&&Object.keys(Y.value).some(e=>Nn(Fn(e)))),Fn=e=>e===`new`?`new`:Number(e);function In(e,t){let n=Y.value[e]??An(e);Y.value={...Y.value,[e]:{...n,...t}}}function Ln(e){Y.value=Object.fromEntries(Object.entries(Y.value).filter(([t])=>t!==String(e))),e===`new`&&(J.value=1)}window.addEventListener(`beforeunload`,e=>{Pn.value&&e.preventDefault()});function Rn(){let e=Object.values(s.value).map(e=>`${e.id}.${e.version}.${e.removed}.${e.name}`).join();O(()=>{Z()},[e]);let t=Ie(300,!K.value&&!q.value);if(!K.value)return q.value?p`<${N} icon="cloud-off" title=${m(`Could not load the business hours`)} text=${r(q.value)}>
<button type="button" class="btn" onClick=${Z}>${m(`Retry`)}</button>
<//>`:t&&p`<div class="card fcard" aria-busy="true"><${P} width="60" /></div>`;let n=Y.value.new?[...K.value,Y.value.new]:K.value,i=Y.value[J.value]??An(J.value)??K.value[0];return p`
<div class="hrow wrap">
<h2 class="head2 grow">${m(`Business hours`)}</h2>
<button type="button" class="btn" disabled=${`new`in Y.value} onClick=${()=>{In(`new`,Mn()),J.value=`new`}}>
<${A} name="plus" size="m" />
${m(`New hours`)}
</button>
</div>
<p class="lead">
${m(`Outside business hours the time for a reply stands still. Rules choose which hours count.`)}
</p>
<div class="hlist" role="group" aria-label=${m(`Business hours`)}>
${n.map(e=>p`<${zn} key=${e.id} hours=${Y.value[e.id]??e} />`)}
</div>
<${Vn} key=${i.id} hours=${i} />
`}const zn=({hours:e})=>p`
<button type="button" class="card polc" aria-pressed=${String(e.id===J.value)}
onClick=${()=>{J.value=e.id}}>
<b class="b6 blk t13">
${X(e)}${Nn(e.id)&&p` <span class="t12 dim">· ${m(`not saved`)}</span>`}
</b>
<span class="t12 dim blk">${gt(e)}</span>
</button>
`;function Bn(e){let t=[...e.week,...Object.values(e.days).map(e=>e.spans)].map(pt).find(Boolean);return[e.id!==1&&!e.name.trim()&&m(`Enter a name.`),t,e.week.every(e=>!e.length)&&m(`Enter hours for at least one day.`)].filter(Boolean)}function Vn({hours:e}){let[t,n]=F(!1),[r,i]=F(!1),[a,o]=F(null),s=j(null),c=j(null),l=Bn(e),{id:u,name:d,zone:f,week:h,days:g}=e,_=tn({zone:f,week:h,days:g},u===`new`?null:u,On.value,!l.length),v=Nn(u),y=(a?.code===`hours-exist`?m(`Other hours have this name.`):null)??(t&&u!==1&&!d.trim()?m(`Enter a name.`):null),b=async(t,a=e.version)=>{if(t?.preventDefault(),r||!v)return;n(!0),o(null);let u=s.current.querySelector(`[aria-invalid='true']`);if(l.length||u)requestAnimationFrame(()=>(c.current??u).focus());else{i(!0);try{await Hn({...e,version:a},_.preview?.recounted??0),n(!1)}catch(e){o(e),requestAnimationFrame(()=>c.current?.focus())}i(!1)}};return ke(b),p`<form class="hform" ref=${s} aria-label=${X(e)} onSubmit=${b} novalidate>
<${Un} field=${c} problems=${t?l:[]} problem=${a} hours=${e} onSave=${b} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${m(`Name of these hours`)}</label>
<input class="input" id="hnm" maxlength="80" value=${d}
placeholder=${u===1?m(`Company hours`):``} aria-invalid=${y?`true`:null}
aria-describedby=${y?`hnme`:null}
onInput=${e=>In(u,{name:e.currentTarget.value})} />
${y&&p`<span class="hint bad" id="hnme">${y}</span>`}
</div>
<div class="field">
<label for="hzn">${m(`Time zone`)}</label>
<${bt} id="hzn" zones=${Dn.value} value=${f} onPick=${e=>In(u,{zone:e})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${m(`Week`)}</h3>
<${bn} week=${h} zone=${f} onChange=${e=>In(u,{week:e})} />
<${nn} found=${_} zone=${f} minutes=${On.value} onMinutes=${e=>{On.value=e}} />
<${sn} days=${g} week=${h} onChange=${e=>In(u,{days:e})} />
${u!==1&&u!==`new`&&p`<${qn} hours=${An(u)} />`}
${v&&p`<${Kn} hours=${e} busy=${r} recounted=${_.preview?.recounted} onReset=${()=>Ln(u)} />`}
</form>`}async function Hn(e,t){let{id:n,name:r,zone:i,week:a,days:o,version:s}=e,c={zone:i,week:a,days:o},l=(n===`new`?await E(`/api/hours`,{name:r,schedule:c}):await E(`/api/hours/${n}`,{version:s,name:r,schedule:c},{method:`PATCH`})).hours;K.value=n===`new`?[...K.value,l]:K.value.map(e=>e.id===n?l:e),Ln(n),J.value=l.id;let u=g(`{n} open conversation is counted again`,`{n} open conversations are counted again`,t);D(t?m(`Hours saved. {counted}.`,{counted:u}):m(`Hours saved`),{icon:`clock`})}function Un({field:e,problems:t,problem:n,hours:r,onSave:i}){if(n?.code===`changed-meanwhile`){let{by:t,at:a,version:o}=n.detail,s=l.value[t]?.name??m(`Someone`);return p`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${m(`Changed meanwhile: {who}, {time}`,{who:s,time:te(a)})}</span>
<button type="button" class="btn small" onClick=${()=>Wn(r.id)}>${m(`Show these changes`)}</button>
<button type="button" class="btn small" onClick=${e=>i(e,o)}>${m(`Save mine`)}</button>
</div>
`}let a=n&&n.code!==`hours-exist`?[Gn(n)]:t;return a.length?p`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${a.map(e=>p`<li key=${e}>${e}</li>`)}</ul>
</div>
`:null}async function Wn(e){await Z(),q.value||Ln(e)}function Gn(e){let t={"never-open":()=>m(`Enter hours for at least one day.`),"spans-overlap":()=>m(`These hours overlap.`),"bad-span":()=>m(`The end must be later than the start.`),"too-many-spans":()=>m(`A day has at most 12 periods.`),"too-many-hours":()=>m(`There are 100 business hours already. Delete some first.`),"unknown-zone":()=>m(`The server does not know this time zone.`)}[e.code];return t?t():r(e)}const Kn=({hours:e,busy:t,recounted:n,onReset:r})=>p`<div class="hfoot">
<span class="grow t12 dim" role="status">
${m(`Changed: {name}.`,{name:X(e)})}
${` `}
${n>0&&g(`{n} open conversation will be counted again`,`{n} open conversations will be counted again`,n)}
</span>
<button type="button" class="btn quiet" onClick=${r}>${m(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${m(`Save`)}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`;function qn({hours:e}){let t=t=>E(`/api/hours/${e.id}/removed`,{removed:t});return p`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Ln(e.id),J.value=1,await Z(),D(m(`Hours deleted: {name}`,{name:X(e)}),{icon:`clock`,undo:()=>t(!1).then(Z)})}catch(e){b(r(e))}}}>
<${A} name="x" size="m" />${m(`Delete these hours`)}
</button>`}var Jn=/* @__PURE__ */ e({Mailbox:()=>Xn,chosen:()=>Q,learnMailbox:()=>$});const Q=y(null);async function $(){try{Q.value=await I(`/api/company/mailbox`)}catch(e){if(!(e instanceof v))throw e}}async function Yn(e){try{Q.value=await S(`PUT`,`/api/company/mailbox`,{channel_id:e?Number(e):null}),D(e?m(`Emails are sent from {name}`,{name:Q.value.name}):m(`Emails to colleagues are off`),{icon:`mail`})}catch(e){b(r(e)),$()}}function Xn(){O(()=>{$()},[]);let e=Object.values(De.value).filter(e=>e.kind===`email`&&e.health!==`removed`);return p`<${V} id="mailbox-all" title=${m(`Emails to colleagues`)}>
<p class="lead">
${m(`Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.`)}
</p>
<div class="card">
${e.length?p`<${z} title=${m(`Mailbox`)} text=${m(`Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.`)}>
<${U} label=${m(`Mailbox for emails to colleagues`)} value=${Q.value?.channel_id??``}
options=${[[``,m(`No emails`)],...e.map(e=>[e.id,e.name])]} onPick=${Yn} />
<//>`:p`<div class="srow">
<${A} name="mail-x" size="m" />
<span class="grow t13">${m(`No mailbox is connected yet.`)}</span>
</div>`}
</div>
${Q.value?.channel_id&&p`<p class="hint rowgap">${m(`“Check” in the notification settings sends one right away.`)}</p>`}
<//>`}var Zn=/* @__PURE__ */ e({OwnNotifications:()=>ir});const Qn=[[`unassigned`,()=>m(`New unassigned conversation`)],[`message`,()=>m(`Activity in my conversations`)],[`assigned`,()=>m(`A conversation is assigned to me`)],[`handover`,()=>m(`Conversations are handed over to me`)],[`mention`,()=>m(`I am mentioned in a note`)],[`failed`,()=>m(`A reply was not sent`)],[`sla_warning`,()=>m(`A reply is due soon`)],[`sla_breach`,()=>m(`A reply is overdue`)],[`nobody`,()=>m(`No operator is free`)],[`untouched`,()=>m(`No operator has looked after a new conversation`)],[`unsnoozed`,()=>m(`A snoozed conversation is back`)],[`task`,()=>m(`A task is assigned to me, or something happens in it`)],[`taskdue`,()=>m(`A task is due`)],[`followed`,()=>m(`Activity in conversations I follow`)]],$n=[[`channel`,()=>m(`A channel stops working`)],[`fault`,()=>m(`An event could not be processed`)],[`breaker`,()=>m(`Automatic messages are stopped`)],[`rule`,()=>m(`A rule fails or is paused`)]],er=()=>u.value?.role===`administrator`?[...Qn,...$n]:Qn,tr=[[`app`,()=>m(`In Okno`)],[`sound`,()=>m(`Sound`)],[`desktop`,()=>m(`Desktop`)],[`mail`,()=>m(`Email`)]];function nr(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&M({quiet:{[e]:`${n[1].padStart(2,`0`)}:${n[2]}`}})}const rr={granted:[`check`,()=>m(`The browser allows notifications.`),()=>m(`Make sure you can see and hear them here.`)],default:[`bell`,()=>m(`The browser has not been asked for permission yet.`),()=>m(`“Check” asks for it and sends a test notification.`)],denied:[`circle-alert`,()=>m(`The browser blocks notifications.`),()=>m(`Allow them next to this site's address in the browser. Sounds and the bell work anyway.`)],unsupported:[`circle-alert`,()=>m(`This browser has no desktop notifications.`),()=>m(`Sounds and the bell work anyway.`)]};function ir(){let{notices:e,quiet:t,sounds:n}=w.value;return O(()=>{$()},[]),p`<${V} id="notifications-all" title=${m(`Notifications`)}>
<div class="card">
<${or} />
<div class="tscroll" role="group" tabindex="0" aria-label=${m(`Events and how you are notified`)}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${m(`Event`)}</th>
${tr.map(([e,t])=>p`<th scope="col" class="ctrc" key=${e}>${t()}</th>`)}
</tr>
</thead>
<tbody>
${er().map(([t,n])=>p`<tr key=${t}>
<th scope="row">${n()}</th>
${tr.map(([r,i])=>p`<td key=${r}>
<input class="check" type="checkbox" aria-label=${`${n()}: ${i()}`}
checked=${e[t][r]} onChange=${e=>M({notices:{[t]:{[r]:e.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${z} title=${m(`Volume`)}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${m(`Volume`)}
onChange=${e=>ar(Number(e.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${z} title=${m(`Quiet hours`)} text=${m(`No sound and no desktop notifications, only the bell`)}>
<span class="hrow tight">
${[`since`,`until`].map(e=>p`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${e}
aria-label=${m(e===`since`?`Quiet from`:`Quiet until`)} value=${t[e]}
disabled=${!t.on} onInput=${t=>nr(e,t.currentTarget.value)}
onBlur=${n=>{n.currentTarget.value=w.value.quiet?.[e]??t[e]}} />`)}
</span>
<${R} label=${m(`Quiet hours`)} checked=${t.on} onChange=${e=>M({quiet:{on:e}})} />
<//>
<${z} title=${m(`While “Away”`)} text=${m(`Only the bell shows notifications`)}>
<span class="t13 mut">${m(`muted`)}</span>
<//>
<${z} title=${m(`Email when I am away`)} text=${Q.value?.channel_id?m(`Several notifications come as one email`):m(`An administrator has not chosen a mailbox for these emails yet`)}>
<${U} label=${m(`Email when I am away`)} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(e=>[e,m(`after {n} min`,{n:e})])}
onPick=${e=>M({notices:{mail_after:Number(e)}})} />
<//>
</div>
<//>`}async function ar(e){await M({sounds:{volume:e}})&&Ge(`message`)}function or(){let[e,t]=F(!1),[n,i,a]=rr[Ue.value]??rr.default;return p`<div class="ntest" role="status">
<span class=${Ue.value===`granted`?`okc`:`okc none`}><${A} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${i()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${async()=>{t(!0);try{await c(),await He()}catch(e){b(r(e))}finally{t(!1)}}}>
<${A} name="bell-ring" size="m" />
${m(`Check`)}
</button>
</div>`}var sr=/* @__PURE__ */ e({ReportLetter:()=>dr});const cr=`/api/report-letters`,lr=[0,1,2,3,4,5,6],ur=Array.from({length:24},(e,t)=>t);function dr(){let[e,t]=F(null),[n,i]=F(null),a=()=>I(cr).then(e=>{t(e),i(null)},e=>{if(!(e instanceof v))throw e;i(e)});return O(()=>{a(),$()},[]),p`<${V} id="letterh" title=${m(`Weekly email`)}>
<p class="lead">
${m(`Six numbers of the last seven days beside those of the week before.`)}
${` `}${m(`Each person gets the numbers that they may see, in their language.`)}
</p>
${n&&p`<${N} icon="unplug" title=${m(`The settings could not be loaded`)} text=${r(n)}>
<button type="button" class="btn" onClick=${a}>${m(`Retry`)}</button>
<//>`}
${!n&&!e&&p`<div class="card fcard" aria-busy="true"><${P} width=${60} /></div>`}
${e&&p`<${fr} known=${e} save=${async n=>{let{weekday:i,hour:o}={...e,...n},s=n.people??e.people.map(e=>e.operator_id);try{t(await E(cr,{weekday:i,hour:o,people:s},{method:`PUT`})),D(m(`The weekly email was changed`),{icon:`mail`})}catch(e){if(!(e instanceof v))throw e;b(r(e)),a()}}} />`}
<//>`}function fr({known:e,save:t}){let n=new Map(e.people.map(e=>[e.operator_id,e])),r=Object.values(l.value).filter(e=>!e.disabled).sort((e,t)=>e.name.localeCompare(t.name)),i=(e,r)=>t({people:[...n.keys()].filter(t=>t!==e).concat(r?[e]:[])});return p`<div class="card">
<${z} title=${m(`Day and hour`)}
text=${m(`By the clocks of the company: {zone}`,{zone:k.value.zone})}>
<span class="hrow">
<${U} label=${m(`Weekday`)} value=${e.weekday}
options=${lr.map(e=>[e,h(e,`long`)])}
onPick=${e=>t({weekday:Number(e)})} />
<${U} label=${m(`Hour`)} value=${e.hour}
options=${ur.map(e=>[e,`${String(e).padStart(2,`0`)}:00`])}
onPick=${e=>t({hour:Number(e)})} />
</span>
<//>
${r.map(e=>p`<${z} key=${e.id} title=${e.name} text=${pr(n.get(e.id))}>
<${R} label=${m(`Weekly email to {name}`,{name:e.name})} checked=${n.has(e.id)}
onChange=${t=>i(e.id,t)} />
<//>`)}
</div>
${Q.value&&!Q.value.channel_id&&p`<p class="hint rowgap">${m(`No mailbox sends emails to colleagues yet.`)}
${` `}<a class="link" href="/settings/mailbox">${m(`Choose a mailbox`)}</a></p>`}`}function pr(e){return e?e.error?m(`The last email could not be sent: {error}`,{error:e.error}):e.sent_at?m(`Sent {time}`,{time:te(e.sent_at)}):m(`The first email is sent on the chosen weekday`):``}var mr=/* @__PURE__ */ e({Password:()=>hr,Sessions:()=>wr,deviceName:()=>Sr});function hr(){let[e,t]=F(!1);return p`<${V} id="password-all" title=${m(`Password`)}>
<div class="card">
${e?p`<${gr} onDone=${()=>t(!1)} />`:p`<${z} title=${m(`Password`)} text=${m(`Changing it signs you out everywhere else`)}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${m(`Change password`)}</button>
<//>`}
</div>
<//>`}function gr({onDone:e}){let[t,n]=F(``),[r,i]=F(``),[a,o]=F(null),[s,c]=F(!1),l=j(null);T(()=>l.current.focus(),[]);let d=async n=>{n.preventDefault(),c(!0);try{await S(`POST`,`/api/me/password`,{current:t,new:r}),D(m(`Password changed. Your other sessions have ended.`),{icon:`key-round`}),e()}catch(e){if(!(e instanceof v))throw e;o(e),c(!1)}},f=a&&[`wrong-password`,`locked`,`sign-in-busy`].includes(a.code)?_r(a):null,h=a&&!f?vr(a):null;return p`<form class="pwform" onSubmit=${d}>
<input class="vh" type="email" autocomplete="username" value=${u.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${et} id="pwc" field=${l} value=${t} onInput=${n} error=${f}
label=${m(`Current password`)} autocomplete="current-password" />
<${et} id="pwn" value=${r} onInput=${i} error=${h} hint=${m(`At least 12 characters`)}
label=${m(`New password`)} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${s||!t||[...r].length<12}
aria-busy=${String(s)}>
${m(`Change password`)}
</button>
<button type="button" class="btn" onClick=${e}>${m(`Cancel`)}</button>
</div>
</form>`}function _r(e){if(e.code!==`wrong-password`)return at(e);let t=e.detail.tries_left;return t===void 0?m(`Wrong password.`):g(`Wrong password. {n} attempt left, then a pause.`,`Wrong password. {n} attempts left, then a pause.`,t)}function vr(e){let t={"same-password":()=>m(`This is your current password. Choose a different one.`),"weak-password":()=>m(`This password is too easy to guess. Choose a different one.`),"password-changed":()=>m(`The password has just been changed elsewhere. Sign in with the new one.`)}[e.code];return t?t():r(e)}const yr=[[`Edg`,`Edge`],[`OPR`,`Opera`],[`YaBrowser`,`Яндекс Браузер`],[`Firefox`,`Firefox`],[`Chrome`,`Chrome`],[`Safari`,`Safari`]],br=[[`Windows`,`Windows`],[`iPhone`,`iPhone`],[`iPad`,`iPad`],[`Android`,`Android`],[`Mac OS X`,`macOS`],[`CrOS`,`ChromeOS`],[`Linux`,`Linux`]],xr=(e,t)=>t.find(([t])=>e.includes(t))?.[1];function Sr(e){return[xr(e,yr),xr(e,br)].filter(Boolean).join(`, `)||m(`Unknown device`)}const Cr=e=>/iPhone|iPad|Android/.test(e);function wr(){let{answer:e,problem:t,load:n}=Ze(async()=>(await I(`/api/me/sessions`)).items),i=Ie(150,!e&&!t);O(()=>{n()},[]);let a=async(e,t)=>{try{await S(`POST`,`/api/me/sessions/end`,e),D(t,{icon:`log-out`})}catch(e){e.status!==404&&b(r(e))}n()},o=(e?.filter(e=>!e.current)??[]).length>0&&p`<button type="button" class="btn small danger" onClick=${()=>a({},m(`All other sessions have ended`))}>
${m(`End all other sessions`)}
</button>`;return p`<${V} id="sessions-all" title=${m(`Sessions`)} side=${o}>
${t&&p`<p class="livebox rowgap">
<${A} name="circle-alert" size="m" />
<span class="grow t13">${r(t)}</span>
<button type="button" class="btn small" onClick=${n}>${m(`Retry`)}</button>
</p>`}
${!e&&i&&p`<ul class="card rowgap" aria-busy="true">
${[1,2].map(e=>p`<li class="sess" key=${e}>
<span class="sic"></span>
<span class="grow"><${P} width="40" /></span>
</li>`)}
</ul>`}
${e&&p`<ul class="card rowgap">
${e.map(e=>p`<${Tr} one=${e} key=${e.id}
onEnd=${()=>a({session_id:e.id},m(`The session has ended`))} />`)}
</ul>`}
<//>`}function Tr({one:e,onEnd:n}){let r=Sr(e.agent),i=e.current?m(`now`):a(e.seen_at,t.value);return p`<li class="sess">
<span class="sic"><${A} name=${Cr(e.agent)?`smartphone`:`laptop`} size="m" /></span>
<span class="grow">
<b class="b5 blk t13">${r} ${e.current&&p`<span class="tag h4">${m(`this device`)}</span>`}</b>
<span class="t12 dim blk">
${[i,e.address,e.remember&&m(`remembered`)].filter(Boolean).join(` · `)}
</span>
</span>
${!e.current&&p`<button type="button" class="btn small" aria-label=${m(`End the session: {name}`,{name:r})}
onClick=${n}>
${m(`End`)}
</button>`}
</li>`}var Er=/* @__PURE__ */ e({Settings:()=>Ar,title:()=>Or});const Dr=[[`own`,()=>m(`My settings`)],[`company`,()=>m(`Company`)]],Or=()=>Oe(be.value.section)?.label()??m(`Settings`),kr=e=>Dr.find(([t])=>t===e?.group)?.[1]();function Ar(){let{section:e}=be.value,t=ge(),n=e?Oe(e):t[0],r=_e(`(max-width: 719px)`);return p`<main class=${e?`main page`:`main page setfirst`} id="main">
<header class="bar1">
${e&&p`<a class="ib phoneback" href=${Se()} aria-label=${m(`All settings`)}>
<${A} name="chevron-left" />
</a>`}
<h1 class="grow">
${r?e&&n?.when()?n.label():m(`Settings`):kr(n)??m(`Settings`)}
</h1>
${n?.group===`own`&&!r&&p`<span class="t12 dim">${m(`Saved automatically`)}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${m(`Settings`)}>
${Dr.map(([i,a])=>p`<${jr} parts=${t.filter(e=>e.group===i)} label=${a()}
chosen=${e||!r?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${Or()}><${Mr} part=${n} /></div>
</div>
</div>
</main>`}function jr({parts:e,label:t,chosen:n}){return e.length?p`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(e=>p`<li key=${e.id}>
<a class="nav sub" href=${Se(e.id)} aria-current=${e===n?`page`:null}>
<${A} name=${e.icon} size="m" />
<span class="cut">${e.label()}</span>
</a>
</li>`)}
</ul>
`:null}function Mr({part:e}){return e?e.when()?p`<div class="setwrap"><${e.view} /></div>`:p`<${N} icon="lock" title=${m(`You have no access to this section`)}
text=${m(`Ask an administrator for access.`)} />`:p`<${N} icon="search-x" title=${m(`Page not found`)} text=${m(`The link may be old or mistyped.`)}>
<a class="btn" href=${Se()}>${m(`All settings`)}</a>
<//>`}var Nr=/* @__PURE__ */ e({OwnKeys:()=>Fr});const Pr=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(` `)&&e.id!==`pane`;function Fr(){let e=w.value?.shortcuts??!0;return p`
<${V} id="keys-all" title=${m(`Keyboard shortcuts`)}>
<div class="card">
<${z} title=${m(`Single-key shortcuts`)}
text=${m(`A, E, H and others. They do nothing while you type in a field.`)}>
<${R} label=${m(`Single-key shortcuts`)} checked=${e}
onChange=${e=>M({shortcuts:e})} />
<//>
<${z} title=${m(`Any keyboard layout works`)} text=${m(`A also works with a Russian layout on`)}>
<span class="oktext t13"><${A} name="check" size="m" /> ${m(`always`)}</span>
<//>
<${z} title=${m(`All shortcuts`)} text=${m(`“?” also opens this list`)}>
<button type="button" class="btn small" onClick=${()=>{ye.value=`shortcuts`}}>
${m(`Show`)}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Te).map(([e,t])=>p`<${Ir} title=${t()} group=${e} />`)}
`}function Ir({group:e,title:t}){let n=Pe().filter(t=>t.group===e&&Pr(t));return n.length?p`<${V} id=${`keys-`+e} title=${t}>
<div class="card">${n.map(e=>p`<${Lr} key=${e.id} one=${e} />`)}</div>
<//>`:null}function Lr({one:e}){let[t,n]=F(!1),[r,i]=F(null),a=e.label(),o=()=>{n(!1),i(null)},s=t=>{if(t.key===`Tab`||(t.preventDefault(),t.stopPropagation(),t.key===`Escape`)){o();return}if(!Ae(t))return;let n=Be(t),r=xe(n,e);r?i(r):(M({keys:{[e.id]:n===e.key?``:n}}),o())},c=r?m(`This key is taken: {name}`,{name:(r.label??r.title)?.()??r.id}):ve(e)?m(`Changed by you`):null;return p`<${z} title=${a} text=${c}>
${t?p`<${Rr} name=${a} onKey=${s} onLeave=${o} />`:p`
<${tt} one=${e} />
<button type="button" class="btn small" aria-label=${m(`Change the key: {name}`,{name:a})}
onClick=${()=>n(!0)}>
${m(`Replace`)}
</button>
`}
${ve(e)&&!t&&p`<button type="button" class="ib small" aria-label=${m(`Restore the default key: {name}`,{name:a})}
onClick=${()=>M({keys:{[e.id]:``}})}>
<${A} name="undo-2" size="m" />
</button>`}
<//>`}function Rr({name:e,onKey:t,onLeave:n}){let r=j(null);return T(()=>r.current.focus(),[]),p`<button type="button" class="btn small primary" ref=${r}
aria-label=${m(`Press the new key for: {name}`,{name:e})} onKeyDown=${t} onBlur=${n}>
${m(`Press a key…`)}
</button>`}var zr=/* @__PURE__ */ e({Statuses:()=>Wr});const Br=/* @__PURE__ */ new Set([`online`,`away`,`off`]),Vr=[[`online`,()=>m(`Online`)],[`away`,()=>m(`Away`)],[`off`,()=>m(`Off shift`)]],Hr=e=>Vr.find(([t])=>t===e)[1](),Ur=e=>e.builtin===`online`||e.base===`off`;function Wr(){let[e,t]=F(null),n=re(),r=()=>t(null),i=p`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${A} name="plus" size="s" />${m(`New status`)}
</button>`;return p`<${V} id="sth" title=${m(`Operator statuses`)} side=${e!==`new`&&i}>
<p class="lead">
${m(`Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.`)}
</p>
${e===`new`&&p`<div class="card"><${Yr} onDone=${r} /></div>`}
<ul class="card stlist">
${n.map((i,a)=>p`<li key=${i.id}>
${e===i.id?p`<${Yr} status=${i} onDone=${r} />`:p`<${Jr} status=${i} list=${n} index=${a}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}const Gr=(e,t)=>C(()=>E(`/api/statuses/${e.id}`,t,{method:`PATCH`}));function Kr(e,t,n){let r=e[n<0?t-1:t+2];return C(()=>E(`/api/statuses/${e[t].id}/place`,{before:r?.id??null}))}function qr(e){let t=t=>E(`/api/statuses/${e.id}/removed`,{removed:t});return C(async()=>{await t(!0),D(m(`Status deleted: {name}`,{name:ie(e)}),{icon:`x`,undo:()=>C(()=>t(!1))})})}function Jr({status:e,list:t,index:n,onEdit:r}){let i=ie(e),a=Object.values(l.value).filter(t=>t.active&&t.status_id===e.id),o=g(`{n} person now`,`{n} people now`,a.length),s=Br.has(e.builtin);return p`<section class="strow" aria-label=${i}>
<span class="dotbox"><span class=${ee(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
<span class="t12 dim blk">
${Hr(e.base)}
${a.length>0&&p` · <span title=${a.map(e=>e.name).join(`, `)}>${o}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${m(`New conversations`)}
<${R} label=${m(`{name}: new conversations come`,{name:i})} checked=${!!e.takes_new}
disabled=${Ur(e)} onChange=${t=>Gr(e,{takes_new:t})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${m(`Move up: {name}`,{name:i})}
title=${m(`Move up`)} onClick=${()=>Kr(t,n,-1)}>
<${A} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${m(`Move down: {name}`,{name:i})} title=${m(`Move down`)} onClick=${()=>Kr(t,n,1)}>
<${A} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${r}>${m(`Change`)}</button>
<button type="button" class="ib small" disabled=${s} aria-label=${m(`Delete status {name}`,{name:i})}
title=${m(s?`Built-in status`:`Delete status`)} onClick=${()=>qr(e)}>
<${A} name="x" size="m" />
</button>
</span>
</section>`}function Yr({status:e,onDone:t}){let[i,a]=F(e?.name??``),[o,s]=F(e?.base??`away`),[c,l]=F(!!e?.takes_new),[u,d]=F(null),f=j(null);T(()=>f.current.focus(),[]);let h=!!e?.builtin,g=async n=>{n.preventDefault();let r=h?{name:i.trim()}:{name:i.trim(),base:o,takes_new:o!==`off`&&c};try{await(e?E(`/api/statuses/${e.id}`,r,{method:`PATCH`}):E(`/api/statuses`,r)),t()}catch(e){d(e),f.current.focus()}},_=p`
<div class="field">
<span class="lab">${m(`Colleagues see`)}</span>
<${B} label=${m(`Colleagues see`)} options=${Vr.map(([e,t])=>[e,t()])} value=${o}
onPick=${s} />
</div>
<label class="hrow t13">
<${R} label=${m(`New conversations come`)} checked=${c&&o!==`off`} disabled=${o===`off`}
onChange=${l} />
${m(`New conversations come`)}
</label>
`,v=e?m(`Status {name}`,{name:ie(e)}):m(`New status`);return p`<form class="tmnew" aria-label=${v} onSubmit=${g}>
<div class="field">
<label for="stn">${m(`Status name`)}</label>
<input class="input" id="stn" ref=${f} maxlength="40" required=${!h}
placeholder=${h?n(e):null} value=${i} aria-invalid=${u?`true`:null}
aria-describedby=${u?`ste`:null} onInput=${e=>a(e.currentTarget.value)} />
${u&&p`<span class="hint bad" id="ste" role="alert">${r(u)}</span>`}
</div>
${!h&&_}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!i.trim()}>
${m(e?`Save`:`Create status`)}
</button>
<button type="button" class="btn quiet" onClick=${t}>${m(`Cancel`)}</button>
</div>
</form>`}var Xr=/* @__PURE__ */ e({Teams:()=>Qr});const Zr=()=>Object.values(l.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function Qr(){let[e,t]=F(null),n=vt();return O(()=>{ne()},[]),p`
<${V} id="tmh" title=${m(`Teams`)} side=${e!==`new`&&n.length>0&&p`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${A} name="plus" size="s" />
${m(`New team`)}
</button>`}>
<p class="lead">${m(`A conversation assigned to a team has no assignee until a member takes it.`)}</p>
${e===`new`&&p`<${ni} onDone=${()=>t(null)} />`}
${!n.length&&e!==`new`&&p`<${N} icon="users-round" title=${m(`No teams yet`)}
text=${m(`Create the first one and choose its members.`)}>
<button type="button" class="btn primary" onClick=${()=>t(`new`)}>${m(`New team`)}</button>
<//>`}
<div class="tmg">
${n.map(n=>e===n.id?p`<${ni} key=${n.id} team=${n} onDone=${()=>t(null)} />`:p`<${$r} key=${n.id} team=${n} onEdit=${()=>t(n.id)} />`)}
</div>
<//>
<${V} id="tmc" title=${m(`Workload limit`)}>
<p class="lead">${m(`Round robin gives nobody more open conversations than this. 0 means no limit.`)}</p>
<div class="card">${Zr().map(e=>p`<${ii} key=${e.id} person=${e} />`)}</div>
<//>
`}function $r({team:e,onEdit:t}){let n=e.members.map(e=>l.value[e]).filter(e=>e?.active),r=Ve.value.teams?.[e.id]??0;return p`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${`sq `+Fe(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${m(`Change`)}</button>
<button type="button" class="ib small" aria-label=${m(`Delete team {name}`,{name:e.name})}
title=${m(`Delete team`)} onClick=${()=>ti(e)}>
<${A} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(t=>p`<span key=${t.id} title=${`${ei(e,t)}: ${wt(t)}`}>
<${ze} name=${t.name} size="sm"><${yt} shift=${o(t)} /><//>
</span>`)}
${!n.length&&p`<span class="t12 hint warn">${m(`No members`)}</span>`}
</div>
<span class="t12 dim">
${g(`{n} person`,`{n} people`,n.length)} · ${g(`{n} conversation`,`{n} conversations`,r)}
</span>
</section>`}const ei=(e,{id:t,name:n})=>e.leads.includes(t)?m(`{name}, leads the team`,{name:n}):n;function ti(e){let t=t=>E(`/api/teams/${e.id}/removed`,{removed:t});return C(async()=>{await t(!0),D(m(`Team deleted: {name}`,{name:e.name}),{icon:`users-round`,undo:()=>C(()=>t(!1))})})}function ni({team:e,onDone:t}){let[n,i]=F(e?.name??``),[a,o]=F(new Set(e?.members??[])),[s,c]=F(new Set(e?.leads??[])),[l,u]=F(null),d=j(null);T(()=>d.current.focus(),[]);let f=e=>o(ri(a,e));return p`<form class="card tmnew" aria-label=${e?m(`Team {name}`,{name:e.name}):m(`New team`)}
onSubmit=${async r=>{r.preventDefault();let i=[...s].filter(e=>a.has(e)),o={name:n.trim(),members:[...a],leads:i};try{await(e?E(`/api/teams/${e.id}`,o,{method:`PATCH`}):E(`/api/teams`,o)),t()}catch(e){u(e),d.current.focus()}}}>
<div class="field">
<label for="tmn">${m(`Team name`)}</label>
<input class="input" id="tmn" ref=${d} maxlength="80" required value=${n}
aria-invalid=${l?`true`:null} aria-describedby=${l?`tme`:null}
onInput=${e=>i(e.currentTarget.value)} />
${l&&p`<span class="hint bad" id="tme" role="alert">${r(l)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${m(`Members`)}</legend>
<div class="tmpick">
${Zr().map(e=>p`<div class="tmrow" key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(e.id)}
onChange=${()=>f(e.id)} />
<${ze} name=${e.name} size="sm" />
<span class="cut">${e.name}</span>
</label>
${a.has(e.id)&&p`<label class="t12 mut">
<input class="check" type="checkbox" checked=${s.has(e.id)}
aria-label=${m(`{name} leads the team`,{name:e.name})}
onChange=${()=>c(ri(s,e.id))} />
${m(`leads`)}
</label>`}
</div>`)}
</div>
<p class="hint">
${m(`Leads are told when a reply is overdue. Without a lead, every supervisor who sees the channel is told.`)}
</p>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${m(e?`Save`:`Create team`)}</button>
<button type="button" class="btn quiet" onClick=${t}>${m(`Cancel`)}</button>
</div>
</form>`}function ri(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function ii({person:e}){let[t,n]=F(String(e.capacity??0)),[i,a]=F(null);O(()=>n(String(e.capacity??0)),[e.capacity]);let o=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,s=!(o>=0&&o<=1e3),c=async()=>{if(!(s||o===e.capacity))try{await E(`/api/people/${e.id}`,{capacity:o},{method:`PATCH`}),a(null)}catch(e){a(e)}},l=ae.value?.[e.id]?.load;return p`<div class="caprow">
<${z} title=${e.name} text=${i?r(i):l===void 0?``:g(`{n} conversation now`,`{n} conversations now`,l)}>
<${ai} person=${e} />
<input class="input" inputmode="numeric" aria-label=${m(`Workload limit: {name}`,{name:e.name})}
aria-invalid=${s?`true`:null} value=${t} onInput=${e=>n(e.currentTarget.value)}
onBlur=${c} onKeyDown=${e=>{e.key===`Enter`&&c()}} />
<//>
</div>`}function ai({person:e}){let t=Object.values(s.value).filter(t=>!t.removed||t.id===e.hours_id);return p`<select class="sel" aria-label=${m(`Business hours: {name}`,{name:e.name})}
value=${e.hours_id??0} onChange=${t=>{let n=Number(t.currentTarget.value)||null;return C(()=>E(`/api/people/${e.id}`,{hours_id:n},{method:`PATCH`}))}}>
<option value="0">${m(`Any time`)}</option>
${t.map(e=>p`<option key=${e.id} value=${e.id}>${e.name||m(`Company hours`)}</option>`)}
</select>`}var oi=/* @__PURE__ */ e({TagSettings:()=>li});const si=[()=>m(`Grey`),()=>m(`Red`),()=>m(`Orange`),()=>m(`Yellow`),()=>m(`Green`),()=>m(`Teal`),()=>m(`Blue`),()=>m(`Purple`),()=>m(`Pink`)],ci=async(e,t,n)=>We((await E(e,t,n)).tag);function li(){let[e,t]=F(null),[n,r]=F({used:{},used_by_tasks:{}}),i=f.value,a=()=>t(null);O(()=>{C(async()=>r(await I(`/api/tags`)))},[i]);let o=e?.id===null,s=p`<button type="button" class="btn small" onClick=${()=>t({id:null,form:`edit`})}>
<${A} name="plus" size="s" />${m(`New tag`)}
</button>`;return p`<${V} id="tgst" title=${m(`Tags`)} side=${!o&&s}>
<p class="lead">${m(`Tags mark what a conversation is about. Everyone adds them; the list is kept here.`)}</p>
${o&&p`<div class="card"><${fi} onDone=${a} /></div>`}
${!i.length&&!o&&p`<p class="card dpad2 t13 dim">${m(`No tags yet. Create the first one.`)}</p>`}
${i.length>0&&p`<ul class="card stlist">
${i.map(r=>p`<li key=${r.id}>
${e?.id===r.id?e.form===`merge`?p`<${pi} tag=${r} others=${i.filter(e=>e!==r)} onDone=${a} />`:p`<${fi} tag=${r} onDone=${a} />`:p`<${di} tag=${r} dialogs=${n.used[r.id]??0}
tasks=${n.used_by_tasks[r.id]??0} isOnly=${i.length<2}
onOpen=${e=>t({id:r.id,form:e})} />`}
</li>`)}
</ul>`}
<//>`}function ui(e){let t=t=>ci(`/api/tags/${e.id}/removed`,{removed:t});return C(async()=>{await t(!0),D(m(`Deleted: {name}`,{name:e.name}),{icon:`x`,undo:()=>C(()=>t(!1))})})}function di({tag:e,dialogs:t,tasks:n,isOnly:r,onOpen:i}){let{name:a}=e;return p`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${g(`{n} conversation`,`{n} conversations`,t)} · ${g(`{n} task`,`{n} tasks`,n)}
</span>
</div>
<span class="hrow stacts">
<button type="button" class="btn small quiet" disabled=${r} aria-label=${m(`Merge: {name}`,{name:a})}
onClick=${()=>i(`merge`)}>
${m(`Merge`)}
</button>
<button type="button" class="btn small quiet" aria-label=${m(`Change: {name}`,{name:a})}
onClick=${()=>i(`edit`)}>
${m(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${m(`Delete: {name}`,{name:a})} title=${m(`Delete`)}
onClick=${()=>ui(e)}>
<${A} name="x" size="m" />
</button>
</span>
</section>`}function fi({tag:e=null,onDone:t}){let[n,i]=F(e?.name??``),[a,o]=F(e?.color??f.peek().length%8+1),[s,c]=F(null),l=j(null);return T(()=>l.current.focus(),[]),p`<form class="tmnew" aria-label=${e?.name??m(`New tag`)} onSubmit=${async r=>{r.preventDefault();let i={name:n.trim(),color:a};try{await(e?ci(`/api/tags/${e.id}`,i,{method:`PATCH`}):ci(`/api/tags`,i)),t()}catch(e){if(!(e instanceof v))throw e;c(e),l.current.focus()}}}>
<div class="field">
<label for="tgn">${m(`Name of the tag`)}</label>
<input class="input" id="tgn" ref=${l} maxlength="40" required value=${n}
aria-invalid=${s?`true`:null} aria-describedby=${s?`tge`:null}
onInput=${e=>i(e.currentTarget.value)} />
${s&&p`<span class="hint bad" id="tge" role="alert">${r(s)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${m(`Colour`)}>
${si.map((e,t)=>p`<button type="button" class="ib small" key=${t} role="radio" aria-checked=${String(t===a)}
aria-label=${e()} title=${e()} onClick=${()=>o(t)}>
<span class=${`tag h${t}`}>${t===a?p`<${A} name="check" size="s" />`:`A`}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${m(e?`Save`:`Create`)}</button>
<button type="button" class="btn quiet" onClick=${t}>${m(`Cancel`)}</button>
</div>
</form>`}function pi({tag:e,others:t,onDone:n}){let[r,i]=F(t[0]?.id);return p`<form class="tmnew" aria-label=${m(`Merge: {name}`,{name:e.name})} onSubmit=${t=>(t.preventDefault(),C(async()=>{await E(`/api/tags/${e.id}/merge`,{into:r}),n()}))}>
<div class="field">
<label for="tgm">${m(`Replace the tag {name} by`,{name:e.name})}</label>
<select class="input sel" id="tgm" value=${r}
onChange=${e=>i(Number(e.currentTarget.value))}>
${t.map(e=>p`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
<span class="hint">${m(`The tag is replaced in all conversations. This cannot be undone.`)}</span>
</div>
<div class="hrow">
<button type="submit" class="btn primary">${m(`Merge`)}</button>
<button type="button" class="btn quiet" onClick=${n}>${m(`Cancel`)}</button>
</div>
</form>`}const mi={title:``,text:``,kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};function hi({template:e=null,onSave:t,onDone:n}){let[r,i]=F(e?.name??``),[a,o]=F(e?.steps??[{...mi}]),[s,c]=F(null),[l,u]=F(!1),d=j(null);T(()=>d.current.focus(),[]);let f=(e,t)=>o(a.map((n,r)=>r===e?{...n,...t}:n)),h=a.findIndex((e,t)=>t>0&&!e.title.trim());return p`<form class="tplform" novalidate onSubmit=${async e=>{if(e.preventDefault(),!l){if(!r.trim())c(m(`Enter a name.`)),d.current.focus();else if(h>0)c(m(`Only the first task may take its title from the message.`));else{u(!0);try{await t({name:r.trim(),steps:a.map(gi)})}catch(e){if(!(e instanceof v))throw e;c(dt(e)),u(!1)}}}}}
aria-label=${e?m(`Template {name}`,{name:e.name}):m(`New template`)}>
<div class="field">
<label for="tpn">${m(`Template name`)}</label>
<input class="input" id="tpn" ref=${d} maxlength="40" autocomplete="off" value=${r}
onInput=${e=>i(e.currentTarget.value)} />
</div>
${a.map((e,t)=>p`<${_i} key=${t} step=${e} number=${t+1} onChange=${e=>f(t,e)}
onRemove=${a.length>1?()=>o(a.filter((e,n)=>n!==t)):null} />`)}
${s&&p`<p class="hint bad" role="alert">${s}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${a.length>=20}
onClick=${()=>o([...a,{...mi}])}>
<${A} name="plus" size="s" />${m(`Add a task`)}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${m(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${l}>${m(`Save`)}</button>
</div>
</form>`}const gi=e=>({...e,title:e.title.trim(),checks:e.checks.map(e=>e.trim()).filter(Boolean)});function _i({step:e,number:t,onChange:n,onRemove:r}){let i=e=>`tps${t}${e}`,a=e.mine?`me`:String(e.assignee_id??``),o=e=>n({mine:e===`me`,assignee_id:e===`me`||!e?null:Number(e)});return p`<fieldset class="tplstep">
<legend class="t13 b5">${m(`Task {n}`,{n:t})}</legend>
${r&&p`<button type="button" class="ib small tplout"
aria-label=${m(`Remove task {n} from the template`,{n:t})} title=${m(`Remove`)} onClick=${r}>
<${A} name="x" size="m" />
</button>`}
<div class="field">
<label for=${i(`t`)}>${m(`Title`)}</label>
<input class="input" id=${i(`t`)} maxlength="200" autocomplete="off" value=${e.title}
placeholder=${t===1?m(`from the client's message`):null}
onInput=${e=>n({title:e.currentTarget.value})} />
</div>
<div class="taskpair">
<${jt} id=${i(`d`)} minutes=${e.due_minutes} onChange=${e=>n({due_minutes:e})} />
<div class="field">
<label for=${i(`a`)}>${m(`Assignee`)}</label>
<select class="input sel" id=${i(`a`)} value=${a}
onChange=${e=>o(e.currentTarget.value)}>
<option value="">${m(`nobody`)}</option>
<option value="me">${m(`whoever uses the template`)}</option>
${vi(e.assignee_id).map(e=>p`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${i(`y`)}>${m(`Type`)}</label>
<select class="input sel" id=${i(`y`)} value=${e.type_id??``}
onChange=${e=>n({type_id:Number(e.currentTarget.value)||null})}>
<option value="">${m(`none`)}</option>
${_t().map(e=>p`<option key=${e.id} value=${e.id}>${ht(e)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${m(`Priority`)}</span>
<${B} label=${m(`Priority`)} options=${se.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>n({priority:e})} />
</div>
</div>
<div class="field">
<label for=${i(`c`)}>${m(`Checklist, one item per line`)}</label>
<textarea class="input" id=${i(`c`)} rows="2" value=${e.checks.join(`
`)}
onInput=${e=>n({checks:e.currentTarget.value.split(`
`)})}></textarea>
</div>
</fieldset>`}const vi=e=>Object.values(l.value).filter(t=>t.active||t.id===e).sort((e,t)=>e.name.localeCompare(t.name)),yi=(e,t=``)=>`/api/task-templates/${e}${t}`;function bi(){let{answer:e,setAnswer:t,problem:n,load:i}=Ze(async()=>(await I(`/api/task-templates`)).templates),[a,o]=F(null);O(()=>{i()},[]);let s=async e=>{try{return t((await e()).templates),!0}catch(e){if(!(e instanceof v))throw e;return b(r(e)),!1}},c=async(e,n)=>{let r=await(e===`new`?E(`/api/task-templates`,n):E(yi(e),n,{method:`PATCH`}));t(r.templates),o(null)},l=(e,t)=>s(()=>E(yi(e,`/removed`),{removed:t})),u=async({id:e,name:t})=>{await l(e,!0)&&D(m(`Template deleted: {name}`,{name:t}),{icon:`x`,undo:()=>l(e,!1)})},d=(t,n)=>{let r=e[n<0?t-1:t+2]?.id??null;return s(()=>E(yi(e[t].id,`/place`),{before:r}))},f=p`<button type="button" class="btn small" onClick=${()=>o(`new`)}>
<${A} name="plus" size="s" />${m(`New template`)}
</button>`;return p`<${V} id="ttph" title=${m(`Task templates`)} side=${e&&a!==`new`&&f}>
<p class="lead">${m(`A template makes several tasks at once, each with its due date, assignee and checklist.`)}</p>
${n&&p`<${Si} problem=${n} retry=${i} />`}
${!e&&!n&&p`<div class="card fcard" aria-busy="true"><${P} width=${60} /></div>`}
${a===`new`&&p`<div class="card">
<${hi} onSave=${e=>c(`new`,e)} onDone=${()=>o(null)} />
</div>`}
${e?.length===0&&a!==`new`&&p`<${xi} />`}
${e?.length>0&&p`<ul class="card stlist">
${e.map((t,n)=>p`<li key=${t.id}>
${a===t.id?p`<${hi} template=${t} onSave=${e=>c(t.id,e)}
onDone=${()=>o(null)} />`:p`<${Ci} one=${t} first=${n===0} last=${n===e.length-1}
onMove=${e=>d(n,e)} onEdit=${()=>o(t.id)}
onRemove=${()=>u(t)} />`}
</li>`)}
</ul>`}
<//>`}const xi=()=>p`<${N} icon="list-checks" title=${m(`No templates yet`)}
text=${m(`For work that repeats: a return, an installation, a claim.`)} />`,Si=({problem:e,retry:t})=>p`<${N} icon="unplug" title=${m(`The templates could not be loaded`)} text=${r(e)}>
<button type="button" class="btn" onClick=${t}>${m(`Retry`)}</button>
<//>`;function Ci({one:e,first:t,last:n,onMove:r,onEdit:i,onRemove:a}){let{name:o,steps:s}=e,c=s.map(e=>e.title||m(`the client's message`));return p`<section class="strow" aria-label=${o}>
<div class="grow">
<b class="b5 blk t13 cut">${o}</b>
<span class="t12 dim blk cut">${g(`{n} task`,`{n} tasks`,s.length)}: ${c.join(`, `)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${t} aria-label=${m(`Move up: {name}`,{name:o})}
title=${m(`Move up`)} onClick=${()=>r(-1)}>
<${A} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n} aria-label=${m(`Move down: {name}`,{name:o})}
title=${m(`Move down`)} onClick=${()=>r(1)}>
<${A} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${i}>${m(`Change`)}</button>
<button type="button" class="ib small" aria-label=${m(`Delete template {name}`,{name:o})}
title=${m(`Delete template`)} onClick=${a}>
<${A} name="x" size="m" />
</button>
</span>
</section>`}var wi=/* @__PURE__ */ e({TaskListSettings:()=>Di});const Ti={path:`/api/task-statuses`,nameOf:nt,builtIn:st,hasBase:!0,title:()=>m(`Statuses of tasks`),lead:()=>m(`Columns of the board. A new status behaves like the built-in one that you choose for it.`),create:()=>m(`New task status`),label:()=>m(`Name of the status`),isKept:e=>!!e.builtin},Ei={path:`/api/task-types`,nameOf:ht,builtIn:mt,hasBase:!1,title:()=>m(`Types of tasks`),lead:()=>m(`Tasks that have a deleted type keep it.`),create:()=>m(`New task type`),label:()=>m(`Name of the type`),isKept:()=>!1};function Di(){return p`
<${Oi} id="tkss" of=${Ti} rows=${Ye()} />
<${Oi} id="tkts" of=${Ei} rows=${_t()} />
<${bi} />
`}function Oi({id:e,of:t,rows:n}){let[r,i]=F(null),a=()=>i(null),o=p`<button type="button" class="btn small" onClick=${()=>i(`new`)}>
<${A} name="plus" size="s" />${t.create()}
</button>`;return p`<${V} id=${e} title=${t.title()} side=${r!==`new`&&o}>
<p class="lead">${t.lead()}</p>
${r===`new`&&p`<div class="card"><${Mi} of=${t} onDone=${a} /></div>`}
<ul class="card stlist">
${n.map((e,o)=>p`<li key=${e.id}>
${r===e.id?p`<${Mi} of=${t} row=${e} onDone=${a} />`:p`<${ji} of=${t} row=${e} rows=${n} index=${o}
onEdit=${()=>i(e.id)} />`}
</li>`)}
</ul>
<//>`}function ki(e,t,n,r){let i=t[r<0?n-1:n+2];return kt(()=>E(`${e.path}/${t[n].id}/place`,{before:i?.id??null}))}async function Ai(e,t){let n=n=>kt(()=>E(`${e.path}/${t.id}/removed`,{removed:n}));await n(!0)&&D(m(`Deleted: {name}`,{name:e.nameOf(t)}),{icon:`x`,undo:()=>n(!1)})}function ji({of:e,row:t,rows:n,index:r,onEdit:i}){let a=e.nameOf(t),o=e.isKept(t);return p`<section class="strow" aria-label=${a}>
${e.hasBase&&p`<span class="dotbox"><span class="st"><${Ct} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
${e.hasBase&&it(t.base)!==a&&p`<span class="t12 dim blk">${it(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${r===0} aria-label=${m(`Move up: {name}`,{name:a})}
title=${m(`Move up`)} onClick=${()=>ki(e,n,r,-1)}>
<${A} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${r===n.length-1}
aria-label=${m(`Move down: {name}`,{name:a})} title=${m(`Move down`)}
onClick=${()=>ki(e,n,r,1)}>
<${A} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${m(`Change: {name}`,{name:a})} onClick=${i}>
${m(`Change`)}
</button>
<button type="button" class="ib small" disabled=${o} aria-label=${m(`Delete: {name}`,{name:a})}
title=${m(o?`Built-in status`:`Delete`)} onClick=${()=>Ai(e,t)}>
<${A} name="x" size="m" />
</button>
</span>
</section>`}function Mi({of:e,row:t=null,onDone:n}){let[r,i]=F(t?.name??``),[a,o]=F(`active`),[s,c]=F(null),l=j(null);T(()=>l.current.focus(),[]);let u=t?e.builtIn(t):``,d=`nm${e.hasBase?`s`:`t`}${t?.id??``}`;return p`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${async i=>{i.preventDefault();let o={name:r.trim(),...!t&&e.hasBase&&{base:a}};try{await(t?E(`${e.path}/${t.id}`,o,{method:`PATCH`}):E(e.path,o)),n()}catch(e){if(!(e instanceof v))throw e;c(e),l.current.focus()}}}
onKeyDown=${e=>{e.key===`Escape`&&(e.stopPropagation(),n())}}>
<div class="field">
<label for=${d}>${e.label()}</label>
<input class="input" id=${d} ref=${l} maxlength="40" required=${!u} placeholder=${u||null}
value=${r} aria-invalid=${s?`true`:null} aria-describedby=${s?`${d}e`:null}
onInput=${e=>{i(e.currentTarget.value),c(null)}} />
${s&&p`<span class="hint bad" id=${`${d}e`} role="alert">${dt(s)}</span>`}
</div>
${!t&&e.hasBase&&p`<div class="field">
<label for=${`${d}b`}>${m(`Behaves like`)}</label>
<select class="input sel" id=${`${d}b`} value=${a}
onChange=${e=>o(e.currentTarget.value)}>
${$e.map(([e,t])=>p`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!u&&!r.trim()}>
${m(t?`Save`:`Create`)}
</button>
<button type="button" class="btn quiet" onClick=${n}>${m(`Cancel`)}</button>
</div>
</form>`}var Ni=/* @__PURE__ */ e({RepeatSettings:()=>Pi});function Pi(){let e=Nt(),t=At.value,n=Object.values(e??{}).sort((e,t)=>e.template.title.localeCompare(t.template.title)),i=p`<button type="button" class="btn small" onClick=${()=>Ee()}>
<${A} name="plus" size="s" />${m(`New recurring task`)}
</button>`;return p`<${V} id="rpth" title=${m(`Recurring tasks`)} side=${e&&i}>
<p class="lead">${m(`Work that comes back: each time its date comes, a task is created.`)}</p>
${!e&&t&&p`<${N} icon="unplug" title=${m(`The recurring tasks could not be loaded`)} text=${r(t)}>
<button type="button" class="btn" onClick=${Mt}>${m(`Retry`)}</button>
<//>`}
${!e&&!t&&p`<div class="card fcard" aria-busy="true"><${P} width=${60} /></div>`}
${e&&!n.length&&p`<${N} icon="repeat" title=${m(`No recurring tasks yet`)}
text=${m(`For example a stock count every Friday, or an invoice on the first of each month.`)}>
<button type="button" class="btn primary" onClick=${()=>Ee()}>
<${A} name="plus" size="m" />${m(`New recurring task`)}
</button>
<//>`}
${n.length>0&&p`<ul class="card stlist">
${n.map(e=>p`<li key=${e.id}><${Fi} row=${e} linked=${be.value.id===e.id} /></li>`)}
</ul>`}
<//>`}function Fi({row:e,linked:t}){let{title:n,assignee_id:r}=e.template,i=Et(e),a=j(null);T(()=>{t&&(a.current.scrollIntoView({block:`center`}),a.current.focus({preventScroll:!0}))},[t]);let o=t=>kt(()=>Pt(e,{active:t},m(t?`Resumed: {title}`:`Paused: {title}`,{title:n}))),s=[xt(e),r!==null&&Ne(r),e.created_by!==null&&e.created_by!==u.value.id&&m(`by {name}`,{name:Ne(e.created_by)})].filter(Boolean),c=Tt(e);return p`<section class="strow rptrow" aria-label=${n} ref=${a} tabindex=${t?-1:null}
aria-current=${t?`true`:null} data-paused=${e.active?null:``}>
<${R} label=${m(`Active: {title}`,{title:n})} checked=${e.active} disabled=${!i} onChange=${o} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Ft(e)}</span>
<span class="t12 blk">${s.join(` · `)}</span>
${c.map(e=>p`<span class="rptwarn t12" key=${e}><${A} name="triangle-alert" size="s" />${e}</span>`)}
</div>
${i?p`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${m(`Change: {name}`,{name:n})}
onClick=${()=>Ee({repeat:e})}>
${m(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${m(`Delete: {name}`,{name:n})}
title=${m(`Delete`)} onClick=${()=>St(e)}>
<${A} name="x" size="m" />
</button>
</span>`:p`<span class="t12 dim">${m(`Only the author and supervisors change it`)}</span>`}
</section>`}export{zr as a,mr as c,Jn as d,En as f,It as h,Xr as i,sr as l,Kt as m,wi as n,Nr as o,Zt as p,oi as r,Er as s,Ni as t,Zn as u};