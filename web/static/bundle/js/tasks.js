/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$ as t,$i as n,Aa as r,Ar as i,Bn as a,Da as o,Dt as s,Ea as c,Et as l,Fa as u,Fn as d,Ga as f,Gt as p,Hr as m,Ia as h,In as g,Ir as _,Ja as v,Ki as y,Kr as b,La as ee,Ma as x,Na as S,Oa as C,Pa as w,Pn as T,Qr as E,Ra as D,Rr as te,Sa as ne,Ta as O,Ti as re,Tt as ie,Ur as ae,Va as k,Wa as A,Wi as j,Wr as oe,Xr as M,Zr as se,ai as ce,ba as N,ca as le,ci as ue,ct as de,d as fe,da as pe,dt as me,ei as he,f as ge,fa as _e,fr as ve,ft as ye,g as be,gi as P,gr as xe,h as Se,ja as Ce,jr as we,ka as F,kr as Te,lr as Ee,m as De,ma as Oe,mr as ke,oa as Ae,or as je,p as Me,pr as Ne,pt as Pe,qa as I,qr as Fe,r as Ie,ra as L,ri as Le,sa as Re,si as ze,ta as Be,ti as R,u as Ve,ui as He,ut as Ue,va as We,wt as Ge,xa as Ke,za as qe,zr as Je}from"./app.js";import{$ as Ye,At as Xe,B as Ze,Bn as Qe,Bt as $e,Ct as z,D as et,Dn as tt,Dt as nt,Et as rt,Fn as it,Ft as at,G as ot,Gt as st,Ht as ct,In as lt,It as ut,Jt as dt,K as ft,Kt as pt,Ln as mt,Lt as ht,Mt as gt,Nn as _t,Nt as vt,Ot as B,Pn as yt,Pt as bt,Q as xt,Rn as St,Rt as Ct,S as wt,Sn as Tt,St as Et,T as Dt,Tt as Ot,Ut as kt,Vn as At,Vt as jt,Wt as Mt,X as Nt,Xt as Pt,Y as Ft,Yt as It,Z as Lt,Zn as Rt,Zt as zt,_ as Bt,_n as Vt,_t as Ht,ar as Ut,at as Wt,b as V,bt as Gt,c as Kt,cn as qt,ct as Jt,d as Yt,dt as Xt,et as Zt,f as Qt,ft as $t,g as en,gt as tn,ht as H,in as nn,ir as rn,it as an,jt as on,kt as sn,lt as cn,mt as ln,n as un,or as U,ot as dn,p as fn,pt as W,qt as pn,rr as mn,rt as hn,s as gn,st as _n,t as vn,tt as yn,u as bn,v as xn,vt as Sn,w as Cn,wt as wn,xt as Tn,y as En,yt as Dn,zn as On,zt as kn}from"./shared.js";const An=e=>Array.from({length:Math.ceil(e.length/200)},(t,n)=>e.slice(n*200,(n+1)*200));async function jn(e){let t=[];for(let n of An(e))t.push(...(await S(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function Mn(e){let t=[];for(let n of e)for(let e of An(n.ids))t.push(await x(`/api/tasks/bulk`,{steps:[{...n,ids:e}]}));return t}async function Nn(e){let t=yt().find(e=>e.base===`done`),n=e.filter(ut).map(e=>e.id);try{let e=await Mn([{ids:n,change:{status_id:t.id}}]),r=e.flatMap(e=>e.failed).length;r&&j(h(`{n} task could not be finished`,`{n} tasks could not be finished`,r));let i=e.flatMap(e=>e.undo);return()=>Mn(i.map(e=>({ids:e.ids,change:Pn(e.change)}))).catch(Fn)}catch(e){return Fn(e),null}}const Pn=({status_id:e,wake_at:t,wake_reason:n,close_reason:r})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:r});function Fn(e){if(!(e instanceof r))throw e;j(B(e))}const In=({tasks:e})=>F`<ul class="closelist">
${e.slice(0,8).map(e=>F`<li key=${e.id} class="hrow t13">
<span class="st"><${Ye} base=${e.base} /></span>
<span class="cut">${D(`No. {number} {title}`,e)}</span>
${e.due_at!==null&&F`<span class="hrow end t12"><${Nt} task=${e} /></span>`}
</li>`)}
${e.length>8&&F`<li class="t12 dim">${h(`and {n} more task`,`and {n} more tasks`,e.length-8)}</li>`}
</ul>`;var Ln=/* @__PURE__ */ e({CloseQuestion:()=>Rn});function Rn(){let{ids:e,sends:t,proceed:n,open:r}=I(Me.value).current,[i,a]=v(null),[o,s]=v(!1),c=e=>{U(),n(e)};if(A(()=>{jn(e).then(e=>e.length?a(e):c({}),e=>{Fn(e),r===null&&U()})},[]),r===null&&!i)return null;let l=async()=>{s(!0);let e=await Nn(i);e?c({restore:e}):U()},u=i?.length??r,d=e.length===1?h(`The conversation has {n} open task`,`The conversation has {n} open tasks`,u):h(`The conversations have {n} open task`,`The conversations have {n} open tasks`,u),f=zn[t?`send`:`close`];return F`<${rn} label=${d}>
<div class="dpad">
<h2 class="head2">${d}</h2>
${i&&F`<${In} tasks=${i} />`}
<p class="lead">${D(`Open tasks stay in the list of tasks and keep their due dates.`)}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${o} onClick=${()=>c({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${o||!i} aria-busy=${String(o)} onClick=${l}>
${f.finish()}
</button>
${t&&F`<button type="button" class="btn" disabled=${o} onClick=${()=>c({keep:!0})}>
${D(`Only send, do not close`)}
</button>`}
<button type="button" class="btn quiet" disabled=${o} onClick=${U}>
${D(t?`Back to the text`:`Do not close`)}
</button>
</div>
</div>
<//>`}const zn={close:{keep:()=>D(`Close, leave the tasks open`),finish:()=>D(`Close, the tasks are done`)},send:{keep:()=>D(`Send and close, leave the tasks open`),finish:()=>D(`Send and close, the tasks are done`)}},Bn={number:()=>D(`Number`),title:()=>D(`Title`),status:()=>D(`Status`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),due:()=>D(`Due`),priority:()=>D(`Priority`),type:()=>D(`Type`),kind:()=>D(`Kind`),tags:()=>D(`Tags`),client:()=>D(`Client`),text:()=>D(`Description`),created:()=>D(`Created`),closed:()=>D(`Finished`)},Vn=e=>Bn[e]?.()??``,Hn={"csv-empty":()=>D(`The file has no rows with tasks. Add them below the line that names the columns.`),"csv-no-title":()=>D(`No column is named Title. Name the columns in the first line, as in the example.`),"csv-too-many":()=>D(`The file has more than 200 rows. Split it into several files.`),"csv-too-large":()=>D(`The file is larger than 256 KB. Split it into several files.`),"csv-encoding":()=>D(`The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8.`),"csv-errors":()=>D(`Some rows have errors that were not there before. Choose the file again.`)};function Un(e){return e.code===`csv-quotes`?D(`A quote in row {line} is not closed. Close it, or double it inside a cell.`,{line:e.detail.line}):e.code===`csv-twice`?D(`The column {name} is there twice. Keep one of them.`,{name:Vn(e.detail.column)}):Hn[e.code]?.()??w(e)}const Wn={"title-needed":()=>D(`The title is empty. Write one.`),"too-long":()=>D(`The text is too long: a title has up to 200 characters, a description up to 20,000.`),"csv-more-cells":()=>D(`The row has more cells than the first line. Put a cell with a separator into quotes.`),"needs-more":({value:e})=>D(`“{value}” needs a time or a reason. Use another status and move the task later.`,{value:e}),"not-a-date":({value:e})=>D(`“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.`,{value:e}),several:({value:e})=>D(`Several are called “{value}”. For a colleague, write the email address.`,{value:e})},Gn={assignee:({value:e})=>D(`No colleague is called “{value}”. Write the name or the email as in Okno.`,{value:e}),tags:({value:e})=>D(`“{value}” has a tag that does not exist. An administrator adds tags in the settings.`,{value:e})};function Kn(e){return e.code===`unknown-name`?Gn[e.column]?.(e)??D(`“{value}” does not exist. Write the name as it stands in Okno.`,{value:e.value}):Wn[e.code]?.(e)??e.code}var qn=/* @__PURE__ */ e({ImportTasks:()=>Xn});function Jn(e){let t=``;for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function Yn(e){if(e.size>262144)throw new r(422,`csv-too-large`);let t={file:Jn(await e.arrayBuffer()),zone:Qt()};return{name:e.name,body:t,key:qe(),preview:await Ce(`POST`,`/api/tasks/import/preview`,t)}}function Xn(){let[e,t]=v(null),[n,i]=v(null),[a,o]=v(!1),s=async e=>{if(!a){o(!0),i(null);try{await e()}catch(e){if(!(e instanceof r))throw e;i(e)}o(!1)}},c=e=>e&&s(async()=>{t(null),t(await Yn(e))}),l=()=>s(async()=>{let{body:t,key:n,preview:r}=e,i={...t,only_good:r.errors.length>0},a=await x(`/api/tasks/import`,i,{key:n});U(),tr(a)}),u=e?.preview,d=F`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${U}>${D(`Cancel`)}</button>
${u&&u.good>0&&F`<button type="button" class="btn primary" disabled=${a} onClick=${l}>
${u.errors.length?h(`Create only {n} good row`,`Create only {n} good rows`,u.good):h(`Create {n} task`,`Create {n} tasks`,u.good)}
</button>`}
`;return F`<${mn} title=${D(`Tasks from a CSV file`)} look="mid" body="taskform" foot=${d}>
<${Zn} name=${e?.name} busy=${a} onFile=${c} />
${n&&F`<p class="csvbad t13" role="alert"><${R} name="circle-alert" size="m" />${Un(n)}</p>`}
${u&&F`<${$n} preview=${u} />`}
<//>`}function Zn({name:e,busy:t,onFile:n}){let r=I(null),[i,a]=v(!1);return F`<div class="csvdrop" data-over=${i?``:null} aria-busy=${t?`true`:null}
onDragOver=${e=>{e.preventDefault(),a(!0)}} onDragLeave=${()=>a(!1)} onDrop=${e=>{e.preventDefault(),a(!1),n(e.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${r} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${D(`CSV file`)} onChange=${e=>{let[t]=e.currentTarget.files;e.currentTarget.value=``,n(t)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>r.current.click()}>
<${R} name="paperclip" size="s" />${D(e?`Choose another file`:`Choose a file`)}
</button>
<span class="t13 grow cut">${e??D(`or drop it here`)}</span>
<button type="button" class="link t12" onClick=${Qn}>${D(`Download an example`)}</button>
<p class="t12 dim">
${D(`The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.`)}
</p>
</div>`}function Qn(){let e=[`title`,`text`,`status`,`assignee`,`due`,`priority`,`tags`].map(Vn),t=[D(`Count the stock`),``,D(`New (task)`),``,`2027-01-15 12:00`,D(`High`),``],n=u.value===`ru`?`;`:`,`,r=`\ufeff${e.join(n)}\r\n${t.join(n)}\r\n`,i=document.createElement(`a`);i.href=URL.createObjectURL(new Blob([r],{type:`text/csv`})),i.download=`okno-tasks.csv`,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href))}function $n({preview:e}){let{errors:t,total:n,good:r,columns:i,ignored:a,titles:o}=e,s=r-Math.min(o.length,5);return F`
<section class="csvsum" aria-label=${D(`Preview`)}>
<b class="b5 blk t13" role="status">
${t.length?D(`{good} of {total} rows can be created`,{good:r,total:n}):h(`{n} row can be created`,`{n} rows can be created`,r)}
</b>
<span class="t12 dim blk">${D(`Columns: {names}`,{names:i.map(Vn).join(`, `)})}</span>
${a.length>0&&F`<span class="t12 dim blk">${D(`Left out: {names}`,{names:a.join(`, `)})}</span>`}
${o.length>0&&F`<ul class="t13">
${o.slice(0,5).map((e,t)=>F`<li class="cut" key=${t}>${e}</li>`)}
${s>0&&F`<li class="dim">${h(`and {n} more`,`and {n} more`,s)}</li>`}
</ul>`}
</section>
${t.length>0&&F`<${er} errors=${t} more=${e.more_errors} />`}
`}function er({errors:e,more:t}){return F`<section aria-label=${D(`Errors`)}>
<p class="t13">${D(`Correct the file and choose it again, or create only the good rows.`)}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${D(`Errors`)}>
<table class="t12">
<thead><tr>
<th scope="col">${D(`Row`)}</th>
<th scope="col">${D(`Column`)}</th>
<th scope="col">${D(`What is wrong`)}</th>
</tr></thead>
<tbody>
${e.map((e,t)=>F`<tr key=${t}>
<td class="num">${e.line}</td>
<td>${Vn(e.column)}</td>
<td>${Kn(e)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&F`<p class="t12 dim">${h(`and {n} more error`,`and {n} more errors`,t)}</p>`}
</div>
</section>`}function tr({task_ids:e,skipped:t}){let n=()=>x(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]}),r=h(`{n} task created`,`{n} tasks created`,e.length),i=t?`${r}. ${h(`{n} row was left out`,`{n} rows were left out`,t)}`:r;y(i,{icon:`circle-check-big`,undo:()=>e.length&&n().catch(e=>j(B(e)))})}var nr=/* @__PURE__ */ e({LinkPicker:()=>or});const rr=(e,t,n)=>x(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n});async function ir(e,t){U();try{await rr(e,t,!0)}catch(e){if(!(e instanceof r))throw e;j(B(e));return}let i=h(`{n} conversation linked to task No. {number}`,`{n} conversations linked to task No. {number}`,t.length,{number:e.number});y(i,{icon:`link`,undo:()=>rr(e,t,!1).catch(e=>j(B(e))),more:{label:D(`Open`),run:()=>n(Re(e.id))}})}async function ar(e,t){try{let{task:n}=await x(`/api/tasks`,{title:e,kind:`incident`});await ir(n,t)}catch(e){if(!(e instanceof r))throw e;j(B(e))}}function or(){let e=I([...p.value.keys()]).current,[t,n]=v(``),[r,i]=v(null),[a,o]=v(null),[s,c]=v(0),l=I(null);f(()=>l.current.focus({preventScroll:!0}),[]),A(()=>{S(`/api/tasks?view=open&sort=created&limit=100`).then(e=>i(e.items),e=>o(e))},[]);let u=t.trim().toLowerCase(),d=[...(r??[]).filter(e=>!u||e.title.toLowerCase().includes(u)||String(e.number)===u).slice(0,8).map(t=>({id:t.id,text:D(`No. {number} {title}`,t),run:()=>ir(t,e)})),...t.trim()?[{id:`new`,icon:`plus`,text:D(`New task “{title}”`,{title:t.trim()}),run:()=>ar(t.trim(),e)}]:[]],m=Math.min(s,d.length-1),g=e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t?(e.preventDefault(),c((m+t+d.length)%Math.max(1,d.length))):e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.preventDefault(),d[m]?.run())},_=h(`Link {n} conversation to a task`,`Link {n} conversations to a task`,e.length);return F`<${mn} title=${_} look="linkdlg" onKey=${g}>
<input class="input" ref=${l} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${d.length?`lnk${m}`:null}
aria-label=${D(`Find a task or name a new one`)} placeholder=${D(`Find a task or name a new one`)}
value=${t} onInput=${e=>{n(e.currentTarget.value),c(0)}} />
${a&&F`<p class="hint bad" role="alert">${w(a)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${D(`Tasks`)}>
${d.map((e,t)=>F`<li key=${e.id} id=${`lnk${t}`} role="option" aria-selected=${String(t===m)}
class="mi" onPointerMove=${()=>c(t)} onClick=${e.run}>
<${R} name=${e.icon??`circle-check-big`} size="m" /><span class="cut">${e.text}</span>
</li>`)}
</ul>
${r&&!d.length&&F`<p class="t13 dim">${D(`No open tasks. Type the name of a new one.`)}</p>`}
<//>`}const sr=k(null);function cr(e,t){sr.value={task:e,dialogs:t},P.value=`massreply`}var lr=/* @__PURE__ */ e({MassReply:()=>fr});const ur=[`{name|…}`,`{number}`],dr=()=>{let{messenger:e=0,email:t=0}=ne.peek()?.undo??{};return Math.max(10,e,t)};function fr(){let{task:e,dialogs:t}=I(sr.value).current,n=t.filter(e=>e.open),[i,a]=v(()=>new Set(n.filter(e=>!e.reply_state).map(e=>e.id))),[o,s]=v(``),[c,l]=v(!1),[u,d]=v(!1),[p,m]=v(null),[g,_]=v(!1),y=I(null);f(()=>y.current.focus({preventScroll:!0}),[]);let b=n.filter(e=>i.has(e.id)),ee=pr(c?b.map(e=>e.id):[]),S=async()=>{if(!g){if(!o.trim()||!b.length)m(o.trim()?D(`Choose at least one conversation.`):D(`Write the text.`)),y.current.focus();else{_(!0);try{let n=dr(),r=await x(`/api/tasks/${e}/replies`,{text:o.trim(),dialogs:b.map(e=>({id:e.id,seen:e.last_no})),undo_ms:n*1e3,close:c});U();let i=new Set(r.sent.map(e=>e.dialog_id)),a=u?ee.filter(e=>i.has(e.dialog_id)):[];yr(e,r,t,n,a.length?await Nn(a):null)}catch(e){if(!(e instanceof r))throw e;m(B(e)),_(!1)}}}},C=e=>{Ut(e)&&(e.preventDefault(),S())},w=(e,t)=>{let n=new Set(i);t?n.add(e):n.delete(e),a(n)},T=e=>a(new Set(e?n.map(e=>e.id):[])),E=i.size===n.length,te=F`
<span class="t12 dim grow">
${h(`Can be undone for {n} second`,`Can be undone for {n} seconds`,dr())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${U}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${g||!b.length} aria-busy=${String(g)}
onClick=${S}>
${h(`Send to {n} client`,`Send to {n} clients`,b.length)}
</button>
`;return F`<${mn} title=${D(`Reply to all`)} look="taskdlg" body="taskform" onKey=${C} foot=${te}>
<div class="field">
<label for="mrt">${D(`Text for each client`)}</label>
<textarea class="input" id="mrt" ref=${y} rows="5" maxlength="16000" value=${o}
aria-invalid=${p?`true`:null} aria-describedby=${p?`mre`:`mrh`}
onInput=${e=>{s(e.currentTarget.value),m(null)}}></textarea>
${p&&F`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${_r} onPick=${e=>gr(y.current,e,s)} />
<${vr} text=${o} dialog=${b[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${D(`Conversations`)}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${E} indeterminate=${i.size>0&&!E}
onChange=${e=>T(e.currentTarget.checked)} />
${D(`All`)}
</label>
<ul>
${n.map(e=>F`<${hr} key=${e.id} dialog=${e} on=${i.has(e.id)} onPick=${w} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${e=>l(e.currentTarget.checked)} />
${D(`Also close these conversations`)}
</label>
${ee.length>0&&F`<${mr} tasks=${ee} finish=${u} onFinish=${d} />`}
<//>`}function pr(e){let[t,n]=v([]),r=e.join();return A(()=>{let e=!0;return n([]),r&&jn(r.split(`,`)).then(t=>e&&n(t),Fn),()=>{e=!1}},[r]),t}const mr=({tasks:e,finish:t,onFinish:n})=>F`<fieldset class="mrlist">
<legend class="lab">
${h(`The conversations have {n} open task`,`The conversations have {n} open tasks`,e.length)}
</legend>
<${In} tasks=${e} />
${[[!1,D(`Leave the tasks open`)],[!0,D(`The tasks are done`)]].map(([e,r])=>F`<label class="hrow t13" key=${r}>
<input type="radio" name="mrtasks" checked=${t===e} onChange=${()=>n(e)} />
${r}
</label>`)}
</fieldset>`,hr=({dialog:e,on:t,onPick:n})=>F`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${t=>n(e.id,t.currentTarget.checked)} />
<${se} name=${e.name} size="xs"><${E} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&F`<span class="t12 dim">${D(`has a reply`)}</span>`}
</label>
</li>`;function gr(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,`end`),n(e.value),e.focus()}const _r=({onPick:e})=>F`<span class="taskchips" id="mrh" role="group" aria-label=${D(`Variables`)}>
${ur.map(t=>F`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;function vr({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=ue(t.name),r=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(e,t=``)=>n||t);return F`<p class="t13 mrsee">
<span class="t12 dim blk">${D(`{name} will see`,{name:t.name})}</span>
${r.replace(/\{\s*number\s*\}/g,`№ …`)}
</p>`}function yr(e,{sent:t,failed:n},r,i,a){let o=new Map(r.map(e=>[e.id,e.name]));n.length&&j(h(`No reply to {n} client: {list}`,`No reply to {n} clients: {list}`,n.length,{list:n.map(e=>`${o.get(e.dialog_id)} (${xr(e.code)})`).join(`, `)}),{ms:2e4}),t.length&&y(h(`Reply goes to {n} client`,`Reply goes to {n} clients`,t.length),{icon:`reply`,ms:i*1e3,undo:()=>{Sr(e,t),a?.()}})}const br={"conversation-changed":()=>D(`wrote meanwhile`),blocked:()=>D(`has blocked us`),"channel-removed":()=>D(`the channel was removed`),"not-linked":()=>D(`is no longer linked`)},xr=e=>br[e]?.()??D(`was refused`);async function Sr(e,t){try{let n=await x(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(e=>e.message_id)}),r=h(`{n} reply cancelled`,`{n} replies cancelled`,n.cancelled.length);n.failed.length?j(`${r}. ${h(`{n} was sent already`,`{n} were sent already`,n.failed.length)}`):y(r,{icon:`undo-2`})}catch(e){if(!(e instanceof r))throw e;j(B(e))}}function Cr({tags:e,onTags:t}){let n=ie.value;if(!n.length)return null;let r=n.filter(t=>!e.includes(t.id));return F`<div class="field">
<span class="lab" id="tkg">${D(`Tags`)}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(t=>e.includes(t.id)).map(n=>F`<${ye} key=${n.id} tag=${n} large>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:n.name})}
onClick=${()=>t(e.filter(e=>e!==n.id))}>
<${R} name="x" size="s" />
</button>
<//>`)}
${r.length>0&&F`<select class="input sel taskaddtag" aria-label=${D(`Add a tag`)} value="" onChange=${n=>{t([...e,Number(n.currentTarget.value)]),n.currentTarget.value=``}}>
<option value="">${D(`Add a tag`)}</option>
${r.map(e=>F`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function wr(){let[e,t]=v([]),[n,i]=v(0);A(()=>{S(`/api/task-templates`).then(e=>t(e.templates),e=>{if(!(e instanceof r))throw e})},[]);let a=e.find(e=>e.id===n)??null;return{list:e,chosen:a,pick:i,use:async({message_ids:e=[],dialog_id:t=null})=>{try{return Tr(await x(`/api/task-templates/${a.id}/tasks`,{message_ids:e,dialog_id:t})),null}catch(e){if(!(e instanceof r))throw e;return B(e)}}}}function Tr({task_ids:e,unassigned:t}){let r=()=>x(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]});y(h(`{n} task created`,`{n} tasks created`,e.length),{icon:`circle-check-big`,undo:()=>r().catch(e=>j(B(e))),more:{label:D(`Open`),run:()=>n(le())}}),t.length&&j(h(`{n} task has no assignee, team or type: the one in the template is gone or has no access.`,`{n} tasks have no assignee, team or type: the one in the template is gone or has no access.`,t.length))}function Er({template:{list:e,chosen:t,pick:n},problem:r}){return e.length?F`<div class="field">
<label for="tkp">${D(`Template`)}</label>
<select class="input sel" id="tkp" value=${t?.id??0}
onChange=${e=>n(Number(e.currentTarget.value))}>
<option value="0">${D(`none`)}</option>
${e.map(e=>F`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
${t&&F`<ol class="tplsteps t13">
${t.steps.map((e,t)=>F`<li key=${t}>${e.title||D(`the client's message`)}</li>`)}
</ol>`}
${r&&F`<span class="hint bad" role="alert">${r}</span>`}
</div>`:null}var Dr=/* @__PURE__ */ e({NewTask:()=>kr});const Or={evening:()=>D(`Today, 18:00`),tomorrow:()=>D(`Tomorrow`),days3:()=>D(`In 3 days`)};function kr(){let e=I(ge.value).current,t=I(Oe.peek()[e.dialog_id]).current,n=I(e.promised_at?Ar(e.text,e.promised_at):null).current,[i,a]=v(n?fe(n.sentence):e.title??fe(e.text??``)),[o,c]=v(e.text??``),[l,u]=v(n?{id:`own`,at:n.at}:{id:`none`,at:null}),[d,p]=v(``),[m,g]=v(``),[_,y]=v(e.priority??t?.priority??0),[b,ee]=v(()=>s(t?.tags).map(e=>e.id)),[S,C]=v(null),[w,T]=v(!1),E=I(null);f(()=>{E.current.focus({preventScroll:!0}),E.current.select()},[]);let[te,ne]=v(!1),O=wr(),re=async()=>{if(!w){if(O.chosen){T(!0);let t=await O.use(e);t||(U(),e.made?.()),C(t),T(!1)}else if(!i.trim())C(D(`A task needs a title.`)),E.current.focus();else{T(!0);try{let{task:n}=await x(`/api/tasks`,{title:i.trim(),text:o.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:l.at,assignee_id:d?Number(d):null,type_id:m?Number(m):null,priority:_,tags:t||b.length?b:null,ends_wait:te});U(),e.made?.(),Fr(n,te?t.id:null)}catch(e){if(!(e instanceof r))throw e;C(B(e)),T(!1)}}}},ie=()=>{let e={assignee_id:d?Number(d):null,type_id:m?Number(m):null};Se({template:{title:i.trim(),text:o.trim(),priority:_,tags:b,...e}})},ae=e=>{(e.key===`Enter`&&e.target===E.current&&!e.isComposing&&!e.repeat||Ut(e))&&(e.preventDefault(),re())},k=F`
<div class="field">
<label for="tkt">${D(`Title`)}</label>
<input class="input" id="tkt" ref=${E} maxlength="200" autocomplete="off" value=${i}
aria-invalid=${S?`true`:null} aria-describedby=${S?`tke`:null}
onInput=${e=>{a(e.currentTarget.value),C(null)}} />
${S&&F`<span class="hint bad" id="tke" role="alert">${S}</span>`}
</div>
<${Pr} due=${l} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${D(`Assignee`)}</label>
<select class="input sel" id="tka" value=${d}
onChange=${e=>p(e.currentTarget.value)}>
<option value="">${D(`nobody`)}</option>
<option value=${N.value.id}>${D(`{name} (me)`,{name:N.value.name})}</option>
${jr().map(e=>F`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${D(`Type`)}</label>
<select class="input sel" id="tky" value=${m} onChange=${e=>g(e.currentTarget.value)}>
<option value="">${D(`none`)}</option>
${it().map(e=>F`<option key=${e.id} value=${e.id}>${mt(e)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${Rt} label=${D(`Priority`)} options=${Ge.map(([e,t])=>[e,t()])}
value=${_} onPick=${y} />
</div>
<${Cr} tags=${b} onTags=${ee} />
<div class="field">
<label for="tkd">${D(`Description`)}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${o}
onInput=${e=>c(e.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&F`<label class="hrow t13">
<input class="check" type="checkbox" checked=${te}
onChange=${e=>ne(e.currentTarget.checked)} />
${D(`No reply needed, the task is enough`)}
</label>`}
`,A=F`
<span class="t12 dim grow">${Mr(e)}</span>
${!e.dialog_id&&!O.chosen&&F`<button type="button" class="btn quiet" onClick=${ie}>
<${R} name="repeat" size="s" />${D(`Repeat…`)}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${U}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${w} onClick=${re}>
${O.chosen?h(`Create {n} task`,`Create {n} tasks`,O.chosen.steps.length):D(`Create`)}
<kbd class="only-wide">${Ee} ↵</kbd>
</button>
`;return F`<${mn} title=${D(`New task`)} look="taskdlg" body="taskform" onKey=${ae} foot=${A}>
<${Er} template=${O} problem=${O.chosen&&S} />
${!O.chosen&&k}
<//>`}function Ar(e,t){let n=Kt(e??``,t);return n&&n.at>M.value?n:null}const jr=()=>Object.values(Ke.value).filter(e=>e.active&&e.id!==N.value.id).sort((e,t)=>e.name.localeCompare(t.name));function Mr({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?D(`Linked to the conversation`):``;let n=We.value[t],r=n?o(n).filter(t=>e.includes(t.id)&&t.files?.length>0):[],i=h(`From {n} message`,`From {n} messages`,e.length);return r.length?D(`{words}, with its files`,{words:i}):i}const Nr=e=>{let t=new Date(e);return(/* @__PURE__ */ new Date(e-t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)};function Pr({due:e,onPick:t}){let n=[{id:`none`,at:null},...I(gt(M.value)).current,{id:`own`,at:null}],r=e=>e===`none`?D(`No due date`):e===`own`?D(`Own date`):Or[e](),i=I(null),a=n=>{n.id===`own`?(t({id:`own`,at:e.at??nn(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())):t(n)};return F`<div class="field">
<span class="lab" id="tkdue">${D(`Due`)}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${n.map(t=>F`<button type="button" class="chip" key=${t.id} aria-pressed=${String(e.id===t.id)}
title=${t.at?`${te(t.at,M.value)}, ${ae(t.at)}`:null} onClick=${()=>a(t)}>
${r(t.id)}
</button>`)}
</div>
${e.id===`own`&&F`<input class="input" type="datetime-local" ref=${i} aria-label=${D(`Due date and time`)}
value=${e.at?Nr(e.at):``} onInput=${e=>{let n=new Date(e.currentTarget.value).getTime();t({id:`own`,at:Number.isNaN(n)?null:n})}} />`}
</div>`}function Fr(e,t){let r=async()=>{await x(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await x(`/api/dialogs/${t}/answer-after-all`,{})};y(D(`Task No. {number} created: {title}`,{number:e.number,title:e.title}),{icon:`circle-check-big`,undo:()=>r().catch(e=>j(B(e))),more:{label:D(`Open`),run:()=>n(Re(e.id))}})}const Ir=k({}),Lr=(e,t)=>{Ir.value={...Ir.peek(),[e]:{...Ir.peek()[e],...t}}};async function Rr(e){let{view:t,filter:n,key:i}=e;try{let e=tn({view:t===`open`?`all`:t,sort:`due`,filter:n}),r=await S(`/api/tasks/board?${e}`);for(let e of r.columns)Et(e.items,C(r.cursor));let a=new Set(r.columns.flatMap(e=>e.items.map(e=>e.id)));Lr(i,{columns:r.columns,ids:a,problem:null,other:r.other_layout,unknown:r.unknown})}catch(e){if(!(e instanceof r))throw e;Lr(i,{problem:e})}}let zr=null;re(()=>{zr&&Rr(zr)});function Br(e){zr=e,Rr(e);let t=0,n=$t(()=>{clearTimeout(t),t=setTimeout(()=>Rr(e),500)});return()=>{zr?.key===e.key&&(zr=null),clearTimeout(t),n()}}const Vr=/* @__PURE__ */ new Set([`done`,`dropped`]);function Hr(e,{view:t,filter:n,key:r}){let i=Vr.has(e.base),a={me:N.value.id,now:M.value},o=ht(t,n)?Ir.value[r]?.ids:null,s=o?e=>o.has(e.id):e=>i?at(t,e,a.me):bt(t,e,a),c=Object.values(wn.value).filter(t=>t.status_id===e.id&&s(t)).map(e=>[Ct(e,i?`changed`:`due`,dn.value),e.id]).sort((e,t)=>on(e[0],t[0])).map(([,e])=>e);return i?c.slice(0,20):c}const Ur={due:()=>D(`By due date`),created:()=>D(`Newest first (tasks)`),changed:()=>D(`Recently changed`),status:()=>D(`By status`),assignee:()=>D(`By assignee`),priority:()=>D(`By priority`)},Wr=e=>e===`done`?`changed`:`due`,Gr=e=>Xe.includes(e)||/^team-\d+$/.test(e??``),Kr=()=>Gr(L.value.tasksView)?L.value.tasksView:`open`,qr=()=>sn.includes(L.value.tasksSort)?L.value.tasksSort:Wr(Kr()),Jr=/* @__PURE__ */ new Map;function G(){let e=L.value.tasksQuery;return Jr.has(e)||(Jr.clear(),Jr.set(e,pn(e))),Jr.get(e)}function Yr(){let[e,t,n]=[Kr(),qr(),G()];return{view:e,sort:t,filter:n,key:pt(e,t,n,M.value)}}const Xr=()=>({task:L.value.task,view:Gr(L.value.tasksView)&&L.value.tasksView!==`open`?L.value.tasksView:null,sort:sn.includes(L.value.tasksSort)?L.value.tasksSort:null,filter:It(G())});function K({layout:e=null,view:t=void 0,task:n=void 0,filter:r=void 0}={}){let i=Xr(),a={task:n===void 0?i.task:n,view:t===void 0?i.view:t===`open`?null:t,sort:t===void 0?i.sort:null,filter:r===void 0?i.filter:It(r)},o=e??(L.value.layout===`board`?`board`:`list`);return le(o,a)}const q=e=>n(K({filter:e}),{replace:!0}),Zr=[[`status`,()=>D(`Status`),`circle-dot`],[`assignee`,()=>D(`Assign`),`user-round-plus`],[`due`,()=>D(`Due`),`calendar`],[`priority`,()=>D(`Priority`),`arrow-up`],[`tags`,()=>D(`Tags`),`tag`]],Qr={"not-found":()=>D(`no longer there`),forbidden:()=>D(`no permission`),"cannot-see":()=>D(`the assignee has no access`)};function $r(){let e=H.value.size;return e?F`<div class="taskbulk" role="toolbar" aria-label=${D(`Actions on the selected tasks`)}>
${Ht.value.length>0&&F`<p class="bulkerr t13" role="alert">
<${R} name="circle-alert" size="m" />
<span class="grow">
${D(`Not changed:`)}
${Ht.value.map(({id:e,code:t})=>D(`No. {number}, {why}`,{number:z(e)?.number??`?`,why:(Qr[t]??(()=>t))()})).join(`; `)}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${h(`{n} task selected`,`{n} tasks selected`,e)}</b>
${Zr.map(([e,t,n])=>F`<button type="button" class="btn small quiet" key=${e} disabled=${Gt.value}
aria-haspopup="true" aria-expanded=${String(En(e,null))} aria-label=${t()}
onClick=${t=>V(e,null,t.currentTarget)}>
<${R} name=${n} size="m" />
<span class="only-wide">${t()}</span>
</button>`)}
${N.value.role!==`operator`&&F`<button type="button" class="btn small quiet" disabled=${Gt.value} aria-label=${D(`Delete`)}
onClick=${()=>Wt({},!0)}>
<${R} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${D(`Clear the selection`)} onClick=${ln}>
<${R} name="x" size="m" />
</button>
</div>
</div>`:null}let ei=null,ti=0;const ni=/* @__PURE__ */ new Set;function ri(e){ei=ht(e.view,e.filter)?e:null;let t=$t(e=>ii(e??[]));return()=>{ei?.key===e.key&&(ei=null,Xt(e)),clearTimeout(ti),ni.clear(),t()}}function ii(e){if(ei){for(let t of e)ni.add(t);clearTimeout(ti),ti=setTimeout(ai,120)}}async function ai(){let e=ei,t=[...ni].slice(0,100);if(e&&t.length){for(let e of t)ni.delete(e);try{let n=await S(`/api/tasks?${tn(e,{ids:t.join(`,`),limit:100})}`);Et(n.items,C(n.cursor));let r=W.peek()[e.key];if(!r?.loaded)return;let i=new Set(r.held);for(let e of t)i.delete(e);for(let e of n.items)i.add(e.id);W.value={...W.peek(),[e.key]:{...r,held:i}}}catch(e){if(!(e instanceof r))throw e;for(let e of t)ni.add(e)}ni.size&&(ti=setTimeout(ai,1200))}}const oi=({look:e,task:t,field:n,label:r,children:i})=>F`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${r}
aria-expanded=${String(En(n,t.id))}
onClick=${e=>V(n,t.id,e.currentTarget)}>
${i}
</button>
</td>`,si=({icon:e,text:t})=>F`<span class="hrow tight num"><${R} name=${e} size="s" />${t}</span>`,ci=({task:e})=>s(e.tags).length>0&&F`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(En(`tags`,e.id))}
onClick=${t=>V(`tags`,e.id,t.currentTarget)}>
<span class="vh">${D(`Tags`)}: </span><${Pe} ids=${e.tags} most=${2} />
</button>`;function li({task:e,left:t,stop:n}){let r={number:e.number};return F`<tr data-task=${e.id} data-left=${t?``:null}
data-picked=${H.value.has(e.id)?``:null}
aria-selected=${L.value.task===e.id?`true`:null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${D(`Select task {number}`,r)}
checked=${H.value.has(e.id)} onChange=${()=>Ot(e.id)} />
</td>
<${oi} look="x-pr" task=${e} field="priority" label=${null}><${me} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${K({task:e.id})} tabindex=${n?0:-1}>
${e.title||D(`No. {number}`,r)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Ft} task=${e} />
<${Lt} task=${e} />
<${ci} task=${e} />
${e.checks.total>0&&F`<${si} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&F`<${si} icon="message-circle" text=${e.comments} />`}
${e.files>0&&F`<${si} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${oi} look="x-st" task=${e} field="status"><${Zt} task=${e} /><//>
<${oi} look="x-as" task=${e} field="assignee"><${xt} task=${e} /><//>
<${oi} look="x-dl" task=${e} field="due"><${Nt} task=${e} /><//>
</tr>`}const ui={open:[()=>D(`Open (tasks)`),`open`],mine:[()=>D(`Mine`),`mine`],late:[()=>D(`Overdue (tasks)`),`late`],unassigned:[()=>D(`Unassigned`),`free`],followed:[()=>D(`Following`),null],done:[()=>D(`Done (tasks)`),null]},di=e=>e.startsWith(`team-`)?c.value[Number(e.slice(5))]:null,fi=e=>ui[e]?.[0]()??di(e)?.name??D(`Team`);function pi(){let e=Object.values(c.value).filter(e=>!e.removed&&e.members?.includes(N.value.id)).sort((e,t)=>e.name.localeCompare(t.name)).map(e=>`team-${e.id}`),t=Kr();return t.startsWith(`team-`)&&!e.includes(t)?[...e,t]:e}const mi=()=>[...Object.keys(ui),...pi()],hi=k({key:null,counts:{}});function gi(e,t){let n=ui[e]?.[1];return n&&!st(t.filter)?_e.value.tasks?.[n]??0:hi.value.key===_i(t)?hi.value.counts[e]:void 0}const _i=({filter:e,key:t})=>st(e)?t.split(`:`).slice(2).join(`:`):``;async function vi(e){let t=st(e.filter),n=mi().filter(e=>t?!0:!ui[e]?.[1]&&e!==`done`),i=new URLSearchParams(tn(e));i.delete(`view`),i.delete(`sort`),i.set(`views`,n.join(`,`));try{let t=await S(`/api/tasks/counts?${i}`);hi.value={key:_i(e),counts:t.counts}}catch(e){if(!(e instanceof r))throw e}}let yi=null,bi=0;function xi(){clearTimeout(bi),bi=setTimeout(()=>yi&&vi(yi),500)}function Si(e){yi=e,clearTimeout(bi),vi(e);let t=$t(xi);return()=>{yi=null,clearTimeout(bi),t()}}const Ci={open:[()=>D(`No tasks`),()=>D(`Create one from a message (T) or here (C).`)],mine:[()=>D(`No tasks for you`),()=>D(`Tasks assigned to you stand here.`)],late:[()=>D(`Nothing is overdue`),()=>``],unassigned:[()=>D(`Every task has an assignee`),()=>``],followed:[()=>D(`You follow no open task`),()=>D(`Follow a task (F) to be told of everything in it.`)],done:[()=>D(`No finished tasks yet`),()=>``],team:[()=>D(`This team has no open tasks`),()=>``]};function wi({list:e}){if(st(e.filter))return F`<${Ti} list=${e} />`;let[t,n]=Ci[e.view.split(`-`)[0]]??Ci.open;return F`<${he} icon="circle-check-big" title=${t()} text=${n()}>
${e.view===`open`?F`<button type="button" class="btn primary" onClick=${()=>De()}>
<${R} name="plus" size="m" />
${D(`New task`)}
</button>`:F`<a class="btn" href=${K({view:`open`})}>${D(`All open tasks`)}</a>`}
<//>`}function Ti({list:e}){let{view:t,filter:n}=e,r=mi().filter(n=>n!==t&&gi(n,e)>0),i=n.q.trim()?D(`No task in “{view}” matches the search.`,{view:fi(t)}):D(`No task in “{view}” fits the filter.`,{view:fi(t)});return F`<${he} icon="search" title=${D(`Nothing found`)} text=${i}>
<span class="tkways">
${r.map(t=>F`<a class="btn" key=${t} href=${K({view:t})}>
${fi(t)} <span class="dim num">${_(gi(t,e))}</span>
</a>`)}
${Mt(n)&&F`<a class="btn" href=${K({filter:{...ct,q:n.q}})}>${D(`Clear filter`)}</a>`}
${n.q&&F`<a class="btn" href=${K({filter:{...n,q:``}})}>${D(`Clear the search`)}</a>`}
</span>
<//>`}const Ei=({page:e})=>F`
${e?.other&&F`<p class="t12 dim tknote" role="status">
${D(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:G().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&F`<p class="t12 dim tknote" role="status">
${D(`There is no such tag or priority: {names}.`,{names:e.unknown.join(`, `)})}
</p>`}
`,Di=k({}),Oi=/* @__PURE__ */ new Set;function ki(e,t){Di.value={...Di.peek(),[e]:t}}function Ai(e){let t=Di.value[e]??Object.values(wn.value).find(t=>t.client?.id===e)?.client.name;return t===void 0&&ji(e),t??D(`Client`)}async function ji(e){if(!Oi.has(e)){Oi.add(e);try{let{contact:t}=await S(`/api/contacts/${e}`);ki(e,t.name)}catch(e){if(!(e instanceof r))throw e}}}const Mi={status:()=>D(`Status`),due:()=>D(`Due`),priority:()=>D(`Priority`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),tag:()=>D(`Tag`),type:()=>D(`Type`),client:()=>D(`Client`)},Ni={late:()=>D(`Overdue`),today:()=>D(`Today`),tomorrow:()=>D(`Tomorrow`),week:()=>D(`This week`),nextweek:()=>D(`Next week`),later:()=>D(`Later`),none:()=>D(`No due date`)},Pi=e=>te((/* @__PURE__ */ new Date(`${e}T12:00`)).getTime(),M.value);function Fi(e){if(Ni[e])return Ni[e]();let[t,n]=e.split(`_`);return n?t?`${Pi(t)} – ${Pi(n)}`:D(`until {date}`,{date:Pi(n)}):D(`from {date}`,{date:Pi(t)})}const Ii={assignee:()=>D(`unassigned (task)`),team:()=>D(`no team`),tag:()=>D(`no tag`),type:()=>D(`no type`)},Li={status:St,type:Qe,assignee:He,team:e=>c.value[e]?.name??D(`Deleted team`),tag:e=>O.value[e]?.name??D(`deleted tag`),priority:l,client:Ai},Ri=(e,t)=>t===`none`?Ii[e]():t===`me`?D(`me (filter)`):Li[e](t);function zi({field:e,value:t}){return e===`status`?F`<${Ye} base=${On(t)?.base??`new`} />`:e===`priority`?F`<${Ue} priority=${t} />`:e===`tag`&&t!==`none`?F`<span class=${`sq h${O.value[t]?.color??0}`}></span>`:null}const Bi=e=>Object.values(e).sort((e,t)=>e.name.localeCompare(t.name)),Vi={status:()=>yt().map(e=>[e.id,lt(e)]),priority:()=>Ge.map(([e,t])=>[e,t()]),assignee:()=>[[`me`,D(`me (filter)`)],[`none`,Ii.assignee()],...Bi(Ke.value).filter(e=>e.active&&e.id!==N.value.id).map(e=>[e.id,e.name])],team:()=>{let e=Bi(c.value).filter(e=>!e.removed);return e.length?[[`none`,Ii.team()],...e.map(e=>[e.id,e.name])]:[]},tag:()=>ie.value.length?[[`none`,Ii.tag()],...ie.value.map(e=>[e.id,e.name])]:[],type:()=>[[`none`,Ii.type()],...it().map(e=>[e.id,mt(e)])]},Hi=k([]),Ui=[[`c-pr`,()=>D(`Priority`),`priority`],[`c-ti`,()=>D(`Title`),`created`],[`c-st`,()=>D(`Status`),`status`],[`c-as`,()=>D(`Assignee`),`assignee`],[`c-dl`,()=>D(`Due`),`due`]];function Wi(){let e=Yr(),t=W.value[e.key];A(()=>{t?.loaded&&!t.stale||t?.busy||t?.problem||cn(e)},[e.key,!!t]),A(()=>ri(e),[e.key]);let n=I(e);t?.loaded&&(n.current=e);let r=!t?.loaded&&!t?.problem&&W.value[n.current.key]?.loaded,i=n.current.view===e.view&&n.current.sort===e.sort,a=r&&i?n.current:e;return F`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${D(`List of tasks`)}>
<${Ei} page=${t} />
${W.value[a.key]?.loaded?F`<${Gi} key=${a.key} list=${a} page=${W.value[a.key]} />`:t?.problem?F`<${Zi} problem=${t.problem} again=${()=>cn(e)} />`:F`<${Qi} />`}
</div>
<${$r} />
`}function Gi({list:e,page:t}){let{view:n,sort:r}=e,[i,a]=v(!1),o=I(null),s=I({ids:[],groups:{}}),c=Jt(e),l=wn.value,{ids:u,waiting:d}=kn(s.current.ids,c,i),p=e=>vt(l[e],n,r,M.value),m=u.filter(e=>l[e]),g={};for(let e of m)g[e]=i&&s.current.groups[e]||p(e);s.current={ids:m,groups:g},f(()=>{Hi.value=m});let _=new Set(c),y=e=>()=>a(e||o.current.contains(document.activeElement)||o.current.matches(`:hover`));if(!m.length&&!d)return F`<${wi} list=${e} />`;let b=m.length>0&&m.every(e=>H.value.has(e));return F`<div ref=${o} onPointerEnter=${y(!0)} onPointerLeave=${()=>{a(o.current.contains(document.activeElement))}} onFocusIn=${y(!0)} onFocusOut=${()=>requestAnimationFrame(()=>o.current&&y(!1)())}>
${d>0&&F`<button type="button" class="taskpill" onClick=${()=>{s.current={ids:[],groups:{}},a(!1)}}>
${h(`{n} new task, show`,`{n} new tasks, show`,d)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${D(`Select all loaded`)} checked=${b}
indeterminate=${!b&&H.value.size>0}
onChange=${()=>b?ln():m.forEach(e=>Ot(e,!0))} />
</th>
${Ui.map(([e,t,n])=>F`<${qi} key=${e} look=${e} label=${t()} order=${n} />`)}
</tr></thead>
${Ki(m,g).map(([e,n])=>F`<tbody key=${`${e}-${n[0]}`}>
${e!==null&&F`<${Yi} name=${e} count=${n.length}
more=${!!t.next&&n.at(-1)===m.at(-1)} />`}
${n.map(e=>F`<${li} key=${e} task=${l[e]} left=${!_.has(e)} stop=${e===m[0]} />`)}
</tbody>`)}
</table>
${t.next&&F`<${Xi} list=${e} page=${t} />`}
</div>`}function Ki(e,t){let n=[];for(let r of e){let e=n.at(-1);e&&e[0]===t[r]?e[1].push(r):n.push([t[r],[r]])}return n}function qi({look:e,label:t,order:r}){let i=qr(),a=r===Wr(Kr())?null:r;return F`<th class=${e} scope="col" aria-sort=${i===r?r===`created`?`descending`:`ascending`:null}>
<button type="button" title=${D(`Sort by this column`)} aria-label=${t}
onClick=${()=>n(le(`list`,{...Xr(),sort:a}))}>
${e===`c-pr`?F`<${R} name="arrow-up-down" size="s" />`:t}
${i===r&&e!==`c-pr`&&F`<${R} name=${r===`created`?`arrow-down`:`arrow-up`} size="s" />`}
</button>
</th>`}function Ji(e){if(Ni[e])return Ni[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t===`status`?St(Number(n)):t===`priority`?D(`{priority} priority`,{priority:l(Number(n))}):n===`null`?D(`Unassigned`):He(Number(n))}const Yi=({name:e,count:t,more:n})=>F`<tr class="grp">
<th colspan="6" scope="rowgroup">${Ji(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;function Xi({list:e,page:t}){let n=I(null);return A(()=>{let t=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&cn(e)},{rootMargin:`600px`});return t.observe(n.current),()=>t.disconnect()},[t.next]),F`<div class="taskmore t13 dim" ref=${n}>
${t.problem?F`<button type="button" class="btn small" onClick=${()=>cn(e)}>${D(`Retry`)}</button>`:D(`Loading…`)}
</div>`}const Zi=({problem:e,again:t})=>F`<${he} icon="unplug" title=${D(`The tasks could not be loaded`)} text=${w(e)}>
<button type="button" class="btn" onClick=${t}>${D(`Retry`)}</button>
<//>`;function Qi(){return ve(150,!0)&&F`<div class="taskskel" aria-busy="true" aria-label=${D(`Loading…`)}>
${[60,44,72,52,66,40,58,48].map((e,t)=>F`<div key=${t}><${Le} width=${e} /></div>`)}
</div>`}const $i=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function ea(e,t,n){t&&z(e)?.status_id!==t.id&&($i.has(t.base)?V(`status`,e,n,t):an(e,{status_id:t.id}))}function ta(e,t,n){let r=yt(),i=r.findIndex(t=>t.id===z(e)?.status_id);i>=0&&ea(e,r[i+t],n)}const J=k(null),na=k(null);function ra(){let e=Yr(),t=Ir.value[e.key];if(A(()=>Br(e),[e.key]),!t?.columns)return t?.problem?F`<${Zi} problem=${t.problem} again=${()=>Rr(e)} />`:F`<${ca} />`;let n=e.filter.status,r=yt().filter(e=>!n.length||n.includes(e.id)),i=st(e.filter)&&t.ids.size===0;return F`
<${Ei} page=${t} />
${i?F`<div class="scroll tlist"><${wi} list=${e} /></div>`:F`<div class="board" role="group" tabindex="0" aria-label=${D(`Board of tasks`)} onKeyDown=${ia}>
${r.map(n=>F`<${aa} key=${n.id} status=${n} list=${e} board=${t} />`)}
</div>`}
`}function ia(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest(`li[data-task]`);if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let r=[...e.currentTarget.querySelectorAll(`.col`)],i=n.closest(`.col`),a=[...i.querySelectorAll(`li[data-task]`)].indexOf(n);for(let n=r.indexOf(i)+t;r[n];n+=t){let t=r[n].querySelectorAll(`a.tcard`);if(t.length){e.preventDefault(),t[Math.min(a,t.length-1)].focus();return}}}function aa({status:e,list:t,board:n}){let r=Hr(e,t),i=n.columns.find(t=>t.status_id===e.id),a=Math.max(i?.count??0,i?.next?0:r.length),o=lt(e),s=na.value===e.id&&z(J.value)?.status_id!==e.id;return F`<section class="col" aria-label=${o} data-status=${e.id} data-over=${s?``:null}
onDragOver=${t=>{J.peek()!==null&&(t.preventDefault(),na.value=e.id)}} onDragLeave=${e=>{e.currentTarget.contains(e.relatedTarget)||(na.value=null)}} onDrop=${t=>{t.preventDefault();let n=J.peek();na.value=null,J.value=null,n!==null&&ea(n,e,t.currentTarget.querySelector(`h2`))}}>
<h2>
<span class="st"><${Ye} base=${e.base} /></span>
<span class="cut">${o}</span>
<span class="n">${a>=1e3?`999+`:a}</span>
<button type="button" class="ib small" aria-label=${D(`New task: {status}`,{status:o})}
title=${D(`New task: {status}`,{status:o})}
disabled=${e.base===`waiting`||e.base===`dropped`}
onClick=${()=>De({status_id:e.id})}>
<${R} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${r.map(e=>F`<${sa} key=${e} task=${z(e)} />`)}
${i?.next&&F`<li class="t12 dim boardmore">
<a class="link" href=${K({layout:`list`,task:null})}>${D(`The others are in the list`)}</a>
</li>`}
</ul>
</section>`}const oa=e=>{let t=nt(e,M.value);return t===D(`today, {time}`,{time:ae(e)})?ae(e):t};function sa({task:e}){let t=e.assignee_id===null?null:He(e.assignee_id);return F`<li data-task=${e.id} draggable="true" data-dragged=${J.value===e.id?``:null}
onDragStart=${t=>{t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,String(e.number)),J.value=e.id}} onDragEnd=${()=>{J.value=null,na.value=null}}>
<a class="card tcard" href=${K({task:e.id})} draggable="false">
<span class="top">
<span class="num">${D(`No. {number}`,{number:e.number})}</span>
<${Lt} task=${e} />
${e.priority!==0&&F`<${me} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${s(e.tags).length>0&&F`<span class="tctags"><${Pe} ids=${e.tags} /></span>`}
${e.base===`waiting`&&e.wake_at!==null&&F`<span class="waitl">
<${R} name="alarm-clock" size="s" />
<span class="cut">
${D(`until {time}`,{time:oa(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Ft} task=${e} />
<span class="hrow end">
${e.due_at!==null&&F`<span class=${yn(e,M.value)}>${oa(e.due_at)}</span>`}
${t?F`<${se} name=${t} size="sm" />`:F`<${ce} size="sm" />`}
<span class="vh">${t??D(`unassigned (task)`)}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${D(`Move No. {number} to…`,{number:e.number})} title=${D(`Move to…`)}
aria-expanded=${String(En(`status`,e.id))}
onClick=${t=>V(`status`,e.id,t.currentTarget)}>
<${R} name="ellipsis" size="s" />
</button>
</li>`}function ca(){return ve(150,!0)&&F`<div class="board" aria-busy="true" aria-label=${D(`Loading…`)}>
${[0,1,2,3].map(e=>F`<section class="col" key=${e}>
${[70,50,60].map(e=>F`<div class="card tcard" key=${e}><${Le} width=${e} /></div>`)}
</section>`)}
</div>`}const la=()=>`/api/tasks/export?${tn(Yr(),{zone:Qt()})}`;function ua(){let e=document.createElement(`a`);e.href=la(),e.download=``,e.click()}function da(){let e=P.value===`taskcsv`;return F`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`More about the list`)} title=${D(`More about the list`)} onClick=${()=>{P.value=e?null:`taskcsv`}}>
<${R} name="ellipsis" size="m" />
</button>
${e&&F`<${d} label=${D(`More about the list`)} place="poprule">
<${T} icon="download" onPick=${ua}>${D(`Download this list as CSV`)}<//>
<${T} icon="table-2" onPick=${()=>{P.value=`taskimport`}}>
${D(`Create tasks from CSV…`)}
<//>
<//>`}
</span>`}function fa(){let e=G();return Mt(e)?F`<div class="tkfchips" role="group" aria-label=${D(`Filter`)}>
${e.due!==null&&F`<${ma} field="due" name=${Fi(e.due)} onRemove=${()=>q({...e,due:null})} />`}
${jt.flatMap(t=>e[t].map(n=>F`<${ma} key=${`${t}${n}`} field=${t} value=${n} name=${Ri(t,n)}
onRemove=${()=>q(dt(e,t,n))} />`))}
<a class="link t12" href=${K({filter:{...ct,q:e.q}})}>${D(`Clear filter`)}</a>
</div>`:null}const pa=(e,t)=>D(`Remove from the filter: {name}`,{name:`${Mi[e]()}, ${t}`}),ma=({field:e,value:t=null,name:n,onRemove:r})=>F`<button type="button" class="chip" title=${Mi[e]()} aria-label=${pa(e,n)}
onClick=${r}>
${t!==null&&F`<${zi} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${R} name="x" size="s" />
</button>`,ha=`taskfilter`,ga=()=>{P.value=null},_a=()=>{P.value=P.peek()===`taskfilter`?null:ha};function va(){let e=P.value===ha,t=kt(G());return F`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?D(`Filter: {n}`,{n:t}):D(`Filter`)} title=${`${D(`Filter`)}  Shift F`}
onClick=${_a}>
<${R} name="list-filter" size="s" />
<span class="only-wide">${D(`Filter`)}</span>
${t>0&&F`<span class="count mutedc">${t}</span>`}
</button>
${e&&F`<${ya} />`}
</span>`}function ya(){let e=G(),t=Yr(),n=ke(ga);Ne(),f(()=>n.current.querySelector(`button`).focus({preventScroll:!0}),[]);let r=gi(t.view,t);return F`<div class="menu pop poptkfilter" role="dialog" aria-label=${D(`Filter`)} ref=${n}>
<div class="tkfields">
<${Sa} field="status" filter=${e} />
<${Ca} filter=${e} />
<${Sa} field="priority" filter=${e} />
<${Sa} field="assignee" filter=${e} />
<${Sa} field="team" filter=${e} />
<${Sa} field="tag" filter=${e} />
<${Sa} field="type" filter=${e} />
<${wa} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${r===void 0?``:r>=1e3?D(`More than 1,000 tasks`):h(`{n} task`,`{n} tasks`,r)}
</span>
${Mt(e)&&F`<button type="button" class="btn small quiet"
onClick=${()=>q({...ct,q:e.q})}>${D(`Clear filter`)}</button>`}
<button type="button" class="btn small primary" onClick=${ga}>${D(`Dismiss`)}</button>
</div>
</div>`}const ba=({field:e,children:t})=>F`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${Mi[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,xa=({on:e,onPick:t,children:n})=>F`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`;function Sa({field:e,filter:t}){let n=Vi[e]();if(!n.length)return null;let r=t[e],i=n.filter(([e],t)=>n.length<=8||t<7||r.includes(e)),a=n.filter(e=>!i.includes(e)),o=n=>q(dt(t,e,n));return F`<${ba} field=${e}>
${i.map(([t,n])=>F`<${xa} key=${t} on=${r.includes(t)} onPick=${()=>o(t)}>
<${zi} field=${e} value=${t} /><span class="cut">${n}</span>
<//>`)}
${a.length>0&&F`<select class="input sel tkfmore" aria-label=${D(`More: {field}`,{field:Mi[e]()})} value=""
onChange=${e=>{o(Number(e.currentTarget.value)),e.currentTarget.value=``}}>
<option value="">${D(`More: {n}`,{n:_(a.length)})}</option>
${a.map(([e,t])=>F`<option key=${e} value=${e}>${t}</option>`)}
</select>`}
<//>`}function Ca({filter:e}){let[t,n]=e.due?.includes(`_`)?e.due.split(`_`):[``,``],r=t=>q({...e,due:t}),i=(e,t)=>r(e||t?`${e}_${t}`:null);return F`<${ba} field="due">
${$e.map(t=>F`<${xa} key=${t} on=${e.due===t} onPick=${()=>r(e.due===t?null:t)}>
${Ni[t]()}
<//>`)}
<span class="tkfrange">
<label><span>${D(`from (date)`)}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${e=>i(e.currentTarget.value,n)} /></label>
<label><span>${D(`to (date)`)}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${e=>i(t,e.currentTarget.value)} /></label>
</span>
<//>`}function wa({filter:e}){let[t,n]=v(``),[r,i]=v([]),a=I(0),o=e=>{n(e),clearTimeout(a.current),e.trim().length<2?i([]):a.current=setTimeout(()=>g(async()=>{let t=await S(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`);i(t.contacts)}),200)},s=t=>{ki(t.id,t.name),n(``),i([]),e.client.includes(t.id)||q(dt(e,`client`,t.id))};return F`<${ba} field="client">
${e.client.map(t=>F`<${xa} key=${t} on onPick=${()=>q(dt(e,`client`,t))}>
<span class="cut">${Ai(t)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${D(`Find a client`)}
placeholder=${D(`Find a client`)} value=${t} onInput=${e=>o(e.currentTarget.value)}
onKeyDown=${e=>{e.key===`Enter`&&r[0]&&s(r[0])}} />
${r.map(e=>F`<button type="button" class="chip" key=${e.id} onClick=${()=>s(e)}>
<${R} name="plus" size="s" /><span class="cut">${e.name}</span>
</button>`)}
${t.trim().length>=2&&!r.length&&F`<span class="t12 dim">${D(`No client found`)}</span>`}
<//>`}const Y=k(null),X=k(null);let Ta=null,Ea=0;async function Da(e){Ea+=1;let t=Ea;try{let n=await S(`/api/tasks/${e}`);if(t!==Ea)return;Et([n.task],C(n.cursor));let r=Y.peek()?.id===e?Y.peek().lines.filter(e=>e.no<(n.lines[0]?.no??0)):[];Y.value={id:e,...n,lines:[...r,...n.lines],more:r.length?Y.peek().more:n.more},X.value=null}catch(n){if(!(n instanceof r))throw n;t===Ea&&(X.value={id:e,problem:n})}}async function Oa(e){let t=Y.peek().lines[0]?.no;try{let n=await S(`/api/tasks/${e}/lines?before=${t}`);Y.peek()?.id===e&&(Y.value={...Y.peek(),lines:[...n.lines,...Y.peek().lines],more:n.more})}catch(e){j(B(e))}}re(()=>{Ta!==null&&Da(Ta)});function ka(e){A(()=>{Ta=e,Y.value=null,X.value=null,Da(e);let t=0,n=$t(n=>{(n===null||n.includes(e))&&(clearTimeout(t),t=setTimeout(()=>Da(e),120))});return()=>{clearTimeout(t),n(),Ta===e&&(Ta=null)}},[e]);let t=Y.value?.id===e?Y.value:null;return Aa(t),t}function Aa(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),r=e?.task.news??0;A(()=>{if(!n)return;let r=0,i=()=>{clearTimeout(r),document.hasFocus()&&!document.hidden&&(r=setTimeout(()=>{Ce(`POST`,`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},1e3))};return i(),window.addEventListener(`focus`,i),()=>{clearTimeout(r),window.removeEventListener(`focus`,i)}},[e?.id,t,n,r])}async function Z(e,t,n={},i=`POST`){try{return i===`DELETE`?await Ce(`DELETE`,`/api/tasks/${e}/${t}`):await x(`/api/tasks/${e}/${t}`,n,{method:i}),z(e)&&Da(e),t===`follow`&&(ii([e]),xi()),!0}catch(t){if(!(t instanceof r))throw t;return j(B(t)),Da(e),!1}}function ja(e){Y.value={...Y.peek(),checks:e}}function Ma({id:e,checks:t}){let[n,r]=v(``),i=t.filter(e=>e.done_at!==null).length,a=async()=>{let t=n.trim();t&&(r(``),await Z(e,`checks`,{texts:[t]})||r(t))},o=(n,r)=>{ja(t.map(e=>e.id===n.id?{...e,done_at:r?Date.now():null}:e)),Z(e,`checks/${n.id}`,{done:r},`PATCH`)},s=n=>{ja(t.filter(e=>e.id!==n.id)),Z(e,`checks/${n.id}`,{},`DELETE`)},c=n=>Z(e,`checks/${t[n].id}`,{before:t[n-1].id},`PATCH`);return F`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${D(`Checklist`)}
${t.length>0&&F` <span class="dim">${D(`{done} of {all}`,{done:i,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((e,t)=>F`<li key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${e.done_at!==null}
onChange=${t=>o(e,t.currentTarget.checked)} />
${e.done_at===null?F`<span>${e.text}</span>`:F`<s class="dim">${e.text}</s>`}
</label>
${t>0&&F`<button type="button" class="ib tiny" aria-label=${D(`Move up: {name}`,{name:e.text})}
title=${D(`Move up`)} onClick=${()=>c(t)}>
<${R} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${D(`Delete item: {text}`,{text:e.text})}
title=${D(`Delete`)} onClick=${()=>s(e)}>
<${R} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${D(`New item`)} placeholder=${D(`Add an item, Enter`)} maxlength="500"
value=${n} onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{e.key!==`Enter`||e.isComposing||(e.preventDefault(),a())}} onBlur=${a} />
</section>`}const Na=e=>`okno.taskcomment.${e}`;function Pa(e){try{return sessionStorage.getItem(Na(e))??``}catch{return``}}function Fa(e,t){try{t?sessionStorage.setItem(Na(e),t):sessionStorage.removeItem(Na(e))}catch{}}function Ia({id:e}){let[t,n]=v(()=>Pa(e)),[r,i]=v(!1),a=I(null),o=zt(a,!0),s=t=>{n(t),Fa(e,t)};f(()=>{a.current.style.setProperty(`height`,`auto`),a.current.style.setProperty(`height`,`${Math.min(140,a.current.scrollHeight+2)}px`)},[t]);let c=async()=>{let n=t.trim();n&&!r&&(i(!0),await Z(e,`lines`,{text:n,mentions:qt(n).map(e=>e.id)})&&s(``),i(!1),a.current?.focus())};return F`<form class="ed-foot taskcomment" onSubmit=${e=>{e.preventDefault(),c()}}>
<${Pt} calls=${o} />
<textarea class="input" rows="1" ref=${a} maxlength="20000" aria-label=${D(`Comment`)}
placeholder=${D(`Comment for the team, @ to mention`)} value=${t} onInput=${e=>{s(e.currentTarget.value),o.look()}} onKeyDown=${e=>{o.keys(e)||(e.key===`Escape`&&a.current.blur(),e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),c()))}} onClick=${o.look} onBlur=${o.close}></textarea>
<button type="submit" class="ib" disabled=${r||!t.trim()} aria-label=${D(`Send the comment`)}>
<${R} name="send" size="m" />
</button>
</form>`}const La={queued:()=>D(`reply is being sent`),sending:()=>D(`reply is being sent`),sent:()=>D(`reply sent`),failed:()=>D(`reply was not sent`),uncertain:()=>D(`unknown whether the reply was sent`),cancelled:()=>D(`reply cancelled`)},Ra=/* @__PURE__ */ new Set([`failed`,`uncertain`]);function za(e){let{answer:t,problem:n,load:r}=Cn(()=>S(`/api/tasks/${e}/dialogs`));return A(()=>(r(),$t(t=>(t===null||t.includes(e))&&r())),[e]),{linked:t,problem:n,load:r}}const Ba=(e,t,n)=>x(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n});async function Va(e,t){try{await Ba(e,[t.id],!1)}catch(e){j(B(e));return}y(D(`No longer linked: {name}`,{name:t.name}),{icon:`link`,undo:()=>Ba(e,[t.id],!0).catch(e=>j(B(e)))})}function Ha({id:e,closed:t}){let{linked:n,problem:r,load:i}=za(e);if(r&&!n)return F`<p class="t13 dim">
${w(r)} <button type="button" class="btn small" onClick=${i}>${D(`Retry`)}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:a,hidden:o}=n,s=a.filter(e=>e.open&&!e.reply_state).length;return F`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${D(`Conversations with this cause`)} <span class="n">${a.length+o}</span></span>
${a.some(e=>e.open)&&F`<button type="button" class=${t&&s?`btn small primary`:`btn small`}
onClick=${()=>cr(e,a)}>
<${R} name="reply" size="s" />${D(`Reply to all`)}
</button>`}
</h3>
${t&&s>0&&F`<p class="t13 pk-untold" role="status">
${h(`The task is closed. {n} client has no reply yet.`,`The task is closed. {n} clients have no reply yet.`,s)}
</p>`}
<ul class="pk-links">
${a.map(t=>F`<${Ua} key=${t.id} id=${e} dialog=${t} />`)}
</ul>
${o>0&&F`<p class="t12 dim">
${h(`and {n} conversation that you have no access to`,`and {n} conversations that you have no access to`,o)}
</p>`}
</section>`}function Ua({id:e,dialog:t}){let{name:n,text:r,waiting_since:i,reply_state:a}=t;return F`<li class="hrow">
<a class="hrow grow pk-link" href=${Be(`all`,t.id)}>
<${se} name=${n} size="sm"><${E} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${r}</span>
</span>
<span class="t12 dim">
${a?F`<span class=${Ra.has(a)?`bad`:`okc`}>${La[a]()}</span>`:i?D(`waits {time}`,{time:m(M.value-i)}):t.open?``:D(`closed`)}
</span>
</a>
<button type="button" class="ib small" aria-label=${D(`Unlink {name}`,{name:n})} title=${D(`Unlink`)}
onClick=${()=>Va(e,t)}>
<${R} name="x" size="s" />
</button>
</li>`}const Wa=({id:e,shown:t})=>F`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${D(`Comments and history`)}</h3>
${t.more&&F`<button type="button" class="link t12" onClick=${()=>Oa(e)}>${D(`Show earlier`)}</button>`}
<ol class="hist">
${t.lines.map(e=>F`<${Ja} key=${e.no} line=${e} />`)}
</ol>
</section>`,Ga=({author:e})=>e.kind===`operator`&&e.id!==null,Ka=({author:e})=>Ga({author:e})?He(e.id):e.kind===`rule`?D(`A rule`):D(`Okno`),qa=e=>Te(e)===Te(M.value)?ae(e):Je(e,M.value);function Ja({line:e}){let t=Ka(e),n=Ga(e)?F`<${se} name=${t} size="xs" />`:F`<span class="histic"><${R} name="zap" size="s" /></span>`,r=F`<time class="dim num" title=${we(e.at)}>${qa(e.at)}</time>`;return e.kind===`comment`?F`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${r}</span>
<div class="t13"><${Tt} text=${e.text} names=${(e.data.mentions??[]).map(He)} /></div>
${e.data.files>0&&F`<span class="dim">${h(`{n} file`,`{n} files`,e.data.files)}</span>`}
</div>
</li>`:F`<li>
${n}
<span class="grow">
${ee(D(`{name}: {what}`),{name:F`<b class="b5">${t}</b>`,what:Xa(e)})}
${e.data.run&&F` <${Ie} message=${Ya(e)} />`}
</span>
${r}
</li>`}const Ya=({data:e,at:t})=>({kind:`task`,title:D(`Task created`),created_at:t,data:e}),Xa=e=>e.kind===`change`?Qa(e.data):eo(e.data),Za={woke:()=>D(`the waiting time is over`),wake:()=>D(`the waiting time is over`),silence:()=>D(`the client did not reply`)};function Qa({field:e,from:t,to:n,reason:r,wake_at:i,cause:a}){if(e===`dialog_id`)return D(`linked to a conversation`);let o=rt[e];if(!o)return e;let[s,c]=o,l=[i&&D(`back {time}`,{time:b(i)}),r,a&&Za[a]?.()].filter(Boolean),u=D(`{field}: {before} → {after}`,{field:s(),before:c(t),after:c(n)});return l.length?`${u} (${l.join(`, `)})`:u}const $a={made:({messages:e})=>e?.length?h(`created the task from {n} message`,`created the task from {n} messages`,e.length):D(`created the task`),files:({count:e})=>h(`attached {n} file`,`attached {n} files`,e),"file-removed":()=>D(`removed a file`),"checks-added":({texts:e})=>D(`added to the checklist: {texts}`,{texts:e.join(`, `)}),"check-renamed":({from:e,to:t})=>D(`{field}: {before} → {after}`,{field:D(`Checklist`),before:e,after:t}),checked:({text:e})=>D(`ticked: {text}`,{text:e}),unchecked:({text:e})=>D(`removed the tick: {text}`,{text:e}),"check-removed":({text:e})=>D(`removed from the checklist: {text}`,{text:e}),linked:({messages:e})=>h(`linked {n} message`,`linked {n} messages`,e.length),unlinked:()=>D(`removed the link to a message`),"dialogs-linked":({dialogs:e})=>h(`linked {n} conversation`,`linked {n} conversations`,e.length),"dialogs-unlinked":({dialogs:e})=>h(`unlinked {n} conversation`,`unlinked {n} conversations`,e.length),replied:({count:e})=>h(`replied to {n} client`,`replied to {n} clients`,e),"replies-cancelled":({count:e})=>h(`cancelled {n} reply`,`cancelled {n} replies`,e),removed:()=>D(`deleted the task`),restored:()=>D(`restored the task`)},eo=e=>($a[e.what]??(()=>e.what))(e);function to({id:e}){let t=gn(e!==null);if(e===null)return null;let n=t?.[e];return F`<div>
<dt>${D(`Repeats`)}</dt>
<dd>
<${R} name="repeat" size="m" />
${t&&!n?F`<span class="dim">${D(`The recurring task was deleted`)}</span>`:F`<a class="link" href=${Ae(`repeats`,e)}>
${n?en(n):D(`Recurring task`)}${n&&!n.active&&` (${D(`paused`)})`}
</a>`}
</dd>
</div>`}const no=({task:e})=>F`<div>
<dt>${D(`Tags`)}</dt>
<dd class="hrow wrap tight">
${s(e.tags).map(t=>F`<${ye} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>wt(e.id,t.id,!1)}>
<${R} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(En(`tags`,e.id))} aria-label=${D(`Change the tags`)}
title=${`${D(`Tags`)}  L`} onClick=${t=>V(`tags`,e.id,t.currentTarget)}>
<${R} name="plus" size="s" />
</button>
</dd>
</div>`;function ro({id:e,task:t,shown:n}){return t.dialog_id?F`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${D(`From the conversation`)}</h3>
${n.sources.length?n.sources.map(n=>F`<${ao} key=${n.message_id} id=${e} task=${t} source=${n} />`):F`<a class="card hov pk-q" href=${Be(`all`,t.dialog_id)}>
<span class="hrow">
<${io} task=${t} name=${t.client?.name??``} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
</a>`}
</section>`:null}const io=({task:e,name:t})=>F`<${se} name=${t} size="md">${e.client?.kind&&F`<${E} kind=${e.client.kind} />`}<//>`;function ao({id:e,task:t,source:n}){let r=n.text||de(n.content);return F`<div class="pk-src">
<a class="card hov pk-q" href=${Be(`all`,n.dialog_id,n.no)}>
<span class="hrow">
<${io} task=${t} name=${n.author||t.client?.name||``} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${ze(t.client.kind)} · `:``}
${i(n.at,M.value)}, ${ae(n.at)}
</span>
</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
<span class="quote">${r}${r.length>=400&&`…`}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${D(`Remove the link to this message`)}
title=${D(`Remove the link to this message`)}
onClick=${()=>Z(e,`sources/${n.message_id}`,{},`DELETE`)}>
<${R} name="x" size="s" />
</button>
</div>`}async function oo(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||`image.png`})}`,{method:`POST`,headers:{"Content-Type":e.type||`application/octet-stream`},body:e})}catch{throw new r(0,`offline`)}let n=await t.json().catch(()=>null);if(!t.ok)throw new r(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}function so({id:e,files:t}){let[n,r]=v(!1),i=I(null),a=async t=>{if(t.length){r(!0);try{let n=[];for(let e of t)n.push(await oo(e));await Z(e,`files`,{files:n})}catch(e){j(w(e))}r(!1),i.current.value=``}};return F`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${D(`Files`)}</h3>
${t.length>0&&F`<div class="taskfiles">
${t.map(t=>F`<div class="taskfile" key=${t.id}>
<${Vt} files=${[t]} />
<button type="button" class="ib tiny" aria-label=${D(`Remove {name}`,{name:t.name||D(`File`)})}
title=${D(`Remove from the task`)} onClick=${()=>Z(e,`files/${t.id}`,{},`DELETE`)}>
<${R} name="x" size="s" />
</button>
</div>`)}
</div>`}
<button type="button" class="btn small quiet" disabled=${n} onClick=${()=>i.current.click()}>
<${R} name="paperclip" size="s" />
${D(n?`Uploading…`:`Attach a file`)}
</button>
<input class="vh" type="file" multiple tabindex="-1" aria-label=${D(`Attach a file`)} ref=${i}
onChange=${e=>a([...e.currentTarget.files])} />
</section>`}function co({id:e,full:t}){let n=ka(e),r=z(e),i=Dn.value.has(e)||X.value?.id===e&&X.value.problem.status===404,a=r?D(`Task No. {number}`,{number:r.number}):D(`Task`);return F`<aside class=${t?`peek taskfull`:`peek`} id="task" tabindex="-1" aria-label=${a}>
<${uo} id=${e} task=${r} shown=${n} full=${t} gone=${i} />
${i?F`<${he} icon="trash-2" title=${D(`The task was deleted`)}
text=${D(`Or it is no longer shown to you.`)} />`:r&&n?F`
<${mo} id=${e} task=${r} shown=${n} full=${t} />
<${Ia} key=${e} id=${e} />
`:X.value?.id===e?F`<${he} icon="unplug" title=${D(`The task could not be loaded`)}
text=${w(X.value.problem)}>
<button type="button" class="btn" onClick=${()=>Da(e)}>${D(`Retry`)}</button>
<//>`:F`<${lo} task=${r} />`}
</aside>`}function lo({task:e}){let t=ve(150,!0);return F`<div class="scroll ed">
${e&&F`<h2 class="pk-t">${e.title}</h2>`}
${t&&F`<div class="sks">${[80,60,90,50].map(e=>F`<${Le} width=${e} />`)}</div>`}
</div>`}function uo({id:e,task:t,shown:n,full:r,gone:i}){let o=n?.followers.includes(N.value.id);return F`<div class="ed-top">
<span class="dim t13 num">${t?D(`No. {number}`,{number:t.number}):``}</span>
${t&&F`<${Lt} task=${t} />`}
<span class="grow"></span>
${t&&n&&!i&&F`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!o)}
aria-label=${D(o?`Stop following`:`Follow`)}
title=${`${D(o?`Stop following`:`Follow`)}  F`}
onClick=${()=>Z(e,`follow`,{on:!o})}>
<${R} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${D(`Copy link`)} title=${D(`Copy link`)}
onClick=${()=>a(new URL(Re(e),location.origin).href)}>
<${R} name="link" size="m" />
</button>
<${po} id=${e} task=${t} shown=${n} full=${r} />
`}
${!r&&F`<a class="ib small" href=${K({task:null})} aria-label=${D(`Close the task panel`)}
title=${`${D(`Dismiss`)}  Esc`}>
<${R} name="x" size="m" />
</a>`}
</div>`}const fo=(e,t)=>Se({template:{title:e.title,text:t.text,checks:t.checks.map(e=>e.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});function po({id:e,task:t,shown:r,full:i}){let a=P.value===`taskmore`,o=N.value.role!==`operator`||t.author.id===N.value.id;return F`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${D(`More actions`)} onClick=${()=>{P.value=a?null:`taskmore`}}>
<${R} name="ellipsis" size="m" />
</button>
${a&&F`<${d} label=${D(`More actions`)} place="poprule">
${!i&&F`<${T} icon="external-link" onPick=${()=>n(Re(e))}>${D(`Open on the whole page`)}<//>`}
<${T} icon="repeat" onPick=${()=>fo(t,r)}>${D(`Repeat…`)}<//>
${o&&F`<${T} icon="trash-2" onPick=${async()=>{await Sn(e)&&n(K({task:null}))}}>${D(`Delete the task`)}<//>`}
<//>`}
</span>`}function mo({id:e,task:t,shown:n,full:r}){let i=xe(`(min-width: 900px)`),a=r&&i,o=F`<${tt} key=${`t${e}`} value=${t.title} label=${D(`Title`)} needed head="h2" look="pk-t"
explain=${B} save=${t=>an(e,{title:t})} />`,s=F`
<h3 class="pk-h">${D(`Description`)}</h3>
<${tt} key=${`d${e}`} value=${n.text} label=${D(`Description`)} long rows="6"
empty=${D(`Add a description`)} explain=${B}
save=${t=>Tn(e,{text:t},{seen:n.task.last_no})} />
`,c=F`
<${ro} id=${e} task=${t} shown=${n} />
<${Ha} id=${e} closed=${!ut(t)} />
<${Ma} key=${e} id=${e} checks=${n.checks} />
<${so} id=${e} files=${n.files} />
`,l=F`<${go} task=${t} shown=${n} />`,u=F`<${Wa} id=${e} task=${t} shown=${n} />`;return F`<div class="scroll ed" role="group" tabindex="0" aria-label=${D(`Details of the task`)}>
${a?F`<div class="fullgrid">
<div>${o}${s}${c}${u}</div>
<div class="fullside">${l}</div>
</div>`:F`${o}${l}${s}${c}${u}`}
</div>`}const ho=({task:e,field:t,label:n,children:r})=>F`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(En(t,e.id))}
onClick=${n=>V(t,e.id,n.currentTarget)}>
<span class="vh">${n}: </span>${r}
</button>
</dd>
</div>`;function go({task:e,shown:t}){let n=c.value[e.team_id];return F`<dl class="taskkv">
<${ho} task=${e} field="status" label=${D(`Status`)}><${Zt} task=${e} /><//>
${e.base===`waiting`&&F`<div>
<dt>${D(`Back to work`)}</dt>
<dd>
<${R} name="alarm-clock" size="m" />
<span>
${nt(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&F`<div><dt>${D(`Reason`)}</dt><dd>${e.close_reason}</dd></div>`}
<${ho} task=${e} field="assignee" label=${D(`Assignee`)}><${xt} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&F`<div><dt>${D(`Team`)}</dt><dd>${n.name}</dd></div>`}
<${ho} task=${e} field="due" label=${D(`Due`)}>
<${R} name="calendar" size="m" />
<${Nt} task=${e} long />
<//>
<${ho} task=${e} field="priority" label=${D(`Priority`)}>
<${me} priority=${e.priority} named />
<//>
<${no} task=${e} />
<${ho} task=${e} field="type" label=${D(`Type`)}>
${e.type_id===null?F`<span class="dim">${D(`none`)}</span>`:Qe(e.type_id)}
<//>
<${ho} task=${e} field="kind" label=${D(`Kind`)}>
${e.kind===null?F`<span class="dim">${D(`Not stated`)}</span>`:_t(e.kind)}
<//>
<${to} id=${e.repeat_id} />
<div>
<dt>${D(`Created`)}</dt>
<dd><span class="dim">${we(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&F`<div><dt>${D(`Followers`)}</dt><dd><${_o} ids=${t.followers} /></dd></div>`}
</dl>`}const _o=({ids:e})=>F`<span class="hrow wrap tight">
${e.map(e=>F`<span class="hrow tight" key=${e}>
<${se} name=${He(e)} size="xs" />${He(e)}
</span>`)}
</span>`;function vo(){let{q:e}=G(),[n,r]=v(e),i=I(null),a=I(0),o=I(e);A(()=>{e!==o.current&&(o.current=e,r(e))},[e]),A(()=>()=>clearTimeout(a.current),[]);let s=e=>{o.current=e,q({...G(),q:e})},c=(e,{now:t=!1}={})=>{r(e),clearTimeout(a.current),t?s(e):a.current=setTimeout(()=>s(e),250)},l=ft(n,e=>{c(e,{now:!0}),i.current?.focus()});return F`<form class="tksearch" role="search" onSubmit=${e=>e.preventDefault()}>
<${R} name="search" size="m" />
<input class="palq" id="q" ref=${i} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${D(`Search in tasks`)} placeholder=${D(`Search in tasks`)}
title=${D(`Number, words of the title, description or comments; tag: and priority: narrow the search`)}
value=${n} ...${l.field} onInput=${e=>c(e.currentTarget.value)} onKeyDown=${r=>{r.isComposing||l.onKey(r)||(r.key===`Escape`&&(r.preventDefault(),r.stopPropagation(),n?c(``,{now:!0}):i.current?.blur()),(r.key===`ArrowDown`||r.key===`Enter`)&&(r.preventDefault(),n===e?t(`a.tt, a.tcard`)?.focus():c(n,{now:!0})))}}
onBlur=${l.hide} />
${n?F`<button type="button" class="ib tiny" aria-label=${D(`Clear`)} onClick=${()=>{c(``,{now:!0}),i.current?.focus()}}>
<${R} name="x" size="s" />
</button>`:F`<kbd class="only-wide">/</kbd>`}
<${ot} hints=${l} />
</form>`}const yo=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),bo=()=>{let e=document.activeElement?.closest(`[data-task]`);return e&&document.querySelector(`#main`)?.contains(e)?Number(e.dataset.task):null},Q=()=>bo()??L.peek().task,xo=()=>So()&&!document.activeElement?.matches(`button, input, summary, a:not(.tt, .tcard)`),So=()=>Ve()&&Q()!==null;function Co(e){let t=wo()?To():Hi.peek();if(!t.length)return;let r=t.indexOf(Q()),i=t[r<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,r+e))];L.peek().task&&L.peek().layout!==`full`&&n(K({task:i}),{replace:!0});let a=yo(i);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:`nearest`})}const wo=()=>L.peek().layout===`board`,To=()=>[...document.querySelectorAll(`.board li[data-task]`)].map(e=>Number(e.dataset.task));function Eo(e){let t=H.peek().size>0&&!L.peek().task?null:Q(),n={status:`x-st`,assignee:`x-as`,due:`x-dl`,priority:`x-pr`,tags:`x-ti`},r=document.querySelector(`.peek [data-field="${e}"]`);V(e,t,r??document.querySelector(`tr[data-task="${t}"] .${n[e]} .tcell`)??yo(t))}const Do=()=>Ve()&&(H.peek().size>0||Q()!==null);function Oo(){let e=z(Q());if(!e?.dialog_id)return;let t=document.querySelector(`.peek .pk-q`);n(t?.getAttribute(`href`)??Be(`all`,e.dialog_id))}function ko(e){let t=Q();ta(t,e,yo(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>yo(t)?.focus()))}const Ao=()=>Ve()&&wo()&&Q()!==null;function jo(){document.getElementById(`taskfollow`)?.click()}const $=(e,t,n,r,i={})=>({id:e,key:t,label:n,run:r,group:`tasks`,palette:!1,when:Ve,...i});je($(`task-filter`,`Shift+KeyF`,()=>D(`Filter`),()=>document.getElementById(`tkfilter`)?.click(),{when:()=>Ve()&&L.peek().layout!==`full`}),$(`task-next`,`KeyJ`,()=>D(`Next task`),()=>Co(1),{walks:!0,also:[`ArrowDown`]}),$(`task-previous`,`KeyK`,()=>D(`Previous task`),()=>Co(-1),{walks:!0,also:[`ArrowUp`]}),$(`task-peek`,`Space`,()=>D(`Open beside the list`),()=>n(K({task:Q()})),{when:xo}),$(`task-full`,`Shift+Enter`,()=>D(`Open on the whole page`),()=>n(Re(Q())),{when:xo}),$(`task-status`,`KeyS`,()=>D(`Status`),()=>Eo(`status`),{when:Do,act:!0}),$(`task-assignee`,`KeyA`,()=>D(`Assignee`),()=>Eo(`assignee`),{when:Do,act:!0,opensField:!0}),$(`task-due`,`KeyD`,()=>D(`Due`),()=>Eo(`due`),{when:Do,act:!0}),$(`task-priority`,`KeyP`,()=>D(`Priority`),()=>Eo(`priority`),{when:Do,act:!0}),$(`task-tags`,`KeyL`,()=>D(`Tags`),()=>Eo(`tags`),{when:Do,act:!0,opensField:!0}),$(`task-dialog`,`KeyO`,()=>D(`To the conversation of the task`),Oo,{when:So}),$(`task-pick`,`KeyX`,()=>D(`Select the task`),()=>Ot(Q()),{when:So}),$(`task-follow`,`KeyF`,()=>D(`Follow`),jo,{when:()=>Ve()&&L.peek().task!==null,act:!0}),$(`task-left`,`Ctrl+Shift+ArrowLeft`,()=>D(`Move the card to the left`),()=>ko(-1),{when:Ao}),$(`task-right`,`Ctrl+Shift+ArrowRight`,()=>D(`Move the card to the right`),()=>ko(1),{when:Ao}));var Mo=/* @__PURE__ */ e({Tasks:()=>No,closeTask:()=>Fo});function No(){let{layout:e,task:t}=L.value,n=xe(`(max-width: 1279px)`);A(()=>(document.addEventListener(`keydown`,Po,{capture:!0}),()=>{document.removeEventListener(`keydown`,Po,{capture:!0}),ln(),_n()}),[]);let r=e===`full`,i=!!t;return F`<main class=${`main page tasks ${r?`full`:i?`peeking`:``}`} id="main">
${r?F`<${Io} />`:F`
<${Lo} board=${e===`board`} />
<${Ro} board=${e===`board`} />
<${fa} />
`}
<div class="twopane">
${!r&&F`<div class="taskside" inert=${i&&n||null}>
${e===`board`?F`<${ra} />`:F`<${Wi} />`}
</div>`}
${i&&F`<${co} key=${t} id=${t} full=${r} />`}
</div>
<${hn} />
</main>`}function Po(e){e.key!==`Escape`||P.peek()||e.target.closest?.(`input:not([type=checkbox]), textarea, select`)||(H.peek().size||L.peek().task)&&(e.preventDefault(),e.stopPropagation(),H.peek().size?ln():Fo())}function Fo(){let{task:e}=L.peek();n(K({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}const Io=()=>F`<header class="bar1">
<a class="ib" href=${K({task:null})} aria-label=${D(`All tasks`)}><${R} name="chevron-left" /></a>
<h1 class="grow">${D(`Task`)}</h1>
</header>`;function Lo({board:e}){let t=[[`list`,D(`List`),`list`],[`board`,D(`Board`),`square-kanban`]];return F`<header class="bar1">
<h1>${D(`Tasks`)}</h1>
<nav class="seg tasklook" aria-label=${D(`View`)}>
${t.map(([t,n,r])=>F`<a key=${t} href=${K({layout:t,task:null})}
aria-current=${t===`board`===e?`page`:null} aria-label=${n}>
<${R} name=${r} size="m" />
<span class="only-wide">${n}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${vo} />
<${da} />
<button type="button" class="btn primary" aria-label=${D(`New task`)} title=${`${D(`New task`)}  C`}
onClick=${()=>De()}>
<${R} name="plus" size="m" />
<span class="only-wide">${D(`New task`)}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Ro({board:e}){let t=Yr();return A(()=>Si(t),[t.key]),F`<div class="bar2">
<div class="chips" role="group" aria-label=${D(`Quick filters`)}>
${mi().filter(t=>!(e&&t===`done`)).map(e=>F`<a class="chip" key=${e} href=${K({view:e,task:null})}
aria-current=${t.view===e?`true`:null}>
${fi(e)} <${zo} count=${gi(e,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${va} />
${!e&&F`<${Bo} />`}
</span>
</div>`}const zo=({count:e})=>e===void 0?null:F`<span class="n">${e>=1e3?`999+`:_(e)}</span>`;function Bo(){let e=P.value===`tasksort`,t=qr();return F`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`Sort: {order}`,{order:Ur[t]()})} onClick=${()=>{P.value=e?null:`tasksort`}}>
<${R} name="arrow-up-down" size="s" />
<span class="only-wide">${Ur[t]()}</span>
</button>
${e&&F`<${d} label=${D(`Sort order`)} place="poprule">
${sn.map(e=>F`<${T} key=${e} icon="arrow-up-down" checked=${e===t}
onPick=${()=>n(le(`list`,{...Xr(),sort:e===Wr(Kr())?null:e}))}>
${Ur[e]()}
<//>`)}
<//>`}
</span>`}const Vo=[[`day`,()=>D(`By day`)],[`weekdays`,()=>D(`Mon–Fri`)],[`week`,()=>D(`By week`)],[`month`,()=>D(`By month`)]],Ho={day:e=>h(`day`,`days`,e),week:e=>h(`week`,`weeks`,e),month:e=>h(`month`,`months`,e)};function Uo({rule:e,onChange:t}){return F`
<div class="field">
<span class="lab">${D(`How often`)}</span>
<${Rt} label=${D(`How often`)} value=${e.every} options=${Vo.map(([e,t])=>[e,t()])}
onPick=${e=>t({every:e,...e===`weekdays`&&{step:1}})} />
</div>
${e.every!==`weekdays`&&F`<div class="rptstep">
<${Wo} rule=${e} onChange=${t} />
${e.every===`week`&&F`<${Go} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${Ko} id="rps" label=${D(`From`)} value=${e.start} onPick=${e=>e&&t({start:e})} />
<${Ko} id="rpu" label=${D(`Until, if it ends`)} value=${e.until} min=${e.start}
onPick=${e=>t({until:e})} />
</div>
<div class="rptzone"><${qo} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${D(`When the program was off and dates were missed`)}</span>
<${Rt} label=${D(`Missed dates`)} value=${e.catch_up}
options=${[[!1,D(`One task, for the last date`)],[!0,D(`A task for each date`)]]} onPick=${e=>t({catch_up:e})} />
</div>
<${Yo} rule=${e} />
`}function Wo({rule:e,onChange:t}){let[n,r]=v(String(e.step)),i=Number(n),a=!Number.isInteger(i)||i<1||i>366;return F`<div class="field">
<label for="rpk">${D(`Interval`)}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${a?`true`:null} aria-describedby="rpkh" onInput=${e=>{r(e.currentTarget.value);let n=Number(e.currentTarget.value);Number.isInteger(n)&&n>=1&&n<=366&&t({step:n})}} onBlur=${()=>r(String(e.step))} />
<span class=${a?`hint bad`:`t13`} id="rpkh">
${a?D(`A number from 1 to 366`):Ho[e.every](i)}
</span>
</span>
</div>`}function Go({rule:e,onChange:t}){let n=Yt(e),r=e=>{let r=n.includes(e)?n.filter(t=>t!==e):[...n,e].sort((e,t)=>e-t);r.length&&t({days:r})};return F`<div class="field">
<span class="lab" id="rpw">${D(`Weekdays`)}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${et.map(e=>F`<button type="button" class="chip" key=${e} aria-label=${oe(e,`long`)}
aria-pressed=${String(n.includes(e))} onClick=${()=>r(e)}>
${oe(e)}
</button>`)}
</div>
</div>`}const Ko=({id:e,label:t,value:n,min:r=null,onPick:i})=>F`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??``} min=${r}
onInput=${e=>i(e.currentTarget.value||null)} />
</div>
`;function qo({rule:e,onChange:t}){let[n,i]=v([]);return A(()=>{S(`/api/company`).then(e=>i(e.zones),e=>{if(!(e instanceof r))throw e})},[]),F`
<div class="field">
<span class="lab">${D(`Time`)}</span>
<${Dt} label=${D(`Time`)} value=${e.minute}
onChange=${e=>t({minute:Math.min(e,1439)})} />
</div>
<div class="field">
<label for="rpz">${D(`Time zone`)}</label>
<${Ze} id="rpz" zones=${n} value=${e.zone} onPick=${e=>t({zone:e})} />
</div>
`}function Jo(e){let[t,n]=v({next:null,problem:null,of:e}),{catch_up:i,...a}=e,o=JSON.stringify(a);return A(()=>{let t=!1,i=setTimeout(async()=>{try{let{next:r}=await Ce(`POST`,`/api/task-repeats/preview`,JSON.parse(o));t||n({next:r,problem:null,of:e})}catch(i){if(!(i instanceof r))throw i;t||n({next:null,problem:i,of:e})}},200);return()=>{t=!0,clearTimeout(i)}},[o]),t}function Yo({rule:e}){let{next:t,problem:n,of:r}=Jo(e);return F`<section class="rptnext" aria-label=${D(`Next dates`)} aria-busy=${t||n?null:`true`}>
<b class="b5 blk t13">${en(r)}</b>
${n&&F`<p class="hint bad" role="alert">${w(n)}</p>`}
${t?.length===0&&F`<p class="hint bad" role="alert">${D(`No date remains: the last one has passed.`)}</p>`}
${t?.length>0&&F`<ol class="t13">
${t.map((e,n)=>{let i=bn(t[n-1]??null,e,r.zone);return F`<li key=${e}>
${Fe(e,r.zone)}
${(i||fn(e,r))&&F`<span class="t12 dim blk">
${fn(e,r)?D(`The clocks skip this hour on that day: the task comes one hour later.`):D(`The clocks have changed before this date; the local time stays.`)}
</span>`}
</li>`})}
</ol>`}
</section>`}var Xo=/* @__PURE__ */ e({RepeatDialog:()=>ts});const Zo={title:``,text:``,checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},Qo=[`every`,`step`,`days`,`start`,`minute`,`zone`,`until`,`catch_up`],$o=e=>new Intl.DateTimeFormat(`en-CA`,{timeZone:e}).format(Date.now());function es({repeat:e=null,template:t={}}){if(e)return{template:xn(e.template),rule:Object.fromEntries(Qo.map(t=>[t,e[t]]))};let{zone:n}=pe.value,r=$o(n),i={every:`week`,step:1,days:[((/* @__PURE__ */ new Date(`${r}T00:00Z`)).getUTCDay()+6)%7],start:r,minute:540,zone:n,until:null,catch_up:!1};return{template:xn({...Zo,...t}),rule:i}}function ts(){let e=I(be.value).current,t=I(es(e)).current,[n,i]=v(t.template),[a,o]=v(t.rule),[s,c]=v(null),[l,u]=v(!1),d=I(null);f(()=>d.current.focus({preventScroll:!0}),[]);let p=async()=>{if(l)return;if(!n.title.trim()){c(D(`A task needs a title.`)),d.current.focus();return}u(!0);let t=n.checks.map(e=>e.trim()).filter(Boolean),i={template:{...n,title:n.title.trim(),checks:t},...a};try{e.repeat?await vn(e.repeat,i,D(`Saved: {title}`,{title:i.template.title})):await un(i),U()}catch(e){if(!(e instanceof r))throw e;c(B(e)),u(!1)}},m=e=>{Ut(e)&&(e.preventDefault(),p())},h=e.repeat?D(`Recurring task`):D(`New recurring task`),g=e=>{i({...n,...e}),c(null)},_=F`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${U}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${l} onClick=${p}>
${e.repeat?D(`Save`):D(`Create`)}
<kbd class="only-wide">${Ee} ↵</kbd>
</button>
`;return F`<${mn} title=${h} look="mid" body="taskform" onKey=${m} foot=${_}>
<div class="field">
<label for="rpn">${D(`Title`)}</label>
<input class="input" id="rpn" ref=${d} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${s?`true`:null} aria-describedby=${s?`rpe`:null}
onInput=${e=>g({title:e.currentTarget.value})} />
${s&&F`<span class="hint bad" id="rpe" role="alert">${s}</span>`}
</div>
${e.repeat&&Bt(e.repeat.template).map(e=>F`<p class="rptwarn t12" key=${e}><${R} name="triangle-alert" size="s" />${e}</p>`)}
<${Uo} rule=${a} onChange=${e=>o({...a,...e})} />
<${as} template=${n} set=${g} />
<//>`}const ns=(e,t)=>e.name.localeCompare(t.name),rs=()=>Object.values(Ke.value).filter(e=>e.active).sort(ns).map(e=>[e.id,e.id===N.value.id?D(`{name} (me)`,{name:e.name}):e.name]);function is({id:e,label:t,value:n,options:r,none:i,onPick:a}){return F`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${e=>a(Number(e.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${i}</option>
${r.map(([e,t])=>F`<option key=${e} value=${e} selected=${e===n}>${t}</option>`)}
</select>
</div>`}function as({template:e,set:t}){let n=it().map(e=>[e.id,mt(e)]),r=Object.values(c.value).sort(ns);return F`
<div class="taskpair">
<${is} id="rpa" label=${D(`Assignee`)} value=${e.assignee_id} none=${D(`nobody`)}
options=${rs()} onPick=${e=>t({assignee_id:e})} />
<${At} id="rpd" label=${D(`Due after it is created`)} minutes=${e.due_after}
onChange=${e=>t({due_after:e})} />
</div>
<div class="taskpair">
<${is} id="rpy" label=${D(`Type`)} value=${e.type_id} none=${D(`none`)} options=${n}
onPick=${e=>t({type_id:e})} />
${r.length>0&&F`<${is} id="rpm" label=${D(`Team`)} value=${e.team_id} none=${D(`none`)}
options=${r.map(e=>[e.id,e.name])} onPick=${e=>t({team_id:e})} />`}
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${Rt} label=${D(`Priority`)} options=${Ge.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>t({priority:e})} />
</div>
<${Cr} tags=${e.tags} onTags=${e=>t({tags:e})} />
<div class="field">
<label for="rpt">${D(`Description`)}</label>
<textarea class="input" id="rpt" rows="3" maxlength="20000" value=${e.text}
onInput=${e=>t({text:e.currentTarget.value})}></textarea>
</div>
<div class="field">
<label for="rpc">${D(`Checklist, one item per line`)}</label>
<textarea class="input" id="rpc" rows="2" value=${e.checks.join(`
`)}
onInput=${e=>t({checks:e.currentTarget.value.split(`
`)})}></textarea>
</div>
`}export{nr as a,lr as i,Mo as n,qn as o,Dr as r,Ln as s,Xo as t};