/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$ as t,$i as n,$n as r,$r as i,$t as a,A as o,Ai as s,Ar as c,At as l,B as u,Ba as d,Bn as f,Bt as p,C as m,Cn as h,Ct as g,Da as ee,Di as te,Dn as ne,Dr as _,E as re,Ea as v,Ei as ie,En as ae,F as oe,Fa as y,Fi as se,Fn as b,Ft as x,G as ce,Ga as S,Gn as C,Gt as le,H as ue,Ha as w,Ht as de,I as fe,Ia as pe,Ii as me,In as he,It as ge,J as _e,Ja as T,Ji as ve,Jn as ye,Jt as be,K as xe,L as Se,La as Ce,Li as we,Ln as Te,Lr as Ee,Lt as De,M as Oe,Ma as ke,Mi as Ae,Mr as E,Mt as je,N as Me,Na as Ne,Ni as Pe,Oa as Fe,Oi as Ie,Or as Le,Ot as Re,P as ze,Pa as Be,Pi as Ve,Q as He,Qa as D,Qi as Ue,Qn as We,Qt as Ge,R as Ke,Ra as O,Ri as qe,Rt as Je,S as Ye,Sa as Xe,Sn as Ze,St as Qe,T as $e,Ta as et,Ti as tt,Tn as nt,Tr as rt,Tt as it,U as at,Ua as ot,Un as st,Ur as ct,Ut as lt,V as ut,Vn as dt,Vr as ft,Vt as pt,W as mt,Wn as ht,Wr as k,Wt as gt,X as _t,Xa as vt,Xi as A,Xn as yt,Xt as bt,Y as xt,Ya as St,Yn as Ct,Yt as wt,Z as j,Za as M,Zi as Tt,Zn as Et,Zt as Dt,_n as Ot,_r as kt,_t as At,a as jt,aa as N,ai as P,an as Mt,b as Nt,ba as F,bi as I,bn as Pt,c as Ft,ca as L,ci as It,cn as Lt,ct as Rt,da as zt,di as Bt,dn as Vt,dr as Ht,ea as Ut,eo as R,er as Wt,et as Gt,fa as Kt,fi as qt,fn as Jt,fr as Yt,ft as Xt,ga as Zt,gn as Qt,h as $t,ha as z,hi as en,hn as tn,hr as nn,ht as rn,i as an,ii as on,in as sn,io as cn,it as ln,j as un,jr as dn,jt as fn,k as pn,ka as B,l as mn,li as hn,ln as gn,lr as _n,lt as vn,mi as V,mn as yn,mr as bn,mt as xn,ni as Sn,nn as Cn,no as wn,nr as Tn,nt as En,oi as Dn,on as On,or as kn,ot as An,pi as jn,pn as Mn,pr as Nn,pt as Pn,q as Fn,qa as In,qn as Ln,qr as Rn,qt as zn,r as Bn,ra as H,ri as Vn,rn as Hn,ro as Un,rr as Wn,rt as Gn,sn as Kn,st as qn,ta as Jn,ti as U,tn as Yn,to as W,tr as Xn,tt as Zn,u as Qn,ua as $n,ui as er,un as tr,ur as G,vn as nr,vt as rr,w as ir,wa as K,wi as ar,wn as or,x as sr,xa as cr,xn as lr,xr as ur,ya as dr,yi as fr,yn as pr,z as mr,za as q,zi as hr,zn as gr,zr as _r,zt as vr}from"./app.js";import{At as yr,Cn as br,Dn as xr,En as Sr,H as Cr,Ht as wr,In as Tr,Jn as Er,K as Dr,Nt as Or,Ot as kr,Qn as Ar,S as jr,Sn as Mr,T as Nr,Tn as Pr,U as Fr,X as Ir,Xn as Lr,Yn as Rr,Zn as zr,_n as Br,an as Vr,at as Hr,bn as Ur,c as Wr,cn as Gr,cr as Kr,ct as qr,dn as Jr,er as Yr,fn as Xr,gn as Zr,gt as Qr,hn as $r,in as ei,ir as ti,kn as ni,kt as ri,ln as ii,lr as ai,mn as oi,nn as si,nt as ci,on as li,pn as ui,rn as di,rt as fi,sn as pi,st as mi,un as hi,vn as gi,wn as _i,x as vi,xn as yi,yn as bi}from"./shared.js";function xi(e){return[e.max_file?S(`up to {size} each`,{size:ft(e.max_file)}):``,e.max_files?S(`at most {n} files`,{n:e.max_files}):``].filter(Boolean).join(`, `)}function Si({id:e,can:t,mode:n}){let r=R(null),i=xi(t);return y`
<input class="vh" id="pickfiles" ref=${r} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${r=>{fe(e,r.target.files,t,n),r.target.value=``,zn()}} onCancel=${zn} />
<button type="button" class="ib small" id="attach"
aria-label=${i?S(`Attach a file: {limits}`,{limits:i}):S(`Attach a file`)}
title=${[S(`Attach a file`)+`  Ctrl U`,i].filter(Boolean).join(`
`)}
onClick=${()=>r.current.click()}>
<${P} name="paperclip" size="m" />
</button>
`}function Ci(e,t){return e.code===`too-large`?S(`{size}: {channel} allows up to {limit}`,{size:ft(e.size),channel:Bt(t),limit:ft(e.limit)}):e.code===`too-many`?S(`{channel} allows at most {n} files in a message`,{channel:Bt(t),n:e.limit}):e.code===`no-space`?S(`The server has no space left for files`):e.code===`gone`?S(`The file is no longer on the server. Attach it again.`):e.code===`lost`?S(`The page was closed before the upload finished. Attach the file again.`):e.code===`empty`?S(`The file is empty`):e.code===`offline`?S(`No connection to the server.`):S(`Upload failed. Code {code}.`,{code:e.code})}function wi({id:e,kind:t,mode:n}){let r=_e(e,n);if(!r.length)return null;let i=u(r),a=[...i,...r.filter(e=>!i.includes(e))];return y`<ul class="cfiles" aria-label=${S(n===`note`?`Files in the note`:`Files in the reply`)}>
${a.map(e=>y`<${Ei} key=${e.id} entry=${e} kind=${t} />`)}
</ul>`}function Ti({id:e,mode:t,again:n,without:r,wanted:i=oe.value[e]}){let a=_e(e,t),o=u(a);if(!i||i.mode!==t||!o.length)return null;let s=o.some(e=>e.state===`failed`),c=S(t===`note`?`Leave without files`:`Send without files`);return y`<div class="cstrip warn cmiss" id="missing" role="alert">
<${P} name="file-warning" size="m" />
<span class="grow">
${w(`{n} file was not uploaded. Send without it?`,`{n} files were not uploaded. Send without them?`,o.length)}
</span>
<span class="hrow tight">
${s&&y`<button type="button" class="btn small" onClick=${()=>n(i)}>${S(`Retry`)}</button>`}
<button type="button" class="btn small" onClick=${()=>r(i)}>${c}</button>
<button type="button" class="ib small" aria-label=${S(`Do not send yet`)} title=${S(`Do not send yet`)}
onClick=${()=>Se(e)}>
<${P} name="x" size="m" />
</button>
</span>
</div>`}function Ei({entry:e,kind:t}){let n=e.state===`failed`||e.state===`refused`,r=n?`file-warning`:e.type?.startsWith(`image/`)||e.file?.kind===`photo`?`image`:`file-text`,i=e.state===`uploading`||e.state===`waiting`;return y`<li class=${n?`file fbadx`:`file`} data-state=${e.state}>
${e.file?.thumb?y`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:y`<${P} name=${r} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?y`<span class="t12 blk" role="alert">${Ci(e,t)}</span>`:i?y`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${S(`Uploaded {n} %`,{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:y`<span class="t12 dim blk">${ft(e.size)}</span>`}
</span>
${i&&y`<span class="t12 dim num">${e.share} %</span>`}
${e.state===`failed`&&y`<button type="button" class="btn small" onClick=${()=>xe(e.id)}>${S(`Retry`)}</button>`}
<button type="button" class="ib small" aria-label=${S(i?`Cancel the upload: {name}`:`Remove {name}`,{name:e.name})} onClick=${()=>mt(e.id)}>
<${P} name="x" size="m" />
</button>
</li>`}const Di=e=>[...e.dataTransfer?.types??[]].includes(`Files`);function Oi({id:e,can:t,kind:n}){let[r,i]=W(!1);M(()=>{let n=document.getElementById(`conversation`),r=!!t?.files||Cn(e)===`note`,a=0,o=e=>n?.contains(e.target),s=e=>{Di(e)&&o(e)&&(a+=1,i(r))},c=e=>{Di(e)&&o(e)&&(--a,a<=0&&i(!1))},l=e=>{Di(e)&&(e.preventDefault(),e.dataTransfer.dropEffect=r&&o(e)?`copy`:`none`)},u=e=>{Di(e)&&(e.preventDefault(),a=0,i(!1),r&&o(e)&&f(e.dataTransfer.files))},d=e=>{r&&o(e)&&e.clipboardData?.files.length&&(e.preventDefault(),f(e.clipboardData.files))},f=n=>{fe(e,n,Cn(e)===`note`?{}:t,Cn(e)),zn()},p={dragenter:s,dragleave:c,dragover:l,drop:u,paste:d};for(let e in p)document.addEventListener(e,p[e]);return()=>{for(let e in p)document.removeEventListener(e,p[e])}},[e,t,Cn(e)]);let a=Cn(e)===`note`;return r&&y`<div class="dropzone" aria-hidden="true">
<div>
<${P} name="paperclip" size="l" />
<b>${S(a?`Drop to attach to the note`:`Drop to attach to the reply`)}</b>
<span class="t13">
${a?S(`The client will not see this`):[Bt(n),xi(t)].filter(Boolean).join(`: `)}
</span>
</div>
</div>`}const ki=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,Ai=T({}),ji=e=>({...Dt(e),open:!!Ai.value[e]});function J(e,{open:t,...n}){t!==void 0&&(Ai.value={...Ai.peek(),[e]:t}),Object.keys(n).length&&On(e,{...Dt(e),...n})}const Mi=e=>J(e,{open:!1}),Y=e=>[...new Set((e??``).split(/[,;\s]+/).map(e=>e.trim().toLowerCase()).filter(Boolean))],Ni=e=>e.length<=254&&ki.test(e),Pi=e=>Fi(ji(e));function Fi(e){for(let t of[`cc`,`bcc`]){let n=Y(e[t]).find(e=>!Ni(e));if(n)return{field:t,value:n}}return Y(e.cc).length+Y(e.bcc).length>20?{field:`cc`,value:null}:null}function Ii(e){let{subject:t,cc:n,bcc:r,to:i}=ji(e),a={subject:t??null,cc:Y(n),bcc:Y(r),to:i??null};return a.subject!==null||a.to||a.cc.length||a.bcc.length?a:void 0}const Li=T({}),Ri=(e,t)=>Li.value[`${e}.${t}`]??null;function zi(e,t,n){let{[`${e}.${t}`]:r,...i}=Li.peek();Li.value=n===null?i:{...i,[`${e}.${t}`]:n}}function Bi(e,t){let n=_e(e,t).map(e=>e.seen??null).filter(e=>e!==null);return a(e,t)??(n.length?Math.min(...n):tr(e)??0)}function Vi(e,t,r={}){if(r.then&&n()||qi(e,r,n=>Vi(e,t,n)))return;let i={mode:t,how:r,seen:Bi(e,t)};at(_e(e,t))?Oe(e,i):Hi(e,i)}function Hi(e,t){let{mode:n,how:r,seen:i}=t,a=Ge(e,n).trim(),o=_e(e,n),s=u(o);if(!a&&s.length===o.length)return;if(Se(e),s.length){ze(e,t),Wi(e);return}let c=Fn(e,n),l=nr(e,n,a,i,c,n===`note`?Yi(e,a):Xi(e,r));sn(e,n),zi(e,n,null),n===`reply`&&(Mi(e),Qi(e,l,r)),r.then===`close`&&fn(e),B.peek().logs[e]?.later&&tt(e)}ue(Hi);function Ui(e,t){ce(e,t.mode),Oe(e,t)}function Wi(e){if(L.peek().dialog===e)return;let t=B.peek().dialogs[e]?.name??S(`the client`);ve(S(`Not sent to {name} yet: a file was not uploaded`,{name:t}),{action:()=>sa(e),label:S(`Open`),ms:ea})}function Gi(e,t){Ke(e,t.mode),Vi(e,t.mode,t.how)}function Ki(e,t,r,i){if(n()||qi(e,i,n=>Ki(e,t,r,n)))return;let{sure:a,restore:o,...s}=i,c=ae(B.peek().dialogs[e]?.kind)||void 0;Qi(e,nr(e,`reply`,t,r,[],Ji({undo_ms:c,...s})),i),i.then===`close`&&fn(e)}function qi(e,t,n){return t.then!==`close`||t.sure?!1:le({ids:[e],sends:!0,proceed:({restore:e=null,keep:r=!1}={})=>n(r?{}:{...t,sure:!0,restore:e})})}const Ji=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e!=null&&e!==!1));function Yi(e,t){let n=oi(t).map(e=>e.id);return Ji({reply_to_no:Ri(e,`note`),mentions:n.length?n:void 0})}function Xi(e,{then:t,at:n}){let r=B.peek().dialogs[e],i=!!(r&&z(r)?.can?.subject);return Ji({reply_to_no:Ri(e,`reply`),letter:i?Ii(e):void 0,formatted:i,undo_ms:n?void 0:ae(r?.kind)||void 0,not_before:n?Ze(n):void 0,then:t})}const Zi=e=>!!(e&&!e.blocked_at&&z(e)&&z(e).health!==`removed`);function Qi(e,t,{then:n,at:r,snooze_until:i,restore:a=null}){let o=()=>{$i(t,n,e),a?.()};n===`close`?A(yt(e),{keep:!0,undo:o}):n===`snooze`?A(Et(e,i),{icon:`alarm-clock`,undo:o}):r?A(Ct(e,r),{icon:`calendar-clock`,undo:o}):ae(B.peek().dialogs[e]?.kind)&&Ue(o,ae(B.peek().dialogs[e]?.kind)+500)}function $i(e,t,n){let r=Ot.peek().find(t=>t.key===e);if(r&&r.phase!==`sending`){ca(r);return}if(!r){let r=Jt(e);r&&ra(r,t,n);return}let i=vt(()=>{Ot.value.find(t=>t.key===e)?.phase!==`sending`&&St(()=>queueMicrotask(()=>{i(),$i(e,t,n)}))})}const ea=6e4,ta=/* @__PURE__ */ new Map;vt(()=>{for(let e of Ot.value.filter(Qt))ta.get(e.key)!==e.phase&&(ta.set(e.key,e.phase),St(()=>na(e)))});function na({dialog_id:e,phase:t}){if(L.peek().dialog===e)return;let n=B.peek().dialogs[e]?.name??S(`the client`),r=S(t===`held`?`Not sent to {name} yet: the conversation changed while you were writing`:`Not sent to {name}`,{name:n});ve(r,{action:()=>sa(e),label:S(`Open`),ms:ea})}async function ra(e,t=e.data.then,n=e.dialog_id){let r;try{r=await O(`/api/messages/${e.id}/cancel`,{})}catch(e){if(e.code!==`already-sent`){Te(()=>{throw e});return}ve(S(`Already sent`)),t&&await Te(()=>O(`/api/dialogs/${n}/${t===`close`?`reopen`:`unsnooze`}`,{}))&&sa(n);return}cr({t:`result`,message:r.message}),oa(n,`reply`,e.data.typed??e.text,e.no,r.files,ia(e.files??[],r.files)),zi(n,`reply`,e.reply_to_no),e.letter&&J(n,{subject:e.letter.subject,cc:e.letter.copies.join(`, `),bcc:e.letter.blind.join(`, `),to:e.letter.recipients[0]}),A(We(n),{icon:`undo-2`})}function ia(e,t){let n=t.map(e=>e.name);return e.filter(e=>{let t=n.indexOf(e.name);return t>=0&&n.splice(t,1),t<0})}const aa=e=>e.phase===`refused`&&e.code===`file-gone`;function oa(e,t,n,r,i=[],o=[]){let s=Ge(e,t),c=Math.max(r,a(e,t)??0);Kn(e,t),Mt(e,t,s&&s!==n?[n,s].filter(Boolean).join(`
`):n,c),mr(e,i,t,c,o),sa(e),_t(t)}const sa=e=>{L.peek().dialog!==e&&H(N(L.peek().view,e))};function ca(e){let{more:t={}}=e;yn(e.key),oa(e.dialog_id,e.kind,e.text,e.last_no??e.seen,aa(e)?[]:e.files??[],aa(e)?e.files??[]:[]),t.reply_to_no&&zi(e.dialog_id,e.kind,t.reply_to_no),t.letter&&J(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(`, `),bcc:t.letter.bcc.join(`, `),to:t.letter.to??void 0})}function la(e){yn(e.key),A(ye(e.dialog_id),{icon:`x`,undo:()=>ca(e)})}const ua=(e,t)=>Te(async()=>{let n=await O(`/api/messages/${e.id}/plan`,{not_before:t&&Ze(t)});cr({t:`result`,...n})});function da(){let[e,t]=W(!1),[n,r]=W(``),i=R(null),a=R(0);return D(()=>{e&&i.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:r,field:i,seen:a,ready:t=>{let r=n.trim();return e&&!r?(i.current?.focus(),!1):(t(e?r:null,a.current),!0)}}}function fa({dialog:e,telling:t}){if(!Zi(e))return null;let{on:n,setOn:r,text:i,setText:a,field:o,seen:s}=t,c=t=>{i.trim()||(s.current=tr(e.id)??0),a(t)};return y`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${S(`Tell the client`)} checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />
${S(`Tell the client`)}
</label>
${n&&y`<textarea class="input tellw" rows="2" ref=${o} maxlength="4000" aria-required="true"
aria-label=${S(`Message to the client`)} placeholder=${S(`Message to the client`)} value=${i}
onInput=${e=>c(e.currentTarget.value)}></textarea>`}
`}const pa=()=>{I.value=null};function ma({label:e,chosen:t=`solved`,onPick:n,dialog:r=null,onShut:i=pa}){let[a,o]=W(``),s=da(),c=nn(i),u=R(null);bn(),D(()=>u.current?.focus({preventScroll:!0}),[]);let d=Object.keys(l),f=e=>s.ready((t,r)=>{i(),n(e,a.trim(),t,r)});return y`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${c} onKeyDown=${e=>{let n=[...c.current.querySelectorAll(`.mi`)],r={ArrowDown:1,ArrowUp:-1}[e.key];if(r){e.preventDefault(),n[(n.indexOf(document.activeElement)+r+n.length)%n.length].focus();return}if(e.target.matches(`textarea`)){e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),f(t));return}if(e.target.matches(`input:not(.tog)`)){e.key===`Enter`&&(e.preventDefault(),f(t));return}let i=e.code===`KeyE`?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(e.code)?.[1]??0)-1;i>=0&&d[i]&&!e.repeat&&(e.preventDefault(),f(d[i]))}}>
<div class="mh" id="finh">${S(`Closing reason`)}</div>
<div role="radiogroup" aria-labelledby="finh">
${d.map((e,n)=>y`<button type="button" key=${e} class=${e===t?`mi on`:`mi`} role="radio"
aria-checked=${String(e===t)} ref=${e===t?u:null}
onClick=${()=>f(e)}>
<${P} name=${l[e][1]} size="m" />
<span class="cut">${l[e][0]()}</span>
<kbd>${n?n+1:`E`}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${S(`Comment (optional)`)} placeholder=${S(`Comment for the team`)}
maxlength="2000" value=${a} onInput=${e=>o(e.currentTarget.value)} />
<${fa} dialog=${r} telling=${s} />
${s.on&&y`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>f(t)}>
${S(`Send and close`)}
<kbd class="only-wide">${G} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function ha({dialog:e}){let t=e.state===`closed`;return y`<${ma} label=${S(t?`Closing reason`:`Close with a reason`)}
chosen=${t&&e.close_reason||`solved`} dialog=${t?null:e}
onPick=${(n,r,i,a)=>t?ge(e.id,n,r):i?Ki(e.id,i,a,{then:`close`,reason:n,comment:r}):x(e.id,n,r)} />`}var ga=/* @__PURE__ */ e({Snooze:()=>ya,SnoozeMenu:()=>va,SnoozeStrip:()=>ba});const _a=()=>{I.value=null};function va({label:e,onPick:t,dialog:n=null,waitingSince:r=null,onShut:a=_a}){let[o,s]=W(``),c=da(),l=r!==null&&!c.on&&y`<p class="hint snzh">
<${P} name="circle-alert" size="s" /> ${S(`The client has been waiting for {span}. Snoozing does not stop the wait.`,{span:ct(i.value-r)})}
</p>`;return y`<${ii} label=${e} title=${S(`Snooze until`)} usual=${Jr}
deed=${c.on?S(`Send and snooze`):S(`Snooze`)}
onPick=${e=>c.ready((n,r)=>t(e,o.trim(),n,r))} onShut=${a}
below=${l}>
<input class="input" aria-label=${S(`Waiting reason (optional)`)} placeholder=${S(`Reason for the team`)}
maxlength="500" value=${o} onInput=${e=>s(e.currentTarget.value)} />
<${fa} dialog=${n} telling=${c} />
<//>`}function ya({dialog:e}){return y`<${va} label=${S(`Snooze`)} dialog=${e} waitingSince=${e.waiting_since}
onPick=${(t,n,r,i)=>r?Ki(e.id,r,i,{then:`snooze`,snooze_until:t,reason:n}):pt(e.id,t,n)} />`}function ba({dialog:e}){if(!e?.snooze||e.state!==`open`)return null;let{until:t,reason:n}=e.snooze,r=t===null?S(`Snoozed until the client replies`):S(`Snoozed until {day}, {time}`,{day:_r(t,i.value),time:k(t)});return y`<div class="banner aside">
<${P} name="alarm-clock" size="m" />
<span class="grow cut">${r}${n&&y` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>gt(e.id)}>${S(`Unsnooze`)}</button>
</div>`}const xa=e=>()=>{I.value=I.value===e?null:e},Sa=e=>String(I.value===e);function Ca({dialog:e,children:t}){let n=e.state===`open`;return y`<div class="acts">
${t}
${n&&y`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Sa(`snooze`)}
aria-label=${S(`Snooze`)} title=${S(`Snooze`)+`  H`} onClick=${xa(`snooze`)}>
<${P} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Sa(`actions`)}
aria-label=${S(`More actions`)} title=${S(`More actions`)} onClick=${xa(`actions`)}>
<${P} name="ellipsis" />
</button>
${n?y`<span class="split">
<button type="button" class="btn" title=${S(`Close the conversation`)+`  E`}
onClick=${()=>x(e.id)}>
<${P} name="check" size="m" />
<span class="btnword">${S(`Close`)}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Sa(`finish`)}
aria-label=${S(`Close with a reason`)} title=${S(`Close with a reason`)+`  Shift E`}
onClick=${xa(`finish`)}>
<${P} name="chevron-down" size="s" />
</button>
</span>`:y`<button type="button" class="btn" title=${S(`Reopen the conversation`)+`  E`}
onClick=${()=>ht(e.id)}>
<${P} name="undo-2" size="m" />
<span class="btnword">${S(`Reopen`)}</span>
</button>`}
<${wa} dialog=${e} />
</div>`}function wa({dialog:e}){let t=e.assignee_id===null?null:V(e.assignee_id),n=lt(e),r=t?en(t):n?.name??S(`Assign`);return y`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Sa(`assignee`)} title=${S(`Assignee`)+`  A`} onClick=${xa(`assignee`)}>
<span class="vh">
${t?S(`Assignee: {name}`,{name:t}):S(`Assignee: nobody`)}
${n&&` · ${S(`Team: {name}`,{name:n.name})}`}
</span>
${t?y`<${U} name=${t} size="sm" />`:n?y`<span class=${`sq `+jn(n.name)}></span>`:y`<${hn} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${r}</span>
<${P} name="chevron-down" size="s" />
</button>`}function Ta({dialog:e}){let t=!!Xe.value[e.id],n=kt(`(max-width: 719px)`),r=e.state===`open`;return y`<${he} label=${S(`More actions`)} place="popmore">
${n&&y`<${b} icon="user-round" onPick=${()=>{fr.value=!0}}>
${S(`Client card`)}
<//>`}
${n&&r&&y`<${b} icon="alarm-clock" onPick=${()=>{I.value=`snooze`}}>
${S(`Snooze`)}
<//>`}
${r&&y`<${b} icon="check" onPick=${()=>{I.value=`finish`}}>
${S(`Close with a reason`)}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&y`<${b} icon="message-circle-off" onPick=${()=>vr(e.id)}>
${S(`No reply needed`)}
<kbd>Y</kbd>
<//>`}
<${b} icon="eye" onPick=${()=>De(e.id)}>
${S(t?`Stop following`:`Follow`)}
<kbd>F</kbd>
<//>
${e.snooze&&y`<${b} icon="alarm-clock" onPick=${()=>gt(e.id)}>${S(`Unsnooze`)}<//>`}
<${b} icon="tag" onPick=${()=>{I.value=`tags`}}>
${S(`Tags`)}
<kbd>L</kbd>
<//>
<${b} icon="arrow-up-down" onPick=${()=>{I.value=`priority`}}>
${S(`Priority`)}
<kbd>P</kbd>
<//>
<${b} icon="users-round" onPick=${()=>{I.value=`team`}}>
${S(`Assign to a team`)}
<kbd>⇧A</kbd>
<//>
${e.state===`closed`&&y`<${b} icon="check" onPick=${()=>{I.value=`finish`}}>
${S(`Closing reason`)}
<kbd>⇧E</kbd>
<//>`}
${pn().filter(t=>t.when(e)).map(t=>y`<${b} key=${t.id} icon=${t.icon} onPick=${()=>t.run(e)}>
${t.label(e)}
${t.hint&&y`<kbd>${t.hint}</kbd>`}
<//>`)}
<//>`}const Ea={snooze:ya,finish:ha,actions:Ta,assignee:Er,tags:rr,priority:At,team:({dialog:e})=>y`<${Er} dialog=${e} onlyTeams />`};function Da({dialog:e}){let t=Ea[I.value];return t&&e?y`<${t} key=${I.value} dialog=${e} />`:null}function Oa({dialog:e}){let t=e&&z(e);return y`
${we.value===`off`&&y`<div class="banner" role="status">
<${P} name="cloud-off" size="m" />
<span class="grow">${S(`Offline. Showing saved data; replies will be sent when the connection is back.`)}</span>
<button type="button" class="btn small" onClick=${qe}>${S(`Retry`)}</button>
</div>`}
${t&&t.health===`trouble`&&y`<div class="banner bad" role="status">
<${P} name="circle-alert" size="m" />
<span class="grow">
${S(`{name} has a problem: {cause}. Replies wait in the queue.`,{name:t.name,cause:ur(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health===`paused`&&y`<div class="banner" role="status">
<${P} name="pause" size="m" />
<span class="grow">${S(`{name} is paused. Replies wait in the queue.`,{name:t.name})}</span>
</div>`}
`}const X=T({}),ka=e=>X.value[e]??null;function Aa(e){X.value={...X.value,[e.dialog_id]:{message:e,text:e.text}}}function ja(e,t){X.value={...X.value,[e]:{...X.value[e],text:t}}}function Ma(e){let{[e]:t,...n}=X.peek();X.value=n}function Na(e,t){let n=z(t)?.can??{},r=[`sent`,`delivered`,`read`].includes(e.delivery?.state),i=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*36e5;return!(!n.edit||!r||!i||e.author.operator_id!==v.peek().id||e.deleted_at||e.content!==`text`||!n.edit_files&&e.files?.length)}async function Pa(e){let{message:t,text:n}=X.peek()[e];if(Ma(e),n.trim()===t.text)return;let r=await O(`/api/messages/${t.id}/edit`,{text:n.trim()});cr({t:`result`,...r})}const Fa=[[`faces`,[[`😀`,`улыбка радость smile grin`],[`😃`,`улыбка smile happy`],[`😄`,`смех smile laugh`],[`😁`,`улыбка grin`],[`😅`,`неловко sweat`],[`😂`,`смех слёзы joy laugh`],[`🤣`,`смех rofl`],[`🙂`,`улыбка slight smile`],[`😉`,`подмигивание wink`],[`😊`,`улыбка румянец blush`],[`😇`,`ангел angel`],[`😍`,`влюблён любовь love`],[`😘`,`поцелуй kiss`],[`😋`,`вкусно yum`],[`😎`,`круто очки cool`],[`🤩`,`восторг star`],[`🥳`,`праздник party`],[`🤔`,`думаю think`],[`🤗`,`обнимаю hug`],[`😏`,`ухмылка smirk`],[`😐`,`нейтрально neutral`],[`😴`,`сон sleep`],[`😌`,`спокойно relieved`],[`😕`,`сомнение confused`],[`😟`,`тревога worried`],[`🙁`,`грусть frown`],[`😢`,`слеза грусть cry`],[`😭`,`плач cry sob`],[`😤`,`пар злость`],[`😠`,`злость angry`],[`😱`,`ужас scream`],[`😳`,`смущение flushed`],[`🥺`,`просьба please`],[`🙄`,`закатываю глаза roll eyes`],[`😬`,`неловко grimace`],[`🤒`,`болезнь sick`],[`🫡`,`есть служу salute`]]],[`hands`,[[`👍`,`да хорошо палец вверх thumbs up yes`],[`👎`,`нет плохо палец вниз thumbs down no`],[`👌`,`окей ok`],[`✌️`,`победа victory`],[`🤞`,`удачи пальцы luck`],[`🤝`,`рукопожатие договор handshake`],[`👏`,`аплодисменты браво clap`],[`🙌`,`ура руки hooray`],[`🙏`,`спасибо пожалуйста молитва thanks please pray`],[`💪`,`сила strong`],[`👋`,`привет пока hello bye wave`],[`👀`,`глаза смотрю eyes`],[`✍️`,`пишу writing`],[`☝️`,`внимание up`],[`👉`,`указатель right`],[`👇`,`вниз down`],[`🫶`,`сердце руки heart hands`]]],[`hearts`,[[`❤️`,`сердце любовь heart love`],[`🧡`,`сердце orange heart`],[`💛`,`сердце yellow heart`],[`💚`,`сердце green heart`],[`💙`,`сердце blue heart`],[`💜`,`сердце purple heart`],[`🖤`,`сердце black heart`],[`💔`,`разбитое сердце broken`],[`💖`,`сердце sparkle`],[`✨`,`блеск sparkles`],[`🌟`,`звезда star`],[`⭐`,`звезда star`],[`🔥`,`огонь fire`],[`🎉`,`праздник ура tada party`],[`🎊`,`праздник confetti`],[`🎁`,`подарок gift`],[`🎂`,`торт день рождения birthday cake`],[`🌹`,`роза rose`],[`💐`,`цветы букет flowers`],[`🌸`,`цветок blossom`],[`☀️`,`солнце sun`],[`🌈`,`радуга rainbow`],[`❄️`,`снег snow`],[`🎄`,`ёлка новый год christmas`]]],[`work`,[[`✅`,`готово да галочка done check`],[`☑️`,`галочка check`],[`❌`,`нет крест cross no`],[`❗`,`важно внимание important`],[`❓`,`вопрос question`],[`⚠️`,`внимание осторожно warning`],[`⏰`,`время будильник clock`],[`⏳`,`ждём песок hourglass`],[`📅`,`дата календарь calendar`],[`📌`,`закреплено pin`],[`📎`,`скрепка вложение paperclip`],[`📝`,`заметка memo`],[`📄`,`документ document`],[`📦`,`посылка коробка package`],[`🚚`,`доставка грузовик delivery`],[`🛒`,`корзина заказ cart`],[`🧾`,`чек receipt`],[`💳`,`карта оплата card`],[`💰`,`деньги money`],[`💸`,`деньги возврат money`],[`🏷️`,`цена ярлык price`],[`🔧`,`ремонт ключ repair wrench`],[`🔨`,`молоток hammer`],[`⚙️`,`настройки settings`],[`🔍`,`поиск search`],[`🔗`,`ссылка link`],[`📞`,`телефон звонок phone call`],[`📱`,`телефон mobile`],[`💻`,`компьютер laptop`],[`✉️`,`письмо почта mail`],[`📷`,`фото camera`],[`🎥`,`видео video`],[`🔔`,`уведомление bell`],[`🔒`,`замок lock`],[`🔑`,`ключ key`],[`🏠`,`дом home`],[`🏢`,`офис office`],[`📍`,`место адрес place address`],[`🗺️`,`карта map`],[`✈️`,`самолёт plane`],[`🚗`,`машина car`],[`☕`,`кофе coffee`],[`🍕`,`пицца pizza`],[`🆗`,`ok`],[`🆕`,`новое new`],[`🔝`,`топ top`],[`💡`,`идея idea`],[`📈`,`рост chart`],[`🤖`,`бот robot`]]]],Ia=`okno.emoji`,La={recent:()=>S(`Recent`),faces:()=>S(`Smileys`),hands:()=>S(`Gestures`),hearts:()=>S(`Hearts and holidays`),work:()=>S(`Work`)},Ra=()=>{try{return JSON.parse(localStorage.getItem(Ia))??[]}catch{return[]}},za=e=>localStorage.setItem(Ia,JSON.stringify([e,...Ra().filter(t=>t!==e)].slice(0,16))),Ba=()=>{I.value=null},Va=()=>y`<button type="button" class="ib small" id="emoji" aria-label=${S(`Emoji`)}
title=${`${S(`Emoji`)}  ${G} ;`} aria-haspopup="dialog" aria-expanded=${String(I.value===`emoji`)}
onClick=${()=>{I.value=I.value===`emoji`?null:`emoji`}}>
<${P} name="smile" size="m" />
</button>`;function Ha(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Ra().length?[[`recent`,Ra().map(e=>[e,``])]]:[],...Fa];let n=Fa.flatMap(([,e])=>e).filter(([,e])=>e.split(` `).some(e=>e.startsWith(t)));return n.length?[[``,n]]:[]}function Ua({pick:e}){let t=nn(Ba),n=R(null),[r,i]=W(``),[a,o]=W(0);bn(),D(()=>n.current.focus({preventScroll:!0}),[]);let s=Ha(r),c=s.flatMap(([,e])=>e);M(()=>t.current.querySelector(`.emo.on`)?.scrollIntoView({block:`nearest`}),[a]);let l=t=>{za(t),Ba(),e(t)},u=e=>{let t={ArrowRight:1,ArrowLeft:-1,ArrowDown:8,ArrowUp:-8}[e.key];t&&(r===``||e.key===`ArrowDown`||e.key===`ArrowUp`)&&(e.preventDefault(),o(Math.max(0,Math.min(c.length-1,a+t)))),e.key===`Enter`&&(e.preventDefault(),e.stopPropagation(),c[a]&&l(c[a][0]))},d=-1;return y`<div class="menu pop popemoji" role="dialog" aria-label=${S(`Emoji`)} ref=${t} onKeyDown=${Yt}>
<div class="gfind">
<${P} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${c.length?`emo`+a:null}
aria-label=${S(`Find an emoji`)} placeholder=${S(`For example: thanks`)} value=${r}
onInput=${e=>{i(e.target.value),o(0)}} onKeyDown=${u} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${S(`Emoji`)}>
${s.map(([e,t])=>y`
${e&&y`<div class="mh" role="presentation">${La[e]()}</div>`}
<div class="emogrid" role="presentation">
${t.map(([e,t])=>{d+=1;let n=d;return y`<button type="button" class=${n===a?`emo on`:`emo`} id=${`emo`+n}
role="option" tabindex="-1" aria-selected=${String(n===a)}
aria-label=${`${e} ${t}`.trim()} onPointerMove=${()=>o(n)}
onClick=${()=>l(e)}>
${e}
</button>`})}
</div>
`)}
${!c.length&&y`<p class="dpad2 t13 dim">${S(`Nothing found`)}</p>`}
</div>
</div>`}function Wa(e){let t=K.value[e.id],n=t?Ne(t).filter(e=>e.kind===`in`&&e.letter&&!e.automatic):[],r=Ri(e.id,`reply`);return n.find(e=>e.no===r)??n.at(-1)}function Ga(e,t,n){let r=e?e.letter.sender:n.label??``,i=yi(r),a=e?.data.reply_to,o=a&&t.to?t.to:e?.data.answer_to??i;return{address:o,sender:i,whole:o===i?r:o,other:a?o===i?a:i:null}}function Ka({id:e,to:t}){let n=t.address===t.sender?S(`Your reply goes to the sender; the email asks for replies to {other}`,{other:t.other}):S(`Your reply goes to {address}, not to the sender {sender}`,{address:t.address,sender:t.sender});return y`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>J(e,{to:t.other})}>
${S(`Reply to {address}`,{address:t.other})}
</button>
</p>`}function qa(e,t){let n=new Set(Object.values(Zt.value).map(e=>e.name.toLowerCase())),r=[...e.recipients.slice(1),...e.copies].map(e=>yi(e).toLowerCase());return[...new Set(r)].filter(e=>e.includes(`@`)&&e!==yi(t).toLowerCase()&&!n.has(e))}function Ja({dialog:e}){let{id:t}=e,n=ji(t),r=Wa(e),i=Ga(r,n,e),a=i.whole,o=r?qa(r.letter,a).filter(e=>e!==i.sender.toLowerCase()&&!Y(n.cc).includes(e)):[],s=n.open||n.cc||n.bcc;return y`<div class="mlines">
<div>
<span>${S(`To`)}</span>
<span class="cut grow" title=${a}>${a}</span>
${o.length>0&&y`<button type="button" class="link t12 toall" title=${o.join(`, `)} onClick=${()=>J(t,{open:!0,cc:[...Y(n.cc),...o].join(`, `)})}>
${S(`Reply to all`)}
</button>`}
${!s&&y`<button type="button" class="link t12" onClick=${()=>{J(t,{open:!0}),requestAnimationFrame(()=>document.getElementById(`mailcc`)?.focus())}}>
${S(`Cc and Bcc`)}
</button>`}
</div>
${i.other&&y`<${Ka} id=${t} to=${i} />`}
${s&&y`
<${Ya} field="cc" label=${S(`Cc`)} value=${n.cc} onType=${e=>J(t,{open:!0,cc:e})} />
<${Ya} field="bcc" label=${S(`Bcc`)} value=${n.bcc}
onType=${e=>J(t,{open:!0,bcc:e})} />
`}
<label>
<span>${S(`Subject`)}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Mr(r?.letter.subject||e.title)}
onInput=${e=>J(t,{subject:e.target.value})} />
</label>
</div>`}function Ya({field:e,label:t,value:n,onType:r,place:i=`mail`}){let a=Y(n).filter(e=>!Ni(e)),[o,s]=W(!0),c=a.length>0&&o;return y`
<label class=${c?`wrong`:``}>
<span>${t}</span>
<input class="palq" id=${i+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${S(`Addresses, separated by commas`)} value=${n??``} aria-invalid=${c?`true`:null}
aria-describedby=${c?`${i}${e}err`:null} onInput=${e=>{s(!1),r(e.target.value)}} onBlur=${()=>s(!0)} />
</label>
${c&&y`<p class="hint bad mailerr" id=${`${i}${e}err`} role="alert">
${S(`Not a valid address: {value}`,{value:a[0]})}
</p>`}
`}const Xa=()=>{I.value=null};function Za({disabled:e}){let t=I.value===`send`||I.value===`later`;return y`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${S(`Send and…`)} title=${S(`Send and…`)} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{I.value=t?null:`send`}}>
<${P} name="chevron-up" size="s" />
</button>`}function Qa({send:e,more:t}){return I.value===`later`?y`<${eo} pick=${t=>e({at:t})} />`:I.value===`send`?y`<${he} label=${S(`Send and…`)} place="popsend">
<${b} icon="check" onPick=${()=>e({then:`close`})}>
${S(`Send and close the conversation`)}
<span class="end only-wide"><${Dn} of=${[G,`Shift`,`↵`]} /></span>
<//>
<${b} icon="alarm-clock" onPick=${()=>e({then:`snooze`})}>
${S(`Send and snooze until the client replies`)}
<//>
<${b} icon="calendar-clock" stay onPick=${()=>{I.value=`later`}}>
${S(`Send later…`)}
<span class="hrow end t12 dim">${Rn(hi(Date.now(),1,9))}</span>
<//>
${t}
<//>`:null}const $a={evening:()=>S(`This evening`),tomorrow:()=>S(`Tomorrow morning`),monday:()=>S(`On Monday morning`)},eo=({pick:e,given:t=null,place:n=`popsend`,onShut:r=Xa})=>y`<${ii} label=${S(`Send later`)} title=${S(`Send later`)} usual=${Xr} words=${$a}
given=${t} hour="09:00" place=${n} deed=${S(`Schedule`)} icon="calendar-clock" onPick=${e}
onShut=${r} />`;function to({id:e,dialog:t,note:n,text:r}){let i=Ve(e),a=i.filter(e=>e.typing===`reply`),o=i.filter(e=>e.typing===`note`),s=n?oi(r):[],c=e=>e.map(e=>V(e.id??e)).join(`, `),l=e=>y`<b class="b5">${e}</b>`,u=null;if(a.length?u=ot(w(`{who} is replying…`,`{who} are replying…`,a.length),{who:l(c(a))}):s.length?u=ot(w(`Your team will see the note, {who} will be notified`,`Your team will see the note, {who} will be notified`,s.length),{who:l(s.map(e=>e.name).join(`, `))}):o.length?u=ot(w(`{who} is writing a note…`,`{who} are writing a note…`,o.length),{who:l(c(o))}):Pe(e)?u=S(`{name} is typing…`,{name:qt(t?.name??``)}):i.length&&(u=ot(w(`{who} is here too`,`{who} are here too`,i.length),{who:l(c(i))})),!u)return null;let d=a.length?a:o.length?o:i;return y`<div class="seen cseen" role="status">
${!s.length&&d.length>0&&y`<span class="stack">
${d.slice(0,3).map(e=>y`<${U} key=${e.id} name=${V(e.id)} size="xs" />`)}
</span>`}
<span class="cut">${u}</span>
</div>`}const no=e=>e.text||vn(e.content===`text`&&e.files?.length?`document`:e.content);function ro({id:e,mode:t}){let n=Ri(e,t);if(n===null)return null;let r=K.value[e],i=r&&Ne(r).find(e=>e.no===n),a=i&&(i.author.operator_id?V(i.author.operator_id):i.author.name);return y`<div class="cquote">
<${P} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${a??S(`Message {no}`,{no:n})}</b>
<span class="cut blk">${i?no(i):``}</span>
</span>
<button type="button" class="ib small" aria-label=${S(`Remove the quote`)} onClick=${()=>zi(e,t,null)}>
<${P} name="x" size="m" />
</button>
</div>`}function io({id:e,dialog:t,message:n}){let r=z(t)?.can?.edit_hours,i=Bt(t.kind),a=r?w(`{channel} lets you edit for {n} hour`,`{channel} lets you edit for {n} hours`,r,{channel:i}):``;return y`<div class="cstrip" role="status">
<${P} name="square-pen" size="m" />
<span class="grow">
${S(`You are editing your message from {time}.`,{time:k(n.sent_at)})} ${a}
</span>
<button type="button" class="ib small" aria-label=${S(`Cancel editing`)} title="Esc"
onClick=${()=>Ma(e)}>
<${P} name="x" size="m" />
</button>
</div>`}function ao({id:e}){let[t,n]=W(!1),r=lr(e);if(M(()=>{Pt(e)},[e]),!r.length)return null;let i=K.value[e],a=i?Ne(i).findLast(e=>e.kind===`in`)?.no??0:0,o=r.some(e=>e.no<a);return y`<div class=${o?`cstrip warn plan`:`cstrip plan`}>
<div class="hrow">
<${P} name="calendar-clock" size="m" />
<span class="grow">
${r.length===1?S(`Scheduled for {when}`,{when:Rn(nt(r[0]))}):w(`{n} reply scheduled`,`{n} replies scheduled`,r.length)}
${o&&y`<b class="b6"> · ${S(`the client has written since`)}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${S(t?`Hide`:`Show`)}
</button>
</div>
${t&&y`<ul class="plist">
${r.map(e=>y`<${oo} key=${e.id} message=${e} />`)}
</ul>`}
</div>`}function oo({message:e}){let t=`plan${e.id}`,n=I.value===t;return y`<li>
<span class="grow">
<b class="b5 blk">${Rn(nt(e))} · ${V(e.author.operator_id)}</b>
<span class="cut blk">${no(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>ua(e,null)}>${S(`Send now`)}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${S(`Another time`)} title=${S(`Another time`)}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{I.value=n?null:t}}>
<${P} name="calendar-clock" size="m" />
</button>
${n&&y`<${eo} place="popplan" given=${nt(e)} pick=${t=>ua(e,t)} />`}
</span>
<button type="button" class="ib small" aria-label=${S(`Undo and edit`)} title=${S(`Undo and edit`)}
onClick=${()=>ra(e)}>
<${P} name="square-pen" size="m" />
</button>
</span>
</li>`}const so={files:!0,max_files:20};function co({id:e,dialog:t}){let n=Cn(e),r=n===`note`,i=R(null),a=Ge(e,n),o=t&&z(t),s=r?so:o?.can??{},c=!!s.subject&&!r,l=!r&&(we.value===`off`||o?.health===`trouble`||o?.health===`paused`),u=_e(e,n),d=!!a.trim()||u.some(e=>[`done`,`uploading`,`waiting`].includes(e.state)),f=di(i,r);D(()=>_o(i.current),[a]),M(()=>{be()||zn()},[]);let p=(r={})=>{if(!d||!t)return;let a=c&&Pi(e);if(a){document.getElementById(`mail`+a.field)?.focus();return}me();let o=Gt(`#missing button`);o?o.focus():(Vi(e,n,r),i.current?.focus())};D(()=>(xt.current={id:e,mode:n,mail:c,field:i.current,submit:p,wrap:e=>Gr(i.current,e),list:e=>li(i.current,e)},()=>{xt.current=null}));let m=t=>{Jn(),Se(e),Mt(e,n,t.target.value),se(e,n,t.target.value),f.look()},h=r||(Fe.value?.send?.[t?.kind]??(c?`command`:`enter`))===`command`;return y`<form class=${r?`comp asnote`:`comp`}
aria-label=${S(r?`Note for the team`:`Reply to the client`)} onSubmit=${e=>{e.preventDefault(),p()}}>
<div class="bar top">
<${yo} id=${e} mode=${n} field=${i} />
${r?y`<span class="hrow tight end t12 notehint">
<${P} name="lock" size="s" />
${S(`The client will not see this`)}
</span>`:t&&y`<span class="hrow tight end t12 mut">
<${Sn} kind=${t.kind} />
<span class="cut">${c?o.name:er(t)}</span>
${!c&&t.label&&y`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${c&&t&&y`<${Ja} dialog=${t} />`}
<${ro} id=${e} mode=${n} />
<${wi} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${i} value=${a} aria-label=${S(r?`Note text`:`Reply text`)}
placeholder=${ho(r,t,l)} enterkeyhint=${h?`enter`:`send`}
aria-controls=${f.list.length?`calls`:null}
aria-activedescendant=${f.list.length?`call`+f.at:null} aria-autocomplete=${r?`list`:null}
onInput=${m} onKeyDown=${n=>{n.isComposing||f.keys(n)||(go(n,h)?(n.preventDefault(),!n.repeat&&Ut()&&p()):n.key===`Enter`&&c&&!n.shiftKey&&pi(i.current)?n.preventDefault():a||n.shiftKey||(n.key===`ArrowUp`&&!r&&fo(e,t)?n.preventDefault():n.code===`KeyZ`&&(n.ctrlKey||n.metaKey)&&(n.preventDefault(),Tt())))}} onClick=${f.look} onBlur=${()=>{me(),f.close()}}></textarea>
<${si} calls=${f} />
${!r&&a&&y`<${Qn} id=${e} text=${a} />`}
<${Ti} id=${e} mode=${n} again=${t=>{Ui(e,t),i.current?.focus()}} without=${t=>{Gi(e,t),i.current?.focus()}} />
<div class="bar cbarx">
<${lo} id=${e} mode=${n} mail=${c} can=${s} field=${i} calls=${f} />
<span class="grow"></span>
<${mo} id=${e} mode=${n} text=${a} />
<span class=${r?``:`split`}>
<button type="submit" class="btn primary" disabled=${!d}>
${!r&&y`<${P} name="send" size="s" />`}
${po(r,l,e,u)}
<kbd class="only-wide">${h?`${G} ↵`:`Enter`}</kbd>
</button>
${!r&&y`<${Za} disabled=${!d} />`}
</span>
</div>
${!r&&y`<${Qa} send=${p} />`}
${I.value===`emoji`&&y`<${Ua} pick=${e=>ei(i.current,e)} />`}
</form>`}function lo({id:e,mode:t,mail:n,can:r,field:i,calls:a}){let o=(e,t,n,r)=>y`<button type="button" class="ib small" aria-label=${t} title=${n?`${t}  ${n}`:t}
onPointerDown=${e=>e.preventDefault()} onClick=${r}>
<${P} name=${e} size="m" />
</button>`;return y`
${n&&y`
${o(`bold`,S(`Bold`),`${G} B`,()=>Gr(i.current,`**`))}
${o(`italic`,S(`Italic`),`${G} I`,()=>Gr(i.current,`_`))}
${o(`list`,S(`List`),`${G} Shift 8`,()=>li(i.current,!1))}
<${uo} field=${i} />
`}
${t===`note`&&o(`at-sign`,S(`Mention a colleague`),`@`,()=>{ei(i.current,/(^|\s)$/.test(i.current.value.slice(0,i.current.selectionStart))?`@`:` @`),a.look()})}
${r.files&&y`<${Si} id=${e} can=${r} mode=${t} />`}
<${Va} />
`}function uo({field:e}){let t=I.value===`link`;return D(()=>{t&&document.getElementById(`linkto`)?.focus()},[t]),y`<span class="popbox">
<button type="button" class="ib small" aria-label=${S(`Link`)} title=${S(`Link`)} aria-expanded=${String(t)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>{I.value=t?null:`link`}}>
<${P} name="link" size="m" />
</button>
${t&&y`<form class="menu pop poplink" aria-label=${S(`Link`)} onSubmit=${t=>{t.preventDefault(),t.stopPropagation();let n=t.target.elements.address.value.trim();I.value=null,n&&Vr(e.current,/^(https?:\/\/|mailto:)/i.test(n)?n:`https://${n}`)}}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${S(`Page address`)}
placeholder="https://" />
<button type="submit" class="btn primary">${S(`Insert`)}</button>
</form>`}
</span>`}function fo(e,t){let n=K.peek()[e],r=n&&Ne(n).findLast(e=>e.kind===`out`&&e.author.operator_id===v.peek().id&&e.delivery?.state!==`cancelled`);if(!r||!t||or(r))return!1;if(h(r))ra(r);else if(Na(r,t))Aa(r);else return!1;return!0}function po(e,t,n,r){return Me.value[n]===void 0?e?S(`Leave a note`):at(r)?S(`Send when uploaded`):S(t?`Queue`:`Send`):S(`Sends when uploaded`)}function mo({id:e,mode:t,text:n}){return Hn(e,t)===void 0?n.trim()?Yn(e,t)?y`<span class="t12 dim only-wide saved">${S(`Draft saved`)}</span>`:we.value===`off`?y`<span class="t12 dim only-wide saved">${S(`Draft saved on this device`)}</span>`:null:null:y`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${S(`A newer draft from another device.`)}</span>
<button type="button" class="link" onClick=${()=>bt(e,t)}>${S(`Restore previous draft`)}</button>
</span>`}function ho(e,t,n){return S(t?e?`Write a note for the team`:n?`You can write, the reply will wait in the queue`:`Write a reply`:`You can write while the messages load`)}function go(e,t){return e.key!==`Enter`||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function _o(e){e&&(e.style.height=`auto`,e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}const vo=[[`reply`,()=>S(`Reply`)],[`note`,()=>S(`Note`)]];function yo({id:e,mode:t,field:n}){let r=t=>{Kn(e,t),requestAnimationFrame(()=>n.current?.focus())};return y`<div class="hrow mds" role="tablist" aria-label=${S(`Where the text goes`)} onKeyDown=${n=>{(n.key===`ArrowLeft`||n.key===`ArrowRight`)&&(n.preventDefault(),Kn(e,t===`reply`?`note`:`reply`),requestAnimationFrame(()=>Gt(`.md[aria-selected='true']`)?.focus()))}}>
${vo.map(([e,n])=>y`<button type="button" class="md" role="tab" aria-selected=${String(t===e)}
tabindex=${t===e?0:-1} onClick=${()=>r(e)}>
${n()}
</button>`)}
</div>`}const bo=({author:e})=>e.operator_id?V(e.operator_id):e.name,xo=e=>e.text||vn(e.content===`text`?`document`:e.content);function So(e,t){let n=e.findLast(e=>e.kind===`out`)??e.at(-1),r={name:qt(bo(n)),ago:rt(n.created_at,t)};return n.kind===`note`?S(`{name} left a note {ago}.`,r):n.kind===`in`?S(`{name} wrote {ago}.`,r):S(`{name} replied {ago}.`,r)}function Co(){let[e,t]=W(Ze(Date.now()));return M(()=>{let e=setInterval(()=>t(Ze(Date.now())),1e3);return()=>clearInterval(e)},[]),e}function wo({entry:e}){let t=R(null);D(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=R(0);D(()=>{n.current=Date.now(),Vt(e.dialog_id,e.last_no)},[e.key,e.last_no]);let r=Co(),i=e.came??[];return y`<div class="card fencebox" role="alertdialog"
aria-label=${S(`The conversation changed while you were writing`)}>
<div class="fence">
<p class="t13">
<b class="b6">
${i.length?So(i,r):S(`The conversation changed while you were writing.`)}
</b> ${S(`Your reply has not been sent yet.`)}
</p>
${i.length>20&&y`<p class="t12 dim">${S(`The last {n} of {count} messages`,{n:20,count:i.length})}</p>`}
<ol class="came">
${i.slice(-20).map(e=>y`<li class=${`msg fm `+(e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`)}
key=${e.id}>
<div class="box">
<span class="by">${bo(e)}</span>
${xo(e)}
<span class="mt">${k(e.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&y`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&y`<p class="t12 dim">
${w(`{n} file`,`{n} files`,e.files.length)}
: ${e.files.map(e=>e.name).join(`, `)}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>la(e)}>${S(`Do not send`)}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>ca(e)}>${S(`Edit`)}</button>
<button type="button" class="btn primary" ref=${t} onClick=${()=>{Date.now()-n.current>=700&&pr(e)}}>
${S(`Send anyway`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}function To({id:e,dialog:t}){let n=tn(e),r=Cn(e),i=ka(e);if(ko(e),n)return y`<div class="dock"><${wo} entry=${n} /></div>`;let a=r===`reply`&&t&&Eo(t);return y`<div class="dock">
${t&&y`
<${ao} id=${e} />
<${to} id=${e} dialog=${t} note=${r===`note`} text=${Ge(e,r)} />
`}
${i&&t?y`
<${io} id=${e} dialog=${t} message=${i.message} />
<${Oo} id=${e} dialog=${t} text=${i.text} />
`:a?y`<${Do} id=${e} ...${a} />`:y`<${co} id=${e} dialog=${t} />`}
</div>`}function Eo(e){if(e.blocked_at)return{icon:`ban`,title:e.thread_kind===`group`?S(`We are no longer in this group`):S(`The client has blocked the bot`),text:S(`Messages have not been delivered since {date}.`,{date:_(e.blocked_at)})};let t=z(e);return!t||t.health===`removed`?{icon:`unplug`,title:S(`This channel was disconnected`),text:S(`This channel can no longer send messages.`)}:null}function Do({id:e,icon:t,title:n,text:r}){return y`<div class="creplace">
<${P} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${r}</span>
<button type="button" class="btn" onClick=${()=>Kn(e,`note`)}>${S(`Leave a note`)}</button>
</div>`}function Oo({id:e,dialog:t,text:n}){let r=R(null);D(()=>_o(r.current),[n]),D(()=>{r.current.focus(),r.current.setSelectionRange(n.length,n.length)},[]);let i=()=>{n.trim()&&Te(()=>Pa(e))};return y`<form class="comp editing" aria-label=${S(`Editing a message`)}
onSubmit=${e=>{e.preventDefault(),i()}}>
<div class="bar top">
<span class="md t13 b5">${S(`Editing`)}</span>
<span class="hrow tight end t12 mut">
<${Sn} kind=${t.kind} />
<span class="cut">${er(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${r} value=${n} aria-label=${S(`New message text`)}
onInput=${t=>ja(e,t.target.value)} onKeyDown=${n=>{n.key===`Escape`&&(n.stopPropagation(),n.preventDefault(),Ma(e));let r=Fe.value?.send?.[t.kind]===`command`;n.key!==`Enter`||n.shiftKey||n.isComposing||!n.ctrlKey&&!n.metaKey&&r||(n.preventDefault(),i())}}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Ma(e)}>${S(`Do not change`)}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${S(`Save changes`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function ko(e){let t=B.value.mentions?.[e]?.no??null;M(()=>{if(t===null)return;let n=setInterval(()=>{let r=[...document.querySelectorAll(`.log .msg.note[data-no]`)].filter(Ao).map(e=>Number(e.dataset.no)),i=Math.max(0,...r);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Ce(`POST`,`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},1e3);return()=>clearInterval(n)},[e,t])}function Ao(e){let t=e.closest(`.scroll`)?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}let jo=0;function Mo(){j.value=null,globalThis.CSS?.highlights?.delete(`found`),Gt(`#conversation .scroll`)?.focus({preventScroll:!0})}function No(e){j.value={...j.peek(),q:e},clearTimeout(jo),jo=setTimeout(Po,180)}async function Po(){clearTimeout(jo);let{dialog:e,q:n}=j.peek();if(!n.trim()||Fo(n))j.value={dialog:e,...t,q:n,asked:n};else try{let t=await q(`/api/dialogs/${e}/find?${new URLSearchParams({q:n})}`);if(j.peek()?.dialog!==e||j.peek().q!==n)return;j.value={...j.peek(),asked:n,found:t.found,more:t.more,swapped:t.other_layout,at:-1,failed:!1},t.found.length&&Io(1)}catch(e){if(!(e instanceof pe))throw e;j.peek()&&(j.value={...j.peek(),asked:n,found:[],failed:!0})}}const Fo=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);function Io(e){let{found:t,at:n}=j.peek();if(!t.length)return;let r=(n+e+t.length)%t.length;j.value={...j.peek(),at:r},Br(t[r])}function Lo(e){let{q:t,asked:n,dialog:r}=j.peek(),i=Fo(t);i?Br(Math.max(1,Math.min(i,F.peek()[r]?.last_no??i))):t===n?Io(e.shiftKey?-1:1):Po()}function Ro(e){if(e.key===`Escape`)Mo();else if(e.key===`Enter`)Lo(e);else if(e.key===`ArrowUp`)Io(1);else if(e.key===`ArrowDown`)Io(-1);else return;e.preventDefault(),e.stopPropagation()}function zo({id:e}){let t=R(null),n=He(e);if(D(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:r,asked:i,found:a,at:o,more:s,swapped:c,failed:l}=j.value,u=l?S(`Search failed`):!i.trim()||Fo(i)?``:a.length?S(`{i} of {n}`,{i:o+1,n:Ee(a.length)+(s?`+`:``)}):S(`Nothing found`);return y`<div class="findbar" role="search" aria-label=${S(`Find in the conversation`)}>
<${P} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${r} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${S(`Find in the conversation`)} placeholder=${S(`Words or message No.`)}
onInput=${e=>No(e.target.value)} onKeyDown=${Ro} />
<span class="t12 mut num" role="status">${u}${c&&` · ${S(`as “{text}”`,{text:c})}`}</span>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${S(`Earlier`)}
title=${S(`Earlier`)+`  ↑`} onClick=${()=>Io(1)}>
<${P} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${S(`Later`)}
title=${S(`Later`)+`  ↓`} onClick=${()=>Io(-1)}>
<${P} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${S(`Dismiss`)} title=${S(`Dismiss`)+`  Esc`} onClick=${Mo}>
<${P} name="x" size="m" />
</button>
</div>`}const Bo=1e3;function Vo(e){let{highlights:t}=globalThis.CSS??{};if(!t||!j.peek())return;let{asked:n,swapped:r,found:i}=j.peek(),a=((r??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(e=>e.slice(0,Math.max(3,e.length-2))),o=[],s=new Set(i);for(let t of a.length?e.querySelectorAll(`li[data-no]`):[])if(s.has(Number(t.dataset.no))&&o.length<Bo){for(let e of Ho(t,a))if(o.push(e)>=Bo)break}t.set(`found`,new Highlight(...o))}function*Ho(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let e=n.nextNode();e;e=n.nextNode())if(!e.parentElement.closest(`.mt, .by, .av`))for(let n of e.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(e=>n[0].toLowerCase().startsWith(e)))continue;let r=new Range;r.setStart(e,n.index),r.setEnd(e,n.index+n[0].length),yield r}}async function Uo(e){try{return await e()}catch(e){return ve(d(e)),null}}const Wo=(e,t,n)=>Uo(async()=>(cr({t:`result`,...await O(`/api/messages/${e.id}/${t}`,n)}),!0));function Go(e){let t=z(F.value[e.dialog_id]??{})?.can??{},n=[`sent`,`delivered`,`read`].includes(e.delivery?.state),r=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*36e5;return!!(t.delete&&n&&r&&Ko(e)&&!e.deleted_at&&(e.files?.length??0)<2)}const Ko=e=>e.kind===`out`&&e.author.operator_id===v.value.id,qo=e=>Wo(e,`delete`,{}),Jo=(e,t)=>Wo(e,`reaction`,{emoji:t}),Yo=e=>Wo(e,`amend`,{act:`again`}),Xo=e=>Wo(e,`amend`,{act:`drop`}),Zo=T(/* @__PURE__ */ new Set);function Qo(e){let t=new Set(Zo.peek());t.delete(e)||t.add(e),Zo.value=t}const $o=e=>q(`/api/messages/${e.id}/versions`).then(e=>e.versions),es=/* @__PURE__ */ new Set,ts=e=>es.has(e),ns=e=>es.delete(e);async function rs(e,t){let n=B.peek().marks[e];es.add(e),await Uo(async()=>{let i=await O(`/api/dialogs/${e}/unread`,{no:t});cr({t:`unreadFrom`,id:e,read_no:i.read_no}),A(r(e),{icon:`mail`,undo:()=>(es.delete(e),cr({t:`read`,id:e,client_no:n??0}),Uo(()=>O(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}const is={out_of_hours:()=>S(`Out-of-hours reply`),receipt:()=>S(`Receipt`),progress:()=>S(`Progress update`),rating:()=>S(`Rating request`),confirmation:()=>S(`Confirmation`),incident:()=>S(`Incident message`)},as=e=>is[e.automatic]?.()??S(`Auto-reply`),os=e=>e.kind===`out`&&!!e.automatic,ss=({message:e})=>y`<span class="by">
<${P} name="zap" size="s" />
${as(e)}
<${Bn} message=${e} />
</span>`;function cs({message:e,at:t}){let{state:n,code:r,detail:i}=e.delivery;return n===`failed`?y`<span class="mt trouble">
<${P} name="circle-alert" size="s" />
<span>${S(`Not sent`)}: ${ur(r,i)}</span>
</span>`:n===`uncertain`?y`<span class="mt trouble">
<${P} name="circle-question-mark" size="s" />
<span title=${ur(r,i)}>${S(`Delivery uncertain`)}</span>
</span>`:y`<span class="mt">${t} <${Zn} state=${n} /></span>`}const ls={"too-late":e=>S(`{name} was not sent: it was too late`,{name:e}),paused:e=>S(`{name} was not sent: automation was stopped`,{name:e})};function us({message:e,found:t}){let[n,r]=W(!1),i=as(e),a=ls[e.delivery.code]?.(i)??S(`{name} was cancelled`,{name:i});return y`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${P} name="zap" size="s" />
${a} · <span title=${E(e.created_at)}>${k(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${S(n?`Hide`:`Show`)}
</button>
<${Bn} message=${e} />
${n&&y`<span class="taken">${e.text}</span>`}
</span>
</li>`}const Z=({run:e,children:t})=>y`<button type="button" class="link" onClick=${e}>${t}</button>`;function ds({message:e,at:t}){let{delivery:n}=e;return os(e)?y`<${cs} message=${e} at=${t} />`:n.state===`failed`?y`<span class="mt trouble">
<${P} name="circle-alert" size="s" />
<span>${ps(n)}</span>
<${Z} run=${()=>C(e)}>${S(`Retry`)}<//>
<${Z} run=${()=>dt(e.text)}>${S(`Copy`)}<//>
</span>`:n.state===`uncertain`?y`<${fs} message=${e} />`:n.code===`checking`?y`<span class="mt trouble" role="status">
<${Zn} state="queued" />
<span>${S(`Checking whether it arrived…`)}</span>
</span>`:or(e)?y`<span class="mt trouble">
<${P} name="calendar-clock" size="s" />
<span title=${E(nt(e))}>
${S(`Scheduled for {when}`,{when:Rn(nt(e))})}
</span>
<${Z} run=${()=>ra(e)}>${S(`Cancel`)}<//>
</span>`:h(e)?y`<${ms} message=${e} at=${t} />`:n.state===`queued`&&(n.attempts>0||n.waits_for)?y`<span class="mt trouble">
<${Zn} state="waiting" />
<span>${n.waits_for?S(`Waiting for an earlier message`):S(`Queued`)}</span>
<${Z} run=${()=>ra(e)}>${S(`Cancel`)}<//>
</span>`:y`<span class="mt">${t} <${Zn} state=${n.state} /></span>`}function fs({message:e}){let{delivery:t}=e,n=z(F.value[e.dialog_id]??{}),r=n?.can?.can_check?S(`Delivery uncertain`):S(`Delivery uncertain: {platform} does not report it`,{platform:Bt(n?.kind)});return y`<span class="mt trouble">
<${P} name="circle-question-mark" size="s" />
<span title=${ur(t.code,t.detail)}>${r}</span>
${n?.can?.can_check&&y`<${Z} run=${()=>f(e)}>${S(`Check`)}<//>`}
<${Z} run=${()=>C(e)}>${S(`Send again`)}<//>
</span>`}const ps=({code:e,detail:t})=>e===`bounced`?[S(`The email bounced`),t].filter(Boolean).join(`: `):`${S(`Not sent`)}: ${ur(e,t)}`;function ms({message:e,at:t}){let[n,r]=W(Date.now());M(()=>{let e=setInterval(()=>r(Date.now()),250);return()=>clearInterval(e)},[]);let i=e.delivery.not_before-e.created_at,a=nt(e)-n;if(a<=0)return y`<span class="mt">${t} <${Zn} state="sending" /></span>`;let o=Math.ceil(a/1e3);return y`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,a/i*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${S(`Sends in {n} s`,{n:o})}</span>
<${Z} run=${()=>ra(e)}>${S(`Cancel`)}<//>
</span>`}function hs({message:e,found:t}){let[n,r]=W(!1),i=e.author.operator_id===v.value.id?S(`You cancelled sending`):S(`{name} cancelled sending`,{name:V(e.author.operator_id)});return y`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${P} name="undo-2" size="s" />
${i} · <span title=${E(e.created_at)}>${k(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${S(n?`Hide`:`Show`)}
</button>
${n&&y`<span class="taken">
${e.text} <${Z} run=${()=>C(e)}>${S(`Send after all`)}<//>
</span>`}
</span>
</li>`}function gs({entry:e}){let t=e.kind===`note`,n=[`msg out`,t&&`note`,e.phase===`refused`&&`fail`,e.phase===`stale`&&`wait`].filter(Boolean).join(` `);return y`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&y`<span class="by"><${P} name="lock" size="s" />${S(`Note`)} · ${v.value.name}</span>`}
${e.files?.length>0&&y`<${br} files=${e.files} />`}
${e.text&&y`<span class="text">${e.text}</span>`}
<${ys} entry=${e} />
</div>
<${U} name=${v.value.name} />
</li>`}const _s={"cannot-see":()=>S(`a mentioned colleague cannot see this conversation`),"address-wrong":()=>S(`an address in Cc or Bcc is wrong`),"invalid-subject":()=>S(`the subject cannot be sent`),"invalid-time":()=>S(`the scheduled time has passed`),"file-gone":()=>S(`a file is no longer there, attach it again`),blocked:()=>S(`the client has blocked us`),"channel-removed":()=>S(`the channel was disconnected`)},vs=[`no-space`,`read-only`,`disk-fault`,`database-damaged`];function ys({entry:e}){if(e.phase===`refused`){let t=_s[e.code]?.()??d({code:e.code});return y`<span class="mt trouble">
<${P} name="circle-alert" size="s" />
<span>${S(`Not sent`)}: ${t}</span>
${e.code!==`file-gone`&&y`<${Z} run=${()=>Mn(e.key)}>${S(`Retry`)}<//>`}
<${Z} run=${()=>ca(e)}>${S(`Edit`)}<//>
<${Z} run=${()=>dt(e.text)}>${S(`Copy`)}<//>
</span>`}if(e.phase===`stale`)return y`<span class="mt trouble">
<${P} name="circle-question-mark" size="s" />
<span>${S(`Written over an hour ago, not sent`)}</span>
<${Z} run=${()=>Mn(e.key)}>${S(`Send`)}<//>
<${Z} run=${()=>ca(e)}>${S(`Edit`)}<//>
<${Z} run=${()=>yn(e.key)}>${S(`Delete`)}<//>
</span>`;if(e.phase===`queued`&&(e.tries>0||we.value!==`on`)){let t=vs.includes(e.code)?d({code:e.code}):``,n=t?S(`{why} This is saved here and will be sent automatically.`,{why:t}):S(`Queued`);return y`<span class="mt trouble">
<${Zn} state="waiting" />
<span>${n}</span>
<${Z} run=${()=>ca(e)}>${S(`Cancel`)}<//>
</span>`}return y`<span class="mt">${k(e.at)} <${Zn} state="sending" /></span>`}var bs=class extends cn{componentDidCatch(e){console.error(e),this.setState({broken:!0})}componentWillReceiveProps({message:e}){this.state.broken&&e.version!==this.props.message.version&&this.setState({broken:!1})}render({message:e,children:t},{broken:n}){if(!n)return t;let r=e.kind===`in`?`msg in`:`msg out`;return y`<li class=${r} data-no=${e.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${P} name="triangle-alert" size="m" />
<b class="b6">${S(`This message could not be shown`)}</b>
</span>
</div>
${e.text&&y`<span class="text">${e.text}</span>`}
</div>
</li>`}};const xs=T(null);function Ss({message:e,look:t,children:n}){return y`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${S(`Who is {name}?`,{name:e.author.name})} onClick=${t=>{let n=t.currentTarget.getBoundingClientRect();xs.value={message:e,x:n.left,y:n.bottom+6},I.value=`participant`}}>
${n}
</button>`}const Cs=()=>I.value===`participant`&&xs.value?y`<${ws} key=${xs.value.message.id} ...${xs.value} />`:null;function ws({message:e,x:t,y:n}){let r=nn(()=>{I.value=null}),[i,a]=W(null);return bn(),M(()=>{let{width:i,height:o}=r.current.getBoundingClientRect();r.current.style.setProperty(`left`,`${Math.max(8,Math.min(t,innerWidth-i-8))}px`),r.current.style.setProperty(`top`,`${Math.max(8,Math.min(n,innerHeight-o-8))}px`),r.current.focus({preventScroll:!0}),q(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(e=>a(e.person),()=>a({}))},[]),y`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${r}>
<div class="hrow">
<${U} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[i?.label,i?.kind&&Bt(i.kind)].filter(Boolean).join(` · `)}
</span>
</span>
</div>
${i?.messages>0&&y`<p class="t13 mut">
${w(`{n} message here`,`{n} messages here`,i.messages)}
, ${S(`since {date}`,{date:_(i.first_at)})}
</p>`}
${i?.dialog_id?y`<a class="btn small" href=${N(`all`,i.dialog_id)} onClick=${()=>{I.value=null}}>
${S(`Direct conversation`)}
</a>`:i&&y`<p class="t12 mut">${S(`Has only written in groups so far`)}</p>`}
</div>`}const Ts=T({}),Es=[],Ds=(e,t)=>Ts.value[`${e}.${t}`]??null;async function Os(e,t){let n=`${e}.${t}`;if(n in Ts.peek())return;Es.push(n);let r={...Ts.peek(),[n]:null};Es.length>200&&delete r[Es.shift()],Ts.value=r;try{let r=(await q(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];r?.no===t&&(Ts.value={...Ts.peek(),[n]:r})}catch(e){if(!(e instanceof pe))throw e}}const ks=({author:e})=>e.operator_id?V(e.operator_id):e.name,As=e=>e.text||vn(e.content===`text`&&e.files?.length?`document`:e.content);function js({message:e,near:t}){let n=e.reply_to_no,r=t??Ds(e.dialog_id,n);M(()=>{t||Os(e.dialog_id,n)},[n,!!t]);let i=r?.deleted_at?S(`The message was deleted`):e.data.quote||(r?As(r):S(`Message {no}`,{no:n}));return y`<button type="button" class="quote qbtn" aria-label=${S(`Go to the quoted message: {text}`,{text:i})}
onClick=${()=>Br(n,{from:e.no})}>
${r&&y`<b class="b6 blk cut">${ks(r)}</b>`}
<span class="cut">${i}</span>
</button>`}const Ms=[`👍`,`❤`,`🙏`,`👌`,`😁`,`🎉`],Ns=/* @__PURE__ */ new Set([`❤`,`✍`,`☃`,`🕊`]),Ps=e=>Ns.has(e)?e+`️`:e;function Fs(e){return e.kind!==`in`||e.deleted_at||e.content===`service`?[]:z(F.value[e.dialog_id]??{})?.can?.can_react??[]}const Is=e=>Ms.filter(t=>Fs(e).includes(t));function Ls({amendment:e}){return e?.kind===`react`&&[`queued`,`sending`].includes(e.state)?e:null}function Rs(e){let t=Ls(e);return(t?t.text:e.reactions?.find(e=>e.identity_id===null)?.signs[0])||null}function zs(e){let t=Ls(e),n=/* @__PURE__ */ new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e.reactions??[])if(n.identity_id!==null||!t)for(let e of n.signs)r(e,n);return t?.text&&r(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([e,n])=>{let r=n.some(e=>e.identity_id===null);return{sign:e,count:n.length,ours:r,busy:!!(r&&t),names:n.map(Bs).join(`, `)}})}function Bs({identity_id:e,operator_id:t,name:n}){return e===null?t===v.value.id?S(`you`):V(t):n}const Vs=(e,t)=>Jo(e,t===Rs(e)?null:t),Hs={custom:{sign:()=>y`<${P} name="smile" size="s" />`,name:()=>S(`Custom emoji`)},paid:{sign:()=>`⭐`,name:()=>S(`Paid reaction`)}};function Us({message:e}){let t=zs(e);if(!t.length||e.deleted_at)return null;let n=Fs(e);return y`<span class="reacts" role="group" aria-label=${S(`Reactions`)}>
${t.map(t=>y`<${Ws} key=${t.sign} one=${t}
press=${n.includes(t.sign)?()=>Vs(e,t.sign):null} />`)}
</span>`}function Ws({one:{sign:e,count:t,ours:n,busy:r,names:i},press:a}){let o=Hs[e],s=`${o?o.name():Ps(e)} ${t}: ${i}`,c=y`
<span aria-hidden="true">${o?o.sign():Ps(e)}</span>
${o&&y`<span class="t12">${o.name()}</span>`}
<b>${t}</b>
`;return a?y`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${r?`true`:null}
aria-label=${s} title=${s} onClick=${a}>
${c}
</button>`:y`<span class=${n?`react on`:`react`} role="img" aria-label=${s} title=${s}>
${c}
</span>`}const Gs=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Ks(e,t){if(e===t)return e?[{kind:`same`,text:e}]:[];if(e.length+t.length>6e4)return qs([e],[t]).filter(e=>e.text);let[n,r]=[Gs(e),Gs(t)],i=0;for(;i<n.length&&i<r.length&&n[i]===r[i];)i+=1;let a=0;for(;a<n.length-i&&a<r.length-i&&n.at(-1-a)===r.at(-1-a);)a+=1;let o=qs(n.slice(i,n.length-a),r.slice(i,r.length-a));return Js([...n.slice(0,i).map(e=>({kind:`same`,text:e})),...o,...n.slice(n.length-a).map(e=>({kind:`same`,text:e}))])}function qs(e,t){if(e.length*t.length>4e5)return[{kind:`gone`,text:e.join(``)},{kind:`new`,text:t.join(``)}];let n=t.length+1,r=new Uint16Array((e.length+1)*n);for(let i=e.length-1;i>=0;--i)for(let a=t.length-1;a>=0;--a)r[i*n+a]=e[i]===t[a]?r[(i+1)*n+a+1]+1:Math.max(r[(i+1)*n+a],r[i*n+a+1]);let i=[],a=0,o=0;for(;a<e.length||o<t.length;)a<e.length&&o<t.length&&e[a]===t[o]?(i.push({kind:`same`,text:e[a]}),a+=1,o+=1):o>=t.length||a<e.length&&r[(a+1)*n+o]>=r[a*n+o+1]?(i.push({kind:`gone`,text:e[a]}),a+=1):(i.push({kind:`new`,text:t[o]}),o+=1);return i}function Js(e){let t=[];for(let n of e.filter(e=>e.text)){let e=t.at(-1);e?.kind===n.kind?e.text+=n.text:t.push({...n})}return t}function Ys({message:e}){return e.edited_at?e.version<2?y`<span title=${E(e.edited_at)}>${S(`edited`)} </span>`:y`
<button type="button" class="link edb" title=${E(e.edited_at)}
aria-expanded=${String(Zo.value.has(e.id))} onClick=${()=>Qo(e.id)}>
${S(`edited`)}
</button> `:null}function Xs({message:e}){return Zo.value.has(e.id)&&e.version>1&&!e.deleted_at?y`<${Zs} key=${e.version} message=${e} />`:null}function Zs({message:e}){let[t,n]=W(null),[r,i]=W(!1),a=()=>{i(!1),$o(e).then(n,()=>i(!0))};return M(a,[]),r?y`<div class="vers">
<span class="t12">${S(`Could not load earlier versions`)} </span>
<button type="button" class="link t12" onClick=${a}>${S(`Retry`)}</button>
</div>`:t?y`<div class="vers" role="group" aria-label=${S(`Earlier versions`)}>
<span class="t12 b6 blk">${w(`Edited {n} time`,`Edited {n} times`,t.length-1)}</span>
<ol>
${t.slice(0,-1).map((e,n)=>y`<li key=${e.version}>
<time title=${E(e.at)}>${k(e.at)}</time>
<span class="text">${Ks(e.text,t[n+1].text).map(Qs)}</span>
</li>`)}
<li key="now">
<time title=${E(t.at(-1).at)}>${k(t.at(-1).at)}</time>
<span class="text">${Ks(t.at(-2)?.text??``,t.at(-1).text).map($s)}</span>
</li>
</ol>
</div>`:y`<div class="vers"><span class="t12">${S(`Loading…`)}</span></div>`}const Qs=e=>e.kind===`new`?null:e.kind===`gone`?y`<del>${e.text}</del>`:e.text,$s=e=>e.kind===`gone`?null:e.kind===`new`?y`<ins>${e.text}</ins>`:e.text;function ec({message:e,children:t}){let n=Zo.value.has(-e.id);return y`
<span class="gonet">
<${P} name="trash-2" size="s" />
${tc(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Qo(-e.id)}>
${S(n?`Hide`:`Show`)}
</button>
</span>
${n&&y`<div class="goneold">${t}</div>`}
`}function tc({amendment:e,author:t,kind:n,deleted_at:r}){let i={time:k(r)};if(n===`in`)return S(`{name} deleted the message at {time}`,{...i,name:t.name});let a=e?.kind===`delete`?e.operator_id:null;return a?a===v.value.id?S(`You deleted the message for the client`):S(`{name} deleted the message for the client`,{name:V(a)}):S(`The message was deleted at {time}`,i)}const nc={edit:()=>S(`Not edited for the client`),delete:()=>S(`Not deleted for the client`),react:e=>e?S(`The client does not see the reaction {sign}`,{sign:Ps(e)}):S(`The client still sees the reaction`)},rc={edit:()=>S(`Editing for the client…`),delete:()=>S(`Deleting for the client…`),react:()=>S(`Sending the reaction…`)};function ic({message:e}){let{amendment:t}=e;if(!t||t.state===`done`||t.kind===`react`&&t.state!==`failed`&&!t.code)return null;let n=t.kind===`edit`&&y`<span class="text amended">${t.text}</span>`,r=y`<button type="button" class="link" onClick=${()=>Xo(e)}>
${S(`Keep as is`)}
</button>`;if(t.state===`failed`){let i=nc[t.kind](t.text);return y`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${P} name="circle-alert" size="s" />
${i}
: ${ur(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Yo(e)}>${S(`Retry`)}</button>
${r}
</span>
</div>`}let i=rc[t.kind]();return y`<div class="amend" role="status">
<span class="t12">
<${P} name="clock" size="s" />
${i}
${t.code&&` · ${ur(t.code,t.detail)}`}
</span>
${n}
${t.state===`queued`&&t.code&&y`<span class="hrow t12">${r}</span>`}
</div>`}function ac({message:e,near:t,join:n,last:r,client:i,photo:a,contact:o,mailed:s,subject:c,to:l,found:u,picked:d}){if(e.kind===`system`)return y`<${ai} message=${e} found=${u} />`;if(e.content===`service`)return y`<${Kr} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`&&os(e))return y`<${us} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`)return y`<${hs} message=${e} found=${u} />`;let f=!!e.deleted_at,p=!f&&e.kind!==`note`&&!!(e.letter||s),m=e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`,g=e.delivery?.state,ee=[`msg`,m,n&&`join`,p&&`mail`,u&&`found`,f&&`gone`,e.automatic&&(e.kind===`in`?`autom`:`auto`),g===`failed`&&`fail`,g===`uncertain`&&`wait`,(h(e)||or(e))&&`soon`],te=r?y`<${sc} message=${e} client=${i} photo=${a} />`:y`<span class="ph"></span>`,ne=p&&!e.letter&&y`<${Ur} subject=${c} to=${l} />`,_=y`<${bi} message=${e} mail=${p} client=${o} />`,re=y`<div class=${!f&&Sr(e)?`box bare`:`box`} style=${f?null:_i(e)}>
${d&&y`<${oc} />`}
<${cc} message=${e} join=${n} group=${i===null} />
${ne}
${e.reply_to_no&&y`<${js} message=${e} near=${t} />`}
${f?y`<${ec} message=${e}>${_}<//>`:_}
<${Xs} message=${e} />
<${ic} message=${e} />
<${uc} message=${e} />
<${Us} message=${e} />
${e.tasks?.length>0&&y`<${mn} tasks=${e.tasks} />`}
${!f&&y`<${Ft} message=${e} />`}
</div>`;return y`<li class=${ee.filter(Boolean).join(` `)} data-no=${e.no}
data-picked=${d?``:null} tabindex="-1">
${e.kind===`in`?[te,re]:[re,te]}
</li>`}const oc=()=>y`<span class="mpick"><${P} name="check" size="s" /><span class="vh">${S(`Selected`)}</span></span>`;function sc({message:e,client:t,photo:n}){let{author:r}=e;return r.operator_id?y`<${U} name=${V(r.operator_id)} />`:e.kind===`in`?t===null?y`<${Ss} message=${e} look="pface">
<${U} name=${r.name} face=${r.avatar} />
<//>`:y`<${U} name=${t} face=${n} />`:y`<span class="ph"></span>`}function cc({message:e,join:t,group:n}){if(t)return null;let{author:r}=e;return e.kind===`note`?y`<span class="by">
<${P} name="lock" size="s" />
${S(`Note`)} · ${V(r.operator_id)}
</span>`:os(e)?y`<${ss} message=${e} />`:e.kind===`out`&&r.kind===`outside`?y`<span class="by">
${e.data.by?S(`{name}, outside Okno`,{name:e.data.by}):S(`Sent outside Okno`)}
</span>`:e.kind===`out`&&r.operator_id!==v.value.id?y`<span class="by">${V(r.operator_id)}</span>`:n&&e.kind===`in`?y`<span class=${`by hue `+jn(r.name)}>
<${Ss} message=${e} look="pname">${r.name}<//>
</span>`:null}const lc=({sent_at:e,created_at:t})=>c(e)===c(t)?k(e):`${_(e)}, ${k(e)}`;function uc({message:e}){let t=e.kind===`in`&&e.created_at-e.sent_at>3e5,n=y`
<${Ys} message=${e} />
<span title=${E(e.sent_at)}>
${t?S(`sent {sent}, received {time}`,{sent:lc(e),time:k(e.created_at)}):k(e.created_at)}
</span>
`;return e.delivery?y`<${ds} message=${e} at=${n} />`:y`<span class="mt">${n}</span>`}function dc(e,{line:t,dialog:n,at:r,picked:a}){let o=[],s=n.kind===`email`?{subject:n.title,to:n.label}:null,l=new Map(e.map(e=>[e.no,e])),u=n.thread_kind===`group`;return e.forEach((d,f)=>{let p=e[f-1],m=e[f+1];p&&c(p.created_at)===c(d.created_at)||o.push(y`<li class="day" key=${`d`+d.no}><span>${Le(d.created_at,i.value)}</span></li>`),d.no===t&&o.push(y`<li class="newline" key="newline"><span>${S(`New messages`)}</span></li>`);let h=f>0&&d.no!==t&&pc(p,d),g=!(m&&m.no!==t&&pc(d,m));o.push(y`<${bs} key=${d.id} message=${d}>
<${ac} message=${d} near=${l.get(d.reply_to_no)} join=${h} last=${g}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!s} subject=${s?.subject} to=${s?.to} found=${d.no===r}
picked=${a.has(d.no)} />
<//>`),d.letter&&d.kind===`in`&&!d.automatic&&(s={subject:d.letter.subject,to:d.data.answer_to??yi(d.letter.sender)})}),o}const fc=e=>e.letter||e.content===`service`||e.delivery?.state===`cancelled`;function pc(e,t){return fc(e)||fc(t)?!1:e.kind===t.kind&&e.kind!==`system`&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<18e4&&c(e.created_at)===c(t.created_at)}const mc=T(null),hc=T(null),gc=T(`menu`),_c=e=>e.kind!==`system`&&e.content!==`service`&&e.delivery?.state!==`cancelled`;function vc(e,t){(t!==`reply`||e.kind!==`note`)&&(zi(e.dialog_id,t,e.no),_t(t))}function yc(e,t,n=`menu`){_c(e)&&(hc.value={message:e,...t},gc.value=n,I.value=`message`)}function bc(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code===`KeyW`&&an(e)&&Fe.peek()?.shortcuts!==!1)return jt(e),!0;if(!_c(e))return!1;let r=t.ctrlKey||t.metaKey;if(r&&t.code===`KeyC`&&String(getSelection())===``&&e.text)dt(e.text);else if(r||t.altKey)return!1;else if(/^Key/.test(t.code)&&Fe.peek()?.shortcuts===!1)return!1;else if(t.code===`KeyR`)vc(e,`reply`);else if(t.code===`KeyN`)vc(e,`note`);else if(t.code===`KeyU`&&e.kind===`in`)rs(e.dialog_id,e.no);else if(t.code===`KeyX`&&n&&Nt(e))re(e);else if(t.key===`Enter`||t.key===`ContextMenu`||t.shiftKey&&t.key===`F10`)yc(e,Sc(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return xc(e,t);return!0}function xc(e,t){let n=t.shiftKey?null:un(e).find(e=>e.key===t.code);return n?.runMany&&ir.peek().size?n.runMany($e()):n?.run(e),!!n}function Sc(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}let Cc=null;function wc(){let e=Cc?.parentElement?.querySelector(`li[data-no="${Cc.dataset.of}"] .box`);if(!e)return;let[t,n]=[Cc.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],r=n.height<44?24:14;Cc.style.setProperty(`top`,`${Math.max(0,n.top-t.top-r)}px`),Cc.style.setProperty(`right`,`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains(`in`)?-8:8))}px`)}function Tc({find:e}){let t=R(null),n=mc.value===null?null:e(mc.value);if(D(()=>(Cc=t.current,wc(),()=>{Cc=null})),!n||!_c(n)||n.deleted_at||ir.value.size)return null;let r=I.value===`message`&&hc.value?.message.id===n.id,i=e=>r&&gc.value===`signs`==(e===`signs`),a=e=>t=>{i(e)?I.value=null:yc(n,Sc(t.currentTarget),e)};return y`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${S(`Message actions`)}>
${n.kind!==`note`&&y`<button type="button" class="ib small" tabindex="-1" aria-label=${S(`Quote reply`)}
title=${S(`Quote reply`)+`  R`} onClick=${()=>vc(n,`reply`)}>
<${P} name="reply" size="m" />
</button>`}
${Is(n).length>0&&y`<button type="button" class="ib small" tabindex="-1" aria-label=${S(`Reaction`)} title=${S(`Reaction`)}
aria-haspopup="menu" aria-expanded=${String(i(`signs`))} onClick=${a(`signs`)}>
<${P} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${S(`More actions`)} aria-haspopup="menu"
aria-expanded=${String(i(`menu`))} onClick=${a(`menu`)}>
<${P} name="ellipsis" size="m" />
</button>
</div>`}function Ec(){if(I.value!==`message`||!hc.value)return null;let e={menu:kc,signs:Ac,colleagues:jc}[gc.value];return y`<${e} key=${gc.value} ...${hc.value} />`}function Dc(e,t){let n=R(null);return D(()=>{let r=n.current.firstElementChild,{width:i,height:a}=r.getBoundingClientRect(),o=e-28+i+8<=innerWidth,s=t+a+8<=innerHeight;r.style.setProperty(`left`,`${Math.max(8,o?e-28:e-i)}px`),r.style.setProperty(`top`,`${Math.max(8,s?t:t-28-a-8)}px`)},[]),n}const Oc=e=>K.value[e.dialog_id]?.items[e.no]??e;function kc({message:e,x:t,y:n}){let r=Oc(e),i=Dc(t,n),a=Na(r,F.value[r.dialog_id]),o=Go(r),s=e=>y`<span class="end only-wide"><${Dn} of=${e} /></span>`;return y`<div class="msgmenu" ref=${i}>
<${he} label=${S(`Message actions`)} place="at">
${r.kind!==`note`&&y`<${b} icon="reply" onPick=${()=>vc(r,`reply`)}>${S(`Quote reply`)}${s([`R`])}<//>`}
${Is(r).length>0&&y`<${b} icon="smile" stay onPick=${()=>{gc.value=`signs`}}>
${S(`Reaction`)}
<//>`}
${un(r).map(e=>y`<${b} key=${e.id} icon=${e.icon} stay onPick=${()=>{I.value=null,e.run(r)}}>
${e.label()}${s(kn(e.key)[0])}
<//>`)}
<${b} icon="sticky-note" onPick=${()=>vc(r,`note`)}>${S(`Note on message`)}${s([`N`])}<//>
${r.text&&y`<${b} icon="copy" onPick=${()=>dt(r.text)}>${S(`Copy text`)}${s([G,`C`])}<//>`}
<${b} icon="link" onPick=${()=>dt(gi(r))}>${S(`Copy link`)}<//>
${Nt(r)&&y`<${b} icon="check-check" onPick=${()=>re(r)}>${S(`Select`)}${s([`X`])}<//>`}
<${b} icon="forward" stay onPick=${()=>{gc.value=`colleagues`}}>
${S(`Forward to a colleague`)}
<//>
${r.kind===`in`&&y`
<div class="sep" role="separator"></div>
<${b} icon="mail" onPick=${()=>rs(r.dialog_id,r.no)}>
${S(`Unread from here`)}
${s([`U`])}
<//>
`}
${(a||o)&&Ko(r)&&y`<div class="sep" role="separator"></div>`}
${a&&y`<${b} icon="square-pen" onPick=${()=>{Aa(r),_t(`reply`)}}>${S(`Edit for the client`)}<//>`}
${o&&y`<${b} icon="trash-2" onPick=${()=>qo(r)}>${S(`Delete for the client`)}<//>`}
<//>
</div>`}function Ac({message:e,x:t,y:n}){let r=Oc(e),i=Dc(t,n),a=Rs(r);return y`<div class="msgmenu" ref=${i}>
<${he} label=${S(`Reaction`)} place="at signs" across>
${Is(r).map(e=>y`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===a)} onClick=${()=>{I.value=null,Vs(r,e)}}>
${Ps(e)}
</button>`)}
<//>
</div>`}function jc({message:e,x:t,y:n}){let r=Dc(t,n),i=Object.values(ee.value).filter(e=>e.active&&e.id!==v.value.id).sort((e,t)=>e.name.localeCompare(t.name)),a=t=>{let{dialog_id:n,no:r}=e,i=Ge(n,`note`);Mt(n,`note`,i.includes(`@${t.name}`)?i:`@${t.name} ${i}`),zi(n,`note`,r),_t(`note`)};return y`<div class="msgmenu" ref=${r}>
<${he} label=${S(`Forward to a colleague`)} place="at people">
<div class="mh">${S(`Forward to a colleague`)}</div>
${i.length?i.map(e=>y`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id}
onClick=${()=>{I.value=null,a(e)}}>
<${U} name=${e.name} size="sm" />
${e.name}
</button>`):y`<p class="t13 mut menunote">${S(`No colleagues yet`)}</p>`}
<//>
</div>`}const Mc=1200;function Nc({dialog:e}){let t=K.value[e.id],n=Ne(t),r=new Set(n.map(e=>e.key).filter(Boolean)),a=Ot.value.filter(t=>t.dialog_id===e.id&&!r.has(t.key)&&t.phase!==`held`);return y`<${Pc} dialog=${e} messages=${n} pending=${a}
picked=${ir.value} mark=${et.value[e.id]}
at=${L.value.dialog===e.id?L.value.at:null} back=${$r.value?.dialog===e.id}
later=${t.later} newer=${Ae.value[`newer:${e.id}`]} more=${t.more}
older=${Ae.value[`older:${e.id}`]} today=${new Date(i.value).toDateString()} />`}var Pc=class extends cn{box=Un();list=Un();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(e){return e===void 0?null:this.props.messages.find(t=>t.client_no>e)?.no??null}componentDidMount(){gn(this.props.dialog.id);let e=this.props.at?null:this.box.current.querySelector(`.newline`);this.showFound(),e&&e.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&e.scrollIntoView({block:`start`}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener(`focus`,this.onLook),document.addEventListener(`visibilitychange`,this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),wc()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener(`focus`,this.onLook),document.removeEventListener(`visibilitychange`,this.onLook),ns(this.props.dialog.id),mc.value=null,Ye(),$r.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(e,t,{wasAtEnd:n,place:r}){let{current:i}=this.box,{messages:a,pending:o,later:s,at:c}=this.props,l=o.length>e.pending.length;this.wantsEnd&&!s?(this.wantsEnd=!1,i.scrollTop=0):l&&!s?(i.scrollTop=0,this.state.line&&this.setState({line:null})):a!==e.messages&&(!n||e.later||s)&&this.keepPlace(r),c!==e.at&&(this.shownAt=null),this.showFound();let u=a.filter(t=>t.no>(e.messages.at(-1)?.no??1/0)&&t.kind!==`system`);u.length&&!e.later&&!s&&this.arrived(u,n),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Vo(this.list.current),wc()}arrived(e,t){t||this.setState(({missed:t})=>({missed:t+e.length}));let n=e.find(e=>e.kind===`in`);n&&!this.state.line&&!(t&&document.hasFocus())&&this.setState({line:n.no})}row(e){return this.list.current.querySelector(`li[data-no="${e}"]`)}showFound(){let{at:e}=this.props;if(!e||this.shownAt===e)return;let t=this.row(e);t&&(this.shownAt=e,t.scrollIntoView({block:`center`}))}anchor(){let e=this.box.current.getBoundingClientRect().top,t=this.list.current.querySelectorAll(`li[data-no]`),[n,r]=[0,t.length-1];for(;n<r;){let i=n+r>>1;t[i].getBoundingClientRect().bottom>e?r=i:n=i+1}return t[n]?{row:t[n],at:t[n].getBoundingClientRect().top-e}:null}keepPlace(e){if(!e?.row.isConnected)return;let t=e.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-e.at;t&&(this.box.current.scrollTop+=t)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=48}scrolled=()=>{this.held=this.anchor();let e=this.isAtEnd();e!==this.state.atEnd&&this.setState({atEnd:e,missed:e?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:e,scrollHeight:t,clientHeight:n}=this.box.current;this.props.more&&!this.props.older&&t-n+e<Mc&&te(this.props.dialog.id)}askNewer(){let e=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&e&&Math.abs(this.box.current.scrollTop)<Mc&&ie(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:e,bottom:t}=this.box.current.getBoundingClientRect(),n=[];for(let r=this.list.current.lastElementChild;r;r=r.previousElementSibling){let i=r.getBoundingClientRect();if(i.bottom<e+12)break;r.dataset.no&&i.top<t-12&&n.push(Number(r.dataset.no))}return n}look(){Lt(this.props.dialog.id,this.inSight());let e=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!ts(this.props.dialog.id);e()?this.timer||=setTimeout(()=>{this.timer=0,e()&&Ie(this.props.dialog)},1e3):(clearTimeout(this.timer),this.timer=0)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await tt(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:`smooth`})};find=e=>this.props.messages.find(t=>t.no===e)??null;over=e=>{let t=e.target.closest?.(`li[data-no]`);t&&e.pointerType!==`touch`&&(mc.value=Number(t.dataset.no))};out=()=>{this.focused()||(mc.value=null)};focusin=e=>{let t=e.target.closest?.(`li[data-no]`);t&&(mc.value=Number(t.dataset.no))};pressed=e=>{clearTimeout(this.press),this.pressedLong=!1;let t=e.pointerType===`touch`&&e.target.closest?.(`li[data-no]`);if(!t||ir.peek().size||e.target.closest(`button, a, audio, video, iframe`))return;let n=this.find(Number(t.dataset.no));n&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),yc(n,{x:e.clientX,y:e.clientY})},500))};released=()=>clearTimeout(this.press);lifted=e=>{this.pressedLong&&e.cancelable&&e.preventDefault()};clicked=e=>{let t=e.target.closest?.(`li[data-no]`),n=t&&this.find(Number(t.dataset.no)),r=this.focused()?.dataset.no;sr(this.props.messages,n,e,r&&Number(r))&&(e.preventDefault(),e.stopPropagation(),t.focus({preventScroll:!0}))};unmarked=e=>{e.shiftKey&&e.target.closest?.(`li[data-no]`)&&!String(getSelection())&&e.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest(`li[data-no]`):null}keys=e=>{if(e.target.closest(`input, textarea, audio, video, [role=slider]`))return;let t=this.focused(),n=e.target===t||e.target===this.box.current,r=n&&!e.ctrlKey&&!e.metaKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(r){let n=this.walk(t,r);e.shiftKey&&n&&m(this.props.messages,Number(n.dataset.no),Number((t??n).dataset.no))}else if(n&&e.key===`End`)this.toEnd();else if(n&&e.key===`Escape`&&t)this.box.current.focus();else if(e.target===t&&t){if(!bc(this.find(Number(t.dataset.no)),e))return}else return;e.preventDefault(),e.stopPropagation()};walk(e,t){let n=[...this.list.current.querySelectorAll(`li[data-no][tabindex]`)],r=e?n[n.indexOf(e)+t]:this.lastSeen(n);return r?(wt(),r.focus({preventScroll:!0}),r.scrollIntoView({block:`nearest`}),r):null}lastSeen(e){let{bottom:t}=this.box.current.getBoundingClientRect();return e.findLast(e=>e.getBoundingClientRect().top<t-8)}render({dialog:e,messages:t,pending:n,picked:r,more:i,older:a,newer:o,at:s,later:c,back:l},{line:u,atEnd:d,missed:f}){return y`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${S(`Messages`)}>
<div class="log" role="log" aria-label=${S(`Conversation with {name}`,{name:e.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&y`<li class="ev" key="more">
${a?.problem?y`<button type="button" class="btn small" onClick=${()=>te(e.id)}>
${S(`Retry`)}
</button>`:y`<span>${S(`Loading older messages…`)}</span>`}
</li>`}
${dc(t,{line:u,dialog:e,at:s,picked:r})}
${c&&y`<li class="ev" key="later">
${o?.problem?y`<button type="button" class="btn small" onClick=${()=>ie(e.id)}>
${S(`Retry`)}
</button>`:y`<span>${S(`Loading newer messages…`)}</span>`}
</li>`}
${!c&&n.map(e=>y`<${gs} key=${`k`+e.key} entry=${e} />`)}
</ol>
<${Tc} find=${this.find} />
</div>
</div>
<div class="todownbox">
${l&&y`<button type="button" class="btn toback" onClick=${Zr}>
<${P} name="undo-2" size="m" />
${S(`Back to the reply`)}
</button>`}
${(!d||c)&&y`<button type="button" class="todown" aria-label=${f?w(`Jump to the latest, {n} new message`,`Jump to the latest, {n} new messages`,f):S(`Jump to the latest`)} onClick=${this.toEnd}>
<${P} name="arrow-down" />
${f>0&&y`<span class="count">${f}</span>`}
</button>`}
</div>
`}};function Fc(){let e=ir.value.size;return e?y`<div class="msgpick" role="toolbar" aria-label=${S(`Selected messages`)}>
<b class="b5 t13 grow" role="status">${w(`{n} message selected`,`{n} messages selected`,e)}</b>
${o().map(e=>y`<button type="button" class="btn small" key=${e.id} onClick=${()=>e.runMany($e())}>
<${P} name=${e.icon} size="m" />
${e.label()}
<span class="only-wide"><${Dn} of=${kn(e.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>{Ye(),Ht(()=>Gt(`#conversation > .scroll`))}}>
${S(`Deselect`)}
<span class="only-wide"><${Dn} of=${[`Esc`]} /></span>
</button>
</div>`:null}const Ic=/* @__PURE__ */ new Set;s(e=>{for(let t of Ic)t(e)});function Lc(e){M(()=>{let t=!0,n=()=>q(`/api/dialogs/${e}/tasks`).then(e=>t&&kr(e.items,Be(e.cursor)),()=>{});n();let r=e=>{e.some(e=>e.k===`gone`&&e.of===`task`)&&n()};return Ic.add(r),()=>{t=!1,Ic.delete(r)}},[e]);let t=Object.values(yr.value).filter(t=>t.dialog_id===e).sort((e,t)=>Number(wr(t))-Number(wr(e))||t.id-e.id);return{known:t,open:t.filter(wr),done:t.filter(e=>!wr(e))}}const Rc=`headtasks`;function zc({dialog:e}){let t=R(null),n=I.value===Rc;return y`<span class="headtasks" ref=${t}>
<${En} dialog=${e} button=${{"aria-haspopup":`menu`,"aria-expanded":String(n),onClick:()=>{I.value=n?null:Rc}}} />
${n&&y`<${Bc} dialog=${e} chip=${t} />`}
</span>`}function Bc({dialog:e,chip:t}){let n=R(null),{open:r}=Lc(e.id);return D(()=>{let e=n.current.firstElementChild,{left:r,bottom:i}=t.current.getBoundingClientRect();e.style.setProperty(`left`,`${Math.max(8,Math.min(r,innerWidth-e.offsetWidth-8))}px`),e.style.setProperty(`top`,`${i+6}px`)},[]),y`<span ref=${n}>
<${he} label=${S(`Tasks`)} place="popheadtasks">
${r.map(e=>y`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id} onClick=${()=>{I.value=null,H(Kt(e.id))}}>
<span class="st"><${Hr} base=${e.base} /></span>
<span class="cut">${e.title||S(`No. {number}`,{number:e.number})}</span>
${e.due_at!==null&&y`<span class="hrow end t12"><${ci} task=${e} /></span>`}
</button>`)}
<${b} icon="plus" stay onPick=${()=>$t({dialog_id:e.id})}>${S(`New task`)}<//>
<//>
</span>`}var Vc=/* @__PURE__ */ e({Conversation:()=>Hc});function Hc(){let{dialog:e}=L.value;if(!e)return y`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${S(`No conversation selected`)}>
<${Oa} />
<${Yc} />
</section>`;let t=F.value[e],n=Ae.value[`dialog:${e}`]?.problem;return n&&!K.value[e]?.loaded?y`<${Jc} id=${e} dialog=${t} problem=${n} />`:!t&&!K.value[e]&&B.value.recent.includes(e)?y`<${Jc} id=${e} problem=${new pe(404,`not-found`)} />`:y`<section class="conversation" id="conversation" tabindex="-1" aria-label=${S(`Conversation`)} key=${e}
data-dialog=${e}>
<${Wc} dialog=${t} />
<${Oa} dialog=${t} />
<${ba} dialog=${t} />
<${zo} key=${`find`+e} id=${e} />
${K.value[e]?.loaded&&t?y`<${Nc} key=${e} dialog=${t} />`:y`<${qc} />`}
<${Fc} />
<${qr} dialog=${t} />
<${To} key=${`dock`+e} id=${e} dialog=${t} />
${t&&y`<${Oi} key=${`drop`+e} id=${e} can=${z(t)?.can} kind=${t.kind} />`}
<${Da} dialog=${t} />
<${Ec} />
<${Cs} />
</section>`}function Uc(){return y`<a class="ib phoneback" href=${N(L.value.view)} aria-label=${S(`Back to the list`)}>
<${P} name="arrow-left" />
</a>`}function Wc({dialog:e}){return e?y`<header class="thead">
<${Uc} />
<span class="only-wide">
<${U} name=${e.name} face=${e.avatar}><${Sn} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Vn} dialog=${e} /></span>
<span class="only-wide num tno">· ${S(`No. {number}`,{number:Ee(e.number)})}</span>
${e.waiting_since?y`<${Gn} dialog=${e} short asButton />`:e.state===`closed`&&y`<span class="sla ok"><${P} name="check" size="s" />${S(`closed`)}</span>`}
<${zc} dialog=${e} />
${e.priority===1&&y`<${Xt} priority=${1} />`}
<span class="only-wide htags"><${xn} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${Ca} dialog=${e}><${Gc} /><//>
</header>`:y`<header class="thead">
<${Uc} />
<div class="grow"><h2 class="cut">${S(`Conversation`)}</h2></div>
</header>`}function Gc(){return y`<button type="button" class=${hr.value?`ib`:`ib below-card`} aria-label=${S(`Client card`)}
title=${S(`Client card`)+`  ]`} aria-expanded=${String(fr.value)} onClick=${()=>{matchMedia(`(min-width: 1280px)`).matches?hr.value=!hr.value:fr.value=!fr.value}}>
<${P} name="panel-right" />
</button>`}const Kc=[[`in`,300,58],[`in`,190,38],[`out`,340,58],[`in`,250,38],[`in`,300,120],[`out`,380,58],[`in`,170,38]];function qc(){let e=Nn(150,!0);return y`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${S(`Loading messages`)}>
<ol class="sklog">
${e&&Kc.map(([e,t,n])=>y`<li class=${`msg `+e} aria-hidden="true">
${e===`in`&&y`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${t} ${n}`} width=${t} height=${n}>
<rect width=${t} height=${n} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function Jc({id:e,dialog:t,problem:n}){let r=n.status===404||n.status===403;return y`<section class="conversation" id="conversation" tabindex="-1" aria-label=${S(`Conversation`)}>
<${Wc} dialog=${t} />
<${Oa} dialog=${t} />
<div class="nothing">
<${on} icon=${r?`lock`:`unplug`}
title=${S(r?`Conversation not found`:`Could not load messages`)} text=${d(n)}>
${r?y`<a class="btn" href=${N(L.value.view)}>${S(`Back to the list`)}</a>`:y`<button type="button" class="btn" onClick=${()=>ar(e)}>${S(`Retry`)}</button>`}
<//>
</div>
</section>`}function Yc(){return y`<div class="nothing">
<${It} big />
<h2 class="head2">${S(`No conversation selected`)}</h2>
<p class="mut t13">${S(`Click a row on the left or press`)} <${Dn} of=${[`J`]} /></p>
<ul class="hints">
<li><${Dn} of=${[`1`,`2`,`3`]} /><span>${S(`mine, unassigned, all`)}</span></li>
<li><${Dn} of=${[`Shift`,`I`]} /><span>${S(`take the most urgent one`)}</span></li>
<li><${Dn} of=${[`?`]} /><span>${S(`all keyboard shortcuts`)}</span></li>
</ul>
</div>`}var Xc=/* @__PURE__ */ e({Lightbox:()=>$c});const Zc=()=>{I.value=null};function Qc(){let e=K.value[L.value.dialog];if(!e)return[];let t=e=>xr(e)&&(e.kind===`photo`||e.media_type.startsWith(`image/`));return Ne(e).flatMap(e=>(e.deleted_at?[]:e.files??[]).filter(t).map(t=>({file:t,at:e.created_at})))}function $c(){return I.value===`photo`&&st.value?y`<${el} />`:null}function el(){let e=Qc(),t=e.findIndex(e=>e.file.token===st.value),n=R(null),[r,i]=W(null);if(bn(),D(()=>{t<0?Zc():n.current?.focus()},[t<0]),t<0)return null;let{file:a,at:o}=e[t],s=n=>{let r=e[t+n];r&&(st.value=r.file.token)},c=e=>{let t={ArrowLeft:-1,ArrowRight:1}[e.key];t?(e.preventDefault(),s(t)):Yt(e)},l=a.name||S(`Photo`);return y`<div class="over lightbox" onPointerDown=${e=>{(e.target===e.currentTarget||e.target.classList.contains(`lbstage`))&&Zc()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${S(`Photo {i} of {n}`,{i:t+1,n:e.length})}
onKeyDown=${c}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${l}</b>
<span class="t12 blk">
${E(o)}
${e.length>1&&y`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Pr(a)} download=${a.name||!0} aria-label=${S(`Download`)}
title=${S(`Download`)}>
<${P} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${S(`Dismiss`)} title=${S(`Dismiss`)+`  Esc`}
onClick=${Zc}>
<${P} name="x" />
</button>
</header>
<div class="lbstage">
${r===a.token?y`<p>${S(`Could not load the picture`)}</p>`:y`<img key=${a.token} src=${Pr(a,a.preview?`preview`:`thumb`)} alt=${l}
onError=${()=>i(a.token)} />`}
</div>
${t>0&&y`<button type="button" class="lbturn left" aria-label=${S(`Previous photo`)} onClick=${()=>s(-1)}>
<${P} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&y`<button type="button" class="lbturn right" aria-label=${S(`Next photo`)} onClick=${()=>s(1)}>
<${P} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}const tl=`qwertyuiop[]asdfghjkl;'zxcvbnm,.\`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~`,nl=`йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ`,rl=new Map([...tl].map((e,t)=>[e,[...nl][t]])),il=new Map([...nl].map((e,t)=>[e,[...tl][t]])),al=e=>e.toLowerCase().replaceAll(`ё`,`е`);function ol(e){let t=/[а-яё]/i.test(e)?il:rl,n=[...e].map(e=>t.get(e)??e).join(``);return n===e?null:n}function sl(e){return[...al(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(e=>({word:e[0],at:e.index}))}function cl(e,t){if(e.length<4)return!1;let n=e=>t.slice(0,e);for(let r of[e.length-1,e.length,e.length+1])if(r<=t.length&&ll(e,n(r)))return!0;return!1}function ll(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function ul(e,t){let n=t.find(({word:t})=>t.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let r=e.length>1&&t.find(({word:t})=>t.includes(e));if(r)return{score:2,mark:[r.at+r.word.indexOf(e),e.length]};let i=t.find(({word:t})=>cl(e,t));return i?{score:1,mark:[i.at,Math.min(e.length,i.word.length)]}:null}function dl(e,t){let n=sl(t),r=sl(e).map(({word:e})=>ul(e,n));return!r.length||r.some(e=>!e)?null:{score:r.reduce((e,t)=>e+t.score,0)/r.length,marks:r.map(e=>e.mark).sort((e,t)=>e[0]-t[0])}}function fl(e,t){let[n,r]=[e.slice(0,200),t.slice(0,1e3)],i=dl(n,r);if(i)return i;let a=ol(n),o=a&&dl(a,r);return o?{...o,score:o.score-.5}:null}function pl(e,t,n){return t.map(t=>({item:t,fit:fl(e,n(t))})).filter(e=>e.fit).sort((e,t)=>t.fit.score-e.fit.score)}const Q=T(``),ml=T(null),$=T(null);let hl=0,gl=0;function _l(){Q.value=``,ml.value=null,$.value=null}function vl(e){Q.value=e,clearTimeout(gl),e.trim().length<2?(hl+=1,ml.value=null):gl=setTimeout(()=>yl(e),150)}async function yl(e){hl+=1;let t=hl;try{let n=await q(`/api/search?${new URLSearchParams({q:e,limit:`5`})}`);t===hl&&(ml.value={q:e,data:n})}catch(n){if(!(n instanceof pe))throw n;t===hl&&(ml.value={q:e,problem:n})}}const bl=()=>Tn().filter(e=>e.palette!==!1&&e.label&&_n(e)),xl=e=>(e.title??e.label)(),Sl=(e,t=[])=>({id:`c:`+e.id,kind:`command`,icon:e.icon??`chevron-right`,text:xl(e),marks:t,command:e,run:e.run});function Cl(e){let t=Q.value.trim();return t?pl(t,e,xl).map(({item:e,fit:{marks:t}})=>Sl(e,t)):e.map(e=>Sl(e))}const wl=/* @__PURE__ */ new Set([`dialog`,`log`]);function Tl(e){let t=e.assignee_id===v.peek().id?`mine`:`all`,n={id:`open`,icon:`message-square-text`,text:S(`Open`),run:()=>H(N(t,e.id))},r=t=>()=>{El(e),t(e.id)};return[n,...(e.state===`open`?[e.assignee_id!==v.peek().id&&{id:`take`,icon:`hand`,text:S(`Take it`),run:r(Ln)},e.assignee_id===v.peek().id&&{id:`free`,icon:`user-round`,text:S(`Remove the assignee`),run:r(e=>gr(e,null))},{id:`close`,icon:`check`,text:S(`Close`),run:r(x)}]:[{id:`reopen`,icon:`undo-2`,text:S(`Reopen`),run:r(ht)}]).filter(Boolean)]}function El(e){F.peek()[e.id]||cr({t:`result`,dialog:e,sentAtRev:dr(e.id)})}function Dl(e,t=[]){return{id:`d:`+e.id,kind:`dialog`,dialog:e,text:e.name,marks:t,acts:()=>Tl(e),run:()=>H(N(`all`,e.id))}}function Ol(e){let t=e.dialog_id;return{id:`k:`+e.id,kind:`contact`,contact:e,text:e.name,marks:e.marks,run:()=>{t&&H(N(`all`,t))}}}function kl(e){return{id:`m:`+e.id,kind:`message`,message:e,text:e.text,marks:e.marks,acts:()=>Tl(e.dialog),run:()=>H(N(`all`,e.dialog_id,e.no))}}const Al=e=>({id:`t:`+e.id,kind:`task`,task:e,text:e.title,marks:e.title_marks,run:()=>H(Kt(e.id))});function jl(e){return pl(e,Object.values(F.value),e=>e.name).slice(0,5).map(({item:e,fit:{marks:t}})=>Dl(e,t))}function Ml(e){return{dialogs:e.dialogs.map(e=>Dl(e)),contacts:e.contacts.map(Ol),messages:e.messages.map(kl),tasks:e.tasks.map(Al)}}function Nl(){let e=Q.value.trim(),t=bl(),n=[{id:`acts`,title:S(`Conversation actions`),items:Cl(t.filter(e=>wl.has(e.group)))}];if(e){let t=ml.value?.data&&fl(e,ml.value.q)?Ml(ml.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},r=new Set(t.dialogs.map(e=>e.id));n.push({id:`dialogs`,title:S(`Conversations`),items:[...t.dialogs,...jl(e).filter(e=>!r.has(e.id))].slice(0,5)}),n.push({id:`contacts`,title:S(`Clients`),items:t.contacts}),n.push({id:`tasks`,title:S(`Tasks`),items:t.tasks}),n.push({id:`messages`,title:S(`Messages found`),items:t.messages})}return n.push({id:`go`,title:S(`Go to`),items:Cl(t.filter(e=>!wl.has(e.group)))}),e&&n.push({id:`all`,title:``,items:[{id:`search`,kind:`search`,icon:`search`,text:S(`Search everywhere: {q}`,{q:e}),marks:[],run:()=>H($n(e))}]}),n.filter(e=>e.items.length)}function Pl(e){let t=Q.value.trim(),n=e.acts().map(e=>({...e,id:`a:`+e.id,kind:`act`,marks:t?fl(t,e.text)?.marks:[]})).filter(e=>e.marks);return[{id:`actions`,title:e.text,items:n}]}const Fl=In(()=>$.value?Pl($.value):Nl());function Il(e){I.value=null,requestAnimationFrame(()=>e.run())}function Ll(e){return e?.acts?($.value=e,Q.value=``,!0):!1}function Rl(){return $.value?($.value=null,!0):!1}var zl=/* @__PURE__ */ e({Palette:()=>Bl});const Bl=()=>I.value===`palette`?y`<${Vl} />`:null;function Vl(){let e=R(null),t=R(null),[n,r]=W({at:0,asked:``});W(_l),bn(),D(()=>e.current.focus(),[]);let i=Fl.value,a=`${$.value?.id??``} ${Q.value}`,o=n.asked===a?n.at:0,s=e=>r({at:e,asked:a}),c=i.flatMap(e=>e.items),l=c[Math.min(o,c.length-1)];M(()=>{t.current?.querySelector(`.mi.on`)?.scrollIntoView({block:`nearest`})},[o,i]);let u=()=>{I.value=null};return y`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&u()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${S(`Search and commands`)}
onKeyDown=${Yt}>
<div class="hrow palin">
<${P} name="search" />
<input class="palq" ref=${e} value=${Q.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${l?`pal-`+l.id:null}
aria-label=${S(`Command, client or message text`)}
placeholder=${$.value?S(`Action`):S(`Command, client or message text`)} autocomplete="off"
spellcheck="false" onInput=${e=>vl(e.currentTarget.value)} onKeyDown=${e=>{if(e.isComposing)return;let t={ArrowDown:(o+1)%c.length,ArrowUp:(Math.min(o,c.length-1)-1+c.length)%c.length,PageDown:Math.min(c.length-1,o+8),PageUp:Math.max(0,o-8)}[e.key];t!==void 0&&c.length?(e.preventDefault(),s(t)):e.key===`Enter`&&l?(e.preventDefault(),Il(l)):e.key===`Tab`&&!e.shiftKey&&Ll(l)?(e.preventDefault(),e.stopPropagation()):(e.key===`Backspace`&&!Q.value&&Rl()&&e.preventDefault(),e.key===`Escape`&&Rl()&&(e.preventDefault(),e.stopPropagation()))}} />
<${Hl} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${S(`Results`)} ref=${t}>
${i.map(e=>y`<div role="group" aria-label=${e.title||S(`Search`)} key=${e.id}>
${e.title&&y`<div class="mh" role="presentation">${e.title}</div>`}
${e.items.map(e=>y`<${Ul} key=${e.id} item=${e} on=${e===l}
onLook=${()=>s(c.indexOf(e))} />`)}
</div>`)}
${!c.length&&y`<p class="palno">${S(`Nothing found`)}</p>`}
</div>
${ml.value?.problem&&y`<p class="palno" role="status">${S(`Could not search clients and messages. Try again.`)}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${S(`choose`)}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${S(`run`)}</span>
${l?.acts&&!$.value&&y`<span><span class="keys"><kbd>Tab</kbd></span> ${S(`actions`)}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${$.value?S(`back`):S(`dismiss`)}</span>
</div>
<div class="vh" role="status">${l?``:S(`Nothing found`)}</div>
</div>
</div>`}function Hl(){let e=$.value?.text??F.value[L.value.dialog]?.name;return e?y`<span class="tag plain lg cut palwhere">${e}</span>`:null}function Ul({item:e,on:t,onLook:n}){let r={dialog:Kl,contact:ql,message:Yl,task:Jl}[e.kind]??Gl;return y`<div class=${t?`mi on`:`mi`} role="option" id=${`pal-`+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${e=>e.preventDefault()}
onClick=${()=>Il(e)}>
<${r} item=${e} />
</div>`}const Wl=({item:e})=>Dr(e.text,e.marks??[]).map(e=>e.marked?y`<b class="b6">${e.text}</b>`:e.text),Gl=({item:e})=>y`
<${P} name=${e.icon} />
<span class="cut"><${Wl} item=${e} /></span>
${e.command&&y`<span class="hrow end tight"><${Cr} one=${e.command} /></span>`}
`,Kl=({item:e})=>y`
<${U} name=${e.dialog.name} size="sm" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end tight dim t12">
${S(`No. {number}`,{number:Ee(e.dialog.number)})}
<${Sn} kind=${e.dialog.kind} named />
</span>
`;function ql({item:e}){let[t]=e.contact.identities;return y`
<${U} name=${e.contact.name} size="sm" />
<span class="cut"><${Wl} item=${e} /></span>
${t&&y`<span class="hrow end tight dim t12">
<${Sn} kind=${t.kind} named />
<span class="cut">${t.label||Bt(t.kind)}</span>
</span>`}
`}const Jl=({item:e})=>y`
<${P} name="circle-check-big" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end dim t12">${S(`No. {number}`,{number:Ee(e.task.number)})}</span>
`;function Yl({item:e}){let{message:t}=e,n=t.operator_id?V(t.operator_id):t.dialog.name;return y`
<${P} name="message-square-text" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${dn(t.created_at,i.value)}</span>
`}var Xl=/* @__PURE__ */ e({SlaBox:()=>Zl});function Zl({dialog:e}){let{seen:t}=Ir(e),n=Rt(e),r=t?.first??null;return!r&&!e.waiting_since?null:y`<div class="slabox">
${r&&y`<${Ql} first=${r} />`}
${e.waiting_since&&y`<${$l} dialog=${e} target=${n} />`}
</div>`}const Ql=({first:e})=>y`<div class=${e.late?`bad`:`ok`}>
<div class="k">${S(`First reply`)}</div>
<div class="v"><${P} name=${e.late?`flame`:`check`} size="s" />${ct(e.waited)}</div>
</div>`;function $l({dialog:e,target:t}){let n=t?t.look===`bad`?S(`Overdue by`):t.opens===null?S(`Reply within`):S(`Reply due`):S(`The client waits`),r=t?t.look===`bad`?ct(t.late):An(t,i.value):ct(Math.max(0,i.value-e.waiting_since));return y`<button type="button" class=${t?.look??``} aria-haspopup="dialog"
onClick=${t=>qn(e.id,t.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?y`<${ln} target=${t} />`:y`<${P} name="hourglass" size="s" />`} ${r}
</span>
</button>`}var eu=/* @__PURE__ */ e({DialogFacts:()=>ru});const tu=e=>()=>{I.value=I.peek()===e?null:e},nu=e=>String(I.value===e);function ru({dialog:e}){let t=ke.value[e.team_id];return y`<dl class="dlgkv">
<dt>${S(`Priority`)}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${nu(`card-priority`)}
title=${S(`Priority`)+`  P`} onClick=${tu(`card-priority`)}>
<${Xt} priority=${e.priority} named />
</button>
${I.value===`card-priority`&&y`<${At} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&y`
<dt>${S(`Team`)}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${S(`Tags`)}</dt>
<dd class="hrow wrap tight kvat">
${Re(e.tags).map(t=>y`<${Pn} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${S(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>g(e.id,t.id,!1)}>
<${P} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${nu(`card-tags`)}
aria-label=${S(`Change the tags`)} title=${S(`Tags`)+`  L`} onClick=${tu(`card-tags`)}>
<${P} name="plus" size="s" />
</button>
${I.value===`card-tags`&&y`<${rr} dialog=${e} place="popcard" />`}
</dd>
</dl>`}const iu=({now:e,onPick:t,place:n=`popmore`})=>y`<${he} label=${S(`Priority`)} place=${`poppri `+n}>
${it.map(([n])=>y`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${n}
aria-checked=${String(n===e)} onClick=${()=>{I.value=null,t(n)}}>
<${Xt} priority=${n} named />
${n===e&&y`<span class="hrow end"><${P} name="check" size="m" /></span>`}
</button>`)}
<//>`;var au=/* @__PURE__ */ e({DialogPriority:()=>su,DialogTags:()=>ou,PriorityMenu:()=>iu,TagPicker:()=>Nr});const ou=({dialog:e,place:t})=>y`<${Nr} states=${Object.fromEntries(Re(e.tags).map(e=>[e.id,`all`]))} place=${t}
onSet=${(t,n)=>g(e.id,t,n)} />`,su=({dialog:e,place:t})=>y`<${iu} now=${e.priority} place=${t} onPick=${t=>Qe(e.id,t)} />`;function cu({task:e}){let t=t=>{ri(e.id)||Qr([e.id]),jr(`status`,e.id,t.currentTarget)},n=S(`Task No. {number}, {status}: change the status`,{number:e.number,status:Tr(e.base)});return y`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${S(`Status`)}
aria-expanded=${String(vi(`status`,e.id))} onClick=${t}>
<${Hr} base=${e.base} />
</button>`}var lu=/* @__PURE__ */ e({CardTasks:()=>uu});function uu({dialog:e}){let[t,n]=W(!1),r=e.tasks?.open??0,{known:i,open:a,done:o}=Lc(e.id),s=[...a,...t?o:o.slice(0,a.length?0:5)];return y`<${ni} name="tasks" title=${S(`Tasks`)} count=${a.length||r}>
${s.map(e=>y`<div class="crow cardtask" key=${e.id} data-task=${e.id}>
<${cu} task=${e} />
<a class="grow" href=${Kt(e.id)}>
<span class="cut blk">${e.title||S(`No. {number}`,{number:e.number})}</span>
<span class="t12 dim hrow">
${S(`No. {number}`,{number:e.number})}
<${fi} task=${e} />
${e.due_at!==null&&y`<${ci} task=${e} />`}
</span>
</a>
</div>`)}
${s.length<i.length&&y`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${S(`Finished tasks: {n}`,{n:o.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>$t({dialog_id:e.id})}>
<${P} name="plus" size="s" />
${S(`New task`)}
</button>
<//>`}var du=/* @__PURE__ */ e({TaskChips:()=>fu});const fu=({tasks:e})=>y`<span class="mtasks">
${e.map(e=>y`<span class="mtask" key=${e.id}>
<${cu} task=${e} />
<a href=${Kt(e.id)} data-task=${e.id}>
<span class="vh">${S(`Task, {status}:`,{status:Tr(e.base)})}</span>
<span class="cut">
<b class="b5">${S(`No. {number}`,{number:e.number})}</b> ${e.title}
</span>
${e.due_at!==null&&wr(e)&&y`<span class=${`hrow end ${mi(e,i.value)}`}>${Or(e.due_at,i.value)}</span>`}
</a>
</span>`)}
</span>`;var pu=/* @__PURE__ */ e({PromisedTask:()=>bu,TypedPromise:()=>yu});const mu=`okno.promises`;function hu(){try{let e=JSON.parse(localStorage.getItem(mu));return Array.isArray(e)?e:[]}catch{return[]}}const gu=T(hu()),_u=(e,t)=>`${e}:${hi(t,0,0)}`,vu=e=>{gu.value=[e,...gu.value.filter(t=>t!==e)].slice(0,200),ne(mu,gu.value)};function yu({id:e,text:t}){let n=Math.floor(i.value/6e4),r=wn(()=>Wr(t,i.peek()),[t,n]);return y`<${xu} dialog=${e} promise=${r} take=${n=>$t({dialog_id:e,text:t.trim(),promised_at:i.peek(),made:n})} look="promised typed" />`}function bu({message:e}){let{id:t,dialog_id:n,text:r,sent_at:i}=e,a=wn(()=>Wr(r,i),[r,i]);return y`<${xu} dialog=${n} promise=${a} take=${e=>$t({message_ids:[t],dialog_id:n,text:r,promised_at:i,made:e})} look="promised" />`}function xu({dialog:e,promise:t,take:n,look:r}){if(!t||t.at<=i.value)return null;let a=_u(e,t.at);return gu.value.includes(a)?null:y`<div class=${r}>
<${P} name="calendar" size="s" />
<span>${S(`Promised: {when}`,{when:Or(t.at,i.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>vu(a))}>${S(`Create a task`)}</button>
<button type="button" class="ib tiny" aria-label=${S(`Do not offer a task`)} title=${S(`Do not offer a task`)}
onClick=${()=>vu(a)}>
<${P} name="x" size="s" />
</button>
</div>`}var Su=/* @__PURE__ */ e({Shortcuts:()=>Cu});const Cu=()=>I.value===`shortcuts`?y`<${Eu} />`:null,wu=()=>{I.value=null},Tu=e=>e.label&&e.listed!==!1&&Wn(e).length>0;function Eu(){let e=R(null),[t,n]=W(``),[r,i]=W(null);bn(),D(()=>e.current.focus(),[]);let a=e=>{let t=Xn(e);(t.startsWith(`Ctrl+Key`)||/^F\d/.test(t))&&(e.preventDefault(),n(``),i(t))},o=e=>r?Wn(e).includes(r):!t.trim()||fl(t,e.label()),s=Object.entries(Wt).map(([e,t])=>({group:e,title:t(),rows:Tn().filter(t=>t.group===e&&Tu(t)&&o(t))})).filter(({rows:e})=>e.length);return y`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&wu()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${S(`Keyboard shortcuts`)}
onKeyDown=${Yt}>
<header class="dhead">
<h2 class="head2 grow">${S(`Keyboard shortcuts`)}</h2>
<span class="t12 dim">${S(`Esc leaves the text field. Any keyboard layout works.`)}</span>
<button type="button" class="ib small" aria-label=${S(`Dismiss`)} onClick=${wu}>
<${P} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${P} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${S(`Find a shortcut`)}
placeholder=${S(`Find an action or press its keys`)} autocomplete="off" onKeyDown=${a}
onInput=${e=>{i(null),n(e.currentTarget.value)}} />
${r&&y`<${Fr} keys=${r} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${S(`List of shortcuts`)}>
${s.map(({group:e,title:t,rows:n})=>y`<section class="ksec" key=${e}>
<h3 class="mh">${t}</h3>
<dl>
${n.map(e=>y`<div key=${e.id}><dt>${e.label()}</dt><dd><${Cr} one=${e} /></dd></div>`)}
</dl>
</section>`)}
${!s.length&&y`<p class="palno" role="status">${S(`Nothing found`)}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${zt(`keys`)} onClick=${wu}>${S(`Change shortcuts`)}</a>
<label class="hrow t13 end">
<${ti} label=${S(`Single-key shortcuts`)} checked=${Fe.value?.shortcuts??!0}
onChange=${e=>rn({shortcuts:e})} />
${S(`Single-key shortcuts`)}
</label>
</footer>
</div>
</div>`}const Du=()=>{I.value=null},Ou=e=>!!(Ge(e,`reply`).trim()||Ge(e,`note`).trim()),ku=async e=>(await q(`/api/people/${e}/dialogs`)).items,Au=()=>[`supervisor`,`administrator`].includes(v.value.role),ju={ever:()=>S(`Permanently`),tomorrow:e=>S(e?`Until tomorrow, then back to me`:`Until tomorrow, then back`),monday:e=>S(e?`Until Monday, then back to me`:`Until Monday, then back`),week:e=>S(e?`For a week, then back to me`:`For a week, then back`),date:e=>S(e?`Until a date, then back to me`:`Until a date, then back`)};function Mu(e,t){let n=i.peek();return e===`tomorrow`?hi(n,1,9):e===`monday`?hi(n,ui(n),9):e===`week`?hi(n,7,9):e===`date`?t?(/* @__PURE__ */ new Date(`${t}T09:00`)).getTime():NaN:null}const Nu=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)};function Pu({meId:e}){let[t,n]=W(e),[r,a]=W(null),[o,s]=W(null),[c,l]=W(/* @__PURE__ */ new Set),[u,f]=W(`person`),[m,h]=W({person:null,team:null,turn:null}),[g,ee]=W(`ever`),[te,ne]=W(Nu(hi(i.peek(),7,9))),[_,re]=W(``),[v,ie]=W(!1),[ae,oe]=W([]),se=R(null);bn();let b=R(t),x=()=>(b.current=t,a(null),s(null),ku(t).then(e=>{b.current===t&&(a(e),l(new Set(e.map(e=>e.id))))},e=>{b.current===t&&s(e)})),ce=()=>q(`/api/handovers`).then(e=>oe(e.items.filter(e=>!e.undone_at)),()=>{});D(()=>{se.current.focus(),je(),ce()},[]),M(()=>{x()},[t]);let C=t===e,le=Bu(t),ue=m.turn??le.filter(e=>p(e)===`online`).map(e=>e.id),w=Mu(g,te),de=g===`date`&&!(w>Date.now()),fe={person:m.person!==null,team:m.team!==null,turn:ue.length>0}[u]&&c.size>0&&!de&&!v,pe=async()=>{ie(!0);let e=r.length===c.size,n={...C?{}:{from_id:t},kind:u,people:u===`person`?[m.person]:u===`turn`?ue:[],team_id:u===`team`?m.team:null,dialogs:e?null:[...c],note:_.trim(),return_at:w};try{let{hand_over:t}=await O(`/api/handovers`,n);Du(),Lu(t,e?r.length:c.size)}catch(e){s(e),ie(!1)}},me=e=>Te(async()=>{Ru((await O(`/api/handovers/${e.id}/undo`,{})).hand_over),ce(),x()});return y`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Du()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${C?S(`Hand over my conversations`):S(`Hand over conversations: {name}`,{name:V(t)})} onKeyDown=${Yt}>
<header class="dhead">
<h2 class="head2 grow">
${C?S(`Hand over my conversations`):S(`Hand over conversations: {name}`,{name:V(t)})}
</h2>
<button type="button" class="ib small" aria-label=${S(`Dismiss`)} onClick=${Du}>
<${P} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Au()&&y`<div class="field">
<label for="hofrom">${S(`Whose conversations`)}</label>
<select class="input" id="hofrom" value=${t} onChange=${e=>{n(Number(e.currentTarget.value)),h({person:null,team:null,turn:null})}}>
<option value=${e}>${S(`Mine`)}</option>
${zu(e).map(e=>y`<option value=${e.id} key=${e.id}>
${[e.name,zr(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
</div>`}
<fieldset class=${Au()?`field dgap`:`field`}>
<legend class="lab">${S(`Hand over to`)}</legend>
<div class="rops">
${[[`person`,S(`A colleague`)],[`team`,S(`A team`)],[`turn`,S(`Round robin`)]].map(([e,t],n)=>y`<label class="ropt" key=${e}>
<input class="check rad" type="radio" name="to" ref=${n?null:se} checked=${u===e}
onChange=${()=>f(e)} />
<b class="b5 blk t13">${t}</b>
</label>`)}
</div>
</fieldset>
<${Vu} from=${t} kind=${u} who=${m} turn=${ue} count=${c.size}
onPick=${e=>h({...m,...e})} onTurn=${()=>f(`turn`)} />
<div class="field dgap">
<label for="hol">${S(`For how long`)}</label>
<select class="input" id="hol" value=${g} onChange=${e=>ee(e.currentTarget.value)}>
${Object.entries(ju).filter(([e])=>e!==`monday`||ui(i.value)>1).map(([e,t])=>y`<option value=${e}>${t(C)}</option>`)}
</select>
${g===`date`&&y`<input class="input" type="date" aria-label=${S(`Return date`)}
min=${Nu(hi(i.peek(),1,9))} aria-invalid=${de?`true`:null} value=${te}
onInput=${e=>ne(e.currentTarget.value)} />`}
${w>0&&!de&&y`<p class="hint">
${S(C?`They return to you: {when}`:`They return: {when}`,{when:`${_r(w,i.value)}, ${k(w)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${S(`Handover note`)}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${S(`Added to each conversation, visible to the team`)} value=${_}
onInput=${e=>re(e.currentTarget.value)}></textarea>
</div>
</div>
<${Uu} own=${C} mine=${r} problem=${r===null?o:null} picked=${c}
onPicked=${l} />
</div>
${ae.length>0&&y`<ul class="holast" aria-label=${S(`Handed over in the last 7 days`)}>
${ae.slice(0,3).map(e=>y`<${Wu} key=${e.id} one=${e} onUndo=${me} />`)}
</ul>`}
<footer class="dfoot">
<span class=${r!==null&&o?`t12 hint bad grow`:`t12 dim grow`}
role=${r!==null&&o?`alert`:null}>
${r!==null&&o?d(o):S(`Clients will not notice. You can undo it for 7 days.`)}
</span>
<button type="button" class="btn quiet" onClick=${Du}>${S(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${!fe} onClick=${pe}>
${v?S(`Handing over…`):S(`Hand over {n}`,{n:c.size})}
</button>
</footer>
</div>
</div>`}const Fu={changed:e=>w(`{n} changed in the meantime`,`{n} changed in the meantime`,e),"cannot-answer":e=>w(`{n} not handed over: no access to its channel`,`{n} not handed over: no access to their channels`,e),"nobody-free":e=>w(`{n} not handed over: everyone is away or at the limit`,`{n} not handed over: everyone is away or at the limit`,e)},Iu=e=>Object.entries(e).map(([e,t])=>Fu[e]?.(t)).filter(Boolean).join(`, `);function Lu(e,t){let n=[w(`Handed over: {n} conversation`,`Handed over: {n} conversations`,e.moved),Iu(e.left)].filter(Boolean).join(`. `),r=async()=>Ru((await O(`/api/handovers/${e.id}/undo`,{})).hand_over);A(n,{icon:t===e.moved?`users-round`:`circle-alert`,undo:e.moved?()=>Te(r):null})}function Ru(e){let t=e.moved-e.back,n=e.from_id===v.peek().id?w(`{n} conversation is yours again`,`{n} conversations are yours again`,e.back):w(`{n} conversation is back with {name}`,`{n} conversations are back with {name}`,e.back,{name:V(e.from_id)});A(t?`${n}. ${w(`{n} has changed since and stays as is`,`{n} have changed since and stay as they are`,t)}`:n,{icon:`undo-2`})}const zu=e=>Object.values(ee.value).filter(t=>(t.active||Je.value?.[t.id]?.load>0)&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name)),Bu=e=>Object.values(ee.value).filter(t=>t.active&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name));function Vu({from:e,kind:t,who:n,turn:r,count:i,onPick:a,onTurn:o}){if(t===`person`){let t=Bu(e),r=ee.value[n.person];return y`
<select class="input" aria-label=${S(`Colleague`)} value=${n.person??``}
onChange=${e=>a({person:Number(e.currentTarget.value)})}>
<option value="" disabled>${S(`Choose a colleague`)}</option>
${t.map(e=>y`<option value=${e.id} key=${e.id}>
${[e.name,Yr(e),zr(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
${r&&y`<${Hu} from=${e} person=${r} count=${i} onTurn=${o} />`}
`}if(t===`team`){let e=Lr();return e.length?y`
<select class="input" aria-label=${S(`Team`)} value=${n.team??``}
onChange=${e=>a({team:Number(e.currentTarget.value)})}>
<option value="" disabled>${S(`Choose a team`)}</option>
${e.map(e=>y`<option value=${e.id} key=${e.id}>
${e.name} · ${w(`{n} online`,`{n} online`,Ar(e))}
</option>`)}
</select>
<p class="hint">${S(`They will have no assignee until a free team member takes them.`)}</p>
`:y`<p class="hint">${S(`No teams yet. An administrator creates them in the settings.`)}</p>`}let s=e=>a({turn:r.includes(e)?r.filter(t=>t!==e):[...r,e]});return y`
<div class="hopeople" role="group" aria-label=${S(`Participants`)}>
${Bu(e).map(e=>y`<label key=${e.id}>
<input class="check" type="checkbox" checked=${r.includes(e.id)}
onChange=${()=>s(e.id)} />
<${U} name=${e.name} size="sm"><${Rr} shift=${p(e)} /><//>
<span class="grow cut">${e.name}</span>
<span class="t12 dim num">${zr(e)}</span>
</label>`)}
</div>
<p class="hint">${S(`One after another, skipping people who are away or at the limit.`)}</p>
`}function Hu({from:e,person:t,count:n,onTurn:r}){let i=Je.value?.[t.id]?.load;if(i===void 0)return null;let a=i+n,o=t.capacity>0&&a>t.capacity,s=Bu(e).filter(e=>p(e)===`online`&&e.id!==t.id),c=t.name.split(` `)[0],l=t.capacity?S(`{name} will have {n} of {all}`,{name:c,n:a,all:t.capacity}):S(`{name} will have {n}`,{name:c,n:a});return y`<p class=${o?`hint warn`:`hint`}>
${o?`${l}: ${S(`over the limit.`)}`:`${l}.`} ${o&&s.length>0&&y`<button type="button" class="link" onClick=${r}>${S(`Share them round robin`)}</button>`}
</p>`}function Uu({own:e,mine:t,problem:n,picked:r,onPicked:i}){if(n)return y`<div class="hor">
<${on} icon="unplug" title=${S(e?`Could not load your conversations`:`Could not load conversations`)}
text=${d(n)} />
</div>`;if(t===null)return y`<div class="hor" aria-busy="true"></div>`;if(!t.length)return y`<div class="hor">
<${on} icon="inbox" title=${S(e?`You have no open conversations`:`No open conversations`)}
text=${S(`There is nothing to hand over.`)} />
</div>`;let a=r.size===t.length,o=e=>{let t=new Set(r);t.delete(e)||t.add(e),i(t)};return y`<div class="hor">
<div class="hrow">
<b class="b6 t13 grow">${S(`Conversations: {n} of {all}`,{n:r.size,all:t.length})}</b>
<button type="button" class="btn small quiet"
onClick=${()=>i(new Set(a?[]:t.map(e=>e.id)))}>
${S(a?`Clear selection`:`Select all`)}
</button>
</div>
<ul class="holst" tabindex="0" aria-label=${S(`What to hand over`)}>
${t.map(e=>y`<li key=${e.id}>
<label class="horow">
<input class="check" type="checkbox" aria-label=${S(`Hand over: {name}`,{name:e.name})}
checked=${r.has(e.id)} onChange=${()=>o(e.id)} />
<${Sn} kind=${e.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${e.name}</b>
<span class="t12 dim blk cut">
${Ou(e.id)?S(`Your draft moves along`):e.preview?.text||e.title}
</span>
</span>
${Ou(e.id)?y`<span class="tag h1">${S(`draft`)}</span>`:e.snooze?y`<span class="tag plain">${S(`snoozed`)}</span>`:y`<${Gn} dialog=${e} still />`}
</label>
</li>`)}
</ul>
</div>`}function Wu({one:e,onUndo:t}){let n=e.kind===`team`?de(e.team_id):e.kind===`turn`?S(`round robin`):V(e.people[0]),r=e.from_id===v.value.id?``:`${V(e.from_id)} · `;return y`<li class="hrow t12">
<${P} name="history" size="s" />
<span class="grow cut">
${_(e.at)}
, ${k(e.at)} · ${r}
${w(`{n} conversation`,`{n} conversations`,e.moved)} → ${n}
${e.return_at&&` · ${S(`return on {day}`,{day:_(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${S(`Undo`)}</button>
</li>`}const Gu=()=>{I.value=null},Ku=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,qu=`okno.newdialog`,Ju={"no-address":()=>S(`no address`),"client-not-started":()=>S(`the client must write first`),blocked:()=>S(`the client has blocked us`)},Yu=()=>{try{return JSON.parse(sessionStorage.getItem(qu))??{}}catch{return{}}},Xu=e=>{try{sessionStorage.setItem(qu,JSON.stringify(e))}catch{}};function Zu(){let e=R(Yu()).current,[t,n]=W(e.whom??null),[r,a]=W(null),[o,s]=W(null),[c,l]=W(e.subject??``),[f,p]=W(e.copies??{}),[m,h]=W(!1),[g,ee]=W(e.text??``),[te,ne]=W(!1),[_,re]=W([]),[v,ie]=W(null),[oe,se]=W(!1);bn(),D(()=>Xu({whom:t,subject:c,copies:f,text:g}),[t,c,f,g]),M(()=>{if(ne(!1),ie(null),!t){a(null),re([]),s(null);return}if(!t.id){let e=$u(t);a(e),re([]),s(e.find(e=>e.can)??null);return}let e=!0;return q(`/api/contacts/${t.id}/ways`).then(t=>{e&&(a(t.ways),re(t.open),s(t.ways.find(e=>e.can)??null))},t=>{e&&ie(t)}),()=>{e=!1}},[t]);let b=o&&Zt.value[o.channel_id]?.kind,x=b===`email`,C=_.find(e=>e.id===o?.dialog_id)??(x&&!te?_[0]:null),le=_e(`new`),ue=at(le),w=o&&g.trim()&&!oe&&!ue&&!(C&&!x),de=()=>{if(!w)return!1;if(C&&x&&!te)return ne(!0),!1;let e=x&&Fi(f);return e&&document.getElementById(`nw`+e.field)?.focus(),!e},fe=async(e=null)=>{if(!de())return;if(u(_e(`new`)).length){let t=Gt(`#missing button`);t?t.focus():ze(`new`,{mode:`reply`,at:e});return}Se(`new`),se(!0),ie(null);let n=Fn(`new`);try{let r={channel_id:o.channel_id,text:g.trim(),files:n.map(e=>e.token),anyway:!0,...e?{not_before:Ze(e)}:{undo_ms:ae(b)},...x?{subject:c.trim(),cc:Y(f.cc),bcc:Y(f.bcc)}:{}},i=t.id?{contact_id:t.id,identity_id:o.identity_id}:{name:t.name,address:t.address},{dialog:a,message:s}=await O(`/api/dialogs`,{...r,...i});cr({t:`result`,dialog:a,sentAtRev:dr(a.id)}),e&&A(Ct(a.id,e),{icon:`calendar-clock`,undo:()=>ra(s)}),sessionStorage.removeItem(qu),Gu(),H(N(`mine`,a.id))}catch(e){mr(`new`,n),ie(e),se(!1)}},pe=e=>{g.trim()&&(Kn(e,`reply`),Mt(e,`reply`,g)),x&&(f.cc||f.bcc||c.trim())&&J(e,{cc:f.cc??``,bcc:f.bcc??``,...c.trim()?{subject:c.trim()}:{}}),ut(`new`,e),sessionStorage.removeItem(qu),Gu(),H(N(`all`,e))},me=e=>{Yt(e),e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),h(!1))},he=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),e.repeat||fe())};return y`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${S(`Write to a client`)}
onKeyDown=${e=>{Yt(e),he(e)}}>
<header class="dhead">
<h2 class="head2 grow">${S(`Write to a client`)}</h2>
<button type="button" class="ib small" aria-label=${S(`Dismiss`)} onClick=${Gu}>
<${P} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${td} whom=${t} onPick=${n} />
${r&&y`<div class="field dgap">
<span class="lab" id="nwc">${S(`Channel`)}</span>
<${ed} ways=${r} way=${o} onPick=${s} />
</div>`}
${C&&y`<p class="livebox info dgap" role="note">
<${P} name="history" size="m" />
<span class="t13 grow">
${S(`Conversation No. {number} with this client is already open, {day}. Write there?`,{number:Ee(C.number),day:dn(C.last_at,i.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>pe(C.id)}>${S(`Open`)}</button>
</p>`}
${x&&y`
<div class="mlines nwcopies dgap">
${f.open||f.cc||f.bcc?y`
<${Ya} field="cc" place="nw" label=${S(`Cc`)} value=${f.cc}
onType=${e=>p({...f,open:!0,cc:e})} />
<${Ya} field="bcc" place="nw" label=${S(`Bcc`)} value=${f.bcc}
onType=${e=>p({...f,open:!0,bcc:e})} />
`:y`<div>
<button type="button" class="link t12" onClick=${()=>{p({...f,open:!0}),requestAnimationFrame(()=>document.getElementById(`nwcc`)?.focus())}}>
${S(`Cc and Bcc`)}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${S(`Subject`)}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${e=>l(e.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${wi} id=${`new`} kind=${b} />
<textarea class="tx" rows="5" aria-label=${S(x?`Email text`:`Message text`)}
placeholder=${S(x||!o?`Write an email`:`Write a message`)} value=${g}
onInput=${e=>{Se(`new`),ee(e.currentTarget.value)}}></textarea>
<${Ti} id=${`new`} mode="reply" again=${()=>ce(`new`,`reply`)}
without=${({at:e})=>{Ke(`new`,`reply`),fe(e)}} />
<div class="bar">
${o&&Zt.value[o.channel_id]?.can?.files&&y`<${Qu} can=${Zt.value[o.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${v&&y`<p class="hint bad dgap" role="alert">${d(v)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${g.trim()?S(`Kept on this device until it is sent`):S(`You will be the assignee`)}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Gu}>${S(`Cancel`)}</button>
<button type="button" class="btn" id="nwlater" disabled=${!w} aria-haspopup="dialog"
aria-expanded=${String(m)} onClick=${()=>{de()&&h(!0)}}>
<${P} name="calendar-clock" size="s" />
${S(`Send later…`)}
</button>
<button type="button" class="btn primary" disabled=${!w} onClick=${()=>fe()}>
<${P} name="send" size="s" />
${S(C&&x?`Send as a new conversation`:`Send`)}
<kbd class="only-wide">${G} ↵</kbd>
</button>
</footer>
</div>
${m&&y`<div class="rowsnz" onKeyDown=${me}>
<${eo} place="popsnz" pick=${fe} onShut=${()=>h(!1)} />
</div>`}
</div>`}function Qu({can:e}){let t=R(null);return y`
<input type="file" multiple hidden ref=${t} onChange=${t=>{fe(`new`,t.currentTarget.files,e),t.currentTarget.value=``}} />
<button type="button" class="ib small" aria-label=${S(`Attach a file`)} title=${S(`Attach a file`)}
onClick=${()=>t.current.click()}>
<${P} name="paperclip" size="m" />
</button>
`}const $u=e=>Object.values(Zt.value).filter(e=>e.health!==`removed`).map(t=>({channel_id:t.id,identity_id:null,address:t.kind===`email`?e.address:``,can:t.kind===`email`,why:t.kind===`email`?null:`client-not-started`,last_at:null,dialog_id:null}));function ed({ways:e,way:t,onPick:n}){if(!e.length)return y`<p class="hint">${S(`No connected channel can reach this client.`)}</p>`;let r=e.filter(e=>e.can);return y`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${e=>{let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];i&&r.length&&(e.preventDefault(),n(r[(r.indexOf(t)+i+r.length)%r.length]),requestAnimationFrame(()=>Gt(`.chopt[aria-checked='true']`)?.focus()))}}>
${e.map(e=>{let r=Zt.value[e.channel_id],a=Object.values(Zt.value).filter(e=>e.kind===r?.kind&&e.health!==`removed`).length>1,o=e.can?e.last_at?S(`wrote {day}`,{day:dn(e.last_at,i.value)}):e.address:Ju[e.why]?.();return y`<button type="button" class="chopt" role="radio" key=${`${e.channel_id}.${e.identity_id}`}
aria-checked=${String(e===t)} disabled=${!e.can} tabindex=${e===t?0:-1}
onClick=${()=>n(e)}>
<${Sn} kind=${r?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${a?r.name:Bt(r?.kind)}</b>
<span class="t12 dim blk cut">${o}</span>
</span>
</button>`})}
</div>`}function td({whom:e,onPick:t}){let[n,r]=W(``),[i,a]=W([]),[o,s]=W(0),c=R(null);D(()=>c.current?.focus({preventScroll:!0}),[e]),M(()=>{let e=n.trim();if(e.length<2){a([]);return}let t=setTimeout(()=>q(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`).then(e=>{a(e.contacts.filter(e=>e.kind!==`group`)),s(0)},()=>{}),200);return()=>clearTimeout(t)},[n]);let l=n.trim(),u=i.some(e=>e.identities.some(e=>e.label.toLowerCase()===l.toLowerCase())),d=[...i.map(e=>({client:e})),...Ku.test(l)&&!u?[{address:l}]:[]],f=e=>{r(``),a([]),t(e.client?{id:e.client.id,name:e.client.name}:{address:e.address,name:e.address})};return e?y`<div class="field">
<span class="lab">${S(`To`)}</span>
<div class="input tokin">
<span class="tokn">
<${U} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${c} aria-label=${S(`Choose another client`)}
onClick=${()=>t(null)}>
<${P} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&y`<div class="field dgap">
<label for="nwn">${S(`Name`)}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?``:e.name}
onInput=${n=>t({...e,name:n.currentTarget.value||e.address})} />
</div>`}
</div>`:y`<div class="field">
<label for="nw1">${S(`To`)}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${c} role="combobox" aria-expanded=${String(d.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${d.length?`nwo${o}`:null}
autocomplete="off" placeholder=${S(`Client name or address`)} value=${n}
onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&d.length&&(e.preventDefault(),s((o+t+d.length)%d.length)),e.key===`Enter`&&!e.ctrlKey&&!e.metaKey&&d[o]&&(e.preventDefault(),f(d[o]))}} />
</div>
<div class="nwfound">
<div id="nwl" class=${d.length?`menu`:``} role="listbox" aria-label=${S(`Matching clients`)}>
${d.map((e,t)=>y`<button type="button" class=${t===o?`mi on`:`mi`} role="option" id=${`nwo${t}`}
key=${e.client?.id??`new`} tabindex="-1" aria-selected=${String(t===o)}
onPointerMove=${()=>s(t)} onClick=${()=>f(e)}>
${e.client?y`
<${U} name=${e.client.name} size="sm" />
<span class="cut">${e.client.name}</span>
<span class="hrow end t12 dim cut">
${e.client.identities.map(e=>e.label).filter(Boolean).slice(0,2).join(`, `)}
</span>
`:y`
<${P} name="user-round-plus" size="m" />
<span class="cut">${S(`New client: {address}`,{address:e.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var nd=/* @__PURE__ */ e({WorkLayers:()=>rd});function rd(){return I.value===`handover`?y`<${Pu} meId=${v.value.id} />`:I.value===`newdialog`?y`<${Zu} />`:null}export{lu as a,Xl as c,Vc as d,ga as f,du as i,zl as l,Su as n,au as o,pu as r,eu as s,nd as t,Xc as u};