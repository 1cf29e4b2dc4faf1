/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,An as n,Ba as r,Bi as i,Br as a,Bt as o,Ca as s,Cr as c,Er as l,Et as u,Fa as d,Gi as f,Gr as p,Ia as m,Ja as h,Ji as g,Ka as _,Ki as v,La as y,Ln as b,Ma as x,Mn as ee,Mr as te,Mt as ne,Na as S,Nn as re,Pa as C,Pn as ie,Qr as ae,Ra as oe,Ri as se,Rt as ce,Ta as w,Tr as le,Tt as ue,Ua as de,Ur as fe,Va as T,Vi as pe,Vn as me,Wa as E,Wi as he,Xa as D,Xr as ge,Za as O,_r as _e,ai as k,ar as ve,ba as ye,cr as be,di as xe,dr as Se,er as Ce,fi as we,g as Te,gr as Ee,ha as De,hi as Oe,ht as A,ir as ke,kn as Ae,kr as je,la as Me,li as Ne,ma as Pe,mi as Fe,ni as j,nr as Ie,oa as Le,pa as Re,pr as ze,qa as M,ri as N,tr as Be,vi as Ve,vr as He,wa as P,wr as Ue,wt as We,yr as Ge,za as F,zi as Ke}from"./app.js";import{$ as qe,A as Je,B as Ye,Bn as Xe,D as Ze,E as Qe,F as $e,Fn as et,Gr as tt,H as nt,Hn as rt,I as it,In as at,Kr as ot,L as st,Ln as ct,M as lt,N as ut,O as I,P as dt,Pt as ft,Q as pt,R as mt,Rn as ht,Un as gt,V as _t,Vn as vt,Xn as yt,Yn as bt,Z as xt,_ as St,a as Ct,at as wt,er as Tt,g as Et,i as Dt,ir as L,j as Ot,k as kt,l as At,nr as R,o as jt,qn as Mt,r as Nt,rr as z,s as Pt,t as Ft,tr as B,v as It,z as V}from"./shared.js";var Lt=/* @__PURE__ */ e({Looks:()=>Vt,Select:()=>H,Who:()=>Bt,Work:()=>Wt});_(()=>{w.value&&(he.value=w.value.text)});const Rt=[[`small`,()=>T(`Small, {px}`,{px:13})],[`normal`,()=>T(`Default, {px}`,{px:14})],[`large`,()=>T(`Large, {px}`,{px:16})],[`largest`,()=>T(`Largest, {px}`,{px:18})]],zt=matchMedia(`(prefers-color-scheme: dark)`),Bt=()=>x`<div class="pme">
<${t} name=${s.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${s.value.name}</b>
<span class="t12 dim blk cut">${Ae(s.value.role)} · ${s.value.email}</span>
</div>
</div>`;function Vt(){return x`
<${Bt} />
<${B} id="looks-all" title=${T(`Appearance`)}>
<div class="card">
<${R} title=${T(`Language`)} text=${T(`Changes at once, no reload needed`)}>
<${z} label=${T(`Language`)} value=${oe.value} options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${Ke} />
<//>
<${R} title=${T(`Theme`)}
text=${zt.matches?T(`The system is set to dark now`):T(`The system is set to light now`)}>
<${z} label=${T(`Theme`)} value=${f.value} options=${[[`system`,T(`System`)],[`light`,T(`Light`)],[`dark`,T(`Dark`)]]} onPick=${i} />
<//>
<${R} title=${T(`List density`)} text=${T(`Compact shows more conversations at once`)}>
<${z} label=${T(`List density`)} value=${pe.value} options=${[[`compact`,T(`Compact`)],[`normal`,T(`Normal`)],[`roomy`,T(`Comfortable`)]]} onPick=${se} />
<//>
<${R} title=${T(`Text size`)} text=${T(`Everything grows except pictures`)}>
<${H} label=${T(`Text size`)} value=${he.value} options=${Rt.map(([e,t])=>[e,t()])}
onPick=${e=>A({text:e})} />
<//>
<${R} title=${T(`Less motion`)} text=${T(`When off, the system setting applies`)}>
<${L} label=${T(`Less motion`)} checked=${w.value.motion===`less`}
onChange=${e=>A({motion:e?`less`:`system`})} />
<//>
</div>
<//>
`}const H=({label:e,value:t,options:n,onPick:r})=>x`<select class="sel" aria-label=${e} onChange=${e=>r(e.currentTarget.value)}>
${n.map(([e,n])=>x`<option key=${e} value=${e} selected=${String(e)===String(t)}>${n}</option>`)}
</select>`,Ht=[[`next`,()=>T(`Next most urgent`)],[`stay`,()=>T(`Stay in the conversation`)],[`list`,()=>T(`Return to the list`)]],Ut=e=>e.map(e=>[e,e?F(`{n} second`,`{n} seconds`,e):T(`Send immediately`)]);function Wt(){let{send:e,undo:t,after_close:n}=w.value;return x`<${B} id="work-all" title=${T(`Work with conversations`)}>
<div class="card">
${Object.keys(e).map(t=>x`<${R} key=${t} title=${T(`Enter sends in {channel}`,{channel:Ne(t)})}
text=${e[t]===`enter`?T(`Shift Enter starts a new line`):T(`Ctrl Enter sends, Enter starts a new line`)}>
<${L} label=${T(`Enter sends in {channel}`,{channel:Ne(t)})}
checked=${e[t]===`enter`}
onChange=${e=>A({send:{[t]:e?`enter`:`command`}})} />
<//>`)}
<${R} title=${T(`After “Close”`)}>
<${H} label=${T(`After “Close”`)} value=${n} options=${Ht.map(([e,t])=>[e,t()])}
onPick=${e=>A({after_close:e})} />
<//>
<${R} title=${T(`Time to undo sending`)} text=${T(`In messengers`)}>
<${H} label=${T(`Time to undo sending: messengers`)} value=${t.messenger}
options=${Ut([0,2,4,8,15])} onPick=${e=>A({undo:{messenger:Number(e)}})} />
<//>
<${R} title=${T(`Time to undo sending`)} text=${T(`In email`)}>
<${H} label=${T(`Time to undo sending: email`)} value=${t.email}
options=${Ut([0,5,10,20,30,60])}
onPick=${e=>A({undo:{email:Number(e)}})} />
<//>
<${Gt} />
</div>
<p class="hint rowgap">
${T(`Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.`)}
</p>
<//>`}function Gt(){let e=w.value.signature,[t,n]=O(null),r=async e=>{e.preventDefault(),await A({signature:t.trim()})&&n(null)};return t===null?x`<${R} title=${T(`Email signature`)} text=${e||T(`The mailbox signature is used`)}>
<button type="button" class="btn small" aria-label=${T(`Change the email signature`)}
onClick=${()=>n(e)}>
${T(`Change`)}
</button>
<//>`:x`<form class="srow sform" onSubmit=${r}>
<div class="field grow">
<label for="ownsign">${T(`Email signature`)}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${Kt} onKeyDown=${e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&r(e),e.key===`Escape`&&(e.preventDefault(),n(null))}}
onInput=${e=>n(e.currentTarget.value)}></textarea>
<p class="hint">
${T(`{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.`,{operator:`{operator}`,company:`{company}`,number:`{number}`})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${T(`Save`)}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${T(`Cancel`)}</button>
</div>
</div>
</form>`}const Kt=e=>{e&&!e.dataset.met&&(e.dataset.met=`1`,e.focus())};var qt=/* @__PURE__ */ e({CalendarLink:()=>Yt});const Jt=`/api/me/calendar`;function Yt(){let[e,t]=O(void 0),[n,r]=O(null),[i,a]=O(null),[o,s]=O(null),[c,l]=O(!1),u=()=>m(Jt).then(e=>{t(e.link),s(null)},e=>{if(!(e instanceof S))throw e;s(e)});M(()=>{u()},[]);let f=async e=>{if(!c){l(!0);try{await e(),a(null)}catch(e){if(!(e instanceof S))throw e;v(y(e))}l(!1)}},p=()=>f(async()=>{let e=await d(Jt,{});r(e.url),t(e.link)});return x`<${B} id="calh" title=${T(`Calendar`)}>
<p class="lead">
${T(`Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.`)}
</p>
${o&&x`<${j} icon="unplug" title=${T(`The calendar link could not be loaded`)} text=${y(o)}>
<button type="button" class="btn" onClick=${u}>${T(`Retry`)}</button>
<//>`}
${!o&&e===void 0&&x`<div class="card fcard" aria-busy="true"><${k} width=${60} /></div>`}
${e===null&&x`<${j} icon="calendar" title=${T(`No calendar link yet`)}
text=${T(`The link is private: whoever has it sees the titles of your tasks.`)}>
<button type="button" class="btn primary" disabled=${c} onClick=${p}>
<${N} name="link" size="m" />${T(`Create a link`)}
</button>
<//>`}
${e&&x`<div class="card fcard callink">
${n?x`<${Zt} url=${n} />`:x`<p class="t13">${T(`The link was shown once, when it was created.`)}</p>`}
<p class="t12 dim">
${T(`Created {time}.`,{time:te(e.created_at)})}
${` `}
${e.read_at?T(`A calendar read it {when}.`,{when:le(e.read_at,ae.value)}):T(`No calendar has read it yet.`)}
</p>
${i?x`<${Xt} asked=${i} busy=${c} onYes=${i===`new`?p:()=>f(async()=>{await d(`${Jt}/revoke`,{}),r(null),t(null),g(T(`The calendar link was revoked`),{icon:`link-2-off`})})}
onNo=${()=>a(null)} />`:x`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>a(`new`)}>
${T(`Create it again`)}
</button>
<button type="button" class="btn small danger" onClick=${()=>a(`revoke`)}>
${T(`Revoke`)}
</button>
</div>`}
</div>`}
<//>`}function Xt({asked:e,busy:t,onYes:n,onNo:r}){let i=D(null);return M(()=>i.current.focus(),[]),x`<div class="calask" role="group" aria-label=${T(`Calendar link`)}>
<p class="t13">${T(`Calendars that are subscribed to the present link will get nothing any more.`)}</p>
<div class="hrow wrap">
<button type="button" class=${e===`new`?`btn small primary`:`btn small danger`} ref=${i}
disabled=${t} onClick=${n}>
${T(e===`new`?`Create a new link`:`Revoke the link`)}
</button>
<button type="button" class="btn small quiet" onClick=${r}>${T(`Cancel`)}</button>
</div>
</div>`}function Zt({url:e}){let t=D(null);return M(()=>t.current.select(),[e]),x`
<div class="field">
<label for="calu">${T(`Calendar link`)}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${e=>e.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>me(e)}>
<${N} name="copy" size="s" />${T(`Copy`)}
</button>
</span>
<span class="hint" id="calhint">${T(`Copy it now: it is not shown again. Keep it as you keep a password.`)}</span>
</div>
<ul class="calhow t13">
<li><b class="b5">Google Calendar</b>: ${T(`Other calendars, the plus sign, From URL`)}</li>
<li>
<b class="b5">Apple</b>: <a class="link" href=${e.replace(/^https?:/,`webcal:`)}>
${T(`open it in the calendar`)}
</a>
</li>
<li><b class="b5">Outlook</b>: ${T(`Add calendar, Subscribe from web`)}</li>
<li><b class="b5">Thunderbird</b>: ${T(`New calendar, On the network`)}</li>
</ul>
`}var Qt=/* @__PURE__ */ e({Company:()=>$t});const U=()=>Intl.DateTimeFormat().resolvedOptions().timeZone;function $t(){let[e,t]=O({}),[n,r]=O([]),[i,a]=O(null),[o,s]=O(!1),c=D(null),l={...Pe.value,...e},u=[`name`,`zone`,`language`].some(e=>l[e]!==Pe.value[e]),f=!l.name.trim();M(()=>{m(`/api/company`).then(e=>r(e.zones),a)},[]);let p=n=>t({...e,...n}),h=async e=>{if(e.preventDefault(),!o&&u){if(f)c.current.focus();else{s(!0);try{let{name:e,zone:n,language:r}=l;await d(`/api/company`,{name:e.trim(),zone:n,language:r},{method:`PUT`}),t({}),a(null),g(T(`Company saved`),{icon:`check`})}catch(e){a(e)}s(!1)}}};return Ee(h),x`
<form class="hform" onSubmit=${h} novalidate aria-label=${T(`Company profile`)}>
<${B} id="coh" title=${T(`Company profile`)}>
<p class="lead">${T(`Clients read the name. The time zone is that of new business hours and of reports.`)}</p>
${i&&x`<p class="banner bad rowgap" role="alert">${y(i)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${T(`Company name`)}</label>
<input class="input" id="con" ref=${c} maxlength="200" value=${l.name}
aria-invalid=${f?`true`:null} aria-describedby=${f?`cone`:null}
onInput=${e=>p({name:e.currentTarget.value})} />
${f&&x`<span class="hint bad" id="cone">${T(`Enter a name.`)}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${T(`Time zone`)}</label>
<${xt} id="coz" zones=${n} value=${l.zone} onPick=${e=>p({zone:e})} />
${U()!==l.zone&&n.includes(U())&&x`<button type="button" class="link t12 cozone" onClick=${()=>p({zone:U()})}>
${T(`Use the zone of this device: {zone}`,{zone:qe(U())})}
</button>`}
</div>
<div class="field"><span class="lab">${T(`Language of automatic messages`)}</span>
<${z} label=${T(`Language of automatic messages`)} value=${l.language}
options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${e=>p({language:e})} />
<span class="hint">${T(`For clients whose language is unknown.`)}</span>
</div>
</div>
</div>
<//>
${u&&x`<div class="hfoot">
<span class="grow t12 dim" role="status">${T(`Not saved yet`)}</span>
<button type="button" class="btn quiet" onClick=${()=>t({})}>${T(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${o}>
${T(`Save`)}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`}
</form>
`}const en=[15,30,60,240,480];function tn(e,t,n,r){let[i,a]=O({preview:null,problem:null}),o=JSON.stringify([e,t,n]);return M(()=>{if(!r)return;let i=!0,o=setTimeout(async()=>{try{let r=await C(`POST`,`/api/hours/preview`,{...e,hours_id:t,minutes:n});i&&a({preview:r,problem:null})}catch(e){i&&a(t=>({...t,problem:e}))}},250);return()=>{i=!1,clearTimeout(o)}},[o,r]),i}function nn({found:{preview:e,problem:t},zone:n,minutes:r,onMinutes:i}){return x`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${T(`Example`)}</h3>
<label class="t13 dim" for="hpm">${T(`Time for the reply`)}</label>
<select class="sel hpm" id="hpm" onChange=${e=>i(Number(e.currentTarget.value))}>
${en.map(e=>x`<option key=${e} value=${e} selected=${e===r}>
${fe(e*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&x`<p class="hint bad">${y(t)}</p>`}
${e&&!e.examples.length&&x`<p class="hint bad">${T(`With these hours you are never open.`)}</p>`}
${e?.examples.map(e=>x`<${rn} key=${e.at} example=${e} zone=${n} />`)}
</div>
</section>`}const rn=({example:{at:e,due:t,parts:n},zone:i})=>x`
<p class="prev">
<${N} name="clock" size="m" />
<span>
${r(T(`Client writes {when} → reply by {due}`),{when:ge(e,i),due:x`<b class="b6">${ge(t,i)}</b>`})}
${n.length>1&&x`<span class="t12 blk">${n.map(e=>an(e,i)).join(`; `)}</span>`}
</span>
</p>
`,an=([e,t],n)=>T(`{span} from {time}`,{span:fe(t-e),time:ge(e,n)}),on=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([e])=>e<t||e>n));function sn({days:e,week:t,onChange:n}){let[r,i]=O(null),a=ut(e),o=[...new Set(a.map(e=>e.from.slice(0,4)))],s=D(null),c=()=>{i(null),Se(()=>s.current)},l=t=>{n(on(e,t)),Se(()=>s.current)},u=(t,r,i,a)=>{n({...t?on(e,t):e,...Object.fromEntries(a.map(e=>[e,{name:r,spans:i}]))}),c()};return x`
<section class="psec" aria-labelledby="sdh">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="sdh">${T(`Holidays and special days`)}</h3>
<button type="button" class="btn small quiet" aria-expanded=${String(r===`preset`)}
onClick=${()=>i(r===`preset`?null:`preset`)}>
<${N} name="calendar" size="s" />${T(`Load holidays`)}
</button>
<button type="button" class="btn small" ref=${s} aria-expanded=${String(r===`new`)}
onClick=${()=>i(r===`new`?null:`new`)}>
<${N} name="plus" size="s" />${T(`Date`)}
</button>
</div>
${r===`preset`&&x`<${pn} week=${t} days=${e} onChange=${n} onDone=${c} />`}
${r===`new`&&x`<${un} onDone=${c} onPut=${(e,t,n)=>u(null,e,t,n)} />`}
${a.length||r?o.map(e=>x`
<h4 class="t12 dim rowgap" key=${`h${e}`} id=${`sdy${e}`}>${e}</h4>
<ul class="card hol2" key=${e} aria-labelledby=${`sdy${e}`}>
${a.filter(t=>t.from.startsWith(e)).map(e=>r===e.from?x`<li key=${e.from}>
<${un} group=${e} onDone=${c}
onPut=${(t,n,r)=>u(e,t,n,r)} />
</li>`:x`<${ln} key=${e.from} group=${e} onEdit=${()=>i(e.from)}
onRemove=${()=>l(e)} />`)}
</ul>
`):x`<${j} icon="calendar" title=${T(`No special days`)}
text=${T(`Load the public holidays of your country, or add a date.`)} />`}
</section>
`}const cn=e=>e.name||(e.spans.length?T(`Other hours`):T(`Day off`));function ln({group:e,onEdit:t,onRemove:n}){let r=cn(e);return x`
<li class="srow">
<span class="b5 t13 num hdt">${je(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${T(`Change`)} onClick=${t}>${r}</button>
${e.spans.length?x`<span class="tag h2">${V(e.spans)}</span>`:x`<span class="tag plain">${e.from===e.to?T(`day off`):T(`days off`)}</span>`}
<button type="button" class="ib small" aria-label=${T(`Remove: {name}`,{name:r})} onClick=${n}>
<${N} name="x" size="m" />
</button>
</li>
`}function un({group:e,onDone:t,onPut:n}){let[r,i]=O(e?.from??``),[a,o]=O(e?.to??``),[s,c]=O(e?.name??``),[l,u]=O(V(e?.spans??[])),[d,f]=O(!1),p=D(null);h(()=>p.current.focus(),[]);let m=it(l),g=r?a&&a<r?T(`The last day is before the first.`):null:T(`Choose a date.`),_=m?mt(m):T(`Type hours as 9:00–13:00, 14:00–18:00`),v=e=>{e.preventDefault(),e.stopPropagation(),f(!0),!g&&!_&&n(s.trim(),m,Ot(r,a||r))},y=(e,t,n,r)=>x`
<div class="field"><label for=${e}>${t}</label>${n}
${d&&r&&x`<span class="hint bad" id=${`${e}e`} role="alert">${r}</span>`}</div>
`,b=e=>d&&e?`true`:null;return x`
<form class="card fcard rowgap" aria-label=${e?cn(e):T(`New date`)} onSubmit=${v}>
<div class="f2 f4">
${y(`sdf`,T(`First day`),x`<input class="input" type="date" id="sdf" ref=${p} value=${r} min="2000-01-01" max="2099-12-31"
aria-invalid=${b(g)} onInput=${e=>i(e.currentTarget.value)} />`,g)}
${y(`sdt`,T(`Last day (optional)`),x`<input class="input" type="date" id="sdt" value=${a} min=${r} max="2099-12-31"
onInput=${e=>o(e.currentTarget.value)} />`)}
${y(`sdn`,T(`Name of the day`),x`<input class="input" id="sdn" maxlength="120" value=${s}
onInput=${e=>c(e.currentTarget.value)} />`)}
${y(`sdh2`,T(`Hours (empty: day off)`),x`<input class="input" id="sdh2" value=${l} placeholder="9:00–13:00" aria-invalid=${b(_)}
onInput=${e=>u(e.currentTarget.value)} />`,_)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${T(e?`Apply`:`Add date`)}</button>
<button type="button" class="btn quiet small" onClick=${t}>${T(`Cancel`)}</button>
</div>
</form>
`}const dn=()=>new Intl.DisplayNames(oe.value===`ru`?`ru-RU`:`en-GB`,{type:`region`}),fn={off:e=>T(`Day off moved from {date}`,{date:l(e.moved)}),working:e=>T(`Working day instead of {date}`,{date:l(e.moved)}),short:()=>T(`Shortened day`)};function pn({week:e,days:t,onChange:n,onDone:r}){let[i,a]=O(null),[o,s]=O(`RU`),[c,l]=O(()=>new Date(Date.now()+5184e6).getFullYear()),[u,d]=O(null),[f,p]=O(!1),h=D(!1);M(()=>()=>{h.current=!0},[]);let _=async e=>{try{d(null),await e()}catch(e){d(e)}};M(()=>{_(async()=>a((await m(`/api/hours/countries`)).countries))},[]);let v=i?.find(e=>e.code===o)?.years??[],b=v.includes(c)?c:v.at(-1),ee=async i=>{i.preventDefault(),i.stopPropagation(),p(!0),await _(async()=>{let i=(await C(`POST`,`/api/hours/holidays`,{country:o,year:b,week:e})).days;if(h.current)return;let a=i.map(e=>[e.day,{spans:e.spans,name:fn[e.kind]?.(e)??e.name}]);n({...t,...Object.fromEntries(a)}),g(F(`{n} day of {year} loaded`,`{n} days of {year} loaded`,i.length,{year:b}),{icon:`calendar`}),r()}),p(!1)},te=dn(),ne=(i??[]).map(({code:e})=>[e,te.of(e)]).sort((e,t)=>e[1].localeCompare(t[1],oe.value));return x`<form class="card fcard rowgap" aria-label=${T(`Load holidays`)} aria-busy=${String(f||!i)}
onSubmit=${ee}>
<div class="f2">
<div class="field">
<label for="hcn">${T(`Country`)}</label>
<select class="sel" id="hcn" disabled=${!i}
onChange=${e=>s(e.currentTarget.value)}>
${ne.map(([e,t])=>x`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${T(`Year`)}</label>
<select class="sel" id="hyr" disabled=${!v.length}
onChange=${e=>l(Number(e.currentTarget.value))}>
${v.map(e=>x`<option key=${e} value=${e} selected=${e===b}>${e}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${o===`RU`?v.length>0&&T(`Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.`,{years:`${v[0]}–${v.at(-1)}`}):T(`Public holidays become days off. Moved and shortened days are not included.`)}
</p>
${u&&x`<p class="hint bad" role="alert">${y(u)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!v.length}>${T(`Load`)}</button>
<button type="button" class="btn quiet small" onClick=${r}>${T(`Cancel`)}</button>
</div>
</form>`}function mn({day:e,week:t,onChange:n,onWeek:r}){let i=t[e],a=p(e,`long`),o=mt(i),s=(e,t,r)=>n(i.map((n,i)=>i===e?t?[n[0],r]:[r,n[1]]:n)),c=D(null),l=e=>{n(i.filter((t,n)=>n!==e)),Se(()=>c.current.querySelector(`button`))},u=kt.filter(t=>t!==e&&t<5);return x`
<fieldset class="wkf" ref=${c} aria-describedby=${o?`wkbad`:null}>
<legend class="vh">${a}</legend>
<div class="wkspans">
${i.map((e,t)=>x`
<span class="hrow tight" key=${t}>
<${Ze} label=${T(`{day}, from`,{day:a})} value=${e[0]} bad=${o}
onChange=${e=>s(t,0,e)} />
<span class="dim" aria-hidden="true">–</span>
<${Ze} label=${T(`{day}, to`,{day:a})} value=${e[1]} bad=${o}
onChange=${e=>s(t,1,e)} />
<button type="button" class="ib small"
aria-label=${T(`Remove {hours}`,{hours:V([e])})}
onClick=${()=>l(t)}>
<${N} name="x" size="m" />
</button>
</span>
`)}
${!i.length&&x`<span class="t13 dim">${T(`Day off`)}</span>`}
</div>
<div class="hrow wrap">
${i.length?x`<button type="button" class="btn small quiet" disabled=${!dt(i)||o}
onClick=${()=>n(Je(i))}>
<${N} name="plus" size="s" />${T(`Break`)}
</button>`:x`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${N} name="plus" size="s" />${T(`Hours`)}
</button>`}
${e===0?x`<button type="button" class="btn small quiet" onClick=${()=>r(hn(t,e,u))}>
<${N} name="copy" size="s" />${T(`Copy to Tue–Fri`)}
</button>`:x`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${N} name="copy" size="s" />${T(`Same as Monday`)}
</button>`}
</div>
</fieldset>
${o&&x`<p class="hint bad" id="wkbad" role="alert">${o}</p>`}
`}const hn=(e,t,n)=>e.map((r,i)=>n.includes(i)?e[t]:r);function gn({week:e,zone:t,onChange:n}){let[r,i]=O(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return x`
<p class="lead">${T(`Choose a day to change its hours.`)}</p>
<ul class="card wkrows" aria-label=${T(`Business hours by day`)}>
${kt.map(o=>x`
<li key=${o}>
<button type="button" class="wkrow" aria-expanded=${o===r}
onClick=${()=>i(o===r?null:o)}>
<span class="wkname">${p(o,`long`)}</span>
<span class="wkhours dim">${V(e[o])||T(`Day off`)}</span>
<${N} name="chevron-down" size="s" />
<${_n} spans=${e[o]} zone=${t} />
</button>
${o===r&&x`<div class="wkopen">
<${mn} day=${o} week=${e} onChange=${e=>a(o,e)}
onWeek=${n} />
</div>`}
</li>
`)}
</ul>
`}function _n({spans:e,zone:t}){let n=pt(ae.value,t);return x`
<svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
<rect class="tr" width=${I} height="8" />
${e.map(([e,t])=>t>e&&x`<rect class="on" key=${e} x=${e} width=${t-e} height="8" />`)}
${n!==null&&x`<rect class="now" x=${n} width="6" height="8" />`}
</svg>
`}const W=e=>44+e*648/I,G=e=>26+e*34,vn=[0,3,6,9,12,15,18,21,24],yn={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};function bn(e){return _e(`(max-width: 719px)`)?x`<${gn} ...${e} />`:x`<${xn} ...${e} />`}function xn({week:e,zone:t,onChange:n}){let[r,i]=O(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return x`
<p class="lead" id="wklead">
${T(`Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.`)}
</p>
<div class="card fcard">
<div role="group" aria-label=${T(`Business hours by day`)}>
<svg class="wk" viewBox="0 0 720 264">
${vn.map(e=>x`<g key=${e} aria-hidden="true">
<text x=${W(e*60)} y="12" text-anchor="middle">${e}:00</text>
<path class="g" d=${`M${W(e*60)} 20v240`} />
</g>`)}
${kt.map(t=>x`<${Cn} key=${t} day=${t} spans=${e[t]} chosen=${t===r}
onChoose=${()=>i(t)} onChange=${e=>a(t,e)} />`)}
<${Sn} zone=${t} />
</svg>
</div>
<div class="wkday">
<${z} label=${T(`Day of the week`)} value=${r} onPick=${i}
options=${kt.map(e=>[e,p(e)])} />
<${mn} key=${r} day=${r} week=${e} onChange=${e=>a(r,e)} onWeek=${n} />
</div>
</div>
`}function Sn({zone:e}){let t=pt(ae.value,e);return t!==null&&x`<path class="now" d=${`M${W(t)} 20v240`} />`}function Cn({day:e,spans:t,chosen:n,onChoose:r,onChange:i}){let a=p(e,`long`);return x`
<g onPointerDown=${r}>
<text class=${n?`d on`:`d`} x="0" y=${G(e)+18} aria-hidden="true">${p(e)}</text>
<rect class=${n?`tr on`:`tr`} x=${44} y=${G(e)} width=${648} height=${26} rx="5" />
${!t.length&&x`<text class="off" x=${W(720)} y=${G(e)+17} text-anchor="middle" aria-hidden="true">
${T(`day off`)}
</text>`}
${t.map((n,r)=>x`
<g key=${r}>
<${wn} day=${e} span=${n} />
${[0,1].map(n=>x`
<${Tn} key=${n} name=${a} day=${e} spans=${t} place=${r} side=${n}
onMove=${e=>i($e(t,r,n,e))} />
`)}
</g>
`)}
</g>
`}function wn({day:e,span:[t,n]}){return n<=t?null:x`
<rect class="on" x=${W(t)} y=${G(e)} width=${W(n)-W(t)} height=${26} rx="5" />
${n-t>=180&&x`<text class="h" x=${W((t+n)/2)} y=${G(e)+17} text-anchor="middle" aria-hidden="true">
${V([[t,n]])}
</text>`}
`}function Tn({name:e,day:t,spans:n,place:r,side:i,onMove:a}){let o=n[r][i],s=W(o)+(i?-4:4),c=e=>{let t=yn[e.key],n=e.key===`Home`?0:e.key===`End`?I:t?st(o+t):null;n===null||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),e.stopPropagation(),a(n))},l=e=>{if(!e.currentTarget.hasPointerCapture(e.pointerId))return;let t=e.currentTarget.ownerSVGElement,n=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());a(st((n.x-44)/648*I))},u=T(i?`{day}: end of hours`:`{day}: start of hours`,{day:e});return x`
<g class="wkend" role="slider" tabindex="0" aria-label=${u} aria-valuemin="0" aria-valuemax=${I}
aria-valuenow=${o} aria-valuetext=${Ye(o)} onKeyDown=${c} onPointerMove=${l}
onPointerDown=${e=>e.currentTarget.setPointerCapture(e.pointerId)}>
<rect class="grab" x=${s-8} y=${G(t)} width="16" height=${26} rx="4" />
<rect class="gr" x=${s-1.25} y=${G(t)+7} width="2.5" height="12" rx="1" />
</g>
`}var En=/* @__PURE__ */ e({Hours:()=>Ln,hoursName:()=>X});const K=E(null),Dn=E([]),q=E(null),J=E(1),Y=E({}),On=E(60),X=e=>e.name||(e.id===1?T(`Company hours`):T(`New hours`));async function Z(){try{let[e,t]=await Promise.all([m(`/api/hours`),m(`/api/company`)]);K.value=e.hours.map(kn),Dn.value=t.zones,q.value=null}catch(e){if(!(e instanceof S))throw e;q.value=e}}const kn=e=>e.id===1&&e.version===1?{...e,zone:Pe.value.zone}:e,An=e=>K.value.find(t=>t.id===e),jn=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),Mn=()=>({id:`new`,name:``,zone:Pe.value.zone,week:jn(),days:{},version:0}),Nn=e=>e===`new`||e in Y.value&&lt(Y.value[e])!==lt(An(e)),Pn=de(()=>!!K.value&&Object.keys(Y.value).some(e=>Nn(Fn(e)))),Fn=e=>e===`new`?`new`:Number(e);function Q(e,t){let n=Y.value[e]??An(e);Y.value={...Y.value,[e]:{...n,...t}}}function In(e){Y.value=Object.fromEntries(Object.entries(Y.value).filter(([t])=>t!==String(e))),e===`new`&&(J.value=1)}window.addEventListener(`beforeunload`,e=>{Pn.value&&e.preventDefault()});function Ln(){let e=Object.values(ye.value).map(e=>`${e.id}.${e.version}.${e.removed}.${e.name}`).join();M(()=>{Z()},[e]);let t=ze(300,!K.value&&!q.value);if(!K.value)return q.value?x`<${j} icon="cloud-off" title=${T(`Could not load the business hours`)} text=${y(q.value)}>
<button type="button" class="btn" onClick=${Z}>${T(`Retry`)}</button>
<//>`:t&&x`<div class="card fcard" aria-busy="true"><${k} width="60" /></div>`;let n=Y.value.new?[...K.value,Y.value.new]:K.value,r=Y.value[J.value]??An(J.value)??K.value[0];return x`
<div class="hrow wrap">
<h2 class="head2 grow">${T(`Business hours`)}</h2>
<button type="button" class="btn" disabled=${`new`in Y.value} onClick=${()=>{Q(`new`,Mn()),J.value=`new`}}>
<${N} name="plus" size="m" />
${T(`New hours`)}
</button>
</div>
<p class="lead">
${T(`Outside business hours the time for a reply stands still. Rules choose which hours count.`)}
</p>
<div class="hlist" role="group" aria-label=${T(`Business hours`)}>
${n.map(e=>x`<${Rn} key=${e.id} hours=${Y.value[e.id]??e} />`)}
</div>
<${Bn} key=${r.id} hours=${r} />
`}const Rn=({hours:e})=>x`
<button type="button" class="card polc" aria-pressed=${String(e.id===J.value)}
onClick=${()=>{J.value=e.id}}>
<b class="b6 blk t13">
${X(e)}${Nn(e.id)&&x` <span class="t12 dim">· ${T(`not saved`)}</span>`}
</b>
<span class="t12 dim blk">${_t(e)}</span>
</button>
`;function zn(e){let t=[...e.week,...Object.values(e.days).map(e=>e.spans)].map(mt).find(Boolean);return[e.id!==1&&!e.name.trim()&&T(`Enter a name.`),t,e.week.every(e=>!e.length)&&T(`Enter hours for at least one day.`)].filter(Boolean)}function Bn({hours:e}){let[t,n]=O(!1),[r,i]=O(!1),[a,o]=O(null),s=D(null),c=D(null),l=zn(e),{id:u,name:d,zone:f,week:p,days:m}=e,h=tn({zone:f,week:p,days:m},u===`new`?null:u,On.value,!l.length),g=Nn(u),_=(a?.code===`hours-exist`?T(`Other hours have this name.`):null)??(t&&u!==1&&!d.trim()?T(`Enter a name.`):null),v=async(t,a=e.version)=>{if(t?.preventDefault(),r||!g)return;n(!0),o(null);let u=s.current.querySelector(`[aria-invalid='true']`);if(l.length||u)requestAnimationFrame(()=>(c.current??u).focus());else{i(!0);try{await Vn({...e,version:a},h.preview?.recounted??0),n(!1)}catch(e){o(e),requestAnimationFrame(()=>c.current?.focus())}i(!1)}};return Ee(v),x`<form class="hform" ref=${s} aria-label=${X(e)} onSubmit=${v} novalidate>
<${Hn} field=${c} problems=${t?l:[]} problem=${a} hours=${e} onSave=${v} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${T(`Name of these hours`)}</label>
<input class="input" id="hnm" maxlength="80" value=${d}
placeholder=${u===1?T(`Company hours`):``} aria-invalid=${_?`true`:null}
aria-describedby=${_?`hnme`:null}
onInput=${e=>Q(u,{name:e.currentTarget.value})} />
${_&&x`<span class="hint bad" id="hnme">${_}</span>`}
</div>
<div class="field">
<label for="hzn">${T(`Time zone`)}</label>
<${xt} id="hzn" zones=${Dn.value} value=${f} onPick=${e=>Q(u,{zone:e})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${T(`Week`)}</h3>
<${bn} week=${p} zone=${f} onChange=${e=>Q(u,{week:e})} />
<${nn} found=${h} zone=${f} minutes=${On.value} onMinutes=${e=>{On.value=e}} />
<${sn} days=${m} week=${p} onChange=${e=>Q(u,{days:e})} />
${u!==1&&u!==`new`&&x`<${Kn} hours=${An(u)} />`}
${g&&x`<${Gn} hours=${e} busy=${r} recounted=${h.preview?.recounted} onReset=${()=>In(u)} />`}
</form>`}async function Vn(e,t){let{id:n,name:r,zone:i,week:a,days:o,version:s}=e,c={zone:i,week:a,days:o},l=(n===`new`?await d(`/api/hours`,{name:r,schedule:c}):await d(`/api/hours/${n}`,{version:s,name:r,schedule:c},{method:`PATCH`})).hours;K.value=n===`new`?[...K.value,l]:K.value.map(e=>e.id===n?l:e),In(n),J.value=l.id;let u=F(`{n} open conversation is counted again`,`{n} open conversations are counted again`,t);g(t?T(`Hours saved. {counted}.`,{counted:u}):T(`Hours saved`),{icon:`clock`})}function Hn({field:e,problems:t,problem:n,hours:r,onSave:i}){if(n?.code===`changed-meanwhile`){let{by:t,at:a,version:o}=n.detail,s=P.value[t]?.name??T(`Someone`);return x`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${T(`Changed meanwhile: {who}, {time}`,{who:s,time:te(a)})}</span>
<button type="button" class="btn small" onClick=${()=>Un(r.id)}>${T(`Show these changes`)}</button>
<button type="button" class="btn small" onClick=${e=>i(e,o)}>${T(`Save mine`)}</button>
</div>
`}let a=n&&n.code!==`hours-exist`?[Wn(n)]:t;return a.length?x`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${a.map(e=>x`<li key=${e}>${e}</li>`)}</ul>
</div>
`:null}async function Un(e){await Z(),q.value||In(e)}function Wn(e){let t={"never-open":()=>T(`Enter hours for at least one day.`),"spans-overlap":()=>T(`These hours overlap.`),"bad-span":()=>T(`The end must be later than the start.`),"too-many-spans":()=>T(`A day has at most 12 periods.`),"too-many-hours":()=>T(`There are 100 business hours already. Delete some first.`),"unknown-zone":()=>T(`The server does not know this time zone.`)}[e.code];return t?t():y(e)}const Gn=({hours:e,busy:t,recounted:n,onReset:r})=>x`<div class="hfoot">
<span class="grow t12 dim" role="status">
${T(`Changed: {name}.`,{name:X(e)})}
${` `}
${n>0&&F(`{n} open conversation will be counted again`,`{n} open conversations will be counted again`,n)}
</span>
<button type="button" class="btn quiet" onClick=${r}>${T(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${T(`Save`)}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`;function Kn({hours:e}){let t=t=>d(`/api/hours/${e.id}/removed`,{removed:t});return x`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),In(e.id),J.value=1,await Z(),g(T(`Hours deleted: {name}`,{name:X(e)}),{icon:`clock`,undo:()=>t(!1).then(Z)})}catch(e){v(y(e))}}}>
<${N} name="x" size="m" />${T(`Delete these hours`)}
</button>`}var qn=/* @__PURE__ */ e({Mailbox:()=>Xn,chosen:()=>$,learnMailbox:()=>Jn});const $=E(null);async function Jn(){try{$.value=await m(`/api/company/mailbox`)}catch(e){if(!(e instanceof S))throw e}}async function Yn(e){try{$.value=await C(`PUT`,`/api/company/mailbox`,{channel_id:e?Number(e):null}),g(e?T(`Emails are sent from {name}`,{name:$.value.name}):T(`Emails to colleagues are off`),{icon:`mail`})}catch(e){v(y(e)),Jn()}}function Xn(){M(()=>{Jn()},[]);let e=Object.values(Re.value).filter(e=>e.kind===`email`&&e.health!==`removed`);return x`<${B} id="mailbox-all" title=${T(`Emails to colleagues`)}>
<p class="lead">
${T(`Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.`)}
</p>
<div class="card">
${e.length?x`<${R} title=${T(`Mailbox`)} text=${T(`Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.`)}>
<${H} label=${T(`Mailbox for emails to colleagues`)} value=${$.value?.channel_id??``}
options=${[[``,T(`No emails`)],...e.map(e=>[e.id,e.name])]} onPick=${Yn} />
<//>`:x`<div class="srow">
<${N} name="mail-x" size="m" />
<span class="grow t13">${T(`No mailbox is connected yet.`)}</span>
</div>`}
</div>
${$.value?.channel_id&&x`<p class="hint rowgap">${T(`“Check” in the notification settings sends one right away.`)}</p>`}
<//>`}var Zn=/* @__PURE__ */ e({OwnNotifications:()=>ir});const Qn=[[`unassigned`,()=>T(`New unassigned conversation`)],[`message`,()=>T(`Activity in my conversations`)],[`assigned`,()=>T(`A conversation is assigned to me`)],[`handover`,()=>T(`Conversations are handed over to me`)],[`mention`,()=>T(`I am mentioned in a note`)],[`failed`,()=>T(`A reply was not sent`)],[`sla_warning`,()=>T(`A reply is due soon`)],[`sla_breach`,()=>T(`A reply is overdue`)],[`nobody`,()=>T(`No operator is free`)],[`untouched`,()=>T(`No operator has looked after a new conversation`)],[`unsnoozed`,()=>T(`A snoozed conversation is back`)],[`task`,()=>T(`A task is assigned to me, or something happens in it`)],[`taskdue`,()=>T(`A task is due`)],[`followed`,()=>T(`Activity in conversations I follow`)]],$n=[[`channel`,()=>T(`A channel stops working`)],[`fault`,()=>T(`An event could not be processed`)],[`breaker`,()=>T(`Automatic messages are stopped`)],[`rule`,()=>T(`A rule fails or is paused`)]],er=()=>s.value?.role===`administrator`?[...Qn,...$n]:Qn,tr=[[`app`,()=>T(`In Okno`)],[`sound`,()=>T(`Sound`)],[`desktop`,()=>T(`Desktop`)],[`mail`,()=>T(`Email`)]];function nr(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&A({quiet:{[e]:`${n[1].padStart(2,`0`)}:${n[2]}`}})}const rr={granted:[`check`,()=>T(`The browser allows notifications.`),()=>T(`Make sure you can see and hear them here.`)],default:[`bell`,()=>T(`The browser has not been asked for permission yet.`),()=>T(`“Check” asks for it and sends a test notification.`)],denied:[`circle-alert`,()=>T(`The browser blocks notifications.`),()=>T(`Allow them next to this site's address in the browser. Sounds and the bell work anyway.`)],unsupported:[`circle-alert`,()=>T(`This browser has no desktop notifications.`),()=>T(`Sounds and the bell work anyway.`)]};function ir(){let{notices:e,quiet:t,sounds:n}=w.value;return M(()=>{Jn()},[]),x`<${B} id="notifications-all" title=${T(`Notifications`)}>
<div class="card">
<${or} />
<div class="tscroll" role="group" tabindex="0" aria-label=${T(`Events and how you are notified`)}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${T(`Event`)}</th>
${tr.map(([e,t])=>x`<th scope="col" class="ctrc" key=${e}>${t()}</th>`)}
</tr>
</thead>
<tbody>
${er().map(([t,n])=>x`<tr key=${t}>
<th scope="row">${n()}</th>
${tr.map(([r,i])=>x`<td key=${r}>
<input class="check" type="checkbox" aria-label=${`${n()}: ${i()}`}
checked=${e[t][r]} onChange=${e=>A({notices:{[t]:{[r]:e.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${R} title=${T(`Volume`)}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${T(`Volume`)}
onChange=${e=>ar(Number(e.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${R} title=${T(`Quiet hours`)} text=${T(`No sound and no desktop notifications, only the bell`)}>
<span class="hrow tight">
${[`since`,`until`].map(e=>x`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${e}
aria-label=${T(e===`since`?`Quiet from`:`Quiet until`)} value=${t[e]}
disabled=${!t.on} onInput=${t=>nr(e,t.currentTarget.value)}
onBlur=${n=>{n.currentTarget.value=w.value.quiet?.[e]??t[e]}} />`)}
</span>
<${L} label=${T(`Quiet hours`)} checked=${t.on} onChange=${e=>A({quiet:{on:e}})} />
<//>
<${R} title=${T(`While “Away”`)} text=${T(`Only the bell shows notifications`)}>
<span class="t13 mut">${T(`muted`)}</span>
<//>
<${R} title=${T(`Email when I am away`)} text=${$.value?.channel_id?T(`Several notifications come as one email`):T(`An administrator has not chosen a mailbox for these emails yet`)}>
<${H} label=${T(`Email when I am away`)} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(e=>[e,T(`after {n} min`,{n:e})])}
onPick=${e=>A({notices:{mail_after:Number(e)}})} />
<//>
</div>
<//>`}async function ar(e){await A({sounds:{volume:e}})&&Ge(`message`)}function or(){let[e,t]=O(!1),[n,r,i]=rr[Ue.value]??rr.default;return x`<div class="ntest" role="status">
<span class=${Ue.value===`granted`?`okc`:`okc none`}><${N} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${r()}</b> ${i()}</span>
<button type="button" class="btn" disabled=${e} onClick=${async()=>{t(!0);try{await c(),await He()}catch(e){v(y(e))}finally{t(!1)}}}>
<${N} name="bell-ring" size="m" />
${T(`Check`)}
</button>
</div>`}var sr=/* @__PURE__ */ e({Password:()=>cr,Sessions:()=>_r,deviceName:()=>hr});function cr(){let[e,t]=O(!1);return x`<${B} id="password-all" title=${T(`Password`)}>
<div class="card">
${e?x`<${lr} onDone=${()=>t(!1)} />`:x`<${R} title=${T(`Password`)} text=${T(`Changing it signs you out everywhere else`)}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${T(`Change password`)}</button>
<//>`}
</div>
<//>`}function lr({onDone:e}){let[t,n]=O(``),[r,i]=O(``),[a,o]=O(null),[c,l]=O(!1),u=D(null);h(()=>u.current.focus(),[]);let d=async n=>{n.preventDefault(),l(!0);try{await C(`POST`,`/api/me/password`,{current:t,new:r}),g(T(`Password changed. Your other sessions have ended.`),{icon:`key-round`}),e()}catch(e){if(!(e instanceof S))throw e;o(e),l(!1)}},f=a&&[`wrong-password`,`locked`,`sign-in-busy`].includes(a.code)?ur(a):null,p=a&&!f?dr(a):null;return x`<form class="pwform" onSubmit=${d}>
<input class="vh" type="email" autocomplete="username" value=${s.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${tt} id="pwc" field=${u} value=${t} onInput=${n} error=${f}
label=${T(`Current password`)} autocomplete="current-password" />
<${tt} id="pwn" value=${r} onInput=${i} error=${p} hint=${T(`At least 12 characters`)}
label=${T(`New password`)} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...r].length<12}
aria-busy=${String(c)}>
${T(`Change password`)}
</button>
<button type="button" class="btn" onClick=${e}>${T(`Cancel`)}</button>
</div>
</form>`}function ur(e){if(e.code!==`wrong-password`)return ot(e);let t=e.detail.tries_left;return t===void 0?T(`Wrong password.`):F(`Wrong password. {n} attempt left, then a pause.`,`Wrong password. {n} attempts left, then a pause.`,t)}function dr(e){let t={"same-password":()=>T(`This is your current password. Choose a different one.`),"weak-password":()=>T(`This password is too easy to guess. Choose a different one.`),"password-changed":()=>T(`The password has just been changed elsewhere. Sign in with the new one.`)}[e.code];return t?t():y(e)}const fr=[[`Edg`,`Edge`],[`OPR`,`Opera`],[`YaBrowser`,`Яндекс Браузер`],[`Firefox`,`Firefox`],[`Chrome`,`Chrome`],[`Safari`,`Safari`]],pr=[[`Windows`,`Windows`],[`iPhone`,`iPhone`],[`iPad`,`iPad`],[`Android`,`Android`],[`Mac OS X`,`macOS`],[`CrOS`,`ChromeOS`],[`Linux`,`Linux`]],mr=(e,t)=>t.find(([t])=>e.includes(t))?.[1];function hr(e){return[mr(e,fr),mr(e,pr)].filter(Boolean).join(`, `)||T(`Unknown device`)}const gr=e=>/iPhone|iPad|Android/.test(e);function _r(){let{answer:e,problem:t,load:n}=Qe(async()=>(await m(`/api/me/sessions`)).items),r=ze(150,!e&&!t);M(()=>{n()},[]);let i=async(e,t)=>{try{await C(`POST`,`/api/me/sessions/end`,e),g(t,{icon:`log-out`})}catch(e){e.status!==404&&v(y(e))}n()},a=(e?.filter(e=>!e.current)??[]).length>0&&x`<button type="button" class="btn small danger" onClick=${()=>i({},T(`All other sessions have ended`))}>
${T(`End all other sessions`)}
</button>`;return x`<${B} id="sessions-all" title=${T(`Sessions`)} side=${a}>
${t&&x`<p class="livebox rowgap">
<${N} name="circle-alert" size="m" />
<span class="grow t13">${y(t)}</span>
<button type="button" class="btn small" onClick=${n}>${T(`Retry`)}</button>
</p>`}
${!e&&r&&x`<ul class="card rowgap" aria-busy="true">
${[1,2].map(e=>x`<li class="sess" key=${e}>
<span class="sic"></span>
<span class="grow"><${k} width="40" /></span>
</li>`)}
</ul>`}
${e&&x`<ul class="card rowgap">
${e.map(e=>x`<${vr} one=${e} key=${e.id}
onEnd=${()=>i({session_id:e.id},T(`The session has ended`))} />`)}
</ul>`}
<//>`}function vr({one:e,onEnd:t}){let n=hr(e.agent),r=e.current?T(`now`):a(e.seen_at,ae.value);return x`<li class="sess">
<span class="sic"><${N} name=${gr(e.agent)?`smartphone`:`laptop`} size="m" /></span>
<span class="grow">
<b class="b5 blk t13">${n} ${e.current&&x`<span class="tag h4">${T(`this device`)}</span>`}</b>
<span class="t12 dim blk">
${[r,e.address,e.remember&&T(`remembered`)].filter(Boolean).join(` · `)}
</span>
</span>
${!e.current&&x`<button type="button" class="btn small" aria-label=${T(`End the session: {name}`,{name:n})}
onClick=${t}>
${T(`End`)}
</button>`}
</li>`}var yr=/* @__PURE__ */ e({Settings:()=>Cr,title:()=>xr});const br=[[`own`,()=>T(`My settings`)],[`company`,()=>T(`Company`)]],xr=()=>Fe(Le.value.section)?.label()??T(`Settings`),Sr=e=>br.find(([t])=>t===e?.group)?.[1]();function Cr(){let{section:e}=Le.value,t=Oe(),n=e?Fe(e):t[0],r=_e(`(max-width: 719px)`);return x`<main class=${e?`main page`:`main page setfirst`} id="main">
<header class="bar1">
${e&&x`<a class="ib phoneback" href=${Me()} aria-label=${T(`All settings`)}>
<${N} name="chevron-left" />
</a>`}
<h1 class="grow">
${r?e&&n?.when()?n.label():T(`Settings`):Sr(n)??T(`Settings`)}
</h1>
${n?.group===`own`&&!r&&x`<span class="t12 dim">${T(`Saved automatically`)}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${T(`Settings`)}>
${br.map(([i,a])=>x`<${wr} parts=${t.filter(e=>e.group===i)} label=${a()}
chosen=${e||!r?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${xr()}><${Tr} part=${n} /></div>
</div>
</div>
</main>`}function wr({parts:e,label:t,chosen:n}){return e.length?x`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(e=>x`<li key=${e.id}>
<a class="nav sub" href=${Me(e.id)} aria-current=${e===n?`page`:null}>
<${N} name=${e.icon} size="m" />
<span class="cut">${e.label()}</span>
</a>
</li>`)}
</ul>
`:null}function Tr({part:e}){return e?e.when()?x`<div class="setwrap"><${e.view} /></div>`:x`<${j} icon="lock" title=${T(`You have no access to this section`)}
text=${T(`Ask an administrator for access.`)} />`:x`<${j} icon="search-x" title=${T(`Page not found`)} text=${T(`The link may be old or mistyped.`)}>
<a class="btn" href=${Me()}>${T(`All settings`)}</a>
<//>`}var Er=/* @__PURE__ */ e({OwnKeys:()=>Or});const Dr=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(` `)&&e.id!==`pane`;function Or(){let e=w.value?.shortcuts??!0;return x`
<${B} id="keys-all" title=${T(`Keyboard shortcuts`)}>
<div class="card">
<${R} title=${T(`Single-key shortcuts`)}
text=${T(`A, E, H and others. They do nothing while you type in a field.`)}>
<${L} label=${T(`Single-key shortcuts`)} checked=${e}
onChange=${e=>A({shortcuts:e})} />
<//>
<${R} title=${T(`Any keyboard layout works`)} text=${T(`A also works with a Russian layout on`)}>
<span class="oktext t13"><${N} name="check" size="m" /> ${T(`always`)}</span>
<//>
<${R} title=${T(`All shortcuts`)} text=${T(`“?” also opens this list`)}>
<button type="button" class="btn small" onClick=${()=>{Ve.value=`shortcuts`}}>
${T(`Show`)}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Ce).map(([e,t])=>x`<${kr} title=${t()} group=${e} />`)}
`}function kr({group:e,title:t}){let n=Ie().filter(t=>t.group===e&&Dr(t));return n.length?x`<${B} id=${`keys-`+e} title=${t}>
<div class="card">${n.map(e=>x`<${Ar} key=${e.id} one=${e} />`)}</div>
<//>`:null}function Ar({one:e}){let[t,n]=O(!1),[r,i]=O(null),a=e.label(),o=()=>{n(!1),i(null)},s=t=>{if(t.key===`Tab`||(t.preventDefault(),t.stopPropagation(),t.key===`Escape`)){o();return}if(!ke(t))return;let n=Be(t),r=be(n,e);r?i(r):(A({keys:{[e.id]:n===e.key?``:n}}),o())},c=r?T(`This key is taken: {name}`,{name:(r.label??r.title)?.()??r.id}):ve(e)?T(`Changed by you`):null;return x`<${R} title=${a} text=${c}>
${t?x`<${jr} name=${a} onKey=${s} onLeave=${o} />`:x`
<${nt} one=${e} />
<button type="button" class="btn small" aria-label=${T(`Change the key: {name}`,{name:a})}
onClick=${()=>n(!0)}>
${T(`Replace`)}
</button>
`}
${ve(e)&&!t&&x`<button type="button" class="ib small" aria-label=${T(`Restore the default key: {name}`,{name:a})}
onClick=${()=>A({keys:{[e.id]:``}})}>
<${N} name="undo-2" size="m" />
</button>`}
<//>`}function jr({name:e,onKey:t,onLeave:n}){let r=D(null);return h(()=>r.current.focus(),[]),x`<button type="button" class="btn small primary" ref=${r}
aria-label=${T(`Press the new key for: {name}`,{name:e})} onKeyDown=${t} onBlur=${n}>
${T(`Press a key…`)}
</button>`}var Mr=/* @__PURE__ */ e({Statuses:()=>Lr});const Nr=/* @__PURE__ */ new Set([`online`,`away`,`off`]),Pr=[[`online`,()=>T(`Online`)],[`away`,()=>T(`Away`)],[`off`,()=>T(`Off shift`)]],Fr=e=>Pr.find(([t])=>t===e)[1](),Ir=e=>e.builtin===`online`||e.base===`off`;function Lr(){let[e,t]=O(null),n=re(),r=()=>t(null),i=x`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${N} name="plus" size="s" />${T(`New status`)}
</button>`;return x`<${B} id="sth" title=${T(`Operator statuses`)} side=${e!==`new`&&i}>
<p class="lead">
${T(`Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.`)}
</p>
${e===`new`&&x`<div class="card"><${Hr} onDone=${r} /></div>`}
<ul class="card stlist">
${n.map((i,a)=>x`<li key=${i.id}>
${e===i.id?x`<${Hr} status=${i} onDone=${r} />`:x`<${Vr} status=${i} list=${n} index=${a}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}const Rr=(e,t)=>b(()=>d(`/api/statuses/${e.id}`,t,{method:`PATCH`}));function zr(e,t,n){let r=e[n<0?t-1:t+2];return b(()=>d(`/api/statuses/${e[t].id}/place`,{before:r?.id??null}))}function Br(e){let t=t=>d(`/api/statuses/${e.id}/removed`,{removed:t});return b(async()=>{await t(!0),g(T(`Status deleted: {name}`,{name:ie(e)}),{icon:`x`,undo:()=>b(()=>t(!1))})})}function Vr({status:e,list:t,index:n,onEdit:r}){let i=ie(e),a=Object.values(P.value).filter(t=>t.active&&t.status_id===e.id),o=F(`{n} person now`,`{n} people now`,a.length),s=Nr.has(e.builtin);return x`<section class="strow" aria-label=${i}>
<span class="dotbox"><span class=${ee(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
<span class="t12 dim blk">
${Fr(e.base)}
${a.length>0&&x` · <span title=${a.map(e=>e.name).join(`, `)}>${o}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${T(`New conversations`)}
<${L} label=${T(`{name}: new conversations come`,{name:i})} checked=${!!e.takes_new}
disabled=${Ir(e)} onChange=${t=>Rr(e,{takes_new:t})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${T(`Move up: {name}`,{name:i})}
title=${T(`Move up`)} onClick=${()=>zr(t,n,-1)}>
<${N} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${T(`Move down: {name}`,{name:i})} title=${T(`Move down`)} onClick=${()=>zr(t,n,1)}>
<${N} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${r}>${T(`Change`)}</button>
<button type="button" class="ib small" disabled=${s} aria-label=${T(`Delete status {name}`,{name:i})}
title=${T(s?`Built-in status`:`Delete status`)} onClick=${()=>Br(e)}>
<${N} name="x" size="m" />
</button>
</span>
</section>`}function Hr({status:e,onDone:t}){let[r,i]=O(e?.name??``),[a,o]=O(e?.base??`away`),[s,c]=O(!!e?.takes_new),[l,u]=O(null),f=D(null);h(()=>f.current.focus(),[]);let p=!!e?.builtin,m=async n=>{n.preventDefault();let i=p?{name:r.trim()}:{name:r.trim(),base:a,takes_new:a!==`off`&&s};try{await(e?d(`/api/statuses/${e.id}`,i,{method:`PATCH`}):d(`/api/statuses`,i)),t()}catch(e){u(e),f.current.focus()}},g=x`
<div class="field">
<span class="lab">${T(`Colleagues see`)}</span>
<${z} label=${T(`Colleagues see`)} options=${Pr.map(([e,t])=>[e,t()])} value=${a}
onPick=${o} />
</div>
<label class="hrow t13">
<${L} label=${T(`New conversations come`)} checked=${s&&a!==`off`} disabled=${a===`off`}
onChange=${c} />
${T(`New conversations come`)}
</label>
`,_=e?T(`Status {name}`,{name:ie(e)}):T(`New status`);return x`<form class="tmnew" aria-label=${_} onSubmit=${m}>
<div class="field">
<label for="stn">${T(`Status name`)}</label>
<input class="input" id="stn" ref=${f} maxlength="40" required=${!p}
placeholder=${p?n(e):null} value=${r} aria-invalid=${l?`true`:null}
aria-describedby=${l?`ste`:null} onInput=${e=>i(e.currentTarget.value)} />
${l&&x`<span class="hint bad" id="ste" role="alert">${y(l)}</span>`}
</div>
${!p&&g}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!p&&!r.trim()}>
${T(e?`Save`:`Create status`)}
</button>
<button type="button" class="btn quiet" onClick=${t}>${T(`Cancel`)}</button>
</div>
</form>`}var Ur=/* @__PURE__ */ e({Teams:()=>Gr});const Wr=()=>Object.values(P.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function Gr(){let[e,t]=O(null),n=yt();return M(()=>{ne()},[]),x`
<${B} id="tmh" title=${T(`Teams`)} side=${e!==`new`&&n.length>0&&x`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${N} name="plus" size="s" />
${T(`New team`)}
</button>`}>
<p class="lead">${T(`A conversation assigned to a team has no assignee until a member takes it.`)}</p>
${e===`new`&&x`<${Yr} onDone=${()=>t(null)} />`}
${!n.length&&e!==`new`&&x`<${j} icon="users-round" title=${T(`No teams yet`)}
text=${T(`Create the first one and choose its members.`)}>
<button type="button" class="btn primary" onClick=${()=>t(`new`)}>${T(`New team`)}</button>
<//>`}
<div class="tmg">
${n.map(n=>e===n.id?x`<${Yr} key=${n.id} team=${n} onDone=${()=>t(null)} />`:x`<${Kr} key=${n.id} team=${n} onEdit=${()=>t(n.id)} />`)}
</div>
<//>
<${B} id="tmc" title=${T(`Workload limit`)}>
<p class="lead">${T(`Round robin gives nobody more open conversations than this. 0 means no limit.`)}</p>
<div class="card">${Wr().map(e=>x`<${Zr} key=${e.id} person=${e} />`)}</div>
<//>
`}function Kr({team:e,onEdit:n}){let r=e.members.map(e=>P.value[e]).filter(e=>e?.active),i=De.value.teams?.[e.id]??0;return x`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${`sq `+xe(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${n}>${T(`Change`)}</button>
<button type="button" class="ib small" aria-label=${T(`Delete team {name}`,{name:e.name})}
title=${T(`Delete team`)} onClick=${()=>Jr(e)}>
<${N} name="x" size="m" />
</button>
</div>
<div class="avs">
${r.map(n=>x`<span key=${n.id} title=${`${qr(e,n)}: ${Tt(n)}`}>
<${t} name=${n.name} size="sm"><${bt} shift=${o(n)} /><//>
</span>`)}
${!r.length&&x`<span class="t12 hint warn">${T(`No members`)}</span>`}
</div>
<span class="t12 dim">
${F(`{n} person`,`{n} people`,r.length)} · ${F(`{n} conversation`,`{n} conversations`,i)}
</span>
</section>`}const qr=(e,{id:t,name:n})=>e.leads.includes(t)?T(`{name}, leads the team`,{name:n}):n;function Jr(e){let t=t=>d(`/api/teams/${e.id}/removed`,{removed:t});return b(async()=>{await t(!0),g(T(`Team deleted: {name}`,{name:e.name}),{icon:`users-round`,undo:()=>b(()=>t(!1))})})}function Yr({team:e,onDone:n}){let[r,i]=O(e?.name??``),[a,o]=O(new Set(e?.members??[])),[s,c]=O(new Set(e?.leads??[])),[l,u]=O(null),f=D(null);h(()=>f.current.focus(),[]);let p=e=>o(Xr(a,e));return x`<form class="card tmnew" aria-label=${e?T(`Team {name}`,{name:e.name}):T(`New team`)}
onSubmit=${async t=>{t.preventDefault();let i=[...s].filter(e=>a.has(e)),o={name:r.trim(),members:[...a],leads:i};try{await(e?d(`/api/teams/${e.id}`,o,{method:`PATCH`}):d(`/api/teams`,o)),n()}catch(e){u(e),f.current.focus()}}}>
<div class="field">
<label for="tmn">${T(`Team name`)}</label>
<input class="input" id="tmn" ref=${f} maxlength="80" required value=${r}
aria-invalid=${l?`true`:null} aria-describedby=${l?`tme`:null}
onInput=${e=>i(e.currentTarget.value)} />
${l&&x`<span class="hint bad" id="tme" role="alert">${y(l)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${T(`Members`)}</legend>
<div class="tmpick">
${Wr().map(e=>x`<div class="tmrow" key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(e.id)}
onChange=${()=>p(e.id)} />
<${t} name=${e.name} size="sm" />
<span class="cut">${e.name}</span>
</label>
${a.has(e.id)&&x`<label class="t12 mut">
<input class="check" type="checkbox" checked=${s.has(e.id)}
aria-label=${T(`{name} leads the team`,{name:e.name})}
onChange=${()=>c(Xr(s,e.id))} />
${T(`leads`)}
</label>`}
</div>`)}
</div>
<p class="hint">
${T(`Leads are told when a reply is overdue. Without a lead, every supervisor who sees the channel is told.`)}
</p>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!r.trim()}>${T(e?`Save`:`Create team`)}</button>
<button type="button" class="btn quiet" onClick=${n}>${T(`Cancel`)}</button>
</div>
</form>`}function Xr(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function Zr({person:e}){let[t,n]=O(String(e.capacity??0)),[r,i]=O(null);M(()=>n(String(e.capacity??0)),[e.capacity]);let a=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,o=!(a>=0&&a<=1e3),s=async()=>{if(!(o||a===e.capacity))try{await d(`/api/people/${e.id}`,{capacity:a},{method:`PATCH`}),i(null)}catch(e){i(e)}},c=ce.value?.[e.id]?.load;return x`<div class="caprow">
<${R} title=${e.name} text=${r?y(r):c===void 0?``:F(`{n} conversation now`,`{n} conversations now`,c)}>
<${Qr} person=${e} />
<input class="input" inputmode="numeric" aria-label=${T(`Workload limit: {name}`,{name:e.name})}
aria-invalid=${o?`true`:null} value=${t} onInput=${e=>n(e.currentTarget.value)}
onBlur=${s} onKeyDown=${e=>{e.key===`Enter`&&s()}} />
<//>
</div>`}function Qr({person:e}){let t=Object.values(ye.value).filter(t=>!t.removed||t.id===e.hours_id);return x`<select class="sel" aria-label=${T(`Business hours: {name}`,{name:e.name})}
value=${e.hours_id??0} onChange=${t=>{let n=Number(t.currentTarget.value)||null;return b(()=>d(`/api/people/${e.id}`,{hours_id:n},{method:`PATCH`}))}}>
<option value="0">${T(`Any time`)}</option>
${t.map(e=>x`<option key=${e.id} value=${e.id}>${e.name||T(`Company hours`)}</option>`)}
</select>`}var $r=/* @__PURE__ */ e({TagSettings:()=>ni});const ei=[()=>T(`Grey`),()=>T(`Red`),()=>T(`Orange`),()=>T(`Yellow`),()=>T(`Green`),()=>T(`Teal`),()=>T(`Blue`),()=>T(`Purple`),()=>T(`Pink`)],ti=async(e,t,n)=>We((await d(e,t,n)).tag);function ni(){let[e,t]=O(null),[n,r]=O({}),i=u.value,a=()=>t(null);M(()=>{b(async()=>r((await m(`/api/tags`)).used))},[i]);let o=e?.id===null,s=x`<button type="button" class="btn small" onClick=${()=>t({id:null,form:`edit`})}>
<${N} name="plus" size="s" />${T(`New tag`)}
</button>`;return x`<${B} id="tgst" title=${T(`Tags`)} side=${!o&&s}>
<p class="lead">${T(`Tags mark what a conversation is about. Everyone adds them; the list is kept here.`)}</p>
${o&&x`<div class="card"><${ai} onDone=${a} /></div>`}
${!i.length&&!o&&x`<p class="card dpad2 t13 dim">${T(`No tags yet. Create the first one.`)}</p>`}
${i.length>0&&x`<ul class="card stlist">
${i.map(r=>x`<li key=${r.id}>
${e?.id===r.id?e.form===`merge`?x`<${oi} tag=${r} others=${i.filter(e=>e!==r)} onDone=${a} />`:x`<${ai} tag=${r} onDone=${a} />`:x`<${ii} tag=${r} count=${n[r.id]??0} isOnly=${i.length<2}
onOpen=${e=>t({id:r.id,form:e})} />`}
</li>`)}
</ul>`}
<//>`}function ri(e){let t=t=>ti(`/api/tags/${e.id}/removed`,{removed:t});return b(async()=>{await t(!0),g(T(`Deleted: {name}`,{name:e.name}),{icon:`x`,undo:()=>b(()=>t(!1))})})}function ii({tag:e,count:t,isOnly:n,onOpen:r}){let{name:i}=e;return x`<section class="strow" aria-label=${i}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
<span class="t12 dim blk">${F(`{n} conversation`,`{n} conversations`,t)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="btn small quiet" disabled=${n} aria-label=${T(`Merge: {name}`,{name:i})}
onClick=${()=>r(`merge`)}>
${T(`Merge`)}
</button>
<button type="button" class="btn small quiet" aria-label=${T(`Change: {name}`,{name:i})}
onClick=${()=>r(`edit`)}>
${T(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${T(`Delete: {name}`,{name:i})} title=${T(`Delete`)}
onClick=${()=>ri(e)}>
<${N} name="x" size="m" />
</button>
</span>
</section>`}function ai({tag:e=null,onDone:t}){let[n,r]=O(e?.name??``),[i,a]=O(e?.color??u.peek().length%8+1),[o,s]=O(null),c=D(null);return h(()=>c.current.focus(),[]),x`<form class="tmnew" aria-label=${e?.name??T(`New tag`)} onSubmit=${async r=>{r.preventDefault();let a={name:n.trim(),color:i};try{await(e?ti(`/api/tags/${e.id}`,a,{method:`PATCH`}):ti(`/api/tags`,a)),t()}catch(e){if(!(e instanceof S))throw e;s(e),c.current.focus()}}}>
<div class="field">
<label for="tgn">${T(`Name of the tag`)}</label>
<input class="input" id="tgn" ref=${c} maxlength="40" required value=${n}
aria-invalid=${o?`true`:null} aria-describedby=${o?`tge`:null}
onInput=${e=>r(e.currentTarget.value)} />
${o&&x`<span class="hint bad" id="tge" role="alert">${y(o)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${T(`Colour`)}>
${ei.map((e,t)=>x`<button type="button" class="ib small" key=${t} role="radio" aria-checked=${String(t===i)}
aria-label=${e()} title=${e()} onClick=${()=>a(t)}>
<span class=${`tag h${t}`}>${t===i?x`<${N} name="check" size="s" />`:`A`}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${T(e?`Save`:`Create`)}</button>
<button type="button" class="btn quiet" onClick=${t}>${T(`Cancel`)}</button>
</div>
</form>`}function oi({tag:e,others:t,onDone:n}){let[r,i]=O(t[0]?.id);return x`<form class="tmnew" aria-label=${T(`Merge: {name}`,{name:e.name})} onSubmit=${t=>(t.preventDefault(),b(async()=>{await d(`/api/tags/${e.id}/merge`,{into:r}),n()}))}>
<div class="field">
<label for="tgm">${T(`Replace the tag {name} by`,{name:e.name})}</label>
<select class="input sel" id="tgm" value=${r}
onChange=${e=>i(Number(e.currentTarget.value))}>
${t.map(e=>x`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
<span class="hint">${T(`The tag is replaced in all conversations. This cannot be undone.`)}</span>
</div>
<div class="hrow">
<button type="submit" class="btn primary">${T(`Merge`)}</button>
<button type="button" class="btn quiet" onClick=${n}>${T(`Cancel`)}</button>
</div>
</form>`}const si={title:``,text:``,kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};function ci({template:e=null,onSave:t,onDone:n}){let[r,i]=O(e?.name??``),[a,o]=O(e?.steps??[{...si}]),[s,c]=O(null),[l,u]=O(!1),d=D(null);h(()=>d.current.focus(),[]);let f=(e,t)=>o(a.map((n,r)=>r===e?{...n,...t}:n)),p=a.findIndex((e,t)=>t>0&&!e.title.trim());return x`<form class="tplform" novalidate onSubmit=${async e=>{if(e.preventDefault(),!l){if(!r.trim())c(T(`Enter a name.`)),d.current.focus();else if(p>0)c(T(`Only the first task may take its title from the message.`));else{u(!0);try{await t({name:r.trim(),steps:a.map(li)})}catch(e){if(!(e instanceof S))throw e;c(ft(e)),u(!1)}}}}}
aria-label=${e?T(`Template {name}`,{name:e.name}):T(`New template`)}>
<div class="field">
<label for="tpn">${T(`Template name`)}</label>
<input class="input" id="tpn" ref=${d} maxlength="40" autocomplete="off" value=${r}
onInput=${e=>i(e.currentTarget.value)} />
</div>
${a.map((e,t)=>x`<${ui} key=${t} step=${e} number=${t+1} onChange=${e=>f(t,e)}
onRemove=${a.length>1?()=>o(a.filter((e,n)=>n!==t)):null} />`)}
${s&&x`<p class="hint bad" role="alert">${s}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${a.length>=20}
onClick=${()=>o([...a,{...si}])}>
<${N} name="plus" size="s" />${T(`Add a task`)}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${T(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${l}>${T(`Save`)}</button>
</div>
</form>`}const li=e=>({...e,title:e.title.trim(),checks:e.checks.map(e=>e.trim()).filter(Boolean)});function ui({step:e,number:t,onChange:n,onRemove:r}){let i=e=>`tps${t}${e}`,a=e.mine?`me`:String(e.assignee_id??``),o=e=>n({mine:e===`me`,assignee_id:e===`me`||!e?null:Number(e)});return x`<fieldset class="tplstep">
<legend class="t13 b5">${T(`Task {n}`,{n:t})}</legend>
${r&&x`<button type="button" class="ib small tplout"
aria-label=${T(`Remove task {n} from the template`,{n:t})} title=${T(`Remove`)} onClick=${r}>
<${N} name="x" size="m" />
</button>`}
<div class="field">
<label for=${i(`t`)}>${T(`Title`)}</label>
<input class="input" id=${i(`t`)} maxlength="200" autocomplete="off" value=${e.title}
placeholder=${t===1?T(`from the client's message`):null}
onInput=${e=>n({title:e.currentTarget.value})} />
</div>
<div class="taskpair">
<${Mt} id=${i(`d`)} minutes=${e.due_minutes} onChange=${e=>n({due_minutes:e})} />
<div class="field">
<label for=${i(`a`)}>${T(`Assignee`)}</label>
<select class="input sel" id=${i(`a`)} value=${a}
onChange=${e=>o(e.currentTarget.value)}>
<option value="">${T(`nobody`)}</option>
<option value="me">${T(`whoever uses the template`)}</option>
${di(e.assignee_id).map(e=>x`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${i(`y`)}>${T(`Type`)}</label>
<select class="input sel" id=${i(`y`)} value=${e.type_id??``}
onChange=${e=>n({type_id:Number(e.currentTarget.value)||null})}>
<option value="">${T(`none`)}</option>
${vt().map(e=>x`<option key=${e.id} value=${e.id}>${gt(e)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${T(`Priority`)}</span>
<${z} label=${T(`Priority`)} options=${ue.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>n({priority:e})} />
</div>
</div>
<div class="field">
<label for=${i(`c`)}>${T(`Checklist, one item per line`)}</label>
<textarea class="input" id=${i(`c`)} rows="2" value=${e.checks.join(`
`)}
onInput=${e=>n({checks:e.currentTarget.value.split(`
`)})}></textarea>
</div>
</fieldset>`}const di=e=>Object.values(P.value).filter(t=>t.active||t.id===e).sort((e,t)=>e.name.localeCompare(t.name)),fi=(e,t=``)=>`/api/task-templates/${e}${t}`;function pi(){let{answer:e,setAnswer:t,problem:n,load:r}=Qe(async()=>(await m(`/api/task-templates`)).templates),[i,a]=O(null);M(()=>{r()},[]);let o=async e=>{try{return t((await e()).templates),!0}catch(e){if(!(e instanceof S))throw e;return v(y(e)),!1}},s=async(e,n)=>{let r=await(e===`new`?d(`/api/task-templates`,n):d(fi(e),n,{method:`PATCH`}));t(r.templates),a(null)},c=(e,t)=>o(()=>d(fi(e,`/removed`),{removed:t})),l=async({id:e,name:t})=>{await c(e,!0)&&g(T(`Template deleted: {name}`,{name:t}),{icon:`x`,undo:()=>c(e,!1)})},u=(t,n)=>{let r=e[n<0?t-1:t+2]?.id??null;return o(()=>d(fi(e[t].id,`/place`),{before:r}))},f=x`<button type="button" class="btn small" onClick=${()=>a(`new`)}>
<${N} name="plus" size="s" />${T(`New template`)}
</button>`;return x`<${B} id="ttph" title=${T(`Task templates`)} side=${e&&i!==`new`&&f}>
<p class="lead">${T(`A template makes several tasks at once, each with its due date, assignee and checklist.`)}</p>
${n&&x`<${hi} problem=${n} retry=${r} />`}
${!e&&!n&&x`<div class="card fcard" aria-busy="true"><${k} width=${60} /></div>`}
${i===`new`&&x`<div class="card">
<${ci} onSave=${e=>s(`new`,e)} onDone=${()=>a(null)} />
</div>`}
${e?.length===0&&i!==`new`&&x`<${mi} />`}
${e?.length>0&&x`<ul class="card stlist">
${e.map((t,n)=>x`<li key=${t.id}>
${i===t.id?x`<${ci} template=${t} onSave=${e=>s(t.id,e)}
onDone=${()=>a(null)} />`:x`<${gi} one=${t} first=${n===0} last=${n===e.length-1}
onMove=${e=>u(n,e)} onEdit=${()=>a(t.id)}
onRemove=${()=>l(t)} />`}
</li>`)}
</ul>`}
<//>`}const mi=()=>x`<${j} icon="list-checks" title=${T(`No templates yet`)}
text=${T(`For work that repeats: a return, an installation, a claim.`)} />`,hi=({problem:e,retry:t})=>x`<${j} icon="unplug" title=${T(`The templates could not be loaded`)} text=${y(e)}>
<button type="button" class="btn" onClick=${t}>${T(`Retry`)}</button>
<//>`;function gi({one:e,first:t,last:n,onMove:r,onEdit:i,onRemove:a}){let{name:o,steps:s}=e,c=s.map(e=>e.title||T(`the client's message`));return x`<section class="strow" aria-label=${o}>
<div class="grow">
<b class="b5 blk t13 cut">${o}</b>
<span class="t12 dim blk cut">${F(`{n} task`,`{n} tasks`,s.length)}: ${c.join(`, `)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${t} aria-label=${T(`Move up: {name}`,{name:o})}
title=${T(`Move up`)} onClick=${()=>r(-1)}>
<${N} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n} aria-label=${T(`Move down: {name}`,{name:o})}
title=${T(`Move down`)} onClick=${()=>r(1)}>
<${N} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${i}>${T(`Change`)}</button>
<button type="button" class="ib small" aria-label=${T(`Delete template {name}`,{name:o})}
title=${T(`Delete template`)} onClick=${a}>
<${N} name="x" size="m" />
</button>
</span>
</section>`}var _i=/* @__PURE__ */ e({TaskListSettings:()=>bi});const vi={path:`/api/task-statuses`,nameOf:rt,builtIn:ct,hasBase:!0,title:()=>T(`Statuses of tasks`),lead:()=>T(`Columns of the board. A new status behaves like the built-in one that you choose for it.`),create:()=>T(`New task status`),label:()=>T(`Name of the status`),isKept:e=>!!e.builtin},yi={path:`/api/task-types`,nameOf:gt,builtIn:ht,hasBase:!1,title:()=>T(`Types of tasks`),lead:()=>T(`Tasks that have a deleted type keep it.`),create:()=>T(`New task type`),label:()=>T(`Name of the type`),isKept:()=>!1};function bi(){return x`
<${xi} id="tkss" of=${vi} rows=${Xe()} />
<${xi} id="tkts" of=${yi} rows=${vt()} />
<${pi} />
`}function xi({id:e,of:t,rows:n}){let[r,i]=O(null),a=()=>i(null),o=x`<button type="button" class="btn small" onClick=${()=>i(`new`)}>
<${N} name="plus" size="s" />${t.create()}
</button>`;return x`<${B} id=${e} title=${t.title()} side=${r!==`new`&&o}>
<p class="lead">${t.lead()}</p>
${r===`new`&&x`<div class="card"><${Ti} of=${t} onDone=${a} /></div>`}
<ul class="card stlist">
${n.map((e,o)=>x`<li key=${e.id}>
${r===e.id?x`<${Ti} of=${t} row=${e} onDone=${a} />`:x`<${wi} of=${t} row=${e} rows=${n} index=${o}
onEdit=${()=>i(e.id)} />`}
</li>`)}
</ul>
<//>`}function Si(e,t,n,r){let i=t[r<0?n-1:n+2];return At(()=>d(`${e.path}/${t[n].id}/place`,{before:i?.id??null}))}async function Ci(e,t){let n=n=>At(()=>d(`${e.path}/${t.id}/removed`,{removed:n}));await n(!0)&&g(T(`Deleted: {name}`,{name:e.nameOf(t)}),{icon:`x`,undo:()=>n(!1)})}function wi({of:e,row:t,rows:n,index:r,onEdit:i}){let a=e.nameOf(t),o=e.isKept(t);return x`<section class="strow" aria-label=${a}>
${e.hasBase&&x`<span class="dotbox"><span class="st"><${wt} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
${e.hasBase&&at(t.base)!==a&&x`<span class="t12 dim blk">${at(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${r===0} aria-label=${T(`Move up: {name}`,{name:a})}
title=${T(`Move up`)} onClick=${()=>Si(e,n,r,-1)}>
<${N} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${r===n.length-1}
aria-label=${T(`Move down: {name}`,{name:a})} title=${T(`Move down`)}
onClick=${()=>Si(e,n,r,1)}>
<${N} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${T(`Change: {name}`,{name:a})} onClick=${i}>
${T(`Change`)}
</button>
<button type="button" class="ib small" disabled=${o} aria-label=${T(`Delete: {name}`,{name:a})}
title=${T(o?`Built-in status`:`Delete`)} onClick=${()=>Ci(e,t)}>
<${N} name="x" size="m" />
</button>
</span>
</section>`}function Ti({of:e,row:t=null,onDone:n}){let[r,i]=O(t?.name??``),[a,o]=O(`active`),[s,c]=O(null),l=D(null);h(()=>l.current.focus(),[]);let u=t?e.builtIn(t):``,f=`nm${e.hasBase?`s`:`t`}${t?.id??``}`;return x`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${async i=>{i.preventDefault();let o={name:r.trim(),...!t&&e.hasBase&&{base:a}};try{await(t?d(`${e.path}/${t.id}`,o,{method:`PATCH`}):d(e.path,o)),n()}catch(e){if(!(e instanceof S))throw e;c(e),l.current.focus()}}}
onKeyDown=${e=>{e.key===`Escape`&&(e.stopPropagation(),n())}}>
<div class="field">
<label for=${f}>${e.label()}</label>
<input class="input" id=${f} ref=${l} maxlength="40" required=${!u} placeholder=${u||null}
value=${r} aria-invalid=${s?`true`:null} aria-describedby=${s?`${f}e`:null}
onInput=${e=>{i(e.currentTarget.value),c(null)}} />
${s&&x`<span class="hint bad" id=${`${f}e`} role="alert">${ft(s)}</span>`}
</div>
${!t&&e.hasBase&&x`<div class="field">
<label for=${`${f}b`}>${T(`Behaves like`)}</label>
<select class="input sel" id=${`${f}b`} value=${a}
onChange=${e=>o(e.currentTarget.value)}>
${et.map(([e,t])=>x`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!u&&!r.trim()}>
${T(t?`Save`:`Create`)}
</button>
<button type="button" class="btn quiet" onClick=${n}>${T(`Cancel`)}</button>
</div>
</form>`}var Ei=/* @__PURE__ */ e({RepeatSettings:()=>Di});function Di(){let e=Pt(),t=jt.value,n=Object.values(e??{}).sort((e,t)=>e.template.title.localeCompare(t.template.title)),r=x`<button type="button" class="btn small" onClick=${()=>Te()}>
<${N} name="plus" size="s" />${T(`New recurring task`)}
</button>`;return x`<${B} id="rpth" title=${T(`Recurring tasks`)} side=${e&&r}>
<p class="lead">${T(`Work that comes back: each time its date comes, a task is created.`)}</p>
${!e&&t&&x`<${j} icon="unplug" title=${T(`The recurring tasks could not be loaded`)} text=${y(t)}>
<button type="button" class="btn" onClick=${Nt}>${T(`Retry`)}</button>
<//>`}
${!e&&!t&&x`<div class="card fcard" aria-busy="true"><${k} width=${60} /></div>`}
${e&&!n.length&&x`<${j} icon="repeat" title=${T(`No recurring tasks yet`)}
text=${T(`For example a stock count every Friday, or an invoice on the first of each month.`)}>
<button type="button" class="btn primary" onClick=${()=>Te()}>
<${N} name="plus" size="m" />${T(`New recurring task`)}
</button>
<//>`}
${n.length>0&&x`<ul class="card stlist">
${n.map(e=>x`<li key=${e.id}><${Oi} row=${e} linked=${Le.value.id===e.id} /></li>`)}
</ul>`}
<//>`}function Oi({row:e,linked:t}){let{title:n,assignee_id:r}=e.template,i=Dt(e),a=D(null);h(()=>{t&&(a.current.scrollIntoView({block:`center`}),a.current.focus({preventScroll:!0}))},[t]);let o=t=>At(()=>Ft(e,{active:t},T(t?`Resumed: {title}`:`Paused: {title}`,{title:n}))),c=[St(e),r!==null&&we(r),e.created_by!==null&&e.created_by!==s.value.id&&T(`by {name}`,{name:we(e.created_by)})].filter(Boolean),l=Et(e);return x`<section class="strow rptrow" aria-label=${n} ref=${a} tabindex=${t?-1:null}
aria-current=${t?`true`:null} data-paused=${e.active?null:``}>
<${L} label=${T(`Active: {title}`,{title:n})} checked=${e.active} disabled=${!i} onChange=${o} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${It(e)}</span>
<span class="t12 blk">${c.join(` · `)}</span>
${l.map(e=>x`<span class="rptwarn t12" key=${e}><${N} name="triangle-alert" size="s" />${e}</span>`)}
</div>
${i?x`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${T(`Change: {name}`,{name:n})}
onClick=${()=>Te({repeat:e})}>
${T(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${T(`Delete: {name}`,{name:n})}
title=${T(`Delete`)} onClick=${()=>Ct(e)}>
<${N} name="x" size="m" />
</button>
</span>`:x`<span class="t12 dim">${T(`Only the author and supervisors change it`)}</span>`}
</section>`}export{Mr as a,sr as c,En as d,Qt as f,Ur as i,Zn as l,Lt as m,_i as n,Er as o,qt as p,$r as r,yr as s,Ei as t,qn as u};