/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var CL=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ye=(e,t)=>{for(var n in t)CL(e,n,{get:t[n],enumerable:!0})};function vr(e){e&&e.parentNode&&e.remove()}function Cp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?lh.call(arguments,2):n),ic(e,l,s,a,null)}function ic(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:lc,__v:a||++cw,__i:-1,__u:0};return!a&&He.vnode&&He.vnode(i),i}function ch(){return{current:null}}function yr(e){return e.children}function Zo(e,t){this.props=e,this.context=t,this.__g=0}function ga(e,t){if(t==null)return e.__&&ga(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ga(e)}function AL(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=kr({constructor:lc},n)).__v=n.__v+1,He.vnode&&He.vnode(t),uh(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ga(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,gw(a,t,i),n.__=n.__e=null,t.__e!=s&&mw(t))}function mw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mw(e)}function iw(e){(8&e.__g||(e.__g|=8,ha.push(e),_p++))&&oh==He.debounceRendering||((oh=He.debounceRendering)||queueMicrotask)(dw)}function dw(){try{for(var e,t=1;ha.length;)ha.length>t&&ha.sort(uw),e=ha.shift(),t=ha.length,8&e.__g&&AL(e)}finally{(_p=ha.length)&&(oh||queueMicrotask)(dw)}}function fw(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,S,x,k=s.__k||Tp,D=t.length;for(u=NL(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||Sp,$.__i=h,x=uh(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&ph(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),S=S||v,4&$.__u?(u=$w($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=S,u}function NL(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,S=v,x=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=ic(null,l):ih(l)?l=D[i]=ic(yr,{children:l}):l.constructor===lc&&l.__b?l=D[i]=ic(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=PL(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[$=x+f>>1]<l.__i?x=$+1:f=$;m[x]=l.__i,h[i]=x+1}for(x=m.length;i--;)h[i]&&(h[i]==x?x--:D[i].__u|=4)}if(S)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ga(c)),mh(c,c));return s}function $w(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=$w(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ga(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function PL(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function lw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function yp(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||lw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||lw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=sh[t]||(sh[t]=DL(t)),(e.__a||(e.__a={}))[t]=rh,i=t!=(t=t.replace(pw,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function DL(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[wp]==null)t[wp]=rh++;else if(t[wp]<this.__a[e])return;return n(He.event?He.event(t):t)}}}function uh(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D,K,B,U,ke,Re,Ae,At,pe,be,Y=t.type;if(t.constructor!==lc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=xp(m,i):i.push(m),c=i[0]||c),(m=He.__b)&&m(t);e:if(typeof Y=="function"){f=l.length;try{if(k=t.props,D=(m=Y.prototype)&&m.render,K=(m=Y.contextType)&&s[m.__c],B=m?K?K.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new Y(k,B):(t.__c=$=new Zo(k,B),$.constructor=Y,$.render=RL),K&&K.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),Y.getDerivedStateFromProps&&($.__s==$.state&&($.__s=kr({},$.__s)),kr($.__s,Y.getDerivedStateFromProps(k,$.__s)))),v=$.props,S=$.state,$.__v=t,n.__c){if(k!==v&&D&&!Y.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,B),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,B)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Ie){Ie&&(Ie.__=t)}),Tp.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ga(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,B),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,S,x)})}else D&&!Y.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=k,$.__P=e,$.__g&=-5,U=He.__r,ke=D?25:0;do $.__g&=-9,U&&U(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++ke<25);D&&(Tp.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=kr({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,S)),Re=m&&m.type===yr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Ie){Ie&&mh(Ie,Ie)}),n.__k=null),c=n.__k?ga(n,0):null),c=fw(e,ih(Re)?Re:[Re],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(vr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Ie){if(l.length=f,t.__v=null,u||i)if(Ie&&Ie.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);(be=i[pe-1])&&be.nodeType==8;)pe--;for(;pe<i.length;pe++)if(be=i[pe])if(i[pe]=null,Ae){if(be==At)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(At=xp(Ae=be))}}if(!Ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ae=c}(m=xp(Ae=t.__c.__z||(t.__c.__z=Ae)))?(t.__e=Ae,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(vr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Ie&&Ie.then||hw(t),He.__e(Ie,t,n)}}else c=t.__e=ML(n.__e,t,n,s,a,i,l,u,p,e);return(m=He.diffed)&&m(t),c}function xp(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function hw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(hw))}function gw(e,t,n){for(var s=0;s<n.length;)ph(n[s++],n[s++],n[s++]);He.__c&&He.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){He.__e(i,a.__v)}})}function ML(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D=n.props||Sp,K=t.props,B=t.type;if(B=="svg"?a="http://www.w3.org/2000/svg":B=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(B?v.localName==B:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!B)return k.createTextNode(K);e=k.createElementNS(a,B,K.is?K:p),c&&(He.__m&&He.__m(t,i),c=!1),i=null}if(B){if(p=B=="template"&&e.content||e,i=B=="textarea"&&K.defaultValue!=null?null:i&&lh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in K||m=="value"&&"defaultValue"in K||m=="checked"&&"defaultChecked"in K||yp(e,m,null,v,a);for(m in K)v=K[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?S=v:m=="checked"?x=v:c&&typeof v!="function"||D[m]===v||yp(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(B=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&EL.test(B))&&(a="http://www.w3.org/1999/xhtml"),fw(p,ih($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ga(n,0),c,u),i&&i.some(vr)),c&&B!="textarea"||(m="value",B=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(B!="progress"||S)||yp(e,m,S,D[m],a),m="checked",x!=null&&x!=e[m]&&yp(e,m,x,D[m],a))}else D===K||c&&e.data==K||(e.data=K);return e}function ph(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){He.__e(a,n)}}function mh(e,t,n){var s,a,i,l;if(He.unmount&&He.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ph(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){He.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&mh(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=xp(s,i=[]))&&(s==e.__e&&i.some(vr),vr(a),vr(s)),n||vr(e.__e),e.__e=e.__c=e.__=null}function RL(e,t,n){return this.constructor(e,n)}function bw(e,t){var n,s,a,i;He.__&&He.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ic(yr,{children:[e]}),a=[],i=[],uh(t,t.__k,s||Sp,Sp,t.namespaceURI,s?null:t.firstChild?lh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),gw(a,t.__k,i),t.__k.props.children=null}var He,cw,ah,ha,oh,_p,uw,wp,pw,rh,sh,OL,lc,Sp,Tp,EL,ih,lh,kr,wr=b(()=>{lc=Symbol.for("pv"),Sp={},Tp=[],EL=/^m(i|n|o|s|text|space)$/,ih=Array.isArray,lh=Tp.slice,kr=Object.assign;He={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw _p=0,e}},cw=0,ah=function(e){return e!=null&&e.constructor===lc},Zo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=kr({},this.state)),typeof e=="function"&&(e=e(kr({},n),this.props)),e&&(kr(n,e),this.__v&&(t&&this.__k.push(t),iw(this)))},Zo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),iw(this))},Zo.prototype.render=yr,ha=[],_p=0,uw=function(e,t){return e.__v.__b-t.__v.__b},wp=Symbol(),pw=/(PointerCapture)$|Capture$/i,rh=0,sh={},OL=0});function uc(e,t){Nt.__h&&Nt.__h(Pt,e,Op||t),Op=0;var n=Pt.__H||(Pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Op=1,LL(Ew,e)}function LL(e,t,n){var s=uc(xr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ew(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);fh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Pt,!Pt.__f)){Pt.__f=!0;var a=Pt.shouldComponentUpdate;Pt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,fh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=uc(xr++,3);!Nt.__s&&bh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Pt.__H.__h.push(n))}function W(e,t){var n=uc(xr++,4);!Nt.__s&&bh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Pt.__h.push(n))}function O(e){return Op=5,co(function(){return{current:e}},[])}function co(e,t){var n=uc(xr++,7);return bh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gh(){var e=uc(xr++,11);if(!e.__){for(var t=Pt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function IL(){var e;do{for(;e=$h.shift();)try{cc(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ow.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(cc),t.__h.some(hh),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while($h.length)}function zL(e){var t,n=function(){clearTimeout(s),Tw&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Tw&&(t=requestAnimationFrame(n))}function Cw(e){e!=1&&vw==Nt.requestAnimationFrame||((vw=Nt.requestAnimationFrame)||zL)(IL)}function cc(e){var t=Pt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Pt=t}function hh(e){var t=Pt;e.__c=e.__(),Pt=t}function bh(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!fh(n,e[s])})}function Ew(e,t){return typeof t=="function"?t(e):t}var xr,Pt,dh,vw,fh,Op,Ow,$h,Nt,kw,yw,ww,xw,_w,Sw,Tw,I=b(()=>{wr();fh=Object.is,Op=0,Ow=[],$h=[],Nt=He,kw=Nt.__b,yw=Nt.__r,ww=Nt.diffed,xw=Nt.__c,_w=Nt.unmount,Sw=Nt.__;Nt.__b=function(e){Pt=null,kw&&kw(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Sw&&Sw(e,t)},Nt.__r=function(e){yw&&yw(e),xr=0;var t=(Pt=e.__c).__H;t&&(dh==Pt?Pt.__h=[]:(t.__h.some(cc),t.__h.some(hh),xr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),dh=Pt},Nt.diffed=function(e){ww&&ww(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Cw(Ow.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),dh=Pt=null},Nt.__c=function(e,t){t.some(function(n){try{n.__h.some(cc),n.__h=n.__h.filter(function(s){return!s.__||hh(s)})}catch(s){n.__h=[function(){throw s}]}}),xw&&xw(e,t)},Nt.unmount=function(e){_w&&_w(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Cw($h.push(a))}else cc(a)}catch(i){t=i}}),s.__H=void 0,t&&Nt.__e(t,s.__v))};Tw=typeof requestAnimationFrame=="function"});function Pp(){if(xs>1){xs--;return}let e,t=!1;for((function(){let n=Ep;for(Ep=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();mc!==void 0;){let n=mc;for(mc=void 0,Ap++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Nw(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Ap=0,xs--,t)throw e}function _r(e){if(xs>0)return e();vh=++WL,xs++;try{return e()}finally{Pp()}}function Jt(e){let t=dt,n=pc;dt=void 0,pc=void 0;try{return e()}finally{dt=t,pc=n}}function Aw(e){if(dt===void 0)return;let t=e.n;if(t===void 0||t.t!==dt)return t={i:0,S:e,p:dt.s,n:void 0,t:dt,e:void 0,x:void 0,r:t},dt.s!==void 0&&(dt.s.n=t),dt.s=t,e.n=t,32&dt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=dt.s,t.n=void 0,dt.s.n=t,dt.s=t),t}function jt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new jt(e,t)}function Nw(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Pw(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Dw(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Sr(e,t){jt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Np-1,this.f=4}function $e(e,t){return new Sr(e,t)}function Mw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){xs++;let n=dt;dt=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,kh(e),s}finally{dt=n,Pp()}}}function kh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Mw(e)}function FL(e){if(dt!==this)throw new Error("Out-of-order effect");Dw(this),dt=e,this.f&=-2;try{8&this.f&&kh(this)}finally{Pp()}}function Si(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,pc&&pc.push(this)}function he(e,t){let n=new Si(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var BL,dt,pc,mc,Ep,xs,Ap,WL,vh,Np,yh=b(()=>{BL=Symbol.for("preact-signals");xs=0,Ap=0,WL=0,vh=0,Np=0;jt.prototype.brand=BL;jt.prototype.h=function(){return!0};jt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Jt(()=>{var n;(n=this.W)==null||n.call(this)}))};jt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Jt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};jt.prototype.subscribe=function(e){return he(()=>{let t=this.value;Jt(()=>e(t))},{name:"sub"})};jt.prototype.valueOf=function(){return this.value};jt.prototype.toString=function(){return this.value+""};jt.prototype.toJSON=function(){return this.value};jt.prototype.peek=function(){return Jt(()=>this.value)};Object.defineProperty(jt.prototype,"value",{get(){let e=Aw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Ap>100)throw new Error("Cycle detected");(function(t){xs!==0&&Ap===0&&t.l!==vh&&(t.l=vh,Ep={S:t,v:t.v,i:t.i,o:Ep})})(this),this.v=e,this.i++,Np++,xs++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Pp()}}}});Sr.prototype=new jt;Sr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Np))return!0;if(this.g=Np,this.f|=1,this.i>0&&!Nw(this))return this.f&=-2,!0;let e=dt;try{Pw(this),dt=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return dt=e,Dw(this),this.f&=-2,!0};Sr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}jt.prototype.S.call(this,e)};Sr.prototype.U=function(e){if(this.t!==void 0&&(jt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Sr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Sr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Aw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Si.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Si.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Mw(this),Pw(this),xs++;let e=dt;return dt=this,FL.bind(this,e)};Si.prototype.N=function(){2&this.f||(this.f|=2,this.u=mc,mc=this)};Si.prototype.d=function(){this.f|=8,1&this.f||kh(this)};Si.prototype.dispose=function(){this.d()}});function Ti(e,t){He[e]=t.bind(null,He[e]||(()=>{}))}function dc(e){if(Dp){let t=Dp;Dp=void 0,t()}Dp=e&&e.S()}function Iw({data:e}){let t=qL(e);t.name="ReactiveDom",t.value=e;let[n,s]=co(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=$e(()=>!Array.isArray(l.value)&&!ah(l.value)),u=he(function(){if(this.N=zw,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function KL(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:he(function(){this.N=zw;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function qL(e,t){return co(()=>T(e,t),[])}function HL(){_r(()=>{let e;for(;e=Lw.shift();)Rw.call(e)})}function zw(){Lw.push(this)===1&&(He.requestAnimationFrame||UL)(HL)}var jL,Rw,Mp,Dp,Lw,UL,se=b(()=>{wr();I();yh();yh();jL=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Lw=[];he(function(){Rw=this.N})();Iw.displayName="ReactiveTextNode";Object.defineProperties(jt.prototype,{constructor:{configurable:!0,value:Cp(yr,null).constructor},type:{configurable:!0,value:Iw},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ti("__b",(e,t)=>{if(dc(),Mp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof jt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ti("__r",(e,t)=>{if(e(t),t.type!==yr){dc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return he(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;jL&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Mp=s,dc(n)}});Ti("__e",(e,t,n,s)=>{dc(),Mp=void 0,e(t,n,s)});Ti("diffed",(e,t)=>{dc(),Mp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=KL(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ti("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ti("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Zo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};UL=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ba(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Rp=b(()=>{});async function fc(e){let t=YL.includes(e)?e:xh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Bw=new Intl.PluralRules(t),document.documentElement.lang=t,wh.value=s,Be.value=t}function o(e,t){return Ww(wh.value[e]||e,t)}function _(e,t,n,s){let a=wh.value[e],i=Array.isArray(a)?a[GL(n)]:n===1?e:t;return Ww(i,{n,...s})}function GL(e){let t=Bw.select(e);return Be.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Ww(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ft(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var wh,Be,Bw,YL,xh,w=b(()=>{se();wh=T({}),Be=T("en"),Bw=new Intl.PluralRules("en"),YL=["ru","en"],xh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<ZL,signal:AbortSignal.timeout(VL)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await QL(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function QL(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=ba()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,JL)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var VL,JL,Ue,q,ZL,j,V=b(()=>{se();Rp();w();VL=1e4,JL=700,Ue=T("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},ZL=16384;j=e=>Oe("GET",e)});function Kw(e){var t=Fw.get(this);return t||(t=new Map,Fw.set(this,t)),(t=jw(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var jw,Fw,qw=b(()=>{jw=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,jw(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Fw=new Map});var r,C=b(()=>{wr();qw();r=Kw.bind(function(...t){return this[0]=3,Cp(...t)})});function Uw(e){let t=e??"",n=Qe(t);return t2(n)&&e2.test(t.slice(n.length))}function Ao(e){if(!_h.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);_h.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>Sh[s])})}return _h.get(e)}function Lp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(Sh).filter(i=>n.includes(Sh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function _s(e){return e.includes(".")}var XL,e2,Sh,t2,Qe,va,_h,uo=b(()=>{XL=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],e2=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,Sh={high:1,medium:0,low:-1},t2=e=>XL.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Qe=e=>e.split(".",1)[0],va=e=>e.startsWith("team-")?Number(Qe(e).slice(5)):null;_h=new Map});function xn(e,t){let n=Qe(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function ka(e,t,n){if(_s(t)&&!i2(e,Ao(t)))return!1;let s=va(t);return s===null?r2[Qe(t)](e,n):Ss(e)&&e.team_id===s}function Yw(e){return e.waiting_since===null?$c-e.last_at:e.due_at??e.waiting_since+n2}function Th(e,t,n,s){let a=Qe(t);if(a==="snoozed")return[e.snooze?.until??$c,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?$c:0)+(i?.at??0)),-e.id]}return l2[xn(a,n)](e,s)}function Vw(e,t,n,s,a){if(!ka(e,t,s))return null;let i=Th(e,t,n,s);return a&&Ch(i,a)>0?null:[i[0],i[1],e.id]}function Ci(e,t,n,s,a){return Jw(e,t,n,s,a).map(i=>i[2])}function Jw(e,t,n,s,a){let i=[];for(let l in e){let c=Vw(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Ch)}function Zw(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&m2(e.who,a,n,s),c=l?d2(e.dialogs,t):null,u=c&&c.size<=u2?f2(e.entries,c,t,n,s,a,i):Jw(t,n,s,a,i),p=l&&h2(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function m2(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(p2[Qe(n)]??[]).every(a=>e[a]===t[a])}function d2(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function f2(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Vw(n[u],s,a,i,l);p&&c.splice($2(c,p),0,p)}return c}function $2(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Ch(e[a],t)<0?n=a+1:s=a}return n}function Qw(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:b2(e,t,s),queued:[]};let a=new Set(e),i=g2(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function g2(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function b2(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Xw(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var $c,n2,o2,s2,Gw,Ss,a2,r2,i2,Hw,l2,c2,Ch,u2,p2,h2,po=b(()=>{uo();$c=10**14,n2=60*6e4,o2=720*60*6e4,s2=40,Gw=["urgent","newest","oldest","longest","priority","client","assignee"];Ss=e=>e.state==="open"&&!e.snooze,a2=(e,t)=>e.client_count>(t.marks[e.id]??1/0),r2={mine:(e,t)=>Ss(e)&&e.assignee_id===t.id,unassigned:e=>Ss(e)&&e.assignee_id===null,all:Ss,waiting:e=>Ss(e)&&e.waiting_since!==null,unread:(e,t)=>Ss(e)&&a2(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-o2)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Ss(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};i2=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Hw=e=>[...e??""].slice(0,s2).join("");l2={urgent:e=>[Yw(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??$c+e.last_at,e.id],priority:e=>[Yw(e)+(1-e.priority)*2*$c,e.id],client:e=>[Hw(e.name),e.id],assignee:(e,t)=>[Hw(t.operators[e.assignee_id]?.name),e.id]};c2=(e,t)=>e<t?-1:e>t?1:0,Ch=(e,t)=>c2(e[0],t[0])||e[1]-t[1];u2=64;p2={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};h2=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function ut(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=v2,snapshot:i=k2}){Ts.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function nx({k:e,of:t}){if(e==="gone")return Ts.get(t)?.leaves??[];let n=Ts.get(e)?.map;return n?[n]:[]}function _n(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Ip(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Qo(e,t,n,s,a){let i=Ts.get(t);i?.accepts(e,a)&&Ip(e,t+n,s)&&i.write(e,n,a)}function sx(e,t,n,s){let a=Ts.get(t);if(a&&Ip(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function ax(e,t,n){for(let[s,{snapshot:a}]of Ts)for(let[i,l]of a(t))Qo(e,s,i,n,l)}var Ts,v2,k2,ex,Oh,tx,ox,zp=b(()=>{Ts=new Map,v2=()=>!0,k2=()=>[];ex=e=>Ts.get(e).map,Oh=()=>[...Ts.values()].map(e=>e.map).filter(Boolean),tx=()=>Object.fromEntries(Oh().map(e=>[e,{}]));ox=(e,t,n,s)=>Ts.get(t).write(e,n,s)});function Bp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:x2,room:ix,recent:[],revs:{},views:{},...tx()}}function lx(e,t){let n=U2[t.t];return n?n(e,t):e}function ux(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function _2(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function S2(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function T2(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function C2(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Eh(n)||n.later&&t.no>Ah(n)}function Eh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Ah(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function O2(e,{data:t,reset:n}){let s=n?{...Bp(),recent:e.recent}:e,a=_n(s,"revs",...Oh()),i=rn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),ax(a,t,i),a}function E2(e,{view:t,sort:n,data:s}){let a=_n(e,"dialogs","marks","mentions","revs","views"),i=rn(s.cursor);for(let c of s.items)Qo(a,"dialog",c.id,i,c);for(let c in s.marks)Qo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of px(s))Qo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Xo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Th(l,t,n,ya(a)):null},a}function A2(e,{data:t}){let n=_n(e,"dialogs","marks","contacts","logs","revs"),s=rn(t.cursor),{id:a}=t.dialog;return Qo(n,"dialog",a,s,t.dialog),Qo(n,"mark",a,s,{read_no:t.mark}),Qo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&dx(n,a),Ph(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function N2(e,{id:t,data:n}){if(!e.logs[t])return e;let s=_n(e,"logs","revs");dx(s,t);let a=n.messages.at(-1)?.no??0;return Ph(s,t,rn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Ph(e,t,n,s,a){let i=e.logs[t]??Nh(),l={...i.items};for(let c of s)Ip(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function mx(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-rx;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function dx(e,t){let{seen:n}=e.logs[t];fx(e,t),e.logs[t]={...Nh(),seen:n}}function P2(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Eh(e)&&s<=Ah(e):s-1<=Ah(e)&&a>=Eh(e)}function D2(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!P2(e.logs[t],n.messages,s))return e;let a=_n(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Ph(a,t,rn(n.cursor),n.messages,l),s&&mx(a,t,s),a}function M2(e,{id:t}){let n=_n(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,y2),n.logs[t]??=Nh();for(let s in n.logs)n.recent.includes(Number(s))||fx(n,s);return n}function fx(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function R2(e,t){let n=_n(e,"revs",...new Set(t.rows.flatMap(nx)));for(let s of t.rows)s.k==="gone"?sx(n,s.of,s.id,s.rev):Qo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>rx*2&&mx(n,s,"after");return Object.keys(n.dialogs).length>n.room?L2(n):n}function L2(e){let t=_n(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ci(t.dialogs,a,i,ya(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(ix,n.size+w2),t}function I2(e,{dialog:t,message:n,sentAtRev:s}){let a=_n(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function z2(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=_n(e,"marks");return s.marks[t]=n,s}function B2(e,{data:t}){let n=_n(e,"notifications","revs");for(let s of t.items)Qo(n,"notice",s.id,rn(t.cursor),s);return n}function W2(e,{row:t}){return{...e,preferences:t}}function F2(e,{id:t,read_no:n}){let s=_n(e,"marks");return s.marks[t]=n,s}function j2(e,{row:t}){return{...e,me:{...e.me,...t}}}function K2(e,{row:t}){let n=_n(e,"contacts");return n.contacts[t.id]=t,n}function q2(e,{id:t,on:n}){let s=_n(e,"follows");return ox(s,"follow",t,{on:n}),s}var y2,rx,ix,w2,x2,ya,rn,cx,Sn,Nh,Oi,px,Xo,U2,Zt=b(()=>{po();zp();zp();y2=8,rx=360,ix=3e3,w2=500,x2={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},ya=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});rn=e=>Number(String(e).split(":").pop()),cx=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Sn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Nh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Oi=(e=[])=>e.map(t=>[t.id,t]);ut("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});ut("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});ut("contact",{map:"contacts"});ut("operator",{map:"operators",put:_2,snapshot:e=>Oi(e.operators)});ut("channel",{map:"channels",snapshot:e=>Oi(e.channels)});ut("hours",{map:"hours",snapshot:e=>Oi(e.hours)});ut("tag",{map:"tags",snapshot:e=>Oi(e.tags)});ut("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});ut("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});ut("team",{map:"teams",snapshot:e=>Oi(e.teams)});ut("status",{map:"statuses",snapshot:e=>Oi(e.statuses)});ut("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});ut("mention",{map:"mentions",put:S2,snapshot:e=>px(e)});ut("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});ut("counts",{put:(e,t,n)=>{e.counts=n}});ut("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});ut("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});ut("message",{map:"logs",put:T2,leaves:[],accepts:(e,t)=>!C2(e,t)});px=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Xo=(e,t)=>`${e}:${t}`;U2={start:O2,page:E2,dialog:A2,around:N2,log:D2,opened:M2,rows:R2,result:I2,read:z2,unreadFrom:F2,me:j2,preferences:W2,bell:B2,contact:K2,follow:q2,forget:()=>Bp()}});function le(e){ee.value=lx(ee.value,e)}var ee,H2,Tn,ae,wa,we,Ge,yt,ze,Wp,ge,Fe,Cs,mo,Dt,xa,Os,hc,_a,gc,P,Ei,Sa,Ai,Tt,R=b(()=>{se();Zt();zp();ee=T(Bp());H2={},Tn=e=>$e(()=>ee.value[ex(e)]??H2),ae=Tn("dialog"),wa=Tn("mark"),we=Tn("operator"),Ge=Tn("channel"),yt=Tn("message"),ze=$e(()=>ee.value.counts),Wp=$e(()=>ee.value.views),ge=$e(()=>ee.value.preferences),Fe=Tn("team"),Cs=Tn("status"),mo=Tn("hours"),Dt=Tn("tag"),xa=$e(()=>ee.value.company),Os=Tn("follow"),hc=Tn("mention"),_a=()=>ya({me:P.value,marks:wa.value,follows:Os.value,mentions:hc.value,operators:we.value}),gc=Tn("notice"),P=$e(()=>ee.value.me),Ei=$e(()=>ze.value.mine_unread+ze.value.unassigned),Sa=e=>ee.value.revs["dialog"+e]??-1,Ai=e=>cx({marks:wa.value},e),Tt=e=>Ge.value[e.channel_id]});function V2(e,t,n){let s=Tr(e);return{layout:s?"full":e==="board"?"board":"list",task:s??Tr(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function hx(e){bc.peek().startsWith("/inbox")&&($x=bc.peek()),bc.value=e}function gx(e){return vc=e,()=>{vc===e&&(vc=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Fp()||!n&&bx(e)||(history[t?"replaceState":"pushState"](null,"",e),hx(e))}function No(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Fp,bc,Tr,Y2,G2,E,$x,es,vc,bx,G,jp,Qt,Kp,pn,Ke,Q=b(()=>{se();uo();Fp=()=>location.pathname+location.search,bc=T(Fp()),Tr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,Y2={notices:"notifications"},G2={layout:null,task:null,tasksView:null,tasksSort:null},E=$e(()=>{let e=new URL(bc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...G2},i={view:Uw(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:Y2[n]??(n||null),id:Tr(s)}:t==="clients"?{...i,page:t,id:Tr(n)}:t==="tasks"?{...i,page:t,...V2(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:Tr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Tr(s),at:Tr(e.searchParams.get("m"))}});$x="/inbox/mine",es=()=>$x;vc=null;window.addEventListener("beforeunload",e=>{vc?.(null)&&e.preventDefault()});bx=e=>!!vc?.(e,()=>L(e,{sure:!0}));G=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,jp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Qt=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Kp=e=>`/clients/${e}`,pn=e=>`/tasks/${e}`;Ke=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{bx(Fp())?history.pushState(null,"",bc.peek()):hx(Fp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function wx(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Cr(){qp+=1;let e=qp;wx(()=>{e===qp&&(Up=performance.now())})}function Lh(){qp+=1,Up=-Hp}var Hp,vx,Up,kx,yx,Dh,Rh,Mh,qp,xx,_x,Sx,Or,Yp,Es=b(()=>{se();Q();R();Hp=700,vx=0,Up=-Hp,kx=0,yx=0,Dh=0,Rh=!1,Mh=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&yt.value[t]?.loaded?t:null});he(()=>{let e=Mh.value;Rh=!1,wx(()=>{Mh.peek()===e&&(vx=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{kx=t.timeStamp,e!=="pointerdown"&&(Dh=e==="click"?t.detail:0,Dh===1&&(yx=t.timeStamp))},{capture:!0});qp=0,xx=()=>{Rh=!0};_x=e=>e-vx>=Hp,Sx=e=>Mh.peek()!==null&&_x(e),Or=()=>kx-Up<Hp||Dh>1&&Up>=yx,Yp=()=>Rh||_x(performance.now())});function X2(e,t){let n=[...e],s=[];for(;n.length+1>Z2;){let a=Math.min(...n.map(Ih));if(a>Ih(t))break;s.push(...n.splice(n.findIndex(i=>Ih(i)===a),1))}return s}function Z(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=J2,silent:c=!1,more:u=null,keep:p=!1}={}){Tx+=1;let m={id:Tx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:X2(As.value.filter(f=>!f.silent),m);return As.value=[...As.value.filter(f=>!h.includes(f)),m],n&&!c&&(Ns.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Ns.peek()].slice(0,Q2)),setTimeout(()=>Gp(m.id),l),m.id}function Gp(e){As.value=As.value.filter(t=>t.id!==e)}function Er(e){Gp(e),Ns.value=Ns.peek().filter(t=>t.id!==e)}function kc(e){Lh(),e.undo??!0?Er(e.id):Gp(e.id),e.run()}function Ex(e){Lh(),Gp(e.id),e.more.run()}function Vp(){let e=As.value.findLast(t=>t.undo);e&&kc(e)}var J2,Z2,Tx,As,Ns,Q2,Ih,Cx,ne,Ox,fe=b(()=>{se();w();Es();J2=8e3,Z2=3,Tx=0,As=T([]),Ns=T([]),Q2=50,Ih=e=>e.keep?2:e.run||e.alert?1:0;Cx=(e,t)=>Z("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>Z(e,{icon:"circle-alert",alert:!0,...t});Ox=()=>{Ns.value=[]}});function zh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function ns(e){localStorage.setItem("okno.lang",e),await fc(e),await Qp({locale:e})}async function Ta(e){Bn.value=e,await Qp({theme:e})}async function Ni(e){Po.value=e,await Qp({density:e})}async function Qp(e){if(Ue.value!=="in"){yc={...yc,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){ne(z(t))}}async function Xp(){if(Object.keys(yc).length)try{await F("/api/me",yc,{method:"PATCH"}),yc={}}catch{}}async function Bh(){let{locale:e,theme:t,density:n}=P.peek();Bn.value=t,Po.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Be.peek()&&await fc(e)}var Bn,Ax,Jp,Po,Zp,ts,fo,mn,Nx,Px,yc,eI,zt=b(()=>{se();V();R();w();po();fe();Bn=T(localStorage.getItem("okno.theme")??"system"),Ax=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Ax.value=e.matches});Jp=$e(()=>Bn.value==="dark"||Bn.value==="system"&&Ax.value),Po=T(localStorage.getItem("okno.density")??"normal"),Zp=T(localStorage.getItem("okno.text")??"normal"),ts=T(localStorage.getItem("okno.side")==="hidden"),fo=T(localStorage.getItem("okno.card")==="hidden"),mn=T(Gw.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");he(()=>{zh("theme",Bn.value,"system")});he(()=>{zh("density",Po.value,"normal")});he(()=>{zh("text",Zp.value,"normal")});he(()=>{localStorage.setItem("okno.side",ts.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.card",fo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.sort",mn.value)});Nx=()=>localStorage.getItem("okno.lang");Px=e=>Qp({status_id:e});yc={};eI=$e(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());he(()=>{eI.value&&Jt(()=>{Bh()})})});function jh(e){Ps=e,Ds=!0,Uh()}function Kh(){Ds=!1,clearTimeout(Fh),Kt?.close(),Kt=null,Ar=0,Wn.value="on"}function qh(){Kt?.readyState===WebSocket.OPEN&&Kt.send(JSON.stringify({t:"hello",cursor:Ps.cursor(),build:Ps.build}))}function Mx(e){Kt?.readyState===WebSocket.OPEN&&Kt.send(JSON.stringify(e))}function Uh(){if(clearTimeout(Fh),!Ds||Kt&&Kt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Kt=t,Wh=Date.now(),t.addEventListener("open",()=>{t===Kt&&qh()}),t.addEventListener("message",n=>{t===Kt&&rI(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Kt&&Rx(n.code)})}function rI(e){if(Wh=Date.now(),e.t==="ping"){Kt.send('{"t":"pong"}');return}if(e.t==="welcome"){Ps.signal(e),Hh();return}e.t==="resync"&&Ps.resync(),e.t==="events"?Ps.events(e):Ps.signal(e)}function iI(){if(!Ds)return;let e=Kt;Kt=null,e?.close(),tm()}function Hh(){em=0;let e=Ar>0;Ar=0,Wn.value="on",Ps.back(e)}function Rx(e){if(Kt=null,!Ds)return;if(Ar||=Date.now(),e===Dx.signedOut){Ds=!1,Ps.signedOut();return}let t=e===Dx.tooSlow?0:Math.min(nI,tI*2**em);em+=1,Fh=setTimeout(Uh,t*(.5+Math.random()/2))}function tm(){em=0,Uh()}var tI,nI,oI,sI,aI,Dx,Wn,Kt,Ps,em,Ar,Wh,Fh,Ds,Nr=b(()=>{se();tI=1e3,nI=3e4,oI=45e3,sI=2e3,aI=5e3,Dx={signedOut:4401,foreign:4403,tooSlow:4408},Wn=T("on"),Kt=null,Ps=null,em=0,Ar=0,Wh=0,Fh=0,Ds=!1;setInterval(()=>{if(!Ds)return;if(Kt?.readyState===WebSocket.OPEN&&Date.now()-Wh>oI){let t=Kt;Rx(0),t.close()}let e=Ar?Date.now()-Ar:0;Wn.value=e>aI?"off":e>sI?"grey":"on"},500);window.addEventListener("online",iI);window.addEventListener("offline",()=>{Ds&&(Ar||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Ds&&!Kt&&tm()})});function Kx(e){e.t==="welcome"&&(Fx=Date.now(),nm.value={},om.value={},Oa.value={},rm()),e.t==="presence"&&(nm.value=Lx(nm.peek(),e.people,t=>t==="off")),e.t==="here"&&(om.value=Lx(om.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&cI(e.dialog)}function Lx(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function cI(e){let t=Date.now()+Gh;Oa.value={...Oa.peek(),[e]:t},setTimeout(()=>{Oa.peek()[e]===t&&qx(e)},Gh)}function qx(e){if(!(e in Oa.peek()))return;let{[e]:t,...n}=Oa.peek();Oa.value=n}function Ux(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&qx(t.row.dialog_id)}function Gx(e,t,n){let s=Date.now();Ca.value=n.trim()?{dialog:e,mode:t,at:s}:null,Ca.value&&(s-Vh>=Yh&&rm(),setTimeout(()=>{Ca.peek()?.at===s&&(Ca.value=null)},Gh-Yh))}function Jh(){Ca.value=null}function rm(){if(clearTimeout(Ix),Ue.peek()!=="in")return;let e=Vh+Yh-Date.now();if(e>0){Ix=setTimeout(rm,e);return}Vh=Date.now(),Mx(JSON.parse(Yx.peek()))}function Zh(){sm.value=!1,clearTimeout(zx),zx=setTimeout(()=>{sm.value=!0},lI)}var Yh,Gh,lI,nm,om,Oa,Bx,Wx,am,Fx,jx,Hx,sm,Ca,Vh,Ix,zx,Yx,Pr=b(()=>{se();V();Nr();Q();R();Yh=2e3,Gh=6e3,lI=5*6e4,nm=T({}),om=T({}),Oa=T({}),Bx=e=>nm.value[e]??"off",Wx=e=>(om.value[e]??[]).filter(t=>t.id!==P.value?.id),am=e=>e in Oa.value,Fx=0,jx=()=>Fx;Hx=T(!document.hidden),sm=T(!1),Ca=T(null),Vh=0,Ix=0,zx=0,Yx=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Hx.value&&!sm.value?t:null,s=Ca.value&&Ca.value.dialog===n?Ca.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:sm.value})});he(()=>{Yx.value&&Wn.value==="on"&&rm()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Zh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Hx.value=!document.hidden,document.hidden||Zh()});Zh()});function Pi(e,...t){for(let n of wc[e])n(...t)}async function Ms(e,t){if(Mt.value[e]?.busy)return!1;Mt.value={...Mt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Mt.value;return Mt.value=s,!0}catch(n){if(!(n instanceof q))throw n;return Mt.value={...Mt.value,[e]:{busy:!1,problem:n}},!1}}async function Dr(){let e=await j("/api/start");Ue.value="in",Jx.value=Date.now(),_r(()=>{le({t:"start",data:e,reset:!0}),Pi("snapshot",e,{entered:!0})}),await Bh(),Pi("entered",e.me.id),jh(e_),Zx.postMessage(e.me.id)}function lm(){Kh(),Ue.value="out",Mt.value={},le({t:"forget"})}function Qx(){Ue.value="in",jh(e_),Pi("online")}async function o_(){let{view:e,dialog:t}=E.peek(),n=xn(e,mn.peek());try{let s=await j("/api/start");if(s.build!==Xx&&!t_.some(l=>l())){location.reload();return}let a=await pI(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;_r(()=>{le({t:"start",data:s,reset:!0}),Pi("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),qh(),Hh()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(o_,3e3)}}async function pI(e,t){let{dialogs:n,views:s}=ee.peek(),a=s[Xo(e,t)],i=a?.loaded?Ci(n,e,t,ya(ee.peek()),a.edge).length:0,l=[await j(im(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<uI&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j(im(e,t,l.at(-1).next)));return l}function im(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Mr(e,t){let n=ee.peek().views[Xo(e,t)];return n?.loaded&&!n.next?null:Ms(`page:${Xo(e,t)}`,async()=>{let s=await j(im(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function xc(e,{unread:t=!0}={}){le({t:"opened",id:e}),!ee.peek().logs[e].loaded&&(await Ms(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await mI(e,n):null;_r(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),i_())}async function mI(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(a_(e,l)):null}async function dI(e,t){await xc(e,{unread:!1});let n=ee.peek().logs[e];!n?.loaded||n.items[t]||t>(ee.peek().dialogs[e]?.last_no??0)||await Ms(`around:${e}`,async()=>{le({t:"around",id:e,data:await j(a_(e,t))})})}function Qh(e){let t=ee.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ms(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${r_}`)})})}function Xh(e){let t=ee.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ms(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${r_}`)})})}function i_(){for(let e of ee.peek().recent){let t=ee.peek().logs[e],n=t?.loaded?ux(t):null;n!==null&&Ms(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function l_(e){let t=n=>le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Jx.peek()){t(0);return}Ms("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function c_(e){let t=e.id,n=e.client_count;if(!((ee.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function fI(){for(let s of Object.keys(Mt.value)){if(!Mt.value[s].problem?.offline)continue;let{[s]:a,...i}=Mt.value;Mt.value=i}let{view:e,dialog:t}=E.peek(),n=xn(e,mn.peek());ee.peek().views[Xo(e,n)]?.loaded||Mr(e,n),t&&!ee.peek().logs[t]?.loaded&&xc(t)}var Mt,Jx,wc,Di,Mi,Xt,Fn,Zx,Xx,e_,t_,n_,uI,s_,Vx,a_,cm,r_,st=b(()=>{se();V();po();Nr();Pr();zt();Zt();Q();R();Mt=T({}),Jx=T(0),wc={snapshot:[],entered:[],rows:[],online:[]},Di=e=>{wc.snapshot.push(e)},Mi=e=>{wc.entered.push(e)},Xt=e=>{wc.rows.push(e)},Fn=e=>{wc.online.push(e)};Zx=new BroadcastChannel("okno");Zx.addEventListener("message",e=>{Ue.peek()==="out"||!ee.peek().me||e.data===ee.peek().me.id||(Kh(),Dr().catch(()=>location.reload()))});Xx=new URL(import.meta.url).pathname.split("/")[2],e_={build:Xx,cursor:()=>ee.peek().cursor,events:e=>{let t=ee.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),Ux(e.rows),Pi("rows",e.rows,t,ee.peek()),i_()},signal:Kx,resync:()=>{o_()},back:()=>{fI(),Pi("online")},signedOut:()=>{Ue.value="expired"}},t_=[],n_=e=>{t_.push(e)};uI=10;s_=(e,t)=>Ms(`page:${Xo(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await j(im(e,t,null))})});Vx=40,a_=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Vx/2}&limit=${Vx}`,cm=e=>Ms(`dialog:${e}`,async()=>{le({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),r_=60;he(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=xn(t,mn.value);Ue.value!=="in"||e!=="inbox"||Jt(()=>{ee.value.views[Xo(t,a)]?.loaded||Mr(t,a),n&&s?dI(n,s):n&&xc(n)})})});var y,$t,re=b(()=>{se();y=T(null),$t=T(!1)});function Rs(e){_c.value=_c.value===e?`${e} `:e}function hI(e){um.push(e),u_||=setTimeout(gI,$I)}function gI(){let e=[...new Set(um)];_c.value=e.length===1?o("New message: {name}",{name:e[0]}):_("{n} new message","{n} new messages",um.length),um=[],u_=0}var $I,_c,um,u_,Rr=b(()=>{se();st();w();$I=4e3,_c=T(""),um=[],u_=0;Xt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&hI(a.name)}})});var eg,tg,os,Lr,Sc,ln,Ri,Tc,Do=b(()=>{eg=new Map,tg=new Map,os=e=>{eg.set(e.page,e)},Lr=e=>eg.get(e),Sc=()=>[...eg.values()].filter(e=>e.icon),ln=e=>{tg.set(e.id,{when:()=>!0,...e})},Ri=()=>[...tg.values()].filter(e=>e.when()),Tc=e=>tg.get(e)});function p_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function $o(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ea(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var ss,H,xe=b(()=>{R();w();ss=e=>String(e).split(/\s+/)[0],H=e=>we.value[e]?.name??o("Former colleague")});function Ir(e){let t=Object.values(Ge.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ge.value[e.channel_id];return t.length>1&&n?`${Ee(e.kind)} · ${n.name}`:Ee(e.kind)}var bI,d,Li,m_,Ee,d_,_e,te,Aa,dn,Ne,ie,N=b(()=>{C();w();xe();R();bI=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${bI}#${e}`} /></svg>`,Li=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,m_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ee=e=>m_[e]?m_[e]():e;d_=({dialog:e})=>{let[t,...n]=Ir(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},_e=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ee(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${$o(e)} ${n}`} aria-hidden="true">
${p_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Aa=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,dn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ne=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ie=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function sg(){let e=Date.now();dm.value=e,e-M.value>=ng-og/2&&(M.value=e),mm=setTimeout(sg,pm?og:ng)}function f_(){return pm+=1,pm===1&&(clearTimeout(mm),mm=setTimeout(sg,og)),()=>{pm-=1}}function zr(){M.value=dm.value=Date.now()}var ng,og,M,dm,pm,mm,ve=b(()=>{se();ng=15e3,og=1e3,M=T(Date.now()),dm=T(Date.now()),pm=0,mm=0;mm=setTimeout(sg,ng);document.addEventListener("visibilitychange",()=>{document.hidden||zr()})});function Cn(e){let t=Be.value+JSON.stringify(e);return ag.has(t)||ag.set(t,new Intl.DateTimeFormat(Be.value==="ru"?"ru-RU":"en-GB",e)),ag.get(t)}function v_(e,t){try{let n=new Intl.NumberFormat(Be.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Zn(e){let t=e,n=0;for(;t>=1e3&&n<g_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Be.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${g_[n]()}`}function qt(e,t=Date.now()){return Cn(Oc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Mo(e,t){let n=Cc(e,t);return n<=0?J(e):n===1?o("yesterday"):n<7?Cn({weekday:"short"}).format(e):Cn(Oc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Ii(e,t){let n=Cc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):qt(e,t)}function rt(e,t){let n=Cc(e,t);return n<=0?o("today"):n===1?o("yesterday"):qt(e,t)}function Ve(e,t=Date.now()){let n=-Cc(e,t);if(n===0)return o("today at {time}",{time:J(e)});if(n===1)return o("tomorrow at {time}",{time:J(e)});let s=Cn(Oc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:J(e)})}function Je(e){let t=Math.max(1,Math.floor(e/b_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/rg);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):_("{n} day","{n} days",Math.floor(e/fm))}function k_(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?_("{n} second ago","{n} seconds ago",n):t-e<rg?_("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Cc(e,t)===0?o("at {time}",{time:J(e)}):qe(e)}function y_(e){let t=Cn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function $m(e,t=Date.now()){let n=e-t<2*fm?{weekday:"short"}:{day:"numeric",month:"short"};return`${Cn(n).format(e)}, ${J(e)}`}function jn(e,t="short"){let n=Cn({weekday:t,timeZone:"UTC"}).format(vI+e*fm);return n[0].toUpperCase()+n.slice(1)}function __(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function S_(e){let t=null;return n=>((t?.text!==n||t.lang!==Be.value)&&(t={text:n,lang:Be.value,made:e(n)}),t.made)}var b_,rg,fm,ag,$_,Cc,Oc,h_,ue,at,J,qe,g_,Ls,Qn,w_,vI,Ec,hm,Ac,x_,oe=b(()=>{w();b_=6e4,rg=60*b_,fm=24*rg,ag=new Map;$_=e=>new Date(e).setHours(0,0,0,0),Cc=(e,t)=>Math.round(($_(t)-$_(e))/fm),Oc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),h_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(h_[Be.value]??h_.en).format(e).replaceAll(","," ");at=e=>new Date(e).toDateString(),J=e=>Cn({hour:"2-digit",minute:"2-digit"}).format(e),qe=e=>Cn({dateStyle:"long",timeStyle:"short"}).format(e),g_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Ls=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Qn=(e,t=Date.now())=>Cn(!t||Oc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);w_=()=>Array.from({length:7},(e,t)=>{let n=Cn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),vI=Date.UTC(2024,0,1);Ec=(e,t)=>Cn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),hm=(e,t,n=Date.now())=>Oc(e,n)?Ec(e,t):Cn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Ac=e=>Cn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),x_=(e,t)=>Cn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function lg(e){let t=ho.peek().filter(n=>!e.includes(n));t.length!==ho.peek().length&&(ho.value=t)}function T_(e){Nc.value=e,setTimeout(()=>{Nc.peek()===e&&(Nc.value=[])},kI)}function C_(e,t,n){let s=ya(e),a=t.filter(l=>e.dialogs[l]&&!ka(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var kI,ho,Nc,zi,ig,gm=b(()=>{st();se();po();Zt();kI=1600,ho=T([]),Nc=T([]),zi=T(null),ig=(e,t)=>Ss(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Xt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&ig(u,s)&&!(t.dialogs[c]&&ig(t.dialogs[c],s))&&!ho.peek().includes(c)),i=ho.peek().filter(l=>n.dialogs[l]&&ig(n.dialogs[l],s));(a.length||i.length!==ho.peek().length)&&(ho.value=[...i,...a.map(({id:l})=>l)])})});async function vm(){Bi.value!=="unsupported"&&(Bi.value=await Notification.requestPermission())}function P_(e,t,n,s){if(Bi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Bi,Pc,bm,O_,E_,A_,N_,cg=b(()=>{se();Bi=T("Notification"in window?Notification.permission:"unsupported"),Pc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Pc.value=!0}));navigator.locks||(Pc.value=!0);bm="okno.focus",O_=crypto.randomUUID?.()??String(Math.random()),E_=()=>{localStorage.setItem(bm,O_)},A_=()=>{localStorage.getItem(bm)===O_&&localStorage.removeItem(bm)};window.addEventListener("focus",E_);window.addEventListener("blur",A_);window.addEventListener("pagehide",A_);document.hasFocus()&&E_();N_=()=>localStorage.getItem(bm)!==null});var yI,wI,D_,xI,M_,On,Is=b(()=>{w();yI={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},wI={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},D_=e=>wI[e]?.()??o("sent by a program"),xI={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},M_=e=>xI[e]?.()??(e||o("could not be downloaded")),On=(e,t)=>yI[e]?.()??(t||o("the platform refused it"))});function Wi(){return!ug.value&&!pg&&(pg=!0,j("/api/command-line").then(e=>{ug.value=e},()=>{pg=!1})),ug.value}var ug,pg,Fi,R_,km=b(()=>{se();V();ug=T(null),pg=!1;Fi=(e,t)=>`${e.program} ${t} ${e.options}`,R_=e=>`'${e.replaceAll("'","'\\''")}'`});var L_,_I,I_,mg,z_,B_=b(()=>{oe();w();L_=(e,t)=>at(e)===at(t)?J(e):Ve(e,t),_I=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),I_={assigned:(e,t)=>e.count>1?_("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ve(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?_("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:L_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:L_(e.due_at,t)})},mg=(e,t,n)=>(I_[e.data.what]??I_.changed)(e,_I(e),n),z_=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function F_(e){let t=e.by_id===null?o("Someone"):ss(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return _("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(W_[n]??W_.in)(t);return e.count>1?`${a} · ${_("{n} event","{n} events",e.count)}`:a}function CI(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:TI()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(q_[e.data.why]??q_.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:J(e.data.since),until:J(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:J(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?z_(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Dc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(j_[e.kind]??j_.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:CI(e),icon:SI[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function ym(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":G("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var SI,W_,j_,K_,TI,q_,Mc,dg=b(()=>{Is();km();oe();w();xe();Q();B_();SI={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},W_={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};j_={message:(e,t)=>`${t}: ${F_(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:On(e.code,e.detail)}),fault:({data:e})=>_("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${F_(e)}`,assigned:(e,t)=>e.count>1?_("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>_("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:K_(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:K_(e.due_at,t)}),nobody:({data:e})=>_("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>_("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:mg,taskdue:mg,test:()=>o("This is what a notification looks like")},K_=(e,t)=>at(e)===at(t)?J(e):Ve(e,t),TI=()=>{let e=Wi();return e?Fi(e,"check"):"okno check"},q_={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Mc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function AI(){zs??=new AudioContext,zs.state==="suspended"&&zs.resume().catch(()=>{})}function NI(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function wm(e){let t=(ge.peek()?.sounds.volume??0)/100;if(!t||!zs||zs.state!=="running")return!1;for(let[n,s,a]of OI[e])PI(n,zs.currentTime+s,a,t*t*EI);return!0}function PI(e,t,n,s){let a=zs.createOscillator(),i=zs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(zs.destination),a.start(t),a.stop(t+n+.02)}var OI,EI,zs,fg,$g=b(()=>{R();OI={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},EI=.3,zs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,AI,{capture:!0,passive:!0});fg=()=>P.peek()?.presence==="online"&&!NI(ge.peek()?.quiet)});async function Rc(e=!1){let t=e?Na.peek()?.next:null;Na.value={...Na.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Bs.peek()&&{only:Bs.peek()},...t&&{before:t}}),s=await j(`/api/notifications?${n}`);le({t:"bell",data:s}),Na.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Na.value={...Na.peek(),busy:!1,problem:n}}}function H_(e){Bs.value=e,Rc()}async function _m(e,t){let n=Date.now();for(let s of t){let a=gc.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${ee.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function Sm(e){II(e),L(ym(e))}function V_(e){e&&ze.peek().notifications&&_m({dialog_id:e},gg.peek().filter(t=>G_(t,e)).map(t=>t.id))}function BI(){let e=[...hg.keys()].map(t=>gc.peek()[t]).filter(t=>t&&t.read_at===null);if(hg=new Map,J_=0,!!e.length){if(Date.now()-jx()<MI&&e.length>1){Z_(e.length);return}for(let t of[WI,FI,jI])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function WI(e){if(xm.peek())return;let t=l=>E.peek().page==="inbox"&&!ho.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>bg(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Z(_("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(G("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Z_(i.length);return}for(let l of i){let{plain:c,icon:u}=Dc(l);(Mc(l)?ne:Z)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Sm(l):null})}}function FI(e){let t=e.filter(a=>bg(a,"sound")&&(a.kind==="test"||fg()));if(!t.length||!Pc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-U_<RI)return;U_=Date.now();let s=t.map(a=>Mc(a)?"alarm":LI[a.kind]??"assigned");wm(["alarm","assigned","message"].find(a=>s.includes(a)))}function jI(e){if(Pc.peek())for(let t of e){if(!bg(t,"desktop")||t.kind!=="test"&&(N_()||!fg()))continue;let{plain:n,text:s}=Dc(t);P_(n,s,t.id,()=>Sm(t))}}async function e0(){await vm(),await Oe("POST","/api/notifications/test",{})}var DI,MI,RI,LI,Na,Bs,xm,gg,II,Y_,G_,zI,hg,J_,bg,Z_,Q_,X_,U_,vg=b(()=>{st();se();V();gm();cg();Pr();w();dg();Q();$g();R();fe();DI=700,MI=3e3,RI=3e3,LI={message:"message",followed:"message",unassigned:"message"},Na=T(null),Bs=T(""),xm=T(!1),gg=$e(()=>Object.values(gc.value).filter(e=>!Bs.value||e.kind===Bs.value).sort((e,t)=>t.at-e.at||t.id-e.id));II=e=>_m({ids:[e.id]},[e.id]),Y_=()=>_m({all:!0},Object.keys(gc.peek()));G_=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),zI=e=>E.peek().page==="inbox"&&G_(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;he(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&ee.value.ready&&Jt(()=>V_(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&V_(E.peek().dialog)});hg=new Map,J_=0;Xt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(zI(a)){_m({ids:[s]},[s]);continue}hg.set(s,a),J_||=setTimeout(BI,DI)}}});bg=(e,t)=>e.kind==="test"||ge.peek().notices[e.kind]?.[t],Z_=e=>Z(_("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Q_()}),Q_=()=>{},X_=e=>{Q_=e};U_=0});function ht(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Se(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Tm(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Br(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Ct(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Pa(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Rt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ce=b(()=>{I()});function n0(){let e=ze.value.notifications??0,t=y.value==="bell",n=e?_("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Lc():ji()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function o0(){return y.value!=="bell"?null:r`<${qI} />`}function qI(){let e=Ct(Lc),t=O(null);Se(),A(()=>(t.current.focus({preventScroll:!0}),Rc(),xm.value=!0,()=>{xm.value=!1}),[]);let n=()=>{Lc(),L(Qt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ze.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Y_}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Lc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Bs.value===s)}
onClick=${()=>H_(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${UI} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function UI(){let{busy:e,problem:t,next:n}=Na.value??{busy:!0},s=ht(150,!!e),a=gg.value,i=!Bs.value&&Ns.value.length>0&&r`<${HI} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Rc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${GI(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${QI} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Rc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ne} width=${c} /><${Ne} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ie} icon="bell" title=${o("No notifications")} text=${Bs.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function HI(){let[e,t]=g(!1),n=Ns.value.length-t0;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Ns.value.slice(0,e?void 0:t0).map(s=>r`<${YI} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${_("{n} more","{n} more",n)}
</button>
</div>`}
`}function GI(e){let t=new Map;for(let n of e){let s=Ii(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function VI({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function ZI({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Z(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function QI({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Dc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Lc(),Sm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Mc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${ym(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${VI} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${JI(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${ZI} data=${e.data} />`}
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`}var Lc,t0,KI,ji,YI,JI,Cm=b(()=>{se();I();C();re();V();ve();oe();w();vg();dg();Q();R();fe();N();Ce();Lc=()=>{y.value=null},t0=5,KI=$e(()=>P.value?.id??null);he(()=>{KI.value,Jt(Ox)});ji=()=>{y.value="bell"};X_(ji);YI=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>kc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`;JI=({kind:e})=>e==="fault"||e==="breaker"});var it,go=b(()=>{it=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ye(...e){for(let t of e)i0.set(t.id,{when:tz,...t})}function Fs(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Om,i0,tz,Ws,xg,_g,l0,Sg,c0,nz,u0,Da,oz,sz,Ki,qi,p0,wt=b(()=>{go();w();Om={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},i0=new Map;tz=()=>!0,Ws=()=>[...i0.values()],xg=e=>!!e.when(),_g={},l0=e=>{_g=e??{}},Sg=e=>_g[e.id],c0=(e,t)=>Ws().find(n=>n!==t&&n.key!==t.key&&Da(n).includes(e)),nz=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),u0=e=>!e.altKey&&!nz.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Da=e=>[_g[e.id]??e.key,...e.also??[]].filter(Boolean),oz={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:it,Enter:"Enter"},sz=e=>oz[e]??e.replace(/^(Key|Digit)/,""),Ki=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(sz));qi=(e,t)=>Ws().find(n=>(!t||n.anywhere)&&Da(n).includes(e)&&xg(n)),p0=e=>Ws().some(t=>Da(t).some(n=>n.startsWith(e+" ")))});function me(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(Em.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{Em.value-=1}),l);d0.push(c);let u=s?iz:rz;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function en(e,t,n){let s=me(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Tg(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Tg(e)}),y.value=null})}function rz({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Tg(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function iz({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Tg(t),()=>{e.peek()||u()}},[]),W(()=>{c&&pz(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>uz(p,i.current)} />`}function uz(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:lz(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function pz(e,t){let n=document.activeElement,s=cz(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Am(e){if(!Em.peek()){e();return}let t=Em.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Cg(){for(let e of d0){await mz();try{await e()}catch{setTimeout(Cg,az);return}}}var az,m0,d0,Em,lz,cz,mz,fn=b(()=>{se();I();C();w();fe();re();az=5e3,m0=2e3,d0=[],Em=T(0);lz=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,cz=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");mz=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:m0}):setTimeout(e,m0)})});function Nm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Og=b(()=>{});function Ic(e){let t=ae.peek()[e]?.name??o("the client");return t.length>f0?`${t.slice(0,f0-1).trimEnd()}…`:t}var f0,$0,En,zc,Pm,Dm,h0,g0,Mm,Rm,Lm,b0,v0,Im,k0,y0,Ma,zm,js=b(()=>{oe();w();xe();R();f0=40;$0=e=>e===null?o("until the client replies"):Ve(e),En=e=>(t,...n)=>e(Ic(t),...n),zc=En((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Pm=En(e=>o("Reopened: {name}",{name:e})),Dm=En((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:$0(t)})),h0=En(e=>o("Unsnoozed: {name}",{name:e})),g0=En(e=>o("No reply needed: {name}",{name:e})),Mm=En((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Rm=En(e=>o("Marked as read: {name}",{name:e})),Lm=En(e=>o("Marked as unread: {name}",{name:e})),b0=En(e=>o("Sent and closed: {name}",{name:e})),v0=En((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:$0(t??null)})),Im=En((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ve(t)})),k0=En(e=>o("Not sent, the text is back in the field: {name}",{name:e})),y0=En(e=>o("Not sent: {name}",{name:e})),Ma=En((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),zm=En((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function je(e){try{return await e(),!0}catch(t){return ne(z(t)),!1}}async function tn(e,t,n,s){let a=Bm(e),i=Sa(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Kn(e,t,n,s,{more:a,keep:i}={}){if(Or())return null;let l=je(t),c=Z(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await je(n)}});return l.then(u=>{u||Er(c)}),l}function Eg(e,t){let n=Bm(e).assignee_id;return n===t?null:Kn(Ma(e,t),w0(e,t),w0(e,n),"user-round-check")}function Ra(e){if(Bm(e).state!=="closed")return null;let t={reason:Bm(e).close_reason??"solved",comment:""},n=async()=>{t=(await tn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>tn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Kn(Pm(e),n,s,"undo-2");return a&&E.peek().dialog===e&&Cr(),a}async function Bt(e){try{await navigator.clipboard.writeText(e),Z(o("Copied"))}catch{dz(e)?Z(o("Copied")):ne(o("The browser blocked copying"))}}function dz(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Bc(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function jm(e){Wc.value=e,y.value="photo"}async function Km(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Z(s.moved.length?_("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function _0(){await je(async()=>{await Oe("DELETE","/api/session"),y.value=null,lm(),L("/login")})}var Bm,w0,Wm,Fm,x0,Wc,Xe=b(()=>{re();se();V();w();Q();R();st();fe();js();Es();Bm=e=>ee.peek().dialogs[e];w0=(e,t)=>()=>tn(e,"assignee",{operator_id:t},{assignee_id:t});Wm=e=>Eg(e,P.peek().id);Fm=e=>je(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),x0=e=>je(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});Wc=T(null)});function bz(e){let t=/[а-яё]/i.test(e)?$z:fz,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function S0(e){return[...gz(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function vz(e,t){if(e.length<hz)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&kz(e,n(s)))return!0;return!1}function kz(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function yz(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>vz(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function T0(e,t){let n=S0(t),s=S0(e).map(({word:a})=>yz(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ui(e,t){let[n,s]=[e.slice(0,wz),t.slice(0,xz)],a=T0(n,s);if(a)return a;let i=bz(n),l=i&&T0(i,s);return l?{...l,score:l.score-.5}:null}function Ag(e,t,n){return t.map(s=>({item:s,fit:Ui(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var C0,O0,fz,$z,hz,gz,wz,xz,Ng=b(()=>{C0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",O0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",fz=new Map([...C0].map((e,t)=>[e,[...O0][t]])),$z=new Map([...O0].map((e,t)=>[e,[...C0][t]])),hz=4,gz=e=>e.toLowerCase().replaceAll("ё","е");wz=200,xz=1e3});function qm(e,t,n=""){let s=Wr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>tn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Kn(Ma(e,t),a(t,n),a(s,""),"user-round-check")}function E0(e,t,n=""){let{team_id:s,assignee_id:a}=Wr(e),i=zm(e,t===null?null:Mg(t)),l=(c,u,p)=>()=>tn(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Kn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function An(e){let t=e.id===P.value.id?"online":Bx(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function La(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");Ro.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Um(){Pg||Or()||(Pg=!0,await je(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Z(o("No unassigned conversations"));return}le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"dialog",id:e.id,rev:_z(),row:e}]}),Cr(),L(G("mine",e.id));let t=()=>je(()=>tn(e.id,"assignee",{operator_id:null},{assignee_id:null}));Z(Ma(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Pg=!1)}function Hm(e,t,n=""){let s=Wr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Dg(e,s.until,s.reason):N0(e);return Kn(Dm(e,t),Dg(e,t,n),a,"alarm-clock")}function Ia(e){let t=Wr(e).snooze;return t?Kn(h0(e),N0(e),Dg(e,t.until,t.reason),"alarm-clock"):null}function Xn(e,t="solved",n="",{sure:s=!1}={}){let a=Wr(e);if(a.state!=="open"||!s&&P0.some(m=>m(a,()=>Xn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=R0(e,i),c=async()=>{await Cz(a)(),E.peek().page==="inbox"&&L(G(i,e))},u={label:o("Reason"),run:()=>{L(G(i,e)),y.value="finish"}},p=Kn(zc(e,Ym(t)),Tz(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&L0(i,l),p}function Rg(e){let{dialog:t,view:n}=E.peek();t===e&&L0(n,R0(e,n))}function M0(e,t,n){let s={reason:Wr(e).close_reason??"solved",comment:""},a=l=>tn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Kn(zc(e,Ym(t)),i,()=>a(s),"check")}function R0(e,t){let n=ee.peek().dialogs;return Ci(n,t,"urgent",_a(),null).find(s=>s!==e)??null}function L0(e,t){Cr();let n=ge.peek()?.after_close??"next";n==="stay"||Qe(e)==="closed"||L(n==="next"&&t?G(e,t):G(e))}function Gm(e){let t=Wr(e).waiting_since;if(!t)return null;let n=()=>tn(e,"no-answer",{},{waiting_since:null});return Kn(g0(e),n,()=>tn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Fr(e,t=!Os.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Z(Mm(e,t),{icon:"eye",undo:()=>Fr(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),ne(z(n))}}var Wr,Mg,A0,Ro,Pg,_z,Dg,N0,Hi,Ym,Sz,Tz,Cz,P0,D0,$n=b(()=>{se();Xe();re();js();V();Pr();w();Es();po();Q();uo();R();fe();Wr=e=>ae.peek()[e];Mg=e=>Fe.value[e]?.name??o("Deleted team"),A0=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};Ro=T(null);Pg=!1;_z=()=>Number(String(ee.peek().cursor).split(":").pop()),Dg=(e,t,n)=>()=>tn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),N0=e=>()=>tn(e,"unsnooze",{},{snooze:null});Hi={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Ym=e=>(Hi[e]??Hi.solved)[0](),Sz=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),Tz=(e,t,n)=>()=>tn(e,"close",{reason:t,comment:n},Sz(t)),Cz=({id:e,snooze:t,waiting_since:n})=>()=>tn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),P0=[],D0=e=>{P0.push(e)}});function F0(){as.value="",Ks.value=null,bo.value=null}function j0(e){if(as.value=e,clearTimeout(I0),e.trim().length<2){Fc+=1,Ks.value=null;return}I0=setTimeout(()=>Ez(e),Oz)}async function Ez(e){Fc+=1;let t=Fc;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(Lg)})}`);t===Fc&&(Ks.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Fc&&(Ks.value={q:e,problem:n})}}function B0(e){let t=as.value.trim();return t?Ag(t,e,K0).map(({item:n,fit:{marks:s}})=>z0(n,s)):e.map(n=>z0(n))}function q0(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(G(t,e.id))},s=i=>()=>{Nz(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Wm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Eg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Xn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ra)}];return[n,...a.filter(Boolean)]}function Nz(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:Sa(e.id)})}function U0(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>q0(e),run:()=>L(G("all",e.id))}}function Pz(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(G("all",t))}}}function Dz(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>q0(e.dialog),run:()=>L(G("all",e.dialog_id,e.no))}}function Mz(e){let t=Object.values(ae.value);return Ag(e,t,s=>s.name).slice(0,Lg).map(({item:s,fit:{marks:a}})=>U0(s,a))}function Rz(e){return{dialogs:e.dialogs.map(n=>U0(n)),contacts:e.contacts.map(Pz),messages:e.messages.map(Dz)}}function Lz(){let e=as.value.trim(),t=Az(),n=[{id:"acts",title:o("Conversation actions"),items:B0(t.filter(s=>W0.has(s.group)))}];if(e){let s=Ks.value?.data&&Ui(e,Ks.value.q)?Rz(Ks.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...Mz(e).filter(i=>!a.has(i.id))].slice(0,Lg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:B0(t.filter(s=>!W0.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(jp(e))}]}),n.filter(s=>s.items.length)}function Iz(e){let t=as.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ui(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Ig(e){y.value=null,requestAnimationFrame(()=>e.run())}function Y0(e){return e?.acts?(bo.value=e,as.value="",!0):!1}function zg(){return bo.value?(bo.value=null,!0):!1}var Oz,Lg,as,Ks,bo,Fc,I0,Az,K0,z0,W0,H0,G0=b(()=>{se();Xe();re();V();wt();w();Ng();Q();R();$n();Oz=150,Lg=5,as=T(""),Ks=T(null),bo=T(null),Fc=0,I0=0;Az=()=>Ws().filter(e=>e.palette!==!1&&e.label&&xg(e)),K0=e=>(e.title??e.label)(),z0=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:K0(e),marks:t,command:e,run:e.run});W0=new Set(["dialog","log"]);H0=$e(()=>bo.value?Iz(bo.value):Lz())});function Yi({one:e}){let[t]=Da(e);return t?r`<${Bg} keys=${t} />`:null}var Bg,Vm=b(()=>{C();wt();w();N();Bg=({keys:e})=>Ki(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${dn} of=${t} />`)});var V0={};ye(V0,{Palette:()=>zz});function Bz(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(F0),Se(),W(()=>e.current.focus(),[]);let a=H0.value,i=`${bo.value?.id??""} ${as.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Ig(p);return}if(f.key==="Tab"&&!f.shiftKey&&Y0(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!as.value&&zg()&&f.preventDefault(),f.key==="Escape"&&zg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Rt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${as.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${bo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>j0(f.currentTarget.value)} onKeyDown=${h} />
<${Wz} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${Fz} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Ks.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!bo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${bo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function Wz(){let e=bo.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function Fz({item:e,on:t,onLook:n}){let s={dialog:Kz,contact:qz,message:Uz}[e.kind]??jz;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Ig(e)}>
<${s} item=${e} />
</div>`}function qz({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${Jm} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${_e} kind=${t.kind} named />
<span class="cut">${t.label||Ee(t.kind)}</span>
</span>`}
`}function Uz({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${Jm} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${rt(t.created_at,M.value)}</span>
`}var zz,Jm,jz,Kz,J0=b(()=>{I();C();re();ve();oe();w();Og();G0();xe();Q();R();N();Ce();Vm();zz=()=>y.value==="palette"?r`<${Bz} />`:null;Jm=({item:e})=>Nm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),jz=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${Jm} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Yi} one=${e.command} /></span>`}
`,Kz=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${Jm} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${_e} kind=${e.dialog.kind} named />
</span>
`});var Lt,rs=b(()=>{Lt=(e,t=document)=>t.querySelector(e)});function Fg(e){L(jp(e),{replace:!0}),clearTimeout(Wg),Wg=setTimeout(()=>Zm(e),Hz)}async function Zm(e){if(clearTimeout(Wg),is.peek()?.q===e&&is.peek().data)return;jc+=1;let t=jc;if(!e.trim()){is.value=null,jr.value=!1;return}jr.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===jc&&(is.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===jc&&(is.value={q:e,problem:n})}t===jc&&(jr.value=!1)}var Hz,is,jr,jc,Wg,Z0,Q0=b(()=>{se();V();Q();Hz=200,is=T(null),jr=T(!1),jc=0,Wg=0;Z0=e=>{is.value=null,Zm(e)}});function eS(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=X0(t,n,l,c),a+=c-l;let i=n-t-X0(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function Yz(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Gi(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,eS(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?eS(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:Yz(s,n)}}var X0,jg=b(()=>{X0=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Kc(e,t){zr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Qm.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Vi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Je(t)}):s===null?Vz(e):o("paused until {time}",{time:Jz(s,a)})}function oS(e,t){let n=Gi(e,mo.value,t);if(n){let s=Vi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Je(t-e.waiting_since)}):""}function qg({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${Zz} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function qc(e){let t=Gi(e,mo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?f_():void 0,[n]),n?Gi(e,mo.value,dm.value):t}function Lo({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=qc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${qg} target=${a} /><span class="vh">${o("Reply due:")} </span>${Vi(a,M.value)}`:r`<${Qz} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),Kc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${tS(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Qm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${tS(e,a)} onClick=${c}>
${l}
</button>`}function Qz({since:e,short:t}){let n=Je(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Kg,Gz,Qm,Vz,Jz,Zz,tS,qs=b(()=>{se();I();ve();oe();C();w();jg();R();N();re();Kg=6e4,Gz=1440*Kg,Qm=T(null);Vz=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Je(Math.ceil(e/Kg)*Kg),Jz=(e,t)=>e-t<Gz?J(e):$m(e,t);Zz=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;tS=(e,t)=>t?o("Reply due at {time}",{time:Mo(e.due_at,M.value)}):o("waiting {span}",{span:Je(Math.max(0,M.value-e.waiting_since))})});var iS={};ye(iS,{Search:()=>eB});function eB(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{Zm(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=is.value?.q===e?is.value:null,i=a?.data??(jr.value?is.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Lt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${es()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Fg(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Fg(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${oB} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${jr.value?"true":null} onKeyDown=${nB}>
<div class="srbody"><${sB} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?_("{n} found","{n} found",Ug(a.data)):""}</div>
</main>`}function nB(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function oB({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${Xz.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(tB(e,s))}</span>
</button>`)}
</div>
</div>`}function sB({q:e,data:t,problem:n,tab:s,pick:a}){let i=ht(300,jr.value&&!t);if(n)return r`<${ie} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>Z0(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ie} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Ug(t))return r`<${ie} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,sS):t[p],u=(p,m)=>s==="all"&&t[p].length>sS&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${aB} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${rB} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${iB} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ie} icon="search" title=${o("Nothing found")} />`}
`}function aB({dialog:e}){return r`<li>
<a class="srh" href=${G("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Lo} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${rS(e.last_at)}</span>
</a>
</li>`}function rB({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${aS} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${_e} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${G("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function iB({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${G("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${aS} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${rS(e.created_at)}</span>
</a>
</li>`}var sS,Xz,Ug,tB,aS,rS,lS=b(()=>{I();rs();C();V();ve();oe();w();Og();xe();Q();Q0();N();Ce();qs();sS=5,Xz=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Ug=e=>e.dialogs.length+e.contacts.length+e.messages.length,tB=(e,t)=>t==="all"?Ug(e):e[t].length;aS=({text:e,marks:t})=>Nm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),rS=e=>`${rt(e,M.value)}, ${J(e)}`});function Le({label:e,place:t,across:n=!1,children:s}){let a=Ct(Hg);return Se(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>uB(i,n)}>
${s}
</div>`}function uB(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Hg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Hg,X,cn=b(()=>{I();C();re();N();Ce();Hg=()=>{y.value=null};X=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Hg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Yg,vo,pB,Hc,uS,Gg,Xm,Ji=b(()=>{w();R();Yg={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},vo=e=>e?.name||(Yg[e?.builtin]??Yg.off)(),pB={online:"on",away:"away",off:"off"},Hc=e=>`dot ${pB[e]??"off"}`,uS=e=>Yg[e.builtin]?.()??"",Gg=(e,t)=>e.place-t.place||e.id-t.id,Xm=()=>Object.values(Cs.value).filter(e=>!e.removed).sort(Gg)});function mS(){return y.value!=="me"?null:r`<${Le} label=${o("My menu")} place="popme">
${Xm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Px(e.id)}}>
<span class="dotbox"><span class=${Hc(e.base)}></span></span>
<span class="cut">${vo(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${X} icon="bell" onPick=${ji}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${X} icon="settings" onPick=${()=>L(Qt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${X} icon="languages" checked=${Be.value==="ru"} onPick=${()=>ns("ru")}>
<span lang="ru">Русский</span>
<//>
<${X} icon="languages" checked=${Be.value==="en"} onPick=${()=>ns("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${X} icon="sun-moon" checked=${Bn.value==="system"} onPick=${()=>Ta("system")} stay>
${o("System")}
<//>
<${X} icon="sun" checked=${Bn.value==="light"} onPick=${()=>Ta("light")} stay>${o("Light")}<//>
<${X} icon="moon" checked=${Bn.value==="dark"} onPick=${()=>Ta("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${X} icon="rows-4" checked=${Po.value==="compact"} onPick=${()=>Ni("compact")} stay>
${o("Compact")}
<//>
<${X} icon="rows-3" checked=${Po.value==="normal"} onPick=${()=>Ni("normal")} stay>
${o("Normal")}
<//>
<${X} icon="menu" checked=${Po.value==="roomy"} onPick=${()=>Ni("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${X} icon="users-round" onPick=${()=>{y.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${X} icon="keyboard" onPick=${()=>{y.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${X} icon="log-out" onPick=${_0}>${o("Sign out")}<//>
<//>`}var mB,pS,Vg,dB,fB,dS,Jg=b(()=>{C();Xe();re();w();zt();Q();R();Cm();N();cn();Ji();mB={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},pS=e=>mB[e]?.()??"",Vg=()=>Cs.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},dB=()=>{y.value=y.value==="me"?null:"me"},fB=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${vo(Vg())} onClick=${dB}>
<${te} name=${P.value.name} size="md"><span class=${Hc(Vg().base)}></span><//>
${e}
</button>`;dS=()=>r`<div class="me">
<${fB}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${vo(Vg())}</span>
</span>
<//>
<${n0} />
</div>`});function fS(e){let t=Qe(e);if(Yc.some(([s])=>s===t))return o("Inbox");let n=va(t);return n!==null?Fe.value[n]?.name??o("Team"):Gc.find(([s])=>s===t)[1]()}var Yc,Gc,za,ed,Zi=b(()=>{se();w();uo();R();Yc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Gc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],za=$e(()=>Object.values(Fe.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),ed=e=>_s(e)?void 0:va(e)===null?ze.value[e]:ze.value.teams?.[va(e)]??0});function Io(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function qr(e){localStorage.removeItem(e)}function Qi(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Vc=b(()=>{});function vS(e){Xg.value=e.created_at-Date.now()}function Ur(e){let t=ge.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var wB,Xg,Ba,kS,zo,Bo,Wa,ko=b(()=>{se();R();wB=6e4,Xg=T(0);Ba=e=>e+Xg.peek(),kS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,zo=e=>e.delivery.not_before-Xg.value,Bo=e=>kS(e)&&e.delivery.not_before-e.created_at>wB,Wa=(e,t=Date.now())=>kS(e)&&!Bo(e)&&e.delivery.not_before>e.created_at&&zo(e)>t});function wS(e){let t={...Xi.peek()[e.dialog_id]};if(Bo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Xi.value={...Xi.peek(),[e.dialog_id]:t}}async function _S(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);Xi.value={...Xi.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var Xi,yS,xS,nd=b(()=>{st();se();V();ko();Xi=T({}),yS=e=>Object.values(Xi.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Xt(e=>{for(let t of e)t.k==="message"&&wS(t.row)});xS=wS});function SB(e){el=`okno.out.${e}.`;let t=Date.now()-xB;Ut.value=Qi(el).map(([,n])=>({...n,phase:TB(n,t)})).sort((n,s)=>n.at-s.at),Fa()}function TB(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function tb(e,t,n,s,a=[],i={}){let l={key:ba(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Io(el+l.key,l),Ut.value=[...Ut.value,l],Fa(),l.key}function EB(e,t){Jc.set(e,t),Jc.size>OB&&Jc.delete(Jc.keys().next().value)}function Zc(e,t){Ut.value=Ut.value.map(s=>s.key===e?{...s,...t}:s);let n=Ut.value.find(s=>s.key===e);n&&Io(el+e,n)}function tl(e){qr(el+e),Ut.value=Ut.value.filter(t=>t.key!==e)}function od(e,t={}){Zc(e,{...t,phase:"queued",at:Date.now()}),Fa()}function Fa(){if(Ue.value!=="in"||!el)return;let e=new Set;for(let t of Ut.value)e.has(t.dialog_id)||(t.phase==="queued"&&AB(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function AB(e){Zc(e.key,{phase:"sending"});let t=Sa(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...NB(e.more),key:n,kind:s,text:a,seen:i,files:l});vS(c.message),xS(c.message),EB(n,c.message),le({t:"result",...c,sentAtRev:t}),OS.set(`${e.dialog_id}.${s}`,Date.now()),tl(n),Fa()}catch(c){PB(e,c)}}function NB(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function PB(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Zc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Zc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Zc(e.key,{phase:"refused",code:t.code}),Fa())}var xB,_B,Ut,el,SS,eb,TS,CS,OS,CB,ES,AS,OB,Jc,NS,PS,Us=b(()=>{st();se();V();Vc();Rp();nd();R();ko();xB=3600*1e3,_B=5e3,Ut=T([]),el="";SS=e=>Ut.value.filter(t=>t.dialog_id===e),eb=({phase:e})=>["held","refused","stale"].includes(e),TS=e=>Ut.value.some(t=>t.dialog_id===e&&eb(t)),CS=e=>Ut.value.find(t=>t.dialog_id===e&&t.phase==="held"),OS=new Map,CB=5e3,ES=(e,t)=>SS(e).some(n=>n.kind===t)||Date.now()-(OS.get(`${e}.${t}`)??0)<CB,AS=(e,t,n)=>SS(e).some(s=>s.kind===t&&s.text===n.trim());OB=50,Jc=new Map,NS=e=>Jc.get(e);PS=e=>od(e.key,{seen:e.last_no,came:void 0});Mi(SB);Fn(Fa);setInterval(()=>{Ut.value.some(e=>e.phase==="queued")&&Fa()},_B);window.addEventListener("online",Fa)});function DS(e){Qc.set(e,{upto:ee.peek().logs[e]?.seen??0,since:new Map})}function MS(e,t){let n=Qc.get(e);n&&(n.upto=Math.max(n.upto,t))}function RS(e,t){let n=Qc.get(e);if(!n)return;nb(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function nb(e){let t=Date.now()-DB;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function LS(e,t,n){let s=ee.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!MB(s[a+1]);)a+=1;return a}function ja(e){let t=Qc.get(e);return t?(nb(t),LS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function IS(e,t){let n=Qc.get(e);return n?(nb(n),LS(e,t,n.upto)):t}var DB,Qc,MB,Hr=b(()=>{R();DB=1e3,Qc=new Map;MB=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==ee.peek().me?.id&&s?.state!=="cancelled"});function zB(e){sd=`okno.draft.${e}.`;let t=Qi(sd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);hn.value=Object.fromEntries(t),Ka.value={}}function qa(e,t){let n={...hn.value};t&&(id(t)||t.dirty)?(n[e]=t,Io(sd+e,t)):(delete n[e],qr(sd+e)),hn.value=n}function ib(e,t){let n=hn.peek()[e];KS(e);let s={text:"",...n,seen:BB(e,n),...t,at:n?.at??0,dirty:!0};if(!id(s)&&!n?.at&&!Yr.has(e)&&!ad.has(e)){qa(e,null);return}qa(e,s),clearTimeout(Yr.get(e)),Yr.set(e,setTimeout(()=>lb(e),RB))}function BB(e,t){let n=Number(e.split(".")[0]),s=t&&id(t)?t.seen??null:null;return s===null?ja(n):IS(n,s)}function WS(e,t){let n=Wo(e,t);clearTimeout(Yr.get(n)),Yr.delete(n),KS(n),qa(n,null)}function FS(){for(let e in hn.peek())hn.peek()[e].dirty&&lb(e)}async function lb(e){clearTimeout(Yr.get(e)),Yr.delete(e);let t=hn.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Xc(t);ad.set(e,{what:a,until:Date.now()+LB});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:rd(t),seen:t.seen??null});jS(e,a,i)}catch(i){i.status===404&&qa(e,null)}}function jS(e,t,n){let s=hn.peek()[e];s&&qa(e,{...s,at:n,dirty:Xc(s)!==t})}function WB(e){for(let t in e)for(let n in e[t])sb(Number(t),n,e[t][n]);for(let t in hn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(ad.get(t)?.until>Date.now())&&sb(Number(n),s,void 0)}}function FB(e,t){for(let n of IB)sb(e,n,t[n])}function sb(e,t,n){let s=Wo(e,t),a=hn.peek()[s],i=ad.get(s);if(!n){if(!a||a.dirty)return;if(ES(e,t)){qa(s,{...a,dirty:!0}),lb(s);return}qa(s,null);return}if(i?.what===Xc(n)){jS(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&AS(e,t,n.text)||(a&&id(a)&&Xc(a)!==Xc(n)&&(Ka.value={...Ka.value,[s]:{text:a.text,head:rd(a),seen:a.seen??null}}),qa(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function KS(e){if(!(e in Ka.peek()))return;let{[e]:t,...n}=Ka.peek();Ka.value=n}var RB,LB,IB,hn,ob,Ka,sd,Yr,ad,rd,Xc,id,Wo,gn,ab,rb,zS,ls,Nn,cs,BS,qS,US,qn=b(()=>{st();se();V();Vc();Us();Hr();RB=800,LB=5e3,IB=["reply","note"],hn=T({}),ob=T({}),Ka=T({}),sd="",Yr=new Map,ad=new Map,rd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Xc=e=>JSON.stringify([e.text,rd(e)]),id=e=>!!(e.text.trim()||rd(e));Wo=(e,t)=>`${e}.${t}`,gn=(e,t)=>hn.value[Wo(e,t)]?.text??"",ab=e=>hn.value[Wo(e,"reply")]?.head??null,rb=(e,t)=>hn.peek()[Wo(e,t)]?.seen??null,zS=(e,t)=>hn.value[Wo(e,t)]?.dirty===!1,ls=e=>ob.value[e]??"reply",Nn=(e,t)=>{ob.value={...ob.value,[e]:t}};cs=(e,t,n,s=null)=>ib(Wo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),BS=(e,t)=>ib(Wo(e,"reply"),{head:t});qS=(e,t)=>Ka.value[Wo(e,t)],US=(e,t)=>ib(Wo(e,t),Ka.peek()[Wo(e,t)]);Di((e,{entered:t})=>{t&&zB(e.me.id),WB(e.drafts)});Mi(FS);Fn(FS);Xt(e=>{for(let t of e)t.k==="draft"&&FB(t.id,t.row)})});function Ya(){Ua=!1,KB()&&requestAnimationFrame(()=>{!Ua&&!y.peek()&&!Ha(document.activeElement)&&eu()?.focus({preventScroll:!0})})}function qB(e){let t=eu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function cd(){clearTimeout(nl?.timer),nl=null}function XS(){let{run:e,still:t}=nl;cd(),t()&&e()}function ud(e,t,{settled:n=!0,pause:s=!0}={}){if(pd(e)||n&&!Sx(e.timeStamp))return;if(!s||!ol(e)){t();return}let{dialog:a}=E.peek();nl={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(XS,ub)}}function pd(e){let t=e.timeStamp-cb<ub;return ol(e)&&(cb=e.timeStamp),t}function ld(e){e.preventDefault(),e.stopImmediatePropagation()}function UB(e){let t=Ha(e.target),n=qi(Fs(e),t),s=e.ctrlKey||e.metaKey;(t?GS.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||ol(e)||e.key==="Enter"||e.key===" "))||ld(e)}function HB(e){if(ol(e)&&/\p{L}/u.test(e.key)){let{letter:t}=nl;if(cd(),cb=e.timeStamp,qi(Fs(e))?.id==="undo"||!eu()){ld(e);return}qB(t),e.stopImmediatePropagation()}else e.key==="Escape"?(cd(),ld(e)):(ol(e)||e.key==="Enter")&&(ld(e),XS(),requestAnimationFrame(()=>YB(e)))}function YB({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function GB(e){return Ua||!ol(e)||Ha(e.target)||y.peek()||$t.peek()||e.isComposing||!YS&&VS.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&eu())}function VB(e){if(Ue.peek()==="in"){if(e.repeat){UB(e);return}if(GS.set(e.code,e.target),nl){HB(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ua=!0),GB(e)&&(eu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var ub,jB,HS,Ua,YS,cb,nl,GS,VS,JS,Ha,ZS,sl,eu,QS,KB,ol,Hs=b(()=>{re();V();wt();Es();Q();ub=300,jB="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",HS=".dock .comp textarea",Ua=!1,YS=!1,cb=-ub,nl=null,GS=new Map,VS=[],JS=e=>{VS.push(e)},Ha=e=>!!e?.closest?.(jB),ZS=()=>Ua,sl=()=>{Ua=!0},eu=()=>document.querySelector(HS),QS=e=>e.target,KB=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,ol=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",VB,{capture:!0});window.addEventListener("pointerdown",e=>{Ua=!1,YS=!!QS(e)?.closest?.("#conversation"),cd()},{capture:!0});document.addEventListener("focusin",e=>{QS(e)?.matches?.(HS)&&(Ua=!1)})});function $b(e,t,n=()=>!0){let{ids:s}=pt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function tT(e){if(e===null)return;let t=Pn.peek()!==null;pt.reveal(e),L(G(E.peek().view,e)),t&&pt.focus(e)}function bb(e){if(Pn.peek()===null)return!1;let t=$b(Pn.peek(),e);return t!==null&&pt.focus(t),!0}var al,pb,db,yo,eT,pt,rl,Pn,fb,mb,hb,gb,Ys=b(()=>{se();Q();R();al=["cards","rows","table"],pb=matchMedia("(max-width: 719px)"),db=T(pb.matches);pb.addEventListener("change",()=>{db.value=pb.matches});yo=$e(()=>{let e=ge.value?.list?.mode??"cards";return db.value&&e==="table"?"cards":e}),eT=$e(()=>db.value),pt={ids:[],reveal(){},focus(){},showNew(){}},rl=T({from:0,to:1/0}),Pn=T(null),fb=()=>Pn.peek()!==null&&ae.peek()[Pn.peek()]?Pn.peek():E.peek().dialog;mb=()=>E.peek().dialog??Pn.peek(),hb=e=>tT($b(mb(),e)??(mb()===null,null)),gb=e=>tT($b(mb(),e,t=>Ai(ae.peek()[t])>0))});function ll(e){xt.value=e,e.size||(il.value=null)}function Gs(e){let t=new Set(xt.peek());t.has(e)?t.delete(e):t.add(e),kb=e,ll(t)}function md(e){let{ids:t}=pt,[n,s]=[t.indexOf(kb),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Gs(e);return}ll(new Set([...xt.peek(),...t.slice(n,s+1)]))}async function sT(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:xn(e,mn.peek())})}`);ll(new Set(t))}catch(t){ne(z(t))}}function yb(e){let t=new Set([...xt.value].map(n=>ae.value[n]?.state??(Qe(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function aT(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(JB),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){tu.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return tu.value=null,t}async function Dn(e,t,n=null,{stay:s=!1}={}){let a=n??[...xt.peek()];if(tu.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await aT([{...e,ids:a}]);!n&&!s&&Cr(),s||ll(new Set(l.map(u=>u.id))),il.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Z(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>ZB(c):null})}async function ZB(e){let{failed:t}=await aT(e);t.length&&ne(_("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function iT({list:e,of:t}){let n=[...new Set(e.map(c=>(QB[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${_("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var vb,xt,tu,il,kb,dd,cl,nT,oT,JB,rT,QB,Ga=b(()=>{Hs();se();V();w();uo();Es();Ys();po();zt();R();fe();vb=200,xt=T(new Set),tu=T(null),il=T(null),kb=null;JS(()=>xt.peek().size>0);dd=()=>ll(new Set(pt.ids)),cl=()=>{kb=null,ll(new Set)},nT=()=>{let e=fb();return e===null?!1:(Gs(e),!0)},oT=()=>{let e=fb();return e===null?!1:(md(e),!0)};JB=e=>Array.from({length:Math.ceil(e.ids.length/vb)},(t,n)=>{let s=[n*vb,(n+1)*vb];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});rT=()=>{let{step:e,said:t,list:n}=il.peek();return Dn(e,t,n.map(s=>s.id))},QB={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function _t(e){let t=new Set;for(let n of e??[]){let s=Dt.value[n],a=s?.merged_into?Dt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Mn,Ht,wo,Rn,nt=b(()=>{se();w();R();Mn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Ht=e=>Mn.find(([t])=>t===e)?.[1]()??"",wo=$e(()=>Object.values(Dt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Rn=e=>Dt.value[e]?.name??o("deleted tag")});function fd(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:XB(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:_t(u).length>0?1:0}),l=u=>()=>tn(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>tn(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Kn(wb(e,a),l(a),c(a),"tag"):Kn(xb(e,[t]),c(a),l([t]),"tag")}function cT(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>tn(e,"priority",{priority:a},{priority:a});return Kn(_b(e,t),s(t),s(n),"arrow-up-down")}async function uT(e){let{tag:t}=await F("/api/tags",{name:e,color:wo.peek().length%8+1});return Sb(t),t.id}function Sb(e){let t=Number(String(ee.peek().cursor).split(":").pop());le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var lT,wb,xb,_b,XB,Gr,Vr=b(()=>{V();w();R();nt();Xe();js();lT=e=>e.map(Rn).join(", "),wb=(e,t)=>o("Tag added: {tag} · {name}",{tag:lT(t),name:Ic(e)}),xb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:lT(t),name:Ic(e)}),_b=(e,t)=>o("Priority: {priority} · {name}",{priority:Ht(t).toLocaleLowerCase(),name:Ic(e)}),XB=(e,t)=>e.filter(n=>n===t||Dt.peek()[n]?.merged_into===t);Gr=()=>["supervisor","administrator"].includes(P.value?.role)});var eo,xo,Vs=b(()=>{Q();R();eo=()=>ae.peek()[E.peek().dialog],xo=()=>!!eo()});function ul({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=Ct(pT);Se(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=Tb(s),h=wo.value,f=h.filter(B=>Tb(B.name).includes(m)).sort((B,U)=>Number(u.current.has(U.id))-Number(u.current.has(B.id))),$=m&&Gr()&&!h.some(B=>Tb(B.name)===m),v=f.length+($?1:0),S=Math.min(i,v-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=B=>{t(B.id,e[B.id]!=="all"),s&&x()},D=()=>je(async()=>{t(await uT(s.trim()),!0),x()}),K=B=>{let U={ArrowDown:1,ArrowUp:-1}[B.key];U&&(B.preventDefault(),l((S+U+v)%Math.max(1,v))),B.key==="Enter"&&v&&(B.preventDefault(),f[S]?k(f[S]):D()),B.key==="Tab"&&pT()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+S:null} maxlength="40"
aria-label=${Gr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Gr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${B=>{a(B.currentTarget.value),l(0)}} onKeyDown=${K} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((B,U)=>r`<${eW} key=${B.id} tag=${B} state=${e[B.id]} index=${U} on=${U===S}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Gr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function eW({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var pT,Tb,$d=b(()=>{I();C();w();N();Ce();re();nt();Xe();Vr();pT=()=>{y.value=null},Tb=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Fo({ids:e,most:t=3}){let n=_t(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Js} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Js,tW,nW,oW,Cb,Wt,Un=b(()=>{C();w();nt();Js=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;tW={1:"hi",0:"mid",[-1]:"low"},nW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],oW=e=>o("Priority: {priority}",{priority:Ht(e).toLocaleLowerCase()}),Cb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${nW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Wt=({priority:e,named:t=!1})=>r`<span class=${"pri "+tW[e]} title=${t?null:oW(e)}>
<${Cb} priority=${e} />
<span class=${t?"":"vh"}>${Ht(e)}</span>
</span>`});var hd,Ob=b(()=>{C();w();N();re();cn();Un();nt();hd=({now:e,onPick:t,place:n="popmore"})=>r`<${Le} label=${o("Priority")} place=${"poppri "+n}>
${Mn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Wt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var mT={};ye(mT,{DialogPriority:()=>aW,DialogTags:()=>sW,PriorityMenu:()=>hd,TagPicker:()=>ul});var sW,aW,dT=b(()=>{C();nt();Vr();$d();Ob();$d();Ob();sW=({dialog:e,place:t})=>r`<${ul} states=${Object.fromEntries(_t(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>fd(e.id,n,s)} />`,aW=({dialog:e,place:t})=>r`<${hd} now=${e.priority} place=${t} onPick=${n=>cT(e.id,n)} />`});var hT={};ye(hT,{DialogFacts:()=>rW});function rW({dialog:e}){let t=Fe.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${$T("card-priority")}
title=${o("Priority")+"  P"} onClick=${fT("card-priority")}>
<${Wt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${ml} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${_t(e.tags).map(n=>r`<${Js} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>fd(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${$T("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${fT("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${pl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var fT,$T,gT=b(()=>{C();w();R();N();re();Un();nt();Vr();Va();fT=e=>()=>{y.value=y.peek()===e?null:e},$T=e=>String(y.value===e)});var ot,et,Hn,mt,Ot=b(()=>{C();ot=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,et=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Hn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,mt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var vT={};ye(vT,{TagSettings:()=>lW});function lW(){let[e,t]=g(null),[n,s]=g({}),a=wo.value,i=()=>t(null);A(()=>{je(async()=>s((await j("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${et} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${bT} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${uW} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${pW} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${bT} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function cW(e){let t=n=>Eb(`/api/tags/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),Z(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>je(()=>t(!1))})})}function uW({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">${_("{n} conversation","{n} conversations",t)}</span>
</div>
<span class="hrow stacts">
<button type="button" class="btn small quiet" disabled=${n} aria-label=${o("Merge: {name}",{name:a})}
onClick=${()=>s("merge")}>
${o("Merge")}
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:a})}
onClick=${()=>s("edit")}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:a})} title=${o("Delete")}
onClick=${()=>cW(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function bT({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??wo.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Eb(`/api/tags/${e.id}`,h,{method:"PATCH"}):Eb("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${iW.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function pW({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),je(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
<div class="field">
<label for="tgm">${o("Replace the tag {name} by",{name:e.name})}</label>
<select class="input sel" id="tgm" value=${s}
onChange=${l=>a(Number(l.currentTarget.value))}>
${t.map(l=>r`<option key=${l.id} value=${l.id}>${l.name}</option>`)}
</select>
<span class="hint">${o("The tag is replaced in all conversations. This cannot be undone.")}</span>
</div>
<div class="hrow">
<button type="submit" class="btn primary">${o("Merge")}</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var iW,Eb,kT=b(()=>{I();C();V();w();fe();N();Ot();nt();Xe();Vr();iW=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Eb=async(e,t,n)=>Sb((await F(e,t,n)).tag)});var gd,bd,xT,pl,ml,_T,mW,yT,wT,Va=b(()=>{wt();w();Q();Do();Vs();re();fn();Vr();gd=()=>Promise.resolve().then(()=>(dT(),mT)),bd=me(gd,"TagPicker",{keys:!0}),xT=me(gd,"PriorityMenu",{keys:!0}),pl=me(gd,"DialogTags",{keys:!0}),ml=me(gd,"DialogPriority",{keys:!0}),_T=me(()=>Promise.resolve().then(()=>(gT(),hT)),"DialogFacts"),mW=me(()=>Promise.resolve().then(()=>(kT(),vT)),"TagSettings");ln({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Gr,view:mW});yT=()=>E.peek().page==="inbox"?eo():void 0,wT=e=>()=>{y.value=e};Ye({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!yT(),run:wT("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!yT(),run:wT("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(G("untagged"))})});function ou(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Te(e,0,18)-e>36e5&&n.push({id:"evening",at:Te(e,0,18)}),n.push({id:"tomorrow",at:Te(e,1,t)}),nu(e)>1&&n.push({id:"monday",at:Te(e,nu(e),9)}),n}function TT(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function CT(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Te,nu,ST,jo=b(()=>{Te=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},nu=e=>(1-new Date(e).getDay()+7)%7||7;ST=e=>[...ou(e,10),{id:"client",at:null}]});function Ko(e){let{dialog:t}=E.peek();t&&(Nn(t,e),Am(()=>requestAnimationFrame(()=>Lt(".comp textarea")?.focus())))}var su=b(()=>{Q();rs();fn();qn()});function fW(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!dW.test(s[a+n.length]??""))return!0;return!1}function ET(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function AT(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return OT().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var OT,dW,dl,au=b(()=>{R();OT=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id),dW=/[\p{L}\p{N}]/u;dl=e=>e.includes("@")?OT().filter(t=>fW(e,t)):[]});function to(e,{open:t,...n}){t!==void 0&&(Ab.value={...Ab.peek(),[e]:t}),Object.keys(n).length&&BS(e,{...ab(e),...n})}function Pb(e){for(let n of["cc","bcc"]){let s=_o(e[n]).find(a=>!Nb(a));if(s)return{field:n,value:s}}return _o(e.cc).length+_o(e.bcc).length>hW?{field:"cc",value:null}:null}function DT(e){let{subject:t,cc:n,bcc:s,to:a}=vd(e),i={subject:t??null,cc:_o(n),bcc:_o(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var $W,hW,Ab,vd,NT,_o,Nb,PT,ru=b(()=>{se();qn();$W=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,hW=20,Ab=T({}),vd=e=>({...ab(e),open:!!Ab.value[e]});NT=e=>to(e,{open:!1}),_o=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Nb=e=>e.length<=254&&$W.test(e),PT=e=>Pb(vd(e))});function Zs(e,t,n){let{[`${e}.${t}`]:s,...a}=Db.peek();Db.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Db,Jr,iu=b(()=>{se();Db=T({}),Jr=(e,t)=>Db.value[`${e}.${t}`]??null});function bW(e){Qs=`okno.up.${e}.`,gt.value=[...Qi(Qs).map(([,t])=>t),...vW()],Zr.value={},Za.value={}}function vW(){try{return JSON.parse(sessionStorage.getItem(LT())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function lu(e,t,n,s="reply"){let a=Math.min(n.max_file||Mb,Mb),i=(n.max_files||10)-Ft(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ba(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:ja(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});gt.value=[...gt.value,...l],fl()}function Ja(e,t){return gt.value=gt.value.map(n=>n.id===e?{...n,...t}:n),gt.value.find(n=>n.id===e)}function fl(){if(Ue.peek()!=="in")return;let e=gt.peek().filter(t=>t.state==="uploading").length;for(let t of gt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,gW-e)))kW(t)}function kW(e){let t=new XMLHttpRequest;kd.set(e.id,t),Ja(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ja(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>MT(e,t.status,t.response),t.onerror=()=>MT(e,0,null),t.send(e.source)}function MT(e,t,n){if(kd.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=Ja(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Io(Qs+e.id,i)}else t===413?Ja(e.id,{state:"refused",code:"too-large",limit:n?.limit??Mb}):Ja(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});fl();let{dialog_id:s,mode:a="reply"}=gt.peek().find(i=>i.id===e.id)??e;Za.peek()[s]?.mode===a&&!Xs(Ft(s,a))&&!us(Ft(s,a)).length&&no(s),zT(s,a)}function zT(e,t){let n=Zr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Ft(e,n.mode);Xs(s)||(no(e),RT?.(e,n))}function no(e){for(let t of[Zr,Za]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function wd(e,t){no(e);for(let n of Ft(e,t))n.state==="failed"&&Ja(n.id,{state:"waiting",code:void 0});fl()}function BT(e,t){gt.value=gt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of gt.value)n.dialog_id===t&&n.state==="done"&&Io(Qs+n.id,n)}function xd(e,t){for(let n of us(Ft(e,t)))Lb(n.id)}function WT(e){Ja(e,{state:"waiting",code:void 0}),fl()}function yW(){for(let e of gt.peek())e.state==="failed"&&e.code==="offline"&&Ja(e.id,{state:"waiting"});fl()}function Lb(e){let t=gt.peek().find(n=>n.id===e);kd.get(e)?.abort(),kd.delete(e),qr(Qs+e),gt.value=gt.value.filter(n=>n.id!==e),!us(Ft(t.dialog_id,t.mode??"reply")).length&&Za.peek()[t.dialog_id]&&no(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),fl(),zT(t.dialog_id,t.mode)}function _d(e,t){let n=Ft(e,t).filter(s=>s.state==="done");for(let s of n)qr(Qs+s.id);return gt.value=gt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Sd(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ba(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Io(Qs+c.id,c);let l=a.map(c=>({id:ba(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));gt.value=[...gt.value,...i,...l]}var gW,Mb,gt,Zr,Za,Qs,RT,kd,LT,IT,Ft,Xs,us,Rb,yd,$l=b(()=>{st();se();V();Vc();Rp();Hr();gW=2,Mb=25*1024*1024,gt=T([]),Zr=T({}),Za=T({}),Qs="",RT=null,kd=new Map;LT=()=>`${Qs}unfinished`;he(()=>{if(!gt.value.length&&!Qs)return;let e=gt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(LT(),JSON.stringify(e))}catch{}});IT=e=>{RT=e},Ft=(e,t="reply")=>gt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Xs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");n_(()=>Xs(gt.peek()));us=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Rb=(e,t)=>{Zr.value={...Zr.value,[e]:t}};yd=(e,t)=>{Za.value={...Za.value,[e]:t}};Mi(bW);Fn(yW)});function xW(e,t){let n=Ft(e,t).map(s=>s.seen??null).filter(s=>s!==null);return rb(e,t)??(n.length?Math.min(...n):ja(e)??0)}function Ib(e,t,n={}){if(n.then&&Or())return;let s={mode:t,how:n,seen:xW(e,t)};Xs(Ft(e,t))?Rb(e,s):KT(e,s)}function KT(e,t){let{mode:n,how:s,seen:a}=t,i=gn(e,n).trim(),l=Ft(e,n),c=us(l);if(!i&&c.length===l.length)return;if(no(e),c.length){yd(e,t),_W(e);return}let u=_d(e,n),p=tb(e,n,i,a,u,n==="note"?SW(e,i):TW(e,s));WS(e,n),Zs(e,n,null),n==="reply"&&(NT(e),YT(e,p,s)),s.then==="close"&&Rg(e),ee.peek().logs[e]?.later&&cm(e)}function qT(e,t){wd(e,t.mode),Rb(e,t)}function _W(e){if(E.peek().dialog===e)return;let t=ee.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Cd(e),label:o("Open"),ms:VT})}function UT(e,t){xd(e,t.mode),Ib(e,t.mode,t.how)}function Td(e,t,n,s){if(Or())return;let a=Ur(ee.peek().dialogs[e]?.kind)||void 0,i=tb(e,"reply",t,n,[],zb({undo_ms:a,...s}));YT(e,i,s),s.then==="close"&&Rg(e)}function SW(e,t){let n=dl(t).map(s=>s.id);return zb({reply_to_no:Jr(e,"note"),mentions:n.length?n:void 0})}function TW(e,{then:t,at:n}){let s=ee.peek().dialogs[e],a=!!(s&&Tt(s)?.can?.subject);return zb({reply_to_no:Jr(e,"reply"),letter:a?DT(e):void 0,formatted:a,undo_ms:n?void 0:Ur(s?.kind)||void 0,not_before:n?Ba(n):void 0,then:t})}function YT(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{GT(t,n,e)};n==="close"?Z(b0(e),{keep:!0,undo:i}):n==="snooze"?Z(v0(e,a),{icon:"alarm-clock",undo:i}):s?Z(Im(e,s),{icon:"calendar-clock",undo:i}):Ur(ee.peek().dialogs[e]?.kind)&&Cx(i,Ur(ee.peek().dialogs[e]?.kind)+wW)}function GT(e,t,n){let s=Ut.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Qa(s);return}if(!s){let i=NS(e);i&&qo(i,t,n);return}let a=he(()=>{Ut.value.find(l=>l.key===e)?.phase!=="sending"&&Jt(()=>queueMicrotask(()=>{a(),GT(e,t,n)}))})}function CW({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=ee.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>Cd(e),label:o("Open"),ms:VT})}async function qo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){je(()=>{throw a});return}ne(o("Already sent")),t&&await je(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Cd(n);return}le({t:"result",message:s.message}),JT(n,"reply",e.data.typed??e.text,e.no,s.files,OW(e.files??[],s.files)),Zs(n,"reply",e.reply_to_no),e.letter&&to(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Z(k0(n),{icon:"undo-2"})}function OW(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function JT(e,t,n,s,a=[],i=[]){let l=gn(e,t),c=Math.max(s,rb(e,t)??0);Nn(e,t),cs(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Sd(e,a,t,c,i),Cd(e),Ko(t)}function Qa(e){let{more:t={}}=e;tl(e.key),JT(e.dialog_id,e.kind,e.text,e.last_no??e.seen,jT(e)?[]:e.files??[],jT(e)?e.files??[]:[]),t.reply_to_no&&Zs(e.dialog_id,e.kind,t.reply_to_no),t.letter&&to(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function ZT(e){tl(e.key),Z(y0(e.dialog_id),{icon:"x",undo:()=>Qa(e)})}var wW,zb,HT,VT,FT,jT,Cd,Bb,ea=b(()=>{se();Xe();su();js();V();au();qn();w();ru();Es();Us();iu();Q();Hr();R();st();fe();ko();$n();$l();wW=500;IT(KT);zb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));HT=e=>!!(e&&!e.blocked_at&&Tt(e)&&Tt(e).health!=="removed");VT=6e4,FT=new Map;he(()=>{for(let e of Ut.value.filter(eb))FT.get(e.key)!==e.phase&&(FT.set(e.key,e.phase),Jt(()=>CW(e)))});jT=e=>e.phase==="refused"&&e.code==="file-gone";Cd=e=>{E.peek().dialog!==e&&L(G(E.peek().view,e))};Bb=(e,t)=>je(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&Ba(t)});le({t:"result",...n})})});function Od(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Ed({dialog:e,telling:t}){if(!HT(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=ja(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Wb=b(()=>{I();C();w();Hr();ea()});function Qr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[S,x]=g(0),[k,D]=g(s?{day:EW(s),text:AW(s),used:!0}:{day:Te($,1,0),text:a,used:!1}),K=Ct(m);Se(),W(()=>K.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let B=CT(k.text),U=B?Te(k.day,0,...B):null,ke=k.used&&U!==null&&U<=Date.now(),Re=k.used&&(B===null||ke),Ae=k.used?U:v[S].at,At=Y=>{p(Y)!==!1&&m()},pe=Y=>{Y.preventDefault(),Y.stopPropagation(),Re||At(Ae)},be=Y=>{let Ie={ArrowDown:1,ArrowUp:-1}[Y.key];if(!Ie)return;Y.preventDefault();let ct=(S+Ie+v.length)%v.length;x(ct),D({...k,used:!1}),Y.currentTarget.querySelectorAll(".mi")[ct].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${K} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${v.map((Y,Ie)=>r`<button type="button" key=${Y.id} class=${!k.used&&Ie===S?"mi on":"mi"}
onFocus=${()=>{x(Ie),s||D({...k,used:!1})}} onClick=${()=>At(Y.at)}>
<${d} name=${QT[Y.id][1]} size="m" />
<span class="cut">${i[Y.id]?.()??QT[Y.id][0]()}</span>
${Y.at!==null&&r`<span class="hrow end t12 dim num">
${Y.id==="hour"||Y.id==="evening"?J(Y.at):$m(Y.at,$)}
</span>`}
</button>`)}
</div>
<${PW} own=${k} began=${$} onChange=${Y=>D({...k,...Y,used:!0})}
wrong=${Re} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Re?r`<span class="hint bad" role="alert">
${ke?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ae===null?o("Until the client replies"):`${Qn(Ae,$)}, ${J(Ae)}`}
</span>
<button type="submit" class="btn primary" disabled=${Re}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function PW({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Te(t,0,0),[p,m]=i,h=y_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},v=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},S=x=>{let k=NW[x.key];k&&(x.preventDefault(),v(Math.max(u,Te(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${h}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${f}
onClick=${()=>$(-1)}>
<${d} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>$(1)}>
<${d} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${S}>
<caption class="vh">${h}</caption>
<thead><tr>${w_().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${TT(...i).map((x,k)=>r`<tr key=${k}>
${x.map((D,K)=>r`<td key=${K}>
${D!==null&&r`<${DW} day=${D} today=${u} own=${e} onPick=${v} weekend=${K>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Qn(e.day,t)}</span>
</div>
</div>`}function DW({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Qn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var QT,EW,AW,NW,Ad=b(()=>{I();C();ve();oe();w();jo();N();Ce();QT={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},EW=e=>Te(e,0,0),AW=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};NW={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var e1={};ye(e1,{Snooze:()=>Fb,SnoozeMenu:()=>XT,SnoozeStrip:()=>jb});function XT({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=MW}){let[i,l]=g(""),c=Od(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Je(M.value-s)})}
</p>`;return r`<${Qr} label=${e} title=${o("Snooze until")} usual=${ST}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${Ed} dialog=${n} telling=${c} />
<//>`}function Fb({dialog:e}){let t=(n,s,a,i)=>a?Td(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Hm(e.id,n,s);return r`<${XT} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function jb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Qn(t,M.value),time:J(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Ia(e.id)}>${o("Unsnooze")}</button>
</div>`}var MW,Nd=b(()=>{I();C();re();ve();oe();w();jo();$n();ea();N();Wb();Ad();MW=()=>{y.value=null}});function hl(e){let t=An(e),n=Cs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Kb(t):vo(n)}function ei(e){let t=Ro.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function RW(e){if(!Ro.value||e.length<2)return null;let t=s=>Ro.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function IW(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:we.value[P.value.id]??P.value,mine:!0});let c=LW().filter(m=>a(m.name)),u=c.filter(m=>An(m)==="online"),p=RW(u.filter(o1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Xa().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Ub({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=Ct(t1);Se(),W(()=>{u.current.focus({preventScroll:!0}),La(e.id)},[]);let m=IW(e,n,t),h=m.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!s1(S.person)||(t1(),S.team||S.nobody==="team"?E0(e.id,S.team?.id??null,a.trim()):qm(e.id,S.person?.id??null,a.trim()))},v=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
onKeyDown=${v}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${S=>{s(S.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${m.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${zW} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function zW({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!s1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${WW} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+$o(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${_("{n} online","{n} online",qb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function BW(e,t){return!t&&An(e)!=="online"?hl(e):[!t&&!o1(e)&&hl(e),ei(e)].filter(Boolean).join(" · ")}function WW({person:e,mine:t,free:n,now:s,shut:a}){let i=An(e);return r`
<${te} name=${e.name} size="sm"><${Xr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):BW(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var t1,n1,Xr,Kb,o1,LW,Xa,qb,s1,gl=b(()=>{I();C();re();w();xe();R();$n();N();Ce();Ji();t1=()=>{y.value=null},n1=(e,t)=>e.name.localeCompare(t.name),Xr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Kb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];o1=e=>Cs.value[e.status_id]?.takes_new!==0;LW=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort(n1),Xa=()=>Object.values(Fe.value).filter(e=>!e.removed).sort(n1),qb=e=>e.members.filter(t=>we.value[t]?.active&&An(we.value[t])==="online").length;s1=e=>Ro.value?.[e.id]?.may??!0});function KW(e,t){let n=M.peek();return e==="tomorrow"?Te(n,1,9):e==="monday"?Te(n,nu(n),9):e==="week"?Te(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function l1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[S,x]=g(i1(Te(M.peek(),7,9))),[k,D]=g(""),[K,B]=g(!1),[U,ke]=g([]),Re=O(null);Se();let Ae=O(t),At=()=>(Ae.current=t,a(null),l(null),FW(t).then(ce=>{Ae.current===t&&(a(ce),u(new Set(ce.map(It=>It.id))))},ce=>{Ae.current===t&&l(ce)})),pe=()=>j("/api/handovers").then(ce=>ke(ce.items.filter(It=>!It.undone_at)),()=>{});W(()=>{Re.current.focus(),La(),pe()},[]),A(()=>{At()},[t]);let be=t===e,Y=Dd(t),Ie=h.turn??Y.filter(ce=>An(ce)==="online").map(ce=>ce.id),ct=KW($,S),Eo=$==="date"&&!(ct>Date.now()),_i={person:h.person!==null,team:h.team!==null,turn:Ie.length>0}[p]&&c.size>0&&!Eo&&!K,nh=async()=>{B(!0);let ce=s.length===c.size,It={...be?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Ie:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:k.trim(),return_at:ct};try{let{hand_over:br}=await F("/api/handovers",It);Pd(),HW(br,ce?s.length:c.size)}catch(br){l(br),B(!1)}},de=ce=>je(async()=>{c1((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),pe(),At()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&Pd()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Rt}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Pd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${r1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${YW(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,ei(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${r1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,It],br)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${br?null:Re} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${It}</b>
</label>`)}
</div>
</fieldset>
<${GW} from=${t} kind=${p} who=${h} turn=${Ie} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(jW).filter(([ce])=>ce!=="monday"||nu(M.value)>1).map(([ce,It])=>r`<option value=${ce}>${It(be)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${i1(Te(M.peek(),1,9))} aria-invalid=${Eo?"true":null} value=${S}
onInput=${ce=>x(ce.currentTarget.value)} />`}
${ct>0&&!Eo&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${Qn(ct,M.value)}, ${J(ct)}`}):o("They return: {when}",{when:`${Qn(ct,M.value)}, ${J(ct)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${JW} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${U.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${U.slice(0,3).map(ce=>r`<${ZW} key=${ce.id} one=${ce} onUndo=${de} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Pd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!_i} onClick=${nh}>
${K?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function HW(e,t){let n=[_("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),UW(e.left)].filter(Boolean).join(". "),s=async()=>c1((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Z(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>je(s):null})}function c1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?_("{n} conversation is yours again","{n} conversations are yours again",e.back):_("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});Z(t?`${n}. ${_("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function GW({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Dd(e),p=we.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,hl(m),ei(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${VW} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Xa();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${_("{n} online","{n} online",qb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Dd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${Xr} shift=${An(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${ei(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function VW({from:e,person:t,count:n,onTurn:s}){let a=Ro.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Dd(e).filter(m=>An(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function JW({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ie} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${ie} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
text=${o("There is nothing to hand over.")} />
</div>`;let i=s.size===t.length,l=c=>{let u=new Set(s);u.delete(c)||u.add(c),a(u)};return r`<div class="hor">
<div class="hrow">
<b class="b6 t13 grow">${o("Conversations: {n} of {all}",{n:s.size,all:t.length})}</b>
<button type="button" class="btn small quiet"
onClick=${()=>a(new Set(i?[]:t.map(c=>c.id)))}>
${i?o("Clear selection"):o("Select all")}
</button>
</div>
<ul class="holst" tabindex="0" aria-label=${o("What to hand over")}>
${t.map(c=>r`<li key=${c.id}>
<label class="horow">
<input class="check" type="checkbox" aria-label=${o("Hand over: {name}",{name:c.name})}
checked=${s.has(c.id)} onChange=${()=>l(c.id)} />
<${_e} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${a1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${a1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Lo} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function ZW({one:e,onUndo:t}){let n=e.kind==="team"?Mg(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===P.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${qt(e.at)}
, ${J(e.at)} · ${s}
${_("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:qt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Pd,a1,FW,r1,jW,i1,qW,UW,YW,Dd,u1=b(()=>{I();C();Xe();re();V();ve();qn();oe();w();xe();R();jo();fe();$n();gl();N();Ce();qs();Pd=()=>{y.value=null},a1=e=>!!(gn(e,"reply").trim()||gn(e,"note").trim()),FW=async e=>(await j(`/api/people/${e}/dialogs`)).items,r1=()=>["supervisor","administrator"].includes(P.value.role),jW={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};i1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};qW={changed:e=>_("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>_("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>_("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},UW=e=>Object.entries(e).map(([t,n])=>qW[t]?.(n)).filter(Boolean).join(", ");YW=e=>Object.values(we.value).filter(t=>(t.active||Ro.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Dd=e=>Object.values(we.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function p1(e){return[e.max_file?o("up to {size} each",{size:Zn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function m1({id:e,can:t,mode:n}){let s=O(null),a=p1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{lu(e,l.target.files,t,n),l.target.value="",Ya()}} onCancel=${Ya} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function QW(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Zn(e.size),channel:Ee(t),limit:Zn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ee(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Rd({id:e,kind:t,mode:n}){let s=Ft(e,n);if(!s.length)return null;let a=us(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${XW} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Ld({id:e,mode:t,again:n,without:s,wanted:a=Za.value[e]}){let i=Ft(e,t),l=us(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${_("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>no(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function XW({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${QW(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Zn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>WT(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Lb(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function d1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||ls(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Md(k)&&p(k)&&(u+=1,a(c))},h=k=>{Md(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Md(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Md(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&S(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),S(k.clipboardData.files))},S=k=>{lu(e,k,ls(e)==="note"?{}:t,ls(e)),Ya()},x={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,ls(e)]);let i=ls(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ee(n),p1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Md,Id=b(()=>{I();C();oe();w();Hs();qn();$l();N();Md=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function bt(e){let t=ge.peek();le({t:"preferences",row:f1(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),ne(z(n)),!1}}var f1,ti=b(()=>{V();R();fe();f1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?f1(e?.[n]??{},s):s]))});function bl({files:e,message:t}){let n=e.filter(Yb);return r`
${n.length>0&&r`<${oF} files=${n} />`}
${e.filter(s=>!Yb(s)).map(s=>r`<${tF} key=${s.id} file=${s} />`)}
${t&&r`<${Vb} message=${t} files=${e} />`}
`}function tF({file:e}){return e.kind==="sticker"&&er(e)?r`<img class="stk" src=${bn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Gb(e,"audio")?r`<${iF} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Gb(e,"video")?r`<${lF} file=${e} />`:r`<${Bd} file=${e} />`}function Jb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,$1/t,$1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function v1({files:e,letter:t}){let n=!t&&e?.length===1&&Yb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Jb(n).width,nF)+12}px`}:null}function oF({files:e}){if(e.length===1)return r`<div class="pics one">
<${h1} file=${e[0]} size=${Jb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Hb;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Hb).map((n,s)=>{let a=s===Hb-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${h1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function h1({file:e,size:t,label:n,more:s}){if(!er(e))return r`<${sF} file=${e} place=${t} />`;let a=e.preview?`${bn(e,"thumb")} 320w, ${bn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>jm(e.token)}>
<img src=${bn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function sF({file:e,place:t}){if(e.state==="ready")return r`<${Bd} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):k1(e)}</span>
</span>
</span>`}function rF(e){if(g1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Bd({file:e}){let t=zd(e);if(e.state==="ready"){let s=g1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${bn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${rF(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Zb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Zn(e.size):""].filter(Boolean).join(" · "):k1(e)}
</span>
</span>
</span>`}function iF({file:e}){let t=[zd(e),e.duration?Ls(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${zd(e)}</b></span>`}
<audio controls preload="none" src=${bn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Ls(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${bn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function lF({file:e}){let t=Jb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${bn(e,"media")}
poster=${er(e)?bn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${zd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Ls(e.duration):"",e.size>0?Zn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${bn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Hb,$1,eF,g1,bn,er,Yb,Gb,Vb,b1,nF,k1,aF,Zb,zd,ni=b(()=>{C();Xe();oe();w();N();Is();Hb=4,$1=320,eF={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},g1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,bn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,er=e=>e.state==="ready"&&!!(e.thumb||e.preview),Yb=e=>e.kind==="photo"||e.kind==="animation"&&!Gb(e,"video"),Gb=(e,t)=>e.state==="ready"&&eF[t].includes(e.media_type.split(";")[0]),Vb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;b1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&er(e[0]);nF=240;k1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${M_(e.reason)}`,aF=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Zb=e=>[aF(e.name),e.size>0?Zn(e.size):""].filter(Boolean).join(" · "),zd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function y1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=cF[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var cF,w1=b(()=>{C();w();N();cF={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function vl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return pF.test(t)?t:null}function bF(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!dF.has(s))break;t-=1}return t}function*vF(e){let t=0;for(let{0:n,index:s}of e.matchAll(mF)){let a=n.slice(0,bF(n.slice(0,Qb))),i=a.length<Qb?vl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===fF))return}}function*kF(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===$F)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function wF(e,t,n){let s=[];for(let i of(t??[]).slice(0,hF)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;uF.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:vl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...kF(e,n),...vF(e)])yF(i,a)&&(s.push(i),a.push(i));return s.sort(_1)}function S1(e,t,n,s,a=0){let i=[],l=t,c=a<gF?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(cu(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>cu(x)>m).map(x=>({...x,offset:m,length:cu(x)-m})),{type:v,url:S}=p;i.push({type:v,...S===void 0?{}:{url:S},children:S1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(_1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function T1(e,{looks:t=[],names:n=[]}={}){return e?S1(e,0,e.length,wF(e,t,n)):[]}function C1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function O1(e,t){if(e.length>2*Qb)return!1;let n=vl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&x1(n)!==x1(t))}var uF,pF,mF,dF,Qb,fF,$F,hF,gF,cu,yF,_1,x1,Xb=b(()=>{uF=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),pF=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,mF=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,dF=new Set(`.,:;!?…'"»”`),Qb=2048,fF=500,$F=200,hF=500,gF=8;cu=e=>e.offset+e.length,yF=(e,t)=>t.every(n=>cu(e)<=n.offset||e.offset>=cu(n)),_1=(e,t)=>e.offset-t.offset||t.length-e.length;x1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ta({text:e,looks:t,names:n}){let[s,a]=g(!1),i=co(()=>s||e.length<=A1*1.1?e:C1(e,A1),[e,s]),l=co(()=>T1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${N1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function xF({piece:e}){let{type:t,url:n}=e,s=N1(e.children);if(E1[t])return r`<${E1[t]}>${s}<//>`;if(t==="spoiler")return r`<${_F} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=O1(P1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function _F({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var E1,A1,N1,P1,uu=b(()=>{I();C();w();Xb();E1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},A1=2e4;N1=e=>e.map(t=>t.type==="text"?t.text:r`<${xF} piece=${t} />`),P1=e=>e.map(t=>t.text??P1(t.children)).join("")});function R1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ge.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&bt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${CF} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>p(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${d} name="image-off" size="m" />
<span class="grow">
${_("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${m}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${d} name="image-off" size="m" />
<span class="grow">${_("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${EF} key=${`${i} ${Jp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${OF} message=${e} />`}
${h.length>0&&r`<${AF} message=${e.id} files=${h} />`}
<${PF} message=${e} />
`}function CF({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${na(t.sender)}
${t.recipients.length>0&&` → ${D1(t.recipients.map(na))}`}
${t.copies.length>0&&` · ${o("copy")}: ${D1(t.copies.map(na))}`}
${" "}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("less"):o("more")}
</button>
</span>
${n&&r`<dl class="mailall t12">
${a.map(([i,l])=>r`<div><dt class="dim">${i}</dt><dd>${l}</dd></div>`)}
${e.has_original?r`<div>
<dt class="dim">${o("Original")}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Download")}</a></dd>
</div>`:null}
</dl>`}
</div>`}function OF({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${M1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ta} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${M1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function M1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function EF({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(SF,Math.min(TF,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Jp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Jp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function AF({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${_("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Zn(n)}`}
</span>
<${Vb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${er(s)?r`<${NF} file=${s} />`:r`<${Bd} file=${s} />`}
</li>`)}
</ul>
`}function PF({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ge.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${y1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${D_(n)}
</span>`}
${t.through&&r`<span class="autoflag">
<${d} name="mail" size="s" />
${o("Sent via {address}",{address:t.through})}
</span>`}
${t.reply_to&&r`<span class="autoflag">
<${d} name="mail" size="s" />
${o("Asks for replies to {address}",{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&r`<span class="autoflag">
<${d} name="triangle-alert" size="s" />
${o("Only part of this email is shown, the original has all of it")}
</span>`}
${s.length>0&&r`<span class="autoflag">
<${d} name="mail" size="s" />
${o("Also received at: {places}",{places:s.join(", ")})}
</span>`}
${t.related&&r`<${DF} id=${t.related} />`}
`}function DF({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${G(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function tv(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var SF,TF,ev,na,D1,NF,L1,pu=b(()=>{I();C();Xe();V();oe();w();Q();ti();zt();R();N();Is();ni();w1();uu();SF=40,TF=2e4,ev=2;na=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,D1=e=>e.length>ev?o("{first} and {n} more",{first:e.slice(0,ev-1).join(", "),n:e.length-ev+1}):e.join(", ");NF=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>jm(e.token)}>
<img src=${bn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Zb(e)}</span>
</span>
<a class="ib small" href=${bn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;L1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${tv(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function MF(e){let t=yt.value[e.id],n=t?Sn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Jr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function RF(e,t,n){let s=e?e.letter.sender:n.label??"",a=na(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function LF({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>to(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function IF(e,t){let n=new Set(Object.values(Ge.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>na(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==na(t).toLowerCase()&&!n.has(a))}function I1({dialog:e}){let{id:t}=e,n=vd(t),s=MF(e),a=RF(s,n,e),i=a.whole,l=s?IF(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!_o(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>to(t,{open:!0,cc:[..._o(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{to(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${LF} id=${t} to=${a} />`}
${c&&r`
<${mu} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>to(t,{open:!0,cc:p})} />
<${mu} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>to(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??tv(s?.letter.subject||e.title)}
onInput=${p=>to(t,{subject:p.target.value})} />
</label>
</div>`}function mu({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=_o(n).filter(p=>!Nb(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var nv=b(()=>{I();C();w();ru();iu();Zt();R();pu()});function z1({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function B1({send:e,more:t}){return y.value==="later"?r`<${du} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Le} label=${o("Send and…")} place="popsend">
<${X} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${dn} of=${[it,"Shift","↵"]} /></span>
<//>
<${X} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${X} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ve(Te(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var zF,BF,du,Wd=b(()=>{C();re();oe();w();go();jo();N();cn();Ad();zF=()=>{y.value=null};BF={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},du=({pick:e,given:t=null,place:n="popsend",onShut:s=zF})=>r`<${Qr} label=${o("Send later")} title=${o("Send later")} usual=${ou} words=${BF}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function W1(){let e=O(KF()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[S,x]=g(!1),[k,D]=g([]),[K,B]=g(null),[U,ke]=g(!1);Se(),W(()=>qF({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(x(!1),B(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=HF(t);a(ce),D([]),l(ce.find(It=>It.can)??null);return}let de=!0;return j(`/api/contacts/${t.id}/ways`).then(ce=>{de&&(a(ce.ways),D(ce.open),l(ce.ways.find(It=>It.can)??null))},ce=>{de&&B(ce)}),()=>{de=!1}},[t]);let Re=i&&Ge.value[i.channel_id]?.kind,Ae=Re==="email",At=k.find(de=>de.id===i?.dialog_id)??(Ae&&!S?k[0]:null),pe=Ft(oo),be=Xs(pe),Y=i&&$.trim()&&!U&&!be&&!(At&&!Ae),Ie=()=>{if(!Y)return!1;if(At&&Ae&&!S)return x(!0),!1;let de=Ae&&Pb(p);return de&&document.getElementById("nw"+de.field)?.focus(),!de},ct=async(de=null)=>{if(!Ie())return;if(us(Ft(oo)).length){let It=Lt("#missing button");It?It.focus():yd(oo,{mode:"reply",at:de});return}no(oo),ke(!0),B(null);let ce=_d(oo);try{let It={channel_id:i.channel_id,text:$.trim(),files:ce.map(TL=>TL.token),anyway:!0,...de?{not_before:Ba(de)}:{undo_ms:Ur(Re)},...Ae?{subject:c.trim(),cc:_o(p.cc),bcc:_o(p.bcc)}:{}},br=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:kp,message:SL}=await F("/api/dialogs",{...It,...br});le({t:"result",dialog:kp,sentAtRev:Sa(kp.id)}),de&&Z(Im(kp.id,de),{icon:"calendar-clock",undo:()=>qo(SL)}),sessionStorage.removeItem(jd),Fd(),L(G("mine",kp.id))}catch(It){Sd(oo,ce),B(It),ke(!1)}},Eo=de=>{$.trim()&&(Nn(de,"reply"),cs(de,"reply",$)),Ae&&(p.cc||p.bcc||c.trim())&&to(de,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),BT(oo,de),sessionStorage.removeItem(jd),Fd(),L(G("all",de))},_i=de=>{Rt(de),de.key==="Escape"&&(de.preventDefault(),de.stopPropagation(),f(!1))},nh=de=>{de.key==="Enter"&&(de.ctrlKey||de.metaKey)&&(de.preventDefault(),de.repeat||ct())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${de=>{Rt(de),nh(de)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Fd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${GF} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${YF} ways=${s} way=${i} onPick=${l} />
</div>`}
${At&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(At.number),day:rt(At.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Eo(At.id)}>${o("Open")}</button>
</p>`}
${Ae&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${mu} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${de=>m({...p,open:!0,cc:de})} />
<${mu} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${de=>m({...p,open:!0,bcc:de})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${de=>u(de.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Rd} id=${oo} kind=${Re} />
<textarea class="tx" rows="5" aria-label=${Ae?o("Email text"):o("Message text")}
placeholder=${Ae||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${de=>{no(oo),v(de.currentTarget.value)}}></textarea>
<${Ld} id=${oo} mode="reply" again=${()=>wd(oo,"reply")}
without=${({at:de})=>{xd(oo,"reply"),ct(de)}} />
<div class="bar">
${i&&Ge.value[i.channel_id]?.can?.files&&r`<${UF} can=${Ge.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${K&&r`<p class="hint bad dgap" role="alert">${z(K)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Fd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Y} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Ie()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Y} onClick=${()=>ct()}>
<${d} name="send" size="s" />
${At&&Ae?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${it} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${_i}>
<${du} place="popsnz" pick=${ct} onShut=${()=>f(!1)} />
</div>`}
</div>`}function UF({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{lu(oo,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function YF({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Lt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ge.value[i.channel_id],c=Object.values(Ge.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:rt(i.last_at,M.value)}):i.address:jF[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${_e} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ee(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function GF({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let S=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),WF);return()=>clearTimeout(S)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...FF.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let S={ArrowDown:1,ArrowUp:-1}[v.key];S&&h.length&&(v.preventDefault(),c((l+S+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${te} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${u} aria-label=${o("Choose another client")}
onClick=${()=>t(null)}>
<${d} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&r`<div class="field dgap">
<label for="nwn">${o("Name")}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?"":e.name}
onInput=${v=>t({...e,name:v.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${o("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String(h.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${h.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${v=>s(v.currentTarget.value)} onKeyDown=${$} />
</div>
<div class="nwfound">
<div id="nwl" class=${h.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${h.map((v,S)=>r`<button type="button" class=${S===l?"mi on":"mi"} role="option" id=${`nwo${S}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(S===l)}
onPointerMove=${()=>c(S)} onClick=${()=>f(v)}>
${v.client?r`
<${te} name=${v.client.name} size="sm" />
<span class="cut">${v.client.name}</span>
<span class="hrow end t12 dim cut">
${v.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Fd,WF,FF,jd,oo,jF,KF,qF,HF,F1=b(()=>{I();rs();C();re();js();V();ve();qn();oe();w();go();ru();Q();R();fe();ko();$l();ea();Id();N();Ce();nv();Wd();Fd=()=>{y.value=null},WF=200,FF=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,jd="okno.newdialog",oo="new",jF={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},KF=()=>{try{return JSON.parse(sessionStorage.getItem(jd))??{}}catch{return{}}},qF=e=>{try{sessionStorage.setItem(jd,JSON.stringify(e))}catch{}};HF=e=>Object.values(Ge.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var j1={};ye(j1,{WorkLayers:()=>VF});function VF(){return y.value==="handover"?r`<${l1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${W1} />`:null}var K1=b(()=>{C();re();R();u1();F1()});var U1={};ye(U1,{GiveMenu:()=>av});function ZF(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(we.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of za.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function av({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=Ct(sv);Se(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=ZF(t),u=Math.min(s,c.length-1),p=h=>{sv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&sv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${m} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,f)=>r`<button type="button" class=${f===u?"mi on":"mi"} id=${"gv"+f} role="option"
tabindex="-1" aria-selected=${String(f===u)} onPointerMove=${()=>a(f)}
onClick=${()=>p(h)}>
${h.icon?r`<${d} name=${h.icon} size="m" />`:r`<${te} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var sv,rv=b(()=>{I();C();re();w();R();Zi();N();Ce();sv=()=>{y.value=null}});function dC({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var mC,nn,tr=b(()=>{w();R();mC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},nn=e=>mC[e]?.()??mC.unknown()});function hu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=_("{n} open task","{n} open tasks",n);return fC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function Tj(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>Sj)return;let n=setTimeout(zr,t);return()=>clearTimeout(n)},[e])}function si({dialog:e,button:t=null}){Tj($u(e));let n=e.tasks?.open??0;if(!n)return null;let s=fC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=Cj(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=hu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var Sj,$u,fC,Cj,Ud=b(()=>{I();ve();oe();C();w();N();Sj=2147483647,$u=e=>e.tasks?.due_at??null,fC=(e,t)=>$u(e)!==null&&$u(e)<=t;Cj=(e,t)=>$u(e)===null?hu(e,t):o("{tasks}, the first is due {when}",{tasks:hu(e,t),when:Ve($u(e))})});function Ho({state:e}){let t=Oj[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var Oj,Hd=b(()=>{C();w();N();Oj={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function tf(){let{dialog:e}=E.peek();St.peek()?.dialog!==e&&(St.value={dialog:e,...bv});let t=()=>document.getElementById("findq")?.select();Am(()=>requestAnimationFrame(t))}var bv,St,EC,nf=b(()=>{se();Q();fn();bv={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},St=T(null),EC=e=>St.value?.dialog===e});function aK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=sK}){let[i,l]=g(""),c=Od(),u=Ct(a),p=O(null);Se(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Hi),h=$=>c.ready((v,S)=>{a(),n($,i.trim(),v,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),v[(v.indexOf(document.activeElement)+S+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&m[x]&&!$.repeat&&($.preventDefault(),h(m[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Hi[$][1]} size="m" />
<span class="cut">${Hi[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${Ed} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${it} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function AC({dialog:e}){let t=e.state==="closed";return r`<${aK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?M0(e.id,n,s):a?Td(e.id,a,i,{then:"close",reason:n,comment:s}):Xn(e.id,n,s)} />`}var sK,NC=b(()=>{I();C();re();w();go();$n();ea();N();Ce();Wb();sK=()=>{y.value=null}});var PC,of,DC,vv,MC,kv,RC,wl=b(()=>{PC=new Map,of=e=>{PC.set(e.id,{when:()=>!0,...e})},DC=()=>[...PC.values()],vv=new Map,MC=e=>{vv.set(e.id,{when:()=>!0,...e})},kv=e=>[...vv.values()].filter(t=>t.when(e)),RC=()=>[...vv.values()].filter(e=>e.runMany)});function LC({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${af("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${sf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${af("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${sf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Xn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${af("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${sf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ra(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${rK} dialog=${e} />
</div>`}function rK({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=A0(e),s=t?Ea(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${af("assignee")} title=${o("Assignee")+"  A"} onClick=${sf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+$o(n.name)}></span>`:r`<${Aa} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function iK({dialog:e}){let t=!!Os.value[e.id],n=Pa("(max-width: 719px)"),s=e.state==="open";return r`<${Le} label=${o("More actions")} place="popmore">
${n&&r`<${X} icon="user-round" onPick=${()=>{$t.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${X} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${X} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${X} icon="message-circle-off" onPick=${()=>Gm(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${X} icon="eye" onPick=${()=>Fr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${X} icon="alarm-clock" onPick=${()=>Ia(e.id)}>${o("Unsnooze")}<//>`}
<${X} icon="tag" onPick=${()=>{y.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${X} icon="arrow-up-down" onPick=${()=>{y.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${X} icon="users-round" onPick=${()=>{y.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${X} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${DC().filter(a=>a.when(e)).map(a=>r`<${X} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function IC({dialog:e}){let t=lK[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var sf,af,lK,zC=b(()=>{C();Xe();re();w();xe();R();$n();Va();gl();N();NC();Ce();wl();cn();Nd();sf=e=>()=>{y.value=y.value===e?null:e},af=e=>String(y.value===e);lK={snooze:Fb,finish:AC,actions:iK,assignee:Ub,tags:pl,priority:ml,team:({dialog:e})=>r`<${Ub} dialog=${e} onlyTeams />`}});function rf({dialog:e}){let t=e&&Tt(e);return r`
${Wn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${tm}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:On(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var BC=b(()=>{C();Nr();w();R();N();Is()});function lf(e){oa.value={...oa.value,[e.dialog_id]:{message:e,text:e.text}}}function FC(e,t){oa.value={...oa.value,[e]:{...oa.value[e],text:t}}}function xl(e){let{[e]:t,...n}=oa.peek();oa.value=n}function cf(e,t){let n=Tt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*cK;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function jC(e){let{message:t,text:n}=oa.peek()[e];if(xl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var cK,oa,WC,gu=b(()=>{se();V();R();cK=36e5,oa=T({}),WC=e=>oa.value[e]??null});function ai(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function uf(e,t){ai(e,t,e.selectionStart,e.selectionEnd)}function KC(e,t,n,s){ai(e,s,t,n)}function pf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ai(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ai(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function yv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(uK,"")).join(`
`);ai(e,p,s,i)}function qC(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ai(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function UC(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ai(e,"",s,n),!0):(uf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var uK,wv=b(()=>{uK=/^(?:[-•] |\d{1,4}\. )/});var vn,xv=b(()=>{vn={current:null}});function mf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?AT(n.query):[],u=()=>{let f=t&&e.current?ET(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";KC(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function df({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var _v=b(()=>{I();C();au();w();wv();N()});var Sv,HC=b(()=>{Sv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function fK(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Tv().length?[["recent",Tv().map(s=>[s,""])]]:[],...Sv];let n=Sv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function ZC({pick:e}){let t=Ct(GC),n=O(null),[s,a]=g(""),[i,l]=g(0);Se(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=fK(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{dK(f),GC(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:YC,ArrowUp:-YC}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Rt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${mK[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,S])=>{h+=1;let x=h;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${v} ${S}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var VC,pK,YC,mK,Tv,dK,GC,JC,QC=b(()=>{I();C();re();HC();w();go();N();Ce();VC="okno.emoji",pK=16,YC=8,mK={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Tv=()=>{try{return JSON.parse(localStorage.getItem(VC))??[]}catch{return[]}},dK=e=>localStorage.setItem(VC,JSON.stringify([e,...Tv().filter(t=>t!==e)].slice(0,pK))),GC=()=>{y.value=null},JC=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${it} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function eO(e){if(e.size>XC){Z(_("At most {n} message in one task","At most {n} messages in one task",XC));return}Yt.value=e}function ff(e){if(!sa(e))return;let t=new Map(Yt.peek());t.delete(e.no)||t.set(e.no,e),eO(t),_l=e.no,bu=Yt.peek()}function Cv(e,t,n=t){_l===null&&(_l=n,bu=new Map);let[s,a]=[Math.min(_l,t),Math.max(_l,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&sa(l));eO(new Map([...bu,...i.map(l=>[l.no,l])]))}function ri(){_l=null,bu=new Map,Yt.peek().size&&(Yt.value=bu)}function tO(e,t,n,s){let a=Yt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!sa(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Cv(e,t.no,s??t.no):ff(t),sl(),!0)}function $K(e){e.key!=="Escape"||e.defaultPrevented||!Yt.peek().size||y.peek()||Ha(e.target)||(e.preventDefault(),e.stopPropagation(),ri())}var XC,Yt,_l,bu,sa,Sl,vu=b(()=>{se();re();Hs();w();fe();XC=50,Yt=T(new Map),_l=null,bu=new Map,sa=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Sl=()=>[...Yt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",$K,{capture:!0})});function on(e={}){Ov.value=e,y.value="newtask"}function nr(e={}){Ev.value=e,y.value="taskrepeat"}var Tl,ku,Ov,$f,Ev,kn=b(()=>{se();R();re();Tl=Tn("taskstatus"),ku=Tn("tasktype"),Ov=T({}),$f=T(null);Ev=T({})});function nO(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Cl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Av=b(()=>{});function Nv(e,t,{me:n,now:s}){if(e==="done")return!sn(t);if(!sn(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return bf(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function gf(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Pv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Te(t,1,0))return"today";if(e<Te(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===bK?1:8-n;return e<Te(t,s,0)?"week":e<Te(t,s+7,0)?"nextweek":"later"}function sO(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Pv(e.due_at,s):null}function aO(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Nv(t,p,{me:s,now:a}))continue;let m=wu(p,n,i);(l===null||c.has(p.id)||gf(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>gf(p[0],m[0])).map(([,p])=>p)}function rO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function iO(e,t){let n=null;for(let s of e)sn(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function vf(e){let t=[];return Te(e,0,18)-e>gK/24&&t.push({id:"evening",at:Te(e,0,18)}),t.push({id:"tomorrow",at:Te(e,1,18)},{id:"days3",at:Te(e,3,18)}),t}var oO,yu,sn,bf,hf,hK,wu,gK,bK,so=b(()=>{jo();oO=["open","mine","late","unassigned","done"],yu=["due","created","changed","status","assignee","priority"],sn=e=>e.base!=="done"&&e.base!=="dropped",bf=(e,t)=>sn(e)&&e.due_at!==null&&e.due_at<=t;hf=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],hK={due:hf,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...hf(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...hf(e)],priority:e=>[-e.priority,...hf(e)]},wu=(e,t,n)=>hK[t](e,n);gK=24*36e5,bK=0});var kf,vK,lO,ii,Dv,Mv,aa,Yo,kK,Ol,yf,cO,ms,ds,Rv,wf,Yn=b(()=>{w();Ji();kn();kf={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},vK={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},lO=Object.entries(kf),ii=e=>(kf[e]??kf.new)(),Dv=e=>kf[e?.builtin]?.()??"",Mv=e=>vK[e?.builtin]?.()??"",aa=e=>e?.name||Dv(e)||o("Deleted status"),Yo=e=>e?.name||Mv(e)||o("Deleted type"),kK=e=>Tl.value[e],Ol=e=>aa(kK(e)),yf=e=>Yo(ku.value[e]),cO=e=>Object.values(e).filter(t=>!t.removed).sort(Gg),ms=()=>cO(Tl.value),ds=()=>cO(ku.value),Rv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],wf=e=>Rv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function fs(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=J(e);return e>=Te(t,0,0)&&e<Te(t,1,0)?o("today, {time}",{time:s}):e>=Te(t,1,0)&&e<Te(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Te(t,-1,0)&&e<Te(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Qn(e,t)}, ${s}`:wK(e,t)}function wK(e,t){let n=Math.abs(e-t)>300*yK,s=`${document.documentElement.lang}${n}`;return Lv.has(s)||Lv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Lv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function dO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Iv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Iv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=zv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var mO,yK,Lv,xK,_K,uO,pO,Iv,zv,Gt=b(()=>{V();oe();w();xe();R();nt();jo();Yn();mO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");yK=24*36e5;Lv=new Map;xK=e=>e===null?o("nobody"):H(e),_K=e=>e===null?o("none"):Fe.value[e]?.name??o("Deleted team"),uO=e=>e===null?o("no due date"):Ve(e),pO=e=>e?o("“{text}”",{text:e}):o("none"),Iv=e=>e.length?e.map(Rn).join(", "):o("none"),zv={title:[()=>o("Title"),pO],text:[()=>o("Description"),e=>pO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Ol],assignee_id:[()=>o("Assignee"),xK],team_id:[()=>o("Team"),_K],due_at:[()=>o("Due"),uO],remind_at:[()=>o("Reminder"),uO],priority:[()=>o("Priority"),Ht],type_id:[()=>o("Type"),e=>e===null?o("none"):yf(e)],kind:[()=>o("Kind"),wf],tags:[()=>o("Tags"),Iv]}});function or(e,t){let n={...lt.peek()};for(let s of e)(ra.get(s.id)??-1)>t||(ra.set(s.id,t),n[s.id]=s);lt.value=n}function El(e){return _f.add(e),()=>_f.delete(e)}async function Al(e,t){let n=_u(e,t),s=$s.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Bv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(TK),...s?.next&&{after:s.next}});try{let i=await j(`/api/tasks?${a}`);or(i.items,rn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Bv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof q))throw i;Bv(n,{busy:!1,problem:i})}}function gO(e,t){let n=$s.value[_u(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:lt.value[n.last],a={me:P.value.id,now:M.value,facts:Tf.value,known:n.ids};return aO(lt.value,e,t,{...a,edge:s?OK(s,t):null})}function bO(){Object.keys(lt.peek()).length<SK||(ra.clear(),lt.value={},$s.value={})}function EK(e,t){(ra.get(e.id)??-1)===t&&(lt.value={...lt.peek(),[e.id]:e})}async function Sf(e,t,{seen:n=null}={}){let s=lt.peek()[e],a=ra.get(e)??-1;Wv(e,vO(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return EK(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(ra.get(e)??-1)===a&&Wv(e,s),ne(Pe(i)),null}}function vO({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Tl.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(Dt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function sr(e,t){let n=lt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Sf(e,t),a=Z(dO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await Sf(e,wO(i.was,t))}});return s.then(i=>{if(!i)Er(a);else if(i.last_open_of_dialog)for(let l of kO)l(i.task)}),s}function Pl(e,t=!Et.peek().has(e)){let n=new Set(Et.peek());t?n.add(e):n.delete(e),Et.value=n,Nl.value=[]}function li(){Et.value=new Set,Nl.value=[]}async function $O(e){xu.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),null}finally{xu.value=!1}}async function Dl(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Et.peek()].slice(0,NK);if(!a.length)return;if(t===null)for(let p of a)Wv(p,vO(e,lt.peek()[p]));let i=await $O([{ids:a,change:e,removed:t}]);if(!i){hO(a);return}if(i.failed.length&&hO(i.failed.map(p=>p.id)),Nl.value=i.failed,n||(Et.value=new Set(i.failed.map(p=>p.id))),!i.done.length)return;let l=i.done.length,c=t?_("{n} task deleted","{n} tasks deleted",l):_("{n} task changed","{n} tasks changed",l),u=i.undo.map(p=>({ids:p.ids,removed:p.removed,change:p.removed===null?wO(p.change,e):{}}));Z(s?.(l)??c,{icon:"circle-check-big",undo:()=>u.length&&$O(u)})}async function hO(e){for(let t of e)try{let n=await j(`/api/tasks/${t}`);or([n.task],rn(n.cursor))}catch{}}async function xO(e){let t=lt.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Z(o("Task deleted: {task}",{task:mO(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(z(n)))}),!0}catch(n){return ne(Pe(n)),!1}}var SK,TK,lt,xf,$s,ra,Vt,Tf,_f,fO,_u,CK,Bv,OK,Wv,kO,yO,AK,wO,Et,Nl,xu,NK,yn=b(()=>{se();V();ve();w();Zt();R();st();fe();so();kn();Gt();SK=3e3,TK=50,lt=T({}),xf=T(new Set),$s=T({}),ra=new Map,Vt=e=>lt.value[e],Tf=$e(()=>({places:Object.fromEntries(Object.values(Tl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(we.value).map(e=>[e.id,e.name.toLowerCase()]))}));_f=new Set;Xt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...lt.peek()},s=new Set(xf.peek());for(let a of t)(ra.get(a.id)??-1)>a.rev||(ra.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));lt.value=n,xf.value=s;for(let a of _f)a(t.map(i=>i.id))});Di((e,{entered:t})=>{ra.clear(),$s.value={},t&&(lt.value={});for(let n of _f)n(null)});Fn(()=>{for(let[e,t]of Object.entries($s.peek()))t.problem&&Al(...CK(e))});fO=0;he(()=>{let e=iO(Object.values(lt.value),M.value);clearTimeout(fO),e!==null&&(fO=setTimeout(zr,Math.min(Math.max(0,e-Date.now()),2147483647)))});_u=(e,t)=>`${e}:${t}`,CK=e=>e.split(":"),Bv=(e,t)=>{$s.value={...$s.peek(),[e]:{...$s.peek()[e],...t}}};OK=(e,t)=>Jt(()=>wu(e,t,Tf.value));Wv=(e,t)=>{let n=lt.peek()[e];n&&(lt.value={...lt.peek(),[e]:{...n,...t}})};kO=new Set,yO=e=>{kO.add(e)};AK=["status_id","wake_at","wake_reason","close_reason"],wO=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&AK.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Et=T(new Set),Nl=T([]),xu=T(!1);NK=200});async function Cu(e){try{let t=await j(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)or(n.items,rn(t.cursor));_O(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof q))throw t;_O(e,{problem:t})}}function SO(e){Tu=e,Cu(e);let t=0,n=El(()=>{clearTimeout(t),t=setTimeout(()=>Cu(e),DK)});return()=>{Tu===e&&(Tu=null),clearTimeout(t),n()}}function TO(e,t){let n=MK.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(lt.value).filter(i=>i.status_id===e.id&&(n||Nv(t,i,s))).map(i=>[wu(i,n?"changed":"due",Tf.value),i.id]).sort((i,l)=>gf(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,PK):a}var PK,DK,Su,_O,Tu,MK,CO=b(()=>{se();V();ve();Zt();R();st();so();yn();PK=20,DK=500,Su=T({}),_O=(e,t)=>{Su.value={...Su.peek(),[e]:{...Su.peek()[e],...t}}};Tu=null;Fn(()=>{Tu&&Cu(Tu)});MK=new Set(["done","dropped"])});function an({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Au(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return No(i,a)}var Cf,Ou,OO,ia,Eu,Au,ci=b(()=>{w();Q();so();Cf={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Ou=e=>e==="done"?"changed":"due",OO=e=>oO.includes(e)||/^team-\d+$/.test(e??""),ia=()=>OO(E.value.tasksView)?E.value.tasksView:"open",Eu=()=>yu.includes(E.value.tasksSort)?E.value.tasksSort:Ou(ia()),Au=()=>({task:E.value.task,view:OO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:yu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function Nu(e,t){return!sn(e)||e.due_at===null?"due":bf(e,t)?"due bad":Pv(e.due_at,t)==="today"?"due warn":"due"}function Ef({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?Ea(s):s}</span>
</span>`}let n=RK(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Aa} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var EO,ao,Of,ar,RK,Af,rr,la=b(()=>{C();ve();oe();w();xe();R();N();Yn();so();Gt();EO={active:50,waiting:25,asking:75},ao=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${EO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${EO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Of=({task:e})=>r`<span class="st">
<${ao} base=${e.base} />
<span class="cut">${e.status_id?Ol(e.status_id):ii(e.base)}</span>
</span>`;ar=({task:e,long:t=!1})=>r`<span class=${Nu(e,M.value)} title=${e.due_at?qe(e.due_at):null}>
${bf(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${fs(e.due_at,M.value,{long:t})}
</span>`,RK=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};Af=({task:e})=>e.client?r`
${e.client.kind&&r`<${_e} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,rr=({task:e})=>e.news>0&&sn(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function AO(e){let t=(e===null?[...Et.value]:[e]).map(Vt).filter(Boolean),n={};for(let s of t)for(let a of _t(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function Nf(e,t,n){return _t(Vt(e)?.tags).some(a=>a.id===t)===n?null:sr(e,NO(t,n))}var NO,LK,PO,Fv=b(()=>{w();nt();yn();NO=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};LK=(e,t)=>n=>t?_("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):_("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),PO=(e,t)=>Dl(NO(e,t),null,{stay:!0,words:LK(Rn(e),t)})});function Ln(e,t,n,s=null){let a=y.peek()===Pf&&ca.peek()?.field===e&&ca.peek()?.id===t;ca.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Pf}function MO(){return y.value!==Pf||!ca.value?null:r`<${IK} key=${`${ca.value.field}${ca.value.id}`} ...${ca.value} />`}function IK({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Se(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Dl(p):sr(t,p)},u=t===null?null:Vt(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${WK} key=${i.id} status=${i} pick=${c} />`:r`<${BK} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${av} onPick=${p=>c(zK(p))} />`,due:()=>r`<${KK} task=${u} pick=${c} />`,priority:()=>r`<${qK} task=${u} pick=${c} />`,type:()=>r`<${UK} task=${u} pick=${c} />`,kind:()=>r`<${HK} task=${u} pick=${c} />`,tags:()=>r`<${ul} states=${AO(t)} place="poptask"
onSet=${(p,m)=>t===null?PO(p,m):Nf(t,p,m)} />`}[e]()}
</div>`}function BK({task:e,pick:t,onStep:n}){return r`<${Le} label=${o("Status")} place="poptask">
${ms().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(DO.has(s.base)){n(s);return}ui(),t({status_id:s.id})}}>
<span class="st"><${ao} base=${s.base} /></span>
<span class="cut">${aa(s)}${DO.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function FK({status:e,pick:t}){let[n,s]=g("");return r`<${Qr} label=${aa(e)} title=${o("Back to work")} usual=${a=>ou(a,10)}
place="poptask" deed=${o("Wait")} onShut=${ui}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function jK({status:e,pick:t}){let[n,s]=g(""),a=Ct(ui),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}ui(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${aa(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function KK({task:e,pick:t}){let n=e?.due_at??null;return r`<${Qr} label=${o("Due")} title=${o("Due")} usual=${vf}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${ui} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{ui(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Pf,ca,Go,ui,zK,DO,WK,jv,qK,UK,HK,ua=b(()=>{se();I();C();w();rv();$d();N();Un();Ce();re();cn();nt();Ad();jo();Yn();so();la();yn();Fv();Pf="taskpop",ca=T(null);Go=(e,t)=>y.value===Pf&&ca.value?.field===e&&ca.value?.id===t,ui=()=>{y.value=null};zK=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},DO=new Set(["waiting","dropped"]);WK=({status:e,pick:t})=>e.base==="waiting"?r`<${FK} status=${e} pick=${t} />`:r`<${jK} status=${e} pick=${t} />`;jv=({label:e,options:t,value:n,onPick:s})=>r`<${Le} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{ui(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,qK=({task:e,pick:t})=>r`<${jv} label=${o("Priority")} value=${e?.priority}
options=${Mn.map(([n,s])=>[n,s(),r`<${Cb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,UK=({task:e,pick:t})=>r`<${jv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...ds().map(n=>[n.id,Yo(n)])]}
onPick=${n=>t({type_id:n})} />`,HK=({task:e,pick:t})=>r`<${jv} label=${o("Kind")} value=${e?.kind} options=${Rv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function RO(){let e=Et.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Nl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Nl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:Vt(t)?.number??"?",why:(GK[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${_("{n} task selected","{n} tasks selected",e)}</b>
${YK.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${xu.value}
aria-haspopup="true" aria-expanded=${String(Go(t,null))} aria-label=${n()}
onClick=${a=>Ln(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${xu.value} aria-label=${o("Delete")}
onClick=${()=>Dl({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${li}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var YK,GK,LO=b(()=>{C();w();R();N();ua();yn();YK=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],GK={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function IO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Et.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Et.value.has(e.id)} onChange=${()=>Pl(e.id)} />
</td>
<${Df} look="x-pr" task=${e} field="priority" label=${null}><${Wt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${an({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Af} task=${e} />
<${rr} task=${e} />
<${VK} task=${e} />
${e.checks.total>0&&r`<${Kv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Kv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Kv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Df} look="x-st" task=${e} field="status"><${Of} task=${e} /><//>
<${Df} look="x-as" task=${e} field="assignee"><${Ef} task=${e} /><//>
<${Df} look="x-dl" task=${e} field="due"><${ar} task=${e} /><//>
</tr>`}var Df,Kv,VK,zO=b(()=>{C();w();Q();N();Un();nt();ci();la();ua();yn();Df=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Go(n,t.id))}
onClick=${i=>Ln(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Kv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,VK=({task:e})=>_t(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Go("tags",e.id))}
onClick=${t=>Ln("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${Fo} ids=${e.tags} most=${2} />
</button>`});function FO(){let[e,t]=[ia(),Eu()],n=$s.value[_u(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Al(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${ZK} key=${_u(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${Uv} problem=${n.problem} again=${()=>Al(e,t)} />`:r`<${sq} />`}
</div>
<${RO} />
`}function ZK({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=gO(e,t),u=lt.value,{ids:p,waiting:m}=rO(l.current.ids,c,s),h=k=>sO(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},W(()=>{qv.value=f});let v=new Set(c),S=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${oq} view=${e} />`;let x=f.length>0&&f.every(k=>Et.value.has(k));return r`<div ref=${i} onPointerEnter=${S(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${S(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&S(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${_("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&Et.value.size>0}
onChange=${()=>x?li():f.forEach(k=>Pl(k,!0))} />
</th>
${JK.map(([k,D,K])=>r`<${XK} key=${k} look=${k} label=${D()} order=${K} />`)}
</tr></thead>
${QK(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${tq} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(K=>r`<${IO} key=${K} task=${u[K]} left=${!v.has(K)} stop=${K===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${nq} view=${e} sort=${t} list=${n} />`}
</div>`}function QK(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function XK({look:e,label:t,order:n}){let s=Eu(),a=n===Ou(ia())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(No("list",{...Au(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function eq(e){if(BO[e])return BO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Ol(Number(n)):t==="priority"?o("{priority} priority",{priority:Ht(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function nq({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Al(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Al(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function oq({view:e}){let[t,n]=WO[e]??WO.open;return r`<${ie} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>on()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${an({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function sq(){return ht(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ne} width=${t} /></div>`)}
</div>`}var qv,JK,BO,tq,WO,Uv,Mf=b(()=>{se();I();C();V();ve();w();Q();xe();N();Ce();nt();LO();ci();Yn();so();zO();kn();yn();qv=T([]),JK=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];BO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};tq=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${eq(e)}<span>${t}</span></th></tr>`;WO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};Uv=({problem:e,again:t})=>r`<${ie} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function Hv(e,t,n){!t||Vt(e)?.status_id===t.id||(aq.has(t.base)?Ln("status",e,n,t):sr(e,{status_id:t.id}))}function jO(e,t,n){let s=ms(),a=s.findIndex(i=>i.id===Vt(e)?.status_id);a>=0&&Hv(e,s[a+t],n)}var aq,Yv=b(()=>{Yn();ua();yn();aq=new Set(["waiting","dropped"])});function qO(){let e=ia(),t=Su.value[e];return A(()=>SO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${rq}>
${ms().map(n=>r`<${iq} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${Uv} problem=${t.problem} again=${()=>Cu(e)} />`:r`<${cq} />`}function rq(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function iq({status:e,view:t,board:n}){let s=TO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=aa(e),c=Pu.value===e.id&&Vt(pi.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=pi.peek();Pu.value=null,pi.value=null,m!==null&&Hv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{pi.peek()!==null&&(p.preventDefault(),Pu.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Pu.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${ao} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>on({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${lq} key=${p} task=${Vt(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${an({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function lq({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${pi.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),pi.value=e.id}} onDragEnd=${()=>{pi.value=null,Pu.value=null}}>
<a class="card tcard" href=${an({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${rr} task=${e} />
${e.priority!==0&&r`<${Wt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${_t(e.tags).length>0&&r`<span class="tctags"><${Fo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:KO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Af} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Nu(e,M.value)}>${KO(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Aa} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Go("status",e.id))}
onClick=${n=>Ln("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function cq(){return ht(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ne} width=${n} /></div>`)}
</section>`)}
</div>`}var pi,Pu,KO,UO=b(()=>{se();I();C();ve();oe();w();xe();N();Un();nt();Ce();CO();ci();Mf();Yn();Yv();la();ua();kn();yn();Gt();pi=T(null),Pu=T(null);KO=e=>{let t=fs(e,M.value);return t===o("today, {time}",{time:J(e)})?J(e):t}});function uq(e){Rf.value=null;let t=e.dialog_id;Nn(t,"reply"),gn(t,"reply")||cs(t,"reply",o("Your request is settled: {title}",{title:e.title})),L(G("all",t)),requestAnimationFrame(()=>Ko("reply"))}function HO(){let e=Rf.value;if(!e)return null;let t=()=>{Rf.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>uq(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Rf,YO=b(()=>{se();C();w();Q();qn();su();N();yn();Rf=T(null);yO(e=>{Rf.value=e})});function Ml({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let K=(m??"").trim();if(h(null),!(K===e||c&&!K))try{await n(K)}catch(B){ne(p(B))}},x=K=>{K.stopPropagation(),K.key==="Escape"&&(K.preventDefault(),v()),K.key==="Enter"&&(!a||K.ctrlKey||K.metaKey)&&(K.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let K={class:"input",ref:f,value:m,"aria-label":t,onInput:B=>h(B.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${K}></textarea>`:r`<input ...${K} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var Gv=b(()=>{I();C();V();w();fe()});async function mi(e){Lf+=1;let t=Lf;try{let n=await j(`/api/tasks/${e}`);if(t!==Lf)return;or([n.task],rn(n.cursor));let s=In.peek()?.id===e?In.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];In.value={id:e,...n,lines:[...s,...n.lines],more:s.length?In.peek().more:n.more},ir.value=null}catch(n){if(!(n instanceof q))throw n;t===Lf&&(ir.value={id:e,problem:n})}}async function GO(e){let t=In.peek().lines[0]?.no;try{let n=await j(`/api/tasks/${e}/lines?before=${t}`);In.peek()?.id===e&&(In.value={...In.peek(),lines:[...n.lines,...In.peek().lines],more:n.more})}catch(n){ne(Pe(n))}}function VO(e){A(()=>{Du=e,In.value=null,ir.value=null,mi(e);let n=0,s=El(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>mi(e),pq))});return()=>{clearTimeout(n),s(),Du===e&&(Du=null)}},[e]);let t=In.value?.id===e?In.value:null;return dq(t),t}function dq(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},mq))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Gn(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),Vt(e)&&mi(e),!0}catch(a){if(!(a instanceof q))throw a;return ne(Pe(a)),mi(e),!1}}var pq,mq,In,ir,Du,Lf,di=b(()=>{se();I();V();Zt();st();fe();yn();Gt();pq=120,mq=1e3,In=T(null),ir=T(null),Du=null,Lf=0;Fn(()=>{Du!==null&&mi(Du)})});function JO(e){In.value={...In.peek(),checks:e}}function ZO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Gn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{JO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Gn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{JO(t.filter(m=>m.id!==p.id)),Gn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Gn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${o("Checklist")}
${t.length>0&&r` <span class="dim">${o("{done} of {all}",{done:a,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((p,m)=>r`<li key=${p.id}>
<label>
<input class="check" type="checkbox" checked=${p.done_at!==null}
onChange=${h=>l(p,h.currentTarget.checked)} />
${p.done_at===null?r`<span>${p.text}</span>`:r`<s class="dim">${p.text}</s>`}
</label>
${m>0&&r`<button type="button" class="ib tiny" aria-label=${o("Move up: {name}",{name:p.text})}
title=${o("Move up")} onClick=${()=>u(m)}>
<${d} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${o("Delete item: {text}",{text:p.text})}
title=${o("Delete")} onClick=${()=>c(p)}>
<${d} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${o("New item")} placeholder=${o("Add an item, Enter")} maxlength="500"
value=${n} onInput=${p=>s(p.currentTarget.value)} onKeyDown=${p=>{p.key!=="Enter"||p.isComposing||(p.preventDefault(),i())}} onBlur=${i} />
</section>`}var QO=b(()=>{I();C();w();N();di()});function fq(e){try{return sessionStorage.getItem(Vv(e))??""}catch{return""}}function $q(e,t){try{t?sessionStorage.setItem(Vv(e),t):sessionStorage.removeItem(Vv(e))}catch{}}function XO({id:e}){let[t,n]=g(()=>fq(e)),[s,a]=g(!1),i=O(null),l=mf(i,!0),c=m=>{n(m),$q(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=dl(m).map(f=>f.id);await Gn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${df} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var Vv,eE=b(()=>{I();C();w();au();_v();N();di();Vv=e=>`okno.taskcomment.${e}`});function tE(e,t){Jv.value={task:e,dialogs:t},y.value="massreply"}var Jv,Zv=b(()=>{se();re();Jv=T(null)});function bq(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await j(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return A(()=>(i(),El(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function vq(e,t){try{await nE(e,[t.id],!1)}catch(n){ne(Pe(n));return}Z(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>nE(e,[t.id],!0).catch(n=>ne(Pe(n)))})}function oE({id:e,closed:t}){let{linked:n,problem:s,load:a}=bq(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>tE(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${_("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${kq} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${_("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function kq({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${G("all",t.id)}>
<${te} name=${n} size="sm"><${_e} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${gq.has(i)?"bad":"okc"}>${hq[i]()}</span>`:a?o("waits {time}",{time:Je(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>vq(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var hq,gq,nE,sE=b(()=>{I();C();V();ve();oe();w();Q();fe();N();Zv();yn();Gt();hq={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},gq=new Set(["failed","uncertain"]);nE=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function xq({line:e}){let t=yq(e),n=rE(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${qe(e.at)}>${wq(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ta} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${_("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ft(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:_q(e)})}
</span>
${s}
</li>`}function Tq({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=zv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ve(a)}),s,i&&Sq[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var aE,rE,yq,wq,_q,Sq,Cq,Oq,iE=b(()=>{C();ve();oe();w();uu();xe();N();di();Gt();aE=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>GO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${xq} key=${n.no} line=${n} />`)}
</ol>
</section>`,rE=({author:e})=>e.kind==="operator"&&e.id!==null,yq=({author:e})=>rE({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),wq=e=>at(e)===at(M.value)?J(e):Mo(e,M.value);_q=e=>e.kind==="change"?Tq(e.data):Oq(e.data),Sq={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};Cq={made:({messages:e})=>e?.length?_("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>_("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>_("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>_("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>_("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>_("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>_("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},Oq=e=>(Cq[e.what]??(()=>e.what))(e)});async function Ru(){if(!Qv){Qv=!0;try{let e=await j(zf),t=rn(e.cursor),n=ro.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Mu.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Mu.get(a.id)??-1)>t&&(s[a.id]=a);ro.value=s,If.value=null}catch(e){if(!(e instanceof q))throw e;If.value=e}finally{Qv=!1}}}function Bf(e=!0){return A(()=>{e&&!ro.peek()&&Ru()},[e]),ro.value}async function uE(e){let{repeat:t}=await F(zf,e);return cE(t),Z(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>Xv(t,!0)}),t}async function Wf(e,t,n){let s=async i=>cE((await F(`${zf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));Z(n,{icon:"repeat",undo:()=>Ff(()=>s(a))})}async function Ff(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}async function Xv(e,t){if(!await Ff(()=>F(`${zf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=ro.peek()??{};ro.value=s}else Ru();return!0}async function pE(e){await Xv(e,!0)&&Z(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>Xv(e,!1)})}var zf,ro,If,Mu,Qv,lE,cE,jf=b(()=>{se();I();V();w();Zt();R();st();fe();Gt();zf="/api/task-repeats",ro=T(null),If=T(null),Mu=new Map,Qv=!1;Xt(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!ro.peek())return;let n={...ro.peek()};for(let s of t)(Mu.get(s.id)??-1)>s.rev||(Mu.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);ro.value=n});Di(()=>{Mu.clear(),ro.peek()&&Ru()});lE=e=>P.value.role!=="operator"||e.created_by===P.value.id,cE=e=>{ro.peek()&&(ro.value={...ro.peek(),[e.id]:e})}});function Lu(e){let t=Eq.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=lr?n:null}function dE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Lu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Ll(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function fE(e){if(Aq(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=gs(e.week[n]),a=n;for(;a<6&&gs(e.week[a+1])===s;)a+=1;let i=n===a?jn(n):`${jn(n)}–${jn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function hE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=$E(s))n.push(s);return n}function gE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&$E(i.to)===n&&i.name===s&&gs(i.spans)===gs(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function bE(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function kE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Kf,c=n===0?i-Kf:e[t+1]?.[0]??lr,u=Math.min(c,Math.max(l,Math.round(s/Kf)*Kf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var lr,Rl,Eq,hs,gs,Aq,$E,vE,mE,Kf,ek,tk,cr=b(()=>{w();oe();lr=1440,Rl=[0,1,2,3,4,5,6],Eq=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,hs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;gs=e=>e.map(([t,n])=>`${hs(t)}–${hs(n)}`).join(", ");Aq=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===lr);$E=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);vE=e=>e.some(([t,n])=>n-t>=180),mE=15,Kf=5;ek=e=>Math.round(e/mE)*mE,tk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function qf(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var nk,Nq,Pq,Il,Dq,yE,zl,Bl=b(()=>{oe();C();w();nk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},Nq={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},Pq=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Il=e=>e==="UTC"?e:`${nk[e]?.()??Pq(e)}, ${__(e)}`;Dq=S_(e=>{let t=e.split(" "),n=Object.keys(nk).filter(i=>t.includes(i)),s=t.filter(i=>!nk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(Nq).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Il(c)])])}),yE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),zl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Il(n)}</option>`}
${Dq(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${yE} members=${l} value=${n} /></optgroup>`:r`<${yE} key="near" members=${l} value=${n} />`)}
</select>
`});function Iq({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):_("every {n} day","every {n} days",t);if(e==="week"){let l=ok({days:s,start:n}).map(u=>jn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):_("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):_("every {n} month","every {n} months",t);return a>Rq?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function Wl(e){return[o("{period} at {time}",{period:Iq(e),time:hs(e.minute)}),e.zone!==Mq()&&Il(e.zone),e.until&&o("until {date}",{date:Ac(e.until)})].filter(Boolean).join(", ")}function xE(e){return e.active?e.next.length?o("next: {time}",{time:hm(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function ak({assignee_id:e,team_id:t,type_id:n,tags:s}){return[sk(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),_E(t)&&o("The team was deleted: the tasks are created without a team."),SE(n)&&o("The type was deleted: the tasks are created without a type."),s.some(TE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var Mq,Rq,Lq,ok,sk,_E,SE,TE,CE,rk,wE,OE,ik,Iu=b(()=>{oe();w();R();xe();cr();Bl();kn();Mq=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,Rq=28,Lq=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,ok=({days:e,start:t})=>e.length?e:[Lq(t)];sk=e=>e!==null&&!we.value[e]?.active,_E=e=>e!==null&&!Fe.value[e],SE=e=>e!==null&&(ku.value[e]?.removed??!0),TE=e=>!Dt.value[e]||Dt.value[e].removed&&!Dt.value[e].merged_into;CE=({created_by:e,template:t})=>[...sk(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...ak(t)],rk=e=>({...e,assignee_id:sk(e.assignee_id)?null:e.assignee_id,team_id:_E(e.team_id)?null:e.team_id,type_id:SE(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!TE(t))}),wE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,OE=(e,t,n)=>e!==null&&wE(e,n)!==wE(t,n),ik=(e,{zone:t,minute:n})=>qf(e,t)!==n});function EE({id:e}){let t=Bf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${Qt("repeats",e)}>
${n?Wl(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var AE=b(()=>{C();w();Q();N();jf();Iu()});var NE,PE=b(()=>{C();w();N();Un();nt();ua();Fv();NE=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${_t(e.tags).map(t=>r`<${Js} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>Nf(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Go("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>Ln("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function DE({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${Bq} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${G("all",t.dialog_id)}>
<span class="hrow">
<${ME} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function Bq({id:e,task:t,source:n}){let s=n.text||nn(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${G("all",n.dialog_id,n.no)}>
<span class="hrow">
<${ME} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ee(t.client.kind)} · `:""}
${rt(n.at,M.value)}, ${J(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=zq&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Gn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var zq,ME,RE=b(()=>{C();ve();oe();w();Q();tr();N();di();zq=400;ME=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${_e} kind=${e.client.kind} />`}<//>`});async function LE(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var IE=b(()=>{V()});function zE({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await LE(u));await Gn(e,"files",{files:c})}catch(c){ne(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${bl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Gn(e,`files/${l.id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`)}
</div>`}
<button type="button" class="btn small quiet" disabled=${n} onClick=${()=>a.current.click()}>
<${d} name="paperclip" size="s" />
${n?o("Uploading…"):o("Attach a file")}
</button>
<input class="vh" type="file" multiple tabindex="-1" aria-label=${o("Attach a file")} ref=${a}
onChange=${l=>i([...l.currentTarget.files])} />
</section>`}var BE=b(()=>{I();C();V();w();ni();fe();N();di();IE()});function WE({id:e,full:t}){let n=VO(e),s=Vt(e),a=xf.value.has(e)||ir.value?.id===e&&ir.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${Fq} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${ie} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${qq} id=${e} task=${s} shown=${n} full=${t} />
<${XO} key=${e} id=${e} />
`:ir.value?.id===e?r`<${ie} icon="unplug" title=${o("The task could not be loaded")}
text=${z(ir.value.problem)}>
<button type="button" class="btn" onClick=${()=>mi(e)}>${o("Retry")}</button>
<//>`:r`<${Wq} task=${s} />`}
</aside>`}function Wq({task:e}){let t=ht(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ne} width=${n} />`)}</div>`}
</div>`}function Fq({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${rr} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Gn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Bt(new URL(pn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${Kq} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${an({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function Kq({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await xO(e)&&L(an({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Le} label=${o("More actions")} place="poprule">
${!s&&r`<${X} icon="external-link" onPick=${()=>L(pn(e))}>${o("Open on the whole page")}<//>`}
<${X} icon="repeat" onPick=${()=>jq(t,n)}>${o("Repeat…")}<//>
${i&&r`<${X} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function qq({id:e,task:t,shown:n,full:s}){let a=r`<${Ml} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${p=>sr(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Ml} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${p=>Sf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${DE} id=${e} task=${t} shown=${n} />
<${oE} id=${e} closed=${!sn(t)} />
<${ZO} key=${e} id=${e} checks=${n.checks} />
<${zE} id=${e} files=${n.files} />
`,c=r`<${Uq} task=${t} shown=${n} />`,u=r`<${aE} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function Uq({task:e,shown:t}){let n=Fe.value[e.team_id];return r`<dl class="taskkv">
<${Fl} task=${e} field="status" label=${o("Status")}><${Of} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${fs(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Fl} task=${e} field="assignee" label=${o("Assignee")}><${Ef} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Fl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${ar} task=${e} long />
<//>
<${Fl} task=${e} field="priority" label=${o("Priority")}>
<${Wt} priority=${e.priority} named />
<//>
<${NE} task=${e} />
<${Fl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:yf(e.type_id)}
<//>
<${Fl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:wf(e.kind)}
<//>
<${EE} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${qe(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${Hq} ids=${t.followers} /></dd></div>`}
</dl>`}var jq,Fl,Hq,FE=b(()=>{C();V();ve();oe();w();Q();R();xe();Gv();N();Un();Ce();re();cn();Xe();QO();eE();di();ci();sE();iE();Yn();la();AE();kn();ua();PE();RE();BE();yn();so();Gt();jq=(e,t)=>nr({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});Fl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Go(t,e.id))}
onClick=${a=>Ln(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;Hq=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function KE(e){let t=HE()?Vq():qv.peek();if(!t.length)return;let n=t.indexOf(bs()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&L(an({task:s}),{replace:!0});let a=Uf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function zu(e){let n=Et.peek().size>0&&!E.peek().task?null:bs(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);Ln(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Uf(n))}function Jq(){let e=Vt(bs());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??G("all",e.dialog_id))}function qE(e){let t=bs();jO(t,e,Uf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Uf(t)?.focus()))}function Zq(){document.getElementById("taskfollow")?.click()}var Uf,Yq,bs,Gq,jE,lk,HE,Vq,Bu,UE,Vn,YE=b(()=>{wt();w();Q();fi();ci();Mf();Yv();ua();yn();Uf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),Yq=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},bs=()=>Yq()??E.peek().task,Gq="button, input, summary, a:not(.tt, .tcard)",jE=()=>lk()&&!document.activeElement?.matches(Gq),lk=()=>ur()&&bs()!==null;HE=()=>E.peek().layout==="board",Vq=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Bu=()=>ur()&&(Et.peek().size>0||bs()!==null);UE=()=>ur()&&HE()&&bs()!==null;Vn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:ur,...a});Ye(Vn("task-next","KeyJ",()=>o("Next task"),()=>KE(1),{walks:!0,also:["ArrowDown"]}),Vn("task-previous","KeyK",()=>o("Previous task"),()=>KE(-1),{walks:!0,also:["ArrowUp"]}),Vn("task-peek","Space",()=>o("Open beside the list"),()=>L(an({task:bs()})),{when:jE}),Vn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(pn(bs())),{when:jE}),Vn("task-status","KeyS",()=>o("Status"),()=>zu("status"),{when:Bu,act:!0}),Vn("task-assignee","KeyA",()=>o("Assignee"),()=>zu("assignee"),{when:Bu,act:!0,opensField:!0}),Vn("task-due","KeyD",()=>o("Due"),()=>zu("due"),{when:Bu,act:!0}),Vn("task-priority","KeyP",()=>o("Priority"),()=>zu("priority"),{when:Bu,act:!0}),Vn("task-tags","KeyL",()=>o("Tags"),()=>zu("tags"),{when:Bu,act:!0,opensField:!0}),Vn("task-dialog","KeyO",()=>o("To the conversation of the task"),Jq,{when:lk}),Vn("task-pick","KeyX",()=>o("Select the task"),()=>Pl(bs()),{when:lk}),Vn("task-follow","KeyF",()=>o("Follow"),Zq,{when:()=>ur()&&E.peek().task!==null,act:!0}),Vn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>qE(-1),{when:UE}),Vn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>qE(1),{when:UE}))});var JE={};ye(JE,{Tasks:()=>Xq,closeTask:()=>VE});function Xq(){let{layout:e,task:t}=E.value,n=Pa("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",GE,{capture:!0}),()=>{document.removeEventListener("keydown",GE,{capture:!0}),li(),bO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${e3} />`:r`
<${t3} board=${e==="board"} />
<${n3} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${qO} />`:r`<${FO} />`}
</div>`}
${a&&r`<${WE} key=${t} id=${t} full=${s} />`}
</div>
<${HO} />
<${MO} />
</main>`}function GE(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Et.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Et.peek().size?li():VE())}function VE(){let{task:e}=E.peek();L(an({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function t3({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${an({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>on()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function n3({board:e}){let t=ia(),n=ze.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${Qq.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${an({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ue(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${o3} />`}
</div>`}function o3(){let e=y.value==="tasksort",t=Eu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Cf[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Cf[t]()}</span>
</button>
${e&&r`<${Le} label=${o("Sort order")} place="poprule">
${yu.map(n=>r`<${X} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(No("list",{...Au(),sort:n===Ou(ia())?null:n}))}>
${Cf[n]()}
<//>`)}
<//>`}
</span>`}var Qq,e3,ZE=b(()=>{I();C();oe();w();Q();R();N();Ce();re();cn();UO();YO();Mf();ci();so();FE();ua();kn();yn();YE();Qq=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];e3=()=>r`<header class="bar1">
<a class="ib" href=${an({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function jl({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Se(),W(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Rt(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&vt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var vt,pr,Kl,$i=b(()=>{I();C();w();N();Ce();re();vt=()=>{y.value=null};pr=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${jl} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vt}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,Kl=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function ju(e,t){for(let{words:n,from:s,to:a}of $3(e.slice(0,s3)))if(n.some(i=>Fu(l3,i)>=0))for(let i=0;i<n.length;i+=1){let l=c3.has(n[i])?h3(n,i,t):g3(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function $3(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(r3))i3.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function h3(e,t,n){let s=aA.has(e[t+1])?t+2:t+1,a=1;Yf(e[s],500)&&(a=Number(e[s]),s+=1);let i=d3[Fu(m3,e[s])];if(!i)return null;if(i<Wu)return Math.ceil((n+a*i)/Hf)*Hf;let l=e[t]==="течение"&&a*i===Wu;return mk(hi(n,l?0:a*i/Wu),null)}function g3(e,t,n){let s=pk.has(e[t]);if(!s&&!uk.has(e[t])&&!sA.has(e[t]))return null;let a=s?t:aA.has(e[t+1])?t+2:t+1,i=tA(e,a,n);if(i)return eA(i,nA(e,QE.has(e[i.next])?i.next+1:i.next),n);let l=uk.has(e[t])?nA(e,a):null;if(!l)return null;let c=QE.has(e[l.next])?l.next+1:l.next;return eA(tA(e,c,n)??{at:hi(n)},l,n)}function eA(e,t,n){let s=mk(e.at,t);return s<=n&&e.weekday?mk(hi(e.at,7),t):s}function tA(e,t,n){let[s,a]=[e[t],e[t+1]];if(pk.has(s))return{at:hi(n,pk.get(s)),next:t+1};let i=Fu(u3,s);if(i>=0)return{at:rA(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return b3(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?ck(Number(l[1]),Number(l[2])-1,n,t+1):Yf(s,31)?ck(Number(s),Fu(XE,a),n,t+2):Yf(a,31)?ck(Number(a),Fu(XE,s),n,t+2):null}function b3(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:hi(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:rA(p3,n),next:s+1,weekday:!0}}return null}function ck(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=hi(n));return i?{at:i.getTime(),next:s}:null}function nA(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!Yf(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=f3.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var Hf,oA,Wu,s3,a3,r3,i3,l3,c3,uk,sA,QE,aA,pk,u3,p3,XE,m3,d3,f3,Fu,hi,Yf,mk,rA,dk=b(()=>{jo();Hf=6e4,oA=60*Hf,Wu=24*oA,s3=2e4,a3=18,r3=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,i3=new Set([".","!","?","…",`
`]),l3=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],c3=new Set(["через","течение","within","in"]),uk=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),sA=new Set(["в","во","on"]),QE=new Set([...uk,...sA,"at"]),aA=new Set(["a","an","the"]),pk=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),u3=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],p3=5,XE=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],m3=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],d3=[Hf,oA,Wu,7*Wu],f3=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Fu=(e,t)=>e.findIndex(n=>n.test(t??"")),hi=(e,t=0)=>Te(e,t,0),Yf=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,mk=(e,t)=>new Date(e).setHours(t?.hour??a3,t?.minute??0,0,0);rA=(e,t)=>hi(t,(e-new Date(t).getDay()+7)%7)});function Gf({tags:e,onTags:t}){let n=wo.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Js} key=${a.id} tag=${a} large>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:a.name})}
onClick=${()=>t(e.filter(i=>i!==a.id))}>
<${d} name="x" size="s" />
</button>
<//>`)}
${s.length>0&&r`<select class="input sel taskaddtag" aria-label=${o("Add a tag")} value="" onChange=${a=>{t([...e,Number(a.currentTarget.value)]),a.currentTarget.value=""}}>
<option value="">${o("Add a tag")}</option>
${s.map(a=>r`<option key=${a.id} value=${a.id}>${a.name}</option>`)}
</select>`}
</div>
</div>`}var fk=b(()=>{C();w();N();Un();nt()});function iA(){let[e,t]=g([]),[n,s]=g(0);A(()=>{j("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return v3(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function v3({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Z(_("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>L(No())}}),t.length&&ne(_("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function lA({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
<label for="tkp">${o("Template")}</label>
<select class="input sel" id="tkp" value=${t?.id??0}
onChange=${a=>n(Number(a.currentTarget.value))}>
<option value="0">${o("none")}</option>
${e.map(a=>r`<option key=${a.id} value=${a.id}>${a.name}</option>`)}
</select>
${t&&r`<ol class="tplsteps t13">
${t.steps.map((a,i)=>r`<li key=${i}>${a.title||o("the client's message")}</li>`)}
</ol>`}
${s&&r`<span class="hint bad" role="alert">${s}</span>`}
</div>`:null}var cA=b(()=>{I();C();V();w();Q();fe();Gt()});var uA={};ye(uA,{NewTask:()=>y3});function y3(){let e=O(Ov.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?w3(e.text,e.promised_at):null).current,[s,a]=g(n?Cl(n.sentence):e.title??Cl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[S,x]=g(()=>_t(t?.tags).map(Y=>Y.id)),[k,D]=g(null),[K,B]=g(!1),U=O(null);W(()=>{U.current.focus({preventScroll:!0}),U.current.select()},[]);let ke=iA(),Re=async()=>{if(!K){if(ke.chosen){B(!0);let Y=await ke.use(e);Y||(vt(),e.made?.()),D(Y),B(!1);return}if(!s.trim()){D(o("A task needs a title.")),U.current.focus();return}B(!0);try{let{task:Y}=await F("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null});vt(),e.made?.(),C3(Y)}catch(Y){if(!(Y instanceof q))throw Y;D(Pe(Y)),B(!1)}}},Ae=()=>{let Y={assignee_id:p?Number(p):null,type_id:h?Number(h):null};nr({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...Y}})},At=Y=>{!(Y.key==="Enter"&&Y.target===U.current&&!Y.isComposing&&!Y.repeat)&&!Kl(Y)||(Y.preventDefault(),Re())},pe=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${U} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${Y=>{a(Y.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${T3} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${Y=>m(Y.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${x3().map(Y=>r`<option key=${Y.id} value=${Y.id}>${Y.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${Y=>f(Y.currentTarget.value)}>
<option value="">${o("none")}</option>
${ds().map(Y=>r`<option key=${Y.id} value=${Y.id}>${Yo(Y)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${mt} label=${o("Priority")} options=${Mn.map(([Y,Ie])=>[Y,Ie()])}
value=${$} onPick=${v} />
</div>
<${Gf} tags=${S} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${Y=>l(Y.currentTarget.value)}></textarea>
</div>
`,be=r`
<span class="t12 dim grow">${_3(e)}</span>
${!e.dialog_id&&!ke.chosen&&r`<button type="button" class="btn quiet" onClick=${Ae}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${vt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${K} onClick=${Re}>
${ke.chosen?_("Create {n} task","Create {n} tasks",ke.chosen.steps.length):o("Create")}
<kbd class="only-wide">${it} ↵</kbd>
</button>
`;return r`<${pr} title=${o("New task")} look="taskdlg" body="taskform" onKey=${At} foot=${be}>
<${lA} template=${ke} problem=${ke.chosen&&k} />
${!ke.chosen&&pe}
<//>`}function w3(e,t){let n=ju(e??"",t);return n&&n.at>M.value?n:null}function _3({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=yt.value[t],s=n?Sn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=_("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function T3({due:e,onPick:t}){let n=O(vf(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):k3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Te(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Qn(c.at,M.value)}, ${J(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?S3(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function C3(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Z(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(Pe(n))),more:{label:o("Open"),run:()=>L(pn(e.id))}})}var k3,x3,S3,pA=b(()=>{I();C();V();ve();oe();w();go();Q();R();Zt();fe();N();Ot();$i();nt();jo();Yn();so();dk();kn();fk();cA();Av();Gt();k3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};x3=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));S3=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function Vf({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?O3(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,mA))},c=u=>{t!==null&&n(Math.min(t/a*u,mA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${dA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var mA,dA,O3,$k=b(()=>{I();C();w();mA=366*1440,dA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],O3=e=>dA.findLast(([t])=>e%t===0)?.[0]??1});function Ku({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(hs(t));A(()=>{Lu(a)!==t&&i(hs(t))},[t]);let l=Lu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Lu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(hs(t))} />
`}var hk=b(()=>{I();C();w();cr()});function hA({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${mt} label=${o("How often")} value=${e.every} options=${A3.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${P3} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${D3} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${$A} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${$A} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${M3} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${mt} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${L3} rule=${e} />
`}function P3({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>fA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=fA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):N3[e.every](a)}
</span>
</span>
</div>`}function D3({rule:e,onChange:t}){let n=ok(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Rl.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${jn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${jn(a)}
</button>`)}
</div>
</div>`}function M3({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{j("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Ku} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${zl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function R3(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Oe("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},E3);return()=>{l=!0,clearTimeout(c)}},[i]),t}function L3({rule:e}){let{next:t,problem:n,of:s}=R3(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${Wl(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=OE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${hm(a,s.zone)}
${(l||ik(a,s))&&r`<span class="t12 dim blk">
${ik(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var E3,fA,A3,N3,$A,gA=b(()=>{I();C();V();oe();w();cr();hk();Bl();Ot();Iu();E3=200,fA=366,A3=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],N3={day:e=>_("day","days",e),week:e=>_("week","weeks",e),month:e=>_("month","months",e)};$A=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var vA={};ye(vA,{RepeatDialog:()=>j3});function F3({repeat:e=null,template:t={}}){if(e)return{template:rk(e.template),rule:Object.fromEntries(z3.map(l=>[l,e[l]]))};let{zone:n}=xa.value,s=W3(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:B3,zone:n,until:null,catch_up:!1};return{template:rk({...I3,...t}),rule:i}}function j3(){let e=O(Ev.value).current,t=O(F3(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);W(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let x=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await Wf(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await uE(k),vt()}catch(D){if(!(D instanceof q))throw D;c(Pe(D)),p(!1)}},f=x=>{Kl(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=x=>{s({...n,...x}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${vt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${it} ↵</kbd>
</button>
`;return r`<${pr} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>v({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&ak(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${hA} rule=${a} onChange=${x=>i({...a,...x})} />
<${q3} template=${n} set=${v} />
<//>`}function gk({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function q3({template:e,set:t}){let n=ds().map(a=>[a.id,Yo(a)]),s=Object.values(Fe.value).sort(bA);return r`
<div class="taskpair">
<${gk} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${K3()} onPick=${a=>t({assignee_id:a})} />
<${Vf} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${gk} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${gk} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${mt} label=${o("Priority")} options=${Mn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${Gf} tags=${e.tags} onTags=${a=>t({tags:a})} />
<div class="field">
<label for="rpt">${o("Description")}</label>
<textarea class="input" id="rpt" rows="3" maxlength="20000" value=${e.text}
onInput=${a=>t({text:a.currentTarget.value})}></textarea>
</div>
<div class="field">
<label for="rpc">${o("Checklist, one item per line")}</label>
<textarea class="input" id="rpc" rows="2" value=${e.checks.join(`
`)}
onInput=${a=>t({checks:a.currentTarget.value.split(`
`)})}></textarea>
</div>
`}var I3,z3,B3,W3,bA,K3,kA=b(()=>{I();C();V();w();go();R();N();Ot();$i();nt();$k();Yn();gA();jf();Iu();kn();fk();Gt();I3={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},z3=["every","step","days","start","minute","zone","until","catch_up"],B3=540,W3=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());bA=(e,t)=>e.name.localeCompare(t.name),K3=()=>Object.values(we.value).filter(e=>e.active).sort(bA).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});var yA={};ye(yA,{CloseQuestion:()=>H3});async function U3(e){let t=ms().find(n=>n.base==="done");try{let{items:n}=await j(`/api/dialogs/${e}/tasks`),s=n.filter(sn).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof q))throw n;return ne(Pe(n)),!1}}function H3(){let{id:e,open:t,close:n}=$f.value,s=O(null);Se(),W(()=>s.current.focus(),[]);let a=()=>{Jf(),n()},i=async()=>{Jf(),await U3(e)&&n()},l=_("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&Jf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Rt}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${Jf}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var Jf,wA=b(()=>{I();C();V();w();fe();Ce();re();Yn();so();kn();Gt();Jf=()=>{y.value=null}});var _A={};ye(_A,{MassReply:()=>V3});function V3(){let{task:e,dialogs:t}=O(Jv.value).current,n=t.filter(U=>U.open),[s,a]=g(()=>new Set(n.filter(U=>!U.reply_state).map(U=>U.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(U=>s.has(U.id)),S=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let U=xA(),ke=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(Re=>({id:Re.id,seen:Re.last_no})),undo_ms:U*1e3,close:c});vt(),eU(e,ke,t,U)}catch(U){if(!(U instanceof q))throw U;m(Pe(U)),f(!1)}}},x=U=>{Kl(U)&&(U.preventDefault(),S())},k=(U,ke)=>{let Re=new Set(s);ke?Re.add(U):Re.delete(U),a(Re)},D=U=>a(new Set(U?n.map(ke=>ke.id):[])),K=s.size===n.length,B=r`
<span class="t12 dim grow">
${_("Can be undone for {n} second","Can be undone for {n} seconds",xA())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${vt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${S}>
${_("Send to {n} client","Send to {n} clients",v.length)}
</button>
`;return r`<${pr} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${x} foot=${B}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${U=>{l(U.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${Q3} onPick=${U=>Z3($.current,U,l)} />
<${X3} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${K} indeterminate=${s.size>0&&!K}
onChange=${U=>D(U.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(U=>r`<${J3} key=${U.id} dialog=${U} on=${s.has(U.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${U=>u(U.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
<//>`}function Z3(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function X3({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=ss(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function eU(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(_("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${nU(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Z(_("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>oU(e,t)})}async function oU(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=_("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${_("{n} was sent already","{n} were sent already",n.failed.length)}`):Z(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}var Y3,G3,xA,J3,Q3,tU,nU,SA=b(()=>{I();C();V();w();R();fe();xe();N();$i();Zv();Gt();Y3=10,G3=["{name|…}","{number}"],xA=()=>{let{messenger:e=0,email:t=0}=ge.peek()?.undo??{};return Math.max(Y3,e,t)};J3=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${_e} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;Q3=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${G3.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;tU={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},nU=e=>tU[e]?.()??o("was refused")});var OA={};ye(OA,{LinkPicker:()=>rU});async function CA(e,t){vt();try{await TA(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ne(Pe(s));return}let n=_("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Z(n,{icon:"link",undo:()=>TA(e,t,!1).catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>L(pn(e.id))}})}async function aU(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await CA(n,t)}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}function rU(){let e=O([...xt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);W(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{j("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,sU).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>CA(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>aU(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=_("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${pr} title=${S} look="linkdlg" onKey=${v}>
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${x=>{n(x.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((x,k)=>r`<li key=${x.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===$)}
class="mi" onPointerMove=${()=>u(k)} onClick=${x.run}>
<${d} name=${x.icon??"circle-check-big"} size="m" /><span class="cut">${x.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var sU,TA,EA=b(()=>{I();C();V();w();Q();Ga();fe();N();$i();Gt();sU=8,TA=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var AA={};ye(AA,{TaskChips:()=>iU});var iU,NA=b(()=>{C();ve();Q();w();la();Yn();so();Gt();iU=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${pn(t.id)} data-task=${t.id}>
<${ao} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:ii(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&sn(t)&&r`<span class=${`hrow end ${Nu(t,M.value)}`}>${fs(t.due_at,M.value)}</span>`}
</a>`)}
</span>`});var bk={};ye(bk,{PromisedTask:()=>mU,TypedPromise:()=>pU});function cU(){try{let e=JSON.parse(localStorage.getItem(DA));return Array.isArray(e)?e:[]}catch{return[]}}function pU({id:e,text:t}){let n=Math.floor(M.value/6e4),s=co(()=>ju(t,M.peek()),[t,n]);return r`<${MA} dialog=${e} promise=${s} take=${i=>on({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function mU({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=co(()=>ju(s,a),[s,a]);return r`<${MA} dialog=${n} promise=${i} take=${c=>on({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function MA({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=uU(e,t.at);return Zf.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:fs(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>PA(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>PA(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var DA,lU,Zf,uU,PA,vk=b(()=>{se();I();C();ve();w();Vc();N();jo();dk();kn();Gt();DA="okno.promises",lU=200;Zf=T(cU()),uU=(e,t)=>`${e}:${Te(t,0,0)}`,PA=e=>{Zf.value=[e,...Zf.value.filter(t=>t!==e)].slice(0,lU),Io(DA,Zf.value)}});function Qf(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return j(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var kk=b(()=>{I();V()});var WA={};ye(WA,{Strip:()=>fU});function fU(){let e=Qm.value,t=ae.value[e?.id],n=Ct(zA),{seen:s,problem:a}=Qf(t,M.value);return Se(),A(()=>{n.current?.focus({preventScroll:!0}),t||zA()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${hU} dialog=${t} seen=${s} />`:r`<${$U} problem=${a} />`}
</div>`:null}function hU({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${gU} dialog=${e} seen=${t} /></b> <span class="dim">${bU(t)}</span>
</p>
<${vU} parts=${t.parts.slice(-dU)} running=${t.ended_at===null} />
<${kU} parts=${t.parts} />
<${yU} parts=${t.parts} />
<${wU} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function gU({dialog:e,seen:t}){let n=qc(e),s={span:Je(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Vi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function vU({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=Xf-n.length*(RA+yk)+yk,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Xf} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=RA+i*s[h]/a,$=l;l+=f+yk;let v=t&&h===n.length-1&&m==="waited",S=$>=c&&$<Xf-2*LA;return S&&(c=$+LA),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${J(p)}</text>`}`})}
${u&&r`<text x=${Xf} y="40" text-anchor="end">${J(u)}</text>`}
</svg>`}function kU({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${xk[n]()}</span>`)}
</div>`}function yU({parts:e}){let t=e.slice(0,-IA),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${xk.waited()}</span><b class="num">${Je(n)}</b></li>`}
${e.slice(-IA).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${wk(s)} – ${BA(s,a)?J(a):wk(a)}`:wk(s)}
</span>
<span>${xk[i]()}</span>
${a>s&&r`<b class="num">${Je(a-s)}</b>`}
</li>`)}
</ol>`}function wU({seen:e}){if(e.norm===null)return null;let t=mo.value[e.hours_id],n=o("SLA within {norm}",{norm:Je(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ke(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Xf,yk,RA,LA,IA,dU,xk,zA,$U,bU,BA,wk,FA=b(()=>{I();V();ve();oe();C();w();Q();R();qs();N();Ce();re();kk();Xf=340,yk=2,RA=8,LA=46,IA=8,dU=24,xk={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},zA=()=>{y.value=null};$U=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Ne} width=${60} /><${Ne} width=${90} />`;bU=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Je(t),norm:Je(e)}):o("target {norm}",{norm:Je(e)});BA=(e,t)=>at(e)===at(t),wk=e=>BA(e,M.value)?J(e):`${qt(e,M.value)}, ${J(e)}`});var jA={};ye(jA,{SlaBox:()=>xU});function xU({dialog:e}){let{seen:t}=Qf(e),n=qc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${_U} first=${s} />`}
${e.waiting_since&&r`<${SU} dialog=${e} target=${n} />`}
</div>`}function SU({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Je(t.late):Vi(t,M.value):Je(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Kc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${qg} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var _U,KA=b(()=>{ve();oe();C();w();qs();N();kk();_U=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Je(e.waited)}</div>
</div>`});var UA,HA,qA,e$,t$=b(()=>{se();ve();wt();w();Q();Rr();Vs();jg();R();qs();fn();UA=en(["clock"],()=>Promise.resolve().then(()=>(FA(),WA)),"Strip"),HA=me(()=>Promise.resolve().then(()=>(KA(),jA)),"SlaBox"),qA=()=>E.peek().page==="inbox"?eo():void 0;Ye({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!qA(),run:()=>Kc(qA().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});e$=new Map;he(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?Gi(n,mo.peek(),e):null;if(!s)continue;t.add(n.id);let a=e$.get(n.id);e$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Rs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Rs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of e$.keys())t.has(n)||e$.delete(n)})});function YA({contact:e}){let[t,n]=g(!1);return t?r`<${EU} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function EU({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await Km(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?OU[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${TU.map($=>r`<option value=${$}>${Ee($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${CU[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var TU,CU,OU,GA=b(()=>{I();C();Xe();V();w();N();TU=["email","phone","telegram","vk"],CU={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},OU={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function AU({contact:e,field:t,onSaved:n}){let[s,a,i,l]=VA[t],[c,u]=g(null),p=async h=>{u(h);try{return await Bc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ne(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Z(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var VA,n$,_k=b(()=>{I();C();V();w();fe();Xe();VA={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},n$=({contact:e,onSaved:t=n=>{}})=>Object.keys(VA).map(n=>r`<${AU} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var JA={};ye(JA,{Card:()=>NU,Section:()=>mr,facts:()=>s$,pastOf:()=>o$});function NU(){let{dialog:e}=E.value,t=ae.value[e],n=t&&ee.value.contacts[t.contact_id];return r`<${PU} open=${$t.value} busy=${!n}>
${t&&r`<${MU} dialog=${t} contact=${n} />`}
<//>`}function PU({open:e,busy:t,children:n}){let s=()=>{e?$t.value=!1:fo.value=!0};return r`
${e&&r`<${DU} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Rt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{$t.value=!1}}></div>`}
`}function DU(){return Se(),W(()=>Lt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function MU({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Ml} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Bc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:qt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ne} width=${60} />`}
</div>
</div>
<${HA} key=${e.id} dialog=${e} />
<${mr} name="dialog" title=${o("Conversation")}><${_T} key=${e.id} dialog=${e} /><//>
${t?r`
<${LU} contact=${t} dialog=${e} />
<${ZA} key=${e.id} dialog=${e} />
<${IU} contact=${t} />
<${zU} contact=${t} /><${BU} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ne} width=${s} />`)}</div>`}
`}function LU({contact:e,dialog:t}){return r`<${mr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Bt(s)}>
<${_e} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${YA} key=${e.id} contact=${e} />
<//>`}function IU({contact:e}){let t=o$(e);return r`<${mr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${G(E.value.view,n.id)}>
<${_e} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Ir(n)}</span>
<span class="t12 dim cut">${s$(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Kp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function s$(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),rt(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Ea(H(n)):o("closed")].join(" · ")}function zU({contact:e}){return r`<${mr} name="note" title=${o("Client note")}>
<${Ml} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Bc(e,{note:t})} long />
<//>`}var RU,mr,o$,BU,a$=b(()=>{I();rs();C();Xe();re();ve();oe();w();xe();zt();Q();R();t$();Va();GA();_k();N();Gv();Ce();fi();RU=e=>localStorage.getItem("okno.fold."+e)==="1",mr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!RU(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;o$=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);BU=({contact:e})=>r`<${mr} name="consent" title=${o("Consents and bans")}>
<${n$} key=${e.id} contact=${e} />
<//>`});function r$(e){A(()=>{let n=!0,s=()=>j(`/api/dialogs/${e}/tasks`).then(i=>n&&or(i.items,rn(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Sk.add(a),()=>{n=!1,Sk.delete(a)}},[e]);let t=Object.values(lt.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(sn(s))-Number(sn(n))||s.id-n.id);return{known:t,open:t.filter(sn),done:t.filter(n=>!sn(n))}}var Sk,Tk=b(()=>{I();V();Zt();st();so();yn();Sk=new Set;Xt(e=>{for(let t of Sk)t(e)})});var QA={};ye(QA,{CardTasks:()=>FU});function FU({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=r$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:WU)];return r`<${mr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${pn(u.id)} data-task=${u.id}>
<span class="st"><${ao} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${rr} task=${u} />
${u.due_at!==null&&r`<${ar} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>on({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var WU,XA=b(()=>{I();C();w();Q();a$();N();Tk();la();kn();WU=5});var eN={};ye(eN,{RepeatSettings:()=>jU});function jU(){let e=Bf(),t=If.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>nr()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${et} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${ie} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${Ru}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${e&&!n.length&&r`<${ie} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>nr()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${KU} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function KU({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=lE(e),i=O(null);W(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>Ff(()=>Wf(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[xE(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=CE(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${Hn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Wl(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>nr({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>pE(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var tN=b(()=>{I();C();V();w();Q();R();xe();N();Ot();jf();Iu();kn()});function Ck({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...nN}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((k,D)=>D===S?{...k,...x}:k)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(UU)})}catch(x){if(!(x instanceof q))throw x;u(Pe(x)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${HU} key=${x} step=${S} number=${x+1} onChange=${k=>f(x,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=qU}
onClick=${()=>l([...i,{...nN}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function HU({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
<legend class="t13 b5">${o("Task {n}",{n:t})}</legend>
${s&&r`<button type="button" class="ib small tplout"
aria-label=${o("Remove task {n} from the template",{n:t})} title=${o("Remove")} onClick=${s}>
<${d} name="x" size="m" />
</button>`}
<div class="field">
<label for=${a("t")}>${o("Title")}</label>
<input class="input" id=${a("t")} maxlength="200" autocomplete="off" value=${e.title}
placeholder=${t===1?o("from the client's message"):null}
onInput=${c=>n({title:c.currentTarget.value})} />
</div>
<div class="taskpair">
<${Vf} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${YU(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${ds().map(c=>r`<option key=${c.id} value=${c.id}>${Yo(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${mt} label=${o("Priority")} options=${Mn.map(([c,u])=>[c,u()])}
value=${e.priority} onPick=${c=>n({priority:c})} />
</div>
</div>
<div class="field">
<label for=${a("c")}>${o("Checklist, one item per line")}</label>
<textarea class="input" id=${a("c")} rows="2" value=${e.checks.join(`
`)}
onInput=${c=>n({checks:c.currentTarget.value.split(`
`)})}></textarea>
</div>
</fieldset>`}var qU,nN,UU,YU,oN=b(()=>{I();C();V();w();R();N();Ot();nt();$k();Yn();Gt();qU=20,nN={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};UU=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});YU=e=>Object.values(we.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function sN(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await j("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof q))throw v;return ne(z(v)),!1}},u=async($,v)=>{let S=await($==="new"?F("/api/task-templates",v):F(Ok($),v,{method:"PATCH"}));t(S.templates),i(null)},p=($,v)=>c(()=>F(Ok($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Z(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let S=e[v<0?$-1:$+2]?.id??null;return c(()=>F(Ok(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${et} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${VU} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Ck} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${GU} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${Ck} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${JU} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${S=>h(v,S)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function JU({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
<div class="grow">
<b class="b5 blk t13 cut">${l}</b>
<span class="t12 dim blk cut">${_("{n} task","{n} tasks",c.length)}: ${u.join(", ")}</span>
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${t} aria-label=${o("Move up: {name}",{name:l})}
title=${o("Move up")} onClick=${()=>s(-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n} aria-label=${o("Move down: {name}",{name:l})}
title=${o("Move down")} onClick=${()=>s(1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${a}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete template {name}",{name:l})}
title=${o("Delete template")} onClick=${i}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}var Ok,GU,VU,aN=b(()=>{I();C();V();w();fe();N();Ot();oN();Ok=(e,t="")=>`/api/task-templates/${e}${t}`;GU=()=>r`<${ie} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,VU=({problem:e,retry:t})=>r`<${ie} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var uN={};ye(uN,{TaskListSettings:()=>XU});function XU(){return r`
<${rN} id="tkss" of=${ZU} rows=${ms()} />
<${rN} id="tkts" of=${QU} rows=${ds()} />
<${sN} />
`}function rN({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${et} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${lN} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${lN} of=${t} row=${c} onDone=${i} />`:r`<${tH} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function cN(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}function iN(e,t,n,s){let a=t[s<0?n-1:n+2];return cN(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function eH(e,t){let n=s=>cN(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Z(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function tH({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${ao} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&ii(t.base)!==i&&r`<span class="t12 dim blk">${ii(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>iN(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>iN(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>eH(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function lN({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(S){if(!(S instanceof q))throw S;u(S),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Pe(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${lO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var ZU,QU,pN=b(()=>{I();C();V();w();fe();N();Ot();la();Yn();aN();Gt();ZU={path:"/api/task-statuses",nameOf:aa,builtIn:Dv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},QU={path:"/api/task-types",nameOf:Yo,builtIn:Mv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Ek(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=nO(e.map(a=>[rH(a),a.text]));on({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Cl(s)||Cl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function yN({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Wa(e)||M.value-s>iH?null:r`<${oH} message=${e} />`}function lH(){if(Yt.peek().size){kN(Sl());return}let e=eo(),t=yt.peek()[e.id],n=t?Sn(t).filter(sa):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Ek([s]):on({dialog_id:e.id})}var nH,mN,dN,fN,$N,hN,gN,bN,oH,ZA,sH,aH,vN,rH,kN,iH,ur,fi=b(()=>{ve();wt();C();w();Q();Do();ko();wl();vu();Zt();R();Vs();xe();fn();$n();re();kn();Av();nH=me(()=>Promise.resolve().then(()=>(ZE(),JE)),"Tasks"),mN=en(["newtask"],()=>Promise.resolve().then(()=>(pA(),uA)),"NewTask"),dN=en(["taskrepeat"],()=>Promise.resolve().then(()=>(kA(),vA)),"RepeatDialog"),fN=en(["closetasks"],()=>Promise.resolve().then(()=>(wA(),yA)),"CloseQuestion"),$N=en(["massreply"],()=>Promise.resolve().then(()=>(SA(),_A)),"MassReply"),hN=en(["picktask"],()=>Promise.resolve().then(()=>(EA(),OA)),"LinkPicker"),gN=me(()=>Promise.resolve().then(()=>(NA(),AA)),"TaskChips"),bN=me(()=>Promise.resolve().then(()=>(vk(),bk)),"TypedPromise"),oH=me(()=>Promise.resolve().then(()=>(vk(),bk)),"PromisedTask"),ZA=me(()=>Promise.resolve().then(()=>(XA(),QA)),"CardTasks"),sH=me(()=>Promise.resolve().then(()=>(tN(),eN)),"RepeatSettings"),aH=me(()=>Promise.resolve().then(()=>(pN(),uN)),"TaskListSettings"),vN=(e=[])=>e.map(t=>[t.id,t]);ut("taskstatus",{map:"taskstatuses",snapshot:e=>vN(e.taskstatuses)});ut("tasktype",{map:"tasktypes",snapshot:e=>vN(e.tasktypes)});os({page:"tasks",path:No(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:nH,tab:!0,count:()=>({shown:ze.value.tasks?.mine??0,urgent:(ze.value.tasks?.mine_late??0)>0})});ln({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:aH});ln({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:sH});D0((e,t)=>e.tasks?.open?($f.value={id:e.id,open:e.tasks.open,close:t},y.value="closetasks",!0):!1);rH=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",kN=e=>Ek(e,ri),iH=24*36e5;MC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:sa,run:e=>Ek([e]),runMany:kN});ur=()=>E.peek().page==="tasks";Ye({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(No())},{id:"new-task-from",group:"dialog",label:()=>Yt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!eo(),run:lH},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:ur,run:()=>on()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!ur(),run:()=>on()})});function wN({id:e,dialog:t,note:n,text:s}){let a=Wx(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?dl(s):[],u=f=>f.map($=>H($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=ft(_("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=ft(_("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=ft(_("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):am(e)?m=o("{name} is typing…",{name:ss(t?.name??"")}):a.length&&(m=ft(_("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function _N({id:e,mode:t}){let n=Jr(e,t);if(n===null)return null;let s=yt.value[e],a=s&&Sn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?xN(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Zs(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function SN({id:e,dialog:t,message:n}){let s=Tt(t)?.can?.edit_hours,a=Ee(t.kind),i=s?_("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:J(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>xl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function TN({id:e}){let[t,n]=g(!1),s=yS(e);if(A(()=>{_S(e)},[e]),!s.length)return null;let a=yt.value[e],i=a?Sn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Ve(zo(s[0]))}):_("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${cH} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function cH({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ve(zo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${xN(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Bb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${du} place="popplan" given=${zo(e)} pick=${s=>Bb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>qo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var xN,Ak=b(()=>{I();C();re();au();gu();oe();Pr();w();xe();nd();iu();Zt();R();ko();ea();N();tr();Wd();xN=e=>e.text||nn(e.content==="text"&&e.files?.length?"document":e.content)});function CN({id:e,dialog:t}){let n=ls(e),s=n==="note",a=O(null),i=gn(e,n),l=t&&Tt(t),c=s?uH:l?.can??{},u=!!c.subject&&!s,p=!s&&(Wn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Ft(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=mf(a,s);W(()=>Nk(a.current),[i]),A(()=>{ZS()||Ya()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&PT(e);if(D){document.getElementById("mail"+D.field)?.focus();return}Jh();let K=Lt("#missing button");if(K){K.focus();return}Ib(e,n,k),a.current?.focus()};W(()=>(vn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>pf(a.current,k),list:k=>yv(a.current,k)},()=>{vn.current=null}));let v=k=>{xx(),no(e),cs(e,n,k.target.value),Gx(e,n,k.target.value),f.look()},S=s||(ge.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(gH(k,S)){k.preventDefault(),!k.repeat&&Yp()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&UC(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&dH(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),Vp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${vH} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${u?l.name:Ir(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${I1} dialog=${t} />`}
<${_N} id=${e} mode=${n} />
<${Rd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${hH(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Jh(),f.close()}}></textarea>
<${df} calls=${f} />
${!s&&i&&r`<${bN} id=${e} text=${i} />`}
<${Ld} id=${e} mode=${n} again=${k=>{qT(e,k),a.current?.focus()}} without=${k=>{UT(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${pH} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${$H} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${fH(s,p,e,m)}
<kbd class="only-wide">${S?`${it} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${z1} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${B1} send=${$} />`}
${y.value==="emoji"&&r`<${ZC} pick=${k=>uf(a.current,k)} />`}
</form>`}function pH({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{uf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${it} B`,()=>pf(a.current,"**"))}
${l("italic",o("Italic"),`${it} I`,()=>pf(a.current,"_"))}
${l("list",o("List"),`${it} Shift 8`,()=>yv(a.current,!1))}
<${mH} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${m1} id=${e} can=${s} mode=${t} />`}
<${JC} />
`}function mH({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&qC(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function dH(e,t){let n=yt.peek()[e],s=n&&Sn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Bo(s))return!1;if(Wa(s))qo(s);else if(cf(s,t))lf(s);else return!1;return!0}function fH(e,t,n,s){return Zr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Xs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function $H({id:e,mode:t,text:n}){return qS(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>US(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?zS(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Wn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function hH(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function gH(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Nk(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function vH({id:e,mode:t,field:n}){let s=i=>{Nn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Nn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Lt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${bH.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var uH,bH,ON=b(()=>{I();rs();C();re();qn();gu();Pr();w();Hs();go();ru();Nr();wv();Es();Zt();R();fe();ko();$l();xv();ea();Id();N();_v();QC();nv();fi();Wd();Ak();uH={files:!0,max_files:20};bH=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function yH(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:ss(EN(n)),ago:k_(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function wH(){let[e,t]=g(Ba(Date.now()));return A(()=>{let n=setInterval(()=>t(Ba(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function AN({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),MS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=wH(),a=e.came??[],i=()=>{Date.now()-n.current>=xH&&PS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?yH(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Pk&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Pk,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Pk).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${EN(l)}</span>
${kH(l)}
<span class="mt">${J(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${_("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>ZT(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Qa(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var EN,kH,Pk,xH,NN=b(()=>{I();C();oe();w();Us();xe();Hr();ko();ea();tr();EN=({author:e})=>e.operator_id?H(e.operator_id):e.name,kH=e=>e.text||nn(e.content==="text"?"document":e.content);Pk=20,xH=700});function PN({id:e,dialog:t}){let n=CS(e),s=ls(e),a=WC(e);if(OH(e),n)return r`<div class="dock"><${AN} entry=${n} /></div>`;let i=s==="reply"&&t&&_H(t);return r`<div class="dock">
${t&&r`
<${TN} id=${e} />
<${wN} id=${e} dialog=${t} note=${s==="note"} text=${gn(e,s)} />
`}
${a&&t?r`
<${SN} id=${e} dialog=${t} message=${a.message} />
<${TH} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${SH} id=${e} ...${i} />`:r`<${CN} id=${e} dialog=${t} />`}
</div>`}function _H(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:qt(e.blocked_at)})};let t=Tt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function SH({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Nn(e,"note")}>${o("Leave a note")}</button>
</div>`}function TH({id:e,dialog:t,text:n}){let s=O(null);W(()=>Nk(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&je(()=>jC(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),xl(e));let c=ge.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${Ir(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>FC(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>xl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function OH(e){let t=ee.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(EH).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},CH);return()=>clearInterval(n)},[e,t])}function EH(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var CH,DN=b(()=>{I();C();Xe();V();qn();gu();oe();w();Us();R();N();ON();NN();Ak();CH=1e3});function ql(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(qu.value=t?{dialog:s,no:t}:null,a===e&&L(G(n,s),{replace:!0}),L(G(n,s,e),{replace:!0}))}function MN(){let e=qu.peek();e&&ql(e.no)}var qu,Uu,Ul=b(()=>{se();Q();qu=T(null);Uu=e=>new URL(G("all",e.dialog_id,e.no),location.origin).href});function LN(){St.value=null,globalThis.CSS?.highlights?.delete("found"),Lt("#conversation .scroll")?.focus({preventScroll:!0})}function NH(e){St.value={...St.peek(),q:e},clearTimeout(Dk),Dk=setTimeout(IN,AH)}async function IN(){clearTimeout(Dk);let{dialog:e,q:t}=St.peek();if(!t.trim()||Mk(t)){St.value={dialog:e,...bv,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(St.peek()?.dialog!==e||St.peek().q!==t)return;St.value={...St.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Hl(1)}catch(n){if(!(n instanceof q))throw n;St.peek()&&(St.value={...St.peek(),asked:t,found:[],failed:!0})}}function Hl(e){let{found:t,at:n}=St.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;St.value={...St.peek(),at:s},ql(t[s])}function PH(e){let{q:t,asked:n,dialog:s}=St.peek(),a=Mk(t);a?ql(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?IN():Hl(e.shiftKey?-1:1)}function DH(e){if(e.key==="Escape")LN();else if(e.key==="Enter")PH(e);else if(e.key==="ArrowUp")Hl(1);else if(e.key==="ArrowDown")Hl(-1);else return;e.preventDefault(),e.stopPropagation()}function zN({id:e}){let t=O(null),n=EC(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=St.value,m=p?o("Search failed"):!a.trim()||Mk(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>NH(h.target.value)} onKeyDown=${DH} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Hl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Hl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${LN}>
<${d} name="x" size="m" />
</button>
</div>`}function BN(e){let{highlights:t}=globalThis.CSS??{};if(!t||!St.peek())return;let{asked:n,swapped:s,found:a}=St.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<RN){for(let p of MH(u,i))if(l.push(p)>=RN)break}t.set("found",new Highlight(...l))}function*MH(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var AH,Dk,Mk,RN,Rk=b(()=>{I();rs();C();V();oe();w();nf();Ul();R();N();AH=180,Dk=0;Mk=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);RN=1e3});async function Lk(e){try{return await e()}catch(t){return ne(z(t)),null}}function WN(e){let t=Tt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*RH;return!!(t.delete&&n&&s&&Ik(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function zk(e){let t=new Set(Yl.peek());t.delete(e)||t.add(e),Yl.value=t}async function Bk(e,t){let n=ee.peek().marks[e];i$.add(e),await Lk(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Z(Lm(e),{icon:"mail",undo:()=>(i$.delete(e),le({t:"read",id:e,client_no:n??0}),Lk(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var RH,l$,Ik,FN,jN,KN,qN,Yl,UN,i$,HN,YN,Hu=b(()=>{se();js();fe();V();R();RH=36e5;l$=(e,t,n)=>Lk(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));Ik=e=>e.kind==="out"&&e.author.operator_id===P.value.id,FN=e=>l$(e,"delete",{}),jN=(e,t)=>l$(e,"reaction",{emoji:t}),KN=e=>l$(e,"amend",{act:"again"}),qN=e=>l$(e,"amend",{act:"drop"}),Yl=T(new Set);UN=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),i$=new Set,HN=e=>i$.has(e),YN=e=>i$.delete(e)});var Yu,GN,VN,JN,Gu,Vu=b(()=>{se();C();w();Yu=T(null),GN=e=>{Yu.value=e},VN=e=>!!Yu.value?.when(e),JN=e=>Yu.peek().run(e),Gu=({message:e})=>Yu.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Yu.peek().run(e)}>
${o("Why?")}
</button>`:null});function XN({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${On(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Ho} state=${n} /></span>`}function eP({message:e,found:t}){let[n,s]=g(!1),a=ZN(e),i=IH[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Gu} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var LH,ZN,Ju,QN,IH,Wk=b(()=>{I();C();oe();w();N();Vu();Is();Hd();LH={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},ZN=e=>LH[e.automatic]?.()??o("Auto-reply"),Ju=e=>e.kind==="out"&&!!e.automatic,QN=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${ZN(e)}
<${Gu} message=${e} />
</span>`;IH={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function tP({message:e,at:t}){let{delivery:n}=e;return Ju(e)?r`<${XN} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${BH(n)}</span>
<${zn} run=${()=>Fm(e)}>${o("Retry")}<//>
<${zn} run=${()=>Bt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${zH} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Ho} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Bo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${qe(zo(e))}>
${o("Scheduled for {when}",{when:Ve(zo(e))})}
</span>
<${zn} run=${()=>qo(e)}>${o("Cancel")}<//>
</span>`:Wa(e)?r`<${WH} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Ho} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${zn} run=${()=>qo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Ho} state=${n.state} /></span>`}function zH({message:e}){let{delivery:t}=e,n=Tt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ee(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${zn} run=${()=>x0(e)}>${o("Check")}<//>`}
<${zn} run=${()=>Fm(e)}>${o("Send again")}<//>
</span>`}function WH({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=zo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Ho} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${zn} run=${()=>qo(e)}>${o("Cancel")}<//>
</span>`}function nP({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${zn} run=${()=>Fm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function oP({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${bl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${KH} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function KH({entry:e}){if(e.phase==="refused"){let n=FH[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${zn} run=${()=>od(e.key)}>${o("Retry")}<//>`}
<${zn} run=${()=>Qa(e)}>${o("Edit")}<//>
<${zn} run=${()=>Bt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${zn} run=${()=>od(e.key)}>${o("Send")}<//>
<${zn} run=${()=>Qa(e)}>${o("Edit")}<//>
<${zn} run=${()=>tl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Wn.value!=="on")){let n=jH.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Ho} state="waiting" />
<span>${s}</span>
<${zn} run=${()=>Qa(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${J(e.at)} <${Ho} state="sending" /></span>`}var zn,BH,FH,jH,Fk=b(()=>{I();C();Xe();V();oe();w();Nr();Us();xe();R();ko();ea();N();Wk();Is();ni();Hd();zn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;BH=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${On(e,t)}`;FH={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},jH=["no-space","read-only","disk-fault","database-damaged"]});var c$,sP=b(()=>{wr();C();w();N();c$=class extends Zo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("This message could not be shown")}</b>
</span>
</div>
${t.text&&r`<span class="text">${t.text}</span>`}
</div>
</li>`}}});function lP(e){let t=aP(e);return gi.has(t)?Promise.resolve(gi.get(t)):(u$.has(t)||(u$.set(t,new Promise(n=>Kk.push(()=>HH(e.id,t).then(n)))),cP()),u$.get(t))}async function HH(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return YH(t,n),n}catch{return null}finally{u$.delete(t)}}function cP(){for(;jk<qH&&Kk.length;)jk+=1,Kk.shift()().finally(()=>{jk-=1,cP()})}function YH(e,t){gi.set(e,t),gi.size>UH&&gi.delete(gi.keys().next().value)}var qH,UH,gi,u$,Kk,jk,aP,rP,iP,qk=b(()=>{V();qH=2,UH=400,gi=new Map,u$=new Map,Kk=[],jk=0,aP=({id:e,version:t})=>`${e}:${t}`,rP=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),iP=e=>gi.get(aP(e))});function dP({who:e}){let t=/^vk\.com\//.test(e)?vl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function fP({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${$P} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${GH} key=${"p"+n} post=${t} />`)}
`}function $P({one:e}){return r`<div class="fwd">
<${mP} from=${e.from} at=${e.at} />
${e.text&&r`<${ta} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${$P} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${_("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function GH({post:e}){let t=e.url&&vl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${dP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${uP(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ta} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&_("{n} like","{n} likes",e.likes),e.comments>0&&_("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var uP,pP,mP,hP=b(()=>{C();oe();ve();w();Xb();N();uu();uP=e=>e?`${rt(e*1e3,M.value)}, ${J(e*1e3)}`:"",pP=({data:e,children:t})=>r`<div class="fwd">
<${mP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,mP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${dP} who=${e} /></b>`}
${t?` · ${uP(t)}`:""}
</span>`});function p$({message:e}){let{data:t}=e,n=`${gP(t.latitude)}, ${gP(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||nn("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Bt(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function Uk({message:e,client:t}){let{data:n}=e,s=t&&ee.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&bP(u.external_id)===bP(n.phone)),c=async()=>{i(!0);try{await Km(s,"phone",n.phone)}catch(u){ne(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||nn("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Bt(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Hk({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${_("{n} vote when it was sent","{n} votes when it was sent",i)}`}
</span>
<ul class="poll">
${(n??[]).map((c,u)=>r`<li key=${u}>
<span class="hrow">
<span class="grow">${c}</span>
${l(u)!==null&&r`<span class="num">${l(u)} %</span>`}
</span>
${l(u)!==null&&r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${l(u)} height="4" rx="2" />
</svg>`}
</li>`)}
</ul>
`}function Yk({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):nn("dice")}</span>
</span>`}function Zu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?v_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||nn(n)}</b>
<span class="t12 dim blk">${[nn(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var gP,bP,vP=b(()=>{I();C();Xe();V();oe();w();fe();R();N();tr();gP=e=>Number(e).toFixed(4);p$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";bP=e=>String(e).replace(/\D/g,"");Uk.knows=e=>!!(e.phone||e.name);Hk.knows=e=>!!e.question;Yk.knows=()=>!0;Zu.knows=e=>!!(e.title||e.from||e.description)});function kP({message:e}){let t=O(null),[n,s]=g(()=>iP(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),lP(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${VH} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function VH({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
rel="noopener noreferrer nofollow">
${n?r`<span class="lpt">
<img src=${`/links/${e.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
onError=${()=>s(!1)} />
</span>`:null}
<span class="grow">
<b class="b5 blk cut">${t.title}</b>
${t.description&&r`<span class="t12 mut blk cut">${t.description}</span>`}
<span class="t12 dim blk cut">${a}</span>
</span>
</a>`}var yP=b(()=>{I();C();qk()});function SP({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Qu),[c,u]=g(!1),p=QH(e,t.waveform,n);A(()=>()=>{Gl===n.current&&(Gl=null)},[]);let m=()=>{let S=n.current;if(!S.paused){S.pause();return}Gl&&Gl!==S&&Gl.pause(),Gl=S,S.playbackRate=Qu,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{Qu=Gk[(Gk.indexOf(i)+1)%Gk.length],n.current.playbackRate=Qu,l(Qu)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${xP(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${ZH} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Ls(s.at)} / ${Ls(s.whole)}`:Zn(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:v})}>
<${d} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${o("Speed {rate}",{rate:i})} onClick=${h}>
${String(i).replace(".",",")}
×
</button>
</div>
${c&&r`<p class="asr"><span class="vh">${o("Transcript")}: </span>${t.transcript}</p>`}
`}function ZH({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Ls(a)} / ${Ls(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${pa*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/pa<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function QH(e,t,n){let[s,a]=g(()=>t?.length?XH(t):_P.get(e.token)??wP);return A(()=>{if(s!==wP||!e.size||e.size>JH||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),e4(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function e4(e){try{let t=await fetch(xP(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/pa)),i=Array.from({length:pa},(l,c)=>t4(s,c*a,a));return _P.set(e.token,i),i}catch{return null}}function t4(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Gk,pa,JH,xP,Qu,Gl,_P,wP,XH,TP=b(()=>{I();C();oe();w();N();Gk=[1,1.5,2],pa=44,JH=15e5,xP=e=>`/files/${e.token}/media`,Qu=1,Gl=null,_P=new Map;wP=new Array(pa).fill(0);XH=e=>Array.from({length:pa},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/pa),Math.max(Math.floor(n*e.length/pa)+1,Math.floor((n+1)*e.length/pa)))))});function m$({message:e,mail:t,client:n}){if(e.letter)return r`<${R1} message=${e} />`;let s=r`<${s4} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${pP} data=${e.data}>${s}<//>`:s}function n4({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ta} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function s4({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${n4} message=${e} />`,l=a.forwards||a.posts?r`<${fP} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(CP),p=r`
${u.map(m=>r`<${SP} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${bl} files=${e.files.filter(m=>!CP(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=o4[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&rP(e)&&r`<${kP} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${a4} message=${e} />${i}`}function a4({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=dC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:nn(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var CP,o4,Vk=b(()=>{C();qk();w();xe();N();tr();hP();vP();ni();pu();yP();uu();TP();CP=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),o4={location:p$,venue:p$,contact:Uk,poll:Hk,dice:Yk,story:Zu,game:Zu,invoice:Zu}});function PP({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${DP} message=${e} found=${t} icon=${r4[e.content]}
bad=${i4.has(e.content)} after=${r`<${Gu} message=${e} />`}>
${Xu(e)}
${n}
<//>`}function Xu({content:e,data:t}){let n=t.by??null,s=l4[e];return s?s(t,n):e}function MP({message:e,found:t}){return r`<${DP} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${u4(e)}
<//>`}function u4({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=m4[e.what];return a?ft(a(e),s):n?`${t.name}: ${n}`:ft(o("{name}: {what}"),{...s,what:o("chat event")})}var r4,i4,Vo,DP,l4,OP,Jk,EP,AP,NP,c4,p4,m4,ep=b(()=>{C();oe();w();xe();R();N();Ji();nt();Vu();r4={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},i4=new Set(["blocked","bounced","sla_breached"]),Vo=e=>r`<b>${H(e)}</b>`;DP=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;l4={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ft(o("{who} removed the assignee"),{who:Vo(t)}):o("No assignee now");let n=ft(o("Assignee: {who}"),{who:Vo(e.to)}),s=AP[e.cause]?.();return s?[...n,` · ${s}`,...EP(e.skipped)]:t&&t!==e.to?[...n," · ",...ft(o("assigned by {who}"),{who:Vo(t)})]:n},team_changed:(e,t)=>{let n=e.to?ft(o("Team: {team}"),{team:r`<b>${Fe.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&AP[e.cause]?.();return s?[...n,` · ${s}`,...EP(e.skipped)]:t?[...n," · ",Vo(t)]:n},closed:(e,t)=>{let n=c4[e.reason]?.();return[...t?ft(o("Closed by {who}"),{who:Vo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ft(o("Reopened by {who}"),{who:Vo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ve(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Vo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ft(o("Unsnoozed by {who}"),{who:Vo(t)}):`${o("Unsnoozed")}: ${(NP[e.cause]??NP.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Je(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Rn).join(", ")}</b>`;return[e.added.length>0&&ft(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ft(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Vo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ft(o("Priority: {priority}"),{priority:r`<b>${Ht(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",Vo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Vo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},OP={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>vo(Cs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Jk=e=>(OP[e.why]??OP.off)(e),EP=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${Jk(t)})`).join(", ")]:[],AP={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},NP={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},c4={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};p4=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),m4={new_chat_members:p4,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Zk({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();d$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function d4({message:e,x:t,y:n}){let s=Ct(()=>{y.value=null}),[a,i]=g(null);return Se(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Ee(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${_("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:qt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${G("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var d$,RP,Qk=b(()=>{I();C();re();V();oe();w();se();Q();N();Ce();d$=T(null);RP=()=>y.value==="participant"&&d$.value?r`<${d4} key=${d$.value.message.id} ...${d$.value} />`:null});async function IP(e,t){let n=`${e}.${t}`;if(n in Vl.peek())return;Xk.push(n);let s={...Vl.peek(),[n]:null};Xk.length>f4&&delete s[Xk.shift()],Vl.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Vl.value={...Vl.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var f4,Vl,Xk,LP,zP=b(()=>{se();V();f4=200,Vl=T({}),Xk=[],LP=(e,t)=>Vl.value[`${e}.${t}`]??null});function BP({message:e,near:t}){let n=e.reply_to_no,s=t??LP(e.dialog_id,n);A(()=>{t||IP(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?h4(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ql(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${$4(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var $4,h4,WP=b(()=>{I();C();w();Ul();xe();zP();tr();$4=({author:e})=>e.operator_id?H(e.operator_id):e.name,h4=e=>e.text||nn(e.content==="text"&&e.files?.length?"document":e.content)});function ey(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Tt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function FP({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function ty(e){let t=FP(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function jP(e){let t=FP(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(v4).join(", ")}})}function v4({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):H(t)}var g4,b4,bi,f$,$$,h$=b(()=>{Hu();w();xe();R();g4=["👍","❤","🙏","👌","😁","🎉"],b4=new Set(["❤","✍","☃","🕊"]),bi=e=>b4.has(e)?e+"️":e;f$=e=>g4.filter(t=>ey(e).includes(t));$$=(e,t)=>jN(e,t===ty(e)?null:t)});function KP({message:e}){let t=jP(e);if(!t.length||e.deleted_at)return null;let n=ey(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${y4} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>$$(e,s.sign):null} />`)}
</span>`}function y4({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=k4[e],c=`${l?l.name():bi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():bi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var k4,qP=b(()=>{C();w();h$();N();k4={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function ny(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return HP([e],[t]).filter(c=>c.text);let[n,s]=[UP(e),UP(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=HP(n.slice(a,n.length-i),s.slice(a,s.length-i));return w4([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function HP(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function w4(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var UP,YP=b(()=>{UP=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function GP({message:e}){return e.edited_at?e.version<2?r`<span title=${qe(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${qe(e.edited_at)}
aria-expanded=${String(Yl.value.has(e.id))} onClick=${()=>zk(e.id)}>
${o("edited")}
</button> `:null}function VP({message:e}){return Yl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${x4} key=${e.version} message=${e} />`:null}function x4({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),UN(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${_("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${qe(l.at)}>${J(l.at)}</time>
<span class="text">${ny(l.text,t[c+1].text).map(_4)}</span>
</li>`)}
<li key="now">
<time title=${qe(t.at(-1).at)}>${J(t.at(-1).at)}</time>
<span class="text">${ny(t.at(-2)?.text??"",t.at(-1).text).map(S4)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function JP({message:e,children:t}){let n=Yl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${T4(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>zk(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function T4({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:J(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function ZP({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>qN(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=C4[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${On(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>KN(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=O4[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${On(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var _4,S4,C4,O4,QP=b(()=>{I();C();Hu();YP();oe();w();xe();R();h$();N();Is();_4=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,S4=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;C4={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:bi(e)}):o("The client still sees the reaction")},O4={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function XP({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${PP} message=${e} found=${m} />`;if(e.content==="service")return r`<${MP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Ju(e))return r`<${eP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${nP} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(Wa(e)||Bo(e))&&"soon"],k=s?r`<${A4} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${L1} subject=${u} to=${p} />`,K=r`<${m$} message=${e} mail=${$} client=${l} />`,B=r`<div class=${!f&&b1(e)?"box bare":"box"} style=${f?null:v1(e)}>
${h&&r`<${E4} />`}
<${N4} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${BP} message=${e} near=${t} />`}
${f?r`<${JP} message=${e}>${K}<//>`:K}
<${VP} message=${e} />
<${ZP} message=${e} />
<${M4} message=${e} />
<${KP} message=${e} />
${e.tasks?.length>0&&r`<${gN} tasks=${e.tasks} />`}
${!f&&r`<${yN} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,B]:[B,k]}
</li>`}function A4({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${Zk} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function N4({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Ju(e)?r`<${QN} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+$o(s.name)}>
<${Zk} message=${e} look="pname">${s.name}<//>
</span>`:null}function M4({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>P4,n=r`
<${GP} message=${e} />
<span title=${qe(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:D4(e),time:J(e.created_at)}):J(e.created_at)}
</span>
`;return e.delivery?r`<${tP} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var E4,P4,D4,eD=b(()=>{C();oe();w();xe();R();fi();ko();N();Wk();Vk();Fk();ep();ni();pu();Qk();WP();qP();QP();E4=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;P4=5*6e4,D4=({sent_at:e,created_at:t})=>at(e)===at(t)?J(e):`${qt(e)}, ${J(e)}`});function oD(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||at(h.created_at)!==at(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${Ii(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&nD(h,p),v=!(f&&f.no!==t&&nD(p,f));i.push(r`<${c$} key=${p.id} message=${p}>
<${XP} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??na(p.letter.sender)})}),i}function nD(e,t){return tD(e)||tD(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<R4&&at(e.created_at)===at(t.created_at)}var R4,tD,sD=b(()=>{C();ve();oe();w();sP();pu();eD();R4=3*6e4;tD=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function tp(e,t){t==="reply"&&e.kind==="note"||(Zs(e.dialog_id,t,e.no),Ko(t))}function b$(e,t,n="menu"){sy(e)&&(g$.value={message:e,...t},Jl.value=n,y.value="message")}function aD(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&VN(e)&&ge.peek()?.shortcuts!==!1)return JN(e),!0;if(!sy(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Bt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ge.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")tp(e,"reply");else if(t.code==="KeyN")tp(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Bk(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&sa(e))ff(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")b$(e,rD(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return L4(e,t)}return!0}function L4(e,t){let n=t.shiftKey?null:kv(e).find(s=>s.key===t.code);return n?.runMany&&Yt.peek().size?n.runMany(Sl()):n?.run(e),!!n}function rD(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function v$(){let e=vi?.parentElement?.querySelector(`li[data-no="${vi.dataset.of}"] .box`);if(!e)return;let[t,n]=[vi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;vi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),vi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function iD({find:e}){let t=O(null),n=ki.value===null?null:e(ki.value);if(W(()=>(vi=t.current,v$(),()=>{vi=null})),!n||!sy(n)||n.deleted_at||Yt.value.size)return null;let s=y.value==="message"&&g$.value?.message.id===n.id,a=l=>s&&Jl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:b$(n,rD(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>tp(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${f$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function lD(){if(y.value!=="message"||!g$.value)return null;let e={menu:I4,signs:z4,colleagues:B4}[Jl.value];return r`<${e} key=${Jl.value} ...${g$.value} />`}function ay(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-oy+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-oy:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-oy-i-8)}px`)},[]),n}function I4({message:e,x:t,y:n}){let s=cD(e),a=ay(t,n),i=ae.value[s.dialog_id],l=cf(s,i),c=WN(s),u=m=>r`<span class="end only-wide"><${dn} of=${m} /></span>`,p=()=>{lf(s),Ko("reply")};return r`<div class="msgmenu" ref=${a}>
<${Le} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${X} icon="reply" onPick=${()=>tp(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${f$(s).length>0&&r`<${X} icon="smile" stay onPick=${()=>{Jl.value="signs"}}>
${o("Reaction")}
<//>`}
${kv(s).map(m=>r`<${X} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Ki(m.key)[0])}
<//>`)}
<${X} icon="sticky-note" onPick=${()=>tp(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${X} icon="copy" onPick=${()=>Bt(s.text)}>${o("Copy text")}${u([it,"C"])}<//>`}
<${X} icon="link" onPick=${()=>Bt(Uu(s))}>${o("Copy link")}<//>
${sa(s)&&r`<${X} icon="check-check" onPick=${()=>ff(s)}>${o("Select")}${u(["X"])}<//>`}
<${X} icon="forward" stay onPick=${()=>{Jl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${X} icon="mail" onPick=${()=>Bk(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Ik(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${X} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${X} icon="trash-2" onPick=${()=>FN(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function z4({message:e,x:t,y:n}){let s=cD(e),a=ay(t,n),i=ty(s);return r`<div class="msgmenu" ref=${a}>
<${Le} label=${o("Reaction")} place="at signs" across>
${f$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,$$(s,l)}}>
${bi(l)}
</button>`)}
<//>
</div>`}function B4({message:e,x:t,y:n}){let s=ay(t,n),a=Object.values(we.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=gn(c,"note");cs(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Zs(c,"note",u),Ko("note")};return r`<div class="msgmenu" ref=${s}>
<${Le} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var ki,g$,Jl,oy,sy,vi,cD,ry=b(()=>{se();I();C();Xe();su();re();Hu();qn();gu();w();Ul();go();wt();wl();vu();iu();h$();R();N();cn();Vu();ki=T(null),g$=T(null),Jl=T("menu"),oy=28,sy=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";vi=null;cD=e=>yt.value[e.dialog_id]?.items[e.no]??e});function mD({dialog:e}){let t=yt.value[e.id],n=Sn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Ut.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${iy} dialog=${e} messages=${n} pending=${a}
picked=${Yt.value} mark=${wa.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${qu.value?.dialog===e.id}
later=${t.later} newer=${Mt.value[`newer:${e.id}`]} more=${t.more}
older=${Mt.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var W4,F4,uD,j4,pD,iy,dD=b(()=>{wr();C();Hu();ve();Hs();w();Ul();Us();Zt();Q();Hr();R();st();N();Fk();Rk();sD();ry();vu();W4=48,F4=1e3,uD=1200,j4=500,pD=12;iy=class extends Zo{box=ch();list=ch();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){DS(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),v$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),YN(this.props.dialog.id),ki.value=null,ri(),qu.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),BN(this.list.current),v$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=W4}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<uD&&Xh(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<uD&&Qh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+pD)break;a.dataset.no&&i.top<n-pD&&s.push(Number(a.dataset.no))}return s}look(){RS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!HN(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&c_(this.props.dialog)},F4)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await cm(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(ki.value=Number(n.dataset.no))};out=()=>{this.focused()||(ki.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(ki.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||Yt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),b$(s,{x:t.clientX,y:t.clientY})},j4))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;tO(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Cv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!aD(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(sl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Xh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${oD(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Qh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${oP} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${iD} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${MN}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?_("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function fD(){let e=Yt.value.size;if(!e)return null;let t=()=>{ri(),Br(()=>Lt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${_("{n} message selected","{n} messages selected",e)}</b>
${RC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Sl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${dn} of=${Ki(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${dn} of=${["Esc"]} /></span>
</button>
</div>`}var $D=b(()=>{C();rs();wt();w();N();Ce();wl();vu()});function gD({dialog:e}){let t=O(null),n=y.value===hD,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:hD}};return r`<span class="headtasks" ref=${t}>
<${si} dialog=${e} button=${s} />
${n&&r`<${K4} dialog=${e} chip=${t} />`}
</span>`}function K4({dialog:e,chip:t}){let n=O(null),{open:s}=r$(e.id);return W(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Le} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(pn(a.id))}}>
<span class="st"><${ao} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${ar} task=${a} /></span>`}
</button>`)}
<${X} icon="plus" stay onPick=${()=>on({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var hD,bD=b(()=>{I();C();w();Q();re();cn();Ud();Tk();la();kn();hD="headtasks"});var wD={};ye(wD,{Conversation:()=>q4});function q4(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${rf} />
<${G4} />
</section>`;let t=ae.value[e],n=Mt.value[`dialog:${e}`]?.problem;return n&&!yt.value[e]?.loaded?r`<${kD} id=${e} dialog=${t} problem=${n} />`:!t&&!yt.value[e]&&ee.value.recent.includes(e)?r`<${kD} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${yD} dialog=${t} />
<${rf} dialog=${t} />
<${jb} dialog=${t} />
<${zN} key=${"find"+e} id=${e} />
${yt.value[e]?.loaded&&t?r`<${mD} key=${e} dialog=${t} />`:r`<${Y4} />`}
<${fD} />
<${PN} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${d1} key=${"drop"+e} id=${e} can=${Tt(t)?.can} kind=${t.kind} />`}
<${IC} dialog=${t} />
<${lD} />
<${RP} />
</section>`}function vD(){return r`<a class="ib phoneback" href=${G(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function yD({dialog:e}){return e?r`<header class="thead">
<${vD} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${d_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Lo} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${gD} dialog=${e} />
${e.priority===1&&r`<${Wt} priority=${1} />`}
<span class="only-wide htags"><${Fo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${LC} dialog=${e}><${U4} /><//>
</header>`:r`<header class="thead">
<${vD} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function U4(){let e=()=>{matchMedia("(min-width: 1280px)").matches?fo.value=!fo.value:$t.value=!$t.value};return r`<button type="button" class=${fo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String($t.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function Y4(){let e=ht(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&H4.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function kD({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${yD} dialog=${t} />
<${rf} dialog=${t} />
<div class="nothing">
<${ie} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${G(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>xc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function G4(){return r`<div class="nothing">
<${Li} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${dn} of=${["J"]} /></p>
<ul class="hints">
<li><${dn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${dn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${dn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var H4,xD=b(()=>{C();re();V();oe();w();zt();Q();R();st();Id();zC();BC();N();DN();Rk();Ce();dD();ry();Qk();Un();qs();$D();bD();Nd();H4=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var _D={};ye(_D,{Lightbox:()=>J4});function V4(){let e=yt.value[E.value.dialog];if(!e)return[];let t=n=>er(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Sn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function J4(){return y.value==="photo"&&Wc.value?r`<${Z4} />`:null}function Z4(){let e=V4(),t=e.findIndex(m=>m.file.token===Wc.value),n=O(null),[s,a]=g(null);if(Se(),W(()=>{t<0?ly():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(Wc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Rt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&ly()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${qe(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${bn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${ly}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${bn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var ly,SD=b(()=>{I();C();Xe();re();oe();w();Zt();Q();R();N();ni();Ce();ly=()=>{y.value=null}});var X4,np,cy=b(()=>{X4=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",np=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:X4(),...t})}`});var OD={};ye(OD,{Client:()=>e6});function e6(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=ht(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${es()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:qt(t.created_at)})}</p>
</div>
<${t6} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ie} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${n6} contact=${t} onSaved=${n} />
<${o6} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function t6({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${np(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${np(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function n6({contact:e,onSaved:t}){let n=o$(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Bt(s.label||s.external_id)}>
<${_e} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${G("all",s.id)}>
<${_e} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Ge.value[s.channel_id]?.name||Ee(s.kind)}
</span>
<span class="t12 dim cut">${s$(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${n$} contact=${e} onSaved=${t} />
</section>`}function o6({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});j(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${_e} kind=${h} />
${Ge.value[m]?.name??Ee(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${s6(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ie} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${z(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function s6(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${rt(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${G("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${a6} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function a6({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Xu(e)} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Uu(e)).pathname+new URL(Uu(e)).search}
title=${qe(e.sent_at)}>
${J(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Bo(e)?r` · ${o("Scheduled for {when}",{when:Ve(zo(e))})}`:null}
</span>
<div class="clsaid"><${m$} message=${e} client=${n.id} /></div>
</div>
</li>`}var ED=b(()=>{I();C();Xe();V();ve();oe();w();xe();Q();R();ko();N();a$();_k();Vk();ep();cy();Ce();Ul()});function MD(e){uy.value=e,y.value="why"}var uy,DD,py=b(()=>{se();re();uy=T(null),DD=e=>!!(e?.data?.run||e?.data?.rule)});function y$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(Ke()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var op,my=b(()=>{I();C();Q();N();re();op=({label:e})=>r`<a class="ib small" href=${Ke()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function x$(e){let t=u=>e.filter(p=>p.kind===u).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=[n&&_("{n} operator","{n} operators",n),s&&_("{n} team","{n} teams",s),a&&_("{n} channel","{n} channels",a),i&&o("working hours"),l&&_("{n} tag","{n} tags",l)];return o("No longer there: {list}",{list:c.filter(Boolean).join(", ")})}var l6,w$,c6,sp,Zl=b(()=>{w();l6={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},w$=e=>l6[e]?.()??o("a fault, code {code}",{code:e});c6={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},sp=e=>c6[e]?.()??o("refused, code {code}",{code:e})});function u6({kind:e,body:t},n){let s=hy[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function fy(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function p6({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[m6(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function m6(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):_("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function f6(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>zD)return _("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(Be.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(d6))})}function $6(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(a=>a.tags))],s=[...new Set(e.map(a=>a.priority).filter(a=>a!==null))];return BD(n,s,t).join(", ")}function BD(e,t,n){let s=_("add the tag {list}","add the tags {list}",e.length,{list:e.map(n.tag).join(", ")});return[e.length>0&&(e.length>zD?_("add {n} tag","add {n} tags",e.length):s),...t.map(a=>o("priority {name}",{name:Ht(a).toLocaleLowerCase()}))].filter(Boolean)}function h6(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Be.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function dy({texts:e=[],frequency:t}){let n=h6(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:g6(n)})];return e.length>1&&s.push(_("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(_("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function b6({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?_("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:ID(l.map(String))}):o("The first reply {first}, next replies {next}",{first:LD(e),next:LD(t)});return fy(u,{channels:s,teams:a},i)}function v6({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=FD(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:ID(n.map(gy)),what:l})}function by(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function FD(e,t,n){let s=by(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function _$({every:e,hours:t=0}){return e==="hours"?_("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var RD,$y,ID,hy,Ql,kt,ap,zD,d6,WD,g6,LD,gy,To=b(()=>{w();nt();RD=90,$y=1,ID=e=>new Intl.ListFormat(Be.value==="ru"?"ru-RU":"en-GB").format(e),hy={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>fy(o("A new conversation without an assignee"),{channels:e},t),then:p6},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>fy(f6(e.entries),e,t),then:({entries:e},t)=>$6(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:dy},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===$y?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:dy},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:dy},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>_("SLA within {n} minute","SLA within {n} minutes",e),when:b6,then:v6},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>_("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>FD(e,t,n)}},Ql=e=>hy[e]?.icon??"zap",kt=({kind:e,body:t})=>hy[e]?.title(t)??e;ap=(e,t)=>u6(e,t).filter(Boolean).join(" → ");zD=3,d6=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});WD=({words:e,tags:t,priority:n},s)=>`${e.join(", ")} → ${BD(t,n===null?[]:[n],s).join(", ")}`;g6=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>RD?`${t.slice(0,RD-1).trimEnd()}…`:t};LD=e=>_("within {n} minute","within {n} minutes",e);gy=e=>o("{n}%",{n:e})});async function Co(){let e=S$+=1;try{let t=await j("/api/rules");if(e!==S$)return;We.value=t,Xl.value=null}catch(t){if(!(t instanceof q))throw t;e===S$&&(Xl.value=t)}}function GD(){clearTimeout(jD),vy&&(jD=setTimeout(Co,k6))}function VD(){vy+=1,Co();let e=setInterval(()=>{document.hidden||Co()},y6);return()=>{vy-=1,clearInterval(e)}}function ky(e){S$+=1;let{rules:t}=We.peek(),n=t.some(s=>s.id===e.id);We.value={...We.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function ec(e,t){e&&ky(e);try{let n=await t();return n?.rule?ky(n.rule):await Co(),n??!0}catch(n){if(!(n instanceof q))throw n;return await Co(),n.code==="not-reviewed"?JD(wn(e.id)):ne(z(n)),null}}function T$(e,t,n,s){let a=n(),i=Z(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Er(i)}),a}function JD(e){C$.value=e,y.value="rulefirst"}function ZD(e,t){return t&&vs(e.kind)?.writes_to_clients&&!e.reviewed?(JD(e),null):xy(e,t)}function Sy(e,t){let n=rp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return We.value={...We.peek(),rules:We.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},T$(o("Order changed: {name}",{name:kt(e)}),"arrow-up",UD(e.id,t),UD(e.id,s))}function E$(e,t){let n=rp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Sy(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function QD(e){return We.value={...We.peek(),rules:We.peek().rules.filter(t=>t.id!==e.id)},T$(o("Rule deleted: {name}",{name:kt(e)}),"trash-2",HD(e.id,!0),HD(e.id,!1))}async function eM({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return ky(a.rule),a.rule}var k6,y6,We,Xl,yy,tt,wn,vs,YD,rp,wy,vy,S$,jD,w6,C$,KD,xy,qD,_y,O$,UD,Ty,HD,XD,un=b(()=>{se();V();w();R();st();fe();re();To();k6=250,y6=3e4,We=T(null),Xl=T(null),yy=$e(()=>ee.value.hours??{}),tt=$e(()=>P.value?.role==="administrator"),wn=e=>We.value?.rules.find(t=>t.id===e)??null,vs=e=>We.value?.kinds.find(t=>t.kind===e)??null,YD=e=>yy.value[e]?.name,rp=e=>(We.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),wy=e=>!!e.paused_at||e.missing.length>0,vy=0,S$=0,jD=null;w6=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Xt(e=>{e.some(w6)&&GD()});Fn(GD);C$=T(null);KD=(e,t,n)=>()=>ec({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));xy=(e,t,n)=>T$(t?o("Switched on: {name}",{name:kt(e)}):o("Switched off: {name}",{name:kt(e)}),"zap",KD(e.id,t,n),KD(e.id,!t)),qD=e=>()=>(We.value={...We.peek(),paused:e},ec(null,()=>F("/api/automation/paused",{paused:e}))),_y=e=>T$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",qD(e),qD(!e)),O$=e=>ec({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),UD=(e,t)=>()=>ec(null,()=>F(`/api/rules/${e}/place`,{before:t}));Ty=(e,t)=>{let n=rp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},HD=(e,t)=>()=>ec(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));XD=e=>ec(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var De,A$,ks=b(()=>{w();xe();N();R();nt();un();To();De={person:H,team:e=>Fe.value[e]?.name??o("Deleted team"),tag:Rn,channel:e=>Ge.value[e]?.name??o("Removed channel"),hours:e=>YD(e)||(e===$y?o("company hours"):o("Removed hours"))},A$=()=>Object.values(Ge.value).filter(e=>e.health!=="removed").sort((e,t)=>Ee(e.kind).localeCompare(Ee(t.kind))||e.name.localeCompare(t.name))});function N$(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>N$(e,n)).join(", "):o("any"):tM[e]?tM[e](t):typeof t=="boolean"?T6(t):typeof t=="object"?JSON.stringify(t):String(t)}function O6({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(De.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Ht(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var x6,nM,_6,S6,T6,tM,P$,C6,E6,D$,M$=b(()=>{w();N();nt();Zl();ks();x6={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},nM=e=>x6[e]?.()??e,_6={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},S6=e=>_6[e]?.()??e,T6=e=>e?o("yes"):o("no"),tM={assignee:De.person,channel:De.channel,team:De.team,channel_kind:Ee,every:e=>S6(e)};P$=e=>({did:()=>o("done"),refused:()=>sp(e.code),failed:()=>o("it failed")})[e.outcome](),C6=e=>new Intl.ListFormat(Be.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(De.person));E6={classify:O6,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:De.person(e)}):o("Given to the team “{team}”",{team:De.team(t)}),target:({minutes:e})=>_("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:C6(e)}):o("Notified")},D$=e=>E6[e.do]?.(e)??e.do});function A6({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=N$(e.field,e.wanted),s=N$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var R$,Cy=b(()=>{C();w();ep();xe();N();M$();R$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${nM(t.field)}</dt><dd><${A6} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${D$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${Jk(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function L$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(N6),[l,c]=g(!1),u=async m=>{try{let h=await j(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=ht(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ie} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${P6(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Ne} key=${m} width=${m} />`)}
</div>`}function P6(e,t){let n=[];return e.forEach((s,a)=>{(!a||at(e[a-1].at)!==at(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${Ii(s.at,M.value)}</li>`),n.push(r`<${L6} key=${s.id} run=${s} named=${t} />`)}),n}function L6({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${D6[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${M6(e)}</span>
${t&&r`<span class="t12 dim cut blk">${R6(e)}</span>`}
</span>
<time class="t12 dim" title=${qe(e.at)}>${J(e.at)}</time>
</summary>
<div class="runin">
<${R$} run=${e} />
<p class="hrow t12">
${t&&wn(e.rule_id)?r`<a class="link" href=${Ke(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${G("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var N6,D6,M6,R6,Oy=b(()=>{I();C();V();ve();oe();w();Q();N();Ce();Cy();un();M$();To();N6={runs:null,more:!1,problem:null};D6={did:"check",refused:"ban",failed:"circle-alert"},M6=e=>e.outcome==="did"&&e.done.length?e.done.map(D$).join(", "):P$(e),R6=e=>kt(wn(e.rule_id)??{kind:e.kind,body:vs(e.kind)?.default??{}})});function sM(){let e=O(null),[t,n]=g("");y$(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...We.value.rules.map(i=>i.last_run_at??0)),a=oM.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${op} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${oM.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${L$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ie} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var oM,aM=b(()=>{I();C();w();N();my();Oy();un();oM=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var I$,Ey=b(()=>{C();un();I$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,ZD(e,s)}} />`});function I6(e){let t=Math.max(1,...e),n=(rM-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Ay-2-a/t*(Ay-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function B6(e){return e.active?[_("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:Je(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:qt(e.changed_at)})]}function W6(e){let t=s=>{let a=wn(z$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=F6(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{z$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",kt(e))},onDragEnd:()=>{z$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=wn(z$.id);i&&Sy(i,a?j6(s.currentTarget,i):e.id)}}}function F6(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function j6(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function K6(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!tt.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Rs(E$(t,n)?o("Moved: {name}",{name:kt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function iM({rule:e,names:t,open:n}){let s=kt(e),a=tt.value?W6(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>K6(l,e)}>
<span class="ric"><${d} name=${Ql(e.kind)} /></span>
<h3>
<a href=${Ke(e.id)}
aria-keyshortcuts=${tt.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${tt.value?r`<${I$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${ap(e,t)}</p>
<${q6} rule=${e} />
<div class="mt2">
${B6(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${z6} days=${e.days} />
</div>
</article>`}function q6({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:w$(e.paused_why)})}</span>
${tt.value&&r`<button type="button" class="btn small" onClick=${()=>O$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${x$(e.missing)}</span>
${tt.value&&r`<a class="link" href=${Ke(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var rM,Ay,z6,z$,lM=b(()=>{C();ve();oe();w();Q();N();Rr();Zl();un();Ey();To();[rM,Ay]=[72,18];z6=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${rM} ${Ay}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${I6(e)} />
</svg>`;z$={id:null}});function H6(e,t){let n=new Map(e.map(l=>[pM(l),l.text])),s=new Map(t.map(l=>[pM(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function B$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return H6(e.texts,t.texts);let[s,a]=U6[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var cM,uM,Ny,Py,U6,pM,Dy=b(()=>{w();ks();To();cM=e=>e?o("yes"):o("no"),uM=e=>t=>t?.length?t.map(e).join(", "):o("all"),Ny=e=>e?De.team(e):o("none"),Py=e=>t=>e[t](),U6={operators:[()=>o("Operators"),e=>e?e.map(De.person).join(", "):o("all")],team_id:[()=>o("Team"),Ny],channels:[()=>o("Channels"),uM(e=>De.channel(e))],teams:[()=>o("Teams"),uM(e=>De.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),cM],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Py({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Ny],nobody:[()=>o("When nobody can take it"),Py({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Ny],entries:[()=>o("Words and tags"),e=>e.map(t=>WD(t,De)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Py({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),_$],hours_id:[()=>o("Working hours"),e=>De.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(gy).join(", ")],whom:[()=>o("Whom to notify"),e=>by(e,De).join(", ")||o("no one")],email:[()=>o("Also by email"),cM]},pM=({channel_id:e,language:t})=>`${e===null?o("All channels"):De.channel(e)}, ${t}`});var Y6,My,mM,dM,Ry=b(()=>{Y6=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,My=e=>[...new Set([...e.matchAll(Y6)].map(([t])=>t.trim()).filter(Boolean))],mM=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,dM=e=>e.filter(t=>t.length>100||!mM(t)||mM(t)>12)});function G6(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>ip.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function V6({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=G6(s.text);s.text.trim()?s.text.length>fM?t[`texts.${a}`]=_("At most {n} character","At most {n} characters",fM):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function J6({frequency:e},t){e?.every==="hours"&&!dr(e.hours,1,hM)&&(t.frequency=fr(1,hM))}function bM({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Z6({entries:e},t){e.forEach(({words:n,tags:s,priority:a},i)=>{let l=dM(n);n.length?n.length>gM?t[`entries.${i}.words`]=_("At most {n} word","At most {n} words",gM):l.length&&(t[`entries.${i}.words`]=o("Not a word, or too long: {list}",{list:l.slice(0,5).join(", ")})):t[`entries.${i}.words`]=o("Write at least one word"),!s.length&&a===null&&(t[`entries.${i}.effects`]=o("Choose a tag or a priority"))})}function Iy({kind:e,body:t}){let n={};return Q6[e]?.(t,n),n}var ip,fM,F$,$M,W$,hM,gM,dr,fr,Ly,Q6,j$=b(()=>{w();Ry();ip=["name","number","company","hours","back"],fM=4e3,F$=1440,$M=30*F$,W$=60*F$,hM=24*365,gM=500;dr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,fr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Ly=(e,t)=>{V6(e,t),J6(e,t)};Q6={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),dr(e.cap,0,1e3)||(t.cap=fr(0,1e3)),dr(e.former_days,0,365)||(t.former_days=fr(0,365)),e.absent!=="keep"&&!dr(e.absent_minutes,0,F$)&&(t.absent_minutes=fr(0,F$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Ly,out_of_hours:Ly,receipt:Ly,sla:(e,t)=>{dr(e.first_minutes,1,W$)||(t.first_minutes=fr(1,W$)),dr(e.next_minutes,1,W$)||(t.next_minutes=fr(1,W$)),e.stages.length?e.stages.some(n=>!dr(n,1,1e3))?t.stages=fr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),bM(e,t)},untouched:(e,t)=>{dr(e.minutes,1,$M)||(t.minutes=fr(1,$M)),bM(e,t)},words:Z6}});function X6(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function nc({id:e,kind:t,version:n,body:s}){Me.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},zy.value=!1,tc.value=null,$r.value=null}function K$(e){Me.value={...Me.peek(),body:{...Me.peek().body,...e}}}function yM(){let{id:e,kind:t}=Me.peek();nc(e?wn(e):By(t))}function wM(e){let{version:t,base:n}=Me.peek();e.version!==t&&(JSON.stringify(e.body)===n?Me.value={...Me.peek(),version:e.version}:ys.peek()?$r.value={by:e.changed_by,at:e.changed_at}:nc(e))}function _M(){let{id:e}=Me.peek();return Me.value={...Me.peek(),version:wn(e).version},$r.value=null,q$()}function e5(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function q$(){if(!Me.peek()||yi.peek())return!1;if(zy.value=!0,tc.value=null,Object.keys(Iy(Me.peek())).length)return e5(),!1;yi.value=!0;let e=Me.peek();try{let t=await eM(e);return Me.peek()===e?nc(t):Me.value={...Me.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Z(o("Rule created: {name}. It is off.",{name:kt(t)}),{icon:"zap"}),L(Ke(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await Co(),$r.value={by:t.detail.by,at:t.detail.at}):tc.value=t,!1}finally{yi.value=!1}}var Me,zy,yi,tc,$r,ys,vM,kM,By,xM,SM,wi=b(()=>{se();V();w();Q();fe();j$();un();To();Me=T(null),zy=T(!1),yi=T(!1),tc=T(null),$r=T(null),ys=$e(()=>!!Me.value&&JSON.stringify(Me.value.body)!==Me.value.base),vM=$e(()=>Me.value&&zy.value?{...Iy(Me.value),...X6(tc.value)}:{});kM=()=>{Me.value=null},By=e=>({id:null,kind:e,version:0,body:vs(e).default});xM=()=>nc(wn(Me.peek().id));SM=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var TM,CM=b(()=>{C();w();N();Oy();TM=({rule:e})=>r`<${L$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ie} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var U$,Wy=b(()=>{se();U$=T(null)});function OM({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=ys.peek()?{body:Me.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${ys.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${mt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${t5.map(l=>[String(l),_("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ne} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ie} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${o5} rule=${e} result=${s.result} />`}
</div>
`}function n5(e,{matched:t,sent:n}){let s=_("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!vs(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=_("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function o5({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${n5(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(r5).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${De.channel(s.channel_id)}</dt>
<dd class="num">${ue(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${sp(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${s5} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${_("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var t5,s5,a5,r5,EM=b(()=>{I();C();V();ve();oe();w();Q();N();Ot();Zl();wi();ks();un();t5=[7,30,90];s5=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${G("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${sp(e.code)}</span>`}
</span>
<span class="t12 dim">${rt(e.at,M.value)}, ${J(e.at)}</span>
</a>
</li>`,a5={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},r5=e=>a5[e]?.()??e});function AM({label:e,hint:t,error:n,children:s}){let a=gh();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${io} id=${`${a}e`} text=${n} />
</div>`}function lp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function cp({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function up({label:e,hint:t,error:n,children:s}){let a=gh();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${io} id=${`${a}e`} text=${n} />
</div>`}function G$(e,t=o("Choose a team")){let n=Xa().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${De.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function V$(e){let t=Object.values(yy.value).filter(n=>!n.removed).map(n=>[n.id,De.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,De.hours(e)]),t}function NM({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Fy(s,i))}>
${c}
${l}
</button>`)}
</div>`}function oc({chosen:e,onChange:t,kinds:n}){let a=A$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${_e} kind=${i.kind} named />`}));for(let i of PM(e,a))a.push({id:i,name:`${De.channel(i)} · ${o("removed")}`,icon:null});return r`<${H$} name=${o("Channel")}>
<${NM} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function DM({chosen:e,onChange:t}){let n=Xa().map(({id:s,name:a})=>({id:s,name:a}));for(let s of PM(e,n))n.push({id:s,name:`${De.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Fe.value).length?null:r`<${H$} name=${o("Team")}>
<${NM} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function jy({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!we.value[l]?.active);return r`
<div class="field" role="group" aria-label=${o("Whom to notify")}>
<span class="lab">${o("Whom to notify")}</span>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.assignee} aria-invalid=${n?"true":null}
onChange=${l=>a({assignee:l.currentTarget.checked})} />
${o("The assignee")}
</label>
<label class="hrow t13">
<input class="check" type="checkbox" checked=${e.leads}
onChange=${l=>a({leads:l.currentTarget.checked})} />
${o("Team leads, or supervisors where a team has none")}
</label>
<div class="rulepeople">
${J$().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Fy(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Fy(e.operators,l)})} />
${De.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${io} text=${n} />
</div>
<${Y$} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ze,H$,io,Y$,ws,Oo,Fy,PM,J$,sc=b(()=>{I();C();w();R();N();gl();ks();un();Ze=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,H$=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,io=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Y$=({label:e,hint:t,checked:n,onChange:s})=>r`<${AM} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ws=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${AM} label=${e} hint=${t} error=${i}>
${l=>r`<${lp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;Oo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${up} label=${e} hint=${t} error=${n}>${a=>r`<${cp} ...${a} ...${s} />`}<//>
</div>`;Fy=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];PM=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));J$=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function RM({rule:e,body:t,errors:n,change:s}){A(()=>{La()},[]);let a=c5(t),i=l=>s({operators:l==="chosen"?J$().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ze} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${Oo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||l5})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${Oo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${G$(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ws} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ze} icon="list-filter" title=${o("If")}>
<${H$} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${oc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ze} icon="user-round-check" title=${o("Then assign in turn")}>
<${mt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${Oo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${G$(t.team_id)} />`}
${a==="chosen"&&r`<${u5} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ws} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Y$} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Y$} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?i5:0})} />
${t.former_days!==0&&r`<${ws} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${Oo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${Oo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${G$(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${p5} rule=${e} />`}
`}function u5({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=J$().filter(m=>!e.includes(m.id)),c=[...e.map(m=>we.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Rs(o("{name}: place {n} of {all}",{name:H(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&tt.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&tt.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${Xr} shift=${An(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[ei(m),Kb(An(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${io} text=${n} />
`}function p5({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await XD(e);a&&Z(_("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:H(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${H(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${ue(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&tt.value&&r`<button type="button" class="btn small" disabled=${!e.active||ys.value} onClick=${s}>
${_("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var MM,i5,l5,c5,LM=b(()=>{I();C();oe();w();R();fe();xe();N();Ot();gl();$n();Rr();wi();sc();un();MM=()=>r`
<${Ze} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ze} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ze} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,i5=30,l5=30,c5=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function IM({body:e,errors:t,change:n}){return r`
<${Ze} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ze} icon="list-filter" title=${o("If")}>
<${oc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${DM} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ze} icon="hourglass" title=${o("Then reply")}>
<${ws} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ws} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${Oo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${V$(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ze} icon="bell-ring" title=${o("And notify")}>
<${d5} body=${e} error=${t.stages} change=${n} />
<${jy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function d5({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${lp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${f5(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${io} text=${t} />
${s.length<m5&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function f5(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?_("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):_("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function zM({body:e,errors:t,change:n}){return r`
<${Ze} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ws} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ze} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ze} icon="bell-ring" title=${o("Then notify")}>
<${jy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var m5,BM=b(()=>{C();w();N();sc();m5=5});function Z$(e,t,n){let s={...WM[t]??WM.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?ip.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var WM,Ky=b(()=>{j$();WM={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function qy({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,_$({every:l})]);return r`<div class="rowgap">
<${up} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${cp} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${lp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function $5(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of UM)if(!n(s,a))return{channel_id:s,language:a};return null}function Uy({body:e,errors:t,change:n,kinds:s}){let a=A$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=$5(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${g5} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${io} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function g5({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${cp} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${h5(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${cp} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${UM}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${io} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${ip.map(m=>r`<button type="button" class="chip" key=${m} title=${FM(m)}
aria-label=${o("Insert: {what}",{what:FM(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${b5} one=${e} />
</div>`}function b5({one:e}){let t=Z$(e.text,e.language,ee.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Be.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var jM,KM,qM,UM,h5,FM,HM=b(()=>{I();C();w();R();N();Ot();j$();sc();ks();To();Ky();jM=({body:e,errors:t,change:n})=>r`
<${Ze} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ze} icon="list-filter" title=${o("If")}>
<${mt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${qy} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ze} icon="message-square-reply" title=${o("Then write to the client")}>
<${Uy} body=${e} errors=${t} change=${n} />
<//>
`,KM=({body:e,errors:t,change:n})=>r`
<${Ze} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${Oo} label=${o("Working hours")} value=${e.hours_id} options=${V$(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ze} icon="list-filter" title=${o("If")}>
<${qy} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ze} icon="moon" title=${o("Then write to the client")}>
<${Uy} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,qM=({body:e,errors:t,change:n})=>r`
<${Ze} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ze} icon="list-filter" title=${o("If")}>
<${qy} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ze} icon="mail" title=${o("Then reply in the same thread")}>
<${Uy} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;UM=[["ru","Русский"],["en","English"]];h5=(e,t)=>{let n=t.map(s=>[s.id,`${Ee(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${De.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};FM=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function YM({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${Ze} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${Ze} icon="list-filter" title=${o("If")}>
<${oc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${Ze} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${y5} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${io} text=${t.entries} />
${s.length<v5&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,k5]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function y5({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${w5} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${x5} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${Oo} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...Mn.map(([l,c])=>[l,c()])]} />
<${io} text=${i} />
</div>`}function w5({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return A(()=>{My(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${up} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(My(u.currentTarget.value))}}></textarea>`}}
<//>`}function x5({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${Js} key=${c}
tag=${Dt.value[c]&&!Dt.value[c].removed?Dt.value[c]:{id:c,color:0,name:`${Rn(c)} · ${o("deleted tag")}`}}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:Rn(c)})}
onClick=${()=>s(l(c))}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(i)}
aria-label=${o("Choose tags")} title=${o("Choose tags")} aria-invalid=${n?"true":null}
onClick=${()=>{y.value=i?null:a}}>
<${d} name="plus" size="s" />
</button>
${i&&r`<${bd} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var v5,k5,GM=b(()=>{I();C();w();R();Va();N();re();Un();nt();sc();Ry();v5=200,k5={words:[],tags:[],priority:null}});function VM({rule:e}){let t=_5[Me.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!tt.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${x$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Me.value.body} errors=${vM.value} change=${K$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var _5,JM=b(()=>{C();w();N();Zl();wi();LM();BM();un();HM();GM();_5={distribution:RM,reply_assigns:MM,autoreply:jM,out_of_hours:KM,receipt:qM,sla:IM,untouched:zM,words:YM}});function ZM({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${ie} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{K$(c.body),L(Ke(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ke(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${T5} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&tt.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function S5(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function T5({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${S5(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${rt(e.at,M.value)}, ${J(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${B$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var QM=b(()=>{I();C();V();ve();oe();w();Q();xe();N();Dy();wi();un()});function eR({id:e,tab:t}){let n=typeof e=="string"?C5(e):null,s=n?vs(n)&&{...By(n),active:!1,missing:[],today:0}:wn(e),a=!s||n&&!tt.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:kt(s)}):o("Rule")}>
${a?r`<${O5} />`:r`<${A5} rule=${s} tab=${n?"setup":t} />`}</aside>`}function E5(e){A(()=>gx((t,n)=>ys.peek()?t===null?!0:t.split("?")[0]===Ke(e)?!1:(U$.value=n,y.value="ruleleave",!0):!1),[e])}function A5({rule:e,tab:t}){let n=O(null),s=XM[t]?t:"setup";if(y$(`.rule[data-rule="${e.id}"] h3 a`),E5(e.id??`new-${e.kind}`),W(()=>(nc(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),kM),[]),A(()=>{e.id&&Me.peek()&&wM(e)},[e]),!Me.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${kt(e)}</h2></div>`;let a=XM[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${kt(Me.value)}</h2>
${e.id&&tt.value&&r`<${I$} rule=${e} label=${o("The rule is on")} /><${D5} rule=${e} />`}
<${op} label=${o("Close the rule")} />
</div>
${e.id&&r`<${P5} rule=${e} view=${s} />`}
${e.paused_at&&r`<${M5} rule=${e} />`}
${$r.value&&r`<${R5} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${N5(s)}>
<${a} rule=${e} key=${s} />
</div>
${tt.value&&(s==="setup"||ys.value)&&r`<${L5} rule=${e} />`}
`}function P5({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!Hy.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${Hy.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(Ke(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function D5({rule:e}){let t=y.value==="rulemore",n=a=>()=>{E$(e,a)&&Rs(o("Moved: {name}",{name:kt(e)}))},s=()=>{QD(e),L(Ke(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Le} label=${o("More actions")} place="poprule">
${Ty(e,-1)&&r`<${X} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Ty(e,1)&&r`<${X} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${X} icon="history" onPick=${()=>L(Ke(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${vs(e.kind)?.many&&r`<${X} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function R5(){let{by:e,at:t}=$r.value,n=wn(Me.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ft(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${rt(t,M.value)}, ${J(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${ap(n,De)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${ap(Me.value,De)}</dd></div>
</dl>
<ul class="t12 changed">
${B$(n.body,Me.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${xM}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${_M}>${o("Save mine over it")}</button>
</div>
</div>`}function L5({rule:e}){let t=ys.value,n=tc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${SM(n)}</span>`:t?o("Not saved yet"):r`<${I5} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||yi.value} onClick=${yM}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||yi.value||!!$r.value}
title=${`${it} S`} aria-busy=${String(yi.value)} onClick=${q$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function I5({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${rt(e.changed_at,M.value)}, ${J(e.changed_at)}`;return r`
<a class="link" href=${Ke(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var Hy,XM,C5,O5,N5,M5,tR=b(()=>{I();C();wt();ve();oe();w();go();Q();xe();N();re();cn();Rr();Zl();Dy();wi();wi();CM();my();Wy();ks();EM();un();Ey();To();JM();QM();Hy=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],XM={setup:VM,log:TM,check:OM,versions:ZM};Ye({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Me.peek()&&tt.peek(),run:()=>{q$()}});C5=e=>/^new-(\w+)$/.exec(e)?.[1];O5=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${op} label=${o("Close the rule")} /></div>
<${ie} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ke()}>${o("All rules")}</a>
<//>
`;N5=e=>Hy.find(([t])=>t===e)?.[1]()??o("Versions");M5=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:w$(e.paused_why)})}</span>
${tt.value&&r`<button type="button" class="btn small" onClick=${()=>O$(e)}>${o("Continue")}</button>`}
</div>`});function oR(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!We.value)return;let a=n.current+=1;j("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[We.value]),[e,s]}function sR({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${z5} key=${s.id} one=${s} onLimits=${t} />`)}function z5({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Z(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:rt(e.at,M.value),time:J(e.at),channel:De.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${tt.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function aR({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>nR,m=p?o("A whole number from {least} to {most}",{least:1,most:nR}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Z(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${tt.value?r`<${ws} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var nR,rR=b(()=>{I();C();V();oe();w();ve();fe();N();sc();ks();un();nR=1e5});var lR={};ye(lR,{Automation:()=>W5});function W5(){A(VD,[]);let{rule:e}=E.value,[t,n]=oR(),[s,a]=g("all"),i=Pa("(max-width: 719px)"),l=e!==null&&We.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${F5} filter=${s} onFilter=${a} />
${We.value?.paused&&r`<${U5} />`}
<${sR} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${H5} filter=${s} open=${e} />
${s==="all"&&r`<${aR} limits=${t} onLimits=${n} />`}
</div>
${l&&e===Yy&&r`<${sM} />`}
${l&&e!==Yy&&r`<${eR} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function F5({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=We.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Ke(Yy)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${We.value&&tt.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>_y(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${q5} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${iR.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${We.value&&r`<${j5} rules=${s} />`}
</div>
`}function j5({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(wy).length,s=_("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${_("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function q5(){let e=y.value==="rulenew",t=K5();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Le} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${X} key=${n.kind} icon=${Ql(n.kind)} onPick=${()=>L(Ke(`new-${n.kind}`))}>
${kt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function H5({filter:e,open:t}){let n=ht(150,!We.value&&!Xl.value);if(!We.value)return Xl.value?r`<${Y5} problem=${Xl.value} />`:n&&r`<${G5} />`;if(!We.value.rules.length)return r`<${ie} icon="zap" title=${o("No rules yet")} text=${tt.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=iR.find(([i])=>i===e)[2],a=B5.map(([i,l])=>[i,l(),rp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${iM} key=${u.id} rule=${u} names=${De} open=${t===u.id} />`)}
</div>
</section>`):r`<${ie} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var B5,iR,Yy,K5,U5,Y5,G5,cR=b(()=>{I();C();V();oe();w();Q();N();Ce();re();cn();aM();lM();tR();rR();ks();un();To();B5=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],iR=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),wy]],Yy="log";K5=()=>(We.value?.kinds??[]).filter(e=>e.many||!We.value.rules.some(t=>t.kind===e.kind));U5=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${tt.value&&r`<button type="button" class="btn small" onClick=${()=>_y(!1)}>${o("Start it again")}</button>`}
</div>`;Y5=({problem:e})=>r`<${ie} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Co}>${o("Retry")}</button>
<//>`,G5=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ne} width=${e} />
<span></span>
<p class="ds"><${Ne} width=${96} /></p>
</div>`)}
</div>`});function uR(){let e=uy.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await j(`/api/runs/${e.data.run}`)):We.value||await Co()}catch(m){if(!(m instanceof q))throw m;a(m),m.status===404&&!We.value&&await Co()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??wn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${jl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${vt}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${J5(e)}</b>
<br />
<span class="dim">
${rt(e.created_at,M.value)}
, ${J(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:kt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Ne} width=${80} /><${Ne} width=${60} /></div>`}
${t&&r`<${Z5} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:V5})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ke(l.id)} onClick=${vt}>
<${d} name=${Ql(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ke(l.id,"log")} onClick=${vt}>${o("Log")}</a>
</div>`}
</div>
<//>`}var V5,J5,Z5,pR=b(()=>{I();C();V();ve();oe();w();Q();ep();N();$i();un();Cy();M$();To();py();V5=90;J5=e=>e.kind==="system"?Xu(e):o("Automatic message to the client"),Z5=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${P$(e)}</p>`}
<${R$} run=${e} />
`});var mR={};ye(mR,{Layers:()=>Q5});function X5({rule:e}){let t=()=>{vt(),L(Ke(e.id,"check"))},n=()=>{vt(),xy(e,!0,e.version)};return r`<${jl} label=${o("Switch on: {name}",{name:kt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${e8} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${vt}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function e8({one:e}){let t=e.channel_id===null?o("All channels"):`${Ee(Ge.value[e.channel_id]?.kind)} · ${De.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Z$(e.text,e.language,ee.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function t8(){let e=()=>{vt(),U$.value?.()};return r`<${jl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${vt}>${o("Stay")}</button>
</footer>
<//>`}var Q5,dR=b(()=>{C();w();Q();N();re();R();Wy();$i();ks();un();To();Ky();pR();Q5=()=>({why:()=>r`<${uR} />`,rulefirst:()=>C$.value&&r`<${X5} rule=${C$.value} />`,ruleleave:()=>r`<${t8} />`})[y.value]?.()??null});var Gy={};ye(Gy,{Looks:()=>a8,Select:()=>ma,Who:()=>hR,Work:()=>i8});function a8(){return r`
<${hR} />
<${et} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${ot} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${mt} label=${o("Language")} value=${Be.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${ns} />
<//>
<${ot} title=${o("Theme")}
text=${s8.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${mt} label=${o("Theme")} value=${Bn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Ta} />
<//>
<${ot} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${mt} label=${o("List density")} value=${Po.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ni} />
<//>
<${ot} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${ma} label=${o("Text size")} value=${Zp.value} options=${o8.map(([e,t])=>[e,t()])}
onPick=${e=>bt({text:e})} />
<//>
<${ot} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Hn} label=${o("Less motion")} checked=${ge.value.motion==="less"}
onChange=${e=>bt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function i8(){let{send:e,undo:t,after_close:n}=ge.value;return r`<${et} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${ot} key=${s} title=${o("Enter sends in {channel}",{channel:Ee(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Hn} label=${o("Enter sends in {channel}",{channel:Ee(s)})}
checked=${e[s]==="enter"}
onChange=${a=>bt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${ot} title=${o("After “Close”")}>
<${ma} label=${o("After “Close”")} value=${n} options=${r8.map(([s,a])=>[s,a()])}
onPick=${s=>bt({after_close:s})} />
<//>
<${ot} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${ma} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${$R([0,2,4,8,15])} onPick=${s=>bt({undo:{messenger:Number(s)}})} />
<//>
<${ot} title=${o("Time to undo sending")} text=${o("In email")}>
<${ma} label=${o("Time to undo sending: email")} value=${t.email}
options=${$R([0,5,10,20,30,60])}
onPick=${s=>bt({undo:{email:Number(s)}})} />
<//>
<${l8} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function l8(){let e=ge.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await bt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${ot} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${c8} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var o8,s8,hR,ma,r8,$R,c8,pp=b(()=>{se();I();C();ti();w();zt();R();N();Jg();Ot();he(()=>{ge.value&&(Zp.value=ge.value.text)});o8=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],s8=matchMedia("(prefers-color-scheme: dark)"),hR=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${pS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;ma=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,r8=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],$R=e=>e.map(t=>[t,t?_("{n} second","{n} seconds",t):o("Send immediately")]);c8=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var gR={};ye(gR,{OwnKeys:()=>p8});function p8(){let e=ge.value?.shortcuts??!0;return r`
<${et} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${ot} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Hn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>bt({shortcuts:t})} />
<//>
<${ot} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${ot} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Om).map(([t,n])=>r`<${m8} title=${n()} group=${t} />`)}
`}function m8({group:e,title:t}){let n=Ws().filter(s=>s.group===e&&u8(s));return n.length?r`<${et} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${d8} key=${s.id} one=${s} />`)}</div>
<//>`:null}function d8({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!u0(p))return;let m=Fs(p),h=c0(m,e);if(h){a(h);return}bt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Sg(e)?o("Changed by you"):null;return r`<${ot} title=${i} text=${u}>
${t?r`<${f8} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Yi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Sg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>bt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function f8({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var u8,bR=b(()=>{I();C();re();ti();wt();w();R();N();Ot();Vm();u8=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var vR={};ye(vR,{Mailbox:()=>h8,chosen:()=>hr,learnMailbox:()=>mp});async function mp(){try{hr.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function $8(e){try{hr.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Z(e?o("Emails are sent from {name}",{name:hr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(z(t)),mp()}}function h8(){A(()=>{mp()},[]);let e=Object.values(Ge.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${et} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${ot} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ma} label=${o("Mailbox for emails to colleagues")} value=${hr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${$8} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${hr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var hr,Vy=b(()=>{I();se();C();V();w();R();fe();N();pp();Ot();hr=T(null)});var xR={};ye(xR,{OwnNotifications:()=>k8});function v8(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&bt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function k8(){let{notices:e,quiet:t,sounds:n}=ge.value;return A(()=>{mp()},[]),r`<${et} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${w8} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${yR.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${b8().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${yR.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>bt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${ot} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>y8(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${ot} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>v8(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ge.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Hn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>bt({quiet:{on:s}})} />
<//>
<${ot} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${ot} title=${o("Email when I am away")} text=${hr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${ma} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>bt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function y8(e){await bt({sounds:{volume:e}})&&wm("message")}function w8(){let[e,t]=g(!1),[n,s,a]=wR[Bi.value]??wR.default,i=async()=>{t(!0);try{await vm(),await e0()}catch(l){ne(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Bi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var kR,g8,b8,yR,wR,_R=b(()=>{I();C();V();ti();cg();w();vg();$g();R();fe();N();Vy();pp();Ot();kR=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],g8=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],b8=()=>P.value?.role==="administrator"?[...kR,...g8]:kR,yR=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];wR={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function da({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${p?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${f=>s(f.target.value)} />
<button type="button" class="ib small" aria-label=${p?o("Hide the password"):o("Show the password")}
aria-pressed=${String(p)} onClick=${()=>m(!p)}>
<${d} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function ac(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):_("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return _("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var dp=b(()=>{I();C();V();w();N()});var Jy={};ye(Jy,{Password:()=>_8,Sessions:()=>N8,deviceName:()=>TR});function _8(){let[e,t]=g(!1);return r`<${et} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${S8} onDone=${()=>t(!1)} />`:r`<${ot} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function S8({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),Z(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof q))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?T8(i):null,f=i&&!h?C8(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${da} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${da} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<x8}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function T8(e){if(e.code!=="wrong-password")return ac(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):_("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function C8(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function TR(e){return[SR(e,O8),SR(e,E8)].filter(Boolean).join(", ")||o("Unknown device")}function N8(){let[e,t]=g(null),[n,s]=g(null),a=ht(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof q))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),Z(m,{icon:"log-out"})}catch(h){h.status!==404&&ne(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${et} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Ne} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${P8} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function P8({one:e,onEnd:t}){let n=TR(e.agent),s=e.current?o("now"):Mo(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${A8(e.agent)?"smartphone":"laptop"} size="m" /></span>
<span class="grow">
<b class="b5 blk t13">${n} ${e.current&&r`<span class="tag h4">${o("this device")}</span>`}</b>
<span class="t12 dim blk">
${[s,e.address,e.remember&&o("remembered")].filter(Boolean).join(" · ")}
</span>
</span>
${!e.current&&r`<button type="button" class="btn small" aria-label=${o("End the session: {name}",{name:n})}
onClick=${t}>
${o("End")}
</button>`}
</li>`}var x8,O8,E8,SR,A8,Zy=b(()=>{I();C();V();ve();oe();w();R();fe();N();Ce();dp();Ot();x8=12;O8=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],E8=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],SR=(e,t)=>t.find(([n])=>e.includes(n))?.[1];A8=e=>/iPhone|iPad|Android/.test(e)});var AR={};ye(AR,{Teams:()=>D8});function D8(){let[e,t]=g(null),n=Xa();return A(()=>{La()},[]),r`
<${et} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${CR} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ie} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${CR} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${M8} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${et} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${ER().map(s=>r`<${I8} key=${s.id} person=${s} />`)}</div>
<//>
`}function M8({team:e,onEdit:t}){let n=e.members.map(a=>we.value[a]).filter(a=>a?.active),s=ze.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+$o(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>L8(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${R8(e,a)}: ${hl(a)}`}>
<${te} name=${a.name} size="sm"><${Xr} shift=${An(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${_("{n} person","{n} people",n.length)} · ${_("{n} conversation","{n} conversations",s)}
</span>
</section>`}function L8(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),Z(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>je(()=>t(!1))})})}function CR({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(OR(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,S,{method:"PATCH"}):F("/api/teams",S)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${m} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${z(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${ER().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(OR(l,$.id))} />
${o("leads")}
</label>`}
</div>`)}
</div>
<p class="hint">
${o("Leads are told when a reply is overdue. Without a lead, every supervisor who sees the channel is told.")}
</p>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create team")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function OR(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function I8({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Ro.value?.[e.id]?.load;return r`<div class="caprow">
<${ot} title=${e.name} text=${s?z(s):u===void 0?"":_("{n} conversation now","{n} conversations now",u)}>
<${z8} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function z8({person:e}){let t=Object.values(mo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return je(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var ER,R8,NR=b(()=>{I();C();Xe();V();w();xe();R();fe();$n();gl();N();Ot();ER=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));R8=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var RR={};ye(RR,{Statuses:()=>j8});function j8(){let[e,t]=g(null),n=Xm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${et} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${DR} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${DR} status=${i} onDone=${s} />`:r`<${U8} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function PR(e,t,n){let s=e[n<0?t-1:t+2];return je(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function q8(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),Z(o("Status deleted: {name}",{name:vo(e)}),{icon:"x",undo:()=>je(()=>t(!1))})})}function U8({status:e,list:t,index:n,onEdit:s}){let a=vo(e),i=Object.values(we.value).filter(u=>u.active&&u.status_id===e.id),l=_("{n} person now","{n} people now",i.length),c=B8.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Hc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${W8(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Hn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${F8(e)} onChange=${u=>K8(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>PR(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>PR(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>q8(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function DR({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,x,{method:"PATCH"}):F("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${mt} label=${o("Colleagues see")} options=${MR.map(([S,x])=>[S,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Hn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:vo(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?uS(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${S=>s(S.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var B8,MR,W8,F8,K8,LR=b(()=>{I();C();Xe();V();w();R();fe();Ji();N();Ot();B8=new Set(["online","away","off"]),MR=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],W8=e=>MR.find(([t])=>t===e)[1](),F8=e=>e.builtin==="online"||e.base==="off";K8=(e,t)=>je(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function IR(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},H8);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function zR({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${Y8.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Je(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${G8} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var H8,Y8,G8,V8,BR=b(()=>{I();V();oe();C();w();N();H8=250,Y8=[15,30,60,240,480];G8=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ft(o("Client writes {when} → reply by {due}"),{when:Ec(e,s),due:r`<b class="b6">${Ec(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>V8(a,s)).join("; ")}</span>`}
</span>
</p>
`,V8=([e,t],n)=>o("{span} from {time}",{span:Je(t-e),time:Ec(e,n)})});function jR({days:e,week:t,onChange:n}){let[s,a]=g(null),i=gE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Br(()=>c.current)},p=h=>{n(WR(e,h)),Br(()=>c.current)},m=(h,f,$,v)=>{let S=h?WR(e,h):e;n({...S,...Object.fromEntries(v.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
<section class="psec" aria-labelledby="sdh">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="sdh">${o("Holidays and special days")}</h3>
<button type="button" class="btn small quiet" aria-expanded=${String(s==="preset")}
onClick=${()=>a(s==="preset"?null:"preset")}>
<${d} name="calendar" size="s" />${o("Load holidays")}
</button>
<button type="button" class="btn small" ref=${c} aria-expanded=${String(s==="new")}
onClick=${()=>a(s==="new"?null:"new")}>
<${d} name="plus" size="s" />${o("Date")}
</button>
</div>
${s==="preset"&&r`<${eY} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${FR} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${FR} group=${f} onDone=${u}
onPut=${($,v,S)=>m(f,$,v,S)} />
</li>`:r`<${J8} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${ie} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function J8({group:e,onEdit:t,onRemove:n}){let s=KR(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${x_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${gs(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function FR({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(gs(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=dE(p),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Ll(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=B=>{B.preventDefault(),B.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),v,hE(s,i||s))},D=(B,U,ke,Re)=>r`
<div class="field"><label for=${B}>${U}</label>${ke}
${h&&Re&&r`<span class="hint bad" id=${`${B}e`} role="alert">${Re}</span>`}</div>
`,K=B=>h&&B?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?KR(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${K(S)} onInput=${B=>a(B.currentTarget.value)} />`,S)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${B=>l(B.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${B=>u(B.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${K(x)}
onInput=${B=>m(B.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function eY({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+X8).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let S=async U=>{try{h(null),await U()}catch(ke){h(ke)}};A(()=>{S(async()=>i((await j("/api/hours/countries")).countries))},[]);let x=a?.find(U=>U.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),D=async U=>{U.preventDefault(),U.stopPropagation(),$(!0),await S(async()=>{let ke=(await Oe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Re=ke.map(Ae=>[Ae.day,{spans:Ae.spans,name:Q8[Ae.kind]?.(Ae)??Ae.name}]);n({...t,...Object.fromEntries(Re)}),Z(_("{n} day of {year} loaded","{n} days of {year} loaded",ke.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},K=Z8(),B=(a??[]).map(({code:U})=>[U,K.of(U)]).sort((U,ke)=>U[1].localeCompare(ke[1],Be.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${U=>c(U.currentTarget.value)}>
${B.map(([U,ke])=>r`<option key=${U} value=${U} selected=${U===l}>${ke}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${U=>p(Number(U.currentTarget.value))}>
${x.map(U=>r`<option key=${U} value=${U} selected=${U===k}>${U}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?x.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${x[0]}–${x.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${z(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!x.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var WR,KR,Z8,Q8,X8,qR=b(()=>{I();V();oe();C();w();fe();N();Ce();cr();WR=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));KR=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));Z8=()=>new Intl.DisplayNames(Be.value==="ru"?"ru-RU":"en-GB",{type:"region"}),Q8={off:e=>o("Day off moved from {date}",{date:Ac(e.moved)}),working:e=>o("Working day instead of {date}",{date:Ac(e.moved)}),short:()=>o("Shortened day")},X8=60*864e5});function UR({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${oY.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${fa(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${fa(l*60)} 20v240`} />
</g>`)}
${Rl.map(l=>r`<${rY} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${aY} zone=${t} />
</svg>
</div>
<div class="wkday">
<${mt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Rl.map(l=>[l,jn(l)])} />
<${cY} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function aY({zone:e}){let t=qf(M.value,e);return t!==null&&r`<path class="now" d=${`M${fa(t)} 20v240`} />`}function rY({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=jn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${xi(e)+18} aria-hidden="true">${jn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Qy} y=${xi(e)} width=${Xy} height=${ew} rx="5" />
${!t.length&&r`<text class="off" x=${fa(720)} y=${xi(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${iY} day=${e} span=${l} />
${[0,1].map(u=>r`
<${lY} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(kE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function iY({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${fa(t)} y=${xi(e)} width=${fa(n)-fa(t)} height=${ew} rx="5" />
${n-t>=180&&r`<text class="h" x=${fa((t+n)/2)} y=${xi(e)+17} text-anchor="middle" aria-hidden="true">
${gs([[t,n]])}
</text>`}
`}function lY({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=fa(l)+(a?-4:4),u=h=>{let f=sY[h.key],$=h.key==="Home"?0:h.key==="End"?lr:f?ek(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(ek(($.x-Qy)/Xy*lr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${lr}
aria-valuenow=${l} aria-valuetext=${hs(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${xi(t)} width="16" height=${ew} rx="4" />
<rect class="gr" x=${c-1.25} y=${xi(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function cY({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=jn(e,"long"),l=Ll(a),c=(h,f,$)=>n(a.map((v,S)=>S!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Br(()=>u.current.querySelector("button"))},m=Rl.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Ku} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Ku} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:gs([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!vE(a)||l}
onClick=${()=>n(bE(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(uY(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Qy,Xy,tY,ew,nY,fa,xi,oY,sY,uY,HR=b(()=>{I();ve();oe();C();w();N();Ot();Ce();cr();cr();hk();Bl();Qy=44,Xy=648,tY=34,ew=26,nY=26,fa=e=>Qy+e*Xy/lr,xi=e=>nY+e*tY,oY=[0,3,6,9,12,15,18,21,24],sY={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};uY=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var GR={};ye(GR,{Hours:()=>hY,hoursName:()=>hp});async function $p(){try{let[e,t]=await Promise.all([j("/api/hours"),j("/api/company")]);Jo.value=e.hours.map(pY),YR.value=t.zones,rc.value=null}catch(e){if(!(e instanceof q))throw e;rc.value=e}}function fp(e,t){let n=lo.value[e]??Q$(e);lo.value={...lo.value,[e]:{...n,...t}}}function X$(e){lo.value=Object.fromEntries(Object.entries(lo.value).filter(([t])=>t!==String(e))),e===Jn&&(gr.value=$a)}function hY(){let e=Object.values(mo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{$p()},[e]);let t=ht(300,!Jo.value&&!rc.value);if(!Jo.value)return rc.value?r`<${ie} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(rc.value)}>
<button type="button" class="btn" onClick=${$p}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ne} width="60" /></div>`;let n=lo.value[Jn]?[...Jo.value,lo.value[Jn]]:Jo.value,s=lo.value[gr.value]??Q$(gr.value)??Jo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Jn in lo.value} onClick=${()=>{fp(Jn,dY()),gr.value=Jn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${gY} key=${a.id} hours=${lo.value[a.id]??a} />`)}
</div>
<${vY} key=${s.id} hours=${s} />
`}function bY(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Ll).find(Boolean);return[e.id!==$a&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function vY({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=bY(e),{id:m,name:h,zone:f,week:$,days:v}=e,S=IR({zone:f,week:$,days:v},m===Jn?null:m,tw.value,!p.length),x=nw(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==$a&&!h.trim()?o("Enter a name."):null),K=async(B,U=e.version)=>{if(B?.preventDefault(),s||!x)return;n(!0),l(null);let ke=c.current.querySelector("[aria-invalid='true']");if(p.length||ke){requestAnimationFrame(()=>(u.current??ke).focus());return}a(!0);try{await kY({...e,version:U},S.preview?.recounted??0),n(!1)}catch(Re){l(Re),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Tm(K),r`<form class="hform" ref=${c} aria-label=${hp(e)} onSubmit=${K} novalidate>
<${yY} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${K} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===$a?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${B=>fp(m,{name:B.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${zl} id="hzn" zones=${YR.value} value=${f} onPick=${B=>fp(m,{zone:B})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${UR} week=${$} zone=${f} onChange=${B=>fp(m,{week:B})} />
<${zR} found=${S} zone=${f} minutes=${tw.value} onMinutes=${B=>{tw.value=B}} />
<${jR} days=${v} week=${$} onChange=${B=>fp(m,{days:B})} />
${m!==$a&&m!==Jn&&r`<${SY} hours=${Q$(m)} />`}
${x&&r`<${_Y} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>X$(m)} />`}
</form>`}async function kY(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Jn?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Jo.value=n===Jn?[...Jo.value,m]:Jo.value.map(f=>f.id===n?m:f),X$(n),gr.value=m.id;let h=_("{n} open conversation is counted again","{n} open conversations are counted again",t);Z(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function yY({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=we.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:qe(c)})}</span>
<button type="button" class="btn small" onClick=${()=>wY(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[xY(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function wY(e){await $p(),rc.value||X$(e)}function xY(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function SY({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),X$(e.id),gr.value=$a,await $p(),Z(o("Hours deleted: {name}",{name:hp(e)}),{icon:"clock",undo:()=>t(!1).then($p)})}catch(s){ne(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var $a,Jn,Jo,YR,rc,gr,lo,tw,hp,pY,Q$,mY,dY,nw,fY,$Y,gY,_Y,VR=b(()=>{se();I();V();oe();C();w();R();fe();N();Ce();BR();cr();qR();Bl();HR();$a=1,Jn="new",Jo=T(null),YR=T([]),rc=T(null),gr=T($a),lo=T({}),tw=T(60),hp=e=>e.name||(e.id===$a?o("Company hours"):o("New hours"));pY=e=>e.id===$a&&e.version===1?{...e,zone:xa.value.zone}:e,Q$=e=>Jo.value.find(t=>t.id===e),mY=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),dY=()=>({id:Jn,name:"",zone:xa.value.zone,week:mY(),days:{},version:0}),nw=e=>e===Jn||e in lo.value&&tk(lo.value[e])!==tk(Q$(e)),fY=$e(()=>!!Jo.value&&Object.keys(lo.value).some(e=>nw($Y(e)))),$Y=e=>e===Jn?Jn:Number(e);window.addEventListener("beforeunload",e=>{fY.value&&e.preventDefault()});gY=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===gr.value)}
onClick=${()=>{gr.value=e.id}}>
<b class="b6 blk t13">
${hp(e)}${nw(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${fE(e)}</span>
</button>
`;_Y=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:hp(e)})}
${" "}
${n>0&&_("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var JR={};ye(JR,{Company:()=>TY});function TY(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...xa.value,...e},m=["name","zone","language"].some(v=>p[v]!==xa.value[v]),h=!p.name.trim();A(()=>{j("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:k}=p;await F("/api/company",{name:S.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),Z(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return Tm($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${et} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${z(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${p.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${v=>f({name:v.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${zl} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${eh()!==p.zone&&n.includes(eh())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:eh()})}>
${o("Use the zone of this device: {zone}",{zone:Il(eh())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${mt} label=${o("Language of automatic messages")} value=${p.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${v=>f({language:v})} />
<span class="hint">${o("For clients whose language is unknown.")}</span>
</div>
</div>
</div>
<//>
${m&&r`<div class="hfoot">
<span class="grow t12 dim" role="status">${o("Not saved yet")}</span>
<button type="button" class="btn quiet" onClick=${()=>t({})}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${l}>
${o("Save")}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`}
</form>
`}var eh,ZR=b(()=>{I();V();C();w();R();fe();Ot();Ce();Bl();eh=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var eL={};ye(eL,{Settings:()=>OY,title:()=>XR});function OY(){let{section:e}=E.value,t=Ri(),n=e?Tc(e):t[0],s=Pa("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Qt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):CY(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${QR.map(([a,i])=>r`<${EY} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${XR()}><${AY} part=${n} /></div>
</div>
</div>
</main>`}function EY({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Qt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function AY({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ie} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Qt()}>${o("All settings")}</a>
<//>`}var QR,XR,CY,tL=b(()=>{C();w();Do();Q();N();Ce();QR=[["own",()=>o("My settings")],["company",()=>o("Company")]],XR=()=>Tc(E.value.section)?.label()??o("Settings"),CY=e=>QR.find(([t])=>t===e?.group)?.[1]()});function YY({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${UY}`} />
<use class="gl" href=${`${qY}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var qY,nL,UY,HY,oL,sL=b(()=>{C();w();qY=new URL("../../icons.svg",import.meta.url).pathname,nL=136,UY="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",HY=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];oL=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${HY.map((e,t)=>e.map((n,s)=>r`<${YY} kind=${n} x=${20+s*nL} y=${20+t*nL} />`))}
</svg>`});function gp({children:e}){let[t,n]=VY[Bn.value],s=Be.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Li} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>ns(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Ta(GY[Bn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${oL} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var GY,VY,ow=b(()=>{C();w();zt();N();sL();GY={system:"light",light:"dark",dark:"system"},VY={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var aL={};ye(aL,{Login:()=>JY});function JY(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${gp}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Xp(),await Dr(),L(th.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${da} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&ac(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var rL=b(()=>{I();C();V();w();zt();Q();st();bp();ow();dp()});var lL={};ye(lL,{Setup:()=>eG});function XY(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function eG(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(iL);A(()=>{let h=()=>{let f=iL();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<ZY){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:Be.value,zone:QY()}),await Xp(),await Dr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${gp}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let m=(h,f,$,v)=>r`<div class="field">
<label for=${"s"+h}>${f}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${v} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${gp}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${XY(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Be.value==="ru")}
onClick=${()=>ns("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Be.value==="en")}
onClick=${()=>ns("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${da} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var ZY,QY,iL,cL=b(()=>{I();C();V();w();zt();Q();st();N();ow();dp();ZY=12,QY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",iL=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var uL={};ye(uL,{SessionExpired:()=>tG});function tG(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Se(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),Qx()}catch(u){s(u),a.current.select()}},l=()=>{lm(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Rt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys(hn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${da} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&ac(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var pL=b(()=>{I();C();V();w();qn();Q();R();st();N();dp();Ce()});var th,mL,dL,fL,bp=b(()=>{fn();th={value:"/inbox/mine"},mL=me(()=>Promise.resolve().then(()=>(rL(),aL)),"Login"),dL=me(()=>Promise.resolve().then(()=>(cL(),lL)),"Setup"),fL=me(()=>Promise.resolve().then(()=>(pL(),uL)),"SessionExpired")});var $L={};ye($L,{Shortcuts:()=>nG});function sG(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Se(),W(()=>e.current.focus(),[]);let i=u=>{let p=Fs(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?Da(u).includes(s):!t.trim()||Ui(t,u.label()),c=Object.entries(Om).map(([u,p])=>({group:u,title:p(),rows:Ws().filter(m=>m.group===u&&oG(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&sw()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Rt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${sw}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Bg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Yi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Qt("keys")} onClick=${sw}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Hn} label=${o("Single-key shortcuts")} checked=${ge.value?.shortcuts??!0}
onChange=${u=>bt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var nG,sw,oG,hL=b(()=>{I();C();re();ti();wt();w();Ng();Q();R();N();Vm();Ce();Ot();nG=()=>y.value==="shortcuts"?r`<${sG} />`:null,sw=()=>{y.value=null},oG=e=>e.label&&e.listed!==!1&&Da(e).length>0});se();wr();V();w();C();zt();Q();R();st();I();C();re();Rr();V();w();Do();zt();Q();R();st();N();Cm();I();C();var s0=16,a0=260,r0=560,yg=document.documentElement,XI=e=>Number(localStorage.getItem("okno.width."+e))||null,kg=e=>parseFloat(getComputedStyle(yg).getPropertyValue(e));function ez(e,t){t?yg.style.setProperty(e,`${t}px`):yg.style.removeProperty(e)}function wg({name:e,side:t,label:n}){let[s,a]=g(()=>XI(e)),i=O(null);A(()=>ez(e,s),[s]);let l=f=>{let $=Math.round(Math.min(r0,Math.max(a0,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:kg(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-s0,ArrowRight:s0}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(kg(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${a0} aria-valuemax=${r0}
aria-valuenow=${Math.round(s??kg(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();oe();Do();wt();w();Q();Do();re();fn();var cS=en(["palette"],()=>Promise.resolve().then(()=>(J0(),V0)),"Palette"),lB=me(()=>Promise.resolve().then(()=>(lS(),iS)),"Search",{keys:!0}),Uc=()=>{y.value="palette"};function cB(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}os({page:"search",title:()=>o("Search"),view:lB});Ye({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:cB},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Uc});zt();Nr();Q();R();N();go();Jg();C();re();oe();w();uo();Do();xe();Q();R();Zi();N();cn();var Kr=e=>E.value.page==="inbox"&&Qe(E.value.view)===e,$S=([e])=>e!=="failed"||ze.value.failed>0||Kr("failed"),$B=e=>e!=="closed",Zg=()=>Gc.some(([e])=>Kr(e))||za.value.some(e=>Kr(`team-${e.id}`));function hS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Gc.filter($S).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${G(e)}
aria-current=${Kr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${td} view=${e} />
</a>
</li>`)}
</ul>
${za.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${za.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${G(`team-${e.id}`)}
aria-current=${Kr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+$o(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${td} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function td({view:e}){let t=ed(e)??0;return $B(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var hB=()=>Sc().filter(e=>e.tab),gB=()=>{y.value=y.peek()==="more"?null:"more"};function gS(){let{page:e}=E.value,t=Ei.value,n=Zg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":es()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${hB().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Uc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Lr(e)?.icon&&!Lr(e).tab?"page":null}
onClick=${gB}>
<${d} name="menu" size="l" />
${o("More")}
${ze.value.notifications>0&&r`<span class="count">${ze.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${bB} />`}
${y.value==="more"&&r`<${vB} />`}
`}function bB(){return r`<${Le} label=${o("Views")} place="popsheet">
${Gc.filter($S).map(([e,t,n])=>r`<${X} icon=${n} checked=${Kr(e)} onPick=${()=>L(G(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${td} view=${e} /></span>
<//>`)}
${za.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${za.value.map(e=>r`<${X} icon="users-round" checked=${Kr(`team-${e.id}`)}
onPick=${()=>L(G(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${td} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function vB(){let e=t=>()=>{y.value=t};return r`<${Le} label=${o("More")} place="popsheet">
<${X} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${X} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${X} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Sc().filter(t=>!t.tab).map(t=>r`<${X} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${Ri().length>0&&r`<${X} icon="settings" onPick=${()=>L(Qt())}>${o("Settings")}<//>`}
<${X} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Qg(){let{page:e}=E.value,t=Ei.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Li} />
<b>${o("Okno")}</b>
${Wn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{ts.value=!ts.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${it} K`}
onClick=${Uc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${it} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Zg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${Sc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${kB} ...${n.mark()} />`}
<${yB} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${hS} />
</div>
${Ri().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Qt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${dS} />
</nav>
<${gS} />
<${mS} />
`}var kB=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,yB=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,bS=()=>{let e=ze.value.mine_unread+ze.value.unassigned;return`${e?`(${e}) `:""}${Lr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();C();V();qn();gm();w();uo();Hs();Ys();po();Us();Ga();zt();Zt();Q();R();st();N();C();re();js();oe();w();Ys();xe();Ga();Q();R();Zi();$n();N();fn();Vr();Va();nt();wt();w();Q();Vs();R();re();fn();Xe();$n();var Kd=me(()=>Promise.resolve().then(()=>(Nd(),e1)),"SnoozeMenu",{keys:!0}),q1=en(["handover","newdialog"],()=>Promise.resolve().then(()=>(K1(),j1)),"WorkLayers"),Uo=()=>E.peek().page==="inbox"?eo():void 0,ov=()=>Uo()?.state==="open",JF=()=>eo()?.state==="closed",kl=e=>()=>{y.value=e};Ye({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:xo,run:kl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:xo,run:()=>Wm(eo().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:JF,run:()=>{Ra(eo().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Um()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:ov,run:()=>{Xn(Uo().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Uo(),run:kl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:ov,run:kl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(ov()&&Uo().snooze),run:()=>{Ia(Uo().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Uo(),run:kl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Uo()?.waiting_since,run:()=>{Gm(Uo().id)}},{id:"follow",group:"dialog",label:()=>Os.peek()[Uo()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Uo(),run:()=>{Fr(Uo().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:kl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:kl("handover")});var QF=me(()=>Promise.resolve().then(()=>(rv(),U1)),"GiveMenu",{keys:!0}),ps=(e,t)=>(n,s)=>s===null?t(n):e(s),H1=()=>Dn({act:"close"},ps(e=>zc(e,Ym("solved")),e=>_("{n} conversation closed","{n} conversations closed",e))),Y1=()=>Dn({act:"reopen"},ps(Pm,e=>_("{n} conversation reopened","{n} conversations reopened",e))),XF=()=>Dn({act:"read"},ps(Rm,e=>_("{n} conversation marked as read","{n} conversations marked as read",e))),iv=()=>Dn({act:"follow",on:!0},ps(e=>Mm(e,!0),e=>_("You follow {n} conversation","You follow {n} conversations",e))),G1=()=>yb(E.peek().view).open?H1():Y1();function ej(e,t){Dn({act:"snooze",until:e,reason:t},ps(n=>Dm(n,e),n=>e===null?_("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):_("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ve(e)})))}function tj({person:e,team:t}){if(t!==void 0){let n=Fe.peek()[t]?.name??"";Dn({act:"team",team_id:t},ps(s=>zm(s,n),s=>_("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Dn({act:"assign",operator_id:null},ps(n=>Ma(n,null),n=>_("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Dn({act:"assign",operator_id:e},ps(n=>Ma(n,e),n=>_("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var fu=e=>{y.value=y.peek()===e?null:e};function nj(){let e=[...xt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of _t(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function oj(){let e=new Set([...xt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function sj(e,t){let n=Rn(e);Dn({act:t?"tag":"untag",tag_ids:[e]},ps(s=>(t?wb:xb)(s,[e]),s=>t?_("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):_("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var aj=e=>Dn({act:"rank",priority:e},ps(t=>_b(t,e),t=>_("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Ht(e).toLocaleLowerCase()}))),rj=[["user-round-plus",()=>o("Assign"),"A",()=>fu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>fu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>fu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>fu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>fu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,XF],["eye",()=>o("Follow"),"F",iv],["undo-2",()=>o("Reopen"),"E",Y1,null,"closed"],["check",()=>o("Close"),"E",H1,null,"open"]];function V1({view:e}){let t=xt.value.size;if(!t)return null;let n=tu.value,s=yb(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=rj.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${ij} view=${e} size=${t} />
${il.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${iT(il.value)}</span>
<button type="button" class="link" onClick=${rT}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ue(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(y.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${cl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Kd} label=${o("Snooze")} onPick=${ej} />`}
${y.value==="pick-tags"&&r`<${bd} states=${nj()} onSet=${sj} place="popgive" />`}
${y.value==="pick-priority"&&r`<${xT} now=${oj()} onPick=${aj} place="popgive" />`}
${y.value==="pick-give"&&r`<${QF} onPick=${tj} />`}
</div>`}function ij({view:e,size:t}){let n=pt.ids.length,s=Math.max(ed(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>sT(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ce();C();re();ti();oe();w();Ys();uo();po();Q();R();Zi();N();cn();C();w();Q();uo();R();N();re();cn();Un();nt();var Q1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],X1=(e,t)=>L(G(Lp(Qe(e),t)),{replace:!0}),eC=(e,t)=>X1(e,{...Ao(e),tags:Q1(Ao(e).tags,t)}),tC=(e,t)=>X1(e,{...Ao(e),priorities:Q1(Ao(e).priorities,t)});function nC({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${_s(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${lj} view=${e} />`}
</span>`}function lj({view:e}){let t=Ao(e);return r`<${Le} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Mn.map(([n])=>r`<${J1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>tC(e,n)}>
<${Wt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${wo.value.map(n=>r`<${J1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>eC(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!wo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var J1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function oC({view:e}){if(!_s(e))return null;let t=Ao(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${Z1} key=${"p"+n} name=${Ht(n)} onRemove=${()=>tC(e,n)}>
<${Wt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${Z1} key=${n} name=${Dt.value[n]?.name??o("deleted tag")} onRemove=${()=>eC(e,n)}>
<span class=${"sq h"+(Dt.value[n]?.color??0)}></span>
<span class="cut">${Dt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${G(Qe(e))}>${o("Clear filter")}</a>
</div>`}var Z1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();re();w();zt();N();cn();var lv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function cv(){let e=y.value==="sort",t=(lv.find(([n])=>n===mn.value)??lv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Le} label=${o("Sort order")} place="popsort">${lv.map(([n,s,a])=>r`<${X} icon=${a} checked=${n===mn.value}
onPick=${()=>{mn.value=n}}>${s()}<//>`)}<//>`}`}var oi={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},uv=e=>bt({list:{mode:e}}),aC=()=>uv(al[(al.indexOf(ge.peek()?.list?.mode??"cards")+1)%al.length]),sC=e=>xn(e,"urgent")!==xn(e,"longest");function rC({view:e}){let t=yo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${fS(e)}</h2>
${t?r`<${dj} />`:r`<${mj} />`}
<${nC} view=${e} />
<${fj} wide=${t} />
</div>
<div class="ltabs">
<${uj} view=${e} />
${t&&sC(e)&&r`<div class="lfilter"><${cv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${sC(e)?r`<${cv} />`:r`<span class="t12 dim lown">${cj(e)}</span>`}
<${pj} view=${e} />
</div>`}
<${oC} view=${e} />
`}var cj=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Qe(e)]??o("Newest first");function uj({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Yc.map(([t,n])=>r`<a class="tab" href=${G(Lp(t,Ao(e)))}
aria-current=${Qe(e)===t?"page":null}>
${n()} <span class="n">${ue(ze.value[t])}</span>
</a>`)}</nav>`}function pj({view:e}){let t=Qe(e),n=(s,a)=>r`<a class="chip" href=${G(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function mj(){let e=y.value==="mode",[t,n]=oi[yo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Le} label=${o("List view")} place="popmode">
${al.map(s=>r`<${X} icon=${oi[s][1]} checked=${s===yo.value} onPick=${()=>uv(s)}>
${oi[s][0]()}
<//>`)}
<//>`}
</span>`}var dj=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${al.map(e=>r`<button type="button" aria-pressed=${String(e===yo.value)} title=${oi[e][0]()+"  V"}
onClick=${()=>uv(e)}>
<${d} name=${oi[e][1]} size="m" />
${e===yo.value?oi[e][0]():r`<span class="vh">${oi[e][0]()}</span>`}
</button>`)}
</span>`;function fj({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}I();C();gm();w();Ys();po();Q();R();st();Zi();N();function iC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=rl.value,l=[...new Set([...s,...ho.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{lg([...c,E.value.dialog])});let u=l.filter(f=>ka(ae.value[f],e,_a())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${hj} view=${e} list=${$j(u,t)} ids=${t} from=${a} to=${i} />`;let p=C_(ee.value,ho.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Yc.find(([f])=>f===p.view);return r`<${qd} icon="chevron-right" run=${()=>{zi.value={view:p.view,ids:p.ids},L(G(p.view,E.value.dialog))}}>
${_("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var pv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},$j=(e,t)=>[...e].sort((n,s)=>pv(t,n)-pv(t,s));function hj({view:e,list:t,ids:n,from:s,to:a}){let i=pv(n,t[0]),l=()=>{zi.value={view:e,ids:t},pt.showNew()};return i>a?r`<${qd} icon="arrow-down" run=${l}>${_("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${qd} icon="arrow-up" run=${l}>${_("{n} new above","{n} new above",t.length)}<//>`:r`<${qd} icon="eye" run=${l}>${_("{n} new · show","{n} new · show",t.length)}<//>`}var qd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function lC(e,t,n,s,a){A(()=>{let{view:i,ids:l}=zi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(zi.value=null,requestAnimationFrame(()=>{pt.reveal(c),T_(l),lg(l)})):s.next&&!a?Mr(e,t):s.next||(zi.value=null)})}C();oe();w();uo();Q();R();$n();N();C();Xe();km();w();R();N();function cC(){if(P.value?.role!=="administrator")return r`<${ie} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Wi(),t=e&&Fi(e,"channel add");return r`<${ie} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Bt(t)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
${e.user&&r`<span class="t12 dim">${o("Run it as the user that runs Okno: {user}",{user:e.user})}</span>`}
`}
<ul class="firsthow t13">
<li><b class="b6">Telegram</b> ${o("send /newbot to @BotFather and copy the token")}</li>
<li>
<b class="b6">${o("VK")}</b> ${o("community → Manage → API usage: a key with access to messages, with Long Poll turned on")}
</li>
<li>
<b class="b6">${o("Email")}</b> ${o("the address and its password; Gmail, Yandex and Mail.ru need an app password")}
</li>
</ul>
<//>`}var gj={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function mv({view:e}){if(!Object.keys(Ge.value).length)return r`<${cC} />`;if(_s(e))return r`<${bj} view=${e} />`;if(e==="mine")return r`<${vj} />`;let t=va(e);if(t!==null)return r`<${kj} team=${Fe.value[t]} />`;let[n,s,a]=gj[e]();return r`<${ie} icon=${n} title=${s} text=${a} />`}var bj=({view:e})=>r`<${ie} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${G(Qe(e))}>${o("Clear filter")}</a>
<//>`;function vj(){let e=ze.value.unassigned;return r`<${ie} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Um}>
${o("Take the next one")}
<${dn} of=${["Shift","I"]} />
</button>`}
<//>`}function kj({team:e}){if(!e||e.removed)return r`<${ie} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${G("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${ie} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();C();Xe();ve();km();oe();w();R();N();Is();var yj=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],uC=e=>at(e)===at(M.value)?J(e):qe(e);function pC(){return Object.values(Ge.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${wj} channel=${t} key=${t.id} />`:r`<${_j} channel=${t} key=${t.id} />`)}function wj({channel:e}){let[t,n]=g(!1),s={name:e.name,time:uC(e.down_since),cause:On(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${xj} channel=${e} />`}
</div>`}function xj({channel:e}){let t=Wi(),n=yj.includes(e.health_code),s=t&&Fi(t,`channel ${n?"change":"test"} ${R_(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Bt(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function _j({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:uC(e.down_since),until:J(e.health_at)})}
</span>
</div>`}C();ve();oe();Pr();w();tr();xe();Q();uo();R();N();qs();Un();Ud();nt();Hd();var Yd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ve(e.until)}
</span>`;function Gd({dialog:e,draft:t}){if(am(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[nn(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?ss(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Ho} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Vd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function dv(e,t){return[e.name,Ee(e.kind),t?_("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):oS(e,M.value),hu(e,M.value),..._t(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var Jd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,$C=e=>hc.value[e]?.no!=null,hC=(e,t)=>Qe(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,gC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${_e} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${_e} kind=${e.kind} />
<//>`;function Ej({dialog:e,count:t,draft:n,view:s,picked:a}){let i=hC(e,s);return r`
<${gC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Mo(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Gd} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Jd} count=${t} called=${$C(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Vd} />`:""}
${e.snooze?r`<${Yd} snooze=${e.snooze} />`:r`<${Lo} dialog=${e} />`}
${e.priority===1&&r`<${Wt} priority=${1} />`}
${e.tagged?r`<${Fo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${si} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function Aj({dialog:e,count:t,draft:n,view:s,picked:a}){let i=hC(e,s);return r`
<${gC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Wt} priority=${1} />`}
<${Fo} ids=${e.tags} most=${1} />
<${si} dialog=${e} />
${e.failed?r`<${Vd} />`:e.snooze?r`<${Yd} snooze=${e.snooze} />`:r`<${Lo} dialog=${e} short />`}
<span class="tm">${Mo(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Gd} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Jd} count=${t} called=${$C(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var Nj={cards:Ej,rows:Aj};function bC({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=Nj[e];return r`<a class=${`dlg ${e}`} href=${G(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${dv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();C();po();Ys();w();zt();var Pj=200,Zd=8,Dj={cards:80,rows:52,table:42},vC=new Map;function kC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(Dj[n]),[v,S]=g([0,40]),x=O(null),k=()=>m.current.offsetTop,D=pe=>{let be=Math.floor((pe-k())/f)-Zd;return[Math.max(0,be),Math.ceil((pe+p.current.clientHeight-k())/f)+Zd]},K=()=>{let{scrollTop:pe,clientHeight:be}=p.current,Y={from:Math.ceil((pe-k()-1)/f),to:Math.floor((pe+be-k()+1)/f)-1};(Y.from!==rl.peek().from||Y.to!==rl.peek().to)&&(rl.value=Y)},B=()=>{K();let pe=D(p.current.scrollTop);(Math.abs(pe[0]-v[0])>Zd/2||Math.abs(pe[1]-v[1])>Zd/2)&&S(pe)},U=()=>{let{scrollTop:pe}=p.current,be=Math.min(h.current.ids.length-1,Math.floor(pe/f));be>=0&&vC.set(e,{id:h.current.ids[be],offset:pe-be*f,atTop:pe<4})},ke=()=>{U(),B();let{scrollTop:pe,scrollHeight:be,clientHeight:Y}=p.current;be-pe-Y<u*f&&c()},Re=O("");W(()=>{let pe=[n,Po.value,eT.value,innerWidth,devicePixelRatio,t.length>0].join();if(Re.current!==pe){Re.current=pe;let ct=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(ct&&Math.abs(ct-f)>.5){$(ct);return}}let be=h.current,Y=vC.get(e),Ie=be.name!==e||be.ids!==t||be.height!==f;if(h.current={name:e,ids:t,height:f},Ie&&Y){let ct=Y.atTop?null:Xw(Y,be.name===e?be.ids:t,t),Eo=ct===null?Y.atTop?0:p.current.scrollTop:ct*f+Math.min(Y.offset,f);Math.abs(p.current.scrollTop-Eo)>.5&&(p.current.scrollTop=Eo)}else be.name!==e&&(p.current.scrollTop=0);Ie?B():K(),Ie&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(x.current===null)return;let pe=m.current.querySelector(`.dlg[data-id="${x.current}"]`);pe&&(x.current=null,pe.focus({preventScroll:!0}))}),pt.ids=t,pt.reveal=pe=>{let be=t.indexOf(pe);if(be<0||!p.current)return;let[Y,Ie]=[be*f,(be+1)*f],ct=k(),{scrollTop:Eo,clientHeight:_i}=p.current;Y<Eo?p.current.scrollTop=Y:Ie+ct>Eo+_i&&(p.current.scrollTop=Ie+ct-_i),U(),S(D(p.current.scrollTop)),K()},pt.focus=pe=>{x.current=pe,pt.reveal(pe),S(be=>[...be])};let Ae=Rj(t,v,[l,Pn.value]),At=t.length;return r`<div class="scroll" ref=${p} onScroll=${ke}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${At*f}px`}}>
${Ae.map(pe=>r`<${Mj} key=${t[pe]} index=${pe} of=${At} height=${f}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var Mj=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function Rj(e,[t,n],s){if(e.length<=Pj)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Xe();re();js();w();Ga();R();$n();cn();Va();var yl=T(null),Lj=240,Ij=360;function fv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:zj(e.target);yl.value={id:t,x:Math.min(n.x,innerWidth-Lj),y:Math.min(n.y,innerHeight-Ij)},y.value="row"}function zj(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function $v(e){yl.value={id:e,x:0,y:0},y.value="row-snooze"}var Bj=e=>Dn({act:"read"},()=>Rm(e),[e]),Wj=e=>Dn({act:"unread",numbers:[e.last_no]},()=>Lm(e.id),[e.id]);function yC(){let e=yl.value&&ae.value[yl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Kd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Hm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${pl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${ml} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${yl.value.x}px`,top:`${yl.value.y}px`}}>
<${Le} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${X} icon="hand" onPick=${()=>qm(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${X} icon="alarm-clock" onPick=${()=>Ia(t)}>${o("Unsnooze")}<//>`:r`<${X} icon="alarm-clock" stay onPick=${()=>$v(t)}>${o("Snooze")}<//>`)}
${n?r`<${X} icon="check" onPick=${()=>Xn(t)}>${o("Close")}<//>`:r`<${X} icon="undo-2" onPick=${()=>Ra(t)}>${o("Reopen")}<//>`}
${Ai(e)?r`<${X} icon="mail-open" onPick=${()=>Bj(t)}>${o("Mark as read")}<//>`:r`<${X} icon="mail" onPick=${()=>Wj(e)}>${o("Mark as unread")}<//>`}
<${X} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${X} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${X} icon="eye" onPick=${()=>Fr(t)}>${Os.value[t]?o("Stop following"):o("Follow")}<//>
<${X} icon="check" onPick=${()=>Gs(t)}>${xt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ve();oe();w();Ys();po();xe();Ga();zt();Q();R();N();qs();Un();Ud();var Fj=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],jj=new Set(["newest"]),Qd=()=>Object.values(Fe.value).some(e=>!e.removed);function wC({view:e}){let t=xn(e,mn.value),n=pt.ids.length>0&&pt.ids.every(s=>xt.value.has(s));return r`<div class=${Qd()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&xt.value.size>0} onChange=${()=>n?cl():dd()} />
</span>
${Fj.map(([s,a,i])=>s==="x-team"&&!Qd()?null:r`<span class=${s}>
${i&&xn(e,i[0])===i[0]?r`<${Kj} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function Kj({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{mn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${jj.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function xC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Fe.value[e.team_id];return r`<a class=${Qd()?"dlg trow teams":"dlg trow"} href=${G(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${dv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${_e} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Jd} count=${t} called=${hc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Wt} priority=${1} />`}
<${Fo} ids=${e.tags} most=${2} />
<${si} dialog=${e} />
<${Gd} dialog=${e} draft=${n} />
</span>
${Qd()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${Ea(c)}</span>`:r`<${Aa} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Vd} />`:e.snooze?r`<${Yd} snooze=${e.snooze} />`:e.waiting_since?r`<${Lo} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Mo(e.last_at,M.value)}</span>
</a>`}I();C();w();Ga();R();st();$n();N();var Xd=12,hv=88,ef=72,qj=450;function _C(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let D=x.target.closest(".dlg[data-id]"),K=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:K,atTop:K?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Gs(Number(D.dataset.id))},qj))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=x.touches,[K,B]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(K,B)>Xd&&clearTimeout(k.timer),k.kind??=Math.abs(K)>Xd&&Math.abs(K)>Math.abs(B)*1.5&&k.row?"swipe":B>Xd&&k.atTop?"pull":Math.abs(B)>Xd?"scroll":null,k.kind==="swipe"&&m(k,K),k.kind==="pull"&&i(Math.max(0,Math.min(ef*1.4,B/2)))},m=(x,k)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let K=x.row.parentElement;K.dataset.swipe=k>0?"aside":"close",K.toggleAttribute("data-enough",Math.abs(k)>hv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>hv&&$v(D),k.kind==="swipe"&&k.dx<-hv&&Xn(D),k.kind==="pull"&&a>=ef&&v(),i(0)},v=async()=>{c(!0),await s_(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?ef/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=ef?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}re();rs();wt();w();Hs();Ys();Ga();Q();var So=()=>E.peek().page==="inbox",SC=()=>So()&&xt.peek().size>0,Uj=()=>So()&&pt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ye({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(G("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(G("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(G("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Lt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:So,walks:!0,run:()=>hb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:So,walks:!0,run:()=>hb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:So,walks:!0,run:()=>gb(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:So,walks:!0,run:()=>gb(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:So,walks:!0,run:()=>bb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:So,walks:!0,run:()=>bb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:So,run:nT},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:So,run:oT},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:Uj,run:dd},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:So,run:aC},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(es())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(G("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(G("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(G("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(G("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(G("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(G("closed"))});var Hj={KeyE:G1,KeyF:iv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function Yj(){let{view:e,dialog:t}=E.peek();L(G(e)),pt.focus(t)}var Gj=()=>So()&&yo.peek()==="table"&&E.peek().dialog!==null&&!$t.peek();function Vj(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=SC()?Hj[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?SC()?cl:Gj()?Yj:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?ud(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",Vj,{capture:!0});var Jj=10;function Zj(e,t,n){let s=xn(e,mn.value),a=Xo(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Zw()});let l=Wp.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,_a(),l.edge):[],p=c.shown.length>0&&t,m=co(()=>{let h=Qw(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function Qj(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>wa.value[a]===void 0);if(s===void 0&&Qe(e)==="unread"){let a={..._a(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>wa.value[i]===void 0&&ka(ae.value[i],e,a))}s!==void 0&&l_(ae.value[s])},[e,t,wa.value,ae.value,n])}function TC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=Zj(e,n||xt.value.size>0,t),f=Mt.value[`page:${i}`];Qj(e,m,c?.loaded);let $=_C(e,l);lC(e,l,m,c,!!(f?.busy||f?.problem)),pt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&Mr(e,l)},S=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,x=D=>{let K=D.target.closest(".dlg[data-id]");!K||!(D.shiftKey||xt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?md(Number(K.dataset.id)):Gs(Number(K.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ya()};return r`<section class=${`list ${yo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${pC} />
<${rC} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let K=D.target.closest(".dlg[data-id]");K&&(Pn.value=Number(K.dataset.id))}} onFocusOut=${D=>{S(D)===null&&(Pn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${fv} ...${$.handlers}>
${c?.loaded&&r`<${iC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||yo.value==="table")?r`<${Xj} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${mv} view=${e} />`:r`<${nK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${V1} view=${e} />
<${yC} />
</section>`}function Xj({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=yo.value,u=_a(),p=n.includes(s)?s:Pn.value!==null&&n.includes(Pn.value)?Pn.value:n[0],m=f=>{let $=ae.value[f],v=TS(f)?{...$,failed:!0}:$,S={dialog:v,count:Ai(v),draft:gn(f,"reply"),view:t,current:f===s,stop:f===p,picked:xt.value.has(f)};return r`<${eK} id=${f} name=${v.name} leaving=${!ka(v,t,u)} picked=${S.picked}>
${c==="table"?r`<${xC} ...${S} />`:r`<${bC} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${CC} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${OC} widths=${[52,88]} /></ul>`:null;return r`<${kC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${Jj}
onNear=${a} head=${c==="table"&&r`<${wC} view=${t} />`}
tail=${n.length?h:r`<${mv} view=${t} />`} />`}function eK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?md(e):Gs(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Nc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${fv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function CC({problem:e,again:t}){return r`<${ie} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var OC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ne} width=${e[0]} /><${Ne} width=${e[1]} /><${Ne} width=${34} /></span>
</li>`,tK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function nK({state:e,view:t,order:n}){let s=ht(150,!e?.problem);return e?.problem?r`<${CC} problem=${e.problem} again=${()=>Mr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${tK.map(a=>r`<${OC} widths=${a} />`)}
</ul>`:null}C();fe();N();var oK=e=>e===As.value.findLast(t=>t.undo),gv=()=>r`<div class="toasts">
${As.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Ex(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>kc(e)}>${e.label}</button>`}
${oK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();wt();w();Q();Vs();fn();nf();var TD=me(()=>Promise.resolve().then(()=>(xD(),wD)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:Q4}),CD=en(["photo"],()=>Promise.resolve().then(()=>(SD(),_D)),"Lightbox");function Q4(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ye({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&xo(),run:tf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});wt();w();Vs();Es();re();su();Us();qn();xv();nd();$l();var k$=()=>!!vn.current?.mail;Ye({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:xo,run:()=>Ko("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:xo,run:()=>Ko("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>vn.current?.mode==="reply",run:()=>{Yp()&&vn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!vn.current,run:()=>{Nn(vn.current.id,vn.current.mode==="reply"?"note":"reply"),vn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!vn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:k$,run:()=>vn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:k$,run:()=>vn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:k$,run:()=>vn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:k$,run:()=>vn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Va();wt();w();Q();Do();nf();wl();zt();Vs();re();fn();cy();var AD=me(()=>Promise.resolve().then(()=>(a$(),JA)),"Card"),r6=me(()=>Promise.resolve().then(()=>(ED(),OD)),"Client");function i6(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?fo.value=!fo.value:$t.value=!$t.value)}Ye({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:xo,run:i6});os({page:"clients",path:"/clients",title:()=>o("Client"),view:r6});of({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:tf});of({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Kp(e.contact_id))});of({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(np(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});t$();wt();w();Rr();Cm();se();R();var PD=document.querySelector("link[rel='icon']"),ND=PD?.getAttribute("href")??"";he(()=>{let e=ee.value.ready&&(Ei.value>0||ze.value.notifications>0);PD?.setAttribute("href",e?ND.replace("favicon.svg","favicon-dot.svg"):ND)});Ye({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ji});fi();wt();w();Q();Do();Zt();R();fn();Vu();py();var n8=me(()=>Promise.resolve().then(()=>(cR(),lR)),"Automation"),fR=en(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(dR(),mR)),"Layers");ut("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});GN({when:DD,run:MD});os({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:n8,mark:()=>ee.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ye({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(Ke())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();wt();w();Q();Do();R();fn();var NY=me(()=>Promise.resolve().then(()=>(pp(),Gy)),"Looks"),PY=me(()=>Promise.resolve().then(()=>(pp(),Gy)),"Work"),DY=me(()=>Promise.resolve().then(()=>(bR(),gR)),"OwnKeys"),MY=me(()=>Promise.resolve().then(()=>(_R(),xR)),"OwnNotifications"),RY=me(()=>Promise.resolve().then(()=>(Zy(),Jy)),"Password"),LY=me(()=>Promise.resolve().then(()=>(Zy(),Jy)),"Sessions"),IY=me(()=>Promise.resolve().then(()=>(Vy(),vR)),"Mailbox"),zY=me(()=>Promise.resolve().then(()=>(NR(),AR)),"Teams"),BY=me(()=>Promise.resolve().then(()=>(LR(),RR)),"Statuses"),WY=me(()=>Promise.resolve().then(()=>(VR(),GR)),"Hours"),FY=me(()=>Promise.resolve().then(()=>(ZR(),JR)),"Company"),jY=me(()=>Promise.resolve().then(()=>(tL(),eL)),"Settings"),KY=()=>Tc(E.value.section)?.label()??o("Settings");os({page:"settings",title:KY,view:jY});Ye({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(Qt())});ln({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:NY});ln({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:PY});ln({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:DY});ln({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:MY});ln({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:RY});ln({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:LY});ln({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:FY});ln({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:WY});ln({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:IY});ln({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:zY});ln({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:BY});he(()=>{ge.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});bp();bp();fn();t$();fi();var aG=en(["shortcuts"],()=>Promise.resolve().then(()=>(hL(),$L)),"Shortcuts");function gL(){let{page:e,dialog:t}=E.value,n=ee.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||($t.value=!1)},[n,t]),A(()=>{document.title=n?bS():o("Okno")}),e==="setup"?r`<${dL} />`:Ue.value==="out"||e==="login"?r`<${mL} />`:n?e==="inbox"?r`<${lG} open=${!!t} />`:r`<${rG} view=${Lr(e)?.view??iG} />`:null}var bL=()=>ee.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function rG({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${ts.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Qg} />
<${bL} />
<${e} />
<${gv} />
</div>
<${vL} />
`}var iG=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function lG({open:e}){let t=Mt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||fo.value&&!$t.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${ts.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Qg} />
<${bL} />
<main class=${`main inbox ${n?"nocard":""} ${$t.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${TC} />
<${wg} name="--w-list" side="left" label=${o("List width")} />
<${TD} />
${!n&&r`<${wg} name="--w-card" side="right" label=${o("Card width")} /><${AD} />`}
<${gv} />
</main>
</div>
<${vL} />
`}var vL=()=>r`
<${o0} />
<${aG} />
<${cS} />
<${CD} />
<${q1} />
<${fR} />
<${mN} />
<${dN} />
<${$N} />
<${hN} />
<${fN} />
<${UA} />
${Ue.value==="expired"&&r`<${fL} />`}
<div class="vh" aria-live="polite">${_c.value}</div>
`;fn();se();rs();re();V();wt();w();Hs();zt();Q();Vs();R();fe();var cG=[".side","#list","#conversation","#card"],uG=".nav[aria-current], .dlg, textarea";function kL(e){let t=cG.map(l=>Lt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(uG))??i[0])?.focus()}function pG(){y.value?y.value=null:$t.value?$t.value=!1:document.activeElement!==document.body&&Ha(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(es()):E.peek().dialog&&mG()}function mG(){let{view:e,dialog:t}=E.peek(),n=Lt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(G(e))}Ye({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>kL(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>kL(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Vp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{ts.value=!ts.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var yL=new Set(["F6","Shift+F6"]),dG=1200,vp=null,aw=!0;he(()=>{aw=ge.value?.shortcuts??!0,l0(ge.value?.keys)});function fG(e,t){let n=vp&&performance.now()-vp.at<dG?qi(`${vp.chord} ${e}`,t):null;return vp=null,n||(!t&&aw&&p0(e)&&(vp={chord:e,at:performance.now()}),qi(e,t))}function $G(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){pG();return}let t=Fs(e),n=Ha(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!aw&&!yL.has(t)||n&&s&&!yL.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=fG(!n&&a||t,n);i?hG(i,e)!==!1&&e.preventDefault():pd(e)}function hG(e,t){if(e.act)return ud(t,()=>e.run(t),{settled:xo(),pause:!e.opensField});if(!(pd(t)&&e.id==="undo"))return e.walks&&sl(),e.run(t)}var wL=()=>document.addEventListener("keydown",$G);bp();var gG=3e3;async function bG(){await fc(Nx()??xh()),wL(),bw(r`<${gL} />`,document.getElementById("app")),E.value.page!=="setup"&&await _L()}var vG=he(()=>{ee.value.ready&&(E.value.page!=="inbox"||Object.keys(Wp.value).length>0)&&setTimeout(()=>{vG(),Cg()})}),{session:rw}=document.documentElement.dataset;async function _L(){try{let{needed:e,operator:t}=rw?{needed:rw==="new",operator:rw==="in"}:await j("/api/setup");if(!t){xL(e);return}await Dr(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?xL(!1):setTimeout(_L,gG)}}function xL(e){E.value.page!=="login"&&location.pathname!=="/"&&(th.value=location.pathname+location.search),Ue.value="out",L(e?"/setup":"/login",{replace:!0})}bG();
