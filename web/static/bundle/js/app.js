/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var gL=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ye=(e,t)=>{for(var n in t)gL(e,n,{get:t[n],enumerable:!0})};function gr(e){e&&e.parentNode&&e.remove()}function Sp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?rh.call(arguments,2):n),ac(e,l,s,a,null)}function ac(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:rc,__v:a||++aw,__i:-1,__u:0};return!a&&He.vnode&&He.vnode(i),i}function ih(){return{current:null}}function vr(e){return e.children}function Go(e,t){this.props=e,this.context=t,this.__g=0}function ha(e,t){if(t==null)return e.__&&ha(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ha(e)}function kL(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=br({constructor:rc},n)).__v=n.__v+1,He.vnode&&He.vnode(t),lh(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ha(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,dw(a,t,i),n.__=n.__e=null,t.__e!=s&&lw(t))}function lw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),lw(e)}function ow(e){(8&e.__g||(e.__g|=8,$a.push(e),wp++))&&th==He.debounceRendering||((th=He.debounceRendering)||queueMicrotask)(cw)}function cw(){try{for(var e,t=1;$a.length;)$a.length>t&&$a.sort(rw),e=$a.shift(),t=$a.length,8&e.__g&&kL(e)}finally{(wp=$a.length)&&(th||queueMicrotask)(cw)}}function uw(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,_,x,k=s.__k||_p,D=t.length;for(u=yL(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||xp,$.__i=h,x=lh(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&ch(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=pw($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function yL(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,_=v,x=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=ac(null,l):ah(l)?l=D[i]=ac(vr,{children:l}):l.constructor===rc&&l.__b?l=D[i]=ac(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=wL(l,n,u,_))&&(_--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[$=x+f>>1]<l.__i?x=$+1:f=$;m[x]=l.__i,h[i]=x+1}for(x=m.length;i--;)h[i]&&(h[i]==x?x--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ha(c)),uh(c,c));return s}function pw(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=pw(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ha(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wL(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function sw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function vp(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||sw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||sw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=nh[t]||(nh[t]=xL(t)),(e.__a||(e.__a={}))[t]=sh,i=t!=(t=t.replace(iw,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function xL(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[kp]==null)t[kp]=sh++;else if(t[kp]<this.__a[e])return;return n(He.event?He.event(t):t)}}}function lh(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,x,k,D,j,B,U,ke,Me,Ae,At,pe,be,Y=t.type;if(t.constructor!==rc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=yp(m,i):i.push(m),c=i[0]||c),(m=He.__b)&&m(t);e:if(typeof Y=="function"){f=l.length;try{if(k=t.props,D=(m=Y.prototype)&&m.render,j=(m=Y.contextType)&&s[m.__c],B=m?j?j.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new Y(k,B):(t.__c=$=new Go(k,B),$.constructor=Y,$.render=SL),j&&j.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),Y.getDerivedStateFromProps&&($.__s==$.state&&($.__s=br({},$.__s)),br($.__s,Y.getDerivedStateFromProps(k,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(k!==v&&D&&!Y.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,B),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,B)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Le){Le&&(Le.__=t)}),_p.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ha(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,B),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,x)})}else D&&!Y.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=k,$.__P=e,$.__g&=-5,U=He.__r,ke=D?25:0;do $.__g&=-9,U&&U(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++ke<25);D&&(_p.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=br({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,_)),Me=m&&m.type===vr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Le){Le&&uh(Le,Le)}),n.__k=null),c=n.__k?ha(n,0):null),c=uw(e,ah(Me)?Me:[Me],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(gr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Le){if(l.length=f,t.__v=null,u||i)if(Le&&Le.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);(be=i[pe-1])&&be.nodeType==8;)pe--;for(;pe<i.length;pe++)if(be=i[pe])if(i[pe]=null,Ae){if(be==At)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(At=yp(Ae=be))}}if(!Ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ae=c}(m=yp(Ae=t.__c.__z||(t.__c.__z=Ae)))?(t.__e=Ae,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(gr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Le&&Le.then||mw(t),He.__e(Le,t,n)}}else c=t.__e=_L(n.__e,t,n,s,a,i,l,u,p,e);return(m=He.diffed)&&m(t),c}function yp(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function mw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(mw))}function dw(e,t,n){for(var s=0;s<n.length;)ch(n[s++],n[s++],n[s++]);He.__c&&He.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){He.__e(i,a.__v)}})}function _L(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,x,k,D=n.props||xp,j=t.props,B=t.type;if(B=="svg"?a="http://www.w3.org/2000/svg":B=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(B?v.localName==B:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!B)return k.createTextNode(j);e=k.createElementNS(a,B,j.is?j:p),c&&(He.__m&&He.__m(t,i),c=!1),i=null}if(B){if(p=B=="template"&&e.content||e,i=B=="textarea"&&j.defaultValue!=null?null:i&&rh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in j||m=="value"&&"defaultValue"in j||m=="checked"&&"defaultChecked"in j||vp(e,m,null,v,a);for(m in j)v=j[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?_=v:m=="checked"?x=v:c&&typeof v!="function"||D[m]===v||vp(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(B=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&vL.test(B))&&(a="http://www.w3.org/1999/xhtml"),uw(p,ah($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ha(n,0),c,u),i&&i.some(gr)),c&&B!="textarea"||(m="value",B=="progress"&&_==null?e.removeAttribute(m):_==null||_===e[m]&&(B!="progress"||_)||vp(e,m,_,D[m],a),m="checked",x!=null&&x!=e[m]&&vp(e,m,x,D[m],a))}else D===j||c&&e.data==j||(e.data=j);return e}function ch(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){He.__e(a,n)}}function uh(e,t,n){var s,a,i,l;if(He.unmount&&He.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ch(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){He.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&uh(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=yp(s,i=[]))&&(s==e.__e&&i.some(gr),gr(a),gr(s)),n||gr(e.__e),e.__e=e.__c=e.__=null}function SL(e,t,n){return this.constructor(e,n)}function fw(e,t){var n,s,a,i;He.__&&He.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ac(vr,{children:[e]}),a=[],i=[],lh(t,t.__k,s||xp,xp,t.namespaceURI,s?null:t.firstChild?rh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),dw(a,t.__k,i),t.__k.props.children=null}var He,aw,oh,$a,th,wp,rw,kp,iw,sh,nh,bL,rc,xp,_p,vL,ah,rh,br,kr=b(()=>{rc=Symbol.for("pv"),xp={},_p=[],vL=/^m(i|n|o|s|text|space)$/,ah=Array.isArray,rh=_p.slice,br=Object.assign;He={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw wp=0,e}},aw=0,oh=function(e){return e!=null&&e.constructor===rc},Go.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=br({},this.state)),typeof e=="function"&&(e=e(br({},n),this.props)),e&&(br(n,e),this.__v&&(t&&this.__k.push(t),ow(this)))},Go.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ow(this))},Go.prototype.render=vr,$a=[],wp=0,rw=function(e,t){return e.__v.__b-t.__v.__b},kp=Symbol(),iw=/(PointerCapture)$|Capture$/i,sh=0,nh={},bL=0});function lc(e,t){Nt.__h&&Nt.__h(Pt,e,Tp||t),Tp=0;var n=Pt.__H||(Pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Tp=1,TL(Sw,e)}function TL(e,t,n){var s=lc(yr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Sw(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);mh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Pt,!Pt.__f)){Pt.__f=!0;var a=Pt.shouldComponentUpdate;Pt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,mh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=lc(yr++,3);!Nt.__s&&hh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Pt.__H.__h.push(n))}function W(e,t){var n=lc(yr++,4);!Nt.__s&&hh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Pt.__h.push(n))}function O(e){return Tp=5,io(function(){return{current:e}},[])}function io(e,t){var n=lc(yr++,7);return hh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $h(){var e=lc(yr++,11);if(!e.__){for(var t=Pt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function CL(){var e;do{for(;e=dh.shift();)try{ic(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=_w.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ic),t.__h.some(fh),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(dh.length)}function OL(e){var t,n=function(){clearTimeout(s),ww&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);ww&&(t=requestAnimationFrame(n))}function xw(e){e!=1&&$w==Nt.requestAnimationFrame||(($w=Nt.requestAnimationFrame)||OL)(CL)}function ic(e){var t=Pt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Pt=t}function fh(e){var t=Pt;e.__c=e.__(),Pt=t}function hh(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!mh(n,e[s])})}function Sw(e,t){return typeof t=="function"?t(e):t}var yr,Pt,ph,$w,mh,Tp,_w,dh,Nt,hw,gw,bw,vw,kw,yw,ww,I=b(()=>{kr();mh=Object.is,Tp=0,_w=[],dh=[],Nt=He,hw=Nt.__b,gw=Nt.__r,bw=Nt.diffed,vw=Nt.__c,kw=Nt.unmount,yw=Nt.__;Nt.__b=function(e){Pt=null,hw&&hw(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),yw&&yw(e,t)},Nt.__r=function(e){gw&&gw(e),yr=0;var t=(Pt=e.__c).__H;t&&(ph==Pt?Pt.__h=[]:(t.__h.some(ic),t.__h.some(fh),yr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ph=Pt},Nt.diffed=function(e){bw&&bw(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xw(_w.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ph=Pt=null},Nt.__c=function(e,t){t.some(function(n){try{n.__h.some(ic),n.__h=n.__h.filter(function(s){return!s.__||fh(s)})}catch(s){n.__h=[function(){throw s}]}}),vw&&vw(e,t)},Nt.unmount=function(e){kw&&kw(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,xw(dh.push(a))}else ic(a)}catch(i){t=i}}),s.__H=void 0,t&&Nt.__e(t,s.__v))};ww=typeof requestAnimationFrame=="function"});function Ap(){if(xs>1){xs--;return}let e,t=!1;for((function(){let n=Cp;for(Cp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();uc!==void 0;){let n=uc;for(uc=void 0,Op++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Cw(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Op=0,xs--,t)throw e}function wr(e){if(xs>0)return e();gh=++AL,xs++;try{return e()}finally{Ap()}}function Gt(e){let t=mt,n=cc;mt=void 0,cc=void 0;try{return e()}finally{mt=t,cc=n}}function Tw(e){if(mt===void 0)return;let t=e.n;if(t===void 0||t.t!==mt)return t={i:0,S:e,p:mt.s,n:void 0,t:mt,e:void 0,x:void 0,r:t},mt.s!==void 0&&(mt.s.n=t),mt.s=t,e.n=t,32&mt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=mt.s,t.n=void 0,mt.s.n=t,mt.s=t),t}function Ft(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Ft(e,t)}function Cw(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ow(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ew(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function xr(e,t){Ft.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ep-1,this.f=4}function $e(e,t){return new xr(e,t)}function Aw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){xs++;let n=mt;mt=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,bh(e),s}finally{mt=n,Ap()}}}function bh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Aw(e)}function NL(e){if(mt!==this)throw new Error("Out-of-order effect");Ew(this),mt=e,this.f&=-2;try{8&this.f&&bh(this)}finally{Ap()}}function Si(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,cc&&cc.push(this)}function he(e,t){let n=new Si(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var EL,mt,cc,uc,Cp,xs,Op,AL,gh,Ep,vh=b(()=>{EL=Symbol.for("preact-signals");xs=0,Op=0,AL=0,gh=0,Ep=0;Ft.prototype.brand=EL;Ft.prototype.h=function(){return!0};Ft.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Gt(()=>{var n;(n=this.W)==null||n.call(this)}))};Ft.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Gt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Ft.prototype.subscribe=function(e){return he(()=>{let t=this.value;Gt(()=>e(t))},{name:"sub"})};Ft.prototype.valueOf=function(){return this.value};Ft.prototype.toString=function(){return this.value+""};Ft.prototype.toJSON=function(){return this.value};Ft.prototype.peek=function(){return Gt(()=>this.value)};Object.defineProperty(Ft.prototype,"value",{get(){let e=Tw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Op>100)throw new Error("Cycle detected");(function(t){xs!==0&&Op===0&&t.l!==gh&&(t.l=gh,Cp={S:t,v:t.v,i:t.i,o:Cp})})(this),this.v=e,this.i++,Ep++,xs++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ap()}}}});xr.prototype=new Ft;xr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ep))return!0;if(this.g=Ep,this.f|=1,this.i>0&&!Cw(this))return this.f&=-2,!0;let e=mt;try{Ow(this),mt=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return mt=e,Ew(this),this.f&=-2,!0};xr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ft.prototype.S.call(this,e)};xr.prototype.U=function(e){if(this.t!==void 0&&(Ft.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};xr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(xr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Tw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Si.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Si.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Aw(this),Ow(this),xs++;let e=mt;return mt=this,NL.bind(this,e)};Si.prototype.N=function(){2&this.f||(this.f|=2,this.u=uc,uc=this)};Si.prototype.d=function(){this.f|=8,1&this.f||bh(this)};Si.prototype.dispose=function(){this.d()}});function Ti(e,t){He[e]=t.bind(null,He[e]||(()=>{}))}function pc(e){if(Np){let t=Np;Np=void 0,t()}Np=e&&e.S()}function Dw({data:e}){let t=ML(e);t.name="ReactiveDom",t.value=e;let[n,s]=io(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=$e(()=>!Array.isArray(l.value)&&!oh(l.value)),u=he(function(){if(this.N=Mw,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function DL(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:he(function(){this.N=Mw;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function ML(e,t){return io(()=>T(e,t),[])}function LL(){wr(()=>{let e;for(;e=Pw.shift();)Nw.call(e)})}function Mw(){Pw.push(this)===1&&(He.requestAnimationFrame||RL)(LL)}var PL,Nw,Pp,Np,Pw,RL,se=b(()=>{kr();I();vh();vh();PL=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Pw=[];he(function(){Nw=this.N})();Dw.displayName="ReactiveTextNode";Object.defineProperties(Ft.prototype,{constructor:{configurable:!0,value:Sp(vr,null).constructor},type:{configurable:!0,value:Dw},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ti("__b",(e,t)=>{if(pc(),Pp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Ft&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ti("__r",(e,t)=>{if(e(t),t.type!==vr){pc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return he(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;PL&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pp=s,pc(n)}});Ti("__e",(e,t,n,s)=>{pc(),Pp=void 0,e(t,n,s)});Ti("diffed",(e,t)=>{pc(),Pp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=DL(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ti("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ti("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Go.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};RL=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ga(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Dp=b(()=>{});async function mc(e){let t=IL.includes(e)?e:yh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Rw=new Intl.PluralRules(t),document.documentElement.lang=t,kh.value=s,We.value=t}function o(e,t){return Lw(kh.value[e]||e,t)}function S(e,t,n,s){let a=kh.value[e],i=Array.isArray(a)?a[zL(n)]:n===1?e:t;return Lw(i,{n,...s})}function zL(e){let t=Rw.select(e);return We.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Lw(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function dt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var kh,We,Rw,IL,yh,w=b(()=>{se();kh=T({}),We=T("en"),Rw=new Intl.PluralRules("en"),IL=["ru","en"],yh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<FL,signal:AbortSignal.timeout(BL)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await KL(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function KL(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=ga()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,WL)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var BL,WL,Ue,q,FL,K,V=b(()=>{se();Dp();w();BL=1e4,WL=700,Ue=T("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},FL=16384;K=e=>Oe("GET",e)});function Bw(e){var t=Iw.get(this);return t||(t=new Map,Iw.set(this,t)),(t=zw(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var zw,Iw,Ww=b(()=>{zw=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,zw(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Iw=new Map});var r,C=b(()=>{kr();Ww();r=Bw.bind(function(...t){return this[0]=3,Sp(...t)})});function Fw(e){let t=e??"",n=Ze(t);return UL(n)&&qL.test(t.slice(n.length))}function Co(e){if(!wh.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);wh.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>xh[s])})}return wh.get(e)}function Mp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(xh).filter(i=>n.includes(xh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function _s(e){return e.includes(".")}var jL,qL,xh,UL,Ze,ba,wh,lo=b(()=>{jL=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],qL=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,xh={high:1,medium:0,low:-1},UL=e=>jL.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Ze=e=>e.split(".",1)[0],ba=e=>e.startsWith("team-")?Number(Ze(e).slice(5)):null;wh=new Map});function wn(e,t){let n=Ze(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function va(e,t,n){if(_s(t)&&!ZL(e,Co(t)))return!1;let s=ba(t);return s===null?JL[Ze(t)](e,n):Ss(e)&&e.team_id===s}function jw(e){return e.waiting_since===null?dc-e.last_at:e.due_at??e.waiting_since+HL}function _h(e,t,n,s){let a=Ze(t);if(a==="snoozed")return[e.snooze?.until??dc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?dc:0)+(i?.at??0)),-e.id]}return QL[wn(a,n)](e,s)}function Uw(e,t,n,s,a){if(!va(e,t,s))return null;let i=_h(e,t,n,s);return a&&Sh(i,a)>0?null:[i[0],i[1],e.id]}function Ci(e,t,n,s,a){return Hw(e,t,n,s,a).map(i=>i[2])}function Hw(e,t,n,s,a){let i=[];for(let l in e){let c=Uw(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Sh)}function Yw(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&n2(e.who,a,n,s),c=l?o2(e.dialogs,t):null,u=c&&c.size<=e2?s2(e.entries,c,t,n,s,a,i):Hw(t,n,s,a,i),p=l&&r2(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function n2(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(t2[Ze(n)]??[]).every(a=>e[a]===t[a])}function o2(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function s2(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Uw(n[u],s,a,i,l);p&&c.splice(a2(c,p),0,p)}return c}function a2(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Sh(e[a],t)<0?n=a+1:s=a}return n}function Gw(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:l2(e,t,s),queued:[]};let a=new Set(e),i=i2(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function i2(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function l2(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Vw(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var dc,HL,YL,GL,qw,Ss,VL,JL,ZL,Kw,QL,XL,Sh,e2,t2,r2,co=b(()=>{lo();dc=10**14,HL=60*6e4,YL=720*60*6e4,GL=40,qw=["urgent","newest","oldest","longest","priority","client","assignee"];Ss=e=>e.state==="open"&&!e.snooze,VL=(e,t)=>e.client_count>(t.marks[e.id]??1/0),JL={mine:(e,t)=>Ss(e)&&e.assignee_id===t.id,unassigned:e=>Ss(e)&&e.assignee_id===null,all:Ss,waiting:e=>Ss(e)&&e.waiting_since!==null,unread:(e,t)=>Ss(e)&&VL(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-YL)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Ss(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};ZL=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Kw=e=>[...e??""].slice(0,GL).join("");QL={urgent:e=>[jw(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??dc+e.last_at,e.id],priority:e=>[jw(e)+(1-e.priority)*2*dc,e.id],client:e=>[Kw(e.name),e.id],assignee:(e,t)=>[Kw(t.operators[e.assignee_id]?.name),e.id]};XL=(e,t)=>e<t?-1:e>t?1:0,Sh=(e,t)=>XL(e[0],t[0])||e[1]-t[1];e2=64;t2={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};r2=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function lt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=c2,snapshot:i=u2}){Ts.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Qw({k:e,of:t}){if(e==="gone")return Ts.get(t)?.leaves??[];let n=Ts.get(e)?.map;return n?[n]:[]}function xn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Rp(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Vo(e,t,n,s,a){let i=Ts.get(t);i?.accepts(e,a)&&Rp(e,t+n,s)&&i.write(e,n,a)}function ex(e,t,n,s){let a=Ts.get(t);if(a&&Rp(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function tx(e,t,n){for(let[s,{snapshot:a}]of Ts)for(let[i,l]of a(t))Vo(e,s,i,n,l)}var Ts,c2,u2,Jw,Th,Zw,Xw,Lp=b(()=>{Ts=new Map,c2=()=>!0,u2=()=>[];Jw=e=>Ts.get(e).map,Th=()=>[...Ts.values()].map(e=>e.map).filter(Boolean),Zw=()=>Object.fromEntries(Th().map(e=>[e,{}]));Xw=(e,t,n,s)=>Ts.get(t).write(e,n,s)});function Ip(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:d2,room:ox,recent:[],revs:{},views:{},...Zw()}}function sx(e,t){let n=R2[t.t];return n?n(e,t):e}function rx(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function f2(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function $2(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function h2(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function g2(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Ch(n)||n.later&&t.no>Oh(n)}function Ch(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Oh(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function b2(e,{data:t,reset:n}){let s=n?{...Ip(),recent:e.recent}:e,a=xn(s,"revs",...Th()),i=sn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),tx(a,t,i),a}function v2(e,{view:t,sort:n,data:s}){let a=xn(e,"dialogs","marks","mentions","revs","views"),i=sn(s.cursor);for(let c of s.items)Vo(a,"dialog",c.id,i,c);for(let c in s.marks)Vo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of ix(s))Vo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Jo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?_h(l,t,n,ka(a)):null},a}function k2(e,{data:t}){let n=xn(e,"dialogs","marks","contacts","logs","revs"),s=sn(t.cursor),{id:a}=t.dialog;return Vo(n,"dialog",a,s,t.dialog),Vo(n,"mark",a,s,{read_no:t.mark}),Vo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&cx(n,a),Ah(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function y2(e,{id:t,data:n}){if(!e.logs[t])return e;let s=xn(e,"logs","revs");cx(s,t);let a=n.messages.at(-1)?.no??0;return Ah(s,t,sn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Ah(e,t,n,s,a){let i=e.logs[t]??Eh(),l={...i.items};for(let c of s)Rp(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function lx(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-nx;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function cx(e,t){let{seen:n}=e.logs[t];ux(e,t),e.logs[t]={...Eh(),seen:n}}function w2(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Ch(e)&&s<=Oh(e):s-1<=Oh(e)&&a>=Ch(e)}function x2(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!w2(e.logs[t],n.messages,s))return e;let a=xn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Ah(a,t,sn(n.cursor),n.messages,l),s&&lx(a,t,s),a}function _2(e,{id:t}){let n=xn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,p2),n.logs[t]??=Eh();for(let s in n.logs)n.recent.includes(Number(s))||ux(n,s);return n}function ux(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function S2(e,t){let n=xn(e,"revs",...new Set(t.rows.flatMap(Qw)));for(let s of t.rows)s.k==="gone"?ex(n,s.of,s.id,s.rev):Vo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>nx*2&&lx(n,s,"after");return Object.keys(n.dialogs).length>n.room?T2(n):n}function T2(e){let t=xn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ci(t.dialogs,a,i,ka(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(ox,n.size+m2),t}function C2(e,{dialog:t,message:n,sentAtRev:s}){let a=xn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function O2(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=xn(e,"marks");return s.marks[t]=n,s}function E2(e,{data:t}){let n=xn(e,"notifications","revs");for(let s of t.items)Vo(n,"notice",s.id,sn(t.cursor),s);return n}function A2(e,{row:t}){return{...e,preferences:t}}function N2(e,{id:t,read_no:n}){let s=xn(e,"marks");return s.marks[t]=n,s}function P2(e,{row:t}){return{...e,me:{...e.me,...t}}}function D2(e,{row:t}){let n=xn(e,"contacts");return n.contacts[t.id]=t,n}function M2(e,{id:t,on:n}){let s=xn(e,"follows");return Xw(s,"follow",t,{on:n}),s}var p2,nx,ox,m2,d2,ka,sn,ax,_n,Eh,Oi,ix,Jo,R2,Vt=b(()=>{co();Lp();Lp();p2=8,nx=360,ox=3e3,m2=500,d2={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},ka=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});sn=e=>Number(String(e).split(":").pop()),ax=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};_n=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Eh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Oi=(e=[])=>e.map(t=>[t.id,t]);lt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});lt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});lt("contact",{map:"contacts"});lt("operator",{map:"operators",put:f2,snapshot:e=>Oi(e.operators)});lt("channel",{map:"channels",snapshot:e=>Oi(e.channels)});lt("hours",{map:"hours",snapshot:e=>Oi(e.hours)});lt("tag",{map:"tags",snapshot:e=>Oi(e.tags)});lt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});lt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});lt("team",{map:"teams",snapshot:e=>Oi(e.teams)});lt("status",{map:"statuses",snapshot:e=>Oi(e.statuses)});lt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});lt("mention",{map:"mentions",put:$2,snapshot:e=>ix(e)});lt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});lt("counts",{put:(e,t,n)=>{e.counts=n}});lt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});lt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});lt("message",{map:"logs",put:h2,leaves:[],accepts:(e,t)=>!g2(e,t)});ix=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Jo=(e,t)=>`${e}:${t}`;R2={start:b2,page:v2,dialog:k2,around:y2,log:x2,opened:_2,rows:S2,result:C2,read:O2,unreadFrom:N2,me:P2,preferences:A2,bell:E2,contact:D2,follow:M2,forget:()=>Ip()}});function le(e){ee.value=sx(ee.value,e)}var ee,L2,Sn,ae,ya,we,Ge,kt,Ie,zp,ge,Fe,Cs,uo,an,wa,Os,fc,xa,$c,P,Ei,_a,Ai,Tt,L=b(()=>{se();Vt();Lp();ee=T(Ip());L2={},Sn=e=>$e(()=>ee.value[Jw(e)]??L2),ae=Sn("dialog"),ya=Sn("mark"),we=Sn("operator"),Ge=Sn("channel"),kt=Sn("message"),Ie=$e(()=>ee.value.counts),zp=$e(()=>ee.value.views),ge=$e(()=>ee.value.preferences),Fe=Sn("team"),Cs=Sn("status"),uo=Sn("hours"),an=Sn("tag"),wa=$e(()=>ee.value.company),Os=Sn("follow"),fc=Sn("mention"),xa=()=>ka({me:P.value,marks:ya.value,follows:Os.value,mentions:fc.value,operators:we.value}),$c=Sn("notice"),P=$e(()=>ee.value.me),Ei=$e(()=>Ie.value.mine_unread+Ie.value.unassigned),_a=e=>ee.value.revs["dialog"+e]??-1,Ai=e=>ax({marks:ya.value},e),Tt=e=>Ge.value[e.channel_id]});function B2(e,t,n){let s=_r(e);return{layout:s?"full":e==="board"?"board":"list",task:s??_r(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function mx(e){hc.peek().startsWith("/inbox")&&(px=hc.peek()),hc.value=e}function dx(e){return gc=e,()=>{gc===e&&(gc=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===Bp()||!n&&fx(e)||(history[t?"replaceState":"pushState"](null,"",e),mx(e))}function Oo(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Bp,hc,_r,I2,z2,E,px,Zo,gc,fx,G,Wp,Jt,Fp,un,je,Q=b(()=>{se();lo();Bp=()=>location.pathname+location.search,hc=T(Bp()),_r=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,I2={notices:"notifications"},z2={layout:null,task:null,tasksView:null,tasksSort:null},E=$e(()=>{let e=new URL(hc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...z2},i={view:Fw(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:I2[n]??(n||null),id:_r(s)}:t==="clients"?{...i,page:t,id:_r(n)}:t==="tasks"?{...i,page:t,...B2(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:_r(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:_r(s),at:_r(e.searchParams.get("m"))}});px="/inbox/mine",Zo=()=>px;gc=null;window.addEventListener("beforeunload",e=>{gc?.(null)&&e.preventDefault()});fx=e=>!!gc?.(e,()=>R(e,{sure:!0}));G=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Wp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Jt=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Fp=e=>`/clients/${e}`,un=e=>`/tasks/${e}`;je=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{fx(Bp())?history.pushState(null,"",hc.peek()):mx(Bp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function bx(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Sr(){Kp+=1;let e=Kp;bx(()=>{e===Kp&&(jp=performance.now())})}function Mh(){Kp+=1,jp=-qp}var qp,$x,jp,hx,gx,Nh,Dh,Ph,Kp,vx,kx,yx,Tr,Up,Es=b(()=>{se();Q();L();qp=700,$x=0,jp=-qp,hx=0,gx=0,Nh=0,Dh=!1,Ph=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&kt.value[t]?.loaded?t:null});he(()=>{let e=Ph.value;Dh=!1,bx(()=>{Ph.peek()===e&&($x=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{hx=t.timeStamp,e!=="pointerdown"&&(Nh=e==="click"?t.detail:0,Nh===1&&(gx=t.timeStamp))},{capture:!0});Kp=0,vx=()=>{Dh=!0};kx=e=>e-$x>=qp,yx=e=>Ph.peek()!==null&&kx(e),Tr=()=>hx-jp<qp||Nh>1&&jp>=gx,Up=()=>Dh||kx(performance.now())});function j2(e,t){let n=[...e],s=[];for(;n.length+1>F2;){let a=Math.min(...n.map(Rh));if(a>Rh(t))break;s.push(...n.splice(n.findIndex(i=>Rh(i)===a),1))}return s}function Z(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=W2,silent:c=!1,more:u=null,keep:p=!1}={}){wx+=1;let m={id:wx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:j2(As.value.filter(f=>!f.silent),m);return As.value=[...As.value.filter(f=>!h.includes(f)),m],n&&!c&&(Ns.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Ns.peek()].slice(0,K2)),setTimeout(()=>Hp(m.id),l),m.id}function Hp(e){As.value=As.value.filter(t=>t.id!==e)}function Cr(e){Hp(e),Ns.value=Ns.peek().filter(t=>t.id!==e)}function bc(e){Mh(),e.undo??!0?Cr(e.id):Hp(e.id),e.run()}function Sx(e){Mh(),Hp(e.id),e.more.run()}function Yp(){let e=As.value.findLast(t=>t.undo);e&&bc(e)}var W2,F2,wx,As,Ns,K2,Rh,xx,ne,_x,fe=b(()=>{se();w();Es();W2=8e3,F2=3,wx=0,As=T([]),Ns=T([]),K2=50,Rh=e=>e.keep?2:e.run||e.alert?1:0;xx=(e,t)=>Z("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>Z(e,{icon:"circle-alert",alert:!0,...t});_x=()=>{Ns.value=[]}});function Lh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Xo(e){localStorage.setItem("okno.lang",e),await mc(e),await Jp({locale:e})}async function Sa(e){In.value=e,await Jp({theme:e})}async function Ni(e){Eo.value=e,await Jp({density:e})}async function Jp(e){if(Ue.value!=="in"){vc={...vc,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){ne(z(t))}}async function Zp(){if(Object.keys(vc).length)try{await F("/api/me",vc,{method:"PATCH"}),vc={}}catch{}}async function Ih(){let{locale:e,theme:t,density:n}=P.peek();In.value=t,Eo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==We.peek()&&await mc(e)}var In,Tx,Gp,Eo,Vp,Qo,po,pn,Cx,Ox,vc,q2,It=b(()=>{se();V();L();w();co();fe();In=T(localStorage.getItem("okno.theme")??"system"),Tx=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Tx.value=e.matches});Gp=$e(()=>In.value==="dark"||In.value==="system"&&Tx.value),Eo=T(localStorage.getItem("okno.density")??"normal"),Vp=T(localStorage.getItem("okno.text")??"normal"),Qo=T(localStorage.getItem("okno.side")==="hidden"),po=T(localStorage.getItem("okno.card")==="hidden"),pn=T(qw.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");he(()=>{Lh("theme",In.value,"system")});he(()=>{Lh("density",Eo.value,"normal")});he(()=>{Lh("text",Vp.value,"normal")});he(()=>{localStorage.setItem("okno.side",Qo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.card",po.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.sort",pn.value)});Cx=()=>localStorage.getItem("okno.lang");Ox=e=>Jp({status_id:e});vc={};q2=$e(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());he(()=>{q2.value&&Gt(()=>{Ih()})})});function Wh(e){Ps=e,Ds=!0,jh()}function Fh(){Ds=!1,clearTimeout(Bh),Kt?.close(),Kt=null,Or=0,zn.value="on"}function Kh(){Kt?.readyState===WebSocket.OPEN&&Kt.send(JSON.stringify({t:"hello",cursor:Ps.cursor(),build:Ps.build}))}function Ax(e){Kt?.readyState===WebSocket.OPEN&&Kt.send(JSON.stringify(e))}function jh(){if(clearTimeout(Bh),!Ds||Kt&&Kt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Kt=t,zh=Date.now(),t.addEventListener("open",()=>{t===Kt&&Kh()}),t.addEventListener("message",n=>{t===Kt&&J2(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Kt&&Nx(n.code)})}function J2(e){if(zh=Date.now(),e.t==="ping"){Kt.send('{"t":"pong"}');return}if(e.t==="welcome"){Ps.signal(e),qh();return}e.t==="resync"&&Ps.resync(),e.t==="events"?Ps.events(e):Ps.signal(e)}function Z2(){if(!Ds)return;let e=Kt;Kt=null,e?.close(),Xp()}function qh(){Qp=0;let e=Or>0;Or=0,zn.value="on",Ps.back(e)}function Nx(e){if(Kt=null,!Ds)return;if(Or||=Date.now(),e===Ex.signedOut){Ds=!1,Ps.signedOut();return}let t=e===Ex.tooSlow?0:Math.min(H2,U2*2**Qp);Qp+=1,Bh=setTimeout(jh,t*(.5+Math.random()/2))}function Xp(){Qp=0,jh()}var U2,H2,Y2,G2,V2,Ex,zn,Kt,Ps,Qp,Or,zh,Bh,Ds,Er=b(()=>{se();U2=1e3,H2=3e4,Y2=45e3,G2=2e3,V2=5e3,Ex={signedOut:4401,foreign:4403,tooSlow:4408},zn=T("on"),Kt=null,Ps=null,Qp=0,Or=0,zh=0,Bh=0,Ds=!1;setInterval(()=>{if(!Ds)return;if(Kt?.readyState===WebSocket.OPEN&&Date.now()-zh>Y2){let t=Kt;Nx(0),t.close()}let e=Or?Date.now()-Or:0;zn.value=e>V2?"off":e>G2?"grey":"on"},500);window.addEventListener("online",Z2);window.addEventListener("offline",()=>{Ds&&(Or||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Ds&&!Kt&&Xp()})});function Bx(e){e.t==="welcome"&&(Ix=Date.now(),em.value={},tm.value={},Ca.value={},sm()),e.t==="presence"&&(em.value=Px(em.peek(),e.people,t=>t==="off")),e.t==="here"&&(tm.value=Px(tm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&X2(e.dialog)}function Px(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function X2(e){let t=Date.now()+Hh;Ca.value={...Ca.peek(),[e]:t},setTimeout(()=>{Ca.peek()[e]===t&&Wx(e)},Hh)}function Wx(e){if(!(e in Ca.peek()))return;let{[e]:t,...n}=Ca.peek();Ca.value=n}function Fx(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Wx(t.row.dialog_id)}function qx(e,t,n){let s=Date.now();Ta.value=n.trim()?{dialog:e,mode:t,at:s}:null,Ta.value&&(s-Yh>=Uh&&sm(),setTimeout(()=>{Ta.peek()?.at===s&&(Ta.value=null)},Hh-Uh))}function Gh(){Ta.value=null}function sm(){if(clearTimeout(Dx),Ue.peek()!=="in")return;let e=Yh+Uh-Date.now();if(e>0){Dx=setTimeout(sm,e);return}Yh=Date.now(),Ax(JSON.parse(jx.peek()))}function Vh(){nm.value=!1,clearTimeout(Mx),Mx=setTimeout(()=>{nm.value=!0},Q2)}var Uh,Hh,Q2,em,tm,Ca,Rx,Lx,om,Ix,zx,Kx,nm,Ta,Yh,Dx,Mx,jx,Ar=b(()=>{se();V();Er();Q();L();Uh=2e3,Hh=6e3,Q2=5*6e4,em=T({}),tm=T({}),Ca=T({}),Rx=e=>em.value[e]??"off",Lx=e=>(tm.value[e]??[]).filter(t=>t.id!==P.value?.id),om=e=>e in Ca.value,Ix=0,zx=()=>Ix;Kx=T(!document.hidden),nm=T(!1),Ta=T(null),Yh=0,Dx=0,Mx=0,jx=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Kx.value&&!nm.value?t:null,s=Ta.value&&Ta.value.dialog===n?Ta.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:nm.value})});he(()=>{jx.value&&zn.value==="on"&&sm()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Vh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Kx.value=!document.hidden,document.hidden||Vh()});Vh()});function Pi(e,...t){for(let n of kc[e])n(...t)}async function Ms(e,t){if(Dt.value[e]?.busy)return!1;Dt.value={...Dt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Dt.value;return Dt.value=s,!0}catch(n){if(!(n instanceof q))throw n;return Dt.value={...Dt.value,[e]:{busy:!1,problem:n}},!1}}async function Nr(){let e=await K("/api/start");Ue.value="in",Hx.value=Date.now(),wr(()=>{le({t:"start",data:e,reset:!0}),Pi("snapshot",e,{entered:!0})}),await Ih(),Pi("entered",e.me.id),Wh(Jx),Yx.postMessage(e.me.id)}function rm(){Fh(),Ue.value="out",Dt.value={},le({t:"forget"})}function Gx(){Ue.value="in",Wh(Jx),Pi("online")}async function Xx(){let{view:e,dialog:t}=E.peek(),n=wn(e,pn.peek());try{let s=await K("/api/start");if(s.build!==Vx&&!Zx.some(l=>l())){location.reload();return}let a=await tI(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;wr(()=>{le({t:"start",data:s,reset:!0}),Pi("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),Kh(),qh()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(Xx,3e3)}}async function tI(e,t){let{dialogs:n,views:s}=ee.peek(),a=s[Jo(e,t)],i=a?.loaded?Ci(n,e,t,ka(ee.peek()),a.edge).length:0,l=[await K(am(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<eI&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(am(e,t,l.at(-1).next)));return l}function am(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Pr(e,t){let n=ee.peek().views[Jo(e,t)];return n?.loaded&&!n.next?null:Ms(`page:${Jo(e,t)}`,async()=>{let s=await K(am(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function yc(e,{unread:t=!0}={}){le({t:"opened",id:e}),!ee.peek().logs[e].loaded&&(await Ms(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await nI(e,n):null;wr(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),o_())}async function nI(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(t_(e,l)):null}async function oI(e,t){await yc(e,{unread:!1});let n=ee.peek().logs[e];!n?.loaded||n.items[t]||t>(ee.peek().dialogs[e]?.last_no??0)||await Ms(`around:${e}`,async()=>{le({t:"around",id:e,data:await K(t_(e,t))})})}function Jh(e){let t=ee.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ms(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${n_}`)})})}function Zh(e){let t=ee.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ms(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${n_}`)})})}function o_(){for(let e of ee.peek().recent){let t=ee.peek().logs[e],n=t?.loaded?rx(t):null;n!==null&&Ms(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function s_(e){let t=n=>le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Hx.peek()){t(0);return}Ms("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function a_(e){let t=e.id,n=e.client_count;if(!((ee.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function sI(){for(let s of Object.keys(Dt.value)){if(!Dt.value[s].problem?.offline)continue;let{[s]:a,...i}=Dt.value;Dt.value=i}let{view:e,dialog:t}=E.peek(),n=wn(e,pn.peek());ee.peek().views[Jo(e,n)]?.loaded||Pr(e,n),t&&!ee.peek().logs[t]?.loaded&&yc(t)}var Dt,Hx,kc,Di,Mi,Zt,Bn,Yx,Vx,Jx,Zx,Qx,eI,e_,Ux,t_,im,n_,nt=b(()=>{se();V();co();Er();Ar();It();Vt();Q();L();Dt=T({}),Hx=T(0),kc={snapshot:[],entered:[],rows:[],online:[]},Di=e=>{kc.snapshot.push(e)},Mi=e=>{kc.entered.push(e)},Zt=e=>{kc.rows.push(e)},Bn=e=>{kc.online.push(e)};Yx=new BroadcastChannel("okno");Yx.addEventListener("message",e=>{Ue.peek()==="out"||!ee.peek().me||e.data===ee.peek().me.id||(Fh(),Nr().catch(()=>location.reload()))});Vx=new URL(import.meta.url).pathname.split("/")[2],Jx={build:Vx,cursor:()=>ee.peek().cursor,events:e=>{let t=ee.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),Fx(e.rows),Pi("rows",e.rows,t,ee.peek()),o_()},signal:Bx,resync:()=>{Xx()},back:()=>{sI(),Pi("online")},signedOut:()=>{Ue.value="expired"}},Zx=[],Qx=e=>{Zx.push(e)};eI=10;e_=(e,t)=>Ms(`page:${Jo(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await K(am(e,t,null))})});Ux=40,t_=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Ux/2}&limit=${Ux}`,im=e=>Ms(`dialog:${e}`,async()=>{le({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),n_=60;he(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=wn(t,pn.value);Ue.value!=="in"||e!=="inbox"||Gt(()=>{ee.value.views[Jo(t,a)]?.loaded||Pr(t,a),n&&s?oI(n,s):n&&yc(n)})})});var y,ft,ie=b(()=>{se();y=T(null),ft=T(!1)});function Rs(e){wc.value=wc.value===e?`${e} `:e}function rI(e){lm.push(e),r_||=setTimeout(iI,aI)}function iI(){let e=[...new Set(lm)];wc.value=e.length===1?o("New message: {name}",{name:e[0]}):S("{n} new message","{n} new messages",lm.length),lm=[],r_=0}var aI,wc,lm,r_,Dr=b(()=>{se();nt();w();aI=4e3,wc=T(""),lm=[],r_=0;Zt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&rI(a.name)}})});var Qh,Xh,es,Mr,xc,rn,Ri,_c,Ao=b(()=>{Qh=new Map,Xh=new Map,es=e=>{Qh.set(e.page,e)},Mr=e=>Qh.get(e),xc=()=>[...Qh.values()].filter(e=>e.icon),rn=e=>{Xh.set(e.id,{when:()=>!0,...e})},Ri=()=>[...Xh.values()].filter(e=>e.when()),_c=e=>Xh.get(e)});function i_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function mo(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Oa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var ts,H,xe=b(()=>{L();w();ts=e=>String(e).split(/\s+/)[0],H=e=>we.value[e]?.name??o("Former colleague")});function Rr(e){let t=Object.values(Ge.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ge.value[e.channel_id];return t.length>1&&n?`${Ee(e.kind)} · ${n.name}`:Ee(e.kind)}var lI,d,Li,l_,Ee,c_,_e,te,Ea,mn,Ne,re,N=b(()=>{C();w();xe();L();lI=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${lI}#${e}`} /></svg>`,Li=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,l_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ee=e=>l_[e]?l_[e]():e;c_=({dialog:e})=>{let[t,...n]=Rr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},_e=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ee(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${mo(e)} ${n}`} aria-hidden="true">
${i_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ea=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,mn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ne=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function ng(){let e=Date.now();pm.value=e,e-M.value>=eg-tg/2&&(M.value=e),um=setTimeout(ng,cm?tg:eg)}function u_(){return cm+=1,cm===1&&(clearTimeout(um),um=setTimeout(ng,tg)),()=>{cm-=1}}function Lr(){M.value=pm.value=Date.now()}var eg,tg,M,pm,cm,um,ve=b(()=>{se();eg=15e3,tg=1e3,M=T(Date.now()),pm=T(Date.now()),cm=0,um=0;um=setTimeout(ng,eg);document.addEventListener("visibilitychange",()=>{document.hidden||Lr()})});function Tn(e){let t=We.value+JSON.stringify(e);return og.has(t)||og.set(t,new Intl.DateTimeFormat(We.value==="ru"?"ru-RU":"en-GB",e)),og.get(t)}function $_(e,t){try{let n=new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Gn(e){let t=e,n=0;for(;t>=1e3&&n<d_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${d_[n]()}`}function jt(e,t=Date.now()){return Tn(Tc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function No(e,t){let n=Sc(e,t);return n<=0?J(e):n===1?o("yesterday"):n<7?Tn({weekday:"short"}).format(e):Tn(Tc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Ii(e,t){let n=Sc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):jt(e,t)}function st(e,t){let n=Sc(e,t);return n<=0?o("today"):n===1?o("yesterday"):jt(e,t)}function Ve(e,t=Date.now()){let n=-Sc(e,t);if(n===0)return o("today at {time}",{time:J(e)});if(n===1)return o("tomorrow at {time}",{time:J(e)});let s=Tn(Tc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:J(e)})}function Je(e){let t=Math.max(1,Math.floor(e/f_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/sg);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):S("{n} day","{n} days",Math.floor(e/mm))}function h_(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?S("{n} second ago","{n} seconds ago",n):t-e<sg?S("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Sc(e,t)===0?o("at {time}",{time:J(e)}):qe(e)}function g_(e){let t=Tn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function dm(e,t=Date.now()){let n=e-t<2*mm?{weekday:"short"}:{day:"numeric",month:"short"};return`${Tn(n).format(e)}, ${J(e)}`}function Wn(e,t="short"){let n=Tn({weekday:t,timeZone:"UTC"}).format(cI+e*mm);return n[0].toUpperCase()+n.slice(1)}function k_(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function y_(e){let t=null;return n=>((t?.text!==n||t.lang!==We.value)&&(t={text:n,lang:We.value,made:e(n)}),t.made)}var f_,sg,mm,og,p_,Sc,Tc,m_,ue,ot,J,qe,d_,Ls,Vn,b_,cI,Cc,fm,Oc,v_,oe=b(()=>{w();f_=6e4,sg=60*f_,mm=24*sg,og=new Map;p_=e=>new Date(e).setHours(0,0,0,0),Sc=(e,t)=>Math.round((p_(t)-p_(e))/mm),Tc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),m_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(m_[We.value]??m_.en).format(e).replaceAll(","," ");ot=e=>new Date(e).toDateString(),J=e=>Tn({hour:"2-digit",minute:"2-digit"}).format(e),qe=e=>Tn({dateStyle:"long",timeStyle:"short"}).format(e),d_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Ls=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Vn=(e,t=Date.now())=>Tn(!t||Tc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);b_=()=>Array.from({length:7},(e,t)=>{let n=Tn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),cI=Date.UTC(2024,0,1);Cc=(e,t)=>Tn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),fm=(e,t,n=Date.now())=>Tc(e,n)?Cc(e,t):Tn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Oc=e=>Tn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),v_=(e,t)=>Tn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function rg(e){let t=fo.peek().filter(n=>!e.includes(n));t.length!==fo.peek().length&&(fo.value=t)}function w_(e){Ec.value=e,setTimeout(()=>{Ec.peek()===e&&(Ec.value=[])},uI)}function x_(e,t,n){let s=ka(e),a=t.filter(l=>e.dialogs[l]&&!va(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var uI,fo,Ec,zi,ag,$m=b(()=>{nt();se();co();Vt();uI=1600,fo=T([]),Ec=T([]),zi=T(null),ag=(e,t)=>Ss(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Zt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&ag(u,s)&&!(t.dialogs[c]&&ag(t.dialogs[c],s))&&!fo.peek().includes(c)),i=fo.peek().filter(l=>n.dialogs[l]&&ag(n.dialogs[l],s));(a.length||i.length!==fo.peek().length)&&(fo.value=[...i,...a.map(({id:l})=>l)])})});async function gm(){Bi.value!=="unsupported"&&(Bi.value=await Notification.requestPermission())}function O_(e,t,n,s){if(Bi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Bi,Ac,hm,__,S_,T_,C_,ig=b(()=>{se();Bi=T("Notification"in window?Notification.permission:"unsupported"),Ac=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Ac.value=!0}));navigator.locks||(Ac.value=!0);hm="okno.focus",__=crypto.randomUUID?.()??String(Math.random()),S_=()=>{localStorage.setItem(hm,__)},T_=()=>{localStorage.getItem(hm)===__&&localStorage.removeItem(hm)};window.addEventListener("focus",S_);window.addEventListener("blur",T_);window.addEventListener("pagehide",T_);document.hasFocus()&&S_();C_=()=>localStorage.getItem(hm)!==null});var pI,mI,E_,dI,A_,Cn,Is=b(()=>{w();pI={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},mI={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},E_=e=>mI[e]?.()??o("sent by a program"),dI={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},A_=e=>dI[e]?.()??(e||o("could not be downloaded")),Cn=(e,t)=>pI[e]?.()??(t||o("the platform refused it"))});function Wi(){return!lg.value&&!cg&&(cg=!0,K("/api/command-line").then(e=>{lg.value=e},()=>{cg=!1})),lg.value}var lg,cg,Fi,N_,bm=b(()=>{se();V();lg=T(null),cg=!1;Fi=(e,t)=>`${e.program} ${t} ${e.options}`,N_=e=>`'${e.replaceAll("'","'\\''")}'`});var P_,fI,D_,ug,M_,R_=b(()=>{oe();w();P_=(e,t)=>ot(e)===ot(t)?J(e):Ve(e,t),fI=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),D_={assigned:(e,t)=>e.count>1?S("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ve(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?S("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:P_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:P_(e.due_at,t)})},ug=(e,t,n)=>(D_[e.data.what]??D_.changed)(e,fI(e),n),M_=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function I_(e){let t=e.by_id===null?o("Someone"):ts(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return S("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(L_[n]??L_.in)(t);return e.count>1?`${a} · ${S("{n} event","{n} events",e.count)}`:a}function gI(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:hI()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(W_[e.data.why]??W_.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:J(e.data.since),until:J(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:J(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?M_(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Nc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(z_[e.kind]??z_.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:gI(e),icon:$I[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function vm(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":G("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var $I,L_,z_,B_,hI,W_,Pc,pg=b(()=>{Is();bm();oe();w();xe();Q();R_();$I={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},L_={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};z_={message:(e,t)=>`${t}: ${I_(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Cn(e.code,e.detail)}),fault:({data:e})=>S("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${I_(e)}`,assigned:(e,t)=>e.count>1?S("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>S("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:B_(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:B_(e.due_at,t)}),nobody:({data:e})=>S("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>S("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:ug,taskdue:ug,test:()=>o("This is what a notification looks like")},B_=(e,t)=>ot(e)===ot(t)?J(e):Ve(e,t),hI=()=>{let e=Wi();return e?Fi(e,"check"):"okno check"},W_={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Pc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function kI(){zs??=new AudioContext,zs.state==="suspended"&&zs.resume().catch(()=>{})}function yI(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function km(e){let t=(ge.peek()?.sounds.volume??0)/100;if(!t||!zs||zs.state!=="running")return!1;for(let[n,s,a]of bI[e])wI(n,zs.currentTime+s,a,t*t*vI);return!0}function wI(e,t,n,s){let a=zs.createOscillator(),i=zs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(zs.destination),a.start(t),a.stop(t+n+.02)}var bI,vI,zs,mg,dg=b(()=>{L();bI={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},vI=.3,zs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,kI,{capture:!0,passive:!0});mg=()=>P.peek()?.presence==="online"&&!yI(ge.peek()?.quiet)});async function Dc(e=!1){let t=e?Aa.peek()?.next:null;Aa.value={...Aa.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Bs.peek()&&{only:Bs.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);le({t:"bell",data:s}),Aa.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Aa.value={...Aa.peek(),busy:!1,problem:n}}}function K_(e){Bs.value=e,Dc()}async function wm(e,t){let n=Date.now();for(let s of t){let a=$c.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${ee.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function xm(e){CI(e),R(vm(e))}function U_(e){e&&Ie.peek().notifications&&wm({dialog_id:e},$g.peek().filter(t=>q_(t,e)).map(t=>t.id))}function EI(){let e=[...fg.keys()].map(t=>$c.peek()[t]).filter(t=>t&&t.read_at===null);if(fg=new Map,H_=0,!!e.length){if(Date.now()-zx()<_I&&e.length>1){Y_(e.length);return}for(let t of[AI,NI,PI])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function AI(e){if(ym.peek())return;let t=l=>E.peek().page==="inbox"&&!fo.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>hg(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Z(S("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(G("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Y_(i.length);return}for(let l of i){let{plain:c,icon:u}=Nc(l);(Pc(l)?ne:Z)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>xm(l):null})}}function NI(e){let t=e.filter(a=>hg(a,"sound")&&(a.kind==="test"||mg()));if(!t.length||!Ac.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-F_<SI)return;F_=Date.now();let s=t.map(a=>Pc(a)?"alarm":TI[a.kind]??"assigned");km(["alarm","assigned","message"].find(a=>s.includes(a)))}function PI(e){if(Ac.peek())for(let t of e){if(!hg(t,"desktop")||t.kind!=="test"&&(C_()||!mg()))continue;let{plain:n,text:s}=Nc(t);O_(n,s,t.id,()=>xm(t))}}async function J_(){await gm(),await Oe("POST","/api/notifications/test",{})}var xI,_I,SI,TI,Aa,Bs,ym,$g,CI,j_,q_,OI,fg,H_,hg,Y_,G_,V_,F_,gg=b(()=>{nt();se();V();$m();ig();Ar();w();pg();Q();dg();L();fe();xI=700,_I=3e3,SI=3e3,TI={message:"message",followed:"message",unassigned:"message"},Aa=T(null),Bs=T(""),ym=T(!1),$g=$e(()=>Object.values($c.value).filter(e=>!Bs.value||e.kind===Bs.value).sort((e,t)=>t.at-e.at||t.id-e.id));CI=e=>wm({ids:[e.id]},[e.id]),j_=()=>wm({all:!0},Object.keys($c.peek()));q_=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),OI=e=>E.peek().page==="inbox"&&q_(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;he(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&ee.value.ready&&Gt(()=>U_(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&U_(E.peek().dialog)});fg=new Map,H_=0;Zt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(OI(a)){wm({ids:[s]},[s]);continue}fg.set(s,a),H_||=setTimeout(EI,xI)}}});hg=(e,t)=>e.kind==="test"||ge.peek().notices[e.kind]?.[t],Y_=e=>Z(S("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>G_()}),G_=()=>{},V_=e=>{G_=e};F_=0});function $t(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Se(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function _m(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ir(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Ct(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Na(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Mt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ce=b(()=>{I()});function Q_(){let e=Ie.value.notifications??0,t=y.value==="bell",n=e?S("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Mc():Ki()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function X_(){return y.value!=="bell"?null:r`<${MI} />`}function MI(){let e=Ct(Mc),t=O(null);Se(),A(()=>(t.current.focus({preventScroll:!0}),Dc(),ym.value=!0,()=>{ym.value=!1}),[]);let n=()=>{Mc(),R(Jt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ie.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${j_}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Mc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Bs.value===s)}
onClick=${()=>K_(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${RI} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function RI(){let{busy:e,problem:t,next:n}=Aa.value??{busy:!0},s=$t(150,!!e),a=$g.value,i=!Bs.value&&Ns.value.length>0&&r`<${LI} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Dc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${zI(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${KI} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Dc(!0)}>
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
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Bs.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function LI(){let[e,t]=g(!1),n=Ns.value.length-Z_;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Ns.value.slice(0,e?void 0:Z_).map(s=>r`<${II} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${S("{n} more","{n} more",n)}
</button>
</div>`}
`}function zI(e){let t=new Map;for(let n of e){let s=Ii(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function BI({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function FI({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Z(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function KI({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Nc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Mc(),xm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Pc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${vm(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${BI} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${WI(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${FI} data=${e.data} />`}
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`}var Mc,Z_,DI,Ki,II,WI,Sm=b(()=>{se();I();C();ie();V();ve();oe();w();gg();pg();Q();L();fe();N();Ce();Mc=()=>{y.value=null},Z_=5,DI=$e(()=>P.value?.id??null);he(()=>{DI.value,Gt(_x)});Ki=()=>{y.value="bell"};V_(Ki);II=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>bc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`;WI=({kind:e})=>e==="fault"||e==="breaker"});var at,$o=b(()=>{at=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ye(...e){for(let t of e)o0.set(t.id,{when:UI,...t})}function Fs(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Tm,o0,UI,Ws,yg,wg,s0,xg,a0,HI,r0,Pa,YI,GI,ji,qi,i0,yt=b(()=>{$o();w();Tm={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},o0=new Map;UI=()=>!0,Ws=()=>[...o0.values()],yg=e=>!!e.when(),wg={},s0=e=>{wg=e??{}},xg=e=>wg[e.id],a0=(e,t)=>Ws().find(n=>n!==t&&n.key!==t.key&&Pa(n).includes(e)),HI=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),r0=e=>!e.altKey&&!HI.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Pa=e=>[wg[e.id]??e.key,...e.also??[]].filter(Boolean),YI={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:at,Enter:"Enter"},GI=e=>YI[e]??e.replace(/^(Key|Digit)/,""),ji=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(GI));qi=(e,t)=>Ws().find(n=>(!t||n.anywhere)&&Pa(n).includes(e)&&yg(n)),i0=e=>Ws().some(t=>Pa(t).some(n=>n.startsWith(e+" ")))});function me(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(Cm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{Cm.value-=1}),l);c0.push(c);let u=s?ZI:JI;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Qt(e,t,n){let s=me(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function _g(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>_g(e)}),y.value=null})}function JI({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&_g(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function ZI({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),_g(t),()=>{e.peek()||u()}},[]),W(()=>{c&&tz(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>ez(p,i.current)} />`}function ez(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:QI(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function tz(e,t){let n=document.activeElement,s=XI(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Om(e){if(!Cm.peek()){e();return}let t=Cm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Sg(){for(let e of c0){await nz();try{await e()}catch{setTimeout(Sg,VI);return}}}var VI,l0,c0,Cm,QI,XI,nz,dn=b(()=>{se();I();C();w();fe();ie();VI=5e3,l0=2e3,c0=[],Cm=T(0);QI=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,XI=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");nz=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:l0}):setTimeout(e,l0)})});function Em(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Tg=b(()=>{});function Rc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>u0?`${t.slice(0,u0-1).trimEnd()}…`:t}var u0,p0,On,Lc,Am,Nm,m0,d0,Pm,Dm,Mm,f0,$0,Rm,h0,g0,Da,Lm,Ks=b(()=>{oe();w();xe();L();u0=40;p0=e=>e===null?o("until the client replies"):Ve(e),On=e=>(t,...n)=>e(Rc(t),...n),Lc=On((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Am=On(e=>o("Reopened: {name}",{name:e})),Nm=On((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:p0(t)})),m0=On(e=>o("Unsnoozed: {name}",{name:e})),d0=On(e=>o("No reply needed: {name}",{name:e})),Pm=On((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Dm=On(e=>o("Marked as read: {name}",{name:e})),Mm=On(e=>o("Marked as unread: {name}",{name:e})),f0=On(e=>o("Sent and closed: {name}",{name:e})),$0=On((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:p0(t??null)})),Rm=On((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ve(t)})),h0=On(e=>o("Not sent, the text is back in the field: {name}",{name:e})),g0=On(e=>o("Not sent: {name}",{name:e})),Da=On((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Lm=On((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Ke(e){try{return await e(),!0}catch(t){return ne(z(t)),!1}}async function Xt(e,t,n,s){let a=Im(e),i=_a(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Fn(e,t,n,s,{more:a,keep:i}={}){if(Tr())return null;let l=Ke(t),c=Z(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Ke(n)}});return l.then(u=>{u||Cr(c)}),l}function Cg(e,t){let n=Im(e).assignee_id;return n===t?null:Fn(Da(e,t),b0(e,t),b0(e,n),"user-round-check")}function Ma(e){if(Im(e).state!=="closed")return null;let t={reason:Im(e).close_reason??"solved",comment:""},n=async()=>{t=(await Xt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Xt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Fn(Am(e),n,s,"undo-2");return a&&E.peek().dialog===e&&Sr(),a}async function zt(e){try{await navigator.clipboard.writeText(e),Z(o("Copied"))}catch{oz(e)?Z(o("Copied")):ne(o("The browser blocked copying"))}}function oz(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Ic(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function Wm(e){zc.value=e,y.value="photo"}async function Fm(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Z(s.moved.length?S("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function k0(){await Ke(async()=>{await Oe("DELETE","/api/session"),y.value=null,rm(),R("/login")})}var Im,b0,zm,Bm,v0,zc,Qe=b(()=>{ie();se();V();w();Q();L();nt();fe();Ks();Es();Im=e=>ee.peek().dialogs[e];b0=(e,t)=>()=>Xt(e,"assignee",{operator_id:t},{assignee_id:t});zm=e=>Cg(e,P.peek().id);Bm=e=>Ke(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),v0=e=>Ke(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});zc=T(null)});function lz(e){let t=/[а-яё]/i.test(e)?az:sz,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function y0(e){return[...iz(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function cz(e,t){if(e.length<rz)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&uz(e,n(s)))return!0;return!1}function uz(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function pz(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>cz(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function w0(e,t){let n=y0(t),s=y0(e).map(({word:a})=>pz(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ui(e,t){let[n,s]=[e.slice(0,mz),t.slice(0,dz)],a=w0(n,s);if(a)return a;let i=lz(n),l=i&&w0(i,s);return l?{...l,score:l.score-.5}:null}function Og(e,t,n){return t.map(s=>({item:s,fit:Ui(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var x0,_0,sz,az,rz,iz,mz,dz,Eg=b(()=>{x0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",_0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",sz=new Map([...x0].map((e,t)=>[e,[..._0][t]])),az=new Map([..._0].map((e,t)=>[e,[...x0][t]])),rz=4,iz=e=>e.toLowerCase().replaceAll("ё","е");mz=200,dz=1e3});function Km(e,t,n=""){let s=zr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Xt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Fn(Da(e,t),a(t,n),a(s,""),"user-round-check")}function S0(e,t,n=""){let{team_id:s,assignee_id:a}=zr(e),i=Lm(e,t===null?null:Pg(t)),l=(c,u,p)=>()=>Xt(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Fn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function En(e){let t=e.id===P.value.id?"online":Rx(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Ra(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");Po.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function jm(){Ag||Tr()||(Ag=!0,await Ke(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Z(o("No unassigned conversations"));return}le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"dialog",id:e.id,rev:fz(),row:e}]}),Sr(),R(G("mine",e.id));let t=()=>Ke(()=>Xt(e.id,"assignee",{operator_id:null},{assignee_id:null}));Z(Da(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Ag=!1)}function qm(e,t,n=""){let s=zr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Ng(e,s.until,s.reason):C0(e);return Fn(Nm(e,t),Ng(e,t,n),a,"alarm-clock")}function La(e){let t=zr(e).snooze;return t?Fn(m0(e),C0(e),Ng(e,t.until,t.reason),"alarm-clock"):null}function Jn(e,t="solved",n="",{sure:s=!1}={}){let a=zr(e);if(a.state!=="open"||!s&&O0.some(m=>m(a,()=>Jn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=N0(e,i),c=async()=>{await gz(a)(),E.peek().page==="inbox"&&R(G(i,e))},u={label:o("Reason"),run:()=>{R(G(i,e)),y.value="finish"}},p=Fn(Lc(e,Um(t)),hz(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&P0(i,l),p}function Dg(e){let{dialog:t,view:n}=E.peek();t===e&&P0(n,N0(e,n))}function A0(e,t,n){let s={reason:zr(e).close_reason??"solved",comment:""},a=l=>Xt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Fn(Lc(e,Um(t)),i,()=>a(s),"check")}function N0(e,t){let n=ee.peek().dialogs;return Ci(n,t,"urgent",xa(),null).find(s=>s!==e)??null}function P0(e,t){Sr();let n=ge.peek()?.after_close??"next";n==="stay"||Ze(e)==="closed"||R(n==="next"&&t?G(e,t):G(e))}function Hm(e){let t=zr(e).waiting_since;if(!t)return null;let n=()=>Xt(e,"no-answer",{},{waiting_since:null});return Fn(d0(e),n,()=>Xt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Br(e,t=!Os.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Z(Pm(e,t),{icon:"eye",undo:()=>Br(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),ne(z(n))}}var zr,Pg,T0,Po,Ag,fz,Ng,C0,Hi,Um,$z,hz,gz,O0,E0,fn=b(()=>{se();Qe();ie();Ks();V();Ar();w();Es();co();Q();lo();L();fe();zr=e=>ae.peek()[e];Pg=e=>Fe.value[e]?.name??o("Deleted team"),T0=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};Po=T(null);Ag=!1;fz=()=>Number(String(ee.peek().cursor).split(":").pop()),Ng=(e,t,n)=>()=>Xt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),C0=e=>()=>Xt(e,"unsnooze",{},{snooze:null});Hi={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Um=e=>(Hi[e]??Hi.solved)[0](),$z=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),hz=(e,t,n)=>()=>Xt(e,"close",{reason:t,comment:n},$z(t)),gz=({id:e,snooze:t,waiting_since:n})=>()=>Xt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),O0=[],E0=e=>{O0.push(e)}});function I0(){ns.value="",js.value=null,ho.value=null}function z0(e){if(ns.value=e,clearTimeout(D0),e.trim().length<2){Bc+=1,js.value=null;return}D0=setTimeout(()=>vz(e),bz)}async function vz(e){Bc+=1;let t=Bc;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(Mg)})}`);t===Bc&&(js.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Bc&&(js.value={q:e,problem:n})}}function R0(e){let t=ns.value.trim();return t?Og(t,e,B0).map(({item:n,fit:{marks:s}})=>M0(n,s)):e.map(n=>M0(n))}function W0(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(G(t,e.id))},s=i=>()=>{yz(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(zm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Cg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Jn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ma)}];return[n,...a.filter(Boolean)]}function yz(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:_a(e.id)})}function F0(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>W0(e),run:()=>R(G("all",e.id))}}function wz(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(G("all",t))}}}function xz(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>W0(e.dialog),run:()=>R(G("all",e.dialog_id,e.no))}}function _z(e){let t=Object.values(ae.value);return Og(e,t,s=>s.name).slice(0,Mg).map(({item:s,fit:{marks:a}})=>F0(s,a))}function Sz(e){return{dialogs:e.dialogs.map(n=>F0(n)),contacts:e.contacts.map(wz),messages:e.messages.map(xz)}}function Tz(){let e=ns.value.trim(),t=kz(),n=[{id:"acts",title:o("Conversation actions"),items:R0(t.filter(s=>L0.has(s.group)))}];if(e){let s=js.value?.data&&Ui(e,js.value.q)?Sz(js.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,..._z(e).filter(i=>!a.has(i.id))].slice(0,Mg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:R0(t.filter(s=>!L0.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(Wp(e))}]}),n.filter(s=>s.items.length)}function Cz(e){let t=ns.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ui(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Rg(e){y.value=null,requestAnimationFrame(()=>e.run())}function j0(e){return e?.acts?(ho.value=e,ns.value="",!0):!1}function Lg(){return ho.value?(ho.value=null,!0):!1}var bz,Mg,ns,js,ho,Bc,D0,kz,B0,M0,L0,K0,q0=b(()=>{se();Qe();ie();V();yt();w();Eg();Q();L();fn();bz=150,Mg=5,ns=T(""),js=T(null),ho=T(null),Bc=0,D0=0;kz=()=>Ws().filter(e=>e.palette!==!1&&e.label&&yg(e)),B0=e=>(e.title??e.label)(),M0=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:B0(e),marks:t,command:e,run:e.run});L0=new Set(["dialog","log"]);K0=$e(()=>ho.value?Cz(ho.value):Tz())});function Yi({one:e}){let[t]=Pa(e);return t?r`<${Ig} keys=${t} />`:null}var Ig,Ym=b(()=>{C();yt();w();N();Ig=({keys:e})=>ji(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${mn} of=${t} />`)});var U0={};ye(U0,{Palette:()=>Oz});function Ez(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(I0),Se(),W(()=>e.current.focus(),[]);let a=K0.value,i=`${ho.value?.id??""} ${ns.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Rg(p);return}if(f.key==="Tab"&&!f.shiftKey&&j0(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!ns.value&&Lg()&&f.preventDefault(),f.key==="Escape"&&Lg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Mt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${ns.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${ho.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>z0(f.currentTarget.value)} onKeyDown=${h} />
<${Az} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${Nz} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${js.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!ho.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${ho.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function Az(){let e=ho.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function Nz({item:e,on:t,onLook:n}){let s={dialog:Dz,contact:Mz,message:Rz}[e.kind]??Pz;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Rg(e)}>
<${s} item=${e} />
</div>`}function Mz({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${Gm} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${_e} kind=${t.kind} named />
<span class="cut">${t.label||Ee(t.kind)}</span>
</span>`}
`}function Rz({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${Gm} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${st(t.created_at,M.value)}</span>
`}var Oz,Gm,Pz,Dz,H0=b(()=>{I();C();ie();ve();oe();w();Tg();q0();xe();Q();L();N();Ce();Ym();Oz=()=>y.value==="palette"?r`<${Ez} />`:null;Gm=({item:e})=>Em(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),Pz=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${Gm} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Yi} one=${e.command} /></span>`}
`,Dz=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${Gm} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${_e} kind=${e.dialog.kind} named />
</span>
`});var Rt,os=b(()=>{Rt=(e,t=document)=>t.querySelector(e)});function Bg(e){R(Wp(e),{replace:!0}),clearTimeout(zg),zg=setTimeout(()=>Vm(e),Lz)}async function Vm(e){if(clearTimeout(zg),ss.peek()?.q===e&&ss.peek().data)return;Wc+=1;let t=Wc;if(!e.trim()){ss.value=null,Wr.value=!1;return}Wr.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===Wc&&(ss.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Wc&&(ss.value={q:e,problem:n})}t===Wc&&(Wr.value=!1)}var Lz,ss,Wr,Wc,zg,Y0,G0=b(()=>{se();V();Q();Lz=200,ss=T(null),Wr=T(!1),Wc=0,zg=0;Y0=e=>{ss.value=null,Vm(e)}});function J0(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=V0(t,n,l,c),a+=c-l;let i=n-t-V0(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function Iz(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Gi(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,J0(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?J0(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:Iz(s,n)}}var V0,Wg=b(()=>{V0=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Fc(e,t){Lr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Jm.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Vi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Je(t)}):s===null?Bz(e):o("paused until {time}",{time:Wz(s,a)})}function X0(e,t){let n=Gi(e,uo.value,t);if(n){let s=Vi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Je(t-e.waiting_since)}):""}function Kg({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${Fz} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Kc(e){let t=Gi(e,uo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?u_():void 0,[n]),n?Gi(e,uo.value,pm.value):t}function Do({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Kc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Kg} target=${a} /><span class="vh">${o("Reply due:")} </span>${Vi(a,M.value)}`:r`<${Kz} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),Fc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Z0(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Jm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Z0(e,a)} onClick=${c}>
${l}
</button>`}function Kz({since:e,short:t}){let n=Je(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Fg,zz,Jm,Bz,Wz,Fz,Z0,qs=b(()=>{se();I();ve();oe();C();w();Wg();L();N();ie();Fg=6e4,zz=1440*Fg,Jm=T(null);Bz=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Je(Math.ceil(e/Fg)*Fg),Wz=(e,t)=>e-t<zz?J(e):dm(e,t);Fz=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Z0=(e,t)=>t?o("Reply due at {time}",{time:No(e.due_at,M.value)}):o("waiting {span}",{span:Je(Math.max(0,M.value-e.waiting_since))})});var oS={};ye(oS,{Search:()=>qz});function qz(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{Vm(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=ss.value?.q===e?ss.value:null,i=a?.data??(Wr.value?ss.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Rt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Zo()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Bg(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Bg(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${Yz} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Wr.value?"true":null} onKeyDown=${Hz}>
<div class="srbody"><${Gz} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?S("{n} found","{n} found",jg(a.data)):""}</div>
</main>`}function Hz(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function Yz({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${jz.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(Uz(e,s))}</span>
</button>`)}
</div>
</div>`}function Gz({q:e,data:t,problem:n,tab:s,pick:a}){let i=$t(300,Wr.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>Y0(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!jg(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,eS):t[p],u=(p,m)=>s==="all"&&t[p].length>eS&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${Vz} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${Jz} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${Zz} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function Vz({dialog:e}){return r`<li>
<a class="srh" href=${G("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Do} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${nS(e.last_at)}</span>
</a>
</li>`}function Jz({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${tS} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${_e} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${G("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function Zz({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${G("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${tS} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${nS(e.created_at)}</span>
</a>
</li>`}var eS,jz,jg,Uz,tS,nS,sS=b(()=>{I();os();C();V();ve();oe();w();Tg();xe();Q();G0();N();Ce();qs();eS=5,jz=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];jg=e=>e.dialogs.length+e.contacts.length+e.messages.length,Uz=(e,t)=>t==="all"?jg(e):e[t].length;tS=({text:e,marks:t})=>Em(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),nS=e=>`${st(e,M.value)}, ${J(e)}`});function Re({label:e,place:t,across:n=!1,children:s}){let a=Ct(qg);return Se(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>eB(i,n)}>
${s}
</div>`}function eB(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&qg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var qg,X,ln=b(()=>{I();C();ie();N();Ce();qg=()=>{y.value=null};X=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||qg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Ug,go,tB,qc,rS,Hg,Zm,Ji=b(()=>{w();L();Ug={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},go=e=>e?.name||(Ug[e?.builtin]??Ug.off)(),tB={online:"on",away:"away",off:"off"},qc=e=>`dot ${tB[e]??"off"}`,rS=e=>Ug[e.builtin]?.()??"",Hg=(e,t)=>e.place-t.place||e.id-t.id,Zm=()=>Object.values(Cs.value).filter(e=>!e.removed).sort(Hg)});function lS(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${Zm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Ox(e.id)}}>
<span class="dotbox"><span class=${qc(e.base)}></span></span>
<span class="cut">${go(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${X} icon="bell" onPick=${Ki}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${X} icon="settings" onPick=${()=>R(Jt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${X} icon="languages" checked=${We.value==="ru"} onPick=${()=>Xo("ru")}>
<span lang="ru">Русский</span>
<//>
<${X} icon="languages" checked=${We.value==="en"} onPick=${()=>Xo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${X} icon="sun-moon" checked=${In.value==="system"} onPick=${()=>Sa("system")} stay>
${o("System")}
<//>
<${X} icon="sun" checked=${In.value==="light"} onPick=${()=>Sa("light")} stay>${o("Light")}<//>
<${X} icon="moon" checked=${In.value==="dark"} onPick=${()=>Sa("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${X} icon="rows-4" checked=${Eo.value==="compact"} onPick=${()=>Ni("compact")} stay>
${o("Compact")}
<//>
<${X} icon="rows-3" checked=${Eo.value==="normal"} onPick=${()=>Ni("normal")} stay>
${o("Normal")}
<//>
<${X} icon="menu" checked=${Eo.value==="roomy"} onPick=${()=>Ni("roomy")} stay>
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
<${X} icon="log-out" onPick=${k0}>${o("Sign out")}<//>
<//>`}var nB,iS,Yg,oB,sB,cS,Gg=b(()=>{C();Qe();ie();w();It();Q();L();Sm();N();ln();Ji();nB={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},iS=e=>nB[e]?.()??"",Yg=()=>Cs.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},oB=()=>{y.value=y.value==="me"?null:"me"},sB=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${go(Yg())} onClick=${oB}>
<${te} name=${P.value.name} size="md"><span class=${qc(Yg().base)}></span><//>
${e}
</button>`;cS=()=>r`<div class="me">
<${sB}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${go(Yg())}</span>
</span>
<//>
<${Q_} />
</div>`});function uS(e){let t=Ze(e);if(Uc.some(([s])=>s===t))return o("Inbox");let n=ba(t);return n!==null?Fe.value[n]?.name??o("Team"):Hc.find(([s])=>s===t)[1]()}var Uc,Hc,Ia,Qm,Zi=b(()=>{se();w();lo();L();Uc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Hc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ia=$e(()=>Object.values(Fe.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Qm=e=>_s(e)?void 0:ba(e)===null?Ie.value[e]:Ie.value.teams?.[ba(e)]??0});function Mo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Kr(e){localStorage.removeItem(e)}function Qi(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Yc=b(()=>{});function $S(e){Zg.value=e.created_at-Date.now()}function jr(e){let t=ge.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var mB,Zg,za,hS,Ro,Lo,Ba,bo=b(()=>{se();L();mB=6e4,Zg=T(0);za=e=>e+Zg.peek(),hS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Ro=e=>e.delivery.not_before-Zg.value,Lo=e=>hS(e)&&e.delivery.not_before-e.created_at>mB,Ba=(e,t=Date.now())=>hS(e)&&!Lo(e)&&e.delivery.not_before>e.created_at&&Ro(e)>t});function bS(e){let t={...Xi.peek()[e.dialog_id]};if(Lo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Xi.value={...Xi.peek(),[e.dialog_id]:t}}async function kS(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);Xi.value={...Xi.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var Xi,gS,vS,ed=b(()=>{nt();se();V();bo();Xi=T({}),gS=e=>Object.values(Xi.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Zt(e=>{for(let t of e)t.k==="message"&&bS(t.row)});vS=bS});function $B(e){el=`okno.out.${e}.`;let t=Date.now()-dB;qt.value=Qi(el).map(([,n])=>({...n,phase:hB(n,t)})).sort((n,s)=>n.at-s.at),Wa()}function hB(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Xg(e,t,n,s,a=[],i={}){let l={key:ga(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Mo(el+l.key,l),qt.value=[...qt.value,l],Wa(),l.key}function vB(e,t){Gc.set(e,t),Gc.size>bB&&Gc.delete(Gc.keys().next().value)}function Vc(e,t){qt.value=qt.value.map(s=>s.key===e?{...s,...t}:s);let n=qt.value.find(s=>s.key===e);n&&Mo(el+e,n)}function tl(e){Kr(el+e),qt.value=qt.value.filter(t=>t.key!==e)}function td(e,t={}){Vc(e,{...t,phase:"queued",at:Date.now()}),Wa()}function Wa(){if(Ue.value!=="in"||!el)return;let e=new Set;for(let t of qt.value)e.has(t.dialog_id)||(t.phase==="queued"&&kB(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function kB(e){Vc(e.key,{phase:"sending"});let t=_a(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...yB(e.more),key:n,kind:s,text:a,seen:i,files:l});$S(c.message),vS(c.message),vB(n,c.message),le({t:"result",...c,sentAtRev:t}),_S.set(`${e.dialog_id}.${s}`,Date.now()),tl(n),Wa()}catch(c){wB(e,c)}}function yB(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function wB(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Vc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Vc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Vc(e.key,{phase:"refused",code:t.code}),Wa())}var dB,fB,qt,el,yS,Qg,wS,xS,_S,gB,SS,TS,bB,Gc,CS,OS,Us=b(()=>{nt();se();V();Yc();Dp();ed();L();bo();dB=3600*1e3,fB=5e3,qt=T([]),el="";yS=e=>qt.value.filter(t=>t.dialog_id===e),Qg=({phase:e})=>["held","refused","stale"].includes(e),wS=e=>qt.value.some(t=>t.dialog_id===e&&Qg(t)),xS=e=>qt.value.find(t=>t.dialog_id===e&&t.phase==="held"),_S=new Map,gB=5e3,SS=(e,t)=>yS(e).some(n=>n.kind===t)||Date.now()-(_S.get(`${e}.${t}`)??0)<gB,TS=(e,t,n)=>yS(e).some(s=>s.kind===t&&s.text===n.trim());bB=50,Gc=new Map,CS=e=>Gc.get(e);OS=e=>td(e.key,{seen:e.last_no,came:void 0});Mi($B);Bn(Wa);setInterval(()=>{qt.value.some(e=>e.phase==="queued")&&Wa()},fB);window.addEventListener("online",Wa)});function ES(e){Jc.set(e,{upto:ee.peek().logs[e]?.seen??0,since:new Map})}function AS(e,t){let n=Jc.get(e);n&&(n.upto=Math.max(n.upto,t))}function NS(e,t){let n=Jc.get(e);if(!n)return;eb(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function eb(e){let t=Date.now()-xB;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function PS(e,t,n){let s=ee.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!_B(s[a+1]);)a+=1;return a}function Fa(e){let t=Jc.get(e);return t?(eb(t),PS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function DS(e,t){let n=Jc.get(e);return n?(eb(n),PS(e,t,n.upto)):t}var xB,Jc,_B,qr=b(()=>{L();xB=1e3,Jc=new Map;_B=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==ee.peek().me?.id&&s?.state!=="cancelled"});function OB(e){nd=`okno.draft.${e}.`;let t=Qi(nd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);$n.value=Object.fromEntries(t),Ka.value={}}function ja(e,t){let n={...$n.value};t&&(ad(t)||t.dirty)?(n[e]=t,Mo(nd+e,t)):(delete n[e],Kr(nd+e)),$n.value=n}function ab(e,t){let n=$n.peek()[e];BS(e);let s={text:"",...n,seen:EB(e,n),...t,at:n?.at??0,dirty:!0};if(!ad(s)&&!n?.at&&!Ur.has(e)&&!od.has(e)){ja(e,null);return}ja(e,s),clearTimeout(Ur.get(e)),Ur.set(e,setTimeout(()=>rb(e),SB))}function EB(e,t){let n=Number(e.split(".")[0]),s=t&&ad(t)?t.seen??null:null;return s===null?Fa(n):DS(n,s)}function LS(e,t){let n=Io(e,t);clearTimeout(Ur.get(n)),Ur.delete(n),BS(n),ja(n,null)}function IS(){for(let e in $n.peek())$n.peek()[e].dirty&&rb(e)}async function rb(e){clearTimeout(Ur.get(e)),Ur.delete(e);let t=$n.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Zc(t);od.set(e,{what:a,until:Date.now()+TB});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:sd(t),seen:t.seen??null});zS(e,a,i)}catch(i){i.status===404&&ja(e,null)}}function zS(e,t,n){let s=$n.peek()[e];s&&ja(e,{...s,at:n,dirty:Zc(s)!==t})}function AB(e){for(let t in e)for(let n in e[t])nb(Number(t),n,e[t][n]);for(let t in $n.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(od.get(t)?.until>Date.now())&&nb(Number(n),s,void 0)}}function NB(e,t){for(let n of CB)nb(e,n,t[n])}function nb(e,t,n){let s=Io(e,t),a=$n.peek()[s],i=od.get(s);if(!n){if(!a||a.dirty)return;if(SS(e,t)){ja(s,{...a,dirty:!0}),rb(s);return}ja(s,null);return}if(i?.what===Zc(n)){zS(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&TS(e,t,n.text)||(a&&ad(a)&&Zc(a)!==Zc(n)&&(Ka.value={...Ka.value,[s]:{text:a.text,head:sd(a),seen:a.seen??null}}),ja(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function BS(e){if(!(e in Ka.peek()))return;let{[e]:t,...n}=Ka.peek();Ka.value=n}var SB,TB,CB,$n,tb,Ka,nd,Ur,od,sd,Zc,ad,Io,hn,ob,sb,MS,as,An,rs,RS,WS,FS,Kn=b(()=>{nt();se();V();Yc();Us();qr();SB=800,TB=5e3,CB=["reply","note"],$n=T({}),tb=T({}),Ka=T({}),nd="",Ur=new Map,od=new Map,sd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Zc=e=>JSON.stringify([e.text,sd(e)]),ad=e=>!!(e.text.trim()||sd(e));Io=(e,t)=>`${e}.${t}`,hn=(e,t)=>$n.value[Io(e,t)]?.text??"",ob=e=>$n.value[Io(e,"reply")]?.head??null,sb=(e,t)=>$n.peek()[Io(e,t)]?.seen??null,MS=(e,t)=>$n.value[Io(e,t)]?.dirty===!1,as=e=>tb.value[e]??"reply",An=(e,t)=>{tb.value={...tb.value,[e]:t}};rs=(e,t,n,s=null)=>ab(Io(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),RS=(e,t)=>ab(Io(e,"reply"),{head:t});WS=(e,t)=>Ka.value[Io(e,t)],FS=(e,t)=>ab(Io(e,t),Ka.peek()[Io(e,t)]);Di((e,{entered:t})=>{t&&OB(e.me.id),AB(e.drafts)});Mi(IS);Bn(IS);Zt(e=>{for(let t of e)t.k==="draft"&&NB(t.id,t.row)})});function Ha(){qa=!1,DB()&&requestAnimationFrame(()=>{!qa&&!y.peek()&&!Ua(document.activeElement)&&Qc()?.focus({preventScroll:!0})})}function MB(e){let t=Qc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function id(){clearTimeout(nl?.timer),nl=null}function VS(){let{run:e,still:t}=nl;id(),t()&&e()}function ld(e,t,{settled:n=!0,pause:s=!0}={}){if(cd(e)||n&&!yx(e.timeStamp))return;if(!s||!ol(e)){t();return}let{dialog:a}=E.peek();nl={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(VS,lb)}}function cd(e){let t=e.timeStamp-ib<lb;return ol(e)&&(ib=e.timeStamp),t}function rd(e){e.preventDefault(),e.stopImmediatePropagation()}function RB(e){let t=Ua(e.target),n=qi(Fs(e),t),s=e.ctrlKey||e.metaKey;(t?qS.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||ol(e)||e.key==="Enter"||e.key===" "))||rd(e)}function LB(e){if(ol(e)&&/\p{L}/u.test(e.key)){let{letter:t}=nl;if(id(),ib=e.timeStamp,qi(Fs(e))?.id==="undo"||!Qc()){rd(e);return}MB(t),e.stopImmediatePropagation()}else e.key==="Escape"?(id(),rd(e)):(ol(e)||e.key==="Enter")&&(rd(e),VS(),requestAnimationFrame(()=>IB(e)))}function IB({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function zB(e){return qa||!ol(e)||Ua(e.target)||y.peek()||ft.peek()||e.isComposing||!jS&&US.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Qc())}function BB(e){if(Ue.peek()==="in"){if(e.repeat){RB(e);return}if(qS.set(e.code,e.target),nl){LB(e);return}["Tab","Escape","F6"].includes(e.key)&&(qa=!0),zB(e)&&(Qc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var lb,PB,KS,qa,jS,ib,nl,qS,US,HS,Ua,YS,sl,Qc,GS,DB,ol,Hs=b(()=>{ie();V();yt();Es();Q();lb=300,PB="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",KS=".dock .comp textarea",qa=!1,jS=!1,ib=-lb,nl=null,qS=new Map,US=[],HS=e=>{US.push(e)},Ua=e=>!!e?.closest?.(PB),YS=()=>qa,sl=()=>{qa=!0},Qc=()=>document.querySelector(KS),GS=e=>e.target,DB=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,ol=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",BB,{capture:!0});window.addEventListener("pointerdown",e=>{qa=!1,jS=!!GS(e)?.closest?.("#conversation"),id()},{capture:!0});document.addEventListener("focusin",e=>{GS(e)?.matches?.(KS)&&(qa=!1)})});function db(e,t,n=()=>!0){let{ids:s}=ct,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function ZS(e){if(e===null)return;let t=Nn.peek()!==null;ct.reveal(e),R(G(E.peek().view,e)),t&&ct.focus(e)}function hb(e){if(Nn.peek()===null)return!1;let t=db(Nn.peek(),e);return t!==null&&ct.focus(t),!0}var al,cb,pb,vo,JS,ct,rl,Nn,mb,ub,fb,$b,Ys=b(()=>{se();Q();L();al=["cards","rows","table"],cb=matchMedia("(max-width: 719px)"),pb=T(cb.matches);cb.addEventListener("change",()=>{pb.value=cb.matches});vo=$e(()=>{let e=ge.value?.list?.mode??"cards";return pb.value&&e==="table"?"cards":e}),JS=$e(()=>pb.value),ct={ids:[],reveal(){},focus(){},showNew(){}},rl=T({from:0,to:1/0}),Nn=T(null),mb=()=>Nn.peek()!==null&&ae.peek()[Nn.peek()]?Nn.peek():E.peek().dialog;ub=()=>E.peek().dialog??Nn.peek(),fb=e=>ZS(db(ub(),e)??(ub()===null,null)),$b=e=>ZS(db(ub(),e,t=>Ai(ae.peek()[t])>0))});function ll(e){wt.value=e,e.size||(il.value=null)}function Gs(e){let t=new Set(wt.peek());t.has(e)?t.delete(e):t.add(e),bb=e,ll(t)}function ud(e){let{ids:t}=ct,[n,s]=[t.indexOf(bb),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Gs(e);return}ll(new Set([...wt.peek(),...t.slice(n,s+1)]))}async function eT(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:wn(e,pn.peek())})}`);ll(new Set(t))}catch(t){ne(z(t))}}function vb(e){let t=new Set([...wt.value].map(n=>ae.value[n]?.state??(Ze(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function tT(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(WB),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Xc.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Xc.value=null,t}async function Pn(e,t,n=null,{stay:s=!1}={}){let a=n??[...wt.peek()];if(Xc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await tT([{...e,ids:a}]);!n&&!s&&Sr(),s||ll(new Set(l.map(u=>u.id))),il.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Z(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>FB(c):null})}async function FB(e){let{failed:t}=await tT(e);t.length&&ne(S("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function oT({list:e,of:t}){let n=[...new Set(e.map(c=>(KB[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${S("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var gb,wt,Xc,il,bb,pd,cl,QS,XS,WB,nT,KB,Ya=b(()=>{Hs();se();V();w();lo();Es();Ys();co();It();L();fe();gb=200,wt=T(new Set),Xc=T(null),il=T(null),bb=null;HS(()=>wt.peek().size>0);pd=()=>ll(new Set(ct.ids)),cl=()=>{bb=null,ll(new Set)},QS=()=>{let e=mb();return e===null?!1:(Gs(e),!0)},XS=()=>{let e=mb();return e===null?!1:(ud(e),!0)};WB=e=>Array.from({length:Math.ceil(e.ids.length/gb)},(t,n)=>{let s=[n*gb,(n+1)*gb];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});nT=()=>{let{step:e,said:t,list:n}=il.peek();return Pn(e,t,n.map(s=>s.id))},KB={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function xt(e){let t=new Set;for(let n of e??[]){let s=an.value[n],a=s?.merged_into?an.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Zn,Dn,ko,is,_t=b(()=>{se();w();L();Zn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Dn=e=>Zn.find(([t])=>t===e)?.[1]()??"",ko=$e(()=>Object.values(an.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));is=e=>an.value[e]?.name??o("deleted tag")});function md(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:jB(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:xt(u).length>0?1:0}),l=u=>()=>Xt(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Xt(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Fn(kb(e,a),l(a),c(a),"tag"):Fn(yb(e,[t]),c(a),l([t]),"tag")}function aT(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>Xt(e,"priority",{priority:a},{priority:a});return Fn(wb(e,t),s(t),s(n),"arrow-up-down")}async function rT(e){let{tag:t}=await F("/api/tags",{name:e,color:ko.peek().length%8+1});return xb(t),t.id}function xb(e){let t=Number(String(ee.peek().cursor).split(":").pop());le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var sT,kb,yb,wb,jB,Hr,Yr=b(()=>{V();w();L();_t();Qe();Ks();sT=e=>e.map(is).join(", "),kb=(e,t)=>o("Tag added: {tag} · {name}",{tag:sT(t),name:Rc(e)}),yb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:sT(t),name:Rc(e)}),wb=(e,t)=>o("Priority: {priority} · {name}",{priority:Dn(t).toLocaleLowerCase(),name:Rc(e)}),jB=(e,t)=>e.filter(n=>n===t||an.peek()[n]?.merged_into===t);Hr=()=>["supervisor","administrator"].includes(P.value?.role)});var Qn,yo,Vs=b(()=>{Q();L();Qn=()=>ae.peek()[E.peek().dialog],yo=()=>!!Qn()});function ul({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=Ct(iT);Se(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=_b(s),h=ko.value,f=h.filter(B=>_b(B.name).includes(m)).sort((B,U)=>Number(u.current.has(U.id))-Number(u.current.has(B.id))),$=m&&Hr()&&!h.some(B=>_b(B.name)===m),v=f.length+($?1:0),_=Math.min(i,v-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=B=>{t(B.id,e[B.id]!=="all"),s&&x()},D=()=>Ke(async()=>{t(await rT(s.trim()),!0),x()}),j=B=>{let U={ArrowDown:1,ArrowUp:-1}[B.key];U&&(B.preventDefault(),l((_+U+v)%Math.max(1,v))),B.key==="Enter"&&v&&(B.preventDefault(),f[_]?k(f[_]):D()),B.key==="Tab"&&iT()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+_:null} maxlength="40"
aria-label=${Hr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Hr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${B=>{a(B.currentTarget.value),l(0)}} onKeyDown=${j} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((B,U)=>r`<${qB} key=${B.id} tag=${B} state=${e[B.id]} index=${U} on=${U===_}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${_===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Hr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function qB({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var iT,_b,dd=b(()=>{I();C();w();N();Ce();ie();_t();Qe();Yr();iT=()=>{y.value=null},_b=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function zo({ids:e,most:t=3}){let n=xt(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Gr} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Gr,UB,HB,YB,Sb,Bt,Xn=b(()=>{C();w();_t();Gr=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;UB={1:"hi",0:"mid",[-1]:"low"},HB=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],YB=e=>o("Priority: {priority}",{priority:Dn(e).toLocaleLowerCase()}),Sb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${HB.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Bt=({priority:e,named:t=!1})=>r`<span class=${"pri "+UB[e]} title=${t?null:YB(e)}>
<${Sb} priority=${e} />
<span class=${t?"":"vh"}>${Dn(e)}</span>
</span>`});var fd,Tb=b(()=>{C();w();N();ie();ln();Xn();_t();fd=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${Zn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Bt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var lT={};ye(lT,{DialogPriority:()=>VB,DialogTags:()=>GB,PriorityMenu:()=>fd,TagPicker:()=>ul});var GB,VB,cT=b(()=>{C();_t();Yr();dd();Tb();dd();Tb();GB=({dialog:e,place:t})=>r`<${ul} states=${Object.fromEntries(xt(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>md(e.id,n,s)} />`,VB=({dialog:e,place:t})=>r`<${fd} now=${e.priority} place=${t} onPick=${n=>aT(e.id,n)} />`});var mT={};ye(mT,{DialogFacts:()=>JB});function JB({dialog:e}){let t=Fe.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${pT("card-priority")}
title=${o("Priority")+"  P"} onClick=${uT("card-priority")}>
<${Bt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${ml} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${xt(e.tags).map(n=>r`<${Gr} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>md(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${pT("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${uT("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${pl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var uT,pT,dT=b(()=>{C();w();L();N();ie();Xn();_t();Yr();Vr();uT=e=>()=>{y.value=y.peek()===e?null:e},pT=e=>String(y.value===e)});var tt,Xe,jn,ut,Ot=b(()=>{C();tt=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Xe=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,jn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ut=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var $T={};ye($T,{TagSettings:()=>QB});function QB(){let[e,t]=g(null),[n,s]=g({}),a=ko.value,i=()=>t(null);A(()=>{Ke(async()=>s((await K("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Xe} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${fT} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${eW} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${tW} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${fT} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function XB(e){let t=n=>Cb(`/api/tags/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Ke(()=>t(!1))})})}function eW({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">${S("{n} conversation","{n} conversations",t)}</span>
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
onClick=${()=>XB(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function fT({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??ko.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Cb(`/api/tags/${e.id}`,h,{method:"PATCH"}):Cb("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${ZB.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function tW({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Ke(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var ZB,Cb,hT=b(()=>{I();C();V();w();fe();N();Ot();_t();Qe();Yr();ZB=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Cb=async(e,t,n)=>xb((await F(e,t,n)).tag)});var $d,vT,kT,pl,ml,yT,nW,gT,bT,Vr=b(()=>{yt();w();Q();Ao();Vs();ie();dn();Yr();$d=()=>Promise.resolve().then(()=>(cT(),lT)),vT=me($d,"TagPicker",{keys:!0}),kT=me($d,"PriorityMenu",{keys:!0}),pl=me($d,"DialogTags",{keys:!0}),ml=me($d,"DialogPriority",{keys:!0}),yT=me(()=>Promise.resolve().then(()=>(dT(),mT)),"DialogFacts"),nW=me(()=>Promise.resolve().then(()=>(hT(),$T)),"TagSettings");rn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Hr,view:nW});gT=()=>E.peek().page==="inbox"?Qn():void 0,bT=e=>()=>{y.value=e};Ye({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!gT(),run:bT("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!gT(),run:bT("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>R(G("untagged"))})});function tu(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Te(e,0,18)-e>36e5&&n.push({id:"evening",at:Te(e,0,18)}),n.push({id:"tomorrow",at:Te(e,1,t)}),eu(e)>1&&n.push({id:"monday",at:Te(e,eu(e),9)}),n}function xT(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function _T(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Te,eu,wT,Bo=b(()=>{Te=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},eu=e=>(1-new Date(e).getDay()+7)%7||7;wT=e=>[...tu(e,10),{id:"client",at:null}]});function Wo(e){let{dialog:t}=E.peek();t&&(An(t,e),Om(()=>requestAnimationFrame(()=>Rt(".comp textarea")?.focus())))}var nu=b(()=>{Q();os();dn();Kn()});function sW(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!oW.test(s[a+n.length]??""))return!0;return!1}function TT(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function CT(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return ST().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var ST,oW,dl,ou=b(()=>{L();ST=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id),oW=/[\p{L}\p{N}]/u;dl=e=>e.includes("@")?ST().filter(t=>sW(e,t)):[]});function eo(e,{open:t,...n}){t!==void 0&&(Ob.value={...Ob.peek(),[e]:t}),Object.keys(n).length&&RS(e,{...ob(e),...n})}function Ab(e){for(let n of["cc","bcc"]){let s=wo(e[n]).find(a=>!Eb(a));if(s)return{field:n,value:s}}return wo(e.cc).length+wo(e.bcc).length>rW?{field:"cc",value:null}:null}function AT(e){let{subject:t,cc:n,bcc:s,to:a}=hd(e),i={subject:t??null,cc:wo(n),bcc:wo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var aW,rW,Ob,hd,OT,wo,Eb,ET,su=b(()=>{se();Kn();aW=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,rW=20,Ob=T({}),hd=e=>({...ob(e),open:!!Ob.value[e]});OT=e=>eo(e,{open:!1}),wo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Eb=e=>e.length<=254&&aW.test(e),ET=e=>Ab(hd(e))});function Js(e,t,n){let{[`${e}.${t}`]:s,...a}=Nb.peek();Nb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Nb,Jr,au=b(()=>{se();Nb=T({}),Jr=(e,t)=>Nb.value[`${e}.${t}`]??null});function lW(e){Zs=`okno.up.${e}.`,ht.value=[...Qi(Zs).map(([,t])=>t),...cW()],Zr.value={},Va.value={}}function cW(){try{return JSON.parse(sessionStorage.getItem(DT())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function ru(e,t,n,s="reply"){let a=Math.min(n.max_file||Pb,Pb),i=(n.max_files||10)-Wt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ga(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Fa(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});ht.value=[...ht.value,...l],fl()}function Ga(e,t){return ht.value=ht.value.map(n=>n.id===e?{...n,...t}:n),ht.value.find(n=>n.id===e)}function fl(){if(Ue.peek()!=="in")return;let e=ht.peek().filter(t=>t.state==="uploading").length;for(let t of ht.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,iW-e)))uW(t)}function uW(e){let t=new XMLHttpRequest;gd.set(e.id,t),Ga(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ga(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>NT(e,t.status,t.response),t.onerror=()=>NT(e,0,null),t.send(e.source)}function NT(e,t,n){if(gd.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=Ga(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Mo(Zs+e.id,i)}else t===413?Ga(e.id,{state:"refused",code:"too-large",limit:n?.limit??Pb}):Ga(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});fl();let{dialog_id:s,mode:a="reply"}=ht.peek().find(i=>i.id===e.id)??e;Va.peek()[s]?.mode===a&&!Qs(Wt(s,a))&&!ls(Wt(s,a)).length&&to(s),RT(s,a)}function RT(e,t){let n=Zr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Wt(e,n.mode);Qs(s)||(to(e),PT?.(e,n))}function to(e){for(let t of[Zr,Va]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function vd(e,t){to(e);for(let n of Wt(e,t))n.state==="failed"&&Ga(n.id,{state:"waiting",code:void 0});fl()}function LT(e,t){ht.value=ht.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of ht.value)n.dialog_id===t&&n.state==="done"&&Mo(Zs+n.id,n)}function kd(e,t){for(let n of ls(Wt(e,t)))Mb(n.id)}function IT(e){Ga(e,{state:"waiting",code:void 0}),fl()}function pW(){for(let e of ht.peek())e.state==="failed"&&e.code==="offline"&&Ga(e.id,{state:"waiting"});fl()}function Mb(e){let t=ht.peek().find(n=>n.id===e);gd.get(e)?.abort(),gd.delete(e),Kr(Zs+e),ht.value=ht.value.filter(n=>n.id!==e),!ls(Wt(t.dialog_id,t.mode??"reply")).length&&Va.peek()[t.dialog_id]&&to(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),fl(),RT(t.dialog_id,t.mode)}function yd(e,t){let n=Wt(e,t).filter(s=>s.state==="done");for(let s of n)Kr(Zs+s.id);return ht.value=ht.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function wd(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ga(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Mo(Zs+c.id,c);let l=a.map(c=>({id:ga(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));ht.value=[...ht.value,...i,...l]}var iW,Pb,ht,Zr,Va,Zs,PT,gd,DT,MT,Wt,Qs,ls,Db,bd,$l=b(()=>{nt();se();V();Yc();Dp();qr();iW=2,Pb=25*1024*1024,ht=T([]),Zr=T({}),Va=T({}),Zs="",PT=null,gd=new Map;DT=()=>`${Zs}unfinished`;he(()=>{if(!ht.value.length&&!Zs)return;let e=ht.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(DT(),JSON.stringify(e))}catch{}});MT=e=>{PT=e},Wt=(e,t="reply")=>ht.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Qs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Qx(()=>Qs(ht.peek()));ls=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Db=(e,t)=>{Zr.value={...Zr.value,[e]:t}};bd=(e,t)=>{Va.value={...Va.value,[e]:t}};Mi(lW);Bn(pW)});function dW(e,t){let n=Wt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return sb(e,t)??(n.length?Math.min(...n):Fa(e)??0)}function Rb(e,t,n={}){if(n.then&&Tr())return;let s={mode:t,how:n,seen:dW(e,t)};Qs(Wt(e,t))?Db(e,s):WT(e,s)}function WT(e,t){let{mode:n,how:s,seen:a}=t,i=hn(e,n).trim(),l=Wt(e,n),c=ls(l);if(!i&&c.length===l.length)return;if(to(e),c.length){bd(e,t),fW(e);return}let u=yd(e,n),p=Xg(e,n,i,a,u,n==="note"?$W(e,i):hW(e,s));LS(e,n),Js(e,n,null),n==="reply"&&(OT(e),qT(e,p,s)),s.then==="close"&&Dg(e),ee.peek().logs[e]?.later&&im(e)}function FT(e,t){vd(e,t.mode),Db(e,t)}function fW(e){if(E.peek().dialog===e)return;let t=ee.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>_d(e),label:o("Open"),ms:HT})}function KT(e,t){kd(e,t.mode),Rb(e,t.mode,t.how)}function xd(e,t,n,s){if(Tr())return;let a=jr(ee.peek().dialogs[e]?.kind)||void 0,i=Xg(e,"reply",t,n,[],Lb({undo_ms:a,...s}));qT(e,i,s),s.then==="close"&&Dg(e)}function $W(e,t){let n=dl(t).map(s=>s.id);return Lb({reply_to_no:Jr(e,"note"),mentions:n.length?n:void 0})}function hW(e,{then:t,at:n}){let s=ee.peek().dialogs[e],a=!!(s&&Tt(s)?.can?.subject);return Lb({reply_to_no:Jr(e,"reply"),letter:a?AT(e):void 0,formatted:a,undo_ms:n?void 0:jr(s?.kind)||void 0,not_before:n?za(n):void 0,then:t})}function qT(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{UT(t,n,e)};n==="close"?Z(f0(e),{keep:!0,undo:i}):n==="snooze"?Z($0(e,a),{icon:"alarm-clock",undo:i}):s?Z(Rm(e,s),{icon:"calendar-clock",undo:i}):jr(ee.peek().dialogs[e]?.kind)&&xx(i,jr(ee.peek().dialogs[e]?.kind)+mW)}function UT(e,t,n){let s=qt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ja(s);return}if(!s){let i=CS(e);i&&Fo(i,t,n);return}let a=he(()=>{qt.value.find(l=>l.key===e)?.phase!=="sending"&&Gt(()=>queueMicrotask(()=>{a(),UT(e,t,n)}))})}function gW({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=ee.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>_d(e),label:o("Open"),ms:HT})}async function Fo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Ke(()=>{throw a});return}ne(o("Already sent")),t&&await Ke(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&_d(n);return}le({t:"result",message:s.message}),YT(n,"reply",e.data.typed??e.text,e.no,s.files,bW(e.files??[],s.files)),Js(n,"reply",e.reply_to_no),e.letter&&eo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Z(h0(n),{icon:"undo-2"})}function bW(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function YT(e,t,n,s,a=[],i=[]){let l=hn(e,t),c=Math.max(s,sb(e,t)??0);An(e,t),rs(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),wd(e,a,t,c,i),_d(e),Wo(t)}function Ja(e){let{more:t={}}=e;tl(e.key),YT(e.dialog_id,e.kind,e.text,e.last_no??e.seen,BT(e)?[]:e.files??[],BT(e)?e.files??[]:[]),t.reply_to_no&&Js(e.dialog_id,e.kind,t.reply_to_no),t.letter&&eo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function GT(e){tl(e.key),Z(g0(e.dialog_id),{icon:"x",undo:()=>Ja(e)})}var mW,Lb,jT,HT,zT,BT,_d,Ib,Xs=b(()=>{se();Qe();nu();Ks();V();ou();Kn();w();su();Es();Us();au();Q();qr();L();nt();fe();bo();fn();$l();mW=500;MT(WT);Lb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));jT=e=>!!(e&&!e.blocked_at&&Tt(e)&&Tt(e).health!=="removed");HT=6e4,zT=new Map;he(()=>{for(let e of qt.value.filter(Qg))zT.get(e.key)!==e.phase&&(zT.set(e.key,e.phase),Gt(()=>gW(e)))});BT=e=>e.phase==="refused"&&e.code==="file-gone";_d=e=>{E.peek().dialog!==e&&R(G(E.peek().view,e))};Ib=(e,t)=>Ke(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&za(t)});le({t:"result",...n})})});function Sd(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Td({dialog:e,telling:t}){if(!jT(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Fa(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var zb=b(()=>{I();C();w();qr();Xs()});function Qr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[_,x]=g(0),[k,D]=g(s?{day:vW(s),text:kW(s),used:!0}:{day:Te($,1,0),text:a,used:!1}),j=Ct(m);Se(),W(()=>j.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let B=_T(k.text),U=B?Te(k.day,0,...B):null,ke=k.used&&U!==null&&U<=Date.now(),Me=k.used&&(B===null||ke),Ae=k.used?U:v[_].at,At=Y=>{p(Y)!==!1&&m()},pe=Y=>{Y.preventDefault(),Y.stopPropagation(),Me||At(Ae)},be=Y=>{let Le={ArrowDown:1,ArrowUp:-1}[Y.key];if(!Le)return;Y.preventDefault();let it=(_+Le+v.length)%v.length;x(it),D({...k,used:!1}),Y.currentTarget.querySelectorAll(".mi")[it].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${j} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${v.map((Y,Le)=>r`<button type="button" key=${Y.id} class=${!k.used&&Le===_?"mi on":"mi"}
onFocus=${()=>{x(Le),s||D({...k,used:!1})}} onClick=${()=>At(Y.at)}>
<${d} name=${VT[Y.id][1]} size="m" />
<span class="cut">${i[Y.id]?.()??VT[Y.id][0]()}</span>
${Y.at!==null&&r`<span class="hrow end t12 dim num">
${Y.id==="hour"||Y.id==="evening"?J(Y.at):dm(Y.at,$)}
</span>`}
</button>`)}
</div>
<${wW} own=${k} began=${$} onChange=${Y=>D({...k,...Y,used:!0})}
wrong=${Me} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Me?r`<span class="hint bad" role="alert">
${ke?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ae===null?o("Until the client replies"):`${Vn(Ae,$)}, ${J(Ae)}`}
</span>
<button type="submit" class="btn primary" disabled=${Me}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function wW({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Te(t,0,0),[p,m]=i,h=g_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},v=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},_=x=>{let k=yW[x.key];k&&(x.preventDefault(),v(Math.max(u,Te(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<table class="cal" ref=${c} onKeyDown=${_}>
<caption class="vh">${h}</caption>
<thead><tr>${b_().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${xT(...i).map((x,k)=>r`<tr key=${k}>
${x.map((D,j)=>r`<td key=${j}>
${D!==null&&r`<${xW} day=${D} today=${u} own=${e} onPick=${v} weekend=${j>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Vn(e.day,t)}</span>
</div>
</div>`}function xW({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Vn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var VT,vW,kW,yW,Cd=b(()=>{I();C();ve();oe();w();Bo();N();Ce();VT={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},vW=e=>Te(e,0,0),kW=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};yW={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var ZT={};ye(ZT,{Snooze:()=>Bb,SnoozeMenu:()=>JT,SnoozeStrip:()=>Wb});function JT({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=_W}){let[i,l]=g(""),c=Sd(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Je(M.value-s)})}
</p>`;return r`<${Qr} label=${e} title=${o("Snooze until")} usual=${wT}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${Td} dialog=${n} telling=${c} />
<//>`}function Bb({dialog:e}){let t=(n,s,a,i)=>a?xd(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):qm(e.id,n,s);return r`<${JT} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Wb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Vn(t,M.value),time:J(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>La(e.id)}>${o("Unsnooze")}</button>
</div>`}var _W,Od=b(()=>{I();C();ie();ve();oe();w();Bo();fn();Xs();N();zb();Cd();_W=()=>{y.value=null}});function hl(e){let t=En(e),n=Cs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Fb(t):go(n)}function ei(e){let t=Po.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function SW(e){if(!Po.value||e.length<2)return null;let t=s=>Po.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function CW(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:we.value[P.value.id]??P.value,mine:!0});let c=TW().filter(m=>a(m.name)),u=c.filter(m=>En(m)==="online"),p=SW(u.filter(e1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Za().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function jb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=Ct(QT);Se(),W(()=>{u.current.focus({preventScroll:!0}),Ra(e.id)},[]);let m=CW(e,n,t),h=m.filter(_=>!_.head),f=Math.min(l,h.length-1),$=_=>{_.person&&!t1(_.person)||(QT(),_.team||_.nobody==="team"?S0(e.id,_.team?.id??null,a.trim()):Km(e.id,_.person?.id??null,a.trim()))},v=_=>{let x={ArrowDown:1,ArrowUp:-1}[_.key];x&&(_.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[f]&&(_.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
onKeyDown=${v}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${_=>{s(_.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${m.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${OW} option=${_} index=${h.indexOf(_)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function OW({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!t1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${AW} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+mo(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${S("{n} online","{n} online",Kb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function EW(e,t){return!t&&En(e)!=="online"?hl(e):[!t&&!e1(e)&&hl(e),ei(e)].filter(Boolean).join(" · ")}function AW({person:e,mine:t,free:n,now:s,shut:a}){let i=En(e);return r`
<${te} name=${e.name} size="sm"><${Xr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):EW(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var QT,XT,Xr,Fb,e1,TW,Za,Kb,t1,gl=b(()=>{I();C();ie();w();xe();L();fn();N();Ce();Ji();QT=()=>{y.value=null},XT=(e,t)=>e.name.localeCompare(t.name),Xr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Fb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];e1=e=>Cs.value[e.status_id]?.takes_new!==0;TW=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort(XT),Za=()=>Object.values(Fe.value).filter(e=>!e.removed).sort(XT),Kb=e=>e.members.filter(t=>we.value[t]?.active&&En(we.value[t])==="online").length;t1=e=>Po.value?.[e.id]?.may??!0});function DW(e,t){let n=M.peek();return e==="tomorrow"?Te(n,1,9):e==="monday"?Te(n,eu(n),9):e==="week"?Te(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function a1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,x]=g(s1(Te(M.peek(),7,9))),[k,D]=g(""),[j,B]=g(!1),[U,ke]=g([]),Me=O(null);Se();let Ae=O(t),At=()=>(Ae.current=t,a(null),l(null),NW(t).then(ce=>{Ae.current===t&&(a(ce),u(new Set(ce.map(Lt=>Lt.id))))},ce=>{Ae.current===t&&l(ce)})),pe=()=>K("/api/handovers").then(ce=>ke(ce.items.filter(Lt=>!Lt.undone_at)),()=>{});W(()=>{Me.current.focus(),Ra(),pe()},[]),A(()=>{At()},[t]);let be=t===e,Y=Ad(t),Le=h.turn??Y.filter(ce=>En(ce)==="online").map(ce=>ce.id),it=DW($,_),To=$==="date"&&!(it>Date.now()),_i={person:h.person!==null,team:h.team!==null,turn:Le.length>0}[p]&&c.size>0&&!To&&!j,eh=async()=>{B(!0);let ce=s.length===c.size,Lt={...be?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Le:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:k.trim(),return_at:it};try{let{hand_over:hr}=await F("/api/handovers",Lt);Ed(),LW(hr,ce?s.length:c.size)}catch(hr){l(hr),B(!1)}},de=ce=>Ke(async()=>{r1((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),pe(),At()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&Ed()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Mt}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ed}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${o1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${IW(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,ei(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${o1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,Lt],hr)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${hr?null:Me} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${Lt}</b>
</label>`)}
</div>
</fieldset>
<${zW} from=${t} kind=${p} who=${h} turn=${Le} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(PW).filter(([ce])=>ce!=="monday"||eu(M.value)>1).map(([ce,Lt])=>r`<option value=${ce}>${Lt(be)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${s1(Te(M.peek(),1,9))} aria-invalid=${To?"true":null} value=${_}
onInput=${ce=>x(ce.currentTarget.value)} />`}
${it>0&&!To&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${Vn(it,M.value)}, ${J(it)}`}):o("They return: {when}",{when:`${Vn(it,M.value)}, ${J(it)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${WW} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${U.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${U.slice(0,3).map(ce=>r`<${FW} key=${ce.id} one=${ce} onUndo=${de} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Ed}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!_i} onClick=${eh}>
${j?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function LW(e,t){let n=[S("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),RW(e.left)].filter(Boolean).join(". "),s=async()=>r1((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Z(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Ke(s):null})}function r1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?S("{n} conversation is yours again","{n} conversations are yours again",e.back):S("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});Z(t?`${n}. ${S("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function zW({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ad(e),p=we.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,hl(m),ei(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${BW} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Za();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${S("{n} online","{n} online",Kb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Ad(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${Xr} shift=${En(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${ei(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function BW({from:e,person:t,count:n,onTurn:s}){let a=Po.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Ad(e).filter(m=>En(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function WW({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${re} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${re} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
${n1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${n1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Do} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function FW({one:e,onUndo:t}){let n=e.kind==="team"?Pg(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===P.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${jt(e.at)}
, ${J(e.at)} · ${s}
${S("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:jt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Ed,n1,NW,o1,PW,s1,MW,RW,IW,Ad,i1=b(()=>{I();C();Qe();ie();V();ve();Kn();oe();w();xe();L();Bo();fe();fn();gl();N();Ce();qs();Ed=()=>{y.value=null},n1=e=>!!(hn(e,"reply").trim()||hn(e,"note").trim()),NW=async e=>(await K(`/api/people/${e}/dialogs`)).items,o1=()=>["supervisor","administrator"].includes(P.value.role),PW={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};s1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};MW={changed:e=>S("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>S("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>S("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},RW=e=>Object.entries(e).map(([t,n])=>MW[t]?.(n)).filter(Boolean).join(", ");IW=e=>Object.values(we.value).filter(t=>(t.active||Po.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ad=e=>Object.values(we.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function l1(e){return[e.max_file?o("up to {size} each",{size:Gn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function c1({id:e,can:t,mode:n}){let s=O(null),a=l1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{ru(e,l.target.files,t,n),l.target.value="",Ha()}} onCancel=${Ha} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function KW(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Gn(e.size),channel:Ee(t),limit:Gn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ee(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Pd({id:e,kind:t,mode:n}){let s=Wt(e,n);if(!s.length)return null;let a=ls(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${jW} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Dd({id:e,mode:t,again:n,without:s,wanted:a=Va.value[e]}){let i=Wt(e,t),l=ls(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${S("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>to(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function jW({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${KW(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Gn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>IT(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Mb(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function u1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||as(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Nd(k)&&p(k)&&(u+=1,a(c))},h=k=>{Nd(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Nd(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Nd(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&_(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),_(k.clipboardData.files))},_=k=>{ru(e,k,as(e)==="note"?{}:t,as(e)),Ha()},x={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,as(e)]);let i=as(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ee(n),l1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Nd,Md=b(()=>{I();C();oe();w();Hs();Kn();$l();N();Nd=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function gt(e){let t=ge.peek();le({t:"preferences",row:p1(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),ne(z(n)),!1}}var p1,ti=b(()=>{V();L();fe();p1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?p1(e?.[n]??{},s):s]))});function bl({files:e,message:t}){let n=e.filter(Ub);return r`
${n.length>0&&r`<${YW} files=${n} />`}
${e.filter(s=>!Ub(s)).map(s=>r`<${UW} key=${s.id} file=${s} />`)}
${t&&r`<${Yb} message=${t} files=${e} />`}
`}function UW({file:e}){return e.kind==="sticker"&&Qa(e)?r`<img class="stk" src=${gn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Hb(e,"audio")?r`<${ZW} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Hb(e,"video")?r`<${QW} file=${e} />`:r`<${Ld} file=${e} />`}function Gb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,m1/t,m1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function h1({files:e,letter:t}){let n=!t&&e?.length===1&&Ub(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Gb(n).width,HW)+12}px`}:null}function YW({files:e}){if(e.length===1)return r`<div class="pics one">
<${d1} file=${e[0]} size=${Gb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-qb;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,qb).map((n,s)=>{let a=s===qb-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${d1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function d1({file:e,size:t,label:n,more:s}){if(!Qa(e))return r`<${GW} file=${e} place=${t} />`;let a=e.preview?`${gn(e,"thumb")} 320w, ${gn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Wm(e.token)}>
<img src=${gn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function GW({file:e,place:t}){if(e.state==="ready")return r`<${Ld} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):g1(e)}</span>
</span>
</span>`}function JW(e){if(f1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Ld({file:e}){let t=Rd(e);if(e.state==="ready"){let s=f1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${gn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${JW(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Vb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Gn(e.size):""].filter(Boolean).join(" · "):g1(e)}
</span>
</span>
</span>`}function ZW({file:e}){let t=[Rd(e),e.duration?Ls(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Rd(e)}</b></span>`}
<audio controls preload="none" src=${gn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Ls(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${gn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function QW({file:e}){let t=Gb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${gn(e,"media")}
poster=${Qa(e)?gn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Rd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Ls(e.duration):"",e.size>0?Gn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${gn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var qb,m1,qW,f1,gn,Qa,Ub,Hb,Yb,$1,HW,g1,VW,Vb,Rd,ni=b(()=>{C();Qe();oe();w();N();Is();qb=4,m1=320,qW={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},f1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,gn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Qa=e=>e.state==="ready"&&!!(e.thumb||e.preview),Ub=e=>e.kind==="photo"||e.kind==="animation"&&!Hb(e,"video"),Hb=(e,t)=>e.state==="ready"&&qW[t].includes(e.media_type.split(";")[0]),Yb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;$1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Qa(e[0]);HW=240;g1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${A_(e.reason)}`,VW=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Vb=e=>[VW(e.name),e.size>0?Gn(e.size):""].filter(Boolean).join(" · "),Rd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function b1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=XW[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var XW,v1=b(()=>{C();w();N();XW={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function vl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return tF.test(t)?t:null}function lF(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!oF.has(s))break;t-=1}return t}function*cF(e){let t=0;for(let{0:n,index:s}of e.matchAll(nF)){let a=n.slice(0,lF(n.slice(0,Jb))),i=a.length<Jb?vl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===sF))return}}function*uF(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===aF)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function mF(e,t,n){let s=[];for(let i of(t??[]).slice(0,rF)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;eF.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:vl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...uF(e,n),...cF(e)])pF(i,a)&&(s.push(i),a.push(i));return s.sort(y1)}function w1(e,t,n,s,a=0){let i=[],l=t,c=a<iF?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(iu(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>iu(x)>m).map(x=>({...x,offset:m,length:iu(x)-m})),{type:v,url:_}=p;i.push({type:v,..._===void 0?{}:{url:_},children:w1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(y1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function x1(e,{looks:t=[],names:n=[]}={}){return e?w1(e,0,e.length,mF(e,t,n)):[]}function _1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function S1(e,t){if(e.length>2*Jb)return!1;let n=vl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&k1(n)!==k1(t))}var eF,tF,nF,oF,Jb,sF,aF,rF,iF,iu,pF,y1,k1,Zb=b(()=>{eF=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),tF=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,nF=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,oF=new Set(`.,:;!?…'"»”`),Jb=2048,sF=500,aF=200,rF=500,iF=8;iu=e=>e.offset+e.length,pF=(e,t)=>t.every(n=>iu(e)<=n.offset||e.offset>=iu(n)),y1=(e,t)=>e.offset-t.offset||t.length-e.length;k1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ea({text:e,looks:t,names:n}){let[s,a]=g(!1),i=io(()=>s||e.length<=C1*1.1?e:_1(e,C1),[e,s]),l=io(()=>x1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${O1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function dF({piece:e}){let{type:t,url:n}=e,s=O1(e.children);if(T1[t])return r`<${T1[t]}>${s}<//>`;if(t==="spoiler")return r`<${fF} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=S1(E1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function fF({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var T1,C1,O1,E1,lu=b(()=>{I();C();w();Zb();T1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},C1=2e4;O1=e=>e.map(t=>t.type==="text"?t.text:r`<${dF} piece=${t} />`),E1=e=>e.map(t=>t.text??E1(t.children)).join("")});function P1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ge.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&gt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${gF} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>p(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${d} name="image-off" size="m" />
<span class="grow">
${S("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${m}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${d} name="image-off" size="m" />
<span class="grow">${S("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${vF} key=${`${i} ${Gp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${bF} message=${e} />`}
${h.length>0&&r`<${kF} message=${e.id} files=${h} />`}
<${wF} message=${e} />
`}function gF({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${ta(t.sender)}
${t.recipients.length>0&&` → ${A1(t.recipients.map(ta))}`}
${t.copies.length>0&&` · ${o("copy")}: ${A1(t.copies.map(ta))}`}
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
</div>`}function bF({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${N1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ea} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${N1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function N1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function vF({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max($F,Math.min(hF,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Gp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Gp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function kF({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${S("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Gn(n)}`}
</span>
<${Yb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Qa(s)?r`<${yF} file=${s} />`:r`<${Ld} file=${s} />`}
</li>`)}
</ul>
`}function wF({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ge.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${b1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${E_(n)}
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
${t.related&&r`<${xF} id=${t.related} />`}
`}function xF({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${G(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function Xb(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var $F,hF,Qb,ta,A1,yF,D1,cu=b(()=>{I();C();Qe();V();oe();w();Q();ti();It();L();N();Is();ni();v1();lu();$F=40,hF=2e4,Qb=2;ta=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,A1=e=>e.length>Qb?o("{first} and {n} more",{first:e.slice(0,Qb-1).join(", "),n:e.length-Qb+1}):e.join(", ");yF=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Wm(e.token)}>
<img src=${gn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Vb(e)}</span>
</span>
<a class="ib small" href=${gn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;D1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Xb(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function _F(e){let t=kt.value[e.id],n=t?_n(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Jr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function SF(e,t,n){let s=e?e.letter.sender:n.label??"",a=ta(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function TF({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>eo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function CF(e,t){let n=new Set(Object.values(Ge.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>ta(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==ta(t).toLowerCase()&&!n.has(a))}function M1({dialog:e}){let{id:t}=e,n=hd(t),s=_F(e),a=SF(s,n,e),i=a.whole,l=s?CF(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!wo(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>eo(t,{open:!0,cc:[...wo(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{eo(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${TF} id=${t} to=${a} />`}
${c&&r`
<${uu} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>eo(t,{open:!0,cc:p})} />
<${uu} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>eo(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Xb(s?.letter.subject||e.title)}
onInput=${p=>eo(t,{subject:p.target.value})} />
</label>
</div>`}function uu({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=wo(n).filter(p=>!Eb(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var ev=b(()=>{I();C();w();su();au();Vt();L();cu()});function R1({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function L1({send:e,more:t}){return y.value==="later"?r`<${pu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${X} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${mn} of=${[at,"Shift","↵"]} /></span>
<//>
<${X} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${X} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ve(Te(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var OF,EF,pu,Id=b(()=>{C();ie();oe();w();$o();Bo();N();ln();Cd();OF=()=>{y.value=null};EF={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},pu=({pick:e,given:t=null,place:n="popsend",onShut:s=OF})=>r`<${Qr} label=${o("Send later")} title=${o("Send later")} usual=${tu} words=${EF}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function I1(){let e=O(DF()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[_,x]=g(!1),[k,D]=g([]),[j,B]=g(null),[U,ke]=g(!1);Se(),W(()=>MF({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(x(!1),B(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=LF(t);a(ce),D([]),l(ce.find(Lt=>Lt.can)??null);return}let de=!0;return K(`/api/contacts/${t.id}/ways`).then(ce=>{de&&(a(ce.ways),D(ce.open),l(ce.ways.find(Lt=>Lt.can)??null))},ce=>{de&&B(ce)}),()=>{de=!1}},[t]);let Me=i&&Ge.value[i.channel_id]?.kind,Ae=Me==="email",At=k.find(de=>de.id===i?.dialog_id)??(Ae&&!_?k[0]:null),pe=Wt(no),be=Qs(pe),Y=i&&$.trim()&&!U&&!be&&!(At&&!Ae),Le=()=>{if(!Y)return!1;if(At&&Ae&&!_)return x(!0),!1;let de=Ae&&Ab(p);return de&&document.getElementById("nw"+de.field)?.focus(),!de},it=async(de=null)=>{if(!Le())return;if(ls(Wt(no)).length){let Lt=Rt("#missing button");Lt?Lt.focus():bd(no,{mode:"reply",at:de});return}to(no),ke(!0),B(null);let ce=yd(no);try{let Lt={channel_id:i.channel_id,text:$.trim(),files:ce.map(hL=>hL.token),anyway:!0,...de?{not_before:za(de)}:{undo_ms:jr(Me)},...Ae?{subject:c.trim(),cc:wo(p.cc),bcc:wo(p.bcc)}:{}},hr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:bp,message:$L}=await F("/api/dialogs",{...Lt,...hr});le({t:"result",dialog:bp,sentAtRev:_a(bp.id)}),de&&Z(Rm(bp.id,de),{icon:"calendar-clock",undo:()=>Fo($L)}),sessionStorage.removeItem(Bd),zd(),R(G("mine",bp.id))}catch(Lt){wd(no,ce),B(Lt),ke(!1)}},To=de=>{$.trim()&&(An(de,"reply"),rs(de,"reply",$)),Ae&&(p.cc||p.bcc||c.trim())&&eo(de,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),LT(no,de),sessionStorage.removeItem(Bd),zd(),R(G("all",de))},_i=de=>{Mt(de),de.key==="Escape"&&(de.preventDefault(),de.stopPropagation(),f(!1))},eh=de=>{de.key==="Enter"&&(de.ctrlKey||de.metaKey)&&(de.preventDefault(),de.repeat||it())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${de=>{Mt(de),eh(de)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${zd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${zF} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${IF} ways=${s} way=${i} onPick=${l} />
</div>`}
${At&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(At.number),day:st(At.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>To(At.id)}>${o("Open")}</button>
</p>`}
${Ae&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${uu} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${de=>m({...p,open:!0,cc:de})} />
<${uu} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${Pd} id=${no} kind=${Me} />
<textarea class="tx" rows="5" aria-label=${Ae?o("Email text"):o("Message text")}
placeholder=${Ae||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${de=>{to(no),v(de.currentTarget.value)}}></textarea>
<${Dd} id=${no} mode="reply" again=${()=>vd(no,"reply")}
without=${({at:de})=>{kd(no,"reply"),it(de)}} />
<div class="bar">
${i&&Ge.value[i.channel_id]?.can?.files&&r`<${RF} can=${Ge.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${j&&r`<p class="hint bad dgap" role="alert">${z(j)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${zd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Y} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Le()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Y} onClick=${()=>it()}>
<${d} name="send" size="s" />
${At&&Ae?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${_i}>
<${pu} place="popsnz" pick=${it} onShut=${()=>f(!1)} />
</div>`}
</div>`}function RF({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{ru(no,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function IF({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Rt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ge.value[i.channel_id],c=Object.values(Ge.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:st(i.last_at,M.value)}):i.address:PF[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${_e} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ee(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function zF({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),AF);return()=>clearTimeout(_)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...NF.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
${h.map((v,_)=>r`<button type="button" class=${_===l?"mi on":"mi"} role="option" id=${`nwo${_}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(_===l)}
onPointerMove=${()=>c(_)} onClick=${()=>f(v)}>
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
</div>`}var zd,AF,NF,Bd,no,PF,DF,MF,LF,z1=b(()=>{I();os();C();ie();Ks();V();ve();Kn();oe();w();$o();su();Q();L();fe();bo();$l();Xs();Md();N();Ce();ev();Id();zd=()=>{y.value=null},AF=200,NF=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Bd="okno.newdialog",no="new",PF={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},DF=()=>{try{return JSON.parse(sessionStorage.getItem(Bd))??{}}catch{return{}}},MF=e=>{try{sessionStorage.setItem(Bd,JSON.stringify(e))}catch{}};LF=e=>Object.values(Ge.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var B1={};ye(B1,{WorkLayers:()=>BF});function BF(){return y.value==="handover"?r`<${a1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${I1} />`:null}var W1=b(()=>{C();ie();L();i1();z1()});var K1={};ye(K1,{GiveMenu:()=>ov});function FF(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(we.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ia.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function ov({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=Ct(nv);Se(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=FF(t),u=Math.min(s,c.length-1),p=h=>{nv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&nv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var nv,sv=b(()=>{I();C();ie();w();L();Zi();N();Ce();nv=()=>{y.value=null}});function uC({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var cC,en,Xa=b(()=>{w();L();cC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},en=e=>cC[e]?.()??cC.unknown()});function fu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=S("{n} open task","{n} open tasks",n);return pC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function hK(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>$K)return;let n=setTimeout(Lr,t);return()=>clearTimeout(n)},[e])}function si({dialog:e,button:t=null}){hK(du(e));let n=e.tasks?.open??0;if(!n)return null;let s=pC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=gK(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=fu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var $K,du,pC,gK,Kd=b(()=>{I();ve();oe();C();w();N();$K=2147483647,du=e=>e.tasks?.due_at??null,pC=(e,t)=>du(e)!==null&&du(e)<=t;gK=(e,t)=>du(e)===null?fu(e,t):o("{tasks}, the first is due {when}",{tasks:fu(e,t),when:Ve(du(e))})});function jo({state:e}){let t=bK[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var bK,jd=b(()=>{C();w();N();bK={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Qd(){let{dialog:e}=E.peek();St.peek()?.dialog!==e&&(St.value={dialog:e,...hv});let t=()=>document.getElementById("findq")?.select();Om(()=>requestAnimationFrame(t))}var hv,St,TC,Xd=b(()=>{se();Q();dn();hv={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},St=T(null),TC=e=>St.value?.dialog===e});function VK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=GK}){let[i,l]=g(""),c=Sd(),u=Ct(a),p=O(null);Se(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Hi),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&m[x]&&!$.repeat&&($.preventDefault(),h(m[x]))}}>
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
<${Td} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function CC({dialog:e}){let t=e.state==="closed";return r`<${VK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?A0(e.id,n,s):a?xd(e.id,a,i,{then:"close",reason:n,comment:s}):Jn(e.id,n,s)} />`}var GK,OC=b(()=>{I();C();ie();w();$o();fn();Xs();N();Ce();zb();GK=()=>{y.value=null}});var EC,ef,AC,gv,NC,bv,PC,wl=b(()=>{EC=new Map,ef=e=>{EC.set(e.id,{when:()=>!0,...e})},AC=()=>[...EC.values()],gv=new Map,NC=e=>{gv.set(e.id,{when:()=>!0,...e})},bv=e=>[...gv.values()].filter(t=>t.when(e)),PC=()=>[...gv.values()].filter(e=>e.runMany)});function DC({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${nf("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${tf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${nf("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${tf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Jn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${nf("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${tf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ma(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${JK} dialog=${e} />
</div>`}function JK({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=T0(e),s=t?Oa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${nf("assignee")} title=${o("Assignee")+"  A"} onClick=${tf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+mo(n.name)}></span>`:r`<${Ea} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function ZK({dialog:e}){let t=!!Os.value[e.id],n=Na("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
${n&&r`<${X} icon="user-round" onPick=${()=>{ft.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${X} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${X} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${X} icon="message-circle-off" onPick=${()=>Hm(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${X} icon="eye" onPick=${()=>Br(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${X} icon="alarm-clock" onPick=${()=>La(e.id)}>${o("Unsnooze")}<//>`}
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
${AC().filter(a=>a.when(e)).map(a=>r`<${X} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function MC({dialog:e}){let t=QK[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var tf,nf,QK,RC=b(()=>{C();Qe();ie();w();xe();L();fn();Vr();gl();N();OC();Ce();wl();ln();Od();tf=e=>()=>{y.value=y.value===e?null:e},nf=e=>String(y.value===e);QK={snooze:Bb,finish:CC,actions:ZK,assignee:jb,tags:pl,priority:ml,team:({dialog:e})=>r`<${jb} dialog=${e} onlyTeams />`}});function of({dialog:e}){let t=e&&Tt(e);return r`
${zn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Xp}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Cn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var LC=b(()=>{C();Er();w();L();N();Is()});function sf(e){na.value={...na.value,[e.dialog_id]:{message:e,text:e.text}}}function zC(e,t){na.value={...na.value,[e]:{...na.value[e],text:t}}}function xl(e){let{[e]:t,...n}=na.peek();na.value=n}function af(e,t){let n=Tt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*XK;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function BC(e){let{message:t,text:n}=na.peek()[e];if(xl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var XK,na,IC,$u=b(()=>{se();V();L();XK=36e5,na=T({}),IC=e=>na.value[e]??null});function ai(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function rf(e,t){ai(e,t,e.selectionStart,e.selectionEnd)}function WC(e,t,n,s){ai(e,s,t,n)}function lf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ai(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ai(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function vv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(ej,"")).join(`
`);ai(e,p,s,i)}function FC(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ai(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function KC(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ai(e,"",s,n),!0):(rf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var ej,kv=b(()=>{ej=/^(?:[-•] |\d{1,4}\. )/});var bn,yv=b(()=>{bn={current:null}});function cf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?CT(n.query):[],u=()=>{let f=t&&e.current?TT(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";WC(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function uf({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var wv=b(()=>{I();C();ou();w();kv();N()});var xv,jC=b(()=>{xv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function sj(e){let t=e.trim().toLocaleLowerCase();if(!t)return[..._v().length?[["recent",_v().map(s=>[s,""])]]:[],...xv];let n=xv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function GC({pick:e}){let t=Ct(UC),n=O(null),[s,a]=g(""),[i,l]=g(0);Se(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=sj(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{oj(f),UC(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:qC,ArrowUp:-qC}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Mt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${nj[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,_])=>{h+=1;let x=h;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var HC,tj,qC,nj,_v,oj,UC,YC,VC=b(()=>{I();C();ie();jC();w();$o();N();Ce();HC="okno.emoji",tj=16,qC=8,nj={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},_v=()=>{try{return JSON.parse(localStorage.getItem(HC))??[]}catch{return[]}},oj=e=>localStorage.setItem(HC,JSON.stringify([e,..._v().filter(t=>t!==e)].slice(0,tj))),UC=()=>{y.value=null},YC=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${at} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function ZC(e){if(e.size>JC){Z(S("At most {n} message in one task","At most {n} messages in one task",JC));return}Ut.value=e}function pf(e){if(!oa(e))return;let t=new Map(Ut.peek());t.delete(e.no)||t.set(e.no,e),ZC(t),_l=e.no,hu=Ut.peek()}function Sv(e,t,n=t){_l===null&&(_l=n,hu=new Map);let[s,a]=[Math.min(_l,t),Math.max(_l,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&oa(l));ZC(new Map([...hu,...i.map(l=>[l.no,l])]))}function ri(){_l=null,hu=new Map,Ut.peek().size&&(Ut.value=hu)}function QC(e,t,n,s){let a=Ut.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!oa(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Sv(e,t.no,s??t.no):pf(t),sl(),!0)}function aj(e){e.key!=="Escape"||e.defaultPrevented||!Ut.peek().size||y.peek()||Ua(e.target)||(e.preventDefault(),e.stopPropagation(),ri())}var JC,Ut,_l,hu,oa,Sl,gu=b(()=>{se();ie();Hs();w();fe();JC=50,Ut=T(new Map),_l=null,hu=new Map,oa=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Sl=()=>[...Ut.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",aj,{capture:!0})});function tn(e={}){Tv.value=e,y.value="newtask"}function er(e={}){Cv.value=e,y.value="taskrepeat"}var Tl,bu,Tv,mf,Cv,vn=b(()=>{se();L();ie();Tl=Sn("taskstatus"),bu=Sn("tasktype"),Tv=T({}),mf=T(null);Cv=T({})});function XC(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Cl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Ov=b(()=>{});function Ev(e,t,{me:n,now:s}){if(e==="done")return!nn(t);if(!nn(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return $f(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function ff(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Av(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Te(t,1,0))return"today";if(e<Te(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===lj?1:8-n;return e<Te(t,s,0)?"week":e<Te(t,s+7,0)?"nextweek":"later"}function tO(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Av(e.due_at,s):null}function nO(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Ev(t,p,{me:s,now:a}))continue;let m=ku(p,n,i);(l===null||c.has(p.id)||ff(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>ff(p[0],m[0])).map(([,p])=>p)}function oO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function sO(e,t){let n=null;for(let s of e)nn(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function hf(e){let t=[];return Te(e,0,18)-e>ij/24&&t.push({id:"evening",at:Te(e,0,18)}),t.push({id:"tomorrow",at:Te(e,1,18)},{id:"days3",at:Te(e,3,18)}),t}var eO,vu,nn,$f,df,rj,ku,ij,lj,oo=b(()=>{Bo();eO=["open","mine","late","unassigned","done"],vu=["due","created","changed","status","assignee","priority"],nn=e=>e.base!=="done"&&e.base!=="dropped",$f=(e,t)=>nn(e)&&e.due_at!==null&&e.due_at<=t;df=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],rj={due:df,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...df(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...df(e)],priority:e=>[-e.priority,...df(e)]},ku=(e,t,n)=>rj[t](e,n);ij=24*36e5,lj=0});var gf,cj,aO,ii,Nv,Pv,sa,qo,uj,Ol,bf,rO,us,ps,Dv,vf,qn=b(()=>{w();Ji();vn();gf={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},cj={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},aO=Object.entries(gf),ii=e=>(gf[e]??gf.new)(),Nv=e=>gf[e?.builtin]?.()??"",Pv=e=>cj[e?.builtin]?.()??"",sa=e=>e?.name||Nv(e)||o("Deleted status"),qo=e=>e?.name||Pv(e)||o("Deleted type"),uj=e=>Tl.value[e],Ol=e=>sa(uj(e)),bf=e=>qo(bu.value[e]),rO=e=>Object.values(e).filter(t=>!t.removed).sort(Hg),us=()=>rO(Tl.value),ps=()=>rO(bu.value),Dv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],vf=e=>Dv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function ms(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=J(e);return e>=Te(t,0,0)&&e<Te(t,1,0)?o("today, {time}",{time:s}):e>=Te(t,1,0)&&e<Te(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Te(t,-1,0)&&e<Te(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Vn(e,t)}, ${s}`:mj(e,t)}function mj(e,t){let n=Math.abs(e-t)>300*pj,s=`${document.documentElement.lang}${n}`;return Mv.has(s)||Mv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Mv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function uO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Rv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Rv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Lv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var cO,pj,Mv,dj,fj,iO,lO,Rv,Lv,Ht=b(()=>{V();oe();w();xe();L();_t();Bo();qn();cO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");pj=24*36e5;Mv=new Map;dj=e=>e===null?o("nobody"):H(e),fj=e=>e===null?o("none"):Fe.value[e]?.name??o("Deleted team"),iO=e=>e===null?o("no due date"):Ve(e),lO=e=>e?o("“{text}”",{text:e}):o("none"),Rv=e=>e.length?e.map(is).join(", "):o("none"),Lv={title:[()=>o("Title"),lO],text:[()=>o("Description"),e=>lO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Ol],assignee_id:[()=>o("Assignee"),dj],team_id:[()=>o("Team"),fj],due_at:[()=>o("Due"),iO],remind_at:[()=>o("Reminder"),iO],priority:[()=>o("Priority"),Dn],type_id:[()=>o("Type"),e=>e===null?o("none"):bf(e)],kind:[()=>o("Kind"),vf],tags:[()=>o("Tags"),Rv]}});function tr(e,t){let n={...rt.peek()};for(let s of e)(aa.get(s.id)??-1)>t||(aa.set(s.id,t),n[s.id]=s);rt.value=n}function El(e){return yf.add(e),()=>yf.delete(e)}async function Al(e,t){let n=wu(e,t),s=ds.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Iv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(hj),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);tr(i.items,sn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Iv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof q))throw i;Iv(n,{busy:!1,problem:i})}}function fO(e,t){let n=ds.value[wu(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:rt.value[n.last],a={me:P.value.id,now:M.value,facts:xf.value,known:n.ids};return nO(rt.value,e,t,{...a,edge:s?bj(s,t):null})}function $O(){Object.keys(rt.peek()).length<$j||(aa.clear(),rt.value={},ds.value={})}function vj(e,t){(aa.get(e.id)??-1)===t&&(rt.value={...rt.peek(),[e.id]:e})}async function wf(e,t,{seen:n=null}={}){let s=rt.peek()[e],a=aa.get(e)??-1;zv(e,hO(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return vj(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(aa.get(e)??-1)===a&&zv(e,s),ne(Pe(i)),null}}function hO({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Tl.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(an.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function nr(e,t){let n=rt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=wf(e,t),a=Z(uO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await wf(e,vO(i.was,t))}});return s.then(i=>{if(!i)Cr(a);else if(i.last_open_of_dialog)for(let l of gO)l(i.task)}),s}function Pl(e,t=!Et.peek().has(e)){let n=new Set(Et.peek());t?n.add(e):n.delete(e),Et.value=n,Nl.value=[]}function li(){Et.value=new Set,Nl.value=[]}async function mO(e){yu.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),null}finally{yu.value=!1}}async function Dl(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Et.peek()].slice(0,yj);if(!a.length)return;if(t===null)for(let p of a)zv(p,hO(e,rt.peek()[p]));let i=await mO([{ids:a,change:e,removed:t}]);if(!i){dO(a);return}if(i.failed.length&&dO(i.failed.map(p=>p.id)),Nl.value=i.failed,n||(Et.value=new Set(i.failed.map(p=>p.id))),!i.done.length)return;let l=i.done.length,c=t?S("{n} task deleted","{n} tasks deleted",l):S("{n} task changed","{n} tasks changed",l),u=i.undo.map(p=>({ids:p.ids,removed:p.removed,change:p.removed===null?vO(p.change,e):{}}));Z(s?.(l)??c,{icon:"circle-check-big",undo:()=>u.length&&mO(u)})}async function dO(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);tr([n.task],sn(n.cursor))}catch{}}async function kO(e){let t=rt.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Z(o("Task deleted: {task}",{task:cO(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(z(n)))}),!0}catch(n){return ne(Pe(n)),!1}}var $j,hj,rt,kf,ds,aa,Yt,xf,yf,pO,wu,gj,Iv,bj,zv,gO,bO,kj,vO,Et,Nl,yu,yj,kn=b(()=>{se();V();ve();w();Vt();L();nt();fe();oo();vn();Ht();$j=3e3,hj=50,rt=T({}),kf=T(new Set),ds=T({}),aa=new Map,Yt=e=>rt.value[e],xf=$e(()=>({places:Object.fromEntries(Object.values(Tl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(we.value).map(e=>[e.id,e.name.toLowerCase()]))}));yf=new Set;Zt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...rt.peek()},s=new Set(kf.peek());for(let a of t)(aa.get(a.id)??-1)>a.rev||(aa.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));rt.value=n,kf.value=s;for(let a of yf)a(t.map(i=>i.id))});Di((e,{entered:t})=>{aa.clear(),ds.value={},t&&(rt.value={});for(let n of yf)n(null)});Bn(()=>{for(let[e,t]of Object.entries(ds.peek()))t.problem&&Al(...gj(e))});pO=0;he(()=>{let e=sO(Object.values(rt.value),M.value);clearTimeout(pO),e!==null&&(pO=setTimeout(Lr,Math.min(Math.max(0,e-Date.now()),2147483647)))});wu=(e,t)=>`${e}:${t}`,gj=e=>e.split(":"),Iv=(e,t)=>{ds.value={...ds.peek(),[e]:{...ds.peek()[e],...t}}};bj=(e,t)=>Gt(()=>ku(e,t,xf.value));zv=(e,t)=>{let n=rt.peek()[e];n&&(rt.value={...rt.peek(),[e]:{...n,...t}})};gO=new Set,bO=e=>{gO.add(e)};kj=["status_id","wake_at","wake_reason","close_reason"],vO=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&kj.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Et=T(new Set),Nl=T([]),yu=T(!1);yj=200});async function Su(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)tr(n.items,sn(t.cursor));yO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof q))throw t;yO(e,{problem:t})}}function wO(e){_u=e,Su(e);let t=0,n=El(()=>{clearTimeout(t),t=setTimeout(()=>Su(e),xj)});return()=>{_u===e&&(_u=null),clearTimeout(t),n()}}function xO(e,t){let n=_j.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(rt.value).filter(i=>i.status_id===e.id&&(n||Ev(t,i,s))).map(i=>[ku(i,n?"changed":"due",xf.value),i.id]).sort((i,l)=>ff(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,wj):a}var wj,xj,xu,yO,_u,_j,_O=b(()=>{se();V();ve();Vt();L();nt();oo();kn();wj=20,xj=500,xu=T({}),yO=(e,t)=>{xu.value={...xu.peek(),[e]:{...xu.peek()[e],...t}}};_u=null;Bn(()=>{_u&&Su(_u)});_j=new Set(["done","dropped"])});function on({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Ou(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return Oo(i,a)}var _f,Tu,SO,ra,Cu,Ou,ci=b(()=>{w();Q();oo();_f={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Tu=e=>e==="done"?"changed":"due",SO=e=>eO.includes(e)||/^team-\d+$/.test(e??""),ra=()=>SO(E.value.tasksView)?E.value.tasksView:"open",Cu=()=>vu.includes(E.value.tasksSort)?E.value.tasksSort:Tu(ra()),Ou=()=>({task:E.value.task,view:SO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:vu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function Eu(e,t){return!nn(e)||e.due_at===null?"due":$f(e,t)?"due bad":Av(e.due_at,t)==="today"?"due warn":"due"}function Tf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?Oa(s):s}</span>
</span>`}let n=Sj(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Ea} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var TO,so,Sf,or,Sj,Cf,sr,ia=b(()=>{C();ve();oe();w();xe();L();N();qn();oo();Ht();TO={active:50,waiting:25,asking:75},so=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${TO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${TO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Sf=({task:e})=>r`<span class="st">
<${so} base=${e.base} />
<span class="cut">${e.status_id?Ol(e.status_id):ii(e.base)}</span>
</span>`;or=({task:e,long:t=!1})=>r`<span class=${Eu(e,M.value)} title=${e.due_at?qe(e.due_at):null}>
${$f(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${ms(e.due_at,M.value,{long:t})}
</span>`,Sj=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};Cf=({task:e})=>e.client?r`
${e.client.kind&&r`<${_e} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,sr=({task:e})=>e.news>0&&nn(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function CO(e){let t=(e===null?[...Et.value]:[e]).map(Yt).filter(Boolean),n={};for(let s of t)for(let a of xt(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function Of(e,t,n){return xt(Yt(e)?.tags).some(a=>a.id===t)===n?null:nr(e,OO(t,n))}var OO,Tj,EO,Bv=b(()=>{w();_t();kn();OO=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};Tj=(e,t)=>n=>t?S("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):S("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),EO=(e,t)=>Dl(OO(e,t),null,{stay:!0,words:Tj(is(e),t)})});function Mn(e,t,n,s=null){let a=y.peek()===Ef&&la.peek()?.field===e&&la.peek()?.id===t;la.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Ef}function NO(){return y.value!==Ef||!la.value?null:r`<${Cj} key=${`${la.value.field}${la.value.id}`} ...${la.value} />`}function Cj({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Se(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Dl(p):nr(t,p)},u=t===null?null:Yt(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${Aj} key=${i.id} status=${i} pick=${c} />`:r`<${Ej} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${ov} onPick=${p=>c(Oj(p))} />`,due:()=>r`<${Dj} task=${u} pick=${c} />`,priority:()=>r`<${Mj} task=${u} pick=${c} />`,type:()=>r`<${Rj} task=${u} pick=${c} />`,kind:()=>r`<${Lj} task=${u} pick=${c} />`,tags:()=>r`<${ul} states=${CO(t)} place="poptask"
onSet=${(p,m)=>t===null?EO(p,m):Of(t,p,m)} />`}[e]()}
</div>`}function Ej({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${us().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(AO.has(s.base)){n(s);return}ui(),t({status_id:s.id})}}>
<span class="st"><${so} base=${s.base} /></span>
<span class="cut">${sa(s)}${AO.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function Nj({status:e,pick:t}){let[n,s]=g("");return r`<${Qr} label=${sa(e)} title=${o("Back to work")} usual=${a=>tu(a,10)}
place="poptask" deed=${o("Wait")} onShut=${ui}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function Pj({status:e,pick:t}){let[n,s]=g(""),a=Ct(ui),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}ui(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${sa(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function Dj({task:e,pick:t}){let n=e?.due_at??null;return r`<${Qr} label=${o("Due")} title=${o("Due")} usual=${hf}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${ui} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{ui(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Ef,la,Uo,ui,Oj,AO,Aj,Wv,Mj,Rj,Lj,ca=b(()=>{se();I();C();w();sv();dd();N();Xn();Ce();ie();ln();_t();Cd();Bo();qn();oo();ia();kn();Bv();Ef="taskpop",la=T(null);Uo=(e,t)=>y.value===Ef&&la.value?.field===e&&la.value?.id===t,ui=()=>{y.value=null};Oj=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},AO=new Set(["waiting","dropped"]);Aj=({status:e,pick:t})=>e.base==="waiting"?r`<${Nj} status=${e} pick=${t} />`:r`<${Pj} status=${e} pick=${t} />`;Wv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{ui(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,Mj=({task:e,pick:t})=>r`<${Wv} label=${o("Priority")} value=${e?.priority}
options=${Zn.map(([n,s])=>[n,s(),r`<${Sb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,Rj=({task:e,pick:t})=>r`<${Wv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...ps().map(n=>[n.id,qo(n)])]}
onPick=${n=>t({type_id:n})} />`,Lj=({task:e,pick:t})=>r`<${Wv} label=${o("Kind")} value=${e?.kind} options=${Dv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function PO(){let e=Et.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Nl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Nl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:Yt(t)?.number??"?",why:(zj[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${S("{n} task selected","{n} tasks selected",e)}</b>
${Ij.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${yu.value}
aria-haspopup="true" aria-expanded=${String(Uo(t,null))} aria-label=${n()}
onClick=${a=>Mn(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${yu.value} aria-label=${o("Delete")}
onClick=${()=>Dl({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${li}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var Ij,zj,DO=b(()=>{C();w();L();N();ca();kn();Ij=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],zj={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function MO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Et.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Et.value.has(e.id)} onChange=${()=>Pl(e.id)} />
</td>
<${Af} look="x-pr" task=${e} field="priority" label=${null}><${Bt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${on({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Cf} task=${e} />
<${sr} task=${e} />
<${Bj} task=${e} />
${e.checks.total>0&&r`<${Fv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Fv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Fv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Af} look="x-st" task=${e} field="status"><${Sf} task=${e} /><//>
<${Af} look="x-as" task=${e} field="assignee"><${Tf} task=${e} /><//>
<${Af} look="x-dl" task=${e} field="due"><${or} task=${e} /><//>
</tr>`}var Af,Fv,Bj,RO=b(()=>{C();w();Q();N();Xn();_t();ci();ia();ca();kn();Af=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Uo(n,t.id))}
onClick=${i=>Mn(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Fv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,Bj=({task:e})=>xt(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Uo("tags",e.id))}
onClick=${t=>Mn("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${zo} ids=${e.tags} most=${2} />
</button>`});function zO(){let[e,t]=[ra(),Cu()],n=ds.value[wu(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Al(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${Fj} key=${wu(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${jv} problem=${n.problem} again=${()=>Al(e,t)} />`:r`<${Gj} />`}
</div>
<${PO} />
`}function Fj({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=fO(e,t),u=rt.value,{ids:p,waiting:m}=oO(l.current.ids,c,s),h=k=>tO(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},W(()=>{Kv.value=f});let v=new Set(c),_=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${Yj} view=${e} />`;let x=f.length>0&&f.every(k=>Et.value.has(k));return r`<div ref=${i} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&_(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${S("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&Et.value.size>0}
onChange=${()=>x?li():f.forEach(k=>Pl(k,!0))} />
</th>
${Wj.map(([k,D,j])=>r`<${jj} key=${k} look=${k} label=${D()} order=${j} />`)}
</tr></thead>
${Kj(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${Uj} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(j=>r`<${MO} key=${j} task=${u[j]} left=${!v.has(j)} stop=${j===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${Hj} view=${e} sort=${t} list=${n} />`}
</div>`}function Kj(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function jj({look:e,label:t,order:n}){let s=Cu(),a=n===Tu(ra())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>R(Oo("list",{...Ou(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function qj(e){if(LO[e])return LO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Ol(Number(n)):t==="priority"?o("{priority} priority",{priority:Dn(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function Hj({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Al(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Al(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function Yj({view:e}){let[t,n]=IO[e]??IO.open;return r`<${re} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>tn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${on({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function Gj(){return $t(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ne} width=${t} /></div>`)}
</div>`}var Kv,Wj,LO,Uj,IO,jv,Nf=b(()=>{se();I();C();V();ve();w();Q();xe();N();Ce();_t();DO();ci();qn();oo();RO();vn();kn();Kv=T([]),Wj=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];LO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};Uj=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${qj(e)}<span>${t}</span></th></tr>`;IO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};jv=({problem:e,again:t})=>r`<${re} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function qv(e,t,n){!t||Yt(e)?.status_id===t.id||(Vj.has(t.base)?Mn("status",e,n,t):nr(e,{status_id:t.id}))}function BO(e,t,n){let s=us(),a=s.findIndex(i=>i.id===Yt(e)?.status_id);a>=0&&qv(e,s[a+t],n)}var Vj,Uv=b(()=>{qn();ca();kn();Vj=new Set(["waiting","dropped"])});function FO(){let e=ra(),t=xu.value[e];return A(()=>wO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${Jj}>
${us().map(n=>r`<${Zj} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${jv} problem=${t.problem} again=${()=>Su(e)} />`:r`<${Xj} />`}function Jj(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function Zj({status:e,view:t,board:n}){let s=xO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=sa(e),c=Au.value===e.id&&Yt(pi.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=pi.peek();Au.value=null,pi.value=null,m!==null&&qv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{pi.peek()!==null&&(p.preventDefault(),Au.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Au.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${so} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>tn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${Qj} key=${p} task=${Yt(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${on({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function Qj({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${pi.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),pi.value=e.id}} onDragEnd=${()=>{pi.value=null,Au.value=null}}>
<a class="card tcard" href=${on({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${sr} task=${e} />
${e.priority!==0&&r`<${Bt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${xt(e.tags).length>0&&r`<span class="tctags"><${zo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:WO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Cf} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Eu(e,M.value)}>${WO(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Ea} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Uo("status",e.id))}
onClick=${n=>Mn("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function Xj(){return $t(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ne} width=${n} /></div>`)}
</section>`)}
</div>`}var pi,Au,WO,KO=b(()=>{se();I();C();ve();oe();w();xe();N();Xn();_t();Ce();_O();ci();Nf();qn();Uv();ia();ca();vn();kn();Ht();pi=T(null),Au=T(null);WO=e=>{let t=ms(e,M.value);return t===o("today, {time}",{time:J(e)})?J(e):t}});function eq(e){Pf.value=null;let t=e.dialog_id;An(t,"reply"),hn(t,"reply")||rs(t,"reply",o("Your request is settled: {title}",{title:e.title})),R(G("all",t)),requestAnimationFrame(()=>Wo("reply"))}function jO(){let e=Pf.value;if(!e)return null;let t=()=>{Pf.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>eq(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Pf,qO=b(()=>{se();C();w();Q();Kn();nu();N();kn();Pf=T(null);bO(e=>{Pf.value=e})});function Ml({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},_=async()=>{let j=(m??"").trim();if(h(null),!(j===e||c&&!j))try{await n(j)}catch(B){ne(p(B))}},x=j=>{j.stopPropagation(),j.key==="Escape"&&(j.preventDefault(),v()),j.key==="Enter"&&(!a||j.ctrlKey||j.metaKey)&&(j.preventDefault(),_(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let j={class:"input",ref:f,value:m,"aria-label":t,onInput:B=>h(B.target.value),onKeyDown:x,onBlur:_};return a?r`<textarea rows=${u} ...${j}></textarea>`:r`<input ...${j} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var Hv=b(()=>{I();C();V();w();fe()});async function mi(e){Df+=1;let t=Df;try{let n=await K(`/api/tasks/${e}`);if(t!==Df)return;tr([n.task],sn(n.cursor));let s=Rn.peek()?.id===e?Rn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Rn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Rn.peek().more:n.more},ar.value=null}catch(n){if(!(n instanceof q))throw n;t===Df&&(ar.value={id:e,problem:n})}}async function UO(e){let t=Rn.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);Rn.peek()?.id===e&&(Rn.value={...Rn.peek(),lines:[...n.lines,...Rn.peek().lines],more:n.more})}catch(n){ne(Pe(n))}}function HO(e){A(()=>{Nu=e,Rn.value=null,ar.value=null,mi(e);let n=0,s=El(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>mi(e),tq))});return()=>{clearTimeout(n),s(),Nu===e&&(Nu=null)}},[e]);let t=Rn.value?.id===e?Rn.value:null;return oq(t),t}function oq(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},nq))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Un(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),Yt(e)&&mi(e),!0}catch(a){if(!(a instanceof q))throw a;return ne(Pe(a)),mi(e),!1}}var tq,nq,Rn,ar,Nu,Df,di=b(()=>{se();I();V();Vt();nt();fe();kn();Ht();tq=120,nq=1e3,Rn=T(null),ar=T(null),Nu=null,Df=0;Bn(()=>{Nu!==null&&mi(Nu)})});function YO(e){Rn.value={...Rn.peek(),checks:e}}function GO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Un(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{YO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Un(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{YO(t.filter(m=>m.id!==p.id)),Un(e,`checks/${p.id}`,{},"DELETE")},u=p=>Un(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var VO=b(()=>{I();C();w();N();di()});function sq(e){try{return sessionStorage.getItem(Yv(e))??""}catch{return""}}function aq(e,t){try{t?sessionStorage.setItem(Yv(e),t):sessionStorage.removeItem(Yv(e))}catch{}}function JO({id:e}){let[t,n]=g(()=>sq(e)),[s,a]=g(!1),i=O(null),l=cf(i,!0),c=m=>{n(m),aq(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=dl(m).map(f=>f.id);await Un(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${uf} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var Yv,ZO=b(()=>{I();C();w();ou();wv();N();di();Yv=e=>`okno.taskcomment.${e}`});function QO(e,t){Gv.value={task:e,dialogs:t},y.value="massreply"}var Gv,Vv=b(()=>{se();ie();Gv=T(null)});function lq(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await K(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return A(()=>(i(),El(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function cq(e,t){try{await XO(e,[t.id],!1)}catch(n){ne(Pe(n));return}Z(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>XO(e,[t.id],!0).catch(n=>ne(Pe(n)))})}function eE({id:e,closed:t}){let{linked:n,problem:s,load:a}=lq(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>QO(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${S("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${uq} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${S("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function uq({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${G("all",t.id)}>
<${te} name=${n} size="sm"><${_e} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${iq.has(i)?"bad":"okc"}>${rq[i]()}</span>`:a?o("waits {time}",{time:Je(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>cq(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var rq,iq,XO,tE=b(()=>{I();C();V();ve();oe();w();Q();fe();N();Vv();kn();Ht();rq={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},iq=new Set(["failed","uncertain"]);XO=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function dq({line:e}){let t=pq(e),n=oE(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${qe(e.at)}>${mq(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ea} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${S("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${dt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:fq(e)})}
</span>
${s}
</li>`}function hq({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Lv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ve(a)}),s,i&&$q[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var nE,oE,pq,mq,fq,$q,gq,bq,sE=b(()=>{C();ve();oe();w();lu();xe();N();di();Ht();nE=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>UO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${dq} key=${n.no} line=${n} />`)}
</ol>
</section>`,oE=({author:e})=>e.kind==="operator"&&e.id!==null,pq=({author:e})=>oE({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),mq=e=>ot(e)===ot(M.value)?J(e):No(e,M.value);fq=e=>e.kind==="change"?hq(e.data):bq(e.data),$q={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};gq={made:({messages:e})=>e?.length?S("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>S("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>S("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>S("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>S("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>S("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>S("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},bq=e=>(gq[e.what]??(()=>e.what))(e)});async function Du(){if(!Jv){Jv=!0;try{let e=await K(Rf),t=sn(e.cursor),n=ao.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Pu.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Pu.get(a.id)??-1)>t&&(s[a.id]=a);ao.value=s,Mf.value=null}catch(e){if(!(e instanceof q))throw e;Mf.value=e}finally{Jv=!1}}}function Lf(e=!0){return A(()=>{e&&!ao.peek()&&Du()},[e]),ao.value}async function iE(e){let{repeat:t}=await F(Rf,e);return rE(t),Z(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>Zv(t,!0)}),t}async function If(e,t,n){let s=async i=>rE((await F(`${Rf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));Z(n,{icon:"repeat",undo:()=>zf(()=>s(a))})}async function zf(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}async function Zv(e,t){if(!await zf(()=>F(`${Rf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=ao.peek()??{};ao.value=s}else Du();return!0}async function lE(e){await Zv(e,!0)&&Z(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>Zv(e,!1)})}var Rf,ao,Mf,Pu,Jv,aE,rE,Bf=b(()=>{se();I();V();w();Vt();L();nt();fe();Ht();Rf="/api/task-repeats",ao=T(null),Mf=T(null),Pu=new Map,Jv=!1;Zt(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!ao.peek())return;let n={...ao.peek()};for(let s of t)(Pu.get(s.id)??-1)>s.rev||(Pu.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);ao.value=n});Di(()=>{Pu.clear(),ao.peek()&&Du()});aE=e=>P.value.role!=="operator"||e.created_by===P.value.id,rE=e=>{ao.peek()&&(ao.value={...ao.peek(),[e.id]:e})}});function Mu(e){let t=vq.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=rr?n:null}function uE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Mu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Ll(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function pE(e){if(kq(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=$s(e.week[n]),a=n;for(;a<6&&$s(e.week[a+1])===s;)a+=1;let i=n===a?Wn(n):`${Wn(n)}–${Wn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function dE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=mE(s))n.push(s);return n}function fE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&mE(i.to)===n&&i.name===s&&$s(i.spans)===$s(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function $E(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function gE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Wf,c=n===0?i-Wf:e[t+1]?.[0]??rr,u=Math.min(c,Math.max(l,Math.round(s/Wf)*Wf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var rr,Rl,vq,fs,$s,kq,mE,hE,cE,Wf,Qv,Xv,ir=b(()=>{w();oe();rr=1440,Rl=[0,1,2,3,4,5,6],vq=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,fs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;$s=e=>e.map(([t,n])=>`${fs(t)}–${fs(n)}`).join(", ");kq=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===rr);mE=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);hE=e=>e.some(([t,n])=>n-t>=180),cE=15,Wf=5;Qv=e=>Math.round(e/cE)*cE,Xv=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function Ff(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var ek,yq,wq,Il,xq,bE,zl,Bl=b(()=>{oe();C();w();ek={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},yq={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},wq=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Il=e=>e==="UTC"?e:`${ek[e]?.()??wq(e)}, ${k_(e)}`;xq=y_(e=>{let t=e.split(" "),n=Object.keys(ek).filter(i=>t.includes(i)),s=t.filter(i=>!ek[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(yq).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Il(c)])])}),bE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),zl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Il(n)}</option>`}
${xq(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${bE} members=${l} value=${n} /></optgroup>`:r`<${bE} key="near" members=${l} value=${n} />`)}
</select>
`});function Cq({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):S("every {n} day","every {n} days",t);if(e==="week"){let l=tk({days:s,start:n}).map(u=>Wn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):S("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):S("every {n} month","every {n} months",t);return a>Sq?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function Wl(e){return[o("{period} at {time}",{period:Cq(e),time:fs(e.minute)}),e.zone!==_q()&&Il(e.zone),e.until&&o("until {date}",{date:Oc(e.until)})].filter(Boolean).join(", ")}function kE(e){return e.active?e.next.length?o("next: {time}",{time:fm(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function ok({assignee_id:e,team_id:t,type_id:n,tags:s}){return[nk(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),yE(t)&&o("The team was deleted: the tasks are created without a team."),wE(n)&&o("The type was deleted: the tasks are created without a type."),s.some(xE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var _q,Sq,Tq,tk,nk,yE,wE,xE,_E,sk,vE,SE,ak,Ru=b(()=>{oe();w();L();xe();ir();Bl();vn();_q=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,Sq=28,Tq=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,tk=({days:e,start:t})=>e.length?e:[Tq(t)];nk=e=>e!==null&&!we.value[e]?.active,yE=e=>e!==null&&!Fe.value[e],wE=e=>e!==null&&(bu.value[e]?.removed??!0),xE=e=>!an.value[e]||an.value[e].removed&&!an.value[e].merged_into;_E=({created_by:e,template:t})=>[...nk(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...ok(t)],sk=e=>({...e,assignee_id:nk(e.assignee_id)?null:e.assignee_id,team_id:yE(e.team_id)?null:e.team_id,type_id:wE(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!xE(t))}),vE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,SE=(e,t,n)=>e!==null&&vE(e,n)!==vE(t,n),ak=(e,{zone:t,minute:n})=>Ff(e,t)!==n});function TE({id:e}){let t=Lf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${Jt("repeats",e)}>
${n?Wl(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var CE=b(()=>{C();w();Q();N();Bf();Ru()});var OE,EE=b(()=>{C();w();N();Xn();_t();ca();Bv();OE=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${xt(e.tags).map(t=>r`<${Gr} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>Of(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Uo("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>Mn("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function AE({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${Eq} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${G("all",t.dialog_id)}>
<span class="hrow">
<${NE} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function Eq({id:e,task:t,source:n}){let s=n.text||en(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${G("all",n.dialog_id,n.no)}>
<span class="hrow">
<${NE} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ee(t.client.kind)} · `:""}
${st(n.at,M.value)}, ${J(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=Oq&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Un(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var Oq,NE,PE=b(()=>{C();ve();oe();w();Q();Xa();N();di();Oq=400;NE=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${_e} kind=${e.client.kind} />`}<//>`});async function DE(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var ME=b(()=>{V()});function RE({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await DE(u));await Un(e,"files",{files:c})}catch(c){ne(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${bl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Un(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var LE=b(()=>{I();C();V();w();ni();fe();N();di();ME()});function IE({id:e,full:t}){let n=HO(e),s=Yt(e),a=kf.value.has(e)||ar.value?.id===e&&ar.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${Nq} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${re} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${Mq} id=${e} task=${s} shown=${n} full=${t} />
<${JO} key=${e} id=${e} />
`:ar.value?.id===e?r`<${re} icon="unplug" title=${o("The task could not be loaded")}
text=${z(ar.value.problem)}>
<button type="button" class="btn" onClick=${()=>mi(e)}>${o("Retry")}</button>
<//>`:r`<${Aq} task=${s} />`}
</aside>`}function Aq({task:e}){let t=$t(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ne} width=${n} />`)}</div>`}
</div>`}function Nq({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${sr} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Un(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>zt(new URL(un(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${Dq} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${on({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function Dq({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await kO(e)&&R(on({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Re} label=${o("More actions")} place="poprule">
${!s&&r`<${X} icon="external-link" onPick=${()=>R(un(e))}>${o("Open on the whole page")}<//>`}
<${X} icon="repeat" onPick=${()=>Pq(t,n)}>${o("Repeat…")}<//>
${i&&r`<${X} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function Mq({id:e,task:t,shown:n,full:s}){let a=r`<${Ml} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${p=>nr(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Ml} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${p=>wf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${AE} id=${e} task=${t} shown=${n} />
<${eE} id=${e} closed=${!nn(t)} />
<${GO} key=${e} id=${e} checks=${n.checks} />
<${RE} id=${e} files=${n.files} />
`,c=r`<${Rq} task=${t} shown=${n} />`,u=r`<${nE} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function Rq({task:e,shown:t}){let n=Fe.value[e.team_id];return r`<dl class="taskkv">
<${Fl} task=${e} field="status" label=${o("Status")}><${Sf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${ms(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Fl} task=${e} field="assignee" label=${o("Assignee")}><${Tf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Fl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${or} task=${e} long />
<//>
<${Fl} task=${e} field="priority" label=${o("Priority")}>
<${Bt} priority=${e.priority} named />
<//>
<${OE} task=${e} />
<${Fl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:bf(e.type_id)}
<//>
<${Fl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:vf(e.kind)}
<//>
<${TE} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${qe(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${Lq} ids=${t.followers} /></dd></div>`}
</dl>`}var Pq,Fl,Lq,zE=b(()=>{C();V();ve();oe();w();Q();L();xe();Hv();N();Xn();Ce();ie();ln();Qe();VO();ZO();di();ci();tE();sE();qn();ia();CE();vn();ca();EE();PE();LE();kn();oo();Ht();Pq=(e,t)=>er({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});Fl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Uo(t,e.id))}
onClick=${a=>Mn(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;Lq=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function WE(e){let t=jE()?Bq():Kv.peek();if(!t.length)return;let n=t.indexOf(hs()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&R(on({task:s}),{replace:!0});let a=Kf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Lu(e){let n=Et.peek().size>0&&!E.peek().task?null:hs(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);Mn(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Kf(n))}function Wq(){let e=Yt(hs());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");R(t?.getAttribute("href")??G("all",e.dialog_id))}function FE(e){let t=hs();BO(t,e,Kf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Kf(t)?.focus()))}function Fq(){document.getElementById("taskfollow")?.click()}var Kf,Iq,hs,zq,BE,rk,jE,Bq,Iu,KE,Hn,qE=b(()=>{yt();w();Q();fi();ci();Nf();Uv();ca();kn();Kf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),Iq=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},hs=()=>Iq()??E.peek().task,zq="button, input, summary, a:not(.tt, .tcard)",BE=()=>rk()&&!document.activeElement?.matches(zq),rk=()=>lr()&&hs()!==null;jE=()=>E.peek().layout==="board",Bq=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Iu=()=>lr()&&(Et.peek().size>0||hs()!==null);KE=()=>lr()&&jE()&&hs()!==null;Hn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:lr,...a});Ye(Hn("task-next","KeyJ",()=>o("Next task"),()=>WE(1),{walks:!0,also:["ArrowDown"]}),Hn("task-previous","KeyK",()=>o("Previous task"),()=>WE(-1),{walks:!0,also:["ArrowUp"]}),Hn("task-peek","Space",()=>o("Open beside the list"),()=>R(on({task:hs()})),{when:BE}),Hn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>R(un(hs())),{when:BE}),Hn("task-status","KeyS",()=>o("Status"),()=>Lu("status"),{when:Iu,act:!0}),Hn("task-assignee","KeyA",()=>o("Assignee"),()=>Lu("assignee"),{when:Iu,act:!0,opensField:!0}),Hn("task-due","KeyD",()=>o("Due"),()=>Lu("due"),{when:Iu,act:!0}),Hn("task-priority","KeyP",()=>o("Priority"),()=>Lu("priority"),{when:Iu,act:!0}),Hn("task-tags","KeyL",()=>o("Tags"),()=>Lu("tags"),{when:Iu,act:!0,opensField:!0}),Hn("task-dialog","KeyO",()=>o("To the conversation of the task"),Wq,{when:rk}),Hn("task-pick","KeyX",()=>o("Select the task"),()=>Pl(hs()),{when:rk}),Hn("task-follow","KeyF",()=>o("Follow"),Fq,{when:()=>lr()&&E.peek().task!==null,act:!0}),Hn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>FE(-1),{when:KE}),Hn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>FE(1),{when:KE}))});var YE={};ye(YE,{Tasks:()=>jq,closeTask:()=>HE});function jq(){let{layout:e,task:t}=E.value,n=Na("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",UE,{capture:!0}),()=>{document.removeEventListener("keydown",UE,{capture:!0}),li(),$O()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${qq} />`:r`
<${Uq} board=${e==="board"} />
<${Hq} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${FO} />`:r`<${zO} />`}
</div>`}
${a&&r`<${IE} key=${t} id=${t} full=${s} />`}
</div>
<${jO} />
<${NO} />
</main>`}function UE(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Et.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Et.peek().size?li():HE())}function HE(){let{task:e}=E.peek();R(on({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function Uq({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${on({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>tn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Hq({board:e}){let t=ra(),n=Ie.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${Kq.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${on({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ue(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${Yq} />`}
</div>`}function Yq(){let e=y.value==="tasksort",t=Cu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:_f[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${_f[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${vu.map(n=>r`<${X} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>R(Oo("list",{...Ou(),sort:n===Tu(ra())?null:n}))}>
${_f[n]()}
<//>`)}
<//>`}
</span>`}var Kq,qq,GE=b(()=>{I();C();oe();w();Q();L();N();Ce();ie();ln();KO();qO();Nf();ci();oo();zE();ca();vn();kn();qE();Kq=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];qq=()=>r`<header class="bar1">
<a class="ib" href=${on({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function Kl({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Se(),W(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Mt(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&bt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var bt,cr,jl,$i=b(()=>{I();C();w();N();Ce();ie();bt=()=>{y.value=null};cr=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Kl} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${bt}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,jl=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Wu(e,t){for(let{words:n,from:s,to:a}of a3(e.slice(0,Gq)))if(n.some(i=>Bu(Qq,i)>=0))for(let i=0;i<n.length;i+=1){let l=Xq.has(n[i])?r3(n,i,t):i3(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function a3(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(Jq))Zq.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function r3(e,t,n){let s=nA.has(e[t+1])?t+2:t+1,a=1;qf(e[s],500)&&(a=Number(e[s]),s+=1);let i=o3[Bu(n3,e[s])];if(!i)return null;if(i<zu)return Math.ceil((n+a*i)/jf)*jf;let l=e[t]==="течение"&&a*i===zu;return uk(hi(n,l?0:a*i/zu),null)}function i3(e,t,n){let s=ck.has(e[t]);if(!s&&!lk.has(e[t])&&!tA.has(e[t]))return null;let a=s?t:nA.has(e[t+1])?t+2:t+1,i=QE(e,a,n);if(i)return ZE(i,XE(e,VE.has(e[i.next])?i.next+1:i.next),n);let l=lk.has(e[t])?XE(e,a):null;if(!l)return null;let c=VE.has(e[l.next])?l.next+1:l.next;return ZE(QE(e,c,n)??{at:hi(n)},l,n)}function ZE(e,t,n){let s=uk(e.at,t);return s<=n&&e.weekday?uk(hi(e.at,7),t):s}function QE(e,t,n){let[s,a]=[e[t],e[t+1]];if(ck.has(s))return{at:hi(n,ck.get(s)),next:t+1};let i=Bu(e3,s);if(i>=0)return{at:oA(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return l3(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?ik(Number(l[1]),Number(l[2])-1,n,t+1):qf(s,31)?ik(Number(s),Bu(JE,a),n,t+2):qf(a,31)?ik(Number(a),Bu(JE,s),n,t+2):null}function l3(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:hi(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:oA(t3,n),next:s+1,weekday:!0}}return null}function ik(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=hi(n));return i?{at:i.getTime(),next:s}:null}function XE(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!qf(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=s3.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var jf,eA,zu,Gq,Vq,Jq,Zq,Qq,Xq,lk,tA,VE,nA,ck,e3,t3,JE,n3,o3,s3,Bu,hi,qf,uk,oA,pk=b(()=>{Bo();jf=6e4,eA=60*jf,zu=24*eA,Gq=2e4,Vq=18,Jq=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Zq=new Set([".","!","?","…",`
`]),Qq=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Xq=new Set(["через","течение","within","in"]),lk=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),tA=new Set(["в","во","on"]),VE=new Set([...lk,...tA,"at"]),nA=new Set(["a","an","the"]),ck=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),e3=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],t3=5,JE=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],n3=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],o3=[jf,eA,zu,7*zu],s3=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Bu=(e,t)=>e.findIndex(n=>n.test(t??"")),hi=(e,t=0)=>Te(e,t,0),qf=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,uk=(e,t)=>new Date(e).setHours(t?.hour??Vq,t?.minute??0,0,0);oA=(e,t)=>hi(t,(e-new Date(t).getDay()+7)%7)});function Uf({tags:e,onTags:t}){let n=ko.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Gr} key=${a.id} tag=${a} large>
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
</div>`}var mk=b(()=>{C();w();N();Xn();_t()});function sA(){let[e,t]=g([]),[n,s]=g(0);A(()=>{K("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return c3(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function c3({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Z(S("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>R(Oo())}}),t.length&&ne(S("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function aA({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var rA=b(()=>{I();C();V();w();Q();fe();Ht()});var iA={};ye(iA,{NewTask:()=>p3});function p3(){let e=O(Tv.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?m3(e.text,e.promised_at):null).current,[s,a]=g(n?Cl(n.sentence):e.title??Cl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[_,x]=g(()=>xt(t?.tags).map(Y=>Y.id)),[k,D]=g(null),[j,B]=g(!1),U=O(null);W(()=>{U.current.focus({preventScroll:!0}),U.current.select()},[]);let ke=sA(),Me=async()=>{if(!j){if(ke.chosen){B(!0);let Y=await ke.use(e);Y||(bt(),e.made?.()),D(Y),B(!1);return}if(!s.trim()){D(o("A task needs a title.")),U.current.focus();return}B(!0);try{let{task:Y}=await F("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||_.length?_:null});bt(),e.made?.(),g3(Y)}catch(Y){if(!(Y instanceof q))throw Y;D(Pe(Y)),B(!1)}}},Ae=()=>{let Y={assignee_id:p?Number(p):null,type_id:h?Number(h):null};er({template:{title:s.trim(),text:i.trim(),priority:$,tags:_,...Y}})},At=Y=>{!(Y.key==="Enter"&&Y.target===U.current&&!Y.isComposing&&!Y.repeat)&&!jl(Y)||(Y.preventDefault(),Me())},pe=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${U} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${Y=>{a(Y.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${h3} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${Y=>m(Y.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${d3().map(Y=>r`<option key=${Y.id} value=${Y.id}>${Y.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${Y=>f(Y.currentTarget.value)}>
<option value="">${o("none")}</option>
${ps().map(Y=>r`<option key=${Y.id} value=${Y.id}>${qo(Y)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ut} label=${o("Priority")} options=${Zn.map(([Y,Le])=>[Y,Le()])}
value=${$} onPick=${v} />
</div>
<${Uf} tags=${_} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${Y=>l(Y.currentTarget.value)}></textarea>
</div>
`,be=r`
<span class="t12 dim grow">${f3(e)}</span>
${!e.dialog_id&&!ke.chosen&&r`<button type="button" class="btn quiet" onClick=${Ae}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${j} onClick=${Me}>
${ke.chosen?S("Create {n} task","Create {n} tasks",ke.chosen.steps.length):o("Create")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
`;return r`<${cr} title=${o("New task")} look="taskdlg" body="taskform" onKey=${At} foot=${be}>
<${aA} template=${ke} problem=${ke.chosen&&k} />
${!ke.chosen&&pe}
<//>`}function m3(e,t){let n=Wu(e??"",t);return n&&n.at>M.value?n:null}function f3({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=kt.value[t],s=n?_n(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=S("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function h3({due:e,onPick:t}){let n=O(hf(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):u3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Te(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Vn(c.at,M.value)}, ${J(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?$3(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function g3(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Z(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(Pe(n))),more:{label:o("Open"),run:()=>R(un(e.id))}})}var u3,d3,$3,lA=b(()=>{I();C();V();ve();oe();w();$o();Q();L();Vt();fe();N();Ot();$i();_t();Bo();qn();oo();pk();vn();mk();rA();Ov();Ht();u3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};d3=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));$3=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function Hf({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?b3(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,cA))},c=u=>{t!==null&&n(Math.min(t/a*u,cA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${uA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var cA,uA,b3,dk=b(()=>{I();C();w();cA=366*1440,uA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],b3=e=>uA.findLast(([t])=>e%t===0)?.[0]??1});function Fu({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(fs(t));A(()=>{Mu(a)!==t&&i(fs(t))},[t]);let l=Mu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Mu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(fs(t))} />
`}var fk=b(()=>{I();C();w();ir()});function dA({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ut} label=${o("How often")} value=${e.every} options=${k3.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${w3} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${x3} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${mA} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${mA} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${_3} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ut} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${T3} rule=${e} />
`}function w3({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>pA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=pA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):y3[e.every](a)}
</span>
</span>
</div>`}function x3({rule:e,onChange:t}){let n=tk(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Rl.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${Wn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${Wn(a)}
</button>`)}
</div>
</div>`}function _3({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{K("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Fu} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${zl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function S3(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Oe("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},v3);return()=>{l=!0,clearTimeout(c)}},[i]),t}function T3({rule:e}){let{next:t,problem:n,of:s}=S3(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${Wl(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=SE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${fm(a,s.zone)}
${(l||ak(a,s))&&r`<span class="t12 dim blk">
${ak(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var v3,pA,k3,y3,mA,fA=b(()=>{I();C();V();oe();w();ir();fk();Bl();Ot();Ru();v3=200,pA=366,k3=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],y3={day:e=>S("day","days",e),week:e=>S("week","weeks",e),month:e=>S("month","months",e)};mA=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var hA={};ye(hA,{RepeatDialog:()=>P3});function N3({repeat:e=null,template:t={}}){if(e)return{template:sk(e.template),rule:Object.fromEntries(O3.map(l=>[l,e[l]]))};let{zone:n}=wa.value,s=A3(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:E3,zone:n,until:null,catch_up:!1};return{template:sk({...C3,...t}),rule:i}}function P3(){let e=O(Cv.value).current,t=O(N3(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);W(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let x=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await If(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await iE(k),bt()}catch(D){if(!(D instanceof q))throw D;c(Pe(D)),p(!1)}},f=x=>{jl(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=x=>{s({...n,...x}),c(null)},_=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
`;return r`<${cr} title=${$} look="mid" body="taskform" onKey=${f} foot=${_}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>v({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&ok(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${dA} rule=${a} onChange=${x=>i({...a,...x})} />
<${M3} template=${n} set=${v} />
<//>`}function $k({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function M3({template:e,set:t}){let n=ps().map(a=>[a.id,qo(a)]),s=Object.values(Fe.value).sort($A);return r`
<div class="taskpair">
<${$k} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${D3()} onPick=${a=>t({assignee_id:a})} />
<${Hf} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${$k} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${$k} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ut} label=${o("Priority")} options=${Zn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${Uf} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var C3,O3,E3,A3,$A,D3,gA=b(()=>{I();C();V();w();$o();L();N();Ot();$i();_t();dk();qn();fA();Bf();Ru();vn();mk();Ht();C3={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},O3=["every","step","days","start","minute","zone","until","catch_up"],E3=540,A3=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());$A=(e,t)=>e.name.localeCompare(t.name),D3=()=>Object.values(we.value).filter(e=>e.active).sort($A).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});var bA={};ye(bA,{CloseQuestion:()=>L3});async function R3(e){let t=us().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(nn).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof q))throw n;return ne(Pe(n)),!1}}function L3(){let{id:e,open:t,close:n}=mf.value,s=O(null);Se(),W(()=>s.current.focus(),[]);let a=()=>{Yf(),n()},i=async()=>{Yf(),await R3(e)&&n()},l=S("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&Yf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Mt}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${Yf}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var Yf,vA=b(()=>{I();C();V();w();fe();Ce();ie();qn();oo();vn();Ht();Yf=()=>{y.value=null}});var yA={};ye(yA,{MassReply:()=>B3});function B3(){let{task:e,dialogs:t}=O(Gv.value).current,n=t.filter(U=>U.open),[s,a]=g(()=>new Set(n.filter(U=>!U.reply_state).map(U=>U.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(U=>s.has(U.id)),_=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let U=kA(),ke=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(Me=>({id:Me.id,seen:Me.last_no})),undo_ms:U*1e3,close:c});bt(),q3(e,ke,t,U)}catch(U){if(!(U instanceof q))throw U;m(Pe(U)),f(!1)}}},x=U=>{jl(U)&&(U.preventDefault(),_())},k=(U,ke)=>{let Me=new Set(s);ke?Me.add(U):Me.delete(U),a(Me)},D=U=>a(new Set(U?n.map(ke=>ke.id):[])),j=s.size===n.length,B=r`
<span class="t12 dim grow">
${S("Can be undone for {n} second","Can be undone for {n} seconds",kA())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${_}>
${S("Send to {n} client","Send to {n} clients",v.length)}
</button>
`;return r`<${cr} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${x} foot=${B}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${U=>{l(U.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${K3} onPick=${U=>F3($.current,U,l)} />
<${j3} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${j} indeterminate=${s.size>0&&!j}
onChange=${U=>D(U.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(U=>r`<${W3} key=${U.id} dialog=${U} on=${s.has(U.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${U=>u(U.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
<//>`}function F3(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function j3({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=ts(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function q3(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(S("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${H3(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Z(S("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>Y3(e,t)})}async function Y3(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=S("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${S("{n} was sent already","{n} were sent already",n.failed.length)}`):Z(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}var I3,z3,kA,W3,K3,U3,H3,wA=b(()=>{I();C();V();w();L();fe();xe();N();$i();Vv();Ht();I3=10,z3=["{name|…}","{number}"],kA=()=>{let{messenger:e=0,email:t=0}=ge.peek()?.undo??{};return Math.max(I3,e,t)};W3=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${_e} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;K3=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${z3.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;U3={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},H3=e=>U3[e]?.()??o("was refused")});var SA={};ye(SA,{LinkPicker:()=>J3});async function _A(e,t){bt();try{await xA(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ne(Pe(s));return}let n=S("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Z(n,{icon:"link",undo:()=>xA(e,t,!1).catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>R(un(e.id))}})}async function V3(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await _A(n,t)}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}function J3(){let e=O([...wt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);W(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{K("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,G3).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>_A(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>V3(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},_=S("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${cr} title=${_} look="linkdlg" onKey=${v}>
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
<//>`}var G3,xA,TA=b(()=>{I();C();V();w();Q();Ya();fe();N();$i();Ht();G3=8,xA=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var CA={};ye(CA,{TaskChips:()=>Z3});var Z3,OA=b(()=>{C();ve();Q();w();ia();qn();oo();Ht();Z3=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${un(t.id)} data-task=${t.id}>
<${so} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:ii(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&nn(t)&&r`<span class=${`hrow end ${Eu(t,M.value)}`}>${ms(t.due_at,M.value)}</span>`}
</a>`)}
</span>`});var hk={};ye(hk,{PromisedTask:()=>nU,TypedPromise:()=>tU});function X3(){try{let e=JSON.parse(localStorage.getItem(AA));return Array.isArray(e)?e:[]}catch{return[]}}function tU({id:e,text:t}){let n=Math.floor(M.value/6e4),s=io(()=>Wu(t,M.peek()),[t,n]);return r`<${NA} dialog=${e} promise=${s} take=${i=>tn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function nU({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=io(()=>Wu(s,a),[s,a]);return r`<${NA} dialog=${n} promise=${i} take=${c=>tn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function NA({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=eU(e,t.at);return Gf.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:ms(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>EA(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>EA(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var AA,Q3,Gf,eU,EA,gk=b(()=>{se();I();C();ve();w();Yc();N();Bo();pk();vn();Ht();AA="okno.promises",Q3=200;Gf=T(X3()),eU=(e,t)=>`${e}:${Te(t,0,0)}`,EA=e=>{Gf.value=[e,...Gf.value.filter(t=>t!==e)].slice(0,Q3),Mo(AA,Gf.value)}});function Vf(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var bk=b(()=>{I();V()});var IA={};ye(IA,{Strip:()=>sU});function sU(){let e=Jm.value,t=ae.value[e?.id],n=Ct(RA),{seen:s,problem:a}=Vf(t,M.value);return Se(),A(()=>{n.current?.focus({preventScroll:!0}),t||RA()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${rU} dialog=${t} seen=${s} />`:r`<${aU} problem=${a} />`}
</div>`:null}function rU({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${iU} dialog=${e} seen=${t} /></b> <span class="dim">${lU(t)}</span>
</p>
<${cU} parts=${t.parts.slice(-oU)} running=${t.ended_at===null} />
<${uU} parts=${t.parts} />
<${pU} parts=${t.parts} />
<${mU} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function iU({dialog:e,seen:t}){let n=Kc(e),s={span:Je(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Vi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function cU({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=Jf-n.length*(PA+vk)+vk,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Jf} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=PA+i*s[h]/a,$=l;l+=f+vk;let v=t&&h===n.length-1&&m==="waited",_=$>=c&&$<Jf-2*DA;return _&&(c=$+DA),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${J(p)}</text>`}`})}
${u&&r`<text x=${Jf} y="40" text-anchor="end">${J(u)}</text>`}
</svg>`}function uU({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${yk[n]()}</span>`)}
</div>`}function pU({parts:e}){let t=e.slice(0,-MA),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${yk.waited()}</span><b class="num">${Je(n)}</b></li>`}
${e.slice(-MA).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${kk(s)} – ${LA(s,a)?J(a):kk(a)}`:kk(s)}
</span>
<span>${yk[i]()}</span>
${a>s&&r`<b class="num">${Je(a-s)}</b>`}
</li>`)}
</ol>`}function mU({seen:e}){if(e.norm===null)return null;let t=uo.value[e.hours_id],n=o("SLA within {norm}",{norm:Je(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${je(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Jf,vk,PA,DA,MA,oU,yk,RA,aU,lU,LA,kk,zA=b(()=>{I();V();ve();oe();C();w();Q();L();qs();N();Ce();ie();bk();Jf=340,vk=2,PA=8,DA=46,MA=8,oU=24,yk={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},RA=()=>{y.value=null};aU=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Ne} width=${60} /><${Ne} width=${90} />`;lU=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Je(t),norm:Je(e)}):o("target {norm}",{norm:Je(e)});LA=(e,t)=>ot(e)===ot(t),kk=e=>LA(e,M.value)?J(e):`${jt(e,M.value)}, ${J(e)}`});var BA={};ye(BA,{SlaBox:()=>dU});function dU({dialog:e}){let{seen:t}=Vf(e),n=Kc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${fU} first=${s} />`}
${e.waiting_since&&r`<${$U} dialog=${e} target=${n} />`}
</div>`}function $U({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Je(t.late):Vi(t,M.value):Je(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Fc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Kg} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var fU,WA=b(()=>{ve();oe();C();w();qs();N();bk();fU=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Je(e.waited)}</div>
</div>`});var KA,jA,FA,Zf,Qf=b(()=>{se();ve();yt();w();Q();Dr();Vs();Wg();L();qs();dn();KA=Qt(["clock"],()=>Promise.resolve().then(()=>(zA(),IA)),"Strip"),jA=me(()=>Promise.resolve().then(()=>(WA(),BA)),"SlaBox"),FA=()=>E.peek().page==="inbox"?Qn():void 0;Ye({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!FA(),run:()=>Fc(FA().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Zf=new Map;he(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?Gi(n,uo.peek(),e):null;if(!s)continue;t.add(n.id);let a=Zf.get(n.id);Zf.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Rs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Rs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Zf.keys())t.has(n)||Zf.delete(n)})});function qA({contact:e}){let[t,n]=g(!1);return t?r`<${vU} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function vU({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await Fm(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?bU[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${hU.map($=>r`<option value=${$}>${Ee($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${gU[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var hU,gU,bU,UA=b(()=>{I();C();Qe();V();w();N();hU=["email","phone","telegram","vk"],gU={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},bU={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function kU({contact:e,field:t,onSaved:n}){let[s,a,i,l]=HA[t],[c,u]=g(null),p=async h=>{u(h);try{return await Ic(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ne(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Z(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var HA,Xf,wk=b(()=>{I();C();V();w();fe();Qe();HA={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Xf=({contact:e,onSaved:t=n=>{}})=>Object.keys(HA).map(n=>r`<${kU} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var YA={};ye(YA,{Card:()=>yU,Section:()=>ur,facts:()=>t$,pastOf:()=>e$});function yU(){let{dialog:e}=E.value,t=ae.value[e],n=t&&ee.value.contacts[t.contact_id];return r`<${wU} open=${ft.value} busy=${!n}>
${t&&r`<${_U} dialog=${t} contact=${n} />`}
<//>`}function wU({open:e,busy:t,children:n}){let s=()=>{e?ft.value=!1:po.value=!0};return r`
${e&&r`<${xU} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Mt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{ft.value=!1}}></div>`}
`}function xU(){return Se(),W(()=>Rt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function _U({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Ml} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Ic(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:jt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ne} width=${60} />`}
</div>
</div>
<${jA} key=${e.id} dialog=${e} />
<${ur} name="dialog" title=${o("Conversation")}><${yT} key=${e.id} dialog=${e} /><//>
${t?r`
<${TU} contact=${t} dialog=${e} />
<${GA} key=${e.id} dialog=${e} />
<${CU} contact=${t} />
<${OU} contact=${t} /><${EU} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ne} width=${s} />`)}</div>`}
`}function TU({contact:e,dialog:t}){return r`<${ur} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>zt(s)}>
<${_e} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${qA} key=${e.id} contact=${e} />
<//>`}function CU({contact:e}){let t=e$(e);return r`<${ur} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${G(E.value.view,n.id)}>
<${_e} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Rr(n)}</span>
<span class="t12 dim cut">${t$(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Fp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function t$(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),st(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Oa(H(n)):o("closed")].join(" · ")}function OU({contact:e}){return r`<${ur} name="note" title=${o("Client note")}>
<${Ml} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Ic(e,{note:t})} long />
<//>`}var SU,ur,e$,EU,n$=b(()=>{I();os();C();Qe();ie();ve();oe();w();xe();It();Q();L();Qf();Vr();UA();wk();N();Hv();Ce();fi();SU=e=>localStorage.getItem("okno.fold."+e)==="1",ur=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!SU(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;e$=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);EU=({contact:e})=>r`<${ur} name="consent" title=${o("Consents and bans")}>
<${Xf} key=${e.id} contact=${e} />
<//>`});function o$(e){A(()=>{let n=!0,s=()=>K(`/api/dialogs/${e}/tasks`).then(i=>n&&tr(i.items,sn(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return xk.add(a),()=>{n=!1,xk.delete(a)}},[e]);let t=Object.values(rt.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(nn(s))-Number(nn(n))||s.id-n.id);return{known:t,open:t.filter(nn),done:t.filter(n=>!nn(n))}}var xk,_k=b(()=>{I();V();Vt();nt();oo();kn();xk=new Set;Zt(e=>{for(let t of xk)t(e)})});var VA={};ye(VA,{CardTasks:()=>NU});function NU({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=o$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:AU)];return r`<${ur} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${un(u.id)} data-task=${u.id}>
<span class="st"><${so} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${sr} task=${u} />
${u.due_at!==null&&r`<${or} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>tn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var AU,JA=b(()=>{I();C();w();Q();n$();N();_k();ia();vn();AU=5});var ZA={};ye(ZA,{RepeatSettings:()=>PU});function PU(){let e=Lf(),t=Mf.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>er()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Xe} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${re} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${Du}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${e&&!n.length&&r`<${re} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>er()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${DU} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function DU({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=aE(e),i=O(null);W(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>zf(()=>If(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[kE(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=_E(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${jn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Wl(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>er({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>lE(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var QA=b(()=>{I();C();V();w();Q();L();xe();N();Ot();Bf();Ru();vn()});function Sk({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...XA}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(_,x)=>l(i.map((k,D)=>D===_?{...k,...x}:k)),$=i.findIndex((_,x)=>x>0&&!_.title.trim());return r`<form class="tplform" novalidate onSubmit=${async _=>{if(_.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(RU)})}catch(x){if(!(x instanceof q))throw x;u(Pe(x)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${_=>a(_.currentTarget.value)} />
</div>
${i.map((_,x)=>r`<${LU} key=${x} step=${_} number=${x+1} onChange=${k=>f(x,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=MU}
onClick=${()=>l([...i,{...XA}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function LU({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${Hf} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${IU(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${ps().map(c=>r`<option key=${c.id} value=${c.id}>${qo(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ut} label=${o("Priority")} options=${Zn.map(([c,u])=>[c,u()])}
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
</fieldset>`}var MU,XA,RU,IU,eN=b(()=>{I();C();V();w();L();N();Ot();_t();dk();qn();Ht();MU=20,XA={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};RU=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});IU=e=>Object.values(we.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function tN(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await K("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof q))throw v;return ne(z(v)),!1}},u=async($,v)=>{let _=await($==="new"?F("/api/task-templates",v):F(Tk($),v,{method:"PATCH"}));t(_.templates),i(null)},p=($,v)=>c(()=>F(Tk($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Z(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let _=e[v<0?$-1:$+2]?.id??null;return c(()=>F(Tk(e[$].id,"/place"),{before:_}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Xe} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${BU} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Sk} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${zU} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${Sk} template=${$} onSave=${_=>u($.id,_)}
onDone=${()=>i(null)} />`:r`<${WU} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${_=>h(v,_)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function WU({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
<div class="grow">
<b class="b5 blk t13 cut">${l}</b>
<span class="t12 dim blk cut">${S("{n} task","{n} tasks",c.length)}: ${u.join(", ")}</span>
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
</section>`}var Tk,zU,BU,nN=b(()=>{I();C();V();w();fe();N();Ot();eN();Tk=(e,t="")=>`/api/task-templates/${e}${t}`;zU=()=>r`<${re} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,BU=({problem:e,retry:t})=>r`<${re} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var iN={};ye(iN,{TaskListSettings:()=>jU});function jU(){return r`
<${oN} id="tkss" of=${FU} rows=${us()} />
<${oN} id="tkts" of=${KU} rows=${ps()} />
<${tN} />
`}function oN({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Xe} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${aN} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${aN} of=${t} row=${c} onDone=${i} />`:r`<${UU} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function rN(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}function sN(e,t,n,s){let a=t[s<0?n-1:n+2];return rN(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function qU(e,t){let n=s=>rN(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Z(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function UU({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${so} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&ii(t.base)!==i&&r`<span class="t12 dim blk">${ii(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>sN(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>sN(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>qU(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function aN({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(_){if(!(_ instanceof q))throw _;u(_),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
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
${aO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var FU,KU,lN=b(()=>{I();C();V();w();fe();N();Ot();ia();qn();nN();Ht();FU={path:"/api/task-statuses",nameOf:sa,builtIn:Nv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},KU={path:"/api/task-types",nameOf:qo,builtIn:Pv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Ck(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=XC(e.map(a=>[JU(a),a.text]));tn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Cl(s)||Cl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function bN({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Ba(e)||M.value-s>ZU?null:r`<${YU} message=${e} />`}function QU(){if(Ut.peek().size){gN(Sl());return}let e=Qn(),t=kt.peek()[e.id],n=t?_n(t).filter(oa):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Ck([s]):tn({dialog_id:e.id})}var HU,cN,uN,pN,mN,dN,fN,$N,YU,GA,GU,VU,hN,JU,gN,ZU,lr,fi=b(()=>{ve();yt();C();w();Q();Ao();bo();wl();gu();Vt();L();Vs();xe();dn();fn();ie();vn();Ov();HU=me(()=>Promise.resolve().then(()=>(GE(),YE)),"Tasks"),cN=Qt(["newtask"],()=>Promise.resolve().then(()=>(lA(),iA)),"NewTask"),uN=Qt(["taskrepeat"],()=>Promise.resolve().then(()=>(gA(),hA)),"RepeatDialog"),pN=Qt(["closetasks"],()=>Promise.resolve().then(()=>(vA(),bA)),"CloseQuestion"),mN=Qt(["massreply"],()=>Promise.resolve().then(()=>(wA(),yA)),"MassReply"),dN=Qt(["picktask"],()=>Promise.resolve().then(()=>(TA(),SA)),"LinkPicker"),fN=me(()=>Promise.resolve().then(()=>(OA(),CA)),"TaskChips"),$N=me(()=>Promise.resolve().then(()=>(gk(),hk)),"TypedPromise"),YU=me(()=>Promise.resolve().then(()=>(gk(),hk)),"PromisedTask"),GA=me(()=>Promise.resolve().then(()=>(JA(),VA)),"CardTasks"),GU=me(()=>Promise.resolve().then(()=>(QA(),ZA)),"RepeatSettings"),VU=me(()=>Promise.resolve().then(()=>(lN(),iN)),"TaskListSettings"),hN=(e=[])=>e.map(t=>[t.id,t]);lt("taskstatus",{map:"taskstatuses",snapshot:e=>hN(e.taskstatuses)});lt("tasktype",{map:"tasktypes",snapshot:e=>hN(e.tasktypes)});es({page:"tasks",path:Oo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:HU,tab:!0,count:()=>({shown:Ie.value.tasks?.mine??0,urgent:(Ie.value.tasks?.mine_late??0)>0})});rn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:VU});rn({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:GU});E0((e,t)=>e.tasks?.open?(mf.value={id:e.id,open:e.tasks.open,close:t},y.value="closetasks",!0):!1);JU=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",gN=e=>Ck(e,ri),ZU=24*36e5;NC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:oa,run:e=>Ck([e]),runMany:gN});lr=()=>E.peek().page==="tasks";Ye({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>R(Oo())},{id:"new-task-from",group:"dialog",label:()=>Ut.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!Qn(),run:QU},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:lr,run:()=>tn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!lr(),run:()=>tn()})});function vN({id:e,dialog:t,note:n,text:s}){let a=Lx(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?dl(s):[],u=f=>f.map($=>H($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=dt(S("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=dt(S("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=dt(S("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):om(e)?m=o("{name} is typing…",{name:ts(t?.name??"")}):a.length&&(m=dt(S("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function yN({id:e,mode:t}){let n=Jr(e,t);if(n===null)return null;let s=kt.value[e],a=s&&_n(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?kN(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Js(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function wN({id:e,dialog:t,message:n}){let s=Tt(t)?.can?.edit_hours,a=Ee(t.kind),i=s?S("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:J(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>xl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function xN({id:e}){let[t,n]=g(!1),s=gS(e);if(A(()=>{kS(e)},[e]),!s.length)return null;let a=kt.value[e],i=a?_n(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Ve(Ro(s[0]))}):S("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${XU} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function XU({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ve(Ro(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${kN(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Ib(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${pu} place="popplan" given=${Ro(e)} pick=${s=>Ib(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Fo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var kN,Ok=b(()=>{I();C();ie();ou();$u();oe();Ar();w();xe();ed();au();Vt();L();bo();Xs();N();Xa();Id();kN=e=>e.text||en(e.content==="text"&&e.files?.length?"document":e.content)});function _N({id:e,dialog:t}){let n=as(e),s=n==="note",a=O(null),i=hn(e,n),l=t&&Tt(t),c=s?eH:l?.can??{},u=!!c.subject&&!s,p=!s&&(zn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Wt(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=cf(a,s);W(()=>Ek(a.current),[i]),A(()=>{YS()||Ha()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&ET(e);if(D){document.getElementById("mail"+D.field)?.focus();return}Gh();let j=Rt("#missing button");if(j){j.focus();return}Rb(e,n,k),a.current?.focus()};W(()=>(bn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>lf(a.current,k),list:k=>vv(a.current,k)},()=>{bn.current=null}));let v=k=>{vx(),to(e),rs(e,n,k.target.value),qx(e,n,k.target.value),f.look()},_=s||(ge.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(iH(k,_)){k.preventDefault(),!k.repeat&&Up()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&KC(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&oH(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),Yp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${cH} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${u?l.name:Rr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${M1} dialog=${t} />`}
<${yN} id=${e} mode=${n} />
<${Pd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${rH(s,t,p)} enterkeyhint=${_?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Gh(),f.close()}}></textarea>
<${uf} calls=${f} />
${!s&&i&&r`<${$N} id=${e} text=${i} />`}
<${Dd} id=${e} mode=${n} again=${k=>{FT(e,k),a.current?.focus()}} without=${k=>{KT(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${tH} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${aH} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${sH(s,p,e,m)}
<kbd class="only-wide">${_?`${at} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${R1} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${L1} send=${$} />`}
${y.value==="emoji"&&r`<${GC} pick=${k=>rf(a.current,k)} />`}
</form>`}function tH({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{rf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${at} B`,()=>lf(a.current,"**"))}
${l("italic",o("Italic"),`${at} I`,()=>lf(a.current,"_"))}
${l("list",o("List"),`${at} Shift 8`,()=>vv(a.current,!1))}
<${nH} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${c1} id=${e} can=${s} mode=${t} />`}
<${YC} />
`}function nH({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&FC(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function oH(e,t){let n=kt.peek()[e],s=n&&_n(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Lo(s))return!1;if(Ba(s))Fo(s);else if(af(s,t))sf(s);else return!1;return!0}function sH(e,t,n,s){return Zr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Qs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function aH({id:e,mode:t,text:n}){return WS(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>FS(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?MS(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:zn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function rH(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function iH(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Ek(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function cH({id:e,mode:t,field:n}){let s=i=>{An(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),An(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Rt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${lH.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var eH,lH,SN=b(()=>{I();os();C();ie();Kn();$u();Ar();w();Hs();$o();su();Er();kv();Es();Vt();L();fe();bo();$l();yv();Xs();Md();N();wv();VC();ev();fi();Id();Ok();eH={files:!0,max_files:20};lH=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function pH(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:ts(TN(n)),ago:h_(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function mH(){let[e,t]=g(za(Date.now()));return A(()=>{let n=setInterval(()=>t(za(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function CN({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),AS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=mH(),a=e.came??[],i=()=>{Date.now()-n.current>=dH&&OS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?pH(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Ak&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Ak,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Ak).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${TN(l)}</span>
${uH(l)}
<span class="mt">${J(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${S("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>GT(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ja(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var TN,uH,Ak,dH,ON=b(()=>{I();C();oe();w();Us();xe();qr();bo();Xs();Xa();TN=({author:e})=>e.operator_id?H(e.operator_id):e.name,uH=e=>e.text||en(e.content==="text"?"document":e.content);Ak=20,dH=700});function EN({id:e,dialog:t}){let n=xS(e),s=as(e),a=IC(e);if(bH(e),n)return r`<div class="dock"><${CN} entry=${n} /></div>`;let i=s==="reply"&&t&&fH(t);return r`<div class="dock">
${t&&r`
<${xN} id=${e} />
<${vN} id=${e} dialog=${t} note=${s==="note"} text=${hn(e,s)} />
`}
${a&&t?r`
<${wN} id=${e} dialog=${t} message=${a.message} />
<${hH} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${$H} id=${e} ...${i} />`:r`<${_N} id=${e} dialog=${t} />`}
</div>`}function fH(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:jt(e.blocked_at)})};let t=Tt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function $H({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>An(e,"note")}>${o("Leave a note")}</button>
</div>`}function hH({id:e,dialog:t,text:n}){let s=O(null);W(()=>Ek(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Ke(()=>BC(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),xl(e));let c=ge.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${Rr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>zC(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>xl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function bH(e){let t=ee.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(vH).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},gH);return()=>clearInterval(n)},[e,t])}function vH(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var gH,AN=b(()=>{I();C();Qe();V();Kn();$u();oe();w();Us();L();N();SN();ON();Ok();gH=1e3});function ql(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Ku.value=t?{dialog:s,no:t}:null,a===e&&R(G(n,s),{replace:!0}),R(G(n,s,e),{replace:!0}))}function NN(){let e=Ku.peek();e&&ql(e.no)}var Ku,ju,Ul=b(()=>{se();Q();Ku=T(null);ju=e=>new URL(G("all",e.dialog_id,e.no),location.origin).href});function DN(){St.value=null,globalThis.CSS?.highlights?.delete("found"),Rt("#conversation .scroll")?.focus({preventScroll:!0})}function yH(e){St.value={...St.peek(),q:e},clearTimeout(Nk),Nk=setTimeout(MN,kH)}async function MN(){clearTimeout(Nk);let{dialog:e,q:t}=St.peek();if(!t.trim()||Pk(t)){St.value={dialog:e,...hv,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(St.peek()?.dialog!==e||St.peek().q!==t)return;St.value={...St.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Hl(1)}catch(n){if(!(n instanceof q))throw n;St.peek()&&(St.value={...St.peek(),asked:t,found:[],failed:!0})}}function Hl(e){let{found:t,at:n}=St.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;St.value={...St.peek(),at:s},ql(t[s])}function wH(e){let{q:t,asked:n,dialog:s}=St.peek(),a=Pk(t);a?ql(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?MN():Hl(e.shiftKey?-1:1)}function xH(e){if(e.key==="Escape")DN();else if(e.key==="Enter")wH(e);else if(e.key==="ArrowUp")Hl(1);else if(e.key==="ArrowDown")Hl(-1);else return;e.preventDefault(),e.stopPropagation()}function RN({id:e}){let t=O(null),n=TC(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=St.value,m=p?o("Search failed"):!a.trim()||Pk(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>yH(h.target.value)} onKeyDown=${xH} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Hl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Hl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${DN}>
<${d} name="x" size="m" />
</button>
</div>`}function LN(e){let{highlights:t}=globalThis.CSS??{};if(!t||!St.peek())return;let{asked:n,swapped:s,found:a}=St.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<PN){for(let p of _H(u,i))if(l.push(p)>=PN)break}t.set("found",new Highlight(...l))}function*_H(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var kH,Nk,Pk,PN,Dk=b(()=>{I();os();C();V();oe();w();Xd();Ul();L();N();kH=180,Nk=0;Pk=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);PN=1e3});async function Mk(e){try{return await e()}catch(t){return ne(z(t)),null}}function IN(e){let t=Tt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*SH;return!!(t.delete&&n&&s&&Rk(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Lk(e){let t=new Set(Yl.peek());t.delete(e)||t.add(e),Yl.value=t}async function Ik(e,t){let n=ee.peek().marks[e];s$.add(e),await Mk(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Z(Mm(e),{icon:"mail",undo:()=>(s$.delete(e),le({t:"read",id:e,client_no:n??0}),Mk(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var SH,a$,Rk,zN,BN,WN,FN,Yl,KN,s$,jN,qN,qu=b(()=>{se();Ks();fe();V();L();SH=36e5;a$=(e,t,n)=>Mk(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));Rk=e=>e.kind==="out"&&e.author.operator_id===P.value.id,zN=e=>a$(e,"delete",{}),BN=(e,t)=>a$(e,"reaction",{emoji:t}),WN=e=>a$(e,"amend",{act:"again"}),FN=e=>a$(e,"amend",{act:"drop"}),Yl=T(new Set);KN=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),s$=new Set,jN=e=>s$.has(e),qN=e=>s$.delete(e)});var Uu,UN,HN,YN,Hu,Yu=b(()=>{se();C();w();Uu=T(null),UN=e=>{Uu.value=e},HN=e=>!!Uu.value?.when(e),YN=e=>Uu.peek().run(e),Hu=({message:e})=>Uu.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Uu.peek().run(e)}>
${o("Why?")}
</button>`:null});function JN({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Cn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Cn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${jo} state=${n} /></span>`}function ZN({message:e,found:t}){let[n,s]=g(!1),a=GN(e),i=CH[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Hu} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var TH,GN,Gu,VN,CH,zk=b(()=>{I();C();oe();w();N();Yu();Is();jd();TH={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},GN=e=>TH[e.automatic]?.()??o("Auto-reply"),Gu=e=>e.kind==="out"&&!!e.automatic,VN=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${GN(e)}
<${Hu} message=${e} />
</span>`;CH={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function QN({message:e,at:t}){let{delivery:n}=e;return Gu(e)?r`<${JN} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${EH(n)}</span>
<${Ln} run=${()=>Bm(e)}>${o("Retry")}<//>
<${Ln} run=${()=>zt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${OH} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${jo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Lo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${qe(Ro(e))}>
${o("Scheduled for {when}",{when:Ve(Ro(e))})}
</span>
<${Ln} run=${()=>Fo(e)}>${o("Cancel")}<//>
</span>`:Ba(e)?r`<${AH} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${jo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Ln} run=${()=>Fo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${jo} state=${n.state} /></span>`}function OH({message:e}){let{delivery:t}=e,n=Tt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ee(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Cn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Ln} run=${()=>v0(e)}>${o("Check")}<//>`}
<${Ln} run=${()=>Bm(e)}>${o("Send again")}<//>
</span>`}function AH({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Ro(e)-n;if(i<=0)return r`<span class="mt">${t} <${jo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Ln} run=${()=>Fo(e)}>${o("Cancel")}<//>
</span>`}function XN({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Ln} run=${()=>Bm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function eP({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${bl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${DH} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function DH({entry:e}){if(e.phase==="refused"){let n=NH[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Ln} run=${()=>td(e.key)}>${o("Retry")}<//>`}
<${Ln} run=${()=>Ja(e)}>${o("Edit")}<//>
<${Ln} run=${()=>zt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Ln} run=${()=>td(e.key)}>${o("Send")}<//>
<${Ln} run=${()=>Ja(e)}>${o("Edit")}<//>
<${Ln} run=${()=>tl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||zn.value!=="on")){let n=PH.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${jo} state="waiting" />
<span>${s}</span>
<${Ln} run=${()=>Ja(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${J(e.at)} <${jo} state="sending" /></span>`}var Ln,EH,NH,PH,Bk=b(()=>{I();C();Qe();V();oe();w();Er();Us();xe();L();bo();Xs();N();zk();Is();ni();jd();Ln=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;EH=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Cn(e,t)}`;NH={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},PH=["no-space","read-only","disk-fault","database-damaged"]});var r$,tP=b(()=>{kr();C();w();N();r$=class extends Go{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function aP(e){let t=nP(e);return gi.has(t)?Promise.resolve(gi.get(t)):(i$.has(t)||(i$.set(t,new Promise(n=>Fk.push(()=>LH(e.id,t).then(n)))),rP()),i$.get(t))}async function LH(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return IH(t,n),n}catch{return null}finally{i$.delete(t)}}function rP(){for(;Wk<MH&&Fk.length;)Wk+=1,Fk.shift()().finally(()=>{Wk-=1,rP()})}function IH(e,t){gi.set(e,t),gi.size>RH&&gi.delete(gi.keys().next().value)}var MH,RH,gi,i$,Fk,Wk,nP,oP,sP,Kk=b(()=>{V();MH=2,RH=400,gi=new Map,i$=new Map,Fk=[],Wk=0,nP=({id:e,version:t})=>`${e}:${t}`,oP=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),sP=e=>gi.get(nP(e))});function uP({who:e}){let t=/^vk\.com\//.test(e)?vl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function pP({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${mP} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${zH} key=${"p"+n} post=${t} />`)}
`}function mP({one:e}){return r`<div class="fwd">
<${cP} from=${e.from} at=${e.at} />
${e.text&&r`<${ea} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${mP} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${S("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function zH({post:e}){let t=e.url&&vl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${uP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${iP(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ea} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&S("{n} like","{n} likes",e.likes),e.comments>0&&S("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var iP,lP,cP,dP=b(()=>{C();oe();ve();w();Zb();N();lu();iP=e=>e?`${st(e*1e3,M.value)}, ${J(e*1e3)}`:"",lP=({data:e,children:t})=>r`<div class="fwd">
<${cP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,cP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${uP} who=${e} /></b>`}
${t?` · ${iP(t)}`:""}
</span>`});function l$({message:e}){let{data:t}=e,n=`${fP(t.latitude)}, ${fP(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||en("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>zt(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function jk({message:e,client:t}){let{data:n}=e,s=t&&ee.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&$P(u.external_id)===$P(n.phone)),c=async()=>{i(!0);try{await Fm(s,"phone",n.phone)}catch(u){ne(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||en("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>zt(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function qk({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${S("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function Uk({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):en("dice")}</span>
</span>`}function Vu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?$_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||en(n)}</b>
<span class="t12 dim blk">${[en(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var fP,$P,hP=b(()=>{I();C();Qe();V();oe();w();fe();L();N();Xa();fP=e=>Number(e).toFixed(4);l$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";$P=e=>String(e).replace(/\D/g,"");jk.knows=e=>!!(e.phone||e.name);qk.knows=e=>!!e.question;Uk.knows=()=>!0;Vu.knows=e=>!!(e.title||e.from||e.description)});function gP({message:e}){let t=O(null),[n,s]=g(()=>sP(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),aP(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${BH} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function BH({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var bP=b(()=>{I();C();Kk()});function wP({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Ju),[c,u]=g(!1),p=KH(e,t.waveform,n);A(()=>()=>{Gl===n.current&&(Gl=null)},[]);let m=()=>{let _=n.current;if(!_.paused){_.pause();return}Gl&&Gl!==_&&Gl.pause(),Gl=_,_.playbackRate=Ju,_.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{Ju=Hk[(Hk.indexOf(i)+1)%Hk.length],n.current.playbackRate=Ju,l(Ju)},f=({target:_})=>a(x=>({...x,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:x.whole})),$=_=>{let{whole:x}=s;x&&(n.current.currentTime=_*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${kP(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${FH} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Ls(s.at)} / ${Ls(s.whole)}`:Gn(e.size??0)}
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
`}function FH({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Ls(a)} / ${Ls(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ua*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/ua<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function KH(e,t,n){let[s,a]=g(()=>t?.length?jH(t):yP.get(e.token)??vP);return A(()=>{if(s!==vP||!e.size||e.size>WH||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),qH(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function qH(e){try{let t=await fetch(kP(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ua)),i=Array.from({length:ua},(l,c)=>UH(s,c*a,a));return yP.set(e.token,i),i}catch{return null}}function UH(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Hk,ua,WH,kP,Ju,Gl,yP,vP,jH,xP=b(()=>{I();C();oe();w();N();Hk=[1,1.5,2],ua=44,WH=15e5,kP=e=>`/files/${e.token}/media`,Ju=1,Gl=null,yP=new Map;vP=new Array(ua).fill(0);jH=e=>Array.from({length:ua},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ua),Math.max(Math.floor(n*e.length/ua)+1,Math.floor((n+1)*e.length/ua)))))});function c$({message:e,mail:t,client:n}){if(e.letter)return r`<${P1} message=${e} />`;let s=r`<${GH} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${lP} data=${e.data}>${s}<//>`:s}function HH({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ea} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function GH({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${HH} message=${e} />`,l=a.forwards||a.posts?r`<${pP} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(_P),p=r`
${u.map(m=>r`<${wP} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${bl} files=${e.files.filter(m=>!_P(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=YH[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&oP(e)&&r`<${gP} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${VH} message=${e} />${i}`}function VH({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=uC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:en(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var _P,YH,Yk=b(()=>{C();Kk();w();xe();N();Xa();dP();hP();ni();cu();bP();lu();xP();_P=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),YH={location:l$,venue:l$,contact:jk,poll:qk,dice:Uk,story:Vu,game:Vu,invoice:Vu}});function EP({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${AP} message=${e} found=${t} icon=${JH[e.content]}
bad=${ZH.has(e.content)} after=${r`<${Hu} message=${e} />`}>
${Zu(e)}
${n}
<//>`}function Zu({content:e,data:t}){let n=t.by??null,s=QH[e];return s?s(t,n):e}function NP({message:e,found:t}){return r`<${AP} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${e4(e)}
<//>`}function e4({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=n4[e.what];return a?dt(a(e),s):n?`${t.name}: ${n}`:dt(o("{name}: {what}"),{...s,what:o("chat event")})}var JH,ZH,Ho,AP,QH,SP,Gk,TP,CP,OP,XH,t4,n4,Qu=b(()=>{C();oe();w();xe();L();N();Ji();_t();Yu();JH={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},ZH=new Set(["blocked","bounced","sla_breached"]),Ho=e=>r`<b>${H(e)}</b>`;AP=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;QH={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?dt(o("{who} removed the assignee"),{who:Ho(t)}):o("No assignee now");let n=dt(o("Assignee: {who}"),{who:Ho(e.to)}),s=CP[e.cause]?.();return s?[...n,` · ${s}`,...TP(e.skipped)]:t&&t!==e.to?[...n," · ",...dt(o("assigned by {who}"),{who:Ho(t)})]:n},team_changed:(e,t)=>{let n=e.to?dt(o("Team: {team}"),{team:r`<b>${Fe.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&CP[e.cause]?.();return s?[...n,` · ${s}`,...TP(e.skipped)]:t?[...n," · ",Ho(t)]:n},closed:(e,t)=>{let n=XH[e.reason]?.();return[...t?dt(o("Closed by {who}"),{who:Ho(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?dt(o("Reopened by {who}"),{who:Ho(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ve(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Ho(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?dt(o("Unsnoozed by {who}"),{who:Ho(t)}):`${o("Unsnoozed")}: ${(OP[e.cause]??OP.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Je(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(is).join(", ")}</b>`;return[e.added.length>0&&dt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&dt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Ho(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=dt(o("Priority: {priority}"),{priority:r`<b>${Dn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",Ho(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Ho(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},SP={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>go(Cs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Gk=e=>(SP[e.why]??SP.off)(e),TP=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${Gk(t)})`).join(", ")]:[],CP={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},OP={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},XH={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};t4=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),n4={new_chat_members:t4,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Vk({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();u$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function o4({message:e,x:t,y:n}){let s=Ct(()=>{y.value=null}),[a,i]=g(null);return Se(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
${S("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:jt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${G("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var u$,PP,Jk=b(()=>{I();C();ie();V();oe();w();se();Q();N();Ce();u$=T(null);PP=()=>y.value==="participant"&&u$.value?r`<${o4} key=${u$.value.message.id} ...${u$.value} />`:null});async function MP(e,t){let n=`${e}.${t}`;if(n in Vl.peek())return;Zk.push(n);let s={...Vl.peek(),[n]:null};Zk.length>s4&&delete s[Zk.shift()],Vl.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Vl.value={...Vl.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var s4,Vl,Zk,DP,RP=b(()=>{se();V();s4=200,Vl=T({}),Zk=[],DP=(e,t)=>Vl.value[`${e}.${t}`]??null});function LP({message:e,near:t}){let n=e.reply_to_no,s=t??DP(e.dialog_id,n);A(()=>{t||MP(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?r4(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ql(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${a4(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var a4,r4,IP=b(()=>{I();C();w();Ul();xe();RP();Xa();a4=({author:e})=>e.operator_id?H(e.operator_id):e.name,r4=e=>e.text||en(e.content==="text"&&e.files?.length?"document":e.content)});function Qk(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Tt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function zP({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Xk(e){let t=zP(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function BP(e){let t=zP(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(c4).join(", ")}})}function c4({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):H(t)}var i4,l4,bi,p$,m$,d$=b(()=>{qu();w();xe();L();i4=["👍","❤","🙏","👌","😁","🎉"],l4=new Set(["❤","✍","☃","🕊"]),bi=e=>l4.has(e)?e+"️":e;p$=e=>i4.filter(t=>Qk(e).includes(t));m$=(e,t)=>BN(e,t===Xk(e)?null:t)});function WP({message:e}){let t=BP(e);if(!t.length||e.deleted_at)return null;let n=Qk(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${p4} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>m$(e,s.sign):null} />`)}
</span>`}function p4({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=u4[e],c=`${l?l.name():bi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():bi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var u4,FP=b(()=>{C();w();d$();N();u4={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function ey(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return jP([e],[t]).filter(c=>c.text);let[n,s]=[KP(e),KP(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=jP(n.slice(a,n.length-i),s.slice(a,s.length-i));return m4([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function jP(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function m4(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var KP,qP=b(()=>{KP=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function UP({message:e}){return e.edited_at?e.version<2?r`<span title=${qe(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${qe(e.edited_at)}
aria-expanded=${String(Yl.value.has(e.id))} onClick=${()=>Lk(e.id)}>
${o("edited")}
</button> `:null}function HP({message:e}){return Yl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${d4} key=${e.version} message=${e} />`:null}function d4({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),KN(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${S("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${qe(l.at)}>${J(l.at)}</time>
<span class="text">${ey(l.text,t[c+1].text).map(f4)}</span>
</li>`)}
<li key="now">
<time title=${qe(t.at(-1).at)}>${J(t.at(-1).at)}</time>
<span class="text">${ey(t.at(-2)?.text??"",t.at(-1).text).map($4)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function YP({message:e,children:t}){let n=Yl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${h4(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Lk(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function h4({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:J(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function GP({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>FN(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=g4[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Cn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>WN(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=b4[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Cn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var f4,$4,g4,b4,VP=b(()=>{I();C();qu();qP();oe();w();xe();L();d$();N();Is();f4=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,$4=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;g4={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:bi(e)}):o("The client still sees the reaction")},b4={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function JP({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${EP} message=${e} found=${m} />`;if(e.content==="service")return r`<${NP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Gu(e))return r`<${ZN} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${XN} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",_=e.delivery?.state,x=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),_==="failed"&&"fail",_==="uncertain"&&"wait",(Ba(e)||Lo(e))&&"soon"],k=s?r`<${k4} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${D1} subject=${u} to=${p} />`,j=r`<${c$} message=${e} mail=${$} client=${l} />`,B=r`<div class=${!f&&$1(e)?"box bare":"box"} style=${f?null:h1(e)}>
${h&&r`<${v4} />`}
<${y4} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${LP} message=${e} near=${t} />`}
${f?r`<${YP} message=${e}>${j}<//>`:j}
<${HP} message=${e} />
<${GP} message=${e} />
<${_4} message=${e} />
<${WP} message=${e} />
${e.tasks?.length>0&&r`<${fN} tasks=${e.tasks} />`}
${!f&&r`<${bN} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,B]:[B,k]}
</li>`}function k4({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${Vk} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function y4({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Gu(e)?r`<${VN} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+mo(s.name)}>
<${Vk} message=${e} look="pname">${s.name}<//>
</span>`:null}function _4({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>w4,n=r`
<${UP} message=${e} />
<span title=${qe(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:x4(e),time:J(e.created_at)}):J(e.created_at)}
</span>
`;return e.delivery?r`<${QN} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var v4,w4,x4,ZP=b(()=>{C();oe();w();xe();L();fi();bo();N();zk();Yk();Bk();Qu();ni();cu();Jk();IP();FP();VP();v4=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;w4=5*6e4,x4=({sent_at:e,created_at:t})=>ot(e)===ot(t)?J(e):`${jt(e)}, ${J(e)}`});function eD(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||ot(h.created_at)!==ot(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${Ii(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&XP(h,p),v=!(f&&f.no!==t&&XP(p,f));i.push(r`<${r$} key=${p.id} message=${p}>
<${JP} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??ta(p.letter.sender)})}),i}function XP(e,t){return QP(e)||QP(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<S4&&ot(e.created_at)===ot(t.created_at)}var S4,QP,tD=b(()=>{C();ve();oe();w();tP();cu();ZP();S4=3*6e4;QP=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Xu(e,t){t==="reply"&&e.kind==="note"||(Js(e.dialog_id,t,e.no),Wo(t))}function $$(e,t,n="menu"){ny(e)&&(f$.value={message:e,...t},Jl.value=n,y.value="message")}function nD(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&HN(e)&&ge.peek()?.shortcuts!==!1)return YN(e),!0;if(!ny(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)zt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ge.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Xu(e,"reply");else if(t.code==="KeyN")Xu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Ik(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&oa(e))pf(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")$$(e,oD(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return T4(e,t)}return!0}function T4(e,t){let n=t.shiftKey?null:bv(e).find(s=>s.key===t.code);return n?.runMany&&Ut.peek().size?n.runMany(Sl()):n?.run(e),!!n}function oD(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function h$(){let e=vi?.parentElement?.querySelector(`li[data-no="${vi.dataset.of}"] .box`);if(!e)return;let[t,n]=[vi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;vi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),vi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function sD({find:e}){let t=O(null),n=ki.value===null?null:e(ki.value);if(W(()=>(vi=t.current,h$(),()=>{vi=null})),!n||!ny(n)||n.deleted_at||Ut.value.size)return null;let s=y.value==="message"&&f$.value?.message.id===n.id,a=l=>s&&Jl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:$$(n,oD(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Xu(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${p$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function aD(){if(y.value!=="message"||!f$.value)return null;let e={menu:C4,signs:O4,colleagues:E4}[Jl.value];return r`<${e} key=${Jl.value} ...${f$.value} />`}function oy(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-ty+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-ty:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-ty-i-8)}px`)},[]),n}function C4({message:e,x:t,y:n}){let s=rD(e),a=oy(t,n),i=ae.value[s.dialog_id],l=af(s,i),c=IN(s),u=m=>r`<span class="end only-wide"><${mn} of=${m} /></span>`,p=()=>{sf(s),Wo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${X} icon="reply" onPick=${()=>Xu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${p$(s).length>0&&r`<${X} icon="smile" stay onPick=${()=>{Jl.value="signs"}}>
${o("Reaction")}
<//>`}
${bv(s).map(m=>r`<${X} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(ji(m.key)[0])}
<//>`)}
<${X} icon="sticky-note" onPick=${()=>Xu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${X} icon="copy" onPick=${()=>zt(s.text)}>${o("Copy text")}${u([at,"C"])}<//>`}
<${X} icon="link" onPick=${()=>zt(ju(s))}>${o("Copy link")}<//>
${oa(s)&&r`<${X} icon="check-check" onPick=${()=>pf(s)}>${o("Select")}${u(["X"])}<//>`}
<${X} icon="forward" stay onPick=${()=>{Jl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${X} icon="mail" onPick=${()=>Ik(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Rk(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${X} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${X} icon="trash-2" onPick=${()=>zN(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function O4({message:e,x:t,y:n}){let s=rD(e),a=oy(t,n),i=Xk(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${p$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,m$(s,l)}}>
${bi(l)}
</button>`)}
<//>
</div>`}function E4({message:e,x:t,y:n}){let s=oy(t,n),a=Object.values(we.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=hn(c,"note");rs(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Js(c,"note",u),Wo("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var ki,f$,Jl,ty,ny,vi,rD,sy=b(()=>{se();I();C();Qe();nu();ie();qu();Kn();$u();w();Ul();$o();yt();wl();gu();au();d$();L();N();ln();Yu();ki=T(null),f$=T(null),Jl=T("menu"),ty=28,ny=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";vi=null;rD=e=>kt.value[e.dialog_id]?.items[e.no]??e});function cD({dialog:e}){let t=kt.value[e.id],n=_n(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=qt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${ay} dialog=${e} messages=${n} pending=${a}
picked=${Ut.value} mark=${ya.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Ku.value?.dialog===e.id}
later=${t.later} newer=${Dt.value[`newer:${e.id}`]} more=${t.more}
older=${Dt.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var A4,N4,iD,P4,lD,ay,uD=b(()=>{kr();C();qu();ve();Hs();w();Ul();Us();Vt();Q();qr();L();nt();N();Bk();Dk();tD();sy();gu();A4=48,N4=1e3,iD=1200,P4=500,lD=12;ay=class extends Go{box=ih();list=ih();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){ES(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),h$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),qN(this.props.dialog.id),ki.value=null,ri(),Ku.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),LN(this.list.current),h$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=A4}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<iD&&Zh(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<iD&&Jh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+lD)break;a.dataset.no&&i.top<n-lD&&s.push(Number(a.dataset.no))}return s}look(){NS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!jN(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&a_(this.props.dialog)},N4)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await im(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(ki.value=Number(n.dataset.no))};out=()=>{this.focused()||(ki.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(ki.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||Ut.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),$$(s,{x:t.clientX,y:t.clientY})},P4))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;QC(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Sv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!nD(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(sl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Zh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${eD(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Jh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${eP} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${sD} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${NN}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?S("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function pD(){let e=Ut.value.size;if(!e)return null;let t=()=>{ri(),Ir(()=>Rt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${S("{n} message selected","{n} messages selected",e)}</b>
${PC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Sl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${mn} of=${ji(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${mn} of=${["Esc"]} /></span>
</button>
</div>`}var mD=b(()=>{C();os();yt();w();N();Ce();wl();gu()});function fD({dialog:e}){let t=O(null),n=y.value===dD,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:dD}};return r`<span class="headtasks" ref=${t}>
<${si} dialog=${e} button=${s} />
${n&&r`<${D4} dialog=${e} chip=${t} />`}
</span>`}function D4({dialog:e,chip:t}){let n=O(null),{open:s}=o$(e.id);return W(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Re} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,R(un(a.id))}}>
<span class="st"><${so} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${or} task=${a} /></span>`}
</button>`)}
<${X} icon="plus" stay onPick=${()=>tn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var dD,$D=b(()=>{I();C();w();Q();ie();ln();Kd();_k();ia();vn();dD="headtasks"});var vD={};ye(vD,{Conversation:()=>M4});function M4(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${of} />
<${z4} />
</section>`;let t=ae.value[e],n=Dt.value[`dialog:${e}`]?.problem;return n&&!kt.value[e]?.loaded?r`<${gD} id=${e} dialog=${t} problem=${n} />`:!t&&!kt.value[e]&&ee.value.recent.includes(e)?r`<${gD} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${bD} dialog=${t} />
<${of} dialog=${t} />
<${Wb} dialog=${t} />
<${RN} key=${"find"+e} id=${e} />
${kt.value[e]?.loaded&&t?r`<${cD} key=${e} dialog=${t} />`:r`<${I4} />`}
<${pD} />
<${EN} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${u1} key=${"drop"+e} id=${e} can=${Tt(t)?.can} kind=${t.kind} />`}
<${MC} dialog=${t} />
<${aD} />
<${PP} />
</section>`}function hD(){return r`<a class="ib phoneback" href=${G(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function bD({dialog:e}){return e?r`<header class="thead">
<${hD} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${c_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Do} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${fD} dialog=${e} />
${e.priority===1&&r`<${Bt} priority=${1} />`}
<span class="only-wide htags"><${zo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${DC} dialog=${e}><${R4} /><//>
</header>`:r`<header class="thead">
<${hD} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function R4(){let e=()=>{matchMedia("(min-width: 1280px)").matches?po.value=!po.value:ft.value=!ft.value};return r`<button type="button" class=${po.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(ft.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function I4(){let e=$t(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&L4.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function gD({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${bD} dialog=${t} />
<${of} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${G(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>yc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function z4(){return r`<div class="nothing">
<${Li} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${mn} of=${["J"]} /></p>
<ul class="hints">
<li><${mn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${mn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${mn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var L4,kD=b(()=>{C();ie();V();oe();w();It();Q();L();nt();Md();RC();LC();N();AN();Dk();Ce();uD();sy();Jk();Xn();qs();mD();$D();Od();L4=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var yD={};ye(yD,{Lightbox:()=>W4});function B4(){let e=kt.value[E.value.dialog];if(!e)return[];let t=n=>Qa(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return _n(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function W4(){return y.value==="photo"&&zc.value?r`<${F4} />`:null}function F4(){let e=B4(),t=e.findIndex(m=>m.file.token===zc.value),n=O(null),[s,a]=g(null);if(Se(),W(()=>{t<0?ry():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(zc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Mt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&ry()}}>
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
<a class="ib" href=${gn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${ry}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${gn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var ry,wD=b(()=>{I();C();Qe();ie();oe();w();Vt();Q();L();N();ni();Ce();ry=()=>{y.value=null}});var j4,ep,iy=b(()=>{j4=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",ep=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:j4(),...t})}`});var SD={};ye(SD,{Client:()=>q4});function q4(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=$t(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Zo()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:jt(t.created_at)})}</p>
</div>
<${U4} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${H4} contact=${t} onSaved=${n} />
<${Y4} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function U4({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${ep(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${ep(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function H4({contact:e,onSaved:t}){let n=e$(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>zt(s.label||s.external_id)}>
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
<span class="t12 dim cut">${t$(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Xf} contact=${e} onSaved=${t} />
</section>`}function Y4({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
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
${i.items.length>0&&r`<ol class="cllog">${G4(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${re} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function G4(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${st(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${G("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${V4} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function V4({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Zu(e)} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(ju(e)).pathname+new URL(ju(e)).search}
title=${qe(e.sent_at)}>
${J(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Lo(e)?r` · ${o("Scheduled for {when}",{when:Ve(Ro(e))})}`:null}
</span>
<div class="clsaid"><${c$} message=${e} client=${n.id} /></div>
</div>
</li>`}var TD=b(()=>{I();C();Qe();V();ve();oe();w();xe();Q();L();bo();N();n$();wk();Yk();Qu();iy();Ce();Ul()});function ND(e){ly.value=e,y.value="why"}var ly,AD,cy=b(()=>{se();ie();ly=T(null),AD=e=>!!(e?.data?.run||e?.data?.rule)});function b$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(je()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var tp,uy=b(()=>{I();C();Q();N();ie();tp=({label:e})=>r`<a class="ib small" href=${je()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function k$(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&S("{n} operator","{n} operators",n),s&&S("{n} team","{n} teams",s),a&&S("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Q4,v$,X4,np,Zl=b(()=>{w();Q4={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},v$=e=>Q4[e]?.()??o("a fault, code {code}",{code:e});X4={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},np=e=>X4[e]?.()??o("refused, code {code}",{code:e})});function e6({kind:e,body:t},n){let s=dy[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function RD(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function t6({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[n6(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function n6(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):S("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function o6(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===We.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function py({texts:e=[],frequency:t}){let n=o6(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:s6(n)})];return e.length>1&&s.push(S("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(S("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function a6({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?S("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:MD(l.map(String))}):o("The first reply {first}, next replies {next}",{first:DD(e),next:DD(t)});return RD(u,{channels:s,teams:a},i)}function r6({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=LD(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:MD(n.map(fy)),what:l})}function $y(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function LD(e,t,n){let s=$y(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function y$({every:e,hours:t=0}){return e==="hours"?S("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var PD,my,MD,dy,Ql,vt,op,s6,DD,fy,_o=b(()=>{w();PD=90,my=1,MD=e=>new Intl.ListFormat(We.value==="ru"?"ru-RU":"en-GB").format(e),dy={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>RD(o("A new conversation without an assignee"),{channels:e},t),then:t6},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:py},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===my?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:py},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:py},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>S("SLA within {n} minute","SLA within {n} minutes",e),when:a6,then:r6},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>S("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>LD(e,t,n)}},Ql=e=>dy[e]?.icon??"zap",vt=({kind:e,body:t})=>dy[e]?.title(t)??e;op=(e,t)=>e6(e,t).filter(Boolean).join(" → ");s6=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>PD?`${t.slice(0,PD-1).trimEnd()}…`:t};DD=e=>S("within {n} minute","within {n} minutes",e);fy=e=>o("{n}%",{n:e})});async function So(){let e=w$+=1;try{let t=await K("/api/rules");if(e!==w$)return;Be.value=t,Xl.value=null}catch(t){if(!(t instanceof q))throw t;e===w$&&(Xl.value=t)}}function jD(){clearTimeout(ID),hy&&(ID=setTimeout(So,i6))}function qD(){hy+=1,So();let e=setInterval(()=>{document.hidden||So()},l6);return()=>{hy-=1,clearInterval(e)}}function gy(e){w$+=1;let{rules:t}=Be.peek(),n=t.some(s=>s.id===e.id);Be.value={...Be.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function ec(e,t){e&&gy(e);try{let n=await t();return n?.rule?gy(n.rule):await So(),n??!0}catch(n){if(!(n instanceof q))throw n;return await So(),n.code==="not-reviewed"?UD(yn(e.id)):ne(z(n)),null}}function x$(e,t,n,s){let a=n(),i=Z(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Cr(i)}),a}function UD(e){_$.value=e,y.value="rulefirst"}function HD(e,t){return t&&gs(e.kind)?.writes_to_clients&&!e.reviewed?(UD(e),null):ky(e,t)}function wy(e,t){let n=sp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Be.value={...Be.peek(),rules:Be.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},x$(o("Order changed: {name}",{name:vt(e)}),"arrow-up",WD(e.id,t),WD(e.id,s))}function T$(e,t){let n=sp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(wy(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function YD(e){return Be.value={...Be.peek(),rules:Be.peek().rules.filter(t=>t.id!==e.id)},x$(o("Rule deleted: {name}",{name:vt(e)}),"trash-2",FD(e.id,!0),FD(e.id,!1))}async function VD({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return gy(a.rule),a.rule}var i6,l6,Be,Xl,by,et,yn,gs,KD,sp,vy,hy,w$,ID,c6,_$,zD,ky,BD,yy,S$,WD,xy,FD,GD,cn=b(()=>{se();V();w();L();nt();fe();ie();_o();i6=250,l6=3e4,Be=T(null),Xl=T(null),by=$e(()=>ee.value.hours??{}),et=$e(()=>P.value?.role==="administrator"),yn=e=>Be.value?.rules.find(t=>t.id===e)??null,gs=e=>Be.value?.kinds.find(t=>t.kind===e)??null,KD=e=>by.value[e]?.name,sp=e=>(Be.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),vy=e=>!!e.paused_at||e.missing.length>0,hy=0,w$=0,ID=null;c6=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Zt(e=>{e.some(c6)&&jD()});Bn(jD);_$=T(null);zD=(e,t,n)=>()=>ec({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));ky=(e,t,n)=>x$(t?o("Switched on: {name}",{name:vt(e)}):o("Switched off: {name}",{name:vt(e)}),"zap",zD(e.id,t,n),zD(e.id,!t)),BD=e=>()=>(Be.value={...Be.peek(),paused:e},ec(null,()=>F("/api/automation/paused",{paused:e}))),yy=e=>x$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",BD(e),BD(!e)),S$=e=>ec({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),WD=(e,t)=>()=>ec(null,()=>F(`/api/rules/${e}/place`,{before:t}));xy=(e,t)=>{let n=sp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},FD=(e,t)=>()=>ec(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));GD=e=>ec(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var ze,C$,bs=b(()=>{w();xe();N();L();cn();_o();ze={person:H,team:e=>Fe.value[e]?.name??o("Deleted team"),channel:e=>Ge.value[e]?.name??o("Removed channel"),hours:e=>KD(e)||(e===my?o("company hours"):o("Removed hours"))},C$=()=>Object.values(Ge.value).filter(e=>e.health!=="removed").sort((e,t)=>Ee(e.kind).localeCompare(Ee(t.kind))||e.name.localeCompare(t.name))});function O$(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>O$(e,n)).join(", "):o("any"):JD[e]?JD[e](t):typeof t=="boolean"?d6(t):typeof t=="object"?JSON.stringify(t):String(t)}var u6,ZD,p6,m6,d6,JD,E$,f6,$6,A$,N$=b(()=>{w();N();Zl();bs();u6={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},ZD=e=>u6[e]?.()??e,p6={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},m6=e=>p6[e]?.()??e,d6=e=>e?o("yes"):o("no"),JD={assignee:ze.person,channel:ze.channel,team:ze.team,channel_kind:Ee,every:e=>m6(e)};E$=e=>({did:()=>o("done"),refused:()=>np(e.code),failed:()=>o("it failed")})[e.outcome](),f6=e=>new Intl.ListFormat(We.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ze.person)),$6={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ze.person(e)}):o("Given to the team “{team}”",{team:ze.team(t)}),target:({minutes:e})=>S("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:f6(e)}):o("Notified")},A$=e=>$6[e.do]?.(e)??e.do});function h6({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=O$(e.field,e.wanted),s=O$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var P$,_y=b(()=>{C();w();Qu();xe();N();N$();P$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${ZD(t.field)}</dt><dd><${h6} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${A$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${Gk(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function D$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(g6),[l,c]=g(!1),u=async m=>{try{let h=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=$t(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${b6(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Ne} key=${m} width=${m} />`)}
</div>`}function b6(e,t){let n=[];return e.forEach((s,a)=>{(!a||ot(e[a-1].at)!==ot(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${Ii(s.at,M.value)}</li>`),n.push(r`<${w6} key=${s.id} run=${s} named=${t} />`)}),n}function w6({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${v6[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${k6(e)}</span>
${t&&r`<span class="t12 dim cut blk">${y6(e)}</span>`}
</span>
<time class="t12 dim" title=${qe(e.at)}>${J(e.at)}</time>
</summary>
<div class="runin">
<${P$} run=${e} />
<p class="hrow t12">
${t&&yn(e.rule_id)?r`<a class="link" href=${je(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${G("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var g6,v6,k6,y6,Sy=b(()=>{I();C();V();ve();oe();w();Q();N();Ce();_y();cn();N$();_o();g6={runs:null,more:!1,problem:null};v6={did:"check",refused:"ban",failed:"circle-alert"},k6=e=>e.outcome==="did"&&e.done.length?e.done.map(A$).join(", "):E$(e),y6=e=>vt(yn(e.rule_id)??{kind:e.kind,body:gs(e.kind)?.default??{}})});function XD(){let e=O(null),[t,n]=g("");b$(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Be.value.rules.map(i=>i.last_run_at??0)),a=QD.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${tp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${QD.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${D$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${re} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var QD,eM=b(()=>{I();C();w();N();uy();Sy();cn();QD=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var M$,Ty=b(()=>{C();cn();M$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,HD(e,s)}} />`});function x6(e){let t=Math.max(1,...e),n=(tM-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Cy-2-a/t*(Cy-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function S6(e){return e.active?[S("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:Je(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:jt(e.changed_at)})]}function T6(e){let t=s=>{let a=yn(R$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=C6(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{R$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",vt(e))},onDragEnd:()=>{R$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=yn(R$.id);i&&wy(i,a?O6(s.currentTarget,i):e.id)}}}function C6(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function O6(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function E6(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!et.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Rs(T$(t,n)?o("Moved: {name}",{name:vt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function nM({rule:e,names:t,open:n}){let s=vt(e),a=et.value?T6(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>E6(l,e)}>
<span class="ric"><${d} name=${Ql(e.kind)} /></span>
<h3>
<a href=${je(e.id)}
aria-keyshortcuts=${et.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${et.value?r`<${M$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${op(e,t)}</p>
<${A6} rule=${e} />
<div class="mt2">
${S6(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${_6} days=${e.days} />
</div>
</article>`}function A6({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:v$(e.paused_why)})}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>S$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${k$(e.missing)}</span>
${et.value&&r`<a class="link" href=${je(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var tM,Cy,_6,R$,oM=b(()=>{C();ve();oe();w();Q();N();Dr();Zl();cn();Ty();_o();[tM,Cy]=[72,18];_6=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${tM} ${Cy}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${x6(e)} />
</svg>`;R$={id:null}});function P6(e,t){let n=new Map(e.map(l=>[rM(l),l.text])),s=new Map(t.map(l=>[rM(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function L$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return P6(e.texts,t.texts);let[s,a]=N6[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var sM,aM,Oy,Ey,N6,rM,Ay=b(()=>{w();bs();_o();sM=e=>e?o("yes"):o("no"),aM=e=>t=>t?.length?t.map(e).join(", "):o("all"),Oy=e=>e?ze.team(e):o("none"),Ey=e=>t=>e[t](),N6={operators:[()=>o("Operators"),e=>e?e.map(ze.person).join(", "):o("all")],team_id:[()=>o("Team"),Oy],channels:[()=>o("Channels"),aM(e=>ze.channel(e))],teams:[()=>o("Teams"),aM(e=>ze.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),sM],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Ey({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Oy],nobody:[()=>o("When nobody can take it"),Ey({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Oy],clients:[()=>o("Clients"),Ey({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),y$],hours_id:[()=>o("Working hours"),e=>ze.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(fy).join(", ")],whom:[()=>o("Whom to notify"),e=>$y(e,ze).join(", ")||o("no one")],email:[()=>o("Also by email"),sM]},rM=({channel_id:e,language:t})=>`${e===null?o("All channels"):ze.channel(e)}, ${t}`});function D6(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>ap.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function M6({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=D6(s.text);s.text.trim()?s.text.length>iM?t[`texts.${a}`]=S("At most {n} character","At most {n} characters",iM):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function R6({frequency:e},t){e?.every==="hours"&&!pr(e.hours,1,cM)&&(t.frequency=mr(1,cM))}function uM({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Py({kind:e,body:t}){let n={};return L6[e]?.(t,n),n}var ap,iM,z$,lM,I$,cM,pr,mr,Ny,L6,B$=b(()=>{w();ap=["name","number","company","hours","back"],iM=4e3,z$=1440,lM=30*z$,I$=60*z$,cM=24*365;pr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,mr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Ny=(e,t)=>{M6(e,t),R6(e,t)},L6={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),pr(e.cap,0,1e3)||(t.cap=mr(0,1e3)),pr(e.former_days,0,365)||(t.former_days=mr(0,365)),e.absent!=="keep"&&!pr(e.absent_minutes,0,z$)&&(t.absent_minutes=mr(0,z$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Ny,out_of_hours:Ny,receipt:Ny,sla:(e,t)=>{pr(e.first_minutes,1,I$)||(t.first_minutes=mr(1,I$)),pr(e.next_minutes,1,I$)||(t.next_minutes=mr(1,I$)),e.stages.length?e.stages.some(n=>!pr(n,1,1e3))?t.stages=mr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),uM(e,t)},untouched:(e,t)=>{pr(e.minutes,1,lM)||(t.minutes=mr(1,lM)),uM(e,t)}}});function I6(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function nc({id:e,kind:t,version:n,body:s}){De.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Dy.value=!1,tc.value=null,dr.value=null}function W$(e){De.value={...De.peek(),body:{...De.peek().body,...e}}}function dM(){let{id:e,kind:t}=De.peek();nc(e?yn(e):My(t))}function fM(e){let{version:t,base:n}=De.peek();e.version!==t&&(JSON.stringify(e.body)===n?De.value={...De.peek(),version:e.version}:vs.peek()?dr.value={by:e.changed_by,at:e.changed_at}:nc(e))}function hM(){let{id:e}=De.peek();return De.value={...De.peek(),version:yn(e).version},dr.value=null,F$()}function z6(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function F$(){if(!De.peek()||yi.peek())return!1;if(Dy.value=!0,tc.value=null,Object.keys(Py(De.peek())).length)return z6(),!1;yi.value=!0;let e=De.peek();try{let t=await VD(e);return De.peek()===e?nc(t):De.value={...De.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Z(o("Rule created: {name}. It is off.",{name:vt(t)}),{icon:"zap"}),R(je(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await So(),dr.value={by:t.detail.by,at:t.detail.at}):tc.value=t,!1}finally{yi.value=!1}}var De,Dy,yi,tc,dr,vs,pM,mM,My,$M,gM,wi=b(()=>{se();V();w();Q();fe();B$();cn();_o();De=T(null),Dy=T(!1),yi=T(!1),tc=T(null),dr=T(null),vs=$e(()=>!!De.value&&JSON.stringify(De.value.body)!==De.value.base),pM=$e(()=>De.value&&Dy.value?{...Py(De.value),...I6(tc.value)}:{});mM=()=>{De.value=null},My=e=>({id:null,kind:e,version:0,body:gs(e).default});$M=()=>nc(yn(De.peek().id));gM=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var bM,vM=b(()=>{C();w();N();Sy();bM=({rule:e})=>r`<${D$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var K$,Ry=b(()=>{se();K$=T(null)});function kM({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=vs.peek()?{body:De.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${vs.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ut} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${B6.map(l=>[String(l),S("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ne} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${re} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${F6} rule=${e} result=${s.result} />`}
</div>
`}function W6(e,{matched:t,sent:n}){let s=S("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!gs(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=S("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function F6({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${W6(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(q6).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ze.channel(s.channel_id)}</dt>
<dd class="num">${ue(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${np(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${K6} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${S("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var B6,K6,j6,q6,yM=b(()=>{I();C();V();ve();oe();w();Q();N();Ot();Zl();wi();bs();cn();B6=[7,30,90];K6=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${G("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${np(e.code)}</span>`}
</span>
<span class="t12 dim">${st(e.at,M.value)}, ${J(e.at)}</span>
</a>
</li>`,j6={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},q6=e=>j6[e]?.()??e});function wM({label:e,hint:t,error:n,children:s}){let a=$h();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ks} id=${`${a}e`} text=${n} />
</div>`}function rp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function ip({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function Iy({label:e,hint:t,error:n,children:s}){let a=$h();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ks} id=${`${a}e`} text=${n} />
</div>`}function U$(e,t=o("Choose a team")){let n=Za().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ze.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function H$(e){let t=Object.values(by.value).filter(n=>!n.removed).map(n=>[n.id,ze.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,ze.hours(e)]),t}function xM({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Ly(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Y$({chosen:e,onChange:t,kinds:n}){let a=C$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${_e} kind=${i.kind} named />`}));for(let i of _M(e,a))a.push({id:i,name:`${ze.channel(i)} · ${o("removed")}`,icon:null});return r`<${j$} name=${o("Channel")}>
<${xM} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function SM({chosen:e,onChange:t}){let n=Za().map(({id:s,name:a})=>({id:s,name:a}));for(let s of _M(e,n))n.push({id:s,name:`${ze.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Fe.value).length?null:r`<${j$} name=${o("Team")}>
<${xM} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function zy({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!we.value[l]?.active);return r`
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
${G$().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Ly(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Ly(e.operators,l)})} />
${ze.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ks} text=${n} />
</div>
<${q$} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var pt,j$,ks,q$,ys,ws,Ly,_M,G$,lp=b(()=>{I();C();w();L();N();gl();bs();cn();pt=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,j$=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ks=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;q$=({label:e,hint:t,checked:n,onChange:s})=>r`<${wM} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ys=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${wM} label=${e} hint=${t} error=${i}>
${l=>r`<${rp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;ws=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Iy} label=${e} hint=${t} error=${n}>${a=>r`<${ip} ...${a} ...${s} />`}<//>
</div>`;Ly=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];_M=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));G$=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function CM({rule:e,body:t,errors:n,change:s}){A(()=>{Ra()},[]);let a=Y6(t),i=l=>s({operators:l==="chosen"?G$().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${ws} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||H6})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${ws} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${U$(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ys} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${pt} icon="list-filter" title=${o("If")}>
<${j$} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Y$} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${pt} icon="user-round-check" title=${o("Then assign in turn")}>
<${ut} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${ws} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${U$(t.team_id)} />`}
${a==="chosen"&&r`<${G6} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ys} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${q$} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${q$} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?U6:0})} />
${t.former_days!==0&&r`<${ys} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${ws} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${ws} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${U$(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${V6} rule=${e} />`}
`}function G6({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=G$().filter(m=>!e.includes(m.id)),c=[...e.map(m=>we.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Rs(o("{name}: place {n} of {all}",{name:H(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&et.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&et.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${Xr} shift=${En(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[ei(m),Fb(En(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${ks} text=${n} />
`}function V6({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await GD(e);a&&Z(S("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&et.value&&r`<button type="button" class="btn small" disabled=${!e.active||vs.value} onClick=${s}>
${S("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var TM,U6,H6,Y6,OM=b(()=>{I();C();oe();w();L();fe();xe();N();Ot();gl();fn();Dr();wi();lp();cn();TM=()=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${pt} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${pt} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,U6=30,H6=30,Y6=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function EM({body:e,errors:t,change:n}){return r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${Y$} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${SM} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${pt} icon="hourglass" title=${o("Then reply")}>
<${ys} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ys} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${ws} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${H$(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${pt} icon="bell-ring" title=${o("And notify")}>
<${Z6} body=${e} error=${t.stages} change=${n} />
<${zy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function Z6({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${rp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${Q6(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ks} text=${t} />
${s.length<J6&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function Q6(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?S("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):S("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function AM({body:e,errors:t,change:n}){return r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ys} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${pt} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${pt} icon="bell-ring" title=${o("Then notify")}>
<${zy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var J6,NM=b(()=>{C();w();N();lp();J6=5});function V$(e,t,n){let s={...PM[t]??PM.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?ap.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var PM,By=b(()=>{B$();PM={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Wy({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,y$({every:l})]);return r`<div class="rowgap">
<${Iy} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${ip} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${rp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function X6(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of IM)if(!n(s,a))return{channel_id:s,language:a};return null}function Fy({body:e,errors:t,change:n,kinds:s}){let a=C$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=X6(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${t5} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${ks} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function t5({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${ip} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${e5(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${ip} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${IM}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${ks} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${ap.map(m=>r`<button type="button" class="chip" key=${m} title=${DM(m)}
aria-label=${o("Insert: {what}",{what:DM(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${n5} one=${e} />
</div>`}function n5({one:e}){let t=V$(e.text,e.language,ee.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${We.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var MM,RM,LM,IM,e5,DM,zM=b(()=>{I();C();w();L();N();Ot();B$();lp();bs();_o();By();MM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${ut} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Wy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="message-square-reply" title=${o("Then write to the client")}>
<${Fy} body=${e} errors=${t} change=${n} />
<//>
`,RM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${ws} label=${o("Working hours")} value=${e.hours_id} options=${H$(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${pt} icon="list-filter" title=${o("If")}>
<${Wy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="moon" title=${o("Then write to the client")}>
<${Fy} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,LM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${Wy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="mail" title=${o("Then reply in the same thread")}>
<${Fy} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;IM=[["ru","Русский"],["en","English"]];e5=(e,t)=>{let n=t.map(s=>[s.id,`${Ee(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ze.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};DM=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function BM({rule:e}){let t=o5[De.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!et.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${k$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${De.value.body} errors=${pM.value} change=${W$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var o5,WM=b(()=>{C();w();N();Zl();wi();OM();NM();cn();zM();o5={distribution:CM,reply_assigns:TM,autoreply:MM,out_of_hours:RM,receipt:LM,sla:EM,untouched:AM}});function FM({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{W$(c.body),R(je(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${je(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${a5} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&et.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function s5(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function a5({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${s5(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${st(e.at,M.value)}, ${J(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${L$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var KM=b(()=>{I();C();V();ve();oe();w();Q();xe();N();Ay();wi();cn()});function qM({id:e,tab:t}){let n=typeof e=="string"?r5(e):null,s=n?gs(n)&&{...My(n),active:!1,missing:[],today:0}:yn(e),a=!s||n&&!et.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:vt(s)}):o("Rule")}>
${a?r`<${i5} />`:r`<${c5} rule=${s} tab=${n?"setup":t} />`}</aside>`}function l5(e){A(()=>dx((t,n)=>vs.peek()?t===null?!0:t.split("?")[0]===je(e)?!1:(K$.value=n,y.value="ruleleave",!0):!1),[e])}function c5({rule:e,tab:t}){let n=O(null),s=jM[t]?t:"setup";if(b$(`.rule[data-rule="${e.id}"] h3 a`),l5(e.id??`new-${e.kind}`),W(()=>(nc(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),mM),[]),A(()=>{e.id&&De.peek()&&fM(e)},[e]),!De.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${vt(e)}</h2></div>`;let a=jM[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${vt(De.value)}</h2>
${e.id&&et.value&&r`<${M$} rule=${e} label=${o("The rule is on")} /><${m5} rule=${e} />`}
<${tp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${p5} rule=${e} view=${s} />`}
${e.paused_at&&r`<${d5} rule=${e} />`}
${dr.value&&r`<${f5} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${u5(s)}>
<${a} rule=${e} key=${s} />
</div>
${et.value&&(s==="setup"||vs.value)&&r`<${$5} rule=${e} />`}
`}function p5({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!Ky.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${Ky.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(je(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function m5({rule:e}){let t=y.value==="rulemore",n=a=>()=>{T$(e,a)&&Rs(o("Moved: {name}",{name:vt(e)}))},s=()=>{YD(e),R(je(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${xy(e,-1)&&r`<${X} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${xy(e,1)&&r`<${X} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${X} icon="history" onPick=${()=>R(je(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${gs(e.kind)?.many&&r`<${X} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function f5(){let{by:e,at:t}=dr.value,n=yn(De.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${dt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${st(t,M.value)}, ${J(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${op(n,ze)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${op(De.value,ze)}</dd></div>
</dl>
<ul class="t12 changed">
${L$(n.body,De.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${$M}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${hM}>${o("Save mine over it")}</button>
</div>
</div>`}function $5({rule:e}){let t=vs.value,n=tc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${gM(n)}</span>`:t?o("Not saved yet"):r`<${h5} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||yi.value} onClick=${dM}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||yi.value||!!dr.value}
title=${`${at} S`} aria-busy=${String(yi.value)} onClick=${F$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function h5({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${st(e.changed_at,M.value)}, ${J(e.changed_at)}`;return r`
<a class="link" href=${je(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var Ky,jM,r5,i5,u5,d5,UM=b(()=>{I();C();yt();ve();oe();w();$o();Q();xe();N();ie();ln();Dr();Zl();Ay();wi();wi();vM();uy();Ry();bs();yM();cn();Ty();_o();WM();KM();Ky=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],jM={setup:BM,log:bM,check:kM,versions:FM};Ye({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!De.peek()&&et.peek(),run:()=>{F$()}});r5=e=>/^new-(\w+)$/.exec(e)?.[1];i5=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${tp} label=${o("Close the rule")} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${je()}>${o("All rules")}</a>
<//>
`;u5=e=>Ky.find(([t])=>t===e)?.[1]()??o("Versions");d5=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:v$(e.paused_why)})}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>S$(e)}>${o("Continue")}</button>`}
</div>`});function YM(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!Be.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[Be.value]),[e,s]}function GM({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${g5} key=${s.id} one=${s} onLimits=${t} />`)}function g5({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Z(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:st(e.at,M.value),time:J(e.at),channel:ze.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${et.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function VM({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>HM,m=p?o("A whole number from {least} to {most}",{least:1,most:HM}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Z(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${et.value?r`<${ys} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var HM,JM=b(()=>{I();C();V();oe();w();ve();fe();N();lp();bs();cn();HM=1e5});var QM={};ye(QM,{Automation:()=>v5});function v5(){A(qD,[]);let{rule:e}=E.value,[t,n]=YM(),[s,a]=g("all"),i=Na("(max-width: 719px)"),l=e!==null&&Be.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${k5} filter=${s} onFilter=${a} />
${Be.value?.paused&&r`<${_5} />`}
<${GM} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${S5} filter=${s} open=${e} />
${s==="all"&&r`<${VM} limits=${t} onLimits=${n} />`}
</div>
${l&&e===jy&&r`<${XD} />`}
${l&&e!==jy&&r`<${qM} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function k5({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Be.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${je(jy)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Be.value&&et.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>yy(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${x5} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${ZM.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Be.value&&r`<${y5} rules=${s} />`}
</div>
`}function y5({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(vy).length,s=S("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${S("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function x5(){let e=y.value==="rulenew",t=w5();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${X} key=${n.kind} icon=${Ql(n.kind)} onPick=${()=>R(je(`new-${n.kind}`))}>
${vt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function S5({filter:e,open:t}){let n=$t(150,!Be.value&&!Xl.value);if(!Be.value)return Xl.value?r`<${T5} problem=${Xl.value} />`:n&&r`<${C5} />`;if(!Be.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${et.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=ZM.find(([i])=>i===e)[2],a=b5.map(([i,l])=>[i,l(),sp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${nM} key=${u.id} rule=${u} names=${ze} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var b5,ZM,jy,w5,_5,T5,C5,XM=b(()=>{I();C();V();oe();w();Q();N();Ce();ie();ln();eM();oM();UM();JM();bs();cn();_o();b5=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],ZM=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),vy]],jy="log";w5=()=>(Be.value?.kinds??[]).filter(e=>e.many||!Be.value.rules.some(t=>t.kind===e.kind));_5=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>yy(!1)}>${o("Start it again")}</button>`}
</div>`;T5=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${So}>${o("Retry")}</button>
<//>`,C5=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ne} width=${e} />
<span></span>
<p class="ds"><${Ne} width=${96} /></p>
</div>`)}
</div>`});function eR(){let e=ly.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Be.value||await So()}catch(m){if(!(m instanceof q))throw m;a(m),m.status===404&&!Be.value&&await So()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??yn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${Kl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${bt}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${E5(e)}</b>
<br />
<span class="dim">
${st(e.created_at,M.value)}
, ${J(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:vt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Ne} width=${80} /><${Ne} width=${60} /></div>`}
${t&&r`<${A5} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:O5})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${je(l.id)} onClick=${bt}>
<${d} name=${Ql(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${je(l.id,"log")} onClick=${bt}>${o("Log")}</a>
</div>`}
</div>
<//>`}var O5,E5,A5,tR=b(()=>{I();C();V();ve();oe();w();Q();Qu();N();$i();cn();_y();N$();_o();cy();O5=90;E5=e=>e.kind==="system"?Zu(e):o("Automatic message to the client"),A5=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${E$(e)}</p>`}
<${P$} run=${e} />
`});var nR={};ye(nR,{Layers:()=>N5});function P5({rule:e}){let t=()=>{bt(),R(je(e.id,"check"))},n=()=>{bt(),ky(e,!0,e.version)};return r`<${Kl} label=${o("Switch on: {name}",{name:vt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${D5} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${bt}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function D5({one:e}){let t=e.channel_id===null?o("All channels"):`${Ee(Ge.value[e.channel_id]?.kind)} · ${ze.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${V$(e.text,e.language,ee.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function M5(){let e=()=>{bt(),K$.value?.()};return r`<${Kl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${bt}>${o("Stay")}</button>
</footer>
<//>`}var N5,oR=b(()=>{C();w();Q();N();ie();L();Ry();$i();bs();cn();_o();By();tR();N5=()=>({why:()=>r`<${eR} />`,rulefirst:()=>_$.value&&r`<${P5} rule=${_$.value} />`,ruleleave:()=>r`<${M5} />`})[y.value]?.()??null});var qy={};ye(qy,{Looks:()=>z5,Select:()=>pa,Who:()=>rR,Work:()=>W5});function z5(){return r`
<${rR} />
<${Xe} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${tt} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ut} label=${o("Language")} value=${We.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Xo} />
<//>
<${tt} title=${o("Theme")}
text=${I5.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ut} label=${o("Theme")} value=${In.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Sa} />
<//>
<${tt} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ut} label=${o("List density")} value=${Eo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ni} />
<//>
<${tt} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${pa} label=${o("Text size")} value=${Vp.value} options=${L5.map(([e,t])=>[e,t()])}
onPick=${e=>gt({text:e})} />
<//>
<${tt} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${jn} label=${o("Less motion")} checked=${ge.value.motion==="less"}
onChange=${e=>gt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function W5(){let{send:e,undo:t,after_close:n}=ge.value;return r`<${Xe} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${tt} key=${s} title=${o("Enter sends in {channel}",{channel:Ee(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${jn} label=${o("Enter sends in {channel}",{channel:Ee(s)})}
checked=${e[s]==="enter"}
onChange=${a=>gt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${tt} title=${o("After “Close”")}>
<${pa} label=${o("After “Close”")} value=${n} options=${B5.map(([s,a])=>[s,a()])}
onPick=${s=>gt({after_close:s})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${pa} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${aR([0,2,4,8,15])} onPick=${s=>gt({undo:{messenger:Number(s)}})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In email")}>
<${pa} label=${o("Time to undo sending: email")} value=${t.email}
options=${aR([0,5,10,20,30,60])}
onPick=${s=>gt({undo:{email:Number(s)}})} />
<//>
<${F5} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function F5(){let e=ge.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await gt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${tt} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${K5} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var L5,I5,rR,pa,B5,aR,K5,cp=b(()=>{se();I();C();ti();w();It();L();N();Gg();Ot();he(()=>{ge.value&&(Vp.value=ge.value.text)});L5=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],I5=matchMedia("(prefers-color-scheme: dark)"),rR=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${iS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;pa=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,B5=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],aR=e=>e.map(t=>[t,t?S("{n} second","{n} seconds",t):o("Send immediately")]);K5=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var iR={};ye(iR,{OwnKeys:()=>q5});function q5(){let e=ge.value?.shortcuts??!0;return r`
<${Xe} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${tt} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${jn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>gt({shortcuts:t})} />
<//>
<${tt} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${tt} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Tm).map(([t,n])=>r`<${U5} title=${n()} group=${t} />`)}
`}function U5({group:e,title:t}){let n=Ws().filter(s=>s.group===e&&j5(s));return n.length?r`<${Xe} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${H5} key=${s.id} one=${s} />`)}</div>
<//>`:null}function H5({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!r0(p))return;let m=Fs(p),h=a0(m,e);if(h){a(h);return}gt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):xg(e)?o("Changed by you"):null;return r`<${tt} title=${i} text=${u}>
${t?r`<${Y5} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Yi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${xg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>gt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function Y5({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var j5,lR=b(()=>{I();C();ie();ti();yt();w();L();N();Ot();Ym();j5=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var cR={};ye(cR,{Mailbox:()=>V5,chosen:()=>fr,learnMailbox:()=>up});async function up(){try{fr.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function G5(e){try{fr.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Z(e?o("Emails are sent from {name}",{name:fr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(z(t)),up()}}function V5(){A(()=>{up()},[]);let e=Object.values(Ge.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Xe} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${tt} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${pa} label=${o("Mailbox for emails to colleagues")} value=${fr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${G5} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${fr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var fr,Uy=b(()=>{I();se();C();V();w();L();fe();N();cp();Ot();fr=T(null)});var dR={};ye(dR,{OwnNotifications:()=>X5});function Q5(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&gt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function X5(){let{notices:e,quiet:t,sounds:n}=ge.value;return A(()=>{up()},[]),r`<${Xe} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${t8} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${pR.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${Z5().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${pR.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>gt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${tt} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>e8(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${tt} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>Q5(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ge.value.quiet?.[s]??t[s]}} />`)}
</span>
<${jn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>gt({quiet:{on:s}})} />
<//>
<${tt} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${tt} title=${o("Email when I am away")} text=${fr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${pa} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>gt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function e8(e){await gt({sounds:{volume:e}})&&km("message")}function t8(){let[e,t]=g(!1),[n,s,a]=mR[Bi.value]??mR.default,i=async()=>{t(!0);try{await gm(),await J_()}catch(l){ne(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Bi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var uR,J5,Z5,pR,mR,fR=b(()=>{I();C();V();ti();ig();w();gg();dg();L();fe();N();Uy();cp();Ot();uR=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],J5=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],Z5=()=>P.value?.role==="administrator"?[...uR,...J5]:uR,pR=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];mR={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function ma({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function oc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):S("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return S("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var pp=b(()=>{I();C();V();w();N()});var Hy={};ye(Hy,{Password:()=>o8,Sessions:()=>u8,deviceName:()=>hR});function o8(){let[e,t]=g(!1);return r`<${Xe} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${s8} onDone=${()=>t(!1)} />`:r`<${tt} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function s8({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),Z(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof q))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?a8(i):null,f=i&&!h?r8(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ma} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${ma} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<n8}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function a8(e){if(e.code!=="wrong-password")return oc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):S("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function r8(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function hR(e){return[$R(e,i8),$R(e,l8)].filter(Boolean).join(", ")||o("Unknown device")}function u8(){let[e,t]=g(null),[n,s]=g(null),a=$t(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof q))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),Z(m,{icon:"log-out"})}catch(h){h.status!==404&&ne(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Xe} id="sessions-all" title=${o("Sessions")} side=${u}>
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
${e.map(p=>r`<${p8} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function p8({one:e,onEnd:t}){let n=hR(e.agent),s=e.current?o("now"):No(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${c8(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var n8,i8,l8,$R,c8,Yy=b(()=>{I();C();V();ve();oe();w();L();fe();N();Ce();pp();Ot();n8=12;i8=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],l8=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],$R=(e,t)=>t.find(([n])=>e.includes(n))?.[1];c8=e=>/iPhone|iPad|Android/.test(e)});var kR={};ye(kR,{Teams:()=>m8});function m8(){let[e,t]=g(null),n=Za();return A(()=>{Ra()},[]),r`
<${Xe} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${gR} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${gR} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${d8} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Xe} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${vR().map(s=>r`<${h8} key=${s.id} person=${s} />`)}</div>
<//>
`}function d8({team:e,onEdit:t}){let n=e.members.map(a=>we.value[a]).filter(a=>a?.active),s=Ie.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+mo(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>$8(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${f8(e,a)}: ${hl(a)}`}>
<${te} name=${a.name} size="sm"><${Xr} shift=${En(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${S("{n} person","{n} people",n.length)} · ${S("{n} conversation","{n} conversations",s)}
</span>
</section>`}function $8(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Ke(()=>t(!1))})})}function gR({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(bR(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),_={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,_,{method:"PATCH"}):F("/api/teams",_)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${vR().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(bR(l,$.id))} />
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
</form>`}function bR(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function h8({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Po.value?.[e.id]?.load;return r`<div class="caprow">
<${tt} title=${e.name} text=${s?z(s):u===void 0?"":S("{n} conversation now","{n} conversations now",u)}>
<${g8} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function g8({person:e}){let t=Object.values(uo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Ke(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var vR,f8,yR=b(()=>{I();C();Qe();V();w();xe();L();fe();fn();gl();N();Ot();vR=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));f8=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var SR={};ye(SR,{Statuses:()=>y8});function y8(){let[e,t]=g(null),n=Zm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Xe} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${xR} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${xR} status=${i} onDone=${s} />`:r`<${_8} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function wR(e,t,n){let s=e[n<0?t-1:t+2];return Ke(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function x8(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Status deleted: {name}",{name:go(e)}),{icon:"x",undo:()=>Ke(()=>t(!1))})})}function _8({status:e,list:t,index:n,onEdit:s}){let a=go(e),i=Object.values(we.value).filter(u=>u.active&&u.status_id===e.id),l=S("{n} person now","{n} people now",i.length),c=b8.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${qc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${v8(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${jn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${k8(e)} onChange=${u=>w8(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>wR(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>wR(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>x8(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function xR({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async _=>{_.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,x,{method:"PATCH"}):F("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ut} label=${o("Colleagues see")} options=${_R.map(([_,x])=>[_,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${jn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:go(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?rS(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${_=>s(_.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var b8,_R,v8,k8,w8,TR=b(()=>{I();C();Qe();V();w();L();fe();Ji();N();Ot();b8=new Set(["online","away","off"]),_R=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],v8=e=>_R.find(([t])=>t===e)[1](),k8=e=>e.builtin==="online"||e.base==="off";w8=(e,t)=>Ke(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function CR(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},S8);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function OR({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${T8.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Je(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${C8} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var S8,T8,C8,O8,ER=b(()=>{I();V();oe();C();w();N();S8=250,T8=[15,30,60,240,480];C8=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${dt(o("Client writes {when} → reply by {due}"),{when:Cc(e,s),due:r`<b class="b6">${Cc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>O8(a,s)).join("; ")}</span>`}
</span>
</p>
`,O8=([e,t],n)=>o("{span} from {time}",{span:Je(t-e),time:Cc(e,n)})});function PR({days:e,week:t,onChange:n}){let[s,a]=g(null),i=fE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Ir(()=>c.current)},p=h=>{n(AR(e,h)),Ir(()=>c.current)},m=(h,f,$,v)=>{let _=h?AR(e,h):e;n({..._,...Object.fromEntries(v.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${D8} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${NR} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${NR} group=${f} onDone=${u}
onPut=${($,v,_)=>m(f,$,v,_)} />
</li>`:r`<${E8} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function E8({group:e,onEdit:t,onRemove:n}){let s=DR(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${v_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${$s(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function NR({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g($s(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=uE(p),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Ll(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=B=>{B.preventDefault(),B.stopPropagation(),f(!0),!_&&!x&&n(c.trim(),v,dE(s,i||s))},D=(B,U,ke,Me)=>r`
<div class="field"><label for=${B}>${U}</label>${ke}
${h&&Me&&r`<span class="hint bad" id=${`${B}e`} role="alert">${Me}</span>`}</div>
`,j=B=>h&&B?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?DR(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${j(_)} onInput=${B=>a(B.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${B=>l(B.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${B=>u(B.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${j(x)}
onInput=${B=>m(B.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function D8({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+P8).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let _=async U=>{try{h(null),await U()}catch(ke){h(ke)}};A(()=>{_(async()=>i((await K("/api/hours/countries")).countries))},[]);let x=a?.find(U=>U.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),D=async U=>{U.preventDefault(),U.stopPropagation(),$(!0),await _(async()=>{let ke=(await Oe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Me=ke.map(Ae=>[Ae.day,{spans:Ae.spans,name:N8[Ae.kind]?.(Ae)??Ae.name}]);n({...t,...Object.fromEntries(Me)}),Z(S("{n} day of {year} loaded","{n} days of {year} loaded",ke.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},j=A8(),B=(a??[]).map(({code:U})=>[U,j.of(U)]).sort((U,ke)=>U[1].localeCompare(ke[1],We.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
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
</form>`}var AR,DR,A8,N8,P8,MR=b(()=>{I();V();oe();C();w();fe();N();Ce();ir();AR=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));DR=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));A8=()=>new Intl.DisplayNames(We.value==="ru"?"ru-RU":"en-GB",{type:"region"}),N8={off:e=>o("Day off moved from {date}",{date:Oc(e.moved)}),working:e=>o("Working day instead of {date}",{date:Oc(e.moved)}),short:()=>o("Shortened day")},P8=60*864e5});function RR({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${L8.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${da(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${da(l*60)} 20v240`} />
</g>`)}
${Rl.map(l=>r`<${B8} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${z8} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ut} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Rl.map(l=>[l,Wn(l)])} />
<${K8} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function z8({zone:e}){let t=Ff(M.value,e);return t!==null&&r`<path class="now" d=${`M${da(t)} 20v240`} />`}function B8({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Wn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${xi(e)+18} aria-hidden="true">${Wn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Gy} y=${xi(e)} width=${Vy} height=${Jy} rx="5" />
${!t.length&&r`<text class="off" x=${da(720)} y=${xi(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${W8} day=${e} span=${l} />
${[0,1].map(u=>r`
<${F8} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(gE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function W8({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${da(t)} y=${xi(e)} width=${da(n)-da(t)} height=${Jy} rx="5" />
${n-t>=180&&r`<text class="h" x=${da((t+n)/2)} y=${xi(e)+17} text-anchor="middle" aria-hidden="true">
${$s([[t,n]])}
</text>`}
`}function F8({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=da(l)+(a?-4:4),u=h=>{let f=I8[h.key],$=h.key==="Home"?0:h.key==="End"?rr:f?Qv(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(Qv(($.x-Gy)/Vy*rr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${rr}
aria-valuenow=${l} aria-valuetext=${fs(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${xi(t)} width="16" height=${Jy} rx="4" />
<rect class="gr" x=${c-1.25} y=${xi(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function K8({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Wn(e,"long"),l=Ll(a),c=(h,f,$)=>n(a.map((v,_)=>_!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Ir(()=>u.current.querySelector("button"))},m=Rl.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Fu} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Fu} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:$s([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!hE(a)||l}
onClick=${()=>n($E(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(j8(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Gy,Vy,M8,Jy,R8,da,xi,L8,I8,j8,LR=b(()=>{I();ve();oe();C();w();N();Ot();Ce();ir();ir();fk();Bl();Gy=44,Vy=648,M8=34,Jy=26,R8=26,da=e=>Gy+e*Vy/rr,xi=e=>R8+e*M8,L8=[0,3,6,9,12,15,18,21,24],I8={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};j8=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var zR={};ye(zR,{Hours:()=>V8,hoursName:()=>fp});async function dp(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Yo.value=e.hours.map(q8),IR.value=t.zones,sc.value=null}catch(e){if(!(e instanceof q))throw e;sc.value=e}}function mp(e,t){let n=ro.value[e]??J$(e);ro.value={...ro.value,[e]:{...n,...t}}}function Z$(e){ro.value=Object.fromEntries(Object.entries(ro.value).filter(([t])=>t!==String(e))),e===Yn&&($r.value=fa)}function V8(){let e=Object.values(uo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{dp()},[e]);let t=$t(300,!Yo.value&&!sc.value);if(!Yo.value)return sc.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(sc.value)}>
<button type="button" class="btn" onClick=${dp}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ne} width="60" /></div>`;let n=ro.value[Yn]?[...Yo.value,ro.value[Yn]]:Yo.value,s=ro.value[$r.value]??J$($r.value)??Yo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Yn in ro.value} onClick=${()=>{mp(Yn,H8()),$r.value=Yn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${J8} key=${a.id} hours=${ro.value[a.id]??a} />`)}
</div>
<${Q8} key=${s.id} hours=${s} />
`}function Z8(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Ll).find(Boolean);return[e.id!==fa&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function Q8({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=Z8(e),{id:m,name:h,zone:f,week:$,days:v}=e,_=CR({zone:f,week:$,days:v},m===Yn?null:m,Zy.value,!p.length),x=Qy(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==fa&&!h.trim()?o("Enter a name."):null),j=async(B,U=e.version)=>{if(B?.preventDefault(),s||!x)return;n(!0),l(null);let ke=c.current.querySelector("[aria-invalid='true']");if(p.length||ke){requestAnimationFrame(()=>(u.current??ke).focus());return}a(!0);try{await X8({...e,version:U},_.preview?.recounted??0),n(!1)}catch(Me){l(Me),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return _m(j),r`<form class="hform" ref=${c} aria-label=${fp(e)} onSubmit=${j} novalidate>
<${eY} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${j} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===fa?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${B=>mp(m,{name:B.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${zl} id="hzn" zones=${IR.value} value=${f} onPick=${B=>mp(m,{zone:B})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${RR} week=${$} zone=${f} onChange=${B=>mp(m,{week:B})} />
<${OR} found=${_} zone=${f} minutes=${Zy.value} onMinutes=${B=>{Zy.value=B}} />
<${PR} days=${v} week=${$} onChange=${B=>mp(m,{days:B})} />
${m!==fa&&m!==Yn&&r`<${sY} hours=${J$(m)} />`}
${x&&r`<${oY} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>Z$(m)} />`}
</form>`}async function X8(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Yn?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Yo.value=n===Yn?[...Yo.value,m]:Yo.value.map(f=>f.id===n?m:f),Z$(n),$r.value=m.id;let h=S("{n} open conversation is counted again","{n} open conversations are counted again",t);Z(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function eY({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=we.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:qe(c)})}</span>
<button type="button" class="btn small" onClick=${()=>tY(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[nY(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function tY(e){await dp(),sc.value||Z$(e)}function nY(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function sY({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Z$(e.id),$r.value=fa,await dp(),Z(o("Hours deleted: {name}",{name:fp(e)}),{icon:"clock",undo:()=>t(!1).then(dp)})}catch(s){ne(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var fa,Yn,Yo,IR,sc,$r,ro,Zy,fp,q8,J$,U8,H8,Qy,Y8,G8,J8,oY,BR=b(()=>{se();I();V();oe();C();w();L();fe();N();Ce();ER();ir();MR();Bl();LR();fa=1,Yn="new",Yo=T(null),IR=T([]),sc=T(null),$r=T(fa),ro=T({}),Zy=T(60),fp=e=>e.name||(e.id===fa?o("Company hours"):o("New hours"));q8=e=>e.id===fa&&e.version===1?{...e,zone:wa.value.zone}:e,J$=e=>Yo.value.find(t=>t.id===e),U8=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),H8=()=>({id:Yn,name:"",zone:wa.value.zone,week:U8(),days:{},version:0}),Qy=e=>e===Yn||e in ro.value&&Xv(ro.value[e])!==Xv(J$(e)),Y8=$e(()=>!!Yo.value&&Object.keys(ro.value).some(e=>Qy(G8(e)))),G8=e=>e===Yn?Yn:Number(e);window.addEventListener("beforeunload",e=>{Y8.value&&e.preventDefault()});J8=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===$r.value)}
onClick=${()=>{$r.value=e.id}}>
<b class="b6 blk t13">
${fp(e)}${Qy(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${pE(e)}</span>
</button>
`;oY=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:fp(e)})}
${" "}
${n>0&&S("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var WR={};ye(WR,{Company:()=>aY});function aY(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...wa.value,...e},m=["name","zone","language"].some(v=>p[v]!==wa.value[v]),h=!p.name.trim();A(()=>{K("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:x,language:k}=p;await F("/api/company",{name:_.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),Z(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return _m($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${Xe} id="coh" title=${o("Company profile")}>
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
${Q$()!==p.zone&&n.includes(Q$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:Q$()})}>
${o("Use the zone of this device: {zone}",{zone:Il(Q$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${ut} label=${o("Language of automatic messages")} value=${p.language}
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
`}var Q$,FR=b(()=>{I();V();C();w();L();fe();Ot();Ce();Bl();Q$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var qR={};ye(qR,{Settings:()=>iY,title:()=>jR});function iY(){let{section:e}=E.value,t=Ri(),n=e?_c(e):t[0],s=Na("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Jt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):rY(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${KR.map(([a,i])=>r`<${lY} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${jR()}><${cY} part=${n} /></div>
</div>
</div>
</main>`}function lY({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Jt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function cY({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Jt()}>${o("All settings")}</a>
<//>`}var KR,jR,rY,UR=b(()=>{C();w();Ao();Q();N();Ce();KR=[["own",()=>o("My settings")],["company",()=>o("Company")]],jR=()=>_c(E.value.section)?.label()??o("Settings"),rY=e=>KR.find(([t])=>t===e?.group)?.[1]()});function TY({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${_Y}`} />
<use class="gl" href=${`${xY}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var xY,HR,_Y,SY,YR,GR=b(()=>{C();w();xY=new URL("../../icons.svg",import.meta.url).pathname,HR=136,_Y="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",SY=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];YR=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${SY.map((e,t)=>e.map((n,s)=>r`<${TY} kind=${n} x=${20+s*HR} y=${20+t*HR} />`))}
</svg>`});function $p({children:e}){let[t,n]=OY[In.value],s=We.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Li} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Xo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Sa(CY[In.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${YR} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var CY,OY,Xy=b(()=>{C();w();It();N();GR();CY={system:"light",light:"dark",dark:"system"},OY={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var VR={};ye(VR,{Login:()=>EY});function EY(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${$p}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Zp(),await Nr(),R(X$.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${ma} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&oc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var JR=b(()=>{I();C();V();w();It();Q();nt();hp();Xy();pp()});var QR={};ye(QR,{Setup:()=>DY});function PY(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function DY(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(ZR);A(()=>{let h=()=>{let f=ZR();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<AY){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:We.value,zone:NY()}),await Zp(),await Nr(),R("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${$p}>
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
</div>`;return r`<${$p}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${PY(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(We.value==="ru")}
onClick=${()=>Xo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(We.value==="en")}
onClick=${()=>Xo("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${ma} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var AY,NY,ZR,XR=b(()=>{I();C();V();w();It();Q();nt();N();Xy();pp();AY=12,NY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",ZR=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var eL={};ye(eL,{SessionExpired:()=>MY});function MY(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Se(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),Gx()}catch(u){s(u),a.current.select()}},l=()=>{rm(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Mt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys($n.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ma} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&oc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var tL=b(()=>{I();C();V();w();Kn();Q();L();nt();N();pp();Ce()});var X$,nL,oL,sL,hp=b(()=>{dn();X$={value:"/inbox/mine"},nL=me(()=>Promise.resolve().then(()=>(JR(),VR)),"Login"),oL=me(()=>Promise.resolve().then(()=>(XR(),QR)),"Setup"),sL=me(()=>Promise.resolve().then(()=>(tL(),eL)),"SessionExpired")});var aL={};ye(aL,{Shortcuts:()=>RY});function IY(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Se(),W(()=>e.current.focus(),[]);let i=u=>{let p=Fs(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?Pa(u).includes(s):!t.trim()||Ui(t,u.label()),c=Object.entries(Tm).map(([u,p])=>({group:u,title:p(),rows:Ws().filter(m=>m.group===u&&LY(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&ew()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Mt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ew}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Ig} keys=${s} />`}
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
<a class="link t13" href=${Jt("keys")} onClick=${ew}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${jn} label=${o("Single-key shortcuts")} checked=${ge.value?.shortcuts??!0}
onChange=${u=>gt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var RY,ew,LY,rL=b(()=>{I();C();ie();ti();yt();w();Eg();Q();L();N();Ym();Ce();Ot();RY=()=>y.value==="shortcuts"?r`<${IY} />`:null,ew=()=>{y.value=null},LY=e=>e.label&&e.listed!==!1&&Pa(e).length>0});se();kr();V();w();C();It();Q();L();nt();I();C();ie();Dr();V();w();Ao();It();Q();L();nt();N();Sm();I();C();var e0=16,t0=260,n0=560,vg=document.documentElement,jI=e=>Number(localStorage.getItem("okno.width."+e))||null,bg=e=>parseFloat(getComputedStyle(vg).getPropertyValue(e));function qI(e,t){t?vg.style.setProperty(e,`${t}px`):vg.style.removeProperty(e)}function kg({name:e,side:t,label:n}){let[s,a]=g(()=>jI(e)),i=O(null);A(()=>qI(e,s),[s]);let l=f=>{let $=Math.round(Math.min(n0,Math.max(t0,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:bg(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-e0,ArrowRight:e0}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(bg(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${t0} aria-valuemax=${n0}
aria-valuenow=${Math.round(s??bg(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();oe();Ao();yt();w();Q();Ao();ie();dn();var aS=Qt(["palette"],()=>Promise.resolve().then(()=>(H0(),U0)),"Palette"),Qz=me(()=>Promise.resolve().then(()=>(sS(),oS)),"Search",{keys:!0}),jc=()=>{y.value="palette"};function Xz(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}es({page:"search",title:()=>o("Search"),view:Qz});Ye({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:Xz},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:jc});It();Er();Q();L();N();$o();Gg();C();ie();oe();w();lo();Ao();xe();Q();L();Zi();N();ln();var Fr=e=>E.value.page==="inbox"&&Ze(E.value.view)===e,pS=([e])=>e!=="failed"||Ie.value.failed>0||Fr("failed"),aB=e=>e!=="closed",Vg=()=>Hc.some(([e])=>Fr(e))||Ia.value.some(e=>Fr(`team-${e.id}`));function mS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Hc.filter(pS).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${G(e)}
aria-current=${Fr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Xm} view=${e} />
</a>
</li>`)}
</ul>
${Ia.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ia.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${G(`team-${e.id}`)}
aria-current=${Fr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+mo(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Xm} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Xm({view:e}){let t=Qm(e)??0;return aB(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var rB=()=>xc().filter(e=>e.tab),iB=()=>{y.value=y.peek()==="more"?null:"more"};function dS(){let{page:e}=E.value,t=Ei.value,n=Vg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Zo()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${rB().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${jc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Mr(e)?.icon&&!Mr(e).tab?"page":null}
onClick=${iB}>
<${d} name="menu" size="l" />
${o("More")}
${Ie.value.notifications>0&&r`<span class="count">${Ie.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${lB} />`}
${y.value==="more"&&r`<${cB} />`}
`}function lB(){return r`<${Re} label=${o("Views")} place="popsheet">
${Hc.filter(pS).map(([e,t,n])=>r`<${X} icon=${n} checked=${Fr(e)} onPick=${()=>R(G(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Xm} view=${e} /></span>
<//>`)}
${Ia.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ia.value.map(e=>r`<${X} icon="users-round" checked=${Fr(`team-${e.id}`)}
onPick=${()=>R(G(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Xm} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function cB(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${X} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${X} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${X} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${xc().filter(t=>!t.tab).map(t=>r`<${X} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Ri().length>0&&r`<${X} icon="settings" onPick=${()=>R(Jt())}>${o("Settings")}<//>`}
<${X} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Jg(){let{page:e}=E.value,t=Ei.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Li} />
<b>${o("Okno")}</b>
${zn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Qo.value=!Qo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${at} K`}
onClick=${jc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${at} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Vg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${xc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${uB} ...${n.mark()} />`}
<${pB} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${mS} />
</div>
${Ri().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Jt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${cS} />
</nav>
<${dS} />
<${lS} />
`}var uB=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,pB=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,fS=()=>{let e=Ie.value.mine_unread+Ie.value.unassigned;return`${e?`(${e}) `:""}${Mr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();C();V();Kn();$m();w();lo();Hs();Ys();co();Us();Ya();It();Vt();Q();L();nt();N();C();ie();Ks();oe();w();Ys();xe();Ya();Q();L();Zi();fn();N();dn();Yr();Vr();_t();yt();w();Q();Vs();L();ie();dn();Qe();fn();var Wd=me(()=>Promise.resolve().then(()=>(Od(),ZT)),"SnoozeMenu",{keys:!0}),F1=Qt(["handover","newdialog"],()=>Promise.resolve().then(()=>(W1(),B1)),"WorkLayers"),Ko=()=>E.peek().page==="inbox"?Qn():void 0,tv=()=>Ko()?.state==="open",WF=()=>Qn()?.state==="closed",kl=e=>()=>{y.value=e};Ye({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:yo,run:kl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:yo,run:()=>zm(Qn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:WF,run:()=>{Ma(Qn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{jm()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:tv,run:()=>{Jn(Ko().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Ko(),run:kl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:tv,run:kl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(tv()&&Ko().snooze),run:()=>{La(Ko().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Ko(),run:kl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Ko()?.waiting_since,run:()=>{Hm(Ko().id)}},{id:"follow",group:"dialog",label:()=>Os.peek()[Ko()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Ko(),run:()=>{Br(Ko().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:kl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:kl("handover")});var KF=me(()=>Promise.resolve().then(()=>(sv(),K1)),"GiveMenu",{keys:!0}),cs=(e,t)=>(n,s)=>s===null?t(n):e(s),j1=()=>Pn({act:"close"},cs(e=>Lc(e,Um("solved")),e=>S("{n} conversation closed","{n} conversations closed",e))),q1=()=>Pn({act:"reopen"},cs(Am,e=>S("{n} conversation reopened","{n} conversations reopened",e))),jF=()=>Pn({act:"read"},cs(Dm,e=>S("{n} conversation marked as read","{n} conversations marked as read",e))),av=()=>Pn({act:"follow",on:!0},cs(e=>Pm(e,!0),e=>S("You follow {n} conversation","You follow {n} conversations",e))),U1=()=>vb(E.peek().view).open?j1():q1();function qF(e,t){Pn({act:"snooze",until:e,reason:t},cs(n=>Nm(n,e),n=>e===null?S("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):S("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ve(e)})))}function UF({person:e,team:t}){if(t!==void 0){let n=Fe.peek()[t]?.name??"";Pn({act:"team",team_id:t},cs(s=>Lm(s,n),s=>S("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Pn({act:"assign",operator_id:null},cs(n=>Da(n,null),n=>S("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Pn({act:"assign",operator_id:e},cs(n=>Da(n,e),n=>S("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var mu=e=>{y.value=y.peek()===e?null:e};function HF(){let e=[...wt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of xt(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function YF(){let e=new Set([...wt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function GF(e,t){let n=is(e);Pn({act:t?"tag":"untag",tag_ids:[e]},cs(s=>(t?kb:yb)(s,[e]),s=>t?S("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):S("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var VF=e=>Pn({act:"rank",priority:e},cs(t=>wb(t,e),t=>S("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Dn(e).toLocaleLowerCase()}))),JF=[["user-round-plus",()=>o("Assign"),"A",()=>mu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>mu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>mu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>mu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>mu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,jF],["eye",()=>o("Follow"),"F",av],["undo-2",()=>o("Reopen"),"E",q1,null,"closed"],["check",()=>o("Close"),"E",j1,null,"open"]];function H1({view:e}){let t=wt.value.size;if(!t)return null;let n=Xc.value,s=vb(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=JF.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${ZF} view=${e} size=${t} />
${il.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${oT(il.value)}</span>
<button type="button" class="link" onClick=${nT}>${o("Retry")}</button>
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
${y.value==="pick-snooze"&&r`<${Wd} label=${o("Snooze")} onPick=${qF} />`}
${y.value==="pick-tags"&&r`<${vT} states=${HF()} onSet=${GF} place="popgive" />`}
${y.value==="pick-priority"&&r`<${kT} now=${YF()} onPick=${VF} place="popgive" />`}
${y.value==="pick-give"&&r`<${KF} onPick=${UF} />`}
</div>`}function ZF({view:e,size:t}){let n=ct.ids.length,s=Math.max(Qm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>eT(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ce();C();ie();ti();oe();w();Ys();lo();co();Q();L();Zi();N();ln();C();w();Q();lo();L();N();ie();ln();Xn();_t();var V1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],J1=(e,t)=>R(G(Mp(Ze(e),t)),{replace:!0}),Z1=(e,t)=>J1(e,{...Co(e),tags:V1(Co(e).tags,t)}),Q1=(e,t)=>J1(e,{...Co(e),priorities:V1(Co(e).priorities,t)});function X1({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${_s(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${QF} view=${e} />`}
</span>`}function QF({view:e}){let t=Co(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Zn.map(([n])=>r`<${Y1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>Q1(e,n)}>
<${Bt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${ko.value.map(n=>r`<${Y1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>Z1(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!ko.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var Y1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function eC({view:e}){if(!_s(e))return null;let t=Co(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${G1} key=${"p"+n} name=${Dn(n)} onRemove=${()=>Q1(e,n)}>
<${Bt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${G1} key=${n} name=${an.value[n]?.name??o("deleted tag")} onRemove=${()=>Z1(e,n)}>
<span class=${"sq h"+(an.value[n]?.color??0)}></span>
<span class="cut">${an.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${G(Ze(e))}>${o("Clear filter")}</a>
</div>`}var G1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();w();It();N();ln();var rv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function iv(){let e=y.value==="sort",t=(rv.find(([n])=>n===pn.value)??rv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${rv.map(([n,s,a])=>r`<${X} icon=${a} checked=${n===pn.value}
onPick=${()=>{pn.value=n}}>${s()}<//>`)}<//>`}`}var oi={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},lv=e=>gt({list:{mode:e}}),nC=()=>lv(al[(al.indexOf(ge.peek()?.list?.mode??"cards")+1)%al.length]),tC=e=>wn(e,"urgent")!==wn(e,"longest");function oC({view:e}){let t=vo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${uS(e)}</h2>
${t?r`<${oK} />`:r`<${nK} />`}
<${X1} view=${e} />
<${sK} wide=${t} />
</div>
<div class="ltabs">
<${eK} view=${e} />
${t&&tC(e)&&r`<div class="lfilter"><${iv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${tC(e)?r`<${iv} />`:r`<span class="t12 dim lown">${XF(e)}</span>`}
<${tK} view=${e} />
</div>`}
<${eC} view=${e} />
`}var XF=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Ze(e)]??o("Newest first");function eK({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Uc.map(([t,n])=>r`<a class="tab" href=${G(Mp(t,Co(e)))}
aria-current=${Ze(e)===t?"page":null}>
${n()} <span class="n">${ue(Ie.value[t])}</span>
</a>`)}</nav>`}function tK({view:e}){let t=Ze(e),n=(s,a)=>r`<a class="chip" href=${G(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function nK(){let e=y.value==="mode",[t,n]=oi[vo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${al.map(s=>r`<${X} icon=${oi[s][1]} checked=${s===vo.value} onPick=${()=>lv(s)}>
${oi[s][0]()}
<//>`)}
<//>`}
</span>`}var oK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${al.map(e=>r`<button type="button" aria-pressed=${String(e===vo.value)} title=${oi[e][0]()+"  V"}
onClick=${()=>lv(e)}>
<${d} name=${oi[e][1]} size="m" />
${e===vo.value?oi[e][0]():r`<span class="vh">${oi[e][0]()}</span>`}
</button>`)}
</span>`;function sK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}I();C();$m();w();Ys();co();Q();L();nt();Zi();N();function sC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=rl.value,l=[...new Set([...s,...fo.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{rg([...c,E.value.dialog])});let u=l.filter(f=>va(ae.value[f],e,xa())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${rK} view=${e} list=${aK(u,t)} ids=${t} from=${a} to=${i} />`;let p=x_(ee.value,fo.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Uc.find(([f])=>f===p.view);return r`<${Fd} icon="chevron-right" run=${()=>{zi.value={view:p.view,ids:p.ids},R(G(p.view,E.value.dialog))}}>
${S("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var cv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},aK=(e,t)=>[...e].sort((n,s)=>cv(t,n)-cv(t,s));function rK({view:e,list:t,ids:n,from:s,to:a}){let i=cv(n,t[0]),l=()=>{zi.value={view:e,ids:t},ct.showNew()};return i>a?r`<${Fd} icon="arrow-down" run=${l}>${S("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Fd} icon="arrow-up" run=${l}>${S("{n} new above","{n} new above",t.length)}<//>`:r`<${Fd} icon="eye" run=${l}>${S("{n} new · show","{n} new · show",t.length)}<//>`}var Fd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function aC(e,t,n,s,a){A(()=>{let{view:i,ids:l}=zi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(zi.value=null,requestAnimationFrame(()=>{ct.reveal(c),w_(l),rg(l)})):s.next&&!a?Pr(e,t):s.next||(zi.value=null)})}C();oe();w();lo();Q();L();fn();N();C();Qe();bm();w();L();N();function rC(){if(P.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Wi(),t=e&&Fi(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>zt(t)}>
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
<//>`}var iK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function uv({view:e}){if(!Object.keys(Ge.value).length)return r`<${rC} />`;if(_s(e))return r`<${lK} view=${e} />`;if(e==="mine")return r`<${cK} />`;let t=ba(e);if(t!==null)return r`<${uK} team=${Fe.value[t]} />`;let[n,s,a]=iK[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}var lK=({view:e})=>r`<${re} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${G(Ze(e))}>${o("Clear filter")}</a>
<//>`;function cK(){let e=Ie.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${jm}>
${o("Take the next one")}
<${mn} of=${["Shift","I"]} />
</button>`}
<//>`}function uK({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${G("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();C();Qe();ve();bm();oe();w();L();N();Is();var pK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],iC=e=>ot(e)===ot(M.value)?J(e):qe(e);function lC(){return Object.values(Ge.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${mK} channel=${t} key=${t.id} />`:r`<${fK} channel=${t} key=${t.id} />`)}function mK({channel:e}){let[t,n]=g(!1),s={name:e.name,time:iC(e.down_since),cause:Cn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${dK} channel=${e} />`}
</div>`}function dK({channel:e}){let t=Wi(),n=pK.includes(e.health_code),s=t&&Fi(t,`channel ${n?"change":"test"} ${N_(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>zt(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function fK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:iC(e.down_since),until:J(e.health_at)})}
</span>
</div>`}C();ve();oe();Ar();w();Xa();xe();Q();lo();L();N();qs();Xn();Kd();_t();jd();var qd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ve(e.until)}
</span>`;function Ud({dialog:e,draft:t}){if(om(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[en(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?ts(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${jo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Hd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function pv(e,t){return[e.name,Ee(e.kind),t?S("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):X0(e,M.value),fu(e,M.value),...xt(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var Yd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,mC=e=>fc.value[e]?.no!=null,dC=(e,t)=>Ze(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,fC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${_e} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${_e} kind=${e.kind} />
<//>`;function vK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=dC(e,s);return r`
<${fC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${No(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Ud} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Yd} count=${t} called=${mC(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Hd} />`:""}
${e.snooze?r`<${qd} snooze=${e.snooze} />`:r`<${Do} dialog=${e} />`}
${e.priority===1&&r`<${Bt} priority=${1} />`}
${e.tagged?r`<${zo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${si} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function kK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=dC(e,s);return r`
<${fC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Bt} priority=${1} />`}
<${zo} ids=${e.tags} most=${1} />
<${si} dialog=${e} />
${e.failed?r`<${Hd} />`:e.snooze?r`<${qd} snooze=${e.snooze} />`:r`<${Do} dialog=${e} short />`}
<span class="tm">${No(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Ud} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Yd} count=${t} called=${mC(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var yK={cards:vK,rows:kK};function $C({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=yK[e];return r`<a class=${`dlg ${e}`} href=${G(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${pv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();C();co();Ys();w();It();var wK=200,Gd=8,xK={cards:80,rows:52,table:42},hC=new Map;function gC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(xK[n]),[v,_]=g([0,40]),x=O(null),k=()=>m.current.offsetTop,D=pe=>{let be=Math.floor((pe-k())/f)-Gd;return[Math.max(0,be),Math.ceil((pe+p.current.clientHeight-k())/f)+Gd]},j=()=>{let{scrollTop:pe,clientHeight:be}=p.current,Y={from:Math.ceil((pe-k()-1)/f),to:Math.floor((pe+be-k()+1)/f)-1};(Y.from!==rl.peek().from||Y.to!==rl.peek().to)&&(rl.value=Y)},B=()=>{j();let pe=D(p.current.scrollTop);(Math.abs(pe[0]-v[0])>Gd/2||Math.abs(pe[1]-v[1])>Gd/2)&&_(pe)},U=()=>{let{scrollTop:pe}=p.current,be=Math.min(h.current.ids.length-1,Math.floor(pe/f));be>=0&&hC.set(e,{id:h.current.ids[be],offset:pe-be*f,atTop:pe<4})},ke=()=>{U(),B();let{scrollTop:pe,scrollHeight:be,clientHeight:Y}=p.current;be-pe-Y<u*f&&c()},Me=O("");W(()=>{let pe=[n,Eo.value,JS.value,innerWidth,devicePixelRatio,t.length>0].join();if(Me.current!==pe){Me.current=pe;let it=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(it&&Math.abs(it-f)>.5){$(it);return}}let be=h.current,Y=hC.get(e),Le=be.name!==e||be.ids!==t||be.height!==f;if(h.current={name:e,ids:t,height:f},Le&&Y){let it=Y.atTop?null:Vw(Y,be.name===e?be.ids:t,t),To=it===null?Y.atTop?0:p.current.scrollTop:it*f+Math.min(Y.offset,f);Math.abs(p.current.scrollTop-To)>.5&&(p.current.scrollTop=To)}else be.name!==e&&(p.current.scrollTop=0);Le?B():j(),Le&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(x.current===null)return;let pe=m.current.querySelector(`.dlg[data-id="${x.current}"]`);pe&&(x.current=null,pe.focus({preventScroll:!0}))}),ct.ids=t,ct.reveal=pe=>{let be=t.indexOf(pe);if(be<0||!p.current)return;let[Y,Le]=[be*f,(be+1)*f],it=k(),{scrollTop:To,clientHeight:_i}=p.current;Y<To?p.current.scrollTop=Y:Le+it>To+_i&&(p.current.scrollTop=Le+it-_i),U(),_(D(p.current.scrollTop)),j()},ct.focus=pe=>{x.current=pe,ct.reveal(pe),_(be=>[...be])};let Ae=SK(t,v,[l,Nn.value]),At=t.length;return r`<div class="scroll" ref=${p} onScroll=${ke}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${At*f}px`}}>
${Ae.map(pe=>r`<${_K} key=${t[pe]} index=${pe} of=${At} height=${f}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var _K=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function SK(e,[t,n],s){if(e.length<=wK)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Qe();ie();Ks();w();Ya();L();fn();ln();Vr();var yl=T(null),TK=240,CK=360;function mv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:OK(e.target);yl.value={id:t,x:Math.min(n.x,innerWidth-TK),y:Math.min(n.y,innerHeight-CK)},y.value="row"}function OK(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function dv(e){yl.value={id:e,x:0,y:0},y.value="row-snooze"}var EK=e=>Pn({act:"read"},()=>Dm(e),[e]),AK=e=>Pn({act:"unread",numbers:[e.last_no]},()=>Mm(e.id),[e.id]);function bC(){let e=yl.value&&ae.value[yl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Wd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>qm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${pl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${ml} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${yl.value.x}px`,top:`${yl.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${X} icon="hand" onPick=${()=>Km(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${X} icon="alarm-clock" onPick=${()=>La(t)}>${o("Unsnooze")}<//>`:r`<${X} icon="alarm-clock" stay onPick=${()=>dv(t)}>${o("Snooze")}<//>`)}
${n?r`<${X} icon="check" onPick=${()=>Jn(t)}>${o("Close")}<//>`:r`<${X} icon="undo-2" onPick=${()=>Ma(t)}>${o("Reopen")}<//>`}
${Ai(e)?r`<${X} icon="mail-open" onPick=${()=>EK(t)}>${o("Mark as read")}<//>`:r`<${X} icon="mail" onPick=${()=>AK(e)}>${o("Mark as unread")}<//>`}
<${X} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${X} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${X} icon="eye" onPick=${()=>Br(t)}>${Os.value[t]?o("Stop following"):o("Follow")}<//>
<${X} icon="check" onPick=${()=>Gs(t)}>${wt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ve();oe();w();Ys();co();xe();Ya();It();Q();L();N();qs();Xn();Kd();var NK=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],PK=new Set(["newest"]),Vd=()=>Object.values(Fe.value).some(e=>!e.removed);function vC({view:e}){let t=wn(e,pn.value),n=ct.ids.length>0&&ct.ids.every(s=>wt.value.has(s));return r`<div class=${Vd()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&wt.value.size>0} onChange=${()=>n?cl():pd()} />
</span>
${NK.map(([s,a,i])=>s==="x-team"&&!Vd()?null:r`<span class=${s}>
${i&&wn(e,i[0])===i[0]?r`<${DK} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function DK({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{pn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${PK.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function kC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Fe.value[e.team_id];return r`<a class=${Vd()?"dlg trow teams":"dlg trow"} href=${G(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${pv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${_e} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Yd} count=${t} called=${fc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Bt} priority=${1} />`}
<${zo} ids=${e.tags} most=${2} />
<${si} dialog=${e} />
<${Ud} dialog=${e} draft=${n} />
</span>
${Vd()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${Oa(c)}</span>`:r`<${Ea} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Hd} />`:e.snooze?r`<${qd} snooze=${e.snooze} />`:e.waiting_since?r`<${Do} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${No(e.last_at,M.value)}</span>
</a>`}I();C();w();Ya();L();nt();fn();N();var Jd=12,fv=88,Zd=72,MK=450;function yC(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let D=x.target.closest(".dlg[data-id]"),j=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:j,atTop:j?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Gs(Number(D.dataset.id))},MK))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=x.touches,[j,B]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(j,B)>Jd&&clearTimeout(k.timer),k.kind??=Math.abs(j)>Jd&&Math.abs(j)>Math.abs(B)*1.5&&k.row?"swipe":B>Jd&&k.atTop?"pull":Math.abs(B)>Jd?"scroll":null,k.kind==="swipe"&&m(k,j),k.kind==="pull"&&i(Math.max(0,Math.min(Zd*1.4,B/2)))},m=(x,k)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let j=x.row.parentElement;j.dataset.swipe=k>0?"aside":"close",j.toggleAttribute("data-enough",Math.abs(k)>fv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>fv&&dv(D),k.kind==="swipe"&&k.dx<-fv&&Jn(D),k.kind==="pull"&&a>=Zd&&v(),i(0)},v=async()=>{c(!0),await e_(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Zd/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Zd?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:_}}ie();os();yt();w();Hs();Ys();Ya();Q();var xo=()=>E.peek().page==="inbox",wC=()=>xo()&&wt.peek().size>0,RK=()=>xo()&&ct.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ye({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(G("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(G("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(G("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Rt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:xo,walks:!0,run:()=>fb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:xo,walks:!0,run:()=>fb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:xo,walks:!0,run:()=>$b(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:xo,walks:!0,run:()=>$b(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:xo,walks:!0,run:()=>hb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:xo,walks:!0,run:()=>hb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:xo,run:QS},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:xo,run:XS},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:RK,run:pd},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:xo,run:nC},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Zo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(G("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(G("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(G("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(G("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(G("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(G("closed"))});var LK={KeyE:U1,KeyF:av,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function IK(){let{view:e,dialog:t}=E.peek();R(G(e)),ct.focus(t)}var zK=()=>xo()&&vo.peek()==="table"&&E.peek().dialog!==null&&!ft.peek();function BK(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=wC()?LK[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?wC()?cl:zK()?IK:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?ld(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",BK,{capture:!0});var WK=10;function FK(e,t,n){let s=wn(e,pn.value),a=Jo(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Yw()});let l=zp.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,xa(),l.edge):[],p=c.shown.length>0&&t,m=io(()=>{let h=Gw(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function KK(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>ya.value[a]===void 0);if(s===void 0&&Ze(e)==="unread"){let a={...xa(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>ya.value[i]===void 0&&va(ae.value[i],e,a))}s!==void 0&&s_(ae.value[s])},[e,t,ya.value,ae.value,n])}function xC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=FK(e,n||wt.value.size>0,t),f=Dt.value[`page:${i}`];KK(e,m,c?.loaded);let $=yC(e,l);aC(e,l,m,c,!!(f?.busy||f?.problem)),ct.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&Pr(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,x=D=>{let j=D.target.closest(".dlg[data-id]");!j||!(D.shiftKey||wt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?ud(Number(j.dataset.id)):Gs(Number(j.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ha()};return r`<section class=${`list ${vo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${lC} />
<${oC} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let j=D.target.closest(".dlg[data-id]");j&&(Nn.value=Number(j.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(Nn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${mv} ...${$.handlers}>
${c?.loaded&&r`<${sC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||vo.value==="table")?r`<${jK} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${uv} view=${e} />`:r`<${HK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${H1} view=${e} />
<${bC} />
</section>`}function jK({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=vo.value,u=xa(),p=n.includes(s)?s:Nn.value!==null&&n.includes(Nn.value)?Nn.value:n[0],m=f=>{let $=ae.value[f],v=wS(f)?{...$,failed:!0}:$,_={dialog:v,count:Ai(v),draft:hn(f,"reply"),view:t,current:f===s,stop:f===p,picked:wt.value.has(f)};return r`<${qK} id=${f} name=${v.name} leaving=${!va(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${kC} ...${_} />`:r`<${$C} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${_C} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${SC} widths=${[52,88]} /></ul>`:null;return r`<${gC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${WK}
onNear=${a} head=${c==="table"&&r`<${vC} view=${t} />`}
tail=${n.length?h:r`<${uv} view=${t} />`} />`}function qK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?ud(e):Gs(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Ec.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${mv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function _C({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var SC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ne} width=${e[0]} /><${Ne} width=${e[1]} /><${Ne} width=${34} /></span>
</li>`,UK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function HK({state:e,view:t,order:n}){let s=$t(150,!e?.problem);return e?.problem?r`<${_C} problem=${e.problem} again=${()=>Pr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${UK.map(a=>r`<${SC} widths=${a} />`)}
</ul>`:null}C();fe();N();var YK=e=>e===As.value.findLast(t=>t.undo),$v=()=>r`<div class="toasts">
${As.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Sx(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>bc(e)}>${e.label}</button>`}
${YK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();yt();w();Q();Vs();dn();Xd();var xD=me(()=>Promise.resolve().then(()=>(kD(),vD)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:K4}),_D=Qt(["photo"],()=>Promise.resolve().then(()=>(wD(),yD)),"Lightbox");function K4(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ye({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&yo(),run:Qd},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});yt();w();Vs();Es();ie();nu();Us();Kn();yv();ed();$l();var g$=()=>!!bn.current?.mail;Ye({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:yo,run:()=>Wo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:yo,run:()=>Wo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>bn.current?.mode==="reply",run:()=>{Up()&&bn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!bn.current,run:()=>{An(bn.current.id,bn.current.mode==="reply"?"note":"reply"),bn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!bn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:g$,run:()=>bn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:g$,run:()=>bn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:g$,run:()=>bn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:g$,run:()=>bn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Vr();yt();w();Q();Ao();Xd();wl();It();Vs();ie();dn();iy();var CD=me(()=>Promise.resolve().then(()=>(n$(),YA)),"Card"),J4=me(()=>Promise.resolve().then(()=>(TD(),SD)),"Client");function Z4(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?po.value=!po.value:ft.value=!ft.value)}Ye({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:yo,run:Z4});es({page:"clients",path:"/clients",title:()=>o("Client"),view:J4});ef({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Qd});ef({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(Fp(e.contact_id))});ef({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(ep(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Qf();yt();w();Dr();Sm();se();L();var ED=document.querySelector("link[rel='icon']"),OD=ED?.getAttribute("href")??"";he(()=>{let e=ee.value.ready&&(Ei.value>0||Ie.value.notifications>0);ED?.setAttribute("href",e?OD.replace("favicon.svg","favicon-dot.svg"):OD)});Ye({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Ki});fi();yt();w();Q();Ao();Vt();L();dn();Yu();cy();var R5=me(()=>Promise.resolve().then(()=>(XM(),QM)),"Automation"),sR=Qt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(oR(),nR)),"Layers");lt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});UN({when:AD,run:ND});es({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:R5,mark:()=>ee.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ye({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(je())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();yt();w();Q();Ao();L();dn();var uY=me(()=>Promise.resolve().then(()=>(cp(),qy)),"Looks"),pY=me(()=>Promise.resolve().then(()=>(cp(),qy)),"Work"),mY=me(()=>Promise.resolve().then(()=>(lR(),iR)),"OwnKeys"),dY=me(()=>Promise.resolve().then(()=>(fR(),dR)),"OwnNotifications"),fY=me(()=>Promise.resolve().then(()=>(Yy(),Hy)),"Password"),$Y=me(()=>Promise.resolve().then(()=>(Yy(),Hy)),"Sessions"),hY=me(()=>Promise.resolve().then(()=>(Uy(),cR)),"Mailbox"),gY=me(()=>Promise.resolve().then(()=>(yR(),kR)),"Teams"),bY=me(()=>Promise.resolve().then(()=>(TR(),SR)),"Statuses"),vY=me(()=>Promise.resolve().then(()=>(BR(),zR)),"Hours"),kY=me(()=>Promise.resolve().then(()=>(FR(),WR)),"Company"),yY=me(()=>Promise.resolve().then(()=>(UR(),qR)),"Settings"),wY=()=>_c(E.value.section)?.label()??o("Settings");es({page:"settings",title:wY,view:yY});Ye({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Jt())});rn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:uY});rn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:pY});rn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:mY});rn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:dY});rn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:fY});rn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:$Y});rn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:kY});rn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:vY});rn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:hY});rn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:gY});rn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:bY});he(()=>{ge.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});hp();hp();dn();Qf();fi();var zY=Qt(["shortcuts"],()=>Promise.resolve().then(()=>(rL(),aL)),"Shortcuts");function iL(){let{page:e,dialog:t}=E.value,n=ee.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(ft.value=!1)},[n,t]),A(()=>{document.title=n?fS():o("Okno")}),e==="setup"?r`<${oL} />`:Ue.value==="out"||e==="login"?r`<${nL} />`:n?e==="inbox"?r`<${FY} open=${!!t} />`:r`<${BY} view=${Mr(e)?.view??WY} />`:null}var lL=()=>ee.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function BY({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Qo.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Jg} />
<${lL} />
<${e} />
<${$v} />
</div>
<${cL} />
`}var WY=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function FY({open:e}){let t=Dt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||po.value&&!ft.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Qo.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Jg} />
<${lL} />
<main class=${`main inbox ${n?"nocard":""} ${ft.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${xC} />
<${kg} name="--w-list" side="left" label=${o("List width")} />
<${xD} />
${!n&&r`<${kg} name="--w-card" side="right" label=${o("Card width")} /><${CD} />`}
<${$v} />
</main>
</div>
<${cL} />
`}var cL=()=>r`
<${X_} />
<${zY} />
<${aS} />
<${_D} />
<${F1} />
<${sR} />
<${cN} />
<${uN} />
<${mN} />
<${dN} />
<${pN} />
<${KA} />
${Ue.value==="expired"&&r`<${sL} />`}
<div class="vh" aria-live="polite">${wc.value}</div>
`;dn();se();os();ie();V();yt();w();Hs();It();Q();Vs();L();fe();var KY=[".side","#list","#conversation","#card"],jY=".nav[aria-current], .dlg, textarea";function uL(e){let t=KY.map(l=>Rt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(jY))??i[0])?.focus()}function qY(){y.value?y.value=null:ft.value?ft.value=!1:document.activeElement!==document.body&&Ua(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(Zo()):E.peek().dialog&&UY()}function UY(){let{view:e,dialog:t}=E.peek(),n=Rt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(G(e))}Ye({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>uL(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>uL(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Yp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Qo.value=!Qo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var pL=new Set(["F6","Shift+F6"]),HY=1200,gp=null,tw=!0;he(()=>{tw=ge.value?.shortcuts??!0,s0(ge.value?.keys)});function YY(e,t){let n=gp&&performance.now()-gp.at<HY?qi(`${gp.chord} ${e}`,t):null;return gp=null,n||(!t&&tw&&i0(e)&&(gp={chord:e,at:performance.now()}),qi(e,t))}function GY(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){qY();return}let t=Fs(e),n=Ua(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!tw&&!pL.has(t)||n&&s&&!pL.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=YY(!n&&a||t,n);i?VY(i,e)!==!1&&e.preventDefault():cd(e)}function VY(e,t){if(e.act)return ld(t,()=>e.run(t),{settled:yo(),pause:!e.opensField});if(!(cd(t)&&e.id==="undo"))return e.walks&&sl(),e.run(t)}var mL=()=>document.addEventListener("keydown",GY);hp();var JY=3e3;async function ZY(){await mc(Cx()??yh()),mL(),fw(r`<${iL} />`,document.getElementById("app")),E.value.page!=="setup"&&await fL()}var QY=he(()=>{ee.value.ready&&(E.value.page!=="inbox"||Object.keys(zp.value).length>0)&&setTimeout(()=>{QY(),Sg()})}),{session:nw}=document.documentElement.dataset;async function fL(){try{let{needed:e,operator:t}=nw?{needed:nw==="new",operator:nw==="in"}:await K("/api/setup");if(!t){dL(e);return}await Nr(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?dL(!1):setTimeout(fL,JY)}}function dL(e){E.value.page!=="login"&&location.pathname!=="/"&&(X$.value=location.pathname+location.search),Ue.value="out",R(e?"/setup":"/login",{replace:!0})}ZY();
