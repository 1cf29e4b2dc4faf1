/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var f2=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ge=(e,t)=>{for(var n in t)f2(e,n,{get:t[n],enumerable:!0})};function _r(e){e&&e.parentNode&&e.remove()}function Lp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?vh.call(arguments,2):n),mc(e,l,s,a,null)}function mc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dc,__v:a||++Tw,__i:-1,__u:0};return!a&&Ye.vnode&&Ye.vnode(i),i}function kh(){return{current:null}}function Tr(e){return e.children}function Xo(e,t){this.props=e,this.context=t,this.__g=0}function wa(e,t){if(t==null)return e.__&&wa(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:wa(e)}function g2(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Sr({constructor:dc},n)).__v=n.__v+1,Ye.vnode&&Ye.vnode(t),yh(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||wa(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Mw(a,t,i),n.__=n.__e=null,t.__e!=s&&Ew(t))}function Ew(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ew(e)}function _w(e){(8&e.__g||(e.__g|=8,ya.push(e),Dp++))&&fh==Ye.debounceRendering||((fh=Ye.debounceRendering)||queueMicrotask)(Aw)}function Aw(){try{for(var e,t=1;ya.length;)ya.length>t&&ya.sort(Cw),e=ya.shift(),t=ya.length,8&e.__g&&g2(e)}finally{(Dp=ya.length)&&(fh||queueMicrotask)(Aw)}}function Nw(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,S,x,k=s.__k||Rp,D=t.length;for(u=b2(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||Mp,$.__i=h,x=yh(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&wh(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),S=S||v,4&$.__u?(u=Pw($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=S,u}function b2(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,S=v,x=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=mc(null,l):bh(l)?l=D[i]=mc(Tr,{children:l}):l.constructor===dc&&l.__b?l=D[i]=mc(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=v2(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[$=x+f>>1]<l.__i?x=$+1:f=$;m[x]=l.__i,h[i]=x+1}for(x=m.length;i--;)h[i]&&(h[i]==x?x--:D[i].__u|=4)}if(S)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=wa(c)),xh(c,c));return s}function Pw(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Pw(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=wa(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function v2(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Sw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ap(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Sw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Sw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=$h[t]||($h[t]=k2(t)),(e.__a||(e.__a={}))[t]=gh,i=t!=(t=t.replace(Ow,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function k2(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Np]==null)t[Np]=gh++;else if(t[Np]<this.__a[e])return;return n(Ye.event?Ye.event(t):t)}}}function yh(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D,U,W,le,Ee,qe,ne,nt,pe,he,q=t.type;if(t.constructor!==dc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=Pp(m,i):i.push(m),c=i[0]||c),(m=Ye.__b)&&m(t);e:if(typeof q=="function"){f=l.length;try{if(k=t.props,D=(m=q.prototype)&&m.render,U=(m=q.contextType)&&s[m.__c],W=m?U?U.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new q(k,W):(t.__c=$=new Xo(k,W),$.constructor=q,$.render=w2),U&&U.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),q.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Sr({},$.__s)),Sr($.__s,q.getDerivedStateFromProps(k,$.__s)))),v=$.props,S=$.state,$.__v=t,n.__c){if(k!==v&&D&&!q.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,W),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,W)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Ie){Ie&&(Ie.__=t)}),Rp.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=wa(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,W),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,S,x)})}else D&&!q.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=W,$.props=k,$.__P=e,$.__g&=-5,le=Ye.__r,Ee=D?25:0;do $.__g&=-9,le&&le(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++Ee<25);D&&(Rp.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Sr({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,S)),qe=m&&m.type===Tr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Ie){Ie&&xh(Ie,Ie)}),n.__k=null),c=n.__k?wa(n,0):null),c=Nw(e,bh(qe)?qe:[qe],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(_r),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Ie){if(l.length=f,t.__v=null,u||i)if(Ie&&Ie.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);(he=i[pe-1])&&he.nodeType==8;)pe--;for(;pe<i.length;pe++)if(he=i[pe])if(i[pe]=null,ne){if(he==nt)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(nt=Pp(ne=he))}}if(!ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ne=c}(m=Pp(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(_r);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Ie&&Ie.then||Dw(t),Ye.__e(Ie,t,n)}}else c=t.__e=y2(n.__e,t,n,s,a,i,l,u,p,e);return(m=Ye.diffed)&&m(t),c}function Pp(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Dw))}function Mw(e,t,n){for(var s=0;s<n.length;)wh(n[s++],n[s++],n[s++]);Ye.__c&&Ye.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ye.__e(i,a.__v)}})}function y2(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,x,k,D=n.props||Mp,U=t.props,W=t.type;if(W=="svg"?a="http://www.w3.org/2000/svg":W=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(W?v.localName==W:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!W)return k.createTextNode(U);e=k.createElementNS(a,W,U.is?U:p),c&&(Ye.__m&&Ye.__m(t,i),c=!1),i=null}if(W){if(p=W=="template"&&e.content||e,i=W=="textarea"&&U.defaultValue!=null?null:i&&vh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in U||m=="value"&&"defaultValue"in U||m=="checked"&&"defaultChecked"in U||Ap(e,m,null,v,a);for(m in U)v=U[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?S=v:m=="checked"?x=v:c&&typeof v!="function"||D[m]===v||Ap(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(W=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&h2.test(W))&&(a="http://www.w3.org/1999/xhtml"),Nw(p,bh($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&wa(n,0),c,u),i&&i.some(_r)),c&&W!="textarea"||(m="value",W=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(W!="progress"||S)||Ap(e,m,S,D[m],a),m="checked",x!=null&&x!=e[m]&&Ap(e,m,x,D[m],a))}else D===U||c&&e.data==U||(e.data=U);return e}function wh(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ye.__e(a,n)}}function xh(e,t,n){var s,a,i,l;if(Ye.unmount&&Ye.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||wh(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ye.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&xh(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Pp(s,i=[]))&&(s==e.__e&&i.some(_r),_r(a),_r(s)),n||_r(e.__e),e.__e=e.__c=e.__=null}function w2(e,t,n){return this.constructor(e,n)}function Rw(e,t){var n,s,a,i;Ye.__&&Ye.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=mc(Tr,{children:[e]}),a=[],i=[],yh(t,t.__k,s||Mp,Mp,t.namespaceURI,s?null:t.firstChild?vh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Mw(a,t.__k,i),t.__k.props.children=null}var Ye,Tw,hh,ya,fh,Dp,Cw,Np,Ow,gh,$h,$2,dc,Mp,Rp,h2,bh,vh,Sr,Cr=b(()=>{dc=Symbol.for("pv"),Mp={},Rp=[],h2=/^m(i|n|o|s|text|space)$/,bh=Array.isArray,vh=Rp.slice,Sr=Object.assign;Ye={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Dp=0,e}},Tw=0,hh=function(e){return e!=null&&e.constructor===dc},Xo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Sr({},this.state)),typeof e=="function"&&(e=e(Sr({},n),this.props)),e&&(Sr(n,e),this.__v&&(t&&this.__k.push(t),_w(this)))},Xo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),_w(this))},Xo.prototype.render=Tr,ya=[],Dp=0,Cw=function(e,t){return e.__v.__b-t.__v.__b},Np=Symbol(),Ow=/(PointerCapture)$|Capture$/i,gh=0,$h={},$2=0});function $c(e,t){Pt.__h&&Pt.__h(Dt,e,Ip||t),Ip=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Ip=1,x2(Hw,e)}function x2(e,t,n){var s=$c(Or++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Hw(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Sh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Dt,!Dt.__f)){Dt.__f=!0;var a=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,Sh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=$c(Or++,3);!Pt.__s&&Eh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Dt.__H.__h.push(n))}function F(e,t){var n=$c(Or++,4);!Pt.__s&&Eh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Dt.__h.push(n))}function O(e){return Ip=5,uo(function(){return{current:e}},[])}function uo(e,t){var n=$c(Or++,7);return Eh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Oh(){var e=$c(Or++,11);if(!e.__){for(var t=Dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function _2(){var e;do{for(;e=Th.shift();)try{fc(e)}catch(n){Pt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Uw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(fc),t.__h.some(Ch),t.__h=[]}catch(n){t.__h=[],Pt.__e(n,e.__v)}}}while(Th.length)}function S2(e){var t,n=function(){clearTimeout(s),Kw&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Kw&&(t=requestAnimationFrame(n))}function qw(e){e!=1&&Lw==Pt.requestAnimationFrame||((Lw=Pt.requestAnimationFrame)||S2)(_2)}function fc(e){var t=Dt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Dt=t}function Ch(e){var t=Dt;e.__c=e.__(),Dt=t}function Eh(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Sh(n,e[s])})}function Hw(e,t){return typeof t=="function"?t(e):t}var Or,Dt,_h,Lw,Sh,Ip,Uw,Th,Pt,Iw,zw,Bw,Ww,Fw,jw,Kw,I=b(()=>{Cr();Sh=Object.is,Ip=0,Uw=[],Th=[],Pt=Ye,Iw=Pt.__b,zw=Pt.__r,Bw=Pt.diffed,Ww=Pt.__c,Fw=Pt.unmount,jw=Pt.__;Pt.__b=function(e){Dt=null,Iw&&Iw(e)},Pt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),jw&&jw(e,t)},Pt.__r=function(e){zw&&zw(e),Or=0;var t=(Dt=e.__c).__H;t&&(_h==Dt?Dt.__h=[]:(t.__h.some(fc),t.__h.some(Ch),Or=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_h=Dt},Pt.diffed=function(e){Bw&&Bw(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qw(Uw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_h=Dt=null},Pt.__c=function(e,t){t.some(function(n){try{n.__h.some(fc),n.__h=n.__h.filter(function(s){return!s.__||Ch(s)})}catch(s){n.__h=[function(){throw s}]}}),Ww&&Ww(e,t)},Pt.unmount=function(e){Fw&&Fw(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,qw(Th.push(a))}else fc(a)}catch(i){t=i}}),s.__H=void 0,t&&Pt.__e(t,s.__v))};Kw=typeof requestAnimationFrame=="function"});function Fp(){if(Es>1){Es--;return}let e,t=!1;for((function(){let n=zp;for(zp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();gc!==void 0;){let n=gc;for(gc=void 0,Bp++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Gw(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Bp=0,Es--,t)throw e}function Er(e){if(Es>0)return e();Ah=++C2,Es++;try{return e()}finally{Fp()}}function Qt(e){let t=$t,n=hc;$t=void 0,hc=void 0;try{return e()}finally{$t=t,hc=n}}function Yw(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Ut(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Ut(e,t)}function Gw(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Vw(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jw(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Ar(e,t){Ut.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Wp-1,this.f=4}function be(e,t){return new Ar(e,t)}function Zw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Es++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Nh(e),s}finally{$t=n,Fp()}}}function Nh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Zw(e)}function O2(e){if($t!==this)throw new Error("Out-of-order effect");Jw(this),$t=e,this.f&=-2;try{8&this.f&&Nh(this)}finally{Fp()}}function Oi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,hc&&hc.push(this)}function ve(e,t){let n=new Oi(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var T2,$t,hc,gc,zp,Es,Bp,C2,Ah,Wp,Ph=b(()=>{T2=Symbol.for("preact-signals");Es=0,Bp=0,C2=0,Ah=0,Wp=0;Ut.prototype.brand=T2;Ut.prototype.h=function(){return!0};Ut.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Qt(()=>{var n;(n=this.W)==null||n.call(this)}))};Ut.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Qt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Ut.prototype.subscribe=function(e){return ve(()=>{let t=this.value;Qt(()=>e(t))},{name:"sub"})};Ut.prototype.valueOf=function(){return this.value};Ut.prototype.toString=function(){return this.value+""};Ut.prototype.toJSON=function(){return this.value};Ut.prototype.peek=function(){return Qt(()=>this.value)};Object.defineProperty(Ut.prototype,"value",{get(){let e=Yw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Bp>100)throw new Error("Cycle detected");(function(t){Es!==0&&Bp===0&&t.l!==Ah&&(t.l=Ah,zp={S:t,v:t.v,i:t.i,o:zp})})(this),this.v=e,this.i++,Wp++,Es++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Fp()}}}});Ar.prototype=new Ut;Ar.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Wp))return!0;if(this.g=Wp,this.f|=1,this.i>0&&!Gw(this))return this.f&=-2,!0;let e=$t;try{Vw(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,Jw(this),this.f&=-2,!0};Ar.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ut.prototype.S.call(this,e)};Ar.prototype.U=function(e){if(this.t!==void 0&&(Ut.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ar.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ar.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Yw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Oi.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Oi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zw(this),Vw(this),Es++;let e=$t;return $t=this,O2.bind(this,e)};Oi.prototype.N=function(){2&this.f||(this.f|=2,this.u=gc,gc=this)};Oi.prototype.d=function(){this.f|=8,1&this.f||Nh(this)};Oi.prototype.dispose=function(){this.d()}});function Ei(e,t){Ye[e]=t.bind(null,Ye[e]||(()=>{}))}function bc(e){if(jp){let t=jp;jp=void 0,t()}jp=e&&e.S()}function ex({data:e}){let t=N2(e);t.name="ReactiveDom",t.value=e;let[n,s]=uo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=be(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=be(()=>!Array.isArray(l.value)&&!hh(l.value)),u=ve(function(){if(this.N=tx,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function A2(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:ve(function(){this.N=tx;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function N2(e,t){return uo(()=>T(e,t),[])}function D2(){Er(()=>{let e;for(;e=Xw.shift();)Qw.call(e)})}function tx(){Xw.push(this)===1&&(Ye.requestAnimationFrame||P2)(D2)}var E2,Qw,Kp,jp,Xw,P2,se=b(()=>{Cr();I();Ph();Ph();E2=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Xw=[];ve(function(){Qw=this.N})();ex.displayName="ReactiveTextNode";Object.defineProperties(Ut.prototype,{constructor:{configurable:!0,value:Lp(Tr,null).constructor},type:{configurable:!0,value:ex},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ei("__b",(e,t)=>{if(bc(),Kp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Ut&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ei("__r",(e,t)=>{if(e(t),t.type!==Tr){bc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return ve(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;E2&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Kp=s,bc(n)}});Ei("__e",(e,t,n,s)=>{bc(),Kp=void 0,e(t,n,s)});Ei("diffed",(e,t)=>{bc(),Kp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=A2(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ei("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ei("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Xo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};P2=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function es(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var vc=b(()=>{});async function kc(e){let t=M2.includes(e)?e:Mh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();nx=new Intl.PluralRules(t),document.documentElement.lang=t,Dh.value=s,Le.value=t}function o(e,t){return ox(Dh.value[e]||e,t)}function _(e,t,n,s){let a=Dh.value[e],i=Array.isArray(a)?a[R2(n)]:n===1?e:t;return ox(i,{n,...s})}function R2(e){let t=nx.select(e);return Le.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function ox(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Dh,Le,nx,M2,Mh,w=b(()=>{se();Dh=T({}),Le=T("en"),nx=new Intl.PluralRules("en"),M2=["ru","en"],Mh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function we(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<z2,signal:AbortSignal.timeout(L2)})}catch(c){throw new K(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await B2(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new K(s.status,l,i??{})}async function B2(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function B(e,t,{method:n="POST",key:s=es()}={}){try{return await we(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,I2)),we(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var L2,I2,Ue,K,z2,j,H=b(()=>{se();vc();w();L2=1e4,I2=700,Ue=T("unknown"),K=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},z2=16384;j=e=>we("GET",e)});function rx(e){var t=sx.get(this);return t||(t=new Map,sx.set(this,t)),(t=ax(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ax,sx,ix=b(()=>{ax=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,ax(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},sx=new Map});var r,C=b(()=>{Cr();ix();r=rx.bind(function(...t){return this[0]=3,Lp(...t)})});function lx(e){let t=e??"",n=ot(t);return j2(n)&&F2.test(t.slice(n.length))}function No(e){if(!Rh.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);Rh.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>Lh[s])})}return Rh.get(e)}function qp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(Lh).filter(i=>n.includes(Lh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function As(e){return e.includes(".")}var W2,F2,Lh,j2,ot,xa,Rh,po=b(()=>{W2=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],F2=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,Lh={high:1,medium:0,low:-1},j2=e=>W2.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),ot=e=>e.split(".",1)[0],xa=e=>e.startsWith("team-")?Number(ot(e).slice(5)):null;Rh=new Map});function xn(e,t){let n=ot(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function _a(e,t,n){if(As(t)&&!G2(e,No(t)))return!1;let s=xa(t);return s===null?Y2[ot(t)](e,n):Ns(e)&&e.team_id===s}function ux(e){return e.waiting_since===null?yc-e.last_at:e.due_at??e.waiting_since+K2}function Ih(e,t,n,s){let a=ot(t);if(a==="snoozed")return[e.snooze?.until??yc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?yc:0)+(i?.at??0)),-e.id]}return V2[xn(a,n)](e,s)}function mx(e,t,n,s,a){if(!_a(e,t,s))return null;let i=Ih(e,t,n,s);return a&&zh(i,a)>0?null:[i[0],i[1],e.id]}function Ai(e,t,n,s,a){return dx(e,t,n,s,a).map(i=>i[2])}function dx(e,t,n,s,a){let i=[];for(let l in e){let c=mx(e[l],t,n,s,a);c&&i.push(c)}return i.sort(zh)}function fx(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&X2(e.who,a,n,s),c=l?eI(e.dialogs,t):null,u=c&&c.size<=Z2?tI(e.entries,c,t,n,s,a,i):dx(t,n,s,a,i),p=l&&oI(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function X2(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(Q2[ot(n)]??[]).every(a=>e[a]===t[a])}function eI(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function tI(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&mx(n[u],s,a,i,l);p&&c.splice(nI(c,p),0,p)}return c}function nI(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;zh(e[a],t)<0?n=a+1:s=a}return n}function $x(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:aI(e,t,s),queued:[]};let a=new Set(e),i=sI(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function sI(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function aI(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function hx(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var yc,K2,q2,U2,px,Ns,H2,Y2,G2,cx,V2,J2,zh,Z2,Q2,oI,mo=b(()=>{po();yc=10**14,K2=60*6e4,q2=720*60*6e4,U2=40,px=["urgent","newest","oldest","longest","priority","client","assignee"];Ns=e=>e.state==="open"&&!e.snooze,H2=(e,t)=>e.client_count>(t.marks[e.id]??1/0),Y2={mine:(e,t)=>Ns(e)&&e.assignee_id===t.id,unassigned:e=>Ns(e)&&e.assignee_id===null,all:Ns,waiting:e=>Ns(e)&&e.waiting_since!==null,unread:(e,t)=>Ns(e)&&H2(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-q2)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Ns(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};G2=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),cx=e=>[...e??""].slice(0,U2).join("");V2={urgent:e=>[ux(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??yc+e.last_at,e.id],priority:e=>[ux(e)+(1-e.priority)*2*yc,e.id],client:e=>[cx(e.name),e.id],assignee:(e,t)=>[cx(t.operators[e.assignee_id]?.name),e.id]};J2=(e,t)=>e<t?-1:e>t?1:0,zh=(e,t)=>J2(e[0],t[0])||e[1]-t[1];Z2=64;Q2={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};oI=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=rI,snapshot:i=iI}){Ps.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function vx({k:e,of:t}){if(e==="gone")return Ps.get(t)?.leaves??[];let n=Ps.get(e)?.map;return n?[n]:[]}function _n(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Up(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function ts(e,t,n,s,a){let i=Ps.get(t);i?.accepts(e,a)&&Up(e,t+n,s)&&i.write(e,n,a)}function yx(e,t,n,s){let a=Ps.get(t);if(a&&Up(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function wx(e,t,n){for(let[s,{snapshot:a}]of Ps)for(let[i,l]of a(t))ts(e,s,i,n,l)}var Ps,rI,iI,gx,Bh,bx,kx,Hp=b(()=>{Ps=new Map,rI=()=>!0,iI=()=>[];gx=e=>Ps.get(e).map,Bh=()=>[...Ps.values()].map(e=>e.map).filter(Boolean),bx=()=>Object.fromEntries(Bh().map(e=>[e,{}]));kx=(e,t,n,s)=>Ps.get(t).write(e,n,s)});function Yp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:uI,room:_x,recent:[],revs:{},views:{},...bx()}}function Sx(e,t){let n=PI[t.t];return n?n(e,t):e}function Cx(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function pI(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function mI(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function dI(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function fI(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Wh(n)||n.later&&t.no>Fh(n)}function Wh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Fh(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function $I(e,{data:t,reset:n}){let s=n?{...Yp(),recent:e.recent}:e,a=_n(s,"revs",...Bh()),i=un(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),wx(a,t,i),a}function hI(e,{view:t,sort:n,data:s}){let a=_n(e,"dialogs","marks","mentions","revs","views"),i=un(s.cursor);for(let c of s.items)ts(a,"dialog",c.id,i,c);for(let c in s.marks)ts(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Ox(s))ts(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[ns(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Ih(l,t,n,Sa(a)):null},a}function gI(e,{data:t}){let n=_n(e,"dialogs","marks","contacts","logs","revs"),s=un(t.cursor),{id:a}=t.dialog;return ts(n,"dialog",a,s,t.dialog),ts(n,"mark",a,s,{read_no:t.mark}),ts(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Ax(n,a),Kh(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function bI(e,{id:t,data:n}){if(!e.logs[t])return e;let s=_n(e,"logs","revs");Ax(s,t);let a=n.messages.at(-1)?.no??0;return Kh(s,t,un(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Kh(e,t,n,s,a){let i=e.logs[t]??jh(),l={...i.items};for(let c of s)Up(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Ex(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-xx;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Ax(e,t){let{seen:n}=e.logs[t];Nx(e,t),e.logs[t]={...jh(),seen:n}}function vI(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Wh(e)&&s<=Fh(e):s-1<=Fh(e)&&a>=Wh(e)}function kI(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!vI(e.logs[t],n.messages,s))return e;let a=_n(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Kh(a,t,un(n.cursor),n.messages,l),s&&Ex(a,t,s),a}function yI(e,{id:t}){let n=_n(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,lI),n.logs[t]??=jh();for(let s in n.logs)n.recent.includes(Number(s))||Nx(n,s);return n}function Nx(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function wI(e,t){let n=_n(e,"revs",...new Set(t.rows.flatMap(vx)));for(let s of t.rows)s.k==="gone"?yx(n,s.of,s.id,s.rev):ts(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>xx*2&&Ex(n,s,"after");return Object.keys(n.dialogs).length>n.room?xI(n):n}function xI(e){let t=_n(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ai(t.dialogs,a,i,Sa(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(_x,n.size+cI),t}function _I(e,{dialog:t,message:n,sentAtRev:s}){let a=_n(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function SI(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=_n(e,"marks");return s.marks[t]=n,s}function TI(e,{data:t}){let n=_n(e,"notifications","revs");for(let s of t.items)ts(n,"notice",s.id,un(t.cursor),s);return n}function CI(e,{row:t}){return{...e,preferences:t}}function OI(e,{id:t,read_no:n}){let s=_n(e,"marks");return s.marks[t]=n,s}function EI(e,{row:t}){return{...e,me:{...e.me,...t}}}function AI(e,{row:t}){let n=_n(e,"contacts");return n.contacts[t.id]=t,n}function NI(e,{id:t,on:n}){let s=_n(e,"follows");return kx(s,"follow",t,{on:n}),s}var lI,xx,_x,cI,uI,Sa,un,Tx,Sn,jh,Ni,Ox,ns,PI,Xt=b(()=>{mo();Hp();Hp();lI=8,xx=360,_x=3e3,cI=500,uI={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},Sa=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});un=e=>Number(String(e).split(":").pop()),Tx=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Sn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),jh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Ni=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:pI,snapshot:e=>Ni(e.operators)});mt("channel",{map:"channels",snapshot:e=>Ni(e.channels)});mt("hours",{map:"hours",snapshot:e=>Ni(e.hours)});mt("tag",{map:"tags",snapshot:e=>Ni(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Ni(e.teams)});mt("status",{map:"statuses",snapshot:e=>Ni(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:mI,snapshot:e=>Ox(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:dI,leaves:[],accepts:(e,t)=>!fI(e,t)});Ox=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);ns=(e,t)=>`${e}:${t}`;PI={start:$I,page:hI,dialog:gI,around:bI,log:kI,opened:yI,rows:wI,result:_I,read:SI,unreadFrom:OI,me:EI,preferences:CI,bell:TI,contact:AI,follow:NI,forget:()=>Yp()}});function ce(e){X.value=Sx(X.value,e)}var X,DI,Tn,re,Ta,xe,Je,xt,ze,Gp,ke,We,Ds,fo,Mt,Ca,Ms,wc,Oa,xc,P,Pi,Ea,Di,Ot,R=b(()=>{se();Xt();Hp();X=T(Yp());DI={},Tn=e=>be(()=>X.value[gx(e)]??DI),re=Tn("dialog"),Ta=Tn("mark"),xe=Tn("operator"),Je=Tn("channel"),xt=Tn("message"),ze=be(()=>X.value.counts),Gp=be(()=>X.value.views),ke=be(()=>X.value.preferences),We=Tn("team"),Ds=Tn("status"),fo=Tn("hours"),Mt=Tn("tag"),Ca=be(()=>X.value.company),Ms=Tn("follow"),wc=Tn("mention"),Oa=()=>Sa({me:P.value,marks:Ta.value,follows:Ms.value,mentions:wc.value,operators:xe.value}),xc=Tn("notice"),P=be(()=>X.value.me),Pi=be(()=>ze.value.mine_unread+ze.value.unassigned),Ea=e=>X.value.revs["dialog"+e]??-1,Di=e=>Tx({marks:Ta.value},e),Ot=e=>Je.value[e.channel_id]});function LI(e,t,n){let s=Nr(e);return{layout:s?"full":e==="board"?"board":"list",task:s??Nr(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Dx(e){_c.peek().startsWith("/inbox")&&(Px=_c.peek()),_c.value=e}function Mx(e){return Sc=e,()=>{Sc===e&&(Sc=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Vp()||!n&&Rx(e)||(history[t?"replaceState":"pushState"](null,"",e),Dx(e))}function Po(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Vp,_c,Nr,MI,RI,E,Px,os,Sc,Rx,G,Jp,en,Zp,dn,je,Z=b(()=>{se();po();Vp=()=>location.pathname+location.search,_c=T(Vp()),Nr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,MI={notices:"notifications"},RI={layout:null,task:null,tasksView:null,tasksSort:null},E=be(()=>{let e=new URL(_c.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...RI},i={view:lx(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:MI[n]??(n||null),id:Nr(s)}:t==="clients"?{...i,page:t,id:Nr(n)}:t==="tasks"?{...i,page:t,...LI(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:Nr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Nr(s),at:Nr(e.searchParams.get("m"))}});Px="/inbox/mine",os=()=>Px;Sc=null;window.addEventListener("beforeunload",e=>{Sc?.(null)&&e.preventDefault()});Rx=e=>!!Sc?.(e,()=>L(e,{sure:!0}));G=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Jp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",en=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Zp=e=>`/clients/${e}`,dn=e=>`/tasks/${e}`;je=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Rx(Vp())?history.pushState(null,"",_c.peek()):Dx(Vp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Bx(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Pr(){Qp+=1;let e=Qp;Bx(()=>{e===Qp&&(Xp=performance.now())})}function Yh(){Qp+=1,Xp=-em}var em,Lx,Xp,Ix,zx,qh,Hh,Uh,Qp,Wx,Fx,jx,Aa,tm,Rs=b(()=>{se();Z();R();em=700,Lx=0,Xp=-em,Ix=0,zx=0,qh=0,Hh=!1,Uh=be(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});ve(()=>{let e=Uh.value;Hh=!1,Bx(()=>{Uh.peek()===e&&(Lx=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Ix=t.timeStamp,e!=="pointerdown"&&(qh=e==="click"?t.detail:0,qh===1&&(zx=t.timeStamp))},{capture:!0});Qp=0,Wx=()=>{Hh=!0};Fx=e=>e-Lx>=em,jx=e=>Uh.peek()!==null&&Fx(e),Aa=()=>Ix-Xp<em||qh>1&&Xp>=zx,tm=()=>Hh||Fx(performance.now())});function WI(e,t){let n=[...e],s=[];for(;n.length+1>zI;){let a=Math.min(...n.map(Gh));if(a>Gh(t))break;s.push(...n.splice(n.findIndex(i=>Gh(i)===a),1))}return s}function V(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=II,silent:c=!1,more:u=null,keep:p=!1}={}){Kx+=1;let m={id:Kx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:WI(Ls.value.filter(f=>!f.silent),m);return Ls.value=[...Ls.value.filter(f=>!h.includes(f)),m],n&&!c&&(Is.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Is.peek()].slice(0,BI)),setTimeout(()=>nm(m.id),l),m.id}function nm(e){Ls.value=Ls.value.filter(t=>t.id!==e)}function Dr(e){nm(e),Is.value=Is.peek().filter(t=>t.id!==e)}function Tc(e){Yh(),e.undo??!0?Dr(e.id):nm(e.id),e.run()}function Hx(e){Yh(),nm(e.id),e.more.run()}function om(){let e=Ls.value.findLast(t=>t.undo);e&&Tc(e)}var II,zI,Kx,Ls,Is,BI,Gh,qx,ee,Ux,$e=b(()=>{se();w();Rs();II=8e3,zI=3,Kx=0,Ls=T([]),Is=T([]),BI=50,Gh=e=>e.keep?2:e.run||e.alert?1:0;qx=(e,t)=>V("",{undo:e,ms:t,silent:!0}),ee=(e,t)=>V(e,{icon:"circle-alert",alert:!0,...t});Ux=()=>{Is.value=[]}});function Vh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function as(e){localStorage.setItem("okno.lang",e),await kc(e),await rm({locale:e})}async function Na(e){Wn.value=e,await rm({theme:e})}async function Mi(e){Do.value=e,await rm({density:e})}async function rm(e){if(Ue.value!=="in"){Cc={...Cc,...e};return}try{ce({t:"me",row:await B("/api/me",e,{method:"PATCH"})})}catch(t){ee(z(t))}}async function im(){if(Object.keys(Cc).length)try{await B("/api/me",Cc,{method:"PATCH"}),Cc={}}catch{}}async function Jh(){let{locale:e,theme:t,density:n}=P.peek();Wn.value=t,Do.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Le.peek()&&await kc(e)}var Wn,Yx,sm,Do,am,ss,$o,fn,Gx,Vx,Cc,FI,Bt=b(()=>{se();H();R();w();mo();$e();Wn=T(localStorage.getItem("okno.theme")??"system"),Yx=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Yx.value=e.matches});sm=be(()=>Wn.value==="dark"||Wn.value==="system"&&Yx.value),Do=T(localStorage.getItem("okno.density")??"normal"),am=T(localStorage.getItem("okno.text")??"normal"),ss=T(localStorage.getItem("okno.side")==="hidden"),$o=T(localStorage.getItem("okno.card")==="hidden"),fn=T(px.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");ve(()=>{Vh("theme",Wn.value,"system")});ve(()=>{Vh("density",Do.value,"normal")});ve(()=>{Vh("text",am.value,"normal")});ve(()=>{localStorage.setItem("okno.side",ss.value?"hidden":"shown")});ve(()=>{localStorage.setItem("okno.card",$o.value?"hidden":"shown")});ve(()=>{localStorage.setItem("okno.sort",fn.value)});Gx=()=>localStorage.getItem("okno.lang");Vx=e=>rm({status_id:e});Cc={};FI=be(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());ve(()=>{FI.value&&Qt(()=>{Jh()})})});function Xh(e){zs=e,Bs=!0,ng()}function eg(){Bs=!1,clearTimeout(Qh),Ht?.close(),Ht=null,Mr=0,Fn.value="on"}function tg(){Ht?.readyState===WebSocket.OPEN&&Ht.send(JSON.stringify({t:"hello",cursor:zs.cursor(),build:zs.build}))}function Zx(e){Ht?.readyState===WebSocket.OPEN&&Ht.send(JSON.stringify(e))}function ng(){if(clearTimeout(Qh),!Bs||Ht&&Ht.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Ht=t,Zh=Date.now(),t.addEventListener("open",()=>{t===Ht&&tg()}),t.addEventListener("message",n=>{t===Ht&&YI(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Ht&&Qx(n.code)})}function YI(e){if(Zh=Date.now(),e.t==="ping"){Ht.send('{"t":"pong"}');return}if(e.t==="welcome"){zs.signal(e),og();return}e.t==="resync"&&zs.resync(),e.t==="events"?zs.events(e):zs.signal(e)}function GI(){if(!Bs)return;let e=Ht;Ht=null,e?.close(),cm()}function og(){lm=0;let e=Mr>0;Mr=0,Fn.value="on",zs.back(e)}function Qx(e){if(Ht=null,!Bs)return;if(Mr||=Date.now(),e===Jx.signedOut){Bs=!1,zs.signedOut();return}let t=e===Jx.tooSlow?0:Math.min(KI,jI*2**lm);lm+=1,Qh=setTimeout(ng,t*(.5+Math.random()/2))}function cm(){lm=0,ng()}var jI,KI,qI,UI,HI,Jx,Fn,Ht,zs,lm,Mr,Zh,Qh,Bs,Rr=b(()=>{se();jI=1e3,KI=3e4,qI=45e3,UI=2e3,HI=5e3,Jx={signedOut:4401,foreign:4403,tooSlow:4408},Fn=T("on"),Ht=null,zs=null,lm=0,Mr=0,Zh=0,Qh=0,Bs=!1;setInterval(()=>{if(!Bs)return;if(Ht?.readyState===WebSocket.OPEN&&Date.now()-Zh>qI){let t=Ht;Qx(0),t.close()}let e=Mr?Date.now()-Mr:0;Fn.value=e>HI?"off":e>UI?"grey":"on"},500);window.addEventListener("online",GI);window.addEventListener("offline",()=>{Bs&&(Mr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Bs&&!Ht&&cm()})});function r_(e){e.t==="welcome"&&(s_=Date.now(),um.value={},pm.value={},Da.value={},fm()),e.t==="presence"&&(um.value=Xx(um.peek(),e.people,t=>t==="off")),e.t==="here"&&(pm.value=Xx(pm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&JI(e.dialog)}function Xx(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function JI(e){let t=Date.now()+ag;Da.value={...Da.peek(),[e]:t},setTimeout(()=>{Da.peek()[e]===t&&i_(e)},ag)}function i_(e){if(!(e in Da.peek()))return;let{[e]:t,...n}=Da.peek();Da.value=n}function l_(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&i_(t.row.dialog_id)}function p_(e,t,n){let s=Date.now();Pa.value=n.trim()?{dialog:e,mode:t,at:s}:null,Pa.value&&(s-rg>=sg&&fm(),setTimeout(()=>{Pa.peek()?.at===s&&(Pa.value=null)},ag-sg))}function ig(){Pa.value=null}function fm(){if(clearTimeout(e_),Ue.peek()!=="in")return;let e=rg+sg-Date.now();if(e>0){e_=setTimeout(fm,e);return}rg=Date.now(),Zx(JSON.parse(u_.peek()))}function lg(){mm.value=!1,clearTimeout(t_),t_=setTimeout(()=>{mm.value=!0},VI)}var sg,ag,VI,um,pm,Da,n_,o_,dm,s_,a_,c_,mm,Pa,rg,e_,t_,u_,Lr=b(()=>{se();H();Rr();Z();R();sg=2e3,ag=6e3,VI=5*6e4,um=T({}),pm=T({}),Da=T({}),n_=e=>um.value[e]??"off",o_=e=>(pm.value[e]??[]).filter(t=>t.id!==P.value?.id),dm=e=>e in Da.value,s_=0,a_=()=>s_;c_=T(!document.hidden),mm=T(!1),Pa=T(null),rg=0,e_=0,t_=0,u_=be(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&c_.value&&!mm.value?t:null,s=Pa.value&&Pa.value.dialog===n?Pa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:mm.value})});ve(()=>{u_.value&&Fn.value==="on"&&fm()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,lg,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{c_.value=!document.hidden,document.hidden||lg()});lg()});function Ri(e,...t){for(let n of Oc[e])n(...t)}async function Ws(e,t){if(Rt.value[e]?.busy)return!1;Rt.value={...Rt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Rt.value;return Rt.value=s,!0}catch(n){if(!(n instanceof K))throw n;return Rt.value={...Rt.value,[e]:{busy:!1,problem:n}},!1}}async function Ir(){let e=await j("/api/start");Ue.value="in",d_.value=Date.now(),Er(()=>{ce({t:"start",data:e,reset:!0}),Ri("snapshot",e,{entered:!0})}),await Jh(),Ri("entered",e.me.id),Xh(g_),f_.postMessage(e.me.id)}function hm(){eg(),Ue.value="out",Rt.value={},ce({t:"forget"})}function $_(){Ue.value="in",Xh(g_),Ri("online")}async function k_(){let{view:e,dialog:t}=E.peek(),n=xn(e,fn.peek());try{let s=await j("/api/start");if(s.build!==h_&&!b_.some(l=>l())){location.reload();return}let a=await QI(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;Er(()=>{ce({t:"start",data:s,reset:!0}),Ri("snapshot",s,{entered:!1});for(let l of a)ce({t:"page",view:e,sort:n,data:l});t&&ce({t:"opened",id:t}),i&&ce({t:"dialog",data:i})}),tg(),og()}catch(s){if(!(s instanceof K))throw s;s.offline&&setTimeout(k_,3e3)}}async function QI(e,t){let{dialogs:n,views:s}=X.peek(),a=s[ns(e,t)],i=a?.loaded?Ai(n,e,t,Sa(X.peek()),a.edge).length:0,l=[await j($m(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<ZI&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j($m(e,t,l.at(-1).next)));return l}function $m(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function zr(e,t){let n=X.peek().views[ns(e,t)];return n?.loaded&&!n.next?null:Ws(`page:${ns(e,t)}`,async()=>{let s=await j($m(e,t,n?.next));ce({t:"page",view:e,sort:t,data:s})})}async function Ec(e,{unread:t=!0}={}){ce({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Ws(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await XI(e,n):null;Er(()=>{ce({t:"dialog",data:n}),s&&ce({t:"around",id:e,data:s})})}),__())}async function XI(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(w_(e,l)):null}async function ez(e,t){await Ec(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Ws(`around:${e}`,async()=>{ce({t:"around",id:e,data:await j(w_(e,t))})})}function cg(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ws(`newer:${e}`,async()=>{ce({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${x_}`)})})}function ug(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ws(`older:${e}`,async()=>{ce({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${x_}`)})})}function __(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?Cx(t):null;n!==null&&Ws(`hole:${e}`,async()=>{ce({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function S_(e){let t=n=>ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=d_.peek()){t(0);return}Ws("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function T_(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){ce({t:"read",id:t,client_no:n});try{await we("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function tz(){for(let s of Object.keys(Rt.value)){if(!Rt.value[s].problem?.offline)continue;let{[s]:a,...i}=Rt.value;Rt.value=i}let{view:e,dialog:t}=E.peek(),n=xn(e,fn.peek());X.peek().views[ns(e,n)]?.loaded||zr(e,n),t&&!X.peek().logs[t]?.loaded&&Ec(t)}var Rt,d_,Oc,Li,Ii,tn,jn,f_,h_,g_,b_,v_,ZI,y_,m_,w_,gm,x_,it=b(()=>{se();H();mo();Rr();Lr();Bt();Xt();Z();R();Rt=T({}),d_=T(0),Oc={snapshot:[],entered:[],rows:[],online:[]},Li=e=>{Oc.snapshot.push(e)},Ii=e=>{Oc.entered.push(e)},tn=e=>{Oc.rows.push(e)},jn=e=>{Oc.online.push(e)};f_=new BroadcastChannel("okno");f_.addEventListener("message",e=>{Ue.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(eg(),Ir().catch(()=>location.reload()))});h_=new URL(import.meta.url).pathname.split("/")[2],g_={build:h_,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();ce({t:"rows",cursor:e.cursor,rows:e.rows}),l_(e.rows),Ri("rows",e.rows,t,X.peek()),__()},signal:r_,resync:()=>{k_()},back:()=>{tz(),Ri("online")},signedOut:()=>{Ue.value="expired"}},b_=[],v_=e=>{b_.push(e)};ZI=10;y_=(e,t)=>Ws(`page:${ns(e,t)}`,async()=>{ce({t:"page",view:e,sort:t,data:await j($m(e,t,null))})});m_=40,w_=(e,t)=>`/api/dialogs/${e}/messages?before=${t+m_/2}&limit=${m_}`,gm=e=>Ws(`dialog:${e}`,async()=>{ce({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),x_=60;ve(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=xn(t,fn.value);Ue.value!=="in"||e!=="inbox"||Qt(()=>{X.value.views[ns(t,a)]?.loaded||zr(t,a),n&&s?ez(n,s):n&&Ec(n)})})});var y,gt,ie=b(()=>{se();y=T(null),gt=T(!1)});function Fs(e){Ac.value=Ac.value===e?`${e} `:e}function oz(e){bm.push(e),C_||=setTimeout(sz,nz)}function sz(){let e=[...new Set(bm)];Ac.value=e.length===1?o("New message: {name}",{name:e[0]}):_("{n} new message","{n} new messages",bm.length),bm=[],C_=0}var nz,Ac,bm,C_,Br=b(()=>{se();it();w();nz=4e3,Ac=T(""),bm=[],C_=0;tn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&oz(a.name)}})});var pg,mg,rs,Wr,Nc,nn,zi,Pc,Mo=b(()=>{pg=new Map,mg=new Map,rs=e=>{pg.set(e.page,e)},Wr=e=>pg.get(e),Nc=()=>[...pg.values()].filter(e=>e.icon),nn=e=>{mg.set(e.id,{when:()=>!0,...e})},zi=()=>[...mg.values()].filter(e=>e.when()),Pc=e=>mg.get(e)});function O_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function ho(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ma(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var is,Y,_e=b(()=>{R();w();is=e=>String(e).split(/\s+/)[0],Y=e=>xe.value[e]?.name??o("Former colleague")});function Fr(e){let t=Object.values(Je.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Je.value[e.channel_id];return t.length>1&&n?`${Ae(e.kind)} · ${n.name}`:Ae(e.kind)}var az,d,Bi,E_,Ae,A_,Se,te,Ra,$n,Ce,ae,N=b(()=>{C();w();_e();R();az=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${az}#${e}`} /></svg>`,Bi=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,E_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ae=e=>E_[e]?E_[e]():e;A_=({dialog:e})=>{let[t,...n]=Fr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Se=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ae(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${ho(e)} ${n}`} aria-hidden="true">
${O_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ra=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,$n=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ce=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ae=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function $g(){let e=Date.now();ym.value=e,e-M.value>=dg-fg/2&&(M.value=e),km=setTimeout($g,vm?fg:dg)}function N_(){return vm+=1,vm===1&&(clearTimeout(km),km=setTimeout($g,fg)),()=>{vm-=1}}function jr(){M.value=ym.value=Date.now()}var dg,fg,M,ym,vm,km,ye=b(()=>{se();dg=15e3,fg=1e3,M=T(Date.now()),ym=T(Date.now()),vm=0,km=0;km=setTimeout($g,dg);document.addEventListener("visibilitychange",()=>{document.hidden||jr()})});function Cn(e){let t=Le.value+JSON.stringify(e);return hg.has(t)||hg.set(t,new Intl.DateTimeFormat(Le.value==="ru"?"ru-RU":"en-GB",e)),hg.get(t)}function L_(e,t){try{let n=new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Xn(e){let t=e,n=0;for(;t>=1e3&&n<M_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${M_[n]()}`}function Yt(e,t=Date.now()){return Cn(Mc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Ro(e,t){let n=Dc(e,t);return n<=0?J(e):n===1?o("yesterday"):n<7?Cn({weekday:"short"}).format(e):Cn(Mc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Wi(e,t){let n=Dc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Yt(e,t)}function ct(e,t){let n=Dc(e,t);return n<=0?o("today"):n===1?o("yesterday"):Yt(e,t)}function Ze(e,t=Date.now()){let n=-Dc(e,t);if(n===0)return o("today at {time}",{time:J(e)});if(n===1)return o("tomorrow at {time}",{time:J(e)});let s=Cn(Mc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:J(e)})}function Qe(e){let t=Math.max(1,Math.floor(e/R_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/gg);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):_("{n} day","{n} days",Math.floor(e/wm))}function xm(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?_("{n} second ago","{n} seconds ago",n):t-e<gg?_("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Dc(e,t)===0?o("at {time}",{time:J(e)}):Be(e)}function I_(e){let t=Cn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function _m(e,t=Date.now()){let n=e-t<2*wm?{weekday:"short"}:{day:"numeric",month:"short"};return`${Cn(n).format(e)}, ${J(e)}`}function Kn(e,t="short"){let n=Cn({weekday:t,timeZone:"UTC"}).format(rz+e*wm);return n[0].toUpperCase()+n.slice(1)}function W_(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function F_(e){let t=null;return n=>((t?.text!==n||t.lang!==Le.value)&&(t={text:n,lang:Le.value,made:e(n)}),t.made)}var R_,gg,wm,hg,P_,Dc,Mc,D_,me,lt,J,Be,M_,js,eo,z_,rz,Rc,Sm,Lc,B_,oe=b(()=>{w();R_=6e4,gg=60*R_,wm=24*gg,hg=new Map;P_=e=>new Date(e).setHours(0,0,0,0),Dc=(e,t)=>Math.round((P_(t)-P_(e))/wm),Mc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),D_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},me=e=>(D_[Le.value]??D_.en).format(e).replaceAll(","," ");lt=e=>new Date(e).toDateString(),J=e=>Cn({hour:"2-digit",minute:"2-digit"}).format(e),Be=e=>Cn({dateStyle:"long",timeStyle:"short"}).format(e),M_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];js=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;eo=(e,t=Date.now())=>Cn(!t||Mc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);z_=()=>Array.from({length:7},(e,t)=>{let n=Cn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),rz=Date.UTC(2024,0,1);Rc=(e,t)=>Cn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Sm=(e,t,n=Date.now())=>Mc(e,n)?Rc(e,t):Cn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Lc=e=>Cn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),B_=(e,t)=>Cn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function vg(e){let t=go.peek().filter(n=>!e.includes(n));t.length!==go.peek().length&&(go.value=t)}function j_(e){Ic.value=e,setTimeout(()=>{Ic.peek()===e&&(Ic.value=[])},iz)}function K_(e,t,n){let s=Sa(e),a=t.filter(l=>e.dialogs[l]&&!_a(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var iz,go,Ic,Fi,bg,Tm=b(()=>{it();se();mo();Xt();iz=1600,go=T([]),Ic=T([]),Fi=T(null),bg=(e,t)=>Ns(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);tn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&bg(u,s)&&!(t.dialogs[c]&&bg(t.dialogs[c],s))&&!go.peek().includes(c)),i=go.peek().filter(l=>n.dialogs[l]&&bg(n.dialogs[l],s));(a.length||i.length!==go.peek().length)&&(go.value=[...i,...a.map(({id:l})=>l)])})});async function Om(){ji.value!=="unsupported"&&(ji.value=await Notification.requestPermission())}function G_(e,t,n,s){if(ji.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var ji,zc,Cm,q_,U_,H_,Y_,kg=b(()=>{se();ji=T("Notification"in window?Notification.permission:"unsupported"),zc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{zc.value=!0}));navigator.locks||(zc.value=!0);Cm="okno.focus",q_=crypto.randomUUID?.()??String(Math.random()),U_=()=>{localStorage.setItem(Cm,q_)},H_=()=>{localStorage.getItem(Cm)===q_&&localStorage.removeItem(Cm)};window.addEventListener("focus",U_);window.addEventListener("blur",H_);window.addEventListener("pagehide",H_);document.hasFocus()&&U_();Y_=()=>localStorage.getItem(Cm)!==null});var lz,cz,V_,uz,J_,On,Ks=b(()=>{w();lz={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},cz={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},V_=e=>cz[e]?.()??o("sent by a program"),uz={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},J_=e=>uz[e]?.()??(e||o("could not be downloaded")),On=(e,t)=>lz[e]?.()??(t||o("the platform refused it"))});function Ki(){return!yg.value&&!wg&&(wg=!0,j("/api/command-line").then(e=>{yg.value=e},()=>{wg=!1})),yg.value}var yg,wg,qi,Z_,Em=b(()=>{se();H();yg=T(null),wg=!1;qi=(e,t)=>`${e.program} ${t} ${e.options}`,Z_=e=>`'${e.replaceAll("'","'\\''")}'`});var Q_,pz,X_,xg,e0,t0=b(()=>{oe();w();Q_=(e,t)=>lt(e)===lt(t)?J(e):Ze(e,t),pz=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),X_={assigned:(e,t)=>e.count>1?_("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ze(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?_("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:Q_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:Q_(e.due_at,t)})},xg=(e,t,n)=>(X_[e.data.what]??X_.changed)(e,pz(e),n),e0=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function o0(e){let t=e.by_id===null?o("Someone"):is(Y(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return _("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:Y(s)}):(n0[n]??n0.in)(t);return e.count>1?`${a} · ${_("{n} event","{n} events",e.count)}`:a}function fz(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:dz()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(r0[e.data.why]??r0.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:J(e.data.since),until:J(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:J(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?e0(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:Y(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Bc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):Y(e.by_id);return{plain:(s0[e.kind]??s0.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:fz(e),icon:mz[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Am(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":G("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var mz,n0,s0,a0,dz,r0,Wc,_g=b(()=>{Ks();Em();oe();w();_e();Z();t0();mz={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},n0={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};s0={message:(e,t)=>`${t}: ${o0(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:On(e.code,e.detail)}),fault:({data:e})=>_("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${o0(e)}`,assigned:(e,t)=>e.count>1?_("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>_("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:a0(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:a0(e.due_at,t)}),nobody:({data:e})=>_("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>_("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:xg,taskdue:xg,test:()=>o("This is what a notification looks like")},a0=(e,t)=>lt(e)===lt(t)?J(e):Ze(e,t),dz=()=>{let e=Ki();return e?qi(e,"check"):"okno check"},r0={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Wc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function gz(){qs??=new AudioContext,qs.state==="suspended"&&qs.resume().catch(()=>{})}function bz(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Nm(e){let t=(ke.peek()?.sounds.volume??0)/100;if(!t||!qs||qs.state!=="running")return!1;for(let[n,s,a]of $z[e])vz(n,qs.currentTime+s,a,t*t*hz);return!0}function vz(e,t,n,s){let a=qs.createOscillator(),i=qs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(qs.destination),a.start(t),a.stop(t+n+.02)}var $z,hz,qs,Sg,Tg=b(()=>{R();$z={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},hz=.3,qs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,gz,{capture:!0,passive:!0});Sg=()=>P.peek()?.presence==="online"&&!bz(ke.peek()?.quiet)});async function Fc(e=!1){let t=e?La.peek()?.next:null;La.value={...La.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Us.peek()&&{only:Us.peek()},...t&&{before:t}}),s=await j(`/api/notifications?${n}`);ce({t:"bell",data:s}),La.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof K))throw n;La.value={...La.peek(),busy:!1,problem:n}}}function l0(e){Us.value=e,Fc()}async function Dm(e,t){let n=Date.now();for(let s of t){let a=xc.peek()[s];a&&a.read_at===null&&ce({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await we("POST","/api/notifications/read",e)}catch{}}function Mm(e){_z(e),L(Am(e))}function p0(e){e&&ze.peek().notifications&&Dm({dialog_id:e},Og.peek().filter(t=>u0(t,e)).map(t=>t.id))}function Tz(){let e=[...Cg.keys()].map(t=>xc.peek()[t]).filter(t=>t&&t.read_at===null);if(Cg=new Map,m0=0,!!e.length){if(Date.now()-a_()<yz&&e.length>1){d0(e.length);return}for(let t of[Cz,Oz,Ez])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function Cz(e){if(Pm.peek())return;let t=l=>E.peek().page==="inbox"&&!go.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Eg(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&V(_("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(G("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){d0(i.length);return}for(let l of i){let{plain:c,icon:u}=Bc(l);(Wc(l)?ee:V)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Mm(l):null})}}function Oz(e){let t=e.filter(a=>Eg(a,"sound")&&(a.kind==="test"||Sg()));if(!t.length||!zc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-i0<wz)return;i0=Date.now();let s=t.map(a=>Wc(a)?"alarm":xz[a.kind]??"assigned");Nm(["alarm","assigned","message"].find(a=>s.includes(a)))}function Ez(e){if(zc.peek())for(let t of e){if(!Eg(t,"desktop")||t.kind!=="test"&&(Y_()||!Sg()))continue;let{plain:n,text:s}=Bc(t);G_(n,s,t.id,()=>Mm(t))}}async function h0(){await Om(),await we("POST","/api/notifications/test",{})}var kz,yz,wz,xz,La,Us,Pm,Og,_z,c0,u0,Sz,Cg,m0,Eg,d0,f0,$0,i0,Ag=b(()=>{it();se();H();Tm();kg();Lr();w();_g();Z();Tg();R();$e();kz=700,yz=3e3,wz=3e3,xz={message:"message",followed:"message",unassigned:"message"},La=T(null),Us=T(""),Pm=T(!1),Og=be(()=>Object.values(xc.value).filter(e=>!Us.value||e.kind===Us.value).sort((e,t)=>t.at-e.at||t.id-e.id));_z=e=>Dm({ids:[e.id]},[e.id]),c0=()=>Dm({all:!0},Object.keys(xc.peek()));u0=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),Sz=e=>E.peek().page==="inbox"&&u0(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;ve(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&X.value.ready&&Qt(()=>p0(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&p0(E.peek().dialog)});Cg=new Map,m0=0;tn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(Sz(a)){Dm({ids:[s]},[s]);continue}Cg.set(s,a),m0||=setTimeout(Tz,kz)}}});Eg=(e,t)=>e.kind==="test"||ke.peek().notices[e.kind]?.[t],d0=e=>V(_("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>f0()}),f0=()=>{},$0=e=>{f0=e};i0=0});function bt(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Ne(){let e=O(document.activeElement);F(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Rm(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Kr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Et(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Ia(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Gt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Pe=b(()=>{I()});function b0(){let e=ze.value.notifications??0,t=y.value==="bell",n=e?_("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?jc():Ui()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":me(e)}</span>`}
</button>`}function v0(){return y.value!=="bell"?null:r`<${Nz} />`}function Nz(){let e=Et(jc),t=O(null);Ne(),A(()=>(t.current.focus({preventScroll:!0}),Fc(),Pm.value=!0,()=>{Pm.value=!1}),[]);let n=()=>{jc(),L(en("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ze.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${c0}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${jc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Us.value===s)}
onClick=${()=>l0(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${Pz} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function Pz(){let{busy:e,problem:t,next:n}=La.value??{busy:!0},s=bt(150,!!e),a=Og.value,i=!Us.value&&Is.value.length>0&&r`<${Dz} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Fc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${Rz(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${Bz} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Fc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ce} width=${c} /><${Ce} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ae} icon="bell" title=${o("No notifications")} text=${Us.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function Dz(){let[e,t]=g(!1),n=Is.value.length-g0;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Is.value.slice(0,e?void 0:g0).map(s=>r`<${Mz} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${_("{n} more","{n} more",n)}
</button>
</div>`}
`}function Rz(e){let t=new Map;for(let n of e){let s=Wi(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function Lz({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function zz({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await B("/api/automation/resume",{breaker:e.breaker,id:e.id}),V(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ee(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function Bz({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Bc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),jc(),Mm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Wc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Am(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${Lz} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${Iz(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${zz} data=${e.data} />`}
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`}var jc,g0,Az,Ui,Mz,Iz,Lm=b(()=>{se();I();C();ie();H();ye();oe();w();Ag();_g();Z();R();$e();N();Pe();jc=()=>{y.value=null},g0=5,Az=be(()=>P.value?.id??null);ve(()=>{Az.value,Qt(Ux)});Ui=()=>{y.value="bell"};$0(Ui);Mz=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Tc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`;Iz=({kind:e})=>e==="fault"||e==="breaker"});var ut,bo=b(()=>{ut=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ge(...e){for(let t of e)x0.set(t.id,{when:jz,...t})}function Ys(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Im,x0,jz,Hs,Mg,Rg,_0,Lg,S0,Kz,T0,za,qz,Uz,Hi,Yi,C0,_t=b(()=>{bo();w();Im={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},x0=new Map;jz=()=>!0,Hs=()=>[...x0.values()],Mg=e=>!!e.when(),Rg={},_0=e=>{Rg=e??{}},Lg=e=>Rg[e.id],S0=(e,t)=>Hs().find(n=>n!==t&&n.key!==t.key&&za(n).includes(e)),Kz=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),T0=e=>!e.altKey&&!Kz.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),za=e=>[Rg[e.id]??e.key,...e.also??[]].filter(Boolean),qz={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ut,Enter:"Enter"},Uz=e=>qz[e]??e.replace(/^(Key|Digit)/,""),Hi=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(Uz));Yi=(e,t)=>Hs().find(n=>(!t||n.anywhere)&&za(n).includes(e)&&Mg(n)),C0=e=>Hs().some(t=>za(t).some(n=>n.startsWith(e+" ")))});function de(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(zm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{zm.value-=1}),l);E0.push(c);let u=s?Gz:Yz;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Wt(e,t,n){let s=de(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Ig(e){e().catch(t=>{console.warn("module",t),ee(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Ig(e)}),y.value=null})}function Yz({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return F(()=>{i&&Ig(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function Gz({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),F(()=>{if(!c)return a.current.focus({preventScroll:!0}),Ig(t),()=>{e.peek()||u()}},[]),F(()=>{c&&Qz(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>Zz(p,i.current)} />`}function Zz(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:Vz(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function Qz(e,t){let n=document.activeElement,s=Jz(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Bm(e){if(!zm.peek()){e();return}let t=zm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function zg(){for(let e of E0){await Xz();try{await e()}catch{setTimeout(zg,Hz);return}}}var Hz,O0,E0,zm,Vz,Jz,Xz,hn=b(()=>{se();I();C();w();$e();ie();Hz=5e3,O0=2e3,E0=[],zm=T(0);Vz=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,Jz=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");Xz=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:O0}):setTimeout(e,O0)})});function Wm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Bg=b(()=>{});function Kc(e){let t=re.peek()[e]?.name??o("the client");return t.length>A0?`${t.slice(0,A0-1).trimEnd()}…`:t}var A0,N0,En,qc,Fm,jm,P0,D0,Km,qm,Um,M0,R0,Hm,L0,I0,Ba,Ym,Gs=b(()=>{oe();w();_e();R();A0=40;N0=e=>e===null?o("until the client replies"):Ze(e),En=e=>(t,...n)=>e(Kc(t),...n),qc=En((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Fm=En(e=>o("Reopened: {name}",{name:e})),jm=En((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:N0(t)})),P0=En(e=>o("Unsnoozed: {name}",{name:e})),D0=En(e=>o("No reply needed: {name}",{name:e})),Km=En((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),qm=En(e=>o("Marked as read: {name}",{name:e})),Um=En(e=>o("Marked as unread: {name}",{name:e})),M0=En(e=>o("Sent and closed: {name}",{name:e})),R0=En((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:N0(t??null)})),Hm=En((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ze(t)})),L0=En(e=>o("Not sent, the text is back in the field: {name}",{name:e})),I0=En(e=>o("Not sent: {name}",{name:e})),Ba=En((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:Y(t)})),Ym=En((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Fe(e){try{return await e(),!0}catch(t){return ee(z(t)),!1}}async function on(e,t,n,s){let a=Gm(e),i=Ea(e);ce({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await B(`/api/dialogs/${e}/${t}`,n);return ce({t:"result",...l,sentAtRev:i}),l}catch(l){throw ce({t:"result",dialog:a,sentAtRev:i}),l}}function qn(e,t,n,s,{more:a,keep:i}={}){if(Aa())return null;let l=Fe(t),c=V(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Fe(n)}});return l.then(u=>{u||Dr(c)}),l}function Wg(e,t){let n=Gm(e).assignee_id;return n===t?null:qn(Ba(e,t),z0(e,t),z0(e,n),"user-round-check")}function Wa(e){if(Gm(e).state!=="closed")return null;let t={reason:Gm(e).close_reason??"solved",comment:""},n=async()=>{t=(await on(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>on(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=qn(Fm(e),n,s,"undo-2");return a&&E.peek().dialog===e&&Pr(),a}async function At(e){try{await navigator.clipboard.writeText(e),V(o("Copied"))}catch{eB(e)?V(o("Copied")):ee(o("The browser blocked copying"))}}function eB(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Uc(e,t){await B(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ce({t:"contact",row:{...e,...t}})}function Zm(e){Hc.value=e,y.value="photo"}async function Qm(e,t,n){let s=await B(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ce({t:"contact",row:s.contact}),V(s.moved.length?_("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function W0(){await Fe(async()=>{await we("DELETE","/api/session"),y.value=null,hm(),L("/login")})}var Gm,z0,Vm,Jm,B0,Hc,Xe=b(()=>{ie();se();H();w();Z();R();it();$e();Gs();Rs();Gm=e=>X.peek().dialogs[e];z0=(e,t)=>()=>on(e,"assignee",{operator_id:t},{assignee_id:t});Vm=e=>Wg(e,P.peek().id);Jm=e=>Fe(async()=>{ce({t:"result",...await B(`/api/messages/${e.id}/retry`,{})})}),B0=e=>Fe(async()=>{ce({t:"result",...await B(`/api/messages/${e.id}/check`,{})})});Hc=T(null)});function aB(e){let t=/[а-яё]/i.test(e)?nB:tB,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function F0(e){return[...sB(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function rB(e,t){if(e.length<oB)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&iB(e,n(s)))return!0;return!1}function iB(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function lB(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>rB(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function j0(e,t){let n=F0(t),s=F0(e).map(({word:a})=>lB(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Gi(e,t){let[n,s]=[e.slice(0,cB),t.slice(0,uB)],a=j0(n,s);if(a)return a;let i=aB(n),l=i&&j0(i,s);return l?{...l,score:l.score-.5}:null}function Fg(e,t,n){return t.map(s=>({item:s,fit:Gi(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var K0,q0,tB,nB,oB,sB,cB,uB,jg=b(()=>{K0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",q0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",tB=new Map([...K0].map((e,t)=>[e,[...q0][t]])),nB=new Map([...q0].map((e,t)=>[e,[...K0][t]])),oB=4,sB=e=>e.toLowerCase().replaceAll("ё","е");cB=200,uB=1e3});var U0,H0,Vi,Yc=b(()=>{U0=[],H0=e=>{U0.push(e)},Vi=e=>U0.some(t=>t(e))});function Xm(e,t,n=""){let s=qr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>on(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return qn(Ba(e,t),a(t,n),a(s,""),"user-round-check")}function Y0(e,t,n=""){let{team_id:s,assignee_id:a}=qr(e),i=Ym(e,t===null?null:Ug(t)),l=(c,u,p)=>()=>on(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return qn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function An(e){let t=e.id===P.value.id?"online":n_(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Fa(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");Lo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function ed(){Kg||Aa()||(Kg=!0,await Fe(async()=>{let{dialog:e}=await B("/api/dialogs/next",{});if(!e){V(o("No unassigned conversations"));return}ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:pB(),row:e}]}),Pr(),L(G("mine",e.id));let t=()=>Fe(()=>on(e.id,"assignee",{operator_id:null},{assignee_id:null}));V(Ba(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Kg=!1)}function td(e,t,n=""){let s=qr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?qg(e,s.until,s.reason):V0(e);return qn(jm(e,t),qg(e,t,n),a,"alarm-clock")}function ja(e){let t=qr(e).snooze;return t?qn(P0(e),V0(e),qg(e,t.until,t.reason),"alarm-clock"):null}function to(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=qr(e);if(i.state!=="open"||Aa()||!s&&Vi({ids:[e],proceed:f=>to(e,t,n,{sure:!0,...f})}))return null;let{view:c}=E.peek(),u=Z0(e,c),p=async()=>{await fB(i)(),await a?.(),E.peek().page==="inbox"&&L(G(c,e))},m={label:o("Reason"),run:()=>{L(G(c,e)),y.value="finish"}},h=qn(qc(e,nd(t)),dB(e,t,n),p,"check",{more:m,keep:!0});return h&&E.peek().dialog===e&&Q0(c,u),h}function Hg(e){let{dialog:t,view:n}=E.peek();t===e&&Q0(n,Z0(e,n))}function J0(e,t,n){let s={reason:qr(e).close_reason??"solved",comment:""},a=l=>on(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return qn(qc(e,nd(t)),i,()=>a(s),"check")}function Z0(e,t){let n=X.peek().dialogs;return Ai(n,t,"urgent",Oa(),null).find(s=>s!==e)??null}function Q0(e,t){Pr();let n=ke.peek()?.after_close??"next";n==="stay"||ot(e)==="closed"||L(n==="next"&&t?G(e,t):G(e))}function od(e){let t=qr(e).waiting_since;if(!t)return null;let n=()=>on(e,"no-answer",{},{waiting_since:null});return qn(D0(e),n,()=>on(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Ur(e,t=!Ms.peek()[e]){ce({t:"follow",id:e,on:t});try{await B(`/api/dialogs/${e}/follow`,{on:t}),V(Km(e,t),{icon:"eye",undo:()=>Ur(e,!t)})}catch(n){ce({t:"follow",id:e,on:!t}),ee(z(n))}}var qr,Ug,G0,Lo,Kg,pB,qg,V0,Ji,nd,mB,dB,fB,Nn=b(()=>{se();Xe();ie();Gs();H();Lr();w();Rs();mo();Z();Yc();po();R();$e();qr=e=>re.peek()[e];Ug=e=>We.value[e]?.name??o("Deleted team"),G0=e=>{let t=We.value[e.team_id];return t&&!t.removed?t:null};Lo=T(null);Kg=!1;pB=()=>Number(String(X.peek().cursor).split(":").pop()),qg=(e,t,n)=>()=>on(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),V0=e=>()=>on(e,"unsnooze",{},{snooze:null});Ji={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},nd=e=>(Ji[e]??Ji.solved)[0](),mB=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),dB=(e,t,n)=>()=>on(e,"close",{reason:t,comment:n},mB(t)),fB=({id:e,snooze:t,waiting_since:n})=>()=>on(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function oS(){ls.value="",Vs.value=null,vo.value=null}function sS(e){if(ls.value=e,clearTimeout(X0),e.trim().length<2){Gc+=1,Vs.value=null;return}X0=setTimeout(()=>hB(e),$B)}async function hB(e){Gc+=1;let t=Gc;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(Yg)})}`);t===Gc&&(Vs.value={q:e,data:n})}catch(n){if(!(n instanceof K))throw n;t===Gc&&(Vs.value={q:e,problem:n})}}function tS(e){let t=ls.value.trim();return t?Fg(t,e,aS).map(({item:n,fit:{marks:s}})=>eS(n,s)):e.map(n=>eS(n))}function rS(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(G(t,e.id))},s=i=>()=>{bB(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Vm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Wg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(to)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Wa)}];return[n,...a.filter(Boolean)]}function bB(e){re.peek()[e.id]||ce({t:"result",dialog:e,sentAtRev:Ea(e.id)})}function iS(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>rS(e),run:()=>L(G("all",e.id))}}function vB(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(G("all",t))}}}function kB(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>rS(e.dialog),run:()=>L(G("all",e.dialog_id,e.no))}}function yB(e){let t=Object.values(re.value);return Fg(e,t,s=>s.name).slice(0,Yg).map(({item:s,fit:{marks:a}})=>iS(s,a))}function wB(e){return{dialogs:e.dialogs.map(n=>iS(n)),contacts:e.contacts.map(vB),messages:e.messages.map(kB)}}function xB(){let e=ls.value.trim(),t=gB(),n=[{id:"acts",title:o("Conversation actions"),items:tS(t.filter(s=>nS.has(s.group)))}];if(e){let s=Vs.value?.data&&Gi(e,Vs.value.q)?wB(Vs.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...yB(e).filter(i=>!a.has(i.id))].slice(0,Yg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:tS(t.filter(s=>!nS.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Jp(e))}]}),n.filter(s=>s.items.length)}function _B(e){let t=ls.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Gi(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Gg(e){y.value=null,requestAnimationFrame(()=>e.run())}function cS(e){return e?.acts?(vo.value=e,ls.value="",!0):!1}function Vg(){return vo.value?(vo.value=null,!0):!1}var $B,Yg,ls,Vs,vo,Gc,X0,gB,aS,eS,nS,lS,uS=b(()=>{se();Xe();ie();H();_t();w();jg();Z();R();Nn();$B=150,Yg=5,ls=T(""),Vs=T(null),vo=T(null),Gc=0,X0=0;gB=()=>Hs().filter(e=>e.palette!==!1&&e.label&&Mg(e)),aS=e=>(e.title??e.label)(),eS=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:aS(e),marks:t,command:e,run:e.run});nS=new Set(["dialog","log"]);lS=be(()=>vo.value?_B(vo.value):xB())});function Zi({one:e}){let[t]=za(e);return t?r`<${Jg} keys=${t} />`:null}var Jg,sd=b(()=>{C();_t();w();N();Jg=({keys:e})=>Hi(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${$n} of=${t} />`)});var pS={};ge(pS,{Palette:()=>SB});function TB(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(oS),Ne(),F(()=>e.current.focus(),[]);let a=lS.value,i=`${vo.value?.id??""} ${ls.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Gg(p);return}if(f.key==="Tab"&&!f.shiftKey&&cS(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!ls.value&&Vg()&&f.preventDefault(),f.key==="Escape"&&Vg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Gt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${ls.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${vo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>sS(f.currentTarget.value)} onKeyDown=${h} />
<${CB} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${OB} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Vs.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!vo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${vo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function CB(){let e=vo.value?.text??re.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function OB({item:e,on:t,onLook:n}){let s={dialog:AB,contact:NB,message:PB}[e.kind]??EB;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Gg(e)}>
<${s} item=${e} />
</div>`}function NB({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${ad} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Se} kind=${t.kind} named />
<span class="cut">${t.label||Ae(t.kind)}</span>
</span>`}
`}function PB({item:e}){let{message:t}=e,n=t.operator_id?Y(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${ad} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ct(t.created_at,M.value)}</span>
`}var SB,ad,EB,AB,mS=b(()=>{I();C();ie();ye();oe();w();Bg();uS();_e();Z();R();N();Pe();sd();SB=()=>y.value==="palette"?r`<${TB} />`:null;ad=({item:e})=>Wm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),EB=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${ad} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Zi} one=${e.command} /></span>`}
`,AB=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${ad} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:me(e.dialog.number)})}
<${Se} kind=${e.dialog.kind} named />
</span>
`});var Lt,cs=b(()=>{Lt=(e,t=document)=>t.querySelector(e)});function Qg(e){L(Jp(e),{replace:!0}),clearTimeout(Zg),Zg=setTimeout(()=>rd(e),DB)}async function rd(e){if(clearTimeout(Zg),us.peek()?.q===e&&us.peek().data)return;Vc+=1;let t=Vc;if(!e.trim()){us.value=null,Hr.value=!1;return}Hr.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===Vc&&(us.value={q:e,data:n})}catch(n){if(!(n instanceof K))throw n;t===Vc&&(us.value={q:e,problem:n})}t===Vc&&(Hr.value=!1)}var DB,us,Hr,Vc,Zg,dS,fS=b(()=>{se();H();Z();DB=200,us=T(null),Hr=T(!1),Vc=0,Zg=0;dS=e=>{us.value=null,rd(e)}});function hS(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=$S(t,n,l,c),a+=c-l;let i=n-t-$S(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function MB(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Qi(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,hS(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?hS(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:MB(s,n)}}var $S,Xg=b(()=>{$S=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Jc(e,t){jr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};id.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Xi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Qe(t)}):s===null?LB(e):o("paused until {time}",{time:IB(s,a)})}function vS(e,t){let n=Qi(e,fo.value,t);if(n){let s=Xi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Qe(t-e.waiting_since)}):""}function tb({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${zB} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Zc(e){let t=Qi(e,fo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?N_():void 0,[n]),n?Qi(e,fo.value,ym.value):t}function Io({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Zc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${tb} target=${a} /><span class="vh">${o("Reply due:")} </span>${Xi(a,M.value)}`:r`<${BB} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),Jc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${gS(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&id.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${gS(e,a)} onClick=${c}>
${l}
</button>`}function BB({since:e,short:t}){let n=Qe(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var eb,RB,id,LB,IB,zB,gS,Js=b(()=>{se();I();ye();oe();C();w();Xg();R();N();ie();eb=6e4,RB=1440*eb,id=T(null);LB=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Qe(Math.ceil(e/eb)*eb),IB=(e,t)=>e-t<RB?J(e):_m(e,t);zB=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;gS=(e,t)=>t?o("Reply due at {time}",{time:Ro(e.due_at,M.value)}):o("waiting {span}",{span:Qe(Math.max(0,M.value-e.waiting_since))})});var xS={};ge(xS,{Search:()=>FB});function FB(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{rd(e)},[e]),F(()=>{s.current.focus(),s.current.select()},[]);let a=us.value?.q===e?us.value:null,i=a?.data??(Hr.value?us.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Lt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${os()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Qg(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Qg(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${qB} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Hr.value?"true":null} onKeyDown=${KB}>
<div class="srbody"><${UB} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?_("{n} found","{n} found",nb(a.data)):""}</div>
</main>`}function KB(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function qB({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${WB.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${me(jB(e,s))}</span>
</button>`)}
</div>
</div>`}function UB({q:e,data:t,problem:n,tab:s,pick:a}){let i=bt(300,Hr.value&&!t);if(n)return r`<${ae} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>dS(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ae} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!nb(t))return r`<${ae} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,kS):t[p],u=(p,m)=>s==="all"&&t[p].length>kS&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${me(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${HB} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${YB} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${GB} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ae} icon="search" title=${o("Nothing found")} />`}
`}function HB({dialog:e}){return r`<li>
<a class="srh" href=${G("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${Se} kind=${e.kind} named /><//>
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
<span class="t12 dim srm">${wS(e.last_at)}</span>
</a>
</li>`}function YB({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${yS} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Se} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${G("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function GB({message:e}){let{dialog:t}=e,n=e.operator_id?Y(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Se} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${G("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${yS} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${wS(e.created_at)}</span>
</a>
</li>`}var kS,WB,nb,jB,yS,wS,_S=b(()=>{I();cs();C();H();ye();oe();w();Bg();_e();Z();fS();N();Pe();Js();kS=5,WB=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];nb=e=>e.dialogs.length+e.contacts.length+e.messages.length,jB=(e,t)=>t==="all"?nb(e):e[t].length;yS=({text:e,marks:t})=>Wm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),wS=e=>`${ct(e,M.value)}, ${J(e)}`});function De({label:e,place:t,across:n=!1,children:s}){let a=Et(ob);return Ne(),F(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>ZB(i,n)}>
${s}
</div>`}function ZB(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&ob(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var ob,Q,sn=b(()=>{I();C();ie();N();Pe();ob=()=>{y.value=null};Q=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||ob(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var sb,ko,QB,Xc,TS,ab,ld,el=b(()=>{w();R();sb={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},ko=e=>e?.name||(sb[e?.builtin]??sb.off)(),QB={online:"on",away:"away",off:"off"},Xc=e=>`dot ${QB[e]??"off"}`,TS=e=>sb[e.builtin]?.()??"",ab=(e,t)=>e.place-t.place||e.id-t.id,ld=()=>Object.values(Ds.value).filter(e=>!e.removed).sort(ab)});function OS(){return y.value!=="me"?null:r`<${De} label=${o("My menu")} place="popme">
${ld().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Vx(e.id)}}>
<span class="dotbox"><span class=${Xc(e.base)}></span></span>
<span class="cut">${ko(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Q} icon="bell" onPick=${Ui}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Q} icon="settings" onPick=${()=>L(en("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Q} icon="languages" checked=${Le.value==="ru"} onPick=${()=>as("ru")}>
<span lang="ru">Русский</span>
<//>
<${Q} icon="languages" checked=${Le.value==="en"} onPick=${()=>as("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Q} icon="sun-moon" checked=${Wn.value==="system"} onPick=${()=>Na("system")} stay>
${o("System")}
<//>
<${Q} icon="sun" checked=${Wn.value==="light"} onPick=${()=>Na("light")} stay>${o("Light")}<//>
<${Q} icon="moon" checked=${Wn.value==="dark"} onPick=${()=>Na("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Q} icon="rows-4" checked=${Do.value==="compact"} onPick=${()=>Mi("compact")} stay>
${o("Compact")}
<//>
<${Q} icon="rows-3" checked=${Do.value==="normal"} onPick=${()=>Mi("normal")} stay>
${o("Normal")}
<//>
<${Q} icon="menu" checked=${Do.value==="roomy"} onPick=${()=>Mi("roomy")} stay>
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
<${Q} icon="log-out" onPick=${W0}>${o("Sign out")}<//>
<//>`}var XB,CS,rb,eW,tW,ES,ib=b(()=>{C();Xe();ie();w();Bt();Z();R();Lm();N();sn();el();XB={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},CS=e=>XB[e]?.()??"",rb=()=>Ds.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},eW=()=>{y.value=y.value==="me"?null:"me"},tW=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${ko(rb())} onClick=${eW}>
<${te} name=${P.value.name} size="md"><span class=${Xc(rb().base)}></span><//>
${e}
</button>`;ES=()=>r`<div class="me">
<${tW}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${ko(rb())}</span>
</span>
<//>
<${b0} />
</div>`});function AS(e){let t=ot(e);if(eu.some(([s])=>s===t))return o("Inbox");let n=xa(t);return n!==null?We.value[n]?.name??o("Team"):tu.find(([s])=>s===t)[1]()}var eu,tu,Ka,cd,tl=b(()=>{se();w();po();R();eu=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],tu=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ka=be(()=>Object.values(We.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),cd=e=>As(e)?void 0:xa(e)===null?ze.value[e]:ze.value.teams?.[xa(e)]??0});function zo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Gr(e){localStorage.removeItem(e)}function nl(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var nu=b(()=>{});function RS(e){ub.value=e.created_at-Date.now()}function Vr(e){let t=ke.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var cW,ub,qa,LS,Bo,Wo,Ua,yo=b(()=>{se();R();cW=6e4,ub=T(0);qa=e=>e+ub.peek(),LS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Bo=e=>e.delivery.not_before-ub.value,Wo=e=>LS(e)&&e.delivery.not_before-e.created_at>cW,Ua=(e,t=Date.now())=>LS(e)&&!Wo(e)&&e.delivery.not_before>e.created_at&&Bo(e)>t});function zS(e){let t={...ol.peek()[e.dialog_id]};if(Wo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;ol.value={...ol.peek(),[e.dialog_id]:t}}async function WS(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);ol.value={...ol.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof K))throw t}}var ol,IS,BS,pd=b(()=>{it();se();H();yo();ol=T({}),IS=e=>Object.values(ol.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);tn(e=>{for(let t of e)t.k==="message"&&zS(t.row)});BS=zS});function mW(e){sl=`okno.out.${e}.`;let t=Date.now()-uW;Vt.value=nl(sl).map(([,n])=>({...n,phase:dW(n,t)})).sort((n,s)=>n.at-s.at),Ha()}function dW(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function mb(e,t,n,s,a=[],i={}){let l={key:es(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return zo(sl+l.key,l),Vt.value=[...Vt.value,l],Ha(),l.key}function hW(e,t){ou.set(e,t),ou.size>$W&&ou.delete(ou.keys().next().value)}function su(e,t){Vt.value=Vt.value.map(s=>s.key===e?{...s,...t}:s);let n=Vt.value.find(s=>s.key===e);n&&zo(sl+e,n)}function al(e){Gr(sl+e),Vt.value=Vt.value.filter(t=>t.key!==e)}function md(e,t={}){su(e,{...t,phase:"queued",at:Date.now()}),Ha()}function Ha(){if(Ue.value!=="in"||!sl)return;let e=new Set;for(let t of Vt.value)e.has(t.dialog_id)||(t.phase==="queued"&&gW(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function gW(e){su(e.key,{phase:"sending"});let t=Ea(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await we("POST",`/api/dialogs/${e.dialog_id}/messages`,{...bW(e.more),key:n,kind:s,text:a,seen:i,files:l});RS(c.message),BS(c.message),hW(n,c.message),ce({t:"result",...c,sentAtRev:t}),qS.set(`${e.dialog_id}.${s}`,Date.now()),al(n),Ha()}catch(c){vW(e,c)}}function bW(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function vW(e,t){t.offline||t.status===401||t.status===429||t.status>=500?su(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?su(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(su(e.key,{phase:"refused",code:t.code}),Ha())}var uW,pW,Vt,sl,FS,pb,jS,KS,qS,fW,US,HS,$W,ou,YS,GS,Zs=b(()=>{it();se();H();nu();vc();pd();R();yo();uW=3600*1e3,pW=5e3,Vt=T([]),sl="";FS=e=>Vt.value.filter(t=>t.dialog_id===e),pb=({phase:e})=>["held","refused","stale"].includes(e),jS=e=>Vt.value.some(t=>t.dialog_id===e&&pb(t)),KS=e=>Vt.value.find(t=>t.dialog_id===e&&t.phase==="held"),qS=new Map,fW=5e3,US=(e,t)=>FS(e).some(n=>n.kind===t)||Date.now()-(qS.get(`${e}.${t}`)??0)<fW,HS=(e,t,n)=>FS(e).some(s=>s.kind===t&&s.text===n.trim());$W=50,ou=new Map,YS=e=>ou.get(e);GS=e=>md(e.key,{seen:e.last_no,came:void 0});Ii(mW);jn(Ha);setInterval(()=>{Vt.value.some(e=>e.phase==="queued")&&Ha()},pW);window.addEventListener("online",Ha)});function VS(e){au.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function JS(e,t){let n=au.get(e);n&&(n.upto=Math.max(n.upto,t))}function ZS(e,t){let n=au.get(e);if(!n)return;db(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function db(e){let t=Date.now()-kW;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function QS(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!yW(s[a+1]);)a+=1;return a}function Ya(e){let t=au.get(e);return t?(db(t),QS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function XS(e,t){let n=au.get(e);return n?(db(n),QS(e,t,n.upto)):t}var kW,au,yW,Jr=b(()=>{R();kW=1e3,au=new Map;yW=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function SW(e){dd=`okno.draft.${e}.`;let t=nl(dd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);gn.value=Object.fromEntries(t),Ga.value={}}function Va(e,t){let n={...gn.value};t&&(hd(t)||t.dirty)?(n[e]=t,zo(dd+e,t)):(delete n[e],Gr(dd+e)),gn.value=n}function bb(e,t){let n=gn.peek()[e];aT(e);let s={text:"",...n,seen:TW(e,n),...t,at:n?.at??0,dirty:!0};if(!hd(s)&&!n?.at&&!Zr.has(e)&&!fd.has(e)){Va(e,null);return}Va(e,s),clearTimeout(Zr.get(e)),Zr.set(e,setTimeout(()=>vb(e),wW))}function TW(e,t){let n=Number(e.split(".")[0]),s=t&&hd(t)?t.seen??null:null;return s===null?Ya(n):XS(n,s)}function nT(e,t){let n=Fo(e,t);clearTimeout(Zr.get(n)),Zr.delete(n),aT(n),Va(n,null)}function oT(){for(let e in gn.peek())gn.peek()[e].dirty&&vb(e)}async function vb(e){clearTimeout(Zr.get(e)),Zr.delete(e);let t=gn.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=ru(t);fd.set(e,{what:a,until:Date.now()+xW});try{let{at:i}=await we("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:$d(t),seen:t.seen??null});sT(e,a,i)}catch(i){i.status===404&&Va(e,null)}}function sT(e,t,n){let s=gn.peek()[e];s&&Va(e,{...s,at:n,dirty:ru(s)!==t})}function CW(e){for(let t in e)for(let n in e[t])$b(Number(t),n,e[t][n]);for(let t in gn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(fd.get(t)?.until>Date.now())&&$b(Number(n),s,void 0)}}function OW(e,t){for(let n of _W)$b(e,n,t[n])}function $b(e,t,n){let s=Fo(e,t),a=gn.peek()[s],i=fd.get(s);if(!n){if(!a||a.dirty)return;if(US(e,t)){Va(s,{...a,dirty:!0}),vb(s);return}Va(s,null);return}if(i?.what===ru(n)){sT(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&HS(e,t,n.text)||(a&&hd(a)&&ru(a)!==ru(n)&&(Ga.value={...Ga.value,[s]:{text:a.text,head:$d(a),seen:a.seen??null}}),Va(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function aT(e){if(!(e in Ga.peek()))return;let{[e]:t,...n}=Ga.peek();Ga.value=n}var wW,xW,_W,gn,fb,Ga,dd,Zr,fd,$d,ru,hd,Fo,bn,hb,gb,eT,ps,Pn,ms,tT,rT,iT,Un=b(()=>{it();se();H();nu();Zs();Jr();wW=800,xW=5e3,_W=["reply","note"],gn=T({}),fb=T({}),Ga=T({}),dd="",Zr=new Map,fd=new Map,$d=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},ru=e=>JSON.stringify([e.text,$d(e)]),hd=e=>!!(e.text.trim()||$d(e));Fo=(e,t)=>`${e}.${t}`,bn=(e,t)=>gn.value[Fo(e,t)]?.text??"",hb=e=>gn.value[Fo(e,"reply")]?.head??null,gb=(e,t)=>gn.peek()[Fo(e,t)]?.seen??null,eT=(e,t)=>gn.value[Fo(e,t)]?.dirty===!1,ps=e=>fb.value[e]??"reply",Pn=(e,t)=>{fb.value={...fb.value,[e]:t}};ms=(e,t,n,s=null)=>bb(Fo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),tT=(e,t)=>bb(Fo(e,"reply"),{head:t});rT=(e,t)=>Ga.value[Fo(e,t)],iT=(e,t)=>bb(Fo(e,t),Ga.peek()[Fo(e,t)]);Li((e,{entered:t})=>{t&&SW(e.me.id),CW(e.drafts)});Ii(oT);jn(oT);tn(e=>{for(let t of e)t.k==="draft"&&OW(t.id,t.row)})});function Qa(){Ja=!1,AW()&&requestAnimationFrame(()=>{!Ja&&!y.peek()&&!Za(document.activeElement)&&iu()?.focus({preventScroll:!0})})}function NW(e){let t=iu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function bd(){clearTimeout(rl?.timer),rl=null}function $T(){let{run:e,still:t}=rl;bd(),t()&&e()}function vd(e,t,{settled:n=!0,pause:s=!0}={}){if(kd(e)||n&&!jx(e.timeStamp))return;if(!s||!il(e)){t();return}let{dialog:a}=E.peek();rl={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout($T,yb)}}function kd(e){let t=e.timeStamp-kb<yb;return il(e)&&(kb=e.timeStamp),t}function gd(e){e.preventDefault(),e.stopImmediatePropagation()}function PW(e){let t=Za(e.target),n=Yi(Ys(e),t),s=e.ctrlKey||e.metaKey;(t?uT.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||il(e)||e.key==="Enter"||e.key===" "))||gd(e)}function DW(e){if(il(e)&&/\p{L}/u.test(e.key)){let{letter:t}=rl;if(bd(),kb=e.timeStamp,Yi(Ys(e))?.id==="undo"||!iu()){gd(e);return}NW(t),e.stopImmediatePropagation()}else e.key==="Escape"?(bd(),gd(e)):(il(e)||e.key==="Enter")&&(gd(e),$T(),requestAnimationFrame(()=>MW(e)))}function MW({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function RW(e){return Ja||!il(e)||Za(e.target)||y.peek()||gt.peek()||e.isComposing||!cT&&pT.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&iu())}function LW(e){if(Ue.peek()==="in"){if(e.repeat){PW(e);return}if(uT.set(e.code,e.target),rl){DW(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ja=!0),RW(e)&&(iu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var yb,EW,lT,Ja,cT,kb,rl,uT,pT,mT,Za,dT,ll,iu,fT,AW,il,Qs=b(()=>{ie();H();_t();Rs();Z();yb=300,EW="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",lT=".dock .comp textarea",Ja=!1,cT=!1,kb=-yb,rl=null,uT=new Map,pT=[],mT=e=>{pT.push(e)},Za=e=>!!e?.closest?.(EW),dT=()=>Ja,ll=()=>{Ja=!0},iu=()=>document.querySelector(lT),fT=e=>e.target,AW=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,il=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",LW,{capture:!0});window.addEventListener("pointerdown",e=>{Ja=!1,cT=!!fT(e)?.closest?.("#conversation"),bd()},{capture:!0});document.addEventListener("focusin",e=>{fT(e)?.matches?.(lT)&&(Ja=!1)})});function Tb(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function gT(e){if(e===null)return;let t=Dn.peek()!==null;dt.reveal(e),L(G(E.peek().view,e)),t&&dt.focus(e)}function Eb(e){if(Dn.peek()===null)return!1;let t=Tb(Dn.peek(),e);return t!==null&&dt.focus(t),!0}var cl,wb,_b,wo,hT,dt,ul,Dn,Sb,xb,Cb,Ob,Xs=b(()=>{se();Z();R();cl=["cards","rows","table"],wb=matchMedia("(max-width: 719px)"),_b=T(wb.matches);wb.addEventListener("change",()=>{_b.value=wb.matches});wo=be(()=>{let e=ke.value?.list?.mode??"cards";return _b.value&&e==="table"?"cards":e}),hT=be(()=>_b.value),dt={ids:[],reveal(){},focus(){},showNew(){}},ul=T({from:0,to:1/0}),Dn=T(null),Sb=()=>Dn.peek()!==null&&re.peek()[Dn.peek()]?Dn.peek():E.peek().dialog;xb=()=>E.peek().dialog??Dn.peek(),Cb=e=>gT(Tb(xb(),e)??(xb()===null,null)),Ob=e=>gT(Tb(xb(),e,t=>Di(re.peek()[t])>0))});function ml(e){vt.value=e,e.size||(pl.value=null)}function ea(e){let t=new Set(vt.peek());t.has(e)?t.delete(e):t.add(e),Nb=e,ml(t)}function yd(e){let{ids:t}=dt,[n,s]=[t.indexOf(Nb),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){ea(e);return}ml(new Set([...vt.peek(),...t.slice(n,s+1)]))}async function kT(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:xn(e,fn.peek())})}`);ml(new Set(t))}catch(t){ee(z(t))}}function Pb(e){let t=new Set([...vt.value].map(n=>re.value[n]?.state??(ot(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function yT(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(IW),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){lu.value={done:t.done.length+t.failed.length,of:s};try{let i=await B("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return lu.value=null,t}async function Mn(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...vt.peek()];if(lu.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await yT([{...e,ids:i}]);!n&&!s&&Pr(),s||ml(new Set(c.map(p=>p.id))),pl.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&V(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([zW(u),a?.()]):a})}async function zW(e){let{failed:t}=await yT(e);t.length&&ee(_("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function xT({list:e,of:t}){let n=[...new Set(e.map(c=>(BW[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>re.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${_("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Ab,vt,lu,pl,Nb,wd,dl,bT,vT,IW,wT,BW,Xa=b(()=>{Qs();se();H();w();po();Rs();Xs();mo();Bt();R();$e();Ab=200,vt=T(new Set),lu=T(null),pl=T(null),Nb=null;mT(()=>vt.peek().size>0);wd=()=>ml(new Set(dt.ids)),dl=()=>{Nb=null,ml(new Set)},bT=()=>{let e=Sb();return e===null?!1:(ea(e),!0)},vT=()=>{let e=Sb();return e===null?!1:(yd(e),!0)};IW=e=>Array.from({length:Math.ceil(e.ids.length/Ab)},(t,n)=>{let s=[n*Ab,(n+1)*Ab];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});wT=()=>{let{step:e,said:t,list:n}=pl.peek();return Mn(e,t,n.map(s=>s.id))},BW={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function St(e){let t=new Set;for(let n of e??[]){let s=Mt.value[n],a=s?.merged_into?Mt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Rn,Jt,xo,Ln,at=b(()=>{se();w();R();Rn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Jt=e=>Rn.find(([t])=>t===e)?.[1]()??"",xo=be(()=>Object.values(Mt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Ln=e=>Mt.value[e]?.name??o("deleted tag")});function xd(e,t,n){let s=re.peek()[e].tags,a=n?[t]:WW(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:St(u).length>0?1:0}),l=u=>()=>on(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>on(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?qn(Db(e,a),l(a),c(a),"tag"):qn(Mb(e,[t]),c(a),l([t]),"tag")}function ST(e,t){let n=re.peek()[e].priority;if(n===t)return null;let s=a=>()=>on(e,"priority",{priority:a},{priority:a});return qn(Rb(e,t),s(t),s(n),"arrow-up-down")}async function TT(e){let{tag:t}=await B("/api/tags",{name:e,color:xo.peek().length%8+1});return Lb(t),t.id}function Lb(e){let t=Number(String(X.peek().cursor).split(":").pop());ce({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var _T,Db,Mb,Rb,WW,Qr,Xr=b(()=>{H();w();R();at();Xe();Gs();_T=e=>e.map(Ln).join(", "),Db=(e,t)=>o("Tag added: {tag} · {name}",{tag:_T(t),name:Kc(e)}),Mb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:_T(t),name:Kc(e)}),Rb=(e,t)=>o("Priority: {priority} · {name}",{priority:Jt(t).toLocaleLowerCase(),name:Kc(e)}),WW=(e,t)=>e.filter(n=>n===t||Mt.peek()[n]?.merged_into===t);Qr=()=>["supervisor","administrator"].includes(P.value?.role)});var no,_o,ta=b(()=>{Z();R();no=()=>re.peek()[E.peek().dialog],_o=()=>!!no()});function fl({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=Et(CT);Ne(),F(()=>c.current.focus({preventScroll:!0}),[]);let m=Ib(s),h=xo.value,f=h.filter(W=>Ib(W.name).includes(m)).sort((W,le)=>Number(u.current.has(le.id))-Number(u.current.has(W.id))),$=m&&Qr()&&!h.some(W=>Ib(W.name)===m),v=f.length+($?1:0),S=Math.min(i,v-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=W=>{t(W.id,e[W.id]!=="all"),s&&x()},D=()=>Fe(async()=>{t(await TT(s.trim()),!0),x()}),U=W=>{let le={ArrowDown:1,ArrowUp:-1}[W.key];le&&(W.preventDefault(),l((S+le+v)%Math.max(1,v))),W.key==="Enter"&&v&&(W.preventDefault(),f[S]?k(f[S]):D()),W.key==="Tab"&&CT()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+S:null} maxlength="40"
aria-label=${Qr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Qr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${W=>{a(W.currentTarget.value),l(0)}} onKeyDown=${U} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((W,le)=>r`<${FW} key=${W.id} tag=${W} state=${e[W.id]} index=${le} on=${le===S}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Qr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function FW({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var CT,Ib,_d=b(()=>{I();C();w();N();Pe();ie();at();Xe();Xr();CT=()=>{y.value=null},Ib=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function jo({ids:e,most:t=3}){let n=St(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${na} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var na,jW,KW,qW,zb,Ft,Hn=b(()=>{C();w();at();na=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;jW={1:"hi",0:"mid",[-1]:"low"},KW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],qW=e=>o("Priority: {priority}",{priority:Jt(e).toLocaleLowerCase()}),zb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${KW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Ft=({priority:e,named:t=!1})=>r`<span class=${"pri "+jW[e]} title=${t?null:qW(e)}>
<${zb} priority=${e} />
<span class=${t?"":"vh"}>${Jt(e)}</span>
</span>`});var Sd,Bb=b(()=>{C();w();N();ie();sn();Hn();at();Sd=({now:e,onPick:t,place:n="popmore"})=>r`<${De} label=${o("Priority")} place=${"poppri "+n}>
${Rn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Ft} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var OT={};ge(OT,{DialogPriority:()=>HW,DialogTags:()=>UW,PriorityMenu:()=>Sd,TagPicker:()=>fl});var UW,HW,ET=b(()=>{C();at();Xr();_d();Bb();_d();Bb();UW=({dialog:e,place:t})=>r`<${fl} states=${Object.fromEntries(St(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>xd(e.id,n,s)} />`,HW=({dialog:e,place:t})=>r`<${Sd} now=${e.priority} place=${t} onPick=${n=>ST(e.id,n)} />`});var PT={};ge(PT,{DialogFacts:()=>YW});function YW({dialog:e}){let t=We.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${NT("card-priority")}
title=${o("Priority")+"  P"} onClick=${AT("card-priority")}>
<${Ft} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${hl} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${St(e.tags).map(n=>r`<${na} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>xd(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${NT("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${AT("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${$l} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var AT,NT,DT=b(()=>{C();w();R();N();ie();Hn();at();Xr();er();AT=e=>()=>{y.value=y.peek()===e?null:e},NT=e=>String(y.value===e)});var rt,Ve,Yn,ft,Tt=b(()=>{C();rt=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Ve=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Yn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ft=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var RT={};ge(RT,{TagSettings:()=>VW});function VW(){let[e,t]=g(null),[n,s]=g({}),a=xo.value,i=()=>t(null);A(()=>{Fe(async()=>s((await j("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Ve} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${MT} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${ZW} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${QW} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${MT} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function JW(e){let t=n=>Wb(`/api/tags/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Fe(()=>t(!1))})})}function ZW({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>JW(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function MT({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??xo.peek().length%8+1),[l,c]=g(null),u=O(null);F(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Wb(`/api/tags/${e.id}`,h,{method:"PATCH"}):Wb("/api/tags",h)),t()}catch(f){if(!(f instanceof K))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${GW.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function QW({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Fe(async()=>{await B(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var GW,Wb,LT=b(()=>{I();C();H();w();$e();N();Tt();at();Xe();Xr();GW=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Wb=async(e,t,n)=>Lb((await B(e,t,n)).tag)});var Td,Cd,BT,$l,hl,WT,XW,IT,zT,er=b(()=>{_t();w();Z();Mo();ta();ie();hn();Xr();Td=()=>Promise.resolve().then(()=>(ET(),OT)),Cd=de(Td,"TagPicker",{keys:!0}),BT=de(Td,"PriorityMenu",{keys:!0}),$l=de(Td,"DialogTags",{keys:!0}),hl=de(Td,"DialogPriority",{keys:!0}),WT=de(()=>Promise.resolve().then(()=>(DT(),PT)),"DialogFacts"),XW=de(()=>Promise.resolve().then(()=>(LT(),RT)),"TagSettings");nn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Qr,view:XW});IT=()=>E.peek().page==="inbox"?no():void 0,zT=e=>()=>{y.value=e};Ge({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!IT(),run:zT("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!IT(),run:zT("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(G("untagged"))})});function uu(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Te(e,0,18)-e>36e5&&n.push({id:"evening",at:Te(e,0,18)}),n.push({id:"tomorrow",at:Te(e,1,t)}),cu(e)>1&&n.push({id:"monday",at:Te(e,cu(e),9)}),n}function jT(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function KT(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Te,cu,FT,Ko=b(()=>{Te=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},cu=e=>(1-new Date(e).getDay()+7)%7||7;FT=e=>[...uu(e,10),{id:"client",at:null}]});function qo(e){let{dialog:t}=E.peek();t&&(Pn(t,e),Bm(()=>requestAnimationFrame(()=>Lt(".comp textarea")?.focus())))}var pu=b(()=>{Z();cs();hn();Un()});function tF(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!eF.test(s[a+n.length]??""))return!0;return!1}function UT(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function HT(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return qT().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var qT,eF,gl,mu=b(()=>{R();qT=()=>Object.values(xe.value).filter(e=>e.active&&e.id!==P.value.id),eF=/[\p{L}\p{N}]/u;gl=e=>e.includes("@")?qT().filter(t=>tF(e,t)):[]});function oo(e,{open:t,...n}){t!==void 0&&(Fb.value={...Fb.peek(),[e]:t}),Object.keys(n).length&&tT(e,{...hb(e),...n})}function Kb(e){for(let n of["cc","bcc"]){let s=So(e[n]).find(a=>!jb(a));if(s)return{field:n,value:s}}return So(e.cc).length+So(e.bcc).length>oF?{field:"cc",value:null}:null}function VT(e){let{subject:t,cc:n,bcc:s,to:a}=Od(e),i={subject:t??null,cc:So(n),bcc:So(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var nF,oF,Fb,Od,YT,So,jb,GT,du=b(()=>{se();Un();nF=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,oF=20,Fb=T({}),Od=e=>({...hb(e),open:!!Fb.value[e]});YT=e=>oo(e,{open:!1}),So=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],jb=e=>e.length<=254&&nF.test(e),GT=e=>Kb(Od(e))});function oa(e,t,n){let{[`${e}.${t}`]:s,...a}=qb.peek();qb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var qb,ei,fu=b(()=>{se();qb=T({}),ei=(e,t)=>qb.value[`${e}.${t}`]??null});function aF(e){sa=`okno.up.${e}.`,kt.value=[...nl(sa).map(([,t])=>t),...rF()],ti.value={},nr.value={}}function rF(){try{return JSON.parse(sessionStorage.getItem(QT())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function $u(e,t,n,s="reply"){let a=Math.min(n.max_file||Ub,Ub),i=(n.max_files||10)-jt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:es(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ya(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});kt.value=[...kt.value,...l],bl()}function tr(e,t){return kt.value=kt.value.map(n=>n.id===e?{...n,...t}:n),kt.value.find(n=>n.id===e)}function bl(){if(Ue.peek()!=="in")return;let e=kt.peek().filter(t=>t.state==="uploading").length;for(let t of kt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,sF-e)))iF(t)}function iF(e){let t=new XMLHttpRequest;Ed.set(e.id,t),tr(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&tr(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>JT(e,t.status,t.response),t.onerror=()=>JT(e,0,null),t.send(e.source)}function JT(e,t,n){if(Ed.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=tr(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&zo(sa+e.id,i)}else t===413?tr(e.id,{state:"refused",code:"too-large",limit:n?.limit??Ub}):tr(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});bl();let{dialog_id:s,mode:a="reply"}=kt.peek().find(i=>i.id===e.id)??e;nr.peek()[s]?.mode===a&&!aa(jt(s,a))&&!ds(jt(s,a)).length&&so(s),e1(s,a)}function e1(e,t){let n=ti.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=jt(e,n.mode);aa(s)||(so(e),ZT?.(e,n))}function so(e){for(let t of[ti,nr]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Nd(e,t){so(e);for(let n of jt(e,t))n.state==="failed"&&tr(n.id,{state:"waiting",code:void 0});bl()}function t1(e,t){kt.value=kt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of kt.value)n.dialog_id===t&&n.state==="done"&&zo(sa+n.id,n)}function Pd(e,t){for(let n of ds(jt(e,t)))Yb(n.id)}function n1(e){tr(e,{state:"waiting",code:void 0}),bl()}function lF(){for(let e of kt.peek())e.state==="failed"&&e.code==="offline"&&tr(e.id,{state:"waiting"});bl()}function Yb(e){let t=kt.peek().find(n=>n.id===e);Ed.get(e)?.abort(),Ed.delete(e),Gr(sa+e),kt.value=kt.value.filter(n=>n.id!==e),!ds(jt(t.dialog_id,t.mode??"reply")).length&&nr.peek()[t.dialog_id]&&so(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),bl(),e1(t.dialog_id,t.mode)}function Dd(e,t){let n=jt(e,t).filter(s=>s.state==="done");for(let s of n)Gr(sa+s.id);return kt.value=kt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Md(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:es(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)zo(sa+c.id,c);let l=a.map(c=>({id:es(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));kt.value=[...kt.value,...i,...l]}var sF,Ub,kt,ti,nr,sa,ZT,Ed,QT,XT,jt,aa,ds,Hb,Ad,vl=b(()=>{it();se();H();nu();vc();Jr();sF=2,Ub=25*1024*1024,kt=T([]),ti=T({}),nr=T({}),sa="",ZT=null,Ed=new Map;QT=()=>`${sa}unfinished`;ve(()=>{if(!kt.value.length&&!sa)return;let e=kt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(QT(),JSON.stringify(e))}catch{}});XT=e=>{ZT=e},jt=(e,t="reply")=>kt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),aa=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");v_(()=>aa(kt.peek()));ds=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Hb=(e,t)=>{ti.value={...ti.value,[e]:t}};Ad=(e,t)=>{nr.value={...nr.value,[e]:t}};Ii(aF);jn(lF)});function uF(e,t){let n=jt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return gb(e,t)??(n.length?Math.min(...n):Ya(e)??0)}function Rd(e,t,n={}){if(n.then&&Aa()||l1(e,n,a=>Rd(e,t,a)))return;let s={mode:t,how:n,seen:uF(e,t)};aa(jt(e,t))?Hb(e,s):a1(e,s)}function a1(e,t){let{mode:n,how:s,seen:a}=t,i=bn(e,n).trim(),l=jt(e,n),c=ds(l);if(!i&&c.length===l.length)return;if(so(e),c.length){Ad(e,t),pF(e);return}let u=Dd(e,n),p=mb(e,n,i,a,u,n==="note"?mF(e,i):dF(e,s));nT(e,n),oa(e,n,null),n==="reply"&&(YT(e),u1(e,p,s)),s.then==="close"&&Hg(e),X.peek().logs[e]?.later&&gm(e)}function r1(e,t){Nd(e,t.mode),Hb(e,t)}function pF(e){if(E.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ee(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Ld(e),label:o("Open"),ms:m1})}function i1(e,t){Pd(e,t.mode),Rd(e,t.mode,t.how)}function hu(e,t,n,s){if(Aa()||l1(e,s,p=>hu(e,t,n,p)))return;let{sure:a,restore:i,...l}=s,c=Vr(X.peek().dialogs[e]?.kind)||void 0,u=mb(e,"reply",t,n,[],Gb({undo_ms:c,...l}));u1(e,u,s),s.then==="close"&&Hg(e)}function l1(e,t,n){return t.then!=="close"||t.sure?!1:Vi({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function mF(e,t){let n=gl(t).map(s=>s.id);return Gb({reply_to_no:ei(e,"note"),mentions:n.length?n:void 0})}function dF(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Ot(s)?.can?.subject);return Gb({reply_to_no:ei(e,"reply"),letter:a?VT(e):void 0,formatted:a,undo_ms:n?void 0:Vr(s?.kind)||void 0,not_before:n?qa(n):void 0,then:t})}function u1(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{p1(t,n,e),i?.()};n==="close"?V(M0(e),{keep:!0,undo:l}):n==="snooze"?V(R0(e,a),{icon:"alarm-clock",undo:l}):s?V(Hm(e,s),{icon:"calendar-clock",undo:l}):Vr(X.peek().dialogs[e]?.kind)&&qx(l,Vr(X.peek().dialogs[e]?.kind)+cF)}function p1(e,t,n){let s=Vt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){or(s);return}if(!s){let i=YS(e);i&&Uo(i,t,n);return}let a=ve(()=>{Vt.value.find(l=>l.key===e)?.phase!=="sending"&&Qt(()=>queueMicrotask(()=>{a(),p1(e,t,n)}))})}function fF({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ee(s,{action:()=>Ld(e),label:o("Open"),ms:m1})}async function Uo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await B(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Fe(()=>{throw a});return}ee(o("Already sent")),t&&await Fe(()=>B(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Ld(n);return}ce({t:"result",message:s.message}),d1(n,"reply",e.data.typed??e.text,e.no,s.files,$F(e.files??[],s.files)),oa(n,"reply",e.reply_to_no),e.letter&&oo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),V(L0(n),{icon:"undo-2"})}function $F(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function d1(e,t,n,s,a=[],i=[]){let l=bn(e,t),c=Math.max(s,gb(e,t)??0);Pn(e,t),ms(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Md(e,a,t,c,i),Ld(e),qo(t)}function or(e){let{more:t={}}=e;al(e.key),d1(e.dialog_id,e.kind,e.text,e.last_no??e.seen,s1(e)?[]:e.files??[],s1(e)?e.files??[]:[]),t.reply_to_no&&oa(e.dialog_id,e.kind,t.reply_to_no),t.letter&&oo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function f1(e){al(e.key),V(I0(e.dialog_id),{icon:"x",undo:()=>or(e)})}var cF,Gb,c1,m1,o1,s1,Ld,Vb,ra=b(()=>{se();Xe();pu();Gs();H();mu();Un();w();du();Rs();Zs();fu();Z();Jr();R();it();$e();yo();Yc();Nn();vl();cF=500;XT(a1);Gb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));c1=e=>!!(e&&!e.blocked_at&&Ot(e)&&Ot(e).health!=="removed");m1=6e4,o1=new Map;ve(()=>{for(let e of Vt.value.filter(pb))o1.get(e.key)!==e.phase&&(o1.set(e.key,e.phase),Qt(()=>fF(e)))});s1=e=>e.phase==="refused"&&e.code==="file-gone";Ld=e=>{E.peek().dialog!==e&&L(G(E.peek().view,e))};Vb=(e,t)=>Fe(async()=>{let n=await B(`/api/messages/${e.id}/plan`,{not_before:t&&qa(t)});ce({t:"result",...n})})});function Id(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return F(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function zd({dialog:e,telling:t}){if(!c1(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Ya(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Jb=b(()=>{I();C();w();Jr();ra()});function ni({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[S,x]=g(0),[k,D]=g(s?{day:hF(s),text:gF(s),used:!0}:{day:Te($,1,0),text:a,used:!1}),U=Et(m);Ne(),F(()=>U.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let W=KT(k.text),le=W?Te(k.day,0,...W):null,Ee=k.used&&le!==null&&le<=Date.now(),qe=k.used&&(W===null||Ee),ne=k.used?le:v[S].at,nt=q=>{p(q)!==!1&&m()},pe=q=>{q.preventDefault(),q.stopPropagation(),qe||nt(ne)},he=q=>{let Ie={ArrowDown:1,ArrowUp:-1}[q.key];if(!Ie)return;q.preventDefault();let pt=(S+Ie+v.length)%v.length;x(pt),D({...k,used:!1}),q.currentTarget.querySelectorAll(".mi")[pt].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${U} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${he}>
<div class="mh">${t}</div>
${v.map((q,Ie)=>r`<button type="button" key=${q.id} class=${!k.used&&Ie===S?"mi on":"mi"}
onFocus=${()=>{x(Ie),s||D({...k,used:!1})}} onClick=${()=>nt(q.at)}>
<${d} name=${$1[q.id][1]} size="m" />
<span class="cut">${i[q.id]?.()??$1[q.id][0]()}</span>
${q.at!==null&&r`<span class="hrow end t12 dim num">
${q.id==="hour"||q.id==="evening"?J(q.at):_m(q.at,$)}
</span>`}
</button>`)}
</div>
<${vF} own=${k} began=${$} onChange=${q=>D({...k,...q,used:!0})}
wrong=${qe} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${qe?r`<span class="hint bad" role="alert">
${Ee?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ne===null?o("Until the client replies"):`${eo(ne,$)}, ${J(ne)}`}
</span>
<button type="submit" class="btn primary" disabled=${qe}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function vF({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Te(t,0,0),[p,m]=i,h=I_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},v=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},S=x=>{let k=bF[x.key];k&&(x.preventDefault(),v(Math.max(u,Te(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${z_().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${jT(...i).map((x,k)=>r`<tr key=${k}>
${x.map((D,U)=>r`<td key=${U}>
${D!==null&&r`<${kF} day=${D} today=${u} own=${e} onPick=${v} weekend=${U>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${eo(e.day,t)}</span>
</div>
</div>`}function kF({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${eo(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var $1,hF,gF,bF,Bd=b(()=>{I();C();ye();oe();w();Ko();N();Pe();$1={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},hF=e=>Te(e,0,0),gF=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};bF={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var g1={};ge(g1,{Snooze:()=>Zb,SnoozeMenu:()=>h1,SnoozeStrip:()=>Qb});function h1({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=yF}){let[i,l]=g(""),c=Id(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Qe(M.value-s)})}
</p>`;return r`<${ni} label=${e} title=${o("Snooze until")} usual=${FT}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${zd} dialog=${n} telling=${c} />
<//>`}function Zb({dialog:e}){let t=(n,s,a,i)=>a?hu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):td(e.id,n,s);return r`<${h1} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Qb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:eo(t,M.value),time:J(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>ja(e.id)}>${o("Unsnooze")}</button>
</div>`}var yF,Wd=b(()=>{I();C();ie();ye();oe();w();Ko();Nn();ra();N();Jb();Bd();yF=()=>{y.value=null}});function kl(e){let t=An(e),n=Ds.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Xb(t):ko(n)}function si(e){let t=Lo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function wF(e){if(!Lo.value||e.length<2)return null;let t=s=>Lo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function _F(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:xe.value[P.value.id]??P.value,mine:!0});let c=xF().filter(m=>a(m.name)),u=c.filter(m=>An(m)==="online"),p=wF(u.filter(k1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),sr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function tv({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=Et(b1);Ne(),F(()=>{u.current.focus({preventScroll:!0}),Fa(e.id)},[]);let m=_F(e,n,t),h=m.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!y1(S.person)||(b1(),S.team||S.nobody==="team"?Y0(e.id,S.team?.id??null,a.trim()):Xm(e.id,S.person?.id??null,a.trim()))},v=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${SF} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function SF({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!y1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${CF} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+ho(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${_("{n} online","{n} online",ev(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function TF(e,t){return!t&&An(e)!=="online"?kl(e):[!t&&!k1(e)&&kl(e),si(e)].filter(Boolean).join(" · ")}function CF({person:e,mine:t,free:n,now:s,shut:a}){let i=An(e);return r`
<${te} name=${e.name} size="sm"><${oi} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):TF(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var b1,v1,oi,Xb,k1,xF,sr,ev,y1,yl=b(()=>{I();C();ie();w();_e();R();Nn();N();Pe();el();b1=()=>{y.value=null},v1=(e,t)=>e.name.localeCompare(t.name),oi=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Xb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];k1=e=>Ds.value[e.status_id]?.takes_new!==0;xF=()=>Object.values(xe.value).filter(e=>e.active&&e.id!==P.value.id).sort(v1),sr=()=>Object.values(We.value).filter(e=>!e.removed).sort(v1),ev=e=>e.members.filter(t=>xe.value[t]?.active&&An(xe.value[t])==="online").length;y1=e=>Lo.value?.[e.id]?.may??!0});function AF(e,t){let n=M.peek();return e==="tomorrow"?Te(n,1,9):e==="monday"?Te(n,cu(n),9):e==="week"?Te(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function S1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[S,x]=g(_1(Te(M.peek(),7,9))),[k,D]=g(""),[U,W]=g(!1),[le,Ee]=g([]),qe=O(null);Ne();let ne=O(t),nt=()=>(ne.current=t,a(null),l(null),OF(t).then(ue=>{ne.current===t&&(a(ue),u(new Set(ue.map(zt=>zt.id))))},ue=>{ne.current===t&&l(ue)})),pe=()=>j("/api/handovers").then(ue=>Ee(ue.items.filter(zt=>!zt.undone_at)),()=>{});F(()=>{qe.current.focus(),Fa(),pe()},[]),A(()=>{nt()},[t]);let he=t===e,q=jd(t),Ie=h.turn??q.filter(ue=>An(ue)==="online").map(ue=>ue.id),pt=AF($,S),Ao=$==="date"&&!(pt>Date.now()),Ci={person:h.person!==null,team:h.team!==null,turn:Ie.length>0}[p]&&c.size>0&&!Ao&&!U,dh=async()=>{W(!0);let ue=s.length===c.size,zt={...he?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Ie:[],team_id:p==="team"?h.team:null,dialogs:ue?null:[...c],note:k.trim(),return_at:pt};try{let{hand_over:xr}=await B("/api/handovers",zt);Fd(),DF(xr,ue?s.length:c.size)}catch(xr){l(xr),W(!1)}},fe=ue=>Fe(async()=>{T1((await B(`/api/handovers/${ue.id}/undo`,{})).hand_over),pe(),nt()});return r`<div class="over" onPointerDown=${ue=>{ue.target===ue.currentTarget&&Fd()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${he?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})} onKeyDown=${Gt}>
<header class="dhead">
<h2 class="head2 grow">
${he?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Fd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${x1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ue=>{n(Number(ue.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${MF(e).map(ue=>r`<option value=${ue.id} key=${ue.id}>
${[ue.name,si(ue)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${x1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ue,zt],xr)=>r`<label class="ropt" key=${ue}>
<input class="check rad" type="radio" name="to" ref=${xr?null:qe} checked=${p===ue}
onChange=${()=>m(ue)} />
<b class="b5 blk t13">${zt}</b>
</label>`)}
</div>
</fieldset>
<${RF} from=${t} kind=${p} who=${h} turn=${Ie} count=${c.size}
onPick=${ue=>f({...h,...ue})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ue=>v(ue.currentTarget.value)}>
${Object.entries(EF).filter(([ue])=>ue!=="monday"||cu(M.value)>1).map(([ue,zt])=>r`<option value=${ue}>${zt(he)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${_1(Te(M.peek(),1,9))} aria-invalid=${Ao?"true":null} value=${S}
onInput=${ue=>x(ue.currentTarget.value)} />`}
${pt>0&&!Ao&&r`<p class="hint">
${he?o("They return to you: {when}",{when:`${eo(pt,M.value)}, ${J(pt)}`}):o("They return: {when}",{when:`${eo(pt,M.value)}, ${J(pt)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ue=>D(ue.currentTarget.value)}></textarea>
</div>
</div>
<${IF} own=${he} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${le.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${le.slice(0,3).map(ue=>r`<${zF} key=${ue.id} one=${ue} onUndo=${fe} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Fd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Ci} onClick=${dh}>
${U?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function DF(e,t){let n=[_("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),PF(e.left)].filter(Boolean).join(". "),s=async()=>T1((await B(`/api/handovers/${e.id}/undo`,{})).hand_over);V(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Fe(s):null})}function T1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?_("{n} conversation is yours again","{n} conversations are yours again",e.back):_("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:Y(e.from_id)});V(t?`${n}. ${_("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function RF({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=jd(e),p=xe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,kl(m),si(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${LF} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=sr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${_("{n} online","{n} online",ev(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${jd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${oi} shift=${An(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${si(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function LF({from:e,person:t,count:n,onTurn:s}){let a=Lo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=jd(e).filter(m=>An(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function IF({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
<${Se} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${w1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${w1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Io} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function zF({one:e,onUndo:t}){let n=e.kind==="team"?Ug(e.team_id):e.kind==="turn"?o("round robin"):Y(e.people[0]),s=e.from_id===P.value.id?"":`${Y(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Yt(e.at)}
, ${J(e.at)} · ${s}
${_("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Yt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Fd,w1,OF,x1,EF,_1,NF,PF,MF,jd,C1=b(()=>{I();C();Xe();ie();H();ye();Un();oe();w();_e();R();Ko();$e();Nn();yl();N();Pe();Js();Fd=()=>{y.value=null},w1=e=>!!(bn(e,"reply").trim()||bn(e,"note").trim()),OF=async e=>(await j(`/api/people/${e}/dialogs`)).items,x1=()=>["supervisor","administrator"].includes(P.value.role),EF={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};_1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};NF={changed:e=>_("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>_("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>_("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},PF=e=>Object.entries(e).map(([t,n])=>NF[t]?.(n)).filter(Boolean).join(", ");MF=e=>Object.values(xe.value).filter(t=>(t.active||Lo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),jd=e=>Object.values(xe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function O1(e){return[e.max_file?o("up to {size} each",{size:Xn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function E1({id:e,can:t,mode:n}){let s=O(null),a=O1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{$u(e,l.target.files,t,n),l.target.value="",Qa()}} onCancel=${Qa} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function BF(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Xn(e.size),channel:Ae(t),limit:Xn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ae(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function qd({id:e,kind:t,mode:n}){let s=jt(e,n);if(!s.length)return null;let a=ds(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${WF} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Ud({id:e,mode:t,again:n,without:s,wanted:a=nr.value[e]}){let i=jt(e,t),l=ds(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
</div>`}function WF({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${BF(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Xn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>n1(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Yb(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function A1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||ps(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Kd(k)&&p(k)&&(u+=1,a(c))},h=k=>{Kd(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Kd(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Kd(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&S(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),S(k.clipboardData.files))},S=k=>{$u(e,k,ps(e)==="note"?{}:t,ps(e)),Qa()},x={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,ps(e)]);let i=ps(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ae(n),O1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Kd,Hd=b(()=>{I();C();oe();w();Qs();Un();vl();N();Kd=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function yt(e){let t=ke.peek();ce({t:"preferences",row:N1(t,e)});try{return ce({t:"preferences",row:(await B("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ce({t:"preferences",row:t}),ee(z(n)),!1}}var N1,ai=b(()=>{H();R();$e();N1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?N1(e?.[n]??{},s):s]))});function wl({files:e,message:t}){let n=e.filter(ov);return r`
${n.length>0&&r`<${qF} files=${n} />`}
${e.filter(s=>!ov(s)).map(s=>r`<${jF} key=${s.id} file=${s} />`)}
${t&&r`<${av} message=${t} files=${e} />`}
`}function jF({file:e}){return e.kind==="sticker"&&ar(e)?r`<img class="stk" src=${vn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&sv(e,"audio")?r`<${GF} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&sv(e,"video")?r`<${VF} file=${e} />`:r`<${Gd} file=${e} />`}function rv(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,P1/t,P1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function L1({files:e,letter:t}){let n=!t&&e?.length===1&&ov(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(rv(n).width,KF)+12}px`}:null}function qF({files:e}){if(e.length===1)return r`<div class="pics one">
<${D1} file=${e[0]} size=${rv(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-nv;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,nv).map((n,s)=>{let a=s===nv-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${D1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function D1({file:e,size:t,label:n,more:s}){if(!ar(e))return r`<${UF} file=${e} place=${t} />`;let a=e.preview?`${vn(e,"thumb")} 320w, ${vn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Zm(e.token)}>
<img src=${vn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function UF({file:e,place:t}){if(e.state==="ready")return r`<${Gd} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):I1(e)}</span>
</span>
</span>`}function YF(e){if(M1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Gd({file:e}){let t=Yd(e);if(e.state==="ready"){let s=M1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${vn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${YF(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):iv(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Xn(e.size):""].filter(Boolean).join(" · "):I1(e)}
</span>
</span>
</span>`}function GF({file:e}){let t=[Yd(e),e.duration?js(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Yd(e)}</b></span>`}
<audio controls preload="none" src=${vn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${js(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${vn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function VF({file:e}){let t=rv(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${vn(e,"media")}
poster=${ar(e)?vn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Yd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?js(e.duration):"",e.size>0?Xn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${vn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var nv,P1,FF,M1,vn,ar,ov,sv,av,R1,KF,I1,HF,iv,Yd,ri=b(()=>{C();Xe();oe();w();N();Ks();nv=4,P1=320,FF={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},M1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,vn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,ar=e=>e.state==="ready"&&!!(e.thumb||e.preview),ov=e=>e.kind==="photo"||e.kind==="animation"&&!sv(e,"video"),sv=(e,t)=>e.state==="ready"&&FF[t].includes(e.media_type.split(";")[0]),av=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;R1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&ar(e[0]);KF=240;I1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${J_(e.reason)}`,HF=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";iv=e=>[HF(e.name),e.size>0?Xn(e.size):""].filter(Boolean).join(" · "),Yd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function z1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=JF[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var JF,B1=b(()=>{C();w();N();JF={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function xl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return QF.test(t)?t:null}function aj(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!ej.has(s))break;t-=1}return t}function*rj(e){let t=0;for(let{0:n,index:s}of e.matchAll(XF)){let a=n.slice(0,aj(n.slice(0,lv))),i=a.length<lv?xl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===tj))return}}function*ij(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===nj)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function cj(e,t,n){let s=[];for(let i of(t??[]).slice(0,oj)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;ZF.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:xl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...ij(e,n),...rj(e)])lj(i,a)&&(s.push(i),a.push(i));return s.sort(F1)}function j1(e,t,n,s,a=0){let i=[],l=t,c=a<sj?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(gu(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>gu(x)>m).map(x=>({...x,offset:m,length:gu(x)-m})),{type:v,url:S}=p;i.push({type:v,...S===void 0?{}:{url:S},children:j1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(F1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function K1(e,{looks:t=[],names:n=[]}={}){return e?j1(e,0,e.length,cj(e,t,n)):[]}function q1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function U1(e,t){if(e.length>2*lv)return!1;let n=xl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&W1(n)!==W1(t))}var ZF,QF,XF,ej,lv,tj,nj,oj,sj,gu,lj,F1,W1,cv=b(()=>{ZF=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),QF=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,XF=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,ej=new Set(`.,:;!?…'"»”`),lv=2048,tj=500,nj=200,oj=500,sj=8;gu=e=>e.offset+e.length,lj=(e,t)=>t.every(n=>gu(e)<=n.offset||e.offset>=gu(n)),F1=(e,t)=>e.offset-t.offset||t.length-e.length;W1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ia({text:e,looks:t,names:n}){let[s,a]=g(!1),i=uo(()=>s||e.length<=Y1*1.1?e:q1(e,Y1),[e,s]),l=uo(()=>K1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${G1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function uj({piece:e}){let{type:t,url:n}=e,s=G1(e.children);if(H1[t])return r`<${H1[t]}>${s}<//>`;if(t==="spoiler")return r`<${pj} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=U1(V1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function pj({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var H1,Y1,G1,V1,bu=b(()=>{I();C();w();cv();H1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Y1=2e4;G1=e=>e.map(t=>t.type==="text"?t.text:r`<${uj} piece=${t} />`),V1=e=>e.map(t=>t.text??V1(t.children)).join("")});function Q1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ke.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&yt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${fj} message=${e} />
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
${s?r`<${hj} key=${`${i} ${sm.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${$j} message=${e} />`}
${h.length>0&&r`<${gj} message=${e.id} files=${h} />`}
<${vj} message=${e} />
`}function fj({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${la(t.sender)}
${t.recipients.length>0&&` → ${J1(t.recipients.map(la))}`}
${t.copies.length>0&&` · ${o("copy")}: ${J1(t.copies.map(la))}`}
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
</div>`}function $j({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Z1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ia} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Z1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Z1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function hj({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(mj,Math.min(dj,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:sm.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(sm.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function gj({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${_("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Xn(n)}`}
</span>
<${av} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${ar(s)?r`<${bj} file=${s} />`:r`<${Gd} file=${s} />`}
</li>`)}
</ul>
`}function vj({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Je.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${z1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${V_(n)}
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
${t.related&&r`<${kj} id=${t.related} />`}
`}function kj({id:e}){let[t,n]=g(re.peek()[e]??null);return A(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${G(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:me(t.number),name:t.name})}
</a>
</span>`}function pv(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var mj,dj,uv,la,J1,bj,X1,vu=b(()=>{I();C();Xe();H();oe();w();Z();ai();Bt();R();N();Ks();ri();B1();bu();mj=40,dj=2e4,uv=2;la=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,J1=e=>e.length>uv?o("{first} and {n} more",{first:e.slice(0,uv-1).join(", "),n:e.length-uv+1}):e.join(", ");bj=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Zm(e.token)}>
<img src=${vn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${iv(e)}</span>
</span>
<a class="ib small" href=${vn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;X1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${pv(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function yj(e){let t=xt.value[e.id],n=t?Sn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ei(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function wj(e,t,n){let s=e?e.letter.sender:n.label??"",a=la(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function xj({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>oo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function _j(e,t){let n=new Set(Object.values(Je.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>la(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==la(t).toLowerCase()&&!n.has(a))}function eC({dialog:e}){let{id:t}=e,n=Od(t),s=yj(e),a=wj(s,n,e),i=a.whole,l=s?_j(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!So(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>oo(t,{open:!0,cc:[...So(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${xj} id=${t} to=${a} />`}
${c&&r`
<${ku} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>oo(t,{open:!0,cc:p})} />
<${ku} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>oo(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??pv(s?.letter.subject||e.title)}
onInput=${p=>oo(t,{subject:p.target.value})} />
</label>
</div>`}function ku({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=So(n).filter(p=>!jb(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var mv=b(()=>{I();C();w();du();fu();Xt();R();vu()});function tC({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function nC({send:e,more:t}){return y.value==="later"?r`<${yu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${De} label=${o("Send and…")} place="popsend">
<${Q} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${$n} of=${[ut,"Shift","↵"]} /></span>
<//>
<${Q} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Q} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ze(Te(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var Sj,Tj,yu,Vd=b(()=>{C();ie();oe();w();bo();Ko();N();sn();Bd();Sj=()=>{y.value=null};Tj={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},yu=({pick:e,given:t=null,place:n="popsend",onShut:s=Sj})=>r`<${ni} label=${o("Send later")} title=${o("Send later")} usual=${uu} words=${Tj}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function oC(){let e=O(Aj()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[S,x]=g(!1),[k,D]=g([]),[U,W]=g(null),[le,Ee]=g(!1);Ne(),F(()=>Nj({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(x(!1),W(null),!t){a(null),D([]),l(null);return}if(!t.id){let ue=Dj(t);a(ue),D([]),l(ue.find(zt=>zt.can)??null);return}let fe=!0;return j(`/api/contacts/${t.id}/ways`).then(ue=>{fe&&(a(ue.ways),D(ue.open),l(ue.ways.find(zt=>zt.can)??null))},ue=>{fe&&W(ue)}),()=>{fe=!1}},[t]);let qe=i&&Je.value[i.channel_id]?.kind,ne=qe==="email",nt=k.find(fe=>fe.id===i?.dialog_id)??(ne&&!S?k[0]:null),pe=jt(ao),he=aa(pe),q=i&&$.trim()&&!le&&!he&&!(nt&&!ne),Ie=()=>{if(!q)return!1;if(nt&&ne&&!S)return x(!0),!1;let fe=ne&&Kb(p);return fe&&document.getElementById("nw"+fe.field)?.focus(),!fe},pt=async(fe=null)=>{if(!Ie())return;if(ds(jt(ao)).length){let zt=Lt("#missing button");zt?zt.focus():Ad(ao,{mode:"reply",at:fe});return}so(ao),Ee(!0),W(null);let ue=Dd(ao);try{let zt={channel_id:i.channel_id,text:$.trim(),files:ue.map(d2=>d2.token),anyway:!0,...fe?{not_before:qa(fe)}:{undo_ms:Vr(qe)},...ne?{subject:c.trim(),cc:So(p.cc),bcc:So(p.bcc)}:{}},xr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Ep,message:m2}=await B("/api/dialogs",{...zt,...xr});ce({t:"result",dialog:Ep,sentAtRev:Ea(Ep.id)}),fe&&V(Hm(Ep.id,fe),{icon:"calendar-clock",undo:()=>Uo(m2)}),sessionStorage.removeItem(Zd),Jd(),L(G("mine",Ep.id))}catch(zt){Md(ao,ue),W(zt),Ee(!1)}},Ao=fe=>{$.trim()&&(Pn(fe,"reply"),ms(fe,"reply",$)),ne&&(p.cc||p.bcc||c.trim())&&oo(fe,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),t1(ao,fe),sessionStorage.removeItem(Zd),Jd(),L(G("all",fe))},Ci=fe=>{Gt(fe),fe.key==="Escape"&&(fe.preventDefault(),fe.stopPropagation(),f(!1))},dh=fe=>{fe.key==="Enter"&&(fe.ctrlKey||fe.metaKey)&&(fe.preventDefault(),fe.repeat||pt())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${fe=>{Gt(fe),dh(fe)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Jd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${Rj} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${Mj} ways=${s} way=${i} onPick=${l} />
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
<${ku} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${fe=>m({...p,open:!0,cc:fe})} />
<${ku} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${qd} id=${ao} kind=${qe} />
<textarea class="tx" rows="5" aria-label=${ne?o("Email text"):o("Message text")}
placeholder=${ne||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${fe=>{so(ao),v(fe.currentTarget.value)}}></textarea>
<${Ud} id=${ao} mode="reply" again=${()=>Nd(ao,"reply")}
without=${({at:fe})=>{Pd(ao,"reply"),pt(fe)}} />
<div class="bar">
${i&&Je.value[i.channel_id]?.can?.files&&r`<${Pj} can=${Je.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${U&&r`<p class="hint bad dgap" role="alert">${z(U)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Jd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!q} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Ie()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!q} onClick=${()=>pt()}>
<${d} name="send" size="s" />
${nt&&ne?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Ci}>
<${yu} place="popsnz" pick=${pt} onShut=${()=>f(!1)} />
</div>`}
</div>`}function Pj({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{$u(ao,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Mj({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Lt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Je.value[i.channel_id],c=Object.values(Je.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ct(i.last_at,M.value)}):i.address:Ej[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Se} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ae(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function Rj({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);F(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let S=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),Cj);return()=>clearTimeout(S)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...Oj.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let S={ArrowDown:1,ArrowUp:-1}[v.key];S&&h.length&&(v.preventDefault(),c((l+S+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
</div>`}var Jd,Cj,Oj,Zd,ao,Ej,Aj,Nj,Dj,sC=b(()=>{I();cs();C();ie();Gs();H();ye();Un();oe();w();bo();du();Z();R();$e();yo();vl();ra();Hd();N();Pe();mv();Vd();Jd=()=>{y.value=null},Cj=200,Oj=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Zd="okno.newdialog",ao="new",Ej={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},Aj=()=>{try{return JSON.parse(sessionStorage.getItem(Zd))??{}}catch{return{}}},Nj=e=>{try{sessionStorage.setItem(Zd,JSON.stringify(e))}catch{}};Dj=e=>Object.values(Je.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var aC={};ge(aC,{WorkLayers:()=>Lj});function Lj(){return y.value==="handover"?r`<${S1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${oC} />`:null}var rC=b(()=>{C();ie();R();C1();sC()});var lC={};ge(lC,{GiveMenu:()=>$v});function zj(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(xe.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ka.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function $v({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=Et(fv);Ne(),F(()=>i.current.focus({preventScroll:!0}),[]);let c=zj(t),u=Math.min(s,c.length-1),p=h=>{fv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&fv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var fv,hv=b(()=>{I();C();ie();w();R();tl();N();Pe();fv=()=>{y.value=null}});function NC({dialog_id:e,data:t}){let n=re.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var AC,an,rr=b(()=>{w();R();AC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},an=e=>AC[e]?.()??AC.unknown()});function _u(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=_("{n} open task","{n} open tasks",n);return PC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function dK(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>mK)return;let n=setTimeout(jr,t);return()=>clearTimeout(n)},[e])}function li({dialog:e,button:t=null}){dK(xu(e));let n=e.tasks?.open??0;if(!n)return null;let s=PC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=fK(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=_u(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var mK,xu,PC,fK,ef=b(()=>{I();ye();oe();C();w();N();mK=2147483647,xu=e=>e.tasks?.due_at??null,PC=(e,t)=>xu(e)!==null&&xu(e)<=t;fK=(e,t)=>xu(e)===null?_u(e,t):o("{tasks}, the first is due {when}",{tasks:_u(e,t),when:Ze(xu(e))})});function Yo({state:e}){let t=$K[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var $K,tf=b(()=>{C();w();N();$K={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function pf(){let{dialog:e}=E.peek();Ct.peek()?.dialog!==e&&(Ct.value={dialog:e,...Ov});let t=()=>document.getElementById("findq")?.select();Bm(()=>requestAnimationFrame(t))}var Ov,Ct,YC,mf=b(()=>{se();Z();hn();Ov={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Ct=T(null),YC=e=>Ct.value?.dialog===e});function HK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=UK}){let[i,l]=g(""),c=Id(),u=Et(a),p=O(null);Ne(),F(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Ji),h=$=>c.ready((v,S)=>{a(),n($,i.trim(),v,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),v[(v.indexOf(document.activeElement)+S+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&m[x]&&!$.repeat&&($.preventDefault(),h(m[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Ji[$][1]} size="m" />
<span class="cut">${Ji[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${zd} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function GC({dialog:e}){let t=e.state==="closed";return r`<${HK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?J0(e.id,n,s):a?hu(e.id,a,i,{then:"close",reason:n,comment:s}):to(e.id,n,s)} />`}var UK,VC=b(()=>{I();C();ie();w();bo();Nn();ra();N();Pe();Jb();UK=()=>{y.value=null}});var JC,df,ZC,Ev,QC,Av,XC,Tl=b(()=>{JC=new Map,df=e=>{JC.set(e.id,{when:()=>!0,...e})},ZC=()=>[...JC.values()],Ev=new Map,QC=e=>{Ev.set(e.id,{when:()=>!0,...e})},Av=e=>[...Ev.values()].filter(t=>t.when(e)),XC=()=>[...Ev.values()].filter(e=>e.runMany)});function eO({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${$f("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${ff("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${$f("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${ff("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>to(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${$f("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${ff("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Wa(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${YK} dialog=${e} />
</div>`}function YK({dialog:e}){let t=e.assignee_id===null?null:Y(e.assignee_id),n=G0(e),s=t?Ma(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${$f("assignee")} title=${o("Assignee")+"  A"} onClick=${ff("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+ho(n.name)}></span>`:r`<${Ra} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function GK({dialog:e}){let t=!!Ms.value[e.id],n=Ia("(max-width: 719px)"),s=e.state==="open";return r`<${De} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${Q} icon="message-circle-off" onPick=${()=>od(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Q} icon="eye" onPick=${()=>Ur(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Q} icon="alarm-clock" onPick=${()=>ja(e.id)}>${o("Unsnooze")}<//>`}
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
${ZC().filter(a=>a.when(e)).map(a=>r`<${Q} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function tO({dialog:e}){let t=VK[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var ff,$f,VK,nO=b(()=>{C();Xe();ie();w();_e();R();Nn();er();yl();N();VC();Pe();Tl();sn();Wd();ff=e=>()=>{y.value=y.value===e?null:e},$f=e=>String(y.value===e);VK={snooze:Zb,finish:GC,actions:GK,assignee:tv,tags:$l,priority:hl,team:({dialog:e})=>r`<${tv} dialog=${e} onlyTeams />`}});function hf({dialog:e}){let t=e&&Ot(e);return r`
${Fn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${cm}>${o("Retry")}</button>
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
`}var oO=b(()=>{C();Rr();w();R();N();Ks()});function gf(e){ca.value={...ca.value,[e.dialog_id]:{message:e,text:e.text}}}function aO(e,t){ca.value={...ca.value,[e]:{...ca.value[e],text:t}}}function Cl(e){let{[e]:t,...n}=ca.peek();ca.value=n}function bf(e,t){let n=Ot(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*JK;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function rO(e){let{message:t,text:n}=ca.peek()[e];if(Cl(e),n.trim()===t.text)return;let s=await B(`/api/messages/${t.id}/edit`,{text:n.trim()});ce({t:"result",...s})}var JK,ca,sO,Su=b(()=>{se();H();R();JK=36e5,ca=T({}),sO=e=>ca.value[e]??null});function ci(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function vf(e,t){ci(e,t,e.selectionStart,e.selectionEnd)}function iO(e,t,n,s){ci(e,s,t,n)}function kf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ci(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ci(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Nv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(ZK,"")).join(`
`);ci(e,p,s,i)}function lO(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ci(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function cO(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ci(e,"",s,n),!0):(vf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var ZK,Pv=b(()=>{ZK=/^(?:[-•] |\d{1,4}\. )/});var kn,Dv=b(()=>{kn={current:null}});function yf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?HT(n.query):[],u=()=>{let f=t&&e.current?UT(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";iO(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function wf({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Mv=b(()=>{I();C();mu();w();Pv();N()});var Rv,uO=b(()=>{Rv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function tq(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Lv().length?[["recent",Lv().map(s=>[s,""])]]:[],...Rv];let n=Rv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function $O({pick:e}){let t=Et(mO),n=O(null),[s,a]=g(""),[i,l]=g(0);Ne(),F(()=>n.current.focus({preventScroll:!0}),[]);let c=tq(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{eq(f),mO(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:pO,ArrowUp:-pO}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Gt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${XK[f]()}</div>`}
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
</div>`}var dO,QK,pO,XK,Lv,eq,mO,fO,hO=b(()=>{I();C();ie();uO();w();bo();N();Pe();dO="okno.emoji",QK=16,pO=8,XK={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Lv=()=>{try{return JSON.parse(localStorage.getItem(dO))??[]}catch{return[]}},eq=e=>localStorage.setItem(dO,JSON.stringify([e,...Lv().filter(t=>t!==e)].slice(0,QK))),mO=()=>{y.value=null},fO=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ut} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function bO(e){if(e.size>gO){V(_("At most {n} message in one task","At most {n} messages in one task",gO));return}Zt.value=e}function xf(e){if(!ua(e))return;let t=new Map(Zt.peek());t.delete(e.no)||t.set(e.no,e),bO(t),Ol=e.no,Tu=Zt.peek()}function Iv(e,t,n=t){Ol===null&&(Ol=n,Tu=new Map);let[s,a]=[Math.min(Ol,t),Math.max(Ol,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ua(l));bO(new Map([...Tu,...i.map(l=>[l.no,l])]))}function ui(){Ol=null,Tu=new Map,Zt.peek().size&&(Zt.value=Tu)}function vO(e,t,n,s){let a=Zt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ua(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Iv(e,t.no,s??t.no):xf(t),ll(),!0)}function nq(e){e.key!=="Escape"||e.defaultPrevented||!Zt.peek().size||y.peek()||Za(e.target)||(e.preventDefault(),e.stopPropagation(),ui())}var gO,Zt,Ol,Tu,ua,El,Cu=b(()=>{se();ie();Qs();w();$e();gO=50,Zt=T(new Map),Ol=null,Tu=new Map,ua=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,El=()=>[...Zt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",nq,{capture:!0})});function kO(e,t){Bv.value={...e,open:t},y.value="closetasks"}function rn(e={}){zv.value=e,y.value="newtask"}function ir(e={}){Wv.value=e,y.value="taskrepeat"}var Al,Ou,zv,Bv,Wv,yn=b(()=>{se();R();ie();Al=Tn("taskstatus"),Ou=Tn("tasktype"),zv=T({}),Bv=T(null);Wv=T({})});function yO(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Nl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Fv=b(()=>{});function jv(e,t,{me:n,now:s}){if(e==="done")return!Kt(t);if(!Kt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Tf(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Sf(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Kv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Te(t,1,0))return"today";if(e<Te(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===aq?1:8-n;return e<Te(t,s,0)?"week":e<Te(t,s+7,0)?"nextweek":"later"}function xO(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Kv(e.due_at,s):null}function _O(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!jv(t,p,{me:s,now:a}))continue;let m=Au(p,n,i);(l===null||c.has(p.id)||Sf(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Sf(p[0],m[0])).map(([,p])=>p)}function SO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function TO(e,t){let n=null;for(let s of e)Kt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Cf(e){let t=[];return Te(e,0,18)-e>sq/24&&t.push({id:"evening",at:Te(e,0,18)}),t.push({id:"tomorrow",at:Te(e,1,18)},{id:"days3",at:Te(e,3,18)}),t}var wO,Eu,Kt,Tf,_f,oq,Au,sq,aq,Gn=b(()=>{Ko();wO=["open","mine","late","unassigned","done"],Eu=["due","created","changed","status","assignee","priority"],Kt=e=>e.base!=="done"&&e.base!=="dropped",Tf=(e,t)=>Kt(e)&&e.due_at!==null&&e.due_at<=t;_f=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],oq={due:_f,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,..._f(e)]:[0,t[e.assignee_id]??"",e.assignee_id,..._f(e)],priority:e=>[-e.priority,..._f(e)]},Au=(e,t,n)=>oq[t](e,n);sq=24*36e5,aq=0});var Of,rq,CO,pa,qv,Uv,ma,Go,iq,Pl,Ef,OO,$s,hs,Hv,Af,In=b(()=>{w();el();yn();Of={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},rq={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},CO=Object.entries(Of),pa=e=>(Of[e]??Of.new)(),qv=e=>Of[e?.builtin]?.()??"",Uv=e=>rq[e?.builtin]?.()??"",ma=e=>e?.name||qv(e)||o("Deleted status"),Go=e=>e?.name||Uv(e)||o("Deleted type"),iq=e=>Al.value[e],Pl=e=>ma(iq(e)),Ef=e=>Go(Ou.value[e]),OO=e=>Object.values(e).filter(t=>!t.removed).sort(ab),$s=()=>OO(Al.value),hs=()=>OO(Ou.value),Hv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Af=e=>Hv.find(([t])=>t===e)?.[1]()??""});function Oe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function gs(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=J(e);return e>=Te(t,0,0)&&e<Te(t,1,0)?o("today, {time}",{time:s}):e>=Te(t,1,0)&&e<Te(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Te(t,-1,0)&&e<Te(t,0,0)?o("yesterday, {time}",{time:s}):n?`${eo(e,t)}, ${s}`:cq(e,t)}function cq(e,t){let n=Math.abs(e-t)>300*lq,s=`${document.documentElement.lang}${n}`;return Yv.has(s)||Yv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Yv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function PO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Gv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Gv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Vv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var NO,lq,Yv,uq,pq,EO,AO,Gv,Vv,qt=b(()=>{H();oe();w();_e();R();at();Ko();In();NO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");lq=24*36e5;Yv=new Map;uq=e=>e===null?o("nobody"):Y(e),pq=e=>e===null?o("none"):We.value[e]?.name??o("Deleted team"),EO=e=>e===null?o("no due date"):Ze(e),AO=e=>e?o("“{text}”",{text:e}):o("none"),Gv=e=>e.length?e.map(Ln).join(", "):o("none"),Vv={title:[()=>o("Title"),AO],text:[()=>o("Description"),e=>AO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Pl],assignee_id:[()=>o("Assignee"),uq],team_id:[()=>o("Team"),pq],due_at:[()=>o("Due"),EO],remind_at:[()=>o("Reminder"),EO],priority:[()=>o("Priority"),Jt],type_id:[()=>o("Type"),e=>e===null?o("none"):Ef(e)],kind:[()=>o("Kind"),Af],tags:[()=>o("Tags"),Gv]}});function lr(e,t){let n={...et.peek()};for(let s of e)(da.get(s.id)??-1)>t||(da.set(s.id,t),n[s.id]=s);et.value=n}function Dl(e){return Pf.add(e),()=>Pf.delete(e)}async function Ml(e,t){let n=Pu(e,t),s=bs.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Jv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(dq),...s?.next&&{after:s.next}});try{let i=await j(`/api/tasks?${a}`);lr(i.items,un(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Jv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof K))throw i;Jv(n,{busy:!1,problem:i})}}function RO(e,t){let n=bs.value[Pu(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:et.value[n.last],a={me:P.value.id,now:M.value,facts:Rf.value,known:n.ids};return _O(et.value,e,t,{...a,edge:s?$q(s,t):null})}function LO(){Object.keys(et.peek()).length<mq||(da.clear(),et.value={},bs.value={})}function hq(e,t){(da.get(e.id)??-1)===t&&(et.value={...et.peek(),[e.id]:e})}async function Df(e,t,{seen:n=null}={}){let s=et.peek()[e],a=da.get(e)??-1;Zv(e,IO(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await B(`/api/tasks/${e}`,i,{method:"PATCH"});return hq(l.task,a),l}catch(i){if(!(i instanceof K))throw i;return s&&(da.get(e)??-1)===a&&Zv(e,s),ee(Oe(i)),null}}function IO({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Al.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(Mt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function cr(e,t){let n=et.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Df(e,t),a=V(PO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&KO(i.task),await Df(e,qO(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&jO(i.task,i.silent):Dr(a)}),s}function Ll(e,t=!Nt.peek().has(e)){let n=new Set(Nt.peek());t?n.add(e):n.delete(e),Nt.value=n,Rl.value=[]}function pi(){Nt.value=new Set,Rl.value=[]}async function MO(e){Nu.value=!0;try{return await B("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof K))throw t;return ee(Oe(t)),null}finally{Nu.value=!1}}async function Il(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Nt.peek()].slice(0,bq);if(!a.length)return;if(t===null)for(let m of a)Zv(m,IO(e,et.peek()[m]));let i=await MO([{ids:a,change:e,removed:t}]);if(!i){Mf(a);return}if(i.failed.length&&Mf(i.failed.map(m=>m.id)),Rl.value=i.failed,n||(Nt.value=new Set(i.failed.map(m=>m.id))),!i.done.length)return;let l=i.done.length,c=t?_("{n} task deleted","{n} tasks deleted",l):_("{n} task changed","{n} tasks changed",l),u=i.undo.map(m=>({ids:m.ids,removed:m.removed,change:m.removed===null?qO(m.change,e):{}})),p=i.last_open.map(({id:m,silent:h})=>({row:et.peek()[m],silent:h}));for(let{row:m,silent:h}of p)jO(m,h);V(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:m}of p)KO(m);u.length&&MO(u)}})}async function Mf(e){for(let t of e)try{let n=await j(`/api/tasks/${t}`);lr([n.task],un(n.cursor))}catch{}}async function UO(e){let t=et.peek()[e];try{return await B(`/api/tasks/${e}/removed`,{removed:!0}),V(o("Task deleted: {task}",{task:NO(t)}),{icon:"trash-2",undo:()=>B(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ee(z(n)))}),!0}catch(n){return ee(Oe(n)),!1}}var mq,dq,et,Nf,bs,da,It,Rf,Pf,DO,Pu,fq,Jv,$q,Zv,zO,BO,WO,FO,jO,KO,gq,qO,Nt,Rl,Nu,bq,pn=b(()=>{se();H();ye();w();Xt();R();it();$e();Gn();yn();qt();mq=3e3,dq=50,et=T({}),Nf=T(new Set),bs=T({}),da=new Map,It=e=>et.value[e],Rf=be(()=>({places:Object.fromEntries(Object.values(Al.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(xe.value).map(e=>[e.id,e.name.toLowerCase()]))}));Pf=new Set;tn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...et.peek()},s=new Set(Nf.peek());for(let a of t)(da.get(a.id)??-1)>a.rev||(da.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));et.value=n,Nf.value=s;for(let a of Pf)a(t.map(i=>i.id))});Li((e,{entered:t})=>{da.clear(),bs.value={},t&&(et.value={});for(let n of Pf)n(null)});jn(()=>{for(let[e,t]of Object.entries(bs.peek()))t.problem&&Ml(...fq(e))});DO=0;ve(()=>{let e=TO(Object.values(et.value),M.value);clearTimeout(DO),e!==null&&(DO=setTimeout(jr,Math.min(Math.max(0,e-Date.now()),2147483647)))});Pu=(e,t)=>`${e}:${t}`,fq=e=>e.split(":"),Jv=(e,t)=>{bs.value={...bs.peek(),[e]:{...bs.peek()[e],...t}}};$q=(e,t)=>Qt(()=>Au(e,t,Rf.value));Zv=(e,t)=>{let n=et.peek()[e];n&&(et.value={...et.peek(),[e]:{...n,...t}})};zO=new Set,BO=new Set,WO=e=>{zO.add(e)},FO=e=>{BO.add(e)},jO=(e,t)=>e&&zO.forEach(n=>n(e,t)),KO=e=>e&&BO.forEach(t=>t(e));gq=["status_id","wake_at","wake_reason","close_reason"],qO=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&gq.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Nt=T(new Set),Rl=T([]),Nu=T(!1);bq=200});async function Ru(e){try{let t=await j(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)lr(n.items,un(t.cursor));HO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof K))throw t;HO(e,{problem:t})}}function YO(e){Mu=e,Ru(e);let t=0,n=Dl(()=>{clearTimeout(t),t=setTimeout(()=>Ru(e),kq)});return()=>{Mu===e&&(Mu=null),clearTimeout(t),n()}}function GO(e,t){let n=yq.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(et.value).filter(i=>i.status_id===e.id&&(n||jv(t,i,s))).map(i=>[Au(i,n?"changed":"due",Rf.value),i.id]).sort((i,l)=>Sf(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,vq):a}var vq,kq,Du,HO,Mu,yq,VO=b(()=>{se();H();ye();Xt();R();it();Gn();pn();vq=20,kq=500,Du=T({}),HO=(e,t)=>{Du.value={...Du.peek(),[e]:{...Du.peek()[e],...t}}};Mu=null;jn(()=>{Mu&&Ru(Mu)});yq=new Set(["done","dropped"])});function ln({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Iu(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return Po(i,a)}var Lf,Lu,JO,Vo,mi,Iu,ur=b(()=>{w();Z();Gn();Lf={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Lu=e=>e==="done"?"changed":"due",JO=e=>wO.includes(e)||/^team-\d+$/.test(e??""),Vo=()=>JO(E.value.tasksView)?E.value.tasksView:"open",mi=()=>Eu.includes(E.value.tasksSort)?E.value.tasksSort:Lu(Vo()),Iu=()=>({task:E.value.task,view:JO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:Eu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function zu(e,t){return!Kt(e)||e.due_at===null?"due":Tf(e,t)?"due bad":Kv(e.due_at,t)==="today"?"due warn":"due"}function zf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=Y(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?Ma(s):s}</span>
</span>`}let n=wq(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Ra} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var ZO,ro,If,vs,wq,Bf,pr,Jo=b(()=>{C();ye();oe();w();_e();R();N();In();Gn();qt();ZO={active:50,waiting:25,asking:75},ro=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${ZO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${ZO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,If=({task:e})=>r`<span class="st">
<${ro} base=${e.base} />
<span class="cut">${e.status_id?Pl(e.status_id):pa(e.base)}</span>
</span>`;vs=({task:e,long:t=!1})=>r`<span class=${zu(e,M.value)} title=${e.due_at?Be(e.due_at):null}>
${Tf(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${gs(e.due_at,M.value,{long:t})}
</span>`,wq=e=>{let t=We.value[e.team_id];return t&&!t.removed?t:null};Bf=({task:e})=>e.client?r`
${e.client.kind&&r`<${Se} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,pr=({task:e})=>e.news>0&&Kt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function QO(e){let t=(e===null?[...Nt.value]:[e]).map(It).filter(Boolean),n={};for(let s of t)for(let a of St(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function Wf(e,t,n){return St(It(e)?.tags).some(a=>a.id===t)===n?null:cr(e,XO(t,n))}var XO,xq,eE,Qv=b(()=>{w();at();pn();XO=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};xq=(e,t)=>n=>t?_("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):_("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),eE=(e,t)=>Il(XO(e,t),null,{stay:!0,words:xq(Ln(e),t)})});var nE={};ge(nE,{FieldPopover:()=>_q,POP:()=>Bu,isOpenField:()=>Vn,openField:()=>cn});function cn(e,t,n,s=null){let a=y.peek()===Bu&&fa.peek()?.field===e&&fa.peek()?.id===t;fa.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Bu}function _q(){return y.value!==Bu||!fa.value?null:r`<${Sq} key=${`${fa.value.field}${fa.value.id}`} ...${fa.value} />`}function Sq({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Ne(),F(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Il(p):cr(t,p)},u=t===null?null:It(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${Oq} key=${i.id} status=${i} pick=${c} />`:r`<${Cq} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${$v} onPick=${p=>c(Tq(p))} />`,due:()=>r`<${Nq} task=${u} pick=${c} />`,priority:()=>r`<${Pq} task=${u} pick=${c} />`,type:()=>r`<${Dq} task=${u} pick=${c} />`,kind:()=>r`<${Mq} task=${u} pick=${c} />`,tags:()=>r`<${fl} states=${QO(t)} place="poptask"
onSet=${(p,m)=>t===null?eE(p,m):Wf(t,p,m)} />`}[e]()}
</div>`}function Cq({task:e,pick:t,onStep:n}){return r`<${De} label=${o("Status")} place="poptask">
${$s().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(tE.has(s.base)){n(s);return}di(),t({status_id:s.id})}}>
<span class="st"><${ro} base=${s.base} /></span>
<span class="cut">${ma(s)}${tE.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function Eq({status:e,pick:t}){let[n,s]=g("");return r`<${ni} label=${ma(e)} title=${o("Back to work")} usual=${a=>uu(a,10)}
place="poptask" deed=${o("Wait")} onShut=${di}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function Aq({status:e,pick:t}){let[n,s]=g(""),a=Et(di),i=O(null);F(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}di(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ma(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function Nq({task:e,pick:t}){let n=e?.due_at??null;return r`<${ni} label=${o("Due")} title=${o("Due")} usual=${Cf}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${di} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{di(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Bu,fa,Vn,di,Tq,tE,Oq,Xv,Pq,Dq,Mq,ks=b(()=>{se();I();C();w();hv();_d();N();Hn();Pe();ie();sn();at();Bd();Ko();In();Gn();Jo();pn();Qv();Bu="taskpop",fa=T(null);Vn=(e,t)=>y.value===Bu&&fa.value?.field===e&&fa.value?.id===t,di=()=>{y.value=null};Tq=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},tE=new Set(["waiting","dropped"]);Oq=({status:e,pick:t})=>e.base==="waiting"?r`<${Eq} status=${e} pick=${t} />`:r`<${Aq} status=${e} pick=${t} />`;Xv=({label:e,options:t,value:n,onPick:s})=>r`<${De} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{di(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,Pq=({task:e,pick:t})=>r`<${Xv} label=${o("Priority")} value=${e?.priority}
options=${Rn.map(([n,s])=>[n,s(),r`<${zb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,Dq=({task:e,pick:t})=>r`<${Xv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...hs().map(n=>[n.id,Go(n)])]}
onPick=${n=>t({type_id:n})} />`,Mq=({task:e,pick:t})=>r`<${Xv} label=${o("Kind")} value=${e?.kind} options=${Hv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function oE(){let e=Nt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Rl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Rl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:It(t)?.number??"?",why:(Lq[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${_("{n} task selected","{n} tasks selected",e)}</b>
${Rq.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${Nu.value}
aria-haspopup="true" aria-expanded=${String(Vn(t,null))} aria-label=${n()}
onClick=${a=>cn(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${Nu.value} aria-label=${o("Delete")}
onClick=${()=>Il({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${pi}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var Rq,Lq,sE=b(()=>{C();w();R();N();ks();pn();Rq=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],Lq={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function aE({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Nt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Nt.value.has(e.id)} onChange=${()=>Ll(e.id)} />
</td>
<${Ff} look="x-pr" task=${e} field="priority" label=${null}><${Ft} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${ln({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Bf} task=${e} />
<${pr} task=${e} />
<${Iq} task=${e} />
${e.checks.total>0&&r`<${ek} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${ek} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${ek} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Ff} look="x-st" task=${e} field="status"><${If} task=${e} /><//>
<${Ff} look="x-as" task=${e} field="assignee"><${zf} task=${e} /><//>
<${Ff} look="x-dl" task=${e} field="due"><${vs} task=${e} /><//>
</tr>`}var Ff,ek,Iq,rE=b(()=>{C();w();Z();N();Hn();at();ur();Jo();ks();pn();Ff=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Vn(n,t.id))}
onClick=${i=>cn(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,ek=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,Iq=({task:e})=>St(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Vn("tags",e.id))}
onClick=${t=>cn("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${jo} ids=${e.tags} most=${2} />
</button>`});function cE(){let[e,t]=[Vo(),mi()],n=bs.value[Pu(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Ml(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${Bq} key=${Pu(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${nk} problem=${n.problem} again=${()=>Ml(e,t)} />`:r`<${Hq} />`}
</div>
<${oE} />
`}function Bq({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=RO(e,t),u=et.value,{ids:p,waiting:m}=SO(l.current.ids,c,s),h=k=>xO(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},F(()=>{tk.value=f});let v=new Set(c),S=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${Uq} view=${e} />`;let x=f.length>0&&f.every(k=>Nt.value.has(k));return r`<div ref=${i} onPointerEnter=${S(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${S(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&S(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${_("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&Nt.value.size>0}
onChange=${()=>x?pi():f.forEach(k=>Ll(k,!0))} />
</th>
${zq.map(([k,D,U])=>r`<${Fq} key=${k} look=${k} label=${D()} order=${U} />`)}
</tr></thead>
${Wq(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${Kq} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(U=>r`<${aE} key=${U} task=${u[U]} left=${!v.has(U)} stop=${U===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${qq} view=${e} sort=${t} list=${n} />`}
</div>`}function Wq(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function Fq({look:e,label:t,order:n}){let s=mi(),a=n===Lu(Vo())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(Po("list",{...Iu(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function jq(e){if(iE[e])return iE[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Pl(Number(n)):t==="priority"?o("{priority} priority",{priority:Jt(Number(n))}):n==="null"?o("Unassigned"):Y(Number(n))}function qq({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Ml(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Ml(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function Uq({view:e}){let[t,n]=lE[e]??lE.open;return r`<${ae} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>rn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${ln({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function Hq(){return bt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ce} width=${t} /></div>`)}
</div>`}var tk,zq,iE,Kq,lE,nk,jf=b(()=>{se();I();C();H();ye();w();Z();_e();N();Pe();at();sE();ur();In();Gn();rE();yn();pn();tk=T([]),zq=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];iE={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};Kq=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${jq(e)}<span>${t}</span></th></tr>`;lE={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};nk=({problem:e,again:t})=>r`<${ae} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function ok(e,t,n){!t||It(e)?.status_id===t.id||(Yq.has(t.base)?cn("status",e,n,t):cr(e,{status_id:t.id}))}function uE(e,t,n){let s=$s(),a=s.findIndex(i=>i.id===It(e)?.status_id);a>=0&&ok(e,s[a+t],n)}var Yq,sk=b(()=>{In();ks();pn();Yq=new Set(["waiting","dropped"])});function mE(){let e=Vo(),t=Du.value[e];return A(()=>YO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${Gq}>
${$s().map(n=>r`<${Vq} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${nk} problem=${t.problem} again=${()=>Ru(e)} />`:r`<${Zq} />`}function Gq(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function Vq({status:e,view:t,board:n}){let s=GO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ma(e),c=Wu.value===e.id&&It(fi.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=fi.peek();Wu.value=null,fi.value=null,m!==null&&ok(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{fi.peek()!==null&&(p.preventDefault(),Wu.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Wu.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${ro} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>rn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${Jq} key=${p} task=${It(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${ln({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function Jq({task:e}){let t=e.assignee_id===null?null:Y(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${fi.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),fi.value=e.id}} onDragEnd=${()=>{fi.value=null,Wu.value=null}}>
<a class="card tcard" href=${ln({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${pr} task=${e} />
${e.priority!==0&&r`<${Ft} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${St(e.tags).length>0&&r`<span class="tctags"><${jo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:pE(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Bf} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${zu(e,M.value)}>${pE(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Ra} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Vn("status",e.id))}
onClick=${n=>cn("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function Zq(){return bt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ce} width=${n} /></div>`)}
</section>`)}
</div>`}var fi,Wu,pE,dE=b(()=>{se();I();C();ye();oe();w();_e();N();Hn();at();Pe();VO();ur();jf();In();sk();Jo();ks();yn();pn();qt();fi=T(null),Wu=T(null);pE=e=>{let t=gs(e,M.value);return t===o("today, {time}",{time:J(e)})?J(e):t}});function hE(e){fE.add(e.task.id),zl.value=$E(e.id)}function Xq(e){hE(e);let{id:t,task:n}=e,{title:s}=n;Pn(t,"reply"),bn(t,"reply")||ms(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),L(G("all",t)),requestAnimationFrame(()=>qo("reply"))}function bE({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?eU[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>Xq(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>hE(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function vE(){return gE().slice(-Qq).map(t=>r`<${bE} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function kE({dialog:e}){let t=gE().find(n=>n.id===e?.id);return t?r`<${bE} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var Qq,zl,fE,$E,gE,eU,ak=b(()=>{se();C();w();Z();Un();pu();N();Gn();pn();Qq=3,zl=T([]),fE=new Set,$E=e=>zl.peek().filter(t=>t.id!==e);WO((e,t)=>{fE.has(e.id)||(zl.value=[...$E(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});FO(e=>{zl.value=zl.peek().filter(t=>t.task.id!==e.id)});gE=()=>{let e=new Set(Object.values(et.value).flatMap(t=>Kt(t)?[t.dialog_id]:[]));return zl.value.filter(t=>!e.has(t.id))};eU={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function Fu(e){let t=tU.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=mr?n:null}function wE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Fu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Wl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function xE(e){if(nU(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=ws(e.week[n]),a=n;for(;a<6&&ws(e.week[a+1])===s;)a+=1;let i=n===a?Kn(n):`${Kn(n)}–${Kn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function SE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=_E(s))n.push(s);return n}function TE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&_E(i.to)===n&&i.name===s&&ws(i.spans)===ws(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function CE(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function EE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Kf,c=n===0?i-Kf:e[t+1]?.[0]??mr,u=Math.min(c,Math.max(l,Math.round(s/Kf)*Kf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var mr,Bl,tU,ys,ws,nU,_E,OE,yE,Kf,rk,ik,dr=b(()=>{w();oe();mr=1440,Bl=[0,1,2,3,4,5,6],tU=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,ys=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;ws=e=>e.map(([t,n])=>`${ys(t)}–${ys(n)}`).join(", ");nU=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===mr);_E=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);OE=e=>e.some(([t,n])=>n-t>=180),yE=15,Kf=5;rk=e=>Math.round(e/yE)*yE,ik=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function qf(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var lk,oU,sU,Fl,aU,AE,jl,Kl=b(()=>{oe();C();w();lk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},oU={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},sU=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Fl=e=>e==="UTC"?e:`${lk[e]?.()??sU(e)}, ${W_(e)}`;aU=F_(e=>{let t=e.split(" "),n=Object.keys(lk).filter(i=>t.includes(i)),s=t.filter(i=>!lk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(oU).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Fl(c)])])}),AE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),jl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Fl(n)}</option>`}
${aU(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${AE} members=${l} value=${n} /></optgroup>`:r`<${AE} key="near" members=${l} value=${n} />`)}
</select>
`});function lU({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):_("every {n} day","every {n} days",t);if(e==="week"){let l=ck({days:s,start:n}).map(u=>Kn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):_("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):_("every {n} month","every {n} months",t);return a>rU?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function ql(e){return[o("{period} at {time}",{period:lU(e),time:ys(e.minute)}),e.zone!==ju()&&Fl(e.zone),e.until&&o("until {date}",{date:Lc(e.until)})].filter(Boolean).join(", ")}function PE(e){return e.active?e.next.length?o("next: {time}",{time:Sm(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function pk({assignee_id:e,team_id:t,type_id:n,tags:s}){return[uk(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:Y(e)}),DE(t)&&o("The team was deleted: the tasks are created without a team."),ME(n)&&o("The type was deleted: the tasks are created without a type."),s.some(RE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var ju,rU,iU,ck,uk,DE,ME,RE,LE,mk,NE,IE,dk,$i=b(()=>{oe();w();R();_e();dr();Kl();yn();ju=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,rU=28,iU=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,ck=({days:e,start:t})=>e.length?e:[iU(t)];uk=e=>e!==null&&!xe.value[e]?.active,DE=e=>e!==null&&!We.value[e],ME=e=>e!==null&&(Ou.value[e]?.removed??!0),RE=e=>!Mt.value[e]||Mt.value[e].removed&&!Mt.value[e].merged_into;LE=({created_by:e,template:t})=>[...uk(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:Y(e)})]:[],...pk(t)],mk=e=>({...e,assignee_id:uk(e.assignee_id)?null:e.assignee_id,team_id:DE(e.team_id)?null:e.team_id,type_id:ME(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!RE(t))}),NE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,IE=(e,t,n)=>e!==null&&NE(e,n)!==NE(t,n),dk=(e,{zone:t,minute:n})=>qf(e,t)!==n});function uU(){let e=document.createElement("a");e.href=cU(),e.download="",e.click()}function zE(){let e=y.value==="taskcsv";return r`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("More about the list")} title=${o("More about the list")} onClick=${()=>{y.value=e?null:"taskcsv"}}>
<${d} name="ellipsis" size="m" />
</button>
${e&&r`<${De} label=${o("More about the list")} place="poprule">
<${Q} icon="download" onPick=${uU}>${o("Download this list as CSV")}<//>
<${Q} icon="table-2" onPick=${()=>{y.value="taskimport"}}>
${o("Create tasks from CSV…")}
<//>
<//>`}
</span>`}var cU,BE=b(()=>{C();w();N();ie();sn();ur();$i();cU=()=>`/api/tasks/export?${new URLSearchParams({view:Vo(),sort:mi(),zone:ju()})}`});function Ul({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);F(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let U=(m??"").trim();if(h(null),!(U===e||c&&!U))try{await n(U)}catch(W){ee(p(W))}},x=U=>{U.stopPropagation(),U.key==="Escape"&&(U.preventDefault(),v()),U.key==="Enter"&&(!a||U.ctrlKey||U.metaKey)&&(U.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let U={class:"input",ref:f,value:m,"aria-label":t,onInput:W=>h(W.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${U}></textarea>`:r`<input ...${U} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var fk=b(()=>{I();C();H();w();$e()});async function hi(e){Uf+=1;let t=Uf;try{let n=await j(`/api/tasks/${e}`);if(t!==Uf)return;lr([n.task],un(n.cursor));let s=zn.peek()?.id===e?zn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];zn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?zn.peek().more:n.more},fr.value=null}catch(n){if(!(n instanceof K))throw n;t===Uf&&(fr.value={id:e,problem:n})}}async function WE(e){let t=zn.peek().lines[0]?.no;try{let n=await j(`/api/tasks/${e}/lines?before=${t}`);zn.peek()?.id===e&&(zn.value={...zn.peek(),lines:[...n.lines,...zn.peek().lines],more:n.more})}catch(n){ee(Oe(n))}}function FE(e){A(()=>{Ku=e,zn.value=null,fr.value=null,hi(e);let n=0,s=Dl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>hi(e),pU))});return()=>{clearTimeout(n),s(),Ku===e&&(Ku=null)}},[e]);let t=zn.value?.id===e?zn.value:null;return dU(t),t}function dU(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{we("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},mU))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Jn(e,t,n={},s="POST"){try{return s==="DELETE"?await we("DELETE",`/api/tasks/${e}/${t}`):await B(`/api/tasks/${e}/${t}`,n,{method:s}),It(e)&&hi(e),!0}catch(a){if(!(a instanceof K))throw a;return ee(Oe(a)),hi(e),!1}}var pU,mU,zn,fr,Ku,Uf,gi=b(()=>{se();I();H();Xt();it();$e();pn();qt();pU=120,mU=1e3,zn=T(null),fr=T(null),Ku=null,Uf=0;jn(()=>{Ku!==null&&hi(Ku)})});function jE(e){zn.value={...zn.peek(),checks:e}}function KE({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Jn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{jE(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Jn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{jE(t.filter(m=>m.id!==p.id)),Jn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Jn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var qE=b(()=>{I();C();w();N();gi()});function fU(e){try{return sessionStorage.getItem($k(e))??""}catch{return""}}function $U(e,t){try{t?sessionStorage.setItem($k(e),t):sessionStorage.removeItem($k(e))}catch{}}function UE({id:e}){let[t,n]=g(()=>fU(e)),[s,a]=g(!1),i=O(null),l=yf(i,!0),c=m=>{n(m),$U(e,m)};F(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=gl(m).map(f=>f.id);await Jn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${wf} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var $k,HE=b(()=>{I();C();w();mu();Mv();N();gi();$k=e=>`okno.taskcomment.${e}`});function YE(e,t){hk.value={task:e,dialogs:t},y.value="massreply"}var hk,gk=b(()=>{se();ie();hk=T(null)});function bU(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await j(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof K))throw l;a(l)}};return A(()=>(i(),Dl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function vU(e,t){try{await GE(e,[t.id],!1)}catch(n){ee(Oe(n));return}V(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>GE(e,[t.id],!0).catch(n=>ee(Oe(n)))})}function VE({id:e,closed:t}){let{linked:n,problem:s,load:a}=bU(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>YE(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${_("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${kU} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${_("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function kU({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${G("all",t.id)}>
<${te} name=${n} size="sm"><${Se} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${gU.has(i)?"bad":"okc"}>${hU[i]()}</span>`:a?o("waits {time}",{time:Qe(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>vU(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var hU,gU,GE,JE=b(()=>{I();C();H();ye();oe();w();Z();$e();N();gk();pn();qt();hU={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},gU=new Set(["failed","uncertain"]);GE=(e,t,n)=>B(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function xU({line:e}){let t=yU(e),n=QE(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${Be(e.at)}>${wU(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ia} text=${e.text} names=${(e.data.mentions??[]).map(Y)} /></div>
${e.data.files>0&&r`<span class="dim">${_("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:_U(e)})}
</span>
${s}
</li>`}function TU({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Vv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ze(a)}),s,i&&SU[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var ZE,QE,yU,wU,_U,SU,CU,OU,XE=b(()=>{C();ye();oe();w();bu();_e();N();gi();qt();ZE=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>WE(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${xU} key=${n.no} line=${n} />`)}
</ol>
</section>`,QE=({author:e})=>e.kind==="operator"&&e.id!==null,yU=({author:e})=>QE({author:e})?Y(e.id):e.kind==="rule"?o("A rule"):o("Okno"),wU=e=>lt(e)===lt(M.value)?J(e):Ro(e,M.value);_U=e=>e.kind==="change"?TU(e.data):OU(e.data),SU={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};CU={made:({messages:e})=>e?.length?_("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>_("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>_("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>_("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>_("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>_("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>_("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},OU=e=>(CU[e.what]??(()=>e.what))(e)});async function Uu(){if(!bk){bk=!0;try{let e=await j(Yf),t=un(e.cursor),n=io.peek()??{},s={};for(let a of e.repeats)s[a.id]=(qu.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(qu.get(a.id)??-1)>t&&(s[a.id]=a);io.value=s,Hf.value=null}catch(e){if(!(e instanceof K))throw e;Hf.value=e}finally{bk=!1}}}function Gf(e=!0){return A(()=>{e&&!io.peek()&&Uu()},[e]),io.value}async function nA(e){let{repeat:t}=await B(Yf,e);return tA(t),V(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>vk(t,!0)}),t}async function Vf(e,t,n){let s=async i=>tA((await B(`${Yf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));V(n,{icon:"repeat",undo:()=>Jf(()=>s(a))})}async function Jf(e){try{return await e(),!0}catch(t){if(!(t instanceof K))throw t;return ee(Oe(t)),!1}}async function vk(e,t){if(!await Jf(()=>B(`${Yf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=io.peek()??{};io.value=s}else Uu();return!0}async function oA(e){await vk(e,!0)&&V(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>vk(e,!1)})}var Yf,io,Hf,qu,bk,eA,tA,Zf=b(()=>{se();I();H();w();Xt();R();it();$e();qt();Yf="/api/task-repeats",io=T(null),Hf=T(null),qu=new Map,bk=!1;tn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!io.peek())return;let n={...io.peek()};for(let s of t)(qu.get(s.id)??-1)>s.rev||(qu.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);io.value=n});Li(()=>{qu.clear(),io.peek()&&Uu()});eA=e=>P.value.role!=="operator"||e.created_by===P.value.id,tA=e=>{io.peek()&&(io.value={...io.peek(),[e.id]:e})}});function sA({id:e}){let t=Gf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${en("repeats",e)}>
${n?ql(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var aA=b(()=>{C();w();Z();N();Zf();$i()});var rA,iA=b(()=>{C();w();N();Hn();at();ks();Qv();rA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${St(e.tags).map(t=>r`<${na} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>Wf(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Vn("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>cn("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function lA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${AU} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${G("all",t.dialog_id)}>
<span class="hrow">
<${cA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function AU({id:e,task:t,source:n}){let s=n.text||an(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${G("all",n.dialog_id,n.no)}>
<span class="hrow">
<${cA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ae(t.client.kind)} · `:""}
${ct(n.at,M.value)}, ${J(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=EU&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Jn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var EU,cA,uA=b(()=>{C();ye();oe();w();Z();rr();N();gi();EU=400;cA=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${Se} kind=${e.client.kind} />`}<//>`});async function pA(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new K(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new K(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var mA=b(()=>{H()});function dA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await pA(u));await Jn(e,"files",{files:c})}catch(c){ee(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${wl} files=${[l]} />
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
</section>`}var fA=b(()=>{I();C();H();w();ri();$e();N();gi();mA()});function $A({id:e,full:t}){let n=FE(e),s=It(e),a=Nf.value.has(e)||fr.value?.id===e&&fr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${PU} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${ae} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${RU} id=${e} task=${s} shown=${n} full=${t} />
<${UE} key=${e} id=${e} />
`:fr.value?.id===e?r`<${ae} icon="unplug" title=${o("The task could not be loaded")}
text=${z(fr.value.problem)}>
<button type="button" class="btn" onClick=${()=>hi(e)}>${o("Retry")}</button>
<//>`:r`<${NU} task=${s} />`}
</aside>`}function NU({task:e}){let t=bt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ce} width=${n} />`)}</div>`}
</div>`}function PU({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${pr} task=${t} />`}
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
<${MU} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${ln({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function MU({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await UO(e)&&L(ln({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${De} label=${o("More actions")} place="poprule">
${!s&&r`<${Q} icon="external-link" onPick=${()=>L(dn(e))}>${o("Open on the whole page")}<//>`}
<${Q} icon="repeat" onPick=${()=>DU(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Q} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function RU({id:e,task:t,shown:n,full:s}){let a=r`<${Ul} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Oe} save=${p=>cr(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Ul} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Oe}
save=${p=>Df(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${lA} id=${e} task=${t} shown=${n} />
<${VE} id=${e} closed=${!Kt(t)} />
<${KE} key=${e} id=${e} checks=${n.checks} />
<${dA} id=${e} files=${n.files} />
`,c=r`<${LU} task=${t} shown=${n} />`,u=r`<${ZE} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function LU({task:e,shown:t}){let n=We.value[e.team_id];return r`<dl class="taskkv">
<${Hl} task=${e} field="status" label=${o("Status")}><${If} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${gs(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Hl} task=${e} field="assignee" label=${o("Assignee")}><${zf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Hl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${vs} task=${e} long />
<//>
<${Hl} task=${e} field="priority" label=${o("Priority")}>
<${Ft} priority=${e.priority} named />
<//>
<${rA} task=${e} />
<${Hl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Ef(e.type_id)}
<//>
<${Hl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Af(e.kind)}
<//>
<${sA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${Be(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${IU} ids=${t.followers} /></dd></div>`}
</dl>`}var DU,Hl,IU,hA=b(()=>{C();H();ye();oe();w();Z();R();_e();fk();N();Hn();Pe();ie();sn();Xe();qE();HE();gi();ur();JE();XE();In();Jo();aA();yn();ks();iA();uA();fA();pn();Gn();qt();DU=(e,t)=>ir({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});Hl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Vn(t,e.id))}
onClick=${a=>cn(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;IU=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${Y(t)} size="xs" />${Y(t)}
</span>`)}
</span>`});function bA(e){let t=yA()?WU():tk.peek();if(!t.length)return;let n=t.indexOf(xs()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&L(ln({task:s}),{replace:!0});let a=Qf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Hu(e){let n=Nt.peek().size>0&&!E.peek().task?null:xs(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);cn(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Qf(n))}function FU(){let e=It(xs());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??G("all",e.dialog_id))}function vA(e){let t=xs();uE(t,e,Qf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Qf(t)?.focus()))}function jU(){document.getElementById("taskfollow")?.click()}var Qf,zU,xs,BU,gA,kk,yA,WU,Yu,kA,Zn,wA=b(()=>{_t();w();Z();bi();ur();jf();sk();ks();pn();Qf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),zU=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},xs=()=>zU()??E.peek().task,BU="button, input, summary, a:not(.tt, .tcard)",gA=()=>kk()&&!document.activeElement?.matches(BU),kk=()=>$r()&&xs()!==null;yA=()=>E.peek().layout==="board",WU=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Yu=()=>$r()&&(Nt.peek().size>0||xs()!==null);kA=()=>$r()&&yA()&&xs()!==null;Zn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:$r,...a});Ge(Zn("task-next","KeyJ",()=>o("Next task"),()=>bA(1),{walks:!0,also:["ArrowDown"]}),Zn("task-previous","KeyK",()=>o("Previous task"),()=>bA(-1),{walks:!0,also:["ArrowUp"]}),Zn("task-peek","Space",()=>o("Open beside the list"),()=>L(ln({task:xs()})),{when:gA}),Zn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(dn(xs())),{when:gA}),Zn("task-status","KeyS",()=>o("Status"),()=>Hu("status"),{when:Yu,act:!0}),Zn("task-assignee","KeyA",()=>o("Assignee"),()=>Hu("assignee"),{when:Yu,act:!0,opensField:!0}),Zn("task-due","KeyD",()=>o("Due"),()=>Hu("due"),{when:Yu,act:!0}),Zn("task-priority","KeyP",()=>o("Priority"),()=>Hu("priority"),{when:Yu,act:!0}),Zn("task-tags","KeyL",()=>o("Tags"),()=>Hu("tags"),{when:Yu,act:!0,opensField:!0}),Zn("task-dialog","KeyO",()=>o("To the conversation of the task"),FU,{when:kk}),Zn("task-pick","KeyX",()=>o("Select the task"),()=>Ll(xs()),{when:kk}),Zn("task-follow","KeyF",()=>o("Follow"),jU,{when:()=>$r()&&E.peek().task!==null,act:!0}),Zn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>vA(-1),{when:kA}),Zn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>vA(1),{when:kA}))});var SA={};ge(SA,{Tasks:()=>qU,closeTask:()=>_A});function qU(){let{layout:e,task:t}=E.value,n=Ia("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",xA,{capture:!0}),()=>{document.removeEventListener("keydown",xA,{capture:!0}),pi(),LO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${UU} />`:r`
<${HU} board=${e==="board"} />
<${YU} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${mE} />`:r`<${cE} />`}
</div>`}
${a&&r`<${$A} key=${t} id=${t} full=${s} />`}
</div>
<${vE} />
</main>`}function xA(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Nt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Nt.peek().size?pi():_A())}function _A(){let{task:e}=E.peek();L(ln({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function HU({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${ln({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${zE} />
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>rn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function YU({board:e}){let t=Vo(),n=ze.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${KU.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${ln({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${me(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${GU} />`}
</div>`}function GU(){let e=y.value==="tasksort",t=mi();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Lf[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Lf[t]()}</span>
</button>
${e&&r`<${De} label=${o("Sort order")} place="poprule">
${Eu.map(n=>r`<${Q} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(Po("list",{...Iu(),sort:n===Lu(Vo())?null:n}))}>
${Lf[n]()}
<//>`)}
<//>`}
</span>`}var KU,UU,TA=b(()=>{I();C();oe();w();Z();R();N();Pe();ie();sn();dE();ak();jf();BE();ur();Gn();hA();yn();pn();wA();KU=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];UU=()=>r`<header class="bar1">
<a class="ib" href=${ln({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function hr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Ne(),F(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Gt(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&Ke()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var Ke,_s,Yl,$a=b(()=>{I();C();w();N();Pe();ie();Ke=()=>{y.value=null};_s=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${hr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,Yl=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Ju(e,t){for(let{words:n,from:s,to:a}of r3(e.slice(0,VU)))if(n.some(i=>Vu(XU,i)>=0))for(let i=0;i<n.length;i+=1){let l=e3.has(n[i])?i3(n,i,t):l3(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function r3(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(ZU))QU.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function i3(e,t,n){let s=MA.has(e[t+1])?t+2:t+1,a=1;e$(e[s],500)&&(a=Number(e[s]),s+=1);let i=s3[Vu(o3,e[s])];if(!i)return null;if(i<Gu)return Math.ceil((n+a*i)/Xf)*Xf;let l=e[t]==="течение"&&a*i===Gu;return _k(vi(n,l?0:a*i/Gu),null)}function l3(e,t,n){let s=xk.has(e[t]);if(!s&&!wk.has(e[t])&&!DA.has(e[t]))return null;let a=s?t:MA.has(e[t+1])?t+2:t+1,i=AA(e,a,n);if(i)return EA(i,NA(e,CA.has(e[i.next])?i.next+1:i.next),n);let l=wk.has(e[t])?NA(e,a):null;if(!l)return null;let c=CA.has(e[l.next])?l.next+1:l.next;return EA(AA(e,c,n)??{at:vi(n)},l,n)}function EA(e,t,n){let s=_k(e.at,t);return s<=n&&e.weekday?_k(vi(e.at,7),t):s}function AA(e,t,n){let[s,a]=[e[t],e[t+1]];if(xk.has(s))return{at:vi(n,xk.get(s)),next:t+1};let i=Vu(t3,s);if(i>=0)return{at:RA(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return c3(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?yk(Number(l[1]),Number(l[2])-1,n,t+1):e$(s,31)?yk(Number(s),Vu(OA,a),n,t+2):e$(a,31)?yk(Number(a),Vu(OA,s),n,t+2):null}function c3(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:vi(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:RA(n3,n),next:s+1,weekday:!0}}return null}function yk(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=vi(n));return i?{at:i.getTime(),next:s}:null}function NA(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!e$(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=a3.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var Xf,PA,Gu,VU,JU,ZU,QU,XU,e3,wk,DA,CA,MA,xk,t3,n3,OA,o3,s3,a3,Vu,vi,e$,_k,RA,Sk=b(()=>{Ko();Xf=6e4,PA=60*Xf,Gu=24*PA,VU=2e4,JU=18,ZU=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,QU=new Set([".","!","?","…",`
`]),XU=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],e3=new Set(["через","течение","within","in"]),wk=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),DA=new Set(["в","во","on"]),CA=new Set([...wk,...DA,"at"]),MA=new Set(["a","an","the"]),xk=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),t3=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],n3=5,OA=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],o3=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],s3=[Xf,PA,Gu,7*Gu],a3=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Vu=(e,t)=>e.findIndex(n=>n.test(t??"")),vi=(e,t=0)=>Te(e,t,0),e$=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,_k=(e,t)=>new Date(e).setHours(t?.hour??JU,t?.minute??0,0,0);RA=(e,t)=>vi(t,(e-new Date(t).getDay()+7)%7)});function t$({tags:e,onTags:t}){let n=xo.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${na} key=${a.id} tag=${a} large>
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
</div>`}var Tk=b(()=>{C();w();N();Hn();at()});function LA(){let[e,t]=g([]),[n,s]=g(0);A(()=>{j("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof K))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await B(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return u3(u),null}catch(u){if(!(u instanceof K))throw u;return Oe(u)}}}}function u3({task_ids:e,unassigned:t}){let n=()=>B("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});V(_("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Oe(s))),more:{label:o("Open"),run:()=>L(Po())}}),t.length&&ee(_("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function IA({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var zA=b(()=>{I();C();H();w();Z();$e();qt()});var BA={};ge(BA,{NewTask:()=>m3});function m3(){let e=O(zv.value).current,t=O(re.peek()[e.dialog_id]).current,n=O(e.promised_at?d3(e.text,e.promised_at):null).current,[s,a]=g(n?Nl(n.sentence):e.title??Nl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[S,x]=g(()=>St(t?.tags).map(q=>q.id)),[k,D]=g(null),[U,W]=g(!1),le=O(null);F(()=>{le.current.focus({preventScroll:!0}),le.current.select()},[]);let Ee=LA(),qe=async()=>{if(!U){if(Ee.chosen){W(!0);let q=await Ee.use(e);q||(Ke(),e.made?.()),D(q),W(!1);return}if(!s.trim()){D(o("A task needs a title.")),le.current.focus();return}W(!0);try{let{task:q}=await B("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null});Ke(),e.made?.(),b3(q)}catch(q){if(!(q instanceof K))throw q;D(Oe(q)),W(!1)}}},ne=()=>{let q={assignee_id:p?Number(p):null,type_id:h?Number(h):null};ir({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...q}})},nt=q=>{!(q.key==="Enter"&&q.target===le.current&&!q.isComposing&&!q.repeat)&&!Yl(q)||(q.preventDefault(),qe())},pe=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${le} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${q=>{a(q.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${g3} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${q=>m(q.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${f3().map(q=>r`<option key=${q.id} value=${q.id}>${q.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${q=>f(q.currentTarget.value)}>
<option value="">${o("none")}</option>
${hs().map(q=>r`<option key=${q.id} value=${q.id}>${Go(q)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${Rn.map(([q,Ie])=>[q,Ie()])}
value=${$} onPick=${v} />
</div>
<${t$} tags=${S} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${q=>l(q.currentTarget.value)}></textarea>
</div>
`,he=r`
<span class="t12 dim grow">${$3(e)}</span>
${!e.dialog_id&&!Ee.chosen&&r`<button type="button" class="btn quiet" onClick=${ne}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${U} onClick=${qe}>
${Ee.chosen?_("Create {n} task","Create {n} tasks",Ee.chosen.steps.length):o("Create")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
`;return r`<${_s} title=${o("New task")} look="taskdlg" body="taskform" onKey=${nt} foot=${he}>
<${IA} template=${Ee} problem=${Ee.chosen&&k} />
${!Ee.chosen&&pe}
<//>`}function d3(e,t){let n=Ju(e??"",t);return n&&n.at>M.value?n:null}function $3({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=xt.value[t],s=n?Sn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=_("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function g3({due:e,onPick:t}){let n=O(Cf(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):p3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Te(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${eo(c.at,M.value)}, ${J(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?h3(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function b3(e){let t=n=>B(`/api/tasks/${e.id}/removed`,{removed:n});V(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ee(Oe(n))),more:{label:o("Open"),run:()=>L(dn(e.id))}})}var p3,f3,h3,WA=b(()=>{I();C();H();ye();oe();w();bo();Z();R();Xt();$e();N();Tt();$a();at();Ko();In();Gn();Sk();yn();Tk();zA();Fv();qt();p3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};f3=()=>Object.values(xe.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));h3=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function FA(e){return e.code==="csv-quotes"?o("A quote in row {line} is not closed. Close it, or double it inside a cell.",{line:e.detail.line}):e.code==="csv-twice"?o("The column {name} is there twice. Keep one of them.",{name:Zu(e.detail.column)}):k3[e.code]?.()??z(e)}function jA(e){return e.code==="unknown-name"?w3[e.column]?.(e)??o("“{value}” does not exist. Write the name as it stands in Okno.",{value:e.value}):y3[e.code]?.(e)??e.code}var v3,Zu,k3,y3,w3,KA=b(()=>{H();w();v3={number:()=>o("Number"),title:()=>o("Title"),status:()=>o("Status"),assignee:()=>o("Assignee"),team:()=>o("Team"),due:()=>o("Due"),priority:()=>o("Priority"),type:()=>o("Type"),kind:()=>o("Kind"),tags:()=>o("Tags"),client:()=>o("Client"),text:()=>o("Description"),created:()=>o("Created"),closed:()=>o("Closed")},Zu=e=>v3[e]?.()??"",k3={"csv-empty":()=>o("The file has no rows with tasks. Add them below the line that names the columns."),"csv-no-title":()=>o("No column is named Title. Name the columns in the first line, as in the example."),"csv-too-many":()=>o("The file has more than 200 rows. Split it into several files."),"csv-too-large":()=>o("The file is larger than 256 KB. Split it into several files."),"csv-encoding":()=>o("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),"csv-errors":()=>o("Some rows have errors that were not there before. Choose the file again.")};y3={"title-needed":()=>o("The title is empty. Write one."),"too-long":()=>o("The text is too long: a title has up to 200 characters, a description up to 20,000."),"csv-more-cells":()=>o("The row has more cells than the first line. Put a cell with a separator into quotes."),"needs-more":({value:e})=>o("“{value}” needs a time or a reason. Use another status and move the task later.",{value:e}),"not-a-date":({value:e})=>o("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.",{value:e}),several:({value:e})=>o("Several are called “{value}”. For a colleague, write the email address.",{value:e})},w3={assignee:({value:e})=>o("No colleague is called “{value}”. Write the name or the email as in Okno.",{value:e}),tags:({value:e})=>o("“{value}” has a tag that does not exist. An administrator adds tags in the settings.",{value:e})}});var UA={};ge(UA,{ImportTasks:()=>T3});function _3(e){let t="";for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function S3(e){if(e.size>x3)throw new K(422,"csv-too-large");let t={file:_3(await e.arrayBuffer()),zone:ju()};return{name:e.name,body:t,key:es(),preview:await we("POST","/api/tasks/import/preview",t)}}function T3(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(!1),l=async h=>{if(!a){i(!0),s(null);try{await h()}catch(f){if(!(f instanceof K))throw f;s(f)}i(!1)}},c=h=>h&&l(async()=>{t(null),t(await S3(h))}),u=()=>l(async()=>{let{body:h,key:f,preview:$}=e,v={...h,only_good:$.errors.length>0},S=await B("/api/tasks/import",v,{key:f});Ke(),N3(S)}),p=e?.preview,m=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
${p&&p.good>0&&r`<button type="button" class="btn primary" disabled=${a} onClick=${u}>
${p.errors.length?_("Create only {n} good row","Create only {n} good rows",p.good):_("Create {n} task","Create {n} tasks",p.good)}
</button>`}
`;return r`<${_s} title=${o("Tasks from a CSV file")} look="mid" body="taskform" foot=${m}>
<${C3} name=${e?.name} busy=${a} onFile=${c} />
${n&&r`<p class="csvbad t13" role="alert"><${d} name="circle-alert" size="m" />${FA(n)}</p>`}
${p&&r`<${E3} preview=${p} />`}
<//>`}function C3({name:e,busy:t,onFile:n}){let s=O(null),[a,i]=g(!1);return r`<div class="csvdrop" data-over=${a?"":null} aria-busy=${t?"true":null}
onDragOver=${l=>{l.preventDefault(),i(!0)}} onDragLeave=${()=>i(!1)} onDrop=${l=>{l.preventDefault(),i(!1),n(l.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${s} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${o("CSV file")} onChange=${l=>{let[c]=l.currentTarget.files;l.currentTarget.value="",n(c)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="s" />${e?o("Choose another file"):o("Choose a file")}
</button>
<span class="t13 grow cut">${e??o("or drop it here")}</span>
<button type="button" class="link t12" onClick=${O3}>${o("Download an example")}</button>
<p class="t12 dim">
${o("The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.")}
</p>
</div>`}function O3(){let e=["title","text","status","assignee","due","priority","tags"].map(Zu),t=[o("Count the stock"),"",o("New (task)"),"","2027-01-15 12:00",o("High"),""],n=Le.value==="ru"?";":",",s=`\uFEFF${e.join(n)}\r
${t.join(n)}\r
`,a=document.createElement("a");a.href=URL.createObjectURL(new Blob([s],{type:"text/csv"})),a.download="okno-tasks.csv",a.click(),setTimeout(()=>URL.revokeObjectURL(a.href))}function E3({preview:e}){let{errors:t,total:n,good:s,columns:a,ignored:i,titles:l}=e,c=s-Math.min(l.length,qA);return r`
<section class="csvsum" aria-label=${o("Preview")}>
<b class="b5 blk t13" role="status">
${t.length?o("{good} of {total} rows can be created",{good:s,total:n}):_("{n} row can be created","{n} rows can be created",s)}
</b>
<span class="t12 dim blk">${o("Columns: {names}",{names:a.map(Zu).join(", ")})}</span>
${i.length>0&&r`<span class="t12 dim blk">${o("Left out: {names}",{names:i.join(", ")})}</span>`}
${l.length>0&&r`<ul class="t13">
${l.slice(0,qA).map((u,p)=>r`<li class="cut" key=${p}>${u}</li>`)}
${c>0&&r`<li class="dim">${_("and {n} more","and {n} more",c)}</li>`}
</ul>`}
</section>
${t.length>0&&r`<${A3} errors=${t} more=${e.more_errors} />`}
`}function A3({errors:e,more:t}){return r`<section aria-label=${o("Errors")}>
<p class="t13">${o("Correct the file and choose it again, or create only the good rows.")}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${o("Errors")}>
<table class="t12">
<thead><tr>
<th scope="col">${o("Row")}</th>
<th scope="col">${o("Column")}</th>
<th scope="col">${o("What is wrong")}</th>
</tr></thead>
<tbody>
${e.map((n,s)=>r`<tr key=${s}>
<td class="num">${n.line}</td>
<td>${Zu(n.column)}</td>
<td>${jA(n)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&r`<p class="t12 dim">${_("and {n} more error","and {n} more errors",t)}</p>`}
</div>
</section>`}function N3({task_ids:e,skipped:t}){let n=()=>B("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]}),s=_("{n} task created","{n} tasks created",e.length),a=t?`${s}. ${_("{n} row was left out","{n} rows were left out",t)}`:s;V(a,{icon:"circle-check-big",undo:()=>e.length&&n().catch(i=>ee(Oe(i)))})}var x3,qA,HA=b(()=>{I();C();H();vc();w();$e();N();$a();KA();$i();qt();x3=256*1024,qA=5});function n$({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?P3(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,YA))},c=u=>{t!==null&&n(Math.min(t/a*u,YA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${GA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var YA,GA,P3,Ck=b(()=>{I();C();w();YA=366*1440,GA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],P3=e=>GA.findLast(([t])=>e%t===0)?.[0]??1});function Qu({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(ys(t));A(()=>{Fu(a)!==t&&i(ys(t))},[t]);let l=Fu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Fu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(ys(t))} />
`}var Ok=b(()=>{I();C();w();dr()});function ZA({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${M3.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${L3} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${I3} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${JA} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${JA} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${z3} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${W3} rule=${e} />
`}function L3({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>VA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=VA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):R3[e.every](a)}
</span>
</span>
</div>`}function I3({rule:e,onChange:t}){let n=ck(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Bl.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${Kn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${Kn(a)}
</button>`)}
</div>
</div>`}function z3({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{j("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof K))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Qu} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${jl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function B3(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await we("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof K))throw u;l||n({next:null,problem:u,of:e})}},D3);return()=>{l=!0,clearTimeout(c)}},[i]),t}function W3({rule:e}){let{next:t,problem:n,of:s}=B3(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${ql(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=IE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${Sm(a,s.zone)}
${(l||dk(a,s))&&r`<span class="t12 dim blk">
${dk(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var D3,VA,M3,R3,JA,QA=b(()=>{I();C();H();oe();w();dr();Ok();Kl();Tt();$i();D3=200,VA=366,M3=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],R3={day:e=>_("day","days",e),week:e=>_("week","weeks",e),month:e=>_("month","months",e)};JA=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var eN={};ge(eN,{RepeatDialog:()=>H3});function U3({repeat:e=null,template:t={}}){if(e)return{template:mk(e.template),rule:Object.fromEntries(j3.map(l=>[l,e[l]]))};let{zone:n}=Ca.value,s=q3(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:K3,zone:n,until:null,catch_up:!1};return{template:mk({...F3,...t}),rule:i}}function H3(){let e=O(Wv.value).current,t=O(U3(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);F(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let x=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await Vf(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await nA(k),Ke()}catch(D){if(!(D instanceof K))throw D;c(Oe(D)),p(!1)}},f=x=>{Yl(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=x=>{s({...n,...x}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${ut} ↵</kbd>
</button>
`;return r`<${_s} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>v({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&pk(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${ZA} rule=${a} onChange=${x=>i({...a,...x})} />
<${G3} template=${n} set=${v} />
<//>`}function Ek({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function G3({template:e,set:t}){let n=hs().map(a=>[a.id,Go(a)]),s=Object.values(We.value).sort(XA);return r`
<div class="taskpair">
<${Ek} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${Y3()} onPick=${a=>t({assignee_id:a})} />
<${n$} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ek} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ek} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${Rn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${t$} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var F3,j3,K3,q3,XA,Y3,tN=b(()=>{I();C();H();w();bo();R();N();Tt();$a();at();Ck();In();QA();Zf();$i();yn();Tk();qt();F3={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},j3=["every","step","days","start","minute","zone","until","catch_up"],K3=540,q3=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());XA=(e,t)=>e.name.localeCompare(t.name),Y3=()=>Object.values(xe.value).filter(e=>e.active).sort(XA).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});async function o$(e){let t=[];for(let n of oN(e))t.push(...(await j(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function nN(e){let t=[];for(let n of e)for(let s of oN(n.ids))t.push(await B("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function s$(e){let t=$s().find(s=>s.base==="done"),n=e.filter(Kt).map(s=>s.id);try{let s=await nN([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&ee(_("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>nN(i.map(l=>({ids:l.ids,change:V3(l.change)}))).catch(Gl)}catch(s){return Gl(s),null}}function Gl(e){if(!(e instanceof K))throw e;ee(Oe(e))}var Ak,Nk,oN,V3,a$,Pk=b(()=>{C();H();w();$e();Jo();In();Gn();qt();Ak=200,Nk=8,oN=e=>Array.from({length:Math.ceil(e.length/Ak)},(t,n)=>e.slice(n*Ak,(n+1)*Ak));V3=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});a$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Nk).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${ro} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${vs} task=${t} /></span>`}
</li>`)}
${e.length>Nk&&r`<li class="t12 dim">${_("and {n} more task","and {n} more tasks",e.length-Nk)}</li>`}
</ul>`});var sN={};ge(sN,{CloseQuestion:()=>J3});function J3(){let{ids:e,sends:t,proceed:n,open:s}=O(Bv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{Ke(),n($)};if(A(()=>{o$(e).then($=>$.length?i($):u({}),$=>{Gl($),s===null&&Ke()})},[]),s===null&&!a)return null;let p=async()=>{c(!0);let $=await s$(a);$?u({restore:$}):Ke()},m=a?.length??s,h=e.length===1?_("The conversation has {n} open task","The conversation has {n} open tasks",m):_("The conversations have {n} open task","The conversations have {n} open tasks",m),f=Z3[t?"send":"close"];return r`<${hr} label=${h}>
<div class="dpad">
<h2 class="head2">${h}</h2>
${a&&r`<${a$} tasks=${a} />`}
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
<button type="button" class="btn quiet" disabled=${l} onClick=${Ke}>
${t?o("Back to the text"):o("Do not close")}
</button>
</div>
</div>
<//>`}var Z3,aN=b(()=>{I();C();w();$a();Pk();yn();Z3={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var iN={};ge(iN,{MassReply:()=>eH});function eH(){let{task:e,dialogs:t}=O(hk.value).current,n=t.filter(ne=>ne.open),[s,a]=g(()=>new Set(n.filter(ne=>!ne.reply_state).map(ne=>ne.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(!1),[h,f]=g(null),[$,v]=g(!1),S=O(null);F(()=>S.current.focus({preventScroll:!0}),[]);let x=n.filter(ne=>s.has(ne.id)),k=tH(c?x.map(ne=>ne.id):[]),D=async()=>{if(!$){if(!i.trim()||!x.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}v(!0);try{let ne=rN(),nt=await B(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:x.map(q=>({id:q.id,seen:q.last_no})),undo_ms:ne*1e3,close:c});Ke();let pe=new Set(nt.sent.map(q=>q.dialog_id)),he=p?k.filter(q=>pe.has(q.dialog_id)):[];iH(e,nt,t,ne,he.length?await s$(he):null)}catch(ne){if(!(ne instanceof K))throw ne;f(Oe(ne)),v(!1)}}},U=ne=>{Yl(ne)&&(ne.preventDefault(),D())},W=(ne,nt)=>{let pe=new Set(s);nt?pe.add(ne):pe.delete(ne),a(pe)},le=ne=>a(new Set(ne?n.map(nt=>nt.id):[])),Ee=s.size===n.length,qe=r`
<span class="t12 dim grow">
${_("Can be undone for {n} second","Can be undone for {n} seconds",rN())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!x.length} aria-busy=${String($)}
onClick=${D}>
${_("Send to {n} client","Send to {n} clients",x.length)}
</button>
`;return r`<${_s} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${U} foot=${qe}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${ne=>{l(ne.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${aH} onPick=${ne=>sH(S.current,ne,l)} />
<${rH} text=${i} dialog=${x[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${Ee} indeterminate=${s.size>0&&!Ee}
onChange=${ne=>le(ne.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(ne=>r`<${oH} key=${ne.id} dialog=${ne} on=${s.has(ne.id)} onPick=${W} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${ne=>u(ne.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${k.length>0&&r`<${nH} tasks=${k} finish=${p} onFinish=${m} />`}
<//>`}function tH(e){let[t,n]=g([]),s=e.join();return A(()=>{let a=!0;return n([]),s&&o$(s.split(",")).then(i=>a&&n(i),Gl),()=>{a=!1}},[s]),t}function sH(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function rH({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=is(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function iH(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&ee(_("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${cH(c.code)})`).join(", ")}),{ms:2e4}),t.length&&V(_("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{uH(e,t),i?.()}})}async function uH(e,t){try{let n=await B(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=_("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ee(`${s}. ${_("{n} was sent already","{n} were sent already",n.failed.length)}`):V(s,{icon:"undo-2"})}catch(n){if(!(n instanceof K))throw n;ee(Oe(n))}}var Q3,X3,rN,nH,oH,aH,lH,cH,lN=b(()=>{I();C();H();w();R();$e();_e();N();$a();Pk();gk();qt();Q3=10,X3=["{name|…}","{number}"],rN=()=>{let{messenger:e=0,email:t=0}=ke.peek()?.undo??{};return Math.max(Q3,e,t)};nH=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${_("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${a$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,oH=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${Se} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;aH=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${X3.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;lH={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},cH=e=>lH[e]?.()??o("was refused")});var pN={};ge(pN,{LinkPicker:()=>dH});async function uN(e,t){Ke();try{await cN(e,t,!0)}catch(s){if(!(s instanceof K))throw s;ee(Oe(s));return}let n=_("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});V(n,{icon:"link",undo:()=>cN(e,t,!1).catch(s=>ee(Oe(s))),more:{label:o("Open"),run:()=>L(dn(e.id))}})}async function mH(e,t){try{let{task:n}=await B("/api/tasks",{title:e,kind:"incident"});await uN(n,t)}catch(n){if(!(n instanceof K))throw n;ee(Oe(n))}}function dH(){let e=O([...vt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);F(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{j("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,pH).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>uN(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>mH(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=_("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${_s} title=${S} look="linkdlg" onKey=${v}>
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
<//>`}var pH,cN,mN=b(()=>{I();C();H();w();Z();Xa();$e();N();$a();qt();pH=8,cN=(e,t,n)=>B(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function r$({task:e}){let t=s=>{It(e.id)||Mf([e.id]),cn("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:pa(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(Vn("status",e.id))} onClick=${t}>
<${ro} base=${e.base} />
</button>`}var Dk=b(()=>{C();w();Jo();In();ks();pn()});var dN={};ge(dN,{TaskChips:()=>fH});var fH,fN=b(()=>{C();ye();Z();w();Jo();In();Gn();Dk();qt();fH=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${r$} task=${t} />
<a href=${dn(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:pa(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Kt(t)&&r`<span class=${`hrow end ${zu(t,M.value)}`}>${gs(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var Mk={};ge(Mk,{PromisedTask:()=>vH,TypedPromise:()=>bH});function hH(){try{let e=JSON.parse(localStorage.getItem(hN));return Array.isArray(e)?e:[]}catch{return[]}}function bH({id:e,text:t}){let n=Math.floor(M.value/6e4),s=uo(()=>Ju(t,M.peek()),[t,n]);return r`<${gN} dialog=${e} promise=${s} take=${i=>rn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function vH({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=uo(()=>Ju(s,a),[s,a]);return r`<${gN} dialog=${n} promise=${i} take=${c=>rn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function gN({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=gH(e,t.at);return i$.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:gs(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>$N(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>$N(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var hN,$H,i$,gH,$N,Rk=b(()=>{se();I();C();ye();w();nu();N();Ko();Sk();yn();qt();hN="okno.promises",$H=200;i$=T(hH()),gH=(e,t)=>`${e}:${Te(t,0,0)}`,$N=e=>{i$.value=[e,...i$.value.filter(t=>t!==e)].slice(0,$H),zo(hN,i$.value)}});function l$(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return j(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Lk=b(()=>{I();H()});var xN={};ge(xN,{Strip:()=>yH});function yH(){let e=id.value,t=re.value[e?.id],n=Et(yN),{seen:s,problem:a}=l$(t,M.value);return Ne(),A(()=>{n.current?.focus({preventScroll:!0}),t||yN()},[!!t]),F(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${xH} dialog=${t} seen=${s} />`:r`<${wH} problem=${a} />`}
</div>`:null}function xH({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${_H} dialog=${e} seen=${t} /></b> <span class="dim">${SH(t)}</span>
</p>
<${TH} parts=${t.parts.slice(-kH)} running=${t.ended_at===null} />
<${CH} parts=${t.parts} />
<${OH} parts=${t.parts} />
<${EH} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function _H({dialog:e,seen:t}){let n=Zc(e),s={span:Qe(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Xi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function TH({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=c$-n.length*(bN+Ik)+Ik,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${c$} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=bN+i*s[h]/a,$=l;l+=f+Ik;let v=t&&h===n.length-1&&m==="waited",S=$>=c&&$<c$-2*vN;return S&&(c=$+vN),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${J(p)}</text>`}`})}
${u&&r`<text x=${c$} y="40" text-anchor="end">${J(u)}</text>`}
</svg>`}function CH({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Bk[n]()}</span>`)}
</div>`}function OH({parts:e}){let t=e.slice(0,-kN),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Bk.waited()}</span><b class="num">${Qe(n)}</b></li>`}
${e.slice(-kN).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${zk(s)} – ${wN(s,a)?J(a):zk(a)}`:zk(s)}
</span>
<span>${Bk[i]()}</span>
${a>s&&r`<b class="num">${Qe(a-s)}</b>`}
</li>`)}
</ol>`}function EH({seen:e}){if(e.norm===null)return null;let t=fo.value[e.hours_id],n=o("SLA within {norm}",{norm:Qe(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${je(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var c$,Ik,bN,vN,kN,kH,Bk,yN,wH,SH,wN,zk,_N=b(()=>{I();H();ye();oe();C();w();Z();R();Js();N();Pe();ie();Lk();c$=340,Ik=2,bN=8,vN=46,kN=8,kH=24,Bk={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},yN=()=>{y.value=null};wH=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Ce} width=${60} /><${Ce} width=${90} />`;SH=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Qe(t),norm:Qe(e)}):o("target {norm}",{norm:Qe(e)});wN=(e,t)=>lt(e)===lt(t),zk=e=>wN(e,M.value)?J(e):`${Yt(e,M.value)}, ${J(e)}`});var SN={};ge(SN,{SlaBox:()=>AH});function AH({dialog:e}){let{seen:t}=l$(e),n=Zc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${NH} first=${s} />`}
${e.waiting_since&&r`<${PH} dialog=${e} target=${n} />`}
</div>`}function PH({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Qe(t.late):Xi(t,M.value):Qe(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Jc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${tb} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var NH,TN=b(()=>{ye();oe();C();w();Js();N();Lk();NH=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Qe(e.waited)}</div>
</div>`});var ON,EN,CN,u$,p$=b(()=>{se();ye();_t();w();Z();Br();ta();Xg();R();Js();hn();ON=Wt(["clock"],()=>Promise.resolve().then(()=>(_N(),xN)),"Strip"),EN=de(()=>Promise.resolve().then(()=>(TN(),SN)),"SlaBox"),CN=()=>E.peek().page==="inbox"?no():void 0;Ge({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!CN(),run:()=>Jc(CN().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});u$=new Map;ve(()=>{let e=M.value,t=new Set;for(let n of Object.values(re.peek())){let s=n.assignee_id===P.peek()?.id?Qi(n,fo.peek(),e):null;if(!s)continue;t.add(n.id);let a=u$.get(n.id);u$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Fs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Fs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of u$.keys())t.has(n)||u$.delete(n)})});function AN({contact:e}){let[t,n]=g(!1);return t?r`<${LH} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function LH({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return F(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await Qm(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?RH[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${DH.map($=>r`<option value=${$}>${Ae($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${MH[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var DH,MH,RH,NN=b(()=>{I();C();Xe();H();w();N();DH=["email","phone","telegram","vk"],MH={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},RH={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function IH({contact:e,field:t,onSaved:n}){let[s,a,i,l]=PN[t],[c,u]=g(null),p=async h=>{u(h);try{return await Uc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ee(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&V(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var PN,m$,Wk=b(()=>{I();C();H();w();$e();Xe();PN={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},m$=({contact:e,onSaved:t=n=>{}})=>Object.keys(PN).map(n=>r`<${IH} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var DN={};ge(DN,{Card:()=>zH,Section:()=>gr,facts:()=>f$,pastOf:()=>d$});function zH(){let{dialog:e}=E.value,t=re.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${BH} open=${gt.value} busy=${!n}>
${t&&r`<${FH} dialog=${t} contact=${n} />`}
<//>`}function BH({open:e,busy:t,children:n}){let s=()=>{e?gt.value=!1:$o.value=!0};return r`
${e&&r`<${WH} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Gt:null}>
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
`}function WH(){return Ne(),F(()=>Lt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function FH({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Ul} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Uc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Yt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ce} width=${60} />`}
</div>
</div>
<${EN} key=${e.id} dialog=${e} />
<${gr} name="dialog" title=${o("Conversation")}><${WT} key=${e.id} dialog=${e} /><//>
${t?r`
<${KH} contact=${t} dialog=${e} />
<${MN} key=${e.id} dialog=${e} />
<${qH} contact=${t} />
<${UH} contact=${t} /><${HH} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ce} width=${s} />`)}</div>`}
`}function KH({contact:e,dialog:t}){return r`<${gr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>At(s)}>
<${Se} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${AN} key=${e.id} contact=${e} />
<//>`}function qH({contact:e}){let t=d$(e);return r`<${gr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${G(E.value.view,n.id)}>
<${Se} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Fr(n)}</span>
<span class="t12 dim cut">${f$(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Zp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function f$(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:me(e.number)}),ct(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Ma(Y(n)):o("closed")].join(" · ")}function UH({contact:e}){return r`<${gr} name="note" title=${o("Client note")}>
<${Ul} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Uc(e,{note:t})} long />
<//>`}var jH,gr,d$,HH,$$=b(()=>{I();cs();C();Xe();ie();ye();oe();w();_e();Bt();Z();R();p$();er();NN();Wk();N();fk();Pe();bi();jH=e=>localStorage.getItem("okno.fold."+e)==="1",gr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!jH(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;d$=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);HH=({contact:e})=>r`<${gr} name="consent" title=${o("Consents and bans")}>
<${m$} key=${e.id} contact=${e} />
<//>`});function h$(e){A(()=>{let n=!0,s=()=>j(`/api/dialogs/${e}/tasks`).then(i=>n&&lr(i.items,un(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Fk.add(a),()=>{n=!1,Fk.delete(a)}},[e]);let t=Object.values(et.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Kt(s))-Number(Kt(n))||s.id-n.id);return{known:t,open:t.filter(Kt),done:t.filter(n=>!Kt(n))}}var Fk,jk=b(()=>{I();H();Xt();it();Gn();pn();Fk=new Set;tn(e=>{for(let t of Fk)t(e)})});var RN={};ge(RN,{CardTasks:()=>GH});function GH({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=h$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:YH)];return r`<${gr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${r$} task=${u} />
<a class="grow" href=${dn(u.id)}>
<span class="cut blk">${u.title||o("No. {number}",{number:u.number})}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${pr} task=${u} />
${u.due_at!==null&&r`<${vs} task=${u} />`}
</span>
</a>
</div>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>rn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var YH,LN=b(()=>{I();C();w();Z();$$();N();jk();Jo();Dk();yn();YH=5});var IN={};ge(IN,{RepeatSettings:()=>VH});function VH(){let e=Gf(),t=Hf.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>ir()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Ve} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${ae} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${Uu}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ce} width=${60} /></div>`}
${e&&!n.length&&r`<${ae} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>ir()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${JH} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function JH({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=eA(e),i=O(null);F(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>Jf(()=>Vf(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[PE(e),s!==null&&Y(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:Y(e.created_by)})].filter(Boolean),u=LE(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${Yn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${ql(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>ir({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>oA(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var zN=b(()=>{I();C();H();w();Z();R();_e();N();Tt();Zf();$i();yn()});function Kk({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...BN}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);F(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((k,D)=>D===S?{...k,...x}:k)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(QH)})}catch(x){if(!(x instanceof K))throw x;u(Oe(x)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${XH} key=${x} step=${S} number=${x+1} onChange=${k=>f(x,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=ZH}
onClick=${()=>l([...i,{...BN}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function XH({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${n$} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${e4(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${hs().map(c=>r`<option key=${c.id} value=${c.id}>${Go(c)}</option>`)}
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
</fieldset>`}var ZH,BN,QH,e4,WN=b(()=>{I();C();H();w();R();N();Tt();at();Ck();In();qt();ZH=20,BN={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};QH=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});e4=e=>Object.values(xe.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function FN(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await j("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof K))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof K))throw v;return ee(z(v)),!1}},u=async($,v)=>{let S=await($==="new"?B("/api/task-templates",v):B(qk($),v,{method:"PATCH"}));t(S.templates),i(null)},p=($,v)=>c(()=>B(qk($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&V(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let S=e[v<0?$-1:$+2]?.id??null;return c(()=>B(qk(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Ve} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${n4} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ce} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Kk} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${t4} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${Kk} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${o4} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${S=>h(v,S)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function o4({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var qk,t4,n4,jN=b(()=>{I();C();H();w();$e();N();Tt();WN();qk=(e,t="")=>`/api/task-templates/${e}${t}`;t4=()=>r`<${ae} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,n4=({problem:e,retry:t})=>r`<${ae} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var YN={};ge(YN,{TaskListSettings:()=>r4});function r4(){return r`
<${KN} id="tkss" of=${s4} rows=${$s()} />
<${KN} id="tkts" of=${a4} rows=${hs()} />
<${FN} />
`}function KN({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Ve} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${UN} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${UN} of=${t} row=${c} onDone=${i} />`:r`<${l4} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function HN(e){try{return await e(),!0}catch(t){if(!(t instanceof K))throw t;return ee(Oe(t)),!1}}function qN(e,t,n,s){let a=t[s<0?n-1:n+2];return HN(()=>B(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function i4(e,t){let n=s=>HN(()=>B(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&V(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function l4({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${ro} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&pa(t.base)!==i&&r`<span class="t12 dim blk">${pa(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>qN(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>qN(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>i4(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function UN({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);F(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?B(`${e.path}/${t.id}`,v,{method:"PATCH"}):B(e.path,v)),n()}catch(S){if(!(S instanceof K))throw S;u(S),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Oe(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${CO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var s4,a4,GN=b(()=>{I();C();H();w();$e();N();Tt();Jo();In();jN();qt();s4={path:"/api/task-statuses",nameOf:ma,builtIn:qv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},a4={path:"/api/task-types",nameOf:Go,builtIn:Uv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Uk(e,t=()=>{}){let n=re.peek()[e[0].dialog_id],s=yO(e.map(a=>[d4(a),a.text]));rn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Nl(s)||Nl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function rP({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Ua(e)||M.value-s>f4?null:r`<${u4} message=${e} />`}function $4(){if(Zt.peek().size){aP(El());return}let e=no(),t=xt.peek()[e.id],n=t?Sn(t).filter(ua):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Uk([s]):rn({dialog_id:e.id})}var c4,VN,JN,ZN,QN,XN,eP,tP,nP,oP,u4,MN,p4,m4,sP,d4,aP,f4,$r,bi=b(()=>{ye();_t();C();w();Z();Mo();yo();Tl();Cu();Xt();R();ta();_e();hn();Yc();yn();Fv();c4=de(()=>Promise.resolve().then(()=>(TA(),SA)),"Tasks"),VN=Wt(["newtask"],()=>Promise.resolve().then(()=>(WA(),BA)),"NewTask"),JN=Wt(["taskimport"],()=>Promise.resolve().then(()=>(HA(),UA)),"ImportTasks"),ZN=Wt(["taskrepeat"],()=>Promise.resolve().then(()=>(tN(),eN)),"RepeatDialog"),QN=Wt(["closetasks"],()=>Promise.resolve().then(()=>(aN(),sN)),"CloseQuestion"),XN=Wt(["massreply"],()=>Promise.resolve().then(()=>(lN(),iN)),"MassReply"),eP=Wt(["picktask"],()=>Promise.resolve().then(()=>(mN(),pN)),"LinkPicker"),tP=Wt(["taskpop"],()=>Promise.resolve().then(()=>(ks(),nE)),"FieldPopover"),nP=de(()=>Promise.resolve().then(()=>(fN(),dN)),"TaskChips"),oP=de(()=>Promise.resolve().then(()=>(Rk(),Mk)),"TypedPromise"),u4=de(()=>Promise.resolve().then(()=>(Rk(),Mk)),"PromisedTask"),MN=de(()=>Promise.resolve().then(()=>(LN(),RN)),"CardTasks"),p4=de(()=>Promise.resolve().then(()=>(zN(),IN)),"RepeatSettings"),m4=de(()=>Promise.resolve().then(()=>(GN(),YN)),"TaskListSettings"),sP=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>sP(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>sP(e.tasktypes)});rs({page:"tasks",path:Po(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:c4,tab:!0,count:()=>({shown:ze.value.tasks?.mine??0,urgent:(ze.value.tasks?.mine_late??0)>0})});nn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:m4});nn({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:p4});H0(e=>{let t=e.ids.map(s=>re.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(kO(e,t.every(Boolean)?n:null),!0)});d4=({author:e})=>e.operator_id?Y(e.operator_id):e.name??"",aP=e=>Uk(e,ui),f4=24*36e5;QC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ua,run:e=>Uk([e]),runMany:aP});$r=()=>E.peek().page==="tasks";Ge({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(Po())},{id:"new-task-from",group:"dialog",label:()=>Zt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!no(),run:$4},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:$r,run:()=>rn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!$r(),run:()=>rn()})});function iP({id:e,dialog:t,note:n,text:s}){let a=o_(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?gl(s):[],u=f=>f.map($=>Y($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=ht(_("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=ht(_("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=ht(_("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):dm(e)?m=o("{name} is typing…",{name:is(t?.name??"")}):a.length&&(m=ht(_("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${Y(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function cP({id:e,mode:t}){let n=ei(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Sn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?Y(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?lP(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>oa(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function uP({id:e,dialog:t,message:n}){let s=Ot(t)?.can?.edit_hours,a=Ae(t.kind),i=s?_("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:J(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Cl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function pP({id:e}){let[t,n]=g(!1),s=IS(e);if(A(()=>{WS(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Sn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Ze(Bo(s[0]))}):_("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${h4} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function h4({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ze(Bo(e))} · ${Y(e.author.operator_id)}</b>
<span class="cut blk">${lP(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Vb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${yu} place="popplan" given=${Bo(e)} pick=${s=>Vb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Uo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var lP,Hk=b(()=>{I();C();ie();mu();Su();oe();Lr();w();_e();pd();fu();Xt();R();yo();ra();N();rr();Vd();lP=e=>e.text||an(e.content==="text"&&e.files?.length?"document":e.content)});function mP({id:e,dialog:t}){let n=ps(e),s=n==="note",a=O(null),i=bn(e,n),l=t&&Ot(t),c=s?g4:l?.can??{},u=!!c.subject&&!s,p=!s&&(Fn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=jt(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=yf(a,s);F(()=>Yk(a.current),[i]),A(()=>{dT()||Qa()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&GT(e);if(D){document.getElementById("mail"+D.field)?.focus();return}ig();let U=Lt("#missing button");if(U){U.focus();return}Rd(e,n,k),a.current?.focus()};F(()=>(kn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>kf(a.current,k),list:k=>Nv(a.current,k)},()=>{kn.current=null}));let v=k=>{Wx(),so(e),ms(e,n,k.target.value),p_(e,n,k.target.value),f.look()},S=s||(ke.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(_4(k,S)){k.preventDefault(),!k.repeat&&tm()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&cO(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&k4(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),om()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${T4} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Se} kind=${t.kind} />
<span class="cut">${u?l.name:Fr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${eC} dialog=${t} />`}
<${cP} id=${e} mode=${n} />
<${qd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${x4(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{ig(),f.close()}}></textarea>
<${wf} calls=${f} />
${!s&&i&&r`<${oP} id=${e} text=${i} />`}
<${Ud} id=${e} mode=${n} again=${k=>{r1(e,k),a.current?.focus()}} without=${k=>{i1(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${b4} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${w4} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${y4(s,p,e,m)}
<kbd class="only-wide">${S?`${ut} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${tC} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${nC} send=${$} />`}
${y.value==="emoji"&&r`<${$O} pick=${k=>vf(a.current,k)} />`}
</form>`}function b4({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{vf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ut} B`,()=>kf(a.current,"**"))}
${l("italic",o("Italic"),`${ut} I`,()=>kf(a.current,"_"))}
${l("list",o("List"),`${ut} Shift 8`,()=>Nv(a.current,!1))}
<${v4} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${E1} id=${e} can=${s} mode=${t} />`}
<${fO} />
`}function v4({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&lO(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return F(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function k4(e,t){let n=xt.peek()[e],s=n&&Sn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Wo(s))return!1;if(Ua(s))Uo(s);else if(bf(s,t))gf(s);else return!1;return!0}function y4(e,t,n,s){return ti.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):aa(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function w4({id:e,mode:t,text:n}){return rT(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>iT(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?eT(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Fn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function x4(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function _4(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Yk(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function T4({id:e,mode:t,field:n}){let s=i=>{Pn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Pn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Lt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${S4.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var g4,S4,dP=b(()=>{I();cs();C();ie();Un();Su();Lr();w();Qs();bo();du();Rr();Pv();Rs();Xt();R();$e();yo();vl();Dv();ra();Hd();N();Mv();hO();mv();bi();Vd();Hk();g4={files:!0,max_files:20};S4=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function O4(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:is(fP(n)),ago:xm(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function E4(){let[e,t]=g(qa(Date.now()));return A(()=>{let n=setInterval(()=>t(qa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function $P({entry:e}){let t=O(null);F(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);F(()=>{n.current=Date.now(),JS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=E4(),a=e.came??[],i=()=>{Date.now()-n.current>=A4&&GS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?O4(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Gk&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Gk,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Gk).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${fP(l)}</span>
${C4(l)}
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
<button type="button" class="btn quiet" onClick=${()=>f1(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>or(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var fP,C4,Gk,A4,hP=b(()=>{I();C();oe();w();Zs();_e();Jr();yo();ra();rr();fP=({author:e})=>e.operator_id?Y(e.operator_id):e.name,C4=e=>e.text||an(e.content==="text"?"document":e.content);Gk=20,A4=700});function gP({id:e,dialog:t}){let n=KS(e),s=ps(e),a=sO(e);if(R4(e),n)return r`<div class="dock"><${$P} entry=${n} /></div>`;let i=s==="reply"&&t&&N4(t);return r`<div class="dock">
${t&&r`
<${pP} id=${e} />
<${iP} id=${e} dialog=${t} note=${s==="note"} text=${bn(e,s)} />
`}
${a&&t?r`
<${uP} id=${e} dialog=${t} message=${a.message} />
<${D4} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${P4} id=${e} ...${i} />`:r`<${mP} id=${e} dialog=${t} />`}
</div>`}function N4(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Yt(e.blocked_at)})};let t=Ot(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function P4({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Pn(e,"note")}>${o("Leave a note")}</button>
</div>`}function D4({id:e,dialog:t,text:n}){let s=O(null);F(()=>Yk(s.current),[n]),F(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Fe(()=>rO(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Cl(e));let c=ke.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Se} kind=${t.kind} />
<span class="cut">${Fr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>aO(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Cl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function R4(e){let t=X.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(L4).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),we("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},M4);return()=>clearInterval(n)},[e,t])}function L4(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var M4,bP=b(()=>{I();C();Xe();H();Un();Su();oe();w();Zs();R();N();dP();hP();Hk();M4=1e3});function Vl(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Xu.value=t?{dialog:s,no:t}:null,a===e&&L(G(n,s),{replace:!0}),L(G(n,s,e),{replace:!0}))}function vP(){let e=Xu.peek();e&&Vl(e.no)}var Xu,ep,Jl=b(()=>{se();Z();Xu=T(null);ep=e=>new URL(G("all",e.dialog_id,e.no),location.origin).href});function yP(){Ct.value=null,globalThis.CSS?.highlights?.delete("found"),Lt("#conversation .scroll")?.focus({preventScroll:!0})}function z4(e){Ct.value={...Ct.peek(),q:e},clearTimeout(Vk),Vk=setTimeout(wP,I4)}async function wP(){clearTimeout(Vk);let{dialog:e,q:t}=Ct.peek();if(!t.trim()||Jk(t)){Ct.value={dialog:e,...Ov,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Ct.peek()?.dialog!==e||Ct.peek().q!==t)return;Ct.value={...Ct.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Zl(1)}catch(n){if(!(n instanceof K))throw n;Ct.peek()&&(Ct.value={...Ct.peek(),asked:t,found:[],failed:!0})}}function Zl(e){let{found:t,at:n}=Ct.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Ct.value={...Ct.peek(),at:s},Vl(t[s])}function B4(e){let{q:t,asked:n,dialog:s}=Ct.peek(),a=Jk(t);a?Vl(Math.max(1,Math.min(a,re.peek()[s]?.last_no??a))):t!==n?wP():Zl(e.shiftKey?-1:1)}function W4(e){if(e.key==="Escape")yP();else if(e.key==="Enter")B4(e);else if(e.key==="ArrowUp")Zl(1);else if(e.key==="ArrowDown")Zl(-1);else return;e.preventDefault(),e.stopPropagation()}function xP({id:e}){let t=O(null),n=YC(e);if(F(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=Ct.value,m=p?o("Search failed"):!a.trim()||Jk(a)?"":i.length?o("{i} of {n}",{i:l+1,n:me(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>z4(h.target.value)} onKeyDown=${W4} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Zl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Zl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${yP}>
<${d} name="x" size="m" />
</button>
</div>`}function _P(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Ct.peek())return;let{asked:n,swapped:s,found:a}=Ct.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<kP){for(let p of F4(u,i))if(l.push(p)>=kP)break}t.set("found",new Highlight(...l))}function*F4(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var I4,Vk,Jk,kP,Zk=b(()=>{I();cs();C();H();oe();w();mf();Jl();R();N();I4=180,Vk=0;Jk=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);kP=1e3});async function Qk(e){try{return await e()}catch(t){return ee(z(t)),null}}function SP(e){let t=Ot(re.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*j4;return!!(t.delete&&n&&s&&Xk(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ey(e){let t=new Set(Ql.peek());t.delete(e)||t.add(e),Ql.value=t}async function ty(e,t){let n=X.peek().marks[e];g$.add(e),await Qk(async()=>{let s=await B(`/api/dialogs/${e}/unread`,{no:t});ce({t:"unreadFrom",id:e,read_no:s.read_no}),V(Um(e),{icon:"mail",undo:()=>(g$.delete(e),ce({t:"read",id:e,client_no:n??0}),Qk(()=>B(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var j4,b$,Xk,TP,CP,OP,EP,Ql,AP,g$,NP,PP,tp=b(()=>{se();Gs();$e();H();R();j4=36e5;b$=(e,t,n)=>Qk(async()=>(ce({t:"result",...await B(`/api/messages/${e.id}/${t}`,n)}),!0));Xk=e=>e.kind==="out"&&e.author.operator_id===P.value.id,TP=e=>b$(e,"delete",{}),CP=(e,t)=>b$(e,"reaction",{emoji:t}),OP=e=>b$(e,"amend",{act:"again"}),EP=e=>b$(e,"amend",{act:"drop"}),Ql=T(new Set);AP=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),g$=new Set,NP=e=>g$.has(e),PP=e=>g$.delete(e)});var np,DP,MP,RP,op,sp=b(()=>{se();C();w();np=T(null),DP=e=>{np.value=e},MP=e=>!!np.value?.when(e),RP=e=>np.peek().run(e),op=({message:e})=>np.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>np.peek().run(e)}>
${o("Why?")}
</button>`:null});function zP({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${On(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yo} state=${n} /></span>`}function BP({message:e,found:t}){let[n,s]=g(!1),a=LP(e),i=q4[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${op} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var K4,LP,ap,IP,q4,ny=b(()=>{I();C();oe();w();N();sp();Ks();tf();K4={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},LP=e=>K4[e.automatic]?.()??o("Auto-reply"),ap=e=>e.kind==="out"&&!!e.automatic,IP=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${LP(e)}
<${op} message=${e} />
</span>`;q4={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function WP({message:e,at:t}){let{delivery:n}=e;return ap(e)?r`<${zP} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${H4(n)}</span>
<${Bn} run=${()=>Jm(e)}>${o("Retry")}<//>
<${Bn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${U4} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Yo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Wo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${Be(Bo(e))}>
${o("Scheduled for {when}",{when:Ze(Bo(e))})}
</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`:Ua(e)?r`<${Y4} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yo} state=${n.state} /></span>`}function U4({message:e}){let{delivery:t}=e,n=Ot(re.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ae(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${On(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Bn} run=${()=>B0(e)}>${o("Check")}<//>`}
<${Bn} run=${()=>Jm(e)}>${o("Send again")}<//>
</span>`}function Y4({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Bo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Bn} run=${()=>Uo(e)}>${o("Cancel")}<//>
</span>`}function FP({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:Y(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Bn} run=${()=>Jm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function jP({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${wl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${J4} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function J4({entry:e}){if(e.phase==="refused"){let n=G4[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Bn} run=${()=>md(e.key)}>${o("Retry")}<//>`}
<${Bn} run=${()=>or(e)}>${o("Edit")}<//>
<${Bn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Bn} run=${()=>md(e.key)}>${o("Send")}<//>
<${Bn} run=${()=>or(e)}>${o("Edit")}<//>
<${Bn} run=${()=>al(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Fn.value!=="on")){let n=V4.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yo} state="waiting" />
<span>${s}</span>
<${Bn} run=${()=>or(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${J(e.at)} <${Yo} state="sending" /></span>`}var Bn,H4,G4,V4,oy=b(()=>{I();C();Xe();H();oe();w();Rr();Zs();_e();R();yo();ra();N();ny();Ks();ri();tf();Bn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;H4=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${On(e,t)}`;G4={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},V4=["no-space","read-only","disk-fault","database-damaged"]});var v$,KP=b(()=>{Cr();C();w();N();v$=class extends Xo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function YP(e){let t=qP(e);return ki.has(t)?Promise.resolve(ki.get(t)):(k$.has(t)||(k$.set(t,new Promise(n=>ay.push(()=>X4(e.id,t).then(n)))),GP()),k$.get(t))}async function X4(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return e6(t,n),n}catch{return null}finally{k$.delete(t)}}function GP(){for(;sy<Z4&&ay.length;)sy+=1,ay.shift()().finally(()=>{sy-=1,GP()})}function e6(e,t){ki.set(e,t),ki.size>Q4&&ki.delete(ki.keys().next().value)}var Z4,Q4,ki,k$,ay,sy,qP,UP,HP,ry=b(()=>{H();Z4=2,Q4=400,ki=new Map,k$=new Map,ay=[],sy=0,qP=({id:e,version:t})=>`${e}:${t}`,UP=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),HP=e=>ki.get(qP(e))});function QP({who:e}){let t=/^vk\.com\//.test(e)?xl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function XP({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${eD} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${t6} key=${"p"+n} post=${t} />`)}
`}function eD({one:e}){return r`<div class="fwd">
<${ZP} from=${e.from} at=${e.at} />
${e.text&&r`<${ia} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${eD} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${_("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function t6({post:e}){let t=e.url&&xl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${QP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${VP(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ia} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&_("{n} like","{n} likes",e.likes),e.comments>0&&_("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var VP,JP,ZP,tD=b(()=>{C();oe();ye();w();cv();N();bu();VP=e=>e?`${ct(e*1e3,M.value)}, ${J(e*1e3)}`:"",JP=({data:e,children:t})=>r`<div class="fwd">
<${ZP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,ZP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${QP} who=${e} /></b>`}
${t?` · ${VP(t)}`:""}
</span>`});function y$({message:e}){let{data:t}=e,n=`${nD(t.latitude)}, ${nD(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||an("location")}</b>
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
</div>`}function iy({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&oD(u.external_id)===oD(n.phone)),c=async()=>{i(!0);try{await Qm(s,"phone",n.phone)}catch(u){ee(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||an("contact")}</b>
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
`}function ly({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function cy({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):an("dice")}</span>
</span>`}function rp({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?L_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||an(n)}</b>
<span class="t12 dim blk">${[an(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var nD,oD,sD=b(()=>{I();C();Xe();H();oe();w();$e();R();N();rr();nD=e=>Number(e).toFixed(4);y$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";oD=e=>String(e).replace(/\D/g,"");iy.knows=e=>!!(e.phone||e.name);ly.knows=e=>!!e.question;cy.knows=()=>!0;rp.knows=e=>!!(e.title||e.from||e.description)});function aD({message:e}){let t=O(null),[n,s]=g(()=>HP(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),YP(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${n6} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function n6({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var rD=b(()=>{I();C();ry()});function uD({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ip),[c,u]=g(!1),p=a6(e,t.waveform,n);A(()=>()=>{Xl===n.current&&(Xl=null)},[]);let m=()=>{let S=n.current;if(!S.paused){S.pause();return}Xl&&Xl!==S&&Xl.pause(),Xl=S,S.playbackRate=ip,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{ip=uy[(uy.indexOf(i)+1)%uy.length],n.current.playbackRate=ip,l(ip)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${lD(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${s6} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${js(s.at)} / ${js(s.whole)}`:Xn(e.size??0)}
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
`}function s6({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${js(a)} / ${js(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ha*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/ha<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function a6(e,t,n){let[s,a]=g(()=>t?.length?r6(t):cD.get(e.token)??iD);return A(()=>{if(s!==iD||!e.size||e.size>o6||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),i6(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function i6(e){try{let t=await fetch(lD(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ha)),i=Array.from({length:ha},(l,c)=>l6(s,c*a,a));return cD.set(e.token,i),i}catch{return null}}function l6(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var uy,ha,o6,lD,ip,Xl,cD,iD,r6,pD=b(()=>{I();C();oe();w();N();uy=[1,1.5,2],ha=44,o6=15e5,lD=e=>`/files/${e.token}/media`,ip=1,Xl=null,cD=new Map;iD=new Array(ha).fill(0);r6=e=>Array.from({length:ha},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ha),Math.max(Math.floor(n*e.length/ha)+1,Math.floor((n+1)*e.length/ha)))))});function w$({message:e,mail:t,client:n}){if(e.letter)return r`<${Q1} message=${e} />`;let s=r`<${p6} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${JP} data=${e.data}>${s}<//>`:s}function c6({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ia} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(Y)} />`:null}function p6({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${c6} message=${e} />`,l=a.forwards||a.posts?r`<${XP} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(mD),p=r`
${u.map(m=>r`<${uD} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${wl} files=${e.files.filter(m=>!mD(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=u6[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&UP(e)&&r`<${aD} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${m6} message=${e} />${i}`}function m6({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=NC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:an(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var mD,u6,py=b(()=>{C();ry();w();_e();N();rr();tD();sD();ri();vu();rD();bu();pD();mD=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),u6={location:y$,venue:y$,contact:iy,poll:ly,dice:cy,story:rp,game:rp,invoice:rp}});function gD({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${bD} message=${e} found=${t} icon=${d6[e.content]}
bad=${f6.has(e.content)} after=${r`<${op} message=${e} />`}>
${lp(e)}
${n}
<//>`}function lp({content:e,data:t}){let n=t.by??null,s=$6[e];return s?s(t,n):e}function vD({message:e,found:t}){return r`<${bD} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${g6(e)}
<//>`}function g6({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=v6[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var d6,f6,Zo,bD,$6,dD,my,fD,$D,hD,h6,b6,v6,cp=b(()=>{C();oe();w();_e();R();N();el();at();sp();d6={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},f6=new Set(["blocked","bounced","sla_breached"]),Zo=e=>r`<b>${Y(e)}</b>`;bD=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;$6={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:Zo(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:Zo(e.to)}),s=$D[e.cause]?.();return s?[...n,` · ${s}`,...fD(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:Zo(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${We.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&$D[e.cause]?.();return s?[...n,` · ${s}`,...fD(e.skipped)]:t?[...n," · ",Zo(t)]:n},closed:(e,t)=>{let n=h6[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:Zo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:Zo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ze(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Zo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:Zo(t)}):`${o("Unsnoozed")}: ${(hD[e.cause]??hD.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Qe(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Ln).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Zo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Jt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",Zo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Zo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},dD={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>ko(Ds.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},my=e=>(dD[e.why]??dD.off)(e),fD=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${Y(t.id)} (${my(t)})`).join(", ")]:[],$D={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},hD={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},h6={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};b6=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),v6={new_chat_members:b6,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function dy({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();x$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function k6({message:e,x:t,y:n}){let s=Et(()=>{y.value=null}),[a,i]=g(null);return Ne(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Ae(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${_("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Yt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${G("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var x$,kD,fy=b(()=>{I();C();ie();H();oe();w();se();Z();N();Pe();x$=T(null);kD=()=>y.value==="participant"&&x$.value?r`<${k6} key=${x$.value.message.id} ...${x$.value} />`:null});async function wD(e,t){let n=`${e}.${t}`;if(n in ec.peek())return;$y.push(n);let s={...ec.peek(),[n]:null};$y.length>y6&&delete s[$y.shift()],ec.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(ec.value={...ec.peek(),[n]:i})}catch(a){if(!(a instanceof K))throw a}}var y6,ec,$y,yD,xD=b(()=>{se();H();y6=200,ec=T({}),$y=[],yD=(e,t)=>ec.value[`${e}.${t}`]??null});function _D({message:e,near:t}){let n=e.reply_to_no,s=t??yD(e.dialog_id,n);A(()=>{t||wD(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?x6(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Vl(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${w6(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var w6,x6,SD=b(()=>{I();C();w();Jl();_e();xD();rr();w6=({author:e})=>e.operator_id?Y(e.operator_id):e.name,x6=e=>e.text||an(e.content==="text"&&e.files?.length?"document":e.content)});function hy(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Ot(re.value[e.dialog_id]??{})?.can?.can_react??[]}function TD({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function gy(e){let t=TD(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function CD(e){let t=TD(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(T6).join(", ")}})}function T6({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):Y(t)}var _6,S6,yi,_$,S$,T$=b(()=>{tp();w();_e();R();_6=["👍","❤","🙏","👌","😁","🎉"],S6=new Set(["❤","✍","☃","🕊"]),yi=e=>S6.has(e)?e+"️":e;_$=e=>_6.filter(t=>hy(e).includes(t));S$=(e,t)=>CP(e,t===gy(e)?null:t)});function OD({message:e}){let t=CD(e);if(!t.length||e.deleted_at)return null;let n=hy(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${O6} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>S$(e,s.sign):null} />`)}
</span>`}function O6({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=C6[e],c=`${l?l.name():yi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():yi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var C6,ED=b(()=>{C();w();T$();N();C6={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function by(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return ND([e],[t]).filter(c=>c.text);let[n,s]=[AD(e),AD(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=ND(n.slice(a,n.length-i),s.slice(a,s.length-i));return E6([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function ND(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function E6(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var AD,PD=b(()=>{AD=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function DD({message:e}){return e.edited_at?e.version<2?r`<span title=${Be(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Be(e.edited_at)}
aria-expanded=${String(Ql.value.has(e.id))} onClick=${()=>ey(e.id)}>
${o("edited")}
</button> `:null}function MD({message:e}){return Ql.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${A6} key=${e.version} message=${e} />`:null}function A6({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),AP(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${_("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Be(l.at)}>${J(l.at)}</time>
<span class="text">${by(l.text,t[c+1].text).map(N6)}</span>
</li>`)}
<li key="now">
<time title=${Be(t.at(-1).at)}>${J(t.at(-1).at)}</time>
<span class="text">${by(t.at(-2)?.text??"",t.at(-1).text).map(P6)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function RD({message:e,children:t}){let n=Ql.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${D6(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ey(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function D6({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:J(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:Y(i)}):o("The message was deleted at {time}",a)}function LD({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>EP(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=M6[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${On(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>OP(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=R6[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${On(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var N6,P6,M6,R6,ID=b(()=>{I();C();tp();PD();oe();w();_e();R();T$();N();Ks();N6=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,P6=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;M6={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:yi(e)}):o("The client still sees the reaction")},R6={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function zD({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${gD} message=${e} found=${m} />`;if(e.content==="service")return r`<${vD} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&ap(e))return r`<${BP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${FP} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(Ua(e)||Wo(e))&&"soon"],k=s?r`<${I6} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${X1} subject=${u} to=${p} />`,U=r`<${w$} message=${e} mail=${$} client=${l} />`,W=r`<div class=${!f&&R1(e)?"box bare":"box"} style=${f?null:L1(e)}>
${h&&r`<${L6} />`}
<${z6} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${_D} message=${e} near=${t} />`}
${f?r`<${RD} message=${e}>${U}<//>`:U}
<${MD} message=${e} />
<${LD} message=${e} />
<${F6} message=${e} />
<${OD} message=${e} />
${e.tasks?.length>0&&r`<${nP} tasks=${e.tasks} />`}
${!f&&r`<${rP} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,W]:[W,k]}
</li>`}function I6({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${Y(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${dy} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function z6({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${Y(s.operator_id)}
</span>`:ap(e)?r`<${IP} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${Y(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+ho(s.name)}>
<${dy} message=${e} look="pname">${s.name}<//>
</span>`:null}function F6({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>B6,n=r`
<${DD} message=${e} />
<span title=${Be(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:W6(e),time:J(e.created_at)}):J(e.created_at)}
</span>
`;return e.delivery?r`<${WP} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var L6,B6,W6,BD=b(()=>{C();oe();w();_e();R();bi();yo();N();ny();py();oy();cp();ri();vu();fy();SD();ED();ID();L6=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;B6=5*6e4,W6=({sent_at:e,created_at:t})=>lt(e)===lt(t)?J(e):`${Yt(e)}, ${J(e)}`});function jD(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||lt(h.created_at)!==lt(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${Wi(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&FD(h,p),v=!(f&&f.no!==t&&FD(p,f));i.push(r`<${v$} key=${p.id} message=${p}>
<${zD} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??la(p.letter.sender)})}),i}function FD(e,t){return WD(e)||WD(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<j6&&lt(e.created_at)===lt(t.created_at)}var j6,WD,KD=b(()=>{C();ye();oe();w();KP();vu();BD();j6=3*6e4;WD=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function up(e,t){t==="reply"&&e.kind==="note"||(oa(e.dialog_id,t,e.no),qo(t))}function O$(e,t,n="menu"){ky(e)&&(C$.value={message:e,...t},tc.value=n,y.value="message")}function qD(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&MP(e)&&ke.peek()?.shortcuts!==!1)return RP(e),!0;if(!ky(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)At(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ke.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")up(e,"reply");else if(t.code==="KeyN")up(e,"note");else if(t.code==="KeyU"&&e.kind==="in")ty(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ua(e))xf(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")O$(e,UD(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return K6(e,t)}return!0}function K6(e,t){let n=t.shiftKey?null:Av(e).find(s=>s.key===t.code);return n?.runMany&&Zt.peek().size?n.runMany(El()):n?.run(e),!!n}function UD(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function E$(){let e=wi?.parentElement?.querySelector(`li[data-no="${wi.dataset.of}"] .box`);if(!e)return;let[t,n]=[wi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;wi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),wi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function HD({find:e}){let t=O(null),n=xi.value===null?null:e(xi.value);if(F(()=>(wi=t.current,E$(),()=>{wi=null})),!n||!ky(n)||n.deleted_at||Zt.value.size)return null;let s=y.value==="message"&&C$.value?.message.id===n.id,a=l=>s&&tc.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:O$(n,UD(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>up(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${_$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function YD(){if(y.value!=="message"||!C$.value)return null;let e={menu:q6,signs:U6,colleagues:H6}[tc.value];return r`<${e} key=${tc.value} ...${C$.value} />`}function yy(e,t){let n=O(null);return F(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-vy+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-vy:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-vy-i-8)}px`)},[]),n}function q6({message:e,x:t,y:n}){let s=GD(e),a=yy(t,n),i=re.value[s.dialog_id],l=bf(s,i),c=SP(s),u=m=>r`<span class="end only-wide"><${$n} of=${m} /></span>`,p=()=>{gf(s),qo("reply")};return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Q} icon="reply" onPick=${()=>up(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${_$(s).length>0&&r`<${Q} icon="smile" stay onPick=${()=>{tc.value="signs"}}>
${o("Reaction")}
<//>`}
${Av(s).map(m=>r`<${Q} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Hi(m.key)[0])}
<//>`)}
<${Q} icon="sticky-note" onPick=${()=>up(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Q} icon="copy" onPick=${()=>At(s.text)}>${o("Copy text")}${u([ut,"C"])}<//>`}
<${Q} icon="link" onPick=${()=>At(ep(s))}>${o("Copy link")}<//>
${ua(s)&&r`<${Q} icon="check-check" onPick=${()=>xf(s)}>${o("Select")}${u(["X"])}<//>`}
<${Q} icon="forward" stay onPick=${()=>{tc.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Q} icon="mail" onPick=${()=>ty(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Xk(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Q} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${Q} icon="trash-2" onPick=${()=>TP(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function U6({message:e,x:t,y:n}){let s=GD(e),a=yy(t,n),i=gy(s);return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Reaction")} place="at signs" across>
${_$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,S$(s,l)}}>
${yi(l)}
</button>`)}
<//>
</div>`}function H6({message:e,x:t,y:n}){let s=yy(t,n),a=Object.values(xe.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=bn(c,"note");ms(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),oa(c,"note",u),qo("note")};return r`<div class="msgmenu" ref=${s}>
<${De} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var xi,C$,tc,vy,ky,wi,GD,wy=b(()=>{se();I();C();Xe();pu();ie();tp();Un();Su();w();Jl();bo();_t();Tl();Cu();fu();T$();R();N();sn();sp();xi=T(null),C$=T(null),tc=T("menu"),vy=28,ky=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";wi=null;GD=e=>xt.value[e.dialog_id]?.items[e.no]??e});function ZD({dialog:e}){let t=xt.value[e.id],n=Sn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Vt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${xy} dialog=${e} messages=${n} pending=${a}
picked=${Zt.value} mark=${Ta.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Xu.value?.dialog===e.id}
later=${t.later} newer=${Rt.value[`newer:${e.id}`]} more=${t.more}
older=${Rt.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var Y6,G6,VD,V6,JD,xy,QD=b(()=>{Cr();C();tp();ye();Qs();w();Jl();Zs();Xt();Z();Jr();R();it();N();oy();Zk();KD();wy();Cu();Y6=48,G6=1e3,VD=1200,V6=500,JD=12;xy=class extends Xo{box=kh();list=kh();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){VS(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),E$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),PP(this.props.dialog.id),xi.value=null,ui(),Xu.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),_P(this.list.current),E$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=Y6}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<VD&&ug(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<VD&&cg(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+JD)break;a.dataset.no&&i.top<n-JD&&s.push(Number(a.dataset.no))}return s}look(){ZS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!NP(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&T_(this.props.dialog)},G6)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await gm(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(xi.value=Number(n.dataset.no))};out=()=>{this.focused()||(xi.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(xi.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||Zt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),O$(s,{x:t.clientX,y:t.clientY})},V6))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;vO(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Iv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!qD(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(ll(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>ug(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${jD(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>cg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${jP} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${HD} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${vP}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?_("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function XD(){let e=Zt.value.size;if(!e)return null;let t=()=>{ui(),Kr(()=>Lt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${_("{n} message selected","{n} messages selected",e)}</b>
${XC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(El())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${$n} of=${Hi(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${$n} of=${["Esc"]} /></span>
</button>
</div>`}var eM=b(()=>{C();cs();_t();w();N();Pe();Tl();Cu()});function nM({dialog:e}){let t=O(null),n=y.value===tM,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:tM}};return r`<span class="headtasks" ref=${t}>
<${li} dialog=${e} button=${s} />
${n&&r`<${J6} dialog=${e} chip=${t} />`}
</span>`}function J6({dialog:e,chip:t}){let n=O(null),{open:s}=h$(e.id);return F(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${De} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(dn(a.id))}}>
<span class="st"><${ro} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${vs} task=${a} /></span>`}
</button>`)}
<${Q} icon="plus" stay onPick=${()=>rn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var tM,oM=b(()=>{I();C();w();Z();ie();sn();ef();jk();Jo();yn();tM="headtasks"});var iM={};ge(iM,{Conversation:()=>Z6});function Z6(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${hf} />
<${t5} />
</section>`;let t=re.value[e],n=Rt.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${aM} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&X.value.recent.includes(e)?r`<${aM} id=${e} problem=${new K(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${rM} dialog=${t} />
<${hf} dialog=${t} />
<${Qb} dialog=${t} />
<${xP} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${ZD} key=${e} dialog=${t} />`:r`<${e5} />`}
<${XD} />
<${kE} dialog=${t} />
<${gP} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${A1} key=${"drop"+e} id=${e} can=${Ot(t)?.can} kind=${t.kind} />`}
<${tO} dialog=${t} />
<${YD} />
<${kD} />
</section>`}function sM(){return r`<a class="ib phoneback" href=${G(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function rM({dialog:e}){return e?r`<header class="thead">
<${sM} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${Se} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${A_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:me(e.number)})}</span>
${e.waiting_since?r`<${Io} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${nM} dialog=${e} />
${e.priority===1&&r`<${Ft} priority=${1} />`}
<span class="only-wide htags"><${jo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${eO} dialog=${e}><${Q6} /><//>
</header>`:r`<header class="thead">
<${sM} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function Q6(){let e=()=>{matchMedia("(min-width: 1280px)").matches?$o.value=!$o.value:gt.value=!gt.value};return r`<button type="button" class=${$o.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(gt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function e5(){let e=bt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&X6.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function aM({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${rM} dialog=${t} />
<${hf} dialog=${t} />
<div class="nothing">
<${ae} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${G(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Ec(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function t5(){return r`<div class="nothing">
<${Bi} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${$n} of=${["J"]} /></p>
<ul class="hints">
<li><${$n} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${$n} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${$n} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var X6,lM=b(()=>{C();ie();H();oe();w();Bt();Z();R();it();Hd();nO();oO();N();bP();Zk();Pe();QD();wy();fy();Hn();Js();eM();ak();oM();Wd();X6=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var cM={};ge(cM,{Lightbox:()=>o5});function n5(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>ar(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Sn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function o5(){return y.value==="photo"&&Hc.value?r`<${s5} />`:null}function s5(){let e=n5(),t=e.findIndex(m=>m.file.token===Hc.value),n=O(null),[s,a]=g(null);if(Ne(),F(()=>{t<0?_y():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(Hc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Gt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&_y()}}>
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
onClick=${_y}>
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
</div>`}var _y,uM=b(()=>{I();C();Xe();ie();oe();w();Xt();Z();R();N();ri();Pe();_y=()=>{y.value=null}});var r5,pp,Sy=b(()=>{r5=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",pp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:r5(),...t})}`});var dM={};ge(dM,{Client:()=>i5});function i5(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new K(404,"not-found"))},[e]);let l=bt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${os()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Yt(t.created_at)})}</p>
</div>
<${l5} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ae} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${c5} contact=${t} onSaved=${n} />
<${u5} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function l5({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${pp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${pp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function c5({contact:e,onSaved:t}){let n=d$(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>At(s.label||s.external_id)}>
<${Se} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${G("all",s.id)}>
<${Se} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Je.value[s.channel_id]?.name||Ae(s.kind)}
</span>
<span class="t12 dim cut">${f$(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${m$} contact=${e} onSaved=${t} />
</section>`}function u5({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});j(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${Se} kind=${h} />
${Je.value[m]?.name??Ae(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${p5(i.items,e)}</ol>`}
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
</section>`}function p5(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ct(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:me(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${G("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${m5} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function m5({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${lp(e)} · <span title=${Be(e.created_at)}>${J(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?Y(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Se} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(ep(e)).pathname+new URL(ep(e)).search}
title=${Be(e.sent_at)}>
${J(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Wo(e)?r` · ${o("Scheduled for {when}",{when:Ze(Bo(e))})}`:null}
</span>
<div class="clsaid"><${w$} message=${e} client=${n.id} /></div>
</div>
</li>`}var fM=b(()=>{I();C();Xe();H();ye();oe();w();_e();Z();R();yo();N();$$();Wk();py();cp();Sy();Pe();Jl()});function vM(e){Ty.value=e,y.value="why"}var Ty,bM,Cy=b(()=>{se();ie();Ty=T(null),bM=e=>!!(e?.data?.run||e?.data?.rule)});function N$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(je()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var mp,Oy=b(()=>{I();C();Z();N();ie();mp=({label:e})=>r`<a class="ib small" href=${je()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function D$(e){let t=u=>e.filter(p=>p.kind===u).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=[n&&_("{n} operator","{n} operators",n),s&&_("{n} team","{n} teams",s),a&&_("{n} channel","{n} channels",a),i&&o("working hours"),l&&_("{n} tag","{n} tags",l)];return o("No longer there: {list}",{list:c.filter(Boolean).join(", ")})}var $5,P$,h5,dp,nc=b(()=>{w();$5={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},P$=e=>$5[e]?.()??o("a fault, code {code}",{code:e});h5={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},dp=e=>h5[e]?.()??o("refused, code {code}",{code:e})});function g5({kind:e,body:t},n){let s=Py[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Ay(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function b5({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[v5(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function v5(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):_("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function y5(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>xM)return _("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(k5))})}function w5(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(a=>a.tags))],s=[...new Set(e.map(a=>a.priority).filter(a=>a!==null))];return _M(n,s,t).join(", ")}function _M(e,t,n){let s=_("add the tag {list}","add the tags {list}",e.length,{list:e.map(n.tag).join(", ")});return[e.length>0&&(e.length>xM?_("add {n} tag","add {n} tags",e.length):s),...t.map(a=>o("priority {name}",{name:Jt(a).toLocaleLowerCase()}))].filter(Boolean)}function x5(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Le.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Ey({texts:e=[],frequency:t}){let n=x5(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:_5(n)})];return e.length>1&&s.push(_("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(_("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function S5({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?_("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:wM(l.map(String))}):o("The first reply {first}, next replies {next}",{first:yM(e),next:yM(t)});return Ay(u,{channels:s,teams:a},i)}function T5({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=TM(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:wM(n.map(Dy)),what:l})}function My(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function TM(e,t,n){let s=My(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function M$({every:e,hours:t=0}){return e==="hours"?_("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var kM,Ny,wM,Py,oc,wt,fp,xM,k5,SM,_5,yM,Dy,Co=b(()=>{w();at();kM=90,Ny=1,wM=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format(e),Py={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Ay(o("A new conversation without an assignee"),{channels:e},t),then:b5},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Ay(y5(e.entries),e,t),then:({entries:e},t)=>w5(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Ey},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Ny?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Ey},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Ey},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>_("SLA within {n} minute","SLA within {n} minutes",e),when:S5,then:T5},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>_("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>TM(e,t,n)}},oc=e=>Py[e]?.icon??"zap",wt=({kind:e,body:t})=>Py[e]?.title(t)??e;fp=(e,t)=>g5(e,t).filter(Boolean).join(" → ");xM=3,k5=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});SM=({words:e,tags:t,priority:n},s)=>`${e.join(", ")} → ${_M(t,n===null?[]:[n],s).join(", ")}`;_5=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>kM?`${t.slice(0,kM-1).trimEnd()}…`:t};yM=e=>_("within {n} minute","within {n} minutes",e);Dy=e=>o("{n}%",{n:e})});async function Oo(){let e=R$+=1;try{let t=await j("/api/rules");if(e!==R$)return;He.value=t,sc.value=null,L$.value+=1}catch(t){if(!(t instanceof K))throw t;e===R$&&(sc.value=t)}}function DM(){clearTimeout(CM),Ry&&(CM=setTimeout(Oo,C5))}function MM(){Ry+=1,Oo();let e=setInterval(()=>{document.hidden||Oo()},O5);return()=>{Ry-=1,clearInterval(e)}}function Ly(e){R$+=1;let{rules:t}=He.peek(),n=t.some(s=>s.id===e.id);He.value={...He.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function ac(e,t){e&&Ly(e);try{let n=await t();return n?.rule?Ly(n.rule):await Oo(),n??!0}catch(n){if(!(n instanceof K))throw n;return await Oo(),n.code==="not-reviewed"?RM(wn(e.id)):ee(z(n)),null}}function I$(e,t,n,s){let a=n(),i=V(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Dr(i)}),a}function RM(e){z$.value=e,y.value="rulefirst"}function LM(e,t){return t&&Ss(e.kind)?.writes_to_clients&&!e.reviewed?(RM(e),null):By(e,t)}function Fy(e,t){let n=$p(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return He.value={...He.peek(),rules:He.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},I$(o("Order changed: {name}",{name:wt(e)}),"arrow-up",AM(e.id,t),AM(e.id,s))}function W$(e,t){let n=$p(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Fy(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function IM(e){return He.value={...He.peek(),rules:He.peek().rules.filter(t=>t.id!==e.id)},I$(o("Rule deleted: {name}",{name:wt(e)}),"trash-2",NM(e.id,!0),NM(e.id,!1))}async function BM({id:e,kind:t,version:n,body:s}){let a=e?await B(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await B("/api/rules",{kind:t,body:s});return Ly(a.rule),a.rule}var C5,O5,He,sc,L$,Iy,st,wn,Ss,PM,$p,zy,Ry,R$,CM,E5,z$,OM,By,EM,Wy,B$,AM,jy,NM,zM,mn=b(()=>{se();H();w();R();it();$e();ie();Co();C5=250,O5=3e4,He=T(null),sc=T(null),L$=T(0),Iy=be(()=>X.value.hours??{}),st=be(()=>P.value?.role==="administrator"),wn=e=>He.value?.rules.find(t=>t.id===e)??null,Ss=e=>He.value?.kinds.find(t=>t.kind===e)??null,PM=e=>Iy.value[e]?.name,$p=e=>(He.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),zy=e=>!!e.paused_at||e.missing.length>0,Ry=0,R$=0,CM=null;E5=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";tn(e=>{e.some(E5)&&DM()});jn(DM);z$=T(null);OM=(e,t,n)=>()=>ac({id:e,active:t},()=>B(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));By=(e,t,n)=>I$(t?o("Switched on: {name}",{name:wt(e)}):o("Switched off: {name}",{name:wt(e)}),"zap",OM(e.id,t,n),OM(e.id,!t)),EM=e=>()=>(He.value={...He.peek(),paused:e},ac(null,()=>B("/api/automation/paused",{paused:e}))),Wy=e=>I$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",EM(e),EM(!e)),B$=e=>ac({id:e.id,paused_at:null,paused_why:null},()=>B(`/api/rules/${e.id}/resume`,{})),AM=(e,t)=>()=>ac(null,()=>B(`/api/rules/${e}/place`,{before:t}));jy=(e,t)=>{let n=$p(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},NM=(e,t)=>()=>ac(null,()=>B(`/api/rules/${e}/removed`,{removed:t}));zM=e=>ac(null,()=>B(`/api/rules/${e.id}/share-out`,{}))});var Me,F$,Ts=b(()=>{w();_e();N();R();at();mn();Co();Me={person:Y,team:e=>We.value[e]?.name??o("Deleted team"),tag:Ln,channel:e=>Je.value[e]?.name??o("Removed channel"),hours:e=>PM(e)||(e===Ny?o("company hours"):o("Removed hours"))},F$=()=>Object.values(Je.value).filter(e=>e.health!=="removed").sort((e,t)=>Ae(e.kind).localeCompare(Ae(t.kind))||e.name.localeCompare(t.name))});function j$(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>j$(e,n)).join(", "):o("any"):WM[e]?WM[e](t):typeof t=="boolean"?D5(t):typeof t=="object"?JSON.stringify(t):String(t)}function R5({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(Me.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Jt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var A5,FM,N5,P5,D5,WM,K$,M5,L5,q$,U$=b(()=>{w();N();at();nc();Ts();A5={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},FM=e=>A5[e]?.()??e,N5={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},P5=e=>N5[e]?.()??e,D5=e=>e?o("yes"):o("no"),WM={assignee:Me.person,channel:Me.channel,team:Me.team,channel_kind:Ae,every:e=>P5(e)};K$=e=>({did:()=>o("done"),refused:()=>dp(e.code),failed:()=>o("it failed")})[e.outcome](),M5=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Me.person));L5={classify:R5,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Me.person(e)}):o("Given to the team “{team}”",{team:Me.team(t)}),target:({minutes:e})=>_("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:M5(e)}):o("Notified")},q$=e=>L5[e.do]?.(e)??e.do});function I5({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=j$(e.field,e.wanted),s=j$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var H$,Ky=b(()=>{C();w();cp();_e();N();U$();H$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${FM(t.field)}</dt><dd><${I5} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${q$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${Y(t.id)} size="xs" />
<s class="dim">${Y(t.id)}</s>
<span class="dim t12">${my(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Y$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(z5),[l,c]=g(!1),u=async m=>{try{let h=await j(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof K))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=bt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ae} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${B5(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Ce} key=${m} width=${m} />`)}
</div>`}function B5(e,t){let n=[];return e.forEach((s,a)=>{(!a||lt(e[a-1].at)!==lt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${Wi(s.at,M.value)}</li>`),n.push(r`<${K5} key=${s.id} run=${s} named=${t} />`)}),n}function K5({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${W5[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${F5(e)}</span>
${t&&r`<span class="t12 dim cut blk">${j5(e)}</span>`}
</span>
<time class="t12 dim" title=${Be(e.at)}>${J(e.at)}</time>
</summary>
<div class="runin">
<${H$} run=${e} />
<p class="hrow t12">
${t&&wn(e.rule_id)?r`<a class="link" href=${je(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${G("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var z5,W5,F5,j5,qy=b(()=>{I();C();H();ye();oe();w();Z();N();Pe();Ky();mn();U$();Co();z5={runs:null,more:!1,problem:null};W5={did:"check",refused:"ban",failed:"circle-alert"},F5=e=>e.outcome==="did"&&e.done.length?e.done.map(q$).join(", "):K$(e),j5=e=>wt(wn(e.rule_id)??{kind:e.kind,body:Ss(e.kind)?.default??{}})});function KM(){let e=O(null),[t,n]=g("");N$(".autolog"),F(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...He.value.rules.map(i=>i.last_run_at??0)),a=jM.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${mp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${jM.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Y$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ae} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var jM,qM=b(()=>{I();C();w();N();Oy();qy();mn();jM=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var G$,Uy=b(()=>{C();mn();G$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,LM(e,s)}} />`});function q5(e){let t=Math.max(1,...e),n=(UM-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Hy-2-a/t*(Hy-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function H5(e){return e.active?[_("{n} time today","{n} times today",e.today,{n:me(e.today)}),e.last_run_at?o("{span} ago",{span:Qe(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Yt(e.changed_at)})]}function Y5(e){let t=s=>{let a=wn(V$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=G5(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{V$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",wt(e))},onDragEnd:()=>{V$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=wn(V$.id);i&&Fy(i,a?V5(s.currentTarget,i):e.id)}}}function G5(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function V5(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function J5(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!st.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Fs(W$(t,n)?o("Moved: {name}",{name:wt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function HM({rule:e,names:t,open:n}){let s=wt(e),a=st.value?Y5(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>J5(l,e)}>
<span class="ric"><${d} name=${oc(e.kind)} /></span>
<h3>
<a href=${je(e.id)}
aria-keyshortcuts=${st.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${st.value?r`<${G$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${fp(e,t)}</p>
<${Z5} rule=${e} />
<div class="mt2">
${H5(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${U5} days=${e.days} />
</div>
</article>`}function Z5({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:P$(e.paused_why)})}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>B$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${D$(e.missing)}</span>
${st.value&&r`<a class="link" href=${je(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var UM,Hy,U5,V$,YM=b(()=>{C();ye();oe();w();Z();N();Br();nc();mn();Uy();Co();[UM,Hy]=[72,18];U5=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${UM} ${Hy}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${q5(e)} />
</svg>`;V$={id:null}});function X5(e,t){let n=new Map(e.map(l=>[JM(l),l.text])),s=new Map(t.map(l=>[JM(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function J$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return X5(e.texts,t.texts);let[s,a]=Q5[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var GM,VM,Yy,Gy,Q5,JM,Vy=b(()=>{w();Ts();Co();GM=e=>e?o("yes"):o("no"),VM=e=>t=>t?.length?t.map(e).join(", "):o("all"),Yy=e=>e?Me.team(e):o("none"),Gy=e=>t=>e[t](),Q5={operators:[()=>o("Operators"),e=>e?e.map(Me.person).join(", "):o("all")],team_id:[()=>o("Team"),Yy],channels:[()=>o("Channels"),VM(e=>Me.channel(e))],teams:[()=>o("Teams"),VM(e=>Me.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),GM],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Gy({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Yy],nobody:[()=>o("When nobody can take it"),Gy({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Yy],entries:[()=>o("Words and tags"),e=>e.map(t=>SM(t,Me)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Gy({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),M$],hours_id:[()=>o("Working hours"),e=>Me.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Dy).join(", ")],whom:[()=>o("Whom to notify"),e=>My(e,Me).join(", ")||o("no one")],email:[()=>o("Also by email"),GM]},JM=({channel_id:e,language:t})=>`${e===null?o("All channels"):Me.channel(e)}, ${t}`});var e8,Jy,ZM,QM,Zy=b(()=>{e8=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,Jy=e=>[...new Set([...e.matchAll(e8)].map(([t])=>t.trim()).filter(Boolean))],ZM=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,QM=e=>e.filter(t=>t.length>100||!ZM(t)||ZM(t)>12)});function t8(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>hp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function n8({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=t8(s.text);s.text.trim()?s.text.length>XM?t[`texts.${a}`]=_("At most {n} character","At most {n} characters",XM):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function o8({frequency:e},t){e?.every==="hours"&&!br(e.hours,1,tR)&&(t.frequency=vr(1,tR))}function oR({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function s8({entries:e},t){e.forEach(({words:n,tags:s,priority:a},i)=>{let l=QM(n);n.length?n.length>nR?t[`entries.${i}.words`]=_("At most {n} word","At most {n} words",nR):l.length&&(t[`entries.${i}.words`]=o("Not a word, or too long: {list}",{list:l.slice(0,5).join(", ")})):t[`entries.${i}.words`]=o("Write at least one word"),!s.length&&a===null&&(t[`entries.${i}.effects`]=o("Choose a tag or a priority"))})}function Xy({kind:e,body:t}){let n={};return a8[e]?.(t,n),n}var hp,XM,Q$,eR,Z$,tR,nR,br,vr,Qy,a8,X$=b(()=>{w();Zy();hp=["name","number","company","hours","back"],XM=4e3,Q$=1440,eR=30*Q$,Z$=60*Q$,tR=24*365,nR=500;br=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,vr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Qy=(e,t)=>{n8(e,t),o8(e,t)};a8={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),br(e.cap,0,1e3)||(t.cap=vr(0,1e3)),br(e.former_days,0,365)||(t.former_days=vr(0,365)),e.absent!=="keep"&&!br(e.absent_minutes,0,Q$)&&(t.absent_minutes=vr(0,Q$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Qy,out_of_hours:Qy,receipt:Qy,sla:(e,t)=>{br(e.first_minutes,1,Z$)||(t.first_minutes=vr(1,Z$)),br(e.next_minutes,1,Z$)||(t.next_minutes=vr(1,Z$)),e.stages.length?e.stages.some(n=>!br(n,1,1e3))?t.stages=vr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),oR(e,t)},untouched:(e,t)=>{br(e.minutes,1,eR)||(t.minutes=vr(1,eR)),oR(e,t)},words:s8}});function r8(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function ic({id:e,kind:t,version:n,body:s}){Re.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},ew.value=!1,rc.value=null,kr.value=null}function eh(e){Re.value={...Re.peek(),body:{...Re.peek().body,...e}}}function rR(){let{id:e,kind:t}=Re.peek();ic(e?wn(e):tw(t))}function iR(e){let{version:t,base:n}=Re.peek();e.version!==t&&(JSON.stringify(e.body)===n?Re.value={...Re.peek(),version:e.version}:Cs.peek()?kr.value={by:e.changed_by,at:e.changed_at}:ic(e))}function cR(){let{id:e}=Re.peek();return Re.value={...Re.peek(),version:wn(e).version},kr.value=null,th()}function i8(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function th(){if(!Re.peek()||_i.peek())return!1;if(ew.value=!0,rc.value=null,Object.keys(Xy(Re.peek())).length)return i8(),!1;_i.value=!0;let e=Re.peek();try{let t=await BM(e);return Re.peek()===e?ic(t):Re.value={...Re.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(V(o("Rule created: {name}. It is off.",{name:wt(t)}),{icon:"zap"}),L(je(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof K))throw t;return t.code==="changed-meanwhile"?(await Oo(),kr.value={by:t.detail.by,at:t.detail.at}):rc.value=t,!1}finally{_i.value=!1}}var Re,ew,_i,rc,kr,Cs,sR,aR,tw,lR,uR,Si=b(()=>{se();H();w();Z();$e();X$();mn();Co();Re=T(null),ew=T(!1),_i=T(!1),rc=T(null),kr=T(null),Cs=be(()=>!!Re.value&&JSON.stringify(Re.value.body)!==Re.value.base),sR=be(()=>Re.value&&ew.value?{...Xy(Re.value),...r8(rc.value)}:{});aR=()=>{Re.value=null},tw=e=>({id:null,kind:e,version:0,body:Ss(e).default});lR=()=>ic(wn(Re.peek().id));uR=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var pR,mR=b(()=>{C();w();N();qy();pR=({rule:e})=>r`<${Y$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ae} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var nh,nw=b(()=>{se();nh=T(null)});function dR({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=Cs.peek()?{body:Re.peek().body}:{};try{a({busy:!1,result:await we("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof K))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${Cs.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${l8.map(l=>[String(l),_("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ce} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ae} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${u8} rule=${e} result=${s.result} />`}
</div>
`}function c8(e,{matched:t,sent:n}){let s=_("It would have run {n} time","It would have run {n} times",t,{n:me(t)});if(!Ss(e.kind)?.writes_to_clients)return s;let a={n:me(n)},i=_("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function u8({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${c8(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(d8).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Me.channel(s.channel_id)}</dt>
<dd class="num">${me(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${dp(s)}</span>
<span class="num">${me(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${p8} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${_("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var l8,p8,m8,d8,fR=b(()=>{I();C();H();ye();oe();w();Z();N();Tt();nc();Si();Ts();mn();l8=[7,30,90];p8=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${G("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${dp(e.code)}</span>`}
</span>
<span class="t12 dim">${ct(e.at,M.value)}, ${J(e.at)}</span>
</a>
</li>`,m8={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},d8=e=>m8[e]?.()??e});function $R({label:e,hint:t,error:n,children:s}){let a=Oh();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${lo} id=${`${a}e`} text=${n} />
</div>`}function gp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function bp({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function vp({label:e,hint:t,error:n,children:s}){let a=Oh();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${lo} id=${`${a}e`} text=${n} />
</div>`}function ah(e,t=o("Choose a team")){let n=sr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Me.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function rh(e){let t=Object.values(Iy.value).filter(n=>!n.removed).map(n=>[n.id,Me.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Me.hours(e)]),t}function hR({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(ow(s,i))}>
${c}
${l}
</button>`)}
</div>`}function lc({chosen:e,onChange:t,kinds:n}){let a=F$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Se} kind=${i.kind} named />`}));for(let i of gR(e,a))a.push({id:i,name:`${Me.channel(i)} · ${o("removed")}`,icon:null});return r`<${oh} name=${o("Channel")}>
<${hR} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function bR({chosen:e,onChange:t}){let n=sr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of gR(e,n))n.push({id:s,name:`${Me.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(We.value).length?null:r`<${oh} name=${o("Team")}>
<${hR} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function sw({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!xe.value[l]?.active);return r`
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
${ih().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:ow(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:ow(e.operators,l)})} />
${Me.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${lo} text=${n} />
</div>
<${sh} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var tt,oh,lo,sh,Os,Eo,ow,gR,ih,cc=b(()=>{I();C();w();R();N();yl();Ts();mn();tt=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,oh=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,lo=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;sh=({label:e,hint:t,checked:n,onChange:s})=>r`<${$R} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Os=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${$R} label=${e} hint=${t} error=${i}>
${l=>r`<${gp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;Eo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${vp} label=${e} hint=${t} error=${n}>${a=>r`<${bp} ...${a} ...${s} />`}<//>
</div>`;ow=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];gR=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));ih=()=>Object.values(xe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function kR({rule:e,body:t,errors:n,change:s}){A(()=>{Fa()},[]);let a=h8(t),i=l=>s({operators:l==="chosen"?ih().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${Eo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||$8})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${Eo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${ah(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Os} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${tt} icon="list-filter" title=${o("If")}>
<${oh} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${lc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${tt} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${Eo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${ah(t.team_id)} />`}
${a==="chosen"&&r`<${g8} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Os} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${sh} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${sh} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?f8:0})} />
${t.former_days!==0&&r`<${Os} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${Eo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${Eo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${ah(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${b8} rule=${e} />`}
`}function g8({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=ih().filter(m=>!e.includes(m.id)),c=[...e.map(m=>xe.value[m]??{id:m,name:Y(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Fs(o("{name}: place {n} of {all}",{name:Y(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&st.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&st.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${oi} shift=${An(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[si(m),Xb(An(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${lo} text=${n} />
`}function b8({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await zM(e);a&&V(_("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:Y(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${Y(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${me(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&st.value&&r`<button type="button" class="btn small" disabled=${!e.active||Cs.value} onClick=${s}>
${_("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var vR,f8,$8,h8,yR=b(()=>{I();C();oe();w();R();$e();_e();N();Tt();yl();Nn();Br();Si();cc();mn();vR=()=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${tt} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${tt} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,f8=30,$8=30,h8=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function wR({body:e,errors:t,change:n}){return r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${lc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${bR} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${tt} icon="hourglass" title=${o("Then reply")}>
<${Os} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Os} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${Eo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${rh(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${tt} icon="bell-ring" title=${o("And notify")}>
<${k8} body=${e} error=${t.stages} change=${n} />
<${sw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function k8({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${gp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${y8(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${lo} text=${t} />
${s.length<v8&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function y8(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?_("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):_("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function xR({body:e,errors:t,change:n}){return r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Os} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${tt} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${tt} icon="bell-ring" title=${o("Then notify")}>
<${sw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var v8,_R=b(()=>{C();w();N();cc();v8=5});function lh(e,t,n){let s={...SR[t]??SR.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?hp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var SR,aw=b(()=>{X$();SR={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function rw({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,M$({every:l})]);return r`<div class="rowgap">
<${vp} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${bp} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${gp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function w8(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of AR)if(!n(s,a))return{channel_id:s,language:a};return null}function iw({body:e,errors:t,change:n,kinds:s}){let a=F$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=w8(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${_8} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${lo} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function _8({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${bp} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${x8(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${bp} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${AR}
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
${hp.map(m=>r`<button type="button" class="chip" key=${m} title=${TR(m)}
aria-label=${o("Insert: {what}",{what:TR(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${S8} one=${e} />
</div>`}function S8({one:e}){let t=lh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Le.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var CR,OR,ER,AR,x8,TR,NR=b(()=>{I();C();w();R();N();Tt();X$();cc();Ts();Co();aw();CR=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${rw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="message-square-reply" title=${o("Then write to the client")}>
<${iw} body=${e} errors=${t} change=${n} />
<//>
`,OR=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${Eo} label=${o("Working hours")} value=${e.hours_id} options=${rh(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${tt} icon="list-filter" title=${o("If")}>
<${rw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="moon" title=${o("Then write to the client")}>
<${iw} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,ER=({body:e,errors:t,change:n})=>r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${rw} body=${e} error=${t.frequency} change=${n} />
<//>
<${tt} icon="mail" title=${o("Then reply in the same thread")}>
<${iw} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;AR=[["ru","Русский"],["en","English"]];x8=(e,t)=>{let n=t.map(s=>[s.id,`${Ae(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Me.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};TR=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function PR({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${tt} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${tt} icon="list-filter" title=${o("If")}>
<${lc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${tt} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${O8} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${lo} text=${t.entries} />
${s.length<T8&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,C8]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function O8({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${E8} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${A8} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${Eo} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...Rn.map(([l,c])=>[l,c()])]} />
<${lo} text=${i} />
</div>`}function E8({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return A(()=>{Jy(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${vp} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(Jy(u.currentTarget.value))}}></textarea>`}}
<//>`}function A8({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${na} key=${c}
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
${i&&r`<${Cd} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var T8,C8,DR=b(()=>{I();C();w();R();er();N();ie();Hn();at();cc();Zy();T8=200,C8={words:[],tags:[],priority:null}});function MR({rule:e}){let t=N8[Re.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!st.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${D$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Re.value.body} errors=${sR.value} change=${eh} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var N8,RR=b(()=>{C();w();N();nc();Si();yR();_R();mn();NR();DR();N8={distribution:kR,reply_assigns:vR,autoreply:CR,out_of_hours:OR,receipt:ER,sla:wR,untouched:xR,words:PR}});function LR({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof K))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${ae} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{eh(c.body),L(je(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${je(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${D8} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&st.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function P8(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function D8({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${P8(e,t)}</p>
<p class="t12 dim">${e.by?Y(e.by):o("Okno")}, ${ct(e.at,M.value)}, ${J(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${J$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var IR=b(()=>{I();C();H();ye();oe();w();Z();_e();N();Vy();Si();mn()});function BR({id:e,tab:t}){let n=typeof e=="string"?M8(e):null,s=n?Ss(n)&&{...tw(n),active:!1,missing:[],today:0}:wn(e),a=!s||n&&!st.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:wt(s)}):o("Rule")}>
${a?r`<${R8} />`:r`<${I8} rule=${s} tab=${n?"setup":t} />`}</aside>`}function L8(e){A(()=>Mx((t,n)=>Cs.peek()?t===null?!0:t.split("?")[0]===je(e)?!1:(nh.value=n,y.value="ruleleave",!0):!1),[e])}function I8({rule:e,tab:t}){let n=O(null),s=zR[t]?t:"setup";if(N$(`.rule[data-rule="${e.id}"] h3 a`),L8(e.id??`new-${e.kind}`),F(()=>(ic(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),aR),[]),A(()=>{e.id&&Re.peek()&&iR(e)},[e]),!Re.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${wt(e)}</h2></div>`;let a=zR[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${wt(Re.value)}</h2>
${e.id&&st.value&&r`<${G$} rule=${e} label=${o("The rule is on")} /><${W8} rule=${e} />`}
<${mp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${B8} rule=${e} view=${s} />`}
${e.paused_at&&r`<${F8} rule=${e} />`}
${kr.value&&r`<${j8} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${z8(s)}>
<${a} rule=${e} key=${s} />
</div>
${st.value&&(s==="setup"||Cs.value)&&r`<${K8} rule=${e} />`}
`}function B8({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!lw.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${lw.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(je(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${me(e.today)}</span>`}
</button>`)}
</div>`}function W8({rule:e}){let t=y.value==="rulemore",n=a=>()=>{W$(e,a)&&Fs(o("Moved: {name}",{name:wt(e)}))},s=()=>{IM(e),L(je(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${De} label=${o("More actions")} place="poprule">
${jy(e,-1)&&r`<${Q} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${jy(e,1)&&r`<${Q} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Q} icon="history" onPick=${()=>L(je(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ss(e.kind)?.many&&r`<${Q} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function j8(){let{by:e,at:t}=kr.value,n=wn(Re.value.id),s=r`<b>${e?Y(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ct(t,M.value)}, ${J(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${fp(n,Me)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${fp(Re.value,Me)}</dd></div>
</dl>
<ul class="t12 changed">
${J$(n.body,Re.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${lR}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${cR}>${o("Save mine over it")}</button>
</div>
</div>`}function K8({rule:e}){let t=Cs.value,n=rc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${uR(n)}</span>`:t?o("Not saved yet"):r`<${q8} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||_i.value} onClick=${rR}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||_i.value||!!kr.value}
title=${`${ut} S`} aria-busy=${String(_i.value)} onClick=${th}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function q8({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ct(e.changed_at,M.value)}, ${J(e.changed_at)}`;return r`
<a class="link" href=${je(e.id,"versions")}
title=${e.changed_by?Y(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var lw,zR,M8,R8,z8,F8,WR=b(()=>{I();C();_t();ye();oe();w();bo();Z();_e();N();ie();sn();Br();nc();Vy();Si();Si();mR();Oy();nw();Ts();fR();mn();Uy();Co();RR();IR();lw=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],zR={setup:MR,log:pR,check:dR,versions:LR};Ge({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Re.peek()&&st.peek(),run:()=>{th()}});M8=e=>/^new-(\w+)$/.exec(e)?.[1];R8=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${mp} label=${o("Close the rule")} /></div>
<${ae} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${je()}>${o("All rules")}</a>
<//>
`;z8=e=>lw.find(([t])=>t===e)?.[1]()??o("Versions");F8=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:P$(e.paused_why)})}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>B$(e)}>${o("Continue")}</button>`}
</div>`});function jR(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!L$.value)return;let a=n.current+=1;j("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof K))throw i})},[L$.value]),[e,s]}function KR({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${U8} key=${s.id} one=${s} onLimits=${t} />`)}function U8({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await B("/api/automation/resume",{breaker:e.breaker,id:e.id})),V(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof K))throw u;i(u),s(!1)}},c={day:ct(e.at,M.value),time:J(e.at),channel:Me.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${st.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function qR({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>FR,m=p?o("A whole number from {least} to {most}",{least:1,most:FR}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await B("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),V(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof K))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${st.value?r`<${Os} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:me(u)})}</p>`}
</form>
</section>`}var FR,UR=b(()=>{I();C();H();oe();w();ye();$e();N();cc();Ts();mn();FR=1e5});var YR={};ge(YR,{Automation:()=>Y8});function Y8(){A(MM,[]);let{rule:e}=E.value,[t,n]=jR(),[s,a]=g("all"),i=Ia("(max-width: 719px)"),l=e!==null&&He.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${G8} filter=${s} onFilter=${a} />
${He.value?.paused&&r`<${Q8} />`}
<${KR} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${X8} filter=${s} open=${e} />
${s==="all"&&r`<${qR} limits=${t} onLimits=${n} />`}
</div>
${l&&e===cw&&r`<${KM} />`}
${l&&e!==cw&&r`<${BR} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function G8({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=He.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${je(cw)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${He.value&&st.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Wy(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${Z8} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${HR.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${He.value&&r`<${V8} rules=${s} />`}
</div>
`}function V8({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(zy).length,s=_("Rules ran {n} time today","Rules ran {n} times today",t,{n:me(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${_("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function Z8(){let e=y.value==="rulenew",t=J8();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${De} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Q} key=${n.kind} icon=${oc(n.kind)} onPick=${()=>L(je(`new-${n.kind}`))}>
${wt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function X8({filter:e,open:t}){let n=bt(150,!He.value&&!sc.value);if(!He.value)return sc.value?r`<${eY} problem=${sc.value} />`:n&&r`<${tY} />`;if(!He.value.rules.length)return r`<${ae} icon="zap" title=${o("No rules yet")} text=${st.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=HR.find(([i])=>i===e)[2],a=H8.map(([i,l])=>[i,l(),$p(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${HM} key=${u.id} rule=${u} names=${Me} open=${t===u.id} />`)}
</div>
</section>`):r`<${ae} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var H8,HR,cw,J8,Q8,eY,tY,GR=b(()=>{I();C();H();oe();w();Z();N();Pe();ie();sn();qM();YM();WR();UR();Ts();mn();Co();H8=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],HR=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),zy]],cw="log";J8=()=>(He.value?.kinds??[]).filter(e=>e.many||!He.value.rules.some(t=>t.kind===e.kind));Q8=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${st.value&&r`<button type="button" class="btn small" onClick=${()=>Wy(!1)}>${o("Start it again")}</button>`}
</div>`;eY=({problem:e})=>r`<${ae} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Oo}>${o("Retry")}</button>
<//>`,tY=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ce} width=${e} />
<span></span>
<p class="ds"><${Ce} width=${96} /></p>
</div>`)}
</div>`});function VR(){let e=Ty.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await j(`/api/runs/${e.data.run}`)):He.value||await Oo()}catch(m){if(!(m instanceof K))throw m;a(m),m.status===404&&!He.value&&await Oo()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??wn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${hr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${oY(e)}</b>
<br />
<span class="dim">
${ct(e.created_at,M.value)}
, ${J(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:wt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Ce} width=${80} /><${Ce} width=${60} /></div>`}
${t&&r`<${sY} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:nY})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${je(l.id)} onClick=${Ke}>
<${d} name=${oc(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${je(l.id,"log")} onClick=${Ke}>${o("Log")}</a>
</div>`}
</div>
<//>`}var nY,oY,sY,JR=b(()=>{I();C();H();ye();oe();w();Z();cp();N();$a();mn();Ky();U$();Co();Cy();nY=90;oY=e=>e.kind==="system"?lp(e):o("Automatic message to the client"),sY=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${K$(e)}</p>`}
<${H$} run=${e} />
`});var ZR={};ge(ZR,{Layers:()=>aY});function rY({rule:e}){let t=()=>{Ke(),L(je(e.id,"check"))},n=()=>{Ke(),By(e,!0,e.version)};return r`<${hr} label=${o("Switch on: {name}",{name:wt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${iY} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Ke}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function iY({one:e}){let t=e.channel_id===null?o("All channels"):`${Ae(Je.value[e.channel_id]?.kind)} · ${Me.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${lh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function lY(){let e=()=>{Ke(),nh.value?.()};return r`<${hr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Ke}>${o("Stay")}</button>
</footer>
<//>`}var aY,QR=b(()=>{C();w();Z();N();ie();R();nw();$a();Ts();mn();Co();aw();JR();aY=()=>({why:()=>r`<${VR} />`,rulefirst:()=>z$.value&&r`<${rY} rule=${z$.value} />`,ruleleave:()=>r`<${lY} />`})[y.value]?.()??null});var uw={};ge(uw,{Looks:()=>mY,Select:()=>ga,Who:()=>tL,Work:()=>fY});function mY(){return r`
<${tL} />
<${Ve} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${rt} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${Le.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${as} />
<//>
<${rt} title=${o("Theme")}
text=${pY.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${Wn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Na} />
<//>
<${rt} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${Do.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Mi} />
<//>
<${rt} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${ga} label=${o("Text size")} value=${am.value} options=${uY.map(([e,t])=>[e,t()])}
onPick=${e=>yt({text:e})} />
<//>
<${rt} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Yn} label=${o("Less motion")} checked=${ke.value.motion==="less"}
onChange=${e=>yt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function fY(){let{send:e,undo:t,after_close:n}=ke.value;return r`<${Ve} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${rt} key=${s} title=${o("Enter sends in {channel}",{channel:Ae(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Yn} label=${o("Enter sends in {channel}",{channel:Ae(s)})}
checked=${e[s]==="enter"}
onChange=${a=>yt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${rt} title=${o("After “Close”")}>
<${ga} label=${o("After “Close”")} value=${n} options=${dY.map(([s,a])=>[s,a()])}
onPick=${s=>yt({after_close:s})} />
<//>
<${rt} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${ga} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${eL([0,2,4,8,15])} onPick=${s=>yt({undo:{messenger:Number(s)}})} />
<//>
<${rt} title=${o("Time to undo sending")} text=${o("In email")}>
<${ga} label=${o("Time to undo sending: email")} value=${t.email}
options=${eL([0,5,10,20,30,60])}
onPick=${s=>yt({undo:{email:Number(s)}})} />
<//>
<${$Y} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function $Y(){let e=ke.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await yt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${rt} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${hY} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var uY,pY,tL,ga,dY,eL,hY,kp=b(()=>{se();I();C();ai();w();Bt();R();N();ib();Tt();ve(()=>{ke.value&&(am.value=ke.value.text)});uY=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],pY=matchMedia("(prefers-color-scheme: dark)"),tL=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${CS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;ga=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,dY=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],eL=e=>e.map(t=>[t,t?_("{n} second","{n} seconds",t):o("Send immediately")]);hY=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var nL={};ge(nL,{OwnKeys:()=>bY});function bY(){let e=ke.value?.shortcuts??!0;return r`
<${Ve} id="keys-all" title=${o("Keyboard shortcuts")}>
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
${Object.entries(Im).map(([t,n])=>r`<${vY} title=${n()} group=${t} />`)}
`}function vY({group:e,title:t}){let n=Hs().filter(s=>s.group===e&&gY(s));return n.length?r`<${Ve} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${kY} key=${s.id} one=${s} />`)}</div>
<//>`:null}function kY({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!T0(p))return;let m=Ys(p),h=S0(m,e);if(h){a(h);return}yt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Lg(e)?o("Changed by you"):null;return r`<${rt} title=${i} text=${u}>
${t?r`<${yY} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Zi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Lg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>yt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function yY({name:e,onKey:t,onLeave:n}){let s=O(null);return F(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var gY,oL=b(()=>{I();C();ie();ai();_t();w();R();N();Tt();sd();gY=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var sL={};ge(sL,{Mailbox:()=>xY,chosen:()=>yr,learnMailbox:()=>yp});async function yp(){try{yr.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof K))throw e}}async function wY(e){try{yr.value=await we("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),V(e?o("Emails are sent from {name}",{name:yr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ee(z(t)),yp()}}function xY(){A(()=>{yp()},[]);let e=Object.values(Je.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Ve} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${rt} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ga} label=${o("Mailbox for emails to colleagues")} value=${yr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${wY} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${yr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var yr,pw=b(()=>{I();se();C();H();w();R();$e();N();kp();Tt();yr=T(null)});var lL={};ge(lL,{OwnNotifications:()=>CY});function TY(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&yt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function CY(){let{notices:e,quiet:t,sounds:n}=ke.value;return A(()=>{yp()},[]),r`<${Ve} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${EY} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${rL.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${SY().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${rL.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>OY(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${rt} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>TY(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ke.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Yn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>yt({quiet:{on:s}})} />
<//>
<${rt} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${rt} title=${o("Email when I am away")} text=${yr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${ga} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>yt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function OY(e){await yt({sounds:{volume:e}})&&Nm("message")}function EY(){let[e,t]=g(!1),[n,s,a]=iL[ji.value]??iL.default,i=async()=>{t(!0);try{await Om(),await h0()}catch(l){ee(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${ji.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var aL,_Y,SY,rL,iL,cL=b(()=>{I();C();H();ai();kg();w();Ag();Tg();R();$e();N();pw();kp();Tt();aL=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],_Y=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],SY=()=>P.value?.role==="administrator"?[...aL,..._Y]:aL,rL=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];iL={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function ba({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function uc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):_("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return _("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var wp=b(()=>{I();C();H();w();N()});var mw={};ge(mw,{Password:()=>NY,Sessions:()=>zY,deviceName:()=>pL});function NY(){let[e,t]=g(!1);return r`<${Ve} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${PY} onDone=${()=>t(!1)} />`:r`<${rt} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function PY({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);F(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await we("POST","/api/me/password",{current:t,new:s}),V(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof K))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?DY(i):null,f=i&&!h?MY(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ba} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${ba} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<AY}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function DY(e){if(e.code!=="wrong-password")return uc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):_("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function MY(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function pL(e){return[uL(e,RY),uL(e,LY)].filter(Boolean).join(", ")||o("Unknown device")}function zY(){let[e,t]=g(null),[n,s]=g(null),a=bt(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof K))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await we("POST","/api/me/sessions/end",p),V(m,{icon:"log-out"})}catch(h){h.status!==404&&ee(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Ve} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Ce} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${BY} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function BY({one:e,onEnd:t}){let n=pL(e.agent),s=e.current?o("now"):Ro(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${IY(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var AY,RY,LY,uL,IY,dw=b(()=>{I();C();H();ye();oe();w();R();$e();N();Pe();wp();Tt();AY=12;RY=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],LY=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],uL=(e,t)=>t.find(([n])=>e.includes(n))?.[1];IY=e=>/iPhone|iPad|Android/.test(e)});var mL={};ge(mL,{CalendarLink:()=>WY});function WY(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,p]=g(!1),m=()=>j(fw).then(v=>{t(v.link),c(null)},v=>{if(!(v instanceof K))throw v;c(v)});A(()=>{m()},[]);let h=async v=>{if(!u){p(!0);try{await v(),i(null)}catch(S){if(!(S instanceof K))throw S;ee(z(S))}p(!1)}},f=()=>h(async()=>{let v=await B(fw,{});s(v.url),t(v.link)}),$=()=>h(async()=>{await B(`${fw}/revoke`,{}),s(null),t(null),V(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Ve} id="calh" title=${o("Calendar")}>
<p class="lead">
${o("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
</p>
${l&&r`<${ae} icon="unplug" title=${o("The calendar link could not be loaded")} text=${z(l)}>
<button type="button" class="btn" onClick=${m}>${o("Retry")}</button>
<//>`}
${!l&&e===void 0&&r`<div class="card fcard" aria-busy="true"><${Ce} width=${60} /></div>`}
${e===null&&r`<${ae} icon="calendar" title=${o("No calendar link yet")}
text=${o("The link is private: whoever has it sees the titles of your tasks.")}>
<button type="button" class="btn primary" disabled=${u} onClick=${f}>
<${d} name="link" size="m" />${o("Create a link")}
</button>
<//>`}
${e&&r`<div class="card fcard callink">
${n?r`<${jY} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:Be(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:xm(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${FY} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function FY({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return A(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function jY({url:e}){let t=O(null);return A(()=>t.current.select(),[e]),r`
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
`}var fw,dL=b(()=>{I();C();H();ye();oe();w();$e();N();Tt();Xe();fw="/api/me/calendar"});var gL={};ge(gL,{Teams:()=>KY});function KY(){let[e,t]=g(null),n=sr();return A(()=>{Fa()},[]),r`
<${Ve} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${fL} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ae} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${fL} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${qY} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Ve} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${hL().map(s=>r`<${YY} key=${s.id} person=${s} />`)}</div>
<//>
`}function qY({team:e,onEdit:t}){let n=e.members.map(a=>xe.value[a]).filter(a=>a?.active),s=ze.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+ho(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>HY(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${UY(e,a)}: ${kl(a)}`}>
<${te} name=${a.name} size="sm"><${oi} shift=${An(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${_("{n} person","{n} people",n.length)} · ${_("{n} conversation","{n} conversations",s)}
</span>
</section>`}function HY(e){let t=n=>B(`/api/teams/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Fe(()=>t(!1))})})}function fL({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);F(()=>m.current.focus(),[]);let h=$=>i($L(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:v};try{await(e?B(`/api/teams/${e.id}`,S,{method:"PATCH"}):B("/api/teams",S)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${hL().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c($L(l,$.id))} />
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
</form>`}function $L(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function YY({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await B(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Lo.value?.[e.id]?.load;return r`<div class="caprow">
<${rt} title=${e.name} text=${s?z(s):u===void 0?"":_("{n} conversation now","{n} conversations now",u)}>
<${GY} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function GY({person:e}){let t=Object.values(fo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Fe(()=>B(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var hL,UY,bL=b(()=>{I();C();Xe();H();w();_e();R();$e();Nn();yl();N();Tt();hL=()=>Object.values(xe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));UY=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var wL={};ge(wL,{Statuses:()=>QY});function QY(){let[e,t]=g(null),n=ld(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Ve} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${kL} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${kL} status=${i} onDone=${s} />`:r`<${tG} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function vL(e,t,n){let s=e[n<0?t-1:t+2];return Fe(()=>B(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function eG(e){let t=n=>B(`/api/statuses/${e.id}/removed`,{removed:n});return Fe(async()=>{await t(!0),V(o("Status deleted: {name}",{name:ko(e)}),{icon:"x",undo:()=>Fe(()=>t(!1))})})}function tG({status:e,list:t,index:n,onEdit:s}){let a=ko(e),i=Object.values(xe.value).filter(u=>u.active&&u.status_id===e.id),l=_("{n} person now","{n} people now",i.length),c=VY.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Xc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${JY(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Yn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${ZY(e)} onChange=${u=>XY(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>vL(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>vL(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>eG(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function kL({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);F(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?B(`/api/statuses/${e.id}`,x,{method:"PATCH"}):B("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${yL.map(([S,x])=>[S,x()])} value=${a}
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
placeholder=${h?TS(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var VY,yL,JY,ZY,XY,xL=b(()=>{I();C();Xe();H();w();R();$e();el();N();Tt();VY=new Set(["online","away","off"]),yL=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],JY=e=>yL.find(([t])=>t===e)[1](),ZY=e=>e.builtin==="online"||e.base==="off";XY=(e,t)=>Fe(()=>B(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function _L(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await we("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},nG);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function SL({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${oG.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Qe(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${sG} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var nG,oG,sG,aG,TL=b(()=>{I();H();oe();C();w();N();nG=250,oG=[15,30,60,240,480];sG=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:Rc(e,s),due:r`<b class="b6">${Rc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>aG(a,s)).join("; ")}</span>`}
</span>
</p>
`,aG=([e,t],n)=>o("{span} from {time}",{span:Qe(t-e),time:Rc(e,n)})});function EL({days:e,week:t,onChange:n}){let[s,a]=g(null),i=TE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Kr(()=>c.current)},p=h=>{n(CL(e,h)),Kr(()=>c.current)},m=(h,f,$,v)=>{let S=h?CL(e,h):e;n({...S,...Object.fromEntries(v.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${uG} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${OL} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${OL} group=${f} onDone=${u}
onPut=${($,v,S)=>m(f,$,v,S)} />
</li>`:r`<${rG} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${ae} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function rG({group:e,onEdit:t,onRemove:n}){let s=AL(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${B_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${ws(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function OL({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(ws(e?.spans??[])),[h,f]=g(!1),$=O(null);F(()=>$.current.focus(),[]);let v=wE(p),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Wl(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=W=>{W.preventDefault(),W.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),v,SE(s,i||s))},D=(W,le,Ee,qe)=>r`
<div class="field"><label for=${W}>${le}</label>${Ee}
${h&&qe&&r`<span class="hint bad" id=${`${W}e`} role="alert">${qe}</span>`}</div>
`,U=W=>h&&W?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?AL(e):o("New date")} onSubmit=${k}>
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
`}function uG({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+cG).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let S=async le=>{try{h(null),await le()}catch(Ee){h(Ee)}};A(()=>{S(async()=>i((await j("/api/hours/countries")).countries))},[]);let x=a?.find(le=>le.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),D=async le=>{le.preventDefault(),le.stopPropagation(),$(!0),await S(async()=>{let Ee=(await we("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let qe=Ee.map(ne=>[ne.day,{spans:ne.spans,name:lG[ne.kind]?.(ne)??ne.name}]);n({...t,...Object.fromEntries(qe)}),V(_("{n} day of {year} loaded","{n} days of {year} loaded",Ee.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},U=iG(),W=(a??[]).map(({code:le})=>[le,U.of(le)]).sort((le,Ee)=>le[1].localeCompare(Ee[1],Le.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${le=>c(le.currentTarget.value)}>
${W.map(([le,Ee])=>r`<option key=${le} value=${le} selected=${le===l}>${Ee}</option>`)}
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
</form>`}var CL,AL,iG,lG,cG,NL=b(()=>{I();H();oe();C();w();$e();N();Pe();dr();CL=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));AL=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));iG=()=>new Intl.DisplayNames(Le.value==="ru"?"ru-RU":"en-GB",{type:"region"}),lG={off:e=>o("Day off moved from {date}",{date:Lc(e.moved)}),working:e=>o("Working day instead of {date}",{date:Lc(e.moved)}),short:()=>o("Shortened day")},cG=60*864e5});function PL({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${dG.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${va(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${va(l*60)} 20v240`} />
</g>`)}
${Bl.map(l=>r`<${hG} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${$G} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Bl.map(l=>[l,Kn(l)])} />
<${vG} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function $G({zone:e}){let t=qf(M.value,e);return t!==null&&r`<path class="now" d=${`M${va(t)} 20v240`} />`}function hG({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Kn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ti(e)+18} aria-hidden="true">${Kn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${$w} y=${Ti(e)} width=${hw} height=${gw} rx="5" />
${!t.length&&r`<text class="off" x=${va(720)} y=${Ti(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${gG} day=${e} span=${l} />
${[0,1].map(u=>r`
<${bG} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(EE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function gG({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${va(t)} y=${Ti(e)} width=${va(n)-va(t)} height=${gw} rx="5" />
${n-t>=180&&r`<text class="h" x=${va((t+n)/2)} y=${Ti(e)+17} text-anchor="middle" aria-hidden="true">
${ws([[t,n]])}
</text>`}
`}function bG({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=va(l)+(a?-4:4),u=h=>{let f=fG[h.key],$=h.key==="Home"?0:h.key==="End"?mr:f?rk(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(rk(($.x-$w)/hw*mr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${mr}
aria-valuenow=${l} aria-valuetext=${ys(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ti(t)} width="16" height=${gw} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ti(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function vG({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Kn(e,"long"),l=Wl(a),c=(h,f,$)=>n(a.map((v,S)=>S!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Kr(()=>u.current.querySelector("button"))},m=Bl.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Qu} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Qu} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:ws([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!OE(a)||l}
onClick=${()=>n(CE(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(kG(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var $w,hw,pG,gw,mG,va,Ti,dG,fG,kG,DL=b(()=>{I();ye();oe();C();w();N();Tt();Pe();dr();dr();Ok();Kl();$w=44,hw=648,pG=34,gw=26,mG=26,va=e=>$w+e*hw/mr,Ti=e=>mG+e*pG,dG=[0,3,6,9,12,15,18,21,24],fG={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};kG=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var RL={};ge(RL,{Hours:()=>TG,hoursName:()=>Sp});async function _p(){try{let[e,t]=await Promise.all([j("/api/hours"),j("/api/company")]);Qo.value=e.hours.map(yG),ML.value=t.zones,pc.value=null}catch(e){if(!(e instanceof K))throw e;pc.value=e}}function xp(e,t){let n=co.value[e]??ch(e);co.value={...co.value,[e]:{...n,...t}}}function uh(e){co.value=Object.fromEntries(Object.entries(co.value).filter(([t])=>t!==String(e))),e===Qn&&(wr.value=ka)}function TG(){let e=Object.values(fo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{_p()},[e]);let t=bt(300,!Qo.value&&!pc.value);if(!Qo.value)return pc.value?r`<${ae} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(pc.value)}>
<button type="button" class="btn" onClick=${_p}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ce} width="60" /></div>`;let n=co.value[Qn]?[...Qo.value,co.value[Qn]]:Qo.value,s=co.value[wr.value]??ch(wr.value)??Qo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Qn in co.value} onClick=${()=>{xp(Qn,xG()),wr.value=Qn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${CG} key=${a.id} hours=${co.value[a.id]??a} />`)}
</div>
<${EG} key=${s.id} hours=${s} />
`}function OG(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Wl).find(Boolean);return[e.id!==ka&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function EG({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=OG(e),{id:m,name:h,zone:f,week:$,days:v}=e,S=_L({zone:f,week:$,days:v},m===Qn?null:m,bw.value,!p.length),x=vw(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ka&&!h.trim()?o("Enter a name."):null),U=async(W,le=e.version)=>{if(W?.preventDefault(),s||!x)return;n(!0),l(null);let Ee=c.current.querySelector("[aria-invalid='true']");if(p.length||Ee){requestAnimationFrame(()=>(u.current??Ee).focus());return}a(!0);try{await AG({...e,version:le},S.preview?.recounted??0),n(!1)}catch(qe){l(qe),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Rm(U),r`<form class="hform" ref=${c} aria-label=${Sp(e)} onSubmit=${U} novalidate>
<${NG} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${U} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===ka?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${W=>xp(m,{name:W.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${jl} id="hzn" zones=${ML.value} value=${f} onPick=${W=>xp(m,{zone:W})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${PL} week=${$} zone=${f} onChange=${W=>xp(m,{week:W})} />
<${SL} found=${S} zone=${f} minutes=${bw.value} onMinutes=${W=>{bw.value=W}} />
<${EL} days=${v} week=${$} onChange=${W=>xp(m,{days:W})} />
${m!==ka&&m!==Qn&&r`<${RG} hours=${ch(m)} />`}
${x&&r`<${MG} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>uh(m)} />`}
</form>`}async function AG(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Qn?await B("/api/hours",{name:s,schedule:u}):await B(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Qo.value=n===Qn?[...Qo.value,m]:Qo.value.map(f=>f.id===n?m:f),uh(n),wr.value=m.id;let h=_("{n} open conversation is counted again","{n} open conversations are counted again",t);V(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function NG({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=xe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:Be(c)})}</span>
<button type="button" class="btn small" onClick=${()=>PG(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[DG(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function PG(e){await _p(),pc.value||uh(e)}function DG(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function RG({hours:e}){let t=s=>B(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),uh(e.id),wr.value=ka,await _p(),V(o("Hours deleted: {name}",{name:Sp(e)}),{icon:"clock",undo:()=>t(!1).then(_p)})}catch(s){ee(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ka,Qn,Qo,ML,pc,wr,co,bw,Sp,yG,ch,wG,xG,vw,_G,SG,CG,MG,LL=b(()=>{se();I();H();oe();C();w();R();$e();N();Pe();TL();dr();NL();Kl();DL();ka=1,Qn="new",Qo=T(null),ML=T([]),pc=T(null),wr=T(ka),co=T({}),bw=T(60),Sp=e=>e.name||(e.id===ka?o("Company hours"):o("New hours"));yG=e=>e.id===ka&&e.version===1?{...e,zone:Ca.value.zone}:e,ch=e=>Qo.value.find(t=>t.id===e),wG=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),xG=()=>({id:Qn,name:"",zone:Ca.value.zone,week:wG(),days:{},version:0}),vw=e=>e===Qn||e in co.value&&ik(co.value[e])!==ik(ch(e)),_G=be(()=>!!Qo.value&&Object.keys(co.value).some(e=>vw(SG(e)))),SG=e=>e===Qn?Qn:Number(e);window.addEventListener("beforeunload",e=>{_G.value&&e.preventDefault()});CG=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===wr.value)}
onClick=${()=>{wr.value=e.id}}>
<b class="b6 blk t13">
${Sp(e)}${vw(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${xE(e)}</span>
</button>
`;MG=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Sp(e)})}
${" "}
${n>0&&_("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var IL={};ge(IL,{Company:()=>LG});function LG(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...Ca.value,...e},m=["name","zone","language"].some(v=>p[v]!==Ca.value[v]),h=!p.name.trim();A(()=>{j("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:k}=p;await B("/api/company",{name:S.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),V(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return Rm($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${Ve} id="coh" title=${o("Company profile")}>
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
<${jl} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${ph()!==p.zone&&n.includes(ph())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:ph()})}>
${o("Use the zone of this device: {zone}",{zone:Fl(ph())})}
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
`}var ph,zL=b(()=>{I();H();C();w();R();$e();Tt();Pe();Kl();ph=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var FL={};ge(FL,{Settings:()=>zG,title:()=>WL});function zG(){let{section:e}=E.value,t=zi(),n=e?Pc(e):t[0],s=Ia("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${en()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):IG(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${BL.map(([a,i])=>r`<${BG} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${WL()}><${WG} part=${n} /></div>
</div>
</div>
</main>`}function BG({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${en(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function WG({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ae} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${en()}>${o("All settings")}</a>
<//>`}var BL,WL,IG,jL=b(()=>{C();w();Mo();Z();N();Pe();BL=[["own",()=>o("My settings")],["company",()=>o("Company")]],WL=()=>Pc(E.value.section)?.label()??o("Settings"),IG=e=>BL.find(([t])=>t===e?.group)?.[1]()});function sV({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${nV}`} />
<use class="gl" href=${`${tV}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var tV,KL,nV,oV,qL,UL=b(()=>{C();w();tV=new URL("../../icons.svg",import.meta.url).pathname,KL=136,nV="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",oV=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];qL=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${oV.map((e,t)=>e.map((n,s)=>r`<${sV} kind=${n} x=${20+s*KL} y=${20+t*KL} />`))}
</svg>`});function Tp({children:e}){let[t,n]=rV[Wn.value],s=Le.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Bi} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>as(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Na(aV[Wn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${qL} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var aV,rV,kw=b(()=>{C();w();Bt();N();UL();aV={system:"light",light:"dark",dark:"system"},rV={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var HL={};ge(HL,{Login:()=>iV});function iV(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return F(()=>h.current.focus(),[]),r`<${Tp}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await we("POST","/api/session",{email:e.trim(),password:n,remember:a}),await im(),await Ir(),L(mh.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${ba} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&uc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var YL=b(()=>{I();C();H();w();Bt();Z();it();Cp();kw();wp()});var VL={};ge(VL,{Setup:()=>pV});function uV(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function pV(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(GL);A(()=>{let h=()=>{let f=GL();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<lV){i(!0);return}i(!1);try{await we("POST","/api/setup",{...e,token:l,locale:Le.value,zone:cV()}),await im(),await Ir(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Tp}>
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
</div>`;return r`<${Tp}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${uV(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Le.value==="ru")}
onClick=${()=>as("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Le.value==="en")}
onClick=${()=>as("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${ba} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var lV,cV,GL,JL=b(()=>{I();C();H();w();Bt();Z();it();N();kw();wp();lV=12,cV=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",GL=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var ZL={};ge(ZL,{SessionExpired:()=>mV});function mV(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Ne(),F(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await we("POST","/api/session",{email:P.value.email,password:e,remember:!1}),$_()}catch(u){s(u),a.current.select()}},l=()=>{hm(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Gt}>
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
<${ba} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&uc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var QL=b(()=>{I();C();H();w();Un();Z();R();it();N();wp();Pe()});var mh,XL,e2,t2,Cp=b(()=>{hn();mh={value:"/inbox/mine"},XL=de(()=>Promise.resolve().then(()=>(YL(),HL)),"Login"),e2=de(()=>Promise.resolve().then(()=>(JL(),VL)),"Setup"),t2=de(()=>Promise.resolve().then(()=>(QL(),ZL)),"SessionExpired")});var n2={};ge(n2,{Shortcuts:()=>dV});function $V(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Ne(),F(()=>e.current.focus(),[]);let i=u=>{let p=Ys(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?za(u).includes(s):!t.trim()||Gi(t,u.label()),c=Object.entries(Im).map(([u,p])=>({group:u,title:p(),rows:Hs().filter(m=>m.group===u&&fV(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&yw()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Gt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${yw}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Jg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Zi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${en("keys")} onClick=${yw}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Yn} label=${o("Single-key shortcuts")} checked=${ke.value?.shortcuts??!0}
onChange=${u=>yt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var dV,yw,fV,o2=b(()=>{I();C();ie();ai();_t();w();jg();Z();R();N();sd();Pe();Tt();dV=()=>y.value==="shortcuts"?r`<${$V} />`:null,yw=()=>{y.value=null},fV=e=>e.label&&e.listed!==!1&&za(e).length>0});se();Cr();H();w();C();Bt();Z();R();it();I();C();ie();Br();H();w();Mo();Bt();Z();R();it();N();Lm();I();C();var k0=16,y0=260,w0=560,Pg=document.documentElement,Wz=e=>Number(localStorage.getItem("okno.width."+e))||null,Ng=e=>parseFloat(getComputedStyle(Pg).getPropertyValue(e));function Fz(e,t){t?Pg.style.setProperty(e,`${t}px`):Pg.style.removeProperty(e)}function Dg({name:e,side:t,label:n}){let[s,a]=g(()=>Wz(e)),i=O(null);A(()=>Fz(e,s),[s]);let l=f=>{let $=Math.round(Math.min(w0,Math.max(y0,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Ng(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-k0,ArrowRight:k0}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Ng(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${y0} aria-valuemax=${w0}
aria-valuenow=${Math.round(s??Ng(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();oe();Mo();_t();w();Z();Mo();ie();hn();var SS=Wt(["palette"],()=>Promise.resolve().then(()=>(mS(),pS)),"Palette"),VB=de(()=>Promise.resolve().then(()=>(_S(),xS)),"Search",{keys:!0}),Qc=()=>{y.value="palette"};function JB(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}rs({page:"search",title:()=>o("Search"),view:VB});Ge({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:JB},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Qc});Bt();Rr();Z();R();N();bo();ib();C();ie();oe();w();po();Mo();_e();Z();R();tl();N();sn();var Yr=e=>E.value.page==="inbox"&&ot(E.value.view)===e,NS=([e])=>e!=="failed"||ze.value.failed>0||Yr("failed"),nW=e=>e!=="closed",lb=()=>tu.some(([e])=>Yr(e))||Ka.value.some(e=>Yr(`team-${e.id}`));function PS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${tu.filter(NS).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${G(e)}
aria-current=${Yr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${ud} view=${e} />
</a>
</li>`)}
</ul>
${Ka.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ka.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${G(`team-${e.id}`)}
aria-current=${Yr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+ho(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${ud} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function ud({view:e}){let t=cd(e)??0;return nW(e)&&t>0?r`<span class="n">${me(t)}</span>`:null}var oW=()=>Nc().filter(e=>e.tab),sW=()=>{y.value=y.peek()==="more"?null:"more"};function DS(){let{page:e}=E.value,t=Pi.value,n=lb();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":os()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${oW().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Qc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Wr(e)?.icon&&!Wr(e).tab?"page":null}
onClick=${sW}>
<${d} name="menu" size="l" />
${o("More")}
${ze.value.notifications>0&&r`<span class="count">${ze.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${aW} />`}
${y.value==="more"&&r`<${rW} />`}
`}function aW(){return r`<${De} label=${o("Views")} place="popsheet">
${tu.filter(NS).map(([e,t,n])=>r`<${Q} icon=${n} checked=${Yr(e)} onPick=${()=>L(G(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${ud} view=${e} /></span>
<//>`)}
${Ka.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ka.value.map(e=>r`<${Q} icon="users-round" checked=${Yr(`team-${e.id}`)}
onPick=${()=>L(G(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${ud} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function rW(){let e=t=>()=>{y.value=t};return r`<${De} label=${o("More")} place="popsheet">
<${Q} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Q} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Q} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Nc().filter(t=>!t.tab).map(t=>r`<${Q} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${zi().length>0&&r`<${Q} icon="settings" onPick=${()=>L(en())}>${o("Settings")}<//>`}
<${Q} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function cb(){let{page:e}=E.value,t=Pi.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Bi} />
<b>${o("Okno")}</b>
${Fn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{ss.value=!ss.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ut} K`}
onClick=${Qc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ut} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!lb()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${me(t)}</span>`}
</a>
</li>
${Nc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${iW} ...${n.mark()} />`}
<${lW} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${PS} />
</div>
${zi().length>0&&r`<div class="sidefoot">
<a class="nav" href=${en()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${ES} />
</nav>
<${DS} />
<${OS} />
`}var iW=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,lW=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${me(e.shown)}</span>`:null,MS=()=>{let e=ze.value.mine_unread+ze.value.unassigned;return`${e?`(${e}) `:""}${Wr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();C();H();Un();Tm();w();po();Qs();Xs();mo();Zs();Xa();Bt();Xt();Z();R();it();N();C();ie();Gs();oe();w();Xs();_e();Xa();Z();R();tl();Yc();Nn();N();hn();Xr();er();at();_t();w();Z();ta();R();ie();hn();Xe();Nn();var Qd=de(()=>Promise.resolve().then(()=>(Wd(),g1)),"SnoozeMenu",{keys:!0}),iC=Wt(["handover","newdialog"],()=>Promise.resolve().then(()=>(rC(),aC)),"WorkLayers"),Ho=()=>E.peek().page==="inbox"?no():void 0,dv=()=>Ho()?.state==="open",Ij=()=>no()?.state==="closed",_l=e=>()=>{y.value=e};Ge({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:_o,run:_l("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:_o,run:()=>Vm(no().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:Ij,run:()=>{Wa(no().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{ed()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:dv,run:()=>{to(Ho().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Ho(),run:_l("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:dv,run:_l("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(dv()&&Ho().snooze),run:()=>{ja(Ho().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Ho(),run:_l("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Ho()?.waiting_since,run:()=>{od(Ho().id)}},{id:"follow",group:"dialog",label:()=>Ms.peek()[Ho()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Ho(),run:()=>{Ur(Ho().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:_l("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:_l("handover")});var Bj=de(()=>Promise.resolve().then(()=>(hv(),lC)),"GiveMenu",{keys:!0}),fs=(e,t)=>(n,s)=>s===null?t(n):e(s),cC=({restore:e=null}={})=>Mn({act:"close"},fs(t=>qc(t,nd("solved")),t=>_("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),uC=()=>{Vi({ids:[...vt.peek()],proceed:cC})||cC()},pC=()=>Mn({act:"reopen"},fs(Fm,e=>_("{n} conversation reopened","{n} conversations reopened",e))),Wj=()=>Mn({act:"read"},fs(qm,e=>_("{n} conversation marked as read","{n} conversations marked as read",e))),gv=()=>Mn({act:"follow",on:!0},fs(e=>Km(e,!0),e=>_("You follow {n} conversation","You follow {n} conversations",e))),mC=()=>Pb(E.peek().view).open?uC():pC();function Fj(e,t){Mn({act:"snooze",until:e,reason:t},fs(n=>jm(n,e),n=>e===null?_("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):_("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ze(e)})))}function jj({person:e,team:t}){if(t!==void 0){let n=We.peek()[t]?.name??"";Mn({act:"team",team_id:t},fs(s=>Ym(s,n),s=>_("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Mn({act:"assign",operator_id:null},fs(n=>Ba(n,null),n=>_("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Mn({act:"assign",operator_id:e},fs(n=>Ba(n,e),n=>_("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:Y(e)})))}var wu=e=>{y.value=y.peek()===e?null:e};function Kj(){let e=[...vt.value].map(n=>re.value[n]).filter(Boolean),t={};for(let n of e)for(let s of St(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function qj(){let e=new Set([...vt.value].map(t=>re.value[t]?.priority??null));return e.size===1?[...e][0]:null}function Uj(e,t){let n=Ln(e);Mn({act:t?"tag":"untag",tag_ids:[e]},fs(s=>(t?Db:Mb)(s,[e]),s=>t?_("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):_("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var Hj=e=>Mn({act:"rank",priority:e},fs(t=>Rb(t,e),t=>_("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Jt(e).toLocaleLowerCase()}))),Yj=[["user-round-plus",()=>o("Assign"),"A",()=>wu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>wu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>wu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>wu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>wu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,Wj],["eye",()=>o("Follow"),"F",gv],["undo-2",()=>o("Reopen"),"E",pC,null,"closed"],["check",()=>o("Close"),"E",uC,null,"open"]];function dC({view:e}){let t=vt.value.size;if(!t)return null;let n=lu.value,s=Pb(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=Yj.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${Gj} view=${e} size=${t} />
${pl.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${xT(pl.value)}</span>
<button type="button" class="link" onClick=${wT}>${o("Retry")}</button>
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
onClick=${dl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Qd} label=${o("Snooze")} onPick=${Fj} />`}
${y.value==="pick-tags"&&r`<${Cd} states=${Kj()} onSet=${Uj} place="popgive" />`}
${y.value==="pick-priority"&&r`<${BT} now=${qj()} onPick=${Hj} place="popgive" />`}
${y.value==="pick-give"&&r`<${Bj} onPick=${jj} />`}
</div>`}function Gj({view:e,size:t}){let n=dt.ids.length,s=Math.max(cd(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:me(t),total:me(s)})}
</span>
<button type="button" class="link" onClick=${()=>kT(e)}>
${o("Select all {total}",{total:me(s)})}
</button>
</div>`}Pe();C();ie();ai();oe();w();Xs();po();mo();Z();R();tl();N();sn();C();w();Z();po();R();N();ie();sn();Hn();at();var hC=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],gC=(e,t)=>L(G(qp(ot(e),t)),{replace:!0}),bC=(e,t)=>gC(e,{...No(e),tags:hC(No(e).tags,t)}),vC=(e,t)=>gC(e,{...No(e),priorities:hC(No(e).priorities,t)});function kC({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${As(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${Vj} view=${e} />`}
</span>`}function Vj({view:e}){let t=No(e);return r`<${De} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Rn.map(([n])=>r`<${fC} key=${n} on=${t.priorities.includes(n)} onPick=${()=>vC(e,n)}>
<${Ft} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${xo.value.map(n=>r`<${fC} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>bC(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!xo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var fC=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function yC({view:e}){if(!As(e))return null;let t=No(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${$C} key=${"p"+n} name=${Jt(n)} onRemove=${()=>vC(e,n)}>
<${Ft} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${$C} key=${n} name=${Mt.value[n]?.name??o("deleted tag")} onRemove=${()=>bC(e,n)}>
<span class=${"sq h"+(Mt.value[n]?.color??0)}></span>
<span class="cut">${Mt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${G(ot(e))}>${o("Clear filter")}</a>
</div>`}var $C=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();w();Bt();N();sn();var bv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function vv(){let e=y.value==="sort",t=(bv.find(([n])=>n===fn.value)??bv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${De} label=${o("Sort order")} place="popsort">${bv.map(([n,s,a])=>r`<${Q} icon=${a} checked=${n===fn.value}
onPick=${()=>{fn.value=n}}>${s()}<//>`)}<//>`}`}var ii={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},kv=e=>yt({list:{mode:e}}),xC=()=>kv(cl[(cl.indexOf(ke.peek()?.list?.mode??"cards")+1)%cl.length]),wC=e=>xn(e,"urgent")!==xn(e,"longest");function _C({view:e}){let t=wo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${AS(e)}</h2>
${t?r`<${eK} />`:r`<${Xj} />`}
<${kC} view=${e} />
<${tK} wide=${t} />
</div>
<div class="ltabs">
<${Zj} view=${e} />
${t&&wC(e)&&r`<div class="lfilter"><${vv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${wC(e)?r`<${vv} />`:r`<span class="t12 dim lown">${Jj(e)}</span>`}
<${Qj} view=${e} />
</div>`}
<${yC} view=${e} />
`}var Jj=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[ot(e)]??o("Newest first");function Zj({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${eu.map(([t,n])=>r`<a class="tab" href=${G(qp(t,No(e)))}
aria-current=${ot(e)===t?"page":null}>
${n()} <span class="n">${me(ze.value[t])}</span>
</a>`)}</nav>`}function Qj({view:e}){let t=ot(e),n=(s,a)=>r`<a class="chip" href=${G(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function Xj(){let e=y.value==="mode",[t,n]=ii[wo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${De} label=${o("List view")} place="popmode">
${cl.map(s=>r`<${Q} icon=${ii[s][1]} checked=${s===wo.value} onPick=${()=>kv(s)}>
${ii[s][0]()}
<//>`)}
<//>`}
</span>`}var eK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${cl.map(e=>r`<button type="button" aria-pressed=${String(e===wo.value)} title=${ii[e][0]()+"  V"}
onClick=${()=>kv(e)}>
<${d} name=${ii[e][1]} size="m" />
${e===wo.value?ii[e][0]():r`<span class="vh">${ii[e][0]()}</span>`}
</button>`)}
</span>`;function tK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}I();C();Tm();w();Xs();mo();Z();R();it();tl();N();function SC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=ul.value,l=[...new Set([...s,...go.value])].filter(f=>re.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{vg([...c,E.value.dialog])});let u=l.filter(f=>_a(re.value[f],e,Oa())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${oK} view=${e} list=${nK(u,t)} ids=${t} from=${a} to=${i} />`;let p=K_(X.value,go.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=eu.find(([f])=>f===p.view);return r`<${Xd} icon="chevron-right" run=${()=>{Fi.value={view:p.view,ids:p.ids},L(G(p.view,E.value.dialog))}}>
${_("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var yv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},nK=(e,t)=>[...e].sort((n,s)=>yv(t,n)-yv(t,s));function oK({view:e,list:t,ids:n,from:s,to:a}){let i=yv(n,t[0]),l=()=>{Fi.value={view:e,ids:t},dt.showNew()};return i>a?r`<${Xd} icon="arrow-down" run=${l}>${_("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Xd} icon="arrow-up" run=${l}>${_("{n} new above","{n} new above",t.length)}<//>`:r`<${Xd} icon="eye" run=${l}>${_("{n} new · show","{n} new · show",t.length)}<//>`}var Xd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function TC(e,t,n,s,a){A(()=>{let{view:i,ids:l}=Fi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Fi.value=null,requestAnimationFrame(()=>{dt.reveal(c),j_(l),vg(l)})):s.next&&!a?zr(e,t):s.next||(Fi.value=null)})}C();oe();w();po();Z();R();Nn();N();C();Xe();Em();w();R();N();function CC(){if(P.value?.role!=="administrator")return r`<${ae} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Ki(),t=e&&qi(e,"channel add");return r`<${ae} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var sK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function wv({view:e}){if(!Object.keys(Je.value).length)return r`<${CC} />`;if(As(e))return r`<${aK} view=${e} />`;if(e==="mine")return r`<${rK} />`;let t=xa(e);if(t!==null)return r`<${iK} team=${We.value[t]} />`;let[n,s,a]=sK[e]();return r`<${ae} icon=${n} title=${s} text=${a} />`}var aK=({view:e})=>r`<${ae} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${G(ot(e))}>${o("Clear filter")}</a>
<//>`;function rK(){let e=ze.value.unassigned;return r`<${ae} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:me(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${ed}>
${o("Take the next one")}
<${$n} of=${["Shift","I"]} />
</button>`}
<//>`}function iK({team:e}){if(!e||e.removed)return r`<${ae} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${G("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${ae} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();C();Xe();ye();Em();oe();w();R();N();Ks();var lK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],OC=e=>lt(e)===lt(M.value)?J(e):Be(e);function EC(){return Object.values(Je.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${cK} channel=${t} key=${t.id} />`:r`<${pK} channel=${t} key=${t.id} />`)}function cK({channel:e}){let[t,n]=g(!1),s={name:e.name,time:OC(e.down_since),cause:On(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${uK} channel=${e} />`}
</div>`}function uK({channel:e}){let t=Ki(),n=lK.includes(e.health_code),s=t&&qi(t,`channel ${n?"change":"test"} ${Z_(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function pK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:OC(e.down_since),until:J(e.health_at)})}
</span>
</div>`}C();ye();oe();Lr();w();rr();_e();Z();po();R();N();Js();Hn();ef();at();tf();var nf=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ze(e.until)}
</span>`;function of({dialog:e,draft:t}){if(dm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[an(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?is(Y(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Yo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var sf=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function xv(e,t){return[e.name,Ae(e.kind),t?_("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):vS(e,M.value),_u(e,M.value),...St(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var af=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,DC=e=>wc.value[e]?.no!=null,MC=(e,t)=>ot(t)!=="mine"&&e.assignee_id!==null?Y(e.assignee_id):null,RC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Se} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${Se} kind=${e.kind} />
<//>`;function hK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=MC(e,s);return r`
<${RC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Ro(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${of} dialog=${e} draft=${n} />
<span class="hrow tight end"><${af} count=${t} called=${DC(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${sf} />`:""}
${e.snooze?r`<${nf} snooze=${e.snooze} />`:r`<${Io} dialog=${e} />`}
${e.priority===1&&r`<${Ft} priority=${1} />`}
${e.tagged?r`<${jo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:me(e.number)})}</span>`}
<${li} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function gK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=MC(e,s);return r`
<${RC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Ft} priority=${1} />`}
<${jo} ids=${e.tags} most=${1} />
<${li} dialog=${e} />
${e.failed?r`<${sf} />`:e.snooze?r`<${nf} snooze=${e.snooze} />`:r`<${Io} dialog=${e} short />`}
<span class="tm">${Ro(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${of} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${af} count=${t} called=${DC(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var bK={cards:hK,rows:gK};function LC({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=bK[e];return r`<a class=${`dlg ${e}`} href=${G(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${xv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();C();mo();Xs();w();Bt();var vK=200,rf=8,kK={cards:80,rows:52,table:42},IC=new Map;function zC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(kK[n]),[v,S]=g([0,40]),x=O(null),k=()=>m.current.offsetTop,D=pe=>{let he=Math.floor((pe-k())/f)-rf;return[Math.max(0,he),Math.ceil((pe+p.current.clientHeight-k())/f)+rf]},U=()=>{let{scrollTop:pe,clientHeight:he}=p.current,q={from:Math.ceil((pe-k()-1)/f),to:Math.floor((pe+he-k()+1)/f)-1};(q.from!==ul.peek().from||q.to!==ul.peek().to)&&(ul.value=q)},W=()=>{U();let pe=D(p.current.scrollTop);(Math.abs(pe[0]-v[0])>rf/2||Math.abs(pe[1]-v[1])>rf/2)&&S(pe)},le=()=>{let{scrollTop:pe}=p.current,he=Math.min(h.current.ids.length-1,Math.floor(pe/f));he>=0&&IC.set(e,{id:h.current.ids[he],offset:pe-he*f,atTop:pe<4})},Ee=()=>{le(),W();let{scrollTop:pe,scrollHeight:he,clientHeight:q}=p.current;he-pe-q<u*f&&c()},qe=O("");F(()=>{let pe=[n,Do.value,hT.value,innerWidth,devicePixelRatio,t.length>0].join();if(qe.current!==pe){qe.current=pe;let pt=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(pt&&Math.abs(pt-f)>.5){$(pt);return}}let he=h.current,q=IC.get(e),Ie=he.name!==e||he.ids!==t||he.height!==f;if(h.current={name:e,ids:t,height:f},Ie&&q){let pt=q.atTop?null:hx(q,he.name===e?he.ids:t,t),Ao=pt===null?q.atTop?0:p.current.scrollTop:pt*f+Math.min(q.offset,f);Math.abs(p.current.scrollTop-Ao)>.5&&(p.current.scrollTop=Ao)}else he.name!==e&&(p.current.scrollTop=0);Ie?W():U(),Ie&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),F(()=>{if(x.current===null)return;let pe=m.current.querySelector(`.dlg[data-id="${x.current}"]`);pe&&(x.current=null,pe.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=pe=>{let he=t.indexOf(pe);if(he<0||!p.current)return;let[q,Ie]=[he*f,(he+1)*f],pt=k(),{scrollTop:Ao,clientHeight:Ci}=p.current;q<Ao?p.current.scrollTop=q:Ie+pt>Ao+Ci&&(p.current.scrollTop=Ie+pt-Ci),le(),S(D(p.current.scrollTop)),U()},dt.focus=pe=>{x.current=pe,dt.reveal(pe),S(he=>[...he])};let ne=wK(t,v,[l,Dn.value]),nt=t.length;return r`<div class="scroll" ref=${p} onScroll=${Ee}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${nt*f}px`}}>
${ne.map(pe=>r`<${yK} key=${t[pe]} index=${pe} of=${nt} height=${f}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var yK=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function wK(e,[t,n],s){if(e.length<=vK)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Xe();ie();Gs();w();Xa();R();Nn();sn();er();var Sl=T(null),xK=240,_K=360;function _v(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:SK(e.target);Sl.value={id:t,x:Math.min(n.x,innerWidth-xK),y:Math.min(n.y,innerHeight-_K)},y.value="row"}function SK(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Sv(e){Sl.value={id:e,x:0,y:0},y.value="row-snooze"}var TK=e=>Mn({act:"read"},()=>qm(e),[e]),CK=e=>Mn({act:"unread",numbers:[e.last_no]},()=>Um(e.id),[e.id]);function BC(){let e=Sl.value&&re.value[Sl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Qd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>td(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${$l} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${hl} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Sl.value.x}px`,top:`${Sl.value.y}px`}}>
<${De} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${Q} icon="hand" onPick=${()=>Xm(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Q} icon="alarm-clock" onPick=${()=>ja(t)}>${o("Unsnooze")}<//>`:r`<${Q} icon="alarm-clock" stay onPick=${()=>Sv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Q} icon="check" onPick=${()=>to(t)}>${o("Close")}<//>`:r`<${Q} icon="undo-2" onPick=${()=>Wa(t)}>${o("Reopen")}<//>`}
${Di(e)?r`<${Q} icon="mail-open" onPick=${()=>TK(t)}>${o("Mark as read")}<//>`:r`<${Q} icon="mail" onPick=${()=>CK(e)}>${o("Mark as unread")}<//>`}
<${Q} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Q} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Q} icon="eye" onPick=${()=>Ur(t)}>${Ms.value[t]?o("Stop following"):o("Follow")}<//>
<${Q} icon="check" onPick=${()=>ea(t)}>${vt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ye();oe();w();Xs();mo();_e();Xa();Bt();Z();R();N();Js();Hn();ef();var OK=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],EK=new Set(["newest"]),lf=()=>Object.values(We.value).some(e=>!e.removed);function WC({view:e}){let t=xn(e,fn.value),n=dt.ids.length>0&&dt.ids.every(s=>vt.value.has(s));return r`<div class=${lf()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&vt.value.size>0} onChange=${()=>n?dl():wd()} />
</span>
${OK.map(([s,a,i])=>s==="x-team"&&!lf()?null:r`<span class=${s}>
${i&&xn(e,i[0])===i[0]?r`<${AK} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function AK({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{fn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${EK.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function FC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:Y(e.assignee_id),u=We.value[e.team_id];return r`<a class=${lf()?"dlg trow teams":"dlg trow"} href=${G(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${xv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Se} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${af} count=${t} called=${wc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Ft} priority=${1} />`}
<${jo} ids=${e.tags} most=${2} />
<${li} dialog=${e} />
<${of} dialog=${e} draft=${n} />
</span>
${lf()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${Ma(c)}</span>`:r`<${Ra} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${sf} />`:e.snooze?r`<${nf} snooze=${e.snooze} />`:e.waiting_since?r`<${Io} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Ro(e.last_at,M.value)}</span>
</a>`}I();C();w();Xa();R();it();Nn();N();var cf=12,Tv=88,uf=72,NK=450;function jC(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let D=x.target.closest(".dlg[data-id]"),U=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:U,atTop:U?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),ea(Number(D.dataset.id))},NK))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=x.touches,[U,W]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(U,W)>cf&&clearTimeout(k.timer),k.kind??=Math.abs(U)>cf&&Math.abs(U)>Math.abs(W)*1.5&&k.row?"swipe":W>cf&&k.atTop?"pull":Math.abs(W)>cf?"scroll":null,k.kind==="swipe"&&m(k,U),k.kind==="pull"&&i(Math.max(0,Math.min(uf*1.4,W/2)))},m=(x,k)=>{if(re.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let U=x.row.parentElement;U.dataset.swipe=k>0?"aside":"close",U.toggleAttribute("data-enough",Math.abs(k)>Tv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>Tv&&Sv(D),k.kind==="swipe"&&k.dx<-Tv&&to(D),k.kind==="pull"&&a>=uf&&v(),i(0)},v=async()=>{c(!0),await y_(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?uf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=uf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();cs();_t();w();Qs();Xs();Xa();Z();var To=()=>E.peek().page==="inbox",KC=()=>To()&&vt.peek().size>0,PK=()=>To()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ge({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(G("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(G("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(G("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Lt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:To,walks:!0,run:()=>Cb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:To,walks:!0,run:()=>Cb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:To,walks:!0,run:()=>Ob(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:To,walks:!0,run:()=>Ob(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:To,walks:!0,run:()=>Eb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:To,walks:!0,run:()=>Eb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:To,run:bT},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:To,run:vT},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:PK,run:wd},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:To,run:xC},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(os())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(G("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(G("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(G("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(G("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(G("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(G("closed"))});var DK={KeyE:mC,KeyF:gv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function MK(){let{view:e,dialog:t}=E.peek();L(G(e)),dt.focus(t)}var RK=()=>To()&&wo.peek()==="table"&&E.peek().dialog!==null&&!gt.peek();function LK(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=KC()?DK[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?KC()?dl:RK()?MK:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?vd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",LK,{capture:!0});var IK=10;function zK(e,t,n){let s=xn(e,fn.value),a=ns(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:fx()});let l=Gp.value[a],c=i.current,u=l?.loaded?c.order(re.value,e,s,Oa(),l.edge):[],p=c.shown.length>0&&t,m=uo(()=>{let h=$x(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>re.value[f])?h.shown:h.shown.filter(f=>re.value[f])}},[a,u,p,n,re.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function BK(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>Ta.value[a]===void 0);if(s===void 0&&ot(e)==="unread"){let a={...Oa(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(re.value).find(i=>Ta.value[i]===void 0&&_a(re.value[i],e,a))}s!==void 0&&S_(re.value[s])},[e,t,Ta.value,re.value,n])}function qC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=zK(e,n||vt.value.size>0,t),f=Rt.value[`page:${i}`];BK(e,m,c?.loaded);let $=jC(e,l);TC(e,l,m,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&zr(e,l)},S=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,x=D=>{let U=D.target.closest(".dlg[data-id]");!U||!(D.shiftKey||vt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?yd(Number(U.dataset.id)):ea(Number(U.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Qa()};return r`<section class=${`list ${wo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${EC} />
<${_C} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let U=D.target.closest(".dlg[data-id]");U&&(Dn.value=Number(U.dataset.id))}} onFocusOut=${D=>{S(D)===null&&(Dn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${_v} ...${$.handlers}>
${c?.loaded&&r`<${SC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||wo.value==="table")?r`<${WK} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${wv} view=${e} />`:r`<${KK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${dC} view=${e} />
<${BC} />
</section>`}function WK({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=wo.value,u=Oa(),p=n.includes(s)?s:Dn.value!==null&&n.includes(Dn.value)?Dn.value:n[0],m=f=>{let $=re.value[f],v=jS(f)?{...$,failed:!0}:$,S={dialog:v,count:Di(v),draft:bn(f,"reply"),view:t,current:f===s,stop:f===p,picked:vt.value.has(f)};return r`<${FK} id=${f} name=${v.name} leaving=${!_a(v,t,u)} picked=${S.picked}>
${c==="table"?r`<${FC} ...${S} />`:r`<${LC} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${UC} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${HC} widths=${[52,88]} /></ul>`:null;return r`<${zC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${IK}
onNear=${a} head=${c==="table"&&r`<${WC} view=${t} />`}
tail=${n.length?h:r`<${wv} view=${t} />`} />`}function FK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?yd(e):ea(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Ic.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${_v}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function UC({problem:e,again:t}){return r`<${ae} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var HC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ce} width=${e[0]} /><${Ce} width=${e[1]} /><${Ce} width=${34} /></span>
</li>`,jK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function KK({state:e,view:t,order:n}){let s=bt(150,!e?.problem);return e?.problem?r`<${UC} problem=${e.problem} again=${()=>zr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${jK.map(a=>r`<${HC} widths=${a} />`)}
</ul>`:null}C();$e();N();var qK=e=>e===Ls.value.findLast(t=>t.undo),Cv=()=>r`<div class="toasts">
${Ls.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Hx(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Tc(e)}>${e.label}</button>`}
${qK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();_t();w();Z();ta();hn();mf();var pM=de(()=>Promise.resolve().then(()=>(lM(),iM)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:a5}),mM=Wt(["photo"],()=>Promise.resolve().then(()=>(uM(),cM)),"Lightbox");function a5(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ge({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&_o(),run:pf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});_t();w();ta();Rs();ie();pu();Zs();Un();Dv();pd();vl();var A$=()=>!!kn.current?.mail;Ge({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:_o,run:()=>qo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:_o,run:()=>qo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>kn.current?.mode==="reply",run:()=>{tm()&&kn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!kn.current,run:()=>{Pn(kn.current.id,kn.current.mode==="reply"?"note":"reply"),kn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!kn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:A$,run:()=>kn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:A$,run:()=>kn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:A$,run:()=>kn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:A$,run:()=>kn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});er();_t();w();Z();Mo();mf();Tl();Bt();ta();ie();hn();Sy();var $M=de(()=>Promise.resolve().then(()=>($$(),DN)),"Card"),d5=de(()=>Promise.resolve().then(()=>(fM(),dM)),"Client");function f5(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?$o.value=!$o.value:gt.value=!gt.value)}Ge({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:_o,run:f5});rs({page:"clients",path:"/clients",title:()=>o("Client"),view:d5});df({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:pf});df({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Zp(e.contact_id))});df({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(pp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});p$();_t();w();Br();Lm();se();R();var gM=document.querySelector("link[rel='icon']"),hM=gM?.getAttribute("href")??"";ve(()=>{let e=X.value.ready&&(Pi.value>0||ze.value.notifications>0);gM?.setAttribute("href",e?hM.replace("favicon.svg","favicon-dot.svg"):hM)});Ge({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Ui});bi();_t();w();Z();Mo();Xt();R();hn();sp();Cy();var cY=de(()=>Promise.resolve().then(()=>(GR(),YR)),"Automation"),XR=Wt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(QR(),ZR)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});DP({when:bM,run:vM});rs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:cY,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ge({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(je())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();_t();w();Z();Mo();R();hn();var FG=de(()=>Promise.resolve().then(()=>(kp(),uw)),"Looks"),jG=de(()=>Promise.resolve().then(()=>(kp(),uw)),"Work"),KG=de(()=>Promise.resolve().then(()=>(oL(),nL)),"OwnKeys"),qG=de(()=>Promise.resolve().then(()=>(cL(),lL)),"OwnNotifications"),UG=de(()=>Promise.resolve().then(()=>(dw(),mw)),"Password"),HG=de(()=>Promise.resolve().then(()=>(dw(),mw)),"Sessions"),YG=de(()=>Promise.resolve().then(()=>(dL(),mL)),"CalendarLink"),GG=de(()=>Promise.resolve().then(()=>(pw(),sL)),"Mailbox"),VG=de(()=>Promise.resolve().then(()=>(bL(),gL)),"Teams"),JG=de(()=>Promise.resolve().then(()=>(xL(),wL)),"Statuses"),ZG=de(()=>Promise.resolve().then(()=>(LL(),RL)),"Hours"),QG=de(()=>Promise.resolve().then(()=>(zL(),IL)),"Company"),XG=de(()=>Promise.resolve().then(()=>(jL(),FL)),"Settings"),eV=()=>Pc(E.value.section)?.label()??o("Settings");rs({page:"settings",title:eV,view:XG});Ge({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(en())});nn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:FG});nn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:jG});nn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:KG});nn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:qG});nn({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:YG});nn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:UG});nn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:HG});nn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:QG});nn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:ZG});nn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:GG});nn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:VG});nn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:JG});ve(()=>{ke.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Cp();Cp();hn();p$();bi();var hV=Wt(["shortcuts"],()=>Promise.resolve().then(()=>(o2(),n2)),"Shortcuts");function s2(){let{page:e,dialog:t}=E.value,n=X.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(gt.value=!1)},[n,t]),A(()=>{document.title=n?MS():o("Okno")}),e==="setup"?r`<${e2} />`:Ue.value==="out"||e==="login"?r`<${XL} />`:n?e==="inbox"?r`<${vV} open=${!!t} />`:r`<${gV} view=${Wr(e)?.view??bV} />`:null}var a2=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function gV({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${ss.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${cb} />
<${a2} />
<${e} />
<${Cv} />
</div>
<${r2} />
`}var bV=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function vV({open:e}){let t=Rt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||$o.value&&!gt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${ss.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${cb} />
<${a2} />
<main class=${`main inbox ${n?"nocard":""} ${gt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${qC} />
<${Dg} name="--w-list" side="left" label=${o("List width")} />
<${pM} />
${!n&&r`<${Dg} name="--w-card" side="right" label=${o("Card width")} /><${$M} />`}
<${Cv} />
</main>
</div>
<${r2} />
`}var r2=()=>r`
<${v0} />
<${hV} />
<${SS} />
<${mM} />
<${iC} />
<${XR} />
<${VN} />
<${ZN} />
<${tP} />
<${JN} />
<${XN} />
<${eP} />
<${QN} />
<${ON} />
${Ue.value==="expired"&&r`<${t2} />`}
<div class="vh" aria-live="polite">${Ac.value}</div>
`;hn();se();cs();ie();H();_t();w();Qs();Bt();Z();ta();R();$e();var kV=[".side","#list","#conversation","#card"],yV=".nav[aria-current], .dlg, textarea";function i2(e){let t=kV.map(l=>Lt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(yV))??i[0])?.focus()}function wV(){y.value?y.value=null:gt.value?gt.value=!1:document.activeElement!==document.body&&Za(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(os()):E.peek().dialog&&xV()}function xV(){let{view:e,dialog:t}=E.peek(),n=Lt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(G(e))}Ge({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>i2(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>i2(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:om},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{ss.value=!ss.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var l2=new Set(["F6","Shift+F6"]),_V=1200,Op=null,ww=!0;ve(()=>{ww=ke.value?.shortcuts??!0,_0(ke.value?.keys)});function SV(e,t){let n=Op&&performance.now()-Op.at<_V?Yi(`${Op.chord} ${e}`,t):null;return Op=null,n||(!t&&ww&&C0(e)&&(Op={chord:e,at:performance.now()}),Yi(e,t))}function TV(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){wV();return}let t=Ys(e),n=Za(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!ww&&!l2.has(t)||n&&s&&!l2.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=SV(!n&&a||t,n);i?CV(i,e)!==!1&&e.preventDefault():kd(e)}function CV(e,t){if(e.act)return vd(t,()=>e.run(t),{settled:_o(),pause:!e.opensField});if(!(kd(t)&&e.id==="undo"))return e.walks&&ll(),e.run(t)}var c2=()=>document.addEventListener("keydown",TV);Cp();var OV=3e3;async function EV(){await kc(Gx()??Mh()),c2(),Rw(r`<${s2} />`,document.getElementById("app")),E.value.page!=="setup"&&await p2()}var AV=ve(()=>{X.value.ready&&(E.value.page!=="inbox"||Object.keys(Gp.value).length>0)&&setTimeout(()=>{AV(),zg()})}),{session:xw}=document.documentElement.dataset;async function p2(){try{let{needed:e,operator:t}=xw?{needed:xw==="new",operator:xw==="in"}:await j("/api/setup");if(!t){u2(e);return}await Ir(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof K))throw e;e.status===401?u2(!1):setTimeout(p2,OV)}}function u2(e){E.value.page!=="login"&&location.pathname!=="/"&&(mh.value=location.pathname+location.search),Ue.value="out",L(e?"/setup":"/login",{replace:!0})}EV();
