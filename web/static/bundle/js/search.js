/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{$r as e,Ia as t,Ja as n,La as r,Lr as i,Ma as a,Na as o,Qr as s,Va as c,Wa as l,Wr as u,Xa as d,Za as f,ca as p,ei as m,et as h,fi as g,ia as _,jr as v,ni as y,oa as b,pr as x,qa as S,ra as C,ri as w,rt as T,ta as E,ua as D,za as O}from"./app.js";import{G as k,K as A,W as j}from"./shared.js";const M=l(null),N=l(!1);let P=0,F=0;function I(e){E(p(e),{replace:!0}),clearTimeout(F),F=setTimeout(()=>L(e),200)}async function L(e){if(clearTimeout(F),M.peek()?.q===e&&M.peek().data)return;P+=1;let n=P;if(!e.trim())M.value=null,N.value=!1;else{N.value=!0;try{let r=await t(`/api/search?${new URLSearchParams({q:e})}`);n===P&&(M.value={q:e,data:r})}catch(t){if(!(t instanceof o))throw t;n===P&&(M.value={q:e,problem:t})}n===P&&(N.value=!1)}}const R=e=>{M.value=null,L(e)},z=[[`all`,()=>c(`Everything`)],[`dialogs`,()=>c(`Conversations`)],[`contacts`,()=>c(`Clients`)],[`messages`,()=>c(`Messages found`)],[`tasks`,()=>c(`Tasks`)]];function B(){let{q:e}=b.value,[t,r]=f(`all`),i=d(null);S(()=>{L(e)},[e]),n(()=>{i.current.focus(),i.current.select()},[]);let o=M.value?.q===e?M.value:null,s=o?.data??(N.value?M.value?.data:null),l=k(e,e=>{I(e),i.current.focus()});return a`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${_()} aria-label=${c(`Back to the list`)}><${w} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${e=>e.preventDefault()}>
<${w} name="search" />
<input class="palq" id="q" ref=${i} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${c(`Search in conversations, clients, messages and tasks`)}
placeholder=${c(`Word, name, address or No.`)} value=${e} ...${l.field}
onInput=${e=>I(e.target.value)} onKeyDown=${e=>{e.isComposing||l.onKey(e)||(e.key===`ArrowDown`||e.key===`Enter`)&&(e.preventDefault(),h(`.srh`)?.focus())}} onBlur=${l.hide} />
${e&&a`<button type="button" class="ib small" aria-label=${c(`Clear`)} onClick=${()=>{I(``),i.current.focus()}}>
<${w} name="x" size="m" />
</button>`}
<${j} hints=${l} />
</form>
<h1 class="vh">${e?c(`Search: {q}`,{q:e}):c(`Search`)}</h1>
</header>
${s&&a`<${W} data=${s} tab=${t} pick=${r} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${c(`Search results`)}
aria-busy=${N.value?`true`:null} onKeyDown=${U}>
<div class="srbody"><${q} q=${e} data=${s} problem=${o?.problem} tab=${t} pick=${r} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${o?.data?O(`{n} found`,`{n} found`,V(o.data)):``}</div>
</main>`}const V=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,H=(e,t)=>t===`all`?V(e):e[t].length;function U(e){let t=[...e.currentTarget.querySelectorAll(`.srh`)],n=t.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||r===void 0||(e.preventDefault(),r<0?document.getElementById(`q`).focus():t[Math.min(r,t.length-1)].focus())}function W({data:e,tab:t,pick:n}){return a`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${c(`Search in`)}>
${z.map(([r,o])=>a`<button type="button" class="tab" aria-current=${t===r?`page`:null}
onClick=${()=>n(r)}>
${o()} <span class="n">${i(H(e,r))}</span>
</button>`)}
</div>
</div>`}const G=[[()=>c(`tag:`),()=>c(`conversations and tasks with a tag`)],[()=>c(`priority:`),()=>c(`of a priority: high, medium or low`)]];function K(e){I(e),requestAnimationFrame(()=>document.getElementById(`q`)?.focus())}function q({q:e,data:t,problem:n,tab:o,pick:s}){let l=x(300,N.value&&!t);if(n)return a`<${y} icon="unplug" title=${c(`Search failed`)} text=${r(n)}>
<button type="button" class="btn" onClick=${()=>R(e)}>${c(`Retry`)}</button>
<//>`;if(!e.trim())return a`<${y} icon="search" title=${c(`What are you looking for?`)} text=${c(`Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.`)}>
<span class="srconds">
${G.map(([e,t])=>a`<button type="button" class="chip" key=${t} onClick=${()=>K(e())}>
<b class="b6">${e()}</b> ${t()}
</button>`)}
</span>
<//>`;if(!t)return l?a`<p class="t12 dim srq">${c(`Searching…`)}</p>`:null;let u=t.unknown.length>0?c(`There is no such tag or priority: {names}.`,{names:t.unknown.join(`, `)}):``;if(!V(t))return a`<${y} icon="search" title=${c(`Nothing found`)}
text=${u||c(`Try fewer or different words.`)} />`;let d=e=>(o===`all`||o===e)&&t[e].length>0,f=e=>o===`all`?t[e].slice(0,5):t[e],p=(e,n)=>o===`all`&&t[e].length>5&&a`<button type="button" class="link t13 srall" onClick=${()=>s(e)}>
${n}
: ${i(t[e].length)}
</button>`;return a`
${t.other_layout&&a`<p class="t12 dim srq">
${c(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:t.text,read:t.other_layout})}
</p>`}
${u&&a`<p class="t12 dim srq">${u}</p>`}
${d(`dialogs`)&&a`
<h2 class="rules-h">${c(`Conversations`)}</h2>
<ul class="card">
${f(`dialogs`).map(e=>a`<${X} key=${e.id} dialog=${e} />`)}
</ul>
${p(`dialogs`,c(`All conversations found`))}
`}
${d(`contacts`)&&a`
<h2 class="rules-h">${c(`Clients`)}</h2>
<ul class="card">${f(`contacts`).map(e=>a`<${$} key=${e.id} contact=${e} />`)}</ul>
${p(`contacts`,c(`All clients found`))}
`}
${d(`messages`)&&a`
<h2 class="rules-h">${c(`Messages found`)}</h2>
<ul class="card">${f(`messages`).map(e=>a`<${ee} key=${e.id} message=${e} />`)}</ul>
${p(`messages`,c(`All messages found`))}
`}
${d(`tasks`)&&a`
<h2 class="rules-h">${c(`Tasks`)}</h2>
<ul class="card">${f(`tasks`).map(e=>a`<${Z} key=${e.id} task=${e} />`)}</ul>
${p(`tasks`,c(`All tasks found`))}
`}
${o!==`all`&&!t[o].length&&a`<${y} icon="search" title=${c(`Nothing found`)} />`}
`}const J=({text:e,marks:t})=>A(e,t).map(e=>e.marked?a`<mark>${e.text}</mark>`:e.text),Y=e=>`${v(e,s.value)}, ${u(e)}`;function X({dialog:t}){return a`<li>
<a class="srh" href=${C(`all`,t.id)}>
<${e} name=${t.name} face=${t.avatar}><${m} kind=${t.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${t.name}</b>
<${T} dialog=${t} />
${t.state===`closed`&&a`<span class="tag plain">${c(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${[c(`No. {number}`,{number:i(t.number)}),t.title].filter(Boolean).join(` · `)}
</span>
</span>
<span class="t12 dim srm">${Y(t.last_at)}</span>
</a>
</li>`}function Z({task:e}){return a`<li>
<a class="srh" href=${D(e.id)}>
<span class="srtask"><${w} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${J} text=${e.title} marks=${e.title_marks} /></b>
${Q(e)&&a`<span class="tag plain">${c(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${c(`No. {number}`,{number:i(e.number)})}
${e.assignee_id!==null&&` · ${g(e.assignee_id)}`}
${e.text&&a` · <${J} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&a`<span class="t12 dim srm">${Y(e.due_at)}</span>`}
</a>
</li>`}const Q=e=>e.base===`done`||e.base===`dropped`;function $({contact:t}){let n=a`
<${e} name=${t.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${J} text=${t.name} marks=${t.marks} /></b></span>
<span class="t13 mut blk srx">${t.identities.map(e=>e.label).join(` · `)}</span>
</span>
${t.identities.map(e=>a`<${m} kind=${e.kind} named />`)}
`;return a`<li>
${t.dialog_id?a`<a class="srh" href=${C(`all`,t.dialog_id)}>${n}</a>`:a`<span class="srh">${n}</span>`}
</li>`}function ee({message:e}){let{dialog:t}=e,n=e.operator_id?g(e.operator_id):``,r=e.kind===`note`?`${c(`Note`)} · ${n}`:e.kind===`out`&&n?`${n} → ${t.name}`:t.name,i=e.kind===`note`?a`<span class="nic"><${w} name="lock" size="m" /></span>`:a`<${m} kind=${t.kind} size="mid" named />`;return a`<li>
<a class="srh" href=${C(`all`,t.id,e.no)}>
${i}
<span class="grow">
<span class="hrow"><b class="b6 cut">${r}</b></span>
<span class="t13 mut blk srx"><${J} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Y(e.created_at)}</span>
</a>
</li>`}export{B as Search};