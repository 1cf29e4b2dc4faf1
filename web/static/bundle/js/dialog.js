/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
import{t as e}from"./rolldown-runtime.js";import{$ as t,$i as n,$n as r,$r as i,A as a,Aa as o,Ai as s,Ar as c,At as l,B as u,Ba as d,Bn as f,Br as p,Bt as m,C as h,Ca as g,Ci as _,Cn as ee,Da as v,Dr as te,Dt as ne,Ea as re,Ei as ie,En as ae,Er as y,F as oe,Fi as b,Fn as x,Ft as S,G as se,Ga as C,H as ce,Ha as le,Hn as ue,Hr as w,Ht as de,I as fe,Ia as T,In as pe,Ir as me,It as he,J as ge,Ja as E,Ji as _e,Jn as ve,Jt as ye,K as be,Ki as xe,Kn as Se,Kr as Ce,Kt as we,L as Te,La as Ee,Lt as De,M as Oe,Ma as D,Mi as ke,N as Ae,Na as O,Ni as je,O as Me,Oa as Ne,Oi as Pe,P as Fe,Pa as Ie,Pi as Le,Pn as k,Pt as Re,Q as ze,Qn as Be,Qr as Ve,Qt as He,R as Ue,Ra as A,Rn as We,Rr as Ge,Rt as Ke,S as qe,Sa as Je,Si as Ye,Sn as Xe,St as Ze,T as Qe,Tn as $e,U as et,Ua as tt,Un as nt,Ur as j,Ut as rt,V as it,Va as M,Vt as at,W as ot,Wa as N,Wi as st,Wn as ct,Wt as lt,X as P,Xa as ut,Xi as dt,Xn as ft,Xr as F,Xt as pt,Y as mt,Ya as ht,Yi as gt,Yn as _t,Yt as vt,Z as yt,Za as bt,Zi as xt,Zn as St,Zr as I,Zt as Ct,_a as wt,_n as Tt,_t as Et,a as Dt,aa as Ot,ai as kt,an as At,ar as jt,at as Mt,b as Nt,ba as L,bi as Pt,bn as Ft,br as It,c as Lt,ci as Rt,cn as zt,cr as Bt,ct as Vt,di as Ht,dn as Ut,dr as Wt,dt as Gt,ei as Kt,en as qt,er as Jt,et as Yt,fn as Xt,fr as Zt,ft as Qt,ga as $t,gi as R,gn as en,gr as tn,gt as nn,ha as rn,hi as an,hn as on,i as sn,ia as cn,ii as ln,in as un,it as dn,j as fn,ja as pn,ji as mn,jr as hn,jt as gn,k as _n,ka as z,ki as vn,kr as yn,kt as bn,l as xn,la as B,li as Sn,ln as Cn,lr as V,m as wn,ma as H,mn as Tn,mr as En,mt as Dn,ni as On,nn as kn,nr as An,nt as jn,oa as Mn,oi as Nn,on as Pn,ot as Fn,pa as In,pn as Ln,pr as Rn,pt as zn,q as Bn,qa as U,qi as Vn,qn as Hn,qt as Un,r as Wn,ra as W,ri as Gn,rn as Kn,rt as qn,s as Jn,sa as Yn,si as Xn,sn as Zn,st as Qn,ta as G,ti as K,tn as $n,tr as er,tt as tr,ua as nr,ui as q,un as rr,ur as ir,va as J,vn as ar,w as or,wi as sr,wn as cr,wr as lr,wt as ur,x as dr,xa as fr,xi as pr,xn as mr,xt as hr,y as gr,ya as _r,yn as vr,z as yr,zn as br,zt as xr}from"./app.js";import{$ as Sr,$n as Cr,$t as wr,An as Tr,C as Er,Cn as Dr,Ct as Or,Dt as kr,Gn as Ar,Hn as jr,It as Mr,Jn as Nr,Kn as Pr,Qn as Fr,Qt as Ir,St as Lr,U as Rr,Un as zr,W as Br,Wn as Vr,X as Hr,Xt as Ur,Z as Wr,Zt as Gr,_n as Kr,an as qr,b as Jr,bn as Yr,c as Xr,cn as Zr,dn as Qr,en as $r,er as ei,fn as ti,gn as ni,hn as ri,in as ii,ln as ai,mn as oi,nn as si,nt as ci,on as li,pn as ui,q as di,rn as fi,sn as pi,tn as mi,tt as hi,un as gi,ut as _i,vn as vi,wt as yi,xn as bi,y as xi,yn as Si}from"./shared.js";function Ci(e){return[e.max_file?A(`up to {size} each`,{size:p(e.max_file)}):``,e.max_files?A(`at most {n} files`,{n:e.max_files}):``].filter(Boolean).join(`, `)}function wi({id:e,can:t,mode:n}){let r=U(null),i=Ci(t);return z`
<input class="vh" id="pickfiles" ref=${r} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${r=>{oe(e,r.target.files,t,n),r.target.value=``,we()}} onCancel=${we} />
<button type="button" class="ib small" id="attach"
aria-label=${i?A(`Attach a file: {limits}`,{limits:i}):A(`Attach a file`)}
title=${[A(`Attach a file`)+`  Ctrl U`,i].filter(Boolean).join(`
`)}
onClick=${()=>r.current.click()}>
<${K} name="paperclip" size="m" />
</button>
`}function Ti(e,t){return e.code===`too-large`?A(`{size}: {channel} allows up to {limit}`,{size:p(e.size),channel:Xn(t),limit:p(e.limit)}):e.code===`too-many`?A(`{channel} allows at most {n} files in a message`,{channel:Xn(t),n:e.limit}):e.code===`no-space`?A(`The server has no space left for files`):e.code===`gone`?A(`The file is no longer on the server. Attach it again.`):e.code===`lost`?A(`The page was closed before the upload finished. Attach the file again.`):e.code===`empty`?A(`The file is empty`):e.code===`offline`?A(`No connection to the server.`):A(`Upload failed. Code {code}.`,{code:e.code})}function Ei({id:e,kind:t,mode:n}){let r=Bn(e,n);if(!r.length)return null;let i=yr(r),a=[...i,...r.filter(e=>!i.includes(e))];return z`<ul class="cfiles" aria-label=${A(n===`note`?`Files in the note`:`Files in the reply`)}>
${a.map(e=>z`<${Oi} key=${e.id} entry=${e} kind=${t} />`)}
</ul>`}function Di({id:e,mode:t,again:n,without:r,wanted:i=Fe.value[e]}){let a=Bn(e,t),o=yr(a);if(!i||i.mode!==t||!o.length)return null;let s=o.some(e=>e.state===`failed`),c=A(t===`note`?`Leave without files`:`Send without files`);return z`<div class="cstrip warn cmiss" id="missing" role="alert">
<${K} name="file-warning" size="m" />
<span class="grow">
${T(`{n} file was not uploaded. Send without it?`,`{n} files were not uploaded. Send without them?`,o.length)}
</span>
<span class="hrow tight">
${s&&z`<button type="button" class="btn small" onClick=${()=>n(i)}>${A(`Retry`)}</button>`}
<button type="button" class="btn small" onClick=${()=>r(i)}>${c}</button>
<button type="button" class="ib small" aria-label=${A(`Do not send yet`)} title=${A(`Do not send yet`)}
onClick=${()=>fe(e)}>
<${K} name="x" size="m" />
</button>
</span>
</div>`}function Oi({entry:e,kind:t}){let n=e.state===`failed`||e.state===`refused`,r=n?`file-warning`:e.type?.startsWith(`image/`)||e.file?.kind===`photo`?`image`:`file-text`,i=e.state===`uploading`||e.state===`waiting`;return z`<li class=${n?`file fbadx`:`file`} data-state=${e.state}>
${e.file?.thumb?z`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:z`<${K} name=${r} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?z`<span class="t12 blk" role="alert">${Ti(e,t)}</span>`:i?z`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${A(`Uploaded {n} %`,{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:z`<span class="t12 dim blk">${p(e.size)}</span>`}
</span>
${i&&z`<span class="t12 dim num">${e.share} %</span>`}
${e.state===`failed`&&z`<button type="button" class="btn small" onClick=${()=>se(e.id)}>${A(`Retry`)}</button>`}
<button type="button" class="ib small" aria-label=${A(i?`Cancel the upload: {name}`:`Remove {name}`,{name:e.name})} onClick=${()=>et(e.id)}>
<${K} name="x" size="m" />
</button>
</li>`}const ki=e=>[...e.dataTransfer?.types??[]].includes(`Files`);function Ai({id:e,can:t,kind:n}){let[r,i]=E(!1);N(()=>{let n=document.getElementById(`conversation`),r=!!t?.files||$n(e)===`note`,a=0,o=e=>n?.contains(e.target),s=e=>{ki(e)&&o(e)&&(a+=1,i(r))},c=e=>{ki(e)&&o(e)&&(--a,a<=0&&i(!1))},l=e=>{ki(e)&&(e.preventDefault(),e.dataTransfer.dropEffect=r&&o(e)?`copy`:`none`)},u=e=>{ki(e)&&(e.preventDefault(),a=0,i(!1),r&&o(e)&&f(e.dataTransfer.files))},d=e=>{r&&o(e)&&e.clipboardData?.files.length&&(e.preventDefault(),f(e.clipboardData.files))},f=n=>{oe(e,n,$n(e)===`note`?{}:t,$n(e)),we()},p={dragenter:s,dragleave:c,dragover:l,drop:u,paste:d};for(let e in p)document.addEventListener(e,p[e]);return()=>{for(let e in p)document.removeEventListener(e,p[e])}},[e,t,$n(e)]);let a=$n(e)===`note`;return r&&z`<div class="dropzone" aria-hidden="true">
<div>
<${K} name="paperclip" size="l" />
<b>${A(a?`Drop to attach to the note`:`Drop to attach to the reply`)}</b>
<span class="t13">
${a?A(`The client will not see this`):[Xn(n),Ci(t)].filter(Boolean).join(`: `)}
</span>
</div>
</div>`}const ji=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,Mi=M({}),Ni=e=>({...pt(e),open:!!Mi.value[e]});function Y(e,{open:t,...n}){t!==void 0&&(Mi.value={...Mi.peek(),[e]:t}),Object.keys(n).length&&At(e,{...pt(e),...n})}const Pi=e=>Y(e,{open:!1}),X=e=>[...new Set((e??``).split(/[,;\s]+/).map(e=>e.trim().toLowerCase()).filter(Boolean))],Fi=e=>e.length<=254&&ji.test(e),Ii=e=>Li(Ni(e));function Li(e){for(let t of[`cc`,`bcc`]){let n=X(e[t]).find(e=>!Fi(e));if(n)return{field:t,value:n}}return X(e.cc).length+X(e.bcc).length>20?{field:`cc`,value:null}:null}function Ri(e){let{subject:t,cc:n,bcc:r,to:i}=Ni(e),a={subject:t??null,cc:X(n),bcc:X(r),to:i??null};return a.subject!==null||a.to||a.cc.length||a.bcc.length?a:void 0}const zi=M({}),Bi=(e,t)=>zi.value[`${e}.${t}`]??null;function Vi(e,t,n){let{[`${e}.${t}`]:r,...i}=zi.peek();zi.value=n===null?i:{...i,[`${e}.${t}`]:n}}function Hi(e,t){let n=Bn(e,t).map(e=>e.seen??null).filter(e=>e!==null);return He(e,t)??(n.length?Math.min(...n):Cn(e)??0)}function Ui(e,t,n={}){if(n.then&&gt()||Yi(e,n,n=>Ui(e,t,n)))return;let r={mode:t,how:n,seen:Hi(e,t)};ce(Bn(e,t))?fn(e,r):Wi(e,r)}function Wi(e,t){let{mode:n,how:r,seen:i}=t,a=Ct(e,n).trim(),o=Bn(e,n),s=yr(o);if(!a&&s.length===o.length)return;if(fe(e),s.length){Ae(e,t),Ki(e);return}let c=be(e,n),u=Tt(e,n,a,i,c,n===`note`?Zi(e,a):Qi(e,r));Kn(e,n),Vi(e,n,null),n===`reply`&&(Pi(e),ea(e,u,r)),r.then===`close`&&l(e),g.peek().logs[e]?.later&&pr(e)}it(Wi);function Gi(e,t){ot(e,t.mode),fn(e,t)}function Ki(e){if(W.peek().dialog===e)return;let t=g.peek().dialogs[e]?.name??A(`the client`);st(A(`Not sent to {name} yet: a file was not uploaded`,{name:t}),{action:()=>la(e),label:A(`Open`),ms:na})}function qi(e,t){Te(e,t.mode),Ui(e,t.mode,t.how)}function Ji(e,t,n,r){if(gt()||Yi(e,r,r=>Ji(e,t,n,r)))return;let{sure:i,restore:a,...o}=r,s=$e(g.peek().dialogs[e]?.kind)||void 0;ea(e,Tt(e,`reply`,t,n,[],Xi({undo_ms:s,...o})),r),r.then===`close`&&l(e)}function Yi(e,t,n){return t.then!==`close`||t.sure?!1:lt({ids:[e],sends:!0,proceed:({restore:e=null,keep:r=!1}={})=>n(r?{}:{...t,sure:!0,restore:e})})}const Xi=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e!=null&&e!==!1));function Zi(e,t){let n=Zr(t).map(e=>e.id);return Xi({reply_to_no:Bi(e,`note`),mentions:n.length?n:void 0})}function Qi(e,{then:t,at:n}){let r=g.peek().dialogs[e],i=!!(r&&B(r)?.can?.subject);return Xi({reply_to_no:Bi(e,`reply`),letter:i?Ri(e):void 0,formatted:i,undo_ms:n?void 0:$e(r?.kind)||void 0,not_before:n?mr(n):void 0,then:t})}const $i=e=>!!(e&&!e.blocked_at&&B(e)&&B(e).health!==`removed`);function ea(e,t,{then:n,at:r,snooze_until:i,restore:a=null}){let o=()=>{ta(t,n,e),a?.()};n===`close`?xe(_t(e),{keep:!0,undo:o}):n===`snooze`?xe(ft(e,i),{icon:`alarm-clock`,undo:o}):r?xe(ve(e,r),{icon:`calendar-clock`,undo:o}):$e(g.peek().dialogs[e]?.kind)&&_e(o,$e(g.peek().dialogs[e]?.kind)+500)}function ta(e,t,n){let r=en.peek().find(t=>t.key===e);if(r&&r.phase!==`sending`){ua(r);return}if(!r){let r=Ut(e);r&&aa(r,t,n);return}let i=tt(()=>{en.value.find(t=>t.key===e)?.phase!==`sending`&&le(()=>queueMicrotask(()=>{i(),ta(e,t,n)}))})}const na=6e4,ra=/* @__PURE__ */ new Map;tt(()=>{for(let e of en.value.filter(on))ra.get(e.key)!==e.phase&&(ra.set(e.key,e.phase),le(()=>ia(e)))});function ia({dialog_id:e,phase:t}){if(W.peek().dialog===e)return;let n=g.peek().dialogs[e]?.name??A(`the client`),r=A(t===`held`?`Not sent to {name} yet: the conversation changed while you were writing`:`Not sent to {name}`,{name:n});st(r,{action:()=>la(e),label:A(`Open`),ms:na})}async function aa(e,t=e.data.then,n=e.dialog_id){let r;try{r=await D(`/api/messages/${e.id}/cancel`,{})}catch(e){if(e.code!==`already-sent`){pe(()=>{throw e});return}st(A(`Already sent`)),t&&await pe(()=>D(`/api/dialogs/${n}/${t===`close`?`reopen`:`unsnooze`}`,{}))&&la(n);return}rn({t:`result`,message:r.message}),ca(n,`reply`,e.data.typed??e.text,e.no,r.files,oa(e.files??[],r.files)),Vi(n,`reply`,e.reply_to_no),e.letter&&Y(n,{subject:e.letter.subject,cc:e.letter.copies.join(`, `),bcc:e.letter.blind.join(`, `),to:e.letter.recipients[0]}),xe(St(n),{icon:`undo-2`})}function oa(e,t){let n=t.map(e=>e.name);return e.filter(e=>{let t=n.indexOf(e.name);return t>=0&&n.splice(t,1),t<0})}const sa=e=>e.phase===`refused`&&e.code===`file-gone`;function ca(e,t,n,r,i=[],a=[]){let o=Ct(e,t),s=Math.max(r,He(e,t)??0);Pn(e,t),un(e,t,o&&o!==n?[n,o].filter(Boolean).join(`
`):n,s),Ue(e,i,t,s,a),la(e),mt(t)}const la=e=>{W.peek().dialog!==e&&n(G(W.peek().view,e))};function ua(e){let{more:t={}}=e;Ln(e.key),ca(e.dialog_id,e.kind,e.text,e.last_no??e.seen,sa(e)?[]:e.files??[],sa(e)?e.files??[]:[]),t.reply_to_no&&Vi(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Y(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(`, `),bcc:t.letter.bcc.join(`, `),to:t.letter.to??void 0})}function da(e){Ln(e.key),xe(Hn(e.dialog_id),{icon:`x`,undo:()=>ua(e)})}const fa=(e,t)=>pe(async()=>{let n=await D(`/api/messages/${e.id}/plan`,{not_before:t&&mr(t)});rn({t:`result`,...n})});function pa(){let[e,t]=E(!1),[n,r]=E(``),i=U(null),a=U(0);return C(()=>{e&&i.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:r,field:i,seen:a,ready:t=>{let r=n.trim();return e&&!r?(i.current?.focus(),!1):(t(e?r:null,a.current),!0)}}}function ma({dialog:e,telling:t}){if(!$i(e))return null;let{on:n,setOn:r,text:i,setText:a,field:o,seen:s}=t,c=t=>{i.trim()||(s.current=Cn(e.id)??0),a(t)};return z`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${A(`Tell the client`)} checked=${n}
onChange=${e=>r(e.currentTarget.checked)} />
${A(`Tell the client`)}
</label>
${n&&z`<textarea class="input tellw" rows="2" ref=${o} maxlength="4000" aria-required="true"
aria-label=${A(`Message to the client`)} placeholder=${A(`Message to the client`)} value=${i}
onInput=${e=>c(e.currentTarget.value)}></textarea>`}
`}const ha=()=>{R.value=null};function ga({label:e,chosen:t=`solved`,onPick:n,dialog:r=null,onShut:i=ha}){let[a,o]=E(``),s=pa(),c=En(i),l=U(null);Rn(),C(()=>l.current?.focus({preventScroll:!0}),[]);let u=Object.keys(bn),d=e=>s.ready((t,r)=>{i(),n(e,a.trim(),t,r)});return z`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${c} onKeyDown=${e=>{let n=[...c.current.querySelectorAll(`.mi`)],r={ArrowDown:1,ArrowUp:-1}[e.key];if(r){e.preventDefault(),n[(n.indexOf(document.activeElement)+r+n.length)%n.length].focus();return}if(e.target.matches(`textarea`)){e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),d(t));return}if(e.target.matches(`input:not(.tog)`)){e.key===`Enter`&&(e.preventDefault(),d(t));return}let i=e.code===`KeyE`?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(e.code)?.[1]??0)-1;i>=0&&u[i]&&!e.repeat&&(e.preventDefault(),d(u[i]))}}>
<div class="mh" id="finh">${A(`Closing reason`)}</div>
<div role="radiogroup" aria-labelledby="finh">
${u.map((e,n)=>z`<button type="button" key=${e} class=${e===t?`mi on`:`mi`} role="radio"
aria-checked=${String(e===t)} ref=${e===t?l:null}
onClick=${()=>d(e)}>
<${K} name=${bn[e][1]} size="m" />
<span class="cut">${bn[e][0]()}</span>
<kbd>${n?n+1:`E`}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${A(`Comment (optional)`)} placeholder=${A(`Comment for the team`)}
maxlength="2000" value=${a} onInput=${e=>o(e.currentTarget.value)} />
<${ma} dialog=${r} telling=${s} />
${s.on&&z`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>d(t)}>
${A(`Send and close`)}
<kbd class="only-wide">${V} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function _a({dialog:e}){let t=e.state===`closed`;return z`<${ga} label=${A(t?`Closing reason`:`Close with a reason`)}
chosen=${t&&e.close_reason||`solved`} dialog=${t?null:e}
onPick=${(n,r,i,a)=>t?S(e.id,n,r):i?Ji(e.id,i,a,{then:`close`,reason:n,comment:r}):Re(e.id,n,r)} />`}var va=/* @__PURE__ */ e({Snooze:()=>xa,SnoozeMenu:()=>ba,SnoozeStrip:()=>Sa});const ya=()=>{R.value=null};function ba({label:e,onPick:t,dialog:n=null,waitingSince:r=null,onShut:i=ya}){let[a,o]=E(``),s=pa(),c=r!==null&&!s.on&&z`<p class="hint snzh">
<${K} name="circle-alert" size="s" /> ${A(`The client has been waiting for {span}. Snoozing does not stop the wait.`,{span:w(F.value-r)})}
</p>`;return z`<${fi} label=${e} title=${A(`Snooze until`)} usual=${qr}
deed=${s.on?A(`Send and snooze`):A(`Snooze`)}
onPick=${e=>s.ready((n,r)=>t(e,a.trim(),n,r))} onShut=${i}
below=${c}>
<input class="input" aria-label=${A(`Waiting reason (optional)`)} placeholder=${A(`Reason for the team`)}
maxlength="500" value=${a} onInput=${e=>o(e.currentTarget.value)} />
<${ma} dialog=${n} telling=${s} />
<//>`}function xa({dialog:e}){return z`<${ba} label=${A(`Snooze`)} dialog=${e} waitingSince=${e.waiting_since}
onPick=${(t,n,r,i)=>r?Ji(e.id,r,i,{then:`snooze`,snooze_until:t,reason:n}):m(e.id,t,n)} />`}function Sa({dialog:e}){if(!e?.snooze||e.state!==`open`)return null;let{until:t,reason:n}=e.snooze,r=t===null?A(`Snoozed until the client replies`):A(`Snoozed until {day}, {time}`,{day:Ge(t,F.value),time:j(t)});return z`<div class="banner aside">
<${K} name="alarm-clock" size="m" />
<span class="grow cut">${r}${n&&z` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>rt(e.id)}>${A(`Unsnooze`)}</button>
</div>`}const Ca=e=>()=>{R.value=R.value===e?null:e},wa=e=>String(R.value===e);function Ta({dialog:e,children:t}){let n=e.state===`open`;return z`<div class="acts">
${t}
${n&&z`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${wa(`snooze`)}
aria-label=${A(`Snooze`)} title=${A(`Snooze`)+`  H`} onClick=${Ca(`snooze`)}>
<${K} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${wa(`actions`)}
aria-label=${A(`More actions`)} title=${A(`More actions`)} onClick=${Ca(`actions`)}>
<${K} name="ellipsis" />
</button>
${n?z`<span class="split">
<button type="button" class="btn" title=${A(`Close the conversation`)+`  E`}
onClick=${()=>Re(e.id)}>
<${K} name="check" size="m" />
<span class="btnword">${A(`Close`)}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${wa(`finish`)}
aria-label=${A(`Close with a reason`)} title=${A(`Close with a reason`)+`  Shift E`}
onClick=${Ca(`finish`)}>
<${K} name="chevron-down" size="s" />
</button>
</span>`:z`<button type="button" class="btn" title=${A(`Reopen the conversation`)+`  E`}
onClick=${()=>nt(e.id)}>
<${K} name="undo-2" size="m" />
<span class="btnword">${A(`Reopen`)}</span>
</button>`}
<${Ea} dialog=${e} />
</div>`}function Ea({dialog:e}){let t=e.assignee_id===null?null:q(e.assignee_id),n=de(e),r=t?Ht(t):n?.name??A(`Assign`);return z`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${wa(`assignee`)} title=${A(`Assignee`)+`  A`} onClick=${Ca(`assignee`)}>
<span class="vh">
${t?A(`Assignee: {name}`,{name:t}):A(`Assignee: nobody`)}
${n&&` · ${A(`Team: {name}`,{name:n.name})}`}
</span>
${t?z`<${I} name=${t} size="sm" />`:n?z`<span class=${`sq `+Sn(n.name)}></span>`:z`<${kt} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${r}</span>
<${K} name="chevron-down" size="s" />
</button>`}function Da({dialog:e}){let t=!!$t.value[e.id],n=tn(`(max-width: 719px)`),r=e.state===`open`;return z`<${x} label=${A(`More actions`)} place="popmore">
${n&&z`<${k} icon="user-round" onPick=${()=>{an.value=!0}}>
${A(`Client card`)}
<//>`}
${n&&r&&z`<${k} icon="alarm-clock" onPick=${()=>{R.value=`snooze`}}>
${A(`Snooze`)}
<//>`}
${r&&z`<${k} icon="check" onPick=${()=>{R.value=`finish`}}>
${A(`Close with a reason`)}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&z`<${k} icon="message-circle-off" onPick=${()=>Ke(e.id)}>
${A(`No reply needed`)}
<kbd>Y</kbd>
<//>`}
<${k} icon="eye" onPick=${()=>he(e.id)}>
${A(t?`Stop following`:`Follow`)}
<kbd>F</kbd>
<//>
${e.snooze&&z`<${k} icon="alarm-clock" onPick=${()=>rt(e.id)}>${A(`Unsnooze`)}<//>`}
<${k} icon="tag" onPick=${()=>{R.value=`tags`}}>
${A(`Tags`)}
<kbd>L</kbd>
<//>
<${k} icon="arrow-up-down" onPick=${()=>{R.value=`priority`}}>
${A(`Priority`)}
<kbd>P</kbd>
<//>
<${k} icon="users-round" onPick=${()=>{R.value=`team`}}>
${A(`Assign to a team`)}
<kbd>⇧A</kbd>
<//>
${e.state===`closed`&&z`<${k} icon="check" onPick=${()=>{R.value=`finish`}}>
${A(`Closing reason`)}
<kbd>⇧E</kbd>
<//>`}
${Me().filter(t=>t.when(e)).map(t=>z`<${k} key=${t.id} icon=${t.icon} onPick=${()=>t.run(e)}>
${t.label(e)}
${t.hint&&z`<kbd>${t.hint}</kbd>`}
<//>`)}
<//>`}const Oa={snooze:xa,finish:_a,actions:Da,assignee:jr,tags:Et,priority:nn,team:({dialog:e})=>z`<${jr} dialog=${e} onlyTeams />`};function ka({dialog:e}){let t=Oa[R.value];return t&&e?z`<${t} key=${R.value} dialog=${e} />`:null}function Aa({dialog:e}){let t=e&&B(e);return z`
${je.value===`off`&&z`<div class="banner" role="status">
<${K} name="cloud-off" size="m" />
<span class="grow">${A(`Offline. Showing saved data; replies will be sent when the connection is back.`)}</span>
<button type="button" class="btn small" onClick=${Le}>${A(`Retry`)}</button>
</div>`}
${t&&t.health===`trouble`&&z`<div class="banner bad" role="status">
<${K} name="circle-alert" size="m" />
<span class="grow">
${A(`{name} has a problem: {cause}. Replies wait in the queue.`,{name:t.name,cause:It(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health===`paused`&&z`<div class="banner" role="status">
<${K} name="pause" size="m" />
<span class="grow">${A(`{name} is paused. Replies wait in the queue.`,{name:t.name})}</span>
</div>`}
`}const Z=M({}),ja=e=>Z.value[e]??null;function Ma(e){Z.value={...Z.value,[e.dialog_id]:{message:e,text:e.text}}}function Na(e,t){Z.value={...Z.value,[e]:{...Z.value[e],text:t}}}function Pa(e){let{[e]:t,...n}=Z.peek();Z.value=n}function Fa(e,t){let n=B(t)?.can??{},r=[`sent`,`delivered`,`read`].includes(e.delivery?.state),i=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*36e5;return!(!n.edit||!r||!i||e.author.operator_id!==L.peek().id||e.deleted_at||e.content!==`text`||!n.edit_files&&e.files?.length)}async function Ia(e){let{message:t,text:n}=Z.peek()[e];if(Pa(e),n.trim()===t.text)return;let r=await D(`/api/messages/${t.id}/edit`,{text:n.trim()});rn({t:`result`,...r})}const La=[[`faces`,[[`😀`,`улыбка радость smile grin`],[`😃`,`улыбка smile happy`],[`😄`,`смех smile laugh`],[`😁`,`улыбка grin`],[`😅`,`неловко sweat`],[`😂`,`смех слёзы joy laugh`],[`🤣`,`смех rofl`],[`🙂`,`улыбка slight smile`],[`😉`,`подмигивание wink`],[`😊`,`улыбка румянец blush`],[`😇`,`ангел angel`],[`😍`,`влюблён любовь love`],[`😘`,`поцелуй kiss`],[`😋`,`вкусно yum`],[`😎`,`круто очки cool`],[`🤩`,`восторг star`],[`🥳`,`праздник party`],[`🤔`,`думаю think`],[`🤗`,`обнимаю hug`],[`😏`,`ухмылка smirk`],[`😐`,`нейтрально neutral`],[`😴`,`сон sleep`],[`😌`,`спокойно relieved`],[`😕`,`сомнение confused`],[`😟`,`тревога worried`],[`🙁`,`грусть frown`],[`😢`,`слеза грусть cry`],[`😭`,`плач cry sob`],[`😤`,`пар злость`],[`😠`,`злость angry`],[`😱`,`ужас scream`],[`😳`,`смущение flushed`],[`🥺`,`просьба please`],[`🙄`,`закатываю глаза roll eyes`],[`😬`,`неловко grimace`],[`🤒`,`болезнь sick`],[`🫡`,`есть служу salute`]]],[`hands`,[[`👍`,`да хорошо палец вверх thumbs up yes`],[`👎`,`нет плохо палец вниз thumbs down no`],[`👌`,`окей ok`],[`✌️`,`победа victory`],[`🤞`,`удачи пальцы luck`],[`🤝`,`рукопожатие договор handshake`],[`👏`,`аплодисменты браво clap`],[`🙌`,`ура руки hooray`],[`🙏`,`спасибо пожалуйста молитва thanks please pray`],[`💪`,`сила strong`],[`👋`,`привет пока hello bye wave`],[`👀`,`глаза смотрю eyes`],[`✍️`,`пишу writing`],[`☝️`,`внимание up`],[`👉`,`указатель right`],[`👇`,`вниз down`],[`🫶`,`сердце руки heart hands`]]],[`hearts`,[[`❤️`,`сердце любовь heart love`],[`🧡`,`сердце orange heart`],[`💛`,`сердце yellow heart`],[`💚`,`сердце green heart`],[`💙`,`сердце blue heart`],[`💜`,`сердце purple heart`],[`🖤`,`сердце black heart`],[`💔`,`разбитое сердце broken`],[`💖`,`сердце sparkle`],[`✨`,`блеск sparkles`],[`🌟`,`звезда star`],[`⭐`,`звезда star`],[`🔥`,`огонь fire`],[`🎉`,`праздник ура tada party`],[`🎊`,`праздник confetti`],[`🎁`,`подарок gift`],[`🎂`,`торт день рождения birthday cake`],[`🌹`,`роза rose`],[`💐`,`цветы букет flowers`],[`🌸`,`цветок blossom`],[`☀️`,`солнце sun`],[`🌈`,`радуга rainbow`],[`❄️`,`снег snow`],[`🎄`,`ёлка новый год christmas`]]],[`work`,[[`✅`,`готово да галочка done check`],[`☑️`,`галочка check`],[`❌`,`нет крест cross no`],[`❗`,`важно внимание important`],[`❓`,`вопрос question`],[`⚠️`,`внимание осторожно warning`],[`⏰`,`время будильник clock`],[`⏳`,`ждём песок hourglass`],[`📅`,`дата календарь calendar`],[`📌`,`закреплено pin`],[`📎`,`скрепка вложение paperclip`],[`📝`,`заметка memo`],[`📄`,`документ document`],[`📦`,`посылка коробка package`],[`🚚`,`доставка грузовик delivery`],[`🛒`,`корзина заказ cart`],[`🧾`,`чек receipt`],[`💳`,`карта оплата card`],[`💰`,`деньги money`],[`💸`,`деньги возврат money`],[`🏷️`,`цена ярлык price`],[`🔧`,`ремонт ключ repair wrench`],[`🔨`,`молоток hammer`],[`⚙️`,`настройки settings`],[`🔍`,`поиск search`],[`🔗`,`ссылка link`],[`📞`,`телефон звонок phone call`],[`📱`,`телефон mobile`],[`💻`,`компьютер laptop`],[`✉️`,`письмо почта mail`],[`📷`,`фото camera`],[`🎥`,`видео video`],[`🔔`,`уведомление bell`],[`🔒`,`замок lock`],[`🔑`,`ключ key`],[`🏠`,`дом home`],[`🏢`,`офис office`],[`📍`,`место адрес place address`],[`🗺️`,`карта map`],[`✈️`,`самолёт plane`],[`🚗`,`машина car`],[`☕`,`кофе coffee`],[`🍕`,`пицца pizza`],[`🆗`,`ok`],[`🆕`,`новое new`],[`🔝`,`топ top`],[`💡`,`идея idea`],[`📈`,`рост chart`],[`🤖`,`бот robot`]]]],Ra=`okno.emoji`,za={recent:()=>A(`Recent`),faces:()=>A(`Smileys`),hands:()=>A(`Gestures`),hearts:()=>A(`Hearts and holidays`),work:()=>A(`Work`)},Ba=()=>{try{return JSON.parse(localStorage.getItem(Ra))??[]}catch{return[]}},Va=e=>localStorage.setItem(Ra,JSON.stringify([e,...Ba().filter(t=>t!==e)].slice(0,16))),Ha=()=>{R.value=null},Ua=()=>z`<button type="button" class="ib small" id="emoji" aria-label=${A(`Emoji`)}
title=${`${A(`Emoji`)}  ${V} ;`} aria-haspopup="dialog" aria-expanded=${String(R.value===`emoji`)}
onClick=${()=>{R.value=R.value===`emoji`?null:`emoji`}}>
<${K} name="smile" size="m" />
</button>`;function Wa(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Ba().length?[[`recent`,Ba().map(e=>[e,``])]]:[],...La];let n=La.flatMap(([,e])=>e).filter(([,e])=>e.split(` `).some(e=>e.startsWith(t)));return n.length?[[``,n]]:[]}function Ga({pick:e}){let t=En(Ha),n=U(null),[r,i]=E(``),[a,o]=E(0);Rn(),C(()=>n.current.focus({preventScroll:!0}),[]);let s=Wa(r),c=s.flatMap(([,e])=>e);N(()=>t.current.querySelector(`.emo.on`)?.scrollIntoView({block:`nearest`}),[a]);let l=t=>{Va(t),Ha(),e(t)},u=e=>{let t={ArrowRight:1,ArrowLeft:-1,ArrowDown:8,ArrowUp:-8}[e.key];t&&(r===``||e.key===`ArrowDown`||e.key===`ArrowUp`)&&(e.preventDefault(),o(Math.max(0,Math.min(c.length-1,a+t)))),e.key===`Enter`&&(e.preventDefault(),e.stopPropagation(),c[a]&&l(c[a][0]))},d=-1;return z`<div class="menu pop popemoji" role="dialog" aria-label=${A(`Emoji`)} ref=${t} onKeyDown=${Wt}>
<div class="gfind">
<${K} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${c.length?`emo`+a:null}
aria-label=${A(`Find an emoji`)} placeholder=${A(`For example: thanks`)} value=${r}
onInput=${e=>{i(e.target.value),o(0)}} onKeyDown=${u} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${A(`Emoji`)}>
${s.map(([e,t])=>z`
${e&&z`<div class="mh" role="presentation">${za[e]()}</div>`}
<div class="emogrid" role="presentation">
${t.map(([e,t])=>{d+=1;let n=d;return z`<button type="button" class=${n===a?`emo on`:`emo`} id=${`emo`+n}
role="option" tabindex="-1" aria-selected=${String(n===a)}
aria-label=${`${e} ${t}`.trim()} onPointerMove=${()=>o(n)}
onClick=${()=>l(e)}>
${e}
</button>`})}
</div>
`)}
${!c.length&&z`<p class="dpad2 t13 dim">${A(`Nothing found`)}</p>`}
</div>
</div>`}function Ka(e){let t=J.value[e.id],n=t?v(t).filter(e=>e.kind===`in`&&e.letter&&!e.automatic):[],r=Bi(e.id,`reply`);return n.find(e=>e.no===r)??n.at(-1)}function qa(e,t,n){let r=e?e.letter.sender:n.label??``,i=ri(r),a=e?.data.reply_to,o=a&&t.to?t.to:e?.data.answer_to??i;return{address:o,sender:i,whole:o===i?r:o,other:a?o===i?a:i:null}}function Ja({id:e,to:t}){let n=t.address===t.sender?A(`Your reply goes to the sender; the email asks for replies to {other}`,{other:t.other}):A(`Your reply goes to {address}, not to the sender {sender}`,{address:t.address,sender:t.sender});return z`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Y(e,{to:t.other})}>
${A(`Reply to {address}`,{address:t.other})}
</button>
</p>`}function Ya(e,t){let n=new Set(Object.values(nr.value).map(e=>e.name.toLowerCase())),r=[...e.recipients.slice(1),...e.copies].map(e=>ri(e).toLowerCase());return[...new Set(r)].filter(e=>e.includes(`@`)&&e!==ri(t).toLowerCase()&&!n.has(e))}function Xa({dialog:e}){let{id:t}=e,n=Ni(t),r=Ka(e),i=qa(r,n,e),a=i.whole,o=r?Ya(r.letter,a).filter(e=>e!==i.sender.toLowerCase()&&!X(n.cc).includes(e)):[],s=n.open||n.cc||n.bcc;return z`<div class="mlines">
<div>
<span>${A(`To`)}</span>
<span class="cut grow" title=${a}>${a}</span>
${o.length>0&&z`<button type="button" class="link t12 toall" title=${o.join(`, `)} onClick=${()=>Y(t,{open:!0,cc:[...X(n.cc),...o].join(`, `)})}>
${A(`Reply to all`)}
</button>`}
${!s&&z`<button type="button" class="link t12" onClick=${()=>{Y(t,{open:!0}),requestAnimationFrame(()=>document.getElementById(`mailcc`)?.focus())}}>
${A(`Cc and Bcc`)}
</button>`}
</div>
${i.other&&z`<${Ja} id=${t} to=${i} />`}
${s&&z`
<${Za} field="cc" label=${A(`Cc`)} value=${n.cc} onType=${e=>Y(t,{open:!0,cc:e})} />
<${Za} field="bcc" label=${A(`Bcc`)} value=${n.bcc}
onType=${e=>Y(t,{open:!0,bcc:e})} />
`}
<label>
<span>${A(`Subject`)}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??ni(r?.letter.subject||e.title)}
onInput=${e=>Y(t,{subject:e.target.value})} />
</label>
</div>`}function Za({field:e,label:t,value:n,onType:r,place:i=`mail`}){let a=X(n).filter(e=>!Fi(e)),[o,s]=E(!0),c=a.length>0&&o;return z`
<label class=${c?`wrong`:``}>
<span>${t}</span>
<input class="palq" id=${i+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${A(`Addresses, separated by commas`)} value=${n??``} aria-invalid=${c?`true`:null}
aria-describedby=${c?`${i}${e}err`:null} onInput=${e=>{s(!1),r(e.target.value)}} onBlur=${()=>s(!0)} />
</label>
${c&&z`<p class="hint bad mailerr" id=${`${i}${e}err`} role="alert">
${A(`Not a valid address: {value}`,{value:a[0]})}
</p>`}
`}const Qa=()=>{R.value=null};function $a({disabled:e}){let t=R.value===`send`||R.value===`later`;return z`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${A(`Send and…`)} title=${A(`Send and…`)} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{R.value=t?null:`send`}}>
<${K} name="chevron-up" size="s" />
</button>`}function eo({send:e,more:t}){return R.value===`later`?z`<${no} pick=${t=>e({at:t})} />`:R.value===`send`?z`<${x} label=${A(`Send and…`)} place="popsend">
<${k} icon="check" onPick=${()=>e({then:`close`})}>
${A(`Send and close the conversation`)}
<span class="end only-wide"><${On} of=${[V,`Shift`,`↵`]} /></span>
<//>
<${k} icon="alarm-clock" onPick=${()=>e({then:`snooze`})}>
${A(`Send and snooze until the client replies`)}
<//>
<${k} icon="calendar-clock" stay onPick=${()=>{R.value=`later`}}>
${A(`Send later…`)}
<span class="hrow end t12 dim">${Ce(ii(Date.now(),1,9))}</span>
<//>
${t}
<//>`:null}const to={evening:()=>A(`This evening`),tomorrow:()=>A(`Tomorrow morning`),monday:()=>A(`On Monday morning`)},no=({pick:e,given:t=null,place:n=`popsend`,onShut:r=Qa})=>z`<${fi} label=${A(`Send later`)} title=${A(`Send later`)} usual=${li} words=${to}
given=${t} hour="09:00" place=${n} deed=${A(`Schedule`)} icon="calendar-clock" onPick=${e}
onShut=${r} />`;function ro({id:e,dialog:t,note:n,text:r}){let i=s(e),a=i.filter(e=>e.typing===`reply`),o=i.filter(e=>e.typing===`note`),c=n?Zr(r):[],l=e=>e.map(e=>q(e.id??e)).join(`, `),u=e=>z`<b class="b5">${e}</b>`,d=null;if(a.length?d=Ee(T(`{who} is replying…`,`{who} are replying…`,a.length),{who:u(l(a))}):c.length?d=Ee(T(`Your team will see the note, {who} will be notified`,`Your team will see the note, {who} will be notified`,c.length),{who:u(c.map(e=>e.name).join(`, `))}):o.length?d=Ee(T(`{who} is writing a note…`,`{who} are writing a note…`,o.length),{who:u(l(o))}):vn(e)?d=A(`{name} is typing…`,{name:Rt(t?.name??``)}):i.length&&(d=Ee(T(`{who} is here too`,`{who} are here too`,i.length),{who:u(l(i))})),!d)return null;let f=a.length?a:o.length?o:i;return z`<div class="seen cseen" role="status">
${!c.length&&f.length>0&&z`<span class="stack">
${f.slice(0,3).map(e=>z`<${I} key=${e.id} name=${q(e.id)} size="xs" />`)}
</span>`}
<span class="cut">${d}</span>
</div>`}const io=e=>e.text||Vt(e.content===`text`&&e.files?.length?`document`:e.content);function ao({id:e,mode:t}){let n=Bi(e,t);if(n===null)return null;let r=J.value[e],i=r&&v(r).find(e=>e.no===n),a=i&&(i.author.operator_id?q(i.author.operator_id):i.author.name);return z`<div class="cquote">
<${K} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${a??A(`Message {no}`,{no:n})}</b>
<span class="cut blk">${i?io(i):``}</span>
</span>
<button type="button" class="ib small" aria-label=${A(`Remove the quote`)} onClick=${()=>Vi(e,t,null)}>
<${K} name="x" size="m" />
</button>
</div>`}function oo({id:e,dialog:t,message:n}){let r=B(t)?.can?.edit_hours,i=Xn(t.kind),a=r?T(`{channel} lets you edit for {n} hour`,`{channel} lets you edit for {n} hours`,r,{channel:i}):``;return z`<div class="cstrip" role="status">
<${K} name="square-pen" size="m" />
<span class="grow">
${A(`You are editing your message from {time}.`,{time:j(n.sent_at)})} ${a}
</span>
<button type="button" class="ib small" aria-label=${A(`Cancel editing`)} title="Esc"
onClick=${()=>Pa(e)}>
<${K} name="x" size="m" />
</button>
</div>`}function so({id:e}){let[t,n]=E(!1),r=Ft(e);if(N(()=>{vr(e)},[e]),!r.length)return null;let i=J.value[e],a=i?v(i).findLast(e=>e.kind===`in`)?.no??0:0,o=r.some(e=>e.no<a);return z`<div class=${o?`cstrip warn plan`:`cstrip plan`}>
<div class="hrow">
<${K} name="calendar-clock" size="m" />
<span class="grow">
${r.length===1?A(`Scheduled for {when}`,{when:Ce(cr(r[0]))}):T(`{n} reply scheduled`,`{n} replies scheduled`,r.length)}
${o&&z`<b class="b6"> · ${A(`the client has written since`)}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${A(t?`Hide`:`Show`)}
</button>
</div>
${t&&z`<ul class="plist">
${r.map(e=>z`<${co} key=${e.id} message=${e} />`)}
</ul>`}
</div>`}function co({message:e}){let t=`plan${e.id}`,n=R.value===t;return z`<li>
<span class="grow">
<b class="b5 blk">${Ce(cr(e))} · ${q(e.author.operator_id)}</b>
<span class="cut blk">${io(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>fa(e,null)}>${A(`Send now`)}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${A(`Another time`)} title=${A(`Another time`)}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{R.value=n?null:t}}>
<${K} name="calendar-clock" size="m" />
</button>
${n&&z`<${no} place="popplan" given=${cr(e)} pick=${t=>fa(e,t)} />`}
</span>
<button type="button" class="ib small" aria-label=${A(`Undo and edit`)} title=${A(`Undo and edit`)}
onClick=${()=>aa(e)}>
<${K} name="square-pen" size="m" />
</button>
</span>
</li>`}const lo={files:!0,max_files:20};function uo({id:e,dialog:n}){let r=$n(e),i=r===`note`,a=U(null),o=Ct(e,r),s=n&&B(n),c=i?lo:s?.can??{},l=!!c.subject&&!i,u=!i&&(je.value===`off`||s?.health===`trouble`||s?.health===`paused`),d=Bn(e,r),f=!!o.trim()||d.some(e=>[`done`,`uploading`,`waiting`].includes(e.state)),p=Gr(a,i);C(()=>yo(a.current),[o]),N(()=>{Un()||we()},[]);let m=(i={})=>{if(!f||!n)return;let o=l&&Ii(e);if(o){document.getElementById(`mail`+o.field)?.focus();return}ke();let s=t(`#missing button`);s?s.focus():(Ui(e,r,i),a.current?.focus())};C(()=>(ge.current={id:e,mode:r,mail:l,field:a.current,submit:m,wrap:e=>si(a.current,e),list:e=>$r(a.current,e)},()=>{ge.current=null}));let h=t=>{xt(),fe(e),un(e,r,t.target.value),mn(e,r,t.target.value),p.look()},g=i||(Je.value?.send?.[n?.kind]??(l?`command`:`enter`))===`command`;return z`<form class=${i?`comp asnote`:`comp`}
aria-label=${A(i?`Note for the team`:`Reply to the client`)} onSubmit=${e=>{e.preventDefault(),m()}}>
<div class="bar top">
<${xo} id=${e} mode=${r} field=${a} />
${i?z`<span class="hrow tight end t12 notehint">
<${K} name="lock" size="s" />
${A(`The client will not see this`)}
</span>`:n&&z`<span class="hrow tight end t12 mut">
<${Ve} kind=${n.kind} />
<span class="cut">${l?s.name:Nn(n)}</span>
${!l&&n.label&&z`<span class="only-wide cut">· ${n.label}</span>`}
</span>`}
</div>
${l&&n&&z`<${Xa} dialog=${n} />`}
<${ao} id=${e} mode=${r} />
<${Ei} id=${e} kind=${n?.kind} mode=${r} />
<textarea class="tx" rows="2" ref=${a} value=${o} aria-label=${A(i?`Note text`:`Reply text`)}
placeholder=${_o(i,n,u)} enterkeyhint=${g?`enter`:`send`}
aria-controls=${p.list.length?`calls`:null}
aria-activedescendant=${p.list.length?`call`+p.at:null} aria-autocomplete=${i?`list`:null}
onInput=${h} onKeyDown=${t=>{t.isComposing||p.keys(t)||(vo(t,g)?(t.preventDefault(),!t.repeat&&dt()&&m()):t.key===`Enter`&&l&&!t.shiftKey&&mi(a.current)?t.preventDefault():o||t.shiftKey||(t.key===`ArrowUp`&&!i&&mo(e,n)?t.preventDefault():t.code===`KeyZ`&&(t.ctrlKey||t.metaKey)&&(t.preventDefault(),Vn())))}} onClick=${p.look} onBlur=${()=>{ke(),p.close()}}></textarea>
<${Ur} calls=${p} />
${!i&&o&&z`<${xn} id=${e} text=${o} />`}
<${Di} id=${e} mode=${r} again=${t=>{Gi(e,t),a.current?.focus()}} without=${t=>{qi(e,t),a.current?.focus()}} />
<div class="bar cbarx">
<${fo} id=${e} mode=${r} mail=${l} can=${c} field=${a} calls=${p} />
<span class="grow"></span>
<${go} id=${e} mode=${r} text=${o} />
<span class=${i?``:`split`}>
<button type="submit" class="btn primary" disabled=${!f}>
${!i&&z`<${K} name="send" size="s" />`}
${ho(i,u,e,d)}
<kbd class="only-wide">${g?`${V} ↵`:`Enter`}</kbd>
</button>
${!i&&z`<${$a} disabled=${!f} />`}
</span>
</div>
${!i&&z`<${eo} send=${m} />`}
${R.value===`emoji`&&z`<${Ga} pick=${e=>Ir(a.current,e)} />`}
</form>`}function fo({id:e,mode:t,mail:n,can:r,field:i,calls:a}){let o=(e,t,n,r)=>z`<button type="button" class="ib small" aria-label=${t} title=${n?`${t}  ${n}`:t}
onPointerDown=${e=>e.preventDefault()} onClick=${r}>
<${K} name=${e} size="m" />
</button>`;return z`
${n&&z`
${o(`bold`,A(`Bold`),`${V} B`,()=>si(i.current,`**`))}
${o(`italic`,A(`Italic`),`${V} I`,()=>si(i.current,`_`))}
${o(`list`,A(`List`),`${V} Shift 8`,()=>$r(i.current,!1))}
<${po} field=${i} />
`}
${t===`note`&&o(`at-sign`,A(`Mention a colleague`),`@`,()=>{Ir(i.current,/(^|\s)$/.test(i.current.value.slice(0,i.current.selectionStart))?`@`:` @`),a.look()})}
${r.files&&z`<${wi} id=${e} can=${r} mode=${t} />`}
<${Ua} />
`}function po({field:e}){let t=R.value===`link`;return C(()=>{t&&document.getElementById(`linkto`)?.focus()},[t]),z`<span class="popbox">
<button type="button" class="ib small" aria-label=${A(`Link`)} title=${A(`Link`)} aria-expanded=${String(t)}
onPointerDown=${e=>e.preventDefault()} onClick=${()=>{R.value=t?null:`link`}}>
<${K} name="link" size="m" />
</button>
${t&&z`<form class="menu pop poplink" aria-label=${A(`Link`)} onSubmit=${t=>{t.preventDefault(),t.stopPropagation();let n=t.target.elements.address.value.trim();R.value=null,n&&wr(e.current,/^(https?:\/\/|mailto:)/i.test(n)?n:`https://${n}`)}}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${A(`Page address`)}
placeholder="https://" />
<button type="submit" class="btn primary">${A(`Insert`)}</button>
</form>`}
</span>`}function mo(e,t){let n=J.peek()[e],r=n&&v(n).findLast(e=>e.kind===`out`&&e.author.operator_id===L.peek().id&&e.delivery?.state!==`cancelled`);if(!r||!t||ee(r))return!1;if(Xe(r))aa(r);else if(Fa(r,t))Ma(r);else return!1;return!0}function ho(e,t,n,r){return Oe.value[n]===void 0?e?A(`Leave a note`):ce(r)?A(`Send when uploaded`):A(t?`Queue`:`Send`):A(`Sends when uploaded`)}function go({id:e,mode:t,text:n}){return kn(e,t)===void 0?n.trim()?qt(e,t)?z`<span class="t12 dim only-wide saved">${A(`Draft saved`)}</span>`:je.value===`off`?z`<span class="t12 dim only-wide saved">${A(`Draft saved on this device`)}</span>`:null:null:z`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${A(`A newer draft from another device.`)}</span>
<button type="button" class="link" onClick=${()=>vt(e,t)}>${A(`Restore previous draft`)}</button>
</span>`}function _o(e,t,n){return A(t?e?`Write a note for the team`:n?`You can write, the reply will wait in the queue`:`Write a reply`:`You can write while the messages load`)}function vo(e,t){return e.key!==`Enter`||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function yo(e){e&&(e.style.height=`auto`,e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}const bo=[[`reply`,()=>A(`Reply`)],[`note`,()=>A(`Note`)]];function xo({id:e,mode:n,field:r}){let i=t=>{Pn(e,t),requestAnimationFrame(()=>r.current?.focus())};return z`<div class="hrow mds" role="tablist" aria-label=${A(`Where the text goes`)} onKeyDown=${r=>{(r.key===`ArrowLeft`||r.key===`ArrowRight`)&&(r.preventDefault(),Pn(e,n===`reply`?`note`:`reply`),requestAnimationFrame(()=>t(`.md[aria-selected='true']`)?.focus()))}}>
${bo.map(([e,t])=>z`<button type="button" class="md" role="tab" aria-selected=${String(n===e)}
tabindex=${n===e?0:-1} onClick=${()=>i(e)}>
${t()}
</button>`)}
</div>`}const So=({author:e})=>e.operator_id?q(e.operator_id):e.name,Co=e=>e.text||Vt(e.content===`text`?`document`:e.content);function wo(e,t){let n=e.findLast(e=>e.kind===`out`)??e.at(-1),r={name:Rt(So(n)),ago:lr(n.created_at,t)};return n.kind===`note`?A(`{name} left a note {ago}.`,r):n.kind===`in`?A(`{name} wrote {ago}.`,r):A(`{name} replied {ago}.`,r)}function To(){let[e,t]=E(mr(Date.now()));return N(()=>{let e=setInterval(()=>t(mr(Date.now())),1e3);return()=>clearInterval(e)},[]),e}function Eo({entry:e}){let t=U(null);C(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=U(0);C(()=>{n.current=Date.now(),rr(e.dialog_id,e.last_no)},[e.key,e.last_no]);let r=To(),i=e.came??[];return z`<div class="card fencebox" role="alertdialog"
aria-label=${A(`The conversation changed while you were writing`)}>
<div class="fence">
<p class="t13">
<b class="b6">
${i.length?wo(i,r):A(`The conversation changed while you were writing.`)}
</b> ${A(`Your reply has not been sent yet.`)}
</p>
${i.length>20&&z`<p class="t12 dim">${A(`The last {n} of {count} messages`,{n:20,count:i.length})}</p>`}
<ol class="came">
${i.slice(-20).map(e=>z`<li class=${`msg fm `+(e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`)}
key=${e.id}>
<div class="box">
<span class="by">${So(e)}</span>
${Co(e)}
<span class="mt">${j(e.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&z`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&z`<p class="t12 dim">
${T(`{n} file`,`{n} files`,e.files.length)}
: ${e.files.map(e=>e.name).join(`, `)}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>da(e)}>${A(`Do not send`)}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>ua(e)}>${A(`Edit`)}</button>
<button type="button" class="btn primary" ref=${t} onClick=${()=>{Date.now()-n.current>=700&&ar(e)}}>
${A(`Send anyway`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}function Do({id:e,dialog:t}){let n=Tn(e),r=$n(e),i=ja(e);if(jo(e),n)return z`<div class="dock"><${Eo} entry=${n} /></div>`;let a=r===`reply`&&t&&Oo(t);return z`<div class="dock">
${t&&z`
<${so} id=${e} />
<${ro} id=${e} dialog=${t} note=${r===`note`} text=${Ct(e,r)} />
`}
${i&&t?z`
<${oo} id=${e} dialog=${t} message=${i.message} />
<${Ao} id=${e} dialog=${t} text=${i.text} />
`:a?z`<${ko} id=${e} ...${a} />`:z`<${uo} id=${e} dialog=${t} />`}
</div>`}function Oo(e){if(e.blocked_at)return{icon:`ban`,title:e.thread_kind===`group`?A(`We are no longer in this group`):A(`The client has blocked the bot`),text:A(`Messages have not been delivered since {date}.`,{date:y(e.blocked_at)})};let t=B(e);return!t||t.health===`removed`?{icon:`unplug`,title:A(`This channel was disconnected`),text:A(`This channel can no longer send messages.`)}:null}function ko({id:e,icon:t,title:n,text:r}){return z`<div class="creplace">
<${K} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${r}</span>
<button type="button" class="btn" onClick=${()=>Pn(e,`note`)}>${A(`Leave a note`)}</button>
</div>`}function Ao({id:e,dialog:t,text:n}){let r=U(null);C(()=>yo(r.current),[n]),C(()=>{r.current.focus(),r.current.setSelectionRange(n.length,n.length)},[]);let i=()=>{n.trim()&&pe(()=>Ia(e))};return z`<form class="comp editing" aria-label=${A(`Editing a message`)}
onSubmit=${e=>{e.preventDefault(),i()}}>
<div class="bar top">
<span class="md t13 b5">${A(`Editing`)}</span>
<span class="hrow tight end t12 mut">
<${Ve} kind=${t.kind} />
<span class="cut">${Nn(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${r} value=${n} aria-label=${A(`New message text`)}
onInput=${t=>Na(e,t.target.value)} onKeyDown=${n=>{n.key===`Escape`&&(n.stopPropagation(),n.preventDefault(),Pa(e));let r=Je.value?.send?.[t.kind]===`command`;n.key!==`Enter`||n.shiftKey||n.isComposing||!n.ctrlKey&&!n.metaKey&&r||(n.preventDefault(),i())}}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Pa(e)}>${A(`Do not change`)}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${A(`Save changes`)}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function jo(e){let t=g.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let r=[...document.querySelectorAll(`.log .msg.note[data-no]`)].filter(Mo).map(e=>Number(e.dataset.no)),i=Math.max(0,...r);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),pn(`POST`,`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},1e3);return()=>clearInterval(n)},[e,t])}function Mo(e){let t=e.closest(`.scroll`)?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}let No=0;function Po(){P.value=null,globalThis.CSS?.highlights?.delete(`found`),t(`#conversation .scroll`)?.focus({preventScroll:!0})}function Fo(e){P.value={...P.peek(),q:e},clearTimeout(No),No=setTimeout(Io,180)}async function Io(){clearTimeout(No);let{dialog:e,q:t}=P.peek();if(!t.trim()||Lo(t))P.value={dialog:e,...ze,q:t,asked:t};else try{let n=await O(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(P.peek()?.dialog!==e||P.peek().q!==t)return;P.value={...P.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Ro(1)}catch(e){if(!(e instanceof o))throw e;P.peek()&&(P.value={...P.peek(),asked:t,found:[],failed:!0})}}const Lo=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);function Ro(e){let{found:t,at:n}=P.peek();if(!t.length)return;let r=(n+e+t.length)%t.length;P.value={...P.peek(),at:r},Qr(t[r])}function zo(e){let{q:t,asked:n,dialog:r}=P.peek(),i=Lo(t);i?Qr(Math.max(1,Math.min(i,H.peek()[r]?.last_no??i))):t===n?Ro(e.shiftKey?-1:1):Io()}function Bo(e){if(e.key===`Escape`)Po();else if(e.key===`Enter`)zo(e);else if(e.key===`ArrowUp`)Ro(1);else if(e.key===`ArrowDown`)Ro(-1);else return;e.preventDefault(),e.stopPropagation()}function Vo({id:e}){let t=U(null),n=yt(e);if(C(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:r,asked:i,found:a,at:o,more:s,swapped:c,failed:l}=P.value,u=l?A(`Search failed`):!i.trim()||Lo(i)?``:a.length?A(`{i} of {n}`,{i:o+1,n:me(a.length)+(s?`+`:``)}):A(`Nothing found`);return z`<div class="findbar" role="search" aria-label=${A(`Find in the conversation`)}>
<${K} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${r} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${A(`Find in the conversation`)} placeholder=${A(`Words or message No.`)}
onInput=${e=>Fo(e.target.value)} onKeyDown=${Bo} />
<span class="t12 mut num" role="status">${u}${c&&` · ${A(`as “{text}”`,{text:c})}`}</span>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${A(`Earlier`)}
title=${A(`Earlier`)+`  ↑`} onClick=${()=>Ro(1)}>
<${K} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${a.length<1} aria-label=${A(`Later`)}
title=${A(`Later`)+`  ↓`} onClick=${()=>Ro(-1)}>
<${K} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${A(`Dismiss`)} title=${A(`Dismiss`)+`  Esc`} onClick=${Po}>
<${K} name="x" size="m" />
</button>
</div>`}const Ho=1e3;function Uo(e){let{highlights:t}=globalThis.CSS??{};if(!t||!P.peek())return;let{asked:n,swapped:r,found:i}=P.peek(),a=((r??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(e=>e.slice(0,Math.max(3,e.length-2))),o=[],s=new Set(i);for(let t of a.length?e.querySelectorAll(`li[data-no]`):[])if(s.has(Number(t.dataset.no))&&o.length<Ho){for(let e of Wo(t,a))if(o.push(e)>=Ho)break}t.set(`found`,new Highlight(...o))}function*Wo(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let e=n.nextNode();e;e=n.nextNode())if(!e.parentElement.closest(`.mt, .by, .av`))for(let n of e.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(e=>n[0].toLowerCase().startsWith(e)))continue;let r=new Range;r.setStart(e,n.index),r.setEnd(e,n.index+n[0].length),yield r}}async function Go(e){try{return await e()}catch(e){return st(Ie(e)),null}}const Ko=(e,t,n)=>Go(async()=>(rn({t:`result`,...await D(`/api/messages/${e.id}/${t}`,n)}),!0));function qo(e){let t=B(H.value[e.dialog_id]??{})?.can??{},n=[`sent`,`delivered`,`read`].includes(e.delivery?.state),r=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*36e5;return!!(t.delete&&n&&r&&Jo(e)&&!e.deleted_at&&(e.files?.length??0)<2)}const Jo=e=>e.kind===`out`&&e.author.operator_id===L.value.id,Yo=e=>Ko(e,`delete`,{}),Xo=(e,t)=>Ko(e,`reaction`,{emoji:t}),Zo=e=>Ko(e,`amend`,{act:`again`}),Qo=e=>Ko(e,`amend`,{act:`drop`}),$o=M(/* @__PURE__ */ new Set);function es(e){let t=new Set($o.peek());t.delete(e)||t.add(e),$o.value=t}const ts=e=>O(`/api/messages/${e.id}/versions`).then(e=>e.versions),ns=/* @__PURE__ */ new Set,rs=e=>ns.has(e),is=e=>ns.delete(e);async function as(e,t){let n=g.peek().marks[e];ns.add(e),await Go(async()=>{let r=await D(`/api/dialogs/${e}/unread`,{no:t});rn({t:`unreadFrom`,id:e,read_no:r.read_no}),xe(Be(e),{icon:`mail`,undo:()=>(ns.delete(e),rn({t:`read`,id:e,client_no:n??0}),Go(()=>D(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}const os={out_of_hours:()=>A(`Out-of-hours reply`),receipt:()=>A(`Receipt`),progress:()=>A(`Progress update`),rating:()=>A(`Rating request`),confirmation:()=>A(`Confirmation`),incident:()=>A(`Incident message`)},ss=e=>os[e.automatic]?.()??A(`Auto-reply`),cs=e=>e.kind===`out`&&!!e.automatic,ls=({message:e})=>z`<span class="by">
<${K} name="zap" size="s" />
${ss(e)}
<${Wn} message=${e} />
</span>`;function us({message:e,at:t}){let{state:n,code:r,detail:i}=e.delivery;return n===`failed`?z`<span class="mt trouble">
<${K} name="circle-alert" size="s" />
<span>${A(`Not sent`)}: ${It(r,i)}</span>
</span>`:n===`uncertain`?z`<span class="mt trouble">
<${K} name="circle-question-mark" size="s" />
<span title=${It(r,i)}>${A(`Delivery uncertain`)}</span>
</span>`:z`<span class="mt">${t} <${Yt} state=${n} /></span>`}const ds={"too-late":e=>A(`{name} was not sent: it was too late`,{name:e}),paused:e=>A(`{name} was not sent: automation was stopped`,{name:e})};function fs({message:e,found:t}){let[n,r]=E(!1),i=ss(e),a=ds[e.delivery.code]?.(i)??A(`{name} was cancelled`,{name:i});return z`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${K} name="zap" size="s" />
${a} · <span title=${hn(e.created_at)}>${j(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${A(n?`Hide`:`Show`)}
</button>
<${Wn} message=${e} />
${n&&z`<span class="taken">${e.text}</span>`}
</span>
</li>`}const Q=({run:e,children:t})=>z`<button type="button" class="link" onClick=${e}>${t}</button>`;function ps({message:e,at:t}){let{delivery:n}=e;return cs(e)?z`<${us} message=${e} at=${t} />`:n.state===`failed`?z`<span class="mt trouble">
<${K} name="circle-alert" size="s" />
<span>${hs(n)}</span>
<${Q} run=${()=>ct(e)}>${A(`Retry`)}<//>
<${Q} run=${()=>f(e.text)}>${A(`Copy`)}<//>
</span>`:n.state===`uncertain`?z`<${ms} message=${e} />`:n.code===`checking`?z`<span class="mt trouble" role="status">
<${Yt} state="queued" />
<span>${A(`Checking whether it arrived…`)}</span>
</span>`:ee(e)?z`<span class="mt trouble">
<${K} name="calendar-clock" size="s" />
<span title=${hn(cr(e))}>
${A(`Scheduled for {when}`,{when:Ce(cr(e))})}
</span>
<${Q} run=${()=>aa(e)}>${A(`Cancel`)}<//>
</span>`:Xe(e)?z`<${gs} message=${e} at=${t} />`:n.state===`queued`&&(n.attempts>0||n.waits_for)?z`<span class="mt trouble">
<${Yt} state="waiting" />
<span>${n.waits_for?A(`Waiting for an earlier message`):A(`Queued`)}</span>
<${Q} run=${()=>aa(e)}>${A(`Cancel`)}<//>
</span>`:z`<span class="mt">${t} <${Yt} state=${n.state} /></span>`}function ms({message:e}){let{delivery:t}=e,n=B(H.value[e.dialog_id]??{}),r=n?.can?.can_check?A(`Delivery uncertain`):A(`Delivery uncertain: {platform} does not report it`,{platform:Xn(n?.kind)});return z`<span class="mt trouble">
<${K} name="circle-question-mark" size="s" />
<span title=${It(t.code,t.detail)}>${r}</span>
${n?.can?.can_check&&z`<${Q} run=${()=>br(e)}>${A(`Check`)}<//>`}
<${Q} run=${()=>ct(e)}>${A(`Send again`)}<//>
</span>`}const hs=({code:e,detail:t})=>e===`bounced`?[A(`The email bounced`),t].filter(Boolean).join(`: `):`${A(`Not sent`)}: ${It(e,t)}`;function gs({message:e,at:t}){let[n,r]=E(Date.now());N(()=>{let e=setInterval(()=>r(Date.now()),250);return()=>clearInterval(e)},[]);let i=e.delivery.not_before-e.created_at,a=cr(e)-n;if(a<=0)return z`<span class="mt">${t} <${Yt} state="sending" /></span>`;let o=Math.ceil(a/1e3);return z`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,a/i*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${A(`Sends in {n} s`,{n:o})}</span>
<${Q} run=${()=>aa(e)}>${A(`Cancel`)}<//>
</span>`}function _s({message:e,found:t}){let[n,r]=E(!1),i=e.author.operator_id===L.value.id?A(`You cancelled sending`):A(`{name} cancelled sending`,{name:q(e.author.operator_id)});return z`<li class=${t?`ev takenback found`:`ev takenback`} data-no=${e.no}>
<span>
<${K} name="undo-2" size="s" />
${i} · <span title=${hn(e.created_at)}>${j(e.created_at)}</span>
${` `}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
${A(n?`Hide`:`Show`)}
</button>
${n&&z`<span class="taken">
${e.text} <${Q} run=${()=>ct(e)}>${A(`Send after all`)}<//>
</span>`}
</span>
</li>`}function vs({entry:e}){let t=e.kind===`note`,n=[`msg out`,t&&`note`,e.phase===`refused`&&`fail`,e.phase===`stale`&&`wait`].filter(Boolean).join(` `);return z`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&z`<span class="by"><${K} name="lock" size="s" />${A(`Note`)} · ${L.value.name}</span>`}
${e.files?.length>0&&z`<${Kr} files=${e.files} />`}
${e.text&&z`<span class="text">${e.text}</span>`}
<${xs} entry=${e} />
</div>
<${I} name=${L.value.name} />
</li>`}const ys={"cannot-see":()=>A(`a mentioned colleague cannot see this conversation`),"address-wrong":()=>A(`an address in Cc or Bcc is wrong`),"invalid-subject":()=>A(`the subject cannot be sent`),"invalid-time":()=>A(`the scheduled time has passed`),"file-gone":()=>A(`a file is no longer there, attach it again`),blocked:()=>A(`the client has blocked us`),"channel-removed":()=>A(`the channel was disconnected`)},bs=[`no-space`,`read-only`,`disk-fault`,`database-damaged`];function xs({entry:e}){if(e.phase===`refused`){let t=ys[e.code]?.()??Ie({code:e.code});return z`<span class="mt trouble">
<${K} name="circle-alert" size="s" />
<span>${A(`Not sent`)}: ${t}</span>
${e.code!==`file-gone`&&z`<${Q} run=${()=>Xt(e.key)}>${A(`Retry`)}<//>`}
<${Q} run=${()=>ua(e)}>${A(`Edit`)}<//>
<${Q} run=${()=>f(e.text)}>${A(`Copy`)}<//>
</span>`}if(e.phase===`stale`)return z`<span class="mt trouble">
<${K} name="circle-question-mark" size="s" />
<span>${A(`Written over an hour ago, not sent`)}</span>
<${Q} run=${()=>Xt(e.key)}>${A(`Send`)}<//>
<${Q} run=${()=>ua(e)}>${A(`Edit`)}<//>
<${Q} run=${()=>Ln(e.key)}>${A(`Delete`)}<//>
</span>`;if(e.phase===`queued`&&(e.tries>0||je.value!==`on`)){let t=bs.includes(e.code)?Ie({code:e.code}):``,n=t?A(`{why} This is saved here and will be sent automatically.`,{why:t}):A(`Queued`);return z`<span class="mt trouble">
<${Yt} state="waiting" />
<span>${n}</span>
<${Q} run=${()=>ua(e)}>${A(`Cancel`)}<//>
</span>`}return z`<span class="mt">${j(e.at)} <${Yt} state="sending" /></span>`}var Ss=class extends bt{componentDidCatch(e){console.error(e),this.setState({broken:!0})}componentWillReceiveProps({message:e}){this.state.broken&&e.version!==this.props.message.version&&this.setState({broken:!1})}render({message:e,children:t},{broken:n}){if(!n)return t;let r=e.kind===`in`?`msg in`:`msg out`;return z`<li class=${r} data-no=${e.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${K} name="triangle-alert" size="m" />
<b class="b6">${A(`This message could not be shown`)}</b>
</span>
</div>
${e.text&&z`<span class="text">${e.text}</span>`}
</div>
</li>`}};const Cs=M(null);function ws({message:e,look:t,children:n}){return z`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${A(`Who is {name}?`,{name:e.author.name})} onClick=${t=>{let n=t.currentTarget.getBoundingClientRect();Cs.value={message:e,x:n.left,y:n.bottom+6},R.value=`participant`}}>
${n}
</button>`}const Ts=()=>R.value===`participant`&&Cs.value?z`<${Es} key=${Cs.value.message.id} ...${Cs.value} />`:null;function Es({message:e,x:t,y:n}){let r=En(()=>{R.value=null}),[i,a]=E(null);return Rn(),N(()=>{let{width:i,height:o}=r.current.getBoundingClientRect();r.current.style.setProperty(`left`,`${Math.max(8,Math.min(t,innerWidth-i-8))}px`),r.current.style.setProperty(`top`,`${Math.max(8,Math.min(n,innerHeight-o-8))}px`),r.current.focus({preventScroll:!0}),O(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(e=>a(e.person),()=>a({}))},[]),z`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${r}>
<div class="hrow">
<${I} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[i?.label,i?.kind&&Xn(i.kind)].filter(Boolean).join(` · `)}
</span>
</span>
</div>
${i?.messages>0&&z`<p class="t13 mut">
${T(`{n} message here`,`{n} messages here`,i.messages)}
, ${A(`since {date}`,{date:y(i.first_at)})}
</p>`}
${i?.dialog_id?z`<a class="btn small" href=${G(`all`,i.dialog_id)} onClick=${()=>{R.value=null}}>
${A(`Direct conversation`)}
</a>`:i&&z`<p class="t12 mut">${A(`Has only written in groups so far`)}</p>`}
</div>`}const Ds=M({}),Os=[],ks=(e,t)=>Ds.value[`${e}.${t}`]??null;async function As(e,t){let n=`${e}.${t}`;if(n in Ds.peek())return;Os.push(n);let r={...Ds.peek(),[n]:null};Os.length>200&&delete r[Os.shift()],Ds.value=r;try{let r=(await O(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];r?.no===t&&(Ds.value={...Ds.peek(),[n]:r})}catch(e){if(!(e instanceof o))throw e}}const js=({author:e})=>e.operator_id?q(e.operator_id):e.name,Ms=e=>e.text||Vt(e.content===`text`&&e.files?.length?`document`:e.content);function Ns({message:e,near:t}){let n=e.reply_to_no,r=t??ks(e.dialog_id,n);N(()=>{t||As(e.dialog_id,n)},[n,!!t]);let i=r?.deleted_at?A(`The message was deleted`):e.data.quote||(r?Ms(r):A(`Message {no}`,{no:n}));return z`<button type="button" class="quote qbtn" aria-label=${A(`Go to the quoted message: {text}`,{text:i})}
onClick=${()=>Qr(n,{from:e.no})}>
${r&&z`<b class="b6 blk cut">${js(r)}</b>`}
<span class="cut">${i}</span>
</button>`}const Ps=[`👍`,`❤`,`🙏`,`👌`,`😁`,`🎉`],Fs=/* @__PURE__ */ new Set([`❤`,`✍`,`☃`,`🕊`]),Is=e=>Fs.has(e)?e+`️`:e;function Ls(e){return e.kind!==`in`||e.deleted_at||e.content===`service`?[]:B(H.value[e.dialog_id]??{})?.can?.can_react??[]}const Rs=e=>Ps.filter(t=>Ls(e).includes(t));function zs({amendment:e}){return e?.kind===`react`&&[`queued`,`sending`].includes(e.state)?e:null}function Bs(e){let t=zs(e);return(t?t.text:e.reactions?.find(e=>e.identity_id===null)?.signs[0])||null}function Vs(e){let t=zs(e),n=/* @__PURE__ */ new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e.reactions??[])if(n.identity_id!==null||!t)for(let e of n.signs)r(e,n);return t?.text&&r(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([e,n])=>{let r=n.some(e=>e.identity_id===null);return{sign:e,count:n.length,ours:r,busy:!!(r&&t),names:n.map(Hs).join(`, `)}})}function Hs({identity_id:e,operator_id:t,name:n}){return e===null?t===L.value.id?A(`you`):q(t):n}const Us=(e,t)=>Xo(e,t===Bs(e)?null:t),Ws={custom:{sign:()=>z`<${K} name="smile" size="s" />`,name:()=>A(`Custom emoji`)},paid:{sign:()=>`⭐`,name:()=>A(`Paid reaction`)}};function Gs({message:e}){let t=Vs(e);if(!t.length||e.deleted_at)return null;let n=Ls(e);return z`<span class="reacts" role="group" aria-label=${A(`Reactions`)}>
${t.map(t=>z`<${Ks} key=${t.sign} one=${t}
press=${n.includes(t.sign)?()=>Us(e,t.sign):null} />`)}
</span>`}function Ks({one:{sign:e,count:t,ours:n,busy:r,names:i},press:a}){let o=Ws[e],s=`${o?o.name():Is(e)} ${t}: ${i}`,c=z`
<span aria-hidden="true">${o?o.sign():Is(e)}</span>
${o&&z`<span class="t12">${o.name()}</span>`}
<b>${t}</b>
`;return a?z`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${r?`true`:null}
aria-label=${s} title=${s} onClick=${a}>
${c}
</button>`:z`<span class=${n?`react on`:`react`} role="img" aria-label=${s} title=${s}>
${c}
</span>`}const qs=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Js(e,t){if(e===t)return e?[{kind:`same`,text:e}]:[];if(e.length+t.length>6e4)return Ys([e],[t]).filter(e=>e.text);let[n,r]=[qs(e),qs(t)],i=0;for(;i<n.length&&i<r.length&&n[i]===r[i];)i+=1;let a=0;for(;a<n.length-i&&a<r.length-i&&n.at(-1-a)===r.at(-1-a);)a+=1;let o=Ys(n.slice(i,n.length-a),r.slice(i,r.length-a));return Xs([...n.slice(0,i).map(e=>({kind:`same`,text:e})),...o,...n.slice(n.length-a).map(e=>({kind:`same`,text:e}))])}function Ys(e,t){if(e.length*t.length>4e5)return[{kind:`gone`,text:e.join(``)},{kind:`new`,text:t.join(``)}];let n=t.length+1,r=new Uint16Array((e.length+1)*n);for(let i=e.length-1;i>=0;--i)for(let a=t.length-1;a>=0;--a)r[i*n+a]=e[i]===t[a]?r[(i+1)*n+a+1]+1:Math.max(r[(i+1)*n+a],r[i*n+a+1]);let i=[],a=0,o=0;for(;a<e.length||o<t.length;)a<e.length&&o<t.length&&e[a]===t[o]?(i.push({kind:`same`,text:e[a]}),a+=1,o+=1):o>=t.length||a<e.length&&r[(a+1)*n+o]>=r[a*n+o+1]?(i.push({kind:`gone`,text:e[a]}),a+=1):(i.push({kind:`new`,text:t[o]}),o+=1);return i}function Xs(e){let t=[];for(let n of e.filter(e=>e.text)){let e=t.at(-1);e?.kind===n.kind?e.text+=n.text:t.push({...n})}return t}function Zs({message:e}){return e.edited_at?e.version<2?z`<span title=${hn(e.edited_at)}>${A(`edited`)} </span>`:z`
<button type="button" class="link edb" title=${hn(e.edited_at)}
aria-expanded=${String($o.value.has(e.id))} onClick=${()=>es(e.id)}>
${A(`edited`)}
</button> `:null}function Qs({message:e}){return $o.value.has(e.id)&&e.version>1&&!e.deleted_at?z`<${$s} key=${e.version} message=${e} />`:null}function $s({message:e}){let[t,n]=E(null),[r,i]=E(!1),a=()=>{i(!1),ts(e).then(n,()=>i(!0))};return N(a,[]),r?z`<div class="vers">
<span class="t12">${A(`Could not load earlier versions`)} </span>
<button type="button" class="link t12" onClick=${a}>${A(`Retry`)}</button>
</div>`:t?z`<div class="vers" role="group" aria-label=${A(`Earlier versions`)}>
<span class="t12 b6 blk">${T(`Edited {n} time`,`Edited {n} times`,t.length-1)}</span>
<ol>
${t.slice(0,-1).map((e,n)=>z`<li key=${e.version}>
<time title=${hn(e.at)}>${j(e.at)}</time>
<span class="text">${Js(e.text,t[n+1].text).map(ec)}</span>
</li>`)}
<li key="now">
<time title=${hn(t.at(-1).at)}>${j(t.at(-1).at)}</time>
<span class="text">${Js(t.at(-2)?.text??``,t.at(-1).text).map(tc)}</span>
</li>
</ol>
</div>`:z`<div class="vers"><span class="t12">${A(`Loading…`)}</span></div>`}const ec=e=>e.kind===`new`?null:e.kind===`gone`?z`<del>${e.text}</del>`:e.text,tc=e=>e.kind===`gone`?null:e.kind===`new`?z`<ins>${e.text}</ins>`:e.text;function nc({message:e,children:t}){let n=$o.value.has(-e.id);return z`
<span class="gonet">
<${K} name="trash-2" size="s" />
${rc(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>es(-e.id)}>
${A(n?`Hide`:`Show`)}
</button>
</span>
${n&&z`<div class="goneold">${t}</div>`}
`}function rc({amendment:e,author:t,kind:n,deleted_at:r}){let i={time:j(r)};if(n===`in`)return A(`{name} deleted the message at {time}`,{...i,name:t.name});let a=e?.kind===`delete`?e.operator_id:null;return a?a===L.value.id?A(`You deleted the message for the client`):A(`{name} deleted the message for the client`,{name:q(a)}):A(`The message was deleted at {time}`,i)}const ic={edit:()=>A(`Not edited for the client`),delete:()=>A(`Not deleted for the client`),react:e=>e?A(`The client does not see the reaction {sign}`,{sign:Is(e)}):A(`The client still sees the reaction`)},ac={edit:()=>A(`Editing for the client…`),delete:()=>A(`Deleting for the client…`),react:()=>A(`Sending the reaction…`)};function oc({message:e}){let{amendment:t}=e;if(!t||t.state===`done`||t.kind===`react`&&t.state!==`failed`&&!t.code)return null;let n=t.kind===`edit`&&z`<span class="text amended">${t.text}</span>`,r=z`<button type="button" class="link" onClick=${()=>Qo(e)}>
${A(`Keep as is`)}
</button>`;if(t.state===`failed`){let i=ic[t.kind](t.text);return z`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${K} name="circle-alert" size="s" />
${i}
: ${It(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Zo(e)}>${A(`Retry`)}</button>
${r}
</span>
</div>`}let i=ac[t.kind]();return z`<div class="amend" role="status">
<span class="t12">
<${K} name="clock" size="s" />
${i}
${t.code&&` · ${It(t.code,t.detail)}`}
</span>
${n}
${t.state===`queued`&&t.code&&z`<span class="hrow t12">${r}</span>`}
</div>`}function sc({message:e,near:t,join:n,last:r,client:i,photo:a,contact:o,mailed:s,subject:c,to:l,found:u,picked:d}){if(e.kind===`system`)return z`<${ei} message=${e} found=${u} />`;if(e.content===`service`)return z`<${Cr} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`&&cs(e))return z`<${fs} message=${e} found=${u} />`;if(e.delivery?.state===`cancelled`)return z`<${_s} message=${e} found=${u} />`;let f=!!e.deleted_at,p=!f&&e.kind!==`note`&&!!(e.letter||s),m=e.kind===`in`?`in`:e.kind===`note`?`out note`:`out`,h=e.delivery?.state,g=[`msg`,m,n&&`join`,p&&`mail`,u&&`found`,f&&`gone`,e.automatic&&(e.kind===`in`?`autom`:`auto`),h===`failed`&&`fail`,h===`uncertain`&&`wait`,(Xe(e)||ee(e))&&`soon`],_=r?z`<${lc} message=${e} client=${i} photo=${a} />`:z`<span class="ph"></span>`,v=p&&!e.letter&&z`<${oi} subject=${c} to=${l} />`,te=z`<${ui} message=${e} mail=${p} client=${o} />`,ne=z`<div class=${!f&&Yr(e)?`box bare`:`box`} style=${f?null:vi(e)}>
${d&&z`<${cc} />`}
<${uc} message=${e} join=${n} group=${i===null} />
${v}
${e.reply_to_no&&z`<${Ns} message=${e} near=${t} />`}
${f?z`<${nc} message=${e}>${te}<//>`:te}
<${Qs} message=${e} />
<${oc} message=${e} />
<${fc} message=${e} />
<${Gs} message=${e} />
${e.tasks?.length>0&&z`<${Lt} tasks=${e.tasks} />`}
${!f&&z`<${Jn} message=${e} />`}
</div>`;return z`<li class=${g.filter(Boolean).join(` `)} data-no=${e.no}
data-picked=${d?``:null} tabindex="-1">
${e.kind===`in`?[_,ne]:[ne,_]}
</li>`}const cc=()=>z`<span class="mpick"><${K} name="check" size="s" /><span class="vh">${A(`Selected`)}</span></span>`;function lc({message:e,client:t,photo:n}){let{author:r}=e;return r.operator_id?z`<${I} name=${q(r.operator_id)} />`:e.kind===`in`?t===null?z`<${ws} message=${e} look="pface">
<${I} name=${r.name} face=${r.avatar} />
<//>`:z`<${I} name=${t} face=${n} />`:z`<span class="ph"></span>`}function uc({message:e,join:t,group:n}){if(t)return null;let{author:r}=e;return e.kind===`note`?z`<span class="by">
<${K} name="lock" size="s" />
${A(`Note`)} · ${q(r.operator_id)}
</span>`:cs(e)?z`<${ls} message=${e} />`:e.kind===`out`&&r.kind===`outside`?z`<span class="by">
${e.data.by?A(`{name}, outside Okno`,{name:e.data.by}):A(`Sent outside Okno`)}
</span>`:e.kind===`out`&&r.operator_id!==L.value.id?z`<span class="by">${q(r.operator_id)}</span>`:n&&e.kind===`in`?z`<span class=${`by hue `+Sn(r.name)}>
<${ws} message=${e} look="pname">${r.name}<//>
</span>`:null}const dc=({sent_at:e,created_at:t})=>yn(e)===yn(t)?j(e):`${y(e)}, ${j(e)}`;function fc({message:e}){let t=e.kind===`in`&&e.created_at-e.sent_at>3e5,n=z`
<${Zs} message=${e} />
<span title=${hn(e.sent_at)}>
${t?A(`sent {sent}, received {time}`,{sent:dc(e),time:j(e.created_at)}):j(e.created_at)}
</span>
`;return e.delivery?z`<${ps} message=${e} at=${n} />`:z`<span class="mt">${n}</span>`}function pc(e,{line:t,dialog:n,at:r,picked:i}){let a=[],o=n.kind===`email`?{subject:n.title,to:n.label}:null,s=new Map(e.map(e=>[e.no,e])),c=n.thread_kind===`group`;return e.forEach((l,u)=>{let d=e[u-1],f=e[u+1];d&&yn(d.created_at)===yn(l.created_at)||a.push(z`<li class="day" key=${`d`+l.no}><span>${te(l.created_at,F.value)}</span></li>`),l.no===t&&a.push(z`<li class="newline" key="newline"><span>${A(`New messages`)}</span></li>`);let p=u>0&&l.no!==t&&hc(d,l),m=!(f&&f.no!==t&&hc(l,f));a.push(z`<${Ss} key=${l.id} message=${l}>
<${sc} message=${l} near=${s.get(l.reply_to_no)} join=${p} last=${m}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!o} subject=${o?.subject} to=${o?.to} found=${l.no===r}
picked=${i.has(l.no)} />
<//>`),l.letter&&l.kind===`in`&&!l.automatic&&(o={subject:l.letter.subject,to:l.data.answer_to??ri(l.letter.sender)})}),a}const mc=e=>e.letter||e.content===`service`||e.delivery?.state===`cancelled`;function hc(e,t){return mc(e)||mc(t)?!1:e.kind===t.kind&&e.kind!==`system`&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<18e4&&yn(e.created_at)===yn(t.created_at)}const gc=M(null),_c=M(null),vc=M(`menu`),yc=e=>e.kind!==`system`&&e.content!==`service`&&e.delivery?.state!==`cancelled`;function bc(e,t){(t!==`reply`||e.kind!==`note`)&&(Vi(e.dialog_id,t,e.no),mt(t))}function xc(e,t,n=`menu`){yc(e)&&(_c.value={message:e,...t},vc.value=n,R.value=`message`)}function Sc(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code===`KeyW`&&sn(e)&&Je.peek()?.shortcuts!==!1)return Dt(e),!0;if(!yc(e))return!1;let r=t.ctrlKey||t.metaKey;if(r&&t.code===`KeyC`&&String(getSelection())===``&&e.text)f(e.text);else if(r||t.altKey)return!1;else if(/^Key/.test(t.code)&&Je.peek()?.shortcuts===!1)return!1;else if(t.code===`KeyR`)bc(e,`reply`);else if(t.code===`KeyN`)bc(e,`note`);else if(t.code===`KeyU`&&e.kind===`in`)as(e.dialog_id,e.no);else if(t.code===`KeyX`&&n&&gr(e))Qe(e);else if(t.key===`Enter`||t.key===`ContextMenu`||t.shiftKey&&t.key===`F10`)xc(e,wc(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return Cc(e,t);return!0}function Cc(e,t){let n=t.shiftKey?null:a(e).find(e=>e.key===t.code);return n?.runMany&&h.peek().size?n.runMany(or()):n?.run(e),!!n}function wc(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}let Tc=null;function Ec(){let e=Tc?.parentElement?.querySelector(`li[data-no="${Tc.dataset.of}"] .box`);if(!e)return;let[t,n]=[Tc.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],r=n.height<44?24:14;Tc.style.setProperty(`top`,`${Math.max(0,n.top-t.top-r)}px`),Tc.style.setProperty(`right`,`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains(`in`)?-8:8))}px`)}function Dc({find:e}){let t=U(null),n=gc.value===null?null:e(gc.value);if(C(()=>(Tc=t.current,Ec(),()=>{Tc=null})),!n||!yc(n)||n.deleted_at||h.value.size)return null;let r=R.value===`message`&&_c.value?.message.id===n.id,i=e=>r&&vc.value===`signs`==(e===`signs`),a=e=>t=>{i(e)?R.value=null:xc(n,wc(t.currentTarget),e)};return z`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${A(`Message actions`)}>
${n.kind!==`note`&&z`<button type="button" class="ib small" tabindex="-1" aria-label=${A(`Quote reply`)}
title=${A(`Quote reply`)+`  R`} onClick=${()=>bc(n,`reply`)}>
<${K} name="reply" size="m" />
</button>`}
${Rs(n).length>0&&z`<button type="button" class="ib small" tabindex="-1" aria-label=${A(`Reaction`)} title=${A(`Reaction`)}
aria-haspopup="menu" aria-expanded=${String(i(`signs`))} onClick=${a(`signs`)}>
<${K} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${A(`More actions`)} aria-haspopup="menu"
aria-expanded=${String(i(`menu`))} onClick=${a(`menu`)}>
<${K} name="ellipsis" size="m" />
</button>
</div>`}function Oc(){if(R.value!==`message`||!_c.value)return null;let e={menu:jc,signs:Mc,colleagues:Nc}[vc.value];return z`<${e} key=${vc.value} ...${_c.value} />`}function kc(e,t){let n=U(null);return C(()=>{let r=n.current.firstElementChild,{width:i,height:a}=r.getBoundingClientRect(),o=e-28+i+8<=innerWidth,s=t+a+8<=innerHeight;r.style.setProperty(`left`,`${Math.max(8,o?e-28:e-i)}px`),r.style.setProperty(`top`,`${Math.max(8,s?t:t-28-a-8)}px`)},[]),n}const Ac=e=>J.value[e.dialog_id]?.items[e.no]??e;function jc({message:e,x:t,y:n}){let r=Ac(e),i=kc(t,n),o=Fa(r,H.value[r.dialog_id]),s=qo(r),c=e=>z`<span class="end only-wide"><${On} of=${e} /></span>`;return z`<div class="msgmenu" ref=${i}>
<${x} label=${A(`Message actions`)} place="at">
${r.kind!==`note`&&z`<${k} icon="reply" onPick=${()=>bc(r,`reply`)}>${A(`Quote reply`)}${c([`R`])}<//>`}
${Rs(r).length>0&&z`<${k} icon="smile" stay onPick=${()=>{vc.value=`signs`}}>
${A(`Reaction`)}
<//>`}
${a(r).map(e=>z`<${k} key=${e.id} icon=${e.icon} stay onPick=${()=>{R.value=null,e.run(r)}}>
${e.label()}${c(jt(e.key)[0])}
<//>`)}
<${k} icon="sticky-note" onPick=${()=>bc(r,`note`)}>${A(`Note on message`)}${c([`N`])}<//>
${r.text&&z`<${k} icon="copy" onPick=${()=>f(r.text)}>${A(`Copy text`)}${c([V,`C`])}<//>`}
<${k} icon="link" onPick=${()=>f(ti(r))}>${A(`Copy link`)}<//>
${gr(r)&&z`<${k} icon="check-check" onPick=${()=>Qe(r)}>${A(`Select`)}${c([`X`])}<//>`}
<${k} icon="forward" stay onPick=${()=>{vc.value=`colleagues`}}>
${A(`Forward to a colleague`)}
<//>
${r.kind===`in`&&z`
<div class="sep" role="separator"></div>
<${k} icon="mail" onPick=${()=>as(r.dialog_id,r.no)}>
${A(`Unread from here`)}
${c([`U`])}
<//>
`}
${(o||s)&&Jo(r)&&z`<div class="sep" role="separator"></div>`}
${o&&z`<${k} icon="square-pen" onPick=${()=>{Ma(r),mt(`reply`)}}>${A(`Edit for the client`)}<//>`}
${s&&z`<${k} icon="trash-2" onPick=${()=>Yo(r)}>${A(`Delete for the client`)}<//>`}
<//>
</div>`}function Mc({message:e,x:t,y:n}){let r=Ac(e),i=kc(t,n),a=Bs(r);return z`<div class="msgmenu" ref=${i}>
<${x} label=${A(`Reaction`)} place="at signs" across>
${Rs(r).map(e=>z`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${e}
aria-checked=${String(e===a)} onClick=${()=>{R.value=null,Us(r,e)}}>
${Is(e)}
</button>`)}
<//>
</div>`}function Nc({message:e,x:t,y:n}){let r=kc(t,n),i=Object.values(fr.value).filter(e=>e.active&&e.id!==L.value.id).sort((e,t)=>e.name.localeCompare(t.name)),a=t=>{let{dialog_id:n,no:r}=e,i=Ct(n,`note`);un(n,`note`,i.includes(`@${t.name}`)?i:`@${t.name} ${i}`),Vi(n,`note`,r),mt(`note`)};return z`<div class="msgmenu" ref=${r}>
<${x} label=${A(`Forward to a colleague`)} place="at people">
<div class="mh">${A(`Forward to a colleague`)}</div>
${i.length?i.map(e=>z`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id}
onClick=${()=>{R.value=null,a(e)}}>
<${I} name=${e.name} size="sm" />
${e.name}
</button>`):z`<p class="t13 mut menunote">${A(`No colleagues yet`)}</p>`}
<//>
</div>`}const Pc=1200;function Fc({dialog:e}){let t=J.value[e.id],n=v(t),r=new Set(n.map(e=>e.key).filter(Boolean)),i=en.value.filter(t=>t.dialog_id===e.id&&!r.has(t.key)&&t.phase!==`held`);return z`<${Ic} dialog=${e} messages=${n} pending=${i}
picked=${h.value} mark=${_r.value[e.id]}
at=${W.value.dialog===e.id?W.value.at:null} back=${ai.value?.dialog===e.id}
later=${t.later} newer=${Pe.value[`newer:${e.id}`]} more=${t.more}
older=${Pe.value[`older:${e.id}`]} today=${new Date(F.value).toDateString()} />`}var Ic=class extends bt{box=ut();list=ut();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(e){return e===void 0?null:this.props.messages.find(t=>t.client_no>e)?.no??null}componentDidMount(){zt(this.props.dialog.id);let e=this.props.at?null:this.box.current.querySelector(`.newline`);this.showFound(),e&&e.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&e.scrollIntoView({block:`start`}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener(`focus`,this.onLook),document.addEventListener(`visibilitychange`,this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Ec()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener(`focus`,this.onLook),document.removeEventListener(`visibilitychange`,this.onLook),is(this.props.dialog.id),gc.value=null,dr(),ai.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(e,t,{wasAtEnd:n,place:r}){let{current:i}=this.box,{messages:a,pending:o,later:s,at:c}=this.props,l=o.length>e.pending.length;this.wantsEnd&&!s?(this.wantsEnd=!1,i.scrollTop=0):l&&!s?(i.scrollTop=0,this.state.line&&this.setState({line:null})):a!==e.messages&&(!n||e.later||s)&&this.keepPlace(r),c!==e.at&&(this.shownAt=null),this.showFound();let u=a.filter(t=>t.no>(e.messages.at(-1)?.no??1/0)&&t.kind!==`system`);u.length&&!e.later&&!s&&this.arrived(u,n),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Uo(this.list.current),Ec()}arrived(e,t){t||this.setState(({missed:t})=>({missed:t+e.length}));let n=e.find(e=>e.kind===`in`);n&&!this.state.line&&!(t&&document.hasFocus())&&this.setState({line:n.no})}row(e){return this.list.current.querySelector(`li[data-no="${e}"]`)}showFound(){let{at:e}=this.props;if(!e||this.shownAt===e)return;let t=this.row(e);t&&(this.shownAt=e,t.scrollIntoView({block:`center`}))}anchor(){let e=this.box.current.getBoundingClientRect().top,t=this.list.current.querySelectorAll(`li[data-no]`),[n,r]=[0,t.length-1];for(;n<r;){let i=n+r>>1;t[i].getBoundingClientRect().bottom>e?r=i:n=i+1}return t[n]?{row:t[n],at:t[n].getBoundingClientRect().top-e}:null}keepPlace(e){if(!e?.row.isConnected)return;let t=e.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-e.at;t&&(this.box.current.scrollTop+=t)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=48}scrolled=()=>{this.held=this.anchor();let e=this.isAtEnd();e!==this.state.atEnd&&this.setState({atEnd:e,missed:e?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:e,scrollHeight:t,clientHeight:n}=this.box.current;this.props.more&&!this.props.older&&t-n+e<Pc&&_(this.props.dialog.id)}askNewer(){let e=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&e&&Math.abs(this.box.current.scrollTop)<Pc&&Ye(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:e,bottom:t}=this.box.current.getBoundingClientRect(),n=[];for(let r=this.list.current.lastElementChild;r;r=r.previousElementSibling){let i=r.getBoundingClientRect();if(i.bottom<e+12)break;r.dataset.no&&i.top<t-12&&n.push(Number(r.dataset.no))}return n}look(){Zn(this.props.dialog.id,this.inSight());let e=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!rs(this.props.dialog.id);e()?this.timer||=setTimeout(()=>{this.timer=0,e()&&sr(this.props.dialog)},1e3):(clearTimeout(this.timer),this.timer=0)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await pr(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:`smooth`})};find=e=>this.props.messages.find(t=>t.no===e)??null;over=e=>{let t=e.target.closest?.(`li[data-no]`);t&&e.pointerType!==`touch`&&(gc.value=Number(t.dataset.no))};out=()=>{this.focused()||(gc.value=null)};focusin=e=>{let t=e.target.closest?.(`li[data-no]`);t&&(gc.value=Number(t.dataset.no))};pressed=e=>{clearTimeout(this.press),this.pressedLong=!1;let t=e.pointerType===`touch`&&e.target.closest?.(`li[data-no]`);if(!t||h.peek().size||e.target.closest(`button, a, audio, video, iframe`))return;let n=this.find(Number(t.dataset.no));n&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),xc(n,{x:e.clientX,y:e.clientY})},500))};released=()=>clearTimeout(this.press);lifted=e=>{this.pressedLong&&e.cancelable&&e.preventDefault()};clicked=e=>{let t=e.target.closest?.(`li[data-no]`),n=t&&this.find(Number(t.dataset.no)),r=this.focused()?.dataset.no;Nt(this.props.messages,n,e,r&&Number(r))&&(e.preventDefault(),e.stopPropagation(),t.focus({preventScroll:!0}))};unmarked=e=>{e.shiftKey&&e.target.closest?.(`li[data-no]`)&&!String(getSelection())&&e.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest(`li[data-no]`):null}keys=e=>{if(e.target.closest(`input, textarea, audio, video, [role=slider]`))return;let t=this.focused(),n=e.target===t||e.target===this.box.current,r=n&&!e.ctrlKey&&!e.metaKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(r){let n=this.walk(t,r);e.shiftKey&&n&&qe(this.props.messages,Number(n.dataset.no),Number((t??n).dataset.no))}else if(n&&e.key===`End`)this.toEnd();else if(n&&e.key===`Escape`&&t)this.box.current.focus();else if(e.target===t&&t){if(!Sc(this.find(Number(t.dataset.no)),e))return}else return;e.preventDefault(),e.stopPropagation()};walk(e,t){let n=[...this.list.current.querySelectorAll(`li[data-no][tabindex]`)],r=e?n[n.indexOf(e)+t]:this.lastSeen(n);return r?(ye(),r.focus({preventScroll:!0}),r.scrollIntoView({block:`nearest`}),r):null}lastSeen(e){let{bottom:t}=this.box.current.getBoundingClientRect();return e.findLast(e=>e.getBoundingClientRect().top<t-8)}render({dialog:e,messages:t,pending:n,picked:r,more:i,older:a,newer:o,at:s,later:c,back:l},{line:u,atEnd:d,missed:f}){return z`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${A(`Messages`)}>
<div class="log" role="log" aria-label=${A(`Conversation with {name}`,{name:e.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&z`<li class="ev" key="more">
${a?.problem?z`<button type="button" class="btn small" onClick=${()=>_(e.id)}>
${A(`Retry`)}
</button>`:z`<span>${A(`Loading older messages…`)}</span>`}
</li>`}
${pc(t,{line:u,dialog:e,at:s,picked:r})}
${c&&z`<li class="ev" key="later">
${o?.problem?z`<button type="button" class="btn small" onClick=${()=>Ye(e.id)}>
${A(`Retry`)}
</button>`:z`<span>${A(`Loading newer messages…`)}</span>`}
</li>`}
${!c&&n.map(e=>z`<${vs} key=${`k`+e.key} entry=${e} />`)}
</ol>
<${Dc} find=${this.find} />
</div>
</div>
<div class="todownbox">
${l&&z`<button type="button" class="btn toback" onClick=${gi}>
<${K} name="undo-2" size="m" />
${A(`Back to the reply`)}
</button>`}
${(!d||c)&&z`<button type="button" class="todown" aria-label=${f?T(`Jump to the latest, {n} new message`,`Jump to the latest, {n} new messages`,f):A(`Jump to the latest`)} onClick=${this.toEnd}>
<${K} name="arrow-down" />
${f>0&&z`<span class="count">${f}</span>`}
</button>`}
</div>
`}};function Lc(){let e=h.value.size;return e?z`<div class="msgpick" role="toolbar" aria-label=${A(`Selected messages`)}>
<b class="b5 t13 grow" role="status">${T(`{n} message selected`,`{n} messages selected`,e)}</b>
${_n().map(e=>z`<button type="button" class="btn small" key=${e.id} onClick=${()=>e.runMany(or())}>
<${K} name=${e.icon} size="m" />
${e.label()}
<span class="only-wide"><${On} of=${jt(e.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>{dr(),ir(()=>t(`#conversation > .scroll`))}}>
${A(`Deselect`)}
<span class="only-wide"><${On} of=${[`Esc`]} /></span>
</button>
</div>`:null}const Rc=/* @__PURE__ */ new Set;ie(e=>{for(let t of Rc)t(e)});function zc(e){N(()=>{let t=!0,n=()=>O(`/api/dialogs/${e}/tasks`).then(e=>t&&Lr(e.items,Ne(e.cursor)),()=>{});n();let r=e=>{e.some(e=>e.k===`gone`&&e.of===`task`)&&n()};return Rc.add(r),()=>{t=!1,Rc.delete(r)}},[e]);let t=Object.values(yi.value).filter(t=>t.dialog_id===e).sort((e,t)=>Number(Mr(t))-Number(Mr(e))||t.id-e.id);return{known:t,open:t.filter(Mr),done:t.filter(e=>!Mr(e))}}const Bc=`headtasks`;function Vc({dialog:e}){let t=U(null),n=R.value===Bc;return z`<span class="headtasks" ref=${t}>
<${tr} dialog=${e} button=${{"aria-haspopup":`menu`,"aria-expanded":String(n),onClick:()=>{R.value=n?null:Bc}}} />
${n&&z`<${Hc} dialog=${e} chip=${t} />`}
</span>`}function Hc({dialog:e,chip:t}){let r=U(null),{open:i}=zc(e.id);return C(()=>{let e=r.current.firstElementChild,{left:n,bottom:i}=t.current.getBoundingClientRect();e.style.setProperty(`left`,`${Math.max(8,Math.min(n,innerWidth-e.offsetWidth-8))}px`),e.style.setProperty(`top`,`${i+6}px`)},[]),z`<span ref=${r}>
<${x} label=${A(`Tasks`)} place="popheadtasks">
${i.map(e=>z`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${e.id} onClick=${()=>{R.value=null,n(Yn(e.id))}}>
<span class="st"><${Sr} base=${e.base} /></span>
<span class="cut">${e.title||A(`No. {number}`,{number:e.number})}</span>
${e.due_at!==null&&z`<span class="hrow end t12"><${Hr} task=${e} /></span>`}
</button>`)}
<${k} icon="plus" stay onPick=${()=>wn({dialog_id:e.id})}>${A(`New task`)}<//>
<//>
</span>`}var Uc=/* @__PURE__ */ e({Conversation:()=>Wc});function Wc(){let{dialog:e}=W.value;if(!e)return z`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${A(`No conversation selected`)}>
<${Aa} />
<${Zc} />
</section>`;let t=H.value[e],n=Pe.value[`dialog:${e}`]?.problem;return n&&!J.value[e]?.loaded?z`<${Xc} id=${e} dialog=${t} problem=${n} />`:!t&&!J.value[e]&&g.value.recent.includes(e)?z`<${Xc} id=${e} problem=${new o(404,`not-found`)} />`:z`<section class="conversation" id="conversation" tabindex="-1" aria-label=${A(`Conversation`)} key=${e}
data-dialog=${e}>
<${Kc} dialog=${t} />
<${Aa} dialog=${t} />
<${Sa} dialog=${t} />
<${Vo} key=${`find`+e} id=${e} />
${J.value[e]?.loaded&&t?z`<${Fc} key=${e} dialog=${t} />`:z`<${Yc} />`}
<${Lc} />
<${ci} dialog=${t} />
<${Do} key=${`dock`+e} id=${e} dialog=${t} />
${t&&z`<${Ai} key=${`drop`+e} id=${e} can=${B(t)?.can} kind=${t.kind} />`}
<${ka} dialog=${t} />
<${Oc} />
<${Ts} />
</section>`}function Gc(){return z`<a class="ib phoneback" href=${G(W.value.view)} aria-label=${A(`Back to the list`)}>
<${K} name="arrow-left" />
</a>`}function Kc({dialog:e}){return e?z`<header class="thead">
<${Gc} />
<span class="only-wide">
<${I} name=${e.name} face=${e.avatar}><${Ve} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${i} dialog=${e} /></span>
<span class="only-wide num tno">· ${A(`No. {number}`,{number:me(e.number)})}</span>
${e.waiting_since?z`<${jn} dialog=${e} short asButton />`:e.state===`closed`&&z`<span class="sla ok"><${K} name="check" size="s" />${A(`closed`)}</span>`}
<${Vc} dialog=${e} />
${e.priority===1&&z`<${Gt} priority=${1} />`}
<span class="only-wide htags"><${zn} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${Ta} dialog=${e}><${qc} /><//>
</header>`:z`<header class="thead">
<${Gc} />
<div class="grow"><h2 class="cut">${A(`Conversation`)}</h2></div>
</header>`}function qc(){return z`<button type="button" class=${b.value?`ib`:`ib below-card`} aria-label=${A(`Client card`)}
title=${A(`Client card`)+`  ]`} aria-expanded=${String(an.value)} onClick=${()=>{matchMedia(`(min-width: 1280px)`).matches?b.value=!b.value:an.value=!an.value}}>
<${K} name="panel-right" />
</button>`}const Jc=[[`in`,300,58],[`in`,190,38],[`out`,340,58],[`in`,250,38],[`in`,300,120],[`out`,380,58],[`in`,170,38]];function Yc(){let e=Zt(150,!0);return z`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${A(`Loading messages`)}>
<ol class="sklog">
${e&&Jc.map(([e,t,n])=>z`<li class=${`msg `+e} aria-hidden="true">
${e===`in`&&z`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${t} ${n}`} width=${t} height=${n}>
<rect width=${t} height=${n} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function Xc({id:e,dialog:t,problem:n}){let r=n.status===404||n.status===403;return z`<section class="conversation" id="conversation" tabindex="-1" aria-label=${A(`Conversation`)}>
<${Kc} dialog=${t} />
<${Aa} dialog=${t} />
<div class="nothing">
<${Kt} icon=${r?`lock`:`unplug`}
title=${A(r?`Conversation not found`:`Could not load messages`)} text=${Ie(n)}>
${r?z`<a class="btn" href=${G(W.value.view)}>${A(`Back to the list`)}</a>`:z`<button type="button" class="btn" onClick=${()=>Pt(e)}>${A(`Retry`)}</button>`}
<//>
</div>
</section>`}function Zc(){return z`<div class="nothing">
<${ln} big />
<h2 class="head2">${A(`No conversation selected`)}</h2>
<p class="mut t13">${A(`Click a row on the left or press`)} <${On} of=${[`J`]} /></p>
<ul class="hints">
<li><${On} of=${[`1`,`2`,`3`]} /><span>${A(`mine, unassigned, all`)}</span></li>
<li><${On} of=${[`Shift`,`I`]} /><span>${A(`take the most urgent one`)}</span></li>
<li><${On} of=${[`?`]} /><span>${A(`all keyboard shortcuts`)}</span></li>
</ul>
</div>`}var Qc=/* @__PURE__ */ e({Lightbox:()=>tl});const $c=()=>{R.value=null};function el(){let e=J.value[W.value.dialog];if(!e)return[];let t=e=>bi(e)&&(e.kind===`photo`||e.media_type.startsWith(`image/`));return v(e).flatMap(e=>(e.deleted_at?[]:e.files??[]).filter(t).map(t=>({file:t,at:e.created_at})))}function tl(){return R.value===`photo`&&ue.value?z`<${nl} />`:null}function nl(){let e=el(),t=e.findIndex(e=>e.file.token===ue.value),n=U(null),[r,i]=E(null);if(Rn(),C(()=>{t<0?$c():n.current?.focus()},[t<0]),t<0)return null;let{file:a,at:o}=e[t],s=n=>{let r=e[t+n];r&&(ue.value=r.file.token)},c=e=>{let t={ArrowLeft:-1,ArrowRight:1}[e.key];t?(e.preventDefault(),s(t)):Wt(e)},l=a.name||A(`Photo`);return z`<div class="over lightbox" onPointerDown=${e=>{(e.target===e.currentTarget||e.target.classList.contains(`lbstage`))&&$c()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${A(`Photo {i} of {n}`,{i:t+1,n:e.length})}
onKeyDown=${c}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${l}</b>
<span class="t12 blk">
${hn(o)}
${e.length>1&&z`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Si(a)} download=${a.name||!0} aria-label=${A(`Download`)}
title=${A(`Download`)}>
<${K} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${A(`Dismiss`)} title=${A(`Dismiss`)+`  Esc`}
onClick=${$c}>
<${K} name="x" />
</button>
</header>
<div class="lbstage">
${r===a.token?z`<p>${A(`Could not load the picture`)}</p>`:z`<img key=${a.token} src=${Si(a,a.preview?`preview`:`thumb`)} alt=${l}
onError=${()=>i(a.token)} />`}
</div>
${t>0&&z`<button type="button" class="lbturn left" aria-label=${A(`Previous photo`)} onClick=${()=>s(-1)}>
<${K} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&z`<button type="button" class="lbturn right" aria-label=${A(`Next photo`)} onClick=${()=>s(1)}>
<${K} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}const rl=`qwertyuiop[]asdfghjkl;'zxcvbnm,.\`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~`,il=`йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ`,al=new Map([...rl].map((e,t)=>[e,[...il][t]])),ol=new Map([...il].map((e,t)=>[e,[...rl][t]])),sl=e=>e.toLowerCase().replaceAll(`ё`,`е`);function cl(e){let t=/[а-яё]/i.test(e)?ol:al,n=[...e].map(e=>t.get(e)??e).join(``);return n===e?null:n}function ll(e){return[...sl(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(e=>({word:e[0],at:e.index}))}function ul(e,t){if(e.length<4)return!1;let n=e=>t.slice(0,e);for(let r of[e.length-1,e.length,e.length+1])if(r<=t.length&&dl(e,n(r)))return!0;return!1}function dl(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function fl(e,t){let n=t.find(({word:t})=>t.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let r=e.length>1&&t.find(({word:t})=>t.includes(e));if(r)return{score:2,mark:[r.at+r.word.indexOf(e),e.length]};let i=t.find(({word:t})=>ul(e,t));return i?{score:1,mark:[i.at,Math.min(e.length,i.word.length)]}:null}function pl(e,t){let n=ll(t),r=ll(e).map(({word:e})=>fl(e,n));return!r.length||r.some(e=>!e)?null:{score:r.reduce((e,t)=>e+t.score,0)/r.length,marks:r.map(e=>e.mark).sort((e,t)=>e[0]-t[0])}}function ml(e,t){let[n,r]=[e.slice(0,200),t.slice(0,1e3)],i=pl(n,r);if(i)return i;let a=cl(n),o=a&&pl(a,r);return o?{...o,score:o.score-.5}:null}function hl(e,t,n){return t.map(t=>({item:t,fit:ml(e,n(t))})).filter(e=>e.fit).sort((e,t)=>t.fit.score-e.fit.score)}const gl=M(``),_l=M(null),$=M(null);let vl=0,yl=0;function bl(){gl.value=``,_l.value=null,$.value=null}function xl(e){gl.value=e,clearTimeout(yl),e.trim().length<2?(vl+=1,_l.value=null):yl=setTimeout(()=>Sl(e),150)}async function Sl(e){vl+=1;let t=vl;try{let n=await O(`/api/search?${new URLSearchParams({q:e,limit:`5`})}`);t===vl&&(_l.value={q:e,data:n})}catch(n){if(!(n instanceof o))throw n;t===vl&&(_l.value={q:e,problem:n})}}const Cl=()=>er().filter(e=>e.palette!==!1&&e.label&&Bt(e)),wl=e=>(e.title??e.label)(),Tl=(e,t=[])=>({id:`c:`+e.id,kind:`command`,icon:e.icon??`chevron-right`,text:wl(e),marks:t,command:e,run:e.run});function El(e){let t=gl.value.trim();return t?hl(t,e,wl).map(({item:e,fit:{marks:t}})=>Tl(e,t)):e.map(e=>Tl(e))}const Dl=/* @__PURE__ */ new Set([`dialog`,`log`]);function Ol(e){let t=e.assignee_id===L.peek().id?`mine`:`all`,r={id:`open`,icon:`message-square-text`,text:A(`Open`),run:()=>n(G(t,e.id))},i=t=>()=>{kl(e),t(e.id)};return[r,...(e.state===`open`?[e.assignee_id!==L.peek().id&&{id:`take`,icon:`hand`,text:A(`Take it`),run:i(Se)},e.assignee_id===L.peek().id&&{id:`free`,icon:`user-round`,text:A(`Remove the assignee`),run:i(e=>We(e,null))},{id:`close`,icon:`check`,text:A(`Close`),run:i(Re)}]:[{id:`reopen`,icon:`undo-2`,text:A(`Reopen`),run:i(nt)}]).filter(Boolean)]}function kl(e){H.peek()[e.id]||rn({t:`result`,dialog:e,sentAtRev:In(e.id)})}function Al(e,t=[]){return{id:`d:`+e.id,kind:`dialog`,dialog:e,text:e.name,marks:t,acts:()=>Ol(e),run:()=>n(G(`all`,e.id))}}function jl(e){let t=e.dialog_id;return{id:`k:`+e.id,kind:`contact`,contact:e,text:e.name,marks:e.marks,run:()=>{t&&n(G(`all`,t))}}}function Ml(e){return{id:`m:`+e.id,kind:`message`,message:e,text:e.text,marks:e.marks,acts:()=>Ol(e.dialog),run:()=>n(G(`all`,e.dialog_id,e.no))}}const Nl=e=>({id:`t:`+e.id,kind:`task`,task:e,text:e.title,marks:e.title_marks,run:()=>n(Yn(e.id))});function Pl(e){return hl(e,Object.values(H.value),e=>e.name).slice(0,5).map(({item:e,fit:{marks:t}})=>Al(e,t))}function Fl(e){return{dialogs:e.dialogs.map(e=>Al(e)),contacts:e.contacts.map(jl),messages:e.messages.map(Ml),tasks:e.tasks.map(Nl)}}function Il(){let e=gl.value.trim(),t=Cl(),r=[{id:`acts`,title:A(`Conversation actions`),items:El(t.filter(e=>Dl.has(e.group)))}];if(e){let t=_l.value?.data&&ml(e,_l.value.q)?Fl(_l.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},n=new Set(t.dialogs.map(e=>e.id));r.push({id:`dialogs`,title:A(`Conversations`),items:[...t.dialogs,...Pl(e).filter(e=>!n.has(e.id))].slice(0,5)}),r.push({id:`contacts`,title:A(`Clients`),items:t.contacts}),r.push({id:`tasks`,title:A(`Tasks`),items:t.tasks}),r.push({id:`messages`,title:A(`Messages found`),items:t.messages})}return r.push({id:`go`,title:A(`Go to`),items:El(t.filter(e=>!Dl.has(e.group)))}),e&&r.push({id:`all`,title:``,items:[{id:`search`,kind:`search`,icon:`search`,text:A(`Search everywhere: {q}`,{q:e}),marks:[],run:()=>n(Ot(e))}]}),r.filter(e=>e.items.length)}function Ll(e){let t=gl.value.trim(),n=e.acts().map(e=>({...e,id:`a:`+e.id,kind:`act`,marks:t?ml(t,e.text)?.marks:[]})).filter(e=>e.marks);return[{id:`actions`,title:e.text,items:n}]}const Rl=d(()=>$.value?Ll($.value):Il());function zl(e){R.value=null,requestAnimationFrame(()=>e.run())}function Bl(e){return e?.acts?($.value=e,gl.value=``,!0):!1}function Vl(){return $.value?($.value=null,!0):!1}var Hl=/* @__PURE__ */ e({Palette:()=>Ul});const Ul=()=>R.value===`palette`?z`<${Wl} />`:null;function Wl(){let e=U(null),t=U(null),[n,r]=E({at:0,asked:``});E(bl),Rn(),C(()=>e.current.focus(),[]);let i=Rl.value,a=`${$.value?.id??``} ${gl.value}`,o=n.asked===a?n.at:0,s=e=>r({at:e,asked:a}),c=i.flatMap(e=>e.items),l=c[Math.min(o,c.length-1)];N(()=>{t.current?.querySelector(`.mi.on`)?.scrollIntoView({block:`nearest`})},[o,i]);let u=()=>{R.value=null};return z`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&u()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${A(`Search and commands`)}
onKeyDown=${Wt}>
<div class="hrow palin">
<${K} name="search" />
<input class="palq" ref=${e} value=${gl.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${l?`pal-`+l.id:null}
aria-label=${A(`Command, client or message text`)}
placeholder=${$.value?A(`Action`):A(`Command, client or message text`)} autocomplete="off"
spellcheck="false" onInput=${e=>xl(e.currentTarget.value)} onKeyDown=${e=>{if(e.isComposing)return;let t={ArrowDown:(o+1)%c.length,ArrowUp:(Math.min(o,c.length-1)-1+c.length)%c.length,PageDown:Math.min(c.length-1,o+8),PageUp:Math.max(0,o-8)}[e.key];t!==void 0&&c.length?(e.preventDefault(),s(t)):e.key===`Enter`&&l?(e.preventDefault(),zl(l)):e.key===`Tab`&&!e.shiftKey&&Bl(l)?(e.preventDefault(),e.stopPropagation()):(e.key===`Backspace`&&!gl.value&&Vl()&&e.preventDefault(),e.key===`Escape`&&Vl()&&(e.preventDefault(),e.stopPropagation()))}} />
<${Gl} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${A(`Results`)} ref=${t}>
${i.map(e=>z`<div role="group" aria-label=${e.title||A(`Search`)} key=${e.id}>
${e.title&&z`<div class="mh" role="presentation">${e.title}</div>`}
${e.items.map(e=>z`<${Kl} key=${e.id} item=${e} on=${e===l}
onLook=${()=>s(c.indexOf(e))} />`)}
</div>`)}
${!c.length&&z`<p class="palno">${A(`Nothing found`)}</p>`}
</div>
${_l.value?.problem&&z`<p class="palno" role="status">${A(`Could not search clients and messages. Try again.`)}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${A(`choose`)}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${A(`run`)}</span>
${l?.acts&&!$.value&&z`<span><span class="keys"><kbd>Tab</kbd></span> ${A(`actions`)}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${$.value?A(`back`):A(`dismiss`)}</span>
</div>
<div class="vh" role="status">${l?``:A(`Nothing found`)}</div>
</div>
</div>`}function Gl(){let e=$.value?.text??H.value[W.value.dialog]?.name;return e?z`<span class="tag plain lg cut palwhere">${e}</span>`:null}function Kl({item:e,on:t,onLook:n}){let r={dialog:Yl,contact:Xl,message:Ql,task:Zl}[e.kind]??Jl;return z`<div class=${t?`mi on`:`mi`} role="option" id=${`pal-`+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${e=>e.preventDefault()}
onClick=${()=>zl(e)}>
<${r} item=${e} />
</div>`}const ql=({item:e})=>di(e.text,e.marks??[]).map(e=>e.marked?z`<b class="b6">${e.text}</b>`:e.text),Jl=({item:e})=>z`
<${K} name=${e.icon} />
<span class="cut"><${ql} item=${e} /></span>
${e.command&&z`<span class="hrow end tight"><${Rr} one=${e.command} /></span>`}
`,Yl=({item:e})=>z`
<${I} name=${e.dialog.name} size="sm" />
<span class="cut"><${ql} item=${e} /></span>
<span class="hrow end tight dim t12">
${A(`No. {number}`,{number:me(e.dialog.number)})}
<${Ve} kind=${e.dialog.kind} named />
</span>
`;function Xl({item:e}){let[t]=e.contact.identities;return z`
<${I} name=${e.contact.name} size="sm" />
<span class="cut"><${ql} item=${e} /></span>
${t&&z`<span class="hrow end tight dim t12">
<${Ve} kind=${t.kind} named />
<span class="cut">${t.label||Xn(t.kind)}</span>
</span>`}
`}const Zl=({item:e})=>z`
<${K} name="circle-check-big" />
<span class="cut"><${ql} item=${e} /></span>
<span class="hrow end dim t12">${A(`No. {number}`,{number:me(e.task.number)})}</span>
`;function Ql({item:e}){let{message:t}=e,n=t.operator_id?q(t.operator_id):t.dialog.name;return z`
<${K} name="message-square-text" />
<span class="cut"><${ql} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${c(t.created_at,F.value)}</span>
`}function $l(e,t=0){let[n,r]=E({id:null,seen:null,problem:null}),i=e?.id;return N(()=>{if(!i)return;let e=!1;return O(`/api/dialogs/${i}/clock`).then(t=>e||r({id:i,seen:t,problem:null}),t=>e||r(e=>({...e,id:i,problem:t}))),()=>{e=!0}},[i,e?.waiting_since,e?.due_at,e?.state,t]),n.id===i?n:{id:i,seen:null,problem:null}}var eu=/* @__PURE__ */ e({SlaBox:()=>tu});function tu({dialog:e}){let{seen:t}=$l(e),n=Qn(e),r=t?.first??null;return!r&&!e.waiting_since?null:z`<div class="slabox">
${r&&z`<${nu} first=${r} />`}
${e.waiting_since&&z`<${ru} dialog=${e} target=${n} />`}
</div>`}const nu=({first:e})=>z`<div class=${e.late?`bad`:`ok`}>
<div class="k">${A(`First reply`)}</div>
<div class="v"><${K} name=${e.late?`flame`:`check`} size="s" />${w(e.waited)}</div>
</div>`;function ru({dialog:e,target:t}){let n=t?t.look===`bad`?A(`Overdue by`):t.opens===null?A(`Reply within`):A(`Reply due`):A(`The client waits`),r=t?t.look===`bad`?w(t.late):Mt(t,F.value):w(Math.max(0,F.value-e.waiting_since));return z`<button type="button" class=${t?.look??``} aria-haspopup="dialog"
onClick=${t=>Fn(e.id,t.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?z`<${qn} target=${t} />`:z`<${K} name="hourglass" size="s" />`} ${r}
</span>
</button>`}var iu=/* @__PURE__ */ e({Strip:()=>su});const au={waited:()=>A(`client waited for us`),client:()=>A(`we waited for the client`),closed:()=>A(`outside working hours`),holiday:()=>A(`holiday`),answer:()=>A(`our reply`)},ou=()=>{R.value=null};function su(){let e=dn.value,t=H.value[e?.id],n=En(ou),{seen:r,problem:i}=$l(t,F.value);return Rn(),N(()=>{n.current?.focus({preventScroll:!0}),t||ou()},[!!t]),C(()=>{if(!n.current)return;let{width:t,height:r}=n.current.getBoundingClientRect();n.current.style.setProperty(`left`,`${Math.max(8,Math.min(e.x,innerWidth-t-8))}px`),n.current.style.setProperty(`top`,`${Math.max(8,Math.min(e.y,innerHeight-r-8))}px`)},[r,i]),t?z`<div class="pop clockpop" role="dialog" aria-label=${A(`How long the client waits`)} tabindex="-1"
ref=${n}>
${r?z`<${lu} dialog=${t} seen=${r} />`:z`<${cu} problem=${i} />`}
</div>`:null}const cu=({problem:e})=>e?z`<p class="t13" role="alert">${Ie(e)}</p>`:z`<${Gn} width=${60} /><${Gn} width=${90} />`;function lu({dialog:e,seen:t}){return t.parts.length?z`
<p class="t13">
<b class="b6"><${uu} dialog=${e} seen=${t} /></b> <span class="dim">${du(t)}</span>
</p>
<${fu} parts=${t.parts.slice(-24)} running=${t.ended_at===null} />
<${pu} parts=${t.parts} />
<${mu} parts=${t.parts} />
<${_u} seen=${t} />
`:z`<p class="t13">${A(`The client has not been waiting yet.`)}</p>`}function uu({dialog:e,seen:t}){let n=Qn(e),r={span:w(t.waited)};if(t.ended_at!==null)return t.ended_by===`closed`?A(`Closed without a reply after {span}`,r):t.ended_by===`no-answer`?A(`No reply needed after {span}`,r):A(`Replied after {span}`,r);if(!n)return A(`The client has been waiting for {span}`,r);let i=Mt(n,F.value);return n.look===`bad`||n.opens!==null?i:A(`Reply within {span}`,{span:i})}const du=({norm:e,waited:t,ended_at:n})=>e===null?A(`no target`):n===null?A(`{waited} of {norm} passed`,{waited:t<6e4?A(`{n} min`,{n:0}):w(t),norm:w(e)}):A(`target {norm}`,{norm:w(e)});function fu({parts:e,running:t}){let n=e.filter(([e,t])=>t>e),r=n.map(([e,t])=>Math.sqrt(t-e)),i=r.reduce((e,t)=>e+t,0)||1,a=340-n.length*10+2,o=0,s=0,c=n.at(-1)?.[1];return z`<svg class="strip" viewBox=${`0 0 340 46`} aria-hidden="true">
${n.map(([e,,c],l)=>{let u=8+a*r[l]/i,d=o;o+=u+2;let f=t&&l===n.length-1&&c===`waited`,p=d>=s&&d<248;return p&&(s=d+46),z`<rect class=${f?`s-now`:`s-${c}`} x=${d} y="8" width=${u} height="14" rx="3" />
${p&&z`<text x=${d} y="40">${j(e)}</text>`}`})}
${c&&z`<text x=${340} y="40" text-anchor="end">${j(c)}</text>`}
</svg>`}function pu({parts:e}){let t=[`waited`,`client`,`closed`,`holiday`].filter(t=>e.some(([,,e])=>e===t));return z`<div class="hrow wrap t12 mut skey">
${t.map(e=>z`<span><i class=${`k-${e}`}></i>${au[e]()}</span>`)}
</div>`}function mu({parts:e}){let t=e.slice(0,-8),n=t.reduce((e,[t,n,r])=>r===`waited`?e+n-t:e,0);return z`<ol class="stretches t12">
${t.length>0&&z`<li><span>${A(`before that`)}</span><span>${au.waited()}</span><b class="num">${w(n)}</b></li>`}
${e.slice(-8).map(([e,t,n])=>z`<li class=${n===`waited`?`counts`:``}>
<span class="num">
${t>e?`${gu(e)} – ${hu(e,t)?j(t):gu(t)}`:gu(e)}
</span>
<span>${au[n]()}</span>
${t>e&&z`<b class="num">${w(t-e)}</b>`}
</li>`)}
</ol>`}const hu=(e,t)=>yn(e)===yn(t),gu=e=>hu(e,F.value)?j(e):`${y(e,F.value)}, ${j(e)}`;function _u({seen:e}){if(e.norm===null)return null;let t=wt.value[e.hours_id],n=A(`SLA within {norm}`,{norm:w(e.norm)}),r=e.rule_id===null?n:z`<a class="link" href=${cn(e.rule_id)}>${n}</a>`,i=[e.rule_version!==null&&A(`version {n}`,{n:e.rule_version}),t?t.name||A(`company's working hours`):A(`all hours count`)].filter(Boolean);return z`<p class="t12 mut">${A(`Why:`)} ${r} · ${i.join(` · `)}</p>`}var vu=/* @__PURE__ */ e({DialogFacts:()=>xu});const yu=e=>()=>{R.value=R.peek()===e?null:e},bu=e=>String(R.value===e);function xu({dialog:e}){let t=re.value[e.team_id];return z`<dl class="dlgkv">
<dt>${A(`Priority`)}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${bu(`card-priority`)}
title=${A(`Priority`)+`  P`} onClick=${yu(`card-priority`)}>
<${Gt} priority=${e.priority} named />
</button>
${R.value===`card-priority`&&z`<${nn} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&z`
<dt>${A(`Team`)}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${A(`Tags`)}</dt>
<dd class="hrow wrap tight kvat">
${ne(e.tags).map(t=>z`<${Qt} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${A(`Remove the tag {name}`,{name:t.name})}
onClick=${()=>Ze(e.id,t.id,!1)}>
<${K} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${bu(`card-tags`)}
aria-label=${A(`Change the tags`)} title=${A(`Tags`)+`  L`} onClick=${yu(`card-tags`)}>
<${K} name="plus" size="s" />
</button>
${R.value===`card-tags`&&z`<${Et} dialog=${e} place="popcard" />`}
</dd>
</dl>`}const Su=({now:e,onPick:t,place:n=`popmore`})=>z`<${x} label=${A(`Priority`)} place=${`poppri `+n}>
${ur.map(([n])=>z`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${n}
aria-checked=${String(n===e)} onClick=${()=>{R.value=null,t(n)}}>
<${Gt} priority=${n} named />
${n===e&&z`<span class="hrow end"><${K} name="check" size="m" /></span>`}
</button>`)}
<//>`;var Cu=/* @__PURE__ */ e({DialogPriority:()=>Tu,DialogTags:()=>wu,PriorityMenu:()=>Su,TagPicker:()=>Er});const wu=({dialog:e,place:t})=>z`<${Er} states=${Object.fromEntries(ne(e.tags).map(e=>[e.id,`all`]))} place=${t}
onSet=${(t,n)=>Ze(e.id,t,n)} />`,Tu=({dialog:e,place:t})=>z`<${Su} now=${e.priority} place=${t} onPick=${t=>hr(e.id,t)} />`;function Eu({task:e}){let t=t=>{Or(e.id)||_i([e.id]),Jr(`status`,e.id,t.currentTarget)},n=A(`Task No. {number}, {status}: change the status`,{number:e.number,status:Tr(e.base)});return z`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${A(`Status`)}
aria-expanded=${String(xi(`status`,e.id))} onClick=${t}>
<${Sr} base=${e.base} />
</button>`}var Du=/* @__PURE__ */ e({CardTasks:()=>Ou});function Ou({dialog:e}){let[t,n]=E(!1),r=e.tasks?.open??0,{known:i,open:a,done:o}=zc(e.id),s=[...a,...t?o:o.slice(0,a.length?0:5)];return z`<${Dr} name="tasks" title=${A(`Tasks`)} count=${a.length||r}>
${s.map(e=>z`<div class="crow cardtask" key=${e.id} data-task=${e.id}>
<${Eu} task=${e} />
<a class="grow" href=${Yn(e.id)}>
<span class="cut blk">${e.title||A(`No. {number}`,{number:e.number})}</span>
<span class="t12 dim hrow">
${A(`No. {number}`,{number:e.number})}
<${Wr} task=${e} />
${e.due_at!==null&&z`<${Hr} task=${e} />`}
</span>
</a>
</div>`)}
${s.length<i.length&&z`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${A(`Finished tasks: {n}`,{n:o.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>wn({dialog_id:e.id})}>
<${K} name="plus" size="s" />
${A(`New task`)}
</button>
<//>`}var ku=/* @__PURE__ */ e({TaskChips:()=>Au});const Au=({tasks:e})=>z`<span class="mtasks">
${e.map(e=>z`<span class="mtask" key=${e.id}>
<${Eu} task=${e} />
<a href=${Yn(e.id)} data-task=${e.id}>
<span class="vh">${A(`Task, {status}:`,{status:Tr(e.base)})}</span>
<span class="cut">
<b class="b5">${A(`No. {number}`,{number:e.number})}</b> ${e.title}
</span>
${e.due_at!==null&&Mr(e)&&z`<span class=${`hrow end ${hi(e,F.value)}`}>${kr(e.due_at,F.value)}</span>`}
</a>
</span>`)}
</span>`;var ju=/* @__PURE__ */ e({PromisedTask:()=>Ru,TypedPromise:()=>Lu});const Mu=`okno.promises`;function Nu(){try{let e=JSON.parse(localStorage.getItem(Mu));return Array.isArray(e)?e:[]}catch{return[]}}const Pu=M(Nu()),Fu=(e,t)=>`${e}:${ii(t,0,0)}`,Iu=e=>{Pu.value=[e,...Pu.value.filter(t=>t!==e)].slice(0,200),ae(Mu,Pu.value)};function Lu({id:e,text:t}){let n=Math.floor(F.value/6e4),r=ht(()=>Xr(t,F.peek()),[t,n]);return z`<${zu} dialog=${e} promise=${r} take=${n=>wn({dialog_id:e,text:t.trim(),promised_at:F.peek(),made:n})} look="promised typed" />`}function Ru({message:e}){let{id:t,dialog_id:n,text:r,sent_at:i}=e,a=ht(()=>Xr(r,i),[r,i]);return z`<${zu} dialog=${n} promise=${a} take=${e=>wn({message_ids:[t],dialog_id:n,text:r,promised_at:i,made:e})} look="promised" />`}function zu({dialog:e,promise:t,take:n,look:r}){if(!t||t.at<=F.value)return null;let i=Fu(e,t.at);return Pu.value.includes(i)?null:z`<div class=${r}>
<${K} name="calendar" size="s" />
<span>${A(`Promised: {when}`,{when:kr(t.at,F.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>Iu(i))}>${A(`Create a task`)}</button>
<button type="button" class="ib tiny" aria-label=${A(`Do not offer a task`)} title=${A(`Do not offer a task`)}
onClick=${()=>Iu(i)}>
<${K} name="x" size="s" />
</button>
</div>`}var Bu=/* @__PURE__ */ e({Shortcuts:()=>Vu});const Vu=()=>R.value===`shortcuts`?z`<${Wu} />`:null,Hu=()=>{R.value=null},Uu=e=>e.label&&e.listed!==!1&&An(e).length>0;function Wu(){let e=U(null),[t,n]=E(``),[i,a]=E(null);Rn(),C(()=>e.current.focus(),[]);let o=e=>{let t=Jt(e);(t.startsWith(`Ctrl+Key`)||/^F\d/.test(t))&&(e.preventDefault(),n(``),a(t))},s=e=>i?An(e).includes(i):!t.trim()||ml(t,e.label()),c=Object.entries(r).map(([e,t])=>({group:e,title:t(),rows:er().filter(t=>t.group===e&&Uu(t)&&s(t))})).filter(({rows:e})=>e.length);return z`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Hu()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${A(`Keyboard shortcuts`)}
onKeyDown=${Wt}>
<header class="dhead">
<h2 class="head2 grow">${A(`Keyboard shortcuts`)}</h2>
<span class="t12 dim">${A(`Esc leaves the text field. Any keyboard layout works.`)}</span>
<button type="button" class="ib small" aria-label=${A(`Dismiss`)} onClick=${Hu}>
<${K} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${K} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${A(`Find a shortcut`)}
placeholder=${A(`Find an action or press its keys`)} autocomplete="off" onKeyDown=${o}
onInput=${e=>{a(null),n(e.currentTarget.value)}} />
${i&&z`<${Br} keys=${i} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${A(`List of shortcuts`)}>
${c.map(({group:e,title:t,rows:n})=>z`<section class="ksec" key=${e}>
<h3 class="mh">${t}</h3>
<dl>
${n.map(e=>z`<div key=${e.id}><dt>${e.label()}</dt><dd><${Rr} one=${e} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&z`<p class="palno" role="status">${A(`Nothing found`)}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Mn(`keys`)} onClick=${Hu}>${A(`Change shortcuts`)}</a>
<label class="hrow t13 end">
<${Fr} label=${A(`Single-key shortcuts`)} checked=${Je.value?.shortcuts??!0}
onChange=${e=>Dn({shortcuts:e})} />
${A(`Single-key shortcuts`)}
</label>
</footer>
</div>
</div>`}const Gu=()=>{R.value=null},Ku=e=>!!(Ct(e,`reply`).trim()||Ct(e,`note`).trim()),qu=async e=>(await O(`/api/people/${e}/dialogs`)).items,Ju=()=>[`supervisor`,`administrator`].includes(L.value.role),Yu={ever:()=>A(`Permanently`),tomorrow:e=>A(e?`Until tomorrow, then back to me`:`Until tomorrow, then back`),monday:e=>A(e?`Until Monday, then back to me`:`Until Monday, then back`),week:e=>A(e?`For a week, then back to me`:`For a week, then back`),date:e=>A(e?`Until a date, then back to me`:`Until a date, then back`)};function Xu(e,t){let n=F.peek();return e===`tomorrow`?ii(n,1,9):e===`monday`?ii(n,pi(n),9):e===`week`?ii(n,7,9):e===`date`?t?(/* @__PURE__ */ new Date(`${t}T09:00`)).getTime():NaN:null}const Zu=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)};function Qu({meId:e}){let[t,n]=E(e),[r,i]=E(null),[a,o]=E(null),[s,c]=E(/* @__PURE__ */ new Set),[l,u]=E(`person`),[d,f]=E({person:null,team:null,turn:null}),[p,m]=E(`ever`),[h,g]=E(Zu(ii(F.peek(),7,9))),[_,ee]=E(``),[v,te]=E(!1),[ne,re]=E([]),ie=U(null);Rn();let ae=U(t),y=()=>(ae.current=t,i(null),o(null),qu(t).then(e=>{ae.current===t&&(i(e),c(new Set(e.map(e=>e.id))))},e=>{ae.current===t&&o(e)})),oe=()=>O(`/api/handovers`).then(e=>re(e.items.filter(e=>!e.undone_at)),()=>{});C(()=>{ie.current.focus(),gn(),oe()},[]),N(()=>{y()},[t]);let b=t===e,x=id(t),S=d.turn??x.filter(e=>xr(e)===`online`).map(e=>e.id),se=Xu(p,h),ce=p===`date`&&!(se>Date.now()),le={person:d.person!==null,team:d.team!==null,turn:S.length>0}[l]&&s.size>0&&!ce&&!v,ue=async()=>{te(!0);let e=r.length===s.size,n={...b?{}:{from_id:t},kind:l,people:l===`person`?[d.person]:l===`turn`?S:[],team_id:l===`team`?d.team:null,dialogs:e?null:[...s],note:_.trim(),return_at:se};try{let{hand_over:t}=await D(`/api/handovers`,n);Gu(),td(t,e?r.length:s.size)}catch(e){o(e),te(!1)}},w=e=>pe(async()=>{nd((await D(`/api/handovers/${e.id}/undo`,{})).hand_over),oe(),y()});return z`<div class="over" onPointerDown=${e=>{e.target===e.currentTarget&&Gu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${b?A(`Hand over my conversations`):A(`Hand over conversations: {name}`,{name:q(t)})} onKeyDown=${Wt}>
<header class="dhead">
<h2 class="head2 grow">
${b?A(`Hand over my conversations`):A(`Hand over conversations: {name}`,{name:q(t)})}
</h2>
<button type="button" class="ib small" aria-label=${A(`Dismiss`)} onClick=${Gu}>
<${K} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Ju()&&z`<div class="field">
<label for="hofrom">${A(`Whose conversations`)}</label>
<select class="input" id="hofrom" value=${t} onChange=${e=>{n(Number(e.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${A(`Mine`)}</option>
${rd(e).map(e=>z`<option value=${e.id} key=${e.id}>
${[e.name,Ar(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
</div>`}
<fieldset class=${Ju()?`field dgap`:`field`}>
<legend class="lab">${A(`Hand over to`)}</legend>
<div class="rops">
${[[`person`,A(`A colleague`)],[`team`,A(`A team`)],[`turn`,A(`Round robin`)]].map(([e,t],n)=>z`<label class="ropt" key=${e}>
<input class="check rad" type="radio" name="to" ref=${n?null:ie} checked=${l===e}
onChange=${()=>u(e)} />
<b class="b5 blk t13">${t}</b>
</label>`)}
</div>
</fieldset>
<${ad} from=${t} kind=${l} who=${d} turn=${S} count=${s.size}
onPick=${e=>f({...d,...e})} onTurn=${()=>u(`turn`)} />
<div class="field dgap">
<label for="hol">${A(`For how long`)}</label>
<select class="input" id="hol" value=${p} onChange=${e=>m(e.currentTarget.value)}>
${Object.entries(Yu).filter(([e])=>e!==`monday`||pi(F.value)>1).map(([e,t])=>z`<option value=${e}>${t(b)}</option>`)}
</select>
${p===`date`&&z`<input class="input" type="date" aria-label=${A(`Return date`)}
min=${Zu(ii(F.peek(),1,9))} aria-invalid=${ce?`true`:null} value=${h}
onInput=${e=>g(e.currentTarget.value)} />`}
${se>0&&!ce&&z`<p class="hint">
${A(b?`They return to you: {when}`:`They return: {when}`,{when:`${Ge(se,F.value)}, ${j(se)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${A(`Handover note`)}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${A(`Added to each conversation, visible to the team`)} value=${_}
onInput=${e=>ee(e.currentTarget.value)}></textarea>
</div>
</div>
<${sd} own=${b} mine=${r} problem=${r===null?a:null} picked=${s}
onPicked=${c} />
</div>
${ne.length>0&&z`<ul class="holast" aria-label=${A(`Handed over in the last 7 days`)}>
${ne.slice(0,3).map(e=>z`<${cd} key=${e.id} one=${e} onUndo=${w} />`)}
</ul>`}
<footer class="dfoot">
<span class=${r!==null&&a?`t12 hint bad grow`:`t12 dim grow`}
role=${r!==null&&a?`alert`:null}>
${r!==null&&a?Ie(a):A(`Clients will not notice. You can undo it for 7 days.`)}
</span>
<button type="button" class="btn quiet" onClick=${Gu}>${A(`Cancel`)}</button>
<button type="button" class="btn primary" disabled=${!le} onClick=${ue}>
${v?A(`Handing over…`):A(`Hand over {n}`,{n:s.size})}
</button>
</footer>
</div>
</div>`}const $u={changed:e=>T(`{n} changed in the meantime`,`{n} changed in the meantime`,e),"cannot-answer":e=>T(`{n} not handed over: no access to its channel`,`{n} not handed over: no access to their channels`,e),"nobody-free":e=>T(`{n} not handed over: everyone is away or at the limit`,`{n} not handed over: everyone is away or at the limit`,e)},ed=e=>Object.entries(e).map(([e,t])=>$u[e]?.(t)).filter(Boolean).join(`, `);function td(e,t){let n=[T(`Handed over: {n} conversation`,`Handed over: {n} conversations`,e.moved),ed(e.left)].filter(Boolean).join(`. `),r=async()=>nd((await D(`/api/handovers/${e.id}/undo`,{})).hand_over);xe(n,{icon:t===e.moved?`users-round`:`circle-alert`,undo:e.moved?()=>pe(r):null})}function nd(e){let t=e.moved-e.back,n=e.from_id===L.peek().id?T(`{n} conversation is yours again`,`{n} conversations are yours again`,e.back):T(`{n} conversation is back with {name}`,`{n} conversations are back with {name}`,e.back,{name:q(e.from_id)});xe(t?`${n}. ${T(`{n} has changed since and stays as is`,`{n} have changed since and stay as they are`,t)}`:n,{icon:`undo-2`})}const rd=e=>Object.values(fr.value).filter(t=>(t.active||De.value?.[t.id]?.load>0)&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name)),id=e=>Object.values(fr.value).filter(t=>t.active&&t.id!==e).sort((e,t)=>e.name.localeCompare(t.name));function ad({from:e,kind:t,who:n,turn:r,count:i,onPick:a,onTurn:o}){if(t===`person`){let t=id(e),r=fr.value[n.person];return z`
<select class="input" aria-label=${A(`Colleague`)} value=${n.person??``}
onChange=${e=>a({person:Number(e.currentTarget.value)})}>
<option value="" disabled>${A(`Choose a colleague`)}</option>
${t.map(e=>z`<option value=${e.id} key=${e.id}>
${[e.name,Nr(e),Ar(e)].filter(Boolean).join(` · `)}
</option>`)}
</select>
${r&&z`<${od} from=${e} person=${r} count=${i} onTurn=${o} />`}
`}if(t===`team`){let e=Vr();return e.length?z`
<select class="input" aria-label=${A(`Team`)} value=${n.team??``}
onChange=${e=>a({team:Number(e.currentTarget.value)})}>
<option value="" disabled>${A(`Choose a team`)}</option>
${e.map(e=>z`<option value=${e.id} key=${e.id}>
${e.name} · ${T(`{n} online`,`{n} online`,Pr(e))}
</option>`)}
</select>
<p class="hint">${A(`They will have no assignee until a free team member takes them.`)}</p>
`:z`<p class="hint">${A(`No teams yet. An administrator creates them in the settings.`)}</p>`}let s=e=>a({turn:r.includes(e)?r.filter(t=>t!==e):[...r,e]});return z`
<div class="hopeople" role="group" aria-label=${A(`Participants`)}>
${id(e).map(e=>z`<label key=${e.id}>
<input class="check" type="checkbox" checked=${r.includes(e.id)}
onChange=${()=>s(e.id)} />
<${I} name=${e.name} size="sm"><${zr} shift=${xr(e)} /><//>
<span class="grow cut">${e.name}</span>
<span class="t12 dim num">${Ar(e)}</span>
</label>`)}
</div>
<p class="hint">${A(`One after another, skipping people who are away or at the limit.`)}</p>
`}function od({from:e,person:t,count:n,onTurn:r}){let i=De.value?.[t.id]?.load;if(i===void 0)return null;let a=i+n,o=t.capacity>0&&a>t.capacity,s=id(e).filter(e=>xr(e)===`online`&&e.id!==t.id),c=t.name.split(` `)[0],l=t.capacity?A(`{name} will have {n} of {all}`,{name:c,n:a,all:t.capacity}):A(`{name} will have {n}`,{name:c,n:a});return z`<p class=${o?`hint warn`:`hint`}>
${o?`${l}: ${A(`over the limit.`)}`:`${l}.`} ${o&&s.length>0&&z`<button type="button" class="link" onClick=${r}>${A(`Share them round robin`)}</button>`}
</p>`}function sd({own:e,mine:t,problem:n,picked:r,onPicked:i}){if(n)return z`<div class="hor">
<${Kt} icon="unplug" title=${A(e?`Could not load your conversations`:`Could not load conversations`)}
text=${Ie(n)} />
</div>`;if(t===null)return z`<div class="hor" aria-busy="true"></div>`;if(!t.length)return z`<div class="hor">
<${Kt} icon="inbox" title=${A(e?`You have no open conversations`:`No open conversations`)}
text=${A(`There is nothing to hand over.`)} />
</div>`;let a=r.size===t.length,o=e=>{let t=new Set(r);t.delete(e)||t.add(e),i(t)};return z`<div class="hor">
<div class="hrow">
<b class="b6 t13 grow">${A(`Conversations: {n} of {all}`,{n:r.size,all:t.length})}</b>
<button type="button" class="btn small quiet"
onClick=${()=>i(new Set(a?[]:t.map(e=>e.id)))}>
${A(a?`Clear selection`:`Select all`)}
</button>
</div>
<ul class="holst" tabindex="0" aria-label=${A(`What to hand over`)}>
${t.map(e=>z`<li key=${e.id}>
<label class="horow">
<input class="check" type="checkbox" aria-label=${A(`Hand over: {name}`,{name:e.name})}
checked=${r.has(e.id)} onChange=${()=>o(e.id)} />
<${Ve} kind=${e.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${e.name}</b>
<span class="t12 dim blk cut">
${Ku(e.id)?A(`Your draft moves along`):e.preview?.text||e.title}
</span>
</span>
${Ku(e.id)?z`<span class="tag h1">${A(`draft`)}</span>`:e.snooze?z`<span class="tag plain">${A(`snoozed`)}</span>`:z`<${jn} dialog=${e} still />`}
</label>
</li>`)}
</ul>
</div>`}function cd({one:e,onUndo:t}){let n=e.kind===`team`?at(e.team_id):e.kind===`turn`?A(`round robin`):q(e.people[0]),r=e.from_id===L.value.id?``:`${q(e.from_id)} · `;return z`<li class="hrow t12">
<${K} name="history" size="s" />
<span class="grow cut">
${y(e.at)}
, ${j(e.at)} · ${r}
${T(`{n} conversation`,`{n} conversations`,e.moved)} → ${n}
${e.return_at&&` · ${A(`return on {day}`,{day:y(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${A(`Undo`)}</button>
</li>`}const ld=()=>{R.value=null},ud=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,dd=`okno.newdialog`,fd={"no-address":()=>A(`no address`),"client-not-started":()=>A(`the client must write first`),blocked:()=>A(`the client has blocked us`)},pd=()=>{try{return JSON.parse(sessionStorage.getItem(dd))??{}}catch{return{}}},md=e=>{try{sessionStorage.setItem(dd,JSON.stringify(e))}catch{}};function hd(){let e=U(pd()).current,[r,i]=E(e.whom??null),[a,o]=E(null),[s,l]=E(null),[d,f]=E(e.subject??``),[p,m]=E(e.copies??{}),[h,g]=E(!1),[_,ee]=E(e.text??``),[v,te]=E(!1),[ne,re]=E([]),[ie,ae]=E(null),[y,oe]=E(!1);Rn(),C(()=>md({whom:r,subject:d,copies:p,text:_}),[r,d,p,_]),N(()=>{if(te(!1),ae(null),!r){o(null),re([]),l(null);return}if(!r.id){let e=_d(r);o(e),re([]),l(e.find(e=>e.can)??null);return}let e=!0;return O(`/api/contacts/${r.id}/ways`).then(t=>{e&&(o(t.ways),re(t.open),l(t.ways.find(e=>e.can)??null))},t=>{e&&ae(t)}),()=>{e=!1}},[r]);let b=s&&nr.value[s.channel_id]?.kind,x=b===`email`,S=ne.find(e=>e.id===s?.dialog_id)??(x&&!v?ne[0]:null),se=Bn(`new`),le=ce(se),ue=s&&_.trim()&&!y&&!le&&!(S&&!x),w=()=>{if(!ue)return!1;if(S&&x&&!v)return te(!0),!1;let e=x&&Li(p);return e&&document.getElementById(`nw`+e.field)?.focus(),!e},de=async(e=null)=>{if(!w())return;if(yr(Bn(`new`)).length){let n=t(`#missing button`);n?n.focus():Ae(`new`,{mode:`reply`,at:e});return}fe(`new`),oe(!0),ae(null);let i=be(`new`);try{let t={channel_id:s.channel_id,text:_.trim(),files:i.map(e=>e.token),anyway:!0,...e?{not_before:mr(e)}:{undo_ms:$e(b)},...x?{subject:d.trim(),cc:X(p.cc),bcc:X(p.bcc)}:{}},a=r.id?{contact_id:r.id,identity_id:s.identity_id}:{name:r.name,address:r.address},{dialog:o,message:c}=await D(`/api/dialogs`,{...t,...a});rn({t:`result`,dialog:o,sentAtRev:In(o.id)}),e&&xe(ve(o.id,e),{icon:`calendar-clock`,undo:()=>aa(c)}),sessionStorage.removeItem(dd),ld(),n(G(`mine`,o.id))}catch(e){Ue(`new`,i),ae(e),oe(!1)}},T=e=>{_.trim()&&(Pn(e,`reply`),un(e,`reply`,_)),x&&(p.cc||p.bcc||d.trim())&&Y(e,{cc:p.cc??``,bcc:p.bcc??``,...d.trim()?{subject:d.trim()}:{}}),u(`new`,e),sessionStorage.removeItem(dd),ld(),n(G(`all`,e))},pe=e=>{Wt(e),e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),g(!1))},he=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),e.repeat||de())};return z`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${A(`Write to a client`)}
onKeyDown=${e=>{Wt(e),he(e)}}>
<header class="dhead">
<h2 class="head2 grow">${A(`Write to a client`)}</h2>
<button type="button" class="ib small" aria-label=${A(`Dismiss`)} onClick=${ld}>
<${K} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${yd} whom=${r} onPick=${i} />
${a&&z`<div class="field dgap">
<span class="lab" id="nwc">${A(`Channel`)}</span>
<${vd} ways=${a} way=${s} onPick=${l} />
</div>`}
${S&&z`<p class="livebox info dgap" role="note">
<${K} name="history" size="m" />
<span class="t13 grow">
${A(`Conversation No. {number} with this client is already open, {day}. Write there?`,{number:me(S.number),day:c(S.last_at,F.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>T(S.id)}>${A(`Open`)}</button>
</p>`}
${x&&z`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?z`
<${Za} field="cc" place="nw" label=${A(`Cc`)} value=${p.cc}
onType=${e=>m({...p,open:!0,cc:e})} />
<${Za} field="bcc" place="nw" label=${A(`Bcc`)} value=${p.bcc}
onType=${e=>m({...p,open:!0,bcc:e})} />
`:z`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById(`nwcc`)?.focus())}}>
${A(`Cc and Bcc`)}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${A(`Subject`)}</label>
<input class="input" id="nw2" maxlength="400" value=${d}
onInput=${e=>f(e.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Ei} id=${`new`} kind=${b} />
<textarea class="tx" rows="5" aria-label=${A(x?`Email text`:`Message text`)}
placeholder=${A(x||!s?`Write an email`:`Write a message`)} value=${_}
onInput=${e=>{fe(`new`),ee(e.currentTarget.value)}}></textarea>
<${Di} id=${`new`} mode="reply" again=${()=>ot(`new`,`reply`)}
without=${({at:e})=>{Te(`new`,`reply`),de(e)}} />
<div class="bar">
${s&&nr.value[s.channel_id]?.can?.files&&z`<${gd} can=${nr.value[s.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${ie&&z`<p class="hint bad dgap" role="alert">${Ie(ie)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${_.trim()?A(`Kept on this device until it is sent`):A(`You will be the assignee`)}
</span>
<button type="button" class="btn quiet only-wide" onClick=${ld}>${A(`Cancel`)}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ue} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{w()&&g(!0)}}>
<${K} name="calendar-clock" size="s" />
${A(`Send later…`)}
</button>
<button type="button" class="btn primary" disabled=${!ue} onClick=${()=>de()}>
<${K} name="send" size="s" />
${A(S&&x?`Send as a new conversation`:`Send`)}
<kbd class="only-wide">${V} ↵</kbd>
</button>
</footer>
</div>
${h&&z`<div class="rowsnz" onKeyDown=${pe}>
<${no} place="popsnz" pick=${de} onShut=${()=>g(!1)} />
</div>`}
</div>`}function gd({can:e}){let t=U(null);return z`
<input type="file" multiple hidden ref=${t} onChange=${t=>{oe(`new`,t.currentTarget.files,e),t.currentTarget.value=``}} />
<button type="button" class="ib small" aria-label=${A(`Attach a file`)} title=${A(`Attach a file`)}
onClick=${()=>t.current.click()}>
<${K} name="paperclip" size="m" />
</button>
`}const _d=e=>Object.values(nr.value).filter(e=>e.health!==`removed`).map(t=>({channel_id:t.id,identity_id:null,address:t.kind===`email`?e.address:``,can:t.kind===`email`,why:t.kind===`email`?null:`client-not-started`,last_at:null,dialog_id:null}));function vd({ways:e,way:n,onPick:r}){if(!e.length)return z`<p class="hint">${A(`No connected channel can reach this client.`)}</p>`;let i=e.filter(e=>e.can);return z`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${e=>{let a={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];a&&i.length&&(e.preventDefault(),r(i[(i.indexOf(n)+a+i.length)%i.length]),requestAnimationFrame(()=>t(`.chopt[aria-checked='true']`)?.focus()))}}>
${e.map(e=>{let t=nr.value[e.channel_id],i=Object.values(nr.value).filter(e=>e.kind===t?.kind&&e.health!==`removed`).length>1,a=e.can?e.last_at?A(`wrote {day}`,{day:c(e.last_at,F.value)}):e.address:fd[e.why]?.();return z`<button type="button" class="chopt" role="radio" key=${`${e.channel_id}.${e.identity_id}`}
aria-checked=${String(e===n)} disabled=${!e.can} tabindex=${e===n?0:-1}
onClick=${()=>r(e)}>
<${Ve} kind=${t?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${i?t.name:Xn(t?.kind)}</b>
<span class="t12 dim blk cut">${a}</span>
</span>
</button>`})}
</div>`}function yd({whom:e,onPick:t}){let[n,r]=E(``),[i,a]=E([]),[o,s]=E(0),c=U(null);C(()=>c.current?.focus({preventScroll:!0}),[e]),N(()=>{let e=n.trim();if(e.length<2){a([]);return}let t=setTimeout(()=>O(`/api/search?${new URLSearchParams({q:e,limit:`6`})}`).then(e=>{a(e.contacts.filter(e=>e.kind!==`group`)),s(0)},()=>{}),200);return()=>clearTimeout(t)},[n]);let l=n.trim(),u=i.some(e=>e.identities.some(e=>e.label.toLowerCase()===l.toLowerCase())),d=[...i.map(e=>({client:e})),...ud.test(l)&&!u?[{address:l}]:[]],f=e=>{r(``),a([]),t(e.client?{id:e.client.id,name:e.client.name}:{address:e.address,name:e.address})};return e?z`<div class="field">
<span class="lab">${A(`To`)}</span>
<div class="input tokin">
<span class="tokn">
<${I} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${c} aria-label=${A(`Choose another client`)}
onClick=${()=>t(null)}>
<${K} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&z`<div class="field dgap">
<label for="nwn">${A(`Name`)}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?``:e.name}
onInput=${n=>t({...e,name:n.currentTarget.value||e.address})} />
</div>`}
</div>`:z`<div class="field">
<label for="nw1">${A(`To`)}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${c} role="combobox" aria-expanded=${String(d.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${d.length?`nwo${o}`:null}
autocomplete="off" placeholder=${A(`Client name or address`)} value=${n}
onInput=${e=>r(e.currentTarget.value)} onKeyDown=${e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];t&&d.length&&(e.preventDefault(),s((o+t+d.length)%d.length)),e.key===`Enter`&&!e.ctrlKey&&!e.metaKey&&d[o]&&(e.preventDefault(),f(d[o]))}} />
</div>
<div class="nwfound">
<div id="nwl" class=${d.length?`menu`:``} role="listbox" aria-label=${A(`Matching clients`)}>
${d.map((e,t)=>z`<button type="button" class=${t===o?`mi on`:`mi`} role="option" id=${`nwo${t}`}
key=${e.client?.id??`new`} tabindex="-1" aria-selected=${String(t===o)}
onPointerMove=${()=>s(t)} onClick=${()=>f(e)}>
${e.client?z`
<${I} name=${e.client.name} size="sm" />
<span class="cut">${e.client.name}</span>
<span class="hrow end t12 dim cut">
${e.client.identities.map(e=>e.label).filter(Boolean).slice(0,2).join(`, `)}
</span>
`:z`
<${K} name="user-round-plus" size="m" />
<span class="cut">${A(`New client: {address}`,{address:e.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var bd=/* @__PURE__ */ e({WorkLayers:()=>xd});function xd(){return R.value===`handover`?z`<${Qu} meId=${L.value.id} />`:R.value===`newdialog`?z`<${hd} />`:null}export{Du as a,iu as c,Qc as d,Uc as f,ku as i,eu as l,Bu as n,Cu as o,va as p,ju as r,vu as s,bd as t,Hl as u};