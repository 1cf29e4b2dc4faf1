/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$r as t,Ba as n,Ea as r,Fa as i,Ga as a,Gr as o,Ha as s,Ia as c,Ji as l,Lr as u,Mr as d,Nr as f,Qr as p,Ra as m,Tr as h,Ur as g,Va as _,Vn as v,Wa as y,Xi as b,Za as x,ai as S,ca as C,ci as ee,di as w,ei as T,eo as te,hi as E,ii as D,li as O,ma as k,mi as A,ni as ne,si as re,ti as j,to as M,za as N}from"./app.js";import{tr as P}from"./shared.js";var F=/* @__PURE__ */ e({WallLinks:()=>L});const I=`/api/walls`;function L(){let[e,t]=M(null),[r,o]=M(null),[s,l]=M(null),u=()=>N(I).then(e=>{t(e.walls),o(null)},e=>{if(!(e instanceof c))throw e;o(e)});x(()=>{u()},[]);let d=i`<a class="btn small" href=${k()}><${S} name="monitor-smartphone" size="s" />
${a(`Open the wallboard`)}</a>`;return i`<${P} id="wallh" title=${a(`Wallboard`)} side=${d}>
<p class="lead">
${a(`Who waits, who is on line and how today goes, on a big screen.`)}
${` `}${a(`A link shows the same without names of clients and without signing in.`)}
</p>
<${R} onMade=${e=>{l(e),u()}} />
${s&&i`<${z} key=${s.wall_id} url=${s.url} />`}
${r&&i`<${D} icon="unplug" title=${a(`The links could not be loaded`)} text=${n(r)}>
<button type="button" class="btn" onClick=${u}>${a(`Retry`)}</button>
<//>`}
${!r&&!e&&i`<div class="card fcard" aria-busy="true"><${re} width=${60} /></div>`}
${e?.length===0&&i`<${D} icon="link" title=${a(`No links yet`)}
text=${a(`Whoever has a link sees the wallboard until you revoke it.`)} />`}
${e?.length>0&&i`<ul class="walllinks card">${e.map(e=>i`<${V} key=${e.wall_id} link=${e} onRevoked=${u} />`)}</ul>`}
<//>`}function R({onMade:e}){let[t,r]=M(``),[o,s]=M(!1);return i`<form class="field wallnew" onSubmit=${async i=>{if(i.preventDefault(),!o&&t.trim()){s(!0);try{e(await m(I,{name:t.trim()})),r(``)}catch(e){if(!(e instanceof c))throw e;l(e.code===`too-many-walls`?a(`There are 50 links already. Revoke some first.`):n(e))}s(!1)}}}>
<label for="walln">${a(`Where does the screen hang?`)}</label>
<span class="hrow">
<input class="input" id="walln" maxlength="100" value=${t} placeholder=${a(`For example: the hall on floor 2`)}
onInput=${e=>r(e.currentTarget.value)} />
<button class="btn primary" disabled=${o||!t.trim()}>
<${S} name="link" size="m" />${a(`Create a link`)}
</button>
</span>
</form>`}function z({url:e}){let t=te(null);return x(()=>t.current.select(),[e]),i`<div class="card fcard field">
<label for="wallu">${a(`Link to the wallboard`)}</label>
<span class="hrow">
<input class="input" id="wallu" ref=${t} readonly value=${e} aria-describedby="wallhint"
onFocus=${e=>e.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>v(e)}><${S} name="copy" size="s" />${a(`Copy`)}</button>
</span>
<span class="hint" id="wallhint">${a(`Copy it now: it is not shown again.`)}</span>
</div>`}const B=e=>a(`Created {time}, {name}`,{time:d(e.made_at),name:A(e.made_by)});function V({link:e,onRevoked:r}){let[o,s]=M(!1),u=async()=>{try{await m(`${I}/${e.wall_id}/revoke`,{}),b(a(`The link was revoked: the screen goes dark within five seconds`),{icon:`link-2-off`})}catch(e){if(!(e instanceof c))throw e;l(n(e))}s(!1),r()},f=e.read_at?a(`Used {time}`,{time:h(e.read_at,t.value)}):a(`Not used yet`),p=e.revoked_at&&a(`Revoked {time}, {name}`,{time:d(e.revoked_at),name:A(e.revoked_by)});return i`<li class=${p?`walllink off`:`walllink`}>
<span class="grow">
<b class="b5">${e.name}</b>
<span class="t12 dim">${B(e)}
· ${p||f}</span>
</span>
${!p&&(o?i`<span class="hrow">
<button type="button" class="btn small danger" onClick=${u}>${a(`Revoke the link`)}</button>
<button type="button" class="btn small quiet" onClick=${()=>s(!1)}>${a(`Cancel`)}</button>
</span>`:i`<button type="button" class="btn small" aria-label=${a(`Revoke {name}`,{name:e.name})}
onClick=${()=>s(!0)}>${a(`Revoke`)}</button>`)}
</li>`}function H({rows:e,passed:t}){return i`<section class="card wallcard" aria-labelledby="wallburn">
<h2 id="wallburn">${a(`On fire now`)}</h2>
${e.length?i`<table class="tbl wallt wallburn">
<thead><tr>
<th scope="col">${a(`Client`)}</th><th scope="col" class="walltag">${a(`Topic`)}</th>
<th scope="col">${a(`Assignee`)}</th><th scope="col" class="r">${a(`Waits`)}</th>
</tr></thead>
<tbody>${e.map((e,n)=>i`<${U} key=${e.dialog_id??n} row=${e} passed=${t} />`)}</tbody>
</table>`:i`<p class="wallnone"><${S} name="check" size="m" />${a(`No client is waiting for a reply`)}</p>`}
</section>`}const U=({row:e,passed:t})=>i`<tr>
<td><span class="hrow"><${ne} kind=${e.channel_kind} size="mid" named />
<b class="b5 cut">${e.client??(e.channel||w(e.channel_kind))}</b></span></td>
<td class="mut walltag cut">${e.tag??a(`no tag`)}</td>
<td><span class="hrow">${e.assignee?i`<${j} name=${e.assignee} size="md" /><span class="cut">${E(e.assignee)}</span>`:i`<${O} size="md" /><span class="cut">${a(`unassigned`)}</span>`}</span></td>
<td class="r"><${W} row=${e} passed=${t} /></td>
</tr>`;function W({row:e,passed:t}){let n=e.since+e.ms+t;if(e.due_at===null)return i`<span class="sla">${g(e.ms+t)}</span>`;let r=e.due_at-n;return r<=0?i`<span class="sla bad"><${S} name="flame" size="s" />
${a(`{span} overdue`,{span:g(-r)})}</span>`:i`<span class=${r<=9e5?`sla warn`:`sla`}>${a(`{span} left`,{span:g(r)})}</span>`}function G(e){let[t,n]=M({answer:null,at:0,problem:null});return x(()=>{let t=0,r=!1,i=async()=>{try{let t=await N(e);r||n({answer:t,at:Date.now(),problem:null})}catch(e){if(!(e instanceof c))throw e;r||n(t=>({...t,problem:e}))}r||(t=setTimeout(i,4500))};return i(),()=>{r=!0,clearTimeout(t)}},[e]),t}const K=()=>_.value===`ru`?`ru-RU`:`en-GB`,q=e=>new Intl.NumberFormat(K(),{maximumFractionDigits:1}).format(e),J=e=>a(`{n} %`,{n:q(e*100)}),Y=e=>e<36e5?f(e/1e3):g(e),X=(e,t)=>new Intl.DateTimeFormat(K(),{hour:`2-digit`,minute:`2-digit`,timeZone:t}).format(e),ie=(e,t)=>new Intl.DateTimeFormat(K(),{weekday:`long`,day:`numeric`,month:`long`,timeZone:t}).format(e),Z=37.4;function ae({board:e}){let{today:t,usual:n}=e.hours,[r,s]=oe(t,n),c=Math.max(1,...t,...n),l=e=>e/c*222,u=o(((/* @__PURE__ */ new Date(`${e.day}T12:00:00Z`)).getUTCDay()+6)%7,`long`).toLowerCase(),d=t=>t.slice(0,e.hour+1).reduce((e,t)=>e+t,0),f=e.usual_days?a(`Until now {n} requests, on a usual day {usual}`,{n:q(d(t)),usual:q(d(n))}):a(`Until now {n} requests`,{n:q(d(t))}),p=[];for(let e=r;e<=s;e+=1){let a=(e-r)*Z;p.push(i`<g key=${e}>
<rect class="us" x=${a} y=${226-l(n[e])} width="28" height=${l(n[e])} rx="3" />
<rect class="td" x=${a+6} y=${226-l(t[e])} width="16" height=${l(t[e])} rx="2" />
<text x=${a+14} y="248" text-anchor="middle">${e}</text>
</g>`)}return i`<section class="card wallcard wallhours" aria-labelledby="wallreq">
<div class="hrow wrap"><h2 id="wallreq">${a(`Requests today`)}</h2>
<p class="walllegend">
<span><i class="td"></i>${a(`today`)}</span>
${e.usual_days>0&&i`<span><i class="us"></i>${a(`usual day: {weekday}`,{weekday:u})}</span>`}
</p></div>
<svg viewBox=${`0 0 ${(s-r+1)*Z} 256`} role="img"
aria-labelledby="wallreqt">
<title id="wallreqt">${f}</title>${p}
</svg>
<p class="mut wallsum">${f}</p>
</section>`}function oe(e,t){let n=e.map((e,n)=>e||t[n]>=.25?n:-1).filter(e=>e>=0),[r,i]=n.length?[n[0],n.at(-1)]:[9,17];for(;i-r+1<9;)r>0&&--r,i<23&&(i+=1);return[r,i]}const se={online:`on`,away:`away`,off:`off`},ce={online:()=>a(`online`),away:()=>a(`away`),off:()=>a(`off shift`)};function le({rows:e}){return i`<section class="card wallcard" aria-labelledby="wallshift">
<h2 id="wallshift">${a(`Shift`)}</h2>
${e.length?i`<table class="tbl wallt">
<thead><tr>
<th scope="col">${a(`Operator`)}</th><th scope="col" class="r">${a(`Open now`)}</th>
<th scope="col" class="r">${a(`Replied`)}</th><th scope="col" class="r">${a(`First response`)}</th>
</tr></thead>
<tbody>${e.slice(0,6).map(e=>i`<${ue} key=${e.operator_id} row=${e} />`)}</tbody>
</table>
${e.length>6&&i`<p class="mut">${a(`and {n} more`,{n:u(e.length-6)})}</p>`}`:i`<p class="wallnone">${a(`No operator was on line today yet`)}</p>`}
</section>`}const ue=({row:e})=>i`<tr>
<td><span class="hrow"><${j} name=${e.name} size="md"><span class=${`dot ${se[e.state]}`}></span><//>
<b class="b5 cut">${e.name}</b><span class="vh">${ce[e.state]()}</span></span></td>
<td class="r num">${u(e.open)}</td>
<td class="r num">${u(e.answered)}</td>
<td class="r num">${e.first_median===null?`—`:Y(e.first_median)}</td>
</tr>`,Q=({name:e,value:t,note:n,bad:r=!1})=>i`<div class=${r?`card wallkpi bad`:`card wallkpi`}>
<div class="k">${e}</div>
<div class="v num">${t}</div>
<div class="d cut">${n}</div>
</div>`;function de({board:e,passed:t}){return i`<section class="wallkpis" aria-label=${a(`Now`)}>
<${Q} name=${a(`Waiting for a reply`)} value=${u(e.waiting)} bad=${e.late>0}
note=${e.late?s(`{n} overdue, {open} open`,`{n} overdue, {open} open`,e.late,{open:u(e.open)}):a(`of {n} open`,{n:u(e.open)})} />
<${fe} board=${e} passed=${t} />
<${Q} name=${a(`Unassigned`)} value=${u(e.free)}
note=${e.free_ms===null?a(`none of them waits`):a(`the oldest waits {span}`,{span:g(e.free_ms+t)})} />
<${pe} board=${e} />
<${me} board=${e} />
<${he} board=${e} />
</section>`}function fe({board:e,passed:t}){let n=e.longest;if(!n)return i`<${Q} name=${a(`Longest wait`)} value=${`—`} note=${a(`no client is waiting`)} />`;let r=n.due_at!==null&&n.due_at<=e.at+t,o=n.norm===null?null:a(`norm {span}`,{span:g(n.norm)});return i`<${Q} name=${a(`Longest wait`)} value=${Y(n.ms+t)} bad=${r}
note=${[n.client??n.channel,o].filter(Boolean).join(` · `)} />`}function pe({board:e}){let t=e.today.first_response_median,n=e.usual.first_response_median,r=[e.norm!==null&&a(`norm {span}`,{span:g(e.norm)}),n!==null&&a(`usually {time}`,{time:Y(n)})];return i`<${Q} name=${a(`First response today`)} value=${t===null?`—`:Y(t)}
bad=${t!==null&&e.norm!==null&&t>e.norm}
note=${r.filter(Boolean).join(` · `)||a(`median`)} />`}function me({board:e}){let t=e.today.on_time,n=s(`{n} breach`,`{n} breaches`,e.breached);return i`<${Q} name=${a(`On time today`)} value=${t===null?`—`:J(t)}
bad=${t!==null&&t<e.target}
note=${`${a(`target {share}`,{share:J(e.target)})} · ${n}`} />`}function he({board:e}){let t=e.shift.filter(e=>e.state===`online`).length,n=e.shift.filter(e=>e.state===`away`).map(e=>e.name),r=n.length?a(`away: {names}`,{names:n.join(`, `)}):a(`of today's shift`);return i`<${Q} name=${a(`On line`)} note=${r} bad=${e.waiting>0&&t===0}
value=${a(`{n} of {all}`,{n:t,all:e.shift.length})} />`}var ge=/* @__PURE__ */ e({LinkedWall:()=>ye,Wall:()=>_e});function _e(){return r.value?.role===`operator`?i`<main class="wall" id="main">
<h1 class="vh">${a(`Wallboard`)}</h1>
<${D} icon="lock" title=${a(`The wallboard is for supervisors`)}
text=${a(`Ask a supervisor for a link to it.`)}>
<a class="btn" href="/inbox/mine">${a(`Go to the inbox`)}</a>
<//>
</main>`:i`<${ve} />`}const ve=()=>i`<${$} feed=${G(`/api/reports/now`)} board=${e=>e} />`;function ye(){let e=G(`/api/wall/${encodeURIComponent(C.value.token)}`),t=e.answer?.language;return x(()=>{t&&y(t)},[t]),e.problem?.status===404?i`<main class="wall" id="main">
<h1 class="vh">${a(`Wallboard`)}</h1>
<${D} icon="link-2-off" title=${a(`This link does not work any more`)}
text=${a(`It was revoked. Ask a supervisor for a new one.`)} />
</main>`:i`<${$} feed=${e} board=${e=>e.board} />`}function $({feed:e,board:t}){x(()=>p(),[]);let n=e.answer&&t(e.answer);x(()=>{document.title=`${a(`Wallboard`)} · ${n?.company||a(`Okno`)}`});let r=n?Math.max(0,T.value-e.at):0;return i`<main class="wall" id="main" aria-busy=${n?null:`true`}>
<header class="wallhead">
<${ee} />
<h1 class="cut">${a(`{company} · support`,{company:n?.company||a(`Okno`)})}</h1>
<${be} feed=${e} board=${n} />
${n&&i`<b class="wallclock num">${X(T.value,n.zone)}</b>`}
</header>
${n?i`
<${de} board=${n} passed=${r} />
<section class="wallgrid">
<${H} rows=${n.burning} passed=${r} />
<div class="wallcol">
<${le} rows=${n.shift} />
<${ae} board=${n} />
</div>
</section>`:i`<${xe} problem=${e.problem} />`}
</main>`}function be({feed:e,board:t}){let n=e.problem&&e.at,r=t&&ie(T.value,t.zone);return i`<span class=${n?`wallair lost`:`wallair`} role="status">
<span class=${n?`dot away`:`dot on`}></span>
${n&&t?a(`No connection since {time}`,{time:X(e.at,t.zone)}):a(`Live`)}
${r&&i`<span class="wallday">${` · ${r}`}</span>`}
</span>`}const xe=({problem:e})=>e?i`<${D} icon="unplug" title=${a(`The wallboard could not be loaded`)}
text=${a(`It is asked for again every few seconds.`)} />`:i`<p class="wallwait" role="status"><${S} name="clock" size="m" />${a(`Loading…`)}</p>`;export{F as n,ge as t};