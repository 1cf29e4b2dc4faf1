/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$n as t,Aa as n,Ba as r,Bn as i,Cr as a,Ct as o,Fa as s,Ga as c,Hi as l,Hr as u,Ia as d,Ii as f,In as p,Ja as m,Jr as h,Ki as g,La as _,Li as v,Lt as y,Ma as b,Mn as x,Na as S,Nn as ee,On as te,Or as ne,Pa as C,Ra as w,Ri as re,Sa as T,Sr as ie,Tr as ae,Tt as oe,Ua as se,Ui as ce,Va as E,Wa as D,Wi as O,Wr as k,Xr as le,Zr as ue,_a as de,_r as fe,ba as A,da as pe,ei as j,er as me,fa as he,fi as ge,fr as _e,gi as ve,gr as ye,h as be,hr as xe,ir as Se,ja as M,jn as Ce,jr as we,jt as Te,ka as N,kn as Ee,li as De,mt as P,oa as Oe,pi as ke,qa as F,ra as Ae,ri as je,rr as Me,si as Ne,sr as Pe,ti as I,tr as Fe,ua as Ie,ui as Le,ur as Re,vr as ze,wr as Be,wt as Ve,xa as L,zi as He,zr as Ue,zt as We}from"./app.js";import{$ as Ge,A as Ke,An as qe,B as Je,D as Ye,E as R,F as Xe,Fn as Ze,H as Qe,I as $e,In as et,Jn as tt,L as z,Ln as nt,M as rt,Mn as it,N as at,O as ot,Ot as st,P as ct,Pn as lt,Qn as B,R as ut,T as dt,U as ft,Un as pt,V as mt,Vn as ht,Wn as gt,Xn as V,Yn as H,Zn as U,a as _t,cr as vt,g as yt,h as bt,i as xt,j as St,jn as Ct,k as wt,kn as Tt,l as Et,m as Dt,o as Ot,r as kt,s as At,sr as jt,t as Mt,w as Nt,z as Pt}from"./shared.js";var Ft=/* @__PURE__ */ e({Looks:()=>zt,Select:()=>W,Who:()=>Rt,Work:()=>Ht});se(()=>{T.value&&(l.value=T.value.text)});const It=[[`small`,()=>w(`Small, {px}`,{px:13})],[`normal`,()=>w(`Default, {px}`,{px:14})],[`large`,()=>w(`Large, {px}`,{px:16})],[`largest`,()=>w(`Largest, {px}`,{px:18})]],Lt=matchMedia(`(prefers-color-scheme: dark)`),Rt=()=>N`<div class="pme">
<${ue} name=${A.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${A.value.name}</b>
<span class="t12 dim blk cut">${te(A.value.role)} · ${A.value.email}</span>
</div>
</div>`;function zt(){return N`
<${Rt} />
<${H} id="looks-all" title=${w(`Appearance`)}>
<div class="card">
<${V} title=${w(`Language`)} text=${w(`Changes at once, no reload needed`)}>
<${U} label=${w(`Language`)} value=${s.value} options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${v} />
<//>
<${V} title=${w(`Theme`)}
text=${Lt.matches?w(`The system is set to dark now`):w(`The system is set to light now`)}>
<${U} label=${w(`Theme`)} value=${ce.value} options=${[[`system`,w(`System`)],[`light`,w(`Light`)],[`dark`,w(`Dark`)]]} onPick=${re} />
<//>
<${V} title=${w(`List density`)} text=${w(`Compact shows more conversations at once`)}>
<${U} label=${w(`List density`)} value=${He.value} options=${[[`compact`,w(`Compact`)],[`normal`,w(`Normal`)],[`roomy`,w(`Comfortable`)]]} onPick=${f} />
<//>
<${V} title=${w(`Text size`)} text=${w(`Everything grows except pictures`)}>
<${W} label=${w(`Text size`)} value=${l.value} options=${It.map(([e,t])=>[e,t()])}
onPick=${e=>P({text:e})} />
<//>
<${V} title=${w(`Less motion`)} text=${w(`When off, the system setting applies`)}>
<${B} label=${w(`Less motion`)} checked=${T.value.motion===`less`}
onChange=${e=>P({motion:e?`less`:`system`})} />
<//>
</div>
<//>
`}const W=({label:e,value:t,options:n,onPick:r})=>N`<select class="sel" aria-label=${e} onChange=${e=>r(e.currentTarget.value)}>
${n.map(([e,n])=>N`<option key=${e} value=${e} selected=${String(e)===String(t)}>${n}</option>`)}
</select>`,Bt=[[`next`,()=>w(`Next most urgent`)],[`stay`,()=>w(`Stay in the conversation`)],[`list`,()=>w(`Return to the list`)]],Vt=e=>e.map(e=>[e,e?d(`{n} second`,`{n} seconds`,e):w(`Send immediately`)]);function Ht(){let{send:e,undo:t,after_close:n}=T.value;return N`<${H} id="work-all" title=${w(`Work with conversations`)}>
<div class="card">
${Object.keys(e).map(t=>N`<${V} key=${t} title=${w(`Enter sends in {channel}`,{channel:Ne(t)})}
text=${e[t]===`enter`?w(`Shift Enter starts a new line`):w(`Ctrl Enter sends, Enter starts a new line`)}>
<${B} label=${w(`Enter sends in {channel}`,{channel:Ne(t)})}
checked=${e[t]===`enter`}
onChange=${e=>P({send:{[t]:e?`enter`:`command`}})} />
<//>`)}
<${V} title=${w(`After “Close”`)}>
<${W} label=${w(`After “Close”`)} value=${n} options=${Bt.map(([e,t])=>[e,t()])}
onPick=${e=>P({after_close:e})} />
<//>
<${V} title=${w(`Time to undo sending`)} text=${w(`In messengers`)}>
<${W} label=${w(`Time to undo sending: messengers`)} value=${t.messenger}
options=${Vt([0,2,4,8,15])} onPick=${e=>P({undo:{messenger:Number(e)}})} />
<//>
<${V} title=${w(`Time to undo sending`)} text=${w(`In email`)}>
<${W} label=${w(`Time to undo sending: email`)} value=${t.email}
options=${Vt([0,5,10,20,30,60])}
onPick=${e=>P({undo:{email:Number(e)}})} />
<//>
<${Ut} />
</div>
<p class="hint rowgap">
${w(`Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.`)}
</p>
<//>`}function Ut(){let e=T.value.signature,[t,n]=m(null),r=async e=>{e.preventDefault(),await P({signature:t.trim()})&&n(null)};return t===null?N`<${V} title=${w(`Email signature`)} text=${e||w(`The mailbox signature is used`)}>
<button type="button" class="btn small" aria-label=${w(`Change the email signature`)}
onClick=${()=>n(e)}>
${w(`Change`)}
</button>
<//>`:N`<form class="srow sform" onSubmit=${r}>
<div class="field grow">
<label for="ownsign">${w(`Email signature`)}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${Wt} onKeyDown=${e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&r(e),e.key===`Escape`&&(e.preventDefault(),n(null))}}
onInput=${e=>n(e.currentTarget.value)}></textarea>
<p class="hint">
${w(`{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.`,{operator:`{operator}`,company:`{company}`,number:`{number}`})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${w(`Save`)}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${w(`Cancel`)}</button>
</div>
</div>
</form>`}const Wt=e=>{e&&!e.dataset.met&&(e.dataset.met=`1`,e.focus())};var Gt=/* @__PURE__ */ e({CalendarLink:()=>qt});const Kt=`/api/me/calendar`;function qt(){let[e,t]=m(void 0),[r,i]=m(null),[a,o]=m(null),[s,c]=m(null),[l,u]=m(!1),d=()=>S(Kt).then(e=>{t(e.link),c(null)},e=>{if(!(e instanceof n))throw e;c(e)});D(()=>{d()},[]);let f=async e=>{if(!l){u(!0);try{await e(),o(null)}catch(e){if(!(e instanceof n))throw e;O(C(e))}u(!1)}},p=()=>f(async()=>{let e=await b(Kt,{});i(e.url),t(e.link)});return N`<${H} id="calh" title=${w(`Calendar`)}>
<p class="lead">
${w(`Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.`)}
</p>
${s&&N`<${j} icon="unplug" title=${w(`The calendar link could not be loaded`)} text=${C(s)}>
<button type="button" class="btn" onClick=${d}>${w(`Retry`)}</button>
<//>`}
${!s&&e===void 0&&N`<div class="card fcard" aria-busy="true"><${je} width=${60} /></div>`}
${e===null&&N`<${j} icon="calendar" title=${w(`No calendar link yet`)}
text=${w(`The link is private: whoever has it sees the titles of your tasks.`)}>
<button type="button" class="btn primary" disabled=${l} onClick=${p}>
<${I} name="link" size="m" />${w(`Create a link`)}
</button>
<//>`}
${e&&N`<div class="card fcard callink">
${r?N`<${Yt} url=${r} />`:N`<p class="t13">${w(`The link was shown once, when it was created.`)}</p>`}
<p class="t12 dim">
${w(`Created {time}.`,{time:we(e.created_at)})}
${` `}
${e.read_at?w(`A calendar read it {when}.`,{when:Be(e.read_at,le.value)}):w(`No calendar has read it yet.`)}
</p>
${a?N`<${Jt} asked=${a} busy=${l} onYes=${a===`new`?p:()=>f(async()=>{await b(`${Kt}/revoke`,{}),i(null),t(null),g(w(`The calendar link was revoked`),{icon:`link-2-off`})})}
onNo=${()=>o(null)} />`:N`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>o(`new`)}>
${w(`Create it again`)}
</button>
<button type="button" class="btn small danger" onClick=${()=>o(`revoke`)}>
${w(`Revoke`)}
</button>
</div>`}
</div>`}
<//>`}function Jt({asked:e,busy:t,onYes:n,onNo:r}){let i=F(null);return D(()=>i.current.focus(),[]),N`<div class="calask" role="group" aria-label=${w(`Calendar link`)}>
<p class="t13">${w(`Calendars that are subscribed to the present link will get nothing any more.`)}</p>
<div class="hrow wrap">
<button type="button" class=${e===`new`?`btn small primary`:`btn small danger`} ref=${i}
disabled=${t} onClick=${n}>
${w(e===`new`?`Create a new link`:`Revoke the link`)}
</button>
<button type="button" class="btn small quiet" onClick=${r}>${w(`Cancel`)}</button>
</div>
</div>`}function Yt({url:e}){let t=F(null);return D(()=>t.current.select(),[e]),N`
<div class="field">
<label for="calu">${w(`Calendar link`)}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${e=>e.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>i(e)}>
<${I} name="copy" size="s" />${w(`Copy`)}
</button>
</span>
<span class="hint" id="calhint">${w(`Copy it now: it is not shown again. Keep it as you keep a password.`)}</span>
</div>
<ul class="calhow t13">
<li><b class="b5">Google Calendar</b>: ${w(`Other calendars, the plus sign, From URL`)}</li>
<li>
<b class="b5">Apple</b>: <a class="link" href=${e.replace(/^https?:/,`webcal:`)}>
${w(`open it in the calendar`)}
</a>
</li>
<li><b class="b5">Outlook</b>: ${w(`Add calendar, Subscribe from web`)}</li>
<li><b class="b5">Thunderbird</b>: ${w(`New calendar, On the network`)}</li>
</ul>
`}var Xt=/* @__PURE__ */ e({Company:()=>Qt});const Zt=()=>Intl.DateTimeFormat().resolvedOptions().timeZone;function Qt(){let[e,t]=m({}),[n,r]=m([]),[i,a]=m(null),[o,s]=m(!1),c=F(null),l={...pe.value,...e},u=[`name`,`zone`,`language`].some(e=>l[e]!==pe.value[e]),d=!l.name.trim();D(()=>{S(`/api/company`).then(e=>r(e.zones),a)},[]);let f=n=>t({...e,...n}),p=async e=>{if(e.preventDefault(),!o&&u){if(d)c.current.focus();else{s(!0);try{let{name:e,zone:n,language:r}=l;await b(`/api/company`,{name:e.trim(),zone:n,language:r},{method:`PUT`}),t({}),a(null),g(w(`Company saved`),{icon:`check`})}catch(e){a(e)}s(!1)}}};return xe(p),N`
<form class="hform" onSubmit=${p} novalidate aria-label=${w(`Company profile`)}>
<${H} id="coh" title=${w(`Company profile`)}>
<p class="lead">${w(`Clients read the name. The time zone is that of new business hours and of reports.`)}</p>
${i&&N`<p class="banner bad rowgap" role="alert">${C(i)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${w(`Company name`)}</label>
<input class="input" id="con" ref=${c} maxlength="200" value=${l.name}
aria-invalid=${d?`true`:null} aria-describedby=${d?`cone`:null}
onInput=${e=>f({name:e.currentTarget.value})} />
${d&&N`<span class="hint bad" id="cone">${w(`Enter a name.`)}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${w(`Time zone`)}</label>
<${Je} id="coz" zones=${n} value=${l.zone} onPick=${e=>f({zone:e})} />
${Zt()!==l.zone&&n.includes(Zt())&&N`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:Zt()})}>
${w(`Use the zone of this device: {zone}`,{zone:Qe(Zt())})}
</button>`}
</div>
<div class="field"><span class="lab">${w(`Language of automatic messages`)}</span>
<${U} label=${w(`Language of automatic messages`)} value=${l.language}
options=${[[`ru`,`Русский`,`ru`],[`en`,`English`,`en`]]} onPick=${e=>f({language:e})} />
<span class="hint">${w(`For clients whose language is unknown.`)}</span>
</div>
</div>
</div>
<//>
${u&&N`<div class="hfoot">
<span class="grow t12 dim" role="status">${w(`Not saved yet`)}</span>
<button type="button" class="btn quiet" onClick=${()=>t({})}>${w(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${o}>
${w(`Save`)}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`}
</form>
`}const $t=[15,30,60,240,480];function en(e,t,n,r){let[i,a]=m({preview:null,problem:null}),o=JSON.stringify([e,t,n]);return D(()=>{if(!r)return;let i=!0,o=setTimeout(async()=>{try{let r=await M(`POST`,`/api/hours/preview`,{...e,hours_id:t,minutes:n});i&&a({preview:r,problem:null})}catch(e){i&&a(t=>({...t,problem:e}))}},250);return()=>{i=!1,clearTimeout(o)}},[o,r]),i}function tn({found:{preview:e,problem:t},zone:n,minutes:r,onMinutes:i}){return N`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${w(`Example`)}</h3>
<label class="t13 dim" for="hpm">${w(`Time for the reply`)}</label>
<select class="sel hpm" id="hpm" onChange=${e=>i(Number(e.currentTarget.value))}>
${$t.map(e=>N`<option key=${e} value=${e} selected=${e===r}>
${u(e*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&N`<p class="hint bad">${C(t)}</p>`}
${e&&!e.examples.length&&N`<p class="hint bad">${w(`With these hours you are never open.`)}</p>`}
${e?.examples.map(e=>N`<${nn} key=${e.at} example=${e} zone=${n} />`)}
</div>
</section>`}const nn=({example:{at:e,due:t,parts:n},zone:r})=>N`
<p class="prev">
<${I} name="clock" size="m" />
<span>
${_(w(`Client writes {when} → reply by {due}`),{when:h(e,r),due:N`<b class="b6">${h(t,r)}</b>`})}
${n.length>1&&N`<span class="t12 blk">${n.map(e=>rn(e,r)).join(`; `)}</span>`}
</span>
</p>
`,rn=([e,t],n)=>w(`{span} from {time}`,{span:u(t-e),time:h(e,n)}),an=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([e])=>e<t||e>n));function on({days:e,week:t,onChange:n}){let[r,i]=m(null),a=St(e),o=[...new Set(a.map(e=>e.from.slice(0,4)))],s=F(null),c=()=>{i(null),Re(()=>s.current)},l=t=>{n(an(e,t)),Re(()=>s.current)},u=(t,r,i,a)=>{n({...t?an(e,t):e,...Object.fromEntries(a.map(e=>[e,{name:r,spans:i}]))}),c()};return N`
<section class="psec" aria-labelledby="sdh">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="sdh">${w(`Holidays and special days`)}</h3>
<button type="button" class="btn small quiet" aria-expanded=${String(r===`preset`)}
onClick=${()=>i(r===`preset`?null:`preset`)}>
<${I} name="calendar" size="s" />${w(`Load holidays`)}
</button>
<button type="button" class="btn small" ref=${s} aria-expanded=${String(r===`new`)}
onClick=${()=>i(r===`new`?null:`new`)}>
<${I} name="plus" size="s" />${w(`Date`)}
</button>
</div>
${r===`preset`&&N`<${fn} week=${t} days=${e} onChange=${n} onDone=${c} />`}
${r===`new`&&N`<${ln} onDone=${c} onPut=${(e,t,n)=>u(null,e,t,n)} />`}
${a.length||r?o.map(e=>N`
<h4 class="t12 dim rowgap" key=${`h${e}`} id=${`sdy${e}`}>${e}</h4>
<ul class="card hol2" key=${e} aria-labelledby=${`sdy${e}`}>
${a.filter(t=>t.from.startsWith(e)).map(e=>r===e.from?N`<li key=${e.from}>
<${ln} group=${e} onDone=${c}
onPut=${(t,n,r)=>u(e,t,n,r)} />
</li>`:N`<${cn} key=${e.from} group=${e} onEdit=${()=>i(e.from)}
onRemove=${()=>l(e)} />`)}
</ul>
`):N`<${j} icon="calendar" title=${w(`No special days`)}
text=${w(`Load the public holidays of your country, or add a date.`)} />`}
</section>
`}const sn=e=>e.name||(e.spans.length?w(`Other hours`):w(`Day off`));function cn({group:e,onEdit:t,onRemove:n}){let r=sn(e);return N`
<li class="srow">
<span class="b5 t13 num hdt">${ne(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${w(`Change`)} onClick=${t}>${r}</button>
${e.spans.length?N`<span class="tag h2">${z(e.spans)}</span>`:N`<span class="tag plain">${e.from===e.to?w(`day off`):w(`days off`)}</span>`}
<button type="button" class="ib small" aria-label=${w(`Remove: {name}`,{name:r})} onClick=${n}>
<${I} name="x" size="m" />
</button>
</li>
`}function ln({group:e,onDone:t,onPut:n}){let[r,i]=m(e?.from??``),[a,o]=m(e?.to??``),[s,l]=m(e?.name??``),[u,d]=m(z(e?.spans??[])),[f,p]=m(!1),h=F(null);c(()=>h.current.focus(),[]);let g=ct(u),_=r?a&&a<r?w(`The last day is before the first.`):null:w(`Choose a date.`),v=g?$e(g):w(`Type hours as 9:00–13:00, 14:00–18:00`),y=e=>{e.preventDefault(),e.stopPropagation(),p(!0),!_&&!v&&n(s.trim(),g,wt(r,a||r))},b=(e,t,n,r)=>N`
<div class="field"><label for=${e}>${t}</label>${n}
${f&&r&&N`<span class="hint bad" id=${`${e}e`} role="alert">${r}</span>`}</div>
`,x=e=>f&&e?`true`:null;return N`
<form class="card fcard rowgap" aria-label=${e?sn(e):w(`New date`)} onSubmit=${y}>
<div class="f2 f4">
${b(`sdf`,w(`First day`),N`<input class="input" type="date" id="sdf" ref=${h} value=${r} min="2000-01-01" max="2099-12-31"
aria-invalid=${x(_)} onInput=${e=>i(e.currentTarget.value)} />`,_)}
${b(`sdt`,w(`Last day (optional)`),N`<input class="input" type="date" id="sdt" value=${a} min=${r} max="2099-12-31"
onInput=${e=>o(e.currentTarget.value)} />`)}
${b(`sdn`,w(`Name of the day`),N`<input class="input" id="sdn" maxlength="120" value=${s}
onInput=${e=>l(e.currentTarget.value)} />`)}
${b(`sdh2`,w(`Hours (empty: day off)`),N`<input class="input" id="sdh2" value=${u} placeholder="9:00–13:00" aria-invalid=${x(v)}
onInput=${e=>d(e.currentTarget.value)} />`,v)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${w(e?`Apply`:`Add date`)}</button>
<button type="button" class="btn quiet small" onClick=${t}>${w(`Cancel`)}</button>
</div>
</form>
`}const un=()=>new Intl.DisplayNames(s.value===`ru`?`ru-RU`:`en-GB`,{type:`region`}),dn={off:e=>w(`Day off moved from {date}`,{date:ae(e.moved)}),working:e=>w(`Working day instead of {date}`,{date:ae(e.moved)}),short:()=>w(`Shortened day`)};function fn({week:e,days:t,onChange:n,onDone:r}){let[i,a]=m(null),[o,c]=m(`RU`),[l,u]=m(()=>new Date(Date.now()+5184e6).getFullYear()),[f,p]=m(null),[h,_]=m(!1),v=F(!1);D(()=>()=>{v.current=!0},[]);let y=async e=>{try{p(null),await e()}catch(e){p(e)}};D(()=>{y(async()=>a((await S(`/api/hours/countries`)).countries))},[]);let b=i?.find(e=>e.code===o)?.years??[],x=b.includes(l)?l:b.at(-1),ee=async i=>{i.preventDefault(),i.stopPropagation(),_(!0),await y(async()=>{let i=(await M(`POST`,`/api/hours/holidays`,{country:o,year:x,week:e})).days;if(v.current)return;let a=i.map(e=>[e.day,{spans:e.spans,name:dn[e.kind]?.(e)??e.name}]);n({...t,...Object.fromEntries(a)}),g(d(`{n} day of {year} loaded`,`{n} days of {year} loaded`,i.length,{year:x}),{icon:`calendar`}),r()}),_(!1)},te=un(),ne=(i??[]).map(({code:e})=>[e,te.of(e)]).sort((e,t)=>e[1].localeCompare(t[1],s.value));return N`<form class="card fcard rowgap" aria-label=${w(`Load holidays`)} aria-busy=${String(h||!i)}
onSubmit=${ee}>
<div class="f2">
<div class="field">
<label for="hcn">${w(`Country`)}</label>
<select class="sel" id="hcn" disabled=${!i}
onChange=${e=>c(e.currentTarget.value)}>
${ne.map(([e,t])=>N`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${w(`Year`)}</label>
<select class="sel" id="hyr" disabled=${!b.length}
onChange=${e=>u(Number(e.currentTarget.value))}>
${b.map(e=>N`<option key=${e} value=${e} selected=${e===x}>${e}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${o===`RU`?b.length>0&&w(`Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.`,{years:`${b[0]}–${b.at(-1)}`}):w(`Public holidays become days off. Moved and shortened days are not included.`)}
</p>
${f&&N`<p class="hint bad" role="alert">${C(f)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${h||!b.length}>${w(`Load`)}</button>
<button type="button" class="btn quiet small" onClick=${r}>${w(`Cancel`)}</button>
</div>
</form>`}function pn({day:e,week:t,onChange:n,onWeek:r}){let i=t[e],a=k(e,`long`),o=$e(i),s=(e,t,r)=>n(i.map((n,i)=>i===e?t?[n[0],r]:[r,n[1]]:n)),c=F(null),l=e=>{n(i.filter((t,n)=>n!==e)),Re(()=>c.current.querySelector(`button`))},u=Ye.filter(t=>t!==e&&t<5);return N`
<fieldset class="wkf" ref=${c} aria-describedby=${o?`wkbad`:null}>
<legend class="vh">${a}</legend>
<div class="wkspans">
${i.map((e,t)=>N`
<span class="hrow tight" key=${t}>
<${dt} label=${w(`{day}, from`,{day:a})} value=${e[0]} bad=${o}
onChange=${e=>s(t,0,e)} />
<span class="dim" aria-hidden="true">–</span>
<${dt} label=${w(`{day}, to`,{day:a})} value=${e[1]} bad=${o}
onChange=${e=>s(t,1,e)} />
<button type="button" class="ib small"
aria-label=${w(`Remove {hours}`,{hours:z([e])})}
onClick=${()=>l(t)}>
<${I} name="x" size="m" />
</button>
</span>
`)}
${!i.length&&N`<span class="t13 dim">${w(`Day off`)}</span>`}
</div>
<div class="hrow wrap">
${i.length?N`<button type="button" class="btn small quiet" disabled=${!rt(i)||o}
onClick=${()=>n(ot(i))}>
<${I} name="plus" size="s" />${w(`Break`)}
</button>`:N`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${I} name="plus" size="s" />${w(`Hours`)}
</button>`}
${e===0?N`<button type="button" class="btn small quiet" onClick=${()=>r(mn(t,e,u))}>
<${I} name="copy" size="s" />${w(`Copy to Tue–Fri`)}
</button>`:N`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${I} name="copy" size="s" />${w(`Same as Monday`)}
</button>`}
</div>
</fieldset>
${o&&N`<p class="hint bad" id="wkbad" role="alert">${o}</p>`}
`}const mn=(e,t,n)=>e.map((r,i)=>n.includes(i)?e[t]:r);function hn({week:e,zone:t,onChange:n}){let[r,i]=m(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return N`
<p class="lead">${w(`Choose a day to change its hours.`)}</p>
<ul class="card wkrows" aria-label=${w(`Business hours by day`)}>
${Ye.map(o=>N`
<li key=${o}>
<button type="button" class="wkrow" aria-expanded=${o===r}
onClick=${()=>i(o===r?null:o)}>
<span class="wkname">${k(o,`long`)}</span>
<span class="wkhours dim">${z(e[o])||w(`Day off`)}</span>
<${I} name="chevron-down" size="s" />
<${gn} spans=${e[o]} zone=${t} />
</button>
${o===r&&N`<div class="wkopen">
<${pn} day=${o} week=${e} onChange=${e=>a(o,e)}
onWeek=${n} />
</div>`}
</li>
`)}
</ul>
`}function gn({spans:e,zone:t}){let n=mt(le.value,t);return N`
<svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
<rect class="tr" width=${R} height="8" />
${e.map(([e,t])=>t>e&&N`<rect class="on" key=${e} x=${e} width=${t-e} height="8" />`)}
${n!==null&&N`<rect class="now" x=${n} width="6" height="8" />`}
</svg>
`}const G=e=>44+e*648/R,K=e=>26+e*34,_n=[0,3,6,9,12,15,18,21,24],vn={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};function yn(e){return ye(`(max-width: 719px)`)?N`<${hn} ...${e} />`:N`<${bn} ...${e} />`}function bn({week:e,zone:t,onChange:n}){let[r,i]=m(0),a=(t,r)=>n(e.map((e,n)=>n===t?r:e));return N`
<p class="lead" id="wklead">
${w(`Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.`)}
</p>
<div class="card fcard">
<div role="group" aria-label=${w(`Business hours by day`)}>
<svg class="wk" viewBox="0 0 720 264">
${_n.map(e=>N`<g key=${e} aria-hidden="true">
<text x=${G(e*60)} y="12" text-anchor="middle">${e}:00</text>
<path class="g" d=${`M${G(e*60)} 20v240`} />
</g>`)}
${Ye.map(t=>N`<${Sn} key=${t} day=${t} spans=${e[t]} chosen=${t===r}
onChoose=${()=>i(t)} onChange=${e=>a(t,e)} />`)}
<${xn} zone=${t} />
</svg>
</div>
<div class="wkday">
<${U} label=${w(`Day of the week`)} value=${r} onPick=${i}
options=${Ye.map(e=>[e,k(e)])} />
<${pn} key=${r} day=${r} week=${e} onChange=${e=>a(r,e)} onWeek=${n} />
</div>
</div>
`}function xn({zone:e}){let t=mt(le.value,e);return t!==null&&N`<path class="now" d=${`M${G(t)} 20v240`} />`}function Sn({day:e,spans:t,chosen:n,onChoose:r,onChange:i}){let a=k(e,`long`);return N`
<g onPointerDown=${r}>
<text class=${n?`d on`:`d`} x="0" y=${K(e)+18} aria-hidden="true">${k(e)}</text>
<rect class=${n?`tr on`:`tr`} x=${44} y=${K(e)} width=${648} height=${26} rx="5" />
${!t.length&&N`<text class="off" x=${G(720)} y=${K(e)+17} text-anchor="middle" aria-hidden="true">
${w(`day off`)}
</text>`}
${t.map((n,r)=>N`
<g key=${r}>
<${Cn} day=${e} span=${n} />
${[0,1].map(n=>N`
<${wn} key=${n} name=${a} day=${e} spans=${t} place=${r} side=${n}
onMove=${e=>i(at(t,r,n,e))} />
`)}
</g>
`)}
</g>
`}function Cn({day:e,span:[t,n]}){return n<=t?null:N`
<rect class="on" x=${G(t)} y=${K(e)} width=${G(n)-G(t)} height=${26} rx="5" />
${n-t>=180&&N`<text class="h" x=${G((t+n)/2)} y=${K(e)+17} text-anchor="middle" aria-hidden="true">
${z([[t,n]])}
</text>`}
`}function wn({name:e,day:t,spans:n,place:r,side:i,onMove:a}){let o=n[r][i],s=G(o)+(i?-4:4),c=e=>{let t=vn[e.key],n=e.key===`Home`?0:e.key===`End`?R:t?Xe(o+t):null;n===null||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),e.stopPropagation(),a(n))},l=e=>{if(!e.currentTarget.hasPointerCapture(e.pointerId))return;let t=e.currentTarget.ownerSVGElement,n=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());a(Xe((n.x-44)/648*R))},u=w(i?`{day}: end of hours`:`{day}: start of hours`,{day:e});return N`
<g class="wkend" role="slider" tabindex="0" aria-label=${u} aria-valuemin="0" aria-valuemax=${R}
aria-valuenow=${o} aria-valuetext=${ut(o)} onKeyDown=${c} onPointerMove=${l}
onPointerDown=${e=>e.currentTarget.setPointerCapture(e.pointerId)}>
<rect class="grab" x=${s-8} y=${K(t)} width="16" height=${26} rx="4" />
<rect class="gr" x=${s-1.25} y=${K(t)+7} width="2.5" height="12" rx="1" />
</g>
`}var Tn=/* @__PURE__ */ e({Hours:()=>Ln,hoursName:()=>Z});const q=E(null),En=E([]),J=E(null),Y=E(1),X=E({}),Dn=E(60),Z=e=>e.name||(e.id===1?w(`Company hours`):w(`New hours`));async function Q(){try{let[e,t]=await Promise.all([S(`/api/hours`),S(`/api/company`)]);q.value=e.hours.map(On),En.value=t.zones,J.value=null}catch(e){if(!(e instanceof n))throw e;J.value=e}}const On=e=>e.id===1&&e.version===1?{...e,zone:pe.value.zone}:e,kn=e=>q.value.find(t=>t.id===e),An=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),jn=()=>({id:`new`,name:``,zone:pe.value.zone,week:An(),days:{},version:0}),Mn=e=>e===`new`||e in X.value&&Ke(X.value[e])!==Ke(kn(e)),Nn=r(()=>!!q.value&&Object.keys(X.value).some(e=>Mn(Pn(e)))),Pn=e=>e===`new`?`new`:Number(e);function Fn(e,t){let n=X.value[e]??kn(e);X.value={...X.value,[e]:{...n,...t}}}function In(e){X.value=Object.fromEntries(Object.entries(X.value).filter(([t])=>t!==String(e))),e===`new`&&(Y.value=1)}window.addEventListener(`beforeunload`,e=>{Nn.value&&e.preventDefault()});function Ln(){let e=Object.values(de.value).map(e=>`${e.id}.${e.version}.${e.removed}.${e.name}`).join();D(()=>{Q()},[e]);let t=_e(300,!q.value&&!J.value);if(!q.value)return J.value?N`<${j} icon="cloud-off" title=${w(`Could not load the business hours`)} text=${C(J.value)}>
<button type="button" class="btn" onClick=${Q}>${w(`Retry`)}</button>
<//>`:t&&N`<div class="card fcard" aria-busy="true"><${je} width="60" /></div>`;let n=X.value.new?[...q.value,X.value.new]:q.value,r=X.value[Y.value]??kn(Y.value)??q.value[0];return N`
<div class="hrow wrap">
<h2 class="head2 grow">${w(`Business hours`)}</h2>
<button type="button" class="btn" disabled=${`new`in X.value} onClick=${()=>{Fn(`new`,jn()),Y.value=`new`}}>
<${I} name="plus" size="m" />
${w(`New hours`)}
</button>
</div>
<p class="lead">
${w(`Outside business hours the time for a reply stands still. Rules choose which hours count.`)}
</p>
<div class="hlist" role="group" aria-label=${w(`Business hours`)}>
${n.map(e=>N`<${Rn} key=${e.id} hours=${X.value[e.id]??e} />`)}
</div>
<${Bn} key=${r.id} hours=${r} />
`}const Rn=({hours:e})=>N`
<button type="button" class="card polc" aria-pressed=${String(e.id===Y.value)}
onClick=${()=>{Y.value=e.id}}>
<b class="b6 blk t13">
${Z(e)}${Mn(e.id)&&N` <span class="t12 dim">· ${w(`not saved`)}</span>`}
</b>
<span class="t12 dim blk">${Pt(e)}</span>
</button>
`;function zn(e){let t=[...e.week,...Object.values(e.days).map(e=>e.spans)].map($e).find(Boolean);return[e.id!==1&&!e.name.trim()&&w(`Enter a name.`),t,e.week.every(e=>!e.length)&&w(`Enter hours for at least one day.`)].filter(Boolean)}function Bn({hours:e}){let[t,n]=m(!1),[r,i]=m(!1),[a,o]=m(null),s=F(null),c=F(null),l=zn(e),{id:u,name:d,zone:f,week:p,days:h}=e,g=en({zone:f,week:p,days:h},u===`new`?null:u,Dn.value,!l.length),_=Mn(u),v=(a?.code===`hours-exist`?w(`Other hours have this name.`):null)??(t&&u!==1&&!d.trim()?w(`Enter a name.`):null),y=async(t,a=e.version)=>{if(t?.preventDefault(),r||!_)return;n(!0),o(null);let u=s.current.querySelector(`[aria-invalid='true']`);if(l.length||u)requestAnimationFrame(()=>(c.current??u).focus());else{i(!0);try{await Vn({...e,version:a},g.preview?.recounted??0),n(!1)}catch(e){o(e),requestAnimationFrame(()=>c.current?.focus())}i(!1)}};return xe(y),N`<form class="hform" ref=${s} aria-label=${Z(e)} onSubmit=${y} novalidate>
<${Hn} field=${c} problems=${t?l:[]} problem=${a} hours=${e} onSave=${y} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${w(`Name of these hours`)}</label>
<input class="input" id="hnm" maxlength="80" value=${d}
placeholder=${u===1?w(`Company hours`):``} aria-invalid=${v?`true`:null}
aria-describedby=${v?`hnme`:null}
onInput=${e=>Fn(u,{name:e.currentTarget.value})} />
${v&&N`<span class="hint bad" id="hnme">${v}</span>`}
</div>
<div class="field">
<label for="hzn">${w(`Time zone`)}</label>
<${Je} id="hzn" zones=${En.value} value=${f} onPick=${e=>Fn(u,{zone:e})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${w(`Week`)}</h3>
<${yn} week=${p} zone=${f} onChange=${e=>Fn(u,{week:e})} />
<${tn} found=${g} zone=${f} minutes=${Dn.value} onMinutes=${e=>{Dn.value=e}} />
<${on} days=${h} week=${p} onChange=${e=>Fn(u,{days:e})} />
${u!==1&&u!==`new`&&N`<${Kn} hours=${kn(u)} />`}
${_&&N`<${Gn} hours=${e} busy=${r} recounted=${g.preview?.recounted} onReset=${()=>In(u)} />`}
</form>`}async function Vn(e,t){let{id:n,name:r,zone:i,week:a,days:o,version:s}=e,c={zone:i,week:a,days:o},l=(n===`new`?await b(`/api/hours`,{name:r,schedule:c}):await b(`/api/hours/${n}`,{version:s,name:r,schedule:c},{method:`PATCH`})).hours;q.value=n===`new`?[...q.value,l]:q.value.map(e=>e.id===n?l:e),In(n),Y.value=l.id;let u=d(`{n} open conversation is counted again`,`{n} open conversations are counted again`,t);g(t?w(`Hours saved. {counted}.`,{counted:u}):w(`Hours saved`),{icon:`clock`})}function Hn({field:e,problems:t,problem:n,hours:r,onSave:i}){if(n?.code===`changed-meanwhile`){let{by:t,at:a,version:o}=n.detail,s=L.value[t]?.name??w(`Someone`);return N`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${w(`Changed meanwhile: {who}, {time}`,{who:s,time:we(a)})}</span>
<button type="button" class="btn small" onClick=${()=>Un(r.id)}>${w(`Show these changes`)}</button>
<button type="button" class="btn small" onClick=${e=>i(e,o)}>${w(`Save mine`)}</button>
</div>
`}let a=n&&n.code!==`hours-exist`?[Wn(n)]:t;return a.length?N`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${a.map(e=>N`<li key=${e}>${e}</li>`)}</ul>
</div>
`:null}async function Un(e){await Q(),J.value||In(e)}function Wn(e){let t={"never-open":()=>w(`Enter hours for at least one day.`),"spans-overlap":()=>w(`These hours overlap.`),"bad-span":()=>w(`The end must be later than the start.`),"too-many-spans":()=>w(`A day has at most 12 periods.`),"too-many-hours":()=>w(`There are 100 business hours already. Delete some first.`),"unknown-zone":()=>w(`The server does not know this time zone.`)}[e.code];return t?t():C(e)}const Gn=({hours:e,busy:t,recounted:n,onReset:r})=>N`<div class="hfoot">
<span class="grow t12 dim" role="status">
${w(`Changed: {name}.`,{name:Z(e)})}
${` `}
${n>0&&d(`{n} open conversation will be counted again`,`{n} open conversations will be counted again`,n)}
</span>
<button type="button" class="btn quiet" onClick=${r}>${w(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${w(`Save`)}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`;function Kn({hours:e}){let t=t=>b(`/api/hours/${e.id}/removed`,{removed:t});return N`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),In(e.id),Y.value=1,await Q(),g(w(`Hours deleted: {name}`,{name:Z(e)}),{icon:`clock`,undo:()=>t(!1).then(Q)})}catch(e){O(C(e))}}}>
<${I} name="x" size="m" />${w(`Delete these hours`)}
</button>`}var qn=/* @__PURE__ */ e({Mailbox:()=>Xn,chosen:()=>$,learnMailbox:()=>Jn});const $=E(null);async function Jn(){try{$.value=await S(`/api/company/mailbox`)}catch(e){if(!(e instanceof n))throw e}}async function Yn(e){try{$.value=await M(`PUT`,`/api/company/mailbox`,{channel_id:e?Number(e):null}),g(e?w(`Emails are sent from {name}`,{name:$.value.name}):w(`Emails to colleagues are off`),{icon:`mail`})}catch(e){O(C(e)),Jn()}}function Xn(){D(()=>{Jn()},[]);let e=Object.values(Ie.value).filter(e=>e.kind===`email`&&e.health!==`removed`);return N`<${H} id="mailbox-all" title=${w(`Emails to colleagues`)}>
<p class="lead">
${w(`Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.`)}
</p>
<div class="card">
${e.length?N`<${V} title=${w(`Mailbox`)} text=${w(`Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.`)}>
<${W} label=${w(`Mailbox for emails to colleagues`)} value=${$.value?.channel_id??``}
options=${[[``,w(`No emails`)],...e.map(e=>[e.id,e.name])]} onPick=${Yn} />
<//>`:N`<div class="srow">
<${I} name="mail-x" size="m" />
<span class="grow t13">${w(`No mailbox is connected yet.`)}</span>
</div>`}
</div>
${$.value?.channel_id&&N`<p class="hint rowgap">${w(`“Check” in the notification settings sends one right away.`)}</p>`}
<//>`}var Zn=/* @__PURE__ */ e({OwnNotifications:()=>ir});const Qn=[[`unassigned`,()=>w(`New unassigned conversation`)],[`message`,()=>w(`Activity in my conversations`)],[`assigned`,()=>w(`A conversation is assigned to me`)],[`handover`,()=>w(`Conversations are handed over to me`)],[`mention`,()=>w(`I am mentioned in a note`)],[`failed`,()=>w(`A reply was not sent`)],[`sla_warning`,()=>w(`A reply is due soon`)],[`sla_breach`,()=>w(`A reply is overdue`)],[`nobody`,()=>w(`No operator is free`)],[`untouched`,()=>w(`No operator has looked after a new conversation`)],[`unsnoozed`,()=>w(`A snoozed conversation is back`)],[`task`,()=>w(`A task is assigned to me, or something happens in it`)],[`taskdue`,()=>w(`A task is due`)],[`followed`,()=>w(`Activity in conversations I follow`)]],$n=[[`channel`,()=>w(`A channel stops working`)],[`fault`,()=>w(`An event could not be processed`)],[`breaker`,()=>w(`Automatic messages are stopped`)],[`rule`,()=>w(`A rule fails or is paused`)]],er=()=>A.value?.role===`administrator`?[...Qn,...$n]:Qn,tr=[[`app`,()=>w(`In Okno`)],[`sound`,()=>w(`Sound`)],[`desktop`,()=>w(`Desktop`)],[`mail`,()=>w(`Email`)]];function nr(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&P({quiet:{[e]:`${n[1].padStart(2,`0`)}:${n[2]}`}})}const rr={granted:[`check`,()=>w(`The browser allows notifications.`),()=>w(`Make sure you can see and hear them here.`)],default:[`bell`,()=>w(`The browser has not been asked for permission yet.`),()=>w(`“Check” asks for it and sends a test notification.`)],denied:[`circle-alert`,()=>w(`The browser blocks notifications.`),()=>w(`Allow them next to this site's address in the browser. Sounds and the bell work anyway.`)],unsupported:[`circle-alert`,()=>w(`This browser has no desktop notifications.`),()=>w(`Sounds and the bell work anyway.`)]};function ir(){let{notices:e,quiet:t,sounds:n}=T.value;return D(()=>{Jn()},[]),N`<${H} id="notifications-all" title=${w(`Notifications`)}>
<div class="card">
<${or} />
<div class="tscroll" role="group" tabindex="0" aria-label=${w(`Events and how you are notified`)}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${w(`Event`)}</th>
${tr.map(([e,t])=>N`<th scope="col" class="ctrc" key=${e}>${t()}</th>`)}
</tr>
</thead>
<tbody>
${er().map(([t,n])=>N`<tr key=${t}>
<th scope="row">${n()}</th>
${tr.map(([r,i])=>N`<td key=${r}>
<input class="check" type="checkbox" aria-label=${`${n()}: ${i()}`}
checked=${e[t][r]} onChange=${e=>P({notices:{[t]:{[r]:e.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${V} title=${w(`Volume`)}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${w(`Volume`)}
onChange=${e=>ar(Number(e.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${V} title=${w(`Quiet hours`)} text=${w(`No sound and no desktop notifications, only the bell`)}>
<span class="hrow tight">
${[`since`,`until`].map(e=>N`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${e}
aria-label=${w(e===`since`?`Quiet from`:`Quiet until`)} value=${t[e]}
disabled=${!t.on} onInput=${t=>nr(e,t.currentTarget.value)}
onBlur=${n=>{n.currentTarget.value=T.value.quiet?.[e]??t[e]}} />`)}
</span>
<${B} label=${w(`Quiet hours`)} checked=${t.on} onChange=${e=>P({quiet:{on:e}})} />
<//>
<${V} title=${w(`While “Away”`)} text=${w(`Only the bell shows notifications`)}>
<span class="t13 mut">${w(`muted`)}</span>
<//>
<${V} title=${w(`Email when I am away`)} text=${$.value?.channel_id?w(`Several notifications come as one email`):w(`An administrator has not chosen a mailbox for these emails yet`)}>
<${W} label=${w(`Email when I am away`)} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(e=>[e,w(`after {n} min`,{n:e})])}
onPick=${e=>P({notices:{mail_after:Number(e)}})} />
<//>
</div>
<//>`}async function ar(e){await P({sounds:{volume:e}})&&ze(`message`)}function or(){let[e,t]=m(!1),[n,r,i]=rr[a.value]??rr.default;return N`<div class="ntest" role="status">
<span class=${a.value===`granted`?`okc`:`okc none`}><${I} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${r()}</b> ${i()}</span>
<button type="button" class="btn" disabled=${e} onClick=${async()=>{t(!0);try{await ie(),await fe()}catch(e){O(C(e))}finally{t(!1)}}}>
<${I} name="bell-ring" size="m" />
${w(`Check`)}
</button>
</div>`}var sr=/* @__PURE__ */ e({Password:()=>cr,Sessions:()=>_r,deviceName:()=>hr});function cr(){let[e,t]=m(!1);return N`<${H} id="password-all" title=${w(`Password`)}>
<div class="card">
${e?N`<${lr} onDone=${()=>t(!1)} />`:N`<${V} title=${w(`Password`)} text=${w(`Changing it signs you out everywhere else`)}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${w(`Change password`)}</button>
<//>`}
</div>
<//>`}function lr({onDone:e}){let[t,r]=m(``),[i,a]=m(``),[o,s]=m(null),[l,u]=m(!1),d=F(null);c(()=>d.current.focus(),[]);let f=async r=>{r.preventDefault(),u(!0);try{await M(`POST`,`/api/me/password`,{current:t,new:i}),g(w(`Password changed. Your other sessions have ended.`),{icon:`key-round`}),e()}catch(e){if(!(e instanceof n))throw e;s(e),u(!1)}},p=o&&[`wrong-password`,`locked`,`sign-in-busy`].includes(o.code)?ur(o):null,h=o&&!p?dr(o):null;return N`<form class="pwform" onSubmit=${f}>
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${jt} id="pwc" field=${d} value=${t} onInput=${r} error=${p}
label=${w(`Current password`)} autocomplete="current-password" />
<${jt} id="pwn" value=${i} onInput=${a} error=${h} hint=${w(`At least 12 characters`)}
label=${w(`New password`)} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${l||!t||[...i].length<12}
aria-busy=${String(l)}>
${w(`Change password`)}
</button>
<button type="button" class="btn" onClick=${e}>${w(`Cancel`)}</button>
</div>
</form>`}function ur(e){if(e.code!==`wrong-password`)return vt(e);let t=e.detail.tries_left;return t===void 0?w(`Wrong password.`):d(`Wrong password. {n} attempt left, then a pause.`,`Wrong password. {n} attempts left, then a pause.`,t)}function dr(e){let t={"same-password":()=>w(`This is your current password. Choose a different one.`),"weak-password":()=>w(`This password is too easy to guess. Choose a different one.`),"password-changed":()=>w(`The password has just been changed elsewhere. Sign in with the new one.`)}[e.code];return t?t():C(e)}const fr=[[`Edg`,`Edge`],[`OPR`,`Opera`],[`YaBrowser`,`Яндекс Браузер`],[`Firefox`,`Firefox`],[`Chrome`,`Chrome`],[`Safari`,`Safari`]],pr=[[`Windows`,`Windows`],[`iPhone`,`iPhone`],[`iPad`,`iPad`],[`Android`,`Android`],[`Mac OS X`,`macOS`],[`CrOS`,`ChromeOS`],[`Linux`,`Linux`]],mr=(e,t)=>t.find(([t])=>e.includes(t))?.[1];function hr(e){return[mr(e,fr),mr(e,pr)].filter(Boolean).join(`, `)||w(`Unknown device`)}const gr=e=>/iPhone|iPad|Android/.test(e);function _r(){let{answer:e,problem:t,load:n}=Nt(async()=>(await S(`/api/me/sessions`)).items),r=_e(150,!e&&!t);D(()=>{n()},[]);let i=async(e,t)=>{try{await M(`POST`,`/api/me/sessions/end`,e),g(t,{icon:`log-out`})}catch(e){e.status!==404&&O(C(e))}n()},a=(e?.filter(e=>!e.current)??[]).length>0&&N`<button type="button" class="btn small danger" onClick=${()=>i({},w(`All other sessions have ended`))}>
${w(`End all other sessions`)}
</button>`;return N`<${H} id="sessions-all" title=${w(`Sessions`)} side=${a}>
${t&&N`<p class="livebox rowgap">
<${I} name="circle-alert" size="m" />
<span class="grow t13">${C(t)}</span>
<button type="button" class="btn small" onClick=${n}>${w(`Retry`)}</button>
</p>`}
${!e&&r&&N`<ul class="card rowgap" aria-busy="true">
${[1,2].map(e=>N`<li class="sess" key=${e}>
<span class="sic"></span>
<span class="grow"><${je} width="40" /></span>
</li>`)}
</ul>`}
${e&&N`<ul class="card rowgap">
${e.map(e=>N`<${vr} one=${e} key=${e.id}
onEnd=${()=>i({session_id:e.id},w(`The session has ended`))} />`)}
</ul>`}
<//>`}function vr({one:e,onEnd:t}){let n=hr(e.agent),r=e.current?w(`now`):Ue(e.seen_at,le.value);return N`<li class="sess">
<span class="sic"><${I} name=${gr(e.agent)?`smartphone`:`laptop`} size="m" /></span>
<span class="grow">
<b class="b5 blk t13">${n} ${e.current&&N`<span class="tag h4">${w(`this device`)}</span>`}</b>
<span class="t12 dim blk">
${[r,e.address,e.remember&&w(`remembered`)].filter(Boolean).join(` · `)}
</span>
</span>
${!e.current&&N`<button type="button" class="btn small" aria-label=${w(`End the session: {name}`,{name:n})}
onClick=${t}>
${w(`End`)}
</button>`}
</li>`}var yr=/* @__PURE__ */ e({Settings:()=>Cr,title:()=>xr});const br=[[`own`,()=>w(`My settings`)],[`company`,()=>w(`Company`)]],xr=()=>ge(Ae.value.section)?.label()??w(`Settings`),Sr=e=>br.find(([t])=>t===e?.group)?.[1]();function Cr(){let{section:e}=Ae.value,t=ke(),n=e?ge(e):t[0],r=ye(`(max-width: 719px)`);return N`<main class=${e?`main page`:`main page setfirst`} id="main">
<header class="bar1">
${e&&N`<a class="ib phoneback" href=${Oe()} aria-label=${w(`All settings`)}>
<${I} name="chevron-left" />
</a>`}
<h1 class="grow">
${r?e&&n?.when()?n.label():w(`Settings`):Sr(n)??w(`Settings`)}
</h1>
${n?.group===`own`&&!r&&N`<span class="t12 dim">${w(`Saved automatically`)}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${w(`Settings`)}>
${br.map(([i,a])=>N`<${wr} parts=${t.filter(e=>e.group===i)} label=${a()}
chosen=${e||!r?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${xr()}><${Tr} part=${n} /></div>
</div>
</div>
</main>`}function wr({parts:e,label:t,chosen:n}){return e.length?N`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(e=>N`<li key=${e.id}>
<a class="nav sub" href=${Oe(e.id)} aria-current=${e===n?`page`:null}>
<${I} name=${e.icon} size="m" />
<span class="cut">${e.label()}</span>
</a>
</li>`)}
</ul>
`:null}function Tr({part:e}){return e?e.when()?N`<div class="setwrap"><${e.view} /></div>`:N`<${j} icon="lock" title=${w(`You have no access to this section`)}
text=${w(`Ask an administrator for access.`)} />`:N`<${j} icon="search-x" title=${w(`Page not found`)} text=${w(`The link may be old or mistyped.`)}>
<a class="btn" href=${Oe()}>${w(`All settings`)}</a>
<//>`}var Er=/* @__PURE__ */ e({OwnKeys:()=>Or});const Dr=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(` `)&&e.id!==`pane`;function Or(){let e=T.value?.shortcuts??!0;return N`
<${H} id="keys-all" title=${w(`Keyboard shortcuts`)}>
<div class="card">
<${V} title=${w(`Single-key shortcuts`)}
text=${w(`A, E, H and others. They do nothing while you type in a field.`)}>
<${B} label=${w(`Single-key shortcuts`)} checked=${e}
onChange=${e=>P({shortcuts:e})} />
<//>
<${V} title=${w(`Any keyboard layout works`)} text=${w(`A also works with a Russian layout on`)}>
<span class="oktext t13"><${I} name="check" size="m" /> ${w(`always`)}</span>
<//>
<${V} title=${w(`All shortcuts`)} text=${w(`“?” also opens this list`)}>
<button type="button" class="btn small" onClick=${()=>{ve.value=`shortcuts`}}>
${w(`Show`)}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(t).map(([e,t])=>N`<${kr} title=${t()} group=${e} />`)}
`}function kr({group:e,title:t}){let n=Fe().filter(t=>t.group===e&&Dr(t));return n.length?N`<${H} id=${`keys-`+e} title=${t}>
<div class="card">${n.map(e=>N`<${Ar} key=${e.id} one=${e} />`)}</div>
<//>`:null}function Ar({one:e}){let[t,n]=m(!1),[r,i]=m(null),a=e.label(),o=()=>{n(!1),i(null)},s=t=>{if(t.key===`Tab`||(t.preventDefault(),t.stopPropagation(),t.key===`Escape`)){o();return}if(!Me(t))return;let n=me(t),r=Pe(n,e);r?i(r):(P({keys:{[e.id]:n===e.key?``:n}}),o())},c=r?w(`This key is taken: {name}`,{name:(r.label??r.title)?.()??r.id}):Se(e)?w(`Changed by you`):null;return N`<${V} title=${a} text=${c}>
${t?N`<${jr} name=${a} onKey=${s} onLeave=${o} />`:N`
<${ft} one=${e} />
<button type="button" class="btn small" aria-label=${w(`Change the key: {name}`,{name:a})}
onClick=${()=>n(!0)}>
${w(`Replace`)}
</button>
`}
${Se(e)&&!t&&N`<button type="button" class="ib small" aria-label=${w(`Restore the default key: {name}`,{name:a})}
onClick=${()=>P({keys:{[e.id]:``}})}>
<${I} name="undo-2" size="m" />
</button>`}
<//>`}function jr({name:e,onKey:t,onLeave:n}){let r=F(null);return c(()=>r.current.focus(),[]),N`<button type="button" class="btn small primary" ref=${r}
aria-label=${w(`Press the new key for: {name}`,{name:e})} onKeyDown=${t} onBlur=${n}>
${w(`Press a key…`)}
</button>`}var Mr=/* @__PURE__ */ e({Statuses:()=>Lr});const Nr=/* @__PURE__ */ new Set([`online`,`away`,`off`]),Pr=[[`online`,()=>w(`Online`)],[`away`,()=>w(`Away`)],[`off`,()=>w(`Off shift`)]],Fr=e=>Pr.find(([t])=>t===e)[1](),Ir=e=>e.builtin===`online`||e.base===`off`;function Lr(){let[e,t]=m(null),n=x(),r=()=>t(null),i=N`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${I} name="plus" size="s" />${w(`New status`)}
</button>`;return N`<${H} id="sth" title=${w(`Operator statuses`)} side=${e!==`new`&&i}>
<p class="lead">
${w(`Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.`)}
</p>
${e===`new`&&N`<div class="card"><${Hr} onDone=${r} /></div>`}
<ul class="card stlist">
${n.map((i,a)=>N`<li key=${i.id}>
${e===i.id?N`<${Hr} status=${i} onDone=${r} />`:N`<${Vr} status=${i} list=${n} index=${a}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}const Rr=(e,t)=>p(()=>b(`/api/statuses/${e.id}`,t,{method:`PATCH`}));function zr(e,t,n){let r=e[n<0?t-1:t+2];return p(()=>b(`/api/statuses/${e[t].id}/place`,{before:r?.id??null}))}function Br(e){let t=t=>b(`/api/statuses/${e.id}/removed`,{removed:t});return p(async()=>{await t(!0),g(w(`Status deleted: {name}`,{name:ee(e)}),{icon:`x`,undo:()=>p(()=>t(!1))})})}function Vr({status:e,list:t,index:n,onEdit:r}){let i=ee(e),a=Object.values(L.value).filter(t=>t.active&&t.status_id===e.id),o=d(`{n} person now`,`{n} people now`,a.length),s=Nr.has(e.builtin);return N`<section class="strow" aria-label=${i}>
<span class="dotbox"><span class=${Ce(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
<span class="t12 dim blk">
${Fr(e.base)}
${a.length>0&&N` · <span title=${a.map(e=>e.name).join(`, `)}>${o}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${w(`New conversations`)}
<${B} label=${w(`{name}: new conversations come`,{name:i})} checked=${!!e.takes_new}
disabled=${Ir(e)} onChange=${t=>Rr(e,{takes_new:t})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${w(`Move up: {name}`,{name:i})}
title=${w(`Move up`)} onClick=${()=>zr(t,n,-1)}>
<${I} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${w(`Move down: {name}`,{name:i})} title=${w(`Move down`)} onClick=${()=>zr(t,n,1)}>
<${I} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${r}>${w(`Change`)}</button>
<button type="button" class="ib small" disabled=${s} aria-label=${w(`Delete status {name}`,{name:i})}
title=${w(s?`Built-in status`:`Delete status`)} onClick=${()=>Br(e)}>
<${I} name="x" size="m" />
</button>
</span>
</section>`}function Hr({status:e,onDone:t}){let[n,r]=m(e?.name??``),[i,a]=m(e?.base??`away`),[o,s]=m(!!e?.takes_new),[l,u]=m(null),d=F(null);c(()=>d.current.focus(),[]);let f=!!e?.builtin,p=async r=>{r.preventDefault();let a=f?{name:n.trim()}:{name:n.trim(),base:i,takes_new:i!==`off`&&o};try{await(e?b(`/api/statuses/${e.id}`,a,{method:`PATCH`}):b(`/api/statuses`,a)),t()}catch(e){u(e),d.current.focus()}},h=N`
<div class="field">
<span class="lab">${w(`Colleagues see`)}</span>
<${U} label=${w(`Colleagues see`)} options=${Pr.map(([e,t])=>[e,t()])} value=${i}
onPick=${a} />
</div>
<label class="hrow t13">
<${B} label=${w(`New conversations come`)} checked=${o&&i!==`off`} disabled=${i===`off`}
onChange=${s} />
${w(`New conversations come`)}
</label>
`,g=e?w(`Status {name}`,{name:ee(e)}):w(`New status`);return N`<form class="tmnew" aria-label=${g} onSubmit=${p}>
<div class="field">
<label for="stn">${w(`Status name`)}</label>
<input class="input" id="stn" ref=${d} maxlength="40" required=${!f}
placeholder=${f?Ee(e):null} value=${n} aria-invalid=${l?`true`:null}
aria-describedby=${l?`ste`:null} onInput=${e=>r(e.currentTarget.value)} />
${l&&N`<span class="hint bad" id="ste" role="alert">${C(l)}</span>`}
</div>
${!f&&h}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!f&&!n.trim()}>
${w(e?`Save`:`Create status`)}
</button>
<button type="button" class="btn quiet" onClick=${t}>${w(`Cancel`)}</button>
</div>
</form>`}var Ur=/* @__PURE__ */ e({Teams:()=>Gr});const Wr=()=>Object.values(L.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function Gr(){let[e,t]=m(null),n=gt();return D(()=>{Te()},[]),N`
<${H} id="tmh" title=${w(`Teams`)} side=${e!==`new`&&n.length>0&&N`<button type="button" class="btn small" onClick=${()=>t(`new`)}>
<${I} name="plus" size="s" />
${w(`New team`)}
</button>`}>
<p class="lead">${w(`A conversation assigned to a team has no assignee until a member takes it.`)}</p>
${e===`new`&&N`<${Yr} onDone=${()=>t(null)} />`}
${!n.length&&e!==`new`&&N`<${j} icon="users-round" title=${w(`No teams yet`)}
text=${w(`Create the first one and choose its members.`)}>
<button type="button" class="btn primary" onClick=${()=>t(`new`)}>${w(`New team`)}</button>
<//>`}
<div class="tmg">
${n.map(n=>e===n.id?N`<${Yr} key=${n.id} team=${n} onDone=${()=>t(null)} />`:N`<${Kr} key=${n.id} team=${n} onEdit=${()=>t(n.id)} />`)}
</div>
<//>
<${H} id="tmc" title=${w(`Workload limit`)}>
<p class="lead">${w(`Round robin gives nobody more open conversations than this. 0 means no limit.`)}</p>
<div class="card">${Wr().map(e=>N`<${Zr} key=${e.id} person=${e} />`)}</div>
<//>
`}function Kr({team:e,onEdit:t}){let n=e.members.map(e=>L.value[e]).filter(e=>e?.active),r=he.value.teams?.[e.id]??0;return N`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${`sq `+De(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${w(`Change`)}</button>
<button type="button" class="ib small" aria-label=${w(`Delete team {name}`,{name:e.name})}
title=${w(`Delete team`)} onClick=${()=>Jr(e)}>
<${I} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(t=>N`<span key=${t.id} title=${`${qr(e,t)}: ${tt(t)}`}>
<${ue} name=${t.name} size="sm"><${pt} shift=${We(t)} /><//>
</span>`)}
${!n.length&&N`<span class="t12 hint warn">${w(`No members`)}</span>`}
</div>
<span class="t12 dim">
${d(`{n} person`,`{n} people`,n.length)} · ${d(`{n} conversation`,`{n} conversations`,r)}
</span>
</section>`}const qr=(e,{id:t,name:n})=>e.leads.includes(t)?w(`{name}, leads the team`,{name:n}):n;function Jr(e){let t=t=>b(`/api/teams/${e.id}/removed`,{removed:t});return p(async()=>{await t(!0),g(w(`Team deleted: {name}`,{name:e.name}),{icon:`users-round`,undo:()=>p(()=>t(!1))})})}function Yr({team:e,onDone:t}){let[n,r]=m(e?.name??``),[i,a]=m(new Set(e?.members??[])),[o,s]=m(new Set(e?.leads??[])),[l,u]=m(null),d=F(null);c(()=>d.current.focus(),[]);let f=e=>a(Xr(i,e));return N`<form class="card tmnew" aria-label=${e?w(`Team {name}`,{name:e.name}):w(`New team`)}
onSubmit=${async r=>{r.preventDefault();let a=[...o].filter(e=>i.has(e)),s={name:n.trim(),members:[...i],leads:a};try{await(e?b(`/api/teams/${e.id}`,s,{method:`PATCH`}):b(`/api/teams`,s)),t()}catch(e){u(e),d.current.focus()}}}>
<div class="field">
<label for="tmn">${w(`Team name`)}</label>
<input class="input" id="tmn" ref=${d} maxlength="80" required value=${n}
aria-invalid=${l?`true`:null} aria-describedby=${l?`tme`:null}
onInput=${e=>r(e.currentTarget.value)} />
${l&&N`<span class="hint bad" id="tme" role="alert">${C(l)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${w(`Members`)}</legend>
<div class="tmpick">
${Wr().map(e=>N`<div class="tmrow" key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${i.has(e.id)}
onChange=${()=>f(e.id)} />
<${ue} name=${e.name} size="sm" />
<span class="cut">${e.name}</span>
</label>
${i.has(e.id)&&N`<label class="t12 mut">
<input class="check" type="checkbox" checked=${o.has(e.id)}
aria-label=${w(`{name} leads the team`,{name:e.name})}
onChange=${()=>s(Xr(o,e.id))} />
${w(`leads`)}
</label>`}
</div>`)}
</div>
<p class="hint">
${w(`Leads are told when a reply is overdue. Without a lead, every supervisor who sees the channel is told.`)}
</p>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${w(e?`Save`:`Create team`)}</button>
<button type="button" class="btn quiet" onClick=${t}>${w(`Cancel`)}</button>
</div>
</form>`}function Xr(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function Zr({person:e}){let[t,n]=m(String(e.capacity??0)),[r,i]=m(null);D(()=>n(String(e.capacity??0)),[e.capacity]);let a=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,o=!(a>=0&&a<=1e3),s=async()=>{if(!(o||a===e.capacity))try{await b(`/api/people/${e.id}`,{capacity:a},{method:`PATCH`}),i(null)}catch(e){i(e)}},c=y.value?.[e.id]?.load;return N`<div class="caprow">
<${V} title=${e.name} text=${r?C(r):c===void 0?``:d(`{n} conversation now`,`{n} conversations now`,c)}>
<${Qr} person=${e} />
<input class="input" inputmode="numeric" aria-label=${w(`Workload limit: {name}`,{name:e.name})}
aria-invalid=${o?`true`:null} value=${t} onInput=${e=>n(e.currentTarget.value)}
onBlur=${s} onKeyDown=${e=>{e.key===`Enter`&&s()}} />
<//>
</div>`}function Qr({person:e}){let t=Object.values(de.value).filter(t=>!t.removed||t.id===e.hours_id);return N`<select class="sel" aria-label=${w(`Business hours: {name}`,{name:e.name})}
value=${e.hours_id??0} onChange=${t=>{let n=Number(t.currentTarget.value)||null;return p(()=>b(`/api/people/${e.id}`,{hours_id:n},{method:`PATCH`}))}}>
<option value="0">${w(`Any time`)}</option>
${t.map(e=>N`<option key=${e.id} value=${e.id}>${e.name||w(`Company hours`)}</option>`)}
</select>`}var $r=/* @__PURE__ */ e({TagSettings:()=>ni});const ei=[()=>w(`Grey`),()=>w(`Red`),()=>w(`Orange`),()=>w(`Yellow`),()=>w(`Green`),()=>w(`Teal`),()=>w(`Blue`),()=>w(`Purple`),()=>w(`Pink`)],ti=async(e,t,n)=>o((await b(e,t,n)).tag);function ni(){let[e,t]=m(null),[n,r]=m({}),i=oe.value,a=()=>t(null);D(()=>{p(async()=>r((await S(`/api/tags`)).used))},[i]);let o=e?.id===null,s=N`<button type="button" class="btn small" onClick=${()=>t({id:null,form:`edit`})}>
<${I} name="plus" size="s" />${w(`New tag`)}
</button>`;return N`<${H} id="tgst" title=${w(`Tags`)} side=${!o&&s}>
<p class="lead">${w(`Tags mark what a conversation is about. Everyone adds them; the list is kept here.`)}</p>
${o&&N`<div class="card"><${ai} onDone=${a} /></div>`}
${!i.length&&!o&&N`<p class="card dpad2 t13 dim">${w(`No tags yet. Create the first one.`)}</p>`}
${i.length>0&&N`<ul class="card stlist">
${i.map(r=>N`<li key=${r.id}>
${e?.id===r.id?e.form===`merge`?N`<${oi} tag=${r} others=${i.filter(e=>e!==r)} onDone=${a} />`:N`<${ai} tag=${r} onDone=${a} />`:N`<${ii} tag=${r} count=${n[r.id]??0} isOnly=${i.length<2}
onOpen=${e=>t({id:r.id,form:e})} />`}
</li>`)}
</ul>`}
<//>`}function ri(e){let t=t=>ti(`/api/tags/${e.id}/removed`,{removed:t});return p(async()=>{await t(!0),g(w(`Deleted: {name}`,{name:e.name}),{icon:`x`,undo:()=>p(()=>t(!1))})})}function ii({tag:e,count:t,isOnly:n,onOpen:r}){let{name:i}=e;return N`<section class="strow" aria-label=${i}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
<span class="t12 dim blk">${d(`{n} conversation`,`{n} conversations`,t)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="btn small quiet" disabled=${n} aria-label=${w(`Merge: {name}`,{name:i})}
onClick=${()=>r(`merge`)}>
${w(`Merge`)}
</button>
<button type="button" class="btn small quiet" aria-label=${w(`Change: {name}`,{name:i})}
onClick=${()=>r(`edit`)}>
${w(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${w(`Delete: {name}`,{name:i})} title=${w(`Delete`)}
onClick=${()=>ri(e)}>
<${I} name="x" size="m" />
</button>
</span>
</section>`}function ai({tag:e=null,onDone:t}){let[r,i]=m(e?.name??``),[a,o]=m(e?.color??oe.peek().length%8+1),[s,l]=m(null),u=F(null);return c(()=>u.current.focus(),[]),N`<form class="tmnew" aria-label=${e?.name??w(`New tag`)} onSubmit=${async i=>{i.preventDefault();let o={name:r.trim(),color:a};try{await(e?ti(`/api/tags/${e.id}`,o,{method:`PATCH`}):ti(`/api/tags`,o)),t()}catch(e){if(!(e instanceof n))throw e;l(e),u.current.focus()}}}>
<div class="field">
<label for="tgn">${w(`Name of the tag`)}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${r}
aria-invalid=${s?`true`:null} aria-describedby=${s?`tge`:null}
onInput=${e=>i(e.currentTarget.value)} />
${s&&N`<span class="hint bad" id="tge" role="alert">${C(s)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${w(`Colour`)}>
${ei.map((e,t)=>N`<button type="button" class="ib small" key=${t} role="radio" aria-checked=${String(t===a)}
aria-label=${e()} title=${e()} onClick=${()=>o(t)}>
<span class=${`tag h${t}`}>${t===a?N`<${I} name="check" size="s" />`:`A`}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!r.trim()}>${w(e?`Save`:`Create`)}</button>
<button type="button" class="btn quiet" onClick=${t}>${w(`Cancel`)}</button>
</div>
</form>`}function oi({tag:e,others:t,onDone:n}){let[r,i]=m(t[0]?.id);return N`<form class="tmnew" aria-label=${w(`Merge: {name}`,{name:e.name})} onSubmit=${t=>(t.preventDefault(),p(async()=>{await b(`/api/tags/${e.id}/merge`,{into:r}),n()}))}>
<div class="field">
<label for="tgm">${w(`Replace the tag {name} by`,{name:e.name})}</label>
<select class="input sel" id="tgm" value=${r}
onChange=${e=>i(Number(e.currentTarget.value))}>
${t.map(e=>N`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
<span class="hint">${w(`The tag is replaced in all conversations. This cannot be undone.`)}</span>
</div>
<div class="hrow">
<button type="submit" class="btn primary">${w(`Merge`)}</button>
<button type="button" class="btn quiet" onClick=${n}>${w(`Cancel`)}</button>
</div>
</form>`}const si={title:``,text:``,kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};function ci({template:e=null,onSave:t,onDone:r}){let[i,a]=m(e?.name??``),[o,s]=m(e?.steps??[{...si}]),[l,u]=m(null),[d,f]=m(!1),p=F(null);c(()=>p.current.focus(),[]);let h=(e,t)=>s(o.map((n,r)=>r===e?{...n,...t}:n)),g=o.findIndex((e,t)=>t>0&&!e.title.trim());return N`<form class="tplform" novalidate onSubmit=${async e=>{if(e.preventDefault(),!d){if(!i.trim())u(w(`Enter a name.`)),p.current.focus();else if(g>0)u(w(`Only the first task may take its title from the message.`));else{f(!0);try{await t({name:i.trim(),steps:o.map(li)})}catch(e){if(!(e instanceof n))throw e;u(st(e)),f(!1)}}}}}
aria-label=${e?w(`Template {name}`,{name:e.name}):w(`New template`)}>
<div class="field">
<label for="tpn">${w(`Template name`)}</label>
<input class="input" id="tpn" ref=${p} maxlength="40" autocomplete="off" value=${i}
onInput=${e=>a(e.currentTarget.value)} />
</div>
${o.map((e,t)=>N`<${ui} key=${t} step=${e} number=${t+1} onChange=${e=>h(t,e)}
onRemove=${o.length>1?()=>s(o.filter((e,n)=>n!==t)):null} />`)}
${l&&N`<p class="hint bad" role="alert">${l}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${o.length>=20}
onClick=${()=>s([...o,{...si}])}>
<${I} name="plus" size="s" />${w(`Add a task`)}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${r}>${w(`Cancel`)}</button>
<button type="submit" class="btn primary" disabled=${d}>${w(`Save`)}</button>
</div>
</form>`}const li=e=>({...e,title:e.title.trim(),checks:e.checks.map(e=>e.trim()).filter(Boolean)});function ui({step:e,number:t,onChange:n,onRemove:r}){let i=e=>`tps${t}${e}`,a=e.mine?`me`:String(e.assignee_id??``),o=e=>n({mine:e===`me`,assignee_id:e===`me`||!e?null:Number(e)});return N`<fieldset class="tplstep">
<legend class="t13 b5">${w(`Task {n}`,{n:t})}</legend>
${r&&N`<button type="button" class="ib small tplout"
aria-label=${w(`Remove task {n} from the template`,{n:t})} title=${w(`Remove`)} onClick=${r}>
<${I} name="x" size="m" />
</button>`}
<div class="field">
<label for=${i(`t`)}>${w(`Title`)}</label>
<input class="input" id=${i(`t`)} maxlength="200" autocomplete="off" value=${e.title}
placeholder=${t===1?w(`from the client's message`):null}
onInput=${e=>n({title:e.currentTarget.value})} />
</div>
<div class="taskpair">
<${ht} id=${i(`d`)} minutes=${e.due_minutes} onChange=${e=>n({due_minutes:e})} />
<div class="field">
<label for=${i(`a`)}>${w(`Assignee`)}</label>
<select class="input sel" id=${i(`a`)} value=${a}
onChange=${e=>o(e.currentTarget.value)}>
<option value="">${w(`nobody`)}</option>
<option value="me">${w(`whoever uses the template`)}</option>
${di(e.assignee_id).map(e=>N`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${i(`y`)}>${w(`Type`)}</label>
<select class="input sel" id=${i(`y`)} value=${e.type_id??``}
onChange=${e=>n({type_id:Number(e.currentTarget.value)||null})}>
<option value="">${w(`none`)}</option>
${Ze().map(e=>N`<option key=${e.id} value=${e.id}>${nt(e)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${w(`Priority`)}</span>
<${U} label=${w(`Priority`)} options=${Ve.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>n({priority:e})} />
</div>
</div>
<div class="field">
<label for=${i(`c`)}>${w(`Checklist, one item per line`)}</label>
<textarea class="input" id=${i(`c`)} rows="2" value=${e.checks.join(`
`)}
onInput=${e=>n({checks:e.currentTarget.value.split(`
`)})}></textarea>
</div>
</fieldset>`}const di=e=>Object.values(L.value).filter(t=>t.active||t.id===e).sort((e,t)=>e.name.localeCompare(t.name)),fi=(e,t=``)=>`/api/task-templates/${e}${t}`;function pi(){let{answer:e,setAnswer:t,problem:r,load:i}=Nt(async()=>(await S(`/api/task-templates`)).templates),[a,o]=m(null);D(()=>{i()},[]);let s=async e=>{try{return t((await e()).templates),!0}catch(e){if(!(e instanceof n))throw e;return O(C(e)),!1}},c=async(e,n)=>{let r=await(e===`new`?b(`/api/task-templates`,n):b(fi(e),n,{method:`PATCH`}));t(r.templates),o(null)},l=(e,t)=>s(()=>b(fi(e,`/removed`),{removed:t})),u=async({id:e,name:t})=>{await l(e,!0)&&g(w(`Template deleted: {name}`,{name:t}),{icon:`x`,undo:()=>l(e,!1)})},d=(t,n)=>{let r=e[n<0?t-1:t+2]?.id??null;return s(()=>b(fi(e[t].id,`/place`),{before:r}))},f=N`<button type="button" class="btn small" onClick=${()=>o(`new`)}>
<${I} name="plus" size="s" />${w(`New template`)}
</button>`;return N`<${H} id="ttph" title=${w(`Task templates`)} side=${e&&a!==`new`&&f}>
<p class="lead">${w(`A template makes several tasks at once, each with its due date, assignee and checklist.`)}</p>
${r&&N`<${hi} problem=${r} retry=${i} />`}
${!e&&!r&&N`<div class="card fcard" aria-busy="true"><${je} width=${60} /></div>`}
${a===`new`&&N`<div class="card">
<${ci} onSave=${e=>c(`new`,e)} onDone=${()=>o(null)} />
</div>`}
${e?.length===0&&a!==`new`&&N`<${mi} />`}
${e?.length>0&&N`<ul class="card stlist">
${e.map((t,n)=>N`<li key=${t.id}>
${a===t.id?N`<${ci} template=${t} onSave=${e=>c(t.id,e)}
onDone=${()=>o(null)} />`:N`<${gi} one=${t} first=${n===0} last=${n===e.length-1}
onMove=${e=>d(n,e)} onEdit=${()=>o(t.id)}
onRemove=${()=>u(t)} />`}
</li>`)}
</ul>`}
<//>`}const mi=()=>N`<${j} icon="list-checks" title=${w(`No templates yet`)}
text=${w(`For work that repeats: a return, an installation, a claim.`)} />`,hi=({problem:e,retry:t})=>N`<${j} icon="unplug" title=${w(`The templates could not be loaded`)} text=${C(e)}>
<button type="button" class="btn" onClick=${t}>${w(`Retry`)}</button>
<//>`;function gi({one:e,first:t,last:n,onMove:r,onEdit:i,onRemove:a}){let{name:o,steps:s}=e,c=s.map(e=>e.title||w(`the client's message`));return N`<section class="strow" aria-label=${o}>
<div class="grow">
<b class="b5 blk t13 cut">${o}</b>
<span class="t12 dim blk cut">${d(`{n} task`,`{n} tasks`,s.length)}: ${c.join(`, `)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${t} aria-label=${w(`Move up: {name}`,{name:o})}
title=${w(`Move up`)} onClick=${()=>r(-1)}>
<${I} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n} aria-label=${w(`Move down: {name}`,{name:o})}
title=${w(`Move down`)} onClick=${()=>r(1)}>
<${I} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${i}>${w(`Change`)}</button>
<button type="button" class="ib small" aria-label=${w(`Delete template {name}`,{name:o})}
title=${w(`Delete template`)} onClick=${a}>
<${I} name="x" size="m" />
</button>
</span>
</section>`}var _i=/* @__PURE__ */ e({TaskListSettings:()=>bi});const vi={path:`/api/task-statuses`,nameOf:et,builtIn:Ct,hasBase:!0,title:()=>w(`Statuses of tasks`),lead:()=>w(`Columns of the board. A new status behaves like the built-in one that you choose for it.`),create:()=>w(`New task status`),label:()=>w(`Name of the status`),isKept:e=>!!e.builtin},yi={path:`/api/task-types`,nameOf:nt,builtIn:it,hasBase:!1,title:()=>w(`Types of tasks`),lead:()=>w(`Tasks that have a deleted type keep it.`),create:()=>w(`New task type`),label:()=>w(`Name of the type`),isKept:()=>!1};function bi(){return N`
<${xi} id="tkss" of=${vi} rows=${lt()} />
<${xi} id="tkts" of=${yi} rows=${Ze()} />
<${pi} />
`}function xi({id:e,of:t,rows:n}){let[r,i]=m(null),a=()=>i(null),o=N`<button type="button" class="btn small" onClick=${()=>i(`new`)}>
<${I} name="plus" size="s" />${t.create()}
</button>`;return N`<${H} id=${e} title=${t.title()} side=${r!==`new`&&o}>
<p class="lead">${t.lead()}</p>
${r===`new`&&N`<div class="card"><${Ti} of=${t} onDone=${a} /></div>`}
<ul class="card stlist">
${n.map((e,o)=>N`<li key=${e.id}>
${r===e.id?N`<${Ti} of=${t} row=${e} onDone=${a} />`:N`<${wi} of=${t} row=${e} rows=${n} index=${o}
onEdit=${()=>i(e.id)} />`}
</li>`)}
</ul>
<//>`}function Si(e,t,n,r){let i=t[r<0?n-1:n+2];return Et(()=>b(`${e.path}/${t[n].id}/place`,{before:i?.id??null}))}async function Ci(e,t){let n=n=>Et(()=>b(`${e.path}/${t.id}/removed`,{removed:n}));await n(!0)&&g(w(`Deleted: {name}`,{name:e.nameOf(t)}),{icon:`x`,undo:()=>n(!1)})}function wi({of:e,row:t,rows:n,index:r,onEdit:i}){let a=e.nameOf(t),o=e.isKept(t);return N`<section class="strow" aria-label=${a}>
${e.hasBase&&N`<span class="dotbox"><span class="st"><${Ge} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
${e.hasBase&&qe(t.base)!==a&&N`<span class="t12 dim blk">${qe(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${r===0} aria-label=${w(`Move up: {name}`,{name:a})}
title=${w(`Move up`)} onClick=${()=>Si(e,n,r,-1)}>
<${I} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${r===n.length-1}
aria-label=${w(`Move down: {name}`,{name:a})} title=${w(`Move down`)}
onClick=${()=>Si(e,n,r,1)}>
<${I} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${w(`Change: {name}`,{name:a})} onClick=${i}>
${w(`Change`)}
</button>
<button type="button" class="ib small" disabled=${o} aria-label=${w(`Delete: {name}`,{name:a})}
title=${w(o?`Built-in status`:`Delete`)} onClick=${()=>Ci(e,t)}>
<${I} name="x" size="m" />
</button>
</span>
</section>`}function Ti({of:e,row:t=null,onDone:r}){let[i,a]=m(t?.name??``),[o,s]=m(`active`),[l,u]=m(null),d=F(null);c(()=>d.current.focus(),[]);let f=t?e.builtIn(t):``,p=`nm${e.hasBase?`s`:`t`}${t?.id??``}`;return N`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${async a=>{a.preventDefault();let s={name:i.trim(),...!t&&e.hasBase&&{base:o}};try{await(t?b(`${e.path}/${t.id}`,s,{method:`PATCH`}):b(e.path,s)),r()}catch(e){if(!(e instanceof n))throw e;u(e),d.current.focus()}}}
onKeyDown=${e=>{e.key===`Escape`&&(e.stopPropagation(),r())}}>
<div class="field">
<label for=${p}>${e.label()}</label>
<input class="input" id=${p} ref=${d} maxlength="40" required=${!f} placeholder=${f||null}
value=${i} aria-invalid=${l?`true`:null} aria-describedby=${l?`${p}e`:null}
onInput=${e=>{a(e.currentTarget.value),u(null)}} />
${l&&N`<span class="hint bad" id=${`${p}e`} role="alert">${st(l)}</span>`}
</div>
${!t&&e.hasBase&&N`<div class="field">
<label for=${`${p}b`}>${w(`Behaves like`)}</label>
<select class="input sel" id=${`${p}b`} value=${o}
onChange=${e=>s(e.currentTarget.value)}>
${Tt.map(([e,t])=>N`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!f&&!i.trim()}>
${w(t?`Save`:`Create`)}
</button>
<button type="button" class="btn quiet" onClick=${r}>${w(`Cancel`)}</button>
</div>
</form>`}var Ei=/* @__PURE__ */ e({RepeatSettings:()=>Di});function Di(){let e=At(),t=Ot.value,n=Object.values(e??{}).sort((e,t)=>e.template.title.localeCompare(t.template.title)),r=N`<button type="button" class="btn small" onClick=${()=>be()}>
<${I} name="plus" size="s" />${w(`New recurring task`)}
</button>`;return N`<${H} id="rpth" title=${w(`Recurring tasks`)} side=${e&&r}>
<p class="lead">${w(`Work that comes back: each time its date comes, a task is created.`)}</p>
${!e&&t&&N`<${j} icon="unplug" title=${w(`The recurring tasks could not be loaded`)} text=${C(t)}>
<button type="button" class="btn" onClick=${kt}>${w(`Retry`)}</button>
<//>`}
${!e&&!t&&N`<div class="card fcard" aria-busy="true"><${je} width=${60} /></div>`}
${e&&!n.length&&N`<${j} icon="repeat" title=${w(`No recurring tasks yet`)}
text=${w(`For example a stock count every Friday, or an invoice on the first of each month.`)}>
<button type="button" class="btn primary" onClick=${()=>be()}>
<${I} name="plus" size="m" />${w(`New recurring task`)}
</button>
<//>`}
${n.length>0&&N`<ul class="card stlist">
${n.map(e=>N`<li key=${e.id}><${Oi} row=${e} linked=${Ae.value.id===e.id} /></li>`)}
</ul>`}
<//>`}function Oi({row:e,linked:t}){let{title:n,assignee_id:r}=e.template,i=xt(e),a=F(null);c(()=>{t&&(a.current.scrollIntoView({block:`center`}),a.current.focus({preventScroll:!0}))},[t]);let o=t=>Et(()=>Mt(e,{active:t},w(t?`Resumed: {title}`:`Paused: {title}`,{title:n}))),s=[bt(e),r!==null&&Le(r),e.created_by!==null&&e.created_by!==A.value.id&&w(`by {name}`,{name:Le(e.created_by)})].filter(Boolean),l=Dt(e);return N`<section class="strow rptrow" aria-label=${n} ref=${a} tabindex=${t?-1:null}
aria-current=${t?`true`:null} data-paused=${e.active?null:``}>
<${B} label=${w(`Active: {title}`,{title:n})} checked=${e.active} disabled=${!i} onChange=${o} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${yt(e)}</span>
<span class="t12 blk">${s.join(` · `)}</span>
${l.map(e=>N`<span class="rptwarn t12" key=${e}><${I} name="triangle-alert" size="s" />${e}</span>`)}
</div>
${i?N`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${w(`Change: {name}`,{name:n})}
onClick=${()=>be({repeat:e})}>
${w(`Change`)}
</button>
<button type="button" class="ib small" aria-label=${w(`Delete: {name}`,{name:n})}
title=${w(`Delete`)} onClick=${()=>_t(e)}>
<${I} name="x" size="m" />
</button>
</span>`:N`<span class="t12 dim">${w(`Only the author and supervisors change it`)}</span>`}
</section>`}export{Mr as a,sr as c,Tn as d,Xt as f,Ur as i,Zn as l,Ft as m,_i as n,Er as o,Gt as p,$r as r,yr as s,Ei as t,qn as u};