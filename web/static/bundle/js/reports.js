/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Aa as n,Ba as r,Da as i,Ea as a,Et as o,Fa as s,Fn as c,Ga as l,Gr as u,Ha as d,Ia as f,In as p,Ja as m,Jr as h,Lr as g,Ma as ee,On as te,Pn as ne,Qa as _,Va as v,Xr as re,Yr as ie,Za as y,_a as b,_r as ae,aa as oe,ai as x,bi as S,ca as se,eo as C,et as ce,fa as le,ga as ue,hr as de,ii as fe,kr as pe,kt as me,la as he,ma as ge,mi as _e,mr as ve,ni as ye,o as be,pr as xe,qa as Se,ra as Ce,sa as we,si as w,ti as Te,to as T,za as Ee}from"./app.js";import{$ as De,Br as Oe,Dr as ke,J as Ae,Lr as je,Pr as Me,q as Ne,sr as Pe}from"./shared.js";const Fe=864e5,E=e=>Date.parse(e),Ie=e=>new Date(e).toISOString().slice(0,10),Le=e=>/^\d{4}-\d{2}-\d{2}$/.test(e??``)&&!Number.isNaN(E(e))&&Ie(E(e))===e,D=(e,t)=>Ie(E(e)+t*Fe),Re=(e,t)=>Math.round((E(t)-E(e))/Fe)+1,O=e=>String(e).replace(/^(\d{4})(\d{2})(\d{2})$/,`$1-$2-$3`);function ze(e,t){let n={year:`numeric`,month:`2-digit`,day:`2-digit`};try{return new Intl.DateTimeFormat(`en-CA`,{...n,timeZone:e}).format(t)}catch{return Ie(t)}}const Be=e=>`${e.slice(0,8)}01`,Ve={today:e=>[e,e],7:e=>[D(e,-6),e],30:e=>[D(e,-29),e],month:e=>[Be(e),e],"last-month":e=>{let t=D(Be(e),-1);return[Be(t),t]}},He=[`overview`,`operators`,`sla`,`topics`,`tasks`,`automation`],k=[`channel`,`team`,`operator`,`tag`],Ue=4e3,We=[`operator`,`team`,`channel`],Ge=e=>[...new Set((e??``).split(`,`).filter(e=>/^[1-9]\d{0,14}$/.test(e)))].slice(0,50).map(Number),Ke={day:/^\d{8}$/,weekday:/^[0-6]$/,hour:/^\d{1,2}(-\d{1,2})?$/,row:/^(operator|team|channel|tag)-\d{1,15}$/,word:/^.{1,100}$/u};function qe(e){let[t,...n]=(e??``).slice(0,Ue).split(`.`);if(!/^[a-z0-9_]{1,40}$/.test(t))return null;let r={number:t};for(let e of n){let[,t,n]=/^([a-z]+)-(.*)$/u.exec(e)??[],i=t===`word`?n.replaceAll(`~`,`.`):n;Ke[t]?.test(i)&&(r[t]=i)}return r}function Je(e){let t=Object.keys(Ke).filter(t=>e[t]!==void 0&&e[t]!==null);return[e.number,...t.map(t=>`${t}-${String(e[t]).replaceAll(`.`,`~`)}`)].join(`.`)}function Ye(e){let[t,n]=[e.get(`from`),e.get(`to`)];if(Le(t)&&Le(n)&&t<=n)return{period:null,from:t,to:n};let r=e.get(`period`);return{period:r in Ve?r:`30`,from:null,to:null}}function Xe(e){let t=new URLSearchParams((e??``).slice(0,Ue)),n=Object.fromEntries(k.map(e=>[e,Ge(t.get(e))]));return{...Ye(t),...n,compare:t.get(`compare`)!==`none`,hours:t.get(`hours`)===`calendar`?`calendar`:`work`,list:qe(t.get(`list`)),tables:(t.get(`tables`)??``).split(`,`).filter(e=>/^[a-z]{1,20}$/.test(e)),by:We.includes(t.get(`by`))?t.get(`by`):We[0],sort:/^[a-z0-9_]{1,20}(\.up)?$/.test(t.get(`sort`)??``)?t.get(`sort`):null}}function Ze(e){let t=e.period===null;return{...t&&{from:e.from,to:e.to},...!t&&e.period!==`30`&&{period:e.period},...!e.compare&&{compare:`none`},...e.hours!==`work`&&{hours:e.hours},...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)])),...e.by!==We[0]&&{by:e.by},...e.sort&&{sort:e.sort},...e.tables.length&&{tables:e.tables.join(`,`)},...e.list&&{list:Je(e.list)}}}const Qe=(e,t)=>e.period===null?[e.from,e.to]:Ve[e.period](t);function $e(e,t){let[n,r]=Qe(e,t);return{from:n,to:r,compare:e.compare?`previous`:`none`,hours:e.hours,...Object.fromEntries(k.filter(t=>e[t].length).map(t=>[t,e[t].join(`,`)]))}}function et({number:e,day:t,weekday:n,hour:r,row:i,word:a}){let[o,s]=(i??``).split(`-`),c=i===`tag-0`?{untagged:`true`}:{[o===`tag`?`topic`:o]:s},l={number:e,day:t&&O(t),weekday:n,hour:r,word:a,...c};return Object.fromEntries(Object.entries(l).filter(([,e])=>e!==void 0))}const tt=e=>k.reduce((t,n)=>t+e[n].length,0),nt=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n]}),rt=()=>He.includes(se.value.section)?se.value.section:He[0],A=Se(()=>Xe(se.value.query??``)),it=Se(()=>ze(b.value?.zone??`UTC`,t.value)),j=()=>Qe(A.value,it.value);function M(e={},t=rt()){let n=t===rt()?{}:{list:null,sort:null,by:`operator`};return we(t,Ze({...A.value,...n,...e}))}const N=(e,{replace:t=!1}={})=>Ce(M(e),{replace:t}),P=(e,t={})=>M({list:{number:e,...t}}),F=(e,t={})=>Ce(P(e,t)),I=(e,t={})=>`/api/reports/${e}?${new URLSearchParams({...$e(A.value,it.value),...t})}`,at=m({});let ot=null;async function st(e){if(ot!==e){ot=e;try{let{metrics:e}=await Ee(`/api/reports/metrics`);at.value=Object.fromEntries(e.map(e=>[e.id,e]))}catch{ot=null}}}const ct={name:``,words:``,unit:`count`,better:`none`},L=e=>({id:e,...at.value[e]??ct}),lt=()=>Object.keys(at.value).length>0;function ut({of:e,place:t=``}){let{name:n,words:r}=L(e),i=`metric ${e} ${t}`.trim(),a=S.value===i;return r?s`<span class="repdef noprint">
<button type="button" class="defbtn" aria-expanded=${String(a)}
aria-label=${l(`What “{name}” means`,{name:n})} title=${l(`What this number means`)} onClick=${()=>{S.value=a?null:i}}>
<${x} name="circle-question-mark" size="s" />
</button>
${a&&s`<${dt} name=${n} words=${r} />`}
</span>`:null}function dt({name:e,words:t}){let n=de(()=>{S.value=null});return _(()=>{let{left:e,right:t}=n.current.getBoundingClientRect(),r=t>innerWidth-8?innerWidth-8-t:e<8?8-e:0;n.current.style.setProperty(`margin-left`,`${r}px`)},[]),s`<span class="pop defbox" role="note" ref=${n}>
<b>${e}</b>
<span>${t}</span>
</span>`}var ft=/* @__PURE__ */ e({toggleTables:()=>ht});const pt=e=>A.value.tables.includes(e);function mt(e){let{tables:t}=A.peek();N({tables:t.includes(e)?t.filter(t=>t!==e):[...t,e]},{replace:!0})}function ht(){let e=document.activeElement.closest(`[data-chart]`)??document.querySelector(`[data-chart]:hover`);if(e){mt(e.dataset.chart);return}let t=[...document.querySelectorAll(`[data-chart]`)].map(e=>e.dataset.chart),{tables:n}=A.peek();N({tables:t.every(e=>n.includes(e))?[]:t},{replace:!0})}function R({id:e,look:t=``,title:n,caption:r=``,metric:i=null,tools:a=null,answer:o,chart:c,table:u=null}){let{data:d,problem:f}=o,p=u&&pt(e);return s`<section class=${`card chart ${t}`} aria-labelledby=${`rep-${e}`} data-chart=${u?e:null}>
<header>
<div class="grow">
<h2 id=${`rep-${e}`}>${n}${i&&s`<${ut} of=${i} />`}</h2>
${r&&s`<p class="cap">${r}</p>`}
</div>
${a}
${u&&s`<button type="button" class="ib small noprint" aria-pressed=${String(!!p)}
aria-label=${l(`Table: {chart}`,{chart:n})} title=${`${l(`Table`)}  T`}
onClick=${()=>mt(e)}>
<${x} name="table-2" size="m" />
</button>`}
</header>
${f&&s`<${z} problem=${f} load=${o.load} />`}
${d?(p?u:c)(d):!f&&s`<${gt} />`}
</section>`}const z=({problem:e,load:t})=>s`<div class="repfail" role="alert">
<${x} name="triangle-alert" size="m" />
<span class="grow">${r(e)}</span>
<button type="button" class="btn small" onClick=${t}>${l(`Try again`)}</button>
</div>`;function gt(){let e=xe(150,!0);return s`<div class="reploading" aria-busy="true" aria-label=${l(`Loading…`)} role="img">
${e&&[40,90,70,80].map(e=>s`<${w} key=${e} width=${e} />`)}
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
</div>`}const H=/* @__PURE__ */ new Map,_t={path:null,data:null,problem:null},vt=m({as_of:null,zone:null,building:null}),U=m(0),yt=()=>{U.value+=1},bt=/* @__PURE__ */ new Map;function xt(e){return bt.has(e)||bt.set(e,Ee(e).finally(()=>bt.delete(e))),bt.get(e)}function St(e,t){if(H.delete(e),H.set(e,t),H.size>60&&H.delete(H.keys().next().value),`as_of`in t){let{as_of:e,zone:n,building:r=null}=t;vt.value={as_of:e,zone:n,building:r}}}function W(e){let[t,n]=T(_t),[r,i]=T(0),a=U.value;y(()=>{if(!e)return;let t=!1;return xt(e).then(r=>{St(e,r),t||n({path:e,data:r,problem:null})},r=>{if(!(r instanceof f))throw r;t||n(t=>({path:e,data:t.path===e?t.data:null,problem:r}))}),()=>{t=!0}},[e,r,a]);let o=t.path===e;return{data:(o?t.data:null)??H.get(e)??null,problem:o?t.problem:null,load:()=>i(e=>e+1)}}function Ct(e=640){let t=C(null),[n,r]=T(e);return _(()=>{let e=()=>r(e=>Math.round(t.current?.clientWidth||e));e();let n=new ResizeObserver(e);return n.observe(t.current),()=>n.disconnect()},[]),{box:t,width:n}}function wt({id:e,width:t,height:n,title:r,sentence:i,look:a=``,children:o}){return s`<svg class=${`plot ${a}`} viewBox=${`0 0 ${t} ${n}`} role="img"
aria-labelledby=${`${e}-t ${e}-d`}>
<title id=${`${e}-t`}>${r}</title>
<desc id=${`${e}-d`}>${i}</desc>
${o}
</svg>`}const Tt={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,PageUp:7,PageDown:-7};function Et({label:e,count:t,left:n,room:r,day:i,onMove:a,onDay:o,textOf:c}){let l=C(null),u=e=>{let n=e.clientX-l.current.getBoundingClientRect().left;return Math.max(0,Math.min(t-1,Math.round(n/r*(t-1))))};return _(()=>{l.current.style.setProperty(`left`,`${n}px`),l.current.style.setProperty(`width`,`${Math.max(24,r)}px`)},[n,r]),s`<div class="plotkeys" role="slider" tabindex="0" aria-label=${e} aria-valuemin="1"
aria-valuemax=${t} aria-valuenow=${(i??t-1)+1} aria-valuetext=${c(i??t-1)}
ref=${l} onKeyDown=${e=>{let n=i??t-1,r={Home:0,End:t-1}[e.key]??(e.key in Tt?n+Tt[e.key]:null);if(e.key===`Enter`||e.key===` `)o(n);else if(r!==null)a(Math.max(0,Math.min(t-1,r)));else return;e.preventDefault(),e.stopPropagation()}} onFocus=${()=>a(i??t-1)} onBlur=${()=>a(null)}
onPointerMove=${e=>a(u(e))} onPointerLeave=${()=>a(null)}
onClick=${e=>o(u(e))}></div>`}function Dt({x:e,y:t,width:n,lines:r}){let i=C(null);return _(()=>{let{offsetWidth:r,offsetHeight:a}=i.current;i.current.style.setProperty(`left`,`${Math.max(0,Math.min(n-r,e+12))}px`),i.current.style.setProperty(`top`,`${Math.max(0,t-a-8)}px`)}),s`<div class="plotbubble" aria-hidden="true" ref=${i}>
${r.map((e,t)=>t?s`<span>${e}</span>`:s`<b>${e}</b>`)}
</div>`}const G=({part:e,tone:t=1})=>s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" rx="1" />
<rect class=${`b${t}`} width=${Math.max(0,Math.min(1,e||0))*100} height="10" rx="1" />
</svg>`;function Ot({parts:e}){let t=0;return s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
${e.map(([e,n])=>{let r=t;return t+=e*100,s`<rect class=${`b${n}`} x=${r} width=${e*100} height="10" />`})}
</svg>`}const kt=1e3,At=60*kt,jt=60*At,Mt=24*jt,Nt=[...[1,5,10,15,30].map(e=>e*kt),...[1,2,5,10,15,20,30].map(e=>e*At),...[1,2,3,4,6,12].map(e=>e*jt)];function Pt(e){let t=10**Math.floor(Math.log10(Math.max(1,e)));return[1,2,5,10].map(e=>e*t).find(t=>t>=e)}const Ft=e=>Nt.find(t=>t>=e)??Pt(e/Mt)*Mt;function It(e,t,n=4){let r=Math.max(e,1)/n,i=t===`ms`?Ft(r):Pt(r),a=Math.max(1,Math.ceil(e/i));return Array.from({length:a+1},(e,t)=>t*i)}function Lt(e,t=0){let n=e.filter(e=>e!==null).toSorted((e,t)=>e-t),r=n.at(-1)??0,i=Math.max(t,n[Math.floor((n.length-1)*.93)]??0);return Math.max(t,r>i*3&&i>0?i*1.5:r)}function Rt(e,t){if(e<=t)return Array.from({length:e},(e,t)=>t);let n=Math.max(1,t-1);return[...new Set(Array.from({length:n+1},(t,r)=>Math.round(r*(e-1)/n)))]}function zt(e){let t=``,n=!1;for(let r of e)r&&(t+=`${n?`L`:`M`}${Ht(r[0])} ${Ht(r[1])}`),n=!!r;return t}function Bt(e,t){let n=[];for(let t of e)t?n.length?n.at(-1).push(t):n.push([t]):n.push([]);return n.filter(e=>e.length>1).map(e=>`${zt(e)}L${Ht(e.at(-1)[0])} ${t}L${Ht(e[0][0])} ${t}Z`).join(``)}const Vt=e=>e.filter((t,n)=>t&&!e[n-1]&&!e[n+1]&&e.length>1),Ht=e=>Math.round(e*10)/10;function Ut(e,t,n,r){let i=e.map((e,t)=>t).sort((t,n)=>e[t]-e[n]),a=[...e],o=n;for(let e of i)a[e]=Math.max(a[e],o),o=a[e]+t;let s=r;for(let e of i.reverse())a[e]=Math.min(a[e],s),s=a[e]-t;return a}const Wt=(e,t)=>e>0&&t>0?Math.max(1,Math.ceil(e/t*5)):0,Gt=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t).reduce((e,t)=>e+t,0));function Kt(e,t,n){let r=Math.min(50,Math.abs(e-t)/n*50);return{start:e<t?50-r:50,width:r}}const qt=(e,t)=>Math.max(.05,...e.filter(e=>e!==null).map(e=>Math.abs(e-t)));function Jt(e,t,n){if(t===null||n==null)return null;let r=t-n;return e===`share`?{by:r,share:null}:{by:r,share:n?r/n:null}}const K=3600,Yt=24*K,Xt=e=>String(e).padStart(2,`0`),Zt=/* @__PURE__ */ new Map;function Qt(e,t){let n=v.value+e;return Zt.has(n)||Zt.set(n,new Intl.NumberFormat(v.value===`ru`?`ru-RU`:`en-GB`,t)),Zt.get(n)}function $t(e){let t=Math.round(e/1e3);if(t<K)return[`${Math.floor(t/60)}:${Xt(t%60)}`,l(`min`)];let n=Math.round(t/60);if(n*60<Yt)return[l(`{h} h {m} m`,{h:Math.floor(n/60),m:Xt(n%60)}),``];let r=Math.round(t/K),i=g(Math.floor(r/24));return[r%24?l(`{d} d {h} h`,{d:i,h:r%24}):l(`{d} d`,{d:i}),``]}function en(e){let t=Math.round(e/36e5);return t<24?$t(e)[0]:l(`{h} h`,{h:g(t)})}const tn=e=>$t(e)[0];function nn(e){let t=Math.round(e/1e3);return t<60?t?l(`{n} s`,{n:t}):`0`:t<K&&t%60==0?l(`{n} min`,{n:t/60}):t<Yt&&t%K==0?l(`{h} h`,{h:t/K}):t%Yt==0?l(`{d} d`,{d:g(t/Yt)}):$t(e).filter(Boolean).join(` `)}const rn=()=>Qt(`share`,{style:`percent`,maximumFractionDigits:1}),q=e=>rn().format(e);function J(e,t){return t==null?`–`:e===`ms`?tn(t):e===`hours`?en(t):e===`rate`?Qt(`rate`,{maximumFractionDigits:1}).format(t):e===`share`?q(t):g(t)}function an(e,t){if(t==null)return[`–`,``];if(e===`ms`)return $t(t);if(e!==`share`)return[g(t),``];let[,n,r]=/^(.*?)(\s?%)$/u.exec(q(t))??[null,q(t),``];return[n,r.trim()]}function on({unit:e,better:t},n,r){let i=Jt(e,n,r);if(!i)return null;let a=e===`share`?cn(i.by):ln(i.share);if(sn(e,i))return{arrow:null,text:``,word:l(`unchanged`),look:``};let o=i.by>0?`arrow-up`:`arrow-down`;if(t===`none`)return{arrow:o,text:a,word:i.by>0?l(`more (change)`):l(`fewer`),look:``};let s=t===`more`?i.by>0:i.by<0;return{arrow:o,text:a,word:l(s?`better`:`worse`),look:s?`good`:`poor`}}const sn=(e,{by:t,share:n})=>t===0||(e===`share`?Math.abs(t)<5e-4:n!==null&&Math.abs(n)<.005),cn=e=>l(`{n} p.p.`,{n:Qt(`points`,{maximumFractionDigits:1}).format(Math.abs(e)*100)}),ln=e=>e===null?``:Qt(`whole`,{style:`percent`,maximumFractionDigits:0}).format(Math.abs(e));function un(e,t){let n=Jt(`count`,e,t);return!n||n.share===null?e?l(`new`):`–`:Qt(`signed`,{style:`percent`,maximumFractionDigits:0,signDisplay:`exceptZero`}).format(n.share).replace(`-`,`−`)}const dn=/* @__PURE__ */ new Map,fn=()=>(dn.has(v.value)||dn.set(v.value,new Intl.DateTimeFormat(v.value===`ru`?`ru-RU`:`en-GB`,{day:`numeric`,month:`short`,timeZone:`UTC`})),dn.get(v.value)),Y=e=>fn().format(Date.parse(e)).replace(`.`,``),pn=(e,t)=>e===t?Y(e):`${Y(e)} — ${Y(t)}`,mn=(e,t)=>pe(e,t);function hn({dialogs:e,assigned:t,met:n,all:r}){return[e>0&&d(`in {n} conversation`,`in {n} conversations`,e,{n:g(e)}),t>0&&d(`{n} conversation assigned`,`{n} conversations assigned`,t,{n:g(t)}),r>0&&l(`{share} on time`,{share:q(n/r)})].filter(Boolean)}const gn=e=>hn(e).join(`, `),_n=({reasons:e})=>Object.entries(e).sort((e,t)=>t[1]-e[1]).map(([e,t])=>`${Pe(e)}: ${g(t)}`).join(`, `);function vn({done:e,skipped:t,failed:n,outcome:r}){let i=[t>0&&l(`skipped: {n}`,{n:g(t)}),n>0&&l(`failed: {n}`,{n:g(n)})];return[l(`done: {n}`,{n:g(e)}),...hn(r),...i].filter(Boolean).join(` · `)}const yn=e=>{let t=ke(e.rule_id)??(e.kind&&e.body?e:null);return t?Oe(t):l(`Deleted rule`)};function bn(){y(Me,[]);let e=W(I(`automation`));return s`<div class="rep">
<${R} id="rules" look="w12" title=${l(`What rules did`)} caption=${l(`Runs of each rule in the period`)}
answer=${e} chart=${Sn} table=${Cn} />
</div>`}const xn=()=>s`<${B} text=${l(`No rule ran in this period`)} />`;function Sn({rules:e}){if(!e.length)return xn();let t=e.toSorted((e,t)=>t.runs-e.runs),n=Math.max(...e.map(e=>e.runs));return s`<ul>
${t.map(e=>s`<li key=${e.rule_id}>
<a class="catrow rulerow" href=${he(e.rule_id,`log`)}>
<span class="hrow">
<${x} name=${je(ke(e.rule_id)?.kind)} size="m" /><span class="cut">${yn(e)}</span>
</span>
<${G} part=${e.runs/n} />
<span class="r b5">${g(e.runs)}</span>
<span class="dim cut">${vn(e)}</span>
</a>
</li>`)}
</ul>`}const Cn=({rules:e})=>s`<${V} caption=${l(`What rules did`)}
heads=${[[l(`Rule`),!1],[l(`Runs`),!0],[l(`Done (runs)`),!0],[l(`Skipped`),!0],[l(`Failed`),!0],[l(`Outcome`),!1]]}
rows=${e.map(e=>[s`<a class="link" href=${he(e.rule_id,`log`)}>${yn(e)}</a>`,g(e.runs),g(e.done),g(e.skipped),g(e.failed),[gn(e.outcome),_n(e.outcome)].filter(Boolean).join(`; `)||`–`])} />`;function wn({value:e,target:t,reach:n}){let{start:r,width:i}=e===null?{start:50,width:0}:Kt(e,t,n);return s`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" />
<rect class=${e>=t?`b1`:`b2`} x=${r} width=${i} height="10" />
<rect class="tk2" x="49.6" width="0.8" height="10" />
</svg>`}function Tn(e,t){let n=e.filter(e=>e!==null);if(!n.length)return l(`No day has a request with a target.`);let r=n.filter(e=>e>=t).length;return d(`The target was met on {met} of {n} day.`,`The target was met on {met} of {n} days.`,n.length,{met:r})}const En=(e,t,n,r)=>Math.max(2,Math.min(n,Math.abs(e-t))/n*r);function Dn({id:e,label:t,days:n,values:r,target:i,height:a=44,onDay:o}){let{box:c,width:u}=Ct(300),[d,f]=T(null),p=qt(r,i),m=u/n.length,h=a/2,g=e=>{let t=r[e],i=Y(n[e]);return t===null?l(`{day}: no data`,{day:i}):`${i}: ${q(t)}`};return s`<div class="plotbox" ref=${c}>
<${wt} id=${e} look="deviations" width=${u} height=${a} title=${t}
sentence=${Tn(r,i)}>
${r.map((e,t)=>{if(e===null)return null;let n=e>=i,r=En(e,i,p,h-1);return s`<rect key=${t} class=${`${n?`dok`:`dbad`} ${t===d?`on`:``}`}
x=${t*m+m*.14} y=${n?h-r:h} width=${m*.72} height=${r}
rx="1.5" />`})}
<path class="dmid" d=${`M0 ${h}H${u}`} />
<//>
<${Et} label=${t} count=${n.length} left=${0} room=${u} day=${d} onMove=${f}
onDay=${e=>r[e]!==null&&o(e)} textOf=${g} />
${d!==null&&s`<${Dt} x=${d*m} y=${6} width=${u} lines=${[g(d)]} />`}
</div>`}const X=e=>ue.value[e]?.name??l(`Removed channel`),On=({id:e})=>ue.value[e]&&s`<${ye} kind=${ue.value[e].kind} />`,kn=()=>l(`{name}, by day`,{name:L(`on_time`).name}),An=()=>l(`{name}, by channel`,{name:L(`on_time`).name}),jn=({met:e,all:t})=>t?e/t:null,Mn=(e,t)=>e.reduce((e,n)=>e+n[t],0);function Nn(){let e=W(I(`attainment`)),t=W(I(`days`,{metric:`on_time`})).data?.series.on_time??null;return{...e,data:e.data&&{...e.data,values:t}}}const Pn=e=>e?l(`Share of waits with an SLA target, goal {target}`,{target:q(e.target)}):``;function Fn(){let e=Nn(),t=s`<a class="link t13 noprint" href=${M({},`sla`)}>${l(`Details`)}</a>`;return s`<${R} id="sla" look="r-sla" title=${L(`on_time`).name} metric="on_time" tools=${t}
caption=${Pn(e.data)} answer=${e} chart=${In} table=${zn} />`}function In(e){let t=Mn(e.channels,`all`);if(!t)return s`<${B} text=${l(`No request in this period had a target`)} />`;let n=Mn(e.channels,`met`);return s`
<div class="slahead">
<a class="big" href=${P(`on_time`)}>${q(n/t)}</a>
<a class="t12 dim" href=${P(`breached`)}>
${d(`{n} breach of {all}`,`{n} breaches of {all}`,t-n,{n:g(t-n),all:g(t)})}
</a>
</div>
${e.values&&s`<${Dn} id="rep-sla-plot" label=${kn()} days=${e.days.map(O)}
values=${e.values} target=${e.target}
onDay=${t=>F(`on_time`,{day:e.days[t]})} />`}
<p class="cap devcap">${l(`Distance from the target, by channel`)}</p>
<${Ln} ...${e} />
`}function Ln({channels:e,target:t}){let n=qt(e.map(jn),t);return s`<ul class="slalist">
${e.filter(e=>e.all).map(e=>{let r=jn(e);return s`<li key=${e.channel_id}>
<a class="slarow" href=${P(`on_time`,{row:`channel-${e.channel_id}`})}>
<span class="hrow">
<${On} id=${e.channel_id} /><span class="cut">${X(e.channel_id)}</span>
</span>
<${wn} value=${r} target=${t} reach=${n} />
<span class=${r<t?`r warnx`:`r`}>${q(r)}</span>
</a>
</li>`})}
</ul>`}const Rn=(e,t)=>s`<a class="link" href=${M({list:t})}>${e}</a>`;function zn({days:e,channels:t,values:n}){let r={met:Mn(t,`met`),all:Mn(t,`all`)};return s`<${V} caption=${An()}
heads=${[[l(`Channel`),!1],[l(`On time`),!0],[l(`Breaches`),!0],[l(`All`),!0]]}
rows=${[...t,{...r,channel_id:0}].map(e=>{let t=e.channel_id?{row:`channel-${e.channel_id}`}:{};return[e.channel_id?X(e.channel_id):l(`All channels`),Rn(J(`share`,jn(e)),{number:`on_time`,...t}),Rn(g(e.all-e.met),{number:`breached`,...t}),g(e.all)]})} />
${n&&s`<${V} caption=${kn()} heads=${[[l(`Day`),!1],[l(`On time`),!0]]} rows=${e.map((e,t)=>[Y(O(e)),n[t]===null?`–`:Rn(q(n[t]),{number:`on_time`,day:e})])} />`}`}const Bn=({met:e,all:t})=>t?e/t:null,Vn=[[`answered`,()=>l(`Replied (column)`),`count`,`answered`,e=>e.answered],[`first_median`,()=>l(`First response, median`),`ms`,`first_response_median`,e=>e.first_median],[`first_p90`,()=>l(`90%`),`ms`,`first_response_p90`,e=>e.first_p90],[`own_first`,()=>l(`Since their assignment`),`ms`,`own_first_response_median`,e=>e.own_first_median],[`next_median`,()=>l(`Next responses, median`),`ms`,`next_response_median`,e=>e.next_median],[`on_time`,()=>l(`On time`),`share`,`on_time`,Bn],[`handovers`,()=>l(`Handed over (column)`),`count`,`handed_over`,e=>e.handovers],[`closed`,()=>l(`Closed (column)`),`count`,`closed`,e=>e.closed],[`replies`,()=>l(`Replies (column)`),`count`,`replies`,e=>e.replies],[`online`,()=>l(`Online`),`hours`,`online`,e=>e.online_ms??null],[`load`,()=>l(`Replies per hour online`),`rate`,null,e=>e.load??null]],Hn=/* @__PURE__ */ new Set([`online`,`load`]),Z={operator:{path:`operators`,id:`operator_id`,title:()=>l(`Operators`),name:_e},team:{path:`teams`,id:`team_id`,title:()=>l(`Teams`),name:e=>ee.value[e]?.name??l(`No team`)},channel:{path:`channels`,id:`channel_id`,title:()=>l(`Channels`),name:X}},Un=({by:e,id:t})=>s`<span class="hrow">
${e===`operator`&&s`<${Te} name=${_e(t)} face=${i.value[t]?.face} size="sm" />`}
${e===`channel`&&s`<${On} id=${t} />`}
<span class="cut">${Z[e].name(t)}</span>
</span>`,Wn=`reportfilter`,Gn=()=>{S.value=null},Kn=()=>{S.value=S.peek()===`reportfilter`?null:Wn},qn=(e,t)=>e.name.localeCompare(t.name),Jn={channel:{label:()=>l(`Channel`),all:()=>Object.values(ue.value).toSorted(qn),name:X},team:{label:()=>l(`Team`),all:()=>te.value,name:Z.team.name},operator:{label:()=>l(`Operator`),all:()=>a.value?.role===`operator`?[]:Object.values(i.value).toSorted(qn),name:Z.operator.name},tag:{label:()=>l(`Tag`),all:()=>o.value,name:me}},Yn=Object.fromEntries(k.map(e=>[e,[]])),Xn=(e,t)=>N({...nt(A.peek(),e,t),list:null},{replace:!0});function Zn(){let e=S.value===Wn,t=tt(A.value);return s`<span class="menuat">
<button type="button" class="btn" id="repfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?l(`Filter: {n}`,{n:t}):l(`All teams and channels`)}
title=${`${l(`Filter`)}  Shift F`} onClick=${Kn}>
<${x} name="list-filter" size="m" />
<span class="only-wide">${l(t?`Filter`:`All teams and channels`)}</span>
${t>0&&s`<span class="count mutedc">${t}</span>`}
</button>
${e&&s`<${Qn} />`}
</span>`}function Qn(){let e=A.value,t=de(Gn);return ve(),_(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]),s`<div class="menu pop popreport" role="dialog" aria-label=${l(`Filter`)} ref=${t}>
<${$n} />
${k.map(t=>s`<${er} key=${t} field=${t} chosen=${e[t]} />`)}
<div class="repfoot">
${tt(e)>0&&s`<button type="button" class="btn small quiet" onClick=${()=>N({...Yn,list:null})}>
${l(`Clear filter`)}
</button>`}
<button type="button" class="btn small primary" onClick=${Gn}>${l(`Dismiss`)}</button>
</div>
</div>`}function $n(){let{hours:e}=A.value,t=(t,n)=>s`<button type="button" aria-pressed=${String(e===t)}
onClick=${()=>N({hours:t},{replace:!0})}>${n}</button>`;return s`<div class="field">
<span class="lab" id="rephours">${l(`What counts as time`)}</span>
<div class="seg" role="group" aria-labelledby="rephours">
${t(`work`,l(`Working hours`))} ${t(`calendar`,l(`All hours`))}
</div>
</div>`}function er({field:e,chosen:t}){let{label:n,all:r}=Jn[e],i=r();if(!i.length)return null;let a=i.filter((e,n)=>i.length<=8||n<7||t.includes(e.id)),o=i.filter(e=>!a.includes(e));return s`<div class="field" role="group" aria-labelledby=${`repf-${e}`}>
<span class="lab" id=${`repf-${e}`}>${n()}</span>
<div class="repchips">
${a.map(n=>s`<button type="button" class="chip" key=${n.id} aria-pressed=${String(t.includes(n.id))}
onClick=${()=>Xn(e,n.id)}>
${e===`channel`&&s`<${ye} kind=${n.kind} />`}<span class="cut">${n.name}</span>
</button>`)}
${o.length>0&&s`<select class="input sel" aria-label=${l(`More: {field}`,{field:n()})} value=""
onChange=${t=>{Xn(e,Number(t.currentTarget.value)),t.currentTarget.value=``}}>
<option value="">${l(`More: {n}`,{n:o.length})}</option>
${o.map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
</select>`}
</div>
</div>`}function tr(){let e=A.value;if(!tt(e)&&e.hours===`work`)return null;let t=(e,t,n)=>s`<button type="button" class="chip" key=${e} aria-label=${l(`Remove from the filter: {name}`,{name:t})}
onClick=${n}>
<span class="cut">${t}</span><${x} name="x" size="s" />
</button>`;return s`<div class="repfchips" role="group" aria-label=${l(`Filter`)}>
${e.hours===`calendar`&&t(`hours`,l(`All hours`),()=>N({hours:`work`},{replace:!0}))}
${k.flatMap(n=>e[n].map(e=>{let{label:r,name:i}=Jn[n];return t(n+e,`${r()}: ${i(e)}`,()=>Xn(n,e))}))}
</div>`}function nr(e){let t={};for(let n of e)for(let[e,r]of Object.entries(n.statuses??{}))t[e]=(t[e]??0)+r;return Object.entries(t).sort((e,t)=>t[1]-e[1]).map(([e])=>e)}const rr=e=>Object.values(e.statuses??{}).reduce((e,t)=>e+t,0),ir=e=>ne(n.value[e]),ar=(e,t)=>e.map(e=>`${ir(e)}: ${en(t.statuses[e]??0)}`).join(`, `);function or({rows:e}){let t=nr(e);if(!t.length)return s`<${B} text=${l(`Nobody was online in this period`)} />`;let n=Math.max(...e.map(rr));return s`<div class="lg statlg" aria-hidden="true">
${t.map((e,t)=>s`<span key=${e}><i class=${`t${t%6}`}></i>${ir(e)}</span>`)}
</div>
<ul>
${e.filter(e=>rr(e)).map(e=>s`<li key=${e.operator_id} class="statrow">
<${Un} by="operator" id=${e.operator_id} />
<${Ot} parts=${t.map((t,r)=>[(e.statuses[t]??0)/n,`t${r%6}`])} />
<span class="r">${en(rr(e))}</span>
<span class="vh">${ar(t,e)}</span>
</li>`)}
</ul>`}function sr({rows:e}){let t=nr(e);return s`<${V} caption=${l(`Time in each status`)}
heads=${[[l(`Operator`),!1],...t.map(e=>[ir(e),!0])]}
rows=${e.map(e=>[_e(e.operator_id),...t.map(t=>J(`hours`,e.statuses?.[t]??null))])} />`}const cr=[[`operator`,()=>l(`Operators`)],[`team`,()=>l(`Teams`)],[`channel`,()=>l(`Channels`)]];function lr(){let{by:e}=A.value,t=Z[e],n=W(I(t.path)),r=s`<div class="seg noprint" role="group" aria-label=${l(`Rows`)}>
${cr.map(([t,n])=>s`<button type="button" key=${t} aria-pressed=${String(t===e)}
onClick=${()=>N({by:t,sort:null,list:null})}>${n()}</button>`)}
</div>`,i=a.value?.role===`operator`?l(`Your own numbers, and the average of the team`):l(`Minutes and seconds up to an hour`);return s`<div class="rep">
<${R} key=${e} id="people" look="w12" title=${t.title()} caption=${i} tools=${r} answer=${n}
chart=${t=>s`<${dr} by=${e} ...${t} />`} />
${e===`operator`&&s`<${R} id="statuses" look="w12" title=${l(`Time in each status`)} metric="online" answer=${n}
chart=${({rows:e})=>s`<${or} rows=${e} />`} table=${sr} />`}
</div>`}function ur(e,t,n){let[r,i]=(t??`answered`).split(`.`),a=Vn.find(([e])=>e===r),o=a?a[4]:null,s=o?(e,t)=>(o(t)??-1)-(o(e)??-1):(e,t)=>Z[n].name(e[Z[n].id]).localeCompare(Z[n].name(t[Z[n].id])),c=e.toSorted(s);return i?c.reverse():c}function dr({by:e,rows:t,team:n=null}){if(!t.length)return s`<${B} />`;let{sort:r}=A.value,i=Vn.filter(([t])=>e===`operator`||![`online`,`load`,`own_first`].includes(t)),{id:a}=Z[e];return s`<div class="reptable wide" tabindex="0" role="group" aria-label=${Z[e].title()}>
<table>
<caption class="vh">${Z[e].title()}</caption>
<thead>
<tr>
<${mr} id="name" label=${l(`Name`)} sort=${r??`answered`} />
${i.map(([e,t,,n])=>s`<${mr} key=${e} id=${e} label=${t()} metric=${n} sort=${r??`answered`}
right />`)}
</tr>
</thead>
<tbody>
${ur(t,r,e).map(t=>s`<tr key=${t[a]}>
<th scope="row"><${Un} by=${e} id=${t[a]} /></th>
${i.map(n=>s`<${pr} key=${n[0]} column=${n} row=${t} of=${`${e}-${t[a]}`} />`)}
</tr>`)}
${n&&s`<tr class="average">
<th scope="row">${l(`Average of the team`)}</th>
${i.map(([e,,t,,r])=>s`<td key=${e} class="r">${fr(t,r(n))}</td>`)}
</tr>`}
</tbody>
</table>
</div>`}const fr=(e,t)=>J(e===`count`?`rate`:e,t);function pr({column:[e,,t,n,r],row:i,of:a}){let o=r(i),c=J(t,o),l=!n||Hn.has(e)||!o;return s`<td class="r">
${l?c:s`<a class="numlink" href=${P(n,{row:a})}>${c}</a>`}
</td>`}function mr({id:e,label:t,metric:n=null,sort:r,right:i=!1}){let[a,o]=r.split(`.`),c=a===e,l=c&&!o?`${e}.up`:e;return s`<th scope="col" class=${i?`r`:``} aria-sort=${c?o?`ascending`:`descending`:null}>
<button type="button" class="sorthead" onClick=${()=>N({sort:l},{replace:!0})}>
${t}${c&&s`<${x} name=${o?`arrow-up`:`arrow-down`} size="s" />`}
</button>
${n&&s`<${ut} of=${n} place=${e} />`}
</th>`}const hr=[0,1,2,3,4,5,6],gr=(e,t)=>`${e}:00–${e+t}:00`;function _r(e,t){let n=t<480,r=n?3:1,i=e.map(e=>Gt(e,r)),[a,o]=n?[44,26]:[34,26],s=(t-a)/(n?7:24),c=(e,t)=>({weekday:e,from:t*r,size:r,value:i[e][t],wide:s-2});return(n?i[0].map((e,t)=>hr.map(e=>({...c(e,t),x:a+e*s}))):hr.map(e=>i[e].map((t,n)=>({...c(e,n),x:a+n*s})))).map((e,t)=>e.map(e=>({...e,y:t*o,high:o-2})))}function vr(e){return e.flat().reduce((e,t)=>t.value>e.value?t:e)}const yr=({weekday:e,from:t,size:n,value:r})=>`${u(e,`long`)}, ${gr(t,n)}: ${d(`{n} request`,`{n} requests`,r,{n:g(r)})}`;function br(e){let t=vr(e);return t.value?l(`Most requests: {cell}.`,{cell:yr(t)}):l(`There were no requests.`)}const xr={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowDown:[1,0],ArrowUp:[-1,0]};function Sr({id:e,title:t,counts:n,onCell:r}){let{box:i,width:a}=Ct(),[o,c]=T([0,0]),[l,d]=T(null),f=C(null),p=_r(n,a),m=vr(p).value,[h,g]=[Math.min(o[0],p.length-1),Math.min(o[1],p[0].length-1)],ee=e=>{c(e),f.current.querySelectorAll(`[role=row]`)[e[0]].querySelectorAll(`[role=gridcell]`)[e[1]].focus()},te=e=>{let t=xr[e.key],n={Home:[h,0],End:[h,p[0].length-1]}[e.key];if(e.key===`Enter`||e.key===` `)r(p[h][g]);else if(t||n)ee(n??[Math.max(0,Math.min(p.length-1,h+t[0])),Math.max(0,Math.min(p[0].length-1,g+t[1]))]);else return;e.preventDefault(),e.stopPropagation()},ne=p.length*26+20;return s`<div class="plotbox" ref=${i} onPointerLeave=${()=>d(null)}>
<svg class="plot heat" viewBox=${`0 0 ${a} ${ne}`} role="grid" aria-labelledby=${`${e}-t`}
aria-describedby=${`${e}-d`} ref=${f} onKeyDown=${te}>
<title id=${`${e}-t`}>${t}</title>
<desc id=${`${e}-d`}>${br(p)}</desc>
${p.map((e,t)=>s`<g role="row" key=${t}>
<text aria-hidden="true" x=${a<480?34:0} y=${e[0].y+17}
text-anchor=${a<480?`end`:`start`}>
${a<480?e[0].from:u(e[0].weekday)}
</text>
${e.map((e,n)=>s`<rect key=${n} role="gridcell" class=${`q${Wt(e.value,m)}`}
tabindex=${t===h&&n===g?0:-1} aria-label=${yr(e)} x=${e.x}
y=${e.y} width=${e.wide} height=${e.high} rx="4" onClick=${()=>r(e)}
onFocus=${()=>{c([t,n]),d(e)}} onBlur=${()=>d(null)} onPointerEnter=${()=>d(e)} />`)}
</g>`)}
<${Cr} rows=${p} phone=${a<480} height=${ne} />
</svg>
${l&&s`<${Dt} x=${l.x} y=${l.y} width=${a} lines=${[yr(l)]} />`}
</div>`}const Cr=({rows:e,phone:t,height:n})=>e[0].filter(e=>t||e.from%3==0||e.from===23).map(e=>s`<text key=${e.x} aria-hidden="true" x=${e.x+e.wide/2} y=${n-4} text-anchor="middle">
${t?u(e.weekday):e.from}
</text>`),wr=()=>s`<span class="heatkey end">
${l(`less (legend)`)}
<svg viewBox="0 0 84 10" class="plot" aria-hidden="true">
${[0,1,2,3,4,5].map(e=>s`<rect class=${`q${e}`} x=${e*14} width="12" height="10" rx="2" />`)}
</svg>
${l(`more (change)`)}
</span>`,Tr=6.6,Q=e=>e.findLastIndex(e=>e!==null),Er=e=>Math.max(0,...e.filter(e=>e!==null)),Dr=e=>l(`target of {norm}`,{norm:nn(e)}),Or=(e,t)=>e===`ms`?nn(t):g(t);function kr({days:e,series:t,unit:n,norm:r}){let i=t.filter(({values:e})=>Q(e)>=0).map(({name:t,values:r})=>{let i=r.find(e=>e!==null),a=r.indexOf(Er(r));return l(`{name}: from {first} to {last}, the highest {most} on {day}.`,{name:t,first:J(n,i),last:J(n,r[Q(r)]),most:J(n,r[a]),day:Y(e[a])})});return r&&i.push(l(`Target {norm}.`,{norm:nn(r)})),i.join(` `)}function Ar({days:e,series:t,unit:n,norm:r,width:i,height:a}){let o=It(Lt(t.flatMap(({values:e})=>e),r??0),n),s=t.filter(({values:e})=>Q(e)>=0),c=i<480,l=s.map(({name:e,values:t})=>{let r=J(n,t[Q(t)]);return c?r:`${e} ${r}`}),u=r&&!c;u&&l.push(Dr(r));let d=Math.max(...o.map(e=>Or(n,e).length))*Tr+8,f=Math.max(12,...l.map(e=>e.length*Tr+14)),p=Math.max(40,i-d-f),m=t=>d+(e.length>1?t/(e.length-1)*p:p/2),h=e=>22+(1-Math.min(1,e/o.at(-1)))*(a-22-26);return{ticks:o,ends:s,labels:l,places:Ut([...s.map(({values:e})=>h(e[Q(e)])),...u?[h(r)]:[]],15,22,a-26),left:d,room:p,xOf:m,yOf:h,narrow:c}}function jr({id:e,title:t,sentence:n,days:r,series:i,unit:a,norm:o=null,onDay:c}){let{box:l,width:u}=Ct(),[d,f]=T(null),p=u<480?210:262,m=Ar({days:r,series:i,unit:a,norm:o,width:u,height:p}),h=e=>[Y(r[e]),...i.map(({name:t,values:n})=>`${t}: ${J(a,n[e])}`)];return s`<div class="plotbox" ref=${l}>
<${wt} id=${e} width=${u} height=${p} title=${t} sentence=${n}>
<${Mr} ...${m} days=${r} unit=${a} height=${p} />
${o&&s`<path class="tgt" d=${`M${m.left} ${m.yOf(o)}h${m.room}`} />`}
${o&&m.narrow&&s`<text x=${m.left+2} y=${m.yOf(o)-5}>${Dr(o)}</text>`}
${i.map(e=>s`<${Nr} key=${e.id} ...${e} ...${m} height=${p} />`)}
${d!==null&&s`<path class="cross" d=${`M${m.xOf(d)} 22V${p-26}`} />`}
${d!==null&&s`<${Pr} day=${d} series=${i} ...${m} />`}
<${Fr} series=${i} ...${m} />
<${Ir} series=${i} unit=${a} width=${u} ...${m} />
${m.labels.map((e,t)=>s`<text key=${t} class=${t<m.ends.length?`lbl`:``} x=${m.left+m.room+10}
y=${m.places[t]+4}>${e}</text>`)}
<//>
<${Et} label=${t} count=${r.length} left=${m.left} room=${m.room} day=${d} onMove=${f}
onDay=${c} textOf=${e=>h(e).join(`, `)} />
${d!==null&&s`<${Dt} x=${m.xOf(d)} y=${62} width=${u} lines=${h(d)} />`}
</div>`}const Mr=({ticks:e,days:t,unit:n,left:r,room:i,xOf:a,yOf:o,height:c})=>s`
${e.map(e=>s`
<path class="g" d=${`M${r} ${o(e)}h${i}`} />
<text x=${r-8} y=${o(e)+4} text-anchor="end">${Or(n,e)}</text>
`)}
${Rt(t.length,Math.max(2,Math.floor(i/84))).map(e=>s`<text key=${e} x=${a(e)} y=${c-6}
text-anchor=${t.length>1&&e===0?`start`:`middle`}>${Y(t[e])}</text>`)}
`;function Nr({values:e,tone:t,area:n,xOf:r,yOf:i,height:a}){let o=e.map((e,t)=>e===null?null:[r(t),i(e)]),c=Q(e);return s`
${n&&s`<path class=${`a${t}`} d=${Bt(o,a-26)} />`}
<path class=${`l${t}`} d=${zt(o)} />
${Vt(o).map(([e,n])=>s`<circle class=${`p${t}`} cx=${e} cy=${n} r="3" />`)}
${c>=0&&s`<circle class=${`pt p${t}`} cx=${r(c)} cy=${i(e[c])} r="4.5" />`}
`}const Pr=({day:e,series:t,xOf:n,yOf:r})=>t.map(({id:t,values:i,tone:a})=>i[e]!==null&&s`<circle key=${t} class=${`pt p${a}`} cx=${n(e)} cy=${r(i[e])} r="5" />`);function Fr({series:e,ticks:t,xOf:n,yOf:r}){let i=Math.max(...e.map(({values:e})=>Er(e)));return e.map(({id:e,values:a})=>a.map((a,o)=>a>t.at(-1)&&a<i&&s`<text key=${e+o} class="lbl" x=${n(o)} y=${r(a)-9} text-anchor="middle">↑</text>`))}function Ir({series:e,unit:t,width:n,ticks:r,xOf:i,yOf:a}){let[o]=e.toSorted((e,t)=>Er(t.values)-Er(e.values)),c=o?Er(o.values):0,l=o?o.values.indexOf(c):-1;if(!c||l===Q(o.values))return null;let u=i(l)<80?`start`:i(l)>n-160?`end`:`middle`;return s`<circle class=${`pt p${o.tone}`} cx=${i(l)} cy=${a(c)} r="4" />
<text class="lbl" x=${i(l)} y=${a(c)-9} text-anchor=${u}>
${J(t,c)}${c>r.at(-1)&&` ↑`}
</text>`}function Lr(){let e=W(I(`operators`)),t=W(I(`days`,{metric:`first_response_median,first_response_p90`})).data?.norm??null,n=t?l(`Median of first responses against the target of {norm}`,{norm:nn(t)}):l(`Median of first responses`),r=s`<a class="link t13 noprint" href=${M({},`operators`)}>${l(`All numbers`)}</a>`;return s`<${R} id="operators" look="r-ops" title=${l(`Operators`)} caption=${n} tools=${r}
answer=${e} chart=${e=>s`<${Rr} ...${e} norm=${t} />`} />`}function Rr({rows:e,norm:t}){if(!e.length)return s`<${B} />`;let n=Math.max(1,...e.map(e=>e.answered)),r=t??Math.max(1,...e.map(e=>e.first_median??0));return s`<div role="table" aria-label=${l(`Operators`)} class="optable">
<div class="oprow head" role="row">
<span role="columnheader">${l(`Operator`)}</span>
<span role="columnheader" class="hp">${l(`Replied (column)`)}</span>
<span role="columnheader" class="hp">${l(`First response, median`)}</span>
<span role="columnheader" class="r">${l(`90%`)}</span>
<span role="columnheader" class="r">${l(`On time`)}</span>
<span role="columnheader" class="r hp">${l(`Online`)}</span>
</div>
${e.map(e=>s`<${zr} key=${e.operator_id} row=${e} most=${n} slowest=${r} />`)}
</div>`}function zr({row:e,most:t,slowest:n}){let r={row:`operator-${e.operator_id}`},i=e.all>0&&Bn(e)<.9,a=(e,t)=>s`<a href=${P(e,r)}>${t}</a>`;return s`<div class="oprow" role="row">
<span role="rowheader"><${Un} by="operator" id=${e.operator_id} /></span>
<span class="barcell hp" role="cell">
<span class="r">${a(`answered`,g(e.answered))}</span><${G} part=${e.answered/t} tone=${3} />
</span>
<span class="barcell hp" role="cell">
<span class="r b5">${a(`first_response_median`,J(`ms`,e.first_median))}</span>
<${G} part=${(e.first_median??0)/n} tone=${e.first_median>n?2:1} />
</span>
<span class="r" role="cell">${a(`first_response_p90`,J(`ms`,e.first_p90))}</span>
<span class=${i?`r warnx`:`r`} role="cell">${a(`on_time`,J(`share`,Bn(e)))}</span>
<span class="r dim hp" role="cell">${J(`hours`,e.online_ms)}</span>
</div>`}const Br=[`still_open`],Vr=e=>Object.fromEntries(e.map(e=>[e.id,e]));function Hr({ids:e,label:t}){let n=W(I(`overview`,{metric:[...e,...Br.filter(t=>!e.includes(t))].join(`,`)})),r=A.value.hours===`work`?`calendar`:`work`,i=e.filter(e=>L(e).unit===`ms`),a=W(i.length?I(`overview`,{metric:i.join(`,`),hours:r,compare:`none`}):null),o=n.data&&lt()&&Vr(n.data.numbers),c=a.data?Vr(a.data.numbers):{};return s`<section class="kpis" aria-label=${t}>
${n.problem&&s`<div class="card kpifail"><${z} ...${n} /></div>`}
${e.map(e=>o?o[e]&&s`<${Wr} key=${e} ...${o[e]} numbers=${o} other=${c[e]?.value??null} />`:!n.problem&&s`<${Ur} key=${e} id=${e} />`)}
</section>`}const Ur=({id:e})=>s`<div class="card kpi" aria-busy="true">
<div class="k">${L(e).name||s`<${w} width=${70} />`}</div>
<div class="v"><${w} width=${50} /></div>
<div class="d"><${w} width=${80} /></div>
</div>`;function Wr({id:e,value:t,previous:n,sample:r=null,numbers:i={},other:a=null,place:o=``}){let c=L(e),[u,d]=an(c.unit,t);return s`<div class="card kpi">
<div class="k">
<span class="cut" title=${c.name}>${c.name}</span><${ut} of=${e} place=${o} />
</div>
<a class="v" href=${P(e)}
aria-label=${l(`{name}: {value}. Show the requests`,{name:c.name,value:`${u} ${d}`.trim()})}>
${u}${d&&s`<small> ${d}</small>`}
</a>
<${Gr} metric=${c} value=${t} previous=${n} />
<div class="f cut">${Kr(c,{sample:r,numbers:i,other:a})}</div>
</div>`}function Gr({metric:e,value:t,previous:n}){if(!A.value.compare)return s`<div class="d"></div>`;let r=on(e,t,n);if(!r)return s`<div class="d">
<span class="cut">${l(t===null?`nothing to measure`:`no earlier data`)}</span>
</div>`;let i=l(`before: {value}`,{value:an(e.unit,n).filter(Boolean).join(` `)});return s`<div class="d" title=${i}>
<b class=${r.look}>
${r.arrow&&s`<${x} name=${r.arrow} size="s" />`}${r.text} ${r.word}
</b>
<span class="cut">${i}</span>
</div>`}function Kr(e,{sample:t,numbers:n,other:r}){if(e.id===`requests`&&n.still_open){let e=g(n.still_open.value??0);return l(`still waiting: {n}`,{n:e})}return e.unit===`ms`&&r!==null?A.value.hours===`work`?l(`all hours: {span}`,{span:tn(r)}):l(`working time: {span}`,{span:tn(r)}):t===null||e.unit===`count`?``:l(`of {n}`,{n:J(`count`,t)})}const qr=e=>e===0?l(`Untagged`):me(e),Jr=e=>({row:`tag-${e}`}),Yr=({tags:e,untagged:t,untagged_previous:n=null})=>[...e,...t?[{tag_id:0,requests:t,previous:n,first_median:null,share:null}]:[]],Xr=()=>[[l(`Tag`),!1],[l(`Requests (column)`),!0],[l(`Change (column)`),!0],[l(`Share`),!0],[l(`First response, median`),!0]],Zr=e=>s`<${V} caption=${l(`Requests by tag`)} heads=${Xr()}
rows=${Yr(e).map(({tag_id:e,requests:t,previous:n,share:r,first_median:i})=>[qr(e),s`<a class="link" href=${P(`requests`,Jr(e))}>${g(t)}</a>`,Qr(t,n),J(`share`,r),J(`ms`,i)])} />`,Qr=(e,t)=>A.value.compare&&t!=null?un(e,t):`–`;function $r({rows:e}){if(!e.length)return s`<${B} />`;let t=Math.max(...e.map(e=>e.requests));return s`<ul>
${e.map(({tag_id:e,requests:n,previous:r})=>s`<li key=${e}>
<a class="catrow" href=${P(`requests`,Jr(e))}>
<span class="cut">${qr(e)}</span>
<${G} part=${n/t} tone=${e===0?3:1} />
<span class="r b5">${g(n)}</span>
<span class="r dim">${Qr(n,r)}</span>
</a>
</li>`)}
</ul>`}function ei(){let e=W(I(`topics`)),t=s`<a class="link t13 noprint" href=${M({},`topics`)}>${l(`All topics`)}</a>`;return s`<${R} id="topics" look="r-cat" title=${l(`Topics`)} caption=${l(`Requests by tag`)} tools=${t}
answer=${e} table=${Zr}
chart=${e=>{let t=Yr(e),n=t.findIndex(e=>e.tag_id===0),r=t.filter(e=>e.tag_id!==0);return s`<${$r} rows=${[...r.slice(0,5),...n<0?[]:[t[n]]]} />`}} />`}function ti(){let e=W(I(`topics`));return s`<div class="rep">
<${R} id="tags" look="w7" title=${l(`Tags`)} caption=${l(`Requests by tag, against the previous period`)}
answer=${e} table=${Zr} chart=${e=>s`<${$r} rows=${Yr(e)} />`} />
<${R} id="words" look="w5" title=${l(`Words on the rise`)}
caption=${l(`In whose requests they stand; their share rose most: what to document next`)} answer=${e}
chart=${({words:e})=>s`<${ni} words=${e} />`} table=${ri} />
</div>`}function ni({words:e}){if(!e.length)return s`<${B} text=${l(`No word became more frequent in this period`)} />`;let t=Math.max(...e.map(e=>e.share));return s`<ul>
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
</ul>`}const ri=({words:e})=>s`<${V} caption=${l(`Words on the rise`)}
heads=${[[l(`Word`),!1],[l(`Requests (column)`),!0],[l(`Share before`),!0],[l(`Share`),!0]]}
rows=${e.map(({word:e,requests:t,share:n,previous_share:r})=>[e,s`<a class="link" href=${P(`requests`,{word:e})}>${g(t)}</a>`,J(`share`,r),q(n)])} />`,ii=Array.from({length:24},(e,t)=>t),ai=(e,t)=>t>1?`${e}-${e+t-1}`:String(e),oi=e=>({heads:[[l(`Hour`),!1],...e.map((e,t)=>[u(t),!0])],rows:ii.map(t=>[`${t}:00`,...e.map((e,n)=>e[t]?s`<a class="link" href=${P(`requests`,{weekday:n,hour:t})}>${g(e[t])}</a>`:`0`)])}),si=[`requests`,`first_response_median`,`first_response_p90`,`on_time`,`first_contact`,`resolution_median`];function ci(){return s`<div class="rep">
<${Hr} ids=${si} label=${l(`The period at a glance`)} />
<${pi} />
<${Fn} />
<${ei} />
<${mi} />
<${Lr} />
</div>`}const li=()=>A.value.hours===`work`?l(`Working time, by day`):l(`By the clock, by day`);function ui({id:e,look:t,title:n,caption:r,lines:i,definition:a,extra:o=``}){let c=W(I(`days`,{metric:i.map(([e])=>e).join(`,`)})),{unit:l}=L(i[0][0]),u=({days:e,series:t,norm:n=null})=>({days:e.map(O),series:i.map(([n,r,i],a)=>({id:n,name:r(),values:t[n]??e.map(()=>null),tone:a+1,area:i})),unit:l,norm:l===`ms`?n:null}),d=s`<div class="lg" aria-hidden="true">
${i.map(([e,t],n)=>s`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return s`<${R} id=${e} look=${t} title=${n} caption=${r} metric=${a} tools=${d}
answer=${c} chart=${t=>s`<${di} id=${e} title=${n} extra=${o} ...${u(t)} />`}
table=${e=>s`<${fi} title=${n} ...${u(e)} />`} />`}function di({id:e,title:t,extra:n,days:r,series:i,unit:a,norm:o}){let c={days:r,series:i,unit:a,norm:o};if(c.series.every(({values:e})=>e.every(e=>!e)))return s`<${B} />`;let l=[kr(c),n].filter(Boolean).join(` `);return s`<${jr} id=${`rep-${e}-plot`} title=${t} sentence=${l} ...${c}
onDay=${e=>F(c.series[0].id,{day:c.days[e].replaceAll(`-`,``)})} />
<p class="vh">${l}</p>`}const fi=({title:e,days:t,series:n,unit:r})=>s`<${V} caption=${e}
heads=${[[l(`Day`),!1],...n.map(({name:e})=>[e,!0])]}
rows=${t.map((e,t)=>[Y(e),...n.map(({id:n,values:i})=>{let a=J(r,i[t]);return i[t]?s`<a class="link" href=${M({list:{number:n,day:e.replaceAll(`-`,``)}})}>${a}</a>`:a})])} />`,pi=()=>s`<${ui} id="first" look="r-line" title=${l(`Time to first response`)} caption=${li()}
definition="first_response_median"
lines=${[[`first_response_median`,()=>l(`median`),!0],[`first_response_p90`,()=>l(`90%`),!1]]} />`;function mi(){let e=W(I(`heatmap`)),t=b.value?.zone??`UTC`,n=l(`When clients write`);return s`<${R} id="heat" look="r-heat" title=${n} tools=${s`<${wr} />`}
caption=${l(`Requests by weekday and hour, {zone}`,{zone:De(t)})} answer=${e}
chart=${({cells:e})=>vr(_r(e,640)).value?s`<${Sr} id="rep-heat-plot" title=${n} counts=${e}
onCell=${({weekday:e,from:t,size:n})=>F(`requests`,{weekday:e,hour:ai(t,n)})} />`:s`<${B} />`}
table=${({cells:e})=>s`<${V} caption=${n} ...${oi(e)} />`} />`}const hi=`reportperiod`,gi=()=>{S.value=null},_i=()=>{S.value=S.peek()===`reportperiod`?null:hi},vi=[[`today`,()=>l(`Today`)],[`7`,()=>l(`7 days`)],[`30`,()=>l(`30 days`)],[`month`,()=>l(`This month`)],[`last-month`,()=>l(`Last month`)]];function yi([e,t]){let n=Re(e,t);return[D(e,-n),D(e,-1)]}function bi(){let e=S.value===hi,[t,n]=j();return s`<span class="menuat">
<button type="button" class="btn" id="repperiod" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${l(`Period: {period}`,{period:mn(t,n)})} title=${`${l(`Period`)}  P`}
onClick=${_i}>
<${x} name="calendar" size="m" />
<span>${pn(t,n)}</span>
<${x} name="chevron-down" size="s" />
</button>
${e&&s`<${xi} />`}
</span>`}function xi(){let e=A.value,t=de(gi);ve(),_(()=>t.current.querySelector(`button`).focus({preventScroll:!0}),[]);let[n,r]=yi(j());return s`<div class="menu pop popreport" role="dialog" aria-label=${l(`Period`)} ref=${t}>
<div class="repchips" role="group" aria-label=${l(`Period`)}>
${vi.map(([t,n])=>s`<button type="button" class="chip" key=${t} aria-pressed=${String(e.period===t)}
onClick=${()=>N({period:t,from:null,to:null,list:null})}>${n()}</button>`)}
</div>
<${Si} />
<label class="hrow repcheck">
<input type="checkbox" class="check" checked=${e.compare}
onChange=${()=>N({compare:!e.compare},{replace:!0})} />
<span>${l(`Compare with {period}`,{period:mn(n,r)})}</span>
</label>
<div class="repfoot"><button type="button" class="btn small primary" onClick=${gi}>${l(`Dismiss`)}</button></div>
</div>`}function Si(){let[e,t]=j(),[n,r]=T(e),[i,a]=T(t);_(()=>{r(e),a(t)},[e,t]);let o=Ci(n,i),c=(e,t)=>{r(e),a(t),Ci(e,t)||N({period:null,from:e,to:t,list:null},{replace:!0})},u=(e,t,n)=>s`<label><span>${e}</span><input class="input" type="date" max=${it.value} value=${t}
aria-invalid=${o?`true`:null} aria-describedby=${o?`reptrouble`:null}
onChange=${e=>n(e.currentTarget.value)} /></label>`;return s`<div class="repdates">
${u(l(`from (date)`),n,e=>c(e,i))} ${u(l(`to (date)`),i,e=>c(n,e))}
</div>
${o&&s`<p class="t12 repbad" id="reptrouble" role="alert">${o}</p>`}`}function Ci(e,t){return!Le(e)||!Le(t)?l(`Enter both dates.`):e>t?l(`The first day is after the last one.`):Re(e,t)>366?l(`A period has at most 366 days.`):null}function wi(e,t=0){let[n,r]=T({path:null,data:null,problem:null}),[i,a]=T(!1),o=C(e);o.current=e;let s=async(t,n)=>{a(!0);try{let i=await Ee(t?`${e}&${new URLSearchParams({cursor:String(t)})}`:e),a=t?[...n.rows,...i.rows]:i.rows;o.current===e&&r({path:e,data:{...i,rows:a},problem:null})}catch(i){if(!(i instanceof f))throw i;o.current===e&&r({path:e,data:t?n:null,problem:i})}finally{a(!1)}};y(()=>{e&&s(null,null)},[e,t]);let c=n.path===e?n:{data:null,problem:null},l=()=>!i&&s(c.data.next,c.data);return{data:c.data,problem:c.problem,load:()=>c.data?l():s(null,null),more:!!c.data?.next,next:l,loading:i}}const Ti={reply:()=>l(`a reply`),outside:()=>l(`a reply outside Okno`),closed:()=>l(`closed without a reply`),"no-answer":()=>l(`no reply needed`)};function Ei(){let e=wi(I(`late`),U.value),t=e.data?.count??0;return s`<${R} id="late" look="w12" title=${l(`Breaches`)} metric="breached" answer=${e}
caption=${e.data?d(`{n} wait ended late`,`{n} waits ended late`,t,{n:g(t)}):``}
chart=${({rows:t})=>t.length?s`<ol class="latelist">${t.map(e=>s`<${Ai} key=${e.wait_id} row=${e} />`)}</ol>
<${Di} pages=${e} />`:s`<${B} text=${l(`Every target was met in this period`)} />`} />`}const Di=({pages:e})=>e.more&&s`<p class="repmore noprint">
<button type="button" class="btn" aria-busy=${String(e.loading)} onClick=${e.next}>
${l(`Show more: {shown} of {all}`,{shown:g(e.data.rows.length),all:g(e.data.count)})}
</button>
</p>`,Oi=()=>b.value?.zone??`UTC`,ki=e=>h(e,Oi());function Ai({row:e}){let t=e=>ie(e,Oi()),n=e.ended_at===null?l(`still waiting`):`${t(e.ended_at)}: ${(Ti[e.ended_by]??Ti.reply)()}`;return s`<li class="laterow">
<div class="latehead">
<${On} id=${e.channel_id} />
<a class="link" href=${oe(`all`,e.dialog_id,e.message_no)}>
${l(`No. {number}`,{number:e.episode_number??`–`})}
</a>
<span class="dim cut">${X(e.channel_id)}</span>
<b class="latems">
${e.late_ms===null?l(`late, still waiting`):l(`{span} late`,{span:tn(e.late_ms)})}
</b>
</div>
<p class="t12 mut">
${t(e.started_at)} → ${n}
${e.operator_id&&s`<span> · ${_e(e.operator_id)}</span>`}
<span> · </span><${ji} row=${e} />
</p>
<${Mi} row=${e} />
</li>`}function ji({row:e}){let t=l(`target of {norm}`,{norm:nn(e.norm)});return e.rule_id?s`<a class="link" href=${he(e.rule_id)}>${t}</a>`:t}function Mi({row:e}){let t=C(null),[n,r]=T(null),[i,a]=T(null),o=()=>{a(null),Ee(`/api/dialogs/${e.dialog_id}/clock?wait=${e.wait_id}`).then(r,e=>{if(!(e instanceof f))throw e;a(e)})};return y(()=>{let e=new IntersectionObserver(([t])=>{t.isIntersecting&&(e.disconnect(),o())});return e.observe(t.current),()=>e.disconnect()},[]),s`<div class="latestrip" ref=${t}>
${n?s`<${Ne} parts=${n.parts} running=${n.ended_at===null} timeOf=${ki} />
<${Ae} parts=${n.parts} />`:i?s`<${z} problem=${i} load=${o} />`:s`<${w} width=${60} />`}
</div>`}const Ni={requests:(e,t)=>d(`{n} request`,`{n} requests`,e,t),waits:(e,t)=>d(`{n} wait`,`{n} waits`,e,t),clients:(e,t)=>d(`{n} client`,`{n} clients`,e,t),replies:(e,t)=>d(`{n} reply`,`{n} replies`,e,t),handovers:(e,t)=>d(`{n} handover`,`{n} handovers`,e,t),tasks:(e,t)=>d(`{n} task`,`{n} tasks`,e,t)},Pi={clients:`clients`,requests:`requests`,resolution_median:`requests`,resolution_p90:`requests`,reopened:`requests`,first_contact:`requests`,closed:`requests`,handed_over:`handovers`,replies:`replies`,tasks_created:`tasks`,tasks_closed:`tasks`,tasks_late:`tasks`},Fi=(e,t)=>Ni[Pi[e]??`waits`](t,{n:g(t)}),Ii={on_time:[()=>l(`on time`),()=>l(`late (wait)`)],first_contact:[()=>l(`at first contact`),()=>l(`not at first contact`)]},Li=(e,t)=>Ii[e]?.[+!t]()??``;function Ri(e){e.key!==`Escape`||e.defaultPrevented||S.peek()||(e.preventDefault(),Ce(M({list:null})))}function zi(){let{list:e}=A.value,{number:t,...n}=e,r=wi(I(`requests`,{compare:`none`,...et(e)}),U.value),i=C(null);ve(),_(()=>i.current.focus({preventScroll:!0}),[]),y(()=>(document.addEventListener(`keydown`,Ri,{capture:!0}),()=>document.removeEventListener(`keydown`,Ri,{capture:!0})),[]);let{name:a}=L(t);return s`<aside class="peek replist" aria-label=${l(`Behind the number: {name}`,{name:a})} tabindex="-1"
ref=${i}>
<header class="ed-top">
<h2 class="grow cut">${a}</h2>
<${ut} of=${t} place="list" />
<a class="ib small" href=${M({list:null})} aria-label=${l(`Dismiss`)} title=${`${l(`Dismiss`)}  Esc`}>
<${x} name="x" size="m" />
</a>
</header>
<p class="repwhat t12 dim">${Bi(n).join(` · `)}</p>
<p class="repcount t13" role="status">${r.data&&Fi(t,r.data.count)}</p>
${r.problem&&s`<${z} problem=${r.problem} load=${r.load} />`}
<div class="scroll" tabindex="0" role="group" aria-label=${a}>
${r.data?s`<${Vi} id=${t} pages=${r} />`:!r.problem&&s`<${gt} />`}
</div>
</aside>`}function Bi({day:e,weekday:t,hour:n,row:r,word:i}){let[a,o]=(r??``).split(`-`),[s,c]=(n??``).split(`-`).map(Number);return[e?Y(O(e)):mn(...j()),t!==void 0&&u(Number(t),`long`),n!==void 0&&`${s}:00–${(c??s)+1}:00`,a===`tag`&&qr(Number(o)),a in Z&&Z[a].name(Number(o)),i&&l(`“{word}”`,{word:i})].filter(Boolean)}function Vi({id:e,pages:t}){let{rows:n}=t.data;if(!n.length)return s`<${fe} icon="inbox" title=${l(`There are no requests here`)} />`;let{unit:r}=L(e);return s`<ol class="reqlist">
${n.map((t,n)=>s`<${Hi} key=${n} row=${t} id=${e} unit=${r} />`)}
</ol>
<${Di} pages=${t} />`}function Hi({row:e,id:t,unit:n}){let r=e.dialog_id?oe(`all`,e.dialog_id,e.message_no):le(e.task_id),i=e.value??null;return s`<li>
<a class="reqrow" href=${r}>
<span class="hrow">
${e.channel_id&&s`<${On} id=${e.channel_id} />`}
${e.number!==null&&s`<b class="num">${l(`No. {number}`,{number:e.number})}</b>`}
<span class="cut">${e.title}</span>
${i!==null&&n===`ms`&&s`<span class="r b5">${J(`ms`,i)}</span>`}
${e.hit!==null&&s`<span class=${e.hit?`r`:`r warnx`}>${Li(t,e.hit)}</span>`}
</span>
<span class="t12 dim cut">
${ie(e.at,b.value?.zone??`UTC`)}
${e.operator_id&&` · ${_e(e.operator_id)}`}
</span>
</a>
</li>`}const Ui=[`on_time`,`breached`,`first_response_median`,`first_response_p90`,`unanswered`,`still_open`],Wi=()=>s`<div class="rep">
<${Hr} ids=${Ui} label=${l(`SLA at a glance`)} />
<${Gi} />
<${Ei} />
</div>`;function Gi(){let e=Nn(),t=e.data?l(`Above the line the target of {target} was met, below it was missed`,{target:q(e.data.target)}):``,n=l(`{name}, by channel and day`,{name:L(`on_time`).name});return s`<${R} id="attained" look="w12" title=${n} metric="on_time" caption=${t} answer=${e}
table=${zn} chart=${({channels:e,days:t,target:n})=>{let r=e.filter(e=>e.all);if(!r.length)return s`<${B} text=${l(`No request in this period had a target`)} />`;let i=t.map(O);return s`<ul>
${r.map(e=>s`<${Ki} key=${e.channel_id} row=${e} days=${i} target=${n} />`)}
</ul>
<p class="t12 dim chdates" aria-hidden="true">${pn(i[0],i.at(-1))}</p>`}} />`}function Ki({row:e,days:t,target:n}){let r=X(e.channel_id),i={row:`channel-${e.channel_id}`},a=e.met/e.all;return s`<li class="chdays">
<span class="hrow"><${On} id=${e.channel_id} /><span class="cut">${r}</span></span>
<${Dn} id=${`rep-ch-${e.channel_id}`} label=${r} days=${t} values=${e.values} target=${n}
onDay=${e=>F(`on_time`,{...i,day:t[e].replaceAll(`-`,``)})} />
<a class=${a<n?`r warnx`:`r b5`} href=${P(`on_time`,i)}>${q(a)}</a>
<span class="vh">${Tn(e.values,n)}</span>
</li>`}const $=[[`made`,`tasks_created`,()=>l(`made`)],[`closed`,`tasks_closed`,()=>l(`finished`)],[`late`,`tasks_late`,()=>l(`late`)]],qi=$.map(([,e])=>e),Ji=()=>s`<${B} text=${l(`There were no tasks in this period`)} />`,Yi=e=>$.map(([t,n,r],i)=>({id:n,name:r(),values:e[t],tone:i+1,area:!i}));function Xi(){let e=W(I(`tasks`)),t=s`<div class="lg" aria-hidden="true">
${$.map(([e,,t],n)=>s`<span key=${e}><i class=${`v${n+1}`}></i>${t()}</span>`)}
</div>`;return s`<div class="rep">
<section class="kpis" aria-label=${l(`Tasks at a glance`)}>
${e.problem&&s`<div class="card kpifail"><${z} ...${e} /></div>`}
${e.data?e.data.numbers.map(e=>s`<${Wr} key=${e.id} ...${e} />`):!e.problem&&qi.map(e=>s`<${Ur} key=${e} id=${e} />`)}
</section>
<${R} id="taskdays" look="w7" title=${l(`Tasks by day`)} tools=${t} answer=${e} chart=${Zi}
table=${Qi} />
<${R} id="assignees" look="w5" title=${l(`Tasks by assignee`)} answer=${e} chart=${ea} />
</div>`}function Zi({days:e,series:t}){let n={days:e.map(O),series:Yi(t),unit:`count`,norm:null};if(n.series.every(({values:e})=>e.every(e=>!e)))return Ji();let r=l(`Tasks by day`);return s`<${jr} id="rep-taskdays-plot" title=${r} sentence=${kr(n)} ...${n}
onDay=${t=>F(`tasks_created`,{day:e[t]})} />`}const Qi=({days:e,series:t})=>s`<${V} caption=${l(`Tasks by day`)}
heads=${[[l(`Day`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map((e,n)=>[Y(O(e)),...$.map(([r,i])=>$i(i,t[r][n],{day:e}))])} />`,$i=(e,t,n)=>t?s`<a class="link" href=${P(e,n)}>${g(t)}</a>`:`0`;function ea({assignees:e}){return e.length?s`<${V} caption=${l(`Tasks by assignee`)}
heads=${[[l(`Assignee`),!1],...$.map(([,,e])=>[e(),!0])]}
rows=${e.map(e=>[e.operator_id?s`<${Un} by="operator" id=${e.operator_id} />`:l(`nobody`),...$.map(([t,n])=>$i(n,e[t],{row:`operator-${e.operator_id??0}`}))])} />`:Ji()}var ta=/* @__PURE__ */ e({Reports:()=>ia});const na={overview:ci,operators:lr,sla:Wi,topics:ti,tasks:Xi,automation:bn},ra=()=>ce(`.reports .tab[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`nearest`});function ia(){let{list:e}=A.value,t=ae(`(max-width: 1279px)`),n=`${v.value} ${a.value?.locale}`;y(()=>{st(n)},[n,U.value]);let r=rt();return W(I(`overview`,{metric:`requests`,compare:`none`})),y(ra,[r]),s`<main class=${e?`main page reports editing`:`main page reports`} id="main">
<header class="bar1">
<h1>${l(`Reports`)}</h1>
<span class="grow"></span>
<${bi} /><${Zn} /><${ua} />
${a.value?.role!==`operator`&&s`<a class="btn only-wide" href=${ge()}><${x} name="monitor-smartphone" size="m" />
${l(`Wallboard`)}</a>`}
</header>
<nav class="bar2 tabsrow" aria-label=${l(`Reports`)}>
<div class="tabs flat">
${be.map(([e,t])=>s`<a class="tab" key=${e} href=${M({},e)} aria-current=${e===r?`page`:null}>
${t()}
</a>`)}
</div>
<${aa} />
</nav>
<${tr} />
<${sa} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${be.find(([e])=>e===r)[1]()}
inert=${t&&e||null}>
<${na[r]} key=${r} />
<${oa} />
</div>
${e&&s`<${zi} key=${JSON.stringify(e)} />`}
</div>
</main>`}function aa(){let{as_of:e,zone:t}=vt.value;if(!e)return null;let n=t??b.value?.zone??`UTC`;return s`<span class="hrow end only-wide repasof t12 dim">
<span>${l(`Data as of {time}`,{time:re(e,n)})}</span>
<button type="button" class="link noprint" onClick=${yt}>${l(`Refresh`)}</button>
</span>`}function oa(){let{as_of:e,zone:t}=vt.value,n=j(),r=t??b.value?.zone??`UTC`,i=mn(...yi(n));return s`<p class="repstand t12 dim">
<span>${mn(...n)}</span>
${A.value.compare&&s`<span>${l(`compared with {period}`,{period:i})}</span>`}
<span>${A.value.hours===`work`?l(`time in working hours`):l(`time by the clock`)}</span>
<span>${De(r)}</span>
${e&&s`<span>${l(`Data as of {time}`,{time:ie(e,r)})}</span>`}
<button type="button" class="link noprint only-phone" onClick=${yt}>${l(`Refresh`)}</button>
</p>`}function sa(){let{building:e}=vt.value;if(y(()=>{if(!e)return;let t=setTimeout(yt,3e3);return()=>clearTimeout(t)},[e]),!e)return null;let{done:t,of:n}=e;return s`<div class="banner" role="status">
<${x} name="history" size="m" />
<span class="grow">
${l(`The numbers are being recounted: {done} of {of} conversations are done.`,{done:g(t),of:g(n)})}
</span>
<progress max=${n||1} value=${t} aria-label=${l(`Progress`)}></progress>
</div>`}const ca=`reportfiles`;function la(e){let t=document.createElement(`a`);t.href=I(`export`,{format:e}),t.download=``,t.click()}function ua(){let e=S.value===ca;return s`<span class="menuat">
<button type="button" class="btn" aria-haspopup="menu" aria-expanded=${String(e)} aria-label=${l(`Download`)}
title=${l(`Download`)} onClick=${()=>{S.value=e?null:ca}}>
<${x} name="download" size="m" />
<span class="only-wide">${l(`Download`)}</span>
</button>
${e&&s`<${p} label=${l(`Download`)} place="poprule">
<${c} icon="table-2" onPick=${()=>la(`csv`)}>${l(`Requests as CSV`)}<//>
<${c} icon="table-2" onPick=${()=>la(`xlsx`)}>${l(`Requests as XLSX (Excel)`)}<//>
<${c} icon="printer" onPick=${()=>setTimeout(print)}>${l(`Print this page`)}<//>
<//>`}
</span>`}export{ft as n,ta as t};