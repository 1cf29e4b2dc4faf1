/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ar as n,Ba as r,Bt as i,Dr as a,Dt as o,Ea as s,Fa as c,Fn as l,Ia as u,In as d,Ja as f,Ji as ee,La as p,Lr as m,Ma as h,Mr as te,Mt as ne,Na as g,Oa as re,Or as ie,Pa as ae,Qr as _,Ra as oe,Tt as se,Ua as ce,Ur as le,Va as v,Wa as y,Wr as b,Xa as x,Ya as ue,Za as S,_r as de,ai as C,ei as fe,fi as w,gi as pe,jr as T,ka as me,kt as he,li as E,n as ge,na as _e,ni as D,oa as ve,pa as ye,pr as be,pt as xe,qa as O,ra as Se,ri as k,sa as A,sr as Ce,ta as j,ur as we,vi as M,wa as Te,yt as Ee,za as N}from"./app.js";import{$n as De,Ar as Oe,Br as P,Cr as ke,Dr as F,Er as Ae,Fr as je,Ir as Me,Kn as Ne,Lr as Pe,Mr as Fe,Nr as Ie,Or as Le,Pr as Re,Rr as ze,Sr as Be,Tr as Ve,Un as He,Ur as Ue,Vn as We,Vr as Ge,Wr as I,Xn as Ke,Yn as qe,Zn as Je,_r as Ye,ar as Xe,br as Ze,dr as Qe,fr as L,gr as $e,hr as et,jr as tt,kr as nt,mr as rt,or as it,pr as at,qn as ot,rr as st,sr as ct,ur as lt,vr as R,wr as ut,xr as z,yr as dt,zr as ft}from"./shared.js";const pt=y(null),B={person:w,team:e=>me.value[e]?.name??v(`Deleted team`),tag:he,channel:e=>ye.value[e]?.name??v(`Removed channel`),hours:e=>Ye(e)||v(e===1?`company hours`:`Removed hours`)},mt=()=>Object.values(ye.value).filter(e=>e.health!==`removed`).sort((e,t)=>E(e.kind).localeCompare(E(t.kind))||e.name.localeCompare(t.name)),ht=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,gt=e=>[...new Set([...e.matchAll(ht)].map(([e])=>e.trim()).filter(Boolean))],_t=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,vt=e=>e.filter(e=>e.length>100||!_t(e)||_t(e)>12),yt=[`name`,`number`,`company`,`hours`,`back`],bt=4e3,xt=1440,St=30*xt,Ct=60*xt,wt=8760;function Tt(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(e,t)=>yt.includes(t)?``:e).matchAll(/\{[^{}]*\}?|\}/g)].map(([e])=>e)}const V=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,H=(e,t)=>v(`A whole number from {least} to {most}`,{least:e,most:t});function Et({texts:e=[]},t){let n=/* @__PURE__ */ new Set;e.length||(t.texts=v(`Write at least one text`)),e.forEach((e,r)=>{let i=`${e.channel_id}:${e.language}`,a=Tt(e.text);e.text.trim()?e.text.length>bt?t[`texts.${r}`]=N(`At most {n} character`,`At most {n} characters`,bt):a.length?t[`texts.${r}`]=v(`There is no such variable: {list}`,{list:a.join(` `)}):n.has(i)&&(t[`texts.${r}`]=v(`There is already a text for this channel and language`)):t[`texts.${r}`]=v(`Write the text that the client will get`),n.add(i)})}function Dt({frequency:e},t){e?.every===`hours`&&!V(e.hours,1,wt)&&(t.frequency=H(1,wt))}function Ot({whom:e},t){e.assignee||e.leads||e.operators.length||(t.whom=v(`Choose who is notified`))}function kt(e,t,n){let r=e?Tt(e.title):[];r.length&&(n[t]=v(`There is no such variable: {list}`,{list:r.join(` `)}))}const At=(e,t)=>{Et(e,t),Dt(e,t)};function jt({entries:e},t){e.forEach(({words:e,tags:n,priority:r,task:i},a)=>{let o=vt(e);e.length?e.length>500?t[`entries.${a}.words`]=N(`At most {n} word`,`At most {n} words`,500):o.length&&(t[`entries.${a}.words`]=v(`Not a word, or too long: {list}`,{list:o.slice(0,5).join(`, `)})):t[`entries.${a}.words`]=v(`Write at least one word`),!n.length&&r===null&&!i&&(t[`entries.${a}.effects`]=v(`Choose a tag, a priority or a task`)),kt(i,`entries.${a}.title`,t)})}const Mt={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=v(`Choose at least one operator`)),e.team_id===0&&(t.team_id=v(`Choose a team`)),V(e.cap,0,1e3)||(t.cap=H(0,1e3)),V(e.former_days,0,365)||(t.former_days=H(0,365)),e.absent!==`keep`&&!V(e.absent_minutes,0,xt)&&(t.absent_minutes=H(0,xt)),e.absent===`team`&&!e.absent_team_id&&(t.absent_team_id=v(`Choose a team`)),e.nobody===`team`&&!e.nobody_team_id&&(t.nobody_team_id=v(`Choose a team`))},autoreply:At,out_of_hours:At,receipt:At,sla:(e,t)=>{V(e.first_minutes,1,Ct)||(t.first_minutes=H(1,Ct)),V(e.next_minutes,1,Ct)||(t.next_minutes=H(1,Ct)),e.stages.length?e.stages.some(e=>!V(e,1,1e3))?t.stages=H(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=v(`Two moments are the same`)):t.stages=v(`Add at least one moment`);for(let{stage:n,task:r}of e.tasks??[])kt(r,`tasks.${n}.title`,t);Ot(e,t)},untouched:(e,t)=>{V(e.minutes,1,St)||(t.minutes=H(1,St)),kt(e.task,`task.title`,t),Ot(e,t)},words:jt};function Nt({kind:e,body:t}){let n={};return Mt[e]?.(t,n),n}const Pt={ru:{name:`Екатерина`,number:`1042`,hours:`9:00–21:00`,back:`завтра в 9:00`},en:{name:`Kate`,number:`1042`,hours:`9:00–21:00`,back:`tomorrow at 9:00`}};function Ft(e,t,n){let r={...Pt[t]??Pt.en,company:n||`Okno`};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(e=>{let t=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(e)?.[1];return e.startsWith(`{`)?yt.includes(t)?{kind:`value`,text:r[t]}:{kind:`unknown`,text:e}:{kind:`text`,text:e}})}const It={client:()=>v(`A client wrote it`),words:()=>v(`Words found`),ordinary:()=>v(`A person wrote to us alone`),every:()=>v(`How often`),new_client:()=>v(`New client`),closed:()=>v(`Outside working hours`),channel_kind:()=>v(`Kind of channel`),channel:()=>v(`Channel`),team:()=>v(`Team`),assignee:()=>v(`Assignee`),minutes:()=>v(`Minutes passed`),stage:()=>v(`Per cent of the time`),untouched:()=>v(`Nobody took it`)},Lt=e=>It[e]?.()??e,Rt={message:()=>v(`to every message`),wait:()=>v(`once until we reply`),episode:()=>v(`once per conversation`),hours:()=>v(`once in some hours`)},zt=e=>Rt[e]?.()??e,Bt=e=>v(e?`yes`:`no`),Vt={assignee:B.person,channel:B.channel,team:B.team,channel_kind:E,every:e=>zt(e)};function Ht(e,t){return t==null||t===``?v(`none`):e===`words`?t.join(`, `)||v(`none`):Array.isArray(t)?t.length?t.map(t=>Ht(e,t)).join(`, `):v(`any`):Vt[e]?Vt[e](t):typeof t==`boolean`?Bt(t):typeof t==`object`?JSON.stringify(t):String(t)}const Ut=e=>({did:()=>v(`done`),refused:()=>ct(e.code),failed:()=>v(`it failed`)})[e.outcome](),Wt=e=>new Intl.ListFormat(oe.value===`ru`?`ru-RU`:`en-GB`).format((e.operators??[]).map(B.person));function Gt({tags:e,priority:t}){return[e.length>0&&v(`Tags added: {tags}`,{tags:e.map(B.tag).join(`, `)}),t!==null&&v(`Priority: {priority}`,{priority:o(t).toLocaleLowerCase()})].filter(Boolean).join(` · `)}const Kt={task:({tasks:e})=>N(`{n} task made`,`{n} tasks made`,e?.length??0),classify:Gt,say:({message_id:e})=>v(e?`A message was sent to the client`:`No message was sent`),assign:({operator_id:e,team_id:t})=>e?v(`Assigned to {name}`,{name:B.person(e)}):v(`Given to the team “{team}”`,{team:B.team(t)}),target:({minutes:e})=>N(`Reply is due within {n} minute`,`Reply is due within {n} minutes`,e),notify:e=>e.operators?.length?v(`Notified: {list}`,{list:Wt(e)}):v(`Notified`)},qt=e=>Kt[e.do]?.(e)??e.do,Jt=({run:e})=>h`<dl class="kv runkv">
${e.values.map(e=>h`<div key=${e.field}><dt>${Lt(e.field)}</dt><dd><${Yt} one=${e} /></dd></div>`)}
${e.done.map((e,t)=>h`<div key=${t}><dt>${t?``:v(`Done`)}</dt><dd>${qt(e)}</dd></div>`)}
${e.skipped.map((e,n)=>h`<div key=${`s${e.id}`}>
<dt>${n?``:v(`Passed over`)}</dt>
<dd>
<${t} name=${w(e.id)} size="xs" />
<s class="dim">${w(e.id)}</s>
<span class="dim t12">${lt(e)}</span>
</dd>
</div>`)}
${e.error&&h`<div><dt>${v(`Error`)}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`;function Yt({one:e}){let t=e.holds?h`<${k} name="check" size="s" /><span class="vh">${v(`fits`)}</span>`:h`<span class="nofit"><${k} name="x" size="s" /></span><span class="vh">${v(`does not fit`)}</span>`,n=Ht(e.field,e.wanted),r=Ht(e.field,e.value);return h`
${t}
<span>
${r}
${n!==r&&h` <span class="dim t12">${v(`wanted: {value}`,{value:n})}</span>`}
</span>
`}function Xt(){let e=ge.value,[t,n]=S(null),[r,i]=S(null),a=async()=>{i(null);try{e.data.run?n(await u(`/api/runs/${e.data.run}`)):L.value||await dt()}catch(e){if(!(e instanceof g))throw e;i(e),e.status===404&&!L.value&&await dt()}};if(O(()=>{e&&a()},[e]),!e)return null;let o=t?.rule??F(e.data.rule),s=t?.run.version??e.data.version,c=r?.status===404,l=e.data.run&&!t&&!r;return h`<${Ue} label=${v(`Why?`)}>
<div class="dhead">
<h2 class="t13 b6 grow">${v(`Why?`)}</h2>
<button type="button" class="ib small" data-first aria-label=${v(`Dismiss`)} onClick=${I}>
<${k} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${Zt(e)}</b>
<br />
<span class="dim">
${T(e.created_at,_.value)}
, ${b(e.created_at)}
${o&&h` · ${v(`rule “{name}”`,{name:P(o)})}`}
${s&&`, ${v(`version {n}`,{n:s})}`}
</span>
</p>
${l&&h`<div class="sks" aria-busy="true"><${C} width=${80} /><${C} width=${60} /></div>`}
${t&&h`<${Qt} run=${t.run} />`}
${!e.data.run&&h`<p class="t13 mut">${v(`The rule set this when the client began to wait.`)}</p>`}
${c&&h`<p class="t13 mut">
${v(`The record of this run is not there any more: they are kept for {n} days.`,{n:90})}
</p>`}
${r&&!c&&h`<p class="t13" role="alert">
${p(r)} <button type="button" class="btn small" onClick=${a}>${v(`Retry`)}</button>
</p>`}
${o&&h`<div class="hrow">
<a class="link t13 hrow tight" href=${A(o.id)} onClick=${I}>
<${k} name=${Pe(o.kind)} size="s" />
${v(`Open the rule`)}
</a>
<a class="link t13 hrow end" href=${A(o.id,`log`)} onClick=${I}>${v(`Log`)}</a>
</div>`}
</div>
<//>`}const Zt=e=>e.title??(e.kind===`system`?Qe(e):v(`Automatic message to the client`)),Qt=({run:e})=>h`
${e.outcome!==`did`&&h`<p class="t13 rulewarn"><${k} name="triangle-alert" size="s" />${Ut(e)}</p>`}
<${Jt} run=${e} />
`;var $t=/* @__PURE__ */ e({Layers:()=>en});const en=()=>({why:()=>h`<${Xt} />`,rulefirst:()=>Ie.value&&h`<${tn} rule=${Ie.value} />`,ruleleave:()=>h`<${rn} />`})[M.value]?.()??null;function tn({rule:e}){return h`<${Ue} label=${v(`Switch on: {name}`,{name:P(e)})}>
<div class="dpad">
<h2 class="head2">${v(`This rule writes to clients`)}</h2>
<p class="lead">
${v(`Read what it says. You can first see whom it would have written to in the last 30 days.`)}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${v(`Texts of the rule`)}>
${e.body.texts.map((e,t)=>h`<${nn} key=${t} one=${e} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${I}>${v(`Cancel`)}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${()=>{I(),j(A(e.id,`check`))}}>${v(`Dry run first`)}</button>
<button type="button" class="btn primary" onClick=${()=>{I(),tt(e,!0,e.version)}}>${v(`Switch on`)}</button>
</footer>
<//>`}function nn({one:e}){let t=e.channel_id===null?v(`All channels`):`${E(ye.value[e.channel_id]?.kind)} · ${B.channel(e.channel_id)}`;return h`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language===`ru`?`Русский`:`English`}</span>
<p class="rulebub" lang=${e.language}>
${Ft(e.text,e.language,s.value.company).map(e=>e.kind===`text`?e.text:h`<span class="val">${e.text}</span>`)}
</p>
</div>`}function rn(){return h`<${Ue} label=${v(`Changes are not saved`)}>
<div class="dpad">
<h2 class="head2">${v(`Changes are not saved`)}</h2>
<p class="lead">${v(`If you leave now, the changes of this rule are lost.`)}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${()=>{I(),pt.value?.()}}>${v(`Leave without saving`)}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${I}>${v(`Stay`)}</button>
</footer>
<//>`}const an=({label:e})=>h`<a class="ib small" href=${A()} aria-label=${e} title=${`${e}  Esc`}>
<${k} name="x" size="m" />
</a>`;function on(e){O(()=>{let e=e=>{e.key!==`Escape`||e.defaultPrevented||M.peek()||document.activeElement.matches?.(`input:not([type=checkbox]), textarea, select`)||(e.preventDefault(),j(A()))};return document.addEventListener(`keydown`,e,{capture:!0}),()=>document.removeEventListener(`keydown`,e,{capture:!0})},[]),O(()=>()=>{ve.peek().page===`automation`&&ve.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}const sn={runs:null,more:!1,problem:null};function cn({source:e,newest:t,empty:n,named:r=!1}){let[i,a]=S(sn),[o,s]=S(!1),c=async t=>{try{let n=await u(t?`${e}${e.includes(`?`)?`&`:`?`}before=${t}`:e);a(e=>({runs:t?[...e.runs,...n.runs]:n.runs,more:n.more,problem:null})),t||s(!1)}catch(e){if(!(e instanceof g))throw e;a(t=>({...t,problem:e}))}};O(()=>{c()},[]),O(()=>{i.runs&&s((i.runs[0]?.at??0)<(t??0))},[t]);let l=be(150,!i.runs&&!i.problem);return!i.runs&&i.problem?h`<${D} icon="unplug" title=${v(`The log could not be loaded`)} text=${p(i.problem)}>
<button type="button" class="btn" onClick=${()=>c()}>${v(`Retry`)}</button>
<//>`:i.runs?i.runs.length?h`
${o&&h`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>c()}>
<${k} name="arrow-up" size="s" />
${v(`Show newer runs`)}
</button>
</p>`}
<ol class="runs">${ln(i.runs,r)}</ol>
${i.problem&&h`<p class="t13 runmore" role="alert">${p(i.problem)}</p>`}
${i.more&&h`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>c(i.runs.at(-1).id)}>
${v(`Show older ones`)}
</button>
</p>`}
`:n:l&&h`<div class="sks" aria-busy="true">
${[90,70,80].map(e=>h`<${C} key=${e} width=${e} />`)}
</div>`}function ln(e,t){let r=[];return e.forEach((i,a)=>{a&&n(e[a-1].at)===n(i.at)||r.push(h`<li class="mh" key=${`d${i.id}`}>${ie(i.at,_.value)}</li>`),r.push(h`<${pn} key=${i.id} run=${i} named=${t} />`)}),r}const un={did:`check`,refused:`ban`,failed:`circle-alert`},dn=e=>e.outcome===`did`&&e.done.length?e.done.map(qt).join(`, `):Ut(e),fn=e=>P(F(e.rule_id)??{kind:e.kind,body:R(e.kind)?.default??{}});function pn({run:e,named:t}){return h`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${k} name=${un[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||v(`No conversation`)}</b>
<span class="t12 mut blk">${dn(e)}</span>
${t&&h`<span class="t12 dim cut blk">${fn(e)}</span>`}
</span>
<time class="t12 dim" title=${te(e.at)}>${b(e.at)}</time>
</summary>
<div class="runin">
<${Jt} run=${e} />
<p class="hrow t12">
${t&&F(e.rule_id)?h`<a class="link" href=${A(e.rule_id,`log`)}>
${v(`Rule, version {n}`,{n:e.version})}
</a>`:h`<span class="dim">${v(`Version {n}`,{n:e.version})}</span>`}
${e.dialog_id&&h`<a class="link hrow end" href=${Se(`all`,e.dialog_id)}>${v(`Open conversation`)}</a>`}
</p>
</div>
</details>
</li>`}const mn=[[``,()=>v(`All`),()=>v(`No runs yet`)],[`did`,()=>v(`Done`),()=>v(`No rule has done anything yet`)],[`refused`,()=>v(`Refused`),()=>v(`Nothing was refused`)],[`failed`,()=>v(`Failed`),()=>v(`No run has failed`)]];function hn(){let e=x(null),[t,n]=S(``);on(`.autolog`),f(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let r=Math.max(0,...L.value.rules.map(e=>e.last_run_at??0)),i=mn.find(([e])=>e===t)[2]();return h`<aside class="peek" aria-label=${v(`Log of all rules`)}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${v(`Log of all rules`)}</h2>
<${an} label=${v(`Close the log`)} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${v(`Runs`)}>
<div class="rulechips" role="group" aria-label=${v(`Show runs`)}>
${mn.map(([e,r])=>h`<button type="button" class="chip" key=${e} aria-pressed=${String(e===t)}
onClick=${()=>n(e)}>${r()}</button>`)}
</div>
<${cn} key=${t} source=${t?`/api/runs?outcome=${t}`:`/api/runs`} named
newest=${t?null:r} empty=${h`<${D} icon="history" title=${i}
text=${v(`Runs of the last 90 days appear here.`)} />`} />
</div>
</aside>`}const gn=({rule:e,label:t})=>h`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${t=>{let n=t.currentTarget.checked;t.currentTarget.checked=e.active,Fe(e,n)}} />`,[_n,vn]=[72,18];function yn(e){let t=Math.max(1,...e),n=(_n-2)/Math.max(1,e.length-1);return`M${e.map((e,r)=>`${(1+r*n).toFixed(1)} ${(vn-2-e/t*(vn-5)).toFixed(1)}`).join(`L`)}`}const bn=({days:e})=>h`<svg class="spark" viewBox=${`0 0 ${_n} ${vn}`} role="img"
aria-label=${v(`Runs in the last 14 days: {list}`,{list:e.join(`, `)})}>
<path d=${yn(e)} />
</svg>`;function xn(e){return e.active?[N(`{n} time today`,`{n} times today`,e.today,{n:m(e.today)}),e.last_run_at?v(`{span} ago`,{span:le(_.value-e.last_run_at)}):v(`has not run yet`)]:[v(`off`),v(`changed {date}`,{date:a(e.changed_at)})]}const Sn={id:null};function Cn(e){let t=t=>{let n=F(Sn.id);n&&n.group===e.group&&n.id!==e.id&&(t.preventDefault(),t.currentTarget.dataset.drop=wn(t)?`after`:`before`)},n=e=>delete e.currentTarget.dataset.drop;return{draggable:!0,onDragStart:t=>{Sn.id=e.id,t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,P(e))},onDragEnd:()=>{Sn.id=null},onDragOver:t,onDragLeave:n,onDrop:t=>{t.preventDefault();let r=t.currentTarget.dataset.drop===`after`;n(t);let i=F(Sn.id);i&&Be(i,r?Tn(t.currentTarget,i):e.id)}}}function wn(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function Tn(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function En(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!z.value)return;e.preventDefault(),e.stopPropagation();let r=e.currentTarget.querySelector(`h3 a`);pe(Oe(t,n)?v(`Moved: {name}`,{name:P(t)}):v(`This is the edge of the group`)),requestAnimationFrame(()=>r.focus())}function Dn({rule:e,names:t,open:n}){let r=P(e),i=z.value?Cn(e):{},a=[`card`,`hov`,`rule`,e.paused_at&&`failing`,!e.paused_at&&e.missing.length&&`lacking`];return h`<article class=${a.filter(Boolean).join(` `)} data-rule=${e.id} data-off=${e.active?null:``}
aria-current=${n?`true`:null} ...${i} onKeyDown=${t=>En(t,e)}>
<span class="ric"><${k} name=${Pe(e.kind)} /></span>
<h3>
<a href=${A(e.id)}
aria-keyshortcuts=${z.value?`Control+Shift+ArrowUp Control+Shift+ArrowDown`:null}>
${r}
</a>
</h3>
${z.value?h`<${gn} rule=${e} label=${v(`The rule “{name}” is on`,{name:r})} />`:h`<span class="tag plain">${e.active?v(`on`):v(`off`)}</span>`}
<p class="ds">${ft(e,t)}</p>
<${On} rule=${e} />
<div class="mt2">
${xn(e).map((e,t)=>h`${t>0&&h`<span aria-hidden="true">·</span>`}<span>${e}</span>`)}
<${bn} days=${e.days} />
</div>
</article>`}function On({rule:e}){return e.paused_at?h`<p class="rulebad">
<${k} name="circle-alert" size="s" />
<span class="grow">${v(`Paused: {cause}`,{cause:Xe(e.paused_why)})}</span>
${z.value&&h`<button type="button" class="btn small" onClick=${()=>Ae(e)}>${v(`Continue`)}</button>`}
</p>`:e.missing.length?h`<p class="rulewarn">
<${k} name="triangle-alert" size="s" />
<span class="grow">${it(e.missing)}</span>
${z.value&&h`<a class="link" href=${A(e.id)}>${v(`Choose a replacement`)}</a>`}
</p>`:null}const kn=e=>v(e?`yes`:`no`),An=e=>t=>t?.length?t.map(e).join(`, `):v(`all`),jn=e=>e?B.team(e):v(`none`),Mn=e=>t=>e[t](),Nn={operators:[()=>v(`Operators`),e=>e?e.map(B.person).join(`, `):v(`all`)],team_id:[()=>v(`Team`),jn],channels:[()=>v(`Channels`),An(e=>B.channel(e))],teams:[()=>v(`Teams`),An(e=>B.team(e))],cap:[()=>v(`Open conversations of one person, at most`),String],only_here:[()=>v(`Only those at the screen`),kn],former_days:[()=>v(`Days for the previous assignee`),String],absent:[()=>v(`When the assignee is absent`),Mn({keep:()=>v(`leave it to the assignee`),next:()=>v(`give it to the next operator`),team:()=>v(`give it to a team`)})],absent_minutes:[()=>v(`Minutes until absent`),String],absent_team_id:[()=>v(`Team for conversations of the absent`),jn],nobody:[()=>v(`When nobody can take it`),Mn({leave:()=>v(`leave it unassigned`),team:()=>v(`give it to a team`)})],nobody_team_id:[()=>v(`Team when nobody can take it`),jn],entries:[()=>v(`Words and tags`),e=>e.map(e=>je(e,B)).join(`; `)||v(`no words yet`)],clients:[()=>v(`Clients`),Mn({all:()=>v(`All clients`),new:()=>v(`Only new clients`)})],frequency:[()=>v(`How often`),Me],hours_id:[()=>v(`Working hours`),e=>B.hours(e)],first_minutes:[()=>v(`First reply within`),String],next_minutes:[()=>v(`Next replies within`),String],minutes:[()=>v(`Minutes`),String],stages:[()=>v(`Moments`),e=>e.map(ze).join(`, `)],whom:[()=>v(`Whom to notify`),e=>Ge(e,B).join(`, `)||v(`no one`)],email:[()=>v(`Also by email`),kn]},Pn=({channel_id:e,language:t})=>`${e===null?v(`All channels`):B.channel(e)}, ${t}`;function Fn(e,t){let n=new Map(e.map(e=>[Pn(e),e.text])),r=new Map(t.map(e=>[Pn(e),e.text])),i=[...r].filter(([e,t])=>n.get(e)!==t),a=[...n.keys()].filter(e=>!r.has(e));return[...i.map(([e,t])=>v(`Text ({place}): “{text}”`,{place:e,text:t})),...a.map(e=>v(`Text removed ({place})`,{place:e}))]}function In(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n===`texts`)return Fn(e.texts,t.texts);let[r,i]=Nn[n]??[()=>n,JSON.stringify];return[v(`{field}: {before} → {after}`,{field:r(),before:i(e[n]),after:i(t[n])})]})}const U=y(null),Ln=y(!1),W=y(!1),G=y(null),K=y(null),q=ce(()=>!!U.value&&JSON.stringify(U.value.body)!==U.value.base),Rn=ce(()=>U.value&&Ln.value?{...Nt(U.value),...zn(G.value)}:{});function zn(e){let t=(e?.detail?.errors??[]).map(({field:e,message:t})=>[e.split(`.`).at(-1),t]);return Object.fromEntries(t)}function J({id:e,kind:t,version:n,body:r}){U.value={id:e,kind:t,version:n,body:r,base:JSON.stringify(r)},Ln.value=!1,G.value=null,K.value=null}const Bn=()=>{U.value=null},Vn=e=>({id:null,kind:e,version:0,body:R(e).default});function Hn(e){U.value={...U.peek(),body:{...U.peek().body,...e}}}function Un(){let{id:e,kind:t}=U.peek();J(e?F(e):Vn(t))}function Wn(e){let{version:t,base:n}=U.peek();e.version!==t&&(JSON.stringify(e.body)===n?U.value={...U.peek(),version:e.version}:q.peek()?K.value={by:e.changed_by,at:e.changed_at}:J(e))}const Gn=()=>J(F(U.peek().id));function Kn(){let{id:e}=U.peek();return U.value={...U.peek(),version:F(e).version},K.value=null,Jn()}function qn(){requestAnimationFrame(()=>{document.querySelector(`.edbody [aria-invalid='true']`)?.focus()})}async function Jn(){if(!U.peek()||W.peek())return!1;if(Ln.value=!0,G.value=null,Object.keys(Nt(U.peek())).length)return qn(),!1;W.value=!0;let e=U.peek();try{let t=await Le(e);return U.peek()===e?J(t):U.value={...U.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(ee(v(`Rule created: {name}. It is off.`,{name:P(t)}),{icon:`zap`}),j(A(t.id),{replace:!0,sure:!0})),!0}catch(e){if(!(e instanceof g))throw e;return e.code===`changed-meanwhile`?(await dt(),K.value={by:e.detail.by,at:e.detail.at}):G.value=e,!1}finally{W.value=!1}}const Yn=e=>({"unknown-variable":()=>v(`A text names a variable that does not exist.`)})[e.code]?.()??p(e),Xn=({rule:e})=>h`<${cn} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${h`<${D} icon="history" title=${v(`No runs yet`)} text=${e.active?v(`Runs of the last 90 days appear here.`):v(`The rule is off. “Dry run” shows what it would do.`)} />`} />`,Zn=[7,30,90];function Qn({rule:e}){let[t,n]=S(30),[r,i]=S({busy:!1,result:null,problem:null}),a=async()=>{i({busy:!0,result:null,problem:null});let n=q.peek()?{body:U.peek().body}:{};try{i({busy:!1,result:await ae(`POST`,`/api/rules/${e.id}/rehearsal`,{days:t,...n}),problem:null})}catch(e){if(!(e instanceof g))throw e;i({busy:!1,result:null,problem:e})}};return O(()=>i({busy:!1,result:null,problem:null}),[e.version]),h`
<p class="t13 mut">${v(`What the rule would have done in the past. Nothing is sent and nothing changes.`)}</p>
${q.value&&h`<p class="hint">${v(`Checked with your changes, which are not saved yet.`)}</p>`}
<div class="hrow wrap rowgap">
<${st} label=${v(`Period`)} value=${String(t)} onPick=${e=>n(Number(e))}
options=${Zn.map(e=>[String(e),N(`{n} day`,`{n} days`,e)])} />
<button type="button" class="btn primary" disabled=${r.busy} aria-busy=${String(r.busy)} onClick=${a}>
<${k} name="play" size="m" />
${v(`Check`)}
</button>
</div>
<div aria-live="polite">
${r.busy&&h`<div class="sks">${[90,64,78].map(e=>h`<${C} key=${e} width=${e} />`)}</div>`}
${r.problem&&h`<${D} icon="unplug" title=${v(`The dry run failed`)} text=${p(r.problem)}>
<button type="button" class="btn" onClick=${a}>${v(`Retry`)}</button>
<//>`}
${r.result&&h`<${er} rule=${e} result=${r.result} />`}
</div>
`}function $n(e,{matched:t,sent:n,late:r,tasks:i}){let a=[N(`It would have run {n} time`,`It would have run {n} times`,t,{n:m(t)})];if(r&&a.push(N(`{n} reply late`,`{n} replies late`,r,{n:m(r)})),i&&a.push(N(`{n} task made`,`{n} tasks made`,i,{n:m(i)})),!R(e.kind)?.writes_to_clients)return a.join(`, `);let o={n:m(n)},s=N(`{n} automatic message would have left`,`{n} automatic messages would have left`,n,o);return[...a,s].join(`, `)}function er({rule:e,result:t}){let n=Object.entries(t.refused).sort((e,t)=>t[1]-e[1]);return h`
<h3 class="t14 b6 rehead">${$n(e,t)}</h3>
${!t.exact&&h`<p class="hint">
${v(`An estimate: {list}.`,{list:t.not_recorded.map(rr).join(`, `)||v(`not everything is recorded`)})}
</p>`}
${t.by_channel.length>1&&h`<dl class="kv rekv">
${t.by_channel.map(e=>h`<div key=${e.channel_id}>
<dt class="cut">${B.channel(e.channel_id)}</dt>
<dd class="num">${m(e.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&h`
<h4 class="mh">${v(`It would have kept silent`)}</h4>
<ul class="reref">
${n.map(([e,t])=>h`<li key=${e}>
<span class="grow">${ct(e)}</span>
<span class="num">${m(t)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&h`
<h4 class="mh">${v(`Conversations`)}</h4>
<ol class="runs">${t.dialogs.map((e,t)=>h`<${tr} key=${t} one=${e} />`)}</ol>
${t.matched>t.dialogs.length&&h`<p class="hint">${N(`The first {n} is shown.`,`The first {n} are shown.`,t.dialogs.length)}</p>`}
`}
`}function tr({one:e}){let t=[e.code&&ct(e.code),e.late&&v(`the reply was late`),e.tasks>0&&N(`{n} task made`,`{n} tasks made`,e.tasks)].filter(Boolean);return h`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Se(`all`,e.dialog_id)}>
<${k} name=${e.outcome===`did`?`check`:`ban`} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${t.length>0&&h`<span class="t12 mut blk">${t.join(` · `)}</span>`}
</span>
<span class="t12 dim">${T(e.at,_.value)}, ${b(e.at)}</span>
</a>
</li>`}const nr={presence:()=>v(`who was online then is not recorded`),snoozes:()=>v(`which conversations were snoozed then is not recorded`),loads:()=>v(`how many conversations each had then is not recorded`),here:()=>v(`who was at the screen then is not recorded`)},rr=e=>nr[e]?.()??e,Y=({icon:e,title:t,children:n})=>h`<section class="step">
<span class="k"><${k} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,ir=({name:e,children:t})=>h`<div class="cond"><span>${e}</span>${t}</div>`,X=({id:e,text:t})=>t?h`<span class="hint bad" id=${e}>${t}</span>`:null;function ar({label:e,hint:t,error:n,children:r}){let i=ue();return h`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${i}>${e}${t&&h`<span class="t12 dim blk">${t}</span>`}</label>
${r({id:i,invalid:n?`true`:null,"aria-describedby":n?`${i}e`:null})}
</div>
<${X} id=${`${i}e`} text=${n} />
</div>`}const or=({label:e,hint:t,checked:n,onChange:r})=>h`<${ar} label=${e} hint=${t}>
${({id:e})=>h`<input class="tog" id=${e} type="checkbox" role="switch" checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />`}
<//>`;function sr({id:e,value:t,onValue:n,unit:r,label:i,...a}){let[o,s]=S(String(t));O(()=>{Number(o)!==t&&!Number.isNaN(t)&&s(String(t))},[t]);let c=e=>{let t=e.currentTarget.value;s(t),n(/^\d+$/.test(t.trim())?Number(t):NaN)},{invalid:l,...u}=a;return h`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${i} value=${o}
aria-invalid=${l} ...${u} onInput=${c} />
${r&&h`<span class="t13 dim">${r}</span>`}
</span>`}const Z=({label:e,hint:t,value:n,onValue:r,unit:i,error:a})=>h`<${ar} label=${e} hint=${t} error=${a}>
${e=>h`<${sr} ...${e} value=${n} unit=${i} onValue=${r} />`}
<//>`;function Q({id:e,label:t,options:n,value:r,onPick:i,invalid:a,...o}){let s=n.findIndex(([e])=>e===r);return h`<select class="sel" id=${e} aria-label=${t} aria-invalid=${a} ...${o}
onChange=${e=>i(n[e.currentTarget.selectedIndex][0])}>
${n.map(([e,t],n)=>h`<option key=${e} value=${n} selected=${n===s}>${t}</option>`)}
</select>`}const $=({label:e,hint:t,error:n,...r})=>h`<div class="rowgap">
<${cr} label=${e} hint=${t} error=${n}>${e=>h`<${Q} ...${e} ...${r} />`}<//>
</div>`;function cr({label:e,hint:t,error:n,children:r}){let i=ue();return h`<div class="field">
<label for=${i}>${e}</label>
${r({id:i,invalid:n?`true`:null,"aria-describedby":n?`${i}e`:null})}
${t&&h`<span class="hint">${t}</span>`}
<${X} id=${`${i}e`} text=${n} />
</div>`}function lr(e,t=v(`Choose a team`)){let n=Ke().map(e=>[e.id,e.name]);return e&&!n.some(([t])=>t===e)&&n.push([e,`${B.team(e)} · ${v(`deleted`)}`]),[[null,t],...n]}function ur(e){let t=Object.values($e.value).filter(e=>!e.removed).map(e=>[e.id,B.hours(e.id)]);return t.some(([t])=>t===e)||t.unshift([e,B.hours(e)]),t}const dr=(e,t)=>e.includes(t)?e.filter(e=>e!==t):[...e,t];function fr({label:e,all:t,items:n,chosen:r,onChange:i}){return h`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!r.length)} onClick=${()=>i([])}>
${t}
</button>
${n.map(({id:e,name:t,icon:n})=>h`<button type="button" class="chip" key=${e} aria-pressed=${String(r.includes(e))}
onClick=${()=>i(dr(r,e))}>
${n}
${t}
</button>`)}
</div>`}const pr=(e,t)=>e.filter(e=>!t.some(t=>t.id===e));function mr({chosen:e,onChange:t,kinds:n}){let r=mt().filter(e=>!n||n.includes(e.kind)).map(e=>({id:e.id,name:e.name,icon:h`<${fe} kind=${e.kind} named />`}));for(let t of pr(e,r))r.push({id:t,name:`${B.channel(t)} · ${v(`removed`)}`,icon:null});return h`<${ir} name=${v(`Channel`)}>
<${fr} label=${v(`Channel`)} all=${v(`Any`)} items=${r} chosen=${e} onChange=${t} />
<//>`}function hr({chosen:e,onChange:t}){let n=Ke().map(({id:e,name:t})=>({id:e,name:t}));for(let t of pr(e,n))n.push({id:t,name:`${B.team(t)} · ${v(`deleted`)}`});return!n.length&&!Object.keys(me.value).length?null:h`<${ir} name=${v(`Team`)}>
<${fr} label=${v(`Team`)} all=${v(`Any team`)} items=${n} chosen=${e} onChange=${t} />
<//>`}const gr=()=>Object.values(Te.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function _r({whom:e,email:n,error:r,change:i}){let a=t=>i({whom:{...e,...t}}),o=e.operators.filter(e=>!Te.value[e]?.active);return h`
<div class="field" role="group" aria-label=${v(`Whom to notify`)}>
<span class="lab">${v(`Whom to notify`)}</span>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.assignee} aria-invalid=${r?`true`:null}
onChange=${e=>a({assignee:e.currentTarget.checked})} />
${v(`The assignee`)}
</label>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.leads}
onChange=${e=>a({leads:e.currentTarget.checked})} />
${v(`Team leads, or supervisors where a team has none`)}
</label>
<div class="rulepeople">
${gr().map(n=>h`<label key=${n.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(n.id)}
onChange=${()=>a({operators:dr(e.operators,n.id)})} />
<${t} name=${n.name} size="sm" />
<span class="cut">${n.name}</span>
</label>`)}
${o.map(t=>h`<label key=${t} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:dr(e.operators,t)})} />
${B.person(t)} · ${v(`no longer works here`)}
</label>`)}
</div>
<${X} text=${r} />
</div>
<${or} label=${v(`Also send an email at once`)} hint=${v(`Even to those who are at the screen`)}
checked=${n} onChange=${e=>i({email:e})} />
`}const vr=()=>h`
<${Y} icon="zap" title=${v(`When`)}><p class="cond">${v(`An operator replies to a client`)}</p><//>
<${Y} icon="list-filter" title=${v(`If`)}><p class="cond">${v(`The conversation has no assignee`)}</p><//>
<${Y} icon="user-round-check" title=${v(`Then`)}>
<p class="cond">${v(`The operator becomes the assignee`)}</p>
<p class="hint">${v(`A note does not assign. The operator can undo it.`)}</p>
<//>
`,yr=({operators:e,team_id:t})=>e?`chosen`:t===null?`all`:`team`;function br({rule:e,body:t,errors:n,change:r}){O(()=>{ne()},[]);let i=yr(t),a=e=>r({operators:e===`chosen`?gr().map(e=>e.id):null,team_id:e===`team`?0:null});return h`
<${Y} icon="zap" title=${v(`When`)}>
<p class="cond">${v(`A client waits in a conversation without an assignee`)}</p>
<${$} label=${v(`Also when the client writes and the assignee is absent`)} value=${t.absent}
onPick=${e=>r({absent:e,absent_minutes:t.absent_minutes||30})}
options=${[[`keep`,v(`leave it to the assignee`)],[`next`,v(`give it to the next operator`)],[`team`,v(`give it to a team`)]]} />
${t.absent===`team`&&h`<${$} label=${v(`Team for conversations of the absent`)} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${e=>r({absent_team_id:e})}
options=${lr(t.absent_team_id)} />`}
${t.absent!==`keep`&&h`<${Z} label=${v(`Who is away counts as absent after`)}
hint=${v(`Who is off shift counts at once`)} unit=${v(`min`)} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${e=>r({absent_minutes:e})} />`}
<//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${ir} name=${v(`Assignee`)}><span class="mut">${v(`nobody`)}</span><//>
<${mr} chosen=${t.channels} onChange=${e=>r({channels:e})} />
<//>
<${Y} icon="user-round-check" title=${v(`Then assign in turn`)}>
<${st} label=${v(`Among whom`)} value=${i} onPick=${e=>e!==i&&a(e)}
options=${[[`all`,v(`Everyone`)],[`team`,v(`Team`)],[`chosen`,v(`Chosen`)]]} />
${i===`team`&&h`<${$} label=${v(`Team`)} value=${t.team_id||null} error=${n.team_id}
onPick=${e=>r({team_id:e??0})} options=${lr(t.team_id)} />`}
${i===`chosen`&&h`<${xr} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${e=>r({operators:e})} />`}
<${Z} label=${v(`Open conversations of one person, at most`)}
hint=${v(`0: the workload limit of each person`)} value=${t.cap} error=${n.cap}
onValue=${e=>r({cap:e})} />
<${or} label=${v(`Only those at the screen`)}
hint=${v(`Whose page is open; those who are online by their status, otherwise`)} checked=${t.only_here}
onChange=${e=>r({only_here:e})} />
<${or} label=${v(`First to the previous assignee, when online`)}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${e=>r({former_days:e?30:0})} />
${t.former_days!==0&&h`<${Z} label=${v(`If they had it within the last`)} unit=${v(`days`)} value=${t.former_days}
error=${n.former_days} onValue=${e=>r({former_days:e})} />`}
<${$} label=${v(`When nobody can take it`)} value=${t.nobody} onPick=${e=>r({nobody:e})}
options=${[[`leave`,v(`leave it unassigned, deal it to the first who can`)],[`team`,v(`give it to a team`)]]} />
${t.nobody===`team`&&h`<${$} label=${v(`Team when nobody can take it`)} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${e=>r({nobody_team_id:e})}
options=${lr(t.nobody_team_id)} />`}
<//>
${e.id&&h`<${Sr} rule=${e} />`}
`}function xr({chosen:e,rule:n,error:r,onChange:a}){let[o,s]=S(null),c=gr().filter(t=>!e.includes(t.id)),l=[...e.map(e=>Te.value[e]??{id:e,name:w(e),active:!1}),...c],u=(t,n)=>{if(n<0||n>=e.length)return;let r=e.filter(e=>e!==t);r.splice(n,0,t),a(r),pe(v(`{name}: place {n} of {all}`,{name:w(t),n:n+1,all:r.length}))},d=(t,n)=>{let r={ArrowUp:-1,ArrowDown:1}[t.key];if(!r)return;t.preventDefault();let i=t.currentTarget;u(n,e.indexOf(n)+r),requestAnimationFrame(()=>i.focus())};return h`
<ul class="ppl rowgap" aria-label=${v(`Operators in their order`)}>
${l.map(c=>{let l=e.indexOf(c.id),f=l>=0;return h`<li key=${c.id} class=${o===c.id?`carried`:null}
draggable=${f&&z.value?!0:null} onDragStart=${e=>{e.dataTransfer.setData(`text/plain`,c.name),s(c.id)}} onDragEnd=${()=>s(null)} onDragOver=${e=>{o!==null&&f&&(e.preventDefault(),o!==c.id&&u(o,l))}} onDrop=${e=>e.preventDefault()}>
${f&&z.value?h`<button type="button" class="ib small gripb" aria-label=${v(`Move: {name}`,{name:c.name})}
title=${v(`Drag, or press ↑ and ↓`)} onKeyDown=${e=>d(e,c.id)}>
<${k} name="grip-vertical" size="m" />
</button>`:h`<span class="gripb ib small"></span>`}
<${t} name=${c.name} size="md">${c.active&&h`<${qe} shift=${i(c)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${c.name}</span>
<span class=${c.active?`t12 dim cut blk`:`t12 hint warn blk`}>
${c.active?[Je(c),De(i(c))].filter(Boolean).join(` · `):v(`no longer works here`)}
</span>
</span>
${f&&n.next_operator_id===c.id&&h`<span class="tag plain">${v(`next`)}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${v(`{name} takes part`,{name:c.name})}
checked=${f} aria-invalid=${r?`true`:null}
onChange=${()=>a(f?e.filter(e=>e!==c.id):[...e,c.id])} />
</li>`})}
</ul>
<${X} text=${r} />
`}function Sr({rule:e}){let t=[...e.shares??[]].sort((e,t)=>t.count-e.count),n=Math.max(1,...t.map(e=>e.count));return h`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${v(`Today`)}</h3>
${e.next_operator_id&&h`<p class="t13">${v(`Next in turn: {name}`,{name:w(e.next_operator_id)})}</p>`}
${t.length?h`<ul class="shares">
${t.map(e=>h`<li key=${e.operator_id}>
<span class="cut">${w(e.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${m(e.count)}</span>
</li>`)}
</ul>`:h`<p class="hint">${v(`Nothing was dealt today.`)}</p>`}
${e.waiting>0&&z.value&&h`<button type="button" class="btn small" disabled=${!e.active||q.value} onClick=${async()=>{let t=await nt(e);t&&ee(N(`{n} conversation is being dealt`,`{n} conversations are being dealt`,t.count),{icon:`users-round`})}}>
${N(`Deal {n} who waits`,`Deal {n} who wait`,e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&h`<p class="hint">${v(`Switch the rule on to deal those who wait.`)}</p>`}
</section>`}const Cr=y([]);function wr(){u(`/api/task-templates`).then(e=>{Cr.value=e.templates},e=>{if(!(e instanceof g))throw e})}const Tr={title:``,template_id:null,type_id:null,priority:null,assignee:`dialog`,assignee_id:null,team_id:null,due_minutes:null,working:!1};function Er({order:e,error:t,onChange:n,at:r=``}){return O(wr,[]),e?h`<${Dr} order=${e} error=${t} onChange=${n} at=${r} />`:h`<button type="button" class="btn small quiet" onClick=${()=>n({...Tr})}
aria-label=${r?`${v(`Also make a task`)}: ${r}`:null}>
<${k} name="circle-check" size="s" />
${v(`Also make a task`)}
</button>`}function Dr({order:e,error:t,onChange:n,at:r}){let i=t=>n({...e,...t}),a=ue();return h`<div class="ordertask" role="group" aria-label=${r?v(`Task: {moment}`,{moment:r}):v(`Task`)}>
<div class="hrow">
<b class="t13 b6 grow">${v(`Make a task, once per conversation`)}</b>
<button type="button" class="ib small" aria-label=${v(`Make no task`)} title=${v(`Make no task`)}
onClick=${()=>n(null)}>
<${k} name="x" size="m" />
</button>
</div>
${Cr.value.length>0&&h`<${$} label=${v(`Template`)} value=${e.template_id} options=${jr(e.template_id)}
onPick=${e=>i({template_id:e})} />`}
${!e.template_id&&h`<${Or} order=${e} error=${t} put=${i} />`}
<${kr} order=${e} put=${i} />
${!e.template_id&&h`
<${$} label=${v(`Team`)} value=${e.team_id} options=${lr(e.team_id,v(`none`))}
onPick=${e=>i({team_id:e})} />
<${$} label=${v(`Type`)} value=${e.type_id} options=${Ar(e.type_id)}
onPick=${e=>i({type_id:e})} />
<${$} label=${v(`Priority of the task`)} value=${e.priority}
options=${[[null,v(`as the conversation`)],...se.map(([e,t])=>[e,t()])]}
onPick=${e=>i({priority:e})} />
<${ot} id=${a} minutes=${e.due_minutes}
onChange=${e=>i({due_minutes:e||null})} />
${e.due_minutes!==null&&h`<${or} label=${v(`Count working hours only`)} checked=${e.working}
onChange=${e=>i({working:e})} />`}
`}
</div>`}const Or=({order:e,error:t,put:n})=>h`<${cr} label=${v(`Title`)} error=${t} hint=${v(`Variables: {list}`,{list:`{name}, {number}`})}>
${t=>{let{invalid:r,...i}=t;return h`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${r} value=${e.title}
placeholder=${v(`from the client's message`)} ...${i}
onInput=${e=>n({title:e.currentTarget.value})} />`}}
<//>`;function kr({order:e,put:t}){let n=e.assignee===`operator`?e.assignee_id:e.assignee,r=gr().map(e=>[e.id,e.name]);e.assignee_id&&e.assignee===`operator`&&!r.some(([t])=>t===e.assignee_id)&&r.push([e.assignee_id,`${B.person(e.assignee_id)} · ${v(`no longer works here`)}`]);let i=e=>t(typeof e==`number`?{assignee:`operator`,assignee_id:e}:{assignee:e,assignee_id:null});return h`<${cr} label=${v(`Assignee`)}>
${e=>h`<${Q} ...${e} value=${n} onPick=${i}
options=${[[`dialog`,v(`the assignee of the conversation`)],[`nobody`,v(`nobody`)],...r]} />`}
<//>`}function Ar(e){let t=We().map(e=>[e.id,He(e)]);return e&&!t.some(([t])=>t===e)&&t.push([e,Ne(e)]),[[null,v(`none`)],...t]}function jr(e){let t=Cr.value.map(e=>[e.id,e.name]);return e&&!t.some(([t])=>t===e)&&t.push([e,v(`Deleted template`)]),[[null,v(`without a template`)],...t]}function Mr({body:e,errors:t,change:n}){return h`
<${Y} icon="zap" title=${v(`When`)}><p class="cond">${v(`A client waits for our reply`)}</p><//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${mr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<${hr} chosen=${e.teams} onChange=${e=>n({teams:e})} />
<p class="hint">${v(`The first rule that fits counts: its order in the group decides.`)}</p>
<//>
<${Y} icon="hourglass" title=${v(`Then reply`)}>
<${Z} label=${v(`First reply within`)} unit=${v(`min`)} value=${e.first_minutes}
error=${t.first_minutes} onValue=${e=>n({first_minutes:e})} />
<${Z} label=${v(`Next replies within`)} unit=${v(`min`)} value=${e.next_minutes}
error=${t.next_minutes} onValue=${e=>n({next_minutes:e})} />
<${$} label=${v(`By which hours`)} hint=${v(`Closed hours do not count.`)} value=${e.hours_id}
options=${ur(e.hours_id)} onPick=${e=>n({hours_id:e})} />
<//>
<${Y} icon="bell-ring" title=${v(`And notify`)}>
<${Nr} body=${e} errors=${t} change=${n} />
<${_r} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function Nr({body:e,errors:t,change:n}){let{stages:r,first_minutes:i}=e,a=t.stages,{taskOf:o,putTask:s,move:c,drop:l,add:u}=Pr(e,n),d=[80,100,150,200,300].find(e=>!r.includes(e))??50;return h`
<ul class="stages" aria-label=${v(`Moments`)}>
${r.map((e,n)=>h`<li key=${n}>
<div class="hrow">
<${sr} label=${v(`Moment {n}, per cent of the time`,{n:n+1})} value=${e} unit="%"
invalid=${a?`true`:null} onValue=${e=>c(n,e)} />
<span class="grow t12 dim">${Ir(e,i)}</span>
<button type="button" class="ib small" aria-label=${v(`Remove moment {n}`,{n:n+1})}
onClick=${()=>l(n)}>
<${k} name="x" size="m" />
</button>
</div>
<${Er} order=${o(n)} at=${Fr(e)}
error=${t[`tasks.${e}.title`]} onChange=${e=>s(n,e)} />
</li>`)}
</ul>
<${X} text=${a} />
${r.length<5&&h`<button type="button" class="btn small quiet" onClick=${()=>u(d)}>
<${k} name="plus" size="s" />
${v(`Moment`)}
</button>`}
`}function Pr({stages:e,tasks:t=[]},n){let r=x({}),i=t=>r.current[t]??e[t],a=e=>t.filter(t=>t.stage!==e),o=e=>t.find(t=>t.stage===i(e))?.task??null;return{taskOf:o,putTask:(e,t)=>n({tasks:t?[...a(i(e)),{stage:i(e),task:t}]:a(i(e))}),move:(s,c)=>{let[l,u]=[i(s),o(s)],d=c>0&&!e.some((e,t)=>t!==s&&e===c);u&&d?delete r.current[s]:u&&(r.current[s]=l),n({stages:e.with(s,c),tasks:u&&d?[...a(l),{stage:c,task:u}]:t})},drop:t=>{n({stages:e.filter((e,n)=>n!==t),tasks:a(i(t))}),r.current={}},add:t=>{n({stages:[...e,t].sort((e,t)=>e-t)}),r.current={}}}}const Fr=e=>v(`at {n}% of the time`,{n:e});function Ir(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?v(`the time is over`):e<100?N(`warning, {n} minute after the client wrote`,`warning, {n} minutes after the client wrote`,n):N(`reminder, {n} minute after the client wrote`,`reminder, {n} minutes after the client wrote`,n):``}function Lr({body:e,errors:t,change:n}){return h`
<${Y} icon="zap" title=${v(`When`)}>
<p class="cond">${v(`A client waits in a conversation that no one took`)}</p>
<${Z} label=${v(`For`)} unit=${v(`min`)} value=${e.minutes} error=${t.minutes}
onValue=${e=>n({minutes:e})} />
<//>
<${Y} icon="list-filter" title=${v(`If`)}>
<p class="cond">${v(`No assignee, no reply and no note since the client wrote`)}</p>
<//>
<${Y} icon="bell-ring" title=${v(`Then notify`)}>
<${_r} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<${Er} order=${e.task??null} error=${t[`task.title`]} onChange=${e=>n({task:e})} />
<//>
`}const Rr=({body:e,errors:t,change:n})=>h`
<${Y} icon="zap" title=${v(`When`)}><p class="cond">${v(`A client begins a new conversation`)}</p><//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${st} label=${v(`Clients`)} value=${e.clients} onPick=${e=>n({clients:e})}
options=${[[`all`,v(`All clients`)],[`new`,v(`Only new clients`)]]} />
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${Y} icon="message-square-reply" title=${v(`Then write to the client`)}>
<${Wr} body=${e} errors=${t} change=${n} />
<//>
`,zr=({body:e,errors:t,change:n})=>h`
<${Y} icon="zap" title=${v(`When`)}>
<p class="cond">${v(`A client writes while we are closed`)}</p>
<${$} label=${v(`Working hours`)} value=${e.hours_id} options=${ur(e.hours_id)}
onPick=${e=>n({hours_id:e})} />
<//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${Y} icon="moon" title=${v(`Then write to the client`)}>
<${Wr} body=${e} errors=${t} change=${n} />
<p class="hint">${v(`It goes before the auto-reply: a client gets one automatic message per event.`)}</p>
<//>
`,Br=({body:e,errors:t,change:n})=>h`
<${Y} icon="zap" title=${v(`When`)}><p class="cond">${v(`A client begins a conversation by email`)}</p><//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${Y} icon="mail" title=${v(`Then reply in the same thread`)}>
<${Wr} body=${e} errors=${t} change=${n} kinds=${[`email`]} />
<//>
`;function Vr({body:e,error:t,change:n}){let{frequency:r}=e,i=e=>n({frequency:{...r,...e}}),a=[`message`,`wait`,`episode`].map(e=>[e,Me({every:e})]);return h`<div class="rowgap">
<${cr} label=${v(`How often`)} error=${t}>
${e=>h`<span class="hrow wrap">
<${Q} ...${e} value=${r.every} onPick=${e=>i({every:e})}
options=${[...a,[`hours`,v(`Not again for some hours`)]]} />
${r.every===`hours`&&h`<${sr} label=${v(`Hours`)} value=${r.hours} unit=${v(`h`)} invalid=${e.invalid}
onValue=${e=>i({hours:e})} />`}
</span>`}
<//>
</div>`}const Hr=[[`ru`,`Русский`],[`en`,`English`]];function Ur(e,t){let n=(t,n)=>e.some(e=>e.channel_id===t&&e.language===n);for(let e of[null,...t.map(e=>e.id)])for(let[t]of Hr)if(!n(e,t))return{channel_id:e,language:t};return null}function Wr({body:e,errors:t,change:n,kinds:r}){let i=mt().filter(e=>!r||r.includes(e.kind)),{texts:a}=e,o=Ur(a,i),s=(e,t)=>n({texts:a.with(e,{...a[e],...t})});return h`
${a.map((e,r)=>h`<${Kr} key=${r} one=${e} index=${r} only=${a.length===1} channels=${i}
error=${t[`texts.${r}`]} onPut=${e=>s(r,e)}
onRemove=${()=>n({texts:a.filter((e,t)=>t!==r)})} />`)}
<${X} text=${t.texts} />
${o&&h`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...a,{...o,text:``}]})}>
<${k} name="plus" size="s" />
${v(`Text for a channel or language`)}
</button>`}
<p class="hint">${v(`A client gets the text of their channel and language, else the one for all channels.`)}</p>
`}const Gr=(e,t)=>{let n=t.map(e=>[e.id,`${E(e.kind)} · ${e.name}`]);return e!==null&&!n.some(([t])=>t===e)&&n.push([e,`${B.channel(e)} · ${v(`removed`)}`]),[[null,v(`All channels`)],...n]};function Kr({one:e,index:t,only:n,channels:r,error:i,onPut:a,onRemove:o}){let s=x(null),c=e=>{let t=s.current;t.setRangeText(`{${e}}`,t.selectionStart,t.selectionEnd,`end`),a({text:t.value}),t.focus()},l=v(`Text {n}`,{n:t+1});return h`<div class="card ruletext">
<div class="hrow wrap">
<${Q} label=${v(`Channel of text {n}`,{n:t+1})} value=${e.channel_id}
options=${Gr(e.channel_id,r)} onPick=${e=>a({channel_id:e})} />
<${Q} label=${v(`Language of text {n}`,{n:t+1})} value=${e.language} options=${Hr}
onPick=${e=>a({language:e})} />
${!n&&h`<button type="button" class="ib small" aria-label=${v(`Remove text {n}`,{n:t+1})}
onClick=${o}>
<${k} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${s} lang=${e.language} aria-label=${l}
aria-invalid=${i?`true`:null} aria-describedby=${i?`rt${t}`:null} value=${e.text}
onInput=${e=>a({text:e.currentTarget.value})}></textarea>
<${X} id=${`rt${t}`} text=${i} />
<div class="rulevars" role="group" aria-label=${v(`Insert a variable`)}>
${yt.map(e=>h`<button type="button" class="chip" key=${e} title=${qr(e)}
aria-label=${v(`Insert: {what}`,{what:qr(e)})} onClick=${()=>c(e)}>
${`{${e}}`}
</button>`)}
</div>
<${Jr} one=${e} />
</div>`}const qr=e=>({name:v(`name of the client`),number:v(`number of the conversation`),company:v(`name of the company`),hours:v(`working hours of today`),back:v(`when we are back`)})[e];function Jr({one:e}){let t=Ft(e.text,e.language,s.value.company);return e.text.trim()?h`<div class="rulepre" aria-label=${v(`Preview`)} role="group">
<span class="t12 dim">${v(`The client will see`)}</span>
<p class="rulebub" lang=${e.language}>
${t.map(e=>e.kind===`text`?e.text:h`<span class=${e.kind===`value`?`val`:`bad`}>${e.text}</span>`)}
</p>
${oe.value!==e.language&&h`<span class="t12 dim">
${e.language===`ru`?v(`For clients who write in Russian`):v(`For clients who write in English`)}
</span>`}
</div>`:null}const Yr={words:[],tags:[],priority:null,task:null};function Xr({body:e,errors:t,change:n}){let{entries:r}=e,i=(e,t)=>n({entries:r.with(e,{...r[e],...t})});return h`
<${Y} icon="zap" title=${v(`When`)}><p class="cond">${v(`A client's message arrives`)}</p><//>
<${Y} icon="list-filter" title=${v(`If`)}>
<${mr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<//>
<${Y} icon="tag" title=${v(`And there is such a word in it`)}>
<p class="hint">
${v(`All forms of a word are found, in the email subject too.`)}
${` `}${v(`In quotes: this form only. With * at the end: whatever begins with it.`)}
</p>
${r.map((e,a)=>h`<${Zr} key=${a} entry=${e} index=${a} errors=${t}
onPut=${e=>i(a,e)}
onRemove=${()=>n({entries:r.filter((e,t)=>t!==a)})} />`)}
<${X} text=${t.entries} />
${r.length<200&&h`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...r,Yr]})}>
<${k} name="plus" size="s" />
${v(`Words and tags`)}
</button>`}
<p class="hint">
${v(`What an operator changes by hand stays until the conversation is closed.`)}
</p>
<//>
`}function Zr({entry:e,index:t,errors:n,onPut:r,onRemove:i}){let a=n[`entries.${t}.effects`];return h`<div class="card wordcard" role="group" aria-label=${v(`Words {n}`,{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${v(`Remove words {n}`,{n:t+1})}
title=${v(`Remove words {n}`,{n:t+1})} onClick=${i}>
<${k} name="x" size="m" />
</button>
<${Qr} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${e=>r({words:e})} />
</div>
<${$r} chosen=${e.tags} index=${t} wrong=${a} onChange=${e=>r({tags:e})} />
<${$} label=${v(`Priority`)} value=${e.priority} onPick=${e=>r({priority:e})}
options=${[[null,v(`Leave as it is`)],...se.map(([e,t])=>[e,t()])]} />
<${Er} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${e=>r({task:e})} />
<${X} text=${a} />
</div>`}function Qr({words:e,error:t,onWords:n}){let[r,i]=S(e.join(`, `));return O(()=>{gt(r).join(`
`)!==e.join(`
`)&&i(e.join(`, `))},[e]),h`<${cr} label=${v(`Words or phrases, through commas`)} error=${t}>
${e=>{let{invalid:t,...a}=e;return h`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${t} value=${r}
placeholder=${v(`refund, money back, broken*`)} ...${a} onInput=${e=>{i(e.currentTarget.value),n(gt(e.currentTarget.value))}}></textarea>`}}
<//>`}function $r({chosen:e,index:t,wrong:n,onChange:r}){let i=`word-tags-${t}`,a=M.value===i,o=t=>e.filter(e=>e!==t);return h`<div class="field" role="group" aria-label=${v(`Tags`)}>
<span class="lab">${v(`Tags`)}</span>
<span class="hrow wrap tight menuat">
${e.map(e=>h`<${xe} key=${e}
tag=${re.value[e]&&!re.value[e].removed?re.value[e]:{id:e,color:0,name:`${he(e)} · ${v(`deleted tag`)}`}}>
<button type="button" class="tagx" aria-label=${v(`Remove the tag {name}`,{name:he(e)})}
onClick=${()=>r(o(e))}>
<${k} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(a)}
aria-label=${v(`Choose tags`)} title=${v(`Choose tags`)} aria-invalid=${n?`true`:null}
onClick=${()=>{M.value=a?null:i}}>
<${k} name="plus" size="s" />
</button>
${a&&h`<${Ee} place="popwords" states=${Object.fromEntries(e.map(e=>[e,`all`]))}
onSet=${(t,n)=>r(n?[...e,t]:o(t))} />`}
</span>
</div>`}const ei={distribution:br,reply_assigns:vr,autoreply:Rr,out_of_hours:zr,receipt:Br,sla:Mr,untouched:Lr,words:Xr};function ti({rule:e}){let t=ei[U.value.kind];return h`<form class="ruleform" onSubmit=${e=>e.preventDefault()}>
<fieldset disabled=${!z.value}>
<legend class="vh">${v(`Setup`)}</legend>
${e.missing.length>0&&h`<p class="rulewarn">
<${k} name="triangle-alert" size="s" />
<span class="grow">${it(e.missing)}. ${v(`Choose a replacement below.`)}</span>
</p>`}
${t?h`<${t} rule=${e} body=${U.value.body} errors=${Rn.value} change=${Hn} />`:h`<p class="t13">${v(`This kind of rule is unknown to the page. Reload it.`)}</p>`}
</fieldset>
</form>`}function ni({rule:e}){let[t,n]=S(null),[r,i]=S(null),a=async()=>{i(null);try{n((await u(`/api/rules/${e.id}/versions`)).versions)}catch(e){if(!(e instanceof g))throw e;i(e)}};if(O(()=>{a()},[e.id,e.version]),r)return h`<${D} icon="unplug" title=${v(`The versions could not be loaded`)} text=${p(r)}>
<button type="button" class="btn" onClick=${a}>${v(`Retry`)}</button>
<//>`;let o=t=>{Hn(t.body),j(A(e.id),{replace:!0})};return h`
<p class="hrow t13">
<a class="link hrow tight" href=${A(e.id)}>
<${k} name="chevron-left" size="s" />
${v(`Back to the setup`)}
</a>
</p>
<ol class="versions">
${(t??[]).map((n,r)=>h`<${ii} key=${n.version} one=${n} before=${t[r+1]} onTake=${r>0&&z.value&&JSON.stringify(n.body)!==JSON.stringify(e.body)?()=>o(n):null} />`)}
</ol>
`}function ri(e,t){return t?JSON.stringify(e.body)===JSON.stringify(t.body)?e.active===t.active?v(`Saved again`):e.active?v(`Switched on`):v(`Switched off`):v(`Settings changed`):v(`Created`)}function ii({one:e,before:t,onTake:n}){let r=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return h`<li>
<p class="t13"><b class="b6">${v(`Version {n}`,{n:e.version})}</b> · ${ri(e,t)}</p>
<p class="t12 dim">${e.by?w(e.by):v(`Okno`)}, ${T(e.at,_.value)}, ${b(e.at)}</p>
${r&&t&&h`<ul class="t13 mut changed">
${In(t.body,e.body).map(e=>h`<li key=${e}>${e}</li>`)}
</ul>`}
${n&&h`<button type="button" class="btn small quiet" onClick=${n}>
<${k} name="undo-2" size="s" />
${v(`Take this version`)}
</button>`}
</li>`}const ai=[[`setup`,()=>v(`Setup`)],[`log`,()=>v(`Log`)],[`check`,()=>v(`Dry run`)]],oi={setup:ti,log:Xn,check:Qn,versions:ni};Ce({id:`save-rule`,group:`everywhere`,label:()=>v(`Save the rule`),key:`Ctrl+KeyS`,anywhere:!0,palette:!1,when:()=>ve.peek().page===`automation`&&!!U.peek()&&z.peek(),run:()=>{Jn()}});const si=e=>/^new-(\w+)$/.exec(e)?.[1];function ci({id:e,tab:t}){let n=typeof e==`string`?si(e):null,r=n?R(n)&&{...Vn(n),active:!1,missing:[],today:0}:F(e),i=!r||n&&!z.value;return h`<aside class="peek" aria-label=${r?v(`Rule “{name}”`,{name:P(r)}):v(`Rule`)}>
${i?h`<${li} />`:h`<${di} rule=${r} tab=${n?`setup`:t} />`}</aside>`}const li=()=>h`
<div class="ed-top"><h2 class="grow cut">${v(`Rule`)}</h2><${an} label=${v(`Close the rule`)} /></div>
<${D} icon="search-x" title=${v(`There is no such rule`)} text=${v(`It was deleted, or the link is mistyped.`)}>
<a class="btn" href=${A()}>${v(`All rules`)}</a>
<//>
`;function ui(e){O(()=>_e((t,n)=>q.peek()?t===null||t.split(`?`)[0]!==A(e)&&(pt.value=n,M.value=`ruleleave`,!0):!1),[e])}function di({rule:e,tab:t}){let n=x(null),r=oi[t]?t:`setup`;if(on(`.rule[data-rule="${e.id}"] h3 a`),ui(e.id??`new-${e.kind}`),f(()=>(J(e),document.activeElement!==document.body&&n.current.querySelector(`h2`).focus({preventScroll:!0}),Bn),[]),O(()=>{e.id&&U.peek()&&Wn(e)},[e]),!U.value)return h`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${P(e)}</h2></div>`;let i=oi[r];return h`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${P(U.value)}</h2>
${e.id&&z.value&&h`<${gn} rule=${e} label=${v(`The rule is on`)} /><${mi} rule=${e} />`}
<${an} label=${v(`Close the rule`)} />
</div>
${e.id&&h`<${pi} rule=${e} view=${r} />`}
${e.paused_at&&h`<${hi} rule=${e} />`}
${K.value&&h`<${gi} />`}
<div class="scroll ed edbody" role=${e.id&&r!==`versions`?`tabpanel`:`group`} tabindex="0"
id="ruleview" aria-label=${fi(r)}>
<${i} rule=${e} key=${r} />
</div>
${z.value&&(r===`setup`||q.value)&&h`<${_i} rule=${e} />`}
`}const fi=e=>ai.find(([t])=>t===e)?.[1]()??v(`Versions`);function pi({rule:e,view:t}){let n=e=>{let t={ArrowRight:1,ArrowLeft:-1}[e.key],n=[...e.currentTarget.children],r={Home:0,End:n.length-1}[e.key]??(n.indexOf(e.target)+t+n.length)%n.length;Number.isNaN(r)||(e.preventDefault(),n[r].focus(),n[r].click())},r=!ai.some(([e])=>e===t);return h`<div class="tabs edtabs" role="tablist" aria-label=${v(`Parts of the rule`)} onKeyDown=${n}>
${ai.map(([n,i],a)=>h`<button type="button" class="tab" role="tab" key=${n} aria-selected=${String(n===t)}
aria-controls="ruleview" tabindex=${n===t||r&&!a?0:-1}
onClick=${()=>j(A(e.id,n===`setup`?null:n),{replace:!0})}>
${i()}
${n===`log`&&e.today>0&&h`<span class="n">${m(e.today)}</span>`}
</button>`)}
</div>`}function mi({rule:e}){let t=M.value===`rulemore`,n=t=>()=>{Oe(e,t)&&pe(v(`Moved: {name}`,{name:P(e)}))};return h`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${v(`More actions`)} title=${v(`More actions`)} onClick=${()=>{M.value=t?null:`rulemore`}}>
<${k} name="ellipsis" size="m" />
</button>
${t&&h`<${d} label=${v(`More actions`)} place="poprule">
${rt(e,-1)&&h`<${l} icon="arrow-up" onPick=${n(-1)}>${v(`Move up`)}<//>`}
${rt(e,1)&&h`<${l} icon="arrow-down" onPick=${n(1)}>${v(`Move down`)}<//>`}
<${l} icon="history" onPick=${()=>j(A(e.id,`versions`),{replace:!0})}>
${v(`Versions`)}
<//>
${R(e.kind)?.many&&h`<${l} icon="trash-2" onPick=${()=>{Ve(e),j(A(),{sure:!0})}}>${v(`Delete the rule`)}<//>`}
<//>`}
</span>`}const hi=({rule:e})=>h`<div class="banner bad" role="status">
<${k} name="circle-alert" size="m" />
<span class="grow">${v(`Paused: {cause}`,{cause:Xe(e.paused_why)})}</span>
${z.value&&h`<button type="button" class="btn small" onClick=${()=>Ae(e)}>${v(`Continue`)}</button>`}
</div>`;function gi(){let{by:e,at:t}=K.value,n=F(U.value.id),i=h`<b>${e?w(e):v(`Okno`)}</b>`;return h`<div class="ruleclash" role="alert">
<p class="t13">
${r(v(`{who} has changed this rule ({when}). Your changes are not saved yet.`),{who:i,when:t?`${T(t,_.value)}, ${b(t)}`:``})}
</p>
<dl class="kv">
<div><dt>${v(`Theirs`)}</dt><dd>${ft(n,B)}</dd></div>
<div><dt>${v(`Yours`)}</dt><dd>${ft(U.value,B)}</dd></div>
</dl>
<ul class="t12 changed">
${In(n.body,U.value.body).map(e=>h`<li key=${e}>${e}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${Gn}>${v(`Take theirs`)}</button>
<button type="button" class="btn small primary" onClick=${Kn}>${v(`Save mine over it`)}</button>
</div>
</div>`}function _i({rule:e}){let t=q.value,n=G.value;return h`<div class="ed-foot">
<span class="hint grow" role="status">
${n?h`<span class="hint bad">${Yn(n)}</span>`:t?v(`Not saved yet`):h`<${vi} rule=${e} />`}
</span>
${e.id&&h`<button type="button" class="btn quiet" disabled=${!t||W.value} onClick=${Un}>
${v(`Discard`)}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||W.value||!!K.value}
title=${`${we} S`} aria-busy=${String(W.value)} onClick=${Jn}>
${e.id?v(`Update`):v(`Create`)}
</button>
</div>`}function vi({rule:e}){if(!e.id)return v(`It will be created switched off`);let t=`${T(e.changed_at,_.value)}, ${b(e.changed_at)}`;return h`
<a class="link" href=${A(e.id,`versions`)}
title=${e.changed_by?w(e.changed_by):null}>
${v(`Version {n}`,{n:e.version})}
</a> · ${t}
`}const yi=1e5;function bi(){let[e,t]=S(null),n=x(0);return O(()=>{if(!Ze.value)return;let e=n.current+=1;u(`/api/automation`).then(r=>e===n.current&&t(r),e=>{if(!(e instanceof g))throw e})},[Ze.value]),[e,e=>{n.current+=1,t(e)}]}function xi({limits:e,onLimits:t}){return(e?.breakers.filter(e=>e.breaker===`channel`)??[]).map(e=>h`<${Si} key=${e.id} one=${e} onLimits=${t} />`)}function Si({one:e,onLimits:t}){let[n,r]=S(!1),[i,a]=S(null),o=async()=>{r(!0);try{t(await c(`/api/automation/resume`,{breaker:e.breaker,id:e.id})),ee(v(`Automatic messages are sent again`),{icon:`play`})}catch(e){if(!(e instanceof g))throw e;a(e),r(!1)}},s={day:T(e.at,_.value),time:b(e.at),channel:B.channel(e.id)};return h`<div class="banner" role="status">
<${k} name="triangle-alert" size="m" />
<span class="grow">
${v(`Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.`,s)}
${i&&h` <b role="alert">${p(i)}</b>`}
</span>
${z.value&&h`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${o}>
${v(`Resume`)}
</button>`}
</div>`}function Ci({limits:e,onLimits:t}){let[n,r]=S(null),[i,a]=S(null),[o,s]=S(!1);if(!e)return null;let l=n??e.channel_per_hour,u=!Number.isInteger(l)||l<1||l>yi,d=u?v(`A whole number from {least} to {most}`,{least:1,most:yi}):i&&p(i);return h`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${v(`Guard against loops`)}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${async e=>{if(e.preventDefault(),!(u||o)){s(!0);try{t(await c(`/api/automation/budget`,{channel_per_hour:l})),r(null),a(null),ee(v(`Limit saved`),{icon:`check`})}catch(e){if(!(e instanceof g))throw e;a(e)}s(!1)}}}>
<p class="t13 mut">
${v(`At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.`)}
</p>
${z.value?h`<${Z} label=${v(`Automatic messages of one channel in an hour, at most`)} error=${d}
value=${l} onValue=${r} />
${n!==null&&n!==e.channel_per_hour&&h`<div class="hrow">
<button class="btn primary small" aria-busy=${String(o)} disabled=${o}>${v(`Save`)}</button>
<button type="button" class="btn small" onClick=${()=>r(null)}>${v(`Cancel`)}</button>
</div>`}`:h`<p class="t13">${v(`One channel sends at most {n} in an hour`,{n:m(l)})}</p>`}
</form>
</section>`}var wi=/* @__PURE__ */ e({Automation:()=>Di});const Ti=[[`assignment`,()=>v(`Assignment`)],[`replies`,()=>v(`Replies to the client`)],[`deadlines`,()=>v(`Deadlines`)]],Ei=[[`all`,()=>v(`All`),()=>!0],[`on`,()=>v(`Switched on`),e=>e.active],[`care`,()=>v(`Need attention`),ke]];function Di(){O(Re,[]);let{rule:e}=ve.value,[t,n]=bi(),[r,i]=S(`all`),a=de(`(max-width: 719px)`),o=e!==null&&L.value;return h`<main class=${o?`main page auto editing`:`main page auto`} id="main">
<${Oi} filter=${r} onFilter=${i} />
${L.value?.paused&&h`<${Mi} />`}
<${xi} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${v(`Rules`)} inert=${a&&o||null}>
<${Ni} filter=${r} open=${e} />
${r===`all`&&h`<${Ci} limits=${t} onLimits=${n} />`}
</div>
${o&&e===`log`&&h`<${hn} />`}
${o&&e!==`log`&&h`<${ci} key=${e} id=${e} tab=${ve.value.tab} />`}
</div>
</main>`}function Oi({filter:e,onFilter:t}){let{paused:n,rules:r=[]}=L.value??{};return h`
<header class="bar1">
<h1>${v(`Automation`)}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${A(`log`)} aria-label=${v(`Log of all rules`)}>
<${k} name="history" size="m" />
<span class="only-wide">${v(`Log`)}</span>
</a>
${L.value&&z.value&&h`
${!n&&h`<button type="button" class="btn stopall" aria-label=${v(`Stop everything`)}
onClick=${()=>ut(!0)}>
<${k} name="pause" size="m" />
<span class="only-wide">${v(`Stop everything`)}</span>
</button>`}
<${ji} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${v(`Show rules`)}>
${Ei.map(([n,i,a])=>h`<button type="button" class="chip" key=${n} aria-pressed=${String(n===e)}
onClick=${()=>t(n)}>
${i()} <span class="n">${r.filter(a).length}</span>
</button>`)}
</div>
${L.value&&h`<${ki} rules=${r} />`}
</div>
`}function ki({rules:e}){let t=e.reduce((e,t)=>e+t.today,0),n=e.filter(ke).length,r=N(`Rules ran {n} time today`,`Rules ran {n} times today`,t,{n:m(t)});return h`<div class="end t12 dim autostat">
${n?h`<span class="warntext">
<${k} name="triangle-alert" size="s" /> ${r}
, ${N(`{n} needs attention`,`{n} need attention`,n)}
</span>`:h`<span><${k} name="circle-check" size="s" /> ${r}, ${v(`no faults`)}</span>`}
</div>`}const Ai=()=>(L.value?.kinds??[]).filter(e=>e.many||!L.value.rules.some(t=>t.kind===e.kind));function ji(){let e=M.value===`rulenew`,t=Ai();return t.length?h`<span class="menuat">
<button type="button" class="btn primary" aria-label=${v(`New rule`)} aria-haspopup="menu"
aria-expanded=${String(e)} onClick=${()=>{M.value=e?null:`rulenew`}}>
<${k} name="plus" size="m" />
<span class="only-wide">${v(`New rule`)}</span>
</button>
${e&&h`<${d} label=${v(`New rule`)} place="poprule">
${t.map(e=>h`<${l} key=${e.kind} icon=${Pe(e.kind)} onPick=${()=>j(A(`new-${e.kind}`))}>
${P({kind:e.kind,body:e.default})}
<//>`)}
<//>`}
</span>`:null}const Mi=()=>h`<div class="banner" role="status">
<${k} name="pause" size="m" />
<span class="grow">${v(`All automation is stopped: no rule runs and no automatic message leaves.`)}</span>
${z.value&&h`<button type="button" class="btn small" onClick=${()=>ut(!1)}>${v(`Start it again`)}</button>`}
</div>`;function Ni({filter:e,open:t}){let n=be(150,!L.value&&!at.value);if(!L.value)return at.value?h`<${Pi} problem=${at.value} />`:n&&h`<${Fi} />`;if(!L.value.rules.length)return h`<${D} icon="zap" title=${v(`No rules yet`)} text=${z.value?v(`Create the first one: Okno will deal conversations and reply for you.`):v(`An administrator creates them.`)} />`;let r=Ei.find(([t])=>t===e)[2],i=Ti.map(([e,t])=>[e,t(),et(e).filter(r)]).filter(([,,e])=>e.length);return i.length?i.map(([e,n,r])=>h`<section key=${e} aria-labelledby=${`rg-${e}`}>
<h2 class="rules-h" id=${`rg-${e}`}>${n}</h2>
<div class="rules">
${r.map(e=>h`<${Dn} key=${e.id} rule=${e} names=${B} open=${t===e.id} />`)}
</div>
</section>`):h`<${D} icon="circle-check"
title=${v(e===`care`?`Everything works`:`All rules are off`)} />`}const Pi=({problem:e})=>h`<${D} icon="unplug" title=${v(`The rules could not be loaded`)} text=${p(e)}>
<button type="button" class="btn" onClick=${dt}>${v(`Retry`)}</button>
<//>`,Fi=()=>h`<div class="rules first" aria-busy="true" aria-label=${v(`Loading…`)}>
${[72,54,80,60].map(e=>h`<div class="card rule" key=${e}>
<span class="ric"></span>
<${C} width=${e} />
<span></span>
<p class="ds"><${C} width=${96} /></p>
</div>`)}
</div>`;export{$t as n,wi as t};