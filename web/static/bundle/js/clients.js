/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{$r as e,Ba as t,Dr as n,Fa as r,Ga as i,Ia as a,Lr as o,Mr as s,O as c,Tn as l,Vn as u,Wr as d,Za as f,aa as p,ai as m,ca as h,di as g,eo as _,ga as v,ii as y,jr as b,mi as x,ni as S,oa as C,pr as w,qr as T,ti as E,to as D,wn as O,za as k}from"./app.js";import{Mn as A,Pn as j,dr as M,jn as N,vn as P,yn as F}from"./shared.js";function I(){let{id:e}=h.value,[o,s]=D(null),[c,l]=D(null),u=()=>{l(null),k(`/api/contacts/${e}`).then(e=>s(e.contact),l)};f(()=>{s(null),e?u():l(new a(404,`not-found`))},[e]);let d=w(150,!o&&!c);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${C()} aria-label=${i(`Back`)}><${m} name="arrow-left" /></a>
${o?r`
<${E} name=${o.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${o.name}</h1>
<p class="t12 mut">${i(`Client since {date}`,{date:n(o.created_at)})}</p>
</div>
<${L} id=${o.id} />
`:r`<h1 class="head2 grow">${i(`Client`)}</h1>`}
</header>
${c?r`<${y} icon=${c.status===404?`lock`:`unplug`}
title=${c.status===404?i(`Client not found`):i(`Could not load the page`)}
text=${t(c)}>
${c.status!==404&&r`<button type="button" class="btn" onClick=${u}>${i(`Retry`)}</button>`}
<//>`:o?r`<div class="clbody">
<${R} contact=${o} onSaved=${s} />
<${z} key=${o.id} contact=${o} />
</div>`:d&&r`<p class="t13 mut clwait">${i(`Loading…`)}</p>`}
</main>`}function L({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${c(e,{format:`html`,printed:1})} target="_blank" rel="noopener">
<${m} name="file-text" size="s" />
${i(`Print`)}
</a>
${[`txt`,`json`,`html`].map(t=>r`<a class="btn small quiet" key=${t} href=${c(e,{format:t})} download
aria-label=${i(`Export as {format}`,{format:t.toUpperCase()})}>
<${m} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function R({contact:e,onSaved:t}){let n=A(e);return r`<section class="clfacts" aria-label=${i(`Client details`)}>
<h2 class="t13 b6">${i(`Contacts`)}</h2>
<ul>
${e.identities.map(e=>r`<li key=${e.id}>
<button type="button" class="crow" title=${i(`Copy`)}
aria-label=${i(`Copy {value}`,{value:e.label||e.external_id})}
onClick=${()=>u(e.label||e.external_id)}>
<${S} kind=${e.kind} named />
<span class="grow cut">${e.label||e.external_id}</span>
<${m} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${i(`All conversations`)} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:e,episode:t})=>r`<li key=${t.number}>
<a class="crow" href=${p(`all`,e.id)}>
<${S} kind=${e.kind} named />
<span class="grow">
<span class="cut">
${t.title||v.value[e.channel_id]?.name||g(e.kind)}
</span>
<span class="t12 dim cut">${N(t)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${i(`Client note`)}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${i(`Consents and bans`)}</h2>
<${j} contact=${e} onSaved=${t} />
</section>`}function z({contact:e}){let[n,a]=D(null),[o,s]=D(!0),[c,l]=D({items:[],next:null,loaded:!1,problem:null}),u=_(0),d=t=>{let r=++u.current,i=new URLSearchParams({events:o?`1`:`0`,...n?{channel:n}:{},...t?{before:t}:{}});k(`/api/contacts/${e.id}/history?${i}`).then(e=>{r===u.current&&l(n=>({items:t?[...n.items,...e.items]:e.items,next:e.next,loaded:!0,problem:null}))},e=>{r===u.current&&l(t=>({...t,problem:e}))})};f(()=>{l({items:[],next:null,loaded:!1,problem:null}),d(null)},[n,o]);let p=[...new Map(e.dialogs.map(e=>[e.channel_id,e.kind]))];return r`<section class="clpast" aria-label=${i(`Full history`)}>
<div class="clbar">
<h2 class="t13 b6">${i(`Full history`)}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${i(`Channel`)}>
<button type="button" class="chip" aria-pressed=${String(n===null)} onClick=${()=>a(null)}>
${i(`All channels`)}
</button>
${p.map(([e,t])=>r`<button type="button" class="chip" key=${e} aria-pressed=${String(n===e)}
onClick=${()=>a(e)}>
<${S} kind=${t} />
${v.value[e]?.name??g(t)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${o} onChange=${e=>s(e.target.checked)} />
${i(`Notes and events`)}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${i(`Full history`)}>
${c.items.length>0&&r`<ol class="cllog">${B(c.items,e)}</ol>`}
${c.loaded&&!c.items.length&&r`<${y} icon="inbox" title=${i(`No messages yet`)} />`}
${c.problem?r`<p class="t13 clmore">
${t(c.problem)} <button type="button" class="btn small"
onClick=${()=>d(c.items.at(-1)?.message.id??null)}>
${i(`Retry`)}
</button>
</p>`:c.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>d(c.next)}>
${i(`Show older ones`)}
</button>
</p>`:null}
</div>
</section>`}function B(t,n){let a=new Map(n.dialogs.flatMap(e=>e.episodes.map(t=>[t.number,{...t,dialog:e}]))),s=[];return t.forEach(({episode:c,message:l},u)=>{let d=a.get(c);c!==t[u-1]?.episode&&s.push(r`<li class="clep" key=${`e${c}.${l.id}`}>
<span class="grow cut b6">
${b(l.created_at,e.value)}
${d?.title?` · ${i(`“{text}”`,{text:d.title})}`:``} · ${i(`No. {number}`,{number:o(c)})}
</span>
${d?.state===`closed`&&r`<span class="tag plain">${i(`closed`)}</span>`}
<a class="link t12" href=${p(`all`,l.dialog_id,l.no)}>${i(`Open conversation`)}</a>
</li>`),s.push(r`<${V} key=${l.id} message=${l} kind=${d?.dialog.kind} contact=${n} />`)}),s}function V({message:e,kind:t,contact:n}){if(e.kind===`system`)return r`<li class="clline sys">
<span class="t12 mut">
${M(e)} · <span title=${s(e.created_at)}>${d(e.created_at)}</span>
</span>
</li>`;let a=e.author.operator_id?x(e.author.operator_id):e.kind===`in`&&n.kind===`person`?n.name:e.author.name||i(`Sent outside Okno`);return r`<li class=${`clline ${e.kind}`}>
${e.kind===`note`?r`<span class="nic"><${m} name="lock" size="m" /></span>`:r`<${S} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${a}</b> <a class="mut"
href=${new URL(P(e)).pathname+new URL(P(e)).search}
title=${s(e.sent_at)}>
${d(e.created_at)}
</a>
${e.deleted_at?r` · ${i(`The message was deleted`)}`:null}
${e.delivery&&O(e)?r` · ${i(`Scheduled for {when}`,{when:T(l(e))})}`:null}
</span>
<div class="clsaid"><${F} message=${e} client=${n.id} /></div>
</div>
</li>`}export{I as Client};