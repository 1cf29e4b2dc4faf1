/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{$ as e,$i as t,Aa as n,Ar as r,Ga as i,Ia as a,Ir as o,Ja as s,Na as c,Pa as l,Qr as u,Ra as d,Ur as f,Va as p,Wa as m,Xr as h,Zr as g,aa as _,ei as v,fr as y,ka as b,na as x,nt as S,qa as C,ra as w,sa as T,ta as E,ti as D,ui as O}from"./app.js";import{G as k,K as A,q as j}from"./shared.js";const M=p(null),N=p(!1);let P=0,F=0;function I(e){t(_(e),{replace:!0}),clearTimeout(F),F=setTimeout(()=>L(e),200)}async function L(e){if(clearTimeout(F),M.peek()?.q===e&&M.peek().data)return;P+=1;let t=P;if(!e.trim())M.value=null,N.value=!1;else{N.value=!0;try{let n=await c(`/api/search?${new URLSearchParams({q:e})}`);t===P&&(M.value={q:e,data:n})}catch(r){if(!(r instanceof n))throw r;t===P&&(M.value={q:e,problem:r})}t===P&&(N.value=!1)}}const R=e=>{M.value=null,L(e)},z=[[`all`,()=>d(`Everything`)],[`dialogs`,()=>d(`Conversations`)],[`contacts`,()=>d(`Clients`)],[`messages`,()=>d(`Messages found`)],[`tasks`,()=>d(`Tasks`)]];function B(){let{q:t}=w.value,[n,r]=s(`all`),o=C(null);m(()=>{L(t)},[t]),i(()=>{o.current.focus(),o.current.select()},[]);let c=M.value?.q===t?M.value:null,l=c?.data??(N.value?M.value?.data:null),u=A(t,e=>{I(e),o.current.focus()});return b`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${x()} aria-label=${d(`Back to the list`)}><${D} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${e=>e.preventDefault()}>
<${D} name="search" />
<input class="palq" id="q" ref=${o} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${d(`Search in conversations, clients, messages and tasks`)}
placeholder=${d(`Word, name, address or No.`)} value=${t} ...${u.field}
onInput=${e=>I(e.target.value)} onKeyDown=${t=>{t.isComposing||u.onKey(t)||(t.key===`ArrowDown`||t.key===`Enter`)&&(t.preventDefault(),e(`.srh`)?.focus())}} onBlur=${u.hide} />
${t&&b`<button type="button" class="ib small" aria-label=${d(`Clear`)} onClick=${()=>{I(``),o.current.focus()}}>
<${D} name="x" size="m" />
</button>`}
<${k} hints=${u} />
</form>
<h1 class="vh">${t?d(`Search: {q}`,{q:t}):d(`Search`)}</h1>
</header>
${l&&b`<${W} data=${l} tab=${n} pick=${r} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${d(`Search results`)}
aria-busy=${N.value?`true`:null} onKeyDown=${U}>
<div class="srbody"><${q} q=${t} data=${l} problem=${c?.problem} tab=${n} pick=${r} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${c?.data?a(`{n} found`,`{n} found`,V(c.data)):``}</div>
</main>`}const V=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,H=(e,t)=>t===`all`?V(e):e[t].length;function U(e){let t=[...e.currentTarget.querySelectorAll(`.srh`)],n=t.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||r===void 0||(e.preventDefault(),r<0?document.getElementById(`q`).focus():t[Math.min(r,t.length-1)].focus())}function W({data:e,tab:t,pick:n}){return b`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${d(`Search in`)}>
${z.map(([r,i])=>b`<button type="button" class="tab" aria-current=${t===r?`page`:null}
onClick=${()=>n(r)}>
${i()} <span class="n">${o(H(e,r))}</span>
</button>`)}
</div>
</div>`}const G=[[()=>d(`tag:`),()=>d(`conversations and tasks with a tag`)],[()=>d(`priority:`),()=>d(`of a priority: high, medium or low`)]];function K(e){I(e),requestAnimationFrame(()=>document.getElementById(`q`)?.focus())}function q({q:e,data:t,problem:n,tab:r,pick:i}){let a=y(300,N.value&&!t);if(n)return b`<${v} icon="unplug" title=${d(`Search failed`)} text=${l(n)}>
<button type="button" class="btn" onClick=${()=>R(e)}>${d(`Retry`)}</button>
<//>`;if(!e.trim())return b`<${v} icon="search" title=${d(`What are you looking for?`)} text=${d(`Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.`)}>
<span class="srconds">
${G.map(([e,t])=>b`<button type="button" class="chip" key=${t} onClick=${()=>K(e())}>
<b class="b6">${e()}</b> ${t()}
</button>`)}
</span>
<//>`;if(!t)return a?b`<p class="t12 dim srq">${d(`Searching…`)}</p>`:null;let s=t.unknown.length>0?d(`There is no such tag or priority: {names}.`,{names:t.unknown.join(`, `)}):``;if(!V(t))return b`<${v} icon="search" title=${d(`Nothing found`)}
text=${s||d(`Try fewer or different words.`)} />`;let c=e=>(r===`all`||r===e)&&t[e].length>0,u=e=>r===`all`?t[e].slice(0,5):t[e],f=(e,n)=>r===`all`&&t[e].length>5&&b`<button type="button" class="link t13 srall" onClick=${()=>i(e)}>
${n}
: ${o(t[e].length)}
</button>`;return b`
${t.other_layout&&b`<p class="t12 dim srq">
${d(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:t.text,read:t.other_layout})}
</p>`}
${s&&b`<p class="t12 dim srq">${s}</p>`}
${c(`dialogs`)&&b`
<h2 class="rules-h">${d(`Conversations`)}</h2>
<ul class="card">
${u(`dialogs`).map(e=>b`<${X} key=${e.id} dialog=${e} />`)}
</ul>
${f(`dialogs`,d(`All conversations found`))}
`}
${c(`contacts`)&&b`
<h2 class="rules-h">${d(`Clients`)}</h2>
<ul class="card">${u(`contacts`).map(e=>b`<${$} key=${e.id} contact=${e} />`)}</ul>
${f(`contacts`,d(`All clients found`))}
`}
${c(`messages`)&&b`
<h2 class="rules-h">${d(`Messages found`)}</h2>
<ul class="card">${u(`messages`).map(e=>b`<${ee} key=${e.id} message=${e} />`)}</ul>
${f(`messages`,d(`All messages found`))}
`}
${c(`tasks`)&&b`
<h2 class="rules-h">${d(`Tasks`)}</h2>
<ul class="card">${u(`tasks`).map(e=>b`<${Z} key=${e.id} task=${e} />`)}</ul>
${f(`tasks`,d(`All tasks found`))}
`}
${r!==`all`&&!t[r].length&&b`<${v} icon="search" title=${d(`Nothing found`)} />`}
`}const J=({text:e,marks:t})=>j(e,t).map(e=>e.marked?b`<mark>${e.text}</mark>`:e.text),Y=e=>`${r(e,h.value)}, ${f(e)}`;function X({dialog:e}){return b`<li>
<a class="srh" href=${E(`all`,e.id)}>
<${g} name=${e.name} face=${e.avatar}><${u} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${S} dialog=${e} />
${e.state===`closed`&&b`<span class="tag plain">${d(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${[d(`No. {number}`,{number:o(e.number)}),e.title].filter(Boolean).join(` · `)}
</span>
</span>
<span class="t12 dim srm">${Y(e.last_at)}</span>
</a>
</li>`}function Z({task:e}){return b`<li>
<a class="srh" href=${T(e.id)}>
<span class="srtask"><${D} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${J} text=${e.title} marks=${e.title_marks} /></b>
${Q(e)&&b`<span class="tag plain">${d(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${d(`No. {number}`,{number:o(e.number)})}
${e.assignee_id!==null&&` · ${O(e.assignee_id)}`}
${e.text&&b` · <${J} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&b`<span class="t12 dim srm">${Y(e.due_at)}</span>`}
</a>
</li>`}const Q=e=>e.base===`done`||e.base===`dropped`;function $({contact:e}){let t=b`
<${g} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${J} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(e=>e.label).join(` · `)}</span>
</span>
${e.identities.map(e=>b`<${u} kind=${e.kind} named />`)}
`;return b`<li>
${e.dialog_id?b`<a class="srh" href=${E(`all`,e.dialog_id)}>${t}</a>`:b`<span class="srh">${t}</span>`}
</li>`}function ee({message:e}){let{dialog:t}=e,n=e.operator_id?O(e.operator_id):``,r=e.kind===`note`?`${d(`Note`)} · ${n}`:e.kind===`out`&&n?`${n} → ${t.name}`:t.name,i=e.kind===`note`?b`<span class="nic"><${D} name="lock" size="m" /></span>`:b`<${u} kind=${t.kind} size="mid" named />`;return b`<li>
<a class="srh" href=${E(`all`,t.id,e.no)}>
${i}
<span class="grow">
<span class="hrow"><b class="b6 cut">${r}</b></span>
<span class="t13 mut blk srx"><${J} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Y(e.created_at)}</span>
</a>
</li>`}export{B as Search};