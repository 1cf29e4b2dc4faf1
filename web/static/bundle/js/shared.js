/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ar as n,Ba as r,Bt as i,Ca as a,D as o,Da as s,Di as c,Dr as l,Dt as u,Ea as d,Er as f,Et as p,Fa as m,Fr as h,Ga as g,Gr as _,Hi as v,Hn as ee,Hr as te,Ia as y,In as ne,Ir as re,Ja as b,Ji as x,Ka as ie,Ki as S,Kn as ae,Kr as oe,La as C,Li as se,Ln as ce,Lr as le,Ma as w,Mr as ue,Mt as de,Na as T,Nr as E,Nt as fe,Oa as pe,Oi as me,On as he,Ot as ge,Pn as _e,Pr as ve,Pt as ye,Qa as be,Qr as D,Qt as xe,Ra as Se,Rn as Ce,Rr as we,Rt as Te,Sr as Ee,Ta as De,Tt as Oe,Ua as ke,Ur as O,Va as k,Vn as Ae,Vr as je,Wa as A,Wr as j,X as Me,Xa as M,Yr as Ne,Za as N,Zr as Pe,_a as Fe,_i as Ie,ai as Le,an as Re,at as ze,ba as Be,br as Ve,bt as He,ci as Ue,ct as We,di as Ge,dt as Ke,ea as qe,ei as Je,et as Ye,fi as P,fr as Xe,gt as Ze,hr as Qe,ht as $e,ii as et,ja as tt,jn as nt,jr as rt,ka as it,ki as at,kt as ot,li as st,lt as ct,mr as F,oa as lt,or as ut,ot as dt,pa as ft,pi as pt,qa as I,qi as mt,qr as ht,r as gt,ra as _t,ri as L,rr as vt,s as yt,sa as bt,si as xt,sn as St,ta as Ct,ut as wt,v as Tt,vi as R,wa as z,xt as Et,y as Dt,za as B,zr as Ot}from"./app.js";function kt({id:e,field:t,value:n,onInput:r,error:i,hint:a,label:o,autocomplete:s,extra:c=``}){let[l,u]=N(!1),d=i??a;return w`<div class=${`field `+c}>
<label for=${e}>${o}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${l?`text`:`password`} autocomplete=${s}
value=${n} required aria-invalid=${i?`true`:null} aria-describedby=${d?e+`e`:null}
onInput=${e=>r(e.target.value)} />
<button type="button" class="ib small" aria-label=${k(l?`Hide the password`:`Show the password`)}
aria-pressed=${String(l)} onClick=${()=>u(!l)}>
<${L} name="eye" size="m" />
</button>
</div>
${d&&w`<p class=${i?`hint bad`:`hint`} id=${e+`e`} role=${i?`alert`:null}>${d}</p>`}
</div>`}function At(e){if(e.code===`wrong-password`){let t=e.detail.tries_left;return t===void 0?k(`Wrong email or password.`):B(`Wrong email or password. {n} attempt left, then a pause.`,`Wrong email or password. {n} attempts left, then a pause.`,t)}if(e.code===`locked`){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return B(`Too many attempts. Try again in {n} minute.`,`Too many attempts. Try again in {n} minutes.`,t)}return e.code===`sign-in-busy`?k(`Too many people are signing in right now. Try again in a few seconds.`):C(e)}const jt=()=>{R.value=null};function Mt({label:e,look:t=`narrow`,onKey:n=null,children:r}){let i=M(null);return F(),b(()=>{(i.current.querySelector(`[data-first]`)??i.current.querySelector(`button`))?.focus({preventScroll:!0})},[]),w`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&jt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${i} onKeyDown=${e=>{Xe(e),n?.(e)}}>
${r}
</div>
</div>`}const Nt=({title:e,look:t=``,body:n=``,onKey:r=null,foot:i=null,children:a})=>w`<${Mt} label=${e} look=${t} onKey=${r}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${k(`Dismiss`)} onClick=${jt}>
<${L} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${a}</div>
${i&&w`<footer class="dfoot">${i}</footer>`}
<//>`,Pt=e=>e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey),Ft=e=>new Intl.ListFormat(Se.value===`ru`?`ru-RU`:`en-GB`).format(e),It={distribution:{icon:`users-round`,title:()=>k(`Round-robin assignment`),when:({channels:e=[]},t)=>Vt(k(`A new conversation without an assignee`),{channels:e},t),then:Ht},reply_assigns:{icon:`hand`,title:()=>k(`Who replies becomes the assignee`),when:()=>k(`An operator replies in a conversation without an assignee`),then:()=>k(`assign it to them`)},words:{icon:`tag`,title:()=>k(`Tags by words`),when:(e,t)=>Vt(Gt(e.entries),e,t),then:({entries:e},t)=>Kt(e,t)},autoreply:{icon:`message-square-reply`,title:()=>k(`Auto-reply`),when:({clients:e})=>k(e===`new`?`The first conversation of a new client`:`A new conversation`),then:Zt},out_of_hours:{icon:`moon`,title:()=>k(`Out of hours`),when:({hours_id:e},t)=>e===1?k(`A message outside working hours`):k(`A message outside “{hours}”`,{hours:t.hours(e)}),then:Zt},receipt:{icon:`mail`,title:()=>k(`Receipt`),when:()=>k(`A new conversation by email`),then:Zt},sla:{icon:`alarm-clock-check`,title:({first_minutes:e})=>B(`SLA within {n} minute`,`SLA within {n} minutes`,e),when:Qt,then:tn},untouched:{icon:`bell-ring`,title:()=>k(`Reminder that nobody took it`),when:({minutes:e})=>B(`Nobody takes a conversation for {n} minute`,`Nobody takes a conversation for {n} minutes`,e),then:({whom:e,email:t,task:n},r)=>en(an(e,t,r),+!!n)}},Lt=e=>It[e]?.icon??`zap`,Rt=({kind:e,body:t})=>It[e]?.title(t)??e;function zt({kind:e,body:t},n){let r=It[e];return r?[r.when(t,n),r.then(t,n)]:[e,``]}const Bt=(e,t)=>zt(e,t).filter(Boolean).join(` → `);function Vt(e,{channels:t=[],teams:n=[]},r){let i=[...t.map(r.channel),...n.map(r.team)];return i.length?`${e} (${i.join(`, `)})`:e}function Ht({operators:e,team_id:t,only_here:n,former_days:r},i){let a=[Ut(e,t,i)];return n&&a.push(k(`only to those at the screen`)),r&&a.push(k(`first to the previous assignee`)),a.join(`, `)}function Ut(e,t,n){return t?k(`in turn within the team “{team}”, who are online`,{team:n.team(t)}):e?e.length===1?k(`assign to: {name}, when online`,{name:n.person(e[0])}):B(`in turn among {n} operator online`,`in turn among {n} operators online`,e.length):k(`in turn among all who are online`)}const Wt=e=>/^["«“]/.test(e)?e:k(`“{text}”`,{text:e});function Gt(e){let t=e.flatMap(e=>e.words);if(!t.length)return k(`A message has a word of the list`);if(t.length>3)return B(`A message has one of {n} word`,`A message has one of {n} words`,t.length);let n=new Intl.ListFormat(Se.value===`ru`?`ru-RU`:`en-GB`,{type:`disjunction`});return k(`A message has {words}`,{words:n.format(t.map(Wt))})}function Kt(e,t){return e.length?qt({tags:[...new Set(e.flatMap(e=>e.tags))],priorities:[...new Set(e.map(e=>e.priority).filter(e=>e!==null))],tasks:e.filter(e=>e.task).length},t).join(`, `):k(`no words yet`)}function qt({tags:e,priorities:t,tasks:n},r){let i=B(`add the tag {list}`,`add the tags {list}`,e.length,{list:e.map(r.tag).join(`, `)});return[e.length>0&&(e.length>3?B(`add {n} tag`,`add {n} tags`,e.length):i),...t.map(e=>k(`priority {name}`,{name:u(e).toLocaleLowerCase()})),n>0&&B(`make {n} task`,`make {n} tasks`,n)].filter(Boolean)}function Jt({words:e,tags:t,priority:n,task:r},i){let a={tags:t,priorities:n===null?[]:[n],tasks:+!!r},o=r?.title?` ${k(`“{text}”`,{text:r.title})}`:``;return`${e.join(`, `)} → ${qt(a,i).join(`, `)}${o}`}function Yt(e=[]){let t=e=>(e.channel_id===null?0:2)+(e.language===Se.value?0:1);return e.filter(e=>e.text.trim()).sort((e,n)=>t(e)-t(n))[0]?.text??``}const Xt=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(e,t)=>t||`…`).replace(/\s+/g,` `).replace(/(?<!\.)\.$/,``);return t.length>90?`${t.slice(0,89).trimEnd()}…`:t};function Zt({texts:e=[],frequency:t}){let n=Yt(e);if(!n)return k(`no text is written yet`);let r=[k(`“{text}”`,{text:Xt(n)})];return e.length>1&&r.push(B(`and {n} more text`,`and {n} more texts`,e.length-1)),t?.every===`hours`&&r.push(B(`at most once in {n} hour`,`at most once in {n} hours`,t.hours)),r.join(`, `)}function Qt({first_minutes:e,next_minutes:t,stages:n=[],channels:r,teams:i},a){let o=n.map(t=>Math.round(e*t/100));return Vt(e===t&&o.length>0?B(`A client waits for {list} minute`,`A client waits for {list} minutes`,o.at(-1),{list:Ft(o.map(String))}):k(`The first reply {first}, next replies {next}`,{first:$t(e),next:$t(t)}),{channels:r,teams:i},a)}const $t=e=>B(`within {n} minute`,`within {n} minutes`,e),en=(e,t)=>t?`${e}, ${B(`make {n} task`,`make {n} tasks`,t)}`:e;function tn({first_minutes:e,next_minutes:t,stages:n=[],whom:r,email:i,tasks:a=[]},o){let s=en(an(r,i,o),a.length);return e===t?s:k(`at {list} of the time {what}`,{list:Ft(n.map(nn)),what:s})}const nn=e=>k(`{n}%`,{n:e});function rn(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&k(`the assignee`),e?.leads&&k(`team leads`),...n].filter(Boolean)}function an(e,t,n){let r=rn(e,n).join(`, `)||k(`no one`);return k(t?`notify on screen and by email: {list}`:`notify: {list}`,{list:r})}function on({every:e,hours:t=0}){return e===`hours`?B(`At most once in {n} hour`,`At most once in {n} hours`,t):{message:k(`To every message`),wait:k(`Once until we reply`),episode:k(`Once per conversation`)}[e]}const V=A(null),sn=A(null),cn=A(0),ln=ke(()=>d.value.hours??{}),un=ke(()=>a.value?.role===`administrator`),dn=e=>V.value?.rules.find(t=>t.id===e)??null,fn=e=>V.value?.kinds.find(t=>t.kind===e)??null,pn=e=>ln.value[e]?.name,mn=e=>(V.value?.rules??[]).filter(t=>t.group===e).sort((e,t)=>e.place-t.place||e.id-t.id),hn=e=>!!e.paused_at||e.missing.length>0;let gn=0,_n=0,vn=null;async function yn(){let e=_n+=1;try{let t=await y(`/api/rules`);if(e!==_n)return;V.value=t,sn.value=null,cn.value+=1}catch(t){if(!(t instanceof T))throw t;e===_n&&(sn.value=t)}}function bn(){clearTimeout(vn),gn&&(vn=setTimeout(yn,250))}const xn=e=>e.k===`rule`||e.k===`automation`||e.k===`gone`&&e.of===`rule`;me(e=>{e.some(xn)&&bn()}),c(bn);function Sn(){gn+=1,yn();let e=setInterval(()=>{document.hidden||yn()},3e4);return()=>{--gn,clearInterval(e)}}function Cn(e){_n+=1;let{rules:t}=V.peek(),n=t.some(t=>t.id===e.id);V.value={...V.peek(),rules:n?t.map(t=>t.id===e.id?{...t,...e}:t):[...t,e]}}async function wn(e,t){e&&Cn(e);try{let e=await t();return e?.rule?Cn(e.rule):await yn(),e??!0}catch(t){if(!(t instanceof T))throw t;return await yn(),t.code===`not-reviewed`?Dn(dn(e.id)):S(C(t)),null}}function Tn(e,t,n,r){let i=n(),a=x(e,{icon:t,undo:async()=>{await i&&await r()}});return i.then(e=>{e||mt(a)}),i}const En=A(null);function Dn(e){En.value=e,R.value=`rulefirst`}const On=(e,t,n)=>()=>wn({id:e,active:t},()=>m(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));function kn(e,t){return t&&fn(e.kind)?.writes_to_clients&&!e.reviewed?(Dn(e),null):An(e,t)}const An=(e,t,n)=>Tn(k(t?`Switched on: {name}`:`Switched off: {name}`,{name:Rt(e)}),`zap`,On(e.id,t,n),On(e.id,!t)),jn=e=>()=>(V.value={...V.peek(),paused:e},wn(null,()=>m(`/api/automation/paused`,{paused:e}))),Mn=e=>Tn(k(e?`All automation is stopped`:`Automation works again`),e?`pause`:`play`,jn(e),jn(!e)),Nn=e=>wn({id:e.id,paused_at:null,paused_why:null},()=>m(`/api/rules/${e.id}/resume`,{})),Pn=(e,t)=>()=>wn(null,()=>m(`/api/rules/${e}/place`,{before:t}));function Fn(e,t){let n=mn(e.group),r=n[n.findIndex(t=>t.id===e.id)+1]?.id??null;if(t===r||t===e.id)return null;let i=n.filter(t=>t.id!==e.id);i.splice(t===null?i.length:i.findIndex(e=>e.id===t),0,e);let a=new Map(i.map((e,t)=>[e.id,t]));return V.value={...V.peek(),rules:V.peek().rules.map(e=>a.has(e.id)?{...e,place:a.get(e.id)}:e)},Tn(k(`Order changed: {name}`,{name:Rt(e)}),`arrow-up`,Pn(e.id,t),Pn(e.id,r))}function In(e,t){let n=mn(e.group),r=n.findIndex(t=>t.id===e.id);return n[r+t]?(Fn(e,t<0?n[r-1].id:n[r+2]?.id??null),!0):!1}const Ln=(e,t)=>{let n=mn(e.group);return!!n[n.findIndex(t=>t.id===e.id)+t]},Rn=(e,t)=>()=>wn(null,()=>m(`/api/rules/${e}/removed`,{removed:t}));function zn(e){return V.value={...V.peek(),rules:V.peek().rules.filter(t=>t.id!==e.id)},Tn(k(`Rule deleted: {name}`,{name:Rt(e)}),`trash-2`,Rn(e.id,!0),Rn(e.id,!1))}const Bn=e=>wn(null,()=>m(`/api/rules/${e.id}/share-out`,{}));async function Vn({id:e,kind:t,version:n,body:r}){let i=e?await m(`/api/rules/${e}`,{version:n,body:r},{method:`PATCH`}):await m(`/api/rules`,{kind:t,body:r});return Cn(i.rule),i.rule}const Hn={assigned:`user-round`,team_changed:`users-round`,closed:`check`,reopened:`undo-2`,snoozed:`alarm-clock`,unsnoozed:`alarm-clock-check`,sla_breached:`flame`,tagged:`tag`,ranked:`arrow-up-down`,"no-answer":`message-circle-off`,blocked:`ban`,unblocked:`check`,bounced:`mail-x`,"held-up":`mail`,moved:`users-round`},Un=/* @__PURE__ */ new Set([`blocked`,`bounced`,`sla_breached`]),H=e=>w`<b>${P(e)}</b>`;function Wn({message:e,found:t}){let n=e.has_original?w` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${k(`Original`)}</a>`:null;return w`<${Gn} message=${e} found=${t} icon=${Hn[e.content]}
bad=${Un.has(e.content)} after=${w`<${gt} message=${e} />`}>
${Kn(e)}
${n}
<//>`}const Gn=({message:e,found:t,icon:n,bad:r,after:i,children:a})=>w`<li class=${[`ev`,r&&`bad`,t&&`found`].filter(Boolean).join(` `)} data-no=${e.no}
tabindex="-1">
<span>
${n&&w`<${L} name=${n} size="s" />`}
${a} · <span title=${ue(e.created_at)}>${j(e.created_at)}</span>
${i&&w` ${i}`}
</span>
</li>`;function Kn({content:e,data:t}){let n=t.by??null,r=qn[e];return r?r(t,n):e}const qn={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?r(k(`{who} removed the assignee`),{who:H(t)}):k(`No assignee now`);let n=r(k(`Assignee: {who}`),{who:H(e.to)}),i=Zn[e.cause]?.();return i?[...n,` · ${i}`,...Xn(e.skipped)]:t&&t!==e.to?[...n,` · `,...r(k(`assigned by {who}`),{who:H(t)})]:n},team_changed:(e,t)=>{let n=e.to?r(k(`Team: {team}`),{team:w`<b>${it.value[e.to]?.name??k(`Deleted team`)}</b>`}):[k(`No team now`)],i=e.run&&Zn[e.cause]?.();return i?[...n,` · ${i}`,...Xn(e.skipped)]:t?[...n,` · `,H(t)]:n},closed:(e,t)=>{let n=$n[e.reason]?.();return[...t?r(k(`Closed by {who}`),{who:H(t)}):[k(`The conversation was closed`)],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause===`delivery`?k(`Reopened: a reply was not delivered`):t?r(k(`Reopened by {who}`),{who:H(t)}):k(`Reopened: the client wrote again`),snoozed:(e,t)=>[e.until?k(`Snoozed until {when}`,{when:ht(e.until)}):k(`Snoozed until the client replies`),e.reason&&` · ${k(`reason “{reason}”`,{reason:e.reason})}`,t&&` · `,t&&H(t)],unsnoozed:(e,t)=>e.cause===`person`&&t?r(k(`Unsnoozed by {who}`),{who:H(t)}):`${k(`Unsnoozed`)}: ${(Qn[e.cause]??Qn.time)()}`,sla_breached:e=>[k(`The reply was due within {norm}`,{norm:O(e.norm)}),e.late&&` · ${k(`announced late, Okno was not running`)}`],tagged:(e,t)=>{let n=e=>w`<b>${e.map(ot).join(`, `)}</b>`;return[e.added.length>0&&r(k(`Tags added: {tags}`),{tags:n(e.added)}),e.removed.length>0&&r(k(`Tags removed: {tags}`),{tags:n(e.removed)}),e.rule?k(`by the rule “Tags by words”`):t&&H(t)].filter(Boolean).flatMap((e,t)=>t?[` · `,e]:[e])},ranked:(e,t)=>{let n=r(k(`Priority: {priority}`),{priority:w`<b>${u(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n,` · `,k(`by the rule “Tags by words”`)]:t?[n,` · `,H(t)]:n},"no-answer":(e,t)=>{let n=e.undone?k(`Reply needed after all`):k(`No reply needed`);return t?[n,` · `,H(t)]:n},bounced:e=>[k(`The email bounced`),e.recipient,e.words||e.status].filter(Boolean).join(` · `),"held-up":e=>[k(`Email delayed, the mail server keeps trying`),e.words||e.status].filter(Boolean).join(` · `),moved:()=>k(`The group became a supergroup, the conversation continues here`),blocked:e=>e.group?k(`We were removed from the group`):k(`The client has blocked the bot`),unblocked:e=>e.group?k(`We are back in the group`):k(`The client has unblocked the bot`)},Jn={away:()=>k(`away`),off:()=>k(`off shift`),status:({status:e})=>_e(s.value[e]),full:()=>k(`at the limit`),"no-access":()=>k(`no access`),"not-here":()=>k(`not here`),"off-hours":()=>k(`outside working hours`),"other-team":()=>k(`in another team`)},Yn=e=>(Jn[e.why]??Jn.off)(e),Xn=(e=[])=>e.length?[` · ${k(`skipped:`)} `,e.map(e=>`${P(e.id)} (${Yn(e)})`).join(`, `)]:[],Zn={reply:()=>k(`first reply`),took:()=>k(`took the most urgent`),handover:()=>k(`handed over`),handback:()=>k(`handed back`),started:()=>k(`started the conversation`),reopened:()=>k(`was the assignee before`),distribution:()=>k(`by the rule “Round-robin assignment”`),former:()=>k(`by the rule “Round-robin assignment”: this client's earlier assignee`),absent:()=>k(`by the rule “Round-robin assignment”: the assignee was absent`),nobody:()=>k(`by the rule “Round-robin assignment”: no operator was free`)},Qn={time:()=>k(`as scheduled`),client:()=>k(`the client wrote`),delivery:()=>k(`a reply was not delivered`),reply:()=>k(`replied`)},$n={solved:()=>k(`Resolved`),"no-reply":()=>k(`No reply`),duplicate:()=>k(`Duplicate`),spam:()=>k(`Spam`),declined:()=>k(`Client declined`),other:()=>k(`Other`)};function er({message:e,found:t}){return w`<${Gn} message=${e} found=${t} icon=${e.data.names?`user-round-plus`:`circle-dot`}>
${tr(e)}
<//>`}function tr({data:e,author:t,text:n}){let i={name:w`<b>${t.name}</b>`,names:w`<b>${(e.names??[]).join(`, `)}</b>`,title:e.title??``},a=nr[e.what];return a?r(a(e),i):n?`${t.name}: ${n}`:r(k(`{name}: {what}`),{...i,what:k(`chat event`)})}const nr={new_chat_members:e=>e.names?.length?k(`{name} added {names}`):k(`{name} joined`),chat_invite_user:()=>k(`{name} invited someone`),chat_invite_user_by_link:()=>k(`{name} joined by a link`),left_chat_member:()=>k(`{names} left`),chat_kick_user:()=>k(`Someone left the chat`),new_chat_title:()=>k(`{name} named the chat “{title}”`),chat_title_update:()=>k(`{name} named the chat “{title}”`),new_chat_photo:()=>k(`{name} changed the chat picture`),chat_photo_update:()=>k(`{name} changed the chat picture`),delete_chat_photo:()=>k(`{name} removed the chat picture`),chat_photo_remove:()=>k(`{name} removed the chat picture`),pinned_message:()=>k(`{name} pinned a message`),chat_pin_message:()=>k(`{name} pinned a message`),chat_unpin_message:()=>k(`{name} unpinned a message`),group_chat_created:()=>k(`{name} created the chat`),chat_create:()=>k(`{name} created the chat`),successful_payment:()=>k(`{name} has paid`),refunded_payment:()=>k(`{name}: payment refunded`)},rr={loop:()=>k(`it ran more than 5 times in one conversation within a minute`),failing:()=>k(`it failed five times in a row`)},ir=e=>rr[e]?.()??k(`a fault, code {code}`,{code:e});function ar(e){let t=t=>e.filter(e=>e.kind===t).length,[n,r,i,a,o]=[`operator`,`team`,`channel`,`hours`,`tag`].map(t),s=t(`tasktype`)+t(`tasktemplate`),c=[n&&B(`{n} operator`,`{n} operators`,n),r&&B(`{n} team`,`{n} teams`,r),i&&B(`{n} channel`,`{n} channels`,i),a&&k(`working hours`),o&&B(`{n} tag`,`{n} tags`,o),s&&B(`{n} type or template of tasks`,`{n} types or templates of tasks`,s)];return k(`No longer there: {list}`,{list:c.filter(Boolean).join(`, `)})}const or={"opted-out":()=>k(`the client does not want automatic messages`),group:()=>k(`it is a group chat`),automatic:()=>k(`the client's message is automatic itself`),"no-address":()=>k(`the client has no address in this channel`),"own-address":()=>k(`it is one of our own addresses`),disowned:()=>k(`the sender's address is forged`),blocked:()=>k(`the client has blocked us`),"channel-gone":()=>k(`the channel was removed`),"channel-paused":()=>k(`the channel is paused`),"before-connection":()=>k(`the message is older than the channel's connection`),"too-late":()=>k(`too much time had passed`),"said-already":()=>k(`it was said in this conversation already`),frequency:()=>k(`it was said recently`),"sender-budget":()=>k(`this address got 5 automatic messages today`),"dialog-budget":()=>k(`this conversation got 20 automatic messages today`),"channel-budget":()=>k(`the channel sent its automatic messages of this hour`),tripped:()=>k(`the guard against loops has stopped it`),paused:()=>k(`all automation was stopped`),"no-text":()=>k(`there is no text for this channel and language`),"kept-by-operator":()=>k(`an operator has decided otherwise in this conversation`),unchanged:()=>k(`everything is so already`),nobody:()=>k(`nobody could take it`),assigned:()=>k(`it had an assignee already`),closed:()=>k(`the conversation was closed`),missing:()=>k(`the rule refers to something that is gone`)},sr=e=>or[e]?.()??k(`refused, code {code}`,{code:e}),cr=({title:e,text:t,children:n})=>w`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&w`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,lr=({id:e,title:t,side:n,children:r})=>w`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${r}
</section>`,ur=({label:e,checked:t,onChange:n,disabled:r})=>w`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${r}
onChange=${e=>n(e.currentTarget.checked)} />`,dr=({label:e,options:t,value:n,onPick:r})=>w`<span class="seg" role="group" aria-label=${e}>
${t.map(([e,t,i])=>w`<button type="button" key=${e} aria-pressed=${String(e===n)} lang=${i}
onClick=${()=>r(e)}>
${t}
</button>`)}
</span>`;function fr(e,{list:t,chosen:n,setAt:r,pick:i}){let a={ArrowDown:1,ArrowUp:-1}[e.key];a&&(e.preventDefault(),r((n+a+t.length)%Math.max(1,t.length))),e.key===`Enter`&&t[n]&&(e.preventDefault(),i(t[n]))}const pr=()=>{R.value=null},mr=(e,t)=>e.name.localeCompare(t.name),hr=({shift:e})=>w`<span class=${`dot `+{online:`on`,away:`away`,off:`off`}[e]}></span>`,gr=e=>({online:k(`online`),away:k(`away`),off:k(`off shift`)})[e];function _r(e){let t=i(e),n=s.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?gr(t):_e(n)}function vr(e){let t=Te.value?.[e.id]?.load;return t===void 0?``:e.capacity?k(`{n} of {all}`,{n:t,all:e.capacity}):String(t)}const yr=e=>s.value[e.status_id]?.takes_new!==0;function br(e){if(!Te.value||e.length<2)return null;let t=e=>Te.value[e.id]?.load??0,n=e.reduce((e,n)=>t(n)<t(e)?n:e);return e.every(e=>e===n||t(e)>t(n))?n.id:null}const xr=()=>Object.values(z.value).filter(e=>e.active&&e.id!==a.value.id).sort(mr),Sr=()=>Object.values(it.value).filter(e=>!e.removed).sort(mr),Cr=e=>e.members.filter(e=>z.value[e]?.active&&i(z.value[e])===`online`).length;function wr(e,t,n){let r=t.trim().toLocaleLowerCase(),o=e=>e.toLocaleLowerCase().includes(r),s=[],c=(e,t)=>{t.length&&s.push({head:e},...t)};if(!n){(o(a.value.name)||o(k(`Assign to me`)))&&s.push({person:z.value[a.value.id]??a.value,mine:!0});let e=xr().filter(e=>o(e.name)),t=e.filter(e=>i(e)===`online`),n=br(t.filter(yr));c(k(`Online`),t.map(e=>({person:e,free:e.id===n}))),c(k(`Not now`),e.filter(e=>!t.includes(e)).map(e=>({person:e})))}return c(k(`Teams`),Sr().filter(e=>o(e.name)).map(e=>({team:e}))),!r&&e.assignee_id!==null&&!n&&s.push({nobody:`person`}),!r&&e.team_id!==null&&s.push({nobody:`team`}),s}const Tr=e=>Te.value?.[e.id]?.may??!0;function Er({dialog:e,onlyTeams:t}){let[n,r]=N(``),[i,a]=N(``),[o,s]=N(0),c=M(null),l=Qe(pr);F(),b(()=>{c.current.focus({preventScroll:!0}),de(e.id)},[]);let u=wr(e,n,t),d=u.filter(e=>!e.head),f=Math.min(o,d.length-1),p=t=>{(!t.person||Tr(t.person))&&(pr(),t.team||t.nobody===`team`?fe(e.id,t.team?.id??null,i.trim()):ye(e.id,t.person?.id??null,i.trim()))};return w`<div class="menu pop popasg" role="dialog" aria-label=${k(t?`Team`:`Assignee`)} ref=${l}
onKeyDown=${e=>fr(e,{list:d,chosen:f,setAt:s,pick:p})}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${d.length?`as`+f:null}
aria-label=${k(t?`Find a team`:`Find a colleague or a team`)}
placeholder=${k(t?`Team name`:`Name or team`)} value=${n}
onInput=${e=>{r(e.currentTarget.value),s(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${k(t?`Team`:`Assignee`)}>
${u.map(t=>t.head?w`<div class="mh" role="presentation" key=${t.head}>${t.head}</div>`:w`<${Dr} option=${t} index=${d.indexOf(t)} chosen=${f} dialog=${e}
onAt=${s} onPick=${p} />`)}
${!d.length&&w`<p class="dpad2 t13 dim">
${k(t&&!n?`No teams yet. An administrator creates them in the settings.`:`Nothing found`)}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${k(`Note for the new assignee`)} placeholder=${k(`Note (optional)`)}
maxlength="4000" value=${i} onInput=${e=>a(e.currentTarget.value)} />
</div>
</div>`}function Dr({option:e,index:t,chosen:n,dialog:r,onAt:i,onPick:a}){let{person:o,team:s}=e,c=o?o.id===r.assignee_id:s?s.id===r.team_id:!1,l=o&&!Tr(o);return w`
${e.nobody&&w`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?`mi on`:`mi`} id=${`as`+t} role="option" tabindex="-1"
aria-selected=${String(c)} aria-disabled=${l?`true`:null} onPointerMove=${()=>i(t)}
onClick=${()=>a(e)}>
${o&&w`<${kr} person=${o} mine=${e.mine} free=${e.free} now=${c} shut=${l} />`}
${s&&w`
<span class=${`sq `+Ge(s.name)}></span>
<span class="cut">${s.name}</span>
${c&&w`<span class="tag plain">${k(`now`)}</span>`}
<span class="hrow end t12 dim">${B(`{n} online`,`{n} online`,Cr(s))}</span>
`}
${e.nobody&&w`
<${L} name="user-round-x" size="m" />
${e.nobody===`person`?k(`Remove the assignee`):k(`Remove from the team`)}
`}
</button>
`}function Or(e,t){return!t&&i(e)!==`online`?_r(e):[!t&&!yr(e)&&_r(e),vr(e)].filter(Boolean).join(` · `)}function kr({person:e,mine:n,free:r,now:a,shut:o}){let s=i(e);return w`
<${t} name=${e.name} size="sm"><${hr} shift=${s} /><//>
<span class="cut">${n&&!a?k(`Assign to me`):e.name}</span>
${a&&w`<span class="tag plain">${k(`now`)}</span>`}
${r&&w`<span class="tag h4">${k(`least busy`)}</span>`}
<span class="hrow end t12 dim num">
${o?k(`no access`):Or(e,n)}
${n&&!a&&w`<kbd>I</kbd>`}
</span>
`}const Ar=527040,jr=[[1,()=>k(`minutes`)],[60,()=>k(`hours`)],[1440,()=>k(`days`)]],Mr=e=>jr.findLast(([t])=>e%t===0)?.[0]??1;function Nr({id:e,minutes:t,onChange:n,label:r=k(`Due after the start`)}){let[i,a]=N(t?Mr(t):1440),o=e=>{let t=Number(e);n(e.trim()===``||!Number.isInteger(t)||t<0?null:Math.min(t*i,Ar))},s=e=>{t!==null&&n(Math.min(t/i*e,Ar)),a(e)};return w`<div class="field">
<label for=${e}>${r}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${k(`none`)}
value=${t===null?``:t/i} onInput=${e=>o(e.currentTarget.value)} />
<select class="input sel" aria-label=${k(`Unit of time`)} value=${i}
onChange=${e=>s(Number(e.currentTarget.value))}>
${jr.map(([e,t])=>w`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</span>
</div>`}const Pr={new:()=>k(`New (task)`),active:()=>k(`In progress`),waiting:()=>k(`Waiting (task)`),asking:()=>k(`Client confirmation`),done:()=>k(`Done (status)`),dropped:()=>k(`Closed unresolved`)},Fr={support:()=>k(`Help and support`),paid:()=>k(`Paid service`),warranty:()=>k(`Warranty`)},Ir=Object.entries(Pr),Lr=e=>(Pr[e]??Pr.new)(),Rr=e=>Pr[e?.builtin]?.()??``,zr=e=>Fr[e?.builtin]?.()??``,Br=e=>e?.name||Rr(e)||k(`Deleted status`),Vr=e=>e?.name||zr(e)||k(`Deleted type`),Hr=e=>Tt.value[e],Ur=e=>Br(Hr(e)),Wr=e=>Vr(Dt.value[e]),Gr=e=>Object.values(e).filter(e=>!e.removed).sort(nt),Kr=()=>Gr(Tt.value),qr=()=>Gr(Dt.value),Jr=[[null,()=>k(`Not stated`)],[`incident`,()=>k(`Incident`)],[`request`,()=>k(`Request`)]],Yr=e=>Jr.find(([t])=>t===e)?.[1]()??``,Xr=[`email`,`phone`,`telegram`,`vk`],Zr={email:()=>k(`name@example.com`),phone:()=>k(`+7 900 000-00-00`),telegram:()=>k(`numeric ID, not the @name`),vk:()=>k(`numeric page ID`)},Qr={email:()=>k(`This is not an email address.`),phone:()=>k(`This is not a phone number.`),telegram:()=>k(`Enter the numeric Telegram ID, not the @name.`),vk:()=>k(`Enter the numeric VK ID, not the page address.`)};function $r({contact:e}){let[t,n]=N(!1);return t?w`<${ei} contact=${e} shut=${()=>n(!1)} />`:w`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${L} name="plus" size="s" />
${k(`Add an address`)}
</button>`}function ei({contact:e,shut:t}){let[n,r]=N(`email`),[i,a]=N(``),[o,s]=N(null),[c,l]=N(!1),u=M(null);return b(()=>u.current.focus(),[]),w`<form class="addform" onSubmit=${async r=>{if(r.preventDefault(),!c&&i.trim()){l(!0);try{await Ce(e,n,i.trim()),t()}catch(e){l(!1),s(e.status===422?Qr[n]():C(e)),u.current?.focus()}}}} onKeyDown=${e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),t())}} aria-label=${k(`Add an address`)}>
<label class="vh" for="akind">${k(`Address type`)}</label>
<select class="input" id="akind" value=${n} onChange=${e=>{r(e.target.value),s(null)}}>
${Xr.map(e=>w`<option value=${e}>${st(e)}</option>`)}
</select>
<label class="vh" for="avalue">${k(`Address`)}</label>
<input class="input" id="avalue" ref=${u} value=${i} autocomplete="off"
inputmode=${n===`email`?`email`:n===`phone`?`tel`:`text`} placeholder=${Zr[n]()}
aria-invalid=${o?`true`:null} aria-describedby=${o?`aerror`:null}
onInput=${e=>{a(e.target.value),s(null)}} />
${o&&w`<p class="hint bad" id="aerror" role="alert">${o}</p>`}
<p class="hint">${k(`Conversations from this address will be added to the card.`)}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(c)}>${k(`Add`)}</button>
<button type="button" class="btn small quiet" onClick=${t}>${k(`Cancel`)}</button>
</span>
</form>`}const ti={no_automatic:[()=>k(`No automatic messages`),()=>k(`No automatic messages to this client`),()=>k(`Automatic messages to this client allowed`),`zap`],sender_blocked:[()=>k(`Blocked sender`),()=>k(`Sender blocked: messages are kept, nobody is notified`),()=>k(`Sender unblocked`),`ban`]},ni=({contact:e,onSaved:t=e=>{}})=>Object.keys(ti).map(n=>w`<${ri} key=${n} contact=${e} field=${n} onSaved=${t} />`);function ri({contact:e,field:t,onSaved:n}){let[r,i,a,o]=ti[t],[s,c]=N(null),l=async r=>{c(r);try{return await ae(e,{[t]:r}),n({...e,[t]:r}),!0}catch(e){return S(C(e)),!1}finally{c(null)}},u=async e=>{await l(e)&&x(e?i():a(),{icon:o,undo:()=>l(!e)})};return w`<label class="srow nop">
<span class="grow t13">${r()}</span>
<input class="tog" type="checkbox" role="switch" checked=${s??!!e[t]}
aria-busy=${s===null?null:`true`} onChange=${e=>u(e.currentTarget.checked)} />
</label>`}function ii({value:e,label:t,save:n,empty:r,long:i=!1,head:a=null,look:o=``,needed:s=!1,rows:c=4,explain:l=C}){let[u,d]=N(null),f=M(null),p=M(null);b(()=>{u!==null&&f.current?.focus()},[u!==null]);let m=()=>{d(null),requestAnimationFrame(()=>p.current?.focus())},h=async()=>{let t=(u??``).trim();if(d(null),!(t===e||s&&!t))try{await n(t)}catch(e){S(l(e))}},g=e=>{e.stopPropagation(),e.key===`Escape`&&(e.preventDefault(),m()),e.key===`Enter`&&(!i||e.ctrlKey||e.metaKey)&&(e.preventDefault(),h(),requestAnimationFrame(()=>p.current?.focus()))};if(u!==null){let e={class:`input`,ref:f,value:u,"aria-label":t,onInput:e=>d(e.target.value),onKeyDown:g,onBlur:h};return i?w`<textarea rows=${c} ...${e}></textarea>`:w`<input ...${e} />`}let _=e?w`<span class=${i?`notetext`:`cut`}>${e}</span>`:w`<span class="dim">${r}</span>`,v=w`<button type="button" class=${i?`editable t13 mut`:`editable`} ref=${p}
aria-label=${e?k(`{label}: {value}. Edit`,{label:t,value:e}):t} title=${k(`Edit`)}
onClick=${()=>d(e)}>
${_}
</button>`;return a?w`<${a} class=${o}>${v}<//>`:v}var ai=/* @__PURE__ */ e({Card:()=>oi,Section:()=>U,facts:()=>mi,pastOf:()=>fi});function oi(){let{dialog:e}=lt.value,t=Fe.value[e],n=t&&d.value.contacts[t.contact_id];return w`<${si} open=${Ie.value} busy=${!n}>
${t&&w`<${li} dialog=${t} contact=${n} />`}
<//>`}function si({open:e,busy:t,children:n}){return w`
${e&&w`<${ci} />`}
<aside class=${e?`ccard drawer`:`ccard`} id="card" tabindex="-1" aria-label=${k(`Client card`)}
aria-busy=${t?`true`:null} onKeyDown=${e?Xe:null}>
<div class="phead">
<h2 class="t13 b6 grow">${k(`Client`)}</h2>
<button type="button" class="ib small" aria-label=${k(`Hide the card`)} title=${k(`Hide the card`)+`  ]`}
onClick=${()=>{e?Ie.value=!1:se.value=!0}}>
<${L} name=${e?`x`:`panel-right`} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${k(`Client details`)}>${n}</div>
</aside>
${e&&w`<div class="dscrim" aria-hidden="true" onClick=${()=>{Ie.value=!1}}></div>`}
`}function ci(){return F(),b(()=>Ye(`#card .phead button`)?.focus({preventScroll:!0}),[]),null}function li({dialog:e,contact:n}){let r=n?.name??e.name;return w`
<div class="cc-top">
<${t} name=${r} face=${e.avatar} size="lg" />
<div class="grow">
${n?w`
<${ii} key=${n.id} value=${n.name} label=${k(`Client name`)}
save=${e=>ae(n,{name:e})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${k(`Client since {date}`,{date:l(n.created_at)})}</p>
`:w`<h3 class="b6 t16 cut">${r}</h3><${Le} width=${60} />`}
</div>
</div>
<${o} key=${e.id} dialog=${e} />
<${U} name="dialog" title=${k(`Conversation`)}><${Ze} key=${e.id} dialog=${e} /><//>
${n?w`
<${di} contact=${n} dialog=${e} />
<${yt} key=${e.id} dialog=${e} />
<${pi} contact=${n} />
<${hi} contact=${n} /><${gi} contact=${n} />
`:w`<div class="sks">${[100,76,88,52].map(e=>w`<${Le} width=${e} />`)}</div>`}
`}const ui=e=>localStorage.getItem(`okno.fold.`+e)===`1`,U=({name:e,title:t,count:n,children:r})=>w`<details class="sect" open=${!ui(e)}
onToggle=${t=>localStorage.setItem(`okno.fold.`+e,t.currentTarget.open?`0`:`1`)}>
<summary>
${t} ${n>0&&w`<span class="n">${n}</span>`} <${L} name="chevron-down" size="s" />
</summary>
${r}
</details>`;function di({contact:e,dialog:t}){return w`<${U} name="contacts" title=${k(`Contacts`)}>
${e.identities.map(e=>{let n=e.label||e.external_id;return w`<button type="button" class="crow" key=${e.id} title=${k(`Copy`)}
aria-label=${k(`Copy {value}`,{value:n})} onClick=${()=>Ae(n)}>
<${Je} kind=${e.kind} named />
<span class="grow cut">${n}</span>
${e.kind===t.kind&&n===(t.label||e.external_id)&&w`<span class="t12 dim">${k(`current`)}</span>`}
<${L} name="copy" size="s" />
</button>`})}
<${$r} key=${e.id} contact=${e} />
<//>`}const fi=e=>e.dialogs.flatMap(e=>e.episodes.map(t=>({dialog:e,episode:t}))).sort((e,t)=>t.episode.opened_at-e.episode.opened_at);function pi({contact:e}){let t=fi(e);return w`<${U} name="dialogs" title=${k(`All conversations`)} count=${t.length}>
${t.map(({dialog:e,episode:t})=>w`<a class="crow" key=${t.number} href=${_t(lt.value.view,e.id)}>
<${Je} kind=${e.kind} named />
<span class="grow">
<span class="cut">${t.title||Ue(e)}</span>
<span class="t12 dim cut">${mi(t)}</span>
${e.id===lt.value.dialog&&t.state===`open`?w`<span class="vh">${k(`current`)}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${qe(e.id)}>
<${L} name="history" size="s" />
${k(`Full history`)}
</a>
<//>`}function mi(e){let t=e.state===`open`,n=t?e.assignee_id:e.closed_by??e.assignee_id;return[k(`No. {number}`,{number:le(e.number)}),rt(t?e.opened_at:e.closed_at,D.value),t?k(`open`):n?pt(P(n)):k(`closed`)].join(` · `)}function hi({contact:e}){return w`<${U} name="note" title=${k(`Client note`)}>
<${ii} key=${e.id} value=${e.note??``} label=${k(`Client note`)}
empty=${k(`Add a note about the client`)} save=${t=>ae(e,{note:t})} long />
<//>`}const gi=({contact:e})=>w`<${U} name="consent" title=${k(`Consents and bans`)}>
<${ni} key=${e.id} contact=${e} />
<//>`,W=/* @__PURE__ */ new Map,_i=/* @__PURE__ */ new Map,vi=[];let yi=0;const bi=({id:e,version:t})=>`${e}:${t}`,xi=({id:e,text:t,data:n,deleted_at:r})=>!!e&&!r&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(e=>e.type===`text_link`)),Si=e=>W.get(bi(e));function Ci(e){let t=bi(e);return W.has(t)?Promise.resolve(W.get(t)):(_i.has(t)||(_i.set(t,new Promise(n=>vi.push(()=>wi(e.id,t).then(n)))),Ti()),_i.get(t))}async function wi(e,t){try{let{card:n}=await y(`/api/links?message=${e}`);return Ei(t,n),n}catch{return null}finally{_i.delete(t)}}function Ti(){for(;yi<2&&vi.length;)yi+=1,vi.shift()().finally(()=>{--yi,Ti()})}function Ei(e,t){W.set(e,t),W.size>400&&W.delete(W.keys().next().value)}const Di=/* @__PURE__ */ new Set([`bold`,`italic`,`underline`,`strikethrough`,`spoiler`,`blockquote`,`expandable_blockquote`,`code`,`pre`,`text_link`]),Oi=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,ki=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Ai=/* @__PURE__ */ new Set(`.,:;!?…'"»”`),ji=2048;function Mi(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Oi.test(t)?t:null}function Ni(e){let[t,n]=[e.length,0];for(let t of e)n+=t===`(`||t===`[`?1:t===`)`||t===`]`?-1:0;for(;t>0;){let r=e[t-1];if(n<0&&(r===`)`||r===`]`))n+=1;else if(!Ai.has(r))break;--t}return t}function*Pi(e){let t=0;for(let{0:n,index:r}of e.matchAll(ki)){let e=n.slice(0,Ni(n.slice(0,ji))),i=e.length<ji?Mi(e):null;if(i&&(yield{type:`link`,offset:r,length:e.length,url:i},t+=1,t===500))return}}function*Fi(e,t){let n=0;for(let r of t)for(let t=e.indexOf(`@${r}`);t>=0;t=e.indexOf(`@${r}`,t+1)){if(n===200)return;yield{type:`call`,offset:t,length:r.length+1},n+=1}}const Ii=e=>e.offset+e.length,Li=(e,t)=>t.every(t=>Ii(e)<=t.offset||e.offset>=Ii(t)),Ri=(e,t)=>e.offset-t.offset||t.length-e.length;function zi(e,t,n){let r=[];for(let n of(t??[]).slice(0,500)){let t=Math.max(0,n.offset),i=Math.min(e.length,n.offset+n.length)-t;Di.has(n.type)&&i>0&&r.push({type:n.type,offset:t,length:i,...n.type===`text_link`?{url:Mi(n.url??``)}:{}})}let i=r.filter(e=>[`code`,`pre`,`text_link`].includes(e.type));for(let t of[...Fi(e,n),...Pi(e)])Li(t,i)&&(r.push(t),i.push(t));return r.sort(Ri)}function Bi(e,t,n,r,i=0){let a=[],o=t,s=i<8?r:[];for(let t=0;t<s.length;){let r=s[t],c=Math.min(Ii(r),n);r.offset>o&&a.push({type:`text`,text:e.slice(o,r.offset)});let l=t+1;for(;l<s.length&&s[l].offset<c;)l+=1;let u=s.slice(t+1,l),d=u.filter(e=>Ii(e)>c).map(e=>({...e,offset:c,length:Ii(e)-c})),{type:f,url:p}=r;a.push({type:f,...p===void 0?{}:{url:p},children:Bi(e,r.offset,c,u,i+1)}),o=c,t=l,d.length&&([s,t]=[[...d,...s.slice(l)].sort(Ri),0])}return o<n&&a.push({type:`text`,text:e.slice(o,n)}),a}function Vi(e,{looks:t=[],names:n=[]}={}){return e?Bi(e,0,e.length,zi(e,t,n)):[]}function Hi(e,t){if(e.length<=t)return e;let n=t-200,r=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(` `)),i=r>n?r:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[i-1])?i-1:i)}const Ui=e=>{try{return new URL(e).host.replace(/^www\./,``)}catch{return``}};function Wi(e,t){if(e.length>2*ji)return!1;let n=Mi(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Ui(n)!==Ui(t))}const Gi={bold:`b`,italic:`i`,underline:`u`,strikethrough:`s`,code:`code`,pre:`pre`},Ki=2e4;function qi({text:e,looks:t,names:n}){let[r,i]=N(!1),a=be(()=>r||e.length<=Ki*1.1?e:Hi(e,Ki),[e,r]),o=be(()=>Vi(a,{looks:t,names:n}),[a,t,n?.join(`
`)]);return w`
<span class="text">${Ji(o)}</span>
${a.length<e.length&&w`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>i(!0)}>${k(`Show in full`)}</button>
</span>`}
`}const Ji=e=>e.map(e=>e.type===`text`?e.text:w`<${Xi} piece=${e} />`),Yi=e=>e.map(e=>e.text??Yi(e.children)).join(``);function Xi({piece:e}){let{type:t,url:n}=e,r=Ji(e.children);if(Gi[t])return w`<${Gi[t]}>${r}<//>`;if(t===`spoiler`)return w`<${Zi} inside=${r} />`;if(t===`blockquote`||t===`expandable_blockquote`)return w`<blockquote class="bq">${r}</blockquote>`;if(t===`call`)return w`<span class="at">${r}</span>`;if(!n)return w`<span class="nolink" title=${k(`Links of this kind cannot be opened here`)}>${r}</span>`;let i=Wi(Yi(e.children),n);return w`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${r}</a>
${i&&w`<span class="t12 leads"> (${k(`leads to {host}`,{host:new URL(n).host})})</span>`}
`}function Zi({inside:e}){let[t,n]=N(!1);return t?w`<span class="spoiled">${e}</span>`:w`<button type="button" class="spoil" onClick=${()=>n(!0)}>${k(`hidden text`)}</button>`}const Qi=e=>e?`${rt(e*1e3,D.value)}, ${j(e*1e3)}`:``,$i=({data:e,children:t})=>w`<div class="fwd">
<${ea} from=${e.forwarded_from===`?`?``:e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,ea=({from:e,at:t})=>w`<span class="fwh">
<${L} name="forward" size="s" />
${k(`Forwarded`)}
${e&&w`: <b class="b6"><${ta} who=${e} /></b>`}
${t?` · ${Qi(t)}`:``}
</span>`;function ta({who:e}){let t=/^vk\.com\//.test(e)?Mi(e):null;return t?w`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function na({data:e}){return w`
${(e.forwards??[]).map((e,t)=>w`<${ra} key=${t} one=${e} />`)}
${(e.posts??[]).map((e,t)=>w`<${ia} key=${`p`+t} post=${e} />`)}
`}function ra({one:e}){return w`<div class="fwd">
<${ea} from=${e.from} at=${e.at} />
${e.text&&w`<${qi} text=${e.text} />`}
${(e.forwards??[]).map((e,t)=>w`<${ra} key=${t} one=${e} />`)}
${e.more>0&&w`<span class="fwh">${B(`and {n} more`,`and {n} more`,e.more)}</span>`}
</div>`}function ia({post:e}){let t=e.url&&Mi(e.url);return w`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${ta} who=${e.from??``} /></b>
<span class="t12 dim">${k(`post on a wall`)}${e.at?` · ${Qi(e.at)}`:``}</span>
</span>
<span class="ch vk" aria-hidden="true"><${L} name="ch-vk" /></span>
</div>
${e.text&&w`<div class="t13"><${qi} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&B(`{n} like`,`{n} likes`,e.likes),e.comments>0&&B(`{n} comment`,`{n} comments`,e.comments)].filter(Boolean).join(` · `)}
${t&&w`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${k(`Open in {place}`,{place:k(`VK`)})}
</a>`}
</span>
</div>`}const aa=e=>Number(e).toFixed(4);function oa({message:e}){let{data:t}=e,n=`${aa(t.latitude)}, ${aa(t.longitude)}`,{latitude:r,longitude:i}=t,a=`https://www.openstreetmap.org/?mlat=${r}&mlon=${i}#map=17/${r}/${i}`;return w`<div class="loc">
<span class="locpin"><${L} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||ct(`location`)}</b>
${t.address&&w`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?w`<span class="t12 dim blk">${k(`Live location`)}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${a} target="_blank" rel="noopener noreferrer nofollow">
<${L} name="external-link" size="s" />
${k(`Open the map`)}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Ae(n)}>
<${L} name="copy" size="s" />
${k(`Copy`)}
</button>
</span>
</div>`}oa.knows=e=>typeof e.latitude==`number`&&typeof e.longitude==`number`;const sa=e=>String(e).replace(/\D/g,``);function ca({message:e,client:n}){let{data:r}=e,i=n&&d.value.contacts[n],[a,o]=N(!1),s=i?.identities.some(e=>e.kind===`phone`&&sa(e.external_id)===sa(r.phone));return w`
<div class="vc">
<${t} name=${r.name||r.phone} />
<span class="grow">
<b class="b5 blk cut">${r.name||ct(`contact`)}</b>
${r.phone&&w`<span class="t12 dim num">${r.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${r.phone&&i&&(s?w`<span class="tag plain">${k(`on the card`)}</span>`:w`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${async()=>{o(!0);try{await Ce(i,`phone`,r.phone)}catch(e){S(C(e))}o(!1)}}>
<${L} name="user-round-plus" size="s" />
${k(`Add to the card`)}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Ae(r.phone||r.name)}>
<${L} name="copy" size="s" />
${k(`Copy`)}
</button>
</div>
`}ca.knows=e=>!!(e.phone||e.name);function la({message:e}){let{question:t,options:n,votes:r=[],anonymous:i}=e.data,a=r.reduce((e,t)=>e+t,0),o=e=>a?Math.round((r[e]??0)/a*100):null;return w`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${k(i?`Anonymous poll`:`Poll`)}
${a>0&&` · ${B(`{n} vote when it was sent`,`{n} votes when it was sent`,a)}`}
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
`}la.knows=e=>!!e.question;function ua({message:e}){let{emoji:t,value:n}=e.data;return w`<span class="dice">
<span class="diceface" aria-hidden="true">${t||`🎲`}</span>
<span class="t13">${n?k(`rolled {n}`,{n}):ct(`dice`)}</span>
</span>`}ua.knows=()=>!0;function da({message:e}){let{data:t,content:n}=e,r=t.price||(t.total_amount?h(t.total_amount,t.currency):``);return w`<div class="file named">
<${L} name=${{invoice:`banknote`,story:`circle-dot`,game:`play`}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||ct(n)}</b>
<span class="t12 dim blk">${[ct(n),t.description,r].filter(Boolean).join(` · `)}</span>
</span>
</div>`}da.knows=e=>!!(e.title||e.from||e.description);const fa={audio:[`audio/mpeg`,`audio/mp4`,`audio/ogg`,`audio/aac`,`audio/wav`,`audio/flac`],video:[`video/mp4`,`video/webm`]},pa=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,G=(e,t=``)=>`/files/${e.token}${t&&`/`+t}`,ma=e=>e.state===`ready`&&!!(e.thumb||e.preview),ha=e=>e.kind===`photo`||e.kind===`animation`&&!ga(e,`video`),ga=(e,t)=>e.state===`ready`&&fa[t].includes(e.media_type.split(`;`)[0]),_a=({message:e,files:t})=>t.filter(e=>e.state===`ready`).length>1&&w`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${L} name="download" size="s" />
${k(`Download all`)}
</a>`;function va({files:e,message:t}){let n=e.filter(ha);return w`
${n.length>0&&w`<${Ca} files=${n} />`}
${e.filter(e=>!ha(e)).map(e=>w`<${ba} key=${e.id} file=${e} />`)}
${t&&w`<${_a} message=${t} files=${e} />`}
`}const ya=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state===`ready`&&e[0].kind===`sticker`&&ma(e[0]);function ba({file:e}){return e.kind===`sticker`&&ma(e)?w`<img class="stk" src=${G(e,e.preview?`preview`:`thumb`)} alt=${k(`Sticker`)}
width="136" height="136" />`:[`voice`,`audio`].includes(e.kind)&&ga(e,`audio`)?w`<${Ma} file=${e} />`:[`video`,`video_note`,`animation`].includes(e.kind)&&ga(e,`video`)?w`<${Na} file=${e} />`:w`<${ja} file=${e} />`}function xa(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let r=Math.min(1,320/t,320/n);return{width:Math.max(64,Math.round(t*r)),height:Math.max(48,Math.round(n*r))}}function Sa({files:e,letter:t}){let n=!t&&e?.length===1&&ha(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(xa(n).width,240)+12}px`}:null}function Ca({files:e}){if(e.length===1)return w`<div class="pics one">
<${wa} file=${e[0]} size=${xa(e[0])} label=${k(`Open the photo`)} />
</div>`;let t=e.length-4;return w`<div class=${e.length===3?`pics three`:`pics`}>
${e.slice(0,4).map((n,r)=>{let i=r===3&&t>0?t:0,a=i?k(`Open photo {i} of {n}, {more} more`,{i:r+1,n:e.length,more:i}):k(`Open photo {i} of {n}`,{i:r+1,n:e.length});return w`<${wa} key=${n.id} file=${n} size=${{width:220,height:150}} label=${a}
more=${i} />`})}
</div>`}function wa({file:e,size:t,label:n,more:r}){if(!ma(e))return w`<${Ta} file=${e} place=${t} />`;let i=e.preview?`${G(e,`thumb`)} 320w, ${G(e,`preview`)} 1600w`:null;return w`<button type="button" class=${r?`more`:null} aria-label=${n} data-token=${e.token}
onClick=${()=>ee(e.token)}>
<img src=${G(e,e.thumb?`thumb`:`preview`)} srcset=${e.thumb?i:null}
sizes=${i&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${r?w`<b>+${r}</b>`:null}
</button>`}function Ta({file:e,place:t}){if(e.state===`ready`)return w`<${ja} file=${e} />`;let n=e.state===`pending`;return w`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${L} name=${n?`clock`:`image-off`} />
<span>${n?k(`Loading…`):Ea(e)}</span>
</span>
</span>`}const Ea=e=>`${e.state===`refused`?k(`Not accepted`):k(`Lost`)}: ${Ee(e.reason)}`,Da=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??``;function Oa(e){if(pa.test(e.name))return`file-warning`;let[t]=e.media_type.split(`/`);return t===`image`?`image`:t===`audio`?`music`:t===`video`?`play`:`file-text`}const ka=e=>[Da(e.name),e.size>0?je(e.size):``].filter(Boolean).join(` · `),Aa=e=>e.name||({photo:k(`Photo`),video:k(`Video`),voice:k(`Voice message`),audio:k(`Audio`),sticker:k(`Sticker`)}[e.kind]??k(`File`));function ja({file:e}){let t=Aa(e);if(e.state===`ready`){let n=pa.test(e.name);return w`<a class=${n?`file risky`:`file`} href=${G(e)} download=${e.name||!0}
data-state="ready" title=${k(`Download {name}`,{name:t})}>
<${L} name=${Oa(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${n?k(`This is a program. Open it only if you trust the sender.`):ka(e)}
</span>
</span>
<${L} name="download" size="m" />
<span class="vh">${k(`Download`)}</span>
</a>`}let n=e.state===`pending`;return w`<span class=${n?`file`:`file gone`} data-state=${e.state}>
<${L} name=${n?`clock`:`file-warning`} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[k(`Loading…`),e.size>0?je(e.size):``].filter(Boolean).join(` · `):Ea(e)}
</span>
</span>
</span>`}function Ma({file:e}){let t=[Aa(e),e.duration?E(e.duration):``].filter(Boolean).join(`, `);return w`<div class="sound">
${e.kind===`audio`&&w`<span class="hrow t13"><b class="b5 cut grow">${Aa(e)}</b></span>`}
<audio controls preload="none" src=${G(e,`media`)} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?w`<span class="num">${E(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${G(e)} download=${e.name||!0}>
<${L} name="download" size="s" />
${k(`Download`)}
</a>
</span>
</div>`}function Na({file:e}){let t=xa(e);return w`<div class="film">
<video controls preload="none" class=${e.kind===`video_note`?`round`:null} src=${G(e,`media`)}
poster=${ma(e)?G(e,e.preview?`preview`:`thumb`):null} width=${t.width}
height=${t.height} aria-label=${Aa(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?E(e.duration):``,e.size>0?je(e.size):``].filter(Boolean).join(` · `)}
</span>
<a class="link end hrow tight" href=${G(e)} download=${e.name||!0}>
<${L} name="download" size="s" />
${k(`Download`)}
</a>
</span>
</div>`}const Pa={failed:()=>k(`Email not delivered`),delayed:()=>k(`Email delayed, the mail server keeps trying`),delivered:()=>k(`Email delivered`),relayed:()=>k(`Email relayed to another mail server`),expanded:()=>k(`Email sent on to the members of a mailing list`),read:()=>k(`Email opened`),deleted:()=>k(`Email deleted without being read`),complaint:()=>k(`A recipient marked the email as spam`)};function Fa({report:e}){let{action:t,recipient:n,status:r,words:i}=e??{},a=Pa[t]?.()??k(`Mail server report`),o=[n,r,i].filter(Boolean).join(` · `),s=t===`failed`;return w`<div class=${s?`bounce`:`bounce mild`} data-action=${t??``}>
<${L} name=${s?`mail-x`:t===`delayed`?`alarm-clock`:`mail`} size="m" />
<span class="grow"><b class="b6 blk">${a}</b>${o&&w`<span class="t12 blk">${o}</span>`}</span>
</div>`}function Ia({message:e}){let{letter:t}=e,n=t.rich?`rich`:`prose`,[r,i]=N(!!t.html&&(!e.text||De.peek()?.letters?.[n]===`html`)),[a,o]=N(!1),[s,c]=N(0),l=t=>{i(t),e.text&&$e({letters:{[n]:t?`html`:`text`}})},u=()=>{o(!0),i(!0)},d=e.files.filter(e=>!(e.content_id&&t.html));return w`
<${za} message=${e} />
${t.html?w`<div class="lview seg" role="group" aria-label=${k(`Email view`)}>
<button type="button" aria-pressed=${String(!r)} onClick=${()=>l(!1)}>${k(`Text`)}</button>
<button type="button" aria-pressed=${String(r)} onClick=${()=>l(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!a&&w`<div class="mimg">
<${L} name="image-off" size="m" />
<span class="grow">
${B(`{n} picture from another site is hidden`,`{n} pictures from other sites are hidden`,t.remote_images)}
</span>
${t.html?w`<button type="button" class="link t13"
title=${k(`They load through this server; the sites will know that the email was opened`)}
onClick=${u}>
${k(`Show pictures`)}
</button>`:null}
</div>`}
${r&&s>0&&w`<div class="mimg" role="status">
<${L} name="image-off" size="m" />
<span class="grow">${B(`{n} picture could not be loaded`,`{n} pictures could not be loaded`,s)}</span>
</div>`}
${r?w`<${Ha} key=${`${a} ${v.value}`} message=${e} images=${a}
onFailed=${c} />`:w`<${Ba} message=${e} />`}
${d.length>0&&w`<${Ua} message=${e.id} files=${d} />`}
<${Ga} message=${e} />
`}const La=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Ra=e=>e.length>2?k(`{first} and {n} more`,{first:e.slice(0,1).join(`, `),n:e.length-2+1}):e.join(`, `);function za({message:e}){let{letter:t}=e,[n,r]=N(!1),i=[[k(`From`),t.sender],[k(`Reply-To`),e.data.reply_to],[k(`To`),t.recipients.join(`, `)],[k(`Cc`),t.copies.join(`, `)],[k(`Subject`),t.subject]].filter(([,e])=>e);return w`<div class="mailh">
<b class="b6">${t.subject||k(`(no subject)`)}</b>
<span class="dim t12">
${La(t.sender)}
${t.recipients.length>0&&` → ${Ra(t.recipients.map(La))}`}
${t.copies.length>0&&` · ${k(`copy`)}: ${Ra(t.copies.map(La))}`}
${` `}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${k(n?`less`:`more`)}
</button>
</span>
${n&&w`<dl class="mailall t12">
${i.map(([e,t])=>w`<div><dt class="dim">${e}</dt><dd>${t}</dd></div>`)}
${e.has_original?w`<div>
<dt class="dim">${k(`Original`)}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${k(`Download`)}</a></dd>
</div>`:null}
</dl>`}
</div>`}function Ba({message:e}){let{letter:t,text:n}=e,r=t.quoted?[k(`Show the quote`),k(`Hide the quote`)]:[k(`Show the signature`),k(`Hide the signature`)];return w`${t.quoted_above&&w`<${Va} label=${[k(`Show the quote`),k(`Hide the quote`)]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?w`<div><${qi} text=${n} looks=${e.data.entities} names=${[]} /></div>`:w`<div class="dim t13">${k(`This email has no text`)}</div>`}
${(t.signature||t.quoted)&&w`<${Va} label=${r}>
${t.signature&&w`<div class="msign">${t.signature}</div>`}
${t.quoted&&w`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Va({label:[e,t],children:n}){let[r,i]=N(!1);return w`<div class="mfold"><button type="button" class="quoted" aria-label=${r?t:e}
aria-expanded=${String(r)} onClick=${()=>i(!r)}>···</button>${r&&n}</div>`}function Ha({message:e,images:t,onFailed:n}){let r=M(null);I(()=>{let e=e=>{let t=Number(e.data?.height);e.source===r.current?.contentWindow&&Number.isFinite(t)&&(r.current.style.setProperty(`height`,`${Math.max(40,Math.min(2e4,Math.ceil(t)))}px`),r.current.dataset.sheet=e.data.sheet===`own`?`own`:`plain`,n(Number(e.data.failed)||0))};return window.addEventListener(`message`,e),()=>window.removeEventListener(`message`,e)},[]);let i=new URLSearchParams({images:t?`1`:`0`,dark:v.value?`1`:`0`});return w`<iframe class="mframe" ref=${r} title=${k(`The email as it was sent`)}
src=${`/api/messages/${e.id}/html?${i}`} data-dark=${String(v.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Ua({message:e,files:t}){let n=t.reduce((e,t)=>e+(t.size??0),0);return w`
<div class="attl">
<span class="t12 dim">
${B(`{n} attachment`,`{n} attachments`,t.length)}
${n>0&&` · ${je(n)}`}
</span>
<${_a} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(e=>w`<li key=${e.id}>
${ma(e)?w`<${Wa} file=${e} />`:w`<${ja} file=${e} />`}
</li>`)}
</ul>
`}const Wa=({file:e})=>w`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${k(`Open {name}`,{name:e.name||k(`Photo`)})}
data-token=${e.token} onClick=${()=>ee(e.token)}>
<img src=${G(e,e.thumb?`thumb`:`preview`)} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||k(`Photo`)}</b>
<span class="t12 dim">${ka(e)}</span>
</span>
<a class="ib small" href=${G(e)} download=${e.name||!0}
aria-label=${k(`Download {name}`,{name:e.name||k(`Photo`)})}>
<${L} name="download" size="m" />
</a>
</span>`;function Ga({message:e}){let{data:t,automatic:n}=e,r=(t.also_at??[]).map(e=>ft.value[e]?.name).filter(Boolean);return w`
${n===`bounce`||n===`report`?w`<${Fa} report=${t.bounce} />`:n&&w`<span class="autoflag">
<${L} name="bot" size="s" />
${k(`Automatic email`)}
: ${Ve(n)}
</span>`}
${t.through&&w`<span class="autoflag">
<${L} name="mail" size="s" />
${k(`Sent via {address}`,{address:t.through})}
</span>`}
${t.reply_to&&w`<span class="autoflag">
<${L} name="mail" size="s" />
${k(`Asks for replies to {address}`,{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&w`<span class="autoflag">
<${L} name="triangle-alert" size="s" />
${k(`Only part of this email is shown, the original has all of it`)}
</span>`}
${r.length>0&&w`<span class="autoflag">
<${L} name="mail" size="s" />
${k(`Also received at: {places}`,{places:r.join(`, `)})}
</span>`}
${t.related&&w`<${Ka} id=${t.related} />`}
`}function Ka({id:e}){let[t,n]=N(Fe.peek()[e]??null);return I(()=>{t||y(`/api/dialogs/${e}`).then(e=>n(e.dialog),()=>{})},[e]),t&&w`<span class="autoflag">
<${L} name="git-branch" size="s" />
<a class="link" href=${_t(lt.value.view,e)}>
${k(`May belong to No. {number}, {name}`,{number:le(t.number),name:t.name})}
</a>
</span>`}const qa=({subject:e,to:t})=>w`<div class="mailh">
<b class="b6">${Ja(e)}</b>
${t&&w`<span class="t12 dim">→ ${t}</span>`}
</div>`;function Ja(e){let t=(e??``).trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:k(`(no subject)`)}function Ya({message:e}){let t=M(null),[n,r]=N(()=>Si(e));return I(()=>{if(n!==void 0)return;let i=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&(i.disconnect(),Ci(e).then(r))});return i.observe(t.current),()=>i.disconnect()},[]),n?w`<${Xa} message=${e} card=${n} />`:w`<span ref=${t}></span>`}function Xa({message:e,card:t}){let[n,r]=N(t.picture),i=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return w`<a class=${n?`lp`:`lp wordy`} href=${t.url} title=${t.url} target="_blank"
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
</a>`}const Za=[1,1.5,2],Qa=e=>`/files/${e.token}/media`;let $a=1,eo=null;const to=/* @__PURE__ */ new Map;function no({file:e,data:t}){let n=M(null),[r,i]=N({on:!1,at:0,whole:e.duration??0,failed:!1}),[a,o]=N($a),[s,c]=N(!1),l=ao(e,t.waveform,n);I(()=>()=>{eo===n.current&&(eo=null)},[]);let u=()=>{let e=n.current;e.paused?(eo&&eo!==e&&eo.pause(),eo=e,e.playbackRate=$a,e.play().catch(()=>i(e=>({...e,failed:!0,on:!1})))):e.pause()},d=()=>{$a=Za[(Za.indexOf(a)+1)%Za.length],n.current.playbackRate=$a,o($a)},f=({target:e})=>i(t=>({...t,at:e.currentTime,whole:Number.isFinite(e.duration)?e.duration:t.whole})),p=e=>{let{whole:t}=r;t&&(n.current.currentTime=e*t)},m=e.kind===`voice`?k(`Voice message`):e.name||k(`Audio`);return w`
<div class="voice" data-playing=${String(r.on)}>
<audio ref=${n} src=${Qa(e)} preload="none"
onPlay=${()=>i(e=>({...e,on:!0,failed:!1}))}
onPause=${()=>i(e=>({...e,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>i(e=>({...e,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${r.on?k(`Pause`):k(`Play {name}`,{name:m})}
onClick=${u}>
<${L} name=${r.on?`pause`:`play`} />
</button>
<span class="grow">
${e.kind===`audio`&&w`<b class="b5 blk cut">${m}</b>`}
<${ro} bars=${l} share=${r.whole?r.at/r.whole:0} seek=${p} label=${m}
at=${r.at} whole=${r.whole} />
<span class="vmeta">
<span class="num">
${r.failed?k(`This browser cannot play it`):r.whole?`${E(r.at)} / ${E(r.whole)}`:je(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&w`<button type="button" class="link" aria-expanded=${String(s)} onClick=${()=>c(!s)}>
${k(`Text`)}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${k(`Download {name}`,{name:m})}>
<${L} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${k(`Speed {rate}`,{rate:a})} onClick=${d}>
${String(a).replace(`.`,`,`)}
×
</button>
</div>
${s&&w`<p class="asr"><span class="vh">${k(`Transcript`)}: </span>${t.transcript}</p>`}
`}function ro({bars:e,share:t,seek:n,label:r,at:i,whole:a}){let o=e=>{let t=e.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(e.clientX-t.left)/t.width)))},s=e=>{let t={ArrowLeft:-5,ArrowRight:5}[e.key];t&&a&&(e.preventDefault(),e.stopPropagation(),n(Math.max(0,Math.min(1,(i+t)/a))))},c=Math.max(1,...e);return w`<span class="wvbox" role="slider" tabindex="0" aria-label=${r} aria-valuemin="0"
aria-valuemax=${Math.round(a)} aria-valuenow=${Math.round(i)}
aria-valuetext=${`${E(i)} / ${E(a)}`} onPointerDown=${o} onKeyDown=${s}>
<svg class="wv" viewBox=${`0 0 176 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((e,n)=>{let r=3+e/c*19;return w`<rect class=${(n+.5)/44<=t?`on`:``} x=${n*4} y=${12-r/2}
width="2.4" height=${r} rx="1.2" />`})}
</svg>
</span>`}const io=Array(44).fill(0);function ao(e,t,n){let[r,i]=N(()=>t?.length?oo(t):to.get(e.token)??io);return I(()=>{if(r!==io||!e.size||e.size>15e5||!window.IntersectionObserver)return;let t=new IntersectionObserver(n=>{n.some(e=>e.isIntersecting)&&(t.disconnect(),so(e).then(e=>{e&&i(e)}))});return t.observe(n.current.parentElement),()=>t.disconnect()},[]),r}const oo=e=>Array.from({length:44},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/44),Math.max(Math.floor(n*e.length/44)+1,Math.floor((n+1)*e.length/44)))));async function so(e){try{let t=await fetch(Qa(e));if(!t.ok)return null;let n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),r=Math.max(1,Math.floor(n.length/44)),i=Array.from({length:44},(e,t)=>co(n,t*r,r));return to.set(e.token,i),i}catch{return null}}function co(e,t,n){let r=0;for(let i=t;i<Math.min(e.length,t+n);i+=8)r=Math.max(r,Math.abs(e[i]));return Math.round(r*100)}function lo({message:e,mail:t,client:n}){if(e.letter)return w`<${Ia} message=${e} />`;let r=w`<${mo} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?w`<${$i} data=${e.data}>${r}<//>`:r}function uo({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??``:e.text;return n?w`<${qi} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(P)} />`:null}const fo=e=>e.state===`ready`&&[`voice`,`audio`].includes(e.kind)&&/^audio\//.test(e.media_type),po={location:oa,venue:oa,contact:ca,poll:la,dice:ua,story:da,game:da,invoice:da};function mo({message:e,mail:t,client:n}){let{content:r,data:i}=e,a=w`<${uo} message=${e} />`,o=i.forwards||i.posts?w`<${na} data=${i} />`:null;if(e.files?.length){let n=e.files.filter(fo),r=w`
${n.map(e=>w`<${no} key=${e.id} file=${e} data=${n.length>1?{}:i} />`)}
<${va} files=${e.files.filter(e=>!fo(e))} message=${e.id} />
`;return t?w`<div>${a}</div>${r}`:w`${o}${r}${a}`}let s=po[r];return s&&s.knows(i)?w`<${s} message=${e} client=${n} />${a}`:r===`text`?w`
${o}
${a}
${!t&&xi(e)&&w`<${Ya} key=${`${e.id}:${e.version}`} message=${e} />`}
`:w`<${ho} message=${e} />${a}`}function ho({message:e}){let t=e.has_original?w`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${k(`Original`)}</a>`:null;if(e.content===`unreadable`)return w`<div class="raw">
<span class="hrow">
<${L} name="triangle-alert" size="m" />
<b class="b6">${k(`Could not be read; the original is attached`)}</b>
</span>
${t}
</div>`;let n=wt(e);return w`<div class="unk">
<span class="hrow">
<${L} name="circle-question-mark" size="m" />
<b class="b6">${k(`“{kind}” cannot be shown here yet`,{kind:ct(e.content)})}</b>
</span>
${n&&w`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${k(`Open in {place}`,{place:n.name})}
</a>`}
${t}
</div>`}const go=A(null);function _o(e,{from:t=null}={}){let{view:n,dialog:r,at:i}=lt.peek();r&&(go.value=t?{dialog:r,no:t}:null,i===e&&Ct(_t(n,r),{replace:!0}),Ct(_t(n,r,e),{replace:!0}))}function vo(){let e=go.peek();e&&_o(e.no)}const yo=e=>new URL(_t(`all`,e.dialog_id,e.no),location.origin).href,bo=()=>Object.values(z.value).filter(e=>e.active&&e.id!==a.value.id),xo=/[\p{L}\p{N}]/u;function So(e,t){let n=`@${t.name}`.toLocaleLowerCase(),r=e.toLocaleLowerCase();for(let e=r.indexOf(n);e>=0;e=r.indexOf(n,e+1))if(!xo.test(r[e+n.length]??``))return!0;return!1}const Co=e=>e.includes(`@`)?bo().filter(t=>So(e,t)):[];function wo(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function To(e){let t=e.trim().toLocaleLowerCase();return bo().filter(({name:e})=>e.toLocaleLowerCase().startsWith(t)||e.toLocaleLowerCase().split(/\s+/).some(e=>e.startsWith(t))).sort((e,t)=>e.name.localeCompare(t.name)).slice(0,8)}const Eo=36e5,K=(e,t,n,r=0)=>{let i=new Date(e);return i.setDate(i.getDate()+t),i.setHours(n,r,0,0)},Do=e=>(1-new Date(e).getDay()+7)%7||7;function Oo(e,t=9){let n=[{id:`hour`,at:Math.ceil((e+Eo)/6e4)*6e4}];return K(e,0,18)-e>Eo&&n.push({id:`evening`,at:K(e,0,18)}),n.push({id:`tomorrow`,at:K(e,1,t)}),Do(e)>1&&n.push({id:`monday`,at:K(e,Do(e),9)}),n}const ko=e=>[...Oo(e,10),{id:`client`,at:null}];function Ao(e,t){let n=(new Date(e,t,1).getDay()+6)%7,r=new Date(e,t+1,0).getDate(),i=[...Array(n).fill(null),...Array.from({length:r},(n,r)=>new Date(e,t,r+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(e,t)=>i.slice(t*7,t*7+7))}function jo(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,r]=[Number(t[1]),Number(t[2])];return n<24&&r<60?[n,r]:null}const Mo={hour:[()=>k(`In an hour`),`hourglass`],evening:[()=>k(`This evening`),`sunset`],tomorrow:[()=>k(`Tomorrow`),`sunrise`],days3:[()=>k(`In 3 days`),`calendar`],monday:[()=>k(`On Monday`),`calendar`],client:[()=>k(`Until the client replies`),`message-circle`]},No=e=>K(e,0,0),Po=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(e=>String(e).padStart(2,`0`)).join(`:`)};function Fo({label:e,title:t,usual:n,given:r=null,hour:i=`10:00`,words:a={},deed:o,icon:s=null,place:c=`popsnz`,onPick:l,onShut:u,children:d,below:f}){let p=M(D.value).current,m=M(n(p)).current,[h,g]=N(0),[_,v]=N(r?{day:No(r),text:Po(r),used:!0}:{day:K(p,1,0),text:i,used:!1}),ee=Qe(u);F(),b(()=>ee.current.querySelector(`.mi`)?.focus({preventScroll:!0}),[]);let y=jo(_.text),ne=y?K(_.day,0,...y):null,re=_.used&&ne!==null&&ne<=Date.now(),x=_.used&&(y===null||re),ie=_.used?ne:m[h].at,S=e=>{l(e)!==!1&&u()};return w`<form class=${`menu pop when ${c}`} role="dialog" aria-label=${e} ref=${ee} onSubmit=${e=>{e.preventDefault(),e.stopPropagation(),x||S(ie)}}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=(h+t+m.length)%m.length;g(n),v({..._,used:!1}),e.currentTarget.querySelectorAll(`.mi`)[n].focus()}}>
<div class="mh">${t}</div>
${m.map((e,t)=>w`<button type="button" key=${e.id} class=${!_.used&&t===h?`mi on`:`mi`}
onFocus=${()=>{g(t),r||v({..._,used:!1})}} onClick=${()=>S(e.at)}>
<${L} name=${Mo[e.id][1]} size="m" />
<span class="cut">${a[e.id]?.()??Mo[e.id][0]()}</span>
${e.at!==null&&w`<span class="hrow end t12 dim num">
${e.id===`hour`||e.id===`evening`?j(e.at):te(e.at,p)}
</span>`}
</button>`)}
</div>
<${Lo} own=${_} began=${p} onChange=${e=>v({..._,...e,used:!0})}
wrong=${x} />
</div>
<div class="snzf">
${d}
<span class="t12 dim grow snzw">
${x?w`<span class="hint bad" role="alert">
${k(re?`This time has passed`:`Type the time like 10:00`)}
</span>`:ie===null?k(`Until the client replies`):`${Ot(ie,p)}, ${j(ie)}`}
</span>
<button type="submit" class="btn primary" disabled=${x}>
${s&&w`<${L} name=${s} size="s" />`}
${o}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}const Io={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function Lo({own:e,began:t,onChange:n,wrong:r}){let i=new Date(e.day),[a,o]=N([i.getFullYear(),i.getMonth()]),s=M(null),c=K(t,0,0),[l,u]=a,d=re(new Date(l,u,1).getTime()),f=new Date(l,u,1)<=new Date(t),p=e=>{let t=new Date(a[0],a[1]+e,1);o([t.getFullYear(),t.getMonth()])},m=e=>{n({day:e});let t=new Date(e);o([t.getFullYear(),t.getMonth()])};return w`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${k(`Previous month`)} disabled=${f}
onClick=${()=>p(-1)}>
<${L} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${k(`Next month`)} onClick=${()=>p(1)}>
<${L} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${s} onKeyDown=${t=>{let n=Io[t.key];n&&(t.preventDefault(),m(Math.max(c,K(e.day,n,0))),requestAnimationFrame(()=>s.current?.querySelector(`[aria-pressed='true']`)?.focus()))}}>
<caption class="vh">${d}</caption>
<thead><tr>${oe().map(e=>w`<th scope="col" key=${e}>${e}</th>`)}</tr></thead>
<tbody>
${Ao(...a).map((t,n)=>w`<tr key=${n}>
${t.map((t,n)=>w`<td key=${n}>
${t!==null&&w`<${Ro} day=${t} today=${c} own=${e} onPick=${m} weekend=${n>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${k(`Time`)} inputmode="numeric" aria-invalid=${r?`true`:null}
value=${e.text} onInput=${e=>n({text:e.currentTarget.value})} />
<span class="t12 dim">${Ot(e.day,t)}</span>
</div>
</div>`}function Ro({day:e,today:t,own:n,onPick:r,weekend:i}){let a=new Date(e).getDate(),o=n.used&&e===n.day;return w`<button type="button" class=${i?`off`:``} disabled=${e<t} aria-label=${Ot(e,0)}
aria-current=${e===t?`date`:null} aria-pressed=${String(o)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>r(e)}>
${a}
</button>`}function zo(e,t,n,r){e.focus(),e.setSelectionRange(n,r),document.execCommand(`insertText`,!1,t)||e.setRangeText(t,n,r,`end`),e.dispatchEvent(new Event(`input`,{bubbles:!0}))}function Bo(e,t){zo(e,t,e.selectionStart,e.selectionEnd)}function Vo(e,t,n,r){zo(e,r,t,n)}function Ho(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e,a=i.slice(n,r),o=a.trim();if(i.slice(n-t.length,n)===t&&i.slice(r,r+t.length)===t){zo(e,a,n-t.length,r+t.length),e.setSelectionRange(n-t.length,r-t.length);return}if(!a&&i.slice(r,r+t.length)===t){e.setSelectionRange(r+t.length,r+t.length);return}let s=a.slice(0,a.indexOf(o));zo(e,`${s}${t}${o}${t}${a.slice(s.length+o.length)}`,n,r);let c=n+s.length+t.length;e.setSelectionRange(c,c+o.length)}const Uo=/^(?:[-•] |\d{1,4}\. )/;function Wo(e,t){let{value:n}=e,r=n.lastIndexOf(`
`,e.selectionStart-1)+1,i=n.indexOf(`
`,e.selectionEnd),a=i<0?n.length:i,o=n.slice(r,a).split(`
`),s=t?/^\d{1,4}\. /:/^[-•] /,c=o.every(e=>s.test(e));zo(e,o.map((e,n)=>(c?``:t?`${n+1}. `:`- `)+e.replace(Uo,``)).join(`
`),r,a)}function Go(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e;zo(e,`[${i.slice(n,r).trim()||t}](${t})`,n,r)}function Ko(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let r=t.lastIndexOf(`
`,n-1)+1,i=/^(- |• |(\d{1,4})\. )/.exec(t.slice(r,n));return i?r+i[0].length===n?(zo(e,``,r,n),!0):(Bo(e,`\n${i[2]?`${Number(i[2])+1}. `:i[1]}`),!0):!1}function qo(e,t){let[n,r]=N(null),[i,a]=N(0),o=M(-1),s=t&&n?To(n.query):[],c=()=>{let i=t&&e.current?wo(e.current.value,e.current.selectionStart):null;i?.query!==n?.query&&a(0),r(i)},l=()=>r(null),u=t=>{let r=e.current.selectionStart,i=e.current.value[r]===` `;Vo(e.current,n.from,r,i?`@${t.name}`:`@${t.name} `),i&&e.current.setSelectionRange(n.from+t.name.length+2,n.from+t.name.length+2),o.current=e.current.selectionStart,l()};return{list:s,at:Math.min(i,Math.max(0,s.length-1)),setAt:a,keys:t=>{let n=o.current===e.current.selectionStart;if(o.current=-1,t.key===` `&&n)return t.preventDefault(),!0;if(!s.length)return!1;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r)a((i+r+s.length)%s.length);else if(t.key===`Enter`&&!t.ctrlKey&&!t.metaKey||t.key===`Tab`)u(s[i]);else if(t.key===`Escape`)t.stopPropagation(),l();else return!1;return t.preventDefault(),!0},look:c,pick:u,close:l}}function Jo({calls:e}){return e.list.length?w`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${k(`Colleagues`)}>
${e.list.map((n,r)=>w`<button type="button" class=${r===e.at?`mi on`:`mi`} key=${n.id} id=${`call`+r}
role="option" tabindex="-1" aria-selected=${String(r===e.at)}
onPointerDown=${e=>e.preventDefault()} onPointerMove=${()=>e.setAt(r)}
onClick=${()=>e.pick(n)}>
<${t} name=${n.name} size="sm" />
<span class="cut">${n.name}</span>
</button>`)}
</div>`:null}const Yo=[`status`,`type`,`assignee`,`team`,`tag`,`priority`,`client`],Xo=[`late`,`today`,`tomorrow`,`week`,`nextweek`,`later`,`none`],Zo=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,Qo={high:1,medium:0,low:-1},$o=Object.fromEntries(Object.entries(Qo).map(([e,t])=>[t,e]));function es(e,t){return e===`priority`?Qo[t]:t===`none`&&![`status`,`client`].includes(e)?`none`:t===`me`&&e===`assignee`?`me`:/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function ts(e){let t=new URLSearchParams(e),n=e=>[...new Set((t.get(e)??``).split(`.`).map(t=>es(e,t)))].filter(e=>e!==void 0).slice(0,20),r=t.get(`due`)??``;return{...Object.fromEntries(Yo.map(e=>[e,n(e)])),due:Xo.includes(r)||Zo.test(r)&&r!==`_`?r:null,q:(t.get(`q`)??``).slice(0,200)}}function ns(e){let t=Yo.filter(t=>e[t].length).map(t=>[t,e[t].map(e=>t===`priority`?$o[e]:e).join(`.`)]);return Object.fromEntries([...t,...e.due?[[`due`,e.due]]:[],...e.q?[[`q`,e.q]]:[]])}const rs=ts(``),is=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),as=e=>e.due!==null||Yo.some(t=>e[t].length>0),os=e=>as(e)||e.q.trim()!==``,ss=e=>Yo.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),cs=(e,t)=>{let[n,r,i]=e.split(`-`).map(Number);return new Date(n,r-1,i+t).getTime()};function ls(e,t){let n=Zo.exec(e??``);if(n)return{...n[1]&&{from:cs(n[1],0)},...n[2]&&{before:cs(n[2],1)}};let r=new Date(t).getDay(),i=r===0?1:8-r;return{late:()=>({before:t+1}),today:()=>({from:K(t,0,0),before:K(t,1,0)}),tomorrow:()=>({from:K(t,1,0),before:K(t,2,0)}),week:()=>({from:K(t,0,0),before:K(t,i,0)}),nextweek:()=>({from:K(t,i,0),before:K(t,i+7,0)}),later:()=>({from:K(t,i+7,0)}),none:()=>({none:!0})}[e]()}const us={status:`status_id`,type:`type_id`,assignee:`assignee_id`,team:`team_id`,tag:`tag_id`,priority:`priority`,client:`contact_id`};function ds(e,{me:t,now:n}){let r=e=>e===`none`?0:e===`me`?t:e,i=Yo.filter(t=>e[t].length).map(t=>[us[t],e[t].map(r).join(`,`)]),{from:a,before:o,none:s}=e.due?ls(e.due,n):{};return a!==void 0&&i.push([`due_from`,String(a)]),o!==void 0&&i.push([`due_before`,String(o)]),s&&i.push([`no_due`,`true`]),e.q.trim()&&i.push([`q`,e.q]),Object.fromEntries(i)}function fs(e,t,n,r){let i=n.due&&n.due!==`none`?K(r,0,0):``;return[e,t,new URLSearchParams(ns(n)),i].join(`:`)}const ps=[`open`,`mine`,`late`,`unassigned`,`followed`,`done`],ms=[`due`,`created`,`changed`,`status`,`assignee`,`priority`],q=e=>e.base!==`done`&&e.base!==`dropped`,hs=(e,t)=>q(e)&&e.due_at!==null&&e.due_at<=t,gs=(e,t)=>e===`followed`||os(t);function _s(e,t,{me:n,now:r}){return e===`done`?!q(t):q(t)?e===`late`?hs(t,r):vs(e,t,n):!1}function vs(e,t,n){if(e===`mine`)return t.assignee_id===n;if(e===`unassigned`)return t.assignee_id===null;let r=/^team-(\d+)$/.exec(e);return!r||t.team_id===Number(r[1])}const ys=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],bs={due:ys,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,``,0,...ys(e)]:[0,t[e.assignee_id]??``,e.assignee_id,...ys(e)],priority:e=>[-e.priority,...ys(e)]},xs=(e,t,n)=>bs[t](e,n);function Ss(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Cs(e,t){if(e===null)return`none`;if(e<=t)return`late`;if(e<K(t,1,0))return`today`;if(e<K(t,2,0))return`tomorrow`;let n=new Date(t).getDay(),r=n===0?1:8-n;return e<K(t,r,0)?`week`:e<K(t,r+7,0)?`nextweek`:`later`}function ws(e,t,n,r){return n===`status`?`status-${e.status_id}`:n===`assignee`?`person-${e.assignee_id}`:n===`priority`?`priority-${e.priority}`:n===`due`&&t!==`done`?Cs(e.due_at,r):null}function Ts(e,t,n,{me:r,now:i,facts:a,edge:o=null,known:s=/* @__PURE__ */ new Set,held:c=null}){let l=[];for(let u of Object.values(e)){if(c?!c.has(u.id):!_s(t,u,{me:r,now:i}))continue;let e=xs(u,n,a);(o===null||s.has(u.id)||Ss(e,o)<=0)&&l.push([e,u.id])}return l.sort((e,t)=>Ss(e[0],t[0])).map(([,e])=>e)}function Es(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let r=new Set(e);return{ids:e,waiting:t.filter(e=>!r.has(e)).length}}function Ds(e,t){let n=null;for(let r of e)q(r)&&r.due_at!==null&&r.due_at>t&&(n===null||r.due_at<n)&&(n=r.due_at);return n}function Os(e){let t=[];return K(e,0,18)-e>36e5&&t.push({id:`evening`,at:K(e,0,18)}),t.push({id:`tomorrow`,at:K(e,1,18)},{id:`days3`,at:K(e,3,18)}),t}const ks=e=>e?e.title||k(`No. {number}`,{number:e.number}):k(`Task`);function As(e){let t={"changed-meanwhile":()=>k(`A colleague changed this meanwhile. Look at the change and repeat yours.`),"cannot-see":()=>k(`This colleague has no access to the channel of the task.`),"type-gone":()=>k(`This type was deleted. Choose another one.`),"status-gone":()=>k(`This status was deleted. Choose another one.`),"title-needed":()=>k(`A task needs a title.`),"wake-needed":()=>k(`Say when the task should come back.`),"reason-needed":()=>k(`Say why the task is closed without a solution.`),"other-channel":()=>k(`The messages are of another channel.`),"other-dialog":()=>k(`The messages are of another conversation.`),"in-use":()=>k(`Some tasks have this status. Move them to another one first.`),"built-in":()=>k(`This status is built in and cannot be deleted.`),"name-taken":()=>k(`Another entry already has this name.`)}[e.code];return t?t():C(e)}function js(e,t,{long:n=!1}={}){if(e===null)return n?k(`No due date`):`—`;let r=j(e);return e>=K(t,0,0)&&e<K(t,1,0)?k(`today, {time}`,{time:r}):e>=K(t,1,0)&&e<K(t,2,0)?k(`tomorrow, {time}`,{time:r}):e>=K(t,-1,0)&&e<K(t,0,0)?k(`yesterday, {time}`,{time:r}):n?`${Ot(e,t)}, ${r}`:Ns(e,t)}const Ms=/* @__PURE__ */ new Map;function Ns(e,t){let n=Math.abs(e-t)>2592e7,r=`${document.documentElement.lang}${n}`;return Ms.has(r)||Ms.set(r,new Intl.DateTimeFormat(document.documentElement.lang===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,...n&&{year:`numeric`}})),Ms.get(r).format(e).replace(/\p{L}+\.?/u,e=>e.slice(0,3))}const Ps=e=>e===null?k(`nobody`):P(e),Fs=e=>e===null?k(`none`):it.value[e]?.name??k(`Deleted team`),Is=e=>e===null?k(`no due date`):ht(e),Ls=e=>e?k(`“{text}”`,{text:e}):k(`none`),Rs=e=>e.length?e.map(ot).join(`, `):k(`none`),zs={title:[()=>k(`Title`),Ls],text:[()=>k(`Description`),e=>Ls(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>k(`Status`),Ur],assignee_id:[()=>k(`Assignee`),Ps],team_id:[()=>k(`Team`),Fs],due_at:[()=>k(`Due`),Is],remind_at:[()=>k(`Reminder`),Is],priority:[()=>k(`Priority`),u],type_id:[()=>k(`Type`),e=>e===null?k(`none`):Wr(e)],kind:[()=>k(`Kind`),Yr],tags:[()=>k(`Tags`),Rs]};function Bs(e,t){let n=e?k(`No. {number}`,{number:e.number}):k(`Task`);if(t.add_tags)return k(`Tag added: {tag} · {name}`,{tag:Rs(t.add_tags),name:n});if(t.remove_tags)return k(`Tag removed: {tag} · {name}`,{tag:Rs(t.remove_tags),name:n});let r=[`status_id`,`assignee_id`,`team_id`,`due_at`,`priority`,`type_id`,`kind`,`remind_at`].find(e=>e in t);if(!r)return k(`{task}: saved`,{task:n});let[i,a]=zs[r];return k(`{task}: {field} → {value}`,{task:n,field:i().toLocaleLowerCase(),value:a(t[r])})}const J=A({}),Vs=A(/* @__PURE__ */ new Set),Y=A({}),X=/* @__PURE__ */ new Map,Hs=e=>J.value[e],Us=ke(()=>({places:Object.fromEntries(Object.values(Tt.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(z.value).map(e=>[e.id,e.name.toLowerCase()]))}));function Ws(e,t){let n={...J.peek()};for(let r of e)(X.get(r.id)??-1)>t||(X.set(r.id,t),n[r.id]=r);J.value=n}const Gs=/* @__PURE__ */ new Set;function Ks(e){return Gs.add(e),()=>Gs.delete(e)}me(e=>{let t=e.filter(e=>e.k===`task`||e.k===`gone`&&e.of===`task`);if(!t.length)return;let n={...J.peek()},r=new Set(Vs.peek());for(let e of t)(X.get(e.id)??-1)>e.rev||(X.set(e.id,e.rev),e.k===`gone`?(n[e.id]&&r.add(e.id),delete n[e.id]):(r.delete(e.id),n[e.id]=e.row));J.value=n,Vs.value=r;for(let e of Gs)e(t.map(e=>e.id))}),at((e,{entered:t})=>{X.clear(),Y.value={},t&&(J.value={});for(let e of Gs)e(null)}),c(()=>{for(let e of Object.values(Y.peek()))e.problem&&Qs(e.list)});let qs=0;ie(()=>{let e=Ds(Object.values(J.value),D.value);clearTimeout(qs),e!==null&&(qs=setTimeout(Pe,Math.min(Math.max(0,e-Date.now()),0x7fffffff)))});const Js=(e,t)=>{Y.value={...Y.peek(),[e]:{...Y.peek()[e],...t}}},Ys=({view:e,sort:t,filter:n},r={})=>String(new URLSearchParams({view:e,sort:t,...ds(n,{me:a.peek().id,now:Date.now()}),...r})),Xs=e=>e.map(e=>e.id),Zs=({key:e})=>Y.peek()[e]&&Js(e,{stale:!0});async function Qs(e){let{key:t}=e,n=Y.peek()[t],r=n?.stale?null:n;if(!(n?.busy||r?.loaded&&!r.next)){Js(t,{list:e,busy:!0,problem:null});try{let n=await y(`/api/tasks?${Ys(e,{limit:50,...r?.next&&{after:r.next}})}`);Ws(n.items,tt(n.cursor));let[i,a]=[r?.ids??[],r?.held??[]].map(e=>/* @__PURE__ */ new Set([...e,...Xs(n.items)])),o=n.next?n.items.at(-1).id:null,s={other:n.other_layout,unknown:n.unknown,stale:!1};Js(t,{ids:i,held:a,last:o,next:n.next,loaded:!0,busy:!1,...s})}catch(e){if(!(e instanceof T))throw e;Js(t,{busy:!1,problem:e})}}}function $s({view:e,sort:t,filter:n,key:r}){let i=Y.value[r];if(!i?.loaded)return[];let o=i.last===null?null:J.value[i.last],s={me:a.value.id,now:D.value,facts:Us.value,known:i.ids},c=gs(e,n)?i.held:null;return Ts(J.value,e,t,{...s,held:c,edge:o?ec(o,t):null})}const ec=(e,t)=>g(()=>xs(e,t,Us.value));function tc(){Object.keys(J.peek()).length<3e3||(X.clear(),J.value={},Y.value={})}const nc=(e,t)=>{let n=J.peek()[e];n&&(J.value={...J.peek(),[e]:{...n,...t}})};function rc(e,t){(X.get(e.id)??-1)===t&&(J.value={...J.peek(),[e.id]:e})}async function ic(e,t,{seen:n=null}={}){let r=J.peek()[e],i=X.get(e)??-1;nc(e,ac(t,r));try{let r={...t,...n!==null&&{seen:n}},a=await m(`/api/tasks/${e}`,r,{method:`PATCH`});return rc(a.task,i),a}catch(t){if(!(t instanceof T))throw t;return r&&(X.get(e)??-1)===i&&nc(e,r),S(As(t)),null}}function ac({add_tags:e=[],remove_tags:t=[],...n},r){let i=n.status_id&&Tt.peek()[n.status_id],a=(r?.tags??[]).filter(e=>!t.includes(pe.peek()[e]?.merged_into??e));return{...n,...i&&{base:i.base},...(e.length>0||t.length>0)&&{tags:[...a,...e.filter(e=>!a.includes(e))]}}}const oc=/* @__PURE__ */ new Set,sc=/* @__PURE__ */ new Set,cc=e=>{oc.add(e)},lc=e=>{sc.add(e)},uc=(e,t)=>e&&oc.forEach(n=>n(e,t)),dc=e=>e&&sc.forEach(t=>t(e));function fc(e,t){let n=J.peek()[e];if(n&&Object.keys(t).every(e=>n[e]===t[e]))return null;let r=ic(e,t),i=x(Bs(n,t),{icon:`circle-check-big`,undo:async()=>{let n=await r;n&&Object.keys(n.was).length&&(n.last_open_of_dialog&&dc(n.task),await ic(e,mc(n.was,t)))}});return r.then(e=>{e?e.last_open_of_dialog&&uc(e.task,e.silent):mt(i)}),r}const pc=[`status_id`,`wake_at`,`wake_reason`,`close_reason`],mc=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([e])=>e in t||`status_id`in t&&pc.includes(e))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Z=A(/* @__PURE__ */ new Set),hc=A([]),gc=A(!1);function _c(e,t=!Z.peek().has(e)){let n=new Set(Z.peek());t?n.add(e):n.delete(e),Z.value=n,hc.value=[]}function vc(){Z.value=/* @__PURE__ */ new Set,hc.value=[]}async function yc(e){gc.value=!0;try{return await m(`/api/tasks/bulk`,{steps:e})}catch(e){if(!(e instanceof T))throw e;return S(As(e)),null}finally{gc.value=!1}}async function bc(e,t=null,{stay:n=!1,words:r=null}={}){let i=[...Z.peek()].slice(0,200);if(!i.length)return;if(t===null)for(let t of i)nc(t,ac(e,J.peek()[t]));let a=await yc([{ids:i,change:e,removed:t}]);if(!a){xc(i);return}if(a.failed.length&&xc(a.failed.map(e=>e.id)),hc.value=a.failed,n||(Z.value=new Set(a.failed.map(e=>e.id))),!a.done.length)return;let o=a.done.length,s=t?B(`{n} task deleted`,`{n} tasks deleted`,o):B(`{n} task changed`,`{n} tasks changed`,o),c=a.undo.map(t=>({ids:t.ids,removed:t.removed,change:t.removed===null?mc(t.change,e):{}})),l=a.last_open.map(({id:e,silent:t})=>({row:J.peek()[e],silent:t}));for(let{row:e,silent:t}of l)uc(e,t);x(r?.(o)??s,{icon:`circle-check-big`,undo:()=>{for(let{row:e}of l)dc(e);c.length&&yc(c)}})}async function xc(e){for(let t of e)try{let e=await y(`/api/tasks/${t}`);Ws([e.task],tt(e.cursor))}catch{}}async function Sc(e){let t=J.peek()[e];try{return await m(`/api/tasks/${e}/removed`,{removed:!0}),x(k(`Task deleted: {task}`,{task:ks(t)}),{icon:`trash-2`,undo:()=>m(`/api/tasks/${e}/removed`,{removed:!1}).catch(e=>S(C(e)))}),!0}catch(e){return S(As(e)),!1}}const Cc=A([]),wc=/* @__PURE__ */ new Set,Tc=e=>Cc.peek().filter(t=>t.id!==e);cc((e,t)=>{wc.has(e.id)||(Cc.value=[...Tc(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])}),lc(e=>{Cc.value=Cc.peek().filter(t=>t.task.id!==e.id)});function Ec(e){wc.add(e.task.id),Cc.value=Tc(e.id)}const Dc=()=>{let e=new Set(Object.values(J.value).flatMap(e=>q(e)?[e.dialog_id]:[]));return Cc.value.filter(t=>!e.has(t.id))};function Oc(e){Ec(e);let{id:t,task:n}=e,{title:r}=n;St(t,`reply`),xe(t,`reply`)||Re(t,`reply`,n.base===`dropped`?k(`About your request: {title}.`,{title:r}):k(`Your request is settled: {title}`,{title:r})),Ct(_t(`all`,t)),requestAnimationFrame(()=>Me(`reply`))}const kc={blocked:()=>k(`The client has blocked us and cannot be told.`),"channel-removed":()=>k(`The channel was disconnected, the client cannot be told.`)};function Ac({offer:e,words:t}){return w`<div class="banner aside lasttask" role="status">
<${L} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?kc[e.silent]():k(`Tell the client?`)}</span>
${!e.silent&&w`<button type="button" class="btn small" onClick=${()=>Oc(e)}>${k(`Write to the client`)}</button>`}
<button type="button" class="ib small" aria-label=${k(`Dismiss`)} onClick=${()=>Ec(e)}>
<${L} name="x" size="m" />
</button>
</div>`}function jc(){return Dc().slice(-3).map(e=>w`<${Ac} key=${e.id} offer=${e}
words=${k(`That was the last task of the conversation with {name}.`,{name:e.task.client?.name??k(`the client`)})} />`)}function Mc({dialog:e}){let t=Dc().find(t=>t.id===e?.id);return t?w`<${Ac} offer=${t} words=${k(`That was the last task of the conversation.`)} />`:null}const Nc={active:50,waiting:25,asking:75},Pc=({base:e})=>w`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
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
<span class="cut">${e.status_id?Ur(e.status_id):Lr(e.base)}</span>
</span>`;function Ic(e,t){return!q(e)||e.due_at===null?`due`:hs(e,t)?`due bad`:Cs(e.due_at,t)===`today`?`due warn`:`due`}const Lc=({task:e,long:t=!1})=>w`<span class=${Ic(e,D.value)} title=${e.due_at?ue(e.due_at):null}>
${hs(e,D.value)&&w`<span class="vh">${k(`overdue`)} </span>`}
${js(e.due_at,D.value,{long:t})}
</span>`,Rc=e=>{let t=it.value[e.team_id];return t&&!t.removed?t:null};function zc({task:e,short:n=!0}){if(e.assignee_id!==null){let r=P(e.assignee_id);return w`<span class="hrow">
<${t} name=${r} size="sm" />
<span class="cut">${n?pt(r):r}</span>
</span>`}let r=Rc(e);return w`<span class="hrow dim">
${r?w`<span class="teamic"><${L} name="users-round" size="m" /></span>`:w`<${xt} size="sm" />`}
<span class="cut">${r?r.name:k(`unassigned (task)`)}</span>
</span>`}const Bc=({task:e})=>e.client?w`
${e.client.kind&&w`<${Je} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:w`<${L} name="link-2-off" size="s" /><span class="cut">${k(`no conversation`)}</span>`,Vc=({task:e})=>e.news>0&&q(e)&&w`<span class="tag h5 newsmark" title=${k(`The client wrote since`)}>${k(`new (mark)`)}</span>`;var Hc=/* @__PURE__ */ e({GiveMenu:()=>Gc});const Uc=()=>{R.value=null};function Wc(e){let t=e.trim().toLocaleLowerCase(),n=e=>e.toLocaleLowerCase().includes(t),r=Object.values(z.value).filter(e=>e.active&&e.id!==a.value.id).sort((e,t)=>e.name.localeCompare(t.name)),i=[];(n(a.value.name)||n(k(`Assign to me`)))&&i.push({to:{person:a.value.id},name:k(`Assign to me`),face:a.value.name});for(let e of r)n(e.name)&&i.push({to:{person:e.id},name:e.name,face:e.name});for(let e of he.value)n(e.name)&&i.push({to:{team:e.id},name:e.name,icon:`users-round`});return t||i.push({to:{person:null},name:k(`Remove the assignee`),icon:`user-round-x`}),i}function Gc({onPick:e}){let[n,r]=N(``),[i,a]=N(0),o=M(null),s=Qe(Uc);F(),b(()=>o.current.focus({preventScroll:!0}),[]);let c=Wc(n),l=Math.min(i,c.length-1),u=t=>{Uc(),e(t.to)};return w`<div class="menu pop popgive" role="dialog" aria-label=${k(`Assign`)} ref=${s}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${o} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?`gv`+l:null} aria-label=${k(`Find a colleague or a team`)}
placeholder=${k(`Name`)} value=${n} onInput=${e=>{r(e.target.value),a(0)}} onKeyDown=${e=>{fr(e,{list:c,chosen:l,setAt:a,pick:u}),e.key===`Tab`&&Uc()}} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${k(`Assign`)}>
${c.map((e,n)=>w`<button type="button" class=${n===l?`mi on`:`mi`} id=${`gv`+n} role="option"
tabindex="-1" aria-selected=${String(n===l)} onPointerMove=${()=>a(n)}
onClick=${()=>u(e)}>
${e.icon?w`<${L} name=${e.icon} size="m" />`:w`<${t} name=${e.face} size="sm" />`}
<span class="cut">${e.name}</span>
</button>`)}
${!c.length&&w`<p class="dpad2 t13 dim">${k(`Nothing found`)}</p>`}
</div>
</div>`}const Kc={"Europe/Kaliningrad":()=>k(`Kaliningrad`),"Europe/Moscow":()=>k(`Moscow`),"Europe/Samara":()=>k(`Samara`),"Asia/Yekaterinburg":()=>k(`Yekaterinburg`),"Asia/Omsk":()=>k(`Omsk`),"Asia/Novosibirsk":()=>k(`Novosibirsk`),"Asia/Krasnoyarsk":()=>k(`Krasnoyarsk`),"Asia/Irkutsk":()=>k(`Irkutsk`),"Asia/Yakutsk":()=>k(`Yakutsk`),"Asia/Vladivostok":()=>k(`Vladivostok`),"Asia/Magadan":()=>k(`Magadan`),"Asia/Kamchatka":()=>k(`Kamchatka`),"Europe/Minsk":()=>k(`Minsk`),"Asia/Almaty":()=>k(`Almaty`),"Asia/Tashkent":()=>k(`Tashkent`),"Asia/Bishkek":()=>k(`Bishkek`),"Asia/Tbilisi":()=>k(`Tbilisi`),"Asia/Yerevan":()=>k(`Yerevan`),"Asia/Baku":()=>k(`Baku`)},qc={Africa:()=>k(`Africa`),America:()=>k(`America`),Antarctica:()=>k(`Antarctica`),Arctic:()=>k(`Arctic`),Asia:()=>k(`Asia`),Atlantic:()=>k(`Atlantic`),Australia:()=>k(`Australia`),Europe:()=>k(`Europe`),Indian:()=>k(`Indian Ocean`),Pacific:()=>k(`Pacific`)},Jc=e=>e.split(`/`).slice(1).reverse().join(`, `).replaceAll(`_`,` `)||e,Yc=e=>e===`UTC`?e:`${Kc[e]?.()??Jc(e)}, ${we(e)}`;function Xc(e,t){try{let[n,r]=new Intl.DateTimeFormat(`en-GB`,{timeStyle:`short`,timeZone:t}).format(e).split(`:`).map(Number);return n*60+r}catch{return null}}const Zc=ve(e=>{let t=e.split(` `),n=Object.keys(Kc).filter(e=>t.includes(e)),r=t.filter(e=>!Kc[e]),i=e=>r.filter(t=>t.startsWith(`${e}/`));return[[``,[...n,...r.filter(e=>!e.includes(`/`))]],...Object.entries(qc).map(([e,t])=>[t(),i(e)])].map(([e,t])=>[e,t.map(e=>[e,Yc(e)])])}),Qc=({members:e,value:t})=>e.map(([e,n])=>w`<option key=${e} value=${e} selected=${e===t}>${n}</option>`),$c=({id:e,zones:t,value:n,invalid:r,onPick:i})=>w`
<select class="sel" id=${e} aria-invalid=${r?`true`:null}
onChange=${e=>i(e.currentTarget.value)}>
${!t.includes(n)&&w`<option value=${n} selected>${Yc(n)}</option>`}
${Zc(t.join(` `)).map(([e,t])=>e?w`<optgroup key=${e} label=${e}><${Qc} members=${t} value=${n} /></optgroup>`:w`<${Qc} key="near" members=${t} value=${n} />`)}
</select>
`;function el(e,t=0){let[n,r]=N({id:null,seen:null,problem:null}),i=e?.id;return I(()=>{if(!i)return;let e=!1;return y(`/api/dialogs/${i}/clock`).then(t=>e||r({id:i,seen:t,problem:null}),t=>e||r(e=>({...e,id:i,problem:t}))),()=>{e=!0}},[i,e?.waiting_since,e?.due_at,e?.state,t]),n.id===i?n:{id:i,seen:null,problem:null}}var tl=/* @__PURE__ */ e({Bar:()=>ll,Legend:()=>ul,Strip:()=>il});const nl={waited:()=>k(`client waited for us`),client:()=>k(`we waited for the client`),closed:()=>k(`outside working hours`),holiday:()=>k(`holiday`),answer:()=>k(`our reply`)},rl=()=>{R.value=null};function il(){let e=ze.value,t=Fe.value[e?.id],n=Qe(rl),{seen:r,problem:i}=el(t,D.value);return F(),I(()=>{n.current?.focus({preventScroll:!0}),t||rl()},[!!t]),b(()=>{if(!n.current)return;let{width:t,height:r}=n.current.getBoundingClientRect();n.current.style.setProperty(`left`,`${Math.max(8,Math.min(e.x,innerWidth-t-8))}px`),n.current.style.setProperty(`top`,`${Math.max(8,Math.min(e.y,innerHeight-r-8))}px`)},[r,i]),t?w`<div class="pop clockpop" role="dialog" aria-label=${k(`How long the client waits`)} tabindex="-1"
ref=${n}>
${r?w`<${ol} dialog=${t} seen=${r} />`:w`<${al} problem=${i} />`}
</div>`:null}const al=({problem:e})=>e?w`<p class="t13" role="alert">${C(e)}</p>`:w`<${Le} width=${60} /><${Le} width=${90} />`;function ol({dialog:e,seen:t}){return t.parts.length?w`
<p class="t13">
<b class="b6"><${sl} dialog=${e} seen=${t} /></b> <span class="dim">${cl(t)}</span>
</p>
<${ll} parts=${t.parts.slice(-24)} running=${t.ended_at===null} />
<${ul} parts=${t.parts} />
<${dl} parts=${t.parts} />
<${ml} seen=${t} />
`:w`<p class="t13">${k(`The client has not been waiting yet.`)}</p>`}function sl({dialog:e,seen:t}){let n=We(e),r={span:O(t.waited)};if(t.ended_at!==null)return t.ended_by===`closed`?k(`Closed without a reply after {span}`,r):t.ended_by===`no-answer`?k(`No reply needed after {span}`,r):k(`Replied after {span}`,r);if(!n)return k(`The client has been waiting for {span}`,r);let i=dt(n,D.value);return n.look===`bad`||n.opens!==null?i:k(`Reply within {span}`,{span:i})}const cl=({norm:e,waited:t,ended_at:n})=>e===null?k(`no target`):n===null?k(`{waited} of {norm} passed`,{waited:t<6e4?k(`{n} min`,{n:0}):O(t),norm:O(e)}):k(`target {norm}`,{norm:O(e)});function ll({parts:e,running:t,timeOf:n=j}){let r=e.filter(([e,t])=>t>e),i=r.map(([e,t])=>Math.sqrt(t-e)),a=i.reduce((e,t)=>e+t,0)||1,o=340-r.length*10+2,s=0,c=0,l=r.at(-1)?.[1];return w`<svg class="strip" viewBox=${`0 0 340 46`} aria-hidden="true">
${r.map(([e,,l],u)=>{let d=8+o*i[u]/a,f=s;s+=d+2;let p=t&&u===r.length-1&&l===`waited`,m=f>=c&&f<248;return m&&(c=f+46),w`<rect class=${p?`s-now`:`s-${l}`} x=${f} y="8" width=${d} height="14" rx="3" />
${m&&w`<text x=${f} y="40">${n(e)}</text>`}`})}
${l&&w`<text x=${340} y="40" text-anchor="end">${n(l)}</text>`}
</svg>`}function ul({parts:e}){let t=[`waited`,`client`,`closed`,`holiday`].filter(t=>e.some(([,,e])=>e===t));return w`<div class="hrow wrap t12 mut skey">
${t.map(e=>w`<span><i class=${`k-${e}`}></i>${nl[e]()}</span>`)}
</div>`}function dl({parts:e}){let t=e.slice(0,-8),n=t.reduce((e,[t,n,r])=>r===`waited`?e+n-t:e,0);return w`<ol class="stretches t12">
${t.length>0&&w`<li><span>${k(`before that`)}</span><span>${nl.waited()}</span><b class="num">${O(n)}</b></li>`}
${e.slice(-8).map(([e,t,n])=>w`<li class=${n===`waited`?`counts`:``}>
<span class="num">
${t>e?`${pl(e)} – ${fl(e,t)?j(t):pl(t)}`:pl(e)}
</span>
<span>${nl[n]()}</span>
${t>e&&w`<b class="num">${O(t-e)}</b>`}
</li>`)}
</ol>`}const fl=(e,t)=>n(e)===n(t),pl=e=>fl(e,D.value)?j(e):`${l(e,D.value)}, ${j(e)}`;function ml({seen:e}){if(e.norm===null)return null;let t=Be.value[e.hours_id],n=k(`SLA within {norm}`,{norm:O(e.norm)}),r=e.rule_id===null?n:w`<a class="link" href=${bt(e.rule_id)}>${n}</a>`,i=[e.rule_version!==null&&k(`version {n}`,{n:e.rule_version}),t?t.name||k(`company's working hours`):k(`all hours count`)].filter(Boolean);return w`<p class="t12 mut">${k(`Why:`)} ${r} · ${i.join(` · `)}</p>`}function hl(e,t){let n=[...e],r=[],i=0;for(let[e,a]of t)e<i||(e>i&&r.push({text:n.slice(i,e).join(``),marked:!1}),r.push({text:n.slice(e,e+a).join(``),marked:!0}),i=e+a);return i<n.length&&r.push({text:n.slice(i).join(``),marked:!1}),r}const gl=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,_l=[`тег`,`tag`],vl=e=>e.toLocaleLowerCase().replaceAll(`ё`,`е`);function yl(e,{tags:t,priorities:n}){let r=gl.exec(e);if(!r)return[];let[i,a,o,s,c]=r,l=`${e.slice(0,e.length-i.length)}${a}${o}${s}:`,u=vl(c.replace(/^["«“]/,``));return(_l.includes(s.toLowerCase())?t.map(e=>({id:`t${e.id}`,name:e.name,color:e.color})):n.map(([e,t])=>({id:`p${e}`,name:t.toLocaleLowerCase(),priority:e}))).filter(e=>vl(e.name).includes(u)&&vl(e.name)!==u).sort((e,t)=>Number(vl(t.name).startsWith(u))-Number(vl(e.name).startsWith(u))).slice(0,6).map(e=>({...e,text:`${l}${/[\s,"«“]/.test(e.name)?`"${e.name.replaceAll(`"`,``)}"`:e.name} `}))}function bl(e,t){let[n,r]=N(0),[i,a]=N(null),o=Oe.map(([e,t])=>[e,t()]),s=i===e?[]:yl(e,{tags:p.value,priorities:o}),c=Math.min(n,s.length-1),l=e=>{r(0),t(e.text)};return{list:s,chosen:c,setAt:r,pick:l,onKey:t=>{if(!s.length)return!1;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n)r((c+n+s.length)%s.length);else if(t.key===`Enter`||t.key===`Tab`&&!t.shiftKey)l(s[c]);else if(t.key===`Escape`)a(e);else return!1;return t.preventDefault(),t.stopPropagation(),!0},field:{role:`combobox`,"aria-autocomplete":`list`,"aria-expanded":String(s.length>0),"aria-controls":s.length?`cndlist`:null,"aria-activedescendant":s.length?`cnd-${s[c].id}`:null},hide:()=>a(e)}}const xl=({hints:e})=>e.list.length>0&&w`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${k(`Suggestions`)}>
${e.list.map((t,n)=>w`<div class=${n===e.chosen?`mi on`:`mi`} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?w`<span class=${`sq h${t.color}`}></span>`:w`<${Ke} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`,Sl=({keys:e})=>ut(e).map((e,t)=>w`${t>0&&w` <span class="then dim t12">${k(`then`)}</span> `}<${et} of=${e} />`);function Cl({one:e}){let[t]=vt(e);return t?w`<${Sl} keys=${t} />`:null}const wl=1440,Tl=[0,1,2,3,4,5,6],El=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Dl=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`;function Ol(e){let t=El.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=1440?n:null}const kl=e=>e.map(([e,t])=>`${Dl(e)}–${Dl(t)}`).join(`, `);function Al(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(e=>e.split(/[-–—]/).map(Ol));return t.every(e=>e.length===2&&!e.includes(null))?t:null}function jl(e){let t=[...e].sort((e,t)=>e[0]-t[0]);return t.some(([e,t])=>e>=t)?k(`The end must be later than the start.`):t.some(([e],n)=>n&&e<t[n-1][1])?k(`These hours overlap.`):null}const Ml=e=>[...e.week,...Object.values(e.days).map(e=>e.spans)].every(e=>e.length===1&&e[0][0]===0&&e[0][1]===1440);function Nl(e){if(Ml(e))return k(`Around the clock`);let t=[];for(let n=0;n<7;n+=1){let r=kl(e.week[n]),i=n;for(;i<6&&kl(e.week[i+1])===r;)i+=1;let a=n===i?_(n):`${_(n)}–${_(i)}`;r&&t.push(`${a} ${r}`),n=i}return t.join(`; `)}const Pl=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);function Fl(e,t){let n=[];for(let r=e;r<=t&&n.length<400;r=Pl(r))n.push(r);return n}function Il(e){let t=[];for(let n of Object.keys(e).sort()){let{name:r,spans:i}=e[n],a=t.at(-1);a&&Pl(a.to)===n&&a.name===r&&kl(a.spans)===kl(i)?a.to=n:t.push({from:n,to:n,name:r,spans:i})}return t}function Ll(e){let t=[...e].sort((e,t)=>t[1]-t[0]-(e[1]-e[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(e=>e===t?[[e[0],n],[n+60,e[1]]]:[e])}const Rl=e=>e.some(([e,t])=>t-e>=180);function zl(e,t,n,r){let[i,a]=e[t],o=n===0?e[t-1]?.[1]??0:i+5,s=n===0?a-5:e[t+1]?.[0]??1440,c=Math.min(s,Math.max(o,Math.round(r/5)*5));return e.map((e,r)=>r===t?n===0?[c,a]:[i,c]:e)}const Bl=e=>Math.round(e/15)*15,Vl=({name:e,zone:t,week:n,days:r})=>JSON.stringify([e,t,n,Object.keys(r).sort().map(e=>[e,r[e].spans,r[e].name])]);function Hl({label:e,value:t,bad:n,onChange:r}){let[i,a]=N(Dl(t));I(()=>{Ol(i)!==t&&a(Dl(t))},[t]);let o=Ol(i)===null;return w`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${i}
aria-invalid=${o||n?`true`:null} title=${o?k(`A time from 0:00 to 24:00`):null}
onInput=${e=>{let n=e.currentTarget.value;a(n);let i=Ol(n);i!==null&&i!==t&&r(i)}} onBlur=${()=>a(Dl(t))} />
`}function Ul(e){let[t,n]=N(null),[r,i]=N(null);return{answer:t,setAnswer:n,problem:r,load:async()=>{try{n(await e()),i(null)}catch(e){if(!(e instanceof T))throw e;i(e)}}}}const Wl=()=>{R.value=null},Gl=e=>e.trim().toLocaleLowerCase().replaceAll(`ё`,`е`);function Kl({states:e,onSet:t,place:n=`popasg`}){let[r,i]=N(``),[a,o]=N(0),s=M(null),c=M(new Set(Object.keys(e).map(Number))),l=Qe(Wl);F(),b(()=>s.current.focus({preventScroll:!0}),[]);let u=Gl(r),d=p.value,f=d.filter(e=>Gl(e.name).includes(u)).sort((e,t)=>Number(c.current.has(t.id))-Number(c.current.has(e.id))),m=u&&Et()&&!d.some(e=>Gl(e.name)===u),h=f.length+ +!!m,g=Math.min(a,h-1),_=()=>{i(``),o(0),s.current?.focus({preventScroll:!0})},v=n=>{t(n.id,e[n.id]!==`all`),r&&_()},ee=()=>ce(async()=>{t(await He(r.trim()),!0),_()});return w`<div class=${`menu pop poptags `+n} role="dialog" aria-label=${k(`Tags`)} ref=${l}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${s} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${h?`tg`+g:null} maxlength="40"
aria-label=${Et()?k(`Find or create a tag`):k(`Find a tag`)}
placeholder=${Et()?k(`Find or create a tag`):k(`Find a tag`)} value=${r}
onInput=${e=>{i(e.currentTarget.value),o(0)}} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&(e.preventDefault(),o((g+t+h)%Math.max(1,h))),e.key===`Enter`&&h&&(e.preventDefault(),f[g]?v(f[g]):ee()),e.key===`Tab`&&Wl()}} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${k(`Tags`)} aria-multiselectable="true">
${f.map((t,n)=>w`<${ql} key=${t.id} tag=${t} state=${e[t.id]} index=${n} on=${n===g}
onAt=${o} onPick=${v} />`)}
${m&&w`<button type="button" class=${g===f.length?`mi on`:`mi`} id=${`tg`+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>o(f.length)}
onClick=${ee}>
<${L} name="plus" size="m" />
<span class="cut">${k(`Create “{name}”`,{name:r.trim()})}</span>
</button>`}
</div>
${!h&&w`<p class="dpad2 t13 dim">
${d.length||Et()?k(u?`Nothing found`:`No tags yet. Type a name to create the first one.`):k(`No tags yet. A supervisor creates them in the settings.`)}
</p>`}
</div>`}function ql({tag:e,state:t,index:n,on:r,onAt:i,onPick:a}){return w`<button type="button" class=${r?`mi on`:`mi`} id=${`tg`+n} role="option" tabindex="-1"
aria-selected=${String(t===`all`)} onPointerMove=${()=>i(n)} onClick=${()=>a(e)}>
<span class=${t?`tgbox on`:`tgbox`} aria-hidden="true">
${t===`all`&&w`<${L} name="check" size="s" />`}
${t===`some`&&w`<span class="dash"></span>`}
</span>
<span class=${`sq h`+e.color}></span>
<span class="cut">${e.name}</span>
${t===`some`&&w`<span class="hrow end t12 dim">${k(`some of them`)}</span>`}
</button>`}function Jl(e){let t=(e===null?[...Z.value]:[e]).map(Hs).filter(Boolean),n={};for(let e of t)for(let t of ge(e.tags))n[t.id]=(n[t.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([e,n])=>[e,n===t.length?`all`:`some`]))}const Yl=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};function Xl(e,t,n){return ge(Hs(e)?.tags).some(e=>e.id===t)===n?null:fc(e,Yl(t,n))}const Zl=(e,t)=>n=>t?B(`{n} task tagged: {tag}`,`{n} tasks tagged: {tag}`,n,{tag:e}):B(`Tag {tag} removed from {n} task`,`Tag {tag} removed from {n} tasks`,n,{tag:e}),Ql=(e,t)=>bc(Yl(e,t),null,{stay:!0,words:Zl(ot(e),t)});var $l=/* @__PURE__ */ e({FieldPopover:()=>iu,POP:()=>eu,isOpenField:()=>nu,openField:()=>tu});const eu=`taskpop`,Q=A(null);function tu(e,t,n,r=null){let i=R.peek()===`taskpop`&&Q.peek()?.field===e&&Q.peek()?.id===t;Q.value={field:e,id:t,step:r,box:n?.getBoundingClientRect()??null},R.value=i?null:eu}const nu=(e,t)=>R.value===`taskpop`&&Q.value?.field===e&&Q.value?.id===t,ru=()=>{R.value=null};function iu(){return R.value!==`taskpop`||!Q.value?null:w`<${au} key=${`${Q.value.field}${Q.value.id}`} ...${Q.value} />`}function au({field:e,id:t,box:n,step:r}){let i=M(null),[a,o]=N(r);F(),b(()=>{let e=i.current.firstElementChild;if(!e||matchMedia(`(max-width: 719px)`).matches)return;let{width:t,height:r}=e.getBoundingClientRect(),a=n??{left:innerWidth/2-t/2,top:innerHeight/3,bottom:innerHeight/3},o=a.bottom+4+r+8<=innerHeight;e.style.setProperty(`left`,`${Math.max(8,Math.min(a.left,innerWidth-t-8))}px`),e.style.setProperty(`top`,`${o?a.bottom+4:Math.max(8,Math.min(a.top,innerHeight)-r-4)}px`)},[a]);let s=e=>{t===null?bc(e):fc(t,e)},c=t===null?null:Hs(t);return w`<div class="taskpop" ref=${i}>
${{status:()=>a?w`<${lu} key=${a.id} status=${a} pick=${s} />`:w`<${cu} task=${c} pick=${s} onStep=${o} />`,assignee:()=>w`<${Gc} onPick=${e=>s(ou(e))} />`,due:()=>w`<${fu} task=${c} pick=${s} />`,priority:()=>w`<${mu} task=${c} pick=${s} />`,type:()=>w`<${hu} task=${c} pick=${s} />`,kind:()=>w`<${gu} task=${c} pick=${s} />`,tags:()=>w`<${Kl} states=${Jl(t)} place="poptask"
onSet=${(e,n)=>t===null?Ql(e,n):Xl(t,e,n)} />`}[e]()}
</div>`}const ou=({person:e,team:t})=>t===void 0?e===null?{assignee_id:null}:{assignee_id:e}:{team_id:t,assignee_id:null},su=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function cu({task:e,pick:t,onStep:n}){return w`<${ne} label=${k(`Status`)} place="poptask">
${Kr().map(r=>w`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${r.id}
aria-checked=${String(e?.status_id===r.id)} onClick=${()=>{su.has(r.base)?n(r):(ru(),t({status_id:r.id}))}}>
<span class="st"><${Pc} base=${r.base} /></span>
<span class="cut">${Br(r)}${su.has(r.base)&&`…`}</span>
</button>`)}
<//>`}const lu=({status:e,pick:t})=>e.base===`waiting`?w`<${uu} status=${e} pick=${t} />`:w`<${du} status=${e} pick=${t} />`;function uu({status:e,pick:t}){let[n,r]=N(``);return w`<${Fo} label=${Br(e)} title=${k(`Back to work`)} usual=${e=>Oo(e,10)}
place="poptask" deed=${k(`Wait`)} onShut=${ru}
onPick=${r=>t({status_id:e.id,wake_at:r,wake_reason:n.trim()})}>
<input class="input" aria-label=${k(`Waiting reason (optional)`)} placeholder=${k(`What is it waiting for?`)}
maxlength="500" value=${n} onInput=${e=>r(e.currentTarget.value)} />
<//>`}function du({status:e,pick:t}){let[n,r]=N(``),i=Qe(ru),a=M(null);return b(()=>a.current.focus({preventScroll:!0}),[]),w`<form class="menu pop poptask dropform" role="dialog" aria-label=${Br(e)} ref=${i}
onSubmit=${r=>{r.preventDefault(),n.trim()?(ru(),t({status_id:e.id,close_reason:n.trim()})):a.current.focus()}}>
<label class="lab" for="tkdrop">${k(`Why is it closed without a solution?`)}</label>
<input class="input" id="tkdrop" ref=${a} maxlength="500" required value=${n}
onInput=${e=>r(e.currentTarget.value)} />
<button type="submit" class="btn primary">${k(`Close the task`)}<kbd class="only-wide">Enter</kbd></button>
</form>`}function fu({task:e,pick:t}){let n=e?.due_at??null;return w`<${Fo} label=${k(`Due`)} title=${k(`Due`)} usual=${Os}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${k(`Set`)} place="poptask"
onShut=${ru} onPick=${e=>t({due_at:e})}>
${(n!==null||!e)&&w`<button type="button" class="btn quiet" onClick=${()=>{ru(),t({due_at:null})}}>${k(`No due date`)}</button>`}
<//>`}const pu=({label:e,options:t,value:n,onPick:r})=>w`<${ne} label=${e} place="poptask">
${t.map(([e,t,i])=>w`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===n)} onClick=${()=>{ru(),r(e)}}>
${i??w`<${L} name=${e===n?`check`:`circle-dot`} size="m" />`}
<span class="cut">${t}</span>
</button>`)}
<//>`,mu=({task:e,pick:t})=>w`<${pu} label=${k(`Priority`)} value=${e?.priority}
options=${Oe.map(([e,t])=>[e,t(),w`<${Ke} priority=${e} />`])}
onPick=${e=>t({priority:e})} />`,hu=({task:e,pick:t})=>w`<${pu} label=${k(`Type`)} value=${e?.type_id}
options=${[[null,k(`none`)],...qr().map(e=>[e.id,Vr(e)])]}
onPick=${e=>t({type_id:e})} />`,gu=({task:e,pick:t})=>w`<${pu} label=${k(`Kind`)} value=${e?.kind} options=${Jr.map(([e,t])=>[e,t()])}
onPick=${e=>t({kind:e})} />`,_u=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,vu=e=>((/* @__PURE__ */ new Date(`${e}T00:00Z`)).getUTCDay()+6)%7,yu=({days:e,start:t})=>e.length?e:[vu(t)];function bu({every:e,step:t,start:n,days:r}){if(e===`weekdays`)return k(`on weekdays, Monday to Friday`);if(e===`day`)return t===1?k(`every day`):B(`every {n} day`,`every {n} days`,t);if(e===`week`){let e=yu({days:r,start:n}).map(e=>Se.value===`ru`?_(e).toLocaleLowerCase():_(e)).join(`, `),i=t===1?k(`every week`):B(`every {n} week`,`every {n} weeks`,t);return k(`{period}: {days}`,{period:i,days:e})}let i=Number(n.slice(8)),a=t===1?k(`every month`):B(`every {n} month`,`every {n} months`,t);return k(i>28?`{period} on day {day}, in shorter months on the last one`:`{period} on day {day}`,{period:a,day:i})}function xu(e){return[k(`{period} at {time}`,{period:bu(e),time:Dl(e.minute)}),e.zone!==_u()&&Yc(e.zone),e.until&&k(`until {date}`,{date:f(e.until)})].filter(Boolean).join(`, `)}function Su(e){return e.active?e.next.length?k(`next: {time}`,{time:Ne(e.next[0],e.zone)}):k(`ended, no dates remain`):k(`paused`)}const Cu=e=>e!==null&&!z.value[e]?.active,wu=e=>e!==null&&!it.value[e],Tu=e=>e!==null&&(Dt.value[e]?.removed??!0),Eu=e=>!pe.value[e]||pe.value[e].removed&&!pe.value[e].merged_into;function Du({assignee_id:e,team_id:t,type_id:n,tags:r}){return[Cu(e)&&k(`{name} is no longer here: the tasks are created without an assignee.`,{name:P(e)}),wu(t)&&k(`The team was deleted: the tasks are created without a team.`),Tu(n)&&k(`The type was deleted: the tasks are created without a type.`),r.some(Eu)&&k(`A tag was deleted: the tasks are created without it.`)].filter(Boolean)}const Ou=({created_by:e,template:t})=>[...Cu(e)?[k(`{name}, who created it, is no longer here. A supervisor may change it.`,{name:P(e)})]:[],...Du(t)],ku=e=>({...e,assignee_id:Cu(e.assignee_id)?null:e.assignee_id,team_id:wu(e.team_id)?null:e.team_id,type_id:Tu(e.type_id)?null:e.type_id,tags:e.tags.filter(e=>!Eu(e))}),Au=(e,t)=>new Intl.DateTimeFormat(`en-GB`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(e=>e.type===`timeZoneName`).value,ju=(e,t,n)=>e!==null&&Au(e,n)!==Au(t,n),Mu=(e,{zone:t,minute:n})=>Xc(e,t)!==n;async function Nu(e){try{return await e(),!0}catch(e){if(!(e instanceof T))throw e;return S(As(e)),!1}}const Pu=6e4,Fu=60*Pu,Iu=24*Fu,Lu=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Ru=/* @__PURE__ */ new Set([`.`,`!`,`?`,`…`,`
`]),zu=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Bu=/* @__PURE__ */ new Set([`через`,`течение`,`within`,`in`]),Vu=/* @__PURE__ */ new Set([`до`,`к`,`ко`,`позднее`,`позже`,`by`,`until`,`till`,`before`,`than`]),Hu=/* @__PURE__ */ new Set([`в`,`во`,`on`]),Uu=/* @__PURE__ */ new Set([...Vu,...Hu,`at`]),Wu=/* @__PURE__ */ new Set([`a`,`an`,`the`]),Gu=/* @__PURE__ */ new Map([[`сегодня`,0],[`вечера`,0],[`завтра`,1],[`завтрашнего`,1],[`послезавтра`,2],[`today`,0],[`tonight`,0],[`tomorrow`,1]]),Ku=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],qu=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],Ju=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],Yu=[Pu,Fu,Iu,7*Iu],Xu=/* @__PURE__ */ new Map([[`ночи`,0],[`утра`,0],[`am`,0],[`дня`,12],[`вечера`,12],[`pm`,12]]),Zu=(e,t)=>e.findIndex(e=>e.test(t??``)),Qu=(e,t=0)=>K(e,t,0),$u=(e,t)=>/^\d+$/.test(e??``)&&Number(e)<=t,ed=(e,t)=>new Date(e).setHours(t?.hour??18,t?.minute??0,0,0);function td(e,t){for(let{words:n,from:r,to:i}of nd(e.slice(0,2e4)))if(n.some(e=>Zu(zu,e)>=0))for(let a=0;a<n.length;a+=1){let o=Bu.has(n[a])?rd(n,a,t):id(n,a,t);if(o!==null&&o>t)return{at:o,sentence:e.slice(r,i).trim()}}return null}function nd(e){let t=[],[n,r]=[[],0];for(let{0:i,index:a}of e.matchAll(Lu))Ru.has(i)?(t.push({words:n,from:r,to:a}),[n,r]=[[],a+1]):n.push(i.toLowerCase());return[...t,{words:n,from:r,to:e.length}]}function rd(e,t,n){let r=Wu.has(e[t+1])?t+2:t+1,i=1;$u(e[r],500)&&(i=Number(e[r]),r+=1);let a=Yu[Zu(Ju,e[r])];if(!a)return null;if(a<Iu)return Math.ceil((n+i*a)/Pu)*Pu;let o=e[t]===`течение`&&i*a===Iu;return ed(Qu(n,o?0:i*a/Iu),null)}function id(e,t,n){let r=Gu.has(e[t]);if(!r&&!Vu.has(e[t])&&!Hu.has(e[t]))return null;let i=r?t:Wu.has(e[t+1])?t+2:t+1,a=sd(e,i,n);if(a)return ad(a,ud(e,Uu.has(e[a.next])?a.next+1:a.next),n);let o=Vu.has(e[t])?ud(e,i):null;return o?ad(sd(e,Uu.has(e[o.next])?o.next+1:o.next,n)??{at:Qu(n)},o,n):null}function ad(e,t,n){let r=ed(e.at,t);return r<=n&&e.weekday?ed(Qu(e.at,7),t):r}const od=(e,t)=>Qu(t,(e-new Date(t).getDay()+7)%7);function sd(e,t,n){let[r,i]=[e[t],e[t+1]];if(Gu.has(r))return{at:Qu(n,Gu.get(r)),next:t+1};let a=Zu(Ku,r);if(a>=0)return{at:od(a,n),next:t+1,weekday:!0};if(r===`конца`||r===`end`)return cd(e,t,n);let o=/^(\d{1,2})\.(\d{2})$/.exec(r??``);return o?ld(Number(o[1]),Number(o[2])-1,n,t+1):$u(r,31)?ld(Number(r),Zu(qu,i),n,t+2):$u(i,31)?ld(Number(i),Zu(qu,r),n,t+2):null}function cd(e,t,n){for(let r=t+1;r<t+5;r+=1){if(e[r]===`дня`||e[r]===`day`)return{at:Qu(n),next:r+1};if(e[r]===`недели`||e[r]===`week`)return{at:od(5,n),next:r+1,weekday:!0}}return null}function ld(e,t,n,r){if(t<0||t>11)return null;let i=new Date(n).getFullYear(),a=[i,i+1].map(n=>new Date(n,t,e)).find(e=>e.getMonth()===t&&e.getTime()>=Qu(n));return a?{at:a.getTime(),next:r}:null}function ud(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??``);if(!n&&!$u(e[t],23))return null;let r=/^(час|часа|часов|часам)$/u.test(e[t+1]??``),i=Xu.get(e[r?t+2:t+1]);if(!n&&!r&&i===void 0)return null;let[a,o]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],s=i===12&&a<12?a+12:i===0&&a===12?0:a,c=t+1+ +!!r+(i===void 0?0:1);return s<24&&o<60?{hour:s,minute:o,next:c}:null}const dd=`/api/task-repeats`,$=A(null),fd=A(null),pd=/* @__PURE__ */ new Map;let md=!1;async function hd(){if(!md){md=!0;try{let e=await y(dd),t=tt(e.cursor),n=$.peek()??{},r={};for(let i of e.repeats)r[i.id]=(pd.get(i.id)??-1)>t?n[i.id]??i:i;for(let e of Object.values(n))(pd.get(e.id)??-1)>t&&(r[e.id]=e);$.value=r,fd.value=null}catch(e){if(!(e instanceof T))throw e;fd.value=e}finally{md=!1}}}function gd(e=!0){return I(()=>{e&&!$.peek()&&hd()},[e]),$.value}me(e=>{let t=e.filter(e=>e.k===`taskrepeat`||e.k===`gone`&&e.of===`taskrepeat`);if(!t.length||!$.peek())return;let n={...$.peek()};for(let e of t)(pd.get(e.id)??-1)>e.rev||(pd.set(e.id,e.rev),e.k===`gone`?delete n[e.id]:n[e.id]=e.row);$.value=n}),at(()=>{pd.clear(),$.peek()&&hd()});const _d=e=>a.value.role!==`operator`||e.created_by===a.value.id,vd=e=>{$.peek()&&($.value={...$.peek(),[e.id]:e})};async function yd(e){let{repeat:t}=await m(dd,e);return vd(t),x(k(`Recurring task created: {title}`,{title:t.template.title}),{icon:`repeat`,undo:()=>xd(t,!0)}),t}async function bd(e,t,n){let r=async t=>vd((await m(`${dd}/${e.id}`,t,{method:`PATCH`})).repeat);await r(t);let i=Object.fromEntries(Object.keys(t).map(t=>[t,e[t]]));x(n,{icon:`repeat`,undo:()=>Nu(()=>r(i))})}async function xd(e,t){if(!await Nu(()=>m(`${dd}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:t,...n}=$.peek()??{};$.value=n}else hd();return!0}async function Sd(e){await xd(e,!0)&&x(k(`Recurring task deleted: {title}`,{title:e.template.title}),{icon:`x`,undo:()=>xd(e,!1)})}export{Bc as $,lr as $n,ns as $t,Vl as A,fi as An,kn as Ar,zs as At,Cl as B,Br as Bn,Nt as Br,q as Bt,Kl as C,G as Cn,zn as Cr,Vs as Ct,Tl as D,U as Dn,Bn as Dr,Hs as Dt,wl as E,qi as En,Vn as Er,Ws as Et,Bl as F,Rr as Fn,Lt as Fr,Ss as Ft,ll as G,Nr as Gn,At as Gr,Yo as Gt,xl as H,Ur as Hn,Pt as Hr,xs as Ht,jl as I,zr as In,nn as Ir,Os as It,el as J,Sr as Jn,as as Jt,ul as K,Er as Kn,rs as Kt,kl as L,Yr as Ln,Bt as Lr,ws as Lt,Rl as M,ni as Mn,Sn as Mr,As as Mt,zl as N,Ir as Nn,Jt as Nr,ms as Nt,Ll as O,ai as On,In as Or,J as Ot,Al as P,Lr as Pn,on as Pr,ps as Pt,Hc as Q,_r as Qn,is as Qt,Dl as R,Kr as Rn,Rt as Rr,_s as Rt,Xl as S,Sa as Sn,Mn as Sr,Sc as St,Hl as T,ma as Tn,dn as Tr,ic as Tt,bl as U,Hr as Un,jt as Ur,Es as Ut,Sl as V,Vr as Vn,Mt as Vr,gs as Vt,hl as W,Wr as Wn,kt as Wr,Xo as Wt,Xc as X,Cr as Xn,fs as Xt,$c as Y,vr as Yn,os as Yt,Yc as Z,gr as Zn,ts as Zt,Du as _,lo as _n,yn as _r,Y as _t,Sd as a,Ko as an,sr as ar,Ic as at,tu as b,Ja as bn,Fn as br,Ys as bt,td as c,K as cn,Yn as cr,fc as ct,yu as d,Do as dn,sn as dr,tc as dt,Jo as en,cr as er,Lc as et,_u as f,Co as fn,Ln as fr,$s as ft,xu as g,yo as gn,fn as gr,Ks as gt,Su as h,_o as hn,pn as hr,Zs as ht,_d as i,Wo as in,ar as ir,Fc as it,Il as j,ii as jn,En as jr,js as jt,Fl as k,mi as kn,An as kr,_c as kt,Nu as l,ko as ln,Kn as lr,bc as lt,Ou as m,vo as mn,ln as mr,xc as mt,yd as n,Bo as nn,ur as nr,zc as nt,fd as o,Ho as on,er as or,Mc as ot,Mu as p,go as pn,mn as pr,Qs as pt,tl as q,hr as qn,ss as qt,hd as r,Go as rn,ir as rr,Pc as rt,gd as s,Fo as sn,Wn as sr,jc as st,bd as t,qo as tn,dr as tr,Vc as tt,ju as u,Oo as un,V as ur,Us as ut,ku as v,qa as vn,cn as vr,vc as vt,Ul as w,ya as wn,Nn as wr,gc as wt,$l as x,va as xn,hn as xr,hc as xt,nu as y,La as yn,un as yr,Z as yt,Nl as z,qr as zn,rn as zr,vs as zt};