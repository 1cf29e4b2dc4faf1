/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{$r as e,Dr as t,Ia as n,La as r,Lr as i,Ma as a,Mr as o,Na as s,O as c,Qr as l,Tn as u,Va as d,Vn as f,Wr as p,Xa as m,Za as h,ei as g,fi as _,ia as v,jr as y,li as b,ni as x,oa as S,pa as C,pr as w,qa as T,qr as E,ra as D,ri as O,wn as k}from"./app.js";import{Mn as A,Pn as j,dr as M,jn as N,vn as P,yn as F}from"./shared.js";function I(){let{id:i}=S.value,[o,c]=h(null),[l,u]=h(null),f=()=>{u(null),n(`/api/contacts/${i}`).then(e=>c(e.contact),u)};T(()=>{c(null),i?f():u(new s(404,`not-found`))},[i]);let p=w(150,!o&&!l);return a`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${v()} aria-label=${d(`Back`)}><${O} name="arrow-left" /></a>
${o?a`
<${e} name=${o.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${o.name}</h1>
<p class="t12 mut">${d(`Client since {date}`,{date:t(o.created_at)})}</p>
</div>
<${L} id=${o.id} />
`:a`<h1 class="head2 grow">${d(`Client`)}</h1>`}
</header>
${l?a`<${x} icon=${l.status===404?`lock`:`unplug`}
title=${l.status===404?d(`Client not found`):d(`Could not load the page`)}
text=${r(l)}>
${l.status!==404&&a`<button type="button" class="btn" onClick=${f}>${d(`Retry`)}</button>`}
<//>`:o?a`<div class="clbody">
<${R} contact=${o} onSaved=${c} />
<${z} key=${o.id} contact=${o} />
</div>`:p&&a`<p class="t13 mut clwait">${d(`Loading…`)}</p>`}
</main>`}function L({id:e}){return a`<div class="hrow wrap cltake">
<a class="btn small" href=${c(e,{format:`html`,printed:1})} target="_blank" rel="noopener">
<${O} name="file-text" size="s" />
${d(`Print`)}
</a>
${[`txt`,`json`,`html`].map(t=>a`<a class="btn small quiet" key=${t} href=${c(e,{format:t})} download
aria-label=${d(`Export as {format}`,{format:t.toUpperCase()})}>
<${O} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function R({contact:e,onSaved:t}){let n=A(e);return a`<section class="clfacts" aria-label=${d(`Client details`)}>
<h2 class="t13 b6">${d(`Contacts`)}</h2>
<ul>
${e.identities.map(e=>a`<li key=${e.id}>
<button type="button" class="crow" title=${d(`Copy`)}
aria-label=${d(`Copy {value}`,{value:e.label||e.external_id})}
onClick=${()=>f(e.label||e.external_id)}>
<${g} kind=${e.kind} named />
<span class="grow cut">${e.label||e.external_id}</span>
<${O} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${d(`All conversations`)} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:e,episode:t})=>a`<li key=${t.number}>
<a class="crow" href=${D(`all`,e.id)}>
<${g} kind=${e.kind} named />
<span class="grow">
<span class="cut">
${t.title||C.value[e.channel_id]?.name||b(e.kind)}
</span>
<span class="t12 dim cut">${N(t)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&a`<h2 class="t13 b6">${d(`Client note`)}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${d(`Consents and bans`)}</h2>
<${j} contact=${e} onSaved=${t} />
</section>`}function z({contact:e}){let[t,i]=h(null),[o,s]=h(!0),[c,l]=h({items:[],next:null,loaded:!1,problem:null}),u=m(0),f=r=>{let i=++u.current,a=new URLSearchParams({events:o?`1`:`0`,...t?{channel:t}:{},...r?{before:r}:{}});n(`/api/contacts/${e.id}/history?${a}`).then(e=>{i===u.current&&l(t=>({items:r?[...t.items,...e.items]:e.items,next:e.next,loaded:!0,problem:null}))},e=>{i===u.current&&l(t=>({...t,problem:e}))})};T(()=>{l({items:[],next:null,loaded:!1,problem:null}),f(null)},[t,o]);let p=[...new Map(e.dialogs.map(e=>[e.channel_id,e.kind]))];return a`<section class="clpast" aria-label=${d(`Full history`)}>
<div class="clbar">
<h2 class="t13 b6">${d(`Full history`)}</h2>
${p.length>1&&a`<div class="hrow wrap" role="group" aria-label=${d(`Channel`)}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>i(null)}>
${d(`All channels`)}
</button>
${p.map(([e,n])=>a`<button type="button" class="chip" key=${e} aria-pressed=${String(t===e)}
onClick=${()=>i(e)}>
<${g} kind=${n} />
${C.value[e]?.name??b(n)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${o} onChange=${e=>s(e.target.checked)} />
${d(`Notes and events`)}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${d(`Full history`)}>
${c.items.length>0&&a`<ol class="cllog">${B(c.items,e)}</ol>`}
${c.loaded&&!c.items.length&&a`<${x} icon="inbox" title=${d(`No messages yet`)} />`}
${c.problem?a`<p class="t13 clmore">
${r(c.problem)} <button type="button" class="btn small"
onClick=${()=>f(c.items.at(-1)?.message.id??null)}>
${d(`Retry`)}
</button>
</p>`:c.next?a`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>f(c.next)}>
${d(`Show older ones`)}
</button>
</p>`:null}
</div>
</section>`}function B(e,t){let n=new Map(t.dialogs.flatMap(e=>e.episodes.map(t=>[t.number,{...t,dialog:e}]))),r=[];return e.forEach(({episode:o,message:s},c)=>{let u=n.get(o);o!==e[c-1]?.episode&&r.push(a`<li class="clep" key=${`e${o}.${s.id}`}>
<span class="grow cut b6">
${y(s.created_at,l.value)}
${u?.title?` · ${d(`“{text}”`,{text:u.title})}`:``} · ${d(`No. {number}`,{number:i(o)})}
</span>
${u?.state===`closed`&&a`<span class="tag plain">${d(`closed`)}</span>`}
<a class="link t12" href=${D(`all`,s.dialog_id,s.no)}>${d(`Open conversation`)}</a>
</li>`),r.push(a`<${V} key=${s.id} message=${s} kind=${u?.dialog.kind} contact=${t} />`)}),r}function V({message:e,kind:t,contact:n}){if(e.kind===`system`)return a`<li class="clline sys">
<span class="t12 mut">
${M(e)} · <span title=${o(e.created_at)}>${p(e.created_at)}</span>
</span>
</li>`;let r=e.author.operator_id?_(e.author.operator_id):e.kind===`in`&&n.kind===`person`?n.name:e.author.name||d(`Sent outside Okno`);return a`<li class=${`clline ${e.kind}`}>
${e.kind===`note`?a`<span class="nic"><${O} name="lock" size="m" /></span>`:a`<${g} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${r}</b> <a class="mut"
href=${new URL(P(e)).pathname+new URL(P(e)).search}
title=${o(e.sent_at)}>
${p(e.created_at)}
</a>
${e.deleted_at?a` · ${d(`The message was deleted`)}`:null}
${e.delivery&&k(e)?a` · ${d(`Scheduled for {when}`,{when:E(u(e))})}`:null}
</span>
<div class="clsaid"><${F} message=${e} client=${n.id} /></div>
</div>
</li>`}export{I as Client};