/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ca as n,Da as r,Et as i,Fn as a,Gr as o,Ia as s,In as c,Ja as l,Jr as u,La as d,Lr as f,Ma as p,Na as m,On as h,Pn as ee,Qr as te,Ra as g,Ua as ne,Va as _,Wa as re,Xa as v,Xr as ie,Yr as ae,Za as y,_r as oe,aa as se,ai as b,ei as ce,et as le,fi as ue,hr as de,ka as fe,kr as pe,kt as me,ma as x,mr as he,ni as ge,o as _e,oa as ve,pa as ye,pr as be,qa as S,ra as xe,ri as C,sa as Se,ta as Ce,ua as we,vi as w,wa as Te,za as T}from"./app.js";import{$ as Ee,Br as De,Dr as Oe,J as ke,Lr as Ae,Pr as je,q as Me,sr as Ne}from"./shared.js";const Pe=864e5,E=e=>Date.parse(e),Fe=e=>new Date(e).toISOString().slice(0,10),Ie=e=>/^\d{4}-\d{2}-\d{2}$/.test(e??``)&&!Number.isNaN(E(e))&&Fe(E(e))===e,D=(e,t)=>Fe(E(e)+t*Pe),Le=(e,t)=>Math.round((E(t)-E(e))/Pe)+1,O=e=>String(e).replace(/^(\d{4})(\d{2})(\d{2})$/,`$1-$2-$3`);function Re(e,t){let n={year:`numeric`,month:`2-digit`,day:`2-digit`};try{return new Intl.DateTimeFormat(`en-CA`,{...n,timeZone:e}).format(t)}catch{return Fe(t)}}const ze=e=>`${e.slice(0,8)}01`,Be={today:e=>[e,e],7:e=>[D(e,-6),e],30:e=>[D(e,-29),e],month:e=>[ze(e),e],"last-month":e=>{let t=D(ze(e),-1);return[ze(t),t]}},Ve=[`overview`,`operators`,`sla`,`topics`,`tasks`,`automation`],k=[`channel`,`team`,`operator`,`tag`],He=4e3,Ue=[`operator`,`team`,`channel`],We=e=>[...new Set((e??``).split(`,`).filter(e=>/^[1-9]\d{0,14}$/.test(e)))].slice(0,50).map(Number),Ge={day:/^\d{8}$/,weekday:/^[0-6]$/,hour:/^\d{1,2}(-\d{1,2})?$/,row:/^(operator|team|channel|tag)-\d{1,15}$/,word:/^.{1,100}$/u};function Ke(e){let[t,...n]=(e??``).slice(0,He).split(`.`);if(!/^[a-z0-9_]{1,40}$/.test(t))return null;let r={number:t};for(let e of n){let[,t,n]=/^([a-z]+)-(.*)$/u.exec(e)??[],i=t===`word`?n.replaceAll(`~`,`.`):n;Ge[t]?.test(i)&&(r[t]=i)}return r}function qe(e){let t=Object.keys(Ge).filter(t=>e[t]!==void 0&&e[t]!==null);return[e.number,...t.map(t=>`${t}-${String(e[t]).replaceAll(`.`,`~`)}`)].join(`.`)}function Je(e){let[t,n]=[e.get(`from`),e.get(`to`)];if(Ie(t)&&Ie(n)&&t<=n)return{period:null,from:t,to:n};let r=e.get(`period`);return{period:r in Be?r:`30`,from:null,to:null}}function Ye(e){let t=new URLSearchParams((e??``).slice(0,He)),n=Object.fromEntries(k.map(e=>[e,We(t.get(e))]));return{...Je(t),...n,compare:t.get(`compare`)!==`none`,hours:t.get(`hours`)===`calendar`?`calendar`:`work`,list:Ke(t.get(`list`)),tables:(t.get(`tables`)??``).split(`,`).filter(e=>/^[a-z]{1,20}$/.test(e)),by:Ue.includes(t.get(`by`))?t.get(`by`):Ue[0],sort:/^[a-z0-9_]{1,20}(\.up)?$/.test(t.get(`sort`)??``)?t.get(`sort`):null}}function Xe(e){let t=e.period===null;return{...t&&{from:e.from,to:e.to},...!t&&e.period!==`30`&&{period:e.period},...!e.compare&&{compare:`none`},...e.hours!==`work`&&{hours:e.hours},...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)])),...e.by!==Ue[0]&&{by:e.by},...e.sort&&{sort:e.sort},...e.tables.length&&{tables:e.tables.join(`,`)},...e.list&&{list:qe(e.list)}}}const Ze=(e,t)=>e.period===null?[e.from,e.to]:Be[e.period](t);function Qe(e,t){let[n,r]=Ze(e,t);return{from:n,to:r,compare:e.compare?`previous`:`none`,hours:e.hours,...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)]))}}function $e({number:e,day:t,weekday:n,hour:r,row:i,word:a}){let[o,s]=(i??``).split(`-`),c=i===`tag-0`?{untagged:`true`}:{[o===`tag`?`topic`:o]:s},l={number:e,day:t&&O(t),weekday:n,hour:r,word:a,...c};return Object.fromEntries(Object.entries(l).filter(([,e])=>e!==void 0))}const et=e=>k.reduce((t,n)=>t+e[n].length,0),tt=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),nt=()=>Ve.includes(ve.value.section)?ve.value.section:Ve[0],A=ne(()=>Ye(ve.value.query??``)),rt=ne(()=>Re(x.value?.zone??`UTC`,te.value)),j=()=>Ze(A.value,rt.value);function M(e={},t=nt()){let n=t===nt()?{}:{list:null,sort:null,by:`operator`};return se(t,Xe({...A.value,...n,...e}))}const N=(e,{replace:t=!1}={})=>Ce(M(e),{replace:t}),P=(e,t={})=>M({list:{number:e,...t}}),F=(e,t={})=>Ce(P(e,t)),I=(e,t={})=>`/api/reports/${e}?${new URLSearchParams({...Qe(A.value,rt.value),...t})}`,it=re({});let at=null;async function ot(e){if(at!==e){at=e;try{let{metrics:e}=await s(`/api/reports/metrics`);it.value=Object.fromEntries(e.map(e=>[e.id,e]))}catch{at=null}}}const st={name:``,words:``,unit:`count`,better:`none`},L=e=>({id:e,...it.value[e]??st}),ct=()=>Object.keys(it.value).length>0;function lt({of:e,place:t=``}){let{name:n,words:r}=L(e),i=`metric ${e} ${t}`.trim(),a=w.value===i;return r?p`<span class="repdef noprint">
<button type="button" class="defbtn" aria-expanded=${String(a)}
aria-label=${_(`What “{name}” means`,{name:n})} title=${_(`What this number means`)} onClick=${()=>{w.value=a?null:i}}>
<${C} name="circle-question-mark" size="s" />
</button>
${a&&p`<${ut} name=${n} words=${r} />`}
</span>`:null}function ut({name:e,words:t}){let n=de(()=>{w.value=null});return l(()=>{let{left:e,right:t}=n.current.getBoundingClientRect(),r=t>innerWidth-8?innerWidth-8-t:e<8?8-e:0;n.current.style.setProperty(`margin-left`,`${r}px`)},[]),p`<span class="pop defbox" role="note" ref=${n}>
<b>${e}</b>
<span>${t}</span>
</span>`}var dt=/* @__PURE__ */ e({toggleTables:()=>mt});const ft=e=>A.value.tables.includes(e);function pt(e){let{tables:t}=A.peek();N({tables:t.includes(e)?t.filter(t=>t!==e):[...t,e]},{replace:!0})}function mt(){let e=document.activeElement.closest(`[data-chart]`)??document.querySelector(`[data-chart]:hover`);if(e){pt(e.dataset.chart);return}let t=[...document.querySelectorAll(`[data-chart]`)].map(e=>e.dataset.chart),{tables:n}=A.peek();N({tables:t.every(e=>n.includes(e))?[]:t},{replace:!0})}function R({id:e,look:t=``,title:n,caption:r=``,metric:i=null,tools:a=null,answer:o,chart:s,table:c=null}){let{data:l,problem:u}=o,d=c&&ft(e);return p`<section class=${`card chart ${t}`} aria-labelledby=${`rep-${e}`} data-chart=${c?e:null}>
<header>
<div class="grow">
<h2 id=${`rep-${e}`}>${n}${i&&p`<${lt} of=${i} />`}</h2>
${r&&p`<p class="cap">${r}</p>`}
</div>
${a}
${c&&p`<button type="button" class="ib small noprint" aria-pressed=${String(!!d)}
aria-label=${_(`Table: {chart}`,{chart:n})} title=${`${_(`Table`)}  T`}
onClick=${()=>pt(e)}>
<${C} name="table-2" size="m" />
</button>`}
</header>
${u&&p`<${z} problem=${u} load=${o.load} />`}
${l?(d?c:s)(l):!u&&p`<${ht} />`}
</section>`}const z=({problem:e,load:t})=>p`<div class="repfail" role="alert">
<${C} name="triangle-alert" size="m" />
<span class="grow">${d(e)}</span>
<button type="button" class="btn small" onClick=${t}>${_(`Try again`)}</button>
</div>`;function ht(){let e=be(150,!0);return p`<div class="reploading" aria-busy="true" aria-label=${_(`Loading…`)} role="img">
${e&&[40,90,70,80].map(e=>p`<${b} key=${e} width=${e} />`)}
</div>`}const B=({text:e=_(`There were no requests in this period`)})=>p`<p class="repnone t13 dim">${e}</p>`;function V({caption:e,heads:t,rows:n}){return p`<div class="reptable" tabindex="0" role="group" aria-label=${e}>
<table>
<caption class="vh">${e}</caption>
<thead>
<tr>
${t.map(([e,t],n)=>p`<th key=${n} scope="col" class=${t?`r`:``}>${e}</th>`)}
</tr>
</thead>
<tbody>
${n.map((e,n)=>p`<tr key=${n}>
${e.map((e,n)=>n?p`<td key=${n} class=${t[n][1]?`r`:``}>${e}</td>`:p`<th key="name" scope="row">${e}</th>`)}
</tr>`)}
</tbody>
</table>
</div>`}const H=/* @__PURE__ */ new Map,gt={path:null,data:null,problem:null},_t=re({as_of:null,zone:null,building:null}),U=re(0),vt=()=>{U.value+=1},yt=/* @__PURE__ */ new Map;function bt(e){return yt.has(e)||yt.set(e,s(e).finally(()=>yt.delete(e))),yt.get(e)}function xt(e,t){if(H.delete(e),H.set(e,t),H.size>60&&H.delete(H.keys().next().value),`as_of`in t){let{as_of:e,zone:n,building:r=null}=t;_t.value={as_of:e,zone:n,building:r}}}function W(e){let[t,n]=y(gt),[r,i]=y(0),a=U.value;S(()=>{if(!e)return;let t=!1;return bt(e).then(r=>{xt(e,r),t||n({path:e,data:r,problem:null})},r=>{if(!(r instanceof m))throw r;t||n(t=>({path:e,data:t.path===e?t.data:null,problem:r}))}),()=>{t=!0}},[e,r,a]);let o=t.path===e;return{data:(o?t.data:null)??H.get(e)??null,problem:o?t.problem:null,load:()=>i(e=>e+1)}}function St(e=640){let t=v(null),[n,r]=y(e);return l(()=>{let e=()=>r(e=>Math.round(t.current?.clientWidth||e));e();let n=new ResizeObserver(e);return n.observe(t.current),()=>n.disconnect()},[]),{box:t,width:n}}function Ct({id:e,width:t,height:n,title:r,sentence:i,look:a=``,children:o}){return p`<svg class=${`plot ${a}`} viewBox=${`0 0 ${t} ${n}`} role="img"
aria-labelledby=${`${e}-t ${e}-d`}>
<title id=${`${e}-t`}>${r}</title>
<desc id=${`${e}-d`}>${i}</desc>
${o}
</svg>`}const wt={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,PageUp:7,PageDown:-7};function Tt({label:e,count:t,left:n,room:r,day:i,onMove:a,onDay:o,textOf:s}){let c=v(null),u=e=>{let n=e.clientX-c.current.getBoundingClientRect().left;return Math.max(0,Math.min(t-1,Math.round(n/r*(t-1))))};return l(()=>{c.current.style.setProperty(`left`,`${n}px`),c.current.style.setProperty(`width`,`${Math.max(24,r)}px`)},[n,r]),p`<div class="plotkeys" role="slider" tabindex="0" aria-label=${e} aria-valuemin="1"
aria-valuemax=${t} aria-valuenow=${(i??t-1)+1} aria-valuetext=${s(i??t-1)}
ref=${c} onKeyDown=${e=>{let n=i??t-1,r={Home:0,End:t-1}[e.key]??(e.key in wt?n+wt[e.key]:null);if(e.key===`Enter`||e.key===` `)o(n);else if(r!==null)a(Math.max(0,Math.min(t-1,r)));else return;e.preventDefault(),e.stopPropagation()}} onFocus=${()=>a(i??t-1)} onBlur=${()=>a(null)}
onPointerMove=${e=>a(u(e))} onPointerLeave=${()=>a(null)}
onClick=${e=>o(u(e))}></div>`}function Et({x:e,y:t,width:n,lines:r}){let i=v(null);return l(()=>{let{offsetWidth:r,offsetHeight:a}=i.current;i.current.style.setProperty(`left`,`${Math.max(0,Math.min(n-r,e+12))}px`),i.current.style.setProperty(`top`,`${Math.max(0,t-a-8)}px`)}),p`<div class="plotbubble" aria-hidden="true" ref=${i}>
${r.map((e,t)=>t?p`<span>${e}</span>`:p`<b>${e}</b>`)}
</div>`}const G=({part:e,tone:t=1})=>p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" rx="1" />
<rect class=${`b${t}`} width=${Math.max(0,Math.min(1,e||0))*100} height="10" rx="1" />
</svg>`;function Dt({parts:e}){let t=0;return p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
${e.map(([e,n])=>{let r=t;return t+=e*100,p`<rect class=${`b${n}`} x=${r} width=${e*100} height="10" />`})}
</svg>`}const Ot=1e3,kt=60*Ot,At=60*kt,jt=24*At,Mt=[...[1,5,10,15,30].map(e=>e*Ot),...[1,2,5,10,15,20,30].map(e=>e*kt),...[1,2,3,4,6,12].map(e=>e*At)];function Nt(e){let t=10**Math.floor(Math.log10(Math.max(1,e)));return[1,2,5,10].map(e=>e*t).find(t=>t>=e)}const Pt=e=>Mt.find(t=>t>=e)??Nt(e/jt)*jt;function Ft(e,t,n=4){let r=Math.max(e,1)/n,i=t===`ms`?Pt(r):Nt(r),a=Math.max(1,Math.ceil(e/i));return Array.from({length:a+1},(e,t)=>t*i)}function It(e,t=0){let n=e.filter(e=>e!==null).toSorted((e,t)=>e-t),r=n.at(-1)??0,i=Math.max(t,n[Math.floor((n.length-1)*.93)]??0);return Math.max(t,r>i*3&&i>0?i*1.5:r)}function Lt(e,t){if(e<=t)return Array.from({length:e},(e,t)=>t);let n=Math.max(1,t-1);return[...new Set(Array.from({length:n+1},(t,r)=>Math.round(r*(e-1)/n)))]}function Rt(e){let t=``,n=!1;for(let r of e)r&&(t+=`${n?`L`:`M`}${Vt(r[0])} ${Vt(r[1])}`),n=!!r;return t}function zt(e,t){let n=[];for(let t of e)t?n.length?n.at(-1).push(t):n.push([t]):n.push([]);return n.filter(e=>e.length>1).map(e=>`${Rt(e)}L${Vt(e.at(-1)[0])} ${t}L${Vt(e[0][0])} ${t}Z`).join(``)}const Bt=e=>e.filter((t,n)=>t&&!e[n-1]&&!e[n+1]&&e.length>1),Vt=e=>Math.round(e*10)/10;function Ht(e,t,n,r){let i=e.map((e,t)=>t).sort((t,n)=>e[t]-e[n]),a=[...e],o=n;for(let e of i)a[e]=Math.max(a[e],o),o=a[e]+t;let s=r;for(let e of i.reverse())a[e]=Math.min(a[e],s),s=a[e]-t;return a}const Ut=(e,t)=>e>0&&t>0?Math.max(1,Math.ceil(e/t*5)):0,Wt=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t).reduce((e,t)=>e+t,0));function Gt(e,t,n){let r=Math.min(50,Math.abs(e-t)/n*50);return{start:e<t?50-r:50,width:r}}const Kt=(e,t)=>Math.max(.05,...e.filter(e=>e!==null).map(e=>Math.abs(e-t)));function qt(e,t,n){if(t===null||n==null)return null;let r=t-n;return e===`share`?{by:r,share:null}:{by:r,share:n?r/n:null}}const K=3600,Jt=24*K,Yt=e=>String(e).padStart(2,`0`),Xt=/* @__PURE__ */ new Map;function Zt(e,t){let n=g.value+e;return Xt.has(n)||Xt.set(n,new Intl.NumberFormat(g.value===`ru`?`ru-RU`:`en-GB`,t)),Xt.get(n)}function Qt(e){let t=Math.round(e/1e3);if(t<K)return[`${Math.floor(t/60)}:${Yt(t%60)}`,_(`min`)];let n=Math.round(t/60);if(n*60<Jt)return[_(`{h} h {m} m`,{h:Math.floor(n/60),m:Yt(n%60)}),``];let r=Math.round(t/K),i=f(Math.floor(r/24));return[r%24?_(`{d} d {h} h`,{d:i,h:r%24}):_(`{d} d`,{d:i}),``]}function $t(e){let t=Math.round(e/36e5);return t<24?Qt(e)[0]:_(`{h} h`,{h:f(t)})}const en=e=>Qt(e)[0];function tn(e){let t=Math.round(e/1e3);return t<60?t?_(`{n} s`,{n:t}):`0`:t<K&&t%60==0?_(`{n} min`,{n:t/60}):t<Jt&&t%K==0?_(`{h} h`,{h:t/K}):t%Jt==0?_(`{d} d`,{d:f(t/Jt)}):Qt(e).filter(Boolean).join(` `)}const nn=()=>Zt(`share`,{style:`percent`,maximumFractionDigits:1}),q=e=>nn().format(e);function J(e,t){return t==null?`–`:e===`ms`?en(t):e===`hours`?$t(t):e===`rate`?Zt(`rate`,{maximumFractionDigits:1}).format(t):e===`share`?q(t):f(t)}function rn(e,t){if(t==null)return[`–`,``];if(e===`ms`)return Qt(t);if(e!==`share`)return[f(t),``];let[,n,r]=/^(.*?)(\s?%)$/u.exec(q(t))??[null,q(t),``];return[n,r.trim()]}function an({unit:e,better:t},n,r){let i=qt(e,n,r);if(!i)return null;let a=e===`share`?sn(i.by):cn(i.share);if(on(e,i))return{arrow:null,text:``,word:_(`unchanged`),look:``};let o=i.by>0?`arrow-up`:`arrow-down`;if(t===`none`)return{arrow:o,text:a,word:i.by>0?_(`more (change)`):_(`fewer`),look:``};let s=t===`more`?i.by>0:i.by<0;return{arrow:o,text:a,word:_(s?`better`:`worse`),look:s?`good`:`poor`}}const on=(e,{by:t,share:n})=>t===0||(e===`share`?Math.abs(t)<5e-4:n!==null&&Math.abs(n)<.005),sn=e=>_(`{n} p.p.`,{n:Zt(`points`,{maximumFractionDigits:1}).format(Math.abs(e)*100)}),cn=e=>e===null?``:Zt(`whole`,{style:`percent`,maximumFractionDigits:0}).format(Math.abs(e));function ln(e,t){let n=qt(`count`,e,t);return!n||n.share===null?e?_(`new`):`–`:Zt(`signed`,{style:`percent`,maximumFractionDigits:0,signDisplay:`exceptZero`}).format(n.share).replace(`-`,`−`)}const un=/* @__PURE__ */ new Map,dn=()=>(un.has(g.value)||un.set(g.value,new Intl.DateTimeFormat(g.value===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,timeZone:`UTC`})),un.get(g.value)),Y=e=>dn().format(Date.parse(e)).replace(`.`,``),fn=(e,t)=>e===t?Y(e):`${Y(e)} — ${Y(t)}`,pn=(e,t)=>pe(e,t);function mn({dialogs:e,assigned:t,met:n,all:r}){return[e>0&&T(`in {n} conversation`,`in {n} conversations`,e,{n:f(e)}),t>0&&T(`{n} conversation assigned`,`{n} conversations assigned`,t,{n:f(t)}),r>0&&_(`{share} on time`,{share:q(n/r)})].filter(Boolean)}const hn=e=>mn(e).join(`, `),gn=({reasons:e})=>Object.entries(e).sort((e,t)=>t[1]-e[1]).map(([e,t])=>`${Ne(e)}: ${f(t)}`).join(`, `);function _n({done:e,skipped:t,failed:n,outcome:r}){let i=[t>0&&_(`skipped: {n}`,{n:f(t)}),n>0&&_(`failed: {n}`,{n:f(n)})];return[_(`done: {n}`,{n:f(e)}),...mn(r),...i].filter(Boolean).join(` · `)}const vn=e=>{let t=Oe(e.rule_id)??(e.kind&&e.body?e:null);return t?De(t):_(`Deleted rule`)};function yn(){S(je,[]);let e=W(I(`automation`));return p`<div class="rep">
<${R} id="rules" look="w12" title=${_(`What rules did`)} caption=${_(`Runs of each rule in the period`)}
answer=${e} chart=${xn} table=${Sn} />
</div>`}const bn=()=>p`<${B} text=${_(`No rule ran in this period`)} />`;function xn({rules:e}){if(!e.length)return bn();let t=e.toSorted((e,t)=>t.runs-e.runs),n=Math.max(...e.map(e=>e.runs));return p`<ul>
${t.map(e=>p`<li key=${e.rule_id}>
<a class="catrow rulerow" href=${Se(e.rule_id,`log`)}>
<span class="hrow">
<${C} name=${Ae(Oe(e.rule_id)?.kind)} size="m" /><span class="cut">${vn(e)}</span>
</span>
<${G} part=${e.runs/n} />
<span class="r b5">${f(e.runs)}</span>
<span class="dim cut">${_n(e)}</span>
</a>
</li>`)}
</ul>`}const Sn=({rules:e})=>p`<${V} caption=${_(`What rules did`)}
heads=${[[_(`Rule`),!1],[_(`Runs`),!0],[_(`Done (runs)`),!0],[_(`Skipped`),!0],[_(`Failed`),!0],[_(`Outcome`),!1]]}
rows=${e.map(e=>[p`<a class="link" href=${Se(e.rule_id,`log`)}>${vn(e)}</a>`,f(e.runs),f(e.done),f(e.skipped),f(e.failed),[hn(e.outcome),gn(e.outcome)].filter(Boolean).join(`; `)||`–`])} />`;function Cn({value:e,target:t,reach:n}){let{start:r,width:i}=e===null?{start:50,width:0}:Gt(e,t,n);return p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
<rect class=${e>=t?`b1`:`b2`} x=${r} width=${i} height="10" />
<rect class="tk2" x="49.6" width="0.8" height="10" />
</svg>`}function wn(e,t){let n=e.filter(e=>e!==null);if(!n.length)return _(`No day has a request with a target.`);let r=n.filter(e=>e>=t).length;return T(`The target was met on {met} of {n} day.`,`The target was met on {met} of {n} days.`,n.length,{met:r})}const Tn=(e,t,n,r)=>Math.max(2,Math.min(n,Math.abs(e-t))/n*r);function En({id:e,label:t,days:n,values:r,target:i,height:a=44,onDay:o}){let{box:s,width:c}=St(300),[l,u]=y(null),d=Kt(r,i),f=c/n.length,m=a/2,h=e=>{let t=r[e],i=Y(n[e]);return t===null?_(`{day}: no data`,{day:i}):`${i}: ${q(t)}`};return p`<div class="plotbox" ref=${s}>
<${Ct} id=${e} look="deviations" width=${c} height=${a} title=${t}
sentence=${wn(r,i)}>
${r.map((e,t)=>{if(e===null)return null;let n=e>=i,r=Tn(e,i,d,m-1);return p`<rect key=${t} class=${`${n?`dok`:`dbad`} ${t===l?`on`:``}`}
x=${t*f+f*.14} y=${n?m-r:m} width=${f*.72} height=${r}
rx="1.5" />`})}
<path class="dmid" d=${`M0 ${m}H${c}`} />
<//>
<${Tt} label=${t} count=${n.length} left=${0} room=${c} day=${l} onMove=${u}
onDay=${e=>r[e]!==null&&o(e)} textOf=${h} />
${l!==null&&p`<${Et} x=${l*f} y=${6} width=${c} lines=${[h(l)]} />`}
</div>`}const X=e=>ye.value[e]?.name??_(`Removed channel`),Dn=({id:e})=>ye.value[e]&&p`<${ce} kind=${ye.value[e].kind} />`,On=()=>_(`{name}, by day`,{name:L(`on_time`).name}),kn=()=>_(`{name}, by channel`,{name:L(`on_time`).name}),An=({met:e,all:t})=>t?e/t:null,jn=(e,t)=>e.reduce((e,n)=>e+n[t],0);function Mn(){let e=W(I(`attainment`)),t=W(I(`days`,{metric:`on_time`})).data?.series.on_time??null;return{...e,data:e.data&&{...e.data,values:t}}}const Nn=e=>e?_(`Share of waits with an SLA target, goal {target}`,{target:q(e.target)}):``;function Pn(){let e=Mn(),t=p`<a class="link t13 noprint" href=${M({},`sla`)}>${_(`Details`)}</a>`;return p`<${R} id="sla" look="r-sla" title=${L(`on_time`).name} metric="on_time" tools=${t}
caption=${Nn(e.data)} answer=${e} chart=${Fn} table=${Rn} />`}function Fn(e){let t=jn(e.channels,`all`);if(!t)return p`<${B} text=${_(`No request in this period had a target`)} />`;let n=jn(e.channels,`met`);return p`
<div class="slahead">
<a class="big" href=${P(`on_time`)}>${q(n/t)}</a>
<a class="t12 dim" href=${P(`breached`)}>
${T(`{n} breach of {all}`,`{n} breaches of {all}`,t-n,{n:f(t-n),all:f(t)})}
</a>
</div>
${e.values&&p`<${En} id="rep-sla-plot" label=${On()} days=${e.days.map(O)}
values=${e.values} target=${e.target}
onDay=${t=>F(`on_time`,{day:e.days[t]})} />`}
<p class="cap devcap">${_(`Distance from the target, by channel`)}</p>
<${In} ...${e} />
`}function In({channels:e,target:t}){let n=Kt(e.map(An),t);return p`<ul class="slalist">
${e.filter(e=>e.all).map(e=>{let r=An(e);return p`<li key=${e.channel_id}>
<a class="slarow" href=${P(`on_time`,{row:`channel-${e.channel_id}`})}>
<span class="hrow">
<${Dn} id=${e.channel_id} /><span class="cut">${X(e.channel_id)}</span>
</span>
<${Cn} value=${r} target=${t} reach=${n} />
<span class=${r<t?`r warnx`:`r`}>${q(r)}</span>
</a>
</li>`})}
</ul>`}const Ln=(e,t)=>p`<a class="link" href=${M({list:t})}>${e}</a>`;function Rn({days:e,channels:t,values:n}){let r={met:jn(t,`met`),all:jn(t,`all`)};return p`<${V} caption=${kn()}
heads=${[[_(`Channel`),!1],[_(`On time`),!0],[_(`Breaches`),!0],[_(`All`),!0]]}
rows=${[...t,{...r,channel_id:0}].map(e=>{let t=e.channel_id?{row:`channel-${e.channel_id}`}:{};return[e.channel_id?X(e.channel_id):_(`All channels`),Ln(J(`share`,An(e)),{number:`on_time`,...t}),Ln(f(e.all-e.met),{number:`breached`,...t}),f(e.all)]})} />
${n&&p`<${V} caption=${On()} heads=${[[_(`Day`),!1],[_(`On time`),!0]]} rows=${e.map((e,t)=>[Y(O(e)),n[t]===null?`–`:Ln(q(n[t]),{number:`on_time`,day:e})])} />`}`}const zn=({met:e,all:t})=>t?e/t:null,Bn=[[`answered`,()=>_(`Replied (column)`),`count`,`answered`,e=>e.answered],[`first_median`,()=>_(`First response, median`),`ms`,`first_response_median`,e=>e.first_median],[`first_p90`,()=>_(`90%`),`ms`,`first_response_p90`,e=>e.first_p90],[`own_first`,()=>_(`Since their assignment`),`ms`,`own_first_response_median`,e=>e.own_first_median],[`next_median`,()=>_(`Next responses, median`),`ms`,`next_response_median`,e=>e.next_median],[`on_time`,()=>_(`On time`),`share`,`on_time`,zn],[`handovers`,()=>_(`Handed over (column)`),`count`,`handed_over`,e=>e.handovers],[`closed`,()=>_(`Closed (column)`),`count`,`closed`,e=>e.closed],[`replies`,()=>_(`Replies (column)`),`count`,`replies`,e=>e.replies],[`online`,()=>_(`Online`),`hours`,`online`,e=>e.online_ms??null],[`load`,()=>_(`Replies per hour online`),`rate`,null,e=>e.load??null]],Vn=/* @__PURE__ */ new Set([`online`,`load`]),Z={operator:{path:`operators`,id:`operator_id`,title:()=>_(`Operators`),name:ue},team:{path:`teams`,id:`team_id`,title:()=>_(`Teams`),name:e=>fe.value[e]?.name??_(`No team`)},channel:{path:`channels`,id:`channel_id`,title:()=>_(`Channels`),name:X}},Hn=({by:e,id:n})=>p`<span class="hrow">
${e===`operator`&&p`<${t} name=${ue(n)} face=${Te.value[n]?.face} size="sm" />`}
${e===`channel`&&p`<${Dn} id=${n} />`}
<span class="cut">${Z[e].name(n)}</span>
</span>`,Un=`reportfilter`,Wn=()=>{w.value=null},Gn=()=>{w.value=w.peek()===`reportfilter`?null:Un},Kn=(e,t)=>e.name.localeCompare(t.name),qn={channel:{label:()=>_(`Channel`),all:()=>Object.values(ye.value).toSorted(Kn),name:X},team:{label:()=>_(`Team`),all:()=>h.value,name:Z.team.name},operator:{label:()=>_(`Operator`),all:()=>n.value?.role===`operator`?[]:Object.values(Te.value).toSorted(Kn),name:Z.operator.name},tag:{label:()=>_(`Tag`),all:()=>i.value,name:me}},Jn=Object.fromEntries(k.map(e=>[e,[]])),Yn=(e,t)=>N({...tt(A.peek(),e,t),list:null},{replace:!0});function Xn(){let e=w.value===Un,t=et(A.value);return p`<span class="menuat">
<button type="button" class="btn" id="repfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?_(`Filter: {n}`,{n:t}):_(`All teams and channels`)}
title=${`${_(`Filter`)}  Shift F`} onClick=${Gn}>
<${C} name="list-filter" size="m" />
<span class="only-wide">${_(t?`Filter`:`All teams and channels`)}</span>
${t>0&&p`<span class="count mutedc">${t}</span>`}
</button>
${e&&p`<${Zn} />`}
</span>`}function Zn(){let e=A.value,t=de(Wn);return he(),l(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]),p`<div class="menu pop popreport" role="dialog" aria-label=${_(`Filter`)} ref=${t}>
<${Qn} />
${k.map(t=>p`<${$n} key=${t} field=${t} chosen=${e[t]} />`)}
<div class="repfoot">
${et(e)>0&&p`<button type="button" class="btn small quiet" onClick=${()=>N({...Jn,list:null})}>
${_(`Clear filter`)}
</button>`}
<button type="button" class="btn small primary" onClick=${Wn}>${_(`Dismiss`)}</button>
</div>
</div>`}function Qn(){let{hours:e}=A.value,t=(t,n)=>p`<button type="button" aria-pressed=${String(e===t)}
onClick=${()=>N({hours:t},{replace:!0})}>${n}</button>`;return p`<div class="field">
<span class="lab" id="rephours">${_(`What counts as time`)}</span>
<div class="seg" role="group" aria-labelledby="rephours">
${t(`work`,_(`Working hours`))} ${t(`calendar`,_(`All hours`))}
</div>
</div>`}function $n({field:e,chosen:t}){let{label:n,all:r}=qn[e],i=r();if(!i.length)return null;let a=i.filter((e,n)=>i.length<=8||n<7||t.includes(e.id)),o=i.filter(e=>!a.includes(e));return p`<div class="field" role="group" aria-labelledby=${`repf-${e}`}>
<span class="lab" id=${`repf-${e}`}>${n()}</span>
<div class="repchips">
${a.map(n=>p`<button type="button" class="chip" key=${n.id} aria-pressed=${String(t.includes(n.id))}
onClick=${()=>Yn(e,n.id)}>
${e===`channel`&&p`<${ce} kind=${n.kind} />`}<span class="cut">${n.name}</span>
</button>`)}
${o.length>0&&p`<select class="input sel" aria-label=${_(`More: {field}`,{field:n()})} value=""
onChange=${t=>{Yn(e,Number(t.currentTarget.value)),t.currentTarget.value=``}}>
<option value="">${_(`More: {n}`,{n:o.length})}</option>
${o.map(e=>p`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function er(){let e=A.value;if(!et(e)&&e.hours===`work`)return null;let t=(e,t,n)=>p`<button type="button" class="chip" key=${e} aria-label=${_(`Remove from the filter: {name}`,{name:t})}
onClick=${n}>
<span class="cut">${t}</span><${C} name="x" size="s" />
</button>`;return p`<div class="repfchips" role="group" aria-label=${_(`Filter`)}>
${e.hours===`calendar`&&t(`hours`,_(`All hours`),()=>N({hours:`work`},{replace:!0}))}
${k.flatMap(n=>e[n].map(e=>{let{label:r,name:i}=qn[n];return t(n+e,`${r()}: ${i(e)}`,()=>Yn(n,e))}))}
</div>`}function tr(e){let t={};for(let n of e)for(let[e,r]of Object.entries(n.statuses??{}))t[e]=(t[e]??0)+r;return Object.entries(t).sort((e,t)=>t[1]-e[1]).map(([e])=>e)}const nr=e=>Object.values(e.statuses??{}).reduce((e,t)=>e+t,0),rr=e=>ee(r.value[e]),ir=(e,t)=>e.map(e=>`${rr(e)}: ${$t(t.statuses[e]??0)}`).join(`, `);function ar({rows:e}){let t=tr(e);if(!t.length)return p`<${B} text=${_(`Nobody was online in this period`)} />`;let n=Math.max(...e.map(nr));return p`<div class="lg statlg" aria-hidden="true">
${t.map((e,t)=>p`<span key=${e}><i class=${`t${t%6}`}></i>${rr(e)}</span>`)}
</div>
<ul>
${e.filter(e=>nr(e)).map(e=>p`<li key=${e.operator_id} class="statrow">
<${Hn} by="operator" id=${e.operator_id} />
<${Dt} parts=${t.map((t,r)=>[(e.statuses[t]??0)/n,`t${r%6}`])} />
<span class="r">${$t(nr(e))}</span>
<span class="vh">${ir(t,e)}</span>
</li>`)}
</ul>`}function or({rows:e}){let t=tr(e);return p`<${V} caption=${_(`Time in each status`)}
heads=${[[_(`Operator`),!1],...t.map(e=>[rr(e),!0])]}
rows=${e.map(e=>[ue(e.operator_id),...t.map(t=>J(`hours`,e.statuses?.[t]??null))])} />`}const sr=[[`operator`,()=>_(`Operators`)],[`team`,()=>_(`Teams`)],[`channel`,()=>_(`Channels`)]];function cr(){let{by:e}=A.value,t=Z[e],r=W(I(t.path)),i=p`<div class="seg noprint" role="group" aria-label=${_(`Rows`)}>
${sr.map(([t,n])=>p`<button type="button" key=${t} aria-pressed=${String(t===e)}
onClick=${()=>N({by:t,sort:null,list:null})}>${n()}</button>`)}
</div>`,a=n.value?.role===`operator`?_(`Your own numbers, and the average of the team`):_(`Minutes and seconds up to an hour`);return p`<div class="rep">
<${R} key=${e} id="people" look="w12" title=${t.title()} caption=${a} tools=${i} answer=${r}
chart=${t=>p`<${ur} by=${e} ...${t} />`} />
${e===`operator`&&p`<${R} id="statuses" look="w12" title=${_(`Time in each status`)} metric="online" answer=${r}
chart=${({rows:e})=>p`<${ar} rows=${e} />`} table=${or} />`}
</div>`}function lr(e,t,n){let[r,i]=(t??`answered`).split(`.`),a=Bn.find(([e])=>e===r),o=a?a[4]:null,s=o?(e,t)=>(o(t)??-1)-(o(e)??-1):(e,t)=>Z[n].name(e[Z[n].id]).localeCompare(Z[n].name(t[Z[n].id])),c=e.toSorted(s);return i?c.reverse():c}function ur({by:e,rows:t,team:n=null}){if(!t.length)return p`<${B} />`;let{sort:r}=A.value,i=Bn.filter(([t])=>e===`operator`||![`online`,`load`,`own_first`].includes(t)),{id:a}=Z[e];return p`<div class="reptable wide" tabindex="0" role="group" aria-label=${Z[e].title()}>
<table>
<caption class="vh">${Z[e].title()}</caption>
<thead>
<tr>
<${pr} id="name" label=${_(`Name`)} sort=${r??`answered`} />
${i.map(([e,t,,n])=>p`<${pr} key=${e} id=${e} label=${t()} metric=${n} sort=${r??`answered`}
right />`)}
</tr>
</thead>
<tbody>
${lr(t,r,e).map(t=>p`<tr key=${t[a]}>
<th scope="row"><${Hn} by=${e} id=${t[a]} /></th>
${i.map(n=>p`<${fr} key=${n[0]} column=${n} row=${t} of=${`${e}-${t[a]}`} />`)}
</tr>`)}
${n&&p`<tr class="average">
<th scope="row">${_(`Average of the team`)}</th>
${i.map(([e,,t,,r])=>p`<td key=${e} class="r">${dr(t,r(n))}</td>`)}
</tr>`}
</tbody>
</table>
</div>`}const dr=(e,t)=>J(e===`count`?`rate`:e,t);function fr({column:[e,,t,n,r],row:i,of:a}){let o=r(i),s=J(t,o),c=!n||Vn.has(e)||!o;return p`<td class="r">
${c?s:p`<a class="numlink" href=${P(n,{row:a})}>${s}</a>`}
</td>`}function pr({id:e,label:t,metric:n=null,sort:r,right:i=!1}){let[a,o]=r.split(`.`),s=a===e,c=s&&!o?`${e}.up`:e;return p`<th scope="col" class=${i?`r`:``} aria-sort=${s?o?`ascending`:`descending`:null}>
<button type="button" class="sorthead" onClick=${()=>N({sort:c},{replace:!0})}>
${t}${s&&p`<${C} name=${o?`arrow-up`:`arrow-down`} size="s" />`}
</button>
${n&&p`<${lt} of=${n} place=${e} />`}
</th>`}const mr=[0,1,2,3,4,5,6],hr=(e,t)=>`${e}:00–${e+t}:00`;function gr(e,t){let n=t<480,r=n?3:1,i=e.map(e=>Wt(e,r)),[a,o]=n?[44,26]:[34,26],s=(t-a)/(n?7:24),c=(e,t)=>({weekday:e,from:t*r,size:r,value:i[e][t],wide:s-2});return(n?i[0].map((e,t)=>mr.map(e=>({...c(e,t),x:a+e*s}))):mr.map(e=>i[e].map((t,n)=>({...c(e,n),x:a+n*s})))).map((e,t)=>e.map(e=>({...e,y:t*o,high:o-2})))}function _r(e){return e.flat().reduce((e,t)=>t.value>e.value?t:e)}const vr=({weekday:e,from:t,size:n,value:r})=>`${o(e,`long`)}, ${hr(t,n)}: ${T(`{n} request`,`{n} requests`,r,{n:f(r)})}`;function yr(e){let t=_r(e);return t.value?_(`Most requests: {cell}.`,{cell:vr(t)}):_(`There were no requests.`)}const br={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowDown:[1,0],ArrowUp:[-1,0]};function xr({id:e,title:t,counts:n,onCell:r}){let{box:i,width:a}=St(),[s,c]=y([0,0]),[l,u]=y(null),d=v(null),f=gr(n,a),m=_r(f).value,[h,ee]=[Math.min(s[0],f.length-1),Math.min(s[1],f[0].length-1)],te=e=>{c(e),d.current.querySelectorAll(`[role=row]`)[e[0]].querySelectorAll(`[role=gridcell]`)[e[1]].focus()},g=e=>{let t=br[e.key],n={Home:[h,0],End:[h,f[0].length-1]}[e.key];if(e.key===`Enter`||e.key===` `)r(f[h][ee]);else if(t||n)te(n??[Math.max(0,Math.min(f.length-1,h+t[0])),Math.max(0,Math.min(f[0].length-1,ee+t[1]))]);else return;e.preventDefault(),e.stopPropagation()},ne=f.length*26+20;return p`<div class="plotbox" ref=${i} onPointerLeave=${()=>u(null)}>
<svg class="plot heat" viewBox=${`0 0 ${a} ${ne}`} role="grid" aria-labelledby=${`${e}-t`}
aria-describedby=${`${e}-d`} ref=${d} onKeyDown=${g}>
<title id=${`${e}-t`}>${t}</title>
<desc id=${`${e}-d`}>${yr(f)}</desc>
${f.map((e,t)=>p`<g role="row" key=${t}>
<text aria-hidden="true" x=${a<480?34:0} y=${e[0].y+17}
text-anchor=${a<480?`end`:`start`}>
${a<480?e[0].from:o(e[0].weekday)}
</text>
${e.map((e,n)=>p`<rect key=${n} role="gridcell" class=${`q${Ut(e.value,m)}`}
tabindex=${t===h&&n===ee?0:-1} aria-label=${vr(e)} x=${e.x}
y=${e.y} width=${e.wide} height=${e.high} rx="4" onClick=${()=>r(e)}
onFocus=${()=>{c([t,n]),u(e)}} onBlur=${()=>u(null)} onPointerEnter=${()=>u(e)} />`)}
</g>`)}
<${Sr} rows=${f} phone=${a<480} height=${ne} />
</svg>
${l&&p`<${Et} x=${l.x} y=${l.y} width=${a} lines=${[vr(l)]} />`}
</div>`}const Sr=({rows:e,phone:t,height:n})=>e[0].filter(e=>t||e.from%3==0||e.from===23).map(e=>p`<text key=${e.x} aria-hidden="true" x=${e.x+e.wide/2} y=${n-4} text-anchor="middle">
${t?o(e.weekday):e.from}
</text>`),Cr=()=>p`<span class="heatkey end">
${_(`less (legend)`)}
<svg viewBox="0 0 84 10" class="plot" aria-hidden="true">
${[0,1,2,3,4,5].map(e=>p`<rect class=${`q${e}`} x=${e*14} width="12" height="10" rx="2" />`)}
</svg>
${_(`more (change)`)}
</span>`,wr=6.6,Q=e=>e.findLastIndex(e=>e!==null),Tr=e=>Math.max(0,...e.filter(e=>e!==null)),Er=e=>_(`target of {norm}`,{norm:tn(e)}),Dr=(e,t)=>e===`ms`?tn(t):f(t);function Or({days:e,series:t,unit:n,norm:r}){let i=t.filter(({values:e})=>Q(e)>=0).map(({name:t,values:r})=>{let i=r.find(e=>e!==null),a=r.indexOf(Tr(r));return _(`{name}: from {first} to {last}, the highest {most} on {day}.`,{name:t,first:J(n,i),last:J(n,r[Q(r)]),most:J(n,r[a]),day:Y(e[a])})});return r&&i.push(_(`Target {norm}.`,{norm:tn(r)})),i.join(` `)}function kr({days:e,series:t,unit:n,norm:r,width:i,height:a}){let o=Ft(It(t.flatMap(({values:e})=>e),r??0),n),s=t.filter(({values:e})=>Q(e)>=0),c=i<480,l=s.map(({name:e,values:t})=>{let r=J(n,t[Q(t)]);return c?r:`${e} ${r}`}),u=r&&!c;u&&l.push(Er(r));let d=Math.max(...o.map(e=>Dr(n,e).length))*wr+8,f=Math.max(12,...l.map(e=>e.length*wr+14)),p=Math.max(40,i-d-f),m=t=>d+(e.length>1?t/(e.length-1)*p:p/2),h=e=>22+(1-Math.min(1,e/o.at(-1)))*(a-22-26);return{ticks:o,ends:s,labels:l,places:Ht([...s.map(({values:e})=>h(e[Q(e)])),...u?[h(r)]:[]],15,22,a-26),left:d,room:p,xOf:m,yOf:h,narrow:c}}function Ar({id:e,title:t,sentence:n,days:r,series:i,unit:a,norm:o=null,onDay:s}){let{box:c,width:l}=St(),[u,d]=y(null),f=l<480?210:262,m=kr({days:r,series:i,unit:a,norm:o,width:l,height:f}),h=e=>[Y(r[e]),...i.map(({name:t,values:n})=>`${t}: ${J(a,n[e])}`)];return p`<div class="plotbox" ref=${c}>
<${Ct} id=${e} width=${l} height=${f} title=${t} sentence=${n}>
<${jr} ...${m} days=${r} unit=${a} height=${f} />
${o&&p`<path class="tgt" d=${`M${m.left} ${m.yOf(o)}h${m.room}`} />`}
${o&&m.narrow&&p`<text x=${m.left+2} y=${m.yOf(o)-5}>${Er(o)}</text>`}
${i.map(e=>p`<${Mr} key=${e.id} ...${e} ...${m} height=${f} />`)}
${u!==null&&p`<path class="cross" d=${`M${m.xOf(u)} 22V${f-26}`} />`}
${u!==null&&p`<${Nr} day=${u} series=${i} ...${m} />`}
<${Pr} series=${i} ...${m} />
<${Fr} series=${i} unit=${a} width=${l} ...${m} />
${m.labels.map((e,t)=>p`<text key=${t} class=${t<m.ends.length?`lbl`:``} x=${m.left+m.room+10}
y=${m.places[t]+4}>${e}</text>`)}
<//>
<${Tt} label=${t} count=${r.length} left=${m.left} room=${m.room} day=${u} onMove=${d}
onDay=${s} textOf=${e=>h(e).join(`, `)} />
${u!==null&&p`<${Et} x=${m.xOf(u)} y=${62} width=${l} lines=${h(u)} />`}
</div>`}const jr=({ticks:e,days:t,unit:n,left:r,room:i,xOf:a,yOf:o,height:s})=>p`
${e.map(e=>p`
<path class="g" d=${`M${r} ${o(e)}h${i}`} />
<text x=${r-8} y=${o(e)+4} text-anchor="end">${Dr(n,e)}</text>
`)}
${Lt(t.length,Math.max(2,Math.floor(i/84))).map(e=>p`<text key=${e} x=${a(e)} y=${s-6}
text-anchor=${t.length>1&&e===0?`start`:`middle`}>${Y(t[e])}</text>`)}
`;function Mr({values:e,tone:t,area:n,xOf:r,yOf:i,height:a}){let o=e.map((e,t)=>e===null?null:[r(t),i(e)]),s=Q(e);return p`
${n&&p`<path class=${`a${t}`} d=${zt(o,a-26)} />`}
<path class=${`l${t}`} d=${Rt(o)} />
${Bt(o).map(([e,n])=>p`<circle class=${`p${t}`} cx=${e} cy=${n} r="3" />`)}
${s>=0&&p`<circle class=${`pt p${t}`} cx=${r(s)} cy=${i(e[s])} r="4.5" />`}
`}const Nr=({day:e,series:t,xOf:n,yOf:r})=>t.map(({id:t,values:i,tone:a})=>i[e]!==null&&p`<circle key=${t} class=${`pt p${a}`} cx=${n(e)} cy=${r(i[e])} r="5" />`);function Pr({series:e,ticks:t,xOf:n,yOf:r}){let i=Math.max(...e.map(({values:e})=>Tr(e)));return e.map(({id:e,values:a})=>a.map((a,o)=>a>t.at(-1)&&a<i&&p`<text key=${e+o} class="lbl" x=${n(o)} y=${r(a)-9} text-anchor="middle">↑</text>`))}function Fr({series:e,unit:t,width:n,ticks:r,xOf:i,yOf:a}){let[o]=e.toSorted((e,t)=>Tr(t.values)-Tr(e.values)),s=o?Tr(o.values):0,c=o?o.values.indexOf(s):-1;if(!s||c===Q(o.values))return null;let l=i(c)<80?`start`:i(c)>n-160?`end`:`middle`;return p`<circle class=${`pt p${o.tone}`} cx=${i(c)} cy=${a(s)} r="4" />
<text class="lbl" x=${i(c)} y=${a(s)-9} text-anchor=${l}>
${J(t,s)}${s>r.at(-1)&&` ↑`}
</text>`}function Ir(){let e=W(I(`operators`)),t=W(I(`days`,{metric:`first_response_median,first_response_p90`})).data?.norm??null,n=t?_(`Median of first responses against the target of {norm}`,{norm:tn(t)}):_(`Median of first responses`),r=p`<a class="link t13 noprint" href=${M({},`operators`)}>${_(`All numbers`)}</a>`;return p`<${R} id="operators" look="r-ops" title=${_(`Operators`)} caption=${n} tools=${r}
answer=${e} chart=${e=>p`<${Lr} ...${e} norm=${t} />`} />`}function Lr({rows:e,norm:t}){if(!e.length)return p`<${B} />`;let n=Math.max(1,...e.map(e=>e.answered)),r=t??Math.max(1,...e.map(e=>e.first_median??0));return p`<div role="table" aria-label=${_(`Operators`)} class="optable">
<div class="oprow head" role="row">
<span role="columnheader">${_(`Operator`)}</span>
<span role="columnheader" class="hp">${_(`Replied (column)`)}</span>
<span role="columnheader" class="hp">${_(`First response, median`)}</span>
<span role="columnheader" class="r">${_(`90%`)}</span>
<span role="columnheader" class="r">${_(`On time`)}</span>
<span role="columnheader" class="r hp">${_(`Online`)}</span>
</div>
${e.map(e=>p`<${Rr} key=${e.operator_id} row=${e} most=${n} slowest=${r} />`)}
</div>`}function Rr({row:e,most:t,slowest:n}){let r={row:`operator-${e.operator_id}`},i=e.all>0&&zn(e)<.9,a=(e,t)=>p`<a href=${P(e,r)}>${t}</a>`;return p`<div class="oprow" role="row">
<span role="rowheader"><${Hn} by="operator" id=${e.operator_id} /></span>
<span class="barcell hp" role="cell">
<span class="r">${a(`answered`,f(e.answered))}</span><${G} part=${e.answered/t} tone=${3} />
</span>
<span class="barcell hp" role="cell">
<span class="r b5">${a(`first_response_median`,J(`ms`,e.first_median))}</span>
<${G} part=${(e.first_median??0)/n} tone=${e.first_median>n?2:1} />
</span>
<span class="r" role="cell">${a(`first_response_p90`,J(`ms`,e.first_p90))}</span>
<span class=${i?`r warnx`:`r`} role="cell">${a(`on_time`,J(`share`,zn(e)))}</span>
<span class="r dim hp" role="cell">${J(`hours`,e.online_ms)}</span>
</div>`}const zr=[`still_open`],Br=e=>Object.fromEntries(e.map(e=>[e.id,e]));function Vr({ids:e,label:t}){let n=W(I(`overview`,{metric:[...e,...zr.filter(t=>!e.includes(t))].join(`,`)})),r=A.value.hours===`work`?`calendar`:`work`,i=e.filter(e=>L(e).unit===`ms`),a=W(i.length?I(`overview`,{metric:i.join(`,`),hours:r,compare:`none`}):null),o=n.data&&ct()&&Br(n.data.numbers),s=a.data?Br(a.data.numbers):{};return p`<section class="kpis" aria-label=${t}>
${n.problem&&p`<div class="card kpifail"><${z} ...${n} /></div>`}
${e.map(e=>o?o[e]&&p`<${Ur} key=${e} ...${o[e]} numbers=${o} other=${s[e]?.value??null} />`:!n.problem&&p`<${Hr} key=${e} id=${e} />`)}
</section>`}const Hr=({id:e})=>p`<div class="card kpi" aria-busy="true">
<div class="k">${L(e).name||p`<${b} width=${70} />`}</div>
<div class="v"><${b} width=${50} /></div>
<div class="d"><${b} width=${80} /></div>
</div>`;function Ur({id:e,value:t,previous:n,sample:r=null,numbers:i={},other:a=null,place:o=``}){let s=L(e),[c,l]=rn(s.unit,t);return p`<div class="card kpi">
<div class="k">
<span class="cut" title=${s.name}>${s.name}</span><${lt} of=${e} place=${o} />
</div>
<a class="v" href=${P(e)}
aria-label=${_(`{name}: {value}. Show the requests`,{name:s.name,value:`${c} ${l}`.trim()})}>
${c}${l&&p`<small> ${l}</small>`}
</a>
<${Wr} metric=${s} value=${t} previous=${n} />
<div class="f cut">${Gr(s,{sample:r,numbers:i,other:a})}</div>
</div>`}function Wr({metric:e,value:t,previous:n}){if(!A.value.compare)return p`<div class="d"></div>`;let r=an(e,t,n);if(!r)return p`<div class="d">
<span class="cut">${_(t===null?`nothing to measure`:`no earlier data`)}</span>
</div>`;let i=_(`before: {value}`,{value:rn(e.unit,n).filter(Boolean).join(` `)});return p`<div class="d" title=${i}>
<b class=${r.look}>
${r.arrow&&p`<${C} name=${r.arrow} size="s" />`}${r.text} ${r.word}
</b>
<span class="cut">${i}</span>
</div>`}function Gr(e,{sample:t,numbers:n,other:r}){if(e.id===`requests`&&n.still_open){let e=f(n.still_open.value??0);return _(`still waiting: {n}`,{n:e})}return e.unit===`ms`&&r!==null?A.value.hours===`work`?_(`all hours: {span}`,{span:en(r)}):_(`working time: {span}`,{span:en(r)}):t===null||e.unit===`count`?``:_(`of {n}`,{n:J(`count`,t)})}const Kr=e=>e===0?_(`Untagged`):me(e),qr=e=>({row:`tag-${e}`}),Jr=({tags:e,untagged:t,untagged_previous:n=null})=>[...e,...t?[{tag_id:0,requests:t,previous:n,first_median:null,share:null}]:[]],Yr=()=>[[_(`Tag`),!1],[_(`Requests (column)`),!0],[_(`Change (column)`),!0],[_(`Share`),!0],[_(`First response, median`),!0]],Xr=e=>p`<${V} caption=${_(`Requests by tag`)} heads=${Yr()}
rows=${Jr(e).map(({tag_id:e,requests:t,previous:n,share:r,first_median:i})=>[Kr(e),p`<a class="link" href=${P(`requests`,qr(e))}>${f(t)}</a>`,Zr(t,n),J(`share`,r),J(`ms`,i)])} />`,Zr=(e,t)=>A.value.compare&&t!=null?ln(e,t):`–`;function Qr({rows:e}){if(!e.length)return p`<${B} />`;let t=Math.max(...e.map(e=>e.requests));return p`<ul>
${e.map(({tag_id:e,requests:n,previous:r})=>p`<li key=${e}>
<a class="catrow" href=${P(`requests`,qr(e))}>
<span class="cut">${Kr(e)}</span>
<${G} part=${n/t} tone=${e===0?3:1} />
<span class="r b5">${f(n)}</span>
<span class="r dim">${Zr(n,r)}</span>
</a>
</li>`)}
</ul>`}function $r(){let e=W(I(`topics`)),t=p`<a class="link t13 noprint" href=${M({},`topics`)}>${_(`All topics`)}</a>`;return p`<${R} id="topics" look="r-cat" title=${_(`Topics`)} caption=${_(`Requests by tag`)} tools=${t}
answer=${e} table=${Xr}
chart=${e=>{let t=Jr(e),n=t.findIndex(e=>e.tag_id===0),r=t.filter(e=>e.tag_id!==0);return p`<${Qr} rows=${[...r.slice(0,5),...n<0?[]:[t[n]]]} />`}} />`}function ei(){let e=W(I(`topics`));return p`<div class="rep">
<${R} id="tags" look="w7" title=${_(`Tags`)} caption=${_(`Requests by tag, against the previous period`)}
answer=${e} table=${Xr} chart=${e=>p`<${Qr} rows=${Jr(e)} />`} />
<${R} id="words" look="w5" title=${_(`Words on the rise`)}
caption=${_(`In whose requests they stand; their share rose most: what to document next`)} answer=${e}
chart=${({words:e})=>p`<${ti} words=${e} />`} table=${ni} />
</div>`}function ti({words:e}){if(!e.length)return p`<${B} text=${_(`No word became more frequent in this period`)} />`;let t=Math.max(...e.map(e=>e.share));return p`<ul>
${e.map(({word:e,requests:n,share:r,previous_share:i})=>p`<li key=${e}>
<a class="catrow wordrow" href=${P(`requests`,{word:e})}>
<span class="cut">${e}</span>
<${G} part=${r/t} />
<span class="r b5">${f(n)}</span>
<span class="r dim">
${_(`{before} → {now}`,{before:J(`share`,i),now:q(r)})}
</span>
</a>
</li>`)}
</ul>`}const ni=({words:e})=>p`<${V} caption=${_(`Words on the rise`)}
heads=${[[_(`Word`),!1],[_(`Requests (column)`),!0],[_(`Share before`),!0],[_(`Share`),!0]]}
rows=${e.map(({word:e,requests:t,share:n,previous_share:r})=>[e,p`<a class="link" href=${P(`requests`,{word:e})}>${f(t)}</a>`,J(`share`,r),q(n)])} />`,ri=Array.from({length:24},(e,t)=>t),ii=(e,t)=>t>1?`${e}-${e+t-1}`:String(e),ai=e=>({heads:[[_(`Hour`),!1],...e.map((e,t)=>[o(t),!0])],rows:ri.map(t=>[`${t}:00`,...e.map((e,n)=>e[t]?p`<a class="link" href=${P(`requests`,{weekday:n,hour:t})}>${f(e[t])}</a>`:`0`)])}),oi=[`requests`,`first_response_median`,`first_response_p90`,`on_time`,`first_contact`,`resolution_median`];function si(){return p`<div class="rep">
<${Vr} ids=${oi} label=${_(`The period at a glance`)} />
<${fi} />
<${Pn} />
<${$r} />
<${pi} />
<${Ir} />
</div>`}const ci=()=>A.value.hours===`work`?_(`Working time, by day`):_(`By the clock, by day`);function li({id:e,look:t,title:n,caption:r,lines:i,definition:a,extra:o=``}){let s=W(I(`days`,{metric:i.map(([e])=>e).join(`,`)})),{unit:c}=L(i[0][0]),l=({days:e,series:t,norm:n=null})=>({days:e.map(O),series:i.map(([n,r,i],a)=>({id:n,name:r(),values:t[n]??e.map(()=>null),tone:a+1,area:i})),unit:c,norm:c===`ms`?n:null}),u=p`<div class="lg" aria-hidden="true">
${i.map(([e,t],n)=>p`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return p`<${R} id=${e} look=${t} title=${n} caption=${r} metric=${a} tools=${u}
answer=${s} chart=${t=>p`<${ui} id=${e} title=${n} extra=${o} ...${l(t)} />`}
table=${e=>p`<${di} title=${n} ...${l(e)} />`} />`}function ui({id:e,title:t,extra:n,days:r,series:i,unit:a,norm:o}){let s={days:r,series:i,unit:a,norm:o};if(s.series.every(({values:e})=>e.every(e=>!e)))return p`<${B} />`;let c=[Or(s),n].filter(Boolean).join(` `);return p`<${Ar} id=${`rep-${e}-plot`} title=${t} sentence=${c} ...${s}
onDay=${e=>F(s.series[0].id,{day:s.days[e].replaceAll(`-`,``)})} />
<p class="vh">${c}</p>`}const di=({title:e,days:t,series:n,unit:r})=>p`<${V} caption=${e}
heads=${[[_(`Day`),!1],...n.map(({name:e})=>[e,!0])]}
rows=${t.map((e,t)=>[Y(e),...n.map(({id:n,values:i})=>{let a=J(r,i[t]);return i[t]?p`<a class="link" href=${M({list:{number:n,day:e.replaceAll(`-`,``)}})}>${a}</a>`:a})])} />`,fi=()=>p`<${li} id="first" look="r-line" title=${_(`Time to first response`)} caption=${ci()}
definition="first_response_median"
lines=${[[`first_response_median`,()=>_(`median`),!0],[`first_response_p90`,()=>_(`90%`),!1]]} />`;function pi(){let e=W(I(`heatmap`)),t=x.value?.zone??`UTC`,n=_(`When clients write`);return p`<${R} id="heat" look="r-heat" title=${n} tools=${p`<${Cr} />`}
caption=${_(`Requests by weekday and hour, {zone}`,{zone:Ee(t)})} answer=${e}
chart=${({cells:e})=>_r(gr(e,640)).value?p`<${xr} id="rep-heat-plot" title=${n} counts=${e}
onCell=${({weekday:e,from:t,size:n})=>F(`requests`,{weekday:e,hour:ii(t,n)})} />`:p`<${B} />`}
table=${({cells:e})=>p`<${V} caption=${n} ...${ai(e)} />`} />`}const mi=`reportperiod`,hi=()=>{w.value=null},gi=()=>{w.value=w.peek()===`reportperiod`?null:mi},_i=[[`today`,()=>_(`Today`)],[`7`,()=>_(`7 days`)],[`30`,()=>_(`30 days`)],[`month`,()=>_(`This month`)],[`last-month`,()=>_(`Last month`)]];function vi([e,t]){let n=Le(e,t);return[D(e,-n),D(e,-1)]}function yi(){let e=w.value===mi,[t,n]=j();return p`<span class="menuat">
<button type="button" class="btn" id="repperiod" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${_(`Period: {period}`,{period:pn(t,n)})} title=${`${_(`Period`)}  P`}
onClick=${gi}>
<${C} name="calendar" size="m" />
<span>${fn(t,n)}</span>
<${C} name="chevron-down" size="s" />
</button>
${e&&p`<${bi} />`}
</span>`}function bi(){let e=A.value,t=de(hi);he(),l(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]);let[n,r]=vi(j());return p`<div class="menu pop popreport" role="dialog" aria-label=${_(`Period`)} ref=${t}>
<div class="repchips" role="group" aria-label=${_(`Period`)}>
${_i.map(([t,n])=>p`<button type="button" class="chip" key=${t} aria-pressed=${String(e.period===t)}
onClick=${()=>N({period:t,from:null,to:null,list:null})}>${n()}</button>`)}
</div>
<${xi} />
<label class="hrow repcheck">
<input type="checkbox" class="check" checked=${e.compare}
onChange=${()=>N({compare:!e.compare},{replace:!0})} />
<span>${_(`Compare with {period}`,{period:pn(n,r)})}</span>
</label>
<div class="repfoot"><button type="button" class="btn small primary" onClick=${hi}>${_(`Dismiss`)}</button></div>
</div>`}function xi(){let[e,t]=j(),[n,r]=y(e),[i,a]=y(t);l(()=>{r(e),a(t)},[e,t]);let o=Si(n,i),s=(e,t)=>{r(e),a(t),Si(e,t)||N({period:null,from:e,to:t,list:null},{replace:!0})},c=(e,t,n)=>p`<label><span>${e}</span><input class="input" type="date" max=${rt.value} value=${t}
aria-invalid=${o?`true`:null} aria-describedby=${o?`reptrouble`:null}
onChange=${e=>n(e.currentTarget.value)} /></label>`;return p`<div class="repdates">
${c(_(`from (date)`),n,e=>s(e,i))} ${c(_(`to (date)`),i,e=>s(n,e))}
</div>
${o&&p`<p class="t12 repbad" id="reptrouble" role="alert">${o}</p>`}`}function Si(e,t){return!Ie(e)||!Ie(t)?_(`Enter both dates.`):e>t?_(`The first day is after the last one.`):Le(e,t)>366?_(`A period has at most 366 days.`):null}function Ci(e,t=0){let[n,r]=y({path:null,data:null,problem:null}),[i,a]=y(!1),o=v(e);o.current=e;let c=async(t,n)=>{a(!0);try{let i=await s(t?`${e}&${new URLSearchParams({cursor:String(t)})}`:e),a=t?[...n.rows,...i.rows]:i.rows;o.current===e&&r({path:e,data:{...i,rows:a},problem:null})}catch(i){if(!(i instanceof m))throw i;o.current===e&&r({path:e,data:t?n:null,problem:i})}finally{a(!1)}};S(()=>{e&&c(null,null)},[e,t]);let l=n.path===e?n:{data:null,problem:null},u=()=>!i&&c(l.data.next,l.data);return{data:l.data,problem:l.problem,load:()=>l.data?u():c(null,null),more:!!l.data?.next,next:u,loading:i}}const wi={reply:()=>_(`a reply`),outside:()=>_(`a reply outside Okno`),closed:()=>_(`closed without a reply`),"no-answer":()=>_(`no reply needed`)};function Ti(){let e=Ci(I(`late`),U.value),t=e.data?.count??0;return p`<${R} id="late" look="w12" title=${_(`Breaches`)} metric="breached" answer=${e}
caption=${e.data?T(`{n} wait ended late`,`{n} waits ended late`,t,{n:f(t)}):``}
chart=${({rows:t})=>t.length?p`<ol class="latelist">${t.map(e=>p`<${ki} key=${e.wait_id} row=${e} />`)}</ol>
<${Ei} pages=${e} />`:p`<${B} text=${_(`Every target was met in this period`)} />`} />`}const Ei=({pages:e})=>e.more&&p`<p class="repmore noprint">
<button type="button" class="btn" aria-busy=${String(e.loading)} onClick=${e.next}>
${_(`Show more: {shown} of {all}`,{shown:f(e.data.rows.length),all:f(e.data.count)})}
</button>
</p>`,Di=()=>x.value?.zone??`UTC`,Oi=e=>u(e,Di());function ki({row:e}){let t=e=>ae(e,Di()),n=e.ended_at===null?_(`still waiting`):`${t(e.ended_at)}: ${(wi[e.ended_by]??wi.reply)()}`;return p`<li class="laterow">
<div class="latehead">
<${Dn} id=${e.channel_id} />
<a class="link" href=${xe(`all`,e.dialog_id,e.message_no)}>
${_(`No. {number}`,{number:e.episode_number??`–`})}
</a>
<span class="dim cut">${X(e.channel_id)}</span>
<b class="latems">
${e.late_ms===null?_(`late, still waiting`):_(`{span} late`,{span:en(e.late_ms)})}
</b>
</div>
<p class="t12 mut">
${t(e.started_at)} → ${n}
${e.operator_id&&p`<span> · ${ue(e.operator_id)}</span>`}
<span> · </span><${Ai} row=${e} />
</p>
<${ji} row=${e} />
</li>`}function Ai({row:e}){let t=_(`target of {norm}`,{norm:tn(e.norm)});return e.rule_id?p`<a class="link" href=${Se(e.rule_id)}>${t}</a>`:t}function ji({row:e}){let t=v(null),[n,r]=y(null),[i,a]=y(null),o=()=>{a(null),s(`/api/dialogs/${e.dialog_id}/clock?wait=${e.wait_id}`).then(r,e=>{if(!(e instanceof m))throw e;a(e)})};return S(()=>{let e=new IntersectionObserver(([t])=>{t.isIntersecting&&(e.disconnect(),o())});return e.observe(t.current),()=>e.disconnect()},[]),p`<div class="latestrip" ref=${t}>
${n?p`<${Me} parts=${n.parts} running=${n.ended_at===null} timeOf=${Oi} />
<${ke} parts=${n.parts} />`:i?p`<${z} problem=${i} load=${o} />`:p`<${b} width=${60} />`}
</div>`}const Mi={requests:(e,t)=>T(`{n} request`,`{n} requests`,e,t),waits:(e,t)=>T(`{n} wait`,`{n} waits`,e,t),clients:(e,t)=>T(`{n} client`,`{n} clients`,e,t),replies:(e,t)=>T(`{n} reply`,`{n} replies`,e,t),handovers:(e,t)=>T(`{n} handover`,`{n} handovers`,e,t),tasks:(e,t)=>T(`{n} task`,`{n} tasks`,e,t)},Ni={clients:`clients`,requests:`requests`,resolution_median:`requests`,resolution_p90:`requests`,reopened:`requests`,first_contact:`requests`,closed:`requests`,handed_over:`handovers`,replies:`replies`,tasks_created:`tasks`,tasks_closed:`tasks`,tasks_late:`tasks`},Pi=(e,t)=>Mi[Ni[e]??`waits`](t,{n:f(t)}),Fi={on_time:[()=>_(`on time`),()=>_(`late (wait)`)],first_contact:[()=>_(`at first contact`),()=>_(`not at first contact`)]},Ii=(e,t)=>Fi[e]?.[+!t]()??``,Li=()=>Ce(M({list:null}));function Ri(){let{list:e}=A.value,{number:t,...n}=e,r=Ci(I(`requests`,{compare:`none`,...$e(e)}),U.value),i=v(null);he(),l(()=>i.current.focus({preventScroll:!0}),[]);let a=e=>{e.key!==`Escape`||e.defaultPrevented||(e.preventDefault(),Li())},{name:o}=L(t);return p`<aside class="peek replist" aria-label=${_(`Behind the number: {name}`,{name:o})} tabindex="-1"
ref=${i} onKeyDown=${a}>
<header class="ed-top">
<h2 class="grow cut">${o}</h2>
<${lt} of=${t} place="list" />
<a class="ib small" href=${M({list:null})} aria-label=${_(`Dismiss`)} title=${`${_(`Dismiss`)}  Esc`}>
<${C} name="x" size="m" />
</a>
</header>
<p class="repwhat t12 dim">${zi(n).join(` · `)}</p>
<p class="repcount t13" role="status">${r.data&&Pi(t,r.data.count)}</p>
${r.problem&&p`<${z} problem=${r.problem} load=${r.load} />`}
<div class="scroll" tabindex="0" role="group" aria-label=${o}>
${r.data?p`<${Bi} id=${t} pages=${r} />`:!r.problem&&p`<${ht} />`}
</div>
</aside>`}function zi({day:e,weekday:t,hour:n,row:r,word:i}){let[a,s]=(r??``).split(`-`),[c,l]=(n??``).split(`-`).map(Number);return[e?Y(O(e)):pn(...j()),t!==void 0&&o(Number(t),`long`),n!==void 0&&`${c}:00–${(l??c)+1}:00`,a===`tag`&&Kr(Number(s)),a in Z&&Z[a].name(Number(s)),i&&_(`“{word}”`,{word:i})].filter(Boolean)}function Bi({id:e,pages:t}){let{rows:n}=t.data;if(!n.length)return p`<${ge} icon="inbox" title=${_(`There are no requests here`)} />`;let{unit:r}=L(e);return p`<ol class="reqlist">
${n.map((t,n)=>p`<${Vi} key=${n} row=${t} id=${e} unit=${r} />`)}
</ol>
<${Ei} pages=${t} />`}function Vi({row:e,id:t,unit:n}){let r=e.dialog_id?xe(`all`,e.dialog_id,e.message_no):we(e.task_id),i=e.value??null;return p`<li>
<a class="reqrow" href=${r}>
<span class="hrow">
${e.channel_id&&p`<${Dn} id=${e.channel_id} />`}
${e.number!==null&&p`<b class="num">${_(`No. {number}`,{number:e.number})}</b>`}
<span class="cut">${e.title}</span>
${i!==null&&n===`ms`&&p`<span class="r b5">${J(`ms`,i)}</span>`}
${e.hit!==null&&p`<span class=${e.hit?`r`:`r warnx`}>${Ii(t,e.hit)}</span>`}
</span>
<span class="t12 dim cut">
${ae(e.at,x.value?.zone??`UTC`)}
${e.operator_id&&` · ${ue(e.operator_id)}`}
</span>
</a>
</li>`}const Hi=[`on_time`,`breached`,`first_response_median`,`first_response_p90`,`unanswered`,`still_open`],Ui=()=>p`<div class="rep">
<${Vr} ids=${Hi} label=${_(`SLA at a glance`)} />
<${Wi} />
<${Ti} />
</div>`;function Wi(){let e=Mn(),t=e.data?_(`Above the line the target of {target} was met, below it was missed`,{target:q(e.data.target)}):``,n=_(`{name}, by channel and day`,{name:L(`on_time`).name});return p`<${R} id="attained" look="w12" title=${n} metric="on_time" caption=${t} answer=${e}
table=${Rn} chart=${({channels:e,days:t,target:n})=>{let r=e.filter(e=>e.all);if(!r.length)return p`<${B} text=${_(`No request in this period had a target`)} />`;let i=t.map(O);return p`<ul>
${r.map(e=>p`<${Gi} key=${e.channel_id} row=${e} days=${i} target=${n} />`)}
</ul>
<p class="t12 dim chdates" aria-hidden="true">${fn(i[0],i.at(-1))}</p>`}} />`}function Gi({row:e,days:t,target:n}){let r=X(e.channel_id),i={row:`channel-${e.channel_id}`},a=e.met/e.all;return p`<li class="chdays">
<span class="hrow"><${Dn} id=${e.channel_id} /><span class="cut">${r}</span></span>
<${En} id=${`rep-ch-${e.channel_id}`} label=${r} days=${t} values=${e.values} target=${n}
onDay=${e=>F(`on_time`,{...i,day:t[e].replaceAll(`-`,``)})} />
<a class=${a<n?`r warnx`:`r b5`} href=${P(`on_time`,i)}>${q(a)}</a>
<span class="vh">${wn(e.values,n)}</span>
</li>`}const $=[[`made`,`tasks_created`,()=>_(`made`)],[`closed`,`tasks_closed`,()=>_(`finished`)],[`late`,`tasks_late`,()=>_(`late`)]],Ki=$.map(([,e])=>e),qi=()=>p`<${B} text=${_(`There were no tasks in this period`)} />`,Ji=e=>$.map(([t,n,r],i)=>({id:n,name:r(),values:e[t],tone:i+1,area:!i}));function Yi(){let e=W(I(`tasks`)),t=p`<div class="lg" aria-hidden="true">
${$.map(([e,,t],n)=>p`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return p`<div class="rep">
<section class="kpis" aria-label=${_(`Tasks at a glance`)}>
${e.problem&&p`<div class="card kpifail"><${z} ...${e} /></div>`}
${e.data?e.data.numbers.map(e=>p`<${Ur} key=${e.id} ...${e} />`):!e.problem&&Ki.map(e=>p`<${Hr} key=${e} id=${e} />`)}
</section>
<${R} id="taskdays" look="w7" title=${_(`Tasks by day`)} tools=${t} answer=${e} chart=${Xi}
table=${Zi} />
<${R} id="assignees" look="w5" title=${_(`Tasks by assignee`)} answer=${e} chart=${$i} />
</div>`}function Xi({days:e,series:t}){let n={days:e.map(O),series:Ji(t),unit:`count`,norm:null};if(n.series.every(({values:e})=>e.every(e=>!e)))return qi();let r=_(`Tasks by day`);return p`<${Ar} id="rep-taskdays-plot" title=${r} sentence=${Or(n)} ...${n}
onDay=${t=>F(`tasks_created`,{day:e[t]})} />`}const Zi=({days:e,series:t})=>p`<${V} caption=${_(`Tasks by day`)}
heads=${[[_(`Day`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map((e,n)=>[Y(O(e)),...$.map(([r,i])=>Qi(i,t[r][n],{day:e}))])} />`,Qi=(e,t,n)=>t?p`<a class="link" href=${P(e,n)}>${f(t)}</a>`:`0`;function $i({assignees:e}){return e.length?p`<${V} caption=${_(`Tasks by assignee`)}
heads=${[[_(`Assignee`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map(e=>[e.operator_id?p`<${Hn} by="operator" id=${e.operator_id} />`:_(`nobody`),...$.map(([t,n])=>Qi(n,e[t],{row:`operator-${e.operator_id??0}`}))])} />`:qi()}var ea=/* @__PURE__ */ e({Reports:()=>ra});const ta={overview:si,operators:cr,sla:Ui,topics:ei,tasks:Yi,automation:yn},na=()=>le(`.reports .tab[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`nearest`});function ra(){let{list:e}=A.value,t=oe(`(max-width: 1279px)`),r=`${g.value} ${n.value?.locale}`;S(()=>{ot(r)},[r,U.value]);let i=nt();return W(I(`overview`,{metric:`requests`,compare:`none`})),S(na,[i]),p`<main class=${e?`main page reports editing`:`main page reports`} id="main">
<header class="bar1">
<h1>${_(`Reports`)}</h1>
<span class="grow"></span>
<${yi} /><${Xn} /><${la} />
</header>
<nav class="bar2 tabsrow" aria-label=${_(`Reports`)}>
<div class="tabs flat">
${_e.map(([e,t])=>p`<a class="tab" key=${e} href=${M({},e)} aria-current=${e===i?`page`:null}>
${t()}
</a>`)}
</div>
<${ia} />
</nav>
<${er} />
<${oa} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${_e.find(([e])=>e===i)[1]()}
inert=${t&&e||null}>
<${ta[i]} key=${i} />
<${aa} />
</div>
${e&&p`<${Ri} key=${JSON.stringify(e)} />`}
</div>
</main>`}function ia(){let{as_of:e,zone:t}=_t.value;if(!e)return null;let n=t??x.value?.zone??`UTC`;return p`<span class="hrow end only-wide repasof t12 dim">
<span>${_(`Data as of {time}`,{time:ie(e,n)})}</span>
<button type="button" class="link noprint" onClick=${vt}>${_(`Refresh`)}</button>
</span>`}function aa(){let{as_of:e,zone:t}=_t.value,n=j(),r=t??x.value?.zone??`UTC`,i=pn(...vi(n));return p`<p class="repstand t12 dim">
<span>${pn(...n)}</span>
${A.value.compare&&p`<span>${_(`compared with {period}`,{period:i})}</span>`}
<span>${A.value.hours===`work`?_(`time in working hours`):_(`time by the clock`)}</span>
<span>${Ee(r)}</span>
${e&&p`<span>${_(`Data as of {time}`,{time:ae(e,r)})}</span>`}
<button type="button" class="link noprint only-phone" onClick=${vt}>${_(`Refresh`)}</button>
</p>`}function oa(){let{building:e}=_t.value;if(S(()=>{if(!e)return;let t=setTimeout(vt,3e3);return()=>clearTimeout(t)},[e]),!e)return null;let{done:t,of:n}=e;return p`<div class="banner" role="status">
<${C} name="history" size="m" />
<span class="grow">
${_(`The numbers are being recounted: {done} of {of} conversations are done.`,{done:f(t),of:f(n)})}
</span>
<progress max=${n||1} value=${t} aria-label=${_(`Progress`)}></progress>
</div>`}const sa=`reportfiles`;function ca(e){let t=document.createElement(`a`);t.href=I(`export`,{format:e}),t.download=``,t.click()}function la(){let e=w.value===sa;return p`<span class="menuat">
<button type="button" class="btn" aria-haspopup="menu" aria-expanded=${String(e)} aria-label=${_(`Download`)}
title=${_(`Download`)} onClick=${()=>{w.value=e?null:sa}}>
<${C} name="download" size="m" />
<span class="only-wide">${_(`Download`)}</span>
</button>
${e&&p`<${c} label=${_(`Download`)} place="poprule">
<${a} icon="table-2" onPick=${()=>ca(`csv`)}>${_(`Requests as CSV`)}<//>
<${a} icon="table-2" onPick=${()=>ca(`xlsx`)}>${_(`Requests as XLSX (Excel)`)}<//>
<${a} icon="printer" onPick=${()=>setTimeout(print)}>${_(`Print this page`)}<//>
<//>`}
</span>`}export{dt as n,ea as t};