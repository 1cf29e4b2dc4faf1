/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ba as r,Da as i,Ea as a,Et as o,Fa as s,Fn as c,Ga as l,Gr as u,Ha as d,Ia as f,In as p,Ja as m,Jr as h,Lr as g,Ma as ee,On as te,Pn as ne,Qa as _,Va as v,Xr as re,Yr as ie,Za as y,_a as b,_r as ae,aa as oe,ai as x,bi as S,ca as se,eo as C,et as ce,fa as le,ga as ue,hr as de,ii as fe,kr as pe,kt as me,la as he,mi as w,mr as ge,ni as _e,o as ve,pr as ye,qa as be,ra as xe,sa as Se,si as T,ti as Ce,to as E,za as we}from"./app.js";import{$ as Te,Br as Ee,Dr as De,J as Oe,Lr as ke,Pr as Ae,q as je,sr as Me}from"./shared.js";const Ne=864e5,D=e=>Date.parse(e),Pe=e=>new Date(e).toISOString().slice(0,10),Fe=e=>/^\d{4}-\d{2}-\d{2}$/.test(e??``)&&!Number.isNaN(D(e))&&Pe(D(e))===e,O=(e,t)=>Pe(D(e)+t*Ne),Ie=(e,t)=>Math.round((D(t)-D(e))/Ne)+1,k=e=>String(e).replace(/^(\d{4})(\d{2})(\d{2})$/,`$1-$2-$3`);function Le(e,t){let n={year:`numeric`,month:`2-digit`,day:`2-digit`};try{return new Intl.DateTimeFormat(`en-CA`,{...n,timeZone:e}).format(t)}catch{return Pe(t)}}const Re=e=>`${e.slice(0,8)}01`,ze={today:e=>[e,e],7:e=>[O(e,-6),e],30:e=>[O(e,-29),e],month:e=>[Re(e),e],"last-month":e=>{let t=O(Re(e),-1);return[Re(t),t]}},Be=[`overview`,`operators`,`sla`,`topics`,`tasks`,`automation`],A=[`channel`,`team`,`operator`,`tag`],Ve=4e3,He=[`operator`,`team`,`channel`],Ue=e=>[...new Set((e??``).split(`,`).filter(e=>/^[1-9]\d{0,14}$/.test(e)))].slice(0,50).map(Number),We={day:/^\d{8}$/,weekday:/^[0-6]$/,hour:/^\d{1,2}(-\d{1,2})?$/,row:/^(operator|team|channel|tag)-\d{1,15}$/,word:/^.{1,100}$/u};function Ge(e){let[t,...n]=(e??``).slice(0,Ve).split(`.`);if(!/^[a-z0-9_]{1,40}$/.test(t))return null;let r={number:t};for(let e of n){let[,t,n]=/^([a-z]+)-(.*)$/u.exec(e)??[],i=t===`word`?n.replaceAll(`~`,`.`):n;We[t]?.test(i)&&(r[t]=i)}return r}function Ke(e){let t=Object.keys(We).filter(t=>e[t]!==void 0&&e[t]!==null);return[e.number,...t.map(t=>`${t}-${String(e[t]).replaceAll(`.`,`~`)}`)].join(`.`)}function qe(e){let[t,n]=[e.get(`from`),e.get(`to`)];if(Fe(t)&&Fe(n)&&t<=n)return{period:null,from:t,to:n};let r=e.get(`period`);return{period:r in ze?r:`30`,from:null,to:null}}function Je(e){let t=new URLSearchParams((e??``).slice(0,Ve)),n=Object.fromEntries(A.map(e=>[e,Ue(t.get(e))]));return{...qe(t),...n,compare:t.get(`compare`)!==`none`,hours:t.get(`hours`)===`calendar`?`calendar`:`work`,list:Ge(t.get(`list`)),tables:(t.get(`tables`)??``).split(`,`).filter(e=>/^[a-z]{1,20}$/.test(e)),by:He.includes(t.get(`by`))?t.get(`by`):He[0],sort:/^[a-z0-9_]{1,20}(\.up)?$/.test(t.get(`sort`)??``)?t.get(`sort`):null}}function Ye(e){let t=e.period===null;return{...t&&{from:e.from,to:e.to},...!t&&e.period!==`30`&&{period:e.period},...!e.compare&&{compare:`none`},...e.hours!==`work`&&{hours:e.hours},...Object.fromEntries(A.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)])),...e.by!==He[0]&&{by:e.by},...e.sort&&{sort:e.sort},...e.tables.length&&{tables:e.tables.join(`,`)},...e.list&&{list:Ke(e.list)}}}const Xe=(e,t)=>e.period===null?[e.from,e.to]:ze[e.period](t);function Ze(e,t){let[n,r]=Xe(e,t);return{from:n,to:r,compare:e.compare?`previous`:`none`,hours:e.hours,...Object.fromEntries(A.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)]))}}function Qe({number:e,day:t,weekday:n,hour:r,row:i,word:a}){let[o,s]=(i??``).split(`-`),c=i===`tag-0`?{untagged:`true`}:{[o===`tag`?`topic`:o]:s},l={number:e,day:t&&k(t),weekday:n,hour:r,word:a,...c};return Object.fromEntries(Object.entries(l).filter(([,e])=>e!==void 0))}const $e=e=>A.reduce((t,n)=>t+e[n].length,0),et=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),tt=()=>Be.includes(se.value.section)?se.value.section:Be[0],j=be(()=>Je(se.value.query??``)),nt=be(()=>Le(b.value?.zone??`UTC`,t.value)),rt=()=>Xe(j.value,nt.value);function M(e={},t=tt()){let n=t===tt()?{}:{list:null,sort:null,by:`operator`};return Se(t,Ye({...j.value,...n,...e}))}const N=(e,{replace:t=!1}={})=>xe(M(e),{replace:t}),P=(e,t={})=>M({list:{number:e,...t}}),F=(e,t={})=>xe(P(e,t)),I=(e,t={})=>`/api/reports/${e}?${new URLSearchParams({...Ze(j.value,nt.value),...t})}`,it=m({});let at=null;async function ot(e){if(at!==e){at=e;try{let{metrics:e}=await we(`/api/reports/metrics`);it.value=Object.fromEntries(e.map(e=>[e.id,e]))}catch{at=null}}}const st={name:``,words:``,unit:`count`,better:`none`},L=e=>({id:e,...it.value[e]??st}),ct=()=>Object.keys(it.value).length>0;function lt({of:e,place:t=``}){let{name:n,words:r}=L(e),i=`metric ${e} ${t}`.trim(),a=S.value===i;return r?s`<span class="repdef noprint">
<button type="button" class="defbtn" aria-expanded=${String(a)}
aria-label=${l(`What “{name}” means`,{name:n})} title=${l(`What this number means`)} onClick=${()=>{S.value=a?null:i}}>
<${x} name="circle-question-mark" size="s" />
</button>
${a&&s`<${ut} name=${n} words=${r} />`}
</span>`:null}function ut({name:e,words:t}){let n=de(()=>{S.value=null});return _(()=>{let{left:e,right:t}=n.current.getBoundingClientRect(),r=t>innerWidth-8?innerWidth-8-t:e<8?8-e:0;n.current.style.setProperty(`margin-left`,`${r}px`)},[]),s`<span class="pop defbox" role="note" ref=${n}>
<b>${e}</b>
<span>${t}</span>
</span>`}var dt=/* @__PURE__ */ e({toggleTables:()=>mt});const ft=e=>j.value.tables.includes(e);function pt(e){let{tables:t}=j.peek();N({tables:t.includes(e)?t.filter(t=>t!==e):[...t,e]},{replace:!0})}function mt(){let e=document.activeElement.closest(`[data-chart]`)??document.querySelector(`[data-chart]:hover`);if(e){pt(e.dataset.chart);return}let t=[...document.querySelectorAll(`[data-chart]`)].map(e=>e.dataset.chart),{tables:n}=j.peek();N({tables:t.every(e=>n.includes(e))?[]:t},{replace:!0})}function R({id:e,look:t=``,title:n,caption:r=``,metric:i=null,tools:a=null,answer:o,chart:c,table:u=null}){let{data:d,problem:f}=o,p=u&&ft(e);return s`<section class=${`card chart ${t}`} aria-labelledby=${`rep-${e}`} data-chart=${u?e:null}>
<header>
<div class="grow">
<h2 id=${`rep-${e}`}>${n}${i&&s`<${lt} of=${i} />`}</h2>
${r&&s`<p class="cap">${r}</p>`}
</div>
${a}
${u&&s`<button type="button" class="ib small noprint" aria-pressed=${String(!!p)}
aria-label=${l(`Table: {chart}`,{chart:n})} title=${`${l(`Table`)}  T`}
onClick=${()=>pt(e)}>
<${x} name="table-2" size="m" />
</button>`}
</header>
${f&&s`<${z} problem=${f} load=${o.load} />`}
${d?(p?u:c)(d):!f&&s`<${ht} />`}
</section>`}const z=({problem:e,load:t})=>s`<div class="repfail" role="alert">
<${x} name="triangle-alert" size="m" />
<span class="grow">${r(e)}</span>
<button type="button" class="btn small" onClick=${t}>${l(`Try again`)}</button>
</div>`;function ht(){let e=ye(150,!0);return s`<div class="reploading" aria-busy="true" aria-label=${l(`Loading…`)} role="img">
${e&&[40,90,70,80].map(e=>s`<${T} key=${e} width=${e} />`)}
</div>`}const B=({text:e=l(`There were no requests in this period`)})=>s`<p class="repnone t13 dim">${e}</p>`;function V({caption:e,heads:t,rows:n}){return s`<div class="reptable" tabindex="0" role="group" aria-label=${e}>
<table>
<caption class="vh">${e}</caption>
<thead>
<tr>
${t.map(([e,t],n)=>s`<th key=${n} scope="col" class=${t?`r`:``}>${e}</th>`)}
</tr>
</thead>
<tbody>
${n.map((e,n)=>s`<tr key=${n}>
${e.map((e,n)=>n?s`<td key=${n} class=${t[n][1]?`r`:``}>${e}</td>`:s`<th key="name" scope="row">${e}</th>`)}
</tr>`)}
</tbody>
</table>
</div>`}const H=/* @__PURE__ */ new Map,gt={path:null,data:null,problem:null},_t=m({as_of:null,zone:null,building:null}),U=m(0),vt=()=>{U.value+=1},yt=/* @__PURE__ */ new Map;function bt(e){return yt.has(e)||yt.set(e,we(e).finally(()=>yt.delete(e))),yt.get(e)}function xt(e,t){if(H.delete(e),H.set(e,t),H.size>60&&H.delete(H.keys().next().value),`as_of`in t){let{as_of:e,zone:n,building:r=null}=t;_t.value={as_of:e,zone:n,building:r}}}function W(e){let[t,n]=E(gt),[r,i]=E(0),a=U.value;y(()=>{if(!e)return;let t=!1;return bt(e).then(r=>{xt(e,r),t||n({path:e,data:r,problem:null})},r=>{if(!(r instanceof f))throw r;t||n(t=>({path:e,data:t.path===e?t.data:null,problem:r}))}),()=>{t=!0}},[e,r,a]);let o=t.path===e;return{data:(o?t.data:null)??H.get(e)??null,problem:o?t.problem:null,load:()=>i(e=>e+1)}}function St(e=640){let t=C(null),[n,r]=E(e);return _(()=>{let e=()=>r(e=>Math.round(t.current?.clientWidth||e));e();let n=new ResizeObserver(e);return n.observe(t.current),()=>n.disconnect()},[]),{box:t,width:n}}function Ct({id:e,width:t,height:n,title:r,sentence:i,look:a=``,children:o}){return s`<svg class=${`plot ${a}`} viewBox=${`0 0 ${t} ${n}`} role="img"
aria-labelledby=${`${e}-t ${e}-d`}>
<title id=${`${e}-t`}>${r}</title>
<desc id=${`${e}-d`}>${i}</desc>
${o}
</svg>`}const wt={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,PageUp:7,PageDown:-7};function Tt({label:e,count:t,left:n,room:r,day:i,onMove:a,onDay:o,textOf:c}){let l=C(null),u=e=>{let n=e.clientX-l.current.getBoundingClientRect().left;return Math.max(0,Math.min(t-1,Math.round(n/r*(t-1))))};return _(()=>{l.current.style.setProperty(`left`,`${n}px`),l.current.style.setProperty(`width`,`${Math.max(24,r)}px`)},[n,r]),s`<div class="plotkeys" role="slider" tabindex="0" aria-label=${e} aria-valuemin="1"
aria-valuemax=${t} aria-valuenow=${(i??t-1)+1} aria-valuetext=${c(i??t-1)}
ref=${l} onKeyDown=${e=>{let n=i??t-1,r={Home:0,End:t-1}[e.key]??(e.key in wt?n+wt[e.key]:null);if(e.key===`Enter`||e.key===` `)o(n);else if(r!==null)a(Math.max(0,Math.min(t-1,r)));else return;e.preventDefault(),e.stopPropagation()}} onFocus=${()=>a(i??t-1)} onBlur=${()=>a(null)}
onPointerMove=${e=>a(u(e))} onPointerLeave=${()=>a(null)}
onClick=${e=>o(u(e))}></div>`}function Et({x:e,y:t,width:n,lines:r}){let i=C(null);return _(()=>{let{offsetWidth:r,offsetHeight:a}=i.current;i.current.style.setProperty(`left`,`${Math.max(0,Math.min(n-r,e+12))}px`),i.current.style.setProperty(`top`,`${Math.max(0,t-a-8)}px`)}),s`<div class="plotbubble" aria-hidden="true" ref=${i}>
${r.map((e,t)=>t?s`<span>${e}</span>`:s`<b>${e}</b>`)}
</div>`}const G=({part:e,tone:t=1})=>s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" rx="1" />
<rect class=${`b${t}`} width=${Math.max(0,Math.min(1,e||0))*100} height="10" rx="1" />
</svg>`;function Dt({parts:e}){let t=0;return s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
${e.map(([e,n])=>{let r=t;return t+=e*100,s`<rect class=${`b${n}`} x=${r} width=${e*100} height="10" />`})}
</svg>`}const Ot=1e3,kt=60*Ot,At=60*kt,jt=24*At,Mt=[...[1,5,10,15,30].map(e=>e*Ot),...[1,2,5,10,15,20,30].map(e=>e*kt),...[1,2,3,4,6,12].map(e=>e*At)];function Nt(e){let t=10**Math.floor(Math.log10(Math.max(1,e)));return[1,2,5,10].map(e=>e*t).find(t=>t>=e)}const Pt=e=>Mt.find(t=>t>=e)??Nt(e/jt)*jt;function Ft(e,t,n=4){let r=Math.max(e,1)/n,i=t===`ms`?Pt(r):Nt(r),a=Math.max(1,Math.ceil(e/i));return Array.from({length:a+1},(e,t)=>t*i)}function It(e,t=0){let n=e.filter(e=>e!==null).toSorted((e,t)=>e-t),r=n.at(-1)??0,i=Math.max(t,n[Math.floor((n.length-1)*.93)]??0);return Math.max(t,r>i*3&&i>0?i*1.5:r)}function Lt(e,t){if(e<=t)return Array.from({length:e},(e,t)=>t);let n=Math.max(1,t-1);return[...new Set(Array.from({length:n+1},(t,r)=>Math.round(r*(e-1)/n)))]}function Rt(e){let t=``,n=!1;for(let r of e)r&&(t+=`${n?`L`:`M`}${Vt(r[0])} ${Vt(r[1])}`),n=!!r;return t}function zt(e,t){let n=[];for(let t of e)t?n.length?n.at(-1).push(t):n.push([t]):n.push([]);return n.filter(e=>e.length>1).map(e=>`${Rt(e)}L${Vt(e.at(-1)[0])} ${t}L${Vt(e[0][0])} ${t}Z`).join(``)}const Bt=e=>e.filter((t,n)=>t&&!e[n-1]&&!e[n+1]&&e.length>1),Vt=e=>Math.round(e*10)/10;function Ht(e,t,n,r){let i=e.map((e,t)=>t).sort((t,n)=>e[t]-e[n]),a=[...e],o=n;for(let e of i)a[e]=Math.max(a[e],o),o=a[e]+t;let s=r;for(let e of i.reverse())a[e]=Math.min(a[e],s),s=a[e]-t;return a}const Ut=(e,t)=>e>0&&t>0?Math.max(1,Math.ceil(e/t*5)):0,Wt=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t).reduce((e,t)=>e+t,0));function Gt(e,t,n){let r=Math.min(50,Math.abs(e-t)/n*50);return{start:e<t?50-r:50,width:r}}const Kt=(e,t)=>Math.max(.05,...e.filter(e=>e!==null).map(e=>Math.abs(e-t)));function qt(e,t,n){if(t===null||n==null)return null;let r=t-n;return e===`share`?{by:r,share:null}:{by:r,share:n?r/n:null}}const K=3600,Jt=24*K,Yt=e=>String(e).padStart(2,`0`),Xt=/* @__PURE__ */ new Map;function Zt(e,t){let n=v.value+e;return Xt.has(n)||Xt.set(n,new Intl.NumberFormat(v.value===`ru`?`ru-RU`:`en-GB`,t)),Xt.get(n)}function Qt(e){let t=Math.round(e/1e3);if(t<K)return[`${Math.floor(t/60)}:${Yt(t%60)}`,l(`min`)];let n=Math.round(t/60);if(n*60<Jt)return[l(`{h} h {m} m`,{h:Math.floor(n/60),m:Yt(n%60)}),``];let r=Math.round(t/K),i=g(Math.floor(r/24));return[r%24?l(`{d} d {h} h`,{d:i,h:r%24}):l(`{d} d`,{d:i}),``]}function $t(e){let t=Math.round(e/36e5);return t<24?Qt(e)[0]:l(`{h} h`,{h:g(t)})}const en=e=>Qt(e)[0];function tn(e){let t=Math.round(e/1e3);return t<60?t?l(`{n} s`,{n:t}):`0`:t<K&&t%60==0?l(`{n} min`,{n:t/60}):t<Jt&&t%K==0?l(`{h} h`,{h:t/K}):t%Jt==0?l(`{d} d`,{d:g(t/Jt)}):Qt(e).filter(Boolean).join(` `)}const nn=()=>Zt(`share`,{style:`percent`,maximumFractionDigits:1}),q=e=>nn().format(e);function J(e,t){return t==null?`–`:e===`ms`?en(t):e===`hours`?$t(t):e===`rate`?Zt(`rate`,{maximumFractionDigits:1}).format(t):e===`share`?q(t):g(t)}function rn(e,t){if(t==null)return[`–`,``];if(e===`ms`)return Qt(t);if(e!==`share`)return[g(t),``];let[,n,r]=/^(.*?)(\s?%)$/u.exec(q(t))??[null,q(t),``];return[n,r.trim()]}function an({unit:e,better:t},n,r){let i=qt(e,n,r);if(!i)return null;let a=e===`share`?sn(i.by):cn(i.share);if(on(e,i))return{arrow:null,text:``,word:l(`unchanged`),look:``};let o=i.by>0?`arrow-up`:`arrow-down`;if(t===`none`)return{arrow:o,text:a,word:i.by>0?l(`more (change)`):l(`fewer`),look:``};let s=t===`more`?i.by>0:i.by<0;return{arrow:o,text:a,word:l(s?`better`:`worse`),look:s?`good`:`poor`}}const on=(e,{by:t,share:n})=>t===0||(e===`share`?Math.abs(t)<5e-4:n!==null&&Math.abs(n)<.005),sn=e=>l(`{n} p.p.`,{n:Zt(`points`,{maximumFractionDigits:1}).format(Math.abs(e)*100)}),cn=e=>e===null?``:Zt(`whole`,{style:`percent`,maximumFractionDigits:0}).format(Math.abs(e));function ln(e,t){let n=qt(`count`,e,t);return!n||n.share===null?e?l(`new`):`–`:Zt(`signed`,{style:`percent`,maximumFractionDigits:0,signDisplay:`exceptZero`}).format(n.share).replace(`-`,`−`)}const un=/* @__PURE__ */ new Map,dn=()=>(un.has(v.value)||un.set(v.value,new Intl.DateTimeFormat(v.value===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,timeZone:`UTC`})),un.get(v.value)),Y=e=>dn().format(Date.parse(e)).replace(`.`,``),fn=(e,t)=>e===t?Y(e):`${Y(e)} — ${Y(t)}`,pn=(e,t)=>pe(e,t);function mn({dialogs:e,assigned:t,met:n,all:r}){return[e>0&&d(`in {n} conversation`,`in {n} conversations`,e,{n:g(e)}),t>0&&d(`{n} conversation assigned`,`{n} conversations assigned`,t,{n:g(t)}),r>0&&l(`{share} on time`,{share:q(n/r)})].filter(Boolean)}const hn=e=>mn(e).join(`, `),gn=({reasons:e})=>Object.entries(e).sort((e,t)=>t[1]-e[1]).map(([e,t])=>`${Me(e)}: ${g(t)}`).join(`, `);function _n({done:e,skipped:t,failed:n,outcome:r}){let i=[t>0&&l(`skipped: {n}`,{n:g(t)}),n>0&&l(`failed: {n}`,{n:g(n)})];return[l(`done: {n}`,{n:g(e)}),...mn(r),...i].filter(Boolean).join(` · `)}const vn=e=>{let t=De(e.rule_id)??(e.kind&&e.body?e:null);return t?Ee(t):l(`Deleted rule`)};function yn(){y(Ae,[]);let e=W(I(`automation`));return s`<div class="rep">
<${R} id="rules" look="w12" title=${l(`What rules did`)} caption=${l(`Runs of each rule in the period`)}
answer=${e} chart=${xn} table=${Sn} />
</div>`}const bn=()=>s`<${B} text=${l(`No rule ran in this period`)} />`;function xn({rules:e}){if(!e.length)return bn();let t=e.toSorted((e,t)=>t.runs-e.runs),n=Math.max(...e.map(e=>e.runs));return s`<ul>
${t.map(e=>s`<li key=${e.rule_id}>
<a class="catrow rulerow" href=${he(e.rule_id,`log`)}>
<span class="hrow">
<${x} name=${ke(De(e.rule_id)?.kind)} size="m" /><span class="cut">${vn(e)}</span>
</span>
<${G} part=${e.runs/n} />
<span class="r b5">${g(e.runs)}</span>
<span class="dim cut">${_n(e)}</span>
</a>
</li>`)}
</ul>`}const Sn=({rules:e})=>s`<${V} caption=${l(`What rules did`)}
heads=${[[l(`Rule`),!1],[l(`Runs`),!0],[l(`Done (runs)`),!0],[l(`Skipped`),!0],[l(`Failed`),!0],[l(`Outcome`),!1]]}
rows=${e.map(e=>[s`<a class="link" href=${he(e.rule_id,`log`)}>${vn(e)}</a>`,g(e.runs),g(e.done),g(e.skipped),g(e.failed),[hn(e.outcome),gn(e.outcome)].filter(Boolean).join(`; `)||`–`])} />`;function Cn({value:e,target:t,reach:n}){let{start:r,width:i}=e===null?{start:50,width:0}:Gt(e,t,n);return s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
<rect class=${e>=t?`b1`:`b2`} x=${r} width=${i} height="10" />
<rect class="tk2" x="49.6" width="0.8" height="10" />
</svg>`}function wn(e,t){let n=e.filter(e=>e!==null);if(!n.length)return l(`No day has a request with a target.`);let r=n.filter(e=>e>=t).length;return d(`The target was met on {met} of {n} day.`,`The target was met on {met} of {n} days.`,n.length,{met:r})}const Tn=(e,t,n,r)=>Math.max(2,Math.min(n,Math.abs(e-t))/n*r);function En({id:e,label:t,days:n,values:r,target:i,height:a=44,onDay:o}){let{box:c,width:u}=St(300),[d,f]=E(null),p=Kt(r,i),m=u/n.length,h=a/2,g=e=>{let t=r[e],i=Y(n[e]);return t===null?l(`{day}: no data`,{day:i}):`${i}: ${q(t)}`};return s`<div class="plotbox" ref=${c}>
<${Ct} id=${e} look="deviations" width=${u} height=${a} title=${t}
sentence=${wn(r,i)}>
${r.map((e,t)=>{if(e===null)return null;let n=e>=i,r=Tn(e,i,p,h-1);return s`<rect key=${t} class=${`${n?`dok`:`dbad`} ${t===d?`on`:``}`}
x=${t*m+m*.14} y=${n?h-r:h} width=${m*.72} height=${r}
rx="1.5" />`})}
<path class="dmid" d=${`M0 ${h}H${u}`} />
<//>
<${Tt} label=${t} count=${n.length} left=${0} room=${u} day=${d} onMove=${f}
onDay=${e=>r[e]!==null&&o(e)} textOf=${g} />
${d!==null&&s`<${Et} x=${d*m} y=${6} width=${u} lines=${[g(d)]} />`}
</div>`}const X=e=>ue.value[e]?.name??l(`Removed channel`),Dn=({id:e})=>ue.value[e]&&s`<${_e} kind=${ue.value[e].kind} />`,On=()=>l(`{name}, by day`,{name:L(`on_time`).name}),kn=()=>l(`{name}, by channel`,{name:L(`on_time`).name}),An=({met:e,all:t})=>t?e/t:null,jn=(e,t)=>e.reduce((e,n)=>e+n[t],0);function Mn(){let e=W(I(`attainment`)),t=W(I(`days`,{metric:`on_time`})).data?.series.on_time??null;return{...e,data:e.data&&{...e.data,values:t}}}const Nn=e=>e?l(`Share of waits with an SLA target, goal {target}`,{target:q(e.target)}):``;function Pn(){let e=Mn(),t=s`<a class="link t13 noprint" href=${M({},`sla`)}>${l(`Details`)}</a>`;return s`<${R} id="sla" look="r-sla" title=${L(`on_time`).name} metric="on_time" tools=${t}
caption=${Nn(e.data)} answer=${e} chart=${Fn} table=${Rn} />`}function Fn(e){let t=jn(e.channels,`all`);if(!t)return s`<${B} text=${l(`No request in this period had a target`)} />`;let n=jn(e.channels,`met`);return s`
<div class="slahead">
<a class="big" href=${P(`on_time`)}>${q(n/t)}</a>
<a class="t12 dim" href=${P(`breached`)}>
${d(`{n} breach of {all}`,`{n} breaches of {all}`,t-n,{n:g(t-n),all:g(t)})}
</a>
</div>
${e.values&&s`<${En} id="rep-sla-plot" label=${On()} days=${e.days.map(k)}
values=${e.values} target=${e.target}
onDay=${t=>F(`on_time`,{day:e.days[t]})} />`}
<p class="cap devcap">${l(`Distance from the target, by channel`)}</p>
<${In} ...${e} />
`}function In({channels:e,target:t}){let n=Kt(e.map(An),t);return s`<ul class="slalist">
${e.filter(e=>e.all).map(e=>{let r=An(e);return s`<li key=${e.channel_id}>
<a class="slarow" href=${P(`on_time`,{row:`channel-${e.channel_id}`})}>
<span class="hrow">
<${Dn} id=${e.channel_id} /><span class="cut">${X(e.channel_id)}</span>
</span>
<${Cn} value=${r} target=${t} reach=${n} />
<span class=${r<t?`r warnx`:`r`}>${q(r)}</span>
</a>
</li>`})}
</ul>`}const Ln=(e,t)=>s`<a class="link" href=${M({list:t})}>${e}</a>`;function Rn({days:e,channels:t,values:n}){let r={met:jn(t,`met`),all:jn(t,`all`)};return s`<${V} caption=${kn()}
heads=${[[l(`Channel`),!1],[l(`On time`),!0],[l(`Breaches`),!0],[l(`All`),!0]]}
rows=${[...t,{...r,channel_id:0}].map(e=>{let t=e.channel_id?{row:`channel-${e.channel_id}`}:{};return[e.channel_id?X(e.channel_id):l(`All channels`),Ln(J(`share`,An(e)),{number:`on_time`,...t}),Ln(g(e.all-e.met),{number:`breached`,...t}),g(e.all)]})} />
${n&&s`<${V} caption=${On()} heads=${[[l(`Day`),!1],[l(`On time`),!0]]} rows=${e.map((e,t)=>[Y(k(e)),n[t]===null?`–`:Ln(q(n[t]),{number:`on_time`,day:e})])} />`}`}const zn=({met:e,all:t})=>t?e/t:null,Bn=[[`answered`,()=>l(`Replied (column)`),`count`,`answered`,e=>e.answered],[`first_median`,()=>l(`First response, median`),`ms`,`first_response_median`,e=>e.first_median],[`first_p90`,()=>l(`90%`),`ms`,`first_response_p90`,e=>e.first_p90],[`own_first`,()=>l(`Since their assignment`),`ms`,`own_first_response_median`,e=>e.own_first_median],[`next_median`,()=>l(`Next responses, median`),`ms`,`next_response_median`,e=>e.next_median],[`on_time`,()=>l(`On time`),`share`,`on_time`,zn],[`handovers`,()=>l(`Handed over (column)`),`count`,`handed_over`,e=>e.handovers],[`closed`,()=>l(`Closed (column)`),`count`,`closed`,e=>e.closed],[`replies`,()=>l(`Replies (column)`),`count`,`replies`,e=>e.replies],[`online`,()=>l(`Online`),`hours`,`online`,e=>e.online_ms??null],[`load`,()=>l(`Replies per hour online`),`rate`,null,e=>e.load??null]],Vn=/* @__PURE__ */ new Set([`online`,`load`]),Z={operator:{path:`operators`,id:`operator_id`,title:()=>l(`Operators`),name:w},team:{path:`teams`,id:`team_id`,title:()=>l(`Teams`),name:e=>ee.value[e]?.name??l(`No team`)},channel:{path:`channels`,id:`channel_id`,title:()=>l(`Channels`),name:X}},Hn=({by:e,id:t})=>s`<span class="hrow">
${e===`operator`&&s`<${Ce} name=${w(t)} face=${i.value[t]?.face} size="sm" />`}
${e===`channel`&&s`<${Dn} id=${t} />`}
<span class="cut">${Z[e].name(t)}</span>
</span>`,Un=`reportfilter`,Wn=()=>{S.value=null},Gn=()=>{S.value=S.peek()===`reportfilter`?null:Un},Kn=(e,t)=>e.name.localeCompare(t.name),qn={channel:{label:()=>l(`Channel`),all:()=>Object.values(ue.value).toSorted(Kn),name:X},team:{label:()=>l(`Team`),all:()=>te.value,name:Z.team.name},operator:{label:()=>l(`Operator`),all:()=>a.value?.role===`operator`?[]:Object.values(i.value).toSorted(Kn),name:Z.operator.name},tag:{label:()=>l(`Tag`),all:()=>o.value,name:me}},Jn=Object.fromEntries(A.map(e=>[e,[]])),Yn=(e,t)=>N({...et(j.peek(),e,t),list:null},{replace:!0});function Xn(){let e=S.value===Un,t=$e(j.value);return s`<span class="menuat">
<button type="button" class="btn" id="repfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?l(`Filter: {n}`,{n:t}):l(`All teams and channels`)}
title=${`${l(`Filter`)}  Shift F`} onClick=${Gn}>
<${x} name="list-filter" size="m" />
<span class="only-wide">${l(t?`Filter`:`All teams and channels`)}</span>
${t>0&&s`<span class="count mutedc">${t}</span>`}
</button>
${e&&s`<${Zn} />`}
</span>`}function Zn(){let e=j.value,t=de(Wn);return ge(),_(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]),s`<div class="menu pop popreport" role="dialog" aria-label=${l(`Filter`)} ref=${t}>
<${Qn} />
${A.map(t=>s`<${$n} key=${t} field=${t} chosen=${e[t]} />`)}
<div class="repfoot">
${$e(e)>0&&s`<button type="button" class="btn small quiet" onClick=${()=>N({...Jn,list:null})}>
${l(`Clear filter`)}
</button>`}
<button type="button" class="btn small primary" onClick=${Wn}>${l(`Dismiss`)}</button>
</div>
</div>`}function Qn(){let{hours:e}=j.value,t=(t,n)=>s`<button type="button" aria-pressed=${String(e===t)}
onClick=${()=>N({hours:t},{replace:!0})}>${n}</button>`;return s`<div class="field">
<span class="lab" id="rephours">${l(`What counts as time`)}</span>
<div class="seg" role="group" aria-labelledby="rephours">
${t(`work`,l(`Working hours`))} ${t(`calendar`,l(`All hours`))}
</div>
</div>`}function $n({field:e,chosen:t}){let{label:n,all:r}=qn[e],i=r();if(!i.length)return null;let a=i.filter((e,n)=>i.length<=8||n<7||t.includes(e.id)),o=i.filter(e=>!a.includes(e));return s`<div class="field" role="group" aria-labelledby=${`repf-${e}`}>
<span class="lab" id=${`repf-${e}`}>${n()}</span>
<div class="repchips">
${a.map(n=>s`<button type="button" class="chip" key=${n.id} aria-pressed=${String(t.includes(n.id))}
onClick=${()=>Yn(e,n.id)}>
${e===`channel`&&s`<${_e} kind=${n.kind} />`}<span class="cut">${n.name}</span>
</button>`)}
${o.length>0&&s`<select class="input sel" aria-label=${l(`More: {field}`,{field:n()})} value=""
onChange=${t=>{Yn(e,Number(t.currentTarget.value)),t.currentTarget.value=``}}>
<option value="">${l(`More: {n}`,{n:o.length})}</option>
${o.map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function er(){let e=j.value;if(!$e(e)&&e.hours===`work`)return null;let t=(e,t,n)=>s`<button type="button" class="chip" key=${e} aria-label=${l(`Remove from the filter: {name}`,{name:t})}
onClick=${n}>
<span class="cut">${t}</span><${x} name="x" size="s" />
</button>`;return s`<div class="repfchips" role="group" aria-label=${l(`Filter`)}>
${e.hours===`calendar`&&t(`hours`,l(`All hours`),()=>N({hours:`work`},{replace:!0}))}
${A.flatMap(n=>e[n].map(e=>{let{label:r,name:i}=qn[n];return t(n+e,`${r()}: ${i(e)}`,()=>Yn(n,e))}))}
</div>`}function tr(e){let t={};for(let n of e)for(let[e,r]of Object.entries(n.statuses??{}))t[e]=(t[e]??0)+r;return Object.entries(t).sort((e,t)=>t[1]-e[1]).map(([e])=>e)}const nr=e=>Object.values(e.statuses??{}).reduce((e,t)=>e+t,0),rr=e=>ne(n.value[e]),ir=(e,t)=>e.map(e=>`${rr(e)}: ${$t(t.statuses[e]??0)}`).join(`, `);function ar({rows:e}){let t=tr(e);if(!t.length)return s`<${B} text=${l(`Nobody was online in this period`)} />`;let n=Math.max(...e.map(nr));return s`<div class="lg statlg" aria-hidden="true">
${t.map((e,t)=>s`<span key=${e}><i class=${`t${t%6}`}></i>${rr(e)}</span>`)}
</div>
<ul>
${e.filter(e=>nr(e)).map(e=>s`<li key=${e.operator_id} class="statrow">
<${Hn} by="operator" id=${e.operator_id} />
<${Dt} parts=${t.map((t,r)=>[(e.statuses[t]??0)/n,`t${r%6}`])} />
<span class="r">${$t(nr(e))}</span>
<span class="vh">${ir(t,e)}</span>
</li>`)}
</ul>`}function or({rows:e}){let t=tr(e);return s`<${V} caption=${l(`Time in each status`)}
heads=${[[l(`Operator`),!1],...t.map(e=>[rr(e),!0])]}
rows=${e.map(e=>[w(e.operator_id),...t.map(t=>J(`hours`,e.statuses?.[t]??null))])} />`}const sr=[[`operator`,()=>l(`Operators`)],[`team`,()=>l(`Teams`)],[`channel`,()=>l(`Channels`)]];function cr(){let{by:e}=j.value,t=Z[e],n=W(I(t.path)),r=s`<div class="seg noprint" role="group" aria-label=${l(`Rows`)}>
${sr.map(([t,n])=>s`<button type="button" key=${t} aria-pressed=${String(t===e)}
onClick=${()=>N({by:t,sort:null,list:null})}>${n()}</button>`)}
</div>`,i=a.value?.role===`operator`?l(`Your own numbers, and the average of the team`):l(`Minutes and seconds up to an hour`);return s`<div class="rep">
<${R} key=${e} id="people" look="w12" title=${t.title()} caption=${i} tools=${r} answer=${n}
chart=${t=>s`<${ur} by=${e} ...${t} />`} />
${e===`operator`&&s`<${R} id="statuses" look="w12" title=${l(`Time in each status`)} metric="online" answer=${n}
chart=${({rows:e})=>s`<${ar} rows=${e} />`} table=${or} />`}
</div>`}function lr(e,t,n){let[r,i]=(t??`answered`).split(`.`),a=Bn.find(([e])=>e===r),o=a?a[4]:null,s=o?(e,t)=>(o(t)??-1)-(o(e)??-1):(e,t)=>Z[n].name(e[Z[n].id]).localeCompare(Z[n].name(t[Z[n].id])),c=e.toSorted(s);return i?c.reverse():c}function ur({by:e,rows:t,team:n=null}){if(!t.length)return s`<${B} />`;let{sort:r}=j.value,i=Bn.filter(([t])=>e===`operator`||![`online`,`load`,`own_first`].includes(t)),{id:a}=Z[e];return s`<div class="reptable wide" tabindex="0" role="group" aria-label=${Z[e].title()}>
<table>
<caption class="vh">${Z[e].title()}</caption>
<thead>
<tr>
<${pr} id="name" label=${l(`Name`)} sort=${r??`answered`} />
${i.map(([e,t,,n])=>s`<${pr} key=${e} id=${e} label=${t()} metric=${n} sort=${r??`answered`}
right />`)}
</tr>
</thead>
<tbody>
${lr(t,r,e).map(t=>s`<tr key=${t[a]}>
<th scope="row"><${Hn} by=${e} id=${t[a]} /></th>
${i.map(n=>s`<${fr} key=${n[0]} column=${n} row=${t} of=${`${e}-${t[a]}`} />`)}
</tr>`)}
${n&&s`<tr class="average">
<th scope="row">${l(`Average of the team`)}</th>
${i.map(([e,,t,,r])=>s`<td key=${e} class="r">${dr(t,r(n))}</td>`)}
</tr>`}
</tbody>
</table>
</div>`}const dr=(e,t)=>J(e===`count`?`rate`:e,t);function fr({column:[e,,t,n,r],row:i,of:a}){let o=r(i),c=J(t,o),l=!n||Vn.has(e)||!o;return s`<td class="r">
${l?c:s`<a class="numlink" href=${P(n,{row:a})}>${c}</a>`}
</td>`}function pr({id:e,label:t,metric:n=null,sort:r,right:i=!1}){let[a,o]=r.split(`.`),c=a===e,l=c&&!o?`${e}.up`:e;return s`<th scope="col" class=${i?`r`:``} aria-sort=${c?o?`ascending`:`descending`:null}>
<button type="button" class="sorthead" onClick=${()=>N({sort:l},{replace:!0})}>
${t}${c&&s`<${x} name=${o?`arrow-up`:`arrow-down`} size="s" />`}
</button>
${n&&s`<${lt} of=${n} place=${e} />`}
</th>`}const mr=[0,1,2,3,4,5,6],hr=(e,t)=>`${e}:00–${e+t}:00`;function gr(e,t){let n=t<480,r=n?3:1,i=e.map(e=>Wt(e,r)),[a,o]=n?[44,26]:[34,26],s=(t-a)/(n?7:24),c=(e,t)=>({weekday:e,from:t*r,size:r,value:i[e][t],wide:s-2});return(n?i[0].map((e,t)=>mr.map(e=>({...c(e,t),x:a+e*s}))):mr.map(e=>i[e].map((t,n)=>({...c(e,n),x:a+n*s})))).map((e,t)=>e.map(e=>({...e,y:t*o,high:o-2})))}function _r(e){return e.flat().reduce((e,t)=>t.value>e.value?t:e)}const vr=({weekday:e,from:t,size:n,value:r})=>`${u(e,`long`)}, ${hr(t,n)}: ${d(`{n} request`,`{n} requests`,r,{n:g(r)})}`;function yr(e){let t=_r(e);return t.value?l(`Most requests: {cell}.`,{cell:vr(t)}):l(`There were no requests.`)}const br={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowDown:[1,0],ArrowUp:[-1,0]};function xr({id:e,title:t,counts:n,onCell:r}){let{box:i,width:a}=St(),[o,c]=E([0,0]),[l,d]=E(null),f=C(null),p=gr(n,a),m=_r(p).value,[h,g]=[Math.min(o[0],p.length-1),Math.min(o[1],p[0].length-1)],ee=e=>{c(e),f.current.querySelectorAll(`[role=row]`)[e[0]].querySelectorAll(`[role=gridcell]`)[e[1]].focus()},te=e=>{let t=br[e.key],n={Home:[h,0],End:[h,p[0].length-1]}[e.key];if(e.key===`Enter`||e.key===` `)r(p[h][g]);else if(t||n)ee(n??[Math.max(0,Math.min(p.length-1,h+t[0])),Math.max(0,Math.min(p[0].length-1,g+t[1]))]);else return;e.preventDefault(),e.stopPropagation()},ne=p.length*26+20;return s`<div class="plotbox" ref=${i} onPointerLeave=${()=>d(null)}>
<svg class="plot heat" viewBox=${`0 0 ${a} ${ne}`} role="grid" aria-labelledby=${`${e}-t`}
aria-describedby=${`${e}-d`} ref=${f} onKeyDown=${te}>
<title id=${`${e}-t`}>${t}</title>
<desc id=${`${e}-d`}>${yr(p)}</desc>
${p.map((e,t)=>s`<g role="row" key=${t}>
<text aria-hidden="true" x=${a<480?34:0} y=${e[0].y+17}
text-anchor=${a<480?`end`:`start`}>
${a<480?e[0].from:u(e[0].weekday)}
</text>
${e.map((e,n)=>s`<rect key=${n} role="gridcell" class=${`q${Ut(e.value,m)}`}
tabindex=${t===h&&n===g?0:-1} aria-label=${vr(e)} x=${e.x}
y=${e.y} width=${e.wide} height=${e.high} rx="4" onClick=${()=>r(e)}
onFocus=${()=>{c([t,n]),d(e)}} onBlur=${()=>d(null)} onPointerEnter=${()=>d(e)} />`)}
</g>`)}
<${Sr} rows=${p} phone=${a<480} height=${ne} />
</svg>
${l&&s`<${Et} x=${l.x} y=${l.y} width=${a} lines=${[vr(l)]} />`}
</div>`}const Sr=({rows:e,phone:t,height:n})=>e[0].filter(e=>t||e.from%3==0||e.from===23).map(e=>s`<text key=${e.x} aria-hidden="true" x=${e.x+e.wide/2} y=${n-4} text-anchor="middle">
${t?u(e.weekday):e.from}
</text>`),Cr=()=>s`<span class="heatkey end">
${l(`less (legend)`)}
<svg viewBox="0 0 84 10" class="plot" aria-hidden="true">
${[0,1,2,3,4,5].map(e=>s`<rect class=${`q${e}`} x=${e*14} width="12" height="10" rx="2" />`)}
</svg>
${l(`more (change)`)}
</span>`,wr=6.6,Q=e=>e.findLastIndex(e=>e!==null),Tr=e=>Math.max(0,...e.filter(e=>e!==null)),Er=e=>l(`target of {norm}`,{norm:tn(e)}),Dr=(e,t)=>e===`ms`?tn(t):g(t);function Or({days:e,series:t,unit:n,norm:r}){let i=t.filter(({values:e})=>Q(e)>=0).map(({name:t,values:r})=>{let i=r.find(e=>e!==null),a=r.indexOf(Tr(r));return l(`{name}: from {first} to {last}, the highest {most} on {day}.`,{name:t,first:J(n,i),last:J(n,r[Q(r)]),most:J(n,r[a]),day:Y(e[a])})});return r&&i.push(l(`Target {norm}.`,{norm:tn(r)})),i.join(` `)}function kr({days:e,series:t,unit:n,norm:r,width:i,height:a}){let o=Ft(It(t.flatMap(({values:e})=>e),r??0),n),s=t.filter(({values:e})=>Q(e)>=0),c=i<480,l=s.map(({name:e,values:t})=>{let r=J(n,t[Q(t)]);return c?r:`${e} ${r}`}),u=r&&!c;u&&l.push(Er(r));let d=Math.max(...o.map(e=>Dr(n,e).length))*wr+8,f=Math.max(12,...l.map(e=>e.length*wr+14)),p=Math.max(40,i-d-f),m=t=>d+(e.length>1?t/(e.length-1)*p:p/2),h=e=>22+(1-Math.min(1,e/o.at(-1)))*(a-22-26);return{ticks:o,ends:s,labels:l,places:Ht([...s.map(({values:e})=>h(e[Q(e)])),...u?[h(r)]:[]],15,22,a-26),left:d,room:p,xOf:m,yOf:h,narrow:c}}function Ar({id:e,title:t,sentence:n,days:r,series:i,unit:a,norm:o=null,onDay:c}){let{box:l,width:u}=St(),[d,f]=E(null),p=u<480?210:262,m=kr({days:r,series:i,unit:a,norm:o,width:u,height:p}),h=e=>[Y(r[e]),...i.map(({name:t,values:n})=>`${t}: ${J(a,n[e])}`)];return s`<div class="plotbox" ref=${l}>
<${Ct} id=${e} width=${u} height=${p} title=${t} sentence=${n}>
<${jr} ...${m} days=${r} unit=${a} height=${p} />
${o&&s`<path class="tgt" d=${`M${m.left} ${m.yOf(o)}h${m.room}`} />`}
${o&&m.narrow&&s`<text x=${m.left+2} y=${m.yOf(o)-5}>${Er(o)}</text>`}
${i.map(e=>s`<${Mr} key=${e.id} ...${e} ...${m} height=${p} />`)}
${d!==null&&s`<path class="cross" d=${`M${m.xOf(d)} 22V${p-26}`} />`}
${d!==null&&s`<${Nr} day=${d} series=${i} ...${m} />`}
<${Pr} series=${i} ...${m} />
<${Fr} series=${i} unit=${a} width=${u} ...${m} />
${m.labels.map((e,t)=>s`<text key=${t} class=${t<m.ends.length?`lbl`:``} x=${m.left+m.room+10}
y=${m.places[t]+4}>${e}</text>`)}
<//>
<${Tt} label=${t} count=${r.length} left=${m.left} room=${m.room} day=${d} onMove=${f}
onDay=${c} textOf=${e=>h(e).join(`, `)} />
${d!==null&&s`<${Et} x=${m.xOf(d)} y=${62} width=${u} lines=${h(d)} />`}
</div>`}const jr=({ticks:e,days:t,unit:n,left:r,room:i,xOf:a,yOf:o,height:c})=>s`
${e.map(e=>s`
<path class="g" d=${`M${r} ${o(e)}h${i}`} />
<text x=${r-8} y=${o(e)+4} text-anchor="end">${Dr(n,e)}</text>
`)}
${Lt(t.length,Math.max(2,Math.floor(i/84))).map(e=>s`<text key=${e} x=${a(e)} y=${c-6}
text-anchor=${t.length>1&&e===0?`start`:`middle`}>${Y(t[e])}</text>`)}
`;function Mr({values:e,tone:t,area:n,xOf:r,yOf:i,height:a}){let o=e.map((e,t)=>e===null?null:[r(t),i(e)]),c=Q(e);return s`
${n&&s`<path class=${`a${t}`} d=${zt(o,a-26)} />`}
<path class=${`l${t}`} d=${Rt(o)} />
${Bt(o).map(([e,n])=>s`<circle class=${`p${t}`} cx=${e} cy=${n} r="3" />`)}
${c>=0&&s`<circle class=${`pt p${t}`} cx=${r(c)} cy=${i(e[c])} r="4.5" />`}
`}const Nr=({day:e,series:t,xOf:n,yOf:r})=>t.map(({id:t,values:i,tone:a})=>i[e]!==null&&s`<circle key=${t} class=${`pt p${a}`} cx=${n(e)} cy=${r(i[e])} r="5" />`);function Pr({series:e,ticks:t,xOf:n,yOf:r}){let i=Math.max(...e.map(({values:e})=>Tr(e)));return e.map(({id:e,values:a})=>a.map((a,o)=>a>t.at(-1)&&a<i&&s`<text key=${e+o} class="lbl" x=${n(o)} y=${r(a)-9} text-anchor="middle">↑</text>`))}function Fr({series:e,unit:t,width:n,ticks:r,xOf:i,yOf:a}){let[o]=e.toSorted((e,t)=>Tr(t.values)-Tr(e.values)),c=o?Tr(o.values):0,l=o?o.values.indexOf(c):-1;if(!c||l===Q(o.values))return null;let u=i(l)<80?`start`:i(l)>n-160?`end`:`middle`;return s`<circle class=${`pt p${o.tone}`} cx=${i(l)} cy=${a(c)} r="4" />
<text class="lbl" x=${i(l)} y=${a(c)-9} text-anchor=${u}>
${J(t,c)}${c>r.at(-1)&&` ↑`}
</text>`}function Ir(){let e=W(I(`operators`)),t=W(I(`days`,{metric:`first_response_median,first_response_p90`})).data?.norm??null,n=t?l(`Median of first responses against the target of {norm}`,{norm:tn(t)}):l(`Median of first responses`),r=s`<a class="link t13 noprint" href=${M({},`operators`)}>${l(`All numbers`)}</a>`;return s`<${R} id="operators" look="r-ops" title=${l(`Operators`)} caption=${n} tools=${r}
answer=${e} chart=${e=>s`<${Lr} ...${e} norm=${t} />`} />`}function Lr({rows:e,norm:t}){if(!e.length)return s`<${B} />`;let n=Math.max(1,...e.map(e=>e.answered)),r=t??Math.max(1,...e.map(e=>e.first_median??0));return s`<div role="table" aria-label=${l(`Operators`)} class="optable">
<div class="oprow head" role="row">
<span role="columnheader">${l(`Operator`)}</span>
<span role="columnheader" class="hp">${l(`Replied (column)`)}</span>
<span role="columnheader" class="hp">${l(`First response, median`)}</span>
<span role="columnheader" class="r">${l(`90%`)}</span>
<span role="columnheader" class="r">${l(`On time`)}</span>
<span role="columnheader" class="r hp">${l(`Online`)}</span>
</div>
${e.map(e=>s`<${Rr} key=${e.operator_id} row=${e} most=${n} slowest=${r} />`)}
</div>`}function Rr({row:e,most:t,slowest:n}){let r={row:`operator-${e.operator_id}`},i=e.all>0&&zn(e)<.9,a=(e,t)=>s`<a href=${P(e,r)}>${t}</a>`;return s`<div class="oprow" role="row">
<span role="rowheader"><${Hn} by="operator" id=${e.operator_id} /></span>
<span class="barcell hp" role="cell">
<span class="r">${a(`answered`,g(e.answered))}</span><${G} part=${e.answered/t} tone=${3} />
</span>
<span class="barcell hp" role="cell">
<span class="r b5">${a(`first_response_median`,J(`ms`,e.first_median))}</span>
<${G} part=${(e.first_median??0)/n} tone=${e.first_median>n?2:1} />
</span>
<span class="r" role="cell">${a(`first_response_p90`,J(`ms`,e.first_p90))}</span>
<span class=${i?`r warnx`:`r`} role="cell">${a(`on_time`,J(`share`,zn(e)))}</span>
<span class="r dim hp" role="cell">${J(`hours`,e.online_ms)}</span>
</div>`}const zr=[`still_open`],Br=e=>Object.fromEntries(e.map(e=>[e.id,e]));function Vr({ids:e,label:t}){let n=W(I(`overview`,{metric:[...e,...zr.filter(t=>!e.includes(t))].join(`,`)})),r=j.value.hours===`work`?`calendar`:`work`,i=e.filter(e=>L(e).unit===`ms`),a=W(i.length?I(`overview`,{metric:i.join(`,`),hours:r,compare:`none`}):null),o=n.data&&ct()&&Br(n.data.numbers),c=a.data?Br(a.data.numbers):{};return s`<section class="kpis" aria-label=${t}>
${n.problem&&s`<div class="card kpifail"><${z} ...${n} /></div>`}
${e.map(e=>o?o[e]&&s`<${Ur} key=${e} ...${o[e]} numbers=${o} other=${c[e]?.value??null} />`:!n.problem&&s`<${Hr} key=${e} id=${e} />`)}
</section>`}const Hr=({id:e})=>s`<div class="card kpi" aria-busy="true">
<div class="k">${L(e).name||s`<${T} width=${70} />`}</div>
<div class="v"><${T} width=${50} /></div>
<div class="d"><${T} width=${80} /></div>
</div>`;function Ur({id:e,value:t,previous:n,sample:r=null,numbers:i={},other:a=null,place:o=``}){let c=L(e),[u,d]=rn(c.unit,t);return s`<div class="card kpi">
<div class="k">
<span class="cut" title=${c.name}>${c.name}</span><${lt} of=${e} place=${o} />
</div>
<a class="v" href=${P(e)}
aria-label=${l(`{name}: {value}. Show the requests`,{name:c.name,value:`${u} ${d}`.trim()})}>
${u}${d&&s`<small> ${d}</small>`}
</a>
<${Wr} metric=${c} value=${t} previous=${n} />
<div class="f cut">${Gr(c,{sample:r,numbers:i,other:a})}</div>
</div>`}function Wr({metric:e,value:t,previous:n}){if(!j.value.compare)return s`<div class="d"></div>`;let r=an(e,t,n);if(!r)return s`<div class="d">
<span class="cut">${l(t===null?`nothing to measure`:`no earlier data`)}</span>
</div>`;let i=l(`before: {value}`,{value:rn(e.unit,n).filter(Boolean).join(` `)});return s`<div class="d" title=${i}>
<b class=${r.look}>
${r.arrow&&s`<${x} name=${r.arrow} size="s" />`}${r.text} ${r.word}
</b>
<span class="cut">${i}</span>
</div>`}function Gr(e,{sample:t,numbers:n,other:r}){if(e.id===`requests`&&n.still_open){let e=g(n.still_open.value??0);return l(`still waiting: {n}`,{n:e})}return e.unit===`ms`&&r!==null?j.value.hours===`work`?l(`all hours: {span}`,{span:en(r)}):l(`working time: {span}`,{span:en(r)}):t===null||e.unit===`count`?``:l(`of {n}`,{n:J(`count`,t)})}const Kr=e=>e===0?l(`Untagged`):me(e),qr=e=>({row:`tag-${e}`}),Jr=({tags:e,untagged:t,untagged_previous:n=null})=>[...e,...t?[{tag_id:0,requests:t,previous:n,first_median:null,share:null}]:[]],Yr=()=>[[l(`Tag`),!1],[l(`Requests (column)`),!0],[l(`Change (column)`),!0],[l(`Share`),!0],[l(`First response, median`),!0]],Xr=e=>s`<${V} caption=${l(`Requests by tag`)} heads=${Yr()}
rows=${Jr(e).map(({tag_id:e,requests:t,previous:n,share:r,first_median:i})=>[Kr(e),s`<a class="link" href=${P(`requests`,qr(e))}>${g(t)}</a>`,Zr(t,n),J(`share`,r),J(`ms`,i)])} />`,Zr=(e,t)=>j.value.compare&&t!=null?ln(e,t):`–`;function Qr({rows:e}){if(!e.length)return s`<${B} />`;let t=Math.max(...e.map(e=>e.requests));return s`<ul>
${e.map(({tag_id:e,requests:n,previous:r})=>s`<li key=${e}>
<a class="catrow" href=${P(`requests`,qr(e))}>
<span class="cut">${Kr(e)}</span>
<${G} part=${n/t} tone=${e===0?3:1} />
<span class="r b5">${g(n)}</span>
<span class="r dim">${Zr(n,r)}</span>
</a>
</li>`)}
</ul>`}function $r(){let e=W(I(`topics`)),t=s`<a class="link t13 noprint" href=${M({},`topics`)}>${l(`All topics`)}</a>`;return s`<${R} id="topics" look="r-cat" title=${l(`Topics`)} caption=${l(`Requests by tag`)} tools=${t}
answer=${e} table=${Xr}
chart=${e=>{let t=Jr(e),n=t.findIndex(e=>e.tag_id===0),r=t.filter(e=>e.tag_id!==0);return s`<${Qr} rows=${[...r.slice(0,5),...n<0?[]:[t[n]]]} />`}} />`}function ei(){let e=W(I(`topics`));return s`<div class="rep">
<${R} id="tags" look="w7" title=${l(`Tags`)} caption=${l(`Requests by tag, against the previous period`)}
answer=${e} table=${Xr} chart=${e=>s`<${Qr} rows=${Jr(e)} />`} />
<${R} id="words" look="w5" title=${l(`Words on the rise`)}
caption=${l(`In whose requests they stand; their share rose most: what to document next`)} answer=${e}
chart=${({words:e})=>s`<${ti} words=${e} />`} table=${ni} />
</div>`}function ti({words:e}){if(!e.length)return s`<${B} text=${l(`No word became more frequent in this period`)} />`;let t=Math.max(...e.map(e=>e.share));return s`<ul>
${e.map(({word:e,requests:n,share:r,previous_share:i})=>s`<li key=${e}>
<a class="catrow wordrow" href=${P(`requests`,{word:e})}>
<span class="cut">${e}</span>
<${G} part=${r/t} />
<span class="r b5">${g(n)}</span>
<span class="r dim">
${l(`{before} → {now}`,{before:J(`share`,i),now:q(r)})}
</span>
</a>
</li>`)}
</ul>`}const ni=({words:e})=>s`<${V} caption=${l(`Words on the rise`)}
heads=${[[l(`Word`),!1],[l(`Requests (column)`),!0],[l(`Share before`),!0],[l(`Share`),!0]]}
rows=${e.map(({word:e,requests:t,share:n,previous_share:r})=>[e,s`<a class="link" href=${P(`requests`,{word:e})}>${g(t)}</a>`,J(`share`,r),q(n)])} />`,ri=Array.from({length:24},(e,t)=>t),ii=(e,t)=>t>1?`${e}-${e+t-1}`:String(e),ai=e=>({heads:[[l(`Hour`),!1],...e.map((e,t)=>[u(t),!0])],rows:ri.map(t=>[`${t}:00`,...e.map((e,n)=>e[t]?s`<a class="link" href=${P(`requests`,{weekday:n,hour:t})}>${g(e[t])}</a>`:`0`)])}),oi=[`requests`,`first_response_median`,`first_response_p90`,`on_time`,`first_contact`,`resolution_median`];function si(){return s`<div class="rep">
<${Vr} ids=${oi} label=${l(`The period at a glance`)} />
<${fi} />
<${Pn} />
<${$r} />
<${pi} />
<${Ir} />
</div>`}const ci=()=>j.value.hours===`work`?l(`Working time, by day`):l(`By the clock, by day`);function li({id:e,look:t,title:n,caption:r,lines:i,definition:a,extra:o=``}){let c=W(I(`days`,{metric:i.map(([e])=>e).join(`,`)})),{unit:l}=L(i[0][0]),u=({days:e,series:t,norm:n=null})=>({days:e.map(k),series:i.map(([n,r,i],a)=>({id:n,name:r(),values:t[n]??e.map(()=>null),tone:a+1,area:i})),unit:l,norm:l===`ms`?n:null}),d=s`<div class="lg" aria-hidden="true">
${i.map(([e,t],n)=>s`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return s`<${R} id=${e} look=${t} title=${n} caption=${r} metric=${a} tools=${d}
answer=${c} chart=${t=>s`<${ui} id=${e} title=${n} extra=${o} ...${u(t)} />`}
table=${e=>s`<${di} title=${n} ...${u(e)} />`} />`}function ui({id:e,title:t,extra:n,days:r,series:i,unit:a,norm:o}){let c={days:r,series:i,unit:a,norm:o};if(c.series.every(({values:e})=>e.every(e=>!e)))return s`<${B} />`;let l=[Or(c),n].filter(Boolean).join(` `);return s`<${Ar} id=${`rep-${e}-plot`} title=${t} sentence=${l} ...${c}
onDay=${e=>F(c.series[0].id,{day:c.days[e].replaceAll(`-`,``)})} />
<p class="vh">${l}</p>`}const di=({title:e,days:t,series:n,unit:r})=>s`<${V} caption=${e}
heads=${[[l(`Day`),!1],...n.map(({name:e})=>[e,!0])]}
rows=${t.map((e,t)=>[Y(e),...n.map(({id:n,values:i})=>{let a=J(r,i[t]);return i[t]?s`<a class="link" href=${M({list:{number:n,day:e.replaceAll(`-`,``)}})}>${a}</a>`:a})])} />`,fi=()=>s`<${li} id="first" look="r-line" title=${l(`Time to first response`)} caption=${ci()}
definition="first_response_median"
lines=${[[`first_response_median`,()=>l(`median`),!0],[`first_response_p90`,()=>l(`90%`),!1]]} />`;function pi(){let e=W(I(`heatmap`)),t=b.value?.zone??`UTC`,n=l(`When clients write`);return s`<${R} id="heat" look="r-heat" title=${n} tools=${s`<${Cr} />`}
caption=${l(`Requests by weekday and hour, {zone}`,{zone:Te(t)})} answer=${e}
chart=${({cells:e})=>_r(gr(e,640)).value?s`<${xr} id="rep-heat-plot" title=${n} counts=${e}
onCell=${({weekday:e,from:t,size:n})=>F(`requests`,{weekday:e,hour:ii(t,n)})} />`:s`<${B} />`}
table=${({cells:e})=>s`<${V} caption=${n} ...${ai(e)} />`} />`}const mi=`reportperiod`,hi=()=>{S.value=null},gi=()=>{S.value=S.peek()===`reportperiod`?null:mi},_i=[[`today`,()=>l(`Today`)],[`7`,()=>l(`7 days`)],[`30`,()=>l(`30 days`)],[`month`,()=>l(`This month`)],[`last-month`,()=>l(`Last month`)]];function vi([e,t]){let n=Ie(e,t);return[O(e,-n),O(e,-1)]}function yi(){let e=S.value===mi,[t,n]=rt();return s`<span class="menuat">
<button type="button" class="btn" id="repperiod" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${l(`Period: {period}`,{period:pn(t,n)})} title=${`${l(`Period`)}  P`}
onClick=${gi}>
<${x} name="calendar" size="m" />
<span>${fn(t,n)}</span>
<${x} name="chevron-down" size="s" />
</button>
${e&&s`<${bi} />`}
</span>`}function bi(){let e=j.value,t=de(hi);ge(),_(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]);let[n,r]=vi(rt());return s`<div class="menu pop popreport" role="dialog" aria-label=${l(`Period`)} ref=${t}>
<div class="repchips" role="group" aria-label=${l(`Period`)}>
${_i.map(([t,n])=>s`<button type="button" class="chip" key=${t} aria-pressed=${String(e.period===t)}
onClick=${()=>N({period:t,from:null,to:null,list:null})}>${n()}</button>`)}
</div>
<${xi} />
<label class="hrow repcheck">
<input type="checkbox" class="check" checked=${e.compare}
onChange=${()=>N({compare:!e.compare},{replace:!0})} />
<span>${l(`Compare with {period}`,{period:pn(n,r)})}</span>
</label>
<div class="repfoot"><button type="button" class="btn small primary" onClick=${hi}>${l(`Dismiss`)}</button></div>
</div>`}function xi(){let[e,t]=rt(),[n,r]=E(e),[i,a]=E(t);_(()=>{r(e),a(t)},[e,t]);let o=Si(n,i),c=(e,t)=>{r(e),a(t),Si(e,t)||N({period:null,from:e,to:t,list:null},{replace:!0})},u=(e,t,n)=>s`<label><span>${e}</span><input class="input" type="date" max=${nt.value} value=${t}
aria-invalid=${o?`true`:null} aria-describedby=${o?`reptrouble`:null}
onChange=${e=>n(e.currentTarget.value)} /></label>`;return s`<div class="repdates">
${u(l(`from (date)`),n,e=>c(e,i))} ${u(l(`to (date)`),i,e=>c(n,e))}
</div>
${o&&s`<p class="t12 repbad" id="reptrouble" role="alert">${o}</p>`}`}function Si(e,t){return!Fe(e)||!Fe(t)?l(`Enter both dates.`):e>t?l(`The first day is after the last one.`):Ie(e,t)>366?l(`A period has at most 366 days.`):null}function Ci(e,t=0){let[n,r]=E({path:null,data:null,problem:null}),[i,a]=E(!1),o=C(e);o.current=e;let s=async(t,n)=>{a(!0);try{let i=await we(t?`${e}&${new URLSearchParams({cursor:String(t)})}`:e),a=t?[...n.rows,...i.rows]:i.rows;o.current===e&&r({path:e,data:{...i,rows:a},problem:null})}catch(i){if(!(i instanceof f))throw i;o.current===e&&r({path:e,data:t?n:null,problem:i})}finally{a(!1)}};y(()=>{e&&s(null,null)},[e,t]);let c=n.path===e?n:{data:null,problem:null},l=()=>!i&&s(c.data.next,c.data);return{data:c.data,problem:c.problem,load:()=>c.data?l():s(null,null),more:!!c.data?.next,next:l,loading:i}}const wi={reply:()=>l(`a reply`),outside:()=>l(`a reply outside Okno`),closed:()=>l(`closed without a reply`),"no-answer":()=>l(`no reply needed`)};function Ti(){let e=Ci(I(`late`),U.value),t=e.data?.count??0;return s`<${R} id="late" look="w12" title=${l(`Breaches`)} metric="breached" answer=${e}
caption=${e.data?d(`{n} wait ended late`,`{n} waits ended late`,t,{n:g(t)}):``}
chart=${({rows:t})=>t.length?s`<ol class="latelist">${t.map(e=>s`<${ki} key=${e.wait_id} row=${e} />`)}</ol>
<${Ei} pages=${e} />`:s`<${B} text=${l(`Every target was met in this period`)} />`} />`}const Ei=({pages:e})=>e.more&&s`<p class="repmore noprint">
<button type="button" class="btn" aria-busy=${String(e.loading)} onClick=${e.next}>
${l(`Show more: {shown} of {all}`,{shown:g(e.data.rows.length),all:g(e.data.count)})}
</button>
</p>`,Di=()=>b.value?.zone??`UTC`,Oi=e=>h(e,Di());function ki({row:e}){let t=e=>ie(e,Di()),n=e.ended_at===null?l(`still waiting`):`${t(e.ended_at)}: ${(wi[e.ended_by]??wi.reply)()}`;return s`<li class="laterow">
<div class="latehead">
<${Dn} id=${e.channel_id} />
<a class="link" href=${oe(`all`,e.dialog_id,e.message_no)}>
${l(`No. {number}`,{number:e.episode_number??`–`})}
</a>
<span class="dim cut">${X(e.channel_id)}</span>
<b class="latems">
${e.late_ms===null?l(`late, still waiting`):l(`{span} late`,{span:en(e.late_ms)})}
</b>
</div>
<p class="t12 mut">
${t(e.started_at)} → ${n}
${e.operator_id&&s`<span> · ${w(e.operator_id)}</span>`}
<span> · </span><${Ai} row=${e} />
</p>
<${ji} row=${e} />
</li>`}function Ai({row:e}){let t=l(`target of {norm}`,{norm:tn(e.norm)});return e.rule_id?s`<a class="link" href=${he(e.rule_id)}>${t}</a>`:t}function ji({row:e}){let t=C(null),[n,r]=E(null),[i,a]=E(null),o=()=>{a(null),we(`/api/dialogs/${e.dialog_id}/clock?wait=${e.wait_id}`).then(r,e=>{if(!(e instanceof f))throw e;a(e)})};return y(()=>{let e=new IntersectionObserver(([t])=>{t.isIntersecting&&(e.disconnect(),o())});return e.observe(t.current),()=>e.disconnect()},[]),s`<div class="latestrip" ref=${t}>
${n?s`<${je} parts=${n.parts} running=${n.ended_at===null} timeOf=${Oi} />
<${Oe} parts=${n.parts} />`:i?s`<${z} problem=${i} load=${o} />`:s`<${T} width=${60} />`}
</div>`}const Mi={requests:(e,t)=>d(`{n} request`,`{n} requests`,e,t),waits:(e,t)=>d(`{n} wait`,`{n} waits`,e,t),clients:(e,t)=>d(`{n} client`,`{n} clients`,e,t),replies:(e,t)=>d(`{n} reply`,`{n} replies`,e,t),handovers:(e,t)=>d(`{n} handover`,`{n} handovers`,e,t),tasks:(e,t)=>d(`{n} task`,`{n} tasks`,e,t)},Ni={clients:`clients`,requests:`requests`,resolution_median:`requests`,resolution_p90:`requests`,reopened:`requests`,first_contact:`requests`,closed:`requests`,handed_over:`handovers`,replies:`replies`,tasks_created:`tasks`,tasks_closed:`tasks`,tasks_late:`tasks`},Pi=(e,t)=>Mi[Ni[e]??`waits`](t,{n:g(t)}),Fi={on_time:[()=>l(`on time`),()=>l(`late (wait)`)],first_contact:[()=>l(`at first contact`),()=>l(`not at first contact`)]},Ii=(e,t)=>Fi[e]?.[+!t]()??``;function Li(e){e.key!==`Escape`||e.defaultPrevented||S.peek()||(e.preventDefault(),xe(M({list:null})))}function Ri(){let{list:e}=j.value,{number:t,...n}=e,r=Ci(I(`requests`,{compare:`none`,...Qe(e)}),U.value),i=C(null);ge(),_(()=>i.current.focus({preventScroll:!0}),[]),y(()=>(document.addEventListener(`keydown`,Li,{capture:!0}),()=>document.removeEventListener(`keydown`,Li,{capture:!0})),[]);let{name:a}=L(t);return s`<aside class="peek replist" aria-label=${l(`Behind the number: {name}`,{name:a})} tabindex="-1"
ref=${i}>
<header class="ed-top">
<h2 class="grow cut">${a}</h2>
<${lt} of=${t} place="list" />
<a class="ib small" href=${M({list:null})} aria-label=${l(`Dismiss`)} title=${`${l(`Dismiss`)}  Esc`}>
<${x} name="x" size="m" />
</a>
</header>
<p class="repwhat t12 dim">${zi(n).join(` · `)}</p>
<p class="repcount t13" role="status">${r.data&&Pi(t,r.data.count)}</p>
${r.problem&&s`<${z} problem=${r.problem} load=${r.load} />`}
<div class="scroll" tabindex="0" role="group" aria-label=${a}>
${r.data?s`<${Bi} id=${t} pages=${r} />`:!r.problem&&s`<${ht} />`}
</div>
</aside>`}function zi({day:e,weekday:t,hour:n,row:r,word:i}){let[a,o]=(r??``).split(`-`),[s,c]=(n??``).split(`-`).map(Number);return[e?Y(k(e)):pn(...rt()),t!==void 0&&u(Number(t),`long`),n!==void 0&&`${s}:00–${(c??s)+1}:00`,a===`tag`&&Kr(Number(o)),a in Z&&Z[a].name(Number(o)),i&&l(`“{word}”`,{word:i})].filter(Boolean)}function Bi({id:e,pages:t}){let{rows:n}=t.data;if(!n.length)return s`<${fe} icon="inbox" title=${l(`There are no requests here`)} />`;let{unit:r}=L(e);return s`<ol class="reqlist">
${n.map((t,n)=>s`<${Vi} key=${n} row=${t} id=${e} unit=${r} />`)}
</ol>
<${Ei} pages=${t} />`}function Vi({row:e,id:t,unit:n}){let r=e.dialog_id?oe(`all`,e.dialog_id,e.message_no):le(e.task_id),i=e.value??null;return s`<li>
<a class="reqrow" href=${r}>
<span class="hrow">
${e.channel_id&&s`<${Dn} id=${e.channel_id} />`}
${e.number!==null&&s`<b class="num">${l(`No. {number}`,{number:e.number})}</b>`}
<span class="cut">${e.title}</span>
${i!==null&&n===`ms`&&s`<span class="r b5">${J(`ms`,i)}</span>`}
${e.hit!==null&&s`<span class=${e.hit?`r`:`r warnx`}>${Ii(t,e.hit)}</span>`}
</span>
<span class="t12 dim cut">
${ie(e.at,b.value?.zone??`UTC`)}
${e.operator_id&&` · ${w(e.operator_id)}`}
</span>
</a>
</li>`}const Hi=[`on_time`,`breached`,`first_response_median`,`first_response_p90`,`unanswered`,`still_open`],Ui=()=>s`<div class="rep">
<${Vr} ids=${Hi} label=${l(`SLA at a glance`)} />
<${Wi} />
<${Ti} />
</div>`;function Wi(){let e=Mn(),t=e.data?l(`Above the line the target of {target} was met, below it was missed`,{target:q(e.data.target)}):``,n=l(`{name}, by channel and day`,{name:L(`on_time`).name});return s`<${R} id="attained" look="w12" title=${n} metric="on_time" caption=${t} answer=${e}
table=${Rn} chart=${({channels:e,days:t,target:n})=>{let r=e.filter(e=>e.all);if(!r.length)return s`<${B} text=${l(`No request in this period had a target`)} />`;let i=t.map(k);return s`<ul>
${r.map(e=>s`<${Gi} key=${e.channel_id} row=${e} days=${i} target=${n} />`)}
</ul>
<p class="t12 dim chdates" aria-hidden="true">${fn(i[0],i.at(-1))}</p>`}} />`}function Gi({row:e,days:t,target:n}){let r=X(e.channel_id),i={row:`channel-${e.channel_id}`},a=e.met/e.all;return s`<li class="chdays">
<span class="hrow"><${Dn} id=${e.channel_id} /><span class="cut">${r}</span></span>
<${En} id=${`rep-ch-${e.channel_id}`} label=${r} days=${t} values=${e.values} target=${n}
onDay=${e=>F(`on_time`,{...i,day:t[e].replaceAll(`-`,``)})} />
<a class=${a<n?`r warnx`:`r b5`} href=${P(`on_time`,i)}>${q(a)}</a>
<span class="vh">${wn(e.values,n)}</span>
</li>`}const $=[[`made`,`tasks_created`,()=>l(`made`)],[`closed`,`tasks_closed`,()=>l(`finished`)],[`late`,`tasks_late`,()=>l(`late`)]],Ki=$.map(([,e])=>e),qi=()=>s`<${B} text=${l(`There were no tasks in this period`)} />`,Ji=e=>$.map(([t,n,r],i)=>({id:n,name:r(),values:e[t],tone:i+1,area:!i}));function Yi(){let e=W(I(`tasks`)),t=s`<div class="lg" aria-hidden="true">
${$.map(([e,,t],n)=>s`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return s`<div class="rep">
<section class="kpis" aria-label=${l(`Tasks at a glance`)}>
${e.problem&&s`<div class="card kpifail"><${z} ...${e} /></div>`}
${e.data?e.data.numbers.map(e=>s`<${Ur} key=${e.id} ...${e} />`):!e.problem&&Ki.map(e=>s`<${Hr} key=${e} id=${e} />`)}
</section>
<${R} id="taskdays" look="w7" title=${l(`Tasks by day`)} tools=${t} answer=${e} chart=${Xi}
table=${Zi} />
<${R} id="assignees" look="w5" title=${l(`Tasks by assignee`)} answer=${e} chart=${$i} />
</div>`}function Xi({days:e,series:t}){let n={days:e.map(k),series:Ji(t),unit:`count`,norm:null};if(n.series.every(({values:e})=>e.every(e=>!e)))return qi();let r=l(`Tasks by day`);return s`<${Ar} id="rep-taskdays-plot" title=${r} sentence=${Or(n)} ...${n}
onDay=${t=>F(`tasks_created`,{day:e[t]})} />`}const Zi=({days:e,series:t})=>s`<${V} caption=${l(`Tasks by day`)}
heads=${[[l(`Day`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map((e,n)=>[Y(k(e)),...$.map(([r,i])=>Qi(i,t[r][n],{day:e}))])} />`,Qi=(e,t,n)=>t?s`<a class="link" href=${P(e,n)}>${g(t)}</a>`:`0`;function $i({assignees:e}){return e.length?s`<${V} caption=${l(`Tasks by assignee`)}
heads=${[[l(`Assignee`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map(e=>[e.operator_id?s`<${Hn} by="operator" id=${e.operator_id} />`:l(`nobody`),...$.map(([t,n])=>Qi(n,e[t],{row:`operator-${e.operator_id??0}`}))])} />`:qi()}var ea=/* @__PURE__ */ e({Reports:()=>ra});const ta={overview:si,operators:cr,sla:Ui,topics:ei,tasks:Yi,automation:yn},na=()=>ce(`.reports .tab[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`nearest`});function ra(){let{list:e}=j.value,t=ae(`(max-width: 1279px)`),n=`${v.value} ${a.value?.locale}`;y(()=>{ot(n)},[n,U.value]);let r=tt();return W(I(`overview`,{metric:`requests`,compare:`none`})),y(na,[r]),s`<main class=${e?`main page reports editing`:`main page reports`} id="main">
<header class="bar1">
<h1>${l(`Reports`)}</h1>
<span class="grow"></span>
<${yi} /><${Xn} /><${la} />
</header>
<nav class="bar2 tabsrow" aria-label=${l(`Reports`)}>
<div class="tabs flat">
${ve.map(([e,t])=>s`<a class="tab" key=${e} href=${M({},e)} aria-current=${e===r?`page`:null}>
${t()}
</a>`)}
</div>
<${ia} />
</nav>
<${er} />
<${oa} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${ve.find(([e])=>e===r)[1]()}
inert=${t&&e||null}>
<${ta[r]} key=${r} />
<${aa} />
</div>
${e&&s`<${Ri} key=${JSON.stringify(e)} />`}
</div>
</main>`}function ia(){let{as_of:e,zone:t}=_t.value;if(!e)return null;let n=t??b.value?.zone??`UTC`;return s`<span class="hrow end only-wide repasof t12 dim">
<span>${l(`Data as of {time}`,{time:re(e,n)})}</span>
<button type="button" class="link noprint" onClick=${vt}>${l(`Refresh`)}</button>
</span>`}function aa(){let{as_of:e,zone:t}=_t.value,n=rt(),r=t??b.value?.zone??`UTC`,i=pn(...vi(n));return s`<p class="repstand t12 dim">
<span>${pn(...n)}</span>
${j.value.compare&&s`<span>${l(`compared with {period}`,{period:i})}</span>`}
<span>${j.value.hours===`work`?l(`time in working hours`):l(`time by the clock`)}</span>
<span>${Te(r)}</span>
${e&&s`<span>${l(`Data as of {time}`,{time:ie(e,r)})}</span>`}
<button type="button" class="link noprint only-phone" onClick=${vt}>${l(`Refresh`)}</button>
</p>`}function oa(){let{building:e}=_t.value;if(y(()=>{if(!e)return;let t=setTimeout(vt,3e3);return()=>clearTimeout(t)},[e]),!e)return null;let{done:t,of:n}=e;return s`<div class="banner" role="status">
<${x} name="history" size="m" />
<span class="grow">
${l(`The numbers are being recounted: {done} of {of} conversations are done.`,{done:g(t),of:g(n)})}
</span>
<progress max=${n||1} value=${t} aria-label=${l(`Progress`)}></progress>
</div>`}const sa=`reportfiles`;function ca(e){let t=document.createElement(`a`);t.href=I(`export`,{format:e}),t.download=``,t.click()}function la(){let e=S.value===sa;return s`<span class="menuat">
<button type="button" class="btn" aria-haspopup="menu" aria-expanded=${String(e)} aria-label=${l(`Download`)}
title=${l(`Download`)} onClick=${()=>{S.value=e?null:sa}}>
<${x} name="download" size="m" />
<span class="only-wide">${l(`Download`)}</span>
</button>
${e&&s`<${p} label=${l(`Download`)} place="poprule">
<${c} icon="table-2" onPick=${()=>ca(`csv`)}>${l(`Requests as CSV`)}<//>
<${c} icon="table-2" onPick=${()=>ca(`xlsx`)}>${l(`Requests as XLSX (Excel)`)}<//>
<${c} icon="printer" onPick=${()=>setTimeout(print)}>${l(`Print this page`)}<//>
<//>`}
</span>`}export{dt as n,ea as t};