/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ar as r,Ba as i,Br as a,Ca as o,Di as s,Dt as c,Et as l,Fa as u,Fn as d,Gr as f,Ha as p,Ia as m,In as h,Ja as g,Ji as _,Ki as v,Kt as y,La as b,Ln as x,Lr as ee,Ma as S,Mr as te,Na as C,Oa as ne,Ot as re,Pa as w,Qr as T,Ra as E,Ta as ie,Tt as ae,Ur as oe,Va as D,Vn as se,Wa as O,Wr as ce,Xa as k,Yr as le,Za as A,_ as ue,_a as de,_r as fe,ai as pe,d as me,da as he,dt as ge,ei as _e,et as ve,f as ye,fi as j,ft as be,g as xe,h as Se,ha as Ce,hr as we,ja as Te,jr as Ee,ka as De,la as Oe,li as ke,lt as Ae,m as je,ma as Me,mr as Ne,mt as Pe,ni as Fe,oa as M,p as Ie,pr as Le,pt as Re,qa as N,qr as ze,r as Be,ra as Ve,ri as P,si as He,sr as Ue,ta as F,ua as We,ui as Ge,ur as Ke,vi as I,wa as qe,xa as Je,za as L,zr as Ye}from"./app.js";import{$t as Xe,At as Ze,Bn as Qe,Bt as $e,Cn as et,Ct as tt,D as nt,Dt as rt,E as it,Et as at,Ft as ot,G as st,Gn as ct,Gt as lt,Hn as ut,Hr as dt,Ht as ft,It as pt,Jt as mt,Kn as ht,Kt as gt,Lt as _t,Mt as vt,Nn as yt,Nt as bt,On as xt,Ot as St,Pt as R,Qt as Ct,Rt as wt,S as z,St as Tt,Tt as Et,Un as Dt,Ur as Ot,Ut as kt,Vn as At,Vt as jt,W as Mt,Wn as Nt,Wr as B,Wt as Pt,Xt as Ft,Yt as It,Z as Lt,Zt as Rt,_t as zt,at as Bt,b as Vt,bt as Ht,c as Ut,d as Wt,dt as Gt,en as Kt,f as qt,ft as Jt,h as Yt,ht as Xt,it as Zt,jt as Qt,k as $t,kt as V,l as en,lt as tn,m as nn,mn as rn,mt as an,n as on,nn as sn,nt as cn,ot as ln,p as un,pt as dn,qn as fn,qt as pn,rn as mn,rr as hn,rt as gn,s as _n,st as vn,t as yn,tn as bn,tt as xn,u as Sn,un as Cn,ut as wn,v as Tn,vt as En,w as Dn,wt as On,x as kn,xt as H,y as An,yt as U,zn as jn,zt as Mn}from"./shared.js";const Nn=e=>Array.from({length:Math.ceil(e.length/200)},(t,n)=>e.slice(n*200,(n+1)*200));async function Pn(e){let t=[];for(let n of Nn(e))t.push(...(await m(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function Fn(e){let t=[];for(let n of e)for(let e of Nn(n.ids))t.push(await u(`/api/tasks/bulk`,{steps:[{...n,ids:e}]}));return t}async function In(e){let t=Qe().find(e=>e.base===`done`),n=e.filter(ft).map(e=>e.id);try{let e=await Fn([{ids:n,change:{status_id:t.id}}]),r=e.flatMap(e=>e.failed).length;r&&v(L(`{n} task could not be finished`,`{n} tasks could not be finished`,r));let i=e.flatMap(e=>e.undo);return()=>Fn(i.map(e=>({ids:e.ids,change:Ln(e.change)}))).catch(Rn)}catch(e){return Rn(e),null}}const Ln=({status_id:e,wake_at:t,wake_reason:n,close_reason:r})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:r});function Rn(e){if(!(e instanceof C))throw e;v(R(e))}const zn=({tasks:e})=>S`<ul class="closelist">
${e.slice(0,8).map(e=>S`<li key=${e.id} class="hrow t13">
<span class="st"><${Bt} base=${e.base} /></span>
<span class="cut">${D(`No. {number} {title}`,e)}</span>
${e.due_at!==null&&S`<span class="hrow end t12"><${cn} task=${e} /></span>`}
</li>`)}
${e.length>8&&S`<li class="t12 dim">${L(`and {n} more task`,`and {n} more tasks`,e.length-8)}</li>`}
</ul>`;var Bn=/* @__PURE__ */ e({CloseQuestion:()=>Vn});function Vn(){let{ids:e,sends:t,proceed:n,open:r}=k(je.value).current,[i,a]=A(null),[o,s]=A(!1),c=e=>{B(),n(e)};if(N(()=>{Pn(e).then(e=>e.length?a(e):c({}),e=>{Rn(e),r===null&&B()})},[]),r===null&&!i)return null;let l=async()=>{s(!0);let e=await In(i);e?c({restore:e}):B()},u=i?.length??r,d=e.length===1?L(`The conversation has {n} open task`,`The conversation has {n} open tasks`,u):L(`The conversations have {n} open task`,`The conversations have {n} open tasks`,u),f=Hn[t?`send`:`close`];return S`<${Ot} label=${d}>
<div class="dpad">
<h2 class="head2">${d}</h2>
${i&&S`<${zn} tasks=${i} />`}
<p class="lead">${D(`Open tasks stay in the list of tasks and keep their due dates.`)}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${o} onClick=${()=>c({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${o||!i} aria-busy=${String(o)} onClick=${l}>
${f.finish()}
</button>
${t&&S`<button type="button" class="btn" disabled=${o} onClick=${()=>c({keep:!0})}>
${D(`Only send, do not close`)}
</button>`}
<button type="button" class="btn quiet" disabled=${o} onClick=${B}>
${D(t?`Back to the text`:`Do not close`)}
</button>
</div>
</div>
<//>`}const Hn={close:{keep:()=>D(`Close, leave the tasks open`),finish:()=>D(`Close, the tasks are done`)},send:{keep:()=>D(`Send and close, leave the tasks open`),finish:()=>D(`Send and close, the tasks are done`)}},Un={number:()=>D(`Number`),title:()=>D(`Title`),status:()=>D(`Status`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),due:()=>D(`Due`),priority:()=>D(`Priority`),type:()=>D(`Type`),kind:()=>D(`Kind`),tags:()=>D(`Tags`),client:()=>D(`Client`),text:()=>D(`Description`),created:()=>D(`Created`),closed:()=>D(`Finished`)},Wn=e=>Un[e]?.()??``,Gn={"csv-empty":()=>D(`The file has no rows with tasks. Add them below the line that names the columns.`),"csv-no-title":()=>D(`No column is named Title. Name the columns in the first line, as in the example.`),"csv-too-many":()=>D(`The file has more than 200 rows. Split it into several files.`),"csv-too-large":()=>D(`The file is larger than 256 KB. Split it into several files.`),"csv-encoding":()=>D(`The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8.`),"csv-errors":()=>D(`Some rows have errors that were not there before. Choose the file again.`)};function Kn(e){return e.code===`csv-quotes`?D(`A quote in row {line} is not closed. Close it, or double it inside a cell.`,{line:e.detail.line}):e.code===`csv-twice`?D(`The column {name} is there twice. Keep one of them.`,{name:Wn(e.detail.column)}):Gn[e.code]?.()??b(e)}const qn={"title-needed":()=>D(`The title is empty. Write one.`),"too-long":()=>D(`The text is too long: a title has up to 200 characters, a description up to 20,000.`),"csv-more-cells":()=>D(`The row has more cells than the first line. Put a cell with a separator into quotes.`),"needs-more":({value:e})=>D(`“{value}” needs a time or a reason. Use another status and move the task later.`,{value:e}),"not-a-date":({value:e})=>D(`“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.`,{value:e}),several:({value:e})=>D(`Several are called “{value}”. For a colleague, write the email address.`,{value:e})},Jn={assignee:({value:e})=>D(`No colleague is called “{value}”. Write the name or the email as in Okno.`,{value:e}),tags:({value:e})=>D(`“{value}” has a tag that does not exist. An administrator adds tags in the settings.`,{value:e})};function Yn(e){return e.code===`unknown-name`?Jn[e.column]?.(e)??D(`“{value}” does not exist. Write the name as it stands in Okno.`,{value:e.value}):qn[e.code]?.(e)??e.code}var Xn=/* @__PURE__ */ e({ImportTasks:()=>$n});function Zn(e){let t=``;for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function Qn(e){if(e.size>262144)throw new C(422,`csv-too-large`);let t={file:Zn(await e.arrayBuffer()),zone:nn()};return{name:e.name,body:t,key:p(),preview:await w(`POST`,`/api/tasks/import/preview`,t)}}function $n(){let[e,t]=A(null),[n,r]=A(null),[i,a]=A(!1),o=async e=>{if(!i){a(!0),r(null);try{await e()}catch(e){if(!(e instanceof C))throw e;r(e)}a(!1)}},s=e=>e&&o(async()=>{t(null),t(await Qn(e))}),c=()=>o(async()=>{let{body:t,key:n,preview:r}=e,i={...t,only_good:r.errors.length>0},a=await u(`/api/tasks/import`,i,{key:n});B(),ir(a)}),l=e?.preview,d=S`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${D(`Cancel`)}</button>
${l&&l.good>0&&S`<button type="button" class="btn primary" disabled=${i} onClick=${c}>
${l.errors.length?L(`Create only {n} good row`,`Create only {n} good rows`,l.good):L(`Create {n} task`,`Create {n} tasks`,l.good)}
</button>`}
`;return S`<${dt} title=${D(`Tasks from a CSV file`)} look="mid" body="taskform" foot=${d}>
<${er} name=${e?.name} busy=${i} onFile=${s} />
${n&&S`<p class="csvbad t13" role="alert"><${P} name="circle-alert" size="m" />${Kn(n)}</p>`}
${l&&S`<${nr} preview=${l} />`}
<//>`}function er({name:e,busy:t,onFile:n}){let r=k(null),[i,a]=A(!1);return S`<div class="csvdrop" data-over=${i?``:null} aria-busy=${t?`true`:null}
onDragOver=${e=>{e.preventDefault(),a(!0)}} onDragLeave=${()=>a(!1)} onDrop=${e=>{e.preventDefault(),a(!1),n(e.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${r} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${D(`CSV file`)} onChange=${e=>{let[t]=e.currentTarget.files;e.currentTarget.value=``,n(t)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>r.current.click()}>
<${P} name="paperclip" size="s" />${D(e?`Choose another file`:`Choose a file`)}
</button>
<span class="t13 grow cut">${e??D(`or drop it here`)}</span>
<button type="button" class="link t12" onClick=${tr}>${D(`Download an example`)}</button>
<p class="t12 dim">
${D(`The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.`)}
</p>
</div>`}function tr(){let e=[`title`,`text`,`status`,`assignee`,`due`,`priority`,`tags`].map(Wn),t=[D(`Count the stock`),``,D(`New (task)`),``,`2027-01-15 12:00`,D(`High`),``],n=E.value===`ru`?`;`:`,`,r=`\ufeff${e.join(n)}\r\n${t.join(n)}\r\n`,i=document.createElement(`a`);i.href=URL.createObjectURL(new Blob([r],{type:`text/csv`})),i.download=`okno-tasks.csv`,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href))}function nr({preview:e}){let{errors:t,total:n,good:r,columns:i,ignored:a,titles:o}=e,s=r-Math.min(o.length,5);return S`
<section class="csvsum" aria-label=${D(`Preview`)}>
<b class="b5 blk t13" role="status">
${t.length?D(`{good} of {total} rows can be created`,{good:r,total:n}):L(`{n} row can be created`,`{n} rows can be created`,r)}
</b>
<span class="t12 dim blk">${D(`Columns: {names}`,{names:i.map(Wn).join(`, `)})}</span>
${a.length>0&&S`<span class="t12 dim blk">${D(`Left out: {names}`,{names:a.join(`, `)})}</span>`}
${o.length>0&&S`<ul class="t13">
${o.slice(0,5).map((e,t)=>S`<li class="cut" key=${t}>${e}</li>`)}
${s>0&&S`<li class="dim">${L(`and {n} more`,`and {n} more`,s)}</li>`}
</ul>`}
</section>
${t.length>0&&S`<${rr} errors=${t} more=${e.more_errors} />`}
`}function rr({errors:e,more:t}){return S`<section aria-label=${D(`Errors`)}>
<p class="t13">${D(`Correct the file and choose it again, or create only the good rows.`)}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${D(`Errors`)}>
<table class="t12">
<thead><tr>
<th scope="col">${D(`Row`)}</th>
<th scope="col">${D(`Column`)}</th>
<th scope="col">${D(`What is wrong`)}</th>
</tr></thead>
<tbody>
${e.map((e,t)=>S`<tr key=${t}>
<td class="num">${e.line}</td>
<td>${Wn(e.column)}</td>
<td>${Yn(e)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&S`<p class="t12 dim">${L(`and {n} more error`,`and {n} more errors`,t)}</p>`}
</div>
</section>`}function ir({task_ids:e,skipped:t}){let n=()=>u(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]}),r=L(`{n} task created`,`{n} tasks created`,e.length),i=t?`${r}. ${L(`{n} row was left out`,`{n} rows were left out`,t)}`:r;_(i,{icon:`circle-check-big`,undo:()=>e.length&&n().catch(e=>v(R(e)))})}var ar=/* @__PURE__ */ e({LinkPicker:()=>lr});const or=(e,t,n)=>u(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n});async function sr(e,t){B();try{await or(e,t,!0)}catch(e){if(!(e instanceof C))throw e;v(R(e));return}let n=L(`{n} conversation linked to task No. {number}`,`{n} conversations linked to task No. {number}`,t.length,{number:e.number});_(n,{icon:`link`,undo:()=>or(e,t,!1).catch(e=>v(R(e))),more:{label:D(`Open`),run:()=>F(We(e.id))}})}async function cr(e,t){try{let{task:n}=await u(`/api/tasks`,{title:e,kind:`incident`});await sr(n,t)}catch(e){if(!(e instanceof C))throw e;v(R(e))}}function lr(){let e=k([...y.value.keys()]).current,[t,n]=A(``),[r,i]=A(null),[a,o]=A(null),[s,c]=A(0),l=k(null);g(()=>l.current.focus({preventScroll:!0}),[]),N(()=>{m(`/api/tasks?view=open&sort=created&limit=100`).then(e=>i(e.items),e=>o(e))},[]);let u=t.trim().toLowerCase(),d=[...(r??[]).filter(e=>!u||e.title.toLowerCase().includes(u)||String(e.number)===u).slice(0,8).map(t=>({id:t.id,text:D(`No. {number} {title}`,t),run:()=>sr(t,e)})),...t.trim()?[{id:`new`,icon:`plus`,text:D(`New task “{title}”`,{title:t.trim()}),run:()=>cr(t.trim(),e)}]:[]],f=Math.min(s,d.length-1),p=e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t?(e.preventDefault(),c((f+t+d.length)%Math.max(1,d.length))):e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.preventDefault(),d[f]?.run())},h=L(`Link {n} conversation to a task`,`Link {n} conversations to a task`,e.length);return S`<${dt} title=${h} look="linkdlg" onKey=${p}>
<input class="input" ref=${l} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${d.length?`lnk${f}`:null}
aria-label=${D(`Find a task or name a new one`)} placeholder=${D(`Find a task or name a new one`)}
value=${t} onInput=${e=>{n(e.currentTarget.value),c(0)}} />
${a&&S`<p class="hint bad" role="alert">${b(a)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${D(`Tasks`)}>
${d.map((e,t)=>S`<li key=${e.id} id=${`lnk${t}`} role="option" aria-selected=${String(t===f)}
class="mi" onPointerMove=${()=>c(t)} onClick=${e.run}>
<${P} name=${e.icon??`circle-check-big`} size="m" /><span class="cut">${e.text}</span>
</li>`)}
</ul>
${r&&!d.length&&S`<p class="t13 dim">${D(`No open tasks. Type the name of a new one.`)}</p>`}
<//>`}const ur=O(null);function dr(e,t){ur.value={task:e,dialogs:t},I.value=`massreply`}var fr=/* @__PURE__ */ e({MassReply:()=>hr});const pr=[`{name|…}`,`{number}`],mr=()=>{let{messenger:e=0,email:t=0}=ie.peek()?.undo??{};return Math.max(10,e,t)};function hr(){let{task:e,dialogs:t}=k(ur.value).current,n=t.filter(e=>e.open),[r,i]=A(()=>new Set(n.filter(e=>!e.reply_state).map(e=>e.id))),[a,o]=A(``),[s,c]=A(!1),[l,d]=A(!1),f=k(null),{problem:p,busy:m,run:h,refuse:_,settle:v}=Wt(f);g(()=>f.current.focus({preventScroll:!0}),[]);let y=n.filter(e=>r.has(e.id)),b=gr(s?y.map(e=>e.id):[]),x=()=>{!a.trim()||!y.length?_(a.trim()?D(`Choose at least one conversation.`):D(`Write the text.`)):h(async()=>{let n=mr(),r=await u(`/api/tasks/${e}/replies`,{text:a.trim(),dialogs:y.map(e=>({id:e.id,seen:e.last_no})),undo_ms:n*1e3,close:s});B();let i=new Set(r.sent.map(e=>e.dialog_id)),o=l?b.filter(e=>i.has(e.dialog_id)):[];Sr(e,r,t,n,o.length?await In(o):null)})},ee=(e,t)=>{let n=new Set(r);t?n.add(e):n.delete(e),i(n)},te=e=>i(new Set(e?n.map(e=>e.id):[])),C=r.size===n.length,ne=S`
<span class="t12 dim grow">
${L(`Can be undone for {n} second`,`Can be undone for {n} seconds`,mr())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${m||!y.length} aria-busy=${String(m)}
onClick=${x}>
${L(`Send to {n} client`,`Send to {n} clients`,y.length)}
</button>
`;return S`<${dt} title=${D(`Reply to all`)} look="taskdlg" body="taskform" foot=${ne}
onKey=${Sn(x)}>
<div class="field">
<label for="mrt">${D(`Text for each client`)}</label>
<textarea class="input" id="mrt" ref=${f} rows="5" maxlength="16000" value=${a}
aria-invalid=${p?`true`:null} aria-describedby=${p?`mre`:`mrh`}
onInput=${e=>{o(e.currentTarget.value),v()}}></textarea>
${p&&S`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${br} onPick=${e=>yr(f.current,e,o)} />
<${xr} text=${a} dialog=${y[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${D(`Conversations`)}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${C} indeterminate=${r.size>0&&!C}
onChange=${e=>te(e.currentTarget.checked)} />
${D(`All`)}
</label>
<ul>
${n.map(e=>S`<${vr} key=${e.id} dialog=${e} on=${r.has(e.id)} onPick=${ee} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${s} onChange=${e=>c(e.currentTarget.checked)} />
${D(`Also close these conversations`)}
</label>
${b.length>0&&S`<${_r} tasks=${b} finish=${l} onFinish=${d} />`}
<//>`}function gr(e){let[t,n]=A([]),r=e.join();return N(()=>{let e=!0;return n([]),r&&Pn(r.split(`,`)).then(t=>e&&n(t),Rn),()=>{e=!1}},[r]),t}const _r=({tasks:e,finish:t,onFinish:n})=>S`<fieldset class="mrlist">
<legend class="lab">
${L(`The conversations have {n} open task`,`The conversations have {n} open tasks`,e.length)}
</legend>
<${zn} tasks=${e} />
${[[!1,D(`Leave the tasks open`)],[!0,D(`The tasks are done`)]].map(([e,r])=>S`<label class="hrow t13" key=${r}>
<input type="radio" name="mrtasks" checked=${t===e} onChange=${()=>n(e)} />
${r}
</label>`)}
</fieldset>`,vr=({dialog:e,on:n,onPick:r})=>S`<li>
<label class="hrow t13">
<input type="checkbox" checked=${n} onChange=${t=>r(e.id,t.currentTarget.checked)} />
<${t} name=${e.name} size="xs"><${_e} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&S`<span class="t12 dim">${D(`has a reply`)}</span>`}
</label>
</li>`;function yr(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,`end`),n(e.value),e.focus()}const br=({onPick:e})=>S`<span class="taskchips" id="mrh" role="group" aria-label=${D(`Variables`)}>
${pr.map(t=>S`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;function xr({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Ge(t.name),r=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(e,t=``)=>n||t);return S`<p class="t13 mrsee">
<span class="t12 dim blk">${D(`{name} will see`,{name:t.name})}</span>
${r.replace(/\{\s*number\s*\}/g,`№ …`)}
</p>`}function Sr(e,{sent:t,failed:n},r,i,a){let o=new Map(r.map(e=>[e.id,e.name]));n.length&&v(L(`No reply to {n} client: {list}`,`No reply to {n} clients: {list}`,n.length,{list:n.map(e=>`${o.get(e.dialog_id)} (${wr(e.code)})`).join(`, `)}),{ms:2e4}),t.length&&_(L(`Reply goes to {n} client`,`Reply goes to {n} clients`,t.length),{icon:`reply`,ms:i*1e3,undo:()=>{Tr(e,t),a?.()}})}const Cr={"conversation-changed":()=>D(`wrote meanwhile`),blocked:()=>D(`has blocked us`),"channel-removed":()=>D(`the channel was removed`),"not-linked":()=>D(`is no longer linked`)},wr=e=>Cr[e]?.()??D(`was refused`),Tr=(e,t)=>en(async()=>{let n=await u(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(e=>e.message_id)}),r=L(`{n} reply cancelled`,`{n} replies cancelled`,n.cancelled.length);n.failed.length?v(`${r}. ${L(`{n} was sent already`,`{n} were sent already`,n.failed.length)}`):_(r,{icon:`undo-2`})});function Er({tags:e,onTags:t}){let n=l.value;if(!n.length)return null;let r=n.filter(t=>!e.includes(t.id));return S`<div class="field">
<span class="lab" id="tkg">${D(`Tags`)}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(t=>e.includes(t.id)).map(n=>S`<${Re} key=${n.id} tag=${n} large>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:n.name})}
onClick=${()=>t(e.filter(e=>e!==n.id))}>
<${P} name="x" size="s" />
</button>
<//>`)}
${r.length>0&&S`<select class="input sel taskaddtag" aria-label=${D(`Add a tag`)} value="" onChange=${n=>{t([...e,Number(n.currentTarget.value)]),n.currentTarget.value=``}}>
<option value="">${D(`Add a tag`)}</option>
${r.map(e=>S`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function Dr(){let[e,t]=A([]),[n,r]=A(0);N(()=>{m(`/api/task-templates`).then(e=>t(e.templates),e=>{if(!(e instanceof C))throw e})},[]);let i=e.find(e=>e.id===n)??null;return{list:e,chosen:i,pick:r,use:async({message_ids:e=[],dialog_id:t=null})=>{try{return Or(await u(`/api/task-templates/${i.id}/tasks`,{message_ids:e,dialog_id:t})),null}catch(e){if(!(e instanceof C))throw e;return R(e)}}}}function Or({task_ids:e,unassigned:t}){let n=()=>u(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]});_(L(`{n} task created`,`{n} tasks created`,e.length),{icon:`circle-check-big`,undo:()=>n().catch(e=>v(R(e))),more:{label:D(`Open`),run:()=>F(he())}}),t.length&&v(L(`{n} task has no assignee, team or type: the one in the template is gone or has no access.`,`{n} tasks have no assignee, team or type: the one in the template is gone or has no access.`,t.length))}function kr({template:{list:e,chosen:t,pick:n},problem:r}){return e.length?S`<div class="field">
<label for="tkp">${D(`Template`)}</label>
<select class="input sel" id="tkp" value=${t?.id??0}
onChange=${e=>n(Number(e.currentTarget.value))}>
<option value="0">${D(`none`)}</option>
${e.map(e=>S`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
${t&&S`<ol class="tplsteps t13">
${t.steps.map((e,t)=>S`<li key=${t}>${e.title||D(`the client's message`)}</li>`)}
</ol>`}
${r&&S`<span class="hint bad" role="alert">${r}</span>`}
</div>`:null}var Ar=/* @__PURE__ */ e({NewTask:()=>Mr});const jr={evening:()=>D(`Today, 18:00`),tomorrow:()=>D(`Tomorrow`),days3:()=>D(`In 3 days`)};function Mr(){let e=k(Ie.value).current,t=k(de.peek()[e.dialog_id]).current,n=k(e.promised_at?Nr(e.text,e.promised_at):null).current,[r,i]=A(n?ye(n.sentence):e.title??ye(e.text??``)),[a,s]=A(e.text??``),[c,l]=A(n?{id:`own`,at:n.at}:{id:`none`,at:null}),[d,f]=A(``),[p,m]=A(``),[h,_]=A(e.priority??t?.priority??0),[v,y]=A(()=>re(t?.tags).map(e=>e.id)),b=k(null),{problem:x,busy:ee,run:te,refuse:C,settle:ne}=Wt(b);g(()=>{b.current.focus({preventScroll:!0}),b.current.select()},[]);let[w,T]=A(!1),E=Dr(),ie=()=>{B(),e.made?.()},oe=()=>{E.chosen?te(async()=>await E.use(e)||ie()):r.trim()?te(se):C(D(`A task needs a title.`))},se=async()=>{let{task:n}=await u(`/api/tasks`,{title:r.trim(),text:a.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:d?Number(d):null,type_id:p?Number(p):null,priority:h,tags:t||v.length?v:null,ends_wait:w});ie(),Rr(n,w?t.id:null)},O=()=>{let e={assignee_id:d?Number(d):null,type_id:p?Number(p):null};xe({template:{title:r.trim(),text:a.trim(),priority:h,tags:v,...e}})},ce=e=>e.key===`Enter`&&e.target===b.current&&!e.isComposing&&!e.repeat,le=S`
<div class="field">
<label for="tkt">${D(`Title`)}</label>
<input class="input" id="tkt" ref=${b} maxlength="200" autocomplete="off" value=${r}
aria-invalid=${x?`true`:null} aria-describedby=${x?`tke`:null}
onInput=${e=>{i(e.currentTarget.value),ne()}} />
${x&&S`<span class="hint bad" id="tke" role="alert">${x}</span>`}
</div>
<${Lr} due=${c} onPick=${l} />
<div class="taskpair">
<div class="field">
<label for="tka">${D(`Assignee`)}</label>
<select class="input sel" id="tka" value=${d}
onChange=${e=>f(e.currentTarget.value)}>
<option value="">${D(`nobody`)}</option>
<option value=${o.value.id}>${D(`{name} (me)`,{name:o.value.name})}</option>
${Pr().map(e=>S`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${D(`Type`)}</label>
<select class="input sel" id="tky" value=${p} onChange=${e=>m(e.currentTarget.value)}>
<option value="">${D(`none`)}</option>
${At().map(e=>S`<option key=${e.id} value=${e.id}>${Dt(e)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${hn} label=${D(`Priority`)} options=${ae.map(([e,t])=>[e,t()])}
value=${h} onPick=${_} />
</div>
<${Er} tags=${v} onTags=${y} />
<div class="field">
<label for="tkd">${D(`Description`)}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${a}
onInput=${e=>s(e.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&S`<label class="hrow t13">
<input class="check" type="checkbox" checked=${w}
onChange=${e=>T(e.currentTarget.checked)} />
${D(`No reply needed, the task is enough`)}
</label>`}
`,ue=S`
<span class="t12 dim grow">${Fr(e)}</span>
${!e.dialog_id&&!E.chosen&&S`<button type="button" class="btn quiet" onClick=${O}>
<${P} name="repeat" size="s" />${D(`Repeat…`)}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${B}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${ee} onClick=${oe}>
${E.chosen?L(`Create {n} task`,`Create {n} tasks`,E.chosen.steps.length):D(`Create`)}
<kbd class="only-wide">${Ke} ↵</kbd>
</button>
`;return S`<${dt} title=${D(`New task`)} look="taskdlg" body="taskform" foot=${ue}
onKey=${Sn(oe,ce)}>
<${kr} template=${E} problem=${E.chosen&&x} />
${!E.chosen&&le}
<//>`}function Nr(e,t){let n=Ut(e??``,t);return n&&n.at>T.value?n:null}const Pr=()=>Object.values(qe.value).filter(e=>e.active&&e.id!==o.value.id).sort((e,t)=>e.name.localeCompare(t.name));function Fr({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?D(`Linked to the conversation`):``;let r=Je.value[t],i=r?n(r).filter(t=>e.includes(t.id)&&t.files?.length>0):[],a=L(`From {n} message`,`From {n} messages`,e.length);return i.length?D(`{words}, with its files`,{words:a}):a}const Ir=e=>{let t=new Date(e);return(/* @__PURE__ */ new Date(e-t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)};function Lr({due:e,onPick:t}){let n=[{id:`none`,at:null},...k(wt(T.value)).current,{id:`own`,at:null}],r=e=>e===`none`?D(`No due date`):e===`own`?D(`Own date`):jr[e](),i=k(null),a=n=>{n.id===`own`?(t({id:`own`,at:e.at??Cn(T.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())):t(n)};return S`<div class="field">
<span class="lab" id="tkdue">${D(`Due`)}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${n.map(t=>S`<button type="button" class="chip" key=${t.id} aria-pressed=${String(e.id===t.id)}
title=${t.at?`${Ye(t.at,T.value)}, ${ce(t.at)}`:null} onClick=${()=>a(t)}>
${r(t.id)}
</button>`)}
</div>
${e.id===`own`&&S`<input class="input" type="datetime-local" ref=${i} aria-label=${D(`Due date and time`)}
value=${e.at?Ir(e.at):``} onInput=${e=>{let n=new Date(e.currentTarget.value).getTime();t({id:`own`,at:Number.isNaN(n)?null:n})}} />`}
</div>`}function Rr(e,t){let n=async()=>{await u(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await u(`/api/dialogs/${t}/answer-after-all`,{})};_(D(`Task No. {number} created: {title}`,{number:e.number,title:e.title}),{icon:`circle-check-big`,undo:()=>n().catch(e=>v(R(e))),more:{label:D(`Open`),run:()=>F(We(e.id))}})}const zr=O({}),Br=(e,t)=>{zr.value={...zr.peek(),[e]:{...zr.peek()[e],...t}}};async function Vr(e){let{view:t,filter:n,key:r}=e;try{let e=Tt({view:t===`open`?`all`:t,sort:`due`,filter:n}),i=await m(`/api/tasks/board?${e}`);for(let e of i.columns)St(e.items,Te(i.cursor));let a=new Set(i.columns.flatMap(e=>e.items.map(e=>e.id)));Br(r,{columns:i.columns,ids:a,problem:null,other:i.other_layout,unknown:i.unknown})}catch(e){if(!(e instanceof C))throw e;Br(r,{problem:e})}}let Hr=null;s(()=>{Hr&&Vr(Hr)});function Ur(e){Hr=e,Vr(e);let t=0,n=En(()=>{clearTimeout(t),t=setTimeout(()=>Vr(e),500)});return()=>{Hr?.key===e.key&&(Hr=null),clearTimeout(t),n()}}const Wr=/* @__PURE__ */ new Set([`done`,`dropped`]);function Gr(e,{view:t,filter:n,key:r}){let i=Wr.has(e.base),a={me:o.value.id,now:T.value},s=kt(t,n)?zr.value[r]?.ids:null,c=s?e=>s.has(e.id):e=>i?jt(t,e,a.me):$e(t,e,a),l=Object.values(Ze.value).filter(t=>t.status_id===e.id&&c(t)).map(e=>[Pt(e,i?`changed`:`due`,Jt.value),e.id]).sort((e,t)=>_t(e[0],t[0])).map(([,e])=>e);return i?l.slice(0,20):l}const Kr={due:()=>D(`By due date`),created:()=>D(`Newest first (tasks)`),changed:()=>D(`Recently changed`),status:()=>D(`By status`),assignee:()=>D(`By assignee`),priority:()=>D(`By priority`)},qr=e=>e===`done`?`changed`:`due`,Jr=e=>pt.includes(e)||/^team-\d+$/.test(e??``),Yr=()=>Jr(M.value.tasksView)?M.value.tasksView:`open`,Xr=()=>ot.includes(M.value.tasksSort)?M.value.tasksSort:qr(Yr()),Zr=/* @__PURE__ */ new Map;function W(){let e=M.value.tasksQuery;return Zr.has(e)||(Zr.clear(),Zr.set(e,Xe(e))),Zr.get(e)}function Qr(){let[e,t,n]=[Yr(),Xr(),W()];return{view:e,sort:t,filter:n,key:Ct(e,t,n,T.value)}}const $r=()=>({task:M.value.task,view:Jr(M.value.tasksView)&&M.value.tasksView!==`open`?M.value.tasksView:null,sort:ot.includes(M.value.tasksSort)?M.value.tasksSort:null,filter:bn(W())});function G({layout:e=null,view:t=void 0,task:n=void 0,filter:r=void 0}={}){let i=$r(),a={task:n===void 0?i.task:n,view:t===void 0?i.view:t===`open`?null:t,sort:t===void 0?i.sort:null,filter:r===void 0?i.filter:bn(r)},o=e??(M.value.layout===`board`?`board`:`list`);return he(o,a)}const K=e=>F(G({filter:e}),{replace:!0}),ei=[[`status`,()=>D(`Status`),`circle-dot`],[`assignee`,()=>D(`Assign`),`user-round-plus`],[`due`,()=>D(`Due`),`calendar`],[`priority`,()=>D(`Priority`),`arrow-up`],[`tags`,()=>D(`Tags`),`tag`]],ti={"not-found":()=>D(`no longer there`),forbidden:()=>D(`no permission`),"cannot-see":()=>D(`the assignee has no access`)};function ni(){let e=H.value.size;return e?S`<div class="taskbulk" role="toolbar" aria-label=${D(`Actions on the selected tasks`)}>
${tt.value.length>0&&S`<p class="bulkerr t13" role="alert">
<${P} name="circle-alert" size="m" />
<span class="grow">
${D(`Not changed:`)}
${tt.value.map(({id:e,code:t})=>D(`No. {number}, {why}`,{number:V(e)?.number??`?`,why:(ti[t]??(()=>t))()})).join(`; `)}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${L(`{n} task selected`,`{n} tasks selected`,e)}</b>
${ei.map(([e,t,n])=>S`<button type="button" class="btn small quiet" key=${e} disabled=${at.value}
aria-haspopup="true" aria-expanded=${String(kn(e,null))} aria-label=${t()}
onClick=${t=>z(e,null,t.currentTarget)}>
<${P} name=${n} size="m" />
<span class="only-wide">${t()}</span>
</button>`)}
${o.value.role!==`operator`&&S`<button type="button" class="btn small quiet" disabled=${at.value} aria-label=${D(`Delete`)}
onClick=${()=>Gt({},!0)}>
<${P} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${D(`Clear the selection`)} onClick=${Ht}>
<${P} name="x" size="m" />
</button>
</div>
</div>`:null}let ri=null,ii=0;const ai=/* @__PURE__ */ new Set;function oi(e){ri=kt(e.view,e.filter)?e:null;let t=En(e=>si(e??[]));return()=>{ri?.key===e.key&&(ri=null,zt(e)),clearTimeout(ii),ai.clear(),t()}}function si(e){if(ri){for(let t of e)ai.add(t);clearTimeout(ii),ii=setTimeout(ci,120)}}async function ci(){let e=ri,t=[...ai].slice(0,100);if(e&&t.length){for(let e of t)ai.delete(e);try{let n=await m(`/api/tasks?${Tt(e,{ids:t.join(`,`),limit:100})}`);St(n.items,Te(n.cursor));let r=U.peek()[e.key];if(!r?.loaded)return;let i=new Set(r.held);for(let e of t)i.delete(e);for(let e of n.items)i.add(e.id);U.value={...U.peek(),[e.key]:{...r,held:i}}}catch(e){if(!(e instanceof C))throw e;for(let e of t)ai.add(e)}ai.size&&(ii=setTimeout(ci,1200))}}const li=({look:e,task:t,field:n,label:r,children:i})=>S`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${r}
aria-expanded=${String(kn(n,t.id))}
onClick=${e=>z(n,t.id,e.currentTarget)}>
${i}
</button>
</td>`,ui=({icon:e,text:t})=>S`<span class="hrow tight num"><${P} name=${e} size="s" />${t}</span>`,di=({task:e})=>re(e.tags).length>0&&S`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(kn(`tags`,e.id))}
onClick=${t=>z(`tags`,e.id,t.currentTarget)}>
<span class="vh">${D(`Tags`)}: </span><${Pe} ids=${e.tags} most=${2} />
</button>`;function fi({task:e,left:t,stop:n}){let r={number:e.number};return S`<tr data-task=${e.id} data-left=${t?``:null}
data-picked=${H.value.has(e.id)?``:null}
aria-selected=${M.value.task===e.id?`true`:null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${D(`Select task {number}`,r)}
checked=${H.value.has(e.id)} onChange=${()=>Qt(e.id)} />
</td>
<${li} look="x-pr" task=${e} field="priority" label=${null}><${be} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${G({task:e.id})} tabindex=${n?0:-1}>
${e.title||D(`No. {number}`,r)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${xn} task=${e} />
<${gn} task=${e} />
<${di} task=${e} />
${e.checks.total>0&&S`<${ui} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&S`<${ui} icon="message-circle" text=${e.comments} />`}
${e.files>0&&S`<${ui} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${li} look="x-st" task=${e} field="status"><${ln} task=${e} /><//>
<${li} look="x-as" task=${e} field="assignee"><${Zt} task=${e} /><//>
<${li} look="x-dl" task=${e} field="due"><${cn} task=${e} /><//>
</tr>`}const pi={open:[()=>D(`Open (tasks)`),`open`],mine:[()=>D(`Mine`),`mine`],late:[()=>D(`Overdue (tasks)`),`late`],unassigned:[()=>D(`Unassigned`),`free`],followed:[()=>D(`Following`),null],done:[()=>D(`Done (tasks)`),null]},mi=e=>e.startsWith(`team-`)?De.value[Number(e.slice(5))]:null,hi=e=>pi[e]?.[0]()??mi(e)?.name??D(`Team`);function gi(){let e=Object.values(De.value).filter(e=>!e.removed&&e.members?.includes(o.value.id)).sort((e,t)=>e.name.localeCompare(t.name)).map(e=>`team-${e.id}`),t=Yr();return t.startsWith(`team-`)&&!e.includes(t)?[...e,t]:e}const _i=()=>[...Object.keys(pi),...gi()],vi=O({key:null,counts:{}});function yi(e,t){let n=pi[e]?.[1];return n&&!Rt(t.filter)?Ce.value.tasks?.[n]??0:vi.value.key===bi(t)?vi.value.counts[e]:void 0}const bi=({filter:e,key:t})=>Rt(e)?t.split(`:`).slice(2).join(`:`):``;async function xi(e){let t=Rt(e.filter),n=_i().filter(e=>t?!0:!pi[e]?.[1]&&e!==`done`),r=new URLSearchParams(Tt(e));r.delete(`view`),r.delete(`sort`),r.set(`views`,n.join(`,`));try{let t=await m(`/api/tasks/counts?${r}`);vi.value={key:bi(e),counts:t.counts}}catch(e){if(!(e instanceof C))throw e}}let Si=null,Ci=0;function wi(){clearTimeout(Ci),Ci=setTimeout(()=>Si&&xi(Si),500)}function Ti(e){Si=e,clearTimeout(Ci),xi(e);let t=En(wi);return()=>{Si=null,clearTimeout(Ci),t()}}const Ei={open:[()=>D(`No tasks`),()=>D(`Create one from a message (T) or here (C).`)],mine:[()=>D(`No tasks for you`),()=>D(`Tasks assigned to you stand here.`)],late:[()=>D(`Nothing is overdue`),()=>``],unassigned:[()=>D(`Every task has an assignee`),()=>``],followed:[()=>D(`You follow no open task`),()=>D(`Follow a task (F) to be told of everything in it.`)],done:[()=>D(`No finished tasks yet`),()=>``],team:[()=>D(`This team has no open tasks`),()=>``]};function Di({list:e}){if(Rt(e.filter))return S`<${Oi} list=${e} />`;let[t,n]=Ei[e.view.split(`-`)[0]]??Ei.open;return S`<${Fe} icon="circle-check-big" title=${t()} text=${n()}>
${e.view===`open`?S`<button type="button" class="btn primary" onClick=${()=>Se()}>
<${P} name="plus" size="m" />
${D(`New task`)}
</button>`:S`<a class="btn" href=${G({view:`open`})}>${D(`All open tasks`)}</a>`}
<//>`}function Oi({list:e}){let{view:t,filter:n}=e,r=_i().filter(n=>n!==t&&yi(n,e)>0),i=n.q.trim()?D(`No task in “{view}” matches the search.`,{view:hi(t)}):D(`No task in “{view}” fits the filter.`,{view:hi(t)});return S`<${Fe} icon="search" title=${D(`Nothing found`)} text=${i}>
<span class="tkways">
${r.map(t=>S`<a class="btn" key=${t} href=${G({view:t})}>
${hi(t)} <span class="dim num">${ee(yi(t,e))}</span>
</a>`)}
${Ft(n)&&S`<a class="btn" href=${G({filter:{...mt,q:n.q}})}>${D(`Clear filter`)}</a>`}
${n.q&&S`<a class="btn" href=${G({filter:{...n,q:``}})}>${D(`Clear the search`)}</a>`}
</span>
<//>`}const ki=({page:e})=>S`
${e?.other&&S`<p class="t12 dim tknote" role="status">
${D(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:W().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&S`<p class="t12 dim tknote" role="status">
${D(`There is no such tag or priority: {names}.`,{names:e.unknown.join(`, `)})}
</p>`}
`,Ai=O({}),ji=/* @__PURE__ */ new Set;function Mi(e,t){Ai.value={...Ai.peek(),[e]:t}}function Ni(e){let t=Ai.value[e]??Object.values(Ze.value).find(t=>t.client?.id===e)?.client.name;return t===void 0&&Pi(e),t??D(`Client`)}async function Pi(e){if(!ji.has(e)){ji.add(e);try{let{contact:t}=await m(`/api/contacts/${e}`);Mi(e,t.name)}catch(e){if(!(e instanceof C))throw e}}}const Fi={status:()=>D(`Status`),due:()=>D(`Due`),priority:()=>D(`Priority`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),tag:()=>D(`Tag`),type:()=>D(`Type`),client:()=>D(`Client`)},Ii={late:()=>D(`Overdue`),today:()=>D(`Today`),tomorrow:()=>D(`Tomorrow`),week:()=>D(`This week`),nextweek:()=>D(`Next week`),later:()=>D(`Later`),none:()=>D(`No due date`)},Li=e=>Ye((/* @__PURE__ */ new Date(`${e}T12:00`)).getTime(),T.value);function Ri(e){if(Ii[e])return Ii[e]();let[t,n]=e.split(`_`);return n?t?`${Li(t)} – ${Li(n)}`:D(`until {date}`,{date:Li(n)}):D(`from {date}`,{date:Li(t)})}const zi={assignee:()=>D(`unassigned (task)`),team:()=>D(`no team`),tag:()=>D(`no tag`),type:()=>D(`no type`)},Bi={status:Nt,type:ht,assignee:j,team:e=>De.value[e]?.name??D(`Deleted team`),tag:e=>ne.value[e]?.name??D(`deleted tag`),priority:c,client:Ni},Vi=(e,t)=>t===`none`?zi[e]():t===`me`?D(`me (filter)`):Bi[e](t);function Hi({field:e,value:t}){return e===`status`?S`<${Bt} base=${ct(t)?.base??`new`} />`:e===`priority`?S`<${ge} priority=${t} />`:e===`tag`&&t!==`none`?S`<span class=${`sq h${ne.value[t]?.color??0}`}></span>`:null}const Ui=e=>Object.values(e).sort((e,t)=>e.name.localeCompare(t.name)),Wi={status:()=>Qe().map(e=>[e.id,ut(e)]),priority:()=>ae.map(([e,t])=>[e,t()]),assignee:()=>[[`me`,D(`me (filter)`)],[`none`,zi.assignee()],...Ui(qe.value).filter(e=>e.active&&e.id!==o.value.id).map(e=>[e.id,e.name])],team:()=>{let e=Ui(De.value).filter(e=>!e.removed);return e.length?[[`none`,zi.team()],...e.map(e=>[e.id,e.name])]:[]},tag:()=>l.value.length?[[`none`,zi.tag()],...l.value.map(e=>[e.id,e.name])]:[],type:()=>[[`none`,zi.type()],...At().map(e=>[e.id,Dt(e)])]},Gi=O([]),Ki=[[`c-pr`,()=>D(`Priority`),`priority`],[`c-ti`,()=>D(`Title`),`created`],[`c-st`,()=>D(`Status`),`status`],[`c-as`,()=>D(`Assignee`),`assignee`],[`c-dl`,()=>D(`Due`),`due`]];function qi(){let e=Qr(),t=U.value[e.key];N(()=>{t?.loaded&&!t.stale||t?.busy||t?.problem||Xt(e)},[e.key,!!t]),N(()=>oi(e),[e.key]);let n=k(e);t?.loaded&&(n.current=e);let r=!t?.loaded&&!t?.problem&&U.value[n.current.key]?.loaded,i=n.current.view===e.view&&n.current.sort===e.sort,a=r&&i?n.current:e;return S`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${D(`List of tasks`)}>
<${ki} page=${t} />
${U.value[a.key]?.loaded?S`<${Ji} key=${a.key} list=${a} page=${U.value[a.key]} />`:t?.problem?S`<${ea} problem=${t.problem} again=${()=>Xt(e)} />`:S`<${ta} />`}
</div>
<${ni} />
`}function Ji({list:e,page:t}){let{view:n,sort:r}=e,[i,a]=A(!1),o=k(null),s=k({ids:[],groups:{}}),c=an(e),l=Ze.value,{ids:u,waiting:d}=lt(s.current.ids,c,i),f=e=>Mn(l[e],n,r,T.value),p=u.filter(e=>l[e]),m={};for(let e of p)m[e]=i&&s.current.groups[e]||f(e);s.current={ids:p,groups:m},g(()=>{Gi.value=p});let h=new Set(c),_=e=>()=>a(e||o.current.contains(document.activeElement)||o.current.matches(`:hover`));if(!p.length&&!d)return S`<${Di} list=${e} />`;let v=p.length>0&&p.every(e=>H.value.has(e));return S`<div ref=${o} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(o.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>o.current&&_(!1)())}>
${d>0&&S`<button type="button" class="taskpill" onClick=${()=>{s.current={ids:[],groups:{}},a(!1)}}>
${L(`{n} new task, show`,`{n} new tasks, show`,d)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${D(`Select all loaded`)} checked=${v}
indeterminate=${!v&&H.value.size>0}
onChange=${()=>v?Ht():p.forEach(e=>Qt(e,!0))} />
</th>
${Ki.map(([e,t,n])=>S`<${Xi} key=${e} look=${e} label=${t()} order=${n} />`)}
</tr></thead>
${Yi(p,m).map(([e,n])=>S`<tbody key=${`${e}-${n[0]}`}>
${e!==null&&S`<${Qi} name=${e} count=${n.length}
more=${!!t.next&&n.at(-1)===p.at(-1)} />`}
${n.map(e=>S`<${fi} key=${e} task=${l[e]} left=${!h.has(e)} stop=${e===p[0]} />`)}
</tbody>`)}
</table>
${t.next&&S`<${$i} list=${e} page=${t} />`}
</div>`}function Yi(e,t){let n=[];for(let r of e){let e=n.at(-1);e&&e[0]===t[r]?e[1].push(r):n.push([t[r],[r]])}return n}function Xi({look:e,label:t,order:n}){let r=Xr(),i=n===qr(Yr())?null:n;return S`<th class=${e} scope="col" aria-sort=${r===n?n===`created`?`descending`:`ascending`:null}>
<button type="button" title=${D(`Sort by this column`)} aria-label=${t}
onClick=${()=>F(he(`list`,{...$r(),sort:i}))}>
${e===`c-pr`?S`<${P} name="arrow-up-down" size="s" />`:t}
${r===n&&e!==`c-pr`&&S`<${P} name=${n===`created`?`arrow-down`:`arrow-up`} size="s" />`}
</button>
</th>`}function Zi(e){if(Ii[e])return Ii[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t===`status`?Nt(Number(n)):t===`priority`?D(`{priority} priority`,{priority:c(Number(n))}):n===`null`?D(`Unassigned`):j(Number(n))}const Qi=({name:e,count:t,more:n})=>S`<tr class="grp">
<th colspan="6" scope="rowgroup">${Zi(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;function $i({list:e,page:t}){let n=k(null);return N(()=>{let t=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&Xt(e)},{rootMargin:`600px`});return t.observe(n.current),()=>t.disconnect()},[t.next]),S`<div class="taskmore t13 dim" ref=${n}>
${t.problem?S`<button type="button" class="btn small" onClick=${()=>Xt(e)}>${D(`Retry`)}</button>`:D(`Loading…`)}
</div>`}const ea=({problem:e,again:t})=>S`<${Fe} icon="unplug" title=${D(`The tasks could not be loaded`)} text=${b(e)}>
<button type="button" class="btn" onClick=${t}>${D(`Retry`)}</button>
<//>`;function ta(){return Le(150,!0)&&S`<div class="taskskel" aria-busy="true" aria-label=${D(`Loading…`)}>
${[60,44,72,52,66,40,58,48].map((e,t)=>S`<div key=${t}><${pe} width=${e} /></div>`)}
</div>`}const na=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function ra(e,t,n){t&&V(e)?.status_id!==t.id&&(na.has(t.base)?z(`status`,e,n,t):wn(e,{status_id:t.id}))}function ia(e,t,n){let r=Qe(),i=r.findIndex(t=>t.id===V(e)?.status_id);i>=0&&ra(e,r[i+t],n)}const q=O(null),aa=O(null);function oa(){let e=Qr(),t=zr.value[e.key];if(N(()=>Ur(e),[e.key]),!t?.columns)return t?.problem?S`<${ea} problem=${t.problem} again=${()=>Vr(e)} />`:S`<${da} />`;let n=e.filter.status,r=Qe().filter(e=>!n.length||n.includes(e.id)),i=Rt(e.filter)&&t.ids.size===0;return S`
<${ki} page=${t} />
${i?S`<div class="scroll tlist"><${Di} list=${e} /></div>`:S`<div class="board" role="group" tabindex="0" aria-label=${D(`Board of tasks`)} onKeyDown=${sa}>
${r.map(n=>S`<${ca} key=${n.id} status=${n} list=${e} board=${t} />`)}
</div>`}
`}function sa(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest(`li[data-task]`);if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let r=[...e.currentTarget.querySelectorAll(`.col`)],i=n.closest(`.col`),a=[...i.querySelectorAll(`li[data-task]`)].indexOf(n);for(let n=r.indexOf(i)+t;r[n];n+=t){let t=r[n].querySelectorAll(`a.tcard`);if(t.length){e.preventDefault(),t[Math.min(a,t.length-1)].focus();return}}}function ca({status:e,list:t,board:n}){let r=Gr(e,t),i=n.columns.find(t=>t.status_id===e.id),a=Math.max(i?.count??0,i?.next?0:r.length),o=ut(e),s=aa.value===e.id&&V(q.value)?.status_id!==e.id;return S`<section class="col" aria-label=${o} data-status=${e.id} data-over=${s?``:null}
onDragOver=${t=>{q.peek()!==null&&(t.preventDefault(),aa.value=e.id)}} onDragLeave=${e=>{e.currentTarget.contains(e.relatedTarget)||(aa.value=null)}} onDrop=${t=>{t.preventDefault();let n=q.peek();aa.value=null,q.value=null,n!==null&&ra(n,e,t.currentTarget.querySelector(`h2`))}}>
<h2>
<span class="st"><${Bt} base=${e.base} /></span>
<span class="cut">${o}</span>
<span class="n">${a>=1e3?`999+`:a}</span>
<button type="button" class="ib small" aria-label=${D(`New task: {status}`,{status:o})}
title=${D(`New task: {status}`,{status:o})}
disabled=${e.base===`waiting`||e.base===`dropped`}
onClick=${()=>Se({status_id:e.id})}>
<${P} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${r.map(e=>S`<${ua} key=${e} task=${V(e)} />`)}
${i?.next&&S`<li class="t12 dim boardmore">
<a class="link" href=${G({layout:`list`,task:null})}>${D(`The others are in the list`)}</a>
</li>`}
</ul>
</section>`}const la=e=>{let t=bt(e,T.value);return t===D(`today, {time}`,{time:ce(e)})?ce(e):t};function ua({task:e}){let n=e.assignee_id===null?null:j(e.assignee_id);return S`<li data-task=${e.id} draggable="true" data-dragged=${q.value===e.id?``:null}
onDragStart=${t=>{t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,String(e.number)),q.value=e.id}} onDragEnd=${()=>{q.value=null,aa.value=null}}>
<a class="card tcard" href=${G({task:e.id})} draggable="false">
<span class="top">
<span class="num">${D(`No. {number}`,{number:e.number})}</span>
<${gn} task=${e} />
${e.priority!==0&&S`<${be} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${re(e.tags).length>0&&S`<span class="tctags"><${Pe} ids=${e.tags} /></span>`}
${e.base===`waiting`&&e.wake_at!==null&&S`<span class="waitl">
<${P} name="alarm-clock" size="s" />
<span class="cut">
${D(`until {time}`,{time:la(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${xn} task=${e} />
<span class="hrow end">
${e.due_at!==null&&S`<span class=${vn(e,T.value)}>${la(e.due_at)}</span>`}
${n?S`<${t} name=${n} size="sm" />`:S`<${He} size="sm" />`}
<span class="vh">${n??D(`unassigned (task)`)}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${D(`Move No. {number} to…`,{number:e.number})} title=${D(`Move to…`)}
aria-expanded=${String(kn(`status`,e.id))}
onClick=${t=>z(`status`,e.id,t.currentTarget)}>
<${P} name="ellipsis" size="s" />
</button>
</li>`}function da(){return Le(150,!0)&&S`<div class="board" aria-busy="true" aria-label=${D(`Loading…`)}>
${[0,1,2,3].map(e=>S`<section class="col" key=${e}>
${[70,50,60].map(e=>S`<div class="card tcard" key=${e}><${pe} width=${e} /></div>`)}
</section>`)}
</div>`}const fa=()=>`/api/tasks/export?${Tt(Qr(),{zone:nn()})}`;function pa(){let e=document.createElement(`a`);e.href=fa(),e.download=``,e.click()}function ma(){let e=I.value===`taskcsv`;return S`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`More about the list`)} title=${D(`More about the list`)} onClick=${()=>{I.value=e?null:`taskcsv`}}>
<${P} name="ellipsis" size="m" />
</button>
${e&&S`<${h} label=${D(`More about the list`)} place="poprule">
<${d} icon="download" onPick=${pa}>${D(`Download this list as CSV`)}<//>
<${d} icon="table-2" onPick=${()=>{I.value=`taskimport`}}>
${D(`Create tasks from CSV…`)}
<//>
<//>`}
</span>`}function ha(){let e=W();return Ft(e)?S`<div class="tkfchips" role="group" aria-label=${D(`Filter`)}>
${e.due!==null&&S`<${_a} field="due" name=${Ri(e.due)} onRemove=${()=>K({...e,due:null})} />`}
${pn.flatMap(t=>e[t].map(n=>S`<${_a} key=${`${t}${n}`} field=${t} value=${n} name=${Vi(t,n)}
onRemove=${()=>K(Kt(e,t,n))} />`))}
<a class="link t12" href=${G({filter:{...mt,q:e.q}})}>${D(`Clear filter`)}</a>
</div>`:null}const ga=(e,t)=>D(`Remove from the filter: {name}`,{name:`${Fi[e]()}, ${t}`}),_a=({field:e,value:t=null,name:n,onRemove:r})=>S`<button type="button" class="chip" title=${Fi[e]()} aria-label=${ga(e,n)}
onClick=${r}>
${t!==null&&S`<${Hi} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${P} name="x" size="s" />
</button>`,va=`taskfilter`,ya=()=>{I.value=null},ba=()=>{I.value=I.peek()===`taskfilter`?null:va};function xa(){let e=I.value===va,t=It(W());return S`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?D(`Filter: {n}`,{n:t}):D(`Filter`)} title=${`${D(`Filter`)}  Shift F`}
onClick=${ba}>
<${P} name="list-filter" size="s" />
<span class="only-wide">${D(`Filter`)}</span>
${t>0&&S`<span class="count mutedc">${t}</span>`}
</button>
${e&&S`<${Sa} />`}
</span>`}function Sa(){let e=W(),t=Qr(),n=we(ya);Ne(),g(()=>n.current.querySelector(`button`).focus({preventScroll:!0}),[]);let r=yi(t.view,t);return S`<div class="menu pop poptkfilter" role="dialog" aria-label=${D(`Filter`)} ref=${n}>
<div class="tkfields">
<${Ta} field="status" filter=${e} />
<${Ea} filter=${e} />
<${Ta} field="priority" filter=${e} />
<${Ta} field="assignee" filter=${e} />
<${Ta} field="team" filter=${e} />
<${Ta} field="tag" filter=${e} />
<${Ta} field="type" filter=${e} />
<${Da} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${r===void 0?``:r>=1e3?D(`More than 1,000 tasks`):L(`{n} task`,`{n} tasks`,r)}
</span>
${Ft(e)&&S`<button type="button" class="btn small quiet"
onClick=${()=>K({...mt,q:e.q})}>${D(`Clear filter`)}</button>`}
<button type="button" class="btn small primary" onClick=${ya}>${D(`Dismiss`)}</button>
</div>
</div>`}const Ca=({field:e,children:t})=>S`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${Fi[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,wa=({on:e,onPick:t,children:n})=>S`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`;function Ta({field:e,filter:t}){let n=Wi[e]();if(!n.length)return null;let r=t[e],i=n.filter(([e],t)=>n.length<=8||t<7||r.includes(e)),a=n.filter(e=>!i.includes(e)),o=n=>K(Kt(t,e,n));return S`<${Ca} field=${e}>
${i.map(([t,n])=>S`<${wa} key=${t} on=${r.includes(t)} onPick=${()=>o(t)}>
<${Hi} field=${e} value=${t} /><span class="cut">${n}</span>
<//>`)}
${a.length>0&&S`<select class="input sel tkfmore" aria-label=${D(`More: {field}`,{field:Fi[e]()})} value=""
onChange=${e=>{o(Number(e.currentTarget.value)),e.currentTarget.value=``}}>
<option value="">${D(`More: {n}`,{n:ee(a.length)})}</option>
${a.map(([e,t])=>S`<option key=${e} value=${e}>${t}</option>`)}
</select>`}
<//>`}function Ea({filter:e}){let[t,n]=e.due?.includes(`_`)?e.due.split(`_`):[``,``],r=t=>K({...e,due:t}),i=(e,t)=>r(e||t?`${e}_${t}`:null);return S`<${Ca} field="due">
${gt.map(t=>S`<${wa} key=${t} on=${e.due===t} onPick=${()=>r(e.due===t?null:t)}>
${Ii[t]()}
<//>`)}
<span class="tkfrange">
<label><span>${D(`from (date)`)}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${e=>i(e.currentTarget.value,n)} /></label>
<label><span>${D(`to (date)`)}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${e=>i(t,e.currentTarget.value)} /></label>
</span>
<//>`}function Da({filter:e}){let[t,n]=A(``),[r,i]=A([]),a=k(0),o=e=>{n(e),clearTimeout(a.current),e.trim().length<2?i([]):a.current=setTimeout(()=>x(async()=>{let t=await m(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`);i(t.contacts)}),200)},s=t=>{Mi(t.id,t.name),n(``),i([]),e.client.includes(t.id)||K(Kt(e,`client`,t.id))};return S`<${Ca} field="client">
${e.client.map(t=>S`<${wa} key=${t} on onPick=${()=>K(Kt(e,`client`,t))}>
<span class="cut">${Ni(t)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${D(`Find a client`)}
placeholder=${D(`Find a client`)} value=${t} onInput=${e=>o(e.currentTarget.value)}
onKeyDown=${e=>{e.key===`Enter`&&r[0]&&s(r[0])}} />
${r.map(e=>S`<button type="button" class="chip" key=${e.id} onClick=${()=>s(e)}>
<${P} name="plus" size="s" /><span class="cut">${e.name}</span>
</button>`)}
${t.trim().length>=2&&!r.length&&S`<span class="t12 dim">${D(`No client found`)}</span>`}
<//>`}const J=O(null),Y=O(null);let Oa=null,ka=0;async function X(e){ka+=1;let t=ka;try{let n=await m(`/api/tasks/${e}`);if(t!==ka)return;St([n.task],Te(n.cursor));let r=J.peek()?.id===e?J.peek().lines.filter(e=>e.no<(n.lines[0]?.no??0)):[];J.value={id:e,...n,lines:[...r,...n.lines],more:r.length?J.peek().more:n.more},Y.value=null}catch(n){if(!(n instanceof C))throw n;t===ka&&(Y.value={id:e,problem:n})}}async function Aa(e){let t=J.peek().lines[0]?.no;try{let n=await m(`/api/tasks/${e}/lines?before=${t}`);J.peek()?.id===e&&(J.value={...J.peek(),lines:[...n.lines,...J.peek().lines],more:n.more})}catch(e){v(R(e))}}s(()=>{Oa!==null&&X(Oa)});function ja(e){N(()=>{Oa=e,J.value=null,Y.value=null,X(e);let t=0,n=En(n=>{(n===null||n.includes(e))&&(clearTimeout(t),t=setTimeout(()=>X(e),120))});return()=>{clearTimeout(t),n(),Oa===e&&(Oa=null)}},[e]);let t=J.value?.id===e?J.value:null;return Ma(t),t}function Ma(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),r=e?.task.news??0;N(()=>{if(!n)return;let r=0,i=()=>{clearTimeout(r),document.hasFocus()&&!document.hidden&&(r=setTimeout(()=>{w(`POST`,`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},1e3))};return i(),window.addEventListener(`focus`,i),()=>{clearTimeout(r),window.removeEventListener(`focus`,i)}},[e?.id,t,n,r])}async function Z(e,t,n={},r=`POST`){try{return r===`DELETE`?await w(`DELETE`,`/api/tasks/${e}/${t}`):await u(`/api/tasks/${e}/${t}`,n,{method:r}),V(e)&&X(e),t===`follow`&&(si([e]),wi()),!0}catch(t){if(!(t instanceof C))throw t;return v(R(t)),X(e),!1}}function Na(e){J.value={...J.peek(),checks:e}}function Pa({id:e,checks:t}){let[n,r]=A(``),i=t.filter(e=>e.done_at!==null).length,a=async()=>{let t=n.trim();t&&(r(``),await Z(e,`checks`,{texts:[t]})||r(t))},o=(n,r)=>{Na(t.map(e=>e.id===n.id?{...e,done_at:r?Date.now():null}:e)),Z(e,`checks/${n.id}`,{done:r},`PATCH`)},s=n=>{Na(t.filter(e=>e.id!==n.id)),Z(e,`checks/${n.id}`,{},`DELETE`)},c=n=>Z(e,`checks/${t[n].id}`,{before:t[n-1].id},`PATCH`);return S`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${D(`Checklist`)}
${t.length>0&&S` <span class="dim">${D(`{done} of {all}`,{done:i,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((e,t)=>S`<li key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${e.done_at!==null}
onChange=${t=>o(e,t.currentTarget.checked)} />
${e.done_at===null?S`<span>${e.text}</span>`:S`<s class="dim">${e.text}</s>`}
</label>
${t>0&&S`<button type="button" class="ib tiny" aria-label=${D(`Move up: {name}`,{name:e.text})}
title=${D(`Move up`)} onClick=${()=>c(t)}>
<${P} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${D(`Delete item: {text}`,{text:e.text})}
title=${D(`Delete`)} onClick=${()=>s(e)}>
<${P} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${D(`New item`)} placeholder=${D(`Add an item, Enter`)} maxlength="500"
value=${n} onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{e.key!==`Enter`||e.isComposing||(e.preventDefault(),a())}} onBlur=${a} />
</section>`}const Fa=e=>`okno.taskcomment.${e}`;function Ia(e){try{return sessionStorage.getItem(Fa(e))??``}catch{return``}}function La(e,t){try{t?sessionStorage.setItem(Fa(e),t):sessionStorage.removeItem(Fa(e))}catch{}}function Ra({id:e}){let[t,n]=A(()=>Ia(e)),[r,i]=A(!1),a=k(null),o=mn(a,!0),s=t=>{n(t),La(e,t)};g(()=>{a.current.style.setProperty(`height`,`auto`),a.current.style.setProperty(`height`,`${Math.min(140,a.current.scrollHeight+2)}px`)},[t]);let c=async()=>{let n=t.trim();n&&!r&&(i(!0),await Z(e,`lines`,{text:n,mentions:rn(n).map(e=>e.id)})&&s(``),i(!1),a.current?.focus())};return S`<form class="ed-foot taskcomment" onSubmit=${e=>{e.preventDefault(),c()}}>
<${sn} calls=${o} />
<textarea class="input" rows="1" ref=${a} maxlength="20000" aria-label=${D(`Comment`)}
placeholder=${D(`Comment for the team, @ to mention`)} value=${t} onInput=${e=>{s(e.currentTarget.value),o.look()}} onKeyDown=${e=>{o.keys(e)||(e.key===`Escape`&&a.current.blur(),e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),c()))}} onClick=${o.look} onBlur=${o.close}></textarea>
<button type="submit" class="ib" disabled=${r||!t.trim()} aria-label=${D(`Send the comment`)}>
<${P} name="send" size="m" />
</button>
</form>`}const za={queued:()=>D(`reply is being sent`),sending:()=>D(`reply is being sent`),sent:()=>D(`reply sent`),failed:()=>D(`reply was not sent`),uncertain:()=>D(`unknown whether the reply was sent`),cancelled:()=>D(`reply cancelled`)},Ba=/* @__PURE__ */ new Set([`failed`,`uncertain`]);function Va(e){let{answer:t,problem:n,load:r}=it(()=>m(`/api/tasks/${e}/dialogs`));return N(()=>(r(),En(t=>(t===null||t.includes(e))&&r())),[e]),{linked:t,problem:n,load:r}}const Ha=(e,t,n)=>u(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n});async function Ua(e,t){try{await Ha(e,[t.id],!1)}catch(e){v(R(e));return}_(D(`No longer linked: {name}`,{name:t.name}),{icon:`link`,undo:()=>Ha(e,[t.id],!0).catch(e=>v(R(e)))})}function Wa({id:e,closed:t}){let{linked:n,problem:r,load:i}=Va(e);if(r&&!n)return S`<p class="t13 dim">
${b(r)} <button type="button" class="btn small" onClick=${i}>${D(`Retry`)}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:a,hidden:o}=n,s=a.filter(e=>e.open&&!e.reply_state).length;return S`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${D(`Conversations with this cause`)} <span class="n">${a.length+o}</span></span>
${a.some(e=>e.open)&&S`<button type="button" class=${t&&s?`btn small primary`:`btn small`}
onClick=${()=>dr(e,a)}>
<${P} name="reply" size="s" />${D(`Reply to all`)}
</button>`}
</h3>
${t&&s>0&&S`<p class="t13 pk-untold" role="status">
${L(`The task is closed. {n} client has no reply yet.`,`The task is closed. {n} clients have no reply yet.`,s)}
</p>`}
<ul class="pk-links">
${a.map(t=>S`<${Ga} key=${t.id} id=${e} dialog=${t} />`)}
</ul>
${o>0&&S`<p class="t12 dim">
${L(`and {n} conversation that you have no access to`,`and {n} conversations that you have no access to`,o)}
</p>`}
</section>`}function Ga({id:e,dialog:n}){let{name:r,text:i,waiting_since:a,reply_state:o}=n;return S`<li class="hrow">
<a class="hrow grow pk-link" href=${Ve(`all`,n.id)}>
<${t} name=${r} size="sm"><${_e} kind=${n.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${r}</span>
<span class="t12 dim cut blk">${i}</span>
</span>
<span class="t12 dim">
${o?S`<span class=${Ba.has(o)?`bad`:`okc`}>${za[o]()}</span>`:a?D(`waits {time}`,{time:oe(T.value-a)}):n.open?``:D(`closed`)}
</span>
</a>
<button type="button" class="ib small" aria-label=${D(`Unlink {name}`,{name:r})} title=${D(`Unlink`)}
onClick=${()=>Ua(e,n)}>
<${P} name="x" size="s" />
</button>
</li>`}const Ka=({id:e,shown:t})=>S`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${D(`Comments and history`)}</h3>
${t.more&&S`<button type="button" class="link t12" onClick=${()=>Aa(e)}>${D(`Show earlier`)}</button>`}
<ol class="hist">
${t.lines.map(e=>S`<${Xa} key=${e.no} line=${e} />`)}
</ol>
</section>`,qa=({author:e})=>e.kind===`operator`&&e.id!==null,Ja=({author:e})=>qa({author:e})?j(e.id):e.kind===`rule`?D(`A rule`):D(`Okno`),Ya=e=>r(e)===r(T.value)?ce(e):a(e,T.value);function Xa({line:e}){let n=Ja(e),r=qa(e)?S`<${t} name=${n} size="xs" />`:S`<span class="histic"><${P} name="zap" size="s" /></span>`,a=S`<time class="dim num" title=${te(e.at)}>${Ya(e.at)}</time>`;return e.kind===`comment`?S`<li class="note">
${r}
<div class="grow">
<span class="hrow"><b class="b5 grow">${n}</b>${a}</span>
<div class="t13"><${xt} text=${e.text} names=${(e.data.mentions??[]).map(j)} /></div>
${e.data.files>0&&S`<span class="dim">${L(`{n} file`,`{n} files`,e.data.files)}</span>`}
</div>
</li>`:S`<li>
${r}
<span class="grow">
${i(D(`{name}: {what}`),{name:S`<b class="b5">${n}</b>`,what:Qa(e)})}
${e.data.run&&S` <${Be} message=${Za(e)} />`}
</span>
${a}
</li>`}const Za=({data:e,at:t})=>({kind:`task`,title:D(`Task created`),created_at:t,data:e}),Qa=e=>e.kind===`change`?eo(e.data):no(e.data),$a={woke:()=>D(`the waiting time is over`),wake:()=>D(`the waiting time is over`),silence:()=>D(`the client did not reply`)};function eo({field:e,from:t,to:n,reason:r,wake_at:i,cause:a}){if(e===`dialog_id`)return D(`linked to a conversation`);let o=vt[e];if(!o)return e;let[s,c]=o,l=[i&&D(`back {time}`,{time:ze(i)}),r,a&&$a[a]?.()].filter(Boolean),u=D(`{field}: {before} → {after}`,{field:s(),before:c(t),after:c(n)});return l.length?`${u} (${l.join(`, `)})`:u}const to={made:({messages:e})=>e?.length?L(`created the task from {n} message`,`created the task from {n} messages`,e.length):D(`created the task`),files:({count:e})=>L(`attached {n} file`,`attached {n} files`,e),"file-removed":()=>D(`removed a file`),"checks-added":({texts:e})=>D(`added to the checklist: {texts}`,{texts:e.join(`, `)}),"check-renamed":({from:e,to:t})=>D(`{field}: {before} → {after}`,{field:D(`Checklist`),before:e,after:t}),checked:({text:e})=>D(`ticked: {text}`,{text:e}),unchecked:({text:e})=>D(`removed the tick: {text}`,{text:e}),"check-removed":({text:e})=>D(`removed from the checklist: {text}`,{text:e}),linked:({messages:e})=>L(`linked {n} message`,`linked {n} messages`,e.length),unlinked:()=>D(`removed the link to a message`),"dialogs-linked":({dialogs:e})=>L(`linked {n} conversation`,`linked {n} conversations`,e.length),"dialogs-unlinked":({dialogs:e})=>L(`unlinked {n} conversation`,`unlinked {n} conversations`,e.length),replied:({count:e})=>L(`replied to {n} client`,`replied to {n} clients`,e),"replies-cancelled":({count:e})=>L(`cancelled {n} reply`,`cancelled {n} replies`,e),removed:()=>D(`deleted the task`),restored:()=>D(`restored the task`)},no=e=>(to[e.what]??(()=>e.what))(e);function ro({id:e}){let t=_n(e!==null);if(e===null)return null;let n=t?.[e];return S`<div>
<dt>${D(`Repeats`)}</dt>
<dd>
<${P} name="repeat" size="m" />
${t&&!n?S`<span class="dim">${D(`The recurring task was deleted`)}</span>`:S`<a class="link" href=${Oe(`repeats`,e)}>
${n?Tn(n):D(`Recurring task`)}${n&&!n.active&&` (${D(`paused`)})`}
</a>`}
</dd>
</div>`}const io=({task:e})=>S`<div>
<dt>${D(`Tags`)}</dt>
<dd class="hrow wrap tight">
${re(e.tags).map(t=>S`<${Re} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>Dn(e.id,t.id,!1)}>
<${P} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(kn(`tags`,e.id))} aria-label=${D(`Change the tags`)}
title=${`${D(`Tags`)}  L`} onClick=${t=>z(`tags`,e.id,t.currentTarget)}>
<${P} name="plus" size="s" />
</button>
</dd>
</div>`;function ao({id:e,task:t,shown:n}){return t.dialog_id?S`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${D(`From the conversation`)}</h3>
${n.sources.length?n.sources.map(n=>S`<${so} key=${n.message_id} id=${e} task=${t} source=${n} />`):S`<a class="card hov pk-q" href=${Ve(`all`,t.dialog_id)}>
<span class="hrow">
<${oo} task=${t} name=${t.client?.name??``} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
</a>`}
</section>`:null}const oo=({task:e,name:n})=>S`<${t} name=${n} size="md">${e.client?.kind&&S`<${_e} kind=${e.client.kind} />`}<//>`;function so({id:e,task:t,source:n}){let r=n.text||Ae(n.content);return S`<div class="pk-src">
<a class="card hov pk-q" href=${Ve(`all`,n.dialog_id,n.no)}>
<span class="hrow">
<${oo} task=${t} name=${n.author||t.client?.name||``} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${ke(t.client.kind)} · `:``}
${Ee(n.at,T.value)}, ${ce(n.at)}
</span>
</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
<span class="quote">${r}${r.length>=400&&`…`}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${D(`Remove the link to this message`)}
title=${D(`Remove the link to this message`)}
onClick=${()=>Z(e,`sources/${n.message_id}`,{},`DELETE`)}>
<${P} name="x" size="s" />
</button>
</div>`}async function co(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||`image.png`})}`,{method:`POST`,headers:{"Content-Type":e.type||`application/octet-stream`},body:e})}catch{throw new C(0,`offline`)}let n=await t.json().catch(()=>null);if(!t.ok)throw new C(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}function lo({id:e,files:t}){let[n,r]=A(!1),i=k(null),a=async t=>{if(t.length){r(!0);try{let n=[];for(let e of t)n.push(await co(e));await Z(e,`files`,{files:n})}catch(e){v(b(e))}r(!1),i.current.value=``}};return S`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${D(`Files`)}</h3>
${t.length>0&&S`<div class="taskfiles">
${t.map(t=>S`<div class="taskfile" key=${t.id}>
<${et} files=${[t]} />
<button type="button" class="ib tiny" aria-label=${D(`Remove {name}`,{name:t.name||D(`File`)})}
title=${D(`Remove from the task`)} onClick=${()=>Z(e,`files/${t.id}`,{},`DELETE`)}>
<${P} name="x" size="s" />
</button>
</div>`)}
</div>`}
<button type="button" class="btn small quiet" disabled=${n} onClick=${()=>i.current.click()}>
<${P} name="paperclip" size="s" />
${D(n?`Uploading…`:`Attach a file`)}
</button>
<input class="vh" type="file" multiple tabindex="-1" aria-label=${D(`Attach a file`)} ref=${i}
onChange=${e=>a([...e.currentTarget.files])} />
</section>`}function uo({id:e,full:t}){let n=ja(e),r=V(e),i=Et.value.has(e)||Y.value?.id===e&&Y.value.problem.status===404,a=r?D(`Task No. {number}`,{number:r.number}):D(`Task`);return S`<aside class=${t?`peek taskfull`:`peek`} id="task" tabindex="-1" aria-label=${a}>
<${po} id=${e} task=${r} shown=${n} full=${t} gone=${i} />
${i?S`<${Fe} icon="trash-2" title=${D(`The task was deleted`)}
text=${D(`Or it is no longer shown to you.`)} />`:r&&n?S`
<${go} id=${e} task=${r} shown=${n} full=${t} />
<${Ra} key=${e} id=${e} />
`:Y.value?.id===e?S`<${Fe} icon="unplug" title=${D(`The task could not be loaded`)}
text=${b(Y.value.problem)}>
<button type="button" class="btn" onClick=${()=>X(e)}>${D(`Retry`)}</button>
<//>`:S`<${fo} task=${r} />`}
</aside>`}function fo({task:e}){let t=Le(150,!0);return S`<div class="scroll ed">
${e&&S`<h2 class="pk-t">${e.title}</h2>`}
${t&&S`<div class="sks">${[80,60,90,50].map(e=>S`<${pe} width=${e} />`)}</div>`}
</div>`}function po({id:e,task:t,shown:n,full:r,gone:i}){let a=n?.followers.includes(o.value.id);return S`<div class="ed-top">
<span class="dim t13 num">${t?D(`No. {number}`,{number:t.number}):``}</span>
${t&&S`<${gn} task=${t} />`}
<span class="grow"></span>
${t&&n&&!i&&S`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!a)}
aria-label=${D(a?`Stop following`:`Follow`)}
title=${`${D(a?`Stop following`:`Follow`)}  F`}
onClick=${()=>Z(e,`follow`,{on:!a})}>
<${P} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${D(`Copy link`)} title=${D(`Copy link`)}
onClick=${()=>se(new URL(We(e),location.origin).href)}>
<${P} name="link" size="m" />
</button>
<${ho} id=${e} task=${t} shown=${n} full=${r} />
`}
${!r&&S`<a class="ib small" href=${G({task:null})} aria-label=${D(`Close the task panel`)}
title=${`${D(`Dismiss`)}  Esc`}>
<${P} name="x" size="m" />
</a>`}
</div>`}const mo=(e,t)=>xe({template:{title:e.title,text:t.text,checks:t.checks.map(e=>e.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});function ho({id:e,task:t,shown:n,full:r}){let i=I.value===`taskmore`,a=o.value.role!==`operator`||t.author.id===o.value.id;return S`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(i)}
aria-label=${D(`More actions`)} onClick=${()=>{I.value=i?null:`taskmore`}}>
<${P} name="ellipsis" size="m" />
</button>
${i&&S`<${h} label=${D(`More actions`)} place="poprule">
${!r&&S`<${d} icon="external-link" onPick=${()=>F(We(e))}>${D(`Open on the whole page`)}<//>`}
<${d} icon="repeat" onPick=${()=>mo(t,n)}>${D(`Repeat…`)}<//>
${a&&S`<${d} icon="trash-2" onPick=${async()=>{await On(e)&&F(G({task:null}))}}>${D(`Delete the task`)}<//>`}
<//>`}
</span>`}function go({id:e,task:t,shown:n,full:r}){let i=fe(`(min-width: 900px)`),a=r&&i,o=S`<${yt} key=${`t${e}`} value=${t.title} label=${D(`Title`)} needed head="h2" look="pk-t"
explain=${R} save=${t=>wn(e,{title:t})} />`,s=S`
<h3 class="pk-h">${D(`Description`)}</h3>
<${yt} key=${`d${e}`} value=${n.text} label=${D(`Description`)} long rows="6"
empty=${D(`Add a description`)} explain=${R}
save=${t=>rt(e,{text:t},{seen:n.task.last_no})} />
`,c=S`
<${ao} id=${e} task=${t} shown=${n} />
<${Wa} id=${e} closed=${!ft(t)} />
<${Pa} key=${e} id=${e} checks=${n.checks} />
<${lo} id=${e} files=${n.files} />
`,l=S`<${vo} task=${t} shown=${n} />`,u=S`<${Ka} id=${e} task=${t} shown=${n} />`;return S`<div class="scroll ed" role="group" tabindex="0" aria-label=${D(`Details of the task`)}>
${a?S`<div class="fullgrid">
<div>${o}${s}${c}${u}</div>
<div class="fullside">${l}</div>
</div>`:S`${o}${l}${s}${c}${u}`}
</div>`}const _o=({task:e,field:t,label:n,children:r})=>S`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(kn(t,e.id))}
onClick=${n=>z(t,e.id,n.currentTarget)}>
<span class="vh">${n}: </span>${r}
</button>
</dd>
</div>`;function vo({task:e,shown:t}){let n=De.value[e.team_id];return S`<dl class="taskkv">
<${_o} task=${e} field="status" label=${D(`Status`)}><${ln} task=${e} /><//>
${e.base===`waiting`&&S`<div>
<dt>${D(`Back to work`)}</dt>
<dd>
<${P} name="alarm-clock" size="m" />
<span>
${bt(e.wake_at,T.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&S`<div><dt>${D(`Reason`)}</dt><dd>${e.close_reason}</dd></div>`}
<${_o} task=${e} field="assignee" label=${D(`Assignee`)}><${Zt} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&S`<div><dt>${D(`Team`)}</dt><dd>${n.name}</dd></div>`}
<${_o} task=${e} field="due" label=${D(`Due`)}>
<${P} name="calendar" size="m" />
<${cn} task=${e} long />
<//>
<${_o} task=${e} field="priority" label=${D(`Priority`)}>
<${be} priority=${e.priority} named />
<//>
<${io} task=${e} />
<${_o} task=${e} field="type" label=${D(`Type`)}>
${e.type_id===null?S`<span class="dim">${D(`none`)}</span>`:ht(e.type_id)}
<//>
<${_o} task=${e} field="kind" label=${D(`Kind`)}>
${e.kind===null?S`<span class="dim">${D(`Not stated`)}</span>`:jn(e.kind)}
<//>
<${ro} id=${e.repeat_id} />
<div>
<dt>${D(`Created`)}</dt>
<dd><span class="dim">${te(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&S`<div><dt>${D(`Followers`)}</dt><dd><${yo} ids=${t.followers} /></dd></div>`}
</dl>`}const yo=({ids:e})=>S`<span class="hrow wrap tight">
${e.map(e=>S`<span class="hrow tight" key=${e}>
<${t} name=${j(e)} size="xs" />${j(e)}
</span>`)}
</span>`;function bo(){let{q:e}=W(),[t,n]=A(e),r=k(null),i=k(0),a=k(e);N(()=>{e!==a.current&&(a.current=e,n(e))},[e]),N(()=>()=>clearTimeout(i.current),[]);let o=e=>{a.current=e,K({...W(),q:e})},s=(e,{now:t=!1}={})=>{n(e),clearTimeout(i.current),t?o(e):i.current=setTimeout(()=>o(e),250)},c=st(t,e=>{s(e,{now:!0}),r.current?.focus()});return S`<form class="tksearch" role="search" onSubmit=${e=>e.preventDefault()}>
<${P} name="search" size="m" />
<input class="palq" id="q" ref=${r} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${D(`Search in tasks`)} placeholder=${D(`Search in tasks`)}
title=${D(`Number, words of the title, description or comments; tag: and priority: narrow the search`)}
value=${t} ...${c.field} onInput=${e=>s(e.currentTarget.value)} onKeyDown=${n=>{n.isComposing||c.onKey(n)||(n.key===`Escape`&&(n.preventDefault(),n.stopPropagation(),t?s(``,{now:!0}):r.current?.blur()),(n.key===`ArrowDown`||n.key===`Enter`)&&(n.preventDefault(),t===e?ve(`a.tt, a.tcard`)?.focus():s(t,{now:!0})))}}
onBlur=${c.hide} />
${t?S`<button type="button" class="ib tiny" aria-label=${D(`Clear`)} onClick=${()=>{s(``,{now:!0}),r.current?.focus()}}>
<${P} name="x" size="s" />
</button>`:S`<kbd class="only-wide">/</kbd>`}
<${Mt} hints=${c} />
</form>`}const xo=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),So=()=>{let e=document.activeElement?.closest(`[data-task]`);return e&&document.querySelector(`#main`)?.contains(e)?Number(e.dataset.task):null},Q=()=>So()??M.peek().task,Co=()=>wo()&&!document.activeElement?.matches(`button, input, summary, a:not(.tt, .tcard)`),wo=()=>me()&&Q()!==null;function To(e){let t=Eo()?Do():Gi.peek();if(!t.length)return;let n=t.indexOf(Q()),r=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];M.peek().task&&M.peek().layout!==`full`&&F(G({task:r}),{replace:!0});let i=xo(r);i?.focus({preventScroll:!0}),i?.scrollIntoView({block:`nearest`})}const Eo=()=>M.peek().layout===`board`,Do=()=>[...document.querySelectorAll(`.board li[data-task]`)].map(e=>Number(e.dataset.task));function Oo(e){let t=H.peek().size>0&&!M.peek().task?null:Q(),n={status:`x-st`,assignee:`x-as`,due:`x-dl`,priority:`x-pr`,tags:`x-ti`},r=document.querySelector(`.peek [data-field="${e}"]`);z(e,t,r??document.querySelector(`tr[data-task="${t}"] .${n[e]} .tcell`)??xo(t))}const ko=()=>me()&&(H.peek().size>0||Q()!==null);function Ao(){let e=V(Q());if(!e?.dialog_id)return;let t=document.querySelector(`.peek .pk-q`);F(t?.getAttribute(`href`)??Ve(`all`,e.dialog_id))}function jo(e){let t=Q();ia(t,e,xo(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>xo(t)?.focus()))}const Mo=()=>me()&&Eo()&&Q()!==null;function No(){document.getElementById(`taskfollow`)?.click()}const $=(e,t,n,r,i={})=>({id:e,key:t,label:n,run:r,group:`tasks`,palette:!1,when:me,...i});Ue($(`task-filter`,`Shift+KeyF`,()=>D(`Filter`),()=>document.getElementById(`tkfilter`)?.click(),{when:()=>me()&&M.peek().layout!==`full`}),$(`task-next`,`KeyJ`,()=>D(`Next task`),()=>To(1),{walks:!0,also:[`ArrowDown`]}),$(`task-previous`,`KeyK`,()=>D(`Previous task`),()=>To(-1),{walks:!0,also:[`ArrowUp`]}),$(`task-peek`,`Space`,()=>D(`Open beside the list`),()=>F(G({task:Q()})),{when:Co}),$(`task-full`,`Shift+Enter`,()=>D(`Open on the whole page`),()=>F(We(Q())),{when:Co}),$(`task-status`,`KeyS`,()=>D(`Status`),()=>Oo(`status`),{when:ko,act:!0}),$(`task-assignee`,`KeyA`,()=>D(`Assignee`),()=>Oo(`assignee`),{when:ko,act:!0,opensField:!0}),$(`task-due`,`KeyD`,()=>D(`Due`),()=>Oo(`due`),{when:ko,act:!0}),$(`task-priority`,`KeyP`,()=>D(`Priority`),()=>Oo(`priority`),{when:ko,act:!0}),$(`task-tags`,`KeyL`,()=>D(`Tags`),()=>Oo(`tags`),{when:ko,act:!0,opensField:!0}),$(`task-dialog`,`KeyO`,()=>D(`To the conversation of the task`),Ao,{when:wo}),$(`task-pick`,`KeyX`,()=>D(`Select the task`),()=>Qt(Q()),{when:wo}),$(`task-follow`,`KeyF`,()=>D(`Follow`),No,{when:()=>me()&&M.peek().task!==null,act:!0}),$(`task-left`,`Ctrl+Shift+ArrowLeft`,()=>D(`Move the card to the left`),()=>jo(-1),{when:Mo}),$(`task-right`,`Ctrl+Shift+ArrowRight`,()=>D(`Move the card to the right`),()=>jo(1),{when:Mo}));var Po=/* @__PURE__ */ e({Tasks:()=>Fo,closeTask:()=>Lo});function Fo(){let{layout:e,task:t}=M.value,n=fe(`(max-width: 1279px)`);N(()=>(document.addEventListener(`keydown`,Io,{capture:!0}),()=>{document.removeEventListener(`keydown`,Io,{capture:!0}),Ht(),dn()}),[]);let r=e===`full`,i=!!t;return S`<main class=${`main page tasks ${r?`full`:i?`peeking`:``}`} id="main">
${r?S`<${Ro} />`:S`
<${zo} board=${e===`board`} />
<${Bo} board=${e===`board`} />
<${ha} />
`}
<div class="twopane">
${!r&&S`<div class="taskside" inert=${i&&n||null}>
${e===`board`?S`<${oa} />`:S`<${qi} />`}
</div>`}
${i&&S`<${uo} key=${t} id=${t} full=${r} />`}
</div>
<${tn} />
</main>`}function Io(e){e.key!==`Escape`||I.peek()||e.target.closest?.(`input:not([type=checkbox]), textarea, select`)||(H.peek().size||M.peek().task)&&(e.preventDefault(),e.stopPropagation(),H.peek().size?Ht():Lo())}function Lo(){let{task:e}=M.peek();F(G({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}const Ro=()=>S`<header class="bar1">
<a class="ib" href=${G({task:null})} aria-label=${D(`All tasks`)}><${P} name="chevron-left" /></a>
<h1 class="grow">${D(`Task`)}</h1>
</header>`;function zo({board:e}){let t=[[`list`,D(`List`),`list`],[`board`,D(`Board`),`square-kanban`]];return S`<header class="bar1">
<h1>${D(`Tasks`)}</h1>
<nav class="seg tasklook" aria-label=${D(`View`)}>
${t.map(([t,n,r])=>S`<a key=${t} href=${G({layout:t,task:null})}
aria-current=${t===`board`===e?`page`:null} aria-label=${n}>
<${P} name=${r} size="m" />
<span class="only-wide">${n}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${bo} />
<${ma} />
<button type="button" class="btn primary" aria-label=${D(`New task`)} title=${`${D(`New task`)}  C`}
onClick=${()=>Se()}>
<${P} name="plus" size="m" />
<span class="only-wide">${D(`New task`)}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Bo({board:e}){let t=Qr();return N(()=>Ti(t),[t.key]),S`<div class="bar2">
<div class="chips" role="group" aria-label=${D(`Quick filters`)}>
${_i().filter(t=>!(e&&t===`done`)).map(e=>S`<a class="chip" key=${e} href=${G({view:e,task:null})}
aria-current=${t.view===e?`true`:null}>
${hi(e)} <${Vo} count=${yi(e,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${xa} />
${!e&&S`<${Ho} />`}
</span>
</div>`}const Vo=({count:e})=>e===void 0?null:S`<span class="n">${e>=1e3?`999+`:ee(e)}</span>`;function Ho(){let e=I.value===`tasksort`,t=Xr();return S`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`Sort: {order}`,{order:Kr[t]()})} onClick=${()=>{I.value=e?null:`tasksort`}}>
<${P} name="arrow-up-down" size="s" />
<span class="only-wide">${Kr[t]()}</span>
</button>
${e&&S`<${h} label=${D(`Sort order`)} place="poprule">
${ot.map(e=>S`<${d} key=${e} icon="arrow-up-down" checked=${e===t}
onPick=${()=>F(he(`list`,{...$r(),sort:e===qr(Yr())?null:e}))}>
${Kr[e]()}
<//>`)}
<//>`}
</span>`}const Uo=[[`day`,()=>D(`By day`)],[`weekdays`,()=>D(`Mon–Fri`)],[`week`,()=>D(`By week`)],[`month`,()=>D(`By month`)]],Wo={day:e=>L(`day`,`days`,e),week:e=>L(`week`,`weeks`,e),month:e=>L(`month`,`months`,e)};function Go({rule:e,onChange:t}){return S`
<div class="field">
<span class="lab">${D(`How often`)}</span>
<${hn} label=${D(`How often`)} value=${e.every} options=${Uo.map(([e,t])=>[e,t()])}
onPick=${e=>t({every:e,...e===`weekdays`&&{step:1}})} />
</div>
${e.every!==`weekdays`&&S`<div class="rptstep">
<${Ko} rule=${e} onChange=${t} />
${e.every===`week`&&S`<${qo} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${Jo} id="rps" label=${D(`From`)} value=${e.start} onPick=${e=>e&&t({start:e})} />
<${Jo} id="rpu" label=${D(`Until, if it ends`)} value=${e.until} min=${e.start}
onPick=${e=>t({until:e})} />
</div>
<div class="rptzone"><${Yo} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${D(`When the program was off and dates were missed`)}</span>
<${hn} label=${D(`Missed dates`)} value=${e.catch_up}
options=${[[!1,D(`One task, for the last date`)],[!0,D(`A task for each date`)]]} onPick=${e=>t({catch_up:e})} />
</div>
<${Zo} rule=${e} />
`}function Ko({rule:e,onChange:t}){let[n,r]=A(String(e.step)),i=Number(n),a=!Number.isInteger(i)||i<1||i>366;return S`<div class="field">
<label for="rpk">${D(`Interval`)}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${a?`true`:null} aria-describedby="rpkh" onInput=${e=>{r(e.currentTarget.value);let n=Number(e.currentTarget.value);Number.isInteger(n)&&n>=1&&n<=366&&t({step:n})}} onBlur=${()=>r(String(e.step))} />
<span class=${a?`hint bad`:`t13`} id="rpkh">
${a?D(`A number from 1 to 366`):Wo[e.every](i)}
</span>
</span>
</div>`}function qo({rule:e,onChange:t}){let n=un(e),r=e=>{let r=n.includes(e)?n.filter(t=>t!==e):[...n,e].sort((e,t)=>e-t);r.length&&t({days:r})};return S`<div class="field">
<span class="lab" id="rpw">${D(`Weekdays`)}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${$t.map(e=>S`<button type="button" class="chip" key=${e} aria-label=${f(e,`long`)}
aria-pressed=${String(n.includes(e))} onClick=${()=>r(e)}>
${f(e)}
</button>`)}
</div>
</div>`}const Jo=({id:e,label:t,value:n,min:r=null,onPick:i})=>S`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??``} min=${r}
onInput=${e=>i(e.currentTarget.value||null)} />
</div>
`;function Yo({rule:e,onChange:t}){let[n,r]=A([]);return N(()=>{m(`/api/company`).then(e=>r(e.zones),e=>{if(!(e instanceof C))throw e})},[]),S`
<div class="field">
<span class="lab">${D(`Time`)}</span>
<${nt} label=${D(`Time`)} value=${e.minute}
onChange=${e=>t({minute:Math.min(e,1439)})} />
</div>
<div class="field">
<label for="rpz">${D(`Time zone`)}</label>
<${Lt} id="rpz" zones=${n} value=${e.zone} onPick=${e=>t({zone:e})} />
</div>
`}function Xo(e){let[t,n]=A({next:null,problem:null,of:e}),{catch_up:r,...i}=e,a=JSON.stringify(i);return N(()=>{let t=!1,r=setTimeout(async()=>{try{let{next:r}=await w(`POST`,`/api/task-repeats/preview`,JSON.parse(a));t||n({next:r,problem:null,of:e})}catch(r){if(!(r instanceof C))throw r;t||n({next:null,problem:r,of:e})}},200);return()=>{t=!0,clearTimeout(r)}},[a]),t}function Zo({rule:e}){let{next:t,problem:n,of:r}=Xo(e);return S`<section class="rptnext" aria-label=${D(`Next dates`)} aria-busy=${t||n?null:`true`}>
<b class="b5 blk t13">${Tn(r)}</b>
${n&&S`<p class="hint bad" role="alert">${b(n)}</p>`}
${t?.length===0&&S`<p class="hint bad" role="alert">${D(`No date remains: the last one has passed.`)}</p>`}
${t?.length>0&&S`<ol class="t13">
${t.map((e,n)=>{let i=qt(t[n-1]??null,e,r.zone);return S`<li key=${e}>
${le(e,r.zone)}
${(i||Yt(e,r))&&S`<span class="t12 dim blk">
${Yt(e,r)?D(`The clocks skip this hour on that day: the task comes one hour later.`):D(`The clocks have changed before this date; the local time stays.`)}
</span>`}
</li>`})}
</ol>`}
</section>`}var Qo=/* @__PURE__ */ e({RepeatDialog:()=>rs});const $o={title:``,text:``,checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},es=[`every`,`step`,`days`,`start`,`minute`,`zone`,`until`,`catch_up`],ts=e=>new Intl.DateTimeFormat(`en-CA`,{timeZone:e}).format(Date.now());function ns({repeat:e=null,template:t={}}){if(e)return{template:Vt(e.template),rule:Object.fromEntries(es.map(t=>[t,e[t]]))};let{zone:n}=Me.value,r=ts(n),i={every:`week`,step:1,days:[((/* @__PURE__ */ new Date(`${r}T00:00Z`)).getUTCDay()+6)%7],start:r,minute:540,zone:n,until:null,catch_up:!1};return{template:Vt({...$o,...t}),rule:i}}function rs(){let e=k(ue.value).current,t=k(ns(e)).current,[n,r]=A(t.template),[i,a]=A(t.rule),o=k(null),{problem:s,busy:c,run:l,refuse:u,settle:d}=Wt(o);g(()=>o.current.focus({preventScroll:!0}),[]);let f=()=>{if(!n.title.trim()){u(D(`A task needs a title.`));return}let t=n.checks.map(e=>e.trim()).filter(Boolean),r={template:{...n,title:n.title.trim(),checks:t},...i};l(async()=>{e.repeat?await yn(e.repeat,r,D(`Saved: {title}`,{title:r.template.title})):await on(r),B()})},p=e.repeat?D(`Recurring task`):D(`New recurring task`),m=e=>{r({...n,...e}),d()},h=S`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${B}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${c} onClick=${f}>
${e.repeat?D(`Save`):D(`Create`)}
<kbd class="only-wide">${Ke} ↵</kbd>
</button>
`;return S`<${dt} title=${p} look="mid" body="taskform" onKey=${Sn(f)} foot=${h}>
<div class="field">
<label for="rpn">${D(`Title`)}</label>
<input class="input" id="rpn" ref=${o} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${s?`true`:null} aria-describedby=${s?`rpe`:null}
onInput=${e=>m({title:e.currentTarget.value})} />
${s&&S`<span class="hint bad" id="rpe" role="alert">${s}</span>`}
</div>
${e.repeat&&An(e.repeat.template).map(e=>S`<p class="rptwarn t12" key=${e}><${P} name="triangle-alert" size="s" />${e}</p>`)}
<${Go} rule=${i} onChange=${e=>a({...i,...e})} />
<${ss} template=${n} set=${m} />
<//>`}const is=(e,t)=>e.name.localeCompare(t.name),as=()=>Object.values(qe.value).filter(e=>e.active).sort(is).map(e=>[e.id,e.id===o.value.id?D(`{name} (me)`,{name:e.name}):e.name]);function os({id:e,label:t,value:n,options:r,none:i,onPick:a}){return S`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${e=>a(Number(e.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${i}</option>
${r.map(([e,t])=>S`<option key=${e} value=${e} selected=${e===n}>${t}</option>`)}
</select>
</div>`}function ss({template:e,set:t}){let n=At().map(e=>[e.id,Dt(e)]),r=Object.values(De.value).sort(is);return S`
<div class="taskpair">
<${os} id="rpa" label=${D(`Assignee`)} value=${e.assignee_id} none=${D(`nobody`)}
options=${as()} onPick=${e=>t({assignee_id:e})} />
<${fn} id="rpd" label=${D(`Due after it is created`)} minutes=${e.due_after}
onChange=${e=>t({due_after:e})} />
</div>
<div class="taskpair">
<${os} id="rpy" label=${D(`Type`)} value=${e.type_id} none=${D(`none`)} options=${n}
onPick=${e=>t({type_id:e})} />
${r.length>0&&S`<${os} id="rpm" label=${D(`Team`)} value=${e.team_id} none=${D(`none`)}
options=${r.map(e=>[e.id,e.name])} onPick=${e=>t({team_id:e})} />`}
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${hn} label=${D(`Priority`)} options=${ae.map(([e,t])=>[e,t()])}
value=${e.priority} onPick=${e=>t({priority:e})} />
</div>
<${Er} tags=${e.tags} onTags=${e=>t({tags:e})} />
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
`}export{ar as a,fr as i,Po as n,Xn as o,Ar as r,Bn as s,Qo as t};