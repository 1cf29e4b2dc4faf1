/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ar as n,Ba as r,Br as i,Da as a,Dt as o,Ea as s,Et as c,Fa as l,Fn as u,Ga as d,Gr as f,Ha as p,Ia as m,In as h,Ja as g,Ji as _,Ka as v,Kt as y,La as b,Ln as x,Lr as S,Ma as C,Mr as ee,Na as te,Oa as ne,Ot as re,Pa as w,Qa as T,Ra as E,Tt as ie,Ua as ae,Ur as D,Va as oe,Vn as se,Wr as ce,Xi as O,Yr as le,Za as k,_ as ue,_a as de,_r as fe,aa as pe,ai as A,ba as me,bi as j,ca as M,d as he,da as ge,di as _e,dt as ve,eo as N,et as ye,f as be,fa as xe,fi as Se,ft as Ce,g as we,h as Te,hr as Ee,ii as De,ja as Oe,jr as ke,ki as Ae,li as je,lt as Me,m as Ne,mi as P,mr as Pe,mt as Fe,ni as Ie,p as Le,pa as Re,pr as ze,pt as Be,qr as Ve,r as He,ra as F,si as Ue,sr as We,ti as Ge,to as I,ur as Ke,va as qe,wa as Je,za as L,zr as Ye}from"./app.js";import{$t as Xe,At as Ze,Bn as Qe,Bt as $e,Cn as et,Ct as tt,D as nt,Dt as rt,E as it,Et as at,Ft as ot,G as st,Gn as ct,Gt as lt,Hn as ut,Hr as dt,Ht as ft,It as pt,Jt as mt,Kn as ht,Kt as gt,Lt as _t,Mt as vt,Nn as yt,Nt as bt,On as xt,Ot as St,Pt as R,Qt as Ct,Rt as wt,S as z,St as Tt,Tt as Et,Un as Dt,Ur as Ot,Ut as kt,Vn as At,Vt as jt,W as Mt,Wn as Nt,Wr as B,Wt as Pt,Xt as Ft,Yt as It,Z as Lt,Zt as Rt,_t as zt,at as Bt,b as Vt,bt as Ht,c as Ut,d as Wt,dt as Gt,en as Kt,f as qt,ft as Jt,h as Yt,ht as Xt,it as Zt,jt as Qt,k as $t,kt as V,l as en,lt as tn,m as nn,mn as rn,mt as an,n as on,nn as sn,nt as cn,ot as ln,p as un,pt as dn,qn as fn,qt as pn,rn as mn,rr as hn,rt as gn,s as _n,st as vn,t as yn,tn as bn,tt as xn,u as Sn,un as Cn,ut as wn,v as Tn,vt as En,w as Dn,wt as On,x as H,xt as U,y as kn,yt as W,zn as An,zt as jn}from"./shared.js";const Mn=e=>Array.from({length:Math.ceil(e.length/200)},(t,n)=>e.slice(n*200,(n+1)*200));async function Nn(e){let t=[];for(let n of Mn(e))t.push(...(await L(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function Pn(e){let t=[];for(let n of e)for(let e of Mn(n.ids))t.push(await E(`/api/tasks/bulk`,{steps:[{...n,ids:e}]}));return t}async function Fn(e){let t=Qe().find(e=>e.base===`done`),n=e.filter(ft).map(e=>e.id);try{let e=await Pn([{ids:n,change:{status_id:t.id}}]),r=e.flatMap(e=>e.failed).length;r&&_(p(`{n} task could not be finished`,`{n} tasks could not be finished`,r));let i=e.flatMap(e=>e.undo);return()=>Pn(i.map(e=>({ids:e.ids,change:In(e.change)}))).catch(Ln)}catch(e){return Ln(e),null}}const In=({status_id:e,wake_at:t,wake_reason:n,close_reason:r})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:r});function Ln(e){if(!(e instanceof m))throw e;_(R(e))}const Rn=({tasks:e})=>l`<ul class="closelist">
${e.slice(0,8).map(e=>l`<li key=${e.id} class="hrow t13">
<span class="st"><${Bt} base=${e.base} /></span>
<span class="cut">${d(`No. {number} {title}`,e)}</span>
${e.due_at!==null&&l`<span class="hrow end t12"><${cn} task=${e} /></span>`}
</li>`)}
${e.length>8&&l`<li class="t12 dim">${p(`and {n} more task`,`and {n} more tasks`,e.length-8)}</li>`}
</ul>`;var zn=/* @__PURE__ */ e({CloseQuestion:()=>Bn});function Bn(){let{ids:e,sends:t,proceed:n,open:r}=N(Ne.value).current,[i,a]=I(null),[o,s]=I(!1),c=e=>{B(),n(e)};if(k(()=>{Nn(e).then(e=>e.length?a(e):c({}),e=>{Ln(e),r===null&&B()})},[]),r===null&&!i)return null;let u=async()=>{s(!0);let e=await Fn(i);e?c({restore:e}):B()},f=i?.length??r,m=e.length===1?p(`The conversation has {n} open task`,`The conversation has {n} open tasks`,f):p(`The conversations have {n} open task`,`The conversations have {n} open tasks`,f),h=Vn[t?`send`:`close`];return l`<${Ot} label=${m}>
<div class="dpad">
<h2 class="head2">${m}</h2>
${i&&l`<${Rn} tasks=${i} />`}
<p class="lead">${d(`Open tasks stay in the list of tasks and keep their due dates.`)}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${o} onClick=${()=>c({})}>
${h.keep()}
</button>
<button type="button" class="btn" disabled=${o||!i} aria-busy=${String(o)} onClick=${u}>
${h.finish()}
</button>
${t&&l`<button type="button" class="btn" disabled=${o} onClick=${()=>c({keep:!0})}>
${d(`Only send, do not close`)}
</button>`}
<button type="button" class="btn quiet" disabled=${o} onClick=${B}>
${d(t?`Back to the text`:`Do not close`)}
</button>
</div>
</div>
<//>`}const Vn={close:{keep:()=>d(`Close, leave the tasks open`),finish:()=>d(`Close, the tasks are done`)},send:{keep:()=>d(`Send and close, leave the tasks open`),finish:()=>d(`Send and close, the tasks are done`)}},Hn={number:()=>d(`Number`),title:()=>d(`Title`),status:()=>d(`Status`),assignee:()=>d(`Assignee`),team:()=>d(`Team`),due:()=>d(`Due`),priority:()=>d(`Priority`),type:()=>d(`Type`),kind:()=>d(`Kind`),tags:()=>d(`Tags`),client:()=>d(`Client`),text:()=>d(`Description`),created:()=>d(`Created`),closed:()=>d(`Finished`)},Un=e=>Hn[e]?.()??``,Wn={"csv-empty":()=>d(`The file has no rows with tasks. Add them below the line that names the columns.`),"csv-no-title":()=>d(`No column is named Title. Name the columns in the first line, as in the example.`),"csv-too-many":()=>d(`The file has more than 200 rows. Split it into several files.`),"csv-too-large":()=>d(`The file is larger than 256 KB. Split it into several files.`),"csv-encoding":()=>d(`The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8.`),"csv-errors":()=>d(`Some rows have errors that were not there before. Choose the file again.`)};function Gn(e){return e.code===`csv-quotes`?d(`A quote in row {line} is not closed. Close it, or double it inside a cell.`,{line:e.detail.line}):e.code===`csv-twice`?d(`The column {name} is there twice. Keep one of them.`,{name:Un(e.detail.column)}):Wn[e.code]?.()??r(e)}const Kn={"title-needed":()=>d(`The title is empty. Write one.`),"too-long":()=>d(`The text is too long: a title has up to 200 characters, a description up to 20,000.`),"csv-more-cells":()=>d(`The row has more cells than the first line. Put a cell with a separator into quotes.`),"needs-more":({value:e})=>d(`“{value}” needs a time or a reason. Use another status and move the task later.`,{value:e}),"not-a-date":({value:e})=>d(`“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.`,{value:e}),several:({value:e})=>d(`Several are called “{value}”. For a colleague, write the email address.`,{value:e})},qn={assignee:({value:e})=>d(`No colleague is called “{value}”. Write the name or the email as in Okno.`,{value:e}),tags:({value:e})=>d(`“{value}” has a tag that does not exist. An administrator adds tags in the settings.`,{value:e})};function Jn(e){return e.code===`unknown-name`?qn[e.column]?.(e)??d(`“{value}” does not exist. Write the name as it stands in Okno.`,{value:e.value}):Kn[e.code]?.(e)??e.code}var Yn=/* @__PURE__ */ e({ImportTasks:()=>Qn});function Xn(e){let t=``;for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function Zn(e){if(e.size>262144)throw new m(422,`csv-too-large`);let t={file:Xn(await e.arrayBuffer()),zone:nn()};return{name:e.name,body:t,key:v(),preview:await b(`POST`,`/api/tasks/import/preview`,t)}}function Qn(){let[e,t]=I(null),[n,r]=I(null),[i,a]=I(!1),o=async e=>{if(!i){a(!0),r(null);try{await e()}catch(e){if(!(e instanceof m))throw e;r(e)}a(!1)}},s=e=>e&&o(async()=>{t(null),t(await Zn(e))}),c=()=>o(async()=>{let{body:t,key:n,preview:r}=e,i={...t,only_good:r.errors.length>0},a=await E(`/api/tasks/import`,i,{key:n});B(),rr(a)}),u=e?.preview,f=l`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${d(`Cancel`)}</button>
${u&&u.good>0&&l`<button type="button" class="btn primary" disabled=${i} onClick=${c}>
${u.errors.length?p(`Create only {n} good row`,`Create only {n} good rows`,u.good):p(`Create {n} task`,`Create {n} tasks`,u.good)}
</button>`}
`;return l`<${dt} title=${d(`Tasks from a CSV file`)} look="mid" body="taskform" foot=${f}>
<${$n} name=${e?.name} busy=${i} onFile=${s} />
${n&&l`<p class="csvbad t13" role="alert"><${A} name="circle-alert" size="m" />${Gn(n)}</p>`}
${u&&l`<${tr} preview=${u} />`}
<//>`}function $n({name:e,busy:t,onFile:n}){let r=N(null),[i,a]=I(!1);return l`<div class="csvdrop" data-over=${i?``:null} aria-busy=${t?`true`:null}
onDragOver=${e=>{e.preventDefault(),a(!0)}} onDragLeave=${()=>a(!1)} onDrop=${e=>{e.preventDefault(),a(!1),n(e.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${r} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${d(`CSV file`)} onChange=${e=>{let[t]=e.currentTarget.files;e.currentTarget.value=``,n(t)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>r.current.click()}>
<${A} name="paperclip" size="s" />${d(e?`Choose another file`:`Choose a file`)}
</button>
<span class="t13 grow cut">${e??d(`or drop it here`)}</span>
<button type="button" class="link t12" onClick=${er}>${d(`Download an example`)}</button>
<p class="t12 dim">
${d(`The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.`)}
</p>
</div>`}function er(){let e=[`title`,`text`,`status`,`assignee`,`due`,`priority`,`tags`].map(Un),t=[d(`Count the stock`),``,d(`New (task)`),``,`2027-01-15 12:00`,d(`High`),``],n=oe.value===`ru`?`;`:`,`,r=`\ufeff${e.join(n)}\r\n${t.join(n)}\r\n`,i=document.createElement(`a`);i.href=URL.createObjectURL(new Blob([r],{type:`text/csv`})),i.download=`okno-tasks.csv`,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href))}function tr({preview:e}){let{errors:t,total:n,good:r,columns:i,ignored:a,titles:o}=e,s=r-Math.min(o.length,5);return l`
<section class="csvsum" aria-label=${d(`Preview`)}>
<b class="b5 blk t13" role="status">
${t.length?d(`{good} of {total} rows can be created`,{good:r,total:n}):p(`{n} row can be created`,`{n} rows can be created`,r)}
</b>
<span class="t12 dim blk">${d(`Columns: {names}`,{names:i.map(Un).join(`, `)})}</span>
${a.length>0&&l`<span class="t12 dim blk">${d(`Left out: {names}`,{names:a.join(`, `)})}</span>`}
${o.length>0&&l`<ul class="t13">
${o.slice(0,5).map((e,t)=>l`<li class="cut" key=${t}>${e}</li>`)}
${s>0&&l`<li class="dim">${p(`and {n} more`,`and {n} more`,s)}</li>`}
</ul>`}
</section>
${t.length>0&&l`<${nr} errors=${t} more=${e.more_errors} />`}
`}function nr({errors:e,more:t}){return l`<section aria-label=${d(`Errors`)}>
<p class="t13">${d(`Correct the file and choose it again, or create only the good rows.`)}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${d(`Errors`)}>
<table class="t12">
<thead><tr>
<th scope="col">${d(`Row`)}</th>
<th scope="col">${d(`Column`)}</th>
<th scope="col">${d(`What is wrong`)}</th>
</tr></thead>
<tbody>
${e.map((e,t)=>l`<tr key=${t}>
<td class="num">${e.line}</td>
<td>${Un(e.column)}</td>
<td>${Jn(e)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&l`<p class="t12 dim">${p(`and {n} more error`,`and {n} more errors`,t)}</p>`}
</div>
</section>`}function rr({task_ids:e,skipped:t}){let n=()=>E(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]}),r=p(`{n} task created`,`{n} tasks created`,e.length),i=t?`${r}. ${p(`{n} row was left out`,`{n} rows were left out`,t)}`:r;O(i,{icon:`circle-check-big`,undo:()=>e.length&&n().catch(e=>_(R(e)))})}var ir=/* @__PURE__ */ e({LinkPicker:()=>cr});const ar=(e,t,n)=>E(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n});async function or(e,t){B();try{await ar(e,t,!0)}catch(e){if(!(e instanceof m))throw e;_(R(e));return}let n=p(`{n} conversation linked to task No. {number}`,`{n} conversations linked to task No. {number}`,t.length,{number:e.number});O(n,{icon:`link`,undo:()=>ar(e,t,!1).catch(e=>_(R(e))),more:{label:d(`Open`),run:()=>F(xe(e.id))}})}async function sr(e,t){try{let{task:n}=await E(`/api/tasks`,{title:e,kind:`incident`});await or(n,t)}catch(e){if(!(e instanceof m))throw e;_(R(e))}}function cr(){let e=N([...y.value.keys()]).current,[t,n]=I(``),[i,a]=I(null),[o,s]=I(null),[c,u]=I(0),f=N(null);T(()=>f.current.focus({preventScroll:!0}),[]),k(()=>{L(`/api/tasks?view=open&sort=created&limit=100`).then(e=>a(e.items),e=>s(e))},[]);let m=t.trim().toLowerCase(),h=[...(i??[]).filter(e=>!m||e.title.toLowerCase().includes(m)||String(e.number)===m).slice(0,8).map(t=>({id:t.id,text:d(`No. {number} {title}`,t),run:()=>or(t,e)})),...t.trim()?[{id:`new`,icon:`plus`,text:d(`New task “{title}”`,{title:t.trim()}),run:()=>sr(t.trim(),e)}]:[]],g=Math.min(c,h.length-1),_=e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t?(e.preventDefault(),u((g+t+h.length)%Math.max(1,h.length))):e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.preventDefault(),h[g]?.run())},v=p(`Link {n} conversation to a task`,`Link {n} conversations to a task`,e.length);return l`<${dt} title=${v} look="linkdlg" onKey=${_}>
<input class="input" ref=${f} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${h.length?`lnk${g}`:null}
aria-label=${d(`Find a task or name a new one`)} placeholder=${d(`Find a task or name a new one`)}
value=${t} onInput=${e=>{n(e.currentTarget.value),u(0)}} />
${o&&l`<p class="hint bad" role="alert">${r(o)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${d(`Tasks`)}>
${h.map((e,t)=>l`<li key=${e.id} id=${`lnk${t}`} role="option" aria-selected=${String(t===g)}
class="mi" onPointerMove=${()=>u(t)} onClick=${e.run}>
<${A} name=${e.icon??`circle-check-big`} size="m" /><span class="cut">${e.text}</span>
</li>`)}
</ul>
${i&&!h.length&&l`<p class="t13 dim">${d(`No open tasks. Type the name of a new one.`)}</p>`}
<//>`}const lr=g(null);function ur(e,t){lr.value={task:e,dialogs:t},j.value=`massreply`}var dr=/* @__PURE__ */ e({MassReply:()=>mr});const fr=[`{name|…}`,`{number}`],pr=()=>{let{messenger:e=0,email:t=0}=ne.peek()?.undo??{};return Math.max(10,e,t)};function mr(){let{task:e,dialogs:t}=N(lr.value).current,n=t.filter(e=>e.open),[r,i]=I(()=>new Set(n.filter(e=>!e.reply_state).map(e=>e.id))),[a,o]=I(``),[s,c]=I(!1),[u,f]=I(!1),m=N(null),{problem:h,busy:g,run:_,refuse:v,settle:y}=Wt(m);T(()=>m.current.focus({preventScroll:!0}),[]);let b=n.filter(e=>r.has(e.id)),x=hr(s?b.map(e=>e.id):[]),S=()=>{!a.trim()||!b.length?v(a.trim()?d(`Choose at least one conversation.`):d(`Write the text.`)):_(async()=>{let n=pr(),r=await E(`/api/tasks/${e}/replies`,{text:a.trim(),dialogs:b.map(e=>({id:e.id,seen:e.last_no})),undo_ms:n*1e3,close:s});B();let i=new Set(r.sent.map(e=>e.dialog_id)),o=u?x.filter(e=>i.has(e.dialog_id)):[];xr(e,r,t,n,o.length?await Fn(o):null)})},C=(e,t)=>{let n=new Set(r);t?n.add(e):n.delete(e),i(n)},ee=e=>i(new Set(e?n.map(e=>e.id):[])),te=r.size===n.length,ne=l`
<span class="t12 dim grow">
${p(`Can be undone for {n} second`,`Can be undone for {n} seconds`,pr())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${d(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${g||!b.length} aria-busy=${String(g)}
onClick=${S}>
${p(`Send to {n} client`,`Send to {n} clients`,b.length)}
</button>
`;return l`<${dt} title=${d(`Reply to all`)} look="taskdlg" body="taskform" foot=${ne}
onKey=${Sn(S)}>
<div class="field">
<label for="mrt">${d(`Text for each client`)}</label>
<textarea class="input" id="mrt" ref=${m} rows="5" maxlength="16000" value=${a}
aria-invalid=${h?`true`:null} aria-describedby=${h?`mre`:`mrh`}
onInput=${e=>{o(e.currentTarget.value),y()}}></textarea>
${h&&l`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${yr} onPick=${e=>vr(m.current,e,o)} />
<${br} text=${a} dialog=${b[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${d(`Conversations`)}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${te} indeterminate=${r.size>0&&!te}
onChange=${e=>ee(e.currentTarget.checked)} />
${d(`All`)}
</label>
<ul>
${n.map(e=>l`<${_r} key=${e.id} dialog=${e} on=${r.has(e.id)} onPick=${C} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${s} onChange=${e=>c(e.currentTarget.checked)} />
${d(`Also close these conversations`)}
</label>
${x.length>0&&l`<${gr} tasks=${x} finish=${u} onFinish=${f} />`}
<//>`}function hr(e){let[t,n]=I([]),r=e.join();return k(()=>{let e=!0;return n([]),r&&Nn(r.split(`,`)).then(t=>e&&n(t),Ln),()=>{e=!1}},[r]),t}const gr=({tasks:e,finish:t,onFinish:n})=>l`<fieldset class="mrlist">
<legend class="lab">
${p(`The conversations have {n} open task`,`The conversations have {n} open tasks`,e.length)}
</legend>
<${Rn} tasks=${e} />
${[[!1,d(`Leave the tasks open`)],[!0,d(`The tasks are done`)]].map(([e,r])=>l`<label class="hrow t13" key=${r}>
<input type="radio" name="mrtasks" checked=${t===e} onChange=${()=>n(e)} />
${r}
</label>`)}
</fieldset>`,_r=({dialog:e,on:t,onPick:n})=>l`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${t=>n(e.id,t.currentTarget.checked)} />
<${Ge} name=${e.name} size="xs"><${Ie} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&l`<span class="t12 dim">${d(`has a reply`)}</span>`}
</label>
</li>`;function vr(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,`end`),n(e.value),e.focus()}const yr=({onPick:e})=>l`<span class="taskchips" id="mrh" role="group" aria-label=${d(`Variables`)}>
${fr.map(t=>l`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;function br({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Se(t.name),r=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(e,t=``)=>n||t);return l`<p class="t13 mrsee">
<span class="t12 dim blk">${d(`{name} will see`,{name:t.name})}</span>
${r.replace(/\{\s*number\s*\}/g,`№ …`)}
</p>`}function xr(e,{sent:t,failed:n},r,i,a){let o=new Map(r.map(e=>[e.id,e.name]));n.length&&_(p(`No reply to {n} client: {list}`,`No reply to {n} clients: {list}`,n.length,{list:n.map(e=>`${o.get(e.dialog_id)} (${Cr(e.code)})`).join(`, `)}),{ms:2e4}),t.length&&O(p(`Reply goes to {n} client`,`Reply goes to {n} clients`,t.length),{icon:`reply`,ms:i*1e3,undo:()=>{wr(e,t),a?.()}})}const Sr={"conversation-changed":()=>d(`wrote meanwhile`),blocked:()=>d(`has blocked us`),"channel-removed":()=>d(`the channel was removed`),"not-linked":()=>d(`is no longer linked`)},Cr=e=>Sr[e]?.()??d(`was refused`),wr=(e,t)=>en(async()=>{let n=await E(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(e=>e.message_id)}),r=p(`{n} reply cancelled`,`{n} replies cancelled`,n.cancelled.length);n.failed.length?_(`${r}. ${p(`{n} was sent already`,`{n} were sent already`,n.failed.length)}`):O(r,{icon:`undo-2`})});function Tr({tags:e,onTags:t}){let n=c.value;if(!n.length)return null;let r=n.filter(t=>!e.includes(t.id));return l`<div class="field">
<span class="lab" id="tkg">${d(`Tags`)}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(t=>e.includes(t.id)).map(n=>l`<${Be} key=${n.id} tag=${n} large>
<button type="button" class="tagx" aria-label=${d(`Remove the tag {name}`,{name:n.name})}
onClick=${()=>t(e.filter(e=>e!==n.id))}>
<${A} name="x" size="s" />
</button>
<//>`)}
${r.length>0&&l`<select class="input sel taskaddtag" aria-label=${d(`Add a tag`)} value="" onChange=${n=>{t([...e,Number(n.currentTarget.value)]),n.currentTarget.value=``}}>
<option value="">${d(`Add a tag`)}</option>
${r.map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function Er(){let[e,t]=I([]),[n,r]=I(0);k(()=>{L(`/api/task-templates`).then(e=>t(e.templates),e=>{if(!(e instanceof m))throw e})},[]);let i=e.find(e=>e.id===n)??null;return{list:e,chosen:i,pick:r,use:async({message_ids:e=[],dialog_id:t=null})=>{try{return Dr(await E(`/api/task-templates/${i.id}/tasks`,{message_ids:e,dialog_id:t})),null}catch(e){if(!(e instanceof m))throw e;return R(e)}}}}function Dr({task_ids:e,unassigned:t}){let n=()=>E(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]});O(p(`{n} task created`,`{n} tasks created`,e.length),{icon:`circle-check-big`,undo:()=>n().catch(e=>_(R(e))),more:{label:d(`Open`),run:()=>F(Re())}}),t.length&&_(p(`{n} task has no assignee, team or type: the one in the template is gone or has no access.`,`{n} tasks have no assignee, team or type: the one in the template is gone or has no access.`,t.length))}function Or({template:{list:e,chosen:t,pick:n},problem:r}){return e.length?l`<div class="field">
<label for="tkp">${d(`Template`)}</label>
<select class="input sel" id="tkp" value=${t?.id??0}
onChange=${e=>n(Number(e.currentTarget.value))}>
<option value="0">${d(`none`)}</option>
${e.map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
${t&&l`<ol class="tplsteps t13">
${t.steps.map((e,t)=>l`<li key=${t}>${e.title||d(`the client's message`)}</li>`)}
</ol>`}
${r&&l`<span class="hint bad" role="alert">${r}</span>`}
</div>`:null}var kr=/* @__PURE__ */ e({NewTask:()=>jr});const Ar={evening:()=>d(`Today, 18:00`),tomorrow:()=>d(`Tomorrow`),days3:()=>d(`In 3 days`)};function jr(){let e=N(Le.value).current,t=N(me.peek()[e.dialog_id]).current,n=N(e.promised_at?Mr(e.text,e.promised_at):null).current,[r,i]=I(n?be(n.sentence):e.title??be(e.text??``)),[a,o]=I(e.text??``),[c,u]=I(n?{id:`own`,at:n.at}:{id:`none`,at:null}),[f,m]=I(``),[h,g]=I(``),[_,v]=I(e.priority??t?.priority??0),[y,b]=I(()=>re(t?.tags).map(e=>e.id)),x=N(null),{problem:S,busy:C,run:ee,refuse:te,settle:ne}=Wt(x);T(()=>{x.current.focus({preventScroll:!0}),x.current.select()},[]);let[w,ae]=I(!1),D=Er(),oe=()=>{B(),e.made?.()},se=()=>{D.chosen?ee(async()=>await D.use(e)||oe()):r.trim()?ee(ce):te(d(`A task needs a title.`))},ce=async()=>{let{task:n}=await E(`/api/tasks`,{title:r.trim(),text:a.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:f?Number(f):null,type_id:h?Number(h):null,priority:_,tags:t||y.length?y:null,ends_wait:w});oe(),Lr(n,w?t.id:null)},O=()=>{let e={assignee_id:f?Number(f):null,type_id:h?Number(h):null};we({template:{title:r.trim(),text:a.trim(),priority:_,tags:y,...e}})},le=e=>e.key===`Enter`&&e.target===x.current&&!e.isComposing&&!e.repeat,k=l`
<div class="field">
<label for="tkt">${d(`Title`)}</label>
<input class="input" id="tkt" ref=${x} maxlength="200" autocomplete="off" value=${r}
aria-invalid=${S?`true`:null} aria-describedby=${S?`tke`:null}
onInput=${e=>{i(e.currentTarget.value),ne()}} />
${S&&l`<span class="hint bad" id="tke" role="alert">${S}</span>`}
</div>
<${Ir} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${d(`Assignee`)}</label>
<select class="input sel" id="tka" value=${f}
onChange=${e=>m(e.currentTarget.value)}>
<option value="">${d(`nobody`)}</option>
<option value=${s.value.id}>${d(`{name} (me)`,{name:s.value.name})}</option>
${Nr().map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${d(`Type`)}</label>
<select class="input sel" id="tky" value=${h} onChange=${e=>g(e.currentTarget.value)}>
<option value="">${d(`none`)}</option>
${At().map(e=>l`<option key=${e.id} value=${e.id}>${Dt(e)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${d(`Priority`)}</span>
<${hn} label=${d(`Priority`)} options=${ie.map(([e,t])=>[e,t()])}
value=${_} onPick=${v} />
</div>
<${Tr} tags=${y} onTags=${b} />
<div class="field">
<label for="tkd">${d(`Description`)}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${a}
onInput=${e=>o(e.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&l`<label class="hrow t13">
<input class="check" type="checkbox" checked=${w}
onChange=${e=>ae(e.currentTarget.checked)} />
${d(`No reply needed, the task is enough`)}
</label>`}
`,ue=l`
<span class="t12 dim grow">${Pr(e)}</span>
${!e.dialog_id&&!D.chosen&&l`<button type="button" class="btn quiet" onClick=${O}>
<${A} name="repeat" size="s" />${d(`Repeat…`)}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${B}>${d(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${C} onClick=${se}>
${D.chosen?p(`Create {n} task`,`Create {n} tasks`,D.chosen.steps.length):d(`Create`)}
<kbd class="only-wide">${Ke} ↵</kbd>
</button>
`;return l`<${dt} title=${d(`New task`)} look="taskdlg" body="taskform" foot=${ue}
onKey=${Sn(se,le)}>
<${Or} template=${D} problem=${D.chosen&&S} />
${!D.chosen&&k}
<//>`}function Mr(e,n){let r=Ut(e??``,n);return r&&r.at>t.value?r:null}const Nr=()=>Object.values(a.value).filter(e=>e.active&&e.id!==s.value.id).sort((e,t)=>e.name.localeCompare(t.name));function Pr({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?d(`Linked to the conversation`):``;let n=Je.value[t],r=n?te(n).filter(t=>e.includes(t.id)&&t.files?.length>0):[],i=p(`From {n} message`,`From {n} messages`,e.length);return r.length?d(`{words}, with its files`,{words:i}):i}const Fr=e=>{let t=new Date(e);return(/* @__PURE__ */ new Date(e-t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)};function Ir({due:e,onPick:n}){let r=[{id:`none`,at:null},...N(wt(t.value)).current,{id:`own`,at:null}],i=e=>e===`none`?d(`No due date`):e===`own`?d(`Own date`):Ar[e](),a=N(null),o=r=>{r.id===`own`?(n({id:`own`,at:e.at??Cn(t.value,1,18)}),requestAnimationFrame(()=>a.current?.focus())):n(r)};return l`<div class="field">
<span class="lab" id="tkdue">${d(`Due`)}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${r.map(n=>l`<button type="button" class="chip" key=${n.id} aria-pressed=${String(e.id===n.id)}
title=${n.at?`${Ye(n.at,t.value)}, ${ce(n.at)}`:null} onClick=${()=>o(n)}>
${i(n.id)}
</button>`)}
</div>
${e.id===`own`&&l`<input class="input" type="datetime-local" ref=${a} aria-label=${d(`Due date and time`)}
value=${e.at?Fr(e.at):``} onInput=${e=>{let t=new Date(e.currentTarget.value).getTime();n({id:`own`,at:Number.isNaN(t)?null:t})}} />`}
</div>`}function Lr(e,t){let n=async()=>{await E(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await E(`/api/dialogs/${t}/answer-after-all`,{})};O(d(`Task No. {number} created: {title}`,{number:e.number,title:e.title}),{icon:`circle-check-big`,undo:()=>n().catch(e=>_(R(e))),more:{label:d(`Open`),run:()=>F(xe(e.id))}})}const Rr=g({}),zr=(e,t)=>{Rr.value={...Rr.peek(),[e]:{...Rr.peek()[e],...t}}};async function Br(e){let{view:t,filter:n,key:r}=e;try{let e=Tt({view:t===`open`?`all`:t,sort:`due`,filter:n}),i=await L(`/api/tasks/board?${e}`);for(let e of i.columns)St(e.items,w(i.cursor));let a=new Set(i.columns.flatMap(e=>e.items.map(e=>e.id)));zr(r,{columns:i.columns,ids:a,problem:null,other:i.other_layout,unknown:i.unknown})}catch(e){if(!(e instanceof m))throw e;zr(r,{problem:e})}}let Vr=null;Ae(()=>{Vr&&Br(Vr)});function Hr(e){Vr=e,Br(e);let t=0,n=En(()=>{clearTimeout(t),t=setTimeout(()=>Br(e),500)});return()=>{Vr?.key===e.key&&(Vr=null),clearTimeout(t),n()}}const Ur=/* @__PURE__ */ new Set([`done`,`dropped`]);function Wr(e,{view:n,filter:r,key:i}){let a=Ur.has(e.base),o={me:s.value.id,now:t.value},c=kt(n,r)?Rr.value[i]?.ids:null,l=c?e=>c.has(e.id):e=>a?jt(n,e,o.me):$e(n,e,o),u=Object.values(Ze.value).filter(t=>t.status_id===e.id&&l(t)).map(e=>[Pt(e,a?`changed`:`due`,Jt.value),e.id]).sort((e,t)=>_t(e[0],t[0])).map(([,e])=>e);return a?u.slice(0,20):u}const Gr={due:()=>d(`By due date`),created:()=>d(`Newest first (tasks)`),changed:()=>d(`Recently changed`),status:()=>d(`By status`),assignee:()=>d(`By assignee`),priority:()=>d(`By priority`)},Kr=e=>e===`done`?`changed`:`due`,qr=e=>pt.includes(e)||/^team-\d+$/.test(e??``),Jr=()=>qr(M.value.tasksView)?M.value.tasksView:`open`,Yr=()=>ot.includes(M.value.tasksSort)?M.value.tasksSort:Kr(Jr()),Xr=/* @__PURE__ */ new Map;function G(){let e=M.value.tasksQuery;return Xr.has(e)||(Xr.clear(),Xr.set(e,Xe(e))),Xr.get(e)}function Zr(){let[e,n,r]=[Jr(),Yr(),G()];return{view:e,sort:n,filter:r,key:Ct(e,n,r,t.value)}}const Qr=()=>({task:M.value.task,view:qr(M.value.tasksView)&&M.value.tasksView!==`open`?M.value.tasksView:null,sort:ot.includes(M.value.tasksSort)?M.value.tasksSort:null,filter:bn(G())});function K({layout:e=null,view:t=void 0,task:n=void 0,filter:r=void 0}={}){let i=Qr(),a={task:n===void 0?i.task:n,view:t===void 0?i.view:t===`open`?null:t,sort:t===void 0?i.sort:null,filter:r===void 0?i.filter:bn(r)},o=e??(M.value.layout===`board`?`board`:`list`);return Re(o,a)}const q=e=>F(K({filter:e}),{replace:!0}),$r=[[`status`,()=>d(`Status`),`circle-dot`],[`assignee`,()=>d(`Assign`),`user-round-plus`],[`due`,()=>d(`Due`),`calendar`],[`priority`,()=>d(`Priority`),`arrow-up`],[`tags`,()=>d(`Tags`),`tag`]],ei={"not-found":()=>d(`no longer there`),forbidden:()=>d(`no permission`),"cannot-see":()=>d(`the assignee has no access`)};function ti(){let e=U.value.size;return e?l`<div class="taskbulk" role="toolbar" aria-label=${d(`Actions on the selected tasks`)}>
${tt.value.length>0&&l`<p class="bulkerr t13" role="alert">
<${A} name="circle-alert" size="m" />
<span class="grow">
${d(`Not changed:`)}
${tt.value.map(({id:e,code:t})=>d(`No. {number}, {why}`,{number:V(e)?.number??`?`,why:(ei[t]??(()=>t))()})).join(`; `)}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${p(`{n} task selected`,`{n} tasks selected`,e)}</b>
${$r.map(([e,t,n])=>l`<button type="button" class="btn small quiet" key=${e} disabled=${at.value}
aria-haspopup="true" aria-expanded=${String(H(e,null))} aria-label=${t()}
onClick=${t=>z(e,null,t.currentTarget)}>
<${A} name=${n} size="m" />
<span class="only-wide">${t()}</span>
</button>`)}
${s.value.role!==`operator`&&l`<button type="button" class="btn small quiet" disabled=${at.value} aria-label=${d(`Delete`)}
onClick=${()=>Gt({},!0)}>
<${A} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${d(`Clear the selection`)} onClick=${Ht}>
<${A} name="x" size="m" />
</button>
</div>
</div>`:null}let ni=null,ri=0;const ii=/* @__PURE__ */ new Set;function ai(e){ni=kt(e.view,e.filter)?e:null;let t=En(e=>oi(e??[]));return()=>{ni?.key===e.key&&(ni=null,zt(e)),clearTimeout(ri),ii.clear(),t()}}function oi(e){if(ni){for(let t of e)ii.add(t);clearTimeout(ri),ri=setTimeout(si,120)}}async function si(){let e=ni,t=[...ii].slice(0,100);if(e&&t.length){for(let e of t)ii.delete(e);try{let n=await L(`/api/tasks?${Tt(e,{ids:t.join(`,`),limit:100})}`);St(n.items,w(n.cursor));let r=W.peek()[e.key];if(!r?.loaded)return;let i=new Set(r.held);for(let e of t)i.delete(e);for(let e of n.items)i.add(e.id);W.value={...W.peek(),[e.key]:{...r,held:i}}}catch(e){if(!(e instanceof m))throw e;for(let e of t)ii.add(e)}ii.size&&(ri=setTimeout(si,1200))}}const ci=({look:e,task:t,field:n,label:r,children:i})=>l`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${r}
aria-expanded=${String(H(n,t.id))}
onClick=${e=>z(n,t.id,e.currentTarget)}>
${i}
</button>
</td>`,li=({icon:e,text:t})=>l`<span class="hrow tight num"><${A} name=${e} size="s" />${t}</span>`,ui=({task:e})=>re(e.tags).length>0&&l`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(H(`tags`,e.id))}
onClick=${t=>z(`tags`,e.id,t.currentTarget)}>
<span class="vh">${d(`Tags`)}: </span><${Fe} ids=${e.tags} most=${2} />
</button>`;function di({task:e,left:t,stop:n}){let r={number:e.number};return l`<tr data-task=${e.id} data-left=${t?``:null}
data-picked=${U.value.has(e.id)?``:null}
aria-selected=${M.value.task===e.id?`true`:null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${d(`Select task {number}`,r)}
checked=${U.value.has(e.id)} onChange=${()=>Qt(e.id)} />
</td>
<${ci} look="x-pr" task=${e} field="priority" label=${null}><${Ce} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${K({task:e.id})} tabindex=${n?0:-1}>
${e.title||d(`No. {number}`,r)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${xn} task=${e} />
<${gn} task=${e} />
<${ui} task=${e} />
${e.checks.total>0&&l`<${li} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&l`<${li} icon="message-circle" text=${e.comments} />`}
${e.files>0&&l`<${li} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${ci} look="x-st" task=${e} field="status"><${ln} task=${e} /><//>
<${ci} look="x-as" task=${e} field="assignee"><${Zt} task=${e} /><//>
<${ci} look="x-dl" task=${e} field="due"><${cn} task=${e} /><//>
</tr>`}const fi={open:[()=>d(`Open (tasks)`),`open`],mine:[()=>d(`Mine`),`mine`],late:[()=>d(`Overdue (tasks)`),`late`],unassigned:[()=>d(`Unassigned`),`free`],followed:[()=>d(`Following`),null],done:[()=>d(`Done (tasks)`),null]},pi=e=>e.startsWith(`team-`)?C.value[Number(e.slice(5))]:null,mi=e=>fi[e]?.[0]()??pi(e)?.name??d(`Team`);function hi(){let e=Object.values(C.value).filter(e=>!e.removed&&e.members?.includes(s.value.id)).sort((e,t)=>e.name.localeCompare(t.name)).map(e=>`team-${e.id}`),t=Jr();return t.startsWith(`team-`)&&!e.includes(t)?[...e,t]:e}const gi=()=>[...Object.keys(fi),...hi()],_i=g({key:null,counts:{}});function vi(e,t){let n=fi[e]?.[1];return n&&!Rt(t.filter)?qe.value.tasks?.[n]??0:_i.value.key===yi(t)?_i.value.counts[e]:void 0}const yi=({filter:e,key:t})=>Rt(e)?t.split(`:`).slice(2).join(`:`):``;async function bi(e){let t=Rt(e.filter),n=gi().filter(e=>t?!0:!fi[e]?.[1]&&e!==`done`),r=new URLSearchParams(Tt(e));r.delete(`view`),r.delete(`sort`),r.set(`views`,n.join(`,`));try{let t=await L(`/api/tasks/counts?${r}`);_i.value={key:yi(e),counts:t.counts}}catch(e){if(!(e instanceof m))throw e}}let xi=null,Si=0;function Ci(){clearTimeout(Si),Si=setTimeout(()=>xi&&bi(xi),500)}function wi(e){xi=e,clearTimeout(Si),bi(e);let t=En(Ci);return()=>{xi=null,clearTimeout(Si),t()}}const Ti={open:[()=>d(`No tasks`),()=>d(`Create one from a message (T) or here (C).`)],mine:[()=>d(`No tasks for you`),()=>d(`Tasks assigned to you stand here.`)],late:[()=>d(`Nothing is overdue`),()=>``],unassigned:[()=>d(`Every task has an assignee`),()=>``],followed:[()=>d(`You follow no open task`),()=>d(`Follow a task (F) to be told of everything in it.`)],done:[()=>d(`No finished tasks yet`),()=>``],team:[()=>d(`This team has no open tasks`),()=>``]};function Ei({list:e}){if(Rt(e.filter))return l`<${Di} list=${e} />`;let[t,n]=Ti[e.view.split(`-`)[0]]??Ti.open;return l`<${De} icon="circle-check-big" title=${t()} text=${n()}>
${e.view===`open`?l`<button type="button" class="btn primary" onClick=${()=>Te()}>
<${A} name="plus" size="m" />
${d(`New task`)}
</button>`:l`<a class="btn" href=${K({view:`open`})}>${d(`All open tasks`)}</a>`}
<//>`}function Di({list:e}){let{view:t,filter:n}=e,r=gi().filter(n=>n!==t&&vi(n,e)>0),i=n.q.trim()?d(`No task in “{view}” matches the search.`,{view:mi(t)}):d(`No task in “{view}” fits the filter.`,{view:mi(t)});return l`<${De} icon="search" title=${d(`Nothing found`)} text=${i}>
<span class="tkways">
${r.map(t=>l`<a class="btn" key=${t} href=${K({view:t})}>
${mi(t)} <span class="dim num">${S(vi(t,e))}</span>
</a>`)}
${Ft(n)&&l`<a class="btn" href=${K({filter:{...mt,q:n.q}})}>${d(`Clear filter`)}</a>`}
${n.q&&l`<a class="btn" href=${K({filter:{...n,q:``}})}>${d(`Clear the search`)}</a>`}
</span>
<//>`}const Oi=({page:e})=>l`
${e?.other&&l`<p class="t12 dim tknote" role="status">
${d(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:G().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&l`<p class="t12 dim tknote" role="status">
${d(`There is no such tag or priority: {names}.`,{names:e.unknown.join(`, `)})}
</p>`}
`,ki=g({}),Ai=/* @__PURE__ */ new Set;function ji(e,t){ki.value={...ki.peek(),[e]:t}}function Mi(e){let t=ki.value[e]??Object.values(Ze.value).find(t=>t.client?.id===e)?.client.name;return t===void 0&&Ni(e),t??d(`Client`)}async function Ni(e){if(!Ai.has(e)){Ai.add(e);try{let{contact:t}=await L(`/api/contacts/${e}`);ji(e,t.name)}catch(e){if(!(e instanceof m))throw e}}}const Pi={status:()=>d(`Status`),due:()=>d(`Due`),priority:()=>d(`Priority`),assignee:()=>d(`Assignee`),team:()=>d(`Team`),tag:()=>d(`Tag`),type:()=>d(`Type`),client:()=>d(`Client`)},Fi={late:()=>d(`Overdue`),today:()=>d(`Today`),tomorrow:()=>d(`Tomorrow`),week:()=>d(`This week`),nextweek:()=>d(`Next week`),later:()=>d(`Later`),none:()=>d(`No due date`)},Ii=e=>Ye((/* @__PURE__ */ new Date(`${e}T12:00`)).getTime(),t.value);function Li(e){if(Fi[e])return Fi[e]();let[t,n]=e.split(`_`);return n?t?`${Ii(t)} – ${Ii(n)}`:d(`until {date}`,{date:Ii(n)}):d(`from {date}`,{date:Ii(t)})}const Ri={assignee:()=>d(`unassigned (task)`),team:()=>d(`no team`),tag:()=>d(`no tag`),type:()=>d(`no type`)},zi={status:Nt,type:ht,assignee:P,team:e=>C.value[e]?.name??d(`Deleted team`),tag:e=>Oe.value[e]?.name??d(`deleted tag`),priority:o,client:Mi},Bi=(e,t)=>t===`none`?Ri[e]():t===`me`?d(`me (filter)`):zi[e](t);function Vi({field:e,value:t}){return e===`status`?l`<${Bt} base=${ct(t)?.base??`new`} />`:e===`priority`?l`<${ve} priority=${t} />`:e===`tag`&&t!==`none`?l`<span class=${`sq h${Oe.value[t]?.color??0}`}></span>`:null}const Hi=e=>Object.values(e).sort((e,t)=>e.name.localeCompare(t.name)),Ui={status:()=>Qe().map(e=>[e.id,ut(e)]),priority:()=>ie.map(([e,t])=>[e,t()]),assignee:()=>[[`me`,d(`me (filter)`)],[`none`,Ri.assignee()],...Hi(a.value).filter(e=>e.active&&e.id!==s.value.id).map(e=>[e.id,e.name])],team:()=>{let e=Hi(C.value).filter(e=>!e.removed);return e.length?[[`none`,Ri.team()],...e.map(e=>[e.id,e.name])]:[]},tag:()=>c.value.length?[[`none`,Ri.tag()],...c.value.map(e=>[e.id,e.name])]:[],type:()=>[[`none`,Ri.type()],...At().map(e=>[e.id,Dt(e)])]},Wi=g([]),Gi=[[`c-pr`,()=>d(`Priority`),`priority`],[`c-ti`,()=>d(`Title`),`created`],[`c-st`,()=>d(`Status`),`status`],[`c-as`,()=>d(`Assignee`),`assignee`],[`c-dl`,()=>d(`Due`),`due`]];function Ki(){let e=Zr(),t=W.value[e.key];k(()=>{t?.loaded&&!t.stale||t?.busy||t?.problem||Xt(e)},[e.key,!!t]),k(()=>ai(e),[e.key]);let n=N(e);t?.loaded&&(n.current=e);let r=!t?.loaded&&!t?.problem&&W.value[n.current.key]?.loaded,i=n.current.view===e.view&&n.current.sort===e.sort,a=r&&i?n.current:e;return l`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${d(`List of tasks`)}>
<${Oi} page=${t} />
${W.value[a.key]?.loaded?l`<${qi} key=${a.key} list=${a} page=${W.value[a.key]} />`:t?.problem?l`<${$i} problem=${t.problem} again=${()=>Xt(e)} />`:l`<${ea} />`}
</div>
<${ti} />
`}function qi({list:e,page:n}){let{view:r,sort:i}=e,[a,o]=I(!1),s=N(null),c=N({ids:[],groups:{}}),u=an(e),f=Ze.value,{ids:m,waiting:h}=lt(c.current.ids,u,a),g=e=>jn(f[e],r,i,t.value),_=m.filter(e=>f[e]),v={};for(let e of _)v[e]=a&&c.current.groups[e]||g(e);c.current={ids:_,groups:v},T(()=>{Wi.value=_});let y=new Set(u),b=e=>()=>o(e||s.current.contains(document.activeElement)||s.current.matches(`:hover`));if(!_.length&&!h)return l`<${Ei} list=${e} />`;let x=_.length>0&&_.every(e=>U.value.has(e));return l`<div ref=${s} onPointerEnter=${b(!0)} onPointerLeave=${()=>{o(s.current.contains(document.activeElement))}} onFocusIn=${b(!0)} onFocusOut=${()=>requestAnimationFrame(()=>s.current&&b(!1)())}>
${h>0&&l`<button type="button" class="taskpill" onClick=${()=>{c.current={ids:[],groups:{}},o(!1)}}>
${p(`{n} new task, show`,`{n} new tasks, show`,h)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${d(`Select all loaded`)} checked=${x}
indeterminate=${!x&&U.value.size>0}
onChange=${()=>x?Ht():_.forEach(e=>Qt(e,!0))} />
</th>
${Gi.map(([e,t,n])=>l`<${Yi} key=${e} look=${e} label=${t()} order=${n} />`)}
</tr></thead>
${Ji(_,v).map(([e,t])=>l`<tbody key=${`${e}-${t[0]}`}>
${e!==null&&l`<${Zi} name=${e} count=${t.length}
more=${!!n.next&&t.at(-1)===_.at(-1)} />`}
${t.map(e=>l`<${di} key=${e} task=${f[e]} left=${!y.has(e)} stop=${e===_[0]} />`)}
</tbody>`)}
</table>
${n.next&&l`<${Qi} list=${e} page=${n} />`}
</div>`}function Ji(e,t){let n=[];for(let r of e){let e=n.at(-1);e&&e[0]===t[r]?e[1].push(r):n.push([t[r],[r]])}return n}function Yi({look:e,label:t,order:n}){let r=Yr(),i=n===Kr(Jr())?null:n;return l`<th class=${e} scope="col" aria-sort=${r===n?n===`created`?`descending`:`ascending`:null}>
<button type="button" title=${d(`Sort by this column`)} aria-label=${t}
onClick=${()=>F(Re(`list`,{...Qr(),sort:i}))}>
${e===`c-pr`?l`<${A} name="arrow-up-down" size="s" />`:t}
${r===n&&e!==`c-pr`&&l`<${A} name=${n===`created`?`arrow-down`:`arrow-up`} size="s" />`}
</button>
</th>`}function Xi(e){if(Fi[e])return Fi[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t===`status`?Nt(Number(n)):t===`priority`?d(`{priority} priority`,{priority:o(Number(n))}):n===`null`?d(`Unassigned`):P(Number(n))}const Zi=({name:e,count:t,more:n})=>l`<tr class="grp">
<th colspan="6" scope="rowgroup">${Xi(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;function Qi({list:e,page:t}){let n=N(null);return k(()=>{let t=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&Xt(e)},{rootMargin:`600px`});return t.observe(n.current),()=>t.disconnect()},[t.next]),l`<div class="taskmore t13 dim" ref=${n}>
${t.problem?l`<button type="button" class="btn small" onClick=${()=>Xt(e)}>${d(`Retry`)}</button>`:d(`Loading…`)}
</div>`}const $i=({problem:e,again:t})=>l`<${De} icon="unplug" title=${d(`The tasks could not be loaded`)} text=${r(e)}>
<button type="button" class="btn" onClick=${t}>${d(`Retry`)}</button>
<//>`;function ea(){return ze(150,!0)&&l`<div class="taskskel" aria-busy="true" aria-label=${d(`Loading…`)}>
${[60,44,72,52,66,40,58,48].map((e,t)=>l`<div key=${t}><${Ue} width=${e} /></div>`)}
</div>`}const ta=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function na(e,t,n){t&&V(e)?.status_id!==t.id&&(ta.has(t.base)?z(`status`,e,n,t):wn(e,{status_id:t.id}))}function ra(e,t,n){let r=Qe(),i=r.findIndex(t=>t.id===V(e)?.status_id);i>=0&&na(e,r[i+t],n)}const J=g(null),ia=g(null);function aa(){let e=Zr(),t=Rr.value[e.key];if(k(()=>Hr(e),[e.key]),!t?.columns)return t?.problem?l`<${$i} problem=${t.problem} again=${()=>Br(e)} />`:l`<${ua} />`;let n=e.filter.status,r=Qe().filter(e=>!n.length||n.includes(e.id)),i=Rt(e.filter)&&t.ids.size===0;return l`
<${Oi} page=${t} />
${i?l`<div class="scroll tlist"><${Ei} list=${e} /></div>`:l`<div class="board" role="group" tabindex="0" aria-label=${d(`Board of tasks`)} onKeyDown=${oa}>
${r.map(n=>l`<${sa} key=${n.id} status=${n} list=${e} board=${t} />`)}
</div>`}
`}function oa(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest(`li[data-task]`);if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let r=[...e.currentTarget.querySelectorAll(`.col`)],i=n.closest(`.col`),a=[...i.querySelectorAll(`li[data-task]`)].indexOf(n);for(let n=r.indexOf(i)+t;r[n];n+=t){let t=r[n].querySelectorAll(`a.tcard`);if(t.length){e.preventDefault(),t[Math.min(a,t.length-1)].focus();return}}}function sa({status:e,list:t,board:n}){let r=Wr(e,t),i=n.columns.find(t=>t.status_id===e.id),a=Math.max(i?.count??0,i?.next?0:r.length),o=ut(e),s=ia.value===e.id&&V(J.value)?.status_id!==e.id;return l`<section class="col" aria-label=${o} data-status=${e.id} data-over=${s?``:null}
onDragOver=${t=>{J.peek()!==null&&(t.preventDefault(),ia.value=e.id)}} onDragLeave=${e=>{e.currentTarget.contains(e.relatedTarget)||(ia.value=null)}} onDrop=${t=>{t.preventDefault();let n=J.peek();ia.value=null,J.value=null,n!==null&&na(n,e,t.currentTarget.querySelector(`h2`))}}>
<h2>
<span class="st"><${Bt} base=${e.base} /></span>
<span class="cut">${o}</span>
<span class="n">${a>=1e3?`999+`:a}</span>
<button type="button" class="ib small" aria-label=${d(`New task: {status}`,{status:o})}
title=${d(`New task: {status}`,{status:o})}
disabled=${e.base===`waiting`||e.base===`dropped`}
onClick=${()=>Te({status_id:e.id})}>
<${A} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${r.map(e=>l`<${la} key=${e} task=${V(e)} />`)}
${i?.next&&l`<li class="t12 dim boardmore">
<a class="link" href=${K({layout:`list`,task:null})}>${d(`The others are in the list`)}</a>
</li>`}
</ul>
</section>`}const ca=e=>{let n=bt(e,t.value);return n===d(`today, {time}`,{time:ce(e)})?ce(e):n};function la({task:e}){let n=e.assignee_id===null?null:P(e.assignee_id);return l`<li data-task=${e.id} draggable="true" data-dragged=${J.value===e.id?``:null}
onDragStart=${t=>{t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,String(e.number)),J.value=e.id}} onDragEnd=${()=>{J.value=null,ia.value=null}}>
<a class="card tcard" href=${K({task:e.id})} draggable="false">
<span class="top">
<span class="num">${d(`No. {number}`,{number:e.number})}</span>
<${gn} task=${e} />
${e.priority!==0&&l`<${Ce} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${re(e.tags).length>0&&l`<span class="tctags"><${Fe} ids=${e.tags} /></span>`}
${e.base===`waiting`&&e.wake_at!==null&&l`<span class="waitl">
<${A} name="alarm-clock" size="s" />
<span class="cut">
${d(`until {time}`,{time:ca(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${xn} task=${e} />
<span class="hrow end">
${e.due_at!==null&&l`<span class=${vn(e,t.value)}>${ca(e.due_at)}</span>`}
${n?l`<${Ge} name=${n} size="sm" />`:l`<${je} size="sm" />`}
<span class="vh">${n??d(`unassigned (task)`)}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${d(`Move No. {number} to…`,{number:e.number})} title=${d(`Move to…`)}
aria-expanded=${String(H(`status`,e.id))}
onClick=${t=>z(`status`,e.id,t.currentTarget)}>
<${A} name="ellipsis" size="s" />
</button>
</li>`}function ua(){return ze(150,!0)&&l`<div class="board" aria-busy="true" aria-label=${d(`Loading…`)}>
${[0,1,2,3].map(e=>l`<section class="col" key=${e}>
${[70,50,60].map(e=>l`<div class="card tcard" key=${e}><${Ue} width=${e} /></div>`)}
</section>`)}
</div>`}const da=()=>`/api/tasks/export?${Tt(Zr(),{zone:nn()})}`;function fa(){let e=document.createElement(`a`);e.href=da(),e.download=``,e.click()}function pa(){let e=j.value===`taskcsv`;return l`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${d(`More about the list`)} title=${d(`More about the list`)} onClick=${()=>{j.value=e?null:`taskcsv`}}>
<${A} name="ellipsis" size="m" />
</button>
${e&&l`<${h} label=${d(`More about the list`)} place="poprule">
<${u} icon="download" onPick=${fa}>${d(`Download this list as CSV`)}<//>
<${u} icon="table-2" onPick=${()=>{j.value=`taskimport`}}>
${d(`Create tasks from CSV…`)}
<//>
<//>`}
</span>`}function ma(){let e=G();return Ft(e)?l`<div class="tkfchips" role="group" aria-label=${d(`Filter`)}>
${e.due!==null&&l`<${ga} field="due" name=${Li(e.due)} onRemove=${()=>q({...e,due:null})} />`}
${pn.flatMap(t=>e[t].map(n=>l`<${ga} key=${`${t}${n}`} field=${t} value=${n} name=${Bi(t,n)}
onRemove=${()=>q(Kt(e,t,n))} />`))}
<a class="link t12" href=${K({filter:{...mt,q:e.q}})}>${d(`Clear filter`)}</a>
</div>`:null}const ha=(e,t)=>d(`Remove from the filter: {name}`,{name:`${Pi[e]()}, ${t}`}),ga=({field:e,value:t=null,name:n,onRemove:r})=>l`<button type="button" class="chip" title=${Pi[e]()} aria-label=${ha(e,n)}
onClick=${r}>
${t!==null&&l`<${Vi} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${A} name="x" size="s" />
</button>`,_a=`taskfilter`,va=()=>{j.value=null},ya=()=>{j.value=j.peek()===`taskfilter`?null:_a};function ba(){let e=j.value===_a,t=It(G());return l`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?d(`Filter: {n}`,{n:t}):d(`Filter`)} title=${`${d(`Filter`)}  Shift F`}
onClick=${ya}>
<${A} name="list-filter" size="s" />
<span class="only-wide">${d(`Filter`)}</span>
${t>0&&l`<span class="count mutedc">${t}</span>`}
</button>
${e&&l`<${xa} />`}
</span>`}function xa(){let e=G(),t=Zr(),n=Ee(va);Pe(),T(()=>n.current.querySelector(`button`).focus({preventScroll:!0}),[]);let r=vi(t.view,t);return l`<div class="menu pop poptkfilter" role="dialog" aria-label=${d(`Filter`)} ref=${n}>
<div class="tkfields">
<${wa} field="status" filter=${e} />
<${Ta} filter=${e} />
<${wa} field="priority" filter=${e} />
<${wa} field="assignee" filter=${e} />
<${wa} field="team" filter=${e} />
<${wa} field="tag" filter=${e} />
<${wa} field="type" filter=${e} />
<${Ea} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${r===void 0?``:r>=1e3?d(`More than 1,000 tasks`):p(`{n} task`,`{n} tasks`,r)}
</span>
${Ft(e)&&l`<button type="button" class="btn small quiet"
onClick=${()=>q({...mt,q:e.q})}>${d(`Clear filter`)}</button>`}
<button type="button" class="btn small primary" onClick=${va}>${d(`Dismiss`)}</button>
</div>
</div>`}const Sa=({field:e,children:t})=>l`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${Pi[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,Ca=({on:e,onPick:t,children:n})=>l`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`;function wa({field:e,filter:t}){let n=Ui[e]();if(!n.length)return null;let r=t[e],i=n.filter(([e],t)=>n.length<=8||t<7||r.includes(e)),a=n.filter(e=>!i.includes(e)),o=n=>q(Kt(t,e,n));return l`<${Sa} field=${e}>
${i.map(([t,n])=>l`<${Ca} key=${t} on=${r.includes(t)} onPick=${()=>o(t)}>
<${Vi} field=${e} value=${t} /><span class="cut">${n}</span>
<//>`)}
${a.length>0&&l`<select class="input sel tkfmore" aria-label=${d(`More: {field}`,{field:Pi[e]()})} value=""
onChange=${e=>{o(Number(e.currentTarget.value)),e.currentTarget.value=``}}>
<option value="">${d(`More: {n}`,{n:S(a.length)})}</option>
${a.map(([e,t])=>l`<option key=${e} value=${e}>${t}</option>`)}
</select>`}
<//>`}function Ta({filter:e}){let[t,n]=e.due?.includes(`_`)?e.due.split(`_`):[``,``],r=t=>q({...e,due:t}),i=(e,t)=>r(e||t?`${e}_${t}`:null);return l`<${Sa} field="due">
${gt.map(t=>l`<${Ca} key=${t} on=${e.due===t} onPick=${()=>r(e.due===t?null:t)}>
${Fi[t]()}
<//>`)}
<span class="tkfrange">
<label><span>${d(`from (date)`)}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${e=>i(e.currentTarget.value,n)} /></label>
<label><span>${d(`to (date)`)}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${e=>i(t,e.currentTarget.value)} /></label>
</span>
<//>`}function Ea({filter:e}){let[t,n]=I(``),[r,i]=I([]),a=N(0),o=e=>{n(e),clearTimeout(a.current),e.trim().length<2?i([]):a.current=setTimeout(()=>x(async()=>{let t=await L(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`);i(t.contacts)}),200)},s=t=>{ji(t.id,t.name),n(``),i([]),e.client.includes(t.id)||q(Kt(e,`client`,t.id))};return l`<${Sa} field="client">
${e.client.map(t=>l`<${Ca} key=${t} on onPick=${()=>q(Kt(e,`client`,t))}>
<span class="cut">${Mi(t)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${d(`Find a client`)}
placeholder=${d(`Find a client`)} value=${t} onInput=${e=>o(e.currentTarget.value)}
onKeyDown=${e=>{e.key===`Enter`&&r[0]&&s(r[0])}} />
${r.map(e=>l`<button type="button" class="chip" key=${e.id} onClick=${()=>s(e)}>
<${A} name="plus" size="s" /><span class="cut">${e.name}</span>
</button>`)}
${t.trim().length>=2&&!r.length&&l`<span class="t12 dim">${d(`No client found`)}</span>`}
<//>`}const Y=g(null),X=g(null);let Da=null,Oa=0;async function ka(e){Oa+=1;let t=Oa;try{let n=await L(`/api/tasks/${e}`);if(t!==Oa)return;St([n.task],w(n.cursor));let r=Y.peek()?.id===e?Y.peek().lines.filter(e=>e.no<(n.lines[0]?.no??0)):[];Y.value={id:e,...n,lines:[...r,...n.lines],more:r.length?Y.peek().more:n.more},X.value=null}catch(n){if(!(n instanceof m))throw n;t===Oa&&(X.value={id:e,problem:n})}}async function Aa(e){let t=Y.peek().lines[0]?.no;try{let n=await L(`/api/tasks/${e}/lines?before=${t}`);Y.peek()?.id===e&&(Y.value={...Y.peek(),lines:[...n.lines,...Y.peek().lines],more:n.more})}catch(e){_(R(e))}}Ae(()=>{Da!==null&&ka(Da)});function ja(e){k(()=>{Da=e,Y.value=null,X.value=null,ka(e);let t=0,n=En(n=>{(n===null||n.includes(e))&&(clearTimeout(t),t=setTimeout(()=>ka(e),120))});return()=>{clearTimeout(t),n(),Da===e&&(Da=null)}},[e]);let t=Y.value?.id===e?Y.value:null;return Ma(t),t}function Ma(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),r=e?.task.news??0;k(()=>{if(!n)return;let r=0,i=()=>{clearTimeout(r),document.hasFocus()&&!document.hidden&&(r=setTimeout(()=>{b(`POST`,`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},1e3))};return i(),window.addEventListener(`focus`,i),()=>{clearTimeout(r),window.removeEventListener(`focus`,i)}},[e?.id,t,n,r])}async function Z(e,t,n={},r=`POST`){try{return r===`DELETE`?await b(`DELETE`,`/api/tasks/${e}/${t}`):await E(`/api/tasks/${e}/${t}`,n,{method:r}),V(e)&&ka(e),t===`follow`&&(oi([e]),Ci()),!0}catch(t){if(!(t instanceof m))throw t;return _(R(t)),ka(e),!1}}function Na(e){Y.value={...Y.peek(),checks:e}}function Pa({id:e,checks:t}){let[n,r]=I(``),i=t.filter(e=>e.done_at!==null).length,a=async()=>{let t=n.trim();t&&(r(``),await Z(e,`checks`,{texts:[t]})||r(t))},o=(n,r)=>{Na(t.map(e=>e.id===n.id?{...e,done_at:r?Date.now():null}:e)),Z(e,`checks/${n.id}`,{done:r},`PATCH`)},s=n=>{Na(t.filter(e=>e.id!==n.id)),Z(e,`checks/${n.id}`,{},`DELETE`)},c=n=>Z(e,`checks/${t[n].id}`,{before:t[n-1].id},`PATCH`);return l`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${d(`Checklist`)}
${t.length>0&&l` <span class="dim">${d(`{done} of {all}`,{done:i,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((e,t)=>l`<li key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${e.done_at!==null}
onChange=${t=>o(e,t.currentTarget.checked)} />
${e.done_at===null?l`<span>${e.text}</span>`:l`<s class="dim">${e.text}</s>`}
</label>
${t>0&&l`<button type="button" class="ib tiny" aria-label=${d(`Move up: {name}`,{name:e.text})}
title=${d(`Move up`)} onClick=${()=>c(t)}>
<${A} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${d(`Delete item: {text}`,{text:e.text})}
title=${d(`Delete`)} onClick=${()=>s(e)}>
<${A} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${d(`New item`)} placeholder=${d(`Add an item, Enter`)} maxlength="500"
value=${n} onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{e.key!==`Enter`||e.isComposing||(e.preventDefault(),a())}} onBlur=${a} />
</section>`}const Fa=e=>`okno.taskcomment.${e}`;function Ia(e){try{return sessionStorage.getItem(Fa(e))??``}catch{return``}}function La(e,t){try{t?sessionStorage.setItem(Fa(e),t):sessionStorage.removeItem(Fa(e))}catch{}}function Ra({id:e}){let[t,n]=I(()=>Ia(e)),[r,i]=I(!1),a=N(null),o=mn(a,!0),s=t=>{n(t),La(e,t)};T(()=>{a.current.style.setProperty(`height`,`auto`),a.current.style.setProperty(`height`,`${Math.min(140,a.current.scrollHeight+2)}px`)},[t]);let c=async()=>{let n=t.trim();n&&!r&&(i(!0),await Z(e,`lines`,{text:n,mentions:rn(n).map(e=>e.id)})&&s(``),i(!1),a.current?.focus())};return l`<form class="ed-foot taskcomment" onSubmit=${e=>{e.preventDefault(),c()}}>
<${sn} calls=${o} />
<textarea class="input" rows="1" ref=${a} maxlength="20000" aria-label=${d(`Comment`)}
placeholder=${d(`Comment for the team, @ to mention`)} value=${t} onInput=${e=>{s(e.currentTarget.value),o.look()}} onKeyDown=${e=>{o.keys(e)||(e.key===`Escape`&&a.current.blur(),e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),c()))}} onClick=${o.look} onBlur=${o.close}></textarea>
<button type="submit" class="ib" disabled=${r||!t.trim()} aria-label=${d(`Send the comment`)}>
<${A} name="send" size="m" />
</button>
</form>`}const za={queued:()=>d(`reply is being sent`),sending:()=>d(`reply is being sent`),sent:()=>d(`reply sent`),failed:()=>d(`reply was not sent`),uncertain:()=>d(`unknown whether the reply was sent`),cancelled:()=>d(`reply cancelled`)},Ba=/* @__PURE__ */ new Set([`failed`,`uncertain`]);function Va(e){let{answer:t,problem:n,load:r}=it(()=>L(`/api/tasks/${e}/dialogs`));return k(()=>(r(),En(t=>(t===null||t.includes(e))&&r())),[e]),{linked:t,problem:n,load:r}}const Ha=(e,t,n)=>E(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n});async function Ua(e,t){try{await Ha(e,[t.id],!1)}catch(e){_(R(e));return}O(d(`No longer linked: {name}`,{name:t.name}),{icon:`link`,undo:()=>Ha(e,[t.id],!0).catch(e=>_(R(e)))})}function Wa({id:e,closed:t}){let{linked:n,problem:i,load:a}=Va(e);if(i&&!n)return l`<p class="t13 dim">
${r(i)} <button type="button" class="btn small" onClick=${a}>${d(`Retry`)}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:o,hidden:s}=n,c=o.filter(e=>e.open&&!e.reply_state).length;return l`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${d(`Conversations with this cause`)} <span class="n">${o.length+s}</span></span>
${o.some(e=>e.open)&&l`<button type="button" class=${t&&c?`btn small primary`:`btn small`}
onClick=${()=>ur(e,o)}>
<${A} name="reply" size="s" />${d(`Reply to all`)}
</button>`}
</h3>
${t&&c>0&&l`<p class="t13 pk-untold" role="status">
${p(`The task is closed. {n} client has no reply yet.`,`The task is closed. {n} clients have no reply yet.`,c)}
</p>`}
<ul class="pk-links">
${o.map(t=>l`<${Ga} key=${t.id} id=${e} dialog=${t} />`)}
</ul>
${s>0&&l`<p class="t12 dim">
${p(`and {n} conversation that you have no access to`,`and {n} conversations that you have no access to`,s)}
</p>`}
</section>`}function Ga({id:e,dialog:n}){let{name:r,text:i,waiting_since:a,reply_state:o}=n;return l`<li class="hrow">
<a class="hrow grow pk-link" href=${pe(`all`,n.id)}>
<${Ge} name=${r} size="sm"><${Ie} kind=${n.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${r}</span>
<span class="t12 dim cut blk">${i}</span>
</span>
<span class="t12 dim">
${o?l`<span class=${Ba.has(o)?`bad`:`okc`}>${za[o]()}</span>`:a?d(`waits {time}`,{time:D(t.value-a)}):n.open?``:d(`closed`)}
</span>
</a>
<button type="button" class="ib small" aria-label=${d(`Unlink {name}`,{name:r})} title=${d(`Unlink`)}
onClick=${()=>Ua(e,n)}>
<${A} name="x" size="s" />
</button>
</li>`}const Ka=({id:e,shown:t})=>l`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${d(`Comments and history`)}</h3>
${t.more&&l`<button type="button" class="link t12" onClick=${()=>Aa(e)}>${d(`Show earlier`)}</button>`}
<ol class="hist">
${t.lines.map(e=>l`<${Xa} key=${e.no} line=${e} />`)}
</ol>
</section>`,qa=({author:e})=>e.kind===`operator`&&e.id!==null,Ja=({author:e})=>qa({author:e})?P(e.id):e.kind===`rule`?d(`A rule`):d(`Okno`),Ya=e=>n(e)===n(t.value)?ce(e):i(e,t.value);function Xa({line:e}){let t=Ja(e),n=qa(e)?l`<${Ge} name=${t} size="xs" />`:l`<span class="histic"><${A} name="zap" size="s" /></span>`,r=l`<time class="dim num" title=${ee(e.at)}>${Ya(e.at)}</time>`;return e.kind===`comment`?l`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${r}</span>
<div class="t13"><${xt} text=${e.text} names=${(e.data.mentions??[]).map(P)} /></div>
${e.data.files>0&&l`<span class="dim">${p(`{n} file`,`{n} files`,e.data.files)}</span>`}
</div>
</li>`:l`<li>
${n}
<span class="grow">
${ae(d(`{name}: {what}`),{name:l`<b class="b5">${t}</b>`,what:Qa(e)})}
${e.data.run&&l` <${He} message=${Za(e)} />`}
</span>
${r}
</li>`}const Za=({data:e,at:t})=>({kind:`task`,title:d(`Task created`),created_at:t,data:e}),Qa=e=>e.kind===`change`?eo(e.data):no(e.data),$a={woke:()=>d(`the waiting time is over`),wake:()=>d(`the waiting time is over`),silence:()=>d(`the client did not reply`)};function eo({field:e,from:t,to:n,reason:r,wake_at:i,cause:a}){if(e===`dialog_id`)return d(`linked to a conversation`);let o=vt[e];if(!o)return e;let[s,c]=o,l=[i&&d(`back {time}`,{time:Ve(i)}),r,a&&$a[a]?.()].filter(Boolean),u=d(`{field}: {before} → {after}`,{field:s(),before:c(t),after:c(n)});return l.length?`${u} (${l.join(`, `)})`:u}const to={made:({messages:e})=>e?.length?p(`created the task from {n} message`,`created the task from {n} messages`,e.length):d(`created the task`),files:({count:e})=>p(`attached {n} file`,`attached {n} files`,e),"file-removed":()=>d(`removed a file`),"checks-added":({texts:e})=>d(`added to the checklist: {texts}`,{texts:e.join(`, `)}),"check-renamed":({from:e,to:t})=>d(`{field}: {before} → {after}`,{field:d(`Checklist`),before:e,after:t}),checked:({text:e})=>d(`ticked: {text}`,{text:e}),unchecked:({text:e})=>d(`removed the tick: {text}`,{text:e}),"check-removed":({text:e})=>d(`removed from the checklist: {text}`,{text:e}),linked:({messages:e})=>p(`linked {n} message`,`linked {n} messages`,e.length),unlinked:()=>d(`removed the link to a message`),"dialogs-linked":({dialogs:e})=>p(`linked {n} conversation`,`linked {n} conversations`,e.length),"dialogs-unlinked":({dialogs:e})=>p(`unlinked {n} conversation`,`unlinked {n} conversations`,e.length),replied:({count:e})=>p(`replied to {n} client`,`replied to {n} clients`,e),"replies-cancelled":({count:e})=>p(`cancelled {n} reply`,`cancelled {n} replies`,e),removed:()=>d(`deleted the task`),restored:()=>d(`restored the task`)},no=e=>(to[e.what]??(()=>e.what))(e);function ro({id:e}){let t=_n(e!==null);if(e===null)return null;let n=t?.[e];return l`<div>
<dt>${d(`Repeats`)}</dt>
<dd>
<${A} name="repeat" size="m" />
${t&&!n?l`<span class="dim">${d(`The recurring task was deleted`)}</span>`:l`<a class="link" href=${ge(`repeats`,e)}>
${n?Tn(n):d(`Recurring task`)}${n&&!n.active&&` (${d(`paused`)})`}
</a>`}
</dd>
</div>`}const io=({task:e})=>l`<div>
<dt>${d(`Tags`)}</dt>
<dd class="hrow wrap tight">
${re(e.tags).map(t=>l`<${Be} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${d(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>Dn(e.id,t.id,!1)}>
<${A} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(H(`tags`,e.id))} aria-label=${d(`Change the tags`)}
title=${`${d(`Tags`)}  L`} onClick=${t=>z(`tags`,e.id,t.currentTarget)}>
<${A} name="plus" size="s" />
</button>
</dd>
</div>`;function ao({id:e,task:t,shown:n}){return t.dialog_id?l`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${d(`From the conversation`)}</h3>
${n.sources.length?n.sources.map(n=>l`<${so} key=${n.message_id} id=${e} task=${t} source=${n} />`):l`<a class="card hov pk-q" href=${pe(`all`,t.dialog_id)}>
<span class="hrow">
<${oo} task=${t} name=${t.client?.name??``} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${d(`To the conversation`)}</span>
</span>
</a>`}
</section>`:null}const oo=({task:e,name:t})=>l`<${Ge} name=${t} size="md">${e.client?.kind&&l`<${Ie} kind=${e.client.kind} />`}<//>`;function so({id:e,task:n,source:r}){let i=r.text||Me(r.content);return l`<div class="pk-src">
<a class="card hov pk-q" href=${pe(`all`,r.dialog_id,r.no)}>
<span class="hrow">
<${oo} task=${n} name=${r.author||n.client?.name||``} />
<span class="grow">
<b class="b6 t13 cut blk">${r.author||n.client?.name}</b>
<span class="t12 dim blk">
${n.client?.kind?`${_e(n.client.kind)} · `:``}
${ke(r.at,t.value)}, ${ce(r.at)}
</span>
</span>
<span class="link t12">${d(`To the conversation`)}</span>
</span>
<span class="quote">${i}${i.length>=400&&`…`}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${d(`Remove the link to this message`)}
title=${d(`Remove the link to this message`)}
onClick=${()=>Z(e,`sources/${r.message_id}`,{},`DELETE`)}>
<${A} name="x" size="s" />
</button>
</div>`}async function co(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||`image.png`})}`,{method:`POST`,headers:{"Content-Type":e.type||`application/octet-stream`},body:e})}catch{throw new m(0,`offline`)}let n=await t.json().catch(()=>null);if(!t.ok)throw new m(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}function lo({id:e,files:t}){let[n,i]=I(!1),a=N(null),o=async t=>{if(t.length){i(!0);try{let n=[];for(let e of t)n.push(await co(e));await Z(e,`files`,{files:n})}catch(e){_(r(e))}i(!1),a.current.value=``}};return l`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${d(`Files`)}</h3>
${t.length>0&&l`<div class="taskfiles">
${t.map(t=>l`<div class="taskfile" key=${t.id}>
<${et} files=${[t]} />
<button type="button" class="ib tiny" aria-label=${d(`Remove {name}`,{name:t.name||d(`File`)})}
title=${d(`Remove from the task`)} onClick=${()=>Z(e,`files/${t.id}`,{},`DELETE`)}>
<${A} name="x" size="s" />
</button>
</div>`)}
</div>`}
<button type="button" class="btn small quiet" disabled=${n} onClick=${()=>a.current.click()}>
<${A} name="paperclip" size="s" />
${d(n?`Uploading…`:`Attach a file`)}
</button>
<input class="vh" type="file" multiple tabindex="-1" aria-label=${d(`Attach a file`)} ref=${a}
onChange=${e=>o([...e.currentTarget.files])} />
</section>`}function uo({id:e,full:t}){let n=ja(e),i=V(e),a=Et.value.has(e)||X.value?.id===e&&X.value.problem.status===404,o=i?d(`Task No. {number}`,{number:i.number}):d(`Task`);return l`<aside class=${t?`peek taskfull`:`peek`} id="task" tabindex="-1" aria-label=${o}>
<${po} id=${e} task=${i} shown=${n} full=${t} gone=${a} />
${a?l`<${De} icon="trash-2" title=${d(`The task was deleted`)}
text=${d(`Or it is no longer shown to you.`)} />`:i&&n?l`
<${go} id=${e} task=${i} shown=${n} full=${t} />
<${Ra} key=${e} id=${e} />
`:X.value?.id===e?l`<${De} icon="unplug" title=${d(`The task could not be loaded`)}
text=${r(X.value.problem)}>
<button type="button" class="btn" onClick=${()=>ka(e)}>${d(`Retry`)}</button>
<//>`:l`<${fo} task=${i} />`}
</aside>`}function fo({task:e}){let t=ze(150,!0);return l`<div class="scroll ed">
${e&&l`<h2 class="pk-t">${e.title}</h2>`}
${t&&l`<div class="sks">${[80,60,90,50].map(e=>l`<${Ue} width=${e} />`)}</div>`}
</div>`}function po({id:e,task:t,shown:n,full:r,gone:i}){let a=n?.followers.includes(s.value.id);return l`<div class="ed-top">
<span class="dim t13 num">${t?d(`No. {number}`,{number:t.number}):``}</span>
${t&&l`<${gn} task=${t} />`}
<span class="grow"></span>
${t&&n&&!i&&l`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!a)}
aria-label=${d(a?`Stop following`:`Follow`)}
title=${`${d(a?`Stop following`:`Follow`)}  F`}
onClick=${()=>Z(e,`follow`,{on:!a})}>
<${A} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${d(`Copy link`)} title=${d(`Copy link`)}
onClick=${()=>se(new URL(xe(e),location.origin).href)}>
<${A} name="link" size="m" />
</button>
<${ho} id=${e} task=${t} shown=${n} full=${r} />
`}
${!r&&l`<a class="ib small" href=${K({task:null})} aria-label=${d(`Close the task panel`)}
title=${`${d(`Dismiss`)}  Esc`}>
<${A} name="x" size="m" />
</a>`}
</div>`}const mo=(e,t)=>we({template:{title:e.title,text:t.text,checks:t.checks.map(e=>e.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});function ho({id:e,task:t,shown:n,full:r}){let i=j.value===`taskmore`,a=s.value.role!==`operator`||t.author.id===s.value.id;return l`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(i)}
aria-label=${d(`More actions`)} onClick=${()=>{j.value=i?null:`taskmore`}}>
<${A} name="ellipsis" size="m" />
</button>
${i&&l`<${h} label=${d(`More actions`)} place="poprule">
${!r&&l`<${u} icon="external-link" onPick=${()=>F(xe(e))}>${d(`Open on the whole page`)}<//>`}
<${u} icon="repeat" onPick=${()=>mo(t,n)}>${d(`Repeat…`)}<//>
${a&&l`<${u} icon="trash-2" onPick=${async()=>{await On(e)&&F(K({task:null}))}}>${d(`Delete the task`)}<//>`}
<//>`}
</span>`}function go({id:e,task:t,shown:n,full:r}){let i=fe(`(min-width: 900px)`),a=r&&i,o=l`<${yt} key=${`t${e}`} value=${t.title} label=${d(`Title`)} needed head="h2" look="pk-t"
explain=${R} save=${t=>wn(e,{title:t})} />`,s=l`
<h3 class="pk-h">${d(`Description`)}</h3>
<${yt} key=${`d${e}`} value=${n.text} label=${d(`Description`)} long rows="6"
empty=${d(`Add a description`)} explain=${R}
save=${t=>rt(e,{text:t},{seen:n.task.last_no})} />
`,c=l`
<${ao} id=${e} task=${t} shown=${n} />
<${Wa} id=${e} closed=${!ft(t)} />
<${Pa} key=${e} id=${e} checks=${n.checks} />
<${lo} id=${e} files=${n.files} />
`,u=l`<${vo} task=${t} shown=${n} />`,f=l`<${Ka} id=${e} task=${t} shown=${n} />`;return l`<div class="scroll ed" role="group" tabindex="0" aria-label=${d(`Details of the task`)}>
${a?l`<div class="fullgrid">
<div>${o}${s}${c}${f}</div>
<div class="fullside">${u}</div>
</div>`:l`${o}${u}${s}${c}${f}`}
</div>`}const _o=({task:e,field:t,label:n,children:r})=>l`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(H(t,e.id))}
onClick=${n=>z(t,e.id,n.currentTarget)}>
<span class="vh">${n}: </span>${r}
</button>
</dd>
</div>`;function vo({task:e,shown:n}){let r=C.value[e.team_id];return l`<dl class="taskkv">
<${_o} task=${e} field="status" label=${d(`Status`)}><${ln} task=${e} /><//>
${e.base===`waiting`&&l`<div>
<dt>${d(`Back to work`)}</dt>
<dd>
<${A} name="alarm-clock" size="m" />
<span>
${bt(e.wake_at,t.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&l`<div><dt>${d(`Reason`)}</dt><dd>${e.close_reason}</dd></div>`}
<${_o} task=${e} field="assignee" label=${d(`Assignee`)}><${Zt} task=${e} short=${!1} /><//>
${r&&e.assignee_id!==null&&l`<div><dt>${d(`Team`)}</dt><dd>${r.name}</dd></div>`}
<${_o} task=${e} field="due" label=${d(`Due`)}>
<${A} name="calendar" size="m" />
<${cn} task=${e} long />
<//>
<${_o} task=${e} field="priority" label=${d(`Priority`)}>
<${Ce} priority=${e.priority} named />
<//>
<${io} task=${e} />
<${_o} task=${e} field="type" label=${d(`Type`)}>
${e.type_id===null?l`<span class="dim">${d(`none`)}</span>`:ht(e.type_id)}
<//>
<${_o} task=${e} field="kind" label=${d(`Kind`)}>
${e.kind===null?l`<span class="dim">${d(`Not stated`)}</span>`:An(e.kind)}
<//>
<${ro} id=${e.repeat_id} />
<div>
<dt>${d(`Created`)}</dt>
<dd><span class="dim">${ee(e.created_at)}</span></dd>
</div>
${n.followers.length>0&&l`<div><dt>${d(`Followers`)}</dt><dd><${yo} ids=${n.followers} /></dd></div>`}
</dl>`}const yo=({ids:e})=>l`<span class="hrow wrap tight">
${e.map(e=>l`<span class="hrow tight" key=${e}>
<${Ge} name=${P(e)} size="xs" />${P(e)}
</span>`)}
</span>`;function bo(){let{q:e}=G(),[t,n]=I(e),r=N(null),i=N(0),a=N(e);k(()=>{e!==a.current&&(a.current=e,n(e))},[e]),k(()=>()=>clearTimeout(i.current),[]);let o=e=>{a.current=e,q({...G(),q:e})},s=(e,{now:t=!1}={})=>{n(e),clearTimeout(i.current),t?o(e):i.current=setTimeout(()=>o(e),250)},c=st(t,e=>{s(e,{now:!0}),r.current?.focus()});return l`<form class="tksearch" role="search" onSubmit=${e=>e.preventDefault()}>
<${A} name="search" size="m" />
<input class="palq" id="q" ref=${r} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${d(`Search in tasks`)} placeholder=${d(`Search in tasks`)}
title=${d(`Number, words of the title, description or comments; tag: and priority: narrow the search`)}
value=${t} ...${c.field} onInput=${e=>s(e.currentTarget.value)} onKeyDown=${n=>{n.isComposing||c.onKey(n)||(n.key===`Escape`&&(n.preventDefault(),n.stopPropagation(),t?s(``,{now:!0}):r.current?.blur()),(n.key===`ArrowDown`||n.key===`Enter`)&&(n.preventDefault(),t===e?ye(`a.tt, a.tcard`)?.focus():s(t,{now:!0})))}}
onBlur=${c.hide} />
${t?l`<button type="button" class="ib tiny" aria-label=${d(`Clear`)} onClick=${()=>{s(``,{now:!0}),r.current?.focus()}}>
<${A} name="x" size="s" />
</button>`:l`<kbd class="only-wide">/</kbd>`}
<${Mt} hints=${c} />
</form>`}const xo=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),So=()=>{let e=document.activeElement?.closest(`[data-task]`);return e&&document.querySelector(`#main`)?.contains(e)?Number(e.dataset.task):null},Q=()=>So()??M.peek().task,Co=()=>wo()&&!document.activeElement?.matches(`button, input, summary, a:not(.tt, .tcard)`),wo=()=>he()&&Q()!==null;function To(e){let t=Eo()?Do():Wi.peek();if(!t.length)return;let n=t.indexOf(Q()),r=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];M.peek().task&&M.peek().layout!==`full`&&F(K({task:r}),{replace:!0});let i=xo(r);i?.focus({preventScroll:!0}),i?.scrollIntoView({block:`nearest`})}const Eo=()=>M.peek().layout===`board`,Do=()=>[...document.querySelectorAll(`.board li[data-task]`)].map(e=>Number(e.dataset.task));function Oo(e){let t=U.peek().size>0&&!M.peek().task?null:Q(),n={status:`x-st`,assignee:`x-as`,due:`x-dl`,priority:`x-pr`,tags:`x-ti`},r=document.querySelector(`.peek [data-field="${e}"]`);z(e,t,r??document.querySelector(`tr[data-task="${t}"] .${n[e]} .tcell`)??xo(t))}const ko=()=>he()&&(U.peek().size>0||Q()!==null);function Ao(){let e=V(Q());if(!e?.dialog_id)return;let t=document.querySelector(`.peek .pk-q`);F(t?.getAttribute(`href`)??pe(`all`,e.dialog_id))}function jo(e){let t=Q();ra(t,e,xo(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>xo(t)?.focus()))}const Mo=()=>he()&&Eo()&&Q()!==null;function No(){document.getElementById(`taskfollow`)?.click()}const $=(e,t,n,r,i={})=>({id:e,key:t,label:n,run:r,group:`tasks`,palette:!1,when:he,...i});We($(`task-filter`,`Shift+KeyF`,()=>d(`Filter`),()=>document.getElementById(`tkfilter`)?.click(),{when:()=>he()&&M.peek().layout!==`full`}),$(`task-next`,`KeyJ`,()=>d(`Next task`),()=>To(1),{walks:!0,also:[`ArrowDown`]}),$(`task-previous`,`KeyK`,()=>d(`Previous task`),()=>To(-1),{walks:!0,also:[`ArrowUp`]}),$(`task-peek`,`Space`,()=>d(`Open beside the list`),()=>F(K({task:Q()})),{when:Co}),$(`task-full`,`Shift+Enter`,()=>d(`Open on the whole page`),()=>F(xe(Q())),{when:Co}),$(`task-status`,`KeyS`,()=>d(`Status`),()=>Oo(`status`),{when:ko,act:!0}),$(`task-assignee`,`KeyA`,()=>d(`Assignee`),()=>Oo(`assignee`),{when:ko,act:!0,opensField:!0}),$(`task-due`,`KeyD`,()=>d(`Due`),()=>Oo(`due`),{when:ko,act:!0}),$(`task-priority`,`KeyP`,()=>d(`Priority`),()=>Oo(`priority`),{when:ko,act:!0}),$(`task-tags`,`KeyL`,()=>d(`Tags`),()=>Oo(`tags`),{when:ko,act:!0,opensField:!0}),$(`task-dialog`,`KeyO`,()=>d(`To the conversation of the task`),Ao,{when:wo}),$(`task-pick`,`KeyX`,()=>d(`Select the task`),()=>Qt(Q()),{when:wo}),$(`task-follow`,`KeyF`,()=>d(`Follow`),No,{when:()=>he()&&M.peek().task!==null,act:!0}),$(`task-left`,`Ctrl+Shift+ArrowLeft`,()=>d(`Move the card to the left`),()=>jo(-1),{when:Mo}),$(`task-right`,`Ctrl+Shift+ArrowRight`,()=>d(`Move the card to the right`),()=>jo(1),{when:Mo}));var Po=/* @__PURE__ */ e({Tasks:()=>Fo,closeTask:()=>Lo});function Fo(){let{layout:e,task:t}=M.value,n=fe(`(max-width: 1279px)`);k(()=>(document.addEventListener(`keydown`,Io,{capture:!0}),()=>{document.removeEventListener(`keydown`,Io,{capture:!0}),Ht(),dn()}),[]);let r=e===`full`,i=!!t;return l`<main class=${`main page tasks ${r?`full`:i?`peeking`:``}`} id="main">
${r?l`<${Ro} />`:l`
<${zo} board=${e===`board`} />
<${Bo} board=${e===`board`} />
<${ma} />
`}
<div class="twopane">
${!r&&l`<div class="taskside" inert=${i&&n||null}>
${e===`board`?l`<${aa} />`:l`<${Ki} />`}
</div>`}
${i&&l`<${uo} key=${t} id=${t} full=${r} />`}
</div>
<${tn} />
</main>`}function Io(e){e.key!==`Escape`||j.peek()||e.target.closest?.(`input:not([type=checkbox]), textarea, select`)||(U.peek().size||M.peek().task)&&(e.preventDefault(),e.stopPropagation(),U.peek().size?Ht():Lo())}function Lo(){let{task:e}=M.peek();F(K({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}const Ro=()=>l`<header class="bar1">
<a class="ib" href=${K({task:null})} aria-label=${d(`All tasks`)}><${A} name="chevron-left" /></a>
<h1 class="grow">${d(`Task`)}</h1>
</header>`;function zo({board:e}){let t=[[`list`,d(`List`),`list`],[`board`,d(`Board`),`square-kanban`]];return l`<header class="bar1">
<h1>${d(`Tasks`)}</h1>
<nav class="seg tasklook" aria-label=${d(`View`)}>
${t.map(([t,n,r])=>l`<a key=${t} href=${K({layout:t,task:null})}
aria-current=${t===`board`===e?`page`:null} aria-label=${n}>
<${A} name=${r} size="m" />
<span class="only-wide">${n}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${bo} />
<${pa} />
<button type="button" class="btn primary" aria-label=${d(`New task`)} title=${`${d(`New task`)}  C`}
onClick=${()=>Te()}>
<${A} name="plus" size="m" />
<span class="only-wide">${d(`New task`)}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Bo({board:e}){let t=Zr();return k(()=>wi(t),[t.key]),l`<div class="bar2">
<div class="chips" role="group" aria-label=${d(`Quick filters`)}>
${gi().filter(t=>!(e&&t===`done`)).map(e=>l`<a class="chip" key=${e} href=${K({view:e,task:null})}
aria-current=${t.view===e?`true`:null}>
${mi(e)} <${Vo} count=${vi(e,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${ba} />
${!e&&l`<${Ho} />`}
</span>
</div>`}const Vo=({count:e})=>e===void 0?null:l`<span class="n">${e>=1e3?`999+`:S(e)}</span>`;function Ho(){let e=j.value===`tasksort`,t=Yr();return l`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${d(`Sort: {order}`,{order:Gr[t]()})} onClick=${()=>{j.value=e?null:`tasksort`}}>
<${A} name="arrow-up-down" size="s" />
<span class="only-wide">${Gr[t]()}</span>
</button>
${e&&l`<${h} label=${d(`Sort order`)} place="poprule">
${ot.map(e=>l`<${u} key=${e} icon="arrow-up-down" checked=${e===t}
onPick=${()=>F(Re(`list`,{...Qr(),sort:e===Kr(Jr())?null:e}))}>
${Gr[e]()}
<//>`)}
<//>`}
</span>`}const Uo=[[`day`,()=>d(`By day`)],[`weekdays`,()=>d(`Mon–Fri`)],[`week`,()=>d(`By week`)],[`month`,()=>d(`By month`)]],Wo={day:e=>p(`day`,`days`,e),week:e=>p(`week`,`weeks`,e),month:e=>p(`month`,`months`,e)};function Go({rule:e,onChange:t}){return l`
<div class="field">
<span class="lab">${d(`How often`)}</span>
<${hn} label=${d(`How often`)} value=${e.every} options=${Uo.map(([e,t])=>[e,t()])}
onPick=${e=>t({every:e,...e===`weekdays`&&{step:1}})} />
</div>
${e.every!==`weekdays`&&l`<div class="rptstep">
<${Ko} rule=${e} onChange=${t} />
${e.every===`week`&&l`<${qo} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${Jo} id="rps" label=${d(`From`)} value=${e.start} onPick=${e=>e&&t({start:e})} />
<${Jo} id="rpu" label=${d(`Until, if it ends`)} value=${e.until} min=${e.start}
onPick=${e=>t({until:e})} />
</div>
<div class="rptzone"><${Yo} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${d(`When the program was off and dates were missed`)}</span>
<${hn} label=${d(`Missed dates`)} value=${e.catch_up}
options=${[[!1,d(`One task, for the last date`)],[!0,d(`A task for each date`)]]} onPick=${e=>t({catch_up:e})} />
</div>
<${Zo} rule=${e} />
`}function Ko({rule:e,onChange:t}){let[n,r]=I(String(e.step)),i=Number(n),a=!Number.isInteger(i)||i<1||i>366;return l`<div class="field">
<label for="rpk">${d(`Interval`)}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${a?`true`:null} aria-describedby="rpkh" onInput=${e=>{r(e.currentTarget.value);let n=Number(e.currentTarget.value);Number.isInteger(n)&&n>=1&&n<=366&&t({step:n})}} onBlur=${()=>r(String(e.step))} />
<span class=${a?`hint bad`:`t13`} id="rpkh">
${a?d(`A number from 1 to 366`):Wo[e.every](i)}
</span>
</span>
</div>`}function qo({rule:e,onChange:t}){let n=un(e),r=e=>{let r=n.includes(e)?n.filter(t=>t!==e):[...n,e].sort((e,t)=>e-t);r.length&&t({days:r})};return l`<div class="field">
<span class="lab" id="rpw">${d(`Weekdays`)}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${$t.map(e=>l`<button type="button" class="chip" key=${e} aria-label=${f(e,`long`)}
aria-pressed=${String(n.includes(e))} onClick=${()=>r(e)}>
${f(e)}
</button>`)}
</div>
</div>`}const Jo=({id:e,label:t,value:n,min:r=null,onPick:i})=>l`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??``} min=${r}
onInput=${e=>i(e.currentTarget.value||null)} />
</div>
`;function Yo({rule:e,onChange:t}){let[n,r]=I([]);return k(()=>{L(`/api/company`).then(e=>r(e.zones),e=>{if(!(e instanceof m))throw e})},[]),l`
<div class="field">
<span class="lab">${d(`Time`)}</span>
<${nt} label=${d(`Time`)} value=${e.minute}
onChange=${e=>t({minute:Math.min(e,1439)})} />
</div>
<div class="field">
<label for="rpz">${d(`Time zone`)}</label>
<${Lt} id="rpz" zones=${n} value=${e.zone} onPick=${e=>t({zone:e})} />
</div>
`}function Xo(e){let[t,n]=I({next:null,problem:null,of:e}),{catch_up:r,...i}=e,a=JSON.stringify(i);return k(()=>{let t=!1,r=setTimeout(async()=>{try{let{next:r}=await b(`POST`,`/api/task-repeats/preview`,JSON.parse(a));t||n({next:r,problem:null,of:e})}catch(r){if(!(r instanceof m))throw r;t||n({next:null,problem:r,of:e})}},200);return()=>{t=!0,clearTimeout(r)}},[a]),t}function Zo({rule:e}){let{next:t,problem:n,of:i}=Xo(e);return l`<section class="rptnext" aria-label=${d(`Next dates`)} aria-busy=${t||n?null:`true`}>
<b class="b5 blk t13">${Tn(i)}</b>
${n&&l`<p class="hint bad" role="alert">${r(n)}</p>`}
${t?.length===0&&l`<p class="hint bad" role="alert">${d(`No date remains: the last one has passed.`)}</p>`}
${t?.length>0&&l`<ol class="t13">
${t.map((e,n)=>{let r=qt(t[n-1]??null,e,i.zone);return l`<li key=${e}>
${le(e,i.zone)}
${(r||Yt(e,i))&&l`<span class="t12 dim blk">
${Yt(e,i)?d(`The clocks skip this hour on that day: the task comes one hour later.`):d(`The clocks have changed before this date; the local time stays.`)}
</span>`}
</li>`})}
</ol>`}
</section>`}var Qo=/* @__PURE__ */ e({RepeatDialog:()=>rs});const $o={title:``,text:``,checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},es=[`every`,`step`,`days`,`start`,`minute`,`zone`,`until`,`catch_up`],ts=e=>new Intl.DateTimeFormat(`en-CA`,{timeZone:e}).format(Date.now());function ns({repeat:e=null,template:t={}}){if(e)return{template:Vt(e.template),rule:Object.fromEntries(es.map(t=>[t,e[t]]))};let{zone:n}=de.value,r=ts(n),i={every:`week`,step:1,days:[((/* @__PURE__ */ new Date(`${r}T00:00Z`)).getUTCDay()+6)%7],start:r,minute:540,zone:n,until:null,catch_up:!1};return{template:Vt({...$o,...t}),rule:i}}function rs(){let e=N(ue.value).current,t=N(ns(e)).current,[n,r]=I(t.template),[i,a]=I(t.rule),o=N(null),{problem:s,busy:c,run:u,refuse:f,settle:p}=Wt(o);T(()=>o.current.focus({preventScroll:!0}),[]);let m=()=>{if(!n.title.trim()){f(d(`A task needs a title.`));return}let t=n.checks.map(e=>e.trim()).filter(Boolean),r={template:{...n,title:n.title.trim(),checks:t},...i};u(async()=>{e.repeat?await yn(e.repeat,r,d(`Saved: {title}`,{title:r.template.title})):await on(r),B()})},h=e.repeat?d(`Recurring task`):d(`New recurring task`),g=e=>{r({...n,...e}),p()},_=l`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${d(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${c} onClick=${m}>
${e.repeat?d(`Save`):d(`Create`)}
<kbd class="only-wide">${Ke} ↵</kbd>
</button>
`;return l`<${dt} title=${h} look="mid" body="taskform" onKey=${Sn(m)} foot=${_}>
<div class="field">
<label for="rpn">${d(`Title`)}</label>
<input class="input" id="rpn" ref=${o} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${s?`true`:null} aria-describedby=${s?`rpe`:null}
onInput=${e=>g({title:e.currentTarget.value})} />
${s&&l`<span class="hint bad" id="rpe" role="alert">${s}</span>`}
</div>
${e.repeat&&kn(e.repeat.template).map(e=>l`<p class="rptwarn t12" key=${e}><${A} name="triangle-alert" size="s" />${e}</p>`)}
<${Go} rule=${i} onChange=${e=>a({...i,...e})} />
<${ss} template=${n} set=${g} />
<//>`}const is=(e,t)=>e.name.localeCompare(t.name),as=()=>Object.values(a.value).filter(e=>e.active).sort(is).map(e=>[e.id,e.id===s.value.id?d(`{name} (me)`,{name:e.name}):e.name]);function os({id:e,label:t,value:n,options:r,none:i,onPick:a}){return l`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${e=>a(Number(e.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${i}</option>
${r.map(([e,t])=>l`<option key=${e} value=${e} selected=${e===n}>${t}</option>`)}
</select>
</div>`}function ss({template:e,set:t}){let n=At().map(e=>[e.id,Dt(e)]),r=Object.values(C.value).sort(is);return l`
<div class="taskpair">
<${os} id="rpa" label=${d(`Assignee`)} value=${e.assignee_id} none=${d(`nobody`)}
options=${as()} onPick=${e=>t({assignee_id:e})} />
<${fn} id="rpd" label=${d(`Due after it is created`)} minutes=${e.due_after}
onChange=${e=>t({due_after:e})} />
</div>
<div class="taskpair">
<${os} id="rpy" label=${d(`Type`)} value=${e.type_id} none=${d(`none`)} options=${n}
onPick=${e=>t({type_id:e})} />
${r.length>0&&l`<${os} id="rpm" label=${d(`Team`)} value=${e.team_id} none=${d(`none`)}
options=${r.map(e=>[e.id,e.name])} onPick=${e=>t({team_id:e})} />`}
</div>
<div class="field">
<span class="lab">${d(`Priority`)}</span>
<${hn} label=${d(`Priority`)} options=${ie.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>t({priority:e})} />
</div>
<${Tr} tags=${e.tags} onTags=${e=>t({tags:e})} />
<div class="field">
<label for="rpt">${d(`Description`)}</label>
<textarea class="input" id="rpt" rows="3" maxlength="20000" value=${e.text}
onInput=${e=>t({text:e.currentTarget.value})}></textarea>
</div>
<div class="field">
<label for="rpc">${d(`Checklist, one item per line`)}</label>
<textarea class="input" id="rpc" rows="2" value=${e.checks.join(`
`)}
onInput=${e=>t({checks:e.currentTarget.value.split(`
`)})}></textarea>
</div>
`}export{ir as a,dr as i,Po as n,Yn as o,kr as r,zn as s,Qo as t};