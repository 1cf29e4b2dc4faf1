/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$a as t,$r as n,Ar as r,Ba as i,Bt as a,Da as o,Dr as s,Dt as c,Fa as l,Fn as u,Ga as d,Ha as f,Ia as p,In as m,Ja as h,La as ee,Lr as g,Ma as te,Mr as ne,Mt as re,Or as ie,Qa as ae,Ra as oe,Tt as se,Ua as ce,Ur as le,Va as ue,Wr as _,Xi as de,Za as v,_r as fe,aa as pe,ai as y,bi as b,ca as x,di as S,eo as C,ga as me,ia as he,ii as w,ja as ge,jr as T,ka as _e,kt as ve,la as E,mi as D,n as ye,ni as be,pr as xe,pt as Se,qa as Ce,ra as O,si as k,sr as we,ti as Te,to as A,ur as Ee,vi as De,yt as Oe,za as j}from"./app.js";import{$n as ke,Ar as Ae,Br as M,Cr as je,Dr as N,Er as Me,Fr as Ne,Ir as Pe,Kn as Fe,Lr as Ie,Mr as Le,Nr as Re,Or as ze,Pr as Be,Rr as Ve,Sr as He,Tr as Ue,Un as We,Ur as Ge,Vn as Ke,Vr as qe,Wr as P,Xn as Je,Yn as Ye,Zn as Xe,_r as Ze,ar as Qe,br as $e,dr as et,fr as F,gr as tt,hr as nt,jr as rt,kr as it,mr as at,or as ot,pr as st,qn as ct,rr as lt,sr as ut,ur as dt,vr as I,wr as ft,xr as L,yr as R,zr as pt}from"./shared.js";const mt=h(null),z={person:D,team:e=>te.value[e]?.name??d(`Deleted team`),tag:ve,channel:e=>me.value[e]?.name??d(`Removed channel`),hours:e=>Ze(e)||d(e===1?`company hours`:`Removed hours`)},ht=()=>Object.values(me.value).filter(e=>e.health!==`removed`).sort((e,t)=>S(e.kind).localeCompare(S(t.kind))||e.name.localeCompare(t.name)),gt=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,_t=e=>[...new Set([...e.matchAll(gt)].map(([e])=>e.trim()).filter(Boolean))],vt=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,yt=e=>e.filter(e=>e.length>100||!vt(e)||vt(e)>12),bt=[`name`,`number`,`company`,`hours`,`back`],xt=4e3,St=1440,Ct=30*St,wt=60*St,Tt=8760;function Et(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(e,t)=>bt.includes(t)?``:e).matchAll(/\{[^{}]*\}?|\}/g)].map(([e])=>e)}const B=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,V=(e,t)=>d(`A whole number from {least} to {most}`,{least:e,most:t});function Dt({texts:e=[]},t){let n=/* @__PURE__ */ new Set;e.length||(t.texts=d(`Write at least one text`)),e.forEach((e,r)=>{let i=`${e.channel_id}:${e.language}`,a=Et(e.text);e.text.trim()?e.text.length>xt?t[`texts.${r}`]=f(`At most {n} character`,`At most {n} characters`,xt):a.length?t[`texts.${r}`]=d(`There is no such variable: {list}`,{list:a.join(` `)}):n.has(i)&&(t[`texts.${r}`]=d(`There is already a text for this channel and language`)):t[`texts.${r}`]=d(`Write the text that the client will get`),n.add(i)})}function Ot({frequency:e},t){e?.every===`hours`&&!B(e.hours,1,Tt)&&(t.frequency=V(1,Tt))}function kt({whom:e},t){e.assignee||e.leads||e.operators.length||(t.whom=d(`Choose who is notified`))}function At(e,t,n){let r=e?Et(e.title):[];r.length&&(n[t]=d(`There is no such variable: {list}`,{list:r.join(` `)}))}const jt=(e,t)=>{Dt(e,t),Ot(e,t)};function Mt({entries:e},t){e.forEach(({words:e,tags:n,priority:r,task:i},a)=>{let o=yt(e);e.length?e.length>500?t[`entries.${a}.words`]=f(`At most {n} word`,`At most {n} words`,500):o.length&&(t[`entries.${a}.words`]=d(`Not a word, or too long: {list}`,{list:o.slice(0,5).join(`, `)})):t[`entries.${a}.words`]=d(`Write at least one word`),!n.length&&r===null&&!i&&(t[`entries.${a}.effects`]=d(`Choose a tag, a priority or a task`)),At(i,`entries.${a}.title`,t)})}const Nt={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=d(`Choose at least one operator`)),e.team_id===0&&(t.team_id=d(`Choose a team`)),B(e.cap,0,1e3)||(t.cap=V(0,1e3)),B(e.former_days,0,365)||(t.former_days=V(0,365)),e.absent!==`keep`&&!B(e.absent_minutes,0,St)&&(t.absent_minutes=V(0,St)),e.absent===`team`&&!e.absent_team_id&&(t.absent_team_id=d(`Choose a team`)),e.nobody===`team`&&!e.nobody_team_id&&(t.nobody_team_id=d(`Choose a team`))},autoreply:jt,out_of_hours:jt,receipt:jt,sla:(e,t)=>{B(e.first_minutes,1,wt)||(t.first_minutes=V(1,wt)),B(e.next_minutes,1,wt)||(t.next_minutes=V(1,wt)),e.stages.length?e.stages.some(e=>!B(e,1,1e3))?t.stages=V(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=d(`Two moments are the same`)):t.stages=d(`Add at least one moment`);for(let{stage:n,task:r}of e.tasks??[])At(r,`tasks.${n}.title`,t);kt(e,t)},untouched:(e,t)=>{B(e.minutes,1,Ct)||(t.minutes=V(1,Ct)),At(e.task,`task.title`,t),kt(e,t)},words:Mt};function Pt({kind:e,body:t}){let n={};return Nt[e]?.(t,n),n}const Ft={ru:{name:`Екатерина`,number:`1042`,hours:`9:00–21:00`,back:`завтра в 9:00`},en:{name:`Kate`,number:`1042`,hours:`9:00–21:00`,back:`tomorrow at 9:00`}};function It(e,t,n){let r={...Ft[t]??Ft.en,company:n||`Okno`};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(e=>{let t=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(e)?.[1];return e.startsWith(`{`)?bt.includes(t)?{kind:`value`,text:r[t]}:{kind:`unknown`,text:e}:{kind:`text`,text:e}})}const Lt={client:()=>d(`A client wrote it`),words:()=>d(`Words found`),ordinary:()=>d(`A person wrote to us alone`),every:()=>d(`How often`),new_client:()=>d(`New client`),closed:()=>d(`Outside working hours`),channel_kind:()=>d(`Kind of channel`),channel:()=>d(`Channel`),team:()=>d(`Team`),assignee:()=>d(`Assignee`),minutes:()=>d(`Minutes passed`),stage:()=>d(`Per cent of the time`),untouched:()=>d(`Nobody took it`)},Rt=e=>Lt[e]?.()??e,zt={message:()=>d(`to every message`),wait:()=>d(`once until we reply`),episode:()=>d(`once per conversation`),hours:()=>d(`once in some hours`)},Bt=e=>zt[e]?.()??e,Vt=e=>d(e?`yes`:`no`),Ht={assignee:z.person,channel:z.channel,team:z.team,channel_kind:S,every:e=>Bt(e)};function Ut(e,t){return t==null||t===``?d(`none`):e===`words`?t.join(`, `)||d(`none`):Array.isArray(t)?t.length?t.map(t=>Ut(e,t)).join(`, `):d(`any`):Ht[e]?Ht[e](t):typeof t==`boolean`?Vt(t):typeof t==`object`?JSON.stringify(t):String(t)}const Wt=e=>({did:()=>d(`done`),refused:()=>ut(e.code),failed:()=>d(`it failed`)})[e.outcome](),Gt=e=>new Intl.ListFormat(ue.value===`ru`?`ru-RU`:`en-GB`).format((e.operators??[]).map(z.person));function Kt({tags:e,priority:t}){return[e.length>0&&d(`Tags added: {tags}`,{tags:e.map(z.tag).join(`, `)}),t!==null&&d(`Priority: {priority}`,{priority:c(t).toLocaleLowerCase()})].filter(Boolean).join(` · `)}const qt={task:({tasks:e})=>f(`{n} task made`,`{n} tasks made`,e?.length??0),classify:Kt,say:({message_id:e})=>d(e?`A message was sent to the client`:`No message was sent`),assign:({operator_id:e,team_id:t})=>e?d(`Assigned to {name}`,{name:z.person(e)}):d(`Given to the team “{team}”`,{team:z.team(t)}),target:({minutes:e})=>f(`Reply is due within {n} minute`,`Reply is due within {n} minutes`,e),notify:e=>e.operators?.length?d(`Notified: {list}`,{list:Gt(e)}):d(`Notified`)},Jt=e=>qt[e.do]?.(e)??e.do,Yt=({run:e})=>l`<dl class="kv runkv">
${e.values.map(e=>l`<div key=${e.field}><dt>${Rt(e.field)}</dt><dd><${Xt} one=${e} /></dd></div>`)}
${e.done.map((e,t)=>l`<div key=${t}><dt>${t?``:d(`Done`)}</dt><dd>${Jt(e)}</dd></div>`)}
${e.skipped.map((e,t)=>l`<div key=${`s${e.id}`}>
<dt>${t?``:d(`Passed over`)}</dt>
<dd>
<${Te} name=${D(e.id)} size="xs" />
<s class="dim">${D(e.id)}</s>
<span class="dim t12">${dt(e)}</span>
</dd>
</div>`)}
${e.error&&l`<div><dt>${d(`Error`)}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`;function Xt({one:e}){let t=e.holds?l`<${y} name="check" size="s" /><span class="vh">${d(`fits`)}</span>`:l`<span class="nofit"><${y} name="x" size="s" /></span><span class="vh">${d(`does not fit`)}</span>`,n=Ut(e.field,e.wanted),r=Ut(e.field,e.value);return l`
${t}
<span>
${r}
${n!==r&&l` <span class="dim t12">${d(`wanted: {value}`,{value:n})}</span>`}
</span>
`}function Zt(){let e=ye.value,[t,r]=A(null),[a,o]=A(null),s=async()=>{o(null);try{e.data.run?r(await j(`/api/runs/${e.data.run}`)):F.value||await R()}catch(e){if(!(e instanceof p))throw e;o(e),e.status===404&&!F.value&&await R()}};if(v(()=>{e&&s()},[e]),!e)return null;let c=t?.rule??N(e.data.rule),u=t?.run.version??e.data.version,f=a?.status===404,m=e.data.run&&!t&&!a;return l`<${Ge} label=${d(`Why?`)}>
<div class="dhead">
<h2 class="t13 b6 grow">${d(`Why?`)}</h2>
<button type="button" class="ib small" data-first aria-label=${d(`Dismiss`)} onClick=${P}>
<${y} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${Qt(e)}</b>
<br />
<span class="dim">
${T(e.created_at,n.value)}
, ${_(e.created_at)}
${c&&l` · ${d(`rule “{name}”`,{name:M(c)})}`}
${u&&`, ${d(`version {n}`,{n:u})}`}
</span>
</p>
${m&&l`<div class="sks" aria-busy="true"><${k} width=${80} /><${k} width=${60} /></div>`}
${t&&l`<${$t} run=${t.run} />`}
${!e.data.run&&l`<p class="t13 mut">${d(`The rule set this when the client began to wait.`)}</p>`}
${f&&l`<p class="t13 mut">
${d(`The record of this run is not there any more: they are kept for {n} days.`,{n:90})}
</p>`}
${a&&!f&&l`<p class="t13" role="alert">
${i(a)} <button type="button" class="btn small" onClick=${s}>${d(`Retry`)}</button>
</p>`}
${c&&l`<div class="hrow">
<a class="link t13 hrow tight" href=${E(c.id)} onClick=${P}>
<${y} name=${Ie(c.kind)} size="s" />
${d(`Open the rule`)}
</a>
<a class="link t13 hrow end" href=${E(c.id,`log`)} onClick=${P}>${d(`Log`)}</a>
</div>`}
</div>
<//>`}const Qt=e=>e.title??(e.kind===`system`?et(e):d(`Automatic message to the client`)),$t=({run:e})=>l`
${e.outcome!==`did`&&l`<p class="t13 rulewarn"><${y} name="triangle-alert" size="s" />${Wt(e)}</p>`}
<${Yt} run=${e} />
`;var en=/* @__PURE__ */ e({Layers:()=>tn});const tn=()=>({why:()=>l`<${Zt} />`,rulefirst:()=>Re.value&&l`<${nn} rule=${Re.value} />`,ruleleave:()=>l`<${an} />`})[b.value]?.()??null;function nn({rule:e}){return l`<${Ge} label=${d(`Switch on: {name}`,{name:M(e)})}>
<div class="dpad">
<h2 class="head2">${d(`This rule writes to clients`)}</h2>
<p class="lead">
${d(`Read what it says. You can first see whom it would have written to in the last 30 days.`)}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${d(`Texts of the rule`)}>
${e.body.texts.map((e,t)=>l`<${rn} key=${t} one=${e} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${P}>${d(`Cancel`)}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${()=>{P(),O(E(e.id,`check`))}}>${d(`Dry run first`)}</button>
<button type="button" class="btn primary" onClick=${()=>{P(),rt(e,!0,e.version)}}>${d(`Switch on`)}</button>
</footer>
<//>`}function rn({one:e}){let t=e.channel_id===null?d(`All channels`):`${S(me.value[e.channel_id]?.kind)} · ${z.channel(e.channel_id)}`;return l`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language===`ru`?`Русский`:`English`}</span>
<p class="rulebub" lang=${e.language}>
${It(e.text,e.language,_e.value.company).map(e=>e.kind===`text`?e.text:l`<span class="val">${e.text}</span>`)}
</p>
</div>`}function an(){return l`<${Ge} label=${d(`Changes are not saved`)}>
<div class="dpad">
<h2 class="head2">${d(`Changes are not saved`)}</h2>
<p class="lead">${d(`If you leave now, the changes of this rule are lost.`)}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${()=>{P(),mt.value?.()}}>${d(`Leave without saving`)}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${P}>${d(`Stay`)}</button>
</footer>
<//>`}const on=({label:e})=>l`<a class="ib small" href=${E()} aria-label=${e} title=${`${e}  Esc`}>
<${y} name="x" size="m" />
</a>`;function sn(e){v(()=>{let e=e=>{e.key!==`Escape`||e.defaultPrevented||b.peek()||document.activeElement.matches?.(`input:not([type=checkbox]), textarea, select`)||(e.preventDefault(),O(E()))};return document.addEventListener(`keydown`,e,{capture:!0}),()=>document.removeEventListener(`keydown`,e,{capture:!0})},[]),v(()=>()=>{x.peek().page===`automation`&&x.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}const cn={runs:null,more:!1,problem:null};function ln({source:e,newest:t,empty:n,named:r=!1}){let[a,o]=A(cn),[s,c]=A(!1),u=async t=>{try{let n=await j(t?`${e}${e.includes(`?`)?`&`:`?`}before=${t}`:e);o(e=>({runs:t?[...e.runs,...n.runs]:n.runs,more:n.more,problem:null})),t||c(!1)}catch(e){if(!(e instanceof p))throw e;o(t=>({...t,problem:e}))}};v(()=>{u()},[]),v(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let f=xe(150,!a.runs&&!a.problem);return!a.runs&&a.problem?l`<${w} icon="unplug" title=${d(`The log could not be loaded`)} text=${i(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${d(`Retry`)}</button>
<//>`:a.runs?a.runs.length?l`
${s&&l`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${y} name="arrow-up" size="s" />
${d(`Show newer runs`)}
</button>
</p>`}
<ol class="runs">${un(a.runs,r)}</ol>
${a.problem&&l`<p class="t13 runmore" role="alert">${i(a.problem)}</p>`}
${a.more&&l`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${d(`Show older ones`)}
</button>
</p>`}
`:n:f&&l`<div class="sks" aria-busy="true">
${[90,70,80].map(e=>l`<${k} key=${e} width=${e} />`)}
</div>`}function un(e,t){let i=[];return e.forEach((a,o)=>{o&&r(e[o-1].at)===r(a.at)||i.push(l`<li class="mh" key=${`d${a.id}`}>${ie(a.at,n.value)}</li>`),i.push(l`<${mn} key=${a.id} run=${a} named=${t} />`)}),i}const dn={did:`check`,refused:`ban`,failed:`circle-alert`},fn=e=>e.outcome===`did`&&e.done.length?e.done.map(Jt).join(`, `):Wt(e),pn=e=>M(N(e.rule_id)??{kind:e.kind,body:I(e.kind)?.default??{}});function mn({run:e,named:t}){return l`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${y} name=${dn[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||d(`No conversation`)}</b>
<span class="t12 mut blk">${fn(e)}</span>
${t&&l`<span class="t12 dim cut blk">${pn(e)}</span>`}
</span>
<time class="t12 dim" title=${ne(e.at)}>${_(e.at)}</time>
</summary>
<div class="runin">
<${Yt} run=${e} />
<p class="hrow t12">
${t&&N(e.rule_id)?l`<a class="link" href=${E(e.rule_id,`log`)}>
${d(`Rule, version {n}`,{n:e.version})}
</a>`:l`<span class="dim">${d(`Version {n}`,{n:e.version})}</span>`}
${e.dialog_id&&l`<a class="link hrow end" href=${pe(`all`,e.dialog_id)}>${d(`Open conversation`)}</a>`}
</p>
</div>
</details>
</li>`}const hn=[[``,()=>d(`All`),()=>d(`No runs yet`)],[`did`,()=>d(`Done`),()=>d(`No rule has done anything yet`)],[`refused`,()=>d(`Refused`),()=>d(`Nothing was refused`)],[`failed`,()=>d(`Failed`),()=>d(`No run has failed`)]];function gn(){let e=C(null),[t,n]=A(``);sn(`.autolog`),ae(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let r=Math.max(0,...F.value.rules.map(e=>e.last_run_at??0)),i=hn.find(([e])=>e===t)[2]();return l`<aside class="peek" aria-label=${d(`Log of all rules`)}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${d(`Log of all rules`)}</h2>
<${on} label=${d(`Close the log`)} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${d(`Runs`)}>
<div class="rulechips" role="group" aria-label=${d(`Show runs`)}>
${hn.map(([e,r])=>l`<button type="button" class="chip" key=${e} aria-pressed=${String(e===t)}
onClick=${()=>n(e)}>${r()}</button>`)}
</div>
<${ln} key=${t} source=${t?`/api/runs?outcome=${t}`:`/api/runs`} named
newest=${t?null:r} empty=${l`<${w} icon="history" title=${i}
text=${d(`Runs of the last 90 days appear here.`)} />`} />
</div>
</aside>`}const _n=({rule:e,label:t})=>l`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${t=>{let n=t.currentTarget.checked;t.currentTarget.checked=e.active,Le(e,n)}} />`,[vn,yn]=[72,18];function bn(e){let t=Math.max(1,...e),n=(vn-2)/Math.max(1,e.length-1);return`M${e.map((e,r)=>`${(1+r*n).toFixed(1)} ${(yn-2-e/t*(yn-5)).toFixed(1)}`).join(`L`)}`}const xn=({days:e})=>l`<svg class="spark" viewBox=${`0 0 ${vn} ${yn}`} role="img"
aria-label=${d(`Runs in the last 14 days: {list}`,{list:e.join(`, `)})}>
<path d=${bn(e)} />
</svg>`;function Sn(e){return e.active?[f(`{n} time today`,`{n} times today`,e.today,{n:g(e.today)}),e.last_run_at?d(`{span} ago`,{span:le(n.value-e.last_run_at)}):d(`has not run yet`)]:[d(`off`),d(`changed {date}`,{date:s(e.changed_at)})]}const Cn={id:null};function wn(e){let t=t=>{let n=N(Cn.id);n&&n.group===e.group&&n.id!==e.id&&(t.preventDefault(),t.currentTarget.dataset.drop=Tn(t)?`after`:`before`)},n=e=>delete e.currentTarget.dataset.drop;return{draggable:!0,onDragStart:t=>{Cn.id=e.id,t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,M(e))},onDragEnd:()=>{Cn.id=null},onDragOver:t,onDragLeave:n,onDrop:t=>{t.preventDefault();let r=t.currentTarget.dataset.drop===`after`;n(t);let i=N(Cn.id);i&&He(i,r?En(t.currentTarget,i):e.id)}}}function Tn(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function En(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function Dn(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!L.value)return;e.preventDefault(),e.stopPropagation();let r=e.currentTarget.querySelector(`h3 a`);De(Ae(t,n)?d(`Moved: {name}`,{name:M(t)}):d(`This is the edge of the group`)),requestAnimationFrame(()=>r.focus())}function On({rule:e,names:t,open:n}){let r=M(e),i=L.value?wn(e):{},a=[`card`,`hov`,`rule`,e.paused_at&&`failing`,!e.paused_at&&e.missing.length&&`lacking`];return l`<article class=${a.filter(Boolean).join(` `)} data-rule=${e.id} data-off=${e.active?null:``}
aria-current=${n?`true`:null} ...${i} onKeyDown=${t=>Dn(t,e)}>
<span class="ric"><${y} name=${Ie(e.kind)} /></span>
<h3>
<a href=${E(e.id)}
aria-keyshortcuts=${L.value?`Control+Shift+ArrowUp Control+Shift+ArrowDown`:null}>
${r}
</a>
</h3>
${L.value?l`<${_n} rule=${e} label=${d(`The rule “{name}” is on`,{name:r})} />`:l`<span class="tag plain">${e.active?d(`on`):d(`off`)}</span>`}
<p class="ds">${pt(e,t)}</p>
<${kn} rule=${e} />
<div class="mt2">
${Sn(e).map((e,t)=>l`${t>0&&l`<span aria-hidden="true">·</span>`}<span>${e}</span>`)}
<${xn} days=${e.days} />
</div>
</article>`}function kn({rule:e}){return e.paused_at?l`<p class="rulebad">
<${y} name="circle-alert" size="s" />
<span class="grow">${d(`Paused: {cause}`,{cause:Qe(e.paused_why)})}</span>
${L.value&&l`<button type="button" class="btn small" onClick=${()=>Me(e)}>${d(`Continue`)}</button>`}
</p>`:e.missing.length?l`<p class="rulewarn">
<${y} name="triangle-alert" size="s" />
<span class="grow">${ot(e.missing)}</span>
${L.value&&l`<a class="link" href=${E(e.id)}>${d(`Choose a replacement`)}</a>`}
</p>`:null}const An=e=>d(e?`yes`:`no`),jn=e=>t=>t?.length?t.map(e).join(`, `):d(`all`),Mn=e=>e?z.team(e):d(`none`),Nn=e=>t=>e[t](),Pn={operators:[()=>d(`Operators`),e=>e?e.map(z.person).join(`, `):d(`all`)],team_id:[()=>d(`Team`),Mn],channels:[()=>d(`Channels`),jn(e=>z.channel(e))],teams:[()=>d(`Teams`),jn(e=>z.team(e))],cap:[()=>d(`Open conversations of one person, at most`),String],only_here:[()=>d(`Only those at the screen`),An],former_days:[()=>d(`Days for the previous assignee`),String],absent:[()=>d(`When the assignee is absent`),Nn({keep:()=>d(`leave it to the assignee`),next:()=>d(`give it to the next operator`),team:()=>d(`give it to a team`)})],absent_minutes:[()=>d(`Minutes until absent`),String],absent_team_id:[()=>d(`Team for conversations of the absent`),Mn],nobody:[()=>d(`When nobody can take it`),Nn({leave:()=>d(`leave it unassigned`),team:()=>d(`give it to a team`)})],nobody_team_id:[()=>d(`Team when nobody can take it`),Mn],entries:[()=>d(`Words and tags`),e=>e.map(e=>Ne(e,z)).join(`; `)||d(`no words yet`)],clients:[()=>d(`Clients`),Nn({all:()=>d(`All clients`),new:()=>d(`Only new clients`)})],frequency:[()=>d(`How often`),Pe],hours_id:[()=>d(`Working hours`),e=>z.hours(e)],first_minutes:[()=>d(`First reply within`),String],next_minutes:[()=>d(`Next replies within`),String],minutes:[()=>d(`Minutes`),String],stages:[()=>d(`Moments`),e=>e.map(Ve).join(`, `)],whom:[()=>d(`Whom to notify`),e=>qe(e,z).join(`, `)||d(`no one`)],email:[()=>d(`Also by email`),An]},Fn=({channel_id:e,language:t})=>`${e===null?d(`All channels`):z.channel(e)}, ${t}`;function In(e,t){let n=new Map(e.map(e=>[Fn(e),e.text])),r=new Map(t.map(e=>[Fn(e),e.text])),i=[...r].filter(([e,t])=>n.get(e)!==t),a=[...n.keys()].filter(e=>!r.has(e));return[...i.map(([e,t])=>d(`Text ({place}): “{text}”`,{place:e,text:t})),...a.map(e=>d(`Text removed ({place})`,{place:e}))]}function Ln(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n===`texts`)return In(e.texts,t.texts);let[r,i]=Pn[n]??[()=>n,JSON.stringify];return[d(`{field}: {before} → {after}`,{field:r(),before:i(e[n]),after:i(t[n])})]})}const H=h(null),Rn=h(!1),U=h(!1),W=h(null),G=h(null),K=Ce(()=>!!H.value&&JSON.stringify(H.value.body)!==H.value.base),zn=Ce(()=>H.value&&Rn.value?{...Pt(H.value),...Bn(W.value)}:{});function Bn(e){let t=(e?.detail?.errors??[]).map(({field:e,message:t})=>[e.split(`.`).at(-1),t]);return Object.fromEntries(t)}function q({id:e,kind:t,version:n,body:r}){H.value={id:e,kind:t,version:n,body:r,base:JSON.stringify(r)},Rn.value=!1,W.value=null,G.value=null}const Vn=()=>{H.value=null},Hn=e=>({id:null,kind:e,version:0,body:I(e).default});function Un(e){H.value={...H.peek(),body:{...H.peek().body,...e}}}function Wn(){let{id:e,kind:t}=H.peek();q(e?N(e):Hn(t))}function Gn(e){let{version:t,base:n}=H.peek();e.version!==t&&(JSON.stringify(e.body)===n?H.value={...H.peek(),version:e.version}:K.peek()?G.value={by:e.changed_by,at:e.changed_at}:q(e))}const Kn=()=>q(N(H.peek().id));function qn(){let{id:e}=H.peek();return H.value={...H.peek(),version:N(e).version},G.value=null,Yn()}function Jn(){requestAnimationFrame(()=>{document.querySelector(`.edbody [aria-invalid='true']`)?.focus()})}async function Yn(){if(!H.peek()||U.peek())return!1;if(Rn.value=!0,W.value=null,Object.keys(Pt(H.peek())).length)return Jn(),!1;U.value=!0;let e=H.peek();try{let t=await ze(e);return H.peek()===e?q(t):H.value={...H.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(de(d(`Rule created: {name}. It is off.`,{name:M(t)}),{icon:`zap`}),O(E(t.id),{replace:!0,sure:!0})),!0}catch(e){if(!(e instanceof p))throw e;return e.code===`changed-meanwhile`?(await R(),G.value={by:e.detail.by,at:e.detail.at}):W.value=e,!1}finally{U.value=!1}}const Xn=e=>({"unknown-variable":()=>d(`A text names a variable that does not exist.`)})[e.code]?.()??i(e),Zn=({rule:e})=>l`<${ln} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${l`<${w} icon="history" title=${d(`No runs yet`)} text=${e.active?d(`Runs of the last 90 days appear here.`):d(`The rule is off. “Dry run” shows what it would do.`)} />`} />`,Qn=[7,30,90];function $n({rule:e}){let[t,n]=A(30),[r,a]=A({busy:!1,result:null,problem:null}),o=async()=>{a({busy:!0,result:null,problem:null});let n=K.peek()?{body:H.peek().body}:{};try{a({busy:!1,result:await ee(`POST`,`/api/rules/${e.id}/rehearsal`,{days:t,...n}),problem:null})}catch(e){if(!(e instanceof p))throw e;a({busy:!1,result:null,problem:e})}};return v(()=>a({busy:!1,result:null,problem:null}),[e.version]),l`
<p class="t13 mut">${d(`What the rule would have done in the past. Nothing is sent and nothing changes.`)}</p>
${K.value&&l`<p class="hint">${d(`Checked with your changes, which are not saved yet.`)}</p>`}
<div class="hrow wrap rowgap">
<${lt} label=${d(`Period`)} value=${String(t)} onPick=${e=>n(Number(e))}
options=${Qn.map(e=>[String(e),f(`{n} day`,`{n} days`,e)])} />
<button type="button" class="btn primary" disabled=${r.busy} aria-busy=${String(r.busy)} onClick=${o}>
<${y} name="play" size="m" />
${d(`Check`)}
</button>
</div>
<div aria-live="polite">
${r.busy&&l`<div class="sks">${[90,64,78].map(e=>l`<${k} key=${e} width=${e} />`)}</div>`}
${r.problem&&l`<${w} icon="unplug" title=${d(`The dry run failed`)} text=${i(r.problem)}>
<button type="button" class="btn" onClick=${o}>${d(`Retry`)}</button>
<//>`}
${r.result&&l`<${tr} rule=${e} result=${r.result} />`}
</div>
`}function er(e,{matched:t,sent:n,late:r,tasks:i}){let a=[f(`It would have run {n} time`,`It would have run {n} times`,t,{n:g(t)})];if(r&&a.push(f(`{n} reply late`,`{n} replies late`,r,{n:g(r)})),i&&a.push(f(`{n} task made`,`{n} tasks made`,i,{n:g(i)})),!I(e.kind)?.writes_to_clients)return a.join(`, `);let o={n:g(n)},s=f(`{n} automatic message would have left`,`{n} automatic messages would have left`,n,o);return[...a,s].join(`, `)}function tr({rule:e,result:t}){let n=Object.entries(t.refused).sort((e,t)=>t[1]-e[1]);return l`
<h3 class="t14 b6 rehead">${er(e,t)}</h3>
${!t.exact&&l`<p class="hint">
${d(`An estimate: {list}.`,{list:t.not_recorded.map(ir).join(`, `)||d(`not everything is recorded`)})}
</p>`}
${t.by_channel.length>1&&l`<dl class="kv rekv">
${t.by_channel.map(e=>l`<div key=${e.channel_id}>
<dt class="cut">${z.channel(e.channel_id)}</dt>
<dd class="num">${g(e.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&l`
<h4 class="mh">${d(`It would have kept silent`)}</h4>
<ul class="reref">
${n.map(([e,t])=>l`<li key=${e}>
<span class="grow">${ut(e)}</span>
<span class="num">${g(t)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&l`
<h4 class="mh">${d(`Conversations`)}</h4>
<ol class="runs">${t.dialogs.map((e,t)=>l`<${nr} key=${t} one=${e} />`)}</ol>
${t.matched>t.dialogs.length&&l`<p class="hint">${f(`The first {n} is shown.`,`The first {n} are shown.`,t.dialogs.length)}</p>`}
`}
`}function nr({one:e}){let t=[e.code&&ut(e.code),e.late&&d(`the reply was late`),e.tasks>0&&f(`{n} task made`,`{n} tasks made`,e.tasks)].filter(Boolean);return l`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${pe(`all`,e.dialog_id)}>
<${y} name=${e.outcome===`did`?`check`:`ban`} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${t.length>0&&l`<span class="t12 mut blk">${t.join(` · `)}</span>`}
</span>
<span class="t12 dim">${T(e.at,n.value)}, ${_(e.at)}</span>
</a>
</li>`}const rr={presence:()=>d(`who was online then is not recorded`),snoozes:()=>d(`which conversations were snoozed then is not recorded`),loads:()=>d(`how many conversations each had then is not recorded`),here:()=>d(`who was at the screen then is not recorded`)},ir=e=>rr[e]?.()??e,J=({icon:e,title:t,children:n})=>l`<section class="step">
<span class="k"><${y} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,ar=({name:e,children:t})=>l`<div class="cond"><span>${e}</span>${t}</div>`,Y=({id:e,text:t})=>t?l`<span class="hint bad" id=${e}>${t}</span>`:null;function or({label:e,hint:n,error:r,children:i}){let a=t();return l`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${n&&l`<span class="t12 dim blk">${n}</span>`}</label>
${i({id:a,invalid:r?`true`:null,"aria-describedby":r?`${a}e`:null})}
</div>
<${Y} id=${`${a}e`} text=${r} />
</div>`}const sr=({label:e,hint:t,checked:n,onChange:r})=>l`<${or} label=${e} hint=${t}>
${({id:e})=>l`<input class="tog" id=${e} type="checkbox" role="switch" checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />`}
<//>`;function cr({id:e,value:t,onValue:n,unit:r,label:i,...a}){let[o,s]=A(String(t));v(()=>{Number(o)!==t&&!Number.isNaN(t)&&s(String(t))},[t]);let c=e=>{let t=e.currentTarget.value;s(t),n(/^\d+$/.test(t.trim())?Number(t):NaN)},{invalid:u,...d}=a;return l`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${i} value=${o}
aria-invalid=${u} ...${d} onInput=${c} />
${r&&l`<span class="t13 dim">${r}</span>`}
</span>`}const X=({label:e,hint:t,value:n,onValue:r,unit:i,error:a})=>l`<${or} label=${e} hint=${t} error=${a}>
${e=>l`<${cr} ...${e} value=${n} unit=${i} onValue=${r} />`}
<//>`;function Z({id:e,label:t,options:n,value:r,onPick:i,invalid:a,...o}){let s=n.findIndex(([e])=>e===r);return l`<select class="sel" id=${e} aria-label=${t} aria-invalid=${a} ...${o}
onChange=${e=>i(n[e.currentTarget.selectedIndex][0])}>
${n.map(([e,t],n)=>l`<option key=${e} value=${n} selected=${n===s}>${t}</option>`)}
</select>`}const Q=({label:e,hint:t,error:n,...r})=>l`<div class="rowgap">
<${$} label=${e} hint=${t} error=${n}>${e=>l`<${Z} ...${e} ...${r} />`}<//>
</div>`;function $({label:e,hint:n,error:r,children:i}){let a=t();return l`<div class="field">
<label for=${a}>${e}</label>
${i({id:a,invalid:r?`true`:null,"aria-describedby":r?`${a}e`:null})}
${n&&l`<span class="hint">${n}</span>`}
<${Y} id=${`${a}e`} text=${r} />
</div>`}function lr(e,t=d(`Choose a team`)){let n=Je().map(e=>[e.id,e.name]);return e&&!n.some(([t])=>t===e)&&n.push([e,`${z.team(e)} · ${d(`deleted`)}`]),[[null,t],...n]}function ur(e){let t=Object.values(tt.value).filter(e=>!e.removed).map(e=>[e.id,z.hours(e.id)]);return t.some(([t])=>t===e)||t.unshift([e,z.hours(e)]),t}const dr=(e,t)=>e.includes(t)?e.filter(e=>e!==t):[...e,t];function fr({label:e,all:t,items:n,chosen:r,onChange:i}){return l`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!r.length)} onClick=${()=>i([])}>
${t}
</button>
${n.map(({id:e,name:t,icon:n})=>l`<button type="button" class="chip" key=${e} aria-pressed=${String(r.includes(e))}
onClick=${()=>i(dr(r,e))}>
${n}
${t}
</button>`)}
</div>`}const pr=(e,t)=>e.filter(e=>!t.some(t=>t.id===e));function mr({chosen:e,onChange:t,kinds:n}){let r=ht().filter(e=>!n||n.includes(e.kind)).map(e=>({id:e.id,name:e.name,icon:l`<${be} kind=${e.kind} named />`}));for(let t of pr(e,r))r.push({id:t,name:`${z.channel(t)} · ${d(`removed`)}`,icon:null});return l`<${ar} name=${d(`Channel`)}>
<${fr} label=${d(`Channel`)} all=${d(`Any`)} items=${r} chosen=${e} onChange=${t} />
<//>`}function hr({chosen:e,onChange:t}){let n=Je().map(({id:e,name:t})=>({id:e,name:t}));for(let t of pr(e,n))n.push({id:t,name:`${z.team(t)} · ${d(`deleted`)}`});return!n.length&&!Object.keys(te.value).length?null:l`<${ar} name=${d(`Team`)}>
<${fr} label=${d(`Team`)} all=${d(`Any team`)} items=${n} chosen=${e} onChange=${t} />
<//>`}const gr=()=>Object.values(o.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function _r({whom:e,email:t,error:n,change:r}){let i=t=>r({whom:{...e,...t}}),a=e.operators.filter(e=>!o.value[e]?.active);return l`
<div class="field" role="group" aria-label=${d(`Whom to notify`)}>
<span class="lab">${d(`Whom to notify`)}</span>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.assignee} aria-invalid=${n?`true`:null}
onChange=${e=>i({assignee:e.currentTarget.checked})} />
${d(`The assignee`)}
</label>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.leads}
onChange=${e=>i({leads:e.currentTarget.checked})} />
${d(`Team leads, or supervisors where a team has none`)}
</label>
<div class="rulepeople">
${gr().map(t=>l`<label key=${t.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(t.id)}
onChange=${()=>i({operators:dr(e.operators,t.id)})} />
<${Te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</label>`)}
${a.map(t=>l`<label key=${t} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>i({operators:dr(e.operators,t)})} />
${z.person(t)} · ${d(`no longer works here`)}
</label>`)}
</div>
<${Y} text=${n} />
</div>
<${sr} label=${d(`Also send an email at once`)} hint=${d(`Even to those who are at the screen`)}
checked=${t} onChange=${e=>r({email:e})} />
`}const vr=()=>l`
<${J} icon="zap" title=${d(`When`)}><p class="cond">${d(`An operator replies to a client`)}</p><//>
<${J} icon="list-filter" title=${d(`If`)}><p class="cond">${d(`The conversation has no assignee`)}</p><//>
<${J} icon="user-round-check" title=${d(`Then`)}>
<p class="cond">${d(`The operator becomes the assignee`)}</p>
<p class="hint">${d(`A note does not assign. The operator can undo it.`)}</p>
<//>
`,yr=({operators:e,team_id:t})=>e?`chosen`:t===null?`all`:`team`;function br({rule:e,body:t,errors:n,change:r}){v(()=>{re()},[]);let i=yr(t),a=e=>r({operators:e===`chosen`?gr().map(e=>e.id):null,team_id:e===`team`?0:null});return l`
<${J} icon="zap" title=${d(`When`)}>
<p class="cond">${d(`A client waits in a conversation without an assignee`)}</p>
<${Q} label=${d(`Also when the client writes and the assignee is absent`)} value=${t.absent}
onPick=${e=>r({absent:e,absent_minutes:t.absent_minutes||30})}
options=${[[`keep`,d(`leave it to the assignee`)],[`next`,d(`give it to the next operator`)],[`team`,d(`give it to a team`)]]} />
${t.absent===`team`&&l`<${Q} label=${d(`Team for conversations of the absent`)} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${e=>r({absent_team_id:e})}
options=${lr(t.absent_team_id)} />`}
${t.absent!==`keep`&&l`<${X} label=${d(`Who is away counts as absent after`)}
hint=${d(`Who is off shift counts at once`)} unit=${d(`min`)} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${e=>r({absent_minutes:e})} />`}
<//>
<${J} icon="list-filter" title=${d(`If`)}>
<${ar} name=${d(`Assignee`)}><span class="mut">${d(`nobody`)}</span><//>
<${mr} chosen=${t.channels} onChange=${e=>r({channels:e})} />
<//>
<${J} icon="user-round-check" title=${d(`Then assign in turn`)}>
<${lt} label=${d(`Among whom`)} value=${i} onPick=${e=>e!==i&&a(e)}
options=${[[`all`,d(`Everyone`)],[`team`,d(`Team`)],[`chosen`,d(`Chosen`)]]} />
${i===`team`&&l`<${Q} label=${d(`Team`)} value=${t.team_id||null} error=${n.team_id}
onPick=${e=>r({team_id:e??0})} options=${lr(t.team_id)} />`}
${i===`chosen`&&l`<${xr} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${e=>r({operators:e})} />`}
<${X} label=${d(`Open conversations of one person, at most`)}
hint=${d(`0: the workload limit of each person`)} value=${t.cap} error=${n.cap}
onValue=${e=>r({cap:e})} />
<${sr} label=${d(`Only those at the screen`)}
hint=${d(`Whose page is open; those who are online by their status, otherwise`)} checked=${t.only_here}
onChange=${e=>r({only_here:e})} />
<${sr} label=${d(`First to the previous assignee, when online`)}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${e=>r({former_days:e?30:0})} />
${t.former_days!==0&&l`<${X} label=${d(`If they had it within the last`)} unit=${d(`days`)} value=${t.former_days}
error=${n.former_days} onValue=${e=>r({former_days:e})} />`}
<${Q} label=${d(`When nobody can take it`)} value=${t.nobody} onPick=${e=>r({nobody:e})}
options=${[[`leave`,d(`leave it unassigned, deal it to the first who can`)],[`team`,d(`give it to a team`)]]} />
${t.nobody===`team`&&l`<${Q} label=${d(`Team when nobody can take it`)} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${e=>r({nobody_team_id:e})}
options=${lr(t.nobody_team_id)} />`}
<//>
${e.id&&l`<${Sr} rule=${e} />`}
`}function xr({chosen:e,rule:t,error:n,onChange:r}){let[i,s]=A(null),c=gr().filter(t=>!e.includes(t.id)),u=[...e.map(e=>o.value[e]??{id:e,name:D(e),active:!1}),...c],f=(t,n)=>{if(n<0||n>=e.length)return;let i=e.filter(e=>e!==t);i.splice(n,0,t),r(i),De(d(`{name}: place {n} of {all}`,{name:D(t),n:n+1,all:i.length}))},p=(t,n)=>{let r={ArrowUp:-1,ArrowDown:1}[t.key];if(!r)return;t.preventDefault();let i=t.currentTarget;f(n,e.indexOf(n)+r),requestAnimationFrame(()=>i.focus())};return l`
<ul class="ppl rowgap" aria-label=${d(`Operators in their order`)}>
${u.map(o=>{let c=e.indexOf(o.id),u=c>=0;return l`<li key=${o.id} class=${i===o.id?`carried`:null}
draggable=${u&&L.value?!0:null} onDragStart=${e=>{e.dataTransfer.setData(`text/plain`,o.name),s(o.id)}} onDragEnd=${()=>s(null)} onDragOver=${e=>{i!==null&&u&&(e.preventDefault(),i!==o.id&&f(i,c))}} onDrop=${e=>e.preventDefault()}>
${u&&L.value?l`<button type="button" class="ib small gripb" aria-label=${d(`Move: {name}`,{name:o.name})}
title=${d(`Drag, or press ↑ and ↓`)} onKeyDown=${e=>p(e,o.id)}>
<${y} name="grip-vertical" size="m" />
</button>`:l`<span class="gripb ib small"></span>`}
<${Te} name=${o.name} size="md">${o.active&&l`<${Ye} shift=${a(o)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${o.name}</span>
<span class=${o.active?`t12 dim cut blk`:`t12 hint warn blk`}>
${o.active?[Xe(o),ke(a(o))].filter(Boolean).join(` · `):d(`no longer works here`)}
</span>
</span>
${u&&t.next_operator_id===o.id&&l`<span class="tag plain">${d(`next`)}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${d(`{name} takes part`,{name:o.name})}
checked=${u} aria-invalid=${n?`true`:null}
onChange=${()=>r(u?e.filter(e=>e!==o.id):[...e,o.id])} />
</li>`})}
</ul>
<${Y} text=${n} />
`}function Sr({rule:e}){let t=[...e.shares??[]].sort((e,t)=>t.count-e.count),n=Math.max(1,...t.map(e=>e.count));return l`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${d(`Today`)}</h3>
${e.next_operator_id&&l`<p class="t13">${d(`Next in turn: {name}`,{name:D(e.next_operator_id)})}</p>`}
${t.length?l`<ul class="shares">
${t.map(e=>l`<li key=${e.operator_id}>
<span class="cut">${D(e.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${g(e.count)}</span>
</li>`)}
</ul>`:l`<p class="hint">${d(`Nothing was dealt today.`)}</p>`}
${e.waiting>0&&L.value&&l`<button type="button" class="btn small" disabled=${!e.active||K.value} onClick=${async()=>{let t=await it(e);t&&de(f(`{n} conversation is being dealt`,`{n} conversations are being dealt`,t.count),{icon:`users-round`})}}>
${f(`Deal {n} who waits`,`Deal {n} who wait`,e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&l`<p class="hint">${d(`Switch the rule on to deal those who wait.`)}</p>`}
</section>`}const Cr=h([]);function wr(){j(`/api/task-templates`).then(e=>{Cr.value=e.templates},e=>{if(!(e instanceof p))throw e})}const Tr={title:``,template_id:null,type_id:null,priority:null,assignee:`dialog`,assignee_id:null,team_id:null,due_minutes:null,working:!1};function Er({order:e,error:t,onChange:n,at:r=``}){return v(wr,[]),e?l`<${Dr} order=${e} error=${t} onChange=${n} at=${r} />`:l`<button type="button" class="btn small quiet" onClick=${()=>n({...Tr})}
aria-label=${r?`${d(`Also make a task`)}: ${r}`:null}>
<${y} name="circle-check" size="s" />
${d(`Also make a task`)}
</button>`}function Dr({order:e,error:n,onChange:r,at:i}){let a=t=>r({...e,...t}),o=t();return l`<div class="ordertask" role="group" aria-label=${i?d(`Task: {moment}`,{moment:i}):d(`Task`)}>
<div class="hrow">
<b class="t13 b6 grow">${d(`Make a task, once per conversation`)}</b>
<button type="button" class="ib small" aria-label=${d(`Make no task`)} title=${d(`Make no task`)}
onClick=${()=>r(null)}>
<${y} name="x" size="m" />
</button>
</div>
${Cr.value.length>0&&l`<${Q} label=${d(`Template`)} value=${e.template_id} options=${jr(e.template_id)}
onPick=${e=>a({template_id:e})} />`}
${!e.template_id&&l`<${Or} order=${e} error=${n} put=${a} />`}
<${kr} order=${e} put=${a} />
${!e.template_id&&l`
<${Q} label=${d(`Team`)} value=${e.team_id} options=${lr(e.team_id,d(`none`))}
onPick=${e=>a({team_id:e})} />
<${Q} label=${d(`Type`)} value=${e.type_id} options=${Ar(e.type_id)}
onPick=${e=>a({type_id:e})} />
<${Q} label=${d(`Priority of the task`)} value=${e.priority}
options=${[[null,d(`as the conversation`)],...se.map(([e,t])=>[e,t()])]}
onPick=${e=>a({priority:e})} />
<${ct} id=${o} minutes=${e.due_minutes}
onChange=${e=>a({due_minutes:e||null})} />
${e.due_minutes!==null&&l`<${sr} label=${d(`Count working hours only`)} checked=${e.working}
onChange=${e=>a({working:e})} />`}
`}
</div>`}const Or=({order:e,error:t,put:n})=>l`<${$} label=${d(`Title`)} error=${t} hint=${d(`Variables: {list}`,{list:`{name}, {number}`})}>
${t=>{let{invalid:r,...i}=t;return l`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${r} value=${e.title}
placeholder=${d(`from the client's message`)} ...${i}
onInput=${e=>n({title:e.currentTarget.value})} />`}}
<//>`;function kr({order:e,put:t}){let n=e.assignee===`operator`?e.assignee_id:e.assignee,r=gr().map(e=>[e.id,e.name]);e.assignee_id&&e.assignee===`operator`&&!r.some(([t])=>t===e.assignee_id)&&r.push([e.assignee_id,`${z.person(e.assignee_id)} · ${d(`no longer works here`)}`]);let i=e=>t(typeof e==`number`?{assignee:`operator`,assignee_id:e}:{assignee:e,assignee_id:null});return l`<${$} label=${d(`Assignee`)}>
${e=>l`<${Z} ...${e} value=${n} onPick=${i}
options=${[[`dialog`,d(`the assignee of the conversation`)],[`nobody`,d(`nobody`)],...r]} />`}
<//>`}function Ar(e){let t=Ke().map(e=>[e.id,We(e)]);return e&&!t.some(([t])=>t===e)&&t.push([e,Fe(e)]),[[null,d(`none`)],...t]}function jr(e){let t=Cr.value.map(e=>[e.id,e.name]);return e&&!t.some(([t])=>t===e)&&t.push([e,d(`Deleted template`)]),[[null,d(`without a template`)],...t]}function Mr({body:e,errors:t,change:n}){return l`
<${J} icon="zap" title=${d(`When`)}><p class="cond">${d(`A client waits for our reply`)}</p><//>
<${J} icon="list-filter" title=${d(`If`)}>
<${mr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<${hr} chosen=${e.teams} onChange=${e=>n({teams:e})} />
<p class="hint">${d(`The first rule that fits counts: its order in the group decides.`)}</p>
<//>
<${J} icon="hourglass" title=${d(`Then reply`)}>
<${X} label=${d(`First reply within`)} unit=${d(`min`)} value=${e.first_minutes}
error=${t.first_minutes} onValue=${e=>n({first_minutes:e})} />
<${X} label=${d(`Next replies within`)} unit=${d(`min`)} value=${e.next_minutes}
error=${t.next_minutes} onValue=${e=>n({next_minutes:e})} />
<${Q} label=${d(`By which hours`)} hint=${d(`Closed hours do not count.`)} value=${e.hours_id}
options=${ur(e.hours_id)} onPick=${e=>n({hours_id:e})} />
<//>
<${J} icon="bell-ring" title=${d(`And notify`)}>
<${Nr} body=${e} errors=${t} change=${n} />
<${_r} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function Nr({body:e,errors:t,change:n}){let{stages:r,first_minutes:i}=e,a=t.stages,{taskOf:o,putTask:s,move:c,drop:u,add:f}=Pr(e,n),p=[80,100,150,200,300].find(e=>!r.includes(e))??50;return l`
<ul class="stages" aria-label=${d(`Moments`)}>
${r.map((e,n)=>l`<li key=${n}>
<div class="hrow">
<${cr} label=${d(`Moment {n}, per cent of the time`,{n:n+1})} value=${e} unit="%"
invalid=${a?`true`:null} onValue=${e=>c(n,e)} />
<span class="grow t12 dim">${Ir(e,i)}</span>
<button type="button" class="ib small" aria-label=${d(`Remove moment {n}`,{n:n+1})}
onClick=${()=>u(n)}>
<${y} name="x" size="m" />
</button>
</div>
<${Er} order=${o(n)} at=${Fr(e)}
error=${t[`tasks.${e}.title`]} onChange=${e=>s(n,e)} />
</li>`)}
</ul>
<${Y} text=${a} />
${r.length<5&&l`<button type="button" class="btn small quiet" onClick=${()=>f(p)}>
<${y} name="plus" size="s" />
${d(`Moment`)}
</button>`}
`}function Pr({stages:e,tasks:t=[]},n){let r=C({}),i=t=>r.current[t]??e[t],a=e=>t.filter(t=>t.stage!==e),o=e=>t.find(t=>t.stage===i(e))?.task??null;return{taskOf:o,putTask:(e,t)=>n({tasks:t?[...a(i(e)),{stage:i(e),task:t}]:a(i(e))}),move:(s,c)=>{let[l,u]=[i(s),o(s)],d=c>0&&!e.some((e,t)=>t!==s&&e===c);u&&d?delete r.current[s]:u&&(r.current[s]=l),n({stages:e.with(s,c),tasks:u&&d?[...a(l),{stage:c,task:u}]:t})},drop:t=>{n({stages:e.filter((e,n)=>n!==t),tasks:a(i(t))}),r.current={}},add:t=>{n({stages:[...e,t].sort((e,t)=>e-t)}),r.current={}}}}const Fr=e=>d(`at {n}% of the time`,{n:e});function Ir(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?d(`the time is over`):e<100?f(`warning, {n} minute after the client wrote`,`warning, {n} minutes after the client wrote`,n):f(`reminder, {n} minute after the client wrote`,`reminder, {n} minutes after the client wrote`,n):``}function Lr({body:e,errors:t,change:n}){return l`
<${J} icon="zap" title=${d(`When`)}>
<p class="cond">${d(`A client waits in a conversation that no one took`)}</p>
<${X} label=${d(`For`)} unit=${d(`min`)} value=${e.minutes} error=${t.minutes}
onValue=${e=>n({minutes:e})} />
<//>
<${J} icon="list-filter" title=${d(`If`)}>
<p class="cond">${d(`No assignee, no reply and no note since the client wrote`)}</p>
<//>
<${J} icon="bell-ring" title=${d(`Then notify`)}>
<${_r} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<${Er} order=${e.task??null} error=${t[`task.title`]} onChange=${e=>n({task:e})} />
<//>
`}const Rr=({body:e,errors:t,change:n})=>l`
<${J} icon="zap" title=${d(`When`)}><p class="cond">${d(`A client begins a new conversation`)}</p><//>
<${J} icon="list-filter" title=${d(`If`)}>
<${lt} label=${d(`Clients`)} value=${e.clients} onPick=${e=>n({clients:e})}
options=${[[`all`,d(`All clients`)],[`new`,d(`Only new clients`)]]} />
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${J} icon="message-square-reply" title=${d(`Then write to the client`)}>
<${Wr} body=${e} errors=${t} change=${n} />
<//>
`,zr=({body:e,errors:t,change:n})=>l`
<${J} icon="zap" title=${d(`When`)}>
<p class="cond">${d(`A client writes while we are closed`)}</p>
<${Q} label=${d(`Working hours`)} value=${e.hours_id} options=${ur(e.hours_id)}
onPick=${e=>n({hours_id:e})} />
<//>
<${J} icon="list-filter" title=${d(`If`)}>
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${J} icon="moon" title=${d(`Then write to the client`)}>
<${Wr} body=${e} errors=${t} change=${n} />
<p class="hint">${d(`It goes before the auto-reply: a client gets one automatic message per event.`)}</p>
<//>
`,Br=({body:e,errors:t,change:n})=>l`
<${J} icon="zap" title=${d(`When`)}><p class="cond">${d(`A client begins a conversation by email`)}</p><//>
<${J} icon="list-filter" title=${d(`If`)}>
<${Vr} body=${e} error=${t.frequency} change=${n} />
<//>
<${J} icon="mail" title=${d(`Then reply in the same thread`)}>
<${Wr} body=${e} errors=${t} change=${n} kinds=${[`email`]} />
<//>
`;function Vr({body:e,error:t,change:n}){let{frequency:r}=e,i=e=>n({frequency:{...r,...e}}),a=[`message`,`wait`,`episode`].map(e=>[e,Pe({every:e})]);return l`<div class="rowgap">
<${$} label=${d(`How often`)} error=${t}>
${e=>l`<span class="hrow wrap">
<${Z} ...${e} value=${r.every} onPick=${e=>i({every:e})}
options=${[...a,[`hours`,d(`Not again for some hours`)]]} />
${r.every===`hours`&&l`<${cr} label=${d(`Hours`)} value=${r.hours} unit=${d(`h`)} invalid=${e.invalid}
onValue=${e=>i({hours:e})} />`}
</span>`}
<//>
</div>`}const Hr=[[`ru`,`Русский`],[`en`,`English`]];function Ur(e,t){let n=(t,n)=>e.some(e=>e.channel_id===t&&e.language===n);for(let e of[null,...t.map(e=>e.id)])for(let[t]of Hr)if(!n(e,t))return{channel_id:e,language:t};return null}function Wr({body:e,errors:t,change:n,kinds:r}){let i=ht().filter(e=>!r||r.includes(e.kind)),{texts:a}=e,o=Ur(a,i),s=(e,t)=>n({texts:a.with(e,{...a[e],...t})});return l`
${a.map((e,r)=>l`<${Kr} key=${r} one=${e} index=${r} only=${a.length===1} channels=${i}
error=${t[`texts.${r}`]} onPut=${e=>s(r,e)}
onRemove=${()=>n({texts:a.filter((e,t)=>t!==r)})} />`)}
<${Y} text=${t.texts} />
${o&&l`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...a,{...o,text:``}]})}>
<${y} name="plus" size="s" />
${d(`Text for a channel or language`)}
</button>`}
<p class="hint">${d(`A client gets the text of their channel and language, else the one for all channels.`)}</p>
`}const Gr=(e,t)=>{let n=t.map(e=>[e.id,`${S(e.kind)} · ${e.name}`]);return e!==null&&!n.some(([t])=>t===e)&&n.push([e,`${z.channel(e)} · ${d(`removed`)}`]),[[null,d(`All channels`)],...n]};function Kr({one:e,index:t,only:n,channels:r,error:i,onPut:a,onRemove:o}){let s=C(null),c=e=>{let t=s.current;t.setRangeText(`{${e}}`,t.selectionStart,t.selectionEnd,`end`),a({text:t.value}),t.focus()},u=d(`Text {n}`,{n:t+1});return l`<div class="card ruletext">
<div class="hrow wrap">
<${Z} label=${d(`Channel of text {n}`,{n:t+1})} value=${e.channel_id}
options=${Gr(e.channel_id,r)} onPick=${e=>a({channel_id:e})} />
<${Z} label=${d(`Language of text {n}`,{n:t+1})} value=${e.language} options=${Hr}
onPick=${e=>a({language:e})} />
${!n&&l`<button type="button" class="ib small" aria-label=${d(`Remove text {n}`,{n:t+1})}
onClick=${o}>
<${y} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${s} lang=${e.language} aria-label=${u}
aria-invalid=${i?`true`:null} aria-describedby=${i?`rt${t}`:null} value=${e.text}
onInput=${e=>a({text:e.currentTarget.value})}></textarea>
<${Y} id=${`rt${t}`} text=${i} />
<div class="rulevars" role="group" aria-label=${d(`Insert a variable`)}>
${bt.map(e=>l`<button type="button" class="chip" key=${e} title=${qr(e)}
aria-label=${d(`Insert: {what}`,{what:qr(e)})} onClick=${()=>c(e)}>
${`{${e}}`}
</button>`)}
</div>
<${Jr} one=${e} />
</div>`}const qr=e=>({name:d(`name of the client`),number:d(`number of the conversation`),company:d(`name of the company`),hours:d(`working hours of today`),back:d(`when we are back`)})[e];function Jr({one:e}){let t=It(e.text,e.language,_e.value.company);return e.text.trim()?l`<div class="rulepre" aria-label=${d(`Preview`)} role="group">
<span class="t12 dim">${d(`The client will see`)}</span>
<p class="rulebub" lang=${e.language}>
${t.map(e=>e.kind===`text`?e.text:l`<span class=${e.kind===`value`?`val`:`bad`}>${e.text}</span>`)}
</p>
${ue.value!==e.language&&l`<span class="t12 dim">
${e.language===`ru`?d(`For clients who write in Russian`):d(`For clients who write in English`)}
</span>`}
</div>`:null}const Yr={words:[],tags:[],priority:null,task:null};function Xr({body:e,errors:t,change:n}){let{entries:r}=e,i=(e,t)=>n({entries:r.with(e,{...r[e],...t})});return l`
<${J} icon="zap" title=${d(`When`)}><p class="cond">${d(`A client's message arrives`)}</p><//>
<${J} icon="list-filter" title=${d(`If`)}>
<${mr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<//>
<${J} icon="tag" title=${d(`And there is such a word in it`)}>
<p class="hint">
${d(`All forms of a word are found, in the email subject too.`)}
${` `}${d(`In quotes: this form only. With * at the end: whatever begins with it.`)}
</p>
${r.map((e,a)=>l`<${Zr} key=${a} entry=${e} index=${a} errors=${t}
onPut=${e=>i(a,e)}
onRemove=${()=>n({entries:r.filter((e,t)=>t!==a)})} />`)}
<${Y} text=${t.entries} />
${r.length<200&&l`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...r,Yr]})}>
<${y} name="plus" size="s" />
${d(`Words and tags`)}
</button>`}
<p class="hint">
${d(`What an operator changes by hand stays until the conversation is closed.`)}
</p>
<//>
`}function Zr({entry:e,index:t,errors:n,onPut:r,onRemove:i}){let a=n[`entries.${t}.effects`];return l`<div class="card wordcard" role="group" aria-label=${d(`Words {n}`,{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${d(`Remove words {n}`,{n:t+1})}
title=${d(`Remove words {n}`,{n:t+1})} onClick=${i}>
<${y} name="x" size="m" />
</button>
<${Qr} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${e=>r({words:e})} />
</div>
<${$r} chosen=${e.tags} index=${t} wrong=${a} onChange=${e=>r({tags:e})} />
<${Q} label=${d(`Priority`)} value=${e.priority} onPick=${e=>r({priority:e})}
options=${[[null,d(`Leave as it is`)],...se.map(([e,t])=>[e,t()])]} />
<${Er} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${e=>r({task:e})} />
<${Y} text=${a} />
</div>`}function Qr({words:e,error:t,onWords:n}){let[r,i]=A(e.join(`, `));return v(()=>{_t(r).join(`
`)!==e.join(`
`)&&i(e.join(`, `))},[e]),l`<${$} label=${d(`Words or phrases, through commas`)} error=${t}>
${e=>{let{invalid:t,...a}=e;return l`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${t} value=${r}
placeholder=${d(`refund, money back, broken*`)} ...${a} onInput=${e=>{i(e.currentTarget.value),n(_t(e.currentTarget.value))}}></textarea>`}}
<//>`}function $r({chosen:e,index:t,wrong:n,onChange:r}){let i=`word-tags-${t}`,a=b.value===i,o=t=>e.filter(e=>e!==t);return l`<div class="field" role="group" aria-label=${d(`Tags`)}>
<span class="lab">${d(`Tags`)}</span>
<span class="hrow wrap tight menuat">
${e.map(e=>l`<${Se} key=${e}
tag=${ge.value[e]&&!ge.value[e].removed?ge.value[e]:{id:e,color:0,name:`${ve(e)} · ${d(`deleted tag`)}`}}>
<button type="button" class="tagx" aria-label=${d(`Remove the tag {name}`,{name:ve(e)})}
onClick=${()=>r(o(e))}>
<${y} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(a)}
aria-label=${d(`Choose tags`)} title=${d(`Choose tags`)} aria-invalid=${n?`true`:null}
onClick=${()=>{b.value=a?null:i}}>
<${y} name="plus" size="s" />
</button>
${a&&l`<${Oe} place="popwords" states=${Object.fromEntries(e.map(e=>[e,`all`]))}
onSet=${(t,n)=>r(n?[...e,t]:o(t))} />`}
</span>
</div>`}const ei={distribution:br,reply_assigns:vr,autoreply:Rr,out_of_hours:zr,receipt:Br,sla:Mr,untouched:Lr,words:Xr};function ti({rule:e}){let t=ei[H.value.kind];return l`<form class="ruleform" onSubmit=${e=>e.preventDefault()}>
<fieldset disabled=${!L.value}>
<legend class="vh">${d(`Setup`)}</legend>
${e.missing.length>0&&l`<p class="rulewarn">
<${y} name="triangle-alert" size="s" />
<span class="grow">${ot(e.missing)}. ${d(`Choose a replacement below.`)}</span>
</p>`}
${t?l`<${t} rule=${e} body=${H.value.body} errors=${zn.value} change=${Un} />`:l`<p class="t13">${d(`This kind of rule is unknown to the page. Reload it.`)}</p>`}
</fieldset>
</form>`}function ni({rule:e}){let[t,n]=A(null),[r,a]=A(null),o=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(e){if(!(e instanceof p))throw e;a(e)}};if(v(()=>{o()},[e.id,e.version]),r)return l`<${w} icon="unplug" title=${d(`The versions could not be loaded`)} text=${i(r)}>
<button type="button" class="btn" onClick=${o}>${d(`Retry`)}</button>
<//>`;let s=t=>{Un(t.body),O(E(e.id),{replace:!0})};return l`
<p class="hrow t13">
<a class="link hrow tight" href=${E(e.id)}>
<${y} name="chevron-left" size="s" />
${d(`Back to the setup`)}
</a>
</p>
<ol class="versions">
${(t??[]).map((n,r)=>l`<${ii} key=${n.version} one=${n} before=${t[r+1]} onTake=${r>0&&L.value&&JSON.stringify(n.body)!==JSON.stringify(e.body)?()=>s(n):null} />`)}
</ol>
`}function ri(e,t){return t?JSON.stringify(e.body)===JSON.stringify(t.body)?e.active===t.active?d(`Saved again`):e.active?d(`Switched on`):d(`Switched off`):d(`Settings changed`):d(`Created`)}function ii({one:e,before:t,onTake:r}){let i=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return l`<li>
<p class="t13"><b class="b6">${d(`Version {n}`,{n:e.version})}</b> · ${ri(e,t)}</p>
<p class="t12 dim">${e.by?D(e.by):d(`Okno`)}, ${T(e.at,n.value)}, ${_(e.at)}</p>
${i&&t&&l`<ul class="t13 mut changed">
${Ln(t.body,e.body).map(e=>l`<li key=${e}>${e}</li>`)}
</ul>`}
${r&&l`<button type="button" class="btn small quiet" onClick=${r}>
<${y} name="undo-2" size="s" />
${d(`Take this version`)}
</button>`}
</li>`}const ai=[[`setup`,()=>d(`Setup`)],[`log`,()=>d(`Log`)],[`check`,()=>d(`Dry run`)]],oi={setup:ti,log:Zn,check:$n,versions:ni};we({id:`save-rule`,group:`everywhere`,label:()=>d(`Save the rule`),key:`Ctrl+KeyS`,anywhere:!0,palette:!1,when:()=>x.peek().page===`automation`&&!!H.peek()&&L.peek(),run:()=>{Yn()}});const si=e=>/^new-(\w+)$/.exec(e)?.[1];function ci({id:e,tab:t}){let n=typeof e==`string`?si(e):null,r=n?I(n)&&{...Hn(n),active:!1,missing:[],today:0}:N(e),i=!r||n&&!L.value;return l`<aside class="peek" aria-label=${r?d(`Rule “{name}”`,{name:M(r)}):d(`Rule`)}>
${i?l`<${li} />`:l`<${di} rule=${r} tab=${n?`setup`:t} />`}</aside>`}const li=()=>l`
<div class="ed-top"><h2 class="grow cut">${d(`Rule`)}</h2><${on} label=${d(`Close the rule`)} /></div>
<${w} icon="search-x" title=${d(`There is no such rule`)} text=${d(`It was deleted, or the link is mistyped.`)}>
<a class="btn" href=${E()}>${d(`All rules`)}</a>
<//>
`;function ui(e){v(()=>he((t,n)=>K.peek()?t===null||t.split(`?`)[0]!==E(e)&&(mt.value=n,b.value=`ruleleave`,!0):!1),[e])}function di({rule:e,tab:t}){let n=C(null),r=oi[t]?t:`setup`;if(sn(`.rule[data-rule="${e.id}"] h3 a`),ui(e.id??`new-${e.kind}`),ae(()=>(q(e),document.activeElement!==document.body&&n.current.querySelector(`h2`).focus({preventScroll:!0}),Vn),[]),v(()=>{e.id&&H.peek()&&Gn(e)},[e]),!H.value)return l`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${M(e)}</h2></div>`;let i=oi[r];return l`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${M(H.value)}</h2>
${e.id&&L.value&&l`<${_n} rule=${e} label=${d(`The rule is on`)} /><${mi} rule=${e} />`}
<${on} label=${d(`Close the rule`)} />
</div>
${e.id&&l`<${pi} rule=${e} view=${r} />`}
${e.paused_at&&l`<${hi} rule=${e} />`}
${G.value&&l`<${gi} />`}
<div class="scroll ed edbody" role=${e.id&&r!==`versions`?`tabpanel`:`group`} tabindex="0"
id="ruleview" aria-label=${fi(r)}>
<${i} rule=${e} key=${r} />
</div>
${L.value&&(r===`setup`||K.value)&&l`<${_i} rule=${e} />`}
`}const fi=e=>ai.find(([t])=>t===e)?.[1]()??d(`Versions`);function pi({rule:e,view:t}){let n=e=>{let t={ArrowRight:1,ArrowLeft:-1}[e.key],n=[...e.currentTarget.children],r={Home:0,End:n.length-1}[e.key]??(n.indexOf(e.target)+t+n.length)%n.length;Number.isNaN(r)||(e.preventDefault(),n[r].focus(),n[r].click())},r=!ai.some(([e])=>e===t);return l`<div class="tabs edtabs" role="tablist" aria-label=${d(`Parts of the rule`)} onKeyDown=${n}>
${ai.map(([n,i],a)=>l`<button type="button" class="tab" role="tab" key=${n} aria-selected=${String(n===t)}
aria-controls="ruleview" tabindex=${n===t||r&&!a?0:-1}
onClick=${()=>O(E(e.id,n===`setup`?null:n),{replace:!0})}>
${i()}
${n===`log`&&e.today>0&&l`<span class="n">${g(e.today)}</span>`}
</button>`)}
</div>`}function mi({rule:e}){let t=b.value===`rulemore`,n=t=>()=>{Ae(e,t)&&De(d(`Moved: {name}`,{name:M(e)}))};return l`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${d(`More actions`)} title=${d(`More actions`)} onClick=${()=>{b.value=t?null:`rulemore`}}>
<${y} name="ellipsis" size="m" />
</button>
${t&&l`<${m} label=${d(`More actions`)} place="poprule">
${at(e,-1)&&l`<${u} icon="arrow-up" onPick=${n(-1)}>${d(`Move up`)}<//>`}
${at(e,1)&&l`<${u} icon="arrow-down" onPick=${n(1)}>${d(`Move down`)}<//>`}
<${u} icon="history" onPick=${()=>O(E(e.id,`versions`),{replace:!0})}>
${d(`Versions`)}
<//>
${I(e.kind)?.many&&l`<${u} icon="trash-2" onPick=${()=>{Ue(e),O(E(),{sure:!0})}}>${d(`Delete the rule`)}<//>`}
<//>`}
</span>`}const hi=({rule:e})=>l`<div class="banner bad" role="status">
<${y} name="circle-alert" size="m" />
<span class="grow">${d(`Paused: {cause}`,{cause:Qe(e.paused_why)})}</span>
${L.value&&l`<button type="button" class="btn small" onClick=${()=>Me(e)}>${d(`Continue`)}</button>`}
</div>`;function gi(){let{by:e,at:t}=G.value,r=N(H.value.id),i=l`<b>${e?D(e):d(`Okno`)}</b>`;return l`<div class="ruleclash" role="alert">
<p class="t13">
${ce(d(`{who} has changed this rule ({when}). Your changes are not saved yet.`),{who:i,when:t?`${T(t,n.value)}, ${_(t)}`:``})}
</p>
<dl class="kv">
<div><dt>${d(`Theirs`)}</dt><dd>${pt(r,z)}</dd></div>
<div><dt>${d(`Yours`)}</dt><dd>${pt(H.value,z)}</dd></div>
</dl>
<ul class="t12 changed">
${Ln(r.body,H.value.body).map(e=>l`<li key=${e}>${e}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${Kn}>${d(`Take theirs`)}</button>
<button type="button" class="btn small primary" onClick=${qn}>${d(`Save mine over it`)}</button>
</div>
</div>`}function _i({rule:e}){let t=K.value,n=W.value;return l`<div class="ed-foot">
<span class="hint grow" role="status">
${n?l`<span class="hint bad">${Xn(n)}</span>`:t?d(`Not saved yet`):l`<${vi} rule=${e} />`}
</span>
${e.id&&l`<button type="button" class="btn quiet" disabled=${!t||U.value} onClick=${Wn}>
${d(`Discard`)}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||U.value||!!G.value}
title=${`${Ee} S`} aria-busy=${String(U.value)} onClick=${Yn}>
${e.id?d(`Update`):d(`Create`)}
</button>
</div>`}function vi({rule:e}){if(!e.id)return d(`It will be created switched off`);let t=`${T(e.changed_at,n.value)}, ${_(e.changed_at)}`;return l`
<a class="link" href=${E(e.id,`versions`)}
title=${e.changed_by?D(e.changed_by):null}>
${d(`Version {n}`,{n:e.version})}
</a> · ${t}
`}const yi=1e5;function bi(){let[e,t]=A(null),n=C(0);return v(()=>{if(!$e.value)return;let e=n.current+=1;j(`/api/automation`).then(r=>e===n.current&&t(r),e=>{if(!(e instanceof p))throw e})},[$e.value]),[e,e=>{n.current+=1,t(e)}]}function xi({limits:e,onLimits:t}){return(e?.breakers.filter(e=>e.breaker===`channel`)??[]).map(e=>l`<${Si} key=${e.id} one=${e} onLimits=${t} />`)}function Si({one:e,onLimits:t}){let[r,a]=A(!1),[o,s]=A(null),c=async()=>{a(!0);try{t(await oe(`/api/automation/resume`,{breaker:e.breaker,id:e.id})),de(d(`Automatic messages are sent again`),{icon:`play`})}catch(e){if(!(e instanceof p))throw e;s(e),a(!1)}},u={day:T(e.at,n.value),time:_(e.at),channel:z.channel(e.id)};return l`<div class="banner" role="status">
<${y} name="triangle-alert" size="m" />
<span class="grow">
${d(`Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.`,u)}
${o&&l` <b role="alert">${i(o)}</b>`}
</span>
${L.value&&l`<button type="button" class="btn small" aria-busy=${String(r)} disabled=${r} onClick=${c}>
${d(`Resume`)}
</button>`}
</div>`}function Ci({limits:e,onLimits:t}){let[n,r]=A(null),[a,o]=A(null),[s,c]=A(!1);if(!e)return null;let u=n??e.channel_per_hour,f=!Number.isInteger(u)||u<1||u>yi,m=f?d(`A whole number from {least} to {most}`,{least:1,most:yi}):a&&i(a);return l`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${d(`Guard against loops`)}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${async e=>{if(e.preventDefault(),!(f||s)){c(!0);try{t(await oe(`/api/automation/budget`,{channel_per_hour:u})),r(null),o(null),de(d(`Limit saved`),{icon:`check`})}catch(e){if(!(e instanceof p))throw e;o(e)}c(!1)}}}>
<p class="t13 mut">
${d(`At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.`)}
</p>
${L.value?l`<${X} label=${d(`Automatic messages of one channel in an hour, at most`)} error=${m}
value=${u} onValue=${r} />
${n!==null&&n!==e.channel_per_hour&&l`<div class="hrow">
<button class="btn primary small" aria-busy=${String(s)} disabled=${s}>${d(`Save`)}</button>
<button type="button" class="btn small" onClick=${()=>r(null)}>${d(`Cancel`)}</button>
</div>`}`:l`<p class="t13">${d(`One channel sends at most {n} in an hour`,{n:g(u)})}</p>`}
</form>
</section>`}var wi=/* @__PURE__ */ e({Automation:()=>Di});const Ti=[[`assignment`,()=>d(`Assignment`)],[`replies`,()=>d(`Replies to the client`)],[`deadlines`,()=>d(`Deadlines`)]],Ei=[[`all`,()=>d(`All`),()=>!0],[`on`,()=>d(`Switched on`),e=>e.active],[`care`,()=>d(`Need attention`),je]];function Di(){v(Be,[]);let{rule:e}=x.value,[t,n]=bi(),[r,i]=A(`all`),a=fe(`(max-width: 719px)`),o=e!==null&&F.value;return l`<main class=${o?`main page auto editing`:`main page auto`} id="main">
<${Oi} filter=${r} onFilter=${i} />
${F.value?.paused&&l`<${Mi} />`}
<${xi} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${d(`Rules`)} inert=${a&&o||null}>
<${Ni} filter=${r} open=${e} />
${r===`all`&&l`<${Ci} limits=${t} onLimits=${n} />`}
</div>
${o&&e===`log`&&l`<${gn} />`}
${o&&e!==`log`&&l`<${ci} key=${e} id=${e} tab=${x.value.tab} />`}
</div>
</main>`}function Oi({filter:e,onFilter:t}){let{paused:n,rules:r=[]}=F.value??{};return l`
<header class="bar1">
<h1>${d(`Automation`)}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${E(`log`)} aria-label=${d(`Log of all rules`)}>
<${y} name="history" size="m" />
<span class="only-wide">${d(`Log`)}</span>
</a>
${F.value&&L.value&&l`
${!n&&l`<button type="button" class="btn stopall" aria-label=${d(`Stop everything`)}
onClick=${()=>ft(!0)}>
<${y} name="pause" size="m" />
<span class="only-wide">${d(`Stop everything`)}</span>
</button>`}
<${ji} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${d(`Show rules`)}>
${Ei.map(([n,i,a])=>l`<button type="button" class="chip" key=${n} aria-pressed=${String(n===e)}
onClick=${()=>t(n)}>
${i()} <span class="n">${r.filter(a).length}</span>
</button>`)}
</div>
${F.value&&l`<${ki} rules=${r} />`}
</div>
`}function ki({rules:e}){let t=e.reduce((e,t)=>e+t.today,0),n=e.filter(je).length,r=f(`Rules ran {n} time today`,`Rules ran {n} times today`,t,{n:g(t)});return l`<div class="end t12 dim autostat">
${n?l`<span class="warntext">
<${y} name="triangle-alert" size="s" /> ${r}
, ${f(`{n} needs attention`,`{n} need attention`,n)}
</span>`:l`<span><${y} name="circle-check" size="s" /> ${r}, ${d(`no faults`)}</span>`}
</div>`}const Ai=()=>(F.value?.kinds??[]).filter(e=>e.many||!F.value.rules.some(t=>t.kind===e.kind));function ji(){let e=b.value===`rulenew`,t=Ai();return t.length?l`<span class="menuat">
<button type="button" class="btn primary" aria-label=${d(`New rule`)} aria-haspopup="menu"
aria-expanded=${String(e)} onClick=${()=>{b.value=e?null:`rulenew`}}>
<${y} name="plus" size="m" />
<span class="only-wide">${d(`New rule`)}</span>
</button>
${e&&l`<${m} label=${d(`New rule`)} place="poprule">
${t.map(e=>l`<${u} key=${e.kind} icon=${Ie(e.kind)} onPick=${()=>O(E(`new-${e.kind}`))}>
${M({kind:e.kind,body:e.default})}
<//>`)}
<//>`}
</span>`:null}const Mi=()=>l`<div class="banner" role="status">
<${y} name="pause" size="m" />
<span class="grow">${d(`All automation is stopped: no rule runs and no automatic message leaves.`)}</span>
${L.value&&l`<button type="button" class="btn small" onClick=${()=>ft(!1)}>${d(`Start it again`)}</button>`}
</div>`;function Ni({filter:e,open:t}){let n=xe(150,!F.value&&!st.value);if(!F.value)return st.value?l`<${Pi} problem=${st.value} />`:n&&l`<${Fi} />`;if(!F.value.rules.length)return l`<${w} icon="zap" title=${d(`No rules yet`)} text=${L.value?d(`Create the first one: Okno will deal conversations and reply for you.`):d(`An administrator creates them.`)} />`;let r=Ei.find(([t])=>t===e)[2],i=Ti.map(([e,t])=>[e,t(),nt(e).filter(r)]).filter(([,,e])=>e.length);return i.length?i.map(([e,n,r])=>l`<section key=${e} aria-labelledby=${`rg-${e}`}>
<h2 class="rules-h" id=${`rg-${e}`}>${n}</h2>
<div class="rules">
${r.map(e=>l`<${On} key=${e.id} rule=${e} names=${z} open=${t===e.id} />`)}
</div>
</section>`):l`<${w} icon="circle-check"
title=${d(e===`care`?`Everything works`:`All rules are off`)} />`}const Pi=({problem:e})=>l`<${w} icon="unplug" title=${d(`The rules could not be loaded`)} text=${i(e)}>
<button type="button" class="btn" onClick=${R}>${d(`Retry`)}</button>
<//>`,Fi=()=>l`<div class="rules first" aria-busy="true" aria-label=${d(`Loading…`)}>
${[72,54,80,60].map(e=>l`<div class="card rule" key=${e}>
<span class="ric"></span>
<${k} width=${e} />
<span></span>
<p class="ds"><${k} width=${96} /></p>
</div>`)}
</div>`;export{en as n,wi as t};