/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{$r as e,Ba as t,Fa as n,Ga as r,Ha as i,Ia as a,Ja as o,Lr as s,Qa as c,Wr as l,Za as u,aa as d,ai as f,ca as p,eo as m,et as h,fa as g,ii as _,jr as v,mi as y,ni as b,oa as x,pr as S,ra as C,rt as w,ti as T,to as E,ua as D,za as O}from"./app.js";import{G as k,K as A,W as j}from"./shared.js";const M=o(null),N=o(!1);let P=0,F=0;function I(e){C(D(e),{replace:!0}),clearTimeout(F),F=setTimeout(()=>L(e),200)}async function L(e){if(clearTimeout(F),M.peek()?.q===e&&M.peek().data)return;P+=1;let t=P;if(!e.trim())M.value=null,N.value=!1;else{N.value=!0;try{let n=await O(`/api/search?${new URLSearchParams({q:e})}`);t===P&&(M.value={q:e,data:n})}catch(n){if(!(n instanceof a))throw n;t===P&&(M.value={q:e,problem:n})}t===P&&(N.value=!1)}}const R=e=>{M.value=null,L(e)},z=[[`all`,()=>r(`Everything`)],[`dialogs`,()=>r(`Conversations`)],[`contacts`,()=>r(`Clients`)],[`messages`,()=>r(`Messages found`)],[`tasks`,()=>r(`Tasks`)]];function B(){let{q:e}=p.value,[t,a]=E(`all`),o=m(null);u(()=>{L(e)},[e]),c(()=>{o.current.focus(),o.current.select()},[]);let s=M.value?.q===e?M.value:null,l=s?.data??(N.value?M.value?.data:null),d=k(e,e=>{I(e),o.current.focus()});return n`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${x()} aria-label=${r(`Back to the list`)}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${e=>e.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${o} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${r(`Search in conversations, clients, messages and tasks`)}
placeholder=${r(`Word, name, address or No.`)} value=${e} ...${d.field}
onInput=${e=>I(e.target.value)} onKeyDown=${e=>{e.isComposing||d.onKey(e)||(e.key===`ArrowDown`||e.key===`Enter`)&&(e.preventDefault(),h(`.srh`)?.focus())}} onBlur=${d.hide} />
${e&&n`<button type="button" class="ib small" aria-label=${r(`Clear`)} onClick=${()=>{I(``),o.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
<${j} hints=${d} />
</form>
<h1 class="vh">${e?r(`Search: {q}`,{q:e}):r(`Search`)}</h1>
</header>
${l&&n`<${W} data=${l} tab=${t} pick=${a} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${r(`Search results`)}
aria-busy=${N.value?`true`:null} onKeyDown=${U}>
<div class="srbody"><${q} q=${e} data=${l} problem=${s?.problem} tab=${t} pick=${a} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${s?.data?i(`{n} found`,`{n} found`,V(s.data)):``}</div>
</main>`}const V=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,H=(e,t)=>t===`all`?V(e):e[t].length;function U(e){let t=[...e.currentTarget.querySelectorAll(`.srh`)],n=t.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||r===void 0||(e.preventDefault(),r<0?document.getElementById(`q`).focus():t[Math.min(r,t.length-1)].focus())}function W({data:e,tab:t,pick:i}){return n`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${r(`Search in`)}>
${z.map(([r,a])=>n`<button type="button" class="tab" aria-current=${t===r?`page`:null}
onClick=${()=>i(r)}>
${a()} <span class="n">${s(H(e,r))}</span>
</button>`)}
</div>
</div>`}const G=[[()=>r(`tag:`),()=>r(`conversations and tasks with a tag`)],[()=>r(`priority:`),()=>r(`of a priority: high, medium or low`)]];function K(e){I(e),requestAnimationFrame(()=>document.getElementById(`q`)?.focus())}function q({q:e,data:i,problem:a,tab:o,pick:c}){let l=S(300,N.value&&!i);if(a)return n`<${_} icon="unplug" title=${r(`Search failed`)} text=${t(a)}>
<button type="button" class="btn" onClick=${()=>R(e)}>${r(`Retry`)}</button>
<//>`;if(!e.trim())return n`<${_} icon="search" title=${r(`What are you looking for?`)} text=${r(`Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.`)}>
<span class="srconds">
${G.map(([e,t])=>n`<button type="button" class="chip" key=${t} onClick=${()=>K(e())}>
<b class="b6">${e()}</b> ${t()}
</button>`)}
</span>
<//>`;if(!i)return l?n`<p class="t12 dim srq">${r(`Searching…`)}</p>`:null;let u=i.unknown.length>0?r(`There is no such tag or priority: {names}.`,{names:i.unknown.join(`, `)}):``;if(!V(i))return n`<${_} icon="search" title=${r(`Nothing found`)}
text=${u||r(`Try fewer or different words.`)} />`;let d=e=>(o===`all`||o===e)&&i[e].length>0,f=e=>o===`all`?i[e].slice(0,5):i[e],p=(e,t)=>o===`all`&&i[e].length>5&&n`<button type="button" class="link t13 srall" onClick=${()=>c(e)}>
${t}
: ${s(i[e].length)}
</button>`;return n`
${i.other_layout&&n`<p class="t12 dim srq">
${r(`Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.`,{typed:i.text,read:i.other_layout})}
</p>`}
${u&&n`<p class="t12 dim srq">${u}</p>`}
${d(`dialogs`)&&n`
<h2 class="rules-h">${r(`Conversations`)}</h2>
<ul class="card">
${f(`dialogs`).map(e=>n`<${X} key=${e.id} dialog=${e} />`)}
</ul>
${p(`dialogs`,r(`All conversations found`))}
`}
${d(`contacts`)&&n`
<h2 class="rules-h">${r(`Clients`)}</h2>
<ul class="card">${f(`contacts`).map(e=>n`<${$} key=${e.id} contact=${e} />`)}</ul>
${p(`contacts`,r(`All clients found`))}
`}
${d(`messages`)&&n`
<h2 class="rules-h">${r(`Messages found`)}</h2>
<ul class="card">${f(`messages`).map(e=>n`<${ee} key=${e.id} message=${e} />`)}</ul>
${p(`messages`,r(`All messages found`))}
`}
${d(`tasks`)&&n`
<h2 class="rules-h">${r(`Tasks`)}</h2>
<ul class="card">${f(`tasks`).map(e=>n`<${Z} key=${e.id} task=${e} />`)}</ul>
${p(`tasks`,r(`All tasks found`))}
`}
${o!==`all`&&!i[o].length&&n`<${_} icon="search" title=${r(`Nothing found`)} />`}
`}const J=({text:e,marks:t})=>A(e,t).map(e=>e.marked?n`<mark>${e.text}</mark>`:e.text),Y=t=>`${v(t,e.value)}, ${l(t)}`;function X({dialog:e}){return n`<li>
<a class="srh" href=${d(`all`,e.id)}>
<${T} name=${e.name} face=${e.avatar}><${b} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${w} dialog=${e} />
${e.state===`closed`&&n`<span class="tag plain">${r(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${[r(`No. {number}`,{number:s(e.number)}),e.title].filter(Boolean).join(` · `)}
</span>
</span>
<span class="t12 dim srm">${Y(e.last_at)}</span>
</a>
</li>`}function Z({task:e}){return n`<li>
<a class="srh" href=${g(e.id)}>
<span class="srtask"><${f} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${J} text=${e.title} marks=${e.title_marks} /></b>
${Q(e)&&n`<span class="tag plain">${r(`closed`)}</span>`}
</span>
<span class="t13 mut blk srx">
${r(`No. {number}`,{number:s(e.number)})}
${e.assignee_id!==null&&` · ${y(e.assignee_id)}`}
${e.text&&n` · <${J} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&n`<span class="t12 dim srm">${Y(e.due_at)}</span>`}
</a>
</li>`}const Q=e=>e.base===`done`||e.base===`dropped`;function $({contact:e}){let t=n`
<${T} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${J} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(e=>e.label).join(` · `)}</span>
</span>
${e.identities.map(e=>n`<${b} kind=${e.kind} named />`)}
`;return n`<li>
${e.dialog_id?n`<a class="srh" href=${d(`all`,e.dialog_id)}>${t}</a>`:n`<span class="srh">${t}</span>`}
</li>`}function ee({message:e}){let{dialog:t}=e,i=e.operator_id?y(e.operator_id):``,a=e.kind===`note`?`${r(`Note`)} · ${i}`:e.kind===`out`&&i?`${i} → ${t.name}`:t.name,o=e.kind===`note`?n`<span class="nic"><${f} name="lock" size="m" /></span>`:n`<${b} kind=${t.kind} size="mid" named />`;return n`<li>
<a class="srh" href=${d(`all`,t.id,e.no)}>
${o}
<span class="grow">
<span class="hrow"><b class="b6 cut">${a}</b></span>
<span class="t13 mut blk srx"><${J} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Y(e.created_at)}</span>
</a>
</li>`}export{B as Search};