/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$i as t,Aa as n,Ar as r,Ba as i,Ca as a,Dr as o,Ea as s,Ei as c,Er as l,Et as u,Fa as d,Fn as ee,Ga as te,Gi as ne,Hr as re,Ia as f,Ir as p,Ja as m,Ka as ie,Ki as h,La as ae,Ma as g,Na as _,Ot as oe,Pa as v,Pn as y,Qr as se,Ra as b,Ta as ce,Ti as le,Ur as x,Va as S,Wa as C,Wi as ue,Xr as w,Zr as de,ba as fe,ea as pe,ei as T,fr as me,ft as he,gi as E,gr as ge,ia as D,ja as _e,jr as ve,jt as ye,ka as O,kr as be,lr as xe,mi as Se,n as Ce,or as we,qa as k,ra as Te,ri as A,si as Ee,ta as De,ti as j,ua as Oe,ui as M,vt as ke,wt as Ae,xa as je,zt as Me}from"./app.js";import{Bn as Ne,Fn as Pe,Gn as Fe,Ln as Ie,Un as Le,Vn as Re,Wn as ze,Zn as Be,ir as Ve,nr as He,or as N,qn as Ue,tr as We}from"./shared.js";const Ge=S(null),Ke=e=>new Intl.ListFormat(d.value===`ru`?`ru-RU`:`en-GB`).format(e),qe={distribution:{icon:`users-round`,title:()=>b(`Round-robin assignment`),when:({channels:e=[]},t)=>Ze(b(`A new conversation without an assignee`),{channels:e},t),then:Qe},reply_assigns:{icon:`hand`,title:()=>b(`Who replies becomes the assignee`),when:()=>b(`An operator replies in a conversation without an assignee`),then:()=>b(`assign it to them`)},words:{icon:`tag`,title:()=>b(`Tags by words`),when:(e,t)=>Ze(tt(e.entries),e,t),then:({entries:e},t)=>nt(e,t)},autoreply:{icon:`message-square-reply`,title:()=>b(`Auto-reply`),when:({clients:e})=>b(e===`new`?`The first conversation of a new client`:`A new conversation`),then:st},out_of_hours:{icon:`moon`,title:()=>b(`Out of hours`),when:({hours_id:e},t)=>e===1?b(`A message outside working hours`):b(`A message outside “{hours}”`,{hours:t.hours(e)}),then:st},receipt:{icon:`mail`,title:()=>b(`Receipt`),when:()=>b(`A new conversation by email`),then:st},sla:{icon:`alarm-clock-check`,title:({first_minutes:e})=>f(`SLA within {n} minute`,`SLA within {n} minutes`,e),when:ct,then:dt},untouched:{icon:`bell-ring`,title:()=>b(`Reminder that nobody took it`),when:({minutes:e})=>f(`Nobody takes a conversation for {n} minute`,`Nobody takes a conversation for {n} minutes`,e),then:({whom:e,email:t,task:n},r)=>ut(mt(e,t,r),+!!n)}},Je=e=>qe[e]?.icon??`zap`,P=({kind:e,body:t})=>qe[e]?.title(t)??e;function Ye({kind:e,body:t},n){let r=qe[e];return r?[r.when(t,n),r.then(t,n)]:[e,``]}const Xe=(e,t)=>Ye(e,t).filter(Boolean).join(` → `);function Ze(e,{channels:t=[],teams:n=[]},r){let i=[...t.map(r.channel),...n.map(r.team)];return i.length?`${e} (${i.join(`, `)})`:e}function Qe({operators:e,team_id:t,only_here:n,former_days:r},i){let a=[$e(e,t,i)];return n&&a.push(b(`only to those at the screen`)),r&&a.push(b(`first to the previous assignee`)),a.join(`, `)}function $e(e,t,n){return t?b(`in turn within the team “{team}”, who are online`,{team:n.team(t)}):e?e.length===1?b(`assign to: {name}, when online`,{name:n.person(e[0])}):f(`in turn among {n} operator online`,`in turn among {n} operators online`,e.length):b(`in turn among all who are online`)}const et=e=>/^["«“]/.test(e)?e:b(`“{text}”`,{text:e});function tt(e){let t=e.flatMap(e=>e.words);if(!t.length)return b(`A message has a word of the list`);if(t.length>3)return f(`A message has one of {n} word`,`A message has one of {n} words`,t.length);let n=new Intl.ListFormat(d.value===`ru`?`ru-RU`:`en-GB`,{type:`disjunction`});return b(`A message has {words}`,{words:n.format(t.map(et))})}function nt(e,t){return e.length?rt({tags:[...new Set(e.flatMap(e=>e.tags))],priorities:[...new Set(e.map(e=>e.priority).filter(e=>e!==null))],tasks:e.filter(e=>e.task).length},t).join(`, `):b(`no words yet`)}function rt({tags:e,priorities:t,tasks:n},r){let i=f(`add the tag {list}`,`add the tags {list}`,e.length,{list:e.map(r.tag).join(`, `)});return[e.length>0&&(e.length>3?f(`add {n} tag`,`add {n} tags`,e.length):i),...t.map(e=>b(`priority {name}`,{name:u(e).toLocaleLowerCase()})),n>0&&f(`make {n} task`,`make {n} tasks`,n)].filter(Boolean)}function it({words:e,tags:t,priority:n,task:r},i){let a={tags:t,priorities:n===null?[]:[n],tasks:+!!r},o=r?.title?` ${b(`“{text}”`,{text:r.title})}`:``;return`${e.join(`, `)} → ${rt(a,i).join(`, `)}${o}`}function at(e=[]){let t=e=>(e.channel_id===null?0:2)+(e.language===d.value?0:1);return e.filter(e=>e.text.trim()).sort((e,n)=>t(e)-t(n))[0]?.text??``}const ot=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(e,t)=>t||`…`).replace(/\s+/g,` `).replace(/(?<!\.)\.$/,``);return t.length>90?`${t.slice(0,89).trimEnd()}…`:t};function st({texts:e=[],frequency:t}){let n=at(e);if(!n)return b(`no text is written yet`);let r=[b(`“{text}”`,{text:ot(n)})];return e.length>1&&r.push(f(`and {n} more text`,`and {n} more texts`,e.length-1)),t?.every===`hours`&&r.push(f(`at most once in {n} hour`,`at most once in {n} hours`,t.hours)),r.join(`, `)}function ct({first_minutes:e,next_minutes:t,stages:n=[],channels:r,teams:i},a){let o=n.map(t=>Math.round(e*t/100));return Ze(e===t&&o.length>0?f(`A client waits for {list} minute`,`A client waits for {list} minutes`,o.at(-1),{list:Ke(o.map(String))}):b(`The first reply {first}, next replies {next}`,{first:lt(e),next:lt(t)}),{channels:r,teams:i},a)}const lt=e=>f(`within {n} minute`,`within {n} minutes`,e),ut=(e,t)=>t?`${e}, ${f(`make {n} task`,`make {n} tasks`,t)}`:e;function dt({first_minutes:e,next_minutes:t,stages:n=[],whom:r,email:i,tasks:a=[]},o){let s=ut(mt(r,i,o),a.length);return e===t?s:b(`at {list} of the time {what}`,{list:Ke(n.map(ft)),what:s})}const ft=e=>b(`{n}%`,{n:e});function pt(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&b(`the assignee`),e?.leads&&b(`team leads`),...n].filter(Boolean)}function mt(e,t,n){let r=pt(e,n).join(`, `)||b(`no one`);return b(t?`notify on screen and by email: {list}`:`notify: {list}`,{list:r})}function ht({every:e,hours:t=0}){return e===`hours`?f(`At most once in {n} hour`,`At most once in {n} hours`,t):{message:b(`To every message`),wait:b(`Once until we reply`),episode:b(`Once per conversation`)}[e]}const F=S(null),I=S(null),gt=S(0),_t=i(()=>a.value.hours??{}),L=i(()=>fe.value?.role===`administrator`),R=e=>F.value?.rules.find(t=>t.id===e)??null,z=e=>F.value?.kinds.find(t=>t.kind===e)??null,vt=e=>_t.value[e]?.name,yt=e=>(F.value?.rules??[]).filter(t=>t.group===e).sort((e,t)=>e.place-t.place||e.id-t.id),bt=e=>!!e.paused_at||e.missing.length>0;let xt=0,St=0,Ct=null;async function B(){let e=St+=1;try{let t=await _(`/api/rules`);if(e!==St)return;F.value=t,I.value=null,gt.value+=1}catch(t){if(!(t instanceof n))throw t;e===St&&(I.value=t)}}function wt(){clearTimeout(Ct),xt&&(Ct=setTimeout(B,250))}const Tt=e=>e.k===`rule`||e.k===`automation`||e.k===`gone`&&e.of===`rule`;c(e=>{e.some(Tt)&&wt()}),le(wt);function Et(){xt+=1,B();let e=setInterval(()=>{document.hidden||B()},3e4);return()=>{--xt,clearInterval(e)}}function Dt(e){St+=1;let{rules:t}=F.peek(),n=t.some(t=>t.id===e.id);F.value={...F.peek(),rules:n?t.map(t=>t.id===e.id?{...t,...e}:t):[...t,e]}}async function V(e,t){e&&Dt(e);try{let e=await t();return e?.rule?Dt(e.rule):await B(),e??!0}catch(t){if(!(t instanceof n))throw t;return await B(),t.code===`not-reviewed`?At(R(e.id)):ue(v(t)),null}}function Ot(e,t,n,r){let i=n(),a=h(e,{icon:t,undo:async()=>{await i&&await r()}});return i.then(e=>{e||ne(a)}),i}const kt=S(null);function At(e){kt.value=e,E.value=`rulefirst`}const jt=(e,t,n)=>()=>V({id:e,active:t},()=>g(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));function Mt(e,t){return t&&z(e.kind)?.writes_to_clients&&!e.reviewed?(At(e),null):Nt(e,t)}const Nt=(e,t,n)=>Ot(b(t?`Switched on: {name}`:`Switched off: {name}`,{name:P(e)}),`zap`,jt(e.id,t,n),jt(e.id,!t)),Pt=e=>()=>(F.value={...F.peek(),paused:e},V(null,()=>g(`/api/automation/paused`,{paused:e}))),Ft=e=>Ot(b(e?`All automation is stopped`:`Automation works again`),e?`pause`:`play`,Pt(e),Pt(!e)),It=e=>V({id:e.id,paused_at:null,paused_why:null},()=>g(`/api/rules/${e.id}/resume`,{})),Lt=(e,t)=>()=>V(null,()=>g(`/api/rules/${e}/place`,{before:t}));function Rt(e,t){let n=yt(e.group),r=n[n.findIndex(t=>t.id===e.id)+1]?.id??null;if(t===r||t===e.id)return null;let i=n.filter(t=>t.id!==e.id);i.splice(t===null?i.length:i.findIndex(e=>e.id===t),0,e);let a=new Map(i.map((e,t)=>[e.id,t]));return F.value={...F.peek(),rules:F.peek().rules.map(e=>a.has(e.id)?{...e,place:a.get(e.id)}:e)},Ot(b(`Order changed: {name}`,{name:P(e)}),`arrow-up`,Lt(e.id,t),Lt(e.id,r))}function zt(e,t){let n=yt(e.group),r=n.findIndex(t=>t.id===e.id);return n[r+t]?(Rt(e,t<0?n[r-1].id:n[r+2]?.id??null),!0):!1}const Bt=(e,t)=>{let n=yt(e.group);return!!n[n.findIndex(t=>t.id===e.id)+t]},Vt=(e,t)=>()=>V(null,()=>g(`/api/rules/${e}/removed`,{removed:t}));function Ht(e){return F.value={...F.peek(),rules:F.peek().rules.filter(t=>t.id!==e.id)},Ot(b(`Rule deleted: {name}`,{name:P(e)}),`trash-2`,Vt(e.id,!0),Vt(e.id,!1))}const Ut=e=>V(null,()=>g(`/api/rules/${e.id}/share-out`,{}));async function Wt({id:e,kind:t,version:n,body:r}){let i=e?await g(`/api/rules/${e}`,{version:n,body:r},{method:`PATCH`}):await g(`/api/rules`,{kind:t,body:r});return Dt(i.rule),i.rule}const H={person:M,team:e=>s.value[e]?.name??b(`Deleted team`),tag:oe,channel:e=>Oe.value[e]?.name??b(`Removed channel`),hours:e=>vt(e)||b(e===1?`company hours`:`Removed hours`)},Gt=()=>Object.values(Oe.value).filter(e=>e.health!==`removed`).sort((e,t)=>Ee(e.kind).localeCompare(Ee(t.kind))||e.name.localeCompare(t.name)),Kt=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,qt=e=>[...new Set([...e.matchAll(Kt)].map(([e])=>e.trim()).filter(Boolean))],Jt=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,Yt=e=>e.filter(e=>e.length>100||!Jt(e)||Jt(e)>12),Xt=[`name`,`number`,`company`,`hours`,`back`],Zt=4e3,Qt=1440,$t=30*Qt,en=60*Qt,tn=8760;function nn(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(e,t)=>Xt.includes(t)?``:e).matchAll(/\{[^{}]*\}?|\}/g)].map(([e])=>e)}const U=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,W=(e,t)=>b(`A whole number from {least} to {most}`,{least:e,most:t});function rn({texts:e=[]},t){let n=/* @__PURE__ */ new Set;e.length||(t.texts=b(`Write at least one text`)),e.forEach((e,r)=>{let i=`${e.channel_id}:${e.language}`,a=nn(e.text);e.text.trim()?e.text.length>Zt?t[`texts.${r}`]=f(`At most {n} character`,`At most {n} characters`,Zt):a.length?t[`texts.${r}`]=b(`There is no such variable: {list}`,{list:a.join(` `)}):n.has(i)&&(t[`texts.${r}`]=b(`There is already a text for this channel and language`)):t[`texts.${r}`]=b(`Write the text that the client will get`),n.add(i)})}function an({frequency:e},t){e?.every===`hours`&&!U(e.hours,1,tn)&&(t.frequency=W(1,tn))}function on({whom:e},t){e.assignee||e.leads||e.operators.length||(t.whom=b(`Choose who is notified`))}function sn(e,t,n){let r=e?nn(e.title):[];r.length&&(n[t]=b(`There is no such variable: {list}`,{list:r.join(` `)}))}const cn=(e,t)=>{rn(e,t),an(e,t)};function ln({entries:e},t){e.forEach(({words:e,tags:n,priority:r,task:i},a)=>{let o=Yt(e);e.length?e.length>500?t[`entries.${a}.words`]=f(`At most {n} word`,`At most {n} words`,500):o.length&&(t[`entries.${a}.words`]=b(`Not a word, or too long: {list}`,{list:o.slice(0,5).join(`, `)})):t[`entries.${a}.words`]=b(`Write at least one word`),!n.length&&r===null&&!i&&(t[`entries.${a}.effects`]=b(`Choose a tag, a priority or a task`)),sn(i,`entries.${a}.title`,t)})}const un={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=b(`Choose at least one operator`)),e.team_id===0&&(t.team_id=b(`Choose a team`)),U(e.cap,0,1e3)||(t.cap=W(0,1e3)),U(e.former_days,0,365)||(t.former_days=W(0,365)),e.absent!==`keep`&&!U(e.absent_minutes,0,Qt)&&(t.absent_minutes=W(0,Qt)),e.absent===`team`&&!e.absent_team_id&&(t.absent_team_id=b(`Choose a team`)),e.nobody===`team`&&!e.nobody_team_id&&(t.nobody_team_id=b(`Choose a team`))},autoreply:cn,out_of_hours:cn,receipt:cn,sla:(e,t)=>{U(e.first_minutes,1,en)||(t.first_minutes=W(1,en)),U(e.next_minutes,1,en)||(t.next_minutes=W(1,en)),e.stages.length?e.stages.some(e=>!U(e,1,1e3))?t.stages=W(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=b(`Two moments are the same`)):t.stages=b(`Add at least one moment`);for(let{stage:n,task:r}of e.tasks??[])sn(r,`tasks.${n}.title`,t);on(e,t)},untouched:(e,t)=>{U(e.minutes,1,$t)||(t.minutes=W(1,$t)),sn(e.task,`task.title`,t),on(e,t)},words:ln};function dn({kind:e,body:t}){let n={};return un[e]?.(t,n),n}const fn={ru:{name:`Екатерина`,number:`1042`,hours:`9:00–21:00`,back:`завтра в 9:00`},en:{name:`Kate`,number:`1042`,hours:`9:00–21:00`,back:`tomorrow at 9:00`}};function pn(e,t,n){let r={...fn[t]??fn.en,company:n||`Okno`};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(e=>{let t=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(e)?.[1];return e.startsWith(`{`)?Xt.includes(t)?{kind:`value`,text:r[t]}:{kind:`unknown`,text:e}:{kind:`text`,text:e}})}const mn={loop:()=>b(`it ran more than 5 times in one conversation within a minute`),failing:()=>b(`it failed five times in a row`)},hn=e=>mn[e]?.()??b(`a fault, code {code}`,{code:e});function gn(e){let t=t=>e.filter(e=>e.kind===t).length,[n,r,i,a,o]=[`operator`,`team`,`channel`,`hours`,`tag`].map(t),s=t(`tasktype`)+t(`tasktemplate`),c=[n&&f(`{n} operator`,`{n} operators`,n),r&&f(`{n} team`,`{n} teams`,r),i&&f(`{n} channel`,`{n} channels`,i),a&&b(`working hours`),o&&f(`{n} tag`,`{n} tags`,o),s&&f(`{n} type or template of tasks`,`{n} types or templates of tasks`,s)];return b(`No longer there: {list}`,{list:c.filter(Boolean).join(`, `)})}const _n={"opted-out":()=>b(`the client does not want automatic messages`),group:()=>b(`it is a group chat`),automatic:()=>b(`the client's message is automatic itself`),"no-address":()=>b(`the client has no address in this channel`),"own-address":()=>b(`it is one of our own addresses`),disowned:()=>b(`the sender's address is forged`),blocked:()=>b(`the client has blocked us`),"channel-gone":()=>b(`the channel was removed`),"channel-paused":()=>b(`the channel is paused`),"before-connection":()=>b(`the message is older than the channel's connection`),"too-late":()=>b(`too much time had passed`),"said-already":()=>b(`it was said in this conversation already`),frequency:()=>b(`it was said recently`),"sender-budget":()=>b(`this address got 5 automatic messages today`),"dialog-budget":()=>b(`this conversation got 20 automatic messages today`),"channel-budget":()=>b(`the channel sent its automatic messages of this hour`),tripped:()=>b(`the guard against loops has stopped it`),paused:()=>b(`all automation was stopped`),"no-text":()=>b(`there is no text for this channel and language`),"kept-by-operator":()=>b(`an operator has decided otherwise in this conversation`),unchanged:()=>b(`everything is so already`),nobody:()=>b(`nobody could take it`),assigned:()=>b(`it had an assignee already`),closed:()=>b(`the conversation was closed`),missing:()=>b(`the rule refers to something that is gone`)},vn=e=>_n[e]?.()??b(`refused, code {code}`,{code:e}),yn={client:()=>b(`A client wrote it`),words:()=>b(`Words found`),ordinary:()=>b(`A person wrote to us alone`),every:()=>b(`How often`),new_client:()=>b(`New client`),closed:()=>b(`Outside working hours`),channel_kind:()=>b(`Kind of channel`),channel:()=>b(`Channel`),team:()=>b(`Team`),assignee:()=>b(`Assignee`),minutes:()=>b(`Minutes passed`),stage:()=>b(`Per cent of the time`),untouched:()=>b(`Nobody took it`)},bn=e=>yn[e]?.()??e,xn={message:()=>b(`to every message`),wait:()=>b(`once until we reply`),episode:()=>b(`once per conversation`),hours:()=>b(`once in some hours`)},Sn=e=>xn[e]?.()??e,Cn=e=>b(e?`yes`:`no`),wn={assignee:H.person,channel:H.channel,team:H.team,channel_kind:Ee,every:e=>Sn(e)};function Tn(e,t){return t==null||t===``?b(`none`):e===`words`?t.join(`, `)||b(`none`):Array.isArray(t)?t.length?t.map(t=>Tn(e,t)).join(`, `):b(`any`):wn[e]?wn[e](t):typeof t==`boolean`?Cn(t):typeof t==`object`?JSON.stringify(t):String(t)}const En=e=>({did:()=>b(`done`),refused:()=>vn(e.code),failed:()=>b(`it failed`)})[e.outcome](),Dn=e=>new Intl.ListFormat(d.value===`ru`?`ru-RU`:`en-GB`).format((e.operators??[]).map(H.person));function On({tags:e,priority:t}){return[e.length>0&&b(`Tags added: {tags}`,{tags:e.map(H.tag).join(`, `)}),t!==null&&b(`Priority: {priority}`,{priority:u(t).toLocaleLowerCase()})].filter(Boolean).join(` · `)}const kn={task:({tasks:e})=>f(`{n} task made`,`{n} tasks made`,e?.length??0),classify:On,say:({message_id:e})=>b(e?`A message was sent to the client`:`No message was sent`),assign:({operator_id:e,team_id:t})=>e?b(`Assigned to {name}`,{name:H.person(e)}):b(`Given to the team “{team}”`,{team:H.team(t)}),target:({minutes:e})=>f(`Reply is due within {n} minute`,`Reply is due within {n} minutes`,e),notify:e=>e.operators?.length?b(`Notified: {list}`,{list:Dn(e)}):b(`Notified`)},An=e=>kn[e.do]?.(e)??e.do,jn=({run:e})=>O`<dl class="kv runkv">
${e.values.map(e=>O`<div key=${e.field}><dt>${bn(e.field)}</dt><dd><${Mn} one=${e} /></dd></div>`)}
${e.done.map((e,t)=>O`<div key=${t}><dt>${t?``:b(`Done`)}</dt><dd>${An(e)}</dd></div>`)}
${e.skipped.map((e,t)=>O`<div key=${`s${e.id}`}>
<dt>${t?``:b(`Passed over`)}</dt>
<dd>
<${de} name=${M(e.id)} size="xs" />
<s class="dim">${M(e.id)}</s>
<span class="dim t12">${We(e)}</span>
</dd>
</div>`)}
${e.error&&O`<div><dt>${b(`Error`)}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`;function Mn({one:e}){let t=e.holds?O`<${j} name="check" size="s" /><span class="vh">${b(`fits`)}</span>`:O`<span class="nofit"><${j} name="x" size="s" /></span><span class="vh">${b(`does not fit`)}</span>`,n=Tn(e.field,e.wanted),r=Tn(e.field,e.value);return O`
${t}
<span>
${r}
${n!==r&&O` <span class="dim t12">${b(`wanted: {value}`,{value:n})}</span>`}
</span>
`}function Nn(){let e=Ce.value,[t,i]=m(null),[a,o]=m(null),s=async()=>{o(null);try{e.data.run?i(await _(`/api/runs/${e.data.run}`)):F.value||await B()}catch(e){if(!(e instanceof n))throw e;o(e),e.status===404&&!F.value&&await B()}};if(C(()=>{e&&s()},[e]),!e)return null;let c=t?.rule??R(e.data.rule),l=t?.run.version??e.data.version,u=a?.status===404,d=e.data.run&&!t&&!a;return O`<${Ve} label=${b(`Why?`)}>
<div class="dhead">
<h2 class="t13 b6 grow">${b(`Why?`)}</h2>
<button type="button" class="ib small" data-first aria-label=${b(`Dismiss`)} onClick=${N}>
<${j} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${Pn(e)}</b>
<br />
<span class="dim">
${r(e.created_at,w.value)}
, ${x(e.created_at)}
${c&&O` · ${b(`rule “{name}”`,{name:P(c)})}`}
${l&&`, ${b(`version {n}`,{n:l})}`}
</span>
</p>
${d&&O`<div class="sks" aria-busy="true"><${A} width=${80} /><${A} width=${60} /></div>`}
${t&&O`<${Fn} run=${t.run} />`}
${!e.data.run&&O`<p class="t13 mut">${b(`The rule set this when the client began to wait.`)}</p>`}
${u&&O`<p class="t13 mut">
${b(`The record of this run is not there any more: they are kept for {n} days.`,{n:90})}
</p>`}
${a&&!u&&O`<p class="t13" role="alert">
${v(a)} <button type="button" class="btn small" onClick=${s}>${b(`Retry`)}</button>
</p>`}
${c&&O`<div class="hrow">
<a class="link t13 hrow tight" href=${D(c.id)} onClick=${N}>
<${j} name=${Je(c.kind)} size="s" />
${b(`Open the rule`)}
</a>
<a class="link t13 hrow end" href=${D(c.id,`log`)} onClick=${N}>${b(`Log`)}</a>
</div>`}
</div>
<//>`}const Pn=e=>e.title??(e.kind===`system`?He(e):b(`Automatic message to the client`)),Fn=({run:e})=>O`
${e.outcome!==`did`&&O`<p class="t13 rulewarn"><${j} name="triangle-alert" size="s" />${En(e)}</p>`}
<${jn} run=${e} />
`;var In=/* @__PURE__ */ e({Layers:()=>Ln});const Ln=()=>({why:()=>O`<${Nn} />`,rulefirst:()=>kt.value&&O`<${Rn} rule=${kt.value} />`,ruleleave:()=>O`<${Bn} />`})[E.value]?.()??null;function Rn({rule:e}){return O`<${Ve} label=${b(`Switch on: {name}`,{name:P(e)})}>
<div class="dpad">
<h2 class="head2">${b(`This rule writes to clients`)}</h2>
<p class="lead">
${b(`Read what it says. You can first see whom it would have written to in the last 30 days.`)}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${b(`Texts of the rule`)}>
${e.body.texts.map((e,t)=>O`<${zn} key=${t} one=${e} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${N}>${b(`Cancel`)}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${()=>{N(),t(D(e.id,`check`))}}>${b(`Dry run first`)}</button>
<button type="button" class="btn primary" onClick=${()=>{N(),Nt(e,!0,e.version)}}>${b(`Switch on`)}</button>
</footer>
<//>`}function zn({one:e}){let t=e.channel_id===null?b(`All channels`):`${Ee(Oe.value[e.channel_id]?.kind)} · ${H.channel(e.channel_id)}`;return O`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language===`ru`?`Русский`:`English`}</span>
<p class="rulebub" lang=${e.language}>
${pn(e.text,e.language,a.value.company).map(e=>e.kind===`text`?e.text:O`<span class="val">${e.text}</span>`)}
</p>
</div>`}function Bn(){return O`<${Ve} label=${b(`Changes are not saved`)}>
<div class="dpad">
<h2 class="head2">${b(`Changes are not saved`)}</h2>
<p class="lead">${b(`If you leave now, the changes of this rule are lost.`)}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${()=>{N(),Ge.value?.()}}>${b(`Leave without saving`)}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${N}>${b(`Stay`)}</button>
</footer>
<//>`}const Vn=({label:e})=>O`<a class="ib small" href=${D()} aria-label=${e} title=${`${e}  Esc`}>
<${j} name="x" size="m" />
</a>`;function Hn(e){C(()=>{let e=e=>{e.key!==`Escape`||e.defaultPrevented||E.peek()||document.activeElement.matches?.(`input:not([type=checkbox]), textarea, select`)||(e.preventDefault(),t(D()))};return document.addEventListener(`keydown`,e,{capture:!0}),()=>document.removeEventListener(`keydown`,e,{capture:!0})},[]),C(()=>()=>{Te.peek().page===`automation`&&Te.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}const Un={runs:null,more:!1,problem:null};function Wn({source:e,newest:t,empty:r,named:i=!1}){let[a,o]=m(Un),[s,c]=m(!1),l=async t=>{try{let n=await _(t?`${e}${e.includes(`?`)?`&`:`?`}before=${t}`:e);o(e=>({runs:t?[...e.runs,...n.runs]:n.runs,more:n.more,problem:null})),t||c(!1)}catch(e){if(!(e instanceof n))throw e;o(t=>({...t,problem:e}))}};C(()=>{l()},[]),C(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let u=me(150,!a.runs&&!a.problem);return!a.runs&&a.problem?O`<${T} icon="unplug" title=${b(`The log could not be loaded`)} text=${v(a.problem)}>
<button type="button" class="btn" onClick=${()=>l()}>${b(`Retry`)}</button>
<//>`:a.runs?a.runs.length?O`
${s&&O`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>l()}>
<${j} name="arrow-up" size="s" />
${b(`Show newer runs`)}
</button>
</p>`}
<ol class="runs">${Gn(a.runs,i)}</ol>
${a.problem&&O`<p class="t13 runmore" role="alert">${v(a.problem)}</p>`}
${a.more&&O`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>l(a.runs.at(-1).id)}>
${b(`Show older ones`)}
</button>
</p>`}
`:r:u&&O`<div class="sks" aria-busy="true">
${[90,70,80].map(e=>O`<${A} key=${e} width=${e} />`)}
</div>`}function Gn(e,t){let n=[];return e.forEach((r,i)=>{i&&be(e[i-1].at)===be(r.at)||n.push(O`<li class="mh" key=${`d${r.id}`}>${o(r.at,w.value)}</li>`),n.push(O`<${Yn} key=${r.id} run=${r} named=${t} />`)}),n}const Kn={did:`check`,refused:`ban`,failed:`circle-alert`},qn=e=>e.outcome===`did`&&e.done.length?e.done.map(An).join(`, `):En(e),Jn=e=>P(R(e.rule_id)??{kind:e.kind,body:z(e.kind)?.default??{}});function Yn({run:e,named:t}){return O`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${j} name=${Kn[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||b(`No conversation`)}</b>
<span class="t12 mut blk">${qn(e)}</span>
${t&&O`<span class="t12 dim cut blk">${Jn(e)}</span>`}
</span>
<time class="t12 dim" title=${ve(e.at)}>${x(e.at)}</time>
</summary>
<div class="runin">
<${jn} run=${e} />
<p class="hrow t12">
${t&&R(e.rule_id)?O`<a class="link" href=${D(e.rule_id,`log`)}>
${b(`Rule, version {n}`,{n:e.version})}
</a>`:O`<span class="dim">${b(`Version {n}`,{n:e.version})}</span>`}
${e.dialog_id&&O`<a class="link hrow end" href=${De(`all`,e.dialog_id)}>${b(`Open conversation`)}</a>`}
</p>
</div>
</details>
</li>`}const Xn=[[``,()=>b(`All`),()=>b(`No runs yet`)],[`did`,()=>b(`Done`),()=>b(`No rule has done anything yet`)],[`refused`,()=>b(`Refused`),()=>b(`Nothing was refused`)],[`failed`,()=>b(`Failed`),()=>b(`No run has failed`)]];function Zn(){let e=k(null),[t,n]=m(``);Hn(`.autolog`),te(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let r=Math.max(0,...F.value.rules.map(e=>e.last_run_at??0)),i=Xn.find(([e])=>e===t)[2]();return O`<aside class="peek" aria-label=${b(`Log of all rules`)}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${b(`Log of all rules`)}</h2>
<${Vn} label=${b(`Close the log`)} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${b(`Runs`)}>
<div class="rulechips" role="group" aria-label=${b(`Show runs`)}>
${Xn.map(([e,r])=>O`<button type="button" class="chip" key=${e} aria-pressed=${String(e===t)}
onClick=${()=>n(e)}>${r()}</button>`)}
</div>
<${Wn} key=${t} source=${t?`/api/runs?outcome=${t}`:`/api/runs`} named
newest=${t?null:r} empty=${O`<${T} icon="history" title=${i}
text=${b(`Runs of the last 90 days appear here.`)} />`} />
</div>
</aside>`}const Qn=({rule:e,label:t})=>O`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${t=>{let n=t.currentTarget.checked;t.currentTarget.checked=e.active,Mt(e,n)}} />`,[$n,er]=[72,18];function tr(e){let t=Math.max(1,...e),n=($n-2)/Math.max(1,e.length-1);return`M${e.map((e,r)=>`${(1+r*n).toFixed(1)} ${(er-2-e/t*(er-5)).toFixed(1)}`).join(`L`)}`}const nr=({days:e})=>O`<svg class="spark" viewBox=${`0 0 ${$n} ${er}`} role="img"
aria-label=${b(`Runs in the last 14 days: {list}`,{list:e.join(`, `)})}>
<path d=${tr(e)} />
</svg>`;function rr(e){return e.active?[f(`{n} time today`,`{n} times today`,e.today,{n:p(e.today)}),e.last_run_at?b(`{span} ago`,{span:re(w.value-e.last_run_at)}):b(`has not run yet`)]:[b(`off`),b(`changed {date}`,{date:l(e.changed_at)})]}const ir={id:null};function ar(e){let t=t=>{let n=R(ir.id);n&&n.group===e.group&&n.id!==e.id&&(t.preventDefault(),t.currentTarget.dataset.drop=or(t)?`after`:`before`)},n=e=>delete e.currentTarget.dataset.drop;return{draggable:!0,onDragStart:t=>{ir.id=e.id,t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,P(e))},onDragEnd:()=>{ir.id=null},onDragOver:t,onDragLeave:n,onDrop:t=>{t.preventDefault();let r=t.currentTarget.dataset.drop===`after`;n(t);let i=R(ir.id);i&&Rt(i,r?sr(t.currentTarget,i):e.id)}}}function or(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function sr(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function cr(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!L.value)return;e.preventDefault(),e.stopPropagation();let r=e.currentTarget.querySelector(`h3 a`);Se(zt(t,n)?b(`Moved: {name}`,{name:P(t)}):b(`This is the edge of the group`)),requestAnimationFrame(()=>r.focus())}function lr({rule:e,names:t,open:n}){let r=P(e),i=L.value?ar(e):{},a=[`card`,`hov`,`rule`,e.paused_at&&`failing`,!e.paused_at&&e.missing.length&&`lacking`];return O`<article class=${a.filter(Boolean).join(` `)} data-rule=${e.id} data-off=${e.active?null:``}
aria-current=${n?`true`:null} ...${i} onKeyDown=${t=>cr(t,e)}>
<span class="ric"><${j} name=${Je(e.kind)} /></span>
<h3>
<a href=${D(e.id)}
aria-keyshortcuts=${L.value?`Control+Shift+ArrowUp Control+Shift+ArrowDown`:null}>
${r}
</a>
</h3>
${L.value?O`<${Qn} rule=${e} label=${b(`The rule “{name}” is on`,{name:r})} />`:O`<span class="tag plain">${e.active?b(`on`):b(`off`)}</span>`}
<p class="ds">${Xe(e,t)}</p>
<${ur} rule=${e} />
<div class="mt2">
${rr(e).map((e,t)=>O`${t>0&&O`<span aria-hidden="true">·</span>`}<span>${e}</span>`)}
<${nr} days=${e.days} />
</div>
</article>`}function ur({rule:e}){return e.paused_at?O`<p class="rulebad">
<${j} name="circle-alert" size="s" />
<span class="grow">${b(`Paused: {cause}`,{cause:hn(e.paused_why)})}</span>
${L.value&&O`<button type="button" class="btn small" onClick=${()=>It(e)}>${b(`Continue`)}</button>`}
</p>`:e.missing.length?O`<p class="rulewarn">
<${j} name="triangle-alert" size="s" />
<span class="grow">${gn(e.missing)}</span>
${L.value&&O`<a class="link" href=${D(e.id)}>${b(`Choose a replacement`)}</a>`}
</p>`:null}const dr=e=>b(e?`yes`:`no`),fr=e=>t=>t?.length?t.map(e).join(`, `):b(`all`),pr=e=>e?H.team(e):b(`none`),mr=e=>t=>e[t](),hr={operators:[()=>b(`Operators`),e=>e?e.map(H.person).join(`, `):b(`all`)],team_id:[()=>b(`Team`),pr],channels:[()=>b(`Channels`),fr(e=>H.channel(e))],teams:[()=>b(`Teams`),fr(e=>H.team(e))],cap:[()=>b(`Open conversations of one person, at most`),String],only_here:[()=>b(`Only those at the screen`),dr],former_days:[()=>b(`Days for the previous assignee`),String],absent:[()=>b(`When the assignee is absent`),mr({keep:()=>b(`leave it to the assignee`),next:()=>b(`give it to the next operator`),team:()=>b(`give it to a team`)})],absent_minutes:[()=>b(`Minutes until absent`),String],absent_team_id:[()=>b(`Team for conversations of the absent`),pr],nobody:[()=>b(`When nobody can take it`),mr({leave:()=>b(`leave it unassigned`),team:()=>b(`give it to a team`)})],nobody_team_id:[()=>b(`Team when nobody can take it`),pr],entries:[()=>b(`Words and tags`),e=>e.map(e=>it(e,H)).join(`; `)||b(`no words yet`)],clients:[()=>b(`Clients`),mr({all:()=>b(`All clients`),new:()=>b(`Only new clients`)})],frequency:[()=>b(`How often`),ht],hours_id:[()=>b(`Working hours`),e=>H.hours(e)],first_minutes:[()=>b(`First reply within`),String],next_minutes:[()=>b(`Next replies within`),String],minutes:[()=>b(`Minutes`),String],stages:[()=>b(`Moments`),e=>e.map(ft).join(`, `)],whom:[()=>b(`Whom to notify`),e=>pt(e,H).join(`, `)||b(`no one`)],email:[()=>b(`Also by email`),dr]},gr=({channel_id:e,language:t})=>`${e===null?b(`All channels`):H.channel(e)}, ${t}`;function _r(e,t){let n=new Map(e.map(e=>[gr(e),e.text])),r=new Map(t.map(e=>[gr(e),e.text])),i=[...r].filter(([e,t])=>n.get(e)!==t),a=[...n.keys()].filter(e=>!r.has(e));return[...i.map(([e,t])=>b(`Text ({place}): “{text}”`,{place:e,text:t})),...a.map(e=>b(`Text removed ({place})`,{place:e}))]}function vr(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n===`texts`)return _r(e.texts,t.texts);let[r,i]=hr[n]??[()=>n,JSON.stringify];return[b(`{field}: {before} → {after}`,{field:r(),before:i(e[n]),after:i(t[n])})]})}const G=S(null),yr=S(!1),K=S(!1),q=S(null),J=S(null),Y=i(()=>!!G.value&&JSON.stringify(G.value.body)!==G.value.base),br=i(()=>G.value&&yr.value?{...dn(G.value),...xr(q.value)}:{});function xr(e){let t=(e?.detail?.errors??[]).map(({field:e,message:t})=>[e.split(`.`).at(-1),t]);return Object.fromEntries(t)}function Sr({id:e,kind:t,version:n,body:r}){G.value={id:e,kind:t,version:n,body:r,base:JSON.stringify(r)},yr.value=!1,q.value=null,J.value=null}const Cr=()=>{G.value=null},wr=e=>({id:null,kind:e,version:0,body:z(e).default});function Tr(e){G.value={...G.peek(),body:{...G.peek().body,...e}}}function Er(){let{id:e,kind:t}=G.peek();Sr(e?R(e):wr(t))}function Dr(e){let{version:t,base:n}=G.peek();e.version!==t&&(JSON.stringify(e.body)===n?G.value={...G.peek(),version:e.version}:Y.peek()?J.value={by:e.changed_by,at:e.changed_at}:Sr(e))}const Or=()=>Sr(R(G.peek().id));function kr(){let{id:e}=G.peek();return G.value={...G.peek(),version:R(e).version},J.value=null,jr()}function Ar(){requestAnimationFrame(()=>{document.querySelector(`.edbody [aria-invalid='true']`)?.focus()})}async function jr(){if(!G.peek()||K.peek())return!1;if(yr.value=!0,q.value=null,Object.keys(dn(G.peek())).length)return Ar(),!1;K.value=!0;let e=G.peek();try{let n=await Wt(e);return G.peek()===e?Sr(n):G.value={...G.peek(),id:n.id,version:n.version,base:JSON.stringify(n.body)},e.id||(h(b(`Rule created: {name}. It is off.`,{name:P(n)}),{icon:`zap`}),t(D(n.id),{replace:!0,sure:!0})),!0}catch(e){if(!(e instanceof n))throw e;return e.code===`changed-meanwhile`?(await B(),J.value={by:e.detail.by,at:e.detail.at}):q.value=e,!1}finally{K.value=!1}}const Mr=e=>({"unknown-variable":()=>b(`A text names a variable that does not exist.`)})[e.code]?.()??v(e),Nr=({rule:e})=>O`<${Wn} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${O`<${T} icon="history" title=${b(`No runs yet`)} text=${e.active?b(`Runs of the last 90 days appear here.`):b(`The rule is off. “Dry run” shows what it would do.`)} />`} />`,Pr=[7,30,90];function Fr({rule:e}){let[t,r]=m(30),[i,a]=m({busy:!1,result:null,problem:null}),o=async()=>{a({busy:!0,result:null,problem:null});let r=Y.peek()?{body:G.peek().body}:{};try{a({busy:!1,result:await _e(`POST`,`/api/rules/${e.id}/rehearsal`,{days:t,...r}),problem:null})}catch(e){if(!(e instanceof n))throw e;a({busy:!1,result:null,problem:e})}};return C(()=>a({busy:!1,result:null,problem:null}),[e.version]),O`
<p class="t13 mut">${b(`What the rule would have done in the past. Nothing is sent and nothing changes.`)}</p>
${Y.value&&O`<p class="hint">${b(`Checked with your changes, which are not saved yet.`)}</p>`}
<div class="hrow wrap rowgap">
<${Be} label=${b(`Period`)} value=${String(t)} onPick=${e=>r(Number(e))}
options=${Pr.map(e=>[String(e),f(`{n} day`,`{n} days`,e)])} />
<button type="button" class="btn primary" disabled=${i.busy} aria-busy=${String(i.busy)} onClick=${o}>
<${j} name="play" size="m" />
${b(`Check`)}
</button>
</div>
<div aria-live="polite">
${i.busy&&O`<div class="sks">${[90,64,78].map(e=>O`<${A} key=${e} width=${e} />`)}</div>`}
${i.problem&&O`<${T} icon="unplug" title=${b(`The dry run failed`)} text=${v(i.problem)}>
<button type="button" class="btn" onClick=${o}>${b(`Retry`)}</button>
<//>`}
${i.result&&O`<${Lr} rule=${e} result=${i.result} />`}
</div>
`}function Ir(e,{matched:t,sent:n,late:r,tasks:i}){let a=[f(`It would have run {n} time`,`It would have run {n} times`,t,{n:p(t)})];if(r&&a.push(f(`{n} reply late`,`{n} replies late`,r,{n:p(r)})),i&&a.push(f(`{n} task made`,`{n} tasks made`,i,{n:p(i)})),!z(e.kind)?.writes_to_clients)return a.join(`, `);let o={n:p(n)},s=f(`{n} automatic message would have left`,`{n} automatic messages would have left`,n,o);return[...a,s].join(`, `)}function Lr({rule:e,result:t}){let n=Object.entries(t.refused).sort((e,t)=>t[1]-e[1]);return O`
<h3 class="t14 b6 rehead">${Ir(e,t)}</h3>
${!t.exact&&O`<p class="hint">
${b(`An estimate: {list}.`,{list:t.not_recorded.map(Br).join(`, `)||b(`not everything is recorded`)})}
</p>`}
${t.by_channel.length>1&&O`<dl class="kv rekv">
${t.by_channel.map(e=>O`<div key=${e.channel_id}>
<dt class="cut">${H.channel(e.channel_id)}</dt>
<dd class="num">${p(e.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&O`
<h4 class="mh">${b(`It would have kept silent`)}</h4>
<ul class="reref">
${n.map(([e,t])=>O`<li key=${e}>
<span class="grow">${vn(e)}</span>
<span class="num">${p(t)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&O`
<h4 class="mh">${b(`Conversations`)}</h4>
<ol class="runs">${t.dialogs.map((e,t)=>O`<${Rr} key=${t} one=${e} />`)}</ol>
${t.matched>t.dialogs.length&&O`<p class="hint">${f(`The first {n} is shown.`,`The first {n} are shown.`,t.dialogs.length)}</p>`}
`}
`}function Rr({one:e}){let t=[e.code&&vn(e.code),e.late&&b(`the reply was late`),e.tasks>0&&f(`{n} task made`,`{n} tasks made`,e.tasks)].filter(Boolean);return O`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${De(`all`,e.dialog_id)}>
<${j} name=${e.outcome===`did`?`check`:`ban`} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${t.length>0&&O`<span class="t12 mut blk">${t.join(` · `)}</span>`}
</span>
<span class="t12 dim">${r(e.at,w.value)}, ${x(e.at)}</span>
</a>
</li>`}const zr={presence:()=>b(`who was online then is not recorded`),snoozes:()=>b(`which conversations were snoozed then is not recorded`),loads:()=>b(`how many conversations each had then is not recorded`),here:()=>b(`who was at the screen then is not recorded`)},Br=e=>zr[e]?.()??e,X=({icon:e,title:t,children:n})=>O`<section class="step">
<span class="k"><${j} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Vr=({name:e,children:t})=>O`<div class="cond"><span>${e}</span>${t}</div>`,Z=({id:e,text:t})=>t?O`<span class="hint bad" id=${e}>${t}</span>`:null;function Hr({label:e,hint:t,error:n,children:r}){let i=ie();return O`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${i}>${e}${t&&O`<span class="t12 dim blk">${t}</span>`}</label>
${r({id:i,invalid:n?`true`:null,"aria-describedby":n?`${i}e`:null})}
</div>
<${Z} id=${`${i}e`} text=${n} />
</div>`}const Ur=({label:e,hint:t,checked:n,onChange:r})=>O`<${Hr} label=${e} hint=${t}>
${({id:e})=>O`<input class="tog" id=${e} type="checkbox" role="switch" checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />`}
<//>`;function Wr({id:e,value:t,onValue:n,unit:r,label:i,...a}){let[o,s]=m(String(t));C(()=>{Number(o)!==t&&!Number.isNaN(t)&&s(String(t))},[t]);let c=e=>{let t=e.currentTarget.value;s(t),n(/^\d+$/.test(t.trim())?Number(t):NaN)},{invalid:l,...u}=a;return O`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${i} value=${o}
aria-invalid=${l} ...${u} onInput=${c} />
${r&&O`<span class="t13 dim">${r}</span>`}
</span>`}const Q=({label:e,hint:t,value:n,onValue:r,unit:i,error:a})=>O`<${Hr} label=${e} hint=${t} error=${a}>
${e=>O`<${Wr} ...${e} value=${n} unit=${i} onValue=${r} />`}
<//>`;function Gr({id:e,label:t,options:n,value:r,onPick:i,invalid:a,...o}){let s=n.findIndex(([e])=>e===r);return O`<select class="sel" id=${e} aria-label=${t} aria-invalid=${a} ...${o}
onChange=${e=>i(n[e.currentTarget.selectedIndex][0])}>
${n.map(([e,t],n)=>O`<option key=${e} value=${n} selected=${n===s}>${t}</option>`)}
</select>`}const $=({label:e,hint:t,error:n,...r})=>O`<div class="rowgap">
<${Kr} label=${e} hint=${t} error=${n}>${e=>O`<${Gr} ...${e} ...${r} />`}<//>
</div>`;function Kr({label:e,hint:t,error:n,children:r}){let i=ie();return O`<div class="field">
<label for=${i}>${e}</label>
${r({id:i,invalid:n?`true`:null,"aria-describedby":n?`${i}e`:null})}
${t&&O`<span class="hint">${t}</span>`}
<${Z} id=${`${i}e`} text=${n} />
</div>`}function qr(e,t=b(`Choose a team`)){let n=ze().map(e=>[e.id,e.name]);return e&&!n.some(([t])=>t===e)&&n.push([e,`${H.team(e)} · ${b(`deleted`)}`]),[[null,t],...n]}function Jr(e){let t=Object.values(_t.value).filter(e=>!e.removed).map(e=>[e.id,H.hours(e.id)]);return t.some(([t])=>t===e)||t.unshift([e,H.hours(e)]),t}const Yr=(e,t)=>e.includes(t)?e.filter(e=>e!==t):[...e,t];function Xr({label:e,all:t,items:n,chosen:r,onChange:i}){return O`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!r.length)} onClick=${()=>i([])}>
${t}
</button>
${n.map(({id:e,name:t,icon:n})=>O`<button type="button" class="chip" key=${e} aria-pressed=${String(r.includes(e))}
onClick=${()=>i(Yr(r,e))}>
${n}
${t}
</button>`)}
</div>`}const Zr=(e,t)=>e.filter(e=>!t.some(t=>t.id===e));function Qr({chosen:e,onChange:t,kinds:n}){let r=Gt().filter(e=>!n||n.includes(e.kind)).map(e=>({id:e.id,name:e.name,icon:O`<${se} kind=${e.kind} named />`}));for(let t of Zr(e,r))r.push({id:t,name:`${H.channel(t)} · ${b(`removed`)}`,icon:null});return O`<${Vr} name=${b(`Channel`)}>
<${Xr} label=${b(`Channel`)} all=${b(`Any`)} items=${r} chosen=${e} onChange=${t} />
<//>`}function $r({chosen:e,onChange:t}){let n=ze().map(({id:e,name:t})=>({id:e,name:t}));for(let t of Zr(e,n))n.push({id:t,name:`${H.team(t)} · ${b(`deleted`)}`});return!n.length&&!Object.keys(s.value).length?null:O`<${Vr} name=${b(`Team`)}>
<${Xr} label=${b(`Team`)} all=${b(`Any team`)} items=${n} chosen=${e} onChange=${t} />
<//>`}const ei=()=>Object.values(je.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));function ti({whom:e,email:t,error:n,change:r}){let i=t=>r({whom:{...e,...t}}),a=e.operators.filter(e=>!je.value[e]?.active);return O`
<div class="field" role="group" aria-label=${b(`Whom to notify`)}>
<span class="lab">${b(`Whom to notify`)}</span>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.assignee} aria-invalid=${n?`true`:null}
onChange=${e=>i({assignee:e.currentTarget.checked})} />
${b(`The assignee`)}
</label>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.leads}
onChange=${e=>i({leads:e.currentTarget.checked})} />
${b(`Team leads, or supervisors where a team has none`)}
</label>
<div class="rulepeople">
${ei().map(t=>O`<label key=${t.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(t.id)}
onChange=${()=>i({operators:Yr(e.operators,t.id)})} />
<${de} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</label>`)}
${a.map(t=>O`<label key=${t} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>i({operators:Yr(e.operators,t)})} />
${H.person(t)} · ${b(`no longer works here`)}
</label>`)}
</div>
<${Z} text=${n} />
</div>
<${Ur} label=${b(`Also send an email at once`)} hint=${b(`Even to those who are at the screen`)}
checked=${t} onChange=${e=>r({email:e})} />
`}const ni=()=>O`
<${X} icon="zap" title=${b(`When`)}><p class="cond">${b(`An operator replies to a client`)}</p><//>
<${X} icon="list-filter" title=${b(`If`)}><p class="cond">${b(`The conversation has no assignee`)}</p><//>
<${X} icon="user-round-check" title=${b(`Then`)}>
<p class="cond">${b(`The operator becomes the assignee`)}</p>
<p class="hint">${b(`A note does not assign. The operator can undo it.`)}</p>
<//>
`,ri=({operators:e,team_id:t})=>e?`chosen`:t===null?`all`:`team`;function ii({rule:e,body:t,errors:n,change:r}){C(()=>{ye()},[]);let i=ri(t),a=e=>r({operators:e===`chosen`?ei().map(e=>e.id):null,team_id:e===`team`?0:null});return O`
<${X} icon="zap" title=${b(`When`)}>
<p class="cond">${b(`A client waits in a conversation without an assignee`)}</p>
<${$} label=${b(`Also when the client writes and the assignee is absent`)} value=${t.absent}
onPick=${e=>r({absent:e,absent_minutes:t.absent_minutes||30})}
options=${[[`keep`,b(`leave it to the assignee`)],[`next`,b(`give it to the next operator`)],[`team`,b(`give it to a team`)]]} />
${t.absent===`team`&&O`<${$} label=${b(`Team for conversations of the absent`)} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${e=>r({absent_team_id:e})}
options=${qr(t.absent_team_id)} />`}
${t.absent!==`keep`&&O`<${Q} label=${b(`Who is away counts as absent after`)}
hint=${b(`Who is off shift counts at once`)} unit=${b(`min`)} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${e=>r({absent_minutes:e})} />`}
<//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Vr} name=${b(`Assignee`)}><span class="mut">${b(`nobody`)}</span><//>
<${Qr} chosen=${t.channels} onChange=${e=>r({channels:e})} />
<//>
<${X} icon="user-round-check" title=${b(`Then assign in turn`)}>
<${Be} label=${b(`Among whom`)} value=${i} onPick=${e=>e!==i&&a(e)}
options=${[[`all`,b(`Everyone`)],[`team`,b(`Team`)],[`chosen`,b(`Chosen`)]]} />
${i===`team`&&O`<${$} label=${b(`Team`)} value=${t.team_id||null} error=${n.team_id}
onPick=${e=>r({team_id:e??0})} options=${qr(t.team_id)} />`}
${i===`chosen`&&O`<${ai} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${e=>r({operators:e})} />`}
<${Q} label=${b(`Open conversations of one person, at most`)}
hint=${b(`0: the workload limit of each person`)} value=${t.cap} error=${n.cap}
onValue=${e=>r({cap:e})} />
<${Ur} label=${b(`Only those at the screen`)}
hint=${b(`Whose page is open; those who are online by their status, otherwise`)} checked=${t.only_here}
onChange=${e=>r({only_here:e})} />
<${Ur} label=${b(`First to the previous assignee, when online`)}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${e=>r({former_days:e?30:0})} />
${t.former_days!==0&&O`<${Q} label=${b(`If they had it within the last`)} unit=${b(`days`)} value=${t.former_days}
error=${n.former_days} onValue=${e=>r({former_days:e})} />`}
<${$} label=${b(`When nobody can take it`)} value=${t.nobody} onPick=${e=>r({nobody:e})}
options=${[[`leave`,b(`leave it unassigned, deal it to the first who can`)],[`team`,b(`give it to a team`)]]} />
${t.nobody===`team`&&O`<${$} label=${b(`Team when nobody can take it`)} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${e=>r({nobody_team_id:e})}
options=${qr(t.nobody_team_id)} />`}
<//>
${e.id&&O`<${oi} rule=${e} />`}
`}function ai({chosen:e,rule:t,error:n,onChange:r}){let[i,a]=m(null),o=ei().filter(t=>!e.includes(t.id)),s=[...e.map(e=>je.value[e]??{id:e,name:M(e),active:!1}),...o],c=(t,n)=>{if(n<0||n>=e.length)return;let i=e.filter(e=>e!==t);i.splice(n,0,t),r(i),Se(b(`{name}: place {n} of {all}`,{name:M(t),n:n+1,all:i.length}))},l=(t,n)=>{let r={ArrowUp:-1,ArrowDown:1}[t.key];if(!r)return;t.preventDefault();let i=t.currentTarget;c(n,e.indexOf(n)+r),requestAnimationFrame(()=>i.focus())};return O`
<ul class="ppl rowgap" aria-label=${b(`Operators in their order`)}>
${s.map(o=>{let s=e.indexOf(o.id),u=s>=0;return O`<li key=${o.id} class=${i===o.id?`carried`:null}
draggable=${u&&L.value?!0:null} onDragStart=${e=>{e.dataTransfer.setData(`text/plain`,o.name),a(o.id)}} onDragEnd=${()=>a(null)} onDragOver=${e=>{i!==null&&u&&(e.preventDefault(),i!==o.id&&c(i,s))}} onDrop=${e=>e.preventDefault()}>
${u&&L.value?O`<button type="button" class="ib small gripb" aria-label=${b(`Move: {name}`,{name:o.name})}
title=${b(`Drag, or press ↑ and ↓`)} onKeyDown=${e=>l(e,o.id)}>
<${j} name="grip-vertical" size="m" />
</button>`:O`<span class="gripb ib small"></span>`}
<${de} name=${o.name} size="md">${o.active&&O`<${Le} shift=${Me(o)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${o.name}</span>
<span class=${o.active?`t12 dim cut blk`:`t12 hint warn blk`}>
${o.active?[Fe(o),Ue(Me(o))].filter(Boolean).join(` · `):b(`no longer works here`)}
</span>
</span>
${u&&t.next_operator_id===o.id&&O`<span class="tag plain">${b(`next`)}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${b(`{name} takes part`,{name:o.name})}
checked=${u} aria-invalid=${n?`true`:null}
onChange=${()=>r(u?e.filter(e=>e!==o.id):[...e,o.id])} />
</li>`})}
</ul>
<${Z} text=${n} />
`}function oi({rule:e}){let t=[...e.shares??[]].sort((e,t)=>t.count-e.count),n=Math.max(1,...t.map(e=>e.count));return O`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${b(`Today`)}</h3>
${e.next_operator_id&&O`<p class="t13">${b(`Next in turn: {name}`,{name:M(e.next_operator_id)})}</p>`}
${t.length?O`<ul class="shares">
${t.map(e=>O`<li key=${e.operator_id}>
<span class="cut">${M(e.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${p(e.count)}</span>
</li>`)}
</ul>`:O`<p class="hint">${b(`Nothing was dealt today.`)}</p>`}
${e.waiting>0&&L.value&&O`<button type="button" class="btn small" disabled=${!e.active||Y.value} onClick=${async()=>{let t=await Ut(e);t&&h(f(`{n} conversation is being dealt`,`{n} conversations are being dealt`,t.count),{icon:`users-round`})}}>
${f(`Deal {n} who waits`,`Deal {n} who wait`,e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&O`<p class="hint">${b(`Switch the rule on to deal those who wait.`)}</p>`}
</section>`}const si=S([]);function ci(){_(`/api/task-templates`).then(e=>{si.value=e.templates},e=>{if(!(e instanceof n))throw e})}const li={title:``,template_id:null,type_id:null,priority:null,assignee:`dialog`,assignee_id:null,team_id:null,due_minutes:null,working:!1};function ui({order:e,error:t,onChange:n,at:r=``}){return C(ci,[]),e?O`<${di} order=${e} error=${t} onChange=${n} at=${r} />`:O`<button type="button" class="btn small quiet" onClick=${()=>n({...li})}
aria-label=${r?`${b(`Also make a task`)}: ${r}`:null}>
<${j} name="circle-check" size="s" />
${b(`Also make a task`)}
</button>`}function di({order:e,error:t,onChange:n,at:r}){let i=t=>n({...e,...t}),a=ie();return O`<div class="ordertask" role="group" aria-label=${r?b(`Task: {moment}`,{moment:r}):b(`Task`)}>
<div class="hrow">
<b class="t13 b6 grow">${b(`Make a task, once per conversation`)}</b>
<button type="button" class="ib small" aria-label=${b(`Make no task`)} title=${b(`Make no task`)}
onClick=${()=>n(null)}>
<${j} name="x" size="m" />
</button>
</div>
${si.value.length>0&&O`<${$} label=${b(`Template`)} value=${e.template_id} options=${hi(e.template_id)}
onPick=${e=>i({template_id:e})} />`}
${!e.template_id&&O`<${fi} order=${e} error=${t} put=${i} />`}
<${pi} order=${e} put=${i} />
${!e.template_id&&O`
<${$} label=${b(`Team`)} value=${e.team_id} options=${qr(e.team_id,b(`none`))}
onPick=${e=>i({team_id:e})} />
<${$} label=${b(`Type`)} value=${e.type_id} options=${mi(e.type_id)}
onPick=${e=>i({type_id:e})} />
<${$} label=${b(`Priority of the task`)} value=${e.priority}
options=${[[null,b(`as the conversation`)],...Ae.map(([e,t])=>[e,t()])]}
onPick=${e=>i({priority:e})} />
<${Re} id=${a} minutes=${e.due_minutes}
onChange=${e=>i({due_minutes:e||null})} />
${e.due_minutes!==null&&O`<${Ur} label=${b(`Count working hours only`)} checked=${e.working}
onChange=${e=>i({working:e})} />`}
`}
</div>`}const fi=({order:e,error:t,put:n})=>O`<${Kr} label=${b(`Title`)} error=${t} hint=${b(`Variables: {list}`,{list:`{name}, {number}`})}>
${t=>{let{invalid:r,...i}=t;return O`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${r} value=${e.title}
placeholder=${b(`from the client's message`)} ...${i}
onInput=${e=>n({title:e.currentTarget.value})} />`}}
<//>`;function pi({order:e,put:t}){let n=e.assignee===`operator`?e.assignee_id:e.assignee,r=ei().map(e=>[e.id,e.name]);e.assignee_id&&e.assignee===`operator`&&!r.some(([t])=>t===e.assignee_id)&&r.push([e.assignee_id,`${H.person(e.assignee_id)} · ${b(`no longer works here`)}`]);let i=e=>t(typeof e==`number`?{assignee:`operator`,assignee_id:e}:{assignee:e,assignee_id:null});return O`<${Kr} label=${b(`Assignee`)}>
${e=>O`<${Gr} ...${e} value=${n} onPick=${i}
options=${[[`dialog`,b(`the assignee of the conversation`)],[`nobody`,b(`nobody`)],...r]} />`}
<//>`}function mi(e){let t=Pe().map(e=>[e.id,Ie(e)]);return e&&!t.some(([t])=>t===e)&&t.push([e,Ne(e)]),[[null,b(`none`)],...t]}function hi(e){let t=si.value.map(e=>[e.id,e.name]);return e&&!t.some(([t])=>t===e)&&t.push([e,b(`Deleted template`)]),[[null,b(`without a template`)],...t]}function gi({body:e,errors:t,change:n}){return O`
<${X} icon="zap" title=${b(`When`)}><p class="cond">${b(`A client waits for our reply`)}</p><//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Qr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<${$r} chosen=${e.teams} onChange=${e=>n({teams:e})} />
<p class="hint">${b(`The first rule that fits counts: its order in the group decides.`)}</p>
<//>
<${X} icon="hourglass" title=${b(`Then reply`)}>
<${Q} label=${b(`First reply within`)} unit=${b(`min`)} value=${e.first_minutes}
error=${t.first_minutes} onValue=${e=>n({first_minutes:e})} />
<${Q} label=${b(`Next replies within`)} unit=${b(`min`)} value=${e.next_minutes}
error=${t.next_minutes} onValue=${e=>n({next_minutes:e})} />
<${$} label=${b(`By which hours`)} hint=${b(`Closed hours do not count.`)} value=${e.hours_id}
options=${Jr(e.hours_id)} onPick=${e=>n({hours_id:e})} />
<//>
<${X} icon="bell-ring" title=${b(`And notify`)}>
<${_i} body=${e} errors=${t} change=${n} />
<${ti} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function _i({body:e,errors:t,change:n}){let{stages:r,first_minutes:i}=e,a=t.stages,{taskOf:o,putTask:s,move:c,drop:l,add:u}=vi(e,n),d=[80,100,150,200,300].find(e=>!r.includes(e))??50;return O`
<ul class="stages" aria-label=${b(`Moments`)}>
${r.map((e,n)=>O`<li key=${n}>
<div class="hrow">
<${Wr} label=${b(`Moment {n}, per cent of the time`,{n:n+1})} value=${e} unit="%"
invalid=${a?`true`:null} onValue=${e=>c(n,e)} />
<span class="grow t12 dim">${bi(e,i)}</span>
<button type="button" class="ib small" aria-label=${b(`Remove moment {n}`,{n:n+1})}
onClick=${()=>l(n)}>
<${j} name="x" size="m" />
</button>
</div>
<${ui} order=${o(n)} at=${yi(e)}
error=${t[`tasks.${e}.title`]} onChange=${e=>s(n,e)} />
</li>`)}
</ul>
<${Z} text=${a} />
${r.length<5&&O`<button type="button" class="btn small quiet" onClick=${()=>u(d)}>
<${j} name="plus" size="s" />
${b(`Moment`)}
</button>`}
`}function vi({stages:e,tasks:t=[]},n){let r=k({}),i=t=>r.current[t]??e[t],a=e=>t.filter(t=>t.stage!==e),o=e=>t.find(t=>t.stage===i(e))?.task??null;return{taskOf:o,putTask:(e,t)=>n({tasks:t?[...a(i(e)),{stage:i(e),task:t}]:a(i(e))}),move:(s,c)=>{let[l,u]=[i(s),o(s)],d=c>0&&!e.some((e,t)=>t!==s&&e===c);u&&d?delete r.current[s]:u&&(r.current[s]=l),n({stages:e.with(s,c),tasks:u&&d?[...a(l),{stage:c,task:u}]:t})},drop:t=>{n({stages:e.filter((e,n)=>n!==t),tasks:a(i(t))}),r.current={}},add:t=>{n({stages:[...e,t].sort((e,t)=>e-t)}),r.current={}}}}const yi=e=>b(`at {n}% of the time`,{n:e});function bi(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?b(`the time is over`):e<100?f(`warning, {n} minute after the client wrote`,`warning, {n} minutes after the client wrote`,n):f(`reminder, {n} minute after the client wrote`,`reminder, {n} minutes after the client wrote`,n):``}function xi({body:e,errors:t,change:n}){return O`
<${X} icon="zap" title=${b(`When`)}>
<p class="cond">${b(`A client waits in a conversation that no one took`)}</p>
<${Q} label=${b(`For`)} unit=${b(`min`)} value=${e.minutes} error=${t.minutes}
onValue=${e=>n({minutes:e})} />
<//>
<${X} icon="list-filter" title=${b(`If`)}>
<p class="cond">${b(`No assignee, no reply and no note since the client wrote`)}</p>
<//>
<${X} icon="bell-ring" title=${b(`Then notify`)}>
<${ti} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<${ui} order=${e.task??null} error=${t[`task.title`]} onChange=${e=>n({task:e})} />
<//>
`}const Si=({body:e,errors:t,change:n})=>O`
<${X} icon="zap" title=${b(`When`)}><p class="cond">${b(`A client begins a new conversation`)}</p><//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Be} label=${b(`Clients`)} value=${e.clients} onPick=${e=>n({clients:e})}
options=${[[`all`,b(`All clients`)],[`new`,b(`Only new clients`)]]} />
<${Ti} body=${e} error=${t.frequency} change=${n} />
<//>
<${X} icon="message-square-reply" title=${b(`Then write to the client`)}>
<${Oi} body=${e} errors=${t} change=${n} />
<//>
`,Ci=({body:e,errors:t,change:n})=>O`
<${X} icon="zap" title=${b(`When`)}>
<p class="cond">${b(`A client writes while we are closed`)}</p>
<${$} label=${b(`Working hours`)} value=${e.hours_id} options=${Jr(e.hours_id)}
onPick=${e=>n({hours_id:e})} />
<//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Ti} body=${e} error=${t.frequency} change=${n} />
<//>
<${X} icon="moon" title=${b(`Then write to the client`)}>
<${Oi} body=${e} errors=${t} change=${n} />
<p class="hint">${b(`It goes before the auto-reply: a client gets one automatic message per event.`)}</p>
<//>
`,wi=({body:e,errors:t,change:n})=>O`
<${X} icon="zap" title=${b(`When`)}><p class="cond">${b(`A client begins a conversation by email`)}</p><//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Ti} body=${e} error=${t.frequency} change=${n} />
<//>
<${X} icon="mail" title=${b(`Then reply in the same thread`)}>
<${Oi} body=${e} errors=${t} change=${n} kinds=${[`email`]} />
<//>
`;function Ti({body:e,error:t,change:n}){let{frequency:r}=e,i=e=>n({frequency:{...r,...e}}),a=[`message`,`wait`,`episode`].map(e=>[e,ht({every:e})]);return O`<div class="rowgap">
<${Kr} label=${b(`How often`)} error=${t}>
${e=>O`<span class="hrow wrap">
<${Gr} ...${e} value=${r.every} onPick=${e=>i({every:e})}
options=${[...a,[`hours`,b(`Not again for some hours`)]]} />
${r.every===`hours`&&O`<${Wr} label=${b(`Hours`)} value=${r.hours} unit=${b(`h`)} invalid=${e.invalid}
onValue=${e=>i({hours:e})} />`}
</span>`}
<//>
</div>`}const Ei=[[`ru`,`Русский`],[`en`,`English`]];function Di(e,t){let n=(t,n)=>e.some(e=>e.channel_id===t&&e.language===n);for(let e of[null,...t.map(e=>e.id)])for(let[t]of Ei)if(!n(e,t))return{channel_id:e,language:t};return null}function Oi({body:e,errors:t,change:n,kinds:r}){let i=Gt().filter(e=>!r||r.includes(e.kind)),{texts:a}=e,o=Di(a,i),s=(e,t)=>n({texts:a.with(e,{...a[e],...t})});return O`
${a.map((e,r)=>O`<${Ai} key=${r} one=${e} index=${r} only=${a.length===1} channels=${i}
error=${t[`texts.${r}`]} onPut=${e=>s(r,e)}
onRemove=${()=>n({texts:a.filter((e,t)=>t!==r)})} />`)}
<${Z} text=${t.texts} />
${o&&O`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...a,{...o,text:``}]})}>
<${j} name="plus" size="s" />
${b(`Text for a channel or language`)}
</button>`}
<p class="hint">${b(`A client gets the text of their channel and language, else the one for all channels.`)}</p>
`}const ki=(e,t)=>{let n=t.map(e=>[e.id,`${Ee(e.kind)} · ${e.name}`]);return e!==null&&!n.some(([t])=>t===e)&&n.push([e,`${H.channel(e)} · ${b(`removed`)}`]),[[null,b(`All channels`)],...n]};function Ai({one:e,index:t,only:n,channels:r,error:i,onPut:a,onRemove:o}){let s=k(null),c=e=>{let t=s.current;t.setRangeText(`{${e}}`,t.selectionStart,t.selectionEnd,`end`),a({text:t.value}),t.focus()},l=b(`Text {n}`,{n:t+1});return O`<div class="card ruletext">
<div class="hrow wrap">
<${Gr} label=${b(`Channel of text {n}`,{n:t+1})} value=${e.channel_id}
options=${ki(e.channel_id,r)} onPick=${e=>a({channel_id:e})} />
<${Gr} label=${b(`Language of text {n}`,{n:t+1})} value=${e.language} options=${Ei}
onPick=${e=>a({language:e})} />
${!n&&O`<button type="button" class="ib small" aria-label=${b(`Remove text {n}`,{n:t+1})}
onClick=${o}>
<${j} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${s} lang=${e.language} aria-label=${l}
aria-invalid=${i?`true`:null} aria-describedby=${i?`rt${t}`:null} value=${e.text}
onInput=${e=>a({text:e.currentTarget.value})}></textarea>
<${Z} id=${`rt${t}`} text=${i} />
<div class="rulevars" role="group" aria-label=${b(`Insert a variable`)}>
${Xt.map(e=>O`<button type="button" class="chip" key=${e} title=${ji(e)}
aria-label=${b(`Insert: {what}`,{what:ji(e)})} onClick=${()=>c(e)}>
${`{${e}}`}
</button>`)}
</div>
<${Mi} one=${e} />
</div>`}const ji=e=>({name:b(`name of the client`),number:b(`number of the conversation`),company:b(`name of the company`),hours:b(`working hours of today`),back:b(`when we are back`)})[e];function Mi({one:e}){let t=pn(e.text,e.language,a.value.company);return e.text.trim()?O`<div class="rulepre" aria-label=${b(`Preview`)} role="group">
<span class="t12 dim">${b(`The client will see`)}</span>
<p class="rulebub" lang=${e.language}>
${t.map(e=>e.kind===`text`?e.text:O`<span class=${e.kind===`value`?`val`:`bad`}>${e.text}</span>`)}
</p>
${d.value!==e.language&&O`<span class="t12 dim">
${e.language===`ru`?b(`For clients who write in Russian`):b(`For clients who write in English`)}
</span>`}
</div>`:null}const Ni={words:[],tags:[],priority:null,task:null};function Pi({body:e,errors:t,change:n}){let{entries:r}=e,i=(e,t)=>n({entries:r.with(e,{...r[e],...t})});return O`
<${X} icon="zap" title=${b(`When`)}><p class="cond">${b(`A client's message arrives`)}</p><//>
<${X} icon="list-filter" title=${b(`If`)}>
<${Qr} chosen=${e.channels} onChange=${e=>n({channels:e})} />
<//>
<${X} icon="tag" title=${b(`And there is such a word in it`)}>
<p class="hint">
${b(`All forms of a word are found, in the email subject too.`)}
${` `}${b(`In quotes: this form only. With * at the end: whatever begins with it.`)}
</p>
${r.map((e,a)=>O`<${Fi} key=${a} entry=${e} index=${a} errors=${t}
onPut=${e=>i(a,e)}
onRemove=${()=>n({entries:r.filter((e,t)=>t!==a)})} />`)}
<${Z} text=${t.entries} />
${r.length<200&&O`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...r,Ni]})}>
<${j} name="plus" size="s" />
${b(`Words and tags`)}
</button>`}
<p class="hint">
${b(`What an operator changes by hand stays until the conversation is closed.`)}
</p>
<//>
`}function Fi({entry:e,index:t,errors:n,onPut:r,onRemove:i}){let a=n[`entries.${t}.effects`];return O`<div class="card wordcard" role="group" aria-label=${b(`Words {n}`,{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${b(`Remove words {n}`,{n:t+1})}
title=${b(`Remove words {n}`,{n:t+1})} onClick=${i}>
<${j} name="x" size="m" />
</button>
<${Ii} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${e=>r({words:e})} />
</div>
<${Li} chosen=${e.tags} index=${t} wrong=${a} onChange=${e=>r({tags:e})} />
<${$} label=${b(`Priority`)} value=${e.priority} onPick=${e=>r({priority:e})}
options=${[[null,b(`Leave as it is`)],...Ae.map(([e,t])=>[e,t()])]} />
<${ui} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${e=>r({task:e})} />
<${Z} text=${a} />
</div>`}function Ii({words:e,error:t,onWords:n}){let[r,i]=m(e.join(`, `));return C(()=>{qt(r).join(`
`)!==e.join(`
`)&&i(e.join(`, `))},[e]),O`<${Kr} label=${b(`Words or phrases, through commas`)} error=${t}>
${e=>{let{invalid:t,...a}=e;return O`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${t} value=${r}
placeholder=${b(`refund, money back, broken*`)} ...${a} onInput=${e=>{i(e.currentTarget.value),n(qt(e.currentTarget.value))}}></textarea>`}}
<//>`}function Li({chosen:e,index:t,wrong:n,onChange:r}){let i=`word-tags-${t}`,a=E.value===i,o=t=>e.filter(e=>e!==t);return O`<div class="field" role="group" aria-label=${b(`Tags`)}>
<span class="lab">${b(`Tags`)}</span>
<span class="hrow wrap tight menuat">
${e.map(e=>O`<${he} key=${e}
tag=${ce.value[e]&&!ce.value[e].removed?ce.value[e]:{id:e,color:0,name:`${oe(e)} · ${b(`deleted tag`)}`}}>
<button type="button" class="tagx" aria-label=${b(`Remove the tag {name}`,{name:oe(e)})}
onClick=${()=>r(o(e))}>
<${j} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(a)}
aria-label=${b(`Choose tags`)} title=${b(`Choose tags`)} aria-invalid=${n?`true`:null}
onClick=${()=>{E.value=a?null:i}}>
<${j} name="plus" size="s" />
</button>
${a&&O`<${ke} place="popwords" states=${Object.fromEntries(e.map(e=>[e,`all`]))}
onSet=${(t,n)=>r(n?[...e,t]:o(t))} />`}
</span>
</div>`}const Ri={distribution:ii,reply_assigns:ni,autoreply:Si,out_of_hours:Ci,receipt:wi,sla:gi,untouched:xi,words:Pi};function zi({rule:e}){let t=Ri[G.value.kind];return O`<form class="ruleform" onSubmit=${e=>e.preventDefault()}>
<fieldset disabled=${!L.value}>
<legend class="vh">${b(`Setup`)}</legend>
${e.missing.length>0&&O`<p class="rulewarn">
<${j} name="triangle-alert" size="s" />
<span class="grow">${gn(e.missing)}. ${b(`Choose a replacement below.`)}</span>
</p>`}
${t?O`<${t} rule=${e} body=${G.value.body} errors=${br.value} change=${Tr} />`:O`<p class="t13">${b(`This kind of rule is unknown to the page. Reload it.`)}</p>`}
</fieldset>
</form>`}function Bi({rule:e}){let[r,i]=m(null),[a,o]=m(null),s=async()=>{o(null);try{i((await _(`/api/rules/${e.id}/versions`)).versions)}catch(e){if(!(e instanceof n))throw e;o(e)}};if(C(()=>{s()},[e.id,e.version]),a)return O`<${T} icon="unplug" title=${b(`The versions could not be loaded`)} text=${v(a)}>
<button type="button" class="btn" onClick=${s}>${b(`Retry`)}</button>
<//>`;let c=n=>{Tr(n.body),t(D(e.id),{replace:!0})};return O`
<p class="hrow t13">
<a class="link hrow tight" href=${D(e.id)}>
<${j} name="chevron-left" size="s" />
${b(`Back to the setup`)}
</a>
</p>
<ol class="versions">
${(r??[]).map((t,n)=>O`<${Hi} key=${t.version} one=${t} before=${r[n+1]} onTake=${n>0&&L.value&&JSON.stringify(t.body)!==JSON.stringify(e.body)?()=>c(t):null} />`)}
</ol>
`}function Vi(e,t){return t?JSON.stringify(e.body)===JSON.stringify(t.body)?e.active===t.active?b(`Saved again`):e.active?b(`Switched on`):b(`Switched off`):b(`Settings changed`):b(`Created`)}function Hi({one:e,before:t,onTake:n}){let i=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return O`<li>
<p class="t13"><b class="b6">${b(`Version {n}`,{n:e.version})}</b> · ${Vi(e,t)}</p>
<p class="t12 dim">${e.by?M(e.by):b(`Okno`)}, ${r(e.at,w.value)}, ${x(e.at)}</p>
${i&&t&&O`<ul class="t13 mut changed">
${vr(t.body,e.body).map(e=>O`<li key=${e}>${e}</li>`)}
</ul>`}
${n&&O`<button type="button" class="btn small quiet" onClick=${n}>
<${j} name="undo-2" size="s" />
${b(`Take this version`)}
</button>`}
</li>`}const Ui=[[`setup`,()=>b(`Setup`)],[`log`,()=>b(`Log`)],[`check`,()=>b(`Dry run`)]],Wi={setup:zi,log:Nr,check:Fr,versions:Bi};we({id:`save-rule`,group:`everywhere`,label:()=>b(`Save the rule`),key:`Ctrl+KeyS`,anywhere:!0,palette:!1,when:()=>Te.peek().page===`automation`&&!!G.peek()&&L.peek(),run:()=>{jr()}});const Gi=e=>/^new-(\w+)$/.exec(e)?.[1];function Ki({id:e,tab:t}){let n=typeof e==`string`?Gi(e):null,r=n?z(n)&&{...wr(n),active:!1,missing:[],today:0}:R(e),i=!r||n&&!L.value;return O`<aside class="peek" aria-label=${r?b(`Rule “{name}”`,{name:P(r)}):b(`Rule`)}>
${i?O`<${qi} />`:O`<${Yi} rule=${r} tab=${n?`setup`:t} />`}</aside>`}const qi=()=>O`
<div class="ed-top"><h2 class="grow cut">${b(`Rule`)}</h2><${Vn} label=${b(`Close the rule`)} /></div>
<${T} icon="search-x" title=${b(`There is no such rule`)} text=${b(`It was deleted, or the link is mistyped.`)}>
<a class="btn" href=${D()}>${b(`All rules`)}</a>
<//>
`;function Ji(e){C(()=>pe((t,n)=>Y.peek()?t===null||t.split(`?`)[0]!==D(e)&&(Ge.value=n,E.value=`ruleleave`,!0):!1),[e])}function Yi({rule:e,tab:t}){let n=k(null),r=Wi[t]?t:`setup`;if(Hn(`.rule[data-rule="${e.id}"] h3 a`),Ji(e.id??`new-${e.kind}`),te(()=>(Sr(e),document.activeElement!==document.body&&n.current.querySelector(`h2`).focus({preventScroll:!0}),Cr),[]),C(()=>{e.id&&G.peek()&&Dr(e)},[e]),!G.value)return O`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${P(e)}</h2></div>`;let i=Wi[r];return O`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${P(G.value)}</h2>
${e.id&&L.value&&O`<${Qn} rule=${e} label=${b(`The rule is on`)} /><${Qi} rule=${e} />`}
<${Vn} label=${b(`Close the rule`)} />
</div>
${e.id&&O`<${Zi} rule=${e} view=${r} />`}
${e.paused_at&&O`<${$i} rule=${e} />`}
${J.value&&O`<${ea} />`}
<div class="scroll ed edbody" role=${e.id&&r!==`versions`?`tabpanel`:`group`} tabindex="0"
id="ruleview" aria-label=${Xi(r)}>
<${i} rule=${e} key=${r} />
</div>
${L.value&&(r===`setup`||Y.value)&&O`<${ta} rule=${e} />`}
`}const Xi=e=>Ui.find(([t])=>t===e)?.[1]()??b(`Versions`);function Zi({rule:e,view:n}){let r=e=>{let t={ArrowRight:1,ArrowLeft:-1}[e.key],n=[...e.currentTarget.children],r={Home:0,End:n.length-1}[e.key]??(n.indexOf(e.target)+t+n.length)%n.length;Number.isNaN(r)||(e.preventDefault(),n[r].focus(),n[r].click())},i=!Ui.some(([e])=>e===n);return O`<div class="tabs edtabs" role="tablist" aria-label=${b(`Parts of the rule`)} onKeyDown=${r}>
${Ui.map(([r,a],o)=>O`<button type="button" class="tab" role="tab" key=${r} aria-selected=${String(r===n)}
aria-controls="ruleview" tabindex=${r===n||i&&!o?0:-1}
onClick=${()=>t(D(e.id,r===`setup`?null:r),{replace:!0})}>
${a()}
${r===`log`&&e.today>0&&O`<span class="n">${p(e.today)}</span>`}
</button>`)}
</div>`}function Qi({rule:e}){let n=E.value===`rulemore`,r=t=>()=>{zt(e,t)&&Se(b(`Moved: {name}`,{name:P(e)}))};return O`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(n)}
aria-label=${b(`More actions`)} title=${b(`More actions`)} onClick=${()=>{E.value=n?null:`rulemore`}}>
<${j} name="ellipsis" size="m" />
</button>
${n&&O`<${ee} label=${b(`More actions`)} place="poprule">
${Bt(e,-1)&&O`<${y} icon="arrow-up" onPick=${r(-1)}>${b(`Move up`)}<//>`}
${Bt(e,1)&&O`<${y} icon="arrow-down" onPick=${r(1)}>${b(`Move down`)}<//>`}
<${y} icon="history" onPick=${()=>t(D(e.id,`versions`),{replace:!0})}>
${b(`Versions`)}
<//>
${z(e.kind)?.many&&O`<${y} icon="trash-2" onPick=${()=>{Ht(e),t(D(),{sure:!0})}}>${b(`Delete the rule`)}<//>`}
<//>`}
</span>`}const $i=({rule:e})=>O`<div class="banner bad" role="status">
<${j} name="circle-alert" size="m" />
<span class="grow">${b(`Paused: {cause}`,{cause:hn(e.paused_why)})}</span>
${L.value&&O`<button type="button" class="btn small" onClick=${()=>It(e)}>${b(`Continue`)}</button>`}
</div>`;function ea(){let{by:e,at:t}=J.value,n=R(G.value.id),i=O`<b>${e?M(e):b(`Okno`)}</b>`;return O`<div class="ruleclash" role="alert">
<p class="t13">
${ae(b(`{who} has changed this rule ({when}). Your changes are not saved yet.`),{who:i,when:t?`${r(t,w.value)}, ${x(t)}`:``})}
</p>
<dl class="kv">
<div><dt>${b(`Theirs`)}</dt><dd>${Xe(n,H)}</dd></div>
<div><dt>${b(`Yours`)}</dt><dd>${Xe(G.value,H)}</dd></div>
</dl>
<ul class="t12 changed">
${vr(n.body,G.value.body).map(e=>O`<li key=${e}>${e}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${Or}>${b(`Take theirs`)}</button>
<button type="button" class="btn small primary" onClick=${kr}>${b(`Save mine over it`)}</button>
</div>
</div>`}function ta({rule:e}){let t=Y.value,n=q.value;return O`<div class="ed-foot">
<span class="hint grow" role="status">
${n?O`<span class="hint bad">${Mr(n)}</span>`:t?b(`Not saved yet`):O`<${na} rule=${e} />`}
</span>
${e.id&&O`<button type="button" class="btn quiet" disabled=${!t||K.value} onClick=${Er}>
${b(`Discard`)}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||K.value||!!J.value}
title=${`${xe} S`} aria-busy=${String(K.value)} onClick=${jr}>
${e.id?b(`Update`):b(`Create`)}
</button>
</div>`}function na({rule:e}){if(!e.id)return b(`It will be created switched off`);let t=`${r(e.changed_at,w.value)}, ${x(e.changed_at)}`;return O`
<a class="link" href=${D(e.id,`versions`)}
title=${e.changed_by?M(e.changed_by):null}>
${b(`Version {n}`,{n:e.version})}
</a> · ${t}
`}const ra=1e5;function ia(){let[e,t]=m(null),r=k(0);return C(()=>{if(!gt.value)return;let e=r.current+=1;_(`/api/automation`).then(n=>e===r.current&&t(n),e=>{if(!(e instanceof n))throw e})},[gt.value]),[e,e=>{r.current+=1,t(e)}]}function aa({limits:e,onLimits:t}){return(e?.breakers.filter(e=>e.breaker===`channel`)??[]).map(e=>O`<${oa} key=${e.id} one=${e} onLimits=${t} />`)}function oa({one:e,onLimits:t}){let[i,a]=m(!1),[o,s]=m(null),c=async()=>{a(!0);try{t(await g(`/api/automation/resume`,{breaker:e.breaker,id:e.id})),h(b(`Automatic messages are sent again`),{icon:`play`})}catch(e){if(!(e instanceof n))throw e;s(e),a(!1)}},l={day:r(e.at,w.value),time:x(e.at),channel:H.channel(e.id)};return O`<div class="banner" role="status">
<${j} name="triangle-alert" size="m" />
<span class="grow">
${b(`Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.`,l)}
${o&&O` <b role="alert">${v(o)}</b>`}
</span>
${L.value&&O`<button type="button" class="btn small" aria-busy=${String(i)} disabled=${i} onClick=${c}>
${b(`Resume`)}
</button>`}
</div>`}function sa({limits:e,onLimits:t}){let[r,i]=m(null),[a,o]=m(null),[s,c]=m(!1);if(!e)return null;let l=r??e.channel_per_hour,u=!Number.isInteger(l)||l<1||l>ra,d=u?b(`A whole number from {least} to {most}`,{least:1,most:ra}):a&&v(a);return O`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${b(`Guard against loops`)}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${async e=>{if(e.preventDefault(),!(u||s)){c(!0);try{t(await g(`/api/automation/budget`,{channel_per_hour:l})),i(null),o(null),h(b(`Limit saved`),{icon:`check`})}catch(e){if(!(e instanceof n))throw e;o(e)}c(!1)}}}>
<p class="t13 mut">
${b(`At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.`)}
</p>
${L.value?O`<${Q} label=${b(`Automatic messages of one channel in an hour, at most`)} error=${d}
value=${l} onValue=${i} />
${r!==null&&r!==e.channel_per_hour&&O`<div class="hrow">
<button class="btn primary small" aria-busy=${String(s)} disabled=${s}>${b(`Save`)}</button>
<button type="button" class="btn small" onClick=${()=>i(null)}>${b(`Cancel`)}</button>
</div>`}`:O`<p class="t13">${b(`One channel sends at most {n} in an hour`,{n:p(l)})}</p>`}
</form>
</section>`}var ca=/* @__PURE__ */ e({Automation:()=>da});const la=[[`assignment`,()=>b(`Assignment`)],[`replies`,()=>b(`Replies to the client`)],[`deadlines`,()=>b(`Deadlines`)]],ua=[[`all`,()=>b(`All`),()=>!0],[`on`,()=>b(`Switched on`),e=>e.active],[`care`,()=>b(`Need attention`),bt]];function da(){C(Et,[]);let{rule:e}=Te.value,[t,n]=ia(),[r,i]=m(`all`),a=ge(`(max-width: 719px)`),o=e!==null&&F.value;return O`<main class=${o?`main page auto editing`:`main page auto`} id="main">
<${fa} filter=${r} onFilter=${i} />
${F.value?.paused&&O`<${ga} />`}
<${aa} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${b(`Rules`)} inert=${a&&o||null}>
<${_a} filter=${r} open=${e} />
${r===`all`&&O`<${sa} limits=${t} onLimits=${n} />`}
</div>
${o&&e===`log`&&O`<${Zn} />`}
${o&&e!==`log`&&O`<${Ki} key=${e} id=${e} tab=${Te.value.tab} />`}
</div>
</main>`}function fa({filter:e,onFilter:t}){let{paused:n,rules:r=[]}=F.value??{};return O`
<header class="bar1">
<h1>${b(`Automation`)}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${D(`log`)} aria-label=${b(`Log of all rules`)}>
<${j} name="history" size="m" />
<span class="only-wide">${b(`Log`)}</span>
</a>
${F.value&&L.value&&O`
${!n&&O`<button type="button" class="btn stopall" aria-label=${b(`Stop everything`)}
onClick=${()=>Ft(!0)}>
<${j} name="pause" size="m" />
<span class="only-wide">${b(`Stop everything`)}</span>
</button>`}
<${ha} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${b(`Show rules`)}>
${ua.map(([n,i,a])=>O`<button type="button" class="chip" key=${n} aria-pressed=${String(n===e)}
onClick=${()=>t(n)}>
${i()} <span class="n">${r.filter(a).length}</span>
</button>`)}
</div>
${F.value&&O`<${pa} rules=${r} />`}
</div>
`}function pa({rules:e}){let t=e.reduce((e,t)=>e+t.today,0),n=e.filter(bt).length,r=f(`Rules ran {n} time today`,`Rules ran {n} times today`,t,{n:p(t)});return O`<div class="end t12 dim autostat">
${n?O`<span class="warntext">
<${j} name="triangle-alert" size="s" /> ${r}
, ${f(`{n} needs attention`,`{n} need attention`,n)}
</span>`:O`<span><${j} name="circle-check" size="s" /> ${r}, ${b(`no faults`)}</span>`}
</div>`}const ma=()=>(F.value?.kinds??[]).filter(e=>e.many||!F.value.rules.some(t=>t.kind===e.kind));function ha(){let e=E.value===`rulenew`,n=ma();return n.length?O`<span class="menuat">
<button type="button" class="btn primary" aria-label=${b(`New rule`)} aria-haspopup="menu"
aria-expanded=${String(e)} onClick=${()=>{E.value=e?null:`rulenew`}}>
<${j} name="plus" size="m" />
<span class="only-wide">${b(`New rule`)}</span>
</button>
${e&&O`<${ee} label=${b(`New rule`)} place="poprule">
${n.map(e=>O`<${y} key=${e.kind} icon=${Je(e.kind)} onPick=${()=>t(D(`new-${e.kind}`))}>
${P({kind:e.kind,body:e.default})}
<//>`)}
<//>`}
</span>`:null}const ga=()=>O`<div class="banner" role="status">
<${j} name="pause" size="m" />
<span class="grow">${b(`All automation is stopped: no rule runs and no automatic message leaves.`)}</span>
${L.value&&O`<button type="button" class="btn small" onClick=${()=>Ft(!1)}>${b(`Start it again`)}</button>`}
</div>`;function _a({filter:e,open:t}){let n=me(150,!F.value&&!I.value);if(!F.value)return I.value?O`<${va} problem=${I.value} />`:n&&O`<${ya} />`;if(!F.value.rules.length)return O`<${T} icon="zap" title=${b(`No rules yet`)} text=${L.value?b(`Create the first one: Okno will deal conversations and reply for you.`):b(`An administrator creates them.`)} />`;let r=ua.find(([t])=>t===e)[2],i=la.map(([e,t])=>[e,t(),yt(e).filter(r)]).filter(([,,e])=>e.length);return i.length?i.map(([e,n,r])=>O`<section key=${e} aria-labelledby=${`rg-${e}`}>
<h2 class="rules-h" id=${`rg-${e}`}>${n}</h2>
<div class="rules">
${r.map(e=>O`<${lr} key=${e.id} rule=${e} names=${H} open=${t===e.id} />`)}
</div>
</section>`):O`<${T} icon="circle-check"
title=${b(e===`care`?`Everything works`:`All rules are off`)} />`}const va=({problem:e})=>O`<${T} icon="unplug" title=${b(`The rules could not be loaded`)} text=${v(e)}>
<button type="button" class="btn" onClick=${B}>${b(`Retry`)}</button>
<//>`,ya=()=>O`<div class="rules first" aria-busy="true" aria-label=${b(`Loading…`)}>
${[72,54,80,60].map(e=>O`<div class="card rule" key=${e}>
<span class="ric"></span>
<${A} width=${e} />
<span></span>
<p class="ds"><${A} width=${96} /></p>
</div>`)}
</div>`;export{In as n,ca as t};