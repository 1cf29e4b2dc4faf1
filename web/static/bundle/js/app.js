/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var cL=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ye=(e,t)=>{for(var n in t)cL(e,n,{get:t[n],enumerable:!0})};function fr(e){e&&e.parentNode&&e.remove()}function yp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?sh.call(arguments,2):n),nc(e,l,s,a,null)}function nc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oc,__v:a||++nw,__i:-1,__u:0};return!a&&He.vnode&&He.vnode(i),i}function ah(){return{current:null}}function hr(e){return e.children}function Ho(e,t){this.props=e,this.context=t,this.__g=0}function ma(e,t){if(t==null)return e.__&&ma(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ma(e)}function mL(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=$r({constructor:oc},n)).__v=n.__v+1,He.vnode&&He.vnode(t),rh(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ma(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,uw(a,t,i),n.__=n.__e=null,t.__e!=s&&aw(t))}function aw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),aw(e)}function ew(e){(8&e.__g||(e.__g|=8,pa.push(e),bp++))&&X$==He.debounceRendering||((X$=He.debounceRendering)||queueMicrotask)(rw)}function rw(){try{for(var e,t=1;pa.length;)pa.length>t&&pa.sort(ow),e=pa.shift(),t=pa.length,8&e.__g&&mL(e)}finally{(bp=pa.length)&&(X$||queueMicrotask)(rw)}}function iw(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,_,w,k=s.__k||kp,D=t.length;for(u=dL(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||vp,$.__i=h,w=rh(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&ih(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=lw($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&w!==void 0?u=w:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function dL(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,_=v,w=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=nc(null,l):oh(l)?l=D[i]=nc(hr,{children:l}):l.constructor===oc&&l.__b?l=D[i]=nc(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+w,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=fL(l,n,u,_))&&(_--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?w--:p==u+1?w++:p!=u&&(p>u?w--:w++,k=1)):(~p||(a>v?w--:a<v&&w++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(w=0,f=m.length;w<f;)m[$=w+f>>1]<l.__i?w=$+1:f=$;m[w]=l.__i,h[i]=w+1}for(w=m.length;i--;)h[i]&&(h[i]==w?w--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ma(c)),lh(c,c));return s}function lw(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=lw(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ma(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function fL(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function tw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function $p(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||tw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||tw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=eh[t]||(eh[t]=$L(t)),(e.__a||(e.__a={}))[t]=nh,i=t!=(t=t.replace(sw,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function $L(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[hp]==null)t[hp]=nh++;else if(t[hp]<this.__a[e])return;return n(He.event?He.event(t):t)}}}function rh(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,k,D,j,B,U,ke,Me,Ae,Ct,pe,be,Y=t.type;if(t.constructor!==oc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=gp(m,i):i.push(m),c=i[0]||c),(m=He.__b)&&m(t);e:if(typeof Y=="function"){f=l.length;try{if(k=t.props,D=(m=Y.prototype)&&m.render,j=(m=Y.contextType)&&s[m.__c],B=m?j?j.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new Y(k,B):(t.__c=$=new Ho(k,B),$.constructor=Y,$.render=gL),j&&j.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),Y.getDerivedStateFromProps&&($.__s==$.state&&($.__s=$r({},$.__s)),$r($.__s,Y.getDerivedStateFromProps(k,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(k!==v&&D&&!Y.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,B),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,B)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Le){Le&&(Le.__=t)}),kp.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ma(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,B),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,w)})}else D&&!Y.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=k,$.__P=e,$.__g&=-5,U=He.__r,ke=D?25:0;do $.__g&=-9,U&&U(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++ke<25);D&&(kp.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=$r({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(w=$.getSnapshotBeforeUpdate(v,_)),Me=m&&m.type===hr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Le){Le&&lh(Le,Le)}),n.__k=null),c=n.__k?ma(n,0):null),c=iw(e,oh(Me)?Me:[Me],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(fr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Le){if(l.length=f,t.__v=null,u||i)if(Le&&Le.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);(be=i[pe-1])&&be.nodeType==8;)pe--;for(;pe<i.length;pe++)if(be=i[pe])if(i[pe]=null,Ae){if(be==Ct)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(Ct=gp(Ae=be))}}if(!Ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ae=c}(m=gp(Ae=t.__c.__z||(t.__c.__z=Ae)))?(t.__e=Ae,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(fr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Le&&Le.then||cw(t),He.__e(Le,t,n)}}else c=t.__e=hL(n.__e,t,n,s,a,i,l,u,p,e);return(m=He.diffed)&&m(t),c}function gp(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function cw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(cw))}function uw(e,t,n){for(var s=0;s<n.length;)ih(n[s++],n[s++],n[s++]);He.__c&&He.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){He.__e(i,a.__v)}})}function hL(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,k,D=n.props||vp,j=t.props,B=t.type;if(B=="svg"?a="http://www.w3.org/2000/svg":B=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(B?v.localName==B:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!B)return k.createTextNode(j);e=k.createElementNS(a,B,j.is?j:p),c&&(He.__m&&He.__m(t,i),c=!1),i=null}if(B){if(p=B=="template"&&e.content||e,i=B=="textarea"&&j.defaultValue!=null?null:i&&sh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in j||m=="value"&&"defaultValue"in j||m=="checked"&&"defaultChecked"in j||$p(e,m,null,v,a);for(m in j)v=j[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?_=v:m=="checked"?w=v:c&&typeof v!="function"||D[m]===v||$p(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(B=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&pL.test(B))&&(a="http://www.w3.org/1999/xhtml"),iw(p,oh($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ma(n,0),c,u),i&&i.some(fr)),c&&B!="textarea"||(m="value",B=="progress"&&_==null?e.removeAttribute(m):_==null||_===e[m]&&(B!="progress"||_)||$p(e,m,_,D[m],a),m="checked",w!=null&&w!=e[m]&&$p(e,m,w,D[m],a))}else D===j||c&&e.data==j||(e.data=j);return e}function ih(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){He.__e(a,n)}}function lh(e,t,n){var s,a,i,l;if(He.unmount&&He.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ih(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){He.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&lh(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=gp(s,i=[]))&&(s==e.__e&&i.some(fr),fr(a),fr(s)),n||fr(e.__e),e.__e=e.__c=e.__=null}function gL(e,t,n){return this.constructor(e,n)}function pw(e,t){var n,s,a,i;He.__&&He.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=nc(hr,{children:[e]}),a=[],i=[],rh(t,t.__k,s||vp,vp,t.namespaceURI,s?null:t.firstChild?sh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),uw(a,t.__k,i),t.__k.props.children=null}var He,nw,th,pa,X$,bp,ow,hp,sw,nh,eh,uL,oc,vp,kp,pL,oh,sh,$r,gr=b(()=>{oc=Symbol.for("pv"),vp={},kp=[],pL=/^m(i|n|o|s|text|space)$/,oh=Array.isArray,sh=kp.slice,$r=Object.assign;He={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw bp=0,e}},nw=0,th=function(e){return e!=null&&e.constructor===oc},Ho.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=$r({},this.state)),typeof e=="function"&&(e=e($r({},n),this.props)),e&&($r(n,e),this.__v&&(t&&this.__k.push(t),ew(this)))},Ho.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ew(this))},Ho.prototype.render=hr,pa=[],bp=0,ow=function(e,t){return e.__v.__b-t.__v.__b},hp=Symbol(),sw=/(PointerCapture)$|Capture$/i,nh=0,eh={},uL=0});function ac(e,t){Ot.__h&&Ot.__h(Et,e,wp||t),wp=0;var n=Et.__H||(Et.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return wp=1,bL(ww,e)}function bL(e,t,n){var s=ac(br++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):ww(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);uh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Et,!Et.__f)){Et.__f=!0;var a=Et.shouldComponentUpdate;Et.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,uh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=ac(br++,3);!Ot.__s&&fh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Et.__H.__h.push(n))}function W(e,t){var n=ac(br++,4);!Ot.__s&&fh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Et.__h.push(n))}function O(e){return wp=5,ao(function(){return{current:e}},[])}function ao(e,t){var n=ac(br++,7);return fh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function dh(){var e=ac(br++,11);if(!e.__){for(var t=Et.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function vL(){var e;do{for(;e=ph.shift();)try{sc(e)}catch(n){Ot.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=yw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(sc),t.__h.some(mh),t.__h=[]}catch(n){t.__h=[],Ot.__e(n,e.__v)}}}while(ph.length)}function kL(e){var t,n=function(){clearTimeout(s),vw&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);vw&&(t=requestAnimationFrame(n))}function kw(e){e!=1&&mw==Ot.requestAnimationFrame||((mw=Ot.requestAnimationFrame)||kL)(vL)}function sc(e){var t=Et,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Et=t}function mh(e){var t=Et;e.__c=e.__(),Et=t}function fh(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!uh(n,e[s])})}function ww(e,t){return typeof t=="function"?t(e):t}var br,Et,ch,mw,uh,wp,yw,ph,Ot,dw,fw,$w,hw,gw,bw,vw,I=b(()=>{gr();uh=Object.is,wp=0,yw=[],ph=[],Ot=He,dw=Ot.__b,fw=Ot.__r,$w=Ot.diffed,hw=Ot.__c,gw=Ot.unmount,bw=Ot.__;Ot.__b=function(e){Et=null,dw&&dw(e)},Ot.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),bw&&bw(e,t)},Ot.__r=function(e){fw&&fw(e),br=0;var t=(Et=e.__c).__H;t&&(ch==Et?Et.__h=[]:(t.__h.some(sc),t.__h.some(mh),br=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ch=Et},Ot.diffed=function(e){$w&&$w(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&kw(yw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ch=Et=null},Ot.__c=function(e,t){t.some(function(n){try{n.__h.some(sc),n.__h=n.__h.filter(function(s){return!s.__||mh(s)})}catch(s){n.__h=[function(){throw s}]}}),hw&&hw(e,t)},Ot.unmount=function(e){gw&&gw(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,kw(ph.push(a))}else sc(a)}catch(i){t=i}}),s.__H=void 0,t&&Ot.__e(t,s.__v))};vw=typeof requestAnimationFrame=="function"});function Tp(){if(ks>1){ks--;return}let e,t=!1;for((function(){let n=xp;for(xp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();ic!==void 0;){let n=ic;for(ic=void 0,_p++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&_w(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(_p=0,ks--,t)throw e}function vr(e){if(ks>0)return e();$h=++wL,ks++;try{return e()}finally{Tp()}}function Ht(e){let t=mt,n=rc;mt=void 0,rc=void 0;try{return e()}finally{mt=t,rc=n}}function xw(e){if(mt===void 0)return;let t=e.n;if(t===void 0||t.t!==mt)return t={i:0,S:e,p:mt.s,n:void 0,t:mt,e:void 0,x:void 0,r:t},mt.s!==void 0&&(mt.s.n=t),mt.s=t,e.n=t,32&mt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=mt.s,t.n=void 0,mt.s.n=t,mt.s=t),t}function Bt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Bt(e,t)}function _w(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Sw(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Tw(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function kr(e,t){Bt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Sp-1,this.f=4}function $e(e,t){return new kr(e,t)}function Cw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ks++;let n=mt;mt=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,hh(e),s}finally{mt=n,Tp()}}}function hh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Cw(e)}function xL(e){if(mt!==this)throw new Error("Out-of-order effect");Tw(this),mt=e,this.f&=-2;try{8&this.f&&hh(this)}finally{Tp()}}function wi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,rc&&rc.push(this)}function he(e,t){let n=new wi(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var yL,mt,rc,ic,xp,ks,_p,wL,$h,Sp,gh=b(()=>{yL=Symbol.for("preact-signals");ks=0,_p=0,wL=0,$h=0,Sp=0;Bt.prototype.brand=yL;Bt.prototype.h=function(){return!0};Bt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Ht(()=>{var n;(n=this.W)==null||n.call(this)}))};Bt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Ht(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Bt.prototype.subscribe=function(e){return he(()=>{let t=this.value;Ht(()=>e(t))},{name:"sub"})};Bt.prototype.valueOf=function(){return this.value};Bt.prototype.toString=function(){return this.value+""};Bt.prototype.toJSON=function(){return this.value};Bt.prototype.peek=function(){return Ht(()=>this.value)};Object.defineProperty(Bt.prototype,"value",{get(){let e=xw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(_p>100)throw new Error("Cycle detected");(function(t){ks!==0&&_p===0&&t.l!==$h&&(t.l=$h,xp={S:t,v:t.v,i:t.i,o:xp})})(this),this.v=e,this.i++,Sp++,ks++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Tp()}}}});kr.prototype=new Bt;kr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Sp))return!0;if(this.g=Sp,this.f|=1,this.i>0&&!_w(this))return this.f&=-2,!0;let e=mt;try{Sw(this),mt=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return mt=e,Tw(this),this.f&=-2,!0};kr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Bt.prototype.S.call(this,e)};kr.prototype.U=function(e){if(this.t!==void 0&&(Bt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};kr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(kr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=xw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});wi.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};wi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Cw(this),Sw(this),ks++;let e=mt;return mt=this,xL.bind(this,e)};wi.prototype.N=function(){2&this.f||(this.f|=2,this.u=ic,ic=this)};wi.prototype.d=function(){this.f|=8,1&this.f||hh(this)};wi.prototype.dispose=function(){this.d()}});function xi(e,t){He[e]=t.bind(null,He[e]||(()=>{}))}function lc(e){if(Cp){let t=Cp;Cp=void 0,t()}Cp=e&&e.S()}function Aw({data:e}){let t=TL(e);t.name="ReactiveDom",t.value=e;let[n,s]=ao(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=$e(()=>!Array.isArray(l.value)&&!th(l.value)),u=he(function(){if(this.N=Nw,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function SL(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:he(function(){this.N=Nw;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function TL(e,t){return ao(()=>T(e,t),[])}function OL(){vr(()=>{let e;for(;e=Ew.shift();)Ow.call(e)})}function Nw(){Ew.push(this)===1&&(He.requestAnimationFrame||CL)(OL)}var _L,Ow,Op,Cp,Ew,CL,se=b(()=>{gr();I();gh();gh();_L=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ew=[];he(function(){Ow=this.N})();Aw.displayName="ReactiveTextNode";Object.defineProperties(Bt.prototype,{constructor:{configurable:!0,value:yp(hr,null).constructor},type:{configurable:!0,value:Aw},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xi("__b",(e,t)=>{if(lc(),Op=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Bt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});xi("__r",(e,t)=>{if(e(t),t.type!==hr){lc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return he(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;_L&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Op=s,lc(n)}});xi("__e",(e,t,n,s)=>{lc(),Op=void 0,e(t,n,s)});xi("diffed",(e,t)=>{lc(),Op=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=SL(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});xi("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});xi("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Ho.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};CL=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function da(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Ep=b(()=>{});async function cc(e){let t=EL.includes(e)?e:vh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Pw=new Intl.PluralRules(t),document.documentElement.lang=t,bh.value=s,We.value=t}function o(e,t){return Dw(bh.value[e]||e,t)}function S(e,t,n,s){let a=bh.value[e],i=Array.isArray(a)?a[AL(n)]:n===1?e:t;return Dw(i,{n,...s})}function AL(e){let t=Pw.select(e);return We.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Dw(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function dt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var bh,We,Pw,EL,vh,x=b(()=>{se();bh=T({}),We=T("en"),Pw=new Intl.PluralRules("en"),EL=["ru","en"],vh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<DL,signal:AbortSignal.timeout(NL)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await ML(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function ML(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=da()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,PL)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var NL,PL,Ue,q,DL,K,V=b(()=>{se();Ep();x();NL=1e4,PL=700,Ue=T("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},DL=16384;K=e=>Oe("GET",e)});function Lw(e){var t=Mw.get(this);return t||(t=new Map,Mw.set(this,t)),(t=Rw(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Rw,Mw,Iw=b(()=>{Rw=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Rw(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Mw=new Map});var r,C=b(()=>{gr();Iw();r=Lw.bind(function(...t){return this[0]=3,yp(...t)})});function zw(e){let t=e??"",n=Ze(t);return IL(n)&&LL.test(t.slice(n.length))}function Co(e){if(!kh.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);kh.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>yh[s])})}return kh.get(e)}function Ap(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(yh).filter(i=>n.includes(yh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function ys(e){return e.includes(".")}var RL,LL,yh,IL,Ze,fa,kh,ro=b(()=>{RL=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],LL=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,yh={high:1,medium:0,low:-1},IL=e=>RL.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Ze=e=>e.split(".",1)[0],fa=e=>e.startsWith("team-")?Number(Ze(e).slice(5)):null;kh=new Map});function vn(e,t){let n=Ze(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function $a(e,t,n){if(ys(t)&&!jL(e,Co(t)))return!1;let s=fa(t);return s===null?KL[Ze(t)](e,n):ws(e)&&e.team_id===s}function Ww(e){return e.waiting_since===null?uc-e.last_at:e.due_at??e.waiting_since+zL}function wh(e,t,n,s){let a=Ze(t);if(a==="snoozed")return[e.snooze?.until??uc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?uc:0)+(i?.at??0)),-e.id]}return qL[vn(a,n)](e,s)}function Kw(e,t,n,s,a){if(!$a(e,t,s))return null;let i=wh(e,t,n,s);return a&&xh(i,a)>0?null:[i[0],i[1],e.id]}function _i(e,t,n,s,a){return jw(e,t,n,s,a).map(i=>i[2])}function jw(e,t,n,s,a){let i=[];for(let l in e){let c=Kw(e[l],t,n,s,a);c&&i.push(c)}return i.sort(xh)}function qw(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&GL(e.who,a,n,s),c=l?VL(e.dialogs,t):null,u=c&&c.size<=HL?JL(e.entries,c,t,n,s,a,i):jw(t,n,s,a,i),p=l&&QL(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function GL(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(YL[Ze(n)]??[]).every(a=>e[a]===t[a])}function VL(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function JL(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Kw(n[u],s,a,i,l);p&&c.splice(ZL(c,p),0,p)}return c}function ZL(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;xh(e[a],t)<0?n=a+1:s=a}return n}function Uw(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:e2(e,t,s),queued:[]};let a=new Set(e),i=XL(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function XL(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function e2(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Hw(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var uc,zL,BL,WL,Fw,ws,FL,KL,jL,Bw,qL,UL,xh,HL,YL,QL,io=b(()=>{ro();uc=10**14,zL=60*6e4,BL=720*60*6e4,WL=40,Fw=["urgent","newest","oldest","longest","priority","client","assignee"];ws=e=>e.state==="open"&&!e.snooze,FL=(e,t)=>e.client_count>(t.marks[e.id]??1/0),KL={mine:(e,t)=>ws(e)&&e.assignee_id===t.id,unassigned:e=>ws(e)&&e.assignee_id===null,all:ws,waiting:e=>ws(e)&&e.waiting_since!==null,unread:(e,t)=>ws(e)&&FL(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-BL)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>ws(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};jL=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Bw=e=>[...e??""].slice(0,WL).join("");qL={urgent:e=>[Ww(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??uc+e.last_at,e.id],priority:e=>[Ww(e)+(1-e.priority)*2*uc,e.id],client:e=>[Bw(e.name),e.id],assignee:(e,t)=>[Bw(t.operators[e.assignee_id]?.name),e.id]};UL=(e,t)=>e<t?-1:e>t?1:0,xh=(e,t)=>UL(e[0],t[0])||e[1]-t[1];HL=64;YL={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};QL=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function it(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=t2,snapshot:i=n2}){xs.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Vw({k:e,of:t}){if(e==="gone")return xs.get(t)?.leaves??[];let n=xs.get(e)?.map;return n?[n]:[]}function kn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Np(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Yo(e,t,n,s,a){let i=xs.get(t);i?.accepts(e,a)&&Np(e,t+n,s)&&i.write(e,n,a)}function Zw(e,t,n,s){let a=xs.get(t);if(a&&Np(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Qw(e,t,n){for(let[s,{snapshot:a}]of xs)for(let[i,l]of a(t))Yo(e,s,i,n,l)}var xs,t2,n2,Yw,_h,Gw,Jw,Pp=b(()=>{xs=new Map,t2=()=>!0,n2=()=>[];Yw=e=>xs.get(e).map,_h=()=>[...xs.values()].map(e=>e.map).filter(Boolean),Gw=()=>Object.fromEntries(_h().map(e=>[e,{}]));Jw=(e,t,n,s)=>xs.get(t).write(e,n,s)});function Dp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:a2,room:ex,recent:[],revs:{},views:{},...Gw()}}function tx(e,t){let n=C2[t.t];return n?n(e,t):e}function ox(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function r2(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function i2(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function l2(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function c2(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Sh(n)||n.later&&t.no>Th(n)}function Sh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Th(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function u2(e,{data:t,reset:n}){let s=n?{...Dp(),recent:e.recent}:e,a=kn(s,"revs",..._h()),i=nn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Qw(a,t,i),a}function p2(e,{view:t,sort:n,data:s}){let a=kn(e,"dialogs","marks","mentions","revs","views"),i=nn(s.cursor);for(let c of s.items)Yo(a,"dialog",c.id,i,c);for(let c in s.marks)Yo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of sx(s))Yo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Go(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?wh(l,t,n,ha(a)):null},a}function m2(e,{data:t}){let n=kn(e,"dialogs","marks","contacts","logs","revs"),s=nn(t.cursor),{id:a}=t.dialog;return Yo(n,"dialog",a,s,t.dialog),Yo(n,"mark",a,s,{read_no:t.mark}),Yo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&rx(n,a),Oh(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function d2(e,{id:t,data:n}){if(!e.logs[t])return e;let s=kn(e,"logs","revs");rx(s,t);let a=n.messages.at(-1)?.no??0;return Oh(s,t,nn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Oh(e,t,n,s,a){let i=e.logs[t]??Ch(),l={...i.items};for(let c of s)Np(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function ax(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Xw;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function rx(e,t){let{seen:n}=e.logs[t];ix(e,t),e.logs[t]={...Ch(),seen:n}}function f2(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Sh(e)&&s<=Th(e):s-1<=Th(e)&&a>=Sh(e)}function $2(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!f2(e.logs[t],n.messages,s))return e;let a=kn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Oh(a,t,nn(n.cursor),n.messages,l),s&&ax(a,t,s),a}function h2(e,{id:t}){let n=kn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,o2),n.logs[t]??=Ch();for(let s in n.logs)n.recent.includes(Number(s))||ix(n,s);return n}function ix(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function g2(e,t){let n=kn(e,"revs",...new Set(t.rows.flatMap(Vw)));for(let s of t.rows)s.k==="gone"?Zw(n,s.of,s.id,s.rev):Yo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Xw*2&&ax(n,s,"after");return Object.keys(n.dialogs).length>n.room?b2(n):n}function b2(e){let t=kn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of _i(t.dialogs,a,i,ha(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(ex,n.size+s2),t}function v2(e,{dialog:t,message:n,sentAtRev:s}){let a=kn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function k2(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=kn(e,"marks");return s.marks[t]=n,s}function y2(e,{data:t}){let n=kn(e,"notifications","revs");for(let s of t.items)Yo(n,"notice",s.id,nn(t.cursor),s);return n}function w2(e,{row:t}){return{...e,preferences:t}}function x2(e,{id:t,read_no:n}){let s=kn(e,"marks");return s.marks[t]=n,s}function _2(e,{row:t}){return{...e,me:{...e.me,...t}}}function S2(e,{row:t}){let n=kn(e,"contacts");return n.contacts[t.id]=t,n}function T2(e,{id:t,on:n}){let s=kn(e,"follows");return Jw(s,"follow",t,{on:n}),s}var o2,Xw,ex,s2,a2,ha,nn,nx,yn,Ch,Si,sx,Go,C2,Yt=b(()=>{io();Pp();Pp();o2=8,Xw=360,ex=3e3,s2=500,a2={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},ha=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});nn=e=>Number(String(e).split(":").pop()),nx=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};yn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Ch=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Si=(e=[])=>e.map(t=>[t.id,t]);it("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});it("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});it("contact",{map:"contacts"});it("operator",{map:"operators",put:r2,snapshot:e=>Si(e.operators)});it("channel",{map:"channels",snapshot:e=>Si(e.channels)});it("hours",{map:"hours",snapshot:e=>Si(e.hours)});it("tag",{map:"tags",snapshot:e=>Si(e.tags)});it("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});it("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});it("team",{map:"teams",snapshot:e=>Si(e.teams)});it("status",{map:"statuses",snapshot:e=>Si(e.statuses)});it("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});it("mention",{map:"mentions",put:i2,snapshot:e=>sx(e)});it("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});it("counts",{put:(e,t,n)=>{e.counts=n}});it("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});it("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});it("message",{map:"logs",put:l2,leaves:[],accepts:(e,t)=>!c2(e,t)});sx=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Go=(e,t)=>`${e}:${t}`;C2={start:u2,page:p2,dialog:m2,around:d2,log:$2,opened:h2,rows:g2,result:v2,read:k2,unreadFrom:x2,me:_2,preferences:w2,bell:y2,contact:S2,follow:T2,forget:()=>Dp()}});function le(e){ee.value=tx(ee.value,e)}var ee,O2,wn,ae,ga,we,Ge,kt,Ie,Mp,ge,Fe,_s,lo,xn,ba,Ss,pc,va,mc,P,Ti,ka,Ci,_t,L=b(()=>{se();Yt();Pp();ee=T(Dp());O2={},wn=e=>$e(()=>ee.value[Yw(e)]??O2),ae=wn("dialog"),ga=wn("mark"),we=wn("operator"),Ge=wn("channel"),kt=wn("message"),Ie=$e(()=>ee.value.counts),Mp=$e(()=>ee.value.views),ge=$e(()=>ee.value.preferences),Fe=wn("team"),_s=wn("status"),lo=wn("hours"),xn=wn("tag"),ba=$e(()=>ee.value.company),Ss=wn("follow"),pc=wn("mention"),va=()=>ha({me:P.value,marks:ga.value,follows:Ss.value,mentions:pc.value,operators:we.value}),mc=wn("notice"),P=$e(()=>ee.value.me),Ti=$e(()=>Ie.value.mine_unread+Ie.value.unassigned),ka=e=>ee.value.revs["dialog"+e]??-1,Ci=e=>nx({marks:ga.value},e),_t=e=>Ge.value[e.channel_id]});function N2(e,t,n){let s=yr(e);return{layout:s?"full":e==="board"?"board":"list",task:s??yr(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function cx(e){dc.peek().startsWith("/inbox")&&(lx=dc.peek()),dc.value=e}function ux(e){return fc=e,()=>{fc===e&&(fc=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===Rp()||!n&&px(e)||(history[t?"replaceState":"pushState"](null,"",e),cx(e))}function Oo(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Rp,dc,yr,E2,A2,E,lx,Vo,fc,px,G,Lp,Gt,Ip,rn,je,Q=b(()=>{se();ro();Rp=()=>location.pathname+location.search,dc=T(Rp()),yr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,E2={notices:"notifications"},A2={layout:null,task:null,tasksView:null,tasksSort:null},E=$e(()=>{let e=new URL(dc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...A2},i={view:zw(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:E2[n]??(n||null),id:yr(s)}:t==="clients"?{...i,page:t,id:yr(n)}:t==="tasks"?{...i,page:t,...N2(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:yr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:yr(s),at:yr(e.searchParams.get("m"))}});lx="/inbox/mine",Vo=()=>lx;fc=null;window.addEventListener("beforeunload",e=>{fc?.(null)&&e.preventDefault()});px=e=>!!fc?.(e,()=>R(e,{sure:!0}));G=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Lp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Gt=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Ip=e=>`/clients/${e}`,rn=e=>`/tasks/${e}`;je=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{px(Rp())?history.pushState(null,"",dc.peek()):cx(Rp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function $x(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function wr(){zp+=1;let e=zp;$x(()=>{e===zp&&(Bp=performance.now())})}function Ph(){zp+=1,Bp=-Wp}var Wp,mx,Bp,dx,fx,Eh,Nh,Ah,zp,hx,gx,bx,xr,Fp,Ts=b(()=>{se();Q();L();Wp=700,mx=0,Bp=-Wp,dx=0,fx=0,Eh=0,Nh=!1,Ah=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&kt.value[t]?.loaded?t:null});he(()=>{let e=Ah.value;Nh=!1,$x(()=>{Ah.peek()===e&&(mx=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{dx=t.timeStamp,e!=="pointerdown"&&(Eh=e==="click"?t.detail:0,Eh===1&&(fx=t.timeStamp))},{capture:!0});zp=0,hx=()=>{Nh=!0};gx=e=>e-mx>=Wp,bx=e=>Ah.peek()!==null&&gx(e),xr=()=>dx-Bp<Wp||Eh>1&&Bp>=fx,Fp=()=>Nh||gx(performance.now())});function R2(e,t){let n=[...e],s=[];for(;n.length+1>D2;){let a=Math.min(...n.map(Dh));if(a>Dh(t))break;s.push(...n.splice(n.findIndex(i=>Dh(i)===a),1))}return s}function Z(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=P2,silent:c=!1,more:u=null,keep:p=!1}={}){vx+=1;let m={id:vx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:R2(Cs.value.filter(f=>!f.silent),m);return Cs.value=[...Cs.value.filter(f=>!h.includes(f)),m],n&&!c&&(Os.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Os.peek()].slice(0,M2)),setTimeout(()=>Kp(m.id),l),m.id}function Kp(e){Cs.value=Cs.value.filter(t=>t.id!==e)}function _r(e){Kp(e),Os.value=Os.peek().filter(t=>t.id!==e)}function $c(e){Ph(),e.undo??!0?_r(e.id):Kp(e.id),e.run()}function wx(e){Ph(),Kp(e.id),e.more.run()}function jp(){let e=Cs.value.findLast(t=>t.undo);e&&$c(e)}var P2,D2,vx,Cs,Os,M2,Dh,kx,ne,yx,fe=b(()=>{se();x();Ts();P2=8e3,D2=3,vx=0,Cs=T([]),Os=T([]),M2=50,Dh=e=>e.keep?2:e.run||e.alert?1:0;kx=(e,t)=>Z("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>Z(e,{icon:"circle-alert",alert:!0,...t});yx=()=>{Os.value=[]}});function Mh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Zo(e){localStorage.setItem("okno.lang",e),await cc(e),await Hp({locale:e})}async function ya(e){Rn.value=e,await Hp({theme:e})}async function Oi(e){Eo.value=e,await Hp({density:e})}async function Hp(e){if(Ue.value!=="in"){hc={...hc,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){ne(z(t))}}async function Yp(){if(Object.keys(hc).length)try{await F("/api/me",hc,{method:"PATCH"}),hc={}}catch{}}async function Rh(){let{locale:e,theme:t,density:n}=P.peek();Rn.value=t,Eo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==We.peek()&&await cc(e)}var Rn,xx,qp,Eo,Up,Jo,co,ln,_x,Sx,hc,L2,Mt=b(()=>{se();V();L();x();io();fe();Rn=T(localStorage.getItem("okno.theme")??"system"),xx=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{xx.value=e.matches});qp=$e(()=>Rn.value==="dark"||Rn.value==="system"&&xx.value),Eo=T(localStorage.getItem("okno.density")??"normal"),Up=T(localStorage.getItem("okno.text")??"normal"),Jo=T(localStorage.getItem("okno.side")==="hidden"),co=T(localStorage.getItem("okno.card")==="hidden"),ln=T(Fw.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");he(()=>{Mh("theme",Rn.value,"system")});he(()=>{Mh("density",Eo.value,"normal")});he(()=>{Mh("text",Up.value,"normal")});he(()=>{localStorage.setItem("okno.side",Jo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.card",co.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.sort",ln.value)});_x=()=>localStorage.getItem("okno.lang");Sx=e=>Hp({status_id:e});hc={};L2=$e(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());he(()=>{L2.value&&Ht(()=>{Rh()})})});function zh(e){Es=e,As=!0,Fh()}function Bh(){As=!1,clearTimeout(Ih),Wt?.close(),Wt=null,Sr=0,Ln.value="on"}function Wh(){Wt?.readyState===WebSocket.OPEN&&Wt.send(JSON.stringify({t:"hello",cursor:Es.cursor(),build:Es.build}))}function Cx(e){Wt?.readyState===WebSocket.OPEN&&Wt.send(JSON.stringify(e))}function Fh(){if(clearTimeout(Ih),!As||Wt&&Wt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Wt=t,Lh=Date.now(),t.addEventListener("open",()=>{t===Wt&&Wh()}),t.addEventListener("message",n=>{t===Wt&&K2(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Wt&&Ox(n.code)})}function K2(e){if(Lh=Date.now(),e.t==="ping"){Wt.send('{"t":"pong"}');return}if(e.t==="welcome"){Es.signal(e),Kh();return}e.t==="resync"&&Es.resync(),e.t==="events"?Es.events(e):Es.signal(e)}function j2(){if(!As)return;let e=Wt;Wt=null,e?.close(),Vp()}function Kh(){Gp=0;let e=Sr>0;Sr=0,Ln.value="on",Es.back(e)}function Ox(e){if(Wt=null,!As)return;if(Sr||=Date.now(),e===Tx.signedOut){As=!1,Es.signedOut();return}let t=e===Tx.tooSlow?0:Math.min(z2,I2*2**Gp);Gp+=1,Ih=setTimeout(Fh,t*(.5+Math.random()/2))}function Vp(){Gp=0,Fh()}var I2,z2,B2,W2,F2,Tx,Ln,Wt,Es,Gp,Sr,Lh,Ih,As,Tr=b(()=>{se();I2=1e3,z2=3e4,B2=45e3,W2=2e3,F2=5e3,Tx={signedOut:4401,foreign:4403,tooSlow:4408},Ln=T("on"),Wt=null,Es=null,Gp=0,Sr=0,Lh=0,Ih=0,As=!1;setInterval(()=>{if(!As)return;if(Wt?.readyState===WebSocket.OPEN&&Date.now()-Lh>B2){let t=Wt;Ox(0),t.close()}let e=Sr?Date.now()-Sr:0;Ln.value=e>F2?"off":e>W2?"grey":"on"},500);window.addEventListener("online",j2);window.addEventListener("offline",()=>{As&&(Sr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&As&&!Wt&&Vp()})});function Lx(e){e.t==="welcome"&&(Mx=Date.now(),Jp.value={},Zp.value={},xa.value={},em()),e.t==="presence"&&(Jp.value=Ex(Jp.peek(),e.people,t=>t==="off")),e.t==="here"&&(Zp.value=Ex(Zp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&U2(e.dialog)}function Ex(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function U2(e){let t=Date.now()+qh;xa.value={...xa.peek(),[e]:t},setTimeout(()=>{xa.peek()[e]===t&&Ix(e)},qh)}function Ix(e){if(!(e in xa.peek()))return;let{[e]:t,...n}=xa.peek();xa.value=n}function zx(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Ix(t.row.dialog_id)}function Fx(e,t,n){let s=Date.now();wa.value=n.trim()?{dialog:e,mode:t,at:s}:null,wa.value&&(s-Uh>=jh&&em(),setTimeout(()=>{wa.peek()?.at===s&&(wa.value=null)},qh-jh))}function Hh(){wa.value=null}function em(){if(clearTimeout(Ax),Ue.peek()!=="in")return;let e=Uh+jh-Date.now();if(e>0){Ax=setTimeout(em,e);return}Uh=Date.now(),Cx(JSON.parse(Wx.peek()))}function Yh(){Qp.value=!1,clearTimeout(Nx),Nx=setTimeout(()=>{Qp.value=!0},q2)}var jh,qh,q2,Jp,Zp,xa,Px,Dx,Xp,Mx,Rx,Bx,Qp,wa,Uh,Ax,Nx,Wx,Cr=b(()=>{se();V();Tr();Q();L();jh=2e3,qh=6e3,q2=5*6e4,Jp=T({}),Zp=T({}),xa=T({}),Px=e=>Jp.value[e]??"off",Dx=e=>(Zp.value[e]??[]).filter(t=>t.id!==P.value?.id),Xp=e=>e in xa.value,Mx=0,Rx=()=>Mx;Bx=T(!document.hidden),Qp=T(!1),wa=T(null),Uh=0,Ax=0,Nx=0,Wx=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Bx.value&&!Qp.value?t:null,s=wa.value&&wa.value.dialog===n?wa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Qp.value})});he(()=>{Wx.value&&Ln.value==="on"&&em()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Yh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Bx.value=!document.hidden,document.hidden||Yh()});Yh()});function Ei(e,...t){for(let n of gc[e])n(...t)}async function Ns(e,t){if(At.value[e]?.busy)return!1;At.value={...At.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=At.value;return At.value=s,!0}catch(n){if(!(n instanceof q))throw n;return At.value={...At.value,[e]:{busy:!1,problem:n}},!1}}async function Or(){let e=await K("/api/start");Ue.value="in",jx.value=Date.now(),vr(()=>{le({t:"start",data:e,reset:!0}),Ei("snapshot",e,{entered:!0})}),await Rh(),Ei("entered",e.me.id),zh(Yx),qx.postMessage(e.me.id)}function nm(){Bh(),Ue.value="out",At.value={},le({t:"forget"})}function Ux(){Ue.value="in",zh(Yx),Ei("online")}async function Jx(){let{view:e,dialog:t}=E.peek(),n=vn(e,ln.peek());try{let s=await K("/api/start");if(s.build!==Hx&&!Gx.some(l=>l())){location.reload();return}let a=await Y2(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;vr(()=>{le({t:"start",data:s,reset:!0}),Ei("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),Wh(),Kh()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(Jx,3e3)}}async function Y2(e,t){let{dialogs:n,views:s}=ee.peek(),a=s[Go(e,t)],i=a?.loaded?_i(n,e,t,ha(ee.peek()),a.edge).length:0,l=[await K(tm(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<H2&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(tm(e,t,l.at(-1).next)));return l}function tm(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Er(e,t){let n=ee.peek().views[Go(e,t)];return n?.loaded&&!n.next?null:Ns(`page:${Go(e,t)}`,async()=>{let s=await K(tm(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function bc(e,{unread:t=!0}={}){le({t:"opened",id:e}),!ee.peek().logs[e].loaded&&(await Ns(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await G2(e,n):null;vr(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),e_())}async function G2(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(Qx(e,l)):null}async function V2(e,t){await bc(e,{unread:!1});let n=ee.peek().logs[e];!n?.loaded||n.items[t]||t>(ee.peek().dialogs[e]?.last_no??0)||await Ns(`around:${e}`,async()=>{le({t:"around",id:e,data:await K(Qx(e,t))})})}function Gh(e){let t=ee.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ns(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${Xx}`)})})}function Vh(e){let t=ee.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ns(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${Xx}`)})})}function e_(){for(let e of ee.peek().recent){let t=ee.peek().logs[e],n=t?.loaded?ox(t):null;n!==null&&Ns(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function t_(e){let t=n=>le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=jx.peek()){t(0);return}Ns("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function n_(e){let t=e.id,n=e.client_count;if(!((ee.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function J2(){for(let s of Object.keys(At.value)){if(!At.value[s].problem?.offline)continue;let{[s]:a,...i}=At.value;At.value=i}let{view:e,dialog:t}=E.peek(),n=vn(e,ln.peek());ee.peek().views[Go(e,n)]?.loaded||Er(e,n),t&&!ee.peek().logs[t]?.loaded&&bc(t)}var At,jx,gc,Ai,Ni,Vt,In,qx,Hx,Yx,Gx,Vx,H2,Zx,Kx,Qx,om,Xx,nt=b(()=>{se();V();io();Tr();Cr();Mt();Yt();Q();L();At=T({}),jx=T(0),gc={snapshot:[],entered:[],rows:[],online:[]},Ai=e=>{gc.snapshot.push(e)},Ni=e=>{gc.entered.push(e)},Vt=e=>{gc.rows.push(e)},In=e=>{gc.online.push(e)};qx=new BroadcastChannel("okno");qx.addEventListener("message",e=>{Ue.peek()==="out"||!ee.peek().me||e.data===ee.peek().me.id||(Bh(),Or().catch(()=>location.reload()))});Hx=new URL(import.meta.url).pathname.split("/")[2],Yx={build:Hx,cursor:()=>ee.peek().cursor,events:e=>{let t=ee.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),zx(e.rows),Ei("rows",e.rows,t,ee.peek()),e_()},signal:Lx,resync:()=>{Jx()},back:()=>{J2(),Ei("online")},signedOut:()=>{Ue.value="expired"}},Gx=[],Vx=e=>{Gx.push(e)};H2=10;Zx=(e,t)=>Ns(`page:${Go(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await K(tm(e,t,null))})});Kx=40,Qx=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Kx/2}&limit=${Kx}`,om=e=>Ns(`dialog:${e}`,async()=>{le({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),Xx=60;he(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=vn(t,ln.value);Ue.value!=="in"||e!=="inbox"||Ht(()=>{ee.value.views[Go(t,a)]?.loaded||Er(t,a),n&&s?V2(n,s):n&&bc(n)})})});var y,ft,ie=b(()=>{se();y=T(null),ft=T(!1)});function Ps(e){vc.value=vc.value===e?`${e} `:e}function Q2(e){sm.push(e),o_||=setTimeout(X2,Z2)}function X2(){let e=[...new Set(sm)];vc.value=e.length===1?o("New message: {name}",{name:e[0]}):S("{n} new message","{n} new messages",sm.length),sm=[],o_=0}var Z2,vc,sm,o_,Ar=b(()=>{se();nt();x();Z2=4e3,vc=T(""),sm=[],o_=0;Vt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&Q2(a.name)}})});var Jh,Zh,Qo,Nr,kc,on,Pi,yc,Ao=b(()=>{Jh=new Map,Zh=new Map,Qo=e=>{Jh.set(e.page,e)},Nr=e=>Jh.get(e),kc=()=>[...Jh.values()].filter(e=>e.icon),on=e=>{Zh.set(e.id,{when:()=>!0,...e})},Pi=()=>[...Zh.values()].filter(e=>e.when()),yc=e=>Zh.get(e)});function s_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function uo(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function _a(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Xo,H,xe=b(()=>{L();x();Xo=e=>String(e).split(/\s+/)[0],H=e=>we.value[e]?.name??o("Former colleague")});function Pr(e){let t=Object.values(Ge.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ge.value[e.channel_id];return t.length>1&&n?`${Ee(e.kind)} · ${n.name}`:Ee(e.kind)}var eI,d,Di,a_,Ee,r_,_e,te,Sa,cn,Ne,re,N=b(()=>{C();x();xe();L();eI=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${eI}#${e}`} /></svg>`,Di=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,a_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ee=e=>a_[e]?a_[e]():e;r_=({dialog:e})=>{let[t,...n]=Pr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},_e=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ee(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${uo(e)} ${n}`} aria-hidden="true">
${s_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Sa=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,cn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ne=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function eg(){let e=Date.now();im.value=e,e-M.value>=Qh-Xh/2&&(M.value=e),rm=setTimeout(eg,am?Xh:Qh)}function i_(){return am+=1,am===1&&(clearTimeout(rm),rm=setTimeout(eg,Xh)),()=>{am-=1}}function Dr(){M.value=im.value=Date.now()}var Qh,Xh,M,im,am,rm,ve=b(()=>{se();Qh=15e3,Xh=1e3,M=T(Date.now()),im=T(Date.now()),am=0,rm=0;rm=setTimeout(eg,Qh);document.addEventListener("visibilitychange",()=>{document.hidden||Dr()})});function _n(e){let t=We.value+JSON.stringify(e);return tg.has(t)||tg.set(t,new Intl.DateTimeFormat(We.value==="ru"?"ru-RU":"en-GB",e)),tg.get(t)}function m_(e,t){try{let n=new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Hn(e){let t=e,n=0;for(;t>=1e3&&n<u_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${u_[n]()}`}function Ft(e,t=Date.now()){return _n(xc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function No(e,t){let n=wc(e,t);return n<=0?J(e):n===1?o("yesterday"):n<7?_n({weekday:"short"}).format(e):_n(xc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Mi(e,t){let n=wc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ft(e,t)}function st(e,t){let n=wc(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ft(e,t)}function Ve(e,t=Date.now()){let n=-wc(e,t);if(n===0)return o("today at {time}",{time:J(e)});if(n===1)return o("tomorrow at {time}",{time:J(e)});let s=_n(xc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:J(e)})}function Je(e){let t=Math.max(1,Math.floor(e/p_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/ng);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):S("{n} day","{n} days",Math.floor(e/lm))}function d_(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?S("{n} second ago","{n} seconds ago",n):t-e<ng?S("{n} minute ago","{n} minutes ago",Math.floor(n/60)):wc(e,t)===0?o("at {time}",{time:J(e)}):qe(e)}function f_(e){let t=_n({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function cm(e,t=Date.now()){let n=e-t<2*lm?{weekday:"short"}:{day:"numeric",month:"short"};return`${_n(n).format(e)}, ${J(e)}`}function zn(e,t="short"){let n=_n({weekday:t,timeZone:"UTC"}).format(tI+e*lm);return n[0].toUpperCase()+n.slice(1)}function g_(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function b_(e){let t=null;return n=>((t?.text!==n||t.lang!==We.value)&&(t={text:n,lang:We.value,made:e(n)}),t.made)}var p_,ng,lm,tg,l_,wc,xc,c_,ue,ot,J,qe,u_,Ds,Yn,$_,tI,_c,um,Sc,h_,oe=b(()=>{x();p_=6e4,ng=60*p_,lm=24*ng,tg=new Map;l_=e=>new Date(e).setHours(0,0,0,0),wc=(e,t)=>Math.round((l_(t)-l_(e))/lm),xc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),c_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(c_[We.value]??c_.en).format(e).replaceAll(","," ");ot=e=>new Date(e).toDateString(),J=e=>_n({hour:"2-digit",minute:"2-digit"}).format(e),qe=e=>_n({dateStyle:"long",timeStyle:"short"}).format(e),u_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Ds=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Yn=(e,t=Date.now())=>_n(!t||xc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);$_=()=>Array.from({length:7},(e,t)=>{let n=_n({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),tI=Date.UTC(2024,0,1);_c=(e,t)=>_n({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),um=(e,t,n=Date.now())=>xc(e,n)?_c(e,t):_n({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Sc=e=>_n({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),h_=(e,t)=>_n({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function sg(e){let t=po.peek().filter(n=>!e.includes(n));t.length!==po.peek().length&&(po.value=t)}function v_(e){Tc.value=e,setTimeout(()=>{Tc.peek()===e&&(Tc.value=[])},nI)}function k_(e,t,n){let s=ha(e),a=t.filter(l=>e.dialogs[l]&&!$a(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var nI,po,Tc,Ri,og,pm=b(()=>{nt();se();io();Yt();nI=1600,po=T([]),Tc=T([]),Ri=T(null),og=(e,t)=>ws(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Vt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&og(u,s)&&!(t.dialogs[c]&&og(t.dialogs[c],s))&&!po.peek().includes(c)),i=po.peek().filter(l=>n.dialogs[l]&&og(n.dialogs[l],s));(a.length||i.length!==po.peek().length)&&(po.value=[...i,...a.map(({id:l})=>l)])})});async function dm(){Li.value!=="unsupported"&&(Li.value=await Notification.requestPermission())}function S_(e,t,n,s){if(Li.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Li,Cc,mm,y_,w_,x_,__,ag=b(()=>{se();Li=T("Notification"in window?Notification.permission:"unsupported"),Cc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Cc.value=!0}));navigator.locks||(Cc.value=!0);mm="okno.focus",y_=crypto.randomUUID?.()??String(Math.random()),w_=()=>{localStorage.setItem(mm,y_)},x_=()=>{localStorage.getItem(mm)===y_&&localStorage.removeItem(mm)};window.addEventListener("focus",w_);window.addEventListener("blur",x_);window.addEventListener("pagehide",x_);document.hasFocus()&&w_();__=()=>localStorage.getItem(mm)!==null});var oI,sI,T_,aI,C_,Sn,Ms=b(()=>{x();oI={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},sI={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},T_=e=>sI[e]?.()??o("sent by a program"),aI={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},C_=e=>aI[e]?.()??(e||o("could not be downloaded")),Sn=(e,t)=>oI[e]?.()??(t||o("the platform refused it"))});function Ii(){return!rg.value&&!ig&&(ig=!0,K("/api/command-line").then(e=>{rg.value=e},()=>{ig=!1})),rg.value}var rg,ig,zi,O_,fm=b(()=>{se();V();rg=T(null),ig=!1;zi=(e,t)=>`${e.program} ${t} ${e.options}`,O_=e=>`'${e.replaceAll("'","'\\''")}'`});var E_,rI,A_,lg,N_,P_=b(()=>{oe();x();E_=(e,t)=>ot(e)===ot(t)?J(e):Ve(e,t),rI=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),A_={assigned:(e,t)=>e.count>1?S("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ve(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?S("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:E_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:E_(e.due_at,t)})},lg=(e,t,n)=>(A_[e.data.what]??A_.changed)(e,rI(e),n),N_=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function M_(e){let t=e.by_id===null?o("Someone"):Xo(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return S("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(D_[n]??D_.in)(t);return e.count>1?`${a} · ${S("{n} event","{n} events",e.count)}`:a}function cI(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:lI()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(I_[e.data.why]??I_.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:J(e.data.since),until:J(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:J(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?N_(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Oc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(R_[e.kind]??R_.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:cI(e),icon:iI[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function $m(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":G("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var iI,D_,R_,L_,lI,I_,Ec,cg=b(()=>{Ms();fm();oe();x();xe();Q();P_();iI={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},D_={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};R_={message:(e,t)=>`${t}: ${M_(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Sn(e.code,e.detail)}),fault:({data:e})=>S("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${M_(e)}`,assigned:(e,t)=>e.count>1?S("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>S("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:L_(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:L_(e.due_at,t)}),nobody:({data:e})=>S("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>S("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:lg,taskdue:lg,test:()=>o("This is what a notification looks like")},L_=(e,t)=>ot(e)===ot(t)?J(e):Ve(e,t),lI=()=>{let e=Ii();return e?zi(e,"check"):"okno check"},I_={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Ec=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function mI(){Rs??=new AudioContext,Rs.state==="suspended"&&Rs.resume().catch(()=>{})}function dI(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function hm(e){let t=(ge.peek()?.sounds.volume??0)/100;if(!t||!Rs||Rs.state!=="running")return!1;for(let[n,s,a]of uI[e])fI(n,Rs.currentTime+s,a,t*t*pI);return!0}function fI(e,t,n,s){let a=Rs.createOscillator(),i=Rs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Rs.destination),a.start(t),a.stop(t+n+.02)}var uI,pI,Rs,ug,pg=b(()=>{L();uI={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},pI=.3,Rs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,mI,{capture:!0,passive:!0});ug=()=>P.peek()?.presence==="online"&&!dI(ge.peek()?.quiet)});async function Ac(e=!1){let t=e?Ta.peek()?.next:null;Ta.value={...Ta.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Ls.peek()&&{only:Ls.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);le({t:"bell",data:s}),Ta.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Ta.value={...Ta.peek(),busy:!1,problem:n}}}function B_(e){Ls.value=e,Ac()}async function bm(e,t){let n=Date.now();for(let s of t){let a=mc.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${ee.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function vm(e){vI(e),R($m(e))}function K_(e){e&&Ie.peek().notifications&&bm({dialog_id:e},dg.peek().filter(t=>F_(t,e)).map(t=>t.id))}function yI(){let e=[...mg.keys()].map(t=>mc.peek()[t]).filter(t=>t&&t.read_at===null);if(mg=new Map,j_=0,!!e.length){if(Date.now()-Rx()<hI&&e.length>1){q_(e.length);return}for(let t of[wI,xI,_I])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function wI(e){if(gm.peek())return;let t=l=>E.peek().page==="inbox"&&!po.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>fg(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Z(S("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(G("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){q_(i.length);return}for(let l of i){let{plain:c,icon:u}=Oc(l);(Ec(l)?ne:Z)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>vm(l):null})}}function xI(e){let t=e.filter(a=>fg(a,"sound")&&(a.kind==="test"||ug()));if(!t.length||!Cc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-z_<gI)return;z_=Date.now();let s=t.map(a=>Ec(a)?"alarm":bI[a.kind]??"assigned");hm(["alarm","assigned","message"].find(a=>s.includes(a)))}function _I(e){if(Cc.peek())for(let t of e){if(!fg(t,"desktop")||t.kind!=="test"&&(__()||!ug()))continue;let{plain:n,text:s}=Oc(t);S_(n,s,t.id,()=>vm(t))}}async function Y_(){await dm(),await Oe("POST","/api/notifications/test",{})}var $I,hI,gI,bI,Ta,Ls,gm,dg,vI,W_,F_,kI,mg,j_,fg,q_,U_,H_,z_,$g=b(()=>{nt();se();V();pm();ag();Cr();x();cg();Q();pg();L();fe();$I=700,hI=3e3,gI=3e3,bI={message:"message",followed:"message",unassigned:"message"},Ta=T(null),Ls=T(""),gm=T(!1),dg=$e(()=>Object.values(mc.value).filter(e=>!Ls.value||e.kind===Ls.value).sort((e,t)=>t.at-e.at||t.id-e.id));vI=e=>bm({ids:[e.id]},[e.id]),W_=()=>bm({all:!0},Object.keys(mc.peek()));F_=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),kI=e=>E.peek().page==="inbox"&&F_(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;he(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&ee.value.ready&&Ht(()=>K_(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&K_(E.peek().dialog)});mg=new Map,j_=0;Vt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(kI(a)){bm({ids:[s]},[s]);continue}mg.set(s,a),j_||=setTimeout(yI,$I)}}});fg=(e,t)=>e.kind==="test"||ge.peek().notices[e.kind]?.[t],q_=e=>Z(S("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>U_()}),U_=()=>{},H_=e=>{U_=e};z_=0});function $t(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Se(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function km(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Mr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function St(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Ca(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Nt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ce=b(()=>{I()});function V_(){let e=Ie.value.notifications??0,t=y.value==="bell",n=e?S("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Nc():Bi()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function J_(){return y.value!=="bell"?null:r`<${TI} />`}function TI(){let e=St(Nc),t=O(null);Se(),A(()=>(t.current.focus({preventScroll:!0}),Ac(),gm.value=!0,()=>{gm.value=!1}),[]);let n=()=>{Nc(),R(Gt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ie.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${W_}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Nc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Ls.value===s)}
onClick=${()=>B_(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${CI} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function CI(){let{busy:e,problem:t,next:n}=Ta.value??{busy:!0},s=$t(150,!!e),a=dg.value,i=!Ls.value&&Os.value.length>0&&r`<${OI} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Ac()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${AI(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${MI} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Ac(!0)}>
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
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Ls.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function OI(){let[e,t]=g(!1),n=Os.value.length-G_;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Os.value.slice(0,e?void 0:G_).map(s=>r`<${EI} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${S("{n} more","{n} more",n)}
</button>
</div>`}
`}function AI(e){let t=new Map;for(let n of e){let s=Mi(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function NI({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function DI({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Z(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function MI({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Oc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Nc(),vm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Ec(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${$m(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${NI} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${PI(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${DI} data=${e.data} />`}
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`}var Nc,G_,SI,Bi,EI,PI,ym=b(()=>{se();I();C();ie();V();ve();oe();x();$g();cg();Q();L();fe();N();Ce();Nc=()=>{y.value=null},G_=5,SI=$e(()=>P.value?.id??null);he(()=>{SI.value,Ht(yx)});Bi=()=>{y.value="bell"};H_(Bi);EI=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>$c(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${J(e.at)}</time>
</li>`;PI=({kind:e})=>e==="fault"||e==="breaker"});var at,mo=b(()=>{at=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ye(...e){for(let t of e)e0.set(t.id,{when:II,...t})}function zs(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var wm,e0,II,Is,vg,kg,t0,yg,n0,zI,o0,Oa,BI,WI,Wi,Fi,s0,yt=b(()=>{mo();x();wm={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},e0=new Map;II=()=>!0,Is=()=>[...e0.values()],vg=e=>!!e.when(),kg={},t0=e=>{kg=e??{}},yg=e=>kg[e.id],n0=(e,t)=>Is().find(n=>n!==t&&n.key!==t.key&&Oa(n).includes(e)),zI=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),o0=e=>!e.altKey&&!zI.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Oa=e=>[kg[e.id]??e.key,...e.also??[]].filter(Boolean),BI={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:at,Enter:"Enter"},WI=e=>BI[e]??e.replace(/^(Key|Digit)/,""),Wi=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(WI));Fi=(e,t)=>Is().find(n=>(!t||n.anywhere)&&Oa(n).includes(e)&&vg(n)),s0=e=>Is().some(t=>Oa(t).some(n=>n.startsWith(e+" ")))});function me(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(xm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{xm.value-=1}),l);r0.push(c);let u=s?jI:KI;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Jt(e,t,n){let s=me(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function wg(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>wg(e)}),y.value=null})}function KI({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&wg(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function jI({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),wg(t),()=>{e.peek()||u()}},[]),W(()=>{c&&YI(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>HI(p,i.current)} />`}function HI(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:qI(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function YI(e,t){let n=document.activeElement,s=UI(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function _m(e){if(!xm.peek()){e();return}let t=xm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function xg(){for(let e of r0){await GI();try{await e()}catch{setTimeout(xg,FI);return}}}var FI,a0,r0,xm,qI,UI,GI,un=b(()=>{se();I();C();x();fe();ie();FI=5e3,a0=2e3,r0=[],xm=T(0);qI=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,UI=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");GI=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:a0}):setTimeout(e,a0)})});function Sm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var _g=b(()=>{});function Pc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>i0?`${t.slice(0,i0-1).trimEnd()}…`:t}var i0,l0,Tn,Dc,Tm,Cm,c0,u0,Om,Em,Am,p0,m0,Nm,d0,f0,Ea,Pm,Bs=b(()=>{oe();x();xe();L();i0=40;l0=e=>e===null?o("until the client replies"):Ve(e),Tn=e=>(t,...n)=>e(Pc(t),...n),Dc=Tn((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Tm=Tn(e=>o("Reopened: {name}",{name:e})),Cm=Tn((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:l0(t)})),c0=Tn(e=>o("Unsnoozed: {name}",{name:e})),u0=Tn(e=>o("No reply needed: {name}",{name:e})),Om=Tn((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Em=Tn(e=>o("Marked as read: {name}",{name:e})),Am=Tn(e=>o("Marked as unread: {name}",{name:e})),p0=Tn(e=>o("Sent and closed: {name}",{name:e})),m0=Tn((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:l0(t??null)})),Nm=Tn((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ve(t)})),d0=Tn(e=>o("Not sent, the text is back in the field: {name}",{name:e})),f0=Tn(e=>o("Not sent: {name}",{name:e})),Ea=Tn((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Pm=Tn((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Ke(e){try{return await e(),!0}catch(t){return ne(z(t)),!1}}async function Zt(e,t,n,s){let a=Dm(e),i=ka(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Bn(e,t,n,s,{more:a,keep:i}={}){if(xr())return null;let l=Ke(t),c=Z(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Ke(n)}});return l.then(u=>{u||_r(c)}),l}function Sg(e,t){let n=Dm(e).assignee_id;return n===t?null:Bn(Ea(e,t),$0(e,t),$0(e,n),"user-round-check")}function Aa(e){if(Dm(e).state!=="closed")return null;let t={reason:Dm(e).close_reason??"solved",comment:""},n=async()=>{t=(await Zt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Zt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Bn(Tm(e),n,s,"undo-2");return a&&E.peek().dialog===e&&wr(),a}async function Rt(e){try{await navigator.clipboard.writeText(e),Z(o("Copied"))}catch{VI(e)?Z(o("Copied")):ne(o("The browser blocked copying"))}}function VI(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Mc(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function Lm(e){Rc.value=e,y.value="photo"}async function Im(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Z(s.moved.length?S("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function g0(){await Ke(async()=>{await Oe("DELETE","/api/session"),y.value=null,nm(),R("/login")})}var Dm,$0,Mm,Rm,h0,Rc,Qe=b(()=>{ie();se();V();x();Q();L();nt();fe();Bs();Ts();Dm=e=>ee.peek().dialogs[e];$0=(e,t)=>()=>Zt(e,"assignee",{operator_id:t},{assignee_id:t});Mm=e=>Sg(e,P.peek().id);Rm=e=>Ke(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),h0=e=>Ke(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});Rc=T(null)});function ez(e){let t=/[а-яё]/i.test(e)?ZI:JI,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function b0(e){return[...XI(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function tz(e,t){if(e.length<QI)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&nz(e,n(s)))return!0;return!1}function nz(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function oz(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>tz(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function v0(e,t){let n=b0(t),s=b0(e).map(({word:a})=>oz(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ki(e,t){let[n,s]=[e.slice(0,sz),t.slice(0,az)],a=v0(n,s);if(a)return a;let i=ez(n),l=i&&v0(i,s);return l?{...l,score:l.score-.5}:null}function Tg(e,t,n){return t.map(s=>({item:s,fit:Ki(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var k0,y0,JI,ZI,QI,XI,sz,az,Cg=b(()=>{k0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",y0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",JI=new Map([...k0].map((e,t)=>[e,[...y0][t]])),ZI=new Map([...y0].map((e,t)=>[e,[...k0][t]])),QI=4,XI=e=>e.toLowerCase().replaceAll("ё","е");sz=200,az=1e3});function zm(e,t,n=""){let s=Rr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Zt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Bn(Ea(e,t),a(t,n),a(s,""),"user-round-check")}function w0(e,t,n=""){let{team_id:s,assignee_id:a}=Rr(e),i=Pm(e,t===null?null:Ag(t)),l=(c,u,p)=>()=>Zt(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Bn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Cn(e){let t=e.id===P.value.id?"online":Px(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Na(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");Po.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Bm(){Og||xr()||(Og=!0,await Ke(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Z(o("No unassigned conversations"));return}le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"dialog",id:e.id,rev:rz(),row:e}]}),wr(),R(G("mine",e.id));let t=()=>Ke(()=>Zt(e.id,"assignee",{operator_id:null},{assignee_id:null}));Z(Ea(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Og=!1)}function Wm(e,t,n=""){let s=Rr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Eg(e,s.until,s.reason):_0(e);return Bn(Cm(e,t),Eg(e,t,n),a,"alarm-clock")}function Pa(e){let t=Rr(e).snooze;return t?Bn(c0(e),_0(e),Eg(e,t.until,t.reason),"alarm-clock"):null}function Gn(e,t="solved",n="",{sure:s=!1}={}){let a=Rr(e);if(a.state!=="open"||!s&&S0.some(m=>m(a,()=>Gn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=O0(e,i),c=async()=>{await cz(a)(),E.peek().page==="inbox"&&R(G(i,e))},u={label:o("Reason"),run:()=>{R(G(i,e)),y.value="finish"}},p=Bn(Dc(e,Fm(t)),lz(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&E0(i,l),p}function Ng(e){let{dialog:t,view:n}=E.peek();t===e&&E0(n,O0(e,n))}function C0(e,t,n){let s={reason:Rr(e).close_reason??"solved",comment:""},a=l=>Zt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Bn(Dc(e,Fm(t)),i,()=>a(s),"check")}function O0(e,t){let n=ee.peek().dialogs;return _i(n,t,"urgent",va(),null).find(s=>s!==e)??null}function E0(e,t){wr();let n=ge.peek()?.after_close??"next";n==="stay"||Ze(e)==="closed"||R(n==="next"&&t?G(e,t):G(e))}function Km(e){let t=Rr(e).waiting_since;if(!t)return null;let n=()=>Zt(e,"no-answer",{},{waiting_since:null});return Bn(u0(e),n,()=>Zt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Lr(e,t=!Ss.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Z(Om(e,t),{icon:"eye",undo:()=>Lr(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),ne(z(n))}}var Rr,Ag,x0,Po,Og,rz,Eg,_0,ji,Fm,iz,lz,cz,S0,T0,pn=b(()=>{se();Qe();ie();Bs();V();Cr();x();Ts();io();Q();ro();L();fe();Rr=e=>ae.peek()[e];Ag=e=>Fe.value[e]?.name??o("Deleted team"),x0=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};Po=T(null);Og=!1;rz=()=>Number(String(ee.peek().cursor).split(":").pop()),Eg=(e,t,n)=>()=>Zt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),_0=e=>()=>Zt(e,"unsnooze",{},{snooze:null});ji={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Fm=e=>(ji[e]??ji.solved)[0](),iz=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),lz=(e,t,n)=>()=>Zt(e,"close",{reason:t,comment:n},iz(t)),cz=({id:e,snooze:t,waiting_since:n})=>()=>Zt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),S0=[],T0=e=>{S0.push(e)}});function M0(){es.value="",Ws.value=null,fo.value=null}function R0(e){if(es.value=e,clearTimeout(A0),e.trim().length<2){Lc+=1,Ws.value=null;return}A0=setTimeout(()=>pz(e),uz)}async function pz(e){Lc+=1;let t=Lc;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(Pg)})}`);t===Lc&&(Ws.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Lc&&(Ws.value={q:e,problem:n})}}function P0(e){let t=es.value.trim();return t?Tg(t,e,L0).map(({item:n,fit:{marks:s}})=>N0(n,s)):e.map(n=>N0(n))}function I0(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(G(t,e.id))},s=i=>()=>{dz(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Mm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Sg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Gn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Aa)}];return[n,...a.filter(Boolean)]}function dz(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:ka(e.id)})}function z0(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>I0(e),run:()=>R(G("all",e.id))}}function fz(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(G("all",t))}}}function $z(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>I0(e.dialog),run:()=>R(G("all",e.dialog_id,e.no))}}function hz(e){let t=Object.values(ae.value);return Tg(e,t,s=>s.name).slice(0,Pg).map(({item:s,fit:{marks:a}})=>z0(s,a))}function gz(e){return{dialogs:e.dialogs.map(n=>z0(n)),contacts:e.contacts.map(fz),messages:e.messages.map($z)}}function bz(){let e=es.value.trim(),t=mz(),n=[{id:"acts",title:o("Conversation actions"),items:P0(t.filter(s=>D0.has(s.group)))}];if(e){let s=Ws.value?.data&&Ki(e,Ws.value.q)?gz(Ws.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...hz(e).filter(i=>!a.has(i.id))].slice(0,Pg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:P0(t.filter(s=>!D0.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(Lp(e))}]}),n.filter(s=>s.items.length)}function vz(e){let t=es.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ki(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Dg(e){y.value=null,requestAnimationFrame(()=>e.run())}function W0(e){return e?.acts?(fo.value=e,es.value="",!0):!1}function Mg(){return fo.value?(fo.value=null,!0):!1}var uz,Pg,es,Ws,fo,Lc,A0,mz,L0,N0,D0,B0,F0=b(()=>{se();Qe();ie();V();yt();x();Cg();Q();L();pn();uz=150,Pg=5,es=T(""),Ws=T(null),fo=T(null),Lc=0,A0=0;mz=()=>Is().filter(e=>e.palette!==!1&&e.label&&vg(e)),L0=e=>(e.title??e.label)(),N0=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:L0(e),marks:t,command:e,run:e.run});D0=new Set(["dialog","log"]);B0=$e(()=>fo.value?vz(fo.value):bz())});function qi({one:e}){let[t]=Oa(e);return t?r`<${Rg} keys=${t} />`:null}var Rg,jm=b(()=>{C();yt();x();N();Rg=({keys:e})=>Wi(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${cn} of=${t} />`)});var K0={};ye(K0,{Palette:()=>kz});function yz(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(M0),Se(),W(()=>e.current.focus(),[]);let a=B0.value,i=`${fo.value?.id??""} ${es.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Dg(p);return}if(f.key==="Tab"&&!f.shiftKey&&W0(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!es.value&&Mg()&&f.preventDefault(),f.key==="Escape"&&Mg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Nt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${es.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${fo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>R0(f.currentTarget.value)} onKeyDown=${h} />
<${wz} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${xz} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Ws.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!fo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${fo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function wz(){let e=fo.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function xz({item:e,on:t,onLook:n}){let s={dialog:Sz,contact:Tz,message:Cz}[e.kind]??_z;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Dg(e)}>
<${s} item=${e} />
</div>`}function Tz({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${qm} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${_e} kind=${t.kind} named />
<span class="cut">${t.label||Ee(t.kind)}</span>
</span>`}
`}function Cz({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${qm} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${st(t.created_at,M.value)}</span>
`}var kz,qm,_z,Sz,j0=b(()=>{I();C();ie();ve();oe();x();_g();F0();xe();Q();L();N();Ce();jm();kz=()=>y.value==="palette"?r`<${yz} />`:null;qm=({item:e})=>Sm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),_z=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${qm} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${qi} one=${e.command} /></span>`}
`,Sz=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${qm} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${_e} kind=${e.dialog.kind} named />
</span>
`});var Pt,ts=b(()=>{Pt=(e,t=document)=>t.querySelector(e)});function Ig(e){R(Lp(e),{replace:!0}),clearTimeout(Lg),Lg=setTimeout(()=>Um(e),Oz)}async function Um(e){if(clearTimeout(Lg),ns.peek()?.q===e&&ns.peek().data)return;Ic+=1;let t=Ic;if(!e.trim()){ns.value=null,Ir.value=!1;return}Ir.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===Ic&&(ns.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Ic&&(ns.value={q:e,problem:n})}t===Ic&&(Ir.value=!1)}var Oz,ns,Ir,Ic,Lg,q0,U0=b(()=>{se();V();Q();Oz=200,ns=T(null),Ir=T(!1),Ic=0,Lg=0;q0=e=>{ns.value=null,Um(e)}});function Y0(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=H0(t,n,l,c),a+=c-l;let i=n-t-H0(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function Ez(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Ui(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,Y0(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?Y0(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:Ez(s,n)}}var H0,zg=b(()=>{H0=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function zc(e,t){Dr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Hm.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Hi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Je(t)}):s===null?Nz(e):o("paused until {time}",{time:Pz(s,a)})}function J0(e,t){let n=Ui(e,lo.value,t);if(n){let s=Hi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Je(t-e.waiting_since)}):""}function Wg({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${Dz} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Bc(e){let t=Ui(e,lo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?i_():void 0,[n]),n?Ui(e,lo.value,im.value):t}function Do({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Bc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Wg} target=${a} /><span class="vh">${o("Reply due:")} </span>${Hi(a,M.value)}`:r`<${Mz} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),zc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${G0(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Hm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${G0(e,a)} onClick=${c}>
${l}
</button>`}function Mz({since:e,short:t}){let n=Je(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Bg,Az,Hm,Nz,Pz,Dz,G0,Fs=b(()=>{se();I();ve();oe();C();x();zg();L();N();ie();Bg=6e4,Az=1440*Bg,Hm=T(null);Nz=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Je(Math.ceil(e/Bg)*Bg),Pz=(e,t)=>e-t<Az?J(e):cm(e,t);Dz=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;G0=(e,t)=>t?o("Reply due at {time}",{time:No(e.due_at,M.value)}):o("waiting {span}",{span:Je(Math.max(0,M.value-e.waiting_since))})});var eS={};ye(eS,{Search:()=>Lz});function Lz(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{Um(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=ns.value?.q===e?ns.value:null,i=a?.data??(Ir.value?ns.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Pt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Vo()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Ig(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Ig(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${Bz} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Ir.value?"true":null} onKeyDown=${zz}>
<div class="srbody"><${Wz} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?S("{n} found","{n} found",Fg(a.data)):""}</div>
</main>`}function zz(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function Bz({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${Rz.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(Iz(e,s))}</span>
</button>`)}
</div>
</div>`}function Wz({q:e,data:t,problem:n,tab:s,pick:a}){let i=$t(300,Ir.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>q0(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Fg(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,Z0):t[p],u=(p,m)=>s==="all"&&t[p].length>Z0&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${Fz} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${Kz} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${jz} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function Fz({dialog:e}){return r`<li>
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
<span class="t12 dim srm">${X0(e.last_at)}</span>
</a>
</li>`}function Kz({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Q0} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${_e} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${G("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function jz({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${G("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Q0} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${X0(e.created_at)}</span>
</a>
</li>`}var Z0,Rz,Fg,Iz,Q0,X0,tS=b(()=>{I();ts();C();V();ve();oe();x();_g();xe();Q();U0();N();Ce();Fs();Z0=5,Rz=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Fg=e=>e.dialogs.length+e.contacts.length+e.messages.length,Iz=(e,t)=>t==="all"?Fg(e):e[t].length;Q0=({text:e,marks:t})=>Sm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),X0=e=>`${st(e,M.value)}, ${J(e)}`});function Re({label:e,place:t,across:n=!1,children:s}){let a=St(Kg);return Se(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>Hz(i,n)}>
${s}
</div>`}function Hz(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Kg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Kg,X,sn=b(()=>{I();C();ie();N();Ce();Kg=()=>{y.value=null};X=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Kg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var jg,$o,Yz,Fc,oS,qg,Ym,Yi=b(()=>{x();L();jg={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},$o=e=>e?.name||(jg[e?.builtin]??jg.off)(),Yz={online:"on",away:"away",off:"off"},Fc=e=>`dot ${Yz[e]??"off"}`,oS=e=>jg[e.builtin]?.()??"",qg=(e,t)=>e.place-t.place||e.id-t.id,Ym=()=>Object.values(_s.value).filter(e=>!e.removed).sort(qg)});function aS(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${Ym().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Sx(e.id)}}>
<span class="dotbox"><span class=${Fc(e.base)}></span></span>
<span class="cut">${$o(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${X} icon="bell" onPick=${Bi}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${X} icon="settings" onPick=${()=>R(Gt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${X} icon="languages" checked=${We.value==="ru"} onPick=${()=>Zo("ru")}>
<span lang="ru">Русский</span>
<//>
<${X} icon="languages" checked=${We.value==="en"} onPick=${()=>Zo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${X} icon="sun-moon" checked=${Rn.value==="system"} onPick=${()=>ya("system")} stay>
${o("System")}
<//>
<${X} icon="sun" checked=${Rn.value==="light"} onPick=${()=>ya("light")} stay>${o("Light")}<//>
<${X} icon="moon" checked=${Rn.value==="dark"} onPick=${()=>ya("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${X} icon="rows-4" checked=${Eo.value==="compact"} onPick=${()=>Oi("compact")} stay>
${o("Compact")}
<//>
<${X} icon="rows-3" checked=${Eo.value==="normal"} onPick=${()=>Oi("normal")} stay>
${o("Normal")}
<//>
<${X} icon="menu" checked=${Eo.value==="roomy"} onPick=${()=>Oi("roomy")} stay>
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
<${X} icon="log-out" onPick=${g0}>${o("Sign out")}<//>
<//>`}var Gz,sS,Ug,Vz,Jz,rS,Hg=b(()=>{C();Qe();ie();x();Mt();Q();L();ym();N();sn();Yi();Gz={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},sS=e=>Gz[e]?.()??"",Ug=()=>_s.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},Vz=()=>{y.value=y.value==="me"?null:"me"},Jz=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${$o(Ug())} onClick=${Vz}>
<${te} name=${P.value.name} size="md"><span class=${Fc(Ug().base)}></span><//>
${e}
</button>`;rS=()=>r`<div class="me">
<${Jz}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${$o(Ug())}</span>
</span>
<//>
<${V_} />
</div>`});function iS(e){let t=Ze(e);if(Kc.some(([s])=>s===t))return o("Inbox");let n=fa(t);return n!==null?Fe.value[n]?.name??o("Team"):jc.find(([s])=>s===t)[1]()}var Kc,jc,Da,Gm,Gi=b(()=>{se();x();ro();L();Kc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],jc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Da=$e(()=>Object.values(Fe.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Gm=e=>ys(e)?void 0:fa(e)===null?Ie.value[e]:Ie.value.teams?.[fa(e)]??0});function Mo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Br(e){localStorage.removeItem(e)}function Vi(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var qc=b(()=>{});function mS(e){Vg.value=e.created_at-Date.now()}function Wr(e){let t=ge.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var sB,Vg,Ma,dS,Ro,Lo,Ra,ho=b(()=>{se();L();sB=6e4,Vg=T(0);Ma=e=>e+Vg.peek(),dS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Ro=e=>e.delivery.not_before-Vg.value,Lo=e=>dS(e)&&e.delivery.not_before-e.created_at>sB,Ra=(e,t=Date.now())=>dS(e)&&!Lo(e)&&e.delivery.not_before>e.created_at&&Ro(e)>t});function $S(e){let t={...Ji.peek()[e.dialog_id]};if(Lo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Ji.value={...Ji.peek(),[e.dialog_id]:t}}async function gS(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);Ji.value={...Ji.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var Ji,fS,hS,Jm=b(()=>{nt();se();V();ho();Ji=T({}),fS=e=>Object.values(Ji.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Vt(e=>{for(let t of e)t.k==="message"&&$S(t.row)});hS=$S});function iB(e){Zi=`okno.out.${e}.`;let t=Date.now()-aB;Kt.value=Vi(Zi).map(([,n])=>({...n,phase:lB(n,t)})).sort((n,s)=>n.at-s.at),La()}function lB(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Zg(e,t,n,s,a=[],i={}){let l={key:da(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Mo(Zi+l.key,l),Kt.value=[...Kt.value,l],La(),l.key}function pB(e,t){Uc.set(e,t),Uc.size>uB&&Uc.delete(Uc.keys().next().value)}function Hc(e,t){Kt.value=Kt.value.map(s=>s.key===e?{...s,...t}:s);let n=Kt.value.find(s=>s.key===e);n&&Mo(Zi+e,n)}function Qi(e){Br(Zi+e),Kt.value=Kt.value.filter(t=>t.key!==e)}function Zm(e,t={}){Hc(e,{...t,phase:"queued",at:Date.now()}),La()}function La(){if(Ue.value!=="in"||!Zi)return;let e=new Set;for(let t of Kt.value)e.has(t.dialog_id)||(t.phase==="queued"&&mB(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function mB(e){Hc(e.key,{phase:"sending"});let t=ka(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...dB(e.more),key:n,kind:s,text:a,seen:i,files:l});mS(c.message),hS(c.message),pB(n,c.message),le({t:"result",...c,sentAtRev:t}),yS.set(`${e.dialog_id}.${s}`,Date.now()),Qi(n),La()}catch(c){fB(e,c)}}function dB(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function fB(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Hc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Hc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Hc(e.key,{phase:"refused",code:t.code}),La())}var aB,rB,Kt,Zi,bS,Jg,vS,kS,yS,cB,wS,xS,uB,Uc,_S,SS,Ks=b(()=>{nt();se();V();qc();Ep();Jm();L();ho();aB=3600*1e3,rB=5e3,Kt=T([]),Zi="";bS=e=>Kt.value.filter(t=>t.dialog_id===e),Jg=({phase:e})=>["held","refused","stale"].includes(e),vS=e=>Kt.value.some(t=>t.dialog_id===e&&Jg(t)),kS=e=>Kt.value.find(t=>t.dialog_id===e&&t.phase==="held"),yS=new Map,cB=5e3,wS=(e,t)=>bS(e).some(n=>n.kind===t)||Date.now()-(yS.get(`${e}.${t}`)??0)<cB,xS=(e,t,n)=>bS(e).some(s=>s.kind===t&&s.text===n.trim());uB=50,Uc=new Map,_S=e=>Uc.get(e);SS=e=>Zm(e.key,{seen:e.last_no,came:void 0});Ni(iB);In(La);setInterval(()=>{Kt.value.some(e=>e.phase==="queued")&&La()},rB);window.addEventListener("online",La)});function TS(e){Yc.set(e,{upto:ee.peek().logs[e]?.seen??0,since:new Map})}function CS(e,t){let n=Yc.get(e);n&&(n.upto=Math.max(n.upto,t))}function OS(e,t){let n=Yc.get(e);if(!n)return;Qg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Qg(e){let t=Date.now()-$B;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function ES(e,t,n){let s=ee.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!hB(s[a+1]);)a+=1;return a}function Ia(e){let t=Yc.get(e);return t?(Qg(t),ES(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function AS(e,t){let n=Yc.get(e);return n?(Qg(n),ES(e,t,n.upto)):t}var $B,Yc,hB,Fr=b(()=>{L();$B=1e3,Yc=new Map;hB=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==ee.peek().me?.id&&s?.state!=="cancelled"});function kB(e){Qm=`okno.draft.${e}.`;let t=Vi(Qm).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);mn.value=Object.fromEntries(t),za.value={}}function Ba(e,t){let n={...mn.value};t&&(td(t)||t.dirty)?(n[e]=t,Mo(Qm+e,t)):(delete n[e],Br(Qm+e)),mn.value=n}function ob(e,t){let n=mn.peek()[e];LS(e);let s={text:"",...n,seen:yB(e,n),...t,at:n?.at??0,dirty:!0};if(!td(s)&&!n?.at&&!Kr.has(e)&&!Xm.has(e)){Ba(e,null);return}Ba(e,s),clearTimeout(Kr.get(e)),Kr.set(e,setTimeout(()=>sb(e),gB))}function yB(e,t){let n=Number(e.split(".")[0]),s=t&&td(t)?t.seen??null:null;return s===null?Ia(n):AS(n,s)}function DS(e,t){let n=Io(e,t);clearTimeout(Kr.get(n)),Kr.delete(n),LS(n),Ba(n,null)}function MS(){for(let e in mn.peek())mn.peek()[e].dirty&&sb(e)}async function sb(e){clearTimeout(Kr.get(e)),Kr.delete(e);let t=mn.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Gc(t);Xm.set(e,{what:a,until:Date.now()+bB});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:ed(t),seen:t.seen??null});RS(e,a,i)}catch(i){i.status===404&&Ba(e,null)}}function RS(e,t,n){let s=mn.peek()[e];s&&Ba(e,{...s,at:n,dirty:Gc(s)!==t})}function wB(e){for(let t in e)for(let n in e[t])eb(Number(t),n,e[t][n]);for(let t in mn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Xm.get(t)?.until>Date.now())&&eb(Number(n),s,void 0)}}function xB(e,t){for(let n of vB)eb(e,n,t[n])}function eb(e,t,n){let s=Io(e,t),a=mn.peek()[s],i=Xm.get(s);if(!n){if(!a||a.dirty)return;if(wS(e,t)){Ba(s,{...a,dirty:!0}),sb(s);return}Ba(s,null);return}if(i?.what===Gc(n)){RS(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&xS(e,t,n.text)||(a&&td(a)&&Gc(a)!==Gc(n)&&(za.value={...za.value,[s]:{text:a.text,head:ed(a),seen:a.seen??null}}),Ba(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function LS(e){if(!(e in za.peek()))return;let{[e]:t,...n}=za.peek();za.value=n}var gB,bB,vB,mn,Xg,za,Qm,Kr,Xm,ed,Gc,td,Io,dn,tb,nb,NS,os,On,ss,PS,IS,zS,Wn=b(()=>{nt();se();V();qc();Ks();Fr();gB=800,bB=5e3,vB=["reply","note"],mn=T({}),Xg=T({}),za=T({}),Qm="",Kr=new Map,Xm=new Map,ed=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Gc=e=>JSON.stringify([e.text,ed(e)]),td=e=>!!(e.text.trim()||ed(e));Io=(e,t)=>`${e}.${t}`,dn=(e,t)=>mn.value[Io(e,t)]?.text??"",tb=e=>mn.value[Io(e,"reply")]?.head??null,nb=(e,t)=>mn.peek()[Io(e,t)]?.seen??null,NS=(e,t)=>mn.value[Io(e,t)]?.dirty===!1,os=e=>Xg.value[e]??"reply",On=(e,t)=>{Xg.value={...Xg.value,[e]:t}};ss=(e,t,n,s=null)=>ob(Io(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),PS=(e,t)=>ob(Io(e,"reply"),{head:t});IS=(e,t)=>za.value[Io(e,t)],zS=(e,t)=>ob(Io(e,t),za.peek()[Io(e,t)]);Ai((e,{entered:t})=>{t&&kB(e.me.id),wB(e.drafts)});Ni(MS);In(MS);Vt(e=>{for(let t of e)t.k==="draft"&&xB(t.id,t.row)})});function Ka(){Wa=!1,SB()&&requestAnimationFrame(()=>{!Wa&&!y.peek()&&!Fa(document.activeElement)&&Vc()?.focus({preventScroll:!0})})}function TB(e){let t=Vc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function od(){clearTimeout(Xi?.timer),Xi=null}function HS(){let{run:e,still:t}=Xi;od(),t()&&e()}function sd(e,t,{settled:n=!0,pause:s=!0}={}){if(ad(e)||n&&!bx(e.timeStamp))return;if(!s||!el(e)){t();return}let{dialog:a}=E.peek();Xi={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(HS,rb)}}function ad(e){let t=e.timeStamp-ab<rb;return el(e)&&(ab=e.timeStamp),t}function nd(e){e.preventDefault(),e.stopImmediatePropagation()}function CB(e){let t=Fa(e.target),n=Fi(zs(e),t),s=e.ctrlKey||e.metaKey;(t?FS.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||el(e)||e.key==="Enter"||e.key===" "))||nd(e)}function OB(e){if(el(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Xi;if(od(),ab=e.timeStamp,Fi(zs(e))?.id==="undo"||!Vc()){nd(e);return}TB(t),e.stopImmediatePropagation()}else e.key==="Escape"?(od(),nd(e)):(el(e)||e.key==="Enter")&&(nd(e),HS(),requestAnimationFrame(()=>EB(e)))}function EB({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function AB(e){return Wa||!el(e)||Fa(e.target)||y.peek()||ft.peek()||e.isComposing||!WS&&KS.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Vc())}function NB(e){if(Ue.peek()==="in"){if(e.repeat){CB(e);return}if(FS.set(e.code,e.target),Xi){OB(e);return}["Tab","Escape","F6"].includes(e.key)&&(Wa=!0),AB(e)&&(Vc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var rb,_B,BS,Wa,WS,ab,Xi,FS,KS,jS,Fa,qS,tl,Vc,US,SB,el,js=b(()=>{ie();V();yt();Ts();Q();rb=300,_B="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",BS=".dock .comp textarea",Wa=!1,WS=!1,ab=-rb,Xi=null,FS=new Map,KS=[],jS=e=>{KS.push(e)},Fa=e=>!!e?.closest?.(_B),qS=()=>Wa,tl=()=>{Wa=!0},Vc=()=>document.querySelector(BS),US=e=>e.target,SB=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,el=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",NB,{capture:!0});window.addEventListener("pointerdown",e=>{Wa=!1,WS=!!US(e)?.closest?.("#conversation"),od()},{capture:!0});document.addEventListener("focusin",e=>{US(e)?.matches?.(BS)&&(Wa=!1)})});function pb(e,t,n=()=>!0){let{ids:s}=lt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function GS(e){if(e===null)return;let t=En.peek()!==null;lt.reveal(e),R(G(E.peek().view,e)),t&&lt.focus(e)}function fb(e){if(En.peek()===null)return!1;let t=pb(En.peek(),e);return t!==null&&lt.focus(t),!0}var nl,ib,cb,go,YS,lt,ol,En,ub,lb,mb,db,qs=b(()=>{se();Q();L();nl=["cards","rows","table"],ib=matchMedia("(max-width: 719px)"),cb=T(ib.matches);ib.addEventListener("change",()=>{cb.value=ib.matches});go=$e(()=>{let e=ge.value?.list?.mode??"cards";return cb.value&&e==="table"?"cards":e}),YS=$e(()=>cb.value),lt={ids:[],reveal(){},focus(){},showNew(){}},ol=T({from:0,to:1/0}),En=T(null),ub=()=>En.peek()!==null&&ae.peek()[En.peek()]?En.peek():E.peek().dialog;lb=()=>E.peek().dialog??En.peek(),mb=e=>GS(pb(lb(),e)??(lb()===null,null)),db=e=>GS(pb(lb(),e,t=>Ci(ae.peek()[t])>0))});function al(e){wt.value=e,e.size||(sl.value=null)}function Us(e){let t=new Set(wt.peek());t.has(e)?t.delete(e):t.add(e),hb=e,al(t)}function rd(e){let{ids:t}=lt,[n,s]=[t.indexOf(hb),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Us(e);return}al(new Set([...wt.peek(),...t.slice(n,s+1)]))}async function ZS(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:vn(e,ln.peek())})}`);al(new Set(t))}catch(t){ne(z(t))}}function gb(e){let t=new Set([...wt.value].map(n=>ae.value[n]?.state??(Ze(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function QS(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(PB),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Jc.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Jc.value=null,t}async function An(e,t,n=null,{stay:s=!1}={}){let a=n??[...wt.peek()];if(Jc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await QS([{...e,ids:a}]);!n&&!s&&wr(),s||al(new Set(l.map(u=>u.id))),sl.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Z(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>DB(c):null})}async function DB(e){let{failed:t}=await QS(e);t.length&&ne(S("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function e1({list:e,of:t}){let n=[...new Set(e.map(c=>(MB[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${S("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var $b,wt,Jc,sl,hb,id,rl,VS,JS,PB,XS,MB,ja=b(()=>{js();se();V();x();ro();Ts();qs();io();Mt();L();fe();$b=200,wt=T(new Set),Jc=T(null),sl=T(null),hb=null;jS(()=>wt.peek().size>0);id=()=>al(new Set(lt.ids)),rl=()=>{hb=null,al(new Set)},VS=()=>{let e=ub();return e===null?!1:(Us(e),!0)},JS=()=>{let e=ub();return e===null?!1:(rd(e),!0)};PB=e=>Array.from({length:Math.ceil(e.ids.length/$b)},(t,n)=>{let s=[n*$b,(n+1)*$b];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});XS=()=>{let{step:e,said:t,list:n}=sl.peek();return An(e,t,n.map(s=>s.id))},MB={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function Fn(e){let t=new Set;for(let n of e??[]){let s=xn.value[n],a=s?.merged_into?xn.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Vn,Nn,bo,il,jt=b(()=>{se();x();L();Vn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Nn=e=>Vn.find(([t])=>t===e)?.[1]()??"",bo=$e(()=>Object.values(xn.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));il=e=>xn.value[e]?.name??o("deleted tag")});function ld(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:RB(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:Fn(u).length>0?1:0}),l=u=>()=>Zt(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Zt(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Bn(bb(e,a),l(a),c(a),"tag"):Bn(vb(e,[t]),c(a),l([t]),"tag")}function n1(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>Zt(e,"priority",{priority:a},{priority:a});return Bn(kb(e,t),s(t),s(n),"arrow-up-down")}async function o1(e){let{tag:t}=await F("/api/tags",{name:e,color:bo.peek().length%8+1});return yb(t),t.id}function yb(e){let t=Number(String(ee.peek().cursor).split(":").pop());le({t:"rows",cursor:ee.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var t1,bb,vb,kb,RB,jr,qr=b(()=>{V();x();L();jt();Qe();Bs();t1=e=>e.map(il).join(", "),bb=(e,t)=>o("Tag added: {tag} · {name}",{tag:t1(t),name:Pc(e)}),vb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:t1(t),name:Pc(e)}),kb=(e,t)=>o("Priority: {priority} · {name}",{priority:Nn(t).toLocaleLowerCase(),name:Pc(e)}),RB=(e,t)=>e.filter(n=>n===t||xn.peek()[n]?.merged_into===t);jr=()=>["supervisor","administrator"].includes(P.value?.role)});var Jn,vo,Hs=b(()=>{Q();L();Jn=()=>ae.peek()[E.peek().dialog],vo=()=>!!Jn()});function cd({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=St(s1);Se(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=wb(s),h=bo.value,f=h.filter(B=>wb(B.name).includes(m)).sort((B,U)=>Number(u.current.has(U.id))-Number(u.current.has(B.id))),$=m&&jr()&&!h.some(B=>wb(B.name)===m),v=f.length+($?1:0),_=Math.min(i,v-1),w=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=B=>{t(B.id,e[B.id]!=="all"),s&&w()},D=()=>Ke(async()=>{t(await o1(s.trim()),!0),w()}),j=B=>{let U={ArrowDown:1,ArrowUp:-1}[B.key];U&&(B.preventDefault(),l((_+U+v)%Math.max(1,v))),B.key==="Enter"&&v&&(B.preventDefault(),f[_]?k(f[_]):D()),B.key==="Tab"&&s1()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+_:null} maxlength="40"
aria-label=${jr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${jr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${B=>{a(B.currentTarget.value),l(0)}} onKeyDown=${j} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((B,U)=>r`<${LB} key=${B.id} tag=${B} state=${e[B.id]} index=${U} on=${U===_}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${_===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||jr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function LB({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var s1,wb,xb=b(()=>{I();C();x();N();Ce();ie();jt();Qe();qr();s1=()=>{y.value=null},wb=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Ur({ids:e,most:t=3}){let n=Fn(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Zc} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Zc,IB,zB,BB,_b,Lt,ko=b(()=>{C();x();jt();Zc=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;IB={1:"hi",0:"mid",[-1]:"low"},zB=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],BB=e=>o("Priority: {priority}",{priority:Nn(e).toLocaleLowerCase()}),_b=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${zB.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Lt=({priority:e,named:t=!1})=>r`<span class=${"pri "+IB[e]} title=${t?null:BB(e)}>
<${_b} priority=${e} />
<span class=${t?"":"vh"}>${Nn(e)}</span>
</span>`});var ud,Sb=b(()=>{C();x();N();ie();sn();ko();jt();ud=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${Vn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Lt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var a1={};ye(a1,{DialogPriority:()=>FB,DialogTags:()=>WB,PriorityMenu:()=>ud,TagPicker:()=>cd});var WB,FB,r1=b(()=>{C();jt();qr();xb();Sb();xb();Sb();WB=({dialog:e,place:t})=>r`<${cd} states=${Object.fromEntries(Fn(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>ld(e.id,n,s)} />`,FB=({dialog:e,place:t})=>r`<${ud} now=${e.priority} place=${t} onPick=${n=>n1(e.id,n)} />`});var c1={};ye(c1,{DialogFacts:()=>KB});function KB({dialog:e}){let t=Fe.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${l1("card-priority")}
title=${o("Priority")+"  P"} onClick=${i1("card-priority")}>
<${Lt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${cl} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${Fn(e.tags).map(n=>r`<${Zc} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>ld(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${l1("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${i1("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${ll} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var i1,l1,u1=b(()=>{C();x();L();N();ie();ko();jt();qr();Hr();i1=e=>()=>{y.value=y.peek()===e?null:e},l1=e=>String(y.value===e)});var tt,Xe,Kn,ct,Tt=b(()=>{C();tt=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Xe=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Kn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ct=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var m1={};ye(m1,{TagSettings:()=>qB});function qB(){let[e,t]=g(null),[n,s]=g({}),a=bo.value,i=()=>t(null);A(()=>{Ke(async()=>s((await K("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Xe} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${p1} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${HB} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${YB} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${p1} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function UB(e){let t=n=>Tb(`/api/tags/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Ke(()=>t(!1))})})}function HB({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>UB(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function p1({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??bo.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Tb(`/api/tags/${e.id}`,h,{method:"PATCH"}):Tb("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${jB.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function YB({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Ke(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var jB,Tb,d1=b(()=>{I();C();V();x();fe();N();Tt();jt();Qe();qr();jB=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Tb=async(e,t,n)=>yb((await F(e,t,n)).tag)});var pd,h1,g1,ll,cl,b1,GB,f1,$1,Hr=b(()=>{yt();x();Q();Ao();Hs();ie();un();qr();pd=()=>Promise.resolve().then(()=>(r1(),a1)),h1=me(pd,"TagPicker",{keys:!0}),g1=me(pd,"PriorityMenu",{keys:!0}),ll=me(pd,"DialogTags",{keys:!0}),cl=me(pd,"DialogPriority",{keys:!0}),b1=me(()=>Promise.resolve().then(()=>(u1(),c1)),"DialogFacts"),GB=me(()=>Promise.resolve().then(()=>(d1(),m1)),"TagSettings");on({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:jr,view:GB});f1=()=>E.peek().page==="inbox"?Jn():void 0,$1=e=>()=>{y.value=e};Ye({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!f1(),run:$1("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!f1(),run:$1("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>R(G("untagged"))})});function Xc(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Te(e,0,18)-e>36e5&&n.push({id:"evening",at:Te(e,0,18)}),n.push({id:"tomorrow",at:Te(e,1,t)}),Qc(e)>1&&n.push({id:"monday",at:Te(e,Qc(e),9)}),n}function k1(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function y1(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Te,Qc,v1,zo=b(()=>{Te=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Qc=e=>(1-new Date(e).getDay()+7)%7||7;v1=e=>[...Xc(e,10),{id:"client",at:null}]});function Bo(e){let{dialog:t}=E.peek();t&&(On(t,e),_m(()=>requestAnimationFrame(()=>Pt(".comp textarea")?.focus())))}var eu=b(()=>{Q();ts();un();Wn()});function JB(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!VB.test(s[a+n.length]??""))return!0;return!1}function x1(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function _1(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return w1().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var w1,VB,ul,tu=b(()=>{L();w1=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id),VB=/[\p{L}\p{N}]/u;ul=e=>e.includes("@")?w1().filter(t=>JB(e,t)):[]});function Zn(e,{open:t,...n}){t!==void 0&&(Cb.value={...Cb.peek(),[e]:t}),Object.keys(n).length&&PS(e,{...tb(e),...n})}function Eb(e){for(let n of["cc","bcc"]){let s=yo(e[n]).find(a=>!Ob(a));if(s)return{field:n,value:s}}return yo(e.cc).length+yo(e.bcc).length>QB?{field:"cc",value:null}:null}function C1(e){let{subject:t,cc:n,bcc:s,to:a}=md(e),i={subject:t??null,cc:yo(n),bcc:yo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var ZB,QB,Cb,md,S1,yo,Ob,T1,nu=b(()=>{se();Wn();ZB=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,QB=20,Cb=T({}),md=e=>({...tb(e),open:!!Cb.value[e]});S1=e=>Zn(e,{open:!1}),yo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Ob=e=>e.length<=254&&ZB.test(e),T1=e=>Eb(md(e))});function Ys(e,t,n){let{[`${e}.${t}`]:s,...a}=Ab.peek();Ab.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Ab,Yr,ou=b(()=>{se();Ab=T({}),Yr=(e,t)=>Ab.value[`${e}.${t}`]??null});function eW(e){Gs=`okno.up.${e}.`,ht.value=[...Vi(Gs).map(([,t])=>t),...tW()],Gr.value={},Ua.value={}}function tW(){try{return JSON.parse(sessionStorage.getItem(A1())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function su(e,t,n,s="reply"){let a=Math.min(n.max_file||Nb,Nb),i=(n.max_files||10)-It(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:da(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ia(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});ht.value=[...ht.value,...l],pl()}function qa(e,t){return ht.value=ht.value.map(n=>n.id===e?{...n,...t}:n),ht.value.find(n=>n.id===e)}function pl(){if(Ue.peek()!=="in")return;let e=ht.peek().filter(t=>t.state==="uploading").length;for(let t of ht.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,XB-e)))nW(t)}function nW(e){let t=new XMLHttpRequest;dd.set(e.id,t),qa(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&qa(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>O1(e,t.status,t.response),t.onerror=()=>O1(e,0,null),t.send(e.source)}function O1(e,t,n){if(dd.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=qa(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Mo(Gs+e.id,i)}else t===413?qa(e.id,{state:"refused",code:"too-large",limit:n?.limit??Nb}):qa(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});pl();let{dialog_id:s,mode:a="reply"}=ht.peek().find(i=>i.id===e.id)??e;Ua.peek()[s]?.mode===a&&!Vs(It(s,a))&&!as(It(s,a)).length&&Qn(s),P1(s,a)}function P1(e,t){let n=Gr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=It(e,n.mode);Vs(s)||(Qn(e),E1?.(e,n))}function Qn(e){for(let t of[Gr,Ua]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function $d(e,t){Qn(e);for(let n of It(e,t))n.state==="failed"&&qa(n.id,{state:"waiting",code:void 0});pl()}function D1(e,t){ht.value=ht.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of ht.value)n.dialog_id===t&&n.state==="done"&&Mo(Gs+n.id,n)}function hd(e,t){for(let n of as(It(e,t)))Db(n.id)}function M1(e){qa(e,{state:"waiting",code:void 0}),pl()}function oW(){for(let e of ht.peek())e.state==="failed"&&e.code==="offline"&&qa(e.id,{state:"waiting"});pl()}function Db(e){let t=ht.peek().find(n=>n.id===e);dd.get(e)?.abort(),dd.delete(e),Br(Gs+e),ht.value=ht.value.filter(n=>n.id!==e),!as(It(t.dialog_id,t.mode??"reply")).length&&Ua.peek()[t.dialog_id]&&Qn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),pl(),P1(t.dialog_id,t.mode)}function gd(e,t){let n=It(e,t).filter(s=>s.state==="done");for(let s of n)Br(Gs+s.id);return ht.value=ht.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function bd(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:da(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Mo(Gs+c.id,c);let l=a.map(c=>({id:da(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));ht.value=[...ht.value,...i,...l]}var XB,Nb,ht,Gr,Ua,Gs,E1,dd,A1,N1,It,Vs,as,Pb,fd,ml=b(()=>{nt();se();V();qc();Ep();Fr();XB=2,Nb=25*1024*1024,ht=T([]),Gr=T({}),Ua=T({}),Gs="",E1=null,dd=new Map;A1=()=>`${Gs}unfinished`;he(()=>{if(!ht.value.length&&!Gs)return;let e=ht.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(A1(),JSON.stringify(e))}catch{}});N1=e=>{E1=e},It=(e,t="reply")=>ht.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Vs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Vx(()=>Vs(ht.peek()));as=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Pb=(e,t)=>{Gr.value={...Gr.value,[e]:t}};fd=(e,t)=>{Ua.value={...Ua.value,[e]:t}};Ni(eW);In(oW)});function aW(e,t){let n=It(e,t).map(s=>s.seen??null).filter(s=>s!==null);return nb(e,t)??(n.length?Math.min(...n):Ia(e)??0)}function Mb(e,t,n={}){if(n.then&&xr())return;let s={mode:t,how:n,seen:aW(e,t)};Vs(It(e,t))?Pb(e,s):I1(e,s)}function I1(e,t){let{mode:n,how:s,seen:a}=t,i=dn(e,n).trim(),l=It(e,n),c=as(l);if(!i&&c.length===l.length)return;if(Qn(e),c.length){fd(e,t),rW(e);return}let u=gd(e,n),p=Zg(e,n,i,a,u,n==="note"?iW(e,i):lW(e,s));DS(e,n),Ys(e,n,null),n==="reply"&&(S1(e),F1(e,p,s)),s.then==="close"&&Ng(e),ee.peek().logs[e]?.later&&om(e)}function z1(e,t){$d(e,t.mode),Pb(e,t)}function rW(e){if(E.peek().dialog===e)return;let t=ee.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>kd(e),label:o("Open"),ms:j1})}function B1(e,t){hd(e,t.mode),Mb(e,t.mode,t.how)}function vd(e,t,n,s){if(xr())return;let a=Wr(ee.peek().dialogs[e]?.kind)||void 0,i=Zg(e,"reply",t,n,[],Rb({undo_ms:a,...s}));F1(e,i,s),s.then==="close"&&Ng(e)}function iW(e,t){let n=ul(t).map(s=>s.id);return Rb({reply_to_no:Yr(e,"note"),mentions:n.length?n:void 0})}function lW(e,{then:t,at:n}){let s=ee.peek().dialogs[e],a=!!(s&&_t(s)?.can?.subject);return Rb({reply_to_no:Yr(e,"reply"),letter:a?C1(e):void 0,formatted:a,undo_ms:n?void 0:Wr(s?.kind)||void 0,not_before:n?Ma(n):void 0,then:t})}function F1(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{K1(t,n,e)};n==="close"?Z(p0(e),{keep:!0,undo:i}):n==="snooze"?Z(m0(e,a),{icon:"alarm-clock",undo:i}):s?Z(Nm(e,s),{icon:"calendar-clock",undo:i}):Wr(ee.peek().dialogs[e]?.kind)&&kx(i,Wr(ee.peek().dialogs[e]?.kind)+sW)}function K1(e,t,n){let s=Kt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ha(s);return}if(!s){let i=_S(e);i&&Wo(i,t,n);return}let a=he(()=>{Kt.value.find(l=>l.key===e)?.phase!=="sending"&&Ht(()=>queueMicrotask(()=>{a(),K1(e,t,n)}))})}function cW({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=ee.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>kd(e),label:o("Open"),ms:j1})}async function Wo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Ke(()=>{throw a});return}ne(o("Already sent")),t&&await Ke(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&kd(n);return}le({t:"result",message:s.message}),q1(n,"reply",e.data.typed??e.text,e.no,s.files,uW(e.files??[],s.files)),Ys(n,"reply",e.reply_to_no),e.letter&&Zn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Z(d0(n),{icon:"undo-2"})}function uW(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function q1(e,t,n,s,a=[],i=[]){let l=dn(e,t),c=Math.max(s,nb(e,t)??0);On(e,t),ss(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),bd(e,a,t,c,i),kd(e),Bo(t)}function Ha(e){let{more:t={}}=e;Qi(e.key),q1(e.dialog_id,e.kind,e.text,e.last_no??e.seen,L1(e)?[]:e.files??[],L1(e)?e.files??[]:[]),t.reply_to_no&&Ys(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Zn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function U1(e){Qi(e.key),Z(f0(e.dialog_id),{icon:"x",undo:()=>Ha(e)})}var sW,Rb,W1,j1,R1,L1,kd,Lb,Js=b(()=>{se();Qe();eu();Bs();V();tu();Wn();x();nu();Ts();Ks();ou();Q();Fr();L();nt();fe();ho();pn();ml();sW=500;N1(I1);Rb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));W1=e=>!!(e&&!e.blocked_at&&_t(e)&&_t(e).health!=="removed");j1=6e4,R1=new Map;he(()=>{for(let e of Kt.value.filter(Jg))R1.get(e.key)!==e.phase&&(R1.set(e.key,e.phase),Ht(()=>cW(e)))});L1=e=>e.phase==="refused"&&e.code==="file-gone";kd=e=>{E.peek().dialog!==e&&R(G(E.peek().view,e))};Lb=(e,t)=>Ke(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&Ma(t)});le({t:"result",...n})})});function yd(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function wd({dialog:e,telling:t}){if(!W1(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Ia(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Ib=b(()=>{I();C();x();Fr();Js()});function Vr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[_,w]=g(0),[k,D]=g(s?{day:pW(s),text:mW(s),used:!0}:{day:Te($,1,0),text:a,used:!1}),j=St(m);Se(),W(()=>j.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let B=y1(k.text),U=B?Te(k.day,0,...B):null,ke=k.used&&U!==null&&U<=Date.now(),Me=k.used&&(B===null||ke),Ae=k.used?U:v[_].at,Ct=Y=>{p(Y)!==!1&&m()},pe=Y=>{Y.preventDefault(),Y.stopPropagation(),Me||Ct(Ae)},be=Y=>{let Le={ArrowDown:1,ArrowUp:-1}[Y.key];if(!Le)return;Y.preventDefault();let rt=(_+Le+v.length)%v.length;w(rt),D({...k,used:!1}),Y.currentTarget.querySelectorAll(".mi")[rt].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${j} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${v.map((Y,Le)=>r`<button type="button" key=${Y.id} class=${!k.used&&Le===_?"mi on":"mi"}
onFocus=${()=>{w(Le),s||D({...k,used:!1})}} onClick=${()=>Ct(Y.at)}>
<${d} name=${H1[Y.id][1]} size="m" />
<span class="cut">${i[Y.id]?.()??H1[Y.id][0]()}</span>
${Y.at!==null&&r`<span class="hrow end t12 dim num">
${Y.id==="hour"||Y.id==="evening"?J(Y.at):cm(Y.at,$)}
</span>`}
</button>`)}
</div>
<${fW} own=${k} began=${$} onChange=${Y=>D({...k,...Y,used:!0})}
wrong=${Me} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Me?r`<span class="hint bad" role="alert">
${ke?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ae===null?o("Until the client replies"):`${Yn(Ae,$)}, ${J(Ae)}`}
</span>
<button type="submit" class="btn primary" disabled=${Me}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function fW({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Te(t,0,0),[p,m]=i,h=f_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=w=>{let k=new Date(i[0],i[1]+w,1);l([k.getFullYear(),k.getMonth()])},v=w=>{n({day:w});let k=new Date(w);l([k.getFullYear(),k.getMonth()])},_=w=>{let k=dW[w.key];k&&(w.preventDefault(),v(Math.max(u,Te(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${$_().map(w=>r`<th scope="col" key=${w}>${w}</th>`)}</tr></thead>
<tbody>
${k1(...i).map((w,k)=>r`<tr key=${k}>
${w.map((D,j)=>r`<td key=${j}>
${D!==null&&r`<${$W} day=${D} today=${u} own=${e} onPick=${v} weekend=${j>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${w=>n({text:w.currentTarget.value})} />
<span class="t12 dim">${Yn(e.day,t)}</span>
</div>
</div>`}function $W({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Yn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var H1,pW,mW,dW,xd=b(()=>{I();C();ve();oe();x();zo();N();Ce();H1={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},pW=e=>Te(e,0,0),mW=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};dW={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var G1={};ye(G1,{Snooze:()=>zb,SnoozeMenu:()=>Y1,SnoozeStrip:()=>Bb});function Y1({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=hW}){let[i,l]=g(""),c=yd(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Je(M.value-s)})}
</p>`;return r`<${Vr} label=${e} title=${o("Snooze until")} usual=${v1}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${wd} dialog=${n} telling=${c} />
<//>`}function zb({dialog:e}){let t=(n,s,a,i)=>a?vd(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Wm(e.id,n,s);return r`<${Y1} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Bb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Yn(t,M.value),time:J(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Pa(e.id)}>${o("Unsnooze")}</button>
</div>`}var hW,_d=b(()=>{I();C();ie();ve();oe();x();zo();pn();Js();N();Ib();xd();hW=()=>{y.value=null}});function dl(e){let t=Cn(e),n=_s.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Wb(t):$o(n)}function Zr(e){let t=Po.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function gW(e){if(!Po.value||e.length<2)return null;let t=s=>Po.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function vW(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:we.value[P.value.id]??P.value,mine:!0});let c=bW().filter(m=>a(m.name)),u=c.filter(m=>Cn(m)==="online"),p=gW(u.filter(Z1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Ya().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Kb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=St(V1);Se(),W(()=>{u.current.focus({preventScroll:!0}),Na(e.id)},[]);let m=vW(e,n,t),h=m.filter(_=>!_.head),f=Math.min(l,h.length-1),$=_=>{_.person&&!Q1(_.person)||(V1(),_.team||_.nobody==="team"?w0(e.id,_.team?.id??null,a.trim()):zm(e.id,_.person?.id??null,a.trim()))},v=_=>{let w={ArrowDown:1,ArrowUp:-1}[_.key];w&&(_.preventDefault(),c((f+w+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[f]&&(_.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${kW} option=${_} index=${h.indexOf(_)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function kW({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!Q1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${wW} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+uo(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${S("{n} online","{n} online",Fb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function yW(e,t){return!t&&Cn(e)!=="online"?dl(e):[!t&&!Z1(e)&&dl(e),Zr(e)].filter(Boolean).join(" · ")}function wW({person:e,mine:t,free:n,now:s,shut:a}){let i=Cn(e);return r`
<${te} name=${e.name} size="sm"><${Jr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):yW(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var V1,J1,Jr,Wb,Z1,bW,Ya,Fb,Q1,fl=b(()=>{I();C();ie();x();xe();L();pn();N();Ce();Yi();V1=()=>{y.value=null},J1=(e,t)=>e.name.localeCompare(t.name),Jr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Wb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];Z1=e=>_s.value[e.status_id]?.takes_new!==0;bW=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort(J1),Ya=()=>Object.values(Fe.value).filter(e=>!e.removed).sort(J1),Fb=e=>e.members.filter(t=>we.value[t]?.active&&Cn(we.value[t])==="online").length;Q1=e=>Po.value?.[e.id]?.may??!0});function SW(e,t){let n=M.peek();return e==="tomorrow"?Te(n,1,9):e==="monday"?Te(n,Qc(n),9):e==="week"?Te(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function nT({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,w]=g(tT(Te(M.peek(),7,9))),[k,D]=g(""),[j,B]=g(!1),[U,ke]=g([]),Me=O(null);Se();let Ae=O(t),Ct=()=>(Ae.current=t,a(null),l(null),xW(t).then(ce=>{Ae.current===t&&(a(ce),u(new Set(ce.map(Dt=>Dt.id))))},ce=>{Ae.current===t&&l(ce)})),pe=()=>K("/api/handovers").then(ce=>ke(ce.items.filter(Dt=>!Dt.undone_at)),()=>{});W(()=>{Me.current.focus(),Na(),pe()},[]),A(()=>{Ct()},[t]);let be=t===e,Y=Td(t),Le=h.turn??Y.filter(ce=>Cn(ce)==="online").map(ce=>ce.id),rt=SW($,_),To=$==="date"&&!(rt>Date.now()),yi={person:h.person!==null,team:h.team!==null,turn:Le.length>0}[p]&&c.size>0&&!To&&!j,Q$=async()=>{B(!0);let ce=s.length===c.size,Dt={...be?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Le:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:k.trim(),return_at:rt};try{let{hand_over:dr}=await F("/api/handovers",Dt);Sd(),OW(dr,ce?s.length:c.size)}catch(dr){l(dr),B(!1)}},de=ce=>Ke(async()=>{oT((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),pe(),Ct()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&Sd()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Nt}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Sd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${eT()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${EW(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,Zr(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${eT()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,Dt],dr)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${dr?null:Me} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${Dt}</b>
</label>`)}
</div>
</fieldset>
<${AW} from=${t} kind=${p} who=${h} turn=${Le} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(_W).filter(([ce])=>ce!=="monday"||Qc(M.value)>1).map(([ce,Dt])=>r`<option value=${ce}>${Dt(be)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${tT(Te(M.peek(),1,9))} aria-invalid=${To?"true":null} value=${_}
onInput=${ce=>w(ce.currentTarget.value)} />`}
${rt>0&&!To&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${Yn(rt,M.value)}, ${J(rt)}`}):o("They return: {when}",{when:`${Yn(rt,M.value)}, ${J(rt)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${PW} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${U.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${U.slice(0,3).map(ce=>r`<${DW} key=${ce.id} one=${ce} onUndo=${de} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Sd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!yi} onClick=${Q$}>
${j?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function OW(e,t){let n=[S("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),CW(e.left)].filter(Boolean).join(". "),s=async()=>oT((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Z(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Ke(s):null})}function oT(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?S("{n} conversation is yours again","{n} conversations are yours again",e.back):S("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});Z(t?`${n}. ${S("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function AW({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Td(e),p=we.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,dl(m),Zr(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${NW} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ya();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${S("{n} online","{n} online",Fb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Td(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${Jr} shift=${Cn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Zr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function NW({from:e,person:t,count:n,onTurn:s}){let a=Po.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Td(e).filter(m=>Cn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function PW({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
${X1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${X1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Do} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function DW({one:e,onUndo:t}){let n=e.kind==="team"?Ag(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===P.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Ft(e.at)}
, ${J(e.at)} · ${s}
${S("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ft(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Sd,X1,xW,eT,_W,tT,TW,CW,EW,Td,sT=b(()=>{I();C();Qe();ie();V();ve();Wn();oe();x();xe();L();zo();fe();pn();fl();N();Ce();Fs();Sd=()=>{y.value=null},X1=e=>!!(dn(e,"reply").trim()||dn(e,"note").trim()),xW=async e=>(await K(`/api/people/${e}/dialogs`)).items,eT=()=>["supervisor","administrator"].includes(P.value.role),_W={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};tT=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};TW={changed:e=>S("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>S("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>S("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},CW=e=>Object.entries(e).map(([t,n])=>TW[t]?.(n)).filter(Boolean).join(", ");EW=e=>Object.values(we.value).filter(t=>(t.active||Po.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Td=e=>Object.values(we.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function aT(e){return[e.max_file?o("up to {size} each",{size:Hn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function rT({id:e,can:t,mode:n}){let s=O(null),a=aT(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{su(e,l.target.files,t,n),l.target.value="",Ka()}} onCancel=${Ka} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function MW(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Hn(e.size),channel:Ee(t),limit:Hn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ee(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Od({id:e,kind:t,mode:n}){let s=It(e,n);if(!s.length)return null;let a=as(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${RW} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Ed({id:e,mode:t,again:n,without:s,wanted:a=Ua.value[e]}){let i=It(e,t),l=as(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${S("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Qn(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function RW({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${MW(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Hn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>M1(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Db(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function iT({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||os(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Cd(k)&&p(k)&&(u+=1,a(c))},h=k=>{Cd(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Cd(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Cd(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&_(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),_(k.clipboardData.files))},_=k=>{su(e,k,os(e)==="note"?{}:t,os(e)),Ka()},w={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in w)document.addEventListener(k,w[k]);return()=>{for(let k in w)document.removeEventListener(k,w[k])}},[e,t,os(e)]);let i=os(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ee(n),aT(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Cd,Ad=b(()=>{I();C();oe();x();js();Wn();ml();N();Cd=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function gt(e){let t=ge.peek();le({t:"preferences",row:lT(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),ne(z(n)),!1}}var lT,Qr=b(()=>{V();L();fe();lT=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?lT(e?.[n]??{},s):s]))});function $l({files:e,message:t}){let n=e.filter(qb);return r`
${n.length>0&&r`<${BW} files=${n} />`}
${e.filter(s=>!qb(s)).map(s=>r`<${IW} key=${s.id} file=${s} />`)}
${t&&r`<${Hb} message=${t} files=${e} />`}
`}function IW({file:e}){return e.kind==="sticker"&&Ga(e)?r`<img class="stk" src=${fn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Ub(e,"audio")?r`<${jW} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Ub(e,"video")?r`<${qW} file=${e} />`:r`<${Pd} file=${e} />`}function Yb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,cT/t,cT/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function dT({files:e,letter:t}){let n=!t&&e?.length===1&&qb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Yb(n).width,zW)+12}px`}:null}function BW({files:e}){if(e.length===1)return r`<div class="pics one">
<${uT} file=${e[0]} size=${Yb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-jb;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,jb).map((n,s)=>{let a=s===jb-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${uT} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function uT({file:e,size:t,label:n,more:s}){if(!Ga(e))return r`<${WW} file=${e} place=${t} />`;let a=e.preview?`${fn(e,"thumb")} 320w, ${fn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Lm(e.token)}>
<img src=${fn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function WW({file:e,place:t}){if(e.state==="ready")return r`<${Pd} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):fT(e)}</span>
</span>
</span>`}function KW(e){if(pT.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Pd({file:e}){let t=Nd(e);if(e.state==="ready"){let s=pT.test(e.name);return r`<a class=${s?"file risky":"file"} href=${fn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${KW(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Gb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Hn(e.size):""].filter(Boolean).join(" · "):fT(e)}
</span>
</span>
</span>`}function jW({file:e}){let t=[Nd(e),e.duration?Ds(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Nd(e)}</b></span>`}
<audio controls preload="none" src=${fn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Ds(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${fn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function qW({file:e}){let t=Yb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${fn(e,"media")}
poster=${Ga(e)?fn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Nd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Ds(e.duration):"",e.size>0?Hn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${fn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var jb,cT,LW,pT,fn,Ga,qb,Ub,Hb,mT,zW,fT,FW,Gb,Nd,Xr=b(()=>{C();Qe();oe();x();N();Ms();jb=4,cT=320,LW={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},pT=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,fn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Ga=e=>e.state==="ready"&&!!(e.thumb||e.preview),qb=e=>e.kind==="photo"||e.kind==="animation"&&!Ub(e,"video"),Ub=(e,t)=>e.state==="ready"&&LW[t].includes(e.media_type.split(";")[0]),Hb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;mT=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Ga(e[0]);zW=240;fT=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${C_(e.reason)}`,FW=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Gb=e=>[FW(e.name),e.size>0?Hn(e.size):""].filter(Boolean).join(" · "),Nd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function $T({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=UW[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var UW,hT=b(()=>{C();x();N();UW={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function hl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return YW.test(t)?t:null}function eF(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!VW.has(s))break;t-=1}return t}function*tF(e){let t=0;for(let{0:n,index:s}of e.matchAll(GW)){let a=n.slice(0,eF(n.slice(0,Vb))),i=a.length<Vb?hl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===JW))return}}function*nF(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===ZW)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function sF(e,t,n){let s=[];for(let i of(t??[]).slice(0,QW)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;HW.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:hl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...nF(e,n),...tF(e)])oF(i,a)&&(s.push(i),a.push(i));return s.sort(bT)}function vT(e,t,n,s,a=0){let i=[],l=t,c=a<XW?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(au(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(w=>au(w)>m).map(w=>({...w,offset:m,length:au(w)-m})),{type:v,url:_}=p;i.push({type:v,..._===void 0?{}:{url:_},children:vT(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(bT),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function kT(e,{looks:t=[],names:n=[]}={}){return e?vT(e,0,e.length,sF(e,t,n)):[]}function yT(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function wT(e,t){if(e.length>2*Vb)return!1;let n=hl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&gT(n)!==gT(t))}var HW,YW,GW,VW,Vb,JW,ZW,QW,XW,au,oF,bT,gT,Jb=b(()=>{HW=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),YW=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,GW=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,VW=new Set(`.,:;!?…'"»”`),Vb=2048,JW=500,ZW=200,QW=500,XW=8;au=e=>e.offset+e.length,oF=(e,t)=>t.every(n=>au(e)<=n.offset||e.offset>=au(n)),bT=(e,t)=>e.offset-t.offset||t.length-e.length;gT=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Zs({text:e,looks:t,names:n}){let[s,a]=g(!1),i=ao(()=>s||e.length<=_T*1.1?e:yT(e,_T),[e,s]),l=ao(()=>kT(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${ST(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function aF({piece:e}){let{type:t,url:n}=e,s=ST(e.children);if(xT[t])return r`<${xT[t]}>${s}<//>`;if(t==="spoiler")return r`<${rF} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=wT(TT(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function rF({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var xT,_T,ST,TT,ru=b(()=>{I();C();x();Jb();xT={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},_T=2e4;ST=e=>e.map(t=>t.type==="text"?t.text:r`<${aF} piece=${t} />`),TT=e=>e.map(t=>t.text??TT(t.children)).join("")});function ET({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ge.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&gt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${cF} message=${e} />
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
${s?r`<${pF} key=${`${i} ${qp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${uF} message=${e} />`}
${h.length>0&&r`<${mF} message=${e.id} files=${h} />`}
<${fF} message=${e} />
`}function cF({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Qs(t.sender)}
${t.recipients.length>0&&` → ${CT(t.recipients.map(Qs))}`}
${t.copies.length>0&&` · ${o("copy")}: ${CT(t.copies.map(Qs))}`}
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
</div>`}function uF({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${OT} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Zs} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${OT} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function OT({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function pF({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(iF,Math.min(lF,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:qp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(qp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function mF({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${S("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Hn(n)}`}
</span>
<${Hb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Ga(s)?r`<${dF} file=${s} />`:r`<${Pd} file=${s} />`}
</li>`)}
</ul>
`}function fF({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ge.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${$T} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${T_(n)}
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
${t.related&&r`<${$F} id=${t.related} />`}
`}function $F({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${G(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function Qb(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var iF,lF,Zb,Qs,CT,dF,AT,iu=b(()=>{I();C();Qe();V();oe();x();Q();Qr();Mt();L();N();Ms();Xr();hT();ru();iF=40,lF=2e4,Zb=2;Qs=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,CT=e=>e.length>Zb?o("{first} and {n} more",{first:e.slice(0,Zb-1).join(", "),n:e.length-Zb+1}):e.join(", ");dF=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Lm(e.token)}>
<img src=${fn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Gb(e)}</span>
</span>
<a class="ib small" href=${fn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;AT=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Qb(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function hF(e){let t=kt.value[e.id],n=t?yn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Yr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function gF(e,t,n){let s=e?e.letter.sender:n.label??"",a=Qs(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function bF({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Zn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function vF(e,t){let n=new Set(Object.values(Ge.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Qs(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Qs(t).toLowerCase()&&!n.has(a))}function NT({dialog:e}){let{id:t}=e,n=md(t),s=hF(e),a=gF(s,n,e),i=a.whole,l=s?vF(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!yo(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Zn(t,{open:!0,cc:[...yo(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Zn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${bF} id=${t} to=${a} />`}
${c&&r`
<${lu} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>Zn(t,{open:!0,cc:p})} />
<${lu} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>Zn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Qb(s?.letter.subject||e.title)}
onInput=${p=>Zn(t,{subject:p.target.value})} />
</label>
</div>`}function lu({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=yo(n).filter(p=>!Ob(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Xb=b(()=>{I();C();x();nu();ou();Yt();L();iu()});function PT({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function DT({send:e,more:t}){return y.value==="later"?r`<${cu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${X} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${cn} of=${[at,"Shift","↵"]} /></span>
<//>
<${X} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${X} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ve(Te(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var kF,yF,cu,Dd=b(()=>{C();ie();oe();x();mo();zo();N();sn();xd();kF=()=>{y.value=null};yF={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},cu=({pick:e,given:t=null,place:n="popsend",onShut:s=kF})=>r`<${Vr} label=${o("Send later")} title=${o("Send later")} usual=${Xc} words=${yF}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function MT(){let e=O(SF()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[_,w]=g(!1),[k,D]=g([]),[j,B]=g(null),[U,ke]=g(!1);Se(),W(()=>TF({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(w(!1),B(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=OF(t);a(ce),D([]),l(ce.find(Dt=>Dt.can)??null);return}let de=!0;return K(`/api/contacts/${t.id}/ways`).then(ce=>{de&&(a(ce.ways),D(ce.open),l(ce.ways.find(Dt=>Dt.can)??null))},ce=>{de&&B(ce)}),()=>{de=!1}},[t]);let Me=i&&Ge.value[i.channel_id]?.kind,Ae=Me==="email",Ct=k.find(de=>de.id===i?.dialog_id)??(Ae&&!_?k[0]:null),pe=It(Xn),be=Vs(pe),Y=i&&$.trim()&&!U&&!be&&!(Ct&&!Ae),Le=()=>{if(!Y)return!1;if(Ct&&Ae&&!_)return w(!0),!1;let de=Ae&&Eb(p);return de&&document.getElementById("nw"+de.field)?.focus(),!de},rt=async(de=null)=>{if(!Le())return;if(as(It(Xn)).length){let Dt=Pt("#missing button");Dt?Dt.focus():fd(Xn,{mode:"reply",at:de});return}Qn(Xn),ke(!0),B(null);let ce=gd(Xn);try{let Dt={channel_id:i.channel_id,text:$.trim(),files:ce.map(lL=>lL.token),anyway:!0,...de?{not_before:Ma(de)}:{undo_ms:Wr(Me)},...Ae?{subject:c.trim(),cc:yo(p.cc),bcc:yo(p.bcc)}:{}},dr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:fp,message:iL}=await F("/api/dialogs",{...Dt,...dr});le({t:"result",dialog:fp,sentAtRev:ka(fp.id)}),de&&Z(Nm(fp.id,de),{icon:"calendar-clock",undo:()=>Wo(iL)}),sessionStorage.removeItem(Rd),Md(),R(G("mine",fp.id))}catch(Dt){bd(Xn,ce),B(Dt),ke(!1)}},To=de=>{$.trim()&&(On(de,"reply"),ss(de,"reply",$)),Ae&&(p.cc||p.bcc||c.trim())&&Zn(de,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),D1(Xn,de),sessionStorage.removeItem(Rd),Md(),R(G("all",de))},yi=de=>{Nt(de),de.key==="Escape"&&(de.preventDefault(),de.stopPropagation(),f(!1))},Q$=de=>{de.key==="Enter"&&(de.ctrlKey||de.metaKey)&&(de.preventDefault(),de.repeat||rt())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${de=>{Nt(de),Q$(de)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Md}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${AF} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${EF} ways=${s} way=${i} onPick=${l} />
</div>`}
${Ct&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(Ct.number),day:st(Ct.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>To(Ct.id)}>${o("Open")}</button>
</p>`}
${Ae&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${lu} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${de=>m({...p,open:!0,cc:de})} />
<${lu} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${Od} id=${Xn} kind=${Me} />
<textarea class="tx" rows="5" aria-label=${Ae?o("Email text"):o("Message text")}
placeholder=${Ae||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${de=>{Qn(Xn),v(de.currentTarget.value)}}></textarea>
<${Ed} id=${Xn} mode="reply" again=${()=>$d(Xn,"reply")}
without=${({at:de})=>{hd(Xn,"reply"),rt(de)}} />
<div class="bar">
${i&&Ge.value[i.channel_id]?.can?.files&&r`<${CF} can=${Ge.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${j&&r`<p class="hint bad dgap" role="alert">${z(j)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Md}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Y} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Le()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Y} onClick=${()=>rt()}>
<${d} name="send" size="s" />
${Ct&&Ae?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${yi}>
<${cu} place="popsnz" pick=${rt} onShut=${()=>f(!1)} />
</div>`}
</div>`}function CF({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{su(Xn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function EF({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Pt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ge.value[i.channel_id],c=Object.values(Ge.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:st(i.last_at,M.value)}):i.address:_F[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${_e} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ee(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function AF({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(w=>{i(w.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),wF);return()=>clearTimeout(_)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...xF.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
${v.client.identities.map(w=>w.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Md,wF,xF,Rd,Xn,_F,SF,TF,OF,RT=b(()=>{I();ts();C();ie();Bs();V();ve();Wn();oe();x();mo();nu();Q();L();fe();ho();ml();Js();Ad();N();Ce();Xb();Dd();Md=()=>{y.value=null},wF=200,xF=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Rd="okno.newdialog",Xn="new",_F={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},SF=()=>{try{return JSON.parse(sessionStorage.getItem(Rd))??{}}catch{return{}}},TF=e=>{try{sessionStorage.setItem(Rd,JSON.stringify(e))}catch{}};OF=e=>Object.values(Ge.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var LT={};ye(LT,{WorkLayers:()=>NF});function NF(){return y.value==="handover"?r`<${nT} meId=${P.value.id} />`:y.value==="newdialog"?r`<${MT} />`:null}var IT=b(()=>{C();ie();L();sT();RT()});var BT={};ye(BT,{GiveMenu:()=>nv});function DF(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(we.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Da.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function nv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=St(tv);Se(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=DF(t),u=Math.min(s,c.length-1),p=h=>{tv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&tv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var tv,ov=b(()=>{I();C();ie();x();L();Gi();N();Ce();tv=()=>{y.value=null}});function iC({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var rC,Qt,Va=b(()=>{x();L();rC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Qt=e=>rC[e]?.()??rC.unknown()});function mu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=S("{n} open task","{n} open tasks",n);return lC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function lK(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>iK)return;let n=setTimeout(Dr,t);return()=>clearTimeout(n)},[e])}function ti({dialog:e,button:t=null}){lK(pu(e));let n=e.tasks?.open??0;if(!n)return null;let s=lC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=cK(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=mu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var iK,pu,lC,cK,zd=b(()=>{I();ve();oe();C();x();N();iK=2147483647,pu=e=>e.tasks?.due_at??null,lC=(e,t)=>pu(e)!==null&&pu(e)<=t;cK=(e,t)=>pu(e)===null?mu(e,t):o("{tasks}, the first is due {when}",{tasks:mu(e,t),when:Ve(pu(e))})});function Ko({state:e}){let t=uK[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var uK,Bd=b(()=>{C();x();N();uK={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Gd(){let{dialog:e}=E.peek();xt.peek()?.dialog!==e&&(xt.value={dialog:e,...$v});let t=()=>document.getElementById("findq")?.select();_m(()=>requestAnimationFrame(t))}var $v,xt,xC,Vd=b(()=>{se();Q();un();$v={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},xt=T(null),xC=e=>xt.value?.dialog===e});function FK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=WK}){let[i,l]=g(""),c=yd(),u=St(a),p=O(null);Se(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(ji),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let w=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;w>=0&&m[w]&&!$.repeat&&($.preventDefault(),h(m[w]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${ji[$][1]} size="m" />
<span class="cut">${ji[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${wd} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function _C({dialog:e}){let t=e.state==="closed";return r`<${FK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?C0(e.id,n,s):a?vd(e.id,a,i,{then:"close",reason:n,comment:s}):Gn(e.id,n,s)} />`}var WK,SC=b(()=>{I();C();ie();x();mo();pn();Js();N();Ce();Ib();WK=()=>{y.value=null}});var TC,Jd,CC,hv,OC,gv,EC,vl=b(()=>{TC=new Map,Jd=e=>{TC.set(e.id,{when:()=>!0,...e})},CC=()=>[...TC.values()],hv=new Map,OC=e=>{hv.set(e.id,{when:()=>!0,...e})},gv=e=>[...hv.values()].filter(t=>t.when(e)),EC=()=>[...hv.values()].filter(e=>e.runMany)});function AC({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Qd("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Zd("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Qd("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Zd("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Gn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Qd("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Zd("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Aa(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${KK} dialog=${e} />
</div>`}function KK({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=x0(e),s=t?_a(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Qd("assignee")} title=${o("Assignee")+"  A"} onClick=${Zd("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+uo(n.name)}></span>`:r`<${Sa} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function jK({dialog:e}){let t=!!Ss.value[e.id],n=Ca("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${X} icon="message-circle-off" onPick=${()=>Km(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${X} icon="eye" onPick=${()=>Lr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${X} icon="alarm-clock" onPick=${()=>Pa(e.id)}>${o("Unsnooze")}<//>`}
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
${CC().filter(a=>a.when(e)).map(a=>r`<${X} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function NC({dialog:e}){let t=qK[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Zd,Qd,qK,PC=b(()=>{C();Qe();ie();x();xe();L();pn();Hr();fl();N();SC();Ce();vl();sn();_d();Zd=e=>()=>{y.value=y.value===e?null:e},Qd=e=>String(y.value===e);qK={snooze:zb,finish:_C,actions:jK,assignee:Kb,tags:ll,priority:cl,team:({dialog:e})=>r`<${Kb} dialog=${e} onlyTeams />`}});function Xd({dialog:e}){let t=e&&_t(e);return r`
${Ln.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Vp}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Sn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var DC=b(()=>{C();Tr();x();L();N();Ms()});function ef(e){Xs.value={...Xs.value,[e.dialog_id]:{message:e,text:e.text}}}function RC(e,t){Xs.value={...Xs.value,[e]:{...Xs.value[e],text:t}}}function kl(e){let{[e]:t,...n}=Xs.peek();Xs.value=n}function tf(e,t){let n=_t(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*UK;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function LC(e){let{message:t,text:n}=Xs.peek()[e];if(kl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var UK,Xs,MC,du=b(()=>{se();V();L();UK=36e5,Xs=T({}),MC=e=>Xs.value[e]??null});function ni(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function nf(e,t){ni(e,t,e.selectionStart,e.selectionEnd)}function IC(e,t,n,s){ni(e,s,t,n)}function of(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ni(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ni(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function bv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(HK,"")).join(`
`);ni(e,p,s,i)}function zC(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ni(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function BC(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ni(e,"",s,n),!0):(nf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var HK,vv=b(()=>{HK=/^(?:[-•] |\d{1,4}\. )/});var $n,kv=b(()=>{$n={current:null}});function sf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?_1(n.query):[],u=()=>{let f=t&&e.current?x1(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";IC(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function af({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var yv=b(()=>{I();C();tu();x();vv();N()});var wv,WC=b(()=>{wv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function JK(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...xv().length?[["recent",xv().map(s=>[s,""])]]:[],...wv];let n=wv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function UC({pick:e}){let t=St(KC),n=O(null),[s,a]=g(""),[i,l]=g(0);Se(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=JK(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{VK(f),KC(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:FC,ArrowUp:-FC}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Nt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${GK[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,_])=>{h+=1;let w=h;return r`<button type="button" class=${w===i?"emo on":"emo"} id=${"emo"+w}
role="option" tabindex="-1" aria-selected=${String(w===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(w)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var jC,YK,FC,GK,xv,VK,KC,qC,HC=b(()=>{I();C();ie();WC();x();mo();N();Ce();jC="okno.emoji",YK=16,FC=8,GK={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},xv=()=>{try{return JSON.parse(localStorage.getItem(jC))??[]}catch{return[]}},VK=e=>localStorage.setItem(jC,JSON.stringify([e,...xv().filter(t=>t!==e)].slice(0,YK))),KC=()=>{y.value=null},qC=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${at} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function GC(e){if(e.size>YC){Z(S("At most {n} message in one task","At most {n} messages in one task",YC));return}qt.value=e}function rf(e){if(!ea(e))return;let t=new Map(qt.peek());t.delete(e.no)||t.set(e.no,e),GC(t),yl=e.no,fu=qt.peek()}function _v(e,t,n=t){yl===null&&(yl=n,fu=new Map);let[s,a]=[Math.min(yl,t),Math.max(yl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ea(l));GC(new Map([...fu,...i.map(l=>[l.no,l])]))}function oi(){yl=null,fu=new Map,qt.peek().size&&(qt.value=fu)}function VC(e,t,n,s){let a=qt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ea(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?_v(e,t.no,s??t.no):rf(t),tl(),!0)}function ZK(e){e.key!=="Escape"||e.defaultPrevented||!qt.peek().size||y.peek()||Fa(e.target)||(e.preventDefault(),e.stopPropagation(),oi())}var YC,qt,yl,fu,ea,wl,$u=b(()=>{se();ie();js();x();fe();YC=50,qt=T(new Map),yl=null,fu=new Map,ea=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,wl=()=>[...qt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",ZK,{capture:!0})});function Xt(e={}){Sv.value=e,y.value="newtask"}function Ja(e={}){Tv.value=e,y.value="taskrepeat"}var xl,hu,Sv,lf,Tv,hn=b(()=>{se();L();ie();xl=wn("taskstatus"),hu=wn("tasktype"),Sv=T({}),lf=T(null);Tv=T({})});function JC(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function _l(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Cv=b(()=>{});function Ov(e,t,{me:n,now:s}){if(e==="done")return!en(t);if(!en(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return pf(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function uf(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Ev(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Te(t,1,0))return"today";if(e<Te(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===ej?1:8-n;return e<Te(t,s,0)?"week":e<Te(t,s+7,0)?"nextweek":"later"}function QC(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Ev(e.due_at,s):null}function XC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Ov(t,p,{me:s,now:a}))continue;let m=bu(p,n,i);(l===null||c.has(p.id)||uf(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>uf(p[0],m[0])).map(([,p])=>p)}function eO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function tO(e,t){let n=null;for(let s of e)en(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function mf(e){let t=[];return Te(e,0,18)-e>XK/24&&t.push({id:"evening",at:Te(e,0,18)}),t.push({id:"tomorrow",at:Te(e,1,18)},{id:"days3",at:Te(e,3,18)}),t}var ZC,gu,en,pf,cf,QK,bu,XK,ej,eo=b(()=>{zo();ZC=["open","mine","late","unassigned","done"],gu=["due","created","changed","status","assignee","priority"],en=e=>e.base!=="done"&&e.base!=="dropped",pf=(e,t)=>en(e)&&e.due_at!==null&&e.due_at<=t;cf=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],QK={due:cf,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...cf(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...cf(e)],priority:e=>[-e.priority,...cf(e)]},bu=(e,t,n)=>QK[t](e,n);XK=24*36e5,ej=0});var df,tj,nO,si,Av,Nv,ta,jo,nj,Sl,ff,oO,is,ls,Pv,$f,jn=b(()=>{x();Yi();hn();df={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},tj={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},nO=Object.entries(df),si=e=>(df[e]??df.new)(),Av=e=>df[e?.builtin]?.()??"",Nv=e=>tj[e?.builtin]?.()??"",ta=e=>e?.name||Av(e)||o("Deleted status"),jo=e=>e?.name||Nv(e)||o("Deleted type"),nj=e=>xl.value[e],Sl=e=>ta(nj(e)),ff=e=>jo(hu.value[e]),oO=e=>Object.values(e).filter(t=>!t.removed).sort(qg),is=()=>oO(xl.value),ls=()=>oO(hu.value),Pv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],$f=e=>Pv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function cs(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=J(e);return e>=Te(t,0,0)&&e<Te(t,1,0)?o("today, {time}",{time:s}):e>=Te(t,1,0)&&e<Te(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Te(t,-1,0)&&e<Te(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Yn(e,t)}, ${s}`:sj(e,t)}function sj(e,t){let n=Math.abs(e-t)>300*oj,s=`${document.documentElement.lang}${n}`;return Dv.has(s)||Dv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Dv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function iO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Mv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var rO,oj,Dv,aj,rj,sO,aO,Mv,Ut=b(()=>{V();oe();x();xe();L();jt();zo();jn();rO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");oj=24*36e5;Dv=new Map;aj=e=>e===null?o("nobody"):H(e),rj=e=>e===null?o("none"):Fe.value[e]?.name??o("Deleted team"),sO=e=>e===null?o("no due date"):Ve(e),aO=e=>e?o("“{text}”",{text:e}):o("none"),Mv={title:[()=>o("Title"),aO],text:[()=>o("Description"),e=>aO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Sl],assignee_id:[()=>o("Assignee"),aj],team_id:[()=>o("Team"),rj],due_at:[()=>o("Due"),sO],remind_at:[()=>o("Reminder"),sO],priority:[()=>o("Priority"),Nn],type_id:[()=>o("Type"),e=>e===null?o("none"):ff(e)],kind:[()=>o("Kind"),$f]}});function Za(e,t){let n={...ut.peek()};for(let s of e)(na.get(s.id)??-1)>t||(na.set(s.id,t),n[s.id]=s);ut.value=n}function Tl(e){return gf.add(e),()=>gf.delete(e)}async function Cl(e,t){let n=ku(e,t),s=us.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Rv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(lj),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);Za(i.items,nn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Rv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof q))throw i;Rv(n,{busy:!1,problem:i})}}function pO(e,t){let n=us.value[ku(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:ut.value[n.last],a={me:P.value.id,now:M.value,facts:vf.value,known:n.ids};return XC(ut.value,e,t,{...a,edge:s?uj(s,t):null})}function mO(){Object.keys(ut.peek()).length<ij||(na.clear(),ut.value={},us.value={})}function pj(e,t){(na.get(e.id)??-1)===t&&(ut.value={...ut.peek(),[e.id]:e})}async function bf(e,t,{seen:n=null}={}){let s=ut.peek()[e],a=na.get(e)??-1;Lv(e,dO(t));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return pj(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(na.get(e)??-1)===a&&Lv(e,s),ne(Pe(i)),null}}function dO(e){let t=e.status_id&&xl.peek()[e.status_id];return t?{...e,base:t.base}:e}function Ol(e,t){let n=ut.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=bf(e,t),a=Z(iO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await bf(e,hO(i.was,t))}});return s.then(i=>{if(!i)_r(a);else if(i.last_open_of_dialog)for(let l of fO)l(i.task)}),s}function Al(e,t=!zt.peek().has(e)){let n=new Set(zt.peek());t?n.add(e):n.delete(e),zt.value=n,El.value=[]}function ai(){zt.value=new Set,El.value=[]}async function cO(e){vu.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),null}finally{vu.value=!1}}async function kf(e,t=null,n=[...zt.peek()].slice(0,dj)){if(!n.length)return;if(t===null)for(let c of n)Lv(c,dO(e));let s=await cO([{ids:n,change:e,removed:t}]);if(!s){uO(n);return}if(s.failed.length&&uO(s.failed.map(c=>c.id)),El.value=s.failed,zt.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?S("{n} task deleted","{n} tasks deleted",a):S("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?hO(c.change,e):{}}));Z(i,{icon:"circle-check-big",undo:()=>l.length&&cO(l)})}async function uO(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);Za([n.task],nn(n.cursor))}catch{}}async function gO(e){let t=ut.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Z(o("Task deleted: {task}",{task:rO(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(z(n)))}),!0}catch(n){return ne(Pe(n)),!1}}var ij,lj,ut,hf,us,na,gn,vf,gf,lO,ku,cj,Rv,uj,Lv,fO,$O,mj,hO,zt,El,vu,dj,Pn=b(()=>{se();V();ve();x();Yt();L();nt();fe();eo();hn();Ut();ij=3e3,lj=50,ut=T({}),hf=T(new Set),us=T({}),na=new Map,gn=e=>ut.value[e],vf=$e(()=>({places:Object.fromEntries(Object.values(xl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(we.value).map(e=>[e.id,e.name.toLowerCase()]))}));gf=new Set;Vt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...ut.peek()},s=new Set(hf.peek());for(let a of t)(na.get(a.id)??-1)>a.rev||(na.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));ut.value=n,hf.value=s;for(let a of gf)a(t.map(i=>i.id))});Ai((e,{entered:t})=>{na.clear(),us.value={},t&&(ut.value={});for(let n of gf)n(null)});In(()=>{for(let[e,t]of Object.entries(us.peek()))t.problem&&Cl(...cj(e))});lO=0;he(()=>{let e=tO(Object.values(ut.value),M.value);clearTimeout(lO),e!==null&&(lO=setTimeout(Dr,Math.min(Math.max(0,e-Date.now()),2147483647)))});ku=(e,t)=>`${e}:${t}`,cj=e=>e.split(":"),Rv=(e,t)=>{us.value={...us.peek(),[e]:{...us.peek()[e],...t}}};uj=(e,t)=>Ht(()=>bu(e,t,vf.value));Lv=(e,t)=>{let n=ut.peek()[e];n&&(ut.value={...ut.peek(),[e]:{...n,...t}})};fO=new Set,$O=e=>{fO.add(e)};mj=["status_id","wake_at","wake_reason","close_reason"],hO=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&mj.includes(n))),zt=T(new Set),El=T([]),vu=T(!1);dj=200});async function xu(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Za(n.items,nn(t.cursor));bO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof q))throw t;bO(e,{problem:t})}}function vO(e){wu=e,xu(e);let t=0,n=Tl(()=>{clearTimeout(t),t=setTimeout(()=>xu(e),$j)});return()=>{wu===e&&(wu=null),clearTimeout(t),n()}}function kO(e,t){let n=hj.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(ut.value).filter(i=>i.status_id===e.id&&(n||Ov(t,i,s))).map(i=>[bu(i,n?"changed":"due",vf.value),i.id]).sort((i,l)=>uf(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,fj):a}var fj,$j,yu,bO,wu,hj,yO=b(()=>{se();V();ve();Yt();L();nt();eo();Pn();fj=20,$j=500,yu=T({}),bO=(e,t)=>{yu.value={...yu.peek(),[e]:{...yu.peek()[e],...t}}};wu=null;In(()=>{wu&&xu(wu)});hj=new Set(["done","dropped"])});function tn({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Tu(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return Oo(i,a)}var yf,_u,wO,oa,Su,Tu,ri=b(()=>{x();Q();eo();yf={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},_u=e=>e==="done"?"changed":"due",wO=e=>ZC.includes(e)||/^team-\d+$/.test(e??""),oa=()=>wO(E.value.tasksView)?E.value.tasksView:"open",Su=()=>gu.includes(E.value.tasksSort)?E.value.tasksSort:_u(oa()),Tu=()=>({task:E.value.task,view:wO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:gu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function Cu(e,t){return!en(e)||e.due_at===null?"due":pf(e,t)?"due bad":Ev(e.due_at,t)==="today"?"due warn":"due"}function xf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?_a(s):s}</span>
</span>`}let n=gj(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Sa} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var xO,to,wf,Qa,gj,_f,Xa,sa=b(()=>{C();ve();oe();x();xe();L();N();jn();eo();Ut();xO={active:50,waiting:25,asking:75},to=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${xO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${xO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,wf=({task:e})=>r`<span class="st">
<${to} base=${e.base} />
<span class="cut">${e.status_id?Sl(e.status_id):si(e.base)}</span>
</span>`;Qa=({task:e,long:t=!1})=>r`<span class=${Cu(e,M.value)} title=${e.due_at?qe(e.due_at):null}>
${pf(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${cs(e.due_at,M.value,{long:t})}
</span>`,gj=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};_f=({task:e})=>e.client?r`
${e.client.kind&&r`<${_e} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,Xa=({task:e})=>e.news>0&&en(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function xo(e,t,n,s=null){let a=y.peek()===Sf&&aa.peek()?.field===e&&aa.peek()?.id===t;aa.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Sf}function SO(){return y.value!==Sf||!aa.value?null:r`<${bj} key=${`${aa.value.field}${aa.value.id}`} ...${aa.value} />`}function bj({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Se(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?kf(p):Ol(t,p)},u=t===null?null:gn(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${yj} key=${i.id} status=${i} pick=${c} />`:r`<${kj} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${nv} onPick=${p=>c(vj(p))} />`,due:()=>r`<${_j} task=${u} pick=${c} />`,priority:()=>r`<${Sj} task=${u} pick=${c} />`,type:()=>r`<${Tj} task=${u} pick=${c} />`,kind:()=>r`<${Cj} task=${u} pick=${c} />`}[e]()}
</div>`}function kj({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${is().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(_O.has(s.base)){n(s);return}ii(),t({status_id:s.id})}}>
<span class="st"><${to} base=${s.base} /></span>
<span class="cut">${ta(s)}${_O.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function wj({status:e,pick:t}){let[n,s]=g("");return r`<${Vr} label=${ta(e)} title=${o("Back to work")} usual=${a=>Xc(a,10)}
place="poptask" deed=${o("Wait")} onShut=${ii}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function xj({status:e,pick:t}){let[n,s]=g(""),a=St(ii),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}ii(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ta(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function _j({task:e,pick:t}){let n=e?.due_at??null;return r`<${Vr} label=${o("Due")} title=${o("Due")} usual=${mf}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${ii} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{ii(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Sf,aa,er,ii,vj,_O,yj,Iv,Sj,Tj,Cj,tr=b(()=>{se();I();C();x();ov();N();ko();Ce();ie();sn();jt();xd();zo();jn();eo();sa();Pn();Sf="taskpop",aa=T(null);er=(e,t)=>y.value===Sf&&aa.value?.field===e&&aa.value?.id===t,ii=()=>{y.value=null};vj=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},_O=new Set(["waiting","dropped"]);yj=({status:e,pick:t})=>e.base==="waiting"?r`<${wj} status=${e} pick=${t} />`:r`<${xj} status=${e} pick=${t} />`;Iv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{ii(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,Sj=({task:e,pick:t})=>r`<${Iv} label=${o("Priority")} value=${e?.priority}
options=${Vn.map(([n,s])=>[n,s(),r`<${_b} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,Tj=({task:e,pick:t})=>r`<${Iv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...ls().map(n=>[n.id,jo(n)])]}
onPick=${n=>t({type_id:n})} />`,Cj=({task:e,pick:t})=>r`<${Iv} label=${o("Kind")} value=${e?.kind} options=${Pv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function TO(){let e=zt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${El.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${El.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:gn(t)?.number??"?",why:(Ej[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${S("{n} task selected","{n} tasks selected",e)}</b>
${Oj.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${vu.value}
aria-haspopup="true" aria-expanded=${String(er(t,null))} aria-label=${n()}
onClick=${a=>xo(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${vu.value} aria-label=${o("Delete")}
onClick=${()=>kf({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${ai}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var Oj,Ej,CO=b(()=>{C();x();L();N();tr();Pn();Oj=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],Ej={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function OO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${zt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${zt.value.has(e.id)} onChange=${()=>Al(e.id)} />
</td>
<${Tf} look="x-pr" task=${e} field="priority" label=${null}><${Lt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${tn({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${_f} task=${e} />
<${Xa} task=${e} />
${e.checks.total>0&&r`<${zv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${zv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${zv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Tf} look="x-st" task=${e} field="status"><${wf} task=${e} /><//>
<${Tf} look="x-as" task=${e} field="assignee"><${xf} task=${e} /><//>
<${Tf} look="x-dl" task=${e} field="due"><${Qa} task=${e} /><//>
</tr>`}var Tf,zv,EO=b(()=>{C();x();Q();N();ko();ri();sa();tr();Pn();Tf=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(er(n,t.id))}
onClick=${i=>xo(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,zv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function PO(){let[e,t]=[oa(),Su()],n=us.value[ku(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Cl(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${Nj} key=${ku(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${Wv} problem=${n.problem} again=${()=>Cl(e,t)} />`:r`<${zj} />`}
</div>
<${TO} />
`}function Nj({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=pO(e,t),u=ut.value,{ids:p,waiting:m}=eO(l.current.ids,c,s),h=k=>QC(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},W(()=>{Bv.value=f});let v=new Set(c),_=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${Ij} view=${e} />`;let w=f.length>0&&f.every(k=>zt.value.has(k));return r`<div ref=${i} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&_(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${S("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${w}
indeterminate=${!w&&zt.value.size>0}
onChange=${()=>w?ai():f.forEach(k=>Al(k,!0))} />
</th>
${Aj.map(([k,D,j])=>r`<${Dj} key=${k} look=${k} label=${D()} order=${j} />`)}
</tr></thead>
${Pj(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${Rj} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(j=>r`<${OO} key=${j} task=${u[j]} left=${!v.has(j)} stop=${j===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${Lj} view=${e} sort=${t} list=${n} />`}
</div>`}function Pj(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function Dj({look:e,label:t,order:n}){let s=Su(),a=n===_u(oa())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>R(Oo("list",{...Tu(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function Mj(e){if(AO[e])return AO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Sl(Number(n)):t==="priority"?o("{priority} priority",{priority:Nn(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function Lj({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Cl(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Cl(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function Ij({view:e}){let[t,n]=NO[e]??NO.open;return r`<${re} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>Xt()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${tn({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function zj(){return $t(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ne} width=${t} /></div>`)}
</div>`}var Bv,Aj,AO,Rj,NO,Wv,Cf=b(()=>{se();I();C();V();ve();x();Q();xe();N();Ce();jt();CO();ri();jn();eo();EO();hn();Pn();Bv=T([]),Aj=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];AO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};Rj=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${Mj(e)}<span>${t}</span></th></tr>`;NO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};Wv=({problem:e,again:t})=>r`<${re} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function Fv(e,t,n){!t||gn(e)?.status_id===t.id||(Bj.has(t.base)?xo("status",e,n,t):Ol(e,{status_id:t.id}))}function DO(e,t,n){let s=is(),a=s.findIndex(i=>i.id===gn(e)?.status_id);a>=0&&Fv(e,s[a+t],n)}var Bj,Kv=b(()=>{jn();tr();Pn();Bj=new Set(["waiting","dropped"])});function RO(){let e=oa(),t=yu.value[e];return A(()=>vO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${Wj}>
${is().map(n=>r`<${Fj} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${Wv} problem=${t.problem} again=${()=>xu(e)} />`:r`<${jj} />`}function Wj(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function Fj({status:e,view:t,board:n}){let s=kO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ta(e),c=Ou.value===e.id&&gn(li.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=li.peek();Ou.value=null,li.value=null,m!==null&&Fv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{li.peek()!==null&&(p.preventDefault(),Ou.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Ou.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${to} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>Xt({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${Kj} key=${p} task=${gn(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${tn({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function Kj({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${li.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),li.value=e.id}} onDragEnd=${()=>{li.value=null,Ou.value=null}}>
<a class="card tcard" href=${tn({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${Xa} task=${e} />
${e.priority!==0&&r`<${Lt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:MO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${_f} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Cu(e,M.value)}>${MO(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Sa} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(er("status",e.id))}
onClick=${n=>xo("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function jj(){return $t(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ne} width=${n} /></div>`)}
</section>`)}
</div>`}var li,Ou,MO,LO=b(()=>{se();I();C();ve();oe();x();xe();N();ko();Ce();yO();ri();Cf();jn();Kv();sa();tr();hn();Pn();Ut();li=T(null),Ou=T(null);MO=e=>{let t=cs(e,M.value);return t===o("today, {time}",{time:J(e)})?J(e):t}});function qj(e){Of.value=null;let t=e.dialog_id;On(t,"reply"),dn(t,"reply")||ss(t,"reply",o("Your request is settled: {title}",{title:e.title})),R(G("all",t)),requestAnimationFrame(()=>Bo("reply"))}function IO(){let e=Of.value;if(!e)return null;let t=()=>{Of.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>qj(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Of,zO=b(()=>{se();C();x();Q();Wn();eu();N();Pn();Of=T(null);$O(e=>{Of.value=e})});function Nl({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},_=async()=>{let j=(m??"").trim();if(h(null),!(j===e||c&&!j))try{await n(j)}catch(B){ne(p(B))}},w=j=>{j.stopPropagation(),j.key==="Escape"&&(j.preventDefault(),v()),j.key==="Enter"&&(!a||j.ctrlKey||j.metaKey)&&(j.preventDefault(),_(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let j={class:"input",ref:f,value:m,"aria-label":t,onInput:B=>h(B.target.value),onKeyDown:w,onBlur:_};return a?r`<textarea rows=${u} ...${j}></textarea>`:r`<input ...${j} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var jv=b(()=>{I();C();V();x();fe()});async function ci(e){Ef+=1;let t=Ef;try{let n=await K(`/api/tasks/${e}`);if(t!==Ef)return;Za([n.task],nn(n.cursor));let s=Dn.peek()?.id===e?Dn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Dn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Dn.peek().more:n.more},nr.value=null}catch(n){if(!(n instanceof q))throw n;t===Ef&&(nr.value={id:e,problem:n})}}async function BO(e){let t=Dn.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);Dn.peek()?.id===e&&(Dn.value={...Dn.peek(),lines:[...n.lines,...Dn.peek().lines],more:n.more})}catch(n){ne(Pe(n))}}function WO(e){A(()=>{Eu=e,Dn.value=null,nr.value=null,ci(e);let n=0,s=Tl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>ci(e),Uj))});return()=>{clearTimeout(n),s(),Eu===e&&(Eu=null)}},[e]);let t=Dn.value?.id===e?Dn.value:null;return Yj(t),t}function Yj(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},Hj))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function qn(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),gn(e)&&ci(e),!0}catch(a){if(!(a instanceof q))throw a;return ne(Pe(a)),ci(e),!1}}var Uj,Hj,Dn,nr,Eu,Ef,ui=b(()=>{se();I();V();Yt();nt();fe();Pn();Ut();Uj=120,Hj=1e3,Dn=T(null),nr=T(null),Eu=null,Ef=0;In(()=>{Eu!==null&&ci(Eu)})});function FO(e){Dn.value={...Dn.peek(),checks:e}}function KO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await qn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{FO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),qn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{FO(t.filter(m=>m.id!==p.id)),qn(e,`checks/${p.id}`,{},"DELETE")},u=p=>qn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var jO=b(()=>{I();C();x();N();ui()});function Gj(e){try{return sessionStorage.getItem(qv(e))??""}catch{return""}}function Vj(e,t){try{t?sessionStorage.setItem(qv(e),t):sessionStorage.removeItem(qv(e))}catch{}}function qO({id:e}){let[t,n]=g(()=>Gj(e)),[s,a]=g(!1),i=O(null),l=sf(i,!0),c=m=>{n(m),Vj(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=ul(m).map(f=>f.id);await qn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${af} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var qv,UO=b(()=>{I();C();x();tu();yv();N();ui();qv=e=>`okno.taskcomment.${e}`});function HO(e,t){Uv.value={task:e,dialogs:t},y.value="massreply"}var Uv,Hv=b(()=>{se();ie();Uv=T(null)});function Qj(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await K(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return A(()=>(i(),Tl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function Xj(e,t){try{await YO(e,[t.id],!1)}catch(n){ne(Pe(n));return}Z(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>YO(e,[t.id],!0).catch(n=>ne(Pe(n)))})}function GO({id:e,closed:t}){let{linked:n,problem:s,load:a}=Qj(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>HO(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${S("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${eq} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${S("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function eq({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${G("all",t.id)}>
<${te} name=${n} size="sm"><${_e} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${Zj.has(i)?"bad":"okc"}>${Jj[i]()}</span>`:a?o("waits {time}",{time:Je(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>Xj(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var Jj,Zj,YO,VO=b(()=>{I();C();V();ve();oe();x();Q();fe();N();Hv();Pn();Ut();Jj={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},Zj=new Set(["failed","uncertain"]);YO=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function oq({line:e}){let t=tq(e),n=ZO(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${qe(e.at)}>${nq(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${Zs} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${S("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${dt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:sq(e)})}
</span>
${s}
</li>`}function rq({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Mv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ve(a)}),s,i&&aq[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var JO,ZO,tq,nq,sq,aq,iq,lq,QO=b(()=>{C();ve();oe();x();ru();xe();N();ui();Ut();JO=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>BO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${oq} key=${n.no} line=${n} />`)}
</ol>
</section>`,ZO=({author:e})=>e.kind==="operator"&&e.id!==null,tq=({author:e})=>ZO({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),nq=e=>ot(e)===ot(M.value)?J(e):No(e,M.value);sq=e=>e.kind==="change"?rq(e.data):lq(e.data),aq={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};iq={made:({messages:e})=>e?.length?S("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>S("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>S("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>S("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>S("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>S("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>S("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},lq=e=>(iq[e.what]??(()=>e.what))(e)});async function Nu(){if(!Yv){Yv=!0;try{let e=await K(Nf),t=nn(e.cursor),n=no.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Au.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Au.get(a.id)??-1)>t&&(s[a.id]=a);no.value=s,Af.value=null}catch(e){if(!(e instanceof q))throw e;Af.value=e}finally{Yv=!1}}}function Pf(e=!0){return A(()=>{e&&!no.peek()&&Nu()},[e]),no.value}async function tE(e){let{repeat:t}=await F(Nf,e);return eE(t),Z(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>Gv(t,!0)}),t}async function Df(e,t,n){let s=async i=>eE((await F(`${Nf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));Z(n,{icon:"repeat",undo:()=>Mf(()=>s(a))})}async function Mf(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}async function Gv(e,t){if(!await Mf(()=>F(`${Nf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=no.peek()??{};no.value=s}else Nu();return!0}async function nE(e){await Gv(e,!0)&&Z(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>Gv(e,!1)})}var Nf,no,Af,Au,Yv,XO,eE,Rf=b(()=>{se();I();V();x();Yt();L();nt();fe();Ut();Nf="/api/task-repeats",no=T(null),Af=T(null),Au=new Map,Yv=!1;Vt(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!no.peek())return;let n={...no.peek()};for(let s of t)(Au.get(s.id)??-1)>s.rev||(Au.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);no.value=n});Ai(()=>{Au.clear(),no.peek()&&Nu()});XO=e=>P.value.role!=="operator"||e.created_by===P.value.id,eE=e=>{no.peek()&&(no.value={...no.peek(),[e.id]:e})}});function Pu(e){let t=cq.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=or?n:null}function sE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Pu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Dl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function aE(e){if(uq(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=ms(e.week[n]),a=n;for(;a<6&&ms(e.week[a+1])===s;)a+=1;let i=n===a?zn(n):`${zn(n)}–${zn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function iE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=rE(s))n.push(s);return n}function lE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&rE(i.to)===n&&i.name===s&&ms(i.spans)===ms(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function cE(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function pE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Lf,c=n===0?i-Lf:e[t+1]?.[0]??or,u=Math.min(c,Math.max(l,Math.round(s/Lf)*Lf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var or,Pl,cq,ps,ms,uq,rE,uE,oE,Lf,Vv,Jv,sr=b(()=>{x();oe();or=1440,Pl=[0,1,2,3,4,5,6],cq=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,ps=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;ms=e=>e.map(([t,n])=>`${ps(t)}–${ps(n)}`).join(", ");uq=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===or);rE=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);uE=e=>e.some(([t,n])=>n-t>=180),oE=15,Lf=5;Vv=e=>Math.round(e/oE)*oE,Jv=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function If(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Zv,pq,mq,Ml,dq,mE,Rl,Ll=b(()=>{oe();C();x();Zv={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},pq={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},mq=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Ml=e=>e==="UTC"?e:`${Zv[e]?.()??mq(e)}, ${g_(e)}`;dq=b_(e=>{let t=e.split(" "),n=Object.keys(Zv).filter(i=>t.includes(i)),s=t.filter(i=>!Zv[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(pq).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Ml(c)])])}),mE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Rl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Ml(n)}</option>`}
${dq(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${mE} members=${l} value=${n} /></optgroup>`:r`<${mE} key="near" members=${l} value=${n} />`)}
</select>
`});function gq({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):S("every {n} day","every {n} days",t);if(e==="week"){let l=Qv({days:s,start:n}).map(u=>zn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):S("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):S("every {n} month","every {n} months",t);return a>$q?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function Il(e){return[o("{period} at {time}",{period:gq(e),time:ps(e.minute)}),e.zone!==fq()&&Ml(e.zone),e.until&&o("until {date}",{date:Sc(e.until)})].filter(Boolean).join(", ")}function fE(e){return e.active?e.next.length?o("next: {time}",{time:um(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function ek({assignee_id:e,team_id:t,type_id:n,tags:s}){return[Xv(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),$E(t)&&o("The team was deleted: the tasks are created without a team."),hE(n)&&o("The type was deleted: the tasks are created without a type."),s.some(gE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var fq,$q,hq,Qv,Xv,$E,hE,gE,bE,tk,dE,vE,nk,Du=b(()=>{oe();x();L();xe();sr();Ll();hn();fq=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,$q=28,hq=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,Qv=({days:e,start:t})=>e.length?e:[hq(t)];Xv=e=>e!==null&&!we.value[e]?.active,$E=e=>e!==null&&!Fe.value[e],hE=e=>e!==null&&(hu.value[e]?.removed??!0),gE=e=>!xn.value[e]||xn.value[e].removed&&!xn.value[e].merged_into;bE=({created_by:e,template:t})=>[...Xv(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...ek(t)],tk=e=>({...e,assignee_id:Xv(e.assignee_id)?null:e.assignee_id,team_id:$E(e.team_id)?null:e.team_id,type_id:hE(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!gE(t))}),dE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,vE=(e,t,n)=>e!==null&&dE(e,n)!==dE(t,n),nk=(e,{zone:t,minute:n})=>If(e,t)!==n});function kE({id:e}){let t=Pf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${Gt("repeats",e)}>
${n?Il(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var yE=b(()=>{C();x();Q();N();Rf();Du()});function wE({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${vq} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${G("all",t.dialog_id)}>
<span class="hrow">
<${xE} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function vq({id:e,task:t,source:n}){let s=n.text||Qt(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${G("all",n.dialog_id,n.no)}>
<span class="hrow">
<${xE} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ee(t.client.kind)} · `:""}
${st(n.at,M.value)}, ${J(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=bq&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>qn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var bq,xE,_E=b(()=>{C();ve();oe();x();Q();Va();N();ui();bq=400;xE=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${_e} kind=${e.client.kind} />`}<//>`});async function SE(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var TE=b(()=>{V()});function CE({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await SE(u));await qn(e,"files",{files:c})}catch(c){ne(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${$l} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>qn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var OE=b(()=>{I();C();V();x();Xr();fe();N();ui();TE()});function EE({id:e,full:t}){let n=WO(e),s=gn(e),a=hf.value.has(e)||nr.value?.id===e&&nr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${yq} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${re} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${_q} id=${e} task=${s} shown=${n} full=${t} />
<${qO} key=${e} id=${e} />
`:nr.value?.id===e?r`<${re} icon="unplug" title=${o("The task could not be loaded")}
text=${z(nr.value.problem)}>
<button type="button" class="btn" onClick=${()=>ci(e)}>${o("Retry")}</button>
<//>`:r`<${kq} task=${s} />`}
</aside>`}function kq({task:e}){let t=$t(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ne} width=${n} />`)}</div>`}
</div>`}function yq({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${Xa} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>qn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Rt(new URL(rn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${xq} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${tn({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function xq({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await gO(e)&&R(tn({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Re} label=${o("More actions")} place="poprule">
${!s&&r`<${X} icon="external-link" onPick=${()=>R(rn(e))}>${o("Open on the whole page")}<//>`}
<${X} icon="repeat" onPick=${()=>wq(t,n)}>${o("Repeat…")}<//>
${i&&r`<${X} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function _q({id:e,task:t,shown:n,full:s}){let a=r`<${Nl} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${p=>Ol(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Nl} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${p=>bf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${wE} id=${e} task=${t} shown=${n} />
<${GO} id=${e} closed=${!en(t)} />
<${KO} key=${e} id=${e} checks=${n.checks} />
<${CE} id=${e} files=${n.files} />
`,c=r`<${Sq} task=${t} shown=${n} />`,u=r`<${JO} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function Sq({task:e,shown:t}){let n=Fe.value[e.team_id];return r`<dl class="taskkv">
<${zl} task=${e} field="status" label=${o("Status")}><${wf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${cs(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${zl} task=${e} field="assignee" label=${o("Assignee")}><${xf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${zl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${Qa} task=${e} long />
<//>
<${zl} task=${e} field="priority" label=${o("Priority")}>
<${Lt} priority=${e.priority} named />
<//>
<${zl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:ff(e.type_id)}
<//>
<${zl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:$f(e.kind)}
<//>
<${kE} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${qe(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${Tq} ids=${t.followers} /></dd></div>`}
</dl>`}var wq,zl,Tq,AE=b(()=>{C();V();ve();oe();x();Q();L();xe();jv();N();ko();Ce();ie();sn();Qe();jO();UO();ui();ri();VO();QO();jn();sa();yE();hn();tr();_E();OE();Pn();eo();Ut();wq=(e,t)=>Ja({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});zl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(er(t,e.id))}
onClick=${a=>xo(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;Tq=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function PE(e){let t=RE()?Eq():Bv.peek();if(!t.length)return;let n=t.indexOf(ds()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&R(tn({task:s}),{replace:!0});let a=Wf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function zf(e){let n=zt.peek().size>0&&!E.peek().task?null:ds(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);xo(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Wf(n))}function Aq(){let e=gn(ds());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");R(t?.getAttribute("href")??G("all",e.dialog_id))}function DE(e){let t=ds();DO(t,e,Wf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Wf(t)?.focus()))}function Nq(){document.getElementById("taskfollow")?.click()}var Wf,Cq,ds,Oq,NE,ok,RE,Eq,Bf,ME,oo,LE=b(()=>{yt();x();Q();pi();ri();Cf();Kv();tr();Pn();Wf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),Cq=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},ds=()=>Cq()??E.peek().task,Oq="button, input, summary, a:not(.tt, .tcard)",NE=()=>ok()&&!document.activeElement?.matches(Oq),ok=()=>ar()&&ds()!==null;RE=()=>E.peek().layout==="board",Eq=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Bf=()=>ar()&&(zt.peek().size>0||ds()!==null);ME=()=>ar()&&RE()&&ds()!==null;oo=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:ar,...a});Ye(oo("task-next","KeyJ",()=>o("Next task"),()=>PE(1),{walks:!0,also:["ArrowDown"]}),oo("task-previous","KeyK",()=>o("Previous task"),()=>PE(-1),{walks:!0,also:["ArrowUp"]}),oo("task-peek","Space",()=>o("Open beside the list"),()=>R(tn({task:ds()})),{when:NE}),oo("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>R(rn(ds())),{when:NE}),oo("task-status","KeyS",()=>o("Status"),()=>zf("status"),{when:Bf,act:!0}),oo("task-assignee","KeyA",()=>o("Assignee"),()=>zf("assignee"),{when:Bf,act:!0,opensField:!0}),oo("task-due","KeyD",()=>o("Due"),()=>zf("due"),{when:Bf,act:!0}),oo("task-priority","KeyP",()=>o("Priority"),()=>zf("priority"),{when:Bf,act:!0}),oo("task-dialog","KeyO",()=>o("To the conversation of the task"),Aq,{when:ok}),oo("task-pick","KeyX",()=>o("Select the task"),()=>Al(ds()),{when:ok}),oo("task-follow","KeyF",()=>o("Follow"),Nq,{when:()=>ar()&&E.peek().task!==null,act:!0}),oo("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>DE(-1),{when:ME}),oo("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>DE(1),{when:ME}))});var BE={};ye(BE,{Tasks:()=>Dq,closeTask:()=>zE});function Dq(){let{layout:e,task:t}=E.value,n=Ca("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",IE,{capture:!0}),()=>{document.removeEventListener("keydown",IE,{capture:!0}),ai(),mO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${Mq} />`:r`
<${Rq} board=${e==="board"} />
<${Lq} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${RO} />`:r`<${PO} />`}
</div>`}
${a&&r`<${EE} key=${t} id=${t} full=${s} />`}
</div>
<${IO} />
<${SO} />
</main>`}function IE(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!zt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),zt.peek().size?ai():zE())}function zE(){let{task:e}=E.peek();R(tn({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function Rq({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${tn({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>Xt()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Lq({board:e}){let t=oa(),n=Ie.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${Pq.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${tn({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ue(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${Iq} />`}
</div>`}function Iq(){let e=y.value==="tasksort",t=Su();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:yf[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${yf[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${gu.map(n=>r`<${X} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>R(Oo("list",{...Tu(),sort:n===_u(oa())?null:n}))}>
${yf[n]()}
<//>`)}
<//>`}
</span>`}var Pq,Mq,WE=b(()=>{I();C();oe();x();Q();L();N();Ce();ie();sn();LO();zO();Cf();ri();eo();AE();tr();hn();Pn();LE();Pq=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];Mq=()=>r`<header class="bar1">
<a class="ib" href=${tn({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function Bl({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Se(),W(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Nt(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&bt()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var bt,rr,Wl,mi=b(()=>{I();C();x();N();Ce();ie();bt=()=>{y.value=null};rr=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Bl} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${bt}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,Wl=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Lu(e,t){for(let{words:n,from:s,to:a}of Vq(e.slice(0,zq)))if(n.some(i=>Ru(Kq,i)>=0))for(let i=0;i<n.length;i+=1){let l=jq.has(n[i])?Jq(n,i,t):Zq(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function Vq(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(Wq))Fq.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function Jq(e,t,n){let s=GE.has(e[t+1])?t+2:t+1,a=1;Kf(e[s],500)&&(a=Number(e[s]),s+=1);let i=Yq[Ru(Hq,e[s])];if(!i)return null;if(i<Mu)return Math.ceil((n+a*i)/Ff)*Ff;let l=e[t]==="течение"&&a*i===Mu;return ik(di(n,l?0:a*i/Mu),null)}function Zq(e,t,n){let s=rk.has(e[t]);if(!s&&!ak.has(e[t])&&!YE.has(e[t]))return null;let a=s?t:GE.has(e[t+1])?t+2:t+1,i=qE(e,a,n);if(i)return jE(i,UE(e,FE.has(e[i.next])?i.next+1:i.next),n);let l=ak.has(e[t])?UE(e,a):null;if(!l)return null;let c=FE.has(e[l.next])?l.next+1:l.next;return jE(qE(e,c,n)??{at:di(n)},l,n)}function jE(e,t,n){let s=ik(e.at,t);return s<=n&&e.weekday?ik(di(e.at,7),t):s}function qE(e,t,n){let[s,a]=[e[t],e[t+1]];if(rk.has(s))return{at:di(n,rk.get(s)),next:t+1};let i=Ru(qq,s);if(i>=0)return{at:VE(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return Qq(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?sk(Number(l[1]),Number(l[2])-1,n,t+1):Kf(s,31)?sk(Number(s),Ru(KE,a),n,t+2):Kf(a,31)?sk(Number(a),Ru(KE,s),n,t+2):null}function Qq(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:di(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:VE(Uq,n),next:s+1,weekday:!0}}return null}function sk(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=di(n));return i?{at:i.getTime(),next:s}:null}function UE(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!Kf(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=Gq.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var Ff,HE,Mu,zq,Bq,Wq,Fq,Kq,jq,ak,YE,FE,GE,rk,qq,Uq,KE,Hq,Yq,Gq,Ru,di,Kf,ik,VE,lk=b(()=>{zo();Ff=6e4,HE=60*Ff,Mu=24*HE,zq=2e4,Bq=18,Wq=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Fq=new Set([".","!","?","…",`
`]),Kq=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],jq=new Set(["через","течение","within","in"]),ak=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),YE=new Set(["в","во","on"]),FE=new Set([...ak,...YE,"at"]),GE=new Set(["a","an","the"]),rk=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),qq=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],Uq=5,KE=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],Hq=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],Yq=[Ff,HE,Mu,7*Mu],Gq=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Ru=(e,t)=>e.findIndex(n=>n.test(t??"")),di=(e,t=0)=>Te(e,t,0),Kf=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,ik=(e,t)=>new Date(e).setHours(t?.hour??Bq,t?.minute??0,0,0);VE=(e,t)=>di(t,(e-new Date(t).getDay()+7)%7)});function jf({tags:e,onTags:t}){let n=bo.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Zc} key=${a.id} tag=${a} large>
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
</div>`}var ck=b(()=>{C();x();N();ko();jt()});function JE(){let[e,t]=g([]),[n,s]=g(0);A(()=>{K("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return Xq(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function Xq({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Z(S("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>R(Oo())}}),t.length&&ne(S("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function ZE({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var QE=b(()=>{I();C();V();x();Q();fe();Ut()});var XE={};ye(XE,{NewTask:()=>t3});function t3(){let e=O(Sv.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?n3(e.text,e.promised_at):null).current,[s,a]=g(n?_l(n.sentence):e.title??_l(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[_,w]=g(()=>Fn(t?.tags).map(Y=>Y.id)),[k,D]=g(null),[j,B]=g(!1),U=O(null);W(()=>{U.current.focus({preventScroll:!0}),U.current.select()},[]);let ke=JE(),Me=async()=>{if(!j){if(ke.chosen){B(!0);let Y=await ke.use(e);Y||(bt(),e.made?.()),D(Y),B(!1);return}if(!s.trim()){D(o("A task needs a title.")),U.current.focus();return}B(!0);try{let{task:Y}=await F("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||_.length?_:null});bt(),e.made?.(),i3(Y)}catch(Y){if(!(Y instanceof q))throw Y;D(Pe(Y)),B(!1)}}},Ae=()=>{let Y={assignee_id:p?Number(p):null,type_id:h?Number(h):null};Ja({template:{title:s.trim(),text:i.trim(),priority:$,tags:_,...Y}})},Ct=Y=>{!(Y.key==="Enter"&&Y.target===U.current&&!Y.isComposing&&!Y.repeat)&&!Wl(Y)||(Y.preventDefault(),Me())},pe=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${U} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${Y=>{a(Y.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${r3} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${Y=>m(Y.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${o3().map(Y=>r`<option key=${Y.id} value=${Y.id}>${Y.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${Y=>f(Y.currentTarget.value)}>
<option value="">${o("none")}</option>
${ls().map(Y=>r`<option key=${Y.id} value=${Y.id}>${jo(Y)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ct} label=${o("Priority")} options=${Vn.map(([Y,Le])=>[Y,Le()])}
value=${$} onPick=${v} />
</div>
<${jf} tags=${_} onTags=${w} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${Y=>l(Y.currentTarget.value)}></textarea>
</div>
`,be=r`
<span class="t12 dim grow">${s3(e)}</span>
${!e.dialog_id&&!ke.chosen&&r`<button type="button" class="btn quiet" onClick=${Ae}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${j} onClick=${Me}>
${ke.chosen?S("Create {n} task","Create {n} tasks",ke.chosen.steps.length):o("Create")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
`;return r`<${rr} title=${o("New task")} look="taskdlg" body="taskform" onKey=${Ct} foot=${be}>
<${ZE} template=${ke} problem=${ke.chosen&&k} />
${!ke.chosen&&pe}
<//>`}function n3(e,t){let n=Lu(e??"",t);return n&&n.at>M.value?n:null}function s3({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=kt.value[t],s=n?yn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=S("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function r3({due:e,onPick:t}){let n=O(mf(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):e3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Te(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Yn(c.at,M.value)}, ${J(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?a3(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function i3(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Z(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(Pe(n))),more:{label:o("Open"),run:()=>R(rn(e.id))}})}var e3,o3,a3,eA=b(()=>{I();C();V();ve();oe();x();mo();Q();L();Yt();fe();N();Tt();mi();jt();zo();jn();eo();lk();hn();ck();QE();Cv();Ut();e3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};o3=()=>Object.values(we.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));a3=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function qf({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?l3(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,tA))},c=u=>{t!==null&&n(Math.min(t/a*u,tA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${nA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var tA,nA,l3,uk=b(()=>{I();C();x();tA=366*1440,nA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],l3=e=>nA.findLast(([t])=>e%t===0)?.[0]??1});function Iu({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(ps(t));A(()=>{Pu(a)!==t&&i(ps(t))},[t]);let l=Pu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Pu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(ps(t))} />
`}var pk=b(()=>{I();C();x();sr()});function aA({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ct} label=${o("How often")} value=${e.every} options=${u3.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${m3} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${d3} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${sA} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${sA} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${f3} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ct} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${h3} rule=${e} />
`}function m3({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>oA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=oA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):p3[e.every](a)}
</span>
</span>
</div>`}function d3({rule:e,onChange:t}){let n=Qv(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Pl.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${zn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${zn(a)}
</button>`)}
</div>
</div>`}function f3({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{K("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Iu} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${Rl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function $3(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Oe("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},c3);return()=>{l=!0,clearTimeout(c)}},[i]),t}function h3({rule:e}){let{next:t,problem:n,of:s}=$3(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${Il(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=vE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${um(a,s.zone)}
${(l||nk(a,s))&&r`<span class="t12 dim blk">
${nk(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var c3,oA,u3,p3,sA,rA=b(()=>{I();C();V();oe();x();sr();pk();Ll();Tt();Du();c3=200,oA=366,u3=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],p3={day:e=>S("day","days",e),week:e=>S("week","weeks",e),month:e=>S("month","months",e)};sA=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var lA={};ye(lA,{RepeatDialog:()=>w3});function y3({repeat:e=null,template:t={}}){if(e)return{template:tk(e.template),rule:Object.fromEntries(b3.map(l=>[l,e[l]]))};let{zone:n}=ba.value,s=k3(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:v3,zone:n,until:null,catch_up:!1};return{template:tk({...g3,...t}),rule:i}}function w3(){let e=O(Tv.value).current,t=O(y3(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);W(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let w=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:w},...a};try{e.repeat?await Df(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await tE(k),bt()}catch(D){if(!(D instanceof q))throw D;c(Pe(D)),p(!1)}},f=w=>{Wl(w)&&(w.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=w=>{s({...n,...w}),c(null)},_=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
`;return r`<${rr} title=${$} look="mid" body="taskform" onKey=${f} foot=${_}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${w=>v({title:w.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&ek(e.repeat.template).map(w=>r`<p class="rptwarn t12" key=${w}><${d} name="triangle-alert" size="s" />${w}</p>`)}
<${aA} rule=${a} onChange=${w=>i({...a,...w})} />
<${_3} template=${n} set=${v} />
<//>`}function mk({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function _3({template:e,set:t}){let n=ls().map(a=>[a.id,jo(a)]),s=Object.values(Fe.value).sort(iA);return r`
<div class="taskpair">
<${mk} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${x3()} onPick=${a=>t({assignee_id:a})} />
<${qf} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${mk} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${mk} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ct} label=${o("Priority")} options=${Vn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${jf} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var g3,b3,v3,k3,iA,x3,cA=b(()=>{I();C();V();x();mo();L();N();Tt();mi();jt();uk();jn();rA();Rf();Du();hn();ck();Ut();g3={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},b3=["every","step","days","start","minute","zone","until","catch_up"],v3=540,k3=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());iA=(e,t)=>e.name.localeCompare(t.name),x3=()=>Object.values(we.value).filter(e=>e.active).sort(iA).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});var uA={};ye(uA,{CloseQuestion:()=>T3});async function S3(e){let t=is().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(en).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof q))throw n;return ne(Pe(n)),!1}}function T3(){let{id:e,open:t,close:n}=lf.value,s=O(null);Se(),W(()=>s.current.focus(),[]);let a=()=>{Uf(),n()},i=async()=>{Uf(),await S3(e)&&n()},l=S("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&Uf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Nt}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${Uf}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var Uf,pA=b(()=>{I();C();V();x();fe();Ce();ie();jn();eo();hn();Ut();Uf=()=>{y.value=null}});var dA={};ye(dA,{MassReply:()=>E3});function E3(){let{task:e,dialogs:t}=O(Uv.value).current,n=t.filter(U=>U.open),[s,a]=g(()=>new Set(n.filter(U=>!U.reply_state).map(U=>U.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(U=>s.has(U.id)),_=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let U=mA(),ke=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(Me=>({id:Me.id,seen:Me.last_no})),undo_ms:U*1e3,close:c});bt(),M3(e,ke,t,U)}catch(U){if(!(U instanceof q))throw U;m(Pe(U)),f(!1)}}},w=U=>{Wl(U)&&(U.preventDefault(),_())},k=(U,ke)=>{let Me=new Set(s);ke?Me.add(U):Me.delete(U),a(Me)},D=U=>a(new Set(U?n.map(ke=>ke.id):[])),j=s.size===n.length,B=r`
<span class="t12 dim grow">
${S("Can be undone for {n} second","Can be undone for {n} seconds",mA())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${bt}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${_}>
${S("Send to {n} client","Send to {n} clients",v.length)}
</button>
`;return r`<${rr} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${w} foot=${B}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${U=>{l(U.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${P3} onPick=${U=>N3($.current,U,l)} />
<${D3} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${j} indeterminate=${s.size>0&&!j}
onChange=${U=>D(U.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(U=>r`<${A3} key=${U.id} dialog=${U} on=${s.has(U.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${U=>u(U.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
<//>`}function N3(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function D3({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Xo(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function M3(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(S("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${L3(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Z(S("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>I3(e,t)})}async function I3(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=S("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${S("{n} was sent already","{n} were sent already",n.failed.length)}`):Z(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}var C3,O3,mA,A3,P3,R3,L3,fA=b(()=>{I();C();V();x();L();fe();xe();N();mi();Hv();Ut();C3=10,O3=["{name|…}","{number}"],mA=()=>{let{messenger:e=0,email:t=0}=ge.peek()?.undo??{};return Math.max(C3,e,t)};A3=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${_e} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;P3=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${O3.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;R3={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},L3=e=>R3[e]?.()??o("was refused")});var gA={};ye(gA,{LinkPicker:()=>W3});async function hA(e,t){bt();try{await $A(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ne(Pe(s));return}let n=S("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Z(n,{icon:"link",undo:()=>$A(e,t,!1).catch(s=>ne(Pe(s))),more:{label:o("Open"),run:()=>R(rn(e.id))}})}async function B3(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await hA(n,t)}catch(n){if(!(n instanceof q))throw n;ne(Pe(n))}}function W3(){let e=O([...wt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);W(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{K("/api/tasks?view=open&sort=created&limit=100").then(w=>a(w.items),w=>l(w))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(w=>!m||w.title.toLowerCase().includes(m)||String(w.number)===m).slice(0,z3).map(w=>({id:w.id,text:o("No. {number} {title}",w),run:()=>hA(w,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>B3(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=w=>{let k={ArrowDown:1,ArrowUp:-1}[w.key];k?(w.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):w.key==="Enter"&&!w.isComposing&&!w.repeat&&(w.preventDefault(),f[$]?.run())},_=S("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${rr} title=${_} look="linkdlg" onKey=${v}>
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${w=>{n(w.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((w,k)=>r`<li key=${w.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===$)}
class="mi" onPointerMove=${()=>u(k)} onClick=${w.run}>
<${d} name=${w.icon??"circle-check-big"} size="m" /><span class="cut">${w.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var z3,$A,bA=b(()=>{I();C();V();x();Q();ja();fe();N();mi();Ut();z3=8,$A=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var vA={};ye(vA,{TaskChips:()=>F3});var F3,kA=b(()=>{C();ve();Q();x();sa();jn();eo();Ut();F3=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${rn(t.id)} data-task=${t.id}>
<${to} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:si(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&en(t)&&r`<span class=${`hrow end ${Cu(t,M.value)}`}>${cs(t.due_at,M.value)}</span>`}
</a>`)}
</span>`});var dk={};ye(dk,{PromisedTask:()=>H3,TypedPromise:()=>U3});function j3(){try{let e=JSON.parse(localStorage.getItem(wA));return Array.isArray(e)?e:[]}catch{return[]}}function U3({id:e,text:t}){let n=Math.floor(M.value/6e4),s=ao(()=>Lu(t,M.peek()),[t,n]);return r`<${xA} dialog=${e} promise=${s} take=${i=>Xt({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function H3({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=ao(()=>Lu(s,a),[s,a]);return r`<${xA} dialog=${n} promise=${i} take=${c=>Xt({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function xA({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=q3(e,t.at);return Hf.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:cs(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>yA(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>yA(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var wA,K3,Hf,q3,yA,fk=b(()=>{se();I();C();ve();x();qc();N();zo();lk();hn();Ut();wA="okno.promises",K3=200;Hf=T(j3()),q3=(e,t)=>`${e}:${Te(t,0,0)}`,yA=e=>{Hf.value=[e,...Hf.value.filter(t=>t!==e)].slice(0,K3),Mo(wA,Hf.value)}});function Yf(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var $k=b(()=>{I();V()});var EA={};ye(EA,{Strip:()=>G3});function G3(){let e=Hm.value,t=ae.value[e?.id],n=St(CA),{seen:s,problem:a}=Yf(t,M.value);return Se(),A(()=>{n.current?.focus({preventScroll:!0}),t||CA()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${J3} dialog=${t} seen=${s} />`:r`<${V3} problem=${a} />`}
</div>`:null}function J3({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${Z3} dialog=${e} seen=${t} /></b> <span class="dim">${Q3(t)}</span>
</p>
<${X3} parts=${t.parts.slice(-Y3)} running=${t.ended_at===null} />
<${eU} parts=${t.parts} />
<${tU} parts=${t.parts} />
<${nU} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function Z3({dialog:e,seen:t}){let n=Bc(e),s={span:Je(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Hi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function X3({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=Gf-n.length*(_A+hk)+hk,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Gf} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=_A+i*s[h]/a,$=l;l+=f+hk;let v=t&&h===n.length-1&&m==="waited",_=$>=c&&$<Gf-2*SA;return _&&(c=$+SA),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${J(p)}</text>`}`})}
${u&&r`<text x=${Gf} y="40" text-anchor="end">${J(u)}</text>`}
</svg>`}function eU({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${bk[n]()}</span>`)}
</div>`}function tU({parts:e}){let t=e.slice(0,-TA),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${bk.waited()}</span><b class="num">${Je(n)}</b></li>`}
${e.slice(-TA).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${gk(s)} – ${OA(s,a)?J(a):gk(a)}`:gk(s)}
</span>
<span>${bk[i]()}</span>
${a>s&&r`<b class="num">${Je(a-s)}</b>`}
</li>`)}
</ol>`}function nU({seen:e}){if(e.norm===null)return null;let t=lo.value[e.hours_id],n=o("SLA within {norm}",{norm:Je(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${je(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Gf,hk,_A,SA,TA,Y3,bk,CA,V3,Q3,OA,gk,AA=b(()=>{I();V();ve();oe();C();x();Q();L();Fs();N();Ce();ie();$k();Gf=340,hk=2,_A=8,SA=46,TA=8,Y3=24,bk={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},CA=()=>{y.value=null};V3=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Ne} width=${60} /><${Ne} width=${90} />`;Q3=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Je(t),norm:Je(e)}):o("target {norm}",{norm:Je(e)});OA=(e,t)=>ot(e)===ot(t),gk=e=>OA(e,M.value)?J(e):`${Ft(e,M.value)}, ${J(e)}`});var NA={};ye(NA,{SlaBox:()=>oU});function oU({dialog:e}){let{seen:t}=Yf(e),n=Bc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${sU} first=${s} />`}
${e.waiting_since&&r`<${aU} dialog=${e} target=${n} />`}
</div>`}function aU({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Je(t.late):Hi(t,M.value):Je(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>zc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Wg} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var sU,PA=b(()=>{ve();oe();C();x();Fs();N();$k();sU=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Je(e.waited)}</div>
</div>`});var MA,RA,DA,Vf,Jf=b(()=>{se();ve();yt();x();Q();Ar();Hs();zg();L();Fs();un();MA=Jt(["clock"],()=>Promise.resolve().then(()=>(AA(),EA)),"Strip"),RA=me(()=>Promise.resolve().then(()=>(PA(),NA)),"SlaBox"),DA=()=>E.peek().page==="inbox"?Jn():void 0;Ye({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!DA(),run:()=>zc(DA().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Vf=new Map;he(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?Ui(n,lo.peek(),e):null;if(!s)continue;t.add(n.id);let a=Vf.get(n.id);Vf.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Ps(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Ps(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Vf.keys())t.has(n)||Vf.delete(n)})});function LA({contact:e}){let[t,n]=g(!1);return t?r`<${cU} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function cU({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await Im(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?lU[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${rU.map($=>r`<option value=${$}>${Ee($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${iU[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var rU,iU,lU,IA=b(()=>{I();C();Qe();V();x();N();rU=["email","phone","telegram","vk"],iU={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},lU={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function uU({contact:e,field:t,onSaved:n}){let[s,a,i,l]=zA[t],[c,u]=g(null),p=async h=>{u(h);try{return await Mc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ne(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Z(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var zA,Zf,vk=b(()=>{I();C();V();x();fe();Qe();zA={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Zf=({contact:e,onSaved:t=n=>{}})=>Object.keys(zA).map(n=>r`<${uU} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var BA={};ye(BA,{Card:()=>pU,Section:()=>ir,facts:()=>Xf,pastOf:()=>Qf});function pU(){let{dialog:e}=E.value,t=ae.value[e],n=t&&ee.value.contacts[t.contact_id];return r`<${mU} open=${ft.value} busy=${!n}>
${t&&r`<${fU} dialog=${t} contact=${n} />`}
<//>`}function mU({open:e,busy:t,children:n}){let s=()=>{e?ft.value=!1:co.value=!0};return r`
${e&&r`<${dU} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Nt:null}>
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
`}function dU(){return Se(),W(()=>Pt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function fU({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Nl} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Mc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Ft(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ne} width=${60} />`}
</div>
</div>
<${RA} key=${e.id} dialog=${e} />
<${ir} name="dialog" title=${o("Conversation")}><${b1} key=${e.id} dialog=${e} /><//>
${t?r`
<${hU} contact=${t} dialog=${e} />
<${WA} key=${e.id} dialog=${e} />
<${gU} contact=${t} />
<${bU} contact=${t} /><${vU} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ne} width=${s} />`)}</div>`}
`}function hU({contact:e,dialog:t}){return r`<${ir} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Rt(s)}>
<${_e} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${LA} key=${e.id} contact=${e} />
<//>`}function gU({contact:e}){let t=Qf(e);return r`<${ir} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${G(E.value.view,n.id)}>
<${_e} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Pr(n)}</span>
<span class="t12 dim cut">${Xf(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Ip(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Xf(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),st(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?_a(H(n)):o("closed")].join(" · ")}function bU({contact:e}){return r`<${ir} name="note" title=${o("Client note")}>
<${Nl} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Mc(e,{note:t})} long />
<//>`}var $U,ir,Qf,vU,e$=b(()=>{I();ts();C();Qe();ie();ve();oe();x();xe();Mt();Q();L();Jf();Hr();IA();vk();N();jv();Ce();pi();$U=e=>localStorage.getItem("okno.fold."+e)==="1",ir=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!$U(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Qf=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);vU=({contact:e})=>r`<${ir} name="consent" title=${o("Consents and bans")}>
<${Zf} key=${e.id} contact=${e} />
<//>`});function t$(e){A(()=>{let n=!0,s=()=>K(`/api/dialogs/${e}/tasks`).then(i=>n&&Za(i.items,nn(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return kk.add(a),()=>{n=!1,kk.delete(a)}},[e]);let t=Object.values(ut.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(en(s))-Number(en(n))||s.id-n.id);return{known:t,open:t.filter(en),done:t.filter(n=>!en(n))}}var kk,yk=b(()=>{I();V();Yt();nt();eo();Pn();kk=new Set;Vt(e=>{for(let t of kk)t(e)})});var FA={};ye(FA,{CardTasks:()=>yU});function yU({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=t$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:kU)];return r`<${ir} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${rn(u.id)} data-task=${u.id}>
<span class="st"><${to} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${Xa} task=${u} />
${u.due_at!==null&&r`<${Qa} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>Xt({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var kU,KA=b(()=>{I();C();x();Q();e$();N();yk();sa();hn();kU=5});var jA={};ye(jA,{RepeatSettings:()=>wU});function wU(){let e=Pf(),t=Af.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>Ja()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Xe} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${re} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${Nu}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${e&&!n.length&&r`<${re} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>Ja()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${xU} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function xU({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=XO(e),i=O(null);W(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>Mf(()=>Df(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[fE(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=bE(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${Kn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Il(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>Ja({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>nE(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var qA=b(()=>{I();C();V();x();Q();L();xe();N();Tt();Rf();Du();hn()});function wk({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...UA}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(_,w)=>l(i.map((k,D)=>D===_?{...k,...w}:k)),$=i.findIndex((_,w)=>w>0&&!_.title.trim());return r`<form class="tplform" novalidate onSubmit=${async _=>{if(_.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(SU)})}catch(w){if(!(w instanceof q))throw w;u(Pe(w)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${_=>a(_.currentTarget.value)} />
</div>
${i.map((_,w)=>r`<${TU} key=${w} step=${_} number=${w+1} onChange=${k=>f(w,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==w)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=_U}
onClick=${()=>l([...i,{...UA}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function TU({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${qf} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${CU(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${ls().map(c=>r`<option key=${c.id} value=${c.id}>${jo(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ct} label=${o("Priority")} options=${Vn.map(([c,u])=>[c,u()])}
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
</fieldset>`}var _U,UA,SU,CU,HA=b(()=>{I();C();V();x();L();N();Tt();jt();uk();jn();Ut();_U=20,UA={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};SU=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});CU=e=>Object.values(we.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function YA(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await K("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof q))throw v;return ne(z(v)),!1}},u=async($,v)=>{let _=await($==="new"?F("/api/task-templates",v):F(xk($),v,{method:"PATCH"}));t(_.templates),i(null)},p=($,v)=>c(()=>F(xk($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Z(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let _=e[v<0?$-1:$+2]?.id??null;return c(()=>F(xk(e[$].id,"/place"),{before:_}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Xe} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${EU} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${wk} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${OU} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${wk} template=${$} onSave=${_=>u($.id,_)}
onDone=${()=>i(null)} />`:r`<${AU} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${_=>h(v,_)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function AU({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var xk,OU,EU,GA=b(()=>{I();C();V();x();fe();N();Tt();HA();xk=(e,t="")=>`/api/task-templates/${e}${t}`;OU=()=>r`<${re} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,EU=({problem:e,retry:t})=>r`<${re} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var XA={};ye(XA,{TaskListSettings:()=>DU});function DU(){return r`
<${VA} id="tkss" of=${NU} rows=${is()} />
<${VA} id="tkts" of=${PU} rows=${ls()} />
<${YA} />
`}function VA({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Xe} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${ZA} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${ZA} of=${t} row=${c} onDone=${i} />`:r`<${RU} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function QA(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ne(Pe(t)),!1}}function JA(e,t,n,s){let a=t[s<0?n-1:n+2];return QA(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function MU(e,t){let n=s=>QA(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Z(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function RU({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${to} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&si(t.base)!==i&&r`<span class="t12 dim blk">${si(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>JA(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>JA(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>MU(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function ZA({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(_){if(!(_ instanceof q))throw _;u(_),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
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
${nO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var NU,PU,eN=b(()=>{I();C();V();x();fe();N();Tt();sa();jn();GA();Ut();NU={path:"/api/task-statuses",nameOf:ta,builtIn:Av,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},PU={path:"/api/task-types",nameOf:jo,builtIn:Nv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function _k(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=JC(e.map(a=>[WU(a),a.text]));Xt({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:_l(s)||_l(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function uN({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Ra(e)||M.value-s>FU?null:r`<${IU} message=${e} />`}function KU(){if(qt.peek().size){cN(wl());return}let e=Jn(),t=kt.peek()[e.id],n=t?yn(t).filter(ea):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?_k([s]):Xt({dialog_id:e.id})}var LU,tN,nN,oN,sN,aN,rN,iN,IU,WA,zU,BU,lN,WU,cN,FU,ar,pi=b(()=>{ve();yt();C();x();Q();Ao();ho();vl();$u();Yt();L();Hs();xe();un();pn();ie();hn();Cv();LU=me(()=>Promise.resolve().then(()=>(WE(),BE)),"Tasks"),tN=Jt(["newtask"],()=>Promise.resolve().then(()=>(eA(),XE)),"NewTask"),nN=Jt(["taskrepeat"],()=>Promise.resolve().then(()=>(cA(),lA)),"RepeatDialog"),oN=Jt(["closetasks"],()=>Promise.resolve().then(()=>(pA(),uA)),"CloseQuestion"),sN=Jt(["massreply"],()=>Promise.resolve().then(()=>(fA(),dA)),"MassReply"),aN=Jt(["picktask"],()=>Promise.resolve().then(()=>(bA(),gA)),"LinkPicker"),rN=me(()=>Promise.resolve().then(()=>(kA(),vA)),"TaskChips"),iN=me(()=>Promise.resolve().then(()=>(fk(),dk)),"TypedPromise"),IU=me(()=>Promise.resolve().then(()=>(fk(),dk)),"PromisedTask"),WA=me(()=>Promise.resolve().then(()=>(KA(),FA)),"CardTasks"),zU=me(()=>Promise.resolve().then(()=>(qA(),jA)),"RepeatSettings"),BU=me(()=>Promise.resolve().then(()=>(eN(),XA)),"TaskListSettings"),lN=(e=[])=>e.map(t=>[t.id,t]);it("taskstatus",{map:"taskstatuses",snapshot:e=>lN(e.taskstatuses)});it("tasktype",{map:"tasktypes",snapshot:e=>lN(e.tasktypes)});Qo({page:"tasks",path:Oo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:LU,tab:!0,count:()=>({shown:Ie.value.tasks?.mine??0,urgent:(Ie.value.tasks?.mine_late??0)>0})});on({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:BU});on({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:zU});T0((e,t)=>e.tasks?.open?(lf.value={id:e.id,open:e.tasks.open,close:t},y.value="closetasks",!0):!1);WU=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",cN=e=>_k(e,oi),FU=24*36e5;OC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ea,run:e=>_k([e]),runMany:cN});ar=()=>E.peek().page==="tasks";Ye({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>R(Oo())},{id:"new-task-from",group:"dialog",label:()=>qt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!Jn(),run:KU},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:ar,run:()=>Xt()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!ar(),run:()=>Xt()})});function pN({id:e,dialog:t,note:n,text:s}){let a=Dx(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?ul(s):[],u=f=>f.map($=>H($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=dt(S("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=dt(S("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=dt(S("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):Xp(e)?m=o("{name} is typing…",{name:Xo(t?.name??"")}):a.length&&(m=dt(S("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function dN({id:e,mode:t}){let n=Yr(e,t);if(n===null)return null;let s=kt.value[e],a=s&&yn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?mN(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ys(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function fN({id:e,dialog:t,message:n}){let s=_t(t)?.can?.edit_hours,a=Ee(t.kind),i=s?S("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:J(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>kl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function $N({id:e}){let[t,n]=g(!1),s=fS(e);if(A(()=>{gS(e)},[e]),!s.length)return null;let a=kt.value[e],i=a?yn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
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
${s.map(c=>r`<${jU} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function jU({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ve(Ro(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${mN(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Lb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${cu} place="popplan" given=${Ro(e)} pick=${s=>Lb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Wo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var mN,Sk=b(()=>{I();C();ie();tu();du();oe();Cr();x();xe();Jm();ou();Yt();L();ho();Js();N();Va();Dd();mN=e=>e.text||Qt(e.content==="text"&&e.files?.length?"document":e.content)});function hN({id:e,dialog:t}){let n=os(e),s=n==="note",a=O(null),i=dn(e,n),l=t&&_t(t),c=s?qU:l?.can??{},u=!!c.subject&&!s,p=!s&&(Ln.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=It(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=sf(a,s);W(()=>Tk(a.current),[i]),A(()=>{qS()||Ka()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&T1(e);if(D){document.getElementById("mail"+D.field)?.focus();return}Hh();let j=Pt("#missing button");if(j){j.focus();return}Mb(e,n,k),a.current?.focus()};W(()=>($n.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>of(a.current,k),list:k=>bv(a.current,k)},()=>{$n.current=null}));let v=k=>{hx(),Qn(e),ss(e,n,k.target.value),Fx(e,n,k.target.value),f.look()},_=s||(ge.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",w=k=>{if(!(k.isComposing||f.keys(k))){if(ZU(k,_)){k.preventDefault(),!k.repeat&&Fp()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&BC(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&YU(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),jp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${XU} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${u?l.name:Pr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${NT} dialog=${t} />`}
<${dN} id=${e} mode=${n} />
<${Od} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${JU(s,t,p)} enterkeyhint=${_?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${w} onClick=${f.look} onBlur=${()=>{Hh(),f.close()}}></textarea>
<${af} calls=${f} />
${!s&&i&&r`<${iN} id=${e} text=${i} />`}
<${Ed} id=${e} mode=${n} again=${k=>{z1(e,k),a.current?.focus()}} without=${k=>{B1(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${UU} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${VU} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${GU(s,p,e,m)}
<kbd class="only-wide">${_?`${at} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${PT} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${DT} send=${$} />`}
${y.value==="emoji"&&r`<${UC} pick=${k=>nf(a.current,k)} />`}
</form>`}function UU({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{nf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${at} B`,()=>of(a.current,"**"))}
${l("italic",o("Italic"),`${at} I`,()=>of(a.current,"_"))}
${l("list",o("List"),`${at} Shift 8`,()=>bv(a.current,!1))}
<${HU} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${rT} id=${e} can=${s} mode=${t} />`}
<${qC} />
`}function HU({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&zC(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function YU(e,t){let n=kt.peek()[e],s=n&&yn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Lo(s))return!1;if(Ra(s))Wo(s);else if(tf(s,t))ef(s);else return!1;return!0}function GU(e,t,n,s){return Gr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Vs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function VU({id:e,mode:t,text:n}){return IS(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>zS(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?NS(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Ln.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function JU(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function ZU(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Tk(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function XU({id:e,mode:t,field:n}){let s=i=>{On(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),On(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Pt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${QU.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var qU,QU,gN=b(()=>{I();ts();C();ie();Wn();du();Cr();x();js();mo();nu();Tr();vv();Ts();Yt();L();fe();ho();ml();kv();Js();Ad();N();yv();HC();Xb();pi();Dd();Sk();qU={files:!0,max_files:20};QU=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function tH(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Xo(bN(n)),ago:d_(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function nH(){let[e,t]=g(Ma(Date.now()));return A(()=>{let n=setInterval(()=>t(Ma(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function vN({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),CS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=nH(),a=e.came??[],i=()=>{Date.now()-n.current>=oH&&SS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?tH(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Ck&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Ck,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Ck).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${bN(l)}</span>
${eH(l)}
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
<button type="button" class="btn quiet" onClick=${()=>U1(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ha(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var bN,eH,Ck,oH,kN=b(()=>{I();C();oe();x();Ks();xe();Fr();ho();Js();Va();bN=({author:e})=>e.operator_id?H(e.operator_id):e.name,eH=e=>e.text||Qt(e.content==="text"?"document":e.content);Ck=20,oH=700});function yN({id:e,dialog:t}){let n=kS(e),s=os(e),a=MC(e);if(lH(e),n)return r`<div class="dock"><${vN} entry=${n} /></div>`;let i=s==="reply"&&t&&sH(t);return r`<div class="dock">
${t&&r`
<${$N} id=${e} />
<${pN} id=${e} dialog=${t} note=${s==="note"} text=${dn(e,s)} />
`}
${a&&t?r`
<${fN} id=${e} dialog=${t} message=${a.message} />
<${rH} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${aH} id=${e} ...${i} />`:r`<${hN} id=${e} dialog=${t} />`}
</div>`}function sH(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ft(e.blocked_at)})};let t=_t(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function aH({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>On(e,"note")}>${o("Leave a note")}</button>
</div>`}function rH({id:e,dialog:t,text:n}){let s=O(null);W(()=>Tk(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Ke(()=>LC(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),kl(e));let c=ge.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${Pr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>RC(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>kl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function lH(e){let t=ee.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(cH).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},iH);return()=>clearInterval(n)},[e,t])}function cH(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var iH,wN=b(()=>{I();C();Qe();V();Wn();du();oe();x();Ks();L();N();gN();kN();Sk();iH=1e3});function Fl(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(zu.value=t?{dialog:s,no:t}:null,a===e&&R(G(n,s),{replace:!0}),R(G(n,s,e),{replace:!0}))}function xN(){let e=zu.peek();e&&Fl(e.no)}var zu,Bu,Kl=b(()=>{se();Q();zu=T(null);Bu=e=>new URL(G("all",e.dialog_id,e.no),location.origin).href});function SN(){xt.value=null,globalThis.CSS?.highlights?.delete("found"),Pt("#conversation .scroll")?.focus({preventScroll:!0})}function pH(e){xt.value={...xt.peek(),q:e},clearTimeout(Ok),Ok=setTimeout(TN,uH)}async function TN(){clearTimeout(Ok);let{dialog:e,q:t}=xt.peek();if(!t.trim()||Ek(t)){xt.value={dialog:e,...$v,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(xt.peek()?.dialog!==e||xt.peek().q!==t)return;xt.value={...xt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&jl(1)}catch(n){if(!(n instanceof q))throw n;xt.peek()&&(xt.value={...xt.peek(),asked:t,found:[],failed:!0})}}function jl(e){let{found:t,at:n}=xt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;xt.value={...xt.peek(),at:s},Fl(t[s])}function mH(e){let{q:t,asked:n,dialog:s}=xt.peek(),a=Ek(t);a?Fl(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?TN():jl(e.shiftKey?-1:1)}function dH(e){if(e.key==="Escape")SN();else if(e.key==="Enter")mH(e);else if(e.key==="ArrowUp")jl(1);else if(e.key==="ArrowDown")jl(-1);else return;e.preventDefault(),e.stopPropagation()}function CN({id:e}){let t=O(null),n=xC(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=xt.value,m=p?o("Search failed"):!a.trim()||Ek(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>pH(h.target.value)} onKeyDown=${dH} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>jl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>jl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${SN}>
<${d} name="x" size="m" />
</button>
</div>`}function ON(e){let{highlights:t}=globalThis.CSS??{};if(!t||!xt.peek())return;let{asked:n,swapped:s,found:a}=xt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<_N){for(let p of fH(u,i))if(l.push(p)>=_N)break}t.set("found",new Highlight(...l))}function*fH(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var uH,Ok,Ek,_N,Ak=b(()=>{I();ts();C();V();oe();x();Vd();Kl();L();N();uH=180,Ok=0;Ek=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);_N=1e3});async function Nk(e){try{return await e()}catch(t){return ne(z(t)),null}}function EN(e){let t=_t(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*$H;return!!(t.delete&&n&&s&&Pk(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Dk(e){let t=new Set(ql.peek());t.delete(e)||t.add(e),ql.value=t}async function Mk(e,t){let n=ee.peek().marks[e];n$.add(e),await Nk(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Z(Am(e),{icon:"mail",undo:()=>(n$.delete(e),le({t:"read",id:e,client_no:n??0}),Nk(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var $H,o$,Pk,AN,NN,PN,DN,ql,MN,n$,RN,LN,Wu=b(()=>{se();Bs();fe();V();L();$H=36e5;o$=(e,t,n)=>Nk(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));Pk=e=>e.kind==="out"&&e.author.operator_id===P.value.id,AN=e=>o$(e,"delete",{}),NN=(e,t)=>o$(e,"reaction",{emoji:t}),PN=e=>o$(e,"amend",{act:"again"}),DN=e=>o$(e,"amend",{act:"drop"}),ql=T(new Set);MN=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),n$=new Set,RN=e=>n$.has(e),LN=e=>n$.delete(e)});var Fu,IN,zN,BN,Ku,ju=b(()=>{se();C();x();Fu=T(null),IN=e=>{Fu.value=e},zN=e=>!!Fu.value?.when(e),BN=e=>Fu.peek().run(e),Ku=({message:e})=>Fu.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Fu.peek().run(e)}>
${o("Why?")}
</button>`:null});function KN({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Sn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Sn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Ko} state=${n} /></span>`}function jN({message:e,found:t}){let[n,s]=g(!1),a=WN(e),i=gH[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Ku} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var hH,WN,qu,FN,gH,Rk=b(()=>{I();C();oe();x();N();ju();Ms();Bd();hH={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},WN=e=>hH[e.automatic]?.()??o("Auto-reply"),qu=e=>e.kind==="out"&&!!e.automatic,FN=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${WN(e)}
<${Ku} message=${e} />
</span>`;gH={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function qN({message:e,at:t}){let{delivery:n}=e;return qu(e)?r`<${KN} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${vH(n)}</span>
<${Mn} run=${()=>Rm(e)}>${o("Retry")}<//>
<${Mn} run=${()=>Rt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${bH} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Ko} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Lo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${qe(Ro(e))}>
${o("Scheduled for {when}",{when:Ve(Ro(e))})}
</span>
<${Mn} run=${()=>Wo(e)}>${o("Cancel")}<//>
</span>`:Ra(e)?r`<${kH} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Ko} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Mn} run=${()=>Wo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Ko} state=${n.state} /></span>`}function bH({message:e}){let{delivery:t}=e,n=_t(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ee(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Sn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Mn} run=${()=>h0(e)}>${o("Check")}<//>`}
<${Mn} run=${()=>Rm(e)}>${o("Send again")}<//>
</span>`}function kH({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Ro(e)-n;if(i<=0)return r`<span class="mt">${t} <${Ko} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Mn} run=${()=>Wo(e)}>${o("Cancel")}<//>
</span>`}function UN({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Mn} run=${()=>Rm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function HN({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${$l} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${xH} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function xH({entry:e}){if(e.phase==="refused"){let n=yH[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Mn} run=${()=>Zm(e.key)}>${o("Retry")}<//>`}
<${Mn} run=${()=>Ha(e)}>${o("Edit")}<//>
<${Mn} run=${()=>Rt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Mn} run=${()=>Zm(e.key)}>${o("Send")}<//>
<${Mn} run=${()=>Ha(e)}>${o("Edit")}<//>
<${Mn} run=${()=>Qi(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Ln.value!=="on")){let n=wH.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Ko} state="waiting" />
<span>${s}</span>
<${Mn} run=${()=>Ha(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${J(e.at)} <${Ko} state="sending" /></span>`}var Mn,vH,yH,wH,Lk=b(()=>{I();C();Qe();V();oe();x();Tr();Ks();xe();L();ho();Js();N();Rk();Ms();Xr();Bd();Mn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;vH=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Sn(e,t)}`;yH={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},wH=["no-space","read-only","disk-fault","database-damaged"]});var s$,YN=b(()=>{gr();C();x();N();s$=class extends Ho{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function ZN(e){let t=GN(e);return fi.has(t)?Promise.resolve(fi.get(t)):(a$.has(t)||(a$.set(t,new Promise(n=>zk.push(()=>TH(e.id,t).then(n)))),QN()),a$.get(t))}async function TH(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return CH(t,n),n}catch{return null}finally{a$.delete(t)}}function QN(){for(;Ik<_H&&zk.length;)Ik+=1,zk.shift()().finally(()=>{Ik-=1,QN()})}function CH(e,t){fi.set(e,t),fi.size>SH&&fi.delete(fi.keys().next().value)}var _H,SH,fi,a$,zk,Ik,GN,VN,JN,Bk=b(()=>{V();_H=2,SH=400,fi=new Map,a$=new Map,zk=[],Ik=0,GN=({id:e,version:t})=>`${e}:${t}`,VN=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),JN=e=>fi.get(GN(e))});function nP({who:e}){let t=/^vk\.com\//.test(e)?hl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function oP({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${sP} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${OH} key=${"p"+n} post=${t} />`)}
`}function sP({one:e}){return r`<div class="fwd">
<${tP} from=${e.from} at=${e.at} />
${e.text&&r`<${Zs} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${sP} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${S("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function OH({post:e}){let t=e.url&&hl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${nP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${XN(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Zs} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&S("{n} like","{n} likes",e.likes),e.comments>0&&S("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var XN,eP,tP,aP=b(()=>{C();oe();ve();x();Jb();N();ru();XN=e=>e?`${st(e*1e3,M.value)}, ${J(e*1e3)}`:"",eP=({data:e,children:t})=>r`<div class="fwd">
<${tP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,tP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${nP} who=${e} /></b>`}
${t?` · ${XN(t)}`:""}
</span>`});function r$({message:e}){let{data:t}=e,n=`${rP(t.latitude)}, ${rP(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Qt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Rt(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function Wk({message:e,client:t}){let{data:n}=e,s=t&&ee.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&iP(u.external_id)===iP(n.phone)),c=async()=>{i(!0);try{await Im(s,"phone",n.phone)}catch(u){ne(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Qt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Rt(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Fk({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function Kk({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Qt("dice")}</span>
</span>`}function Uu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?m_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Qt(n)}</b>
<span class="t12 dim blk">${[Qt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var rP,iP,lP=b(()=>{I();C();Qe();V();oe();x();fe();L();N();Va();rP=e=>Number(e).toFixed(4);r$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";iP=e=>String(e).replace(/\D/g,"");Wk.knows=e=>!!(e.phone||e.name);Fk.knows=e=>!!e.question;Kk.knows=()=>!0;Uu.knows=e=>!!(e.title||e.from||e.description)});function cP({message:e}){let t=O(null),[n,s]=g(()=>JN(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),ZN(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${EH} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function EH({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var uP=b(()=>{I();C();Bk()});function fP({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Hu),[c,u]=g(!1),p=PH(e,t.waveform,n);A(()=>()=>{Ul===n.current&&(Ul=null)},[]);let m=()=>{let _=n.current;if(!_.paused){_.pause();return}Ul&&Ul!==_&&Ul.pause(),Ul=_,_.playbackRate=Hu,_.play().catch(()=>a(w=>({...w,failed:!0,on:!1})))},h=()=>{Hu=jk[(jk.indexOf(i)+1)%jk.length],n.current.playbackRate=Hu,l(Hu)},f=({target:_})=>a(w=>({...w,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:w.whole})),$=_=>{let{whole:w}=s;w&&(n.current.currentTime=_*w)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${mP(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${NH} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Ds(s.at)} / ${Ds(s.whole)}`:Hn(e.size??0)}
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
`}function NH({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Ds(a)} / ${Ds(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ra*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/ra<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function PH(e,t,n){let[s,a]=g(()=>t?.length?DH(t):dP.get(e.token)??pP);return A(()=>{if(s!==pP||!e.size||e.size>AH||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),MH(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function MH(e){try{let t=await fetch(mP(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ra)),i=Array.from({length:ra},(l,c)=>RH(s,c*a,a));return dP.set(e.token,i),i}catch{return null}}function RH(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var jk,ra,AH,mP,Hu,Ul,dP,pP,DH,$P=b(()=>{I();C();oe();x();N();jk=[1,1.5,2],ra=44,AH=15e5,mP=e=>`/files/${e.token}/media`,Hu=1,Ul=null,dP=new Map;pP=new Array(ra).fill(0);DH=e=>Array.from({length:ra},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ra),Math.max(Math.floor(n*e.length/ra)+1,Math.floor((n+1)*e.length/ra)))))});function i$({message:e,mail:t,client:n}){if(e.letter)return r`<${ET} message=${e} />`;let s=r`<${zH} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${eP} data=${e.data}>${s}<//>`:s}function LH({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Zs} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function zH({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${LH} message=${e} />`,l=a.forwards||a.posts?r`<${oP} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(hP),p=r`
${u.map(m=>r`<${fP} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${$l} files=${e.files.filter(m=>!hP(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=IH[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&VN(e)&&r`<${cP} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${BH} message=${e} />${i}`}function BH({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=iC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Qt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var hP,IH,qk=b(()=>{C();Bk();x();xe();N();Va();aP();lP();Xr();iu();uP();ru();$P();hP=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),IH={location:r$,venue:r$,contact:Wk,poll:Fk,dice:Kk,story:Uu,game:Uu,invoice:Uu}});function yP({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${wP} message=${e} found=${t} icon=${WH[e.content]}
bad=${FH.has(e.content)} after=${r`<${Ku} message=${e} />`}>
${Yu(e)}
${n}
<//>`}function Yu({content:e,data:t}){let n=t.by??null,s=KH[e];return s?s(t,n):e}function xP({message:e,found:t}){return r`<${wP} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${qH(e)}
<//>`}function qH({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=HH[e.what];return a?dt(a(e),s):n?`${t.name}: ${n}`:dt(o("{name}: {what}"),{...s,what:o("chat event")})}var WH,FH,qo,wP,KH,gP,Uk,bP,vP,kP,jH,UH,HH,Gu=b(()=>{C();oe();x();xe();L();N();Yi();jt();ju();WH={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},FH=new Set(["blocked","bounced","sla_breached"]),qo=e=>r`<b>${H(e)}</b>`;wP=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;KH={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?dt(o("{who} removed the assignee"),{who:qo(t)}):o("No assignee now");let n=dt(o("Assignee: {who}"),{who:qo(e.to)}),s=vP[e.cause]?.();return s?[...n,` · ${s}`,...bP(e.skipped)]:t&&t!==e.to?[...n," · ",...dt(o("assigned by {who}"),{who:qo(t)})]:n},team_changed:(e,t)=>{let n=e.to?dt(o("Team: {team}"),{team:r`<b>${Fe.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&vP[e.cause]?.();return s?[...n,` · ${s}`,...bP(e.skipped)]:t?[...n," · ",qo(t)]:n},closed:(e,t)=>{let n=jH[e.reason]?.();return[...t?dt(o("Closed by {who}"),{who:qo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?dt(o("Reopened by {who}"),{who:qo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ve(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&qo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?dt(o("Unsnoozed by {who}"),{who:qo(t)}):`${o("Unsnoozed")}: ${(kP[e.cause]??kP.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Je(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(il).join(", ")}</b>`;return[e.added.length>0&&dt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&dt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&qo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=dt(o("Priority: {priority}"),{priority:r`<b>${Nn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",qo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",qo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},gP={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>$o(_s.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Uk=e=>(gP[e.why]??gP.off)(e),bP=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${Uk(t)})`).join(", ")]:[],vP={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},kP={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},jH={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};UH=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),HH={new_chat_members:UH,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Hk({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();l$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function YH({message:e,x:t,y:n}){let s=St(()=>{y.value=null}),[a,i]=g(null);return Se(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
, ${o("since {date}",{date:Ft(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${G("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var l$,_P,Yk=b(()=>{I();C();ie();V();oe();x();se();Q();N();Ce();l$=T(null);_P=()=>y.value==="participant"&&l$.value?r`<${YH} key=${l$.value.message.id} ...${l$.value} />`:null});async function TP(e,t){let n=`${e}.${t}`;if(n in Hl.peek())return;Gk.push(n);let s={...Hl.peek(),[n]:null};Gk.length>GH&&delete s[Gk.shift()],Hl.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Hl.value={...Hl.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var GH,Hl,Gk,SP,CP=b(()=>{se();V();GH=200,Hl=T({}),Gk=[],SP=(e,t)=>Hl.value[`${e}.${t}`]??null});function OP({message:e,near:t}){let n=e.reply_to_no,s=t??SP(e.dialog_id,n);A(()=>{t||TP(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?JH(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Fl(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${VH(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var VH,JH,EP=b(()=>{I();C();x();Kl();xe();CP();Va();VH=({author:e})=>e.operator_id?H(e.operator_id):e.name,JH=e=>e.text||Qt(e.content==="text"&&e.files?.length?"document":e.content)});function Vk(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:_t(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function AP({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Jk(e){let t=AP(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function NP(e){let t=AP(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(XH).join(", ")}})}function XH({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):H(t)}var ZH,QH,$i,c$,u$,p$=b(()=>{Wu();x();xe();L();ZH=["👍","❤","🙏","👌","😁","🎉"],QH=new Set(["❤","✍","☃","🕊"]),$i=e=>QH.has(e)?e+"️":e;c$=e=>ZH.filter(t=>Vk(e).includes(t));u$=(e,t)=>NN(e,t===Jk(e)?null:t)});function PP({message:e}){let t=NP(e);if(!t.length||e.deleted_at)return null;let n=Vk(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${t4} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>u$(e,s.sign):null} />`)}
</span>`}function t4({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=e4[e],c=`${l?l.name():$i(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():$i(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var e4,DP=b(()=>{C();x();p$();N();e4={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Zk(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return RP([e],[t]).filter(c=>c.text);let[n,s]=[MP(e),MP(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=RP(n.slice(a,n.length-i),s.slice(a,s.length-i));return n4([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function RP(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function n4(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var MP,LP=b(()=>{MP=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function IP({message:e}){return e.edited_at?e.version<2?r`<span title=${qe(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${qe(e.edited_at)}
aria-expanded=${String(ql.value.has(e.id))} onClick=${()=>Dk(e.id)}>
${o("edited")}
</button> `:null}function zP({message:e}){return ql.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${o4} key=${e.version} message=${e} />`:null}function o4({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),MN(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${S("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${qe(l.at)}>${J(l.at)}</time>
<span class="text">${Zk(l.text,t[c+1].text).map(s4)}</span>
</li>`)}
<li key="now">
<time title=${qe(t.at(-1).at)}>${J(t.at(-1).at)}</time>
<span class="text">${Zk(t.at(-2)?.text??"",t.at(-1).text).map(a4)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function BP({message:e,children:t}){let n=ql.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${r4(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Dk(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function r4({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:J(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function WP({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>DN(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=i4[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Sn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>PN(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=l4[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Sn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var s4,a4,i4,l4,FP=b(()=>{I();C();Wu();LP();oe();x();xe();L();p$();N();Ms();s4=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,a4=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;i4={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:$i(e)}):o("The client still sees the reaction")},l4={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function KP({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${yP} message=${e} found=${m} />`;if(e.content==="service")return r`<${xP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&qu(e))return r`<${jN} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${UN} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",_=e.delivery?.state,w=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),_==="failed"&&"fail",_==="uncertain"&&"wait",(Ra(e)||Lo(e))&&"soon"],k=s?r`<${u4} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${AT} subject=${u} to=${p} />`,j=r`<${i$} message=${e} mail=${$} client=${l} />`,B=r`<div class=${!f&&mT(e)?"box bare":"box"} style=${f?null:dT(e)}>
${h&&r`<${c4} />`}
<${p4} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${OP} message=${e} near=${t} />`}
${f?r`<${BP} message=${e}>${j}<//>`:j}
<${zP} message=${e} />
<${WP} message=${e} />
<${f4} message=${e} />
<${PP} message=${e} />
${e.tasks?.length>0&&r`<${rN} tasks=${e.tasks} />`}
${!f&&r`<${uN} message=${e} />`}
</div>`;return r`<li class=${w.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,B]:[B,k]}
</li>`}function u4({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${Hk} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function p4({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:qu(e)?r`<${FN} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+uo(s.name)}>
<${Hk} message=${e} look="pname">${s.name}<//>
</span>`:null}function f4({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>m4,n=r`
<${IP} message=${e} />
<span title=${qe(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:d4(e),time:J(e.created_at)}):J(e.created_at)}
</span>
`;return e.delivery?r`<${qN} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var c4,m4,d4,jP=b(()=>{C();oe();x();xe();L();pi();ho();N();Rk();qk();Lk();Gu();Xr();iu();Yk();EP();DP();FP();c4=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;m4=5*6e4,d4=({sent_at:e,created_at:t})=>ot(e)===ot(t)?J(e):`${Ft(e)}, ${J(e)}`});function HP(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||ot(h.created_at)!==ot(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${Mi(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&UP(h,p),v=!(f&&f.no!==t&&UP(p,f));i.push(r`<${s$} key=${p.id} message=${p}>
<${KP} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??Qs(p.letter.sender)})}),i}function UP(e,t){return qP(e)||qP(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<$4&&ot(e.created_at)===ot(t.created_at)}var $4,qP,YP=b(()=>{C();ve();oe();x();YN();iu();jP();$4=3*6e4;qP=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Vu(e,t){t==="reply"&&e.kind==="note"||(Ys(e.dialog_id,t,e.no),Bo(t))}function d$(e,t,n="menu"){Xk(e)&&(m$.value={message:e,...t},Yl.value=n,y.value="message")}function GP(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&zN(e)&&ge.peek()?.shortcuts!==!1)return BN(e),!0;if(!Xk(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Rt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ge.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Vu(e,"reply");else if(t.code==="KeyN")Vu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Mk(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ea(e))rf(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")d$(e,VP(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return h4(e,t)}return!0}function h4(e,t){let n=t.shiftKey?null:gv(e).find(s=>s.key===t.code);return n?.runMany&&qt.peek().size?n.runMany(wl()):n?.run(e),!!n}function VP(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function f$(){let e=hi?.parentElement?.querySelector(`li[data-no="${hi.dataset.of}"] .box`);if(!e)return;let[t,n]=[hi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;hi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),hi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function JP({find:e}){let t=O(null),n=gi.value===null?null:e(gi.value);if(W(()=>(hi=t.current,f$(),()=>{hi=null})),!n||!Xk(n)||n.deleted_at||qt.value.size)return null;let s=y.value==="message"&&m$.value?.message.id===n.id,a=l=>s&&Yl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:d$(n,VP(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Vu(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${c$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function ZP(){if(y.value!=="message"||!m$.value)return null;let e={menu:g4,signs:b4,colleagues:v4}[Yl.value];return r`<${e} key=${Yl.value} ...${m$.value} />`}function ey(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Qk+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Qk:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Qk-i-8)}px`)},[]),n}function g4({message:e,x:t,y:n}){let s=QP(e),a=ey(t,n),i=ae.value[s.dialog_id],l=tf(s,i),c=EN(s),u=m=>r`<span class="end only-wide"><${cn} of=${m} /></span>`,p=()=>{ef(s),Bo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${X} icon="reply" onPick=${()=>Vu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${c$(s).length>0&&r`<${X} icon="smile" stay onPick=${()=>{Yl.value="signs"}}>
${o("Reaction")}
<//>`}
${gv(s).map(m=>r`<${X} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Wi(m.key)[0])}
<//>`)}
<${X} icon="sticky-note" onPick=${()=>Vu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${X} icon="copy" onPick=${()=>Rt(s.text)}>${o("Copy text")}${u([at,"C"])}<//>`}
<${X} icon="link" onPick=${()=>Rt(Bu(s))}>${o("Copy link")}<//>
${ea(s)&&r`<${X} icon="check-check" onPick=${()=>rf(s)}>${o("Select")}${u(["X"])}<//>`}
<${X} icon="forward" stay onPick=${()=>{Yl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${X} icon="mail" onPick=${()=>Mk(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Pk(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${X} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${X} icon="trash-2" onPick=${()=>AN(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function b4({message:e,x:t,y:n}){let s=QP(e),a=ey(t,n),i=Jk(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${c$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,u$(s,l)}}>
${$i(l)}
</button>`)}
<//>
</div>`}function v4({message:e,x:t,y:n}){let s=ey(t,n),a=Object.values(we.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=dn(c,"note");ss(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Ys(c,"note",u),Bo("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var gi,m$,Yl,Qk,Xk,hi,QP,ty=b(()=>{se();I();C();Qe();eu();ie();Wu();Wn();du();x();Kl();mo();yt();vl();$u();ou();p$();L();N();sn();ju();gi=T(null),m$=T(null),Yl=T("menu"),Qk=28,Xk=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";hi=null;QP=e=>kt.value[e.dialog_id]?.items[e.no]??e});function tD({dialog:e}){let t=kt.value[e.id],n=yn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Kt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${ny} dialog=${e} messages=${n} pending=${a}
picked=${qt.value} mark=${ga.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${zu.value?.dialog===e.id}
later=${t.later} newer=${At.value[`newer:${e.id}`]} more=${t.more}
older=${At.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var k4,y4,XP,w4,eD,ny,nD=b(()=>{gr();C();Wu();ve();js();x();Kl();Ks();Yt();Q();Fr();L();nt();N();Lk();Ak();YP();ty();$u();k4=48,y4=1e3,XP=1200,w4=500,eD=12;ny=class extends Ho{box=ah();list=ah();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){TS(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),f$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),LN(this.props.dialog.id),gi.value=null,oi(),zu.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),ON(this.list.current),f$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=k4}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<XP&&Vh(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<XP&&Gh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+eD)break;a.dataset.no&&i.top<n-eD&&s.push(Number(a.dataset.no))}return s}look(){OS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!RN(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&n_(this.props.dialog)},y4)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await om(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(gi.value=Number(n.dataset.no))};out=()=>{this.focused()||(gi.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(gi.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||qt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),d$(s,{x:t.clientX,y:t.clientY})},w4))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;VC(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&_v(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!GP(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(tl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Vh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${HP(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Gh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${HN} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${JP} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${xN}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?S("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function oD(){let e=qt.value.size;if(!e)return null;let t=()=>{oi(),Mr(()=>Pt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${S("{n} message selected","{n} messages selected",e)}</b>
${EC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(wl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${cn} of=${Wi(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${cn} of=${["Esc"]} /></span>
</button>
</div>`}var sD=b(()=>{C();ts();yt();x();N();Ce();vl();$u()});function rD({dialog:e}){let t=O(null),n=y.value===aD,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:aD}};return r`<span class="headtasks" ref=${t}>
<${ti} dialog=${e} button=${s} />
${n&&r`<${x4} dialog=${e} chip=${t} />`}
</span>`}function x4({dialog:e,chip:t}){let n=O(null),{open:s}=t$(e.id);return W(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Re} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,R(rn(a.id))}}>
<span class="st"><${to} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${Qa} task=${a} /></span>`}
</button>`)}
<${X} icon="plus" stay onPick=${()=>Xt({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var aD,iD=b(()=>{I();C();x();Q();ie();sn();zd();yk();sa();hn();aD="headtasks"});var pD={};ye(pD,{Conversation:()=>_4});function _4(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Xd} />
<${O4} />
</section>`;let t=ae.value[e],n=At.value[`dialog:${e}`]?.problem;return n&&!kt.value[e]?.loaded?r`<${cD} id=${e} dialog=${t} problem=${n} />`:!t&&!kt.value[e]&&ee.value.recent.includes(e)?r`<${cD} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${uD} dialog=${t} />
<${Xd} dialog=${t} />
<${Bb} dialog=${t} />
<${CN} key=${"find"+e} id=${e} />
${kt.value[e]?.loaded&&t?r`<${tD} key=${e} dialog=${t} />`:r`<${C4} />`}
<${oD} />
<${yN} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${iT} key=${"drop"+e} id=${e} can=${_t(t)?.can} kind=${t.kind} />`}
<${NC} dialog=${t} />
<${ZP} />
<${_P} />
</section>`}function lD(){return r`<a class="ib phoneback" href=${G(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function uD({dialog:e}){return e?r`<header class="thead">
<${lD} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${r_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Do} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${rD} dialog=${e} />
${e.priority===1&&r`<${Lt} priority=${1} />`}
<span class="only-wide htags"><${Ur} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${AC} dialog=${e}><${S4} /><//>
</header>`:r`<header class="thead">
<${lD} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function S4(){let e=()=>{matchMedia("(min-width: 1280px)").matches?co.value=!co.value:ft.value=!ft.value};return r`<button type="button" class=${co.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(ft.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function C4(){let e=$t(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&T4.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function cD({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${uD} dialog=${t} />
<${Xd} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${G(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>bc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function O4(){return r`<div class="nothing">
<${Di} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${cn} of=${["J"]} /></p>
<ul class="hints">
<li><${cn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${cn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${cn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var T4,mD=b(()=>{C();ie();V();oe();x();Mt();Q();L();nt();Ad();PC();DC();N();wN();Ak();Ce();nD();ty();Yk();ko();Fs();sD();iD();_d();T4=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var dD={};ye(dD,{Lightbox:()=>A4});function E4(){let e=kt.value[E.value.dialog];if(!e)return[];let t=n=>Ga(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return yn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function A4(){return y.value==="photo"&&Rc.value?r`<${N4} />`:null}function N4(){let e=E4(),t=e.findIndex(m=>m.file.token===Rc.value),n=O(null),[s,a]=g(null);if(Se(),W(()=>{t<0?oy():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(Rc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Nt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&oy()}}>
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
<a class="ib" href=${fn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${oy}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${fn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var oy,fD=b(()=>{I();C();Qe();ie();oe();x();Yt();Q();L();N();Xr();Ce();oy=()=>{y.value=null}});var D4,Ju,sy=b(()=>{D4=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Ju=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:D4(),...t})}`});var gD={};ye(gD,{Client:()=>M4});function M4(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=$t(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Vo()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ft(t.created_at)})}</p>
</div>
<${R4} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${L4} contact=${t} onSaved=${n} />
<${I4} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function R4({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Ju(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Ju(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function L4({contact:e,onSaved:t}){let n=Qf(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Rt(s.label||s.external_id)}>
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
<span class="t12 dim cut">${Xf(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Zf} contact=${e} onSaved=${t} />
</section>`}function I4({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
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
${i.items.length>0&&r`<ol class="cllog">${z4(i.items,e)}</ol>`}
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
</section>`}function z4(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${st(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${G("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${B4} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function B4({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Yu(e)} · <span title=${qe(e.created_at)}>${J(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${_e} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Bu(e)).pathname+new URL(Bu(e)).search}
title=${qe(e.sent_at)}>
${J(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Lo(e)?r` · ${o("Scheduled for {when}",{when:Ve(Ro(e))})}`:null}
</span>
<div class="clsaid"><${i$} message=${e} client=${n.id} /></div>
</div>
</li>`}var bD=b(()=>{I();C();Qe();V();ve();oe();x();xe();Q();L();ho();N();e$();vk();qk();Gu();sy();Ce();Kl()});function xD(e){ay.value=e,y.value="why"}var ay,wD,ry=b(()=>{se();ie();ay=T(null),wD=e=>!!(e?.data?.run||e?.data?.rule)});function h$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(je()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var Zu,iy=b(()=>{I();C();Q();N();ie();Zu=({label:e})=>r`<a class="ib small" href=${je()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function b$(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&S("{n} operator","{n} operators",n),s&&S("{n} team","{n} teams",s),a&&S("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var K4,g$,j4,Qu,Gl=b(()=>{x();K4={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},g$=e=>K4[e]?.()??o("a fault, code {code}",{code:e});j4={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Qu=e=>j4[e]?.()??o("refused, code {code}",{code:e})});function q4({kind:e,body:t},n){let s=uy[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function CD(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function U4({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[H4(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function H4(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):S("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function Y4(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===We.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function ly({texts:e=[],frequency:t}){let n=Y4(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:G4(n)})];return e.length>1&&s.push(S("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(S("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function V4({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?S("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:TD(l.map(String))}):o("The first reply {first}, next replies {next}",{first:SD(e),next:SD(t)});return CD(u,{channels:s,teams:a},i)}function J4({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=OD(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:TD(n.map(py)),what:l})}function my(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function OD(e,t,n){let s=my(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function v$({every:e,hours:t=0}){return e==="hours"?S("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var _D,cy,TD,uy,Vl,vt,Xu,G4,SD,py,_o=b(()=>{x();_D=90,cy=1,TD=e=>new Intl.ListFormat(We.value==="ru"?"ru-RU":"en-GB").format(e),uy={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>CD(o("A new conversation without an assignee"),{channels:e},t),then:U4},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:ly},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===cy?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:ly},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:ly},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>S("SLA within {n} minute","SLA within {n} minutes",e),when:V4,then:J4},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>S("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>OD(e,t,n)}},Vl=e=>uy[e]?.icon??"zap",vt=({kind:e,body:t})=>uy[e]?.title(t)??e;Xu=(e,t)=>q4(e,t).filter(Boolean).join(" → ");G4=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>_D?`${t.slice(0,_D-1).trimEnd()}…`:t};SD=e=>S("within {n} minute","within {n} minutes",e);py=e=>o("{n}%",{n:e})});async function So(){let e=k$+=1;try{let t=await K("/api/rules");if(e!==k$)return;Be.value=t,Jl.value=null}catch(t){if(!(t instanceof q))throw t;e===k$&&(Jl.value=t)}}function RD(){clearTimeout(ED),dy&&(ED=setTimeout(So,Z4))}function LD(){dy+=1,So();let e=setInterval(()=>{document.hidden||So()},Q4);return()=>{dy-=1,clearInterval(e)}}function fy(e){k$+=1;let{rules:t}=Be.peek(),n=t.some(s=>s.id===e.id);Be.value={...Be.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Zl(e,t){e&&fy(e);try{let n=await t();return n?.rule?fy(n.rule):await So(),n??!0}catch(n){if(!(n instanceof q))throw n;return await So(),n.code==="not-reviewed"?ID(bn(e.id)):ne(z(n)),null}}function y$(e,t,n,s){let a=n(),i=Z(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||_r(i)}),a}function ID(e){w$.value=e,y.value="rulefirst"}function zD(e,t){return t&&fs(e.kind)?.writes_to_clients&&!e.reviewed?(ID(e),null):gy(e,t)}function vy(e,t){let n=ep(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Be.value={...Be.peek(),rules:Be.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},y$(o("Order changed: {name}",{name:vt(e)}),"arrow-up",PD(e.id,t),PD(e.id,s))}function _$(e,t){let n=ep(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(vy(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function BD(e){return Be.value={...Be.peek(),rules:Be.peek().rules.filter(t=>t.id!==e.id)},y$(o("Rule deleted: {name}",{name:vt(e)}),"trash-2",DD(e.id,!0),DD(e.id,!1))}async function FD({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return fy(a.rule),a.rule}var Z4,Q4,Be,Jl,$y,et,bn,fs,MD,ep,hy,dy,k$,ED,X4,w$,AD,gy,ND,by,x$,PD,ky,DD,WD,an=b(()=>{se();V();x();L();nt();fe();ie();_o();Z4=250,Q4=3e4,Be=T(null),Jl=T(null),$y=$e(()=>ee.value.hours??{}),et=$e(()=>P.value?.role==="administrator"),bn=e=>Be.value?.rules.find(t=>t.id===e)??null,fs=e=>Be.value?.kinds.find(t=>t.kind===e)??null,MD=e=>$y.value[e]?.name,ep=e=>(Be.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),hy=e=>!!e.paused_at||e.missing.length>0,dy=0,k$=0,ED=null;X4=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Vt(e=>{e.some(X4)&&RD()});In(RD);w$=T(null);AD=(e,t,n)=>()=>Zl({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));gy=(e,t,n)=>y$(t?o("Switched on: {name}",{name:vt(e)}):o("Switched off: {name}",{name:vt(e)}),"zap",AD(e.id,t,n),AD(e.id,!t)),ND=e=>()=>(Be.value={...Be.peek(),paused:e},Zl(null,()=>F("/api/automation/paused",{paused:e}))),by=e=>y$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",ND(e),ND(!e)),x$=e=>Zl({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),PD=(e,t)=>()=>Zl(null,()=>F(`/api/rules/${e}/place`,{before:t}));ky=(e,t)=>{let n=ep(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},DD=(e,t)=>()=>Zl(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));WD=e=>Zl(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var ze,S$,$s=b(()=>{x();xe();N();L();an();_o();ze={person:H,team:e=>Fe.value[e]?.name??o("Deleted team"),channel:e=>Ge.value[e]?.name??o("Removed channel"),hours:e=>MD(e)||(e===cy?o("company hours"):o("Removed hours"))},S$=()=>Object.values(Ge.value).filter(e=>e.health!=="removed").sort((e,t)=>Ee(e.kind).localeCompare(Ee(t.kind))||e.name.localeCompare(t.name))});function T$(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>T$(e,n)).join(", "):o("any"):KD[e]?KD[e](t):typeof t=="boolean"?o6(t):typeof t=="object"?JSON.stringify(t):String(t)}var e6,jD,t6,n6,o6,KD,C$,s6,a6,O$,E$=b(()=>{x();N();Gl();$s();e6={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},jD=e=>e6[e]?.()??e,t6={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},n6=e=>t6[e]?.()??e,o6=e=>e?o("yes"):o("no"),KD={assignee:ze.person,channel:ze.channel,team:ze.team,channel_kind:Ee,every:e=>n6(e)};C$=e=>({did:()=>o("done"),refused:()=>Qu(e.code),failed:()=>o("it failed")})[e.outcome](),s6=e=>new Intl.ListFormat(We.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ze.person)),a6={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ze.person(e)}):o("Given to the team “{team}”",{team:ze.team(t)}),target:({minutes:e})=>S("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:s6(e)}):o("Notified")},O$=e=>a6[e.do]?.(e)??e.do});function r6({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=T$(e.field,e.wanted),s=T$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var A$,yy=b(()=>{C();x();Gu();xe();N();E$();A$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${jD(t.field)}</dt><dd><${r6} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${O$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${Uk(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function N$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(i6),[l,c]=g(!1),u=async m=>{try{let h=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=$t(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${l6(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Ne} key=${m} width=${m} />`)}
</div>`}function l6(e,t){let n=[];return e.forEach((s,a)=>{(!a||ot(e[a-1].at)!==ot(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${Mi(s.at,M.value)}</li>`),n.push(r`<${m6} key=${s.id} run=${s} named=${t} />`)}),n}function m6({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${c6[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${u6(e)}</span>
${t&&r`<span class="t12 dim cut blk">${p6(e)}</span>`}
</span>
<time class="t12 dim" title=${qe(e.at)}>${J(e.at)}</time>
</summary>
<div class="runin">
<${A$} run=${e} />
<p class="hrow t12">
${t&&bn(e.rule_id)?r`<a class="link" href=${je(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${G("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var i6,c6,u6,p6,wy=b(()=>{I();C();V();ve();oe();x();Q();N();Ce();yy();an();E$();_o();i6={runs:null,more:!1,problem:null};c6={did:"check",refused:"ban",failed:"circle-alert"},u6=e=>e.outcome==="did"&&e.done.length?e.done.map(O$).join(", "):C$(e),p6=e=>vt(bn(e.rule_id)??{kind:e.kind,body:fs(e.kind)?.default??{}})});function UD(){let e=O(null),[t,n]=g("");h$(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Be.value.rules.map(i=>i.last_run_at??0)),a=qD.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${Zu} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${qD.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${N$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${re} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var qD,HD=b(()=>{I();C();x();N();iy();wy();an();qD=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var P$,xy=b(()=>{C();an();P$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,zD(e,s)}} />`});function d6(e){let t=Math.max(1,...e),n=(YD-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(_y-2-a/t*(_y-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function $6(e){return e.active?[S("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:Je(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Ft(e.changed_at)})]}function h6(e){let t=s=>{let a=bn(D$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=g6(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{D$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",vt(e))},onDragEnd:()=>{D$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=bn(D$.id);i&&vy(i,a?b6(s.currentTarget,i):e.id)}}}function g6(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function b6(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function v6(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!et.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Ps(_$(t,n)?o("Moved: {name}",{name:vt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function GD({rule:e,names:t,open:n}){let s=vt(e),a=et.value?h6(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>v6(l,e)}>
<span class="ric"><${d} name=${Vl(e.kind)} /></span>
<h3>
<a href=${je(e.id)}
aria-keyshortcuts=${et.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${et.value?r`<${P$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Xu(e,t)}</p>
<${k6} rule=${e} />
<div class="mt2">
${$6(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${f6} days=${e.days} />
</div>
</article>`}function k6({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:g$(e.paused_why)})}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>x$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${b$(e.missing)}</span>
${et.value&&r`<a class="link" href=${je(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var YD,_y,f6,D$,VD=b(()=>{C();ve();oe();x();Q();N();Ar();Gl();an();xy();_o();[YD,_y]=[72,18];f6=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${YD} ${_y}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${d6(e)} />
</svg>`;D$={id:null}});function w6(e,t){let n=new Map(e.map(l=>[QD(l),l.text])),s=new Map(t.map(l=>[QD(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function M$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return w6(e.texts,t.texts);let[s,a]=y6[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var JD,ZD,Sy,Ty,y6,QD,Cy=b(()=>{x();$s();_o();JD=e=>e?o("yes"):o("no"),ZD=e=>t=>t?.length?t.map(e).join(", "):o("all"),Sy=e=>e?ze.team(e):o("none"),Ty=e=>t=>e[t](),y6={operators:[()=>o("Operators"),e=>e?e.map(ze.person).join(", "):o("all")],team_id:[()=>o("Team"),Sy],channels:[()=>o("Channels"),ZD(e=>ze.channel(e))],teams:[()=>o("Teams"),ZD(e=>ze.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),JD],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Ty({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Sy],nobody:[()=>o("When nobody can take it"),Ty({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Sy],clients:[()=>o("Clients"),Ty({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),v$],hours_id:[()=>o("Working hours"),e=>ze.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(py).join(", ")],whom:[()=>o("Whom to notify"),e=>my(e,ze).join(", ")||o("no one")],email:[()=>o("Also by email"),JD]},QD=({channel_id:e,language:t})=>`${e===null?o("All channels"):ze.channel(e)}, ${t}`});function x6(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>tp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function _6({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=x6(s.text);s.text.trim()?s.text.length>XD?t[`texts.${a}`]=S("At most {n} character","At most {n} characters",XD):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function S6({frequency:e},t){e?.every==="hours"&&!lr(e.hours,1,tM)&&(t.frequency=cr(1,tM))}function nM({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Ey({kind:e,body:t}){let n={};return T6[e]?.(t,n),n}var tp,XD,L$,eM,R$,tM,lr,cr,Oy,T6,I$=b(()=>{x();tp=["name","number","company","hours","back"],XD=4e3,L$=1440,eM=30*L$,R$=60*L$,tM=24*365;lr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,cr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Oy=(e,t)=>{_6(e,t),S6(e,t)},T6={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),lr(e.cap,0,1e3)||(t.cap=cr(0,1e3)),lr(e.former_days,0,365)||(t.former_days=cr(0,365)),e.absent!=="keep"&&!lr(e.absent_minutes,0,L$)&&(t.absent_minutes=cr(0,L$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Oy,out_of_hours:Oy,receipt:Oy,sla:(e,t)=>{lr(e.first_minutes,1,R$)||(t.first_minutes=cr(1,R$)),lr(e.next_minutes,1,R$)||(t.next_minutes=cr(1,R$)),e.stages.length?e.stages.some(n=>!lr(n,1,1e3))?t.stages=cr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),nM(e,t)},untouched:(e,t)=>{lr(e.minutes,1,eM)||(t.minutes=cr(1,eM)),nM(e,t)}}});function C6(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Xl({id:e,kind:t,version:n,body:s}){De.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Ay.value=!1,Ql.value=null,ur.value=null}function z$(e){De.value={...De.peek(),body:{...De.peek().body,...e}}}function aM(){let{id:e,kind:t}=De.peek();Xl(e?bn(e):Ny(t))}function rM(e){let{version:t,base:n}=De.peek();e.version!==t&&(JSON.stringify(e.body)===n?De.value={...De.peek(),version:e.version}:hs.peek()?ur.value={by:e.changed_by,at:e.changed_at}:Xl(e))}function lM(){let{id:e}=De.peek();return De.value={...De.peek(),version:bn(e).version},ur.value=null,B$()}function O6(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function B$(){if(!De.peek()||bi.peek())return!1;if(Ay.value=!0,Ql.value=null,Object.keys(Ey(De.peek())).length)return O6(),!1;bi.value=!0;let e=De.peek();try{let t=await FD(e);return De.peek()===e?Xl(t):De.value={...De.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Z(o("Rule created: {name}. It is off.",{name:vt(t)}),{icon:"zap"}),R(je(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await So(),ur.value={by:t.detail.by,at:t.detail.at}):Ql.value=t,!1}finally{bi.value=!1}}var De,Ay,bi,Ql,ur,hs,oM,sM,Ny,iM,cM,vi=b(()=>{se();V();x();Q();fe();I$();an();_o();De=T(null),Ay=T(!1),bi=T(!1),Ql=T(null),ur=T(null),hs=$e(()=>!!De.value&&JSON.stringify(De.value.body)!==De.value.base),oM=$e(()=>De.value&&Ay.value?{...Ey(De.value),...C6(Ql.value)}:{});sM=()=>{De.value=null},Ny=e=>({id:null,kind:e,version:0,body:fs(e).default});iM=()=>Xl(bn(De.peek().id));cM=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var uM,pM=b(()=>{C();x();N();wy();uM=({rule:e})=>r`<${N$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var W$,Py=b(()=>{se();W$=T(null)});function mM({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=hs.peek()?{body:De.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${hs.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ct} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${E6.map(l=>[String(l),S("{n} day","{n} days",l)])} />
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
${s.result&&r`<${N6} rule=${e} result=${s.result} />`}
</div>
`}function A6(e,{matched:t,sent:n}){let s=S("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!fs(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=S("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function N6({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${A6(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(M6).join(", ")||o("not everything is recorded")})}
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
<span class="grow">${Qu(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${P6} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${S("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var E6,P6,D6,M6,dM=b(()=>{I();C();V();ve();oe();x();Q();N();Tt();Gl();vi();$s();an();E6=[7,30,90];P6=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${G("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Qu(e.code)}</span>`}
</span>
<span class="t12 dim">${st(e.at,M.value)}, ${J(e.at)}</span>
</a>
</li>`,D6={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},M6=e=>D6[e]?.()??e});function fM({label:e,hint:t,error:n,children:s}){let a=dh();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${gs} id=${`${a}e`} text=${n} />
</div>`}function np({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function op({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function My({label:e,hint:t,error:n,children:s}){let a=dh();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${gs} id=${`${a}e`} text=${n} />
</div>`}function j$(e,t=o("Choose a team")){let n=Ya().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ze.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function q$(e){let t=Object.values($y.value).filter(n=>!n.removed).map(n=>[n.id,ze.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,ze.hours(e)]),t}function $M({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Dy(s,i))}>
${c}
${l}
</button>`)}
</div>`}function U$({chosen:e,onChange:t,kinds:n}){let a=S$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${_e} kind=${i.kind} named />`}));for(let i of hM(e,a))a.push({id:i,name:`${ze.channel(i)} · ${o("removed")}`,icon:null});return r`<${F$} name=${o("Channel")}>
<${$M} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function gM({chosen:e,onChange:t}){let n=Ya().map(({id:s,name:a})=>({id:s,name:a}));for(let s of hM(e,n))n.push({id:s,name:`${ze.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Fe.value).length?null:r`<${F$} name=${o("Team")}>
<${$M} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function Ry({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!we.value[l]?.active);return r`
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
${H$().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Dy(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Dy(e.operators,l)})} />
${ze.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${gs} text=${n} />
</div>
<${K$} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var pt,F$,gs,K$,bs,vs,Dy,hM,H$,sp=b(()=>{I();C();x();L();N();fl();$s();an();pt=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,F$=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,gs=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;K$=({label:e,hint:t,checked:n,onChange:s})=>r`<${fM} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;bs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${fM} label=${e} hint=${t} error=${i}>
${l=>r`<${np} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;vs=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${My} label=${e} hint=${t} error=${n}>${a=>r`<${op} ...${a} ...${s} />`}<//>
</div>`;Dy=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];hM=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));H$=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function vM({rule:e,body:t,errors:n,change:s}){A(()=>{Na()},[]);let a=I6(t),i=l=>s({operators:l==="chosen"?H$().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${vs} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||L6})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${vs} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${j$(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${bs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${pt} icon="list-filter" title=${o("If")}>
<${F$} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${U$} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${pt} icon="user-round-check" title=${o("Then assign in turn")}>
<${ct} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${vs} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${j$(t.team_id)} />`}
${a==="chosen"&&r`<${z6} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${bs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${K$} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${K$} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?R6:0})} />
${t.former_days!==0&&r`<${bs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${vs} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${vs} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${j$(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${B6} rule=${e} />`}
`}function z6({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=H$().filter(m=>!e.includes(m.id)),c=[...e.map(m=>we.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Ps(o("{name}: place {n} of {all}",{name:H(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&et.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&et.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${Jr} shift=${Cn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[Zr(m),Wb(Cn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${gs} text=${n} />
`}function B6({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await WD(e);a&&Z(S("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&et.value&&r`<button type="button" class="btn small" disabled=${!e.active||hs.value} onClick=${s}>
${S("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var bM,R6,L6,I6,kM=b(()=>{I();C();oe();x();L();fe();xe();N();Tt();fl();pn();Ar();vi();sp();an();bM=()=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${pt} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${pt} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,R6=30,L6=30,I6=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function yM({body:e,errors:t,change:n}){return r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${U$} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${gM} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${pt} icon="hourglass" title=${o("Then reply")}>
<${bs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${bs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${vs} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${q$(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${pt} icon="bell-ring" title=${o("And notify")}>
<${F6} body=${e} error=${t.stages} change=${n} />
<${Ry} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function F6({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${np} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${K6(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${gs} text=${t} />
${s.length<W6&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function K6(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?S("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):S("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function wM({body:e,errors:t,change:n}){return r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${bs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${pt} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${pt} icon="bell-ring" title=${o("Then notify")}>
<${Ry} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var W6,xM=b(()=>{C();x();N();sp();W6=5});function Y$(e,t,n){let s={..._M[t]??_M.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?tp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var _M,Ly=b(()=>{I$();_M={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Iy({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,v$({every:l})]);return r`<div class="rowgap">
<${My} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${op} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${np} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function j6(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of EM)if(!n(s,a))return{channel_id:s,language:a};return null}function zy({body:e,errors:t,change:n,kinds:s}){let a=S$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=j6(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${U6} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${gs} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function U6({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${op} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${q6(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${op} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${EM}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${gs} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${tp.map(m=>r`<button type="button" class="chip" key=${m} title=${SM(m)}
aria-label=${o("Insert: {what}",{what:SM(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${H6} one=${e} />
</div>`}function H6({one:e}){let t=Y$(e.text,e.language,ee.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${We.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var TM,CM,OM,EM,q6,SM,AM=b(()=>{I();C();x();L();N();Tt();I$();sp();$s();_o();Ly();TM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${ct} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Iy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="message-square-reply" title=${o("Then write to the client")}>
<${zy} body=${e} errors=${t} change=${n} />
<//>
`,CM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${vs} label=${o("Working hours")} value=${e.hours_id} options=${q$(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${pt} icon="list-filter" title=${o("If")}>
<${Iy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="moon" title=${o("Then write to the client")}>
<${zy} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,OM=({body:e,errors:t,change:n})=>r`
<${pt} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${pt} icon="list-filter" title=${o("If")}>
<${Iy} body=${e} error=${t.frequency} change=${n} />
<//>
<${pt} icon="mail" title=${o("Then reply in the same thread")}>
<${zy} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;EM=[["ru","Русский"],["en","English"]];q6=(e,t)=>{let n=t.map(s=>[s.id,`${Ee(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ze.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};SM=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function NM({rule:e}){let t=Y6[De.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!et.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${b$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${De.value.body} errors=${oM.value} change=${z$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var Y6,PM=b(()=>{C();x();N();Gl();vi();kM();xM();an();AM();Y6={distribution:vM,reply_assigns:bM,autoreply:TM,out_of_hours:CM,receipt:OM,sla:yM,untouched:wM}});function DM({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{z$(c.body),R(je(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${je(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${V6} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&et.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function G6(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function V6({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${G6(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${st(e.at,M.value)}, ${J(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${M$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var MM=b(()=>{I();C();V();ve();oe();x();Q();xe();N();Cy();vi();an()});function LM({id:e,tab:t}){let n=typeof e=="string"?J6(e):null,s=n?fs(n)&&{...Ny(n),active:!1,missing:[],today:0}:bn(e),a=!s||n&&!et.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:vt(s)}):o("Rule")}>
${a?r`<${Z6} />`:r`<${X6} rule=${s} tab=${n?"setup":t} />`}</aside>`}function Q6(e){A(()=>ux((t,n)=>hs.peek()?t===null?!0:t.split("?")[0]===je(e)?!1:(W$.value=n,y.value="ruleleave",!0):!1),[e])}function X6({rule:e,tab:t}){let n=O(null),s=RM[t]?t:"setup";if(h$(`.rule[data-rule="${e.id}"] h3 a`),Q6(e.id??`new-${e.kind}`),W(()=>(Xl(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),sM),[]),A(()=>{e.id&&De.peek()&&rM(e)},[e]),!De.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${vt(e)}</h2></div>`;let a=RM[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${vt(De.value)}</h2>
${e.id&&et.value&&r`<${P$} rule=${e} label=${o("The rule is on")} /><${n5} rule=${e} />`}
<${Zu} label=${o("Close the rule")} />
</div>
${e.id&&r`<${t5} rule=${e} view=${s} />`}
${e.paused_at&&r`<${o5} rule=${e} />`}
${ur.value&&r`<${s5} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${e5(s)}>
<${a} rule=${e} key=${s} />
</div>
${et.value&&(s==="setup"||hs.value)&&r`<${a5} rule=${e} />`}
`}function t5({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!By.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${By.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(je(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function n5({rule:e}){let t=y.value==="rulemore",n=a=>()=>{_$(e,a)&&Ps(o("Moved: {name}",{name:vt(e)}))},s=()=>{BD(e),R(je(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${ky(e,-1)&&r`<${X} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${ky(e,1)&&r`<${X} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${X} icon="history" onPick=${()=>R(je(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${fs(e.kind)?.many&&r`<${X} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function s5(){let{by:e,at:t}=ur.value,n=bn(De.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${dt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${st(t,M.value)}, ${J(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Xu(n,ze)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Xu(De.value,ze)}</dd></div>
</dl>
<ul class="t12 changed">
${M$(n.body,De.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${iM}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${lM}>${o("Save mine over it")}</button>
</div>
</div>`}function a5({rule:e}){let t=hs.value,n=Ql.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${cM(n)}</span>`:t?o("Not saved yet"):r`<${r5} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||bi.value} onClick=${aM}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||bi.value||!!ur.value}
title=${`${at} S`} aria-busy=${String(bi.value)} onClick=${B$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function r5({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${st(e.changed_at,M.value)}, ${J(e.changed_at)}`;return r`
<a class="link" href=${je(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var By,RM,J6,Z6,e5,o5,IM=b(()=>{I();C();yt();ve();oe();x();mo();Q();xe();N();ie();sn();Ar();Gl();Cy();vi();vi();pM();iy();Py();$s();dM();an();xy();_o();PM();MM();By=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],RM={setup:NM,log:uM,check:mM,versions:DM};Ye({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!De.peek()&&et.peek(),run:()=>{B$()}});J6=e=>/^new-(\w+)$/.exec(e)?.[1];Z6=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${Zu} label=${o("Close the rule")} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${je()}>${o("All rules")}</a>
<//>
`;e5=e=>By.find(([t])=>t===e)?.[1]()??o("Versions");o5=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:g$(e.paused_why)})}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>x$(e)}>${o("Continue")}</button>`}
</div>`});function BM(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!Be.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[Be.value]),[e,s]}function WM({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${i5} key=${s.id} one=${s} onLimits=${t} />`)}function i5({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Z(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:st(e.at,M.value),time:J(e.at),channel:ze.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${et.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function FM({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>zM,m=p?o("A whole number from {least} to {most}",{least:1,most:zM}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Z(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${et.value?r`<${bs} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var zM,KM=b(()=>{I();C();V();oe();x();ve();fe();N();sp();$s();an();zM=1e5});var qM={};ye(qM,{Automation:()=>c5});function c5(){A(LD,[]);let{rule:e}=E.value,[t,n]=BM(),[s,a]=g("all"),i=Ca("(max-width: 719px)"),l=e!==null&&Be.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${u5} filter=${s} onFilter=${a} />
${Be.value?.paused&&r`<${f5} />`}
<${WM} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${$5} filter=${s} open=${e} />
${s==="all"&&r`<${FM} limits=${t} onLimits=${n} />`}
</div>
${l&&e===Wy&&r`<${UD} />`}
${l&&e!==Wy&&r`<${LM} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function u5({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Be.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${je(Wy)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Be.value&&et.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>by(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${d5} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${jM.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Be.value&&r`<${p5} rules=${s} />`}
</div>
`}function p5({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(hy).length,s=S("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${S("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function d5(){let e=y.value==="rulenew",t=m5();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${X} key=${n.kind} icon=${Vl(n.kind)} onPick=${()=>R(je(`new-${n.kind}`))}>
${vt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function $5({filter:e,open:t}){let n=$t(150,!Be.value&&!Jl.value);if(!Be.value)return Jl.value?r`<${h5} problem=${Jl.value} />`:n&&r`<${g5} />`;if(!Be.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${et.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=jM.find(([i])=>i===e)[2],a=l5.map(([i,l])=>[i,l(),ep(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${GD} key=${u.id} rule=${u} names=${ze} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var l5,jM,Wy,m5,f5,h5,g5,UM=b(()=>{I();C();V();oe();x();Q();N();Ce();ie();sn();HD();VD();IM();KM();$s();an();_o();l5=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],jM=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),hy]],Wy="log";m5=()=>(Be.value?.kinds??[]).filter(e=>e.many||!Be.value.rules.some(t=>t.kind===e.kind));f5=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${et.value&&r`<button type="button" class="btn small" onClick=${()=>by(!1)}>${o("Start it again")}</button>`}
</div>`;h5=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${So}>${o("Retry")}</button>
<//>`,g5=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ne} width=${e} />
<span></span>
<p class="ds"><${Ne} width=${96} /></p>
</div>`)}
</div>`});function HM(){let e=ay.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Be.value||await So()}catch(m){if(!(m instanceof q))throw m;a(m),m.status===404&&!Be.value&&await So()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??bn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${Bl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${bt}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${v5(e)}</b>
<br />
<span class="dim">
${st(e.created_at,M.value)}
, ${J(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:vt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Ne} width=${80} /><${Ne} width=${60} /></div>`}
${t&&r`<${k5} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:b5})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${je(l.id)} onClick=${bt}>
<${d} name=${Vl(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${je(l.id,"log")} onClick=${bt}>${o("Log")}</a>
</div>`}
</div>
<//>`}var b5,v5,k5,YM=b(()=>{I();C();V();ve();oe();x();Q();Gu();N();mi();an();yy();E$();_o();ry();b5=90;v5=e=>e.kind==="system"?Yu(e):o("Automatic message to the client"),k5=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${C$(e)}</p>`}
<${A$} run=${e} />
`});var GM={};ye(GM,{Layers:()=>y5});function w5({rule:e}){let t=()=>{bt(),R(je(e.id,"check"))},n=()=>{bt(),gy(e,!0,e.version)};return r`<${Bl} label=${o("Switch on: {name}",{name:vt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${x5} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${bt}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function x5({one:e}){let t=e.channel_id===null?o("All channels"):`${Ee(Ge.value[e.channel_id]?.kind)} · ${ze.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Y$(e.text,e.language,ee.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function _5(){let e=()=>{bt(),W$.value?.()};return r`<${Bl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${bt}>${o("Stay")}</button>
</footer>
<//>`}var y5,VM=b(()=>{C();x();Q();N();ie();L();Py();mi();$s();an();_o();Ly();YM();y5=()=>({why:()=>r`<${HM} />`,rulefirst:()=>w$.value&&r`<${w5} rule=${w$.value} />`,ruleleave:()=>r`<${_5} />`})[y.value]?.()??null});var Fy={};ye(Fy,{Looks:()=>O5,Select:()=>ia,Who:()=>QM,Work:()=>A5});function O5(){return r`
<${QM} />
<${Xe} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${tt} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ct} label=${o("Language")} value=${We.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Zo} />
<//>
<${tt} title=${o("Theme")}
text=${C5.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ct} label=${o("Theme")} value=${Rn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ya} />
<//>
<${tt} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ct} label=${o("List density")} value=${Eo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Oi} />
<//>
<${tt} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${ia} label=${o("Text size")} value=${Up.value} options=${T5.map(([e,t])=>[e,t()])}
onPick=${e=>gt({text:e})} />
<//>
<${tt} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Kn} label=${o("Less motion")} checked=${ge.value.motion==="less"}
onChange=${e=>gt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function A5(){let{send:e,undo:t,after_close:n}=ge.value;return r`<${Xe} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${tt} key=${s} title=${o("Enter sends in {channel}",{channel:Ee(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Kn} label=${o("Enter sends in {channel}",{channel:Ee(s)})}
checked=${e[s]==="enter"}
onChange=${a=>gt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${tt} title=${o("After “Close”")}>
<${ia} label=${o("After “Close”")} value=${n} options=${E5.map(([s,a])=>[s,a()])}
onPick=${s=>gt({after_close:s})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${ia} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${ZM([0,2,4,8,15])} onPick=${s=>gt({undo:{messenger:Number(s)}})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In email")}>
<${ia} label=${o("Time to undo sending: email")} value=${t.email}
options=${ZM([0,5,10,20,30,60])}
onPick=${s=>gt({undo:{email:Number(s)}})} />
<//>
<${N5} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function N5(){let e=ge.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await gt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${tt} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${P5} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var T5,C5,QM,ia,E5,ZM,P5,ap=b(()=>{se();I();C();Qr();x();Mt();L();N();Hg();Tt();he(()=>{ge.value&&(Up.value=ge.value.text)});T5=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],C5=matchMedia("(prefers-color-scheme: dark)"),QM=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${sS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;ia=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,E5=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],ZM=e=>e.map(t=>[t,t?S("{n} second","{n} seconds",t):o("Send immediately")]);P5=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var XM={};ye(XM,{OwnKeys:()=>M5});function M5(){let e=ge.value?.shortcuts??!0;return r`
<${Xe} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${tt} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Kn} label=${o("Single-key shortcuts")} checked=${e}
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
${Object.entries(wm).map(([t,n])=>r`<${R5} title=${n()} group=${t} />`)}
`}function R5({group:e,title:t}){let n=Is().filter(s=>s.group===e&&D5(s));return n.length?r`<${Xe} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${L5} key=${s.id} one=${s} />`)}</div>
<//>`:null}function L5({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!o0(p))return;let m=zs(p),h=n0(m,e);if(h){a(h);return}gt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):yg(e)?o("Changed by you"):null;return r`<${tt} title=${i} text=${u}>
${t?r`<${I5} name=${i} onKey=${c} onLeave=${l} />`:r`
<${qi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${yg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>gt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function I5({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var D5,eR=b(()=>{I();C();ie();Qr();yt();x();L();N();Tt();jm();D5=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var tR={};ye(tR,{Mailbox:()=>B5,chosen:()=>pr,learnMailbox:()=>rp});async function rp(){try{pr.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function z5(e){try{pr.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Z(e?o("Emails are sent from {name}",{name:pr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(z(t)),rp()}}function B5(){A(()=>{rp()},[]);let e=Object.values(Ge.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Xe} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${tt} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ia} label=${o("Mailbox for emails to colleagues")} value=${pr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${z5} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${pr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var pr,Ky=b(()=>{I();se();C();V();x();L();fe();N();ap();Tt();pr=T(null)});var aR={};ye(aR,{OwnNotifications:()=>j5});function K5(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&gt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function j5(){let{notices:e,quiet:t,sounds:n}=ge.value;return A(()=>{rp()},[]),r`<${Xe} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${U5} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${oR.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${F5().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${oR.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>q5(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${tt} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>K5(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ge.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Kn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>gt({quiet:{on:s}})} />
<//>
<${tt} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${tt} title=${o("Email when I am away")} text=${pr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${ia} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>gt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function q5(e){await gt({sounds:{volume:e}})&&hm("message")}function U5(){let[e,t]=g(!1),[n,s,a]=sR[Li.value]??sR.default,i=async()=>{t(!0);try{await dm(),await Y_()}catch(l){ne(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Li.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var nR,W5,F5,oR,sR,rR=b(()=>{I();C();V();Qr();ag();x();$g();pg();L();fe();N();Ky();ap();Tt();nR=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],W5=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],F5=()=>P.value?.role==="administrator"?[...nR,...W5]:nR,oR=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];sR={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function la({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function ec(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):S("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return S("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var ip=b(()=>{I();C();V();x();N()});var jy={};ye(jy,{Password:()=>Y5,Sessions:()=>e8,deviceName:()=>lR});function Y5(){let[e,t]=g(!1);return r`<${Xe} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${G5} onDone=${()=>t(!1)} />`:r`<${tt} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function G5({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),Z(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof q))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?V5(i):null,f=i&&!h?J5(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${la} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${la} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<H5}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function V5(e){if(e.code!=="wrong-password")return ec(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):S("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function J5(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function lR(e){return[iR(e,Z5),iR(e,Q5)].filter(Boolean).join(", ")||o("Unknown device")}function e8(){let[e,t]=g(null),[n,s]=g(null),a=$t(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof q))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),Z(m,{icon:"log-out"})}catch(h){h.status!==404&&ne(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
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
${e.map(p=>r`<${t8} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function t8({one:e,onEnd:t}){let n=lR(e.agent),s=e.current?o("now"):No(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${X5(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var H5,Z5,Q5,iR,X5,qy=b(()=>{I();C();V();ve();oe();x();L();fe();N();Ce();ip();Tt();H5=12;Z5=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],Q5=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],iR=(e,t)=>t.find(([n])=>e.includes(n))?.[1];X5=e=>/iPhone|iPad|Android/.test(e)});var mR={};ye(mR,{Teams:()=>n8});function n8(){let[e,t]=g(null),n=Ya();return A(()=>{Na()},[]),r`
<${Xe} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${cR} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${cR} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${o8} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Xe} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${pR().map(s=>r`<${r8} key=${s.id} person=${s} />`)}</div>
<//>
`}function o8({team:e,onEdit:t}){let n=e.members.map(a=>we.value[a]).filter(a=>a?.active),s=Ie.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+uo(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>a8(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${s8(e,a)}: ${dl(a)}`}>
<${te} name=${a.name} size="sm"><${Jr} shift=${Cn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${S("{n} person","{n} people",n.length)} · ${S("{n} conversation","{n} conversations",s)}
</span>
</section>`}function a8(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Ke(()=>t(!1))})})}function cR({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(uR(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(w=>a.has(w)),_={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,_,{method:"PATCH"}):F("/api/teams",_)),t()}catch(w){p(w),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${pR().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(uR(l,$.id))} />
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
</form>`}function uR(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function r8({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Po.value?.[e.id]?.load;return r`<div class="caprow">
<${tt} title=${e.name} text=${s?z(s):u===void 0?"":S("{n} conversation now","{n} conversations now",u)}>
<${i8} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function i8({person:e}){let t=Object.values(lo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Ke(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var pR,s8,dR=b(()=>{I();C();Qe();V();x();xe();L();fe();pn();fl();N();Tt();pR=()=>Object.values(we.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));s8=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var gR={};ye(gR,{Statuses:()=>p8});function p8(){let[e,t]=g(null),n=Ym(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Xe} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${$R} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${$R} status=${i} onDone=${s} />`:r`<${f8} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function fR(e,t,n){let s=e[n<0?t-1:t+2];return Ke(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function d8(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return Ke(async()=>{await t(!0),Z(o("Status deleted: {name}",{name:$o(e)}),{icon:"x",undo:()=>Ke(()=>t(!1))})})}function f8({status:e,list:t,index:n,onEdit:s}){let a=$o(e),i=Object.values(we.value).filter(u=>u.active&&u.status_id===e.id),l=S("{n} person now","{n} people now",i.length),c=l8.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Fc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${c8(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Kn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${u8(e)} onChange=${u=>m8(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>fR(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>fR(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>d8(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function $R({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async _=>{_.preventDefault();let w=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,w,{method:"PATCH"}):F("/api/statuses",w)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ct} label=${o("Colleagues see")} options=${hR.map(([_,w])=>[_,w()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Kn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:$o(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?oS(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var l8,hR,c8,u8,m8,bR=b(()=>{I();C();Qe();V();x();L();fe();Yi();N();Tt();l8=new Set(["online","away","off"]),hR=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],c8=e=>hR.find(([t])=>t===e)[1](),u8=e=>e.builtin==="online"||e.base==="off";m8=(e,t)=>Ke(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function vR(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},$8);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function kR({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${h8.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Je(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${g8} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var $8,h8,g8,b8,yR=b(()=>{I();V();oe();C();x();N();$8=250,h8=[15,30,60,240,480];g8=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${dt(o("Client writes {when} → reply by {due}"),{when:_c(e,s),due:r`<b class="b6">${_c(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>b8(a,s)).join("; ")}</span>`}
</span>
</p>
`,b8=([e,t],n)=>o("{span} from {time}",{span:Je(t-e),time:_c(e,n)})});function _R({days:e,week:t,onChange:n}){let[s,a]=g(null),i=lE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Mr(()=>c.current)},p=h=>{n(wR(e,h)),Mr(()=>c.current)},m=(h,f,$,v)=>{let _=h?wR(e,h):e;n({..._,...Object.fromEntries(v.map(w=>[w,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${x8} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${xR} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${xR} group=${f} onDone=${u}
onPut=${($,v,_)=>m(f,$,v,_)} />
</li>`:r`<${v8} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function v8({group:e,onEdit:t,onRemove:n}){let s=SR(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${h_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${ms(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function xR({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(ms(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=sE(p),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),w=v?Dl(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=B=>{B.preventDefault(),B.stopPropagation(),f(!0),!_&&!w&&n(c.trim(),v,iE(s,i||s))},D=(B,U,ke,Me)=>r`
<div class="field"><label for=${B}>${U}</label>${ke}
${h&&Me&&r`<span class="hint bad" id=${`${B}e`} role="alert">${Me}</span>`}</div>
`,j=B=>h&&B?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?SR(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${j(_)} onInput=${B=>a(B.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${B=>l(B.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${B=>u(B.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${j(w)}
onInput=${B=>m(B.currentTarget.value)} />`,w)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function x8({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+w8).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let _=async U=>{try{h(null),await U()}catch(ke){h(ke)}};A(()=>{_(async()=>i((await K("/api/hours/countries")).countries))},[]);let w=a?.find(U=>U.code===l)?.years??[],k=w.includes(u)?u:w.at(-1),D=async U=>{U.preventDefault(),U.stopPropagation(),$(!0),await _(async()=>{let ke=(await Oe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Me=ke.map(Ae=>[Ae.day,{spans:Ae.spans,name:y8[Ae.kind]?.(Ae)??Ae.name}]);n({...t,...Object.fromEntries(Me)}),Z(S("{n} day of {year} loaded","{n} days of {year} loaded",ke.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},j=k8(),B=(a??[]).map(({code:U})=>[U,j.of(U)]).sort((U,ke)=>U[1].localeCompare(ke[1],We.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
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
<select class="sel" id="hyr" disabled=${!w.length}
onChange=${U=>p(Number(U.currentTarget.value))}>
${w.map(U=>r`<option key=${U} value=${U} selected=${U===k}>${U}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?w.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${w[0]}–${w.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${z(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!w.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var wR,SR,k8,y8,w8,TR=b(()=>{I();V();oe();C();x();fe();N();Ce();sr();wR=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));SR=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));k8=()=>new Intl.DisplayNames(We.value==="ru"?"ru-RU":"en-GB",{type:"region"}),y8={off:e=>o("Day off moved from {date}",{date:Sc(e.moved)}),working:e=>o("Working day instead of {date}",{date:Sc(e.moved)}),short:()=>o("Shortened day")},w8=60*864e5});function CR({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${T8.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ca(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ca(l*60)} 20v240`} />
</g>`)}
${Pl.map(l=>r`<${E8} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${O8} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ct} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Pl.map(l=>[l,zn(l)])} />
<${P8} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function O8({zone:e}){let t=If(M.value,e);return t!==null&&r`<path class="now" d=${`M${ca(t)} 20v240`} />`}function E8({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=zn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${ki(e)+18} aria-hidden="true">${zn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Uy} y=${ki(e)} width=${Hy} height=${Yy} rx="5" />
${!t.length&&r`<text class="off" x=${ca(720)} y=${ki(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${A8} day=${e} span=${l} />
${[0,1].map(u=>r`
<${N8} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(pE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function A8({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ca(t)} y=${ki(e)} width=${ca(n)-ca(t)} height=${Yy} rx="5" />
${n-t>=180&&r`<text class="h" x=${ca((t+n)/2)} y=${ki(e)+17} text-anchor="middle" aria-hidden="true">
${ms([[t,n]])}
</text>`}
`}function N8({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ca(l)+(a?-4:4),u=h=>{let f=C8[h.key],$=h.key==="Home"?0:h.key==="End"?or:f?Vv(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(Vv(($.x-Uy)/Hy*or))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${or}
aria-valuenow=${l} aria-valuetext=${ps(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${ki(t)} width="16" height=${Yy} rx="4" />
<rect class="gr" x=${c-1.25} y=${ki(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function P8({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=zn(e,"long"),l=Dl(a),c=(h,f,$)=>n(a.map((v,_)=>_!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Mr(()=>u.current.querySelector("button"))},m=Pl.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Iu} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Iu} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:ms([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!uE(a)||l}
onClick=${()=>n(cE(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(D8(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Uy,Hy,_8,Yy,S8,ca,ki,T8,C8,D8,OR=b(()=>{I();ve();oe();C();x();N();Tt();Ce();sr();sr();pk();Ll();Uy=44,Hy=648,_8=34,Yy=26,S8=26,ca=e=>Uy+e*Hy/or,ki=e=>S8+e*_8,T8=[0,3,6,9,12,15,18,21,24],C8={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};D8=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var AR={};ye(AR,{Hours:()=>B8,hoursName:()=>up});async function cp(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Uo.value=e.hours.map(M8),ER.value=t.zones,tc.value=null}catch(e){if(!(e instanceof q))throw e;tc.value=e}}function lp(e,t){let n=so.value[e]??G$(e);so.value={...so.value,[e]:{...n,...t}}}function V$(e){so.value=Object.fromEntries(Object.entries(so.value).filter(([t])=>t!==String(e))),e===Un&&(mr.value=ua)}function B8(){let e=Object.values(lo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{cp()},[e]);let t=$t(300,!Uo.value&&!tc.value);if(!Uo.value)return tc.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(tc.value)}>
<button type="button" class="btn" onClick=${cp}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ne} width="60" /></div>`;let n=so.value[Un]?[...Uo.value,so.value[Un]]:Uo.value,s=so.value[mr.value]??G$(mr.value)??Uo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Un in so.value} onClick=${()=>{lp(Un,L8()),mr.value=Un}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${W8} key=${a.id} hours=${so.value[a.id]??a} />`)}
</div>
<${K8} key=${s.id} hours=${s} />
`}function F8(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Dl).find(Boolean);return[e.id!==ua&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function K8({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=F8(e),{id:m,name:h,zone:f,week:$,days:v}=e,_=vR({zone:f,week:$,days:v},m===Un?null:m,Gy.value,!p.length),w=Vy(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ua&&!h.trim()?o("Enter a name."):null),j=async(B,U=e.version)=>{if(B?.preventDefault(),s||!w)return;n(!0),l(null);let ke=c.current.querySelector("[aria-invalid='true']");if(p.length||ke){requestAnimationFrame(()=>(u.current??ke).focus());return}a(!0);try{await j8({...e,version:U},_.preview?.recounted??0),n(!1)}catch(Me){l(Me),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return km(j),r`<form class="hform" ref=${c} aria-label=${up(e)} onSubmit=${j} novalidate>
<${q8} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${j} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===ua?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${B=>lp(m,{name:B.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Rl} id="hzn" zones=${ER.value} value=${f} onPick=${B=>lp(m,{zone:B})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${CR} week=${$} zone=${f} onChange=${B=>lp(m,{week:B})} />
<${kR} found=${_} zone=${f} minutes=${Gy.value} onMinutes=${B=>{Gy.value=B}} />
<${_R} days=${v} week=${$} onChange=${B=>lp(m,{days:B})} />
${m!==ua&&m!==Un&&r`<${G8} hours=${G$(m)} />`}
${w&&r`<${Y8} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>V$(m)} />`}
</form>`}async function j8(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Un?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Uo.value=n===Un?[...Uo.value,m]:Uo.value.map(f=>f.id===n?m:f),V$(n),mr.value=m.id;let h=S("{n} open conversation is counted again","{n} open conversations are counted again",t);Z(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function q8({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=we.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:qe(c)})}</span>
<button type="button" class="btn small" onClick=${()=>U8(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[H8(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function U8(e){await cp(),tc.value||V$(e)}function H8(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function G8({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),V$(e.id),mr.value=ua,await cp(),Z(o("Hours deleted: {name}",{name:up(e)}),{icon:"clock",undo:()=>t(!1).then(cp)})}catch(s){ne(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ua,Un,Uo,ER,tc,mr,so,Gy,up,M8,G$,R8,L8,Vy,I8,z8,W8,Y8,NR=b(()=>{se();I();V();oe();C();x();L();fe();N();Ce();yR();sr();TR();Ll();OR();ua=1,Un="new",Uo=T(null),ER=T([]),tc=T(null),mr=T(ua),so=T({}),Gy=T(60),up=e=>e.name||(e.id===ua?o("Company hours"):o("New hours"));M8=e=>e.id===ua&&e.version===1?{...e,zone:ba.value.zone}:e,G$=e=>Uo.value.find(t=>t.id===e),R8=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),L8=()=>({id:Un,name:"",zone:ba.value.zone,week:R8(),days:{},version:0}),Vy=e=>e===Un||e in so.value&&Jv(so.value[e])!==Jv(G$(e)),I8=$e(()=>!!Uo.value&&Object.keys(so.value).some(e=>Vy(z8(e)))),z8=e=>e===Un?Un:Number(e);window.addEventListener("beforeunload",e=>{I8.value&&e.preventDefault()});W8=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===mr.value)}
onClick=${()=>{mr.value=e.id}}>
<b class="b6 blk t13">
${up(e)}${Vy(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${aE(e)}</span>
</button>
`;Y8=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:up(e)})}
${" "}
${n>0&&S("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var PR={};ye(PR,{Company:()=>V8});function V8(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...ba.value,...e},m=["name","zone","language"].some(v=>p[v]!==ba.value[v]),h=!p.name.trim();A(()=>{K("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:w,language:k}=p;await F("/api/company",{name:_.trim(),zone:w,language:k},{method:"PUT"}),t({}),i(null),Z(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return km($),r`
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
<${Rl} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${J$()!==p.zone&&n.includes(J$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:J$()})}>
${o("Use the zone of this device: {zone}",{zone:Ml(J$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${ct} label=${o("Language of automatic messages")} value=${p.language}
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
`}var J$,DR=b(()=>{I();V();C();x();L();fe();Tt();Ce();Ll();J$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var LR={};ye(LR,{Settings:()=>Z8,title:()=>RR});function Z8(){let{section:e}=E.value,t=Pi(),n=e?yc(e):t[0],s=Ca("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Gt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):J8(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${MR.map(([a,i])=>r`<${Q8} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${RR()}><${X8} part=${n} /></div>
</div>
</div>
</main>`}function Q8({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Gt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function X8({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Gt()}>${o("All settings")}</a>
<//>`}var MR,RR,J8,IR=b(()=>{C();x();Ao();Q();N();Ce();MR=[["own",()=>o("My settings")],["company",()=>o("Company")]],RR=()=>yc(E.value.section)?.label()??o("Settings"),J8=e=>MR.find(([t])=>t===e?.group)?.[1]()});function hY({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${fY}`} />
<use class="gl" href=${`${dY}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var dY,zR,fY,$Y,BR,WR=b(()=>{C();x();dY=new URL("../../icons.svg",import.meta.url).pathname,zR=136,fY="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",$Y=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];BR=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${$Y.map((e,t)=>e.map((n,s)=>r`<${hY} kind=${n} x=${20+s*zR} y=${20+t*zR} />`))}
</svg>`});function pp({children:e}){let[t,n]=bY[Rn.value],s=We.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Di} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Zo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ya(gY[Rn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${BR} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var gY,bY,Jy=b(()=>{C();x();Mt();N();WR();gY={system:"light",light:"dark",dark:"system"},bY={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var FR={};ye(FR,{Login:()=>vY});function vY(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${pp}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Yp(),await Or(),R(Z$.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${la} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&ec(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var KR=b(()=>{I();C();V();x();Mt();Q();nt();mp();Jy();ip()});var qR={};ye(qR,{Setup:()=>xY});function wY(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function xY(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(jR);A(()=>{let h=()=>{let f=jR();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<kY){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:We.value,zone:yY()}),await Yp(),await Or(),R("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${pp}>
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
</div>`;return r`<${pp}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${wY(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(We.value==="ru")}
onClick=${()=>Zo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(We.value==="en")}
onClick=${()=>Zo("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${la} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var kY,yY,jR,UR=b(()=>{I();C();V();x();Mt();Q();nt();N();Jy();ip();kY=12,yY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",jR=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var HR={};ye(HR,{SessionExpired:()=>_Y});function _Y(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Se(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),Ux()}catch(u){s(u),a.current.select()}},l=()=>{nm(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Nt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys(mn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${la} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&ec(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var YR=b(()=>{I();C();V();x();Wn();Q();L();nt();N();ip();Ce()});var Z$,GR,VR,JR,mp=b(()=>{un();Z$={value:"/inbox/mine"},GR=me(()=>Promise.resolve().then(()=>(KR(),FR)),"Login"),VR=me(()=>Promise.resolve().then(()=>(UR(),qR)),"Setup"),JR=me(()=>Promise.resolve().then(()=>(YR(),HR)),"SessionExpired")});var ZR={};ye(ZR,{Shortcuts:()=>SY});function CY(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Se(),W(()=>e.current.focus(),[]);let i=u=>{let p=zs(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?Oa(u).includes(s):!t.trim()||Ki(t,u.label()),c=Object.entries(wm).map(([u,p])=>({group:u,title:p(),rows:Is().filter(m=>m.group===u&&TY(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Zy()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Nt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Zy}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Rg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${qi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Gt("keys")} onClick=${Zy}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Kn} label=${o("Single-key shortcuts")} checked=${ge.value?.shortcuts??!0}
onChange=${u=>gt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var SY,Zy,TY,QR=b(()=>{I();C();ie();Qr();yt();x();Cg();Q();L();N();jm();Ce();Tt();SY=()=>y.value==="shortcuts"?r`<${CY} />`:null,Zy=()=>{y.value=null},TY=e=>e.label&&e.listed!==!1&&Oa(e).length>0});se();gr();V();x();C();Mt();Q();L();nt();I();C();ie();Ar();V();x();Ao();Mt();Q();L();nt();N();ym();I();C();var Z_=16,Q_=260,X_=560,gg=document.documentElement,RI=e=>Number(localStorage.getItem("okno.width."+e))||null,hg=e=>parseFloat(getComputedStyle(gg).getPropertyValue(e));function LI(e,t){t?gg.style.setProperty(e,`${t}px`):gg.style.removeProperty(e)}function bg({name:e,side:t,label:n}){let[s,a]=g(()=>RI(e)),i=O(null);A(()=>LI(e,s),[s]);let l=f=>{let $=Math.round(Math.min(X_,Math.max(Q_,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:hg(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-Z_,ArrowRight:Z_}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(hg(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Q_} aria-valuemax=${X_}
aria-valuenow=${Math.round(s??hg(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();x();oe();Ao();yt();x();Q();Ao();ie();un();var nS=Jt(["palette"],()=>Promise.resolve().then(()=>(j0(),K0)),"Palette"),qz=me(()=>Promise.resolve().then(()=>(tS(),eS)),"Search",{keys:!0}),Wc=()=>{y.value="palette"};function Uz(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}Qo({page:"search",title:()=>o("Search"),view:qz});Ye({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:Uz},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Wc});Mt();Tr();Q();L();N();mo();Hg();C();ie();oe();x();ro();Ao();xe();Q();L();Gi();N();sn();var zr=e=>E.value.page==="inbox"&&Ze(E.value.view)===e,lS=([e])=>e!=="failed"||Ie.value.failed>0||zr("failed"),Zz=e=>e!=="closed",Yg=()=>jc.some(([e])=>zr(e))||Da.value.some(e=>zr(`team-${e.id}`));function cS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${jc.filter(lS).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${G(e)}
aria-current=${zr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Vm} view=${e} />
</a>
</li>`)}
</ul>
${Da.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Da.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${G(`team-${e.id}`)}
aria-current=${zr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+uo(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Vm} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Vm({view:e}){let t=Gm(e)??0;return Zz(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var Qz=()=>kc().filter(e=>e.tab),Xz=()=>{y.value=y.peek()==="more"?null:"more"};function uS(){let{page:e}=E.value,t=Ti.value,n=Yg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Vo()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${Qz().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Wc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Nr(e)?.icon&&!Nr(e).tab?"page":null}
onClick=${Xz}>
<${d} name="menu" size="l" />
${o("More")}
${Ie.value.notifications>0&&r`<span class="count">${Ie.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${eB} />`}
${y.value==="more"&&r`<${tB} />`}
`}function eB(){return r`<${Re} label=${o("Views")} place="popsheet">
${jc.filter(lS).map(([e,t,n])=>r`<${X} icon=${n} checked=${zr(e)} onPick=${()=>R(G(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Vm} view=${e} /></span>
<//>`)}
${Da.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Da.value.map(e=>r`<${X} icon="users-round" checked=${zr(`team-${e.id}`)}
onPick=${()=>R(G(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Vm} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function tB(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${X} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${X} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${X} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${kc().filter(t=>!t.tab).map(t=>r`<${X} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Pi().length>0&&r`<${X} icon="settings" onPick=${()=>R(Gt())}>${o("Settings")}<//>`}
<${X} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Gg(){let{page:e}=E.value,t=Ti.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Di} />
<b>${o("Okno")}</b>
${Ln.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Jo.value=!Jo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${at} K`}
onClick=${Wc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${at} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Yg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${kc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${nB} ...${n.mark()} />`}
<${oB} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${cS} />
</div>
${Pi().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Gt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${rS} />
</nav>
<${uS} />
<${aS} />
`}var nB=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,oB=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,pS=()=>{let e=Ie.value.mine_unread+Ie.value.unassigned;return`${e?`(${e}) `:""}${Nr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();C();V();Wn();pm();x();ro();js();qs();io();Ks();ja();Mt();Yt();Q();L();nt();N();C();ie();Bs();oe();x();qs();xe();ja();Q();L();Gi();pn();N();un();qr();Hr();jt();yt();x();Q();Hs();L();ie();un();Qe();pn();var Ld=me(()=>Promise.resolve().then(()=>(_d(),G1)),"SnoozeMenu",{keys:!0}),zT=Jt(["handover","newdialog"],()=>Promise.resolve().then(()=>(IT(),LT)),"WorkLayers"),Fo=()=>E.peek().page==="inbox"?Jn():void 0,ev=()=>Fo()?.state==="open",PF=()=>Jn()?.state==="closed",gl=e=>()=>{y.value=e};Ye({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:vo,run:gl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:vo,run:()=>Mm(Jn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:PF,run:()=>{Aa(Jn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Bm()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:ev,run:()=>{Gn(Fo().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Fo(),run:gl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:ev,run:gl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(ev()&&Fo().snooze),run:()=>{Pa(Fo().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Fo(),run:gl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Fo()?.waiting_since,run:()=>{Km(Fo().id)}},{id:"follow",group:"dialog",label:()=>Ss.peek()[Fo()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Fo(),run:()=>{Lr(Fo().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:gl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:gl("handover")});var MF=me(()=>Promise.resolve().then(()=>(ov(),BT)),"GiveMenu",{keys:!0}),rs=(e,t)=>(n,s)=>s===null?t(n):e(s),WT=()=>An({act:"close"},rs(e=>Dc(e,Fm("solved")),e=>S("{n} conversation closed","{n} conversations closed",e))),FT=()=>An({act:"reopen"},rs(Tm,e=>S("{n} conversation reopened","{n} conversations reopened",e))),RF=()=>An({act:"read"},rs(Em,e=>S("{n} conversation marked as read","{n} conversations marked as read",e))),sv=()=>An({act:"follow",on:!0},rs(e=>Om(e,!0),e=>S("You follow {n} conversation","You follow {n} conversations",e))),KT=()=>gb(E.peek().view).open?WT():FT();function LF(e,t){An({act:"snooze",until:e,reason:t},rs(n=>Cm(n,e),n=>e===null?S("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):S("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ve(e)})))}function IF({person:e,team:t}){if(t!==void 0){let n=Fe.peek()[t]?.name??"";An({act:"team",team_id:t},rs(s=>Pm(s,n),s=>S("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?An({act:"assign",operator_id:null},rs(n=>Ea(n,null),n=>S("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):An({act:"assign",operator_id:e},rs(n=>Ea(n,e),n=>S("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var uu=e=>{y.value=y.peek()===e?null:e};function zF(){let e=[...wt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of Fn(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function BF(){let e=new Set([...wt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function WF(e,t){let n=il(e);An({act:t?"tag":"untag",tag_ids:[e]},rs(s=>(t?bb:vb)(s,[e]),s=>t?S("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):S("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var FF=e=>An({act:"rank",priority:e},rs(t=>kb(t,e),t=>S("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Nn(e).toLocaleLowerCase()}))),KF=[["user-round-plus",()=>o("Assign"),"A",()=>uu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>uu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>uu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>uu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>uu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,RF],["eye",()=>o("Follow"),"F",sv],["undo-2",()=>o("Reopen"),"E",FT,null,"closed"],["check",()=>o("Close"),"E",WT,null,"open"]];function jT({view:e}){let t=wt.value.size;if(!t)return null;let n=Jc.value,s=gb(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=KF.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${jF} view=${e} size=${t} />
${sl.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${e1(sl.value)}</span>
<button type="button" class="link" onClick=${XS}>${o("Retry")}</button>
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
onClick=${rl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Ld} label=${o("Snooze")} onPick=${LF} />`}
${y.value==="pick-tags"&&r`<${h1} states=${zF()} onSet=${WF} place="popgive" />`}
${y.value==="pick-priority"&&r`<${g1} now=${BF()} onPick=${FF} place="popgive" />`}
${y.value==="pick-give"&&r`<${MF} onPick=${IF} />`}
</div>`}function jF({view:e,size:t}){let n=lt.ids.length,s=Math.max(Gm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>ZS(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ce();C();ie();Qr();oe();x();qs();ro();io();Q();L();Gi();N();sn();C();x();Q();ro();L();N();ie();sn();ko();jt();var HT=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],YT=(e,t)=>R(G(Ap(Ze(e),t)),{replace:!0}),GT=(e,t)=>YT(e,{...Co(e),tags:HT(Co(e).tags,t)}),VT=(e,t)=>YT(e,{...Co(e),priorities:HT(Co(e).priorities,t)});function JT({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${ys(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${qF} view=${e} />`}
</span>`}function qF({view:e}){let t=Co(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Vn.map(([n])=>r`<${qT} key=${n} on=${t.priorities.includes(n)} onPick=${()=>VT(e,n)}>
<${Lt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${bo.value.map(n=>r`<${qT} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>GT(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!bo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var qT=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function ZT({view:e}){if(!ys(e))return null;let t=Co(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${UT} key=${"p"+n} name=${Nn(n)} onRemove=${()=>VT(e,n)}>
<${Lt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${UT} key=${n} name=${xn.value[n]?.name??o("deleted tag")} onRemove=${()=>GT(e,n)}>
<span class=${"sq h"+(xn.value[n]?.color??0)}></span>
<span class="cut">${xn.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${G(Ze(e))}>${o("Clear filter")}</a>
</div>`}var UT=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();x();Mt();N();sn();var av=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function rv(){let e=y.value==="sort",t=(av.find(([n])=>n===ln.value)??av[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${av.map(([n,s,a])=>r`<${X} icon=${a} checked=${n===ln.value}
onPick=${()=>{ln.value=n}}>${s()}<//>`)}<//>`}`}var ei={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},iv=e=>gt({list:{mode:e}}),XT=()=>iv(nl[(nl.indexOf(ge.peek()?.list?.mode??"cards")+1)%nl.length]),QT=e=>vn(e,"urgent")!==vn(e,"longest");function eC({view:e}){let t=go.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${iS(e)}</h2>
${t?r`<${VF} />`:r`<${GF} />`}
<${JT} view=${e} />
<${JF} wide=${t} />
</div>
<div class="ltabs">
<${HF} view=${e} />
${t&&QT(e)&&r`<div class="lfilter"><${rv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${QT(e)?r`<${rv} />`:r`<span class="t12 dim lown">${UF(e)}</span>`}
<${YF} view=${e} />
</div>`}
<${ZT} view=${e} />
`}var UF=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Ze(e)]??o("Newest first");function HF({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Kc.map(([t,n])=>r`<a class="tab" href=${G(Ap(t,Co(e)))}
aria-current=${Ze(e)===t?"page":null}>
${n()} <span class="n">${ue(Ie.value[t])}</span>
</a>`)}</nav>`}function YF({view:e}){let t=Ze(e),n=(s,a)=>r`<a class="chip" href=${G(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function GF(){let e=y.value==="mode",[t,n]=ei[go.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${nl.map(s=>r`<${X} icon=${ei[s][1]} checked=${s===go.value} onPick=${()=>iv(s)}>
${ei[s][0]()}
<//>`)}
<//>`}
</span>`}var VF=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${nl.map(e=>r`<button type="button" aria-pressed=${String(e===go.value)} title=${ei[e][0]()+"  V"}
onClick=${()=>iv(e)}>
<${d} name=${ei[e][1]} size="m" />
${e===go.value?ei[e][0]():r`<span class="vh">${ei[e][0]()}</span>`}
</button>`)}
</span>`;function JF({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}I();C();pm();x();qs();io();Q();L();nt();Gi();N();function tC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=ol.value,l=[...new Set([...s,...po.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{sg([...c,E.value.dialog])});let u=l.filter(f=>$a(ae.value[f],e,va())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${QF} view=${e} list=${ZF(u,t)} ids=${t} from=${a} to=${i} />`;let p=k_(ee.value,po.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Kc.find(([f])=>f===p.view);return r`<${Id} icon="chevron-right" run=${()=>{Ri.value={view:p.view,ids:p.ids},R(G(p.view,E.value.dialog))}}>
${S("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var lv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},ZF=(e,t)=>[...e].sort((n,s)=>lv(t,n)-lv(t,s));function QF({view:e,list:t,ids:n,from:s,to:a}){let i=lv(n,t[0]),l=()=>{Ri.value={view:e,ids:t},lt.showNew()};return i>a?r`<${Id} icon="arrow-down" run=${l}>${S("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Id} icon="arrow-up" run=${l}>${S("{n} new above","{n} new above",t.length)}<//>`:r`<${Id} icon="eye" run=${l}>${S("{n} new · show","{n} new · show",t.length)}<//>`}var Id=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function nC(e,t,n,s,a){A(()=>{let{view:i,ids:l}=Ri.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Ri.value=null,requestAnimationFrame(()=>{lt.reveal(c),v_(l),sg(l)})):s.next&&!a?Er(e,t):s.next||(Ri.value=null)})}C();oe();x();ro();Q();L();pn();N();C();Qe();fm();x();L();N();function oC(){if(P.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Ii(),t=e&&zi(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Rt(t)}>
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
<//>`}var XF={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function cv({view:e}){if(!Object.keys(Ge.value).length)return r`<${oC} />`;if(ys(e))return r`<${eK} view=${e} />`;if(e==="mine")return r`<${tK} />`;let t=fa(e);if(t!==null)return r`<${nK} team=${Fe.value[t]} />`;let[n,s,a]=XF[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}var eK=({view:e})=>r`<${re} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${G(Ze(e))}>${o("Clear filter")}</a>
<//>`;function tK(){let e=Ie.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Bm}>
${o("Take the next one")}
<${cn} of=${["Shift","I"]} />
</button>`}
<//>`}function nK({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${G("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();C();Qe();ve();fm();oe();x();L();N();Ms();var oK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],sC=e=>ot(e)===ot(M.value)?J(e):qe(e);function aC(){return Object.values(Ge.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${sK} channel=${t} key=${t.id} />`:r`<${rK} channel=${t} key=${t.id} />`)}function sK({channel:e}){let[t,n]=g(!1),s={name:e.name,time:sC(e.down_since),cause:Sn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${aK} channel=${e} />`}
</div>`}function aK({channel:e}){let t=Ii(),n=oK.includes(e.health_code),s=t&&zi(t,`channel ${n?"change":"test"} ${O_(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Rt(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function rK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:sC(e.down_since),until:J(e.health_at)})}
</span>
</div>`}C();ve();oe();Cr();x();Va();xe();Q();ro();L();N();Fs();ko();zd();jt();Bd();var Wd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ve(e.until)}
</span>`;function Fd({dialog:e,draft:t}){if(Xp(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Qt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?Xo(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Ko} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Kd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function uv(e,t){return[e.name,Ee(e.kind),t?S("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):J0(e,M.value),mu(e,M.value),...Fn(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var jd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,cC=e=>pc.value[e]?.no!=null,uC=(e,t)=>Ze(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,pC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${_e} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${_e} kind=${e.kind} />
<//>`;function pK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=uC(e,s);return r`
<${pC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${No(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Fd} dialog=${e} draft=${n} />
<span class="hrow tight end"><${jd} count=${t} called=${cC(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Kd} />`:""}
${e.snooze?r`<${Wd} snooze=${e.snooze} />`:r`<${Do} dialog=${e} />`}
${e.priority===1&&r`<${Lt} priority=${1} />`}
${e.tagged?r`<${Ur} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${ti} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function mK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=uC(e,s);return r`
<${pC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Lt} priority=${1} />`}
<${Ur} ids=${e.tags} most=${1} />
<${ti} dialog=${e} />
${e.failed?r`<${Kd} />`:e.snooze?r`<${Wd} snooze=${e.snooze} />`:r`<${Do} dialog=${e} short />`}
<span class="tm">${No(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Fd} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${jd} count=${t} called=${cC(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var dK={cards:pK,rows:mK};function mC({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=dK[e];return r`<a class=${`dlg ${e}`} href=${G(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${uv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();C();io();qs();x();Mt();var fK=200,qd=8,$K={cards:80,rows:52,table:42},dC=new Map;function fC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g($K[n]),[v,_]=g([0,40]),w=O(null),k=()=>m.current.offsetTop,D=pe=>{let be=Math.floor((pe-k())/f)-qd;return[Math.max(0,be),Math.ceil((pe+p.current.clientHeight-k())/f)+qd]},j=()=>{let{scrollTop:pe,clientHeight:be}=p.current,Y={from:Math.ceil((pe-k()-1)/f),to:Math.floor((pe+be-k()+1)/f)-1};(Y.from!==ol.peek().from||Y.to!==ol.peek().to)&&(ol.value=Y)},B=()=>{j();let pe=D(p.current.scrollTop);(Math.abs(pe[0]-v[0])>qd/2||Math.abs(pe[1]-v[1])>qd/2)&&_(pe)},U=()=>{let{scrollTop:pe}=p.current,be=Math.min(h.current.ids.length-1,Math.floor(pe/f));be>=0&&dC.set(e,{id:h.current.ids[be],offset:pe-be*f,atTop:pe<4})},ke=()=>{U(),B();let{scrollTop:pe,scrollHeight:be,clientHeight:Y}=p.current;be-pe-Y<u*f&&c()},Me=O("");W(()=>{let pe=[n,Eo.value,YS.value,innerWidth,devicePixelRatio,t.length>0].join();if(Me.current!==pe){Me.current=pe;let rt=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(rt&&Math.abs(rt-f)>.5){$(rt);return}}let be=h.current,Y=dC.get(e),Le=be.name!==e||be.ids!==t||be.height!==f;if(h.current={name:e,ids:t,height:f},Le&&Y){let rt=Y.atTop?null:Hw(Y,be.name===e?be.ids:t,t),To=rt===null?Y.atTop?0:p.current.scrollTop:rt*f+Math.min(Y.offset,f);Math.abs(p.current.scrollTop-To)>.5&&(p.current.scrollTop=To)}else be.name!==e&&(p.current.scrollTop=0);Le?B():j(),Le&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(w.current===null)return;let pe=m.current.querySelector(`.dlg[data-id="${w.current}"]`);pe&&(w.current=null,pe.focus({preventScroll:!0}))}),lt.ids=t,lt.reveal=pe=>{let be=t.indexOf(pe);if(be<0||!p.current)return;let[Y,Le]=[be*f,(be+1)*f],rt=k(),{scrollTop:To,clientHeight:yi}=p.current;Y<To?p.current.scrollTop=Y:Le+rt>To+yi&&(p.current.scrollTop=Le+rt-yi),U(),_(D(p.current.scrollTop)),j()},lt.focus=pe=>{w.current=pe,lt.reveal(pe),_(be=>[...be])};let Ae=gK(t,v,[l,En.value]),Ct=t.length;return r`<div class="scroll" ref=${p} onScroll=${ke}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${Ct*f}px`}}>
${Ae.map(pe=>r`<${hK} key=${t[pe]} index=${pe} of=${Ct} height=${f}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var hK=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function gK(e,[t,n],s){if(e.length<=fK)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Qe();ie();Bs();x();ja();L();pn();sn();Hr();var bl=T(null),bK=240,vK=360;function pv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:kK(e.target);bl.value={id:t,x:Math.min(n.x,innerWidth-bK),y:Math.min(n.y,innerHeight-vK)},y.value="row"}function kK(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function mv(e){bl.value={id:e,x:0,y:0},y.value="row-snooze"}var yK=e=>An({act:"read"},()=>Em(e),[e]),wK=e=>An({act:"unread",numbers:[e.last_no]},()=>Am(e.id),[e.id]);function $C(){let e=bl.value&&ae.value[bl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Ld} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Wm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${ll} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${cl} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${bl.value.x}px`,top:`${bl.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${X} icon="hand" onPick=${()=>zm(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${X} icon="alarm-clock" onPick=${()=>Pa(t)}>${o("Unsnooze")}<//>`:r`<${X} icon="alarm-clock" stay onPick=${()=>mv(t)}>${o("Snooze")}<//>`)}
${n?r`<${X} icon="check" onPick=${()=>Gn(t)}>${o("Close")}<//>`:r`<${X} icon="undo-2" onPick=${()=>Aa(t)}>${o("Reopen")}<//>`}
${Ci(e)?r`<${X} icon="mail-open" onPick=${()=>yK(t)}>${o("Mark as read")}<//>`:r`<${X} icon="mail" onPick=${()=>wK(e)}>${o("Mark as unread")}<//>`}
<${X} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${X} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${X} icon="eye" onPick=${()=>Lr(t)}>${Ss.value[t]?o("Stop following"):o("Follow")}<//>
<${X} icon="check" onPick=${()=>Us(t)}>${wt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ve();oe();x();qs();io();xe();ja();Mt();Q();L();N();Fs();ko();zd();var xK=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],_K=new Set(["newest"]),Ud=()=>Object.values(Fe.value).some(e=>!e.removed);function hC({view:e}){let t=vn(e,ln.value),n=lt.ids.length>0&&lt.ids.every(s=>wt.value.has(s));return r`<div class=${Ud()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&wt.value.size>0} onChange=${()=>n?rl():id()} />
</span>
${xK.map(([s,a,i])=>s==="x-team"&&!Ud()?null:r`<span class=${s}>
${i&&vn(e,i[0])===i[0]?r`<${SK} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function SK({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{ln.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${_K.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function gC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Fe.value[e.team_id];return r`<a class=${Ud()?"dlg trow teams":"dlg trow"} href=${G(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${uv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${_e} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${jd} count=${t} called=${pc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Lt} priority=${1} />`}
<${Ur} ids=${e.tags} most=${2} />
<${ti} dialog=${e} />
<${Fd} dialog=${e} draft=${n} />
</span>
${Ud()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${_a(c)}</span>`:r`<${Sa} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Kd} />`:e.snooze?r`<${Wd} snooze=${e.snooze} />`:e.waiting_since?r`<${Do} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${No(e.last_at,M.value)}</span>
</a>`}I();C();x();ja();L();nt();pn();N();var Hd=12,dv=88,Yd=72,TK=450;function bC(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=w=>{let[k]=w.touches;if(s.current=Date.now(),w.touches.length>1){f();return}let D=w.target.closest(".dlg[data-id]"),j=w.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:j,atTop:j?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Us(Number(D.dataset.id))},TK))},p=w=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=w.touches,[j,B]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(j,B)>Hd&&clearTimeout(k.timer),k.kind??=Math.abs(j)>Hd&&Math.abs(j)>Math.abs(B)*1.5&&k.row?"swipe":B>Hd&&k.atTop?"pull":Math.abs(B)>Hd?"scroll":null,k.kind==="swipe"&&m(k,j),k.kind==="pull"&&i(Math.max(0,Math.min(Yd*1.4,B/2)))},m=(w,k)=>{if(ae.peek()[Number(w.row.dataset.id)]?.state!=="open")return;w.dx=k,w.row.style.setProperty("transform",`translateX(${k}px)`);let j=w.row.parentElement;j.dataset.swipe=k>0?"aside":"close",j.toggleAttribute("data-enough",Math.abs(k)>dv)},h=w=>{clearTimeout(w.timer),w.row&&(w.row.style.removeProperty("transform"),delete w.row.parentElement?.dataset.swipe,w.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=w=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,w.cancelable&&(k.kind==="swipe"||k.kind==="long")&&w.preventDefault(),k.kind==="swipe"&&k.dx>dv&&mv(D),k.kind==="swipe"&&k.dx<-dv&&Gn(D),k.kind==="pull"&&a>=Yd&&v(),i(0)},v=async()=>{c(!0),await Zx(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Yd/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Yd?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:_}}ie();ts();yt();x();js();qs();ja();Q();var wo=()=>E.peek().page==="inbox",vC=()=>wo()&&wt.peek().size>0,CK=()=>wo()&&lt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ye({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(G("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(G("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(G("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Pt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:wo,walks:!0,run:()=>mb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:wo,walks:!0,run:()=>mb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:wo,walks:!0,run:()=>db(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:wo,walks:!0,run:()=>db(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:wo,walks:!0,run:()=>fb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:wo,walks:!0,run:()=>fb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:wo,run:VS},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:wo,run:JS},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:CK,run:id},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:wo,run:XT},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Vo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(G("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(G("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(G("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(G("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(G("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(G("closed"))});var OK={KeyE:KT,KeyF:sv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function EK(){let{view:e,dialog:t}=E.peek();R(G(e)),lt.focus(t)}var AK=()=>wo()&&go.peek()==="table"&&E.peek().dialog!==null&&!ft.peek();function NK(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=vC()?OK[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?vC()?rl:AK()?EK:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?sd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",NK,{capture:!0});var PK=10;function DK(e,t,n){let s=vn(e,ln.value),a=Go(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:qw()});let l=Mp.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,va(),l.edge):[],p=c.shown.length>0&&t,m=ao(()=>{let h=Uw(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function MK(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>ga.value[a]===void 0);if(s===void 0&&Ze(e)==="unread"){let a={...va(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>ga.value[i]===void 0&&$a(ae.value[i],e,a))}s!==void 0&&t_(ae.value[s])},[e,t,ga.value,ae.value,n])}function kC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=DK(e,n||wt.value.size>0,t),f=At.value[`page:${i}`];MK(e,m,c?.loaded);let $=bC(e,l);nC(e,l,m,c,!!(f?.busy||f?.problem)),lt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&Er(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,w=D=>{let j=D.target.closest(".dlg[data-id]");!j||!(D.shiftKey||wt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?rd(Number(j.dataset.id)):Us(Number(j.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ka()};return r`<section class=${`list ${go.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${aC} />
<${eC} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let j=D.target.closest(".dlg[data-id]");j&&(En.value=Number(j.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(En.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${w} onClick=${k} onContextMenu=${pv} ...${$.handlers}>
${c?.loaded&&r`<${tC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||go.value==="table")?r`<${RK} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${cv} view=${e} />`:r`<${zK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${jT} view=${e} />
<${$C} />
</section>`}function RK({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=go.value,u=va(),p=n.includes(s)?s:En.value!==null&&n.includes(En.value)?En.value:n[0],m=f=>{let $=ae.value[f],v=vS(f)?{...$,failed:!0}:$,_={dialog:v,count:Ci(v),draft:dn(f,"reply"),view:t,current:f===s,stop:f===p,picked:wt.value.has(f)};return r`<${LK} id=${f} name=${v.name} leaving=${!$a(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${gC} ...${_} />`:r`<${mC} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${yC} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${wC} widths=${[52,88]} /></ul>`:null;return r`<${fC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${PK}
onNear=${a} head=${c==="table"&&r`<${hC} view=${t} />`}
tail=${n.length?h:r`<${cv} view=${t} />`} />`}function LK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?rd(e):Us(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Tc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${pv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function yC({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var wC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ne} width=${e[0]} /><${Ne} width=${e[1]} /><${Ne} width=${34} /></span>
</li>`,IK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function zK({state:e,view:t,order:n}){let s=$t(150,!e?.problem);return e?.problem?r`<${yC} problem=${e.problem} again=${()=>Er(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${IK.map(a=>r`<${wC} widths=${a} />`)}
</ul>`:null}C();fe();N();var BK=e=>e===Cs.value.findLast(t=>t.undo),fv=()=>r`<div class="toasts">
${Cs.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>wx(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>$c(e)}>${e.label}</button>`}
${BK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();yt();x();Q();Hs();un();Vd();var $D=me(()=>Promise.resolve().then(()=>(mD(),pD)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:P4}),hD=Jt(["photo"],()=>Promise.resolve().then(()=>(fD(),dD)),"Lightbox");function P4(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ye({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&vo(),run:Gd},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});yt();x();Hs();Ts();ie();eu();Ks();Wn();kv();Jm();ml();var $$=()=>!!$n.current?.mail;Ye({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:vo,run:()=>Bo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:vo,run:()=>Bo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>$n.current?.mode==="reply",run:()=>{Fp()&&$n.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!$n.current,run:()=>{On($n.current.id,$n.current.mode==="reply"?"note":"reply"),$n.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!$n.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:$$,run:()=>$n.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:$$,run:()=>$n.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:$$,run:()=>$n.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:$$,run:()=>$n.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Hr();yt();x();Q();Ao();Vd();vl();Mt();Hs();ie();un();sy();var vD=me(()=>Promise.resolve().then(()=>(e$(),BA)),"Card"),W4=me(()=>Promise.resolve().then(()=>(bD(),gD)),"Client");function F4(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?co.value=!co.value:ft.value=!ft.value)}Ye({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:vo,run:F4});Qo({page:"clients",path:"/clients",title:()=>o("Client"),view:W4});Jd({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Gd});Jd({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(Ip(e.contact_id))});Jd({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Ju(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Jf();yt();x();Ar();ym();se();L();var yD=document.querySelector("link[rel='icon']"),kD=yD?.getAttribute("href")??"";he(()=>{let e=ee.value.ready&&(Ti.value>0||Ie.value.notifications>0);yD?.setAttribute("href",e?kD.replace("favicon.svg","favicon-dot.svg"):kD)});Ye({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Bi});pi();yt();x();Q();Ao();Yt();L();un();ju();ry();var S5=me(()=>Promise.resolve().then(()=>(UM(),qM)),"Automation"),JM=Jt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(VM(),GM)),"Layers");it("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});IN({when:wD,run:xD});Qo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:S5,mark:()=>ee.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ye({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(je())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();yt();x();Q();Ao();L();un();var eY=me(()=>Promise.resolve().then(()=>(ap(),Fy)),"Looks"),tY=me(()=>Promise.resolve().then(()=>(ap(),Fy)),"Work"),nY=me(()=>Promise.resolve().then(()=>(eR(),XM)),"OwnKeys"),oY=me(()=>Promise.resolve().then(()=>(rR(),aR)),"OwnNotifications"),sY=me(()=>Promise.resolve().then(()=>(qy(),jy)),"Password"),aY=me(()=>Promise.resolve().then(()=>(qy(),jy)),"Sessions"),rY=me(()=>Promise.resolve().then(()=>(Ky(),tR)),"Mailbox"),iY=me(()=>Promise.resolve().then(()=>(dR(),mR)),"Teams"),lY=me(()=>Promise.resolve().then(()=>(bR(),gR)),"Statuses"),cY=me(()=>Promise.resolve().then(()=>(NR(),AR)),"Hours"),uY=me(()=>Promise.resolve().then(()=>(DR(),PR)),"Company"),pY=me(()=>Promise.resolve().then(()=>(IR(),LR)),"Settings"),mY=()=>yc(E.value.section)?.label()??o("Settings");Qo({page:"settings",title:mY,view:pY});Ye({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Gt())});on({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:eY});on({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:tY});on({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:nY});on({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:oY});on({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:sY});on({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:aY});on({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:uY});on({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:cY});on({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:rY});on({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:iY});on({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:lY});he(()=>{ge.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});mp();mp();un();Jf();pi();var OY=Jt(["shortcuts"],()=>Promise.resolve().then(()=>(QR(),ZR)),"Shortcuts");function XR(){let{page:e,dialog:t}=E.value,n=ee.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(ft.value=!1)},[n,t]),A(()=>{document.title=n?pS():o("Okno")}),e==="setup"?r`<${VR} />`:Ue.value==="out"||e==="login"?r`<${GR} />`:n?e==="inbox"?r`<${NY} open=${!!t} />`:r`<${EY} view=${Nr(e)?.view??AY} />`:null}var eL=()=>ee.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function EY({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Jo.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Gg} />
<${eL} />
<${e} />
<${fv} />
</div>
<${tL} />
`}var AY=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function NY({open:e}){let t=At.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||co.value&&!ft.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Jo.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Gg} />
<${eL} />
<main class=${`main inbox ${n?"nocard":""} ${ft.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${kC} />
<${bg} name="--w-list" side="left" label=${o("List width")} />
<${$D} />
${!n&&r`<${bg} name="--w-card" side="right" label=${o("Card width")} /><${vD} />`}
<${fv} />
</main>
</div>
<${tL} />
`}var tL=()=>r`
<${J_} />
<${OY} />
<${nS} />
<${hD} />
<${zT} />
<${JM} />
<${tN} />
<${nN} />
<${sN} />
<${aN} />
<${oN} />
<${MA} />
${Ue.value==="expired"&&r`<${JR} />`}
<div class="vh" aria-live="polite">${vc.value}</div>
`;un();se();ts();ie();V();yt();x();js();Mt();Q();Hs();L();fe();var PY=[".side","#list","#conversation","#card"],DY=".nav[aria-current], .dlg, textarea";function nL(e){let t=PY.map(l=>Pt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(DY))??i[0])?.focus()}function MY(){y.value?y.value=null:ft.value?ft.value=!1:document.activeElement!==document.body&&Fa(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(Vo()):E.peek().dialog&&RY()}function RY(){let{view:e,dialog:t}=E.peek(),n=Pt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(G(e))}Ye({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>nL(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>nL(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:jp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Jo.value=!Jo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var oL=new Set(["F6","Shift+F6"]),LY=1200,dp=null,Qy=!0;he(()=>{Qy=ge.value?.shortcuts??!0,t0(ge.value?.keys)});function IY(e,t){let n=dp&&performance.now()-dp.at<LY?Fi(`${dp.chord} ${e}`,t):null;return dp=null,n||(!t&&Qy&&s0(e)&&(dp={chord:e,at:performance.now()}),Fi(e,t))}function zY(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){MY();return}let t=zs(e),n=Fa(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!Qy&&!oL.has(t)||n&&s&&!oL.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=IY(!n&&a||t,n);i?BY(i,e)!==!1&&e.preventDefault():ad(e)}function BY(e,t){if(e.act)return sd(t,()=>e.run(t),{settled:vo(),pause:!e.opensField});if(!(ad(t)&&e.id==="undo"))return e.walks&&tl(),e.run(t)}var sL=()=>document.addEventListener("keydown",zY);mp();var WY=3e3;async function FY(){await cc(_x()??vh()),sL(),pw(r`<${XR} />`,document.getElementById("app")),E.value.page!=="setup"&&await rL()}var KY=he(()=>{ee.value.ready&&(E.value.page!=="inbox"||Object.keys(Mp.value).length>0)&&setTimeout(()=>{KY(),xg()})}),{session:Xy}=document.documentElement.dataset;async function rL(){try{let{needed:e,operator:t}=Xy?{needed:Xy==="new",operator:Xy==="in"}:await K("/api/setup");if(!t){aL(e);return}await Or(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?aL(!1):setTimeout(rL,WY)}}function aL(e){E.value.page!=="login"&&location.pathname!=="/"&&(Z$.value=location.pathname+location.search),Ue.value="out",R(e?"/setup":"/login",{replace:!0})}FY();
