/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{Aa as e,Ar as t,Bn as n,Cn as r,D as i,Er as a,Ir as o,Ja as s,Kr as c,Na as l,Pa as u,Qr as d,Ra as f,Ur as p,Wa as m,Xr as h,Zr as g,ei as _,fr as v,jr as y,ka as b,na as x,qa as S,ra as C,si as w,ta as T,ti as E,ua as D,ui as O,wn as k}from"./app.js";import{En as A,On as j,Tn as M,fn as N,nr as P,pn as F}from"./shared.js";function I(){let{id:t}=C.value,[n,r]=s(null),[i,o]=s(null),c=()=>{o(null),l(`/api/contacts/${t}`).then(e=>r(e.contact),o)};m(()=>{r(null),t?c():o(new e(404,`not-found`))},[t]);let d=v(150,!n&&!i);return b`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${x()} aria-label=${f(`Back`)}><${E} name="arrow-left" /></a>
${n?b`
<${g} name=${n.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${n.name}</h1>
<p class="t12 mut">${f(`Client since {date}`,{date:a(n.created_at)})}</p>
</div>
<${L} id=${n.id} />
`:b`<h1 class="head2 grow">${f(`Client`)}</h1>`}
</header>
${i?b`<${_} icon=${i.status===404?`lock`:`unplug`}
title=${i.status===404?f(`Client not found`):f(`Could not load the page`)}
text=${u(i)}>
${i.status!==404&&b`<button type="button" class="btn" onClick=${c}>${f(`Retry`)}</button>`}
<//>`:n?b`<div class="clbody">
<${R} contact=${n} onSaved=${r} />
<${z} key=${n.id} contact=${n} />
</div>`:d&&b`<p class="t13 mut clwait">${f(`Loading…`)}</p>`}
</main>`}function L({id:e}){return b`<div class="hrow wrap cltake">
<a class="btn small" href=${i(e,{format:`html`,printed:1})} target="_blank" rel="noopener">
<${E} name="file-text" size="s" />
${f(`Print`)}
</a>
${[`txt`,`json`,`html`].map(t=>b`<a class="btn small quiet" key=${t} href=${i(e,{format:t})} download
aria-label=${f(`Export as {format}`,{format:t.toUpperCase()})}>
<${E} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function R({contact:e,onSaved:t}){let r=A(e);return b`<section class="clfacts" aria-label=${f(`Client details`)}>
<h2 class="t13 b6">${f(`Contacts`)}</h2>
<ul>
${e.identities.map(e=>b`<li key=${e.id}>
<button type="button" class="crow" title=${f(`Copy`)}
aria-label=${f(`Copy {value}`,{value:e.label||e.external_id})}
onClick=${()=>n(e.label||e.external_id)}>
<${d} kind=${e.kind} named />
<span class="grow cut">${e.label||e.external_id}</span>
<${E} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${f(`All conversations`)} <span class="n dim">${r.length}</span></h2>
<ul>
${r.map(({dialog:e,episode:t})=>b`<li key=${t.number}>
<a class="crow" href=${T(`all`,e.id)}>
<${d} kind=${e.kind} named />
<span class="grow">
<span class="cut">
${t.title||D.value[e.channel_id]?.name||w(e.kind)}
</span>
<span class="t12 dim cut">${M(t)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&b`<h2 class="t13 b6">${f(`Client note`)}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${f(`Consents and bans`)}</h2>
<${j} contact=${e} onSaved=${t} />
</section>`}function z({contact:e}){let[t,n]=s(null),[r,i]=s(!0),[a,o]=s({items:[],next:null,loaded:!1,problem:null}),c=S(0),p=n=>{let i=++c.current,a=new URLSearchParams({events:r?`1`:`0`,...t?{channel:t}:{},...n?{before:n}:{}});l(`/api/contacts/${e.id}/history?${a}`).then(e=>{i===c.current&&o(t=>({items:n?[...t.items,...e.items]:e.items,next:e.next,loaded:!0,problem:null}))},e=>{i===c.current&&o(t=>({...t,problem:e}))})};m(()=>{o({items:[],next:null,loaded:!1,problem:null}),p(null)},[t,r]);let h=[...new Map(e.dialogs.map(e=>[e.channel_id,e.kind]))];return b`<section class="clpast" aria-label=${f(`Full history`)}>
<div class="clbar">
<h2 class="t13 b6">${f(`Full history`)}</h2>
${h.length>1&&b`<div class="hrow wrap" role="group" aria-label=${f(`Channel`)}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${f(`All channels`)}
</button>
${h.map(([e,r])=>b`<button type="button" class="chip" key=${e} aria-pressed=${String(t===e)}
onClick=${()=>n(e)}>
<${d} kind=${r} />
${D.value[e]?.name??w(r)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${r} onChange=${e=>i(e.target.checked)} />
${f(`Notes and events`)}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${f(`Full history`)}>
${a.items.length>0&&b`<ol class="cllog">${B(a.items,e)}</ol>`}
${a.loaded&&!a.items.length&&b`<${_} icon="inbox" title=${f(`No messages yet`)} />`}
${a.problem?b`<p class="t13 clmore">
${u(a.problem)} <button type="button" class="btn small"
onClick=${()=>p(a.items.at(-1)?.message.id??null)}>
${f(`Retry`)}
</button>
</p>`:a.next?b`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>p(a.next)}>
${f(`Show older ones`)}
</button>
</p>`:null}
</div>
</section>`}function B(e,n){let r=new Map(n.dialogs.flatMap(e=>e.episodes.map(t=>[t.number,{...t,dialog:e}]))),i=[];return e.forEach(({episode:a,message:s},c)=>{let l=r.get(a);a!==e[c-1]?.episode&&i.push(b`<li class="clep" key=${`e${a}.${s.id}`}>
<span class="grow cut b6">
${t(s.created_at,h.value)}
${l?.title?` · ${f(`“{text}”`,{text:l.title})}`:``} · ${f(`No. {number}`,{number:o(a)})}
</span>
${l?.state===`closed`&&b`<span class="tag plain">${f(`closed`)}</span>`}
<a class="link t12" href=${T(`all`,s.dialog_id,s.no)}>${f(`Open conversation`)}</a>
</li>`),i.push(b`<${V} key=${s.id} message=${s} kind=${l?.dialog.kind} contact=${n} />`)}),i}function V({message:e,kind:t,contact:n}){if(e.kind===`system`)return b`<li class="clline sys">
<span class="t12 mut">
${P(e)} · <span title=${y(e.created_at)}>${p(e.created_at)}</span>
</span>
</li>`;let i=e.author.operator_id?O(e.author.operator_id):e.kind===`in`&&n.kind===`person`?n.name:e.author.name||f(`Sent outside Okno`);return b`<li class=${`clline ${e.kind}`}>
${e.kind===`note`?b`<span class="nic"><${E} name="lock" size="m" /></span>`:b`<${d} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${i}</b> <a class="mut"
href=${new URL(N(e)).pathname+new URL(N(e)).search}
title=${y(e.sent_at)}>
${p(e.created_at)}
</a>
${e.deleted_at?b` · ${f(`The message was deleted`)}`:null}
${e.delivery&&r(e)?b` · ${f(`Scheduled for {when}`,{when:c(k(e))})}`:null}
</span>
<div class="clsaid"><${F} message=${e} client=${n.id} /></div>
</div>
</li>`}export{I as Client};