/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var o2=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ye=(e,t)=>{for(var n in t)o2(e,n,{get:t[n],enumerable:!0})};function xr(e){e&&e.parentNode&&e.remove()}function Dp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?gh.call(arguments,2):n),uc(e,l,s,a,null)}function uc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pc,__v:a||++_w,__i:-1,__u:0};return!a&&He.vnode&&He.vnode(i),i}function bh(){return{current:null}}function Sr(e){return e.children}function Qo(e,t){this.props=e,this.context=t,this.__g=0}function va(e,t){if(t==null)return e.__&&va(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:va(e)}function r2(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=_r({constructor:pc},n)).__v=n.__v+1,He.vnode&&He.vnode(t),vh(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||va(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Pw(a,t,i),n.__=n.__e=null,t.__e!=s&&Cw(t))}function Cw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cw(e)}function ww(e){(8&e.__g||(e.__g|=8,ba.push(e),Ap++))&&mh==He.debounceRendering||((mh=He.debounceRendering)||queueMicrotask)(Ow)}function Ow(){try{for(var e,t=1;ba.length;)ba.length>t&&ba.sort(Sw),e=ba.shift(),t=ba.length,8&e.__g&&r2(e)}finally{(Ap=ba.length)&&(mh||queueMicrotask)(Ow)}}function Ew(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,S,x,k=s.__k||Pp,D=t.length;for(u=i2(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||Np,$.__i=h,x=vh(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&kh(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),S=S||v,4&$.__u?(u=Aw($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=S,u}function i2(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,S=v,x=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=uc(null,l):hh(l)?l=D[i]=uc(Sr,{children:l}):l.constructor===pc&&l.__b?l=D[i]=uc(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=l2(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[$=x+f>>1]<l.__i?x=$+1:f=$;m[x]=l.__i,h[i]=x+1}for(x=m.length;i--;)h[i]&&(h[i]==x?x--:D[i].__u|=4)}if(S)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=va(c)),yh(c,c));return s}function Aw(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Aw(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=va(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function l2(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function xw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Cp(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||xw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||xw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=dh[t]||(dh[t]=c2(t)),(e.__a||(e.__a={}))[t]=$h,i=t!=(t=t.replace(Tw,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function c2(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Op]==null)t[Op]=$h++;else if(t[Op]<this.__a[e])return;return n(He.event?He.event(t):t)}}}function vh(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D,U,W,le,Ce,Ke,ne,nt,pe,$e,K=t.type;if(t.constructor!==pc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=Ep(m,i):i.push(m),c=i[0]||c),(m=He.__b)&&m(t);e:if(typeof K=="function"){f=l.length;try{if(k=t.props,D=(m=K.prototype)&&m.render,U=(m=K.contextType)&&s[m.__c],W=m?U?U.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new K(k,W):(t.__c=$=new Qo(k,W),$.constructor=K,$.render=p2),U&&U.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),K.getDerivedStateFromProps&&($.__s==$.state&&($.__s=_r({},$.__s)),_r($.__s,K.getDerivedStateFromProps(k,$.__s)))),v=$.props,S=$.state,$.__v=t,n.__c){if(k!==v&&D&&!K.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,W),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,W)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Le){Le&&(Le.__=t)}),Pp.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=va(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,W),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,S,x)})}else D&&!K.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=W,$.props=k,$.__P=e,$.__g&=-5,le=He.__r,Ce=D?25:0;do $.__g&=-9,le&&le(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++Ce<25);D&&(Pp.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=_r({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,S)),Ke=m&&m.type===Sr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Le){Le&&yh(Le,Le)}),n.__k=null),c=n.__k?va(n,0):null),c=Ew(e,hh(Ke)?Ke:[Ke],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(xr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Le){if(l.length=f,t.__v=null,u||i)if(Le&&Le.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);($e=i[pe-1])&&$e.nodeType==8;)pe--;for(;pe<i.length;pe++)if($e=i[pe])if(i[pe]=null,ne){if($e==nt)break}else{if($e.nodeType!=8)break;$e.data.startsWith("$s")&&(nt=Ep(ne=$e))}}if(!ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ne=c}(m=Ep(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(xr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Le&&Le.then||Nw(t),He.__e(Le,t,n)}}else c=t.__e=u2(n.__e,t,n,s,a,i,l,u,p,e);return(m=He.diffed)&&m(t),c}function Ep(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nw))}function Pw(e,t,n){for(var s=0;s<n.length;)kh(n[s++],n[s++],n[s++]);He.__c&&He.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){He.__e(i,a.__v)}})}function u2(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D=n.props||Np,U=t.props,W=t.type;if(W=="svg"?a="http://www.w3.org/2000/svg":W=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(W?v.localName==W:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!W)return k.createTextNode(U);e=k.createElementNS(a,W,U.is?U:p),c&&(He.__m&&He.__m(t,i),c=!1),i=null}if(W){if(p=W=="template"&&e.content||e,i=W=="textarea"&&U.defaultValue!=null?null:i&&gh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in U||m=="value"&&"defaultValue"in U||m=="checked"&&"defaultChecked"in U||Cp(e,m,null,v,a);for(m in U)v=U[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?S=v:m=="checked"?x=v:c&&typeof v!="function"||D[m]===v||Cp(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(W=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&a2.test(W))&&(a="http://www.w3.org/1999/xhtml"),Ew(p,hh($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&va(n,0),c,u),i&&i.some(xr)),c&&W!="textarea"||(m="value",W=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(W!="progress"||S)||Cp(e,m,S,D[m],a),m="checked",x!=null&&x!=e[m]&&Cp(e,m,x,D[m],a))}else D===U||c&&e.data==U||(e.data=U);return e}function kh(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){He.__e(a,n)}}function yh(e,t,n){var s,a,i,l;if(He.unmount&&He.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||kh(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){He.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&yh(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Ep(s,i=[]))&&(s==e.__e&&i.some(xr),xr(a),xr(s)),n||xr(e.__e),e.__e=e.__c=e.__=null}function p2(e,t,n){return this.constructor(e,n)}function Dw(e,t){var n,s,a,i;He.__&&He.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=uc(Sr,{children:[e]}),a=[],i=[],vh(t,t.__k,s||Np,Np,t.namespaceURI,s?null:t.firstChild?gh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Pw(a,t.__k,i),t.__k.props.children=null}var He,_w,fh,ba,mh,Ap,Sw,Op,Tw,$h,dh,s2,pc,Np,Pp,a2,hh,gh,_r,Tr=b(()=>{pc=Symbol.for("pv"),Np={},Pp=[],a2=/^m(i|n|o|s|text|space)$/,hh=Array.isArray,gh=Pp.slice,_r=Object.assign;He={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Ap=0,e}},_w=0,fh=function(e){return e!=null&&e.constructor===pc},Qo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_r({},this.state)),typeof e=="function"&&(e=e(_r({},n),this.props)),e&&(_r(n,e),this.__v&&(t&&this.__k.push(t),ww(this)))},Qo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ww(this))},Qo.prototype.render=Sr,ba=[],Ap=0,Sw=function(e,t){return e.__v.__b-t.__v.__b},Op=Symbol(),Tw=/(PointerCapture)$|Capture$/i,$h=0,dh={},s2=0});function dc(e,t){Pt.__h&&Pt.__h(Dt,e,Mp||t),Mp=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Mp=1,m2(qw,e)}function m2(e,t,n){var s=dc(Cr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):qw(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);xh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Dt,!Dt.__f)){Dt.__f=!0;var a=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,xh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=dc(Cr++,3);!Pt.__s&&Ch(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Dt.__H.__h.push(n))}function F(e,t){var n=dc(Cr++,4);!Pt.__s&&Ch(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Dt.__h.push(n))}function O(e){return Mp=5,uo(function(){return{current:e}},[])}function uo(e,t){var n=dc(Cr++,7);return Ch(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Th(){var e=dc(Cr++,11);if(!e.__){for(var t=Dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function d2(){var e;do{for(;e=_h.shift();)try{mc(e)}catch(n){Pt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Kw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(mc),t.__h.some(Sh),t.__h=[]}catch(n){t.__h=[],Pt.__e(n,e.__v)}}}while(_h.length)}function f2(e){var t,n=function(){clearTimeout(s),Fw&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Fw&&(t=requestAnimationFrame(n))}function jw(e){e!=1&&Mw==Pt.requestAnimationFrame||((Mw=Pt.requestAnimationFrame)||f2)(d2)}function mc(e){var t=Dt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Dt=t}function Sh(e){var t=Dt;e.__c=e.__(),Dt=t}function Ch(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!xh(n,e[s])})}function qw(e,t){return typeof t=="function"?t(e):t}var Cr,Dt,wh,Mw,xh,Mp,Kw,_h,Pt,Rw,Lw,Iw,zw,Bw,Ww,Fw,I=b(()=>{Tr();xh=Object.is,Mp=0,Kw=[],_h=[],Pt=He,Rw=Pt.__b,Lw=Pt.__r,Iw=Pt.diffed,zw=Pt.__c,Bw=Pt.unmount,Ww=Pt.__;Pt.__b=function(e){Dt=null,Rw&&Rw(e)},Pt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ww&&Ww(e,t)},Pt.__r=function(e){Lw&&Lw(e),Cr=0;var t=(Dt=e.__c).__H;t&&(wh==Dt?Dt.__h=[]:(t.__h.some(mc),t.__h.some(Sh),Cr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wh=Dt},Pt.diffed=function(e){Iw&&Iw(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&jw(Kw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wh=Dt=null},Pt.__c=function(e,t){t.some(function(n){try{n.__h.some(mc),n.__h=n.__h.filter(function(s){return!s.__||Sh(s)})}catch(s){n.__h=[function(){throw s}]}}),zw&&zw(e,t)},Pt.unmount=function(e){Bw&&Bw(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,jw(_h.push(a))}else mc(a)}catch(i){t=i}}),s.__H=void 0,t&&Pt.__e(t,s.__v))};Fw=typeof requestAnimationFrame=="function"});function zp(){if(Ts>1){Ts--;return}let e,t=!1;for((function(){let n=Rp;for(Rp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();$c!==void 0;){let n=$c;for($c=void 0,Lp++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Hw(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Lp=0,Ts--,t)throw e}function Or(e){if(Ts>0)return e();Oh=++h2,Ts++;try{return e()}finally{zp()}}function Qt(e){let t=$t,n=fc;$t=void 0,fc=void 0;try{return e()}finally{$t=t,fc=n}}function Uw(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Kt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Kt(e,t)}function Hw(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Yw(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Gw(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Er(e,t){Kt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ip-1,this.f=4}function ge(e,t){return new Er(e,t)}function Vw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Ts++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Eh(e),s}finally{$t=n,zp()}}}function Eh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Vw(e)}function g2(e){if($t!==this)throw new Error("Out-of-order effect");Gw(this),$t=e,this.f&=-2;try{8&this.f&&Eh(this)}finally{zp()}}function Ti(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,fc&&fc.push(this)}function be(e,t){let n=new Ti(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var $2,$t,fc,$c,Rp,Ts,Lp,h2,Oh,Ip,Ah=b(()=>{$2=Symbol.for("preact-signals");Ts=0,Lp=0,h2=0,Oh=0,Ip=0;Kt.prototype.brand=$2;Kt.prototype.h=function(){return!0};Kt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Qt(()=>{var n;(n=this.W)==null||n.call(this)}))};Kt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Qt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Kt.prototype.subscribe=function(e){return be(()=>{let t=this.value;Qt(()=>e(t))},{name:"sub"})};Kt.prototype.valueOf=function(){return this.value};Kt.prototype.toString=function(){return this.value+""};Kt.prototype.toJSON=function(){return this.value};Kt.prototype.peek=function(){return Qt(()=>this.value)};Object.defineProperty(Kt.prototype,"value",{get(){let e=Uw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Lp>100)throw new Error("Cycle detected");(function(t){Ts!==0&&Lp===0&&t.l!==Oh&&(t.l=Oh,Rp={S:t,v:t.v,i:t.i,o:Rp})})(this),this.v=e,this.i++,Ip++,Ts++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{zp()}}}});Er.prototype=new Kt;Er.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ip))return!0;if(this.g=Ip,this.f|=1,this.i>0&&!Hw(this))return this.f&=-2,!0;let e=$t;try{Yw(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,Gw(this),this.f&=-2,!0};Er.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Kt.prototype.S.call(this,e)};Er.prototype.U=function(e){if(this.t!==void 0&&(Kt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Er.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Er.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Uw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ti.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ti.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vw(this),Yw(this),Ts++;let e=$t;return $t=this,g2.bind(this,e)};Ti.prototype.N=function(){2&this.f||(this.f|=2,this.u=$c,$c=this)};Ti.prototype.d=function(){this.f|=8,1&this.f||Eh(this)};Ti.prototype.dispose=function(){this.d()}});function Ci(e,t){He[e]=t.bind(null,He[e]||(()=>{}))}function hc(e){if(Bp){let t=Bp;Bp=void 0,t()}Bp=e&&e.S()}function Qw({data:e}){let t=k2(e);t.name="ReactiveDom",t.value=e;let[n,s]=uo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=ge(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=ge(()=>!Array.isArray(l.value)&&!fh(l.value)),u=be(function(){if(this.N=Xw,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function v2(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:be(function(){this.N=Xw;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function k2(e,t){return uo(()=>T(e,t),[])}function w2(){Or(()=>{let e;for(;e=Zw.shift();)Jw.call(e)})}function Xw(){Zw.push(this)===1&&(He.requestAnimationFrame||y2)(w2)}var b2,Jw,Wp,Bp,Zw,y2,se=b(()=>{Tr();I();Ah();Ah();b2=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Zw=[];be(function(){Jw=this.N})();Qw.displayName="ReactiveTextNode";Object.defineProperties(Kt.prototype,{constructor:{configurable:!0,value:Dp(Sr,null).constructor},type:{configurable:!0,value:Qw},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ci("__b",(e,t)=>{if(hc(),Wp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Kt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ci("__r",(e,t)=>{if(e(t),t.type!==Sr){hc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return be(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;b2&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Wp=s,hc(n)}});Ci("__e",(e,t,n,s)=>{hc(),Wp=void 0,e(t,n,s)});Ci("diffed",(e,t)=>{hc(),Wp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=v2(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ci("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ci("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Qo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};y2=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ka(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Fp=b(()=>{});async function gc(e){let t=x2.includes(e)?e:Ph(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();ex=new Intl.PluralRules(t),document.documentElement.lang=t,Nh.value=s,ze.value=t}function o(e,t){return tx(Nh.value[e]||e,t)}function _(e,t,n,s){let a=Nh.value[e],i=Array.isArray(a)?a[_2(n)]:n===1?e:t;return tx(i,{n,...s})}function _2(e){let t=ex.select(e);return ze.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function tx(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Nh,ze,ex,x2,Ph,w=b(()=>{se();Nh=T({}),ze=T("en"),ex=new Intl.PluralRules("en"),x2=["ru","en"],Ph=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<C2,signal:AbortSignal.timeout(S2)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await O2(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&qe.value==="in"&&(qe.value="expired"),new q(s.status,l,i??{})}async function O2(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function B(e,t,{method:n="POST",key:s=ka()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,T2)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var S2,T2,qe,q,C2,j,G=b(()=>{se();Fp();w();S2=1e4,T2=700,qe=T("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},C2=16384;j=e=>Oe("GET",e)});function sx(e){var t=nx.get(this);return t||(t=new Map,nx.set(this,t)),(t=ox(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ox,nx,ax=b(()=>{ox=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,ox(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},nx=new Map});var r,C=b(()=>{Tr();ax();r=sx.bind(function(...t){return this[0]=3,Dp(...t)})});function rx(e){let t=e??"",n=ot(t);return N2(n)&&A2.test(t.slice(n.length))}function No(e){if(!Dh.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);Dh.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>Mh[s])})}return Dh.get(e)}function jp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(Mh).filter(i=>n.includes(Mh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function Cs(e){return e.includes(".")}var E2,A2,Mh,N2,ot,ya,Dh,po=b(()=>{E2=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],A2=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,Mh={high:1,medium:0,low:-1},N2=e=>E2.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),ot=e=>e.split(".",1)[0],ya=e=>e.startsWith("team-")?Number(ot(e).slice(5)):null;Dh=new Map});function xn(e,t){let n=ot(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function wa(e,t,n){if(Cs(t)&&!I2(e,No(t)))return!1;let s=ya(t);return s===null?L2[ot(t)](e,n):Os(e)&&e.team_id===s}function lx(e){return e.waiting_since===null?bc-e.last_at:e.due_at??e.waiting_since+P2}function Rh(e,t,n,s){let a=ot(t);if(a==="snoozed")return[e.snooze?.until??bc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?bc:0)+(i?.at??0)),-e.id]}return z2[xn(a,n)](e,s)}function ux(e,t,n,s,a){if(!wa(e,t,s))return null;let i=Rh(e,t,n,s);return a&&Lh(i,a)>0?null:[i[0],i[1],e.id]}function Oi(e,t,n,s,a){return px(e,t,n,s,a).map(i=>i[2])}function px(e,t,n,s,a){let i=[];for(let l in e){let c=ux(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Lh)}function mx(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&j2(e.who,a,n,s),c=l?K2(e.dialogs,t):null,u=c&&c.size<=W2?q2(e.entries,c,t,n,s,a,i):px(t,n,s,a,i),p=l&&H2(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function j2(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(F2[ot(n)]??[]).every(a=>e[a]===t[a])}function K2(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function q2(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&ux(n[u],s,a,i,l);p&&c.splice(U2(c,p),0,p)}return c}function U2(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Lh(e[a],t)<0?n=a+1:s=a}return n}function dx(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:G2(e,t,s),queued:[]};let a=new Set(e),i=Y2(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function Y2(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function G2(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function fx(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var bc,P2,D2,M2,cx,Os,R2,L2,I2,ix,z2,B2,Lh,W2,F2,H2,mo=b(()=>{po();bc=10**14,P2=60*6e4,D2=720*60*6e4,M2=40,cx=["urgent","newest","oldest","longest","priority","client","assignee"];Os=e=>e.state==="open"&&!e.snooze,R2=(e,t)=>e.client_count>(t.marks[e.id]??1/0),L2={mine:(e,t)=>Os(e)&&e.assignee_id===t.id,unassigned:e=>Os(e)&&e.assignee_id===null,all:Os,waiting:e=>Os(e)&&e.waiting_since!==null,unread:(e,t)=>Os(e)&&R2(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-D2)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Os(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};I2=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),ix=e=>[...e??""].slice(0,M2).join("");z2={urgent:e=>[lx(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??bc+e.last_at,e.id],priority:e=>[lx(e)+(1-e.priority)*2*bc,e.id],client:e=>[ix(e.name),e.id],assignee:(e,t)=>[ix(t.operators[e.assignee_id]?.name),e.id]};B2=(e,t)=>e<t?-1:e>t?1:0,Lh=(e,t)=>B2(e[0],t[0])||e[1]-t[1];W2=64;F2={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};H2=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=V2,snapshot:i=J2}){Es.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function gx({k:e,of:t}){if(e==="gone")return Es.get(t)?.leaves??[];let n=Es.get(e)?.map;return n?[n]:[]}function _n(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Kp(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Xo(e,t,n,s,a){let i=Es.get(t);i?.accepts(e,a)&&Kp(e,t+n,s)&&i.write(e,n,a)}function vx(e,t,n,s){let a=Es.get(t);if(a&&Kp(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function kx(e,t,n){for(let[s,{snapshot:a}]of Es)for(let[i,l]of a(t))Xo(e,s,i,n,l)}var Es,V2,J2,$x,Ih,hx,bx,qp=b(()=>{Es=new Map,V2=()=>!0,J2=()=>[];$x=e=>Es.get(e).map,Ih=()=>[...Es.values()].map(e=>e.map).filter(Boolean),hx=()=>Object.fromEntries(Ih().map(e=>[e,{}]));bx=(e,t,n,s)=>Es.get(t).write(e,n,s)});function Up(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:X2,room:wx,recent:[],revs:{},views:{},...hx()}}function xx(e,t){let n=yI[t.t];return n?n(e,t):e}function Sx(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function eI(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function tI(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function nI(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function oI(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<zh(n)||n.later&&t.no>Bh(n)}function zh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Bh(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function sI(e,{data:t,reset:n}){let s=n?{...Up(),recent:e.recent}:e,a=_n(s,"revs",...Ih()),i=cn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),kx(a,t,i),a}function aI(e,{view:t,sort:n,data:s}){let a=_n(e,"dialogs","marks","mentions","revs","views"),i=cn(s.cursor);for(let c of s.items)Xo(a,"dialog",c.id,i,c);for(let c in s.marks)Xo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Tx(s))Xo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[es(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Rh(l,t,n,xa(a)):null},a}function rI(e,{data:t}){let n=_n(e,"dialogs","marks","contacts","logs","revs"),s=cn(t.cursor),{id:a}=t.dialog;return Xo(n,"dialog",a,s,t.dialog),Xo(n,"mark",a,s,{read_no:t.mark}),Xo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Ox(n,a),Fh(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function iI(e,{id:t,data:n}){if(!e.logs[t])return e;let s=_n(e,"logs","revs");Ox(s,t);let a=n.messages.at(-1)?.no??0;return Fh(s,t,cn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Fh(e,t,n,s,a){let i=e.logs[t]??Wh(),l={...i.items};for(let c of s)Kp(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Cx(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-yx;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Ox(e,t){let{seen:n}=e.logs[t];Ex(e,t),e.logs[t]={...Wh(),seen:n}}function lI(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=zh(e)&&s<=Bh(e):s-1<=Bh(e)&&a>=zh(e)}function cI(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!lI(e.logs[t],n.messages,s))return e;let a=_n(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Fh(a,t,cn(n.cursor),n.messages,l),s&&Cx(a,t,s),a}function uI(e,{id:t}){let n=_n(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,Z2),n.logs[t]??=Wh();for(let s in n.logs)n.recent.includes(Number(s))||Ex(n,s);return n}function Ex(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function pI(e,t){let n=_n(e,"revs",...new Set(t.rows.flatMap(gx)));for(let s of t.rows)s.k==="gone"?vx(n,s.of,s.id,s.rev):Xo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>yx*2&&Cx(n,s,"after");return Object.keys(n.dialogs).length>n.room?mI(n):n}function mI(e){let t=_n(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Oi(t.dialogs,a,i,xa(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(wx,n.size+Q2),t}function dI(e,{dialog:t,message:n,sentAtRev:s}){let a=_n(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function fI(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=_n(e,"marks");return s.marks[t]=n,s}function $I(e,{data:t}){let n=_n(e,"notifications","revs");for(let s of t.items)Xo(n,"notice",s.id,cn(t.cursor),s);return n}function hI(e,{row:t}){return{...e,preferences:t}}function gI(e,{id:t,read_no:n}){let s=_n(e,"marks");return s.marks[t]=n,s}function bI(e,{row:t}){return{...e,me:{...e.me,...t}}}function vI(e,{row:t}){let n=_n(e,"contacts");return n.contacts[t.id]=t,n}function kI(e,{id:t,on:n}){let s=_n(e,"follows");return bx(s,"follow",t,{on:n}),s}var Z2,yx,wx,Q2,X2,xa,cn,_x,Sn,Wh,Ei,Tx,es,yI,Xt=b(()=>{mo();qp();qp();Z2=8,yx=360,wx=3e3,Q2=500,X2={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},xa=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});cn=e=>Number(String(e).split(":").pop()),_x=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Sn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Wh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Ei=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:eI,snapshot:e=>Ei(e.operators)});mt("channel",{map:"channels",snapshot:e=>Ei(e.channels)});mt("hours",{map:"hours",snapshot:e=>Ei(e.hours)});mt("tag",{map:"tags",snapshot:e=>Ei(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Ei(e.teams)});mt("status",{map:"statuses",snapshot:e=>Ei(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:tI,snapshot:e=>Tx(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:nI,leaves:[],accepts:(e,t)=>!oI(e,t)});Tx=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);es=(e,t)=>`${e}:${t}`;yI={start:sI,page:aI,dialog:rI,around:iI,log:cI,opened:uI,rows:pI,result:dI,read:fI,unreadFrom:gI,me:bI,preferences:hI,bell:$I,contact:vI,follow:kI,forget:()=>Up()}});function ce(e){X.value=xx(X.value,e)}var X,wI,Tn,re,_a,we,Ve,xt,Ie,Hp,ve,We,As,fo,Mt,Sa,Ns,vc,Ta,kc,P,Ai,Ca,Ni,Ot,R=b(()=>{se();Xt();qp();X=T(Up());wI={},Tn=e=>ge(()=>X.value[$x(e)]??wI),re=Tn("dialog"),_a=Tn("mark"),we=Tn("operator"),Ve=Tn("channel"),xt=Tn("message"),Ie=ge(()=>X.value.counts),Hp=ge(()=>X.value.views),ve=ge(()=>X.value.preferences),We=Tn("team"),As=Tn("status"),fo=Tn("hours"),Mt=Tn("tag"),Sa=ge(()=>X.value.company),Ns=Tn("follow"),vc=Tn("mention"),Ta=()=>xa({me:P.value,marks:_a.value,follows:Ns.value,mentions:vc.value,operators:we.value}),kc=Tn("notice"),P=ge(()=>X.value.me),Ai=ge(()=>Ie.value.mine_unread+Ie.value.unassigned),Ca=e=>X.value.revs["dialog"+e]??-1,Ni=e=>_x({marks:_a.value},e),Ot=e=>Ve.value[e.channel_id]});function SI(e,t,n){let s=Ar(e);return{layout:s?"full":e==="board"?"board":"list",task:s??Ar(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Nx(e){yc.peek().startsWith("/inbox")&&(Ax=yc.peek()),yc.value=e}function Px(e){return wc=e,()=>{wc===e&&(wc=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Yp()||!n&&Dx(e)||(history[t?"replaceState":"pushState"](null,"",e),Nx(e))}function Po(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Yp,yc,Ar,xI,_I,E,Ax,ts,wc,Dx,Y,Gp,en,Vp,dn,je,Z=b(()=>{se();po();Yp=()=>location.pathname+location.search,yc=T(Yp()),Ar=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,xI={notices:"notifications"},_I={layout:null,task:null,tasksView:null,tasksSort:null},E=ge(()=>{let e=new URL(yc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,..._I},i={view:rx(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:xI[n]??(n||null),id:Ar(s)}:t==="clients"?{...i,page:t,id:Ar(n)}:t==="tasks"?{...i,page:t,...SI(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:Ar(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Ar(s),at:Ar(e.searchParams.get("m"))}});Ax="/inbox/mine",ts=()=>Ax;wc=null;window.addEventListener("beforeunload",e=>{wc?.(null)&&e.preventDefault()});Dx=e=>!!wc?.(e,()=>L(e,{sure:!0}));Y=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Gp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",en=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Vp=e=>`/clients/${e}`,dn=e=>`/tasks/${e}`;je=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Dx(Yp())?history.pushState(null,"",yc.peek()):Nx(Yp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Ix(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Nr(){Jp+=1;let e=Jp;Ix(()=>{e===Jp&&(Zp=performance.now())})}function Uh(){Jp+=1,Zp=-Qp}var Qp,Mx,Zp,Rx,Lx,jh,qh,Kh,Jp,zx,Bx,Wx,Oa,Xp,Ps=b(()=>{se();Z();R();Qp=700,Mx=0,Zp=-Qp,Rx=0,Lx=0,jh=0,qh=!1,Kh=ge(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});be(()=>{let e=Kh.value;qh=!1,Ix(()=>{Kh.peek()===e&&(Mx=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Rx=t.timeStamp,e!=="pointerdown"&&(jh=e==="click"?t.detail:0,jh===1&&(Lx=t.timeStamp))},{capture:!0});Jp=0,zx=()=>{qh=!0};Bx=e=>e-Mx>=Qp,Wx=e=>Kh.peek()!==null&&Bx(e),Oa=()=>Rx-Zp<Qp||jh>1&&Zp>=Lx,Xp=()=>qh||Bx(performance.now())});function EI(e,t){let n=[...e],s=[];for(;n.length+1>CI;){let a=Math.min(...n.map(Hh));if(a>Hh(t))break;s.push(...n.splice(n.findIndex(i=>Hh(i)===a),1))}return s}function V(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=TI,silent:c=!1,more:u=null,keep:p=!1}={}){Fx+=1;let m={id:Fx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:EI(Ds.value.filter(f=>!f.silent),m);return Ds.value=[...Ds.value.filter(f=>!h.includes(f)),m],n&&!c&&(Ms.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Ms.peek()].slice(0,OI)),setTimeout(()=>em(m.id),l),m.id}function em(e){Ds.value=Ds.value.filter(t=>t.id!==e)}function Pr(e){em(e),Ms.value=Ms.peek().filter(t=>t.id!==e)}function xc(e){Uh(),e.undo??!0?Pr(e.id):em(e.id),e.run()}function qx(e){Uh(),em(e.id),e.more.run()}function tm(){let e=Ds.value.findLast(t=>t.undo);e&&xc(e)}var TI,CI,Fx,Ds,Ms,OI,Hh,jx,ee,Kx,he=b(()=>{se();w();Ps();TI=8e3,CI=3,Fx=0,Ds=T([]),Ms=T([]),OI=50,Hh=e=>e.keep?2:e.run||e.alert?1:0;jx=(e,t)=>V("",{undo:e,ms:t,silent:!0}),ee=(e,t)=>V(e,{icon:"circle-alert",alert:!0,...t});Kx=()=>{Ms.value=[]}});function Yh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function os(e){localStorage.setItem("okno.lang",e),await gc(e),await sm({locale:e})}async function Ea(e){Wn.value=e,await sm({theme:e})}async function Pi(e){Do.value=e,await sm({density:e})}async function sm(e){if(qe.value!=="in"){_c={..._c,...e};return}try{ce({t:"me",row:await B("/api/me",e,{method:"PATCH"})})}catch(t){ee(z(t))}}async function am(){if(Object.keys(_c).length)try{await B("/api/me",_c,{method:"PATCH"}),_c={}}catch{}}async function Gh(){let{locale:e,theme:t,density:n}=P.peek();Wn.value=t,Do.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==ze.peek()&&await gc(e)}var Wn,Ux,nm,Do,om,ns,$o,fn,Hx,Yx,_c,AI,Bt=b(()=>{se();G();R();w();mo();he();Wn=T(localStorage.getItem("okno.theme")??"system"),Ux=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Ux.value=e.matches});nm=ge(()=>Wn.value==="dark"||Wn.value==="system"&&Ux.value),Do=T(localStorage.getItem("okno.density")??"normal"),om=T(localStorage.getItem("okno.text")??"normal"),ns=T(localStorage.getItem("okno.side")==="hidden"),$o=T(localStorage.getItem("okno.card")==="hidden"),fn=T(cx.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");be(()=>{Yh("theme",Wn.value,"system")});be(()=>{Yh("density",Do.value,"normal")});be(()=>{Yh("text",om.value,"normal")});be(()=>{localStorage.setItem("okno.side",ns.value?"hidden":"shown")});be(()=>{localStorage.setItem("okno.card",$o.value?"hidden":"shown")});be(()=>{localStorage.setItem("okno.sort",fn.value)});Hx=()=>localStorage.getItem("okno.lang");Yx=e=>sm({status_id:e});_c={};AI=ge(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());be(()=>{AI.value&&Qt(()=>{Gh()})})});function Zh(e){Rs=e,Ls=!0,eg()}function Qh(){Ls=!1,clearTimeout(Jh),qt?.close(),qt=null,Dr=0,Fn.value="on"}function Xh(){qt?.readyState===WebSocket.OPEN&&qt.send(JSON.stringify({t:"hello",cursor:Rs.cursor(),build:Rs.build}))}function Vx(e){qt?.readyState===WebSocket.OPEN&&qt.send(JSON.stringify(e))}function eg(){if(clearTimeout(Jh),!Ls||qt&&qt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);qt=t,Vh=Date.now(),t.addEventListener("open",()=>{t===qt&&Xh()}),t.addEventListener("message",n=>{t===qt&&LI(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===qt&&Jx(n.code)})}function LI(e){if(Vh=Date.now(),e.t==="ping"){qt.send('{"t":"pong"}');return}if(e.t==="welcome"){Rs.signal(e),tg();return}e.t==="resync"&&Rs.resync(),e.t==="events"?Rs.events(e):Rs.signal(e)}function II(){if(!Ls)return;let e=qt;qt=null,e?.close(),im()}function tg(){rm=0;let e=Dr>0;Dr=0,Fn.value="on",Rs.back(e)}function Jx(e){if(qt=null,!Ls)return;if(Dr||=Date.now(),e===Gx.signedOut){Ls=!1,Rs.signedOut();return}let t=e===Gx.tooSlow?0:Math.min(PI,NI*2**rm);rm+=1,Jh=setTimeout(eg,t*(.5+Math.random()/2))}function im(){rm=0,eg()}var NI,PI,DI,MI,RI,Gx,Fn,qt,Rs,rm,Dr,Vh,Jh,Ls,Mr=b(()=>{se();NI=1e3,PI=3e4,DI=45e3,MI=2e3,RI=5e3,Gx={signedOut:4401,foreign:4403,tooSlow:4408},Fn=T("on"),qt=null,Rs=null,rm=0,Dr=0,Vh=0,Jh=0,Ls=!1;setInterval(()=>{if(!Ls)return;if(qt?.readyState===WebSocket.OPEN&&Date.now()-Vh>DI){let t=qt;Jx(0),t.close()}let e=Dr?Date.now()-Dr:0;Fn.value=e>RI?"off":e>MI?"grey":"on"},500);window.addEventListener("online",II);window.addEventListener("offline",()=>{Ls&&(Dr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Ls&&!qt&&im()})});function s_(e){e.t==="welcome"&&(n_=Date.now(),lm.value={},cm.value={},Na.value={},mm()),e.t==="presence"&&(lm.value=Zx(lm.peek(),e.people,t=>t==="off")),e.t==="here"&&(cm.value=Zx(cm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&BI(e.dialog)}function Zx(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function BI(e){let t=Date.now()+og;Na.value={...Na.peek(),[e]:t},setTimeout(()=>{Na.peek()[e]===t&&a_(e)},og)}function a_(e){if(!(e in Na.peek()))return;let{[e]:t,...n}=Na.peek();Na.value=n}function r_(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&a_(t.row.dialog_id)}function c_(e,t,n){let s=Date.now();Aa.value=n.trim()?{dialog:e,mode:t,at:s}:null,Aa.value&&(s-sg>=ng&&mm(),setTimeout(()=>{Aa.peek()?.at===s&&(Aa.value=null)},og-ng))}function ag(){Aa.value=null}function mm(){if(clearTimeout(Qx),qe.peek()!=="in")return;let e=sg+ng-Date.now();if(e>0){Qx=setTimeout(mm,e);return}sg=Date.now(),Vx(JSON.parse(l_.peek()))}function rg(){um.value=!1,clearTimeout(Xx),Xx=setTimeout(()=>{um.value=!0},zI)}var ng,og,zI,lm,cm,Na,e_,t_,pm,n_,o_,i_,um,Aa,sg,Qx,Xx,l_,Rr=b(()=>{se();G();Mr();Z();R();ng=2e3,og=6e3,zI=5*6e4,lm=T({}),cm=T({}),Na=T({}),e_=e=>lm.value[e]??"off",t_=e=>(cm.value[e]??[]).filter(t=>t.id!==P.value?.id),pm=e=>e in Na.value,n_=0,o_=()=>n_;i_=T(!document.hidden),um=T(!1),Aa=T(null),sg=0,Qx=0,Xx=0,l_=ge(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&i_.value&&!um.value?t:null,s=Aa.value&&Aa.value.dialog===n?Aa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:um.value})});be(()=>{l_.value&&Fn.value==="on"&&mm()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,rg,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{i_.value=!document.hidden,document.hidden||rg()});rg()});function Di(e,...t){for(let n of Sc[e])n(...t)}async function Is(e,t){if(Rt.value[e]?.busy)return!1;Rt.value={...Rt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Rt.value;return Rt.value=s,!0}catch(n){if(!(n instanceof q))throw n;return Rt.value={...Rt.value,[e]:{busy:!1,problem:n}},!1}}async function Lr(){let e=await j("/api/start");qe.value="in",p_.value=Date.now(),Or(()=>{ce({t:"start",data:e,reset:!0}),Di("snapshot",e,{entered:!0})}),await Gh(),Di("entered",e.me.id),Zh($_),m_.postMessage(e.me.id)}function fm(){Qh(),qe.value="out",Rt.value={},ce({t:"forget"})}function d_(){qe.value="in",Zh($_),Di("online")}async function b_(){let{view:e,dialog:t}=E.peek(),n=xn(e,fn.peek());try{let s=await j("/api/start");if(s.build!==f_&&!h_.some(l=>l())){location.reload();return}let a=await FI(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;Or(()=>{ce({t:"start",data:s,reset:!0}),Di("snapshot",s,{entered:!1});for(let l of a)ce({t:"page",view:e,sort:n,data:l});t&&ce({t:"opened",id:t}),i&&ce({t:"dialog",data:i})}),Xh(),tg()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(b_,3e3)}}async function FI(e,t){let{dialogs:n,views:s}=X.peek(),a=s[es(e,t)],i=a?.loaded?Oi(n,e,t,xa(X.peek()),a.edge).length:0,l=[await j(dm(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<WI&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j(dm(e,t,l.at(-1).next)));return l}function dm(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Ir(e,t){let n=X.peek().views[es(e,t)];return n?.loaded&&!n.next?null:Is(`page:${es(e,t)}`,async()=>{let s=await j(dm(e,t,n?.next));ce({t:"page",view:e,sort:t,data:s})})}async function Tc(e,{unread:t=!0}={}){ce({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Is(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await jI(e,n):null;Or(()=>{ce({t:"dialog",data:n}),s&&ce({t:"around",id:e,data:s})})}),w_())}async function jI(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(k_(e,l)):null}async function KI(e,t){await Tc(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Is(`around:${e}`,async()=>{ce({t:"around",id:e,data:await j(k_(e,t))})})}function ig(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Is(`newer:${e}`,async()=>{ce({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${y_}`)})})}function lg(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Is(`older:${e}`,async()=>{ce({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${y_}`)})})}function w_(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?Sx(t):null;n!==null&&Is(`hole:${e}`,async()=>{ce({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function x_(e){let t=n=>ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=p_.peek()){t(0);return}Is("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function __(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){ce({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function qI(){for(let s of Object.keys(Rt.value)){if(!Rt.value[s].problem?.offline)continue;let{[s]:a,...i}=Rt.value;Rt.value=i}let{view:e,dialog:t}=E.peek(),n=xn(e,fn.peek());X.peek().views[es(e,n)]?.loaded||Ir(e,n),t&&!X.peek().logs[t]?.loaded&&Tc(t)}var Rt,p_,Sc,Mi,Ri,tn,jn,m_,f_,$_,h_,g_,WI,v_,u_,k_,$m,y_,it=b(()=>{se();G();mo();Mr();Rr();Bt();Xt();Z();R();Rt=T({}),p_=T(0),Sc={snapshot:[],entered:[],rows:[],online:[]},Mi=e=>{Sc.snapshot.push(e)},Ri=e=>{Sc.entered.push(e)},tn=e=>{Sc.rows.push(e)},jn=e=>{Sc.online.push(e)};m_=new BroadcastChannel("okno");m_.addEventListener("message",e=>{qe.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(Qh(),Lr().catch(()=>location.reload()))});f_=new URL(import.meta.url).pathname.split("/")[2],$_={build:f_,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();ce({t:"rows",cursor:e.cursor,rows:e.rows}),r_(e.rows),Di("rows",e.rows,t,X.peek()),w_()},signal:s_,resync:()=>{b_()},back:()=>{qI(),Di("online")},signedOut:()=>{qe.value="expired"}},h_=[],g_=e=>{h_.push(e)};WI=10;v_=(e,t)=>Is(`page:${es(e,t)}`,async()=>{ce({t:"page",view:e,sort:t,data:await j(dm(e,t,null))})});u_=40,k_=(e,t)=>`/api/dialogs/${e}/messages?before=${t+u_/2}&limit=${u_}`,$m=e=>Is(`dialog:${e}`,async()=>{ce({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),y_=60;be(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=xn(t,fn.value);qe.value!=="in"||e!=="inbox"||Qt(()=>{X.value.views[es(t,a)]?.loaded||Ir(t,a),n&&s?KI(n,s):n&&Tc(n)})})});var y,gt,ie=b(()=>{se();y=T(null),gt=T(!1)});function zs(e){Cc.value=Cc.value===e?`${e} `:e}function HI(e){hm.push(e),S_||=setTimeout(YI,UI)}function YI(){let e=[...new Set(hm)];Cc.value=e.length===1?o("New message: {name}",{name:e[0]}):_("{n} new message","{n} new messages",hm.length),hm=[],S_=0}var UI,Cc,hm,S_,zr=b(()=>{se();it();w();UI=4e3,Cc=T(""),hm=[],S_=0;tn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&HI(a.name)}})});var cg,ug,ss,Br,Oc,nn,Li,Ec,Mo=b(()=>{cg=new Map,ug=new Map,ss=e=>{cg.set(e.page,e)},Br=e=>cg.get(e),Oc=()=>[...cg.values()].filter(e=>e.icon),nn=e=>{ug.set(e.id,{when:()=>!0,...e})},Li=()=>[...ug.values()].filter(e=>e.when()),Ec=e=>ug.get(e)});function T_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function ho(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Pa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var as,H,xe=b(()=>{R();w();as=e=>String(e).split(/\s+/)[0],H=e=>we.value[e]?.name??o("Former colleague")});function Wr(e){let t=Object.values(Ve.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ve.value[e.channel_id];return t.length>1&&n?`${Ee(e.kind)} · ${n.name}`:Ee(e.kind)}var GI,d,Ii,C_,Ee,O_,_e,te,Da,$n,Te,ae,N=b(()=>{C();w();xe();R();GI=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${GI}#${e}`} /></svg>`,Ii=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,C_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ee=e=>C_[e]?C_[e]():e;O_=({dialog:e})=>{let[t,...n]=Wr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},_e=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ee(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${ho(e)} ${n}`} aria-hidden="true">
${T_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Da=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,$n=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Te=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ae=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function dg(){let e=Date.now();vm.value=e,e-M.value>=pg-mg/2&&(M.value=e),bm=setTimeout(dg,gm?mg:pg)}function E_(){return gm+=1,gm===1&&(clearTimeout(bm),bm=setTimeout(dg,mg)),()=>{gm-=1}}function Fr(){M.value=vm.value=Date.now()}var pg,mg,M,vm,gm,bm,ke=b(()=>{se();pg=15e3,mg=1e3,M=T(Date.now()),vm=T(Date.now()),gm=0,bm=0;bm=setTimeout(dg,pg);document.addEventListener("visibilitychange",()=>{document.hidden||Fr()})});function Cn(e){let t=ze.value+JSON.stringify(e);return fg.has(t)||fg.set(t,new Intl.DateTimeFormat(ze.value==="ru"?"ru-RU":"en-GB",e)),fg.get(t)}function M_(e,t){try{let n=new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Xn(e){let t=e,n=0;for(;t>=1e3&&n<P_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${P_[n]()}`}function Ut(e,t=Date.now()){return Cn(Nc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Ro(e,t){let n=Ac(e,t);return n<=0?J(e):n===1?o("yesterday"):n<7?Cn({weekday:"short"}).format(e):Cn(Nc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function zi(e,t){let n=Ac(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ut(e,t)}function ct(e,t){let n=Ac(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ut(e,t)}function Je(e,t=Date.now()){let n=-Ac(e,t);if(n===0)return o("today at {time}",{time:J(e)});if(n===1)return o("tomorrow at {time}",{time:J(e)});let s=Cn(Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:J(e)})}function Ze(e){let t=Math.max(1,Math.floor(e/D_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/$g);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):_("{n} day","{n} days",Math.floor(e/km))}function ym(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?_("{n} second ago","{n} seconds ago",n):t-e<$g?_("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Ac(e,t)===0?o("at {time}",{time:J(e)}):Be(e)}function R_(e){let t=Cn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function wm(e,t=Date.now()){let n=e-t<2*km?{weekday:"short"}:{day:"numeric",month:"short"};return`${Cn(n).format(e)}, ${J(e)}`}function Kn(e,t="short"){let n=Cn({weekday:t,timeZone:"UTC"}).format(VI+e*km);return n[0].toUpperCase()+n.slice(1)}function z_(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function B_(e){let t=null;return n=>((t?.text!==n||t.lang!==ze.value)&&(t={text:n,lang:ze.value,made:e(n)}),t.made)}var D_,$g,km,fg,A_,Ac,Nc,N_,me,lt,J,Be,P_,Bs,eo,L_,VI,Pc,xm,Dc,I_,oe=b(()=>{w();D_=6e4,$g=60*D_,km=24*$g,fg=new Map;A_=e=>new Date(e).setHours(0,0,0,0),Ac=(e,t)=>Math.round((A_(t)-A_(e))/km),Nc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),N_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},me=e=>(N_[ze.value]??N_.en).format(e).replaceAll(","," ");lt=e=>new Date(e).toDateString(),J=e=>Cn({hour:"2-digit",minute:"2-digit"}).format(e),Be=e=>Cn({dateStyle:"long",timeStyle:"short"}).format(e),P_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Bs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;eo=(e,t=Date.now())=>Cn(!t||Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);L_=()=>Array.from({length:7},(e,t)=>{let n=Cn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),VI=Date.UTC(2024,0,1);Pc=(e,t)=>Cn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),xm=(e,t,n=Date.now())=>Nc(e,n)?Pc(e,t):Cn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Dc=e=>Cn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),I_=(e,t)=>Cn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function gg(e){let t=go.peek().filter(n=>!e.includes(n));t.length!==go.peek().length&&(go.value=t)}function W_(e){Mc.value=e,setTimeout(()=>{Mc.peek()===e&&(Mc.value=[])},JI)}function F_(e,t,n){let s=xa(e),a=t.filter(l=>e.dialogs[l]&&!wa(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var JI,go,Mc,Bi,hg,_m=b(()=>{it();se();mo();Xt();JI=1600,go=T([]),Mc=T([]),Bi=T(null),hg=(e,t)=>Os(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);tn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&hg(u,s)&&!(t.dialogs[c]&&hg(t.dialogs[c],s))&&!go.peek().includes(c)),i=go.peek().filter(l=>n.dialogs[l]&&hg(n.dialogs[l],s));(a.length||i.length!==go.peek().length)&&(go.value=[...i,...a.map(({id:l})=>l)])})});async function Tm(){Wi.value!=="unsupported"&&(Wi.value=await Notification.requestPermission())}function H_(e,t,n,s){if(Wi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Wi,Rc,Sm,j_,K_,q_,U_,bg=b(()=>{se();Wi=T("Notification"in window?Notification.permission:"unsupported"),Rc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Rc.value=!0}));navigator.locks||(Rc.value=!0);Sm="okno.focus",j_=crypto.randomUUID?.()??String(Math.random()),K_=()=>{localStorage.setItem(Sm,j_)},q_=()=>{localStorage.getItem(Sm)===j_&&localStorage.removeItem(Sm)};window.addEventListener("focus",K_);window.addEventListener("blur",q_);window.addEventListener("pagehide",q_);document.hasFocus()&&K_();U_=()=>localStorage.getItem(Sm)!==null});var ZI,QI,Y_,XI,G_,On,Ws=b(()=>{w();ZI={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},QI={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Y_=e=>QI[e]?.()??o("sent by a program"),XI={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},G_=e=>XI[e]?.()??(e||o("could not be downloaded")),On=(e,t)=>ZI[e]?.()??(t||o("the platform refused it"))});function Fi(){return!vg.value&&!kg&&(kg=!0,j("/api/command-line").then(e=>{vg.value=e},()=>{kg=!1})),vg.value}var vg,kg,ji,V_,Cm=b(()=>{se();G();vg=T(null),kg=!1;ji=(e,t)=>`${e.program} ${t} ${e.options}`,V_=e=>`'${e.replaceAll("'","'\\''")}'`});var J_,ez,Z_,yg,Q_,X_=b(()=>{oe();w();J_=(e,t)=>lt(e)===lt(t)?J(e):Je(e,t),ez=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),Z_={assigned:(e,t)=>e.count>1?_("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Je(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?_("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:J_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:J_(e.due_at,t)})},yg=(e,t,n)=>(Z_[e.data.what]??Z_.changed)(e,ez(e),n),Q_=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function t0(e){let t=e.by_id===null?o("Someone"):as(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return _("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(e0[n]??e0.in)(t);return e.count>1?`${a} · ${_("{n} event","{n} events",e.count)}`:a}function oz(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:nz()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(s0[e.data.why]??s0.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:J(e.data.since),until:J(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:J(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?Q_(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Lc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(n0[e.kind]??n0.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:oz(e),icon:tz[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Om(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":Y("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var tz,e0,n0,o0,nz,s0,Ic,wg=b(()=>{Ws();Cm();oe();w();xe();Z();X_();tz={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},e0={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};n0={message:(e,t)=>`${t}: ${t0(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:On(e.code,e.detail)}),fault:({data:e})=>_("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${t0(e)}`,assigned:(e,t)=>e.count>1?_("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>_("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:o0(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:o0(e.due_at,t)}),nobody:({data:e})=>_("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>_("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:yg,taskdue:yg,test:()=>o("This is what a notification looks like")},o0=(e,t)=>lt(e)===lt(t)?J(e):Je(e,t),nz=()=>{let e=Fi();return e?ji(e,"check"):"okno check"},s0={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Ic=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function rz(){Fs??=new AudioContext,Fs.state==="suspended"&&Fs.resume().catch(()=>{})}function iz(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Em(e){let t=(ve.peek()?.sounds.volume??0)/100;if(!t||!Fs||Fs.state!=="running")return!1;for(let[n,s,a]of sz[e])lz(n,Fs.currentTime+s,a,t*t*az);return!0}function lz(e,t,n,s){let a=Fs.createOscillator(),i=Fs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Fs.destination),a.start(t),a.stop(t+n+.02)}var sz,az,Fs,xg,_g=b(()=>{R();sz={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},az=.3,Fs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,rz,{capture:!0,passive:!0});xg=()=>P.peek()?.presence==="online"&&!iz(ve.peek()?.quiet)});async function zc(e=!1){let t=e?Ma.peek()?.next:null;Ma.value={...Ma.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...js.peek()&&{only:js.peek()},...t&&{before:t}}),s=await j(`/api/notifications?${n}`);ce({t:"bell",data:s}),Ma.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Ma.value={...Ma.peek(),busy:!1,problem:n}}}function r0(e){js.value=e,zc()}async function Nm(e,t){let n=Date.now();for(let s of t){let a=kc.peek()[s];a&&a.read_at===null&&ce({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function Pm(e){dz(e),L(Om(e))}function c0(e){e&&Ie.peek().notifications&&Nm({dialog_id:e},Tg.peek().filter(t=>l0(t,e)).map(t=>t.id))}function $z(){let e=[...Sg.keys()].map(t=>kc.peek()[t]).filter(t=>t&&t.read_at===null);if(Sg=new Map,u0=0,!!e.length){if(Date.now()-o_()<uz&&e.length>1){p0(e.length);return}for(let t of[hz,gz,bz])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function hz(e){if(Am.peek())return;let t=l=>E.peek().page==="inbox"&&!go.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Cg(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&V(_("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(Y("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){p0(i.length);return}for(let l of i){let{plain:c,icon:u}=Lc(l);(Ic(l)?ee:V)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Pm(l):null})}}function gz(e){let t=e.filter(a=>Cg(a,"sound")&&(a.kind==="test"||xg()));if(!t.length||!Rc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-a0<pz)return;a0=Date.now();let s=t.map(a=>Ic(a)?"alarm":mz[a.kind]??"assigned");Em(["alarm","assigned","message"].find(a=>s.includes(a)))}function bz(e){if(Rc.peek())for(let t of e){if(!Cg(t,"desktop")||t.kind!=="test"&&(U_()||!xg()))continue;let{plain:n,text:s}=Lc(t);H_(n,s,t.id,()=>Pm(t))}}async function f0(){await Tm(),await Oe("POST","/api/notifications/test",{})}var cz,uz,pz,mz,Ma,js,Am,Tg,dz,i0,l0,fz,Sg,u0,Cg,p0,m0,d0,a0,Og=b(()=>{it();se();G();_m();bg();Rr();w();wg();Z();_g();R();he();cz=700,uz=3e3,pz=3e3,mz={message:"message",followed:"message",unassigned:"message"},Ma=T(null),js=T(""),Am=T(!1),Tg=ge(()=>Object.values(kc.value).filter(e=>!js.value||e.kind===js.value).sort((e,t)=>t.at-e.at||t.id-e.id));dz=e=>Nm({ids:[e.id]},[e.id]),i0=()=>Nm({all:!0},Object.keys(kc.peek()));l0=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),fz=e=>E.peek().page==="inbox"&&l0(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;be(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&X.value.ready&&Qt(()=>c0(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&c0(E.peek().dialog)});Sg=new Map,u0=0;tn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(fz(a)){Nm({ids:[s]},[s]);continue}Sg.set(s,a),u0||=setTimeout($z,cz)}}});Cg=(e,t)=>e.kind==="test"||ve.peek().notices[e.kind]?.[t],p0=e=>V(_("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>m0()}),m0=()=>{},d0=e=>{m0=e};a0=0});function bt(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Ae(){let e=O(document.activeElement);F(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Dm(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function jr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Et(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Ra(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ht(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ne=b(()=>{I()});function h0(){let e=Ie.value.notifications??0,t=y.value==="bell",n=e?_("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Bc():Ki()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":me(e)}</span>`}
</button>`}function g0(){return y.value!=="bell"?null:r`<${kz} />`}function kz(){let e=Et(Bc),t=O(null);Ae(),A(()=>(t.current.focus({preventScroll:!0}),zc(),Am.value=!0,()=>{Am.value=!1}),[]);let n=()=>{Bc(),L(en("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ie.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${i0}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Bc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(js.value===s)}
onClick=${()=>r0(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${yz} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function yz(){let{busy:e,problem:t,next:n}=Ma.value??{busy:!0},s=bt(150,!!e),a=Tg.value,i=!js.value&&Ms.value.length>0&&r`<${wz} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>zc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${_z(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${Oz} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>zc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Te} width=${c} /><${Te} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ae} icon="bell" title=${o("No notifications")} text=${js.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function wz(){let[e,t]=g(!1),n=Ms.value.length-$0;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Ms.value.slice(0,e?void 0:$0).map(s=>r`<${xz} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${_("{n} more","{n} more",n)}
</button>
</div>`}
`}function _z(e){let t=new Map;for(let n of e){let s=zi(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function Sz({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function Cz({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await B("/api/automation/resume",{breaker:e.breaker,id:e.id}),V(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ee(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function Oz({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Lc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Bc(),Pm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Ic(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Om(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${Sz} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${Tz(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${Cz} data=${e.data} />`}
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`}var Bc,$0,vz,Ki,xz,Tz,Mm=b(()=>{se();I();C();ie();G();ke();oe();w();Og();wg();Z();R();he();N();Ne();Bc=()=>{y.value=null},$0=5,vz=ge(()=>P.value?.id??null);be(()=>{vz.value,Qt(Kx)});Ki=()=>{y.value="bell"};d0(Ki);xz=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>xc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`;Tz=({kind:e})=>e==="fault"||e==="breaker"});var ut,bo=b(()=>{ut=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ye(...e){for(let t of e)y0.set(t.id,{when:Nz,...t})}function qs(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Rm,y0,Nz,Ks,Pg,Dg,w0,Mg,x0,Pz,_0,La,Dz,Mz,qi,Ui,S0,_t=b(()=>{bo();w();Rm={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},y0=new Map;Nz=()=>!0,Ks=()=>[...y0.values()],Pg=e=>!!e.when(),Dg={},w0=e=>{Dg=e??{}},Mg=e=>Dg[e.id],x0=(e,t)=>Ks().find(n=>n!==t&&n.key!==t.key&&La(n).includes(e)),Pz=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),_0=e=>!e.altKey&&!Pz.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),La=e=>[Dg[e.id]??e.key,...e.also??[]].filter(Boolean),Dz={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ut,Enter:"Enter"},Mz=e=>Dz[e]??e.replace(/^(Key|Digit)/,""),qi=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(Mz));Ui=(e,t)=>Ks().find(n=>(!t||n.anywhere)&&La(n).includes(e)&&Pg(n)),S0=e=>Ks().some(t=>La(t).some(n=>n.startsWith(e+" ")))});function de(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(Lm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{Lm.value-=1}),l);C0.push(c);let u=s?Iz:Lz;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Yt(e,t,n){let s=de(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Rg(e){e().catch(t=>{console.warn("module",t),ee(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Rg(e)}),y.value=null})}function Lz({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return F(()=>{i&&Rg(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function Iz({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),F(()=>{if(!c)return a.current.focus({preventScroll:!0}),Rg(t),()=>{e.peek()||u()}},[]),F(()=>{c&&Fz(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>Wz(p,i.current)} />`}function Wz(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:zz(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function Fz(e,t){let n=document.activeElement,s=Bz(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Im(e){if(!Lm.peek()){e();return}let t=Lm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Lg(){for(let e of C0){await jz();try{await e()}catch{setTimeout(Lg,Rz);return}}}var Rz,T0,C0,Lm,zz,Bz,jz,hn=b(()=>{se();I();C();w();he();ie();Rz=5e3,T0=2e3,C0=[],Lm=T(0);zz=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,Bz=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");jz=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:T0}):setTimeout(e,T0)})});function zm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Ig=b(()=>{});function Wc(e){let t=re.peek()[e]?.name??o("the client");return t.length>O0?`${t.slice(0,O0-1).trimEnd()}…`:t}var O0,E0,En,Fc,Bm,Wm,A0,N0,Fm,jm,Km,P0,D0,qm,M0,R0,Ia,Um,Us=b(()=>{oe();w();xe();R();O0=40;E0=e=>e===null?o("until the client replies"):Je(e),En=e=>(t,...n)=>e(Wc(t),...n),Fc=En((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Bm=En(e=>o("Reopened: {name}",{name:e})),Wm=En((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:E0(t)})),A0=En(e=>o("Unsnoozed: {name}",{name:e})),N0=En(e=>o("No reply needed: {name}",{name:e})),Fm=En((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),jm=En(e=>o("Marked as read: {name}",{name:e})),Km=En(e=>o("Marked as unread: {name}",{name:e})),P0=En(e=>o("Sent and closed: {name}",{name:e})),D0=En((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:E0(t??null)})),qm=En((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Je(t)})),M0=En(e=>o("Not sent, the text is back in the field: {name}",{name:e})),R0=En(e=>o("Not sent: {name}",{name:e})),Ia=En((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Um=En((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Fe(e){try{return await e(),!0}catch(t){return ee(z(t)),!1}}async function on(e,t,n,s){let a=Hm(e),i=Ca(e);ce({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await B(`/api/dialogs/${e}/${t}`,n);return ce({t:"result",...l,sentAtRev:i}),l}catch(l){throw ce({t:"result",dialog:a,sentAtRev:i}),l}}function qn(e,t,n,s,{more:a,keep:i}={}){if(Oa())return null;let l=Fe(t),c=V(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Fe(n)}});return l.then(u=>{u||Pr(c)}),l}function zg(e,t){let n=Hm(e).assignee_id;return n===t?null:qn(Ia(e,t),L0(e,t),L0(e,n),"user-round-check")}function za(e){if(Hm(e).state!=="closed")return null;let t={reason:Hm(e).close_reason??"solved",comment:""},n=async()=>{t=(await on(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>on(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=qn(Bm(e),n,s,"undo-2");return a&&E.peek().dialog===e&&Nr(),a}async function At(e){try{await navigator.clipboard.writeText(e),V(o("Copied"))}catch{Kz(e)?V(o("Copied")):ee(o("The browser blocked copying"))}}function Kz(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function jc(e,t){await B(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ce({t:"contact",row:{...e,...t}})}function Vm(e){Kc.value=e,y.value="photo"}async function Jm(e,t,n){let s=await B(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ce({t:"contact",row:s.contact}),V(s.moved.length?_("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function z0(){await Fe(async()=>{await Oe("DELETE","/api/session"),y.value=null,fm(),L("/login")})}var Hm,L0,Ym,Gm,I0,Kc,Qe=b(()=>{ie();se();G();w();Z();R();it();he();Us();Ps();Hm=e=>X.peek().dialogs[e];L0=(e,t)=>()=>on(e,"assignee",{operator_id:t},{assignee_id:t});Ym=e=>zg(e,P.peek().id);Gm=e=>Fe(async()=>{ce({t:"result",...await B(`/api/messages/${e.id}/retry`,{})})}),I0=e=>Fe(async()=>{ce({t:"result",...await B(`/api/messages/${e.id}/check`,{})})});Kc=T(null)});function Gz(e){let t=/[а-яё]/i.test(e)?Uz:qz,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function B0(e){return[...Yz(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function Vz(e,t){if(e.length<Hz)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&Jz(e,n(s)))return!0;return!1}function Jz(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function Zz(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>Vz(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function W0(e,t){let n=B0(t),s=B0(e).map(({word:a})=>Zz(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Hi(e,t){let[n,s]=[e.slice(0,Qz),t.slice(0,Xz)],a=W0(n,s);if(a)return a;let i=Gz(n),l=i&&W0(i,s);return l?{...l,score:l.score-.5}:null}function Bg(e,t,n){return t.map(s=>({item:s,fit:Hi(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var F0,j0,qz,Uz,Hz,Yz,Qz,Xz,Wg=b(()=>{F0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",j0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",qz=new Map([...F0].map((e,t)=>[e,[...j0][t]])),Uz=new Map([...j0].map((e,t)=>[e,[...F0][t]])),Hz=4,Yz=e=>e.toLowerCase().replaceAll("ё","е");Qz=200,Xz=1e3});var K0,q0,Yi,qc=b(()=>{K0=[],q0=e=>{K0.push(e)},Yi=e=>K0.some(t=>t(e))});function Zm(e,t,n=""){let s=Kr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>on(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return qn(Ia(e,t),a(t,n),a(s,""),"user-round-check")}function U0(e,t,n=""){let{team_id:s,assignee_id:a}=Kr(e),i=Um(e,t===null?null:Kg(t)),l=(c,u,p)=>()=>on(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return qn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function An(e){let t=e.id===P.value.id?"online":e_(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Ba(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");Lo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Qm(){Fg||Oa()||(Fg=!0,await Fe(async()=>{let{dialog:e}=await B("/api/dialogs/next",{});if(!e){V(o("No unassigned conversations"));return}ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:eB(),row:e}]}),Nr(),L(Y("mine",e.id));let t=()=>Fe(()=>on(e.id,"assignee",{operator_id:null},{assignee_id:null}));V(Ia(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Fg=!1)}function Xm(e,t,n=""){let s=Kr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?jg(e,s.until,s.reason):Y0(e);return qn(Wm(e,t),jg(e,t,n),a,"alarm-clock")}function Wa(e){let t=Kr(e).snooze;return t?qn(A0(e),Y0(e),jg(e,t.until,t.reason),"alarm-clock"):null}function to(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=Kr(e);if(i.state!=="open"||Oa()||!s&&Yi({ids:[e],proceed:f=>to(e,t,n,{sure:!0,...f})}))return null;let{view:c}=E.peek(),u=V0(e,c),p=async()=>{await oB(i)(),await a?.(),E.peek().page==="inbox"&&L(Y(c,e))},m={label:o("Reason"),run:()=>{L(Y(c,e)),y.value="finish"}},h=qn(Fc(e,ed(t)),nB(e,t,n),p,"check",{more:m,keep:!0});return h&&E.peek().dialog===e&&J0(c,u),h}function qg(e){let{dialog:t,view:n}=E.peek();t===e&&J0(n,V0(e,n))}function G0(e,t,n){let s={reason:Kr(e).close_reason??"solved",comment:""},a=l=>on(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return qn(Fc(e,ed(t)),i,()=>a(s),"check")}function V0(e,t){let n=X.peek().dialogs;return Oi(n,t,"urgent",Ta(),null).find(s=>s!==e)??null}function J0(e,t){Nr();let n=ve.peek()?.after_close??"next";n==="stay"||ot(e)==="closed"||L(n==="next"&&t?Y(e,t):Y(e))}function td(e){let t=Kr(e).waiting_since;if(!t)return null;let n=()=>on(e,"no-answer",{},{waiting_since:null});return qn(N0(e),n,()=>on(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function qr(e,t=!Ns.peek()[e]){ce({t:"follow",id:e,on:t});try{await B(`/api/dialogs/${e}/follow`,{on:t}),V(Fm(e,t),{icon:"eye",undo:()=>qr(e,!t)})}catch(n){ce({t:"follow",id:e,on:!t}),ee(z(n))}}var Kr,Kg,H0,Lo,Fg,eB,jg,Y0,Gi,ed,tB,nB,oB,Nn=b(()=>{se();Qe();ie();Us();G();Rr();w();Ps();mo();Z();qc();po();R();he();Kr=e=>re.peek()[e];Kg=e=>We.value[e]?.name??o("Deleted team"),H0=e=>{let t=We.value[e.team_id];return t&&!t.removed?t:null};Lo=T(null);Fg=!1;eB=()=>Number(String(X.peek().cursor).split(":").pop()),jg=(e,t,n)=>()=>on(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),Y0=e=>()=>on(e,"unsnooze",{},{snooze:null});Gi={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},ed=e=>(Gi[e]??Gi.solved)[0](),tB=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),nB=(e,t,n)=>()=>on(e,"close",{reason:t,comment:n},tB(t)),oB=({id:e,snooze:t,waiting_since:n})=>()=>on(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function tS(){rs.value="",Hs.value=null,vo.value=null}function nS(e){if(rs.value=e,clearTimeout(Z0),e.trim().length<2){Uc+=1,Hs.value=null;return}Z0=setTimeout(()=>aB(e),sB)}async function aB(e){Uc+=1;let t=Uc;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(Ug)})}`);t===Uc&&(Hs.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Uc&&(Hs.value={q:e,problem:n})}}function X0(e){let t=rs.value.trim();return t?Bg(t,e,oS).map(({item:n,fit:{marks:s}})=>Q0(n,s)):e.map(n=>Q0(n))}function sS(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(Y(t,e.id))},s=i=>()=>{iB(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Ym)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>zg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(to)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(za)}];return[n,...a.filter(Boolean)]}function iB(e){re.peek()[e.id]||ce({t:"result",dialog:e,sentAtRev:Ca(e.id)})}function aS(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>sS(e),run:()=>L(Y("all",e.id))}}function lB(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(Y("all",t))}}}function cB(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>sS(e.dialog),run:()=>L(Y("all",e.dialog_id,e.no))}}function uB(e){let t=Object.values(re.value);return Bg(e,t,s=>s.name).slice(0,Ug).map(({item:s,fit:{marks:a}})=>aS(s,a))}function pB(e){return{dialogs:e.dialogs.map(n=>aS(n)),contacts:e.contacts.map(lB),messages:e.messages.map(cB)}}function mB(){let e=rs.value.trim(),t=rB(),n=[{id:"acts",title:o("Conversation actions"),items:X0(t.filter(s=>eS.has(s.group)))}];if(e){let s=Hs.value?.data&&Hi(e,Hs.value.q)?pB(Hs.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...uB(e).filter(i=>!a.has(i.id))].slice(0,Ug)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:X0(t.filter(s=>!eS.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Gp(e))}]}),n.filter(s=>s.items.length)}function dB(e){let t=rs.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Hi(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Hg(e){y.value=null,requestAnimationFrame(()=>e.run())}function iS(e){return e?.acts?(vo.value=e,rs.value="",!0):!1}function Yg(){return vo.value?(vo.value=null,!0):!1}var sB,Ug,rs,Hs,vo,Uc,Z0,rB,oS,Q0,eS,rS,lS=b(()=>{se();Qe();ie();G();_t();w();Wg();Z();R();Nn();sB=150,Ug=5,rs=T(""),Hs=T(null),vo=T(null),Uc=0,Z0=0;rB=()=>Ks().filter(e=>e.palette!==!1&&e.label&&Pg(e)),oS=e=>(e.title??e.label)(),Q0=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:oS(e),marks:t,command:e,run:e.run});eS=new Set(["dialog","log"]);rS=ge(()=>vo.value?dB(vo.value):mB())});function Vi({one:e}){let[t]=La(e);return t?r`<${Gg} keys=${t} />`:null}var Gg,nd=b(()=>{C();_t();w();N();Gg=({keys:e})=>qi(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${$n} of=${t} />`)});var cS={};ye(cS,{Palette:()=>fB});function $B(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(tS),Ae(),F(()=>e.current.focus(),[]);let a=rS.value,i=`${vo.value?.id??""} ${rs.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Hg(p);return}if(f.key==="Tab"&&!f.shiftKey&&iS(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!rs.value&&Yg()&&f.preventDefault(),f.key==="Escape"&&Yg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ht}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${rs.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${vo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>nS(f.currentTarget.value)} onKeyDown=${h} />
<${hB} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${gB} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Hs.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!vo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${vo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function hB(){let e=vo.value?.text??re.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function gB({item:e,on:t,onLook:n}){let s={dialog:vB,contact:kB,message:yB}[e.kind]??bB;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Hg(e)}>
<${s} item=${e} />
</div>`}function kB({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${od} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${_e} kind=${t.kind} named />
<span class="cut">${t.label||Ee(t.kind)}</span>
</span>`}
`}function yB({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${od} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ct(t.created_at,M.value)}</span>
`}var fB,od,bB,vB,uS=b(()=>{I();C();ie();ke();oe();w();Ig();lS();xe();Z();R();N();Ne();nd();fB=()=>y.value==="palette"?r`<${$B} />`:null;od=({item:e})=>zm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),bB=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${od} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Vi} one=${e.command} /></span>`}
`,vB=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${od} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:me(e.dialog.number)})}
<${_e} kind=${e.dialog.kind} named />
</span>
`});var Lt,is=b(()=>{Lt=(e,t=document)=>t.querySelector(e)});function Jg(e){L(Gp(e),{replace:!0}),clearTimeout(Vg),Vg=setTimeout(()=>sd(e),wB)}async function sd(e){if(clearTimeout(Vg),ls.peek()?.q===e&&ls.peek().data)return;Hc+=1;let t=Hc;if(!e.trim()){ls.value=null,Ur.value=!1;return}Ur.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===Hc&&(ls.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Hc&&(ls.value={q:e,problem:n})}t===Hc&&(Ur.value=!1)}var wB,ls,Ur,Hc,Vg,pS,mS=b(()=>{se();G();Z();wB=200,ls=T(null),Ur=T(!1),Hc=0,Vg=0;pS=e=>{ls.value=null,sd(e)}});function fS(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=dS(t,n,l,c),a+=c-l;let i=n-t-dS(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function xB(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Ji(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,fS(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?fS(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:xB(s,n)}}var dS,Zg=b(()=>{dS=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Yc(e,t){Fr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};ad.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Zi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Ze(t)}):s===null?SB(e):o("paused until {time}",{time:TB(s,a)})}function gS(e,t){let n=Ji(e,fo.value,t);if(n){let s=Zi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Ze(t-e.waiting_since)}):""}function Xg({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${CB} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Gc(e){let t=Ji(e,fo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?E_():void 0,[n]),n?Ji(e,fo.value,vm.value):t}function Io({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Gc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Xg} target=${a} /><span class="vh">${o("Reply due:")} </span>${Zi(a,M.value)}`:r`<${OB} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),Yc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${$S(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&ad.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${$S(e,a)} onClick=${c}>
${l}
</button>`}function OB({since:e,short:t}){let n=Ze(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Qg,_B,ad,SB,TB,CB,$S,Ys=b(()=>{se();I();ke();oe();C();w();Zg();R();N();ie();Qg=6e4,_B=1440*Qg,ad=T(null);SB=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Ze(Math.ceil(e/Qg)*Qg),TB=(e,t)=>e-t<_B?J(e):wm(e,t);CB=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;$S=(e,t)=>t?o("Reply due at {time}",{time:Ro(e.due_at,M.value)}):o("waiting {span}",{span:Ze(Math.max(0,M.value-e.waiting_since))})});var yS={};ye(yS,{Search:()=>AB});function AB(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{sd(e)},[e]),F(()=>{s.current.focus(),s.current.select()},[]);let a=ls.value?.q===e?ls.value:null,i=a?.data??(Ur.value?ls.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Lt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${ts()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Jg(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Jg(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${DB} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Ur.value?"true":null} onKeyDown=${PB}>
<div class="srbody"><${MB} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?_("{n} found","{n} found",eb(a.data)):""}</div>
</main>`}function PB(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function DB({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${EB.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${me(NB(e,s))}</span>
</button>`)}
</div>
</div>`}function MB({q:e,data:t,problem:n,tab:s,pick:a}){let i=bt(300,Ur.value&&!t);if(n)return r`<${ae} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>pS(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ae} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!eb(t))return r`<${ae} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,bS):t[p],u=(p,m)=>s==="all"&&t[p].length>bS&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${me(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${RB} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${LB} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${IB} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ae} icon="search" title=${o("Nothing found")} />`}
`}function RB({dialog:e}){return r`<li>
<a class="srh" href=${Y("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Io} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:me(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${kS(e.last_at)}</span>
</a>
</li>`}function LB({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${vS} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${_e} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${Y("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function IB({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${Y("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${vS} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${kS(e.created_at)}</span>
</a>
</li>`}var bS,EB,eb,NB,vS,kS,wS=b(()=>{I();is();C();G();ke();oe();w();Ig();xe();Z();mS();N();Ne();Ys();bS=5,EB=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];eb=e=>e.dialogs.length+e.contacts.length+e.messages.length,NB=(e,t)=>t==="all"?eb(e):e[t].length;vS=({text:e,marks:t})=>zm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),kS=e=>`${ct(e,M.value)}, ${J(e)}`});function Re({label:e,place:t,across:n=!1,children:s}){let a=Et(tb);return Ae(),F(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>WB(i,n)}>
${s}
</div>`}function WB(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&tb(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var tb,Q,un=b(()=>{I();C();ie();N();Ne();tb=()=>{y.value=null};Q=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||tb(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var nb,ko,FB,Jc,_S,ob,rd,Qi=b(()=>{w();R();nb={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},ko=e=>e?.name||(nb[e?.builtin]??nb.off)(),FB={online:"on",away:"away",off:"off"},Jc=e=>`dot ${FB[e]??"off"}`,_S=e=>nb[e.builtin]?.()??"",ob=(e,t)=>e.place-t.place||e.id-t.id,rd=()=>Object.values(As.value).filter(e=>!e.removed).sort(ob)});function TS(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${rd().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Yx(e.id)}}>
<span class="dotbox"><span class=${Jc(e.base)}></span></span>
<span class="cut">${ko(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Q} icon="bell" onPick=${Ki}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${Q} icon="settings" onPick=${()=>L(en("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Q} icon="languages" checked=${ze.value==="ru"} onPick=${()=>os("ru")}>
<span lang="ru">Русский</span>
<//>
<${Q} icon="languages" checked=${ze.value==="en"} onPick=${()=>os("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Q} icon="sun-moon" checked=${Wn.value==="system"} onPick=${()=>Ea("system")} stay>
${o("System")}
<//>
<${Q} icon="sun" checked=${Wn.value==="light"} onPick=${()=>Ea("light")} stay>${o("Light")}<//>
<${Q} icon="moon" checked=${Wn.value==="dark"} onPick=${()=>Ea("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Q} icon="rows-4" checked=${Do.value==="compact"} onPick=${()=>Pi("compact")} stay>
${o("Compact")}
<//>
<${Q} icon="rows-3" checked=${Do.value==="normal"} onPick=${()=>Pi("normal")} stay>
${o("Normal")}
<//>
<${Q} icon="menu" checked=${Do.value==="roomy"} onPick=${()=>Pi("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${Q} icon="users-round" onPick=${()=>{y.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${Q} icon="keyboard" onPick=${()=>{y.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${Q} icon="log-out" onPick=${z0}>${o("Sign out")}<//>
<//>`}var jB,SS,sb,KB,qB,CS,ab=b(()=>{C();Qe();ie();w();Bt();Z();R();Mm();N();un();Qi();jB={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},SS=e=>jB[e]?.()??"",sb=()=>As.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},KB=()=>{y.value=y.value==="me"?null:"me"},qB=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${ko(sb())} onClick=${KB}>
<${te} name=${P.value.name} size="md"><span class=${Jc(sb().base)}></span><//>
${e}
</button>`;CS=()=>r`<div class="me">
<${qB}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${ko(sb())}</span>
</span>
<//>
<${h0} />
</div>`});function OS(e){let t=ot(e);if(Zc.some(([s])=>s===t))return o("Inbox");let n=ya(t);return n!==null?We.value[n]?.name??o("Team"):Qc.find(([s])=>s===t)[1]()}var Zc,Qc,Fa,id,Xi=b(()=>{se();w();po();R();Zc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Qc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Fa=ge(()=>Object.values(We.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),id=e=>Cs(e)?void 0:ya(e)===null?Ie.value[e]:Ie.value.teams?.[ya(e)]??0});function zo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Yr(e){localStorage.removeItem(e)}function el(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Xc=b(()=>{});function DS(e){lb.value=e.created_at-Date.now()}function Gr(e){let t=ve.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var QB,lb,ja,MS,Bo,Wo,Ka,yo=b(()=>{se();R();QB=6e4,lb=T(0);ja=e=>e+lb.peek(),MS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Bo=e=>e.delivery.not_before-lb.value,Wo=e=>MS(e)&&e.delivery.not_before-e.created_at>QB,Ka=(e,t=Date.now())=>MS(e)&&!Wo(e)&&e.delivery.not_before>e.created_at&&Bo(e)>t});function LS(e){let t={...tl.peek()[e.dialog_id]};if(Wo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;tl.value={...tl.peek(),[e.dialog_id]:t}}async function zS(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);tl.value={...tl.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var tl,RS,IS,cd=b(()=>{it();se();G();yo();tl=T({}),RS=e=>Object.values(tl.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);tn(e=>{for(let t of e)t.k==="message"&&LS(t.row)});IS=LS});function tW(e){nl=`okno.out.${e}.`;let t=Date.now()-XB;Gt.value=el(nl).map(([,n])=>({...n,phase:nW(n,t)})).sort((n,s)=>n.at-s.at),qa()}function nW(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ub(e,t,n,s,a=[],i={}){let l={key:ka(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return zo(nl+l.key,l),Gt.value=[...Gt.value,l],qa(),l.key}function aW(e,t){eu.set(e,t),eu.size>sW&&eu.delete(eu.keys().next().value)}function tu(e,t){Gt.value=Gt.value.map(s=>s.key===e?{...s,...t}:s);let n=Gt.value.find(s=>s.key===e);n&&zo(nl+e,n)}function ol(e){Yr(nl+e),Gt.value=Gt.value.filter(t=>t.key!==e)}function ud(e,t={}){tu(e,{...t,phase:"queued",at:Date.now()}),qa()}function qa(){if(qe.value!=="in"||!nl)return;let e=new Set;for(let t of Gt.value)e.has(t.dialog_id)||(t.phase==="queued"&&rW(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function rW(e){tu(e.key,{phase:"sending"});let t=Ca(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...iW(e.more),key:n,kind:s,text:a,seen:i,files:l});DS(c.message),IS(c.message),aW(n,c.message),ce({t:"result",...c,sentAtRev:t}),jS.set(`${e.dialog_id}.${s}`,Date.now()),ol(n),qa()}catch(c){lW(e,c)}}function iW(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function lW(e,t){t.offline||t.status===401||t.status===429||t.status>=500?tu(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?tu(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(tu(e.key,{phase:"refused",code:t.code}),qa())}var XB,eW,Gt,nl,BS,cb,WS,FS,jS,oW,KS,qS,sW,eu,US,HS,Gs=b(()=>{it();se();G();Xc();Fp();cd();R();yo();XB=3600*1e3,eW=5e3,Gt=T([]),nl="";BS=e=>Gt.value.filter(t=>t.dialog_id===e),cb=({phase:e})=>["held","refused","stale"].includes(e),WS=e=>Gt.value.some(t=>t.dialog_id===e&&cb(t)),FS=e=>Gt.value.find(t=>t.dialog_id===e&&t.phase==="held"),jS=new Map,oW=5e3,KS=(e,t)=>BS(e).some(n=>n.kind===t)||Date.now()-(jS.get(`${e}.${t}`)??0)<oW,qS=(e,t,n)=>BS(e).some(s=>s.kind===t&&s.text===n.trim());sW=50,eu=new Map,US=e=>eu.get(e);HS=e=>ud(e.key,{seen:e.last_no,came:void 0});Ri(tW);jn(qa);setInterval(()=>{Gt.value.some(e=>e.phase==="queued")&&qa()},eW);window.addEventListener("online",qa)});function YS(e){nu.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function GS(e,t){let n=nu.get(e);n&&(n.upto=Math.max(n.upto,t))}function VS(e,t){let n=nu.get(e);if(!n)return;pb(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function pb(e){let t=Date.now()-cW;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function JS(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!uW(s[a+1]);)a+=1;return a}function Ua(e){let t=nu.get(e);return t?(pb(t),JS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function ZS(e,t){let n=nu.get(e);return n?(pb(n),JS(e,t,n.upto)):t}var cW,nu,uW,Vr=b(()=>{R();cW=1e3,nu=new Map;uW=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function fW(e){pd=`okno.draft.${e}.`;let t=el(pd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);gn.value=Object.fromEntries(t),Ha.value={}}function Ya(e,t){let n={...gn.value};t&&(fd(t)||t.dirty)?(n[e]=t,zo(pd+e,t)):(delete n[e],Yr(pd+e)),gn.value=n}function hb(e,t){let n=gn.peek()[e];oT(e);let s={text:"",...n,seen:$W(e,n),...t,at:n?.at??0,dirty:!0};if(!fd(s)&&!n?.at&&!Jr.has(e)&&!md.has(e)){Ya(e,null);return}Ya(e,s),clearTimeout(Jr.get(e)),Jr.set(e,setTimeout(()=>gb(e),pW))}function $W(e,t){let n=Number(e.split(".")[0]),s=t&&fd(t)?t.seen??null:null;return s===null?Ua(n):ZS(n,s)}function eT(e,t){let n=Fo(e,t);clearTimeout(Jr.get(n)),Jr.delete(n),oT(n),Ya(n,null)}function tT(){for(let e in gn.peek())gn.peek()[e].dirty&&gb(e)}async function gb(e){clearTimeout(Jr.get(e)),Jr.delete(e);let t=gn.peek()[e];if(!t?.dirty||qe.peek()!=="in")return;let[n,s]=e.split("."),a=ou(t);md.set(e,{what:a,until:Date.now()+mW});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:dd(t),seen:t.seen??null});nT(e,a,i)}catch(i){i.status===404&&Ya(e,null)}}function nT(e,t,n){let s=gn.peek()[e];s&&Ya(e,{...s,at:n,dirty:ou(s)!==t})}function hW(e){for(let t in e)for(let n in e[t])db(Number(t),n,e[t][n]);for(let t in gn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(md.get(t)?.until>Date.now())&&db(Number(n),s,void 0)}}function gW(e,t){for(let n of dW)db(e,n,t[n])}function db(e,t,n){let s=Fo(e,t),a=gn.peek()[s],i=md.get(s);if(!n){if(!a||a.dirty)return;if(KS(e,t)){Ya(s,{...a,dirty:!0}),gb(s);return}Ya(s,null);return}if(i?.what===ou(n)){nT(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&qS(e,t,n.text)||(a&&fd(a)&&ou(a)!==ou(n)&&(Ha.value={...Ha.value,[s]:{text:a.text,head:dd(a),seen:a.seen??null}}),Ya(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function oT(e){if(!(e in Ha.peek()))return;let{[e]:t,...n}=Ha.peek();Ha.value=n}var pW,mW,dW,gn,mb,Ha,pd,Jr,md,dd,ou,fd,Fo,bn,fb,$b,QS,cs,Pn,us,XS,sT,aT,Un=b(()=>{it();se();G();Xc();Gs();Vr();pW=800,mW=5e3,dW=["reply","note"],gn=T({}),mb=T({}),Ha=T({}),pd="",Jr=new Map,md=new Map,dd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},ou=e=>JSON.stringify([e.text,dd(e)]),fd=e=>!!(e.text.trim()||dd(e));Fo=(e,t)=>`${e}.${t}`,bn=(e,t)=>gn.value[Fo(e,t)]?.text??"",fb=e=>gn.value[Fo(e,"reply")]?.head??null,$b=(e,t)=>gn.peek()[Fo(e,t)]?.seen??null,QS=(e,t)=>gn.value[Fo(e,t)]?.dirty===!1,cs=e=>mb.value[e]??"reply",Pn=(e,t)=>{mb.value={...mb.value,[e]:t}};us=(e,t,n,s=null)=>hb(Fo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),XS=(e,t)=>hb(Fo(e,"reply"),{head:t});sT=(e,t)=>Ha.value[Fo(e,t)],aT=(e,t)=>hb(Fo(e,t),Ha.peek()[Fo(e,t)]);Mi((e,{entered:t})=>{t&&fW(e.me.id),hW(e.drafts)});Ri(tT);jn(tT);tn(e=>{for(let t of e)t.k==="draft"&&gW(t.id,t.row)})});function Ja(){Ga=!1,vW()&&requestAnimationFrame(()=>{!Ga&&!y.peek()&&!Va(document.activeElement)&&su()?.focus({preventScroll:!0})})}function kW(e){let t=su();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function hd(){clearTimeout(sl?.timer),sl=null}function dT(){let{run:e,still:t}=sl;hd(),t()&&e()}function gd(e,t,{settled:n=!0,pause:s=!0}={}){if(bd(e)||n&&!Wx(e.timeStamp))return;if(!s||!al(e)){t();return}let{dialog:a}=E.peek();sl={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(dT,vb)}}function bd(e){let t=e.timeStamp-bb<vb;return al(e)&&(bb=e.timeStamp),t}function $d(e){e.preventDefault(),e.stopImmediatePropagation()}function yW(e){let t=Va(e.target),n=Ui(qs(e),t),s=e.ctrlKey||e.metaKey;(t?lT.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||al(e)||e.key==="Enter"||e.key===" "))||$d(e)}function wW(e){if(al(e)&&/\p{L}/u.test(e.key)){let{letter:t}=sl;if(hd(),bb=e.timeStamp,Ui(qs(e))?.id==="undo"||!su()){$d(e);return}kW(t),e.stopImmediatePropagation()}else e.key==="Escape"?(hd(),$d(e)):(al(e)||e.key==="Enter")&&($d(e),dT(),requestAnimationFrame(()=>xW(e)))}function xW({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function _W(e){return Ga||!al(e)||Va(e.target)||y.peek()||gt.peek()||e.isComposing||!iT&&cT.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&su())}function SW(e){if(qe.peek()==="in"){if(e.repeat){yW(e);return}if(lT.set(e.code,e.target),sl){wW(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ga=!0),_W(e)&&(su().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var vb,bW,rT,Ga,iT,bb,sl,lT,cT,uT,Va,pT,rl,su,mT,vW,al,Vs=b(()=>{ie();G();_t();Ps();Z();vb=300,bW="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",rT=".dock .comp textarea",Ga=!1,iT=!1,bb=-vb,sl=null,lT=new Map,cT=[],uT=e=>{cT.push(e)},Va=e=>!!e?.closest?.(bW),pT=()=>Ga,rl=()=>{Ga=!0},su=()=>document.querySelector(rT),mT=e=>e.target,vW=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,al=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",SW,{capture:!0});window.addEventListener("pointerdown",e=>{Ga=!1,iT=!!mT(e)?.closest?.("#conversation"),hd()},{capture:!0});document.addEventListener("focusin",e=>{mT(e)?.matches?.(rT)&&(Ga=!1)})});function _b(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function $T(e){if(e===null)return;let t=Dn.peek()!==null;dt.reveal(e),L(Y(E.peek().view,e)),t&&dt.focus(e)}function Cb(e){if(Dn.peek()===null)return!1;let t=_b(Dn.peek(),e);return t!==null&&dt.focus(t),!0}var il,kb,wb,wo,fT,dt,ll,Dn,xb,yb,Sb,Tb,Js=b(()=>{se();Z();R();il=["cards","rows","table"],kb=matchMedia("(max-width: 719px)"),wb=T(kb.matches);kb.addEventListener("change",()=>{wb.value=kb.matches});wo=ge(()=>{let e=ve.value?.list?.mode??"cards";return wb.value&&e==="table"?"cards":e}),fT=ge(()=>wb.value),dt={ids:[],reveal(){},focus(){},showNew(){}},ll=T({from:0,to:1/0}),Dn=T(null),xb=()=>Dn.peek()!==null&&re.peek()[Dn.peek()]?Dn.peek():E.peek().dialog;yb=()=>E.peek().dialog??Dn.peek(),Sb=e=>$T(_b(yb(),e)??(yb()===null,null)),Tb=e=>$T(_b(yb(),e,t=>Ni(re.peek()[t])>0))});function ul(e){vt.value=e,e.size||(cl.value=null)}function Zs(e){let t=new Set(vt.peek());t.has(e)?t.delete(e):t.add(e),Eb=e,ul(t)}function vd(e){let{ids:t}=dt,[n,s]=[t.indexOf(Eb),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Zs(e);return}ul(new Set([...vt.peek(),...t.slice(n,s+1)]))}async function bT(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:xn(e,fn.peek())})}`);ul(new Set(t))}catch(t){ee(z(t))}}function Ab(e){let t=new Set([...vt.value].map(n=>re.value[n]?.state??(ot(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function vT(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(TW),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){au.value={done:t.done.length+t.failed.length,of:s};try{let i=await B("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return au.value=null,t}async function Mn(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...vt.peek()];if(au.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await vT([{...e,ids:i}]);!n&&!s&&Nr(),s||ul(new Set(c.map(p=>p.id))),cl.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&V(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([CW(u),a?.()]):a})}async function CW(e){let{failed:t}=await vT(e);t.length&&ee(_("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function yT({list:e,of:t}){let n=[...new Set(e.map(c=>(OW[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>re.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${_("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Ob,vt,au,cl,Eb,kd,pl,hT,gT,TW,kT,OW,Za=b(()=>{Vs();se();G();w();po();Ps();Js();mo();Bt();R();he();Ob=200,vt=T(new Set),au=T(null),cl=T(null),Eb=null;uT(()=>vt.peek().size>0);kd=()=>ul(new Set(dt.ids)),pl=()=>{Eb=null,ul(new Set)},hT=()=>{let e=xb();return e===null?!1:(Zs(e),!0)},gT=()=>{let e=xb();return e===null?!1:(vd(e),!0)};TW=e=>Array.from({length:Math.ceil(e.ids.length/Ob)},(t,n)=>{let s=[n*Ob,(n+1)*Ob];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});kT=()=>{let{step:e,said:t,list:n}=cl.peek();return Mn(e,t,n.map(s=>s.id))},OW={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function St(e){let t=new Set;for(let n of e??[]){let s=Mt.value[n],a=s?.merged_into?Mt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Rn,Vt,xo,Ln,at=b(()=>{se();w();R();Rn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Vt=e=>Rn.find(([t])=>t===e)?.[1]()??"",xo=ge(()=>Object.values(Mt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Ln=e=>Mt.value[e]?.name??o("deleted tag")});function yd(e,t,n){let s=re.peek()[e].tags,a=n?[t]:EW(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:St(u).length>0?1:0}),l=u=>()=>on(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>on(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?qn(Nb(e,a),l(a),c(a),"tag"):qn(Pb(e,[t]),c(a),l([t]),"tag")}function xT(e,t){let n=re.peek()[e].priority;if(n===t)return null;let s=a=>()=>on(e,"priority",{priority:a},{priority:a});return qn(Db(e,t),s(t),s(n),"arrow-up-down")}async function _T(e){let{tag:t}=await B("/api/tags",{name:e,color:xo.peek().length%8+1});return Mb(t),t.id}function Mb(e){let t=Number(String(X.peek().cursor).split(":").pop());ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var wT,Nb,Pb,Db,EW,Zr,Qr=b(()=>{G();w();R();at();Qe();Us();wT=e=>e.map(Ln).join(", "),Nb=(e,t)=>o("Tag added: {tag} · {name}",{tag:wT(t),name:Wc(e)}),Pb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:wT(t),name:Wc(e)}),Db=(e,t)=>o("Priority: {priority} · {name}",{priority:Vt(t).toLocaleLowerCase(),name:Wc(e)}),EW=(e,t)=>e.filter(n=>n===t||Mt.peek()[n]?.merged_into===t);Zr=()=>["supervisor","administrator"].includes(P.value?.role)});var no,_o,Qs=b(()=>{Z();R();no=()=>re.peek()[E.peek().dialog],_o=()=>!!no()});function ml({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=Et(ST);Ae(),F(()=>c.current.focus({preventScroll:!0}),[]);let m=Rb(s),h=xo.value,f=h.filter(W=>Rb(W.name).includes(m)).sort((W,le)=>Number(u.current.has(le.id))-Number(u.current.has(W.id))),$=m&&Zr()&&!h.some(W=>Rb(W.name)===m),v=f.length+($?1:0),S=Math.min(i,v-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=W=>{t(W.id,e[W.id]!=="all"),s&&x()},D=()=>Fe(async()=>{t(await _T(s.trim()),!0),x()}),U=W=>{let le={ArrowDown:1,ArrowUp:-1}[W.key];le&&(W.preventDefault(),l((S+le+v)%Math.max(1,v))),W.key==="Enter"&&v&&(W.preventDefault(),f[S]?k(f[S]):D()),W.key==="Tab"&&ST()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+S:null} maxlength="40"
aria-label=${Zr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Zr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${W=>{a(W.currentTarget.value),l(0)}} onKeyDown=${U} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((W,le)=>r`<${AW} key=${W.id} tag=${W} state=${e[W.id]} index=${le} on=${le===S}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Zr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function AW({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var ST,Rb,wd=b(()=>{I();C();w();N();Ne();ie();at();Qe();Qr();ST=()=>{y.value=null},Rb=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function jo({ids:e,most:t=3}){let n=St(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Xs} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Xs,NW,PW,DW,Lb,Wt,Hn=b(()=>{C();w();at();Xs=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;NW={1:"hi",0:"mid",[-1]:"low"},PW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],DW=e=>o("Priority: {priority}",{priority:Vt(e).toLocaleLowerCase()}),Lb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${PW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Wt=({priority:e,named:t=!1})=>r`<span class=${"pri "+NW[e]} title=${t?null:DW(e)}>
<${Lb} priority=${e} />
<span class=${t?"":"vh"}>${Vt(e)}</span>
</span>`});var xd,Ib=b(()=>{C();w();N();ie();un();Hn();at();xd=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${Rn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Wt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var TT={};ye(TT,{DialogPriority:()=>RW,DialogTags:()=>MW,PriorityMenu:()=>xd,TagPicker:()=>ml});var MW,RW,CT=b(()=>{C();at();Qr();wd();Ib();wd();Ib();MW=({dialog:e,place:t})=>r`<${ml} states=${Object.fromEntries(St(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>yd(e.id,n,s)} />`,RW=({dialog:e,place:t})=>r`<${xd} now=${e.priority} place=${t} onPick=${n=>xT(e.id,n)} />`});var AT={};ye(AT,{DialogFacts:()=>LW});function LW({dialog:e}){let t=We.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${ET("card-priority")}
title=${o("Priority")+"  P"} onClick=${OT("card-priority")}>
<${Wt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${fl} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${St(e.tags).map(n=>r`<${Xs} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>yd(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${ET("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${OT("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${dl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var OT,ET,NT=b(()=>{C();w();R();N();ie();Hn();at();Qr();Qa();OT=e=>()=>{y.value=y.peek()===e?null:e},ET=e=>String(y.value===e)});var rt,Ge,Yn,ft,Tt=b(()=>{C();rt=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Ge=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Yn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ft=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var DT={};ye(DT,{TagSettings:()=>zW});function zW(){let[e,t]=g(null),[n,s]=g({}),a=xo.value,i=()=>t(null);A(()=>{Fe(async()=>s((await j("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Ge} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${PT} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${WW} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${FW} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${PT} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function BW(e){let t=n=>zb(`/api/tags/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Fe(()=>t(!1))})})}function WW({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>BW(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function PT({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??xo.peek().length%8+1),[l,c]=g(null),u=O(null);F(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?zb(`/api/tags/${e.id}`,h,{method:"PATCH"}):zb("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${IW.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function FW({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Fe(async()=>{await B(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var IW,zb,MT=b(()=>{I();C();G();w();he();N();Tt();at();Qe();Qr();IW=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],zb=async(e,t,n)=>Mb((await B(e,t,n)).tag)});var _d,Sd,IT,dl,fl,zT,jW,RT,LT,Qa=b(()=>{_t();w();Z();Mo();Qs();ie();hn();Qr();_d=()=>Promise.resolve().then(()=>(CT(),TT)),Sd=de(_d,"TagPicker",{keys:!0}),IT=de(_d,"PriorityMenu",{keys:!0}),dl=de(_d,"DialogTags",{keys:!0}),fl=de(_d,"DialogPriority",{keys:!0}),zT=de(()=>Promise.resolve().then(()=>(NT(),AT)),"DialogFacts"),jW=de(()=>Promise.resolve().then(()=>(MT(),DT)),"TagSettings");nn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Zr,view:jW});RT=()=>E.peek().page==="inbox"?no():void 0,LT=e=>()=>{y.value=e};Ye({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!RT(),run:LT("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!RT(),run:LT("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(Y("untagged"))})});function iu(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Se(e,0,18)-e>36e5&&n.push({id:"evening",at:Se(e,0,18)}),n.push({id:"tomorrow",at:Se(e,1,t)}),ru(e)>1&&n.push({id:"monday",at:Se(e,ru(e),9)}),n}function WT(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function FT(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Se,ru,BT,Ko=b(()=>{Se=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},ru=e=>(1-new Date(e).getDay()+7)%7||7;BT=e=>[...iu(e,10),{id:"client",at:null}]});function qo(e){let{dialog:t}=E.peek();t&&(Pn(t,e),Im(()=>requestAnimationFrame(()=>Lt(".comp textarea")?.focus())))}var lu=b(()=>{Z();is();hn();Un()});function qW(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!KW.test(s[a+n.length]??""))return!0;return!1}function KT(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function qT(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return jT().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var jT,KW,$l,cu=b(()=>{R();jT=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id),KW=/[\p{L}\p{N}]/u;$l=e=>e.includes("@")?jT().filter(t=>qW(e,t)):[]});function oo(e,{open:t,...n}){t!==void 0&&(Bb.value={...Bb.peek(),[e]:t}),Object.keys(n).length&&XS(e,{...fb(e),...n})}function Fb(e){for(let n of["cc","bcc"]){let s=So(e[n]).find(a=>!Wb(a));if(s)return{field:n,value:s}}return So(e.cc).length+So(e.bcc).length>HW?{field:"cc",value:null}:null}function YT(e){let{subject:t,cc:n,bcc:s,to:a}=Td(e),i={subject:t??null,cc:So(n),bcc:So(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var UW,HW,Bb,Td,UT,So,Wb,HT,uu=b(()=>{se();Un();UW=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,HW=20,Bb=T({}),Td=e=>({...fb(e),open:!!Bb.value[e]});UT=e=>oo(e,{open:!1}),So=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Wb=e=>e.length<=254&&UW.test(e),HT=e=>Fb(Td(e))});function ea(e,t,n){let{[`${e}.${t}`]:s,...a}=jb.peek();jb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var jb,Xr,pu=b(()=>{se();jb=T({}),Xr=(e,t)=>jb.value[`${e}.${t}`]??null});function GW(e){ta=`okno.up.${e}.`,kt.value=[...el(ta).map(([,t])=>t),...VW()],ei.value={},er.value={}}function VW(){try{return JSON.parse(sessionStorage.getItem(JT())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function mu(e,t,n,s="reply"){let a=Math.min(n.max_file||Kb,Kb),i=(n.max_files||10)-Ft(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ka(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ua(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});kt.value=[...kt.value,...l],hl()}function Xa(e,t){return kt.value=kt.value.map(n=>n.id===e?{...n,...t}:n),kt.value.find(n=>n.id===e)}function hl(){if(qe.peek()!=="in")return;let e=kt.peek().filter(t=>t.state==="uploading").length;for(let t of kt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,YW-e)))JW(t)}function JW(e){let t=new XMLHttpRequest;Cd.set(e.id,t),Xa(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Xa(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>GT(e,t.status,t.response),t.onerror=()=>GT(e,0,null),t.send(e.source)}function GT(e,t,n){if(Cd.delete(e.id),t===401&&(qe.value="expired"),t===201){let i=Xa(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&zo(ta+e.id,i)}else t===413?Xa(e.id,{state:"refused",code:"too-large",limit:n?.limit??Kb}):Xa(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});hl();let{dialog_id:s,mode:a="reply"}=kt.peek().find(i=>i.id===e.id)??e;er.peek()[s]?.mode===a&&!na(Ft(s,a))&&!ps(Ft(s,a)).length&&so(s),QT(s,a)}function QT(e,t){let n=ei.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Ft(e,n.mode);na(s)||(so(e),VT?.(e,n))}function so(e){for(let t of[ei,er]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Ed(e,t){so(e);for(let n of Ft(e,t))n.state==="failed"&&Xa(n.id,{state:"waiting",code:void 0});hl()}function XT(e,t){kt.value=kt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of kt.value)n.dialog_id===t&&n.state==="done"&&zo(ta+n.id,n)}function Ad(e,t){for(let n of ps(Ft(e,t)))Ub(n.id)}function e1(e){Xa(e,{state:"waiting",code:void 0}),hl()}function ZW(){for(let e of kt.peek())e.state==="failed"&&e.code==="offline"&&Xa(e.id,{state:"waiting"});hl()}function Ub(e){let t=kt.peek().find(n=>n.id===e);Cd.get(e)?.abort(),Cd.delete(e),Yr(ta+e),kt.value=kt.value.filter(n=>n.id!==e),!ps(Ft(t.dialog_id,t.mode??"reply")).length&&er.peek()[t.dialog_id]&&so(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),hl(),QT(t.dialog_id,t.mode)}function Nd(e,t){let n=Ft(e,t).filter(s=>s.state==="done");for(let s of n)Yr(ta+s.id);return kt.value=kt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Pd(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ka(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)zo(ta+c.id,c);let l=a.map(c=>({id:ka(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));kt.value=[...kt.value,...i,...l]}var YW,Kb,kt,ei,er,ta,VT,Cd,JT,ZT,Ft,na,ps,qb,Od,gl=b(()=>{it();se();G();Xc();Fp();Vr();YW=2,Kb=25*1024*1024,kt=T([]),ei=T({}),er=T({}),ta="",VT=null,Cd=new Map;JT=()=>`${ta}unfinished`;be(()=>{if(!kt.value.length&&!ta)return;let e=kt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(JT(),JSON.stringify(e))}catch{}});ZT=e=>{VT=e},Ft=(e,t="reply")=>kt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),na=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");g_(()=>na(kt.peek()));ps=e=>e.filter(t=>t.state==="failed"||t.state==="refused");qb=(e,t)=>{ei.value={...ei.value,[e]:t}};Od=(e,t)=>{er.value={...er.value,[e]:t}};Ri(GW);jn(ZW)});function XW(e,t){let n=Ft(e,t).map(s=>s.seen??null).filter(s=>s!==null);return $b(e,t)??(n.length?Math.min(...n):Ua(e)??0)}function Dd(e,t,n={}){if(n.then&&Oa()||r1(e,n,a=>Dd(e,t,a)))return;let s={mode:t,how:n,seen:XW(e,t)};na(Ft(e,t))?qb(e,s):o1(e,s)}function o1(e,t){let{mode:n,how:s,seen:a}=t,i=bn(e,n).trim(),l=Ft(e,n),c=ps(l);if(!i&&c.length===l.length)return;if(so(e),c.length){Od(e,t),eF(e);return}let u=Nd(e,n),p=ub(e,n,i,a,u,n==="note"?tF(e,i):nF(e,s));eT(e,n),ea(e,n,null),n==="reply"&&(UT(e),l1(e,p,s)),s.then==="close"&&qg(e),X.peek().logs[e]?.later&&$m(e)}function s1(e,t){Ed(e,t.mode),qb(e,t)}function eF(e){if(E.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ee(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Md(e),label:o("Open"),ms:u1})}function a1(e,t){Ad(e,t.mode),Dd(e,t.mode,t.how)}function du(e,t,n,s){if(Oa()||r1(e,s,p=>du(e,t,n,p)))return;let{sure:a,restore:i,...l}=s,c=Gr(X.peek().dialogs[e]?.kind)||void 0,u=ub(e,"reply",t,n,[],Hb({undo_ms:c,...l}));l1(e,u,s),s.then==="close"&&qg(e)}function r1(e,t,n){return t.then!=="close"||t.sure?!1:Yi({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function tF(e,t){let n=$l(t).map(s=>s.id);return Hb({reply_to_no:Xr(e,"note"),mentions:n.length?n:void 0})}function nF(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Ot(s)?.can?.subject);return Hb({reply_to_no:Xr(e,"reply"),letter:a?YT(e):void 0,formatted:a,undo_ms:n?void 0:Gr(s?.kind)||void 0,not_before:n?ja(n):void 0,then:t})}function l1(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{c1(t,n,e),i?.()};n==="close"?V(P0(e),{keep:!0,undo:l}):n==="snooze"?V(D0(e,a),{icon:"alarm-clock",undo:l}):s?V(qm(e,s),{icon:"calendar-clock",undo:l}):Gr(X.peek().dialogs[e]?.kind)&&jx(l,Gr(X.peek().dialogs[e]?.kind)+QW)}function c1(e,t,n){let s=Gt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){tr(s);return}if(!s){let i=US(e);i&&Uo(i,t,n);return}let a=be(()=>{Gt.value.find(l=>l.key===e)?.phase!=="sending"&&Qt(()=>queueMicrotask(()=>{a(),c1(e,t,n)}))})}function oF({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ee(s,{action:()=>Md(e),label:o("Open"),ms:u1})}async function Uo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await B(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Fe(()=>{throw a});return}ee(o("Already sent")),t&&await Fe(()=>B(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Md(n);return}ce({t:"result",message:s.message}),p1(n,"reply",e.data.typed??e.text,e.no,s.files,sF(e.files??[],s.files)),ea(n,"reply",e.reply_to_no),e.letter&&oo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),V(M0(n),{icon:"undo-2"})}function sF(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function p1(e,t,n,s,a=[],i=[]){let l=bn(e,t),c=Math.max(s,$b(e,t)??0);Pn(e,t),us(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Pd(e,a,t,c,i),Md(e),qo(t)}function tr(e){let{more:t={}}=e;ol(e.key),p1(e.dialog_id,e.kind,e.text,e.last_no??e.seen,n1(e)?[]:e.files??[],n1(e)?e.files??[]:[]),t.reply_to_no&&ea(e.dialog_id,e.kind,t.reply_to_no),t.letter&&oo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function m1(e){ol(e.key),V(R0(e.dialog_id),{icon:"x",undo:()=>tr(e)})}var QW,Hb,i1,u1,t1,n1,Md,Yb,oa=b(()=>{se();Qe();lu();Us();G();cu();Un();w();uu();Ps();Gs();pu();Z();Vr();R();it();he();yo();qc();Nn();gl();QW=500;ZT(o1);Hb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));i1=e=>!!(e&&!e.blocked_at&&Ot(e)&&Ot(e).health!=="removed");u1=6e4,t1=new Map;be(()=>{for(let e of Gt.value.filter(cb))t1.get(e.key)!==e.phase&&(t1.set(e.key,e.phase),Qt(()=>oF(e)))});n1=e=>e.phase==="refused"&&e.code==="file-gone";Md=e=>{E.peek().dialog!==e&&L(Y(E.peek().view,e))};Yb=(e,t)=>Fe(async()=>{let n=await B(`/api/messages/${e.id}/plan`,{not_before:t&&ja(t)});ce({t:"result",...n})})});function Rd(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return F(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Ld({dialog:e,telling:t}){if(!i1(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Ua(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Gb=b(()=>{I();C();w();Vr();oa()});function ti({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[S,x]=g(0),[k,D]=g(s?{day:aF(s),text:rF(s),used:!0}:{day:Se($,1,0),text:a,used:!1}),U=Et(m);Ae(),F(()=>U.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let W=FT(k.text),le=W?Se(k.day,0,...W):null,Ce=k.used&&le!==null&&le<=Date.now(),Ke=k.used&&(W===null||Ce),ne=k.used?le:v[S].at,nt=K=>{p(K)!==!1&&m()},pe=K=>{K.preventDefault(),K.stopPropagation(),Ke||nt(ne)},$e=K=>{let Le={ArrowDown:1,ArrowUp:-1}[K.key];if(!Le)return;K.preventDefault();let pt=(S+Le+v.length)%v.length;x(pt),D({...k,used:!1}),K.currentTarget.querySelectorAll(".mi")[pt].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${U} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${$e}>
<div class="mh">${t}</div>
${v.map((K,Le)=>r`<button type="button" key=${K.id} class=${!k.used&&Le===S?"mi on":"mi"}
onFocus=${()=>{x(Le),s||D({...k,used:!1})}} onClick=${()=>nt(K.at)}>
<${d} name=${d1[K.id][1]} size="m" />
<span class="cut">${i[K.id]?.()??d1[K.id][0]()}</span>
${K.at!==null&&r`<span class="hrow end t12 dim num">
${K.id==="hour"||K.id==="evening"?J(K.at):wm(K.at,$)}
</span>`}
</button>`)}
</div>
<${lF} own=${k} began=${$} onChange=${K=>D({...k,...K,used:!0})}
wrong=${Ke} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ke?r`<span class="hint bad" role="alert">
${Ce?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ne===null?o("Until the client replies"):`${eo(ne,$)}, ${J(ne)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ke}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function lF({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Se(t,0,0),[p,m]=i,h=R_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},v=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},S=x=>{let k=iF[x.key];k&&(x.preventDefault(),v(Math.max(u,Se(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${L_().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${WT(...i).map((x,k)=>r`<tr key=${k}>
${x.map((D,U)=>r`<td key=${U}>
${D!==null&&r`<${cF} day=${D} today=${u} own=${e} onPick=${v} weekend=${U>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${eo(e.day,t)}</span>
</div>
</div>`}function cF({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${eo(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var d1,aF,rF,iF,Id=b(()=>{I();C();ke();oe();w();Ko();N();Ne();d1={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},aF=e=>Se(e,0,0),rF=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};iF={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var $1={};ye($1,{Snooze:()=>Vb,SnoozeMenu:()=>f1,SnoozeStrip:()=>Jb});function f1({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=uF}){let[i,l]=g(""),c=Rd(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Ze(M.value-s)})}
</p>`;return r`<${ti} label=${e} title=${o("Snooze until")} usual=${BT}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${Ld} dialog=${n} telling=${c} />
<//>`}function Vb({dialog:e}){let t=(n,s,a,i)=>a?du(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Xm(e.id,n,s);return r`<${f1} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Jb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:eo(t,M.value),time:J(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Wa(e.id)}>${o("Unsnooze")}</button>
</div>`}var uF,zd=b(()=>{I();C();ie();ke();oe();w();Ko();Nn();oa();N();Gb();Id();uF=()=>{y.value=null}});function bl(e){let t=An(e),n=As.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Zb(t):ko(n)}function oi(e){let t=Lo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function pF(e){if(!Lo.value||e.length<2)return null;let t=s=>Lo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function dF(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:we.value[P.value.id]??P.value,mine:!0});let c=mF().filter(m=>a(m.name)),u=c.filter(m=>An(m)==="online"),p=pF(u.filter(b1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),nr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Xb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=Et(h1);Ae(),F(()=>{u.current.focus({preventScroll:!0}),Ba(e.id)},[]);let m=dF(e,n,t),h=m.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!v1(S.person)||(h1(),S.team||S.nobody==="team"?U0(e.id,S.team?.id??null,a.trim()):Zm(e.id,S.person?.id??null,a.trim()))},v=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${fF} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function fF({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!v1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${hF} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+ho(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${_("{n} online","{n} online",Qb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function $F(e,t){return!t&&An(e)!=="online"?bl(e):[!t&&!b1(e)&&bl(e),oi(e)].filter(Boolean).join(" · ")}function hF({person:e,mine:t,free:n,now:s,shut:a}){let i=An(e);return r`
<${te} name=${e.name} size="sm"><${ni} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):$F(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var h1,g1,ni,Zb,b1,mF,nr,Qb,v1,vl=b(()=>{I();C();ie();w();xe();R();Nn();N();Ne();Qi();h1=()=>{y.value=null},g1=(e,t)=>e.name.localeCompare(t.name),ni=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Zb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];b1=e=>As.value[e.status_id]?.takes_new!==0;mF=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort(g1),nr=()=>Object.values(We.value).filter(e=>!e.removed).sort(g1),Qb=e=>e.members.filter(t=>we.value[t]?.active&&An(we.value[t])==="online").length;v1=e=>Lo.value?.[e.id]?.may??!0});function vF(e,t){let n=M.peek();return e==="tomorrow"?Se(n,1,9):e==="monday"?Se(n,ru(n),9):e==="week"?Se(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function x1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[S,x]=g(w1(Se(M.peek(),7,9))),[k,D]=g(""),[U,W]=g(!1),[le,Ce]=g([]),Ke=O(null);Ae();let ne=O(t),nt=()=>(ne.current=t,a(null),l(null),gF(t).then(ue=>{ne.current===t&&(a(ue),u(new Set(ue.map(zt=>zt.id))))},ue=>{ne.current===t&&l(ue)})),pe=()=>j("/api/handovers").then(ue=>Ce(ue.items.filter(zt=>!zt.undone_at)),()=>{});F(()=>{Ke.current.focus(),Ba(),pe()},[]),A(()=>{nt()},[t]);let $e=t===e,K=Wd(t),Le=h.turn??K.filter(ue=>An(ue)==="online").map(ue=>ue.id),pt=vF($,S),Ao=$==="date"&&!(pt>Date.now()),Si={person:h.person!==null,team:h.team!==null,turn:Le.length>0}[p]&&c.size>0&&!Ao&&!U,ph=async()=>{W(!0);let ue=s.length===c.size,zt={...$e?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Le:[],team_id:p==="team"?h.team:null,dialogs:ue?null:[...c],note:k.trim(),return_at:pt};try{let{hand_over:wr}=await B("/api/handovers",zt);Bd(),wF(wr,ue?s.length:c.size)}catch(wr){l(wr),W(!1)}},fe=ue=>Fe(async()=>{_1((await B(`/api/handovers/${ue.id}/undo`,{})).hand_over),pe(),nt()});return r`<div class="over" onPointerDown=${ue=>{ue.target===ue.currentTarget&&Bd()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Ht}>
<header class="dhead">
<h2 class="head2 grow">
${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Bd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${y1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ue=>{n(Number(ue.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${xF(e).map(ue=>r`<option value=${ue.id} key=${ue.id}>
${[ue.name,oi(ue)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${y1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ue,zt],wr)=>r`<label class="ropt" key=${ue}>
<input class="check rad" type="radio" name="to" ref=${wr?null:Ke} checked=${p===ue}
onChange=${()=>m(ue)} />
<b class="b5 blk t13">${zt}</b>
</label>`)}
</div>
</fieldset>
<${_F} from=${t} kind=${p} who=${h} turn=${Le} count=${c.size}
onPick=${ue=>f({...h,...ue})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ue=>v(ue.currentTarget.value)}>
${Object.entries(bF).filter(([ue])=>ue!=="monday"||ru(M.value)>1).map(([ue,zt])=>r`<option value=${ue}>${zt($e)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${w1(Se(M.peek(),1,9))} aria-invalid=${Ao?"true":null} value=${S}
onInput=${ue=>x(ue.currentTarget.value)} />`}
${pt>0&&!Ao&&r`<p class="hint">
${$e?o("They return to you: {when}",{when:`${eo(pt,M.value)}, ${J(pt)}`}):o("They return: {when}",{when:`${eo(pt,M.value)}, ${J(pt)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ue=>D(ue.currentTarget.value)}></textarea>
</div>
</div>
<${TF} own=${$e} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${le.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${le.slice(0,3).map(ue=>r`<${CF} key=${ue.id} one=${ue} onUndo=${fe} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Bd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Si} onClick=${ph}>
${U?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function wF(e,t){let n=[_("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),yF(e.left)].filter(Boolean).join(". "),s=async()=>_1((await B(`/api/handovers/${e.id}/undo`,{})).hand_over);V(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Fe(s):null})}function _1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?_("{n} conversation is yours again","{n} conversations are yours again",e.back):_("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});V(t?`${n}. ${_("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function _F({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Wd(e),p=we.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,bl(m),oi(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${SF} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=nr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${_("{n} online","{n} online",Qb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Wd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${ni} shift=${An(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${oi(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function SF({from:e,person:t,count:n,onTurn:s}){let a=Lo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Wd(e).filter(m=>An(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function TF({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ae} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${ae} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
${k1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${k1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Io} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function CF({one:e,onUndo:t}){let n=e.kind==="team"?Kg(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===P.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Ut(e.at)}
, ${J(e.at)} · ${s}
${_("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ut(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Bd,k1,gF,y1,bF,w1,kF,yF,xF,Wd,S1=b(()=>{I();C();Qe();ie();G();ke();Un();oe();w();xe();R();Ko();he();Nn();vl();N();Ne();Ys();Bd=()=>{y.value=null},k1=e=>!!(bn(e,"reply").trim()||bn(e,"note").trim()),gF=async e=>(await j(`/api/people/${e}/dialogs`)).items,y1=()=>["supervisor","administrator"].includes(P.value.role),bF={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};w1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};kF={changed:e=>_("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>_("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>_("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},yF=e=>Object.entries(e).map(([t,n])=>kF[t]?.(n)).filter(Boolean).join(", ");xF=e=>Object.values(we.value).filter(t=>(t.active||Lo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Wd=e=>Object.values(we.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function T1(e){return[e.max_file?o("up to {size} each",{size:Xn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function C1({id:e,can:t,mode:n}){let s=O(null),a=T1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{mu(e,l.target.files,t,n),l.target.value="",Ja()}} onCancel=${Ja} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function OF(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Xn(e.size),channel:Ee(t),limit:Xn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ee(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function jd({id:e,kind:t,mode:n}){let s=Ft(e,n);if(!s.length)return null;let a=ps(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${EF} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Kd({id:e,mode:t,again:n,without:s,wanted:a=er.value[e]}){let i=Ft(e,t),l=ps(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${_("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>so(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function EF({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${OF(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Xn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>e1(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Ub(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function O1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||cs(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Fd(k)&&p(k)&&(u+=1,a(c))},h=k=>{Fd(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Fd(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Fd(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&S(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),S(k.clipboardData.files))},S=k=>{mu(e,k,cs(e)==="note"?{}:t,cs(e)),Ja()},x={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,cs(e)]);let i=cs(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ee(n),T1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Fd,qd=b(()=>{I();C();oe();w();Vs();Un();gl();N();Fd=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function yt(e){let t=ve.peek();ce({t:"preferences",row:E1(t,e)});try{return ce({t:"preferences",row:(await B("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ce({t:"preferences",row:t}),ee(z(n)),!1}}var E1,si=b(()=>{G();R();he();E1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?E1(e?.[n]??{},s):s]))});function kl({files:e,message:t}){let n=e.filter(tv);return r`
${n.length>0&&r`<${DF} files=${n} />`}
${e.filter(s=>!tv(s)).map(s=>r`<${NF} key=${s.id} file=${s} />`)}
${t&&r`<${ov} message=${t} files=${e} />`}
`}function NF({file:e}){return e.kind==="sticker"&&or(e)?r`<img class="stk" src=${vn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&nv(e,"audio")?r`<${IF} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&nv(e,"video")?r`<${zF} file=${e} />`:r`<${Hd} file=${e} />`}function sv(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,A1/t,A1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function M1({files:e,letter:t}){let n=!t&&e?.length===1&&tv(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(sv(n).width,PF)+12}px`}:null}function DF({files:e}){if(e.length===1)return r`<div class="pics one">
<${N1} file=${e[0]} size=${sv(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-ev;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,ev).map((n,s)=>{let a=s===ev-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${N1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function N1({file:e,size:t,label:n,more:s}){if(!or(e))return r`<${MF} file=${e} place=${t} />`;let a=e.preview?`${vn(e,"thumb")} 320w, ${vn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Vm(e.token)}>
<img src=${vn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function MF({file:e,place:t}){if(e.state==="ready")return r`<${Hd} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):R1(e)}</span>
</span>
</span>`}function LF(e){if(P1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Hd({file:e}){let t=Ud(e);if(e.state==="ready"){let s=P1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${vn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${LF(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):av(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Xn(e.size):""].filter(Boolean).join(" · "):R1(e)}
</span>
</span>
</span>`}function IF({file:e}){let t=[Ud(e),e.duration?Bs(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Ud(e)}</b></span>`}
<audio controls preload="none" src=${vn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Bs(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${vn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function zF({file:e}){let t=sv(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${vn(e,"media")}
poster=${or(e)?vn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Ud(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Bs(e.duration):"",e.size>0?Xn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${vn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var ev,A1,AF,P1,vn,or,tv,nv,ov,D1,PF,R1,RF,av,Ud,ai=b(()=>{C();Qe();oe();w();N();Ws();ev=4,A1=320,AF={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},P1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,vn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,or=e=>e.state==="ready"&&!!(e.thumb||e.preview),tv=e=>e.kind==="photo"||e.kind==="animation"&&!nv(e,"video"),nv=(e,t)=>e.state==="ready"&&AF[t].includes(e.media_type.split(";")[0]),ov=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;D1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&or(e[0]);PF=240;R1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${G_(e.reason)}`,RF=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";av=e=>[RF(e.name),e.size>0?Xn(e.size):""].filter(Boolean).join(" · "),Ud=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function L1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=BF[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var BF,I1=b(()=>{C();w();N();BF={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function yl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return FF.test(t)?t:null}function GF(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!KF.has(s))break;t-=1}return t}function*VF(e){let t=0;for(let{0:n,index:s}of e.matchAll(jF)){let a=n.slice(0,GF(n.slice(0,rv))),i=a.length<rv?yl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===qF))return}}function*JF(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===UF)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function QF(e,t,n){let s=[];for(let i of(t??[]).slice(0,HF)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;WF.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:yl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...JF(e,n),...VF(e)])ZF(i,a)&&(s.push(i),a.push(i));return s.sort(B1)}function W1(e,t,n,s,a=0){let i=[],l=t,c=a<YF?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(fu(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>fu(x)>m).map(x=>({...x,offset:m,length:fu(x)-m})),{type:v,url:S}=p;i.push({type:v,...S===void 0?{}:{url:S},children:W1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(B1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function F1(e,{looks:t=[],names:n=[]}={}){return e?W1(e,0,e.length,QF(e,t,n)):[]}function j1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function K1(e,t){if(e.length>2*rv)return!1;let n=yl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&z1(n)!==z1(t))}var WF,FF,jF,KF,rv,qF,UF,HF,YF,fu,ZF,B1,z1,iv=b(()=>{WF=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),FF=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,jF=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,KF=new Set(`.,:;!?…'"»”`),rv=2048,qF=500,UF=200,HF=500,YF=8;fu=e=>e.offset+e.length,ZF=(e,t)=>t.every(n=>fu(e)<=n.offset||e.offset>=fu(n)),B1=(e,t)=>e.offset-t.offset||t.length-e.length;z1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function sa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=uo(()=>s||e.length<=U1*1.1?e:j1(e,U1),[e,s]),l=uo(()=>F1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${H1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function XF({piece:e}){let{type:t,url:n}=e,s=H1(e.children);if(q1[t])return r`<${q1[t]}>${s}<//>`;if(t==="spoiler")return r`<${ej} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=K1(Y1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function ej({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var q1,U1,H1,Y1,$u=b(()=>{I();C();w();iv();q1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},U1=2e4;H1=e=>e.map(t=>t.type==="text"?t.text:r`<${XF} piece=${t} />`),Y1=e=>e.map(t=>t.text??Y1(t.children)).join("")});function J1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ve.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&yt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${oj} message=${e} />
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
${s?r`<${aj} key=${`${i} ${nm.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${sj} message=${e} />`}
${h.length>0&&r`<${rj} message=${e.id} files=${h} />`}
<${lj} message=${e} />
`}function oj({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${aa(t.sender)}
${t.recipients.length>0&&` → ${G1(t.recipients.map(aa))}`}
${t.copies.length>0&&` · ${o("copy")}: ${G1(t.copies.map(aa))}`}
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
</div>`}function sj({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${V1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${sa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${V1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function V1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function aj({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(tj,Math.min(nj,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:nm.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(nm.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function rj({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${_("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Xn(n)}`}
</span>
<${ov} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${or(s)?r`<${ij} file=${s} />`:r`<${Hd} file=${s} />`}
</li>`)}
</ul>
`}function lj({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ve.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${L1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${Y_(n)}
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
${t.related&&r`<${cj} id=${t.related} />`}
`}function cj({id:e}){let[t,n]=g(re.peek()[e]??null);return A(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${Y(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:me(t.number),name:t.name})}
</a>
</span>`}function cv(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var tj,nj,lv,aa,G1,ij,Z1,hu=b(()=>{I();C();Qe();G();oe();w();Z();si();Bt();R();N();Ws();ai();I1();$u();tj=40,nj=2e4,lv=2;aa=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,G1=e=>e.length>lv?o("{first} and {n} more",{first:e.slice(0,lv-1).join(", "),n:e.length-lv+1}):e.join(", ");ij=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Vm(e.token)}>
<img src=${vn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${av(e)}</span>
</span>
<a class="ib small" href=${vn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;Z1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${cv(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function uj(e){let t=xt.value[e.id],n=t?Sn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Xr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function pj(e,t,n){let s=e?e.letter.sender:n.label??"",a=aa(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function mj({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>oo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function dj(e,t){let n=new Set(Object.values(Ve.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>aa(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==aa(t).toLowerCase()&&!n.has(a))}function Q1({dialog:e}){let{id:t}=e,n=Td(t),s=uj(e),a=pj(s,n,e),i=a.whole,l=s?dj(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!So(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>oo(t,{open:!0,cc:[...So(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{oo(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${mj} id=${t} to=${a} />`}
${c&&r`
<${gu} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>oo(t,{open:!0,cc:p})} />
<${gu} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>oo(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??cv(s?.letter.subject||e.title)}
onInput=${p=>oo(t,{subject:p.target.value})} />
</label>
</div>`}function gu({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=So(n).filter(p=>!Wb(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var uv=b(()=>{I();C();w();uu();pu();Xt();R();hu()});function X1({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function eC({send:e,more:t}){return y.value==="later"?r`<${bu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${Q} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${$n} of=${[ut,"Shift","↵"]} /></span>
<//>
<${Q} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Q} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Je(Se(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var fj,$j,bu,Yd=b(()=>{C();ie();oe();w();bo();Ko();N();un();Id();fj=()=>{y.value=null};$j={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},bu=({pick:e,given:t=null,place:n="popsend",onShut:s=fj})=>r`<${ti} label=${o("Send later")} title=${o("Send later")} usual=${iu} words=${$j}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function tC(){let e=O(vj()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[S,x]=g(!1),[k,D]=g([]),[U,W]=g(null),[le,Ce]=g(!1);Ae(),F(()=>kj({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(x(!1),W(null),!t){a(null),D([]),l(null);return}if(!t.id){let ue=wj(t);a(ue),D([]),l(ue.find(zt=>zt.can)??null);return}let fe=!0;return j(`/api/contacts/${t.id}/ways`).then(ue=>{fe&&(a(ue.ways),D(ue.open),l(ue.ways.find(zt=>zt.can)??null))},ue=>{fe&&W(ue)}),()=>{fe=!1}},[t]);let Ke=i&&Ve.value[i.channel_id]?.kind,ne=Ke==="email",nt=k.find(fe=>fe.id===i?.dialog_id)??(ne&&!S?k[0]:null),pe=Ft(ao),$e=na(pe),K=i&&$.trim()&&!le&&!$e&&!(nt&&!ne),Le=()=>{if(!K)return!1;if(nt&&ne&&!S)return x(!0),!1;let fe=ne&&Fb(p);return fe&&document.getElementById("nw"+fe.field)?.focus(),!fe},pt=async(fe=null)=>{if(!Le())return;if(ps(Ft(ao)).length){let zt=Lt("#missing button");zt?zt.focus():Od(ao,{mode:"reply",at:fe});return}so(ao),Ce(!0),W(null);let ue=Nd(ao);try{let zt={channel_id:i.channel_id,text:$.trim(),files:ue.map(n2=>n2.token),anyway:!0,...fe?{not_before:ja(fe)}:{undo_ms:Gr(Ke)},...ne?{subject:c.trim(),cc:So(p.cc),bcc:So(p.bcc)}:{}},wr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Tp,message:t2}=await B("/api/dialogs",{...zt,...wr});ce({t:"result",dialog:Tp,sentAtRev:Ca(Tp.id)}),fe&&V(qm(Tp.id,fe),{icon:"calendar-clock",undo:()=>Uo(t2)}),sessionStorage.removeItem(Vd),Gd(),L(Y("mine",Tp.id))}catch(zt){Pd(ao,ue),W(zt),Ce(!1)}},Ao=fe=>{$.trim()&&(Pn(fe,"reply"),us(fe,"reply",$)),ne&&(p.cc||p.bcc||c.trim())&&oo(fe,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),XT(ao,fe),sessionStorage.removeItem(Vd),Gd(),L(Y("all",fe))},Si=fe=>{Ht(fe),fe.key==="Escape"&&(fe.preventDefault(),fe.stopPropagation(),f(!1))},ph=fe=>{fe.key==="Enter"&&(fe.ctrlKey||fe.metaKey)&&(fe.preventDefault(),fe.repeat||pt())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${fe=>{Ht(fe),ph(fe)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Gd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${_j} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${xj} ways=${s} way=${i} onPick=${l} />
</div>`}
${nt&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:me(nt.number),day:ct(nt.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Ao(nt.id)}>${o("Open")}</button>
</p>`}
${ne&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${gu} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${fe=>m({...p,open:!0,cc:fe})} />
<${gu} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${fe=>m({...p,open:!0,bcc:fe})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${fe=>u(fe.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${jd} id=${ao} kind=${Ke} />
<textarea class="tx" rows="5" aria-label=${ne?o("Email text"):o("Message text")}
placeholder=${ne||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${fe=>{so(ao),v(fe.currentTarget.value)}}></textarea>
<${Kd} id=${ao} mode="reply" again=${()=>Ed(ao,"reply")}
without=${({at:fe})=>{Ad(ao,"reply"),pt(fe)}} />
<div class="bar">
${i&&Ve.value[i.channel_id]?.can?.files&&r`<${yj} can=${Ve.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${U&&r`<p class="hint bad dgap" role="alert">${z(U)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Gd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!K} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Le()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!K} onClick=${()=>pt()}>
<${d} name="send" size="s" />
${nt&&ne?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Si}>
<${bu} place="popsnz" pick=${pt} onShut=${()=>f(!1)} />
</div>`}
</div>`}function yj({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{mu(ao,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function xj({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Lt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ve.value[i.channel_id],c=Object.values(Ve.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ct(i.last_at,M.value)}):i.address:bj[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${_e} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ee(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function _j({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);F(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let S=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),hj);return()=>clearTimeout(S)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...gj.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let S={ArrowDown:1,ArrowUp:-1}[v.key];S&&h.length&&(v.preventDefault(),c((l+S+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
</div>`}var Gd,hj,gj,Vd,ao,bj,vj,kj,wj,nC=b(()=>{I();is();C();ie();Us();G();ke();Un();oe();w();bo();uu();Z();R();he();yo();gl();oa();qd();N();Ne();uv();Yd();Gd=()=>{y.value=null},hj=200,gj=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Vd="okno.newdialog",ao="new",bj={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},vj=()=>{try{return JSON.parse(sessionStorage.getItem(Vd))??{}}catch{return{}}},kj=e=>{try{sessionStorage.setItem(Vd,JSON.stringify(e))}catch{}};wj=e=>Object.values(Ve.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var oC={};ye(oC,{WorkLayers:()=>Sj});function Sj(){return y.value==="handover"?r`<${x1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${tC} />`:null}var sC=b(()=>{C();ie();R();S1();nC()});var rC={};ye(rC,{GiveMenu:()=>dv});function Cj(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(we.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Fa.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function dv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=Et(mv);Ae(),F(()=>i.current.focus({preventScroll:!0}),[]);let c=Cj(t),u=Math.min(s,c.length-1),p=h=>{mv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&mv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var mv,fv=b(()=>{I();C();ie();w();R();Xi();N();Ne();mv=()=>{y.value=null}});function EC({dialog_id:e,data:t}){let n=re.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var OC,sn,sr=b(()=>{w();R();OC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},sn=e=>OC[e]?.()??OC.unknown()});function yu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=_("{n} open task","{n} open tasks",n);return AC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function nK(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>tK)return;let n=setTimeout(Fr,t);return()=>clearTimeout(n)},[e])}function ii({dialog:e,button:t=null}){nK(ku(e));let n=e.tasks?.open??0;if(!n)return null;let s=AC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=oK(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=yu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var tK,ku,AC,oK,Qd=b(()=>{I();ke();oe();C();w();N();tK=2147483647,ku=e=>e.tasks?.due_at??null,AC=(e,t)=>ku(e)!==null&&ku(e)<=t;oK=(e,t)=>ku(e)===null?yu(e,t):o("{tasks}, the first is due {when}",{tasks:yu(e,t),when:Je(ku(e))})});function Yo({state:e}){let t=sK[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var sK,Xd=b(()=>{C();w();N();sK={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function cf(){let{dialog:e}=E.peek();Ct.peek()?.dialog!==e&&(Ct.value={dialog:e,...Tv});let t=()=>document.getElementById("findq")?.select();Im(()=>requestAnimationFrame(t))}var Tv,Ct,UC,uf=b(()=>{se();Z();hn();Tv={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Ct=T(null),UC=e=>Ct.value?.dialog===e});function RK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=MK}){let[i,l]=g(""),c=Rd(),u=Et(a),p=O(null);Ae(),F(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Gi),h=$=>c.ready((v,S)=>{a(),n($,i.trim(),v,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),v[(v.indexOf(document.activeElement)+S+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&m[x]&&!$.repeat&&($.preventDefault(),h(m[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Gi[$][1]} size="m" />
<span class="cut">${Gi[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${Ld} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function HC({dialog:e}){let t=e.state==="closed";return r`<${RK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?G0(e.id,n,s):a?du(e.id,a,i,{then:"close",reason:n,comment:s}):to(e.id,n,s)} />`}var MK,YC=b(()=>{I();C();ie();w();bo();Nn();oa();N();Ne();Gb();MK=()=>{y.value=null}});var GC,pf,VC,Cv,JC,Ov,ZC,_l=b(()=>{GC=new Map,pf=e=>{GC.set(e.id,{when:()=>!0,...e})},VC=()=>[...GC.values()],Cv=new Map,JC=e=>{Cv.set(e.id,{when:()=>!0,...e})},Ov=e=>[...Cv.values()].filter(t=>t.when(e)),ZC=()=>[...Cv.values()].filter(e=>e.runMany)});function QC({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${df("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${mf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${df("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${mf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>to(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${df("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${mf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>za(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${LK} dialog=${e} />
</div>`}function LK({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=H0(e),s=t?Pa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${df("assignee")} title=${o("Assignee")+"  A"} onClick=${mf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+ho(n.name)}></span>`:r`<${Da} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function IK({dialog:e}){let t=!!Ns.value[e.id],n=Ra("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
${n&&r`<${Q} icon="user-round" onPick=${()=>{gt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${Q} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${Q} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${Q} icon="message-circle-off" onPick=${()=>td(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Q} icon="eye" onPick=${()=>qr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Q} icon="alarm-clock" onPick=${()=>Wa(e.id)}>${o("Unsnooze")}<//>`}
<${Q} icon="tag" onPick=${()=>{y.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${Q} icon="arrow-up-down" onPick=${()=>{y.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${Q} icon="users-round" onPick=${()=>{y.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${Q} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${VC().filter(a=>a.when(e)).map(a=>r`<${Q} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function XC({dialog:e}){let t=zK[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var mf,df,zK,eO=b(()=>{C();Qe();ie();w();xe();R();Nn();Qa();vl();N();YC();Ne();_l();un();zd();mf=e=>()=>{y.value=y.value===e?null:e},df=e=>String(y.value===e);zK={snooze:Vb,finish:HC,actions:IK,assignee:Xb,tags:dl,priority:fl,team:({dialog:e})=>r`<${Xb} dialog=${e} onlyTeams />`}});function ff({dialog:e}){let t=e&&Ot(e);return r`
${Fn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${im}>${o("Retry")}</button>
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
`}var tO=b(()=>{C();Mr();w();R();N();Ws()});function $f(e){ra.value={...ra.value,[e.dialog_id]:{message:e,text:e.text}}}function oO(e,t){ra.value={...ra.value,[e]:{...ra.value[e],text:t}}}function Sl(e){let{[e]:t,...n}=ra.peek();ra.value=n}function hf(e,t){let n=Ot(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*BK;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function sO(e){let{message:t,text:n}=ra.peek()[e];if(Sl(e),n.trim()===t.text)return;let s=await B(`/api/messages/${t.id}/edit`,{text:n.trim()});ce({t:"result",...s})}var BK,ra,nO,wu=b(()=>{se();G();R();BK=36e5,ra=T({}),nO=e=>ra.value[e]??null});function li(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function gf(e,t){li(e,t,e.selectionStart,e.selectionEnd)}function aO(e,t,n,s){li(e,s,t,n)}function bf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){li(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);li(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Ev(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(WK,"")).join(`
`);li(e,p,s,i)}function rO(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;li(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function iO(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(li(e,"",s,n),!0):(gf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var WK,Av=b(()=>{WK=/^(?:[-•] |\d{1,4}\. )/});var kn,Nv=b(()=>{kn={current:null}});function vf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?qT(n.query):[],u=()=>{let f=t&&e.current?KT(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";aO(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function kf({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Pv=b(()=>{I();C();cu();w();Av();N()});var Dv,lO=b(()=>{Dv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function qK(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Mv().length?[["recent",Mv().map(s=>[s,""])]]:[],...Dv];let n=Dv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function dO({pick:e}){let t=Et(uO),n=O(null),[s,a]=g(""),[i,l]=g(0);Ae(),F(()=>n.current.focus({preventScroll:!0}),[]);let c=qK(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{KK(f),uO(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:cO,ArrowUp:-cO}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ht}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${jK[f]()}</div>`}
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
</div>`}var pO,FK,cO,jK,Mv,KK,uO,mO,fO=b(()=>{I();C();ie();lO();w();bo();N();Ne();pO="okno.emoji",FK=16,cO=8,jK={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Mv=()=>{try{return JSON.parse(localStorage.getItem(pO))??[]}catch{return[]}},KK=e=>localStorage.setItem(pO,JSON.stringify([e,...Mv().filter(t=>t!==e)].slice(0,FK))),uO=()=>{y.value=null},mO=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ut} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function hO(e){if(e.size>$O){V(_("At most {n} message in one task","At most {n} messages in one task",$O));return}Jt.value=e}function yf(e){if(!ia(e))return;let t=new Map(Jt.peek());t.delete(e.no)||t.set(e.no,e),hO(t),Tl=e.no,xu=Jt.peek()}function Rv(e,t,n=t){Tl===null&&(Tl=n,xu=new Map);let[s,a]=[Math.min(Tl,t),Math.max(Tl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ia(l));hO(new Map([...xu,...i.map(l=>[l.no,l])]))}function ci(){Tl=null,xu=new Map,Jt.peek().size&&(Jt.value=xu)}function gO(e,t,n,s){let a=Jt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ia(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Rv(e,t.no,s??t.no):yf(t),rl(),!0)}function UK(e){e.key!=="Escape"||e.defaultPrevented||!Jt.peek().size||y.peek()||Va(e.target)||(e.preventDefault(),e.stopPropagation(),ci())}var $O,Jt,Tl,xu,ia,Cl,_u=b(()=>{se();ie();Vs();w();he();$O=50,Jt=T(new Map),Tl=null,xu=new Map,ia=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Cl=()=>[...Jt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",UK,{capture:!0})});function bO(e,t){Iv.value={...e,open:t},y.value="closetasks"}function an(e={}){Lv.value=e,y.value="newtask"}function ar(e={}){zv.value=e,y.value="taskrepeat"}var Ol,Su,Lv,Iv,zv,yn=b(()=>{se();R();ie();Ol=Tn("taskstatus"),Su=Tn("tasktype"),Lv=T({}),Iv=T(null);zv=T({})});function vO(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function El(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Bv=b(()=>{});function Wv(e,t,{me:n,now:s}){if(e==="done")return!jt(t);if(!jt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return _f(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function xf(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Fv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Se(t,1,0))return"today";if(e<Se(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===GK?1:8-n;return e<Se(t,s,0)?"week":e<Se(t,s+7,0)?"nextweek":"later"}function yO(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Fv(e.due_at,s):null}function wO(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Wv(t,p,{me:s,now:a}))continue;let m=Cu(p,n,i);(l===null||c.has(p.id)||xf(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>xf(p[0],m[0])).map(([,p])=>p)}function xO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function _O(e,t){let n=null;for(let s of e)jt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Sf(e){let t=[];return Se(e,0,18)-e>YK/24&&t.push({id:"evening",at:Se(e,0,18)}),t.push({id:"tomorrow",at:Se(e,1,18)},{id:"days3",at:Se(e,3,18)}),t}var kO,Tu,jt,_f,wf,HK,Cu,YK,GK,Gn=b(()=>{Ko();kO=["open","mine","late","unassigned","done"],Tu=["due","created","changed","status","assignee","priority"],jt=e=>e.base!=="done"&&e.base!=="dropped",_f=(e,t)=>jt(e)&&e.due_at!==null&&e.due_at<=t;wf=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],HK={due:wf,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...wf(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...wf(e)],priority:e=>[-e.priority,...wf(e)]},Cu=(e,t,n)=>HK[t](e,n);YK=24*36e5,GK=0});var Tf,VK,SO,la,jv,Kv,ca,Go,JK,Al,Cf,TO,ds,fs,qv,Of,In=b(()=>{w();Qi();yn();Tf={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},VK={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},SO=Object.entries(Tf),la=e=>(Tf[e]??Tf.new)(),jv=e=>Tf[e?.builtin]?.()??"",Kv=e=>VK[e?.builtin]?.()??"",ca=e=>e?.name||jv(e)||o("Deleted status"),Go=e=>e?.name||Kv(e)||o("Deleted type"),JK=e=>Ol.value[e],Al=e=>ca(JK(e)),Cf=e=>Go(Su.value[e]),TO=e=>Object.values(e).filter(t=>!t.removed).sort(ob),ds=()=>TO(Ol.value),fs=()=>TO(Su.value),qv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Of=e=>qv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function $s(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=J(e);return e>=Se(t,0,0)&&e<Se(t,1,0)?o("today, {time}",{time:s}):e>=Se(t,1,0)&&e<Se(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Se(t,-1,0)&&e<Se(t,0,0)?o("yesterday, {time}",{time:s}):n?`${eo(e,t)}, ${s}`:QK(e,t)}function QK(e,t){let n=Math.abs(e-t)>300*ZK,s=`${document.documentElement.lang}${n}`;return Uv.has(s)||Uv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Uv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function AO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Hv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Hv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Yv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var EO,ZK,Uv,XK,eq,CO,OO,Hv,Yv,Zt=b(()=>{G();oe();w();xe();R();at();Ko();In();EO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");ZK=24*36e5;Uv=new Map;XK=e=>e===null?o("nobody"):H(e),eq=e=>e===null?o("none"):We.value[e]?.name??o("Deleted team"),CO=e=>e===null?o("no due date"):Je(e),OO=e=>e?o("“{text}”",{text:e}):o("none"),Hv=e=>e.length?e.map(Ln).join(", "):o("none"),Yv={title:[()=>o("Title"),OO],text:[()=>o("Description"),e=>OO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Al],assignee_id:[()=>o("Assignee"),XK],team_id:[()=>o("Team"),eq],due_at:[()=>o("Due"),CO],remind_at:[()=>o("Reminder"),CO],priority:[()=>o("Priority"),Vt],type_id:[()=>o("Type"),e=>e===null?o("none"):Cf(e)],kind:[()=>o("Kind"),Of],tags:[()=>o("Tags"),Hv]}});function rr(e,t){let n={...Xe.peek()};for(let s of e)(ua.get(s.id)??-1)>t||(ua.set(s.id,t),n[s.id]=s);Xe.value=n}function Nl(e){return Af.add(e),()=>Af.delete(e)}async function Pl(e,t){let n=Eu(e,t),s=hs.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Gv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(nq),...s?.next&&{after:s.next}});try{let i=await j(`/api/tasks?${a}`);rr(i.items,cn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Gv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof q))throw i;Gv(n,{busy:!1,problem:i})}}function DO(e,t){let n=hs.value[Eu(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:Xe.value[n.last],a={me:P.value.id,now:M.value,facts:Df.value,known:n.ids};return wO(Xe.value,e,t,{...a,edge:s?sq(s,t):null})}function MO(){Object.keys(Xe.peek()).length<tq||(ua.clear(),Xe.value={},hs.value={})}function aq(e,t){(ua.get(e.id)??-1)===t&&(Xe.value={...Xe.peek(),[e.id]:e})}async function Nf(e,t,{seen:n=null}={}){let s=Xe.peek()[e],a=ua.get(e)??-1;Vv(e,RO(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await B(`/api/tasks/${e}`,i,{method:"PATCH"});return aq(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(ua.get(e)??-1)===a&&Vv(e,s),ee(Pe(i)),null}}function RO({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Ol.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(Mt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function ir(e,t){let n=Xe.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Nf(e,t),a=V(AO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&FO(i.task),await Nf(e,jO(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&WO(i.task,i.silent):Pr(a)}),s}function Ml(e,t=!Nt.peek().has(e)){let n=new Set(Nt.peek());t?n.add(e):n.delete(e),Nt.value=n,Dl.value=[]}function ui(){Nt.value=new Set,Dl.value=[]}async function PO(e){Ou.value=!0;try{return await B("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),null}finally{Ou.value=!1}}async function Rl(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Nt.peek()].slice(0,iq);if(!a.length)return;if(t===null)for(let m of a)Vv(m,RO(e,Xe.peek()[m]));let i=await PO([{ids:a,change:e,removed:t}]);if(!i){Pf(a);return}if(i.failed.length&&Pf(i.failed.map(m=>m.id)),Dl.value=i.failed,n||(Nt.value=new Set(i.failed.map(m=>m.id))),!i.done.length)return;let l=i.done.length,c=t?_("{n} task deleted","{n} tasks deleted",l):_("{n} task changed","{n} tasks changed",l),u=i.undo.map(m=>({ids:m.ids,removed:m.removed,change:m.removed===null?jO(m.change,e):{}})),p=i.last_open.map(({id:m,silent:h})=>({row:Xe.peek()[m],silent:h}));for(let{row:m,silent:h}of p)WO(m,h);V(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:m}of p)FO(m);u.length&&PO(u)}})}async function Pf(e){for(let t of e)try{let n=await j(`/api/tasks/${t}`);rr([n.task],cn(n.cursor))}catch{}}async function KO(e){let t=Xe.peek()[e];try{return await B(`/api/tasks/${e}/removed`,{removed:!0}),V(o("Task deleted: {task}",{task:EO(t)}),{icon:"trash-2",undo:()=>B(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ee(z(n)))}),!0}catch(n){return ee(Pe(n)),!1}}var tq,nq,Xe,Ef,hs,ua,It,Df,Af,NO,Eu,oq,Gv,sq,Vv,LO,IO,zO,BO,WO,FO,rq,jO,Nt,Dl,Ou,iq,pn=b(()=>{se();G();ke();w();Xt();R();it();he();Gn();yn();Zt();tq=3e3,nq=50,Xe=T({}),Ef=T(new Set),hs=T({}),ua=new Map,It=e=>Xe.value[e],Df=ge(()=>({places:Object.fromEntries(Object.values(Ol.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(we.value).map(e=>[e.id,e.name.toLowerCase()]))}));Af=new Set;tn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...Xe.peek()},s=new Set(Ef.peek());for(let a of t)(ua.get(a.id)??-1)>a.rev||(ua.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));Xe.value=n,Ef.value=s;for(let a of Af)a(t.map(i=>i.id))});Mi((e,{entered:t})=>{ua.clear(),hs.value={},t&&(Xe.value={});for(let n of Af)n(null)});jn(()=>{for(let[e,t]of Object.entries(hs.peek()))t.problem&&Pl(...oq(e))});NO=0;be(()=>{let e=_O(Object.values(Xe.value),M.value);clearTimeout(NO),e!==null&&(NO=setTimeout(Fr,Math.min(Math.max(0,e-Date.now()),2147483647)))});Eu=(e,t)=>`${e}:${t}`,oq=e=>e.split(":"),Gv=(e,t)=>{hs.value={...hs.peek(),[e]:{...hs.peek()[e],...t}}};sq=(e,t)=>Qt(()=>Cu(e,t,Df.value));Vv=(e,t)=>{let n=Xe.peek()[e];n&&(Xe.value={...Xe.peek(),[e]:{...n,...t}})};LO=new Set,IO=new Set,zO=e=>{LO.add(e)},BO=e=>{IO.add(e)},WO=(e,t)=>e&&LO.forEach(n=>n(e,t)),FO=e=>e&&IO.forEach(t=>t(e));rq=["status_id","wake_at","wake_reason","close_reason"],jO=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&rq.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Nt=T(new Set),Dl=T([]),Ou=T(!1);iq=200});async function Pu(e){try{let t=await j(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)rr(n.items,cn(t.cursor));qO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof q))throw t;qO(e,{problem:t})}}function UO(e){Nu=e,Pu(e);let t=0,n=Nl(()=>{clearTimeout(t),t=setTimeout(()=>Pu(e),cq)});return()=>{Nu===e&&(Nu=null),clearTimeout(t),n()}}function HO(e,t){let n=uq.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(Xe.value).filter(i=>i.status_id===e.id&&(n||Wv(t,i,s))).map(i=>[Cu(i,n?"changed":"due",Df.value),i.id]).sort((i,l)=>xf(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,lq):a}var lq,cq,Au,qO,Nu,uq,YO=b(()=>{se();G();ke();Xt();R();it();Gn();pn();lq=20,cq=500,Au=T({}),qO=(e,t)=>{Au.value={...Au.peek(),[e]:{...Au.peek()[e],...t}}};Nu=null;jn(()=>{Nu&&Pu(Nu)});uq=new Set(["done","dropped"])});function rn({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Ru(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return Po(i,a)}var Mf,Du,GO,pa,Mu,Ru,pi=b(()=>{w();Z();Gn();Mf={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Du=e=>e==="done"?"changed":"due",GO=e=>kO.includes(e)||/^team-\d+$/.test(e??""),pa=()=>GO(E.value.tasksView)?E.value.tasksView:"open",Mu=()=>Tu.includes(E.value.tasksSort)?E.value.tasksSort:Du(pa()),Ru=()=>({task:E.value.task,view:GO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:Tu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function Lu(e,t){return!jt(e)||e.due_at===null?"due":_f(e,t)?"due bad":Fv(e.due_at,t)==="today"?"due warn":"due"}function Lf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?Pa(s):s}</span>
</span>`}let n=pq(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Da} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var VO,ro,Rf,gs,pq,If,lr,Vo=b(()=>{C();ke();oe();w();xe();R();N();In();Gn();Zt();VO={active:50,waiting:25,asking:75},ro=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${VO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${VO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Rf=({task:e})=>r`<span class="st">
<${ro} base=${e.base} />
<span class="cut">${e.status_id?Al(e.status_id):la(e.base)}</span>
</span>`;gs=({task:e,long:t=!1})=>r`<span class=${Lu(e,M.value)} title=${e.due_at?Be(e.due_at):null}>
${_f(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${$s(e.due_at,M.value,{long:t})}
</span>`,pq=e=>{let t=We.value[e.team_id];return t&&!t.removed?t:null};If=({task:e})=>e.client?r`
${e.client.kind&&r`<${_e} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,lr=({task:e})=>e.news>0&&jt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function JO(e){let t=(e===null?[...Nt.value]:[e]).map(It).filter(Boolean),n={};for(let s of t)for(let a of St(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function zf(e,t,n){return St(It(e)?.tags).some(a=>a.id===t)===n?null:ir(e,ZO(t,n))}var ZO,mq,QO,Jv=b(()=>{w();at();pn();ZO=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};mq=(e,t)=>n=>t?_("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):_("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),QO=(e,t)=>Rl(ZO(e,t),null,{stay:!0,words:mq(Ln(e),t)})});var eE={};ye(eE,{FieldPopover:()=>dq,POP:()=>Iu,isOpenField:()=>Vn,openField:()=>ln});function ln(e,t,n,s=null){let a=y.peek()===Iu&&ma.peek()?.field===e&&ma.peek()?.id===t;ma.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Iu}function dq(){return y.value!==Iu||!ma.value?null:r`<${fq} key=${`${ma.value.field}${ma.value.id}`} ...${ma.value} />`}function fq({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Ae(),F(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Rl(p):ir(t,p)},u=t===null?null:It(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${gq} key=${i.id} status=${i} pick=${c} />`:r`<${hq} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${dv} onPick=${p=>c($q(p))} />`,due:()=>r`<${kq} task=${u} pick=${c} />`,priority:()=>r`<${yq} task=${u} pick=${c} />`,type:()=>r`<${wq} task=${u} pick=${c} />`,kind:()=>r`<${xq} task=${u} pick=${c} />`,tags:()=>r`<${ml} states=${JO(t)} place="poptask"
onSet=${(p,m)=>t===null?QO(p,m):zf(t,p,m)} />`}[e]()}
</div>`}function hq({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${ds().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(XO.has(s.base)){n(s);return}mi(),t({status_id:s.id})}}>
<span class="st"><${ro} base=${s.base} /></span>
<span class="cut">${ca(s)}${XO.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function bq({status:e,pick:t}){let[n,s]=g("");return r`<${ti} label=${ca(e)} title=${o("Back to work")} usual=${a=>iu(a,10)}
place="poptask" deed=${o("Wait")} onShut=${mi}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function vq({status:e,pick:t}){let[n,s]=g(""),a=Et(mi),i=O(null);F(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}mi(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ca(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function kq({task:e,pick:t}){let n=e?.due_at??null;return r`<${ti} label=${o("Due")} title=${o("Due")} usual=${Sf}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${mi} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{mi(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Iu,ma,Vn,mi,$q,XO,gq,Zv,yq,wq,xq,bs=b(()=>{se();I();C();w();fv();wd();N();Hn();Ne();ie();un();at();Id();Ko();In();Gn();Vo();pn();Jv();Iu="taskpop",ma=T(null);Vn=(e,t)=>y.value===Iu&&ma.value?.field===e&&ma.value?.id===t,mi=()=>{y.value=null};$q=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},XO=new Set(["waiting","dropped"]);gq=({status:e,pick:t})=>e.base==="waiting"?r`<${bq} status=${e} pick=${t} />`:r`<${vq} status=${e} pick=${t} />`;Zv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{mi(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,yq=({task:e,pick:t})=>r`<${Zv} label=${o("Priority")} value=${e?.priority}
options=${Rn.map(([n,s])=>[n,s(),r`<${Lb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,wq=({task:e,pick:t})=>r`<${Zv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...fs().map(n=>[n.id,Go(n)])]}
onPick=${n=>t({type_id:n})} />`,xq=({task:e,pick:t})=>r`<${Zv} label=${o("Kind")} value=${e?.kind} options=${qv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function tE(){let e=Nt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Dl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Dl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:It(t)?.number??"?",why:(Sq[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${_("{n} task selected","{n} tasks selected",e)}</b>
${_q.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${Ou.value}
aria-haspopup="true" aria-expanded=${String(Vn(t,null))} aria-label=${n()}
onClick=${a=>ln(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${Ou.value} aria-label=${o("Delete")}
onClick=${()=>Rl({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${ui}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var _q,Sq,nE=b(()=>{C();w();R();N();bs();pn();_q=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],Sq={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function oE({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Nt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Nt.value.has(e.id)} onChange=${()=>Ml(e.id)} />
</td>
<${Bf} look="x-pr" task=${e} field="priority" label=${null}><${Wt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${rn({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${If} task=${e} />
<${lr} task=${e} />
<${Tq} task=${e} />
${e.checks.total>0&&r`<${Qv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Qv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Qv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Bf} look="x-st" task=${e} field="status"><${Rf} task=${e} /><//>
<${Bf} look="x-as" task=${e} field="assignee"><${Lf} task=${e} /><//>
<${Bf} look="x-dl" task=${e} field="due"><${gs} task=${e} /><//>
</tr>`}var Bf,Qv,Tq,sE=b(()=>{C();w();Z();N();Hn();at();pi();Vo();bs();pn();Bf=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Vn(n,t.id))}
onClick=${i=>ln(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Qv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,Tq=({task:e})=>St(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Vn("tags",e.id))}
onClick=${t=>ln("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${jo} ids=${e.tags} most=${2} />
</button>`});function iE(){let[e,t]=[pa(),Mu()],n=hs.value[Eu(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Pl(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${Oq} key=${Eu(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${ek} problem=${n.problem} again=${()=>Pl(e,t)} />`:r`<${Rq} />`}
</div>
<${tE} />
`}function Oq({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=DO(e,t),u=Xe.value,{ids:p,waiting:m}=xO(l.current.ids,c,s),h=k=>yO(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},F(()=>{Xv.value=f});let v=new Set(c),S=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${Mq} view=${e} />`;let x=f.length>0&&f.every(k=>Nt.value.has(k));return r`<div ref=${i} onPointerEnter=${S(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${S(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&S(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${_("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&Nt.value.size>0}
onChange=${()=>x?ui():f.forEach(k=>Ml(k,!0))} />
</th>
${Cq.map(([k,D,U])=>r`<${Aq} key=${k} look=${k} label=${D()} order=${U} />`)}
</tr></thead>
${Eq(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${Pq} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(U=>r`<${oE} key=${U} task=${u[U]} left=${!v.has(U)} stop=${U===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${Dq} view=${e} sort=${t} list=${n} />`}
</div>`}function Eq(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function Aq({look:e,label:t,order:n}){let s=Mu(),a=n===Du(pa())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(Po("list",{...Ru(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function Nq(e){if(aE[e])return aE[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Al(Number(n)):t==="priority"?o("{priority} priority",{priority:Vt(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function Dq({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Pl(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Pl(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function Mq({view:e}){let[t,n]=rE[e]??rE.open;return r`<${ae} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>an()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${rn({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function Rq(){return bt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Te} width=${t} /></div>`)}
</div>`}var Xv,Cq,aE,Pq,rE,ek,Wf=b(()=>{se();I();C();G();ke();w();Z();xe();N();Ne();at();nE();pi();In();Gn();sE();yn();pn();Xv=T([]),Cq=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];aE={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};Pq=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${Nq(e)}<span>${t}</span></th></tr>`;rE={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};ek=({problem:e,again:t})=>r`<${ae} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function tk(e,t,n){!t||It(e)?.status_id===t.id||(Lq.has(t.base)?ln("status",e,n,t):ir(e,{status_id:t.id}))}function lE(e,t,n){let s=ds(),a=s.findIndex(i=>i.id===It(e)?.status_id);a>=0&&tk(e,s[a+t],n)}var Lq,nk=b(()=>{In();bs();pn();Lq=new Set(["waiting","dropped"])});function uE(){let e=pa(),t=Au.value[e];return A(()=>UO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${Iq}>
${ds().map(n=>r`<${zq} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${ek} problem=${t.problem} again=${()=>Pu(e)} />`:r`<${Wq} />`}function Iq(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function zq({status:e,view:t,board:n}){let s=HO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ca(e),c=zu.value===e.id&&It(di.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=di.peek();zu.value=null,di.value=null,m!==null&&tk(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{di.peek()!==null&&(p.preventDefault(),zu.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(zu.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${ro} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>an({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${Bq} key=${p} task=${It(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${rn({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function Bq({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${di.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),di.value=e.id}} onDragEnd=${()=>{di.value=null,zu.value=null}}>
<a class="card tcard" href=${rn({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${lr} task=${e} />
${e.priority!==0&&r`<${Wt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${St(e.tags).length>0&&r`<span class="tctags"><${jo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:cE(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${If} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Lu(e,M.value)}>${cE(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Da} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Vn("status",e.id))}
onClick=${n=>ln("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function Wq(){return bt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Te} width=${n} /></div>`)}
</section>`)}
</div>`}var di,zu,cE,pE=b(()=>{se();I();C();ke();oe();w();xe();N();Hn();at();Ne();YO();pi();Wf();In();nk();Vo();bs();yn();pn();Zt();di=T(null),zu=T(null);cE=e=>{let t=$s(e,M.value);return t===o("today, {time}",{time:J(e)})?J(e):t}});function fE(e){mE.add(e.task.id),Ll.value=dE(e.id)}function jq(e){fE(e);let{id:t,task:n}=e,{title:s}=n;Pn(t,"reply"),bn(t,"reply")||us(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),L(Y("all",t)),requestAnimationFrame(()=>qo("reply"))}function hE({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?Kq[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>jq(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>fE(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function gE(){return $E().slice(-Fq).map(t=>r`<${hE} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function bE({dialog:e}){let t=$E().find(n=>n.id===e?.id);return t?r`<${hE} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var Fq,Ll,mE,dE,$E,Kq,ok=b(()=>{se();C();w();Z();Un();lu();N();Gn();pn();Fq=3,Ll=T([]),mE=new Set,dE=e=>Ll.peek().filter(t=>t.id!==e);zO((e,t)=>{mE.has(e.id)||(Ll.value=[...dE(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});BO(e=>{Ll.value=Ll.peek().filter(t=>t.task.id!==e.id)});$E=()=>{let e=new Set(Object.values(Xe.value).flatMap(t=>jt(t)?[t.dialog_id]:[]));return Ll.value.filter(t=>!e.has(t.id))};Kq={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function Il({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);F(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let U=(m??"").trim();if(h(null),!(U===e||c&&!U))try{await n(U)}catch(W){ee(p(W))}},x=U=>{U.stopPropagation(),U.key==="Escape"&&(U.preventDefault(),v()),U.key==="Enter"&&(!a||U.ctrlKey||U.metaKey)&&(U.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let U={class:"input",ref:f,value:m,"aria-label":t,onInput:W=>h(W.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${U}></textarea>`:r`<input ...${U} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var sk=b(()=>{I();C();G();w();he()});async function fi(e){Ff+=1;let t=Ff;try{let n=await j(`/api/tasks/${e}`);if(t!==Ff)return;rr([n.task],cn(n.cursor));let s=zn.peek()?.id===e?zn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];zn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?zn.peek().more:n.more},cr.value=null}catch(n){if(!(n instanceof q))throw n;t===Ff&&(cr.value={id:e,problem:n})}}async function vE(e){let t=zn.peek().lines[0]?.no;try{let n=await j(`/api/tasks/${e}/lines?before=${t}`);zn.peek()?.id===e&&(zn.value={...zn.peek(),lines:[...n.lines,...zn.peek().lines],more:n.more})}catch(n){ee(Pe(n))}}function kE(e){A(()=>{Bu=e,zn.value=null,cr.value=null,fi(e);let n=0,s=Nl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>fi(e),qq))});return()=>{clearTimeout(n),s(),Bu===e&&(Bu=null)}},[e]);let t=zn.value?.id===e?zn.value:null;return Hq(t),t}function Hq(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},Uq))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Jn(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await B(`/api/tasks/${e}/${t}`,n,{method:s}),It(e)&&fi(e),!0}catch(a){if(!(a instanceof q))throw a;return ee(Pe(a)),fi(e),!1}}var qq,Uq,zn,cr,Bu,Ff,$i=b(()=>{se();I();G();Xt();it();he();pn();Zt();qq=120,Uq=1e3,zn=T(null),cr=T(null),Bu=null,Ff=0;jn(()=>{Bu!==null&&fi(Bu)})});function yE(e){zn.value={...zn.peek(),checks:e}}function wE({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Jn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{yE(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Jn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{yE(t.filter(m=>m.id!==p.id)),Jn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Jn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var xE=b(()=>{I();C();w();N();$i()});function Yq(e){try{return sessionStorage.getItem(ak(e))??""}catch{return""}}function Gq(e,t){try{t?sessionStorage.setItem(ak(e),t):sessionStorage.removeItem(ak(e))}catch{}}function _E({id:e}){let[t,n]=g(()=>Yq(e)),[s,a]=g(!1),i=O(null),l=vf(i,!0),c=m=>{n(m),Gq(e,m)};F(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=$l(m).map(f=>f.id);await Jn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${kf} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var ak,SE=b(()=>{I();C();w();cu();Pv();N();$i();ak=e=>`okno.taskcomment.${e}`});function TE(e,t){rk.value={task:e,dialogs:t},y.value="massreply"}var rk,ik=b(()=>{se();ie();rk=T(null)});function Zq(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await j(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return A(()=>(i(),Nl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function Qq(e,t){try{await CE(e,[t.id],!1)}catch(n){ee(Pe(n));return}V(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>CE(e,[t.id],!0).catch(n=>ee(Pe(n)))})}function OE({id:e,closed:t}){let{linked:n,problem:s,load:a}=Zq(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>TE(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${_("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${Xq} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${_("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function Xq({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${Y("all",t.id)}>
<${te} name=${n} size="sm"><${_e} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${Jq.has(i)?"bad":"okc"}>${Vq[i]()}</span>`:a?o("waits {time}",{time:Ze(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>Qq(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var Vq,Jq,CE,EE=b(()=>{I();C();G();ke();oe();w();Z();he();N();ik();pn();Zt();Vq={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},Jq=new Set(["failed","uncertain"]);CE=(e,t,n)=>B(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function n3({line:e}){let t=e3(e),n=NE(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${Be(e.at)}>${t3(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${sa} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${_("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:o3(e)})}
</span>
${s}
</li>`}function a3({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Yv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Je(a)}),s,i&&s3[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var AE,NE,e3,t3,o3,s3,r3,i3,PE=b(()=>{C();ke();oe();w();$u();xe();N();$i();Zt();AE=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>vE(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${n3} key=${n.no} line=${n} />`)}
</ol>
</section>`,NE=({author:e})=>e.kind==="operator"&&e.id!==null,e3=({author:e})=>NE({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),t3=e=>lt(e)===lt(M.value)?J(e):Ro(e,M.value);o3=e=>e.kind==="change"?a3(e.data):i3(e.data),s3={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};r3={made:({messages:e})=>e?.length?_("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>_("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>_("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>_("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>_("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>_("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>_("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},i3=e=>(r3[e.what]??(()=>e.what))(e)});async function Fu(){if(!lk){lk=!0;try{let e=await j(Kf),t=cn(e.cursor),n=io.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Wu.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Wu.get(a.id)??-1)>t&&(s[a.id]=a);io.value=s,jf.value=null}catch(e){if(!(e instanceof q))throw e;jf.value=e}finally{lk=!1}}}function qf(e=!0){return A(()=>{e&&!io.peek()&&Fu()},[e]),io.value}async function RE(e){let{repeat:t}=await B(Kf,e);return ME(t),V(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>ck(t,!0)}),t}async function Uf(e,t,n){let s=async i=>ME((await B(`${Kf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));V(n,{icon:"repeat",undo:()=>Hf(()=>s(a))})}async function Hf(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}async function ck(e,t){if(!await Hf(()=>B(`${Kf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=io.peek()??{};io.value=s}else Fu();return!0}async function LE(e){await ck(e,!0)&&V(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>ck(e,!1)})}var Kf,io,jf,Wu,lk,DE,ME,Yf=b(()=>{se();I();G();w();Xt();R();it();he();Zt();Kf="/api/task-repeats",io=T(null),jf=T(null),Wu=new Map,lk=!1;tn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!io.peek())return;let n={...io.peek()};for(let s of t)(Wu.get(s.id)??-1)>s.rev||(Wu.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);io.value=n});Mi(()=>{Wu.clear(),io.peek()&&Fu()});DE=e=>P.value.role!=="operator"||e.created_by===P.value.id,ME=e=>{io.peek()&&(io.value={...io.peek(),[e.id]:e})}});function ju(e){let t=l3.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=ur?n:null}function zE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(ju));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Bl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function BE(e){if(c3(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=ks(e.week[n]),a=n;for(;a<6&&ks(e.week[a+1])===s;)a+=1;let i=n===a?Kn(n):`${Kn(n)}–${Kn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function FE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=WE(s))n.push(s);return n}function jE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&WE(i.to)===n&&i.name===s&&ks(i.spans)===ks(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function KE(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function UE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Gf,c=n===0?i-Gf:e[t+1]?.[0]??ur,u=Math.min(c,Math.max(l,Math.round(s/Gf)*Gf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var ur,zl,l3,vs,ks,c3,WE,qE,IE,Gf,uk,pk,pr=b(()=>{w();oe();ur=1440,zl=[0,1,2,3,4,5,6],l3=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,vs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;ks=e=>e.map(([t,n])=>`${vs(t)}–${vs(n)}`).join(", ");c3=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===ur);WE=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);qE=e=>e.some(([t,n])=>n-t>=180),IE=15,Gf=5;uk=e=>Math.round(e/IE)*IE,pk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function Vf(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var mk,u3,p3,Wl,m3,HE,Fl,jl=b(()=>{oe();C();w();mk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},u3={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},p3=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Wl=e=>e==="UTC"?e:`${mk[e]?.()??p3(e)}, ${z_(e)}`;m3=B_(e=>{let t=e.split(" "),n=Object.keys(mk).filter(i=>t.includes(i)),s=t.filter(i=>!mk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(u3).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Wl(c)])])}),HE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Fl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Wl(n)}</option>`}
${m3(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${HE} members=${l} value=${n} /></optgroup>`:r`<${HE} key="near" members=${l} value=${n} />`)}
</select>
`});function h3({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):_("every {n} day","every {n} days",t);if(e==="week"){let l=dk({days:s,start:n}).map(u=>Kn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):_("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):_("every {n} month","every {n} months",t);return a>f3?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function Kl(e){return[o("{period} at {time}",{period:h3(e),time:vs(e.minute)}),e.zone!==d3()&&Wl(e.zone),e.until&&o("until {date}",{date:Dc(e.until)})].filter(Boolean).join(", ")}function GE(e){return e.active?e.next.length?o("next: {time}",{time:xm(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function $k({assignee_id:e,team_id:t,type_id:n,tags:s}){return[fk(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),VE(t)&&o("The team was deleted: the tasks are created without a team."),JE(n)&&o("The type was deleted: the tasks are created without a type."),s.some(ZE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var d3,f3,$3,dk,fk,VE,JE,ZE,QE,hk,YE,XE,gk,Ku=b(()=>{oe();w();R();xe();pr();jl();yn();d3=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,f3=28,$3=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,dk=({days:e,start:t})=>e.length?e:[$3(t)];fk=e=>e!==null&&!we.value[e]?.active,VE=e=>e!==null&&!We.value[e],JE=e=>e!==null&&(Su.value[e]?.removed??!0),ZE=e=>!Mt.value[e]||Mt.value[e].removed&&!Mt.value[e].merged_into;QE=({created_by:e,template:t})=>[...fk(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...$k(t)],hk=e=>({...e,assignee_id:fk(e.assignee_id)?null:e.assignee_id,team_id:VE(e.team_id)?null:e.team_id,type_id:JE(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!ZE(t))}),YE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,XE=(e,t,n)=>e!==null&&YE(e,n)!==YE(t,n),gk=(e,{zone:t,minute:n})=>Vf(e,t)!==n});function eA({id:e}){let t=qf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${en("repeats",e)}>
${n?Kl(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var tA=b(()=>{C();w();Z();N();Yf();Ku()});var nA,oA=b(()=>{C();w();N();Hn();at();bs();Jv();nA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${St(e.tags).map(t=>r`<${Xs} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>zf(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Vn("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>ln("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function sA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${b3} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${Y("all",t.dialog_id)}>
<span class="hrow">
<${aA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function b3({id:e,task:t,source:n}){let s=n.text||sn(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${Y("all",n.dialog_id,n.no)}>
<span class="hrow">
<${aA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ee(t.client.kind)} · `:""}
${ct(n.at,M.value)}, ${J(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=g3&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Jn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var g3,aA,rA=b(()=>{C();ke();oe();w();Z();sr();N();$i();g3=400;aA=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${_e} kind=${e.client.kind} />`}<//>`});async function iA(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var lA=b(()=>{G()});function cA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await iA(u));await Jn(e,"files",{files:c})}catch(c){ee(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${kl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Jn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var uA=b(()=>{I();C();G();w();ai();he();N();$i();lA()});function pA({id:e,full:t}){let n=kE(e),s=It(e),a=Ef.value.has(e)||cr.value?.id===e&&cr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${k3} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${ae} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${x3} id=${e} task=${s} shown=${n} full=${t} />
<${_E} key=${e} id=${e} />
`:cr.value?.id===e?r`<${ae} icon="unplug" title=${o("The task could not be loaded")}
text=${z(cr.value.problem)}>
<button type="button" class="btn" onClick=${()=>fi(e)}>${o("Retry")}</button>
<//>`:r`<${v3} task=${s} />`}
</aside>`}function v3({task:e}){let t=bt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Te} width=${n} />`)}</div>`}
</div>`}function k3({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${lr} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Jn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>At(new URL(dn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${w3} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${rn({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function w3({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await KO(e)&&L(rn({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Re} label=${o("More actions")} place="poprule">
${!s&&r`<${Q} icon="external-link" onPick=${()=>L(dn(e))}>${o("Open on the whole page")}<//>`}
<${Q} icon="repeat" onPick=${()=>y3(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Q} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function x3({id:e,task:t,shown:n,full:s}){let a=r`<${Il} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${p=>ir(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Il} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${p=>Nf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${sA} id=${e} task=${t} shown=${n} />
<${OE} id=${e} closed=${!jt(t)} />
<${wE} key=${e} id=${e} checks=${n.checks} />
<${cA} id=${e} files=${n.files} />
`,c=r`<${_3} task=${t} shown=${n} />`,u=r`<${AE} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function _3({task:e,shown:t}){let n=We.value[e.team_id];return r`<dl class="taskkv">
<${ql} task=${e} field="status" label=${o("Status")}><${Rf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${$s(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${ql} task=${e} field="assignee" label=${o("Assignee")}><${Lf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${ql} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${gs} task=${e} long />
<//>
<${ql} task=${e} field="priority" label=${o("Priority")}>
<${Wt} priority=${e.priority} named />
<//>
<${nA} task=${e} />
<${ql} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Cf(e.type_id)}
<//>
<${ql} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Of(e.kind)}
<//>
<${eA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${Be(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${S3} ids=${t.followers} /></dd></div>`}
</dl>`}var y3,ql,S3,mA=b(()=>{C();G();ke();oe();w();Z();R();xe();sk();N();Hn();Ne();ie();un();Qe();xE();SE();$i();pi();EE();PE();In();Vo();tA();yn();bs();oA();rA();uA();pn();Gn();Zt();y3=(e,t)=>ar({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});ql=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Vn(t,e.id))}
onClick=${a=>ln(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;S3=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function fA(e){let t=gA()?O3():Xv.peek();if(!t.length)return;let n=t.indexOf(ys()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&L(rn({task:s}),{replace:!0});let a=Jf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function qu(e){let n=Nt.peek().size>0&&!E.peek().task?null:ys(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);ln(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Jf(n))}function E3(){let e=It(ys());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??Y("all",e.dialog_id))}function $A(e){let t=ys();lE(t,e,Jf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Jf(t)?.focus()))}function A3(){document.getElementById("taskfollow")?.click()}var Jf,T3,ys,C3,dA,bk,gA,O3,Uu,hA,Zn,bA=b(()=>{_t();w();Z();hi();pi();Wf();nk();bs();pn();Jf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),T3=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},ys=()=>T3()??E.peek().task,C3="button, input, summary, a:not(.tt, .tcard)",dA=()=>bk()&&!document.activeElement?.matches(C3),bk=()=>mr()&&ys()!==null;gA=()=>E.peek().layout==="board",O3=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Uu=()=>mr()&&(Nt.peek().size>0||ys()!==null);hA=()=>mr()&&gA()&&ys()!==null;Zn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:mr,...a});Ye(Zn("task-next","KeyJ",()=>o("Next task"),()=>fA(1),{walks:!0,also:["ArrowDown"]}),Zn("task-previous","KeyK",()=>o("Previous task"),()=>fA(-1),{walks:!0,also:["ArrowUp"]}),Zn("task-peek","Space",()=>o("Open beside the list"),()=>L(rn({task:ys()})),{when:dA}),Zn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(dn(ys())),{when:dA}),Zn("task-status","KeyS",()=>o("Status"),()=>qu("status"),{when:Uu,act:!0}),Zn("task-assignee","KeyA",()=>o("Assignee"),()=>qu("assignee"),{when:Uu,act:!0,opensField:!0}),Zn("task-due","KeyD",()=>o("Due"),()=>qu("due"),{when:Uu,act:!0}),Zn("task-priority","KeyP",()=>o("Priority"),()=>qu("priority"),{when:Uu,act:!0}),Zn("task-tags","KeyL",()=>o("Tags"),()=>qu("tags"),{when:Uu,act:!0,opensField:!0}),Zn("task-dialog","KeyO",()=>o("To the conversation of the task"),E3,{when:bk}),Zn("task-pick","KeyX",()=>o("Select the task"),()=>Ml(ys()),{when:bk}),Zn("task-follow","KeyF",()=>o("Follow"),A3,{when:()=>mr()&&E.peek().task!==null,act:!0}),Zn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>$A(-1),{when:hA}),Zn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>$A(1),{when:hA}))});var yA={};ye(yA,{Tasks:()=>P3,closeTask:()=>kA});function P3(){let{layout:e,task:t}=E.value,n=Ra("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",vA,{capture:!0}),()=>{document.removeEventListener("keydown",vA,{capture:!0}),ui(),MO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${D3} />`:r`
<${M3} board=${e==="board"} />
<${R3} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${uE} />`:r`<${iE} />`}
</div>`}
${a&&r`<${pA} key=${t} id=${t} full=${s} />`}
</div>
<${gE} />
</main>`}function vA(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Nt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Nt.peek().size?ui():kA())}function kA(){let{task:e}=E.peek();L(rn({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function M3({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${rn({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>an()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function R3({board:e}){let t=pa(),n=Ie.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${N3.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${rn({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${me(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${L3} />`}
</div>`}function L3(){let e=y.value==="tasksort",t=Mu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Mf[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Mf[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${Tu.map(n=>r`<${Q} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(Po("list",{...Ru(),sort:n===Du(pa())?null:n}))}>
${Mf[n]()}
<//>`)}
<//>`}
</span>`}var N3,D3,wA=b(()=>{I();C();oe();w();Z();R();N();Ne();ie();un();pE();ok();Wf();pi();Gn();mA();yn();pn();bA();N3=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];D3=()=>r`<header class="bar1">
<a class="ib" href=${rn({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function dr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Ae(),F(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Ht(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&et()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var et,fr,Ul,$r=b(()=>{I();C();w();N();Ne();ie();et=()=>{y.value=null};fr=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${dr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${et}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,Ul=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Gu(e,t){for(let{words:n,from:s,to:a}of G3(e.slice(0,I3)))if(n.some(i=>Yu(F3,i)>=0))for(let i=0;i<n.length;i+=1){let l=j3.has(n[i])?V3(n,i,t):J3(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function G3(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(B3))W3.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function V3(e,t,n){let s=AA.has(e[t+1])?t+2:t+1,a=1;Qf(e[s],500)&&(a=Number(e[s]),s+=1);let i=H3[Yu(U3,e[s])];if(!i)return null;if(i<Hu)return Math.ceil((n+a*i)/Zf)*Zf;let l=e[t]==="течение"&&a*i===Hu;return wk(gi(n,l?0:a*i/Hu),null)}function J3(e,t,n){let s=yk.has(e[t]);if(!s&&!kk.has(e[t])&&!EA.has(e[t]))return null;let a=s?t:AA.has(e[t+1])?t+2:t+1,i=TA(e,a,n);if(i)return SA(i,CA(e,xA.has(e[i.next])?i.next+1:i.next),n);let l=kk.has(e[t])?CA(e,a):null;if(!l)return null;let c=xA.has(e[l.next])?l.next+1:l.next;return SA(TA(e,c,n)??{at:gi(n)},l,n)}function SA(e,t,n){let s=wk(e.at,t);return s<=n&&e.weekday?wk(gi(e.at,7),t):s}function TA(e,t,n){let[s,a]=[e[t],e[t+1]];if(yk.has(s))return{at:gi(n,yk.get(s)),next:t+1};let i=Yu(K3,s);if(i>=0)return{at:NA(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return Z3(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?vk(Number(l[1]),Number(l[2])-1,n,t+1):Qf(s,31)?vk(Number(s),Yu(_A,a),n,t+2):Qf(a,31)?vk(Number(a),Yu(_A,s),n,t+2):null}function Z3(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:gi(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:NA(q3,n),next:s+1,weekday:!0}}return null}function vk(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=gi(n));return i?{at:i.getTime(),next:s}:null}function CA(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!Qf(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=Y3.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var Zf,OA,Hu,I3,z3,B3,W3,F3,j3,kk,EA,xA,AA,yk,K3,q3,_A,U3,H3,Y3,Yu,gi,Qf,wk,NA,xk=b(()=>{Ko();Zf=6e4,OA=60*Zf,Hu=24*OA,I3=2e4,z3=18,B3=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,W3=new Set([".","!","?","…",`
`]),F3=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],j3=new Set(["через","течение","within","in"]),kk=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),EA=new Set(["в","во","on"]),xA=new Set([...kk,...EA,"at"]),AA=new Set(["a","an","the"]),yk=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),K3=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],q3=5,_A=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],U3=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],H3=[Zf,OA,Hu,7*Hu],Y3=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Yu=(e,t)=>e.findIndex(n=>n.test(t??"")),gi=(e,t=0)=>Se(e,t,0),Qf=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,wk=(e,t)=>new Date(e).setHours(t?.hour??z3,t?.minute??0,0,0);NA=(e,t)=>gi(t,(e-new Date(t).getDay()+7)%7)});function Xf({tags:e,onTags:t}){let n=xo.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Xs} key=${a.id} tag=${a} large>
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
</div>`}var _k=b(()=>{C();w();N();Hn();at()});function PA(){let[e,t]=g([]),[n,s]=g(0);A(()=>{j("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await B(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return Q3(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function Q3({task_ids:e,unassigned:t}){let n=()=>B("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});V(_("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(Po())}}),t.length&&ee(_("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function DA({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var MA=b(()=>{I();C();G();w();Z();he();Zt()});var RA={};ye(RA,{NewTask:()=>eU});function eU(){let e=O(Lv.value).current,t=O(re.peek()[e.dialog_id]).current,n=O(e.promised_at?tU(e.text,e.promised_at):null).current,[s,a]=g(n?El(n.sentence):e.title??El(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[S,x]=g(()=>St(t?.tags).map(K=>K.id)),[k,D]=g(null),[U,W]=g(!1),le=O(null);F(()=>{le.current.focus({preventScroll:!0}),le.current.select()},[]);let Ce=PA(),Ke=async()=>{if(!U){if(Ce.chosen){W(!0);let K=await Ce.use(e);K||(et(),e.made?.()),D(K),W(!1);return}if(!s.trim()){D(o("A task needs a title.")),le.current.focus();return}W(!0);try{let{task:K}=await B("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null});et(),e.made?.(),rU(K)}catch(K){if(!(K instanceof q))throw K;D(Pe(K)),W(!1)}}},ne=()=>{let K={assignee_id:p?Number(p):null,type_id:h?Number(h):null};ar({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...K}})},nt=K=>{!(K.key==="Enter"&&K.target===le.current&&!K.isComposing&&!K.repeat)&&!Ul(K)||(K.preventDefault(),Ke())},pe=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${le} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${K=>{a(K.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${aU} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${K=>m(K.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${nU().map(K=>r`<option key=${K.id} value=${K.id}>${K.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${K=>f(K.currentTarget.value)}>
<option value="">${o("none")}</option>
${fs().map(K=>r`<option key=${K.id} value=${K.id}>${Go(K)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${Rn.map(([K,Le])=>[K,Le()])}
value=${$} onPick=${v} />
</div>
<${Xf} tags=${S} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${K=>l(K.currentTarget.value)}></textarea>
</div>
`,$e=r`
<span class="t12 dim grow">${oU(e)}</span>
${!e.dialog_id&&!Ce.chosen&&r`<button type="button" class="btn quiet" onClick=${ne}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${et}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${U} onClick=${Ke}>
${Ce.chosen?_("Create {n} task","Create {n} tasks",Ce.chosen.steps.length):o("Create")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
`;return r`<${fr} title=${o("New task")} look="taskdlg" body="taskform" onKey=${nt} foot=${$e}>
<${DA} template=${Ce} problem=${Ce.chosen&&k} />
${!Ce.chosen&&pe}
<//>`}function tU(e,t){let n=Gu(e??"",t);return n&&n.at>M.value?n:null}function oU({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=xt.value[t],s=n?Sn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=_("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function aU({due:e,onPick:t}){let n=O(Sf(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):X3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Se(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${eo(c.at,M.value)}, ${J(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?sU(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function rU(e){let t=n=>B(`/api/tasks/${e.id}/removed`,{removed:n});V(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ee(Pe(n))),more:{label:o("Open"),run:()=>L(dn(e.id))}})}var X3,nU,sU,LA=b(()=>{I();C();G();ke();oe();w();bo();Z();R();Xt();he();N();Tt();$r();at();Ko();In();Gn();xk();yn();_k();MA();Bv();Zt();X3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};nU=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));sU=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function e$({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?iU(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,IA))},c=u=>{t!==null&&n(Math.min(t/a*u,IA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${zA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var IA,zA,iU,Sk=b(()=>{I();C();w();IA=366*1440,zA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],iU=e=>zA.findLast(([t])=>e%t===0)?.[0]??1});function Vu({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(vs(t));A(()=>{ju(a)!==t&&i(vs(t))},[t]);let l=ju(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=ju(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(vs(t))} />
`}var Tk=b(()=>{I();C();w();pr()});function FA({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${cU.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${pU} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${mU} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${WA} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${WA} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${dU} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${$U} rule=${e} />
`}function pU({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>BA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=BA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):uU[e.every](a)}
</span>
</span>
</div>`}function mU({rule:e,onChange:t}){let n=dk(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${zl.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${Kn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${Kn(a)}
</button>`)}
</div>
</div>`}function dU({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{j("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Vu} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${Fl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function fU(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Oe("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},lU);return()=>{l=!0,clearTimeout(c)}},[i]),t}function $U({rule:e}){let{next:t,problem:n,of:s}=fU(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${Kl(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=XE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${xm(a,s.zone)}
${(l||gk(a,s))&&r`<span class="t12 dim blk">
${gk(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var lU,BA,cU,uU,WA,jA=b(()=>{I();C();G();oe();w();pr();Tk();jl();Tt();Ku();lU=200,BA=366,cU=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],uU={day:e=>_("day","days",e),week:e=>_("week","weeks",e),month:e=>_("month","months",e)};WA=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var qA={};ye(qA,{RepeatDialog:()=>yU});function kU({repeat:e=null,template:t={}}){if(e)return{template:hk(e.template),rule:Object.fromEntries(gU.map(l=>[l,e[l]]))};let{zone:n}=Sa.value,s=vU(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:bU,zone:n,until:null,catch_up:!1};return{template:hk({...hU,...t}),rule:i}}function yU(){let e=O(zv.value).current,t=O(kU(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);F(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let x=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await Uf(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await RE(k),et()}catch(D){if(!(D instanceof q))throw D;c(Pe(D)),p(!1)}},f=x=>{Ul(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=x=>{s({...n,...x}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${et}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
`;return r`<${fr} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>v({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&$k(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${FA} rule=${a} onChange=${x=>i({...a,...x})} />
<${xU} template=${n} set=${v} />
<//>`}function Ck({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function xU({template:e,set:t}){let n=fs().map(a=>[a.id,Go(a)]),s=Object.values(We.value).sort(KA);return r`
<div class="taskpair">
<${Ck} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${wU()} onPick=${a=>t({assignee_id:a})} />
<${e$} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ck} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ck} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${Rn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${Xf} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var hU,gU,bU,vU,KA,wU,UA=b(()=>{I();C();G();w();bo();R();N();Tt();$r();at();Sk();In();jA();Yf();Ku();yn();_k();Zt();hU={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},gU=["every","step","days","start","minute","zone","until","catch_up"],bU=540,vU=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());KA=(e,t)=>e.name.localeCompare(t.name),wU=()=>Object.values(we.value).filter(e=>e.active).sort(KA).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});async function t$(e){let t=[];for(let n of YA(e))t.push(...(await j(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function HA(e){let t=[];for(let n of e)for(let s of YA(n.ids))t.push(await B("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function n$(e){let t=ds().find(s=>s.base==="done"),n=e.filter(jt).map(s=>s.id);try{let s=await HA([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&ee(_("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>HA(i.map(l=>({ids:l.ids,change:_U(l.change)}))).catch(Hl)}catch(s){return Hl(s),null}}function Hl(e){if(!(e instanceof q))throw e;ee(Pe(e))}var Ok,Ek,YA,_U,o$,Ak=b(()=>{C();G();w();he();Vo();In();Gn();Zt();Ok=200,Ek=8,YA=e=>Array.from({length:Math.ceil(e.length/Ok)},(t,n)=>e.slice(n*Ok,(n+1)*Ok));_U=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});o$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Ek).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${ro} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${gs} task=${t} /></span>`}
</li>`)}
${e.length>Ek&&r`<li class="t12 dim">${_("and {n} more task","and {n} more tasks",e.length-Ek)}</li>`}
</ul>`});var GA={};ye(GA,{CloseQuestion:()=>SU});function SU(){let{ids:e,sends:t,proceed:n,open:s}=O(Iv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{et(),n($)};if(A(()=>{t$(e).then($=>$.length?i($):u({}),$=>{Hl($),s===null&&et()})},[]),s===null&&!a)return null;let p=async()=>{c(!0);let $=await n$(a);$?u({restore:$}):et()},m=a?.length??s,h=e.length===1?_("The conversation has {n} open task","The conversation has {n} open tasks",m):_("The conversations have {n} open task","The conversations have {n} open tasks",m),f=TU[t?"send":"close"];return r`<${dr} label=${h}>
<div class="dpad">
<h2 class="head2">${h}</h2>
${a&&r`<${o$} tasks=${a} />`}
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${l} onClick=${()=>u({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${l||!a} aria-busy=${String(l)} onClick=${p}>
${f.finish()}
</button>
${t&&r`<button type="button" class="btn" disabled=${l} onClick=${()=>u({keep:!0})}>
${o("Only send, do not close")}
</button>`}
<button type="button" class="btn quiet" disabled=${l} onClick=${et}>
${t?o("Back to the text"):o("Do not close")}
</button>
</div>
</div>
<//>`}var TU,VA=b(()=>{I();C();w();$r();Ak();yn();TU={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var ZA={};ye(ZA,{MassReply:()=>EU});function EU(){let{task:e,dialogs:t}=O(rk.value).current,n=t.filter(ne=>ne.open),[s,a]=g(()=>new Set(n.filter(ne=>!ne.reply_state).map(ne=>ne.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(!1),[h,f]=g(null),[$,v]=g(!1),S=O(null);F(()=>S.current.focus({preventScroll:!0}),[]);let x=n.filter(ne=>s.has(ne.id)),k=AU(c?x.map(ne=>ne.id):[]),D=async()=>{if(!$){if(!i.trim()||!x.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}v(!0);try{let ne=JA(),nt=await B(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:x.map(K=>({id:K.id,seen:K.last_no})),undo_ms:ne*1e3,close:c});et();let pe=new Set(nt.sent.map(K=>K.dialog_id)),$e=p?k.filter(K=>pe.has(K.dialog_id)):[];LU(e,nt,t,ne,$e.length?await n$($e):null)}catch(ne){if(!(ne instanceof q))throw ne;f(Pe(ne)),v(!1)}}},U=ne=>{Ul(ne)&&(ne.preventDefault(),D())},W=(ne,nt)=>{let pe=new Set(s);nt?pe.add(ne):pe.delete(ne),a(pe)},le=ne=>a(new Set(ne?n.map(nt=>nt.id):[])),Ce=s.size===n.length,Ke=r`
<span class="t12 dim grow">
${_("Can be undone for {n} second","Can be undone for {n} seconds",JA())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${et}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!x.length} aria-busy=${String($)}
onClick=${D}>
${_("Send to {n} client","Send to {n} clients",x.length)}
</button>
`;return r`<${fr} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${U} foot=${Ke}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${ne=>{l(ne.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${MU} onPick=${ne=>DU(S.current,ne,l)} />
<${RU} text=${i} dialog=${x[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${Ce} indeterminate=${s.size>0&&!Ce}
onChange=${ne=>le(ne.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(ne=>r`<${PU} key=${ne.id} dialog=${ne} on=${s.has(ne.id)} onPick=${W} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${ne=>u(ne.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${k.length>0&&r`<${NU} tasks=${k} finish=${p} onFinish=${m} />`}
<//>`}function AU(e){let[t,n]=g([]),s=e.join();return A(()=>{let a=!0;return n([]),s&&t$(s.split(",")).then(i=>a&&n(i),Hl),()=>{a=!1}},[s]),t}function DU(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function RU({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=as(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function LU(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&ee(_("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${zU(c.code)})`).join(", ")}),{ms:2e4}),t.length&&V(_("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{BU(e,t),i?.()}})}async function BU(e,t){try{let n=await B(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=_("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ee(`${s}. ${_("{n} was sent already","{n} were sent already",n.failed.length)}`):V(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}var CU,OU,JA,NU,PU,MU,IU,zU,QA=b(()=>{I();C();G();w();R();he();xe();N();$r();Ak();ik();Zt();CU=10,OU=["{name|…}","{number}"],JA=()=>{let{messenger:e=0,email:t=0}=ve.peek()?.undo??{};return Math.max(CU,e,t)};NU=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${_("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${o$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,PU=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${_e} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;MU=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${OU.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;IU={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},zU=e=>IU[e]?.()??o("was refused")});var tN={};ye(tN,{LinkPicker:()=>jU});async function eN(e,t){et();try{await XA(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ee(Pe(s));return}let n=_("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});V(n,{icon:"link",undo:()=>XA(e,t,!1).catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(dn(e.id))}})}async function FU(e,t){try{let{task:n}=await B("/api/tasks",{title:e,kind:"incident"});await eN(n,t)}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}function jU(){let e=O([...vt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);F(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{j("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,WU).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>eN(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>FU(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=_("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${fr} title=${S} look="linkdlg" onKey=${v}>
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
<//>`}var WU,XA,nN=b(()=>{I();C();G();w();Z();Za();he();N();$r();Zt();WU=8,XA=(e,t,n)=>B(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function s$({task:e}){let t=s=>{It(e.id)||Pf([e.id]),ln("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:la(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(Vn("status",e.id))} onClick=${t}>
<${ro} base=${e.base} />
</button>`}var Nk=b(()=>{C();w();Vo();In();bs();pn()});var oN={};ye(oN,{TaskChips:()=>KU});var KU,sN=b(()=>{C();ke();Z();w();Vo();In();Gn();Nk();Zt();KU=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${s$} task=${t} />
<a href=${dn(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:la(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&jt(t)&&r`<span class=${`hrow end ${Lu(t,M.value)}`}>${$s(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var Pk={};ye(Pk,{PromisedTask:()=>GU,TypedPromise:()=>YU});function UU(){try{let e=JSON.parse(localStorage.getItem(rN));return Array.isArray(e)?e:[]}catch{return[]}}function YU({id:e,text:t}){let n=Math.floor(M.value/6e4),s=uo(()=>Gu(t,M.peek()),[t,n]);return r`<${iN} dialog=${e} promise=${s} take=${i=>an({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function GU({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=uo(()=>Gu(s,a),[s,a]);return r`<${iN} dialog=${n} promise=${i} take=${c=>an({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function iN({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=HU(e,t.at);return a$.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:$s(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>aN(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>aN(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var rN,qU,a$,HU,aN,Dk=b(()=>{se();I();C();ke();w();Xc();N();Ko();xk();yn();Zt();rN="okno.promises",qU=200;a$=T(UU()),HU=(e,t)=>`${e}:${Se(t,0,0)}`,aN=e=>{a$.value=[e,...a$.value.filter(t=>t!==e)].slice(0,qU),zo(rN,a$.value)}});function r$(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return j(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Mk=b(()=>{I();G()});var dN={};ye(dN,{Strip:()=>JU});function JU(){let e=ad.value,t=re.value[e?.id],n=Et(pN),{seen:s,problem:a}=r$(t,M.value);return Ae(),A(()=>{n.current?.focus({preventScroll:!0}),t||pN()},[!!t]),F(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${QU} dialog=${t} seen=${s} />`:r`<${ZU} problem=${a} />`}
</div>`:null}function QU({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${XU} dialog=${e} seen=${t} /></b> <span class="dim">${eH(t)}</span>
</p>
<${tH} parts=${t.parts.slice(-VU)} running=${t.ended_at===null} />
<${nH} parts=${t.parts} />
<${oH} parts=${t.parts} />
<${sH} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function XU({dialog:e,seen:t}){let n=Gc(e),s={span:Ze(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Zi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function tH({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=i$-n.length*(lN+Rk)+Rk,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${i$} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=lN+i*s[h]/a,$=l;l+=f+Rk;let v=t&&h===n.length-1&&m==="waited",S=$>=c&&$<i$-2*cN;return S&&(c=$+cN),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${J(p)}</text>`}`})}
${u&&r`<text x=${i$} y="40" text-anchor="end">${J(u)}</text>`}
</svg>`}function nH({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Ik[n]()}</span>`)}
</div>`}function oH({parts:e}){let t=e.slice(0,-uN),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Ik.waited()}</span><b class="num">${Ze(n)}</b></li>`}
${e.slice(-uN).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Lk(s)} – ${mN(s,a)?J(a):Lk(a)}`:Lk(s)}
</span>
<span>${Ik[i]()}</span>
${a>s&&r`<b class="num">${Ze(a-s)}</b>`}
</li>`)}
</ol>`}function sH({seen:e}){if(e.norm===null)return null;let t=fo.value[e.hours_id],n=o("SLA within {norm}",{norm:Ze(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${je(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var i$,Rk,lN,cN,uN,VU,Ik,pN,ZU,eH,mN,Lk,fN=b(()=>{I();G();ke();oe();C();w();Z();R();Ys();N();Ne();ie();Mk();i$=340,Rk=2,lN=8,cN=46,uN=8,VU=24,Ik={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},pN=()=>{y.value=null};ZU=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Te} width=${60} /><${Te} width=${90} />`;eH=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Ze(t),norm:Ze(e)}):o("target {norm}",{norm:Ze(e)});mN=(e,t)=>lt(e)===lt(t),Lk=e=>mN(e,M.value)?J(e):`${Ut(e,M.value)}, ${J(e)}`});var $N={};ye($N,{SlaBox:()=>aH});function aH({dialog:e}){let{seen:t}=r$(e),n=Gc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${rH} first=${s} />`}
${e.waiting_since&&r`<${iH} dialog=${e} target=${n} />`}
</div>`}function iH({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Ze(t.late):Zi(t,M.value):Ze(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Yc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Xg} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var rH,hN=b(()=>{ke();oe();C();w();Ys();N();Mk();rH=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Ze(e.waited)}</div>
</div>`});var bN,vN,gN,l$,c$=b(()=>{se();ke();_t();w();Z();zr();Qs();Zg();R();Ys();hn();bN=Yt(["clock"],()=>Promise.resolve().then(()=>(fN(),dN)),"Strip"),vN=de(()=>Promise.resolve().then(()=>(hN(),$N)),"SlaBox"),gN=()=>E.peek().page==="inbox"?no():void 0;Ye({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!gN(),run:()=>Yc(gN().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});l$=new Map;be(()=>{let e=M.value,t=new Set;for(let n of Object.values(re.peek())){let s=n.assignee_id===P.peek()?.id?Ji(n,fo.peek(),e):null;if(!s)continue;t.add(n.id);let a=l$.get(n.id);l$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&zs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&zs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of l$.keys())t.has(n)||l$.delete(n)})});function kN({contact:e}){let[t,n]=g(!1);return t?r`<${pH} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function pH({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return F(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await Jm(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?uH[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${lH.map($=>r`<option value=${$}>${Ee($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${cH[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var lH,cH,uH,yN=b(()=>{I();C();Qe();G();w();N();lH=["email","phone","telegram","vk"],cH={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},uH={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function mH({contact:e,field:t,onSaved:n}){let[s,a,i,l]=wN[t],[c,u]=g(null),p=async h=>{u(h);try{return await jc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ee(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&V(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var wN,u$,zk=b(()=>{I();C();G();w();he();Qe();wN={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},u$=({contact:e,onSaved:t=n=>{}})=>Object.keys(wN).map(n=>r`<${mH} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var xN={};ye(xN,{Card:()=>dH,Section:()=>hr,facts:()=>m$,pastOf:()=>p$});function dH(){let{dialog:e}=E.value,t=re.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${fH} open=${gt.value} busy=${!n}>
${t&&r`<${hH} dialog=${t} contact=${n} />`}
<//>`}function fH({open:e,busy:t,children:n}){let s=()=>{e?gt.value=!1:$o.value=!0};return r`
${e&&r`<${$H} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Ht:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{gt.value=!1}}></div>`}
`}function $H(){return Ae(),F(()=>Lt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function hH({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Il} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>jc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Ut(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Te} width=${60} />`}
</div>
</div>
<${vN} key=${e.id} dialog=${e} />
<${hr} name="dialog" title=${o("Conversation")}><${zT} key=${e.id} dialog=${e} /><//>
${t?r`
<${bH} contact=${t} dialog=${e} />
<${_N} key=${e.id} dialog=${e} />
<${vH} contact=${t} />
<${kH} contact=${t} /><${yH} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Te} width=${s} />`)}</div>`}
`}function bH({contact:e,dialog:t}){return r`<${hr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>At(s)}>
<${_e} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${kN} key=${e.id} contact=${e} />
<//>`}function vH({contact:e}){let t=p$(e);return r`<${hr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${Y(E.value.view,n.id)}>
<${_e} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Wr(n)}</span>
<span class="t12 dim cut">${m$(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Vp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function m$(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:me(e.number)}),ct(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Pa(H(n)):o("closed")].join(" · ")}function kH({contact:e}){return r`<${hr} name="note" title=${o("Client note")}>
<${Il} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>jc(e,{note:t})} long />
<//>`}var gH,hr,p$,yH,d$=b(()=>{I();is();C();Qe();ie();ke();oe();w();xe();Bt();Z();R();c$();Qa();yN();zk();N();sk();Ne();hi();gH=e=>localStorage.getItem("okno.fold."+e)==="1",hr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!gH(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;p$=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);yH=({contact:e})=>r`<${hr} name="consent" title=${o("Consents and bans")}>
<${u$} key=${e.id} contact=${e} />
<//>`});function f$(e){A(()=>{let n=!0,s=()=>j(`/api/dialogs/${e}/tasks`).then(i=>n&&rr(i.items,cn(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Bk.add(a),()=>{n=!1,Bk.delete(a)}},[e]);let t=Object.values(Xe.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(jt(s))-Number(jt(n))||s.id-n.id);return{known:t,open:t.filter(jt),done:t.filter(n=>!jt(n))}}var Bk,Wk=b(()=>{I();G();Xt();it();Gn();pn();Bk=new Set;tn(e=>{for(let t of Bk)t(e)})});var SN={};ye(SN,{CardTasks:()=>xH});function xH({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=f$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:wH)];return r`<${hr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${s$} task=${u} />
<a class="grow" href=${dn(u.id)}>
<span class="cut blk">${u.title||o("No. {number}",{number:u.number})}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${lr} task=${u} />
${u.due_at!==null&&r`<${gs} task=${u} />`}
</span>
</a>
</div>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>an({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var wH,TN=b(()=>{I();C();w();Z();d$();N();Wk();Vo();Nk();yn();wH=5});var CN={};ye(CN,{RepeatSettings:()=>_H});function _H(){let e=qf(),t=jf.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>ar()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Ge} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${ae} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${Fu}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Te} width=${60} /></div>`}
${e&&!n.length&&r`<${ae} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>ar()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${SH} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function SH({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=DE(e),i=O(null);F(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>Hf(()=>Uf(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[GE(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=QE(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${Yn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Kl(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>ar({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>LE(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var ON=b(()=>{I();C();G();w();Z();R();xe();N();Tt();Yf();Ku();yn()});function Fk({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...EN}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);F(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((k,D)=>D===S?{...k,...x}:k)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(CH)})}catch(x){if(!(x instanceof q))throw x;u(Pe(x)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${OH} key=${x} step=${S} number=${x+1} onChange=${k=>f(x,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=TH}
onClick=${()=>l([...i,{...EN}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function OH({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${e$} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${EH(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${fs().map(c=>r`<option key=${c.id} value=${c.id}>${Go(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${Rn.map(([c,u])=>[c,u()])}
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
</fieldset>`}var TH,EN,CH,EH,AN=b(()=>{I();C();G();w();R();N();Tt();at();Sk();In();Zt();TH=20,EN={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};CH=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});EH=e=>Object.values(we.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function NN(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await j("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof q))throw v;return ee(z(v)),!1}},u=async($,v)=>{let S=await($==="new"?B("/api/task-templates",v):B(jk($),v,{method:"PATCH"}));t(S.templates),i(null)},p=($,v)=>c(()=>B(jk($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&V(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let S=e[v<0?$-1:$+2]?.id??null;return c(()=>B(jk(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Ge} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${NH} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Te} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Fk} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${AH} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${Fk} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${PH} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${S=>h(v,S)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function PH({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var jk,AH,NH,PN=b(()=>{I();C();G();w();he();N();Tt();AN();jk=(e,t="")=>`/api/task-templates/${e}${t}`;AH=()=>r`<${ae} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,NH=({problem:e,retry:t})=>r`<${ae} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var IN={};ye(IN,{TaskListSettings:()=>RH});function RH(){return r`
<${DN} id="tkss" of=${DH} rows=${ds()} />
<${DN} id="tkts" of=${MH} rows=${fs()} />
<${NN} />
`}function DN({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Ge} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${RN} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${RN} of=${t} row=${c} onDone=${i} />`:r`<${IH} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function LN(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}function MN(e,t,n,s){let a=t[s<0?n-1:n+2];return LN(()=>B(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function LH(e,t){let n=s=>LN(()=>B(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&V(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function IH({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${ro} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&la(t.base)!==i&&r`<span class="t12 dim blk">${la(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>MN(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>MN(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>LH(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function RN({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);F(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?B(`${e.path}/${t.id}`,v,{method:"PATCH"}):B(e.path,v)),n()}catch(S){if(!(S instanceof q))throw S;u(S),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
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
${SO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var DH,MH,zN=b(()=>{I();C();G();w();he();N();Tt();Vo();In();PN();Zt();DH={path:"/api/task-statuses",nameOf:ca,builtIn:jv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},MH={path:"/api/task-types",nameOf:Go,builtIn:Kv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Kk(e,t=()=>{}){let n=re.peek()[e[0].dialog_id],s=vO(e.map(a=>[jH(a),a.text]));an({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:El(s)||El(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function VN({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Ka(e)||M.value-s>KH?null:r`<${BH} message=${e} />`}function qH(){if(Jt.peek().size){GN(Cl());return}let e=no(),t=xt.peek()[e.id],n=t?Sn(t).filter(ia):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Kk([s]):an({dialog_id:e.id})}var zH,BN,WN,FN,jN,KN,qN,UN,HN,BH,_N,WH,FH,YN,jH,GN,KH,mr,hi=b(()=>{ke();_t();C();w();Z();Mo();yo();_l();_u();Xt();R();Qs();xe();hn();qc();yn();Bv();zH=de(()=>Promise.resolve().then(()=>(wA(),yA)),"Tasks"),BN=Yt(["newtask"],()=>Promise.resolve().then(()=>(LA(),RA)),"NewTask"),WN=Yt(["taskrepeat"],()=>Promise.resolve().then(()=>(UA(),qA)),"RepeatDialog"),FN=Yt(["closetasks"],()=>Promise.resolve().then(()=>(VA(),GA)),"CloseQuestion"),jN=Yt(["massreply"],()=>Promise.resolve().then(()=>(QA(),ZA)),"MassReply"),KN=Yt(["picktask"],()=>Promise.resolve().then(()=>(nN(),tN)),"LinkPicker"),qN=Yt(["taskpop"],()=>Promise.resolve().then(()=>(bs(),eE)),"FieldPopover"),UN=de(()=>Promise.resolve().then(()=>(sN(),oN)),"TaskChips"),HN=de(()=>Promise.resolve().then(()=>(Dk(),Pk)),"TypedPromise"),BH=de(()=>Promise.resolve().then(()=>(Dk(),Pk)),"PromisedTask"),_N=de(()=>Promise.resolve().then(()=>(TN(),SN)),"CardTasks"),WH=de(()=>Promise.resolve().then(()=>(ON(),CN)),"RepeatSettings"),FH=de(()=>Promise.resolve().then(()=>(zN(),IN)),"TaskListSettings"),YN=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>YN(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>YN(e.tasktypes)});ss({page:"tasks",path:Po(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:zH,tab:!0,count:()=>({shown:Ie.value.tasks?.mine??0,urgent:(Ie.value.tasks?.mine_late??0)>0})});nn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:FH});nn({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:WH});q0(e=>{let t=e.ids.map(s=>re.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(bO(e,t.every(Boolean)?n:null),!0)});jH=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",GN=e=>Kk(e,ci),KH=24*36e5;JC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ia,run:e=>Kk([e]),runMany:GN});mr=()=>E.peek().page==="tasks";Ye({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(Po())},{id:"new-task-from",group:"dialog",label:()=>Jt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!no(),run:qH},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:mr,run:()=>an()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!mr(),run:()=>an()})});function JN({id:e,dialog:t,note:n,text:s}){let a=t_(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?$l(s):[],u=f=>f.map($=>H($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=ht(_("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=ht(_("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=ht(_("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):pm(e)?m=o("{name} is typing…",{name:as(t?.name??"")}):a.length&&(m=ht(_("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function QN({id:e,mode:t}){let n=Xr(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Sn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?ZN(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>ea(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function XN({id:e,dialog:t,message:n}){let s=Ot(t)?.can?.edit_hours,a=Ee(t.kind),i=s?_("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:J(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Sl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function eP({id:e}){let[t,n]=g(!1),s=RS(e);if(A(()=>{zS(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Sn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Je(Bo(s[0]))}):_("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${UH} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function UH({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Je(Bo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${ZN(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Yb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${bu} place="popplan" given=${Bo(e)} pick=${s=>Yb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Uo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var ZN,qk=b(()=>{I();C();ie();cu();wu();oe();Rr();w();xe();cd();pu();Xt();R();yo();oa();N();sr();Yd();ZN=e=>e.text||sn(e.content==="text"&&e.files?.length?"document":e.content)});function tP({id:e,dialog:t}){let n=cs(e),s=n==="note",a=O(null),i=bn(e,n),l=t&&Ot(t),c=s?HH:l?.can??{},u=!!c.subject&&!s,p=!s&&(Fn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Ft(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=vf(a,s);F(()=>Uk(a.current),[i]),A(()=>{pT()||Ja()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&HT(e);if(D){document.getElementById("mail"+D.field)?.focus();return}ag();let U=Lt("#missing button");if(U){U.focus();return}Dd(e,n,k),a.current?.focus()};F(()=>(kn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>bf(a.current,k),list:k=>Ev(a.current,k)},()=>{kn.current=null}));let v=k=>{zx(),so(e),us(e,n,k.target.value),c_(e,n,k.target.value),f.look()},S=s||(ve.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(XH(k,S)){k.preventDefault(),!k.repeat&&Xp()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&iO(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&VH(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),tm()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${t4} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${u?l.name:Wr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${Q1} dialog=${t} />`}
<${QN} id=${e} mode=${n} />
<${jd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${QH(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{ag(),f.close()}}></textarea>
<${kf} calls=${f} />
${!s&&i&&r`<${HN} id=${e} text=${i} />`}
<${Kd} id=${e} mode=${n} again=${k=>{s1(e,k),a.current?.focus()}} without=${k=>{a1(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${YH} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${ZH} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${JH(s,p,e,m)}
<kbd class="only-wide">${S?`${ut} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${X1} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${eC} send=${$} />`}
${y.value==="emoji"&&r`<${dO} pick=${k=>gf(a.current,k)} />`}
</form>`}function YH({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{gf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ut} B`,()=>bf(a.current,"**"))}
${l("italic",o("Italic"),`${ut} I`,()=>bf(a.current,"_"))}
${l("list",o("List"),`${ut} Shift 8`,()=>Ev(a.current,!1))}
<${GH} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${C1} id=${e} can=${s} mode=${t} />`}
<${mO} />
`}function GH({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&rO(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return F(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function VH(e,t){let n=xt.peek()[e],s=n&&Sn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Wo(s))return!1;if(Ka(s))Uo(s);else if(hf(s,t))$f(s);else return!1;return!0}function JH(e,t,n,s){return ei.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):na(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function ZH({id:e,mode:t,text:n}){return sT(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>aT(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?QS(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Fn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function QH(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function XH(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Uk(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function t4({id:e,mode:t,field:n}){let s=i=>{Pn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Pn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Lt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${e4.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var HH,e4,nP=b(()=>{I();is();C();ie();Un();wu();Rr();w();Vs();bo();uu();Mr();Av();Ps();Xt();R();he();yo();gl();Nv();oa();qd();N();Pv();fO();uv();hi();Yd();qk();HH={files:!0,max_files:20};e4=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function o4(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:as(oP(n)),ago:ym(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function s4(){let[e,t]=g(ja(Date.now()));return A(()=>{let n=setInterval(()=>t(ja(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function sP({entry:e}){let t=O(null);F(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);F(()=>{n.current=Date.now(),GS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=s4(),a=e.came??[],i=()=>{Date.now()-n.current>=a4&&HS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?o4(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Hk&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Hk,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Hk).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${oP(l)}</span>
${n4(l)}
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
<button type="button" class="btn quiet" onClick=${()=>m1(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>tr(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var oP,n4,Hk,a4,aP=b(()=>{I();C();oe();w();Gs();xe();Vr();yo();oa();sr();oP=({author:e})=>e.operator_id?H(e.operator_id):e.name,n4=e=>e.text||sn(e.content==="text"?"document":e.content);Hk=20,a4=700});function rP({id:e,dialog:t}){let n=FS(e),s=cs(e),a=nO(e);if(u4(e),n)return r`<div class="dock"><${sP} entry=${n} /></div>`;let i=s==="reply"&&t&&r4(t);return r`<div class="dock">
${t&&r`
<${eP} id=${e} />
<${JN} id=${e} dialog=${t} note=${s==="note"} text=${bn(e,s)} />
`}
${a&&t?r`
<${XN} id=${e} dialog=${t} message=${a.message} />
<${l4} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${i4} id=${e} ...${i} />`:r`<${tP} id=${e} dialog=${t} />`}
</div>`}function r4(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ut(e.blocked_at)})};let t=Ot(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function i4({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Pn(e,"note")}>${o("Leave a note")}</button>
</div>`}function l4({id:e,dialog:t,text:n}){let s=O(null);F(()=>Uk(s.current),[n]),F(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Fe(()=>sO(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Sl(e));let c=ve.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${Wr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>oO(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Sl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function u4(e){let t=X.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(p4).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},c4);return()=>clearInterval(n)},[e,t])}function p4(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var c4,iP=b(()=>{I();C();Qe();G();Un();wu();oe();w();Gs();R();N();nP();aP();qk();c4=1e3});function Yl(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Ju.value=t?{dialog:s,no:t}:null,a===e&&L(Y(n,s),{replace:!0}),L(Y(n,s,e),{replace:!0}))}function lP(){let e=Ju.peek();e&&Yl(e.no)}var Ju,Zu,Gl=b(()=>{se();Z();Ju=T(null);Zu=e=>new URL(Y("all",e.dialog_id,e.no),location.origin).href});function uP(){Ct.value=null,globalThis.CSS?.highlights?.delete("found"),Lt("#conversation .scroll")?.focus({preventScroll:!0})}function d4(e){Ct.value={...Ct.peek(),q:e},clearTimeout(Yk),Yk=setTimeout(pP,m4)}async function pP(){clearTimeout(Yk);let{dialog:e,q:t}=Ct.peek();if(!t.trim()||Gk(t)){Ct.value={dialog:e,...Tv,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Ct.peek()?.dialog!==e||Ct.peek().q!==t)return;Ct.value={...Ct.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Vl(1)}catch(n){if(!(n instanceof q))throw n;Ct.peek()&&(Ct.value={...Ct.peek(),asked:t,found:[],failed:!0})}}function Vl(e){let{found:t,at:n}=Ct.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Ct.value={...Ct.peek(),at:s},Yl(t[s])}function f4(e){let{q:t,asked:n,dialog:s}=Ct.peek(),a=Gk(t);a?Yl(Math.max(1,Math.min(a,re.peek()[s]?.last_no??a))):t!==n?pP():Vl(e.shiftKey?-1:1)}function $4(e){if(e.key==="Escape")uP();else if(e.key==="Enter")f4(e);else if(e.key==="ArrowUp")Vl(1);else if(e.key==="ArrowDown")Vl(-1);else return;e.preventDefault(),e.stopPropagation()}function mP({id:e}){let t=O(null),n=UC(e);if(F(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=Ct.value,m=p?o("Search failed"):!a.trim()||Gk(a)?"":i.length?o("{i} of {n}",{i:l+1,n:me(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>d4(h.target.value)} onKeyDown=${$4} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Vl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Vl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${uP}>
<${d} name="x" size="m" />
</button>
</div>`}function dP(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Ct.peek())return;let{asked:n,swapped:s,found:a}=Ct.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<cP){for(let p of h4(u,i))if(l.push(p)>=cP)break}t.set("found",new Highlight(...l))}function*h4(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var m4,Yk,Gk,cP,Vk=b(()=>{I();is();C();G();oe();w();uf();Gl();R();N();m4=180,Yk=0;Gk=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);cP=1e3});async function Jk(e){try{return await e()}catch(t){return ee(z(t)),null}}function fP(e){let t=Ot(re.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*g4;return!!(t.delete&&n&&s&&Zk(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Qk(e){let t=new Set(Jl.peek());t.delete(e)||t.add(e),Jl.value=t}async function Xk(e,t){let n=X.peek().marks[e];$$.add(e),await Jk(async()=>{let s=await B(`/api/dialogs/${e}/unread`,{no:t});ce({t:"unreadFrom",id:e,read_no:s.read_no}),V(Km(e),{icon:"mail",undo:()=>($$.delete(e),ce({t:"read",id:e,client_no:n??0}),Jk(()=>B(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var g4,h$,Zk,$P,hP,gP,bP,Jl,vP,$$,kP,yP,Qu=b(()=>{se();Us();he();G();R();g4=36e5;h$=(e,t,n)=>Jk(async()=>(ce({t:"result",...await B(`/api/messages/${e.id}/${t}`,n)}),!0));Zk=e=>e.kind==="out"&&e.author.operator_id===P.value.id,$P=e=>h$(e,"delete",{}),hP=(e,t)=>h$(e,"reaction",{emoji:t}),gP=e=>h$(e,"amend",{act:"again"}),bP=e=>h$(e,"amend",{act:"drop"}),Jl=T(new Set);vP=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),$$=new Set,kP=e=>$$.has(e),yP=e=>$$.delete(e)});var Xu,wP,xP,_P,ep,tp=b(()=>{se();C();w();Xu=T(null),wP=e=>{Xu.value=e},xP=e=>!!Xu.value?.when(e),_P=e=>Xu.peek().run(e),ep=({message:e})=>Xu.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Xu.peek().run(e)}>
${o("Why?")}
</button>`:null});function CP({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${On(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yo} state=${n} /></span>`}function OP({message:e,found:t}){let[n,s]=g(!1),a=SP(e),i=v4[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${ep} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var b4,SP,np,TP,v4,ey=b(()=>{I();C();oe();w();N();tp();Ws();Xd();b4={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},SP=e=>b4[e.automatic]?.()??o("Auto-reply"),np=e=>e.kind==="out"&&!!e.automatic,TP=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${SP(e)}
<${ep} message=${e} />
</span>`;v4={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function EP({message:e,at:t}){let{delivery:n}=e;return np(e)?r`<${CP} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${y4(n)}</span>
<${Bn} run=${()=>Gm(e)}>${o("Retry")}<//>
<${Bn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${k4} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Yo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Wo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${Be(Bo(e))}>
${o("Scheduled for {when}",{when:Je(Bo(e))})}
</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`:Ka(e)?r`<${w4} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yo} state=${n.state} /></span>`}function k4({message:e}){let{delivery:t}=e,n=Ot(re.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ee(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Bn} run=${()=>I0(e)}>${o("Check")}<//>`}
<${Bn} run=${()=>Gm(e)}>${o("Send again")}<//>
</span>`}function w4({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Bo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`}function AP({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Bn} run=${()=>Gm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function NP({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${kl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${S4} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function S4({entry:e}){if(e.phase==="refused"){let n=x4[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Bn} run=${()=>ud(e.key)}>${o("Retry")}<//>`}
<${Bn} run=${()=>tr(e)}>${o("Edit")}<//>
<${Bn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Bn} run=${()=>ud(e.key)}>${o("Send")}<//>
<${Bn} run=${()=>tr(e)}>${o("Edit")}<//>
<${Bn} run=${()=>ol(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Fn.value!=="on")){let n=_4.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yo} state="waiting" />
<span>${s}</span>
<${Bn} run=${()=>tr(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${J(e.at)} <${Yo} state="sending" /></span>`}var Bn,y4,x4,_4,ty=b(()=>{I();C();Qe();G();oe();w();Mr();Gs();xe();R();yo();oa();N();ey();Ws();ai();Xd();Bn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;y4=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${On(e,t)}`;x4={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},_4=["no-space","read-only","disk-fault","database-damaged"]});var g$,PP=b(()=>{Tr();C();w();N();g$=class extends Qo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function LP(e){let t=DP(e);return bi.has(t)?Promise.resolve(bi.get(t)):(b$.has(t)||(b$.set(t,new Promise(n=>oy.push(()=>O4(e.id,t).then(n)))),IP()),b$.get(t))}async function O4(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return E4(t,n),n}catch{return null}finally{b$.delete(t)}}function IP(){for(;ny<T4&&oy.length;)ny+=1,oy.shift()().finally(()=>{ny-=1,IP()})}function E4(e,t){bi.set(e,t),bi.size>C4&&bi.delete(bi.keys().next().value)}var T4,C4,bi,b$,oy,ny,DP,MP,RP,sy=b(()=>{G();T4=2,C4=400,bi=new Map,b$=new Map,oy=[],ny=0,DP=({id:e,version:t})=>`${e}:${t}`,MP=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),RP=e=>bi.get(DP(e))});function FP({who:e}){let t=/^vk\.com\//.test(e)?yl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function jP({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${KP} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${A4} key=${"p"+n} post=${t} />`)}
`}function KP({one:e}){return r`<div class="fwd">
<${WP} from=${e.from} at=${e.at} />
${e.text&&r`<${sa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${KP} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${_("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function A4({post:e}){let t=e.url&&yl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${FP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${zP(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${sa} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&_("{n} like","{n} likes",e.likes),e.comments>0&&_("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var zP,BP,WP,qP=b(()=>{C();oe();ke();w();iv();N();$u();zP=e=>e?`${ct(e*1e3,M.value)}, ${J(e*1e3)}`:"",BP=({data:e,children:t})=>r`<div class="fwd">
<${WP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,WP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${FP} who=${e} /></b>`}
${t?` · ${zP(t)}`:""}
</span>`});function v$({message:e}){let{data:t}=e,n=`${UP(t.latitude)}, ${UP(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||sn("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>At(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function ay({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&HP(u.external_id)===HP(n.phone)),c=async()=>{i(!0);try{await Jm(s,"phone",n.phone)}catch(u){ee(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||sn("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>At(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function ry({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function iy({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):sn("dice")}</span>
</span>`}function op({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?M_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||sn(n)}</b>
<span class="t12 dim blk">${[sn(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var UP,HP,YP=b(()=>{I();C();Qe();G();oe();w();he();R();N();sr();UP=e=>Number(e).toFixed(4);v$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";HP=e=>String(e).replace(/\D/g,"");ay.knows=e=>!!(e.phone||e.name);ry.knows=e=>!!e.question;iy.knows=()=>!0;op.knows=e=>!!(e.title||e.from||e.description)});function GP({message:e}){let t=O(null),[n,s]=g(()=>RP(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),LP(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${N4} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function N4({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var VP=b(()=>{I();C();sy()});function XP({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(sp),[c,u]=g(!1),p=M4(e,t.waveform,n);A(()=>()=>{Zl===n.current&&(Zl=null)},[]);let m=()=>{let S=n.current;if(!S.paused){S.pause();return}Zl&&Zl!==S&&Zl.pause(),Zl=S,S.playbackRate=sp,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{sp=ly[(ly.indexOf(i)+1)%ly.length],n.current.playbackRate=sp,l(sp)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${ZP(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${D4} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Bs(s.at)} / ${Bs(s.whole)}`:Xn(e.size??0)}
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
`}function D4({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Bs(a)} / ${Bs(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${da*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/da<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function M4(e,t,n){let[s,a]=g(()=>t?.length?R4(t):QP.get(e.token)??JP);return A(()=>{if(s!==JP||!e.size||e.size>P4||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),L4(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function L4(e){try{let t=await fetch(ZP(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/da)),i=Array.from({length:da},(l,c)=>I4(s,c*a,a));return QP.set(e.token,i),i}catch{return null}}function I4(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var ly,da,P4,ZP,sp,Zl,QP,JP,R4,eD=b(()=>{I();C();oe();w();N();ly=[1,1.5,2],da=44,P4=15e5,ZP=e=>`/files/${e.token}/media`,sp=1,Zl=null,QP=new Map;JP=new Array(da).fill(0);R4=e=>Array.from({length:da},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/da),Math.max(Math.floor(n*e.length/da)+1,Math.floor((n+1)*e.length/da)))))});function k$({message:e,mail:t,client:n}){if(e.letter)return r`<${J1} message=${e} />`;let s=r`<${W4} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${BP} data=${e.data}>${s}<//>`:s}function z4({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${sa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function W4({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${z4} message=${e} />`,l=a.forwards||a.posts?r`<${jP} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(tD),p=r`
${u.map(m=>r`<${XP} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${kl} files=${e.files.filter(m=>!tD(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=B4[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&MP(e)&&r`<${GP} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${F4} message=${e} />${i}`}function F4({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=EC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:sn(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var tD,B4,cy=b(()=>{C();sy();w();xe();N();sr();qP();YP();ai();hu();VP();$u();eD();tD=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),B4={location:v$,venue:v$,contact:ay,poll:ry,dice:iy,story:op,game:op,invoice:op}});function rD({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${iD} message=${e} found=${t} icon=${j4[e.content]}
bad=${K4.has(e.content)} after=${r`<${ep} message=${e} />`}>
${ap(e)}
${n}
<//>`}function ap({content:e,data:t}){let n=t.by??null,s=q4[e];return s?s(t,n):e}function lD({message:e,found:t}){return r`<${iD} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${H4(e)}
<//>`}function H4({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=G4[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var j4,K4,Jo,iD,q4,nD,uy,oD,sD,aD,U4,Y4,G4,rp=b(()=>{C();oe();w();xe();R();N();Qi();at();tp();j4={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},K4=new Set(["blocked","bounced","sla_breached"]),Jo=e=>r`<b>${H(e)}</b>`;iD=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;q4={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:Jo(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:Jo(e.to)}),s=sD[e.cause]?.();return s?[...n,` · ${s}`,...oD(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:Jo(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${We.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&sD[e.cause]?.();return s?[...n,` · ${s}`,...oD(e.skipped)]:t?[...n," · ",Jo(t)]:n},closed:(e,t)=>{let n=U4[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:Jo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:Jo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Je(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Jo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:Jo(t)}):`${o("Unsnoozed")}: ${(aD[e.cause]??aD.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Ze(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Ln).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Jo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Vt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",Jo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Jo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},nD={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>ko(As.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},uy=e=>(nD[e.why]??nD.off)(e),oD=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${uy(t)})`).join(", ")]:[],sD={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},aD={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},U4={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};Y4=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),G4={new_chat_members:Y4,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function py({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();y$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function V4({message:e,x:t,y:n}){let s=Et(()=>{y.value=null}),[a,i]=g(null);return Ae(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
, ${o("since {date}",{date:Ut(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${Y("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var y$,cD,my=b(()=>{I();C();ie();G();oe();w();se();Z();N();Ne();y$=T(null);cD=()=>y.value==="participant"&&y$.value?r`<${V4} key=${y$.value.message.id} ...${y$.value} />`:null});async function pD(e,t){let n=`${e}.${t}`;if(n in Ql.peek())return;dy.push(n);let s={...Ql.peek(),[n]:null};dy.length>J4&&delete s[dy.shift()],Ql.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Ql.value={...Ql.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var J4,Ql,dy,uD,mD=b(()=>{se();G();J4=200,Ql=T({}),dy=[],uD=(e,t)=>Ql.value[`${e}.${t}`]??null});function dD({message:e,near:t}){let n=e.reply_to_no,s=t??uD(e.dialog_id,n);A(()=>{t||pD(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?Q4(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Yl(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${Z4(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var Z4,Q4,fD=b(()=>{I();C();w();Gl();xe();mD();sr();Z4=({author:e})=>e.operator_id?H(e.operator_id):e.name,Q4=e=>e.text||sn(e.content==="text"&&e.files?.length?"document":e.content)});function fy(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Ot(re.value[e.dialog_id]??{})?.can?.can_react??[]}function $D({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function $y(e){let t=$D(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function hD(e){let t=$D(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(t6).join(", ")}})}function t6({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):H(t)}var X4,e6,vi,w$,x$,_$=b(()=>{Qu();w();xe();R();X4=["👍","❤","🙏","👌","😁","🎉"],e6=new Set(["❤","✍","☃","🕊"]),vi=e=>e6.has(e)?e+"️":e;w$=e=>X4.filter(t=>fy(e).includes(t));x$=(e,t)=>hP(e,t===$y(e)?null:t)});function gD({message:e}){let t=hD(e);if(!t.length||e.deleted_at)return null;let n=fy(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${o6} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>x$(e,s.sign):null} />`)}
</span>`}function o6({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=n6[e],c=`${l?l.name():vi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():vi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var n6,bD=b(()=>{C();w();_$();N();n6={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function hy(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return kD([e],[t]).filter(c=>c.text);let[n,s]=[vD(e),vD(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=kD(n.slice(a,n.length-i),s.slice(a,s.length-i));return s6([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function kD(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function s6(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var vD,yD=b(()=>{vD=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function wD({message:e}){return e.edited_at?e.version<2?r`<span title=${Be(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Be(e.edited_at)}
aria-expanded=${String(Jl.value.has(e.id))} onClick=${()=>Qk(e.id)}>
${o("edited")}
</button> `:null}function xD({message:e}){return Jl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${a6} key=${e.version} message=${e} />`:null}function a6({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),vP(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${_("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Be(l.at)}>${J(l.at)}</time>
<span class="text">${hy(l.text,t[c+1].text).map(r6)}</span>
</li>`)}
<li key="now">
<time title=${Be(t.at(-1).at)}>${J(t.at(-1).at)}</time>
<span class="text">${hy(t.at(-2)?.text??"",t.at(-1).text).map(i6)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function _D({message:e,children:t}){let n=Jl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${l6(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Qk(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function l6({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:J(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function SD({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>bP(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=c6[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${On(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>gP(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=u6[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${On(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var r6,i6,c6,u6,TD=b(()=>{I();C();Qu();yD();oe();w();xe();R();_$();N();Ws();r6=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,i6=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;c6={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:vi(e)}):o("The client still sees the reaction")},u6={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function CD({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${rD} message=${e} found=${m} />`;if(e.content==="service")return r`<${lD} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&np(e))return r`<${OP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${AP} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(Ka(e)||Wo(e))&&"soon"],k=s?r`<${m6} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${Z1} subject=${u} to=${p} />`,U=r`<${k$} message=${e} mail=${$} client=${l} />`,W=r`<div class=${!f&&D1(e)?"box bare":"box"} style=${f?null:M1(e)}>
${h&&r`<${p6} />`}
<${d6} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${dD} message=${e} near=${t} />`}
${f?r`<${_D} message=${e}>${U}<//>`:U}
<${xD} message=${e} />
<${SD} message=${e} />
<${h6} message=${e} />
<${gD} message=${e} />
${e.tasks?.length>0&&r`<${UN} tasks=${e.tasks} />`}
${!f&&r`<${VN} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,W]:[W,k]}
</li>`}function m6({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${py} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function d6({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:np(e)?r`<${TP} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+ho(s.name)}>
<${py} message=${e} look="pname">${s.name}<//>
</span>`:null}function h6({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>f6,n=r`
<${wD} message=${e} />
<span title=${Be(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:$6(e),time:J(e.created_at)}):J(e.created_at)}
</span>
`;return e.delivery?r`<${EP} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var p6,f6,$6,OD=b(()=>{C();oe();w();xe();R();hi();yo();N();ey();cy();ty();rp();ai();hu();my();fD();bD();TD();p6=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;f6=5*6e4,$6=({sent_at:e,created_at:t})=>lt(e)===lt(t)?J(e):`${Ut(e)}, ${J(e)}`});function ND(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||lt(h.created_at)!==lt(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${zi(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&AD(h,p),v=!(f&&f.no!==t&&AD(p,f));i.push(r`<${g$} key=${p.id} message=${p}>
<${CD} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??aa(p.letter.sender)})}),i}function AD(e,t){return ED(e)||ED(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<g6&&lt(e.created_at)===lt(t.created_at)}var g6,ED,PD=b(()=>{C();ke();oe();w();PP();hu();OD();g6=3*6e4;ED=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function ip(e,t){t==="reply"&&e.kind==="note"||(ea(e.dialog_id,t,e.no),qo(t))}function T$(e,t,n="menu"){by(e)&&(S$.value={message:e,...t},Xl.value=n,y.value="message")}function DD(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&xP(e)&&ve.peek()?.shortcuts!==!1)return _P(e),!0;if(!by(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)At(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ve.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")ip(e,"reply");else if(t.code==="KeyN")ip(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Xk(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ia(e))yf(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")T$(e,MD(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return b6(e,t)}return!0}function b6(e,t){let n=t.shiftKey?null:Ov(e).find(s=>s.key===t.code);return n?.runMany&&Jt.peek().size?n.runMany(Cl()):n?.run(e),!!n}function MD(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function C$(){let e=ki?.parentElement?.querySelector(`li[data-no="${ki.dataset.of}"] .box`);if(!e)return;let[t,n]=[ki.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;ki.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),ki.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function RD({find:e}){let t=O(null),n=yi.value===null?null:e(yi.value);if(F(()=>(ki=t.current,C$(),()=>{ki=null})),!n||!by(n)||n.deleted_at||Jt.value.size)return null;let s=y.value==="message"&&S$.value?.message.id===n.id,a=l=>s&&Xl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:T$(n,MD(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>ip(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${w$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function LD(){if(y.value!=="message"||!S$.value)return null;let e={menu:v6,signs:k6,colleagues:y6}[Xl.value];return r`<${e} key=${Xl.value} ...${S$.value} />`}function vy(e,t){let n=O(null);return F(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-gy+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-gy:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-gy-i-8)}px`)},[]),n}function v6({message:e,x:t,y:n}){let s=ID(e),a=vy(t,n),i=re.value[s.dialog_id],l=hf(s,i),c=fP(s),u=m=>r`<span class="end only-wide"><${$n} of=${m} /></span>`,p=()=>{$f(s),qo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Q} icon="reply" onPick=${()=>ip(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${w$(s).length>0&&r`<${Q} icon="smile" stay onPick=${()=>{Xl.value="signs"}}>
${o("Reaction")}
<//>`}
${Ov(s).map(m=>r`<${Q} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(qi(m.key)[0])}
<//>`)}
<${Q} icon="sticky-note" onPick=${()=>ip(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Q} icon="copy" onPick=${()=>At(s.text)}>${o("Copy text")}${u([ut,"C"])}<//>`}
<${Q} icon="link" onPick=${()=>At(Zu(s))}>${o("Copy link")}<//>
${ia(s)&&r`<${Q} icon="check-check" onPick=${()=>yf(s)}>${o("Select")}${u(["X"])}<//>`}
<${Q} icon="forward" stay onPick=${()=>{Xl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Q} icon="mail" onPick=${()=>Xk(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Zk(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Q} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${Q} icon="trash-2" onPick=${()=>$P(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function k6({message:e,x:t,y:n}){let s=ID(e),a=vy(t,n),i=$y(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${w$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,x$(s,l)}}>
${vi(l)}
</button>`)}
<//>
</div>`}function y6({message:e,x:t,y:n}){let s=vy(t,n),a=Object.values(we.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=bn(c,"note");us(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),ea(c,"note",u),qo("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var yi,S$,Xl,gy,by,ki,ID,ky=b(()=>{se();I();C();Qe();lu();ie();Qu();Un();wu();w();Gl();bo();_t();_l();_u();pu();_$();R();N();un();tp();yi=T(null),S$=T(null),Xl=T("menu"),gy=28,by=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";ki=null;ID=e=>xt.value[e.dialog_id]?.items[e.no]??e});function WD({dialog:e}){let t=xt.value[e.id],n=Sn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Gt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${yy} dialog=${e} messages=${n} pending=${a}
picked=${Jt.value} mark=${_a.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Ju.value?.dialog===e.id}
later=${t.later} newer=${Rt.value[`newer:${e.id}`]} more=${t.more}
older=${Rt.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var w6,x6,zD,_6,BD,yy,FD=b(()=>{Tr();C();Qu();ke();Vs();w();Gl();Gs();Xt();Z();Vr();R();it();N();ty();Vk();PD();ky();_u();w6=48,x6=1e3,zD=1200,_6=500,BD=12;yy=class extends Qo{box=bh();list=bh();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){YS(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),C$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),yP(this.props.dialog.id),yi.value=null,ci(),Ju.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),dP(this.list.current),C$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=w6}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<zD&&lg(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<zD&&ig(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+BD)break;a.dataset.no&&i.top<n-BD&&s.push(Number(a.dataset.no))}return s}look(){VS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!kP(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&__(this.props.dialog)},x6)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await $m(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(yi.value=Number(n.dataset.no))};out=()=>{this.focused()||(yi.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(yi.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||Jt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),T$(s,{x:t.clientX,y:t.clientY})},_6))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;gO(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Rv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!DD(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(rl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>lg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${ND(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>ig(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${NP} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${RD} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${lP}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?_("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function jD(){let e=Jt.value.size;if(!e)return null;let t=()=>{ci(),jr(()=>Lt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${_("{n} message selected","{n} messages selected",e)}</b>
${ZC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Cl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${$n} of=${qi(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${$n} of=${["Esc"]} /></span>
</button>
</div>`}var KD=b(()=>{C();is();_t();w();N();Ne();_l();_u()});function UD({dialog:e}){let t=O(null),n=y.value===qD,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:qD}};return r`<span class="headtasks" ref=${t}>
<${ii} dialog=${e} button=${s} />
${n&&r`<${S6} dialog=${e} chip=${t} />`}
</span>`}function S6({dialog:e,chip:t}){let n=O(null),{open:s}=f$(e.id);return F(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Re} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(dn(a.id))}}>
<span class="st"><${ro} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${gs} task=${a} /></span>`}
</button>`)}
<${Q} icon="plus" stay onPick=${()=>an({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var qD,HD=b(()=>{I();C();w();Z();ie();un();Qd();Wk();Vo();yn();qD="headtasks"});var JD={};ye(JD,{Conversation:()=>T6});function T6(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${ff} />
<${A6} />
</section>`;let t=re.value[e],n=Rt.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${GD} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&X.value.recent.includes(e)?r`<${GD} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${VD} dialog=${t} />
<${ff} dialog=${t} />
<${Jb} dialog=${t} />
<${mP} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${WD} key=${e} dialog=${t} />`:r`<${E6} />`}
<${jD} />
<${bE} dialog=${t} />
<${rP} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${O1} key=${"drop"+e} id=${e} can=${Ot(t)?.can} kind=${t.kind} />`}
<${XC} dialog=${t} />
<${LD} />
<${cD} />
</section>`}function YD(){return r`<a class="ib phoneback" href=${Y(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function VD({dialog:e}){return e?r`<header class="thead">
<${YD} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${O_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:me(e.number)})}</span>
${e.waiting_since?r`<${Io} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${UD} dialog=${e} />
${e.priority===1&&r`<${Wt} priority=${1} />`}
<span class="only-wide htags"><${jo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${QC} dialog=${e}><${C6} /><//>
</header>`:r`<header class="thead">
<${YD} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function C6(){let e=()=>{matchMedia("(min-width: 1280px)").matches?$o.value=!$o.value:gt.value=!gt.value};return r`<button type="button" class=${$o.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(gt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function E6(){let e=bt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&O6.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function GD({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${VD} dialog=${t} />
<${ff} dialog=${t} />
<div class="nothing">
<${ae} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${Y(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Tc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function A6(){return r`<div class="nothing">
<${Ii} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${$n} of=${["J"]} /></p>
<ul class="hints">
<li><${$n} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${$n} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${$n} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var O6,ZD=b(()=>{C();ie();G();oe();w();Bt();Z();R();it();qd();eO();tO();N();iP();Vk();Ne();FD();ky();my();Hn();Ys();KD();ok();HD();zd();O6=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var QD={};ye(QD,{Lightbox:()=>P6});function N6(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>or(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Sn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function P6(){return y.value==="photo"&&Kc.value?r`<${D6} />`:null}function D6(){let e=N6(),t=e.findIndex(m=>m.file.token===Kc.value),n=O(null),[s,a]=g(null);if(Ae(),F(()=>{t<0?wy():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(Kc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Ht(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&wy()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${Be(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${vn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${wy}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${vn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var wy,XD=b(()=>{I();C();Qe();ie();oe();w();Xt();Z();R();N();ai();Ne();wy=()=>{y.value=null}});var R6,lp,xy=b(()=>{R6=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",lp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:R6(),...t})}`});var nM={};ye(nM,{Client:()=>L6});function L6(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=bt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${ts()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ut(t.created_at)})}</p>
</div>
<${I6} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ae} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${z6} contact=${t} onSaved=${n} />
<${B6} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function I6({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${lp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${lp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function z6({contact:e,onSaved:t}){let n=p$(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>At(s.label||s.external_id)}>
<${_e} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${Y("all",s.id)}>
<${_e} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Ve.value[s.channel_id]?.name||Ee(s.kind)}
</span>
<span class="t12 dim cut">${m$(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${u$} contact=${e} onSaved=${t} />
</section>`}function B6({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});j(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${_e} kind=${h} />
${Ve.value[m]?.name??Ee(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${W6(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ae} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function W6(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ct(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:me(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${Y("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${F6} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function F6({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${ap(e)} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Zu(e)).pathname+new URL(Zu(e)).search}
title=${Be(e.sent_at)}>
${J(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Wo(e)?r` · ${o("Scheduled for {when}",{when:Je(Bo(e))})}`:null}
</span>
<div class="clsaid"><${k$} message=${e} client=${n.id} /></div>
</div>
</li>`}var oM=b(()=>{I();C();Qe();G();ke();oe();w();xe();Z();R();yo();N();d$();zk();cy();rp();xy();Ne();Gl()});function lM(e){_y.value=e,y.value="why"}var _y,iM,Sy=b(()=>{se();ie();_y=T(null),iM=e=>!!(e?.data?.run||e?.data?.rule)});function E$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(je()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var cp,Ty=b(()=>{I();C();Z();N();ie();cp=({label:e})=>r`<a class="ib small" href=${je()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function N$(e){let t=u=>e.filter(p=>p.kind===u).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=[n&&_("{n} operator","{n} operators",n),s&&_("{n} team","{n} teams",s),a&&_("{n} channel","{n} channels",a),i&&o("working hours"),l&&_("{n} tag","{n} tags",l)];return o("No longer there: {list}",{list:c.filter(Boolean).join(", ")})}var q6,A$,U6,up,ec=b(()=>{w();q6={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},A$=e=>q6[e]?.()??o("a fault, code {code}",{code:e});U6={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},up=e=>U6[e]?.()??o("refused, code {code}",{code:e})});function H6({kind:e,body:t},n){let s=Ay[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Oy(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function Y6({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[G6(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function G6(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):_("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function J6(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>mM)return _("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(V6))})}function Z6(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(a=>a.tags))],s=[...new Set(e.map(a=>a.priority).filter(a=>a!==null))];return dM(n,s,t).join(", ")}function dM(e,t,n){let s=_("add the tag {list}","add the tags {list}",e.length,{list:e.map(n.tag).join(", ")});return[e.length>0&&(e.length>mM?_("add {n} tag","add {n} tags",e.length):s),...t.map(a=>o("priority {name}",{name:Vt(a).toLocaleLowerCase()}))].filter(Boolean)}function Q6(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===ze.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Cy({texts:e=[],frequency:t}){let n=Q6(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:X6(n)})];return e.length>1&&s.push(_("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(_("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function e5({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?_("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:pM(l.map(String))}):o("The first reply {first}, next replies {next}",{first:uM(e),next:uM(t)});return Oy(u,{channels:s,teams:a},i)}function t5({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=$M(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:pM(n.map(Ny)),what:l})}function Py(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function $M(e,t,n){let s=Py(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function P$({every:e,hours:t=0}){return e==="hours"?_("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var cM,Ey,pM,Ay,tc,wt,pp,mM,V6,fM,X6,uM,Ny,Co=b(()=>{w();at();cM=90,Ey=1,pM=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format(e),Ay={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Oy(o("A new conversation without an assignee"),{channels:e},t),then:Y6},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Oy(J6(e.entries),e,t),then:({entries:e},t)=>Z6(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Cy},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Ey?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Cy},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Cy},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>_("SLA within {n} minute","SLA within {n} minutes",e),when:e5,then:t5},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>_("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>$M(e,t,n)}},tc=e=>Ay[e]?.icon??"zap",wt=({kind:e,body:t})=>Ay[e]?.title(t)??e;pp=(e,t)=>H6(e,t).filter(Boolean).join(" → ");mM=3,V6=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});fM=({words:e,tags:t,priority:n},s)=>`${e.join(", ")} → ${dM(t,n===null?[]:[n],s).join(", ")}`;X6=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>cM?`${t.slice(0,cM-1).trimEnd()}…`:t};uM=e=>_("within {n} minute","within {n} minutes",e);Ny=e=>o("{n}%",{n:e})});async function Oo(){let e=D$+=1;try{let t=await j("/api/rules");if(e!==D$)return;Ue.value=t,nc.value=null,M$.value+=1}catch(t){if(!(t instanceof q))throw t;e===D$&&(nc.value=t)}}function wM(){clearTimeout(hM),Dy&&(hM=setTimeout(Oo,n5))}function xM(){Dy+=1,Oo();let e=setInterval(()=>{document.hidden||Oo()},o5);return()=>{Dy-=1,clearInterval(e)}}function My(e){D$+=1;let{rules:t}=Ue.peek(),n=t.some(s=>s.id===e.id);Ue.value={...Ue.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function oc(e,t){e&&My(e);try{let n=await t();return n?.rule?My(n.rule):await Oo(),n??!0}catch(n){if(!(n instanceof q))throw n;return await Oo(),n.code==="not-reviewed"?_M(wn(e.id)):ee(z(n)),null}}function R$(e,t,n,s){let a=n(),i=V(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Pr(i)}),a}function _M(e){L$.value=e,y.value="rulefirst"}function SM(e,t){return t&&ws(e.kind)?.writes_to_clients&&!e.reviewed?(_M(e),null):Iy(e,t)}function By(e,t){let n=mp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ue.value={...Ue.peek(),rules:Ue.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},R$(o("Order changed: {name}",{name:wt(e)}),"arrow-up",vM(e.id,t),vM(e.id,s))}function z$(e,t){let n=mp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(By(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function TM(e){return Ue.value={...Ue.peek(),rules:Ue.peek().rules.filter(t=>t.id!==e.id)},R$(o("Rule deleted: {name}",{name:wt(e)}),"trash-2",kM(e.id,!0),kM(e.id,!1))}async function OM({id:e,kind:t,version:n,body:s}){let a=e?await B(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await B("/api/rules",{kind:t,body:s});return My(a.rule),a.rule}var n5,o5,Ue,nc,M$,Ry,st,wn,ws,yM,mp,Ly,Dy,D$,hM,s5,L$,gM,Iy,bM,zy,I$,vM,Wy,kM,CM,mn=b(()=>{se();G();w();R();it();he();ie();Co();n5=250,o5=3e4,Ue=T(null),nc=T(null),M$=T(0),Ry=ge(()=>X.value.hours??{}),st=ge(()=>P.value?.role==="administrator"),wn=e=>Ue.value?.rules.find(t=>t.id===e)??null,ws=e=>Ue.value?.kinds.find(t=>t.kind===e)??null,yM=e=>Ry.value[e]?.name,mp=e=>(Ue.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Ly=e=>!!e.paused_at||e.missing.length>0,Dy=0,D$=0,hM=null;s5=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";tn(e=>{e.some(s5)&&wM()});jn(wM);L$=T(null);gM=(e,t,n)=>()=>oc({id:e,active:t},()=>B(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Iy=(e,t,n)=>R$(t?o("Switched on: {name}",{name:wt(e)}):o("Switched off: {name}",{name:wt(e)}),"zap",gM(e.id,t,n),gM(e.id,!t)),bM=e=>()=>(Ue.value={...Ue.peek(),paused:e},oc(null,()=>B("/api/automation/paused",{paused:e}))),zy=e=>R$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",bM(e),bM(!e)),I$=e=>oc({id:e.id,paused_at:null,paused_why:null},()=>B(`/api/rules/${e.id}/resume`,{})),vM=(e,t)=>()=>oc(null,()=>B(`/api/rules/${e}/place`,{before:t}));Wy=(e,t)=>{let n=mp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},kM=(e,t)=>()=>oc(null,()=>B(`/api/rules/${e}/removed`,{removed:t}));CM=e=>oc(null,()=>B(`/api/rules/${e.id}/share-out`,{}))});var De,B$,xs=b(()=>{w();xe();N();R();at();mn();Co();De={person:H,team:e=>We.value[e]?.name??o("Deleted team"),tag:Ln,channel:e=>Ve.value[e]?.name??o("Removed channel"),hours:e=>yM(e)||(e===Ey?o("company hours"):o("Removed hours"))},B$=()=>Object.values(Ve.value).filter(e=>e.health!=="removed").sort((e,t)=>Ee(e.kind).localeCompare(Ee(t.kind))||e.name.localeCompare(t.name))});function W$(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>W$(e,n)).join(", "):o("any"):EM[e]?EM[e](t):typeof t=="boolean"?l5(t):typeof t=="object"?JSON.stringify(t):String(t)}function u5({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(De.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Vt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var a5,AM,r5,i5,l5,EM,F$,c5,p5,j$,K$=b(()=>{w();N();at();ec();xs();a5={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},AM=e=>a5[e]?.()??e,r5={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},i5=e=>r5[e]?.()??e,l5=e=>e?o("yes"):o("no"),EM={assignee:De.person,channel:De.channel,team:De.team,channel_kind:Ee,every:e=>i5(e)};F$=e=>({did:()=>o("done"),refused:()=>up(e.code),failed:()=>o("it failed")})[e.outcome](),c5=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(De.person));p5={classify:u5,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:De.person(e)}):o("Given to the team “{team}”",{team:De.team(t)}),target:({minutes:e})=>_("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:c5(e)}):o("Notified")},j$=e=>p5[e.do]?.(e)??e.do});function m5({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=W$(e.field,e.wanted),s=W$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var q$,Fy=b(()=>{C();w();rp();xe();N();K$();q$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${AM(t.field)}</dt><dd><${m5} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${j$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${uy(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function U$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(d5),[l,c]=g(!1),u=async m=>{try{let h=await j(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=bt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ae} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${f5(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Te} key=${m} width=${m} />`)}
</div>`}function f5(e,t){let n=[];return e.forEach((s,a)=>{(!a||lt(e[a-1].at)!==lt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${zi(s.at,M.value)}</li>`),n.push(r`<${b5} key=${s.id} run=${s} named=${t} />`)}),n}function b5({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${$5[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${h5(e)}</span>
${t&&r`<span class="t12 dim cut blk">${g5(e)}</span>`}
</span>
<time class="t12 dim" title=${Be(e.at)}>${J(e.at)}</time>
</summary>
<div class="runin">
<${q$} run=${e} />
<p class="hrow t12">
${t&&wn(e.rule_id)?r`<a class="link" href=${je(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${Y("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var d5,$5,h5,g5,jy=b(()=>{I();C();G();ke();oe();w();Z();N();Ne();Fy();mn();K$();Co();d5={runs:null,more:!1,problem:null};$5={did:"check",refused:"ban",failed:"circle-alert"},h5=e=>e.outcome==="did"&&e.done.length?e.done.map(j$).join(", "):F$(e),g5=e=>wt(wn(e.rule_id)??{kind:e.kind,body:ws(e.kind)?.default??{}})});function PM(){let e=O(null),[t,n]=g("");E$(".autolog"),F(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ue.value.rules.map(i=>i.last_run_at??0)),a=NM.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${cp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${NM.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${U$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ae} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var NM,DM=b(()=>{I();C();w();N();Ty();jy();mn();NM=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var H$,Ky=b(()=>{C();mn();H$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,SM(e,s)}} />`});function v5(e){let t=Math.max(1,...e),n=(MM-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(qy-2-a/t*(qy-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function y5(e){return e.active?[_("{n} time today","{n} times today",e.today,{n:me(e.today)}),e.last_run_at?o("{span} ago",{span:Ze(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Ut(e.changed_at)})]}function w5(e){let t=s=>{let a=wn(Y$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=x5(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Y$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",wt(e))},onDragEnd:()=>{Y$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=wn(Y$.id);i&&By(i,a?_5(s.currentTarget,i):e.id)}}}function x5(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function _5(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function S5(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!st.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");zs(z$(t,n)?o("Moved: {name}",{name:wt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function RM({rule:e,names:t,open:n}){let s=wt(e),a=st.value?w5(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>S5(l,e)}>
<span class="ric"><${d} name=${tc(e.kind)} /></span>
<h3>
<a href=${je(e.id)}
aria-keyshortcuts=${st.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${st.value?r`<${H$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${pp(e,t)}</p>
<${T5} rule=${e} />
<div class="mt2">
${y5(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${k5} days=${e.days} />
</div>
</article>`}function T5({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:A$(e.paused_why)})}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>I$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${N$(e.missing)}</span>
${st.value&&r`<a class="link" href=${je(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var MM,qy,k5,Y$,LM=b(()=>{C();ke();oe();w();Z();N();zr();ec();mn();Ky();Co();[MM,qy]=[72,18];k5=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${MM} ${qy}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${v5(e)} />
</svg>`;Y$={id:null}});function O5(e,t){let n=new Map(e.map(l=>[BM(l),l.text])),s=new Map(t.map(l=>[BM(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function G$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return O5(e.texts,t.texts);let[s,a]=C5[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var IM,zM,Uy,Hy,C5,BM,Yy=b(()=>{w();xs();Co();IM=e=>e?o("yes"):o("no"),zM=e=>t=>t?.length?t.map(e).join(", "):o("all"),Uy=e=>e?De.team(e):o("none"),Hy=e=>t=>e[t](),C5={operators:[()=>o("Operators"),e=>e?e.map(De.person).join(", "):o("all")],team_id:[()=>o("Team"),Uy],channels:[()=>o("Channels"),zM(e=>De.channel(e))],teams:[()=>o("Teams"),zM(e=>De.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),IM],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Hy({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Uy],nobody:[()=>o("When nobody can take it"),Hy({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Uy],entries:[()=>o("Words and tags"),e=>e.map(t=>fM(t,De)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Hy({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),P$],hours_id:[()=>o("Working hours"),e=>De.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Ny).join(", ")],whom:[()=>o("Whom to notify"),e=>Py(e,De).join(", ")||o("no one")],email:[()=>o("Also by email"),IM]},BM=({channel_id:e,language:t})=>`${e===null?o("All channels"):De.channel(e)}, ${t}`});var E5,Gy,WM,FM,Vy=b(()=>{E5=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,Gy=e=>[...new Set([...e.matchAll(E5)].map(([t])=>t.trim()).filter(Boolean))],WM=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,FM=e=>e.filter(t=>t.length>100||!WM(t)||WM(t)>12)});function A5(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>dp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function N5({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=A5(s.text);s.text.trim()?s.text.length>jM?t[`texts.${a}`]=_("At most {n} character","At most {n} characters",jM):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function P5({frequency:e},t){e?.every==="hours"&&!gr(e.hours,1,qM)&&(t.frequency=br(1,qM))}function HM({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function D5({entries:e},t){e.forEach(({words:n,tags:s,priority:a},i)=>{let l=FM(n);n.length?n.length>UM?t[`entries.${i}.words`]=_("At most {n} word","At most {n} words",UM):l.length&&(t[`entries.${i}.words`]=o("Not a word, or too long: {list}",{list:l.slice(0,5).join(", ")})):t[`entries.${i}.words`]=o("Write at least one word"),!s.length&&a===null&&(t[`entries.${i}.effects`]=o("Choose a tag or a priority"))})}function Zy({kind:e,body:t}){let n={};return M5[e]?.(t,n),n}var dp,jM,J$,KM,V$,qM,UM,gr,br,Jy,M5,Z$=b(()=>{w();Vy();dp=["name","number","company","hours","back"],jM=4e3,J$=1440,KM=30*J$,V$=60*J$,qM=24*365,UM=500;gr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,br=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Jy=(e,t)=>{N5(e,t),P5(e,t)};M5={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),gr(e.cap,0,1e3)||(t.cap=br(0,1e3)),gr(e.former_days,0,365)||(t.former_days=br(0,365)),e.absent!=="keep"&&!gr(e.absent_minutes,0,J$)&&(t.absent_minutes=br(0,J$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Jy,out_of_hours:Jy,receipt:Jy,sla:(e,t)=>{gr(e.first_minutes,1,V$)||(t.first_minutes=br(1,V$)),gr(e.next_minutes,1,V$)||(t.next_minutes=br(1,V$)),e.stages.length?e.stages.some(n=>!gr(n,1,1e3))?t.stages=br(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),HM(e,t)},untouched:(e,t)=>{gr(e.minutes,1,KM)||(t.minutes=br(1,KM)),HM(e,t)},words:D5}});function R5(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function ac({id:e,kind:t,version:n,body:s}){Me.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Qy.value=!1,sc.value=null,vr.value=null}function Q$(e){Me.value={...Me.peek(),body:{...Me.peek().body,...e}}}function VM(){let{id:e,kind:t}=Me.peek();ac(e?wn(e):Xy(t))}function JM(e){let{version:t,base:n}=Me.peek();e.version!==t&&(JSON.stringify(e.body)===n?Me.value={...Me.peek(),version:e.version}:_s.peek()?vr.value={by:e.changed_by,at:e.changed_at}:ac(e))}function QM(){let{id:e}=Me.peek();return Me.value={...Me.peek(),version:wn(e).version},vr.value=null,X$()}function L5(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function X$(){if(!Me.peek()||wi.peek())return!1;if(Qy.value=!0,sc.value=null,Object.keys(Zy(Me.peek())).length)return L5(),!1;wi.value=!0;let e=Me.peek();try{let t=await OM(e);return Me.peek()===e?ac(t):Me.value={...Me.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(V(o("Rule created: {name}. It is off.",{name:wt(t)}),{icon:"zap"}),L(je(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await Oo(),vr.value={by:t.detail.by,at:t.detail.at}):sc.value=t,!1}finally{wi.value=!1}}var Me,Qy,wi,sc,vr,_s,YM,GM,Xy,ZM,XM,xi=b(()=>{se();G();w();Z();he();Z$();mn();Co();Me=T(null),Qy=T(!1),wi=T(!1),sc=T(null),vr=T(null),_s=ge(()=>!!Me.value&&JSON.stringify(Me.value.body)!==Me.value.base),YM=ge(()=>Me.value&&Qy.value?{...Zy(Me.value),...R5(sc.value)}:{});GM=()=>{Me.value=null},Xy=e=>({id:null,kind:e,version:0,body:ws(e).default});ZM=()=>ac(wn(Me.peek().id));XM=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var eR,tR=b(()=>{C();w();N();jy();eR=({rule:e})=>r`<${U$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ae} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var eh,ew=b(()=>{se();eh=T(null)});function nR({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=_s.peek()?{body:Me.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${_s.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${I5.map(l=>[String(l),_("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Te} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ae} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${B5} rule=${e} result=${s.result} />`}
</div>
`}function z5(e,{matched:t,sent:n}){let s=_("It would have run {n} time","It would have run {n} times",t,{n:me(t)});if(!ws(e.kind)?.writes_to_clients)return s;let a={n:me(n)},i=_("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function B5({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${z5(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(j5).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${De.channel(s.channel_id)}</dt>
<dd class="num">${me(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${up(s)}</span>
<span class="num">${me(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${W5} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${_("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var I5,W5,F5,j5,oR=b(()=>{I();C();G();ke();oe();w();Z();N();Tt();ec();xi();xs();mn();I5=[7,30,90];W5=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Y("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${up(e.code)}</span>`}
</span>
<span class="t12 dim">${ct(e.at,M.value)}, ${J(e.at)}</span>
</a>
</li>`,F5={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},j5=e=>F5[e]?.()??e});function sR({label:e,hint:t,error:n,children:s}){let a=Th();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${lo} id=${`${a}e`} text=${n} />
</div>`}function fp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function $p({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function hp({label:e,hint:t,error:n,children:s}){let a=Th();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${lo} id=${`${a}e`} text=${n} />
</div>`}function oh(e,t=o("Choose a team")){let n=nr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${De.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function sh(e){let t=Object.values(Ry.value).filter(n=>!n.removed).map(n=>[n.id,De.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,De.hours(e)]),t}function aR({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(tw(s,i))}>
${c}
${l}
</button>`)}
</div>`}function rc({chosen:e,onChange:t,kinds:n}){let a=B$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${_e} kind=${i.kind} named />`}));for(let i of rR(e,a))a.push({id:i,name:`${De.channel(i)} · ${o("removed")}`,icon:null});return r`<${th} name=${o("Channel")}>
<${aR} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function iR({chosen:e,onChange:t}){let n=nr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of rR(e,n))n.push({id:s,name:`${De.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(We.value).length?null:r`<${th} name=${o("Team")}>
<${aR} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function nw({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!we.value[l]?.active);return r`
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
${ah().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:tw(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:tw(e.operators,l)})} />
${De.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${lo} text=${n} />
</div>
<${nh} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var tt,th,lo,nh,Ss,Eo,tw,rR,ah,ic=b(()=>{I();C();w();R();N();vl();xs();mn();tt=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,th=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,lo=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;nh=({label:e,hint:t,checked:n,onChange:s})=>r`<${sR} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Ss=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${sR} label=${e} hint=${t} error=${i}>
${l=>r`<${fp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;Eo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${hp} label=${e} hint=${t} error=${n}>${a=>r`<${$p} ...${a} ...${s} />`}<//>
</div>`;tw=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];rR=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));ah=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function cR({rule:e,body:t,errors:n,change:s}){A(()=>{Ba()},[]);let a=U5(t),i=l=>s({operators:l==="chosen"?ah().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${Eo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||q5})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${Eo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${oh(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Ss} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${tt} icon="list-filter" title=${o("If")}>
<${th} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${rc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${tt} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${Eo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${oh(t.team_id)} />`}
${a==="chosen"&&r`<${H5} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Ss} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${nh} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${nh} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?K5:0})} />
${t.former_days!==0&&r`<${Ss} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${Eo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${Eo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${oh(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${Y5} rule=${e} />`}
`}function H5({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=ah().filter(m=>!e.includes(m.id)),c=[...e.map(m=>we.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),zs(o("{name}: place {n} of {all}",{name:H(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&st.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&st.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${ni} shift=${An(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[oi(m),Zb(An(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${lo} text=${n} />
`}function Y5({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await CM(e);a&&V(_("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:H(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${H(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${me(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&st.value&&r`<button type="button" class="btn small" disabled=${!e.active||_s.value} onClick=${s}>
${_("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var lR,K5,q5,U5,uR=b(()=>{I();C();oe();w();R();he();xe();N();Tt();vl();Nn();zr();xi();ic();mn();lR=()=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${tt} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${tt} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,K5=30,q5=30,U5=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function pR({body:e,errors:t,change:n}){return r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${rc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${iR} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${tt} icon="hourglass" title=${o("Then reply")}>
<${Ss} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Ss} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${Eo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${sh(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${tt} icon="bell-ring" title=${o("And notify")}>
<${V5} body=${e} error=${t.stages} change=${n} />
<${nw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function V5({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${fp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${J5(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${lo} text=${t} />
${s.length<G5&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function J5(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?_("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):_("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function mR({body:e,errors:t,change:n}){return r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Ss} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${tt} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${tt} icon="bell-ring" title=${o("Then notify")}>
<${nw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var G5,dR=b(()=>{C();w();N();ic();G5=5});function rh(e,t,n){let s={...fR[t]??fR.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?dp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var fR,ow=b(()=>{Z$();fR={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function sw({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,P$({every:l})]);return r`<div class="rowgap">
<${hp} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${$p} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${fp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function Z5(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of vR)if(!n(s,a))return{channel_id:s,language:a};return null}function aw({body:e,errors:t,change:n,kinds:s}){let a=B$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=Z5(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${X5} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${lo} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function X5({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${$p} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${Q5(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${$p} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${vR}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${lo} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${dp.map(m=>r`<button type="button" class="chip" key=${m} title=${$R(m)}
aria-label=${o("Insert: {what}",{what:$R(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${e8} one=${e} />
</div>`}function e8({one:e}){let t=rh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${ze.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var hR,gR,bR,vR,Q5,$R,kR=b(()=>{I();C();w();R();N();Tt();Z$();ic();xs();Co();ow();hR=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${sw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="message-square-reply" title=${o("Then write to the client")}>
<${aw} body=${e} errors=${t} change=${n} />
<//>
`,gR=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${Eo} label=${o("Working hours")} value=${e.hours_id} options=${sh(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${tt} icon="list-filter" title=${o("If")}>
<${sw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="moon" title=${o("Then write to the client")}>
<${aw} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,bR=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${sw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="mail" title=${o("Then reply in the same thread")}>
<${aw} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;vR=[["ru","Русский"],["en","English"]];Q5=(e,t)=>{let n=t.map(s=>[s.id,`${Ee(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${De.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};$R=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function yR({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${rc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${tt} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${o8} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${lo} text=${t.entries} />
${s.length<t8&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,n8]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function o8({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${s8} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${a8} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${Eo} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...Rn.map(([l,c])=>[l,c()])]} />
<${lo} text=${i} />
</div>`}function s8({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return A(()=>{Gy(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${hp} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(Gy(u.currentTarget.value))}}></textarea>`}}
<//>`}function a8({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${Xs} key=${c}
tag=${Mt.value[c]&&!Mt.value[c].removed?Mt.value[c]:{id:c,color:0,name:`${Ln(c)} · ${o("deleted tag")}`}}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:Ln(c)})}
onClick=${()=>s(l(c))}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(i)}
aria-label=${o("Choose tags")} title=${o("Choose tags")} aria-invalid=${n?"true":null}
onClick=${()=>{y.value=i?null:a}}>
<${d} name="plus" size="s" />
</button>
${i&&r`<${Sd} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var t8,n8,wR=b(()=>{I();C();w();R();Qa();N();ie();Hn();at();ic();Vy();t8=200,n8={words:[],tags:[],priority:null}});function xR({rule:e}){let t=r8[Me.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!st.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${N$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Me.value.body} errors=${YM.value} change=${Q$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var r8,_R=b(()=>{C();w();N();ec();xi();uR();dR();mn();kR();wR();r8={distribution:cR,reply_assigns:lR,autoreply:hR,out_of_hours:gR,receipt:bR,sla:pR,untouched:mR,words:yR}});function SR({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${ae} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Q$(c.body),L(je(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${je(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${l8} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&st.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function i8(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function l8({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${i8(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ct(e.at,M.value)}, ${J(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${G$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var TR=b(()=>{I();C();G();ke();oe();w();Z();xe();N();Yy();xi();mn()});function OR({id:e,tab:t}){let n=typeof e=="string"?c8(e):null,s=n?ws(n)&&{...Xy(n),active:!1,missing:[],today:0}:wn(e),a=!s||n&&!st.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:wt(s)}):o("Rule")}>
${a?r`<${u8} />`:r`<${m8} rule=${s} tab=${n?"setup":t} />`}</aside>`}function p8(e){A(()=>Px((t,n)=>_s.peek()?t===null?!0:t.split("?")[0]===je(e)?!1:(eh.value=n,y.value="ruleleave",!0):!1),[e])}function m8({rule:e,tab:t}){let n=O(null),s=CR[t]?t:"setup";if(E$(`.rule[data-rule="${e.id}"] h3 a`),p8(e.id??`new-${e.kind}`),F(()=>(ac(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),GM),[]),A(()=>{e.id&&Me.peek()&&JM(e)},[e]),!Me.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${wt(e)}</h2></div>`;let a=CR[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${wt(Me.value)}</h2>
${e.id&&st.value&&r`<${H$} rule=${e} label=${o("The rule is on")} /><${$8} rule=${e} />`}
<${cp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${f8} rule=${e} view=${s} />`}
${e.paused_at&&r`<${h8} rule=${e} />`}
${vr.value&&r`<${g8} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${d8(s)}>
<${a} rule=${e} key=${s} />
</div>
${st.value&&(s==="setup"||_s.value)&&r`<${b8} rule=${e} />`}
`}function f8({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!rw.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${rw.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(je(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${me(e.today)}</span>`}
</button>`)}
</div>`}function $8({rule:e}){let t=y.value==="rulemore",n=a=>()=>{z$(e,a)&&zs(o("Moved: {name}",{name:wt(e)}))},s=()=>{TM(e),L(je(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${Wy(e,-1)&&r`<${Q} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Wy(e,1)&&r`<${Q} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Q} icon="history" onPick=${()=>L(je(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${ws(e.kind)?.many&&r`<${Q} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function g8(){let{by:e,at:t}=vr.value,n=wn(Me.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ct(t,M.value)}, ${J(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${pp(n,De)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${pp(Me.value,De)}</dd></div>
</dl>
<ul class="t12 changed">
${G$(n.body,Me.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${ZM}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${QM}>${o("Save mine over it")}</button>
</div>
</div>`}function b8({rule:e}){let t=_s.value,n=sc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${XM(n)}</span>`:t?o("Not saved yet"):r`<${v8} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||wi.value} onClick=${VM}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||wi.value||!!vr.value}
title=${`${ut} S`} aria-busy=${String(wi.value)} onClick=${X$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function v8({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ct(e.changed_at,M.value)}, ${J(e.changed_at)}`;return r`
<a class="link" href=${je(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var rw,CR,c8,u8,d8,h8,ER=b(()=>{I();C();_t();ke();oe();w();bo();Z();xe();N();ie();un();zr();ec();Yy();xi();xi();tR();Ty();ew();xs();oR();mn();Ky();Co();_R();TR();rw=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],CR={setup:xR,log:eR,check:nR,versions:SR};Ye({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Me.peek()&&st.peek(),run:()=>{X$()}});c8=e=>/^new-(\w+)$/.exec(e)?.[1];u8=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${cp} label=${o("Close the rule")} /></div>
<${ae} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${je()}>${o("All rules")}</a>
<//>
`;d8=e=>rw.find(([t])=>t===e)?.[1]()??o("Versions");h8=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:A$(e.paused_why)})}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>I$(e)}>${o("Continue")}</button>`}
</div>`});function NR(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!M$.value)return;let a=n.current+=1;j("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[M$.value]),[e,s]}function PR({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${k8} key=${s.id} one=${s} onLimits=${t} />`)}function k8({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await B("/api/automation/resume",{breaker:e.breaker,id:e.id})),V(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:ct(e.at,M.value),time:J(e.at),channel:De.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${st.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function DR({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>AR,m=p?o("A whole number from {least} to {most}",{least:1,most:AR}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await B("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),V(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${st.value?r`<${Ss} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:me(u)})}</p>`}
</form>
</section>`}var AR,MR=b(()=>{I();C();G();oe();w();ke();he();N();ic();xs();mn();AR=1e5});var LR={};ye(LR,{Automation:()=>w8});function w8(){A(xM,[]);let{rule:e}=E.value,[t,n]=NR(),[s,a]=g("all"),i=Ra("(max-width: 719px)"),l=e!==null&&Ue.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${x8} filter=${s} onFilter=${a} />
${Ue.value?.paused&&r`<${C8} />`}
<${PR} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${O8} filter=${s} open=${e} />
${s==="all"&&r`<${DR} limits=${t} onLimits=${n} />`}
</div>
${l&&e===iw&&r`<${PM} />`}
${l&&e!==iw&&r`<${OR} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function x8({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ue.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${je(iw)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ue.value&&st.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>zy(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${T8} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${RR.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ue.value&&r`<${_8} rules=${s} />`}
</div>
`}function _8({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Ly).length,s=_("Rules ran {n} time today","Rules ran {n} times today",t,{n:me(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${_("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function T8(){let e=y.value==="rulenew",t=S8();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Q} key=${n.kind} icon=${tc(n.kind)} onPick=${()=>L(je(`new-${n.kind}`))}>
${wt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function O8({filter:e,open:t}){let n=bt(150,!Ue.value&&!nc.value);if(!Ue.value)return nc.value?r`<${E8} problem=${nc.value} />`:n&&r`<${A8} />`;if(!Ue.value.rules.length)return r`<${ae} icon="zap" title=${o("No rules yet")} text=${st.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=RR.find(([i])=>i===e)[2],a=y8.map(([i,l])=>[i,l(),mp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${RM} key=${u.id} rule=${u} names=${De} open=${t===u.id} />`)}
</div>
</section>`):r`<${ae} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var y8,RR,iw,S8,C8,E8,A8,IR=b(()=>{I();C();G();oe();w();Z();N();Ne();ie();un();DM();LM();ER();MR();xs();mn();Co();y8=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],RR=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Ly]],iw="log";S8=()=>(Ue.value?.kinds??[]).filter(e=>e.many||!Ue.value.rules.some(t=>t.kind===e.kind));C8=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>zy(!1)}>${o("Start it again")}</button>`}
</div>`;E8=({problem:e})=>r`<${ae} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Oo}>${o("Retry")}</button>
<//>`,A8=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Te} width=${e} />
<span></span>
<p class="ds"><${Te} width=${96} /></p>
</div>`)}
</div>`});function zR(){let e=_y.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await j(`/api/runs/${e.data.run}`)):Ue.value||await Oo()}catch(m){if(!(m instanceof q))throw m;a(m),m.status===404&&!Ue.value&&await Oo()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??wn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${dr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${et}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${P8(e)}</b>
<br />
<span class="dim">
${ct(e.created_at,M.value)}
, ${J(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:wt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Te} width=${80} /><${Te} width=${60} /></div>`}
${t&&r`<${D8} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:N8})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${je(l.id)} onClick=${et}>
<${d} name=${tc(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${je(l.id,"log")} onClick=${et}>${o("Log")}</a>
</div>`}
</div>
<//>`}var N8,P8,D8,BR=b(()=>{I();C();G();ke();oe();w();Z();rp();N();$r();mn();Fy();K$();Co();Sy();N8=90;P8=e=>e.kind==="system"?ap(e):o("Automatic message to the client"),D8=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${F$(e)}</p>`}
<${q$} run=${e} />
`});var WR={};ye(WR,{Layers:()=>M8});function R8({rule:e}){let t=()=>{et(),L(je(e.id,"check"))},n=()=>{et(),Iy(e,!0,e.version)};return r`<${dr} label=${o("Switch on: {name}",{name:wt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${L8} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${et}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function L8({one:e}){let t=e.channel_id===null?o("All channels"):`${Ee(Ve.value[e.channel_id]?.kind)} · ${De.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${rh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function I8(){let e=()=>{et(),eh.value?.()};return r`<${dr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${et}>${o("Stay")}</button>
</footer>
<//>`}var M8,FR=b(()=>{C();w();Z();N();ie();R();ew();$r();xs();mn();Co();ow();BR();M8=()=>({why:()=>r`<${zR} />`,rulefirst:()=>L$.value&&r`<${R8} rule=${L$.value} />`,ruleleave:()=>r`<${I8} />`})[y.value]?.()??null});var lw={};ye(lw,{Looks:()=>F8,Select:()=>fa,Who:()=>qR,Work:()=>K8});function F8(){return r`
<${qR} />
<${Ge} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${rt} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${ze.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${os} />
<//>
<${rt} title=${o("Theme")}
text=${W8.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${Wn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Ea} />
<//>
<${rt} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${Do.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Pi} />
<//>
<${rt} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${fa} label=${o("Text size")} value=${om.value} options=${B8.map(([e,t])=>[e,t()])}
onPick=${e=>yt({text:e})} />
<//>
<${rt} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Yn} label=${o("Less motion")} checked=${ve.value.motion==="less"}
onChange=${e=>yt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function K8(){let{send:e,undo:t,after_close:n}=ve.value;return r`<${Ge} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${rt} key=${s} title=${o("Enter sends in {channel}",{channel:Ee(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Yn} label=${o("Enter sends in {channel}",{channel:Ee(s)})}
checked=${e[s]==="enter"}
onChange=${a=>yt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${rt} title=${o("After “Close”")}>
<${fa} label=${o("After “Close”")} value=${n} options=${j8.map(([s,a])=>[s,a()])}
onPick=${s=>yt({after_close:s})} />
<//>
<${rt} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${fa} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${KR([0,2,4,8,15])} onPick=${s=>yt({undo:{messenger:Number(s)}})} />
<//>
<${rt} title=${o("Time to undo sending")} text=${o("In email")}>
<${fa} label=${o("Time to undo sending: email")} value=${t.email}
options=${KR([0,5,10,20,30,60])}
onPick=${s=>yt({undo:{email:Number(s)}})} />
<//>
<${q8} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function q8(){let e=ve.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await yt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${rt} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${U8} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var B8,W8,qR,fa,j8,KR,U8,gp=b(()=>{se();I();C();si();w();Bt();R();N();ab();Tt();be(()=>{ve.value&&(om.value=ve.value.text)});B8=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],W8=matchMedia("(prefers-color-scheme: dark)"),qR=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${SS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;fa=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,j8=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],KR=e=>e.map(t=>[t,t?_("{n} second","{n} seconds",t):o("Send immediately")]);U8=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var UR={};ye(UR,{OwnKeys:()=>Y8});function Y8(){let e=ve.value?.shortcuts??!0;return r`
<${Ge} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${rt} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Yn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>yt({shortcuts:t})} />
<//>
<${rt} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${rt} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Rm).map(([t,n])=>r`<${G8} title=${n()} group=${t} />`)}
`}function G8({group:e,title:t}){let n=Ks().filter(s=>s.group===e&&H8(s));return n.length?r`<${Ge} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${V8} key=${s.id} one=${s} />`)}</div>
<//>`:null}function V8({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!_0(p))return;let m=qs(p),h=x0(m,e);if(h){a(h);return}yt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Mg(e)?o("Changed by you"):null;return r`<${rt} title=${i} text=${u}>
${t?r`<${J8} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Vi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Mg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>yt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function J8({name:e,onKey:t,onLeave:n}){let s=O(null);return F(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var H8,HR=b(()=>{I();C();ie();si();_t();w();R();N();Tt();nd();H8=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var YR={};ye(YR,{Mailbox:()=>Q8,chosen:()=>kr,learnMailbox:()=>bp});async function bp(){try{kr.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function Z8(e){try{kr.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),V(e?o("Emails are sent from {name}",{name:kr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ee(z(t)),bp()}}function Q8(){A(()=>{bp()},[]);let e=Object.values(Ve.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Ge} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${rt} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${fa} label=${o("Mailbox for emails to colleagues")} value=${kr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${Z8} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${kr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var kr,cw=b(()=>{I();se();C();G();w();R();he();N();gp();Tt();kr=T(null)});var ZR={};ye(ZR,{OwnNotifications:()=>nY});function tY(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&yt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function nY(){let{notices:e,quiet:t,sounds:n}=ve.value;return A(()=>{bp()},[]),r`<${Ge} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${sY} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${VR.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${eY().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${VR.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>yt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${rt} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>oY(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${rt} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>tY(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ve.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Yn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>yt({quiet:{on:s}})} />
<//>
<${rt} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${rt} title=${o("Email when I am away")} text=${kr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${fa} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>yt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function oY(e){await yt({sounds:{volume:e}})&&Em("message")}function sY(){let[e,t]=g(!1),[n,s,a]=JR[Wi.value]??JR.default,i=async()=>{t(!0);try{await Tm(),await f0()}catch(l){ee(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Wi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var GR,X8,eY,VR,JR,QR=b(()=>{I();C();G();si();bg();w();Og();_g();R();he();N();cw();gp();Tt();GR=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],X8=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],eY=()=>P.value?.role==="administrator"?[...GR,...X8]:GR,VR=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];JR={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function $a({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function lc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):_("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return _("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var vp=b(()=>{I();C();G();w();N()});var uw={};ye(uw,{Password:()=>rY,Sessions:()=>dY,deviceName:()=>eL});function rY(){let[e,t]=g(!1);return r`<${Ge} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${iY} onDone=${()=>t(!1)} />`:r`<${rt} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function iY({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);F(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),V(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof q))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?lY(i):null,f=i&&!h?cY(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${$a} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${$a} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<aY}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function lY(e){if(e.code!=="wrong-password")return lc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):_("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function cY(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function eL(e){return[XR(e,uY),XR(e,pY)].filter(Boolean).join(", ")||o("Unknown device")}function dY(){let[e,t]=g(null),[n,s]=g(null),a=bt(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof q))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),V(m,{icon:"log-out"})}catch(h){h.status!==404&&ee(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Ge} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Te} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${fY} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function fY({one:e,onEnd:t}){let n=eL(e.agent),s=e.current?o("now"):Ro(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${mY(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var aY,uY,pY,XR,mY,pw=b(()=>{I();C();G();ke();oe();w();R();he();N();Ne();vp();Tt();aY=12;uY=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],pY=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],XR=(e,t)=>t.find(([n])=>e.includes(n))?.[1];mY=e=>/iPhone|iPad|Android/.test(e)});var tL={};ye(tL,{CalendarLink:()=>$Y});function $Y(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,p]=g(!1),m=()=>j(mw).then(v=>{t(v.link),c(null)},v=>{if(!(v instanceof q))throw v;c(v)});A(()=>{m()},[]);let h=async v=>{if(!u){p(!0);try{await v(),i(null)}catch(S){if(!(S instanceof q))throw S;ee(z(S))}p(!1)}},f=()=>h(async()=>{let v=await B(mw,{});s(v.url),t(v.link)}),$=()=>h(async()=>{await B(`${mw}/revoke`,{}),s(null),t(null),V(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Ge} id="calh" title=${o("Calendar")}>
<p class="lead">
${o("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
</p>
${l&&r`<${ae} icon="unplug" title=${o("The calendar link could not be loaded")} text=${z(l)}>
<button type="button" class="btn" onClick=${m}>${o("Retry")}</button>
<//>`}
${!l&&e===void 0&&r`<div class="card fcard" aria-busy="true"><${Te} width=${60} /></div>`}
${e===null&&r`<${ae} icon="calendar" title=${o("No calendar link yet")}
text=${o("The link is private: whoever has it sees the titles of your tasks.")}>
<button type="button" class="btn primary" disabled=${u} onClick=${f}>
<${d} name="link" size="m" />${o("Create a link")}
</button>
<//>`}
${e&&r`<div class="card fcard callink">
${n?r`<${gY} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:Be(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:ym(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${hY} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function hY({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return A(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function gY({url:e}){let t=O(null);return A(()=>t.current.select(),[e]),r`
<div class="field">
<label for="calu">${o("Calendar link")}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${n=>n.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>At(e)}>
<${d} name="copy" size="s" />${o("Copy")}
</button>
</span>
<span class="hint" id="calhint">${o("Copy it now: it is not shown again. Keep it as you keep a password.")}</span>
</div>
<ul class="calhow t13">
<li><b class="b5">Google Calendar</b>: ${o("Other calendars, the plus sign, From URL")}</li>
<li>
<b class="b5">Apple</b>: <a class="link" href=${e.replace(/^https?:/,"webcal:")}>
${o("open it in the calendar")}
</a>
</li>
<li><b class="b5">Outlook</b>: ${o("Add calendar, Subscribe from web")}</li>
<li><b class="b5">Thunderbird</b>: ${o("New calendar, On the network")}</li>
</ul>
`}var mw,nL=b(()=>{I();C();G();ke();oe();w();he();N();Tt();Qe();mw="/api/me/calendar"});var rL={};ye(rL,{Teams:()=>bY});function bY(){let[e,t]=g(null),n=nr();return A(()=>{Ba()},[]),r`
<${Ge} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${oL} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ae} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${oL} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${vY} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Ge} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${aL().map(s=>r`<${wY} key=${s.id} person=${s} />`)}</div>
<//>
`}function vY({team:e,onEdit:t}){let n=e.members.map(a=>we.value[a]).filter(a=>a?.active),s=Ie.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+ho(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>yY(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${kY(e,a)}: ${bl(a)}`}>
<${te} name=${a.name} size="sm"><${ni} shift=${An(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${_("{n} person","{n} people",n.length)} · ${_("{n} conversation","{n} conversations",s)}
</span>
</section>`}function yY(e){let t=n=>B(`/api/teams/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Fe(()=>t(!1))})})}function oL({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);F(()=>m.current.focus(),[]);let h=$=>i(sL(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:v};try{await(e?B(`/api/teams/${e.id}`,S,{method:"PATCH"}):B("/api/teams",S)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${aL().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(sL(l,$.id))} />
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
</form>`}function sL(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function wY({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await B(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Lo.value?.[e.id]?.load;return r`<div class="caprow">
<${rt} title=${e.name} text=${s?z(s):u===void 0?"":_("{n} conversation now","{n} conversations now",u)}>
<${xY} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function xY({person:e}){let t=Object.values(fo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Fe(()=>B(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var aL,kY,iL=b(()=>{I();C();Qe();G();w();xe();R();he();Nn();vl();N();Tt();aL=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));kY=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var pL={};ye(pL,{Statuses:()=>CY});function CY(){let[e,t]=g(null),n=rd(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Ge} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${cL} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${cL} status=${i} onDone=${s} />`:r`<${AY} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function lL(e,t,n){let s=e[n<0?t-1:t+2];return Fe(()=>B(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function EY(e){let t=n=>B(`/api/statuses/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Status deleted: {name}",{name:ko(e)}),{icon:"x",undo:()=>Fe(()=>t(!1))})})}function AY({status:e,list:t,index:n,onEdit:s}){let a=ko(e),i=Object.values(we.value).filter(u=>u.active&&u.status_id===e.id),l=_("{n} person now","{n} people now",i.length),c=_Y.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Jc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${SY(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Yn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${TY(e)} onChange=${u=>OY(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>lL(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>lL(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>EY(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function cL({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);F(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?B(`/api/statuses/${e.id}`,x,{method:"PATCH"}):B("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${uL.map(([S,x])=>[S,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Yn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:ko(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?_S(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var _Y,uL,SY,TY,OY,mL=b(()=>{I();C();Qe();G();w();R();he();Qi();N();Tt();_Y=new Set(["online","away","off"]),uL=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],SY=e=>uL.find(([t])=>t===e)[1](),TY=e=>e.builtin==="online"||e.base==="off";OY=(e,t)=>Fe(()=>B(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function dL(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},NY);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function fL({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${PY.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Ze(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${DY} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var NY,PY,DY,MY,$L=b(()=>{I();G();oe();C();w();N();NY=250,PY=[15,30,60,240,480];DY=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:Pc(e,s),due:r`<b class="b6">${Pc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>MY(a,s)).join("; ")}</span>`}
</span>
</p>
`,MY=([e,t],n)=>o("{span} from {time}",{span:Ze(t-e),time:Pc(e,n)})});function bL({days:e,week:t,onChange:n}){let[s,a]=g(null),i=jE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),jr(()=>c.current)},p=h=>{n(hL(e,h)),jr(()=>c.current)},m=(h,f,$,v)=>{let S=h?hL(e,h):e;n({...S,...Object.fromEntries(v.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${BY} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${gL} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${gL} group=${f} onDone=${u}
onPut=${($,v,S)=>m(f,$,v,S)} />
</li>`:r`<${RY} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${ae} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function RY({group:e,onEdit:t,onRemove:n}){let s=vL(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${I_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${ks(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function gL({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(ks(e?.spans??[])),[h,f]=g(!1),$=O(null);F(()=>$.current.focus(),[]);let v=zE(p),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Bl(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=W=>{W.preventDefault(),W.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),v,FE(s,i||s))},D=(W,le,Ce,Ke)=>r`
<div class="field"><label for=${W}>${le}</label>${Ce}
${h&&Ke&&r`<span class="hint bad" id=${`${W}e`} role="alert">${Ke}</span>`}</div>
`,U=W=>h&&W?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?vL(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${U(S)} onInput=${W=>a(W.currentTarget.value)} />`,S)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${W=>l(W.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${W=>u(W.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${U(x)}
onInput=${W=>m(W.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function BY({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+zY).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let S=async le=>{try{h(null),await le()}catch(Ce){h(Ce)}};A(()=>{S(async()=>i((await j("/api/hours/countries")).countries))},[]);let x=a?.find(le=>le.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),D=async le=>{le.preventDefault(),le.stopPropagation(),$(!0),await S(async()=>{let Ce=(await Oe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Ke=Ce.map(ne=>[ne.day,{spans:ne.spans,name:IY[ne.kind]?.(ne)??ne.name}]);n({...t,...Object.fromEntries(Ke)}),V(_("{n} day of {year} loaded","{n} days of {year} loaded",Ce.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},U=LY(),W=(a??[]).map(({code:le})=>[le,U.of(le)]).sort((le,Ce)=>le[1].localeCompare(Ce[1],ze.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${le=>c(le.currentTarget.value)}>
${W.map(([le,Ce])=>r`<option key=${le} value=${le} selected=${le===l}>${Ce}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${le=>p(Number(le.currentTarget.value))}>
${x.map(le=>r`<option key=${le} value=${le} selected=${le===k}>${le}</option>`)}
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
</form>`}var hL,vL,LY,IY,zY,kL=b(()=>{I();G();oe();C();w();he();N();Ne();pr();hL=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));vL=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));LY=()=>new Intl.DisplayNames(ze.value==="ru"?"ru-RU":"en-GB",{type:"region"}),IY={off:e=>o("Day off moved from {date}",{date:Dc(e.moved)}),working:e=>o("Working day instead of {date}",{date:Dc(e.moved)}),short:()=>o("Shortened day")},zY=60*864e5});function yL({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${jY.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ha(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ha(l*60)} 20v240`} />
</g>`)}
${zl.map(l=>r`<${UY} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${qY} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${zl.map(l=>[l,Kn(l)])} />
<${GY} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function qY({zone:e}){let t=Vf(M.value,e);return t!==null&&r`<path class="now" d=${`M${ha(t)} 20v240`} />`}function UY({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Kn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${_i(e)+18} aria-hidden="true">${Kn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${dw} y=${_i(e)} width=${fw} height=${$w} rx="5" />
${!t.length&&r`<text class="off" x=${ha(720)} y=${_i(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${HY} day=${e} span=${l} />
${[0,1].map(u=>r`
<${YY} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(UE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function HY({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ha(t)} y=${_i(e)} width=${ha(n)-ha(t)} height=${$w} rx="5" />
${n-t>=180&&r`<text class="h" x=${ha((t+n)/2)} y=${_i(e)+17} text-anchor="middle" aria-hidden="true">
${ks([[t,n]])}
</text>`}
`}function YY({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ha(l)+(a?-4:4),u=h=>{let f=KY[h.key],$=h.key==="Home"?0:h.key==="End"?ur:f?uk(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(uk(($.x-dw)/fw*ur))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${ur}
aria-valuenow=${l} aria-valuetext=${vs(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${_i(t)} width="16" height=${$w} rx="4" />
<rect class="gr" x=${c-1.25} y=${_i(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function GY({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Kn(e,"long"),l=Bl(a),c=(h,f,$)=>n(a.map((v,S)=>S!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),jr(()=>u.current.querySelector("button"))},m=zl.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Vu} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Vu} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:ks([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!qE(a)||l}
onClick=${()=>n(KE(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(VY(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var dw,fw,WY,$w,FY,ha,_i,jY,KY,VY,wL=b(()=>{I();ke();oe();C();w();N();Tt();Ne();pr();pr();Tk();jl();dw=44,fw=648,WY=34,$w=26,FY=26,ha=e=>dw+e*fw/ur,_i=e=>FY+e*WY,jY=[0,3,6,9,12,15,18,21,24],KY={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};VY=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var _L={};ye(_L,{Hours:()=>tG,hoursName:()=>wp});async function yp(){try{let[e,t]=await Promise.all([j("/api/hours"),j("/api/company")]);Zo.value=e.hours.map(JY),xL.value=t.zones,cc.value=null}catch(e){if(!(e instanceof q))throw e;cc.value=e}}function kp(e,t){let n=co.value[e]??ih(e);co.value={...co.value,[e]:{...n,...t}}}function lh(e){co.value=Object.fromEntries(Object.entries(co.value).filter(([t])=>t!==String(e))),e===Qn&&(yr.value=ga)}function tG(){let e=Object.values(fo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{yp()},[e]);let t=bt(300,!Zo.value&&!cc.value);if(!Zo.value)return cc.value?r`<${ae} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(cc.value)}>
<button type="button" class="btn" onClick=${yp}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Te} width="60" /></div>`;let n=co.value[Qn]?[...Zo.value,co.value[Qn]]:Zo.value,s=co.value[yr.value]??ih(yr.value)??Zo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Qn in co.value} onClick=${()=>{kp(Qn,QY()),yr.value=Qn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${nG} key=${a.id} hours=${co.value[a.id]??a} />`)}
</div>
<${sG} key=${s.id} hours=${s} />
`}function oG(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Bl).find(Boolean);return[e.id!==ga&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function sG({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=oG(e),{id:m,name:h,zone:f,week:$,days:v}=e,S=dL({zone:f,week:$,days:v},m===Qn?null:m,hw.value,!p.length),x=gw(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ga&&!h.trim()?o("Enter a name."):null),U=async(W,le=e.version)=>{if(W?.preventDefault(),s||!x)return;n(!0),l(null);let Ce=c.current.querySelector("[aria-invalid='true']");if(p.length||Ce){requestAnimationFrame(()=>(u.current??Ce).focus());return}a(!0);try{await aG({...e,version:le},S.preview?.recounted??0),n(!1)}catch(Ke){l(Ke),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Dm(U),r`<form class="hform" ref=${c} aria-label=${wp(e)} onSubmit=${U} novalidate>
<${rG} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${U} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===ga?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${W=>kp(m,{name:W.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Fl} id="hzn" zones=${xL.value} value=${f} onPick=${W=>kp(m,{zone:W})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${yL} week=${$} zone=${f} onChange=${W=>kp(m,{week:W})} />
<${fL} found=${S} zone=${f} minutes=${hw.value} onMinutes=${W=>{hw.value=W}} />
<${bL} days=${v} week=${$} onChange=${W=>kp(m,{days:W})} />
${m!==ga&&m!==Qn&&r`<${uG} hours=${ih(m)} />`}
${x&&r`<${cG} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>lh(m)} />`}
</form>`}async function aG(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Qn?await B("/api/hours",{name:s,schedule:u}):await B(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Zo.value=n===Qn?[...Zo.value,m]:Zo.value.map(f=>f.id===n?m:f),lh(n),yr.value=m.id;let h=_("{n} open conversation is counted again","{n} open conversations are counted again",t);V(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function rG({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=we.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:Be(c)})}</span>
<button type="button" class="btn small" onClick=${()=>iG(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[lG(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function iG(e){await yp(),cc.value||lh(e)}function lG(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function uG({hours:e}){let t=s=>B(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),lh(e.id),yr.value=ga,await yp(),V(o("Hours deleted: {name}",{name:wp(e)}),{icon:"clock",undo:()=>t(!1).then(yp)})}catch(s){ee(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ga,Qn,Zo,xL,cc,yr,co,hw,wp,JY,ih,ZY,QY,gw,XY,eG,nG,cG,SL=b(()=>{se();I();G();oe();C();w();R();he();N();Ne();$L();pr();kL();jl();wL();ga=1,Qn="new",Zo=T(null),xL=T([]),cc=T(null),yr=T(ga),co=T({}),hw=T(60),wp=e=>e.name||(e.id===ga?o("Company hours"):o("New hours"));JY=e=>e.id===ga&&e.version===1?{...e,zone:Sa.value.zone}:e,ih=e=>Zo.value.find(t=>t.id===e),ZY=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),QY=()=>({id:Qn,name:"",zone:Sa.value.zone,week:ZY(),days:{},version:0}),gw=e=>e===Qn||e in co.value&&pk(co.value[e])!==pk(ih(e)),XY=ge(()=>!!Zo.value&&Object.keys(co.value).some(e=>gw(eG(e)))),eG=e=>e===Qn?Qn:Number(e);window.addEventListener("beforeunload",e=>{XY.value&&e.preventDefault()});nG=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===yr.value)}
onClick=${()=>{yr.value=e.id}}>
<b class="b6 blk t13">
${wp(e)}${gw(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${BE(e)}</span>
</button>
`;cG=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:wp(e)})}
${" "}
${n>0&&_("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var TL={};ye(TL,{Company:()=>pG});function pG(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...Sa.value,...e},m=["name","zone","language"].some(v=>p[v]!==Sa.value[v]),h=!p.name.trim();A(()=>{j("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:k}=p;await B("/api/company",{name:S.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),V(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return Dm($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${Ge} id="coh" title=${o("Company profile")}>
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
<${Fl} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${ch()!==p.zone&&n.includes(ch())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:ch()})}>
${o("Use the zone of this device: {zone}",{zone:Wl(ch())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${ft} label=${o("Language of automatic messages")} value=${p.language}
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
`}var ch,CL=b(()=>{I();G();C();w();R();he();Tt();Ne();jl();ch=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var AL={};ye(AL,{Settings:()=>dG,title:()=>EL});function dG(){let{section:e}=E.value,t=Li(),n=e?Ec(e):t[0],s=Ra("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${en()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):mG(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${OL.map(([a,i])=>r`<${fG} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${EL()}><${$G} part=${n} /></div>
</div>
</div>
</main>`}function fG({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${en(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function $G({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ae} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${en()}>${o("All settings")}</a>
<//>`}var OL,EL,mG,NL=b(()=>{C();w();Mo();Z();N();Ne();OL=[["own",()=>o("My settings")],["company",()=>o("Company")]],EL=()=>Ec(E.value.section)?.label()??o("Settings"),mG=e=>OL.find(([t])=>t===e?.group)?.[1]()});function DG({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${NG}`} />
<use class="gl" href=${`${AG}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var AG,PL,NG,PG,DL,ML=b(()=>{C();w();AG=new URL("../../icons.svg",import.meta.url).pathname,PL=136,NG="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",PG=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];DL=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${PG.map((e,t)=>e.map((n,s)=>r`<${DG} kind=${n} x=${20+s*PL} y=${20+t*PL} />`))}
</svg>`});function xp({children:e}){let[t,n]=RG[Wn.value],s=ze.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Ii} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>os(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Ea(MG[Wn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${DL} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var MG,RG,bw=b(()=>{C();w();Bt();N();ML();MG={system:"light",light:"dark",dark:"system"},RG={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var RL={};ye(RL,{Login:()=>LG});function LG(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return F(()=>h.current.focus(),[]),r`<${xp}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await am(),await Lr(),L(uh.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${$a} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&lc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var LL=b(()=>{I();C();G();w();Bt();Z();it();_p();bw();vp()});var zL={};ye(zL,{Setup:()=>WG});function BG(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function WG(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(IL);A(()=>{let h=()=>{let f=IL();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<IG){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:ze.value,zone:zG()}),await am(),await Lr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${xp}>
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
</div>`;return r`<${xp}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${BG(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(ze.value==="ru")}
onClick=${()=>os("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(ze.value==="en")}
onClick=${()=>os("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${$a} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var IG,zG,IL,BL=b(()=>{I();C();G();w();Bt();Z();it();N();bw();vp();IG=12,zG=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",IL=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var WL={};ye(WL,{SessionExpired:()=>FG});function FG(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Ae(),F(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),d_()}catch(u){s(u),a.current.select()}},l=()=>{fm(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Ht}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys(gn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${$a} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&lc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var FL=b(()=>{I();C();G();w();Un();Z();R();it();N();vp();Ne()});var uh,jL,KL,qL,_p=b(()=>{hn();uh={value:"/inbox/mine"},jL=de(()=>Promise.resolve().then(()=>(LL(),RL)),"Login"),KL=de(()=>Promise.resolve().then(()=>(BL(),zL)),"Setup"),qL=de(()=>Promise.resolve().then(()=>(FL(),WL)),"SessionExpired")});var UL={};ye(UL,{Shortcuts:()=>jG});function qG(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Ae(),F(()=>e.current.focus(),[]);let i=u=>{let p=qs(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?La(u).includes(s):!t.trim()||Hi(t,u.label()),c=Object.entries(Rm).map(([u,p])=>({group:u,title:p(),rows:Ks().filter(m=>m.group===u&&KG(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&vw()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ht}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vw}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Gg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Vi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${en("keys")} onClick=${vw}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Yn} label=${o("Single-key shortcuts")} checked=${ve.value?.shortcuts??!0}
onChange=${u=>yt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var jG,vw,KG,HL=b(()=>{I();C();ie();si();_t();w();Wg();Z();R();N();nd();Ne();Tt();jG=()=>y.value==="shortcuts"?r`<${qG} />`:null,vw=()=>{y.value=null},KG=e=>e.label&&e.listed!==!1&&La(e).length>0});se();Tr();G();w();C();Bt();Z();R();it();I();C();ie();zr();G();w();Mo();Bt();Z();R();it();N();Mm();I();C();var b0=16,v0=260,k0=560,Ag=document.documentElement,Ez=e=>Number(localStorage.getItem("okno.width."+e))||null,Eg=e=>parseFloat(getComputedStyle(Ag).getPropertyValue(e));function Az(e,t){t?Ag.style.setProperty(e,`${t}px`):Ag.style.removeProperty(e)}function Ng({name:e,side:t,label:n}){let[s,a]=g(()=>Ez(e)),i=O(null);A(()=>Az(e,s),[s]);let l=f=>{let $=Math.round(Math.min(k0,Math.max(v0,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Eg(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-b0,ArrowRight:b0}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Eg(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${v0} aria-valuemax=${k0}
aria-valuenow=${Math.round(s??Eg(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();oe();Mo();_t();w();Z();Mo();ie();hn();var xS=Yt(["palette"],()=>Promise.resolve().then(()=>(uS(),cS)),"Palette"),zB=de(()=>Promise.resolve().then(()=>(wS(),yS)),"Search",{keys:!0}),Vc=()=>{y.value="palette"};function BB(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}ss({page:"search",title:()=>o("Search"),view:zB});Ye({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:BB},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Vc});Bt();Mr();Z();R();N();bo();ab();C();ie();oe();w();po();Mo();xe();Z();R();Xi();N();un();var Hr=e=>E.value.page==="inbox"&&ot(E.value.view)===e,ES=([e])=>e!=="failed"||Ie.value.failed>0||Hr("failed"),UB=e=>e!=="closed",rb=()=>Qc.some(([e])=>Hr(e))||Fa.value.some(e=>Hr(`team-${e.id}`));function AS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Qc.filter(ES).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${Y(e)}
aria-current=${Hr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${ld} view=${e} />
</a>
</li>`)}
</ul>
${Fa.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Fa.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${Y(`team-${e.id}`)}
aria-current=${Hr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+ho(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${ld} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function ld({view:e}){let t=id(e)??0;return UB(e)&&t>0?r`<span class="n">${me(t)}</span>`:null}var HB=()=>Oc().filter(e=>e.tab),YB=()=>{y.value=y.peek()==="more"?null:"more"};function NS(){let{page:e}=E.value,t=Ai.value,n=rb();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":ts()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${HB().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Vc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Br(e)?.icon&&!Br(e).tab?"page":null}
onClick=${YB}>
<${d} name="menu" size="l" />
${o("More")}
${Ie.value.notifications>0&&r`<span class="count">${Ie.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${GB} />`}
${y.value==="more"&&r`<${VB} />`}
`}function GB(){return r`<${Re} label=${o("Views")} place="popsheet">
${Qc.filter(ES).map(([e,t,n])=>r`<${Q} icon=${n} checked=${Hr(e)} onPick=${()=>L(Y(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${ld} view=${e} /></span>
<//>`)}
${Fa.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Fa.value.map(e=>r`<${Q} icon="users-round" checked=${Hr(`team-${e.id}`)}
onPick=${()=>L(Y(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${ld} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function VB(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${Q} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${Q} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Q} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Oc().filter(t=>!t.tab).map(t=>r`<${Q} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${Li().length>0&&r`<${Q} icon="settings" onPick=${()=>L(en())}>${o("Settings")}<//>`}
<${Q} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function ib(){let{page:e}=E.value,t=Ai.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Ii} />
<b>${o("Okno")}</b>
${Fn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{ns.value=!ns.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ut} K`}
onClick=${Vc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ut} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!rb()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${me(t)}</span>`}
</a>
</li>
${Oc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${JB} ...${n.mark()} />`}
<${ZB} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${AS} />
</div>
${Li().length>0&&r`<div class="sidefoot">
<a class="nav" href=${en()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${CS} />
</nav>
<${NS} />
<${TS} />
`}var JB=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,ZB=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${me(e.shown)}</span>`:null,PS=()=>{let e=Ie.value.mine_unread+Ie.value.unassigned;return`${e?`(${e}) `:""}${Br(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();C();G();Un();_m();w();po();Vs();Js();mo();Gs();Za();Bt();Xt();Z();R();it();N();C();ie();Us();oe();w();Js();xe();Za();Z();R();Xi();qc();Nn();N();hn();Qr();Qa();at();_t();w();Z();Qs();R();ie();hn();Qe();Nn();var Jd=de(()=>Promise.resolve().then(()=>(zd(),$1)),"SnoozeMenu",{keys:!0}),aC=Yt(["handover","newdialog"],()=>Promise.resolve().then(()=>(sC(),oC)),"WorkLayers"),Ho=()=>E.peek().page==="inbox"?no():void 0,pv=()=>Ho()?.state==="open",Tj=()=>no()?.state==="closed",wl=e=>()=>{y.value=e};Ye({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:_o,run:wl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:_o,run:()=>Ym(no().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:Tj,run:()=>{za(no().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Qm()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:pv,run:()=>{to(Ho().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Ho(),run:wl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:pv,run:wl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(pv()&&Ho().snooze),run:()=>{Wa(Ho().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Ho(),run:wl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Ho()?.waiting_since,run:()=>{td(Ho().id)}},{id:"follow",group:"dialog",label:()=>Ns.peek()[Ho()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Ho(),run:()=>{qr(Ho().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:wl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:wl("handover")});var Oj=de(()=>Promise.resolve().then(()=>(fv(),rC)),"GiveMenu",{keys:!0}),ms=(e,t)=>(n,s)=>s===null?t(n):e(s),iC=({restore:e=null}={})=>Mn({act:"close"},ms(t=>Fc(t,ed("solved")),t=>_("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),lC=()=>{Yi({ids:[...vt.peek()],proceed:iC})||iC()},cC=()=>Mn({act:"reopen"},ms(Bm,e=>_("{n} conversation reopened","{n} conversations reopened",e))),Ej=()=>Mn({act:"read"},ms(jm,e=>_("{n} conversation marked as read","{n} conversations marked as read",e))),$v=()=>Mn({act:"follow",on:!0},ms(e=>Fm(e,!0),e=>_("You follow {n} conversation","You follow {n} conversations",e))),uC=()=>Ab(E.peek().view).open?lC():cC();function Aj(e,t){Mn({act:"snooze",until:e,reason:t},ms(n=>Wm(n,e),n=>e===null?_("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):_("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Je(e)})))}function Nj({person:e,team:t}){if(t!==void 0){let n=We.peek()[t]?.name??"";Mn({act:"team",team_id:t},ms(s=>Um(s,n),s=>_("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Mn({act:"assign",operator_id:null},ms(n=>Ia(n,null),n=>_("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Mn({act:"assign",operator_id:e},ms(n=>Ia(n,e),n=>_("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var vu=e=>{y.value=y.peek()===e?null:e};function Pj(){let e=[...vt.value].map(n=>re.value[n]).filter(Boolean),t={};for(let n of e)for(let s of St(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function Dj(){let e=new Set([...vt.value].map(t=>re.value[t]?.priority??null));return e.size===1?[...e][0]:null}function Mj(e,t){let n=Ln(e);Mn({act:t?"tag":"untag",tag_ids:[e]},ms(s=>(t?Nb:Pb)(s,[e]),s=>t?_("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):_("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var Rj=e=>Mn({act:"rank",priority:e},ms(t=>Db(t,e),t=>_("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Vt(e).toLocaleLowerCase()}))),Lj=[["user-round-plus",()=>o("Assign"),"A",()=>vu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>vu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>vu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>vu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>vu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,Ej],["eye",()=>o("Follow"),"F",$v],["undo-2",()=>o("Reopen"),"E",cC,null,"closed"],["check",()=>o("Close"),"E",lC,null,"open"]];function pC({view:e}){let t=vt.value.size;if(!t)return null;let n=au.value,s=Ab(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=Lj.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${Ij} view=${e} size=${t} />
${cl.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${yT(cl.value)}</span>
<button type="button" class="link" onClick=${kT}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:me(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(y.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${pl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Jd} label=${o("Snooze")} onPick=${Aj} />`}
${y.value==="pick-tags"&&r`<${Sd} states=${Pj()} onSet=${Mj} place="popgive" />`}
${y.value==="pick-priority"&&r`<${IT} now=${Dj()} onPick=${Rj} place="popgive" />`}
${y.value==="pick-give"&&r`<${Oj} onPick=${Nj} />`}
</div>`}function Ij({view:e,size:t}){let n=dt.ids.length,s=Math.max(id(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:me(t),total:me(s)})}
</span>
<button type="button" class="link" onClick=${()=>bT(e)}>
${o("Select all {total}",{total:me(s)})}
</button>
</div>`}Ne();C();ie();si();oe();w();Js();po();mo();Z();R();Xi();N();un();C();w();Z();po();R();N();ie();un();Hn();at();var fC=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],$C=(e,t)=>L(Y(jp(ot(e),t)),{replace:!0}),hC=(e,t)=>$C(e,{...No(e),tags:fC(No(e).tags,t)}),gC=(e,t)=>$C(e,{...No(e),priorities:fC(No(e).priorities,t)});function bC({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${Cs(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${zj} view=${e} />`}
</span>`}function zj({view:e}){let t=No(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Rn.map(([n])=>r`<${mC} key=${n} on=${t.priorities.includes(n)} onPick=${()=>gC(e,n)}>
<${Wt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${xo.value.map(n=>r`<${mC} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>hC(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!xo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var mC=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function vC({view:e}){if(!Cs(e))return null;let t=No(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${dC} key=${"p"+n} name=${Vt(n)} onRemove=${()=>gC(e,n)}>
<${Wt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${dC} key=${n} name=${Mt.value[n]?.name??o("deleted tag")} onRemove=${()=>hC(e,n)}>
<span class=${"sq h"+(Mt.value[n]?.color??0)}></span>
<span class="cut">${Mt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${Y(ot(e))}>${o("Clear filter")}</a>
</div>`}var dC=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();w();Bt();N();un();var hv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function gv(){let e=y.value==="sort",t=(hv.find(([n])=>n===fn.value)??hv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${hv.map(([n,s,a])=>r`<${Q} icon=${a} checked=${n===fn.value}
onPick=${()=>{fn.value=n}}>${s()}<//>`)}<//>`}`}var ri={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},bv=e=>yt({list:{mode:e}}),yC=()=>bv(il[(il.indexOf(ve.peek()?.list?.mode??"cards")+1)%il.length]),kC=e=>xn(e,"urgent")!==xn(e,"longest");function wC({view:e}){let t=wo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${OS(e)}</h2>
${t?r`<${Kj} />`:r`<${jj} />`}
<${bC} view=${e} />
<${qj} wide=${t} />
</div>
<div class="ltabs">
<${Wj} view=${e} />
${t&&kC(e)&&r`<div class="lfilter"><${gv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${kC(e)?r`<${gv} />`:r`<span class="t12 dim lown">${Bj(e)}</span>`}
<${Fj} view=${e} />
</div>`}
<${vC} view=${e} />
`}var Bj=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[ot(e)]??o("Newest first");function Wj({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Zc.map(([t,n])=>r`<a class="tab" href=${Y(jp(t,No(e)))}
aria-current=${ot(e)===t?"page":null}>
${n()} <span class="n">${me(Ie.value[t])}</span>
</a>`)}</nav>`}function Fj({view:e}){let t=ot(e),n=(s,a)=>r`<a class="chip" href=${Y(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function jj(){let e=y.value==="mode",[t,n]=ri[wo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${il.map(s=>r`<${Q} icon=${ri[s][1]} checked=${s===wo.value} onPick=${()=>bv(s)}>
${ri[s][0]()}
<//>`)}
<//>`}
</span>`}var Kj=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${il.map(e=>r`<button type="button" aria-pressed=${String(e===wo.value)} title=${ri[e][0]()+"  V"}
onClick=${()=>bv(e)}>
<${d} name=${ri[e][1]} size="m" />
${e===wo.value?ri[e][0]():r`<span class="vh">${ri[e][0]()}</span>`}
</button>`)}
</span>`;function qj({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}I();C();_m();w();Js();mo();Z();R();it();Xi();N();function xC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=ll.value,l=[...new Set([...s,...go.value])].filter(f=>re.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{gg([...c,E.value.dialog])});let u=l.filter(f=>wa(re.value[f],e,Ta())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${Hj} view=${e} list=${Uj(u,t)} ids=${t} from=${a} to=${i} />`;let p=F_(X.value,go.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Zc.find(([f])=>f===p.view);return r`<${Zd} icon="chevron-right" run=${()=>{Bi.value={view:p.view,ids:p.ids},L(Y(p.view,E.value.dialog))}}>
${_("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var vv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},Uj=(e,t)=>[...e].sort((n,s)=>vv(t,n)-vv(t,s));function Hj({view:e,list:t,ids:n,from:s,to:a}){let i=vv(n,t[0]),l=()=>{Bi.value={view:e,ids:t},dt.showNew()};return i>a?r`<${Zd} icon="arrow-down" run=${l}>${_("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Zd} icon="arrow-up" run=${l}>${_("{n} new above","{n} new above",t.length)}<//>`:r`<${Zd} icon="eye" run=${l}>${_("{n} new · show","{n} new · show",t.length)}<//>`}var Zd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function _C(e,t,n,s,a){A(()=>{let{view:i,ids:l}=Bi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Bi.value=null,requestAnimationFrame(()=>{dt.reveal(c),W_(l),gg(l)})):s.next&&!a?Ir(e,t):s.next||(Bi.value=null)})}C();oe();w();po();Z();R();Nn();N();C();Qe();Cm();w();R();N();function SC(){if(P.value?.role!=="administrator")return r`<${ae} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Fi(),t=e&&ji(e,"channel add");return r`<${ae} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>At(t)}>
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
<//>`}var Yj={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function kv({view:e}){if(!Object.keys(Ve.value).length)return r`<${SC} />`;if(Cs(e))return r`<${Gj} view=${e} />`;if(e==="mine")return r`<${Vj} />`;let t=ya(e);if(t!==null)return r`<${Jj} team=${We.value[t]} />`;let[n,s,a]=Yj[e]();return r`<${ae} icon=${n} title=${s} text=${a} />`}var Gj=({view:e})=>r`<${ae} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${Y(ot(e))}>${o("Clear filter")}</a>
<//>`;function Vj(){let e=Ie.value.unassigned;return r`<${ae} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:me(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Qm}>
${o("Take the next one")}
<${$n} of=${["Shift","I"]} />
</button>`}
<//>`}function Jj({team:e}){if(!e||e.removed)return r`<${ae} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${Y("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${ae} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();C();Qe();ke();Cm();oe();w();R();N();Ws();var Zj=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],TC=e=>lt(e)===lt(M.value)?J(e):Be(e);function CC(){return Object.values(Ve.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${Qj} channel=${t} key=${t.id} />`:r`<${eK} channel=${t} key=${t.id} />`)}function Qj({channel:e}){let[t,n]=g(!1),s={name:e.name,time:TC(e.down_since),cause:On(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${Xj} channel=${e} />`}
</div>`}function Xj({channel:e}){let t=Fi(),n=Zj.includes(e.health_code),s=t&&ji(t,`channel ${n?"change":"test"} ${V_(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>At(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function eK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:TC(e.down_since),until:J(e.health_at)})}
</span>
</div>`}C();ke();oe();Rr();w();sr();xe();Z();po();R();N();Ys();Hn();Qd();at();Xd();var ef=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Je(e.until)}
</span>`;function tf({dialog:e,draft:t}){if(pm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[sn(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?as(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Yo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var nf=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function yv(e,t){return[e.name,Ee(e.kind),t?_("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):gS(e,M.value),yu(e,M.value),...St(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var of=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,NC=e=>vc.value[e]?.no!=null,PC=(e,t)=>ot(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,DC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${_e} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${_e} kind=${e.kind} />
<//>`;function aK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=PC(e,s);return r`
<${DC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Ro(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${tf} dialog=${e} draft=${n} />
<span class="hrow tight end"><${of} count=${t} called=${NC(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${nf} />`:""}
${e.snooze?r`<${ef} snooze=${e.snooze} />`:r`<${Io} dialog=${e} />`}
${e.priority===1&&r`<${Wt} priority=${1} />`}
${e.tagged?r`<${jo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:me(e.number)})}</span>`}
<${ii} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function rK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=PC(e,s);return r`
<${DC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Wt} priority=${1} />`}
<${jo} ids=${e.tags} most=${1} />
<${ii} dialog=${e} />
${e.failed?r`<${nf} />`:e.snooze?r`<${ef} snooze=${e.snooze} />`:r`<${Io} dialog=${e} short />`}
<span class="tm">${Ro(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${tf} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${of} count=${t} called=${NC(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var iK={cards:aK,rows:rK};function MC({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=iK[e];return r`<a class=${`dlg ${e}`} href=${Y(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${yv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();C();mo();Js();w();Bt();var lK=200,sf=8,cK={cards:80,rows:52,table:42},RC=new Map;function LC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(cK[n]),[v,S]=g([0,40]),x=O(null),k=()=>m.current.offsetTop,D=pe=>{let $e=Math.floor((pe-k())/f)-sf;return[Math.max(0,$e),Math.ceil((pe+p.current.clientHeight-k())/f)+sf]},U=()=>{let{scrollTop:pe,clientHeight:$e}=p.current,K={from:Math.ceil((pe-k()-1)/f),to:Math.floor((pe+$e-k()+1)/f)-1};(K.from!==ll.peek().from||K.to!==ll.peek().to)&&(ll.value=K)},W=()=>{U();let pe=D(p.current.scrollTop);(Math.abs(pe[0]-v[0])>sf/2||Math.abs(pe[1]-v[1])>sf/2)&&S(pe)},le=()=>{let{scrollTop:pe}=p.current,$e=Math.min(h.current.ids.length-1,Math.floor(pe/f));$e>=0&&RC.set(e,{id:h.current.ids[$e],offset:pe-$e*f,atTop:pe<4})},Ce=()=>{le(),W();let{scrollTop:pe,scrollHeight:$e,clientHeight:K}=p.current;$e-pe-K<u*f&&c()},Ke=O("");F(()=>{let pe=[n,Do.value,fT.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ke.current!==pe){Ke.current=pe;let pt=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(pt&&Math.abs(pt-f)>.5){$(pt);return}}let $e=h.current,K=RC.get(e),Le=$e.name!==e||$e.ids!==t||$e.height!==f;if(h.current={name:e,ids:t,height:f},Le&&K){let pt=K.atTop?null:fx(K,$e.name===e?$e.ids:t,t),Ao=pt===null?K.atTop?0:p.current.scrollTop:pt*f+Math.min(K.offset,f);Math.abs(p.current.scrollTop-Ao)>.5&&(p.current.scrollTop=Ao)}else $e.name!==e&&(p.current.scrollTop=0);Le?W():U(),Le&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),F(()=>{if(x.current===null)return;let pe=m.current.querySelector(`.dlg[data-id="${x.current}"]`);pe&&(x.current=null,pe.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=pe=>{let $e=t.indexOf(pe);if($e<0||!p.current)return;let[K,Le]=[$e*f,($e+1)*f],pt=k(),{scrollTop:Ao,clientHeight:Si}=p.current;K<Ao?p.current.scrollTop=K:Le+pt>Ao+Si&&(p.current.scrollTop=Le+pt-Si),le(),S(D(p.current.scrollTop)),U()},dt.focus=pe=>{x.current=pe,dt.reveal(pe),S($e=>[...$e])};let ne=pK(t,v,[l,Dn.value]),nt=t.length;return r`<div class="scroll" ref=${p} onScroll=${Ce}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${nt*f}px`}}>
${ne.map(pe=>r`<${uK} key=${t[pe]} index=${pe} of=${nt} height=${f}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var uK=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function pK(e,[t,n],s){if(e.length<=lK)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Qe();ie();Us();w();Za();R();Nn();un();Qa();var xl=T(null),mK=240,dK=360;function wv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:fK(e.target);xl.value={id:t,x:Math.min(n.x,innerWidth-mK),y:Math.min(n.y,innerHeight-dK)},y.value="row"}function fK(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function xv(e){xl.value={id:e,x:0,y:0},y.value="row-snooze"}var $K=e=>Mn({act:"read"},()=>jm(e),[e]),hK=e=>Mn({act:"unread",numbers:[e.last_no]},()=>Km(e.id),[e.id]);function IC(){let e=xl.value&&re.value[xl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Jd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Xm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${dl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${fl} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${xl.value.x}px`,top:`${xl.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${Q} icon="hand" onPick=${()=>Zm(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Q} icon="alarm-clock" onPick=${()=>Wa(t)}>${o("Unsnooze")}<//>`:r`<${Q} icon="alarm-clock" stay onPick=${()=>xv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Q} icon="check" onPick=${()=>to(t)}>${o("Close")}<//>`:r`<${Q} icon="undo-2" onPick=${()=>za(t)}>${o("Reopen")}<//>`}
${Ni(e)?r`<${Q} icon="mail-open" onPick=${()=>$K(t)}>${o("Mark as read")}<//>`:r`<${Q} icon="mail" onPick=${()=>hK(e)}>${o("Mark as unread")}<//>`}
<${Q} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Q} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Q} icon="eye" onPick=${()=>qr(t)}>${Ns.value[t]?o("Stop following"):o("Follow")}<//>
<${Q} icon="check" onPick=${()=>Zs(t)}>${vt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ke();oe();w();Js();mo();xe();Za();Bt();Z();R();N();Ys();Hn();Qd();var gK=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],bK=new Set(["newest"]),af=()=>Object.values(We.value).some(e=>!e.removed);function zC({view:e}){let t=xn(e,fn.value),n=dt.ids.length>0&&dt.ids.every(s=>vt.value.has(s));return r`<div class=${af()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&vt.value.size>0} onChange=${()=>n?pl():kd()} />
</span>
${gK.map(([s,a,i])=>s==="x-team"&&!af()?null:r`<span class=${s}>
${i&&xn(e,i[0])===i[0]?r`<${vK} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function vK({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{fn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${bK.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function BC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=We.value[e.team_id];return r`<a class=${af()?"dlg trow teams":"dlg trow"} href=${Y(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${yv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${_e} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${of} count=${t} called=${vc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Wt} priority=${1} />`}
<${jo} ids=${e.tags} most=${2} />
<${ii} dialog=${e} />
<${tf} dialog=${e} draft=${n} />
</span>
${af()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${Pa(c)}</span>`:r`<${Da} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${nf} />`:e.snooze?r`<${ef} snooze=${e.snooze} />`:e.waiting_since?r`<${Io} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Ro(e.last_at,M.value)}</span>
</a>`}I();C();w();Za();R();it();Nn();N();var rf=12,_v=88,lf=72,kK=450;function WC(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let D=x.target.closest(".dlg[data-id]"),U=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:U,atTop:U?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Zs(Number(D.dataset.id))},kK))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=x.touches,[U,W]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(U,W)>rf&&clearTimeout(k.timer),k.kind??=Math.abs(U)>rf&&Math.abs(U)>Math.abs(W)*1.5&&k.row?"swipe":W>rf&&k.atTop?"pull":Math.abs(W)>rf?"scroll":null,k.kind==="swipe"&&m(k,U),k.kind==="pull"&&i(Math.max(0,Math.min(lf*1.4,W/2)))},m=(x,k)=>{if(re.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let U=x.row.parentElement;U.dataset.swipe=k>0?"aside":"close",U.toggleAttribute("data-enough",Math.abs(k)>_v)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>_v&&xv(D),k.kind==="swipe"&&k.dx<-_v&&to(D),k.kind==="pull"&&a>=lf&&v(),i(0)},v=async()=>{c(!0),await v_(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?lf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=lf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();is();_t();w();Vs();Js();Za();Z();var To=()=>E.peek().page==="inbox",FC=()=>To()&&vt.peek().size>0,yK=()=>To()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ye({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(Y("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(Y("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(Y("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Lt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:To,walks:!0,run:()=>Sb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:To,walks:!0,run:()=>Sb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:To,walks:!0,run:()=>Tb(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:To,walks:!0,run:()=>Tb(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:To,walks:!0,run:()=>Cb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:To,walks:!0,run:()=>Cb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:To,run:hT},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:To,run:gT},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:yK,run:kd},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:To,run:yC},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(ts())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(Y("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(Y("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(Y("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(Y("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(Y("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(Y("closed"))});var wK={KeyE:uC,KeyF:$v,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function xK(){let{view:e,dialog:t}=E.peek();L(Y(e)),dt.focus(t)}var _K=()=>To()&&wo.peek()==="table"&&E.peek().dialog!==null&&!gt.peek();function SK(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=FC()?wK[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?FC()?pl:_K()?xK:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?gd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",SK,{capture:!0});var TK=10;function CK(e,t,n){let s=xn(e,fn.value),a=es(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:mx()});let l=Hp.value[a],c=i.current,u=l?.loaded?c.order(re.value,e,s,Ta(),l.edge):[],p=c.shown.length>0&&t,m=uo(()=>{let h=dx(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>re.value[f])?h.shown:h.shown.filter(f=>re.value[f])}},[a,u,p,n,re.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function OK(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>_a.value[a]===void 0);if(s===void 0&&ot(e)==="unread"){let a={...Ta(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(re.value).find(i=>_a.value[i]===void 0&&wa(re.value[i],e,a))}s!==void 0&&x_(re.value[s])},[e,t,_a.value,re.value,n])}function jC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=CK(e,n||vt.value.size>0,t),f=Rt.value[`page:${i}`];OK(e,m,c?.loaded);let $=WC(e,l);_C(e,l,m,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&Ir(e,l)},S=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,x=D=>{let U=D.target.closest(".dlg[data-id]");!U||!(D.shiftKey||vt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?vd(Number(U.dataset.id)):Zs(Number(U.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ja()};return r`<section class=${`list ${wo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${CC} />
<${wC} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let U=D.target.closest(".dlg[data-id]");U&&(Dn.value=Number(U.dataset.id))}} onFocusOut=${D=>{S(D)===null&&(Dn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${wv} ...${$.handlers}>
${c?.loaded&&r`<${xC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||wo.value==="table")?r`<${EK} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${kv} view=${e} />`:r`<${PK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${pC} view=${e} />
<${IC} />
</section>`}function EK({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=wo.value,u=Ta(),p=n.includes(s)?s:Dn.value!==null&&n.includes(Dn.value)?Dn.value:n[0],m=f=>{let $=re.value[f],v=WS(f)?{...$,failed:!0}:$,S={dialog:v,count:Ni(v),draft:bn(f,"reply"),view:t,current:f===s,stop:f===p,picked:vt.value.has(f)};return r`<${AK} id=${f} name=${v.name} leaving=${!wa(v,t,u)} picked=${S.picked}>
${c==="table"?r`<${BC} ...${S} />`:r`<${MC} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${KC} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${qC} widths=${[52,88]} /></ul>`:null;return r`<${LC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${TK}
onNear=${a} head=${c==="table"&&r`<${zC} view=${t} />`}
tail=${n.length?h:r`<${kv} view=${t} />`} />`}function AK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?vd(e):Zs(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Mc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${wv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function KC({problem:e,again:t}){return r`<${ae} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var qC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Te} width=${e[0]} /><${Te} width=${e[1]} /><${Te} width=${34} /></span>
</li>`,NK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function PK({state:e,view:t,order:n}){let s=bt(150,!e?.problem);return e?.problem?r`<${KC} problem=${e.problem} again=${()=>Ir(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${NK.map(a=>r`<${qC} widths=${a} />`)}
</ul>`:null}C();he();N();var DK=e=>e===Ds.value.findLast(t=>t.undo),Sv=()=>r`<div class="toasts">
${Ds.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>qx(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>xc(e)}>${e.label}</button>`}
${DK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();_t();w();Z();Qs();hn();uf();var eM=de(()=>Promise.resolve().then(()=>(ZD(),JD)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:M6}),tM=Yt(["photo"],()=>Promise.resolve().then(()=>(XD(),QD)),"Lightbox");function M6(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ye({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&_o(),run:cf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});_t();w();Qs();Ps();ie();lu();Gs();Un();Nv();cd();gl();var O$=()=>!!kn.current?.mail;Ye({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:_o,run:()=>qo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:_o,run:()=>qo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>kn.current?.mode==="reply",run:()=>{Xp()&&kn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!kn.current,run:()=>{Pn(kn.current.id,kn.current.mode==="reply"?"note":"reply"),kn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!kn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:O$,run:()=>kn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:O$,run:()=>kn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:O$,run:()=>kn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:O$,run:()=>kn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Qa();_t();w();Z();Mo();uf();_l();Bt();Qs();ie();hn();xy();var sM=de(()=>Promise.resolve().then(()=>(d$(),xN)),"Card"),j6=de(()=>Promise.resolve().then(()=>(oM(),nM)),"Client");function K6(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?$o.value=!$o.value:gt.value=!gt.value)}Ye({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:_o,run:K6});ss({page:"clients",path:"/clients",title:()=>o("Client"),view:j6});pf({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:cf});pf({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Vp(e.contact_id))});pf({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(lp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});c$();_t();w();zr();Mm();se();R();var rM=document.querySelector("link[rel='icon']"),aM=rM?.getAttribute("href")??"";be(()=>{let e=X.value.ready&&(Ai.value>0||Ie.value.notifications>0);rM?.setAttribute("href",e?aM.replace("favicon.svg","favicon-dot.svg"):aM)});Ye({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Ki});hi();_t();w();Z();Mo();Xt();R();hn();tp();Sy();var z8=de(()=>Promise.resolve().then(()=>(IR(),LR)),"Automation"),jR=Yt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(FR(),WR)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});wP({when:iM,run:lM});ss({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:z8,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ye({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(je())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();_t();w();Z();Mo();R();hn();var hG=de(()=>Promise.resolve().then(()=>(gp(),lw)),"Looks"),gG=de(()=>Promise.resolve().then(()=>(gp(),lw)),"Work"),bG=de(()=>Promise.resolve().then(()=>(HR(),UR)),"OwnKeys"),vG=de(()=>Promise.resolve().then(()=>(QR(),ZR)),"OwnNotifications"),kG=de(()=>Promise.resolve().then(()=>(pw(),uw)),"Password"),yG=de(()=>Promise.resolve().then(()=>(pw(),uw)),"Sessions"),wG=de(()=>Promise.resolve().then(()=>(nL(),tL)),"CalendarLink"),xG=de(()=>Promise.resolve().then(()=>(cw(),YR)),"Mailbox"),_G=de(()=>Promise.resolve().then(()=>(iL(),rL)),"Teams"),SG=de(()=>Promise.resolve().then(()=>(mL(),pL)),"Statuses"),TG=de(()=>Promise.resolve().then(()=>(SL(),_L)),"Hours"),CG=de(()=>Promise.resolve().then(()=>(CL(),TL)),"Company"),OG=de(()=>Promise.resolve().then(()=>(NL(),AL)),"Settings"),EG=()=>Ec(E.value.section)?.label()??o("Settings");ss({page:"settings",title:EG,view:OG});Ye({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(en())});nn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:hG});nn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:gG});nn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:bG});nn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:vG});nn({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:wG});nn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:kG});nn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:yG});nn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:CG});nn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:TG});nn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:xG});nn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:_G});nn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:SG});be(()=>{ve.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});_p();_p();hn();c$();hi();var UG=Yt(["shortcuts"],()=>Promise.resolve().then(()=>(HL(),UL)),"Shortcuts");function YL(){let{page:e,dialog:t}=E.value,n=X.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(gt.value=!1)},[n,t]),A(()=>{document.title=n?PS():o("Okno")}),e==="setup"?r`<${KL} />`:qe.value==="out"||e==="login"?r`<${jL} />`:n?e==="inbox"?r`<${GG} open=${!!t} />`:r`<${HG} view=${Br(e)?.view??YG} />`:null}var GL=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function HG({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${ns.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${ib} />
<${GL} />
<${e} />
<${Sv} />
</div>
<${VL} />
`}var YG=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function GG({open:e}){let t=Rt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||$o.value&&!gt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${ns.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${ib} />
<${GL} />
<main class=${`main inbox ${n?"nocard":""} ${gt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${jC} />
<${Ng} name="--w-list" side="left" label=${o("List width")} />
<${eM} />
${!n&&r`<${Ng} name="--w-card" side="right" label=${o("Card width")} /><${sM} />`}
<${Sv} />
</main>
</div>
<${VL} />
`}var VL=()=>r`
<${g0} />
<${UG} />
<${xS} />
<${tM} />
<${aC} />
<${jR} />
<${BN} />
<${WN} />
<${qN} />
<${jN} />
<${KN} />
<${FN} />
<${bN} />
${qe.value==="expired"&&r`<${qL} />`}
<div class="vh" aria-live="polite">${Cc.value}</div>
`;hn();se();is();ie();G();_t();w();Vs();Bt();Z();Qs();R();he();var VG=[".side","#list","#conversation","#card"],JG=".nav[aria-current], .dlg, textarea";function JL(e){let t=VG.map(l=>Lt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(JG))??i[0])?.focus()}function ZG(){y.value?y.value=null:gt.value?gt.value=!1:document.activeElement!==document.body&&Va(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(ts()):E.peek().dialog&&QG()}function QG(){let{view:e,dialog:t}=E.peek(),n=Lt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(Y(e))}Ye({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>JL(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>JL(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:tm},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{ns.value=!ns.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var ZL=new Set(["F6","Shift+F6"]),XG=1200,Sp=null,kw=!0;be(()=>{kw=ve.value?.shortcuts??!0,w0(ve.value?.keys)});function eV(e,t){let n=Sp&&performance.now()-Sp.at<XG?Ui(`${Sp.chord} ${e}`,t):null;return Sp=null,n||(!t&&kw&&S0(e)&&(Sp={chord:e,at:performance.now()}),Ui(e,t))}function tV(e){if(qe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){ZG();return}let t=qs(e),n=Va(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!kw&&!ZL.has(t)||n&&s&&!ZL.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=eV(!n&&a||t,n);i?nV(i,e)!==!1&&e.preventDefault():bd(e)}function nV(e,t){if(e.act)return gd(t,()=>e.run(t),{settled:_o(),pause:!e.opensField});if(!(bd(t)&&e.id==="undo"))return e.walks&&rl(),e.run(t)}var QL=()=>document.addEventListener("keydown",tV);_p();var oV=3e3;async function sV(){await gc(Hx()??Ph()),QL(),Dw(r`<${YL} />`,document.getElementById("app")),E.value.page!=="setup"&&await e2()}var aV=be(()=>{X.value.ready&&(E.value.page!=="inbox"||Object.keys(Hp.value).length>0)&&setTimeout(()=>{aV(),Lg()})}),{session:yw}=document.documentElement.dataset;async function e2(){try{let{needed:e,operator:t}=yw?{needed:yw==="new",operator:yw==="in"}:await j("/api/setup");if(!t){XL(e);return}await Lr(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?XL(!1):setTimeout(e2,oV)}}function XL(e){E.value.page!=="login"&&location.pathname!=="/"&&(uh.value=location.pathname+location.search),qe.value="out",L(e?"/setup":"/login",{replace:!0})}sV();
