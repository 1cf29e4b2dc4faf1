/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ca as n,Da as r,Et as i,Fn as a,Gr as o,Ia as s,In as c,Ja as l,Jr as u,La as d,Lr as f,Ma as p,Na as m,On as h,Pn as ee,Qr as te,Ra as g,Ua as ne,Va as _,Wa as re,Xa as v,Xr as ie,Yr as ae,Za as y,_r as oe,aa as se,ai as b,ei as ce,et as le,fi as ue,hr as de,ka as fe,kr as pe,kt as me,ma as x,mr as he,ni as ge,o as _e,oa as ve,pa as ye,pr as be,qa as S,ra as xe,ri as C,sa as Se,ta as Ce,ua as we,vi as w,wa as Te,za as T}from"./app.js";import{$ as Ee,Br as De,Dr as Oe,J as ke,Lr as Ae,Pr as je,q as Me,sr as Ne}from"./shared.js";const Pe=864e5,E=e=>Date.parse(e),Fe=e=>new Date(e).toISOString().slice(0,10),Ie=e=>/^\d{4}-\d{2}-\d{2}$/.test(e??``)&&!Number.isNaN(E(e))&&Fe(E(e))===e,D=(e,t)=>Fe(E(e)+t*Pe),Le=(e,t)=>Math.round((E(t)-E(e))/Pe)+1,O=e=>String(e).replace(/^(\d{4})(\d{2})(\d{2})$/,`$1-$2-$3`);function Re(e,t){let n={year:`numeric`,month:`2-digit`,day:`2-digit`};try{return new Intl.DateTimeFormat(`en-CA`,{...n,timeZone:e}).format(t)}catch{return Fe(t)}}const ze=e=>`${e.slice(0,8)}01`,Be={today:e=>[e,e],7:e=>[D(e,-6),e],30:e=>[D(e,-29),e],month:e=>[ze(e),e],"last-month":e=>{let t=D(ze(e),-1);return[ze(t),t]}},Ve=[`overview`,`operators`,`sla`,`topics`,`tasks`,`automation`],k=[`channel`,`team`,`operator`,`tag`],He=4e3,Ue=[`operator`,`team`,`channel`],We=e=>[...new Set((e??``).split(`,`).filter(e=>/^[1-9]\d{0,14}$/.test(e)))].slice(0,50).map(Number),Ge={day:/^\d{8}$/,weekday:/^[0-6]$/,hour:/^\d{1,2}(-\d{1,2})?$/,row:/^(operator|team|channel|tag)-\d{1,15}$/,word:/^.{1,100}$/u};function Ke(e){let[t,...n]=(e??``).slice(0,He).split(`.`);if(!/^[a-z0-9_]{1,40}$/.test(t))return null;let r={number:t};for(let e of n){let[,t,n]=/^([a-z]+)-(.*)$/u.exec(e)??[],i=t===`word`?n.replaceAll(`~`,`.`):n;Ge[t]?.test(i)&&(r[t]=i)}return r}function qe(e){let t=Object.keys(Ge).filter(t=>e[t]!==void 0&&e[t]!==null);return[e.number,...t.map(t=>`${t}-${String(e[t]).replaceAll(`.`,`~`)}`)].join(`.`)}function Je(e){let[t,n]=[e.get(`from`),e.get(`to`)];if(Ie(t)&&Ie(n)&&t<=n)return{period:null,from:t,to:n};let r=e.get(`period`);return{period:r in Be?r:`30`,from:null,to:null}}function Ye(e){let t=new URLSearchParams((e??``).slice(0,He)),n=Object.fromEntries(k.map(e=>[e,We(t.get(e))]));return{...Je(t),...n,compare:t.get(`compare`)!==`none`,hours:t.get(`hours`)===`calendar`?`calendar`:`work`,list:Ke(t.get(`list`)),tables:(t.get(`tables`)??``).split(`,`).filter(e=>/^[a-z]{1,20}$/.test(e)),by:Ue.includes(t.get(`by`))?t.get(`by`):Ue[0],sort:/^[a-z0-9_]{1,20}(\.up)?$/.test(t.get(`sort`)??``)?t.get(`sort`):null}}function Xe(e){let t=e.period===null;return{...t&&{from:e.from,to:e.to},...!t&&e.period!==`30`&&{period:e.period},...!e.compare&&{compare:`none`},...e.hours!==`work`&&{hours:e.hours},...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)])),...e.by!==Ue[0]&&{by:e.by},...e.sort&&{sort:e.sort},...e.tables.length&&{tables:e.tables.join(`,`)},...e.list&&{list:qe(e.list)}}}const Ze=(e,t)=>e.period===null?[e.from,e.to]:Be[e.period](t);function Qe(e,t){let[n,r]=Ze(e,t);return{from:n,to:r,compare:e.compare?`previous`:`none`,hours:e.hours,...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)]))}}function $e({number:e,day:t,weekday:n,hour:r,row:i,word:a}){let[o,s]=(i??``).split(`-`),c=i===`tag-0`?{untagged:`true`}:{[o===`tag`?`topic`:o]:s},l={number:e,day:t&&O(t),weekday:n,hour:r,word:a,...c};return Object.fromEntries(Object.entries(l).filter(([,e])=>e!==void 0))}const et=e=>k.reduce((t,n)=>t+e[n].length,0),tt=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),nt=()=>Ve.includes(ve.value.section)?ve.value.section:Ve[0],A=ne(()=>Ye(ve.value.query??``)),rt=ne(()=>Re(x.value?.zone??`UTC`,te.value)),it=()=>Ze(A.value,rt.value);function j(e={},t=nt()){let n=t===nt()?{}:{list:null,sort:null,by:`operator`};return se(t,Xe({...A.value,...n,...e}))}const M=(e,{replace:t=!1}={})=>Ce(j(e),{replace:t}),N=(e,t={})=>j({list:{number:e,...t}}),at=(e,t={})=>Ce(N(e,t)),P=(e,t={})=>`/api/reports/${e}?${new URLSearchParams({...Qe(A.value,rt.value),...t})}`,ot=re({});let st=null;async function ct(e){if(st!==e){st=e;try{let{metrics:e}=await s(`/api/reports/metrics`);ot.value=Object.fromEntries(e.map(e=>[e.id,e]))}catch{st=null}}}const lt={name:``,words:``,unit:`count`,better:`none`},F=e=>({id:e,...ot.value[e]??lt}),ut=()=>Object.keys(ot.value).length>0;function dt({of:e,place:t=``}){let{name:n,words:r}=F(e),i=`metric ${e} ${t}`.trim(),a=w.value===i;return r?p`<span class="repdef noprint">
<button type="button" class="defbtn" aria-expanded=${String(a)}
aria-label=${_(`What “{name}” means`,{name:n})} title=${_(`What this number means`)} onClick=${()=>{w.value=a?null:i}}>
<${C} name="circle-question-mark" size="s" />
</button>
${a&&p`<${ft} name=${n} words=${r} />`}
</span>`:null}function ft({name:e,words:t}){let n=de(()=>{w.value=null});return l(()=>{let{left:e,right:t}=n.current.getBoundingClientRect(),r=t>innerWidth-8?innerWidth-8-t:e<8?8-e:0;n.current.style.setProperty(`margin-left`,`${r}px`)},[]),p`<span class="pop defbox" role="note" ref=${n}>
<b>${e}</b>
<span>${t}</span>
</span>`}var pt=/* @__PURE__ */ e({toggleTables:()=>gt});const mt=e=>A.value.tables.includes(e);function ht(e){let{tables:t}=A.peek();M({tables:t.includes(e)?t.filter(t=>t!==e):[...t,e]},{replace:!0})}function gt(){let e=document.activeElement.closest(`[data-chart]`)??document.querySelector(`[data-chart]:hover`);if(e){ht(e.dataset.chart);return}let t=[...document.querySelectorAll(`[data-chart]`)].map(e=>e.dataset.chart),{tables:n}=A.peek();M({tables:t.every(e=>n.includes(e))?[]:t},{replace:!0})}function I({id:e,look:t=``,title:n,caption:r=``,metric:i=null,tools:a=null,answer:o,chart:s,table:c=null}){let{data:l,problem:u}=o,d=c&&mt(e);return p`<section class=${`card chart ${t}`} aria-labelledby=${`rep-${e}`} data-chart=${c?e:null}>
<header>
<div class="grow">
<h2 id=${`rep-${e}`}>${n}${i&&p`<${dt} of=${i} />`}</h2>
${r&&p`<p class="cap">${r}</p>`}
</div>
${a}
${c&&p`<button type="button" class="ib small noprint" aria-pressed=${String(!!d)}
aria-label=${_(`Table: {chart}`,{chart:n})} title=${`${_(`Table`)}  T`}
onClick=${()=>ht(e)}>
<${C} name="table-2" size="m" />
</button>`}
</header>
${u&&p`<${L} problem=${u} load=${o.load} />`}
${l?(d?c:s)(l):!u&&p`<${_t} />`}
</section>`}const L=({problem:e,load:t})=>p`<div class="repfail" role="alert">
<${C} name="triangle-alert" size="m" />
<span class="grow">${d(e)}</span>
<button type="button" class="btn small" onClick=${t}>${_(`Try again`)}</button>
</div>`;function _t(){let e=be(150,!0);return p`<div class="reploading" aria-busy="true" aria-label=${_(`Loading…`)} role="img">
${e&&[40,90,70,80].map(e=>p`<${b} key=${e} width=${e} />`)}
</div>`}const R=({text:e=_(`There were no requests in this period`)})=>p`<p class="repnone t13 dim">${e}</p>`;function z({caption:e,heads:t,rows:n}){return p`<div class="reptable" tabindex="0" role="group" aria-label=${e}>
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
</div>`}const B=/* @__PURE__ */ new Map,vt={path:null,data:null,problem:null},yt=re({as_of:null,zone:null,building:null}),V=re(0),bt=()=>{V.value+=1},xt=/* @__PURE__ */ new Map;function St(e){return xt.has(e)||xt.set(e,s(e).finally(()=>xt.delete(e))),xt.get(e)}function Ct(e,t){if(B.delete(e),B.set(e,t),B.size>60&&B.delete(B.keys().next().value),`as_of`in t){let{as_of:e,zone:n,building:r=null}=t;yt.value={as_of:e,zone:n,building:r}}}function H(e){let[t,n]=y(vt),[r,i]=y(0),a=V.value;S(()=>{if(!e)return;let t=!1;return St(e).then(r=>{Ct(e,r),t||n({path:e,data:r,problem:null})},r=>{if(!(r instanceof m))throw r;t||n(t=>({path:e,data:t.path===e?t.data:null,problem:r}))}),()=>{t=!0}},[e,r,a]);let o=t.path===e;return{data:(o?t.data:null)??B.get(e)??null,problem:o?t.problem:null,load:()=>i(e=>e+1)}}function wt(e=640){let t=v(null),[n,r]=y(e);return l(()=>{let e=()=>r(e=>Math.round(t.current?.clientWidth||e));e();let n=new ResizeObserver(e);return n.observe(t.current),()=>n.disconnect()},[]),{box:t,width:n}}function Tt({id:e,width:t,height:n,title:r,sentence:i,look:a=``,children:o}){return p`<svg class=${`plot ${a}`} viewBox=${`0 0 ${t} ${n}`} role="img"
aria-labelledby=${`${e}-t ${e}-d`}>
<title id=${`${e}-t`}>${r}</title>
<desc id=${`${e}-d`}>${i}</desc>
${o}
</svg>`}const Et={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,PageUp:7,PageDown:-7};function Dt({label:e,count:t,left:n,room:r,day:i,onMove:a,onDay:o,textOf:s}){let c=v(null),u=e=>{let n=e.clientX-c.current.getBoundingClientRect().left;return Math.max(0,Math.min(t-1,Math.round(n/r*(t-1))))};return l(()=>{c.current.style.setProperty(`left`,`${n}px`),c.current.style.setProperty(`width`,`${Math.max(24,r)}px`)},[n,r]),p`<div class="plotkeys" role="slider" tabindex="0" aria-label=${e} aria-valuemin="1"
aria-valuemax=${t} aria-valuenow=${(i??t-1)+1} aria-valuetext=${s(i??t-1)}
ref=${c} onKeyDown=${e=>{let n=i??t-1,r={Home:0,End:t-1}[e.key]??(e.key in Et?n+Et[e.key]:null);if(e.key===`Enter`||e.key===` `)o(n);else if(r!==null)a(Math.max(0,Math.min(t-1,r)));else return;e.preventDefault(),e.stopPropagation()}} onFocus=${()=>a(i??t-1)} onBlur=${()=>a(null)}
onPointerMove=${e=>a(u(e))} onPointerLeave=${()=>a(null)}
onClick=${e=>o(u(e))}></div>`}function Ot({x:e,y:t,width:n,lines:r}){let i=v(null);return l(()=>{let{offsetWidth:r,offsetHeight:a}=i.current;i.current.style.setProperty(`left`,`${Math.max(0,Math.min(n-r,e+12))}px`),i.current.style.setProperty(`top`,`${Math.max(0,t-a-8)}px`)}),p`<div class="plotbubble" aria-hidden="true" ref=${i}>
${r.map((e,t)=>t?p`<span>${e}</span>`:p`<b>${e}</b>`)}
</div>`}const U=({part:e,tone:t=1})=>p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" rx="1" />
<rect class=${`b${t}`} width=${Math.max(0,Math.min(1,e||0))*100} height="10" rx="1" />
</svg>`;function kt({parts:e}){let t=0;return p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
${e.map(([e,n])=>{let r=t;return t+=e*100,p`<rect class=${`b${n}`} x=${r} width=${e*100} height="10" />`})}
</svg>`}const At=1e3,jt=60*At,Mt=60*jt,Nt=24*Mt,Pt=[...[1,5,10,15,30].map(e=>e*At),...[1,2,5,10,15,20,30].map(e=>e*jt),...[1,2,3,4,6,12].map(e=>e*Mt)];function Ft(e){let t=10**Math.floor(Math.log10(Math.max(1,e)));return[1,2,5,10].map(e=>e*t).find(t=>t>=e)}const It=e=>Pt.find(t=>t>=e)??Ft(e/Nt)*Nt;function Lt(e,t,n=4){let r=Math.max(e,1)/n,i=t===`ms`?It(r):Ft(r),a=Math.max(1,Math.ceil(e/i));return Array.from({length:a+1},(e,t)=>t*i)}function Rt(e,t=0){let n=e.filter(e=>e!==null).toSorted((e,t)=>e-t),r=n.at(-1)??0,i=Math.max(t,n[Math.floor((n.length-1)*.93)]??0);return Math.max(t,r>i*3&&i>0?i*1.5:r)}function zt(e,t){if(e<=t)return Array.from({length:e},(e,t)=>t);let n=Math.max(1,t-1);return[...new Set(Array.from({length:n+1},(t,r)=>Math.round(r*(e-1)/n)))]}function Bt(e){let t=``,n=!1;for(let r of e)r&&(t+=`${n?`L`:`M`}${Ut(r[0])} ${Ut(r[1])}`),n=!!r;return t}function Vt(e,t){let n=[];for(let t of e)t?n.length?n.at(-1).push(t):n.push([t]):n.push([]);return n.filter(e=>e.length>1).map(e=>`${Bt(e)}L${Ut(e.at(-1)[0])} ${t}L${Ut(e[0][0])} ${t}Z`).join(``)}const Ht=e=>e.filter((t,n)=>t&&!e[n-1]&&!e[n+1]&&e.length>1),Ut=e=>Math.round(e*10)/10;function Wt(e,t,n,r){let i=e.map((e,t)=>t).sort((t,n)=>e[t]-e[n]),a=[...e],o=n;for(let e of i)a[e]=Math.max(a[e],o),o=a[e]+t;let s=r;for(let e of i.reverse())a[e]=Math.min(a[e],s),s=a[e]-t;return a}const Gt=(e,t)=>e>0&&t>0?Math.max(1,Math.ceil(e/t*5)):0,Kt=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t).reduce((e,t)=>e+t,0));function qt(e,t,n){let r=Math.min(50,Math.abs(e-t)/n*50);return{start:e<t?50-r:50,width:r}}const Jt=(e,t)=>Math.max(.05,...e.filter(e=>e!==null).map(e=>Math.abs(e-t)));function Yt(e,t,n){if(t===null||n==null)return null;let r=t-n;return e===`share`?{by:r,share:null}:{by:r,share:n?r/n:null}}const W=3600,Xt=24*W,Zt=e=>String(e).padStart(2,`0`),Qt=/* @__PURE__ */ new Map;function G(e,t){let n=g.value+e;return Qt.has(n)||Qt.set(n,new Intl.NumberFormat(g.value===`ru`?`ru-RU`:`en-GB`,t)),Qt.get(n)}function $t(e){let t=Math.round(e/1e3);if(t<W)return[`${Math.floor(t/60)}:${Zt(t%60)}`,_(`min`)];let n=Math.round(t/60);if(n*60<Xt)return[_(`{h} h {m} m`,{h:Math.floor(n/60),m:Zt(n%60)}),``];let r=Math.round(t/W),i=f(Math.floor(r/24));return[r%24?_(`{d} d {h} h`,{d:i,h:r%24}):_(`{d} d`,{d:i}),``]}function en(e){let t=Math.round(e/36e5);return t<24?$t(e)[0]:_(`{h} h`,{h:f(t)})}const tn=e=>$t(e)[0];function K(e){let t=Math.round(e/1e3);return t<60?t?_(`{n} s`,{n:t}):`0`:t<W&&t%60==0?_(`{n} min`,{n:t/60}):t<Xt&&t%W==0?_(`{h} h`,{h:t/W}):t%Xt==0?_(`{d} d`,{d:f(t/Xt)}):$t(e).filter(Boolean).join(` `)}const nn=()=>G(`share`,{style:`percent`,maximumFractionDigits:1}),q=e=>nn().format(e);function J(e,t){return t==null?`–`:e===`ms`?tn(t):e===`hours`?en(t):e===`rate`?G(`rate`,{maximumFractionDigits:1}).format(t):e===`share`?q(t):f(t)}function rn(e,t){if(t==null)return[`–`,``];if(e===`ms`)return $t(t);if(e!==`share`)return[f(t),``];let[,n,r]=/^(.*?)(\s?%)$/u.exec(q(t))??[null,q(t),``];return[n,r.trim()]}function an({unit:e,better:t},n,r){let i=Yt(e,n,r);if(!i)return null;let a=e===`share`?sn(i.by):cn(i.share);if(on(e,i))return{arrow:null,text:``,word:_(`unchanged`),look:``};let o=i.by>0?`arrow-up`:`arrow-down`;if(t===`none`)return{arrow:o,text:a,word:i.by>0?_(`more (change)`):_(`fewer`),look:``};let s=t===`more`?i.by>0:i.by<0;return{arrow:o,text:a,word:_(s?`better`:`worse`),look:s?`good`:`poor`}}const on=(e,{by:t,share:n})=>t===0||(e===`share`?Math.abs(t)<5e-4:n!==null&&Math.abs(n)<.005),sn=e=>_(`{n} p.p.`,{n:G(`points`,{maximumFractionDigits:1}).format(Math.abs(e)*100)}),cn=e=>e===null?``:G(`whole`,{style:`percent`,maximumFractionDigits:0}).format(Math.abs(e));function ln(e,t){let n=Yt(`count`,e,t);return!n||n.share===null?e?_(`new`):`–`:G(`signed`,{style:`percent`,maximumFractionDigits:0,signDisplay:`exceptZero`}).format(n.share).replace(`-`,`−`)}const un=/* @__PURE__ */ new Map,dn=()=>(un.has(g.value)||un.set(g.value,new Intl.DateTimeFormat(g.value===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,timeZone:`UTC`})),un.get(g.value)),Y=e=>dn().format(Date.parse(e)).replace(`.`,``),fn=(e,t)=>e===t?Y(e):`${Y(e)} — ${Y(t)}`,pn=(e,t)=>pe(e,t);function mn({dialogs:e,assigned:t,met:n,all:r}){return[e>0&&T(`in {n} conversation`,`in {n} conversations`,e,{n:f(e)}),t>0&&T(`{n} conversation assigned`,`{n} conversations assigned`,t,{n:f(t)}),r>0&&_(`{share} in time`,{share:q(n/r)})].filter(Boolean)}const hn=e=>mn(e).join(`, `),gn=({reasons:e})=>Object.entries(e).sort((e,t)=>t[1]-e[1]).map(([e,t])=>`${Ne(e)}: ${f(t)}`).join(`, `);function _n({done:e,skipped:t,failed:n,outcome:r}){let i=[t>0&&_(`skipped: {n}`,{n:f(t)}),n>0&&_(`failed: {n}`,{n:f(n)})];return[_(`done: {n}`,{n:f(e)}),...mn(r),...i].filter(Boolean).join(` · `)}const vn=e=>{let t=Oe(e.rule_id)??(e.kind&&e.body?e:null);return t?De(t):_(`Deleted rule`)};function yn(){S(je,[]);let e=H(P(`automation`));return p`<div class="rep">
<${I} id="rules" look="w12" title=${_(`What rules did`)} caption=${_(`Runs of each rule in the period`)}
answer=${e} chart=${xn} table=${Sn} />
</div>`}const bn=()=>p`<${R} text=${_(`No rule ran in this period`)} />`;function xn({rules:e}){if(!e.length)return bn();let t=e.toSorted((e,t)=>t.runs-e.runs),n=Math.max(...e.map(e=>e.runs));return p`<ul>
${t.map(e=>p`<li key=${e.rule_id}>
<a class="catrow rulerow" href=${Se(e.rule_id,`log`)}>
<span class="hrow">
<${C} name=${Ae(Oe(e.rule_id)?.kind)} size="m" /><span class="cut">${vn(e)}</span>
</span>
<${U} part=${e.runs/n} />
<span class="r b5">${f(e.runs)}</span>
<span class="dim cut">${_n(e)}</span>
</a>
</li>`)}
</ul>`}const Sn=({rules:e})=>p`<${z} caption=${_(`What rules did`)}
heads=${[[_(`Rule`),!1],[_(`Runs`),!0],[_(`Done (runs)`),!0],[_(`Skipped`),!0],[_(`Failed`),!0],[_(`Outcome`),!1]]}
rows=${e.map(e=>[p`<a class="link" href=${Se(e.rule_id,`log`)}>${vn(e)}</a>`,f(e.runs),f(e.done),f(e.skipped),f(e.failed),[hn(e.outcome),gn(e.outcome)].filter(Boolean).join(`; `)||`–`])} />`;function Cn({value:e,target:t,reach:n}){let{start:r,width:i}=e===null?{start:50,width:0}:qt(e,t,n);return p`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
<rect class=${e>=t?`b1`:`b2`} x=${r} width=${i} height="10" />
<rect class="tk2" x="49.6" width="0.8" height="10" />
</svg>`}function wn(e,t){let n=e.filter(e=>e!==null);if(!n.length)return _(`No day has a request with a target.`);let r=n.filter(e=>e>=t).length;return T(`The target was met on {met} of {n} day.`,`The target was met on {met} of {n} days.`,n.length,{met:r})}const Tn=(e,t,n,r)=>Math.max(2,Math.min(n,Math.abs(e-t))/n*r);function En({id:e,label:t,days:n,values:r,target:i,height:a=44,onDay:o}){let{box:s,width:c}=wt(300),[l,u]=y(null),d=Jt(r,i),f=c/n.length,m=a/2,h=e=>{let t=r[e],i=Y(n[e]);return t===null?_(`{day}: no data`,{day:i}):`${i}: ${q(t)}`};return p`<div class="plotbox" ref=${s}>
<${Tt} id=${e} look="deviations" width=${c} height=${a} title=${t}
sentence=${wn(r,i)}>
${r.map((e,t)=>{if(e===null)return null;let n=e>=i,r=Tn(e,i,d,m-1);return p`<rect key=${t} class=${`${n?`dok`:`dbad`} ${t===l?`on`:``}`}
x=${t*f+f*.14} y=${n?m-r:m} width=${f*.72} height=${r}
rx="1.5" />`})}
<path class="dmid" d=${`M0 ${m}H${c}`} />
<//>
<${Dt} label=${t} count=${n.length} left=${0} room=${c} day=${l} onMove=${u}
onDay=${e=>r[e]!==null&&o(e)} textOf=${h} />
${l!==null&&p`<${Ot} x=${l*f} y=${6} width=${c} lines=${[h(l)]} />`}
</div>`}const X=e=>ye.value[e]?.name??_(`Removed channel`),Dn=({id:e})=>ye.value[e]&&p`<${ce} kind=${ye.value[e].kind} />`,On=({met:e,all:t})=>t?e/t:null,kn=(e,t)=>e.reduce((e,n)=>e+n[t],0);function An(){let e=H(P(`attainment`)),t=H(P(`days`,{metric:`on_time`})).data?.series.on_time??null;return{...e,data:e.data&&{...e.data,values:t}}}const jn=e=>e?_(`Share of waits with an SLA target, goal {target}`,{target:q(e.target)}):``;function Mn(){let e=An(),t=p`<a class="link t13 noprint" href=${j({},`sla`)}>${_(`Details`)}</a>`;return p`<${I} id="sla" look="r-sla" title=${_(`Replied in time`)} metric="on_time" tools=${t}
caption=${jn(e.data)} answer=${e} chart=${Nn} table=${In} />`}function Nn(e){let t=kn(e.channels,`all`);if(!t)return p`<${R} text=${_(`No request in this period had a target`)} />`;let n=kn(e.channels,`met`);return p`
<div class="slahead">
<a class="big" href=${N(`on_time`)}>${q(n/t)}</a>
<a class="t12 dim" href=${N(`breached`)}>
${T(`{n} breach of {all}`,`{n} breaches of {all}`,t-n,{n:f(t-n),all:f(t)})}
</a>
</div>
${e.values&&p`<${En} id="rep-sla-plot" label=${_(`Replied in time, by day`)} days=${e.days.map(O)}
values=${e.values} target=${e.target}
onDay=${t=>at(`on_time`,{day:e.days[t]})} />`}
<p class="cap devcap">${_(`Distance from the target, by channel`)}</p>
<${Pn} ...${e} />
`}function Pn({channels:e,target:t}){let n=Jt(e.map(On),t);return p`<ul class="slalist">
${e.filter(e=>e.all).map(e=>{let r=On(e);return p`<li key=${e.channel_id}>
<a class="slarow" href=${N(`on_time`,{row:`channel-${e.channel_id}`})}>
<span class="hrow">
<${Dn} id=${e.channel_id} /><span class="cut">${X(e.channel_id)}</span>
</span>
<${Cn} value=${r} target=${t} reach=${n} />
<span class=${r<t?`r warnx`:`r`}>${q(r)}</span>
</a>
</li>`})}
</ul>`}const Fn=(e,t)=>p`<a class="link" href=${j({list:t})}>${e}</a>`;function In({days:e,channels:t,values:n}){let r={met:kn(t,`met`),all:kn(t,`all`)};return p`<${z} caption=${_(`Replied in time, by channel`)}
heads=${[[_(`Channel`),!1],[_(`In time`),!0],[_(`Breaches`),!0],[_(`All`),!0]]}
rows=${[...t,{...r,channel_id:0}].map(e=>{let t=e.channel_id?{row:`channel-${e.channel_id}`}:{};return[e.channel_id?X(e.channel_id):_(`All channels`),Fn(J(`share`,On(e)),{number:`on_time`,...t}),Fn(f(e.all-e.met),{number:`breached`,...t}),f(e.all)]})} />
${n&&p`<${z} caption=${_(`Replied in time, by day`)} heads=${[[_(`Day`),!1],[_(`In time`),!0]]} rows=${e.map((e,t)=>[Y(O(e)),n[t]===null?`–`:Fn(q(n[t]),{number:`on_time`,day:e})])} />`}`}const Ln=({met:e,all:t})=>t?e/t:null,Rn=[[`answered`,()=>_(`Replied (column)`),`count`,`answered`,e=>e.answered],[`first_median`,()=>_(`First response, median`),`ms`,`first_response_median`,e=>e.first_median],[`first_p90`,()=>_(`90%`),`ms`,`first_response_p90`,e=>e.first_p90],[`own_first`,()=>_(`Since their assignment`),`ms`,`own_first_response_median`,e=>e.own_first_median],[`next_median`,()=>_(`Next responses, median`),`ms`,`next_response_median`,e=>e.next_median],[`on_time`,()=>_(`In time`),`share`,`on_time`,Ln],[`handovers`,()=>_(`Handed over (column)`),`count`,`handed_over`,e=>e.handovers],[`closed`,()=>_(`Closed (column)`),`count`,`closed`,e=>e.closed],[`replies`,()=>_(`Replies (column)`),`count`,`replies`,e=>e.replies],[`online`,()=>_(`Online`),`hours`,`online`,e=>e.online_ms??null],[`load`,()=>_(`Replies per hour online`),`rate`,null,e=>e.load??null]],zn=/* @__PURE__ */ new Set([`online`,`load`]),Z={operator:{path:`operators`,id:`operator_id`,title:()=>_(`Operators`),name:ue},team:{path:`teams`,id:`team_id`,title:()=>_(`Teams`),name:e=>fe.value[e]?.name??_(`No team`)},channel:{path:`channels`,id:`channel_id`,title:()=>_(`Channels`),name:X}},Bn=({by:e,id:n})=>p`<span class="hrow">
${e===`operator`&&p`<${t} name=${ue(n)} face=${Te.value[n]?.face} size="sm" />`}
${e===`channel`&&p`<${Dn} id=${n} />`}
<span class="cut">${Z[e].name(n)}</span>
</span>`,Vn=`reportfilter`,Hn=()=>{w.value=null},Un=()=>{w.value=w.peek()===`reportfilter`?null:Vn},Wn=(e,t)=>e.name.localeCompare(t.name),Gn={channel:{label:()=>_(`Channel`),all:()=>Object.values(ye.value).toSorted(Wn),name:X},team:{label:()=>_(`Team`),all:()=>h.value,name:Z.team.name},operator:{label:()=>_(`Operator`),all:()=>n.value?.role===`operator`?[]:Object.values(Te.value).toSorted(Wn),name:Z.operator.name},tag:{label:()=>_(`Tag`),all:()=>i.value,name:me}},Kn=Object.fromEntries(k.map(e=>[e,[]])),qn=(e,t)=>M({...tt(A.peek(),e,t),list:null},{replace:!0});function Jn(){let e=w.value===Vn,t=et(A.value);return p`<span class="menuat">
<button type="button" class="btn" id="repfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?_(`Filter: {n}`,{n:t}):_(`All teams and channels`)}
title=${`${_(`Filter`)}  Shift F`} onClick=${Un}>
<${C} name="list-filter" size="m" />
<span class="only-wide">${_(t?`Filter`:`All teams and channels`)}</span>
${t>0&&p`<span class="count mutedc">${t}</span>`}
</button>
${e&&p`<${Yn} />`}
</span>`}function Yn(){let e=A.value,t=de(Hn);return he(),l(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]),p`<div class="menu pop popreport" role="dialog" aria-label=${_(`Filter`)} ref=${t}>
<${Xn} />
${k.map(t=>p`<${Zn} key=${t} field=${t} chosen=${e[t]} />`)}
<div class="repfoot">
${et(e)>0&&p`<button type="button" class="btn small quiet" onClick=${()=>M({...Kn,list:null})}>
${_(`Clear filter`)}
</button>`}
<button type="button" class="btn small primary" onClick=${Hn}>${_(`Dismiss`)}</button>
</div>
</div>`}function Xn(){let{hours:e}=A.value,t=(t,n)=>p`<button type="button" aria-pressed=${String(e===t)}
onClick=${()=>M({hours:t},{replace:!0})}>${n}</button>`;return p`<div class="field">
<span class="lab" id="rephours">${_(`What counts as time`)}</span>
<div class="seg" role="group" aria-labelledby="rephours">
${t(`work`,_(`Working hours`))} ${t(`calendar`,_(`All hours`))}
</div>
</div>`}function Zn({field:e,chosen:t}){let{label:n,all:r}=Gn[e],i=r();if(!i.length)return null;let a=i.filter((e,n)=>i.length<=8||n<7||t.includes(e.id)),o=i.filter(e=>!a.includes(e));return p`<div class="field" role="group" aria-labelledby=${`repf-${e}`}>
<span class="lab" id=${`repf-${e}`}>${n()}</span>
<div class="repchips">
${a.map(n=>p`<button type="button" class="chip" key=${n.id} aria-pressed=${String(t.includes(n.id))}
onClick=${()=>qn(e,n.id)}>
${e===`channel`&&p`<${ce} kind=${n.kind} />`}<span class="cut">${n.name}</span>
</button>`)}
${o.length>0&&p`<select class="input sel" aria-label=${_(`More: {field}`,{field:n()})} value=""
onChange=${t=>{qn(e,Number(t.currentTarget.value)),t.currentTarget.value=``}}>
<option value="">${_(`More: {n}`,{n:o.length})}</option>
${o.map(e=>p`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function Qn(){let e=A.value;if(!et(e)&&e.hours===`work`)return null;let t=(e,t,n)=>p`<button type="button" class="chip" key=${e} aria-label=${_(`Remove from the filter: {name}`,{name:t})}
onClick=${n}>
<span class="cut">${t}</span><${C} name="x" size="s" />
</button>`;return p`<div class="repfchips" role="group" aria-label=${_(`Filter`)}>
${e.hours===`calendar`&&t(`hours`,_(`All hours`),()=>M({hours:`work`},{replace:!0}))}
${k.flatMap(n=>e[n].map(e=>{let{label:r,name:i}=Gn[n];return t(n+e,`${r()}: ${i(e)}`,()=>qn(n,e))}))}
</div>`}function $n(e){let t={};for(let n of e)for(let[e,r]of Object.entries(n.statuses??{}))t[e]=(t[e]??0)+r;return Object.entries(t).sort((e,t)=>t[1]-e[1]).map(([e])=>e)}const er=e=>Object.values(e.statuses??{}).reduce((e,t)=>e+t,0),tr=e=>ee(r.value[e]),nr=(e,t)=>e.map(e=>`${tr(e)}: ${en(t.statuses[e]??0)}`).join(`, `);function rr({rows:e}){let t=$n(e);if(!t.length)return p`<${R} text=${_(`Nobody was online in this period`)} />`;let n=Math.max(...e.map(er));return p`<div class="lg statlg" aria-hidden="true">
${t.map((e,t)=>p`<span key=${e}><i class=${`t${t%6}`}></i>${tr(e)}</span>`)}
</div>
<ul>
${e.filter(e=>er(e)).map(e=>p`<li key=${e.operator_id} class="statrow">
<${Bn} by="operator" id=${e.operator_id} />
<${kt} parts=${t.map((t,r)=>[(e.statuses[t]??0)/n,`t${r%6}`])} />
<span class="r">${en(er(e))}</span>
<span class="vh">${nr(t,e)}</span>
</li>`)}
</ul>`}function ir({rows:e}){let t=$n(e);return p`<${z} caption=${_(`Time in each status`)}
heads=${[[_(`Operator`),!1],...t.map(e=>[tr(e),!0])]}
rows=${e.map(e=>[ue(e.operator_id),...t.map(t=>J(`hours`,e.statuses?.[t]??null))])} />`}const ar=[[`operator`,()=>_(`Operators`)],[`team`,()=>_(`Teams`)],[`channel`,()=>_(`Channels`)]];function or(){let{by:e}=A.value,t=Z[e],r=H(P(t.path)),i=p`<div class="seg noprint" role="group" aria-label=${_(`Rows`)}>
${ar.map(([t,n])=>p`<button type="button" key=${t} aria-pressed=${String(t===e)}
onClick=${()=>M({by:t,sort:null,list:null})}>${n()}</button>`)}
</div>`,a=n.value?.role===`operator`?_(`Your own numbers, and the average of the team`):_(`Minutes and seconds up to an hour`);return p`<div class="rep">
<${I} key=${e} id="people" look="w12" title=${t.title()} caption=${a} tools=${i} answer=${r}
chart=${t=>p`<${cr} by=${e} ...${t} />`} />
${e===`operator`&&p`<${I} id="statuses" look="w12" title=${_(`Time in each status`)} metric="online" answer=${r}
chart=${({rows:e})=>p`<${rr} rows=${e} />`} table=${ir} />`}
</div>`}function sr(e,t,n){let[r,i]=(t??`answered`).split(`.`),a=Rn.find(([e])=>e===r),o=a?a[4]:null,s=o?(e,t)=>(o(t)??-1)-(o(e)??-1):(e,t)=>Z[n].name(e[Z[n].id]).localeCompare(Z[n].name(t[Z[n].id])),c=e.toSorted(s);return i?c.reverse():c}function cr({by:e,rows:t,team:n=null}){if(!t.length)return p`<${R} />`;let{sort:r}=A.value,i=Rn.filter(([t])=>e===`operator`||![`online`,`load`,`own_first`].includes(t)),{id:a}=Z[e];return p`<div class="reptable wide" tabindex="0" role="group" aria-label=${Z[e].title()}>
<table>
<caption class="vh">${Z[e].title()}</caption>
<thead>
<tr>
<${dr} id="name" label=${_(`Name`)} sort=${r??`answered`} />
${i.map(([e,t,,n])=>p`<${dr} key=${e} id=${e} label=${t()} metric=${n} sort=${r??`answered`}
right />`)}
</tr>
</thead>
<tbody>
${sr(t,r,e).map(t=>p`<tr key=${t[a]}>
<th scope="row"><${Bn} by=${e} id=${t[a]} /></th>
${i.map(n=>p`<${ur} key=${n[0]} column=${n} row=${t} of=${`${e}-${t[a]}`} />`)}
</tr>`)}
${n&&p`<tr class="average">
<th scope="row">${_(`Average of the team`)}</th>
${i.map(([e,,t,,r])=>p`<td key=${e} class="r">${lr(t,r(n))}</td>`)}
</tr>`}
</tbody>
</table>
</div>`}const lr=(e,t)=>J(e===`count`?`rate`:e,t);function ur({column:[e,,t,n,r],row:i,of:a}){let o=r(i),s=J(t,o),c=!n||zn.has(e)||!o;return p`<td class="r">
${c?s:p`<a class="numlink" href=${N(n,{row:a})}>${s}</a>`}
</td>`}function dr({id:e,label:t,metric:n=null,sort:r,right:i=!1}){let[a,o]=r.split(`.`),s=a===e,c=s&&!o?`${e}.up`:e;return p`<th scope="col" class=${i?`r`:``} aria-sort=${s?o?`ascending`:`descending`:null}>
<button type="button" class="sorthead" onClick=${()=>M({sort:c},{replace:!0})}>
${t}${s&&p`<${C} name=${o?`arrow-up`:`arrow-down`} size="s" />`}
</button>
${n&&p`<${dt} of=${n} place=${e} />`}
</th>`}const fr=[0,1,2,3,4,5,6],pr=(e,t)=>`${e}:00–${e+t}:00`;function mr(e,t){let n=t<480,r=n?3:1,i=e.map(e=>Kt(e,r)),[a,o]=n?[44,26]:[34,26],s=(t-a)/(n?7:24),c=(e,t)=>({weekday:e,from:t*r,size:r,value:i[e][t],wide:s-2});return(n?i[0].map((e,t)=>fr.map(e=>({...c(e,t),x:a+e*s}))):fr.map(e=>i[e].map((t,n)=>({...c(e,n),x:a+n*s})))).map((e,t)=>e.map(e=>({...e,y:t*o,high:o-2})))}function hr(e){return e.flat().reduce((e,t)=>t.value>e.value?t:e)}const gr=({weekday:e,from:t,size:n,value:r})=>`${o(e,`long`)}, ${pr(t,n)}: ${T(`{n} request`,`{n} requests`,r,{n:f(r)})}`;function _r(e){let t=hr(e);return t.value?_(`Most requests: {cell}.`,{cell:gr(t)}):_(`There were no requests.`)}const vr={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowDown:[1,0],ArrowUp:[-1,0]};function yr({id:e,title:t,counts:n,onCell:r}){let{box:i,width:a}=wt(),[s,c]=y([0,0]),[l,u]=y(null),d=v(null),f=mr(n,a),m=hr(f).value,[h,ee]=[Math.min(s[0],f.length-1),Math.min(s[1],f[0].length-1)],te=e=>{c(e),d.current.querySelectorAll(`[role=row]`)[e[0]].querySelectorAll(`[role=gridcell]`)[e[1]].focus()},g=e=>{let t=vr[e.key],n={Home:[h,0],End:[h,f[0].length-1]}[e.key];if(e.key===`Enter`||e.key===` `)r(f[h][ee]);else if(t||n)te(n??[Math.max(0,Math.min(f.length-1,h+t[0])),Math.max(0,Math.min(f[0].length-1,ee+t[1]))]);else return;e.preventDefault(),e.stopPropagation()},ne=f.length*26+20;return p`<div class="plotbox" ref=${i} onPointerLeave=${()=>u(null)}>
<svg class="plot heat" viewBox=${`0 0 ${a} ${ne}`} role="grid" aria-labelledby=${`${e}-t`}
aria-describedby=${`${e}-d`} ref=${d} onKeyDown=${g}>
<title id=${`${e}-t`}>${t}</title>
<desc id=${`${e}-d`}>${_r(f)}</desc>
${f.map((e,t)=>p`<g role="row" key=${t}>
<text aria-hidden="true" x=${a<480?34:0} y=${e[0].y+17}
text-anchor=${a<480?`end`:`start`}>
${a<480?e[0].from:o(e[0].weekday)}
</text>
${e.map((e,n)=>p`<rect key=${n} role="gridcell" class=${`q${Gt(e.value,m)}`}
tabindex=${t===h&&n===ee?0:-1} aria-label=${gr(e)} x=${e.x}
y=${e.y} width=${e.wide} height=${e.high} rx="4" onClick=${()=>r(e)}
onFocus=${()=>{c([t,n]),u(e)}} onBlur=${()=>u(null)} onPointerEnter=${()=>u(e)} />`)}
</g>`)}
<${br} rows=${f} phone=${a<480} height=${ne} />
</svg>
${l&&p`<${Ot} x=${l.x} y=${l.y} width=${a} lines=${[gr(l)]} />`}
</div>`}const br=({rows:e,phone:t,height:n})=>e[0].filter(e=>t||e.from%3==0||e.from===23).map(e=>p`<text key=${e.x} aria-hidden="true" x=${e.x+e.wide/2} y=${n-4} text-anchor="middle">
${t?o(e.weekday):e.from}
</text>`),xr=()=>p`<span class="heatkey end">
${_(`less (legend)`)}
<svg viewBox="0 0 84 10" class="plot" aria-hidden="true">
${[0,1,2,3,4,5].map(e=>p`<rect class=${`q${e}`} x=${e*14} width="12" height="10" rx="2" />`)}
</svg>
${_(`more (change)`)}
</span>`,Sr=6.6,Q=e=>e.findLastIndex(e=>e!==null),Cr=e=>Math.max(0,...e.filter(e=>e!==null)),wr=e=>_(`target of {norm}`,{norm:K(e)}),Tr=(e,t)=>e===`ms`?K(t):f(t);function Er({days:e,series:t,unit:n,norm:r}){let i=t.filter(({values:e})=>Q(e)>=0).map(({name:t,values:r})=>{let i=r.find(e=>e!==null),a=r.indexOf(Cr(r));return _(`{name}: from {first} to {last}, the highest {most} on {day}.`,{name:t,first:J(n,i),last:J(n,r[Q(r)]),most:J(n,r[a]),day:Y(e[a])})});return r&&i.push(_(`Target {norm}.`,{norm:K(r)})),i.join(` `)}function Dr({days:e,series:t,unit:n,norm:r,width:i,height:a}){let o=Lt(Rt(t.flatMap(({values:e})=>e),r??0),n),s=t.filter(({values:e})=>Q(e)>=0),c=i<480,l=s.map(({name:e,values:t})=>{let r=J(n,t[Q(t)]);return c?r:`${e} ${r}`}),u=r&&!c;u&&l.push(wr(r));let d=Math.max(...o.map(e=>Tr(n,e).length))*Sr+8,f=Math.max(12,...l.map(e=>e.length*Sr+14)),p=Math.max(40,i-d-f),m=t=>d+(e.length>1?t/(e.length-1)*p:p/2),h=e=>22+(1-Math.min(1,e/o.at(-1)))*(a-22-26);return{ticks:o,ends:s,labels:l,places:Wt([...s.map(({values:e})=>h(e[Q(e)])),...u?[h(r)]:[]],15,22,a-26),left:d,room:p,xOf:m,yOf:h,narrow:c}}function Or({id:e,title:t,sentence:n,days:r,series:i,unit:a,norm:o=null,onDay:s}){let{box:c,width:l}=wt(),[u,d]=y(null),f=l<480?210:262,m=Dr({days:r,series:i,unit:a,norm:o,width:l,height:f}),h=e=>[Y(r[e]),...i.map(({name:t,values:n})=>`${t}: ${J(a,n[e])}`)];return p`<div class="plotbox" ref=${c}>
<${Tt} id=${e} width=${l} height=${f} title=${t} sentence=${n}>
<${kr} ...${m} days=${r} unit=${a} height=${f} />
${o&&p`<path class="tgt" d=${`M${m.left} ${m.yOf(o)}h${m.room}`} />`}
${o&&m.narrow&&p`<text x=${m.left+2} y=${m.yOf(o)-5}>${wr(o)}</text>`}
${i.map(e=>p`<${Ar} key=${e.id} ...${e} ...${m} height=${f} />`)}
${u!==null&&p`<path class="cross" d=${`M${m.xOf(u)} 22V${f-26}`} />`}
${u!==null&&p`<${jr} day=${u} series=${i} ...${m} />`}
<${Mr} series=${i} unit=${a} width=${l} ...${m} />
${m.labels.map((e,t)=>p`<text key=${t} class=${t<m.ends.length?`lbl`:``} x=${m.left+m.room+10}
y=${m.places[t]+4}>${e}</text>`)}
<//>
<${Dt} label=${t} count=${r.length} left=${m.left} room=${m.room} day=${u} onMove=${d}
onDay=${s} textOf=${e=>h(e).join(`, `)} />
${u!==null&&p`<${Ot} x=${m.xOf(u)} y=${62} width=${l} lines=${h(u)} />`}
</div>`}const kr=({ticks:e,days:t,unit:n,left:r,room:i,xOf:a,yOf:o,height:s})=>p`
${e.map(e=>p`
<path class="g" d=${`M${r} ${o(e)}h${i}`} />
<text x=${r-8} y=${o(e)+4} text-anchor="end">${Tr(n,e)}</text>
`)}
${zt(t.length,Math.max(2,Math.floor(i/84))).map(e=>p`<text key=${e} x=${a(e)} y=${s-6}
text-anchor=${t.length>1&&e===0?`start`:`middle`}>${Y(t[e])}</text>`)}
`;function Ar({values:e,tone:t,area:n,xOf:r,yOf:i,height:a}){let o=e.map((e,t)=>e===null?null:[r(t),i(e)]),s=Q(e);return p`
${n&&p`<path class=${`a${t}`} d=${Vt(o,a-26)} />`}
<path class=${`l${t}`} d=${Bt(o)} />
${Ht(o).map(([e,n])=>p`<circle class=${`p${t}`} cx=${e} cy=${n} r="3" />`)}
${s>=0&&p`<circle class=${`pt p${t}`} cx=${r(s)} cy=${i(e[s])} r="4.5" />`}
`}const jr=({day:e,series:t,xOf:n,yOf:r})=>t.map(({id:t,values:i,tone:a})=>i[e]!==null&&p`<circle key=${t} class=${`pt p${a}`} cx=${n(e)} cy=${r(i[e])} r="5" />`);function Mr({series:e,unit:t,width:n,ticks:r,xOf:i,yOf:a}){let[o]=e.toSorted((e,t)=>Cr(t.values)-Cr(e.values)),s=o?Cr(o.values):0,c=o?o.values.indexOf(s):-1;if(!s||c===Q(o.values))return null;let l=i(c)<80?`start`:i(c)>n-160?`end`:`middle`;return p`<circle class=${`pt p${o.tone}`} cx=${i(c)} cy=${a(s)} r="4" />
<text class="lbl" x=${i(c)} y=${a(s)-9} text-anchor=${l}>
${J(t,s)}${s>r.at(-1)&&` ↑`}
</text>`}function Nr(){let e=H(P(`operators`)),t=H(P(`days`,{metric:`first_response_median,first_response_p90`})).data?.norm??null,n=t?_(`Median of first responses against the target of {norm}`,{norm:K(t)}):_(`Median of first responses`),r=p`<a class="link t13 noprint" href=${j({},`operators`)}>${_(`All numbers`)}</a>`;return p`<${I} id="operators" look="r-ops" title=${_(`Operators`)} caption=${n} tools=${r}
answer=${e} chart=${e=>p`<${Pr} ...${e} norm=${t} />`} />`}function Pr({rows:e,norm:t}){if(!e.length)return p`<${R} />`;let n=Math.max(1,...e.map(e=>e.answered)),r=t??Math.max(1,...e.map(e=>e.first_median??0));return p`<div role="table" aria-label=${_(`Operators`)} class="optable">
<div class="oprow head" role="row">
<span role="columnheader">${_(`Operator`)}</span>
<span role="columnheader" class="hp">${_(`Replied (column)`)}</span>
<span role="columnheader" class="hp">${_(`First response, median`)}</span>
<span role="columnheader" class="r">${_(`90%`)}</span>
<span role="columnheader" class="r">${_(`In time`)}</span>
<span role="columnheader" class="r hp">${_(`Online`)}</span>
</div>
${e.map(e=>p`<${Fr} key=${e.operator_id} row=${e} most=${n} slowest=${r} />`)}
</div>`}function Fr({row:e,most:t,slowest:n}){let r={row:`operator-${e.operator_id}`},i=e.all>0&&Ln(e)<.9,a=(e,t)=>p`<a href=${N(e,r)}>${t}</a>`;return p`<div class="oprow" role="row">
<span role="rowheader"><${Bn} by="operator" id=${e.operator_id} /></span>
<span class="barcell hp" role="cell">
<span class="r">${a(`answered`,f(e.answered))}</span><${U} part=${e.answered/t} tone=${3} />
</span>
<span class="barcell hp" role="cell">
<span class="r b5">${a(`first_response_median`,J(`ms`,e.first_median))}</span>
<${U} part=${(e.first_median??0)/n} tone=${e.first_median>n?2:1} />
</span>
<span class="r" role="cell">${a(`first_response_p90`,J(`ms`,e.first_p90))}</span>
<span class=${i?`r warnx`:`r`} role="cell">${a(`on_time`,J(`share`,Ln(e)))}</span>
<span class="r dim hp" role="cell">${J(`hours`,e.online_ms)}</span>
</div>`}const Ir=[`still_open`],Lr=e=>Object.fromEntries(e.map(e=>[e.id,e]));function Rr({ids:e,label:t}){let n=H(P(`overview`,{metric:[...e,...Ir.filter(t=>!e.includes(t))].join(`,`)})),r=A.value.hours===`work`?`calendar`:`work`,i=e.filter(e=>F(e).unit===`ms`),a=H(i.length?P(`overview`,{metric:i.join(`,`),hours:r,compare:`none`}):null),o=n.data&&ut()&&Lr(n.data.numbers),s=a.data?Lr(a.data.numbers):{};return p`<section class="kpis" aria-label=${t}>
${n.problem&&p`<div class="card kpifail"><${L} ...${n} /></div>`}
${e.map(e=>o?o[e]&&p`<${Br} key=${e} ...${o[e]} numbers=${o} other=${s[e]?.value??null} />`:!n.problem&&p`<${zr} key=${e} id=${e} />`)}
</section>`}const zr=({id:e})=>p`<div class="card kpi" aria-busy="true">
<div class="k">${F(e).name||p`<${b} width=${70} />`}</div>
<div class="v"><${b} width=${50} /></div>
<div class="d"><${b} width=${80} /></div>
</div>`;function Br({id:e,value:t,previous:n,sample:r=null,numbers:i={},other:a=null,place:o=``}){let s=F(e),[c,l]=rn(s.unit,t);return p`<div class="card kpi">
<div class="k">
<span class="cut" title=${s.name}>${s.name}</span><${dt} of=${e} place=${o} />
</div>
<a class="v" href=${N(e)}
aria-label=${_(`{name}: {value}. Show the requests`,{name:s.name,value:`${c} ${l}`.trim()})}>
${c}${l&&p`<small> ${l}</small>`}
</a>
<${Vr} metric=${s} value=${t} previous=${n} />
<div class="f cut">${Hr(s,{sample:r,numbers:i,other:a})}</div>
</div>`}function Vr({metric:e,value:t,previous:n}){if(!A.value.compare)return p`<div class="d"></div>`;let r=an(e,t,n);if(!r)return p`<div class="d">
<span class="cut">${_(t===null?`nothing to measure`:`no earlier data`)}</span>
</div>`;let i=_(`before: {value}`,{value:rn(e.unit,n).filter(Boolean).join(` `)});return p`<div class="d" title=${i}>
<b class=${r.look}>
${r.arrow&&p`<${C} name=${r.arrow} size="s" />`}${r.text} ${r.word}
</b>
<span class="cut">${i}</span>
</div>`}function Hr(e,{sample:t,numbers:n,other:r}){if(e.id===`requests`&&n.still_open){let e=f(n.still_open.value??0);return _(`still waiting: {n}`,{n:e})}return e.unit===`ms`&&r!==null?A.value.hours===`work`?_(`all hours: {span}`,{span:tn(r)}):_(`working time: {span}`,{span:tn(r)}):t===null||e.unit===`count`?``:_(`of {n}`,{n:J(`count`,t)})}const Ur=e=>e===0?_(`Untagged`):me(e),Wr=e=>({row:`tag-${e}`}),Gr=({tags:e,untagged:t,untagged_previous:n=null})=>[...e,...t?[{tag_id:0,requests:t,previous:n,first_median:null,share:null}]:[]],Kr=()=>[[_(`Tag`),!1],[_(`Requests (column)`),!0],[_(`Change (column)`),!0],[_(`Share`),!0],[_(`First response, median`),!0]],qr=e=>p`<${z} caption=${_(`Requests by tag`)} heads=${Kr()}
rows=${Gr(e).map(({tag_id:e,requests:t,previous:n,share:r,first_median:i})=>[Ur(e),p`<a class="link" href=${N(`requests`,Wr(e))}>${f(t)}</a>`,Jr(t,n),J(`share`,r),J(`ms`,i)])} />`,Jr=(e,t)=>A.value.compare&&t!=null?ln(e,t):`–`;function Yr({rows:e}){if(!e.length)return p`<${R} />`;let t=Math.max(...e.map(e=>e.requests));return p`<ul>
${e.map(({tag_id:e,requests:n,previous:r})=>p`<li key=${e}>
<a class="catrow" href=${N(`requests`,Wr(e))}>
<span class="cut">${Ur(e)}</span>
<${U} part=${n/t} tone=${e===0?3:1} />
<span class="r b5">${f(n)}</span>
<span class="r dim">${Jr(n,r)}</span>
</a>
</li>`)}
</ul>`}function Xr(){let e=H(P(`topics`)),t=p`<a class="link t13 noprint" href=${j({},`topics`)}>${_(`All topics`)}</a>`;return p`<${I} id="topics" look="r-cat" title=${_(`Topics`)} caption=${_(`Requests by tag`)} tools=${t}
answer=${e} table=${qr}
chart=${e=>{let t=Gr(e),n=t.findIndex(e=>e.tag_id===0),r=t.filter(e=>e.tag_id!==0);return p`<${Yr} rows=${[...r.slice(0,5),...n<0?[]:[t[n]]]} />`}} />`}function Zr(){let e=H(P(`topics`));return p`<div class="rep">
<${I} id="tags" look="w7" title=${_(`Tags`)} caption=${_(`Requests by tag, against the previous period`)}
answer=${e} table=${qr} chart=${e=>p`<${Yr} rows=${Gr(e)} />`} />
<${I} id="words" look="w5" title=${_(`Words on the rise`)}
caption=${_(`In whose requests they stand; their share rose most: what to document next`)} answer=${e}
chart=${({words:e})=>p`<${Qr} words=${e} />`} table=${$r} />
</div>`}function Qr({words:e}){if(!e.length)return p`<${R} text=${_(`No word became more frequent in this period`)} />`;let t=Math.max(...e.map(e=>e.share));return p`<ul>
${e.map(({word:e,requests:n,share:r,previous_share:i})=>p`<li key=${e}>
<a class="catrow wordrow" href=${N(`requests`,{word:e})}>
<span class="cut">${e}</span>
<${U} part=${r/t} />
<span class="r b5">${f(n)}</span>
<span class="r dim">
${_(`{before} → {now}`,{before:J(`share`,i),now:q(r)})}
</span>
</a>
</li>`)}
</ul>`}const $r=({words:e})=>p`<${z} caption=${_(`Words on the rise`)}
heads=${[[_(`Word`),!1],[_(`Requests (column)`),!0],[_(`Share before`),!0],[_(`Share`),!0]]}
rows=${e.map(({word:e,requests:t,share:n,previous_share:r})=>[e,p`<a class="link" href=${N(`requests`,{word:e})}>${f(t)}</a>`,J(`share`,r),q(n)])} />`,ei=Array.from({length:24},(e,t)=>t),ti=(e,t)=>t>1?`${e}-${e+t-1}`:String(e),ni=e=>({heads:[[_(`Hour`),!1],...e.map((e,t)=>[o(t),!0])],rows:ei.map(t=>[`${t}:00`,...e.map((e,n)=>e[t]?p`<a class="link" href=${N(`requests`,{weekday:n,hour:t})}>${f(e[t])}</a>`:`0`)])}),ri=[`requests`,`first_response_median`,`first_response_p90`,`on_time`,`first_contact`,`resolution_median`];function ii(){return p`<div class="rep">
<${Rr} ids=${ri} label=${_(`The period at a glance`)} />
<${li} />
<${Mn} />
<${Xr} />
<${ui} />
<${Nr} />
</div>`}const ai=()=>A.value.hours===`work`?_(`Working time, by day`):_(`By the clock, by day`);function oi({id:e,look:t,title:n,caption:r,lines:i,definition:a,extra:o=``}){let s=H(P(`days`,{metric:i.map(([e])=>e).join(`,`)})),{unit:c}=F(i[0][0]),l=({days:e,series:t,norm:n=null})=>({days:e.map(O),series:i.map(([n,r,i],a)=>({id:n,name:r(),values:t[n]??e.map(()=>null),tone:a+1,area:i})),unit:c,norm:c===`ms`?n:null}),u=p`<div class="lg" aria-hidden="true">
${i.map(([e,t],n)=>p`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return p`<${I} id=${e} look=${t} title=${n} caption=${r} metric=${a} tools=${u}
answer=${s} chart=${t=>p`<${si} id=${e} title=${n} extra=${o} ...${l(t)} />`}
table=${e=>p`<${ci} title=${n} ...${l(e)} />`} />`}function si({id:e,title:t,extra:n,days:r,series:i,unit:a,norm:o}){let s={days:r,series:i,unit:a,norm:o};if(s.series.every(({values:e})=>e.every(e=>!e)))return p`<${R} />`;let c=[Er(s),n].filter(Boolean).join(` `);return p`<${Or} id=${`rep-${e}-plot`} title=${t} sentence=${c} ...${s}
onDay=${e=>at(s.series[0].id,{day:s.days[e].replaceAll(`-`,``)})} />
<p class="vh">${c}</p>`}const ci=({title:e,days:t,series:n,unit:r})=>p`<${z} caption=${e}
heads=${[[_(`Day`),!1],...n.map(({name:e})=>[e,!0])]}
rows=${t.map((e,t)=>[Y(e),...n.map(({id:n,values:i})=>{let a=J(r,i[t]);return i[t]?p`<a class="link" href=${j({list:{number:n,day:e.replaceAll(`-`,``)}})}>${a}</a>`:a})])} />`,li=()=>p`<${oi} id="first" look="r-line" title=${_(`Time to first response`)} caption=${ai()}
definition="first_response_median"
lines=${[[`first_response_median`,()=>_(`median`),!0],[`first_response_p90`,()=>_(`90%`),!1]]} />`;function ui(){let e=H(P(`heatmap`)),t=x.value?.zone??`UTC`,n=_(`When clients write`);return p`<${I} id="heat" look="r-heat" title=${n} tools=${p`<${xr} />`}
caption=${_(`Requests by weekday and hour, {zone}`,{zone:Ee(t)})} answer=${e}
chart=${({cells:e})=>hr(mr(e,640)).value?p`<${yr} id="rep-heat-plot" title=${n} counts=${e}
onCell=${({weekday:e,from:t,size:n})=>at(`requests`,{weekday:e,hour:ti(t,n)})} />`:p`<${R} />`}
table=${({cells:e})=>p`<${z} caption=${n} ...${ni(e)} />`} />`}const di=`reportperiod`,fi=()=>{w.value=null},pi=()=>{w.value=w.peek()===`reportperiod`?null:di},mi=[[`today`,()=>_(`Today`)],[`7`,()=>_(`7 days`)],[`30`,()=>_(`30 days`)],[`month`,()=>_(`This month`)],[`last-month`,()=>_(`Last month`)]];function hi([e,t]){let n=Le(e,t);return[D(e,-n),D(e,-1)]}function gi(){let e=w.value===di,[t,n]=it();return p`<span class="menuat">
<button type="button" class="btn" id="repperiod" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${_(`Period: {period}`,{period:pn(t,n)})} title=${`${_(`Period`)}  P`}
onClick=${pi}>
<${C} name="calendar" size="m" />
<span>${fn(t,n)}</span>
<${C} name="chevron-down" size="s" />
</button>
${e&&p`<${_i} />`}
</span>`}function _i(){let e=A.value,t=de(fi);he(),l(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]);let[n,r]=hi(it());return p`<div class="menu pop popreport" role="dialog" aria-label=${_(`Period`)} ref=${t}>
<div class="repchips" role="group" aria-label=${_(`Period`)}>
${mi.map(([t,n])=>p`<button type="button" class="chip" key=${t} aria-pressed=${String(e.period===t)}
onClick=${()=>M({period:t,from:null,to:null,list:null})}>${n()}</button>`)}
</div>
<${vi} />
<label class="hrow repcheck">
<input type="checkbox" class="check" checked=${e.compare}
onChange=${()=>M({compare:!e.compare},{replace:!0})} />
<span>${_(`Compare with {period}`,{period:pn(n,r)})}</span>
</label>
<div class="repfoot"><button type="button" class="btn small primary" onClick=${fi}>${_(`Dismiss`)}</button></div>
</div>`}function vi(){let[e,t]=it(),[n,r]=y(e),[i,a]=y(t);l(()=>{r(e),a(t)},[e,t]);let o=yi(n,i),s=(e,t)=>{r(e),a(t),yi(e,t)||M({period:null,from:e,to:t,list:null},{replace:!0})},c=(e,t,n)=>p`<label><span>${e}</span><input class="input" type="date" max=${rt.value} value=${t}
aria-invalid=${o?`true`:null} aria-describedby=${o?`reptrouble`:null}
onChange=${e=>n(e.currentTarget.value)} /></label>`;return p`<div class="repdates">
${c(_(`from (date)`),n,e=>s(e,i))} ${c(_(`to (date)`),i,e=>s(n,e))}
</div>
${o&&p`<p class="t12 repbad" id="reptrouble" role="alert">${o}</p>`}`}function yi(e,t){return!Ie(e)||!Ie(t)?_(`Enter both dates.`):e>t?_(`The first day is after the last one.`):Le(e,t)>366?_(`A period has at most 366 days.`):null}function bi(e,t=0){let[n,r]=y({path:null,data:null,problem:null}),[i,a]=y(!1),o=v(e);o.current=e;let c=async(t,n)=>{a(!0);try{let i=await s(t?`${e}&${new URLSearchParams({cursor:String(t)})}`:e),a=t?[...n.rows,...i.rows]:i.rows;o.current===e&&r({path:e,data:{...i,rows:a},problem:null})}catch(i){if(!(i instanceof m))throw i;o.current===e&&r({path:e,data:t?n:null,problem:i})}finally{a(!1)}};S(()=>{e&&c(null,null)},[e,t]);let l=n.path===e?n:{data:null,problem:null},u=()=>!i&&c(l.data.next,l.data);return{data:l.data,problem:l.problem,load:()=>l.data?u():c(null,null),more:!!l.data?.next,next:u,loading:i}}const xi={reply:()=>_(`a reply`),outside:()=>_(`a reply outside Okno`),closed:()=>_(`closed without a reply`),"no-answer":()=>_(`no reply needed`)};function Si(){let e=bi(P(`late`),V.value),t=e.data?.count??0;return p`<${I} id="late" look="w12" title=${_(`Breaches`)} metric="breached" answer=${e}
caption=${e.data?T(`{n} wait ended late`,`{n} waits ended late`,t,{n:f(t)}):``}
chart=${({rows:t})=>t.length?p`<ol class="latelist">${t.map(e=>p`<${Ei} key=${e.wait_id} row=${e} />`)}</ol>
<${Ci} pages=${e} />`:p`<${R} text=${_(`Every target was met in this period`)} />`} />`}const Ci=({pages:e})=>e.more&&p`<p class="repmore noprint">
<button type="button" class="btn" aria-busy=${String(e.loading)} onClick=${e.next}>
${_(`Show more: {shown} of {all}`,{shown:f(e.data.rows.length),all:f(e.data.count)})}
</button>
</p>`,wi=()=>x.value?.zone??`UTC`,Ti=e=>u(e,wi());function Ei({row:e}){let t=e=>ae(e,wi()),n=e.ended_at===null?_(`still waiting`):`${t(e.ended_at)}: ${(xi[e.ended_by]??xi.reply)()}`;return p`<li class="laterow">
<div class="latehead">
<${Dn} id=${e.channel_id} />
<a class="link" href=${xe(`all`,e.dialog_id,e.message_no)}>
${_(`No. {number}`,{number:e.episode_number??`–`})}
</a>
<span class="dim cut">${X(e.channel_id)}</span>
<b class="latems">
${e.late_ms===null?_(`late, still waiting`):_(`{span} late`,{span:tn(e.late_ms)})}
</b>
</div>
<p class="t12 mut">
${t(e.started_at)} → ${n}
${e.operator_id&&p`<span> · ${ue(e.operator_id)}</span>`}
<span> · </span><${Di} row=${e} />
</p>
<${Oi} row=${e} />
</li>`}function Di({row:e}){let t=_(`target of {norm}`,{norm:K(e.norm)});return e.rule_id?p`<a class="link" href=${Se(e.rule_id)}>${t}</a>`:t}function Oi({row:e}){let t=v(null),[n,r]=y(null),[i,a]=y(null),o=()=>{a(null),s(`/api/dialogs/${e.dialog_id}/clock?wait=${e.wait_id}`).then(r,e=>{if(!(e instanceof m))throw e;a(e)})};return S(()=>{let e=new IntersectionObserver(([t])=>{t.isIntersecting&&(e.disconnect(),o())});return e.observe(t.current),()=>e.disconnect()},[]),p`<div class="latestrip" ref=${t}>
${n?p`<${Me} parts=${n.parts} running=${n.ended_at===null} timeOf=${Ti} />
<${ke} parts=${n.parts} />`:i?p`<${L} problem=${i} load=${o} />`:p`<${b} width=${60} />`}
</div>`}const ki={requests:(e,t)=>T(`{n} request`,`{n} requests`,e,t),waits:(e,t)=>T(`{n} wait`,`{n} waits`,e,t),clients:(e,t)=>T(`{n} client`,`{n} clients`,e,t),replies:(e,t)=>T(`{n} reply`,`{n} replies`,e,t),handovers:(e,t)=>T(`{n} handover`,`{n} handovers`,e,t),tasks:(e,t)=>T(`{n} task`,`{n} tasks`,e,t)},Ai={clients:`clients`,requests:`requests`,resolution_median:`requests`,resolution_p90:`requests`,reopened:`requests`,first_contact:`requests`,closed:`requests`,handed_over:`handovers`,replies:`replies`,tasks_created:`tasks`,tasks_closed:`tasks`,tasks_late:`tasks`},ji=(e,t)=>ki[Ai[e]??`waits`](t,{n:f(t)}),Mi={on_time:[()=>_(`in time`),()=>_(`late (wait)`)],first_contact:[()=>_(`at first contact`),()=>_(`not at first contact`)]},Ni=(e,t)=>Mi[e]?.[+!t]()??``,Pi=()=>Ce(j({list:null}));function Fi(){let{list:e}=A.value,{number:t,...n}=e,r=bi(P(`requests`,{compare:`none`,...$e(e)}),V.value),i=v(null);he(),l(()=>i.current.focus({preventScroll:!0}),[]);let a=e=>{e.key!==`Escape`||e.defaultPrevented||(e.preventDefault(),Pi())},{name:o}=F(t);return p`<aside class="peek replist" aria-label=${_(`Behind the number: {name}`,{name:o})} tabindex="-1"
ref=${i} onKeyDown=${a}>
<header class="ed-top">
<h2 class="grow cut">${o}</h2>
<${dt} of=${t} place="list" />
<a class="ib small" href=${j({list:null})} aria-label=${_(`Dismiss`)} title=${`${_(`Dismiss`)}  Esc`}>
<${C} name="x" size="m" />
</a>
</header>
<p class="repwhat t12 dim">${Ii(n).join(` · `)}</p>
<p class="repcount t13" role="status">${r.data&&ji(t,r.data.count)}</p>
${r.problem&&p`<${L} problem=${r.problem} load=${r.load} />`}
<div class="scroll" tabindex="0" role="group" aria-label=${o}>
${r.data?p`<${Li} id=${t} pages=${r} />`:!r.problem&&p`<${_t} />`}
</div>
</aside>`}function Ii({day:e,weekday:t,hour:n,row:r,word:i}){let[a,s]=(r??``).split(`-`),[c,l]=(n??``).split(`-`).map(Number);return[e?Y(O(e)):pn(...it()),t!==void 0&&o(Number(t),`long`),n!==void 0&&`${c}:00–${(l??c)+1}:00`,a===`tag`&&Ur(Number(s)),a in Z&&Z[a].name(Number(s)),i&&_(`“{word}”`,{word:i})].filter(Boolean)}function Li({id:e,pages:t}){let{rows:n}=t.data;if(!n.length)return p`<${ge} icon="inbox" title=${_(`There are no requests here`)} />`;let{unit:r}=F(e);return p`<ol class="reqlist">
${n.map((t,n)=>p`<${Ri} key=${n} row=${t} id=${e} unit=${r} />`)}
</ol>
<${Ci} pages=${t} />`}function Ri({row:e,id:t,unit:n}){let r=e.dialog_id?xe(`all`,e.dialog_id,e.message_no):we(e.task_id),i=e.value??null;return p`<li>
<a class="reqrow" href=${r}>
<span class="hrow">
${e.channel_id&&p`<${Dn} id=${e.channel_id} />`}
${e.number!==null&&p`<b class="num">${_(`No. {number}`,{number:e.number})}</b>`}
<span class="cut">${e.title}</span>
${i!==null&&n===`ms`&&p`<span class="r b5">${J(`ms`,i)}</span>`}
${e.hit!==null&&p`<span class=${e.hit?`r`:`r warnx`}>${Ni(t,e.hit)}</span>`}
</span>
<span class="t12 dim cut">
${ae(e.at,x.value?.zone??`UTC`)}
${e.operator_id&&` · ${ue(e.operator_id)}`}
</span>
</a>
</li>`}const zi=[`on_time`,`breached`,`first_response_median`,`first_response_p90`,`unanswered`,`still_open`],Bi=()=>p`<div class="rep">
<${Rr} ids=${zi} label=${_(`SLA at a glance`)} />
<${Vi} />
<${Si} />
</div>`;function Vi(){let e=An(),t=e.data?_(`Above the line the target of {target} was met, below it was missed`,{target:q(e.data.target)}):``;return p`<${I} id="attained" look="w12" title=${_(`Replied in time, by channel and day`)} metric="on_time"
caption=${t} answer=${e} table=${In}
chart=${({channels:e,days:t,target:n})=>{let r=e.filter(e=>e.all);if(!r.length)return p`<${R} text=${_(`No request in this period had a target`)} />`;let i=t.map(O);return p`<ul>
${r.map(e=>p`<${Hi} key=${e.channel_id} row=${e} days=${i} target=${n} />`)}
</ul>
<p class="t12 dim chdates" aria-hidden="true">${fn(i[0],i.at(-1))}</p>`}} />`}function Hi({row:e,days:t,target:n}){let r=X(e.channel_id),i={row:`channel-${e.channel_id}`},a=e.met/e.all;return p`<li class="chdays">
<span class="hrow"><${Dn} id=${e.channel_id} /><span class="cut">${r}</span></span>
<${En} id=${`rep-ch-${e.channel_id}`} label=${r} days=${t} values=${e.values} target=${n}
onDay=${e=>at(`on_time`,{...i,day:t[e].replaceAll(`-`,``)})} />
<a class=${a<n?`r warnx`:`r b5`} href=${N(`on_time`,i)}>${q(a)}</a>
<span class="vh">${wn(e.values,n)}</span>
</li>`}const $=[[`made`,`tasks_created`,()=>_(`made`)],[`closed`,`tasks_closed`,()=>_(`finished`)],[`late`,`tasks_late`,()=>_(`late`)]],Ui=$.map(([,e])=>e),Wi=()=>p`<${R} text=${_(`There were no tasks in this period`)} />`,Gi=e=>$.map(([t,n,r],i)=>({id:n,name:r(),values:e[t],tone:i+1,area:!i}));function Ki(){let e=H(P(`tasks`)),t=p`<div class="lg" aria-hidden="true">
${$.map(([e,,t],n)=>p`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return p`<div class="rep">
<section class="kpis" aria-label=${_(`Tasks at a glance`)}>
${e.problem&&p`<div class="card kpifail"><${L} ...${e} /></div>`}
${e.data?e.data.numbers.map(e=>p`<${Br} key=${e.id} ...${e} />`):!e.problem&&Ui.map(e=>p`<${zr} key=${e} id=${e} />`)}
</section>
<${I} id="taskdays" look="w7" title=${_(`Tasks by day`)} tools=${t} answer=${e} chart=${qi}
table=${Ji} />
<${I} id="assignees" look="w5" title=${_(`Tasks by assignee`)} answer=${e} chart=${Xi} />
</div>`}function qi({days:e,series:t}){let n={days:e.map(O),series:Gi(t),unit:`count`,norm:null};if(n.series.every(({values:e})=>e.every(e=>!e)))return Wi();let r=_(`Tasks by day`);return p`<${Or} id="rep-taskdays-plot" title=${r} sentence=${Er(n)} ...${n}
onDay=${t=>at(`tasks_created`,{day:e[t]})} />`}const Ji=({days:e,series:t})=>p`<${z} caption=${_(`Tasks by day`)}
heads=${[[_(`Day`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map((e,n)=>[Y(O(e)),...$.map(([r,i])=>Yi(i,t[r][n],{day:e}))])} />`,Yi=(e,t,n)=>t?p`<a class="link" href=${N(e,n)}>${f(t)}</a>`:`0`;function Xi({assignees:e}){return e.length?p`<${z} caption=${_(`Tasks by assignee`)}
heads=${[[_(`Assignee`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map(e=>[e.operator_id?p`<${Bn} by="operator" id=${e.operator_id} />`:_(`nobody`),...$.map(([t,n])=>Yi(n,e[t],{row:`operator-${e.operator_id??0}`}))])} />`:Wi()}var Zi=/* @__PURE__ */ e({Reports:()=>ea});const Qi={overview:ii,operators:or,sla:Bi,topics:Zr,tasks:Ki,automation:yn},$i=()=>le(`.reports .tab[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`nearest`});function ea(){let{list:e}=A.value,t=oe(`(max-width: 1279px)`),r=`${g.value} ${n.value?.locale}`;S(()=>{ct(r)},[r,V.value]);let i=nt();return H(P(`overview`,{metric:`requests`,compare:`none`})),S($i,[i]),p`<main class=${e?`main page reports editing`:`main page reports`} id="main">
<header class="bar1">
<h1>${_(`Reports`)}</h1>
<span class="grow"></span>
<${gi} /><${Jn} /><${oa} />
</header>
<nav class="bar2 tabsrow" aria-label=${_(`Reports`)}>
<div class="tabs flat">
${_e.map(([e,t])=>p`<a class="tab" key=${e} href=${j({},e)} aria-current=${e===i?`page`:null}>
${t()}
</a>`)}
</div>
<${ta} />
</nav>
<${Qn} />
<${ra} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${_e.find(([e])=>e===i)[1]()}
inert=${t&&e||null}>
<${Qi[i]} key=${i} />
<${na} />
</div>
${e&&p`<${Fi} key=${JSON.stringify(e)} />`}
</div>
</main>`}function ta(){let{as_of:e,zone:t}=yt.value;if(!e)return null;let n=t??x.value?.zone??`UTC`;return p`<span class="hrow end only-wide repasof t12 dim">
<span>${_(`Data as of {time}`,{time:ie(e,n)})}</span>
<button type="button" class="link noprint" onClick=${bt}>${_(`Refresh`)}</button>
</span>`}function na(){let{as_of:e,zone:t}=yt.value,n=it(),r=t??x.value?.zone??`UTC`,i=pn(...hi(n));return p`<p class="repstand t12 dim">
<span>${pn(...n)}</span>
${A.value.compare&&p`<span>${_(`compared with {period}`,{period:i})}</span>`}
<span>${A.value.hours===`work`?_(`time in working hours`):_(`time by the clock`)}</span>
<span>${Ee(r)}</span>
${e&&p`<span>${_(`Data as of {time}`,{time:ae(e,r)})}</span>`}
<button type="button" class="link noprint only-phone" onClick=${bt}>${_(`Refresh`)}</button>
</p>`}function ra(){let{building:e}=yt.value;if(S(()=>{if(!e)return;let t=setTimeout(bt,3e3);return()=>clearTimeout(t)},[e]),!e)return null;let{done:t,of:n}=e;return p`<div class="banner" role="status">
<${C} name="history" size="m" />
<span class="grow">
${_(`The numbers are being recounted: {done} of {of} conversations are done.`,{done:f(t),of:f(n)})}
</span>
<progress max=${n||1} value=${t} aria-label=${_(`Progress`)}></progress>
</div>`}const ia=`reportfiles`;function aa(e){let t=document.createElement(`a`);t.href=P(`export`,{format:e}),t.download=``,t.click()}function oa(){let e=w.value===ia;return p`<span class="menuat">
<button type="button" class="btn" aria-haspopup="menu" aria-expanded=${String(e)} aria-label=${_(`Download`)}
title=${_(`Download`)} onClick=${()=>{w.value=e?null:ia}}>
<${C} name="download" size="m" />
<span class="only-wide">${_(`Download`)}</span>
</button>
${e&&p`<${c} label=${_(`Download`)} place="poprule">
<${a} icon="table-2" onPick=${()=>aa(`csv`)}>${_(`Requests as CSV`)}<//>
<${a} icon="table-2" onPick=${()=>aa(`xlsx`)}>${_(`Requests as XLSX (Excel)`)}<//>
<${a} icon="printer" onPick=${()=>setTimeout(print)}>${_(`Print this page`)}<//>
<//>`}
</span>`}export{pt as n,Zi as t};