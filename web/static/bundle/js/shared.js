/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$ as t,$i as n,Aa as r,An as i,Ar as a,Ba as o,Bi as s,Bn as c,Br as l,Ca as u,Di as d,Dn as f,Dt as p,E as m,Ea as h,Ei as g,Er as _,Et as v,Fa as ee,Fi as te,Fn as ne,Fr as re,Ga as y,Gi as ie,Gn as b,Gr as ae,Ha as oe,Hr as se,Ia as x,In as ce,Ir as le,Ja as S,Ki as C,Kr as ue,La as w,Ln as de,Lr as fe,Lt as pe,Ma as T,Mr as E,Mt as me,Na as he,Nn as ge,Nr as _e,Nt as ve,Oa as ye,Ot as be,Pa as xe,Pr as Se,Qi as Ce,Qr as we,Ra as D,Rr as Te,Sa as Ee,Ta as De,Ti as Oe,Tr as ke,Tt as Ae,Ua as je,Ur as Me,Va as O,Vn as Ne,Vr as Pe,Wa as k,Wi as A,Wr as Fe,Xr as j,Y as Ie,Ya as Le,Yr as Re,Zr as ze,Zt as Be,_ as Ve,ai as He,ar as Ue,ba as M,bt as We,ct as Ge,di as Ke,dr as qe,gi as N,hi as Je,ht as Ye,in as Xe,jr as Ze,jt as Qe,ka as P,li as $e,lt as et,ma as tt,mr as nt,mt as rt,ni as it,nr as at,o as ot,oi as st,on as ct,pr as F,qa as I,qr as lt,r as ut,ra as dt,ri as ft,si as pt,ta as mt,ti as L,ua as ht,ui as R,ut as gt,v as _t,wa as vt,wt as yt,xa as z,xr as bt,yr as xt,yt as St,zt as Ct}from"./app.js";function wt({id:e,field:t,value:n,onInput:r,error:i,hint:a,label:o,autocomplete:s,extra:c=``}){let[l,u]=S(!1),d=i??a;return P`<div class=${`field `+c}>
<label for=${e}>${o}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${l?`text`:`password`} autocomplete=${s}
value=${n} required aria-invalid=${i?`true`:null} aria-describedby=${d?e+`e`:null}
onInput=${e=>r(e.target.value)} />
<button type="button" class="ib small" aria-label=${D(l?`Hide the password`:`Show the password`)}
aria-pressed=${String(l)} onClick=${()=>u(!l)}>
<${L} name="eye" size="m" />
</button>
</div>
${d&&P`<p class=${i?`hint bad`:`hint`} id=${e+`e`} role=${i?`alert`:null}>${d}</p>`}
</div>`}function Tt(e){if(e.code===`wrong-password`){let t=e.detail.tries_left;return t===void 0?D(`Wrong email or password.`):x(`Wrong email or password. {n} attempt left, then a pause.`,`Wrong email or password. {n} attempts left, then a pause.`,t)}if(e.code===`locked`){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return x(`Too many attempts. Try again in {n} minute.`,`Too many attempts. Try again in {n} minutes.`,t)}return e.code===`sign-in-busy`?D(`Too many people are signing in right now. Try again in a few seconds.`):xe(e)}const Et=()=>{N.value=null};function Dt({label:e,look:t=`narrow`,onKey:n=null,children:r}){let i=I(null);return F(),y(()=>{(i.current.querySelector(`[data-first]`)??i.current.querySelector(`button`))?.focus({preventScroll:!0})},[]),P`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Et()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${i} onKeyDown=${e=>{qe(e),n?.(e)}}>
${r}
</div>
</div>`}const Ot=({title:e,look:t=``,body:n=``,onKey:r=null,foot:i=null,children:a})=>P`<${Dt} label=${e} look=${t} onKey=${r}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${D(`Dismiss`)} onClick=${Et}>
<${L} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${a}</div>
${i&&P`<footer class="dfoot">${i}</footer>`}
<//>`,kt=e=>e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey),At={assigned:`user-round`,team_changed:`users-round`,closed:`check`,reopened:`undo-2`,snoozed:`alarm-clock`,unsnoozed:`alarm-clock-check`,sla_breached:`flame`,tagged:`tag`,ranked:`arrow-up-down`,"no-answer":`message-circle-off`,blocked:`ban`,unblocked:`check`,bounced:`mail-x`,"held-up":`mail`,moved:`users-round`},jt=/* @__PURE__ */ new Set([`blocked`,`bounced`,`sla_breached`]),B=e=>P`<b>${R(e)}</b>`;function Mt({message:e,found:t}){let n=e.has_original?P` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${D(`Original`)}</a>`:null;return P`<${Nt} message=${e} found=${t} icon=${At[e.content]}
bad=${jt.has(e.content)} after=${P`<${ut} message=${e} />`}>
${Pt(e)}
${n}
<//>`}const Nt=({message:e,found:t,icon:n,bad:r,after:i,children:a})=>P`<li class=${[`ev`,r&&`bad`,t&&`found`].filter(Boolean).join(` `)} data-no=${e.no}
tabindex="-1">
<span>
${n&&P`<${L} name=${n} size="s" />`}
${a} · <span title=${Ze(e.created_at)}>${Me(e.created_at)}</span>
${i&&P` ${i}`}
</span>
</li>`;function Pt({content:e,data:t}){let n=t.by??null,r=Ft[e];return r?r(t,n):e}const Ft={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?w(D(`{who} removed the assignee`),{who:B(t)}):D(`No assignee now`);let n=w(D(`Assignee: {who}`),{who:B(e.to)}),r=zt[e.cause]?.();return r?[...n,` · ${r}`,...Rt(e.skipped)]:t&&t!==e.to?[...n,` · `,...w(D(`assigned by {who}`),{who:B(t)})]:n},team_changed:(e,t)=>{let n=e.to?w(D(`Team: {team}`),{team:P`<b>${h.value[e.to]?.name??D(`Deleted team`)}</b>`}):[D(`No team now`)],r=e.run&&zt[e.cause]?.();return r?[...n,` · ${r}`,...Rt(e.skipped)]:t?[...n,` · `,B(t)]:n},closed:(e,t)=>{let n=Vt[e.reason]?.();return[...t?w(D(`Closed by {who}`),{who:B(t)}):[D(`The conversation was closed`)],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause===`delivery`?D(`Reopened: a reply was not delivered`):t?w(D(`Reopened by {who}`),{who:B(t)}):D(`Reopened: the client wrote again`),snoozed:(e,t)=>[e.until?D(`Snoozed until {when}`,{when:ue(e.until)}):D(`Snoozed until the client replies`),e.reason&&` · ${D(`reason “{reason}”`,{reason:e.reason})}`,t&&` · `,t&&B(t)],unsnoozed:(e,t)=>e.cause===`person`&&t?w(D(`Unsnoozed by {who}`),{who:B(t)}):`${D(`Unsnoozed`)}: ${(Bt[e.cause]??Bt.time)()}`,sla_breached:e=>[D(`The reply was due within {norm}`,{norm:se(e.norm)}),e.late&&` · ${D(`announced late, Okno was not running`)}`],tagged:(e,t)=>{let n=e=>P`<b>${e.map(be).join(`, `)}</b>`;return[e.added.length>0&&w(D(`Tags added: {tags}`),{tags:n(e.added)}),e.removed.length>0&&w(D(`Tags removed: {tags}`),{tags:n(e.removed)}),e.rule?D(`by the rule “Tags by words”`):t&&B(t)].filter(Boolean).flatMap((e,t)=>t?[` · `,e]:[e])},ranked:(e,t)=>{let n=w(D(`Priority: {priority}`),{priority:P`<b>${v(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n,` · `,D(`by the rule “Tags by words”`)]:t?[n,` · `,B(t)]:n},"no-answer":(e,t)=>{let n=e.undone?D(`Reply needed after all`):D(`No reply needed`);return t?[n,` · `,B(t)]:n},bounced:e=>[D(`The email bounced`),e.recipient,e.words||e.status].filter(Boolean).join(` · `),"held-up":e=>[D(`Email delayed, the mail server keeps trying`),e.words||e.status].filter(Boolean).join(` · `),moved:()=>D(`The group became a supergroup, the conversation continues here`),blocked:e=>e.group?D(`We were removed from the group`):D(`The client has blocked the bot`),unblocked:e=>e.group?D(`We are back in the group`):D(`The client has unblocked the bot`)},It={away:()=>D(`away`),off:()=>D(`off shift`),status:({status:e})=>ge(vt.value[e]),full:()=>D(`at the limit`),"no-access":()=>D(`no access`),"not-here":()=>D(`not here`),"off-hours":()=>D(`outside working hours`),"other-team":()=>D(`in another team`)},Lt=e=>(It[e.why]??It.off)(e),Rt=(e=[])=>e.length?[` · ${D(`skipped:`)} `,e.map(e=>`${R(e.id)} (${Lt(e)})`).join(`, `)]:[],zt={reply:()=>D(`first reply`),took:()=>D(`took the most urgent`),handover:()=>D(`handed over`),handback:()=>D(`handed back`),started:()=>D(`started the conversation`),reopened:()=>D(`was the assignee before`),distribution:()=>D(`by the rule “Round-robin assignment”`),former:()=>D(`by the rule “Round-robin assignment”: this client's earlier assignee`),absent:()=>D(`by the rule “Round-robin assignment”: the assignee was absent`),nobody:()=>D(`by the rule “Round-robin assignment”: no operator was free`)},Bt={time:()=>D(`as scheduled`),client:()=>D(`the client wrote`),delivery:()=>D(`a reply was not delivered`),reply:()=>D(`replied`)},Vt={solved:()=>D(`Resolved`),"no-reply":()=>D(`No reply`),duplicate:()=>D(`Duplicate`),spam:()=>D(`Spam`),declined:()=>D(`Client declined`),other:()=>D(`Other`)};function Ht({message:e,found:t}){return P`<${Nt} message=${e} found=${t} icon=${e.data.names?`user-round-plus`:`circle-dot`}>
${Ut(e)}
<//>`}function Ut({data:e,author:t,text:n}){let r={name:P`<b>${t.name}</b>`,names:P`<b>${(e.names??[]).join(`, `)}</b>`,title:e.title??``},i=Wt[e.what];return i?w(i(e),r):n?`${t.name}: ${n}`:w(D(`{name}: {what}`),{...r,what:D(`chat event`)})}const Wt={new_chat_members:e=>e.names?.length?D(`{name} added {names}`):D(`{name} joined`),chat_invite_user:()=>D(`{name} invited someone`),chat_invite_user_by_link:()=>D(`{name} joined by a link`),left_chat_member:()=>D(`{names} left`),chat_kick_user:()=>D(`Someone left the chat`),new_chat_title:()=>D(`{name} named the chat “{title}”`),chat_title_update:()=>D(`{name} named the chat “{title}”`),new_chat_photo:()=>D(`{name} changed the chat picture`),chat_photo_update:()=>D(`{name} changed the chat picture`),delete_chat_photo:()=>D(`{name} removed the chat picture`),chat_photo_remove:()=>D(`{name} removed the chat picture`),pinned_message:()=>D(`{name} pinned a message`),chat_pin_message:()=>D(`{name} pinned a message`),chat_unpin_message:()=>D(`{name} unpinned a message`),group_chat_created:()=>D(`{name} created the chat`),chat_create:()=>D(`{name} created the chat`),successful_payment:()=>D(`{name} has paid`),refunded_payment:()=>D(`{name}: payment refunded`)},Gt=({title:e,text:t,children:n})=>P`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&P`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Kt=({id:e,title:t,side:n,children:r})=>P`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${r}
</section>`,qt=({label:e,checked:t,onChange:n,disabled:r})=>P`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${r}
onChange=${e=>n(e.currentTarget.checked)} />`,Jt=({label:e,options:t,value:n,onPick:r})=>P`<span class="seg" role="group" aria-label=${e}>
${t.map(([e,t,i])=>P`<button type="button" key=${e} aria-pressed=${String(e===n)} lang=${i}
onClick=${()=>r(e)}>
${t}
</button>`)}
</span>`;function Yt(e,{list:t,chosen:n,setAt:r,pick:i}){let a={ArrowDown:1,ArrowUp:-1}[e.key];a&&(e.preventDefault(),r((n+a+t.length)%Math.max(1,t.length))),e.key===`Enter`&&t[n]&&(e.preventDefault(),i(t[n]))}const Xt=()=>{N.value=null},Zt=(e,t)=>e.name.localeCompare(t.name),Qt=({shift:e})=>P`<span class=${`dot `+{online:`on`,away:`away`,off:`off`}[e]}></span>`,$t=e=>({online:D(`online`),away:D(`away`),off:D(`off shift`)})[e];function en(e){let t=Ct(e),n=vt.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?$t(t):ge(n)}function tn(e){let t=pe.value?.[e.id]?.load;return t===void 0?``:e.capacity?D(`{n} of {all}`,{n:t,all:e.capacity}):String(t)}const nn=e=>vt.value[e.status_id]?.takes_new!==0;function rn(e){if(!pe.value||e.length<2)return null;let t=e=>pe.value[e.id]?.load??0,n=e.reduce((e,n)=>t(n)<t(e)?n:e);return e.every(e=>e===n||t(e)>t(n))?n.id:null}const an=()=>Object.values(z.value).filter(e=>e.active&&e.id!==M.value.id).sort(Zt),on=()=>Object.values(h.value).filter(e=>!e.removed).sort(Zt),sn=e=>e.members.filter(e=>z.value[e]?.active&&Ct(z.value[e])===`online`).length;function cn(e,t,n){let r=t.trim().toLocaleLowerCase(),i=e=>e.toLocaleLowerCase().includes(r),a=[],o=(e,t)=>{t.length&&a.push({head:e},...t)};if(!n){(i(M.value.name)||i(D(`Assign to me`)))&&a.push({person:z.value[M.value.id]??M.value,mine:!0});let e=an().filter(e=>i(e.name)),t=e.filter(e=>Ct(e)===`online`),n=rn(t.filter(nn));o(D(`Online`),t.map(e=>({person:e,free:e.id===n}))),o(D(`Not now`),e.filter(e=>!t.includes(e)).map(e=>({person:e})))}return o(D(`Teams`),on().filter(e=>i(e.name)).map(e=>({team:e}))),!r&&e.assignee_id!==null&&!n&&a.push({nobody:`person`}),!r&&e.team_id!==null&&a.push({nobody:`team`}),a}const ln=e=>pe.value?.[e.id]?.may??!0;function un({dialog:e,onlyTeams:t}){let[n,r]=S(``),[i,a]=S(``),[o,s]=S(0),c=I(null),l=nt(Xt);F(),y(()=>{c.current.focus({preventScroll:!0}),Qe(e.id)},[]);let u=cn(e,n,t),d=u.filter(e=>!e.head),f=Math.min(o,d.length-1),p=t=>{(!t.person||ln(t.person))&&(Xt(),t.team||t.nobody===`team`?me(e.id,t.team?.id??null,i.trim()):ve(e.id,t.person?.id??null,i.trim()))};return P`<div class="menu pop popasg" role="dialog" aria-label=${D(t?`Team`:`Assignee`)} ref=${l}
onKeyDown=${e=>Yt(e,{list:d,chosen:f,setAt:s,pick:p})}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${d.length?`as`+f:null}
aria-label=${D(t?`Find a team`:`Find a colleague or a team`)}
placeholder=${D(t?`Team name`:`Name or team`)} value=${n}
onInput=${e=>{r(e.currentTarget.value),s(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${D(t?`Team`:`Assignee`)}>
${u.map(t=>t.head?P`<div class="mh" role="presentation" key=${t.head}>${t.head}</div>`:P`<${dn} option=${t} index=${d.indexOf(t)} chosen=${f} dialog=${e}
onAt=${s} onPick=${p} />`)}
${!d.length&&P`<p class="dpad2 t13 dim">
${D(t&&!n?`No teams yet. An administrator creates them in the settings.`:`Nothing found`)}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${D(`Note for the new assignee`)} placeholder=${D(`Note (optional)`)}
maxlength="4000" value=${i} onInput=${e=>a(e.currentTarget.value)} />
</div>
</div>`}function dn({option:e,index:t,chosen:n,dialog:r,onAt:i,onPick:a}){let{person:o,team:s}=e,c=o?o.id===r.assignee_id:s?s.id===r.team_id:!1,l=o&&!ln(o);return P`
${e.nobody&&P`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?`mi on`:`mi`} id=${`as`+t} role="option" tabindex="-1"
aria-selected=${String(c)} aria-disabled=${l?`true`:null} onPointerMove=${()=>i(t)}
onClick=${()=>a(e)}>
${o&&P`<${pn} person=${o} mine=${e.mine} free=${e.free} now=${c} shut=${l} />`}
${s&&P`
<span class=${`sq `+$e(s.name)}></span>
<span class="cut">${s.name}</span>
${c&&P`<span class="tag plain">${D(`now`)}</span>`}
<span class="hrow end t12 dim">${x(`{n} online`,`{n} online`,sn(s))}</span>
`}
${e.nobody&&P`
<${L} name="user-round-x" size="m" />
${e.nobody===`person`?D(`Remove the assignee`):D(`Remove from the team`)}
`}
</button>
`}function fn(e,t){return!t&&Ct(e)!==`online`?en(e):[!t&&!nn(e)&&en(e),tn(e)].filter(Boolean).join(` · `)}function pn({person:e,mine:t,free:n,now:r,shut:i}){let a=Ct(e);return P`
<${ze} name=${e.name} size="sm"><${Qt} shift=${a} /><//>
<span class="cut">${t&&!r?D(`Assign to me`):e.name}</span>
${r&&P`<span class="tag plain">${D(`now`)}</span>`}
${n&&P`<span class="tag h4">${D(`least busy`)}</span>`}
<span class="hrow end t12 dim num">
${i?D(`no access`):fn(e,t)}
${t&&!r&&P`<kbd>I</kbd>`}
</span>
`}const mn=527040,hn=[[1,()=>D(`minutes`)],[60,()=>D(`hours`)],[1440,()=>D(`days`)]],gn=e=>hn.findLast(([t])=>e%t===0)?.[0]??1;function _n({id:e,minutes:t,onChange:n,label:r=D(`Due after the start`)}){let[i,a]=S(t?gn(t):1440),o=e=>{let t=Number(e);n(e.trim()===``||!Number.isInteger(t)||t<0?null:Math.min(t*i,mn))},s=e=>{t!==null&&n(Math.min(t/i*e,mn)),a(e)};return P`<div class="field">
<label for=${e}>${r}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${D(`none`)}
value=${t===null?``:t/i} onInput=${e=>o(e.currentTarget.value)} />
<select class="input sel" aria-label=${D(`Unit of time`)} value=${i}
onChange=${e=>s(Number(e.currentTarget.value))}>
${hn.map(([e,t])=>P`<option key=${e} value=${e}>${t()}</option>`)}
</select>
</span>
</div>`}const vn={new:()=>D(`New (task)`),active:()=>D(`In progress`),waiting:()=>D(`Waiting (task)`),asking:()=>D(`Client confirmation`),done:()=>D(`Done (status)`),dropped:()=>D(`Closed unresolved`)},yn={support:()=>D(`Help and support`),paid:()=>D(`Paid service`),warranty:()=>D(`Warranty`)},bn=Object.entries(vn),xn=e=>(vn[e]??vn.new)(),Sn=e=>vn[e?.builtin]?.()??``,Cn=e=>yn[e?.builtin]?.()??``,wn=e=>e?.name||Sn(e)||D(`Deleted status`),Tn=e=>e?.name||Cn(e)||D(`Deleted type`),En=e=>Ve.value[e],Dn=e=>wn(En(e)),On=e=>Tn(_t.value[e]),kn=e=>Object.values(e).filter(e=>!e.removed).sort(i),An=()=>kn(Ve.value),jn=()=>kn(_t.value),Mn=[[null,()=>D(`Not stated`)],[`incident`,()=>D(`Incident`)],[`request`,()=>D(`Request`)]],Nn=e=>Mn.find(([t])=>t===e)?.[1]()??``,Pn=[`email`,`phone`,`telegram`,`vk`],Fn={email:()=>D(`name@example.com`),phone:()=>D(`+7 900 000-00-00`),telegram:()=>D(`numeric ID, not the @name`),vk:()=>D(`numeric page ID`)},In={email:()=>D(`This is not an email address.`),phone:()=>D(`This is not a phone number.`),telegram:()=>D(`Enter the numeric Telegram ID, not the @name.`),vk:()=>D(`Enter the numeric VK ID, not the page address.`)};function Ln({contact:e}){let[t,n]=S(!1);return t?P`<${Rn} contact=${e} shut=${()=>n(!1)} />`:P`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${L} name="plus" size="s" />
${D(`Add an address`)}
</button>`}function Rn({contact:e,shut:t}){let[n,r]=S(`email`),[i,a]=S(``),[o,s]=S(null),[c,l]=S(!1),u=I(null);return y(()=>u.current.focus(),[]),P`<form class="addform" onSubmit=${async r=>{if(r.preventDefault(),!c&&i.trim()){l(!0);try{await de(e,n,i.trim()),t()}catch(e){l(!1),s(e.status===422?In[n]():xe(e)),u.current?.focus()}}}} onKeyDown=${e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),t())}} aria-label=${D(`Add an address`)}>
<label class="vh" for="akind">${D(`Address type`)}</label>
<select class="input" id="akind" value=${n} onChange=${e=>{r(e.target.value),s(null)}}>
${Pn.map(e=>P`<option value=${e}>${pt(e)}</option>`)}
</select>
<label class="vh" for="avalue">${D(`Address`)}</label>
<input class="input" id="avalue" ref=${u} value=${i} autocomplete="off"
inputmode=${n===`email`?`email`:n===`phone`?`tel`:`text`} placeholder=${Fn[n]()}
aria-invalid=${o?`true`:null} aria-describedby=${o?`aerror`:null}
onInput=${e=>{a(e.target.value),s(null)}} />
${o&&P`<p class="hint bad" id="aerror" role="alert">${o}</p>`}
<p class="hint">${D(`Conversations from this address will be added to the card.`)}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(c)}>${D(`Add`)}</button>
<button type="button" class="btn small quiet" onClick=${t}>${D(`Cancel`)}</button>
</span>
</form>`}const zn={no_automatic:[()=>D(`No automatic messages`),()=>D(`No automatic messages to this client`),()=>D(`Automatic messages to this client allowed`),`zap`],sender_blocked:[()=>D(`Blocked sender`),()=>D(`Sender blocked: messages are kept, nobody is notified`),()=>D(`Sender unblocked`),`ban`]},Bn=({contact:e,onSaved:t=e=>{}})=>Object.keys(zn).map(n=>P`<${Vn} key=${n} contact=${e} field=${n} onSaved=${t} />`);function Vn({contact:e,field:t,onSaved:n}){let[r,i,a,o]=zn[t],[s,c]=S(null),l=async r=>{c(r);try{return await b(e,{[t]:r}),n({...e,[t]:r}),!0}catch(e){return A(xe(e)),!1}finally{c(null)}},u=async e=>{await l(e)&&C(e?i():a(),{icon:o,undo:()=>l(!e)})};return P`<label class="srow nop">
<span class="grow t13">${r()}</span>
<input class="tog" type="checkbox" role="switch" checked=${s??!!e[t]}
aria-busy=${s===null?null:`true`} onChange=${e=>u(e.currentTarget.checked)} />
</label>`}function Hn({value:e,label:t,save:n,empty:r,long:i=!1,head:a=null,look:o=``,needed:s=!1,rows:c=4,explain:l=xe}){let[u,d]=S(null),f=I(null),p=I(null);y(()=>{u!==null&&f.current?.focus()},[u!==null]);let m=()=>{d(null),requestAnimationFrame(()=>p.current?.focus())},h=async()=>{let t=(u??``).trim();if(d(null),!(t===e||s&&!t))try{await n(t)}catch(e){A(l(e))}},g=e=>{e.stopPropagation(),e.key===`Escape`&&(e.preventDefault(),m()),e.key===`Enter`&&(!i||e.ctrlKey||e.metaKey)&&(e.preventDefault(),h(),requestAnimationFrame(()=>p.current?.focus()))};if(u!==null){let e={class:`input`,ref:f,value:u,"aria-label":t,onInput:e=>d(e.target.value),onKeyDown:g,onBlur:h};return i?P`<textarea rows=${c} ...${e}></textarea>`:P`<input ...${e} />`}let _=e?P`<span class=${i?`notetext`:`cut`}>${e}</span>`:P`<span class="dim">${r}</span>`,v=P`<button type="button" class=${i?`editable t13 mut`:`editable`} ref=${p}
aria-label=${e?D(`{label}: {value}. Edit`,{label:t,value:e}):t} title=${D(`Edit`)}
onClick=${()=>d(e)}>
${_}
</button>`;return a?P`<${a} class=${o}>${v}<//>`:v}var Un=/* @__PURE__ */ e({Card:()=>Wn,Section:()=>V,facts:()=>Qn,pastOf:()=>Xn});function Wn(){let{dialog:e}=dt.value,t=tt.value[e],n=t&&u.value.contacts[t.contact_id];return P`<${Gn} open=${Je.value} busy=${!n}>
${t&&P`<${qn} dialog=${t} contact=${n} />`}
<//>`}function Gn({open:e,busy:t,children:n}){return P`
${e&&P`<${Kn} />`}
<aside class=${e?`ccard drawer`:`ccard`} id="card" tabindex="-1" aria-label=${D(`Client card`)}
aria-busy=${t?`true`:null} onKeyDown=${e?qe:null}>
<div class="phead">
<h2 class="t13 b6 grow">${D(`Client`)}</h2>
<button type="button" class="ib small" aria-label=${D(`Hide the card`)} title=${D(`Hide the card`)+`  ]`}
onClick=${()=>{e?Je.value=!1:te.value=!0}}>
<${L} name=${e?`x`:`panel-right`} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${D(`Client details`)}>${n}</div>
</aside>
${e&&P`<div class="dscrim" aria-hidden="true" onClick=${()=>{Je.value=!1}}></div>`}
`}function Kn(){return F(),y(()=>t(`#card .phead button`)?.focus({preventScroll:!0}),[]),null}function qn({dialog:e,contact:t}){let n=t?.name??e.name;return P`
<div class="cc-top">
<${ze} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?P`
<${Hn} key=${t.id} value=${t.name} label=${D(`Client name`)}
save=${e=>b(t,{name:e})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${D(`Client since {date}`,{date:_(t.created_at)})}</p>
`:P`<h3 class="b6 t16 cut">${n}</h3><${ft} width=${60} />`}
</div>
</div>
<${m} key=${e.id} dialog=${e} />
<${V} name="dialog" title=${D(`Conversation`)}><${Ye} key=${e.id} dialog=${e} /><//>
${t?P`
<${Yn} contact=${t} dialog=${e} />
<${ot} key=${e.id} dialog=${e} />
<${Zn} contact=${t} />
<${$n} contact=${t} /><${er} contact=${t} />
`:P`<div class="sks">${[100,76,88,52].map(e=>P`<${ft} width=${e} />`)}</div>`}
`}const Jn=e=>localStorage.getItem(`okno.fold.`+e)===`1`,V=({name:e,title:t,count:n,children:r})=>P`<details class="sect" open=${!Jn(e)}
onToggle=${t=>localStorage.setItem(`okno.fold.`+e,t.currentTarget.open?`0`:`1`)}>
<summary>
${t} ${n>0&&P`<span class="n">${n}</span>`} <${L} name="chevron-down" size="s" />
</summary>
${r}
</details>`;function Yn({contact:e,dialog:t}){return P`<${V} name="contacts" title=${D(`Contacts`)}>
${e.identities.map(e=>{let n=e.label||e.external_id;return P`<button type="button" class="crow" key=${e.id} title=${D(`Copy`)}
aria-label=${D(`Copy {value}`,{value:n})} onClick=${()=>c(n)}>
<${we} kind=${e.kind} named />
<span class="grow cut">${n}</span>
${e.kind===t.kind&&n===(t.label||e.external_id)&&P`<span class="t12 dim">${D(`current`)}</span>`}
<${L} name="copy" size="s" />
</button>`})}
<${Ln} key=${e.id} contact=${e} />
<//>`}const Xn=e=>e.dialogs.flatMap(e=>e.episodes.map(t=>({dialog:e,episode:t}))).sort((e,t)=>t.episode.opened_at-e.episode.opened_at);function Zn({contact:e}){let t=Xn(e);return P`<${V} name="dialogs" title=${D(`All conversations`)} count=${t.length}>
${t.map(({dialog:e,episode:t})=>P`<a class="crow" key=${t.number} href=${mt(dt.value.view,e.id)}>
<${we} kind=${e.kind} named />
<span class="grow">
<span class="cut">${t.title||st(e)}</span>
<span class="t12 dim cut">${Qn(t)}</span>
${e.id===dt.value.dialog&&t.state===`open`?P`<span class="vh">${D(`current`)}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Ce(e.id)}>
<${L} name="history" size="s" />
${D(`Full history`)}
</a>
<//>`}function Qn(e){let t=e.state===`open`,n=t?e.assignee_id:e.closed_by??e.assignee_id;return[D(`No. {number}`,{number:le(e.number)}),a(t?e.opened_at:e.closed_at,j.value),t?D(`open`):n?Ke(R(n)):D(`closed`)].join(` · `)}function $n({contact:e}){return P`<${V} name="note" title=${D(`Client note`)}>
<${Hn} key=${e.id} value=${e.note??``} label=${D(`Client note`)}
empty=${D(`Add a note about the client`)} save=${t=>b(e,{note:t})} long />
<//>`}const er=({contact:e})=>P`<${V} name="consent" title=${D(`Consents and bans`)}>
<${Bn} key=${e.id} contact=${e} />
<//>`,H=/* @__PURE__ */ new Map,tr=/* @__PURE__ */ new Map,nr=[];let rr=0;const ir=({id:e,version:t})=>`${e}:${t}`,ar=({id:e,text:t,data:n,deleted_at:r})=>!!e&&!r&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(e=>e.type===`text_link`)),or=e=>H.get(ir(e));function sr(e){let t=ir(e);return H.has(t)?Promise.resolve(H.get(t)):(tr.has(t)||(tr.set(t,new Promise(n=>nr.push(()=>cr(e.id,t).then(n)))),lr()),tr.get(t))}async function cr(e,t){try{let{card:n}=await he(`/api/links?message=${e}`);return ur(t,n),n}catch{return null}finally{tr.delete(t)}}function lr(){for(;rr<2&&nr.length;)rr+=1,nr.shift()().finally(()=>{--rr,lr()})}function ur(e,t){H.set(e,t),H.size>400&&H.delete(H.keys().next().value)}const dr=/* @__PURE__ */ new Set([`bold`,`italic`,`underline`,`strikethrough`,`spoiler`,`blockquote`,`expandable_blockquote`,`code`,`pre`,`text_link`]),fr=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,pr=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,mr=/* @__PURE__ */ new Set(`.,:;!?…'"»”`),hr=2048;function gr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return fr.test(t)?t:null}function _r(e){let[t,n]=[e.length,0];for(let t of e)n+=t===`(`||t===`[`?1:t===`)`||t===`]`?-1:0;for(;t>0;){let r=e[t-1];if(n<0&&(r===`)`||r===`]`))n+=1;else if(!mr.has(r))break;--t}return t}function*vr(e){let t=0;for(let{0:n,index:r}of e.matchAll(pr)){let e=n.slice(0,_r(n.slice(0,hr))),i=e.length<hr?gr(e):null;if(i&&(yield{type:`link`,offset:r,length:e.length,url:i},t+=1,t===500))return}}function*yr(e,t){let n=0;for(let r of t)for(let t=e.indexOf(`@${r}`);t>=0;t=e.indexOf(`@${r}`,t+1)){if(n===200)return;yield{type:`call`,offset:t,length:r.length+1},n+=1}}const br=e=>e.offset+e.length,xr=(e,t)=>t.every(t=>br(e)<=t.offset||e.offset>=br(t)),Sr=(e,t)=>e.offset-t.offset||t.length-e.length;function Cr(e,t,n){let r=[];for(let n of(t??[]).slice(0,500)){let t=Math.max(0,n.offset),i=Math.min(e.length,n.offset+n.length)-t;dr.has(n.type)&&i>0&&r.push({type:n.type,offset:t,length:i,...n.type===`text_link`?{url:gr(n.url??``)}:{}})}let i=r.filter(e=>[`code`,`pre`,`text_link`].includes(e.type));for(let t of[...yr(e,n),...vr(e)])xr(t,i)&&(r.push(t),i.push(t));return r.sort(Sr)}function wr(e,t,n,r,i=0){let a=[],o=t,s=i<8?r:[];for(let t=0;t<s.length;){let r=s[t],c=Math.min(br(r),n);r.offset>o&&a.push({type:`text`,text:e.slice(o,r.offset)});let l=t+1;for(;l<s.length&&s[l].offset<c;)l+=1;let u=s.slice(t+1,l),d=u.filter(e=>br(e)>c).map(e=>({...e,offset:c,length:br(e)-c})),{type:f,url:p}=r;a.push({type:f,...p===void 0?{}:{url:p},children:wr(e,r.offset,c,u,i+1)}),o=c,t=l,d.length&&([s,t]=[[...d,...s.slice(l)].sort(Sr),0])}return o<n&&a.push({type:`text`,text:e.slice(o,n)}),a}function Tr(e,{looks:t=[],names:n=[]}={}){return e?wr(e,0,e.length,Cr(e,t,n)):[]}function Er(e,t){if(e.length<=t)return e;let n=t-200,r=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(` `)),i=r>n?r:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[i-1])?i-1:i)}const Dr=e=>{try{return new URL(e).host.replace(/^www\./,``)}catch{return``}};function Or(e,t){if(e.length>2*hr)return!1;let n=gr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Dr(n)!==Dr(t))}const kr={bold:`b`,italic:`i`,underline:`u`,strikethrough:`s`,code:`code`,pre:`pre`},Ar=2e4;function jr({text:e,looks:t,names:n}){let[r,i]=S(!1),a=Le(()=>r||e.length<=Ar*1.1?e:Er(e,Ar),[e,r]),o=Le(()=>Tr(a,{looks:t,names:n}),[a,t,n?.join(`
`)]);return P`
<span class="text">${Mr(o)}</span>
${a.length<e.length&&P`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>i(!0)}>${D(`Show in full`)}</button>
</span>`}
`}const Mr=e=>e.map(e=>e.type===`text`?e.text:P`<${Pr} piece=${e} />`),Nr=e=>e.map(e=>e.text??Nr(e.children)).join(``);function Pr({piece:e}){let{type:t,url:n}=e,r=Mr(e.children);if(kr[t])return P`<${kr[t]}>${r}<//>`;if(t===`spoiler`)return P`<${Fr} inside=${r} />`;if(t===`blockquote`||t===`expandable_blockquote`)return P`<blockquote class="bq">${r}</blockquote>`;if(t===`call`)return P`<span class="at">${r}</span>`;if(!n)return P`<span class="nolink" title=${D(`Links of this kind cannot be opened here`)}>${r}</span>`;let i=Or(Nr(e.children),n);return P`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${r}</a>
${i&&P`<span class="t12 leads"> (${D(`leads to {host}`,{host:new URL(n).host})})</span>`}
`}function Fr({inside:e}){let[t,n]=S(!1);return t?P`<span class="spoiled">${e}</span>`:P`<button type="button" class="spoil" onClick=${()=>n(!0)}>${D(`hidden text`)}</button>`}const Ir=e=>e?`${a(e*1e3,j.value)}, ${Me(e*1e3)}`:``,Lr=({data:e,children:t})=>P`<div class="fwd">
<${Rr} from=${e.forwarded_from===`?`?``:e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,Rr=({from:e,at:t})=>P`<span class="fwh">
<${L} name="forward" size="s" />
${D(`Forwarded`)}
${e&&P`: <b class="b6"><${zr} who=${e} /></b>`}
${t?` · ${Ir(t)}`:``}
</span>`;function zr({who:e}){let t=/^vk\.com\//.test(e)?gr(e):null;return t?P`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function Br({data:e}){return P`
${(e.forwards??[]).map((e,t)=>P`<${Vr} key=${t} one=${e} />`)}
${(e.posts??[]).map((e,t)=>P`<${Hr} key=${`p`+t} post=${e} />`)}
`}function Vr({one:e}){return P`<div class="fwd">
<${Rr} from=${e.from} at=${e.at} />
${e.text&&P`<${jr} text=${e.text} />`}
${(e.forwards??[]).map((e,t)=>P`<${Vr} key=${t} one=${e} />`)}
${e.more>0&&P`<span class="fwh">${x(`and {n} more`,`and {n} more`,e.more)}</span>`}
</div>`}function Hr({post:e}){let t=e.url&&gr(e.url);return P`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${zr} who=${e.from??``} /></b>
<span class="t12 dim">${D(`post on a wall`)}${e.at?` · ${Ir(e.at)}`:``}</span>
</span>
<span class="ch vk" aria-hidden="true"><${L} name="ch-vk" /></span>
</div>
${e.text&&P`<div class="t13"><${jr} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&x(`{n} like`,`{n} likes`,e.likes),e.comments>0&&x(`{n} comment`,`{n} comments`,e.comments)].filter(Boolean).join(` · `)}
${t&&P`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${D(`Open in {place}`,{place:D(`VK`)})}
</a>`}
</span>
</div>`}const Ur=e=>Number(e).toFixed(4);function Wr({message:e}){let{data:t}=e,n=`${Ur(t.latitude)}, ${Ur(t.longitude)}`,{latitude:r,longitude:i}=t,a=`https://www.openstreetmap.org/?mlat=${r}&mlon=${i}#map=17/${r}/${i}`;return P`<div class="loc">
<span class="locpin"><${L} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Ge(`location`)}</b>
${t.address&&P`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?P`<span class="t12 dim blk">${D(`Live location`)}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${a} target="_blank" rel="noopener noreferrer nofollow">
<${L} name="external-link" size="s" />
${D(`Open the map`)}
</a>
<button type="button" class="btn small quiet" onClick=${()=>c(n)}>
<${L} name="copy" size="s" />
${D(`Copy`)}
</button>
</span>
</div>`}Wr.knows=e=>typeof e.latitude==`number`&&typeof e.longitude==`number`;const Gr=e=>String(e).replace(/\D/g,``);function Kr({message:e,client:t}){let{data:n}=e,r=t&&u.value.contacts[t],[i,a]=S(!1),o=r?.identities.some(e=>e.kind===`phone`&&Gr(e.external_id)===Gr(n.phone));return P`
<div class="vc">
<${ze} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Ge(`contact`)}</b>
${n.phone&&P`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&r&&(o?P`<span class="tag plain">${D(`on the card`)}</span>`:P`<button type="button" class="btn small" aria-busy=${String(i)} disabled=${i} onClick=${async()=>{a(!0);try{await de(r,`phone`,n.phone)}catch(e){A(xe(e))}a(!1)}}>
<${L} name="user-round-plus" size="s" />
${D(`Add to the card`)}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>c(n.phone||n.name)}>
<${L} name="copy" size="s" />
${D(`Copy`)}
</button>
</div>
`}Kr.knows=e=>!!(e.phone||e.name);function qr({message:e}){let{question:t,options:n,votes:r=[],anonymous:i}=e.data,a=r.reduce((e,t)=>e+t,0),o=e=>a?Math.round((r[e]??0)/a*100):null;return P`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${D(i?`Anonymous poll`:`Poll`)}
${a>0&&` · ${x(`{n} vote when it was sent`,`{n} votes when it was sent`,a)}`}
</span>
<ul class="poll">
${(n??[]).map((e,t)=>P`<li key=${t}>
<span class="hrow">
<span class="grow">${e}</span>
${o(t)!==null&&P`<span class="num">${o(t)} %</span>`}
</span>
${o(t)!==null&&P`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${o(t)} height="4" rx="2" />
</svg>`}
</li>`)}
</ul>
`}qr.knows=e=>!!e.question;function Jr({message:e}){let{emoji:t,value:n}=e.data;return P`<span class="dice">
<span class="diceface" aria-hidden="true">${t||`🎲`}</span>
<span class="t13">${n?D(`rolled {n}`,{n}):Ge(`dice`)}</span>
</span>`}Jr.knows=()=>!0;function Yr({message:e}){let{data:t,content:n}=e,r=t.price||(t.total_amount?Se(t.total_amount,t.currency):``);return P`<div class="file named">
<${L} name=${{invoice:`banknote`,story:`circle-dot`,game:`play`}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Ge(n)}</b>
<span class="t12 dim blk">${[Ge(n),t.description,r].filter(Boolean).join(` · `)}</span>
</span>
</div>`}Yr.knows=e=>!!(e.title||e.from||e.description);const Xr={audio:[`audio/mpeg`,`audio/mp4`,`audio/ogg`,`audio/aac`,`audio/wav`,`audio/flac`],video:[`video/mp4`,`video/webm`]},Zr=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,U=(e,t=``)=>`/files/${e.token}${t&&`/`+t}`,Qr=e=>e.state===`ready`&&!!(e.thumb||e.preview),$r=e=>e.kind===`photo`||e.kind===`animation`&&!ei(e,`video`),ei=(e,t)=>e.state===`ready`&&Xr[t].includes(e.media_type.split(`;`)[0]),ti=({message:e,files:t})=>t.filter(e=>e.state===`ready`).length>1&&P`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${L} name="download" size="s" />
${D(`Download all`)}
</a>`;function ni({files:e,message:t}){let n=e.filter($r);return P`
${n.length>0&&P`<${si} files=${n} />`}
${e.filter(e=>!$r(e)).map(e=>P`<${ii} key=${e.id} file=${e} />`)}
${t&&P`<${ti} message=${t} files=${e} />`}
`}const ri=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state===`ready`&&e[0].kind===`sticker`&&Qr(e[0]);function ii({file:e}){return e.kind===`sticker`&&Qr(e)?P`<img class="stk" src=${U(e,e.preview?`preview`:`thumb`)} alt=${D(`Sticker`)}
width="136" height="136" />`:[`voice`,`audio`].includes(e.kind)&&ei(e,`audio`)?P`<${gi} file=${e} />`:[`video`,`video_note`,`animation`].includes(e.kind)&&ei(e,`video`)?P`<${_i} file=${e} />`:P`<${hi} file=${e} />`}function ai(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let r=Math.min(1,320/t,320/n);return{width:Math.max(64,Math.round(t*r)),height:Math.max(48,Math.round(n*r))}}function oi({files:e,letter:t}){let n=!t&&e?.length===1&&$r(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(ai(n).width,240)+12}px`}:null}function si({files:e}){if(e.length===1)return P`<div class="pics one">
<${ci} file=${e[0]} size=${ai(e[0])} label=${D(`Open the photo`)} />
</div>`;let t=e.length-4;return P`<div class=${e.length===3?`pics three`:`pics`}>
${e.slice(0,4).map((n,r)=>{let i=r===3&&t>0?t:0,a=i?D(`Open photo {i} of {n}, {more} more`,{i:r+1,n:e.length,more:i}):D(`Open photo {i} of {n}`,{i:r+1,n:e.length});return P`<${ci} key=${n.id} file=${n} size=${{width:220,height:150}} label=${a}
more=${i} />`})}
</div>`}function ci({file:e,size:t,label:n,more:r}){if(!Qr(e))return P`<${li} file=${e} place=${t} />`;let i=e.preview?`${U(e,`thumb`)} 320w, ${U(e,`preview`)} 1600w`:null;return P`<button type="button" class=${r?`more`:null} aria-label=${n} data-token=${e.token}
onClick=${()=>Ne(e.token)}>
<img src=${U(e,e.thumb?`thumb`:`preview`)} srcset=${e.thumb?i:null}
sizes=${i&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${r?P`<b>+${r}</b>`:null}
</button>`}function li({file:e,place:t}){if(e.state===`ready`)return P`<${hi} file=${e} />`;let n=e.state===`pending`;return P`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${L} name=${n?`clock`:`image-off`} />
<span>${n?D(`Loading…`):ui(e)}</span>
</span>
</span>`}const ui=e=>`${e.state===`refused`?D(`Not accepted`):D(`Lost`)}: ${bt(e.reason)}`,di=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??``;function fi(e){if(Zr.test(e.name))return`file-warning`;let[t]=e.media_type.split(`/`);return t===`image`?`image`:t===`audio`?`music`:t===`video`?`play`:`file-text`}const pi=e=>[di(e.name),e.size>0?l(e.size):``].filter(Boolean).join(` · `),mi=e=>e.name||({photo:D(`Photo`),video:D(`Video`),voice:D(`Voice message`),audio:D(`Audio`),sticker:D(`Sticker`)}[e.kind]??D(`File`));function hi({file:e}){let t=mi(e);if(e.state===`ready`){let n=Zr.test(e.name);return P`<a class=${n?`file risky`:`file`} href=${U(e)} download=${e.name||!0}
data-state="ready" title=${D(`Download {name}`,{name:t})}>
<${L} name=${fi(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${n?D(`This is a program. Open it only if you trust the sender.`):pi(e)}
</span>
</span>
<${L} name="download" size="m" />
<span class="vh">${D(`Download`)}</span>
</a>`}let n=e.state===`pending`;return P`<span class=${n?`file`:`file gone`} data-state=${e.state}>
<${L} name=${n?`clock`:`file-warning`} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[D(`Loading…`),e.size>0?l(e.size):``].filter(Boolean).join(` · `):ui(e)}
</span>
</span>
</span>`}function gi({file:e}){let t=[mi(e),e.duration?E(e.duration):``].filter(Boolean).join(`, `);return P`<div class="sound">
${e.kind===`audio`&&P`<span class="hrow t13"><b class="b5 cut grow">${mi(e)}</b></span>`}
<audio controls preload="none" src=${U(e,`media`)} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?P`<span class="num">${E(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${U(e)} download=${e.name||!0}>
<${L} name="download" size="s" />
${D(`Download`)}
</a>
</span>
</div>`}function _i({file:e}){let t=ai(e);return P`<div class="film">
<video controls preload="none" class=${e.kind===`video_note`?`round`:null} src=${U(e,`media`)}
poster=${Qr(e)?U(e,e.preview?`preview`:`thumb`):null} width=${t.width}
height=${t.height} aria-label=${mi(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?E(e.duration):``,e.size>0?l(e.size):``].filter(Boolean).join(` · `)}
</span>
<a class="link end hrow tight" href=${U(e)} download=${e.name||!0}>
<${L} name="download" size="s" />
${D(`Download`)}
</a>
</span>
</div>`}const vi={failed:()=>D(`Email not delivered`),delayed:()=>D(`Email delayed, the mail server keeps trying`),delivered:()=>D(`Email delivered`),relayed:()=>D(`Email relayed to another mail server`),expanded:()=>D(`Email sent on to the members of a mailing list`),read:()=>D(`Email opened`),deleted:()=>D(`Email deleted without being read`),complaint:()=>D(`A recipient marked the email as spam`)};function yi({report:e}){let{action:t,recipient:n,status:r,words:i}=e??{},a=vi[t]?.()??D(`Mail server report`),o=[n,r,i].filter(Boolean).join(` · `),s=t===`failed`;return P`<div class=${s?`bounce`:`bounce mild`} data-action=${t??``}>
<${L} name=${s?`mail-x`:t===`delayed`?`alarm-clock`:`mail`} size="m" />
<span class="grow"><b class="b6 blk">${a}</b>${o&&P`<span class="t12 blk">${o}</span>`}</span>
</div>`}function bi({message:e}){let{letter:t}=e,n=t.rich?`rich`:`prose`,[r,i]=S(!!t.html&&(!e.text||Ee.peek()?.letters?.[n]===`html`)),[a,o]=S(!1),[c,l]=S(0),u=t=>{i(t),e.text&&rt({letters:{[n]:t?`html`:`text`}})},d=()=>{o(!0),i(!0)},f=e.files.filter(e=>!(e.content_id&&t.html));return P`
<${Ci} message=${e} />
${t.html?P`<div class="lview seg" role="group" aria-label=${D(`Email view`)}>
<button type="button" aria-pressed=${String(!r)} onClick=${()=>u(!1)}>${D(`Text`)}</button>
<button type="button" aria-pressed=${String(r)} onClick=${()=>u(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!a&&P`<div class="mimg">
<${L} name="image-off" size="m" />
<span class="grow">
${x(`{n} picture from another site is hidden`,`{n} pictures from other sites are hidden`,t.remote_images)}
</span>
${t.html?P`<button type="button" class="link t13"
title=${D(`They load through this server; the sites will know that the email was opened`)}
onClick=${d}>
${D(`Show pictures`)}
</button>`:null}
</div>`}
${r&&c>0&&P`<div class="mimg" role="status">
<${L} name="image-off" size="m" />
<span class="grow">${x(`{n} picture could not be loaded`,`{n} pictures could not be loaded`,c)}</span>
</div>`}
${r?P`<${Ei} key=${`${a} ${s.value}`} message=${e} images=${a}
onFailed=${l} />`:P`<${wi} message=${e} />`}
${f.length>0&&P`<${Di} message=${e.id} files=${f} />`}
<${ki} message=${e} />
`}const xi=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Si=e=>e.length>2?D(`{first} and {n} more`,{first:e.slice(0,1).join(`, `),n:e.length-2+1}):e.join(`, `);function Ci({message:e}){let{letter:t}=e,[n,r]=S(!1),i=[[D(`From`),t.sender],[D(`Reply-To`),e.data.reply_to],[D(`To`),t.recipients.join(`, `)],[D(`Cc`),t.copies.join(`, `)],[D(`Subject`),t.subject]].filter(([,e])=>e);return P`<div class="mailh">
<b class="b6">${t.subject||D(`(no subject)`)}</b>
<span class="dim t12">
${xi(t.sender)}
${t.recipients.length>0&&` → ${Si(t.recipients.map(xi))}`}
${t.copies.length>0&&` · ${D(`copy`)}: ${Si(t.copies.map(xi))}`}
${` `}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${D(n?`less`:`more`)}
</button>
</span>
${n&&P`<dl class="mailall t12">
${i.map(([e,t])=>P`<div><dt class="dim">${e}</dt><dd>${t}</dd></div>`)}
${e.has_original?P`<div>
<dt class="dim">${D(`Original`)}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${D(`Download`)}</a></dd>
</div>`:null}
</dl>`}
</div>`}function wi({message:e}){let{letter:t,text:n}=e,r=t.quoted?[D(`Show the quote`),D(`Hide the quote`)]:[D(`Show the signature`),D(`Hide the signature`)];return P`${t.quoted_above&&P`<${Ti} label=${[D(`Show the quote`),D(`Hide the quote`)]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?P`<div><${jr} text=${n} looks=${e.data.entities} names=${[]} /></div>`:P`<div class="dim t13">${D(`This email has no text`)}</div>`}
${(t.signature||t.quoted)&&P`<${Ti} label=${r}>
${t.signature&&P`<div class="msign">${t.signature}</div>`}
${t.quoted&&P`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Ti({label:[e,t],children:n}){let[r,i]=S(!1);return P`<div class="mfold"><button type="button" class="quoted" aria-label=${r?t:e}
aria-expanded=${String(r)} onClick=${()=>i(!r)}>···</button>${r&&n}</div>`}function Ei({message:e,images:t,onFailed:n}){let r=I(null);k(()=>{let e=e=>{let t=Number(e.data?.height);e.source===r.current?.contentWindow&&Number.isFinite(t)&&(r.current.style.setProperty(`height`,`${Math.max(40,Math.min(2e4,Math.ceil(t)))}px`),r.current.dataset.sheet=e.data.sheet===`own`?`own`:`plain`,n(Number(e.data.failed)||0))};return window.addEventListener(`message`,e),()=>window.removeEventListener(`message`,e)},[]);let i=new URLSearchParams({images:t?`1`:`0`,dark:s.value?`1`:`0`});return P`<iframe class="mframe" ref=${r} title=${D(`The email as it was sent`)}
src=${`/api/messages/${e.id}/html?${i}`} data-dark=${String(s.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Di({message:e,files:t}){let n=t.reduce((e,t)=>e+(t.size??0),0);return P`
<div class="attl">
<span class="t12 dim">
${x(`{n} attachment`,`{n} attachments`,t.length)}
${n>0&&` · ${l(n)}`}
</span>
<${ti} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(e=>P`<li key=${e.id}>
${Qr(e)?P`<${Oi} file=${e} />`:P`<${hi} file=${e} />`}
</li>`)}
</ul>
`}const Oi=({file:e})=>P`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${D(`Open {name}`,{name:e.name||D(`Photo`)})}
data-token=${e.token} onClick=${()=>Ne(e.token)}>
<img src=${U(e,e.thumb?`thumb`:`preview`)} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||D(`Photo`)}</b>
<span class="t12 dim">${pi(e)}</span>
</span>
<a class="ib small" href=${U(e)} download=${e.name||!0}
aria-label=${D(`Download {name}`,{name:e.name||D(`Photo`)})}>
<${L} name="download" size="m" />
</a>
</span>`;function ki({message:e}){let{data:t,automatic:n}=e,r=(t.also_at??[]).map(e=>ht.value[e]?.name).filter(Boolean);return P`
${n===`bounce`||n===`report`?P`<${yi} report=${t.bounce} />`:n&&P`<span class="autoflag">
<${L} name="bot" size="s" />
${D(`Automatic email`)}
: ${xt(n)}
</span>`}
${t.through&&P`<span class="autoflag">
<${L} name="mail" size="s" />
${D(`Sent via {address}`,{address:t.through})}
</span>`}
${t.reply_to&&P`<span class="autoflag">
<${L} name="mail" size="s" />
${D(`Asks for replies to {address}`,{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&P`<span class="autoflag">
<${L} name="triangle-alert" size="s" />
${D(`Only part of this email is shown, the original has all of it`)}
</span>`}
${r.length>0&&P`<span class="autoflag">
<${L} name="mail" size="s" />
${D(`Also received at: {places}`,{places:r.join(`, `)})}
</span>`}
${t.related&&P`<${Ai} id=${t.related} />`}
`}function Ai({id:e}){let[t,n]=S(tt.peek()[e]??null);return k(()=>{t||he(`/api/dialogs/${e}`).then(e=>n(e.dialog),()=>{})},[e]),t&&P`<span class="autoflag">
<${L} name="git-branch" size="s" />
<a class="link" href=${mt(dt.value.view,e)}>
${D(`May belong to No. {number}, {name}`,{number:le(t.number),name:t.name})}
</a>
</span>`}const ji=({subject:e,to:t})=>P`<div class="mailh">
<b class="b6">${Mi(e)}</b>
${t&&P`<span class="t12 dim">→ ${t}</span>`}
</div>`;function Mi(e){let t=(e??``).trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:D(`(no subject)`)}function Ni({message:e}){let t=I(null),[n,r]=S(()=>or(e));return k(()=>{if(n!==void 0)return;let i=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&(i.disconnect(),sr(e).then(r))});return i.observe(t.current),()=>i.disconnect()},[]),n?P`<${Pi} message=${e} card=${n} />`:P`<span ref=${t}></span>`}function Pi({message:e,card:t}){let[n,r]=S(t.picture),i=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return P`<a class=${n?`lp`:`lp wordy`} href=${t.url} title=${t.url} target="_blank"
rel="noopener noreferrer nofollow">
${n?P`<span class="lpt">
<img src=${`/links/${e.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
onError=${()=>r(!1)} />
</span>`:null}
<span class="grow">
<b class="b5 blk cut">${t.title}</b>
${t.description&&P`<span class="t12 mut blk cut">${t.description}</span>`}
<span class="t12 dim blk cut">${i}</span>
</span>
</a>`}const Fi=[1,1.5,2],Ii=e=>`/files/${e.token}/media`;let Li=1,Ri=null;const zi=/* @__PURE__ */ new Map;function Bi({file:e,data:t}){let n=I(null),[r,i]=S({on:!1,at:0,whole:e.duration??0,failed:!1}),[a,o]=S(Li),[s,c]=S(!1),u=Ui(e,t.waveform,n);k(()=>()=>{Ri===n.current&&(Ri=null)},[]);let d=()=>{let e=n.current;e.paused?(Ri&&Ri!==e&&Ri.pause(),Ri=e,e.playbackRate=Li,e.play().catch(()=>i(e=>({...e,failed:!0,on:!1})))):e.pause()},f=()=>{Li=Fi[(Fi.indexOf(a)+1)%Fi.length],n.current.playbackRate=Li,o(Li)},p=({target:e})=>i(t=>({...t,at:e.currentTime,whole:Number.isFinite(e.duration)?e.duration:t.whole})),m=e=>{let{whole:t}=r;t&&(n.current.currentTime=e*t)},h=e.kind===`voice`?D(`Voice message`):e.name||D(`Audio`);return P`
<div class="voice" data-playing=${String(r.on)}>
<audio ref=${n} src=${Ii(e)} preload="none"
onPlay=${()=>i(e=>({...e,on:!0,failed:!1}))}
onPause=${()=>i(e=>({...e,on:!1}))} onTimeUpdate=${p} onLoadedMetadata=${p}
onError=${()=>i(e=>({...e,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${r.on?D(`Pause`):D(`Play {name}`,{name:h})}
onClick=${d}>
<${L} name=${r.on?`pause`:`play`} />
</button>
<span class="grow">
${e.kind===`audio`&&P`<b class="b5 blk cut">${h}</b>`}
<${Vi} bars=${u} share=${r.whole?r.at/r.whole:0} seek=${m} label=${h}
at=${r.at} whole=${r.whole} />
<span class="vmeta">
<span class="num">
${r.failed?D(`This browser cannot play it`):r.whole?`${E(r.at)} / ${E(r.whole)}`:l(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&P`<button type="button" class="link" aria-expanded=${String(s)} onClick=${()=>c(!s)}>
${D(`Text`)}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${D(`Download {name}`,{name:h})}>
<${L} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${D(`Speed {rate}`,{rate:a})} onClick=${f}>
${String(a).replace(`.`,`,`)}
×
</button>
</div>
${s&&P`<p class="asr"><span class="vh">${D(`Transcript`)}: </span>${t.transcript}</p>`}
`}function Vi({bars:e,share:t,seek:n,label:r,at:i,whole:a}){let o=e=>{let t=e.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(e.clientX-t.left)/t.width)))},s=e=>{let t={ArrowLeft:-5,ArrowRight:5}[e.key];t&&a&&(e.preventDefault(),e.stopPropagation(),n(Math.max(0,Math.min(1,(i+t)/a))))},c=Math.max(1,...e);return P`<span class="wvbox" role="slider" tabindex="0" aria-label=${r} aria-valuemin="0"
aria-valuemax=${Math.round(a)} aria-valuenow=${Math.round(i)}
aria-valuetext=${`${E(i)} / ${E(a)}`} onPointerDown=${o} onKeyDown=${s}>
<svg class="wv" viewBox=${`0 0 176 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((e,n)=>{let r=3+e/c*19;return P`<rect class=${(n+.5)/44<=t?`on`:``} x=${n*4} y=${12-r/2}
width="2.4" height=${r} rx="1.2" />`})}
</svg>
</span>`}const Hi=Array(44).fill(0);function Ui(e,t,n){let[r,i]=S(()=>t?.length?Wi(t):zi.get(e.token)??Hi);return k(()=>{if(r!==Hi||!e.size||e.size>15e5||!window.IntersectionObserver)return;let t=new IntersectionObserver(n=>{n.some(e=>e.isIntersecting)&&(t.disconnect(),Gi(e).then(e=>{e&&i(e)}))});return t.observe(n.current.parentElement),()=>t.disconnect()},[]),r}const Wi=e=>Array.from({length:44},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/44),Math.max(Math.floor(n*e.length/44)+1,Math.floor((n+1)*e.length/44)))));async function Gi(e){try{let t=await fetch(Ii(e));if(!t.ok)return null;let n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),r=Math.max(1,Math.floor(n.length/44)),i=Array.from({length:44},(e,t)=>Ki(n,t*r,r));return zi.set(e.token,i),i}catch{return null}}function Ki(e,t,n){let r=0;for(let i=t;i<Math.min(e.length,t+n);i+=8)r=Math.max(r,Math.abs(e[i]));return Math.round(r*100)}function qi({message:e,mail:t,client:n}){if(e.letter)return P`<${bi} message=${e} />`;let r=P`<${Zi} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?P`<${Lr} data=${e.data}>${r}<//>`:r}function Ji({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??``:e.text;return n?P`<${jr} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(R)} />`:null}const Yi=e=>e.state===`ready`&&[`voice`,`audio`].includes(e.kind)&&/^audio\//.test(e.media_type),Xi={location:Wr,venue:Wr,contact:Kr,poll:qr,dice:Jr,story:Yr,game:Yr,invoice:Yr};function Zi({message:e,mail:t,client:n}){let{content:r,data:i}=e,a=P`<${Ji} message=${e} />`,o=i.forwards||i.posts?P`<${Br} data=${i} />`:null;if(e.files?.length){let n=e.files.filter(Yi),r=P`
${n.map(e=>P`<${Bi} key=${e.id} file=${e} data=${n.length>1?{}:i} />`)}
<${ni} files=${e.files.filter(e=>!Yi(e))} message=${e.id} />
`;return t?P`<div>${a}</div>${r}`:P`${o}${r}${a}`}let s=Xi[r];return s&&s.knows(i)?P`<${s} message=${e} client=${n} />${a}`:r===`text`?P`
${o}
${a}
${!t&&ar(e)&&P`<${Ni} key=${`${e.id}:${e.version}`} message=${e} />`}
`:P`<${Qi} message=${e} />${a}`}function Qi({message:e}){let t=e.has_original?P`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${D(`Original`)}</a>`:null;if(e.content===`unreadable`)return P`<div class="raw">
<span class="hrow">
<${L} name="triangle-alert" size="m" />
<b class="b6">${D(`Could not be read; the original is attached`)}</b>
</span>
${t}
</div>`;let n=et(e);return P`<div class="unk">
<span class="hrow">
<${L} name="circle-question-mark" size="m" />
<b class="b6">${D(`“{kind}” cannot be shown here yet`,{kind:Ge(e.content)})}</b>
</span>
${n&&P`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${D(`Open in {place}`,{place:n.name})}
</a>`}
${t}
</div>`}const $i=O(null);function ea(e,{from:t=null}={}){let{view:r,dialog:i,at:a}=dt.peek();i&&($i.value=t?{dialog:i,no:t}:null,a===e&&n(mt(r,i),{replace:!0}),n(mt(r,i,e),{replace:!0}))}function ta(){let e=$i.peek();e&&ea(e.no)}const na=e=>new URL(mt(`all`,e.dialog_id,e.no),location.origin).href,ra=()=>Object.values(z.value).filter(e=>e.active&&e.id!==M.value.id),ia=/[\p{L}\p{N}]/u;function aa(e,t){let n=`@${t.name}`.toLocaleLowerCase(),r=e.toLocaleLowerCase();for(let e=r.indexOf(n);e>=0;e=r.indexOf(n,e+1))if(!ia.test(r[e+n.length]??``))return!0;return!1}const oa=e=>e.includes(`@`)?ra().filter(t=>aa(e,t)):[];function sa(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function ca(e){let t=e.trim().toLocaleLowerCase();return ra().filter(({name:e})=>e.toLocaleLowerCase().startsWith(t)||e.toLocaleLowerCase().split(/\s+/).some(e=>e.startsWith(t))).sort((e,t)=>e.name.localeCompare(t.name)).slice(0,8)}const la=36e5,W=(e,t,n,r=0)=>{let i=new Date(e);return i.setDate(i.getDate()+t),i.setHours(n,r,0,0)},ua=e=>(1-new Date(e).getDay()+7)%7||7;function da(e,t=9){let n=[{id:`hour`,at:Math.ceil((e+la)/6e4)*6e4}];return W(e,0,18)-e>la&&n.push({id:`evening`,at:W(e,0,18)}),n.push({id:`tomorrow`,at:W(e,1,t)}),ua(e)>1&&n.push({id:`monday`,at:W(e,ua(e),9)}),n}const fa=e=>[...da(e,10),{id:`client`,at:null}];function pa(e,t){let n=(new Date(e,t,1).getDay()+6)%7,r=new Date(e,t+1,0).getDate(),i=[...Array(n).fill(null),...Array.from({length:r},(n,r)=>new Date(e,t,r+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(e,t)=>i.slice(t*7,t*7+7))}function ma(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,r]=[Number(t[1]),Number(t[2])];return n<24&&r<60?[n,r]:null}const ha={hour:[()=>D(`In an hour`),`hourglass`],evening:[()=>D(`This evening`),`sunset`],tomorrow:[()=>D(`Tomorrow`),`sunrise`],days3:[()=>D(`In 3 days`),`calendar`],monday:[()=>D(`On Monday`),`calendar`],client:[()=>D(`Until the client replies`),`message-circle`]},ga=e=>W(e,0,0),_a=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(e=>String(e).padStart(2,`0`)).join(`:`)};function va({label:e,title:t,usual:n,given:r=null,hour:i=`10:00`,words:a={},deed:o,icon:s=null,place:c=`popsnz`,onPick:l,onShut:u,children:d,below:f}){let p=I(j.value).current,m=I(n(p)).current,[h,g]=S(0),[_,v]=S(r?{day:ga(r),text:_a(r),used:!0}:{day:W(p,1,0),text:i,used:!1}),ee=nt(u);F(),y(()=>ee.current.querySelector(`.mi`)?.focus({preventScroll:!0}),[]);let te=ma(_.text),ne=te?W(_.day,0,...te):null,re=_.used&&ne!==null&&ne<=Date.now(),ie=_.used&&(te===null||re),b=_.used?ne:m[h].at,ae=e=>{l(e)!==!1&&u()};return P`<form class=${`menu pop when ${c}`} role="dialog" aria-label=${e} ref=${ee} onSubmit=${e=>{e.preventDefault(),e.stopPropagation(),ie||ae(b)}}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=(h+t+m.length)%m.length;g(n),v({..._,used:!1}),e.currentTarget.querySelectorAll(`.mi`)[n].focus()}}>
<div class="mh">${t}</div>
${m.map((e,t)=>P`<button type="button" key=${e.id} class=${!_.used&&t===h?`mi on`:`mi`}
onFocus=${()=>{g(t),r||v({..._,used:!1})}} onClick=${()=>ae(e.at)}>
<${L} name=${ha[e.id][1]} size="m" />
<span class="cut">${a[e.id]?.()??ha[e.id][0]()}</span>
${e.at!==null&&P`<span class="hrow end t12 dim num">
${e.id===`hour`||e.id===`evening`?Me(e.at):Pe(e.at,p)}
</span>`}
</button>`)}
</div>
<${ba} own=${_} began=${p} onChange=${e=>v({..._,...e,used:!0})}
wrong=${ie} />
</div>
<div class="snzf">
${d}
<span class="t12 dim grow snzw">
${ie?P`<span class="hint bad" role="alert">
${D(re?`This time has passed`:`Type the time like 10:00`)}
</span>`:b===null?D(`Until the client replies`):`${Te(b,p)}, ${Me(b)}`}
</span>
<button type="submit" class="btn primary" disabled=${ie}>
${s&&P`<${L} name=${s} size="s" />`}
${o}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}const ya={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7};function ba({own:e,began:t,onChange:n,wrong:r}){let i=new Date(e.day),[a,o]=S([i.getFullYear(),i.getMonth()]),s=I(null),c=W(t,0,0),[l,u]=a,d=re(new Date(l,u,1).getTime()),f=new Date(l,u,1)<=new Date(t),p=e=>{let t=new Date(a[0],a[1]+e,1);o([t.getFullYear(),t.getMonth()])},m=e=>{n({day:e});let t=new Date(e);o([t.getFullYear(),t.getMonth()])};return P`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${D(`Previous month`)} disabled=${f}
onClick=${()=>p(-1)}>
<${L} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${D(`Next month`)} onClick=${()=>p(1)}>
<${L} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${s} onKeyDown=${t=>{let n=ya[t.key];n&&(t.preventDefault(),m(Math.max(c,W(e.day,n,0))),requestAnimationFrame(()=>s.current?.querySelector(`[aria-pressed='true']`)?.focus()))}}>
<caption class="vh">${d}</caption>
<thead><tr>${ae().map(e=>P`<th scope="col" key=${e}>${e}</th>`)}</tr></thead>
<tbody>
${pa(...a).map((t,n)=>P`<tr key=${n}>
${t.map((t,n)=>P`<td key=${n}>
${t!==null&&P`<${xa} day=${t} today=${c} own=${e} onPick=${m} weekend=${n>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${D(`Time`)} inputmode="numeric" aria-invalid=${r?`true`:null}
value=${e.text} onInput=${e=>n({text:e.currentTarget.value})} />
<span class="t12 dim">${Te(e.day,t)}</span>
</div>
</div>`}function xa({day:e,today:t,own:n,onPick:r,weekend:i}){let a=new Date(e).getDate(),o=n.used&&e===n.day;return P`<button type="button" class=${i?`off`:``} disabled=${e<t} aria-label=${Te(e,0)}
aria-current=${e===t?`date`:null} aria-pressed=${String(o)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>r(e)}>
${a}
</button>`}function G(e,t,n,r){e.focus(),e.setSelectionRange(n,r),document.execCommand(`insertText`,!1,t)||e.setRangeText(t,n,r,`end`),e.dispatchEvent(new Event(`input`,{bubbles:!0}))}function Sa(e,t){G(e,t,e.selectionStart,e.selectionEnd)}function Ca(e,t,n,r){G(e,r,t,n)}function wa(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e,a=i.slice(n,r),o=a.trim();if(i.slice(n-t.length,n)===t&&i.slice(r,r+t.length)===t){G(e,a,n-t.length,r+t.length),e.setSelectionRange(n-t.length,r-t.length);return}if(!a&&i.slice(r,r+t.length)===t){e.setSelectionRange(r+t.length,r+t.length);return}let s=a.slice(0,a.indexOf(o));G(e,`${s}${t}${o}${t}${a.slice(s.length+o.length)}`,n,r);let c=n+s.length+t.length;e.setSelectionRange(c,c+o.length)}const Ta=/^(?:[-•] |\d{1,4}\. )/;function Ea(e,t){let{value:n}=e,r=n.lastIndexOf(`
`,e.selectionStart-1)+1,i=n.indexOf(`
`,e.selectionEnd),a=i<0?n.length:i,o=n.slice(r,a).split(`
`),s=t?/^\d{1,4}\. /:/^[-•] /,c=o.every(e=>s.test(e));G(e,o.map((e,n)=>(c?``:t?`${n+1}. `:`- `)+e.replace(Ta,``)).join(`
`),r,a)}function Da(e,t){let{selectionStart:n,selectionEnd:r,value:i}=e;G(e,`[${i.slice(n,r).trim()||t}](${t})`,n,r)}function Oa(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let r=t.lastIndexOf(`
`,n-1)+1,i=/^(- |• |(\d{1,4})\. )/.exec(t.slice(r,n));return i?r+i[0].length===n?(G(e,``,r,n),!0):(Sa(e,`\n${i[2]?`${Number(i[2])+1}. `:i[1]}`),!0):!1}function ka(e,t){let[n,r]=S(null),[i,a]=S(0),o=I(-1),s=t&&n?ca(n.query):[],c=()=>{let i=t&&e.current?sa(e.current.value,e.current.selectionStart):null;i?.query!==n?.query&&a(0),r(i)},l=()=>r(null),u=t=>{let r=e.current.selectionStart,i=e.current.value[r]===` `;Ca(e.current,n.from,r,i?`@${t.name}`:`@${t.name} `),i&&e.current.setSelectionRange(n.from+t.name.length+2,n.from+t.name.length+2),o.current=e.current.selectionStart,l()};return{list:s,at:Math.min(i,Math.max(0,s.length-1)),setAt:a,keys:t=>{let n=o.current===e.current.selectionStart;if(o.current=-1,t.key===` `&&n)return t.preventDefault(),!0;if(!s.length)return!1;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r)a((i+r+s.length)%s.length);else if(t.key===`Enter`&&!t.ctrlKey&&!t.metaKey||t.key===`Tab`)u(s[i]);else if(t.key===`Escape`)t.stopPropagation(),l();else return!1;return t.preventDefault(),!0},look:c,pick:u,close:l}}function Aa({calls:e}){return e.list.length?P`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${D(`Colleagues`)}>
${e.list.map((t,n)=>P`<button type="button" class=${n===e.at?`mi on`:`mi`} key=${t.id} id=${`call`+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${e=>e.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${ze} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}const ja=[`status`,`type`,`assignee`,`team`,`tag`,`priority`,`client`],Ma=[`late`,`today`,`tomorrow`,`week`,`nextweek`,`later`,`none`],Na=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,Pa={high:1,medium:0,low:-1},Fa=Object.fromEntries(Object.entries(Pa).map(([e,t])=>[t,e]));function Ia(e,t){return e===`priority`?Pa[t]:t===`none`&&![`status`,`client`].includes(e)?`none`:t===`me`&&e===`assignee`?`me`:/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function La(e){let t=new URLSearchParams(e),n=e=>[...new Set((t.get(e)??``).split(`.`).map(t=>Ia(e,t)))].filter(e=>e!==void 0).slice(0,20),r=t.get(`due`)??``;return{...Object.fromEntries(ja.map(e=>[e,n(e)])),due:Ma.includes(r)||Na.test(r)&&r!==`_`?r:null,q:(t.get(`q`)??``).slice(0,200)}}function Ra(e){let t=ja.filter(t=>e[t].length).map(t=>[t,e[t].map(e=>t===`priority`?Fa[e]:e).join(`.`)]);return Object.fromEntries([...t,...e.due?[[`due`,e.due]]:[],...e.q?[[`q`,e.q]]:[]])}const za=La(``),Ba=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),Va=e=>e.due!==null||ja.some(t=>e[t].length>0),Ha=e=>Va(e)||e.q.trim()!==``,Ua=e=>ja.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),Wa=(e,t)=>{let[n,r,i]=e.split(`-`).map(Number);return new Date(n,r-1,i+t).getTime()};function Ga(e,t){let n=Na.exec(e??``);if(n)return{...n[1]&&{from:Wa(n[1],0)},...n[2]&&{before:Wa(n[2],1)}};let r=new Date(t).getDay(),i=r===0?1:8-r;return{late:()=>({before:t+1}),today:()=>({from:W(t,0,0),before:W(t,1,0)}),tomorrow:()=>({from:W(t,1,0),before:W(t,2,0)}),week:()=>({from:W(t,0,0),before:W(t,i,0)}),nextweek:()=>({from:W(t,i,0),before:W(t,i+7,0)}),later:()=>({from:W(t,i+7,0)}),none:()=>({none:!0})}[e]()}const Ka={status:`status_id`,type:`type_id`,assignee:`assignee_id`,team:`team_id`,tag:`tag_id`,priority:`priority`,client:`contact_id`};function qa(e,{me:t,now:n}){let r=e=>e===`none`?0:e===`me`?t:e,i=ja.filter(t=>e[t].length).map(t=>[Ka[t],e[t].map(r).join(`,`)]),{from:a,before:o,none:s}=e.due?Ga(e.due,n):{};return a!==void 0&&i.push([`due_from`,String(a)]),o!==void 0&&i.push([`due_before`,String(o)]),s&&i.push([`no_due`,`true`]),e.q.trim()&&i.push([`q`,e.q]),Object.fromEntries(i)}function Ja(e,t,n,r){let i=n.due&&n.due!==`none`?W(r,0,0):``;return[e,t,new URLSearchParams(Ra(n)),i].join(`:`)}const Ya=[`open`,`mine`,`late`,`unassigned`,`followed`,`done`],Xa=[`due`,`created`,`changed`,`status`,`assignee`,`priority`],K=e=>e.base!==`done`&&e.base!==`dropped`,Za=(e,t)=>K(e)&&e.due_at!==null&&e.due_at<=t,Qa=(e,t)=>e===`followed`||Ha(t);function $a(e,t,{me:n,now:r}){return e===`done`?!K(t):K(t)?e===`late`?Za(t,r):eo(e,t,n):!1}function eo(e,t,n){if(e===`mine`)return t.assignee_id===n;if(e===`unassigned`)return t.assignee_id===null;let r=/^team-(\d+)$/.exec(e);return!r||t.team_id===Number(r[1])}const to=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],no={due:to,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,``,0,...to(e)]:[0,t[e.assignee_id]??``,e.assignee_id,...to(e)],priority:e=>[-e.priority,...to(e)]},ro=(e,t,n)=>no[t](e,n);function io(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function ao(e,t){if(e===null)return`none`;if(e<=t)return`late`;if(e<W(t,1,0))return`today`;if(e<W(t,2,0))return`tomorrow`;let n=new Date(t).getDay(),r=n===0?1:8-n;return e<W(t,r,0)?`week`:e<W(t,r+7,0)?`nextweek`:`later`}function oo(e,t,n,r){return n===`status`?`status-${e.status_id}`:n===`assignee`?`person-${e.assignee_id}`:n===`priority`?`priority-${e.priority}`:n===`due`&&t!==`done`?ao(e.due_at,r):null}function so(e,t,n,{me:r,now:i,facts:a,edge:o=null,known:s=/* @__PURE__ */ new Set,held:c=null}){let l=[];for(let u of Object.values(e)){if(c?!c.has(u.id):!$a(t,u,{me:r,now:i}))continue;let e=ro(u,n,a);(o===null||s.has(u.id)||io(e,o)<=0)&&l.push([e,u.id])}return l.sort((e,t)=>io(e[0],t[0])).map(([,e])=>e)}function co(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let r=new Set(e);return{ids:e,waiting:t.filter(e=>!r.has(e)).length}}function lo(e,t){let n=null;for(let r of e)K(r)&&r.due_at!==null&&r.due_at>t&&(n===null||r.due_at<n)&&(n=r.due_at);return n}function uo(e){let t=[];return W(e,0,18)-e>36e5&&t.push({id:`evening`,at:W(e,0,18)}),t.push({id:`tomorrow`,at:W(e,1,18)},{id:`days3`,at:W(e,3,18)}),t}const fo=e=>e?e.title||D(`No. {number}`,{number:e.number}):D(`Task`);function po(e){let t={"changed-meanwhile":()=>D(`A colleague changed this meanwhile. Look at the change and repeat yours.`),"cannot-see":()=>D(`This colleague has no access to the channel of the task.`),"type-gone":()=>D(`This type was deleted. Choose another one.`),"status-gone":()=>D(`This status was deleted. Choose another one.`),"title-needed":()=>D(`A task needs a title.`),"wake-needed":()=>D(`Say when the task should come back.`),"reason-needed":()=>D(`Say why the task is closed without a solution.`),"other-channel":()=>D(`The messages are of another channel.`),"other-dialog":()=>D(`The messages are of another conversation.`),"in-use":()=>D(`Some tasks have this status. Move them to another one first.`),"built-in":()=>D(`This status is built in and cannot be deleted.`),"name-taken":()=>D(`Another entry already has this name.`)}[e.code];return t?t():xe(e)}function mo(e,t,{long:n=!1}={}){if(e===null)return n?D(`No due date`):`—`;let r=Me(e);return e>=W(t,0,0)&&e<W(t,1,0)?D(`today, {time}`,{time:r}):e>=W(t,1,0)&&e<W(t,2,0)?D(`tomorrow, {time}`,{time:r}):e>=W(t,-1,0)&&e<W(t,0,0)?D(`yesterday, {time}`,{time:r}):n?`${Te(e,t)}, ${r}`:go(e,t)}const ho=/* @__PURE__ */ new Map;function go(e,t){let n=Math.abs(e-t)>2592e7,r=`${document.documentElement.lang}${n}`;return ho.has(r)||ho.set(r,new Intl.DateTimeFormat(document.documentElement.lang===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,...n&&{year:`numeric`}})),ho.get(r).format(e).replace(/\p{L}+\.?/u,e=>e.slice(0,3))}const _o=e=>e===null?D(`nobody`):R(e),vo=e=>e===null?D(`none`):h.value[e]?.name??D(`Deleted team`),yo=e=>e===null?D(`no due date`):ue(e),bo=e=>e?D(`“{text}”`,{text:e}):D(`none`),xo=e=>e.length?e.map(be).join(`, `):D(`none`),So={title:[()=>D(`Title`),bo],text:[()=>D(`Description`),e=>bo(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>D(`Status`),Dn],assignee_id:[()=>D(`Assignee`),_o],team_id:[()=>D(`Team`),vo],due_at:[()=>D(`Due`),yo],remind_at:[()=>D(`Reminder`),yo],priority:[()=>D(`Priority`),v],type_id:[()=>D(`Type`),e=>e===null?D(`none`):On(e)],kind:[()=>D(`Kind`),Nn],tags:[()=>D(`Tags`),xo]};function Co(e,t){let n=e?D(`No. {number}`,{number:e.number}):D(`Task`);if(t.add_tags)return D(`Tag added: {tag} · {name}`,{tag:xo(t.add_tags),name:n});if(t.remove_tags)return D(`Tag removed: {tag} · {name}`,{tag:xo(t.remove_tags),name:n});let r=[`status_id`,`assignee_id`,`team_id`,`due_at`,`priority`,`type_id`,`kind`,`remind_at`].find(e=>e in t);if(!r)return D(`{task}: saved`,{task:n});let[i,a]=So[r];return D(`{task}: {field} → {value}`,{task:n,field:i().toLocaleLowerCase(),value:a(t[r])})}const q=O({}),wo=O(/* @__PURE__ */ new Set),J=O({}),Y=/* @__PURE__ */ new Map,To=e=>q.value[e],Eo=o(()=>({places:Object.fromEntries(Object.values(Ve.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(z.value).map(e=>[e.id,e.name.toLowerCase()]))}));function Do(e,t){let n={...q.peek()};for(let r of e)(Y.get(r.id)??-1)>t||(Y.set(r.id,t),n[r.id]=r);q.value=n}const Oo=/* @__PURE__ */ new Set;function ko(e){return Oo.add(e),()=>Oo.delete(e)}g(e=>{let t=e.filter(e=>e.k===`task`||e.k===`gone`&&e.of===`task`);if(!t.length)return;let n={...q.peek()},r=new Set(wo.peek());for(let e of t)(Y.get(e.id)??-1)>e.rev||(Y.set(e.id,e.rev),e.k===`gone`?(n[e.id]&&r.add(e.id),delete n[e.id]):(r.delete(e.id),n[e.id]=e.row));q.value=n,wo.value=r;for(let e of Oo)e(t.map(e=>e.id))}),d((e,{entered:t})=>{Y.clear(),J.value={},t&&(q.value={});for(let e of Oo)e(null)}),Oe(()=>{for(let e of Object.values(J.peek()))e.problem&&Fo(e.list)});let Ao=0;je(()=>{let e=lo(Object.values(q.value),j.value);clearTimeout(Ao),e!==null&&(Ao=setTimeout(Re,Math.min(Math.max(0,e-Date.now()),0x7fffffff)))});const jo=(e,t)=>{J.value={...J.peek(),[e]:{...J.peek()[e],...t}}},Mo=({view:e,sort:t,filter:n},r={})=>String(new URLSearchParams({view:e,sort:t,...qa(n,{me:M.peek().id,now:Date.now()}),...r})),No=e=>e.map(e=>e.id),Po=({key:e})=>J.peek()[e]&&jo(e,{stale:!0});async function Fo(e){let{key:t}=e,n=J.peek()[t],i=n?.stale?null:n;if(!(n?.busy||i?.loaded&&!i.next)){jo(t,{list:e,busy:!0,problem:null});try{let n=await he(`/api/tasks?${Mo(e,{limit:50,...i?.next&&{after:i.next}})}`);Do(n.items,ye(n.cursor));let[r,a]=[i?.ids??[],i?.held??[]].map(e=>/* @__PURE__ */ new Set([...e,...No(n.items)])),o=n.next?n.items.at(-1).id:null,s={other:n.other_layout,unknown:n.unknown,stale:!1};jo(t,{ids:r,held:a,last:o,next:n.next,loaded:!0,busy:!1,...s})}catch(e){if(!(e instanceof r))throw e;jo(t,{busy:!1,problem:e})}}}function Io({view:e,sort:t,filter:n,key:r}){let i=J.value[r];if(!i?.loaded)return[];let a=i.last===null?null:q.value[i.last],o={me:M.value.id,now:j.value,facts:Eo.value,known:i.ids},s=Qa(e,n)?i.held:null;return so(q.value,e,t,{...o,held:s,edge:a?Lo(a,t):null})}const Lo=(e,t)=>oe(()=>ro(e,t,Eo.value));function Ro(){Object.keys(q.peek()).length<3e3||(Y.clear(),q.value={},J.value={})}const zo=(e,t)=>{let n=q.peek()[e];n&&(q.value={...q.peek(),[e]:{...n,...t}})};function Bo(e,t){(Y.get(e.id)??-1)===t&&(q.value={...q.peek(),[e.id]:e})}async function Vo(e,t,{seen:n=null}={}){let i=q.peek()[e],a=Y.get(e)??-1;zo(e,Ho(t,i));try{let r={...t,...n!==null&&{seen:n}},i=await T(`/api/tasks/${e}`,r,{method:`PATCH`});return Bo(i.task,a),i}catch(t){if(!(t instanceof r))throw t;return i&&(Y.get(e)??-1)===a&&zo(e,i),A(po(t)),null}}function Ho({add_tags:e=[],remove_tags:t=[],...n},r){let i=n.status_id&&Ve.peek()[n.status_id],a=(r?.tags??[]).filter(e=>!t.includes(De.peek()[e]?.merged_into??e));return{...n,...i&&{base:i.base},...(e.length>0||t.length>0)&&{tags:[...a,...e.filter(e=>!a.includes(e))]}}}const Uo=/* @__PURE__ */ new Set,Wo=/* @__PURE__ */ new Set,Go=e=>{Uo.add(e)},Ko=e=>{Wo.add(e)},qo=(e,t)=>e&&Uo.forEach(n=>n(e,t)),Jo=e=>e&&Wo.forEach(t=>t(e));function Yo(e,t){let n=q.peek()[e];if(n&&Object.keys(t).every(e=>n[e]===t[e]))return null;let r=Vo(e,t),i=C(Co(n,t),{icon:`circle-check-big`,undo:async()=>{let n=await r;n&&Object.keys(n.was).length&&(n.last_open_of_dialog&&Jo(n.task),await Vo(e,Zo(n.was,t)))}});return r.then(e=>{e?e.last_open_of_dialog&&qo(e.task,e.silent):ie(i)}),r}const Xo=[`status_id`,`wake_at`,`wake_reason`,`close_reason`],Zo=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([e])=>e in t||`status_id`in t&&Xo.includes(e))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),X=O(/* @__PURE__ */ new Set),Qo=O([]),$o=O(!1);function es(e,t=!X.peek().has(e)){let n=new Set(X.peek());t?n.add(e):n.delete(e),X.value=n,Qo.value=[]}function ts(){X.value=/* @__PURE__ */ new Set,Qo.value=[]}async function ns(e){$o.value=!0;try{return await T(`/api/tasks/bulk`,{steps:e})}catch(e){if(!(e instanceof r))throw e;return A(po(e)),null}finally{$o.value=!1}}async function rs(e,t=null,{stay:n=!1,words:r=null}={}){let i=[...X.peek()].slice(0,200);if(!i.length)return;if(t===null)for(let t of i)zo(t,Ho(e,q.peek()[t]));let a=await ns([{ids:i,change:e,removed:t}]);if(!a){is(i);return}if(a.failed.length&&is(a.failed.map(e=>e.id)),Qo.value=a.failed,n||(X.value=new Set(a.failed.map(e=>e.id))),!a.done.length)return;let o=a.done.length,s=t?x(`{n} task deleted`,`{n} tasks deleted`,o):x(`{n} task changed`,`{n} tasks changed`,o),c=a.undo.map(t=>({ids:t.ids,removed:t.removed,change:t.removed===null?Zo(t.change,e):{}})),l=a.last_open.map(({id:e,silent:t})=>({row:q.peek()[e],silent:t}));for(let{row:e,silent:t}of l)qo(e,t);C(r?.(o)??s,{icon:`circle-check-big`,undo:()=>{for(let{row:e}of l)Jo(e);c.length&&ns(c)}})}async function is(e){for(let t of e)try{let e=await he(`/api/tasks/${t}`);Do([e.task],ye(e.cursor))}catch{}}async function as(e){let t=q.peek()[e];try{return await T(`/api/tasks/${e}/removed`,{removed:!0}),C(D(`Task deleted: {task}`,{task:fo(t)}),{icon:`trash-2`,undo:()=>T(`/api/tasks/${e}/removed`,{removed:!1}).catch(e=>A(xe(e)))}),!0}catch(e){return A(po(e)),!1}}const os=O([]),ss=/* @__PURE__ */ new Set,cs=e=>os.peek().filter(t=>t.id!==e);Go((e,t)=>{ss.has(e.id)||(os.value=[...cs(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])}),Ko(e=>{os.value=os.peek().filter(t=>t.task.id!==e.id)});function ls(e){ss.add(e.task.id),os.value=cs(e.id)}const us=()=>{let e=new Set(Object.values(q.value).flatMap(e=>K(e)?[e.dialog_id]:[]));return os.value.filter(t=>!e.has(t.id))};function ds(e){ls(e);let{id:t,task:r}=e,{title:i}=r;ct(t,`reply`),Be(t,`reply`)||Xe(t,`reply`,r.base===`dropped`?D(`About your request: {title}.`,{title:i}):D(`Your request is settled: {title}`,{title:i})),n(mt(`all`,t)),requestAnimationFrame(()=>Ie(`reply`))}const fs={blocked:()=>D(`The client has blocked us and cannot be told.`),"channel-removed":()=>D(`The channel was disconnected, the client cannot be told.`)};function ps({offer:e,words:t}){return P`<div class="banner aside lasttask" role="status">
<${L} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?fs[e.silent]():D(`Tell the client?`)}</span>
${!e.silent&&P`<button type="button" class="btn small" onClick=${()=>ds(e)}>${D(`Write to the client`)}</button>`}
<button type="button" class="ib small" aria-label=${D(`Dismiss`)} onClick=${()=>ls(e)}>
<${L} name="x" size="m" />
</button>
</div>`}function ms(){return us().slice(-3).map(e=>P`<${ps} key=${e.id} offer=${e}
words=${D(`That was the last task of the conversation with {name}.`,{name:e.task.client?.name??D(`the client`)})} />`)}function hs({dialog:e}){let t=us().find(t=>t.id===e?.id);return t?P`<${ps} offer=${t} words=${D(`That was the last task of the conversation.`)} />`:null}const gs={active:50,waiting:25,asking:75},_s=({base:e})=>P`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e===`done`||e===`dropped`?P`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e===`done`?`M3.4 6.2l1.8 1.8 3.4-3.8`:`M4 4l4 4M8 4l-4 4`} />
`:P`
<circle class="bg" cx="6" cy="6" r="5" />
${gs[e]&&P`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${gs[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,vs=({task:e})=>P`<span class="st">
<${_s} base=${e.base} />
<span class="cut">${e.status_id?Dn(e.status_id):xn(e.base)}</span>
</span>`;function ys(e,t){return!K(e)||e.due_at===null?`due`:Za(e,t)?`due bad`:ao(e.due_at,t)===`today`?`due warn`:`due`}const bs=({task:e,long:t=!1})=>P`<span class=${ys(e,j.value)} title=${e.due_at?Ze(e.due_at):null}>
${Za(e,j.value)&&P`<span class="vh">${D(`overdue`)} </span>`}
${mo(e.due_at,j.value,{long:t})}
</span>`,xs=e=>{let t=h.value[e.team_id];return t&&!t.removed?t:null};function Ss({task:e,short:t=!0}){if(e.assignee_id!==null){let n=R(e.assignee_id);return P`<span class="hrow">
<${ze} name=${n} size="sm" />
<span class="cut">${t?Ke(n):n}</span>
</span>`}let n=xs(e);return P`<span class="hrow dim">
${n?P`<span class="teamic"><${L} name="users-round" size="m" /></span>`:P`<${He} size="sm" />`}
<span class="cut">${n?n.name:D(`unassigned (task)`)}</span>
</span>`}const Cs=({task:e})=>e.client?P`
${e.client.kind&&P`<${we} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:P`<${L} name="link-2-off" size="s" /><span class="cut">${D(`no conversation`)}</span>`,ws=({task:e})=>e.news>0&&K(e)&&P`<span class="tag h5 newsmark" title=${D(`The client wrote since`)}>${D(`new (mark)`)}</span>`;var Ts=/* @__PURE__ */ e({GiveMenu:()=>Os});const Es=()=>{N.value=null};function Ds(e){let t=e.trim().toLocaleLowerCase(),n=e=>e.toLocaleLowerCase().includes(t),r=Object.values(z.value).filter(e=>e.active&&e.id!==M.value.id).sort((e,t)=>e.name.localeCompare(t.name)),i=[];(n(M.value.name)||n(D(`Assign to me`)))&&i.push({to:{person:M.value.id},name:D(`Assign to me`),face:M.value.name});for(let e of r)n(e.name)&&i.push({to:{person:e.id},name:e.name,face:e.name});for(let e of f.value)n(e.name)&&i.push({to:{team:e.id},name:e.name,icon:`users-round`});return t||i.push({to:{person:null},name:D(`Remove the assignee`),icon:`user-round-x`}),i}function Os({onPick:e}){let[t,n]=S(``),[r,i]=S(0),a=I(null),o=nt(Es);F(),y(()=>a.current.focus({preventScroll:!0}),[]);let s=Ds(t),c=Math.min(r,s.length-1),l=t=>{Es(),e(t.to)};return P`<div class="menu pop popgive" role="dialog" aria-label=${D(`Assign`)} ref=${o}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${a} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${s.length?`gv`+c:null} aria-label=${D(`Find a colleague or a team`)}
placeholder=${D(`Name`)} value=${t} onInput=${e=>{n(e.target.value),i(0)}} onKeyDown=${e=>{Yt(e,{list:s,chosen:c,setAt:i,pick:l}),e.key===`Tab`&&Es()}} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${D(`Assign`)}>
${s.map((e,t)=>P`<button type="button" class=${t===c?`mi on`:`mi`} id=${`gv`+t} role="option"
tabindex="-1" aria-selected=${String(t===c)} onPointerMove=${()=>i(t)}
onClick=${()=>l(e)}>
${e.icon?P`<${L} name=${e.icon} size="m" />`:P`<${ze} name=${e.face} size="sm" />`}
<span class="cut">${e.name}</span>
</button>`)}
${!s.length&&P`<p class="dpad2 t13 dim">${D(`Nothing found`)}</p>`}
</div>
</div>`}function ks(e,t){let n=[...e],r=[],i=0;for(let[e,a]of t)e<i||(e>i&&r.push({text:n.slice(i,e).join(``),marked:!1}),r.push({text:n.slice(e,e+a).join(``),marked:!0}),i=e+a);return i<n.length&&r.push({text:n.slice(i).join(``),marked:!1}),r}const As=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,js=[`тег`,`tag`],Ms=e=>e.toLocaleLowerCase().replaceAll(`ё`,`е`);function Ns(e,{tags:t,priorities:n}){let r=As.exec(e);if(!r)return[];let[i,a,o,s,c]=r,l=`${e.slice(0,e.length-i.length)}${a}${o}${s}:`,u=Ms(c.replace(/^["«“]/,``));return(js.includes(s.toLowerCase())?t.map(e=>({id:`t${e.id}`,name:e.name,color:e.color})):n.map(([e,t])=>({id:`p${e}`,name:t.toLocaleLowerCase(),priority:e}))).filter(e=>Ms(e.name).includes(u)&&Ms(e.name)!==u).sort((e,t)=>Number(Ms(t.name).startsWith(u))-Number(Ms(e.name).startsWith(u))).slice(0,6).map(e=>({...e,text:`${l}${/[\s,"«“]/.test(e.name)?`"${e.name.replaceAll(`"`,``)}"`:e.name} `}))}function Ps(e,t){let[n,r]=S(0),[i,a]=S(null),o=yt.map(([e,t])=>[e,t()]),s=i===e?[]:Ns(e,{tags:Ae.value,priorities:o}),c=Math.min(n,s.length-1),l=e=>{r(0),t(e.text)};return{list:s,chosen:c,setAt:r,pick:l,onKey:t=>{if(!s.length)return!1;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n)r((c+n+s.length)%s.length);else if(t.key===`Enter`||t.key===`Tab`&&!t.shiftKey)l(s[c]);else if(t.key===`Escape`)a(e);else return!1;return t.preventDefault(),t.stopPropagation(),!0},field:{role:`combobox`,"aria-autocomplete":`list`,"aria-expanded":String(s.length>0),"aria-controls":s.length?`cndlist`:null,"aria-activedescendant":s.length?`cnd-${s[c].id}`:null},hide:()=>a(e)}}const Fs=({hints:e})=>e.list.length>0&&P`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${D(`Suggestions`)}>
${e.list.map((t,n)=>P`<div class=${n===e.chosen?`mi on`:`mi`} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?P`<span class=${`sq h${t.color}`}></span>`:P`<${gt} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`,Is=({keys:e})=>Ue(e).map((e,t)=>P`${t>0&&P` <span class="then dim t12">${D(`then`)}</span> `}<${it} of=${e} />`);function Ls({one:e}){let[t]=at(e);return t?P`<${Is} keys=${t} />`:null}const Rs={"Europe/Kaliningrad":()=>D(`Kaliningrad`),"Europe/Moscow":()=>D(`Moscow`),"Europe/Samara":()=>D(`Samara`),"Asia/Yekaterinburg":()=>D(`Yekaterinburg`),"Asia/Omsk":()=>D(`Omsk`),"Asia/Novosibirsk":()=>D(`Novosibirsk`),"Asia/Krasnoyarsk":()=>D(`Krasnoyarsk`),"Asia/Irkutsk":()=>D(`Irkutsk`),"Asia/Yakutsk":()=>D(`Yakutsk`),"Asia/Vladivostok":()=>D(`Vladivostok`),"Asia/Magadan":()=>D(`Magadan`),"Asia/Kamchatka":()=>D(`Kamchatka`),"Europe/Minsk":()=>D(`Minsk`),"Asia/Almaty":()=>D(`Almaty`),"Asia/Tashkent":()=>D(`Tashkent`),"Asia/Bishkek":()=>D(`Bishkek`),"Asia/Tbilisi":()=>D(`Tbilisi`),"Asia/Yerevan":()=>D(`Yerevan`),"Asia/Baku":()=>D(`Baku`)},zs={Africa:()=>D(`Africa`),America:()=>D(`America`),Antarctica:()=>D(`Antarctica`),Arctic:()=>D(`Arctic`),Asia:()=>D(`Asia`),Atlantic:()=>D(`Atlantic`),Australia:()=>D(`Australia`),Europe:()=>D(`Europe`),Indian:()=>D(`Indian Ocean`),Pacific:()=>D(`Pacific`)},Bs=e=>e.split(`/`).slice(1).reverse().join(`, `).replaceAll(`_`,` `)||e,Vs=e=>e===`UTC`?e:`${Rs[e]?.()??Bs(e)}, ${fe(e)}`;function Hs(e,t){try{let[n,r]=new Intl.DateTimeFormat(`en-GB`,{timeStyle:`short`,timeZone:t}).format(e).split(`:`).map(Number);return n*60+r}catch{return null}}const Us=_e(e=>{let t=e.split(` `),n=Object.keys(Rs).filter(e=>t.includes(e)),r=t.filter(e=>!Rs[e]),i=e=>r.filter(t=>t.startsWith(`${e}/`));return[[``,[...n,...r.filter(e=>!e.includes(`/`))]],...Object.entries(zs).map(([e,t])=>[t(),i(e)])].map(([e,t])=>[e,t.map(e=>[e,Vs(e)])])}),Ws=({members:e,value:t})=>e.map(([e,n])=>P`<option key=${e} value=${e} selected=${e===t}>${n}</option>`),Gs=({id:e,zones:t,value:n,invalid:r,onPick:i})=>P`
<select class="sel" id=${e} aria-invalid=${r?`true`:null}
onChange=${e=>i(e.currentTarget.value)}>
${!t.includes(n)&&P`<option value=${n} selected>${Vs(n)}</option>`}
${Us(t.join(` `)).map(([e,t])=>e?P`<optgroup key=${e} label=${e}><${Ws} members=${t} value=${n} /></optgroup>`:P`<${Ws} key="near" members=${t} value=${n} />`)}
</select>
`,Ks=1440,qs=[0,1,2,3,4,5,6],Js=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Z=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`;function Ys(e){let t=Js.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=1440?n:null}const Xs=e=>e.map(([e,t])=>`${Z(e)}–${Z(t)}`).join(`, `);function Zs(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(e=>e.split(/[-–—]/).map(Ys));return t.every(e=>e.length===2&&!e.includes(null))?t:null}function Qs(e){let t=[...e].sort((e,t)=>e[0]-t[0]);return t.some(([e,t])=>e>=t)?D(`The end must be later than the start.`):t.some(([e],n)=>n&&e<t[n-1][1])?D(`These hours overlap.`):null}const $s=e=>[...e.week,...Object.values(e.days).map(e=>e.spans)].every(e=>e.length===1&&e[0][0]===0&&e[0][1]===1440);function ec(e){if($s(e))return D(`Around the clock`);let t=[];for(let n=0;n<7;n+=1){let r=Xs(e.week[n]),i=n;for(;i<6&&Xs(e.week[i+1])===r;)i+=1;let a=n===i?Fe(n):`${Fe(n)}–${Fe(i)}`;r&&t.push(`${a} ${r}`),n=i}return t.join(`; `)}const tc=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);function nc(e,t){let n=[];for(let r=e;r<=t&&n.length<400;r=tc(r))n.push(r);return n}function rc(e){let t=[];for(let n of Object.keys(e).sort()){let{name:r,spans:i}=e[n],a=t.at(-1);a&&tc(a.to)===n&&a.name===r&&Xs(a.spans)===Xs(i)?a.to=n:t.push({from:n,to:n,name:r,spans:i})}return t}function ic(e){let t=[...e].sort((e,t)=>t[1]-t[0]-(e[1]-e[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(e=>e===t?[[e[0],n],[n+60,e[1]]]:[e])}const ac=e=>e.some(([e,t])=>t-e>=180);function oc(e,t,n,r){let[i,a]=e[t],o=n===0?e[t-1]?.[1]??0:i+5,s=n===0?a-5:e[t+1]?.[0]??1440,c=Math.min(s,Math.max(o,Math.round(r/5)*5));return e.map((e,r)=>r===t?n===0?[c,a]:[i,c]:e)}const sc=e=>Math.round(e/15)*15,cc=({name:e,zone:t,week:n,days:r})=>JSON.stringify([e,t,n,Object.keys(r).sort().map(e=>[e,r[e].spans,r[e].name])]);function lc({label:e,value:t,bad:n,onChange:r}){let[i,a]=S(Z(t));k(()=>{Ys(i)!==t&&a(Z(t))},[t]);let o=Ys(i)===null;return P`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${i}
aria-invalid=${o||n?`true`:null} title=${o?D(`A time from 0:00 to 24:00`):null}
onInput=${e=>{let n=e.currentTarget.value;a(n);let i=Ys(n);i!==null&&i!==t&&r(i)}} onBlur=${()=>a(Z(t))} />
`}function uc(e){let[t,n]=S(null),[i,a]=S(null);return{answer:t,setAnswer:n,problem:i,load:async()=>{try{n(await e()),a(null)}catch(e){if(!(e instanceof r))throw e;a(e)}}}}const dc=()=>{N.value=null},fc=e=>e.trim().toLocaleLowerCase().replaceAll(`ё`,`е`);function pc({states:e,onSet:t,place:n=`popasg`}){let[r,i]=S(``),[a,o]=S(0),s=I(null),c=I(new Set(Object.keys(e).map(Number))),l=nt(dc);F(),y(()=>s.current.focus({preventScroll:!0}),[]);let u=fc(r),d=Ae.value,f=d.filter(e=>fc(e.name).includes(u)).sort((e,t)=>Number(c.current.has(t.id))-Number(c.current.has(e.id))),p=u&&We()&&!d.some(e=>fc(e.name)===u),m=f.length+ +!!p,h=Math.min(a,m-1),g=()=>{i(``),o(0),s.current?.focus({preventScroll:!0})},_=n=>{t(n.id,e[n.id]!==`all`),r&&g()},v=()=>ce(async()=>{t(await St(r.trim()),!0),g()});return P`<div class=${`menu pop poptags `+n} role="dialog" aria-label=${D(`Tags`)} ref=${l}>
<div class="gfind">
<${L} name="search" size="m" />
<input class="palq" ref=${s} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${m?`tg`+h:null} maxlength="40"
aria-label=${We()?D(`Find or create a tag`):D(`Find a tag`)}
placeholder=${We()?D(`Find or create a tag`):D(`Find a tag`)} value=${r}
onInput=${e=>{i(e.currentTarget.value),o(0)}} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&(e.preventDefault(),o((h+t+m)%Math.max(1,m))),e.key===`Enter`&&m&&(e.preventDefault(),f[h]?_(f[h]):v()),e.key===`Tab`&&dc()}} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${D(`Tags`)} aria-multiselectable="true">
${f.map((t,n)=>P`<${mc} key=${t.id} tag=${t} state=${e[t.id]} index=${n} on=${n===h}
onAt=${o} onPick=${_} />`)}
${p&&P`<button type="button" class=${h===f.length?`mi on`:`mi`} id=${`tg`+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>o(f.length)}
onClick=${v}>
<${L} name="plus" size="m" />
<span class="cut">${D(`Create “{name}”`,{name:r.trim()})}</span>
</button>`}
</div>
${!m&&P`<p class="dpad2 t13 dim">
${d.length||We()?D(u?`Nothing found`:`No tags yet. Type a name to create the first one.`):D(`No tags yet. A supervisor creates them in the settings.`)}
</p>`}
</div>`}function mc({tag:e,state:t,index:n,on:r,onAt:i,onPick:a}){return P`<button type="button" class=${r?`mi on`:`mi`} id=${`tg`+n} role="option" tabindex="-1"
aria-selected=${String(t===`all`)} onPointerMove=${()=>i(n)} onClick=${()=>a(e)}>
<span class=${t?`tgbox on`:`tgbox`} aria-hidden="true">
${t===`all`&&P`<${L} name="check" size="s" />`}
${t===`some`&&P`<span class="dash"></span>`}
</span>
<span class=${`sq h`+e.color}></span>
<span class="cut">${e.name}</span>
${t===`some`&&P`<span class="hrow end t12 dim">${D(`some of them`)}</span>`}
</button>`}function hc(e){let t=(e===null?[...X.value]:[e]).map(To).filter(Boolean),n={};for(let e of t)for(let t of p(e.tags))n[t.id]=(n[t.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([e,n])=>[e,n===t.length?`all`:`some`]))}const gc=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};function _c(e,t,n){return p(To(e)?.tags).some(e=>e.id===t)===n?null:Yo(e,gc(t,n))}const vc=(e,t)=>n=>t?x(`{n} task tagged: {tag}`,`{n} tasks tagged: {tag}`,n,{tag:e}):x(`Tag {tag} removed from {n} task`,`Tag {tag} removed from {n} tasks`,n,{tag:e}),yc=(e,t)=>rs(gc(e,t),null,{stay:!0,words:vc(be(e),t)});var bc=/* @__PURE__ */ e({FieldPopover:()=>Tc,POP:()=>xc,isOpenField:()=>Cc,openField:()=>Sc});const xc=`taskpop`,Q=O(null);function Sc(e,t,n,r=null){let i=N.peek()===`taskpop`&&Q.peek()?.field===e&&Q.peek()?.id===t;Q.value={field:e,id:t,step:r,box:n?.getBoundingClientRect()??null},N.value=i?null:xc}const Cc=(e,t)=>N.value===`taskpop`&&Q.value?.field===e&&Q.value?.id===t,wc=()=>{N.value=null};function Tc(){return N.value!==`taskpop`||!Q.value?null:P`<${Ec} key=${`${Q.value.field}${Q.value.id}`} ...${Q.value} />`}function Ec({field:e,id:t,box:n,step:r}){let i=I(null),[a,o]=S(r);F(),y(()=>{let e=i.current.firstElementChild;if(!e||matchMedia(`(max-width: 719px)`).matches)return;let{width:t,height:r}=e.getBoundingClientRect(),a=n??{left:innerWidth/2-t/2,top:innerHeight/3,bottom:innerHeight/3},o=a.bottom+4+r+8<=innerHeight;e.style.setProperty(`left`,`${Math.max(8,Math.min(a.left,innerWidth-t-8))}px`),e.style.setProperty(`top`,`${o?a.bottom+4:Math.max(8,Math.min(a.top,innerHeight)-r-4)}px`)},[a]);let s=e=>{t===null?rs(e):Yo(t,e)},c=t===null?null:To(t);return P`<div class="taskpop" ref=${i}>
${{status:()=>a?P`<${Ac} key=${a.id} status=${a} pick=${s} />`:P`<${kc} task=${c} pick=${s} onStep=${o} />`,assignee:()=>P`<${Os} onPick=${e=>s(Dc(e))} />`,due:()=>P`<${Nc} task=${c} pick=${s} />`,priority:()=>P`<${Fc} task=${c} pick=${s} />`,type:()=>P`<${Ic} task=${c} pick=${s} />`,kind:()=>P`<${Lc} task=${c} pick=${s} />`,tags:()=>P`<${pc} states=${hc(t)} place="poptask"
onSet=${(e,n)=>t===null?yc(e,n):_c(t,e,n)} />`}[e]()}
</div>`}const Dc=({person:e,team:t})=>t===void 0?e===null?{assignee_id:null}:{assignee_id:e}:{team_id:t,assignee_id:null},Oc=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function kc({task:e,pick:t,onStep:n}){return P`<${ne} label=${D(`Status`)} place="poptask">
${An().map(r=>P`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${r.id}
aria-checked=${String(e?.status_id===r.id)} onClick=${()=>{Oc.has(r.base)?n(r):(wc(),t({status_id:r.id}))}}>
<span class="st"><${_s} base=${r.base} /></span>
<span class="cut">${wn(r)}${Oc.has(r.base)&&`…`}</span>
</button>`)}
<//>`}const Ac=({status:e,pick:t})=>e.base===`waiting`?P`<${jc} status=${e} pick=${t} />`:P`<${Mc} status=${e} pick=${t} />`;function jc({status:e,pick:t}){let[n,r]=S(``);return P`<${va} label=${wn(e)} title=${D(`Back to work`)} usual=${e=>da(e,10)}
place="poptask" deed=${D(`Wait`)} onShut=${wc}
onPick=${r=>t({status_id:e.id,wake_at:r,wake_reason:n.trim()})}>
<input class="input" aria-label=${D(`Waiting reason (optional)`)} placeholder=${D(`What is it waiting for?`)}
maxlength="500" value=${n} onInput=${e=>r(e.currentTarget.value)} />
<//>`}function Mc({status:e,pick:t}){let[n,r]=S(``),i=nt(wc),a=I(null);return y(()=>a.current.focus({preventScroll:!0}),[]),P`<form class="menu pop poptask dropform" role="dialog" aria-label=${wn(e)} ref=${i}
onSubmit=${r=>{r.preventDefault(),n.trim()?(wc(),t({status_id:e.id,close_reason:n.trim()})):a.current.focus()}}>
<label class="lab" for="tkdrop">${D(`Why is it closed without a solution?`)}</label>
<input class="input" id="tkdrop" ref=${a} maxlength="500" required value=${n}
onInput=${e=>r(e.currentTarget.value)} />
<button type="submit" class="btn primary">${D(`Close the task`)}<kbd class="only-wide">Enter</kbd></button>
</form>`}function Nc({task:e,pick:t}){let n=e?.due_at??null;return P`<${va} label=${D(`Due`)} title=${D(`Due`)} usual=${uo}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${D(`Set`)} place="poptask"
onShut=${wc} onPick=${e=>t({due_at:e})}>
${(n!==null||!e)&&P`<button type="button" class="btn quiet" onClick=${()=>{wc(),t({due_at:null})}}>${D(`No due date`)}</button>`}
<//>`}const Pc=({label:e,options:t,value:n,onPick:r})=>P`<${ne} label=${e} place="poptask">
${t.map(([e,t,i])=>P`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===n)} onClick=${()=>{wc(),r(e)}}>
${i??P`<${L} name=${e===n?`check`:`circle-dot`} size="m" />`}
<span class="cut">${t}</span>
</button>`)}
<//>`,Fc=({task:e,pick:t})=>P`<${Pc} label=${D(`Priority`)} value=${e?.priority}
options=${yt.map(([e,t])=>[e,t(),P`<${gt} priority=${e} />`])}
onPick=${e=>t({priority:e})} />`,Ic=({task:e,pick:t})=>P`<${Pc} label=${D(`Type`)} value=${e?.type_id}
options=${[[null,D(`none`)],...jn().map(e=>[e.id,Tn(e)])]}
onPick=${e=>t({type_id:e})} />`,Lc=({task:e,pick:t})=>P`<${Pc} label=${D(`Kind`)} value=${e?.kind} options=${Mn.map(([e,t])=>[e,t()])}
onPick=${e=>t({kind:e})} />`,Rc=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,zc=e=>((/* @__PURE__ */ new Date(`${e}T00:00Z`)).getUTCDay()+6)%7,Bc=({days:e,start:t})=>e.length?e:[zc(t)];function Vc({every:e,step:t,start:n,days:r}){if(e===`weekdays`)return D(`on weekdays, Monday to Friday`);if(e===`day`)return t===1?D(`every day`):x(`every {n} day`,`every {n} days`,t);if(e===`week`){let e=Bc({days:r,start:n}).map(e=>ee.value===`ru`?Fe(e).toLocaleLowerCase():Fe(e)).join(`, `),i=t===1?D(`every week`):x(`every {n} week`,`every {n} weeks`,t);return D(`{period}: {days}`,{period:i,days:e})}let i=Number(n.slice(8)),a=t===1?D(`every month`):x(`every {n} month`,`every {n} months`,t);return D(i>28?`{period} on day {day}, in shorter months on the last one`:`{period} on day {day}`,{period:a,day:i})}function Hc(e){return[D(`{period} at {time}`,{period:Vc(e),time:Z(e.minute)}),e.zone!==Rc()&&Vs(e.zone),e.until&&D(`until {date}`,{date:ke(e.until)})].filter(Boolean).join(`, `)}function Uc(e){return e.active?e.next.length?D(`next: {time}`,{time:lt(e.next[0],e.zone)}):D(`ended, no dates remain`):D(`paused`)}const Wc=e=>e!==null&&!z.value[e]?.active,Gc=e=>e!==null&&!h.value[e],Kc=e=>e!==null&&(_t.value[e]?.removed??!0),qc=e=>!De.value[e]||De.value[e].removed&&!De.value[e].merged_into;function Jc({assignee_id:e,team_id:t,type_id:n,tags:r}){return[Wc(e)&&D(`{name} is no longer here: the tasks are created without an assignee.`,{name:R(e)}),Gc(t)&&D(`The team was deleted: the tasks are created without a team.`),Kc(n)&&D(`The type was deleted: the tasks are created without a type.`),r.some(qc)&&D(`A tag was deleted: the tasks are created without it.`)].filter(Boolean)}const Yc=({created_by:e,template:t})=>[...Wc(e)?[D(`{name}, who created it, is no longer here. A supervisor may change it.`,{name:R(e)})]:[],...Jc(t)],Xc=e=>({...e,assignee_id:Wc(e.assignee_id)?null:e.assignee_id,team_id:Gc(e.team_id)?null:e.team_id,type_id:Kc(e.type_id)?null:e.type_id,tags:e.tags.filter(e=>!qc(e))}),Zc=(e,t)=>new Intl.DateTimeFormat(`en-GB`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(e=>e.type===`timeZoneName`).value,Qc=(e,t,n)=>e!==null&&Zc(e,n)!==Zc(t,n),$c=(e,{zone:t,minute:n})=>Hs(e,t)!==n;async function el(e){try{return await e(),!0}catch(e){if(!(e instanceof r))throw e;return A(po(e)),!1}}const tl=6e4,nl=60*tl,rl=24*nl,il=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,al=/* @__PURE__ */ new Set([`.`,`!`,`?`,`…`,`
`]),ol=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],sl=/* @__PURE__ */ new Set([`через`,`течение`,`within`,`in`]),cl=/* @__PURE__ */ new Set([`до`,`к`,`ко`,`позднее`,`позже`,`by`,`until`,`till`,`before`,`than`]),ll=/* @__PURE__ */ new Set([`в`,`во`,`on`]),ul=/* @__PURE__ */ new Set([...cl,...ll,`at`]),dl=/* @__PURE__ */ new Set([`a`,`an`,`the`]),fl=/* @__PURE__ */ new Map([[`сегодня`,0],[`вечера`,0],[`завтра`,1],[`завтрашнего`,1],[`послезавтра`,2],[`today`,0],[`tonight`,0],[`tomorrow`,1]]),pl=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],ml=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],hl=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],gl=[tl,nl,rl,7*rl],_l=/* @__PURE__ */ new Map([[`ночи`,0],[`утра`,0],[`am`,0],[`дня`,12],[`вечера`,12],[`pm`,12]]),vl=(e,t)=>e.findIndex(e=>e.test(t??``)),yl=(e,t=0)=>W(e,t,0),bl=(e,t)=>/^\d+$/.test(e??``)&&Number(e)<=t,xl=(e,t)=>new Date(e).setHours(t?.hour??18,t?.minute??0,0,0);function Sl(e,t){for(let{words:n,from:r,to:i}of Cl(e.slice(0,2e4)))if(n.some(e=>vl(ol,e)>=0))for(let a=0;a<n.length;a+=1){let o=sl.has(n[a])?wl(n,a,t):Tl(n,a,t);if(o!==null&&o>t)return{at:o,sentence:e.slice(r,i).trim()}}return null}function Cl(e){let t=[],[n,r]=[[],0];for(let{0:i,index:a}of e.matchAll(il))al.has(i)?(t.push({words:n,from:r,to:a}),[n,r]=[[],a+1]):n.push(i.toLowerCase());return[...t,{words:n,from:r,to:e.length}]}function wl(e,t,n){let r=dl.has(e[t+1])?t+2:t+1,i=1;bl(e[r],500)&&(i=Number(e[r]),r+=1);let a=gl[vl(hl,e[r])];if(!a)return null;if(a<rl)return Math.ceil((n+i*a)/tl)*tl;let o=e[t]===`течение`&&i*a===rl;return xl(yl(n,o?0:i*a/rl),null)}function Tl(e,t,n){let r=fl.has(e[t]);if(!r&&!cl.has(e[t])&&!ll.has(e[t]))return null;let i=r?t:dl.has(e[t+1])?t+2:t+1,a=Ol(e,i,n);if(a)return El(a,jl(e,ul.has(e[a.next])?a.next+1:a.next),n);let o=cl.has(e[t])?jl(e,i):null;return o?El(Ol(e,ul.has(e[o.next])?o.next+1:o.next,n)??{at:yl(n)},o,n):null}function El(e,t,n){let r=xl(e.at,t);return r<=n&&e.weekday?xl(yl(e.at,7),t):r}const Dl=(e,t)=>yl(t,(e-new Date(t).getDay()+7)%7);function Ol(e,t,n){let[r,i]=[e[t],e[t+1]];if(fl.has(r))return{at:yl(n,fl.get(r)),next:t+1};let a=vl(pl,r);if(a>=0)return{at:Dl(a,n),next:t+1,weekday:!0};if(r===`конца`||r===`end`)return kl(e,t,n);let o=/^(\d{1,2})\.(\d{2})$/.exec(r??``);return o?Al(Number(o[1]),Number(o[2])-1,n,t+1):bl(r,31)?Al(Number(r),vl(ml,i),n,t+2):bl(i,31)?Al(Number(i),vl(ml,r),n,t+2):null}function kl(e,t,n){for(let r=t+1;r<t+5;r+=1){if(e[r]===`дня`||e[r]===`day`)return{at:yl(n),next:r+1};if(e[r]===`недели`||e[r]===`week`)return{at:Dl(5,n),next:r+1,weekday:!0}}return null}function Al(e,t,n,r){if(t<0||t>11)return null;let i=new Date(n).getFullYear(),a=[i,i+1].map(n=>new Date(n,t,e)).find(e=>e.getMonth()===t&&e.getTime()>=yl(n));return a?{at:a.getTime(),next:r}:null}function jl(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??``);if(!n&&!bl(e[t],23))return null;let r=/^(час|часа|часов|часам)$/u.test(e[t+1]??``),i=_l.get(e[r?t+2:t+1]);if(!n&&!r&&i===void 0)return null;let[a,o]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],s=i===12&&a<12?a+12:i===0&&a===12?0:a,c=t+1+ +!!r+(i===void 0?0:1);return s<24&&o<60?{hour:s,minute:o,next:c}:null}const Ml=`/api/task-repeats`,$=O(null),Nl=O(null),Pl=/* @__PURE__ */ new Map;let Fl=!1;async function Il(){if(!Fl){Fl=!0;try{let e=await he(Ml),t=ye(e.cursor),n=$.peek()??{},r={};for(let i of e.repeats)r[i.id]=(Pl.get(i.id)??-1)>t?n[i.id]??i:i;for(let e of Object.values(n))(Pl.get(e.id)??-1)>t&&(r[e.id]=e);$.value=r,Nl.value=null}catch(e){if(!(e instanceof r))throw e;Nl.value=e}finally{Fl=!1}}}function Ll(e=!0){return k(()=>{e&&!$.peek()&&Il()},[e]),$.value}g(e=>{let t=e.filter(e=>e.k===`taskrepeat`||e.k===`gone`&&e.of===`taskrepeat`);if(!t.length||!$.peek())return;let n={...$.peek()};for(let e of t)(Pl.get(e.id)??-1)>e.rev||(Pl.set(e.id,e.rev),e.k===`gone`?delete n[e.id]:n[e.id]=e.row);$.value=n}),d(()=>{Pl.clear(),$.peek()&&Il()});const Rl=e=>M.value.role!==`operator`||e.created_by===M.value.id,zl=e=>{$.peek()&&($.value={...$.peek(),[e.id]:e})};async function Bl(e){let{repeat:t}=await T(Ml,e);return zl(t),C(D(`Recurring task created: {title}`,{title:t.template.title}),{icon:`repeat`,undo:()=>Hl(t,!0)}),t}async function Vl(e,t,n){let r=async t=>zl((await T(`${Ml}/${e.id}`,t,{method:`PATCH`})).repeat);await r(t);let i=Object.fromEntries(Object.keys(t).map(t=>[t,e[t]]));C(n,{icon:`repeat`,undo:()=>el(()=>r(i))})}async function Hl(e,t){if(!await el(()=>T(`${Ml}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:t,...n}=$.peek()??{};$.value=n}else Il();return!0}async function Ul(e){await Hl(e,!0)&&C(D(`Recurring task deleted: {title}`,{title:e.template.title}),{icon:`x`,undo:()=>Hl(e,!1)})}export{_s as $,Ht as $n,Da as $t,cc as A,xn as An,Ya as At,Gs as B,On as Bn,Ma as Bt,pc as C,V as Cn,To as Ct,qs as D,Hn as Dn,mo as Dt,Ks as E,Xn as En,So as Et,sc as F,jn as Fn,eo as Ft,Fs as G,tn as Gn,Ha as Gt,Vs as H,un as Hn,za as Ht,Qs as I,wn as In,K as It,Ts as J,en as Jn,Ba as Jt,Ps as K,sn as Kn,Ja as Kt,Xs as L,Tn as Ln,Qa as Lt,ac as M,Cn as Mn,uo as Mt,oc as N,Nn,oo as Nt,ic as O,Bn as On,po as Ot,Zs as P,An as Pn,$a as Pt,Ss as Q,qt as Qn,Sa as Qt,Z as R,Dn as Rn,ro as Rt,_c as S,jr as Sn,Do as St,lc as T,Qn as Tn,es as Tt,Ls as U,Qt as Un,Ua as Ut,Hs as V,_n as Vn,ja as Vt,Is as W,on as Wn,Va as Wt,bs as X,Gt as Xn,Aa as Xt,Cs as Y,Kt as Yn,Ra as Yt,ws as Z,Jt as Zn,ka as Zt,Jc as _,ni as _n,Qo as _t,Ul as a,fa as an,kt as ar,rs as at,Sc as b,ri as bn,$o as bt,Sl as c,oa as cn,Tt as cr,Io as ct,Bc as d,ea as dn,Po as dt,Ea as en,Mt as er,vs as et,Rc as f,na as fn,ko as ft,Hc as g,Mi as gn,Mo as gt,Uc as h,xi as hn,X as ht,Rl as i,W as in,Dt as ir,Yo as it,rc as j,Sn as jn,io as jt,nc as k,bn as kn,Xa as kt,el as l,$i as ln,Fo as lt,Yc as m,ji as mn,ts as mt,Bl as n,wa as nn,Pt as nr,hs as nt,Nl as o,da as on,Et as or,Eo as ot,$c as p,qi as pn,J as pt,ks as q,$t as qn,La as qt,Il as r,va as rn,Ot as rr,ms as rt,Ll as s,ua as sn,wt as sr,Ro as st,Vl as t,Oa as tn,Lt as tr,ys as tt,Qc as u,ta as un,is as ut,Xc as v,oi as vn,as as vt,uc as w,Un as wn,q as wt,bc as x,Qr as xn,Vo as xt,Cc as y,U as yn,wo as yt,ec as z,En as zn,co as zt};