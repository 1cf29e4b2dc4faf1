/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ai as r,Ar as i,Ba as a,Bt as o,Ca as s,D as c,Da as l,Dr as u,Dt as d,Ea as f,Er as p,Et as m,Fa as h,Fr as g,Ga as _,Gr as v,Ha as y,Hn as b,Hr as ee,Ia as x,In as te,Ir as ne,Ja as S,Ji as C,Kn as w,Kr as re,Ln as ie,Lr as ae,Ma as oe,Mr as se,Mt as ce,Nr as T,Nt as le,Oa as ue,On as de,Ot as fe,Pa as pe,Pn as me,Pr as he,Pt as ge,Qa as E,Qt as _e,Ra as D,Rn as ve,Rr as ye,Rt as be,Sr as xe,Tt as Se,Ua as O,Ur as k,Va as Ce,Vn as we,Vr as Te,Wi as Ee,Wr as A,X as De,Xa as Oe,Xi as j,Ya as ke,Yi as Ae,Yr as je,Za as M,Zr as Me,aa as Ne,ai as N,an as Pe,at as Fe,ba as Ie,bi as P,br as Le,bt as Re,ca as ze,ct as Be,di as Ve,dt as He,eo as F,et as Ue,fr as We,ga as Ge,gt as Ke,hi as qe,hr as Je,ht as Ye,ja as Xe,ji as Ze,jn as Qe,jr as $e,ka as et,ki as tt,kt as nt,la as rt,li as it,lt as at,mi as I,mr as L,na as ot,ni as st,no as ct,oi as lt,or as ut,ot as dt,pi as ft,qa as pt,qr as mt,r as ht,ra as gt,rr as _t,s as vt,si as yt,sn as bt,ti as xt,to as R,ui as St,ut as Ct,v as wt,xt as Tt,y as Et,yi as Dt,za as z,zi as Ot,zr as kt}from"./app.js";function At({id:e,field:t,value:n,onInput:r,error:i,hint:a,label:o,autocomplete:s,extra:c=``}){let[l,u]=R(!1),d=i??a;return h`<div class=${`field `+c}>
<label for=${e}>${o}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${l?`text`:`password`} autocomplete=${s}
value=${n} required aria-invalid=${i?`true`:null} aria-describedby=${d?e+`e`:null}
onInput=${e=>r(e.target.value)} />
<button type="button" class="ib small" aria-label=${_(l?`Hide the password`:`Show the password`)}
aria-pressed=${String(l)} onClick=${()=>u(!l)}>
<${N} name="eye" size="m" />
</button>
</div>
${d&&h`<p class=${i?`hint bad`:`hint`} id=${e+`e`} role=${i?`alert`:null}>${d}</p>`}
</div>`}function jt(e){if(e.code===`wrong-password`){let t=e.detail.tries_left;return t===void 0?_(`Wrong email or password.`):y(`Wrong email or password. {n} attempt left, then a pause.`,`Wrong email or password. {n} attempts left, then a pause.`,t)}if(e.code===`locked`){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return y(`Too many attempts. Try again in {n} minute.`,`Too many attempts. Try again in {n} minutes.`,t)}return e.code===`sign-in-busy`?_(`Too many people are signing in right now. Try again in a few seconds.`):a(e)}const Mt=()=>{P.value=null};function Nt({label:e,look:t=`narrow`,onKey:n=null,children:r}){let i=F(null);return L(),E(()=>{(i.current.querySelector(`[data-first]`)??i.current.querySelector(`button`))?.focus({preventScroll:!0})},[]),h`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Mt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${i} onKeyDown=${e=>{We(e),n?.(e)}}>
${r}
</div>
</div>`}const Pt=({title:e,look:t=``,body:n=``,onKey:r=null,foot:i=null,children:a})=>h`<${Nt} label=${e} look=${t} onKey=${r}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${_(`Dismiss`)} onClick=${Mt}>
<${N} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${a}</div>
${i&&h`<footer class="dfoot">${i}</footer>`}
<//>`,Ft=e=>e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey),It=e=>new Intl.ListFormat(Ce.value===`ru`?`ru-RU`:`en-GB`).format(e),Lt={distribution:{icon:`users-round`,title:()=>_(`Round-robin assignment`),when:({channels:e=[]},t)=>Ht(_(`A new conversation without an assignee`),{channels:e},t),then:Ut},reply_assigns:{icon:`hand`,title:()=>_(`Who replies becomes the assignee`),when:()=>_(`An operator replies in a conversation without an assignee`),then:()=>_(`assign it to them`)},words:{icon:`tag`,title:()=>_(`Tags by words`),when:(e,t)=>Ht(Kt(e.entries),e,t),then:({entries:e},t)=>qt(e,t)},autoreply:{icon:`message-square-reply`,title:()=>_(`Auto-reply`),when:({clients:e})=>_(e===`new`?`The first conversation of a new client`:`A new conversation`),then:Qt},out_of_hours:{icon:`moon`,title:()=>_(`Out of hours`),when:({hours_id:e},t)=>e===1?_(`A message outside working hours`):_(`A message outside “{hours}”`,{hours:t.hours(e)}),then:Qt},receipt:{icon:`mail`,title:()=>_(`Receipt`),when:()=>_(`A new conversation by email`),then:Qt},sla:{icon:`alarm-clock-check`,title:({first_minutes:e})=>y(`SLA within {n} minute`,`SLA within {n} minutes`,e),when:$t,then:nn},untouched:{icon:`bell-ring`,title:()=>_(`Reminder that nobody took it`),when:({minutes:e})=>y(`Nobody takes a conversation for {n} minute`,`Nobody takes a conversation for {n} minutes`,e),then:({whom:e,email:t,task:n},r)=>tn(on(e,t,r),+!!n)}},Rt=e=>Lt[e]?.icon??`zap`,zt=({kind:e,body:t})=>Lt[e]?.title(t)??e;function Bt({kind:e,body:t},n){let r=Lt[e];return r?[r.when(t,n),r.then(t,n)]:[e,``]}const Vt=(e,t)=>Bt(e,t).filter(Boolean).join(` → `);function Ht(e,{channels:t=[],teams:n=[]},r){let i=[...t.map(r.channel),...n.map(r.team)];return i.length?`${e} (${i.join(`, `)})`:e}function Ut({operators:e,team_id:t,only_here:n,former_days:r},i){let a=[Wt(e,t,i)];return n&&a.push(_(`only to those at the screen`)),r&&a.push(_(`first to the previous assignee`)),a.join(`, `)}function Wt(e,t,n){return t?_(`in turn within the team “{team}”, who are online`,{team:n.team(t)}):e?e.length===1?_(`assign to: {name}, when online`,{name:n.person(e[0])}):y(`in turn among {n} operator online`,`in turn among {n} operators online`,e.length):_(`in turn among all who are online`)}const Gt=e=>/^["«“]/.test(e)?e:_(`“{text}”`,{text:e});function Kt(e){let t=e.flatMap(e=>e.words);if(!t.length)return _(`A message has a word of the list`);if(t.length>3)return y(`A message has one of {n} word`,`A message has one of {n} words`,t.length);let n=new Intl.ListFormat(Ce.value===`ru`?`ru-RU`:`en-GB`,{type:`disjunction`});return _(`A message has {words}`,{words:n.format(t.map(Gt))})}function qt(e,t){return e.length?Jt({tags:[...new Set(e.flatMap(e=>e.tags))],priorities:[...new Set(e.map(e=>e.priority).filter(e=>e!==null))],tasks:e.filter(e=>e.task).length},t).join(`, `):_(`no words yet`)}function Jt({tags:e,priorities:t,tasks:n},r){let i=y(`add the tag {list}`,`add the tags {list}`,e.length,{list:e.map(r.tag).join(`, `)});return[e.length>0&&(e.length>3?y(`add {n} tag`,`add {n} tags`,e.length):i),...t.map(e=>_(`priority {name}`,{name:d(e).toLocaleLowerCase()})),n>0&&y(`make {n} task`,`make {n} tasks`,n)].filter(Boolean)}function Yt({words:e,tags:t,priority:n,task:r},i){let a={tags:t,priorities:n===null?[]:[n],tasks:+!!r},o=r?.title?` ${_(`“{text}”`,{text:r.title})}`:``;return`${e.join(`, `)} → ${Jt(a,i).join(`, `)}${o}`}function Xt(e=[]){let t=e=>(e.channel_id===null?0:2)+(e.language===Ce.value?0:1);return e.filter(e=>e.text.trim()).sort((e,n)=>t(e)-t(n))[0]?.text??``}const Zt=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(e,t)=>t||`…`).replace(/\s+/g,` `).replace(/(?<!\.)\.$/,``);return t.length>90?`${t.slice(0,89).trimEnd()}…`:t};function Qt({texts:e=[],frequency:t}){let n=Xt(e);if(!n)return _(`no text is written yet`);let r=[_(`“{text}”`,{text:Zt(n)})];return e.length>1&&r.push(y(`and {n} more text`,`and {n} more texts`,e.length-1)),t?.every===`hours`&&r.push(y(`at most once in {n} hour`,`at most once in {n} hours`,t.hours)),r.join(`, `)}function $t({first_minutes:e,next_minutes:t,stages:n=[],channels:r,teams:i},a){let o=n.map(t=>Math.round(e*t/100));return Ht(e===t&&o.length>0?y(`A client waits for {list} minute`,`A client waits for {list} minutes`,o.at(-1),{list:It(o.map(String))}):_(`The first reply {first}, next replies {next}`,{first:en(e),next:en(t)}),{channels:r,teams:i},a)}const en=e=>y(`within {n} minute`,`within {n} minutes`,e),tn=(e,t)=>t?`${e}, ${y(`make {n} task`,`make {n} tasks`,t)}`:e;function nn({first_minutes:e,next_minutes:t,stages:n=[],whom:r,email:i,tasks:a=[]},o){let s=tn(on(r,i,o),a.length);return e===t?s:_(`at {list} of the time {what}`,{list:It(n.map(rn)),what:s})}const rn=e=>_(`{n}%`,{n:e});function an(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&_(`the assignee`),e?.leads&&_(`team leads`),...n].filter(Boolean)}function on(e,t,n){let r=an(e,n).join(`, `)||_(`no one`);return _(t?`notify on screen and by email: {list}`:`notify: {list}`,{list:r})}function sn({every:e,hours:t=0}){return e===`hours`?y(`At most once in {n} hour`,`At most once in {n} hours`,t):{message:_(`To every message`),wait:_(`Once until we reply`),episode:_(`Once per conversation`)}[e]}const B=S(null),cn=S(null),ln=S(0),un=pt(()=>et.value.hours??{}),dn=pt(()=>f.value?.role===`administrator`),fn=e=>B.value?.rules.find(t=>t.id===e)??null,pn=e=>B.value?.kinds.find(t=>t.kind===e)??null,mn=e=>un.value[e]?.name,hn=e=>(B.value?.rules??[]).filter(t=>t.group===e).sort((e,t)=>e.place-t.place||e.id-t.id),gn=e=>!!e.paused_at||e.missing.length>0;let _n=0,vn=0,yn=null;async function bn(){let e=vn+=1;try{let t=await z(`/api/rules`);if(e!==vn)return;B.value=t,cn.value=null,ln.value+=1}catch(t){if(!(t instanceof x))throw t;e===vn&&(cn.value=t)}}function xn(){clearTimeout(yn),_n&&(yn=setTimeout(bn,250))}const Sn=e=>e.k===`rule`||e.k===`automation`||e.k===`gone`&&e.of===`rule`;r(e=>{e.some(Sn)&&xn()}),tt(xn);function Cn(){_n+=1,bn();let e=setInterval(()=>{document.hidden||bn()},3e4);return()=>{--_n,clearInterval(e)}}function wn(e){vn+=1;let{rules:t}=B.peek(),n=t.some(t=>t.id===e.id);B.value={...B.peek(),rules:n?t.map(t=>t.id===e.id?{...t,...e}:t):[...t,e]}}async function Tn(e,t){e&&wn(e);try{let e=await t();return e?.rule?wn(e.rule):await bn(),e??!0}catch(t){if(!(t instanceof x))throw t;return await bn(),t.code===`not-reviewed`?On(fn(e.id)):C(a(t)),null}}function En(e,t,n,r){let i=n(),a=j(e,{icon:t,undo:async()=>{await i&&await r()}});return i.then(e=>{e||Ae(a)}),i}const Dn=S(null);function On(e){Dn.value=e,P.value=`rulefirst`}const kn=(e,t,n)=>()=>Tn({id:e,active:t},()=>D(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));function An(e,t){return t&&pn(e.kind)?.writes_to_clients&&!e.reviewed?(On(e),null):jn(e,t)}const jn=(e,t,n)=>En(_(t?`Switched on: {name}`:`Switched off: {name}`,{name:zt(e)}),`zap`,kn(e.id,t,n),kn(e.id,!t)),Mn=e=>()=>(B.value={...B.peek(),paused:e},Tn(null,()=>D(`/api/automation/paused`,{paused:e}))),Nn=e=>En(_(e?`All automation is stopped`:`Automation works again`),e?`pause`:`play`,Mn(e),Mn(!e)),Pn=e=>Tn({id:e.id,paused_at:null,paused_why:null},()=>D(`/api/rules/${e.id}/resume`,{})),Fn=(e,t)=>()=>Tn(null,()=>D(`/api/rules/${e}/place`,{before:t}));function In(e,t){let n=hn(e.group),r=n[n.findIndex(t=>t.id===e.id)+1]?.id??null;if(t===r||t===e.id)return null;let i=n.filter(t=>t.id!==e.id);i.splice(t===null?i.length:i.findIndex(e=>e.id===t),0,e);let a=new Map(i.map((e,t)=>[e.id,t]));return B.value={...B.peek(),rules:B.peek().rules.map(e=>a.has(e.id)?{...e,place:a.get(e.id)}:e)},En(_(`Order changed: {name}`,{name:zt(e)}),`arrow-up`,Fn(e.id,t),Fn(e.id,r))}function Ln(e,t){let n=hn(e.group),r=n.findIndex(t=>t.id===e.id);return n[r+t]?(In(e,t<0?n[r-1].id:n[r+2]?.id??null),!0):!1}const Rn=(e,t)=>{let n=hn(e.group);return!!n[n.findIndex(t=>t.id===e.id)+t]},zn=(e,t)=>()=>Tn(null,()=>D(`/api/rules/${e}/removed`,{removed:t}));function Bn(e){return B.value={...B.peek(),rules:B.peek().rules.filter(t=>t.id!==e.id)},En(_(`Rule deleted: {name}`,{name:zt(e)}),`trash-2`,zn(e.id,!0),zn(e.id,!1))}const Vn=e=>Tn(null,()=>D(`/api/rules/${e.id}/share-out`,{}));async function Hn({id:e,kind:t,version:n,body:r}){let i=e?await D(`/api/rules/${e}`,{version:n,body:r},{method:`PATCH`}):await D(`/api/rules`,{kind:t,body:r});return wn(i.rule),i.rule}const Un={assigned:`user-round`,team_changed:`users-round`,closed:`check`,reopened:`undo-2`,snoozed:`alarm-clock`,unsnoozed:`alarm-clock-check`,sla_breached:`flame`,tagged:`tag`,ranked:`arrow-up-down`,"no-answer":`message-circle-off`,blocked:`ban`,unblocked:`check`,bounced:`mail-x`,"held-up":`mail`,moved:`users-round`},Wn=/* @__PURE__ */ new Set([`blocked`,`bounced`,`sla_breached`]),V=e=>h`<b>${I(e)}</b>`;function Gn({message:e,found:t}){let n=e.has_original?h` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${_(`Original`)}</a>`:null;return h`<${Kn} message=${e} found=${t} icon=${Un[e.content]}
bad=${Wn.has(e.content)} after=${h`<${ht} message=${e} />`}>
${qn(e)}
${n}
<//>`}const Kn=({message:e,found:t,icon:n,bad:r,after:i,children:a})=>h`<li class=${[`ev`,r&&`bad`,t&&`found`].filter(Boolean).join(` `)} data-no=${e.no}
tabindex="-1">
<span>
${n&&h`<${N} name=${n} size="s" />`}
${a} · <span title=${se(e.created_at)}>${A(e.created_at)}</span>
${i&&h` ${i}`}
</span>
</li>`;function qn({content:e,data:t}){let n=t.by??null,r=Jn[e];return r?r(t,n):e}const Jn={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?O(_(`{who} removed the assignee`),{who:V(t)}):_(`No assignee now`);let n=O(_(`Assignee: {who}`),{who:V(e.to)}),r=Qn[e.cause]?.();return r?[...n,` · ${r}`,...Zn(e.skipped)]:t&&t!==e.to?[...n,` · `,...O(_(`assigned by {who}`),{who:V(t)})]:n},team_changed:(e,t)=>{let n=e.to?O(_(`Team: {team}`),{team:h`<b>${oe.value[e.to]?.name??_(`Deleted team`)}</b>`}):[_(`No team now`)],r=e.run&&Qn[e.cause]?.();return r?[...n,` · ${r}`,...Zn(e.skipped)]:t?[...n,` · `,V(t)]:n},closed:(e,t)=>{let n=er[e.reason]?.();return[...t?O(_(`Closed by {who}`),{who:V(t)}):[_(`The conversation was closed`)],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause===`delivery`?_(`Reopened: a reply was not delivered`):t?O(_(`Reopened by {who}`),{who:V(t)}):_(`Reopened: the client wrote again`),snoozed:(e,t)=>[e.until?_(`Snoozed until {when}`,{when:mt(e.until)}):_(`Snoozed until the client replies`),e.reason&&` · ${_(`reason “{reason}”`,{reason:e.reason})}`,t&&` · `,t&&V(t)],unsnoozed:(e,t)=>e.cause===`person`&&t?O(_(`Unsnoozed by {who}`),{who:V(t)}):`${_(`Unsnoozed`)}: ${($n[e.cause]??$n.time)()}`,sla_breached:e=>[_(`The reply was due within {norm}`,{norm:k(e.norm)}),e.late&&` · ${_(`announced late, Okno was not running`)}`],tagged:(e,t)=>{let n=e=>h`<b>${e.map(nt).join(`, `)}</b>`;return[e.added.length>0&&O(_(`Tags added: {tags}`),{tags:n(e.added)}),e.removed.length>0&&O(_(`Tags removed: {tags}`),{tags:n(e.removed)}),e.rule?_(`by the rule “Tags by words”`):t&&V(t)].filter(Boolean).flatMap((e,t)=>t?[` · `,e]:[e])},ranked:(e,t)=>{let n=O(_(`Priority: {priority}`),{priority:h`<b>${d(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n,` · `,_(`by the rule “Tags by words”`)]:t?[n,` · `,V(t)]:n},"no-answer":(e,t)=>{let n=e.undone?_(`Reply needed after all`):_(`No reply needed`);return t?[n,` · `,V(t)]:n},bounced:e=>[_(`The email bounced`),e.recipient,e.words||e.status].filter(Boolean).join(` · `),"held-up":e=>[_(`Email delayed, the mail server keeps trying`),e.words||e.status].filter(Boolean).join(` · `),moved:()=>_(`The group became a supergroup, the conversation continues here`),blocked:e=>e.group?_(`We were removed from the group`):_(`The client has blocked the bot`),unblocked:e=>e.group?_(`We are back in the group`):_(`The client has unblocked the bot`)},Yn={away:()=>_(`away`),off:()=>_(`off shift`),status:({status:e})=>me(n.value[e]),full:()=>_(`at the limit`),"no-access":()=>_(`no access`),"not-here":()=>_(`not here`),"off-hours":()=>_(`outside working hours`),"other-team":()=>_(`in another team`)},Xn=e=>(Yn[e.why]??Yn.off)(e),Zn=(e=[])=>e.length?[` · ${_(`skipped:`)} `,e.map(e=>`${I(e.id)} (${Xn(e)})`).join(`, `)]:[],Qn={reply:()=>_(`first reply`),took:()=>_(`took the most urgent`),handover:()=>_(`handed over`),handback:()=>_(`handed back`),started:()=>_(`started the conversation`),reopened:()=>_(`was the assignee before`),distribution:()=>_(`by the rule “Round-robin assignment”`),former:()=>_(`by the rule “Round-robin assignment”: this client's earlier assignee`),absent:()=>_(`by the rule “Round-robin assignment”: the assignee was absent`),nobody:()=>_(`by the rule “Round-robin assignment”: no operator was free`)},$n={time:()=>_(`as scheduled`),client:()=>_(`the client wrote`),delivery:()=>_(`a reply was not delivered`),reply:()=>_(`replied`)},er={solved:()=>_(`Resolved`),"no-reply":()=>_(`No reply`),duplicate:()=>_(`Duplicate`),spam:()=>_(`Spam`),declined:()=>_(`Client declined`),other:()=>_(`Other`)};function tr({message:e,found:t}){return h`<${Kn} message=${e} found=${t} icon=${e.data.names?`user-round-plus`:`circle-dot`}>
${nr(e)}
<//>`}function nr({data:e,author:t,text:n}){let r={name:h`<b>${t.name}</b>`,names:h`<b>${(e.names??[]).join(`, `)}</b>`,title:e.title??``},i=rr[e.what];return i?O(i(e),r):n?`${t.name}: ${n}`:O(_(`{name}: {what}`),{...r,what:_(`chat event`)})}const rr={new_chat_members:e=>e.names?.length?_(`{name} added {names}`):_(`{name} joined`),chat_invite_user:()=>_(`{name} invited someone`),chat_invite_user_by_link:()=>_(`{name} joined by a link`),left_chat_member:()=>_(`{names} left`),chat_kick_user:()=>_(`Someone left the chat`),new_chat_title:()=>_(`{name} named the chat “{title}”`),chat_title_update:()=>_(`{name} named the chat “{title}”`),new_chat_photo:()=>_(`{name} changed the chat picture`),chat_photo_update:()=>_(`{name} changed the chat picture`),delete_chat_photo:()=>_(`{name} removed the chat picture`),chat_photo_remove:()=>_(`{name} removed the chat picture`),pinned_message:()=>_(`{name} pinned a message`),chat_pin_message:()=>_(`{name} pinned a message`),chat_unpin_message:()=>_(`{name} unpinned a message`),group_chat_created:()=>_(`{name} created the chat`),chat_create:()=>_(`{name} created the chat`),successful_payment:()=>_(`{name} has paid`),refunded_payment:()=>_(`{name}: payment refunded`)},ir={loop:()=>_(`it ran more than 5 times in one conversation within a minute`),failing:()=>_(`it failed five times in a row`)},ar=e=>ir[e]?.()??_(`a fault, code {code}`,{code:e});function or(e){let t=t=>e.filter(e=>e.kind===t).length,[n,r,i,a,o]=[`operator`,`team`,`channel`,`hours`,`tag`].map(t),s=t(`tasktype`)+t(`tasktemplate`),c=[n&&y(`{n} operator`,`{n} operators`,n),r&&y(`{n} team`,`{n} teams`,r),i&&y(`{n} channel`,`{n} channels`,i),a&&_(`working hours`),o&&y(`{n} tag`,`{n} tags`,o),s&&y(`{n} type or template of tasks`,`{n} types or templates of tasks`,s)];return _(`No longer there: {list}`,{list:c.filter(Boolean).join(`, `)})}const sr={"opted-out":()=>_(`the client does not want automatic messages`),group:()=>_(`it is a group chat`),automatic:()=>_(`the client's message is automatic itself`),"no-address":()=>_(`the client has no address in this channel`),"own-address":()=>_(`it is one of our own addresses`),disowned:()=>_(`the sender's address is forged`),blocked:()=>_(`the client has blocked us`),"channel-gone":()=>_(`the channel was removed`),"channel-paused":()=>_(`the channel is paused`),"before-connection":()=>_(`the message is older than the channel's connection`),"too-late":()=>_(`too much time had passed`),"said-already":()=>_(`it was said in this conversation already`),frequency:()=>_(`it was said recently`),"sender-budget":()=>_(`this address got 5 automatic messages today`),"dialog-budget":()=>_(`this conversation got 20 automatic messages today`),"channel-budget":()=>_(`the channel sent its automatic messages of this hour`),tripped:()=>_(`the guard against loops has stopped it`),paused:()=>_(`all automation was stopped`),"no-text":()=>_(`there is no text for this channel and language`),"kept-by-operator":()=>_(`an operator has decided otherwise in this conversation`),unchanged:()=>_(`everything is so already`),nobody:()=>_(`nobody could take it`),assigned:()=>_(`it had an assignee already`),closed:()=>_(`the conversation was closed`),missing:()=>_(`the rule refers to something that is gone`)},cr=e=>sr[e]?.()??_(`refused, code {code}`,{code:e}),lr=({title:e,text:t,children:n})=>h`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&h`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,ur=({id:e,title:t,side:n,children:r})=>h`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${r}
</section>`,dr=({label:e,checked:t,onChange:n,disabled:r})=>h`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${r}
onChange=${e=>n(e.currentTarget.checked)} />`,fr=({label:e,options:t,value:n,onPick:r})=>h`<span class="seg" role="group" aria-label=${e}>
${t.map(([e,t,i])=>h`<button type="button" key=${e} aria-pressed=${String(e===n)} lang=${i}
onClick=${()=>r(e)}>
${t}
</button>`)}
</span>`;function pr(e,{list:t,chosen:n,setAt:r,pick:i}){let a={ArrowDown:1,ArrowUp:-1}[e.key];a&&(e.preventDefault(),r((n+a+t.length)%Math.max(1,t.length))),e.key===`Enter`&&t[n]&&(e.preventDefault(),i(t[n]))}const mr=()=>{P.value=null},hr=(e,t)=>e.name.localeCompare(t.name),gr=({shift:e})=>h`<span class=${`dot `+{online:`on`,away:`away`,off:`off`}[e]}></span>`,_r=e=>({online:_(`online`),away:_(`away`),off:_(`off shift`)})[e];function vr(e){let t=o(e),r=n.value[e.status_id];return!r||r.base!==t||r.builtin===t&&!r.name?_r(t):me(r)}function yr(e){let t=be.value?.[e.id]?.load;return t===void 0?``:e.capacity?_(`{n} of {all}`,{n:t,all:e.capacity}):String(t)}const br=e=>n.value[e.status_id]?.takes_new!==0;function xr(e){if(!be.value||e.length<2)return null;let t=e=>be.value[e.id]?.load??0,n=e.reduce((e,n)=>t(n)<t(e)?n:e);return e.every(e=>e===n||t(e)>t(n))?n.id:null}const Sr=()=>Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id).sort(hr),Cr=()=>Object.values(oe.value).filter(e=>!e.removed).sort(hr),wr=e=>e.members.filter(e=>l.value[e]?.active&&o(l.value[e])===`online`).length;function Tr(e,t,n){let r=t.trim().toLocaleLowerCase(),i=e=>e.toLocaleLowerCase().includes(r),a=[],s=(e,t)=>{t.length&&a.push({head:e},...t)};if(!n){(i(f.value.name)||i(_(`Assign to me`)))&&a.push({person:l.value[f.value.id]??f.value,mine:!0});let e=Sr().filter(e=>i(e.name)),t=e.filter(e=>o(e)===`online`),n=xr(t.filter(br));s(_(`Online`),t.map(e=>({person:e,free:e.id===n}))),s(_(`Not now`),e.filter(e=>!t.includes(e)).map(e=>({person:e})))}return s(_(`Teams`),Cr().filter(e=>i(e.name)).map(e=>({team:e}))),!r&&e.assignee_id!==null&&!n&&a.push({nobody:`person`}),!r&&e.team_id!==null&&a.push({nobody:`team`}),a}const Er=e=>be.value?.[e.id]?.may??!0;function Dr({dialog:e,onlyTeams:t}){let[n,r]=R(``),[i,a]=R(``),[o,s]=R(0),c=F(null),l=Je(mr);L(),E(()=>{c.current.focus({preventScroll:!0}),ce(e.id)},[]);let u=Tr(e,n,t),d=u.filter(e=>!e.head),f=Math.min(o,d.length-1),p=t=>{(!t.person||Er(t.person))&&(mr(),t.team||t.nobody===`team`?le(e.id,t.team?.id??null,i.trim()):ge(e.id,t.person?.id??null,i.trim()))};return h`<div class="menu pop popasg" role="dialog" aria-label=${_(t?`Team`:`Assignee`)} ref=${l}
onKeyDown=${e=>pr(e,{list:d,chosen:f,setAt:s,pick:p})}>
<div class="gfind">
<${N} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${d.length?`as`+f:null}
aria-label=${_(t?`Find a team`:`Find a colleague or a team`)}
placeholder=${_(t?`Team name`:`Name or team`)} value=${n}
onInput=${e=>{r(e.currentTarget.value),s(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${_(t?`Team`:`Assignee`)}>
${u.map(t=>t.head?h`<div class="mh" role="presentation" key=${t.head}>${t.head}</div>`:h`<${Or} option=${t} index=${d.indexOf(t)} chosen=${f} dialog=${e}
onAt=${s} onPick=${p} />`)}
${!d.length&&h`<p class="dpad2 t13 dim">
${_(t&&!n?`No teams yet. An administrator creates them in the settings.`:`Nothing found`)}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${_(`Note for the new assignee`)} placeholder=${_(`Note (optional)`)}
maxlength="4000" value=${i} onInput=${e=>a(e.currentTarget.value)} />
</div>
</div>`}function Or({option:e,index:t,chosen:n,dialog:r,onAt:i,onPick:a}){let{person:o,team:s}=e,c=o?o.id===r.assignee_id:s?s.id===r.team_id:!1,l=o&&!Er(o);return h`
${e.nobody&&h`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?`mi on`:`mi`} id=${`as`+t} role="option" tabindex="-1"
aria-selected=${String(c)} aria-disabled=${l?`true`:null} onPointerMove=${()=>i(t)}
onClick=${()=>a(e)}>
${o&&h`<${Ar} person=${o} mine=${e.mine} free=${e.free} now=${c} shut=${l} />`}
${s&&h`
<span class=${`sq `+ft(s.name)}></span>
<span class="cut">${s.name}</span>
${c&&h`<span class="tag plain">${_(`now`)}</span>`}
<span class="hrow end t12 dim">${y(`{n} online`,`{n} online`,wr(s))}</span>
`}
${e.nobody&&h`
<${N} name="user-round-x" size="m" />
${e.nobody===`person`?_(`Remove the assignee`):_(`Remove from the team`)}
`}
</button>
`}function kr(e,t){return!t&&o(e)!==`online`?vr(e):[!t&&!br(e)&&vr(e),yr(e)].filter(Boolean).join(` · `)}function Ar({person:e,mine:t,free:n,now:r,shut:i}){let a=o(e);return h`
<${xt} name=${e.name} size="sm"><${gr} shift=${a} /><//>
<span class="cut">${t&&!r?_(`Assign to me`):e.name}</span>
${r&&h`<span class="tag plain">${_(`now`)}</span>`}
${n&&h`<span class="tag h4">${_(`least busy`)}</span>`}
<span class="hrow end t12 dim num">
${i?_(`no access`):kr(e,t)}
${t&&!r&&h`<kbd>I</kbd>`}
</span>
`}const jr=527040,Mr=[[1,()=>_(`minutes`)],[60,()=>_(`hours`)],[1440,()=>_(`days`)]],Nr=e=>Mr.findLast(([t])=>e%t===0)?.[0]??1;function Pr({id:e,minutes:t,onChange:n,label:r=_(`Due after the start`)}){let[i,a]=R(t?Nr(t):1440),o=e=>{let t=Number(e);n(e.trim()===``||!Number.isInteger(t)||t<0?null:Math.min(t*i,jr))},s=e=>{t!==null&&n(Math.min(t/i*e,jr)),a(e)};return h`<div class="field">
<label for=${e}>${r}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${_(`none`)}
value=${t===null?``:t/i} onInput=${e=>o(e.currentTarget.value)} />
<select class="input sel" aria-label=${_(`Unit of time`)} value=${i}
onChange=${e=>s(Number(e.currentTarget.value))}>
${Mr.map(([e,t])=>h`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</span>
</div>`}const Fr={new:()=>_(`New (task)`),active:()=>_(`In progress`),waiting:()=>_(`Waiting (task)`),asking:()=>_(`Client confirmation`),done:()=>_(`Done (status)`),dropped:()=>_(`Closed unresolved`)},Ir={support:()=>_(`Help and support`),paid:()=>_(`Paid service`),warranty:()=>_(`Warranty`)},Lr=Object.entries(Fr),Rr=e=>(Fr[e]??Fr.new)(),zr=e=>Fr[e?.builtin]?.()??``,Br=e=>Ir[e?.builtin]?.()??``,Vr=e=>e?.name||zr(e)||_(`Deleted status`),Hr=e=>e?.name||Br(e)||_(`Deleted type`),Ur=e=>wt.value[e],Wr=e=>Vr(Ur(e)),Gr=e=>Hr(Et.value[e]),Kr=e=>Object.values(e).filter(e=>!e.removed).sort(Qe),qr=()=>Kr(wt.value),Jr=()=>Kr(Et.value),Yr=[[null,()=>_(`Not stated`)],[`incident`,()=>_(`Incident`)],[`request`,()=>_(`Request`)]],Xr=e=>Yr.find(([t])=>t===e)?.[1]()??``,Zr=[`email`,`phone`,`telegram`,`vk`],Qr={email:()=>_(`name@example.com`),phone:()=>_(`+7 900 000-00-00`),telegram:()=>_(`numeric ID, not the @name`),vk:()=>_(`numeric page ID`)},$r={email:()=>_(`This is not an email address.`),phone:()=>_(`This is not a phone number.`),telegram:()=>_(`Enter the numeric Telegram ID, not the @name.`),vk:()=>_(`Enter the numeric VK ID, not the page address.`)};function ei({contact:e}){let[t,n]=R(!1);return t?h`<${ti} contact=${e} shut=${()=>n(!1)} />`:h`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${N} name="plus" size="s" />
${_(`Add an address`)}
</button>`}function ti({contact:e,shut:t}){let[n,r]=R(`email`),[i,o]=R(``),[s,c]=R(null),[l,u]=R(!1),d=F(null);return E(()=>d.current.focus(),[]),h`<form class="addform" onSubmit=${async r=>{if(r.preventDefault(),!l&&i.trim()){u(!0);try{await ve(e,n,i.trim()),t()}catch(e){u(!1),c(e.status===422?$r[n]():a(e)),d.current?.focus()}}}} onKeyDown=${e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),t())}} aria-label=${_(`Add an address`)}>
<label class="vh" for="akind">${_(`Address type`)}</label>
<select class="input" id="akind" value=${n} onChange=${e=>{r(e.target.value),c(null)}}>
${Zr.map(e=>h`<option value=${e}>${Ve(e)}</option>`)}
</select>
<label class="vh" for="avalue">${_(`Address`)}</label>
<input class="input" id="avalue" ref=${d} value=${i} autocomplete="off"
inputmode=${n===`email`?`email`:n===`phone`?`tel`:`text`} placeholder=${Qr[n]()}
aria-invalid=${s?`true`:null} aria-describedby=${s?`aerror`:null}
onInput=${e=>{o(e.target.value),c(null)}} />
${s&&h`<p class="hint bad" id="aerror" role="alert">${s}</p>`}
<p class="hint">${_(`Conversations from this address will be added to the card.`)}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(l)}>${_(`Add`)}</button>
<button type="button" class="btn small quiet" onClick=${t}>${_(`Cancel`)}</button>
</span>
</form>`}const ni={no_automatic:[()=>_(`No automatic messages`),()=>_(`No automatic messages to this client`),()=>_(`Automatic messages to this client allowed`),`zap`],sender_blocked:[()=>_(`Blocked sender`),()=>_(`Sender blocked: messages are kept, nobody is notified`),()=>_(`Sender unblocked`),`ban`]},ri=({contact:e,onSaved:t=e=>{}})=>Object.keys(ni).map(n=>h`<${ii} key=${n} contact=${e} field=${n} onSaved=${t} />`);function ii({contact:e,field:t,onSaved:n}){let[r,i,o,s]=ni[t],[c,l]=R(null),u=async r=>{l(r);try{return await w(e,{[t]:r}),n({...e,[t]:r}),!0}catch(e){return C(a(e)),!1}finally{l(null)}},d=async e=>{await u(e)&&j(e?i():o(),{icon:s,undo:()=>u(!e)})};return h`<label class="srow nop">
<span class="grow t13">${r()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:`true`} onChange=${e=>d(e.currentTarget.checked)} />
</label>`}function ai({value:e,label:t,save:n,empty:r,long:i=!1,head:o=null,look:s=``,needed:c=!1,rows:l=4,explain:u=a}){let[d,f]=R(null),p=F(null),m=F(null);E(()=>{d!==null&&p.current?.focus()},[d!==null]);let g=()=>{f(null),requestAnimationFrame(()=>m.current?.focus())},v=async()=>{let t=(d??``).trim();if(f(null),!(t===e||c&&!t))try{await n(t)}catch(e){C(u(e))}},y=e=>{e.stopPropagation(),e.key===`Escape`&&(e.preventDefault(),g()),e.key===`Enter`&&(!i||e.ctrlKey||e.metaKey)&&(e.preventDefault(),v(),requestAnimationFrame(()=>m.current?.focus()))};if(d!==null){let e={class:`input`,ref:p,value:d,"aria-label":t,onInput:e=>f(e.target.value),onKeyDown:y,onBlur:v};return i?h`<textarea rows=${l} ...${e}></textarea>`:h`<input ...${e} />`}let b=e?h`<span class=${i?`notetext`:`cut`}>${e}</span>`:h`<span class="dim">${r}</span>`,ee=h`<button type="button" class=${i?`editable t13 mut`:`editable`} ref=${m}
aria-label=${e?_(`{label}: {value}. Edit`,{label:t,value:e}):t} title=${_(`Edit`)}
onClick=${()=>f(e)}>
${b}
</button>`;return o?h`<${o} class=${s}>${ee}<//>`:ee}var oi=/* @__PURE__ */ e({Card:()=>si,Section:()=>H,facts:()=>hi,pastOf:()=>pi});function si(){let{dialog:e}=ze.value,t=Ie.value[e],n=t&&et.value.contacts[t.contact_id];return h`<${ci} open=${Dt.value} busy=${!n}>
${t&&h`<${ui} dialog=${t} contact=${n} />`}
<//>`}function ci({open:e,busy:t,children:n}){return h`
${e&&h`<${li} />`}
<aside class=${e?`ccard drawer`:`ccard`} id="card" tabindex="-1" aria-label=${_(`Client card`)}
aria-busy=${t?`true`:null} onKeyDown=${e?We:null}>
<div class="phead">
<h2 class="t13 b6 grow">${_(`Client`)}</h2>
<button type="button" class="ib small" aria-label=${_(`Hide the card`)} title=${_(`Hide the card`)+`  ]`}
onClick=${()=>{e?Dt.value=!1:Ot.value=!0}}>
<${N} name=${e?`x`:`panel-right`} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${_(`Client details`)}>${n}</div>
</aside>
${e&&h`<div class="dscrim" aria-hidden="true" onClick=${()=>{Dt.value=!1}}></div>`}
`}function li(){return L(),E(()=>Ue(`#card .phead button`)?.focus({preventScroll:!0}),[]),null}function ui({dialog:e,contact:t}){let n=t?.name??e.name;return h`
<div class="cc-top">
<${xt} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?h`
<${ai} key=${t.id} value=${t.name} label=${_(`Client name`)}
save=${e=>w(t,{name:e})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${_(`Client since {date}`,{date:u(t.created_at)})}</p>
`:h`<h3 class="b6 t16 cut">${n}</h3><${yt} width=${60} />`}
</div>
</div>
<${c} key=${e.id} dialog=${e} />
<${H} name="dialog" title=${_(`Conversation`)}><${Ke} key=${e.id} dialog=${e} /><//>
${t?h`
<${fi} contact=${t} dialog=${e} />
<${vt} key=${e.id} dialog=${e} />
<${mi} contact=${t} />
<${gi} contact=${t} /><${_i} contact=${t} />
`:h`<div class="sks">${[100,76,88,52].map(e=>h`<${yt} width=${e} />`)}</div>`}
`}const di=e=>localStorage.getItem(`okno.fold.`+e)===`1`,H=({name:e,title:t,count:n,children:r})=>h`<details class="sect" open=${!di(e)}
onToggle=${t=>localStorage.setItem(`okno.fold.`+e,t.currentTarget.open?`0`:`1`)}>
<summary>
${t} ${n>0&&h`<span class="n">${n}</span>`} <${N} name="chevron-down" size="s" />
</summary>
${r}
</details>`;function fi({contact:e,dialog:t}){return h`<${H} name="contacts" title=${_(`Contacts`)}>
${e.identities.map(e=>{let n=e.label||e.external_id;return h`<button type="button" class="crow" key=${e.id} title=${_(`Copy`)}
aria-label=${_(`Copy {value}`,{value:n})} onClick=${()=>we(n)}>
<${st} kind=${e.kind} named />
<span class="grow cut">${n}</span>
${e.kind===t.kind&&n===(t.label||e.external_id)&&h`<span class="t12 dim">${_(`current`)}</span>`}
<${N} name="copy" size="s" />
</button>`})}
<${ei} key=${e.id} contact=${e} />
<//>`}const pi=e=>e.dialogs.flatMap(e=>e.episodes.map(t=>({dialog:e,episode:t}))).sort((e,t)=>t.episode.opened_at-e.episode.opened_at);function mi({contact:e}){let t=pi(e);return h`<${H} name="dialogs" title=${_(`All conversations`)} count=${t.length}>
${t.map(({dialog:e,episode:t})=>h`<a class="crow" key=${t.number} href=${Ne(ze.value.view,e.id)}>
<${st} kind=${e.kind} named />
<span class="grow">
<span class="cut">${t.title||St(e)}</span>
<span class="t12 dim cut">${hi(t)}</span>
${e.id===ze.value.dialog&&t.state===`open`?h`<span class="vh">${_(`current`)}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${ot(e.id)}>
<${N} name="history" size="s" />
${_(`Full history`)}
</a>
<//>`}function hi(e){let n=e.state===`open`,r=n?e.assignee_id:e.closed_by??e.assignee_id;return[_(`No. {number}`,{number:ae(e.number)}),$e(n?e.opened_at:e.closed_at,t.value),n?_(`open`):r?qe(I(r)):_(`closed`)].join(` · `)}function gi({contact:e}){return h`<${H} name="note" title=${_(`Client note`)}>
<${ai} key=${e.id} value=${e.note??``} label=${_(`Client note`)}
empty=${_(`Add a note about the client`)} save=${t=>w(e,{note:t})} long />
<//>`}const _i=({contact:e})=>h`<${H} name="consent" title=${_(`Consents and bans`)}>
<${ri} key=${e.id} contact=${e} />
<//>`,vi=/* @__PURE__ */ new Map,yi=/* @__PURE__ */ new Map,bi=[];let xi=0;const Si=({id:e,version:t})=>`${e}:${t}`,Ci=({id:e,text:t,data:n,deleted_at:r})=>!!e&&!r&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(e=>e.type===`text_link`)),wi=e=>vi.get(Si(e));function Ti(e){let t=Si(e);return vi.has(t)?Promise.resolve(vi.get(t)):(yi.has(t)||(yi.set(t,new Promise(n=>bi.push(()=>Ei(e.id,t).then(n)))),Di()),yi.get(t))}async function Ei(e,t){try{let{card:n}=await z(`/api/links?message=${e}`);return Oi(t,n),n}catch{return null}finally{yi.delete(t)}}function Di(){for(;xi<2&&bi.length;)xi+=1,bi.shift()().finally(()=>{--xi,Di()})}function Oi(e,t){vi.set(e,t),vi.size>400&&vi.delete(vi.keys().next().value)}const ki=/* @__PURE__ */ new Set([`bold`,`italic`,`underline`,`strikethrough`,`spoiler`,`blockquote`,`expandable_blockquote`,`code`,`pre`,`text_link`]),Ai=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,ji=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Mi=/* @__PURE__ */ new Set(`.,:;!?…'"»”`),Ni=2048;function Pi(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Ai.test(t)?t:null}function Fi(e){let[t,n]=[e.length,0];for(let t of e)n+=t===`(`||t===`[`?1:t===`)`||t===`]`?-1:0;for(;t>0;){let r=e[t-1];if(n<0&&(r===`)`||r===`]`))n+=1;else if(!Mi.has(r))break;--t}return t}function*Ii(e){let t=0;for(let{0:n,index:r}of e.matchAll(ji)){let e=n.slice(0,Fi(n.slice(0,Ni))),i=e.length<Ni?Pi(e):null;if(i&&(yield{type:`link`,offset:r,length:e.length,url:i},t+=1,t===500))return}}function*Li(e,t){let n=0;for(let r of t)for(let t=e.indexOf(`@${r}`);t>=0;t=e.indexOf(`@${r}`,t+1)){if(n===200)return;yield{type:`call`,offset:t,length:r.length+1},n+=1}}const Ri=e=>e.offset+e.length,zi=(e,t)=>t.every(t=>Ri(e)<=t.offset||e.offset>=Ri(t)),Bi=(e,t)=>e.offset-t.offset||t.length-e.length;function Vi(e,t,n){let r=[];for(let n of(t??[]).slice(0,500)){let t=Math.max(0,n.offset),i=Math.min(e.length,n.offset+n.length)-t;ki.has(n.type)&&i>0&&r.push({type:n.type,offset:t,length:i,...n.type===`text_link`?{url:Pi(n.url??``)}:{}})}let i=r.filter(e=>[`code`,`pre`,`text_link`].includes(e.type));for(let t of[...Li(e,n),...Ii(e)])zi(t,i)&&(r.push(t),i.push(t));return r.sort(Bi)}function Hi(e,t,n,r,i=0){let a=[],o=t,s=i<8?r:[];for(let t=0;t<s.length;){let r=s[t],c=Math.min(Ri(r),n);r.offset>o&&a.push({type:`text`,text:e.slice(o,r.offset)});let l=t+1;for(;l<s.length&&s[l].offset<c;)l+=1;let u=s.slice(t+1,l),d=u.filter(e=>Ri(e)>c).map(e=>({...e,offset:c,length:Ri(e)-c})),{type:f,url:p}=r;a.push({type:f,...p===void 0?{}:{url:p},children:Hi(e,r.offset,c,u,i+1)}),o=c,t=l,d.length&&([s,t]=[[...d,...s.slice(l)].sort(Bi),0])}return o<n&&a.push({type:`text`,text:e.slice(o,n)}),a}function Ui(e,{looks:t=[],names:n=[]}={}){return e?Hi(e,0,e.length,Vi(e,t,n)):[]}function Wi(e,t){if(e.length<=t)return e;let n=t-200,r=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(` `)),i=r>n?r:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[i-1])?i-1:i)}const Gi=e=>{try{return new URL(e).host.replace(/^www\./,``)}catch{return``}};function Ki(e,t){if(e.length>2*Ni)return!1;let n=Pi(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Gi(n)!==Gi(t))}const qi={bold:`b`,italic:`i`,underline:`u`,strikethrough:`s`,code:`code`,pre:`pre`},Ji=2e4;function Yi({text:e,looks:t,names:n}){let[r,i]=R(!1),a=ct(()=>r||e.length<=Ji*1.1?e:Wi(e,Ji),[e,r]),o=ct(()=>Ui(a,{looks:t,names:n}),[a,t,n?.join(`
`)]);return h`
<span class="text">${Xi(o)}</span>
${a.length<e.length&&h`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>i(!0)}>${_(`Show in full`)}</button>
</span>`}
`}const Xi=e=>e.map(e=>e.type===`text`?e.text:h`<${Qi} piece=${e} />`),Zi=e=>e.map(e=>e.text??Zi(e.children)).join(``);function Qi({piece:e}){let{type:t,url:n}=e,r=Xi(e.children);if(qi[t])return h`<${qi[t]}>${r}<//>`;if(t===`spoiler`)return h`<${$i} inside=${r} />`;if(t===`blockquote`||t===`expandable_blockquote`)return h`<blockquote class="bq">${r}</blockquote>`;if(t===`call`)return h`<span class="at">${r}</span>`;if(!n)return h`<span class="nolink" title=${_(`Links of this kind cannot be opened here`)}>${r}</span>`;let i=Ki(Zi(e.children),n);return h`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${r}</a>
${i&&h`<span class="t12 leads"> (${_(`leads to {host}`,{host:new URL(n).host})})</span>`}
`}function $i({inside:e}){let[t,n]=R(!1);return t?h`<span class="spoiled">${e}</span>`:h`<button type="button" class="spoil" onClick=${()=>n(!0)}>${_(`hidden text`)}</button>`}const ea=e=>e?`${$e(e*1e3,t.value)}, ${A(e*1e3)}`:``,ta=({data:e,children:t})=>h`<div class="fwd">
<${na} from=${e.forwarded_from===`?`?``:e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,na=({from:e,at:t})=>h`<span class="fwh">
<${N} name="forward" size="s" />
${_(`Forwarded`)}
${e&&h`: <b class="b6"><${ra} who=${e} /></b>`}
${t?` · ${ea(t)}`:``}
</span>`;function ra({who:e}){let t=/^vk\.com\//.test(e)?Pi(e):null;return t?h`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function ia({data:e}){return h`
${(e.forwards??[]).map((e,t)=>h`<${aa} key=${t} one=${e} />`)}
${(e.posts??[]).map((e,t)=>h`<${oa} key=${`p`+t} post=${e} />`)}
`}function aa({one:e}){return h`<div class="fwd">
<${na} from=${e.from} at=${e.at} />
${e.text&&h`<${Yi} text=${e.text} />`}
${(e.forwards??[]).map((e,t)=>h`<${aa} key=${t} one=${e} />`)}
${e.more>0&&h`<span class="fwh">${y(`and {n} more`,`and {n} more`,e.more)}</span>`}
</div>`}function oa({post:e}){let t=e.url&&Pi(e.url);return h`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${ra} who=${e.from??``} /></b>
<span class="t12 dim">${_(`post on a wall`)}${e.at?` · ${ea(e.at)}`:``}</span>
</span>
<span class="ch vk" aria-hidden="true"><${N} name="ch-vk" /></span>
</div>
${e.text&&h`<div class="t13"><${Yi} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&y(`{n} like`,`{n} likes`,e.likes),e.comments>0&&y(`{n} comment`,`{n} comments`,e.comments)].filter(Boolean).join(` · `)}
${t&&h`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${_(`Open in {place}`,{place:_(`VK`)})}
</a>`}
</span>
</div>`}const sa=e=>Number(e).toFixed(4);function ca({message:e}){let{data:t}=e,n=`${sa(t.latitude)}, ${sa(t.longitude)}`,{latitude:r,longitude:i}=t,a=`https://www.openstreetmap.org/?mlat=${r}&mlon=${i}#map=17/${r}/${i}`;return h`<div class="loc">
<span class="locpin"><${N} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||at(`location`)}</b>
${t.address&&h`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?h`<span class="t12 dim blk">${_(`Live location`)}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${a} target="_blank" rel="noopener noreferrer nofollow">
<${N} name="external-link" size="s" />
${_(`Open the map`)}
</a>
<button type="button" class="btn small quiet" onClick=${()=>we(n)}>
<${N} name="copy" size="s" />
${_(`Copy`)}
</button>
</span>
</div>`}ca.knows=e=>typeof e.latitude==`number`&&typeof e.longitude==`number`;const la=e=>String(e).replace(/\D/g,``);function ua({message:e,client:t}){let{data:n}=e,r=t&&et.value.contacts[t],[i,o]=R(!1),s=r?.identities.some(e=>e.kind===`phone`&&la(e.external_id)===la(n.phone));return h`
<div class="vc">
<${xt} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||at(`contact`)}</b>
${n.phone&&h`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&r&&(s?h`<span class="tag plain">${_(`on the card`)}</span>`:h`<button type="button" class="btn small" aria-busy=${String(i)} disabled=${i} onClick=${async()=>{o(!0);try{await ve(r,`phone`,n.phone)}catch(e){C(a(e))}o(!1)}}>
<${N} name="user-round-plus" size="s" />
${_(`Add to the card`)}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>we(n.phone||n.name)}>
<${N} name="copy" size="s" />
${_(`Copy`)}
</button>
</div>
`}ua.knows=e=>!!(e.phone||e.name);function da({message:e}){let{question:t,options:n,votes:r=[],anonymous:i}=e.data,a=r.reduce((e,t)=>e+t,0),o=e=>a?Math.round((r[e]??0)/a*100):null;return h`
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
`}da.knows=e=>!!e.question;function fa({message:e}){let{emoji:t,value:n}=e.data;return h`<span class="dice">
<span class="diceface" aria-hidden="true">${t||`🎲`}</span>
<span class="t13">${n?_(`rolled {n}`,{n}):at(`dice`)}</span>
</span>`}fa.knows=()=>!0;function pa({message:e}){let{data:t,content:n}=e,r=t.price||(t.total_amount?g(t.total_amount,t.currency):``);return h`<div class="file named">
<${N} name=${{invoice:`banknote`,story:`circle-dot`,game:`play`}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||at(n)}</b>
<span class="t12 dim blk">${[at(n),t.description,r].filter(Boolean).join(` · `)}</span>
</span>
</div>`}pa.knows=e=>!!(e.title||e.from||e.description);const ma={audio:[`audio/mpeg`,`audio/mp4`,`audio/ogg`,`audio/aac`,`audio/wav`,`audio/flac`],video:[`video/mp4`,`video/webm`]},ha=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,U=(e,t=``)=>`/files/${e.token}${t&&`/`+t}`,ga=e=>e.state===`ready`&&!!(e.thumb||e.preview),_a=e=>e.kind===`photo`||e.kind===`animation`&&!va(e,`video`),va=(e,t)=>e.state===`ready`&&ma[t].includes(e.media_type.split(`;`)[0]),ya=({message:e,files:t})=>t.filter(e=>e.state===`ready`).length>1&&h`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${N} name="download" size="s" />
${_(`Download all`)}
</a>`;function ba({files:e,message:t}){let n=e.filter(_a);return h`
${n.length>0&&h`<${Ta} files=${n} />`}
${e.filter(e=>!_a(e)).map(e=>h`<${Sa} key=${e.id} file=${e} />`)}
${t&&h`<${ya} message=${t} files=${e} />`}
`}const xa=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state===`ready`&&e[0].kind===`sticker`&&ga(e[0]);function Sa({file:e}){return e.kind===`sticker`&&ga(e)?h`<img class="stk" src=${U(e,e.preview?`preview`:`thumb`)} alt=${_(`Sticker`)}
width="136" height="136" />`:[`voice`,`audio`].includes(e.kind)&&va(e,`audio`)?h`<${Pa} file=${e} />`:[`video`,`video_note`,`animation`].includes(e.kind)&&va(e,`video`)?h`<${Fa} file=${e} />`:h`<${Na} file=${e} />`}function Ca(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let r=Math.min(1,320/t,320/n);return{width:Math.max(64,Math.round(t*r)),height:Math.max(48,Math.round(n*r))}}function wa({files:e,letter:t}){let n=!t&&e?.length===1&&_a(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Ca(n).width,240)+12}px`}:null}function Ta({files:e}){if(e.length===1)return h`<div class="pics one">
<${Ea} file=${e[0]} size=${Ca(e[0])} label=${_(`Open the photo`)} />
</div>`;let t=e.length-4;return h`<div class=${e.length===3?`pics three`:`pics`}>
${e.slice(0,4).map((n,r)=>{let i=r===3&&t>0?t:0,a=i?_(`Open photo {i} of {n}, {more} more`,{i:r+1,n:e.length,more:i}):_(`Open photo {i} of {n}`,{i:r+1,n:e.length});return h`<${Ea} key=${n.id} file=${n} size=${{width:220,height:150}} label=${a}
more=${i} />`})}
</div>`}function Ea({file:e,size:t,label:n,more:r}){if(!ga(e))return h`<${Da} file=${e} place=${t} />`;let i=e.preview?`${U(e,`thumb`)} 320w, ${U(e,`preview`)} 1600w`:null;return h`<button type="button" class=${r?`more`:null} aria-label=${n} data-token=${e.token}
onClick=${()=>b(e.token)}>
<img src=${U(e,e.thumb?`thumb`:`preview`)} srcset=${e.thumb?i:null}
sizes=${i&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${r?h`<b>+${r}</b>`:null}
</button>`}function Da({file:e,place:t}){if(e.state===`ready`)return h`<${Na} file=${e} />`;let n=e.state===`pending`;return h`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${N} name=${n?`clock`:`image-off`} />
<span>${n?_(`Loading…`):Oa(e)}</span>
</span>
</span>`}const Oa=e=>`${e.state===`refused`?_(`Not accepted`):_(`Lost`)}: ${xe(e.reason)}`,ka=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??``;function Aa(e){if(ha.test(e.name))return`file-warning`;let[t]=e.media_type.split(`/`);return t===`image`?`image`:t===`audio`?`music`:t===`video`?`play`:`file-text`}const ja=e=>[ka(e.name),e.size>0?Te(e.size):``].filter(Boolean).join(` · `),Ma=e=>e.name||({photo:_(`Photo`),video:_(`Video`),voice:_(`Voice message`),audio:_(`Audio`),sticker:_(`Sticker`)}[e.kind]??_(`File`));function Na({file:e}){let t=Ma(e);if(e.state===`ready`){let n=ha.test(e.name);return h`<a class=${n?`file risky`:`file`} href=${U(e)} download=${e.name||!0}
data-state="ready" title=${_(`Download {name}`,{name:t})}>
<${N} name=${Aa(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${n?_(`This is a program. Open it only if you trust the sender.`):ja(e)}
</span>
</span>
<${N} name="download" size="m" />
<span class="vh">${_(`Download`)}</span>
</a>`}let n=e.state===`pending`;return h`<span class=${n?`file`:`file gone`} data-state=${e.state}>
<${N} name=${n?`clock`:`file-warning`} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[_(`Loading…`),e.size>0?Te(e.size):``].filter(Boolean).join(` · `):Oa(e)}
</span>
</span>
</span>`}function Pa({file:e}){let t=[Ma(e),e.duration?T(e.duration):``].filter(Boolean).join(`, `);return h`<div class="sound">
${e.kind===`audio`&&h`<span class="hrow t13"><b class="b5 cut grow">${Ma(e)}</b></span>`}
<audio controls preload="none" src=${U(e,`media`)} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?h`<span class="num">${T(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${U(e)} download=${e.name||!0}>
<${N} name="download" size="s" />
${_(`Download`)}
</a>
</span>
</div>`}function Fa({file:e}){let t=Ca(e);return h`<div class="film">
<video controls preload="none" class=${e.kind===`video_note`?`round`:null} src=${U(e,`media`)}
poster=${ga(e)?U(e,e.preview?`preview`:`thumb`):null} width=${t.width}
height=${t.height} aria-label=${Ma(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?T(e.duration):``,e.size>0?Te(e.size):``].filter(Boolean).join(` · `)}
</span>
<a class="link end hrow tight" href=${U(e)} download=${e.name||!0}>
<${N} name="download" size="s" />
${_(`Download`)}
</a>
</span>
</div>`}const Ia={failed:()=>_(`Email not delivered`),delayed:()=>_(`Email delayed, the mail server keeps trying`),delivered:()=>_(`Email delivered`),relayed:()=>_(`Email relayed to another mail server`),expanded:()=>_(`Email sent on to the members of a mailing list`),read:()=>_(`Email opened`),deleted:()=>_(`Email deleted without being read`),complaint:()=>_(`A recipient marked the email as spam`)};function La({report:e}){let{action:t,recipient:n,status:r,words:i}=e??{},a=Ia[t]?.()??_(`Mail server report`),o=[n,r,i].filter(Boolean).join(` · `),s=t===`failed`;return h`<div class=${s?`bounce`:`bounce mild`} data-action=${t??``}>
<${N} name=${s?`mail-x`:t===`delayed`?`alarm-clock`:`mail`} size="m" />
<span class="grow"><b class="b6 blk">${a}</b>${o&&h`<span class="t12 blk">${o}</span>`}</span>
</div>`}function Ra({message:e}){let{letter:t}=e,n=t.rich?`rich`:`prose`,[r,i]=R(!!t.html&&(!e.text||ue.peek()?.letters?.[n]===`html`)),[a,o]=R(!1),[s,c]=R(0),l=t=>{i(t),e.text&&Ye({letters:{[n]:t?`html`:`text`}})},u=()=>{o(!0),i(!0)},d=e.files.filter(e=>!(e.content_id&&t.html));return h`
<${Va} message=${e} />
${t.html?h`<div class="lview seg" role="group" aria-label=${_(`Email view`)}>
<button type="button" aria-pressed=${String(!r)} onClick=${()=>l(!1)}>${_(`Text`)}</button>
<button type="button" aria-pressed=${String(r)} onClick=${()=>l(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!a&&h`<div class="mimg">
<${N} name="image-off" size="m" />
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
<${N} name="image-off" size="m" />
<span class="grow">${y(`{n} picture could not be loaded`,`{n} pictures could not be loaded`,s)}</span>
</div>`}
${r?h`<${Wa} key=${`${a} ${Ee.value}`} message=${e} images=${a}
onFailed=${c} />`:h`<${Ha} message=${e} />`}
${d.length>0&&h`<${Ga} message=${e.id} files=${d} />`}
<${qa} message=${e} />
`}const za=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Ba=e=>e.length>2?_(`{first} and {n} more`,{first:e.slice(0,1).join(`, `),n:e.length-2+1}):e.join(`, `);function Va({message:e}){let{letter:t}=e,[n,r]=R(!1),i=[[_(`From`),t.sender],[_(`Reply-To`),e.data.reply_to],[_(`To`),t.recipients.join(`, `)],[_(`Cc`),t.copies.join(`, `)],[_(`Subject`),t.subject]].filter(([,e])=>e);return h`<div class="mailh">
<b class="b6">${t.subject||_(`(no subject)`)}</b>
<span class="dim t12">
${za(t.sender)}
${t.recipients.length>0&&` → ${Ba(t.recipients.map(za))}`}
${t.copies.length>0&&` · ${_(`copy`)}: ${Ba(t.copies.map(za))}`}
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
</div>`}function Ha({message:e}){let{letter:t,text:n}=e,r=t.quoted?[_(`Show the quote`),_(`Hide the quote`)]:[_(`Show the signature`),_(`Hide the signature`)];return h`${t.quoted_above&&h`<${Ua} label=${[_(`Show the quote`),_(`Hide the quote`)]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?h`<div><${Yi} text=${n} looks=${e.data.entities} names=${[]} /></div>`:h`<div class="dim t13">${_(`This email has no text`)}</div>`}
${(t.signature||t.quoted)&&h`<${Ua} label=${r}>
${t.signature&&h`<div class="msign">${t.signature}</div>`}
${t.quoted&&h`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Ua({label:[e,t],children:n}){let[r,i]=R(!1);return h`<div class="mfold"><button type="button" class="quoted" aria-label=${r?t:e}
aria-expanded=${String(r)} onClick=${()=>i(!r)}>···</button>${r&&n}</div>`}function Wa({message:e,images:t,onFailed:n}){let r=F(null);M(()=>{let e=e=>{let t=Number(e.data?.height);e.source===r.current?.contentWindow&&Number.isFinite(t)&&(r.current.style.setProperty(`height`,`${Math.max(40,Math.min(2e4,Math.ceil(t)))}px`),r.current.dataset.sheet=e.data.sheet===`own`?`own`:`plain`,n(Number(e.data.failed)||0))};return window.addEventListener(`message`,e),()=>window.removeEventListener(`message`,e)},[]);let i=new URLSearchParams({images:t?`1`:`0`,dark:Ee.value?`1`:`0`});return h`<iframe class="mframe" ref=${r} title=${_(`The email as it was sent`)}
src=${`/api/messages/${e.id}/html?${i}`} data-dark=${String(Ee.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Ga({message:e,files:t}){let n=t.reduce((e,t)=>e+(t.size??0),0);return h`
<div class="attl">
<span class="t12 dim">
${y(`{n} attachment`,`{n} attachments`,t.length)}
${n>0&&` · ${Te(n)}`}
</span>
<${ya} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(e=>h`<li key=${e.id}>
${ga(e)?h`<${Ka} file=${e} />`:h`<${Na} file=${e} />`}
</li>`)}
</ul>
`}const Ka=({file:e})=>h`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${_(`Open {name}`,{name:e.name||_(`Photo`)})}
data-token=${e.token} onClick=${()=>b(e.token)}>
<img src=${U(e,e.thumb?`thumb`:`preview`)} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||_(`Photo`)}</b>
<span class="t12 dim">${ja(e)}</span>
</span>
<a class="ib small" href=${U(e)} download=${e.name||!0}
aria-label=${_(`Download {name}`,{name:e.name||_(`Photo`)})}>
<${N} name="download" size="m" />
</a>
</span>`;function qa({message:e}){let{data:t,automatic:n}=e,r=(t.also_at??[]).map(e=>Ge.value[e]?.name).filter(Boolean);return h`
${n===`bounce`||n===`report`?h`<${La} report=${t.bounce} />`:n&&h`<span class="autoflag">
<${N} name="bot" size="s" />
${_(`Automatic email`)}
: ${Le(n)}
</span>`}
${t.through&&h`<span class="autoflag">
<${N} name="mail" size="s" />
${_(`Sent via {address}`,{address:t.through})}
</span>`}
${t.reply_to&&h`<span class="autoflag">
<${N} name="mail" size="s" />
${_(`Asks for replies to {address}`,{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&h`<span class="autoflag">
<${N} name="triangle-alert" size="s" />
${_(`Only part of this email is shown, the original has all of it`)}
</span>`}
${r.length>0&&h`<span class="autoflag">
<${N} name="mail" size="s" />
${_(`Also received at: {places}`,{places:r.join(`, `)})}
</span>`}
${t.related&&h`<${Ja} id=${t.related} />`}
`}function Ja({id:e}){let[t,n]=R(Ie.peek()[e]??null);return M(()=>{t||z(`/api/dialogs/${e}`).then(e=>n(e.dialog),()=>{})},[e]),t&&h`<span class="autoflag">
<${N} name="git-branch" size="s" />
<a class="link" href=${Ne(ze.value.view,e)}>
${_(`May belong to No. {number}, {name}`,{number:ae(t.number),name:t.name})}
</a>
</span>`}const Ya=({subject:e,to:t})=>h`<div class="mailh">
<b class="b6">${Xa(e)}</b>
${t&&h`<span class="t12 dim">→ ${t}</span>`}
</div>`;function Xa(e){let t=(e??``).trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:_(`(no subject)`)}function Za({message:e}){let t=F(null),[n,r]=R(()=>wi(e));return M(()=>{if(n!==void 0)return;let i=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&(i.disconnect(),Ti(e).then(r))});return i.observe(t.current),()=>i.disconnect()},[]),n?h`<${Qa} message=${e} card=${n} />`:h`<span ref=${t}></span>`}function Qa({message:e,card:t}){let[n,r]=R(t.picture),i=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return h`<a class=${n?`lp`:`lp wordy`} href=${t.url} title=${t.url} target="_blank"
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
</a>`}const $a=[1,1.5,2],eo=e=>`/files/${e.token}/media`;let to=1,no=null;const ro=/* @__PURE__ */ new Map;function io({file:e,data:t}){let n=F(null),[r,i]=R({on:!1,at:0,whole:e.duration??0,failed:!1}),[a,o]=R(to),[s,c]=R(!1),l=so(e,t.waveform,n);M(()=>()=>{no===n.current&&(no=null)},[]);let u=()=>{let e=n.current;e.paused?(no&&no!==e&&no.pause(),no=e,e.playbackRate=to,e.play().catch(()=>i(e=>({...e,failed:!0,on:!1})))):e.pause()},d=()=>{to=$a[($a.indexOf(a)+1)%$a.length],n.current.playbackRate=to,o(to)},f=({target:e})=>i(t=>({...t,at:e.currentTime,whole:Number.isFinite(e.duration)?e.duration:t.whole})),p=e=>{let{whole:t}=r;t&&(n.current.currentTime=e*t)},m=e.kind===`voice`?_(`Voice message`):e.name||_(`Audio`);return h`
<div class="voice" data-playing=${String(r.on)}>
<audio ref=${n} src=${eo(e)} preload="none"
onPlay=${()=>i(e=>({...e,on:!0,failed:!1}))}
onPause=${()=>i(e=>({...e,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>i(e=>({...e,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${r.on?_(`Pause`):_(`Play {name}`,{name:m})}
onClick=${u}>
<${N} name=${r.on?`pause`:`play`} />
</button>
<span class="grow">
${e.kind===`audio`&&h`<b class="b5 blk cut">${m}</b>`}
<${ao} bars=${l} share=${r.whole?r.at/r.whole:0} seek=${p} label=${m}
at=${r.at} whole=${r.whole} />
<span class="vmeta">
<span class="num">
${r.failed?_(`This browser cannot play it`):r.whole?`${T(r.at)} / ${T(r.whole)}`:Te(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&h`<button type="button" class="link" aria-expanded=${String(s)} onClick=${()=>c(!s)}>
${_(`Text`)}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${_(`Download {name}`,{name:m})}>
<${N} name="download" size="s" />
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
`}function ao({bars:e,share:t,seek:n,label:r,at:i,whole:a}){let o=e=>{let t=e.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(e.clientX-t.left)/t.width)))},s=e=>{let t={ArrowLeft:-5,ArrowRight:5}[e.key];t&&a&&(e.preventDefault(),e.stopPropagation(),n(Math.max(0,Math.min(1,(i+t)/a))))},c=Math.max(1,...e);return h`<span class="wvbox" role="slider" tabindex="0" aria-label=${r} aria-valuemin="0"
aria-valuemax=${Math.round(a)} aria-valuenow=${Math.round(i)}
aria-valuetext=${`${T(i)} / ${T(a)}`} onPointerDown=${o} onKeyDown=${s}>
<svg class="wv" viewBox=${`0 0 176 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((e,n)=>{let r=3+e/c*19;return h`<rect class=${(n+.5)/44<=t?`on`:``} x=${n*4} y=${12-r/2}
width="2.4" height=${r} rx="1.2" />`})}
</svg>
</span>`}const oo=Array(44).fill(0);function so(e,t,n){let[r,i]=R(()=>t?.length?co(t):ro.get(e.token)??oo);return M(()=>{if(r!==oo||!e.size||e.size>15e5||!window.IntersectionObserver)return;let t=new IntersectionObserver(n=>{n.some(e=>e.isIntersecting)&&(t.disconnect(),lo(e).then(e=>{e&&i(e)}))});return t.observe(n.current.parentElement),()=>t.disconnect()},[]),r}const co=e=>Array.from({length:44},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/44),Math.max(Math.floor(n*e.length/44)+1,Math.floor((n+1)*e.length/44)))));async function lo(e){try{let t=await fetch(eo(e));if(!t.ok)return null;let n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),r=Math.max(1,Math.floor(n.length/44)),i=Array.from({length:44},(e,t)=>uo(n,t*r,r));return ro.set(e.token,i),i}catch{return null}}function uo(e,t,n){let r=0;for(let i=t;i<Math.min(e.length,t+n);i+=8)r=Math.max(r,Math.abs(e[i]));return Math.round(r*100)}function fo({message:e,mail:t,client:n}){if(e.letter)return h`<${Ra} message=${e} />`;let r=h`<${go} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?h`<${ta} data=${e.data}>${r}<//>`:r}function po({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??``:e.text;return n?h`<${Yi} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(I)} />`:null}const mo=e=>e.state===`ready`&&[`voice`,`audio`].includes(e.kind)&&/^audio\//.test(e.media_type),ho={location:ca,venue:ca,contact:ua,poll:da,dice:fa,story:pa,game:pa,invoice:pa};function go({message:e,mail:t,client:n}){let{content:r,data:i}=e,a=h`<${po} message=${e} />`,o=i.forwards||i.posts?h`<${ia} data=${i} />`:null;if(e.files?.length){let n=e.files.filter(mo),r=h`
${n.map(e=>h`<${io} key=${e.id} file=${e} data=${n.length>1?{}:i} />`)}
<${ba} files=${e.files.filter(e=>!mo(e))} message=${e.id} />
`;return t?h`<div>${a}</div>${r}`:h`${o}${r}${a}`}let s=ho[r];return s&&s.knows(i)?h`<${s} message=${e} client=${n} />${a}`:r===`text`?h`
${o}
${a}
${!t&&Ci(e)&&h`<${Za} key=${`${e.id}:${e.version}`} message=${e} />`}
`:h`<${_o} message=${e} />${a}`}function _o({message:e}){let t=e.has_original?h`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${_(`Original`)}</a>`:null;if(e.content===`unreadable`)return h`<div class="raw">
<span class="hrow">
<${N} name="triangle-alert" size="m" />
<b class="b6">${_(`Could not be read; the original is attached`)}</b>
</span>
${t}
</div>`;let n=Ct(e);return h`<div class="unk">
<span class="hrow">
<${N} name="circle-question-mark" size="m" />
<b class="b6">${_(`“{kind}” cannot be shown here yet`,{kind:at(e.content)})}</b>
</span>
${n&&h`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${_(`Open in {place}`,{place:n.name})}
</a>`}
${t}
</div>`}const vo=S(null);function yo(e,{from:t=null}={}){let{view:n,dialog:r,at:i}=ze.peek();r&&(vo.value=t?{dialog:r,no:t}:null,i===e&&gt(Ne(n,r),{replace:!0}),gt(Ne(n,r,e),{replace:!0}))}function bo(){let e=vo.peek();e&&yo(e.no)}const xo=e=>new URL(Ne(`all`,e.dialog_id,e.no),location.origin).href,So=()=>Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id),Co=/[\p{L}\p{N}]/u;function wo(e,t){let n=`@${t.name}`.toLocaleLowerCase(),r=e.toLocaleLowerCase();for(let e=r.indexOf(n);e>=0;e=r.indexOf(n,e+1))if(!Co.test(r[e+n.length]??``))return!0;return!1}const To=e=>e.includes(`@`)?So().filter(t=>wo(e,t)):[];function Eo(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Do(e){let t=e.trim().toLocaleLowerCase();return So().filter(({name:e})=>e.toLocaleLowerCase().startsWith(t)||e.toLocaleLowerCase().split(/\s+/).some(e=>e.startsWith(t))).sort((e,t)=>e.name.localeCompare(t.name)).slice(0,8)}const Oo=36e5,W=(e,t,n,r=0)=>{let i=new Date(e);return i.setDate(i.getDate()+t),i.setHours(n,r,0,0)},ko=e=>(1-new Date(e).getDay()+7)%7||7;function Ao(e,t=9){let n=[{id:`hour`,at:Math.ceil((e+Oo)/6e4)*6e4}];return W(e,0,18)-e>Oo&&n.push({id:`evening`,at:W(e,0,18)}),n.push({id:`tomorrow`,at:W(e,1,t)}),ko(e)>1&&n.push({id:`monday`,at:W(e,ko(e),9)}),n}const jo=e=>[...Ao(e,10),{id:`client`,at:null}];function Mo(e,t){let n=(new Date(e,t,1).getDay()+6)%7,r=new Date(e,t+1,0).getDate(),i=[...Array(n).fill(null),...Array.from({length:r},(n,r)=>new Date(e,t,r+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(e,t)=>i.slice(t*7,t*7+7))}function No(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,r]=[Number(t[1]),Number(t[2])];return n<24&&r<60?[n,r]:null}const Po={hour:[()=>_(`In an hour`),`hourglass`],evening:[()=>_(`This evening`),`sunset`],tomorrow:[()=>_(`Tomorrow`),`sunrise`],days3:[()=>_(`In 3 days`),`calendar`],monday:[()=>_(`On Monday`),`calendar`],client:[()=>_(`Until the client replies`),`message-circle`]},Fo=e=>W(e,0,0),Io=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(e=>String(e).padStart(2,`0`)).join(`:`)};function Lo({label:e,title:n,usual:r,given:i=null,hour:a=`10:00`,words:o={},deed:s,icon:c=null,place:l=`popsnz`,onPick:u,onShut:d,children:f,below:p}){let m=F(t.value).current,g=F(r(m)).current,[v,y]=R(0),[b,x]=R(i?{day:Fo(i),text:Io(i),used:!0}:{day:W(m,1,0),text:a,used:!1}),te=Je(d);L(),E(()=>te.current.querySelector(`.mi`)?.focus({preventScroll:!0}),[]);let ne=No(b.text),S=ne?W(b.day,0,...ne):null,C=b.used&&S!==null&&S<=Date.now(),w=b.used&&(ne===null||C),re=b.used?S:g[v].at,ie=e=>{u(e)!==!1&&d()};return h`<form class=${`menu pop when ${l}`} role="dialog" aria-label=${e} ref=${te} onSubmit=${e=>{e.preventDefault(),e.stopPropagation(),w||ie(re)}}>
<div class="snzg">
<div role="group" aria-label=${n} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=(v+t+g.length)%g.length;y(n),x({...b,used:!1}),e.currentTarget.querySelectorAll(`.mi`)[n].focus()}}>
<div class="mh">${n}</div>
${g.map((e,t)=>h`<button type="button" key=${e.id} class=${!b.used&&t===v?`mi on`:`mi`}
onFocus=${()=>{y(t),i||x({...b,used:!1})}} onClick=${()=>ie(e.at)}>
<${N} name=${Po[e.id][1]} size="m" />
<span class="cut">${o[e.id]?.()??Po[e.id][0]()}</span>
${e.at!==null&&h`<span class="hrow end t12 dim num">
${e.id===`hour`||e.id===`evening`?A(e.at):ee(e.at,m)}
</span>`}
</button>`)}
</div>
<${zo} own=${b} began=${m} onChange=${e=>x({...b,...e,used:!0})}
wrong=${w} />
</div>
<div class="snzf">
${f}
<span class="t12 dim grow snzw">
${w?h`<span class="hint bad" role="alert">
${_(C?`This time has passed`:`Type the time like 10:00`)}
</span>`:re===null?_(`Until the client replies`):`${kt(re,m)}, ${A(re)}`}
</span>
<button type="submit" class="btn primary" disabled=${w}>
${c&&h`<${N} name=${c} size="s" />`}
${s}
<kbd>Enter</kbd>
</button>
</div>
${p}
</form>`}const Ro={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function zo({own:e,began:t,onChange:n,wrong:r}){let i=new Date(e.day),[a,o]=R([i.getFullYear(),i.getMonth()]),s=F(null),c=W(t,0,0),[l,u]=a,d=ne(new Date(l,u,1).getTime()),f=new Date(l,u,1)<=new Date(t),p=e=>{let t=new Date(a[0],a[1]+e,1);o([t.getFullYear(),t.getMonth()])},m=e=>{n({day:e});let t=new Date(e);o([t.getFullYear(),t.getMonth()])};return h`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${_(`Previous month`)} disabled=${f}
onClick=${()=>p(-1)}>
<${N} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${_(`Next month`)} onClick=${()=>p(1)}>
<${N} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${s} onKeyDown=${t=>{let n=Ro[t.key];n&&(t.preventDefault(),m(Math.max(c,W(e.day,n,0))),requestAnimationFrame(()=>s.current?.querySelector(`[aria-pressed='true']`)?.focus()))}}>
<caption class="vh">${d}</caption>
<thead><tr>${re().map(e=>h`<th scope="col" key=${e}>${e}</th>`)}</tr></thead>
<tbody>
${Mo(...a).map((t,n)=>h`<tr key=${n}>
${t.map((t,n)=>h`<td key=${n}>
${t!==null&&h`<${Bo} day=${t} today=${c} own=${e} onPick=${m} weekend=${n>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${_(`Time`)} inputmode="numeric" aria-invalid=${r?`true`:null}
value=${e.text} onInput=${e=>n({text:e.currentTarget.value})} />
<span class="t12 dim">${kt(e.day,t)}</span>
</div>
</div>`}function Bo({day:e,today:t,own:n,onPick:r,weekend:i}){let a=new Date(e).getDate(),o=n.used&&e===n.day;return h`<button type="button" class=${i?`off`:``} disabled=${e<t} aria-label=${kt(e,0)}
aria-current=${e===t?`date`:null} aria-pressed=${String(o)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>r(e)}>
${a}
</button>`}function G(e,t,n,r){e.focus(),e.setSelectionRange(n,r),document.execCommand(`insertText`,!1,t)||e.setRangeText(t,n,r,`end`),e.dispatchEvent(new Event(`input`,{bubbles:!0}))}function Vo(e,t){G(e,t,e.selectionStart,e.selectionEnd)}function Ho(e,t,n,r){G(e,r,t,n)}function Uo(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e,a=i.slice(n,r),o=a.trim();if(i.slice(n-t.length,n)===t&&i.slice(r,r+t.length)===t){G(e,a,n-t.length,r+t.length),e.setSelectionRange(n-t.length,r-t.length);return}if(!a&&i.slice(r,r+t.length)===t){e.setSelectionRange(r+t.length,r+t.length);return}let s=a.slice(0,a.indexOf(o));G(e,`${s}${t}${o}${t}${a.slice(s.length+o.length)}`,n,r);let c=n+s.length+t.length;e.setSelectionRange(c,c+o.length)}const Wo=/^(?:[-•] |\d{1,4}\. )/;function Go(e,t){let{value:n}=e,r=n.lastIndexOf(`
`,e.selectionStart-1)+1,i=n.indexOf(`
`,e.selectionEnd),a=i<0?n.length:i,o=n.slice(r,a).split(`
`),s=t?/^\d{1,4}\. /:/^[-•] /,c=o.every(e=>s.test(e));G(e,o.map((e,n)=>(c?``:t?`${n+1}. `:`- `)+e.replace(Wo,``)).join(`
`),r,a)}function Ko(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e;G(e,`[${i.slice(n,r).trim()||t}](${t})`,n,r)}function qo(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let r=t.lastIndexOf(`
`,n-1)+1,i=/^(- |• |(\d{1,4})\. )/.exec(t.slice(r,n));return i?r+i[0].length===n?(G(e,``,r,n),!0):(Vo(e,`\n${i[2]?`${Number(i[2])+1}. `:i[1]}`),!0):!1}function Jo(e,t){let[n,r]=R(null),[i,a]=R(0),o=F(-1),s=t&&n?Do(n.query):[],c=()=>{let i=t&&e.current?Eo(e.current.value,e.current.selectionStart):null;i?.query!==n?.query&&a(0),r(i)},l=()=>r(null),u=t=>{let r=e.current.selectionStart,i=e.current.value[r]===` `;Ho(e.current,n.from,r,i?`@${t.name}`:`@${t.name} `),i&&e.current.setSelectionRange(n.from+t.name.length+2,n.from+t.name.length+2),o.current=e.current.selectionStart,l()};return{list:s,at:Math.min(i,Math.max(0,s.length-1)),setAt:a,keys:t=>{let n=o.current===e.current.selectionStart;if(o.current=-1,t.key===` `&&n)return t.preventDefault(),!0;if(!s.length)return!1;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r)a((i+r+s.length)%s.length);else if(t.key===`Enter`&&!t.ctrlKey&&!t.metaKey||t.key===`Tab`)u(s[i]);else if(t.key===`Escape`)t.stopPropagation(),l();else return!1;return t.preventDefault(),!0},look:c,pick:u,close:l}}function Yo({calls:e}){return e.list.length?h`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${_(`Colleagues`)}>
${e.list.map((t,n)=>h`<button type="button" class=${n===e.at?`mi on`:`mi`} key=${t.id} id=${`call`+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${e=>e.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${xt} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}const Xo=[`status`,`type`,`assignee`,`team`,`tag`,`priority`,`client`],Zo=[`late`,`today`,`tomorrow`,`week`,`nextweek`,`later`,`none`],Qo=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,$o={high:1,medium:0,low:-1},es=Object.fromEntries(Object.entries($o).map(([e,t])=>[t,e]));function ts(e,t){return e===`priority`?$o[t]:t===`none`&&![`status`,`client`].includes(e)?`none`:t===`me`&&e===`assignee`?`me`:/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function ns(e){let t=new URLSearchParams(e),n=e=>[...new Set((t.get(e)??``).split(`.`).map(t=>ts(e,t)))].filter(e=>e!==void 0).slice(0,20),r=t.get(`due`)??``;return{...Object.fromEntries(Xo.map(e=>[e,n(e)])),due:Zo.includes(r)||Qo.test(r)&&r!==`_`?r:null,q:(t.get(`q`)??``).slice(0,200)}}function rs(e){let t=Xo.filter(t=>e[t].length).map(t=>[t,e[t].map(e=>t===`priority`?es[e]:e).join(`.`)]);return Object.fromEntries([...t,...e.due?[[`due`,e.due]]:[],...e.q?[[`q`,e.q]]:[]])}const is=ns(``),as=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),os=e=>e.due!==null||Xo.some(t=>e[t].length>0),ss=e=>os(e)||e.q.trim()!==``,cs=e=>Xo.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),ls=(e,t)=>{let[n,r,i]=e.split(`-`).map(Number);return new Date(n,r-1,i+t).getTime()};function us(e,t){let n=Qo.exec(e??``);if(n)return{...n[1]&&{from:ls(n[1],0)},...n[2]&&{before:ls(n[2],1)}};let r=new Date(t).getDay(),i=r===0?1:8-r;return{late:()=>({before:t+1}),today:()=>({from:W(t,0,0),before:W(t,1,0)}),tomorrow:()=>({from:W(t,1,0),before:W(t,2,0)}),week:()=>({from:W(t,0,0),before:W(t,i,0)}),nextweek:()=>({from:W(t,i,0),before:W(t,i+7,0)}),later:()=>({from:W(t,i+7,0)}),none:()=>({none:!0})}[e]()}const ds={status:`status_id`,type:`type_id`,assignee:`assignee_id`,team:`team_id`,tag:`tag_id`,priority:`priority`,client:`contact_id`};function fs(e,{me:t,now:n}){let r=e=>e===`none`?0:e===`me`?t:e,i=Xo.filter(t=>e[t].length).map(t=>[ds[t],e[t].map(r).join(`,`)]),{from:a,before:o,none:s}=e.due?us(e.due,n):{};return a!==void 0&&i.push([`due_from`,String(a)]),o!==void 0&&i.push([`due_before`,String(o)]),s&&i.push([`no_due`,`true`]),e.q.trim()&&i.push([`q`,e.q]),Object.fromEntries(i)}function ps(e,t,n,r){let i=n.due&&n.due!==`none`?W(r,0,0):``;return[e,t,new URLSearchParams(rs(n)),i].join(`:`)}const ms=[`open`,`mine`,`late`,`unassigned`,`followed`,`done`],hs=[`due`,`created`,`changed`,`status`,`assignee`,`priority`],K=e=>e.base!==`done`&&e.base!==`dropped`,gs=(e,t)=>K(e)&&e.due_at!==null&&e.due_at<=t,_s=(e,t)=>e===`followed`||ss(t);function vs(e,t,{me:n,now:r}){return e===`done`?!K(t):K(t)?e===`late`?gs(t,r):ys(e,t,n):!1}function ys(e,t,n){if(e===`mine`)return t.assignee_id===n;if(e===`unassigned`)return t.assignee_id===null;let r=/^team-(\d+)$/.exec(e);return!r||t.team_id===Number(r[1])}const bs=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],xs={due:bs,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,``,0,...bs(e)]:[0,t[e.assignee_id]??``,e.assignee_id,...bs(e)],priority:e=>[-e.priority,...bs(e)]},Ss=(e,t,n)=>xs[t](e,n);function Cs(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function ws(e,t){if(e===null)return`none`;if(e<=t)return`late`;if(e<W(t,1,0))return`today`;if(e<W(t,2,0))return`tomorrow`;let n=new Date(t).getDay(),r=n===0?1:8-n;return e<W(t,r,0)?`week`:e<W(t,r+7,0)?`nextweek`:`later`}function Ts(e,t,n,r){return n===`status`?`status-${e.status_id}`:n===`assignee`?`person-${e.assignee_id}`:n===`priority`?`priority-${e.priority}`:n===`due`&&t!==`done`?ws(e.due_at,r):null}function Es(e,t,n,{me:r,now:i,facts:a,edge:o=null,known:s=/* @__PURE__ */ new Set,held:c=null}){let l=[];for(let u of Object.values(e)){if(c?!c.has(u.id):!vs(t,u,{me:r,now:i}))continue;let e=Ss(u,n,a);(o===null||s.has(u.id)||Cs(e,o)<=0)&&l.push([e,u.id])}return l.sort((e,t)=>Cs(e[0],t[0])).map(([,e])=>e)}function Ds(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let r=new Set(e);return{ids:e,waiting:t.filter(e=>!r.has(e)).length}}function Os(e,t){let n=null;for(let r of e)K(r)&&r.due_at!==null&&r.due_at>t&&(n===null||r.due_at<n)&&(n=r.due_at);return n}function ks(e){let t=[];return W(e,0,18)-e>36e5&&t.push({id:`evening`,at:W(e,0,18)}),t.push({id:`tomorrow`,at:W(e,1,18)},{id:`days3`,at:W(e,3,18)}),t}const As=e=>e?e.title||_(`No. {number}`,{number:e.number}):_(`Task`);function js(e){let t={"changed-meanwhile":()=>_(`A colleague changed this meanwhile. Look at the change and repeat yours.`),"cannot-see":()=>_(`This colleague has no access to the channel of the task.`),"type-gone":()=>_(`This type was deleted. Choose another one.`),"status-gone":()=>_(`This status was deleted. Choose another one.`),"title-needed":()=>_(`A task needs a title.`),"wake-needed":()=>_(`Say when the task should come back.`),"reason-needed":()=>_(`Say why the task is closed without a solution.`),"other-channel":()=>_(`The messages are of another channel.`),"other-dialog":()=>_(`The messages are of another conversation.`),"in-use":()=>_(`Some tasks have this status. Move them to another one first.`),"built-in":()=>_(`This status is built in and cannot be deleted.`),"name-taken":()=>_(`Another entry already has this name.`)}[e.code];return t?t():a(e)}function Ms(e,t,{long:n=!1}={}){if(e===null)return n?_(`No due date`):`—`;let r=A(e);return e>=W(t,0,0)&&e<W(t,1,0)?_(`today, {time}`,{time:r}):e>=W(t,1,0)&&e<W(t,2,0)?_(`tomorrow, {time}`,{time:r}):e>=W(t,-1,0)&&e<W(t,0,0)?_(`yesterday, {time}`,{time:r}):n?`${kt(e,t)}, ${r}`:Ps(e,t)}const Ns=/* @__PURE__ */ new Map;function Ps(e,t){let n=Math.abs(e-t)>2592e7,r=`${document.documentElement.lang}${n}`;return Ns.has(r)||Ns.set(r,new Intl.DateTimeFormat(document.documentElement.lang===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,...n&&{year:`numeric`}})),Ns.get(r).format(e).replace(/\p{L}+\.?/u,e=>e.slice(0,3))}const Fs=e=>e===null?_(`nobody`):I(e),Is=e=>e===null?_(`none`):oe.value[e]?.name??_(`Deleted team`),Ls=e=>e===null?_(`no due date`):mt(e),Rs=e=>e?_(`“{text}”`,{text:e}):_(`none`),zs=e=>e.length?e.map(nt).join(`, `):_(`none`),Bs={title:[()=>_(`Title`),Rs],text:[()=>_(`Description`),e=>Rs(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>_(`Status`),Wr],assignee_id:[()=>_(`Assignee`),Fs],team_id:[()=>_(`Team`),Is],due_at:[()=>_(`Due`),Ls],remind_at:[()=>_(`Reminder`),Ls],priority:[()=>_(`Priority`),d],type_id:[()=>_(`Type`),e=>e===null?_(`none`):Gr(e)],kind:[()=>_(`Kind`),Xr],tags:[()=>_(`Tags`),zs]};function Vs(e,t){let n=e?_(`No. {number}`,{number:e.number}):_(`Task`);if(t.add_tags)return _(`Tag added: {tag} · {name}`,{tag:zs(t.add_tags),name:n});if(t.remove_tags)return _(`Tag removed: {tag} · {name}`,{tag:zs(t.remove_tags),name:n});let r=[`status_id`,`assignee_id`,`team_id`,`due_at`,`priority`,`type_id`,`kind`,`remind_at`].find(e=>e in t);if(!r)return _(`{task}: saved`,{task:n});let[i,a]=Bs[r];return _(`{task}: {field} → {value}`,{task:n,field:i().toLocaleLowerCase(),value:a(t[r])})}const q=S({}),Hs=S(/* @__PURE__ */ new Set),J=S({}),Y=/* @__PURE__ */ new Map,Us=e=>q.value[e],Ws=pt(()=>({places:Object.fromEntries(Object.values(wt.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(l.value).map(e=>[e.id,e.name.toLowerCase()]))}));function Gs(e,t){let n={...q.peek()};for(let r of e)(Y.get(r.id)??-1)>t||(Y.set(r.id,t),n[r.id]=r);q.value=n}const Ks=/* @__PURE__ */ new Set;function qs(e){return Ks.add(e),()=>Ks.delete(e)}r(e=>{let t=e.filter(e=>e.k===`task`||e.k===`gone`&&e.of===`task`);if(!t.length)return;let n={...q.peek()},r=new Set(Hs.peek());for(let e of t)(Y.get(e.id)??-1)>e.rev||(Y.set(e.id,e.rev),e.k===`gone`?(n[e.id]&&r.add(e.id),delete n[e.id]):(r.delete(e.id),n[e.id]=e.row));q.value=n,Hs.value=r;for(let e of Ks)e(t.map(e=>e.id))}),Ze((e,{entered:t})=>{Y.clear(),J.value={},t&&(q.value={});for(let e of Ks)e(null)}),tt(()=>{for(let e of Object.values(J.peek()))e.problem&&$s(e.list)});let Js=0;Oe(()=>{let e=Os(Object.values(q.value),t.value);clearTimeout(Js),e!==null&&(Js=setTimeout(Me,Math.min(Math.max(0,e-Date.now()),0x7fffffff)))});const Ys=(e,t)=>{J.value={...J.peek(),[e]:{...J.peek()[e],...t}}},Xs=({view:e,sort:t,filter:n},r={})=>String(new URLSearchParams({view:e,sort:t,...fs(n,{me:f.peek().id,now:Date.now()}),...r})),Zs=e=>e.map(e=>e.id),Qs=({key:e})=>J.peek()[e]&&Ys(e,{stale:!0});async function $s(e){let{key:t}=e,n=J.peek()[t],r=n?.stale?null:n;if(!(n?.busy||r?.loaded&&!r.next)){Ys(t,{list:e,busy:!0,problem:null});try{let n=await z(`/api/tasks?${Xs(e,{limit:50,...r?.next&&{after:r.next}})}`);Gs(n.items,pe(n.cursor));let[i,a]=[r?.ids??[],r?.held??[]].map(e=>/* @__PURE__ */ new Set([...e,...Zs(n.items)])),o=n.next?n.items.at(-1).id:null,s={other:n.other_layout,unknown:n.unknown,stale:!1};Ys(t,{ids:i,held:a,last:o,next:n.next,loaded:!0,busy:!1,...s})}catch(e){if(!(e instanceof x))throw e;Ys(t,{busy:!1,problem:e})}}}function ec({view:e,sort:n,filter:r,key:i}){let a=J.value[i];if(!a?.loaded)return[];let o=a.last===null?null:q.value[a.last],s={me:f.value.id,now:t.value,facts:Ws.value,known:a.ids},c=_s(e,r)?a.held:null;return Es(q.value,e,n,{...s,held:c,edge:o?tc(o,n):null})}const tc=(e,t)=>ke(()=>Ss(e,t,Ws.value));function nc(){Object.keys(q.peek()).length<3e3||(Y.clear(),q.value={},J.value={})}const rc=(e,t)=>{let n=q.peek()[e];n&&(q.value={...q.peek(),[e]:{...n,...t}})};function ic(e,t){(Y.get(e.id)??-1)===t&&(q.value={...q.peek(),[e.id]:e})}async function ac(e,t,{seen:n=null}={}){let r=q.peek()[e],i=Y.get(e)??-1;rc(e,oc(t,r));try{let r={...t,...n!==null&&{seen:n}},a=await D(`/api/tasks/${e}`,r,{method:`PATCH`});return ic(a.task,i),a}catch(t){if(!(t instanceof x))throw t;return r&&(Y.get(e)??-1)===i&&rc(e,r),C(js(t)),null}}function oc({add_tags:e=[],remove_tags:t=[],...n},r){let i=n.status_id&&wt.peek()[n.status_id],a=(r?.tags??[]).filter(e=>!t.includes(Xe.peek()[e]?.merged_into??e));return{...n,...i&&{base:i.base},...(e.length>0||t.length>0)&&{tags:[...a,...e.filter(e=>!a.includes(e))]}}}const sc=/* @__PURE__ */ new Set,cc=/* @__PURE__ */ new Set,lc=e=>{sc.add(e)},uc=e=>{cc.add(e)},dc=(e,t)=>e&&sc.forEach(n=>n(e,t)),fc=e=>e&&cc.forEach(t=>t(e));function pc(e,t){let n=q.peek()[e];if(n&&Object.keys(t).every(e=>n[e]===t[e]))return null;let r=ac(e,t),i=j(Vs(n,t),{icon:`circle-check-big`,undo:async()=>{let n=await r;n&&Object.keys(n.was).length&&(n.last_open_of_dialog&&fc(n.task),await ac(e,hc(n.was,t)))}});return r.then(e=>{e?e.last_open_of_dialog&&dc(e.task,e.silent):Ae(i)}),r}const mc=[`status_id`,`wake_at`,`wake_reason`,`close_reason`],hc=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([e])=>e in t||`status_id`in t&&mc.includes(e))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),X=S(/* @__PURE__ */ new Set),gc=S([]),_c=S(!1);function vc(e,t=!X.peek().has(e)){let n=new Set(X.peek());t?n.add(e):n.delete(e),X.value=n,gc.value=[]}function yc(){X.value=/* @__PURE__ */ new Set,gc.value=[]}async function bc(e){_c.value=!0;try{return await D(`/api/tasks/bulk`,{steps:e})}catch(e){if(!(e instanceof x))throw e;return C(js(e)),null}finally{_c.value=!1}}async function xc(e,t=null,{stay:n=!1,words:r=null}={}){let i=[...X.peek()].slice(0,200);if(!i.length)return;if(t===null)for(let t of i)rc(t,oc(e,q.peek()[t]));let a=await bc([{ids:i,change:e,removed:t}]);if(!a){Sc(i);return}if(a.failed.length&&Sc(a.failed.map(e=>e.id)),gc.value=a.failed,n||(X.value=new Set(a.failed.map(e=>e.id))),!a.done.length)return;let o=a.done.length,s=t?y(`{n} task deleted`,`{n} tasks deleted`,o):y(`{n} task changed`,`{n} tasks changed`,o),c=a.undo.map(t=>({ids:t.ids,removed:t.removed,change:t.removed===null?hc(t.change,e):{}})),l=a.last_open.map(({id:e,silent:t})=>({row:q.peek()[e],silent:t}));for(let{row:e,silent:t}of l)dc(e,t);j(r?.(o)??s,{icon:`circle-check-big`,undo:()=>{for(let{row:e}of l)fc(e);c.length&&bc(c)}})}async function Sc(e){for(let t of e)try{let e=await z(`/api/tasks/${t}`);Gs([e.task],pe(e.cursor))}catch{}}async function Cc(e){let t=q.peek()[e];try{return await D(`/api/tasks/${e}/removed`,{removed:!0}),j(_(`Task deleted: {task}`,{task:As(t)}),{icon:`trash-2`,undo:()=>D(`/api/tasks/${e}/removed`,{removed:!1}).catch(e=>C(a(e)))}),!0}catch(e){return C(js(e)),!1}}const wc=S([]),Tc=/* @__PURE__ */ new Set,Ec=e=>wc.peek().filter(t=>t.id!==e);lc((e,t)=>{Tc.has(e.id)||(wc.value=[...Ec(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])}),uc(e=>{wc.value=wc.peek().filter(t=>t.task.id!==e.id)});function Dc(e){Tc.add(e.task.id),wc.value=Ec(e.id)}const Oc=()=>{let e=new Set(Object.values(q.value).flatMap(e=>K(e)?[e.dialog_id]:[]));return wc.value.filter(t=>!e.has(t.id))};function kc(e){Dc(e);let{id:t,task:n}=e,{title:r}=n;bt(t,`reply`),_e(t,`reply`)||Pe(t,`reply`,n.base===`dropped`?_(`About your request: {title}.`,{title:r}):_(`Your request is settled: {title}`,{title:r})),gt(Ne(`all`,t)),requestAnimationFrame(()=>De(`reply`))}const Ac={blocked:()=>_(`The client has blocked us and cannot be told.`),"channel-removed":()=>_(`The channel was disconnected, the client cannot be told.`)};function jc({offer:e,words:t}){return h`<div class="banner aside lasttask" role="status">
<${N} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?Ac[e.silent]():_(`Tell the client?`)}</span>
${!e.silent&&h`<button type="button" class="btn small" onClick=${()=>kc(e)}>${_(`Write to the client`)}</button>`}
<button type="button" class="ib small" aria-label=${_(`Dismiss`)} onClick=${()=>Dc(e)}>
<${N} name="x" size="m" />
</button>
</div>`}function Mc(){return Oc().slice(-3).map(e=>h`<${jc} key=${e.id} offer=${e}
words=${_(`That was the last task of the conversation with {name}.`,{name:e.task.client?.name??_(`the client`)})} />`)}function Nc({dialog:e}){let t=Oc().find(t=>t.id===e?.id);return t?h`<${jc} offer=${t} words=${_(`That was the last task of the conversation.`)} />`:null}const Pc={active:50,waiting:25,asking:75},Fc=({base:e})=>h`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e===`done`||e===`dropped`?h`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e===`done`?`M3.4 6.2l1.8 1.8 3.4-3.8`:`M4 4l4 4M8 4l-4 4`} />
`:h`
<circle class="bg" cx="6" cy="6" r="5" />
${Pc[e]&&h`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${Pc[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Ic=({task:e})=>h`<span class="st">
<${Fc} base=${e.base} />
<span class="cut">${e.status_id?Wr(e.status_id):Rr(e.base)}</span>
</span>`;function Lc(e,t){return!K(e)||e.due_at===null?`due`:gs(e,t)?`due bad`:ws(e.due_at,t)===`today`?`due warn`:`due`}const Rc=({task:e,long:n=!1})=>h`<span class=${Lc(e,t.value)} title=${e.due_at?se(e.due_at):null}>
${gs(e,t.value)&&h`<span class="vh">${_(`overdue`)} </span>`}
${Ms(e.due_at,t.value,{long:n})}
</span>`,zc=e=>{let t=oe.value[e.team_id];return t&&!t.removed?t:null};function Bc({task:e,short:t=!0}){if(e.assignee_id!==null){let n=I(e.assignee_id);return h`<span class="hrow">
<${xt} name=${n} size="sm" />
<span class="cut">${t?qe(n):n}</span>
</span>`}let n=zc(e);return h`<span class="hrow dim">
${n?h`<span class="teamic"><${N} name="users-round" size="m" /></span>`:h`<${it} size="sm" />`}
<span class="cut">${n?n.name:_(`unassigned (task)`)}</span>
</span>`}const Vc=({task:e})=>e.client?h`
${e.client.kind&&h`<${st} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:h`<${N} name="link-2-off" size="s" /><span class="cut">${_(`no conversation`)}</span>`,Hc=({task:e})=>e.news>0&&K(e)&&h`<span class="tag h5 newsmark" title=${_(`The client wrote since`)}>${_(`new (mark)`)}</span>`;var Uc=/* @__PURE__ */ e({GiveMenu:()=>Kc});const Wc=()=>{P.value=null};function Gc(e){let t=e.trim().toLocaleLowerCase(),n=e=>e.toLocaleLowerCase().includes(t),r=Object.values(l.value).filter(e=>e.active&&e.id!==f.value.id).sort((e,t)=>e.name.localeCompare(t.name)),i=[];(n(f.value.name)||n(_(`Assign to me`)))&&i.push({to:{person:f.value.id},name:_(`Assign to me`),face:f.value.name});for(let e of r)n(e.name)&&i.push({to:{person:e.id},name:e.name,face:e.name});for(let e of de.value)n(e.name)&&i.push({to:{team:e.id},name:e.name,icon:`users-round`});return t||i.push({to:{person:null},name:_(`Remove the assignee`),icon:`user-round-x`}),i}function Kc({onPick:e}){let[t,n]=R(``),[r,i]=R(0),a=F(null),o=Je(Wc);L(),E(()=>a.current.focus({preventScroll:!0}),[]);let s=Gc(t),c=Math.min(r,s.length-1),l=t=>{Wc(),e(t.to)};return h`<div class="menu pop popgive" role="dialog" aria-label=${_(`Assign`)} ref=${o}>
<div class="gfind">
<${N} name="search" size="m" />
<input class="palq" ref=${a} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${s.length?`gv`+c:null} aria-label=${_(`Find a colleague or a team`)}
placeholder=${_(`Name`)} value=${t} onInput=${e=>{n(e.target.value),i(0)}} onKeyDown=${e=>{pr(e,{list:s,chosen:c,setAt:i,pick:l}),e.key===`Tab`&&Wc()}} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${_(`Assign`)}>
${s.map((e,t)=>h`<button type="button" class=${t===c?`mi on`:`mi`} id=${`gv`+t} role="option"
tabindex="-1" aria-selected=${String(t===c)} onPointerMove=${()=>i(t)}
onClick=${()=>l(e)}>
${e.icon?h`<${N} name=${e.icon} size="m" />`:h`<${xt} name=${e.face} size="sm" />`}
<span class="cut">${e.name}</span>
</button>`)}
${!s.length&&h`<p class="dpad2 t13 dim">${_(`Nothing found`)}</p>`}
</div>
</div>`}const qc={"Europe/Kaliningrad":()=>_(`Kaliningrad`),"Europe/Moscow":()=>_(`Moscow`),"Europe/Samara":()=>_(`Samara`),"Asia/Yekaterinburg":()=>_(`Yekaterinburg`),"Asia/Omsk":()=>_(`Omsk`),"Asia/Novosibirsk":()=>_(`Novosibirsk`),"Asia/Krasnoyarsk":()=>_(`Krasnoyarsk`),"Asia/Irkutsk":()=>_(`Irkutsk`),"Asia/Yakutsk":()=>_(`Yakutsk`),"Asia/Vladivostok":()=>_(`Vladivostok`),"Asia/Magadan":()=>_(`Magadan`),"Asia/Kamchatka":()=>_(`Kamchatka`),"Europe/Minsk":()=>_(`Minsk`),"Asia/Almaty":()=>_(`Almaty`),"Asia/Tashkent":()=>_(`Tashkent`),"Asia/Bishkek":()=>_(`Bishkek`),"Asia/Tbilisi":()=>_(`Tbilisi`),"Asia/Yerevan":()=>_(`Yerevan`),"Asia/Baku":()=>_(`Baku`)},Jc={Africa:()=>_(`Africa`),America:()=>_(`America`),Antarctica:()=>_(`Antarctica`),Arctic:()=>_(`Arctic`),Asia:()=>_(`Asia`),Atlantic:()=>_(`Atlantic`),Australia:()=>_(`Australia`),Europe:()=>_(`Europe`),Indian:()=>_(`Indian Ocean`),Pacific:()=>_(`Pacific`)},Yc=e=>e.split(`/`).slice(1).reverse().join(`, `).replaceAll(`_`,` `)||e,Xc=e=>e===`UTC`?e:`${qc[e]?.()??Yc(e)}, ${ye(e)}`;function Zc(e,t){try{let[n,r]=new Intl.DateTimeFormat(`en-GB`,{timeStyle:`short`,timeZone:t}).format(e).split(`:`).map(Number);return n*60+r}catch{return null}}const Qc=he(e=>{let t=e.split(` `),n=Object.keys(qc).filter(e=>t.includes(e)),r=t.filter(e=>!qc[e]),i=e=>r.filter(t=>t.startsWith(`${e}/`));return[[``,[...n,...r.filter(e=>!e.includes(`/`))]],...Object.entries(Jc).map(([e,t])=>[t(),i(e)])].map(([e,t])=>[e,t.map(e=>[e,Xc(e)])])}),$c=({members:e,value:t})=>e.map(([e,n])=>h`<option key=${e} value=${e} selected=${e===t}>${n}</option>`),el=({id:e,zones:t,value:n,invalid:r,onPick:i})=>h`
<select class="sel" id=${e} aria-invalid=${r?`true`:null}
onChange=${e=>i(e.currentTarget.value)}>
${!t.includes(n)&&h`<option value=${n} selected>${Xc(n)}</option>`}
${Qc(t.join(` `)).map(([e,t])=>e?h`<optgroup key=${e} label=${e}><${$c} members=${t} value=${n} /></optgroup>`:h`<${$c} key="near" members=${t} value=${n} />`)}
</select>
`;function tl(e,t=0){let[n,r]=R({id:null,seen:null,problem:null}),i=e?.id;return M(()=>{if(!i)return;let e=!1;return z(`/api/dialogs/${i}/clock`).then(t=>e||r({id:i,seen:t,problem:null}),t=>e||r(e=>({...e,id:i,problem:t}))),()=>{e=!0}},[i,e?.waiting_since,e?.due_at,e?.state,t]),n.id===i?n:{id:i,seen:null,problem:null}}var nl=/* @__PURE__ */ e({Bar:()=>ul,Legend:()=>dl,Strip:()=>al});const rl={waited:()=>_(`client waited for us`),client:()=>_(`we waited for the client`),closed:()=>_(`outside working hours`),holiday:()=>_(`holiday`),answer:()=>_(`our reply`)},il=()=>{P.value=null};function al(){let e=Fe.value,n=Ie.value[e?.id],r=Je(il),{seen:i,problem:a}=tl(n,t.value);return L(),M(()=>{r.current?.focus({preventScroll:!0}),n||il()},[!!n]),E(()=>{if(!r.current)return;let{width:t,height:n}=r.current.getBoundingClientRect();r.current.style.setProperty(`left`,`${Math.max(8,Math.min(e.x,innerWidth-t-8))}px`),r.current.style.setProperty(`top`,`${Math.max(8,Math.min(e.y,innerHeight-n-8))}px`)},[i,a]),n?h`<div class="pop clockpop" role="dialog" aria-label=${_(`How long the client waits`)} tabindex="-1"
ref=${r}>
${i?h`<${sl} dialog=${n} seen=${i} />`:h`<${ol} problem=${a} />`}
</div>`:null}const ol=({problem:e})=>e?h`<p class="t13" role="alert">${a(e)}</p>`:h`<${yt} width=${60} /><${yt} width=${90} />`;function sl({dialog:e,seen:t}){return t.parts.length?h`
<p class="t13">
<b class="b6"><${cl} dialog=${e} seen=${t} /></b> <span class="dim">${ll(t)}</span>
</p>
<${ul} parts=${t.parts.slice(-24)} running=${t.ended_at===null} />
<${dl} parts=${t.parts} />
<${fl} parts=${t.parts} />
<${hl} seen=${t} />
`:h`<p class="t13">${_(`The client has not been waiting yet.`)}</p>`}function cl({dialog:e,seen:n}){let r=Be(e),i={span:k(n.waited)};if(n.ended_at!==null)return n.ended_by===`closed`?_(`Closed without a reply after {span}`,i):n.ended_by===`no-answer`?_(`No reply needed after {span}`,i):_(`Replied after {span}`,i);if(!r)return _(`The client has been waiting for {span}`,i);let a=dt(r,t.value);return r.look===`bad`||r.opens!==null?a:_(`Reply within {span}`,{span:a})}const ll=({norm:e,waited:t,ended_at:n})=>e===null?_(`no target`):n===null?_(`{waited} of {norm} passed`,{waited:t<6e4?_(`{n} min`,{n:0}):k(t),norm:k(e)}):_(`target {norm}`,{norm:k(e)});function ul({parts:e,running:t,timeOf:n=A}){let r=e.filter(([e,t])=>t>e),i=r.map(([e,t])=>Math.sqrt(t-e)),a=i.reduce((e,t)=>e+t,0)||1,o=340-r.length*10+2,s=0,c=0,l=r.at(-1)?.[1];return h`<svg class="strip" viewBox=${`0 0 340 46`} aria-hidden="true">
${r.map(([e,,l],u)=>{let d=8+o*i[u]/a,f=s;s+=d+2;let p=t&&u===r.length-1&&l===`waited`,m=f>=c&&f<248;return m&&(c=f+46),h`<rect class=${p?`s-now`:`s-${l}`} x=${f} y="8" width=${d} height="14" rx="3" />
${m&&h`<text x=${f} y="40">${n(e)}</text>`}`})}
${l&&h`<text x=${340} y="40" text-anchor="end">${n(l)}</text>`}
</svg>`}function dl({parts:e}){let t=[`waited`,`client`,`closed`,`holiday`].filter(t=>e.some(([,,e])=>e===t));return h`<div class="hrow wrap t12 mut skey">
${t.map(e=>h`<span><i class=${`k-${e}`}></i>${rl[e]()}</span>`)}
</div>`}function fl({parts:e}){let t=e.slice(0,-8),n=t.reduce((e,[t,n,r])=>r===`waited`?e+n-t:e,0);return h`<ol class="stretches t12">
${t.length>0&&h`<li><span>${_(`before that`)}</span><span>${rl.waited()}</span><b class="num">${k(n)}</b></li>`}
${e.slice(-8).map(([e,t,n])=>h`<li class=${n===`waited`?`counts`:``}>
<span class="num">
${t>e?`${ml(e)} – ${pl(e,t)?A(t):ml(t)}`:ml(e)}
</span>
<span>${rl[n]()}</span>
${t>e&&h`<b class="num">${k(t-e)}</b>`}
</li>`)}
</ol>`}const pl=(e,t)=>i(e)===i(t),ml=e=>pl(e,t.value)?A(e):`${u(e,t.value)}, ${A(e)}`;function hl({seen:e}){if(e.norm===null)return null;let t=s.value[e.hours_id],n=_(`SLA within {norm}`,{norm:k(e.norm)}),r=e.rule_id===null?n:h`<a class="link" href=${rt(e.rule_id)}>${n}</a>`,i=[e.rule_version!==null&&_(`version {n}`,{n:e.rule_version}),t?t.name||_(`company's working hours`):_(`all hours count`)].filter(Boolean);return h`<p class="t12 mut">${_(`Why:`)} ${r} · ${i.join(` · `)}</p>`}function gl(e,t){let n=[...e],r=[],i=0;for(let[e,a]of t)e<i||(e>i&&r.push({text:n.slice(i,e).join(``),marked:!1}),r.push({text:n.slice(e,e+a).join(``),marked:!0}),i=e+a);return i<n.length&&r.push({text:n.slice(i).join(``),marked:!1}),r}const _l=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,vl=[`тег`,`tag`],yl=e=>e.toLocaleLowerCase().replaceAll(`ё`,`е`);function bl(e,{tags:t,priorities:n}){let r=_l.exec(e);if(!r)return[];let[i,a,o,s,c]=r,l=`${e.slice(0,e.length-i.length)}${a}${o}${s}:`,u=yl(c.replace(/^["«“]/,``));return(vl.includes(s.toLowerCase())?t.map(e=>({id:`t${e.id}`,name:e.name,color:e.color})):n.map(([e,t])=>({id:`p${e}`,name:t.toLocaleLowerCase(),priority:e}))).filter(e=>yl(e.name).includes(u)&&yl(e.name)!==u).sort((e,t)=>Number(yl(t.name).startsWith(u))-Number(yl(e.name).startsWith(u))).slice(0,6).map(e=>({...e,text:`${l}${/[\s,"«“]/.test(e.name)?`"${e.name.replaceAll(`"`,``)}"`:e.name} `}))}function xl(e,t){let[n,r]=R(0),[i,a]=R(null),o=Se.map(([e,t])=>[e,t()]),s=i===e?[]:bl(e,{tags:m.value,priorities:o}),c=Math.min(n,s.length-1),l=e=>{r(0),t(e.text)};return{list:s,chosen:c,setAt:r,pick:l,onKey:t=>{if(!s.length)return!1;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n)r((c+n+s.length)%s.length);else if(t.key===`Enter`||t.key===`Tab`&&!t.shiftKey)l(s[c]);else if(t.key===`Escape`)a(e);else return!1;return t.preventDefault(),t.stopPropagation(),!0},field:{role:`combobox`,"aria-autocomplete":`list`,"aria-expanded":String(s.length>0),"aria-controls":s.length?`cndlist`:null,"aria-activedescendant":s.length?`cnd-${s[c].id}`:null},hide:()=>a(e)}}const Sl=({hints:e})=>e.list.length>0&&h`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${_(`Suggestions`)}>
${e.list.map((t,n)=>h`<div class=${n===e.chosen?`mi on`:`mi`} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?h`<span class=${`sq h${t.color}`}></span>`:h`<${He} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`,Cl=({keys:e})=>ut(e).map((e,t)=>h`${t>0&&h` <span class="then dim t12">${_(`then`)}</span> `}<${lt} of=${e} />`);function wl({one:e}){let[t]=_t(e);return t?h`<${Cl} keys=${t} />`:null}const Tl=1440,El=[0,1,2,3,4,5,6],Dl=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Z=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`;function Ol(e){let t=Dl.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=1440?n:null}const kl=e=>e.map(([e,t])=>`${Z(e)}–${Z(t)}`).join(`, `);function Al(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(e=>e.split(/[-–—]/).map(Ol));return t.every(e=>e.length===2&&!e.includes(null))?t:null}function jl(e){let t=[...e].sort((e,t)=>e[0]-t[0]);return t.some(([e,t])=>e>=t)?_(`The end must be later than the start.`):t.some(([e],n)=>n&&e<t[n-1][1])?_(`These hours overlap.`):null}const Ml=e=>[...e.week,...Object.values(e.days).map(e=>e.spans)].every(e=>e.length===1&&e[0][0]===0&&e[0][1]===1440);function Nl(e){if(Ml(e))return _(`Around the clock`);let t=[];for(let n=0;n<7;n+=1){let r=kl(e.week[n]),i=n;for(;i<6&&kl(e.week[i+1])===r;)i+=1;let a=n===i?v(n):`${v(n)}–${v(i)}`;r&&t.push(`${a} ${r}`),n=i}return t.join(`; `)}const Pl=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);function Fl(e,t){let n=[];for(let r=e;r<=t&&n.length<400;r=Pl(r))n.push(r);return n}function Il(e){let t=[];for(let n of Object.keys(e).sort()){let{name:r,spans:i}=e[n],a=t.at(-1);a&&Pl(a.to)===n&&a.name===r&&kl(a.spans)===kl(i)?a.to=n:t.push({from:n,to:n,name:r,spans:i})}return t}function Ll(e){let t=[...e].sort((e,t)=>t[1]-t[0]-(e[1]-e[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(e=>e===t?[[e[0],n],[n+60,e[1]]]:[e])}const Rl=e=>e.some(([e,t])=>t-e>=180);function zl(e,t,n,r){let[i,a]=e[t],o=n===0?e[t-1]?.[1]??0:i+5,s=n===0?a-5:e[t+1]?.[0]??1440,c=Math.min(s,Math.max(o,Math.round(r/5)*5));return e.map((e,r)=>r===t?n===0?[c,a]:[i,c]:e)}const Bl=e=>Math.round(e/15)*15,Vl=({name:e,zone:t,week:n,days:r})=>JSON.stringify([e,t,n,Object.keys(r).sort().map(e=>[e,r[e].spans,r[e].name])]);function Hl({label:e,value:t,bad:n,onChange:r}){let[i,a]=R(Z(t));M(()=>{Ol(i)!==t&&a(Z(t))},[t]);let o=Ol(i)===null;return h`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${i}
aria-invalid=${o||n?`true`:null} title=${o?_(`A time from 0:00 to 24:00`):null}
onInput=${e=>{let n=e.currentTarget.value;a(n);let i=Ol(n);i!==null&&i!==t&&r(i)}} onBlur=${()=>a(Z(t))} />
`}function Ul(e){let[t,n]=R(null),[r,i]=R(null);return{answer:t,setAnswer:n,problem:r,load:async()=>{try{n(await e()),i(null)}catch(e){if(!(e instanceof x))throw e;i(e)}}}}const Wl=()=>{P.value=null},Gl=e=>e.trim().toLocaleLowerCase().replaceAll(`ё`,`е`);function Kl({states:e,onSet:t,place:n=`popasg`}){let[r,i]=R(``),[a,o]=R(0),s=F(null),c=F(new Set(Object.keys(e).map(Number))),l=Je(Wl);L(),E(()=>s.current.focus({preventScroll:!0}),[]);let u=Gl(r),d=m.value,f=d.filter(e=>Gl(e.name).includes(u)).sort((e,t)=>Number(c.current.has(t.id))-Number(c.current.has(e.id))),p=u&&Tt()&&!d.some(e=>Gl(e.name)===u),g=f.length+ +!!p,v=Math.min(a,g-1),y=()=>{i(``),o(0),s.current?.focus({preventScroll:!0})},b=n=>{t(n.id,e[n.id]!==`all`),r&&y()},ee=()=>ie(async()=>{t(await Re(r.trim()),!0),y()});return h`<div class=${`menu pop poptags `+n} role="dialog" aria-label=${_(`Tags`)} ref=${l}>
<div class="gfind">
<${N} name="search" size="m" />
<input class="palq" ref=${s} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${g?`tg`+v:null} maxlength="40"
aria-label=${Tt()?_(`Find or create a tag`):_(`Find a tag`)}
placeholder=${Tt()?_(`Find or create a tag`):_(`Find a tag`)} value=${r}
onInput=${e=>{i(e.currentTarget.value),o(0)}} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&(e.preventDefault(),o((v+t+g)%Math.max(1,g))),e.key===`Enter`&&g&&(e.preventDefault(),f[v]?b(f[v]):ee()),e.key===`Tab`&&Wl()}} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${_(`Tags`)} aria-multiselectable="true">
${f.map((t,n)=>h`<${ql} key=${t.id} tag=${t} state=${e[t.id]} index=${n} on=${n===v}
onAt=${o} onPick=${b} />`)}
${p&&h`<button type="button" class=${v===f.length?`mi on`:`mi`} id=${`tg`+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>o(f.length)}
onClick=${ee}>
<${N} name="plus" size="m" />
<span class="cut">${_(`Create “{name}”`,{name:r.trim()})}</span>
</button>`}
</div>
${!g&&h`<p class="dpad2 t13 dim">
${d.length||Tt()?_(u?`Nothing found`:`No tags yet. Type a name to create the first one.`):_(`No tags yet. A supervisor creates them in the settings.`)}
</p>`}
</div>`}function ql({tag:e,state:t,index:n,on:r,onAt:i,onPick:a}){return h`<button type="button" class=${r?`mi on`:`mi`} id=${`tg`+n} role="option" tabindex="-1"
aria-selected=${String(t===`all`)} onPointerMove=${()=>i(n)} onClick=${()=>a(e)}>
<span class=${t?`tgbox on`:`tgbox`} aria-hidden="true">
${t===`all`&&h`<${N} name="check" size="s" />`}
${t===`some`&&h`<span class="dash"></span>`}
</span>
<span class=${`sq h`+e.color}></span>
<span class="cut">${e.name}</span>
${t===`some`&&h`<span class="hrow end t12 dim">${_(`some of them`)}</span>`}
</button>`}function Jl(e){let t=(e===null?[...X.value]:[e]).map(Us).filter(Boolean),n={};for(let e of t)for(let t of fe(e.tags))n[t.id]=(n[t.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([e,n])=>[e,n===t.length?`all`:`some`]))}const Yl=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};function Xl(e,t,n){return fe(Us(e)?.tags).some(e=>e.id===t)===n?null:pc(e,Yl(t,n))}const Zl=(e,t)=>n=>t?y(`{n} task tagged: {tag}`,`{n} tasks tagged: {tag}`,n,{tag:e}):y(`Tag {tag} removed from {n} task`,`Tag {tag} removed from {n} tasks`,n,{tag:e}),Ql=(e,t)=>xc(Yl(e,t),null,{stay:!0,words:Zl(nt(e),t)});var $l=/* @__PURE__ */ e({FieldPopover:()=>iu,POP:()=>eu,isOpenField:()=>nu,openField:()=>tu});const eu=`taskpop`,Q=S(null);function tu(e,t,n,r=null){let i=P.peek()===`taskpop`&&Q.peek()?.field===e&&Q.peek()?.id===t;Q.value={field:e,id:t,step:r,box:n?.getBoundingClientRect()??null},P.value=i?null:eu}const nu=(e,t)=>P.value===`taskpop`&&Q.value?.field===e&&Q.value?.id===t,ru=()=>{P.value=null};function iu(){return P.value!==`taskpop`||!Q.value?null:h`<${au} key=${`${Q.value.field}${Q.value.id}`} ...${Q.value} />`}function au({field:e,id:t,box:n,step:r}){let i=F(null),[a,o]=R(r);L(),E(()=>{let e=i.current.firstElementChild;if(!e||matchMedia(`(max-width: 719px)`).matches)return;let{width:t,height:r}=e.getBoundingClientRect(),a=n??{left:innerWidth/2-t/2,top:innerHeight/3,bottom:innerHeight/3},o=a.bottom+4+r+8<=innerHeight;e.style.setProperty(`left`,`${Math.max(8,Math.min(a.left,innerWidth-t-8))}px`),e.style.setProperty(`top`,`${o?a.bottom+4:Math.max(8,Math.min(a.top,innerHeight)-r-4)}px`)},[a]);let s=e=>{t===null?xc(e):pc(t,e)},c=t===null?null:Us(t);return h`<div class="taskpop" ref=${i}>
${{status:()=>a?h`<${lu} key=${a.id} status=${a} pick=${s} />`:h`<${cu} task=${c} pick=${s} onStep=${o} />`,assignee:()=>h`<${Kc} onPick=${e=>s(ou(e))} />`,due:()=>h`<${fu} task=${c} pick=${s} />`,priority:()=>h`<${mu} task=${c} pick=${s} />`,type:()=>h`<${hu} task=${c} pick=${s} />`,kind:()=>h`<${gu} task=${c} pick=${s} />`,tags:()=>h`<${Kl} states=${Jl(t)} place="poptask"
onSet=${(e,n)=>t===null?Ql(e,n):Xl(t,e,n)} />`}[e]()}
</div>`}const ou=({person:e,team:t})=>t===void 0?e===null?{assignee_id:null}:{assignee_id:e}:{team_id:t,assignee_id:null},su=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function cu({task:e,pick:t,onStep:n}){return h`<${te} label=${_(`Status`)} place="poptask">
${qr().map(r=>h`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${r.id}
aria-checked=${String(e?.status_id===r.id)} onClick=${()=>{su.has(r.base)?n(r):(ru(),t({status_id:r.id}))}}>
<span class="st"><${Fc} base=${r.base} /></span>
<span class="cut">${Vr(r)}${su.has(r.base)&&`…`}</span>
</button>`)}
<//>`}const lu=({status:e,pick:t})=>e.base===`waiting`?h`<${uu} status=${e} pick=${t} />`:h`<${du} status=${e} pick=${t} />`;function uu({status:e,pick:t}){let[n,r]=R(``);return h`<${Lo} label=${Vr(e)} title=${_(`Back to work`)} usual=${e=>Ao(e,10)}
place="poptask" deed=${_(`Wait`)} onShut=${ru}
onPick=${r=>t({status_id:e.id,wake_at:r,wake_reason:n.trim()})}>
<input class="input" aria-label=${_(`Waiting reason (optional)`)} placeholder=${_(`What is it waiting for?`)}
maxlength="500" value=${n} onInput=${e=>r(e.currentTarget.value)} />
<//>`}function du({status:e,pick:t}){let[n,r]=R(``),i=Je(ru),a=F(null);return E(()=>a.current.focus({preventScroll:!0}),[]),h`<form class="menu pop poptask dropform" role="dialog" aria-label=${Vr(e)} ref=${i}
onSubmit=${r=>{r.preventDefault(),n.trim()?(ru(),t({status_id:e.id,close_reason:n.trim()})):a.current.focus()}}>
<label class="lab" for="tkdrop">${_(`Why is it closed without a solution?`)}</label>
<input class="input" id="tkdrop" ref=${a} maxlength="500" required value=${n}
onInput=${e=>r(e.currentTarget.value)} />
<button type="submit" class="btn primary">${_(`Close the task`)}<kbd class="only-wide">Enter</kbd></button>
</form>`}function fu({task:e,pick:t}){let n=e?.due_at??null;return h`<${Lo} label=${_(`Due`)} title=${_(`Due`)} usual=${ks}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${_(`Set`)} place="poptask"
onShut=${ru} onPick=${e=>t({due_at:e})}>
${(n!==null||!e)&&h`<button type="button" class="btn quiet" onClick=${()=>{ru(),t({due_at:null})}}>${_(`No due date`)}</button>`}
<//>`}const pu=({label:e,options:t,value:n,onPick:r})=>h`<${te} label=${e} place="poptask">
${t.map(([e,t,i])=>h`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===n)} onClick=${()=>{ru(),r(e)}}>
${i??h`<${N} name=${e===n?`check`:`circle-dot`} size="m" />`}
<span class="cut">${t}</span>
</button>`)}
<//>`,mu=({task:e,pick:t})=>h`<${pu} label=${_(`Priority`)} value=${e?.priority}
options=${Se.map(([e,t])=>[e,t(),h`<${He} priority=${e} />`])}
onPick=${e=>t({priority:e})} />`,hu=({task:e,pick:t})=>h`<${pu} label=${_(`Type`)} value=${e?.type_id}
options=${[[null,_(`none`)],...Jr().map(e=>[e.id,Hr(e)])]}
onPick=${e=>t({type_id:e})} />`,gu=({task:e,pick:t})=>h`<${pu} label=${_(`Kind`)} value=${e?.kind} options=${Yr.map(([e,t])=>[e,t()])}
onPick=${e=>t({kind:e})} />`,_u=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,vu=e=>((/* @__PURE__ */ new Date(`${e}T00:00Z`)).getUTCDay()+6)%7,yu=({days:e,start:t})=>e.length?e:[vu(t)];function bu({every:e,step:t,start:n,days:r}){if(e===`weekdays`)return _(`on weekdays, Monday to Friday`);if(e===`day`)return t===1?_(`every day`):y(`every {n} day`,`every {n} days`,t);if(e===`week`){let e=yu({days:r,start:n}).map(e=>Ce.value===`ru`?v(e).toLocaleLowerCase():v(e)).join(`, `),i=t===1?_(`every week`):y(`every {n} week`,`every {n} weeks`,t);return _(`{period}: {days}`,{period:i,days:e})}let i=Number(n.slice(8)),a=t===1?_(`every month`):y(`every {n} month`,`every {n} months`,t);return _(i>28?`{period} on day {day}, in shorter months on the last one`:`{period} on day {day}`,{period:a,day:i})}function xu(e){return[_(`{period} at {time}`,{period:bu(e),time:Z(e.minute)}),e.zone!==_u()&&Xc(e.zone),e.until&&_(`until {date}`,{date:p(e.until)})].filter(Boolean).join(`, `)}function Su(e){return e.active?e.next.length?_(`next: {time}`,{time:je(e.next[0],e.zone)}):_(`ended, no dates remain`):_(`paused`)}const Cu=e=>e!==null&&!l.value[e]?.active,wu=e=>e!==null&&!oe.value[e],Tu=e=>e!==null&&(Et.value[e]?.removed??!0),Eu=e=>!Xe.value[e]||Xe.value[e].removed&&!Xe.value[e].merged_into;function Du({assignee_id:e,team_id:t,type_id:n,tags:r}){return[Cu(e)&&_(`{name} is no longer here: the tasks are created without an assignee.`,{name:I(e)}),wu(t)&&_(`The team was deleted: the tasks are created without a team.`),Tu(n)&&_(`The type was deleted: the tasks are created without a type.`),r.some(Eu)&&_(`A tag was deleted: the tasks are created without it.`)].filter(Boolean)}const Ou=({created_by:e,template:t})=>[...Cu(e)?[_(`{name}, who created it, is no longer here. A supervisor may change it.`,{name:I(e)})]:[],...Du(t)],ku=e=>({...e,assignee_id:Cu(e.assignee_id)?null:e.assignee_id,team_id:wu(e.team_id)?null:e.team_id,type_id:Tu(e.type_id)?null:e.type_id,tags:e.tags.filter(e=>!Eu(e))}),Au=(e,t)=>new Intl.DateTimeFormat(`en-GB`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(e=>e.type===`timeZoneName`).value,ju=(e,t,n)=>e!==null&&Au(e,n)!==Au(t,n),Mu=(e,{zone:t,minute:n})=>Zc(e,t)!==n;async function Nu(e){try{return await e(),!0}catch(e){if(!(e instanceof x))throw e;return C(js(e)),!1}}function Pu(e){let[t,n]=R(null),[r,i]=R(!1);return{problem:t,busy:r,run:async e=>{if(r)return;i(!0);let t;try{t=await e()}catch(e){if(!(e instanceof x))throw e;t=js(e)}t&&(n(t),i(!1))},refuse:t=>{n(t),e.current.focus()},settle:()=>n(null)}}const Fu=(e,t=e=>!1)=>n=>{(t(n)||Ft(n))&&(n.preventDefault(),e())},Iu=6e4,Lu=60*Iu,Ru=24*Lu,zu=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Bu=/* @__PURE__ */ new Set([`.`,`!`,`?`,`…`,`
`]),Vu=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Hu=/* @__PURE__ */ new Set([`через`,`течение`,`within`,`in`]),Uu=/* @__PURE__ */ new Set([`до`,`к`,`ко`,`позднее`,`позже`,`by`,`until`,`till`,`before`,`than`]),Wu=/* @__PURE__ */ new Set([`в`,`во`,`on`]),Gu=/* @__PURE__ */ new Set([...Uu,...Wu,`at`]),Ku=/* @__PURE__ */ new Set([`a`,`an`,`the`]),qu=/* @__PURE__ */ new Map([[`сегодня`,0],[`вечера`,0],[`завтра`,1],[`завтрашнего`,1],[`послезавтра`,2],[`today`,0],[`tonight`,0],[`tomorrow`,1]]),Ju=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],Yu=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],Xu=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],Zu=[Iu,Lu,Ru,7*Ru],Qu=/* @__PURE__ */ new Map([[`ночи`,0],[`утра`,0],[`am`,0],[`дня`,12],[`вечера`,12],[`pm`,12]]),$u=(e,t)=>e.findIndex(e=>e.test(t??``)),ed=(e,t=0)=>W(e,t,0),td=(e,t)=>/^\d+$/.test(e??``)&&Number(e)<=t,nd=(e,t)=>new Date(e).setHours(t?.hour??18,t?.minute??0,0,0);function rd(e,t){for(let{words:n,from:r,to:i}of id(e.slice(0,2e4)))if(n.some(e=>$u(Vu,e)>=0))for(let a=0;a<n.length;a+=1){let o=Hu.has(n[a])?ad(n,a,t):od(n,a,t);if(o!==null&&o>t)return{at:o,sentence:e.slice(r,i).trim()}}return null}function id(e){let t=[],[n,r]=[[],0];for(let{0:i,index:a}of e.matchAll(zu))Bu.has(i)?(t.push({words:n,from:r,to:a}),[n,r]=[[],a+1]):n.push(i.toLowerCase());return[...t,{words:n,from:r,to:e.length}]}function ad(e,t,n){let r=Ku.has(e[t+1])?t+2:t+1,i=1;td(e[r],500)&&(i=Number(e[r]),r+=1);let a=Zu[$u(Xu,e[r])];if(!a)return null;if(a<Ru)return Math.ceil((n+i*a)/Iu)*Iu;let o=e[t]===`течение`&&i*a===Ru;return nd(ed(n,o?0:i*a/Ru),null)}function od(e,t,n){let r=qu.has(e[t]);if(!r&&!Uu.has(e[t])&&!Wu.has(e[t]))return null;let i=r?t:Ku.has(e[t+1])?t+2:t+1,a=ld(e,i,n);if(a)return sd(a,fd(e,Gu.has(e[a.next])?a.next+1:a.next),n);let o=Uu.has(e[t])?fd(e,i):null;return o?sd(ld(e,Gu.has(e[o.next])?o.next+1:o.next,n)??{at:ed(n)},o,n):null}function sd(e,t,n){let r=nd(e.at,t);return r<=n&&e.weekday?nd(ed(e.at,7),t):r}const cd=(e,t)=>ed(t,(e-new Date(t).getDay()+7)%7);function ld(e,t,n){let[r,i]=[e[t],e[t+1]];if(qu.has(r))return{at:ed(n,qu.get(r)),next:t+1};let a=$u(Ju,r);if(a>=0)return{at:cd(a,n),next:t+1,weekday:!0};if(r===`конца`||r===`end`)return ud(e,t,n);let o=/^(\d{1,2})\.(\d{2})$/.exec(r??``);return o?dd(Number(o[1]),Number(o[2])-1,n,t+1):td(r,31)?dd(Number(r),$u(Yu,i),n,t+2):td(i,31)?dd(Number(i),$u(Yu,r),n,t+2):null}function ud(e,t,n){for(let r=t+1;r<t+5;r+=1){if(e[r]===`дня`||e[r]===`day`)return{at:ed(n),next:r+1};if(e[r]===`недели`||e[r]===`week`)return{at:cd(5,n),next:r+1,weekday:!0}}return null}function dd(e,t,n,r){if(t<0||t>11)return null;let i=new Date(n).getFullYear(),a=[i,i+1].map(n=>new Date(n,t,e)).find(e=>e.getMonth()===t&&e.getTime()>=ed(n));return a?{at:a.getTime(),next:r}:null}function fd(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??``);if(!n&&!td(e[t],23))return null;let r=/^(час|часа|часов|часам)$/u.test(e[t+1]??``),i=Qu.get(e[r?t+2:t+1]);if(!n&&!r&&i===void 0)return null;let[a,o]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],s=i===12&&a<12?a+12:i===0&&a===12?0:a,c=t+1+ +!!r+(i===void 0?0:1);return s<24&&o<60?{hour:s,minute:o,next:c}:null}const pd=`/api/task-repeats`,$=S(null),md=S(null),hd=/* @__PURE__ */ new Map;let gd=!1;async function _d(){if(!gd){gd=!0;try{let e=await z(pd),t=pe(e.cursor),n=$.peek()??{},r={};for(let i of e.repeats)r[i.id]=(hd.get(i.id)??-1)>t?n[i.id]??i:i;for(let e of Object.values(n))(hd.get(e.id)??-1)>t&&(r[e.id]=e);$.value=r,md.value=null}catch(e){if(!(e instanceof x))throw e;md.value=e}finally{gd=!1}}}function vd(e=!0){return M(()=>{e&&!$.peek()&&_d()},[e]),$.value}r(e=>{let t=e.filter(e=>e.k===`taskrepeat`||e.k===`gone`&&e.of===`taskrepeat`);if(!t.length||!$.peek())return;let n={...$.peek()};for(let e of t)(hd.get(e.id)??-1)>e.rev||(hd.set(e.id,e.rev),e.k===`gone`?delete n[e.id]:n[e.id]=e.row);$.value=n}),Ze(()=>{hd.clear(),$.peek()&&_d()});const yd=e=>f.value.role!==`operator`||e.created_by===f.value.id,bd=e=>{$.peek()&&($.value={...$.peek(),[e.id]:e})};async function xd(e){let{repeat:t}=await D(pd,e);return bd(t),j(_(`Recurring task created: {title}`,{title:t.template.title}),{icon:`repeat`,undo:()=>Cd(t,!0)}),t}async function Sd(e,t,n){let r=async t=>bd((await D(`${pd}/${e.id}`,t,{method:`PATCH`})).repeat);await r(t);let i=Object.fromEntries(Object.keys(t).map(t=>[t,e[t]]));j(n,{icon:`repeat`,undo:()=>Nu(()=>r(i))})}async function Cd(e,t){if(!await Nu(()=>D(`${pd}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:t,...n}=$.peek()??{};$.value=n}else _d();return!0}async function wd(e){await Cd(e,!0)&&j(_(`Recurring task deleted: {title}`,{title:e.template.title}),{icon:`x`,undo:()=>Cd(e,!1)})}export{Xc as $,_r as $n,ns as $t,Ll as A,oi as An,Ln as Ar,q as At,Z as B,qr as Bn,zt as Br,vs as Bt,$l as C,ba as Cn,gn as Cr,gc as Ct,Hl as D,ga as Dn,fn as Dr,ac as Dt,Ul as E,xa as En,Pn as Er,_c as Et,zl as F,Lr as Fn,Yt as Fr,hs as Ft,xl as G,Ur as Gn,At as Gr,Ds as Gt,wl as H,Vr as Hn,Pt as Hr,K as Ht,Al as I,Rr as In,sn as Ir,ms as It,dl as J,Dr as Jn,is as Jt,gl as K,Gr as Kn,jt as Kr,Zo as Kt,Bl as L,zr as Ln,Rt as Lr,Cs as Lt,Vl as M,pi as Mn,An as Mr,Bs as Mt,Il as N,ai as Nn,Dn as Nr,Ms as Nt,Tl as O,Yi as On,Hn as Or,Gs as Ot,Rl as P,ri as Pn,Cn as Pr,js as Pt,Zc as Q,wr as Qn,ps as Qt,jl as R,Br as Rn,rn as Rr,ks as Rt,tu as S,Xa as Sn,In as Sr,Xs as St,Kl as T,U as Tn,Bn as Tr,Hs as Tt,Cl as U,Hr as Un,Nt as Ur,_s as Ut,Nl as V,Jr as Vn,an as Vr,ys as Vt,Sl as W,Wr as Wn,Mt as Wr,Ss as Wt,tl as X,Cr as Xn,os as Xt,nl as Y,gr as Yn,cs as Yt,el as Z,yr as Zn,ss as Zt,Su as _,yo as _n,mn as _r,Qs as _t,wd as a,Ko as an,ar,Fc as at,ku as b,Ya as bn,ln as br,yc as bt,rd as c,Uo as cn,tr as cr,Nc as ct,Pu as d,jo as dn,qn as dr,xc as dt,as as en,vr as er,Uc as et,ju as f,Ao as fn,B as fr,Ws as ft,Ou as g,bo as gn,un as gr,Sc as gt,Mu as h,vo as hn,hn as hr,$s as ht,yd as i,Vo as in,dr as ir,Bc as it,Fl as j,hi as jn,jn as jr,vc as jt,El as k,H as kn,Vn as kr,Us as kt,Nu as l,Lo as ln,Gn as lr,Mc as lt,_u as m,To as mn,Rn as mr,ec as mt,xd as n,Yo as nn,lr as nr,Rc as nt,md as o,Go as on,or,Ic as ot,yu as p,ko as pn,cn as pr,nc as pt,ul as q,Pr as qn,Xo as qt,_d as r,Jo as rn,fr as rr,Hc as rt,vd as s,qo as sn,cr as sr,Lc as st,Sd as t,rs as tn,ur as tr,Vc as tt,Fu as u,W as un,Xn as ur,pc as ut,xu as v,xo as vn,pn as vr,qs as vt,Xl as w,wa as wn,Nn as wr,Cc as wt,nu as x,za as xn,dn as xr,X as xt,Du as y,fo as yn,bn as yr,J as yt,kl as z,Xr as zn,Vt as zr,Ts as zt};