/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ar as r,Ba as i,Br as a,Ca as o,Di as s,Dt as c,Et as l,Fa as u,Fn as d,Gr as f,Ha as p,Ia as m,In as h,Ja as g,Ji as _,Ki as v,Kt as ee,La as y,Ln as te,Lr as ne,Ma as b,Mr as x,Na as S,Oa as C,Ot as re,Pa as w,Qr as T,Ra as E,Ta as ie,Tt as ae,Ur as oe,Va as D,Vn as se,Wa as O,Wr as ce,Xa as k,Yr as le,Za as A,_ as ue,_a as de,_r as fe,ai as pe,d as j,da as me,dt as he,ei as ge,et as _e,f as ve,fi as M,ft as ye,g as be,h as xe,ha as Se,hr as Ce,ja as we,jr as Te,ka as Ee,la as De,li as Oe,lt as ke,m as Ae,ma as je,mr as Me,mt as Ne,ni as Pe,oa as N,p as Fe,pr as Ie,pt as Le,qa as P,qr as Re,r as ze,ra as Be,ri as F,si as Ve,sr as He,ta as I,ua as Ue,ui as We,ur as Ge,vi as L,wa as Ke,xa as qe,za as R,zr as Je}from"./app.js";import{$ as Ye,$t as Xe,At as Ze,Bn as Qe,Br as $e,Bt as et,Ct as tt,D as nt,Dt as z,En as rt,Et as it,Ft as at,Gn as ot,Gt as st,H as ct,Hn as lt,Hr as ut,Ht as dt,It as ft,Jt as pt,Kt as mt,Ln as ht,Lt as gt,Mt as B,Nt as _t,Ot as vt,Pt as yt,Qt as bt,Rn as xt,Rt as St,S as Ct,St as wt,T as Tt,Tt as Et,U as Dt,Un as Ot,Ur as V,Ut as kt,Vn as At,Vr as jt,Vt as Mt,Wn as Nt,Wt as Pt,Xt as Ft,Y as It,Yt as Lt,Zt as Rt,_ as zt,_t as H,at as Bt,b as U,bt as Vt,c as Ht,cn as Ut,ct as Wt,d as Gt,dt as Kt,en as qt,et as Jt,f as Yt,fn as Xt,ft as Zt,g as Qt,gt as $t,ht as en,it as tn,jn as nn,jt as rn,kt as an,lt as on,n as sn,nt as cn,p as ln,pt as un,qt as dn,rt as fn,s as pn,st as mn,t as hn,tn as gn,tr as _n,tt as vn,u as yn,ut as bn,v as xn,vt as Sn,w as Cn,wt as wn,xn as Tn,xt as En,y as Dn,yt as W,zn as On,zt as kn}from"./shared.js";const An=e=>Array.from({length:Math.ceil(e.length/200)},(t,n)=>e.slice(n*200,(n+1)*200));async function jn(e){let t=[];for(let n of An(e))t.push(...(await m(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function Mn(e){let t=[];for(let n of e)for(let e of An(n.ids))t.push(await u(`/api/tasks/bulk`,{steps:[{...n,ids:e}]}));return t}async function Nn(e){let t=xt().find(e=>e.base===`done`),n=e.filter(et).map(e=>e.id);try{let e=await Mn([{ids:n,change:{status_id:t.id}}]),r=e.flatMap(e=>e.failed).length;r&&v(R(`{n} task could not be finished`,`{n} tasks could not be finished`,r));let i=e.flatMap(e=>e.undo);return()=>Mn(i.map(e=>({ids:e.ids,change:Pn(e.change)}))).catch(Fn)}catch(e){return Fn(e),null}}const Pn=({status_id:e,wake_at:t,wake_reason:n,close_reason:r})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:r});function Fn(e){if(!(e instanceof S))throw e;v(B(e))}const In=({tasks:e})=>b`<ul class="closelist">
${e.slice(0,8).map(e=>b`<li key=${e.id} class="hrow t13">
<span class="st"><${fn} base=${e.base} /></span>
<span class="cut">${D(`No. {number} {title}`,e)}</span>
${e.due_at!==null&&b`<span class="hrow end t12"><${Jt} task=${e} /></span>`}
</li>`)}
${e.length>8&&b`<li class="t12 dim">${R(`and {n} more task`,`and {n} more tasks`,e.length-8)}</li>`}
</ul>`;var Ln=/* @__PURE__ */ e({CloseQuestion:()=>Rn});function Rn(){let{ids:e,sends:t,proceed:n,open:r}=k(Ae.value).current,[i,a]=A(null),[o,s]=A(!1),c=e=>{V(),n(e)};if(P(()=>{jn(e).then(e=>e.length?a(e):c({}),e=>{Fn(e),r===null&&V()})},[]),r===null&&!i)return null;let l=async()=>{s(!0);let e=await Nn(i);e?c({restore:e}):V()},u=i?.length??r,d=e.length===1?R(`The conversation has {n} open task`,`The conversation has {n} open tasks`,u):R(`The conversations have {n} open task`,`The conversations have {n} open tasks`,u),f=zn[t?`send`:`close`];return b`<${jt} label=${d}>
<div class="dpad">
<h2 class="head2">${d}</h2>
${i&&b`<${In} tasks=${i} />`}
<p class="lead">${D(`Open tasks stay in the list of tasks and keep their due dates.`)}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${o} onClick=${()=>c({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${o||!i} aria-busy=${String(o)} onClick=${l}>
${f.finish()}
</button>
${t&&b`<button type="button" class="btn" disabled=${o} onClick=${()=>c({keep:!0})}>
${D(`Only send, do not close`)}
</button>`}
<button type="button" class="btn quiet" disabled=${o} onClick=${V}>
${D(t?`Back to the text`:`Do not close`)}
</button>
</div>
</div>
<//>`}const zn={close:{keep:()=>D(`Close, leave the tasks open`),finish:()=>D(`Close, the tasks are done`)},send:{keep:()=>D(`Send and close, leave the tasks open`),finish:()=>D(`Send and close, the tasks are done`)}},Bn={number:()=>D(`Number`),title:()=>D(`Title`),status:()=>D(`Status`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),due:()=>D(`Due`),priority:()=>D(`Priority`),type:()=>D(`Type`),kind:()=>D(`Kind`),tags:()=>D(`Tags`),client:()=>D(`Client`),text:()=>D(`Description`),created:()=>D(`Created`),closed:()=>D(`Finished`)},Vn=e=>Bn[e]?.()??``,Hn={"csv-empty":()=>D(`The file has no rows with tasks. Add them below the line that names the columns.`),"csv-no-title":()=>D(`No column is named Title. Name the columns in the first line, as in the example.`),"csv-too-many":()=>D(`The file has more than 200 rows. Split it into several files.`),"csv-too-large":()=>D(`The file is larger than 256 KB. Split it into several files.`),"csv-encoding":()=>D(`The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8.`),"csv-errors":()=>D(`Some rows have errors that were not there before. Choose the file again.`)};function Un(e){return e.code===`csv-quotes`?D(`A quote in row {line} is not closed. Close it, or double it inside a cell.`,{line:e.detail.line}):e.code===`csv-twice`?D(`The column {name} is there twice. Keep one of them.`,{name:Vn(e.detail.column)}):Hn[e.code]?.()??y(e)}const Wn={"title-needed":()=>D(`The title is empty. Write one.`),"too-long":()=>D(`The text is too long: a title has up to 200 characters, a description up to 20,000.`),"csv-more-cells":()=>D(`The row has more cells than the first line. Put a cell with a separator into quotes.`),"needs-more":({value:e})=>D(`“{value}” needs a time or a reason. Use another status and move the task later.`,{value:e}),"not-a-date":({value:e})=>D(`“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.`,{value:e}),several:({value:e})=>D(`Several are called “{value}”. For a colleague, write the email address.`,{value:e})},Gn={assignee:({value:e})=>D(`No colleague is called “{value}”. Write the name or the email as in Okno.`,{value:e}),tags:({value:e})=>D(`“{value}” has a tag that does not exist. An administrator adds tags in the settings.`,{value:e})};function Kn(e){return e.code===`unknown-name`?Gn[e.column]?.(e)??D(`“{value}” does not exist. Write the name as it stands in Okno.`,{value:e.value}):Wn[e.code]?.(e)??e.code}var qn=/* @__PURE__ */ e({ImportTasks:()=>Xn});function Jn(e){let t=``;for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function Yn(e){if(e.size>262144)throw new S(422,`csv-too-large`);let t={file:Jn(await e.arrayBuffer()),zone:Yt()};return{name:e.name,body:t,key:p(),preview:await w(`POST`,`/api/tasks/import/preview`,t)}}function Xn(){let[e,t]=A(null),[n,r]=A(null),[i,a]=A(!1),o=async e=>{if(!i){a(!0),r(null);try{await e()}catch(e){if(!(e instanceof S))throw e;r(e)}a(!1)}},s=e=>e&&o(async()=>{t(null),t(await Yn(e))}),c=()=>o(async()=>{let{body:t,key:n,preview:r}=e,i={...t,only_good:r.errors.length>0},a=await u(`/api/tasks/import`,i,{key:n});V(),tr(a)}),l=e?.preview,d=b`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${V}>${D(`Cancel`)}</button>
${l&&l.good>0&&b`<button type="button" class="btn primary" disabled=${i} onClick=${c}>
${l.errors.length?R(`Create only {n} good row`,`Create only {n} good rows`,l.good):R(`Create {n} task`,`Create {n} tasks`,l.good)}
</button>`}
`;return b`<${$e} title=${D(`Tasks from a CSV file`)} look="mid" body="taskform" foot=${d}>
<${Zn} name=${e?.name} busy=${i} onFile=${s} />
${n&&b`<p class="csvbad t13" role="alert"><${F} name="circle-alert" size="m" />${Un(n)}</p>`}
${l&&b`<${$n} preview=${l} />`}
<//>`}function Zn({name:e,busy:t,onFile:n}){let r=k(null),[i,a]=A(!1);return b`<div class="csvdrop" data-over=${i?``:null} aria-busy=${t?`true`:null}
onDragOver=${e=>{e.preventDefault(),a(!0)}} onDragLeave=${()=>a(!1)} onDrop=${e=>{e.preventDefault(),a(!1),n(e.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${r} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${D(`CSV file`)} onChange=${e=>{let[t]=e.currentTarget.files;e.currentTarget.value=``,n(t)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>r.current.click()}>
<${F} name="paperclip" size="s" />${D(e?`Choose another file`:`Choose a file`)}
</button>
<span class="t13 grow cut">${e??D(`or drop it here`)}</span>
<button type="button" class="link t12" onClick=${Qn}>${D(`Download an example`)}</button>
<p class="t12 dim">
${D(`The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.`)}
</p>
</div>`}function Qn(){let e=[`title`,`text`,`status`,`assignee`,`due`,`priority`,`tags`].map(Vn),t=[D(`Count the stock`),``,D(`New (task)`),``,`2027-01-15 12:00`,D(`High`),``],n=E.value===`ru`?`;`:`,`,r=`\ufeff${e.join(n)}\r\n${t.join(n)}\r\n`,i=document.createElement(`a`);i.href=URL.createObjectURL(new Blob([r],{type:`text/csv`})),i.download=`okno-tasks.csv`,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href))}function $n({preview:e}){let{errors:t,total:n,good:r,columns:i,ignored:a,titles:o}=e,s=r-Math.min(o.length,5);return b`
<section class="csvsum" aria-label=${D(`Preview`)}>
<b class="b5 blk t13" role="status">
${t.length?D(`{good} of {total} rows can be created`,{good:r,total:n}):R(`{n} row can be created`,`{n} rows can be created`,r)}
</b>
<span class="t12 dim blk">${D(`Columns: {names}`,{names:i.map(Vn).join(`, `)})}</span>
${a.length>0&&b`<span class="t12 dim blk">${D(`Left out: {names}`,{names:a.join(`, `)})}</span>`}
${o.length>0&&b`<ul class="t13">
${o.slice(0,5).map((e,t)=>b`<li class="cut" key=${t}>${e}</li>`)}
${s>0&&b`<li class="dim">${R(`and {n} more`,`and {n} more`,s)}</li>`}
</ul>`}
</section>
${t.length>0&&b`<${er} errors=${t} more=${e.more_errors} />`}
`}function er({errors:e,more:t}){return b`<section aria-label=${D(`Errors`)}>
<p class="t13">${D(`Correct the file and choose it again, or create only the good rows.`)}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${D(`Errors`)}>
<table class="t12">
<thead><tr>
<th scope="col">${D(`Row`)}</th>
<th scope="col">${D(`Column`)}</th>
<th scope="col">${D(`What is wrong`)}</th>
</tr></thead>
<tbody>
${e.map((e,t)=>b`<tr key=${t}>
<td class="num">${e.line}</td>
<td>${Vn(e.column)}</td>
<td>${Kn(e)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&b`<p class="t12 dim">${R(`and {n} more error`,`and {n} more errors`,t)}</p>`}
</div>
</section>`}function tr({task_ids:e,skipped:t}){let n=()=>u(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]}),r=R(`{n} task created`,`{n} tasks created`,e.length),i=t?`${r}. ${R(`{n} row was left out`,`{n} rows were left out`,t)}`:r;_(i,{icon:`circle-check-big`,undo:()=>e.length&&n().catch(e=>v(B(e)))})}var nr=/* @__PURE__ */ e({LinkPicker:()=>or});const rr=(e,t,n)=>u(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n});async function ir(e,t){V();try{await rr(e,t,!0)}catch(e){if(!(e instanceof S))throw e;v(B(e));return}let n=R(`{n} conversation linked to task No. {number}`,`{n} conversations linked to task No. {number}`,t.length,{number:e.number});_(n,{icon:`link`,undo:()=>rr(e,t,!1).catch(e=>v(B(e))),more:{label:D(`Open`),run:()=>I(Ue(e.id))}})}async function ar(e,t){try{let{task:n}=await u(`/api/tasks`,{title:e,kind:`incident`});await ir(n,t)}catch(e){if(!(e instanceof S))throw e;v(B(e))}}function or(){let e=k([...ee.value.keys()]).current,[t,n]=A(``),[r,i]=A(null),[a,o]=A(null),[s,c]=A(0),l=k(null);g(()=>l.current.focus({preventScroll:!0}),[]),P(()=>{m(`/api/tasks?view=open&sort=created&limit=100`).then(e=>i(e.items),e=>o(e))},[]);let u=t.trim().toLowerCase(),d=[...(r??[]).filter(e=>!u||e.title.toLowerCase().includes(u)||String(e.number)===u).slice(0,8).map(t=>({id:t.id,text:D(`No. {number} {title}`,t),run:()=>ir(t,e)})),...t.trim()?[{id:`new`,icon:`plus`,text:D(`New task “{title}”`,{title:t.trim()}),run:()=>ar(t.trim(),e)}]:[]],f=Math.min(s,d.length-1),p=e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t?(e.preventDefault(),c((f+t+d.length)%Math.max(1,d.length))):e.key===`Enter`&&!e.isComposing&&!e.repeat&&(e.preventDefault(),d[f]?.run())},h=R(`Link {n} conversation to a task`,`Link {n} conversations to a task`,e.length);return b`<${$e} title=${h} look="linkdlg" onKey=${p}>
<input class="input" ref=${l} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${d.length?`lnk${f}`:null}
aria-label=${D(`Find a task or name a new one`)} placeholder=${D(`Find a task or name a new one`)}
value=${t} onInput=${e=>{n(e.currentTarget.value),c(0)}} />
${a&&b`<p class="hint bad" role="alert">${y(a)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${D(`Tasks`)}>
${d.map((e,t)=>b`<li key=${e.id} id=${`lnk${t}`} role="option" aria-selected=${String(t===f)}
class="mi" onPointerMove=${()=>c(t)} onClick=${e.run}>
<${F} name=${e.icon??`circle-check-big`} size="m" /><span class="cut">${e.text}</span>
</li>`)}
</ul>
${r&&!d.length&&b`<p class="t13 dim">${D(`No open tasks. Type the name of a new one.`)}</p>`}
<//>`}const sr=O(null);function cr(e,t){sr.value={task:e,dialogs:t},L.value=`massreply`}var lr=/* @__PURE__ */ e({MassReply:()=>fr});const ur=[`{name|…}`,`{number}`],dr=()=>{let{messenger:e=0,email:t=0}=ie.peek()?.undo??{};return Math.max(10,e,t)};function fr(){let{task:e,dialogs:t}=k(sr.value).current,n=t.filter(e=>e.open),[r,i]=A(()=>new Set(n.filter(e=>!e.reply_state).map(e=>e.id))),[a,o]=A(``),[s,c]=A(!1),[l,d]=A(!1),[f,p]=A(null),[m,h]=A(!1),_=k(null);g(()=>_.current.focus({preventScroll:!0}),[]);let v=n.filter(e=>r.has(e.id)),ee=pr(s?v.map(e=>e.id):[]),y=async()=>{if(!m){if(!a.trim()||!v.length)p(a.trim()?D(`Choose at least one conversation.`):D(`Write the text.`)),_.current.focus();else{h(!0);try{let n=dr(),r=await u(`/api/tasks/${e}/replies`,{text:a.trim(),dialogs:v.map(e=>({id:e.id,seen:e.last_no})),undo_ms:n*1e3,close:s});V();let i=new Set(r.sent.map(e=>e.dialog_id)),o=l?ee.filter(e=>i.has(e.dialog_id)):[];yr(e,r,t,n,o.length?await Nn(o):null)}catch(e){if(!(e instanceof S))throw e;p(B(e)),h(!1)}}}},te=e=>{ut(e)&&(e.preventDefault(),y())},ne=(e,t)=>{let n=new Set(r);t?n.add(e):n.delete(e),i(n)},x=e=>i(new Set(e?n.map(e=>e.id):[])),C=r.size===n.length,re=b`
<span class="t12 dim grow">
${R(`Can be undone for {n} second`,`Can be undone for {n} seconds`,dr())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${V}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${m||!v.length} aria-busy=${String(m)}
onClick=${y}>
${R(`Send to {n} client`,`Send to {n} clients`,v.length)}
</button>
`;return b`<${$e} title=${D(`Reply to all`)} look="taskdlg" body="taskform" onKey=${te} foot=${re}>
<div class="field">
<label for="mrt">${D(`Text for each client`)}</label>
<textarea class="input" id="mrt" ref=${_} rows="5" maxlength="16000" value=${a}
aria-invalid=${f?`true`:null} aria-describedby=${f?`mre`:`mrh`}
onInput=${e=>{o(e.currentTarget.value),p(null)}}></textarea>
${f&&b`<span class="hint bad" id="mre" role="alert">${f}</span>`}
<${_r} onPick=${e=>gr(_.current,e,o)} />
<${vr} text=${a} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${D(`Conversations`)}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${C} indeterminate=${r.size>0&&!C}
onChange=${e=>x(e.currentTarget.checked)} />
${D(`All`)}
</label>
<ul>
${n.map(e=>b`<${hr} key=${e.id} dialog=${e} on=${r.has(e.id)} onPick=${ne} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${s} onChange=${e=>c(e.currentTarget.checked)} />
${D(`Also close these conversations`)}
</label>
${ee.length>0&&b`<${mr} tasks=${ee} finish=${l} onFinish=${d} />`}
<//>`}function pr(e){let[t,n]=A([]),r=e.join();return P(()=>{let e=!0;return n([]),r&&jn(r.split(`,`)).then(t=>e&&n(t),Fn),()=>{e=!1}},[r]),t}const mr=({tasks:e,finish:t,onFinish:n})=>b`<fieldset class="mrlist">
<legend class="lab">
${R(`The conversations have {n} open task`,`The conversations have {n} open tasks`,e.length)}
</legend>
<${In} tasks=${e} />
${[[!1,D(`Leave the tasks open`)],[!0,D(`The tasks are done`)]].map(([e,r])=>b`<label class="hrow t13" key=${r}>
<input type="radio" name="mrtasks" checked=${t===e} onChange=${()=>n(e)} />
${r}
</label>`)}
</fieldset>`,hr=({dialog:e,on:n,onPick:r})=>b`<li>
<label class="hrow t13">
<input type="checkbox" checked=${n} onChange=${t=>r(e.id,t.currentTarget.checked)} />
<${t} name=${e.name} size="xs"><${ge} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&b`<span class="t12 dim">${D(`has a reply`)}</span>`}
</label>
</li>`;function gr(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,`end`),n(e.value),e.focus()}const _r=({onPick:e})=>b`<span class="taskchips" id="mrh" role="group" aria-label=${D(`Variables`)}>
${ur.map(t=>b`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;function vr({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=We(t.name),r=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(e,t=``)=>n||t);return b`<p class="t13 mrsee">
<span class="t12 dim blk">${D(`{name} will see`,{name:t.name})}</span>
${r.replace(/\{\s*number\s*\}/g,`№ …`)}
</p>`}function yr(e,{sent:t,failed:n},r,i,a){let o=new Map(r.map(e=>[e.id,e.name]));n.length&&v(R(`No reply to {n} client: {list}`,`No reply to {n} clients: {list}`,n.length,{list:n.map(e=>`${o.get(e.dialog_id)} (${xr(e.code)})`).join(`, `)}),{ms:2e4}),t.length&&_(R(`Reply goes to {n} client`,`Reply goes to {n} clients`,t.length),{icon:`reply`,ms:i*1e3,undo:()=>{Sr(e,t),a?.()}})}const br={"conversation-changed":()=>D(`wrote meanwhile`),blocked:()=>D(`has blocked us`),"channel-removed":()=>D(`the channel was removed`),"not-linked":()=>D(`is no longer linked`)},xr=e=>br[e]?.()??D(`was refused`);async function Sr(e,t){try{let n=await u(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(e=>e.message_id)}),r=R(`{n} reply cancelled`,`{n} replies cancelled`,n.cancelled.length);n.failed.length?v(`${r}. ${R(`{n} was sent already`,`{n} were sent already`,n.failed.length)}`):_(r,{icon:`undo-2`})}catch(e){if(!(e instanceof S))throw e;v(B(e))}}function Cr({tags:e,onTags:t}){let n=l.value;if(!n.length)return null;let r=n.filter(t=>!e.includes(t.id));return b`<div class="field">
<span class="lab" id="tkg">${D(`Tags`)}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(t=>e.includes(t.id)).map(n=>b`<${Le} key=${n.id} tag=${n} large>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:n.name})}
onClick=${()=>t(e.filter(e=>e!==n.id))}>
<${F} name="x" size="s" />
</button>
<//>`)}
${r.length>0&&b`<select class="input sel taskaddtag" aria-label=${D(`Add a tag`)} value="" onChange=${n=>{t([...e,Number(n.currentTarget.value)]),n.currentTarget.value=``}}>
<option value="">${D(`Add a tag`)}</option>
${r.map(e=>b`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function wr(){let[e,t]=A([]),[n,r]=A(0);P(()=>{m(`/api/task-templates`).then(e=>t(e.templates),e=>{if(!(e instanceof S))throw e})},[]);let i=e.find(e=>e.id===n)??null;return{list:e,chosen:i,pick:r,use:async({message_ids:e=[],dialog_id:t=null})=>{try{return Tr(await u(`/api/task-templates/${i.id}/tasks`,{message_ids:e,dialog_id:t})),null}catch(e){if(!(e instanceof S))throw e;return B(e)}}}}function Tr({task_ids:e,unassigned:t}){let n=()=>u(`/api/tasks/bulk`,{steps:[{ids:e,change:{},removed:!0}]});_(R(`{n} task created`,`{n} tasks created`,e.length),{icon:`circle-check-big`,undo:()=>n().catch(e=>v(B(e))),more:{label:D(`Open`),run:()=>I(me())}}),t.length&&v(R(`{n} task has no assignee, team or type: the one in the template is gone or has no access.`,`{n} tasks have no assignee, team or type: the one in the template is gone or has no access.`,t.length))}function Er({template:{list:e,chosen:t,pick:n},problem:r}){return e.length?b`<div class="field">
<label for="tkp">${D(`Template`)}</label>
<select class="input sel" id="tkp" value=${t?.id??0}
onChange=${e=>n(Number(e.currentTarget.value))}>
<option value="0">${D(`none`)}</option>
${e.map(e=>b`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
${t&&b`<ol class="tplsteps t13">
${t.steps.map((e,t)=>b`<li key=${t}>${e.title||D(`the client's message`)}</li>`)}
</ol>`}
${r&&b`<span class="hint bad" role="alert">${r}</span>`}
</div>`:null}var Dr=/* @__PURE__ */ e({NewTask:()=>kr});const Or={evening:()=>D(`Today, 18:00`),tomorrow:()=>D(`Tomorrow`),days3:()=>D(`In 3 days`)};function kr(){let e=k(Fe.value).current,t=k(de.peek()[e.dialog_id]).current,n=k(e.promised_at?Ar(e.text,e.promised_at):null).current,[r,i]=A(n?ve(n.sentence):e.title??ve(e.text??``)),[a,s]=A(e.text??``),[c,l]=A(n?{id:`own`,at:n.at}:{id:`none`,at:null}),[d,f]=A(``),[p,m]=A(``),[h,_]=A(e.priority??t?.priority??0),[v,ee]=A(()=>re(t?.tags).map(e=>e.id)),[y,te]=A(null),[ne,x]=A(!1),C=k(null);g(()=>{C.current.focus({preventScroll:!0}),C.current.select()},[]);let[w,T]=A(!1),E=wr(),ie=async()=>{if(!ne){if(E.chosen){x(!0);let t=await E.use(e);t||(V(),e.made?.()),te(t),x(!1)}else if(!r.trim())te(D(`A task needs a title.`)),C.current.focus();else{x(!0);try{let{task:n}=await u(`/api/tasks`,{title:r.trim(),text:a.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:d?Number(d):null,type_id:p?Number(p):null,priority:h,tags:t||v.length?v:null,ends_wait:w});V(),e.made?.(),Fr(n,w?t.id:null)}catch(e){if(!(e instanceof S))throw e;te(B(e)),x(!1)}}}},oe=()=>{let e={assignee_id:d?Number(d):null,type_id:p?Number(p):null};be({template:{title:r.trim(),text:a.trim(),priority:h,tags:v,...e}})},se=e=>{(e.key===`Enter`&&e.target===C.current&&!e.isComposing&&!e.repeat||ut(e))&&(e.preventDefault(),ie())},O=b`
<div class="field">
<label for="tkt">${D(`Title`)}</label>
<input class="input" id="tkt" ref=${C} maxlength="200" autocomplete="off" value=${r}
aria-invalid=${y?`true`:null} aria-describedby=${y?`tke`:null}
onInput=${e=>{i(e.currentTarget.value),te(null)}} />
${y&&b`<span class="hint bad" id="tke" role="alert">${y}</span>`}
</div>
<${Pr} due=${c} onPick=${l} />
<div class="taskpair">
<div class="field">
<label for="tka">${D(`Assignee`)}</label>
<select class="input sel" id="tka" value=${d}
onChange=${e=>f(e.currentTarget.value)}>
<option value="">${D(`nobody`)}</option>
<option value=${o.value.id}>${D(`{name} (me)`,{name:o.value.name})}</option>
${jr().map(e=>b`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${D(`Type`)}</label>
<select class="input sel" id="tky" value=${p} onChange=${e=>m(e.currentTarget.value)}>
<option value="">${D(`none`)}</option>
${On().map(e=>b`<option key=${e.id} value=${e.id}>${At(e)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${_n} label=${D(`Priority`)} options=${ae.map(([e,t])=>[e,t()])}
value=${h} onPick=${_} />
</div>
<${Cr} tags=${v} onTags=${ee} />
<div class="field">
<label for="tkd">${D(`Description`)}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${a}
onInput=${e=>s(e.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&b`<label class="hrow t13">
<input class="check" type="checkbox" checked=${w}
onChange=${e=>T(e.currentTarget.checked)} />
${D(`No reply needed, the task is enough`)}
</label>`}
`,ce=b`
<span class="t12 dim grow">${Mr(e)}</span>
${!e.dialog_id&&!E.chosen&&b`<button type="button" class="btn quiet" onClick=${oe}>
<${F} name="repeat" size="s" />${D(`Repeat…`)}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${V}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${ne} onClick=${ie}>
${E.chosen?R(`Create {n} task`,`Create {n} tasks`,E.chosen.steps.length):D(`Create`)}
<kbd class="only-wide">${Ge} ↵</kbd>
</button>
`;return b`<${$e} title=${D(`New task`)} look="taskdlg" body="taskform" onKey=${se} foot=${ce}>
<${Er} template=${E} problem=${E.chosen&&y} />
${!E.chosen&&O}
<//>`}function Ar(e,t){let n=Ht(e??``,t);return n&&n.at>T.value?n:null}const jr=()=>Object.values(Ke.value).filter(e=>e.active&&e.id!==o.value.id).sort((e,t)=>e.name.localeCompare(t.name));function Mr({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?D(`Linked to the conversation`):``;let r=qe.value[t],i=r?n(r).filter(t=>e.includes(t.id)&&t.files?.length>0):[],a=R(`From {n} message`,`From {n} messages`,e.length);return i.length?D(`{words}, with its files`,{words:a}):a}const Nr=e=>{let t=new Date(e);return(/* @__PURE__ */ new Date(e-t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)};function Pr({due:e,onPick:t}){let n=[{id:`none`,at:null},...k(ft(T.value)).current,{id:`own`,at:null}],r=e=>e===`none`?D(`No due date`):e===`own`?D(`Own date`):Or[e](),i=k(null),a=n=>{n.id===`own`?(t({id:`own`,at:e.at??Ut(T.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())):t(n)};return b`<div class="field">
<span class="lab" id="tkdue">${D(`Due`)}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${n.map(t=>b`<button type="button" class="chip" key=${t.id} aria-pressed=${String(e.id===t.id)}
title=${t.at?`${Je(t.at,T.value)}, ${ce(t.at)}`:null} onClick=${()=>a(t)}>
${r(t.id)}
</button>`)}
</div>
${e.id===`own`&&b`<input class="input" type="datetime-local" ref=${i} aria-label=${D(`Due date and time`)}
value=${e.at?Nr(e.at):``} onInput=${e=>{let n=new Date(e.currentTarget.value).getTime();t({id:`own`,at:Number.isNaN(n)?null:n})}} />`}
</div>`}function Fr(e,t){let n=async()=>{await u(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await u(`/api/dialogs/${t}/answer-after-all`,{})};_(D(`Task No. {number} created: {title}`,{number:e.number,title:e.title}),{icon:`circle-check-big`,undo:()=>n().catch(e=>v(B(e))),more:{label:D(`Open`),run:()=>I(Ue(e.id))}})}const Ir=O({}),Lr=(e,t)=>{Ir.value={...Ir.peek(),[e]:{...Ir.peek()[e],...t}}};async function Rr(e){let{view:t,filter:n,key:r}=e;try{let e=Vt({view:t===`open`?`all`:t,sort:`due`,filter:n}),i=await m(`/api/tasks/board?${e}`);for(let e of i.columns)it(e.items,we(i.cursor));let a=new Set(i.columns.flatMap(e=>e.items.map(e=>e.id)));Lr(r,{columns:i.columns,ids:a,problem:null,other:i.other_layout,unknown:i.unknown})}catch(e){if(!(e instanceof S))throw e;Lr(r,{problem:e})}}let zr=null;s(()=>{zr&&Rr(zr)});function Br(e){zr=e,Rr(e);let t=0,n=$t(()=>{clearTimeout(t),t=setTimeout(()=>Rr(e),500)});return()=>{zr?.key===e.key&&(zr=null),clearTimeout(t),n()}}const Vr=/* @__PURE__ */ new Set([`done`,`dropped`]);function Hr(e,{view:t,filter:n,key:r}){let i=Vr.has(e.base),a={me:o.value.id,now:T.value},s=Mt(t,n)?Ir.value[r]?.ids:null,c=s?e=>s.has(e.id):e=>i?kn(t,e,a.me):St(t,e,a),l=Object.values(vt.value).filter(t=>t.status_id===e.id&&c(t)).map(e=>[dt(e,i?`changed`:`due`,bn.value),e.id]).sort((e,t)=>at(e[0],t[0])).map(([,e])=>e);return i?l.slice(0,20):l}const Ur={due:()=>D(`By due date`),created:()=>D(`Newest first (tasks)`),changed:()=>D(`Recently changed`),status:()=>D(`By status`),assignee:()=>D(`By assignee`),priority:()=>D(`By priority`)},Wr=e=>e===`done`?`changed`:`due`,Gr=e=>yt.includes(e)||/^team-\d+$/.test(e??``),Kr=()=>Gr(N.value.tasksView)?N.value.tasksView:`open`,qr=()=>_t.includes(N.value.tasksSort)?N.value.tasksSort:Wr(Kr()),Jr=/* @__PURE__ */ new Map;function G(){let e=N.value.tasksQuery;return Jr.has(e)||(Jr.clear(),Jr.set(e,Rt(e))),Jr.get(e)}function Yr(){let[e,t,n]=[Kr(),qr(),G()];return{view:e,sort:t,filter:n,key:Ft(e,t,n,T.value)}}const Xr=()=>({task:N.value.task,view:Gr(N.value.tasksView)&&N.value.tasksView!==`open`?N.value.tasksView:null,sort:_t.includes(N.value.tasksSort)?N.value.tasksSort:null,filter:Xe(G())});function K({layout:e=null,view:t=void 0,task:n=void 0,filter:r=void 0}={}){let i=Xr(),a={task:n===void 0?i.task:n,view:t===void 0?i.view:t===`open`?null:t,sort:t===void 0?i.sort:null,filter:r===void 0?i.filter:Xe(r)},o=e??(N.value.layout===`board`?`board`:`list`);return me(o,a)}const q=e=>I(K({filter:e}),{replace:!0}),Zr=[[`status`,()=>D(`Status`),`circle-dot`],[`assignee`,()=>D(`Assign`),`user-round-plus`],[`due`,()=>D(`Due`),`calendar`],[`priority`,()=>D(`Priority`),`arrow-up`],[`tags`,()=>D(`Tags`),`tag`]],Qr={"not-found":()=>D(`no longer there`),forbidden:()=>D(`no permission`),"cannot-see":()=>D(`the assignee has no access`)};function $r(){let e=W.value.size;return e?b`<div class="taskbulk" role="toolbar" aria-label=${D(`Actions on the selected tasks`)}>
${En.value.length>0&&b`<p class="bulkerr t13" role="alert">
<${F} name="circle-alert" size="m" />
<span class="grow">
${D(`Not changed:`)}
${En.value.map(({id:e,code:t})=>D(`No. {number}, {why}`,{number:z(e)?.number??`?`,why:(Qr[t]??(()=>t))()})).join(`; `)}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${R(`{n} task selected`,`{n} tasks selected`,e)}</b>
${Zr.map(([e,t,n])=>b`<button type="button" class="btn small quiet" key=${e} disabled=${wn.value}
aria-haspopup="true" aria-expanded=${String(Dn(e,null))} aria-label=${t()}
onClick=${t=>U(e,null,t.currentTarget)}>
<${F} name=${n} size="m" />
<span class="only-wide">${t()}</span>
</button>`)}
${o.value.role!==`operator`&&b`<button type="button" class="btn small quiet" disabled=${wn.value} aria-label=${D(`Delete`)}
onClick=${()=>on({},!0)}>
<${F} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${D(`Clear the selection`)} onClick=${Sn}>
<${F} name="x" size="m" />
</button>
</div>
</div>`:null}let ei=null,ti=0;const ni=/* @__PURE__ */ new Set;function ri(e){ei=Mt(e.view,e.filter)?e:null;let t=$t(e=>ii(e??[]));return()=>{ei?.key===e.key&&(ei=null,en(e)),clearTimeout(ti),ni.clear(),t()}}function ii(e){if(ei){for(let t of e)ni.add(t);clearTimeout(ti),ti=setTimeout(ai,120)}}async function ai(){let e=ei,t=[...ni].slice(0,100);if(e&&t.length){for(let e of t)ni.delete(e);try{let n=await m(`/api/tasks?${Vt(e,{ids:t.join(`,`),limit:100})}`);it(n.items,we(n.cursor));let r=H.peek()[e.key];if(!r?.loaded)return;let i=new Set(r.held);for(let e of t)i.delete(e);for(let e of n.items)i.add(e.id);H.value={...H.peek(),[e.key]:{...r,held:i}}}catch(e){if(!(e instanceof S))throw e;for(let e of t)ni.add(e)}ni.size&&(ti=setTimeout(ai,1200))}}const oi=({look:e,task:t,field:n,label:r,children:i})=>b`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${r}
aria-expanded=${String(Dn(n,t.id))}
onClick=${e=>U(n,t.id,e.currentTarget)}>
${i}
</button>
</td>`,si=({icon:e,text:t})=>b`<span class="hrow tight num"><${F} name=${e} size="s" />${t}</span>`,ci=({task:e})=>re(e.tags).length>0&&b`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Dn(`tags`,e.id))}
onClick=${t=>U(`tags`,e.id,t.currentTarget)}>
<span class="vh">${D(`Tags`)}: </span><${Ne} ids=${e.tags} most=${2} />
</button>`;function li({task:e,left:t,stop:n}){let r={number:e.number};return b`<tr data-task=${e.id} data-left=${t?``:null}
data-picked=${W.value.has(e.id)?``:null}
aria-selected=${N.value.task===e.id?`true`:null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${D(`Select task {number}`,r)}
checked=${W.value.has(e.id)} onChange=${()=>an(e.id)} />
</td>
<${oi} look="x-pr" task=${e} field="priority" label=${null}><${ye} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${K({task:e.id})} tabindex=${n?0:-1}>
${e.title||D(`No. {number}`,r)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Ye} task=${e} />
<${vn} task=${e} />
<${ci} task=${e} />
${e.checks.total>0&&b`<${si} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&b`<${si} icon="message-circle" text=${e.comments} />`}
${e.files>0&&b`<${si} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${oi} look="x-st" task=${e} field="status"><${tn} task=${e} /><//>
<${oi} look="x-as" task=${e} field="assignee"><${cn} task=${e} /><//>
<${oi} look="x-dl" task=${e} field="due"><${Jt} task=${e} /><//>
</tr>`}const ui={open:[()=>D(`Open (tasks)`),`open`],mine:[()=>D(`Mine`),`mine`],late:[()=>D(`Overdue (tasks)`),`late`],unassigned:[()=>D(`Unassigned`),`free`],followed:[()=>D(`Following`),null],done:[()=>D(`Done (tasks)`),null]},di=e=>e.startsWith(`team-`)?Ee.value[Number(e.slice(5))]:null,fi=e=>ui[e]?.[0]()??di(e)?.name??D(`Team`);function pi(){let e=Object.values(Ee.value).filter(e=>!e.removed&&e.members?.includes(o.value.id)).sort((e,t)=>e.name.localeCompare(t.name)).map(e=>`team-${e.id}`),t=Kr();return t.startsWith(`team-`)&&!e.includes(t)?[...e,t]:e}const mi=()=>[...Object.keys(ui),...pi()],hi=O({key:null,counts:{}});function gi(e,t){let n=ui[e]?.[1];return n&&!Lt(t.filter)?Se.value.tasks?.[n]??0:hi.value.key===_i(t)?hi.value.counts[e]:void 0}const _i=({filter:e,key:t})=>Lt(e)?t.split(`:`).slice(2).join(`:`):``;async function vi(e){let t=Lt(e.filter),n=mi().filter(e=>t?!0:!ui[e]?.[1]&&e!==`done`),r=new URLSearchParams(Vt(e));r.delete(`view`),r.delete(`sort`),r.set(`views`,n.join(`,`));try{let t=await m(`/api/tasks/counts?${r}`);hi.value={key:_i(e),counts:t.counts}}catch(e){if(!(e instanceof S))throw e}}let yi=null,bi=0;function xi(){clearTimeout(bi),bi=setTimeout(()=>yi&&vi(yi),500)}function Si(e){yi=e,clearTimeout(bi),vi(e);let t=$t(xi);return()=>{yi=null,clearTimeout(bi),t()}}const Ci={open:[()=>D(`No tasks`),()=>D(`Create one from a message (T) or here (C).`)],mine:[()=>D(`No tasks for you`),()=>D(`Tasks assigned to you stand here.`)],late:[()=>D(`Nothing is overdue`),()=>``],unassigned:[()=>D(`Every task has an assignee`),()=>``],followed:[()=>D(`You follow no open task`),()=>D(`Follow a task (F) to be told of everything in it.`)],done:[()=>D(`No finished tasks yet`),()=>``],team:[()=>D(`This team has no open tasks`),()=>``]};function wi({list:e}){if(Lt(e.filter))return b`<${Ti} list=${e} />`;let[t,n]=Ci[e.view.split(`-`)[0]]??Ci.open;return b`<${Pe} icon="circle-check-big" title=${t()} text=${n()}>
${e.view===`open`?b`<button type="button" class="btn primary" onClick=${()=>xe()}>
<${F} name="plus" size="m" />
${D(`New task`)}
</button>`:b`<a class="btn" href=${K({view:`open`})}>${D(`All open tasks`)}</a>`}
<//>`}function Ti({list:e}){let{view:t,filter:n}=e,r=mi().filter(n=>n!==t&&gi(n,e)>0),i=n.q.trim()?D(`No task in “{view}” matches the search.`,{view:fi(t)}):D(`No task in “{view}” fits the filter.`,{view:fi(t)});return b`<${Pe} icon="search" title=${D(`Nothing found`)} text=${i}>
<span class="tkways">
${r.map(t=>b`<a class="btn" key=${t} href=${K({view:t})}>
${fi(t)} <span class="dim num">${ne(gi(t,e))}</span>
</a>`)}
${pt(n)&&b`<a class="btn" href=${K({filter:{...mt,q:n.q}})}>${D(`Clear filter`)}</a>`}
${n.q&&b`<a class="btn" href=${K({filter:{...n,q:``}})}>${D(`Clear the search`)}</a>`}
</span>
<//>`}const Ei=({page:e})=>b`
${e?.other&&b`<p class="t12 dim tknote" role="status">
${D(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:G().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&b`<p class="t12 dim tknote" role="status">
${D(`There is no such tag or priority: {names}.`,{names:e.unknown.join(`, `)})}
</p>`}
`,Di=O({}),Oi=/* @__PURE__ */ new Set;function ki(e,t){Di.value={...Di.peek(),[e]:t}}function Ai(e){let t=Di.value[e]??Object.values(vt.value).find(t=>t.client?.id===e)?.client.name;return t===void 0&&ji(e),t??D(`Client`)}async function ji(e){if(!Oi.has(e)){Oi.add(e);try{let{contact:t}=await m(`/api/contacts/${e}`);ki(e,t.name)}catch(e){if(!(e instanceof S))throw e}}}const Mi={status:()=>D(`Status`),due:()=>D(`Due`),priority:()=>D(`Priority`),assignee:()=>D(`Assignee`),team:()=>D(`Team`),tag:()=>D(`Tag`),type:()=>D(`Type`),client:()=>D(`Client`)},Ni={late:()=>D(`Overdue`),today:()=>D(`Today`),tomorrow:()=>D(`Tomorrow`),week:()=>D(`This week`),nextweek:()=>D(`Next week`),later:()=>D(`Later`),none:()=>D(`No due date`)},Pi=e=>Je((/* @__PURE__ */ new Date(`${e}T12:00`)).getTime(),T.value);function Fi(e){if(Ni[e])return Ni[e]();let[t,n]=e.split(`_`);return n?t?`${Pi(t)} – ${Pi(n)}`:D(`until {date}`,{date:Pi(n)}):D(`from {date}`,{date:Pi(t)})}const Ii={assignee:()=>D(`unassigned (task)`),team:()=>D(`no team`),tag:()=>D(`no tag`),type:()=>D(`no type`)},Li={status:lt,type:Nt,assignee:M,team:e=>Ee.value[e]?.name??D(`Deleted team`),tag:e=>C.value[e]?.name??D(`deleted tag`),priority:c,client:Ai},Ri=(e,t)=>t===`none`?Ii[e]():t===`me`?D(`me (filter)`):Li[e](t);function zi({field:e,value:t}){return e===`status`?b`<${fn} base=${Ot(t)?.base??`new`} />`:e===`priority`?b`<${he} priority=${t} />`:e===`tag`&&t!==`none`?b`<span class=${`sq h${C.value[t]?.color??0}`}></span>`:null}const Bi=e=>Object.values(e).sort((e,t)=>e.name.localeCompare(t.name)),Vi={status:()=>xt().map(e=>[e.id,Qe(e)]),priority:()=>ae.map(([e,t])=>[e,t()]),assignee:()=>[[`me`,D(`me (filter)`)],[`none`,Ii.assignee()],...Bi(Ke.value).filter(e=>e.active&&e.id!==o.value.id).map(e=>[e.id,e.name])],team:()=>{let e=Bi(Ee.value).filter(e=>!e.removed);return e.length?[[`none`,Ii.team()],...e.map(e=>[e.id,e.name])]:[]},tag:()=>l.value.length?[[`none`,Ii.tag()],...l.value.map(e=>[e.id,e.name])]:[],type:()=>[[`none`,Ii.type()],...On().map(e=>[e.id,At(e)])]},Hi=O([]),Ui=[[`c-pr`,()=>D(`Priority`),`priority`],[`c-ti`,()=>D(`Title`),`created`],[`c-st`,()=>D(`Status`),`status`],[`c-as`,()=>D(`Assignee`),`assignee`],[`c-dl`,()=>D(`Due`),`due`]];function Wi(){let e=Yr(),t=H.value[e.key];P(()=>{t?.loaded&&!t.stale||t?.busy||t?.problem||un(e)},[e.key,!!t]),P(()=>ri(e),[e.key]);let n=k(e);t?.loaded&&(n.current=e);let r=!t?.loaded&&!t?.problem&&H.value[n.current.key]?.loaded,i=n.current.view===e.view&&n.current.sort===e.sort,a=r&&i?n.current:e;return b`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${D(`List of tasks`)}>
<${Ei} page=${t} />
${H.value[a.key]?.loaded?b`<${Gi} key=${a.key} list=${a} page=${H.value[a.key]} />`:t?.problem?b`<${Zi} problem=${t.problem} again=${()=>un(e)} />`:b`<${Qi} />`}
</div>
<${$r} />
`}function Gi({list:e,page:t}){let{view:n,sort:r}=e,[i,a]=A(!1),o=k(null),s=k({ids:[],groups:{}}),c=Zt(e),l=vt.value,{ids:u,waiting:d}=kt(s.current.ids,c,i),f=e=>gt(l[e],n,r,T.value),p=u.filter(e=>l[e]),m={};for(let e of p)m[e]=i&&s.current.groups[e]||f(e);s.current={ids:p,groups:m},g(()=>{Hi.value=p});let h=new Set(c),_=e=>()=>a(e||o.current.contains(document.activeElement)||o.current.matches(`:hover`));if(!p.length&&!d)return b`<${wi} list=${e} />`;let v=p.length>0&&p.every(e=>W.value.has(e));return b`<div ref=${o} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(o.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>o.current&&_(!1)())}>
${d>0&&b`<button type="button" class="taskpill" onClick=${()=>{s.current={ids:[],groups:{}},a(!1)}}>
${R(`{n} new task, show`,`{n} new tasks, show`,d)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${D(`Select all loaded`)} checked=${v}
indeterminate=${!v&&W.value.size>0}
onChange=${()=>v?Sn():p.forEach(e=>an(e,!0))} />
</th>
${Ui.map(([e,t,n])=>b`<${qi} key=${e} look=${e} label=${t()} order=${n} />`)}
</tr></thead>
${Ki(p,m).map(([e,n])=>b`<tbody key=${`${e}-${n[0]}`}>
${e!==null&&b`<${Yi} name=${e} count=${n.length}
more=${!!t.next&&n.at(-1)===p.at(-1)} />`}
${n.map(e=>b`<${li} key=${e} task=${l[e]} left=${!h.has(e)} stop=${e===p[0]} />`)}
</tbody>`)}
</table>
${t.next&&b`<${Xi} list=${e} page=${t} />`}
</div>`}function Ki(e,t){let n=[];for(let r of e){let e=n.at(-1);e&&e[0]===t[r]?e[1].push(r):n.push([t[r],[r]])}return n}function qi({look:e,label:t,order:n}){let r=qr(),i=n===Wr(Kr())?null:n;return b`<th class=${e} scope="col" aria-sort=${r===n?n===`created`?`descending`:`ascending`:null}>
<button type="button" title=${D(`Sort by this column`)} aria-label=${t}
onClick=${()=>I(me(`list`,{...Xr(),sort:i}))}>
${e===`c-pr`?b`<${F} name="arrow-up-down" size="s" />`:t}
${r===n&&e!==`c-pr`&&b`<${F} name=${n===`created`?`arrow-down`:`arrow-up`} size="s" />`}
</button>
</th>`}function Ji(e){if(Ni[e])return Ni[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t===`status`?lt(Number(n)):t===`priority`?D(`{priority} priority`,{priority:c(Number(n))}):n===`null`?D(`Unassigned`):M(Number(n))}const Yi=({name:e,count:t,more:n})=>b`<tr class="grp">
<th colspan="6" scope="rowgroup">${Ji(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;function Xi({list:e,page:t}){let n=k(null);return P(()=>{let t=new IntersectionObserver(t=>{t.some(e=>e.isIntersecting)&&un(e)},{rootMargin:`600px`});return t.observe(n.current),()=>t.disconnect()},[t.next]),b`<div class="taskmore t13 dim" ref=${n}>
${t.problem?b`<button type="button" class="btn small" onClick=${()=>un(e)}>${D(`Retry`)}</button>`:D(`Loading…`)}
</div>`}const Zi=({problem:e,again:t})=>b`<${Pe} icon="unplug" title=${D(`The tasks could not be loaded`)} text=${y(e)}>
<button type="button" class="btn" onClick=${t}>${D(`Retry`)}</button>
<//>`;function Qi(){return Ie(150,!0)&&b`<div class="taskskel" aria-busy="true" aria-label=${D(`Loading…`)}>
${[60,44,72,52,66,40,58,48].map((e,t)=>b`<div key=${t}><${pe} width=${e} /></div>`)}
</div>`}const $i=/* @__PURE__ */ new Set([`waiting`,`dropped`]);function ea(e,t,n){t&&z(e)?.status_id!==t.id&&($i.has(t.base)?U(`status`,e,n,t):Wt(e,{status_id:t.id}))}function ta(e,t,n){let r=xt(),i=r.findIndex(t=>t.id===z(e)?.status_id);i>=0&&ea(e,r[i+t],n)}const J=O(null),na=O(null);function ra(){let e=Yr(),t=Ir.value[e.key];if(P(()=>Br(e),[e.key]),!t?.columns)return t?.problem?b`<${Zi} problem=${t.problem} again=${()=>Rr(e)} />`:b`<${ca} />`;let n=e.filter.status,r=xt().filter(e=>!n.length||n.includes(e.id)),i=Lt(e.filter)&&t.ids.size===0;return b`
<${Ei} page=${t} />
${i?b`<div class="scroll tlist"><${wi} list=${e} /></div>`:b`<div class="board" role="group" tabindex="0" aria-label=${D(`Board of tasks`)} onKeyDown=${ia}>
${r.map(n=>b`<${aa} key=${n.id} status=${n} list=${e} board=${t} />`)}
</div>`}
`}function ia(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest(`li[data-task]`);if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let r=[...e.currentTarget.querySelectorAll(`.col`)],i=n.closest(`.col`),a=[...i.querySelectorAll(`li[data-task]`)].indexOf(n);for(let n=r.indexOf(i)+t;r[n];n+=t){let t=r[n].querySelectorAll(`a.tcard`);if(t.length){e.preventDefault(),t[Math.min(a,t.length-1)].focus();return}}}function aa({status:e,list:t,board:n}){let r=Hr(e,t),i=n.columns.find(t=>t.status_id===e.id),a=Math.max(i?.count??0,i?.next?0:r.length),o=Qe(e),s=na.value===e.id&&z(J.value)?.status_id!==e.id;return b`<section class="col" aria-label=${o} data-status=${e.id} data-over=${s?``:null}
onDragOver=${t=>{J.peek()!==null&&(t.preventDefault(),na.value=e.id)}} onDragLeave=${e=>{e.currentTarget.contains(e.relatedTarget)||(na.value=null)}} onDrop=${t=>{t.preventDefault();let n=J.peek();na.value=null,J.value=null,n!==null&&ea(n,e,t.currentTarget.querySelector(`h2`))}}>
<h2>
<span class="st"><${fn} base=${e.base} /></span>
<span class="cut">${o}</span>
<span class="n">${a>=1e3?`999+`:a}</span>
<button type="button" class="ib small" aria-label=${D(`New task: {status}`,{status:o})}
title=${D(`New task: {status}`,{status:o})}
disabled=${e.base===`waiting`||e.base===`dropped`}
onClick=${()=>xe({status_id:e.id})}>
<${F} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${r.map(e=>b`<${sa} key=${e} task=${z(e)} />`)}
${i?.next&&b`<li class="t12 dim boardmore">
<a class="link" href=${K({layout:`list`,task:null})}>${D(`The others are in the list`)}</a>
</li>`}
</ul>
</section>`}const oa=e=>{let t=rn(e,T.value);return t===D(`today, {time}`,{time:ce(e)})?ce(e):t};function sa({task:e}){let n=e.assignee_id===null?null:M(e.assignee_id);return b`<li data-task=${e.id} draggable="true" data-dragged=${J.value===e.id?``:null}
onDragStart=${t=>{t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,String(e.number)),J.value=e.id}} onDragEnd=${()=>{J.value=null,na.value=null}}>
<a class="card tcard" href=${K({task:e.id})} draggable="false">
<span class="top">
<span class="num">${D(`No. {number}`,{number:e.number})}</span>
<${vn} task=${e} />
${e.priority!==0&&b`<${ye} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${re(e.tags).length>0&&b`<span class="tctags"><${Ne} ids=${e.tags} /></span>`}
${e.base===`waiting`&&e.wake_at!==null&&b`<span class="waitl">
<${F} name="alarm-clock" size="s" />
<span class="cut">
${D(`until {time}`,{time:oa(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Ye} task=${e} />
<span class="hrow end">
${e.due_at!==null&&b`<span class=${Bt(e,T.value)}>${oa(e.due_at)}</span>`}
${n?b`<${t} name=${n} size="sm" />`:b`<${Ve} size="sm" />`}
<span class="vh">${n??D(`unassigned (task)`)}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${D(`Move No. {number} to…`,{number:e.number})} title=${D(`Move to…`)}
aria-expanded=${String(Dn(`status`,e.id))}
onClick=${t=>U(`status`,e.id,t.currentTarget)}>
<${F} name="ellipsis" size="s" />
</button>
</li>`}function ca(){return Ie(150,!0)&&b`<div class="board" aria-busy="true" aria-label=${D(`Loading…`)}>
${[0,1,2,3].map(e=>b`<section class="col" key=${e}>
${[70,50,60].map(e=>b`<div class="card tcard" key=${e}><${pe} width=${e} /></div>`)}
</section>`)}
</div>`}const la=()=>`/api/tasks/export?${Vt(Yr(),{zone:Yt()})}`;function ua(){let e=document.createElement(`a`);e.href=la(),e.download=``,e.click()}function da(){let e=L.value===`taskcsv`;return b`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`More about the list`)} title=${D(`More about the list`)} onClick=${()=>{L.value=e?null:`taskcsv`}}>
<${F} name="ellipsis" size="m" />
</button>
${e&&b`<${h} label=${D(`More about the list`)} place="poprule">
<${d} icon="download" onPick=${ua}>${D(`Download this list as CSV`)}<//>
<${d} icon="table-2" onPick=${()=>{L.value=`taskimport`}}>
${D(`Create tasks from CSV…`)}
<//>
<//>`}
</span>`}function fa(){let e=G();return pt(e)?b`<div class="tkfchips" role="group" aria-label=${D(`Filter`)}>
${e.due!==null&&b`<${ma} field="due" name=${Fi(e.due)} onRemove=${()=>q({...e,due:null})} />`}
${st.flatMap(t=>e[t].map(n=>b`<${ma} key=${`${t}${n}`} field=${t} value=${n} name=${Ri(t,n)}
onRemove=${()=>q(bt(e,t,n))} />`))}
<a class="link t12" href=${K({filter:{...mt,q:e.q}})}>${D(`Clear filter`)}</a>
</div>`:null}const pa=(e,t)=>D(`Remove from the filter: {name}`,{name:`${Mi[e]()}, ${t}`}),ma=({field:e,value:t=null,name:n,onRemove:r})=>b`<button type="button" class="chip" title=${Mi[e]()} aria-label=${pa(e,n)}
onClick=${r}>
${t!==null&&b`<${zi} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${F} name="x" size="s" />
</button>`,ha=`taskfilter`,ga=()=>{L.value=null},_a=()=>{L.value=L.peek()===`taskfilter`?null:ha};function va(){let e=L.value===ha,t=dn(G());return b`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?D(`Filter: {n}`,{n:t}):D(`Filter`)} title=${`${D(`Filter`)}  Shift F`}
onClick=${_a}>
<${F} name="list-filter" size="s" />
<span class="only-wide">${D(`Filter`)}</span>
${t>0&&b`<span class="count mutedc">${t}</span>`}
</button>
${e&&b`<${ya} />`}
</span>`}function ya(){let e=G(),t=Yr(),n=Ce(ga);Me(),g(()=>n.current.querySelector(`button`).focus({preventScroll:!0}),[]);let r=gi(t.view,t);return b`<div class="menu pop poptkfilter" role="dialog" aria-label=${D(`Filter`)} ref=${n}>
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
${r===void 0?``:r>=1e3?D(`More than 1,000 tasks`):R(`{n} task`,`{n} tasks`,r)}
</span>
${pt(e)&&b`<button type="button" class="btn small quiet"
onClick=${()=>q({...mt,q:e.q})}>${D(`Clear filter`)}</button>`}
<button type="button" class="btn small primary" onClick=${ga}>${D(`Dismiss`)}</button>
</div>
</div>`}const ba=({field:e,children:t})=>b`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${Mi[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,xa=({on:e,onPick:t,children:n})=>b`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`;function Sa({field:e,filter:t}){let n=Vi[e]();if(!n.length)return null;let r=t[e],i=n.filter(([e],t)=>n.length<=8||t<7||r.includes(e)),a=n.filter(e=>!i.includes(e)),o=n=>q(bt(t,e,n));return b`<${ba} field=${e}>
${i.map(([t,n])=>b`<${xa} key=${t} on=${r.includes(t)} onPick=${()=>o(t)}>
<${zi} field=${e} value=${t} /><span class="cut">${n}</span>
<//>`)}
${a.length>0&&b`<select class="input sel tkfmore" aria-label=${D(`More: {field}`,{field:Mi[e]()})} value=""
onChange=${e=>{o(Number(e.currentTarget.value)),e.currentTarget.value=``}}>
<option value="">${D(`More: {n}`,{n:ne(a.length)})}</option>
${a.map(([e,t])=>b`<option key=${e} value=${e}>${t}</option>`)}
</select>`}
<//>`}function Ca({filter:e}){let[t,n]=e.due?.includes(`_`)?e.due.split(`_`):[``,``],r=t=>q({...e,due:t}),i=(e,t)=>r(e||t?`${e}_${t}`:null);return b`<${ba} field="due">
${Pt.map(t=>b`<${xa} key=${t} on=${e.due===t} onPick=${()=>r(e.due===t?null:t)}>
${Ni[t]()}
<//>`)}
<span class="tkfrange">
<label><span>${D(`from (date)`)}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${e=>i(e.currentTarget.value,n)} /></label>
<label><span>${D(`to (date)`)}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${e=>i(t,e.currentTarget.value)} /></label>
</span>
<//>`}function wa({filter:e}){let[t,n]=A(``),[r,i]=A([]),a=k(0),o=e=>{n(e),clearTimeout(a.current),e.trim().length<2?i([]):a.current=setTimeout(()=>te(async()=>{let t=await m(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`);i(t.contacts)}),200)},s=t=>{ki(t.id,t.name),n(``),i([]),e.client.includes(t.id)||q(bt(e,`client`,t.id))};return b`<${ba} field="client">
${e.client.map(t=>b`<${xa} key=${t} on onPick=${()=>q(bt(e,`client`,t))}>
<span class="cut">${Ai(t)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${D(`Find a client`)}
placeholder=${D(`Find a client`)} value=${t} onInput=${e=>o(e.currentTarget.value)}
onKeyDown=${e=>{e.key===`Enter`&&r[0]&&s(r[0])}} />
${r.map(e=>b`<button type="button" class="chip" key=${e.id} onClick=${()=>s(e)}>
<${F} name="plus" size="s" /><span class="cut">${e.name}</span>
</button>`)}
${t.trim().length>=2&&!r.length&&b`<span class="t12 dim">${D(`No client found`)}</span>`}
<//>`}const Y=O(null),X=O(null);let Ta=null,Ea=0;async function Da(e){Ea+=1;let t=Ea;try{let n=await m(`/api/tasks/${e}`);if(t!==Ea)return;it([n.task],we(n.cursor));let r=Y.peek()?.id===e?Y.peek().lines.filter(e=>e.no<(n.lines[0]?.no??0)):[];Y.value={id:e,...n,lines:[...r,...n.lines],more:r.length?Y.peek().more:n.more},X.value=null}catch(n){if(!(n instanceof S))throw n;t===Ea&&(X.value={id:e,problem:n})}}async function Oa(e){let t=Y.peek().lines[0]?.no;try{let n=await m(`/api/tasks/${e}/lines?before=${t}`);Y.peek()?.id===e&&(Y.value={...Y.peek(),lines:[...n.lines,...Y.peek().lines],more:n.more})}catch(e){v(B(e))}}s(()=>{Ta!==null&&Da(Ta)});function ka(e){P(()=>{Ta=e,Y.value=null,X.value=null,Da(e);let t=0,n=$t(n=>{(n===null||n.includes(e))&&(clearTimeout(t),t=setTimeout(()=>Da(e),120))});return()=>{clearTimeout(t),n(),Ta===e&&(Ta=null)}},[e]);let t=Y.value?.id===e?Y.value:null;return Aa(t),t}function Aa(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),r=e?.task.news??0;P(()=>{if(!n)return;let r=0,i=()=>{clearTimeout(r),document.hasFocus()&&!document.hidden&&(r=setTimeout(()=>{w(`POST`,`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},1e3))};return i(),window.addEventListener(`focus`,i),()=>{clearTimeout(r),window.removeEventListener(`focus`,i)}},[e?.id,t,n,r])}async function Z(e,t,n={},r=`POST`){try{return r===`DELETE`?await w(`DELETE`,`/api/tasks/${e}/${t}`):await u(`/api/tasks/${e}/${t}`,n,{method:r}),z(e)&&Da(e),t===`follow`&&(ii([e]),xi()),!0}catch(t){if(!(t instanceof S))throw t;return v(B(t)),Da(e),!1}}function ja(e){Y.value={...Y.peek(),checks:e}}function Ma({id:e,checks:t}){let[n,r]=A(``),i=t.filter(e=>e.done_at!==null).length,a=async()=>{let t=n.trim();t&&(r(``),await Z(e,`checks`,{texts:[t]})||r(t))},o=(n,r)=>{ja(t.map(e=>e.id===n.id?{...e,done_at:r?Date.now():null}:e)),Z(e,`checks/${n.id}`,{done:r},`PATCH`)},s=n=>{ja(t.filter(e=>e.id!==n.id)),Z(e,`checks/${n.id}`,{},`DELETE`)},c=n=>Z(e,`checks/${t[n].id}`,{before:t[n-1].id},`PATCH`);return b`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${D(`Checklist`)}
${t.length>0&&b` <span class="dim">${D(`{done} of {all}`,{done:i,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((e,t)=>b`<li key=${e.id}>
<label>
<input class="check" type="checkbox" checked=${e.done_at!==null}
onChange=${t=>o(e,t.currentTarget.checked)} />
${e.done_at===null?b`<span>${e.text}</span>`:b`<s class="dim">${e.text}</s>`}
</label>
${t>0&&b`<button type="button" class="ib tiny" aria-label=${D(`Move up: {name}`,{name:e.text})}
title=${D(`Move up`)} onClick=${()=>c(t)}>
<${F} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${D(`Delete item: {text}`,{text:e.text})}
title=${D(`Delete`)} onClick=${()=>s(e)}>
<${F} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${D(`New item`)} placeholder=${D(`Add an item, Enter`)} maxlength="500"
value=${n} onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{e.key!==`Enter`||e.isComposing||(e.preventDefault(),a())}} onBlur=${a} />
</section>`}const Na=e=>`okno.taskcomment.${e}`;function Pa(e){try{return sessionStorage.getItem(Na(e))??``}catch{return``}}function Fa(e,t){try{t?sessionStorage.setItem(Na(e),t):sessionStorage.removeItem(Na(e))}catch{}}function Ia({id:e}){let[t,n]=A(()=>Pa(e)),[r,i]=A(!1),a=k(null),o=gn(a,!0),s=t=>{n(t),Fa(e,t)};g(()=>{a.current.style.setProperty(`height`,`auto`),a.current.style.setProperty(`height`,`${Math.min(140,a.current.scrollHeight+2)}px`)},[t]);let c=async()=>{let n=t.trim();n&&!r&&(i(!0),await Z(e,`lines`,{text:n,mentions:Xt(n).map(e=>e.id)})&&s(``),i(!1),a.current?.focus())};return b`<form class="ed-foot taskcomment" onSubmit=${e=>{e.preventDefault(),c()}}>
<${qt} calls=${o} />
<textarea class="input" rows="1" ref=${a} maxlength="20000" aria-label=${D(`Comment`)}
placeholder=${D(`Comment for the team, @ to mention`)} value=${t} onInput=${e=>{s(e.currentTarget.value),o.look()}} onKeyDown=${e=>{o.keys(e)||(e.key===`Escape`&&a.current.blur(),e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),c()))}} onClick=${o.look} onBlur=${o.close}></textarea>
<button type="submit" class="ib" disabled=${r||!t.trim()} aria-label=${D(`Send the comment`)}>
<${F} name="send" size="m" />
</button>
</form>`}const La={queued:()=>D(`reply is being sent`),sending:()=>D(`reply is being sent`),sent:()=>D(`reply sent`),failed:()=>D(`reply was not sent`),uncertain:()=>D(`unknown whether the reply was sent`),cancelled:()=>D(`reply cancelled`)},Ra=/* @__PURE__ */ new Set([`failed`,`uncertain`]);function za(e){let{answer:t,problem:n,load:r}=Cn(()=>m(`/api/tasks/${e}/dialogs`));return P(()=>(r(),$t(t=>(t===null||t.includes(e))&&r())),[e]),{linked:t,problem:n,load:r}}const Ba=(e,t,n)=>u(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n});async function Va(e,t){try{await Ba(e,[t.id],!1)}catch(e){v(B(e));return}_(D(`No longer linked: {name}`,{name:t.name}),{icon:`link`,undo:()=>Ba(e,[t.id],!0).catch(e=>v(B(e)))})}function Ha({id:e,closed:t}){let{linked:n,problem:r,load:i}=za(e);if(r&&!n)return b`<p class="t13 dim">
${y(r)} <button type="button" class="btn small" onClick=${i}>${D(`Retry`)}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:a,hidden:o}=n,s=a.filter(e=>e.open&&!e.reply_state).length;return b`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${D(`Conversations with this cause`)} <span class="n">${a.length+o}</span></span>
${a.some(e=>e.open)&&b`<button type="button" class=${t&&s?`btn small primary`:`btn small`}
onClick=${()=>cr(e,a)}>
<${F} name="reply" size="s" />${D(`Reply to all`)}
</button>`}
</h3>
${t&&s>0&&b`<p class="t13 pk-untold" role="status">
${R(`The task is closed. {n} client has no reply yet.`,`The task is closed. {n} clients have no reply yet.`,s)}
</p>`}
<ul class="pk-links">
${a.map(t=>b`<${Ua} key=${t.id} id=${e} dialog=${t} />`)}
</ul>
${o>0&&b`<p class="t12 dim">
${R(`and {n} conversation that you have no access to`,`and {n} conversations that you have no access to`,o)}
</p>`}
</section>`}function Ua({id:e,dialog:n}){let{name:r,text:i,waiting_since:a,reply_state:o}=n;return b`<li class="hrow">
<a class="hrow grow pk-link" href=${Be(`all`,n.id)}>
<${t} name=${r} size="sm"><${ge} kind=${n.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${r}</span>
<span class="t12 dim cut blk">${i}</span>
</span>
<span class="t12 dim">
${o?b`<span class=${Ra.has(o)?`bad`:`okc`}>${La[o]()}</span>`:a?D(`waits {time}`,{time:oe(T.value-a)}):n.open?``:D(`closed`)}
</span>
</a>
<button type="button" class="ib small" aria-label=${D(`Unlink {name}`,{name:r})} title=${D(`Unlink`)}
onClick=${()=>Va(e,n)}>
<${F} name="x" size="s" />
</button>
</li>`}const Wa=({id:e,shown:t})=>b`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${D(`Comments and history`)}</h3>
${t.more&&b`<button type="button" class="link t12" onClick=${()=>Oa(e)}>${D(`Show earlier`)}</button>`}
<ol class="hist">
${t.lines.map(e=>b`<${Ja} key=${e.no} line=${e} />`)}
</ol>
</section>`,Ga=({author:e})=>e.kind===`operator`&&e.id!==null,Ka=({author:e})=>Ga({author:e})?M(e.id):e.kind===`rule`?D(`A rule`):D(`Okno`),qa=e=>r(e)===r(T.value)?ce(e):a(e,T.value);function Ja({line:e}){let n=Ka(e),r=Ga(e)?b`<${t} name=${n} size="xs" />`:b`<span class="histic"><${F} name="zap" size="s" /></span>`,a=b`<time class="dim num" title=${x(e.at)}>${qa(e.at)}</time>`;return e.kind===`comment`?b`<li class="note">
${r}
<div class="grow">
<span class="hrow"><b class="b5 grow">${n}</b>${a}</span>
<div class="t13"><${rt} text=${e.text} names=${(e.data.mentions??[]).map(M)} /></div>
${e.data.files>0&&b`<span class="dim">${R(`{n} file`,`{n} files`,e.data.files)}</span>`}
</div>
</li>`:b`<li>
${r}
<span class="grow">
${i(D(`{name}: {what}`),{name:b`<b class="b5">${n}</b>`,what:Xa(e)})}
${e.data.run&&b` <${ze} message=${Ya(e)} />`}
</span>
${a}
</li>`}const Ya=({data:e,at:t})=>({kind:`task`,title:D(`Task created`),created_at:t,data:e}),Xa=e=>e.kind===`change`?Qa(e.data):eo(e.data),Za={woke:()=>D(`the waiting time is over`),wake:()=>D(`the waiting time is over`),silence:()=>D(`the client did not reply`)};function Qa({field:e,from:t,to:n,reason:r,wake_at:i,cause:a}){if(e===`dialog_id`)return D(`linked to a conversation`);let o=Ze[e];if(!o)return e;let[s,c]=o,l=[i&&D(`back {time}`,{time:Re(i)}),r,a&&Za[a]?.()].filter(Boolean),u=D(`{field}: {before} → {after}`,{field:s(),before:c(t),after:c(n)});return l.length?`${u} (${l.join(`, `)})`:u}const $a={made:({messages:e})=>e?.length?R(`created the task from {n} message`,`created the task from {n} messages`,e.length):D(`created the task`),files:({count:e})=>R(`attached {n} file`,`attached {n} files`,e),"file-removed":()=>D(`removed a file`),"checks-added":({texts:e})=>D(`added to the checklist: {texts}`,{texts:e.join(`, `)}),"check-renamed":({from:e,to:t})=>D(`{field}: {before} → {after}`,{field:D(`Checklist`),before:e,after:t}),checked:({text:e})=>D(`ticked: {text}`,{text:e}),unchecked:({text:e})=>D(`removed the tick: {text}`,{text:e}),"check-removed":({text:e})=>D(`removed from the checklist: {text}`,{text:e}),linked:({messages:e})=>R(`linked {n} message`,`linked {n} messages`,e.length),unlinked:()=>D(`removed the link to a message`),"dialogs-linked":({dialogs:e})=>R(`linked {n} conversation`,`linked {n} conversations`,e.length),"dialogs-unlinked":({dialogs:e})=>R(`unlinked {n} conversation`,`unlinked {n} conversations`,e.length),replied:({count:e})=>R(`replied to {n} client`,`replied to {n} clients`,e),"replies-cancelled":({count:e})=>R(`cancelled {n} reply`,`cancelled {n} replies`,e),removed:()=>D(`deleted the task`),restored:()=>D(`restored the task`)},eo=e=>($a[e.what]??(()=>e.what))(e);function to({id:e}){let t=pn(e!==null);if(e===null)return null;let n=t?.[e];return b`<div>
<dt>${D(`Repeats`)}</dt>
<dd>
<${F} name="repeat" size="m" />
${t&&!n?b`<span class="dim">${D(`The recurring task was deleted`)}</span>`:b`<a class="link" href=${De(`repeats`,e)}>
${n?Qt(n):D(`Recurring task`)}${n&&!n.active&&` (${D(`paused`)})`}
</a>`}
</dd>
</div>`}const no=({task:e})=>b`<div>
<dt>${D(`Tags`)}</dt>
<dd class="hrow wrap tight">
${re(e.tags).map(t=>b`<${Le} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${D(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>Ct(e.id,t.id,!1)}>
<${F} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Dn(`tags`,e.id))} aria-label=${D(`Change the tags`)}
title=${`${D(`Tags`)}  L`} onClick=${t=>U(`tags`,e.id,t.currentTarget)}>
<${F} name="plus" size="s" />
</button>
</dd>
</div>`;function ro({id:e,task:t,shown:n}){return t.dialog_id?b`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${D(`From the conversation`)}</h3>
${n.sources.length?n.sources.map(n=>b`<${ao} key=${n.message_id} id=${e} task=${t} source=${n} />`):b`<a class="card hov pk-q" href=${Be(`all`,t.dialog_id)}>
<span class="hrow">
<${io} task=${t} name=${t.client?.name??``} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
</a>`}
</section>`:null}const io=({task:e,name:n})=>b`<${t} name=${n} size="md">${e.client?.kind&&b`<${ge} kind=${e.client.kind} />`}<//>`;function ao({id:e,task:t,source:n}){let r=n.text||ke(n.content);return b`<div class="pk-src">
<a class="card hov pk-q" href=${Be(`all`,n.dialog_id,n.no)}>
<span class="hrow">
<${io} task=${t} name=${n.author||t.client?.name||``} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Oe(t.client.kind)} · `:``}
${Te(n.at,T.value)}, ${ce(n.at)}
</span>
</span>
<span class="link t12">${D(`To the conversation`)}</span>
</span>
<span class="quote">${r}${r.length>=400&&`…`}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${D(`Remove the link to this message`)}
title=${D(`Remove the link to this message`)}
onClick=${()=>Z(e,`sources/${n.message_id}`,{},`DELETE`)}>
<${F} name="x" size="s" />
</button>
</div>`}async function oo(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||`image.png`})}`,{method:`POST`,headers:{"Content-Type":e.type||`application/octet-stream`},body:e})}catch{throw new S(0,`offline`)}let n=await t.json().catch(()=>null);if(!t.ok)throw new S(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}function so({id:e,files:t}){let[n,r]=A(!1),i=k(null),a=async t=>{if(t.length){r(!0);try{let n=[];for(let e of t)n.push(await oo(e));await Z(e,`files`,{files:n})}catch(e){v(y(e))}r(!1),i.current.value=``}};return b`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${D(`Files`)}</h3>
${t.length>0&&b`<div class="taskfiles">
${t.map(t=>b`<div class="taskfile" key=${t.id}>
<${Tn} files=${[t]} />
<button type="button" class="ib tiny" aria-label=${D(`Remove {name}`,{name:t.name||D(`File`)})}
title=${D(`Remove from the task`)} onClick=${()=>Z(e,`files/${t.id}`,{},`DELETE`)}>
<${F} name="x" size="s" />
</button>
</div>`)}
</div>`}
<button type="button" class="btn small quiet" disabled=${n} onClick=${()=>i.current.click()}>
<${F} name="paperclip" size="s" />
${D(n?`Uploading…`:`Attach a file`)}
</button>
<input class="vh" type="file" multiple tabindex="-1" aria-label=${D(`Attach a file`)} ref=${i}
onChange=${e=>a([...e.currentTarget.files])} />
</section>`}function co({id:e,full:t}){let n=ka(e),r=z(e),i=tt.value.has(e)||X.value?.id===e&&X.value.problem.status===404,a=r?D(`Task No. {number}`,{number:r.number}):D(`Task`);return b`<aside class=${t?`peek taskfull`:`peek`} id="task" tabindex="-1" aria-label=${a}>
<${uo} id=${e} task=${r} shown=${n} full=${t} gone=${i} />
${i?b`<${Pe} icon="trash-2" title=${D(`The task was deleted`)}
text=${D(`Or it is no longer shown to you.`)} />`:r&&n?b`
<${mo} id=${e} task=${r} shown=${n} full=${t} />
<${Ia} key=${e} id=${e} />
`:X.value?.id===e?b`<${Pe} icon="unplug" title=${D(`The task could not be loaded`)}
text=${y(X.value.problem)}>
<button type="button" class="btn" onClick=${()=>Da(e)}>${D(`Retry`)}</button>
<//>`:b`<${lo} task=${r} />`}
</aside>`}function lo({task:e}){let t=Ie(150,!0);return b`<div class="scroll ed">
${e&&b`<h2 class="pk-t">${e.title}</h2>`}
${t&&b`<div class="sks">${[80,60,90,50].map(e=>b`<${pe} width=${e} />`)}</div>`}
</div>`}function uo({id:e,task:t,shown:n,full:r,gone:i}){let a=n?.followers.includes(o.value.id);return b`<div class="ed-top">
<span class="dim t13 num">${t?D(`No. {number}`,{number:t.number}):``}</span>
${t&&b`<${vn} task=${t} />`}
<span class="grow"></span>
${t&&n&&!i&&b`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!a)}
aria-label=${D(a?`Stop following`:`Follow`)}
title=${`${D(a?`Stop following`:`Follow`)}  F`}
onClick=${()=>Z(e,`follow`,{on:!a})}>
<${F} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${D(`Copy link`)} title=${D(`Copy link`)}
onClick=${()=>se(new URL(Ue(e),location.origin).href)}>
<${F} name="link" size="m" />
</button>
<${po} id=${e} task=${t} shown=${n} full=${r} />
`}
${!r&&b`<a class="ib small" href=${K({task:null})} aria-label=${D(`Close the task panel`)}
title=${`${D(`Dismiss`)}  Esc`}>
<${F} name="x" size="m" />
</a>`}
</div>`}const fo=(e,t)=>be({template:{title:e.title,text:t.text,checks:t.checks.map(e=>e.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});function po({id:e,task:t,shown:n,full:r}){let i=L.value===`taskmore`,a=o.value.role!==`operator`||t.author.id===o.value.id;return b`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(i)}
aria-label=${D(`More actions`)} onClick=${()=>{L.value=i?null:`taskmore`}}>
<${F} name="ellipsis" size="m" />
</button>
${i&&b`<${h} label=${D(`More actions`)} place="poprule">
${!r&&b`<${d} icon="external-link" onPick=${()=>I(Ue(e))}>${D(`Open on the whole page`)}<//>`}
<${d} icon="repeat" onPick=${()=>fo(t,n)}>${D(`Repeat…`)}<//>
${a&&b`<${d} icon="trash-2" onPick=${async()=>{await wt(e)&&I(K({task:null}))}}>${D(`Delete the task`)}<//>`}
<//>`}
</span>`}function mo({id:e,task:t,shown:n,full:r}){let i=fe(`(min-width: 900px)`),a=r&&i,o=b`<${nn} key=${`t${e}`} value=${t.title} label=${D(`Title`)} needed head="h2" look="pk-t"
explain=${B} save=${t=>Wt(e,{title:t})} />`,s=b`
<h3 class="pk-h">${D(`Description`)}</h3>
<${nn} key=${`d${e}`} value=${n.text} label=${D(`Description`)} long rows="6"
empty=${D(`Add a description`)} explain=${B}
save=${t=>Et(e,{text:t},{seen:n.task.last_no})} />
`,c=b`
<${ro} id=${e} task=${t} shown=${n} />
<${Ha} id=${e} closed=${!et(t)} />
<${Ma} key=${e} id=${e} checks=${n.checks} />
<${so} id=${e} files=${n.files} />
`,l=b`<${go} task=${t} shown=${n} />`,u=b`<${Wa} id=${e} task=${t} shown=${n} />`;return b`<div class="scroll ed" role="group" tabindex="0" aria-label=${D(`Details of the task`)}>
${a?b`<div class="fullgrid">
<div>${o}${s}${c}${u}</div>
<div class="fullside">${l}</div>
</div>`:b`${o}${l}${s}${c}${u}`}
</div>`}const ho=({task:e,field:t,label:n,children:r})=>b`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Dn(t,e.id))}
onClick=${n=>U(t,e.id,n.currentTarget)}>
<span class="vh">${n}: </span>${r}
</button>
</dd>
</div>`;function go({task:e,shown:t}){let n=Ee.value[e.team_id];return b`<dl class="taskkv">
<${ho} task=${e} field="status" label=${D(`Status`)}><${tn} task=${e} /><//>
${e.base===`waiting`&&b`<div>
<dt>${D(`Back to work`)}</dt>
<dd>
<${F} name="alarm-clock" size="m" />
<span>
${rn(e.wake_at,T.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&b`<div><dt>${D(`Reason`)}</dt><dd>${e.close_reason}</dd></div>`}
<${ho} task=${e} field="assignee" label=${D(`Assignee`)}><${cn} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&b`<div><dt>${D(`Team`)}</dt><dd>${n.name}</dd></div>`}
<${ho} task=${e} field="due" label=${D(`Due`)}>
<${F} name="calendar" size="m" />
<${Jt} task=${e} long />
<//>
<${ho} task=${e} field="priority" label=${D(`Priority`)}>
<${ye} priority=${e.priority} named />
<//>
<${no} task=${e} />
<${ho} task=${e} field="type" label=${D(`Type`)}>
${e.type_id===null?b`<span class="dim">${D(`none`)}</span>`:Nt(e.type_id)}
<//>
<${ho} task=${e} field="kind" label=${D(`Kind`)}>
${e.kind===null?b`<span class="dim">${D(`Not stated`)}</span>`:ht(e.kind)}
<//>
<${to} id=${e.repeat_id} />
<div>
<dt>${D(`Created`)}</dt>
<dd><span class="dim">${x(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&b`<div><dt>${D(`Followers`)}</dt><dd><${_o} ids=${t.followers} /></dd></div>`}
</dl>`}const _o=({ids:e})=>b`<span class="hrow wrap tight">
${e.map(e=>b`<span class="hrow tight" key=${e}>
<${t} name=${M(e)} size="xs" />${M(e)}
</span>`)}
</span>`;function vo(){let{q:e}=G(),[t,n]=A(e),r=k(null),i=k(0),a=k(e);P(()=>{e!==a.current&&(a.current=e,n(e))},[e]),P(()=>()=>clearTimeout(i.current),[]);let o=e=>{a.current=e,q({...G(),q:e})},s=(e,{now:t=!1}={})=>{n(e),clearTimeout(i.current),t?o(e):i.current=setTimeout(()=>o(e),250)},c=Dt(t,e=>{s(e,{now:!0}),r.current?.focus()});return b`<form class="tksearch" role="search" onSubmit=${e=>e.preventDefault()}>
<${F} name="search" size="m" />
<input class="palq" id="q" ref=${r} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${D(`Search in tasks`)} placeholder=${D(`Search in tasks`)}
title=${D(`Number, words of the title, description or comments; tag: and priority: narrow the search`)}
value=${t} ...${c.field} onInput=${e=>s(e.currentTarget.value)} onKeyDown=${n=>{n.isComposing||c.onKey(n)||(n.key===`Escape`&&(n.preventDefault(),n.stopPropagation(),t?s(``,{now:!0}):r.current?.blur()),(n.key===`ArrowDown`||n.key===`Enter`)&&(n.preventDefault(),t===e?_e(`a.tt, a.tcard`)?.focus():s(t,{now:!0})))}}
onBlur=${c.hide} />
${t?b`<button type="button" class="ib tiny" aria-label=${D(`Clear`)} onClick=${()=>{s(``,{now:!0}),r.current?.focus()}}>
<${F} name="x" size="s" />
</button>`:b`<kbd class="only-wide">/</kbd>`}
<${ct} hints=${c} />
</form>`}const yo=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),bo=()=>{let e=document.activeElement?.closest(`[data-task]`);return e&&document.querySelector(`#main`)?.contains(e)?Number(e.dataset.task):null},Q=()=>bo()??N.peek().task,xo=()=>So()&&!document.activeElement?.matches(`button, input, summary, a:not(.tt, .tcard)`),So=()=>j()&&Q()!==null;function Co(e){let t=wo()?To():Hi.peek();if(!t.length)return;let n=t.indexOf(Q()),r=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];N.peek().task&&N.peek().layout!==`full`&&I(K({task:r}),{replace:!0});let i=yo(r);i?.focus({preventScroll:!0}),i?.scrollIntoView({block:`nearest`})}const wo=()=>N.peek().layout===`board`,To=()=>[...document.querySelectorAll(`.board li[data-task]`)].map(e=>Number(e.dataset.task));function Eo(e){let t=W.peek().size>0&&!N.peek().task?null:Q(),n={status:`x-st`,assignee:`x-as`,due:`x-dl`,priority:`x-pr`,tags:`x-ti`},r=document.querySelector(`.peek [data-field="${e}"]`);U(e,t,r??document.querySelector(`tr[data-task="${t}"] .${n[e]} .tcell`)??yo(t))}const Do=()=>j()&&(W.peek().size>0||Q()!==null);function Oo(){let e=z(Q());if(!e?.dialog_id)return;let t=document.querySelector(`.peek .pk-q`);I(t?.getAttribute(`href`)??Be(`all`,e.dialog_id))}function ko(e){let t=Q();ta(t,e,yo(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>yo(t)?.focus()))}const Ao=()=>j()&&wo()&&Q()!==null;function jo(){document.getElementById(`taskfollow`)?.click()}const $=(e,t,n,r,i={})=>({id:e,key:t,label:n,run:r,group:`tasks`,palette:!1,when:j,...i});He($(`task-filter`,`Shift+KeyF`,()=>D(`Filter`),()=>document.getElementById(`tkfilter`)?.click(),{when:()=>j()&&N.peek().layout!==`full`}),$(`task-next`,`KeyJ`,()=>D(`Next task`),()=>Co(1),{walks:!0,also:[`ArrowDown`]}),$(`task-previous`,`KeyK`,()=>D(`Previous task`),()=>Co(-1),{walks:!0,also:[`ArrowUp`]}),$(`task-peek`,`Space`,()=>D(`Open beside the list`),()=>I(K({task:Q()})),{when:xo}),$(`task-full`,`Shift+Enter`,()=>D(`Open on the whole page`),()=>I(Ue(Q())),{when:xo}),$(`task-status`,`KeyS`,()=>D(`Status`),()=>Eo(`status`),{when:Do,act:!0}),$(`task-assignee`,`KeyA`,()=>D(`Assignee`),()=>Eo(`assignee`),{when:Do,act:!0,opensField:!0}),$(`task-due`,`KeyD`,()=>D(`Due`),()=>Eo(`due`),{when:Do,act:!0}),$(`task-priority`,`KeyP`,()=>D(`Priority`),()=>Eo(`priority`),{when:Do,act:!0}),$(`task-tags`,`KeyL`,()=>D(`Tags`),()=>Eo(`tags`),{when:Do,act:!0,opensField:!0}),$(`task-dialog`,`KeyO`,()=>D(`To the conversation of the task`),Oo,{when:So}),$(`task-pick`,`KeyX`,()=>D(`Select the task`),()=>an(Q()),{when:So}),$(`task-follow`,`KeyF`,()=>D(`Follow`),jo,{when:()=>j()&&N.peek().task!==null,act:!0}),$(`task-left`,`Ctrl+Shift+ArrowLeft`,()=>D(`Move the card to the left`),()=>ko(-1),{when:Ao}),$(`task-right`,`Ctrl+Shift+ArrowRight`,()=>D(`Move the card to the right`),()=>ko(1),{when:Ao}));var Mo=/* @__PURE__ */ e({Tasks:()=>No,closeTask:()=>Fo});function No(){let{layout:e,task:t}=N.value,n=fe(`(max-width: 1279px)`);P(()=>(document.addEventListener(`keydown`,Po,{capture:!0}),()=>{document.removeEventListener(`keydown`,Po,{capture:!0}),Sn(),Kt()}),[]);let r=e===`full`,i=!!t;return b`<main class=${`main page tasks ${r?`full`:i?`peeking`:``}`} id="main">
${r?b`<${Io} />`:b`
<${Lo} board=${e===`board`} />
<${Ro} board=${e===`board`} />
<${fa} />
`}
<div class="twopane">
${!r&&b`<div class="taskside" inert=${i&&n||null}>
${e===`board`?b`<${ra} />`:b`<${Wi} />`}
</div>`}
${i&&b`<${co} key=${t} id=${t} full=${r} />`}
</div>
<${mn} />
</main>`}function Po(e){e.key!==`Escape`||L.peek()||e.target.closest?.(`input:not([type=checkbox]), textarea, select`)||(W.peek().size||N.peek().task)&&(e.preventDefault(),e.stopPropagation(),W.peek().size?Sn():Fo())}function Fo(){let{task:e}=N.peek();I(K({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}const Io=()=>b`<header class="bar1">
<a class="ib" href=${K({task:null})} aria-label=${D(`All tasks`)}><${F} name="chevron-left" /></a>
<h1 class="grow">${D(`Task`)}</h1>
</header>`;function Lo({board:e}){let t=[[`list`,D(`List`),`list`],[`board`,D(`Board`),`square-kanban`]];return b`<header class="bar1">
<h1>${D(`Tasks`)}</h1>
<nav class="seg tasklook" aria-label=${D(`View`)}>
${t.map(([t,n,r])=>b`<a key=${t} href=${K({layout:t,task:null})}
aria-current=${t===`board`===e?`page`:null} aria-label=${n}>
<${F} name=${r} size="m" />
<span class="only-wide">${n}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${vo} />
<${da} />
<button type="button" class="btn primary" aria-label=${D(`New task`)} title=${`${D(`New task`)}  C`}
onClick=${()=>xe()}>
<${F} name="plus" size="m" />
<span class="only-wide">${D(`New task`)}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Ro({board:e}){let t=Yr();return P(()=>Si(t),[t.key]),b`<div class="bar2">
<div class="chips" role="group" aria-label=${D(`Quick filters`)}>
${mi().filter(t=>!(e&&t===`done`)).map(e=>b`<a class="chip" key=${e} href=${K({view:e,task:null})}
aria-current=${t.view===e?`true`:null}>
${fi(e)} <${zo} count=${gi(e,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${va} />
${!e&&b`<${Bo} />`}
</span>
</div>`}const zo=({count:e})=>e===void 0?null:b`<span class="n">${e>=1e3?`999+`:ne(e)}</span>`;function Bo(){let e=L.value===`tasksort`,t=qr();return b`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${D(`Sort: {order}`,{order:Ur[t]()})} onClick=${()=>{L.value=e?null:`tasksort`}}>
<${F} name="arrow-up-down" size="s" />
<span class="only-wide">${Ur[t]()}</span>
</button>
${e&&b`<${h} label=${D(`Sort order`)} place="poprule">
${_t.map(e=>b`<${d} key=${e} icon="arrow-up-down" checked=${e===t}
onPick=${()=>I(me(`list`,{...Xr(),sort:e===Wr(Kr())?null:e}))}>
${Ur[e]()}
<//>`)}
<//>`}
</span>`}const Vo=[[`day`,()=>D(`By day`)],[`weekdays`,()=>D(`Mon–Fri`)],[`week`,()=>D(`By week`)],[`month`,()=>D(`By month`)]],Ho={day:e=>R(`day`,`days`,e),week:e=>R(`week`,`weeks`,e),month:e=>R(`month`,`months`,e)};function Uo({rule:e,onChange:t}){return b`
<div class="field">
<span class="lab">${D(`How often`)}</span>
<${_n} label=${D(`How often`)} value=${e.every} options=${Vo.map(([e,t])=>[e,t()])}
onPick=${e=>t({every:e,...e===`weekdays`&&{step:1}})} />
</div>
${e.every!==`weekdays`&&b`<div class="rptstep">
<${Wo} rule=${e} onChange=${t} />
${e.every===`week`&&b`<${Go} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${Ko} id="rps" label=${D(`From`)} value=${e.start} onPick=${e=>e&&t({start:e})} />
<${Ko} id="rpu" label=${D(`Until, if it ends`)} value=${e.until} min=${e.start}
onPick=${e=>t({until:e})} />
</div>
<div class="rptzone"><${qo} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${D(`When the program was off and dates were missed`)}</span>
<${_n} label=${D(`Missed dates`)} value=${e.catch_up}
options=${[[!1,D(`One task, for the last date`)],[!0,D(`A task for each date`)]]} onPick=${e=>t({catch_up:e})} />
</div>
<${Yo} rule=${e} />
`}function Wo({rule:e,onChange:t}){let[n,r]=A(String(e.step)),i=Number(n),a=!Number.isInteger(i)||i<1||i>366;return b`<div class="field">
<label for="rpk">${D(`Interval`)}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${a?`true`:null} aria-describedby="rpkh" onInput=${e=>{r(e.currentTarget.value);let n=Number(e.currentTarget.value);Number.isInteger(n)&&n>=1&&n<=366&&t({step:n})}} onBlur=${()=>r(String(e.step))} />
<span class=${a?`hint bad`:`t13`} id="rpkh">
${a?D(`A number from 1 to 366`):Ho[e.every](i)}
</span>
</span>
</div>`}function Go({rule:e,onChange:t}){let n=Gt(e),r=e=>{let r=n.includes(e)?n.filter(t=>t!==e):[...n,e].sort((e,t)=>e-t);r.length&&t({days:r})};return b`<div class="field">
<span class="lab" id="rpw">${D(`Weekdays`)}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${nt.map(e=>b`<button type="button" class="chip" key=${e} aria-label=${f(e,`long`)}
aria-pressed=${String(n.includes(e))} onClick=${()=>r(e)}>
${f(e)}
</button>`)}
</div>
</div>`}const Ko=({id:e,label:t,value:n,min:r=null,onPick:i})=>b`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??``} min=${r}
onInput=${e=>i(e.currentTarget.value||null)} />
</div>
`;function qo({rule:e,onChange:t}){let[n,r]=A([]);return P(()=>{m(`/api/company`).then(e=>r(e.zones),e=>{if(!(e instanceof S))throw e})},[]),b`
<div class="field">
<span class="lab">${D(`Time`)}</span>
<${Tt} label=${D(`Time`)} value=${e.minute}
onChange=${e=>t({minute:Math.min(e,1439)})} />
</div>
<div class="field">
<label for="rpz">${D(`Time zone`)}</label>
<${It} id="rpz" zones=${n} value=${e.zone} onPick=${e=>t({zone:e})} />
</div>
`}function Jo(e){let[t,n]=A({next:null,problem:null,of:e}),{catch_up:r,...i}=e,a=JSON.stringify(i);return P(()=>{let t=!1,r=setTimeout(async()=>{try{let{next:r}=await w(`POST`,`/api/task-repeats/preview`,JSON.parse(a));t||n({next:r,problem:null,of:e})}catch(r){if(!(r instanceof S))throw r;t||n({next:null,problem:r,of:e})}},200);return()=>{t=!0,clearTimeout(r)}},[a]),t}function Yo({rule:e}){let{next:t,problem:n,of:r}=Jo(e);return b`<section class="rptnext" aria-label=${D(`Next dates`)} aria-busy=${t||n?null:`true`}>
<b class="b5 blk t13">${Qt(r)}</b>
${n&&b`<p class="hint bad" role="alert">${y(n)}</p>`}
${t?.length===0&&b`<p class="hint bad" role="alert">${D(`No date remains: the last one has passed.`)}</p>`}
${t?.length>0&&b`<ol class="t13">
${t.map((e,n)=>{let i=yn(t[n-1]??null,e,r.zone);return b`<li key=${e}>
${le(e,r.zone)}
${(i||ln(e,r))&&b`<span class="t12 dim blk">
${ln(e,r)?D(`The clocks skip this hour on that day: the task comes one hour later.`):D(`The clocks have changed before this date; the local time stays.`)}
</span>`}
</li>`})}
</ol>`}
</section>`}var Xo=/* @__PURE__ */ e({RepeatDialog:()=>ts});const Zo={title:``,text:``,checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},Qo=[`every`,`step`,`days`,`start`,`minute`,`zone`,`until`,`catch_up`],$o=e=>new Intl.DateTimeFormat(`en-CA`,{timeZone:e}).format(Date.now());function es({repeat:e=null,template:t={}}){if(e)return{template:xn(e.template),rule:Object.fromEntries(Qo.map(t=>[t,e[t]]))};let{zone:n}=je.value,r=$o(n),i={every:`week`,step:1,days:[((/* @__PURE__ */ new Date(`${r}T00:00Z`)).getUTCDay()+6)%7],start:r,minute:540,zone:n,until:null,catch_up:!1};return{template:xn({...Zo,...t}),rule:i}}function ts(){let e=k(ue.value).current,t=k(es(e)).current,[n,r]=A(t.template),[i,a]=A(t.rule),[o,s]=A(null),[c,l]=A(!1),u=k(null);g(()=>u.current.focus({preventScroll:!0}),[]);let d=async()=>{if(c)return;if(!n.title.trim()){s(D(`A task needs a title.`)),u.current.focus();return}l(!0);let t=n.checks.map(e=>e.trim()).filter(Boolean),r={template:{...n,title:n.title.trim(),checks:t},...i};try{e.repeat?await hn(e.repeat,r,D(`Saved: {title}`,{title:r.template.title})):await sn(r),V()}catch(e){if(!(e instanceof S))throw e;s(B(e)),l(!1)}},f=e=>{ut(e)&&(e.preventDefault(),d())},p=e.repeat?D(`Recurring task`):D(`New recurring task`),m=e=>{r({...n,...e}),s(null)},h=b`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${V}>${D(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${c} onClick=${d}>
${e.repeat?D(`Save`):D(`Create`)}
<kbd class="only-wide">${Ge} ↵</kbd>
</button>
`;return b`<${$e} title=${p} look="mid" body="taskform" onKey=${f} foot=${h}>
<div class="field">
<label for="rpn">${D(`Title`)}</label>
<input class="input" id="rpn" ref=${u} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${o?`true`:null} aria-describedby=${o?`rpe`:null}
onInput=${e=>m({title:e.currentTarget.value})} />
${o&&b`<span class="hint bad" id="rpe" role="alert">${o}</span>`}
</div>
${e.repeat&&zt(e.repeat.template).map(e=>b`<p class="rptwarn t12" key=${e}><${F} name="triangle-alert" size="s" />${e}</p>`)}
<${Uo} rule=${i} onChange=${e=>a({...i,...e})} />
<${as} template=${n} set=${m} />
<//>`}const ns=(e,t)=>e.name.localeCompare(t.name),rs=()=>Object.values(Ke.value).filter(e=>e.active).sort(ns).map(e=>[e.id,e.id===o.value.id?D(`{name} (me)`,{name:e.name}):e.name]);function is({id:e,label:t,value:n,options:r,none:i,onPick:a}){return b`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${e=>a(Number(e.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${i}</option>
${r.map(([e,t])=>b`<option key=${e} value=${e} selected=${e===n}>${t}</option>`)}
</select>
</div>`}function as({template:e,set:t}){let n=On().map(e=>[e.id,At(e)]),r=Object.values(Ee.value).sort(ns);return b`
<div class="taskpair">
<${is} id="rpa" label=${D(`Assignee`)} value=${e.assignee_id} none=${D(`nobody`)}
options=${rs()} onPick=${e=>t({assignee_id:e})} />
<${ot} id="rpd" label=${D(`Due after it is created`)} minutes=${e.due_after}
onChange=${e=>t({due_after:e})} />
</div>
<div class="taskpair">
<${is} id="rpy" label=${D(`Type`)} value=${e.type_id} none=${D(`none`)} options=${n}
onPick=${e=>t({type_id:e})} />
${r.length>0&&b`<${is} id="rpm" label=${D(`Team`)} value=${e.team_id} none=${D(`none`)}
options=${r.map(e=>[e.id,e.name])} onPick=${e=>t({team_id:e})} />`}
</div>
<div class="field">
<span class="lab">${D(`Priority`)}</span>
<${_n} label=${D(`Priority`)} options=${ae.map(([e,t])=>[e,t()])}
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