/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ar as n,Ba as r,Bt as i,Ca as a,D as o,Da as s,Di as c,Dr as l,Dt as u,Ea as d,Er as f,Et as p,Fa as m,Fr as h,Ga as g,Gr as _,Hi as v,Hn as ee,Hr as te,Ia as y,In as ne,Ir as re,Ja as b,Ji as x,Ka as ie,Ki as S,Kn as ae,Kr as oe,La as C,Li as se,Ln as ce,Lr as le,Ma as w,Mr as ue,Mt as de,Na as T,Nr as fe,Nt as pe,Oa as me,Oi as he,On as ge,Ot as _e,Pn as ve,Pr as ye,Pt as be,Qa as xe,Qr as E,Qt as Se,Ra as Ce,Rn as we,Rr as Te,Rt as Ee,Sr as De,Ta as Oe,Tt as ke,Ua as Ae,Ur as D,Va as O,Vn as je,Vr as Me,Wa as k,Wr as A,X as Ne,Xa as j,Yr as Pe,Za as M,Zr as Fe,_a as Ie,_i as Le,ai as Re,an as ze,at as Be,ba as Ve,br as He,bt as Ue,ci as We,ct as Ge,di as Ke,dt as qe,ea as Je,ei as Ye,et as Xe,fi as N,fr as Ze,gt as Qe,hr as $e,ht as et,ii as tt,ja as nt,jn as rt,jr as it,ka as at,ki as ot,kt as st,li as ct,lt,mr as P,oa as ut,or as dt,ot as ft,pa as pt,pi as mt,qa as F,qi as ht,qr as gt,r as _t,ra as vt,ri as I,rr as yt,s as bt,sa as xt,si as St,sn as Ct,ta as wt,ut as Tt,v as Et,vi as L,wa as R,xt as Dt,y as Ot,za as z,zr as kt}from"./app.js";function At({id:e,field:t,value:n,onInput:r,error:i,hint:a,label:o,autocomplete:s,extra:c=``}){let[l,u]=M(!1),d=i??a;return w`<div class=${`field `+c}>
<label for=${e}>${o}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${l?`text`:`password`} autocomplete=${s}
value=${n} required aria-invalid=${i?`true`:null} aria-describedby=${d?e+`e`:null}
onInput=${e=>r(e.target.value)} />
<button type="button" class="ib small" aria-label=${O(l?`Hide the password`:`Show the password`)}
aria-pressed=${String(l)} onClick=${()=>u(!l)}>
<${I} name="eye" size="m" />
</button>
</div>
${d&&w`<p class=${i?`hint bad`:`hint`} id=${e+`e`} role=${i?`alert`:null}>${d}</p>`}
</div>`}function jt(e){if(e.code===`wrong-password`){let t=e.detail.tries_left;return t===void 0?O(`Wrong email or password.`):z(`Wrong email or password. {n} attempt left, then a pause.`,`Wrong email or password. {n} attempts left, then a pause.`,t)}if(e.code===`locked`){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return z(`Too many attempts. Try again in {n} minute.`,`Too many attempts. Try again in {n} minutes.`,t)}return e.code===`sign-in-busy`?O(`Too many people are signing in right now. Try again in a few seconds.`):C(e)}const Mt=()=>{L.value=null};function Nt({label:e,look:t=`narrow`,onKey:n=null,children:r}){let i=j(null);return P(),b(()=>{(i.current.querySelector(`[data-first]`)??i.current.querySelector(`button`))?.focus({preventScroll:!0})},[]),w`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Mt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${i} onKeyDown=${e=>{Ze(e),n?.(e)}}>
${r}
</div>
</div>`}const Pt=({title:e,look:t=``,body:n=``,onKey:r=null,foot:i=null,children:a})=>w`<${Nt} label=${e} look=${t} onKey=${r}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${O(`Dismiss`)} onClick=${Mt}>
<${I} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${a}</div>
${i&&w`<footer class="dfoot">${i}</footer>`}
<//>`,Ft=e=>e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey),It=e=>new Intl.ListFormat(Ce.value===`ru`?`ru-RU`:`en-GB`).format(e),Lt={distribution:{icon:`users-round`,title:()=>O(`Round-robin assignment`),when:({channels:e=[]},t)=>Ht(O(`A new conversation without an assignee`),{channels:e},t),then:Ut},reply_assigns:{icon:`hand`,title:()=>O(`Who replies becomes the assignee`),when:()=>O(`An operator replies in a conversation without an assignee`),then:()=>O(`assign it to them`)},words:{icon:`tag`,title:()=>O(`Tags by words`),when:(e,t)=>Ht(Kt(e.entries),e,t),then:({entries:e},t)=>qt(e,t)},autoreply:{icon:`message-square-reply`,title:()=>O(`Auto-reply`),when:({clients:e})=>O(e===`new`?`The first conversation of a new client`:`A new conversation`),then:Qt},out_of_hours:{icon:`moon`,title:()=>O(`Out of hours`),when:({hours_id:e},t)=>e===1?O(`A message outside working hours`):O(`A message outside “{hours}”`,{hours:t.hours(e)}),then:Qt},receipt:{icon:`mail`,title:()=>O(`Receipt`),when:()=>O(`A new conversation by email`),then:Qt},sla:{icon:`alarm-clock-check`,title:({first_minutes:e})=>z(`SLA within {n} minute`,`SLA within {n} minutes`,e),when:$t,then:nn},untouched:{icon:`bell-ring`,title:()=>O(`Reminder that nobody took it`),when:({minutes:e})=>z(`Nobody takes a conversation for {n} minute`,`Nobody takes a conversation for {n} minutes`,e),then:({whom:e,email:t,task:n},r)=>tn(on(e,t,r),+!!n)}},Rt=e=>Lt[e]?.icon??`zap`,zt=({kind:e,body:t})=>Lt[e]?.title(t)??e;function Bt({kind:e,body:t},n){let r=Lt[e];return r?[r.when(t,n),r.then(t,n)]:[e,``]}const Vt=(e,t)=>Bt(e,t).filter(Boolean).join(` → `);function Ht(e,{channels:t=[],teams:n=[]},r){let i=[...t.map(r.channel),...n.map(r.team)];return i.length?`${e} (${i.join(`, `)})`:e}function Ut({operators:e,team_id:t,only_here:n,former_days:r},i){let a=[Wt(e,t,i)];return n&&a.push(O(`only to those at the screen`)),r&&a.push(O(`first to the previous assignee`)),a.join(`, `)}function Wt(e,t,n){return t?O(`in turn within the team “{team}”, who are online`,{team:n.team(t)}):e?e.length===1?O(`assign to: {name}, when online`,{name:n.person(e[0])}):z(`in turn among {n} operator online`,`in turn among {n} operators online`,e.length):O(`in turn among all who are online`)}const Gt=e=>/^["«“]/.test(e)?e:O(`“{text}”`,{text:e});function Kt(e){let t=e.flatMap(e=>e.words);if(!t.length)return O(`A message has a word of the list`);if(t.length>3)return z(`A message has one of {n} word`,`A message has one of {n} words`,t.length);let n=new Intl.ListFormat(Ce.value===`ru`?`ru-RU`:`en-GB`,{type:`disjunction`});return O(`A message has {words}`,{words:n.format(t.map(Gt))})}function qt(e,t){return e.length?Jt({tags:[...new Set(e.flatMap(e=>e.tags))],priorities:[...new Set(e.map(e=>e.priority).filter(e=>e!==null))],tasks:e.filter(e=>e.task).length},t).join(`, `):O(`no words yet`)}function Jt({tags:e,priorities:t,tasks:n},r){let i=z(`add the tag {list}`,`add the tags {list}`,e.length,{list:e.map(r.tag).join(`, `)});return[e.length>0&&(e.length>3?z(`add {n} tag`,`add {n} tags`,e.length):i),...t.map(e=>O(`priority {name}`,{name:u(e).toLocaleLowerCase()})),n>0&&z(`make {n} task`,`make {n} tasks`,n)].filter(Boolean)}function Yt({words:e,tags:t,priority:n,task:r},i){let a={tags:t,priorities:n===null?[]:[n],tasks:+!!r},o=r?.title?` ${O(`“{text}”`,{text:r.title})}`:``;return`${e.join(`, `)} → ${Jt(a,i).join(`, `)}${o}`}function Xt(e=[]){let t=e=>(e.channel_id===null?0:2)+(e.language===Ce.value?0:1);return e.filter(e=>e.text.trim()).sort((e,n)=>t(e)-t(n))[0]?.text??``}const Zt=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(e,t)=>t||`…`).replace(/\s+/g,` `).replace(/(?<!\.)\.$/,``);return t.length>90?`${t.slice(0,89).trimEnd()}…`:t};function Qt({texts:e=[],frequency:t}){let n=Xt(e);if(!n)return O(`no text is written yet`);let r=[O(`“{text}”`,{text:Zt(n)})];return e.length>1&&r.push(z(`and {n} more text`,`and {n} more texts`,e.length-1)),t?.every===`hours`&&r.push(z(`at most once in {n} hour`,`at most once in {n} hours`,t.hours)),r.join(`, `)}function $t({first_minutes:e,next_minutes:t,stages:n=[],channels:r,teams:i},a){let o=n.map(t=>Math.round(e*t/100));return Ht(e===t&&o.length>0?z(`A client waits for {list} minute`,`A client waits for {list} minutes`,o.at(-1),{list:It(o.map(String))}):O(`The first reply {first}, next replies {next}`,{first:en(e),next:en(t)}),{channels:r,teams:i},a)}const en=e=>z(`within {n} minute`,`within {n} minutes`,e),tn=(e,t)=>t?`${e}, ${z(`make {n} task`,`make {n} tasks`,t)}`:e;function nn({first_minutes:e,next_minutes:t,stages:n=[],whom:r,email:i,tasks:a=[]},o){let s=tn(on(r,i,o),a.length);return e===t?s:O(`at {list} of the time {what}`,{list:It(n.map(rn)),what:s})}const rn=e=>O(`{n}%`,{n:e});function an(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&O(`the assignee`),e?.leads&&O(`team leads`),...n].filter(Boolean)}function on(e,t,n){let r=an(e,n).join(`, `)||O(`no one`);return O(t?`notify on screen and by email: {list}`:`notify: {list}`,{list:r})}function sn({every:e,hours:t=0}){return e===`hours`?z(`At most once in {n} hour`,`At most once in {n} hours`,t):{message:O(`To every message`),wait:O(`Once until we reply`),episode:O(`Once per conversation`)}[e]}const B=k(null),cn=k(null),ln=k(0),un=Ae(()=>d.value.hours??{}),dn=Ae(()=>a.value?.role===`administrator`),fn=e=>B.value?.rules.find(t=>t.id===e)??null,pn=e=>B.value?.kinds.find(t=>t.kind===e)??null,mn=e=>un.value[e]?.name,hn=e=>(B.value?.rules??[]).filter(t=>t.group===e).sort((e,t)=>e.place-t.place||e.id-t.id),gn=e=>!!e.paused_at||e.missing.length>0;let _n=0,vn=0,yn=null;async function bn(){let e=vn+=1;try{let t=await y(`/api/rules`);if(e!==vn)return;B.value=t,cn.value=null,ln.value+=1}catch(t){if(!(t instanceof T))throw t;e===vn&&(cn.value=t)}}function xn(){clearTimeout(yn),_n&&(yn=setTimeout(bn,250))}const Sn=e=>e.k===`rule`||e.k===`automation`||e.k===`gone`&&e.of===`rule`;he(e=>{e.some(Sn)&&xn()}),c(xn);function Cn(){_n+=1,bn();let e=setInterval(()=>{document.hidden||bn()},3e4);return()=>{--_n,clearInterval(e)}}function wn(e){vn+=1;let{rules:t}=B.peek(),n=t.some(t=>t.id===e.id);B.value={...B.peek(),rules:n?t.map(t=>t.id===e.id?{...t,...e}:t):[...t,e]}}async function Tn(e,t){e&&wn(e);try{let e=await t();return e?.rule?wn(e.rule):await bn(),e??!0}catch(t){if(!(t instanceof T))throw t;return await bn(),t.code===`not-reviewed`?On(fn(e.id)):S(C(t)),null}}function En(e,t,n,r){let i=n(),a=x(e,{icon:t,undo:async()=>{await i&&await r()}});return i.then(e=>{e||ht(a)}),i}const Dn=k(null);function On(e){Dn.value=e,L.value=`rulefirst`}const kn=(e,t,n)=>()=>Tn({id:e,active:t},()=>m(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));function An(e,t){return t&&pn(e.kind)?.writes_to_clients&&!e.reviewed?(On(e),null):jn(e,t)}const jn=(e,t,n)=>En(O(t?`Switched on: {name}`:`Switched off: {name}`,{name:zt(e)}),`zap`,kn(e.id,t,n),kn(e.id,!t)),Mn=e=>()=>(B.value={...B.peek(),paused:e},Tn(null,()=>m(`/api/automation/paused`,{paused:e}))),Nn=e=>En(O(e?`All automation is stopped`:`Automation works again`),e?`pause`:`play`,Mn(e),Mn(!e)),Pn=e=>Tn({id:e.id,paused_at:null,paused_why:null},()=>m(`/api/rules/${e.id}/resume`,{})),Fn=(e,t)=>()=>Tn(null,()=>m(`/api/rules/${e}/place`,{before:t}));function In(e,t){let n=hn(e.group),r=n[n.findIndex(t=>t.id===e.id)+1]?.id??null;if(t===r||t===e.id)return null;let i=n.filter(t=>t.id!==e.id);i.splice(t===null?i.length:i.findIndex(e=>e.id===t),0,e);let a=new Map(i.map((e,t)=>[e.id,t]));return B.value={...B.peek(),rules:B.peek().rules.map(e=>a.has(e.id)?{...e,place:a.get(e.id)}:e)},En(O(`Order changed: {name}`,{name:zt(e)}),`arrow-up`,Fn(e.id,t),Fn(e.id,r))}function Ln(e,t){let n=hn(e.group),r=n.findIndex(t=>t.id===e.id);return n[r+t]?(In(e,t<0?n[r-1].id:n[r+2]?.id??null),!0):!1}const Rn=(e,t)=>{let n=hn(e.group);return!!n[n.findIndex(t=>t.id===e.id)+t]},zn=(e,t)=>()=>Tn(null,()=>m(`/api/rules/${e}/removed`,{removed:t}));function Bn(e){return B.value={...B.peek(),rules:B.peek().rules.filter(t=>t.id!==e.id)},En(O(`Rule deleted: {name}`,{name:zt(e)}),`trash-2`,zn(e.id,!0),zn(e.id,!1))}const Vn=e=>Tn(null,()=>m(`/api/rules/${e.id}/share-out`,{}));async function Hn({id:e,kind:t,version:n,body:r}){let i=e?await m(`/api/rules/${e}`,{version:n,body:r},{method:`PATCH`}):await m(`/api/rules`,{kind:t,body:r});return wn(i.rule),i.rule}const Un={assigned:`user-round`,team_changed:`users-round`,closed:`check`,reopened:`undo-2`,snoozed:`alarm-clock`,unsnoozed:`alarm-clock-check`,sla_breached:`flame`,tagged:`tag`,ranked:`arrow-up-down`,"no-answer":`message-circle-off`,blocked:`ban`,unblocked:`check`,bounced:`mail-x`,"held-up":`mail`,moved:`users-round`},Wn=/* @__PURE__ */ new Set([`blocked`,`bounced`,`sla_breached`]),V=e=>w`<b>${N(e)}</b>`;function Gn({message:e,found:t}){let n=e.has_original?w` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${O(`Original`)}</a>`:null;return w`<${Kn} message=${e} found=${t} icon=${Un[e.content]}
bad=${Wn.has(e.content)} after=${w`<${_t} message=${e} />`}>
${qn(e)}
${n}
<//>`}const Kn=({message:e,found:t,icon:n,bad:r,after:i,children:a})=>w`<li class=${[`ev`,r&&`bad`,t&&`found`].filter(Boolean).join(` `)} data-no=${e.no}
tabindex="-1">
<span>
${n&&w`<${I} name=${n} size="s" />`}
${a} · <span title=${ue(e.created_at)}>${A(e.created_at)}</span>
${i&&w` ${i}`}
</span>
</li>`;function qn({content:e,data:t}){let n=t.by??null,r=Jn[e];return r?r(t,n):e}const Jn={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?r(O(`{who} removed the assignee`),{who:V(t)}):O(`No assignee now`);let n=r(O(`Assignee: {who}`),{who:V(e.to)}),i=Qn[e.cause]?.();return i?[...n,` · ${i}`,...Zn(e.skipped)]:t&&t!==e.to?[...n,` · `,...r(O(`assigned by {who}`),{who:V(t)})]:n},team_changed:(e,t)=>{let n=e.to?r(O(`Team: {team}`),{team:w`<b>${at.value[e.to]?.name??O(`Deleted team`)}</b>`}):[O(`No team now`)],i=e.run&&Qn[e.cause]?.();return i?[...n,` · ${i}`,...Zn(e.skipped)]:t?[...n,` · `,V(t)]:n},closed:(e,t)=>{let n=er[e.reason]?.();return[...t?r(O(`Closed by {who}`),{who:V(t)}):[O(`The conversation was closed`)],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause===`delivery`?O(`Reopened: a reply was not delivered`):t?r(O(`Reopened by {who}`),{who:V(t)}):O(`Reopened: the client wrote again`),snoozed:(e,t)=>[e.until?O(`Snoozed until {when}`,{when:gt(e.until)}):O(`Snoozed until the client replies`),e.reason&&` · ${O(`reason “{reason}”`,{reason:e.reason})}`,t&&` · `,t&&V(t)],unsnoozed:(e,t)=>e.cause===`person`&&t?r(O(`Unsnoozed by {who}`),{who:V(t)}):`${O(`Unsnoozed`)}: ${($n[e.cause]??$n.time)()}`,sla_breached:e=>[O(`The reply was due within {norm}`,{norm:D(e.norm)}),e.late&&` · ${O(`announced late, Okno was not running`)}`],tagged:(e,t)=>{let n=e=>w`<b>${e.map(st).join(`, `)}</b>`;return[e.added.length>0&&r(O(`Tags added: {tags}`),{tags:n(e.added)}),e.removed.length>0&&r(O(`Tags removed: {tags}`),{tags:n(e.removed)}),e.rule?O(`by the rule “Tags by words”`):t&&V(t)].filter(Boolean).flatMap((e,t)=>t?[` · `,e]:[e])},ranked:(e,t)=>{let n=r(O(`Priority: {priority}`),{priority:w`<b>${u(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n,` · `,O(`by the rule “Tags by words”`)]:t?[n,` · `,V(t)]:n},"no-answer":(e,t)=>{let n=e.undone?O(`Reply needed after all`):O(`No reply needed`);return t?[n,` · `,V(t)]:n},bounced:e=>[O(`The email bounced`),e.recipient,e.words||e.status].filter(Boolean).join(` · `),"held-up":e=>[O(`Email delayed, the mail server keeps trying`),e.words||e.status].filter(Boolean).join(` · `),moved:()=>O(`The group became a supergroup, the conversation continues here`),blocked:e=>e.group?O(`We were removed from the group`):O(`The client has blocked the bot`),unblocked:e=>e.group?O(`We are back in the group`):O(`The client has unblocked the bot`)},Yn={away:()=>O(`away`),off:()=>O(`off shift`),status:({status:e})=>ve(s.value[e]),full:()=>O(`at the limit`),"no-access":()=>O(`no access`),"not-here":()=>O(`not here`),"off-hours":()=>O(`outside working hours`),"other-team":()=>O(`in another team`)},Xn=e=>(Yn[e.why]??Yn.off)(e),Zn=(e=[])=>e.length?[` · ${O(`skipped:`)} `,e.map(e=>`${N(e.id)} (${Xn(e)})`).join(`, `)]:[],Qn={reply:()=>O(`first reply`),took:()=>O(`took the most urgent`),handover:()=>O(`handed over`),handback:()=>O(`handed back`),started:()=>O(`started the conversation`),reopened:()=>O(`was the assignee before`),distribution:()=>O(`by the rule “Round-robin assignment”`),former:()=>O(`by the rule “Round-robin assignment”: this client's earlier assignee`),absent:()=>O(`by the rule “Round-robin assignment”: the assignee was absent`),nobody:()=>O(`by the rule “Round-robin assignment”: no operator was free`)},$n={time:()=>O(`as scheduled`),client:()=>O(`the client wrote`),delivery:()=>O(`a reply was not delivered`),reply:()=>O(`replied`)},er={solved:()=>O(`Resolved`),"no-reply":()=>O(`No reply`),duplicate:()=>O(`Duplicate`),spam:()=>O(`Spam`),declined:()=>O(`Client declined`),other:()=>O(`Other`)};function tr({message:e,found:t}){return w`<${Kn} message=${e} found=${t} icon=${e.data.names?`user-round-plus`:`circle-dot`}>
${nr(e)}
<//>`}function nr({data:e,author:t,text:n}){let i={name:w`<b>${t.name}</b>`,names:w`<b>${(e.names??[]).join(`, `)}</b>`,title:e.title??``},a=rr[e.what];return a?r(a(e),i):n?`${t.name}: ${n}`:r(O(`{name}: {what}`),{...i,what:O(`chat event`)})}const rr={new_chat_members:e=>e.names?.length?O(`{name} added {names}`):O(`{name} joined`),chat_invite_user:()=>O(`{name} invited someone`),chat_invite_user_by_link:()=>O(`{name} joined by a link`),left_chat_member:()=>O(`{names} left`),chat_kick_user:()=>O(`Someone left the chat`),new_chat_title:()=>O(`{name} named the chat “{title}”`),chat_title_update:()=>O(`{name} named the chat “{title}”`),new_chat_photo:()=>O(`{name} changed the chat picture`),chat_photo_update:()=>O(`{name} changed the chat picture`),delete_chat_photo:()=>O(`{name} removed the chat picture`),chat_photo_remove:()=>O(`{name} removed the chat picture`),pinned_message:()=>O(`{name} pinned a message`),chat_pin_message:()=>O(`{name} pinned a message`),chat_unpin_message:()=>O(`{name} unpinned a message`),group_chat_created:()=>O(`{name} created the chat`),chat_create:()=>O(`{name} created the chat`),successful_payment:()=>O(`{name} has paid`),refunded_payment:()=>O(`{name}: payment refunded`)},ir={loop:()=>O(`it ran more than 5 times in one conversation within a minute`),failing:()=>O(`it failed five times in a row`)},ar=e=>ir[e]?.()??O(`a fault, code {code}`,{code:e});function or(e){let t=t=>e.filter(e=>e.kind===t).length,[n,r,i,a,o]=[`operator`,`team`,`channel`,`hours`,`tag`].map(t),s=t(`tasktype`)+t(`tasktemplate`),c=[n&&z(`{n} operator`,`{n} operators`,n),r&&z(`{n} team`,`{n} teams`,r),i&&z(`{n} channel`,`{n} channels`,i),a&&O(`working hours`),o&&z(`{n} tag`,`{n} tags`,o),s&&z(`{n} type or template of tasks`,`{n} types or templates of tasks`,s)];return O(`No longer there: {list}`,{list:c.filter(Boolean).join(`, `)})}const sr={"opted-out":()=>O(`the client does not want automatic messages`),group:()=>O(`it is a group chat`),automatic:()=>O(`the client's message is automatic itself`),"no-address":()=>O(`the client has no address in this channel`),"own-address":()=>O(`it is one of our own addresses`),disowned:()=>O(`the sender's address is forged`),blocked:()=>O(`the client has blocked us`),"channel-gone":()=>O(`the channel was removed`),"channel-paused":()=>O(`the channel is paused`),"before-connection":()=>O(`the message is older than the channel's connection`),"too-late":()=>O(`too much time had passed`),"said-already":()=>O(`it was said in this conversation already`),frequency:()=>O(`it was said recently`),"sender-budget":()=>O(`this address got 5 automatic messages today`),"dialog-budget":()=>O(`this conversation got 20 automatic messages today`),"channel-budget":()=>O(`the channel sent its automatic messages of this hour`),tripped:()=>O(`the guard against loops has stopped it`),paused:()=>O(`all automation was stopped`),"no-text":()=>O(`there is no text for this channel and language`),"kept-by-operator":()=>O(`an operator has decided otherwise in this conversation`),unchanged:()=>O(`everything is so already`),nobody:()=>O(`nobody could take it`),assigned:()=>O(`it had an assignee already`),closed:()=>O(`the conversation was closed`),missing:()=>O(`the rule refers to something that is gone`)},cr=e=>sr[e]?.()??O(`refused, code {code}`,{code:e}),lr=({title:e,text:t,children:n})=>w`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&w`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,ur=({id:e,title:t,side:n,children:r})=>w`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${r}
</section>`,dr=({label:e,checked:t,onChange:n,disabled:r})=>w`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${r}
onChange=${e=>n(e.currentTarget.checked)} />`,fr=({label:e,options:t,value:n,onPick:r})=>w`<span class="seg" role="group" aria-label=${e}>
${t.map(([e,t,i])=>w`<button type="button" key=${e} aria-pressed=${String(e===n)} lang=${i}
onClick=${()=>r(e)}>
${t}
</button>`)}
</span>`;function pr(e,{list:t,chosen:n,setAt:r,pick:i}){let a={ArrowDown:1,ArrowUp:-1}[e.key];a&&(e.preventDefault(),r((n+a+t.length)%Math.max(1,t.length))),e.key===`Enter`&&t[n]&&(e.preventDefault(),i(t[n]))}const mr=()=>{L.value=null},hr=(e,t)=>e.name.localeCompare(t.name),gr=({shift:e})=>w`<span class=${`dot `+{online:`on`,away:`away`,off:`off`}[e]}></span>`,_r=e=>({online:O(`online`),away:O(`away`),off:O(`off shift`)})[e];function vr(e){let t=i(e),n=s.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?_r(t):ve(n)}function yr(e){let t=Ee.value?.[e.id]?.load;return t===void 0?``:e.capacity?O(`{n} of {all}`,{n:t,all:e.capacity}):String(t)}const br=e=>s.value[e.status_id]?.takes_new!==0;function xr(e){if(!Ee.value||e.length<2)return null;let t=e=>Ee.value[e.id]?.load??0,n=e.reduce((e,n)=>t(n)<t(e)?n:e);return e.every(e=>e===n||t(e)>t(n))?n.id:null}const Sr=()=>Object.values(R.value).filter(e=>e.active&&e.id!==a.value.id).sort(hr),Cr=()=>Object.values(at.value).filter(e=>!e.removed).sort(hr),wr=e=>e.members.filter(e=>R.value[e]?.active&&i(R.value[e])===`online`).length;function Tr(e,t,n){let r=t.trim().toLocaleLowerCase(),o=e=>e.toLocaleLowerCase().includes(r),s=[],c=(e,t)=>{t.length&&s.push({head:e},...t)};if(!n){(o(a.value.name)||o(O(`Assign to me`)))&&s.push({person:R.value[a.value.id]??a.value,mine:!0});let e=Sr().filter(e=>o(e.name)),t=e.filter(e=>i(e)===`online`),n=xr(t.filter(br));c(O(`Online`),t.map(e=>({person:e,free:e.id===n}))),c(O(`Not now`),e.filter(e=>!t.includes(e)).map(e=>({person:e})))}return c(O(`Teams`),Cr().filter(e=>o(e.name)).map(e=>({team:e}))),!r&&e.assignee_id!==null&&!n&&s.push({nobody:`person`}),!r&&e.team_id!==null&&s.push({nobody:`team`}),s}const Er=e=>Ee.value?.[e.id]?.may??!0;function Dr({dialog:e,onlyTeams:t}){let[n,r]=M(``),[i,a]=M(``),[o,s]=M(0),c=j(null),l=$e(mr);P(),b(()=>{c.current.focus({preventScroll:!0}),de(e.id)},[]);let u=Tr(e,n,t),d=u.filter(e=>!e.head),f=Math.min(o,d.length-1),p=t=>{(!t.person||Er(t.person))&&(mr(),t.team||t.nobody===`team`?pe(e.id,t.team?.id??null,i.trim()):be(e.id,t.person?.id??null,i.trim()))};return w`<div class="menu pop popasg" role="dialog" aria-label=${O(t?`Team`:`Assignee`)} ref=${l}
onKeyDown=${e=>pr(e,{list:d,chosen:f,setAt:s,pick:p})}>
<div class="gfind">
<${I} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${d.length?`as`+f:null}
aria-label=${O(t?`Find a team`:`Find a colleague or a team`)}
placeholder=${O(t?`Team name`:`Name or team`)} value=${n}
onInput=${e=>{r(e.currentTarget.value),s(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${O(t?`Team`:`Assignee`)}>
${u.map(t=>t.head?w`<div class="mh" role="presentation" key=${t.head}>${t.head}</div>`:w`<${Or} option=${t} index=${d.indexOf(t)} chosen=${f} dialog=${e}
onAt=${s} onPick=${p} />`)}
${!d.length&&w`<p class="dpad2 t13 dim">
${O(t&&!n?`No teams yet. An administrator creates them in the settings.`:`Nothing found`)}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${O(`Note for the new assignee`)} placeholder=${O(`Note (optional)`)}
maxlength="4000" value=${i} onInput=${e=>a(e.currentTarget.value)} />
</div>
</div>`}function Or({option:e,index:t,chosen:n,dialog:r,onAt:i,onPick:a}){let{person:o,team:s}=e,c=o?o.id===r.assignee_id:s?s.id===r.team_id:!1,l=o&&!Er(o);return w`
${e.nobody&&w`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?`mi on`:`mi`} id=${`as`+t} role="option" tabindex="-1"
aria-selected=${String(c)} aria-disabled=${l?`true`:null} onPointerMove=${()=>i(t)}
onClick=${()=>a(e)}>
${o&&w`<${Ar} person=${o} mine=${e.mine} free=${e.free} now=${c} shut=${l} />`}
${s&&w`
<span class=${`sq `+Ke(s.name)}></span>
<span class="cut">${s.name}</span>
${c&&w`<span class="tag plain">${O(`now`)}</span>`}
<span class="hrow end t12 dim">${z(`{n} online`,`{n} online`,wr(s))}</span>
`}
${e.nobody&&w`
<${I} name="user-round-x" size="m" />
${e.nobody===`person`?O(`Remove the assignee`):O(`Remove from the team`)}
`}
</button>
`}function kr(e,t){return!t&&i(e)!==`online`?vr(e):[!t&&!br(e)&&vr(e),yr(e)].filter(Boolean).join(` · `)}function Ar({person:e,mine:n,free:r,now:a,shut:o}){let s=i(e);return w`
<${t} name=${e.name} size="sm"><${gr} shift=${s} /><//>
<span class="cut">${n&&!a?O(`Assign to me`):e.name}</span>
${a&&w`<span class="tag plain">${O(`now`)}</span>`}
${r&&w`<span class="tag h4">${O(`least busy`)}</span>`}
<span class="hrow end t12 dim num">
${o?O(`no access`):kr(e,n)}
${n&&!a&&w`<kbd>I</kbd>`}
</span>
`}const jr=527040,Mr=[[1,()=>O(`minutes`)],[60,()=>O(`hours`)],[1440,()=>O(`days`)]],Nr=e=>Mr.findLast(([t])=>e%t===0)?.[0]??1;function Pr({id:e,minutes:t,onChange:n,label:r=O(`Due after the start`)}){let[i,a]=M(t?Nr(t):1440),o=e=>{let t=Number(e);n(e.trim()===``||!Number.isInteger(t)||t<0?null:Math.min(t*i,jr))},s=e=>{t!==null&&n(Math.min(t/i*e,jr)),a(e)};return w`<div class="field">
<label for=${e}>${r}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${O(`none`)}
value=${t===null?``:t/i} onInput=${e=>o(e.currentTarget.value)} />
<select class="input sel" aria-label=${O(`Unit of time`)} value=${i}
onChange=${e=>s(Number(e.currentTarget.value))}>
${Mr.map(([e,t])=>w`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</span>
</div>`}const Fr={new:()=>O(`New (task)`),active:()=>O(`In progress`),waiting:()=>O(`Waiting (task)`),asking:()=>O(`Client confirmation`),done:()=>O(`Done (status)`),dropped:()=>O(`Closed unresolved`)},Ir={support:()=>O(`Help and support`),paid:()=>O(`Paid service`),warranty:()=>O(`Warranty`)},Lr=Object.entries(Fr),Rr=e=>(Fr[e]??Fr.new)(),zr=e=>Fr[e?.builtin]?.()??``,Br=e=>Ir[e?.builtin]?.()??``,Vr=e=>e?.name||zr(e)||O(`Deleted status`),Hr=e=>e?.name||Br(e)||O(`Deleted type`),Ur=e=>Et.value[e],Wr=e=>Vr(Ur(e)),Gr=e=>Hr(Ot.value[e]),Kr=e=>Object.values(e).filter(e=>!e.removed).sort(rt),qr=()=>Kr(Et.value),Jr=()=>Kr(Ot.value),Yr=[[null,()=>O(`Not stated`)],[`incident`,()=>O(`Incident`)],[`request`,()=>O(`Request`)]],Xr=e=>Yr.find(([t])=>t===e)?.[1]()??``,Zr=[`email`,`phone`,`telegram`,`vk`],Qr={email:()=>O(`name@example.com`),phone:()=>O(`+7 900 000-00-00`),telegram:()=>O(`numeric ID, not the @name`),vk:()=>O(`numeric page ID`)},$r={email:()=>O(`This is not an email address.`),phone:()=>O(`This is not a phone number.`),telegram:()=>O(`Enter the numeric Telegram ID, not the @name.`),vk:()=>O(`Enter the numeric VK ID, not the page address.`)};function ei({contact:e}){let[t,n]=M(!1);return t?w`<${ti} contact=${e} shut=${()=>n(!1)} />`:w`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${I} name="plus" size="s" />
${O(`Add an address`)}
</button>`}function ti({contact:e,shut:t}){let[n,r]=M(`email`),[i,a]=M(``),[o,s]=M(null),[c,l]=M(!1),u=j(null);return b(()=>u.current.focus(),[]),w`<form class="addform" onSubmit=${async r=>{if(r.preventDefault(),!c&&i.trim()){l(!0);try{await we(e,n,i.trim()),t()}catch(e){l(!1),s(e.status===422?$r[n]():C(e)),u.current?.focus()}}}} onKeyDown=${e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),t())}} aria-label=${O(`Add an address`)}>
<label class="vh" for="akind">${O(`Address type`)}</label>
<select class="input" id="akind" value=${n} onChange=${e=>{r(e.target.value),s(null)}}>
${Zr.map(e=>w`<option value=${e}>${ct(e)}</option>`)}
</select>
<label class="vh" for="avalue">${O(`Address`)}</label>
<input class="input" id="avalue" ref=${u} value=${i} autocomplete="off"
inputmode=${n===`email`?`email`:n===`phone`?`tel`:`text`} placeholder=${Qr[n]()}
aria-invalid=${o?`true`:null} aria-describedby=${o?`aerror`:null}
onInput=${e=>{a(e.target.value),s(null)}} />
${o&&w`<p class="hint bad" id="aerror" role="alert">${o}</p>`}
<p class="hint">${O(`Conversations from this address will be added to the card.`)}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(c)}>${O(`Add`)}</button>
<button type="button" class="btn small quiet" onClick=${t}>${O(`Cancel`)}</button>
</span>
</form>`}const ni={no_automatic:[()=>O(`No automatic messages`),()=>O(`No automatic messages to this client`),()=>O(`Automatic messages to this client allowed`),`zap`],sender_blocked:[()=>O(`Blocked sender`),()=>O(`Sender blocked: messages are kept, nobody is notified`),()=>O(`Sender unblocked`),`ban`]},ri=({contact:e,onSaved:t=e=>{}})=>Object.keys(ni).map(n=>w`<${ii} key=${n} contact=${e} field=${n} onSaved=${t} />`);function ii({contact:e,field:t,onSaved:n}){let[r,i,a,o]=ni[t],[s,c]=M(null),l=async r=>{c(r);try{return await ae(e,{[t]:r}),n({...e,[t]:r}),!0}catch(e){return S(C(e)),!1}finally{c(null)}},u=async e=>{await l(e)&&x(e?i():a(),{icon:o,undo:()=>l(!e)})};return w`<label class="srow nop">
<span class="grow t13">${r()}</span>
<input class="tog" type="checkbox" role="switch" checked=${s??!!e[t]}
aria-busy=${s===null?null:`true`} onChange=${e=>u(e.currentTarget.checked)} />
</label>`}function ai({value:e,label:t,save:n,empty:r,long:i=!1,head:a=null,look:o=``,needed:s=!1,rows:c=4,explain:l=C}){let[u,d]=M(null),f=j(null),p=j(null);b(()=>{u!==null&&f.current?.focus()},[u!==null]);let m=()=>{d(null),requestAnimationFrame(()=>p.current?.focus())},h=async()=>{let t=(u??``).trim();if(d(null),!(t===e||s&&!t))try{await n(t)}catch(e){S(l(e))}},g=e=>{e.stopPropagation(),e.key===`Escape`&&(e.preventDefault(),m()),e.key===`Enter`&&(!i||e.ctrlKey||e.metaKey)&&(e.preventDefault(),h(),requestAnimationFrame(()=>p.current?.focus()))};if(u!==null){let e={class:`input`,ref:f,value:u,"aria-label":t,onInput:e=>d(e.target.value),onKeyDown:g,onBlur:h};return i?w`<textarea rows=${c} ...${e}></textarea>`:w`<input ...${e} />`}let _=e?w`<span class=${i?`notetext`:`cut`}>${e}</span>`:w`<span class="dim">${r}</span>`,v=w`<button type="button" class=${i?`editable t13 mut`:`editable`} ref=${p}
aria-label=${e?O(`{label}: {value}. Edit`,{label:t,value:e}):t} title=${O(`Edit`)}
onClick=${()=>d(e)}>
${_}
</button>`;return a?w`<${a} class=${o}>${v}<//>`:v}var oi=/* @__PURE__ */ e({Card:()=>si,Section:()=>H,facts:()=>hi,pastOf:()=>pi});function si(){let{dialog:e}=ut.value,t=Ie.value[e],n=t&&d.value.contacts[t.contact_id];return w`<${ci} open=${Le.value} busy=${!n}>
${t&&w`<${ui} dialog=${t} contact=${n} />`}
<//>`}function ci({open:e,busy:t,children:n}){return w`
${e&&w`<${li} />`}
<aside class=${e?`ccard drawer`:`ccard`} id="card" tabindex="-1" aria-label=${O(`Client card`)}
aria-busy=${t?`true`:null} onKeyDown=${e?Ze:null}>
<div class="phead">
<h2 class="t13 b6 grow">${O(`Client`)}</h2>
<button type="button" class="ib small" aria-label=${O(`Hide the card`)} title=${O(`Hide the card`)+`  ]`}
onClick=${()=>{e?Le.value=!1:se.value=!0}}>
<${I} name=${e?`x`:`panel-right`} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${O(`Client details`)}>${n}</div>
</aside>
${e&&w`<div class="dscrim" aria-hidden="true" onClick=${()=>{Le.value=!1}}></div>`}
`}function li(){return P(),b(()=>Xe(`#card .phead button`)?.focus({preventScroll:!0}),[]),null}function ui({dialog:e,contact:n}){let r=n?.name??e.name;return w`
<div class="cc-top">
<${t} name=${r} face=${e.avatar} size="lg" />
<div class="grow">
${n?w`
<${ai} key=${n.id} value=${n.name} label=${O(`Client name`)}
save=${e=>ae(n,{name:e})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${O(`Client since {date}`,{date:l(n.created_at)})}</p>
`:w`<h3 class="b6 t16 cut">${r}</h3><${Re} width=${60} />`}
</div>
</div>
<${o} key=${e.id} dialog=${e} />
<${H} name="dialog" title=${O(`Conversation`)}><${Qe} key=${e.id} dialog=${e} /><//>
${n?w`
<${fi} contact=${n} dialog=${e} />
<${bt} key=${e.id} dialog=${e} />
<${mi} contact=${n} />
<${gi} contact=${n} /><${_i} contact=${n} />
`:w`<div class="sks">${[100,76,88,52].map(e=>w`<${Re} width=${e} />`)}</div>`}
`}const di=e=>localStorage.getItem(`okno.fold.`+e)===`1`,H=({name:e,title:t,count:n,children:r})=>w`<details class="sect" open=${!di(e)}
onToggle=${t=>localStorage.setItem(`okno.fold.`+e,t.currentTarget.open?`0`:`1`)}>
<summary>
${t} ${n>0&&w`<span class="n">${n}</span>`} <${I} name="chevron-down" size="s" />
</summary>
${r}
</details>`;function fi({contact:e,dialog:t}){return w`<${H} name="contacts" title=${O(`Contacts`)}>
${e.identities.map(e=>{let n=e.label||e.external_id;return w`<button type="button" class="crow" key=${e.id} title=${O(`Copy`)}
aria-label=${O(`Copy {value}`,{value:n})} onClick=${()=>je(n)}>
<${Ye} kind=${e.kind} named />
<span class="grow cut">${n}</span>
${e.kind===t.kind&&n===(t.label||e.external_id)&&w`<span class="t12 dim">${O(`current`)}</span>`}
<${I} name="copy" size="s" />
</button>`})}
<${ei} key=${e.id} contact=${e} />
<//>`}const pi=e=>e.dialogs.flatMap(e=>e.episodes.map(t=>({dialog:e,episode:t}))).sort((e,t)=>t.episode.opened_at-e.episode.opened_at);function mi({contact:e}){let t=pi(e);return w`<${H} name="dialogs" title=${O(`All conversations`)} count=${t.length}>
${t.map(({dialog:e,episode:t})=>w`<a class="crow" key=${t.number} href=${vt(ut.value.view,e.id)}>
<${Ye} kind=${e.kind} named />
<span class="grow">
<span class="cut">${t.title||We(e)}</span>
<span class="t12 dim cut">${hi(t)}</span>
${e.id===ut.value.dialog&&t.state===`open`?w`<span class="vh">${O(`current`)}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Je(e.id)}>
<${I} name="history" size="s" />
${O(`Full history`)}
</a>
<//>`}function hi(e){let t=e.state===`open`,n=t?e.assignee_id:e.closed_by??e.assignee_id;return[O(`No. {number}`,{number:le(e.number)}),it(t?e.opened_at:e.closed_at,E.value),t?O(`open`):n?mt(N(n)):O(`closed`)].join(` · `)}function gi({contact:e}){return w`<${H} name="note" title=${O(`Client note`)}>
<${ai} key=${e.id} value=${e.note??``} label=${O(`Client note`)}
empty=${O(`Add a note about the client`)} save=${t=>ae(e,{note:t})} long />
<//>`}const _i=({contact:e})=>w`<${H} name="consent" title=${O(`Consents and bans`)}>
<${ri} key=${e.id} contact=${e} />
<//>`,U=/* @__PURE__ */ new Map,vi=/* @__PURE__ */ new Map,yi=[];let bi=0;const xi=({id:e,version:t})=>`${e}:${t}`,Si=({id:e,text:t,data:n,deleted_at:r})=>!!e&&!r&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(e=>e.type===`text_link`)),Ci=e=>U.get(xi(e));function wi(e){let t=xi(e);return U.has(t)?Promise.resolve(U.get(t)):(vi.has(t)||(vi.set(t,new Promise(n=>yi.push(()=>Ti(e.id,t).then(n)))),Ei()),vi.get(t))}async function Ti(e,t){try{let{card:n}=await y(`/api/links?message=${e}`);return Di(t,n),n}catch{return null}finally{vi.delete(t)}}function Ei(){for(;bi<2&&yi.length;)bi+=1,yi.shift()().finally(()=>{--bi,Ei()})}function Di(e,t){U.set(e,t),U.size>400&&U.delete(U.keys().next().value)}const Oi=/* @__PURE__ */ new Set([`bold`,`italic`,`underline`,`strikethrough`,`spoiler`,`blockquote`,`expandable_blockquote`,`code`,`pre`,`text_link`]),ki=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Ai=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,ji=/* @__PURE__ */ new Set(`.,:;!?…'"»”`),Mi=2048;function Ni(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return ki.test(t)?t:null}function Pi(e){let[t,n]=[e.length,0];for(let t of e)n+=t===`(`||t===`[`?1:t===`)`||t===`]`?-1:0;for(;t>0;){let r=e[t-1];if(n<0&&(r===`)`||r===`]`))n+=1;else if(!ji.has(r))break;--t}return t}function*Fi(e){let t=0;for(let{0:n,index:r}of e.matchAll(Ai)){let e=n.slice(0,Pi(n.slice(0,Mi))),i=e.length<Mi?Ni(e):null;if(i&&(yield{type:`link`,offset:r,length:e.length,url:i},t+=1,t===500))return}}function*Ii(e,t){let n=0;for(let r of t)for(let t=e.indexOf(`@${r}`);t>=0;t=e.indexOf(`@${r}`,t+1)){if(n===200)return;yield{type:`call`,offset:t,length:r.length+1},n+=1}}const Li=e=>e.offset+e.length,Ri=(e,t)=>t.every(t=>Li(e)<=t.offset||e.offset>=Li(t)),zi=(e,t)=>e.offset-t.offset||t.length-e.length;function Bi(e,t,n){let r=[];for(let n of(t??[]).slice(0,500)){let t=Math.max(0,n.offset),i=Math.min(e.length,n.offset+n.length)-t;Oi.has(n.type)&&i>0&&r.push({type:n.type,offset:t,length:i,...n.type===`text_link`?{url:Ni(n.url??``)}:{}})}let i=r.filter(e=>[`code`,`pre`,`text_link`].includes(e.type));for(let t of[...Ii(e,n),...Fi(e)])Ri(t,i)&&(r.push(t),i.push(t));return r.sort(zi)}function Vi(e,t,n,r,i=0){let a=[],o=t,s=i<8?r:[];for(let t=0;t<s.length;){let r=s[t],c=Math.min(Li(r),n);r.offset>o&&a.push({type:`text`,text:e.slice(o,r.offset)});let l=t+1;for(;l<s.length&&s[l].offset<c;)l+=1;let u=s.slice(t+1,l),d=u.filter(e=>Li(e)>c).map(e=>({...e,offset:c,length:Li(e)-c})),{type:f,url:p}=r;a.push({type:f,...p===void 0?{}:{url:p},children:Vi(e,r.offset,c,u,i+1)}),o=c,t=l,d.length&&([s,t]=[[...d,...s.slice(l)].sort(zi),0])}return o<n&&a.push({type:`text`,text:e.slice(o,n)}),a}function Hi(e,{looks:t=[],names:n=[]}={}){return e?Vi(e,0,e.length,Bi(e,t,n)):[]}function Ui(e,t){if(e.length<=t)return e;let n=t-200,r=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(` `)),i=r>n?r:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[i-1])?i-1:i)}const Wi=e=>{try{return new URL(e).host.replace(/^www\./,``)}catch{return``}};function Gi(e,t){if(e.length>2*Mi)return!1;let n=Ni(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Wi(n)!==Wi(t))}const Ki={bold:`b`,italic:`i`,underline:`u`,strikethrough:`s`,code:`code`,pre:`pre`},qi=2e4;function Ji({text:e,looks:t,names:n}){let[r,i]=M(!1),a=xe(()=>r||e.length<=qi*1.1?e:Ui(e,qi),[e,r]),o=xe(()=>Hi(a,{looks:t,names:n}),[a,t,n?.join(`
`)]);return w`
<span class="text">${Yi(o)}</span>
${a.length<e.length&&w`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>i(!0)}>${O(`Show in full`)}</button>
</span>`}
`}const Yi=e=>e.map(e=>e.type===`text`?e.text:w`<${Zi} piece=${e} />`),Xi=e=>e.map(e=>e.text??Xi(e.children)).join(``);function Zi({piece:e}){let{type:t,url:n}=e,r=Yi(e.children);if(Ki[t])return w`<${Ki[t]}>${r}<//>`;if(t===`spoiler`)return w`<${Qi} inside=${r} />`;if(t===`blockquote`||t===`expandable_blockquote`)return w`<blockquote class="bq">${r}</blockquote>`;if(t===`call`)return w`<span class="at">${r}</span>`;if(!n)return w`<span class="nolink" title=${O(`Links of this kind cannot be opened here`)}>${r}</span>`;let i=Gi(Xi(e.children),n);return w`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${r}</a>
${i&&w`<span class="t12 leads"> (${O(`leads to {host}`,{host:new URL(n).host})})</span>`}
`}function Qi({inside:e}){let[t,n]=M(!1);return t?w`<span class="spoiled">${e}</span>`:w`<button type="button" class="spoil" onClick=${()=>n(!0)}>${O(`hidden text`)}</button>`}const $i=e=>e?`${it(e*1e3,E.value)}, ${A(e*1e3)}`:``,ea=({data:e,children:t})=>w`<div class="fwd">
<${ta} from=${e.forwarded_from===`?`?``:e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,ta=({from:e,at:t})=>w`<span class="fwh">
<${I} name="forward" size="s" />
${O(`Forwarded`)}
${e&&w`: <b class="b6"><${na} who=${e} /></b>`}
${t?` · ${$i(t)}`:``}
</span>`;function na({who:e}){let t=/^vk\.com\//.test(e)?Ni(e):null;return t?w`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function ra({data:e}){return w`
${(e.forwards??[]).map((e,t)=>w`<${ia} key=${t} one=${e} />`)}
${(e.posts??[]).map((e,t)=>w`<${aa} key=${`p`+t} post=${e} />`)}
`}function ia({one:e}){return w`<div class="fwd">
<${ta} from=${e.from} at=${e.at} />
${e.text&&w`<${Ji} text=${e.text} />`}
${(e.forwards??[]).map((e,t)=>w`<${ia} key=${t} one=${e} />`)}
${e.more>0&&w`<span class="fwh">${z(`and {n} more`,`and {n} more`,e.more)}</span>`}
</div>`}function aa({post:e}){let t=e.url&&Ni(e.url);return w`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${na} who=${e.from??``} /></b>
<span class="t12 dim">${O(`post on a wall`)}${e.at?` · ${$i(e.at)}`:``}</span>
</span>
<span class="ch vk" aria-hidden="true"><${I} name="ch-vk" /></span>
</div>
${e.text&&w`<div class="t13"><${Ji} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&z(`{n} like`,`{n} likes`,e.likes),e.comments>0&&z(`{n} comment`,`{n} comments`,e.comments)].filter(Boolean).join(` · `)}
${t&&w`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${O(`Open in {place}`,{place:O(`VK`)})}
</a>`}
</span>
</div>`}const oa=e=>Number(e).toFixed(4);function sa({message:e}){let{data:t}=e,n=`${oa(t.latitude)}, ${oa(t.longitude)}`,{latitude:r,longitude:i}=t,a=`https://www.openstreetmap.org/?mlat=${r}&mlon=${i}#map=17/${r}/${i}`;return w`<div class="loc">
<span class="locpin"><${I} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||lt(`location`)}</b>
${t.address&&w`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?w`<span class="t12 dim blk">${O(`Live location`)}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${a} target="_blank" rel="noopener noreferrer nofollow">
<${I} name="external-link" size="s" />
${O(`Open the map`)}
</a>
<button type="button" class="btn small quiet" onClick=${()=>je(n)}>
<${I} name="copy" size="s" />
${O(`Copy`)}
</button>
</span>
</div>`}sa.knows=e=>typeof e.latitude==`number`&&typeof e.longitude==`number`;const ca=e=>String(e).replace(/\D/g,``);function la({message:e,client:n}){let{data:r}=e,i=n&&d.value.contacts[n],[a,o]=M(!1),s=i?.identities.some(e=>e.kind===`phone`&&ca(e.external_id)===ca(r.phone));return w`
<div class="vc">
<${t} name=${r.name||r.phone} />
<span class="grow">
<b class="b5 blk cut">${r.name||lt(`contact`)}</b>
${r.phone&&w`<span class="t12 dim num">${r.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${r.phone&&i&&(s?w`<span class="tag plain">${O(`on the card`)}</span>`:w`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${async()=>{o(!0);try{await we(i,`phone`,r.phone)}catch(e){S(C(e))}o(!1)}}>
<${I} name="user-round-plus" size="s" />
${O(`Add to the card`)}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>je(r.phone||r.name)}>
<${I} name="copy" size="s" />
${O(`Copy`)}
</button>
</div>
`}la.knows=e=>!!(e.phone||e.name);function ua({message:e}){let{question:t,options:n,votes:r=[],anonymous:i}=e.data,a=r.reduce((e,t)=>e+t,0),o=e=>a?Math.round((r[e]??0)/a*100):null;return w`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${O(i?`Anonymous poll`:`Poll`)}
${a>0&&` · ${z(`{n} vote when it was sent`,`{n} votes when it was sent`,a)}`}
</span>
<ul class="poll">
${(n??[]).map((e,t)=>w`<li key=${t}>
<span class="hrow">
<span class="grow">${e}</span>
${o(t)!==null&&w`<span class="num">${o(t)} %</span>`}
</span>
${o(t)!==null&&w`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${o(t)} height="4" rx="2" />
</svg>`}
</li>`)}
</ul>
`}ua.knows=e=>!!e.question;function da({message:e}){let{emoji:t,value:n}=e.data;return w`<span class="dice">
<span class="diceface" aria-hidden="true">${t||`🎲`}</span>
<span class="t13">${n?O(`rolled {n}`,{n}):lt(`dice`)}</span>
</span>`}da.knows=()=>!0;function fa({message:e}){let{data:t,content:n}=e,r=t.price||(t.total_amount?h(t.total_amount,t.currency):``);return w`<div class="file named">
<${I} name=${{invoice:`banknote`,story:`circle-dot`,game:`play`}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||lt(n)}</b>
<span class="t12 dim blk">${[lt(n),t.description,r].filter(Boolean).join(` · `)}</span>
</span>
</div>`}fa.knows=e=>!!(e.title||e.from||e.description);const pa={audio:[`audio/mpeg`,`audio/mp4`,`audio/ogg`,`audio/aac`,`audio/wav`,`audio/flac`],video:[`video/mp4`,`video/webm`]},ma=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,W=(e,t=``)=>`/files/${e.token}${t&&`/`+t}`,ha=e=>e.state===`ready`&&!!(e.thumb||e.preview),ga=e=>e.kind===`photo`||e.kind===`animation`&&!_a(e,`video`),_a=(e,t)=>e.state===`ready`&&pa[t].includes(e.media_type.split(`;`)[0]),va=({message:e,files:t})=>t.filter(e=>e.state===`ready`).length>1&&w`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${I} name="download" size="s" />
${O(`Download all`)}
</a>`;function ya({files:e,message:t}){let n=e.filter(ga);return w`
${n.length>0&&w`<${wa} files=${n} />`}
${e.filter(e=>!ga(e)).map(e=>w`<${xa} key=${e.id} file=${e} />`)}
${t&&w`<${va} message=${t} files=${e} />`}
`}const ba=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state===`ready`&&e[0].kind===`sticker`&&ha(e[0]);function xa({file:e}){return e.kind===`sticker`&&ha(e)?w`<img class="stk" src=${W(e,e.preview?`preview`:`thumb`)} alt=${O(`Sticker`)}
width="136" height="136" />`:[`voice`,`audio`].includes(e.kind)&&_a(e,`audio`)?w`<${Na} file=${e} />`:[`video`,`video_note`,`animation`].includes(e.kind)&&_a(e,`video`)?w`<${Pa} file=${e} />`:w`<${Ma} file=${e} />`}function Sa(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let r=Math.min(1,320/t,320/n);return{width:Math.max(64,Math.round(t*r)),height:Math.max(48,Math.round(n*r))}}function Ca({files:e,letter:t}){let n=!t&&e?.length===1&&ga(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Sa(n).width,240)+12}px`}:null}function wa({files:e}){if(e.length===1)return w`<div class="pics one">
<${Ta} file=${e[0]} size=${Sa(e[0])} label=${O(`Open the photo`)} />
</div>`;let t=e.length-4;return w`<div class=${e.length===3?`pics three`:`pics`}>
${e.slice(0,4).map((n,r)=>{let i=r===3&&t>0?t:0,a=i?O(`Open photo {i} of {n}, {more} more`,{i:r+1,n:e.length,more:i}):O(`Open photo {i} of {n}`,{i:r+1,n:e.length});return w`<${Ta} key=${n.id} file=${n} size=${{width:220,height:150}} label=${a}
more=${i} />`})}
</div>`}function Ta({file:e,size:t,label:n,more:r}){if(!ha(e))return w`<${Ea} file=${e} place=${t} />`;let i=e.preview?`${W(e,`thumb`)} 320w, ${W(e,`preview`)} 1600w`:null;return w`<button type="button" class=${r?`more`:null} aria-label=${n} data-token=${e.token}
onClick=${()=>ee(e.token)}>
<img src=${W(e,e.thumb?`thumb`:`preview`)} srcset=${e.thumb?i:null}
sizes=${i&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${r?w`<b>+${r}</b>`:null}
</button>`}function Ea({file:e,place:t}){if(e.state===`ready`)return w`<${Ma} file=${e} />`;let n=e.state===`pending`;return w`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${I} name=${n?`clock`:`image-off`} />
<span>${n?O(`Loading…`):Da(e)}</span>
</span>
</span>`}const Da=e=>`${e.state===`refused`?O(`Not accepted`):O(`Lost`)}: ${De(e.reason)}`,Oa=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??``;function ka(e){if(ma.test(e.name))return`file-warning`;let[t]=e.media_type.split(`/`);return t===`image`?`image`:t===`audio`?`music`:t===`video`?`play`:`file-text`}const Aa=e=>[Oa(e.name),e.size>0?Me(e.size):``].filter(Boolean).join(` · `),ja=e=>e.name||({photo:O(`Photo`),video:O(`Video`),voice:O(`Voice message`),audio:O(`Audio`),sticker:O(`Sticker`)}[e.kind]??O(`File`));function Ma({file:e}){let t=ja(e);if(e.state===`ready`){let n=ma.test(e.name);return w`<a class=${n?`file risky`:`file`} href=${W(e)} download=${e.name||!0}
data-state="ready" title=${O(`Download {name}`,{name:t})}>
<${I} name=${ka(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${n?O(`This is a program. Open it only if you trust the sender.`):Aa(e)}
</span>
</span>
<${I} name="download" size="m" />
<span class="vh">${O(`Download`)}</span>
</a>`}let n=e.state===`pending`;return w`<span class=${n?`file`:`file gone`} data-state=${e.state}>
<${I} name=${n?`clock`:`file-warning`} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[O(`Loading…`),e.size>0?Me(e.size):``].filter(Boolean).join(` · `):Da(e)}
</span>
</span>
</span>`}function Na({file:e}){let t=[ja(e),e.duration?fe(e.duration):``].filter(Boolean).join(`, `);return w`<div class="sound">
${e.kind===`audio`&&w`<span class="hrow t13"><b class="b5 cut grow">${ja(e)}</b></span>`}
<audio controls preload="none" src=${W(e,`media`)} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?w`<span class="num">${fe(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${W(e)} download=${e.name||!0}>
<${I} name="download" size="s" />
${O(`Download`)}
</a>
</span>
</div>`}function Pa({file:e}){let t=Sa(e);return w`<div class="film">
<video controls preload="none" class=${e.kind===`video_note`?`round`:null} src=${W(e,`media`)}
poster=${ha(e)?W(e,e.preview?`preview`:`thumb`):null} width=${t.width}
height=${t.height} aria-label=${ja(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?fe(e.duration):``,e.size>0?Me(e.size):``].filter(Boolean).join(` · `)}
</span>
<a class="link end hrow tight" href=${W(e)} download=${e.name||!0}>
<${I} name="download" size="s" />
${O(`Download`)}
</a>
</span>
</div>`}const Fa={failed:()=>O(`Email not delivered`),delayed:()=>O(`Email delayed, the mail server keeps trying`),delivered:()=>O(`Email delivered`),relayed:()=>O(`Email relayed to another mail server`),expanded:()=>O(`Email sent on to the members of a mailing list`),read:()=>O(`Email opened`),deleted:()=>O(`Email deleted without being read`),complaint:()=>O(`A recipient marked the email as spam`)};function Ia({report:e}){let{action:t,recipient:n,status:r,words:i}=e??{},a=Fa[t]?.()??O(`Mail server report`),o=[n,r,i].filter(Boolean).join(` · `),s=t===`failed`;return w`<div class=${s?`bounce`:`bounce mild`} data-action=${t??``}>
<${I} name=${s?`mail-x`:t===`delayed`?`alarm-clock`:`mail`} size="m" />
<span class="grow"><b class="b6 blk">${a}</b>${o&&w`<span class="t12 blk">${o}</span>`}</span>
</div>`}function La({message:e}){let{letter:t}=e,n=t.rich?`rich`:`prose`,[r,i]=M(!!t.html&&(!e.text||Oe.peek()?.letters?.[n]===`html`)),[a,o]=M(!1),[s,c]=M(0),l=t=>{i(t),e.text&&et({letters:{[n]:t?`html`:`text`}})},u=()=>{o(!0),i(!0)},d=e.files.filter(e=>!(e.content_id&&t.html));return w`
<${Ba} message=${e} />
${t.html?w`<div class="lview seg" role="group" aria-label=${O(`Email view`)}>
<button type="button" aria-pressed=${String(!r)} onClick=${()=>l(!1)}>${O(`Text`)}</button>
<button type="button" aria-pressed=${String(r)} onClick=${()=>l(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!a&&w`<div class="mimg">
<${I} name="image-off" size="m" />
<span class="grow">
${z(`{n} picture from another site is hidden`,`{n} pictures from other sites are hidden`,t.remote_images)}
</span>
${t.html?w`<button type="button" class="link t13"
title=${O(`They load through this server; the sites will know that the email was opened`)}
onClick=${u}>
${O(`Show pictures`)}
</button>`:null}
</div>`}
${r&&s>0&&w`<div class="mimg" role="status">
<${I} name="image-off" size="m" />
<span class="grow">${z(`{n} picture could not be loaded`,`{n} pictures could not be loaded`,s)}</span>
</div>`}
${r?w`<${Ua} key=${`${a} ${v.value}`} message=${e} images=${a}
onFailed=${c} />`:w`<${Va} message=${e} />`}
${d.length>0&&w`<${Wa} message=${e.id} files=${d} />`}
<${Ka} message=${e} />
`}const Ra=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,za=e=>e.length>2?O(`{first} and {n} more`,{first:e.slice(0,1).join(`, `),n:e.length-2+1}):e.join(`, `);function Ba({message:e}){let{letter:t}=e,[n,r]=M(!1),i=[[O(`From`),t.sender],[O(`Reply-To`),e.data.reply_to],[O(`To`),t.recipients.join(`, `)],[O(`Cc`),t.copies.join(`, `)],[O(`Subject`),t.subject]].filter(([,e])=>e);return w`<div class="mailh">
<b class="b6">${t.subject||O(`(no subject)`)}</b>
<span class="dim t12">
${Ra(t.sender)}
${t.recipients.length>0&&` → ${za(t.recipients.map(Ra))}`}
${t.copies.length>0&&` · ${O(`copy`)}: ${za(t.copies.map(Ra))}`}
${` `}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${O(n?`less`:`more`)}
</button>
</span>
${n&&w`<dl class="mailall t12">
${i.map(([e,t])=>w`<div><dt class="dim">${e}</dt><dd>${t}</dd></div>`)}
${e.has_original?w`<div>
<dt class="dim">${O(`Original`)}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${O(`Download`)}</a></dd>
</div>`:null}
</dl>`}
</div>`}function Va({message:e}){let{letter:t,text:n}=e,r=t.quoted?[O(`Show the quote`),O(`Hide the quote`)]:[O(`Show the signature`),O(`Hide the signature`)];return w`${t.quoted_above&&w`<${Ha} label=${[O(`Show the quote`),O(`Hide the quote`)]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?w`<div><${Ji} text=${n} looks=${e.data.entities} names=${[]} /></div>`:w`<div class="dim t13">${O(`This email has no text`)}</div>`}
${(t.signature||t.quoted)&&w`<${Ha} label=${r}>
${t.signature&&w`<div class="msign">${t.signature}</div>`}
${t.quoted&&w`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Ha({label:[e,t],children:n}){let[r,i]=M(!1);return w`<div class="mfold"><button type="button" class="quoted" aria-label=${r?t:e}
aria-expanded=${String(r)} onClick=${()=>i(!r)}>···</button>${r&&n}</div>`}function Ua({message:e,images:t,onFailed:n}){let r=j(null);F(()=>{let e=e=>{let t=Number(e.data?.height);e.source===r.current?.contentWindow&&Number.isFinite(t)&&(r.current.style.setProperty(`height`,`${Math.max(40,Math.min(2e4,Math.ceil(t)))}px`),r.current.dataset.sheet=e.data.sheet===`own`?`own`:`plain`,n(Number(e.data.failed)||0))};return window.addEventListener(`message`,e),()=>window.removeEventListener(`message`,e)},[]);let i=new URLSearchParams({images:t?`1`:`0`,dark:v.value?`1`:`0`});return w`<iframe class="mframe" ref=${r} title=${O(`The email as it was sent`)}
src=${`/api/messages/${e.id}/html?${i}`} data-dark=${String(v.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Wa({message:e,files:t}){let n=t.reduce((e,t)=>e+(t.size??0),0);return w`
<div class="attl">
<span class="t12 dim">
${z(`{n} attachment`,`{n} attachments`,t.length)}
${n>0&&` · ${Me(n)}`}
</span>
<${va} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(e=>w`<li key=${e.id}>
${ha(e)?w`<${Ga} file=${e} />`:w`<${Ma} file=${e} />`}
</li>`)}
</ul>
`}const Ga=({file:e})=>w`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${O(`Open {name}`,{name:e.name||O(`Photo`)})}
data-token=${e.token} onClick=${()=>ee(e.token)}>
<img src=${W(e,e.thumb?`thumb`:`preview`)} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||O(`Photo`)}</b>
<span class="t12 dim">${Aa(e)}</span>
</span>
<a class="ib small" href=${W(e)} download=${e.name||!0}
aria-label=${O(`Download {name}`,{name:e.name||O(`Photo`)})}>
<${I} name="download" size="m" />
</a>
</span>`;function Ka({message:e}){let{data:t,automatic:n}=e,r=(t.also_at??[]).map(e=>pt.value[e]?.name).filter(Boolean);return w`
${n===`bounce`||n===`report`?w`<${Ia} report=${t.bounce} />`:n&&w`<span class="autoflag">
<${I} name="bot" size="s" />
${O(`Automatic email`)}
: ${He(n)}
</span>`}
${t.through&&w`<span class="autoflag">
<${I} name="mail" size="s" />
${O(`Sent via {address}`,{address:t.through})}
</span>`}
${t.reply_to&&w`<span class="autoflag">
<${I} name="mail" size="s" />
${O(`Asks for replies to {address}`,{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&w`<span class="autoflag">
<${I} name="triangle-alert" size="s" />
${O(`Only part of this email is shown, the original has all of it`)}
</span>`}
${r.length>0&&w`<span class="autoflag">
<${I} name="mail" size="s" />
${O(`Also received at: {places}`,{places:r.join(`, `)})}
</span>`}
${t.related&&w`<${qa} id=${t.related} />`}
`}function qa({id:e}){let[t,n]=M(Ie.peek()[e]??null);return F(()=>{t||y(`/api/dialogs/${e}`).then(e=>n(e.dialog),()=>{})},[e]),t&&w`<span class="autoflag">
<${I} name="git-branch" size="s" />
<a class="link" href=${vt(ut.value.view,e)}>
${O(`May belong to No. {number}, {name}`,{number:le(t.number),name:t.name})}
</a>
</span>`}const Ja=({subject:e,to:t})=>w`<div class="mailh">
<b class="b6">${Ya(e)}</b>
${t&&w`<span class="t12 dim">→ ${t}</span>`}
</div>`;function Ya(e){let t=(e??``).trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:O(`(no subject)`)}function Xa({message:e}){let t=j(null),[n,r]=M(()=>Ci(e));return F(()=>{if(n!==void 0)return;let i=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&(i.disconnect(),wi(e).then(r))});return i.observe(t.current),()=>i.disconnect()},[]),n?w`<${Za} message=${e} card=${n} />`:w`<span ref=${t}></span>`}function Za({message:e,card:t}){let[n,r]=M(t.picture),i=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return w`<a class=${n?`lp`:`lp wordy`} href=${t.url} title=${t.url} target="_blank"
rel="noopener noreferrer nofollow">
${n?w`<span class="lpt">
<img src=${`/links/${e.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
onError=${()=>r(!1)} />
</span>`:null}
<span class="grow">
<b class="b5 blk cut">${t.title}</b>
${t.description&&w`<span class="t12 mut blk cut">${t.description}</span>`}
<span class="t12 dim blk cut">${i}</span>
</span>
</a>`}const Qa=[1,1.5,2],$a=e=>`/files/${e.token}/media`;let eo=1,to=null;const no=/* @__PURE__ */ new Map;function ro({file:e,data:t}){let n=j(null),[r,i]=M({on:!1,at:0,whole:e.duration??0,failed:!1}),[a,o]=M(eo),[s,c]=M(!1),l=oo(e,t.waveform,n);F(()=>()=>{to===n.current&&(to=null)},[]);let u=()=>{let e=n.current;e.paused?(to&&to!==e&&to.pause(),to=e,e.playbackRate=eo,e.play().catch(()=>i(e=>({...e,failed:!0,on:!1})))):e.pause()},d=()=>{eo=Qa[(Qa.indexOf(a)+1)%Qa.length],n.current.playbackRate=eo,o(eo)},f=({target:e})=>i(t=>({...t,at:e.currentTime,whole:Number.isFinite(e.duration)?e.duration:t.whole})),p=e=>{let{whole:t}=r;t&&(n.current.currentTime=e*t)},m=e.kind===`voice`?O(`Voice message`):e.name||O(`Audio`);return w`
<div class="voice" data-playing=${String(r.on)}>
<audio ref=${n} src=${$a(e)} preload="none"
onPlay=${()=>i(e=>({...e,on:!0,failed:!1}))}
onPause=${()=>i(e=>({...e,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>i(e=>({...e,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${r.on?O(`Pause`):O(`Play {name}`,{name:m})}
onClick=${u}>
<${I} name=${r.on?`pause`:`play`} />
</button>
<span class="grow">
${e.kind===`audio`&&w`<b class="b5 blk cut">${m}</b>`}
<${io} bars=${l} share=${r.whole?r.at/r.whole:0} seek=${p} label=${m}
at=${r.at} whole=${r.whole} />
<span class="vmeta">
<span class="num">
${r.failed?O(`This browser cannot play it`):r.whole?`${fe(r.at)} / ${fe(r.whole)}`:Me(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&w`<button type="button" class="link" aria-expanded=${String(s)} onClick=${()=>c(!s)}>
${O(`Text`)}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${O(`Download {name}`,{name:m})}>
<${I} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${O(`Speed {rate}`,{rate:a})} onClick=${d}>
${String(a).replace(`.`,`,`)}
×
</button>
</div>
${s&&w`<p class="asr"><span class="vh">${O(`Transcript`)}: </span>${t.transcript}</p>`}
`}function io({bars:e,share:t,seek:n,label:r,at:i,whole:a}){let o=e=>{let t=e.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(e.clientX-t.left)/t.width)))},s=e=>{let t={ArrowLeft:-5,ArrowRight:5}[e.key];t&&a&&(e.preventDefault(),e.stopPropagation(),n(Math.max(0,Math.min(1,(i+t)/a))))},c=Math.max(1,...e);return w`<span class="wvbox" role="slider" tabindex="0" aria-label=${r} aria-valuemin="0"
aria-valuemax=${Math.round(a)} aria-valuenow=${Math.round(i)}
aria-valuetext=${`${fe(i)} / ${fe(a)}`} onPointerDown=${o} onKeyDown=${s}>
<svg class="wv" viewBox=${`0 0 176 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((e,n)=>{let r=3+e/c*19;return w`<rect class=${(n+.5)/44<=t?`on`:``} x=${n*4} y=${12-r/2}
width="2.4" height=${r} rx="1.2" />`})}
</svg>
</span>`}const ao=Array(44).fill(0);function oo(e,t,n){let[r,i]=M(()=>t?.length?so(t):no.get(e.token)??ao);return F(()=>{if(r!==ao||!e.size||e.size>15e5||!window.IntersectionObserver)return;let t=new IntersectionObserver(n=>{n.some(e=>e.isIntersecting)&&(t.disconnect(),co(e).then(e=>{e&&i(e)}))});return t.observe(n.current.parentElement),()=>t.disconnect()},[]),r}const so=e=>Array.from({length:44},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/44),Math.max(Math.floor(n*e.length/44)+1,Math.floor((n+1)*e.length/44)))));async function co(e){try{let t=await fetch($a(e));if(!t.ok)return null;let n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),r=Math.max(1,Math.floor(n.length/44)),i=Array.from({length:44},(e,t)=>lo(n,t*r,r));return no.set(e.token,i),i}catch{return null}}function lo(e,t,n){let r=0;for(let i=t;i<Math.min(e.length,t+n);i+=8)r=Math.max(r,Math.abs(e[i]));return Math.round(r*100)}function uo({message:e,mail:t,client:n}){if(e.letter)return w`<${La} message=${e} />`;let r=w`<${ho} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?w`<${ea} data=${e.data}>${r}<//>`:r}function fo({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??``:e.text;return n?w`<${Ji} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(N)} />`:null}const po=e=>e.state===`ready`&&[`voice`,`audio`].includes(e.kind)&&/^audio\//.test(e.media_type),mo={location:sa,venue:sa,contact:la,poll:ua,dice:da,story:fa,game:fa,invoice:fa};function ho({message:e,mail:t,client:n}){let{content:r,data:i}=e,a=w`<${fo} message=${e} />`,o=i.forwards||i.posts?w`<${ra} data=${i} />`:null;if(e.files?.length){let n=e.files.filter(po),r=w`
${n.map(e=>w`<${ro} key=${e.id} file=${e} data=${n.length>1?{}:i} />`)}
<${ya} files=${e.files.filter(e=>!po(e))} message=${e.id} />
`;return t?w`<div>${a}</div>${r}`:w`${o}${r}${a}`}let s=mo[r];return s&&s.knows(i)?w`<${s} message=${e} client=${n} />${a}`:r===`text`?w`
${o}
${a}
${!t&&Si(e)&&w`<${Xa} key=${`${e.id}:${e.version}`} message=${e} />`}
`:w`<${go} message=${e} />${a}`}function go({message:e}){let t=e.has_original?w`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${O(`Original`)}</a>`:null;if(e.content===`unreadable`)return w`<div class="raw">
<span class="hrow">
<${I} name="triangle-alert" size="m" />
<b class="b6">${O(`Could not be read; the original is attached`)}</b>
</span>
${t}
</div>`;let n=Tt(e);return w`<div class="unk">
<span class="hrow">
<${I} name="circle-question-mark" size="m" />
<b class="b6">${O(`“{kind}” cannot be shown here yet`,{kind:lt(e.content)})}</b>
</span>
${n&&w`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${O(`Open in {place}`,{place:n.name})}
</a>`}
${t}
</div>`}const _o=k(null);function vo(e,{from:t=null}={}){let{view:n,dialog:r,at:i}=ut.peek();r&&(_o.value=t?{dialog:r,no:t}:null,i===e&&wt(vt(n,r),{replace:!0}),wt(vt(n,r,e),{replace:!0}))}function yo(){let e=_o.peek();e&&vo(e.no)}const bo=e=>new URL(vt(`all`,e.dialog_id,e.no),location.origin).href,xo=()=>Object.values(R.value).filter(e=>e.active&&e.id!==a.value.id),So=/[\p{L}\p{N}]/u;function Co(e,t){let n=`@${t.name}`.toLocaleLowerCase(),r=e.toLocaleLowerCase();for(let e=r.indexOf(n);e>=0;e=r.indexOf(n,e+1))if(!So.test(r[e+n.length]??``))return!0;return!1}const wo=e=>e.includes(`@`)?xo().filter(t=>Co(e,t)):[];function To(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Eo(e){let t=e.trim().toLocaleLowerCase();return xo().filter(({name:e})=>e.toLocaleLowerCase().startsWith(t)||e.toLocaleLowerCase().split(/\s+/).some(e=>e.startsWith(t))).sort((e,t)=>e.name.localeCompare(t.name)).slice(0,8)}const Do=36e5,G=(e,t,n,r=0)=>{let i=new Date(e);return i.setDate(i.getDate()+t),i.setHours(n,r,0,0)},Oo=e=>(1-new Date(e).getDay()+7)%7||7;function ko(e,t=9){let n=[{id:`hour`,at:Math.ceil((e+Do)/6e4)*6e4}];return G(e,0,18)-e>Do&&n.push({id:`evening`,at:G(e,0,18)}),n.push({id:`tomorrow`,at:G(e,1,t)}),Oo(e)>1&&n.push({id:`monday`,at:G(e,Oo(e),9)}),n}const Ao=e=>[...ko(e,10),{id:`client`,at:null}];function jo(e,t){let n=(new Date(e,t,1).getDay()+6)%7,r=new Date(e,t+1,0).getDate(),i=[...Array(n).fill(null),...Array.from({length:r},(n,r)=>new Date(e,t,r+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(e,t)=>i.slice(t*7,t*7+7))}function Mo(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,r]=[Number(t[1]),Number(t[2])];return n<24&&r<60?[n,r]:null}const No={hour:[()=>O(`In an hour`),`hourglass`],evening:[()=>O(`This evening`),`sunset`],tomorrow:[()=>O(`Tomorrow`),`sunrise`],days3:[()=>O(`In 3 days`),`calendar`],monday:[()=>O(`On Monday`),`calendar`],client:[()=>O(`Until the client replies`),`message-circle`]},Po=e=>G(e,0,0),Fo=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(e=>String(e).padStart(2,`0`)).join(`:`)};function Io({label:e,title:t,usual:n,given:r=null,hour:i=`10:00`,words:a={},deed:o,icon:s=null,place:c=`popsnz`,onPick:l,onShut:u,children:d,below:f}){let p=j(E.value).current,m=j(n(p)).current,[h,g]=M(0),[_,v]=M(r?{day:Po(r),text:Fo(r),used:!0}:{day:G(p,1,0),text:i,used:!1}),ee=$e(u);P(),b(()=>ee.current.querySelector(`.mi`)?.focus({preventScroll:!0}),[]);let y=Mo(_.text),ne=y?G(_.day,0,...y):null,re=_.used&&ne!==null&&ne<=Date.now(),x=_.used&&(y===null||re),ie=_.used?ne:m[h].at,S=e=>{l(e)!==!1&&u()};return w`<form class=${`menu pop when ${c}`} role="dialog" aria-label=${e} ref=${ee} onSubmit=${e=>{e.preventDefault(),e.stopPropagation(),x||S(ie)}}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=(h+t+m.length)%m.length;g(n),v({..._,used:!1}),e.currentTarget.querySelectorAll(`.mi`)[n].focus()}}>
<div class="mh">${t}</div>
${m.map((e,t)=>w`<button type="button" key=${e.id} class=${!_.used&&t===h?`mi on`:`mi`}
onFocus=${()=>{g(t),r||v({..._,used:!1})}} onClick=${()=>S(e.at)}>
<${I} name=${No[e.id][1]} size="m" />
<span class="cut">${a[e.id]?.()??No[e.id][0]()}</span>
${e.at!==null&&w`<span class="hrow end t12 dim num">
${e.id===`hour`||e.id===`evening`?A(e.at):te(e.at,p)}
</span>`}
</button>`)}
</div>
<${Ro} own=${_} began=${p} onChange=${e=>v({..._,...e,used:!0})}
wrong=${x} />
</div>
<div class="snzf">
${d}
<span class="t12 dim grow snzw">
${x?w`<span class="hint bad" role="alert">
${O(re?`This time has passed`:`Type the time like 10:00`)}
</span>`:ie===null?O(`Until the client replies`):`${kt(ie,p)}, ${A(ie)}`}
</span>
<button type="submit" class="btn primary" disabled=${x}>
${s&&w`<${I} name=${s} size="s" />`}
${o}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}const Lo={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function Ro({own:e,began:t,onChange:n,wrong:r}){let i=new Date(e.day),[a,o]=M([i.getFullYear(),i.getMonth()]),s=j(null),c=G(t,0,0),[l,u]=a,d=re(new Date(l,u,1).getTime()),f=new Date(l,u,1)<=new Date(t),p=e=>{let t=new Date(a[0],a[1]+e,1);o([t.getFullYear(),t.getMonth()])},m=e=>{n({day:e});let t=new Date(e);o([t.getFullYear(),t.getMonth()])};return w`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${O(`Previous month`)} disabled=${f}
onClick=${()=>p(-1)}>
<${I} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${O(`Next month`)} onClick=${()=>p(1)}>
<${I} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${s} onKeyDown=${t=>{let n=Lo[t.key];n&&(t.preventDefault(),m(Math.max(c,G(e.day,n,0))),requestAnimationFrame(()=>s.current?.querySelector(`[aria-pressed='true']`)?.focus()))}}>
<caption class="vh">${d}</caption>
<thead><tr>${oe().map(e=>w`<th scope="col" key=${e}>${e}</th>`)}</tr></thead>
<tbody>
${jo(...a).map((t,n)=>w`<tr key=${n}>
${t.map((t,n)=>w`<td key=${n}>
${t!==null&&w`<${zo} day=${t} today=${c} own=${e} onPick=${m} weekend=${n>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${O(`Time`)} inputmode="numeric" aria-invalid=${r?`true`:null}
value=${e.text} onInput=${e=>n({text:e.currentTarget.value})} />
<span class="t12 dim">${kt(e.day,t)}</span>
</div>
</div>`}function zo({day:e,today:t,own:n,onPick:r,weekend:i}){let a=new Date(e).getDate(),o=n.used&&e===n.day;return w`<button type="button" class=${i?`off`:``} disabled=${e<t} aria-label=${kt(e,0)}
aria-current=${e===t?`date`:null} aria-pressed=${String(o)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>r(e)}>
${a}
</button>`}function K(e,t,n,r){e.focus(),e.setSelectionRange(n,r),document.execCommand(`insertText`,!1,t)||e.setRangeText(t,n,r,`end`),e.dispatchEvent(new Event(`input`,{bubbles:!0}))}function Bo(e,t){K(e,t,e.selectionStart,e.selectionEnd)}function Vo(e,t,n,r){K(e,r,t,n)}function Ho(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e,a=i.slice(n,r),o=a.trim();if(i.slice(n-t.length,n)===t&&i.slice(r,r+t.length)===t){K(e,a,n-t.length,r+t.length),e.setSelectionRange(n-t.length,r-t.length);return}if(!a&&i.slice(r,r+t.length)===t){e.setSelectionRange(r+t.length,r+t.length);return}let s=a.slice(0,a.indexOf(o));K(e,`${s}${t}${o}${t}${a.slice(s.length+o.length)}`,n,r);let c=n+s.length+t.length;e.setSelectionRange(c,c+o.length)}const Uo=/^(?:[-•] |\d{1,4}\. )/;function Wo(e,t){let{value:n}=e,r=n.lastIndexOf(`
`,e.selectionStart-1)+1,i=n.indexOf(`
`,e.selectionEnd),a=i<0?n.length:i,o=n.slice(r,a).split(`
`),s=t?/^\d{1,4}\. /:/^[-•] /,c=o.every(e=>s.test(e));K(e,o.map((e,n)=>(c?``:t?`${n+1}. `:`- `)+e.replace(Uo,``)).join(`
`),r,a)}function Go(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e;K(e,`[${i.slice(n,r).trim()||t}](${t})`,n,r)}function Ko(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let r=t.lastIndexOf(`
`,n-1)+1,i=/^(- |• |(\d{1,4})\. )/.exec(t.slice(r,n));return i?r+i[0].length===n?(K(e,``,r,n),!0):(Bo(e,`\n${i[2]?`${Number(i[2])+1}. `:i[1]}`),!0):!1}function qo(e,t){let[n,r]=M(null),[i,a]=M(0),o=j(-1),s=t&&n?Eo(n.query):[],c=()=>{let i=t&&e.current?To(e.current.value,e.current.selectionStart):null;i?.query!==n?.query&&a(0),r(i)},l=()=>r(null),u=t=>{let r=e.current.selectionStart,i=e.current.value[r]===` `;Vo(e.current,n.from,r,i?`@${t.name}`:`@${t.name} `),i&&e.current.setSelectionRange(n.from+t.name.length+2,n.from+t.name.length+2),o.current=e.current.selectionStart,l()};return{list:s,at:Math.min(i,Math.max(0,s.length-1)),setAt:a,keys:t=>{let n=o.current===e.current.selectionStart;if(o.current=-1,t.key===` `&&n)return t.preventDefault(),!0;if(!s.length)return!1;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r)a((i+r+s.length)%s.length);else if(t.key===`Enter`&&!t.ctrlKey&&!t.metaKey||t.key===`Tab`)u(s[i]);else if(t.key===`Escape`)t.stopPropagation(),l();else return!1;return t.preventDefault(),!0},look:c,pick:u,close:l}}function Jo({calls:e}){return e.list.length?w`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${O(`Colleagues`)}>
${e.list.map((n,r)=>w`<button type="button" class=${r===e.at?`mi on`:`mi`} key=${n.id} id=${`call`+r}
role="option" tabindex="-1" aria-selected=${String(r===e.at)}
onPointerDown=${e=>e.preventDefault()} onPointerMove=${()=>e.setAt(r)}
onClick=${()=>e.pick(n)}>
<${t} name=${n.name} size="sm" />
<span class="cut">${n.name}</span>
</button>`)}
</div>`:null}const Yo=[`status`,`type`,`assignee`,`team`,`tag`,`priority`,`client`],Xo=[`late`,`today`,`tomorrow`,`week`,`nextweek`,`later`,`none`],Zo=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,Qo={high:1,medium:0,low:-1},$o=Object.fromEntries(Object.entries(Qo).map(([e,t])=>[t,e]));function es(e,t){return e===`priority`?Qo[t]:t===`none`&&![`status`,`client`].includes(e)?`none`:t===`me`&&e===`assignee`?`me`:/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function ts(e){let t=new URLSearchParams(e),n=e=>[...new Set((t.get(e)??``).split(`.`).map(t=>es(e,t)))].filter(e=>e!==void 0).slice(0,20),r=t.get(`due`)??``;return{...Object.fromEntries(Yo.map(e=>[e,n(e)])),due:Xo.includes(r)||Zo.test(r)&&r!==`_`?r:null,q:(t.get(`q`)??``).slice(0,200)}}function ns(e){let t=Yo.filter(t=>e[t].length).map(t=>[t,e[t].map(e=>t===`priority`?$o[e]:e).join(`.`)]);return Object.fromEntries([...t,...e.due?[[`due`,e.due]]:[],...e.q?[[`q`,e.q]]:[]])}const rs=ts(``),is=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),as=e=>e.due!==null||Yo.some(t=>e[t].length>0),os=e=>as(e)||e.q.trim()!==``,ss=e=>Yo.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),cs=(e,t)=>{let[n,r,i]=e.split(`-`).map(Number);return new Date(n,r-1,i+t).getTime()};function ls(e,t){let n=Zo.exec(e??``);if(n)return{...n[1]&&{from:cs(n[1],0)},...n[2]&&{before:cs(n[2],1)}};let r=new Date(t).getDay(),i=r===0?1:8-r;return{late:()=>({before:t+1}),today:()=>({from:G(t,0,0),before:G(t,1,0)}),tomorrow:()=>({from:G(t,1,0),before:G(t,2,0)}),week:()=>({from:G(t,0,0),before:G(t,i,0)}),nextweek:()=>({from:G(t,i,0),before:G(t,i+7,0)}),later:()=>({from:G(t,i+7,0)}),none:()=>({none:!0})}[e]()}const us={status:`status_id`,type:`type_id`,assignee:`assignee_id`,team:`team_id`,tag:`tag_id`,priority:`priority`,client:`contact_id`};function ds(e,{me:t,now:n}){let r=e=>e===`none`?0:e===`me`?t:e,i=Yo.filter(t=>e[t].length).map(t=>[us[t],e[t].map(r).join(`,`)]),{from:a,before:o,none:s}=e.due?ls(e.due,n):{};return a!==void 0&&i.push([`due_from`,String(a)]),o!==void 0&&i.push([`due_before`,String(o)]),s&&i.push([`no_due`,`true`]),e.q.trim()&&i.push([`q`,e.q]),Object.fromEntries(i)}function fs(e,t,n,r){let i=n.due&&n.due!==`none`?G(r,0,0):``;return[e,t,new URLSearchParams(ns(n)),i].join(`:`)}const ps=[`open`,`mine`,`late`,`unassigned`,`followed`,`done`],ms=[`due`,`created`,`changed`,`status`,`assignee`,`priority`],q=e=>e.base!==`done`&&e.base!==`dropped`,hs=(e,t)=>q(e)&&e.due_at!==null&&e.due_at<=t,gs=(e,t)=>e===`followed`||os(t);function _s(e,t,{me:n,now:r}){return e===`done`?!q(t):q(t)?e===`late`?hs(t,r):vs(e,t,n):!1}function vs(e,t,n){if(e===`mine`)return t.assignee_id===n;if(e===`unassigned`)return t.assignee_id===null;let r=/^team-(\d+)$/.exec(e);return!r||t.team_id===Number(r[1])}const ys=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],bs={due:ys,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,``,0,...ys(e)]:[0,t[e.assignee_id]??``,e.assignee_id,...ys(e)],priority:e=>[-e.priority,...ys(e)]},xs=(e,t,n)=>bs[t](e,n);function Ss(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Cs(e,t){if(e===null)return`none`;if(e<=t)return`late`;if(e<G(t,1,0))return`today`;if(e<G(t,2,0))return`tomorrow`;let n=new Date(t).getDay(),r=n===0?1:8-n;return e<G(t,r,0)?`week`:e<G(t,r+7,0)?`nextweek`:`later`}function ws(e,t,n,r){return n===`status`?`status-${e.status_id}`:n===`assignee`?`person-${e.assignee_id}`:n===`priority`?`priority-${e.priority}`:n===`due`&&t!==`done`?Cs(e.due_at,r):null}function Ts(e,t,n,{me:r,now:i,facts:a,edge:o=null,known:s=/* @__PURE__ */ new Set,held:c=null}){let l=[];for(let u of Object.values(e)){if(c?!c.has(u.id):!_s(t,u,{me:r,now:i}))continue;let e=xs(u,n,a);(o===null||s.has(u.id)||Ss(e,o)<=0)&&l.push([e,u.id])}return l.sort((e,t)=>Ss(e[0],t[0])).map(([,e])=>e)}function Es(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let r=new Set(e);return{ids:e,waiting:t.filter(e=>!r.has(e)).length}}function Ds(e,t){let n=null;for(let r of e)q(r)&&r.due_at!==null&&r.due_at>t&&(n===null||r.due_at<n)&&(n=r.due_at);return n}function Os(e){let t=[];return G(e,0,18)-e>36e5&&t.push({id:`evening`,at:G(e,0,18)}),t.push({id:`tomorrow`,at:G(e,1,18)},{id:`days3`,at:G(e,3,18)}),t}const ks=e=>e?e.title||O(`No. {number}`,{number:e.number}):O(`Task`);function As(e){let t={"changed-meanwhile":()=>O(`A colleague changed this meanwhile. Look at the change and repeat yours.`),"cannot-see":()=>O(`This colleague has no access to the channel of the task.`),"type-gone":()=>O(`This type was deleted. Choose another one.`),"status-gone":()=>O(`This status was deleted. Choose another one.`),"title-needed":()=>O(`A task needs a title.`),"wake-needed":()=>O(`Say when the task should come back.`),"reason-needed":()=>O(`Say why the task is closed without a solution.`),"other-channel":()=>O(`The messages are of another channel.`),"other-dialog":()=>O(`The messages are of another conversation.`),"in-use":()=>O(`Some tasks have this status. Move them to another one first.`),"built-in":()=>O(`This status is built in and cannot be deleted.`),"name-taken":()=>O(`Another entry already has this name.`)}[e.code];return t?t():C(e)}function js(e,t,{long:n=!1}={}){if(e===null)return n?O(`No due date`):`—`;let r=A(e);return e>=G(t,0,0)&&e<G(t,1,0)?O(`today, {time}`,{time:r}):e>=G(t,1,0)&&e<G(t,2,0)?O(`tomorrow, {time}`,{time:r}):e>=G(t,-1,0)&&e<G(t,0,0)?O(`yesterday, {time}`,{time:r}):n?`${kt(e,t)}, ${r}`:Ns(e,t)}const Ms=/* @__PURE__ */ new Map;function Ns(e,t){let n=Math.abs(e-t)>2592e7,r=`${document.documentElement.lang}${n}`;return Ms.has(r)||Ms.set(r,new Intl.DateTimeFormat(document.documentElement.lang===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,...n&&{year:`numeric`}})),Ms.get(r).format(e).replace(/\p{L}+\.?/u,e=>e.slice(0,3))}const Ps=e=>e===null?O(`nobody`):N(e),Fs=e=>e===null?O(`none`):at.value[e]?.name??O(`Deleted team`),Is=e=>e===null?O(`no due date`):gt(e),Ls=e=>e?O(`“{text}”`,{text:e}):O(`none`),Rs=e=>e.length?e.map(st).join(`, `):O(`none`),zs={title:[()=>O(`Title`),Ls],text:[()=>O(`Description`),e=>Ls(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>O(`Status`),Wr],assignee_id:[()=>O(`Assignee`),Ps],team_id:[()=>O(`Team`),Fs],due_at:[()=>O(`Due`),Is],remind_at:[()=>O(`Reminder`),Is],priority:[()=>O(`Priority`),u],type_id:[()=>O(`Type`),e=>e===null?O(`none`):Gr(e)],kind:[()=>O(`Kind`),Xr],tags:[()=>O(`Tags`),Rs]};function Bs(e,t){let n=e?O(`No. {number}`,{number:e.number}):O(`Task`);if(t.add_tags)return O(`Tag added: {tag} · {name}`,{tag:Rs(t.add_tags),name:n});if(t.remove_tags)return O(`Tag removed: {tag} · {name}`,{tag:Rs(t.remove_tags),name:n});let r=[`status_id`,`assignee_id`,`team_id`,`due_at`,`priority`,`type_id`,`kind`,`remind_at`].find(e=>e in t);if(!r)return O(`{task}: saved`,{task:n});let[i,a]=zs[r];return O(`{task}: {field} → {value}`,{task:n,field:i().toLocaleLowerCase(),value:a(t[r])})}const J=k({}),Vs=k(/* @__PURE__ */ new Set),Y=k({}),X=/* @__PURE__ */ new Map,Hs=e=>J.value[e],Us=Ae(()=>({places:Object.fromEntries(Object.values(Et.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(R.value).map(e=>[e.id,e.name.toLowerCase()]))}));function Ws(e,t){let n={...J.peek()};for(let r of e)(X.get(r.id)??-1)>t||(X.set(r.id,t),n[r.id]=r);J.value=n}const Gs=/* @__PURE__ */ new Set;function Ks(e){return Gs.add(e),()=>Gs.delete(e)}he(e=>{let t=e.filter(e=>e.k===`task`||e.k===`gone`&&e.of===`task`);if(!t.length)return;let n={...J.peek()},r=new Set(Vs.peek());for(let e of t)(X.get(e.id)??-1)>e.rev||(X.set(e.id,e.rev),e.k===`gone`?(n[e.id]&&r.add(e.id),delete n[e.id]):(r.delete(e.id),n[e.id]=e.row));J.value=n,Vs.value=r;for(let e of Gs)e(t.map(e=>e.id))}),ot((e,{entered:t})=>{X.clear(),Y.value={},t&&(J.value={});for(let e of Gs)e(null)}),c(()=>{for(let e of Object.values(Y.peek()))e.problem&&Qs(e.list)});let qs=0;ie(()=>{let e=Ds(Object.values(J.value),E.value);clearTimeout(qs),e!==null&&(qs=setTimeout(Fe,Math.min(Math.max(0,e-Date.now()),0x7fffffff)))});const Js=(e,t)=>{Y.value={...Y.peek(),[e]:{...Y.peek()[e],...t}}},Ys=({view:e,sort:t,filter:n},r={})=>String(new URLSearchParams({view:e,sort:t,...ds(n,{me:a.peek().id,now:Date.now()}),...r})),Xs=e=>e.map(e=>e.id),Zs=({key:e})=>Y.peek()[e]&&Js(e,{stale:!0});async function Qs(e){let{key:t}=e,n=Y.peek()[t],r=n?.stale?null:n;if(!(n?.busy||r?.loaded&&!r.next)){Js(t,{list:e,busy:!0,problem:null});try{let n=await y(`/api/tasks?${Ys(e,{limit:50,...r?.next&&{after:r.next}})}`);Ws(n.items,nt(n.cursor));let[i,a]=[r?.ids??[],r?.held??[]].map(e=>/* @__PURE__ */ new Set([...e,...Xs(n.items)])),o=n.next?n.items.at(-1).id:null,s={other:n.other_layout,unknown:n.unknown,stale:!1};Js(t,{ids:i,held:a,last:o,next:n.next,loaded:!0,busy:!1,...s})}catch(e){if(!(e instanceof T))throw e;Js(t,{busy:!1,problem:e})}}}function $s({view:e,sort:t,filter:n,key:r}){let i=Y.value[r];if(!i?.loaded)return[];let o=i.last===null?null:J.value[i.last],s={me:a.value.id,now:E.value,facts:Us.value,known:i.ids},c=gs(e,n)?i.held:null;return Ts(J.value,e,t,{...s,held:c,edge:o?ec(o,t):null})}const ec=(e,t)=>g(()=>xs(e,t,Us.value));function tc(){Object.keys(J.peek()).length<3e3||(X.clear(),J.value={},Y.value={})}const nc=(e,t)=>{let n=J.peek()[e];n&&(J.value={...J.peek(),[e]:{...n,...t}})};function rc(e,t){(X.get(e.id)??-1)===t&&(J.value={...J.peek(),[e.id]:e})}async function ic(e,t,{seen:n=null}={}){let r=J.peek()[e],i=X.get(e)??-1;nc(e,ac(t,r));try{let r={...t,...n!==null&&{seen:n}},a=await m(`/api/tasks/${e}`,r,{method:`PATCH`});return rc(a.task,i),a}catch(t){if(!(t instanceof T))throw t;return r&&(X.get(e)??-1)===i&&nc(e,r),S(As(t)),null}}function ac({add_tags:e=[],remove_tags:t=[],...n},r){let i=n.status_id&&Et.peek()[n.status_id],a=(r?.tags??[]).filter(e=>!t.includes(me.peek()[e]?.merged_into??e));return{...n,...i&&{base:i.base},...(e.length>0||t.length>0)&&{tags:[...a,...e.filter(e=>!a.includes(e))]}}}const oc=/* @__PURE__ */ new Set,sc=/* @__PURE__ */ new Set,cc=e=>{oc.add(e)},lc=e=>{sc.add(e)},uc=(e,t)=>e&&oc.forEach(n=>n(e,t)),dc=e=>e&&sc.forEach(t=>t(e));function fc(e,t){let n=J.peek()[e];if(n&&Object.keys(t).every(e=>n[e]===t[e]))return null;let r=ic(e,t),i=x(Bs(n,t),{icon:`circle-check-big`,undo:async()=>{let n=await r;n&&Object.keys(n.was).length&&(n.last_open_of_dialog&&dc(n.task),await ic(e,mc(n.was,t)))}});return r.then(e=>{e?e.last_open_of_dialog&&uc(e.task,e.silent):ht(i)}),r}const pc=[`status_id`,`wake_at`,`wake_reason`,`close_reason`],mc=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([e])=>e in t||`status_id`in t&&pc.includes(e))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Z=k(/* @__PURE__ */ new Set),hc=k([]),gc=k(!1);function _c(e,t=!Z.peek().has(e)){let n=new Set(Z.peek());t?n.add(e):n.delete(e),Z.value=n,hc.value=[]}function vc(){Z.value=/* @__PURE__ */ new Set,hc.value=[]}async function yc(e){gc.value=!0;try{return await m(`/api/tasks/bulk`,{steps:e})}catch(e){if(!(e instanceof T))throw e;return S(As(e)),null}finally{gc.value=!1}}async function bc(e,t=null,{stay:n=!1,words:r=null}={}){let i=[...Z.peek()].slice(0,200);if(!i.length)return;if(t===null)for(let t of i)nc(t,ac(e,J.peek()[t]));let a=await yc([{ids:i,change:e,removed:t}]);if(!a){xc(i);return}if(a.failed.length&&xc(a.failed.map(e=>e.id)),hc.value=a.failed,n||(Z.value=new Set(a.failed.map(e=>e.id))),!a.done.length)return;let o=a.done.length,s=t?z(`{n} task deleted`,`{n} tasks deleted`,o):z(`{n} task changed`,`{n} tasks changed`,o),c=a.undo.map(t=>({ids:t.ids,removed:t.removed,change:t.removed===null?mc(t.change,e):{}})),l=a.last_open.map(({id:e,silent:t})=>({row:J.peek()[e],silent:t}));for(let{row:e,silent:t}of l)uc(e,t);x(r?.(o)??s,{icon:`circle-check-big`,undo:()=>{for(let{row:e}of l)dc(e);c.length&&yc(c)}})}async function xc(e){for(let t of e)try{let e=await y(`/api/tasks/${t}`);Ws([e.task],nt(e.cursor))}catch{}}async function Sc(e){let t=J.peek()[e];try{return await m(`/api/tasks/${e}/removed`,{removed:!0}),x(O(`Task deleted: {task}`,{task:ks(t)}),{icon:`trash-2`,undo:()=>m(`/api/tasks/${e}/removed`,{removed:!1}).catch(e=>S(C(e)))}),!0}catch(e){return S(As(e)),!1}}const Cc=k([]),wc=/* @__PURE__ */ new Set,Tc=e=>Cc.peek().filter(t=>t.id!==e);cc((e,t)=>{wc.has(e.id)||(Cc.value=[...Tc(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])}),lc(e=>{Cc.value=Cc.peek().filter(t=>t.task.id!==e.id)});function Ec(e){wc.add(e.task.id),Cc.value=Tc(e.id)}const Dc=()=>{let e=new Set(Object.values(J.value).flatMap(e=>q(e)?[e.dialog_id]:[]));return Cc.value.filter(t=>!e.has(t.id))};function Oc(e){Ec(e);let{id:t,task:n}=e,{title:r}=n;Ct(t,`reply`),Se(t,`reply`)||ze(t,`reply`,n.base===`dropped`?O(`About your request: {title}.`,{title:r}):O(`Your request is settled: {title}`,{title:r})),wt(vt(`all`,t)),requestAnimationFrame(()=>Ne(`reply`))}const kc={blocked:()=>O(`The client has blocked us and cannot be told.`),"channel-removed":()=>O(`The channel was disconnected, the client cannot be told.`)};function Ac({offer:e,words:t}){return w`<div class="banner aside lasttask" role="status">
<${I} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?kc[e.silent]():O(`Tell the client?`)}</span>
${!e.silent&&w`<button type="button" class="btn small" onClick=${()=>Oc(e)}>${O(`Write to the client`)}</button>`}
<button type="button" class="ib small" aria-label=${O(`Dismiss`)} onClick=${()=>Ec(e)}>
<${I} name="x" size="m" />
</button>
</div>`}function jc(){return Dc().slice(-3).map(e=>w`<${Ac} key=${e.id} offer=${e}
words=${O(`That was the last task of the conversation with {name}.`,{name:e.task.client?.name??O(`the client`)})} />`)}function Mc({dialog:e}){let t=Dc().find(t=>t.id===e?.id);return t?w`<${Ac} offer=${t} words=${O(`That was the last task of the conversation.`)} />`:null}const Nc={active:50,waiting:25,asking:75},Pc=({base:e})=>w`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e===`done`||e===`dropped`?w`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e===`done`?`M3.4 6.2l1.8 1.8 3.4-3.8`:`M4 4l4 4M8 4l-4 4`} />
`:w`
<circle class="bg" cx="6" cy="6" r="5" />
${Nc[e]&&w`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${Nc[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Fc=({task:e})=>w`<span class="st">
<${Pc} base=${e.base} />
<span class="cut">${e.status_id?Wr(e.status_id):Rr(e.base)}</span>
</span>`;function Ic(e,t){return!q(e)||e.due_at===null?`due`:hs(e,t)?`due bad`:Cs(e.due_at,t)===`today`?`due warn`:`due`}const Lc=({task:e,long:t=!1})=>w`<span class=${Ic(e,E.value)} title=${e.due_at?ue(e.due_at):null}>
${hs(e,E.value)&&w`<span class="vh">${O(`overdue`)} </span>`}
${js(e.due_at,E.value,{long:t})}
</span>`,Rc=e=>{let t=at.value[e.team_id];return t&&!t.removed?t:null};function zc({task:e,short:n=!0}){if(e.assignee_id!==null){let r=N(e.assignee_id);return w`<span class="hrow">
<${t} name=${r} size="sm" />
<span class="cut">${n?mt(r):r}</span>
</span>`}let r=Rc(e);return w`<span class="hrow dim">
${r?w`<span class="teamic"><${I} name="users-round" size="m" /></span>`:w`<${St} size="sm" />`}
<span class="cut">${r?r.name:O(`unassigned (task)`)}</span>
</span>`}const Bc=({task:e})=>e.client?w`
${e.client.kind&&w`<${Ye} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:w`<${I} name="link-2-off" size="s" /><span class="cut">${O(`no conversation`)}</span>`,Vc=({task:e})=>e.news>0&&q(e)&&w`<span class="tag h5 newsmark" title=${O(`The client wrote since`)}>${O(`new (mark)`)}</span>`;var Hc=/* @__PURE__ */ e({GiveMenu:()=>Gc});const Uc=()=>{L.value=null};function Wc(e){let t=e.trim().toLocaleLowerCase(),n=e=>e.toLocaleLowerCase().includes(t),r=Object.values(R.value).filter(e=>e.active&&e.id!==a.value.id).sort((e,t)=>e.name.localeCompare(t.name)),i=[];(n(a.value.name)||n(O(`Assign to me`)))&&i.push({to:{person:a.value.id},name:O(`Assign to me`),face:a.value.name});for(let e of r)n(e.name)&&i.push({to:{person:e.id},name:e.name,face:e.name});for(let e of ge.value)n(e.name)&&i.push({to:{team:e.id},name:e.name,icon:`users-round`});return t||i.push({to:{person:null},name:O(`Remove the assignee`),icon:`user-round-x`}),i}function Gc({onPick:e}){let[n,r]=M(``),[i,a]=M(0),o=j(null),s=$e(Uc);P(),b(()=>o.current.focus({preventScroll:!0}),[]);let c=Wc(n),l=Math.min(i,c.length-1),u=t=>{Uc(),e(t.to)};return w`<div class="menu pop popgive" role="dialog" aria-label=${O(`Assign`)} ref=${s}>
<div class="gfind">
<${I} name="search" size="m" />
<input class="palq" ref=${o} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?`gv`+l:null} aria-label=${O(`Find a colleague or a team`)}
placeholder=${O(`Name`)} value=${n} onInput=${e=>{r(e.target.value),a(0)}} onKeyDown=${e=>{pr(e,{list:c,chosen:l,setAt:a,pick:u}),e.key===`Tab`&&Uc()}} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${O(`Assign`)}>
${c.map((e,n)=>w`<button type="button" class=${n===l?`mi on`:`mi`} id=${`gv`+n} role="option"
tabindex="-1" aria-selected=${String(n===l)} onPointerMove=${()=>a(n)}
onClick=${()=>u(e)}>
${e.icon?w`<${I} name=${e.icon} size="m" />`:w`<${t} name=${e.face} size="sm" />`}
<span class="cut">${e.name}</span>
</button>`)}
${!c.length&&w`<p class="dpad2 t13 dim">${O(`Nothing found`)}</p>`}
</div>
</div>`}const Kc={"Europe/Kaliningrad":()=>O(`Kaliningrad`),"Europe/Moscow":()=>O(`Moscow`),"Europe/Samara":()=>O(`Samara`),"Asia/Yekaterinburg":()=>O(`Yekaterinburg`),"Asia/Omsk":()=>O(`Omsk`),"Asia/Novosibirsk":()=>O(`Novosibirsk`),"Asia/Krasnoyarsk":()=>O(`Krasnoyarsk`),"Asia/Irkutsk":()=>O(`Irkutsk`),"Asia/Yakutsk":()=>O(`Yakutsk`),"Asia/Vladivostok":()=>O(`Vladivostok`),"Asia/Magadan":()=>O(`Magadan`),"Asia/Kamchatka":()=>O(`Kamchatka`),"Europe/Minsk":()=>O(`Minsk`),"Asia/Almaty":()=>O(`Almaty`),"Asia/Tashkent":()=>O(`Tashkent`),"Asia/Bishkek":()=>O(`Bishkek`),"Asia/Tbilisi":()=>O(`Tbilisi`),"Asia/Yerevan":()=>O(`Yerevan`),"Asia/Baku":()=>O(`Baku`)},qc={Africa:()=>O(`Africa`),America:()=>O(`America`),Antarctica:()=>O(`Antarctica`),Arctic:()=>O(`Arctic`),Asia:()=>O(`Asia`),Atlantic:()=>O(`Atlantic`),Australia:()=>O(`Australia`),Europe:()=>O(`Europe`),Indian:()=>O(`Indian Ocean`),Pacific:()=>O(`Pacific`)},Jc=e=>e.split(`/`).slice(1).reverse().join(`, `).replaceAll(`_`,` `)||e,Yc=e=>e===`UTC`?e:`${Kc[e]?.()??Jc(e)}, ${Te(e)}`;function Xc(e,t){try{let[n,r]=new Intl.DateTimeFormat(`en-GB`,{timeStyle:`short`,timeZone:t}).format(e).split(`:`).map(Number);return n*60+r}catch{return null}}const Zc=ye(e=>{let t=e.split(` `),n=Object.keys(Kc).filter(e=>t.includes(e)),r=t.filter(e=>!Kc[e]),i=e=>r.filter(t=>t.startsWith(`${e}/`));return[[``,[...n,...r.filter(e=>!e.includes(`/`))]],...Object.entries(qc).map(([e,t])=>[t(),i(e)])].map(([e,t])=>[e,t.map(e=>[e,Yc(e)])])}),Qc=({members:e,value:t})=>e.map(([e,n])=>w`<option key=${e} value=${e} selected=${e===t}>${n}</option>`),$c=({id:e,zones:t,value:n,invalid:r,onPick:i})=>w`
<select class="sel" id=${e} aria-invalid=${r?`true`:null}
onChange=${e=>i(e.currentTarget.value)}>
${!t.includes(n)&&w`<option value=${n} selected>${Yc(n)}</option>`}
${Zc(t.join(` `)).map(([e,t])=>e?w`<optgroup key=${e} label=${e}><${Qc} members=${t} value=${n} /></optgroup>`:w`<${Qc} key="near" members=${t} value=${n} />`)}
</select>
`;function el(e,t=0){let[n,r]=M({id:null,seen:null,problem:null}),i=e?.id;return F(()=>{if(!i)return;let e=!1;return y(`/api/dialogs/${i}/clock`).then(t=>e||r({id:i,seen:t,problem:null}),t=>e||r(e=>({...e,id:i,problem:t}))),()=>{e=!0}},[i,e?.waiting_since,e?.due_at,e?.state,t]),n.id===i?n:{id:i,seen:null,problem:null}}var tl=/* @__PURE__ */ e({Bar:()=>ll,Legend:()=>ul,Strip:()=>il});const nl={waited:()=>O(`client waited for us`),client:()=>O(`we waited for the client`),closed:()=>O(`outside working hours`),holiday:()=>O(`holiday`),answer:()=>O(`our reply`)},rl=()=>{L.value=null};function il(){let e=Be.value,t=Ie.value[e?.id],n=$e(rl),{seen:r,problem:i}=el(t,E.value);return P(),F(()=>{n.current?.focus({preventScroll:!0}),t||rl()},[!!t]),b(()=>{if(!n.current)return;let{width:t,height:r}=n.current.getBoundingClientRect();n.current.style.setProperty(`left`,`${Math.max(8,Math.min(e.x,innerWidth-t-8))}px`),n.current.style.setProperty(`top`,`${Math.max(8,Math.min(e.y,innerHeight-r-8))}px`)},[r,i]),t?w`<div class="pop clockpop" role="dialog" aria-label=${O(`How long the client waits`)} tabindex="-1"
ref=${n}>
${r?w`<${ol} dialog=${t} seen=${r} />`:w`<${al} problem=${i} />`}
</div>`:null}const al=({problem:e})=>e?w`<p class="t13" role="alert">${C(e)}</p>`:w`<${Re} width=${60} /><${Re} width=${90} />`;function ol({dialog:e,seen:t}){return t.parts.length?w`
<p class="t13">
<b class="b6"><${sl} dialog=${e} seen=${t} /></b> <span class="dim">${cl(t)}</span>
</p>
<${ll} parts=${t.parts.slice(-24)} running=${t.ended_at===null} />
<${ul} parts=${t.parts} />
<${dl} parts=${t.parts} />
<${ml} seen=${t} />
`:w`<p class="t13">${O(`The client has not been waiting yet.`)}</p>`}function sl({dialog:e,seen:t}){let n=Ge(e),r={span:D(t.waited)};if(t.ended_at!==null)return t.ended_by===`closed`?O(`Closed without a reply after {span}`,r):t.ended_by===`no-answer`?O(`No reply needed after {span}`,r):O(`Replied after {span}`,r);if(!n)return O(`The client has been waiting for {span}`,r);let i=ft(n,E.value);return n.look===`bad`||n.opens!==null?i:O(`Reply within {span}`,{span:i})}const cl=({norm:e,waited:t,ended_at:n})=>e===null?O(`no target`):n===null?O(`{waited} of {norm} passed`,{waited:t<6e4?O(`{n} min`,{n:0}):D(t),norm:D(e)}):O(`target {norm}`,{norm:D(e)});function ll({parts:e,running:t,timeOf:n=A}){let r=e.filter(([e,t])=>t>e),i=r.map(([e,t])=>Math.sqrt(t-e)),a=i.reduce((e,t)=>e+t,0)||1,o=340-r.length*10+2,s=0,c=0,l=r.at(-1)?.[1];return w`<svg class="strip" viewBox=${`0 0 340 46`} aria-hidden="true">
${r.map(([e,,l],u)=>{let d=8+o*i[u]/a,f=s;s+=d+2;let p=t&&u===r.length-1&&l===`waited`,m=f>=c&&f<248;return m&&(c=f+46),w`<rect class=${p?`s-now`:`s-${l}`} x=${f} y="8" width=${d} height="14" rx="3" />
${m&&w`<text x=${f} y="40">${n(e)}</text>`}`})}
${l&&w`<text x=${340} y="40" text-anchor="end">${n(l)}</text>`}
</svg>`}function ul({parts:e}){let t=[`waited`,`client`,`closed`,`holiday`].filter(t=>e.some(([,,e])=>e===t));return w`<div class="hrow wrap t12 mut skey">
${t.map(e=>w`<span><i class=${`k-${e}`}></i>${nl[e]()}</span>`)}
</div>`}function dl({parts:e}){let t=e.slice(0,-8),n=t.reduce((e,[t,n,r])=>r===`waited`?e+n-t:e,0);return w`<ol class="stretches t12">
${t.length>0&&w`<li><span>${O(`before that`)}</span><span>${nl.waited()}</span><b class="num">${D(n)}</b></li>`}
${e.slice(-8).map(([e,t,n])=>w`<li class=${n===`waited`?`counts`:``}>
<span class="num">
${t>e?`${pl(e)} – ${fl(e,t)?A(t):pl(t)}`:pl(e)}
</span>
<span>${nl[n]()}</span>
${t>e&&w`<b class="num">${D(t-e)}</b>`}
</li>`)}
</ol>`}const fl=(e,t)=>n(e)===n(t),pl=e=>fl(e,E.value)?A(e):`${l(e,E.value)}, ${A(e)}`;function ml({seen:e}){if(e.norm===null)return null;let t=Ve.value[e.hours_id],n=O(`SLA within {norm}`,{norm:D(e.norm)}),r=e.rule_id===null?n:w`<a class="link" href=${xt(e.rule_id)}>${n}</a>`,i=[e.rule_version!==null&&O(`version {n}`,{n:e.rule_version}),t?t.name||O(`company's working hours`):O(`all hours count`)].filter(Boolean);return w`<p class="t12 mut">${O(`Why:`)} ${r} · ${i.join(` · `)}</p>`}function hl(e,t){let n=[...e],r=[],i=0;for(let[e,a]of t)e<i||(e>i&&r.push({text:n.slice(i,e).join(``),marked:!1}),r.push({text:n.slice(e,e+a).join(``),marked:!0}),i=e+a);return i<n.length&&r.push({text:n.slice(i).join(``),marked:!1}),r}const gl=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,_l=[`тег`,`tag`],vl=e=>e.toLocaleLowerCase().replaceAll(`ё`,`е`);function yl(e,{tags:t,priorities:n}){let r=gl.exec(e);if(!r)return[];let[i,a,o,s,c]=r,l=`${e.slice(0,e.length-i.length)}${a}${o}${s}:`,u=vl(c.replace(/^["«“]/,``));return(_l.includes(s.toLowerCase())?t.map(e=>({id:`t${e.id}`,name:e.name,color:e.color})):n.map(([e,t])=>({id:`p${e}`,name:t.toLocaleLowerCase(),priority:e}))).filter(e=>vl(e.name).includes(u)&&vl(e.name)!==u).sort((e,t)=>Number(vl(t.name).startsWith(u))-Number(vl(e.name).startsWith(u))).slice(0,6).map(e=>({...e,text:`${l}${/[\s,"«“]/.test(e.name)?`"${e.name.replaceAll(`"`,``)}"`:e.name} `}))}function bl(e,t){let[n,r]=M(0),[i,a]=M(null),o=ke.map(([e,t])=>[e,t()]),s=i===e?[]:yl(e,{tags:p.value,priorities:o}),c=Math.min(n,s.length-1),l=e=>{r(0),t(e.text)};return{list:s,chosen:c,setAt:r,pick:l,onKey:t=>{if(!s.length)return!1;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n)r((c+n+s.length)%s.length);else if(t.key===`Enter`||t.key===`Tab`&&!t.shiftKey)l(s[c]);else if(t.key===`Escape`)a(e);else return!1;return t.preventDefault(),t.stopPropagation(),!0},field:{role:`combobox`,"aria-autocomplete":`list`,"aria-expanded":String(s.length>0),"aria-controls":s.length?`cndlist`:null,"aria-activedescendant":s.length?`cnd-${s[c].id}`:null},hide:()=>a(e)}}const xl=({hints:e})=>e.list.length>0&&w`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${O(`Suggestions`)}>
${e.list.map((t,n)=>w`<div class=${n===e.chosen?`mi on`:`mi`} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?w`<span class=${`sq h${t.color}`}></span>`:w`<${qe} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`,Sl=({keys:e})=>dt(e).map((e,t)=>w`${t>0&&w` <span class="then dim t12">${O(`then`)}</span> `}<${tt} of=${e} />`);function Cl({one:e}){let[t]=yt(e);return t?w`<${Sl} keys=${t} />`:null}const wl=1440,Tl=[0,1,2,3,4,5,6],El=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Dl=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`;function Ol(e){let t=El.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=1440?n:null}const kl=e=>e.map(([e,t])=>`${Dl(e)}–${Dl(t)}`).join(`, `);function Al(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(e=>e.split(/[-–—]/).map(Ol));return t.every(e=>e.length===2&&!e.includes(null))?t:null}function jl(e){let t=[...e].sort((e,t)=>e[0]-t[0]);return t.some(([e,t])=>e>=t)?O(`The end must be later than the start.`):t.some(([e],n)=>n&&e<t[n-1][1])?O(`These hours overlap.`):null}const Ml=e=>[...e.week,...Object.values(e.days).map(e=>e.spans)].every(e=>e.length===1&&e[0][0]===0&&e[0][1]===1440);function Nl(e){if(Ml(e))return O(`Around the clock`);let t=[];for(let n=0;n<7;n+=1){let r=kl(e.week[n]),i=n;for(;i<6&&kl(e.week[i+1])===r;)i+=1;let a=n===i?_(n):`${_(n)}–${_(i)}`;r&&t.push(`${a} ${r}`),n=i}return t.join(`; `)}const Pl=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);function Fl(e,t){let n=[];for(let r=e;r<=t&&n.length<400;r=Pl(r))n.push(r);return n}function Il(e){let t=[];for(let n of Object.keys(e).sort()){let{name:r,spans:i}=e[n],a=t.at(-1);a&&Pl(a.to)===n&&a.name===r&&kl(a.spans)===kl(i)?a.to=n:t.push({from:n,to:n,name:r,spans:i})}return t}function Ll(e){let t=[...e].sort((e,t)=>t[1]-t[0]-(e[1]-e[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(e=>e===t?[[e[0],n],[n+60,e[1]]]:[e])}const Rl=e=>e.some(([e,t])=>t-e>=180);function zl(e,t,n,r){let[i,a]=e[t],o=n===0?e[t-1]?.[1]??0:i+5,s=n===0?a-5:e[t+1]?.[0]??1440,c=Math.min(s,Math.max(o,Math.round(r/5)*5));return e.map((e,r)=>r===t?n===0?[c,a]:[i,c]:e)}const Bl=e=>Math.round(e/15)*15,Vl=({name:e,zone:t,week:n,days:r})=>JSON.stringify([e,t,n,Object.keys(r).sort().map(e=>[e,r[e].spans,r[e].name])]);function Hl({label:e,value:t,bad:n,onChange:r}){let[i,a]=M(Dl(t));F(()=>{Ol(i)!==t&&a(Dl(t))},[t]);let o=Ol(i)===null;return w`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${i}
aria-invalid=${o||n?`true`:null} title=${o?O(`A time from 0:00 to 24:00`):null}
onInput=${e=>{let n=e.currentTarget.value;a(n);let i=Ol(n);i!==null&&i!==t&&r(i)}} onBlur=${()=>a(Dl(t))} />
`}function Ul(e){let[t,n]=M(null),[r,i]=M(null);return{answer:t,setAnswer:n,problem:r,load:async()=>{try{n(await e()),i(null)}catch(e){if(!(e instanceof T))throw e;i(e)}}}}const Wl=()=>{L.value=null},Gl=e=>e.trim().toLocaleLowerCase().replaceAll(`ё`,`е`);function Kl({states:e,onSet:t,place:n=`popasg`}){let[r,i]=M(``),[a,o]=M(0),s=j(null),c=j(new Set(Object.keys(e).map(Number))),l=$e(Wl);P(),b(()=>s.current.focus({preventScroll:!0}),[]);let u=Gl(r),d=p.value,f=d.filter(e=>Gl(e.name).includes(u)).sort((e,t)=>Number(c.current.has(t.id))-Number(c.current.has(e.id))),m=u&&Dt()&&!d.some(e=>Gl(e.name)===u),h=f.length+ +!!m,g=Math.min(a,h-1),_=()=>{i(``),o(0),s.current?.focus({preventScroll:!0})},v=n=>{t(n.id,e[n.id]!==`all`),r&&_()},ee=()=>ce(async()=>{t(await Ue(r.trim()),!0),_()});return w`<div class=${`menu pop poptags `+n} role="dialog" aria-label=${O(`Tags`)} ref=${l}>
<div class="gfind">
<${I} name="search" size="m" />
<input class="palq" ref=${s} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${h?`tg`+g:null} maxlength="40"
aria-label=${Dt()?O(`Find or create a tag`):O(`Find a tag`)}
placeholder=${Dt()?O(`Find or create a tag`):O(`Find a tag`)} value=${r}
onInput=${e=>{i(e.currentTarget.value),o(0)}} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&(e.preventDefault(),o((g+t+h)%Math.max(1,h))),e.key===`Enter`&&h&&(e.preventDefault(),f[g]?v(f[g]):ee()),e.key===`Tab`&&Wl()}} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${O(`Tags`)} aria-multiselectable="true">
${f.map((t,n)=>w`<${ql} key=${t.id} tag=${t} state=${e[t.id]} index=${n} on=${n===g}
onAt=${o} onPick=${v} />`)}
${m&&w`<button type="button" class=${g===f.length?`mi on`:`mi`} id=${`tg`+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>o(f.length)}
onClick=${ee}>
<${I} name="plus" size="m" />
<span class="cut">${O(`Create “{name}”`,{name:r.trim()})}</span>
</button>`}
</div>
${!h&&w`<p class="dpad2 t13 dim">
${d.length||Dt()?O(u?`Nothing found`:`No tags yet. Type a name to create the first one.`):O(`No tags yet. A supervisor creates them in the settings.`)}
</p>`}
</div>`}function ql({tag:e,state:t,index:n,on:r,onAt:i,onPick:a}){return w`<button type="button" class=${r?`mi on`:`mi`} id=${`tg`+n} role="option" tabindex="-1"
aria-selected=${String(t===`all`)} onPointerMove=${()=>i(n)} onClick=${()=>a(e)}>
<span class=${t?`tgbox on`:`tgbox`} aria-hidden="true">
${t===`all`&&w`<${I} name="check" size="s" />`}
${t===`some`&&w`<span class="dash"></span>`}
</span>
<span class=${`sq h`+e.color}></span>
<span class="cut">${e.name}</span>
${t===`some`&&w`<span class="hrow end t12 dim">${O(`some of them`)}</span>`}
</button>`}function Jl(e){let t=(e===null?[...Z.value]:[e]).map(Hs).filter(Boolean),n={};for(let e of t)for(let t of _e(e.tags))n[t.id]=(n[t.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([e,n])=>[e,n===t.length?`all`:`some`]))}const Yl=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};function Xl(e,t,n){return _e(Hs(e)?.tags).some(e=>e.id===t)===n?null:fc(e,Yl(t,n))}const Zl=(e,t)=>n=>t?z(`{n} task tagged: {tag}`,`{n} tasks tagged: {tag}`,n,{tag:e}):z(`Tag {tag} removed from {n} task`,`Tag {tag} removed from {n} tasks`,n,{tag:e}),Ql=(e,t)=>bc(Yl(e,t),null,{stay:!0,words:Zl(st(e),t)});var $l=/* @__PURE__ */ e({FieldPopover:()=>iu,POP:()=>eu,isOpenField:()=>nu,openField:()=>tu});const eu=`taskpop`,Q=k(null);function tu(e,t,n,r=null){let i=L.peek()===`taskpop`&&Q.peek()?.field===e&&Q.peek()?.id===t;Q.value={field:e,id:t,step:r,box:n?.getBoundingClientRect()??null},L.value=i?null:eu}const nu=(e,t)=>L.value===`taskpop`&&Q.value?.field===e&&Q.value?.id===t,ru=()=>{L.value=null};function iu(){return L.value!==`taskpop`||!Q.value?null:w`<${au} key=${`${Q.value.field}${Q.value.id}`} ...${Q.value} />`}function au({field:e,id:t,box:n,step:r}){let i=j(null),[a,o]=M(r);P(),b(()=>{let e=i.current.firstElementChild;if(!e||matchMedia(`(max-width: 719px)`).matches)return;let{width:t,height:r}=e.getBoundingClientRect(),a=n??{left:innerWidth/2-t/2,top:innerHeight/3,bottom:innerHeight/3},o=a.bottom+4+r+8<=innerHeight;e.style.setProperty(`left`,`${Math.max(8,Math.min(a.left,innerWidth-t-8))}px`),e.style.setProperty(`top`,`${o?a.bottom+4:Math.max(8,Math.min(a.top,innerHeight)-r-4)}px`)},[a]);let s=e=>{t===null?bc(e):fc(t,e)},c=t===null?null:Hs(t);return w`<div class="taskpop" ref=${i}>
${{status:()=>a?w`<${lu} key=${a.id} status=${a} pick=${s} />`:w`<${cu} task=${c} pick=${s} onStep=${o} />`,assignee:()=>w`<${Gc} onPick=${e=>s(ou(e))} />`,due:()=>w`<${fu} task=${c} pick=${s} />`,priority:()=>w`<${mu} task=${c} pick=${s} />`,type:()=>w`<${hu} task=${c} pick=${s} />`,kind:()=>w`<${gu} task=${c} pick=${s} />`,tags:()=>w`<${Kl} states=${Jl(t)} place="poptask"
onSet=${(e,n)=>t===null?Ql(e,n):Xl(t,e,n)} />`}[e]()}
</div>`}const ou=({person:e,team:t})=>t===void 0?e===null?{assignee_id:null}:{assignee_id:e}:{team_id:t,assignee_id:null},su=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function cu({task:e,pick:t,onStep:n}){return w`<${ne} label=${O(`Status`)} place="poptask">
${qr().map(r=>w`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${r.id}
aria-checked=${String(e?.status_id===r.id)} onClick=${()=>{su.has(r.base)?n(r):(ru(),t({status_id:r.id}))}}>
<span class="st"><${Pc} base=${r.base} /></span>
<span class="cut">${Vr(r)}${su.has(r.base)&&`…`}</span>
</button>`)}
<//>`}const lu=({status:e,pick:t})=>e.base===`waiting`?w`<${uu} status=${e} pick=${t} />`:w`<${du} status=${e} pick=${t} />`;function uu({status:e,pick:t}){let[n,r]=M(``);return w`<${Io} label=${Vr(e)} title=${O(`Back to work`)} usual=${e=>ko(e,10)}
place="poptask" deed=${O(`Wait`)} onShut=${ru}
onPick=${r=>t({status_id:e.id,wake_at:r,wake_reason:n.trim()})}>
<input class="input" aria-label=${O(`Waiting reason (optional)`)} placeholder=${O(`What is it waiting for?`)}
maxlength="500" value=${n} onInput=${e=>r(e.currentTarget.value)} />
<//>`}function du({status:e,pick:t}){let[n,r]=M(``),i=$e(ru),a=j(null);return b(()=>a.current.focus({preventScroll:!0}),[]),w`<form class="menu pop poptask dropform" role="dialog" aria-label=${Vr(e)} ref=${i}
onSubmit=${r=>{r.preventDefault(),n.trim()?(ru(),t({status_id:e.id,close_reason:n.trim()})):a.current.focus()}}>
<label class="lab" for="tkdrop">${O(`Why is it closed without a solution?`)}</label>
<input class="input" id="tkdrop" ref=${a} maxlength="500" required value=${n}
onInput=${e=>r(e.currentTarget.value)} />
<button type="submit" class="btn primary">${O(`Close the task`)}<kbd class="only-wide">Enter</kbd></button>
</form>`}function fu({task:e,pick:t}){let n=e?.due_at??null;return w`<${Io} label=${O(`Due`)} title=${O(`Due`)} usual=${Os}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${O(`Set`)} place="poptask"
onShut=${ru} onPick=${e=>t({due_at:e})}>
${(n!==null||!e)&&w`<button type="button" class="btn quiet" onClick=${()=>{ru(),t({due_at:null})}}>${O(`No due date`)}</button>`}
<//>`}const pu=({label:e,options:t,value:n,onPick:r})=>w`<${ne} label=${e} place="poptask">
${t.map(([e,t,i])=>w`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===n)} onClick=${()=>{ru(),r(e)}}>
${i??w`<${I} name=${e===n?`check`:`circle-dot`} size="m" />`}
<span class="cut">${t}</span>
</button>`)}
<//>`,mu=({task:e,pick:t})=>w`<${pu} label=${O(`Priority`)} value=${e?.priority}
options=${ke.map(([e,t])=>[e,t(),w`<${qe} priority=${e} />`])}
onPick=${e=>t({priority:e})} />`,hu=({task:e,pick:t})=>w`<${pu} label=${O(`Type`)} value=${e?.type_id}
options=${[[null,O(`none`)],...Jr().map(e=>[e.id,Hr(e)])]}
onPick=${e=>t({type_id:e})} />`,gu=({task:e,pick:t})=>w`<${pu} label=${O(`Kind`)} value=${e?.kind} options=${Yr.map(([e,t])=>[e,t()])}
onPick=${e=>t({kind:e})} />`,_u=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,vu=e=>((/* @__PURE__ */ new Date(`${e}T00:00Z`)).getUTCDay()+6)%7,yu=({days:e,start:t})=>e.length?e:[vu(t)];function bu({every:e,step:t,start:n,days:r}){if(e===`weekdays`)return O(`on weekdays, Monday to Friday`);if(e===`day`)return t===1?O(`every day`):z(`every {n} day`,`every {n} days`,t);if(e===`week`){let e=yu({days:r,start:n}).map(e=>Ce.value===`ru`?_(e).toLocaleLowerCase():_(e)).join(`, `),i=t===1?O(`every week`):z(`every {n} week`,`every {n} weeks`,t);return O(`{period}: {days}`,{period:i,days:e})}let i=Number(n.slice(8)),a=t===1?O(`every month`):z(`every {n} month`,`every {n} months`,t);return O(i>28?`{period} on day {day}, in shorter months on the last one`:`{period} on day {day}`,{period:a,day:i})}function xu(e){return[O(`{period} at {time}`,{period:bu(e),time:Dl(e.minute)}),e.zone!==_u()&&Yc(e.zone),e.until&&O(`until {date}`,{date:f(e.until)})].filter(Boolean).join(`, `)}function Su(e){return e.active?e.next.length?O(`next: {time}`,{time:Pe(e.next[0],e.zone)}):O(`ended, no dates remain`):O(`paused`)}const Cu=e=>e!==null&&!R.value[e]?.active,wu=e=>e!==null&&!at.value[e],Tu=e=>e!==null&&(Ot.value[e]?.removed??!0),Eu=e=>!me.value[e]||me.value[e].removed&&!me.value[e].merged_into;function Du({assignee_id:e,team_id:t,type_id:n,tags:r}){return[Cu(e)&&O(`{name} is no longer here: the tasks are created without an assignee.`,{name:N(e)}),wu(t)&&O(`The team was deleted: the tasks are created without a team.`),Tu(n)&&O(`The type was deleted: the tasks are created without a type.`),r.some(Eu)&&O(`A tag was deleted: the tasks are created without it.`)].filter(Boolean)}const Ou=({created_by:e,template:t})=>[...Cu(e)?[O(`{name}, who created it, is no longer here. A supervisor may change it.`,{name:N(e)})]:[],...Du(t)],ku=e=>({...e,assignee_id:Cu(e.assignee_id)?null:e.assignee_id,team_id:wu(e.team_id)?null:e.team_id,type_id:Tu(e.type_id)?null:e.type_id,tags:e.tags.filter(e=>!Eu(e))}),Au=(e,t)=>new Intl.DateTimeFormat(`en-GB`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(e=>e.type===`timeZoneName`).value,ju=(e,t,n)=>e!==null&&Au(e,n)!==Au(t,n),Mu=(e,{zone:t,minute:n})=>Xc(e,t)!==n;async function Nu(e){try{return await e(),!0}catch(e){if(!(e instanceof T))throw e;return S(As(e)),!1}}function Pu(e){let[t,n]=M(null),[r,i]=M(!1);return{problem:t,busy:r,run:async e=>{if(r)return;i(!0);let t;try{t=await e()}catch(e){if(!(e instanceof T))throw e;t=As(e)}t&&(n(t),i(!1))},refuse:t=>{n(t),e.current.focus()},settle:()=>n(null)}}const Fu=(e,t=e=>!1)=>n=>{(t(n)||Ft(n))&&(n.preventDefault(),e())},Iu=6e4,Lu=60*Iu,Ru=24*Lu,zu=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Bu=/* @__PURE__ */ new Set([`.`,`!`,`?`,`…`,`
`]),Vu=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Hu=/* @__PURE__ */ new Set([`через`,`течение`,`within`,`in`]),Uu=/* @__PURE__ */ new Set([`до`,`к`,`ко`,`позднее`,`позже`,`by`,`until`,`till`,`before`,`than`]),Wu=/* @__PURE__ */ new Set([`в`,`во`,`on`]),Gu=/* @__PURE__ */ new Set([...Uu,...Wu,`at`]),Ku=/* @__PURE__ */ new Set([`a`,`an`,`the`]),qu=/* @__PURE__ */ new Map([[`сегодня`,0],[`вечера`,0],[`завтра`,1],[`завтрашнего`,1],[`послезавтра`,2],[`today`,0],[`tonight`,0],[`tomorrow`,1]]),Ju=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],Yu=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],Xu=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],Zu=[Iu,Lu,Ru,7*Ru],Qu=/* @__PURE__ */ new Map([[`ночи`,0],[`утра`,0],[`am`,0],[`дня`,12],[`вечера`,12],[`pm`,12]]),$u=(e,t)=>e.findIndex(e=>e.test(t??``)),ed=(e,t=0)=>G(e,t,0),td=(e,t)=>/^\d+$/.test(e??``)&&Number(e)<=t,nd=(e,t)=>new Date(e).setHours(t?.hour??18,t?.minute??0,0,0);function rd(e,t){for(let{words:n,from:r,to:i}of id(e.slice(0,2e4)))if(n.some(e=>$u(Vu,e)>=0))for(let a=0;a<n.length;a+=1){let o=Hu.has(n[a])?ad(n,a,t):od(n,a,t);if(o!==null&&o>t)return{at:o,sentence:e.slice(r,i).trim()}}return null}function id(e){let t=[],[n,r]=[[],0];for(let{0:i,index:a}of e.matchAll(zu))Bu.has(i)?(t.push({words:n,from:r,to:a}),[n,r]=[[],a+1]):n.push(i.toLowerCase());return[...t,{words:n,from:r,to:e.length}]}function ad(e,t,n){let r=Ku.has(e[t+1])?t+2:t+1,i=1;td(e[r],500)&&(i=Number(e[r]),r+=1);let a=Zu[$u(Xu,e[r])];if(!a)return null;if(a<Ru)return Math.ceil((n+i*a)/Iu)*Iu;let o=e[t]===`течение`&&i*a===Ru;return nd(ed(n,o?0:i*a/Ru),null)}function od(e,t,n){let r=qu.has(e[t]);if(!r&&!Uu.has(e[t])&&!Wu.has(e[t]))return null;let i=r?t:Ku.has(e[t+1])?t+2:t+1,a=ld(e,i,n);if(a)return sd(a,fd(e,Gu.has(e[a.next])?a.next+1:a.next),n);let o=Uu.has(e[t])?fd(e,i):null;return o?sd(ld(e,Gu.has(e[o.next])?o.next+1:o.next,n)??{at:ed(n)},o,n):null}function sd(e,t,n){let r=nd(e.at,t);return r<=n&&e.weekday?nd(ed(e.at,7),t):r}const cd=(e,t)=>ed(t,(e-new Date(t).getDay()+7)%7);function ld(e,t,n){let[r,i]=[e[t],e[t+1]];if(qu.has(r))return{at:ed(n,qu.get(r)),next:t+1};let a=$u(Ju,r);if(a>=0)return{at:cd(a,n),next:t+1,weekday:!0};if(r===`конца`||r===`end`)return ud(e,t,n);let o=/^(\d{1,2})\.(\d{2})$/.exec(r??``);return o?dd(Number(o[1]),Number(o[2])-1,n,t+1):td(r,31)?dd(Number(r),$u(Yu,i),n,t+2):td(i,31)?dd(Number(i),$u(Yu,r),n,t+2):null}function ud(e,t,n){for(let r=t+1;r<t+5;r+=1){if(e[r]===`дня`||e[r]===`day`)return{at:ed(n),next:r+1};if(e[r]===`недели`||e[r]===`week`)return{at:cd(5,n),next:r+1,weekday:!0}}return null}function dd(e,t,n,r){if(t<0||t>11)return null;let i=new Date(n).getFullYear(),a=[i,i+1].map(n=>new Date(n,t,e)).find(e=>e.getMonth()===t&&e.getTime()>=ed(n));return a?{at:a.getTime(),next:r}:null}function fd(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??``);if(!n&&!td(e[t],23))return null;let r=/^(час|часа|часов|часам)$/u.test(e[t+1]??``),i=Qu.get(e[r?t+2:t+1]);if(!n&&!r&&i===void 0)return null;let[a,o]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],s=i===12&&a<12?a+12:i===0&&a===12?0:a,c=t+1+ +!!r+(i===void 0?0:1);return s<24&&o<60?{hour:s,minute:o,next:c}:null}const pd=`/api/task-repeats`,$=k(null),md=k(null),hd=/* @__PURE__ */ new Map;let gd=!1;async function _d(){if(!gd){gd=!0;try{let e=await y(pd),t=nt(e.cursor),n=$.peek()??{},r={};for(let i of e.repeats)r[i.id]=(hd.get(i.id)??-1)>t?n[i.id]??i:i;for(let e of Object.values(n))(hd.get(e.id)??-1)>t&&(r[e.id]=e);$.value=r,md.value=null}catch(e){if(!(e instanceof T))throw e;md.value=e}finally{gd=!1}}}function vd(e=!0){return F(()=>{e&&!$.peek()&&_d()},[e]),$.value}he(e=>{let t=e.filter(e=>e.k===`taskrepeat`||e.k===`gone`&&e.of===`taskrepeat`);if(!t.length||!$.peek())return;let n={...$.peek()};for(let e of t)(hd.get(e.id)??-1)>e.rev||(hd.set(e.id,e.rev),e.k===`gone`?delete n[e.id]:n[e.id]=e.row);$.value=n}),ot(()=>{hd.clear(),$.peek()&&_d()});const yd=e=>a.value.role!==`operator`||e.created_by===a.value.id,bd=e=>{$.peek()&&($.value={...$.peek(),[e.id]:e})};async function xd(e){let{repeat:t}=await m(pd,e);return bd(t),x(O(`Recurring task created: {title}`,{title:t.template.title}),{icon:`repeat`,undo:()=>Cd(t,!0)}),t}async function Sd(e,t,n){let r=async t=>bd((await m(`${pd}/${e.id}`,t,{method:`PATCH`})).repeat);await r(t);let i=Object.fromEntries(Object.keys(t).map(t=>[t,e[t]]));x(n,{icon:`repeat`,undo:()=>Nu(()=>r(i))})}async function Cd(e,t){if(!await Nu(()=>m(`${pd}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:t,...n}=$.peek()??{};$.value=n}else _d();return!0}async function wd(e){await Cd(e,!0)&&x(O(`Recurring task deleted: {title}`,{title:e.template.title}),{icon:`x`,undo:()=>Cd(e,!1)})}export{Yc as $,_r as $n,ts as $t,Ll as A,oi as An,Ln as Ar,J as At,Dl as B,qr as Bn,zt as Br,_s as Bt,$l as C,ya as Cn,gn as Cr,hc as Ct,Hl as D,ha as Dn,fn as Dr,ic as Dt,Ul as E,ba as En,Pn as Er,gc as Et,zl as F,Lr as Fn,Yt as Fr,ms as Ft,bl as G,Ur as Gn,At as Gr,Es as Gt,Cl as H,Vr as Hn,Pt as Hr,q as Ht,Al as I,Rr as In,sn as Ir,ps as It,ul as J,Dr as Jn,rs as Jt,hl as K,Gr as Kn,jt as Kr,Xo as Kt,Bl as L,zr as Ln,Rt as Lr,Ss as Lt,Vl as M,pi as Mn,An as Mr,zs as Mt,Il as N,ai as Nn,Dn as Nr,js as Nt,wl as O,Ji as On,Hn as Or,Ws as Ot,Rl as P,ri as Pn,Cn as Pr,As as Pt,Xc as Q,wr as Qn,fs as Qt,jl as R,Br as Rn,rn as Rr,Os as Rt,tu as S,Ya as Sn,In as Sr,Ys as St,Kl as T,W as Tn,Bn as Tr,Vs as Tt,Sl as U,Hr as Un,Nt as Ur,gs as Ut,Nl as V,Jr as Vn,an as Vr,vs as Vt,xl as W,Wr as Wn,Mt as Wr,xs as Wt,el as X,Cr as Xn,as as Xt,tl as Y,gr as Yn,ss as Yt,$c as Z,yr as Zn,os as Zt,Su as _,vo as _n,mn as _r,Zs as _t,wd as a,Go as an,ar,Pc as at,ku as b,Ja as bn,ln as br,vc as bt,rd as c,Ho as cn,tr as cr,Mc as ct,Pu as d,Ao as dn,qn as dr,bc as dt,is as en,vr as er,Hc as et,ju as f,ko as fn,B as fr,Us as ft,Ou as g,yo as gn,un as gr,xc as gt,Mu as h,_o as hn,hn as hr,Qs as ht,yd as i,Bo as in,dr as ir,zc as it,Fl as j,hi as jn,jn as jr,_c as jt,Tl as k,H as kn,Vn as kr,Hs as kt,Nu as l,Io as ln,Gn as lr,jc as lt,_u as m,wo as mn,Rn as mr,$s as mt,xd as n,Jo as nn,lr as nr,Lc as nt,md as o,Wo as on,or,Fc as ot,yu as p,Oo as pn,cn as pr,tc as pt,ll as q,Pr as qn,Yo as qt,_d as r,qo as rn,fr as rr,Vc as rt,vd as s,Ko as sn,cr as sr,Ic as st,Sd as t,ns as tn,ur as tr,Bc as tt,Fu as u,G as un,Xn as ur,fc as ut,xu as v,bo as vn,pn as vr,Ks as vt,Xl as w,Ca as wn,Nn as wr,Sc as wt,nu as x,Ra as xn,dn as xr,Z as xt,Du as y,uo as yn,bn as yr,Y as yt,kl as z,Xr as zn,Vt as zr,ws as zt};