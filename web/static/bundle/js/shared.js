/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ai as r,Ar as i,Ba as a,Bt as o,Ca as s,D as c,Da as l,Dr as u,Dt as d,Ea as f,Er as p,Et as m,Fa as h,Fr as g,Ga as _,Gr as v,Ha as y,Hn as b,Hr as ee,Ia as x,In as te,Ir as ne,Ja as S,Ji as C,Kn as re,Kr as ie,Ln as ae,Lr as oe,Ma as se,Mr as ce,Mt as le,Nr as w,Nt as ue,Oa as de,On as fe,Ot as pe,Pa as me,Pn as he,Pr as ge,Pt as _e,Qa as T,Qt as ve,Ra as E,Rn as ye,Rr as be,Rt as xe,Sr as Se,Tt as Ce,Ua as D,Ur as O,Va as we,Vn as Te,Vr as Ee,Wi as De,Wr as k,X as Oe,Xa as ke,Xi as A,Ya as Ae,Yi as je,Yr as Me,Za as j,Zr as Ne,aa as Pe,ai as M,an as Fe,at as Ie,ba as Le,bi as N,br as Re,bt as ze,ca as Be,ct as Ve,di as He,dt as Ue,eo as P,et as We,fr as Ge,ga as Ke,gt as qe,hi as Je,hr as Ye,ht as Xe,ja as Ze,ji as Qe,jn as $e,jr as et,ka as tt,ki as nt,kt as rt,la as it,li as at,lt as ot,mi as F,mr as I,na as st,ni as ct,no as lt,oi as ut,or as dt,ot as ft,pi as pt,qa as mt,qr as ht,r as gt,ra as _t,rr as vt,s as yt,si as bt,sn as xt,ti as St,to as L,ui as Ct,ut as wt,v as Tt,xt as Et,y as Dt,yi as Ot,za as R,zi as kt,zr as At}from"./app.js";function jt({id:e,field:t,value:n,onInput:r,error:i,hint:a,label:o,autocomplete:s,extra:c=``}){let[l,u]=L(!1),d=i??a;return h`<div class=${`field `+c}>
<label for=${e}>${o}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${l?`text`:`password`} autocomplete=${s}
value=${n} required aria-invalid=${i?`true`:null} aria-describedby=${d?e+`e`:null}
onInput=${e=>r(e.target.value)} />
<button type="button" class="ib small" aria-label=${_(l?`Hide the password`:`Show the password`)}
aria-pressed=${String(l)} onClick=${()=>u(!l)}>
<${M} name="eye" size="m" />
</button>
</div>
${d&&h`<p class=${i?`hint bad`:`hint`} id=${e+`e`} role=${i?`alert`:null}>${d}</p>`}
</div>`}function Mt(e){if(e.code===`wrong-password`){let t=e.detail.tries_left;return t===void 0?_(`Wrong email or password.`):y(`Wrong email or password. {n} attempt left, then a pause.`,`Wrong email or password. {n} attempts left, then a pause.`,t)}if(e.code===`locked`){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return y(`Too many attempts. Try again in {n} minute.`,`Too many attempts. Try again in {n} minutes.`,t)}return e.code===`sign-in-busy`?_(`Too many people are signing in right now. Try again in a few seconds.`):a(e)}const Nt=()=>{N.value=null};function Pt({label:e,look:t=`narrow`,onKey:n=null,children:r}){let i=P(null);return I(),T(()=>{(i.current.querySelector(`[data-first]`)??i.current.querySelector(`button`))?.focus({preventScroll:!0})},[]),h`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Nt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${i} onKeyDown=${e=>{Ge(e),n?.(e)}}>
${r}
</div>
</div>`}const Ft=({title:e,look:t=``,body:n=``,onKey:r=null,foot:i=null,children:a})=>h`<${Pt} label=${e} look=${t} onKey=${r}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${_(`Dismiss`)} onClick=${Nt}>
<${M} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${a}</div>
${i&&h`<footer class="dfoot">${i}</footer>`}
<//>`,It=e=>e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey),Lt=e=>new Intl.ListFormat(we.value===`ru`?`ru-RU`:`en-GB`).format(e),Rt={distribution:{icon:`users-round`,title:()=>_(`Round-robin assignment`),when:({channels:e=[]},t)=>Ut(_(`A new conversation without an assignee`),{channels:e},t),then:Wt},reply_assigns:{icon:`hand`,title:()=>_(`Who replies becomes the assignee`),when:()=>_(`An operator replies in a conversation without an assignee`),then:()=>_(`assign it to them`)},words:{icon:`tag`,title:()=>_(`Tags by words`),when:(e,t)=>Ut(qt(e.entries),e,t),then:({entries:e},t)=>Jt(e,t)},autoreply:{icon:`message-square-reply`,title:()=>_(`Auto-reply`),when:({clients:e})=>_(e===`new`?`The first conversation of a new client`:`A new conversation`),then:$t},out_of_hours:{icon:`moon`,title:()=>_(`Out of hours`),when:({hours_id:e},t)=>e===1?_(`A message outside working hours`):_(`A message outside “{hours}”`,{hours:t.hours(e)}),then:$t},receipt:{icon:`mail`,title:()=>_(`Receipt`),when:()=>_(`A new conversation by email`),then:$t},sla:{icon:`alarm-clock-check`,title:({first_minutes:e})=>y(`SLA within {n} minute`,`SLA within {n} minutes`,e),when:en,then:rn},untouched:{icon:`bell-ring`,title:()=>_(`Reminder that nobody took it`),when:({minutes:e})=>y(`Nobody takes a conversation for {n} minute`,`Nobody takes a conversation for {n} minutes`,e),then:({whom:e,email:t,task:n},r)=>nn(sn(e,t,r),+!!n)}},zt=e=>Rt[e]?.icon??`zap`,Bt=({kind:e,body:t})=>Rt[e]?.title(t)??e;function Vt({kind:e,body:t},n){let r=Rt[e];return r?[r.when(t,n),r.then(t,n)]:[e,``]}const Ht=(e,t)=>Vt(e,t).filter(Boolean).join(` → `);function Ut(e,{channels:t=[],teams:n=[]},r){let i=[...t.map(r.channel),...n.map(r.team)];return i.length?`${e} (${i.join(`, `)})`:e}function Wt({operators:e,team_id:t,only_here:n,former_days:r},i){let a=[Gt(e,t,i)];return n&&a.push(_(`only to those at the screen`)),r&&a.push(_(`first to the previous assignee`)),a.join(`, `)}function Gt(e,t,n){return t?_(`in turn within the team “{team}”, who are online`,{team:n.team(t)}):e?e.length===1?_(`assign to: {name}, when online`,{name:n.person(e[0])}):y(`in turn among {n} operator online`,`in turn among {n} operators online`,e.length):_(`in turn among all who are online`)}const Kt=e=>/^["«“]/.test(e)?e:_(`“{text}”`,{text:e});function qt(e){let t=e.flatMap(e=>e.words);if(!t.length)return _(`A message has a word of the list`);if(t.length>3)return y(`A message has one of {n} word`,`A message has one of {n} words`,t.length);let n=new Intl.ListFormat(we.value===`ru`?`ru-RU`:`en-GB`,{type:`disjunction`});return _(`A message has {words}`,{words:n.format(t.map(Kt))})}function Jt(e,t){return e.length?Yt({tags:[...new Set(e.flatMap(e=>e.tags))],priorities:[...new Set(e.map(e=>e.priority).filter(e=>e!==null))],tasks:e.filter(e=>e.task).length},t).join(`, `):_(`no words yet`)}function Yt({tags:e,priorities:t,tasks:n},r){let i=y(`add the tag {list}`,`add the tags {list}`,e.length,{list:e.map(r.tag).join(`, `)});return[e.length>0&&(e.length>3?y(`add {n} tag`,`add {n} tags`,e.length):i),...t.map(e=>_(`priority {name}`,{name:d(e).toLocaleLowerCase()})),n>0&&y(`make {n} task`,`make {n} tasks`,n)].filter(Boolean)}function Xt({words:e,tags:t,priority:n,task:r},i){let a={tags:t,priorities:n===null?[]:[n],tasks:+!!r},o=r?.title?` ${_(`“{text}”`,{text:r.title})}`:``;return`${e.join(`, `)} → ${Yt(a,i).join(`, `)}${o}`}function Zt(e=[]){let t=e=>(e.channel_id===null?0:2)+(e.language===we.value?0:1);return e.filter(e=>e.text.trim()).sort((e,n)=>t(e)-t(n))[0]?.text??``}const Qt=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(e,t)=>t||`…`).replace(/\s+/g,` `).replace(/(?<!\.)\.$/,``);return t.length>90?`${t.slice(0,89).trimEnd()}…`:t};function $t({texts:e=[],frequency:t}){let n=Zt(e);if(!n)return _(`no text is written yet`);let r=[_(`“{text}”`,{text:Qt(n)})];return e.length>1&&r.push(y(`and {n} more text`,`and {n} more texts`,e.length-1)),t?.every===`hours`&&r.push(y(`at most once in {n} hour`,`at most once in {n} hours`,t.hours)),r.join(`, `)}function en({first_minutes:e,next_minutes:t,stages:n=[],channels:r,teams:i},a){let o=n.map(t=>Math.round(e*t/100));return Ut(e===t&&o.length>0?y(`A client waits for {list} minute`,`A client waits for {list} minutes`,o.at(-1),{list:Lt(o.map(String))}):_(`The first reply {first}, next replies {next}`,{first:tn(e),next:tn(t)}),{channels:r,teams:i},a)}const tn=e=>y(`within {n} minute`,`within {n} minutes`,e),nn=(e,t)=>t?`${e}, ${y(`make {n} task`,`make {n} tasks`,t)}`:e;function rn({first_minutes:e,next_minutes:t,stages:n=[],whom:r,email:i,tasks:a=[]},o){let s=nn(sn(r,i,o),a.length);return e===t?s:_(`at {list} of the time {what}`,{list:Lt(n.map(an)),what:s})}const an=e=>_(`{n}%`,{n:e});function on(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&_(`the assignee`),e?.leads&&_(`team leads`),...n].filter(Boolean)}function sn(e,t,n){let r=on(e,n).join(`, `)||_(`no one`);return _(t?`notify on screen and by email: {list}`:`notify: {list}`,{list:r})}function cn({every:e,hours:t=0}){return e===`hours`?y(`At most once in {n} hour`,`At most once in {n} hours`,t):{message:_(`To every message`),wait:_(`Once until we reply`),episode:_(`Once per conversation`)}[e]}const z=S(null),ln=S(null),un=S(0),dn=mt(()=>tt.value.hours??{}),fn=mt(()=>f.value?.role===`administrator`),pn=e=>z.value?.rules.find(t=>t.id===e)??null,mn=e=>z.value?.kinds.find(t=>t.kind===e)??null,hn=e=>dn.value[e]?.name,gn=e=>(z.value?.rules??[]).filter(t=>t.group===e).sort((e,t)=>e.place-t.place||e.id-t.id),_n=e=>!!e.paused_at||e.missing.length>0;let vn=0,yn=0,bn=null;async function xn(){let e=yn+=1;try{let t=await R(`/api/rules`);if(e!==yn)return;z.value=t,ln.value=null,un.value+=1}catch(t){if(!(t instanceof x))throw t;e===yn&&(ln.value=t)}}function Sn(){clearTimeout(bn),vn&&(bn=setTimeout(xn,250))}const Cn=e=>e.k===`rule`||e.k===`automation`||e.k===`gone`&&e.of===`rule`;r(e=>{e.some(Cn)&&Sn()}),nt(Sn);function wn(){vn+=1,xn();let e=setInterval(()=>{document.hidden||xn()},3e4);return()=>{--vn,clearInterval(e)}}function Tn(e){yn+=1;let{rules:t}=z.peek(),n=t.some(t=>t.id===e.id);z.value={...z.peek(),rules:n?t.map(t=>t.id===e.id?{...t,...e}:t):[...t,e]}}async function En(e,t){e&&Tn(e);try{let e=await t();return e?.rule?Tn(e.rule):await xn(),e??!0}catch(t){if(!(t instanceof x))throw t;return await xn(),t.code===`not-reviewed`?kn(pn(e.id)):C(a(t)),null}}function Dn(e,t,n,r){let i=n(),a=A(e,{icon:t,undo:async()=>{await i&&await r()}});return i.then(e=>{e||je(a)}),i}const On=S(null);function kn(e){On.value=e,N.value=`rulefirst`}const An=(e,t,n)=>()=>En({id:e,active:t},()=>E(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));function jn(e,t){return t&&mn(e.kind)?.writes_to_clients&&!e.reviewed?(kn(e),null):Mn(e,t)}const Mn=(e,t,n)=>Dn(_(t?`Switched on: {name}`:`Switched off: {name}`,{name:Bt(e)}),`zap`,An(e.id,t,n),An(e.id,!t)),Nn=e=>()=>(z.value={...z.peek(),paused:e},En(null,()=>E(`/api/automation/paused`,{paused:e}))),Pn=e=>Dn(_(e?`All automation is stopped`:`Automation works again`),e?`pause`:`play`,Nn(e),Nn(!e)),Fn=e=>En({id:e.id,paused_at:null,paused_why:null},()=>E(`/api/rules/${e.id}/resume`,{})),In=(e,t)=>()=>En(null,()=>E(`/api/rules/${e}/place`,{before:t}));function Ln(e,t){let n=gn(e.group),r=n[n.findIndex(t=>t.id===e.id)+1]?.id??null;if(t===r||t===e.id)return null;let i=n.filter(t=>t.id!==e.id);i.splice(t===null?i.length:i.findIndex(e=>e.id===t),0,e);let a=new Map(i.map((e,t)=>[e.id,t]));return z.value={...z.peek(),rules:z.peek().rules.map(e=>a.has(e.id)?{...e,place:a.get(e.id)}:e)},Dn(_(`Order changed: {name}`,{name:Bt(e)}),`arrow-up`,In(e.id,t),In(e.id,r))}function Rn(e,t){let n=gn(e.group),r=n.findIndex(t=>t.id===e.id);return n[r+t]?(Ln(e,t<0?n[r-1].id:n[r+2]?.id??null),!0):!1}const zn=(e,t)=>{let n=gn(e.group);return!!n[n.findIndex(t=>t.id===e.id)+t]},Bn=(e,t)=>()=>En(null,()=>E(`/api/rules/${e}/removed`,{removed:t}));function Vn(e){return z.value={...z.peek(),rules:z.peek().rules.filter(t=>t.id!==e.id)},Dn(_(`Rule deleted: {name}`,{name:Bt(e)}),`trash-2`,Bn(e.id,!0),Bn(e.id,!1))}const Hn=e=>En(null,()=>E(`/api/rules/${e.id}/share-out`,{}));async function Un({id:e,kind:t,version:n,body:r}){let i=e?await E(`/api/rules/${e}`,{version:n,body:r},{method:`PATCH`}):await E(`/api/rules`,{kind:t,body:r});return Tn(i.rule),i.rule}const Wn={assigned:`user-round`,team_changed:`users-round`,closed:`check`,reopened:`undo-2`,snoozed:`alarm-clock`,unsnoozed:`alarm-clock-check`,sla_breached:`flame`,tagged:`tag`,ranked:`arrow-up-down`,"no-answer":`message-circle-off`,blocked:`ban`,unblocked:`check`,bounced:`mail-x`,"held-up":`mail`,moved:`users-round`},Gn=/* @__PURE__ */ new Set([`blocked`,`bounced`,`sla_breached`]),B=e=>h`<b>${F(e)}</b>`;function Kn({message:e,found:t}){let n=e.has_original?h` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${_(`Original`)}</a>`:null;return h`<${qn} message=${e} found=${t} icon=${Wn[e.content]}
bad=${Gn.has(e.content)} after=${h`<${gt} message=${e} />`}>
${Jn(e)}
${n}
<//>`}const qn=({message:e,found:t,icon:n,bad:r,after:i,children:a})=>h`<li class=${[`ev`,r&&`bad`,t&&`found`].filter(Boolean).join(` `)} data-no=${e.no}
tabindex="-1">
<span>
${n&&h`<${M} name=${n} size="s" />`}
${a} · <span title=${ce(e.created_at)}>${k(e.created_at)}</span>
${i&&h` ${i}`}
</span>
</li>`;function Jn({content:e,data:t}){let n=t.by??null,r=Yn[e];return r?r(t,n):e}const Yn={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?D(_(`{who} removed the assignee`),{who:B(t)}):_(`No assignee now`);let n=D(_(`Assignee: {who}`),{who:B(e.to)}),r=$n[e.cause]?.();return r?[...n,` · ${r}`,...Qn(e.skipped)]:t&&t!==e.to?[...n,` · `,...D(_(`assigned by {who}`),{who:B(t)})]:n},team_changed:(e,t)=>{let n=e.to?D(_(`Team: {team}`),{team:h`<b>${se.value[e.to]?.name??_(`Deleted team`)}</b>`}):[_(`No team now`)],r=e.run&&$n[e.cause]?.();return r?[...n,` · ${r}`,...Qn(e.skipped)]:t?[...n,` · `,B(t)]:n},closed:(e,t)=>{let n=tr[e.reason]?.();return[...t?D(_(`Closed by {who}`),{who:B(t)}):[_(`The conversation was closed`)],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause===`delivery`?_(`Reopened: a reply was not delivered`):t?D(_(`Reopened by {who}`),{who:B(t)}):_(`Reopened: the client wrote again`),snoozed:(e,t)=>[e.until?_(`Snoozed until {when}`,{when:ht(e.until)}):_(`Snoozed until the client replies`),e.reason&&` · ${_(`reason “{reason}”`,{reason:e.reason})}`,t&&` · `,t&&B(t)],unsnoozed:(e,t)=>e.cause===`person`&&t?D(_(`Unsnoozed by {who}`),{who:B(t)}):`${_(`Unsnoozed`)}: ${(er[e.cause]??er.time)()}`,sla_breached:e=>[_(`The reply was due within {norm}`,{norm:O(e.norm)}),e.late&&` · ${_(`announced late, Okno was not running`)}`],tagged:(e,t)=>{let n=e=>h`<b>${e.map(rt).join(`, `)}</b>`;return[e.added.length>0&&D(_(`Tags added: {tags}`),{tags:n(e.added)}),e.removed.length>0&&D(_(`Tags removed: {tags}`),{tags:n(e.removed)}),e.rule?_(`by the rule “Tags by words”`):t&&B(t)].filter(Boolean).flatMap((e,t)=>t?[` · `,e]:[e])},ranked:(e,t)=>{let n=D(_(`Priority: {priority}`),{priority:h`<b>${d(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n,` · `,_(`by the rule “Tags by words”`)]:t?[n,` · `,B(t)]:n},"no-answer":(e,t)=>{let n=e.undone?_(`Reply needed after all`):_(`No reply needed`);return t?[n,` · `,B(t)]:n},bounced:e=>[_(`The email bounced`),e.recipient,e.words||e.status].filter(Boolean).join(` · `),"held-up":e=>[_(`Email delayed, the mail server keeps trying`),e.words||e.status].filter(Boolean).join(` · `),moved:()=>_(`The group became a supergroup, the conversation continues here`),blocked:e=>e.group?_(`We were removed from the group`):_(`The client has blocked the bot`),unblocked:e=>e.group?_(`We are back in the group`):_(`The client has unblocked the bot`)},Xn={away:()=>_(`away`),off:()=>_(`off shift`),status:({status:e})=>he(n.value[e]),full:()=>_(`at the limit`),"no-access":()=>_(`no access`),"not-here":()=>_(`not here`),"off-hours":()=>_(`outside working hours`),"other-team":()=>_(`in another team`)},Zn=e=>(Xn[e.why]??Xn.off)(e),Qn=(e=[])=>e.length?[` · ${_(`skipped:`)} `,e.map(e=>`${F(e.id)} (${Zn(e)})`).join(`, `)]:[],$n={reply:()=>_(`first reply`),took:()=>_(`took the most urgent`),handover:()=>_(`handed over`),handback:()=>_(`handed back`),started:()=>_(`started the conversation`),reopened:()=>_(`was the assignee before`),distribution:()=>_(`by the rule “Round-robin assignment”`),former:()=>_(`by the rule “Round-robin assignment”: this client's earlier assignee`),absent:()=>_(`by the rule “Round-robin assignment”: the assignee was absent`),nobody:()=>_(`by the rule “Round-robin assignment”: no operator was free`)},er={time:()=>_(`as scheduled`),client:()=>_(`the client wrote`),delivery:()=>_(`a reply was not delivered`),reply:()=>_(`replied`)},tr={solved:()=>_(`Resolved`),"no-reply":()=>_(`No reply`),duplicate:()=>_(`Duplicate`),spam:()=>_(`Spam`),declined:()=>_(`Client declined`),other:()=>_(`Other`)};function nr({message:e,found:t}){return h`<${qn} message=${e} found=${t} icon=${e.data.names?`user-round-plus`:`circle-dot`}>
${rr(e)}
<//>`}function rr({data:e,author:t,text:n}){let r={name:h`<b>${t.name}</b>`,names:h`<b>${(e.names??[]).join(`, `)}</b>`,title:e.title??``},i=ir[e.what];return i?D(i(e),r):n?`${t.name}: ${n}`:D(_(`{name}: {what}`),{...r,what:_(`chat event`)})}const ir={new_chat_members:e=>e.names?.length?_(`{name} added {names}`):_(`{name} joined`),chat_invite_user:()=>_(`{name} invited someone`),chat_invite_user_by_link:()=>_(`{name} joined by a link`),left_chat_member:()=>_(`{names} left`),chat_kick_user:()=>_(`Someone left the chat`),new_chat_title:()=>_(`{name} named the chat “{title}”`),chat_title_update:()=>_(`{name} named the chat “{title}”`),new_chat_photo:()=>_(`{name} changed the chat picture`),chat_photo_update:()=>_(`{name} changed the chat picture`),delete_chat_photo:()=>_(`{name} removed the chat picture`),chat_photo_remove:()=>_(`{name} removed the chat picture`),pinned_message:()=>_(`{name} pinned a message`),chat_pin_message:()=>_(`{name} pinned a message`),chat_unpin_message:()=>_(`{name} unpinned a message`),group_chat_created:()=>_(`{name} created the chat`),chat_create:()=>_(`{name} created the chat`),successful_payment:()=>_(`{name} has paid`),refunded_payment:()=>_(`{name}: payment refunded`)},ar={loop:()=>_(`it ran more than 5 times in one conversation within a minute`),failing:()=>_(`it failed five times in a row`)},or=e=>ar[e]?.()??_(`a fault, code {code}`,{code:e});function sr(e){let t=t=>e.filter(e=>e.kind===t).length,[n,r,i,a,o]=[`operator`,`team`,`channel`,`hours`,`tag`].map(t),s=t(`tasktype`)+t(`tasktemplate`),c=[n&&y(`{n} operator`,`{n} operators`,n),r&&y(`{n} team`,`{n} teams`,r),i&&y(`{n} channel`,`{n} channels`,i),a&&_(`working hours`),o&&y(`{n} tag`,`{n} tags`,o),s&&y(`{n} type or template of tasks`,`{n} types or templates of tasks`,s)];return _(`No longer there: {list}`,{list:c.filter(Boolean).join(`, `)})}const cr={"opted-out":()=>_(`the client does not want automatic messages`),group:()=>_(`it is a group chat`),automatic:()=>_(`the client's message is automatic itself`),"no-address":()=>_(`the client has no address in this channel`),"own-address":()=>_(`it is one of our own addresses`),disowned:()=>_(`the sender's address is forged`),blocked:()=>_(`the client has blocked us`),"channel-gone":()=>_(`the channel was removed`),"channel-paused":()=>_(`the channel is paused`),"before-connection":()=>_(`the message is older than the channel's connection`),"too-late":()=>_(`too much time had passed`),"said-already":()=>_(`it was said in this conversation already`),frequency:()=>_(`it was said recently`),"sender-budget":()=>_(`this address got 5 automatic messages today`),"dialog-budget":()=>_(`this conversation got 20 automatic messages today`),"channel-budget":()=>_(`the channel sent its automatic messages of this hour`),tripped:()=>_(`the guard against loops has stopped it`),paused:()=>_(`all automation was stopped`),"no-text":()=>_(`there is no text for this channel and language`),"kept-by-operator":()=>_(`an operator has decided otherwise in this conversation`),unchanged:()=>_(`everything is so already`),nobody:()=>_(`nobody could take it`),assigned:()=>_(`it had an assignee already`),closed:()=>_(`the conversation was closed`),missing:()=>_(`the rule refers to something that is gone`)},lr=e=>cr[e]?.()??_(`refused, code {code}`,{code:e}),ur=({title:e,text:t,children:n})=>h`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&h`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,dr=({id:e,title:t,side:n,children:r})=>h`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${r}
</section>`,fr=({label:e,checked:t,onChange:n,disabled:r})=>h`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${r}
onChange=${e=>n(e.currentTarget.checked)} />`,pr=({label:e,options:t,value:n,onPick:r})=>h`<span class="seg" role="group" aria-label=${e}>
${t.map(([e,t,i])=>h`<button type="button" key=${e} aria-pressed=${String(e===n)} lang=${i}
onClick=${()=>r(e)}>
${t}
</button>`)}
</span>`;function mr(e,{list:t,chosen:n,setAt:r,pick:i}){let a={ArrowDown:1,ArrowUp:-1}[e.key];a&&(e.preventDefault(),r((n+a+t.length)%Math.max(1,t.length))),e.key===`Enter`&&t[n]&&(e.preventDefault(),i(t[n]))}const hr=()=>{N.value=null},gr=(e,t)=>e.name.localeCompare(t.name),_r=({shift:e})=>h`<span class=${`dot `+{online:`on`,away:`away`,off:`off`}[e]}></span>`,vr=e=>({online:_(`online`),away:_(`away`),off:_(`off shift`)})[e];function yr(e){let t=o(e),r=n.value[e.status_id];return!r||r.base!==t||r.builtin===t&&!r.name?vr(t):he(r)}function br(e){let t=xe.value?.[e.id]?.load;return t===void 0?``:e.capacity?_(`{n} of {all}`,{n:t,all:e.capacity}):String(t)}const xr=e=>n.value[e.status_id]?.takes_new!==0;function Sr(e){if(!xe.value||e.length<2)return null;let t=e=>xe.value[e.id]?.load??0,n=e.reduce((e,n)=>t(n)<t(e)?n:e);return e.every(e=>e===n||t(e)>t(n))?n.id:null}const Cr=()=>Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id).sort(gr),wr=()=>Object.values(se.value).filter(e=>!e.removed).sort(gr),Tr=e=>e.members.filter(e=>l.value[e]?.active&&o(l.value[e])===`online`).length;function Er(e,t,n){let r=t.trim().toLocaleLowerCase(),i=e=>e.toLocaleLowerCase().includes(r),a=[],s=(e,t)=>{t.length&&a.push({head:e},...t)};if(!n){(i(f.value.name)||i(_(`Assign to me`)))&&a.push({person:l.value[f.value.id]??f.value,mine:!0});let e=Cr().filter(e=>i(e.name)),t=e.filter(e=>o(e)===`online`),n=Sr(t.filter(xr));s(_(`Online`),t.map(e=>({person:e,free:e.id===n}))),s(_(`Not now`),e.filter(e=>!t.includes(e)).map(e=>({person:e})))}return s(_(`Teams`),wr().filter(e=>i(e.name)).map(e=>({team:e}))),!r&&e.assignee_id!==null&&!n&&a.push({nobody:`person`}),!r&&e.team_id!==null&&a.push({nobody:`team`}),a}const Dr=e=>xe.value?.[e.id]?.may??!0;function Or({dialog:e,onlyTeams:t}){let[n,r]=L(``),[i,a]=L(``),[o,s]=L(0),c=P(null),l=Ye(hr);I(),T(()=>{c.current.focus({preventScroll:!0}),le(e.id)},[]);let u=Er(e,n,t),d=u.filter(e=>!e.head),f=Math.min(o,d.length-1),p=t=>{(!t.person||Dr(t.person))&&(hr(),t.team||t.nobody===`team`?ue(e.id,t.team?.id??null,i.trim()):_e(e.id,t.person?.id??null,i.trim()))};return h`<div class="menu pop popasg" role="dialog" aria-label=${_(t?`Team`:`Assignee`)} ref=${l}
onKeyDown=${e=>mr(e,{list:d,chosen:f,setAt:s,pick:p})}>
<div class="gfind">
<${M} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${d.length?`as`+f:null}
aria-label=${_(t?`Find a team`:`Find a colleague or a team`)}
placeholder=${_(t?`Team name`:`Name or team`)} value=${n}
onInput=${e=>{r(e.currentTarget.value),s(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${_(t?`Team`:`Assignee`)}>
${u.map(t=>t.head?h`<div class="mh" role="presentation" key=${t.head}>${t.head}</div>`:h`<${kr} option=${t} index=${d.indexOf(t)} chosen=${f} dialog=${e}
onAt=${s} onPick=${p} />`)}
${!d.length&&h`<p class="dpad2 t13 dim">
${_(t&&!n?`No teams yet. An administrator creates them in the settings.`:`Nothing found`)}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${_(`Note for the new assignee`)} placeholder=${_(`Note (optional)`)}
maxlength="4000" value=${i} onInput=${e=>a(e.currentTarget.value)} />
</div>
</div>`}function kr({option:e,index:t,chosen:n,dialog:r,onAt:i,onPick:a}){let{person:o,team:s}=e,c=o?o.id===r.assignee_id:s?s.id===r.team_id:!1,l=o&&!Dr(o);return h`
${e.nobody&&h`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?`mi on`:`mi`} id=${`as`+t} role="option" tabindex="-1"
aria-selected=${String(c)} aria-disabled=${l?`true`:null} onPointerMove=${()=>i(t)}
onClick=${()=>a(e)}>
${o&&h`<${jr} person=${o} mine=${e.mine} free=${e.free} now=${c} shut=${l} />`}
${s&&h`
<span class=${`sq `+pt(s.name)}></span>
<span class="cut">${s.name}</span>
${c&&h`<span class="tag plain">${_(`now`)}</span>`}
<span class="hrow end t12 dim">${y(`{n} online`,`{n} online`,Tr(s))}</span>
`}
${e.nobody&&h`
<${M} name="user-round-x" size="m" />
${e.nobody===`person`?_(`Remove the assignee`):_(`Remove from the team`)}
`}
</button>
`}function Ar(e,t){return!t&&o(e)!==`online`?yr(e):[!t&&!xr(e)&&yr(e),br(e)].filter(Boolean).join(` · `)}function jr({person:e,mine:t,free:n,now:r,shut:i}){let a=o(e);return h`
<${St} name=${e.name} size="sm"><${_r} shift=${a} /><//>
<span class="cut">${t&&!r?_(`Assign to me`):e.name}</span>
${r&&h`<span class="tag plain">${_(`now`)}</span>`}
${n&&h`<span class="tag h4">${_(`least busy`)}</span>`}
<span class="hrow end t12 dim num">
${i?_(`no access`):Ar(e,t)}
${t&&!r&&h`<kbd>I</kbd>`}
</span>
`}const Mr=527040,Nr=[[1,()=>_(`minutes`)],[60,()=>_(`hours`)],[1440,()=>_(`days`)]],Pr=e=>Nr.findLast(([t])=>e%t===0)?.[0]??1;function Fr({id:e,minutes:t,onChange:n,label:r=_(`Due after the start`)}){let[i,a]=L(t?Pr(t):1440),o=e=>{let t=Number(e);n(e.trim()===``||!Number.isInteger(t)||t<0?null:Math.min(t*i,Mr))},s=e=>{t!==null&&n(Math.min(t/i*e,Mr)),a(e)};return h`<div class="field">
<label for=${e}>${r}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${_(`none`)}
value=${t===null?``:t/i} onInput=${e=>o(e.currentTarget.value)} />
<select class="input sel" aria-label=${_(`Unit of time`)} value=${i}
onChange=${e=>s(Number(e.currentTarget.value))}>
${Nr.map(([e,t])=>h`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</span>
</div>`}const Ir={new:()=>_(`New (task)`),active:()=>_(`In progress`),waiting:()=>_(`Waiting (task)`),asking:()=>_(`Client confirmation`),done:()=>_(`Done (status)`),dropped:()=>_(`Closed unresolved`)},Lr={support:()=>_(`Help and support`),paid:()=>_(`Paid service`),warranty:()=>_(`Warranty`)},Rr=Object.entries(Ir),zr=e=>(Ir[e]??Ir.new)(),Br=e=>Ir[e?.builtin]?.()??``,Vr=e=>Lr[e?.builtin]?.()??``,Hr=e=>e?.name||Br(e)||_(`Deleted status`),Ur=e=>e?.name||Vr(e)||_(`Deleted type`),Wr=e=>Tt.value[e],Gr=e=>Hr(Wr(e)),Kr=e=>Ur(Dt.value[e]),qr=e=>Object.values(e).filter(e=>!e.removed).sort($e),Jr=()=>qr(Tt.value),Yr=()=>qr(Dt.value),Xr=[[null,()=>_(`Not stated`)],[`incident`,()=>_(`Incident`)],[`request`,()=>_(`Request`)]],Zr=e=>Xr.find(([t])=>t===e)?.[1]()??``,Qr=[`email`,`phone`,`telegram`,`vk`],$r={email:()=>_(`name@example.com`),phone:()=>_(`+7 900 000-00-00`),telegram:()=>_(`numeric ID, not the @name`),vk:()=>_(`numeric page ID`)},ei={email:()=>_(`This is not an email address.`),phone:()=>_(`This is not a phone number.`),telegram:()=>_(`Enter the numeric Telegram ID, not the @name.`),vk:()=>_(`Enter the numeric VK ID, not the page address.`)};function ti({contact:e}){let[t,n]=L(!1);return t?h`<${ni} contact=${e} shut=${()=>n(!1)} />`:h`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${M} name="plus" size="s" />
${_(`Add an address`)}
</button>`}function ni({contact:e,shut:t}){let[n,r]=L(`email`),[i,o]=L(``),[s,c]=L(null),[l,u]=L(!1),d=P(null);return T(()=>d.current.focus(),[]),h`<form class="addform" onSubmit=${async r=>{if(r.preventDefault(),!l&&i.trim()){u(!0);try{await ye(e,n,i.trim()),t()}catch(e){u(!1),c(e.status===422?ei[n]():a(e)),d.current?.focus()}}}} onKeyDown=${e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),t())}} aria-label=${_(`Add an address`)}>
<label class="vh" for="akind">${_(`Address type`)}</label>
<select class="input" id="akind" value=${n} onChange=${e=>{r(e.target.value),c(null)}}>
${Qr.map(e=>h`<option value=${e}>${He(e)}</option>`)}
</select>
<label class="vh" for="avalue">${_(`Address`)}</label>
<input class="input" id="avalue" ref=${d} value=${i} autocomplete="off"
inputmode=${n===`email`?`email`:n===`phone`?`tel`:`text`} placeholder=${$r[n]()}
aria-invalid=${s?`true`:null} aria-describedby=${s?`aerror`:null}
onInput=${e=>{o(e.target.value),c(null)}} />
${s&&h`<p class="hint bad" id="aerror" role="alert">${s}</p>`}
<p class="hint">${_(`Conversations from this address will be added to the card.`)}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(l)}>${_(`Add`)}</button>
<button type="button" class="btn small quiet" onClick=${t}>${_(`Cancel`)}</button>
</span>
</form>`}const ri={no_automatic:[()=>_(`No automatic messages`),()=>_(`No automatic messages to this client`),()=>_(`Automatic messages to this client allowed`),`zap`],sender_blocked:[()=>_(`Blocked sender`),()=>_(`Sender blocked: messages are kept, nobody is notified`),()=>_(`Sender unblocked`),`ban`]},ii=({contact:e,onSaved:t=e=>{}})=>Object.keys(ri).map(n=>h`<${ai} key=${n} contact=${e} field=${n} onSaved=${t} />`);function ai({contact:e,field:t,onSaved:n}){let[r,i,o,s]=ri[t],[c,l]=L(null),u=async r=>{l(r);try{return await re(e,{[t]:r}),n({...e,[t]:r}),!0}catch(e){return C(a(e)),!1}finally{l(null)}},d=async e=>{await u(e)&&A(e?i():o(),{icon:s,undo:()=>u(!e)})};return h`<label class="srow nop">
<span class="grow t13">${r()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:`true`} onChange=${e=>d(e.currentTarget.checked)} />
</label>`}function oi({value:e,label:t,save:n,empty:r,long:i=!1,head:o=null,look:s=``,needed:c=!1,rows:l=4,explain:u=a}){let[d,f]=L(null),p=P(null),m=P(null);T(()=>{d!==null&&p.current?.focus()},[d!==null]);let g=()=>{f(null),requestAnimationFrame(()=>m.current?.focus())},v=async()=>{let t=(d??``).trim();if(f(null),!(t===e||c&&!t))try{await n(t)}catch(e){C(u(e))}},y=e=>{e.stopPropagation(),e.key===`Escape`&&(e.preventDefault(),g()),e.key===`Enter`&&(!i||e.ctrlKey||e.metaKey)&&(e.preventDefault(),v(),requestAnimationFrame(()=>m.current?.focus()))};if(d!==null){let e={class:`input`,ref:p,value:d,"aria-label":t,onInput:e=>f(e.target.value),onKeyDown:y,onBlur:v};return i?h`<textarea rows=${l} ...${e}></textarea>`:h`<input ...${e} />`}let b=e?h`<span class=${i?`notetext`:`cut`}>${e}</span>`:h`<span class="dim">${r}</span>`,ee=h`<button type="button" class=${i?`editable t13 mut`:`editable`} ref=${m}
aria-label=${e?_(`{label}: {value}. Edit`,{label:t,value:e}):t} title=${_(`Edit`)}
onClick=${()=>f(e)}>
${b}
</button>`;return o?h`<${o} class=${s}>${ee}<//>`:ee}var si=/* @__PURE__ */ e({Card:()=>ci,Section:()=>V,facts:()=>gi,pastOf:()=>mi});function ci(){let{dialog:e}=Be.value,t=Le.value[e],n=t&&tt.value.contacts[t.contact_id];return h`<${li} open=${Ot.value} busy=${!n}>
${t&&h`<${di} dialog=${t} contact=${n} />`}
<//>`}function li({open:e,busy:t,children:n}){return h`
${e&&h`<${ui} />`}
<aside class=${e?`ccard drawer`:`ccard`} id="card" tabindex="-1" aria-label=${_(`Client card`)}
aria-busy=${t?`true`:null} onKeyDown=${e?Ge:null}>
<div class="phead">
<h2 class="t13 b6 grow">${_(`Client`)}</h2>
<button type="button" class="ib small" aria-label=${_(`Hide the card`)} title=${_(`Hide the card`)+`  ]`}
onClick=${()=>{e?Ot.value=!1:kt.value=!0}}>
<${M} name=${e?`x`:`panel-right`} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${_(`Client details`)}>${n}</div>
</aside>
${e&&h`<div class="dscrim" aria-hidden="true" onClick=${()=>{Ot.value=!1}}></div>`}
`}function ui(){return I(),T(()=>We(`#card .phead button`)?.focus({preventScroll:!0}),[]),null}function di({dialog:e,contact:t}){let n=t?.name??e.name;return h`
<div class="cc-top">
<${St} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?h`
<${oi} key=${t.id} value=${t.name} label=${_(`Client name`)}
save=${e=>re(t,{name:e})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${_(`Client since {date}`,{date:u(t.created_at)})}</p>
`:h`<h3 class="b6 t16 cut">${n}</h3><${bt} width=${60} />`}
</div>
</div>
<${c} key=${e.id} dialog=${e} />
<${V} name="dialog" title=${_(`Conversation`)}><${qe} key=${e.id} dialog=${e} /><//>
${t?h`
<${pi} contact=${t} dialog=${e} />
<${yt} key=${e.id} dialog=${e} />
<${hi} contact=${t} />
<${_i} contact=${t} /><${vi} contact=${t} />
`:h`<div class="sks">${[100,76,88,52].map(e=>h`<${bt} width=${e} />`)}</div>`}
`}const fi=e=>localStorage.getItem(`okno.fold.`+e)===`1`,V=({name:e,title:t,count:n,children:r})=>h`<details class="sect" open=${!fi(e)}
onToggle=${t=>localStorage.setItem(`okno.fold.`+e,t.currentTarget.open?`0`:`1`)}>
<summary>
${t} ${n>0&&h`<span class="n">${n}</span>`} <${M} name="chevron-down" size="s" />
</summary>
${r}
</details>`;function pi({contact:e,dialog:t}){return h`<${V} name="contacts" title=${_(`Contacts`)}>
${e.identities.map(e=>{let n=e.label||e.external_id;return h`<button type="button" class="crow" key=${e.id} title=${_(`Copy`)}
aria-label=${_(`Copy {value}`,{value:n})} onClick=${()=>Te(n)}>
<${ct} kind=${e.kind} named />
<span class="grow cut">${n}</span>
${e.kind===t.kind&&n===(t.label||e.external_id)&&h`<span class="t12 dim">${_(`current`)}</span>`}
<${M} name="copy" size="s" />
</button>`})}
<${ti} key=${e.id} contact=${e} />
<//>`}const mi=e=>e.dialogs.flatMap(e=>e.episodes.map(t=>({dialog:e,episode:t}))).sort((e,t)=>t.episode.opened_at-e.episode.opened_at);function hi({contact:e}){let t=mi(e);return h`<${V} name="dialogs" title=${_(`All conversations`)} count=${t.length}>
${t.map(({dialog:e,episode:t})=>h`<a class="crow" key=${t.number} href=${Pe(Be.value.view,e.id)}>
<${ct} kind=${e.kind} named />
<span class="grow">
<span class="cut">${t.title||Ct(e)}</span>
<span class="t12 dim cut">${gi(t)}</span>
${e.id===Be.value.dialog&&t.state===`open`?h`<span class="vh">${_(`current`)}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${st(e.id)}>
<${M} name="history" size="s" />
${_(`Full history`)}
</a>
<//>`}function gi(e){let n=e.state===`open`,r=n?e.assignee_id:e.closed_by??e.assignee_id;return[_(`No. {number}`,{number:oe(e.number)}),et(n?e.opened_at:e.closed_at,t.value),n?_(`open`):r?Je(F(r)):_(`closed`)].join(` · `)}function _i({contact:e}){return h`<${V} name="note" title=${_(`Client note`)}>
<${oi} key=${e.id} value=${e.note??``} label=${_(`Client note`)}
empty=${_(`Add a note about the client`)} save=${t=>re(e,{note:t})} long />
<//>`}const vi=({contact:e})=>h`<${V} name="consent" title=${_(`Consents and bans`)}>
<${ii} key=${e.id} contact=${e} />
<//>`,yi=/* @__PURE__ */ new Map,bi=/* @__PURE__ */ new Map,xi=[];let Si=0;const Ci=({id:e,version:t})=>`${e}:${t}`,wi=({id:e,text:t,data:n,deleted_at:r})=>!!e&&!r&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(e=>e.type===`text_link`)),Ti=e=>yi.get(Ci(e));function Ei(e){let t=Ci(e);return yi.has(t)?Promise.resolve(yi.get(t)):(bi.has(t)||(bi.set(t,new Promise(n=>xi.push(()=>Di(e.id,t).then(n)))),Oi()),bi.get(t))}async function Di(e,t){try{let{card:n}=await R(`/api/links?message=${e}`);return ki(t,n),n}catch{return null}finally{bi.delete(t)}}function Oi(){for(;Si<2&&xi.length;)Si+=1,xi.shift()().finally(()=>{--Si,Oi()})}function ki(e,t){yi.set(e,t),yi.size>400&&yi.delete(yi.keys().next().value)}const Ai=/* @__PURE__ */ new Set([`bold`,`italic`,`underline`,`strikethrough`,`spoiler`,`blockquote`,`expandable_blockquote`,`code`,`pre`,`text_link`]),ji=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Mi=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Ni=/* @__PURE__ */ new Set(`.,:;!?…'"»”`),Pi=2048;function Fi(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return ji.test(t)?t:null}function Ii(e){let[t,n]=[e.length,0];for(let t of e)n+=t===`(`||t===`[`?1:t===`)`||t===`]`?-1:0;for(;t>0;){let r=e[t-1];if(n<0&&(r===`)`||r===`]`))n+=1;else if(!Ni.has(r))break;--t}return t}function*Li(e){let t=0;for(let{0:n,index:r}of e.matchAll(Mi)){let e=n.slice(0,Ii(n.slice(0,Pi))),i=e.length<Pi?Fi(e):null;if(i&&(yield{type:`link`,offset:r,length:e.length,url:i},t+=1,t===500))return}}function*Ri(e,t){let n=0;for(let r of t)for(let t=e.indexOf(`@${r}`);t>=0;t=e.indexOf(`@${r}`,t+1)){if(n===200)return;yield{type:`call`,offset:t,length:r.length+1},n+=1}}const zi=e=>e.offset+e.length,Bi=(e,t)=>t.every(t=>zi(e)<=t.offset||e.offset>=zi(t)),Vi=(e,t)=>e.offset-t.offset||t.length-e.length;function Hi(e,t,n){let r=[];for(let n of(t??[]).slice(0,500)){let t=Math.max(0,n.offset),i=Math.min(e.length,n.offset+n.length)-t;Ai.has(n.type)&&i>0&&r.push({type:n.type,offset:t,length:i,...n.type===`text_link`?{url:Fi(n.url??``)}:{}})}let i=r.filter(e=>[`code`,`pre`,`text_link`].includes(e.type));for(let t of[...Ri(e,n),...Li(e)])Bi(t,i)&&(r.push(t),i.push(t));return r.sort(Vi)}function Ui(e,t,n,r,i=0){let a=[],o=t,s=i<8?r:[];for(let t=0;t<s.length;){let r=s[t],c=Math.min(zi(r),n);r.offset>o&&a.push({type:`text`,text:e.slice(o,r.offset)});let l=t+1;for(;l<s.length&&s[l].offset<c;)l+=1;let u=s.slice(t+1,l),d=u.filter(e=>zi(e)>c).map(e=>({...e,offset:c,length:zi(e)-c})),{type:f,url:p}=r;a.push({type:f,...p===void 0?{}:{url:p},children:Ui(e,r.offset,c,u,i+1)}),o=c,t=l,d.length&&([s,t]=[[...d,...s.slice(l)].sort(Vi),0])}return o<n&&a.push({type:`text`,text:e.slice(o,n)}),a}function Wi(e,{looks:t=[],names:n=[]}={}){return e?Ui(e,0,e.length,Hi(e,t,n)):[]}function Gi(e,t){if(e.length<=t)return e;let n=t-200,r=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(` `)),i=r>n?r:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[i-1])?i-1:i)}const Ki=e=>{try{return new URL(e).host.replace(/^www\./,``)}catch{return``}};function qi(e,t){if(e.length>2*Pi)return!1;let n=Fi(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Ki(n)!==Ki(t))}const Ji={bold:`b`,italic:`i`,underline:`u`,strikethrough:`s`,code:`code`,pre:`pre`},Yi=2e4;function Xi({text:e,looks:t,names:n}){let[r,i]=L(!1),a=lt(()=>r||e.length<=Yi*1.1?e:Gi(e,Yi),[e,r]),o=lt(()=>Wi(a,{looks:t,names:n}),[a,t,n?.join(`
`)]);return h`
<span class="text">${Zi(o)}</span>
${a.length<e.length&&h`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>i(!0)}>${_(`Show in full`)}</button>
</span>`}
`}const Zi=e=>e.map(e=>e.type===`text`?e.text:h`<${$i} piece=${e} />`),Qi=e=>e.map(e=>e.text??Qi(e.children)).join(``);function $i({piece:e}){let{type:t,url:n}=e,r=Zi(e.children);if(Ji[t])return h`<${Ji[t]}>${r}<//>`;if(t===`spoiler`)return h`<${ea} inside=${r} />`;if(t===`blockquote`||t===`expandable_blockquote`)return h`<blockquote class="bq">${r}</blockquote>`;if(t===`call`)return h`<span class="at">${r}</span>`;if(!n)return h`<span class="nolink" title=${_(`Links of this kind cannot be opened here`)}>${r}</span>`;let i=qi(Qi(e.children),n);return h`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${r}</a>
${i&&h`<span class="t12 leads"> (${_(`leads to {host}`,{host:new URL(n).host})})</span>`}
`}function ea({inside:e}){let[t,n]=L(!1);return t?h`<span class="spoiled">${e}</span>`:h`<button type="button" class="spoil" onClick=${()=>n(!0)}>${_(`hidden text`)}</button>`}const ta=e=>e?`${et(e*1e3,t.value)}, ${k(e*1e3)}`:``,na=({data:e,children:t})=>h`<div class="fwd">
<${ra} from=${e.forwarded_from===`?`?``:e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,ra=({from:e,at:t})=>h`<span class="fwh">
<${M} name="forward" size="s" />
${_(`Forwarded`)}
${e&&h`: <b class="b6"><${ia} who=${e} /></b>`}
${t?` · ${ta(t)}`:``}
</span>`;function ia({who:e}){let t=/^vk\.com\//.test(e)?Fi(e):null;return t?h`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function aa({data:e}){return h`
${(e.forwards??[]).map((e,t)=>h`<${oa} key=${t} one=${e} />`)}
${(e.posts??[]).map((e,t)=>h`<${sa} key=${`p`+t} post=${e} />`)}
`}function oa({one:e}){return h`<div class="fwd">
<${ra} from=${e.from} at=${e.at} />
${e.text&&h`<${Xi} text=${e.text} />`}
${(e.forwards??[]).map((e,t)=>h`<${oa} key=${t} one=${e} />`)}
${e.more>0&&h`<span class="fwh">${y(`and {n} more`,`and {n} more`,e.more)}</span>`}
</div>`}function sa({post:e}){let t=e.url&&Fi(e.url);return h`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${ia} who=${e.from??``} /></b>
<span class="t12 dim">${_(`post on a wall`)}${e.at?` · ${ta(e.at)}`:``}</span>
</span>
<span class="ch vk" aria-hidden="true"><${M} name="ch-vk" /></span>
</div>
${e.text&&h`<div class="t13"><${Xi} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&y(`{n} like`,`{n} likes`,e.likes),e.comments>0&&y(`{n} comment`,`{n} comments`,e.comments)].filter(Boolean).join(` · `)}
${t&&h`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${_(`Open in {place}`,{place:_(`VK`)})}
</a>`}
</span>
</div>`}const ca=e=>Number(e).toFixed(4);function la({message:e}){let{data:t}=e,n=`${ca(t.latitude)}, ${ca(t.longitude)}`,{latitude:r,longitude:i}=t,a=`https://www.openstreetmap.org/?mlat=${r}&mlon=${i}#map=17/${r}/${i}`;return h`<div class="loc">
<span class="locpin"><${M} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||ot(`location`)}</b>
${t.address&&h`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?h`<span class="t12 dim blk">${_(`Live location`)}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${a} target="_blank" rel="noopener noreferrer nofollow">
<${M} name="external-link" size="s" />
${_(`Open the map`)}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Te(n)}>
<${M} name="copy" size="s" />
${_(`Copy`)}
</button>
</span>
</div>`}la.knows=e=>typeof e.latitude==`number`&&typeof e.longitude==`number`;const ua=e=>String(e).replace(/\D/g,``);function da({message:e,client:t}){let{data:n}=e,r=t&&tt.value.contacts[t],[i,o]=L(!1),s=r?.identities.some(e=>e.kind===`phone`&&ua(e.external_id)===ua(n.phone));return h`
<div class="vc">
<${St} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||ot(`contact`)}</b>
${n.phone&&h`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&r&&(s?h`<span class="tag plain">${_(`on the card`)}</span>`:h`<button type="button" class="btn small" aria-busy=${String(i)} disabled=${i} onClick=${async()=>{o(!0);try{await ye(r,`phone`,n.phone)}catch(e){C(a(e))}o(!1)}}>
<${M} name="user-round-plus" size="s" />
${_(`Add to the card`)}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Te(n.phone||n.name)}>
<${M} name="copy" size="s" />
${_(`Copy`)}
</button>
</div>
`}da.knows=e=>!!(e.phone||e.name);function fa({message:e}){let{question:t,options:n,votes:r=[],anonymous:i}=e.data,a=r.reduce((e,t)=>e+t,0),o=e=>a?Math.round((r[e]??0)/a*100):null;return h`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${_(i?`Anonymous poll`:`Poll`)}
${a>0&&` · ${y(`{n} vote when it was sent`,`{n} votes when it was sent`,a)}`}
</span>
<ul class="poll">
${(n??[]).map((e,t)=>h`<li key=${t}>
<span class="hrow">
<span class="grow">${e}</span>
${o(t)!==null&&h`<span class="num">${o(t)} %</span>`}
</span>
${o(t)!==null&&h`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${o(t)} height="4" rx="2" />
</svg>`}
</li>`)}
</ul>
`}fa.knows=e=>!!e.question;function pa({message:e}){let{emoji:t,value:n}=e.data;return h`<span class="dice">
<span class="diceface" aria-hidden="true">${t||`🎲`}</span>
<span class="t13">${n?_(`rolled {n}`,{n}):ot(`dice`)}</span>
</span>`}pa.knows=()=>!0;function ma({message:e}){let{data:t,content:n}=e,r=t.price||(t.total_amount?g(t.total_amount,t.currency):``);return h`<div class="file named">
<${M} name=${{invoice:`banknote`,story:`circle-dot`,game:`play`}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||ot(n)}</b>
<span class="t12 dim blk">${[ot(n),t.description,r].filter(Boolean).join(` · `)}</span>
</span>
</div>`}ma.knows=e=>!!(e.title||e.from||e.description);const ha={audio:[`audio/mpeg`,`audio/mp4`,`audio/ogg`,`audio/aac`,`audio/wav`,`audio/flac`],video:[`video/mp4`,`video/webm`]},ga=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,H=(e,t=``)=>`/files/${e.token}${t&&`/`+t}`,_a=e=>e.state===`ready`&&!!(e.thumb||e.preview),va=e=>e.kind===`photo`||e.kind===`animation`&&!ya(e,`video`),ya=(e,t)=>e.state===`ready`&&ha[t].includes(e.media_type.split(`;`)[0]),ba=({message:e,files:t})=>t.filter(e=>e.state===`ready`).length>1&&h`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${M} name="download" size="s" />
${_(`Download all`)}
</a>`;function xa({files:e,message:t}){let n=e.filter(va);return h`
${n.length>0&&h`<${Ea} files=${n} />`}
${e.filter(e=>!va(e)).map(e=>h`<${Ca} key=${e.id} file=${e} />`)}
${t&&h`<${ba} message=${t} files=${e} />`}
`}const Sa=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state===`ready`&&e[0].kind===`sticker`&&_a(e[0]);function Ca({file:e}){return e.kind===`sticker`&&_a(e)?h`<img class="stk" src=${H(e,e.preview?`preview`:`thumb`)} alt=${_(`Sticker`)}
width="136" height="136" />`:[`voice`,`audio`].includes(e.kind)&&ya(e,`audio`)?h`<${Fa} file=${e} />`:[`video`,`video_note`,`animation`].includes(e.kind)&&ya(e,`video`)?h`<${Ia} file=${e} />`:h`<${Pa} file=${e} />`}function wa(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let r=Math.min(1,320/t,320/n);return{width:Math.max(64,Math.round(t*r)),height:Math.max(48,Math.round(n*r))}}function Ta({files:e,letter:t}){let n=!t&&e?.length===1&&va(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(wa(n).width,240)+12}px`}:null}function Ea({files:e}){if(e.length===1)return h`<div class="pics one">
<${Da} file=${e[0]} size=${wa(e[0])} label=${_(`Open the photo`)} />
</div>`;let t=e.length-4;return h`<div class=${e.length===3?`pics three`:`pics`}>
${e.slice(0,4).map((n,r)=>{let i=r===3&&t>0?t:0,a=i?_(`Open photo {i} of {n}, {more} more`,{i:r+1,n:e.length,more:i}):_(`Open photo {i} of {n}`,{i:r+1,n:e.length});return h`<${Da} key=${n.id} file=${n} size=${{width:220,height:150}} label=${a}
more=${i} />`})}
</div>`}function Da({file:e,size:t,label:n,more:r}){if(!_a(e))return h`<${Oa} file=${e} place=${t} />`;let i=e.preview?`${H(e,`thumb`)} 320w, ${H(e,`preview`)} 1600w`:null;return h`<button type="button" class=${r?`more`:null} aria-label=${n} data-token=${e.token}
onClick=${()=>b(e.token)}>
<img src=${H(e,e.thumb?`thumb`:`preview`)} srcset=${e.thumb?i:null}
sizes=${i&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${r?h`<b>+${r}</b>`:null}
</button>`}function Oa({file:e,place:t}){if(e.state===`ready`)return h`<${Pa} file=${e} />`;let n=e.state===`pending`;return h`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${M} name=${n?`clock`:`image-off`} />
<span>${n?_(`Loading…`):ka(e)}</span>
</span>
</span>`}const ka=e=>`${e.state===`refused`?_(`Not accepted`):_(`Lost`)}: ${Se(e.reason)}`,Aa=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??``;function ja(e){if(ga.test(e.name))return`file-warning`;let[t]=e.media_type.split(`/`);return t===`image`?`image`:t===`audio`?`music`:t===`video`?`play`:`file-text`}const Ma=e=>[Aa(e.name),e.size>0?Ee(e.size):``].filter(Boolean).join(` · `),Na=e=>e.name||({photo:_(`Photo`),video:_(`Video`),voice:_(`Voice message`),audio:_(`Audio`),sticker:_(`Sticker`)}[e.kind]??_(`File`));function Pa({file:e}){let t=Na(e);if(e.state===`ready`){let n=ga.test(e.name);return h`<a class=${n?`file risky`:`file`} href=${H(e)} download=${e.name||!0}
data-state="ready" title=${_(`Download {name}`,{name:t})}>
<${M} name=${ja(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${n?_(`This is a program. Open it only if you trust the sender.`):Ma(e)}
</span>
</span>
<${M} name="download" size="m" />
<span class="vh">${_(`Download`)}</span>
</a>`}let n=e.state===`pending`;return h`<span class=${n?`file`:`file gone`} data-state=${e.state}>
<${M} name=${n?`clock`:`file-warning`} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[_(`Loading…`),e.size>0?Ee(e.size):``].filter(Boolean).join(` · `):ka(e)}
</span>
</span>
</span>`}function Fa({file:e}){let t=[Na(e),e.duration?w(e.duration):``].filter(Boolean).join(`, `);return h`<div class="sound">
${e.kind===`audio`&&h`<span class="hrow t13"><b class="b5 cut grow">${Na(e)}</b></span>`}
<audio controls preload="none" src=${H(e,`media`)} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?h`<span class="num">${w(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${H(e)} download=${e.name||!0}>
<${M} name="download" size="s" />
${_(`Download`)}
</a>
</span>
</div>`}function Ia({file:e}){let t=wa(e);return h`<div class="film">
<video controls preload="none" class=${e.kind===`video_note`?`round`:null} src=${H(e,`media`)}
poster=${_a(e)?H(e,e.preview?`preview`:`thumb`):null} width=${t.width}
height=${t.height} aria-label=${Na(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?w(e.duration):``,e.size>0?Ee(e.size):``].filter(Boolean).join(` · `)}
</span>
<a class="link end hrow tight" href=${H(e)} download=${e.name||!0}>
<${M} name="download" size="s" />
${_(`Download`)}
</a>
</span>
</div>`}const La={failed:()=>_(`Email not delivered`),delayed:()=>_(`Email delayed, the mail server keeps trying`),delivered:()=>_(`Email delivered`),relayed:()=>_(`Email relayed to another mail server`),expanded:()=>_(`Email sent on to the members of a mailing list`),read:()=>_(`Email opened`),deleted:()=>_(`Email deleted without being read`),complaint:()=>_(`A recipient marked the email as spam`)};function Ra({report:e}){let{action:t,recipient:n,status:r,words:i}=e??{},a=La[t]?.()??_(`Mail server report`),o=[n,r,i].filter(Boolean).join(` · `),s=t===`failed`;return h`<div class=${s?`bounce`:`bounce mild`} data-action=${t??``}>
<${M} name=${s?`mail-x`:t===`delayed`?`alarm-clock`:`mail`} size="m" />
<span class="grow"><b class="b6 blk">${a}</b>${o&&h`<span class="t12 blk">${o}</span>`}</span>
</div>`}function za({message:e}){let{letter:t}=e,n=t.rich?`rich`:`prose`,[r,i]=L(!!t.html&&(!e.text||de.peek()?.letters?.[n]===`html`)),[a,o]=L(!1),[s,c]=L(0),l=t=>{i(t),e.text&&Xe({letters:{[n]:t?`html`:`text`}})},u=()=>{o(!0),i(!0)},d=e.files.filter(e=>!(e.content_id&&t.html));return h`
<${Ha} message=${e} />
${t.html?h`<div class="lview seg" role="group" aria-label=${_(`Email view`)}>
<button type="button" aria-pressed=${String(!r)} onClick=${()=>l(!1)}>${_(`Text`)}</button>
<button type="button" aria-pressed=${String(r)} onClick=${()=>l(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!a&&h`<div class="mimg">
<${M} name="image-off" size="m" />
<span class="grow">
${y(`{n} picture from another site is hidden`,`{n} pictures from other sites are hidden`,t.remote_images)}
</span>
${t.html?h`<button type="button" class="link t13"
title=${_(`They load through this server; the sites will know that the email was opened`)}
onClick=${u}>
${_(`Show pictures`)}
</button>`:null}
</div>`}
${r&&s>0&&h`<div class="mimg" role="status">
<${M} name="image-off" size="m" />
<span class="grow">${y(`{n} picture could not be loaded`,`{n} pictures could not be loaded`,s)}</span>
</div>`}
${r?h`<${Ga} key=${`${a} ${De.value}`} message=${e} images=${a}
onFailed=${c} />`:h`<${Ua} message=${e} />`}
${d.length>0&&h`<${Ka} message=${e.id} files=${d} />`}
<${Ja} message=${e} />
`}const Ba=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Va=e=>e.length>2?_(`{first} and {n} more`,{first:e.slice(0,1).join(`, `),n:e.length-2+1}):e.join(`, `);function Ha({message:e}){let{letter:t}=e,[n,r]=L(!1),i=[[_(`From`),t.sender],[_(`Reply-To`),e.data.reply_to],[_(`To`),t.recipients.join(`, `)],[_(`Cc`),t.copies.join(`, `)],[_(`Subject`),t.subject]].filter(([,e])=>e);return h`<div class="mailh">
<b class="b6">${t.subject||_(`(no subject)`)}</b>
<span class="dim t12">
${Ba(t.sender)}
${t.recipients.length>0&&` → ${Va(t.recipients.map(Ba))}`}
${t.copies.length>0&&` · ${_(`copy`)}: ${Va(t.copies.map(Ba))}`}
${` `}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${_(n?`less`:`more`)}
</button>
</span>
${n&&h`<dl class="mailall t12">
${i.map(([e,t])=>h`<div><dt class="dim">${e}</dt><dd>${t}</dd></div>`)}
${e.has_original?h`<div>
<dt class="dim">${_(`Original`)}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${_(`Download`)}</a></dd>
</div>`:null}
</dl>`}
</div>`}function Ua({message:e}){let{letter:t,text:n}=e,r=t.quoted?[_(`Show the quote`),_(`Hide the quote`)]:[_(`Show the signature`),_(`Hide the signature`)];return h`${t.quoted_above&&h`<${Wa} label=${[_(`Show the quote`),_(`Hide the quote`)]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?h`<div><${Xi} text=${n} looks=${e.data.entities} names=${[]} /></div>`:h`<div class="dim t13">${_(`This email has no text`)}</div>`}
${(t.signature||t.quoted)&&h`<${Wa} label=${r}>
${t.signature&&h`<div class="msign">${t.signature}</div>`}
${t.quoted&&h`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Wa({label:[e,t],children:n}){let[r,i]=L(!1);return h`<div class="mfold"><button type="button" class="quoted" aria-label=${r?t:e}
aria-expanded=${String(r)} onClick=${()=>i(!r)}>···</button>${r&&n}</div>`}function Ga({message:e,images:t,onFailed:n}){let r=P(null);j(()=>{let e=e=>{let t=Number(e.data?.height);e.source===r.current?.contentWindow&&Number.isFinite(t)&&(r.current.style.setProperty(`height`,`${Math.max(40,Math.min(2e4,Math.ceil(t)))}px`),r.current.dataset.sheet=e.data.sheet===`own`?`own`:`plain`,n(Number(e.data.failed)||0))};return window.addEventListener(`message`,e),()=>window.removeEventListener(`message`,e)},[]);let i=new URLSearchParams({images:t?`1`:`0`,dark:De.value?`1`:`0`});return h`<iframe class="mframe" ref=${r} title=${_(`The email as it was sent`)}
src=${`/api/messages/${e.id}/html?${i}`} data-dark=${String(De.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Ka({message:e,files:t}){let n=t.reduce((e,t)=>e+(t.size??0),0);return h`
<div class="attl">
<span class="t12 dim">
${y(`{n} attachment`,`{n} attachments`,t.length)}
${n>0&&` · ${Ee(n)}`}
</span>
<${ba} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(e=>h`<li key=${e.id}>
${_a(e)?h`<${qa} file=${e} />`:h`<${Pa} file=${e} />`}
</li>`)}
</ul>
`}const qa=({file:e})=>h`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${_(`Open {name}`,{name:e.name||_(`Photo`)})}
data-token=${e.token} onClick=${()=>b(e.token)}>
<img src=${H(e,e.thumb?`thumb`:`preview`)} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||_(`Photo`)}</b>
<span class="t12 dim">${Ma(e)}</span>
</span>
<a class="ib small" href=${H(e)} download=${e.name||!0}
aria-label=${_(`Download {name}`,{name:e.name||_(`Photo`)})}>
<${M} name="download" size="m" />
</a>
</span>`;function Ja({message:e}){let{data:t,automatic:n}=e,r=(t.also_at??[]).map(e=>Ke.value[e]?.name).filter(Boolean);return h`
${n===`bounce`||n===`report`?h`<${Ra} report=${t.bounce} />`:n&&h`<span class="autoflag">
<${M} name="bot" size="s" />
${_(`Automatic email`)}
: ${Re(n)}
</span>`}
${t.through&&h`<span class="autoflag">
<${M} name="mail" size="s" />
${_(`Sent via {address}`,{address:t.through})}
</span>`}
${t.reply_to&&h`<span class="autoflag">
<${M} name="mail" size="s" />
${_(`Asks for replies to {address}`,{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&h`<span class="autoflag">
<${M} name="triangle-alert" size="s" />
${_(`Only part of this email is shown, the original has all of it`)}
</span>`}
${r.length>0&&h`<span class="autoflag">
<${M} name="mail" size="s" />
${_(`Also received at: {places}`,{places:r.join(`, `)})}
</span>`}
${t.related&&h`<${Ya} id=${t.related} />`}
`}function Ya({id:e}){let[t,n]=L(Le.peek()[e]??null);return j(()=>{t||R(`/api/dialogs/${e}`).then(e=>n(e.dialog),()=>{})},[e]),t&&h`<span class="autoflag">
<${M} name="git-branch" size="s" />
<a class="link" href=${Pe(Be.value.view,e)}>
${_(`May belong to No. {number}, {name}`,{number:oe(t.number),name:t.name})}
</a>
</span>`}const Xa=({subject:e,to:t})=>h`<div class="mailh">
<b class="b6">${Za(e)}</b>
${t&&h`<span class="t12 dim">→ ${t}</span>`}
</div>`;function Za(e){let t=(e??``).trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:_(`(no subject)`)}function Qa({message:e}){let t=P(null),[n,r]=L(()=>Ti(e));return j(()=>{if(n!==void 0)return;let i=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&(i.disconnect(),Ei(e).then(r))});return i.observe(t.current),()=>i.disconnect()},[]),n?h`<${$a} message=${e} card=${n} />`:h`<span ref=${t}></span>`}function $a({message:e,card:t}){let[n,r]=L(t.picture),i=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return h`<a class=${n?`lp`:`lp wordy`} href=${t.url} title=${t.url} target="_blank"
rel="noopener noreferrer nofollow">
${n?h`<span class="lpt">
<img src=${`/links/${e.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
onError=${()=>r(!1)} />
</span>`:null}
<span class="grow">
<b class="b5 blk cut">${t.title}</b>
${t.description&&h`<span class="t12 mut blk cut">${t.description}</span>`}
<span class="t12 dim blk cut">${i}</span>
</span>
</a>`}const eo=[1,1.5,2],to=e=>`/files/${e.token}/media`;let no=1,ro=null;const io=/* @__PURE__ */ new Map;function ao({file:e,data:t}){let n=P(null),[r,i]=L({on:!1,at:0,whole:e.duration??0,failed:!1}),[a,o]=L(no),[s,c]=L(!1),l=co(e,t.waveform,n);j(()=>()=>{ro===n.current&&(ro=null)},[]);let u=()=>{let e=n.current;e.paused?(ro&&ro!==e&&ro.pause(),ro=e,e.playbackRate=no,e.play().catch(()=>i(e=>({...e,failed:!0,on:!1})))):e.pause()},d=()=>{no=eo[(eo.indexOf(a)+1)%eo.length],n.current.playbackRate=no,o(no)},f=({target:e})=>i(t=>({...t,at:e.currentTime,whole:Number.isFinite(e.duration)?e.duration:t.whole})),p=e=>{let{whole:t}=r;t&&(n.current.currentTime=e*t)},m=e.kind===`voice`?_(`Voice message`):e.name||_(`Audio`);return h`
<div class="voice" data-playing=${String(r.on)}>
<audio ref=${n} src=${to(e)} preload="none"
onPlay=${()=>i(e=>({...e,on:!0,failed:!1}))}
onPause=${()=>i(e=>({...e,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>i(e=>({...e,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${r.on?_(`Pause`):_(`Play {name}`,{name:m})}
onClick=${u}>
<${M} name=${r.on?`pause`:`play`} />
</button>
<span class="grow">
${e.kind===`audio`&&h`<b class="b5 blk cut">${m}</b>`}
<${oo} bars=${l} share=${r.whole?r.at/r.whole:0} seek=${p} label=${m}
at=${r.at} whole=${r.whole} />
<span class="vmeta">
<span class="num">
${r.failed?_(`This browser cannot play it`):r.whole?`${w(r.at)} / ${w(r.whole)}`:Ee(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&h`<button type="button" class="link" aria-expanded=${String(s)} onClick=${()=>c(!s)}>
${_(`Text`)}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${_(`Download {name}`,{name:m})}>
<${M} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${_(`Speed {rate}`,{rate:a})} onClick=${d}>
${String(a).replace(`.`,`,`)}
×
</button>
</div>
${s&&h`<p class="asr"><span class="vh">${_(`Transcript`)}: </span>${t.transcript}</p>`}
`}function oo({bars:e,share:t,seek:n,label:r,at:i,whole:a}){let o=e=>{let t=e.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(e.clientX-t.left)/t.width)))},s=e=>{let t={ArrowLeft:-5,ArrowRight:5}[e.key];t&&a&&(e.preventDefault(),e.stopPropagation(),n(Math.max(0,Math.min(1,(i+t)/a))))},c=Math.max(1,...e);return h`<span class="wvbox" role="slider" tabindex="0" aria-label=${r} aria-valuemin="0"
aria-valuemax=${Math.round(a)} aria-valuenow=${Math.round(i)}
aria-valuetext=${`${w(i)} / ${w(a)}`} onPointerDown=${o} onKeyDown=${s}>
<svg class="wv" viewBox=${`0 0 176 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((e,n)=>{let r=3+e/c*19;return h`<rect class=${(n+.5)/44<=t?`on`:``} x=${n*4} y=${12-r/2}
width="2.4" height=${r} rx="1.2" />`})}
</svg>
</span>`}const so=Array(44).fill(0);function co(e,t,n){let[r,i]=L(()=>t?.length?lo(t):io.get(e.token)??so);return j(()=>{if(r!==so||!e.size||e.size>15e5||!window.IntersectionObserver)return;let t=new IntersectionObserver(n=>{n.some(e=>e.isIntersecting)&&(t.disconnect(),uo(e).then(e=>{e&&i(e)}))});return t.observe(n.current.parentElement),()=>t.disconnect()},[]),r}const lo=e=>Array.from({length:44},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/44),Math.max(Math.floor(n*e.length/44)+1,Math.floor((n+1)*e.length/44)))));async function uo(e){try{let t=await fetch(to(e));if(!t.ok)return null;let n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),r=Math.max(1,Math.floor(n.length/44)),i=Array.from({length:44},(e,t)=>fo(n,t*r,r));return io.set(e.token,i),i}catch{return null}}function fo(e,t,n){let r=0;for(let i=t;i<Math.min(e.length,t+n);i+=8)r=Math.max(r,Math.abs(e[i]));return Math.round(r*100)}function po({message:e,mail:t,client:n}){if(e.letter)return h`<${za} message=${e} />`;let r=h`<${_o} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?h`<${na} data=${e.data}>${r}<//>`:r}function mo({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??``:e.text;return n?h`<${Xi} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(F)} />`:null}const ho=e=>e.state===`ready`&&[`voice`,`audio`].includes(e.kind)&&/^audio\//.test(e.media_type),go={location:la,venue:la,contact:da,poll:fa,dice:pa,story:ma,game:ma,invoice:ma};function _o({message:e,mail:t,client:n}){let{content:r,data:i}=e,a=h`<${mo} message=${e} />`,o=i.forwards||i.posts?h`<${aa} data=${i} />`:null;if(e.files?.length){let n=e.files.filter(ho),r=h`
${n.map(e=>h`<${ao} key=${e.id} file=${e} data=${n.length>1?{}:i} />`)}
<${xa} files=${e.files.filter(e=>!ho(e))} message=${e.id} />
`;return t?h`<div>${a}</div>${r}`:h`${o}${r}${a}`}let s=go[r];return s&&s.knows(i)?h`<${s} message=${e} client=${n} />${a}`:r===`text`?h`
${o}
${a}
${!t&&wi(e)&&h`<${Qa} key=${`${e.id}:${e.version}`} message=${e} />`}
`:h`<${vo} message=${e} />${a}`}function vo({message:e}){let t=e.has_original?h`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${_(`Original`)}</a>`:null;if(e.content===`unreadable`)return h`<div class="raw">
<span class="hrow">
<${M} name="triangle-alert" size="m" />
<b class="b6">${_(`Could not be read; the original is attached`)}</b>
</span>
${t}
</div>`;let n=wt(e);return h`<div class="unk">
<span class="hrow">
<${M} name="circle-question-mark" size="m" />
<b class="b6">${_(`“{kind}” cannot be shown here yet`,{kind:ot(e.content)})}</b>
</span>
${n&&h`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${_(`Open in {place}`,{place:n.name})}
</a>`}
${t}
</div>`}const yo=S(null);function bo(e,{from:t=null}={}){let{view:n,dialog:r,at:i}=Be.peek();r&&(yo.value=t?{dialog:r,no:t}:null,i===e&&_t(Pe(n,r),{replace:!0}),_t(Pe(n,r,e),{replace:!0}))}function xo(){let e=yo.peek();e&&bo(e.no)}const So=e=>new URL(Pe(`all`,e.dialog_id,e.no),location.origin).href,Co=()=>Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id),wo=/[\p{L}\p{N}]/u;function To(e,t){let n=`@${t.name}`.toLocaleLowerCase(),r=e.toLocaleLowerCase();for(let e=r.indexOf(n);e>=0;e=r.indexOf(n,e+1))if(!wo.test(r[e+n.length]??``))return!0;return!1}const Eo=e=>e.includes(`@`)?Co().filter(t=>To(e,t)):[];function Do(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Oo(e){let t=e.trim().toLocaleLowerCase();return Co().filter(({name:e})=>e.toLocaleLowerCase().startsWith(t)||e.toLocaleLowerCase().split(/\s+/).some(e=>e.startsWith(t))).sort((e,t)=>e.name.localeCompare(t.name)).slice(0,8)}const ko=36e5,U=(e,t,n,r=0)=>{let i=new Date(e);return i.setDate(i.getDate()+t),i.setHours(n,r,0,0)},Ao=e=>(1-new Date(e).getDay()+7)%7||7;function jo(e,t=9){let n=[{id:`hour`,at:Math.ceil((e+ko)/6e4)*6e4}];return U(e,0,18)-e>ko&&n.push({id:`evening`,at:U(e,0,18)}),n.push({id:`tomorrow`,at:U(e,1,t)}),Ao(e)>1&&n.push({id:`monday`,at:U(e,Ao(e),9)}),n}const Mo=e=>[...jo(e,10),{id:`client`,at:null}];function No(e,t){let n=(new Date(e,t,1).getDay()+6)%7,r=new Date(e,t+1,0).getDate(),i=[...Array(n).fill(null),...Array.from({length:r},(n,r)=>new Date(e,t,r+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(e,t)=>i.slice(t*7,t*7+7))}function Po(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,r]=[Number(t[1]),Number(t[2])];return n<24&&r<60?[n,r]:null}const Fo={hour:[()=>_(`In an hour`),`hourglass`],evening:[()=>_(`This evening`),`sunset`],tomorrow:[()=>_(`Tomorrow`),`sunrise`],days3:[()=>_(`In 3 days`),`calendar`],monday:[()=>_(`On Monday`),`calendar`],client:[()=>_(`Until the client replies`),`message-circle`]},Io=e=>U(e,0,0),Lo=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(e=>String(e).padStart(2,`0`)).join(`:`)};function Ro({label:e,title:n,usual:r,given:i=null,hour:a=`10:00`,words:o={},deed:s,icon:c=null,place:l=`popsnz`,onPick:u,onShut:d,children:f,below:p}){let m=P(t.value).current,g=P(r(m)).current,[v,y]=L(0),[b,x]=L(i?{day:Io(i),text:Lo(i),used:!0}:{day:U(m,1,0),text:a,used:!1}),te=Ye(d);I(),T(()=>te.current.querySelector(`.mi`)?.focus({preventScroll:!0}),[]);let ne=Po(b.text),S=ne?U(b.day,0,...ne):null,C=b.used&&S!==null&&S<=Date.now(),re=b.used&&(ne===null||C),ie=b.used?S:g[v].at,ae=e=>{u(e)!==!1&&d()};return h`<form class=${`menu pop when ${l}`} role="dialog" aria-label=${e} ref=${te} onSubmit=${e=>{e.preventDefault(),e.stopPropagation(),re||ae(ie)}}>
<div class="snzg">
<div role="group" aria-label=${n} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=(v+t+g.length)%g.length;y(n),x({...b,used:!1}),e.currentTarget.querySelectorAll(`.mi`)[n].focus()}}>
<div class="mh">${n}</div>
${g.map((e,t)=>h`<button type="button" key=${e.id} class=${!b.used&&t===v?`mi on`:`mi`}
onFocus=${()=>{y(t),i||x({...b,used:!1})}} onClick=${()=>ae(e.at)}>
<${M} name=${Fo[e.id][1]} size="m" />
<span class="cut">${o[e.id]?.()??Fo[e.id][0]()}</span>
${e.at!==null&&h`<span class="hrow end t12 dim num">
${e.id===`hour`||e.id===`evening`?k(e.at):ee(e.at,m)}
</span>`}
</button>`)}
</div>
<${Bo} own=${b} began=${m} onChange=${e=>x({...b,...e,used:!0})}
wrong=${re} />
</div>
<div class="snzf">
${f}
<span class="t12 dim grow snzw">
${re?h`<span class="hint bad" role="alert">
${_(C?`This time has passed`:`Type the time like 10:00`)}
</span>`:ie===null?_(`Until the client replies`):`${At(ie,m)}, ${k(ie)}`}
</span>
<button type="submit" class="btn primary" disabled=${re}>
${c&&h`<${M} name=${c} size="s" />`}
${s}
<kbd>Enter</kbd>
</button>
</div>
${p}
</form>`}const zo={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function Bo({own:e,began:t,onChange:n,wrong:r}){let i=new Date(e.day),[a,o]=L([i.getFullYear(),i.getMonth()]),s=P(null),c=U(t,0,0),[l,u]=a,d=ne(new Date(l,u,1).getTime()),f=new Date(l,u,1)<=new Date(t),p=e=>{let t=new Date(a[0],a[1]+e,1);o([t.getFullYear(),t.getMonth()])},m=e=>{n({day:e});let t=new Date(e);o([t.getFullYear(),t.getMonth()])};return h`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${_(`Previous month`)} disabled=${f}
onClick=${()=>p(-1)}>
<${M} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${_(`Next month`)} onClick=${()=>p(1)}>
<${M} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${s} onKeyDown=${t=>{let n=zo[t.key];n&&(t.preventDefault(),m(Math.max(c,U(e.day,n,0))),requestAnimationFrame(()=>s.current?.querySelector(`[aria-pressed='true']`)?.focus()))}}>
<caption class="vh">${d}</caption>
<thead><tr>${ie().map(e=>h`<th scope="col" key=${e}>${e}</th>`)}</tr></thead>
<tbody>
${No(...a).map((t,n)=>h`<tr key=${n}>
${t.map((t,n)=>h`<td key=${n}>
${t!==null&&h`<${Vo} day=${t} today=${c} own=${e} onPick=${m} weekend=${n>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${_(`Time`)} inputmode="numeric" aria-invalid=${r?`true`:null}
value=${e.text} onInput=${e=>n({text:e.currentTarget.value})} />
<span class="t12 dim">${At(e.day,t)}</span>
</div>
</div>`}function Vo({day:e,today:t,own:n,onPick:r,weekend:i}){let a=new Date(e).getDate(),o=n.used&&e===n.day;return h`<button type="button" class=${i?`off`:``} disabled=${e<t} aria-label=${At(e,0)}
aria-current=${e===t?`date`:null} aria-pressed=${String(o)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>r(e)}>
${a}
</button>`}function W(e,t,n,r){e.focus(),e.setSelectionRange(n,r),document.execCommand(`insertText`,!1,t)||e.setRangeText(t,n,r,`end`),e.dispatchEvent(new Event(`input`,{bubbles:!0}))}function Ho(e,t){W(e,t,e.selectionStart,e.selectionEnd)}function Uo(e,t,n,r){W(e,r,t,n)}function Wo(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e,a=i.slice(n,r),o=a.trim();if(i.slice(n-t.length,n)===t&&i.slice(r,r+t.length)===t){W(e,a,n-t.length,r+t.length),e.setSelectionRange(n-t.length,r-t.length);return}if(!a&&i.slice(r,r+t.length)===t){e.setSelectionRange(r+t.length,r+t.length);return}let s=a.slice(0,a.indexOf(o));W(e,`${s}${t}${o}${t}${a.slice(s.length+o.length)}`,n,r);let c=n+s.length+t.length;e.setSelectionRange(c,c+o.length)}const Go=/^(?:[-•] |\d{1,4}\. )/;function Ko(e,t){let{value:n}=e,r=n.lastIndexOf(`
`,e.selectionStart-1)+1,i=n.indexOf(`
`,e.selectionEnd),a=i<0?n.length:i,o=n.slice(r,a).split(`
`),s=t?/^\d{1,4}\. /:/^[-•] /,c=o.every(e=>s.test(e));W(e,o.map((e,n)=>(c?``:t?`${n+1}. `:`- `)+e.replace(Go,``)).join(`
`),r,a)}function qo(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e;W(e,`[${i.slice(n,r).trim()||t}](${t})`,n,r)}function Jo(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let r=t.lastIndexOf(`
`,n-1)+1,i=/^(- |• |(\d{1,4})\. )/.exec(t.slice(r,n));return i?r+i[0].length===n?(W(e,``,r,n),!0):(Ho(e,`\n${i[2]?`${Number(i[2])+1}. `:i[1]}`),!0):!1}function Yo(e,t){let[n,r]=L(null),[i,a]=L(0),o=P(-1),s=t&&n?Oo(n.query):[],c=()=>{let i=t&&e.current?Do(e.current.value,e.current.selectionStart):null;i?.query!==n?.query&&a(0),r(i)},l=()=>r(null),u=t=>{let r=e.current.selectionStart,i=e.current.value[r]===` `;Uo(e.current,n.from,r,i?`@${t.name}`:`@${t.name} `),i&&e.current.setSelectionRange(n.from+t.name.length+2,n.from+t.name.length+2),o.current=e.current.selectionStart,l()};return{list:s,at:Math.min(i,Math.max(0,s.length-1)),setAt:a,keys:t=>{let n=o.current===e.current.selectionStart;if(o.current=-1,t.key===` `&&n)return t.preventDefault(),!0;if(!s.length)return!1;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r)a((i+r+s.length)%s.length);else if(t.key===`Enter`&&!t.ctrlKey&&!t.metaKey||t.key===`Tab`)u(s[i]);else if(t.key===`Escape`)t.stopPropagation(),l();else return!1;return t.preventDefault(),!0},look:c,pick:u,close:l}}function Xo({calls:e}){return e.list.length?h`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${_(`Colleagues`)}>
${e.list.map((t,n)=>h`<button type="button" class=${n===e.at?`mi on`:`mi`} key=${t.id} id=${`call`+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${e=>e.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${St} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}const Zo=[`status`,`type`,`assignee`,`team`,`tag`,`priority`,`client`],Qo=[`late`,`today`,`tomorrow`,`week`,`nextweek`,`later`,`none`],$o=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,es={high:1,medium:0,low:-1},ts=Object.fromEntries(Object.entries(es).map(([e,t])=>[t,e]));function ns(e,t){return e===`priority`?es[t]:t===`none`&&![`status`,`client`].includes(e)?`none`:t===`me`&&e===`assignee`?`me`:/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function rs(e){let t=new URLSearchParams(e),n=e=>[...new Set((t.get(e)??``).split(`.`).map(t=>ns(e,t)))].filter(e=>e!==void 0).slice(0,20),r=t.get(`due`)??``;return{...Object.fromEntries(Zo.map(e=>[e,n(e)])),due:Qo.includes(r)||$o.test(r)&&r!==`_`?r:null,q:(t.get(`q`)??``).slice(0,200)}}function is(e){let t=Zo.filter(t=>e[t].length).map(t=>[t,e[t].map(e=>t===`priority`?ts[e]:e).join(`.`)]);return Object.fromEntries([...t,...e.due?[[`due`,e.due]]:[],...e.q?[[`q`,e.q]]:[]])}const as=rs(``),os=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),ss=e=>e.due!==null||Zo.some(t=>e[t].length>0),cs=e=>ss(e)||e.q.trim()!==``,ls=e=>Zo.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),us=(e,t)=>{let[n,r,i]=e.split(`-`).map(Number);return new Date(n,r-1,i+t).getTime()};function ds(e,t){let n=$o.exec(e??``);if(n)return{...n[1]&&{from:us(n[1],0)},...n[2]&&{before:us(n[2],1)}};let r=new Date(t).getDay(),i=r===0?1:8-r;return{late:()=>({before:t+1}),today:()=>({from:U(t,0,0),before:U(t,1,0)}),tomorrow:()=>({from:U(t,1,0),before:U(t,2,0)}),week:()=>({from:U(t,0,0),before:U(t,i,0)}),nextweek:()=>({from:U(t,i,0),before:U(t,i+7,0)}),later:()=>({from:U(t,i+7,0)}),none:()=>({none:!0})}[e]()}const fs={status:`status_id`,type:`type_id`,assignee:`assignee_id`,team:`team_id`,tag:`tag_id`,priority:`priority`,client:`contact_id`};function ps(e,{me:t,now:n}){let r=e=>e===`none`?0:e===`me`?t:e,i=Zo.filter(t=>e[t].length).map(t=>[fs[t],e[t].map(r).join(`,`)]),{from:a,before:o,none:s}=e.due?ds(e.due,n):{};return a!==void 0&&i.push([`due_from`,String(a)]),o!==void 0&&i.push([`due_before`,String(o)]),s&&i.push([`no_due`,`true`]),e.q.trim()&&i.push([`q`,e.q]),Object.fromEntries(i)}function ms(e,t,n,r){let i=n.due&&n.due!==`none`?U(r,0,0):``;return[e,t,new URLSearchParams(is(n)),i].join(`:`)}const hs=[`open`,`mine`,`late`,`unassigned`,`followed`,`done`],gs=[`due`,`created`,`changed`,`status`,`assignee`,`priority`],G=e=>e.base!==`done`&&e.base!==`dropped`,_s=(e,t)=>G(e)&&e.due_at!==null&&e.due_at<=t,vs=(e,t)=>e===`followed`||cs(t);function ys(e,t,{me:n,now:r}){return e===`done`?!G(t):G(t)?e===`late`?_s(t,r):bs(e,t,n):!1}function bs(e,t,n){if(e===`mine`)return t.assignee_id===n;if(e===`unassigned`)return t.assignee_id===null;let r=/^team-(\d+)$/.exec(e);return!r||t.team_id===Number(r[1])}const xs=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],Ss={due:xs,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,``,0,...xs(e)]:[0,t[e.assignee_id]??``,e.assignee_id,...xs(e)],priority:e=>[-e.priority,...xs(e)]},Cs=(e,t,n)=>Ss[t](e,n);function ws(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Ts(e,t){if(e===null)return`none`;if(e<=t)return`late`;if(e<U(t,1,0))return`today`;if(e<U(t,2,0))return`tomorrow`;let n=new Date(t).getDay(),r=n===0?1:8-n;return e<U(t,r,0)?`week`:e<U(t,r+7,0)?`nextweek`:`later`}function Es(e,t,n,r){return n===`status`?`status-${e.status_id}`:n===`assignee`?`person-${e.assignee_id}`:n===`priority`?`priority-${e.priority}`:n===`due`&&t!==`done`?Ts(e.due_at,r):null}function Ds(e,t,n,{me:r,now:i,facts:a,edge:o=null,known:s=/* @__PURE__ */ new Set,held:c=null}){let l=[];for(let u of Object.values(e)){if(c?!c.has(u.id):!ys(t,u,{me:r,now:i}))continue;let e=Cs(u,n,a);(o===null||s.has(u.id)||ws(e,o)<=0)&&l.push([e,u.id])}return l.sort((e,t)=>ws(e[0],t[0])).map(([,e])=>e)}function Os(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let r=new Set(e);return{ids:e,waiting:t.filter(e=>!r.has(e)).length}}function ks(e,t){let n=null;for(let r of e)G(r)&&r.due_at!==null&&r.due_at>t&&(n===null||r.due_at<n)&&(n=r.due_at);return n}function As(e){let t=[];return U(e,0,18)-e>36e5&&t.push({id:`evening`,at:U(e,0,18)}),t.push({id:`tomorrow`,at:U(e,1,18)},{id:`days3`,at:U(e,3,18)}),t}const js=e=>e?e.title||_(`No. {number}`,{number:e.number}):_(`Task`);function Ms(e){let t={"changed-meanwhile":()=>_(`A colleague changed this meanwhile. Look at the change and repeat yours.`),"cannot-see":()=>_(`This colleague has no access to the channel of the task.`),"type-gone":()=>_(`This type was deleted. Choose another one.`),"status-gone":()=>_(`This status was deleted. Choose another one.`),"title-needed":()=>_(`A task needs a title.`),"wake-needed":()=>_(`Say when the task should come back.`),"reason-needed":()=>_(`Say why the task is closed without a solution.`),"other-channel":()=>_(`The messages are of another channel.`),"other-dialog":()=>_(`The messages are of another conversation.`),"in-use":()=>_(`Some tasks have this status. Move them to another one first.`),"built-in":()=>_(`This status is built in and cannot be deleted.`),"name-taken":()=>_(`Another entry already has this name.`)}[e.code];return t?t():a(e)}function Ns(e,t,{long:n=!1}={}){if(e===null)return n?_(`No due date`):`—`;let r=k(e);return e>=U(t,0,0)&&e<U(t,1,0)?_(`today, {time}`,{time:r}):e>=U(t,1,0)&&e<U(t,2,0)?_(`tomorrow, {time}`,{time:r}):e>=U(t,-1,0)&&e<U(t,0,0)?_(`yesterday, {time}`,{time:r}):n?`${At(e,t)}, ${r}`:Fs(e,t)}const Ps=/* @__PURE__ */ new Map;function Fs(e,t){let n=Math.abs(e-t)>2592e7,r=`${document.documentElement.lang}${n}`;return Ps.has(r)||Ps.set(r,new Intl.DateTimeFormat(document.documentElement.lang===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,...n&&{year:`numeric`}})),Ps.get(r).format(e).replace(/\p{L}+\.?/u,e=>e.slice(0,3))}const Is=e=>e===null?_(`nobody`):F(e),Ls=e=>e===null?_(`none`):se.value[e]?.name??_(`Deleted team`),Rs=e=>e===null?_(`no due date`):ht(e),zs=e=>e?_(`“{text}”`,{text:e}):_(`none`),Bs=e=>e.length?e.map(rt).join(`, `):_(`none`),Vs={title:[()=>_(`Title`),zs],text:[()=>_(`Description`),e=>zs(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>_(`Status`),Gr],assignee_id:[()=>_(`Assignee`),Is],team_id:[()=>_(`Team`),Ls],due_at:[()=>_(`Due`),Rs],remind_at:[()=>_(`Reminder`),Rs],priority:[()=>_(`Priority`),d],type_id:[()=>_(`Type`),e=>e===null?_(`none`):Kr(e)],kind:[()=>_(`Kind`),Zr],tags:[()=>_(`Tags`),Bs]};function Hs(e,t){let n=e?_(`No. {number}`,{number:e.number}):_(`Task`);if(t.add_tags)return _(`Tag added: {tag} · {name}`,{tag:Bs(t.add_tags),name:n});if(t.remove_tags)return _(`Tag removed: {tag} · {name}`,{tag:Bs(t.remove_tags),name:n});let r=[`status_id`,`assignee_id`,`team_id`,`due_at`,`priority`,`type_id`,`kind`,`remind_at`].find(e=>e in t);if(!r)return _(`{task}: saved`,{task:n});let[i,a]=Vs[r];return _(`{task}: {field} → {value}`,{task:n,field:i().toLocaleLowerCase(),value:a(t[r])})}const K=S({}),Us=S(/* @__PURE__ */ new Set),q=S({}),J=/* @__PURE__ */ new Map,Ws=e=>K.value[e],Gs=mt(()=>({places:Object.fromEntries(Object.values(Tt.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(l.value).map(e=>[e.id,e.name.toLowerCase()]))}));function Ks(e,t){let n={...K.peek()};for(let r of e)(J.get(r.id)??-1)>t||(J.set(r.id,t),n[r.id]=r);K.value=n}const qs=/* @__PURE__ */ new Set;function Js(e){return qs.add(e),()=>qs.delete(e)}r(e=>{let t=e.filter(e=>e.k===`task`||e.k===`gone`&&e.of===`task`);if(!t.length)return;let n={...K.peek()},r=new Set(Us.peek());for(let e of t)(J.get(e.id)??-1)>e.rev||(J.set(e.id,e.rev),e.k===`gone`?(n[e.id]&&r.add(e.id),delete n[e.id]):(r.delete(e.id),n[e.id]=e.row));K.value=n,Us.value=r;for(let e of qs)e(t.map(e=>e.id))}),Qe((e,{entered:t})=>{J.clear(),q.value={},t&&(K.value={});for(let e of qs)e(null)}),nt(()=>{for(let e of Object.values(q.peek()))e.problem&&ec(e.list)});let Ys=0;ke(()=>{let e=ks(Object.values(K.value),t.value);clearTimeout(Ys),e!==null&&(Ys=setTimeout(Ne,Math.min(Math.max(0,e-Date.now()),0x7fffffff)))});const Xs=(e,t)=>{q.value={...q.peek(),[e]:{...q.peek()[e],...t}}},Zs=({view:e,sort:t,filter:n},r={})=>String(new URLSearchParams({view:e,sort:t,...ps(n,{me:f.peek().id,now:Date.now()}),...r})),Qs=e=>e.map(e=>e.id),$s=({key:e})=>q.peek()[e]&&Xs(e,{stale:!0});async function ec(e){let{key:t}=e,n=q.peek()[t],r=n?.stale?null:n;if(!(n?.busy||r?.loaded&&!r.next)){Xs(t,{list:e,busy:!0,problem:null});try{let n=await R(`/api/tasks?${Zs(e,{limit:50,...r?.next&&{after:r.next}})}`);Ks(n.items,me(n.cursor));let[i,a]=[r?.ids??[],r?.held??[]].map(e=>/* @__PURE__ */ new Set([...e,...Qs(n.items)])),o=n.next?n.items.at(-1).id:null,s={other:n.other_layout,unknown:n.unknown,stale:!1};Xs(t,{ids:i,held:a,last:o,next:n.next,loaded:!0,busy:!1,...s})}catch(e){if(!(e instanceof x))throw e;Xs(t,{busy:!1,problem:e})}}}function tc({view:e,sort:n,filter:r,key:i}){let a=q.value[i];if(!a?.loaded)return[];let o=a.last===null?null:K.value[a.last],s={me:f.value.id,now:t.value,facts:Gs.value,known:a.ids},c=vs(e,r)?a.held:null;return Ds(K.value,e,n,{...s,held:c,edge:o?nc(o,n):null})}const nc=(e,t)=>Ae(()=>Cs(e,t,Gs.value));function rc(){Object.keys(K.peek()).length<3e3||(J.clear(),K.value={},q.value={})}const ic=(e,t)=>{let n=K.peek()[e];n&&(K.value={...K.peek(),[e]:{...n,...t}})};function ac(e,t){(J.get(e.id)??-1)===t&&(K.value={...K.peek(),[e.id]:e})}async function oc(e,t,{seen:n=null}={}){let r=K.peek()[e],i=J.get(e)??-1;ic(e,sc(t,r));try{let r={...t,...n!==null&&{seen:n}},a=await E(`/api/tasks/${e}`,r,{method:`PATCH`});return ac(a.task,i),a}catch(t){if(!(t instanceof x))throw t;return r&&(J.get(e)??-1)===i&&ic(e,r),C(Ms(t)),null}}function sc({add_tags:e=[],remove_tags:t=[],...n},r){let i=n.status_id&&Tt.peek()[n.status_id],a=(r?.tags??[]).filter(e=>!t.includes(Ze.peek()[e]?.merged_into??e));return{...n,...i&&{base:i.base},...(e.length>0||t.length>0)&&{tags:[...a,...e.filter(e=>!a.includes(e))]}}}const cc=/* @__PURE__ */ new Set,lc=/* @__PURE__ */ new Set,uc=e=>{cc.add(e)},dc=e=>{lc.add(e)},fc=(e,t)=>e&&cc.forEach(n=>n(e,t)),pc=e=>e&&lc.forEach(t=>t(e));function mc(e,t){let n=K.peek()[e];if(n&&Object.keys(t).every(e=>n[e]===t[e]))return null;let r=oc(e,t),i=A(Hs(n,t),{icon:`circle-check-big`,undo:async()=>{let n=await r;n&&Object.keys(n.was).length&&(n.last_open_of_dialog&&pc(n.task),await oc(e,gc(n.was,t)))}});return r.then(e=>{e?e.last_open_of_dialog&&fc(e.task,e.silent):je(i)}),r}const hc=[`status_id`,`wake_at`,`wake_reason`,`close_reason`],gc=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([e])=>e in t||`status_id`in t&&hc.includes(e))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Y=S(/* @__PURE__ */ new Set),_c=S([]),vc=S(!1);function yc(e,t=!Y.peek().has(e)){let n=new Set(Y.peek());t?n.add(e):n.delete(e),Y.value=n,_c.value=[]}function bc(){Y.value=/* @__PURE__ */ new Set,_c.value=[]}async function xc(e){vc.value=!0;try{return await E(`/api/tasks/bulk`,{steps:e})}catch(e){if(!(e instanceof x))throw e;return C(Ms(e)),null}finally{vc.value=!1}}async function Sc(e,t=null,{stay:n=!1,words:r=null}={}){let i=[...Y.peek()].slice(0,200);if(!i.length)return;if(t===null)for(let t of i)ic(t,sc(e,K.peek()[t]));let a=await xc([{ids:i,change:e,removed:t}]);if(!a){Cc(i);return}if(a.failed.length&&Cc(a.failed.map(e=>e.id)),_c.value=a.failed,n||(Y.value=new Set(a.failed.map(e=>e.id))),!a.done.length)return;let o=a.done.length,s=t?y(`{n} task deleted`,`{n} tasks deleted`,o):y(`{n} task changed`,`{n} tasks changed`,o),c=a.undo.map(t=>({ids:t.ids,removed:t.removed,change:t.removed===null?gc(t.change,e):{}})),l=a.last_open.map(({id:e,silent:t})=>({row:K.peek()[e],silent:t}));for(let{row:e,silent:t}of l)fc(e,t);A(r?.(o)??s,{icon:`circle-check-big`,undo:()=>{for(let{row:e}of l)pc(e);c.length&&xc(c)}})}async function Cc(e){for(let t of e)try{let e=await R(`/api/tasks/${t}`);Ks([e.task],me(e.cursor))}catch{}}async function wc(e){let t=K.peek()[e];try{return await E(`/api/tasks/${e}/removed`,{removed:!0}),A(_(`Task deleted: {task}`,{task:js(t)}),{icon:`trash-2`,undo:()=>E(`/api/tasks/${e}/removed`,{removed:!1}).catch(e=>C(a(e)))}),!0}catch(e){return C(Ms(e)),!1}}const X=S([]),Tc=/* @__PURE__ */ new Set,Ec=e=>X.peek().filter(t=>t.id!==e);let Dc=null;const Oc=e=>`okno.offers.${e}`;async function kc(e){let t=JSON.parse(sessionStorage.getItem(Oc(e))??`[]`).filter(e=>Date.now()-e.at<432e5);Dc=e,X.value=[];for(let n of t){let{task:t}=await R(`/api/tasks/${n.task}`).catch(()=>({}));if(Dc!==e)return;t&&!G(t)&&!Tc.has(t.id)&&(X.value=[...Ec(t.dialog_id),{id:t.dialog_id,task:t,silent:n.silent,at:n.at}])}}ke(()=>{let e=f.value?.id;e&&e!==Dc&&Ae(()=>kc(e))}),ke(()=>{let e=X.value.map(({task:e,silent:t,at:n})=>({task:e.id,silent:t,at:n}));Dc&&(e.length?sessionStorage.setItem(Oc(Dc),JSON.stringify(e)):sessionStorage.removeItem(Oc(Dc)))}),uc((e,t)=>{Tc.has(e.id)||(X.value=[...Ec(e.dialog_id),{id:e.dialog_id,task:e,silent:t,at:Date.now()}])}),dc(e=>{X.value=X.peek().filter(t=>t.task.id!==e.id)});function Ac(e){Tc.add(e.task.id),X.value=Ec(e.id)}const jc=()=>{let e=new Set(Object.values(K.value).flatMap(e=>G(e)?[e.dialog_id]:[]));return X.value.filter(t=>!e.has(t.id))};function Mc(e){Ac(e);let{id:t,task:n}=e,{title:r}=n;xt(t,`reply`),ve(t,`reply`)||Fe(t,`reply`,n.base===`dropped`?_(`About your request: {title}.`,{title:r}):_(`Your request is settled: {title}`,{title:r})),_t(Pe(`all`,t)),requestAnimationFrame(()=>Oe(`reply`))}const Nc={blocked:()=>_(`The client has blocked us and cannot be told.`),"channel-removed":()=>_(`The channel was disconnected, the client cannot be told.`)};function Pc({offer:e,words:t}){return h`<div class="banner aside lasttask" role="status">
<${M} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?Nc[e.silent]():_(`Tell the client?`)}</span>
${!e.silent&&h`<button type="button" class="btn small" onClick=${()=>Mc(e)}>${_(`Write to the client`)}</button>`}
<button type="button" class="ib small" aria-label=${_(`Dismiss`)} onClick=${()=>Ac(e)}>
<${M} name="x" size="m" />
</button>
</div>`}function Fc(){return jc().slice(-3).map(e=>h`<${Pc} key=${e.id} offer=${e}
words=${_(`That was the last task of the conversation with {name}.`,{name:e.task.client?.name??_(`the client`)})} />`)}function Ic({dialog:e}){let t=jc().find(t=>t.id===e?.id);return t?h`<${Pc} offer=${t} words=${_(`That was the last task of the conversation.`)} />`:null}const Lc={active:50,waiting:25,asking:75},Rc=({base:e})=>h`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e===`done`||e===`dropped`?h`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e===`done`?`M3.4 6.2l1.8 1.8 3.4-3.8`:`M4 4l4 4M8 4l-4 4`} />
`:h`
<circle class="bg" cx="6" cy="6" r="5" />
${Lc[e]&&h`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${Lc[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,zc=({task:e})=>h`<span class="st">
<${Rc} base=${e.base} />
<span class="cut">${e.status_id?Gr(e.status_id):zr(e.base)}</span>
</span>`;function Bc(e,t){return!G(e)||e.due_at===null?`due`:_s(e,t)?`due bad`:Ts(e.due_at,t)===`today`?`due warn`:`due`}const Vc=({task:e,long:n=!1})=>h`<span class=${Bc(e,t.value)} title=${e.due_at?ce(e.due_at):null}>
${_s(e,t.value)&&h`<span class="vh">${_(`overdue`)} </span>`}
${Ns(e.due_at,t.value,{long:n})}
</span>`,Hc=e=>{let t=se.value[e.team_id];return t&&!t.removed?t:null};function Uc({task:e,short:t=!0}){if(e.assignee_id!==null){let n=F(e.assignee_id);return h`<span class="hrow">
<${St} name=${n} size="sm" />
<span class="cut">${t?Je(n):n}</span>
</span>`}let n=Hc(e);return h`<span class="hrow dim">
${n?h`<span class="teamic"><${M} name="users-round" size="m" /></span>`:h`<${at} size="sm" />`}
<span class="cut">${n?n.name:_(`unassigned (task)`)}</span>
</span>`}const Wc=({task:e})=>e.client?h`
${e.client.kind&&h`<${ct} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:h`<${M} name="link-2-off" size="s" /><span class="cut">${_(`no conversation`)}</span>`,Gc=({task:e})=>e.news>0&&G(e)&&h`<span class="tag h5 newsmark" title=${_(`The client wrote since`)}>${_(`new (mark)`)}</span>`;var Kc=/* @__PURE__ */ e({GiveMenu:()=>Yc});const qc=()=>{N.value=null};function Jc(e){let t=e.trim().toLocaleLowerCase(),n=e=>e.toLocaleLowerCase().includes(t),r=Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id).sort((e,t)=>e.name.localeCompare(t.name)),i=[];(n(f.value.name)||n(_(`Assign to me`)))&&i.push({to:{person:f.value.id},name:_(`Assign to me`),face:f.value.name});for(let e of r)n(e.name)&&i.push({to:{person:e.id},name:e.name,face:e.name});for(let e of fe.value)n(e.name)&&i.push({to:{team:e.id},name:e.name,icon:`users-round`});return t||i.push({to:{person:null},name:_(`Remove the assignee`),icon:`user-round-x`}),i}function Yc({onPick:e}){let[t,n]=L(``),[r,i]=L(0),a=P(null),o=Ye(qc);I(),T(()=>a.current.focus({preventScroll:!0}),[]);let s=Jc(t),c=Math.min(r,s.length-1),l=t=>{qc(),e(t.to)};return h`<div class="menu pop popgive" role="dialog" aria-label=${_(`Assign`)} ref=${o}>
<div class="gfind">
<${M} name="search" size="m" />
<input class="palq" ref=${a} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${s.length?`gv`+c:null} aria-label=${_(`Find a colleague or a team`)}
placeholder=${_(`Name`)} value=${t} onInput=${e=>{n(e.target.value),i(0)}} onKeyDown=${e=>{mr(e,{list:s,chosen:c,setAt:i,pick:l}),e.key===`Tab`&&qc()}} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${_(`Assign`)}>
${s.map((e,t)=>h`<button type="button" class=${t===c?`mi on`:`mi`} id=${`gv`+t} role="option"
tabindex="-1" aria-selected=${String(t===c)} onPointerMove=${()=>i(t)}
onClick=${()=>l(e)}>
${e.icon?h`<${M} name=${e.icon} size="m" />`:h`<${St} name=${e.face} size="sm" />`}
<span class="cut">${e.name}</span>
</button>`)}
${!s.length&&h`<p class="dpad2 t13 dim">${_(`Nothing found`)}</p>`}
</div>
</div>`}const Xc={"Europe/Kaliningrad":()=>_(`Kaliningrad`),"Europe/Moscow":()=>_(`Moscow`),"Europe/Samara":()=>_(`Samara`),"Asia/Yekaterinburg":()=>_(`Yekaterinburg`),"Asia/Omsk":()=>_(`Omsk`),"Asia/Novosibirsk":()=>_(`Novosibirsk`),"Asia/Krasnoyarsk":()=>_(`Krasnoyarsk`),"Asia/Irkutsk":()=>_(`Irkutsk`),"Asia/Yakutsk":()=>_(`Yakutsk`),"Asia/Vladivostok":()=>_(`Vladivostok`),"Asia/Magadan":()=>_(`Magadan`),"Asia/Kamchatka":()=>_(`Kamchatka`),"Europe/Minsk":()=>_(`Minsk`),"Asia/Almaty":()=>_(`Almaty`),"Asia/Tashkent":()=>_(`Tashkent`),"Asia/Bishkek":()=>_(`Bishkek`),"Asia/Tbilisi":()=>_(`Tbilisi`),"Asia/Yerevan":()=>_(`Yerevan`),"Asia/Baku":()=>_(`Baku`)},Zc={Africa:()=>_(`Africa`),America:()=>_(`America`),Antarctica:()=>_(`Antarctica`),Arctic:()=>_(`Arctic`),Asia:()=>_(`Asia`),Atlantic:()=>_(`Atlantic`),Australia:()=>_(`Australia`),Europe:()=>_(`Europe`),Indian:()=>_(`Indian Ocean`),Pacific:()=>_(`Pacific`)},Qc=e=>e.split(`/`).slice(1).reverse().join(`, `).replaceAll(`_`,` `)||e,$c=e=>e===`UTC`?e:`${Xc[e]?.()??Qc(e)}, ${be(e)}`;function el(e,t){try{let[n,r]=new Intl.DateTimeFormat(`en-GB`,{timeStyle:`short`,timeZone:t}).format(e).split(`:`).map(Number);return n*60+r}catch{return null}}const tl=ge(e=>{let t=e.split(` `),n=Object.keys(Xc).filter(e=>t.includes(e)),r=t.filter(e=>!Xc[e]),i=e=>r.filter(t=>t.startsWith(`${e}/`));return[[``,[...n,...r.filter(e=>!e.includes(`/`))]],...Object.entries(Zc).map(([e,t])=>[t(),i(e)])].map(([e,t])=>[e,t.map(e=>[e,$c(e)])])}),nl=({members:e,value:t})=>e.map(([e,n])=>h`<option key=${e} value=${e} selected=${e===t}>${n}</option>`),rl=({id:e,zones:t,value:n,invalid:r,onPick:i})=>h`
<select class="sel" id=${e} aria-invalid=${r?`true`:null}
onChange=${e=>i(e.currentTarget.value)}>
${!t.includes(n)&&h`<option value=${n} selected>${$c(n)}</option>`}
${tl(t.join(` `)).map(([e,t])=>e?h`<optgroup key=${e} label=${e}><${nl} members=${t} value=${n} /></optgroup>`:h`<${nl} key="near" members=${t} value=${n} />`)}
</select>
`;function il(e,t=0){let[n,r]=L({id:null,seen:null,problem:null}),i=e?.id;return j(()=>{if(!i)return;let e=!1;return R(`/api/dialogs/${i}/clock`).then(t=>e||r({id:i,seen:t,problem:null}),t=>e||r(e=>({...e,id:i,problem:t}))),()=>{e=!0}},[i,e?.waiting_since,e?.due_at,e?.state,t]),n.id===i?n:{id:i,seen:null,problem:null}}var al=/* @__PURE__ */ e({Bar:()=>pl,Legend:()=>ml,Strip:()=>cl});const ol={waited:()=>_(`client waited for us`),client:()=>_(`we waited for the client`),closed:()=>_(`outside working hours`),holiday:()=>_(`holiday`),answer:()=>_(`our reply`)},sl=()=>{N.value=null};function cl(){let e=Ie.value,n=Le.value[e?.id],r=Ye(sl),{seen:i,problem:a}=il(n,t.value);return I(),j(()=>{r.current?.focus({preventScroll:!0}),n||sl()},[!!n]),T(()=>{if(!r.current)return;let{width:t,height:n}=r.current.getBoundingClientRect();r.current.style.setProperty(`left`,`${Math.max(8,Math.min(e.x,innerWidth-t-8))}px`),r.current.style.setProperty(`top`,`${Math.max(8,Math.min(e.y,innerHeight-n-8))}px`)},[i,a]),n?h`<div class="pop clockpop" role="dialog" aria-label=${_(`How long the client waits`)} tabindex="-1"
ref=${r}>
${i?h`<${ul} dialog=${n} seen=${i} />`:h`<${ll} problem=${a} />`}
</div>`:null}const ll=({problem:e})=>e?h`<p class="t13" role="alert">${a(e)}</p>`:h`<${bt} width=${60} /><${bt} width=${90} />`;function ul({dialog:e,seen:t}){return t.parts.length?h`
<p class="t13">
<b class="b6"><${dl} dialog=${e} seen=${t} /></b> <span class="dim">${fl(t)}</span>
</p>
<${pl} parts=${t.parts.slice(-24)} running=${t.ended_at===null} />
<${ml} parts=${t.parts} />
<${hl} parts=${t.parts} />
<${vl} seen=${t} />
`:h`<p class="t13">${_(`The client has not been waiting yet.`)}</p>`}function dl({dialog:e,seen:n}){let r=Ve(e),i={span:O(n.waited)};if(n.ended_at!==null)return n.ended_by===`closed`?_(`Closed without a reply after {span}`,i):n.ended_by===`no-answer`?_(`No reply needed after {span}`,i):_(`Replied after {span}`,i);if(!r)return _(`The client has been waiting for {span}`,i);let a=ft(r,t.value);return r.look===`bad`||r.opens!==null?a:_(`Reply within {span}`,{span:a})}const fl=({norm:e,waited:t,ended_at:n})=>e===null?_(`no target`):n===null?_(`{waited} of {norm} passed`,{waited:t<6e4?_(`{n} min`,{n:0}):O(t),norm:O(e)}):_(`target {norm}`,{norm:O(e)});function pl({parts:e,running:t,timeOf:n=k}){let r=e.filter(([e,t])=>t>e),i=r.map(([e,t])=>Math.sqrt(t-e)),a=i.reduce((e,t)=>e+t,0)||1,o=340-r.length*10+2,s=0,c=0,l=r.at(-1)?.[1];return h`<svg class="strip" viewBox=${`0 0 340 46`} aria-hidden="true">
${r.map(([e,,l],u)=>{let d=8+o*i[u]/a,f=s;s+=d+2;let p=t&&u===r.length-1&&l===`waited`,m=f>=c&&f<248;return m&&(c=f+46),h`<rect class=${p?`s-now`:`s-${l}`} x=${f} y="8" width=${d} height="14" rx="3" />
${m&&h`<text x=${f} y="40">${n(e)}</text>`}`})}
${l&&h`<text x=${340} y="40" text-anchor="end">${n(l)}</text>`}
</svg>`}function ml({parts:e}){let t=[`waited`,`client`,`closed`,`holiday`].filter(t=>e.some(([,,e])=>e===t));return h`<div class="hrow wrap t12 mut skey">
${t.map(e=>h`<span><i class=${`k-${e}`}></i>${ol[e]()}</span>`)}
</div>`}function hl({parts:e}){let t=e.slice(0,-8),n=t.reduce((e,[t,n,r])=>r===`waited`?e+n-t:e,0);return h`<ol class="stretches t12">
${t.length>0&&h`<li><span>${_(`before that`)}</span><span>${ol.waited()}</span><b class="num">${O(n)}</b></li>`}
${e.slice(-8).map(([e,t,n])=>h`<li class=${n===`waited`?`counts`:``}>
<span class="num">
${t>e?`${_l(e)} – ${gl(e,t)?k(t):_l(t)}`:_l(e)}
</span>
<span>${ol[n]()}</span>
${t>e&&h`<b class="num">${O(t-e)}</b>`}
</li>`)}
</ol>`}const gl=(e,t)=>i(e)===i(t),_l=e=>gl(e,t.value)?k(e):`${u(e,t.value)}, ${k(e)}`;function vl({seen:e}){if(e.norm===null)return null;let t=s.value[e.hours_id],n=_(`SLA within {norm}`,{norm:O(e.norm)}),r=e.rule_id===null?n:h`<a class="link" href=${it(e.rule_id)}>${n}</a>`,i=[e.rule_version!==null&&_(`version {n}`,{n:e.rule_version}),t?t.name||_(`company's working hours`):_(`all hours count`)].filter(Boolean);return h`<p class="t12 mut">${_(`Why:`)} ${r} · ${i.join(` · `)}</p>`}function yl(e,t){let n=[...e],r=[],i=0;for(let[e,a]of t)e<i||(e>i&&r.push({text:n.slice(i,e).join(``),marked:!1}),r.push({text:n.slice(e,e+a).join(``),marked:!0}),i=e+a);return i<n.length&&r.push({text:n.slice(i).join(``),marked:!1}),r}const bl=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,xl=[`тег`,`tag`],Sl=e=>e.toLocaleLowerCase().replaceAll(`ё`,`е`);function Cl(e,{tags:t,priorities:n}){let r=bl.exec(e);if(!r)return[];let[i,a,o,s,c]=r,l=`${e.slice(0,e.length-i.length)}${a}${o}${s}:`,u=Sl(c.replace(/^["«“]/,``));return(xl.includes(s.toLowerCase())?t.map(e=>({id:`t${e.id}`,name:e.name,color:e.color})):n.map(([e,t])=>({id:`p${e}`,name:t.toLocaleLowerCase(),priority:e}))).filter(e=>Sl(e.name).includes(u)&&Sl(e.name)!==u).sort((e,t)=>Number(Sl(t.name).startsWith(u))-Number(Sl(e.name).startsWith(u))).slice(0,6).map(e=>({...e,text:`${l}${/[\s,"«“]/.test(e.name)?`"${e.name.replaceAll(`"`,``)}"`:e.name} `}))}function wl(e,t){let[n,r]=L(0),[i,a]=L(null),o=Ce.map(([e,t])=>[e,t()]),s=i===e?[]:Cl(e,{tags:m.value,priorities:o}),c=Math.min(n,s.length-1),l=e=>{r(0),t(e.text)};return{list:s,chosen:c,setAt:r,pick:l,onKey:t=>{if(!s.length)return!1;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n)r((c+n+s.length)%s.length);else if(t.key===`Enter`||t.key===`Tab`&&!t.shiftKey)l(s[c]);else if(t.key===`Escape`)a(e);else return!1;return t.preventDefault(),t.stopPropagation(),!0},field:{role:`combobox`,"aria-autocomplete":`list`,"aria-expanded":String(s.length>0),"aria-controls":s.length?`cndlist`:null,"aria-activedescendant":s.length?`cnd-${s[c].id}`:null},hide:()=>a(e)}}const Tl=({hints:e})=>e.list.length>0&&h`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${_(`Suggestions`)}>
${e.list.map((t,n)=>h`<div class=${n===e.chosen?`mi on`:`mi`} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?h`<span class=${`sq h${t.color}`}></span>`:h`<${Ue} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`,El=({keys:e})=>dt(e).map((e,t)=>h`${t>0&&h` <span class="then dim t12">${_(`then`)}</span> `}<${ut} of=${e} />`);function Dl({one:e}){let[t]=vt(e);return t?h`<${El} keys=${t} />`:null}const Ol=1440,kl=[0,1,2,3,4,5,6],Al=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Z=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`;function jl(e){let t=Al.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=1440?n:null}const Ml=e=>e.map(([e,t])=>`${Z(e)}–${Z(t)}`).join(`, `);function Nl(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(e=>e.split(/[-–—]/).map(jl));return t.every(e=>e.length===2&&!e.includes(null))?t:null}function Pl(e){let t=[...e].sort((e,t)=>e[0]-t[0]);return t.some(([e,t])=>e>=t)?_(`The end must be later than the start.`):t.some(([e],n)=>n&&e<t[n-1][1])?_(`These hours overlap.`):null}const Fl=e=>[...e.week,...Object.values(e.days).map(e=>e.spans)].every(e=>e.length===1&&e[0][0]===0&&e[0][1]===1440);function Il(e){if(Fl(e))return _(`Around the clock`);let t=[];for(let n=0;n<7;n+=1){let r=Ml(e.week[n]),i=n;for(;i<6&&Ml(e.week[i+1])===r;)i+=1;let a=n===i?v(n):`${v(n)}–${v(i)}`;r&&t.push(`${a} ${r}`),n=i}return t.join(`; `)}const Ll=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);function Rl(e,t){let n=[];for(let r=e;r<=t&&n.length<400;r=Ll(r))n.push(r);return n}function zl(e){let t=[];for(let n of Object.keys(e).sort()){let{name:r,spans:i}=e[n],a=t.at(-1);a&&Ll(a.to)===n&&a.name===r&&Ml(a.spans)===Ml(i)?a.to=n:t.push({from:n,to:n,name:r,spans:i})}return t}function Bl(e){let t=[...e].sort((e,t)=>t[1]-t[0]-(e[1]-e[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(e=>e===t?[[e[0],n],[n+60,e[1]]]:[e])}const Vl=e=>e.some(([e,t])=>t-e>=180);function Hl(e,t,n,r){let[i,a]=e[t],o=n===0?e[t-1]?.[1]??0:i+5,s=n===0?a-5:e[t+1]?.[0]??1440,c=Math.min(s,Math.max(o,Math.round(r/5)*5));return e.map((e,r)=>r===t?n===0?[c,a]:[i,c]:e)}const Ul=e=>Math.round(e/15)*15,Wl=({name:e,zone:t,week:n,days:r})=>JSON.stringify([e,t,n,Object.keys(r).sort().map(e=>[e,r[e].spans,r[e].name])]);function Gl({label:e,value:t,bad:n,onChange:r}){let[i,a]=L(Z(t));j(()=>{jl(i)!==t&&a(Z(t))},[t]);let o=jl(i)===null;return h`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${i}
aria-invalid=${o||n?`true`:null} title=${o?_(`A time from 0:00 to 24:00`):null}
onInput=${e=>{let n=e.currentTarget.value;a(n);let i=jl(n);i!==null&&i!==t&&r(i)}} onBlur=${()=>a(Z(t))} />
`}function Kl(e){let[t,n]=L(null),[r,i]=L(null);return{answer:t,setAnswer:n,problem:r,load:async()=>{try{n(await e()),i(null)}catch(e){if(!(e instanceof x))throw e;i(e)}}}}const ql=()=>{N.value=null},Jl=e=>e.trim().toLocaleLowerCase().replaceAll(`ё`,`е`);function Yl({states:e,onSet:t,place:n=`popasg`}){let[r,i]=L(``),[a,o]=L(0),s=P(null),c=P(new Set(Object.keys(e).map(Number))),l=Ye(ql);I(),T(()=>s.current.focus({preventScroll:!0}),[]);let u=Jl(r),d=m.value,f=d.filter(e=>Jl(e.name).includes(u)).sort((e,t)=>Number(c.current.has(t.id))-Number(c.current.has(e.id))),p=u&&Et()&&!d.some(e=>Jl(e.name)===u),g=f.length+ +!!p,v=Math.min(a,g-1),y=()=>{i(``),o(0),s.current?.focus({preventScroll:!0})},b=n=>{t(n.id,e[n.id]!==`all`),r&&y()},ee=()=>ae(async()=>{t(await ze(r.trim()),!0),y()});return h`<div class=${`menu pop poptags `+n} role="dialog" aria-label=${_(`Tags`)} ref=${l}>
<div class="gfind">
<${M} name="search" size="m" />
<input class="palq" ref=${s} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${g?`tg`+v:null} maxlength="40"
aria-label=${Et()?_(`Find or create a tag`):_(`Find a tag`)}
placeholder=${Et()?_(`Find or create a tag`):_(`Find a tag`)} value=${r}
onInput=${e=>{i(e.currentTarget.value),o(0)}} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&(e.preventDefault(),o((v+t+g)%Math.max(1,g))),e.key===`Enter`&&g&&(e.preventDefault(),f[v]?b(f[v]):ee()),e.key===`Tab`&&ql()}} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${_(`Tags`)} aria-multiselectable="true">
${f.map((t,n)=>h`<${Xl} key=${t.id} tag=${t} state=${e[t.id]} index=${n} on=${n===v}
onAt=${o} onPick=${b} />`)}
${p&&h`<button type="button" class=${v===f.length?`mi on`:`mi`} id=${`tg`+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>o(f.length)}
onClick=${ee}>
<${M} name="plus" size="m" />
<span class="cut">${_(`Create “{name}”`,{name:r.trim()})}</span>
</button>`}
</div>
${!g&&h`<p class="dpad2 t13 dim">
${d.length||Et()?_(u?`Nothing found`:`No tags yet. Type a name to create the first one.`):_(`No tags yet. A supervisor creates them in the settings.`)}
</p>`}
</div>`}function Xl({tag:e,state:t,index:n,on:r,onAt:i,onPick:a}){return h`<button type="button" class=${r?`mi on`:`mi`} id=${`tg`+n} role="option" tabindex="-1"
aria-selected=${String(t===`all`)} onPointerMove=${()=>i(n)} onClick=${()=>a(e)}>
<span class=${t?`tgbox on`:`tgbox`} aria-hidden="true">
${t===`all`&&h`<${M} name="check" size="s" />`}
${t===`some`&&h`<span class="dash"></span>`}
</span>
<span class=${`sq h`+e.color}></span>
<span class="cut">${e.name}</span>
${t===`some`&&h`<span class="hrow end t12 dim">${_(`some of them`)}</span>`}
</button>`}function Zl(e){let t=(e===null?[...Y.value]:[e]).map(Ws).filter(Boolean),n={};for(let e of t)for(let t of pe(e.tags))n[t.id]=(n[t.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([e,n])=>[e,n===t.length?`all`:`some`]))}const Ql=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};function $l(e,t,n){return pe(Ws(e)?.tags).some(e=>e.id===t)===n?null:mc(e,Ql(t,n))}const eu=(e,t)=>n=>t?y(`{n} task tagged: {tag}`,`{n} tasks tagged: {tag}`,n,{tag:e}):y(`Tag {tag} removed from {n} task`,`Tag {tag} removed from {n} tasks`,n,{tag:e}),tu=(e,t)=>Sc(Ql(e,t),null,{stay:!0,words:eu(rt(e),t)});var nu=/* @__PURE__ */ e({FieldPopover:()=>su,POP:()=>ru,isOpenField:()=>au,openField:()=>iu});const ru=`taskpop`,Q=S(null);function iu(e,t,n,r=null){let i=N.peek()===`taskpop`&&Q.peek()?.field===e&&Q.peek()?.id===t;Q.value={field:e,id:t,step:r,box:n?.getBoundingClientRect()??null},N.value=i?null:ru}const au=(e,t)=>N.value===`taskpop`&&Q.value?.field===e&&Q.value?.id===t,ou=()=>{N.value=null};function su(){return N.value!==`taskpop`||!Q.value?null:h`<${cu} key=${`${Q.value.field}${Q.value.id}`} ...${Q.value} />`}function cu({field:e,id:t,box:n,step:r}){let i=P(null),[a,o]=L(r);I(),T(()=>{let e=i.current.firstElementChild;if(!e||matchMedia(`(max-width: 719px)`).matches)return;let{width:t,height:r}=e.getBoundingClientRect(),a=n??{left:innerWidth/2-t/2,top:innerHeight/3,bottom:innerHeight/3},o=a.bottom+4+r+8<=innerHeight;e.style.setProperty(`left`,`${Math.max(8,Math.min(a.left,innerWidth-t-8))}px`),e.style.setProperty(`top`,`${o?a.bottom+4:Math.max(8,Math.min(a.top,innerHeight)-r-4)}px`)},[a]);let s=e=>{t===null?Sc(e):mc(t,e)},c=t===null?null:Ws(t);return h`<div class="taskpop" ref=${i}>
${{status:()=>a?h`<${fu} key=${a.id} status=${a} pick=${s} />`:h`<${du} task=${c} pick=${s} onStep=${o} />`,assignee:()=>h`<${Yc} onPick=${e=>s(lu(e))} />`,due:()=>h`<${hu} task=${c} pick=${s} />`,priority:()=>h`<${_u} task=${c} pick=${s} />`,type:()=>h`<${vu} task=${c} pick=${s} />`,kind:()=>h`<${yu} task=${c} pick=${s} />`,tags:()=>h`<${Yl} states=${Zl(t)} place="poptask"
onSet=${(e,n)=>t===null?tu(e,n):$l(t,e,n)} />`}[e]()}
</div>`}const lu=({person:e,team:t})=>t===void 0?e===null?{assignee_id:null}:{assignee_id:e}:{team_id:t,assignee_id:null},uu=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function du({task:e,pick:t,onStep:n}){return h`<${te} label=${_(`Status`)} place="poptask">
${Jr().map(r=>h`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${r.id}
aria-checked=${String(e?.status_id===r.id)} onClick=${()=>{uu.has(r.base)?n(r):(ou(),t({status_id:r.id}))}}>
<span class="st"><${Rc} base=${r.base} /></span>
<span class="cut">${Hr(r)}${uu.has(r.base)&&`…`}</span>
</button>`)}
<//>`}const fu=({status:e,pick:t})=>e.base===`waiting`?h`<${pu} status=${e} pick=${t} />`:h`<${mu} status=${e} pick=${t} />`;function pu({status:e,pick:t}){let[n,r]=L(``);return h`<${Ro} label=${Hr(e)} title=${_(`Back to work`)} usual=${e=>jo(e,10)}
place="poptask" deed=${_(`Wait`)} onShut=${ou}
onPick=${r=>t({status_id:e.id,wake_at:r,wake_reason:n.trim()})}>
<input class="input" aria-label=${_(`Waiting reason (optional)`)} placeholder=${_(`What is it waiting for?`)}
maxlength="500" value=${n} onInput=${e=>r(e.currentTarget.value)} />
<//>`}function mu({status:e,pick:t}){let[n,r]=L(``),i=Ye(ou),a=P(null);return T(()=>a.current.focus({preventScroll:!0}),[]),h`<form class="menu pop poptask dropform" role="dialog" aria-label=${Hr(e)} ref=${i}
onSubmit=${r=>{r.preventDefault(),n.trim()?(ou(),t({status_id:e.id,close_reason:n.trim()})):a.current.focus()}}>
<label class="lab" for="tkdrop">${_(`Why is it closed without a solution?`)}</label>
<input class="input" id="tkdrop" ref=${a} maxlength="500" required value=${n}
onInput=${e=>r(e.currentTarget.value)} />
<button type="submit" class="btn primary">${_(`Close the task`)}<kbd class="only-wide">Enter</kbd></button>
</form>`}function hu({task:e,pick:t}){let n=e?.due_at??null;return h`<${Ro} label=${_(`Due`)} title=${_(`Due`)} usual=${As}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${_(`Set`)} place="poptask"
onShut=${ou} onPick=${e=>t({due_at:e})}>
${(n!==null||!e)&&h`<button type="button" class="btn quiet" onClick=${()=>{ou(),t({due_at:null})}}>${_(`No due date`)}</button>`}
<//>`}const gu=({label:e,options:t,value:n,onPick:r})=>h`<${te} label=${e} place="poptask">
${t.map(([e,t,i])=>h`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===n)} onClick=${()=>{ou(),r(e)}}>
${i??h`<${M} name=${e===n?`check`:`circle-dot`} size="m" />`}
<span class="cut">${t}</span>
</button>`)}
<//>`,_u=({task:e,pick:t})=>h`<${gu} label=${_(`Priority`)} value=${e?.priority}
options=${Ce.map(([e,t])=>[e,t(),h`<${Ue} priority=${e} />`])}
onPick=${e=>t({priority:e})} />`,vu=({task:e,pick:t})=>h`<${gu} label=${_(`Type`)} value=${e?.type_id}
options=${[[null,_(`none`)],...Yr().map(e=>[e.id,Ur(e)])]}
onPick=${e=>t({type_id:e})} />`,yu=({task:e,pick:t})=>h`<${gu} label=${_(`Kind`)} value=${e?.kind} options=${Xr.map(([e,t])=>[e,t()])}
onPick=${e=>t({kind:e})} />`,bu=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,xu=e=>((/* @__PURE__ */ new Date(`${e}T00:00Z`)).getUTCDay()+6)%7,Su=({days:e,start:t})=>e.length?e:[xu(t)];function Cu({every:e,step:t,start:n,days:r}){if(e===`weekdays`)return _(`on weekdays, Monday to Friday`);if(e===`day`)return t===1?_(`every day`):y(`every {n} day`,`every {n} days`,t);if(e===`week`){let e=Su({days:r,start:n}).map(e=>we.value===`ru`?v(e).toLocaleLowerCase():v(e)).join(`, `),i=t===1?_(`every week`):y(`every {n} week`,`every {n} weeks`,t);return _(`{period}: {days}`,{period:i,days:e})}let i=Number(n.slice(8)),a=t===1?_(`every month`):y(`every {n} month`,`every {n} months`,t);return _(i>28?`{period} on day {day}, in shorter months on the last one`:`{period} on day {day}`,{period:a,day:i})}function wu(e){return[_(`{period} at {time}`,{period:Cu(e),time:Z(e.minute)}),e.zone!==bu()&&$c(e.zone),e.until&&_(`until {date}`,{date:p(e.until)})].filter(Boolean).join(`, `)}function Tu(e){return e.active?e.next.length?_(`next: {time}`,{time:Me(e.next[0],e.zone)}):_(`ended, no dates remain`):_(`paused`)}const Eu=e=>e!==null&&!l.value[e]?.active,Du=e=>e!==null&&!se.value[e],Ou=e=>e!==null&&(Dt.value[e]?.removed??!0),ku=e=>!Ze.value[e]||Ze.value[e].removed&&!Ze.value[e].merged_into;function Au({assignee_id:e,team_id:t,type_id:n,tags:r}){return[Eu(e)&&_(`{name} is no longer here: the tasks are created without an assignee.`,{name:F(e)}),Du(t)&&_(`The team was deleted: the tasks are created without a team.`),Ou(n)&&_(`The type was deleted: the tasks are created without a type.`),r.some(ku)&&_(`A tag was deleted: the tasks are created without it.`)].filter(Boolean)}const ju=({created_by:e,template:t})=>[...Eu(e)?[_(`{name}, who created it, is no longer here. A supervisor may change it.`,{name:F(e)})]:[],...Au(t)],Mu=e=>({...e,assignee_id:Eu(e.assignee_id)?null:e.assignee_id,team_id:Du(e.team_id)?null:e.team_id,type_id:Ou(e.type_id)?null:e.type_id,tags:e.tags.filter(e=>!ku(e))}),Nu=(e,t)=>new Intl.DateTimeFormat(`en-GB`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(e=>e.type===`timeZoneName`).value,Pu=(e,t,n)=>e!==null&&Nu(e,n)!==Nu(t,n),Fu=(e,{zone:t,minute:n})=>el(e,t)!==n;async function Iu(e){try{return await e(),!0}catch(e){if(!(e instanceof x))throw e;return C(Ms(e)),!1}}function Lu(e){let[t,n]=L(null),[r,i]=L(!1);return{problem:t,busy:r,run:async e=>{if(r)return;i(!0);let t;try{t=await e()}catch(e){if(!(e instanceof x))throw e;t=Ms(e)}t&&(n(t),i(!1))},refuse:t=>{n(t),e.current.focus()},settle:()=>n(null)}}const Ru=(e,t=e=>!1)=>n=>{(t(n)||It(n))&&(n.preventDefault(),e())},zu=6e4,Bu=60*zu,Vu=24*Bu,Hu=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Uu=/* @__PURE__ */ new Set([`.`,`!`,`?`,`…`,`
`]),Wu=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Gu=/* @__PURE__ */ new Set([`через`,`течение`,`within`,`in`]),Ku=/* @__PURE__ */ new Set([`до`,`к`,`ко`,`позднее`,`позже`,`by`,`until`,`till`,`before`,`than`]),qu=/* @__PURE__ */ new Set([`в`,`во`,`on`]),Ju=/* @__PURE__ */ new Set([...Ku,...qu,`at`]),Yu=/* @__PURE__ */ new Set([`a`,`an`,`the`]),Xu=/* @__PURE__ */ new Map([[`сегодня`,0],[`вечера`,0],[`завтра`,1],[`завтрашнего`,1],[`послезавтра`,2],[`today`,0],[`tonight`,0],[`tomorrow`,1]]),Zu=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],Qu=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],$u=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],ed=[zu,Bu,Vu,7*Vu],td=/* @__PURE__ */ new Map([[`ночи`,0],[`утра`,0],[`am`,0],[`дня`,12],[`вечера`,12],[`pm`,12]]),nd=(e,t)=>e.findIndex(e=>e.test(t??``)),rd=(e,t=0)=>U(e,t,0),id=(e,t)=>/^\d+$/.test(e??``)&&Number(e)<=t,ad=(e,t)=>new Date(e).setHours(t?.hour??18,t?.minute??0,0,0);function od(e,t){for(let{words:n,from:r,to:i}of sd(e.slice(0,2e4)))if(n.some(e=>nd(Wu,e)>=0))for(let a=0;a<n.length;a+=1){let o=Gu.has(n[a])?cd(n,a,t):ld(n,a,t);if(o!==null&&o>t)return{at:o,sentence:e.slice(r,i).trim()}}return null}function sd(e){let t=[],[n,r]=[[],0];for(let{0:i,index:a}of e.matchAll(Hu))Uu.has(i)?(t.push({words:n,from:r,to:a}),[n,r]=[[],a+1]):n.push(i.toLowerCase());return[...t,{words:n,from:r,to:e.length}]}function cd(e,t,n){let r=Yu.has(e[t+1])?t+2:t+1,i=1;id(e[r],500)&&(i=Number(e[r]),r+=1);let a=ed[nd($u,e[r])];if(!a)return null;if(a<Vu)return Math.ceil((n+i*a)/zu)*zu;let o=e[t]===`течение`&&i*a===Vu;return ad(rd(n,o?0:i*a/Vu),null)}function ld(e,t,n){let r=Xu.has(e[t]);if(!r&&!Ku.has(e[t])&&!qu.has(e[t]))return null;let i=r?t:Yu.has(e[t+1])?t+2:t+1,a=fd(e,i,n);if(a)return ud(a,hd(e,Ju.has(e[a.next])?a.next+1:a.next),n);let o=Ku.has(e[t])?hd(e,i):null;return o?ud(fd(e,Ju.has(e[o.next])?o.next+1:o.next,n)??{at:rd(n)},o,n):null}function ud(e,t,n){let r=ad(e.at,t);return r<=n&&e.weekday?ad(rd(e.at,7),t):r}const dd=(e,t)=>rd(t,(e-new Date(t).getDay()+7)%7);function fd(e,t,n){let[r,i]=[e[t],e[t+1]];if(Xu.has(r))return{at:rd(n,Xu.get(r)),next:t+1};let a=nd(Zu,r);if(a>=0)return{at:dd(a,n),next:t+1,weekday:!0};if(r===`конца`||r===`end`)return pd(e,t,n);let o=/^(\d{1,2})\.(\d{2})$/.exec(r??``);return o?md(Number(o[1]),Number(o[2])-1,n,t+1):id(r,31)?md(Number(r),nd(Qu,i),n,t+2):id(i,31)?md(Number(i),nd(Qu,r),n,t+2):null}function pd(e,t,n){for(let r=t+1;r<t+5;r+=1){if(e[r]===`дня`||e[r]===`day`)return{at:rd(n),next:r+1};if(e[r]===`недели`||e[r]===`week`)return{at:dd(5,n),next:r+1,weekday:!0}}return null}function md(e,t,n,r){if(t<0||t>11)return null;let i=new Date(n).getFullYear(),a=[i,i+1].map(n=>new Date(n,t,e)).find(e=>e.getMonth()===t&&e.getTime()>=rd(n));return a?{at:a.getTime(),next:r}:null}function hd(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??``);if(!n&&!id(e[t],23))return null;let r=/^(час|часа|часов|часам)$/u.test(e[t+1]??``),i=td.get(e[r?t+2:t+1]);if(!n&&!r&&i===void 0)return null;let[a,o]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],s=i===12&&a<12?a+12:i===0&&a===12?0:a,c=t+1+ +!!r+(i===void 0?0:1);return s<24&&o<60?{hour:s,minute:o,next:c}:null}const gd=`/api/task-repeats`,$=S(null),_d=S(null),vd=/* @__PURE__ */ new Map;let yd=!1;async function bd(){if(!yd){yd=!0;try{let e=await R(gd),t=me(e.cursor),n=$.peek()??{},r={};for(let i of e.repeats)r[i.id]=(vd.get(i.id)??-1)>t?n[i.id]??i:i;for(let e of Object.values(n))(vd.get(e.id)??-1)>t&&(r[e.id]=e);$.value=r,_d.value=null}catch(e){if(!(e instanceof x))throw e;_d.value=e}finally{yd=!1}}}function xd(e=!0){return j(()=>{e&&!$.peek()&&bd()},[e]),$.value}r(e=>{let t=e.filter(e=>e.k===`taskrepeat`||e.k===`gone`&&e.of===`taskrepeat`);if(!t.length||!$.peek())return;let n={...$.peek()};for(let e of t)(vd.get(e.id)??-1)>e.rev||(vd.set(e.id,e.rev),e.k===`gone`?delete n[e.id]:n[e.id]=e.row);$.value=n}),Qe(()=>{vd.clear(),$.peek()&&bd()});const Sd=e=>f.value.role!==`operator`||e.created_by===f.value.id,Cd=e=>{$.peek()&&($.value={...$.peek(),[e.id]:e})};async function wd(e){let{repeat:t}=await E(gd,e);return Cd(t),A(_(`Recurring task created: {title}`,{title:t.template.title}),{icon:`repeat`,undo:()=>Ed(t,!0)}),t}async function Td(e,t,n){let r=async t=>Cd((await E(`${gd}/${e.id}`,t,{method:`PATCH`})).repeat);await r(t);let i=Object.fromEntries(Object.keys(t).map(t=>[t,e[t]]));A(n,{icon:`repeat`,undo:()=>Iu(()=>r(i))})}async function Ed(e,t){if(!await Iu(()=>E(`${gd}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:t,...n}=$.peek()??{};$.value=n}else bd();return!0}async function Dd(e){await Ed(e,!0)&&A(_(`Recurring task deleted: {title}`,{title:e.template.title}),{icon:`x`,undo:()=>Ed(e,!1)})}export{$c as $,vr as $n,rs as $t,Bl as A,si as An,Rn as Ar,K as At,Z as B,Jr as Bn,Bt as Br,ys as Bt,nu as C,xa as Cn,_n as Cr,_c as Ct,Gl as D,_a as Dn,pn as Dr,oc as Dt,Kl as E,Sa as En,Fn as Er,vc as Et,Hl as F,Rr as Fn,Xt as Fr,gs as Ft,wl as G,Wr as Gn,jt as Gr,Os as Gt,Dl as H,Hr as Hn,Ft as Hr,G as Ht,Nl as I,zr as In,cn as Ir,hs as It,ml as J,Or as Jn,as as Jt,yl as K,Kr as Kn,Mt as Kr,Qo as Kt,Ul as L,Br as Ln,zt as Lr,ws as Lt,Wl as M,mi as Mn,jn as Mr,Vs as Mt,zl as N,oi as Nn,On as Nr,Ns as Nt,Ol as O,Xi as On,Un as Or,Ks as Ot,Vl as P,ii as Pn,wn as Pr,Ms as Pt,el as Q,Tr as Qn,ms as Qt,Pl as R,Vr as Rn,an as Rr,As as Rt,iu as S,Za as Sn,Ln as Sr,Zs as St,Yl as T,H as Tn,Vn as Tr,Us as Tt,El as U,Ur as Un,Pt as Ur,vs as Ut,Il as V,Yr as Vn,on as Vr,bs as Vt,Tl as W,Gr as Wn,Nt as Wr,Cs as Wt,il as X,wr as Xn,ss as Xt,al as Y,_r as Yn,ls as Yt,rl as Z,br as Zn,cs as Zt,Tu as _,bo as _n,hn as _r,$s as _t,Dd as a,qo as an,or as ar,Rc as at,Mu as b,Xa as bn,un as br,bc as bt,od as c,Wo as cn,nr as cr,Ic as ct,Lu as d,Mo as dn,Jn as dr,Sc as dt,os as en,yr as er,Kc as et,Pu as f,jo as fn,z as fr,Gs as ft,ju as g,xo as gn,dn as gr,Cc as gt,Fu as h,yo as hn,gn as hr,ec as ht,Sd as i,Ho as in,fr as ir,Uc as it,Rl as j,gi as jn,Mn as jr,yc as jt,kl as k,V as kn,Hn as kr,Ws as kt,Iu as l,Ro as ln,Kn as lr,Fc as lt,bu as m,Eo as mn,zn as mr,tc as mt,wd as n,Xo as nn,ur as nr,Vc as nt,_d as o,Ko as on,sr as or,zc as ot,Su as p,Ao as pn,ln as pr,rc as pt,pl as q,Fr as qn,Zo as qt,bd as r,Yo as rn,pr as rr,Gc as rt,xd as s,Jo as sn,lr as sr,Bc as st,Td as t,is as tn,dr as tr,Wc as tt,Ru as u,U as un,Zn as ur,mc as ut,wu as v,So as vn,mn as vr,Js as vt,$l as w,Ta as wn,Pn as wr,wc as wt,au as x,Ba as xn,fn as xr,Y as xt,Au as y,po as yn,xn as yr,q as yt,Ml as z,Zr as zn,Ht as zr,Es as zt};