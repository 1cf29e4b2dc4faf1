/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$ as t,$a as n,$i as r,$n as i,$r as a,$t as o,A as s,Aa as c,Ai as l,Ar as u,At as d,B as f,Ba as p,Bn as m,Bt as ee,C as h,Ca as g,Ci as te,Cn as ne,Ct as re,Dn as _,Dr as ie,E as ae,Ea as v,Ei as y,En as oe,F as b,Fa as x,Fi as S,Fn as C,Ft as w,G as se,Ga as ce,Gn as le,Gt as ue,H as de,Ht as fe,I as pe,Ia as T,Ii as me,In as he,It as ge,J as _e,Ja as E,Ji as D,Jn as ve,Jt as ye,K as be,Ka as xe,Ki as Se,L as Ce,La as we,Li as Te,Ln as Ee,Lr as De,Lt as Oe,M as ke,Ma as O,Mi as Ae,Mr as k,Mt as je,N as Me,Na as Ne,Ni as Pe,Oi as Fe,Or as Ie,Ot as Le,P as Re,Pa as ze,Pi as Be,Q as Ve,Qa as He,Qi as Ue,Qn as We,Qr as A,Qt as Ge,R as Ke,Rt as qe,S as Je,Sa as Ye,Si as Xe,Sn as Ze,St as Qe,T as $e,Ta as et,Ti as tt,Tn as nt,Tr as rt,Tt as it,U as at,Ua as ot,Un as st,Ur as ct,Ut as lt,V as ut,Va as j,Vn as dt,Vr as ft,Vt as pt,W as mt,Wa as M,Wn as ht,Wr as N,Wt as gt,X as _t,Xa as P,Xi as vt,Xn as yt,Xt as bt,Y as xt,Yi as St,Yn as Ct,Yt as wt,Z as F,Za as I,Zi as Tt,Zn as Et,Zt as Dt,_a as L,_i as Ot,_n as kt,_r as At,_t as jt,a as Mt,an as Nt,b as Pt,bn as Ft,c as It,ca as Lt,ci as Rt,cn as zt,ct as Bt,di as Vt,dn as Ht,dr as Ut,ei as Wt,eo as Gt,er as Kt,et as qt,fa as R,fi as z,fn as Jt,fr as Yt,ft as Xt,ga as Zt,gn as Qt,h as $t,hn as en,hr as tn,ht as nn,i as rn,ii as an,in as on,it as sn,j as cn,ja as ln,ji as un,jr as dn,jt as fn,k as pn,ka as mn,l as hn,la as gn,li as _n,ln as vn,lr as yn,lt as bn,mn as xn,mr as Sn,mt as Cn,ni as wn,nn as Tn,nr as En,nt as Dn,oa as B,oi as On,on as kn,or as An,ot as jn,pa as Mn,pi as Nn,pn as Pn,pr as Fn,pt as In,q as Ln,qa as V,qn as Rn,qr as zn,qt as Bn,r as Vn,ra as H,ri as U,rn as Hn,rr as Un,rt as Wn,si as Gn,sn as Kn,st as qn,ta as W,ti as Jn,tn as Yn,tr as Xn,tt as Zn,u as Qn,ua as $n,ui as er,un as tr,ur as G,va as nr,vi as K,vn as rr,vt as ir,w as ar,wa as or,wi as sr,wn as cr,x as lr,xa as q,xn as ur,xr as dr,ya as fr,yn as pr,z as mr,za as J,zn as hr,zr as gr,zt as _r}from"./app.js";import{At as vr,Cn as yr,Dn as br,En as xr,H as Sr,Ht as Cr,In as wr,Jn as Tr,K as Er,Nt as Dr,Ot as Or,Qn as kr,S as Ar,Sn as jr,T as Mr,Tn as Nr,U as Pr,X as Fr,Xn as Ir,Yn as Lr,Zn as Rr,_n as zr,an as Br,at as Vr,bn as Hr,c as Ur,cn as Wr,cr as Gr,ct as Kr,dn as qr,er as Jr,fn as Yr,gn as Xr,gt as Zr,hn as Qr,in as $r,ir as ei,kn as ti,kt as ni,ln as ri,lr as ii,mn as ai,nn as oi,nt as si,on as ci,pn as li,rn as ui,rt as di,sn as fi,st as pi,un as mi,vn as hi,wn as gi,x as _i,xn as vi,yn as yi}from"./shared.js";function bi(e){return[e.max_file?j(`up to {size} each`,{size:ft(e.max_file)}):``,e.max_files?j(`at most {n} files`,{n:e.max_files}):``].filter(Boolean).join(`, `)}function xi({id:e,can:t,mode:n}){let r=P(null),i=bi(t);return O`
<input class="vh" id="pickfiles" ref=${r} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${r=>{pe(e,r.target.files,t,n),r.target.value=``,Bn()}} onCancel=${Bn} />
<button type="button" class="ib small" id="attach"
aria-label=${i?j(`Attach a file: {limits}`,{limits:i}):j(`Attach a file`)}
title=${[j(`Attach a file`)+`  Ctrl U`,i].filter(Boolean).join(`
`)}
onClick=${()=>r.current.click()}>
<${U} name="paperclip" size="m" />
</button>
`}function Si(e,t){return e.code===`too-large`?j(`{size}: {channel} allows up to {limit}`,{size:ft(e.size),channel:_n(t),limit:ft(e.limit)}):e.code===`too-many`?j(`{channel} allows at most {n} files in a message`,{channel:_n(t),n:e.limit}):e.code===`no-space`?j(`The server has no space left for files`):e.code===`gone`?j(`The file is no longer on the server. Attach it again.`):e.code===`lost`?j(`The page was closed before the upload finished. Attach the file again.`):e.code===`empty`?j(`The file is empty`):e.code===`offline`?j(`No connection to the server.`):j(`Upload failed. Code {code}.`,{code:e.code})}function Ci({id:e,kind:t,mode:n}){let r=_e(e,n);if(!r.length)return null;let i=f(r),a=[...i,...r.filter(e=>!i.includes(e))];return O`<ul class="cfiles" aria-label=${j(n===`note`?`Files in the note`:`Files in the reply`)}>
${a.map(e=>O`<${Ti} key=${e.id} entry=${e} kind=${t} />`)}
</ul>`}function wi({id:e,mode:t,again:n,without:r,wanted:i=b.value[e]}){let a=_e(e,t),o=f(a);if(!i||i.mode!==t||!o.length)return null;let s=o.some(e=>e.state===`failed`),c=j(t===`note`?`Leave without files`:`Send without files`);return O`<div class="cstrip warn cmiss" id="missing" role="alert">
<${U} name="file-warning" size="m" />
<span class="grow">
${J(`{n} file was not uploaded. Send without it?`,`{n} files were not uploaded. Send without them?`,o.length)}
</span>
<span class="hrow tight">
${s&&O`<button type="button" class="btn small" onClick=${()=>n(i)}>${j(`Retry`)}</button>`}
<button type="button" class="btn small" onClick=${()=>r(i)}>${c}</button>
<button type="button" class="ib small" aria-label=${j(`Do not send yet`)} title=${j(`Do not send yet`)}
onClick=${()=>Ce(e)}>
<${U} name="x" size="m" />
</button>
</span>
</div>`}function Ti({entry:e,kind:t}){let n=e.state===`failed`||e.state===`refused`,r=n?`file-warning`:e.type?.startsWith(`image/`)||e.file?.kind===`photo`?`image`:`file-text`,i=e.state===`uploading`||e.state===`waiting`;return O`<li class=${n?`file fbadx`:`file`} data-state=${e.state}>
${e.file?.thumb?O`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:O`<${U} name=${r} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?O`<span class="t12 blk" role="alert">${Si(e,t)}</span>`:i?O`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${j(`Uploaded {n} %`,{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:O`<span class="t12 dim blk">${ft(e.size)}</span>`}
</span>
${i&&O`<span class="t12 dim num">${e.share} %</span>`}
${e.state===`failed`&&O`<button type="button" class="btn small" onClick=${()=>be(e.id)}>${j(`Retry`)}</button>`}
<button type="button" class="ib small" aria-label=${j(i?`Cancel the upload: {name}`:`Remove {name}`,{name:e.name})} onClick=${()=>mt(e.id)}>
<${U} name="x" size="m" />
</button>
</li>`}const Ei=e=>[...e.dataTransfer?.types??[]].includes(`Files`);function Di({id:e,can:t,kind:n}){let[r,i]=I(!1);V(()=>{let n=document.getElementById(`conversation`),r=!!t?.files||Tn(e)===`note`,a=0,o=e=>n?.contains(e.target),s=e=>{Ei(e)&&o(e)&&(a+=1,i(r))},c=e=>{Ei(e)&&o(e)&&(--a,a<=0&&i(!1))},l=e=>{Ei(e)&&(e.preventDefault(),e.dataTransfer.dropEffect=r&&o(e)?`copy`:`none`)},u=e=>{Ei(e)&&(e.preventDefault(),a=0,i(!1),r&&o(e)&&f(e.dataTransfer.files))},d=e=>{r&&o(e)&&e.clipboardData?.files.length&&(e.preventDefault(),f(e.clipboardData.files))},f=n=>{pe(e,n,Tn(e)===`note`?{}:t,Tn(e)),Bn()},p={dragenter:s,dragleave:c,dragover:l,drop:u,paste:d};for(let e in p)document.addEventListener(e,p[e]);return()=>{for(let e in p)document.removeEventListener(e,p[e])}},[e,t,Tn(e)]);let a=Tn(e)===`note`;return r&&O`<div class="dropzone" aria-hidden="true">
<div>
<${U} name="paperclip" size="l" />
<b>${j(a?`Drop to attach to the note`:`Drop to attach to the reply`)}</b>
<span class="t13">
${a?j(`The client will not see this`):[_n(n),bi(t)].filter(Boolean).join(`: `)}
</span>
</div>
</div>`}const Oi=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,ki=M({}),Ai=e=>({...Dt(e),open:!!ki.value[e]});function Y(e,{open:t,...n}){t!==void 0&&(ki.value={...ki.peek(),[e]:t}),Object.keys(n).length&&kn(e,{...Dt(e),...n})}const ji=e=>Y(e,{open:!1}),X=e=>[...new Set((e??``).split(/[,;\s]+/).map(e=>e.trim().toLowerCase()).filter(Boolean))],Mi=e=>e.length<=254&&Oi.test(e),Ni=e=>Pi(Ai(e));function Pi(e){for(let t of[`cc`,`bcc`]){let n=X(e[t]).find(e=>!Mi(e));if(n)return{field:t,value:n}}return X(e.cc).length+X(e.bcc).length>20?{field:`cc`,value:null}:null}function Fi(e){let{subject:t,cc:n,bcc:r,to:i}=Ai(e),a={subject:t??null,cc:X(n),bcc:X(r),to:i??null};return a.subject!==null||a.to||a.cc.length||a.bcc.length?a:void 0}const Ii=M({}),Li=(e,t)=>Ii.value[`${e}.${t}`]??null;function Ri(e,t,n){let{[`${e}.${t}`]:r,...i}=Ii.peek();Ii.value=n===null?i:{...i,[`${e}.${t}`]:n}}function zi(e,t){let n=_e(e,t).map(e=>e.seen??null).filter(e=>e!==null);return o(e,t)??(n.length?Math.min(...n):tr(e)??0)}function Bi(e,t,n={}){if(n.then&&Tt()||Ki(e,n,n=>Bi(e,t,n)))return;let r={mode:t,how:n,seen:zi(e,t)};at(_e(e,t))?ke(e,r):Vi(e,r)}function Vi(e,t){let{mode:n,how:r,seen:i}=t,a=Ge(e,n).trim(),o=_e(e,n),s=f(o);if(!a&&s.length===o.length)return;if(Ce(e),s.length){Re(e,t),Ui(e);return}let c=Ln(e,n),l=rr(e,n,a,i,c,n===`note`?Ji(e,a):Yi(e,r));on(e,n),Ri(e,n,null),n===`reply`&&(ji(e),Zi(e,l,r)),r.then===`close`&&fn(e),v.peek().logs[e]?.later&&te(e)}de(Vi);function Hi(e,t){se(e,t.mode),ke(e,t)}function Ui(e){if(B.peek().dialog===e)return;let t=v.peek().dialogs[e]?.name??j(`the client`);Se(j(`Not sent to {name} yet: a file was not uploaded`,{name:t}),{action:()=>oa(e),label:j(`Open`),ms:$i})}function Wi(e,t){Ke(e,t.mode),Bi(e,t.mode,t.how)}function Gi(e,t,n,r){if(Tt()||Ki(e,r,r=>Gi(e,t,n,r)))return;let{sure:i,restore:a,...o}=r,s=oe(v.peek().dialogs[e]?.kind)||void 0;Zi(e,rr(e,`reply`,t,n,[],qi({undo_ms:s,...o})),r),r.then===`close`&&fn(e)}function Ki(e,t,n){return t.then!==`close`||t.sure?!1:ue({ids:[e],sends:!0,proceed:({restore:e=null,keep:r=!1}={})=>n(r?{}:{...t,sure:!0,restore:e})})}const qi=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e!=null&&e!==!1));function Ji(e,t){let n=ai(t).map(e=>e.id);return qi({reply_to_no:Li(e,`note`),mentions:n.length?n:void 0})}function Yi(e,{then:t,at:n}){let r=v.peek().dialogs[e],i=!!(r&&R(r)?.can?.subject);return qi({reply_to_no:Li(e,`reply`),letter:i?Fi(e):void 0,formatted:i,undo_ms:n?void 0:oe(r?.kind)||void 0,not_before:n?Ze(n):void 0,then:t})}const Xi=e=>!!(e&&!e.blocked_at&&R(e)&&R(e).health!==`removed`);function Zi(e,t,{then:n,at:r,snooze_until:i,restore:a=null}){let o=()=>{Qi(t,n,e),a?.()};n===`close`?D(yt(e),{keep:!0,undo:o}):n===`snooze`?D(Et(e,i),{icon:`alarm-clock`,undo:o}):r?D(Ct(e,r),{icon:`calendar-clock`,undo:o}):oe(v.peek().dialogs[e]?.kind)&&vt(o,oe(v.peek().dialogs[e]?.kind)+500)}function Qi(e,t,n){let r=kt.peek().find(t=>t.key===e);if(r&&r.phase!==`sending`){sa(r);return}if(!r){let r=Jt(e);r&&na(r,t,n);return}let i=xe(()=>{kt.value.find(t=>t.key===e)?.phase!==`sending`&&ce(()=>queueMicrotask(()=>{i(),Qi(e,t,n)}))})}const $i=6e4,ea=/* @__PURE__ */ new Map;xe(()=>{for(let e of kt.value.filter(Qt))ea.get(e.key)!==e.phase&&(ea.set(e.key,e.phase),ce(()=>ta(e)))});function ta({dialog_id:e,phase:t}){if(B.peek().dialog===e)return;let n=v.peek().dialogs[e]?.name??j(`the client`),r=j(t===`held`?`Not sent to {name} yet: the conversation changed while you were writing`:`Not sent to {name}`,{name:n});Se(r,{action:()=>oa(e),label:j(`Open`),ms:$i})}async function na(e,t=e.data.then,n=e.dialog_id){let r;try{r=await x(`/api/messages/${e.id}/cancel`,{})}catch(e){if(e.code!==`already-sent`){Ee(()=>{throw e});return}Se(j(`Already sent`)),t&&await Ee(()=>x(`/api/dialogs/${n}/${t===`close`?`reopen`:`unsnooze`}`,{}))&&oa(n);return}nr({t:`result`,message:r.message}),aa(n,`reply`,e.data.typed??e.text,e.no,r.files,ra(e.files??[],r.files)),Ri(n,`reply`,e.reply_to_no),e.letter&&Y(n,{subject:e.letter.subject,cc:e.letter.copies.join(`, `),bcc:e.letter.blind.join(`, `),to:e.letter.recipients[0]}),D(We(n),{icon:`undo-2`})}function ra(e,t){let n=t.map(e=>e.name);return e.filter(e=>{let t=n.indexOf(e.name);return t>=0&&n.splice(t,1),t<0})}const ia=e=>e.phase===`refused`&&e.code===`file-gone`;function aa(e,t,n,r,i=[],a=[]){let s=Ge(e,t),c=Math.max(r,o(e,t)??0);Kn(e,t),Nt(e,t,s&&s!==n?[n,s].filter(Boolean).join(`
`):n,c),mr(e,i,t,c,a),oa(e),_t(t)}const oa=e=>{B.peek().dialog!==e&&W(H(B.peek().view,e))};function sa(e){let{more:t={}}=e;xn(e.key),aa(e.dialog_id,e.kind,e.text,e.last_no??e.seen,ia(e)?[]:e.files??[],ia(e)?e.files??[]:[]),t.reply_to_no&&Ri(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Y(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(`, `),bcc:t.letter.bcc.join(`, `),to:t.letter.to??void 0})}function ca(e){xn(e.key),D(ve(e.dialog_id),{icon:`x`,undo:()=>sa(e)})}const la=(e,t)=>Ee(async()=>{let n=await x(`/api/messages/${e.id}/plan`,{not_before:t&&Ze(t)});nr({t:`result`,...n})});function ua(){let[e,t]=I(!1),[n,r]=I(``),i=P(null),a=P(0);return E(()=>{e&&i.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:r,field:i,seen:a,ready:t=>{let r=n.trim();return e&&!r?(i.current?.focus(),!1):(t(e?r:null,a.current),!0)}}}function da({dialog:e,telling:t}){if(!Xi(e))return null;let{on:n,setOn:r,text:i,setText:a,field:o,seen:s}=t,c=t=>{i.trim()||(s.current=tr(e.id)??0),a(t)};return O`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${j(`Tell the client`)} checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />
${j(`Tell the client`)}
</label>
${n&&O`<textarea class="input tellw" rows="2" ref=${o} maxlength="4000" aria-required="true"
aria-label=${j(`Message to the client`)} placeholder=${j(`Message to the client`)} value=${i}
onInput=${e=>c(e.currentTarget.value)}></textarea>`}
`}const fa=()=>{K.value=null};function pa({label:e,chosen:t=`solved`,onPick:n,dialog:r=null,onShut:i=fa}){let[a,o]=I(``),s=ua(),c=tn(i),l=P(null);Sn(),E(()=>l.current?.focus({preventScroll:!0}),[]);let u=Object.keys(d),f=e=>s.ready((t,r)=>{i(),n(e,a.trim(),t,r)});return O`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${c} onKeyDown=${e=>{let n=[...c.current.querySelectorAll(`.mi`)],r={ArrowDown:1,ArrowUp:-1}[e.key];if(r){e.preventDefault(),n[(n.indexOf(document.activeElement)+r+n.length)%n.length].focus();return}if(e.target.matches(`textarea`)){e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),f(t));return}if(e.target.matches(`input:not(.tog)`)){e.key===`Enter`&&(e.preventDefault(),f(t));return}let i=e.code===`KeyE`?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(e.code)?.[1]??0)-1;i>=0&&u[i]&&!e.repeat&&(e.preventDefault(),f(u[i]))}}>
<div class="mh" id="finh">${j(`Closing reason`)}</div>
<div role="radiogroup" aria-labelledby="finh">
${u.map((e,n)=>O`<button type="button" key=${e} class=${e===t?`mi on`:`mi`} role="radio"
aria-checked=${String(e===t)} ref=${e===t?l:null}
onClick=${()=>f(e)}>
<${U} name=${d[e][1]} size="m" />
<span class="cut">${d[e][0]()}</span>
<kbd>${n?n+1:`E`}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${j(`Comment (optional)`)} placeholder=${j(`Comment for the team`)}
maxlength="2000" value=${a} onInput=${e=>o(e.currentTarget.value)} />
<${da} dialog=${r} telling=${s} />
${s.on&&O`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>f(t)}>
${j(`Send and close`)}
<kbd class="only-wide">${G} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function ma({dialog:e}){let t=e.state===`closed`;return O`<${pa} label=${j(t?`Closing reason`:`Close with a reason`)}
chosen=${t&&e.close_reason||`solved`} dialog=${t?null:e}
onPick=${(n,r,i,a)=>t?ge(e.id,n,r):i?Gi(e.id,i,a,{then:`close`,reason:n,comment:r}):w(e.id,n,r)} />`}var ha=/* @__PURE__ */ e({Snooze:()=>va,SnoozeMenu:()=>_a,SnoozeStrip:()=>ya});const ga=()=>{K.value=null};function _a({label:e,onPick:t,dialog:n=null,waitingSince:r=null,onShut:i=ga}){let[a,o]=I(``),s=ua(),c=r!==null&&!s.on&&O`<p class="hint snzh">
<${U} name="circle-alert" size="s" /> ${j(`The client has been waiting for {span}. Snoozing does not stop the wait.`,{span:ct(A.value-r)})}
</p>`;return O`<${ri} label=${e} title=${j(`Snooze until`)} usual=${qr}
deed=${s.on?j(`Send and snooze`):j(`Snooze`)}
onPick=${e=>s.ready((n,r)=>t(e,a.trim(),n,r))} onShut=${i}
below=${c}>
<input class="input" aria-label=${j(`Waiting reason (optional)`)} placeholder=${j(`Reason for the team`)}
maxlength="500" value=${a} onInput=${e=>o(e.currentTarget.value)} />
<${da} dialog=${n} telling=${s} />
<//>`}function va({dialog:e}){return O`<${_a} label=${j(`Snooze`)} dialog=${e} waitingSince=${e.waiting_since}
onPick=${(t,n,r,i)=>r?Gi(e.id,r,i,{then:`snooze`,snooze_until:t,reason:n}):pt(e.id,t,n)} />`}function ya({dialog:e}){if(!e?.snooze||e.state!==`open`)return null;let{until:t,reason:n}=e.snooze,r=t===null?j(`Snoozed until the client replies`):j(`Snoozed until {day}, {time}`,{day:gr(t,A.value),time:N(t)});return O`<div class="banner aside">
<${U} name="alarm-clock" size="m" />
<span class="grow cut">${r}${n&&O` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>gt(e.id)}>${j(`Unsnooze`)}</button>
</div>`}const ba=e=>()=>{K.value=K.value===e?null:e},xa=e=>String(K.value===e);function Sa({dialog:e,children:t}){let n=e.state===`open`;return O`<div class="acts">
${t}
${n&&O`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${xa(`snooze`)}
aria-label=${j(`Snooze`)} title=${j(`Snooze`)+`  H`} onClick=${ba(`snooze`)}>
<${U} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${xa(`actions`)}
aria-label=${j(`More actions`)} title=${j(`More actions`)} onClick=${ba(`actions`)}>
<${U} name="ellipsis" />
</button>
${n?O`<span class="split">
<button type="button" class="btn" title=${j(`Close the conversation`)+`  E`}
onClick=${()=>w(e.id)}>
<${U} name="check" size="m" />
<span class="btnword">${j(`Close`)}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${xa(`finish`)}
aria-label=${j(`Close with a reason`)} title=${j(`Close with a reason`)+`  Shift E`}
onClick=${ba(`finish`)}>
<${U} name="chevron-down" size="s" />
</button>
</span>`:O`<button type="button" class="btn" title=${j(`Reopen the conversation`)+`  E`}
onClick=${()=>ht(e.id)}>
<${U} name="undo-2" size="m" />
<span class="btnword">${j(`Reopen`)}</span>
</button>`}
<${Ca} dialog=${e} />
</div>`}function Ca({dialog:e}){let t=e.assignee_id===null?null:z(e.assignee_id),n=lt(e),r=t?Nn(t):n?.name??j(`Assign`);return O`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${xa(`assignee`)} title=${j(`Assignee`)+`  A`} onClick=${ba(`assignee`)}>
<span class="vh">
${t?j(`Assignee: {name}`,{name:t}):j(`Assignee: nobody`)}
${n&&` · ${j(`Team: {name}`,{name:n.name})}`}
</span>
${t?O`<${a} name=${t} size="sm" />`:n?O`<span class=${`sq `+Vt(n.name)}></span>`:O`<${Gn} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${r}</span>
<${U} name="chevron-down" size="s" />
</button>`}function wa({dialog:e}){let t=!!fr.value[e.id],n=At(`(max-width: 719px)`),r=e.state===`open`;return O`<${he} label=${j(`More actions`)} place="popmore">
${n&&O`<${C} icon="user-round" onPick=${()=>{Ot.value=!0}}>
${j(`Client card`)}
<//>`}
${n&&r&&O`<${C} icon="alarm-clock" onPick=${()=>{K.value=`snooze`}}>
${j(`Snooze`)}
<//>`}
${r&&O`<${C} icon="check" onPick=${()=>{K.value=`finish`}}>
${j(`Close with a reason`)}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&O`<${C} icon="message-circle-off" onPick=${()=>_r(e.id)}>
${j(`No reply needed`)}
<kbd>Y</kbd>
<//>`}
<${C} icon="eye" onPick=${()=>Oe(e.id)}>
${j(t?`Stop following`:`Follow`)}
<kbd>F</kbd>
<//>
${e.snooze&&O`<${C} icon="alarm-clock" onPick=${()=>gt(e.id)}>${j(`Unsnooze`)}<//>`}
<${C} icon="tag" onPick=${()=>{K.value=`tags`}}>
${j(`Tags`)}
<kbd>L</kbd>
<//>
<${C} icon="arrow-up-down" onPick=${()=>{K.value=`priority`}}>
${j(`Priority`)}
<kbd>P</kbd>
<//>
<${C} icon="users-round" onPick=${()=>{K.value=`team`}}>
${j(`Assign to a team`)}
<kbd>⇧A</kbd>
<//>
${e.state===`closed`&&O`<${C} icon="check" onPick=${()=>{K.value=`finish`}}>
${j(`Closing reason`)}
<kbd>⇧E</kbd>
<//>`}
${pn().filter(t=>t.when(e)).map(t=>O`<${C} key=${t.id} icon=${t.icon} onPick=${()=>t.run(e)}>
${t.label(e)}
${t.hint&&O`<kbd>${t.hint}</kbd>`}
<//>`)}
<//>`}const Ta={snooze:va,finish:ma,actions:wa,assignee:Tr,tags:ir,priority:jt,team:({dialog:e})=>O`<${Tr} dialog=${e} onlyTeams />`};function Ea({dialog:e}){let t=Ta[K.value];return t&&e?O`<${t} key=${K.value} dialog=${e} />`:null}function Da({dialog:e}){let t=e&&R(e);return O`
${S.value===`off`&&O`<div class="banner" role="status">
<${U} name="cloud-off" size="m" />
<span class="grow">${j(`Offline. Showing saved data; replies will be sent when the connection is back.`)}</span>
<button type="button" class="btn small" onClick=${me}>${j(`Retry`)}</button>
</div>`}
${t&&t.health===`trouble`&&O`<div class="banner bad" role="status">
<${U} name="circle-alert" size="m" />
<span class="grow">
${j(`{name} has a problem: {cause}. Replies wait in the queue.`,{name:t.name,cause:dr(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health===`paused`&&O`<div class="banner" role="status">
<${U} name="pause" size="m" />
<span class="grow">${j(`{name} is paused. Replies wait in the queue.`,{name:t.name})}</span>
</div>`}
`}const Z=M({}),Oa=e=>Z.value[e]??null;function ka(e){Z.value={...Z.value,[e.dialog_id]:{message:e,text:e.text}}}function Aa(e,t){Z.value={...Z.value,[e]:{...Z.value[e],text:t}}}function ja(e){let{[e]:t,...n}=Z.peek();Z.value=n}function Ma(e,t){let n=R(t)?.can??{},r=[`sent`,`delivered`,`read`].includes(e.delivery?.state),i=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*36e5;return!(!n.edit||!r||!i||e.author.operator_id!==g.peek().id||e.deleted_at||e.content!==`text`||!n.edit_files&&e.files?.length)}async function Na(e){let{message:t,text:n}=Z.peek()[e];if(ja(e),n.trim()===t.text)return;let r=await x(`/api/messages/${t.id}/edit`,{text:n.trim()});nr({t:`result`,...r})}const Pa=[[`faces`,[[`😀`,`улыбка радость smile grin`],[`😃`,`улыбка smile happy`],[`😄`,`смех smile laugh`],[`😁`,`улыбка grin`],[`😅`,`неловко sweat`],[`😂`,`смех слёзы joy laugh`],[`🤣`,`смех rofl`],[`🙂`,`улыбка slight smile`],[`😉`,`подмигивание wink`],[`😊`,`улыбка румянец blush`],[`😇`,`ангел angel`],[`😍`,`влюблён любовь love`],[`😘`,`поцелуй kiss`],[`😋`,`вкусно yum`],[`😎`,`круто очки cool`],[`🤩`,`восторг star`],[`🥳`,`праздник party`],[`🤔`,`думаю think`],[`🤗`,`обнимаю hug`],[`😏`,`ухмылка smirk`],[`😐`,`нейтрально neutral`],[`😴`,`сон sleep`],[`😌`,`спокойно relieved`],[`😕`,`сомнение confused`],[`😟`,`тревога worried`],[`🙁`,`грусть frown`],[`😢`,`слеза грусть cry`],[`😭`,`плач cry sob`],[`😤`,`пар злость`],[`😠`,`злость angry`],[`😱`,`ужас scream`],[`😳`,`смущение flushed`],[`🥺`,`просьба please`],[`🙄`,`закатываю глаза roll eyes`],[`😬`,`неловко grimace`],[`🤒`,`болезнь sick`],[`🫡`,`есть служу salute`]]],[`hands`,[[`👍`,`да хорошо палец вверх thumbs up yes`],[`👎`,`нет плохо палец вниз thumbs down no`],[`👌`,`окей ok`],[`✌️`,`победа victory`],[`🤞`,`удачи пальцы luck`],[`🤝`,`рукопожатие договор handshake`],[`👏`,`аплодисменты браво clap`],[`🙌`,`ура руки hooray`],[`🙏`,`спасибо пожалуйста молитва thanks please pray`],[`💪`,`сила strong`],[`👋`,`привет пока hello bye wave`],[`👀`,`глаза смотрю eyes`],[`✍️`,`пишу writing`],[`☝️`,`внимание up`],[`👉`,`указатель right`],[`👇`,`вниз down`],[`🫶`,`сердце руки heart hands`]]],[`hearts`,[[`❤️`,`сердце любовь heart love`],[`🧡`,`сердце orange heart`],[`💛`,`сердце yellow heart`],[`💚`,`сердце green heart`],[`💙`,`сердце blue heart`],[`💜`,`сердце purple heart`],[`🖤`,`сердце black heart`],[`💔`,`разбитое сердце broken`],[`💖`,`сердце sparkle`],[`✨`,`блеск sparkles`],[`🌟`,`звезда star`],[`⭐`,`звезда star`],[`🔥`,`огонь fire`],[`🎉`,`праздник ура tada party`],[`🎊`,`праздник confetti`],[`🎁`,`подарок gift`],[`🎂`,`торт день рождения birthday cake`],[`🌹`,`роза rose`],[`💐`,`цветы букет flowers`],[`🌸`,`цветок blossom`],[`☀️`,`солнце sun`],[`🌈`,`радуга rainbow`],[`❄️`,`снег snow`],[`🎄`,`ёлка новый год christmas`]]],[`work`,[[`✅`,`готово да галочка done check`],[`☑️`,`галочка check`],[`❌`,`нет крест cross no`],[`❗`,`важно внимание important`],[`❓`,`вопрос question`],[`⚠️`,`внимание осторожно warning`],[`⏰`,`время будильник clock`],[`⏳`,`ждём песок hourglass`],[`📅`,`дата календарь calendar`],[`📌`,`закреплено pin`],[`📎`,`скрепка вложение paperclip`],[`📝`,`заметка memo`],[`📄`,`документ document`],[`📦`,`посылка коробка package`],[`🚚`,`доставка грузовик delivery`],[`🛒`,`корзина заказ cart`],[`🧾`,`чек receipt`],[`💳`,`карта оплата card`],[`💰`,`деньги money`],[`💸`,`деньги возврат money`],[`🏷️`,`цена ярлык price`],[`🔧`,`ремонт ключ repair wrench`],[`🔨`,`молоток hammer`],[`⚙️`,`настройки settings`],[`🔍`,`поиск search`],[`🔗`,`ссылка link`],[`📞`,`телефон звонок phone call`],[`📱`,`телефон mobile`],[`💻`,`компьютер laptop`],[`✉️`,`письмо почта mail`],[`📷`,`фото camera`],[`🎥`,`видео video`],[`🔔`,`уведомление bell`],[`🔒`,`замок lock`],[`🔑`,`ключ key`],[`🏠`,`дом home`],[`🏢`,`офис office`],[`📍`,`место адрес place address`],[`🗺️`,`карта map`],[`✈️`,`самолёт plane`],[`🚗`,`машина car`],[`☕`,`кофе coffee`],[`🍕`,`пицца pizza`],[`🆗`,`ok`],[`🆕`,`новое new`],[`🔝`,`топ top`],[`💡`,`идея idea`],[`📈`,`рост chart`],[`🤖`,`бот robot`]]]],Fa=`okno.emoji`,Ia={recent:()=>j(`Recent`),faces:()=>j(`Smileys`),hands:()=>j(`Gestures`),hearts:()=>j(`Hearts and holidays`),work:()=>j(`Work`)},La=()=>{try{return JSON.parse(localStorage.getItem(Fa))??[]}catch{return[]}},Ra=e=>localStorage.setItem(Fa,JSON.stringify([e,...La().filter(t=>t!==e)].slice(0,16))),za=()=>{K.value=null},Ba=()=>O`<button type="button" class="ib small" id="emoji" aria-label=${j(`Emoji`)}
title=${`${j(`Emoji`)}  ${G} ;`} aria-haspopup="dialog" aria-expanded=${String(K.value===`emoji`)}
onClick=${()=>{K.value=K.value===`emoji`?null:`emoji`}}>
<${U} name="smile" size="m" />
</button>`;function Va(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...La().length?[[`recent`,La().map(e=>[e,``])]]:[],...Pa];let n=Pa.flatMap(([,e])=>e).filter(([,e])=>e.split(` `).some(e=>e.startsWith(t)));return n.length?[[``,n]]:[]}function Ha({pick:e}){let t=tn(za),n=P(null),[r,i]=I(``),[a,o]=I(0);Sn(),E(()=>n.current.focus({preventScroll:!0}),[]);let s=Va(r),c=s.flatMap(([,e])=>e);V(()=>t.current.querySelector(`.emo.on`)?.scrollIntoView({block:`nearest`}),[a]);let l=t=>{Ra(t),za(),e(t)},u=e=>{let t={ArrowRight:1,ArrowLeft:-1,ArrowDown:8,ArrowUp:-8}[e.key];t&&(r===``||e.key===`ArrowDown`||e.key===`ArrowUp`)&&(e.preventDefault(),o(Math.max(0,Math.min(c.length-1,a+t)))),e.key===`Enter`&&(e.preventDefault(),e.stopPropagation(),c[a]&&l(c[a][0]))},d=-1;return O`<div class="menu pop popemoji" role="dialog" aria-label=${j(`Emoji`)} ref=${t} onKeyDown=${Yt}>
<div class="gfind">
<${U} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${c.length?`emo`+a:null}
aria-label=${j(`Find an emoji`)} placeholder=${j(`For example: thanks`)} value=${r}
onInput=${e=>{i(e.target.value),o(0)}} onKeyDown=${u} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${j(`Emoji`)}>
${s.map(([e,t])=>O`
${e&&O`<div class="mh" role="presentation">${Ia[e]()}</div>`}
<div class="emogrid" role="presentation">
${t.map(([e,t])=>{d+=1;let n=d;return O`<button type="button" class=${n===a?`emo on`:`emo`} id=${`emo`+n}
role="option" tabindex="-1" aria-selected=${String(n===a)}
aria-label=${`${e} ${t}`.trim()} onPointerMove=${()=>o(n)}
onClick=${()=>l(e)}>
${e}
</button>`})}
</div>
`)}
${!c.length&&O`<p class="dpad2 t13 dim">${j(`Nothing found`)}</p>`}
</div>
</div>`}function Ua(e){let t=q.value[e.id],n=t?c(t).filter(e=>e.kind===`in`&&e.letter&&!e.automatic):[],r=Li(e.id,`reply`);return n.find(e=>e.no===r)??n.at(-1)}function Wa(e,t,n){let r=e?e.letter.sender:n.label??``,i=vi(r),a=e?.data.reply_to,o=a&&t.to?t.to:e?.data.answer_to??i;return{address:o,sender:i,whole:o===i?r:o,other:a?o===i?a:i:null}}function Ga({id:e,to:t}){let n=t.address===t.sender?j(`Your reply goes to the sender; the email asks for replies to {other}`,{other:t.other}):j(`Your reply goes to {address}, not to the sender {sender}`,{address:t.address,sender:t.sender});return O`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Y(e,{to:t.other})}>
${j(`Reply to {address}`,{address:t.other})}
</button>
</p>`}function Ka(e,t){let n=new Set(Object.values(Mn.value).map(e=>e.name.toLowerCase())),r=[...e.recipients.slice(1),...e.copies].map(e=>vi(e).toLowerCase());return[...new Set(r)].filter(e=>e.includes(`@`)&&e!==vi(t).toLowerCase()&&!n.has(e))}function qa({dialog:e}){let{id:t}=e,n=Ai(t),r=Ua(e),i=Wa(r,n,e),a=i.whole,o=r?Ka(r.letter,a).filter(e=>e!==i.sender.toLowerCase()&&!X(n.cc).includes(e)):[],s=n.open||n.cc||n.bcc;return O`<div class="mlines">
<div>
<span>${j(`To`)}</span>
<span class="cut grow" title=${a}>${a}</span>
${o.length>0&&O`<button type="button" class="link t12 toall" title=${o.join(`, `)} onClick=${()=>Y(t,{open:!0,cc:[...X(n.cc),...o].join(`, `)})}>
${j(`Reply to all`)}
</button>`}
${!s&&O`<button type="button" class="link t12" onClick=${()=>{Y(t,{open:!0}),requestAnimationFrame(()=>document.getElementById(`mailcc`)?.focus())}}>
${j(`Cc and Bcc`)}
</button>`}
</div>
${i.other&&O`<${Ga} id=${t} to=${i} />`}
${s&&O`
<${Ja} field="cc" label=${j(`Cc`)} value=${n.cc} onType=${e=>Y(t,{open:!0,cc:e})} />
<${Ja} field="bcc" label=${j(`Bcc`)} value=${n.bcc}
onType=${e=>Y(t,{open:!0,bcc:e})} />
`}
<label>
<span>${j(`Subject`)}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??jr(r?.letter.subject||e.title)}
onInput=${e=>Y(t,{subject:e.target.value})} />
</label>
</div>`}function Ja({field:e,label:t,value:n,onType:r,place:i=`mail`}){let a=X(n).filter(e=>!Mi(e)),[o,s]=I(!0),c=a.length>0&&o;return O`
<label class=${c?`wrong`:``}>
<span>${t}</span>
<input class="palq" id=${i+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${j(`Addresses, separated by commas`)} value=${n??``} aria-invalid=${c?`true`:null}
aria-describedby=${c?`${i}${e}err`:null} onInput=${e=>{s(!1),r(e.target.value)}} onBlur=${()=>s(!0)} />
</label>
${c&&O`<p class="hint bad mailerr" id=${`${i}${e}err`} role="alert">
${j(`Not a valid address: {value}`,{value:a[0]})}
</p>`}
`}const Ya=()=>{K.value=null};function Xa({disabled:e}){let t=K.value===`send`||K.value===`later`;return O`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${j(`Send and…`)} title=${j(`Send and…`)} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{K.value=t?null:`send`}}>
<${U} name="chevron-up" size="s" />
</button>`}function Za({send:e,more:t}){return K.value===`later`?O`<${$a} pick=${t=>e({at:t})} />`:K.value===`send`?O`<${he} label=${j(`Send and…`)} place="popsend">
<${C} icon="check" onPick=${()=>e({then:`close`})}>
${j(`Send and close the conversation`)}
<span class="end only-wide"><${an} of=${[G,`Shift`,`↵`]} /></span>
<//>
<${C} icon="alarm-clock" onPick=${()=>e({then:`snooze`})}>
${j(`Send and snooze until the client replies`)}
<//>
<${C} icon="calendar-clock" stay onPick=${()=>{K.value=`later`}}>
${j(`Send later…`)}
<span class="hrow end t12 dim">${zn(mi(Date.now(),1,9))}</span>
<//>
${t}
<//>`:null}const Qa={evening:()=>j(`This evening`),tomorrow:()=>j(`Tomorrow morning`),monday:()=>j(`On Monday morning`)},$a=({pick:e,given:t=null,place:n=`popsend`,onShut:r=Ya})=>O`<${ri} label=${j(`Send later`)} title=${j(`Send later`)} usual=${Yr} words=${Qa}
given=${t} hour="09:00" place=${n} deed=${j(`Schedule`)} icon="calendar-clock" onPick=${e}
onShut=${r} />`;function eo({id:e,dialog:t,note:n,text:r}){let i=Ae(e),o=i.filter(e=>e.typing===`reply`),s=i.filter(e=>e.typing===`note`),c=n?ai(r):[],l=e=>e.map(e=>z(e.id??e)).join(`, `),u=e=>O`<b class="b5">${e}</b>`,d=null;if(o.length?d=p(J(`{who} is replying…`,`{who} are replying…`,o.length),{who:u(l(o))}):c.length?d=p(J(`Your team will see the note, {who} will be notified`,`Your team will see the note, {who} will be notified`,c.length),{who:u(c.map(e=>e.name).join(`, `))}):s.length?d=p(J(`{who} is writing a note…`,`{who} are writing a note…`,s.length),{who:u(l(s))}):un(e)?d=j(`{name} is typing…`,{name:er(t?.name??``)}):i.length&&(d=p(J(`{who} is here too`,`{who} are here too`,i.length),{who:u(l(i))})),!d)return null;let f=o.length?o:s.length?s:i;return O`<div class="seen cseen" role="status">
${!c.length&&f.length>0&&O`<span class="stack">
${f.slice(0,3).map(e=>O`<${a} key=${e.id} name=${z(e.id)} size="xs" />`)}
</span>`}
<span class="cut">${d}</span>
</div>`}const to=e=>e.text||bn(e.content===`text`&&e.files?.length?`document`:e.content);function no({id:e,mode:t}){let n=Li(e,t);if(n===null)return null;let r=q.value[e],i=r&&c(r).find(e=>e.no===n),a=i&&(i.author.operator_id?z(i.author.operator_id):i.author.name);return O`<div class="cquote">
<${U} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${a??j(`Message {no}`,{no:n})}</b>
<span class="cut blk">${i?to(i):``}</span>
</span>
<button type="button" class="ib small" aria-label=${j(`Remove the quote`)} onClick=${()=>Ri(e,t,null)}>
<${U} name="x" size="m" />
</button>
</div>`}function ro({id:e,dialog:t,message:n}){let r=R(t)?.can?.edit_hours,i=_n(t.kind),a=r?J(`{channel} lets you edit for {n} hour`,`{channel} lets you edit for {n} hours`,r,{channel:i}):``;return O`<div class="cstrip" role="status">
<${U} name="square-pen" size="m" />
<span class="grow">
${j(`You are editing your message from {time}.`,{time:N(n.sent_at)})} ${a}
</span>
<button type="button" class="ib small" aria-label=${j(`Cancel editing`)} title="Esc"
onClick=${()=>ja(e)}>
<${U} name="x" size="m" />
</button>
</div>`}function io({id:e}){let[t,n]=I(!1),r=ur(e);if(V(()=>{Ft(e)},[e]),!r.length)return null;let i=q.value[e],a=i?c(i).findLast(e=>e.kind===`in`)?.no??0:0,o=r.some(e=>e.no<a);return O`<div class=${o?`cstrip warn plan`:`cstrip plan`}>
<div class="hrow">
<${U} name="calendar-clock" size="m" />
<span class="grow">
${r.length===1?j(`Scheduled for {when}`,{when:zn(nt(r[0]))}):J(`{n} reply scheduled`,`{n} replies scheduled`,r.length)}
${o&&O`<b class="b6"> · ${j(`the client has written since`)}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${j(t?`Hide`:`Show`)}
</button>
</div>
${t&&O`<ul class="plist">
${r.map(e=>O`<${ao} key=${e.id} message=${e} />`)}
</ul>`}
</div>`}function ao({message:e}){let t=`plan${e.id}`,n=K.value===t;return O`<li>
<span class="grow">
<b class="b5 blk">${zn(nt(e))} · ${z(e.author.operator_id)}</b>
<span class="cut blk">${to(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>la(e,null)}>${j(`Send now`)}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${j(`Another time`)} title=${j(`Another time`)}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{K.value=n?null:t}}>
<${U} name="calendar-clock" size="m" />
</button>
${n&&O`<${$a} place="popplan" given=${nt(e)} pick=${t=>la(e,t)} />`}
</span>
<button type="button" class="ib small" aria-label=${j(`Undo and edit`)} title=${j(`Undo and edit`)}
onClick=${()=>na(e)}>
<${U} name="square-pen" size="m" />
</button>
</span>
</li>`}const oo={files:!0,max_files:20};function so({id:e,dialog:t}){let n=Tn(e),i=n===`note`,a=P(null),o=Ge(e,n),s=t&&R(t),c=i?oo:s?.can??{},l=!!c.subject&&!i,u=!i&&(S.value===`off`||s?.health===`trouble`||s?.health===`paused`),d=_e(e,n),f=!!o.trim()||d.some(e=>[`done`,`uploading`,`waiting`].includes(e.state)),p=ui(a,i);E(()=>go(a.current),[o]),V(()=>{ye()||Bn()},[]);let m=(r={})=>{if(!f||!t)return;let i=l&&Ni(e);if(i){document.getElementById(`mail`+i.field)?.focus();return}Be();let o=qt(`#missing button`);o?o.focus():(Bi(e,n,r),a.current?.focus())};E(()=>(xt.current={id:e,mode:n,mail:l,field:a.current,submit:m,wrap:e=>Wr(a.current,e),list:e=>ci(a.current,e)},()=>{xt.current=null}));let ee=t=>{r(),Ce(e),Nt(e,n,t.target.value),Pe(e,n,t.target.value),p.look()},h=i||(et.value?.send?.[t?.kind]??(l?`command`:`enter`))===`command`;return O`<form class=${i?`comp asnote`:`comp`}
aria-label=${j(i?`Note for the team`:`Reply to the client`)} onSubmit=${e=>{e.preventDefault(),m()}}>
<div class="bar top">
<${vo} id=${e} mode=${n} field=${a} />
${i?O`<span class="hrow tight end t12 notehint">
<${U} name="lock" size="s" />
${j(`The client will not see this`)}
</span>`:t&&O`<span class="hrow tight end t12 mut">
<${Wt} kind=${t.kind} />
<span class="cut">${l?s.name:Rt(t)}</span>
${!l&&t.label&&O`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${l&&t&&O`<${qa} dialog=${t} />`}
<${no} id=${e} mode=${n} />
<${Ci} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${o} aria-label=${j(i?`Note text`:`Reply text`)}
placeholder=${mo(i,t,u)} enterkeyhint=${h?`enter`:`send`}
aria-controls=${p.list.length?`calls`:null}
aria-activedescendant=${p.list.length?`call`+p.at:null} aria-autocomplete=${i?`list`:null}
onInput=${ee} onKeyDown=${n=>{n.isComposing||p.keys(n)||(ho(n,h)?(n.preventDefault(),!n.repeat&&Ue()&&m()):n.key===`Enter`&&l&&!n.shiftKey&&fi(a.current)?n.preventDefault():o||n.shiftKey||(n.key===`ArrowUp`&&!i&&uo(e,t)?n.preventDefault():n.code===`KeyZ`&&(n.ctrlKey||n.metaKey)&&(n.preventDefault(),St())))}} onClick=${p.look} onBlur=${()=>{Be(),p.close()}}></textarea>
<${oi} calls=${p} />
${!i&&o&&O`<${Qn} id=${e} text=${o} />`}
<${wi} id=${e} mode=${n} again=${t=>{Hi(e,t),a.current?.focus()}} without=${t=>{Wi(e,t),a.current?.focus()}} />
<div class="bar cbarx">
<${co} id=${e} mode=${n} mail=${l} can=${c} field=${a} calls=${p} />
<span class="grow"></span>
<${po} id=${e} mode=${n} text=${o} />
<span class=${i?``:`split`}>
<button type="submit" class="btn primary" disabled=${!f}>
${!i&&O`<${U} name="send" size="s" />`}
${fo(i,u,e,d)}
<kbd class="only-wide">${h?`${G} ↵`:`Enter`}</kbd>
</button>
${!i&&O`<${Xa} disabled=${!f} />`}
</span>
</div>
${!i&&O`<${Za} send=${m} />`}
${K.value===`emoji`&&O`<${Ha} pick=${e=>$r(a.current,e)} />`}
</form>`}function co({id:e,mode:t,mail:n,can:r,field:i,calls:a}){let o=(e,t,n,r)=>O`<button type="button" class="ib small" aria-label=${t} title=${n?`${t}  ${n}`:t}
onPointerDown=${e=>e.preventDefault()} onClick=${r}>
<${U} name=${e} size="m" />
</button>`;return O`
${n&&O`
${o(`bold`,j(`Bold`),`${G} B`,()=>Wr(i.current,`**`))}
${o(`italic`,j(`Italic`),`${G} I`,()=>Wr(i.current,`_`))}
${o(`list`,j(`List`),`${G} Shift 8`,()=>ci(i.current,!1))}
<${lo} field=${i} />
`}
${t===`note`&&o(`at-sign`,j(`Mention a colleague`),`@`,()=>{$r(i.current,/(^|\s)$/.test(i.current.value.slice(0,i.current.selectionStart))?`@`:` @`),a.look()})}
${r.files&&O`<${xi} id=${e} can=${r} mode=${t} />`}
<${Ba} />
`}function lo({field:e}){let t=K.value===`link`;return E(()=>{t&&document.getElementById(`linkto`)?.focus()},[t]),O`<span class="popbox">
<button type="button" class="ib small" aria-label=${j(`Link`)} title=${j(`Link`)} aria-expanded=${String(t)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>{K.value=t?null:`link`}}>
<${U} name="link" size="m" />
</button>
${t&&O`<form class="menu pop poplink" aria-label=${j(`Link`)} onSubmit=${t=>{t.preventDefault(),t.stopPropagation();let n=t.target.elements.address.value.trim();K.value=null,n&&Br(e.current,/^(https?:\/\/|mailto:)/i.test(n)?n:`https://${n}`)}}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${j(`Page address`)}
placeholder="https://" />
<button type="submit" class="btn primary">${j(`Insert`)}</button>
</form>`}
</span>`}function uo(e,t){let n=q.peek()[e],r=n&&c(n).findLast(e=>e.kind===`out`&&e.author.operator_id===g.peek().id&&e.delivery?.state!==`cancelled`);if(!r||!t||cr(r))return!1;if(ne(r))na(r);else if(Ma(r,t))ka(r);else return!1;return!0}function fo(e,t,n,r){return Me.value[n]===void 0?e?j(`Leave a note`):at(r)?j(`Send when uploaded`):j(t?`Queue`:`Send`):j(`Sends when uploaded`)}function po({id:e,mode:t,text:n}){return Hn(e,t)===void 0?n.trim()?Yn(e,t)?O`<span class="t12 dim only-wide saved">${j(`Draft saved`)}</span>`:S.value===`off`?O`<span class="t12 dim only-wide saved">${j(`Draft saved on this device`)}</span>`:null:null:O`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${j(`A newer draft from another device.`)}</span>
<button type="button" class="link" onClick=${()=>bt(e,t)}>${j(`Restore previous draft`)}</button>
</span>`}function mo(e,t,n){return j(t?e?`Write a note for the team`:n?`You can write, the reply will wait in the queue`:`Write a reply`:`You can write while the messages load`)}function ho(e,t){return e.key!==`Enter`||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function go(e){e&&(e.style.height=`auto`,e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}const _o=[[`reply`,()=>j(`Reply`)],[`note`,()=>j(`Note`)]];function vo({id:e,mode:t,field:n}){let r=t=>{Kn(e,t),requestAnimationFrame(()=>n.current?.focus())};return O`<div class="hrow mds" role="tablist" aria-label=${j(`Where the text goes`)} onKeyDown=${n=>{(n.key===`ArrowLeft`||n.key===`ArrowRight`)&&(n.preventDefault(),Kn(e,t===`reply`?`note`:`reply`),requestAnimationFrame(()=>qt(`.md[aria-selected='true']`)?.focus()))}}>
${_o.map(([e,n])=>O`<button type="button" class="md" role="tab" aria-selected=${String(t===e)}
tabindex=${t===e?0:-1} onClick=${()=>r(e)}>
${n()}
</button>`)}
</div>`}const yo=({author:e})=>e.operator_id?z(e.operator_id):e.name,bo=e=>e.text||bn(e.content===`text`?`document`:e.content);function xo(e,t){let n=e.findLast(e=>e.kind===`out`)??e.at(-1),r={name:er(yo(n)),ago:rt(n.created_at,t)};return n.kind===`note`?j(`{name} left a note {ago}.`,r):n.kind===`in`?j(`{name} wrote {ago}.`,r):j(`{name} replied {ago}.`,r)}function So(){let[e,t]=I(Ze(Date.now()));return V(()=>{let e=setInterval(()=>t(Ze(Date.now())),1e3);return()=>clearInterval(e)},[]),e}function Co({entry:e}){let t=P(null);E(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=P(0);E(()=>{n.current=Date.now(),Ht(e.dialog_id,e.last_no)},[e.key,e.last_no]);let r=So(),i=e.came??[];return O`<div class="card fencebox" role="alertdialog"
aria-label=${j(`The conversation changed while you were writing`)}>
<div class="fence">
<p class="t13">
<b class="b6">
${i.length?xo(i,r):j(`The conversation changed while you were writing.`)}
</b> ${j(`Your reply has not been sent yet.`)}
</p>
${i.length>20&&O`<p class="t12 dim">${j(`The last {n} of {count} messages`,{n:20,count:i.length})}</p>`}
<ol class="came">
${i.slice(-20).map(e=>O`<li class=${`msg fm `+(e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`)}
key=${e.id}>
<div class="box">
<span class="by">${yo(e)}</span>
${bo(e)}
<span class="mt">${N(e.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&O`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&O`<p class="t12 dim">
${J(`{n} file`,`{n} files`,e.files.length)}
: ${e.files.map(e=>e.name).join(`, `)}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>ca(e)}>${j(`Do not send`)}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>sa(e)}>${j(`Edit`)}</button>
<button type="button" class="btn primary" ref=${t} onClick=${()=>{Date.now()-n.current>=700&&pr(e)}}>
${j(`Send anyway`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}function wo({id:e,dialog:t}){let n=en(e),r=Tn(e),i=Oa(e);if(Oo(e),n)return O`<div class="dock"><${Co} entry=${n} /></div>`;let a=r===`reply`&&t&&To(t);return O`<div class="dock">
${t&&O`
<${io} id=${e} />
<${eo} id=${e} dialog=${t} note=${r===`note`} text=${Ge(e,r)} />
`}
${i&&t?O`
<${ro} id=${e} dialog=${t} message=${i.message} />
<${Do} id=${e} dialog=${t} text=${i.text} />
`:a?O`<${Eo} id=${e} ...${a} />`:O`<${so} id=${e} dialog=${t} />`}
</div>`}function To(e){if(e.blocked_at)return{icon:`ban`,title:e.thread_kind===`group`?j(`We are no longer in this group`):j(`The client has blocked the bot`),text:j(`Messages have not been delivered since {date}.`,{date:ie(e.blocked_at)})};let t=R(e);return!t||t.health===`removed`?{icon:`unplug`,title:j(`This channel was disconnected`),text:j(`This channel can no longer send messages.`)}:null}function Eo({id:e,icon:t,title:n,text:r}){return O`<div class="creplace">
<${U} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${r}</span>
<button type="button" class="btn" onClick=${()=>Kn(e,`note`)}>${j(`Leave a note`)}</button>
</div>`}function Do({id:e,dialog:t,text:n}){let r=P(null);E(()=>go(r.current),[n]),E(()=>{r.current.focus(),r.current.setSelectionRange(n.length,n.length)},[]);let i=()=>{n.trim()&&Ee(()=>Na(e))};return O`<form class="comp editing" aria-label=${j(`Editing a message`)}
onSubmit=${e=>{e.preventDefault(),i()}}>
<div class="bar top">
<span class="md t13 b5">${j(`Editing`)}</span>
<span class="hrow tight end t12 mut">
<${Wt} kind=${t.kind} />
<span class="cut">${Rt(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${r} value=${n} aria-label=${j(`New message text`)}
onInput=${t=>Aa(e,t.target.value)} onKeyDown=${n=>{n.key===`Escape`&&(n.stopPropagation(),n.preventDefault(),ja(e));let r=et.value?.send?.[t.kind]===`command`;n.key!==`Enter`||n.shiftKey||n.isComposing||!n.ctrlKey&&!n.metaKey&&r||(n.preventDefault(),i())}}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>ja(e)}>${j(`Do not change`)}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${j(`Save changes`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function Oo(e){let t=v.value.mentions?.[e]?.no??null;V(()=>{if(t===null)return;let n=setInterval(()=>{let r=[...document.querySelectorAll(`.log .msg.note[data-no]`)].filter(ko).map(e=>Number(e.dataset.no)),i=Math.max(0,...r);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ze(`POST`,`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},1e3);return()=>clearInterval(n)},[e,t])}function ko(e){let t=e.closest(`.scroll`)?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}let Ao=0;function jo(){F.value=null,globalThis.CSS?.highlights?.delete(`found`),qt(`#conversation .scroll`)?.focus({preventScroll:!0})}function Mo(e){F.value={...F.peek(),q:e},clearTimeout(Ao),Ao=setTimeout(No,180)}async function No(){clearTimeout(Ao);let{dialog:e,q:n}=F.peek();if(!n.trim()||Po(n))F.value={dialog:e,...t,q:n,asked:n};else try{let t=await T(`/api/dialogs/${e}/find?${new URLSearchParams({q:n})}`);if(F.peek()?.dialog!==e||F.peek().q!==n)return;F.value={...F.peek(),asked:n,found:t.found,more:t.more,swapped:t.other_layout,at:-1,failed:!1},t.found.length&&Fo(1)}catch(e){if(!(e instanceof Ne))throw e;F.peek()&&(F.value={...F.peek(),asked:n,found:[],failed:!0})}}const Po=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);function Fo(e){let{found:t,at:n}=F.peek();if(!t.length)return;let r=(n+e+t.length)%t.length;F.value={...F.peek(),at:r},zr(t[r])}function Io(e){let{q:t,asked:n,dialog:r}=F.peek(),i=Po(t);i?zr(Math.max(1,Math.min(i,L.peek()[r]?.last_no??i))):t===n?Fo(e.shiftKey?-1:1):No()}function Lo(e){if(e.key===`Escape`)jo();else if(e.key===`Enter`)Io(e);else if(e.key===`ArrowUp`)Fo(1);else if(e.key===`ArrowDown`)Fo(-1);else return;e.preventDefault(),e.stopPropagation()}function Ro({id:e}){let t=P(null),n=Ve(e);if(E(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:r,asked:i,found:a,at:o,more:s,swapped:c,failed:l}=F.value,u=l?j(`Search failed`):!i.trim()||Po(i)?``:a.length?j(`{i} of {n}`,{i:o+1,n:De(a.length)+(s?`+`:``)}):j(`Nothing found`);return O`<div class="findbar" role="search" aria-label=${j(`Find in the conversation`)}>
<${U} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${r} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${j(`Find in the conversation`)} placeholder=${j(`Words or message No.`)}
onInput=${e=>Mo(e.target.value)} onKeyDown=${Lo} />
<span class="t12 mut num" role="status">${u}${c&&` · ${j(`as “{text}”`,{text:c})}`}</span>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${j(`Earlier`)}
title=${j(`Earlier`)+`  ↑`} onClick=${()=>Fo(1)}>
<${U} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${j(`Later`)}
title=${j(`Later`)+`  ↓`} onClick=${()=>Fo(-1)}>
<${U} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${j(`Dismiss`)} title=${j(`Dismiss`)+`  Esc`} onClick=${jo}>
<${U} name="x" size="m" />
</button>
</div>`}const zo=1e3;function Bo(e){let{highlights:t}=globalThis.CSS??{};if(!t||!F.peek())return;let{asked:n,swapped:r,found:i}=F.peek(),a=((r??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(e=>e.slice(0,Math.max(3,e.length-2))),o=[],s=new Set(i);for(let t of a.length?e.querySelectorAll(`li[data-no]`):[])if(s.has(Number(t.dataset.no))&&o.length<zo){for(let e of Vo(t,a))if(o.push(e)>=zo)break}t.set(`found`,new Highlight(...o))}function*Vo(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let e=n.nextNode();e;e=n.nextNode())if(!e.parentElement.closest(`.mt, .by, .av`))for(let n of e.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(e=>n[0].toLowerCase().startsWith(e)))continue;let r=new Range;r.setStart(e,n.index),r.setEnd(e,n.index+n[0].length),yield r}}async function Ho(e){try{return await e()}catch(e){return Se(we(e)),null}}const Uo=(e,t,n)=>Ho(async()=>(nr({t:`result`,...await x(`/api/messages/${e.id}/${t}`,n)}),!0));function Wo(e){let t=R(L.value[e.dialog_id]??{})?.can??{},n=[`sent`,`delivered`,`read`].includes(e.delivery?.state),r=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*36e5;return!!(t.delete&&n&&r&&Go(e)&&!e.deleted_at&&(e.files?.length??0)<2)}const Go=e=>e.kind===`out`&&e.author.operator_id===g.value.id,Ko=e=>Uo(e,`delete`,{}),qo=(e,t)=>Uo(e,`reaction`,{emoji:t}),Jo=e=>Uo(e,`amend`,{act:`again`}),Yo=e=>Uo(e,`amend`,{act:`drop`}),Xo=M(/* @__PURE__ */ new Set);function Zo(e){let t=new Set(Xo.peek());t.delete(e)||t.add(e),Xo.value=t}const Qo=e=>T(`/api/messages/${e.id}/versions`).then(e=>e.versions),$o=/* @__PURE__ */ new Set,es=e=>$o.has(e),ts=e=>$o.delete(e);async function ns(e,t){let n=v.peek().marks[e];$o.add(e),await Ho(async()=>{let r=await x(`/api/dialogs/${e}/unread`,{no:t});nr({t:`unreadFrom`,id:e,read_no:r.read_no}),D(i(e),{icon:`mail`,undo:()=>($o.delete(e),nr({t:`read`,id:e,client_no:n??0}),Ho(()=>x(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}const rs={out_of_hours:()=>j(`Out-of-hours reply`),receipt:()=>j(`Receipt`),progress:()=>j(`Progress update`),rating:()=>j(`Rating request`),confirmation:()=>j(`Confirmation`),incident:()=>j(`Incident message`)},is=e=>rs[e.automatic]?.()??j(`Auto-reply`),as=e=>e.kind===`out`&&!!e.automatic,os=({message:e})=>O`<span class="by">
<${U} name="zap" size="s" />
${is(e)}
<${Vn} message=${e} />
</span>`;function ss({message:e,at:t}){let{state:n,code:r,detail:i}=e.delivery;return n===`failed`?O`<span class="mt trouble">
<${U} name="circle-alert" size="s" />
<span>${j(`Not sent`)}: ${dr(r,i)}</span>
</span>`:n===`uncertain`?O`<span class="mt trouble">
<${U} name="circle-question-mark" size="s" />
<span title=${dr(r,i)}>${j(`Delivery uncertain`)}</span>
</span>`:O`<span class="mt">${t} <${Zn} state=${n} /></span>`}const cs={"too-late":e=>j(`{name} was not sent: it was too late`,{name:e}),paused:e=>j(`{name} was not sent: automation was stopped`,{name:e})};function ls({message:e,found:t}){let[n,r]=I(!1),i=is(e),a=cs[e.delivery.code]?.(i)??j(`{name} was cancelled`,{name:i});return O`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${U} name="zap" size="s" />
${a} · <span title=${k(e.created_at)}>${N(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${j(n?`Hide`:`Show`)}
</button>
<${Vn} message=${e} />
${n&&O`<span class="taken">${e.text}</span>`}
</span>
</li>`}const Q=({run:e,children:t})=>O`<button type="button" class="link" onClick=${e}>${t}</button>`;function us({message:e,at:t}){let{delivery:n}=e;return as(e)?O`<${ss} message=${e} at=${t} />`:n.state===`failed`?O`<span class="mt trouble">
<${U} name="circle-alert" size="s" />
<span>${fs(n)}</span>
<${Q} run=${()=>le(e)}>${j(`Retry`)}<//>
<${Q} run=${()=>dt(e.text)}>${j(`Copy`)}<//>
</span>`:n.state===`uncertain`?O`<${ds} message=${e} />`:n.code===`checking`?O`<span class="mt trouble" role="status">
<${Zn} state="queued" />
<span>${j(`Checking whether it arrived…`)}</span>
</span>`:cr(e)?O`<span class="mt trouble">
<${U} name="calendar-clock" size="s" />
<span title=${k(nt(e))}>
${j(`Scheduled for {when}`,{when:zn(nt(e))})}
</span>
<${Q} run=${()=>na(e)}>${j(`Cancel`)}<//>
</span>`:ne(e)?O`<${ps} message=${e} at=${t} />`:n.state===`queued`&&(n.attempts>0||n.waits_for)?O`<span class="mt trouble">
<${Zn} state="waiting" />
<span>${n.waits_for?j(`Waiting for an earlier message`):j(`Queued`)}</span>
<${Q} run=${()=>na(e)}>${j(`Cancel`)}<//>
</span>`:O`<span class="mt">${t} <${Zn} state=${n.state} /></span>`}function ds({message:e}){let{delivery:t}=e,n=R(L.value[e.dialog_id]??{}),r=n?.can?.can_check?j(`Delivery uncertain`):j(`Delivery uncertain: {platform} does not report it`,{platform:_n(n?.kind)});return O`<span class="mt trouble">
<${U} name="circle-question-mark" size="s" />
<span title=${dr(t.code,t.detail)}>${r}</span>
${n?.can?.can_check&&O`<${Q} run=${()=>m(e)}>${j(`Check`)}<//>`}
<${Q} run=${()=>le(e)}>${j(`Send again`)}<//>
</span>`}const fs=({code:e,detail:t})=>e===`bounced`?[j(`The email bounced`),t].filter(Boolean).join(`: `):`${j(`Not sent`)}: ${dr(e,t)}`;function ps({message:e,at:t}){let[n,r]=I(Date.now());V(()=>{let e=setInterval(()=>r(Date.now()),250);return()=>clearInterval(e)},[]);let i=e.delivery.not_before-e.created_at,a=nt(e)-n;if(a<=0)return O`<span class="mt">${t} <${Zn} state="sending" /></span>`;let o=Math.ceil(a/1e3);return O`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,a/i*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${j(`Sends in {n} s`,{n:o})}</span>
<${Q} run=${()=>na(e)}>${j(`Cancel`)}<//>
</span>`}function ms({message:e,found:t}){let[n,r]=I(!1),i=e.author.operator_id===g.value.id?j(`You cancelled sending`):j(`{name} cancelled sending`,{name:z(e.author.operator_id)});return O`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${U} name="undo-2" size="s" />
${i} · <span title=${k(e.created_at)}>${N(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${j(n?`Hide`:`Show`)}
</button>
${n&&O`<span class="taken">
${e.text} <${Q} run=${()=>le(e)}>${j(`Send after all`)}<//>
</span>`}
</span>
</li>`}function hs({entry:e}){let t=e.kind===`note`,n=[`msg out`,t&&`note`,e.phase===`refused`&&`fail`,e.phase===`stale`&&`wait`].filter(Boolean).join(` `);return O`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&O`<span class="by"><${U} name="lock" size="s" />${j(`Note`)} · ${g.value.name}</span>`}
${e.files?.length>0&&O`<${yr} files=${e.files} />`}
${e.text&&O`<span class="text">${e.text}</span>`}
<${vs} entry=${e} />
</div>
<${a} name=${g.value.name} />
</li>`}const gs={"cannot-see":()=>j(`a mentioned colleague cannot see this conversation`),"address-wrong":()=>j(`an address in Cc or Bcc is wrong`),"invalid-subject":()=>j(`the subject cannot be sent`),"invalid-time":()=>j(`the scheduled time has passed`),"file-gone":()=>j(`a file is no longer there, attach it again`),blocked:()=>j(`the client has blocked us`),"channel-removed":()=>j(`the channel was disconnected`)},_s=[`no-space`,`read-only`,`disk-fault`,`database-damaged`];function vs({entry:e}){if(e.phase===`refused`){let t=gs[e.code]?.()??we({code:e.code});return O`<span class="mt trouble">
<${U} name="circle-alert" size="s" />
<span>${j(`Not sent`)}: ${t}</span>
${e.code!==`file-gone`&&O`<${Q} run=${()=>Pn(e.key)}>${j(`Retry`)}<//>`}
<${Q} run=${()=>sa(e)}>${j(`Edit`)}<//>
<${Q} run=${()=>dt(e.text)}>${j(`Copy`)}<//>
</span>`}if(e.phase===`stale`)return O`<span class="mt trouble">
<${U} name="circle-question-mark" size="s" />
<span>${j(`Written over an hour ago, not sent`)}</span>
<${Q} run=${()=>Pn(e.key)}>${j(`Send`)}<//>
<${Q} run=${()=>sa(e)}>${j(`Edit`)}<//>
<${Q} run=${()=>xn(e.key)}>${j(`Delete`)}<//>
</span>`;if(e.phase===`queued`&&(e.tries>0||S.value!==`on`)){let t=_s.includes(e.code)?we({code:e.code}):``,n=t?j(`{why} This is saved here and will be sent automatically.`,{why:t}):j(`Queued`);return O`<span class="mt trouble">
<${Zn} state="waiting" />
<span>${n}</span>
<${Q} run=${()=>sa(e)}>${j(`Cancel`)}<//>
</span>`}return O`<span class="mt">${N(e.at)} <${Zn} state="sending" /></span>`}var ys=class extends Gt{componentDidCatch(e){console.error(e),this.setState({broken:!0})}componentWillReceiveProps({message:e}){this.state.broken&&e.version!==this.props.message.version&&this.setState({broken:!1})}render({message:e,children:t},{broken:n}){if(!n)return t;let r=e.kind===`in`?`msg in`:`msg out`;return O`<li class=${r} data-no=${e.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${U} name="triangle-alert" size="m" />
<b class="b6">${j(`This message could not be shown`)}</b>
</span>
</div>
${e.text&&O`<span class="text">${e.text}</span>`}
</div>
</li>`}};const bs=M(null);function xs({message:e,look:t,children:n}){return O`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${j(`Who is {name}?`,{name:e.author.name})} onClick=${t=>{let n=t.currentTarget.getBoundingClientRect();bs.value={message:e,x:n.left,y:n.bottom+6},K.value=`participant`}}>
${n}
</button>`}const Ss=()=>K.value===`participant`&&bs.value?O`<${Cs} key=${bs.value.message.id} ...${bs.value} />`:null;function Cs({message:e,x:t,y:n}){let r=tn(()=>{K.value=null}),[i,o]=I(null);return Sn(),V(()=>{let{width:i,height:a}=r.current.getBoundingClientRect();r.current.style.setProperty(`left`,`${Math.max(8,Math.min(t,innerWidth-i-8))}px`),r.current.style.setProperty(`top`,`${Math.max(8,Math.min(n,innerHeight-a-8))}px`),r.current.focus({preventScroll:!0}),T(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(e=>o(e.person),()=>o({}))},[]),O`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${r}>
<div class="hrow">
<${a} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[i?.label,i?.kind&&_n(i.kind)].filter(Boolean).join(` · `)}
</span>
</span>
</div>
${i?.messages>0&&O`<p class="t13 mut">
${J(`{n} message here`,`{n} messages here`,i.messages)}
, ${j(`since {date}`,{date:ie(i.first_at)})}
</p>`}
${i?.dialog_id?O`<a class="btn small" href=${H(`all`,i.dialog_id)} onClick=${()=>{K.value=null}}>
${j(`Direct conversation`)}
</a>`:i&&O`<p class="t12 mut">${j(`Has only written in groups so far`)}</p>`}
</div>`}const ws=M({}),Ts=[],Es=(e,t)=>ws.value[`${e}.${t}`]??null;async function Ds(e,t){let n=`${e}.${t}`;if(n in ws.peek())return;Ts.push(n);let r={...ws.peek(),[n]:null};Ts.length>200&&delete r[Ts.shift()],ws.value=r;try{let r=(await T(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];r?.no===t&&(ws.value={...ws.peek(),[n]:r})}catch(e){if(!(e instanceof Ne))throw e}}const Os=({author:e})=>e.operator_id?z(e.operator_id):e.name,ks=e=>e.text||bn(e.content===`text`&&e.files?.length?`document`:e.content);function As({message:e,near:t}){let n=e.reply_to_no,r=t??Es(e.dialog_id,n);V(()=>{t||Ds(e.dialog_id,n)},[n,!!t]);let i=r?.deleted_at?j(`The message was deleted`):e.data.quote||(r?ks(r):j(`Message {no}`,{no:n}));return O`<button type="button" class="quote qbtn" aria-label=${j(`Go to the quoted message: {text}`,{text:i})}
onClick=${()=>zr(n,{from:e.no})}>
${r&&O`<b class="b6 blk cut">${Os(r)}</b>`}
<span class="cut">${i}</span>
</button>`}const js=[`👍`,`❤`,`🙏`,`👌`,`😁`,`🎉`],Ms=/* @__PURE__ */ new Set([`❤`,`✍`,`☃`,`🕊`]),Ns=e=>Ms.has(e)?e+`️`:e;function Ps(e){return e.kind!==`in`||e.deleted_at||e.content===`service`?[]:R(L.value[e.dialog_id]??{})?.can?.can_react??[]}const Fs=e=>js.filter(t=>Ps(e).includes(t));function Is({amendment:e}){return e?.kind===`react`&&[`queued`,`sending`].includes(e.state)?e:null}function Ls(e){let t=Is(e);return(t?t.text:e.reactions?.find(e=>e.identity_id===null)?.signs[0])||null}function Rs(e){let t=Is(e),n=/* @__PURE__ */ new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e.reactions??[])if(n.identity_id!==null||!t)for(let e of n.signs)r(e,n);return t?.text&&r(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([e,n])=>{let r=n.some(e=>e.identity_id===null);return{sign:e,count:n.length,ours:r,busy:!!(r&&t),names:n.map(zs).join(`, `)}})}function zs({identity_id:e,operator_id:t,name:n}){return e===null?t===g.value.id?j(`you`):z(t):n}const Bs=(e,t)=>qo(e,t===Ls(e)?null:t),Vs={custom:{sign:()=>O`<${U} name="smile" size="s" />`,name:()=>j(`Custom emoji`)},paid:{sign:()=>`⭐`,name:()=>j(`Paid reaction`)}};function Hs({message:e}){let t=Rs(e);if(!t.length||e.deleted_at)return null;let n=Ps(e);return O`<span class="reacts" role="group" aria-label=${j(`Reactions`)}>
${t.map(t=>O`<${Us} key=${t.sign} one=${t}
press=${n.includes(t.sign)?()=>Bs(e,t.sign):null} />`)}
</span>`}function Us({one:{sign:e,count:t,ours:n,busy:r,names:i},press:a}){let o=Vs[e],s=`${o?o.name():Ns(e)} ${t}: ${i}`,c=O`
<span aria-hidden="true">${o?o.sign():Ns(e)}</span>
${o&&O`<span class="t12">${o.name()}</span>`}
<b>${t}</b>
`;return a?O`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${r?`true`:null}
aria-label=${s} title=${s} onClick=${a}>
${c}
</button>`:O`<span class=${n?`react on`:`react`} role="img" aria-label=${s} title=${s}>
${c}
</span>`}const Ws=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Gs(e,t){if(e===t)return e?[{kind:`same`,text:e}]:[];if(e.length+t.length>6e4)return Ks([e],[t]).filter(e=>e.text);let[n,r]=[Ws(e),Ws(t)],i=0;for(;i<n.length&&i<r.length&&n[i]===r[i];)i+=1;let a=0;for(;a<n.length-i&&a<r.length-i&&n.at(-1-a)===r.at(-1-a);)a+=1;let o=Ks(n.slice(i,n.length-a),r.slice(i,r.length-a));return qs([...n.slice(0,i).map(e=>({kind:`same`,text:e})),...o,...n.slice(n.length-a).map(e=>({kind:`same`,text:e}))])}function Ks(e,t){if(e.length*t.length>4e5)return[{kind:`gone`,text:e.join(``)},{kind:`new`,text:t.join(``)}];let n=t.length+1,r=new Uint16Array((e.length+1)*n);for(let i=e.length-1;i>=0;--i)for(let a=t.length-1;a>=0;--a)r[i*n+a]=e[i]===t[a]?r[(i+1)*n+a+1]+1:Math.max(r[(i+1)*n+a],r[i*n+a+1]);let i=[],a=0,o=0;for(;a<e.length||o<t.length;)a<e.length&&o<t.length&&e[a]===t[o]?(i.push({kind:`same`,text:e[a]}),a+=1,o+=1):o>=t.length||a<e.length&&r[(a+1)*n+o]>=r[a*n+o+1]?(i.push({kind:`gone`,text:e[a]}),a+=1):(i.push({kind:`new`,text:t[o]}),o+=1);return i}function qs(e){let t=[];for(let n of e.filter(e=>e.text)){let e=t.at(-1);e?.kind===n.kind?e.text+=n.text:t.push({...n})}return t}function Js({message:e}){return e.edited_at?e.version<2?O`<span title=${k(e.edited_at)}>${j(`edited`)} </span>`:O`
<button type="button" class="link edb" title=${k(e.edited_at)}
aria-expanded=${String(Xo.value.has(e.id))} onClick=${()=>Zo(e.id)}>
${j(`edited`)}
</button> `:null}function Ys({message:e}){return Xo.value.has(e.id)&&e.version>1&&!e.deleted_at?O`<${Xs} key=${e.version} message=${e} />`:null}function Xs({message:e}){let[t,n]=I(null),[r,i]=I(!1),a=()=>{i(!1),Qo(e).then(n,()=>i(!0))};return V(a,[]),r?O`<div class="vers">
<span class="t12">${j(`Could not load earlier versions`)} </span>
<button type="button" class="link t12" onClick=${a}>${j(`Retry`)}</button>
</div>`:t?O`<div class="vers" role="group" aria-label=${j(`Earlier versions`)}>
<span class="t12 b6 blk">${J(`Edited {n} time`,`Edited {n} times`,t.length-1)}</span>
<ol>
${t.slice(0,-1).map((e,n)=>O`<li key=${e.version}>
<time title=${k(e.at)}>${N(e.at)}</time>
<span class="text">${Gs(e.text,t[n+1].text).map(Zs)}</span>
</li>`)}
<li key="now">
<time title=${k(t.at(-1).at)}>${N(t.at(-1).at)}</time>
<span class="text">${Gs(t.at(-2)?.text??``,t.at(-1).text).map(Qs)}</span>
</li>
</ol>
</div>`:O`<div class="vers"><span class="t12">${j(`Loading…`)}</span></div>`}const Zs=e=>e.kind===`new`?null:e.kind===`gone`?O`<del>${e.text}</del>`:e.text,Qs=e=>e.kind===`gone`?null:e.kind===`new`?O`<ins>${e.text}</ins>`:e.text;function $s({message:e,children:t}){let n=Xo.value.has(-e.id);return O`
<span class="gonet">
<${U} name="trash-2" size="s" />
${ec(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Zo(-e.id)}>
${j(n?`Hide`:`Show`)}
</button>
</span>
${n&&O`<div class="goneold">${t}</div>`}
`}function ec({amendment:e,author:t,kind:n,deleted_at:r}){let i={time:N(r)};if(n===`in`)return j(`{name} deleted the message at {time}`,{...i,name:t.name});let a=e?.kind===`delete`?e.operator_id:null;return a?a===g.value.id?j(`You deleted the message for the client`):j(`{name} deleted the message for the client`,{name:z(a)}):j(`The message was deleted at {time}`,i)}const tc={edit:()=>j(`Not edited for the client`),delete:()=>j(`Not deleted for the client`),react:e=>e?j(`The client does not see the reaction {sign}`,{sign:Ns(e)}):j(`The client still sees the reaction`)},nc={edit:()=>j(`Editing for the client…`),delete:()=>j(`Deleting for the client…`),react:()=>j(`Sending the reaction…`)};function rc({message:e}){let{amendment:t}=e;if(!t||t.state===`done`||t.kind===`react`&&t.state!==`failed`&&!t.code)return null;let n=t.kind===`edit`&&O`<span class="text amended">${t.text}</span>`,r=O`<button type="button" class="link" onClick=${()=>Yo(e)}>
${j(`Keep as is`)}
</button>`;if(t.state===`failed`){let i=tc[t.kind](t.text);return O`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${U} name="circle-alert" size="s" />
${i}
: ${dr(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Jo(e)}>${j(`Retry`)}</button>
${r}
</span>
</div>`}let i=nc[t.kind]();return O`<div class="amend" role="status">
<span class="t12">
<${U} name="clock" size="s" />
${i}
${t.code&&` · ${dr(t.code,t.detail)}`}
</span>
${n}
${t.state===`queued`&&t.code&&O`<span class="hrow t12">${r}</span>`}
</div>`}function ic({message:e,near:t,join:n,last:r,client:i,photo:a,contact:o,mailed:s,subject:c,to:l,found:u,picked:d}){if(e.kind===`system`)return O`<${ii} message=${e} found=${u} />`;if(e.content===`service`)return O`<${Gr} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`&&as(e))return O`<${ls} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`)return O`<${ms} message=${e} found=${u} />`;let f=!!e.deleted_at,p=!f&&e.kind!==`note`&&!!(e.letter||s),m=e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`,ee=e.delivery?.state,h=[`msg`,m,n&&`join`,p&&`mail`,u&&`found`,f&&`gone`,e.automatic&&(e.kind===`in`?`autom`:`auto`),ee===`failed`&&`fail`,ee===`uncertain`&&`wait`,(ne(e)||cr(e))&&`soon`],g=r?O`<${oc} message=${e} client=${i} photo=${a} />`:O`<span class="ph"></span>`,te=p&&!e.letter&&O`<${Hr} subject=${c} to=${l} />`,re=O`<${yi} message=${e} mail=${p} client=${o} />`,_=O`<div class=${!f&&xr(e)?`box bare`:`box`} style=${f?null:gi(e)}>
${d&&O`<${ac} />`}
<${sc} message=${e} join=${n} group=${i===null} />
${te}
${e.reply_to_no&&O`<${As} message=${e} near=${t} />`}
${f?O`<${$s} message=${e}>${re}<//>`:re}
<${Ys} message=${e} />
<${rc} message=${e} />
<${lc} message=${e} />
<${Hs} message=${e} />
${e.tasks?.length>0&&O`<${hn} tasks=${e.tasks} />`}
${!f&&O`<${It} message=${e} />`}
</div>`;return O`<li class=${h.filter(Boolean).join(` `)} data-no=${e.no}
data-picked=${d?``:null} tabindex="-1">
${e.kind===`in`?[g,_]:[_,g]}
</li>`}const ac=()=>O`<span class="mpick"><${U} name="check" size="s" /><span class="vh">${j(`Selected`)}</span></span>`;function oc({message:e,client:t,photo:n}){let{author:r}=e;return r.operator_id?O`<${a} name=${z(r.operator_id)} />`:e.kind===`in`?t===null?O`<${xs} message=${e} look="pface">
<${a} name=${r.name} face=${r.avatar} />
<//>`:O`<${a} name=${t} face=${n} />`:O`<span class="ph"></span>`}function sc({message:e,join:t,group:n}){if(t)return null;let{author:r}=e;return e.kind===`note`?O`<span class="by">
<${U} name="lock" size="s" />
${j(`Note`)} · ${z(r.operator_id)}
</span>`:as(e)?O`<${os} message=${e} />`:e.kind===`out`&&r.kind===`outside`?O`<span class="by">
${e.data.by?j(`{name}, outside Okno`,{name:e.data.by}):j(`Sent outside Okno`)}
</span>`:e.kind===`out`&&r.operator_id!==g.value.id?O`<span class="by">${z(r.operator_id)}</span>`:n&&e.kind===`in`?O`<span class=${`by hue `+Vt(r.name)}>
<${xs} message=${e} look="pname">${r.name}<//>
</span>`:null}const cc=({sent_at:e,created_at:t})=>u(e)===u(t)?N(e):`${ie(e)}, ${N(e)}`;function lc({message:e}){let t=e.kind===`in`&&e.created_at-e.sent_at>3e5,n=O`
<${Js} message=${e} />
<span title=${k(e.sent_at)}>
${t?j(`sent {sent}, received {time}`,{sent:cc(e),time:N(e.created_at)}):N(e.created_at)}
</span>
`;return e.delivery?O`<${us} message=${e} at=${n} />`:O`<span class="mt">${n}</span>`}function uc(e,{line:t,dialog:n,at:r,picked:i}){let a=[],o=n.kind===`email`?{subject:n.title,to:n.label}:null,s=new Map(e.map(e=>[e.no,e])),c=n.thread_kind===`group`;return e.forEach((l,d)=>{let f=e[d-1],p=e[d+1];f&&u(f.created_at)===u(l.created_at)||a.push(O`<li class="day" key=${`d`+l.no}><span>${Ie(l.created_at,A.value)}</span></li>`),l.no===t&&a.push(O`<li class="newline" key="newline"><span>${j(`New messages`)}</span></li>`);let m=d>0&&l.no!==t&&fc(f,l),ee=!(p&&p.no!==t&&fc(l,p));a.push(O`<${ys} key=${l.id} message=${l}>
<${ic} message=${l} near=${s.get(l.reply_to_no)} join=${m} last=${ee}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!o} subject=${o?.subject} to=${o?.to} found=${l.no===r}
picked=${i.has(l.no)} />
<//>`),l.letter&&l.kind===`in`&&!l.automatic&&(o={subject:l.letter.subject,to:l.data.answer_to??vi(l.letter.sender)})}),a}const dc=e=>e.letter||e.content===`service`||e.delivery?.state===`cancelled`;function fc(e,t){return dc(e)||dc(t)?!1:e.kind===t.kind&&e.kind!==`system`&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<18e4&&u(e.created_at)===u(t.created_at)}const pc=M(null),mc=M(null),hc=M(`menu`),gc=e=>e.kind!==`system`&&e.content!==`service`&&e.delivery?.state!==`cancelled`;function _c(e,t){(t!==`reply`||e.kind!==`note`)&&(Ri(e.dialog_id,t,e.no),_t(t))}function vc(e,t,n=`menu`){gc(e)&&(mc.value={message:e,...t},hc.value=n,K.value=`message`)}function yc(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code===`KeyW`&&rn(e)&&et.peek()?.shortcuts!==!1)return Mt(e),!0;if(!gc(e))return!1;let r=t.ctrlKey||t.metaKey;if(r&&t.code===`KeyC`&&String(getSelection())===``&&e.text)dt(e.text);else if(r||t.altKey)return!1;else if(/^Key/.test(t.code)&&et.peek()?.shortcuts===!1)return!1;else if(t.code===`KeyR`)_c(e,`reply`);else if(t.code===`KeyN`)_c(e,`note`);else if(t.code===`KeyU`&&e.kind===`in`)ns(e.dialog_id,e.no);else if(t.code===`KeyX`&&n&&Pt(e))ae(e);else if(t.key===`Enter`||t.key===`ContextMenu`||t.shiftKey&&t.key===`F10`)vc(e,xc(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return bc(e,t);return!0}function bc(e,t){let n=t.shiftKey?null:cn(e).find(e=>e.key===t.code);return n?.runMany&&ar.peek().size?n.runMany($e()):n?.run(e),!!n}function xc(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}let Sc=null;function Cc(){let e=Sc?.parentElement?.querySelector(`li[data-no="${Sc.dataset.of}"] .box`);if(!e)return;let[t,n]=[Sc.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],r=n.height<44?24:14;Sc.style.setProperty(`top`,`${Math.max(0,n.top-t.top-r)}px`),Sc.style.setProperty(`right`,`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains(`in`)?-8:8))}px`)}function wc({find:e}){let t=P(null),n=pc.value===null?null:e(pc.value);if(E(()=>(Sc=t.current,Cc(),()=>{Sc=null})),!n||!gc(n)||n.deleted_at||ar.value.size)return null;let r=K.value===`message`&&mc.value?.message.id===n.id,i=e=>r&&hc.value===`signs`==(e===`signs`),a=e=>t=>{i(e)?K.value=null:vc(n,xc(t.currentTarget),e)};return O`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${j(`Message actions`)}>
${n.kind!==`note`&&O`<button type="button" class="ib small" tabindex="-1" aria-label=${j(`Quote reply`)}
title=${j(`Quote reply`)+`  R`} onClick=${()=>_c(n,`reply`)}>
<${U} name="reply" size="m" />
</button>`}
${Fs(n).length>0&&O`<button type="button" class="ib small" tabindex="-1" aria-label=${j(`Reaction`)} title=${j(`Reaction`)}
aria-haspopup="menu" aria-expanded=${String(i(`signs`))} onClick=${a(`signs`)}>
<${U} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${j(`More actions`)} aria-haspopup="menu"
aria-expanded=${String(i(`menu`))} onClick=${a(`menu`)}>
<${U} name="ellipsis" size="m" />
</button>
</div>`}function Tc(){if(K.value!==`message`||!mc.value)return null;let e={menu:Oc,signs:kc,colleagues:Ac}[hc.value];return O`<${e} key=${hc.value} ...${mc.value} />`}function Ec(e,t){let n=P(null);return E(()=>{let r=n.current.firstElementChild,{width:i,height:a}=r.getBoundingClientRect(),o=e-28+i+8<=innerWidth,s=t+a+8<=innerHeight;r.style.setProperty(`left`,`${Math.max(8,o?e-28:e-i)}px`),r.style.setProperty(`top`,`${Math.max(8,s?t:t-28-a-8)}px`)},[]),n}const Dc=e=>q.value[e.dialog_id]?.items[e.no]??e;function Oc({message:e,x:t,y:n}){let r=Dc(e),i=Ec(t,n),a=Ma(r,L.value[r.dialog_id]),o=Wo(r),s=e=>O`<span class="end only-wide"><${an} of=${e} /></span>`;return O`<div class="msgmenu" ref=${i}>
<${he} label=${j(`Message actions`)} place="at">
${r.kind!==`note`&&O`<${C} icon="reply" onPick=${()=>_c(r,`reply`)}>${j(`Quote reply`)}${s([`R`])}<//>`}
${Fs(r).length>0&&O`<${C} icon="smile" stay onPick=${()=>{hc.value=`signs`}}>
${j(`Reaction`)}
<//>`}
${cn(r).map(e=>O`<${C} key=${e.id} icon=${e.icon} stay onPick=${()=>{K.value=null,e.run(r)}}>
${e.label()}${s(An(e.key)[0])}
<//>`)}
<${C} icon="sticky-note" onPick=${()=>_c(r,`note`)}>${j(`Note on message`)}${s([`N`])}<//>
${r.text&&O`<${C} icon="copy" onPick=${()=>dt(r.text)}>${j(`Copy text`)}${s([G,`C`])}<//>`}
<${C} icon="link" onPick=${()=>dt(hi(r))}>${j(`Copy link`)}<//>
${Pt(r)&&O`<${C} icon="check-check" onPick=${()=>ae(r)}>${j(`Select`)}${s([`X`])}<//>`}
<${C} icon="forward" stay onPick=${()=>{hc.value=`colleagues`}}>
${j(`Forward to a colleague`)}
<//>
${r.kind===`in`&&O`
<div class="sep" role="separator"></div>
<${C} icon="mail" onPick=${()=>ns(r.dialog_id,r.no)}>
${j(`Unread from here`)}
${s([`U`])}
<//>
`}
${(a||o)&&Go(r)&&O`<div class="sep" role="separator"></div>`}
${a&&O`<${C} icon="square-pen" onPick=${()=>{ka(r),_t(`reply`)}}>${j(`Edit for the client`)}<//>`}
${o&&O`<${C} icon="trash-2" onPick=${()=>Ko(r)}>${j(`Delete for the client`)}<//>`}
<//>
</div>`}function kc({message:e,x:t,y:n}){let r=Dc(e),i=Ec(t,n),a=Ls(r);return O`<div class="msgmenu" ref=${i}>
<${he} label=${j(`Reaction`)} place="at signs" across>
${Fs(r).map(e=>O`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===a)} onClick=${()=>{K.value=null,Bs(r,e)}}>
${Ns(e)}
</button>`)}
<//>
</div>`}function Ac({message:e,x:t,y:n}){let r=Ec(t,n),i=Object.values(or.value).filter(e=>e.active&&e.id!==g.value.id).sort((e,t)=>e.name.localeCompare(t.name)),o=t=>{let{dialog_id:n,no:r}=e,i=Ge(n,`note`);Nt(n,`note`,i.includes(`@${t.name}`)?i:`@${t.name} ${i}`),Ri(n,`note`,r),_t(`note`)};return O`<div class="msgmenu" ref=${r}>
<${he} label=${j(`Forward to a colleague`)} place="at people">
<div class="mh">${j(`Forward to a colleague`)}</div>
${i.length?i.map(e=>O`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id}
onClick=${()=>{K.value=null,o(e)}}>
<${a} name=${e.name} size="sm" />
${e.name}
</button>`):O`<p class="t13 mut menunote">${j(`No colleagues yet`)}</p>`}
<//>
</div>`}const jc=1200;function Mc({dialog:e}){let t=q.value[e.id],n=c(t),r=new Set(n.map(e=>e.key).filter(Boolean)),i=kt.value.filter(t=>t.dialog_id===e.id&&!r.has(t.key)&&t.phase!==`held`);return O`<${Nc} dialog=${e} messages=${n} pending=${i}
picked=${ar.value} mark=${Ye.value[e.id]}
at=${B.value.dialog===e.id?B.value.at:null} back=${Qr.value?.dialog===e.id}
later=${t.later} newer=${l.value[`newer:${e.id}`]} more=${t.more}
older=${l.value[`older:${e.id}`]} today=${new Date(A.value).toDateString()} />`}var Nc=class extends Gt{box=n();list=n();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(e){return e===void 0?null:this.props.messages.find(t=>t.client_no>e)?.no??null}componentDidMount(){vn(this.props.dialog.id);let e=this.props.at?null:this.box.current.querySelector(`.newline`);this.showFound(),e&&e.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&e.scrollIntoView({block:`start`}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener(`focus`,this.onLook),document.addEventListener(`visibilitychange`,this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Cc()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener(`focus`,this.onLook),document.removeEventListener(`visibilitychange`,this.onLook),ts(this.props.dialog.id),pc.value=null,Je(),Qr.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(e,t,{wasAtEnd:n,place:r}){let{current:i}=this.box,{messages:a,pending:o,later:s,at:c}=this.props,l=o.length>e.pending.length;this.wantsEnd&&!s?(this.wantsEnd=!1,i.scrollTop=0):l&&!s?(i.scrollTop=0,this.state.line&&this.setState({line:null})):a!==e.messages&&(!n||e.later||s)&&this.keepPlace(r),c!==e.at&&(this.shownAt=null),this.showFound();let u=a.filter(t=>t.no>(e.messages.at(-1)?.no??1/0)&&t.kind!==`system`);u.length&&!e.later&&!s&&this.arrived(u,n),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Bo(this.list.current),Cc()}arrived(e,t){t||this.setState(({missed:t})=>({missed:t+e.length}));let n=e.find(e=>e.kind===`in`);n&&!this.state.line&&!(t&&document.hasFocus())&&this.setState({line:n.no})}row(e){return this.list.current.querySelector(`li[data-no="${e}"]`)}showFound(){let{at:e}=this.props;if(!e||this.shownAt===e)return;let t=this.row(e);t&&(this.shownAt=e,t.scrollIntoView({block:`center`}))}anchor(){let e=this.box.current.getBoundingClientRect().top,t=this.list.current.querySelectorAll(`li[data-no]`),[n,r]=[0,t.length-1];for(;n<r;){let i=n+r>>1;t[i].getBoundingClientRect().bottom>e?r=i:n=i+1}return t[n]?{row:t[n],at:t[n].getBoundingClientRect().top-e}:null}keepPlace(e){if(!e?.row.isConnected)return;let t=e.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-e.at;t&&(this.box.current.scrollTop+=t)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=48}scrolled=()=>{this.held=this.anchor();let e=this.isAtEnd();e!==this.state.atEnd&&this.setState({atEnd:e,missed:e?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:e,scrollHeight:t,clientHeight:n}=this.box.current;this.props.more&&!this.props.older&&t-n+e<jc&&tt(this.props.dialog.id)}askNewer(){let e=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&e&&Math.abs(this.box.current.scrollTop)<jc&&sr(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:e,bottom:t}=this.box.current.getBoundingClientRect(),n=[];for(let r=this.list.current.lastElementChild;r;r=r.previousElementSibling){let i=r.getBoundingClientRect();if(i.bottom<e+12)break;r.dataset.no&&i.top<t-12&&n.push(Number(r.dataset.no))}return n}look(){zt(this.props.dialog.id,this.inSight());let e=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!es(this.props.dialog.id);e()?this.timer||=setTimeout(()=>{this.timer=0,e()&&y(this.props.dialog)},1e3):(clearTimeout(this.timer),this.timer=0)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await te(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:`smooth`})};find=e=>this.props.messages.find(t=>t.no===e)??null;over=e=>{let t=e.target.closest?.(`li[data-no]`);t&&e.pointerType!==`touch`&&(pc.value=Number(t.dataset.no))};out=()=>{this.focused()||(pc.value=null)};focusin=e=>{let t=e.target.closest?.(`li[data-no]`);t&&(pc.value=Number(t.dataset.no))};pressed=e=>{clearTimeout(this.press),this.pressedLong=!1;let t=e.pointerType===`touch`&&e.target.closest?.(`li[data-no]`);if(!t||ar.peek().size||e.target.closest(`button, a, audio, video, iframe`))return;let n=this.find(Number(t.dataset.no));n&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),vc(n,{x:e.clientX,y:e.clientY})},500))};released=()=>clearTimeout(this.press);lifted=e=>{this.pressedLong&&e.cancelable&&e.preventDefault()};clicked=e=>{let t=e.target.closest?.(`li[data-no]`),n=t&&this.find(Number(t.dataset.no)),r=this.focused()?.dataset.no;lr(this.props.messages,n,e,r&&Number(r))&&(e.preventDefault(),e.stopPropagation(),t.focus({preventScroll:!0}))};unmarked=e=>{e.shiftKey&&e.target.closest?.(`li[data-no]`)&&!String(getSelection())&&e.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest(`li[data-no]`):null}keys=e=>{if(e.target.closest(`input, textarea, audio, video, [role=slider]`))return;let t=this.focused(),n=e.target===t||e.target===this.box.current,r=n&&!e.ctrlKey&&!e.metaKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(r){let n=this.walk(t,r);e.shiftKey&&n&&h(this.props.messages,Number(n.dataset.no),Number((t??n).dataset.no))}else if(n&&e.key===`End`)this.toEnd();else if(n&&e.key===`Escape`&&t)this.box.current.focus();else if(e.target===t&&t){if(!yc(this.find(Number(t.dataset.no)),e))return}else return;e.preventDefault(),e.stopPropagation()};walk(e,t){let n=[...this.list.current.querySelectorAll(`li[data-no][tabindex]`)],r=e?n[n.indexOf(e)+t]:this.lastSeen(n);return r?(wt(),r.focus({preventScroll:!0}),r.scrollIntoView({block:`nearest`}),r):null}lastSeen(e){let{bottom:t}=this.box.current.getBoundingClientRect();return e.findLast(e=>e.getBoundingClientRect().top<t-8)}render({dialog:e,messages:t,pending:n,picked:r,more:i,older:a,newer:o,at:s,later:c,back:l},{line:u,atEnd:d,missed:f}){return O`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${j(`Messages`)}>
<div class="log" role="log" aria-label=${j(`Conversation with {name}`,{name:e.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&O`<li class="ev" key="more">
${a?.problem?O`<button type="button" class="btn small" onClick=${()=>tt(e.id)}>
${j(`Retry`)}
</button>`:O`<span>${j(`Loading older messages…`)}</span>`}
</li>`}
${uc(t,{line:u,dialog:e,at:s,picked:r})}
${c&&O`<li class="ev" key="later">
${o?.problem?O`<button type="button" class="btn small" onClick=${()=>sr(e.id)}>
${j(`Retry`)}
</button>`:O`<span>${j(`Loading newer messages…`)}</span>`}
</li>`}
${!c&&n.map(e=>O`<${hs} key=${`k`+e.key} entry=${e} />`)}
</ol>
<${wc} find=${this.find} />
</div>
</div>
<div class="todownbox">
${l&&O`<button type="button" class="btn toback" onClick=${Xr}>
<${U} name="undo-2" size="m" />
${j(`Back to the reply`)}
</button>`}
${(!d||c)&&O`<button type="button" class="todown" aria-label=${f?J(`Jump to the latest, {n} new message`,`Jump to the latest, {n} new messages`,f):j(`Jump to the latest`)} onClick=${this.toEnd}>
<${U} name="arrow-down" />
${f>0&&O`<span class="count">${f}</span>`}
</button>`}
</div>
`}};function Pc(){let e=ar.value.size;return e?O`<div class="msgpick" role="toolbar" aria-label=${j(`Selected messages`)}>
<b class="b5 t13 grow" role="status">${J(`{n} message selected`,`{n} messages selected`,e)}</b>
${s().map(e=>O`<button type="button" class="btn small" key=${e.id} onClick=${()=>e.runMany($e())}>
<${U} name=${e.icon} size="m" />
${e.label()}
<span class="only-wide"><${an} of=${An(e.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>{Je(),Ut(()=>qt(`#conversation > .scroll`))}}>
${j(`Deselect`)}
<span class="only-wide"><${an} of=${[`Esc`]} /></span>
</button>
</div>`:null}const Fc=/* @__PURE__ */ new Set;Fe(e=>{for(let t of Fc)t(e)});function Ic(e){V(()=>{let t=!0,n=()=>T(`/api/dialogs/${e}/tasks`).then(e=>t&&Or(e.items,ln(e.cursor)),()=>{});n();let r=e=>{e.some(e=>e.k===`gone`&&e.of===`task`)&&n()};return Fc.add(r),()=>{t=!1,Fc.delete(r)}},[e]);let t=Object.values(vr.value).filter(t=>t.dialog_id===e).sort((e,t)=>Number(Cr(t))-Number(Cr(e))||t.id-e.id);return{known:t,open:t.filter(Cr),done:t.filter(e=>!Cr(e))}}const Lc=`headtasks`;function Rc({dialog:e}){let t=P(null),n=K.value===Lc;return O`<span class="headtasks" ref=${t}>
<${Dn} dialog=${e} button=${{"aria-haspopup":`menu`,"aria-expanded":String(n),onClick:()=>{K.value=n?null:Lc}}} />
${n&&O`<${zc} dialog=${e} chip=${t} />`}
</span>`}function zc({dialog:e,chip:t}){let n=P(null),{open:r}=Ic(e.id);return E(()=>{let e=n.current.firstElementChild,{left:r,bottom:i}=t.current.getBoundingClientRect();e.style.setProperty(`left`,`${Math.max(8,Math.min(r,innerWidth-e.offsetWidth-8))}px`),e.style.setProperty(`top`,`${i+6}px`)},[]),O`<span ref=${n}>
<${he} label=${j(`Tasks`)} place="popheadtasks">
${r.map(e=>O`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id} onClick=${()=>{K.value=null,W($n(e.id))}}>
<span class="st"><${Vr} base=${e.base} /></span>
<span class="cut">${e.title||j(`No. {number}`,{number:e.number})}</span>
${e.due_at!==null&&O`<span class="hrow end t12"><${si} task=${e} /></span>`}
</button>`)}
<${C} icon="plus" stay onPick=${()=>$t({dialog_id:e.id})}>${j(`New task`)}<//>
<//>
</span>`}var Bc=/* @__PURE__ */ e({Conversation:()=>Vc});function Vc(){let{dialog:e}=B.value;if(!e)return O`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${j(`No conversation selected`)}>
<${Da} />
<${Jc} />
</section>`;let t=L.value[e],n=l.value[`dialog:${e}`]?.problem;return n&&!q.value[e]?.loaded?O`<${qc} id=${e} dialog=${t} problem=${n} />`:!t&&!q.value[e]&&v.value.recent.includes(e)?O`<${qc} id=${e} problem=${new Ne(404,`not-found`)} />`:O`<section class="conversation" id="conversation" tabindex="-1" aria-label=${j(`Conversation`)} key=${e}
data-dialog=${e}>
<${Uc} dialog=${t} />
<${Da} dialog=${t} />
<${ya} dialog=${t} />
<${Ro} key=${`find`+e} id=${e} />
${q.value[e]?.loaded&&t?O`<${Mc} key=${e} dialog=${t} />`:O`<${Kc} />`}
<${Pc} />
<${Kr} dialog=${t} />
<${wo} key=${`dock`+e} id=${e} dialog=${t} />
${t&&O`<${Di} key=${`drop`+e} id=${e} can=${R(t)?.can} kind=${t.kind} />`}
<${Ea} dialog=${t} />
<${Tc} />
<${Ss} />
</section>`}function Hc(){return O`<a class="ib phoneback" href=${H(B.value.view)} aria-label=${j(`Back to the list`)}>
<${U} name="arrow-left" />
</a>`}function Uc({dialog:e}){return e?O`<header class="thead">
<${Hc} />
<span class="only-wide">
<${a} name=${e.name} face=${e.avatar}><${Wt} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Jn} dialog=${e} /></span>
<span class="only-wide num tno">· ${j(`No. {number}`,{number:De(e.number)})}</span>
${e.waiting_since?O`<${Wn} dialog=${e} short asButton />`:e.state===`closed`&&O`<span class="sla ok"><${U} name="check" size="s" />${j(`closed`)}</span>`}
<${Rc} dialog=${e} />
${e.priority===1&&O`<${Xt} priority=${1} />`}
<span class="only-wide htags"><${Cn} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${Sa} dialog=${e}><${Wc} /><//>
</header>`:O`<header class="thead">
<${Hc} />
<div class="grow"><h2 class="cut">${j(`Conversation`)}</h2></div>
</header>`}function Wc(){return O`<button type="button" class=${Te.value?`ib`:`ib below-card`} aria-label=${j(`Client card`)}
title=${j(`Client card`)+`  ]`} aria-expanded=${String(Ot.value)} onClick=${()=>{matchMedia(`(min-width: 1280px)`).matches?Te.value=!Te.value:Ot.value=!Ot.value}}>
<${U} name="panel-right" />
</button>`}const Gc=[[`in`,300,58],[`in`,190,38],[`out`,340,58],[`in`,250,38],[`in`,300,120],[`out`,380,58],[`in`,170,38]];function Kc(){let e=Fn(150,!0);return O`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${j(`Loading messages`)}>
<ol class="sklog">
${e&&Gc.map(([e,t,n])=>O`<li class=${`msg `+e} aria-hidden="true">
${e===`in`&&O`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${t} ${n}`} width=${t} height=${n}>
<rect width=${t} height=${n} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function qc({id:e,dialog:t,problem:n}){let r=n.status===404||n.status===403;return O`<section class="conversation" id="conversation" tabindex="-1" aria-label=${j(`Conversation`)}>
<${Uc} dialog=${t} />
<${Da} dialog=${t} />
<div class="nothing">
<${wn} icon=${r?`lock`:`unplug`}
title=${j(r?`Conversation not found`:`Could not load messages`)} text=${we(n)}>
${r?O`<a class="btn" href=${H(B.value.view)}>${j(`Back to the list`)}</a>`:O`<button type="button" class="btn" onClick=${()=>Xe(e)}>${j(`Retry`)}</button>`}
<//>
</div>
</section>`}function Jc(){return O`<div class="nothing">
<${On} big />
<h2 class="head2">${j(`No conversation selected`)}</h2>
<p class="mut t13">${j(`Click a row on the left or press`)} <${an} of=${[`J`]} /></p>
<ul class="hints">
<li><${an} of=${[`1`,`2`,`3`]} /><span>${j(`mine, unassigned, all`)}</span></li>
<li><${an} of=${[`Shift`,`I`]} /><span>${j(`take the most urgent one`)}</span></li>
<li><${an} of=${[`?`]} /><span>${j(`all keyboard shortcuts`)}</span></li>
</ul>
</div>`}var Yc=/* @__PURE__ */ e({Lightbox:()=>Qc});const Xc=()=>{K.value=null};function Zc(){let e=q.value[B.value.dialog];if(!e)return[];let t=e=>br(e)&&(e.kind===`photo`||e.media_type.startsWith(`image/`));return c(e).flatMap(e=>(e.deleted_at?[]:e.files??[]).filter(t).map(t=>({file:t,at:e.created_at})))}function Qc(){return K.value===`photo`&&st.value?O`<${$c} />`:null}function $c(){let e=Zc(),t=e.findIndex(e=>e.file.token===st.value),n=P(null),[r,i]=I(null);if(Sn(),E(()=>{t<0?Xc():n.current?.focus()},[t<0]),t<0)return null;let{file:a,at:o}=e[t],s=n=>{let r=e[t+n];r&&(st.value=r.file.token)},c=e=>{let t={ArrowLeft:-1,ArrowRight:1}[e.key];t?(e.preventDefault(),s(t)):Yt(e)},l=a.name||j(`Photo`);return O`<div class="over lightbox" onPointerDown=${e=>{(e.target===e.currentTarget||e.target.classList.contains(`lbstage`))&&Xc()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${j(`Photo {i} of {n}`,{i:t+1,n:e.length})}
onKeyDown=${c}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${l}</b>
<span class="t12 blk">
${k(o)}
${e.length>1&&O`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Nr(a)} download=${a.name||!0} aria-label=${j(`Download`)}
title=${j(`Download`)}>
<${U} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${j(`Dismiss`)} title=${j(`Dismiss`)+`  Esc`}
onClick=${Xc}>
<${U} name="x" />
</button>
</header>
<div class="lbstage">
${r===a.token?O`<p>${j(`Could not load the picture`)}</p>`:O`<img key=${a.token} src=${Nr(a,a.preview?`preview`:`thumb`)} alt=${l}
onError=${()=>i(a.token)} />`}
</div>
${t>0&&O`<button type="button" class="lbturn left" aria-label=${j(`Previous photo`)} onClick=${()=>s(-1)}>
<${U} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&O`<button type="button" class="lbturn right" aria-label=${j(`Next photo`)} onClick=${()=>s(1)}>
<${U} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}const el=`qwertyuiop[]asdfghjkl;'zxcvbnm,.\`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~`,tl=`йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ`,nl=new Map([...el].map((e,t)=>[e,[...tl][t]])),rl=new Map([...tl].map((e,t)=>[e,[...el][t]])),il=e=>e.toLowerCase().replaceAll(`ё`,`е`);function al(e){let t=/[а-яё]/i.test(e)?rl:nl,n=[...e].map(e=>t.get(e)??e).join(``);return n===e?null:n}function ol(e){return[...il(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(e=>({word:e[0],at:e.index}))}function sl(e,t){if(e.length<4)return!1;let n=e=>t.slice(0,e);for(let r of[e.length-1,e.length,e.length+1])if(r<=t.length&&cl(e,n(r)))return!0;return!1}function cl(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function ll(e,t){let n=t.find(({word:t})=>t.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let r=e.length>1&&t.find(({word:t})=>t.includes(e));if(r)return{score:2,mark:[r.at+r.word.indexOf(e),e.length]};let i=t.find(({word:t})=>sl(e,t));return i?{score:1,mark:[i.at,Math.min(e.length,i.word.length)]}:null}function ul(e,t){let n=ol(t),r=ol(e).map(({word:e})=>ll(e,n));return!r.length||r.some(e=>!e)?null:{score:r.reduce((e,t)=>e+t.score,0)/r.length,marks:r.map(e=>e.mark).sort((e,t)=>e[0]-t[0])}}function dl(e,t){let[n,r]=[e.slice(0,200),t.slice(0,1e3)],i=ul(n,r);if(i)return i;let a=al(n),o=a&&ul(a,r);return o?{...o,score:o.score-.5}:null}function fl(e,t,n){return t.map(t=>({item:t,fit:dl(e,n(t))})).filter(e=>e.fit).sort((e,t)=>t.fit.score-e.fit.score)}const pl=M(``),ml=M(null),$=M(null);let hl=0,gl=0;function _l(){pl.value=``,ml.value=null,$.value=null}function vl(e){pl.value=e,clearTimeout(gl),e.trim().length<2?(hl+=1,ml.value=null):gl=setTimeout(()=>yl(e),150)}async function yl(e){hl+=1;let t=hl;try{let n=await T(`/api/search?${new URLSearchParams({q:e,limit:`5`})}`);t===hl&&(ml.value={q:e,data:n})}catch(n){if(!(n instanceof Ne))throw n;t===hl&&(ml.value={q:e,problem:n})}}const bl=()=>En().filter(e=>e.palette!==!1&&e.label&&yn(e)),xl=e=>(e.title??e.label)(),Sl=(e,t=[])=>({id:`c:`+e.id,kind:`command`,icon:e.icon??`chevron-right`,text:xl(e),marks:t,command:e,run:e.run});function Cl(e){let t=pl.value.trim();return t?fl(t,e,xl).map(({item:e,fit:{marks:t}})=>Sl(e,t)):e.map(e=>Sl(e))}const wl=/* @__PURE__ */ new Set([`dialog`,`log`]);function Tl(e){let t=e.assignee_id===g.peek().id?`mine`:`all`,n={id:`open`,icon:`message-square-text`,text:j(`Open`),run:()=>W(H(t,e.id))},r=t=>()=>{El(e),t(e.id)};return[n,...(e.state===`open`?[e.assignee_id!==g.peek().id&&{id:`take`,icon:`hand`,text:j(`Take it`),run:r(Rn)},e.assignee_id===g.peek().id&&{id:`free`,icon:`user-round`,text:j(`Remove the assignee`),run:r(e=>hr(e,null))},{id:`close`,icon:`check`,text:j(`Close`),run:r(w)}]:[{id:`reopen`,icon:`undo-2`,text:j(`Reopen`),run:r(ht)}]).filter(Boolean)]}function El(e){L.peek()[e.id]||nr({t:`result`,dialog:e,sentAtRev:Zt(e.id)})}function Dl(e,t=[]){return{id:`d:`+e.id,kind:`dialog`,dialog:e,text:e.name,marks:t,acts:()=>Tl(e),run:()=>W(H(`all`,e.id))}}function Ol(e){let t=e.dialog_id;return{id:`k:`+e.id,kind:`contact`,contact:e,text:e.name,marks:e.marks,run:()=>{t&&W(H(`all`,t))}}}function kl(e){return{id:`m:`+e.id,kind:`message`,message:e,text:e.text,marks:e.marks,acts:()=>Tl(e.dialog),run:()=>W(H(`all`,e.dialog_id,e.no))}}const Al=e=>({id:`t:`+e.id,kind:`task`,task:e,text:e.title,marks:e.title_marks,run:()=>W($n(e.id))});function jl(e){return fl(e,Object.values(L.value),e=>e.name).slice(0,5).map(({item:e,fit:{marks:t}})=>Dl(e,t))}function Ml(e){return{dialogs:e.dialogs.map(e=>Dl(e)),contacts:e.contacts.map(Ol),messages:e.messages.map(kl),tasks:e.tasks.map(Al)}}function Nl(){let e=pl.value.trim(),t=bl(),n=[{id:`acts`,title:j(`Conversation actions`),items:Cl(t.filter(e=>wl.has(e.group)))}];if(e){let t=ml.value?.data&&dl(e,ml.value.q)?Ml(ml.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},r=new Set(t.dialogs.map(e=>e.id));n.push({id:`dialogs`,title:j(`Conversations`),items:[...t.dialogs,...jl(e).filter(e=>!r.has(e.id))].slice(0,5)}),n.push({id:`contacts`,title:j(`Clients`),items:t.contacts}),n.push({id:`tasks`,title:j(`Tasks`),items:t.tasks}),n.push({id:`messages`,title:j(`Messages found`),items:t.messages})}return n.push({id:`go`,title:j(`Go to`),items:Cl(t.filter(e=>!wl.has(e.group)))}),e&&n.push({id:`all`,title:``,items:[{id:`search`,kind:`search`,icon:`search`,text:j(`Search everywhere: {q}`,{q:e}),marks:[],run:()=>W(Lt(e))}]}),n.filter(e=>e.items.length)}function Pl(e){let t=pl.value.trim(),n=e.acts().map(e=>({...e,id:`a:`+e.id,kind:`act`,marks:t?dl(t,e.text)?.marks:[]})).filter(e=>e.marks);return[{id:`actions`,title:e.text,items:n}]}const Fl=ot(()=>$.value?Pl($.value):Nl());function Il(e){K.value=null,requestAnimationFrame(()=>e.run())}function Ll(e){return e?.acts?($.value=e,pl.value=``,!0):!1}function Rl(){return $.value?($.value=null,!0):!1}var zl=/* @__PURE__ */ e({Palette:()=>Bl});const Bl=()=>K.value===`palette`?O`<${Vl} />`:null;function Vl(){let e=P(null),t=P(null),[n,r]=I({at:0,asked:``});I(_l),Sn(),E(()=>e.current.focus(),[]);let i=Fl.value,a=`${$.value?.id??``} ${pl.value}`,o=n.asked===a?n.at:0,s=e=>r({at:e,asked:a}),c=i.flatMap(e=>e.items),l=c[Math.min(o,c.length-1)];V(()=>{t.current?.querySelector(`.mi.on`)?.scrollIntoView({block:`nearest`})},[o,i]);let u=()=>{K.value=null};return O`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&u()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${j(`Search and commands`)}
onKeyDown=${Yt}>
<div class="hrow palin">
<${U} name="search" />
<input class="palq" ref=${e} value=${pl.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${l?`pal-`+l.id:null}
aria-label=${j(`Command, client or message text`)}
placeholder=${$.value?j(`Action`):j(`Command, client or message text`)} autocomplete="off"
spellcheck="false" onInput=${e=>vl(e.currentTarget.value)} onKeyDown=${e=>{if(e.isComposing)return;let t={ArrowDown:(o+1)%c.length,ArrowUp:(Math.min(o,c.length-1)-1+c.length)%c.length,PageDown:Math.min(c.length-1,o+8),PageUp:Math.max(0,o-8)}[e.key];t!==void 0&&c.length?(e.preventDefault(),s(t)):e.key===`Enter`&&l?(e.preventDefault(),Il(l)):e.key===`Tab`&&!e.shiftKey&&Ll(l)?(e.preventDefault(),e.stopPropagation()):(e.key===`Backspace`&&!pl.value&&Rl()&&e.preventDefault(),e.key===`Escape`&&Rl()&&(e.preventDefault(),e.stopPropagation()))}} />
<${Hl} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${j(`Results`)} ref=${t}>
${i.map(e=>O`<div role="group" aria-label=${e.title||j(`Search`)} key=${e.id}>
${e.title&&O`<div class="mh" role="presentation">${e.title}</div>`}
${e.items.map(e=>O`<${Ul} key=${e.id} item=${e} on=${e===l}
onLook=${()=>s(c.indexOf(e))} />`)}
</div>`)}
${!c.length&&O`<p class="palno">${j(`Nothing found`)}</p>`}
</div>
${ml.value?.problem&&O`<p class="palno" role="status">${j(`Could not search clients and messages. Try again.`)}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${j(`choose`)}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${j(`run`)}</span>
${l?.acts&&!$.value&&O`<span><span class="keys"><kbd>Tab</kbd></span> ${j(`actions`)}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${$.value?j(`back`):j(`dismiss`)}</span>
</div>
<div class="vh" role="status">${l?``:j(`Nothing found`)}</div>
</div>
</div>`}function Hl(){let e=$.value?.text??L.value[B.value.dialog]?.name;return e?O`<span class="tag plain lg cut palwhere">${e}</span>`:null}function Ul({item:e,on:t,onLook:n}){let r={dialog:Kl,contact:ql,message:Yl,task:Jl}[e.kind]??Gl;return O`<div class=${t?`mi on`:`mi`} role="option" id=${`pal-`+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${e=>e.preventDefault()}
onClick=${()=>Il(e)}>
<${r} item=${e} />
</div>`}const Wl=({item:e})=>Er(e.text,e.marks??[]).map(e=>e.marked?O`<b class="b6">${e.text}</b>`:e.text),Gl=({item:e})=>O`
<${U} name=${e.icon} />
<span class="cut"><${Wl} item=${e} /></span>
${e.command&&O`<span class="hrow end tight"><${Sr} one=${e.command} /></span>`}
`,Kl=({item:e})=>O`
<${a} name=${e.dialog.name} size="sm" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end tight dim t12">
${j(`No. {number}`,{number:De(e.dialog.number)})}
<${Wt} kind=${e.dialog.kind} named />
</span>
`;function ql({item:e}){let[t]=e.contact.identities;return O`
<${a} name=${e.contact.name} size="sm" />
<span class="cut"><${Wl} item=${e} /></span>
${t&&O`<span class="hrow end tight dim t12">
<${Wt} kind=${t.kind} named />
<span class="cut">${t.label||_n(t.kind)}</span>
</span>`}
`}const Jl=({item:e})=>O`
<${U} name="circle-check-big" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end dim t12">${j(`No. {number}`,{number:De(e.task.number)})}</span>
`;function Yl({item:e}){let{message:t}=e,n=t.operator_id?z(t.operator_id):t.dialog.name;return O`
<${U} name="message-square-text" />
<span class="cut"><${Wl} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${dn(t.created_at,A.value)}</span>
`}var Xl=/* @__PURE__ */ e({SlaBox:()=>Zl});function Zl({dialog:e}){let{seen:t}=Fr(e),n=Bt(e),r=t?.first??null;return!r&&!e.waiting_since?null:O`<div class="slabox">
${r&&O`<${Ql} first=${r} />`}
${e.waiting_since&&O`<${$l} dialog=${e} target=${n} />`}
</div>`}const Ql=({first:e})=>O`<div class=${e.late?`bad`:`ok`}>
<div class="k">${j(`First reply`)}</div>
<div class="v"><${U} name=${e.late?`flame`:`check`} size="s" />${ct(e.waited)}</div>
</div>`;function $l({dialog:e,target:t}){let n=t?t.look===`bad`?j(`Overdue by`):t.opens===null?j(`Reply within`):j(`Reply due`):j(`The client waits`),r=t?t.look===`bad`?ct(t.late):jn(t,A.value):ct(Math.max(0,A.value-e.waiting_since));return O`<button type="button" class=${t?.look??``} aria-haspopup="dialog"
onClick=${t=>qn(e.id,t.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?O`<${sn} target=${t} />`:O`<${U} name="hourglass" size="s" />`} ${r}
</span>
</button>`}var eu=/* @__PURE__ */ e({DialogFacts:()=>ru});const tu=e=>()=>{K.value=K.peek()===e?null:e},nu=e=>String(K.value===e);function ru({dialog:e}){let t=mn.value[e.team_id];return O`<dl class="dlgkv">
<dt>${j(`Priority`)}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${nu(`card-priority`)}
title=${j(`Priority`)+`  P`} onClick=${tu(`card-priority`)}>
<${Xt} priority=${e.priority} named />
</button>
${K.value===`card-priority`&&O`<${jt} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&O`
<dt>${j(`Team`)}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${j(`Tags`)}</dt>
<dd class="hrow wrap tight kvat">
${Le(e.tags).map(t=>O`<${In} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${j(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>re(e.id,t.id,!1)}>
<${U} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${nu(`card-tags`)}
aria-label=${j(`Change the tags`)} title=${j(`Tags`)+`  L`} onClick=${tu(`card-tags`)}>
<${U} name="plus" size="s" />
</button>
${K.value===`card-tags`&&O`<${ir} dialog=${e} place="popcard" />`}
</dd>
</dl>`}const iu=({now:e,onPick:t,place:n=`popmore`})=>O`<${he} label=${j(`Priority`)} place=${`poppri `+n}>
${it.map(([n])=>O`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${n}
aria-checked=${String(n===e)} onClick=${()=>{K.value=null,t(n)}}>
<${Xt} priority=${n} named />
${n===e&&O`<span class="hrow end"><${U} name="check" size="m" /></span>`}
</button>`)}
<//>`;var au=/* @__PURE__ */ e({DialogPriority:()=>su,DialogTags:()=>ou,PriorityMenu:()=>iu,TagPicker:()=>Mr});const ou=({dialog:e,place:t})=>O`<${Mr} states=${Object.fromEntries(Le(e.tags).map(e=>[e.id,`all`]))} place=${t}
onSet=${(t,n)=>re(e.id,t,n)} />`,su=({dialog:e,place:t})=>O`<${iu} now=${e.priority} place=${t} onPick=${t=>Qe(e.id,t)} />`;function cu({task:e}){let t=t=>{ni(e.id)||Zr([e.id]),Ar(`status`,e.id,t.currentTarget)},n=j(`Task No. {number}, {status}: change the status`,{number:e.number,status:wr(e.base)});return O`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${j(`Status`)}
aria-expanded=${String(_i(`status`,e.id))} onClick=${t}>
<${Vr} base=${e.base} />
</button>`}var lu=/* @__PURE__ */ e({CardTasks:()=>uu});function uu({dialog:e}){let[t,n]=I(!1),r=e.tasks?.open??0,{known:i,open:a,done:o}=Ic(e.id),s=[...a,...t?o:o.slice(0,a.length?0:5)];return O`<${ti} name="tasks" title=${j(`Tasks`)} count=${a.length||r}>
${s.map(e=>O`<div class="crow cardtask" key=${e.id} data-task=${e.id}>
<${cu} task=${e} />
<a class="grow" href=${$n(e.id)}>
<span class="cut blk">${e.title||j(`No. {number}`,{number:e.number})}</span>
<span class="t12 dim hrow">
${j(`No. {number}`,{number:e.number})}
<${di} task=${e} />
${e.due_at!==null&&O`<${si} task=${e} />`}
</span>
</a>
</div>`)}
${s.length<i.length&&O`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${j(`Finished tasks: {n}`,{n:o.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>$t({dialog_id:e.id})}>
<${U} name="plus" size="s" />
${j(`New task`)}
</button>
<//>`}var du=/* @__PURE__ */ e({TaskChips:()=>fu});const fu=({tasks:e})=>O`<span class="mtasks">
${e.map(e=>O`<span class="mtask" key=${e.id}>
<${cu} task=${e} />
<a href=${$n(e.id)} data-task=${e.id}>
<span class="vh">${j(`Task, {status}:`,{status:wr(e.base)})}</span>
<span class="cut">
<b class="b5">${j(`No. {number}`,{number:e.number})}</b> ${e.title}
</span>
${e.due_at!==null&&Cr(e)&&O`<span class=${`hrow end ${pi(e,A.value)}`}>${Dr(e.due_at,A.value)}</span>`}
</a>
</span>`)}
</span>`;var pu=/* @__PURE__ */ e({PromisedTask:()=>bu,TypedPromise:()=>yu});const mu=`okno.promises`;function hu(){try{let e=JSON.parse(localStorage.getItem(mu));return Array.isArray(e)?e:[]}catch{return[]}}const gu=M(hu()),_u=(e,t)=>`${e}:${mi(t,0,0)}`,vu=e=>{gu.value=[e,...gu.value.filter(t=>t!==e)].slice(0,200),_(mu,gu.value)};function yu({id:e,text:t}){let n=Math.floor(A.value/6e4),r=He(()=>Ur(t,A.peek()),[t,n]);return O`<${xu} dialog=${e} promise=${r} take=${n=>$t({dialog_id:e,text:t.trim(),promised_at:A.peek(),made:n})} look="promised typed" />`}function bu({message:e}){let{id:t,dialog_id:n,text:r,sent_at:i}=e,a=He(()=>Ur(r,i),[r,i]);return O`<${xu} dialog=${n} promise=${a} take=${e=>$t({message_ids:[t],dialog_id:n,text:r,promised_at:i,made:e})} look="promised" />`}function xu({dialog:e,promise:t,take:n,look:r}){if(!t||t.at<=A.value)return null;let i=_u(e,t.at);return gu.value.includes(i)?null:O`<div class=${r}>
<${U} name="calendar" size="s" />
<span>${j(`Promised: {when}`,{when:Dr(t.at,A.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>vu(i))}>${j(`Create a task`)}</button>
<button type="button" class="ib tiny" aria-label=${j(`Do not offer a task`)} title=${j(`Do not offer a task`)}
onClick=${()=>vu(i)}>
<${U} name="x" size="s" />
</button>
</div>`}var Su=/* @__PURE__ */ e({Shortcuts:()=>Cu});const Cu=()=>K.value===`shortcuts`?O`<${Eu} />`:null,wu=()=>{K.value=null},Tu=e=>e.label&&e.listed!==!1&&Un(e).length>0;function Eu(){let e=P(null),[t,n]=I(``),[r,i]=I(null);Sn(),E(()=>e.current.focus(),[]);let a=e=>{let t=Xn(e);(t.startsWith(`Ctrl+Key`)||/^F\d/.test(t))&&(e.preventDefault(),n(``),i(t))},o=e=>r?Un(e).includes(r):!t.trim()||dl(t,e.label()),s=Object.entries(Kt).map(([e,t])=>({group:e,title:t(),rows:En().filter(t=>t.group===e&&Tu(t)&&o(t))})).filter(({rows:e})=>e.length);return O`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&wu()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${j(`Keyboard shortcuts`)}
onKeyDown=${Yt}>
<header class="dhead">
<h2 class="head2 grow">${j(`Keyboard shortcuts`)}</h2>
<span class="t12 dim">${j(`Esc leaves the text field. Any keyboard layout works.`)}</span>
<button type="button" class="ib small" aria-label=${j(`Dismiss`)} onClick=${wu}>
<${U} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${U} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${j(`Find a shortcut`)}
placeholder=${j(`Find an action or press its keys`)} autocomplete="off" onKeyDown=${a}
onInput=${e=>{i(null),n(e.currentTarget.value)}} />
${r&&O`<${Pr} keys=${r} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${j(`List of shortcuts`)}>
${s.map(({group:e,title:t,rows:n})=>O`<section class="ksec" key=${e}>
<h3 class="mh">${t}</h3>
<dl>
${n.map(e=>O`<div key=${e.id}><dt>${e.label()}</dt><dd><${Sr} one=${e} /></dd></div>`)}
</dl>
</section>`)}
${!s.length&&O`<p class="palno" role="status">${j(`Nothing found`)}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${gn(`keys`)} onClick=${wu}>${j(`Change shortcuts`)}</a>
<label class="hrow t13 end">
<${ei} label=${j(`Single-key shortcuts`)} checked=${et.value?.shortcuts??!0}
onChange=${e=>nn({shortcuts:e})} />
${j(`Single-key shortcuts`)}
</label>
</footer>
</div>
</div>`}const Du=()=>{K.value=null},Ou=e=>!!(Ge(e,`reply`).trim()||Ge(e,`note`).trim()),ku=async e=>(await T(`/api/people/${e}/dialogs`)).items,Au=()=>[`supervisor`,`administrator`].includes(g.value.role),ju={ever:()=>j(`Permanently`),tomorrow:e=>j(e?`Until tomorrow, then back to me`:`Until tomorrow, then back`),monday:e=>j(e?`Until Monday, then back to me`:`Until Monday, then back`),week:e=>j(e?`For a week, then back to me`:`For a week, then back`),date:e=>j(e?`Until a date, then back to me`:`Until a date, then back`)};function Mu(e,t){let n=A.peek();return e===`tomorrow`?mi(n,1,9):e===`monday`?mi(n,li(n),9):e===`week`?mi(n,7,9):e===`date`?t?(/* @__PURE__ */ new Date(`${t}T09:00`)).getTime():NaN:null}const Nu=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)};function Pu({meId:e}){let[t,n]=I(e),[r,i]=I(null),[a,o]=I(null),[s,c]=I(/* @__PURE__ */ new Set),[l,u]=I(`person`),[d,f]=I({person:null,team:null,turn:null}),[p,m]=I(`ever`),[h,g]=I(Nu(mi(A.peek(),7,9))),[te,ne]=I(``),[re,_]=I(!1),[ie,ae]=I([]),v=P(null);Sn();let y=P(t),oe=()=>(y.current=t,i(null),o(null),ku(t).then(e=>{y.current===t&&(i(e),c(new Set(e.map(e=>e.id))))},e=>{y.current===t&&o(e)})),b=()=>T(`/api/handovers`).then(e=>ae(e.items.filter(e=>!e.undone_at)),()=>{});E(()=>{v.current.focus(),je(),b()},[]),V(()=>{oe()},[t]);let S=t===e,C=Bu(t),w=d.turn??C.filter(e=>ee(e)===`online`).map(e=>e.id),se=Mu(p,h),ce=p===`date`&&!(se>Date.now()),le={person:d.person!==null,team:d.team!==null,turn:w.length>0}[l]&&s.size>0&&!ce&&!re,ue=async()=>{_(!0);let e=r.length===s.size,n={...S?{}:{from_id:t},kind:l,people:l===`person`?[d.person]:l===`turn`?w:[],team_id:l===`team`?d.team:null,dialogs:e?null:[...s],note:te.trim(),return_at:se};try{let{hand_over:t}=await x(`/api/handovers`,n);Du(),Lu(t,e?r.length:s.size)}catch(e){o(e),_(!1)}},de=e=>Ee(async()=>{Ru((await x(`/api/handovers/${e.id}/undo`,{})).hand_over),b(),oe()});return O`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Du()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${S?j(`Hand over my conversations`):j(`Hand over conversations: {name}`,{name:z(t)})} onKeyDown=${Yt}>
<header class="dhead">
<h2 class="head2 grow">
${S?j(`Hand over my conversations`):j(`Hand over conversations: {name}`,{name:z(t)})}
</h2>
<button type="button" class="ib small" aria-label=${j(`Dismiss`)} onClick=${Du}>
<${U} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Au()&&O`<div class="field">
<label for="hofrom">${j(`Whose conversations`)}</label>
<select class="input" id="hofrom" value=${t} onChange=${e=>{n(Number(e.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${j(`Mine`)}</option>
${zu(e).map(e=>O`<option value=${e.id} key=${e.id}>
${[e.name,Rr(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
</div>`}
<fieldset class=${Au()?`field dgap`:`field`}>
<legend class="lab">${j(`Hand over to`)}</legend>
<div class="rops">
${[[`person`,j(`A colleague`)],[`team`,j(`A team`)],[`turn`,j(`Round robin`)]].map(([e,t],n)=>O`<label class="ropt" key=${e}>
<input class="check rad" type="radio" name="to" ref=${n?null:v} checked=${l===e}
onChange=${()=>u(e)} />
<b class="b5 blk t13">${t}</b>
</label>`)}
</div>
</fieldset>
<${Vu} from=${t} kind=${l} who=${d} turn=${w} count=${s.size}
onPick=${e=>f({...d,...e})} onTurn=${()=>u(`turn`)} />
<div class="field dgap">
<label for="hol">${j(`For how long`)}</label>
<select class="input" id="hol" value=${p} onChange=${e=>m(e.currentTarget.value)}>
${Object.entries(ju).filter(([e])=>e!==`monday`||li(A.value)>1).map(([e,t])=>O`<option value=${e}>${t(S)}</option>`)}
</select>
${p===`date`&&O`<input class="input" type="date" aria-label=${j(`Return date`)}
min=${Nu(mi(A.peek(),1,9))} aria-invalid=${ce?`true`:null} value=${h}
onInput=${e=>g(e.currentTarget.value)} />`}
${se>0&&!ce&&O`<p class="hint">
${j(S?`They return to you: {when}`:`They return: {when}`,{when:`${gr(se,A.value)}, ${N(se)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${j(`Handover note`)}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${j(`Added to each conversation, visible to the team`)} value=${te}
onInput=${e=>ne(e.currentTarget.value)}></textarea>
</div>
</div>
<${Uu} own=${S} mine=${r} problem=${r===null?a:null} picked=${s}
onPicked=${c} />
</div>
${ie.length>0&&O`<ul class="holast" aria-label=${j(`Handed over in the last 7 days`)}>
${ie.slice(0,3).map(e=>O`<${Wu} key=${e.id} one=${e} onUndo=${de} />`)}
</ul>`}
<footer class="dfoot">
<span class=${r!==null&&a?`t12 hint bad grow`:`t12 dim grow`}
role=${r!==null&&a?`alert`:null}>
${r!==null&&a?we(a):j(`Clients will not notice. You can undo it for 7 days.`)}
</span>
<button type="button" class="btn quiet" onClick=${Du}>${j(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${!le} onClick=${ue}>
${re?j(`Handing over…`):j(`Hand over {n}`,{n:s.size})}
</button>
</footer>
</div>
</div>`}const Fu={changed:e=>J(`{n} changed in the meantime`,`{n} changed in the meantime`,e),"cannot-answer":e=>J(`{n} not handed over: no access to its channel`,`{n} not handed over: no access to their channels`,e),"nobody-free":e=>J(`{n} not handed over: everyone is away or at the limit`,`{n} not handed over: everyone is away or at the limit`,e)},Iu=e=>Object.entries(e).map(([e,t])=>Fu[e]?.(t)).filter(Boolean).join(`, `);function Lu(e,t){let n=[J(`Handed over: {n} conversation`,`Handed over: {n} conversations`,e.moved),Iu(e.left)].filter(Boolean).join(`. `),r=async()=>Ru((await x(`/api/handovers/${e.id}/undo`,{})).hand_over);D(n,{icon:t===e.moved?`users-round`:`circle-alert`,undo:e.moved?()=>Ee(r):null})}function Ru(e){let t=e.moved-e.back,n=e.from_id===g.peek().id?J(`{n} conversation is yours again`,`{n} conversations are yours again`,e.back):J(`{n} conversation is back with {name}`,`{n} conversations are back with {name}`,e.back,{name:z(e.from_id)});D(t?`${n}. ${J(`{n} has changed since and stays as is`,`{n} have changed since and stay as they are`,t)}`:n,{icon:`undo-2`})}const zu=e=>Object.values(or.value).filter(t=>(t.active||qe.value?.[t.id]?.load>0)&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name)),Bu=e=>Object.values(or.value).filter(t=>t.active&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name));function Vu({from:e,kind:t,who:n,turn:r,count:i,onPick:o,onTurn:s}){if(t===`person`){let t=Bu(e),r=or.value[n.person];return O`
<select class="input" aria-label=${j(`Colleague`)} value=${n.person??``}
onChange=${e=>o({person:Number(e.currentTarget.value)})}>
<option value="" disabled>${j(`Choose a colleague`)}</option>
${t.map(e=>O`<option value=${e.id} key=${e.id}>
${[e.name,Jr(e),Rr(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
${r&&O`<${Hu} from=${e} person=${r} count=${i} onTurn=${s} />`}
`}if(t===`team`){let e=Ir();return e.length?O`
<select class="input" aria-label=${j(`Team`)} value=${n.team??``}
onChange=${e=>o({team:Number(e.currentTarget.value)})}>
<option value="" disabled>${j(`Choose a team`)}</option>
${e.map(e=>O`<option value=${e.id} key=${e.id}>
${e.name} · ${J(`{n} online`,`{n} online`,kr(e))}
</option>`)}
</select>
<p class="hint">${j(`They will have no assignee until a free team member takes them.`)}</p>
`:O`<p class="hint">${j(`No teams yet. An administrator creates them in the settings.`)}</p>`}let c=e=>o({turn:r.includes(e)?r.filter(t=>t!==e):[...r,e]});return O`
<div class="hopeople" role="group" aria-label=${j(`Participants`)}>
${Bu(e).map(e=>O`<label key=${e.id}>
<input class="check" type="checkbox" checked=${r.includes(e.id)}
onChange=${()=>c(e.id)} />
<${a} name=${e.name} size="sm"><${Lr} shift=${ee(e)} /><//>
<span class="grow cut">${e.name}</span>
<span class="t12 dim num">${Rr(e)}</span>
</label>`)}
</div>
<p class="hint">${j(`One after another, skipping people who are away or at the limit.`)}</p>
`}function Hu({from:e,person:t,count:n,onTurn:r}){let i=qe.value?.[t.id]?.load;if(i===void 0)return null;let a=i+n,o=t.capacity>0&&a>t.capacity,s=Bu(e).filter(e=>ee(e)===`online`&&e.id!==t.id),c=t.name.split(` `)[0],l=t.capacity?j(`{name} will have {n} of {all}`,{name:c,n:a,all:t.capacity}):j(`{name} will have {n}`,{name:c,n:a});return O`<p class=${o?`hint warn`:`hint`}>
${o?`${l}: ${j(`over the limit.`)}`:`${l}.`} ${o&&s.length>0&&O`<button type="button" class="link" onClick=${r}>${j(`Share them round robin`)}</button>`}
</p>`}function Uu({own:e,mine:t,problem:n,picked:r,onPicked:i}){if(n)return O`<div class="hor">
<${wn} icon="unplug" title=${j(e?`Could not load your conversations`:`Could not load conversations`)}
text=${we(n)} />
</div>`;if(t===null)return O`<div class="hor" aria-busy="true"></div>`;if(!t.length)return O`<div class="hor">
<${wn} icon="inbox" title=${j(e?`You have no open conversations`:`No open conversations`)}
text=${j(`There is nothing to hand over.`)} />
</div>`;let a=r.size===t.length,o=e=>{let t=new Set(r);t.delete(e)||t.add(e),i(t)};return O`<div class="hor">
<div class="hrow">
<b class="b6 t13 grow">${j(`Conversations: {n} of {all}`,{n:r.size,all:t.length})}</b>
<button type="button" class="btn small quiet"
onClick=${()=>i(new Set(a?[]:t.map(e=>e.id)))}>
${j(a?`Clear selection`:`Select all`)}
</button>
</div>
<ul class="holst" tabindex="0" aria-label=${j(`What to hand over`)}>
${t.map(e=>O`<li key=${e.id}>
<label class="horow">
<input class="check" type="checkbox" aria-label=${j(`Hand over: {name}`,{name:e.name})}
checked=${r.has(e.id)} onChange=${()=>o(e.id)} />
<${Wt} kind=${e.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${e.name}</b>
<span class="t12 dim blk cut">
${Ou(e.id)?j(`Your draft moves along`):e.preview?.text||e.title}
</span>
</span>
${Ou(e.id)?O`<span class="tag h1">${j(`draft`)}</span>`:e.snooze?O`<span class="tag plain">${j(`snoozed`)}</span>`:O`<${Wn} dialog=${e} still />`}
</label>
</li>`)}
</ul>
</div>`}function Wu({one:e,onUndo:t}){let n=e.kind===`team`?fe(e.team_id):e.kind===`turn`?j(`round robin`):z(e.people[0]),r=e.from_id===g.value.id?``:`${z(e.from_id)} · `;return O`<li class="hrow t12">
<${U} name="history" size="s" />
<span class="grow cut">
${ie(e.at)}
, ${N(e.at)} · ${r}
${J(`{n} conversation`,`{n} conversations`,e.moved)} → ${n}
${e.return_at&&` · ${j(`return on {day}`,{day:ie(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${j(`Undo`)}</button>
</li>`}const Gu=()=>{K.value=null},Ku=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,qu=`okno.newdialog`,Ju={"no-address":()=>j(`no address`),"client-not-started":()=>j(`the client must write first`),blocked:()=>j(`the client has blocked us`)},Yu=()=>{try{return JSON.parse(sessionStorage.getItem(qu))??{}}catch{return{}}},Xu=e=>{try{sessionStorage.setItem(qu,JSON.stringify(e))}catch{}};function Zu(){let e=P(Yu()).current,[t,n]=I(e.whom??null),[r,i]=I(null),[a,o]=I(null),[s,c]=I(e.subject??``),[l,u]=I(e.copies??{}),[d,p]=I(!1),[m,ee]=I(e.text??``),[h,g]=I(!1),[te,ne]=I([]),[re,_]=I(null),[ie,ae]=I(!1);Sn(),E(()=>Xu({whom:t,subject:s,copies:l,text:m}),[t,s,l,m]),V(()=>{if(g(!1),_(null),!t){i(null),ne([]),o(null);return}if(!t.id){let e=$u(t);i(e),ne([]),o(e.find(e=>e.can)??null);return}let e=!0;return T(`/api/contacts/${t.id}/ways`).then(t=>{e&&(i(t.ways),ne(t.open),o(t.ways.find(e=>e.can)??null))},t=>{e&&_(t)}),()=>{e=!1}},[t]);let v=a&&Mn.value[a.channel_id]?.kind,y=v===`email`,b=te.find(e=>e.id===a?.dialog_id)??(y&&!h?te[0]:null),S=_e(`new`),C=at(S),w=a&&m.trim()&&!ie&&!C&&!(b&&!y),ce=()=>{if(!w)return!1;if(b&&y&&!h)return g(!0),!1;let e=y&&Pi(l);return e&&document.getElementById(`nw`+e.field)?.focus(),!e},le=async(e=null)=>{if(!ce())return;if(f(_e(`new`)).length){let t=qt(`#missing button`);t?t.focus():Re(`new`,{mode:`reply`,at:e});return}Ce(`new`),ae(!0),_(null);let n=Ln(`new`);try{let r={channel_id:a.channel_id,text:m.trim(),files:n.map(e=>e.token),anyway:!0,...e?{not_before:Ze(e)}:{undo_ms:oe(v)},...y?{subject:s.trim(),cc:X(l.cc),bcc:X(l.bcc)}:{}},i=t.id?{contact_id:t.id,identity_id:a.identity_id}:{name:t.name,address:t.address},{dialog:o,message:c}=await x(`/api/dialogs`,{...r,...i});nr({t:`result`,dialog:o,sentAtRev:Zt(o.id)}),e&&D(Ct(o.id,e),{icon:`calendar-clock`,undo:()=>na(c)}),sessionStorage.removeItem(qu),Gu(),W(H(`mine`,o.id))}catch(e){mr(`new`,n),_(e),ae(!1)}},ue=e=>{m.trim()&&(Kn(e,`reply`),Nt(e,`reply`,m)),y&&(l.cc||l.bcc||s.trim())&&Y(e,{cc:l.cc??``,bcc:l.bcc??``,...s.trim()?{subject:s.trim()}:{}}),ut(`new`,e),sessionStorage.removeItem(qu),Gu(),W(H(`all`,e))},de=e=>{Yt(e),e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),p(!1))},fe=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),e.repeat||le())};return O`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${j(`Write to a client`)}
onKeyDown=${e=>{Yt(e),fe(e)}}>
<header class="dhead">
<h2 class="head2 grow">${j(`Write to a client`)}</h2>
<button type="button" class="ib small" aria-label=${j(`Dismiss`)} onClick=${Gu}>
<${U} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${td} whom=${t} onPick=${n} />
${r&&O`<div class="field dgap">
<span class="lab" id="nwc">${j(`Channel`)}</span>
<${ed} ways=${r} way=${a} onPick=${o} />
</div>`}
${b&&O`<p class="livebox info dgap" role="note">
<${U} name="history" size="m" />
<span class="t13 grow">
${j(`Conversation No. {number} with this client is already open, {day}. Write there?`,{number:De(b.number),day:dn(b.last_at,A.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>ue(b.id)}>${j(`Open`)}</button>
</p>`}
${y&&O`
<div class="mlines nwcopies dgap">
${l.open||l.cc||l.bcc?O`
<${Ja} field="cc" place="nw" label=${j(`Cc`)} value=${l.cc}
onType=${e=>u({...l,open:!0,cc:e})} />
<${Ja} field="bcc" place="nw" label=${j(`Bcc`)} value=${l.bcc}
onType=${e=>u({...l,open:!0,bcc:e})} />
`:O`<div>
<button type="button" class="link t12" onClick=${()=>{u({...l,open:!0}),requestAnimationFrame(()=>document.getElementById(`nwcc`)?.focus())}}>
${j(`Cc and Bcc`)}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${j(`Subject`)}</label>
<input class="input" id="nw2" maxlength="400" value=${s}
onInput=${e=>c(e.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Ci} id=${`new`} kind=${v} />
<textarea class="tx" rows="5" aria-label=${j(y?`Email text`:`Message text`)}
placeholder=${j(y||!a?`Write an email`:`Write a message`)} value=${m}
onInput=${e=>{Ce(`new`),ee(e.currentTarget.value)}}></textarea>
<${wi} id=${`new`} mode="reply" again=${()=>se(`new`,`reply`)}
without=${({at:e})=>{Ke(`new`,`reply`),le(e)}} />
<div class="bar">
${a&&Mn.value[a.channel_id]?.can?.files&&O`<${Qu} can=${Mn.value[a.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${re&&O`<p class="hint bad dgap" role="alert">${we(re)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${m.trim()?j(`Kept on this device until it is sent`):j(`You will be the assignee`)}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Gu}>${j(`Cancel`)}</button>
<button type="button" class="btn" id="nwlater" disabled=${!w} aria-haspopup="dialog"
aria-expanded=${String(d)} onClick=${()=>{ce()&&p(!0)}}>
<${U} name="calendar-clock" size="s" />
${j(`Send later…`)}
</button>
<button type="button" class="btn primary" disabled=${!w} onClick=${()=>le()}>
<${U} name="send" size="s" />
${j(b&&y?`Send as a new conversation`:`Send`)}
<kbd class="only-wide">${G} ↵</kbd>
</button>
</footer>
</div>
${d&&O`<div class="rowsnz" onKeyDown=${de}>
<${$a} place="popsnz" pick=${le} onShut=${()=>p(!1)} />
</div>`}
</div>`}function Qu({can:e}){let t=P(null);return O`
<input type="file" multiple hidden ref=${t} onChange=${t=>{pe(`new`,t.currentTarget.files,e),t.currentTarget.value=``}} />
<button type="button" class="ib small" aria-label=${j(`Attach a file`)} title=${j(`Attach a file`)}
onClick=${()=>t.current.click()}>
<${U} name="paperclip" size="m" />
</button>
`}const $u=e=>Object.values(Mn.value).filter(e=>e.health!==`removed`).map(t=>({channel_id:t.id,identity_id:null,address:t.kind===`email`?e.address:``,can:t.kind===`email`,why:t.kind===`email`?null:`client-not-started`,last_at:null,dialog_id:null}));function ed({ways:e,way:t,onPick:n}){if(!e.length)return O`<p class="hint">${j(`No connected channel can reach this client.`)}</p>`;let r=e.filter(e=>e.can);return O`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${e=>{let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];i&&r.length&&(e.preventDefault(),n(r[(r.indexOf(t)+i+r.length)%r.length]),requestAnimationFrame(()=>qt(`.chopt[aria-checked='true']`)?.focus()))}}>
${e.map(e=>{let r=Mn.value[e.channel_id],i=Object.values(Mn.value).filter(e=>e.kind===r?.kind&&e.health!==`removed`).length>1,a=e.can?e.last_at?j(`wrote {day}`,{day:dn(e.last_at,A.value)}):e.address:Ju[e.why]?.();return O`<button type="button" class="chopt" role="radio" key=${`${e.channel_id}.${e.identity_id}`}
aria-checked=${String(e===t)} disabled=${!e.can} tabindex=${e===t?0:-1}
onClick=${()=>n(e)}>
<${Wt} kind=${r?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${i?r.name:_n(r?.kind)}</b>
<span class="t12 dim blk cut">${a}</span>
</span>
</button>`})}
</div>`}function td({whom:e,onPick:t}){let[n,r]=I(``),[i,o]=I([]),[s,c]=I(0),l=P(null);E(()=>l.current?.focus({preventScroll:!0}),[e]),V(()=>{let e=n.trim();if(e.length<2){o([]);return}let t=setTimeout(()=>T(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`).then(e=>{o(e.contacts.filter(e=>e.kind!==`group`)),c(0)},()=>{}),200);return()=>clearTimeout(t)},[n]);let u=n.trim(),d=i.some(e=>e.identities.some(e=>e.label.toLowerCase()===u.toLowerCase())),f=[...i.map(e=>({client:e})),...Ku.test(u)&&!d?[{address:u}]:[]],p=e=>{r(``),o([]),t(e.client?{id:e.client.id,name:e.client.name}:{address:e.address,name:e.address})};return e?O`<div class="field">
<span class="lab">${j(`To`)}</span>
<div class="input tokin">
<span class="tokn">
<${a} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${l} aria-label=${j(`Choose another client`)}
onClick=${()=>t(null)}>
<${U} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&O`<div class="field dgap">
<label for="nwn">${j(`Name`)}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?``:e.name}
onInput=${n=>t({...e,name:n.currentTarget.value||e.address})} />
</div>`}
</div>`:O`<div class="field">
<label for="nw1">${j(`To`)}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${l} role="combobox" aria-expanded=${String(f.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${f.length?`nwo${s}`:null}
autocomplete="off" placeholder=${j(`Client name or address`)} value=${n}
onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&f.length&&(e.preventDefault(),c((s+t+f.length)%f.length)),e.key===`Enter`&&!e.ctrlKey&&!e.metaKey&&f[s]&&(e.preventDefault(),p(f[s]))}} />
</div>
<div class="nwfound">
<div id="nwl" class=${f.length?`menu`:``} role="listbox" aria-label=${j(`Matching clients`)}>
${f.map((e,t)=>O`<button type="button" class=${t===s?`mi on`:`mi`} role="option" id=${`nwo${t}`}
key=${e.client?.id??`new`} tabindex="-1" aria-selected=${String(t===s)}
onPointerMove=${()=>c(t)} onClick=${()=>p(e)}>
${e.client?O`
<${a} name=${e.client.name} size="sm" />
<span class="cut">${e.client.name}</span>
<span class="hrow end t12 dim cut">
${e.client.identities.map(e=>e.label).filter(Boolean).slice(0,2).join(`, `)}
</span>
`:O`
<${U} name="user-round-plus" size="m" />
<span class="cut">${j(`New client: {address}`,{address:e.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var nd=/* @__PURE__ */ e({WorkLayers:()=>rd});function rd(){return K.value===`handover`?O`<${Pu} meId=${g.value.id} />`:K.value===`newdialog`?O`<${Zu} />`:null}export{lu as a,Xl as c,Bc as d,ha as f,du as i,zl as l,Su as n,au as o,pu as r,eu as s,nd as t,Yc as u};