/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var l_=Object.defineProperty;var v=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}};var Ue=(e,t)=>{for(var n in t)l_(e,n,{get:t[n],enumerable:!0})};function us(e){e&&e.parentNode&&e.remove()}function ii(e,t,n){var o,a,i,l={},c=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?mu.call(arguments,2):n),Ya(e,l,o,a,null)}function Ya(e,t,n,o,a){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ga,__v:a||++pf,__i:-1,__u:0};return!a&&be.vnode&&be.vnode(i),i}function fu(){return{current:null}}function ds(e){return e.children}function kn(e,t){this.props=e,this.context=t,this.__g=0}function _o(e,t){if(t==null)return e.__&&_o(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:_o(e)}function p_(e){var t,n=e.__v,o=n.__e,a=[],i=[],l=e.__P;l&&((t=ps({constructor:Ga},n)).__v=n.__v+1,be.vnode&&be.vnode(t),hu(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,a,o||_o(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,vf(a,t,i),n.__=n.__e=null,t.__e!=o&&ff(t))}function ff(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ff(e)}function cf(e){(8&e.__g||(e.__g|=8,xo.push(e),si++))&&lu==be.debounceRendering||((lu=be.debounceRendering)||queueMicrotask)(hf)}function hf(){try{for(var e,t=1;xo.length;)xo.length>t&&xo.sort(df),e=xo.shift(),t=xo.length,8&e.__g&&p_(e)}finally{(si=xo.length)&&(lu||queueMicrotask)(hf)}}function $f(e,t,n,o,a,i,l,c,u,p,d){var $,m,h,k,x,y,b=o.__k||ri,N=t.length;for(u=d_(n,t,b,u,N),$=0;$<N;$++)(h=n.__k[$])!=null&&(m=~h.__i&&b[h.__i]||ai,h.__i=$,y=hu(e,h,m,a,i,l,c,u,p,d),k=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&$u(m.ref,null,h,m),h.ref&&d.push(h.ref,h.__c||k,h)),x=x||k,4&h.__u?(u=gf(h,u,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type=="function"&&y!==void 0?u=y:k&&(u=k.nextSibling),h.__u&=-21);return n.__e=x,u}function d_(e,t,n,o,a){var i,l,c,u,p,d,$,m,h,k=n.length,x=k,y=0,b=0,N=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=N[i]=Ya(null,l):du(l)?l=N[i]=Ya(ds,{children:l}):l.constructor===Ga&&l.__b?l=N[i]=Ya(l.type,l.props,l.key,l.ref,l.__v):N[i]=l,u=i+y,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=m_(l,n,u,x))&&(x--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,b=1)):(~p||(a>k?y--:a<k&&y++),typeof l.type!="function"&&(l.__u|=4))):N[i]=null;if(b){for(d=[],$=[],i=0;i<a;i++)if((l=N[i])&&16&l.__u){for(y=0,m=d.length;y<m;)d[h=y+m>>1]<l.__i?y=h+1:m=h;d[y]=l.__i,$[i]=y+1}for(y=d.length;i--;)$[i]&&($[i]==y?y--:N[i].__u|=4)}if(x)for(i=0;i<k;i++)!(c=n[i])||2&c.__u||(c.__e==o&&(o=_o(c)),gu(c,c));return o}function gf(e,t,n,o){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=gf(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=_o(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function m_(e,t,n,o){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(o>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function uf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ti(e,t,n,o,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||uf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||uf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=cu[t]||(cu[t]=f_(t)),(e.__a||(e.__a={}))[t]=pu,i=t!=(t=t.replace(mf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function f_(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ni]==null)t[ni]=pu++;else if(t[ni]<this.__a[e])return;return n(be.event?be.event(t):t)}}}function hu(e,t,n,o,a,i,l,c,u,p){var d,$,m,h,k,x,y,b,N,F,oe,_t,Vt,et,ye,tt,te,se,Y=t.type;if(t.constructor!==Ga)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,$=i=[],d.nodeType==8?c=oi(d,i):i.push(d),c=i[0]||c),(d=be.__b)&&d(t);e:if(typeof Y=="function"){m=l.length;try{if(b=t.props,N=(d=Y.prototype)&&d.render,F=(d=Y.contextType)&&o[d.__c],oe=d?F?F.props.value:d.__:o,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(N?t.__c=h=new Y(b,oe):(t.__c=h=new kn(b,oe),h.constructor=Y,h.render=$_),F&&F.sub(h),h.state||(h.state={}),h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),N&&(h.__s||(h.__s=h.state),Y.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=ps({},h.__s)),ps(h.__s,Y.getDerivedStateFromProps(b,h.__s)))),k=h.props,x=h.state,h.__v=t,n.__c){if(b!==k&&N&&!Y.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(b,oe),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(b,h.__s,oe)===!1){t.__v!=n.__v&&(h.props=b,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(de){de&&(de.__=t)}),ri.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=_o(n);break e}h.componentWillUpdate&&h.componentWillUpdate(b,h.__s,oe),N&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(k,x,y)})}else N&&!Y.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),N&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=oe,h.props=b,h.__P=e,h.__g&=-5,_t=be.__r,Vt=N?25:0;do h.__g&=-9,_t&&_t(t),d=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++Vt<25);N&&(ri.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=ps({},o,h.getChildContext())),N&&n.__c&&h.getSnapshotBeforeUpdate&&(y=h.getSnapshotBeforeUpdate(k,x)),et=d&&d.type===ds&&d.key==null?d.props.children:d,b.__P&&(d=c,a=(e=b.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(de){de&&gu(de,de)}),n.__k=null),c=n.__k?_o(n,0):null),c=$f(e,du(et)?et:[et],t,n,o,a,i,l,c,u,p),b.__P&&(t.__e=null,c=d),t.__u&=-161,$&&$.some(us),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(de){if(l.length=m,t.__v=null,u||i)if(de&&de.then){if(t.__u|=128|u,i){for(~(te=i.indexOf(c||void 0))||(te=i.length);(se=i[te-1])&&se.nodeType==8;)te--;for(;te<i.length;te++)if(se=i[te])if(i[te]=null,ye){if(se==tt)break}else{if(se.nodeType!=8)break;se.data.startsWith("$s")&&(tt=oi(ye=se))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(d=oi(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=d):t.__e=c,c=c&&c.nextSibling}else i&&i.some(us);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),de&&de.then||bf(t),be.__e(de,t,n)}}else c=t.__e=h_(n.__e,t,n,o,a,i,l,u,p,e);return(d=be.diffed)&&d(t),c}function oi(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bf))}function vf(e,t,n){for(var o=0;o<n.length;)$u(n[o++],n[o++],n[o++]);be.__c&&be.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){be.__e(i,a.__v)}})}function h_(e,t,n,o,a,i,l,c,u,p){var d,$,m,h,k,x,y,b,N=n.props||ai,F=t.props,oe=t.type;if(oe=="svg"?a="http://www.w3.org/2000/svg":oe=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((k=i[d])&&(oe?k.localName==oe:k.nodeType==3)){e=k,i[d]=null;break}}if(!e){if(b=p.ownerDocument||document,!oe)return b.createTextNode(F);e=b.createElementNS(a,oe,F.is?F:p),c&&(be.__m&&be.__m(t,i),c=!1),i=null}if(oe){if(p=oe=="template"&&e.content||e,i=oe=="textarea"&&F.defaultValue!=null?null:i&&mu.call(p.childNodes),!c&&i)for(N={},d=0;d<e.attributes.length;d++)N[(k=e.attributes[d]).name]=k.value;for(d in N)k=N[d],d=="dangerouslySetInnerHTML"?m=k:d=="children"||d in F||d=="value"&&"defaultValue"in F||d=="checked"&&"defaultChecked"in F||ti(e,d,null,k,a);for(d in F)k=F[d],d=="children"?h=k:d=="dangerouslySetInnerHTML"?$=k:d=="value"?x=k:d=="checked"?y=k:c&&typeof k!="function"||N[d]===k||ti(e,d,k,N[d],a);$?(c||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(oe=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&u_.test(oe))&&(a="http://www.w3.org/1999/xhtml"),$f(p,du(h)?h:[h],t,n,o,a,i,l,i?i[0]:n.__k&&_o(n,0),c,u),i&&i.some(us)),c&&oe!="textarea"||(d="value",oe=="progress"&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(oe!="progress"||x)||ti(e,d,x,N[d],a),d="checked",y!=null&&y!=e[d]&&ti(e,d,y,N[d],a))}else N===F||c&&e.data==F||(e.data=F);return e}function $u(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){be.__e(a,n)}}function gu(e,t,n){var o,a,i,l;if(be.unmount&&be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||$u(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){be.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&gu(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=oi(o,i=[]))&&(o==e.__e&&i.some(us),us(a),us(o)),n||us(e.__e),e.__e=e.__c=e.__=null}function $_(e,t,n){return this.constructor(e,n)}function wf(e,t){var n,o,a,i;be.__&&be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ya(ds,{children:[e]}),a=[],i=[],hu(t,t.__k,o||ai,ai,t.namespaceURI,o?null:t.firstChild?mu.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,i),vf(a,t.__k,i),t.__k.props.children=null}var be,pf,uu,xo,lu,si,df,ni,mf,pu,cu,c_,Ga,ai,ri,u_,du,mu,ps,ms=v(()=>{Ga=Symbol.for("pv"),ai={},ri=[],u_=/^m(i|n|o|s|text|space)$/,du=Array.isArray,mu=ri.slice,ps=Object.assign;be={__e:function(e,t,n,o){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw si=0,e}},pf=0,uu=function(e){return e!=null&&e.constructor===Ga},kn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ps({},this.state)),typeof e=="function"&&(e=e(ps({},n),this.props)),e&&(ps(n,e),this.__v&&(t&&this.__k.push(t),cf(this)))},kn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),cf(this))},kn.prototype.render=ds,xo=[],si=0,df=function(e,t){return e.__v.__b-t.__v.__b},ni=Symbol(),mf=/(PointerCapture)$|Capture$/i,pu=0,cu={},c_=0});function ci(e,t){Fe.__h&&Fe.__h(He,e,li||t),li=0;var n=He.__H||(He.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return li=1,g_(Nf,e)}function g_(e,t,n){var o=ci(Us++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Nf(void 0,t),function(i){var l=(o.__N||o.__)[0],c=o.t(l,i);vu(l,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=He,!He.__f)){He.__f=!0;var a=He.shouldComponentUpdate;He.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=i;if(u.__.some(function(m){m.__N&&(p=!0,vu(m.__[0],m.__N[0])||(d=!0))}),a){var $=a.call(this,i,l,c);return p?$||d:$}return!p||d}}return o.__}function I(e,t){var n=ci(Us++,3);!Fe.__s&&yu(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,He.__H.__h.push(n))}function R(e,t){var n=ci(Us++,4);!Fe.__s&&yu(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,He.__h.push(n))}function E(e){return li=5,In(function(){return{current:e}},[])}function In(e,t){var n=ci(Us++,7);return yu(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function b_(){var e;do{for(;e=wu.shift();)try{Va(e)}catch(n){Fe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Af.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Va),t.__h.some(ku),t.__h=[]}catch(n){t.__h=[],Fe.__e(n,e.__v)}}}while(wu.length)}function v_(e){var t,n=function(){clearTimeout(o),Ef&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ef&&(t=requestAnimationFrame(n))}function Of(e){e!=1&&kf==Fe.requestAnimationFrame||((kf=Fe.requestAnimationFrame)||v_)(b_)}function Va(e){var t=He,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),He=t}function ku(e){var t=He;e.__c=e.__(),He=t}function yu(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!vu(n,e[o])})}function Nf(e,t){return typeof t=="function"?t(e):t}var Us,He,bu,kf,vu,li,Af,wu,Fe,yf,xf,_f,Sf,Cf,Tf,Ef,j=v(()=>{ms();vu=Object.is,li=0,Af=[],wu=[],Fe=be,yf=Fe.__b,xf=Fe.__r,_f=Fe.diffed,Sf=Fe.__c,Cf=Fe.unmount,Tf=Fe.__;Fe.__b=function(e){He=null,yf&&yf(e)},Fe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Tf&&Tf(e,t)},Fe.__r=function(e){xf&&xf(e),Us=0;var t=(He=e.__c).__H;t&&(bu==He?He.__h=[]:(t.__h.some(Va),t.__h.some(ku),Us=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),bu=He},Fe.diffed=function(e){_f&&_f(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Of(Af.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),bu=He=null},Fe.__c=function(e,t){t.some(function(n){try{n.__h.some(Va),n.__h=n.__h.filter(function(o){return!o.__||ku(o)})}catch(o){n.__h=[function(){throw o}]}}),Sf&&Sf(e,t)},Fe.unmount=function(e){Cf&&Cf(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Of(wu.push(a))}else Va(a)}catch(i){t=i}}),o.__H=void 0,t&&Fe.__e(t,o.__v))};Ef=typeof requestAnimationFrame=="function"});function mi(){if(Rn>1){Rn--;return}let e,t=!1;for((function(){let n=ui;for(ui=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let a=o.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=o.i);n=n.o}})();Qa!==void 0;){let n=Qa;for(Qa=void 0,pi++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Mf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=o}}if(pi=0,Rn--,t)throw e}function fs(e){if(Rn>0)return e();xu=++k_,Rn++;try{return e()}finally{mi()}}function ht(e){let t=Ae,n=Ja;Ae=void 0,Ja=void 0;try{return e()}finally{Ae=t,Ja=n}}function Pf(e){if(Ae===void 0)return;let t=e.n;if(t===void 0||t.t!==Ae)return t={i:0,S:e,p:Ae.s,n:void 0,t:Ae,e:void 0,x:void 0,r:t},Ae.s!==void 0&&(Ae.s.n=t),Ae.s=t,e.n=t,32&Ae.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ae.s,t.n=void 0,Ae.s.n=t,Ae.s=t),t}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new nt(e,t)}function Mf(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Df(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function zf(e){let t,n=e.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}e.s=t}function hs(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=di-1,this.f=4}function $e(e,t){return new hs(e,t)}function Lf(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Rn++;let n=Ae;Ae=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,_u(e),o}finally{Ae=n,mi()}}}function _u(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Lf(e)}function y_(e){if(Ae!==this)throw new Error("Out-of-order effect");zf(this),Ae=e,this.f&=-2;try{8&this.f&&_u(this)}finally{mi()}}function Hs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ja&&Ja.push(this)}function ie(e,t){let n=new Hs(e,t);try{n.c()}catch(a){throw n.d(),a}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var w_,Ae,Ja,Qa,ui,Rn,pi,k_,xu,di,Su=v(()=>{w_=Symbol.for("preact-signals");Rn=0,pi=0,k_=0,xu=0,di=0;nt.prototype.brand=w_;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:ht(()=>{var n;(n=this.W)==null||n.call(this)}))};nt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ht(()=>{var o;(o=this.Z)==null||o.call(this)}))}};nt.prototype.subscribe=function(e){return ie(()=>{let t=this.value;ht(()=>e(t))},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){return ht(()=>this.value)};Object.defineProperty(nt.prototype,"value",{get(){let e=Pf(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(pi>100)throw new Error("Cycle detected");(function(t){Rn!==0&&pi===0&&t.l!==xu&&(t.l=xu,ui={S:t,v:t.v,i:t.i,o:ui})})(this),this.v=e,this.i++,di++,Rn++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{mi()}}}});hs.prototype=new nt;hs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===di))return!0;if(this.g=di,this.f|=1,this.i>0&&!Mf(this))return this.f&=-2,!0;let e=Ae;try{Df(this),Ae=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ae=e,zf(this),this.f&=-2,!0};hs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};hs.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};hs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(hs.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Pf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Hs.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Hs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Lf(this),Df(this),Rn++;let e=Ae;return Ae=this,y_.bind(this,e)};Hs.prototype.N=function(){2&this.f||(this.f|=2,this.u=Qa,Qa=this)};Hs.prototype.d=function(){this.f|=8,1&this.f||_u(this)};Hs.prototype.dispose=function(){this.d()}});function Ys(e,t){be[e]=t.bind(null,be[e]||(()=>{}))}function Xa(e){if(fi){let t=fi;fi=void 0,t()}fi=e&&e.S()}function Bf({data:e}){let t=S_(e);t.name="ReactiveDom",t.value=e;let[n,o]=In(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let d=t.value.value;return d===0?0:d===!0?"":d||""}),c=$e(()=>!Array.isArray(l.value)&&!uu(l.value)),u=ie(function(){if(this.N=Ff,c.value){let d=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?o.peek():o.value}function __(e,t,n,o){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,o=c},d:ie(function(){this.N=Ff;let l=i.value.value;o[t]!==l&&(o[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function S_(e,t){return In(()=>_(e,t),[])}function T_(){fs(()=>{let e;for(;e=Rf.shift();)If.call(e)})}function Ff(){Rf.push(this)===1&&(be.requestAnimationFrame||C_)(T_)}var x_,If,hi,fi,Rf,C_,X=v(()=>{ms();j();Su();Su();x_=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Rf=[];ie(function(){If=this.N})();Bf.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:ii(ds,null).constructor},type:{configurable:!0,value:Bf},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ys("__b",(e,t)=>{if(Xa(),hi=void 0,typeof t.type=="string"){let n,o=t.props;for(let a in o){if(a==="children")continue;let i=o[a];i instanceof nt&&(n||(t.__np=n={}),n[a]=i,o[a]=i.peek())}}e(t)});Ys("__r",(e,t)=>{if(e(t),t.type!==ds){Xa();let n,o=t.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(a,i){let l;return ie(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;x_&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),hi=o,Xa(n)}});Ys("__e",(e,t,n,o)=>{Xa(),hi=void 0,e(t,n,o)});Ys("diffed",(e,t)=>{Xa(),hi=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let o=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||o&&l in o||(c.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(let l in o){let c=i[l],u=o[l];c===void 0?(c=__(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ys("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let o=t.__np;if(o){let a=t.props;for(let i in o)a[i]=o[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}e(t)});Ys("__h",(e,t,n,o)=>{o<3&&(t.__$f|=2),e(t,n,o)});kn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};C_=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function So(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var $i=v(()=>{});async function Za(e){let t=E_.includes(e)?e:Tu(),o=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Wf=new Intl.PluralRules(t),document.documentElement.lang=t,Cu.value=o,We.value=t}function s(e,t){return jf(Cu.value[e]||e,t)}function O(e,t,n,o){let a=Cu.value[e],i=Array.isArray(a)?a[O_(n)]:n===1?e:t;return jf(i,{n,...o})}function O_(e){let t=Wf.select(e);return We.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function jf(e,t){return t?e.replace(/\{(\w+)\}/g,(n,o)=>t[o]??n):e}function St(e,t){return e.split(/(\{\w+\})/).map(n=>{let o=/^\{(\w+)\}$/.exec(n);return o&&o[1]in t?t[o[1]]:n})}var Cu,We,Wf,E_,Tu,S=v(()=>{X();Cu=_({}),We=_("en"),Wf=new Intl.PluralRules("en"),E_=["ru","en"],Tu=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function xe(e,t,n){let o,a=n===void 0?void 0:JSON.stringify(n);try{o=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<P_,signal:AbortSignal.timeout(A_)})}catch(c){throw new ve(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await M_(o);if(o.ok)return i;let l=i?.code??`http-${o.status}`;throw o.status===401&&l!=="wrong-password"&&ge.value==="in"&&(ge.value="expired"),new ve(o.status,l,i??{})}async function M_(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function ce(e,t,{method:n="POST",key:o=So()}={}){try{return await xe(n,e,{...t,key:o})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,N_)),xe(n,e,{...t,key:o})}}function G(e){if(e.offline&&e.status===0)return e.code==="timeout"?s("The server did not answer within 10 seconds."):s("No connection to the server.");let t={"not-found":()=>s("This no longer exists, or you have no access to it."),forbidden:()=>s("You do not have permission to do this."),"signed-out":()=>s("Your session has expired."),"key-reused":()=>s("This was already sent with a different text."),"cannot-answer":()=>s("This colleague cannot reply in this channel."),"team-cannot-answer":()=>s("Nobody in this team can reply in this channel."),"team-gone":()=>s("This team no longer exists."),"team-exists":()=>s("A team with this name already exists."),"rate-limited":()=>s("Too many attempts. Try again in a few minutes."),"no-candidates":()=>s("Nobody can take these conversations."),"operator-gone":()=>s("This no longer exists, or you have no access to it."),closed:()=>s("The conversation is closed."),"invalid-time":()=>s("Choose a time within the next year."),"nothing-to-undo":()=>s("Nothing to undo: this has been changed since."),"too-late":()=>s("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>s("The client must write first in this channel."),"no-address":()=>s("The client has no address in this channel."),"address-wrong":()=>s("Emails cannot be sent to this address."),"invalid-subject":()=>s("This subject cannot be sent."),"cannot-check":()=>s("This platform cannot tell whether the message arrived."),"not-uncertain":()=>s("The delivery state is already known."),"edit-in-progress":()=>s("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>s("This channel does not support this."),"channel-removed":()=>s("The channel was disconnected."),blocked:()=>s("The client has blocked us."),invalid:()=>s("The server did not accept these values. Check them and try again."),"search-busy":()=>s("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>s("The search took too long. Try a rarer word, or several words."),"no-space":()=>s("The server's disk is full."),"read-only":()=>s("The server cannot save anything: its disk is read-only."),"disk-fault":()=>s("The server cannot save anything: its disk fails."),"database-damaged":()=>s("The server cannot save anything: its database is damaged.")}[e.code];return t?t():s("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var A_,N_,ge,ve,P_,W,Z=v(()=>{X();$i();S();A_=1e4,N_=700,ge=_("unknown"),ve=class extends Error{constructor(t,n,o={}){super(n),this.status=t,this.code=n,this.detail=o}get offline(){return this.status===0||[502,503,504].includes(this.status)}},P_=16384;W=e=>xe("GET",e)});function Uf(e){var t=Kf.get(this);return t||(t=new Map,Kf.set(this,t)),(t=qf(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,i=1,l="",c="",u=[0],p=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},d=0;d<n.length;d++){d&&(i===1&&p(),p(d));for(var $=0;$<n[d].length;$++)o=n[d][$],i===1?o==="<"?(p(),u=[u],i=3):l+=o:i===4?l==="--"&&o===">"?(i=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(p(),i=1):i&&(o==="="?(i=5,a=l,l=""):o==="/"&&(i<5||n[d][$+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),i=2):l+=o),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var qf,Kf,Hf=v(()=>{qf=function(e,t,n,o){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++i]]=c:l===6?o[1][t[++i]]+=c+"":l?(a=e.apply(c,qf(e,c,n,["",null])),o.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):o.push(c)}return o},Kf=new Map});var r,A=v(()=>{ms();Hf();r=Uf.bind(function(...t){return this[0]=3,ii(...t)})});var D_,Yf,Co,er=v(()=>{D_=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],Yf=e=>D_.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),Co=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Ct(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function Eo(e,t,n){let o=Co(t);return o===null?B_[t](e,n):To(e)&&e.team_id===o}function F_(e){return e.waiting_since===null?gi-e.last_at:e.due_at??e.waiting_since+z_}function Eu(e,t,n,o){if(t==="snoozed")return[e.snooze?.until??gi,e.id];if(t==="mentions"){let a=o.mentions[e.id];return[-((a?.no!=null?gi:0)+(a?.at??0)),-e.id]}return W_[Ct(t,n)](e,o)}function Jf(e,t,n,o,a){if(!Eo(e,t,o))return null;let i=Eu(e,t,n,o);return a&&Ou(i,a)>0?null:[i[0],i[1],e.id]}function Gs(e,t,n,o,a){return Qf(e,t,n,o,a).map(i=>i[2])}function Qf(e,t,n,o,a){let i=[];for(let l in e){let c=Jf(e[l],t,n,o,a);c&&i.push(c)}return i.sort(Ou)}function Xf(){let e=null;return(t,n,o,a,i)=>{let l=e&&e.view===n&&e.sort===o&&e.edge===i&&U_(e.who,a,n,o),c=l?H_(e.dialogs,t):null,u=c&&c.size<=K_?Y_(e.entries,c,t,n,o,a,i):Qf(t,n,o,a,i),p=l&&V_(e.entries,u)?e.ids:u.map(d=>d[2]);return e={dialogs:t,view:n,sort:o,who:a,edge:i,entries:u,ids:p},p}}function U_(e,t,n,o){return o==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(q_[n]??[]).every(a=>e[a]===t[a])}function H_(e,t){let n=new Set;if(e===t)return n;for(let o in t)t[o]!==e[o]&&n.add(Number(o));for(let o in e)o in t||n.add(Number(o));return n}function Y_(e,t,n,o,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Jf(n[u],o,a,i,l);p&&c.splice(G_(c,p),0,p)}return c}function G_(e,t){let n=0,o=e.length;for(;n<o;){let a=n+o>>1;Ou(e[a],t)<0?n=a+1:o=a}return n}function Zf(e,t,{busy:n,keep:o}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:Q_(e,t,o),queued:[]};let a=new Set(e),i=J_(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function J_(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function Q_(e,t,n){if(n===null||t.includes(n))return t;let o=e.indexOf(n);if(o<0)return t;let a=[...t];return a.splice(Math.min(o,a.length),0,n),a}function eh(e,t,n){let o=new Map(n.map((a,i)=>[a,i]));if(o.has(e.id))return o.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(o.has(t[a]))return o.get(t[a]);return null}var gi,z_,L_,I_,Vf,To,R_,B_,Gf,W_,j_,Ou,K_,q_,V_,Jt=v(()=>{er();gi=10**14,z_=60*6e4,L_=720*60*6e4,I_=40,Vf=["urgent","newest","oldest","longest","client","assignee"];To=e=>e.state==="open"&&!e.snooze,R_=(e,t)=>e.client_count>(t.marks[e.id]??1/0),B_={mine:(e,t)=>To(e)&&e.assignee_id===t.id,unassigned:e=>To(e)&&e.assignee_id===null,all:To,waiting:e=>To(e)&&e.waiting_since!==null,unread:(e,t)=>To(e)&&R_(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-L_)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Gf=e=>[...e??""].slice(0,I_).join("");W_={urgent:e=>[F_(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??gi+e.last_at,e.id],client:e=>[Gf(e.name),e.id],assignee:(e,t)=>[Gf(t.operators[e.assignee_id]?.name),e.id]};j_=(e,t)=>e<t?-1:e>t?1:0,Ou=(e,t)=>j_(e[0],t[0])||e[1]-t[1];K_=64;q_={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};V_=(e,t)=>e===t||e.length===t.length&&e.every((n,o)=>n[2]===t[o][2])});function Tt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:o=t?[t]:[],accepts:a=X_,snapshot:i=Z_}){Bn.set(e,{map:t,write:n,leaves:o,accepts:a,snapshot:i})}function oh({k:e,of:t}){if(e==="gone")return Bn.get(t)?.leaves??[];let n=Bn.get(e)?.map;return n?[n]:[]}function Et(e,...t){let n={...e};for(let o of t)n[o]={...e[o]};return n}function bi(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function yn(e,t,n,o,a){let i=Bn.get(t);i?.accepts(e,a)&&bi(e,t+n,o)&&i.write(e,n,a)}function ah(e,t,n,o){let a=Bn.get(t);if(a&&bi(e,t+n,o))for(let i of a.leaves)delete e[i][n]}function rh(e,t,n){for(let[o,{snapshot:a}]of Bn)for(let[i,l]of a(t))yn(e,o,i,n,l)}var Bn,X_,Z_,th,Au,nh,sh,vi=v(()=>{Bn=new Map,X_=()=>!0,Z_=()=>[];th=e=>Bn.get(e).map,Au=()=>[...Bn.values()].map(e=>e.map).filter(Boolean),nh=()=>Object.fromEntries(Au().map(e=>[e,{}]));sh=(e,t,n,o)=>Bn.get(t).write(e,n,o)});function wi(){return{ready:!1,cursor:null,company:"",version:"",demo:!1,me:null,choices:null,counts:n0,room:lh,recent:[],revs:{},views:{},...nh()}}function ch(e,t){let n=_0[t.t];return n?n(e,t):e}function ph(e){let t=Object.keys(e.items).map(Number).sort((n,o)=>n-o);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function o0(e,t,n){e.operators[t]=n,e.me?.id===t&&(e.me={...e.me,name:n.name,role:n.role,presence:n.presence})}function s0(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function a0(e,t,n){let o=e.logs[n.dialog_id];e.logs[n.dialog_id]={...o,items:{...o.items,[n.no]:n},seen:Math.max(o.seen,n.no)}}function r0(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Nu(n)||n.later&&t.no>Pu(n)}function Nu(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Pu(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function i0(e,{data:t,reset:n}){let o=n?{...wi(),recent:e.recent}:e,a=Et(o,"revs",...Au()),i=Vs(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,company:t.company,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),rh(a,t,i),a}function l0(e,{view:t,sort:n,data:o}){let a=Et(e,"dialogs","marks","mentions","revs","views"),i=Vs(o.cursor);for(let c of o.items)yn(a,"dialog",c.id,i,c);for(let c in o.marks)yn(a,"mark",Number(c),i,{read_no:o.marks[c]});for(let[c,u]of dh(o))yn(a,"mention",c,i,u);let l=o.items.at(-1);return a.views[xn(t,n)]={loaded:!0,next:o.next,edge:o.next&&l?Eu(l,t,n,Oo(a)):null},a}function c0(e,{data:t}){let n=Et(e,"dialogs","marks","contacts","logs","revs"),o=Vs(t.cursor),{id:a}=t.dialog;return yn(n,"dialog",a,o,t.dialog),yn(n,"mark",a,o,{read_no:t.mark}),yn(n,"contact",t.contact.id,o,t.contact),n.logs[a]?.later&&fh(n,a),zu(n,a,o,t.messages,{more:!!t.more,later:!1}),n}function u0(e,{id:t,data:n}){if(!e.logs[t])return e;let o=Et(e,"logs","revs");fh(o,t);let a=n.messages.at(-1)?.no??0;return zu(o,t,Vs(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),o}function zu(e,t,n,o,a){let i=e.logs[t]??Mu(),l={...i.items};for(let c of o)bi(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,o.at(-1)?.no??0),...a}}function mh(e,t,n){let o=e.logs[t],a=Object.keys(o.items).map(Number).sort((c,u)=>c-u),i=a.length-ih;if(i<=0)return;let l={...o.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...o,items:l,...n==="before"?{later:!0}:{more:!0}}}function fh(e,t){let{seen:n}=e.logs[t];hh(e,t),e.logs[t]={...Mu(),seen:n}}function p0(e,t,n){let[o,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Nu(e)&&o<=Pu(e):o-1<=Pu(e)&&a>=Nu(e)}function d0(e,{id:t,data:n,side:o}){if(!e.logs[t]||o&&!p0(e.logs[t],n.messages,o))return e;let a=Et(e,"logs","revs"),{later:i}=a.logs[t],l=o==="before"?{more:!!n.more}:{later:i&&!!n.more};return zu(a,t,Vs(n.cursor),n.messages,l),o&&mh(a,t,o),a}function m0(e,{id:t}){let n=Et(e,"logs","revs");n.recent=[t,...e.recent.filter(o=>o!==t)].slice(0,e0),n.logs[t]??=Mu();for(let o in n.logs)n.recent.includes(Number(o))||hh(n,o);return n}function hh(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function f0(e,t){let n=Et(e,"revs",...new Set(t.rows.flatMap(oh)));for(let o of t.rows)o.k==="gone"?ah(n,o.of,o.id,o.rev):yn(n,o.k,o.id,o.rev,o.row);if(n.cursor=t.cursor,t.rows.some(o=>o.k==="message"))for(let o in n.logs)Object.keys(n.logs[o].items).length>ih*2&&mh(n,o,"after");return Object.keys(n.dialogs).length>n.room?h0(n):n}function h0(e){let t=Et(e,"dialogs","marks"),n=new Set(t.recent);for(let o in t.views){let[a,i]=o.split(":");for(let l of Gs(t.dialogs,a,i,Oo(t),t.views[o].edge))n.add(l)}for(let o in t.dialogs)if(!n.has(Number(o))){for(let a of["dialog","mark"])delete t.revs[a+o];delete t.dialogs[o],delete t.marks[o]}return t.room=Math.max(lh,n.size+t0),t}function $0(e,{dialog:t,message:n,sentAtRev:o}){let a=Et(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===o&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function g0(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let o=Et(e,"marks");return o.marks[t]=n,o}function b0(e,{data:t}){let n=Et(e,"notices","revs");for(let o of t.items)yn(n,"notice",o.id,Vs(t.cursor),o);return n}function v0(e,{row:t}){return{...e,choices:t}}function w0(e,{id:t,read_no:n}){let o=Et(e,"marks");return o.marks[t]=n,o}function k0(e,{row:t}){return{...e,me:{...e.me,...t}}}function y0(e,{row:t}){let n=Et(e,"contacts");return n.contacts[t.id]=t,n}function x0(e,{id:t,on:n}){let o=Et(e,"follows");return sh(o,"follow",t,{on:n}),o}var e0,ih,lh,t0,n0,Oo,Vs,uh,pn,Mu,Du,dh,xn,_0,_n=v(()=>{Jt();vi();vi();e0=8,ih=360,lh=3e3,t0=500,n0={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notices:0,teams:{}},Oo=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Vs=e=>Number(String(e).split(":").pop()),uh=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};pn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Mu=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Du=(e=[])=>e.map(t=>[t.id,t]);Tt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});Tt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});Tt("contact",{map:"contacts"});Tt("operator",{map:"operators",put:o0,snapshot:e=>Du(e.operators)});Tt("channel",{map:"channels",snapshot:e=>Du(e.channels)});Tt("team",{map:"teams",snapshot:e=>Du(e.teams)});Tt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});Tt("mention",{map:"mentions",put:s0,snapshot:e=>dh(e)});Tt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});Tt("counts",{put:(e,t,n)=>{e.counts=n}});Tt("choices",{put:(e,t,n)=>{e.choices=n},snapshot:e=>[[0,e.choices]]});Tt("notice",{map:"notices",put:(e,t,n)=>{n.id?e.notices[t]=n:delete e.notices[t]}});Tt("message",{map:"logs",put:a0,leaves:[],accepts:(e,t)=>!r0(e,t)});dh=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);xn=(e,t)=>`${e}:${t}`;_0={start:i0,page:l0,dialog:c0,around:u0,log:d0,opened:m0,rows:f0,result:$0,read:g0,unreadFrom:w0,me:k0,choices:v0,bell:b0,contact:y0,follow:x0,forget:()=>wi()}});function q(e){z.value=ch(z.value,e)}var z,S0,Fn,V,Ao,je,Ne,ot,me,ki,ae,dt,Wn,tr,No,nr,T,Js,Po,Qs,Ie,P=v(()=>{X();_n();vi();z=_(wi());S0={},Fn=e=>$e(()=>z.value[th(e)]??S0),V=Fn("dialog"),Ao=Fn("mark"),je=Fn("operator"),Ne=Fn("channel"),ot=Fn("message"),me=$e(()=>z.value.counts),ki=$e(()=>z.value.views),ae=$e(()=>z.value.choices),dt=Fn("team"),Wn=Fn("follow"),tr=Fn("mention"),No=()=>Oo({me:T.value,marks:Ao.value,follows:Wn.value,mentions:tr.value,operators:je.value}),nr=Fn("notice"),T=$e(()=>z.value.me),Js=$e(()=>me.value.mine_unread+me.value.unassigned),Po=e=>z.value.revs["dialog"+e]??-1,Qs=e=>uh({marks:Ao.value},e),Ie=e=>Ne.value[e.channel_id]});function gh(e){yi.peek().startsWith("/inbox")&&($h=yi.peek()),yi.value=e}function L(e,{replace:t=!1}={}){e!==Iu()&&(history[t?"replaceState":"pushState"](null,"",e),gh(e))}var Iu,yi,Lu,C,$h,Sn,D,xi,$t,_i,J=v(()=>{X();er();Iu=()=>location.pathname+location.search,yi=_(Iu()),Lu=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,C=$e(()=>{let e=new URL(yi.value,location.origin),[,t,n,o]=e.pathname.split("/"),a={view:Yf(n)?n:"mine",dialog:null,at:null,q:"",section:null,id:null};return t==="login"||t==="setup"?{...a,page:t}:t==="search"?{...a,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...a,page:t,section:n||null}:t==="clients"?{...a,page:t,id:Lu(n)}:t&&t!=="inbox"?{...a,page:"nowhere"}:{...a,page:"inbox",dialog:Lu(o),at:Lu(e.searchParams.get("m"))}}),$h="/inbox/mine",Sn=()=>$h;D=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,xi=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",$t=e=>e?`/settings/${e}`:"/settings",_i=e=>`/clients/${e}`;window.addEventListener("popstate",()=>gh(Iu()));document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function kh(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function $s(){Si+=1;let e=Si;kh(()=>{e===Si&&(Ci=performance.now())})}function Wu(){Si+=1,Ci=-Ti}var Ti,bh,Ci,vh,wh,Ru,Fu,Bu,Si,yh,xh,_h,gs,Ei,jn=v(()=>{X();J();P();Ti=700,bh=0,Ci=-Ti,vh=0,wh=0,Ru=0,Fu=!1,Bu=$e(()=>{let{page:e,dialog:t}=C.value;return e==="inbox"&&t&&ot.value[t]?.loaded?t:null});ie(()=>{let e=Bu.value;Fu=!1,kh(()=>{Bu.peek()===e&&(bh=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{vh=t.timeStamp,e!=="pointerdown"&&(Ru=e==="click"?t.detail:0,Ru===1&&(wh=t.timeStamp))},{capture:!0});Si=0,yh=()=>{Fu=!0};xh=e=>e-bh>=Ti,_h=e=>Bu.peek()!==null&&xh(e),gs=()=>vh-Ci<Ti||Ru>1&&Ci>=wh,Ei=()=>Fu||xh(performance.now())});function O0(e,t){let n=[...e],o=[];for(;n.length+1>T0;){let a=Math.min(...n.map(ju));if(a>ju(t))break;o.push(...n.splice(n.findIndex(i=>ju(i)===a),1))}return o}function ue(e,{icon:t="check",undo:n=null,action:o=null,label:a="",alert:i=!1,ms:l=C0,silent:c=!1,more:u=null,keep:p=!1}={}){Sh+=1;let d={id:Sh,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?s("Undo"):a,run:n??o,undo:!!n},$=c?[]:O0(Kn.value.filter(m=>!m.silent),d);return Kn.value=[...Kn.value.filter(m=>!$.includes(m)),d],n&&!c&&(qn.value=[{id:d.id,text:e,icon:t,at:Date.now(),run:n},...qn.peek()].slice(0,E0)),setTimeout(()=>Oi(d.id),l),d.id}function Oi(e){Kn.value=Kn.value.filter(t=>t.id!==e)}function Ku(e){Oi(e),qn.value=qn.peek().filter(t=>t.id!==e)}function or(e){Wu(),e.undo??!0?Ku(e.id):Oi(e.id),e.run()}function Eh(e){Wu(),Oi(e.id),e.more.run()}function Ai(){let e=Kn.value.findLast(t=>t.undo);e&&or(e)}var C0,T0,Sh,Kn,qn,E0,ju,Ch,fe,Th,Re=v(()=>{X();S();jn();C0=8e3,T0=3,Sh=0,Kn=_([]),qn=_([]),E0=50,ju=e=>e.keep?2:e.run||e.alert?1:0;Ch=(e,t)=>ue("",{undo:e,ms:t,silent:!0}),fe=(e,t)=>ue(e,{icon:"circle-alert",alert:!0,...t});Th=()=>{qn.value=[]}});function qu(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Tn(e){localStorage.setItem("okno.lang",e),await Za(e),await Mi({locale:e})}async function Mo(e){Dt.value=e,await Mi({theme:e})}async function Xs(e){dn.value=e,await Mi({density:e})}async function Mi(e){if(ge.value!=="in"){sr={...sr,...e};return}try{q({t:"me",row:await ce("/api/me",e,{method:"PATCH"})})}catch(t){fe(G(t))}}async function Di(){if(Object.keys(sr).length)try{await ce("/api/me",sr,{method:"PATCH"}),sr={}}catch{}}async function Uu(){let{locale:e,theme:t,density:n}=T.peek();Dt.value=t,dn.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==We.peek()&&await Za(e)}var Dt,Oh,Ni,dn,Pi,Cn,Qt,gt,Ah,Nh,sr,A0,Ye=v(()=>{X();Z();P();S();Jt();Re();Dt=_(localStorage.getItem("okno.theme")??"system"),Oh=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Oh.value=e.matches});Ni=$e(()=>Dt.value==="dark"||Dt.value==="system"&&Oh.value),dn=_(localStorage.getItem("okno.density")??"normal"),Pi=_(localStorage.getItem("okno.text")??"normal"),Cn=_(localStorage.getItem("okno.side")==="hidden"),Qt=_(localStorage.getItem("okno.card")==="hidden"),gt=_(Vf.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");ie(()=>{qu("theme",Dt.value,"system")});ie(()=>{qu("density",dn.value,"normal")});ie(()=>{qu("text",Pi.value,"normal")});ie(()=>{localStorage.setItem("okno.side",Cn.value?"hidden":"shown")});ie(()=>{localStorage.setItem("okno.card",Qt.value?"hidden":"shown")});ie(()=>{localStorage.setItem("okno.sort",gt.value)});Ah=()=>localStorage.getItem("okno.lang");Nh=e=>Mi({presence:e});sr={};A0=$e(()=>T.value&&[T.value.locale,T.value.theme,T.value.density].join());ie(()=>{A0.value&&ht(()=>{Uu()})})});function Gu(e){Un=e,Hn=!0,Qu()}function Vu(){Hn=!1,clearTimeout(Yu),st?.close(),st=null,bs=0,zt.value="on"}function Ju(){st?.readyState===WebSocket.OPEN&&st.send(JSON.stringify({t:"hello",cursor:Un.cursor(),build:Un.build}))}function Mh(e){st?.readyState===WebSocket.OPEN&&st.send(JSON.stringify(e))}function Qu(){if(clearTimeout(Yu),!Hn||st&&st.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);st=t,Hu=Date.now(),t.addEventListener("open",()=>{t===st&&Ju()}),t.addEventListener("message",n=>{t===st&&L0(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===st&&Dh(n.code)})}function L0(e){if(Hu=Date.now(),e.t==="ping"){st.send('{"t":"pong"}');return}if(e.t==="welcome"){Un.signal(e),Xu();return}e.t==="resync"&&Un.resync(),e.t==="events"?Un.events(e):Un.signal(e)}function I0(){if(!Hn)return;let e=st;st=null,e?.close(),Li()}function Xu(){zi=0;let e=bs>0;bs=0,zt.value="on",Un.back(e)}function Dh(e){if(st=null,!Hn)return;if(bs||=Date.now(),e===Ph.signedOut){Hn=!1,Un.signedOut();return}let t=e===Ph.tooSlow?0:Math.min(P0,N0*2**zi);zi+=1,Yu=setTimeout(Qu,t*(.5+Math.random()/2))}function Li(){zi=0,Qu()}var N0,P0,M0,D0,z0,Ph,zt,st,Un,zi,bs,Hu,Yu,Hn,vs=v(()=>{X();N0=1e3,P0=3e4,M0=45e3,D0=2e3,z0=5e3,Ph={signedOut:4401,foreign:4403,tooSlow:4408},zt=_("on"),st=null,Un=null,zi=0,bs=0,Hu=0,Yu=0,Hn=!1;setInterval(()=>{if(!Hn)return;if(st?.readyState===WebSocket.OPEN&&Date.now()-Hu>M0){let t=st;Dh(0),t.close()}let e=bs?Date.now()-bs:0;zt.value=e>z0?"off":e>D0?"grey":"on"},500);window.addEventListener("online",I0);window.addEventListener("offline",()=>{Hn&&(bs||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Hn&&!st&&Li()})});function jh(e){e.t==="welcome"&&(Fh=Date.now(),Ii.value={},Ri.value={},zo.value={},Wi()),e.t==="presence"&&(Ii.value=zh(Ii.peek(),e.people,t=>t==="off")),e.t==="here"&&(Ri.value=zh(Ri.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&B0(e.dialog)}function zh(e,t,n){let o={...e,...t};for(let a in t)n(t[a])&&delete o[a];return o}function B0(e){let t=Date.now()+ep;zo.value={...zo.peek(),[e]:t},setTimeout(()=>{zo.peek()[e]===t&&Kh(e)},ep)}function Kh(e){if(!(e in zo.peek()))return;let{[e]:t,...n}=zo.peek();zo.value=n}function qh(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Kh(t.row.dialog_id)}function Yh(e,t,n){let o=Date.now();Do.value=n.trim()?{dialog:e,mode:t,at:o}:null,Do.value&&(o-tp>=Zu&&Wi(),setTimeout(()=>{Do.peek()?.at===o&&(Do.value=null)},ep-Zu))}function np(){Do.value=null}function Wi(){if(clearTimeout(Lh),ge.peek()!=="in")return;let e=tp+Zu-Date.now();if(e>0){Lh=setTimeout(Wi,e);return}tp=Date.now(),Mh(JSON.parse(Hh.peek()))}function op(){Bi.value=!1,clearTimeout(Ih),Ih=setTimeout(()=>{Bi.value=!0},R0)}var Zu,ep,R0,Ii,Ri,zo,Rh,Bh,Fi,Fh,Wh,Uh,Bi,Do,tp,Lh,Ih,Hh,ws=v(()=>{X();Z();vs();J();P();Zu=2e3,ep=6e3,R0=5*6e4,Ii=_({}),Ri=_({}),zo=_({}),Rh=e=>Ii.value[e]??"off",Bh=e=>(Ri.value[e]??[]).filter(t=>t.id!==T.value?.id),Fi=e=>e in zo.value,Fh=0,Wh=()=>Fh;Uh=_(!document.hidden),Bi=_(!1),Do=_(null),tp=0,Lh=0,Ih=0,Hh=$e(()=>{let{page:e,dialog:t}=C.value,n=e==="inbox"&&Uh.value&&!Bi.value?t:null,o=Do.value&&Do.value.dialog===n?Do.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:o,idle:Bi.value})});ie(()=>{Hh.value&&zt.value==="on"&&Wi()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,op,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Uh.value=!document.hidden,document.hidden||op()});op()});function Zs(e,...t){for(let n of ar[e])n(...t)}async function Yn(e,t){if(Ke.value[e]?.busy)return!1;Ke.value={...Ke.value,[e]:{busy:!0}};try{await t();let{[e]:n,...o}=Ke.value;return Ke.value=o,!0}catch(n){if(!(n instanceof ve))throw n;return Ke.value={...Ke.value,[e]:{busy:!1,problem:n}},!1}}async function ks(){let e=await W("/api/start");ge.value="in",Vh.value=Date.now(),fs(()=>{q({t:"start",data:e,reset:!0}),Zs("snapshot",e,{entered:!0})}),await Uu(),Zs("entered",e.me.id),Gu(e$),Qh.postMessage(e.me.id)}function Ki(){Vu(),ge.value="out",Ke.value={},q({t:"forget"})}function Xh(){ge.value="in",Gu(e$),Zs("online")}async function o$(){let{view:e,dialog:t}=C.peek(),n=Ct(e,gt.peek());try{let o=await W("/api/start");if(o.build!==Zh&&!t$.some(l=>l())){location.reload();return}let a=await W0(e,n),i=t?await W(`/api/dialogs/${t}`).catch(()=>null):null;fs(()=>{q({t:"start",data:o,reset:!0}),Zs("snapshot",o,{entered:!1});for(let l of a)q({t:"page",view:e,sort:n,data:l});t&&q({t:"opened",id:t}),i&&q({t:"dialog",data:i})}),Ju(),Xu()}catch(o){if(!(o instanceof ve))throw o;o.offline&&setTimeout(o$,3e3)}}async function W0(e,t){let{dialogs:n,views:o}=z.peek(),a=o[xn(e,t)],i=a?.loaded?Gs(n,e,t,Oo(z.peek()),a.edge).length:0,l=[await W(ji(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<F0&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await W(ji(e,t,l.at(-1).next)));return l}function ji(e,t,n){let o=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&o.set("after",n),`/api/dialogs?${o}`}function ys(e,t){let n=z.peek().views[xn(e,t)];return n?.loaded&&!n.next?null:Yn(`page:${xn(e,t)}`,async()=>{let o=await W(ji(e,t,n?.next));q({t:"page",view:e,sort:t,data:o})})}async function rr(e,{unread:t=!0}={}){q({t:"opened",id:e}),!z.peek().logs[e].loaded&&(await Yn(`dialog:${e}`,async()=>{let n=await W(`/api/dialogs/${e}`),o=t?await j0(e,n):null;fs(()=>{q({t:"dialog",data:n}),o&&q({t:"around",id:e,data:o})})}),i$())}async function j0(e,{mark:t,dialog:n,messages:o,more:a}){let i=Math.min(...o.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await W(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?W(a$(e,l)):null}async function K0(e,t){await rr(e,{unread:!1});let n=z.peek().logs[e];!n?.loaded||n.items[t]||t>(z.peek().dialogs[e]?.last_no??0)||await Yn(`around:${e}`,async()=>{q({t:"around",id:e,data:await W(a$(e,t))})})}function sp(e){let t=z.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Yn(`newer:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=${r$}`)})})}function ap(e){let t=z.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Yn(`older:${e}`,async()=>{q({t:"log",id:e,side:"before",data:await W(`/api/dialogs/${e}/messages?before=${n}&limit=${r$}`)})})}function i$(){for(let e of z.peek().recent){let t=z.peek().logs[e],n=t?.loaded?ph(t):null;n!==null&&Yn(`hole:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function l$(e){let t=n=>q({t:"rows",cursor:z.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Vh.peek()){t(0);return}Yn("mark",async()=>{t((await W(`/api/dialogs/${e.id}`)).mark)})}async function c$(e){let t=e.id,n=e.client_count;if(!((z.peek().marks[t]??0)>=n)){q({t:"read",id:t,client_no:n});try{await xe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function q0(){for(let o of Object.keys(Ke.value)){if(!Ke.value[o].problem?.offline)continue;let{[o]:a,...i}=Ke.value;Ke.value=i}let{view:e,dialog:t}=C.peek(),n=Ct(e,gt.peek());z.peek().views[xn(e,n)]?.loaded||ys(e,n),t&&!z.peek().logs[t]?.loaded&&rr(t)}var Ke,Vh,ar,Jh,ea,En,ta,Qh,Zh,e$,t$,n$,F0,s$,Gh,a$,qi,r$,Ge=v(()=>{X();Z();Jt();vs();ws();Ye();_n();J();P();Ke=_({}),Vh=_(0),ar={snapshot:[],entered:[],rows:[],online:[]},Jh=e=>{ar.snapshot.push(e)},ea=e=>{ar.entered.push(e)},En=e=>{ar.rows.push(e)},ta=e=>{ar.online.push(e)};Qh=new BroadcastChannel("okno");Qh.addEventListener("message",e=>{ge.peek()==="out"||!z.peek().me||e.data===z.peek().me.id||(Vu(),ks().catch(()=>location.reload()))});Zh=new URL(import.meta.url).pathname.split("/")[2],e$={build:Zh,cursor:()=>z.peek().cursor,events:e=>{let t=z.peek();q({t:"rows",cursor:e.cursor,rows:e.rows}),qh(e.rows),Zs("rows",e.rows,t,z.peek()),i$()},signal:jh,resync:()=>{o$()},back:()=>{q0(),Zs("online")},signedOut:()=>{ge.value="expired"}},t$=[],n$=e=>{t$.push(e)};F0=10;s$=(e,t)=>Yn(`page:${xn(e,t)}`,async()=>{q({t:"page",view:e,sort:t,data:await W(ji(e,t,null))})});Gh=40,a$=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Gh/2}&limit=${Gh}`,qi=e=>Yn(`dialog:${e}`,async()=>{q({t:"dialog",data:await W(`/api/dialogs/${e}`)})}),r$=60;ie(()=>{let{page:e,view:t,dialog:n,at:o}=C.value,a=Ct(t,gt.value);ge.value!=="in"||e!=="inbox"||ht(()=>{z.value.views[xn(t,a)]?.loaded||ys(t,a),n&&o?K0(n,o):n&&rr(n)})})});var w,Pe,re=v(()=>{X();w=_(null),Pe=_(!1)});var p$,ip,na,Hi,Gn,oa,ir,Lo=v(()=>{p$=new Map,ip=new Map,na=e=>{p$.set(e.page,e)},Hi=e=>p$.get(e),Gn=e=>{ip.set(e.id,{when:()=>!0,...e})},oa=()=>[...ip.values()].filter(e=>e.when()),ir=e=>ip.get(e)});function d$(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(o=>/[\p{L}\p{N}]/u.test(o));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(o=>[...o.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Xt(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function sa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Io,H,Ee=v(()=>{P();S();Io=e=>String(e).split(/\s+/)[0],H=e=>je.value[e]?.name??s("Former colleague")});function xs(e){let t=Object.values(Ne.value).filter(o=>o.kind===e.kind&&o.health!=="removed"),n=Ne.value[e.channel_id];return t.length>1&&n?`${_e(e.kind)} · ${n.name}`:_e(e.kind)}var G0,f,aa,m$,_e,f$,we,U,Yi,Ft,Zt,he,M=v(()=>{A();S();Ee();P();G0=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${G0}#${e}`} /></svg>`,aa=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,m$={telegram:()=>s("Telegram"),vk:()=>s("VK"),email:()=>s("Email"),phone:()=>s("Phone")},_e=e=>m$[e]?m$[e]():e;f$=({dialog:e})=>{let[t,...n]=xs(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?_e(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,U=({name:e,face:t,size:n="",children:o})=>r`<span class=${`av ${Xt(e)} ${n}`} aria-hidden="true">
${d$(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${o}
</span>`,Yi=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,Ft=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Zt=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,he=({icon:e,title:t,text:n,children:o})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${o}</div>`});var V0,ne,mt=v(()=>{X();V0=15e3,ne=_(Date.now());setInterval(()=>{ne.value=Date.now()},V0);document.addEventListener("visibilitychange",()=>{document.hidden||(ne.value=Date.now())})});function On(e){let t=We.value+JSON.stringify(e);return lp.has(t)||lp.set(t,new Intl.DateTimeFormat(We.value==="ru"?"ru-RU":"en-GB",e)),lp.get(t)}function v$(e,t){try{let n=new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Wt(e){let t=e,n=0;for(;t>=1e3&&n<g$.length-1;)t/=1024,n+=1;let o=n>1&&t<10?1:0;return`${new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:o}).format(t)} ${g$[n]()}`}function Ot(e,t=Date.now()){return On(Gi(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function _s(e,t){let n=lr(e,t);return n<=0?Q(e):n===1?s("yesterday"):n<7?On({weekday:"short"}).format(e):On(Gi(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Vi(e,t){let n=lr(e,t);return n===0?s("Today"):n===1?s("Yesterday"):Ot(e,t)}function jt(e,t){let n=lr(e,t);return n<=0?s("today"):n===1?s("yesterday"):Ot(e,t)}function Je(e,t=Date.now()){let n=-lr(e,t);if(n===0)return s("today at {time}",{time:Q(e)});if(n===1)return s("tomorrow at {time}",{time:Q(e)});let o=On(Gi(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return s("{day} at {time}",{day:o,time:Q(e)})}function Jn(e){let t=Math.max(1,Math.floor(e/b$));if(t<60)return s("{n} min",{n:t});let n=Math.floor(e/cp);return n<24?t%60&&n<10?s("{h} h {m} min",{h:n,m:t%60}):s("{h} h",{h:n}):O("{n} day","{n} days",Math.floor(e/up))}function w$(e,t){let n=Math.floor((t-e)/1e3);return n<5?s("just now"):n<60?O("{n} second ago","{n} seconds ago",n):t-e<cp?O("{n} minute ago","{n} minutes ago",Math.floor(n/60)):lr(e,t)===0?s("at {time}",{time:Q(e)}):Ve(e)}function k$(e){let t=On({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function y$(e,t=Date.now()){let n=e-t<2*up?{weekday:"short"}:{day:"numeric",month:"short"};return`${On(n).format(e)}, ${Q(e)}`}var b$,cp,up,lp,h$,lr,Gi,$$,pe,Lt,Q,Ve,g$,Vn,Qn,x$,le=v(()=>{S();b$=6e4,cp=60*b$,up=24*cp,lp=new Map;h$=e=>new Date(e).setHours(0,0,0,0),lr=(e,t)=>Math.round((h$(t)-h$(e))/up),Gi=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),$$={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},pe=e=>($$[We.value]??$$.en).format(e).replaceAll(","," ");Lt=e=>new Date(e).toDateString(),Q=e=>On({hour:"2-digit",minute:"2-digit"}).format(e),Ve=e=>On({dateStyle:"long",timeStyle:"short"}).format(e),g$=[()=>s("B"),()=>s("KB"),()=>s("MB"),()=>s("GB")];Vn=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Qn=(e,t=Date.now())=>On(!t||Gi(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);x$=()=>Array.from({length:7},(e,t)=>{let n=On({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)})});function dp(e){let t=en.peek().filter(n=>!e.includes(n));t.length!==en.peek().length&&(en.value=t)}function _$(e){cr.value=e,setTimeout(()=>{cr.peek()===e&&(cr.value=[])},J0)}function S$(e,t,n){let o=Oo(e),a=t.filter(l=>e.dialogs[l]&&!Eo(e.dialogs[l],n,o));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var J0,en,cr,ra,pp,Ji=v(()=>{Ge();X();Jt();_n();J0=1600,en=_([]),cr=_([]),ra=_(null),pp=(e,t)=>To(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);En((e,t,n)=>{let o=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&pp(u,o)&&!(t.dialogs[c]&&pp(t.dialogs[c],o))&&!en.peek().includes(c)),i=en.peek().filter(l=>n.dialogs[l]&&pp(n.dialogs[l],o));(a.length||i.length!==en.peek().length)&&(en.value=[...i,...a.map(({id:l})=>l)])})});async function Xi(){ia.value!=="unsupported"&&(ia.value=await Notification.requestPermission())}function A$(e,t,n,o){if(ia.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),o()}),!0}var ia,ur,Qi,C$,T$,E$,O$,mp=v(()=>{X();ia=_("Notification"in window?Notification.permission:"unsupported"),ur=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ur.value=!0}));navigator.locks||(ur.value=!0);Qi="okno.focus",C$=crypto.randomUUID?.()??String(Math.random()),T$=()=>{localStorage.setItem(Qi,C$)},E$=()=>{localStorage.getItem(Qi)===C$&&localStorage.removeItem(Qi)};window.addEventListener("focus",T$);window.addEventListener("blur",E$);window.addEventListener("pagehide",E$);document.hasFocus()&&T$();O$=()=>localStorage.getItem(Qi)!==null});var Q0,X0,N$,Z0,P$,tn,Ro=v(()=>{S();Q0={"token-wrong":()=>s("the platform rejects the token"),"other-poller":()=>s("another program receives this bot's messages"),"webhook-set":()=>s("a webhook is set on the bot"),"settings-wrong":()=>s("the stored settings cannot be used"),"secrets-unreadable":()=>s("the stored token cannot be decrypted with the current key"),network:()=>s("the platform cannot be reached"),"server-error":()=>s("the platform has a problem"),"answer-broken":()=>s("unexpected response from the platform"),"rate-limited":()=>s("the platform asks to wait"),"storage-failed":()=>s("messages cannot be stored"),"internal-error":()=>s("the connector failed, the log has the details"),"history-gap":()=>s("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>s("Long Poll is off in the community's settings"),"password-wrong":()=>s("the mail server rejects the name or the password"),"certificate-wrong":()=>s("the mail server's certificate cannot be trusted"),"tls-missing":()=>s("the mail server offers no secure connection"),"tls-failed":()=>s("a secure connection to the mail server failed"),"folder-missing":()=>s("the mailbox has no such folder"),"mailbox-full":()=>s("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>s("the mail server cannot be reached"),"blocked-by-client":()=>s("the client has blocked the bot"),"client-gone":()=>s("the client's account no longer exists"),"kicked-from-group":()=>s("the bot is no longer in the group"),"no-permission":()=>s("the bot may not write there"),"too-late":()=>s("the platform no longer allows changes"),"reaction-refused":()=>s("the platform does not accept this reaction here"),"never-arrived":()=>s("the platform says it does not have it"),"message-gone":()=>s("the client no longer has the message"),"client-not-started":()=>s("the client must write first"),"chat-not-found":()=>s("the platform does not know this chat"),"text-too-long":()=>s("the text is too long for this channel"),"text-empty":()=>s("the text is empty"),"not-allowed-by-client":()=>s("the client has not allowed messages from the community"),"client-privacy":()=>s("the client's privacy settings block it"),blacklisted:()=>s("the client is on the community's blacklist"),"too-many-files":()=>s("too many files for one message"),"file-missing":()=>s("a file is no longer stored here"),"file-too-large":()=>s("the file is too large for this channel"),"address-wrong":()=>s("emails cannot be sent to this address"),"address-refused":()=>s("the mail server does not know this address or rejects it"),"sender-refused":()=>s("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>s("the client's mailbox is full"),bounced:()=>s("the email bounced"),"email-too-large":()=>s("the email with its files is too large"),postponed:()=>s("the mail server asks to try again later"),"header-unsafe":()=>s("the email headers contain unsafe characters"),"partly-sent":()=>s("only part of it was sent"),"gave-up":()=>s("could not be sent in time"),"no-answer":()=>s("the connection broke before a response came"),"server-stopped":()=>s("the server stopped during the send"),"server-crashed":()=>s("the server ended during the send")},X0={"auto-replied":()=>s("auto-reply"),"auto-generated":()=>s("sent by a program"),"auto-notified":()=>s("notification"),bounce:()=>s("an email bounced"),report:()=>s("mail server report"),own:()=>s("sent from our own address"),"empty-return-path":()=>s("no replies expected"),list:()=>s("mailing list"),bulk:()=>s("bulk email")},N$=e=>X0[e]?.()??s("sent by a program"),Z0={"too-large":()=>s("larger than the limit"),"too-many":()=>s("too many files in one message"),"file-gone":()=>s("the platform no longer has it"),refused:()=>s("the platform refused it"),"gave-up":()=>s("could not be downloaded in time")},P$=e=>Z0[e]?.()??(e||s("could not be downloaded")),tn=(e,t)=>Q0[e]?.()??(t||s("the platform refused it"))});function la(){return!fp.value&&!hp&&(hp=!0,W("/api/command-line").then(e=>{fp.value=e},()=>{hp=!1})),fp.value}var fp,hp,ca,M$,Zi=v(()=>{X();Z();fp=_(null),hp=!1;ca=(e,t)=>`${e.program} ${t} ${e.options}`,M$=e=>`'${e.replaceAll("'","'\\''")}'`});function z$(e){let t=e.by_id===null?s("Someone"):Io(H(e.by_id)),{what:n,to:o}=e.data;if(n==="in"&&e.count>1)return O("{n} new message","{n} new messages",e.count);let a=n==="assigned"?o===null?s("no assignee now"):s("assignee is {name}",{name:H(o)}):(D$[n]??D$.in)(t);return e.count>1?`${a} · ${O("{n} event","{n} events",e.count)}`:a}function nS(e){return e.kind==="fault"?s("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:tS()}):e.kind==="channel"?e.data.state==="up"?s("Outage from {from} to {until}",{from:Q(e.data.since),until:Q(e.data.until)}):s("Since {time}. Replies wait in the queue.",{time:Q(e.data.since)}):e.kind==="test"?s("You pressed “Check” in the settings"):e.data.late?s("Announced late, Okno was not running at that time"):e.text?s("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?s("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?s("Snoozed until now"):""}function pr(e){let t=e.name||s("A client"),n=e.by_id===null?s("Someone"):H(e.by_id);return{plain:(L$[e.kind]??L$.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:nS(e),icon:eS[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function el(e){return e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notices":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":D("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var eS,D$,L$,I$,tS,dr,$p=v(()=>{Ro();Zi();le();S();Ee();J();eS={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame"},D$={in:()=>s("new message"),out:e=>s("{who} replied",{who:e}),note:e=>s("{who} left a note",{who:e}),closed:e=>s("{who} closed it",{who:e}),reopened:e=>s("{who} reopened it",{who:e}),snoozed:e=>s("{who} snoozed it",{who:e}),unsnoozed:e=>s("{who} unsnoozed it",{who:e})};L$={message:(e,t)=>`${t}: ${z$(e)}`,unassigned:(e,t)=>s("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?s("{name} works again",{name:e.name}):s("{name} receives no messages: {cause}",{name:e.name,cause:tn(e.code,e.detail)}),fault:({data:e})=>O("{n} event could not be processed","{n} events could not be processed",e.count),followed:(e,t)=>`${t}: ${z$(e)}`,assigned:(e,t)=>e.count>1?O("{n} conversation assigned to you","{n} conversations assigned to you",e.count):s("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>O("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>s("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>s("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?s("{name}: reply delivery uncertain",{name:t}):s("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>s("{name}: reply due at {time}",{name:n,time:I$(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?s("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):s("{name}: reply overdue since {time}",{name:n,time:I$(e.due_at,t)}),test:()=>s("This is what a notification looks like")},I$=(e,t)=>Lt(e)===Lt(t)?Q(e):Je(e,t),tS=()=>{let e=la();return e?ca(e,"check"):"okno check"};dr=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="channel"&&e.data.state==="down"});function aS(){Xn??=new AudioContext,Xn.state==="suspended"&&Xn.resume().catch(()=>{})}function rS(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[o,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?o>=a&&o<i:o>=a||o<i}function tl(e){let t=(ae.peek()?.sounds.volume??0)/100;if(!t||!Xn||Xn.state!=="running")return!1;for(let[n,o,a]of oS[e])iS(n,Xn.currentTime+o,a,t*t*sS);return!0}function iS(e,t,n,o){let a=Xn.createOscillator(),i=Xn.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(o,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Xn.destination),a.start(t),a.stop(t+n+.02)}var oS,sS,Xn,gp,bp=v(()=>{P();oS={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},sS=.3,Xn=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,aS,{capture:!0,passive:!0});gp=()=>T.peek()?.presence==="online"&&!rS(ae.peek()?.quiet)});async function mr(e=!1){let t=e?Bo.peek()?.next:null;Bo.value={...Bo.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Zn.peek()&&{only:Zn.peek()},...t&&{before:t}}),o=await W(`/api/notices?${n}`);q({t:"bell",data:o}),Bo.value={busy:!1,next:o.next}}catch(n){if(!(n instanceof ve))throw n;Bo.value={...Bo.peek(),busy:!1,problem:n}}}function B$(e){Zn.value=e,mr()}async function ol(e,t){let n=Date.now();for(let o of t){let a=nr.peek()[o];a&&a.read_at===null&&q({t:"bell",data:{cursor:`:${z.peek().revs["notice"+o]??0}`,items:[{...a,read_at:n}]}})}try{await xe("POST","/api/notices/read",e)}catch{}}function sl(e){dS(e),L(el(e))}function j$(e){e&&me.peek().notices&&ol({dialog_id:e},wp.peek().filter(t=>W$(t,e)).map(t=>t.id))}function fS(){let e=[...vp.keys()].map(t=>nr.peek()[t]).filter(t=>t&&t.read_at===null);if(vp=new Map,K$=0,!!e.length){if(Date.now()-Wh()<cS&&e.length>1){q$(e.length);return}for(let t of[hS,$S,gS])try{t(e)}catch(n){console.warn("notice",t.name,n)}}}function hS(e){if(nl.peek())return;let t=l=>C.peek().page==="inbox"&&!en.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&C.peek().page==="inbox"||l.kind==="unassigned"&&t(l),o=e.filter(l=>kp(l,"app")&&!n(l)),a=o.filter(l=>l.kind==="unassigned");a.length>1&&ue(O("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:s("Open"),action:()=>L(D("unassigned"))});let i=a.length>1?o.filter(l=>l.kind!=="unassigned"):o;if(i.length>2){q$(i.length);return}for(let l of i){let{plain:c,icon:u}=pr(l);(dr(l)?fe:ue)(c,{icon:u,label:l.dialog_id?s("Open"):"",action:l.dialog_id?()=>sl(l):null})}}function $S(e){let t=e.filter(a=>kp(a,"sound")&&(a.kind==="test"||gp()));if(!t.length||!ur.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-R$<uS)return;R$=Date.now();let o=t.map(a=>dr(a)?"alarm":pS[a.kind]??"assigned");tl(["alarm","assigned","message"].find(a=>o.includes(a)))}function gS(e){if(ur.peek())for(let t of e){if(!kp(t,"desktop")||t.kind!=="test"&&(O$()||!gp()))continue;let{plain:n,text:o}=pr(t);A$(n,o,t.id,()=>sl(t))}}async function Y$(){await Xi(),await xe("POST","/api/notices/test",{})}var lS,cS,uS,pS,Bo,Zn,nl,wp,dS,F$,W$,mS,vp,K$,kp,q$,U$,H$,R$,yp=v(()=>{Ge();X();Z();Ji();mp();ws();S();$p();J();bp();P();Re();lS=700,cS=3e3,uS=3e3,pS={message:"message",followed:"message",unassigned:"message"},Bo=_(null),Zn=_(""),nl=_(!1),wp=$e(()=>Object.values(nr.value).filter(e=>!Zn.value||e.kind===Zn.value).sort((e,t)=>t.at-e.at||t.id-e.id));dS=e=>ol({ids:[e.id]},[e.id]),F$=()=>ol({all:!0},Object.keys(nr.peek()));W$=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),mS=e=>C.peek().page==="inbox"&&W$(e,C.peek().dialog)&&document.hasFocus()&&!document.hidden;ie(()=>{let{page:e,dialog:t}=C.value;e==="inbox"&&t&&z.value.ready&&ht(()=>j$(t))});window.addEventListener("focus",()=>{C.peek().page==="inbox"&&j$(C.peek().dialog)});vp=new Map,K$=0;En((e,t)=>{for(let{k:n,id:o,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notices[o];if(!(i&&i.read_at===null&&i.at>=a.at)){if(mS(a)){ol({ids:[o]},[o]);continue}vp.set(o,a),K$||=setTimeout(fS,lS)}}});kp=(e,t)=>e.kind==="test"||ae.peek().notices[e.kind]?.[t],q$=e=>ue(O("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:s("Show"),action:()=>U$()}),U$=()=>{},H$=e=>{U$=e};R$=0});function nn(e,t){let[n,o]=g(!1);return I(()=>{if(o(!1),!t)return;let a=setTimeout(()=>o(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ke(){let e=E(document.activeElement);R(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function bt(e){let t=E(null);return I(()=>{let n=o=>{t.current&&!t.current.contains(o.target)&&!o.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function al(e){let t=E(matchMedia(e)),[n,o]=g(t.current.matches);return I(()=>{let a=()=>o(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function ft(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(o=>!o.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var ze=v(()=>{j()});function V$(){let e=me.value.notices??0,t=w.value==="bell",n=e?O("Notifications: {n} new","Notifications: {n} new",e):s("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${s("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?fr():ua()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":pe(e)}</span>`}
</button>`}function J$(){return w.value!=="bell"?null:r`<${vS} />`}function vS(){let e=bt(fr),t=E(null);ke(),I(()=>(t.current.focus({preventScroll:!0}),mr(),nl.value=!0,()=>{nl.value=!1}),[]);let n=()=>{fr(),L($t("notices"))};return r`<section class="bellp" role="dialog" aria-label=${s("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${s("Notifications")}</h2>
${(me.value.notices??0)>0&&r`<button type="button" class="btn small quiet" onClick=${F$}>${s("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${s("Notification settings")}
title=${s("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${fr}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${s("Filter notifications")}>
${[["",s("All")],["mention",s("Mentions")],["failed",s("Not sent")]].map(([o,a])=>r`<button type="button" class="chip" key=${o} aria-pressed=${String(Zn.value===o)}
onClick=${()=>B$(o)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${s("Notification list")}><${wS} /></div>
<footer class="dfoot t12 dim">${s("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function wS(){let{busy:e,problem:t,next:n}=Bo.value??{busy:!0},o=nn(150,!!e),a=wp.value,i=!Zn.value&&qn.value.length>0&&r`<${kS} />`,l=r`${t&&r`<div class="empty">
<b>${s("Could not load notifications")}</b>
<span>${G(t)}</span>
<button type="button" class="btn" onClick=${()=>mr()}>${s("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${xS(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${SS} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>mr(!0)}>
${s("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${o&&r`<ul aria-busy="true" aria-label=${s("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Zt} width=${c} /><${Zt} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${he} icon="bell" title=${s("No notifications")} text=${Zn.value?s("None of this kind in the last 30 days."):s("Activity in your conversations will appear here.")} />`}function kS(){let[e,t]=g(!1),n=qn.value.length-G$;return r`
<h3 class="mh">${s("Can be undone")}</h3>
<ul>
${qn.value.slice(0,e?void 0:G$).map(o=>r`<${yS} one=${o} key=${o.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${O("{n} more","{n} more",n)}
</button>
</div>`}
`}function xS(e){let t=new Map;for(let n of e){let o=Vi(n.at,ne.value);t.set(o,[...t.get(o)??[],n])}return[...t]}function _S({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function SS({row:e}){let{plain:t,strong:n,text:o,icon:a,face:i}=pr(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),fr(),sl(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${U} name=${i} size="md" />`:r`<span class=${dr(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${el(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${s("New:")} </span>`}
<${_S} plain=${t} strong=${n} />
</a>
${o&&r`<span class=${e.kind==="fault"?"t12 dim blk":"t12 dim blk cut2"}>${o}</span>`}
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`}var fr,G$,bS,ua,yS,rl=v(()=>{X();j();A();re();Z();mt();le();S();yp();$p();J();P();Re();M();ze();fr=()=>{w.value=null},G$=5,bS=$e(()=>T.value?.id??null);ie(()=>{bS.value,ht(Th)});ua=()=>{w.value="bell"};H$(ua);yS=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${s("Undo: {what}",{what:e.text})}
onClick=${()=>or(e)}>
${s("Undo")}
</button>
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`});var Qe,eo=v(()=>{Qe=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function ct(...e){for(let t of e)eg.set(t.id,{when:ES,...t})}function no(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var il,eg,ES,to,Cp,Tp,tg,Ep,ng,OS,og,Fo,AS,NS,sg,pa,ag,At=v(()=>{eo();S();il={everywhere:()=>s("Everywhere"),list:()=>s("List"),dialog:()=>s("Conversation"),field:()=>s("Text field"),log:()=>s("Messages"),go:()=>s("Go to")},eg=new Map;ES=()=>!0,to=()=>[...eg.values()],Cp=e=>!!e.when(),Tp={},tg=e=>{Tp=e??{}},Ep=e=>Tp[e.id],ng=(e,t)=>to().find(n=>n!==t&&n.key!==t.key&&Fo(n).includes(e)),OS=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),og=e=>!e.altKey&&!OS.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Fo=e=>[Tp[e.id]??e.key,...e.also??[]].filter(Boolean),AS={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:Qe,Enter:"Enter"},NS=e=>AS[e]??e.replace(/^(Key|Digit)/,""),sg=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(NS));pa=(e,t)=>to().find(n=>(!t||n.anywhere)&&Fo(n).includes(e)&&Cp(n)),ag=e=>to().some(t=>Fo(t).some(n=>n.startsWith(e+" ")))});function Ce(e,t,{when:n=()=>!0,keys:o=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(ll.value+=1,l=e().then(d=>{i.value=d[t]}).catch(d=>{throw l=null,d}).finally(()=>{ll.value-=1}),l);ig.push(c);let u=o?DS:MS;return Object.assign(d=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${d} />`,{load:c})}function Wo(e,t,n){let o=Ce(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${o} key=${w.value} />`:null,{load:o.load})}function Op(e){e().catch(t=>{console.warn("module",t),fe(s("Could not load this part of the page."),{label:s("Retry"),action:()=>Op(e)}),w.value=null})}function MS({view:e,start:t,when:n,meanwhile:o,props:a}){let i=!e.value&&n();return R(()=>{i&&Op(t)},[i]),e.value?r`<${e.value} ...${a} />`:o()}function DS({view:e,start:t,props:n}){let o=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{o.current?.isConnected&&o.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),R(()=>{if(!c)return a.current.focus({preventScroll:!0}),Op(t),()=>{e.peek()||u()}},[]),R(()=>{c&&RS(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${s("Loading…")}
onKeyDown=${p=>IS(p,i.current)} />`}function IS(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:o,shiftKey:a}=e;t.push({key:n,code:o,shiftKey:a,letter:zS(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function RS(e,t){let n=document.activeElement,o=LS(n);e&&o&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(o&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function cl(e){if(!ll.peek()){e();return}let t=ll.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Ap(){for(let e of ig){await BS();try{await e()}catch{setTimeout(Ap,PS);return}}}var PS,rg,ig,ll,zS,LS,BS,on=v(()=>{X();j();A();S();Re();re();PS=5e3,rg=2e3,ig=[],ll=_(0);zS=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,LS=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");BS=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:rg}):setTimeout(e,rg)})});function ul(e,t){let n=[...e],o=[],a=0;for(let[i,l]of t)i<a||(i>a&&o.push({text:n.slice(a,i).join(""),marked:!1}),o.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&o.push({text:n.slice(a).join(""),marked:!1}),o}var Np=v(()=>{});function FS(e){let t=V.peek()[e]?.name??s("the client");return t.length>lg?`${t.slice(0,lg-1).trimEnd()}…`:t}var lg,cg,Nt,hr,pl,dl,ug,pg,ml,fl,hl,dg,mg,$l,fg,hg,jo,gl,Ko=v(()=>{le();S();Ee();P();lg=40;cg=e=>e===null?s("until the client replies"):Je(e),Nt=e=>(t,...n)=>e(FS(t),...n),hr=Nt((e,t)=>s("Closed: {name} · {reason}",{name:e,reason:t})),pl=Nt(e=>s("Reopened: {name}",{name:e})),dl=Nt((e,t)=>s("Snoozed: {name} · {when}",{name:e,when:cg(t)})),ug=Nt(e=>s("Unsnoozed: {name}",{name:e})),pg=Nt(e=>s("No reply needed: {name}",{name:e})),ml=Nt((e,t)=>t?s("Following: {name}",{name:e}):s("No longer following: {name}",{name:e})),fl=Nt(e=>s("Marked as read: {name}",{name:e})),hl=Nt(e=>s("Marked as unread: {name}",{name:e})),dg=Nt(e=>s("Sent and closed: {name}",{name:e})),mg=Nt((e,t)=>s("Sent and snoozed: {name} · {when}",{name:e,when:cg(t??null)})),$l=Nt((e,t)=>s("Reply scheduled: {name} · {when}",{name:e,when:Je(t)})),fg=Nt(e=>s("Not sent, the text is back in the field: {name}",{name:e})),hg=Nt(e=>s("Not sent: {name}",{name:e})),jo=Nt((e,t)=>t===null?s("No assignee now: {name}",{name:e}):t===T.peek().id?s("You are the assignee: {name}",{name:e}):s("Assigned: {name} · {who}",{name:e,who:H(t)})),gl=Nt((e,t)=>t===null?s("Removed from the team: {name}",{name:e}):s("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Xe(e){try{return await e(),!0}catch(t){return fe(G(t)),!1}}async function It(e,t,n,o){let a=bl(e),i=Po(e);q({t:"result",dialog:{...a,...o},sentAtRev:i});try{let l=await ce(`/api/dialogs/${e}/${t}`,n);return q({t:"result",...l,sentAtRev:i}),l}catch(l){throw q({t:"result",dialog:a,sentAtRev:i}),l}}function An(e,t,n,o,{more:a,keep:i}={}){if(gs())return null;let l=Xe(t),c=ue(e,{icon:o,more:a,keep:i,undo:async()=>{await l&&await Xe(n)}});return l.then(u=>{u||Ku(c)}),l}function Pp(e,t){let n=bl(e).assignee_id;return n===t?null:An(jo(e,t),$g(e,t),$g(e,n),"user-round-check")}function qo(e){if(bl(e).state!=="closed")return null;let t={reason:bl(e).close_reason??"solved",comment:""},n=async()=>{t=(await It(e,"reopen",{},{state:"open",close_reason:null})).was??t},o=()=>It(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=An(pl(e),n,o,"undo-2");return a&&C.peek().dialog===e&&$s(),a}async function ut(e){try{await navigator.clipboard.writeText(e),ue(s("Copied"))}catch{WS(e)?ue(s("Copied")):fe(s("The browser blocked copying"))}}function WS(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let o=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),o}async function Mp(e,t){await ce(`/api/contacts/${e.id}`,t,{method:"PATCH"}),q({t:"contact",row:{...e,...t}})}function kl(e){$r.value=e,w.value="photo"}async function yl(e,t,n){let o=await ce(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});q({t:"contact",row:o.contact}),ue(o.moved.length?O("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",o.moved.length):s("Address added"))}async function bg(){await Xe(async()=>{await xe("DELETE","/api/session"),w.value=null,Ki(),L("/login")})}var bl,$g,vl,wl,gg,$r,Be=v(()=>{re();X();Z();S();J();P();Ge();Re();Ko();jn();bl=e=>z.peek().dialogs[e];$g=(e,t)=>()=>It(e,"assignee",{operator_id:t},{assignee_id:t});vl=e=>Pp(e,T.peek().id);wl=e=>Xe(async()=>{q({t:"result",...await ce(`/api/messages/${e.id}/retry`,{})})}),gg=e=>Xe(async()=>{q({t:"result",...await ce(`/api/messages/${e.id}/check`,{})})});$r=_(null)});function HS(e){let t=/[а-яё]/i.test(e)?KS:jS,n=[...e].map(o=>t.get(o)??o).join("");return n===e?null:n}function vg(e){return[...US(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function YS(e,t){if(e.length<qS)return!1;let n=o=>t.slice(0,o);for(let o of[e.length-1,e.length,e.length+1])if(o<=t.length&&GS(e,n(o)))return!0;return!1}function GS(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function VS(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let o=e.length>1&&t.find(({word:i})=>i.includes(e));if(o)return{score:2,mark:[o.at+o.word.indexOf(e),e.length]};let a=t.find(({word:i})=>YS(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function wg(e,t){let n=vg(t),o=vg(e).map(({word:a})=>VS(a,n));return!o.length||o.some(a=>!a)?null:{score:o.reduce((a,i)=>a+i.score,0)/o.length,marks:o.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function da(e,t){let[n,o]=[e.slice(0,JS),t.slice(0,QS)],a=wg(n,o);if(a)return a;let i=HS(n),l=i&&wg(i,o);return l?{...l,score:l.score-.5}:null}function Dp(e,t,n){return t.map(o=>({item:o,fit:da(e,n(o))})).filter(o=>o.fit).sort((o,a)=>a.fit.score-o.fit.score)}var kg,yg,jS,KS,qS,US,JS,QS,zp=v(()=>{kg="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",yg="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",jS=new Map([...kg].map((e,t)=>[e,[...yg][t]])),KS=new Map([...yg].map((e,t)=>[e,[...kg][t]])),qS=4,US=e=>e.toLowerCase().replaceAll("ё","е");JS=200,QS=1e3});function xl(e,t,n=""){let o=Ss(e).assignee_id;if(o===t&&!n)return null;let a=(i,l)=>()=>It(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return An(jo(e,t),a(t,n),a(o,""),"user-round-check")}function xg(e,t,n=""){let{team_id:o,assignee_id:a}=Ss(e),i=gl(e,t===null?null:Rp(t)),l=(c,u,p)=>()=>It(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return An(i,l(t,t===null?a:null,n),l(o,a,""),"users-round")}function mn(e){let t=e.id===T.value.id?"online":Rh(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function fa(e){try{let{people:t}=await W(e?`/api/people?dialog=${e}`:"/api/people");fn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function _l(){Lp||gs()||(Lp=!0,await Xe(async()=>{let{dialog:e}=await ce("/api/dialogs/next",{});if(!e){ue(s("No unassigned conversations"));return}q({t:"rows",cursor:z.peek().cursor,rows:[{k:"dialog",id:e.id,rev:XS(),row:e}]}),$s(),L(D("mine",e.id));let t=()=>Xe(()=>It(e.id,"assignee",{operator_id:null},{assignee_id:null}));ue(jo(e.id,T.peek().id),{icon:"user-round-check",undo:t})}),Lp=!1)}function Sl(e,t,n=""){let o=Ss(e).snooze,a=o&&(o.until===null||o.until>Date.now())?Ip(e,o.until,o.reason):Sg(e);return An(dl(e,t),Ip(e,t,n),a,"alarm-clock")}function Uo(e){let t=Ss(e).snooze;return t?An(ug(e),Sg(e),Ip(e,t.until,t.reason),"alarm-clock"):null}function sn(e,t="solved",n=""){let o=Ss(e);if(o.state!=="open")return null;let{view:a}=C.peek(),i=Tg(e,a),l=async()=>{await t1(o)(),C.peek().page==="inbox"&&L(D(a,e))},c={label:s("Reason"),run:()=>{L(D(a,e)),w.value="finish"}},u=An(hr(e,Cl(t)),e1(e,t,n),l,"check",{more:c,keep:!0});return u&&C.peek().dialog===e&&Eg(a,i),u}function Bp(e){let{dialog:t,view:n}=C.peek();t===e&&Eg(n,Tg(e,n))}function Cg(e,t,n){let o={reason:Ss(e).close_reason??"solved",comment:""},a=l=>It(e,"close",l,{close_reason:l.reason}),i=async()=>{o=(await a({reason:t,comment:n})).was??o};return An(hr(e,Cl(t)),i,()=>a(o),"check")}function Tg(e,t){let n=z.peek().dialogs;return Gs(n,t,"urgent",No(),null).find(o=>o!==e)??null}function Eg(e,t){$s();let n=ae.peek()?.after_close??"next";n==="stay"||e==="closed"||L(n==="next"&&t?D(e,t):D(e))}function Tl(e){let t=Ss(e).waiting_since;if(!t)return null;let n=()=>It(e,"no-answer",{},{waiting_since:null});return An(pg(e),n,()=>It(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Cs(e,t=!Wn.peek()[e]){q({t:"follow",id:e,on:t});try{await ce(`/api/dialogs/${e}/follow`,{on:t}),ue(ml(e,t),{icon:"eye",undo:()=>Cs(e,!t)})}catch(n){q({t:"follow",id:e,on:!t}),fe(G(n))}}var Ss,Rp,_g,fn,Lp,XS,Ip,Sg,ma,Cl,ZS,e1,t1,Rt=v(()=>{X();Be();re();Ko();Z();ws();S();jn();Jt();J();P();Re();Ss=e=>V.peek()[e];Rp=e=>dt.value[e]?.name??s("Deleted team"),_g=e=>{let t=dt.value[e.team_id];return t&&!t.removed?t:null};fn=_(null);Lp=!1;XS=()=>Number(String(z.peek().cursor).split(":").pop()),Ip=(e,t,n)=>()=>It(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:T.peek().id}}),Sg=e=>()=>It(e,"unsnooze",{},{snooze:null});ma={solved:[()=>s("Resolved"),"check"],"no-reply":[()=>s("No reply"),"message-circle-off"],duplicate:[()=>s("Duplicate"),"copy"],spam:[()=>s("Spam"),"ban"],declined:[()=>s("Client declined"),"user-round-x"],other:[()=>s("Other reason"),"circle-question-mark"]},Cl=e=>(ma[e]??ma.solved)[0](),ZS=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),e1=(e,t,n)=>()=>It(e,"close",{reason:t,comment:n},ZS(t)),t1=({id:e,snooze:t,waiting_since:n})=>()=>It(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Mg(){Nn.value="",oo.value=null,an.value=null}function Dg(e){if(Nn.value=e,clearTimeout(Og),e.trim().length<2){gr+=1,oo.value=null;return}Og=setTimeout(()=>o1(e),n1)}async function o1(e){gr+=1;let t=gr;try{let n=await W(`/api/search?${new URLSearchParams({q:e,limit:String(Fp)})}`);t===gr&&(oo.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===gr&&(oo.value={q:e,problem:n})}}function Ng(e){let t=Nn.value.trim();return t?Dp(t,e,zg).map(({item:n,fit:{marks:o}})=>Ag(n,o)):e.map(n=>Ag(n))}function Lg(e){let t=e.assignee_id===T.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:s("Open"),run:()=>L(D(t,e.id))},o=i=>()=>{a1(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==T.peek().id&&{id:"take",icon:"hand",text:s("Take it"),run:o(vl)},e.assignee_id===T.peek().id&&{id:"free",icon:"user-round",text:s("Remove the assignee"),run:o(i=>Pp(i,null))},{id:"close",icon:"check",text:s("Close"),run:o(sn)}]:[{id:"reopen",icon:"undo-2",text:s("Reopen"),run:o(qo)}];return[n,...a.filter(Boolean)]}function a1(e){V.peek()[e.id]||q({t:"result",dialog:e,sentAtRev:Po(e.id)})}function Ig(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Lg(e),run:()=>L(D("all",e.id))}}function r1(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(D("all",t))}}}function i1(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Lg(e.dialog),run:()=>L(D("all",e.dialog_id,e.no))}}function l1(e){let t=Object.values(V.value);return Dp(e,t,o=>o.name).slice(0,Fp).map(({item:o,fit:{marks:a}})=>Ig(o,a))}function c1(e){return{dialogs:e.dialogs.map(n=>Ig(n)),contacts:e.contacts.map(r1),messages:e.messages.map(i1)}}function u1(){let e=Nn.value.trim(),t=s1(),n=[{id:"acts",title:s("Conversation actions"),items:Ng(t.filter(o=>Pg.has(o.group)))}];if(e){let o=oo.value?.data&&da(e,oo.value.q)?c1(oo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(o.dialogs.map(i=>i.id));n.push({id:"dialogs",title:s("Conversations"),items:[...o.dialogs,...l1(e).filter(i=>!a.has(i.id))].slice(0,Fp)}),n.push({id:"contacts",title:s("Clients"),items:o.contacts}),n.push({id:"messages",title:s("Messages found"),items:o.messages})}return n.push({id:"go",title:s("Go to"),items:Ng(t.filter(o=>!Pg.has(o.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:s("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(xi(e))}]}),n.filter(o=>o.items.length)}function p1(e){let t=Nn.value.trim(),n=e.acts().map(o=>({...o,id:"a:"+o.id,kind:"act",marks:t?da(t,o.text)?.marks:[]})).filter(o=>o.marks);return[{id:"actions",title:e.text,items:n}]}function Wp(e){w.value=null,requestAnimationFrame(()=>e.run())}function Bg(e){return e?.acts?(an.value=e,Nn.value="",!0):!1}function jp(){return an.value?(an.value=null,!0):!1}var n1,Fp,Nn,oo,an,gr,Og,s1,zg,Ag,Pg,Rg,Fg=v(()=>{X();Be();re();Z();At();S();zp();J();P();Rt();n1=150,Fp=5,Nn=_(""),oo=_(null),an=_(null),gr=0,Og=0;s1=()=>to().filter(e=>e.palette!==!1&&e.label&&Cp(e)),zg=e=>(e.title??e.label)(),Ag=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:zg(e),marks:t,command:e,run:e.run});Pg=new Set(["dialog","log"]);Rg=$e(()=>an.value?p1(an.value):u1())});function ha({one:e}){let[t]=Fo(e);return t?r`<${Kp} keys=${t} />`:null}var Kp,El=v(()=>{A();At();S();M();Kp=({keys:e})=>sg(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${s("then")}</span> `}<${Ft} of=${t} />`)});var Wg={};Ue(Wg,{Palette:()=>d1});function m1(){let e=E(null),t=E(null),[n,o]=g({at:0,asked:""});g(Mg),ke(),R(()=>e.current.focus(),[]);let a=Rg.value,i=`${an.value?.id??""} ${Nn.value}`,l=n.asked===i?n.at:0,c=m=>o({at:m,asked:i}),u=a.flatMap(m=>m.items),p=u[Math.min(l,u.length-1)];I(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let d=()=>{w.value=null},$=m=>{if(m.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if(h!==void 0&&u.length){m.preventDefault(),c(h);return}if(m.key==="Enter"&&p){m.preventDefault(),Wp(p);return}if(m.key==="Tab"&&!m.shiftKey&&Bg(p)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!Nn.value&&jp()&&m.preventDefault(),m.key==="Escape"&&jp()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&d()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${s("Search and commands")}
onKeyDown=${ft}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${Nn.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${s("Command, client or message text")}
placeholder=${an.value?s("Action"):s("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>Dg(m.currentTarget.value)} onKeyDown=${$} />
<${f1} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${s("Results")} ref=${t}>
${a.map(m=>r`<div role="group" aria-label=${m.title||s("Search")} key=${m.id}>
${m.title&&r`<div class="mh" role="presentation">${m.title}</div>`}
${m.items.map(h=>r`<${h1} key=${h.id} item=${h} on=${h===p}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${s("Nothing found")}</p>`}
</div>
${oo.value?.problem&&r`<p class="palno" role="status">${s("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${s("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${s("run")}</span>
${p?.acts&&!an.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${s("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${an.value?s("back"):s("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":s("Nothing found")}</div>
</div>
</div>`}function f1(){let e=an.value?.text??V.value[C.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function h1({item:e,on:t,onLook:n}){let o={dialog:g1,contact:b1,message:v1}[e.kind]??$1;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Wp(e)}>
<${o} item=${e} />
</div>`}function b1({item:e}){let[t]=e.contact.identities;return r`
<${U} name=${e.contact.name} size="sm" />
<span class="cut"><${Ol} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||_e(t.kind)}</span>
</span>`}
`}function v1({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${Ol} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${jt(t.created_at,ne.value)}</span>
`}var d1,Ol,$1,g1,jg=v(()=>{j();A();re();mt();le();S();Np();Fg();Ee();J();P();M();ze();El();d1=()=>w.value==="palette"?r`<${m1} />`:null;Ol=({item:e})=>ul(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),$1=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${Ol} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${ha} one=${e.command} /></span>`}
`,g1=({item:e})=>r`
<${U} name=${e.dialog.name} size="sm" />
<span class="cut"><${Ol} item=${e} /></span>
<span class="hrow end tight dim t12">
${s("No. {number}",{number:pe(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});var at,so=v(()=>{at=(e,t=document)=>t.querySelector(e)});function Up(e){L(xi(e),{replace:!0}),clearTimeout(qp),qp=setTimeout(()=>Al(e),w1)}async function Al(e){if(clearTimeout(qp),Pn.peek()?.q===e&&Pn.peek().data)return;br+=1;let t=br;if(!e.trim()){Pn.value=null,Ts.value=!1;return}Ts.value=!0;try{let n=await W(`/api/search?${new URLSearchParams({q:e})}`);t===br&&(Pn.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===br&&(Pn.value={q:e,problem:n})}t===br&&(Ts.value=!1)}var w1,Pn,Ts,br,qp,Kg,qg=v(()=>{X();Z();J();w1=200,Pn=_(null),Ts=_(!1),br=0,qp=0;Kg=e=>{Pn.value=null,Al(e)}});function Hg({dialog_id:e,data:t}){let n=V.value[e],o=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:s("VK"),url:o??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:s("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Ug,vt,Es=v(()=>{S();P();Ug={photo:()=>s("Photo"),video:()=>s("Video"),video_note:()=>s("Video note"),voice:()=>s("Voice message"),audio:()=>s("Audio"),document:()=>s("File"),sticker:()=>s("Sticker"),animation:()=>s("Animation"),location:()=>s("Location"),contact:()=>s("Contact"),poll:()=>s("Poll"),dice:()=>s("Dice"),venue:()=>s("Place"),story:()=>s("Story"),game:()=>s("Game"),invoice:()=>s("Invoice"),service:()=>s("Service message"),unknown:()=>s("Unknown message"),unreadable:()=>s("Could not be read")},vt=e=>Ug[e]?.()??Ug.unknown()});function ao({state:e}){let t=k1[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var k1,Hp=v(()=>{A();S();M();k1={queued:["clock",()=>s("sending")],sending:["clock",()=>s("sending")],sent:["check",()=>s("sent")],delivered:["check-check",()=>s("delivered")],read:["check-check",()=>s("read")],failed:["circle-alert",()=>s("failed")],uncertain:["circle-question-mark",()=>s("delivery uncertain")],cancelled:["ban",()=>s("cancelled")],waiting:["cloud-off",()=>s("queued")]}});function Mn({since:e,short:t}){let n=Math.max(0,ne.value-e),o=n>Yg?"bad":n>Yg*y1?"warn":"";return r`<span class=${"sla "+o} title=${t?s("waiting {span}",{span:Jn(n)}):null}>
<${f} name=${o==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${s("waiting")} </span>${Jn(n)}`:s("waiting {span}",{span:Jn(n)})}
</span>`}function Pl({dialog:e,draft:t}){if(Fi(e.id))return r`<span class="cut typing">${s("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${s("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${s("No messages")}</span>`;let o=n.content==="text"?n.text||s("File"):[vt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${o}</span>`;let a=n.operator_id===T.value.id?s("You:"):n.operator_id?Io(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${ao} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${o}</span>`}function Yp(e,t){return[e.name,_e(e.kind),t?O("{n} unread","{n} unread",t):"",e.failed?s("not sent"):"",e.snooze?s("snoozed"):e.waiting_since?s("waiting {span}",{span:Jn(ne.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function x1({dialog:e,count:t,draft:n,view:o,picked:a}){let i=Vg(e,o);return r`
<${Jg} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${_s(e.last_at,ne.value)}</span>
</span>
<span class="pv">
<${Pl} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Dl} count=${t} called=${Gg(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Ml} />`:""}
${e.snooze?r`<${Nl} snooze=${e.snooze} />`:e.waiting_since&&r`<${Mn} since=${e.waiting_since} />`}
<span class="t11 dim num">${s("No. {number}",{number:pe(e.number)})}</span>
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
`}function _1({dialog:e,count:t,draft:n,view:o,picked:a}){let i=Vg(e,o);return r`
<${Jg} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${Ml} />`:e.snooze?r`<${Nl} snooze=${e.snooze} />`:e.waiting_since&&r`<${Mn} since=${e.waiting_since} short />`}
<span class="tm">${_s(e.last_at,ne.value)}</span>
</span>
</span>
<span class="pv">
<${Pl} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Dl} count=${t} called=${Gg(e.id)} />
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function Qg({look:e,dialog:t,count:n,draft:o,view:a,current:i,stop:l,picked:c}){let u=S1[e];return r`<a class=${`dlg ${e}`} href=${D(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Yp(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${o} view=${a} picked=${c} />
</a>`}var Yg,y1,Nl,Ml,Dl,Gg,Vg,Jg,S1,$a=v(()=>{A();mt();le();ws();S();Es();Ee();J();P();M();Hp();Yg=60*6e4,y1=.7;Nl=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?s("until the client replies"):Je(e.until)}
</span>`;Ml=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${s("not sent")}</span>`;Dl=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${s("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,Gg=e=>tr.value[e]?.no!=null,Vg=(e,t)=>t!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,Jg=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${U} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;S1={cards:x1,rows:_1}});var tb={};Ue(tb,{Search:()=>T1});function T1(){let{q:e}=C.value,[t,n]=g("all"),o=E(null);I(()=>{Al(e)},[e]),R(()=>{o.current.focus(),o.current.select()},[]);let a=Pn.value?.q===e?Pn.value:null,i=a?.data??(Ts.value?Pn.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),at(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Sn()} aria-label=${s("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${o} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${s("Search in conversations, clients and messages")}
placeholder=${s("Word, name, address or No.")} value=${e} onInput=${c=>Up(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${s("Clear")} onClick=${()=>{Up(""),o.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?s("Search: {q}",{q:e}):s("Search")}</h1>
</header>
${i&&r`<${A1} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${s("Search results")}
aria-busy=${Ts.value?"true":null} onKeyDown=${O1}>
<div class="srbody"><${N1} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?O("{n} found","{n} found",Gp(a.data)):""}</div>
</main>`}function O1(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||o===void 0||(e.preventDefault(),o<0?document.getElementById("q").focus():t[Math.min(o,t.length-1)].focus())}function A1({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${s("Search in")}>
${C1.map(([o,a])=>r`<button type="button" class="tab" aria-current=${t===o?"page":null}
onClick=${()=>n(o)}>
${a()} <span class="n">${pe(E1(e,o))}</span>
</button>`)}
</div>
</div>`}function N1({q:e,data:t,problem:n,tab:o,pick:a}){let i=nn(300,Ts.value&&!t);if(n)return r`<${he} icon="unplug" title=${s("Search failed")} text=${G(n)}>
<button type="button" class="btn" onClick=${()=>Kg(e)}>${s("Retry")}</button>
<//>`;if(!e.trim())return r`<${he} icon="search" title=${s("What are you looking for?")} text=${s("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${s("Searching…")}</p>`:null;if(!Gp(t))return r`<${he} icon="search" title=${s("Nothing found")} text=${s("Try fewer or different words.")} />`;let l=p=>(o==="all"||o===p)&&t[p].length>0,c=p=>o==="all"?t[p].slice(0,Xg):t[p],u=(p,d)=>o==="all"&&t[p].length>Xg&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${d}
: ${pe(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${s("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${s("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${P1} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",s("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${s("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${M1} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",s("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${s("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${D1} key=${p.id} message=${p} />`)}</ul>
${u("messages",s("All messages found"))}
`}
${o!=="all"&&!t[o].length&&r`<${he} icon="search" title=${s("Nothing found")} />`}
`}function P1({dialog:e}){return r`<li>
<a class="srh" href=${D("all",e.id)}>
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${Mn} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${s("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[s("No. {number}",{number:pe(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${eb(e.last_at)}</span>
</a>
</li>`}function M1({contact:e}){let t=r`
<${U} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Zg} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${D("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function D1({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",o=e.kind==="note"?`${s("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${D("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${o}</b></span>
<span class="t13 mut blk srx"><${Zg} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${eb(e.created_at)}</span>
</a>
</li>`}var Xg,C1,Gp,E1,Zg,eb,nb=v(()=>{j();so();A();Z();mt();le();S();Np();Ee();J();qg();M();ze();$a();Xg=5,C1=[["all",()=>s("Everything")],["dialogs",()=>s("Conversations")],["contacts",()=>s("Clients")],["messages",()=>s("Messages found")]];Gp=e=>e.dialogs.length+e.contacts.length+e.messages.length,E1=(e,t)=>t==="all"?Gp(e):e[t].length;Zg=({text:e,marks:t})=>ul(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),eb=e=>`${jt(e,ne.value)}, ${Q(e)}`});function rt({label:e,place:t,across:n=!1,children:o}){let a=bt(Vp);return ke(),R(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>I1(i,n)}>
${o}
</div>`}function I1(e,t){let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement),[a,i]=[(o+1)%n.length,(o-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Vp(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Vp,B,ro=v(()=>{j();A();re();M();ze();Vp=()=>{w.value=null};B=({icon:e,checked:t,onPick:n,stay:o,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{o||Vp(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});function ab(){return w.value!=="me"?null:r`<${rt} label=${s("My menu")} place="popme">
${Jp.map(([e,t,n])=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e}
aria-checked=${String(T.value.presence===e)} onClick=${()=>{w.value=null,Nh(e)}}>
<span class="dotbox"><span class=${"dot "+n}></span></span>
${t()}
${T.value.presence===e&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${B} icon="bell" onPick=${ua}>
${s("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="settings" onPick=${()=>L($t("looks"))}>${s("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${s("Language")}</div>
<${B} icon="languages" checked=${We.value==="ru"} onPick=${()=>Tn("ru")}>
<span lang="ru">Русский</span>
<//>
<${B} icon="languages" checked=${We.value==="en"} onPick=${()=>Tn("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${s("Theme")}</div>
<${B} icon="sun-moon" checked=${Dt.value==="system"} onPick=${()=>Mo("system")} stay>
${s("System")}
<//>
<${B} icon="sun" checked=${Dt.value==="light"} onPick=${()=>Mo("light")} stay>${s("Light")}<//>
<${B} icon="moon" checked=${Dt.value==="dark"} onPick=${()=>Mo("dark")} stay>${s("Dark")}<//>
<div class="mh" role="presentation">${s("Density")}</div>
<${B} icon="rows-4" checked=${dn.value==="compact"} onPick=${()=>Xs("compact")} stay>
${s("Compact")}
<//>
<${B} icon="rows-3" checked=${dn.value==="normal"} onPick=${()=>Xs("normal")} stay>
${s("Normal")}
<//>
<${B} icon="menu" checked=${dn.value==="roomy"} onPick=${()=>Xs("roomy")} stay>
${s("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${B} icon="users-round" onPick=${()=>{w.value="handover"}}>
${s("Hand over my conversations")}
<//>
<${B} icon="keyboard" onPick=${()=>{w.value="shortcuts"}}>
${s("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${B} icon="log-out" onPick=${bg}>${s("Sign out")}<//>
<//>`}var R1,sb,Jp,Qp,B1,F1,rb,Xp=v(()=>{A();Be();re();S();Ye();J();P();rl();M();ro();R1={operator:()=>s("Operator"),supervisor:()=>s("Supervisor"),administrator:()=>s("Administrator")},sb=e=>R1[e]?.()??"",Jp=[["online",()=>s("Online"),"on"],["away",()=>s("Away"),"away"],["off",()=>s("Off shift"),"off"]],Qp=()=>Jp.find(([e])=>e===T.value.presence)??Jp[0],B1=()=>{w.value=w.value==="me"?null:"me"},F1=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${s("{name}: my menu",{name:T.value.name})}
title=${Qp()[1]()} onClick=${B1}>
<${U} name=${T.value.name} size="md"><span class=${"dot "+Qp()[2]}></span><//>
${e}
</button>`;rb=()=>r`<div class="me">
<${F1}>
<span class="grow">
<span class="nmx cut">${T.value.name}</span>
<br />
<span class="t12 dim">${Qp()[1]()}</span>
</span>
<//>
<${V$} />
</div>`});function ib(e){if(wr.some(([n])=>n===e))return s("Inbox");let t=Co(e);return t!==null?dt.value[t]?.name??s("Team"):kr.find(([n])=>n===e)[1]()}var wr,kr,Ho,zl,ga=v(()=>{X();S();er();P();wr=[["mine",()=>s("Mine")],["unassigned",()=>s("Unassigned")],["all",()=>s("All")]],kr=[["waiting",()=>s("Waiting for us"),"hourglass"],["unread",()=>s("Unread"),"mail-open"],["mentions",()=>s("Mentions"),"at-sign"],["following",()=>s("Following"),"eye"],["snoozed",()=>s("Snoozed"),"alarm-clock"],["failed",()=>s("Not sent"),"circle-alert"],["closed",()=>s("Closed"),"archive"]],Ho=$e(()=>Object.values(dt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),zl=e=>Co(e)===null?me.value[e]:me.value.teams?.[Co(e)]??0});function io(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function As(e){localStorage.removeItem(e)}function ba(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let o=localStorage.key(n);if(o.startsWith(e))try{t.push([o.slice(e.length),JSON.parse(localStorage.getItem(o))])}catch{}}return t}var Il=v(()=>{});function db(e){td.value=e.created_at-Date.now()}function Ns(e){let t=ae.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var U1,td,Yo,mb,hn,$n,va,gn=v(()=>{X();P();U1=6e4,td=_(0);Yo=e=>e+td.peek(),mb=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,hn=e=>e.delivery.not_before-td.value,$n=e=>mb(e)&&e.delivery.not_before-e.created_at>U1,va=(e,t=Date.now())=>mb(e)&&!$n(e)&&e.delivery.not_before>e.created_at&&hn(e)>t});function hb(e){let t={...wa.peek()[e.dialog_id]};if($n(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;wa.value={...wa.peek(),[e.dialog_id]:t}}async function gb(e){try{let{messages:t}=await W(`/api/dialogs/${e}/planned`);wa.value={...wa.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ve))throw t}}var wa,fb,$b,Rl=v(()=>{Ge();X();Z();gn();wa=_({}),fb=e=>Object.values(wa.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);En(e=>{for(let t of e)t.k==="message"&&hb(t.row)});$b=hb});function G1(e){ka=`okno.out.${e}.`;let t=Date.now()-H1;it.value=ba(ka).map(([,n])=>({...n,phase:V1(n,t)})).sort((n,o)=>n.at-o.at),Go()}function V1(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function od(e,t,n,o,a=[],i={}){let l={key:So(),dialog_id:e,kind:t,text:n,seen:o,files:a,more:i,at:Date.now(),phase:"queued"};return io(ka+l.key,l),it.value=[...it.value,l],Go(),l.key}function X1(e,t){yr.set(e,t),yr.size>Q1&&yr.delete(yr.keys().next().value)}function xr(e,t){it.value=it.value.map(o=>o.key===e?{...o,...t}:o);let n=it.value.find(o=>o.key===e);n&&io(ka+e,n)}function ya(e){As(ka+e),it.value=it.value.filter(t=>t.key!==e)}function Bl(e,t={}){xr(e,{...t,phase:"queued",at:Date.now()}),Go()}function Go(){if(ge.value!=="in"||!ka)return;let e=new Set;for(let t of it.value)e.has(t.dialog_id)||(t.phase==="queued"&&Z1(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function Z1(e){xr(e.key,{phase:"sending"});let t=Po(e.dialog_id),{key:n,kind:o,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await xe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...eC(e.more),key:n,kind:o,text:a,seen:i,files:l});db(c.message),$b(c.message),X1(n,c.message),q({t:"result",...c,sentAtRev:t}),kb.set(`${e.dialog_id}.${o}`,Date.now()),ya(n),Go()}catch(c){tC(e,c)}}function eC(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function tC(e,t){t.offline||t.status===401||t.status===429||t.status>=500?xr(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?xr(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(xr(e.key,{phase:"refused",code:t.code}),Go())}var H1,Y1,it,ka,bb,nd,vb,wb,kb,J1,yb,xb,Q1,yr,_b,Sb,lo=v(()=>{Ge();X();Z();Il();$i();Rl();P();gn();H1=3600*1e3,Y1=5e3,it=_([]),ka="";bb=e=>it.value.filter(t=>t.dialog_id===e),nd=({phase:e})=>["held","refused","stale"].includes(e),vb=e=>it.value.some(t=>t.dialog_id===e&&nd(t)),wb=e=>it.value.find(t=>t.dialog_id===e&&t.phase==="held"),kb=new Map,J1=5e3,yb=(e,t)=>bb(e).some(n=>n.kind===t)||Date.now()-(kb.get(`${e}.${t}`)??0)<J1,xb=(e,t,n)=>bb(e).some(o=>o.kind===t&&o.text===n.trim());Q1=50,yr=new Map,_b=e=>yr.get(e);Sb=e=>Bl(e.key,{seen:e.last_no,came:void 0});ea(G1);ta(Go);setInterval(()=>{it.value.some(e=>e.phase==="queued")&&Go()},Y1);window.addEventListener("online",Go)});function Cb(e){_r.set(e,{upto:z.peek().logs[e]?.seen??0,since:new Map})}function Tb(e,t){let n=_r.get(e);n&&(n.upto=Math.max(n.upto,t))}function Eb(e,t){let n=_r.get(e);if(!n)return;sd(n);let o=new Set(t);for(let a of n.since.keys())o.has(a)||n.since.delete(a);for(let a of o)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function sd(e){let t=Date.now()-nC;for(let[n,o]of e.since)o>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function Ob(e,t,n){let o=z.peek().logs[e]?.items??{},a=t;for(;a<n&&o[a+1]&&!oC(o[a+1]);)a+=1;return a}function Vo(e){let t=_r.get(e);return t?(sd(t),Ob(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Ab(e,t){let n=_r.get(e);return n?(sd(n),Ob(e,t,n.upto)):t}var nC,_r,oC,Ps=v(()=>{P();nC=1e3,_r=new Map;oC=({kind:e,author:t,delivery:n})=>(e==="out"||e==="note")&&t.operator_id!==z.peek().me?.id&&n?.state!=="cancelled"});function iC(e){Fl=`okno.draft.${e}.`;let t=ba(Fl).map(([n,o])=>[n,typeof o=="string"?{text:o,at:0,dirty:!0}:o]);wt.value=Object.fromEntries(t),Jo.value={}}function Qo(e,t){let n={...wt.value};t&&(Kl(t)||t.dirty)?(n[e]=t,io(Fl+e,t)):(delete n[e],As(Fl+e)),wt.value=n}function cd(e,t){let n=wt.peek()[e];Lb(e);let o={text:"",...n,seen:lC(e,n),...t,at:n?.at??0,dirty:!0};if(!Kl(o)&&!n?.at&&!Ms.has(e)&&!Wl.has(e)){Qo(e,null);return}Qo(e,o),clearTimeout(Ms.get(e)),Ms.set(e,setTimeout(()=>ud(e),sC))}function lC(e,t){let n=Number(e.split(".")[0]),o=t&&Kl(t)?t.seen??null:null;return o===null?Vo(n):Ab(n,o)}function Mb(e,t){let n=bn(e,t);clearTimeout(Ms.get(n)),Ms.delete(n),Lb(n),Qo(n,null)}function Db(){for(let e in wt.peek())wt.peek()[e].dirty&&ud(e)}async function ud(e){clearTimeout(Ms.get(e)),Ms.delete(e);let t=wt.peek()[e];if(!t?.dirty||ge.peek()!=="in")return;let[n,o]=e.split("."),a=Sr(t);Wl.set(e,{what:a,until:Date.now()+aC});try{let{at:i}=await xe("PUT",`/api/dialogs/${n}/draft`,{mode:o,text:t.text,head:jl(t),seen:t.seen??null});zb(e,a,i)}catch(i){i.status===404&&Qo(e,null)}}function zb(e,t,n){let o=wt.peek()[e];o&&Qo(e,{...o,at:n,dirty:Sr(o)!==t})}function cC(e){for(let t in e)for(let n in e[t])rd(Number(t),n,e[t][n]);for(let t in wt.peek()){let[n,o]=t.split(".");!e[n]?.[o]&&!(Wl.get(t)?.until>Date.now())&&rd(Number(n),o,void 0)}}function uC(e,t){for(let n of rC)rd(e,n,t[n])}function rd(e,t,n){let o=bn(e,t),a=wt.peek()[o],i=Wl.get(o);if(!n){if(!a||a.dirty)return;if(yb(e,t)){Qo(o,{...a,dirty:!0}),ud(o);return}Qo(o,null);return}if(i?.what===Sr(n)){zb(o,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&xb(e,t,n.text)||(a&&Kl(a)&&Sr(a)!==Sr(n)&&(Jo.value={...Jo.value,[o]:{text:a.text,head:jl(a),seen:a.seen??null}}),Qo(o,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function Lb(e){if(!(e in Jo.peek()))return;let{[e]:t,...n}=Jo.peek();Jo.value=n}var sC,aC,rC,wt,ad,Jo,Fl,Ms,Wl,jl,Sr,Kl,bn,Bt,id,ld,Nb,Dn,Kt,Xo,Pb,Ib,Rb,qt=v(()=>{Ge();X();Z();Il();lo();Ps();sC=800,aC=5e3,rC=["reply","note"],wt=_({}),ad=_({}),Jo=_({}),Fl="",Ms=new Map,Wl=new Map,jl=e=>{let{subject:t=null,cc:n="",bcc:o="",to:a=null}=e?.head??{};return t!==null||n||o||a?{subject:t,cc:n,bcc:o,to:a}:null},Sr=e=>JSON.stringify([e.text,jl(e)]),Kl=e=>!!(e.text.trim()||jl(e));bn=(e,t)=>`${e}.${t}`,Bt=(e,t)=>wt.value[bn(e,t)]?.text??"",id=e=>wt.value[bn(e,"reply")]?.head??null,ld=(e,t)=>wt.peek()[bn(e,t)]?.seen??null,Nb=(e,t)=>wt.value[bn(e,t)]?.dirty===!1,Dn=e=>ad.value[e]??"reply",Kt=(e,t)=>{ad.value={...ad.value,[e]:t}};Xo=(e,t,n,o=null)=>cd(bn(e,t),{text:n.trim()?n:"",...o!==null&&{seen:o}}),Pb=(e,t)=>cd(bn(e,"reply"),{head:t});Ib=(e,t)=>Jo.value[bn(e,t)],Rb=(e,t)=>cd(bn(e,t),Jo.peek()[bn(e,t)]);Jh((e,{entered:t})=>{t&&iC(e.me.id),cC(e.drafts)});ea(Db);ta(Db);En(e=>{for(let t of e)t.k==="draft"&&uC(t.id,t.row)})});function es(){Zo=!1,dC()&&requestAnimationFrame(()=>{!Zo&&!w.peek()&&!Sa(document.activeElement)&&Cr()?.focus({preventScroll:!0})})}function mC(e){let t=Cr();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Ul(){clearTimeout(xa?.timer),xa=null}function Hb(){let{run:e,still:t}=xa;Ul(),t()&&e()}function Yl(e,t,{settled:n=!0,pause:o=!0}={}){if(Gl(e)||n&&!_h(e.timeStamp))return;if(!o||!_a(e)){t();return}let{dialog:a}=C.peek();xa={letter:e.key,run:t,still:()=>C.peek().dialog===a&&!w.peek(),timer:setTimeout(Hb,dd)}}function Gl(e){let t=e.timeStamp-pd<dd;return _a(e)&&(pd=e.timeStamp),t}function ql(e){e.preventDefault(),e.stopImmediatePropagation()}function fC(e){let t=Sa(e.target),n=pa(no(e),t),o=e.ctrlKey||e.metaKey;(t?Wb.get(e.code)===e.target&&!(o&&(n||e.key==="Enter")):n?.walks||!(n||_a(e)||e.key==="Enter"||e.key===" "))||ql(e)}function hC(e){if(_a(e)&&/\p{L}/u.test(e.key)){let{letter:t}=xa;if(Ul(),pd=e.timeStamp,pa(no(e))?.id==="undo"||!Cr()){ql(e);return}mC(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Ul(),ql(e)):(_a(e)||e.key==="Enter")&&(ql(e),Hb(),requestAnimationFrame(()=>$C(e)))}function $C({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function gC(e){return Zo||!_a(e)||Sa(e.target)||w.peek()||Pe.peek()||e.isComposing||!Fb&&jb.some(t=>t())?!1:C.peek().page==="inbox"&&!!(C.peek().dialog&&Cr())}function bC(e){if(ge.peek()==="in"){if(e.repeat){fC(e);return}if(Wb.set(e.code,e.target),xa){hC(e);return}["Tab","Escape","F6"].includes(e.key)&&(Zo=!0),gC(e)&&(Cr().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var dd,pC,Bb,Zo,Fb,pd,xa,Wb,jb,Kb,Sa,qb,Hl,Cr,Ub,dC,_a,ts=v(()=>{re();Z();At();jn();J();dd=300,pC="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",Bb=".dock .comp textarea",Zo=!1,Fb=!1,pd=-dd,xa=null,Wb=new Map,jb=[],Kb=e=>{jb.push(e)},Sa=e=>!!e?.closest?.(pC),qb=()=>Zo,Hl=()=>{Zo=!0},Cr=()=>document.querySelector(Bb),Ub=e=>e.target,dC=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,_a=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",bC,{capture:!0});window.addEventListener("pointerdown",e=>{Zo=!1,Fb=!!Ub(e)?.closest?.("#talk"),Ul()},{capture:!0});document.addEventListener("focusin",e=>{Ub(e)?.matches?.(Bb)&&(Zo=!1)})});function _d(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return pt(e,0,18)-e>36e5&&n.push({id:"evening",at:pt(e,0,18)}),n.push({id:"tomorrow",at:pt(e,1,t)}),Er(e)>1&&n.push({id:"monday",at:pt(e,Er(e),9)}),n}function nv(e,t){let o=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(o).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function ov(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,o]=[Number(t[1]),Number(t[2])];return n<24&&o<60?[n,o]:null}var pt,Er,tv,Or=v(()=>{pt=(e,t,n,o=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,o,0,0)},Er=e=>(1-new Date(e).getDay()+7)%7||7;tv=e=>[..._d(e,10),{id:"client",at:null}]});function uo(e){let{dialog:t}=C.peek();t&&(Kt(t,e),cl(()=>requestAnimationFrame(()=>at(".comp textarea")?.focus())))}var Ql=v(()=>{J();so();on();qt()});function xC(e,t){let n=`@${t.name}`.toLocaleLowerCase(),o=e.toLocaleLowerCase();for(let a=o.indexOf(n);a>=0;a=o.indexOf(n,a+1))if(!yC.test(o[a+n.length]??""))return!0;return!1}function av(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function rv(e){let t=e.trim().toLocaleLowerCase(),n=({name:o})=>o.toLocaleLowerCase().startsWith(t)||o.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return sv().filter(n).sort((o,a)=>o.name.localeCompare(a.name)).slice(0,8)}var sv,yC,Xl,Zl=v(()=>{P();sv=()=>Object.values(je.value).filter(e=>e.active&&e.id!==T.value.id),yC=/[\p{L}\p{N}]/u;Xl=e=>e.includes("@")?sv().filter(t=>xC(e,t)):[]});function Ht(e,{open:t,...n}){t!==void 0&&(Sd.value={...Sd.peek(),[e]:t}),Object.keys(n).length&&Pb(e,{...id(e),...n})}function Td(e){for(let n of["cc","bcc"]){let o=cn(e[n]).find(a=>!Cd(a));if(o)return{field:n,value:o}}return cn(e.cc).length+cn(e.bcc).length>SC?{field:"cc",value:null}:null}function cv(e){let{subject:t,cc:n,bcc:o,to:a}=ec(e),i={subject:t??null,cc:cn(n),bcc:cn(o),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var _C,SC,Sd,ec,iv,cn,Cd,lv,Ar=v(()=>{X();qt();_C=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,SC=20,Sd=_({}),ec=e=>({...id(e),open:!!Sd.value[e]});iv=e=>Ht(e,{open:!1}),cn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Cd=e=>e.length<=254&&_C.test(e),lv=e=>Td(ec(e))});function po(e,t,n){let{[`${e}.${t}`]:o,...a}=Ed.peek();Ed.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Ed,Ds,Nr=v(()=>{X();Ed=_({}),Ds=(e,t)=>Ed.value[`${e}.${t}`]??null});function TC(e){mo=`okno.up.${e}.`,Me.value=[...ba(mo).map(([,t])=>t),...EC()],zs.value={},os.value={}}function EC(){try{return JSON.parse(sessionStorage.getItem(dv())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Pr(e,t,n,o="reply"){let a=Math.min(n.max_file||Od,Od),i=(n.max_files||10)-Ze(e,o).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:So(),dialog_id:e,mode:o,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Vo(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Me.value=[...Me.value,...l],Pa()}function ns(e,t){return Me.value=Me.value.map(n=>n.id===e?{...n,...t}:n),Me.value.find(n=>n.id===e)}function Pa(){if(ge.peek()!=="in")return;let e=Me.peek().filter(t=>t.state==="uploading").length;for(let t of Me.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,CC-e)))OC(t)}function OC(e){let t=new XMLHttpRequest;tc.set(e.id,t),ns(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&ns(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>uv(e,t.status,t.response),t.onerror=()=>uv(e,0,null),t.send(e.source)}function uv(e,t,n){if(tc.delete(e.id),t===401&&(ge.value="expired"),t===201){let i=ns(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&io(mo+e.id,i)}else t===413?ns(e.id,{state:"refused",code:"too-large",limit:n?.limit??Od}):ns(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Pa();let{dialog_id:o,mode:a="reply"}=Me.peek().find(i=>i.id===e.id)??e;os.peek()[o]?.mode===a&&!fo(Ze(o,a))&&!zn(Ze(o,a)).length&&Yt(o),fv(o,a)}function fv(e,t){let n=zs.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let o=Ze(e,n.mode);fo(o)||(Yt(e),pv?.(e,n))}function Yt(e){for(let t of[zs,os]){if(t.peek()[e]===void 0)continue;let{[e]:n,...o}=t.peek();t.value=o}}function oc(e,t){Yt(e);for(let n of Ze(e,t))n.state==="failed"&&ns(n.id,{state:"waiting",code:void 0});Pa()}function hv(e,t){Me.value=Me.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Me.value)n.dialog_id===t&&n.state==="done"&&io(mo+n.id,n)}function sc(e,t){for(let n of zn(Ze(e,t)))Nd(n.id)}function $v(e){ns(e,{state:"waiting",code:void 0}),Pa()}function AC(){for(let e of Me.peek())e.state==="failed"&&e.code==="offline"&&ns(e.id,{state:"waiting"});Pa()}function Nd(e){let t=Me.peek().find(n=>n.id===e);tc.get(e)?.abort(),tc.delete(e),As(mo+e),Me.value=Me.value.filter(n=>n.id!==e),!zn(Ze(t.dialog_id,t.mode??"reply")).length&&os.peek()[t.dialog_id]&&Yt(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Pa(),fv(t.dialog_id,t.mode)}function ac(e,t){let n=Ze(e,t).filter(o=>o.state==="done");for(let o of n)As(mo+o.id);return Me.value=Me.value.filter(o=>!n.includes(o)),n.map(o=>o.file)}function rc(e,t,n="reply",o=null,a=[]){let i=t.map(c=>({id:So(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:o}));for(let c of i)io(mo+c.id,c);let l=a.map(c=>({id:So(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Me.value=[...Me.value,...i,...l]}var CC,Od,Me,zs,os,mo,pv,tc,dv,mv,Ze,fo,zn,Ad,nc,Ma=v(()=>{Ge();X();Z();Il();$i();Ps();CC=2,Od=25*1024*1024,Me=_([]),zs=_({}),os=_({}),mo="",pv=null,tc=new Map;dv=()=>`${mo}unfinished`;ie(()=>{if(!Me.value.length&&!mo)return;let e=Me.value.filter(t=>t.state!=="done").map(({source:t,share:n,...o})=>o);try{sessionStorage.setItem(dv(),JSON.stringify(e))}catch{}});mv=e=>{pv=e},Ze=(e,t="reply")=>Me.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),fo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");n$(()=>fo(Me.peek()));zn=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Ad=(e,t)=>{zs.value={...zs.value,[e]:t}};nc=(e,t)=>{os.value={...os.value,[e]:t}};ea(TC);ta(AC)});function PC(e,t){let n=Ze(e,t).map(o=>o.seen??null).filter(o=>o!==null);return ld(e,t)??(n.length?Math.min(...n):Vo(e)??0)}function Pd(e,t,n={}){if(n.then&&gs())return;let o={mode:t,how:n,seen:PC(e,t)};fo(Ze(e,t))?Ad(e,o):vv(e,o)}function vv(e,t){let{mode:n,how:o,seen:a}=t,i=Bt(e,n).trim(),l=Ze(e,n),c=zn(l);if(!i&&c.length===l.length)return;if(Yt(e),c.length){nc(e,t),MC(e);return}let u=ac(e,n),p=od(e,n,i,a,u,n==="note"?DC(e,i):zC(e,o));Mb(e,n),po(e,n,null),n==="reply"&&(iv(e),xv(e,p,o)),o.then==="close"&&Bp(e),z.peek().logs[e]?.later&&qi(e)}function wv(e,t){oc(e,t.mode),Ad(e,t)}function MC(e){if(C.peek().dialog===e)return;let t=z.peek().dialogs[e]?.name??s("the client");fe(s("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>lc(e),label:s("Open"),ms:Sv})}function kv(e,t){sc(e,t.mode),Pd(e,t.mode,t.how)}function ic(e,t,n,o){if(gs())return;let a=Ns(z.peek().dialogs[e]?.kind)||void 0,i=od(e,"reply",t,n,[],Md({undo_ms:a,...o}));xv(e,i,o),o.then==="close"&&Bp(e)}function DC(e,t){let n=Xl(t).map(o=>o.id);return Md({reply_to_no:Ds(e,"note"),mentions:n.length?n:void 0})}function zC(e,{then:t,at:n}){let o=z.peek().dialogs[e],a=!!(o&&Ie(o)?.can?.subject);return Md({reply_to_no:Ds(e,"reply"),letter:a?cv(e):void 0,formatted:a,undo_ms:n?void 0:Ns(o?.kind)||void 0,not_before:n?Yo(n):void 0,then:t})}function xv(e,t,{then:n,at:o,snooze_until:a}){let i=()=>{_v(t,n,e)};n==="close"?ue(dg(e),{keep:!0,undo:i}):n==="snooze"?ue(mg(e,a),{icon:"alarm-clock",undo:i}):o?ue($l(e,o),{icon:"calendar-clock",undo:i}):Ns(z.peek().dialogs[e]?.kind)&&Ch(i,Ns(z.peek().dialogs[e]?.kind)+NC)}function _v(e,t,n){let o=it.peek().find(i=>i.key===e);if(o&&o.phase!=="sending"){ss(o);return}if(!o){let i=_b(e);i&&vn(i,t,n);return}let a=ie(()=>{it.value.find(l=>l.key===e)?.phase!=="sending"&&ht(()=>queueMicrotask(()=>{a(),_v(e,t,n)}))})}function LC({dialog_id:e,phase:t}){if(C.peek().dialog===e)return;let n=z.peek().dialogs[e]?.name??s("the client"),o=t==="held"?s("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):s("Not sent to {name}",{name:n});fe(o,{action:()=>lc(e),label:s("Open"),ms:Sv})}async function vn(e,t=e.data.then,n=e.dialog_id){let o;try{o=await ce(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Xe(()=>{throw a});return}fe(s("Already sent")),t&&await Xe(()=>ce(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&lc(n);return}q({t:"result",message:o.message}),Cv(n,"reply",e.data.typed??e.text,e.no,o.files,IC(e.files??[],o.files)),po(n,"reply",e.reply_to_no),e.letter&&Ht(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ue(fg(n),{icon:"undo-2"})}function IC(e,t){let n=t.map(o=>o.name);return e.filter(o=>{let a=n.indexOf(o.name);return a>=0&&n.splice(a,1),a<0})}function Cv(e,t,n,o,a=[],i=[]){let l=Bt(e,t),c=Math.max(o,ld(e,t)??0);Kt(e,t),Xo(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),rc(e,a,t,c,i),lc(e),uo(t)}function ss(e){let{more:t={}}=e;ya(e.key),Cv(e.dialog_id,e.kind,e.text,e.last_no??e.seen,bv(e)?[]:e.files??[],bv(e)?e.files??[]:[]),t.reply_to_no&&po(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Ht(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function Tv(e){ya(e.key),ue(hg(e.dialog_id),{icon:"x",undo:()=>ss(e)})}var NC,Md,yv,Sv,gv,bv,lc,Dd,ho=v(()=>{X();Be();Ql();Ko();Z();Zl();qt();S();Ar();jn();lo();Nr();J();Ps();P();Ge();Re();gn();Rt();Ma();NC=500;mv(vv);Md=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));yv=e=>!!(e&&!e.blocked_at&&Ie(e)&&Ie(e).health!=="removed");Sv=6e4,gv=new Map;ie(()=>{for(let e of it.value.filter(nd))gv.get(e.key)!==e.phase&&(gv.set(e.key,e.phase),ht(()=>LC(e)))});bv=e=>e.phase==="refused"&&e.code==="file-gone";lc=e=>{C.peek().dialog!==e&&L(D(C.peek().view,e))};Dd=(e,t)=>Xe(async()=>{let n=await ce(`/api/messages/${e.id}/plan`,{not_before:t&&Yo(t)});q({t:"result",...n})})});function cc(){let[e,t]=g(!1),[n,o]=g(""),a=E(null),i=E(0);return R(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:o,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function uc({dialog:e,telling:t}){if(!yv(e))return null;let{on:n,setOn:o,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Vo(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${s("Tell the client")} checked=${n}
onChange=${p=>o(p.currentTarget.checked)} />
${s("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${s("Message to the client")} placeholder=${s("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var zd=v(()=>{j();A();S();Ps();ho()});function pc({label:e,title:t,usual:n,given:o=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:d,children:$,below:m}){let h=E(ne.value).current,k=E(n(h)).current,[x,y]=g(0),[b,N]=g(o?{day:RC(o),text:BC(o),used:!0}:{day:pt(h,1,0),text:a,used:!1}),F=bt(d);ke(),R(()=>F.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let oe=ov(b.text),_t=oe?pt(b.day,0,...oe):null,Vt=b.used&&_t!==null&&_t<=Date.now(),et=b.used&&(oe===null||Vt),ye=b.used?_t:k[x].at,tt=Y=>{p(Y)!==!1&&d()},te=Y=>{Y.preventDefault(),Y.stopPropagation(),et||tt(ye)},se=Y=>{let de={ArrowDown:1,ArrowUp:-1}[Y.key];if(!de)return;Y.preventDefault();let Te=(x+de+k.length)%k.length;y(Te),N({...b,used:!1}),Y.currentTarget.querySelectorAll(".mi")[Te].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${F} onSubmit=${te}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${se}>
<div class="mh">${t}</div>
${k.map((Y,de)=>r`<button type="button" key=${Y.id} class=${!b.used&&de===x?"mi on":"mi"}
onFocus=${()=>{y(de),o||N({...b,used:!1})}} onClick=${()=>tt(Y.at)}>
<${f} name=${Ev[Y.id][1]} size="m" />
<span class="cut">${i[Y.id]?.()??Ev[Y.id][0]()}</span>
${Y.at!==null&&r`<span class="hrow end t12 dim num">
${Y.id==="hour"||Y.id==="evening"?Q(Y.at):y$(Y.at,h)}
</span>`}
</button>`)}
</div>
<${WC} own=${b} began=${h} onChange=${Y=>N({...b,...Y,used:!0})}
wrong=${et} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${et?r`<span class="hint bad" role="alert">
${Vt?s("This time has passed"):s("Type the time like 10:00")}
</span>`:ye===null?s("Until the client replies"):`${Qn(ye,h)}, ${Q(ye)}`}
</span>
<button type="submit" class="btn primary" disabled=${et}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${m}
</form>`}function WC({own:e,began:t,onChange:n,wrong:o}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=pt(t,0,0),[p,d]=i,$=k$(new Date(p,d,1).getTime()),m=new Date(p,d,1)<=new Date(t),h=y=>{let b=new Date(i[0],i[1]+y,1);l([b.getFullYear(),b.getMonth()])},k=y=>{n({day:y});let b=new Date(y);l([b.getFullYear(),b.getMonth()])},x=y=>{let b=FC[y.key];b&&(y.preventDefault(),k(Math.max(u,pt(e.day,b,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${$}</b>
<button type="button" class="ib small" aria-label=${s("Previous month")} disabled=${m}
onClick=${()=>h(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Next month")} onClick=${()=>h(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${x}>
<caption class="vh">${$}</caption>
<thead><tr>${x$().map(y=>r`<th scope="col" key=${y}>${y}</th>`)}</tr></thead>
<tbody>
${nv(...i).map((y,b)=>r`<tr key=${b}>
${y.map((N,F)=>r`<td key=${F}>
${N!==null&&r`<${jC} day=${N} today=${u} own=${e} onPick=${k} weekend=${F>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${s("Time")} inputmode="numeric" aria-invalid=${o?"true":null}
value=${e.text} onInput=${y=>n({text:y.currentTarget.value})} />
<span class="t12 dim">${Qn(e.day,t)}</span>
</div>
</div>`}function jC({day:e,today:t,own:n,onPick:o,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Qn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>o(e)}>
${i}
</button>`}var Ev,RC,BC,FC,Ld=v(()=>{j();A();mt();le();S();Or();M();ze();Ev={hour:[()=>s("In an hour"),"hourglass"],evening:[()=>s("This evening"),"sunset"],tomorrow:[()=>s("Tomorrow"),"sunrise"],monday:[()=>s("On Monday"),"calendar"],client:[()=>s("Until the client replies"),"message-circle"]},RC=e=>pt(e,0,0),BC=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};FC={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var Av={};Ue(Av,{Snooze:()=>Id,SnoozeMenu:()=>Ov,SnoozeStrip:()=>Rd});function Ov({label:e,onPick:t,dialog:n=null,waitingSince:o=null,onShut:a=KC}){let[i,l]=g(""),c=cc(),u=o!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${s("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Jn(ne.value-o)})}
</p>`;return r`<${pc} label=${e} title=${s("Snooze until")} usual=${tv}
deed=${c.on?s("Send and snooze"):s("Snooze")}
onPick=${p=>c.ready((d,$)=>t(p,i.trim(),d,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${s("Waiting reason (optional)")} placeholder=${s("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${uc} dialog=${n} telling=${c} />
<//>`}function Id({dialog:e}){let t=(n,o,a,i)=>a?ic(e.id,a,i,{then:"snooze",snooze_until:n,reason:o}):Sl(e.id,n,o);return r`<${Ov} label=${s("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Rd({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,o=t===null?s("Snoozed until the client replies"):s("Snoozed until {day}, {time}",{day:Qn(t,ne.value),time:Q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${o}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Uo(e.id)}>${s("Unsnooze")}</button>
</div>`}var KC,dc=v(()=>{j();A();re();mt();le();S();Or();Rt();ho();M();zd();Ld();KC=()=>{w.value=null}});function Dr(e){let t=fn.value?.[e.id]?.load;return t===void 0?"":e.capacity?s("{n} of {all}",{n:t,all:e.capacity}):String(t)}function qC(e){if(!fn.value||e.length<2)return null;let t=o=>fn.value[o.id]?.load??0,n=e.reduce((o,a)=>t(a)<t(o)?a:o);return e.every(o=>o===n||t(o)>t(n))?n.id:null}function HC(e,t,n){let o=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(o),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(T.value.name)||a(s("Assign to me")))&&i.push({person:je.value[T.value.id]??T.value,mine:!0});let c=UC().filter(d=>a(d.name)),u=c.filter(d=>mn(d)==="online"),p=qC(u);l(s("Online"),u.map(d=>({person:d,free:d.id===p}))),l(s("Not now"),c.filter(d=>!u.includes(d)).map(d=>({person:d})))}return l(s("Teams"),zr().filter(c=>a(c.name)).map(c=>({team:c}))),!o&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!o&&e.team_id!==null&&i.push({nobody:"team"}),i}function Wd({dialog:e,onlyTeams:t}){let[n,o]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),p=bt(Nv);ke(),R(()=>{u.current.focus({preventScroll:!0}),fa(e.id)},[]);let d=HC(e,n,t),$=d.filter(x=>!x.head),m=Math.min(l,$.length-1),h=x=>{x.person&&!Mv(x.person)||(Nv(),x.team||x.nobody==="team"?xg(e.id,x.team?.id??null,a.trim()):xl(e.id,x.person?.id??null,a.trim()))},k=x=>{let y={ArrowDown:1,ArrowUp:-1}[x.key];y&&(x.preventDefault(),c((m+y+$.length)%Math.max(1,$.length))),x.key==="Enter"&&$[m]&&(x.preventDefault(),h($[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?s("Team"):s("Assignee")} ref=${p}
onKeyDown=${k}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+m:null}
aria-label=${t?s("Find a team"):s("Find a colleague or a team")}
placeholder=${t?s("Team name"):s("Name or team")} value=${n}
onInput=${x=>{o(x.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?s("Team"):s("Assignee")}>
${d.map(x=>x.head?r`<div class="mh" role="presentation" key=${x.head}>${x.head}</div>`:r`<${YC} option=${x} index=${$.indexOf(x)} chosen=${m} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?s("No teams yet. An administrator creates them in the settings."):s("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${s("Note for the new assignee")} placeholder=${s("Note (optional)")}
maxlength="4000" value=${a} onInput=${x=>i(x.currentTarget.value)} />
</div>
</div>`}function YC({option:e,index:t,chosen:n,dialog:o,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===o.assignee_id:c?c.id===o.team_id:!1,p=l&&!Mv(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${GC} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+Xt(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${s("now")}</span>`}
<span class="hrow end t12 dim">${O("{n} online","{n} online",Fd(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?s("Remove the assignee"):s("Remove from the team")}
`}
</button>
`}function GC({person:e,mine:t,free:n,now:o,shut:a}){let i=mn(e);return r`
<${U} name=${e.name} size="sm"><${Mr} shift=${i} /><//>
<span class="cut">${t&&!o?s("Assign to me"):e.name}</span>
${o&&r`<span class="tag plain">${s("now")}</span>`}
${n&&r`<span class="tag h4">${s("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?s("no access"):t||i==="online"?Dr(e):Bd(i)}
${t&&!o&&r`<kbd>I</kbd>`}
</span>
`}var Nv,Pv,Mr,Bd,UC,zr,Fd,Mv,mc=v(()=>{j();A();re();S();Ee();P();Rt();M();ze();Nv=()=>{w.value=null},Pv=(e,t)=>e.name.localeCompare(t.name),Mr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Bd=e=>({online:s("online"),away:s("away"),off:s("off shift")})[e];UC=()=>Object.values(je.value).filter(e=>e.active&&e.id!==T.value.id).sort(Pv),zr=()=>Object.values(dt.value).filter(e=>!e.removed).sort(Pv),Fd=e=>e.members.filter(t=>je.value[t]?.active&&mn(je.value[t])==="online").length;Mv=e=>fn.value?.[e.id]?.may??!0});function QC(e,t){let n=ne.peek();return e==="tomorrow"?pt(n,1,9):e==="monday"?pt(n,Er(n),9):e==="week"?pt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Iv({meId:e}){let[t,n]=g(e),[o,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,d]=g("person"),[$,m]=g({person:null,team:null,turn:null}),[h,k]=g("ever"),[x,y]=g(Lv(pt(ne.peek(),7,9))),[b,N]=g(""),[F,oe]=g(!1),[_t,Vt]=g([]),et=E(null);ke();let ye=E(t),tt=()=>(ye.current=t,a(null),l(null),VC(t).then(K=>{ye.current===t&&(a(K),u(new Set(K.map(qe=>qe.id))))},K=>{ye.current===t&&l(K)})),te=()=>W("/api/handovers").then(K=>Vt(K.items.filter(qe=>!qe.undone_at)),()=>{});R(()=>{et.current.focus(),fa(),te()},[]),I(()=>{tt()},[t]);let se=t===e,Y=hc(t),de=$.turn??Y.filter(K=>mn(K)==="online").map(K=>K.id),Te=QC(h,x),un=h==="date"&&!(Te>Date.now()),qs={person:$.person!==null,team:$.team!==null,turn:de.length>0}[p]&&c.size>0&&!un&&!F,iu=async()=>{oe(!0);let K=o.length===c.size,qe={...se?{}:{from_id:t},kind:p,people:p==="person"?[$.person]:p==="turn"?de:[],team_id:p==="team"?$.team:null,dialogs:K?null:[...c],note:b.trim(),return_at:Te};try{let{hand_over:cs}=await ce("/api/handovers",qe);fc(),eT(cs,K?o.length:c.size)}catch(cs){l(cs),oe(!1)}},ee=K=>Xe(async()=>{Rv((await ce(`/api/handovers/${K.id}/undo`,{})).hand_over),te(),tt()});return r`<div class="over" onPointerDown=${K=>{K.target===K.currentTarget&&fc()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${se?s("Hand over my conversations"):s("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${ft}>
<header class="dhead">
<h2 class="head2 grow">
${se?s("Hand over my conversations"):s("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${fc}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${zv()&&r`<div class="field">
<label for="hofrom">${s("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${K=>{n(Number(K.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${s("Mine")}</option>
${tT(e).map(K=>r`<option value=${K.id} key=${K.id}>
${[K.name,Dr(K)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${zv()?"field dgap":"field"}>
<legend class="lab">${s("Hand over to")}</legend>
<div class="rops">
${[["person",s("A colleague")],["team",s("A team")],["turn",s("Round robin")]].map(([K,qe],cs)=>r`<label class="ropt" key=${K}>
<input class="check rad" type="radio" name="to" ref=${cs?null:et} checked=${p===K}
onChange=${()=>d(K)} />
<b class="b5 blk t13">${qe}</b>
</label>`)}
</div>
</fieldset>
<${nT} from=${t} kind=${p} who=${$} turn=${de} count=${c.size}
onPick=${K=>m({...$,...K})} onTurn=${()=>d("turn")} />
<div class="field dgap">
<label for="hol">${s("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${K=>k(K.currentTarget.value)}>
${Object.entries(JC).filter(([K])=>K!=="monday"||Er(ne.value)>1).map(([K,qe])=>r`<option value=${K}>${qe(se)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${s("Return date")}
min=${Lv(pt(ne.peek(),1,9))} aria-invalid=${un?"true":null} value=${x}
onInput=${K=>y(K.currentTarget.value)} />`}
${Te>0&&!un&&r`<p class="hint">
${se?s("They return to you: {when}",{when:`${Qn(Te,ne.value)}, ${Q(Te)}`}):s("They return: {when}",{when:`${Qn(Te,ne.value)}, ${Q(Te)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${s("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${s("Added to each conversation, visible to the team")} value=${b}
onInput=${K=>N(K.currentTarget.value)}></textarea>
</div>
</div>
<${sT} own=${se} mine=${o} problem=${o===null?i:null} picked=${c}
onPicked=${u} />
</div>
${_t.length>0&&r`<ul class="holast" aria-label=${s("Handed over in the last 7 days")}>
${_t.slice(0,3).map(K=>r`<${aT} key=${K.id} one=${K} onUndo=${ee} />`)}
</ul>`}
<footer class="dfoot">
<span class=${o!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${o!==null&&i?"alert":null}>
${o!==null&&i?G(i):s("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${fc}>${s("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!qs} onClick=${iu}>
${F?s("Handing over…"):s("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function eT(e,t){let n=[O("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),ZC(e.left)].filter(Boolean).join(". "),o=async()=>Rv((await ce(`/api/handovers/${e.id}/undo`,{})).hand_over);ue(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Xe(o):null})}function Rv(e){let t=e.moved-e.back,n=e.from_id===T.peek().id?O("{n} conversation is yours again","{n} conversations are yours again",e.back):O("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});ue(t?`${n}. ${O("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function nT({from:e,kind:t,who:n,turn:o,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=hc(e),p=je.value[n.person];return r`
<select class="input" aria-label=${s("Colleague")} value=${n.person??""}
onChange=${d=>i({person:Number(d.currentTarget.value)})}>
<option value="" disabled>${s("Choose a colleague")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${[d.name,Bd(mn(d)),Dr(d)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${oT} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=zr();return u.length?r`
<select class="input" aria-label=${s("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${s("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${O("{n} online","{n} online",Fd(p))}
</option>`)}
</select>
<p class="hint">${s("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${s("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:o.includes(u)?o.filter(p=>p!==u):[...o,u]});return r`
<div class="hopeople" role="group" aria-label=${s("Participants")}>
${hc(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${o.includes(u.id)}
onChange=${()=>c(u.id)} />
<${U} name=${u.name} size="sm"><${Mr} shift=${mn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Dr(u)}</span>
</label>`)}
</div>
<p class="hint">${s("One after another, skipping people who are away or at the limit.")}</p>
`}function oT({from:e,person:t,count:n,onTurn:o}){let a=fn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=hc(e).filter(d=>mn(d)==="online"&&d.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?s("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):s("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${s("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${o}>${s("Share them round robin")}</button>`}
</p>`}function sT({own:e,mine:t,problem:n,picked:o,onPicked:a}){if(n)return r`<div class="hor">
<${he} icon="unplug" title=${e?s("Could not load your conversations"):s("Could not load conversations")}
text=${G(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${he} icon="inbox" title=${e?s("You have no open conversations"):s("No open conversations")}
text=${s("There is nothing to hand over.")} />
</div>`;let i=o.size===t.length,l=c=>{let u=new Set(o);u.delete(c)||u.add(c),a(u)};return r`<div class="hor">
<div class="hrow">
<b class="b6 t13 grow">${s("Conversations: {n} of {all}",{n:o.size,all:t.length})}</b>
<button type="button" class="btn small quiet"
onClick=${()=>a(new Set(i?[]:t.map(c=>c.id)))}>
${i?s("Clear selection"):s("Select all")}
</button>
</div>
<ul class="holst" tabindex="0" aria-label=${s("What to hand over")}>
${t.map(c=>r`<li key=${c.id}>
<label class="horow">
<input class="check" type="checkbox" aria-label=${s("Hand over: {name}",{name:c.name})}
checked=${o.has(c.id)} onChange=${()=>l(c.id)} />
<${we} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${Dv(c.id)?s("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Dv(c.id)?r`<span class="tag h1">${s("draft")}</span>`:c.snooze?r`<span class="tag plain">${s("snoozed")}</span>`:c.waiting_since&&r`<${Mn} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function aT({one:e,onUndo:t}){let n=e.kind==="team"?Rp(e.team_id):e.kind==="turn"?s("round robin"):H(e.people[0]),o=e.from_id===T.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${Ot(e.at)}
, ${Q(e.at)} · ${o}
${O("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${s("return on {day}",{day:Ot(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${s("Undo")}</button>
</li>`}var fc,Dv,VC,zv,JC,Lv,XC,ZC,tT,hc,Bv=v(()=>{j();A();Be();re();Z();mt();qt();le();S();Ee();P();Or();Re();Rt();mc();M();ze();$a();fc=()=>{w.value=null},Dv=e=>!!(Bt(e,"reply").trim()||Bt(e,"note").trim()),VC=async e=>(await W(`/api/people/${e}/dialogs`)).items,zv=()=>["supervisor","administrator"].includes(T.value.role),JC={ever:()=>s("Permanently"),tomorrow:e=>e?s("Until tomorrow, then back to me"):s("Until tomorrow, then back"),monday:e=>e?s("Until Monday, then back to me"):s("Until Monday, then back"),week:e=>e?s("For a week, then back to me"):s("For a week, then back"),date:e=>e?s("Until a date, then back to me"):s("Until a date, then back")};Lv=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};XC={changed:e=>O("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>O("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>O("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},ZC=e=>Object.entries(e).map(([t,n])=>XC[t]?.(n)).filter(Boolean).join(", ");tT=e=>Object.values(je.value).filter(t=>(t.active||fn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),hc=e=>Object.values(je.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Fv(e){return[e.max_file?s("up to {size} each",{size:Wt(e.max_file)}):"",e.max_files?s("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function Wv({id:e,can:t,mode:n}){let o=E(null),a=Fv(t);return r`
<input class="vh" id="pickfiles" ref=${o} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Pr(e,l.target.files,t,n),l.target.value="",es()}} onCancel=${es} />
<button type="button" class="ib small" id="attach"
aria-label=${a?s("Attach a file: {limits}",{limits:a}):s("Attach a file")}
title=${[s("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>o.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function rT(e,t){return e.code==="too-large"?s("{size}: {channel} allows up to {limit}",{size:Wt(e.size),channel:_e(t),limit:Wt(e.limit)}):e.code==="too-many"?s("{channel} allows at most {n} files in a message",{channel:_e(t),n:e.limit}):e.code==="no-space"?s("The server has no space left for files"):e.code==="gone"?s("The file is no longer on the server. Attach it again."):e.code==="lost"?s("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?s("The file is empty"):e.code==="offline"?s("No connection to the server."):s("Upload failed. Code {code}.",{code:e.code})}function gc({id:e,kind:t,mode:n}){let o=Ze(e,n);if(!o.length)return null;let a=zn(o),i=[...a,...o.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?s("Files in the note"):s("Files in the reply")}>
${i.map(l=>r`<${iT} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function bc({id:e,mode:t,again:n,without:o,wanted:a=os.value[e]}){let i=Ze(e,t),l=zn(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?s("Leave without files"):s("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${O("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${s("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>o(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${s("Do not send yet")} title=${s("Do not send yet")}
onClick=${()=>Yt(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function iT({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",o=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${o} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${rT(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${s("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Wt(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>$v(e.id)}>${s("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?s("Cancel the upload: {name}",{name:e.name}):s("Remove {name}",{name:e.name})} onClick=${()=>Nd(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function jv({id:e,can:t,kind:n}){let[o,a]=g(!1);I(()=>{let l=document.getElementById("talk"),c=!!t?.files||Dn(e)==="note",u=0,p=b=>l?.contains(b.target),d=b=>{$c(b)&&p(b)&&(u+=1,a(c))},$=b=>{$c(b)&&p(b)&&(u-=1,u<=0&&a(!1))},m=b=>{$c(b)&&(b.preventDefault(),b.dataTransfer.dropEffect=c&&p(b)?"copy":"none")},h=b=>{$c(b)&&(b.preventDefault(),u=0,a(!1),c&&p(b)&&x(b.dataTransfer.files))},k=b=>{c&&p(b)&&b.clipboardData?.files.length&&(b.preventDefault(),x(b.clipboardData.files))},x=b=>{Pr(e,b,Dn(e)==="note"?{}:t,Dn(e)),es()},y={dragenter:d,dragleave:$,dragover:m,drop:h,paste:k};for(let b in y)document.addEventListener(b,y[b]);return()=>{for(let b in y)document.removeEventListener(b,y[b])}},[e,t,Dn(e)]);let i=Dn(e)==="note";return o&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?s("Drop to attach to the note"):s("Drop to attach to the reply")}</b>
<span class="t13">
${i?s("The client will not see this"):[_e(n),Fv(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var $c,vc=v(()=>{j();A();le();S();ts();qt();Ma();M();$c=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function De(e){let t=ae.peek();q({t:"choices",row:Kv(t,e)});try{return q({t:"choices",row:(await ce("/api/me/choices",{choices:e},{method:"PATCH"})).choices}),!0}catch(n){return q({t:"choices",row:t}),fe(G(n)),!1}}var Kv,Ls=v(()=>{Z();P();Re();Kv=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,o])=>[n,o&&typeof o=="object"&&!Array.isArray(o)?Kv(e?.[n]??{},o):o]))});function kc({files:e,message:t}){let n=e.filter(Kd);return r`
${n.length>0&&r`<${pT} files=${n} />`}
${e.filter(o=>!Kd(o)).map(o=>r`<${cT} key=${o.id} file=${o} />`)}
${t&&r`<${Ud} message=${t} files=${e} />`}
`}function cT({file:e}){return e.kind==="sticker"&&as(e)?r`<img class="stk" src=${kt(e,e.preview?"preview":"thumb")} alt=${s("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&qd(e,"audio")?r`<${hT} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&qd(e,"video")?r`<${$T} file=${e} />`:r`<${yc} file=${e} />`}function Hd(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let o=Math.min(1,qv/t,qv/n);return{width:Math.max(64,Math.round(t*o)),height:Math.max(48,Math.round(n*o))}}function Gv({files:e,letter:t}){let n=!t&&e?.length===1&&Kd(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Hd(n).width,uT)+12}px`}:null}function pT({files:e}){if(e.length===1)return r`<div class="pics one">
<${Uv} file=${e[0]} size=${Hd(e[0])} label=${s("Open the photo")} />
</div>`;let t=e.length-jd;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,jd).map((n,o)=>{let a=o===jd-1&&t>0?t:0,i=a?s("Open photo {i} of {n}, {more} more",{i:o+1,n:e.length,more:a}):s("Open photo {i} of {n}",{i:o+1,n:e.length});return r`<${Uv} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Uv({file:e,size:t,label:n,more:o}){if(!as(e))return r`<${dT} file=${e} place=${t} />`;let a=e.preview?`${kt(e,"thumb")} 320w, ${kt(e,"preview")} 1600w`:null;return r`<button type="button" class=${o?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>kl(e.token)}>
<img src=${kt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${o?r`<b>+${o}</b>`:null}
</button>`}function dT({file:e,place:t}){if(e.state==="ready")return r`<${yc} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?s("Loading…"):Vv(e)}</span>
</span>
</span>`}function fT(e){if(Hv.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function yc({file:e}){let t=wc(e);if(e.state==="ready"){let o=Hv.test(e.name);return r`<a class=${o?"file risky":"file"} href=${kt(e)} download=${e.name||!0}
data-state="ready" title=${s("Download {name}",{name:t})}>
<${f} name=${fT(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${o?s("This is a program. Open it only if you trust the sender."):Yd(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${s("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[s("Loading…"),e.size>0?Wt(e.size):""].filter(Boolean).join(" · "):Vv(e)}
</span>
</span>
</span>`}function hT({file:e}){let t=[wc(e),e.duration?Vn(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${wc(e)}</b></span>`}
<audio controls preload="none" src=${kt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Vn(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${kt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${s("Download")}
</a>
</span>
</div>`}function $T({file:e}){let t=Hd(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${kt(e,"media")}
poster=${as(e)?kt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${wc(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Vn(e.duration):"",e.size>0?Wt(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${kt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${s("Download")}
</a>
</span>
</div>`}var jd,qv,lT,Hv,kt,as,Kd,qd,Ud,Yv,uT,Vv,mT,Yd,wc,Da=v(()=>{A();Be();le();S();M();Ro();jd=4,qv=320,lT={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Hv=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,kt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,as=e=>e.state==="ready"&&!!(e.thumb||e.preview),Kd=e=>e.kind==="photo"||e.kind==="animation"&&!qd(e,"video"),qd=(e,t)=>e.state==="ready"&&lT[t].includes(e.media_type.split(";")[0]),Ud=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${s("Download all")}
</a>`;Yv=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&as(e[0]);uT=240;Vv=e=>`${e.state==="refused"?s("Not accepted"):s("Lost")}: ${P$(e.reason)}`,mT=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Yd=e=>[mT(e.name),e.size>0?Wt(e.size):""].filter(Boolean).join(" · "),wc=e=>e.name||({photo:s("Photo"),video:s("Video"),voice:s("Voice message"),audio:s("Audio"),sticker:s("Sticker")}[e.kind]??s("File"))});function Jv({report:e}){let{action:t,recipient:n,status:o,words:a}=e??{},i=gT[t]?.()??s("Mail server report"),l=[n,o,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var gT,Qv=v(()=>{A();S();M();gT={failed:()=>s("Email not delivered"),delayed:()=>s("Email delayed, the mail server keeps trying"),delivered:()=>s("Email delivered"),relayed:()=>s("Email relayed to another mail server"),expanded:()=>s("Email sent on to the members of a mailing list"),read:()=>s("Email opened"),deleted:()=>s("Email deleted without being read"),complaint:()=>s("A recipient marked the email as spam")}});function za(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return vT.test(t)?t:null}function CT(e){let[t,n]=[e.length,0];for(let o of e)n+=o==="("||o==="["?1:o===")"||o==="]"?-1:0;for(;t>0;){let o=e[t-1];if(n<0&&(o===")"||o==="]"))n+=1;else if(!kT.has(o))break;t-=1}return t}function*TT(e){let t=0;for(let{0:n,index:o}of e.matchAll(wT)){let a=n.slice(0,CT(n.slice(0,Gd))),i=a.length<Gd?za(a):null;if(i&&(yield{type:"link",offset:o,length:a.length,url:i},t+=1,t===yT))return}}function*ET(e,t){let n=0;for(let o of t)for(let a=e.indexOf(`@${o}`);a>=0;a=e.indexOf(`@${o}`,a+1)){if(n===xT)return;yield{type:"call",offset:a,length:o.length+1},n+=1}}function AT(e,t,n){let o=[];for(let i of(t??[]).slice(0,_T)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;bT.has(i.type)&&c>0&&o.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:za(i.url??"")}:{}})}let a=o.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...ET(e,n),...TT(e)])OT(i,a)&&(o.push(i),a.push(i));return o.sort(Zv)}function ew(e,t,n,o,a=0){let i=[],l=t,c=a<ST?o:[];for(let u=0;u<c.length;){let p=c[u],d=Math.min(Lr(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let $=u+1;for(;$<c.length&&c[$].offset<d;)$+=1;let m=c.slice(u+1,$),h=m.filter(y=>Lr(y)>d).map(y=>({...y,offset:d,length:Lr(y)-d})),{type:k,url:x}=p;i.push({type:k,...x===void 0?{}:{url:x},children:ew(e,p.offset,d,m,a+1)}),l=d,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(Zv),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function tw(e,{looks:t=[],names:n=[]}={}){return e?ew(e,0,e.length,AT(e,t,n)):[]}function nw(e,t){if(e.length<=t)return e;let n=t-200,o=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=o>n?o:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function ow(e,t){if(e.length>2*Gd)return!1;let n=za(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Xv(n)!==Xv(t))}var bT,vT,wT,kT,Gd,yT,xT,_T,ST,Lr,OT,Zv,Xv,Vd=v(()=>{bT=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),vT=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,wT=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,kT=new Set(`.,:;!?…'"»”`),Gd=2048,yT=500,xT=200,_T=500,ST=8;Lr=e=>e.offset+e.length,OT=(e,t)=>t.every(n=>Lr(e)<=n.offset||e.offset>=Lr(n)),Zv=(e,t)=>e.offset-t.offset||t.length-e.length;Xv=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Is({text:e,looks:t,names:n}){let[o,a]=g(!1),i=In(()=>o||e.length<=aw*1.1?e:nw(e,aw),[e,o]),l=In(()=>tw(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${rw(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${s("Show in full")}</button>
</span>`}
`}function NT({piece:e}){let{type:t,url:n}=e,o=rw(e.children);if(sw[t])return r`<${sw[t]}>${o}<//>`;if(t==="spoiler")return r`<${PT} inside=${o} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${o}</blockquote>`;if(t==="call")return r`<span class="at">${o}</span>`;if(!n)return r`<span class="nolink" title=${s("Links of this kind cannot be opened here")}>${o}</span>`;let a=ow(iw(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${o}</a>
${a&&r`<span class="t12 leads"> (${s("leads to {host}",{host:new URL(n).host})})</span>`}
`}function PT({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${s("hidden text")}</button>`}var sw,aw,rw,iw,xc=v(()=>{j();A();S();Vd();sw={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},aw=2e4;rw=e=>e.map(t=>t.type==="text"?t.text:r`<${NT} piece=${t} />`),iw=e=>e.map(t=>t.text??iw(t.children)).join("")});function uw({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[o,a]=g(!!t.html&&(!e.text||ae.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=m=>{a(m),e.text&&De({letters:{[n]:m?"html":"text"}})},d=()=>{l(!0),a(!0)},$=e.files.filter(m=>!(m.content_id&&t.html));return r`
<${zT} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${s("Email view")}>
<button type="button" aria-pressed=${String(!o)} onClick=${()=>p(!1)}>${s("Text")}</button>
<button type="button" aria-pressed=${String(o)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${f} name="image-off" size="m" />
<span class="grow">
${O("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${s("They load through this server; the sites will know that the email was opened")}
onClick=${d}>
${s("Show pictures")}
</button>`:null}
</div>`}
${o&&c>0&&r`<div class="mimg" role="status">
<${f} name="image-off" size="m" />
<span class="grow">${O("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${o?r`<${IT} key=${`${i} ${Ni.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${LT} message=${e} />`}
${$.length>0&&r`<${RT} message=${e.id} files=${$} />`}
<${FT} message=${e} />
`}function zT({message:e}){let{letter:t}=e,[n,o]=g(!1),a=[[s("From"),t.sender],[s("Reply-To"),e.data.reply_to],[s("To"),t.recipients.join(", ")],[s("Cc"),t.copies.join(", ")],[s("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||s("(no subject)")}</b>
<span class="dim t12">
${$o(t.sender)}
${t.recipients.length>0&&` → ${lw(t.recipients.map($o))}`}
${t.copies.length>0&&` · ${s("copy")}: ${lw(t.copies.map($o))}`}
${" "}
<button type="button" class="link t12" aria-expanded=${String(n)} onClick=${()=>o(!n)}>
${n?s("less"):s("more")}
</button>
</span>
${n&&r`<dl class="mailall t12">
${a.map(([i,l])=>r`<div><dt class="dim">${i}</dt><dd>${l}</dd></div>`)}
${e.has_original?r`<div>
<dt class="dim">${s("Original")}</dt>
<dd><a class="link" href=${`/api/messages/${e.id}/original`} download>${s("Download")}</a></dd>
</div>`:null}
</dl>`}
</div>`}function LT({message:e}){let{letter:t,text:n}=e,o=t.quoted?[s("Show the quote"),s("Hide the quote")]:[s("Show the signature"),s("Hide the signature")];return r`${t.quoted_above&&r`<${cw} label=${[s("Show the quote"),s("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Is} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${s("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${cw} label=${o}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function cw({label:[e,t],children:n}){let[o,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${o?t:e}
aria-expanded=${String(o)} onClick=${()=>a(!o)}>···</button>${o&&n}</div>`}function IT({message:e,images:t,onFailed:n}){let o=E(null);I(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==o.current?.contentWindow||!Number.isFinite(c)||(o.current.style.setProperty("height",`${Math.max(MT,Math.min(DT,Math.ceil(c)))}px`),o.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Ni.value?"1":"0"});return r`<iframe class="mframe" ref=${o} title=${s("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Ni.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function RT({message:e,files:t}){let n=t.reduce((o,a)=>o+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${O("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Wt(n)}`}
</span>
<${Ud} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(o=>r`<li key=${o.id}>
${as(o)?r`<${BT} file=${o} />`:r`<${yc} file=${o} />`}
</li>`)}
</ul>
`}function FT({message:e}){let{data:t,automatic:n}=e,o=(t.also_at??[]).map(a=>Ne.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Jv} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${s("Automatic email")}
: ${N$(n)}
</span>`}
${t.through&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${s("Sent via {address}",{address:t.through})}
</span>`}
${t.reply_to&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${s("Asks for replies to {address}",{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&r`<span class="autoflag">
<${f} name="triangle-alert" size="s" />
${s("Only part of this email is shown, the original has all of it")}
</span>`}
${o.length>0&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${s("Also received at: {places}",{places:o.join(", ")})}
</span>`}
${t.related&&r`<${WT} id=${t.related} />`}
`}function WT({id:e}){let[t,n]=g(V.peek()[e]??null);return I(()=>{t||W(`/api/dialogs/${e}`).then(o=>n(o.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${D(C.value.view,e)}>
${s("May belong to No. {number}, {name}",{number:pe(t.number),name:t.name})}
</a>
</span>`}function Qd(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:s("(no subject)")}var MT,DT,Jd,$o,lw,BT,pw,Ir=v(()=>{j();A();Be();Z();le();S();J();Ls();Ye();P();M();Ro();Da();Qv();xc();MT=40,DT=2e4,Jd=2;$o=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,lw=e=>e.length>Jd?s("{first} and {n} more",{first:e.slice(0,Jd-1).join(", "),n:e.length-Jd+1}):e.join(", ");BT=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${s("Open {name}",{name:e.name||s("Photo")})}
data-token=${e.token} onClick=${()=>kl(e.token)}>
<img src=${kt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||s("Photo")}</b>
<span class="t12 dim">${Yd(e)}</span>
</span>
<a class="ib small" href=${kt(e)} download=${e.name||!0}
aria-label=${s("Download {name}",{name:e.name||s("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;pw=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Qd(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function jT(e){let t=ot.value[e.id],n=t?pn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],o=Ds(e.id,"reply");return n.find(a=>a.no===o)??n.at(-1)}function KT(e,t,n){let o=e?e.letter.sender:n.label??"",a=$o(o),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?o:l,other:i?l===a?i:a:null}}function qT({id:e,to:t}){let n=t.address===t.sender?s("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):s("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Ht(e,{to:t.other})}>
${s("Reply to {address}",{address:t.other})}
</button>
</p>`}function UT(e,t){let n=new Set(Object.values(Ne.value).map(a=>a.name.toLowerCase())),o=[...e.recipients.slice(1),...e.copies].map(a=>$o(a).toLowerCase());return[...new Set(o)].filter(a=>a.includes("@")&&a!==$o(t).toLowerCase()&&!n.has(a))}function dw({dialog:e}){let{id:t}=e,n=ec(t),o=jT(e),a=KT(o,n,e),i=a.whole,l=o?UT(o.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!cn(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Ht(t,{open:!0,cc:[...cn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${s("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${s("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Ht(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${s("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${qT} id=${t} to=${a} />`}
${c&&r`
<${Rr} field="cc" label=${s("Cc")} value=${n.cc} onType=${p=>Ht(t,{open:!0,cc:p})} />
<${Rr} field="bcc" label=${s("Bcc")} value=${n.bcc}
onType=${p=>Ht(t,{open:!0,bcc:p})} />
`}
<label>
<span>${s("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Qd(o?.letter.subject||e.title)}
onInput=${p=>Ht(t,{subject:p.target.value})} />
</label>
</div>`}function Rr({field:e,label:t,value:n,onType:o,place:a="mail"}){let i=cn(n).filter(p=>!Cd(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${s("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),o(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${s("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Xd=v(()=>{j();A();S();Ar();Nr();_n();P();Ir()});function mw({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${s("Send and…")} title=${s("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function fw({send:e,more:t}){return w.value==="later"?r`<${Br} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${rt} label=${s("Send and…")} place="popsend">
<${B} icon="check" onPick=${()=>e({then:"close"})}>
${s("Send and close the conversation")}
<span class="end only-wide"><${Ft} of=${[Qe,"Shift","↵"]} /></span>
<//>
<${B} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${s("Send and snooze until the client replies")}
<//>
<${B} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${s("Send later…")}
<span class="hrow end t12 dim">${Je(pt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var HT,YT,Br,_c=v(()=>{A();re();le();S();eo();Or();M();ro();Ld();HT=()=>{w.value=null};YT={evening:()=>s("This evening"),tomorrow:()=>s("Tomorrow morning"),monday:()=>s("On Monday morning")},Br=({pick:e,given:t=null,place:n="popsend",onShut:o=HT})=>r`<${pc} label=${s("Send later")} title=${s("Send later")} usual=${_d} words=${YT}
given=${t} hour="09:00" place=${n} deed=${s("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${o} />`});function hw(){let e=E(QT()).current,[t,n]=g(e.whom??null),[o,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,d]=g(e.copies??{}),[$,m]=g(!1),[h,k]=g(e.text??""),[x,y]=g(!1),[b,N]=g([]),[F,oe]=g(null),[_t,Vt]=g(!1);ke(),R(()=>XT({whom:t,subject:c,copies:p,text:h}),[t,c,p,h]),I(()=>{if(y(!1),oe(null),!t){a(null),N([]),l(null);return}if(!t.id){let K=eE(t);a(K),N([]),l(K.find(qe=>qe.can)??null);return}let ee=!0;return W(`/api/contacts/${t.id}/ways`).then(K=>{ee&&(a(K.ways),N(K.open),l(K.ways.find(qe=>qe.can)??null))},K=>{ee&&oe(K)}),()=>{ee=!1}},[t]);let et=i&&Ne.value[i.channel_id]?.kind,ye=et==="email",tt=b.find(ee=>ee.id===i?.dialog_id)??(ye&&!x?b[0]:null),te=Ze(Gt),se=fo(te),Y=i&&h.trim()&&!_t&&!se&&!(tt&&!ye),de=()=>{if(!Y)return!1;if(tt&&ye&&!x)return y(!0),!1;let ee=ye&&Td(p);return ee&&document.getElementById("nw"+ee.field)?.focus(),!ee},Te=async(ee=null)=>{if(!de())return;if(zn(Ze(Gt)).length){let qe=at("#missing button");qe?qe.focus():nc(Gt,{mode:"reply",at:ee});return}Yt(Gt),Vt(!0),oe(null);let K=ac(Gt);try{let qe={channel_id:i.channel_id,text:h.trim(),files:K.map(i_=>i_.token),anyway:!0,...ee?{not_before:Yo(ee)}:{undo_ms:Ns(et)},...ye?{subject:c.trim(),cc:cn(p.cc),bcc:cn(p.bcc)}:{}},cs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:ei,message:r_}=await ce("/api/dialogs",{...qe,...cs});q({t:"result",dialog:ei,sentAtRev:Po(ei.id)}),ee&&ue($l(ei.id,ee),{icon:"calendar-clock",undo:()=>vn(r_)}),sessionStorage.removeItem(Cc),Sc(),L(D("mine",ei.id))}catch(qe){rc(Gt,K),oe(qe),Vt(!1)}},un=ee=>{h.trim()&&(Kt(ee,"reply"),Xo(ee,"reply",h)),ye&&(p.cc||p.bcc||c.trim())&&Ht(ee,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),hv(Gt,ee),sessionStorage.removeItem(Cc),Sc(),L(D("all",ee))},qs=ee=>{ft(ee),ee.key==="Escape"&&(ee.preventDefault(),ee.stopPropagation(),m(!1))},iu=ee=>{ee.key==="Enter"&&(ee.ctrlKey||ee.metaKey)&&(ee.preventDefault(),ee.repeat||Te())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${s("Write to a client")}
onKeyDown=${ee=>{ft(ee),iu(ee)}}>
<header class="dhead">
<h2 class="head2 grow">${s("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${Sc}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${nE} whom=${t} onPick=${n} />
${o&&r`<div class="field dgap">
<span class="lab" id="nwc">${s("Channel")}</span>
<${tE} ways=${o} way=${i} onPick=${l} />
</div>`}
${tt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${s("Conversation No. {number} with this client is already open, {day}. Write there?",{number:pe(tt.number),day:jt(tt.last_at,ne.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>un(tt.id)}>${s("Open")}</button>
</p>`}
${ye&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Rr} field="cc" place="nw" label=${s("Cc")} value=${p.cc}
onType=${ee=>d({...p,open:!0,cc:ee})} />
<${Rr} field="bcc" place="nw" label=${s("Bcc")} value=${p.bcc}
onType=${ee=>d({...p,open:!0,bcc:ee})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{d({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${s("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${s("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ee=>u(ee.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${gc} id=${Gt} kind=${et} />
<textarea class="tx" rows="5" aria-label=${ye?s("Email text"):s("Message text")}
placeholder=${ye||!i?s("Write an email"):s("Write a message")} value=${h}
onInput=${ee=>{Yt(Gt),k(ee.currentTarget.value)}}></textarea>
<${bc} id=${Gt} mode="reply" again=${()=>oc(Gt,"reply")}
without=${({at:ee})=>{sc(Gt,"reply"),Te(ee)}} />
<div class="bar">
${i&&Ne.value[i.channel_id]?.can?.files&&r`<${ZT} can=${Ne.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${F&&r`<p class="hint bad dgap" role="alert">${G(F)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?s("Kept on this device until it is sent"):s("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Sc}>${s("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Y} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{de()&&m(!0)}}>
<${f} name="calendar-clock" size="s" />
${s("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Y} onClick=${()=>Te()}>
<${f} name="send" size="s" />
${tt&&ye?s("Send as a new conversation"):s("Send")}
<kbd class="only-wide">${Qe} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${qs}>
<${Br} place="popsnz" pick=${Te} onShut=${()=>m(!1)} />
</div>`}
</div>`}function ZT({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Pr(Gt,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${s("Attach a file")} title=${s("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function tE({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${s("No connected channel can reach this client.")}</p>`;let o=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!o.length||(i.preventDefault(),n(o[(o.indexOf(t)+l+o.length)%o.length]),requestAnimationFrame(()=>at(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ne.value[i.channel_id],c=Object.values(Ne.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?s("wrote {day}",{day:jt(i.last_at,ne.value)}):i.address:JT[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:_e(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function nE({whom:e,onPick:t}){let[n,o]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);R(()=>u.current?.focus({preventScroll:!0}),[e]),I(()=>{let k=n.trim();if(k.length<2){i([]);return}let x=setTimeout(()=>W(`/api/search?${new URLSearchParams({q:k,limit:"6"})}`).then(y=>{i(y.contacts.filter(b=>b.kind!=="group")),c(0)},()=>{}),GT);return()=>clearTimeout(x)},[n]);let p=n.trim(),d=a.some(k=>k.identities.some(x=>x.label.toLowerCase()===p.toLowerCase())),$=[...a.map(k=>({client:k})),...VT.test(p)&&!d?[{address:p}]:[]],m=k=>{o(""),i([]),t(k.client?{id:k.client.id,name:k.client.name}:{address:k.address,name:k.address})},h=k=>{let x={ArrowDown:1,ArrowUp:-1}[k.key];x&&$.length&&(k.preventDefault(),c((l+x+$.length)%$.length)),k.key==="Enter"&&!k.ctrlKey&&!k.metaKey&&$[l]&&(k.preventDefault(),m($[l]))};return e?r`<div class="field">
<span class="lab">${s("To")}</span>
<div class="input tokin">
<span class="tokn">
<${U} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${u} aria-label=${s("Choose another client")}
onClick=${()=>t(null)}>
<${f} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&r`<div class="field dgap">
<label for="nwn">${s("Name")}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?"":e.name}
onInput=${k=>t({...e,name:k.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${s("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String($.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${$.length?`nwo${l}`:null}
autocomplete="off" placeholder=${s("Client name or address")} value=${n}
onInput=${k=>o(k.currentTarget.value)} onKeyDown=${h} />
</div>
<div class="nwfound">
<div id="nwl" class=${$.length?"menu":""} role="listbox" aria-label=${s("Matching clients")}>
${$.map((k,x)=>r`<button type="button" class=${x===l?"mi on":"mi"} role="option" id=${`nwo${x}`}
key=${k.client?.id??"new"} tabindex="-1" aria-selected=${String(x===l)}
onPointerMove=${()=>c(x)} onClick=${()=>m(k)}>
${k.client?r`
<${U} name=${k.client.name} size="sm" />
<span class="cut">${k.client.name}</span>
<span class="hrow end t12 dim cut">
${k.client.identities.map(y=>y.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${f} name="user-round-plus" size="m" />
<span class="cut">${s("New client: {address}",{address:k.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Sc,GT,VT,Cc,Gt,JT,QT,XT,eE,$w=v(()=>{j();so();A();re();Ko();Z();mt();qt();le();S();eo();Ar();J();P();Re();gn();Ma();ho();vc();M();ze();Xd();_c();Sc=()=>{w.value=null},GT=200,VT=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Cc="okno.newdialog",Gt="new",JT={"no-address":()=>s("no address"),"client-not-started":()=>s("the client must write first"),blocked:()=>s("the client has blocked us")},QT=()=>{try{return JSON.parse(sessionStorage.getItem(Cc))??{}}catch{return{}}},XT=e=>{try{sessionStorage.setItem(Cc,JSON.stringify(e))}catch{}};eE=e=>Object.values(Ne.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var gw={};Ue(gw,{WorkLayers:()=>oE});function oE(){return w.value==="handover"?r`<${Iv} meId=${T.value.id} />`:w.value==="newdialog"?r`<${hw} />`:null}var bw=v(()=>{A();re();P();Bv();$w()});var ww={};Ue(ww,{GiveMenu:()=>rE});function aE(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),o=Object.values(je.value).filter(i=>i.active&&i.id!==T.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(T.value.name)||n(s("Assign to me")))&&a.push({to:{person:T.value.id},name:s("Assign to me"),face:T.value.name});for(let i of o)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ho.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:s("Remove the assignee"),icon:"user-round-x"}),a}function rE({onPick:e}){let[t,n]=g(""),[o,a]=g(0),i=E(null),l=bt(em);ke(),R(()=>i.current.focus({preventScroll:!0}),[]);let c=aE(t),u=Math.min(o,c.length-1),p=$=>{em(),e($.to)},d=$=>{let m={ArrowDown:1,ArrowUp:-1}[$.key];m&&($.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),p(c[u])),$.key==="Tab"&&em()};return r`<div class="menu pop popgive" role="dialog" aria-label=${s("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${s("Find a colleague or a team")}
placeholder=${s("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${d} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${s("Assign")}>
${c.map(($,m)=>r`<button type="button" class=${m===u?"mi on":"mi"} id=${"gv"+m} role="option"
tabindex="-1" aria-selected=${String(m===u)} onPointerMove=${()=>a(m)}
onClick=${()=>p($)}>
${$.icon?r`<${f} name=${$.icon} size="m" />`:r`<${U} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${s("Nothing found")}</p>`}
</div>
</div>`}var em,kw=v(()=>{j();A();re();S();P();ga();M();ze();em=()=>{w.value=null}});function Mc(){let{dialog:e}=C.peek();Le.peek()?.dialog!==e&&(Le.value={dialog:e,...pm});let t=()=>document.getElementById("findq")?.select();cl(()=>requestAnimationFrame(t))}var pm,Le,Uw,Dc=v(()=>{X();J();on();pm={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Le=_(null),Uw=e=>Le.value?.dialog===e});function tO({label:e,chosen:t="solved",onPick:n,dialog:o=null,onShut:a=eO}){let[i,l]=g(""),c=cc(),u=bt(a),p=E(null);ke(),R(()=>p.current?.focus({preventScroll:!0}),[]);let d=Object.keys(ma),$=h=>c.ready((k,x)=>{a(),n(h,i.trim(),k,x)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let k=[...u.current.querySelectorAll(".mi")],x={ArrowDown:1,ArrowUp:-1}[h.key];if(x){h.preventDefault(),k[(k.indexOf(document.activeElement)+x+k.length)%k.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let y=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;y>=0&&d[y]&&!h.repeat&&(h.preventDefault(),$(d[y]))}}>
<div class="mh" id="finh">${s("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${d.map((h,k)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?p:null}
onClick=${()=>$(h)}>
<${f} name=${ma[h][1]} size="m" />
<span class="cut">${ma[h][0]()}</span>
<kbd>${k?k+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${s("Comment (optional)")} placeholder=${s("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${uc} dialog=${o} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${s("Send and close")}
<kbd class="only-wide">${Qe} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function Hw({dialog:e}){let t=e.state==="closed";return r`<${tO} label=${t?s("Closing reason"):s("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,o,a,i)=>t?Cg(e.id,n,o):a?ic(e.id,a,i,{then:"close",reason:n,comment:o}):sn(e.id,n,o)} />`}var eO,Yw=v(()=>{j();A();re();S();eo();Rt();ho();M();ze();zd();eO=()=>{w.value=null}});var Gw,zc,Vw,dm=v(()=>{Gw=new Map,zc=e=>{Gw.set(e.id,{when:()=>!0,...e})},Vw=()=>[...Gw.values()]});function Jw({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Ic("snooze")}
aria-label=${s("Snooze")} title=${s("Snooze")+"  H"} onClick=${Lc("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Ic("talkmore")}
aria-label=${s("More actions")} title=${s("More actions")} onClick=${Lc("talkmore")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${s("Close the conversation")+"  E"}
onClick=${()=>sn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${s("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Ic("finish")}
aria-label=${s("Close with a reason")} title=${s("Close with a reason")+"  Shift E"}
onClick=${Lc("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${s("Reopen the conversation")+"  E"}
onClick=${()=>qo(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${s("Reopen")}</span>
</button>`}
<${nO} dialog=${e} />
</div>`}function nO({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=_g(e),o=t?sa(t):n?.name??s("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Ic("assignee")} title=${s("Assignee")+"  A"} onClick=${Lc("assignee")}>
<span class="vh">
${t?s("Assignee: {name}",{name:t}):s("Assignee: nobody")}
${n&&` · ${s("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${U} name=${t} size="sm" />`:n?r`<span class=${"sq "+Xt(n.name)}></span>`:r`<${Yi} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${o}</span>
<${f} name="chevron-down" size="s" />
</button>`}function oO({dialog:e}){let t=!!Wn.value[e.id],n=al("(max-width: 719px)"),o=e.state==="open";return r`<${rt} label=${s("More actions")} place="popmore">
${n&&r`<${B} icon="user-round" onPick=${()=>{Pe.value=!0}}>
${s("Client card")}
<//>`}
${n&&o&&r`<${B} icon="alarm-clock" onPick=${()=>{w.value="snooze"}}>
${s("Snooze")}
<//>`}
${o&&r`<${B} icon="check" onPick=${()=>{w.value="finish"}}>
${s("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${B} icon="message-circle-off" onPick=${()=>Tl(e.id)}>
${s("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${B} icon="eye" onPick=${()=>Cs(e.id)}>
${t?s("Stop following"):s("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${B} icon="alarm-clock" onPick=${()=>Uo(e.id)}>${s("Unsnooze")}<//>`}
<${B} icon="users-round" onPick=${()=>{w.value="team"}}>
${s("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${B} icon="check" onPick=${()=>{w.value="finish"}}>
${s("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${Vw().filter(a=>a.when(e)).map(a=>r`<${B} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function Qw({dialog:e}){let t=sO[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var Lc,Ic,sO,Xw=v(()=>{A();Be();re();S();Ee();P();Rt();mc();M();Yw();ze();dm();ro();dc();Lc=e=>()=>{w.value=w.value===e?null:e},Ic=e=>String(w.value===e);sO={snooze:Id,finish:Hw,talkmore:oO,assignee:Wd,team:({dialog:e})=>r`<${Wd} dialog=${e} onlyTeams />`}});function Rc({dialog:e}){let t=e&&Ie(e);return r`
${zt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${s("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Li}>${s("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${s("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:tn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${s("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var Zw=v(()=>{A();vs();S();P();M();Ro()});function Bc(e){go.value={...go.value,[e.dialog_id]:{message:e,text:e.text}}}function tk(e,t){go.value={...go.value,[e]:{...go.value[e],text:t}}}function Ra(e){let{[e]:t,...n}=go.peek();go.value=n}function Fc(e,t){let n=Ie(t)?.can??{},o=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*aO;return!!(n.edit&&o&&a&&e.author.operator_id===T.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function nk(e){let{message:t,text:n}=go.peek()[e];if(Ra(e),n.trim()===t.text)return;let o=await ce(`/api/messages/${t.id}/edit`,{text:n.trim()});q({t:"result",...o})}var aO,go,ek,Fr=v(()=>{X();Z();P();aO=36e5,go=_({}),ek=e=>go.value[e]??null});function Bs(e,t,n,o){e.focus(),e.setSelectionRange(n,o),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,o,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Wc(e,t){Bs(e,t,e.selectionStart,e.selectionEnd)}function ok(e,t,n,o){Bs(e,o,t,n)}function jc(e,t){let{selectionStart:n,selectionEnd:o,value:a}=e,i=a.slice(n,o),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(o,o+t.length)===t){Bs(e,i,n-t.length,o+t.length),e.setSelectionRange(n-t.length,o-t.length);return}if(!i&&a.slice(o,o+t.length)===t){e.setSelectionRange(o+t.length,o+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Bs(e,`${c}${t}${l}${t}${u}`,n,o);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function mm(e,t){let{value:n}=e,o=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(o,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(d=>c.test(d)),p=l.map((d,$)=>(u?"":t?`${$+1}. `:"- ")+d.replace(rO,"")).join(`
`);Bs(e,p,o,i)}function sk(e,t){let{selectionStart:n,selectionEnd:o,value:a}=e;Bs(e,`[${a.slice(n,o).trim()||t}](${t})`,n,o)}function ak(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let o=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(o,n));return a?o+a[0].length===n?(Bs(e,"",o,n),!0):(Wc(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var rO,fm=v(()=>{rO=/^(?:[-•] |\d{1,4}\. )/});var yt,hm=v(()=>{yt={current:null}});function rk(e,t){let[n,o]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?rv(n.query):[],u=()=>{let m=t&&e.current?av(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),o(m)},p=()=>o(null),d=m=>{let h=e.current.selectionStart,k=e.current.value[h]===" ";ok(e.current,n.from,h,k?`@${m.name}`:`@${m.name} `),k&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,p()},$=m=>{let h=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&h)return m.preventDefault(),!0;if(!c.length)return!1;let k={ArrowDown:1,ArrowUp:-1}[m.key];if(k)i((a+k+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")d(c[a]);else if(m.key==="Escape")m.stopPropagation(),p();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:d,close:p}}function ik({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${s("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${o=>o.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${U} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var lk=v(()=>{j();A();Zl();S();fm();M()});var $m,ck=v(()=>{$m=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function uO(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...gm().length?[["recent",gm().map(o=>[o,""])]]:[],...$m];let n=$m.flatMap(([,o])=>o).filter(([,o])=>o.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function fk({pick:e}){let t=bt(pk),n=E(null),[o,a]=g(""),[i,l]=g(0);ke(),R(()=>n.current.focus({preventScroll:!0}),[]);let c=uO(o),u=c.flatMap(([,m])=>m);I(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=m=>{cO(m),pk(),e(m)},d=m=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:uk,ArrowUp:-uk}[m.key];h&&(o===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&p(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${s("Emoji")} ref=${t} onKeyDown=${ft}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${s("Find an emoji")} placeholder=${s("For example: thanks")} value=${o}
onInput=${m=>{a(m.target.value),l(0)}} onKeyDown=${d} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${s("Emoji")}>
${c.map(([m,h])=>r`
${m&&r`<div class="mh" role="presentation">${lO[m]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([k,x])=>{$+=1;let y=$;return r`<button type="button" class=${y===i?"emo on":"emo"} id=${"emo"+y}
role="option" tabindex="-1" aria-selected=${String(y===i)}
aria-label=${`${k} ${x}`.trim()} onPointerMove=${()=>l(y)}
onClick=${()=>p(k)}>
${k}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${s("Nothing found")}</p>`}
</div>
</div>`}var dk,iO,uk,lO,gm,cO,pk,mk,hk=v(()=>{j();A();re();ck();S();eo();M();ze();dk="okno.emoji",iO=16,uk=8,lO={recent:()=>s("Recent"),faces:()=>s("Smileys"),hands:()=>s("Gestures"),hearts:()=>s("Hearts and holidays"),work:()=>s("Work")},gm=()=>{try{return JSON.parse(localStorage.getItem(dk))??[]}catch{return[]}},cO=e=>localStorage.setItem(dk,JSON.stringify([e,...gm().filter(t=>t!==e)].slice(0,iO))),pk=()=>{w.value=null},mk=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${s("Emoji")}
title=${`${s("Emoji")}  ${Qe} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function $k({id:e,dialog:t,note:n,text:o}){let a=Bh(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?Xl(o):[],u=m=>m.map(h=>H(h.id??h)).join(", "),p=m=>r`<b class="b5">${m}</b>`,d=null;if(i.length?d=St(O("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?d=St(O("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(m=>m.name).join(", "))}):l.length?d=St(O("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):Fi(e)?d=s("{name} is typing…",{name:Io(t?.name??"")}):a.length&&(d=St(O("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!d)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(m=>r`<${U} key=${m.id} name=${H(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${d}</span>
</div>`}function bk({id:e,mode:t}){let n=Ds(e,t);if(n===null)return null;let o=ot.value[e],a=o&&pn(o).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??s("Message {no}",{no:n})}</b>
<span class="cut blk">${a?gk(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${s("Remove the quote")} onClick=${()=>po(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function vk({id:e,dialog:t,message:n}){let o=Ie(t)?.can?.edit_hours,a=_e(t.kind),i=o?O("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",o,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${s("You are editing your message from {time}.",{time:Q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${s("Cancel editing")} title="Esc"
onClick=${()=>Ra(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function wk({id:e}){let[t,n]=g(!1),o=fb(e);if(I(()=>{gb(e)},[e]),!o.length)return null;let a=ot.value[e],i=a?pn(a).findLast(c=>c.kind==="in")?.no??0:0,l=o.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${o.length===1?s("Scheduled for {when}",{when:Je(hn(o[0]))}):O("{n} reply scheduled","{n} replies scheduled",o.length)}
${l&&r`<b class="b6"> · ${s("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?s("Hide"):s("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${o.map(c=>r`<${pO} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function pO({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Je(hn(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${gk(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Dd(e,null)}>${s("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${s("Another time")} title=${s("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${Br} place="popplan" given=${hn(e)} pick=${o=>Dd(e,o)} />`}
</span>
<button type="button" class="ib small" aria-label=${s("Undo and edit")} title=${s("Undo and edit")}
onClick=${()=>vn(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var gk,bm=v(()=>{j();A();re();Zl();Fr();le();ws();S();Ee();Rl();Nr();_n();P();gn();ho();M();Es();_c();gk=e=>e.text||vt(e.content==="text"&&e.files?.length?"document":e.content)});function kk({id:e,dialog:t}){let n=Dn(e),o=n==="note",a=E(null),i=Bt(e,n),l=t&&Ie(t),c=o?dO:l?.can??{},u=!!c.subject&&!o,p=!o&&(zt.value==="off"||l?.health==="trouble"||l?.health==="paused"),d=Ze(e,n),$=!!i.trim()||d.some(b=>["done","uploading","waiting"].includes(b.state)),m=rk(a,o);R(()=>vm(a.current),[i]),I(()=>{qb()||es()},[]);let h=(b={})=>{if(!$||!t)return;let N=u&&lv(e);if(N){document.getElementById("mail"+N.field)?.focus();return}np();let F=at("#missing button");if(F){F.focus();return}Pd(e,n,b),a.current?.focus()};R(()=>(yt.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:b=>jc(a.current,b),list:b=>mm(a.current,b)},()=>{yt.current=null}));let k=b=>{yh(),Yt(e),Xo(e,n,b.target.value),Yh(e,n,b.target.value),m.look()},x=o||(ae.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",y=b=>{if(!(b.isComposing||m.keys(b))){if(vO(b,x)){b.preventDefault(),!b.repeat&&Ei()&&h();return}if(b.key==="Enter"&&u&&!b.shiftKey&&ak(a.current)){b.preventDefault();return}i||b.shiftKey||(b.key==="ArrowUp"&&!o&&hO(e,t)?b.preventDefault():b.code==="KeyZ"&&(b.ctrlKey||b.metaKey)&&(b.preventDefault(),Ai()))}};return r`<form class=${o?"comp asnote":"comp"}
aria-label=${o?s("Note for the team"):s("Reply to the client")} onSubmit=${b=>{b.preventDefault(),h()}}>
<div class="bar top">
<${kO} id=${e} mode=${n} field=${a} />
${o?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${s("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:xs(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${dw} dialog=${t} />`}
<${bk} id=${e} mode=${n} />
<${gc} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${o?s("Note text"):s("Reply text")}
placeholder=${bO(o,t,p)} enterkeyhint=${x?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${o?"list":null}
onInput=${k} onKeyDown=${y} onClick=${m.look} onBlur=${()=>{np(),m.close()}}></textarea>
<${ik} calls=${m} />
<${bc} id=${e} mode=${n} again=${b=>{wv(e,b),a.current?.focus()}} without=${b=>{kv(e,b),a.current?.focus()}} />
<div class="bar cbarx">
<${mO} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${m} />
<span class="grow"></span>
<${gO} id=${e} mode=${n} text=${i} />
<span class=${o?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!o&&r`<${f} name="send" size="s" />`}
${$O(o,p,e,d)}
<kbd class="only-wide">${x?`${Qe} ↵`:"Enter"}</kbd>
</button>
${!o&&r`<${mw} disabled=${!$} />`}
</span>
</div>
${!o&&r`<${fw} send=${h} />`}
${w.value==="emoji"&&r`<${fk} pick=${b=>Wc(a.current,b)} />`}
</form>`}function mO({id:e,mode:t,mail:n,can:o,field:a,calls:i}){let l=(u,p,d,$)=>r`<button type="button" class="ib small" aria-label=${p} title=${d?`${p}  ${d}`:p}
onPointerDown=${m=>m.preventDefault()} onClick=${$}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Wc(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",s("Bold"),`${Qe} B`,()=>jc(a.current,"**"))}
${l("italic",s("Italic"),`${Qe} I`,()=>jc(a.current,"_"))}
${l("list",s("List"),`${Qe} Shift 8`,()=>mm(a.current,!1))}
<${fO} field=${a} />
`}
${t==="note"&&l("at-sign",s("Mention a colleague"),"@",c)}
${o.files&&r`<${Wv} id=${e} can=${o} mode=${t} />`}
<${mk} />
`}function fO({field:e}){let t=w.value==="link",n=o=>{o.preventDefault(),o.stopPropagation();let a=o.target.elements.address.value.trim();w.value=null,a&&sk(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return R(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${s("Link")} title=${s("Link")} aria-expanded=${String(t)}
onPointerDown=${o=>o.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${s("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${s("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${s("Insert")}</button>
</form>`}
</span>`}function hO(e,t){let n=ot.peek()[e],o=n&&pn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===T.peek().id&&a.delivery?.state!=="cancelled");if(!o||!t||$n(o))return!1;if(va(o))vn(o);else if(Fc(o,t))Bc(o);else return!1;return!0}function $O(e,t,n,o){return zs.value[n]!==void 0?s("Sends when uploaded"):e?s("Leave a note"):fo(o)?s("Send when uploaded"):t?s("Queue"):s("Send")}function gO({id:e,mode:t,text:n}){return Ib(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${s("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Rb(e,t)}>${s("Restore previous draft")}</button>
</span>`:n.trim()?Nb(e,t)?r`<span class="t12 dim only-wide saved">${s("Draft saved")}</span>`:zt.value==="off"?r`<span class="t12 dim only-wide saved">${s("Draft saved on this device")}</span>`:null:null}function bO(e,t,n){return t?e?s("Write a note for the team"):n?s("You can write, the reply will wait in the queue"):s("Write a reply"):s("You can write while the messages load")}function vO(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function vm(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function kO({id:e,mode:t,field:n}){let o=i=>{Kt(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Kt(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>at(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${s("Where the text goes")} onKeyDown=${a}>
${wO.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>o(i)}>
${l()}
</button>`)}
</div>`}var dO,wO,yk=v(()=>{j();so();A();re();qt();Fr();ws();S();ts();eo();Ar();vs();fm();jn();_n();P();Re();gn();Ma();hm();ho();vc();M();lk();hk();Xd();_c();bm();dO={files:!0,max_files:20};wO=[["reply",()=>s("Reply")],["note",()=>s("Note")]]});function xO(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),o={name:Io(xk(n)),ago:w$(n.created_at,t)};return n.kind==="note"?s("{name} left a note {ago}.",o):n.kind==="in"?s("{name} wrote {ago}.",o):s("{name} replied {ago}.",o)}function _O(){let[e,t]=g(Yo(Date.now()));return I(()=>{let n=setInterval(()=>t(Yo(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function _k({entry:e}){let t=E(null);R(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);R(()=>{n.current=Date.now(),Tb(e.dialog_id,e.last_no)},[e.key,e.last_no]);let o=_O(),a=e.came??[],i=()=>{Date.now()-n.current>=SO&&Sb(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${s("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?xO(a,o):s("The conversation changed while you were writing.")}
</b> ${s("Your reply has not been sent yet.")}
</p>
${a.length>wm&&r`<p class="t12 dim">${s("The last {n} of {count} messages",{n:wm,count:a.length})}</p>`}
<ol class="came">
${a.slice(-wm).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${xk(l)}</span>
${yO(l)}
<span class="mt">${Q(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${O("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>Tv(e)}>${s("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>ss(e)}>${s("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${s("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var xk,yO,wm,SO,Sk=v(()=>{j();A();le();S();lo();Ee();Ps();gn();ho();Es();xk=({author:e})=>e.operator_id?H(e.operator_id):e.name,yO=e=>e.text||vt(e.content==="text"?"document":e.content);wm=20,SO=700});function Ck({id:e,dialog:t}){let n=wb(e),o=Dn(e),a=ek(e);if(AO(e),n)return r`<div class="dock"><${_k} entry=${n} /></div>`;let i=o==="reply"&&t&&CO(t);return r`<div class="dock">
${t&&r`
<${wk} id=${e} />
<${$k} id=${e} dialog=${t} note=${o==="note"} text=${Bt(e,o)} />
`}
${a&&t?r`
<${vk} id=${e} dialog=${t} message=${a.message} />
<${EO} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${TO} id=${e} ...${i} />`:r`<${kk} id=${e} dialog=${t} />`}
</div>`}function CO(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?s("We are no longer in this group"):s("The client has blocked the bot"),text:s("Messages have not been delivered since {date}.",{date:Ot(e.blocked_at)})};let t=Ie(e);return!t||t.health==="removed"?{icon:"unplug",title:s("This channel was disconnected"),text:s("This channel can no longer send messages.")}:null}function TO({id:e,icon:t,title:n,text:o}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${o}</span>
<button type="button" class="btn" onClick=${()=>Kt(e,"note")}>${s("Leave a note")}</button>
</div>`}function EO({id:e,dialog:t,text:n}){let o=E(null);R(()=>vm(o.current),[n]),R(()=>{o.current.focus(),o.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Xe(()=>nk(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Ra(e));let c=ae.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${s("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${s("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${xs(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${o} value=${n} aria-label=${s("New message text")}
onInput=${l=>tk(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Ra(e)}>${s("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${s("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function AO(e){let t=z.value.mentions?.[e]?.no??null;I(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(NO).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),xe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},OO);return()=>clearInterval(n)},[e,t])}function NO(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var OO,Tk=v(()=>{j();A();Be();Z();qt();Fr();le();S();lo();P();M();yk();Sk();bm();OO=1e3});function Ba(e,{from:t=null}={}){let{view:n,dialog:o,at:a}=C.peek();o&&(Wr.value=t?{dialog:o,no:t}:null,a===e&&L(D(n,o),{replace:!0}),L(D(n,o,e),{replace:!0}))}function Ek(){let e=Wr.peek();e&&Ba(e.no)}var Wr,jr,Fa=v(()=>{X();J();Wr=_(null);jr=e=>new URL(D("all",e.dialog_id,e.no),location.origin).href});function Ak(){Le.value=null,globalThis.CSS?.highlights?.delete("found"),at("#talk .scroll")?.focus({preventScroll:!0})}function MO(e){Le.value={...Le.peek(),q:e},clearTimeout(km),km=setTimeout(Nk,PO)}async function Nk(){clearTimeout(km);let{dialog:e,q:t}=Le.peek();if(!t.trim()||ym(t)){Le.value={dialog:e,...pm,q:t,asked:t};return}try{let n=await W(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Le.peek()?.dialog!==e||Le.peek().q!==t)return;Le.value={...Le.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Wa(1)}catch(n){if(!(n instanceof ve))throw n;Le.peek()&&(Le.value={...Le.peek(),asked:t,found:[],failed:!0})}}function Wa(e){let{found:t,at:n}=Le.peek();if(!t.length)return;let o=(n+e+t.length)%t.length;Le.value={...Le.peek(),at:o},Ba(t[o])}function DO(e){let{q:t,asked:n,dialog:o}=Le.peek(),a=ym(t);a?Ba(Math.max(1,Math.min(a,V.peek()[o]?.last_no??a))):t!==n?Nk():Wa(e.shiftKey?-1:1)}function zO(e){if(e.key==="Escape")Ak();else if(e.key==="Enter")DO(e);else if(e.key==="ArrowUp")Wa(1);else if(e.key==="ArrowDown")Wa(-1);else return;e.preventDefault(),e.stopPropagation()}function Pk({id:e}){let t=E(null),n=Uw(e);if(R(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:o,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=Le.value,d=p?s("Search failed"):!a.trim()||ym(a)?"":i.length?s("{i} of {n}",{i:l+1,n:pe(i.length)+(c?"+":"")}):s("Nothing found");return r`<div class="findbar" role="search" aria-label=${s("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${o} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${s("Find in the conversation")} placeholder=${s("Words or message No.")}
onInput=${$=>MO($.target.value)} onKeyDown=${zO} />
<span class="t12 mut num" role="status">${d}${u&&` · ${s("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${s("Earlier")}
title=${s("Earlier")+"  ↑"} onClick=${()=>Wa(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${s("Later")}
title=${s("Later")+"  ↓"} onClick=${()=>Wa(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Dismiss")} title=${s("Dismiss")+"  Esc"} onClick=${Ak}>
<${f} name="x" size="m" />
</button>
</div>`}function Mk(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Le.peek())return;let{asked:n,swapped:o,found:a}=Le.peek(),i=((o??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<Ok){for(let p of LO(u,i))if(l.push(p)>=Ok)break}t.set("found",new Highlight(...l))}function*LO(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let o=n.nextNode();o;o=n.nextNode())if(!o.parentElement.closest(".mt, .by, .av"))for(let a of o.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(o,a.index),i.setEnd(o,a.index+a[0].length),yield i}}var PO,km,ym,Ok,xm=v(()=>{j();so();A();Z();le();S();Dc();Fa();P();M();PO=180,km=0;ym=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);Ok=1e3});async function _m(e){try{return await e()}catch(t){return fe(G(t)),null}}function Dk(e){let t=Ie(V.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),o=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*IO;return!!(t.delete&&n&&o&&Sm(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Cm(e){let t=new Set(ja.peek());t.delete(e)||t.add(e),ja.value=t}async function Tm(e,t){let n=z.peek().marks[e];Kc.add(e),await _m(async()=>{let o=await ce(`/api/dialogs/${e}/unread`,{no:t});q({t:"unreadFrom",id:e,read_no:o.read_no}),ue(hl(e),{icon:"mail",undo:()=>(Kc.delete(e),q({t:"read",id:e,client_no:n??0}),_m(()=>ce(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var IO,qc,Sm,zk,Lk,Ik,Rk,ja,Bk,Kc,Fk,Wk,Kr=v(()=>{X();Ko();Re();Z();P();IO=36e5;qc=(e,t,n)=>_m(async()=>(q({t:"result",...await ce(`/api/messages/${e.id}/${t}`,n)}),!0));Sm=e=>e.kind==="out"&&e.author.operator_id===T.value.id,zk=e=>qc(e,"delete",{}),Lk=(e,t)=>qc(e,"reaction",{emoji:t}),Ik=e=>qc(e,"amend",{act:"again"}),Rk=e=>qc(e,"amend",{act:"drop"}),ja=_(new Set);Bk=e=>W(`/api/messages/${e.id}/versions`).then(t=>t.versions),Kc=new Set,Fk=e=>Kc.has(e),Wk=e=>Kc.delete(e)});function jk({message:e,at:t}){let{delivery:n}=e;return n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${BO(n)}</span>
<${Mt} run=${()=>wl(e)}>${s("Retry")}<//>
<${Mt} run=${()=>ut(e.text)}>${s("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${RO} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${ao} state="queued" />
<span>${s("Checking whether it arrived…")}</span>
</span>`:$n(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Ve(hn(e))}>
${s("Scheduled for {when}",{when:Je(hn(e))})}
</span>
<${Mt} run=${()=>vn(e)}>${s("Cancel")}<//>
</span>`:va(e)?r`<${FO} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${ao} state="waiting" />
<span>${n.waits_for?s("Waiting for an earlier message"):s("Queued")}</span>
<${Mt} run=${()=>vn(e)}>${s("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${ao} state=${n.state} /></span>`}function RO({message:e}){let{delivery:t}=e,n=Ie(V.value[e.dialog_id]??{}),o=n?.can?.can_check?s("Delivery uncertain"):s("Delivery uncertain: {platform} does not report it",{platform:_e(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${tn(t.code,t.detail)}>${o}</span>
${n?.can?.can_check&&r`<${Mt} run=${()=>gg(e)}>${s("Check")}<//>`}
<${Mt} run=${()=>wl(e)}>${s("Send again")}<//>
</span>`}function FO({message:e,at:t}){let[n,o]=g(Date.now());I(()=>{let c=setInterval(()=>o(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=hn(e)-n;if(i<=0)return r`<span class="mt">${t} <${ao} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${s("Sends in {n} s",{n:l})}</span>
<${Mt} run=${()=>vn(e)}>${s("Cancel")}<//>
</span>`}function Kk({message:e,found:t}){let[n,o]=g(!1),a=e.author.operator_id===T.value.id?s("You cancelled sending"):s("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>o(!n)}>
${n?s("Hide"):s("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Mt} run=${()=>wl(e)}>${s("Send after all")}<//>
</span>`}
</span>
</li>`}function qk({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${s("Note")} · ${T.value.name}</span>`}
${e.files?.length>0&&r`<${kc} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${KO} entry=${e} />
</div>
<${U} name=${T.value.name} />
</li>`}function KO({entry:e}){if(e.phase==="refused"){let n=WO[e.code]?.()??G({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${s("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Mt} run=${()=>Bl(e.key)}>${s("Retry")}<//>`}
<${Mt} run=${()=>ss(e)}>${s("Edit")}<//>
<${Mt} run=${()=>ut(e.text)}>${s("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${s("Written over an hour ago, not sent")}</span>
<${Mt} run=${()=>Bl(e.key)}>${s("Send")}<//>
<${Mt} run=${()=>ss(e)}>${s("Edit")}<//>
<${Mt} run=${()=>ya(e.key)}>${s("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||zt.value!=="on")){let n=jO.includes(e.code)?G({code:e.code}):"",o=n?s("{why} This is saved here and will be sent automatically.",{why:n}):s("Queued");return r`<span class="mt trouble">
<${ao} state="waiting" />
<span>${o}</span>
<${Mt} run=${()=>ss(e)}>${s("Cancel")}<//>
</span>`}return r`<span class="mt">${Q(e.at)} <${ao} state="sending" /></span>`}var Mt,BO,WO,jO,Em=v(()=>{j();A();Be();Z();le();S();vs();lo();Ee();P();gn();ho();M();Ro();Da();Hp();Mt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;BO=({code:e,detail:t})=>e==="bounced"?[s("The email bounced"),t].filter(Boolean).join(": "):`${s("Not sent")}: ${tn(e,t)}`;WO={"cannot-see":()=>s("a mentioned colleague cannot see this conversation"),"address-wrong":()=>s("an address in Cc or Bcc is wrong"),"invalid-subject":()=>s("the subject cannot be sent"),"invalid-time":()=>s("the scheduled time has passed"),"file-gone":()=>s("a file is no longer there, attach it again"),blocked:()=>s("the client has blocked us"),"channel-removed":()=>s("the channel was disconnected")},jO=["no-space","read-only","disk-fault","database-damaged"]});var Uc,Uk=v(()=>{ms();A();S();M();Uc=class extends kn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:o}){if(!o)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${s("This message could not be shown")}</b>
</span>
</div>
${t.text&&r`<span class="text">${t.text}</span>`}
</div>
</li>`}}});function Vk(e){let t=Hk(e);return Fs.has(t)?Promise.resolve(Fs.get(t)):(Hc.has(t)||(Hc.set(t,new Promise(n=>Am.push(()=>HO(e.id,t).then(n)))),Jk()),Hc.get(t))}async function HO(e,t){try{let{card:n}=await W(`/api/links?message=${e}`);return YO(t,n),n}catch{return null}finally{Hc.delete(t)}}function Jk(){for(;Om<qO&&Am.length;)Om+=1,Am.shift()().finally(()=>{Om-=1,Jk()})}function YO(e,t){Fs.set(e,t),Fs.size>UO&&Fs.delete(Fs.keys().next().value)}var qO,UO,Fs,Hc,Am,Om,Hk,Yk,Gk,Nm=v(()=>{Z();qO=2,UO=400,Fs=new Map,Hc=new Map,Am=[],Om=0,Hk=({id:e,version:t})=>`${e}:${t}`,Yk=({id:e,text:t,data:n,deleted_at:o})=>!!e&&!o&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),Gk=e=>Fs.get(Hk(e))});function ey({who:e}){let t=/^vk\.com\//.test(e)?za(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function ty({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${ny} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${GO} key=${"p"+n} post=${t} />`)}
`}function ny({one:e}){return r`<div class="fwd">
<${Zk} from=${e.from} at=${e.at} />
${e.text&&r`<${Is} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${ny} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${O("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function GO({post:e}){let t=e.url&&za(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${ey} who=${e.from??""} /></b>
<span class="t12 dim">${s("post on a wall")}${e.at?` · ${Qk(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Is} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&O("{n} like","{n} likes",e.likes),e.comments>0&&O("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${s("Open in {place}",{place:s("VK")})}
</a>`}
</span>
</div>`}var Qk,Xk,Zk,oy=v(()=>{A();le();mt();S();Vd();M();xc();Qk=e=>e?`${jt(e*1e3,ne.value)}, ${Q(e*1e3)}`:"",Xk=({data:e,children:t})=>r`<div class="fwd">
<${Zk} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,Zk=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${s("Forwarded")}
${e&&r`: <b class="b6"><${ey} who=${e} /></b>`}
${t?` · ${Qk(t)}`:""}
</span>`});function Yc({message:e}){let{data:t}=e,n=`${sy(t.latitude)}, ${sy(t.longitude)}`,{latitude:o,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${o}&mlon=${a}#map=17/${o}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||vt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${s("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${f} name="external-link" size="s" />
${s("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>ut(n)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
</span>
</div>`}function Pm({message:e,client:t}){let{data:n}=e,o=t&&z.value.contacts[t],[a,i]=g(!1),l=o?.identities.some(u=>u.kind==="phone"&&ay(u.external_id)===ay(n.phone)),c=async()=>{i(!0);try{await yl(o,"phone",n.phone)}catch(u){fe(G(u))}i(!1)};return r`
<div class="vc">
<${U} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||vt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&o&&(l?r`<span class="tag plain">${s("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${f} name="user-round-plus" size="s" />
${s("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>ut(n.phone||n.name)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
</div>
`}function Mm({message:e}){let{question:t,options:n,votes:o=[],anonymous:a}=e.data,i=o.reduce((c,u)=>c+u,0),l=c=>i?Math.round((o[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?s("Anonymous poll"):s("Poll")}
${i>0&&` · ${O("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function Dm({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?s("rolled {n}",{n}):vt("dice")}</span>
</span>`}function qr({message:e}){let{data:t,content:n}=e,o=t.price||(t.total_amount?v$(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||vt(n)}</b>
<span class="t12 dim blk">${[vt(n),t.description,o].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var sy,ay,ry=v(()=>{j();A();Be();Z();le();S();Re();P();M();Es();sy=e=>Number(e).toFixed(4);Yc.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";ay=e=>String(e).replace(/\D/g,"");Pm.knows=e=>!!(e.phone||e.name);Mm.knows=e=>!!e.question;Dm.knows=()=>!0;qr.knows=e=>!!(e.title||e.from||e.description)});function iy({message:e}){let t=E(null),[n,o]=g(()=>Gk(e));return I(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),Vk(e).then(o))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${VO} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function VO({message:e,card:t}){let[n,o]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
rel="noopener noreferrer nofollow">
${n?r`<span class="lpt">
<img src=${`/links/${e.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
onError=${()=>o(!1)} />
</span>`:null}
<span class="grow">
<b class="b5 blk cut">${t.title}</b>
${t.description&&r`<span class="t12 mut blk cut">${t.description}</span>`}
<span class="t12 dim blk cut">${a}</span>
</span>
</a>`}var ly=v(()=>{j();A();Nm()});function dy({file:e,data:t}){let n=E(null),[o,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Ur),[c,u]=g(!1),p=XO(e,t.waveform,n);I(()=>()=>{Ka===n.current&&(Ka=null)},[]);let d=()=>{let x=n.current;if(!x.paused){x.pause();return}Ka&&Ka!==x&&Ka.pause(),Ka=x,x.playbackRate=Ur,x.play().catch(()=>a(y=>({...y,failed:!0,on:!1})))},$=()=>{Ur=zm[(zm.indexOf(i)+1)%zm.length],n.current.playbackRate=Ur,l(Ur)},m=({target:x})=>a(y=>({...y,at:x.currentTime,whole:Number.isFinite(x.duration)?x.duration:y.whole})),h=x=>{let{whole:y}=o;y&&(n.current.currentTime=x*y)},k=e.kind==="voice"?s("Voice message"):e.name||s("Audio");return r`
<div class="voice" data-playing=${String(o.on)}>
<audio ref=${n} src=${uy(e)} preload="none"
onPlay=${()=>a(x=>({...x,on:!0,failed:!1}))}
onPause=${()=>a(x=>({...x,on:!1}))} onTimeUpdate=${m} onLoadedMetadata=${m}
onError=${()=>a(x=>({...x,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${o.on?s("Pause"):s("Play {name}",{name:k})}
onClick=${d}>
<${f} name=${o.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${k}</b>`}
<${QO} bars=${p} share=${o.whole?o.at/o.whole:0} seek=${h} label=${k}
at=${o.at} whole=${o.whole} />
<span class="vmeta">
<span class="num">
${o.failed?s("This browser cannot play it"):o.whole?`${Vn(o.at)} / ${Vn(o.whole)}`:Wt(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${s("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${s("Download {name}",{name:k})}>
<${f} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${s("Speed {rate}",{rate:i})} onClick=${$}>
${String(i).replace(".",",")}
×
</button>
</div>
${c&&r`<p class="asr"><span class="vh">${s("Transcript")}: </span>${t.transcript}</p>`}
`}function QO({bars:e,share:t,seek:n,label:o,at:a,whole:i}){let l=p=>{let d=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-d.left)/d.width)))},c=p=>{let d={ArrowLeft:-5,ArrowRight:5}[p.key];!d||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+d)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${o} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Vn(a)} / ${Vn(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${bo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,d)=>{let $=3+p/u*19;return r`<rect class=${(d+.5)/bo<=t?"on":""} x=${d*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function XO(e,t,n){let[o,a]=g(()=>t?.length?ZO(t):py.get(e.token)??cy);return I(()=>{if(o!==cy||!e.size||e.size>JO||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),eA(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),o}async function eA(e){try{let t=await fetch(uy(e));if(!t.ok)return null;let o=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(o.length/bo)),i=Array.from({length:bo},(l,c)=>tA(o,c*a,a));return py.set(e.token,i),i}catch{return null}}function tA(e,t,n){let o=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)o=Math.max(o,Math.abs(e[a]));return Math.round(o*100)}var zm,bo,JO,uy,Ur,Ka,py,cy,ZO,my=v(()=>{j();A();le();S();M();zm=[1,1.5,2],bo=44,JO=15e5,uy=e=>`/files/${e.token}/media`,Ur=1,Ka=null,py=new Map;cy=new Array(bo).fill(0);ZO=e=>Array.from({length:bo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/bo),Math.max(Math.floor(n*e.length/bo)+1,Math.floor((n+1)*e.length/bo)))))});function Gc({message:e,mail:t,client:n}){if(e.letter)return r`<${uw} message=${e} />`;let o=r`<${sA} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${Xk} data=${e.data}>${o}<//>`:o}function nA({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Is} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function sA({message:e,mail:t,client:n}){let{content:o,data:a}=e,i=r`<${nA} message=${e} />`,l=a.forwards||a.posts?r`<${ty} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(fy),p=r`
${u.map(d=>r`<${dy} key=${d.id} file=${d} data=${u.length>1?{}:a} />`)}
<${kc} files=${e.files.filter(d=>!fy(d))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=oA[o];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:o==="text"?r`
${l}
${i}
${!t&&Yk(e)&&r`<${iy} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${aA} message=${e} />${i}`}function aA({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${s("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${s("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=Hg(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${s("“{kind}” cannot be shown here yet",{kind:vt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${s("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var fy,oA,Lm=v(()=>{A();Nm();S();Ee();M();Es();oy();ry();Da();Ir();ly();xc();my();fy=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),oA={location:Yc,venue:Yc,contact:Pm,poll:Mm,dice:Dm,story:qr,game:qr,invoice:qr}});function gy({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${s("Original")}</a>`:null;return r`<${by} message=${e} found=${t} icon=${rA[e.content]}
bad=${iA.has(e.content)}>
${Im(e)}
${n}
<//>`}function Im({content:e,data:t}){let n=t.by??null,o=lA[e];return o?o(t,n):e}function vy({message:e,found:t}){return r`<${by} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${dA(e)}
<//>`}function dA({data:e,author:t,text:n}){let o={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=fA[e.what];return a?St(a(e),o):n?`${t.name}: ${n}`:St(s("{name}: {what}"),{...o,what:s("chat event")})}var rA,iA,vo,by,lA,hy,cA,uA,$y,pA,mA,fA,Rm=v(()=>{A();le();S();Ee();P();M();rA={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},iA=new Set(["blocked","bounced","sla_breached"]),vo=e=>r`<b>${H(e)}</b>`;by=({message:e,found:t,icon:n,bad:o,children:a})=>r`<li class=${["ev",o&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${a} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;lA={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?St(s("{who} removed the assignee"),{who:vo(t)}):s("No assignee now");let n=St(s("Assignee: {who}"),{who:vo(e.to)}),o=uA[e.cause]?.();return o?[...n,` · ${o}`,...cA(e.skipped)]:t&&t!==e.to?[...n," · ",...St(s("assigned by {who}"),{who:vo(t)})]:n},team_changed:(e,t)=>{let n=e.to?St(s("Team: {team}"),{team:r`<b>${dt.value[e.to]?.name??s("Deleted team")}</b>`}):[s("No team now")];return t?[...n," · ",vo(t)]:n},closed:(e,t)=>{let n=pA[e.reason]?.();return[...t?St(s("Closed by {who}"),{who:vo(t)}):[s("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?s("Reopened: a reply was not delivered"):t?St(s("Reopened by {who}"),{who:vo(t)}):s("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?s("Snoozed until {when}",{when:Je(e.until)}):s("Snoozed until the client replies"),e.reason&&` · ${s("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&vo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?St(s("Unsnoozed by {who}"),{who:vo(t)}):`${s("Unsnoozed")}: ${($y[e.cause]??$y.time)()}`,sla_breached:e=>[s("The reply was due within {norm}",{norm:Jn(e.norm)}),e.late&&` · ${s("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?s("Reply needed after all"):s("No reply needed");return t?[n," · ",vo(t)]:n},bounced:e=>[s("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[s("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>s("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?s("We were removed from the group"):s("The client has blocked the bot"),unblocked:e=>e.group?s("We are back in the group"):s("The client has unblocked the bot")},hy={away:()=>s("away"),off:()=>s("off shift"),full:()=>s("at the limit"),"no-access":()=>s("no access"),"not-here":()=>s("not here")},cA=(e=[])=>e.length?[` · ${s("skipped:")} `,e.map(t=>`${H(t.id)} (${(hy[t.why]??hy.off)()})`).join(", ")]:[],uA={reply:()=>s("first reply"),took:()=>s("took the most urgent"),handover:()=>s("handed over"),handback:()=>s("handed back"),started:()=>s("started the conversation"),reopened:()=>s("was the assignee before")},$y={time:()=>s("as scheduled"),client:()=>s("the client wrote"),delivery:()=>s("a reply was not delivered"),reply:()=>s("replied")},pA={solved:()=>s("Resolved"),"no-reply":()=>s("No reply"),duplicate:()=>s("Duplicate"),spam:()=>s("Spam"),declined:()=>s("Client declined"),other:()=>s("Other")};mA=e=>e.names?.length?s("{name} added {names}"):s("{name} joined"),fA={new_chat_members:mA,chat_invite_user:()=>s("{name} invited someone"),chat_invite_user_by_link:()=>s("{name} joined by a link"),left_chat_member:()=>s("{names} left"),chat_kick_user:()=>s("Someone left the chat"),new_chat_title:()=>s("{name} named the chat “{title}”"),chat_title_update:()=>s("{name} named the chat “{title}”"),new_chat_photo:()=>s("{name} changed the chat picture"),chat_photo_update:()=>s("{name} changed the chat picture"),delete_chat_photo:()=>s("{name} removed the chat picture"),chat_photo_remove:()=>s("{name} removed the chat picture"),pinned_message:()=>s("{name} pinned a message"),chat_pin_message:()=>s("{name} pinned a message"),chat_unpin_message:()=>s("{name} unpinned a message"),group_chat_created:()=>s("{name} created the chat"),chat_create:()=>s("{name} created the chat"),successful_payment:()=>s("{name} has paid"),refunded_payment:()=>s("{name}: payment refunded")}});function Bm({message:e,look:t,children:n}){let o=a=>{let i=a.currentTarget.getBoundingClientRect();Vc.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${s("Who is {name}?",{name:e.author.name})} onClick=${o}>
${n}
</button>`}function hA({message:e,x:t,y:n}){let o=bt(()=>{w.value=null}),[a,i]=g(null);return ke(),I(()=>{let{width:l,height:c}=o.current.getBoundingClientRect();o.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),o.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),o.current.focus({preventScroll:!0}),W(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${o}>
<div class="hrow">
<${U} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&_e(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${O("{n} message here","{n} messages here",a.messages)}
, ${s("since {date}",{date:Ot(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${D("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${s("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${s("Has only written in groups so far")}</p>`}
</div>`}var Vc,wy,Fm=v(()=>{j();A();re();Z();le();S();X();J();M();ze();Vc=_(null);wy=()=>w.value==="participant"&&Vc.value?r`<${hA} key=${Vc.value.message.id} ...${Vc.value} />`:null});async function yy(e,t){let n=`${e}.${t}`;if(n in qa.peek())return;Wm.push(n);let o={...qa.peek(),[n]:null};Wm.length>$A&&delete o[Wm.shift()],qa.value=o;try{let i=(await W(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(qa.value={...qa.peek(),[n]:i})}catch(a){if(!(a instanceof ve))throw a}}var $A,qa,Wm,ky,xy=v(()=>{X();Z();$A=200,qa=_({}),Wm=[],ky=(e,t)=>qa.value[`${e}.${t}`]??null});function _y({message:e,near:t}){let n=e.reply_to_no,o=t??ky(e.dialog_id,n);I(()=>{t||yy(e.dialog_id,n)},[n,!!t]);let a=o?.deleted_at?s("The message was deleted"):e.data.quote||(o?bA(o):s("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${s("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Ba(n,{from:e.no})}>
${o&&r`<b class="b6 blk cut">${gA(o)}</b>`}
<span class="cut">${a}</span>
</button>`}var gA,bA,Sy=v(()=>{j();A();S();Fa();Ee();xy();Es();gA=({author:e})=>e.operator_id?H(e.operator_id):e.name,bA=e=>e.text||vt(e.content==="text"&&e.files?.length?"document":e.content)});function jm(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Ie(V.value[e.dialog_id]??{})?.can?.can_react??[]}function Cy({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Km(e){let t=Cy(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function Ty(e){let t=Cy(e),n=new Map,o=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)o(i,a);return t?.text&&o(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(kA).join(", ")}})}function kA({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===T.value.id?s("you"):H(t)}var vA,wA,Ws,Jc,Qc,Xc=v(()=>{Kr();S();Ee();P();vA=["👍","❤","🙏","👌","😁","🎉"],wA=new Set(["❤","✍","☃","🕊"]),Ws=e=>wA.has(e)?e+"️":e;Jc=e=>vA.filter(t=>jm(e).includes(t));Qc=(e,t)=>Lk(e,t===Km(e)?null:t)});function Ey({message:e}){let t=Ty(e);if(!t.length||e.deleted_at)return null;let n=jm(e);return r`<span class="reacts" role="group" aria-label=${s("Reactions")}>
${t.map(o=>r`<${xA} key=${o.sign} one=${o}
press=${n.includes(o.sign)?()=>Qc(e,o.sign):null} />`)}
</span>`}function xA({one:{sign:e,count:t,ours:n,busy:o,names:a},press:i}){let l=yA[e],c=`${l?l.name():Ws(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ws(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${o?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var yA,Oy=v(()=>{A();S();Xc();M();yA={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>s("Custom emoji")},paid:{sign:()=>"⭐",name:()=>s("Paid reaction")}}});function qm(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return Ny([e],[t]).filter(c=>c.text);let[n,o]=[Ay(e),Ay(t)],a=0;for(;a<n.length&&a<o.length&&n[a]===o[a];)a+=1;let i=0;for(;i<n.length-a&&i<o.length-a&&n.at(-1-i)===o.at(-1-i);)i+=1;let l=Ny(n.slice(a,n.length-i),o.slice(a,o.length-i));return _A([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function Ny(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,o=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)o[c*n+u]=e[c]===t[u]?o[(c+1)*n+u+1]+1:Math.max(o[(c+1)*n+u],o[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&o[(i+1)*n+l]>=o[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function _A(e){let t=[];for(let n of e.filter(o=>o.text)){let o=t.at(-1);o?.kind===n.kind?o.text+=n.text:t.push({...n})}return t}var Ay,Py=v(()=>{Ay=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function My({message:e}){return e.edited_at?e.version<2?r`<span title=${Ve(e.edited_at)}>${s("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ve(e.edited_at)}
aria-expanded=${String(ja.value.has(e.id))} onClick=${()=>Cm(e.id)}>
${s("edited")}
</button> `:null}function Dy({message:e}){return ja.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${SA} key=${e.version} message=${e} />`:null}function SA({message:e}){let[t,n]=g(null),[o,a]=g(!1),i=()=>{a(!1),Bk(e).then(n,()=>a(!0))};return I(i,[]),o?r`<div class="vers">
<span class="t12">${s("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${s("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${s("Earlier versions")}>
<span class="t12 b6 blk">${O("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ve(l.at)}>${Q(l.at)}</time>
<span class="text">${qm(l.text,t[c+1].text).map(CA)}</span>
</li>`)}
<li key="now">
<time title=${Ve(t.at(-1).at)}>${Q(t.at(-1).at)}</time>
<span class="text">${qm(t.at(-2)?.text??"",t.at(-1).text).map(TA)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${s("Loading…")}</span></div>`}function zy({message:e,children:t}){let n=ja.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${EA(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Cm(-e.id)}>
${n?s("Hide"):s("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function EA({amendment:e,author:t,kind:n,deleted_at:o}){let a={time:Q(o)};if(n==="in")return s("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===T.value.id?s("You deleted the message for the client"):s("{name} deleted the message for the client",{name:H(i)}):s("The message was deleted at {time}",a)}function Ly({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,o=r`<button type="button" class="link" onClick=${()=>Rk(e)}>
${s("Keep as is")}
</button>`;if(t.state==="failed"){let i=OA[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${tn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Ik(e)}>${s("Retry")}</button>
${o}
</span>
</div>`}let a=AA[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${tn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${o}</span>`}
</div>`}var CA,TA,OA,AA,Iy=v(()=>{j();A();Kr();Py();le();S();Ee();P();Xc();M();Ro();CA=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,TA=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;OA={edit:()=>s("Not edited for the client"),delete:()=>s("Not deleted for the client"),react:e=>e?s("The client does not see the reaction {sign}",{sign:Ws(e)}):s("The client still sees the reaction")},AA={edit:()=>s("Editing for the client…"),delete:()=>s("Deleting for the client…"),react:()=>s("Sending the reaction…")}});function Ry({message:e,near:t,join:n,last:o,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:d}){if(e.kind==="system")return r`<${gy} message=${e} found=${d} />`;if(e.content==="service")return r`<${vy} message=${e} found=${d} />`;if(e.delivery?.state==="cancelled")return r`<${Kk} message=${e} found=${d} />`;let $=!!e.deleted_at,m=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",k=e.delivery?.state,x=["msg",h,n&&"join",m&&"mail",d&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),k==="failed"&&"fail",k==="uncertain"&&"wait",(va(e)||$n(e))&&"soon"],y=o?r`<${NA} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,b=m&&!e.letter&&r`<${pw} subject=${u} to=${p} />`,N=r`<${Gc} message=${e} mail=${m} client=${l} />`,F=r`<div class=${!$&&Yv(e)?"box bare":"box"} style=${$?null:Gv(e)}>
<${PA} message=${e} join=${n} group=${a===null} />
${b}
${e.reply_to_no&&r`<${_y} message=${e} near=${t} />`}
${$?r`<${zy} message=${e}>${N}<//>`:N}
<${Dy} message=${e} />
<${Ly} message=${e} />
<${zA} message=${e} />
<${Ey} message=${e} />
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[y,F]:[F,y]}
</li>`}function NA({message:e,client:t,photo:n}){let{author:o}=e;return o.operator_id?r`<${U} name=${H(o.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${U} name=${t} face=${n} />`:r`<${Bm} message=${e} look="pface">
<${U} name=${o.name} face=${o.avatar} />
<//>`}function PA({message:e,join:t,group:n}){if(t)return null;let{author:o}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${s("Note")} · ${H(o.operator_id)}
</span>`:e.automatic&&e.kind==="out"?r`<span class="by"><${f} name="zap" size="s" />${s("Auto-reply")}</span>`:e.kind==="out"&&o.kind==="outside"?r`<span class="by">
${e.data.by?s("{name}, outside Okno",{name:e.data.by}):s("Sent outside Okno")}
</span>`:e.kind==="out"&&o.operator_id!==T.value.id?r`<span class="by">${H(o.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Xt(o.name)}>
<${Bm} message=${e} look="pname">${o.name}<//>
</span>`:null}function zA({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>MA,n=r`
<${My} message=${e} />
<span title=${Ve(e.sent_at)}>
${t?s("sent {sent}, received {time}",{sent:DA(e),time:Q(e.created_at)}):Q(e.created_at)}
</span>
`;return e.delivery?r`<${jk} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var MA,DA,By=v(()=>{A();le();S();Ee();P();gn();M();Lm();Em();Rm();Da();Ir();Fm();Sy();Oy();Iy();MA=5*6e4,DA=({sent_at:e,created_at:t})=>Lt(e)===Lt(t)?Q(e):`${Ot(e)}, ${Q(e)}`});function jy(e,{line:t,dialog:n,at:o}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,p)=>{let d=e[p-1],$=e[p+1];(!d||Lt(d.created_at)!==Lt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Vi(u.created_at,ne.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${s("New messages")}</span></li>`);let m=p>0&&u.no!==t&&Wy(d,u),h=!($&&$.no!==t&&Wy(u,$));a.push(r`<${Uc} key=${u.id} message=${u}>
<${Ry} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===o} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??$o(u.letter.sender)})}),a}function Wy(e,t){return Fy(e)||Fy(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<LA&&Lt(e.created_at)===Lt(t.created_at)}var LA,Fy,Ky=v(()=>{A();mt();le();S();Uk();Ir();By();LA=3*6e4;Fy=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Hr(e,t){t==="reply"&&e.kind==="note"||(po(e.dialog_id,t,e.no),uo(t))}function eu(e,t,n="menu"){Hm(e)&&(Zc.value={message:e,...t},Ua.value=n,w.value="message")}function qy(e,t){if(!Hm(e))return!1;let n=t.ctrlKey||t.metaKey;if(n&&t.code==="KeyC"&&String(getSelection())===""&&e.text)ut(e.text);else{if(n||t.altKey)return!1;if(/^Key/.test(t.code)&&ae.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Hr(e,"reply");else if(t.code==="KeyN")Hr(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Tm(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")eu(e,Uy(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function Uy(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function tu(){let e=js?.parentElement?.querySelector(`li[data-no="${js.dataset.of}"] .box`);if(!e)return;let[t,n]=[js.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],o=n.height<44?24:14;js.style.setProperty("top",`${Math.max(0,n.top-t.top-o)}px`),js.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function Hy({find:e}){let t=E(null),n=Ks.value===null?null:e(Ks.value);if(R(()=>(js=t.current,tu(),()=>{js=null})),!n||!Hm(n)||n.deleted_at)return null;let o=w.value==="message"&&Zc.value?.message.id===n.id,a=l=>o&&Ua.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:eu(n,Uy(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${s("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${s("Quote reply")}
title=${s("Quote reply")+"  R"} onClick=${()=>Hr(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${Jc(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${s("Reaction")} title=${s("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${s("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Yy(){if(w.value!=="message"||!Zc.value)return null;let e={menu:IA,signs:RA,colleagues:BA}[Ua.value];return r`<${e} key=${Ua.value} ...${Zc.value} />`}function Ym(e,t){let n=E(null);return R(()=>{let o=n.current.firstElementChild,{width:a,height:i}=o.getBoundingClientRect(),l=e-Um+a+8<=innerWidth,c=t+i+8<=innerHeight;o.style.setProperty("left",`${Math.max(8,l?e-Um:e-a)}px`),o.style.setProperty("top",`${Math.max(8,c?t:t-Um-i-8)}px`)},[]),n}function IA({message:e,x:t,y:n}){let o=Gy(e),a=Ym(t,n),i=V.value[o.dialog_id],l=Fc(o,i),c=Dk(o),u=d=>r`<span class="end only-wide"><${Ft} of=${d} /></span>`,p=()=>{Bc(o),uo("reply")};return r`<div class="msgmenu" ref=${a}>
<${rt} label=${s("Message actions")} place="at">
${o.kind!=="note"&&r`<${B} icon="reply" onPick=${()=>Hr(o,"reply")}>${s("Quote reply")}${u(["R"])}<//>`}
${Jc(o).length>0&&r`<${B} icon="smile" stay onPick=${()=>{Ua.value="signs"}}>
${s("Reaction")}
<//>`}
<${B} icon="sticky-note" onPick=${()=>Hr(o,"note")}>${s("Note on message")}${u(["N"])}<//>
${o.text&&r`<${B} icon="copy" onPick=${()=>ut(o.text)}>${s("Copy text")}${u([Qe,"C"])}<//>`}
<${B} icon="link" onPick=${()=>ut(jr(o))}>${s("Copy link")}<//>
<${B} icon="forward" stay onPick=${()=>{Ua.value="colleagues"}}>
${s("Forward to a colleague")}
<//>
${o.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${B} icon="mail" onPick=${()=>Tm(o.dialog_id,o.no)}>
${s("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Sm(o)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${B} icon="square-pen" onPick=${p}>${s("Edit for the client")}<//>`}
${c&&r`<${B} icon="trash-2" onPick=${()=>zk(o)}>${s("Delete for the client")}<//>`}
<//>
</div>`}function RA({message:e,x:t,y:n}){let o=Gy(e),a=Ym(t,n),i=Km(o);return r`<div class="msgmenu" ref=${a}>
<${rt} label=${s("Reaction")} place="at signs" across>
${Jc(o).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Qc(o,l)}}>
${Ws(l)}
</button>`)}
<//>
</div>`}function BA({message:e,x:t,y:n}){let o=Ym(t,n),a=Object.values(je.value).filter(l=>l.active&&l.id!==T.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=Bt(c,"note");Xo(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),po(c,"note",u),uo("note")};return r`<div class="msgmenu" ref=${o}>
<${rt} label=${s("Forward to a colleague")} place="at people">
<div class="mh">${s("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${U} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${s("No colleagues yet")}</p>`}
<//>
</div>`}var Ks,Zc,Ua,Um,Hm,js,Gy,Gm=v(()=>{X();j();A();Be();Ql();re();Kr();qt();Fr();S();Fa();eo();Nr();Xc();P();M();ro();Ks=_(null),Zc=_(null),Ua=_("menu"),Um=28,Hm=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";js=null;Gy=e=>ot.value[e.dialog_id]?.items[e.no]??e});function Qy({dialog:e}){let t=ot.value[e.id],n=pn(t),o=new Set(n.map(i=>i.key).filter(Boolean)),a=it.value.filter(i=>i.dialog_id===e.id&&!o.has(i.key)&&i.phase!=="held");return r`<${Vm} dialog=${e} messages=${n} pending=${a} mark=${Ao.value[e.id]}
at=${C.value.dialog===e.id?C.value.at:null} back=${Wr.value?.dialog===e.id}
later=${t.later} newer=${Ke.value[`newer:${e.id}`]} more=${t.more}
older=${Ke.value[`older:${e.id}`]} today=${new Date(ne.value).toDateString()} />`}var FA,WA,Vy,jA,Jy,Vm,Xy=v(()=>{ms();A();Kr();mt();ts();S();Fa();lo();_n();J();Ps();P();Ge();M();Em();xm();Ky();Gm();FA=48,WA=1e3,Vy=1200,jA=500,Jy=12;Vm=class extends kn{box=fu();list=fu();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Cb(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),tu()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),Wk(this.props.dialog.id),Ks.value=null,Wr.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:o,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,d=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):d&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!o||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,o),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Mk(this.list.current),tu()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let o=t.find(a=>a.kind==="in");o&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:o.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[o,a]=[0,n.length-1];for(;o<a;){let i=o+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:o=i+1}return n[o]?{row:n[o],at:n[o].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=FA}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:o}=this.box.current;this.props.more&&!this.props.older&&n-o+t<Vy&&ap(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<Vy&&sp(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),o=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+Jy)break;a.dataset.no&&i.top<n-Jy&&o.push(Number(a.dataset.no))}return o}look(){Eb(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!Fk(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&c$(this.props.dialog)},WA)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await qi(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ks.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ks.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ks.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let o=this.find(Number(n.dataset.no));o&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),eu(o,{x:t.clientX,y:t.clientY})},jA))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),o=t.target===n||t.target===this.box.current,a=o&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(o&&t.key==="End")this.toEnd();else if(o&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!qy(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let o=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?o[o.indexOf(t)+n]:this.lastSeen(o);a&&(Hl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(o=>o.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:o,more:a,older:i,newer:l,at:c,later:u,back:p},{line:d,atEnd:$,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${s("Messages")}>
<div class="log" role="log" aria-label=${s("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>ap(t.id)}>
${s("Retry")}
</button>`:r`<span>${s("Loading older messages…")}</span>`}
</li>`}
${jy(n,{line:d,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>sp(t.id)}>
${s("Retry")}
</button>`:r`<span>${s("Loading newer messages…")}</span>`}
</li>`}
${!u&&o.map(h=>r`<${qk} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${Hy} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${Ek}>
<${f} name="undo-2" size="m" />
${s("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${m?O("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):s("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var nx={};Ue(nx,{Talk:()=>KA});function KA(){let{dialog:e}=C.value;if(!e)return r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("No conversation selected")}>
<${Rc} />
<${YA} />
</section>`;let t=V.value[e],n=Ke.value[`dialog:${e}`]?.problem;return n&&!ot.value[e]?.loaded?r`<${ex} id=${e} dialog=${t} problem=${n} />`:!t&&!ot.value[e]&&z.value.recent.includes(e)?r`<${ex} id=${e} problem=${new ve(404,"not-found")} />`:r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("Conversation")} key=${e} data-dialog=${e}>
<${tx} dialog=${t} />
<${Rc} dialog=${t} />
<${Rd} dialog=${t} />
<${Pk} key=${"find"+e} id=${e} />
${ot.value[e]?.loaded&&t?r`<${Qy} key=${e} dialog=${t} />`:r`<${HA} />`}
<${Ck} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${jv} key=${"drop"+e} id=${e} can=${Ie(t)?.can} kind=${t.kind} />`}
<${Qw} dialog=${t} />
<${Yy} />
<${wy} />
</section>`}function Zy(){return r`<a class="ib phoneback" href=${D(C.value.view)} aria-label=${s("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function tx({dialog:e}){return e?r`<header class="thead">
<${Zy} />
<span class="only-wide">
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${f$} dialog=${e} /></span>
<span class="only-wide num tno">· ${s("No. {number}",{number:pe(e.number)})}</span>
${e.waiting_since?r`<${Mn} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${s("closed")}</span>`}
</div>
</div>
<${Jw} dialog=${e}><${qA} /><//>
</header>`:r`<header class="thead">
<${Zy} />
<div class="grow"><h2 class="cut">${s("Conversation")}</h2></div>
</header>`}function qA(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Qt.value=!Qt.value:Pe.value=!Pe.value};return r`<button type="button" class=${Qt.value?"ib":"ib below-card"} aria-label=${s("Client card")}
title=${s("Client card")+"  ]"} aria-expanded=${String(Pe.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function HA(){let e=nn(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${s("Loading messages")}>
<ol class="sklog">
${e&&UA.map(([t,n,o])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${o}`} width=${n} height=${o}>
<rect width=${n} height=${o} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function ex({id:e,dialog:t,problem:n}){let o=n.status===404||n.status===403;return r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("Conversation")}>
<${tx} dialog=${t} />
<${Rc} dialog=${t} />
<div class="nothing">
<${he} icon=${o?"lock":"unplug"}
title=${o?s("Conversation not found"):s("Could not load messages")} text=${G(n)}>
${o?r`<a class="btn" href=${D(C.value.view)}>${s("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>rr(e)}>${s("Retry")}</button>`}
<//>
</div>
</section>`}function YA(){return r`<div class="nothing">
<${aa} big />
<h2 class="head2">${s("No conversation selected")}</h2>
<p class="mut t13">${s("Click a row on the left or press")} <${Ft} of=${["J"]} /></p>
<ul class="hints">
<li><${Ft} of=${["1","2","3"]} /><span>${s("mine, unassigned, all")}</span></li>
<li><${Ft} of=${["Shift","I"]} /><span>${s("take the most urgent one")}</span></li>
<li><${Ft} of=${["?"]} /><span>${s("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var UA,ox=v(()=>{A();re();Z();le();S();Ye();J();P();Ge();vc();Xw();Zw();M();Tk();xm();ze();Xy();Gm();Fm();$a();dc();UA=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var sx={};Ue(sx,{Lightbox:()=>VA});function GA(){let e=ot.value[C.value.dialog];if(!e)return[];let t=n=>as(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return pn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(o=>({file:o,at:n.created_at})))}function VA(){return w.value==="photo"&&$r.value?r`<${JA} />`:null}function JA(){let e=GA(),t=e.findIndex(d=>d.file.token===$r.value),n=E(null),[o,a]=g(null);if(ke(),R(()=>{t<0?Jm():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=d=>{let $=e[t+d];$&&($r.value=$.file.token)},u=d=>{let $={ArrowLeft:-1,ArrowRight:1}[d.key];if($){d.preventDefault(),c($);return}ft(d)},p=i.name||s("Photo");return r`<div class="over lightbox" onPointerDown=${d=>{(d.target===d.currentTarget||d.target.classList.contains("lbstage"))&&Jm()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${s("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${Ve(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${kt(i)} download=${i.name||!0} aria-label=${s("Download")}
title=${s("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${s("Dismiss")} title=${s("Dismiss")+"  Esc"}
onClick=${Jm}>
<${f} name="x" />
</button>
</header>
<div class="lbstage">
${o===i.token?r`<p>${s("Could not load the picture")}</p>`:r`<img key=${i.token} src=${kt(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${s("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${s("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Jm,ax=v(()=>{j();A();Be();re();le();S();_n();J();P();M();Da();ze();Jm=()=>{w.value=null}});var XA,Yr,Qm=v(()=>{XA=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Yr=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:XA(),...t})}`});function lx({contact:e}){let[t,n]=g(!1);return t?r`<${nN} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${s("Add an address")}
</button>`}function nN({contact:e,shut:t}){let[n,o]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),d=E(null);return R(()=>d.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){p(!0);try{await yl(e,n,a.trim()),t()}catch(k){p(!1),c(k.status===422?tN[n]():G(k)),d.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${s("Add an address")}>
<label class="vh" for="akind">${s("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{o(h.target.value),c(null)}}>
${ZA.map(h=>r`<option value=${h}>${_e(h)}</option>`)}
</select>
<label class="vh" for="avalue">${s("Address")}</label>
<input class="input" id="avalue" ref=${d} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${eN[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${s("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${s("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${s("Cancel")}</button>
</span>
</form>`}var ZA,eN,tN,cx=v(()=>{j();A();Be();Z();S();M();ZA=["email","phone","telegram","vk"],eN={email:()=>s("name@example.com"),phone:()=>s("+7 900 000-00-00"),telegram:()=>s("numeric ID, not the @name"),vk:()=>s("numeric page ID")},tN={email:()=>s("This is not an email address."),phone:()=>s("This is not a phone number."),telegram:()=>s("Enter the numeric Telegram ID, not the @name."),vk:()=>s("Enter the numeric VK ID, not the page address.")}});var px={};Ue(px,{Card:()=>oN,facts:()=>su,pastOf:()=>ou});function oN(){let{dialog:e}=C.value,t=V.value[e],n=t&&z.value.contacts[t.contact_id];return r`<${sN} open=${Pe.value} busy=${!n}>
${t&&r`<${rN} dialog=${t} contact=${n} />`}
<//>`}function sN({open:e,busy:t,children:n}){let o=()=>{e?Pe.value=!1:Qt.value=!0};return r`
${e&&r`<${aN} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${s("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?ft:null}>
<div class="phead">
<h2 class="t13 b6 grow">${s("Client")}</h2>
<button type="button" class="ib small" aria-label=${s("Hide the card")} title=${s("Hide the card")+"  ]"}
onClick=${o}>
<${f} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${s("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{Pe.value=!1}}></div>`}
`}function aN(){return ke(),R(()=>at("#card .phead button")?.focus({preventScroll:!0}),[]),null}function rN({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${U} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${ux} key=${t.id} value=${t.name} label=${s("Client name")}
save=${o=>Mp(t,{name:o})} needed head />
<p class="t12 dim">${s("Client since {date}",{date:Ot(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Zt} width=${60} />`}
</div>
</div>
${t?r`
<${lN} contact=${t} dialog=${e} />
<${cN} contact=${t} />
<${uN} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(o=>r`<${Zt} width=${o} />`)}</div>`}
`}function lN({contact:e,dialog:t}){return r`<${Xm} name="contacts" title=${s("Contacts")}>
${e.identities.map(n=>{let o=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${s("Copy")}
aria-label=${s("Copy {value}",{value:o})} onClick=${()=>ut(o)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${o}</span>
${n.kind===t.kind&&o===(t.label||n.external_id)&&r`<span class="t12 dim">${s("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${lx} key=${e.id} contact=${e} />
<//>`}function cN({contact:e}){let t=ou(e);return r`<${Xm} name="dialogs" title=${s("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:o})=>r`<a class="crow" key=${o.number} href=${D(C.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${o.title||xs(n)}</span>
<span class="t12 dim cut">${su(o)}</span>
${n.id===C.value.dialog&&o.state==="open"?r`<span class="vh">${s("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${_i(e.id)}>
<${f} name="history" size="s" />
${s("Full history")}
</a>
<//>`}function su(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[s("No. {number}",{number:pe(e.number)}),jt(t?e.opened_at:e.closed_at,ne.value),t?s("open"):n?sa(H(n)):s("closed")].join(" · ")}function uN({contact:e}){return r`<${Xm} name="note" title=${s("Client note")}>
<${ux} key=${e.id} value=${e.note??""} label=${s("Client note")}
empty=${s("Add a note about the client")} save=${t=>Mp(e,{note:t})} long />
<//>`}function ux({value:e,label:t,save:n,empty:o,long:a,head:i,needed:l}){let[c,u]=g(null),p=E(null),d=E(null);R(()=>{c!==null&&p.current?.focus()},[c!==null]);let $=()=>{u(null),requestAnimationFrame(()=>d.current?.focus())},m=async()=>{let y=(c??"").trim();if(u(null),!(y===e||l&&!y))try{await n(y)}catch(b){fe(G(b))}},h=y=>{y.stopPropagation(),y.key==="Escape"&&(y.preventDefault(),$()),y.key==="Enter"&&(!a||y.ctrlKey||y.metaKey)&&(y.preventDefault(),m(),requestAnimationFrame(()=>d.current?.focus()))};if(c!==null){let y={class:"input",ref:p,value:c,"aria-label":t,onInput:b=>u(b.target.value),onKeyDown:h,onBlur:m};return a?r`<textarea rows="4" ...${y}></textarea>`:r`<input ...${y} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${o}</span>`,x=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${d}
aria-label=${e?s("{label}: {value}. Edit",{label:t,value:e}):t} title=${s("Edit")}
onClick=${()=>u(e)}>
${k}
</button>`;return i?r`<h3 class="b6 t16">${x}</h3>`:x}var iN,Xm,ou,Zm=v(()=>{j();so();A();Be();re();Z();mt();le();S();Ee();Ye();J();P();Re();cx();M();ze();iN=e=>localStorage.getItem("okno.fold."+e)==="1",Xm=({name:e,title:t,count:n,children:o})=>r`<details class="sect" open=${!iN(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${o}
</details>`;ou=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at)});var dx={};Ue(dx,{Client:()=>pN});function pN(){let{id:e}=C.value,[t,n]=g(null),[o,a]=g(null),i=()=>{a(null),W(`/api/contacts/${e}`).then(c=>n(c.contact),a)};I(()=>{n(null),e?i():a(new ve(404,"not-found"))},[e]);let l=nn(150,!t&&!o);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Sn()} aria-label=${s("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${U} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${s("Client since {date}",{date:Ot(t.created_at)})}</p>
</div>
<${dN} id=${t.id} />
`:r`<h1 class="head2 grow">${s("Client")}</h1>`}
</header>
${o?r`<${he} icon=${o.status===404?"lock":"unplug"}
title=${o.status===404?s("Client not found"):s("Could not load the page")}
text=${G(o)}>
${o.status!==404&&r`<button type="button" class="btn" onClick=${i}>${s("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${mN} contact=${t} />
<${fN} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${s("Loading…")}</p>`}
</main>`}function dN({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Yr(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${s("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Yr(e,{format:t})} download
aria-label=${s("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function mN({contact:e}){let t=ou(e);return r`<section class="clfacts" aria-label=${s("Client details")}>
<h2 class="t13 b6">${s("Contacts")}</h2>
<ul>
${e.identities.map(n=>r`<li key=${n.id}>
<button type="button" class="crow" title=${s("Copy")}
aria-label=${s("Copy {value}",{value:n.label||n.external_id})}
onClick=${()=>ut(n.label||n.external_id)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${n.label||n.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${s("All conversations")} <span class="n dim">${t.length}</span></h2>
<ul>
${t.map(({dialog:n,episode:o})=>r`<li key=${o.number}>
<a class="crow" href=${D("all",n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">
${o.title||Ne.value[n.channel_id]?.name||_e(n.kind)}
</span>
<span class="t12 dim cut">${su(o)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${s("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
</section>`}function fN({contact:e}){let[t,n]=g(null),[o,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=d=>{let $=++c.current,m=new URLSearchParams({events:o?"1":"0",...t?{channel:t}:{},...d?{before:d}:{}});W(`/api/contacts/${e.id}/history?${m}`).then(h=>{$===c.current&&l(k=>({items:d?[...k.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(k=>({...k,problem:h}))})};I(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,o]);let p=[...new Map(e.dialogs.map(d=>[d.channel_id,d.kind]))];return r`<section class="clpast" aria-label=${s("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${s("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${s("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${s("All channels")}
</button>
${p.map(([d,$])=>r`<button type="button" class="chip" key=${d} aria-pressed=${String(t===d)}
onClick=${()=>n(d)}>
<${we} kind=${$} />
${Ne.value[d]?.name??_e($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${o} onChange=${d=>a(d.target.checked)} />
${s("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${s("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${hN(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${he} icon="inbox" title=${s("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${G(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${s("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${s("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function hN(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),o=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&o.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${jt(i.created_at,ne.value)}
${c?.title?` · ${s("“{text}”",{text:c.title})}`:""} · ${s("No. {number}",{number:pe(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${s("closed")}</span>`}
<a class="link t12" href=${D("all",i.dialog_id,i.no)}>${s("Open conversation")}</a>
</li>`),o.push(r`<${$N} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),o}function $N({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Im(e)} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;let o=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||s("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${o}</b> <a class="mut"
href=${new URL(jr(e)).pathname+new URL(jr(e)).search}
title=${Ve(e.sent_at)}>
${Q(e.created_at)}
</a>
${e.deleted_at?r` · ${s("The message was deleted")}`:null}
${e.delivery&&$n(e)?r` · ${s("Scheduled for {when}",{when:Je(hn(e))})}`:null}
</span>
<div class="clsaid"><${Gc} message=${e} client=${n.id} /></div>
</div>
</li>`}var mx=v(()=>{j();A();Be();Z();mt();le();S();Ee();J();P();gn();M();Zm();Lm();Rm();Qm();ze();Fa()});var Se,xt,wo,au,is=v(()=>{A();Se=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,xt=({id:e,title:t,side:n,children:o})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${o}
</section>`,wo=({label:e,checked:t,onChange:n,disabled:o})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${o}
onChange=${a=>n(a.currentTarget.checked)} />`,au=({label:e,options:t,value:n,onPick:o})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>o(a)}>
${i}
</button>`)}
</span>`});var ef={};Ue(ef,{Looks:()=>kN,Select:()=>ko,Who:()=>bx,Work:()=>xN});function kN(){return r`
<${bx} />
<${xt} id="looks-all" title=${s("Appearance")}>
<div class="card">
<${Se} title=${s("Language")} text=${s("Changes at once, no reload needed")}>
<${au} label=${s("Language")} value=${We.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Tn} />
<//>
<${Se} title=${s("Theme")}
text=${wN.matches?s("The system is set to dark now"):s("The system is set to light now")}>
<${au} label=${s("Theme")} value=${Dt.value} options=${[["system",s("System")],["light",s("Light")],["dark",s("Dark")]]} onPick=${Mo} />
<//>
<${Se} title=${s("List density")} text=${s("Compact shows more conversations at once")}>
<${au} label=${s("List density")} value=${dn.value} options=${[["compact",s("Compact")],["normal",s("Normal")],["roomy",s("Comfortable")]]} onPick=${Xs} />
<//>
<${Se} title=${s("Text size")} text=${s("Everything grows except pictures")}>
<${ko} label=${s("Text size")} value=${Pi.value} options=${vN.map(([e,t])=>[e,t()])}
onPick=${e=>De({text:e})} />
<//>
<${Se} title=${s("Less motion")} text=${s("When off, the system setting applies")}>
<${wo} label=${s("Less motion")} checked=${ae.value.motion==="less"}
onChange=${e=>De({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function xN(){let{send:e,undo:t,after_close:n}=ae.value;return r`<${xt} id="work-all" title=${s("Work with conversations")}>
<div class="card">
${Object.keys(e).map(o=>r`<${Se} key=${o} title=${s("Enter sends in {channel}",{channel:_e(o)})}
text=${e[o]==="enter"?s("Shift Enter starts a new line"):s("Ctrl Enter sends, Enter starts a new line")}>
<${wo} label=${s("Enter sends in {channel}",{channel:_e(o)})}
checked=${e[o]==="enter"}
onChange=${a=>De({send:{[o]:a?"enter":"command"}})} />
<//>`)}
<${Se} title=${s("After “Close”")}>
<${ko} label=${s("After “Close”")} value=${n} options=${yN.map(([o,a])=>[o,a()])}
onPick=${o=>De({after_close:o})} />
<//>
<${Se} title=${s("Time to undo sending")} text=${s("In messengers")}>
<${ko} label=${s("Time to undo sending: messengers")} value=${t.messenger}
options=${gx([0,2,4,8,15])} onPick=${o=>De({undo:{messenger:Number(o)}})} />
<//>
<${Se} title=${s("Time to undo sending")} text=${s("In email")}>
<${ko} label=${s("Time to undo sending: email")} value=${t.email}
options=${gx([0,5,10,20,30,60])}
onPick=${o=>De({undo:{email:Number(o)}})} />
<//>
<${_N} />
</div>
<p class="hint rowgap">
${s("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function _N(){let e=ae.value.signature,[t,n]=g(null),o=async i=>{i.preventDefault(),await De({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&o(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Se} title=${s("Email signature")} text=${e||s("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${s("Change the email signature")}
onClick=${()=>n(e)}>
${s("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${o}>
<div class="field grow">
<label for="ownsign">${s("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${SN} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${s("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${s("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${s("Cancel")}</button>
</div>
</div>
</form>`}var vN,wN,bx,ko,yN,gx,SN,Gr=v(()=>{X();j();A();Ls();S();Ye();P();M();Xp();is();ie(()=>{ae.value&&(Pi.value=ae.value.text)});vN=[["small",()=>s("Small, {px}",{px:13})],["normal",()=>s("Default, {px}",{px:14})],["large",()=>s("Large, {px}",{px:16})],["largest",()=>s("Largest, {px}",{px:18})]],wN=matchMedia("(prefers-color-scheme: dark)"),bx=()=>r`<div class="pme">
<${U} name=${T.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${T.value.name}</b>
<span class="t12 dim blk cut">${sb(T.value.role)} · ${T.value.email}</span>
</div>
</div>`;ko=({label:e,value:t,options:n,onPick:o})=>r`<select class="sel" aria-label=${e} onChange=${a=>o(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,yN=[["next",()=>s("Next most urgent")],["stay",()=>s("Stay in the conversation")],["list",()=>s("Return to the list")]],gx=e=>e.map(t=>[t,t?O("{n} second","{n} seconds",t):s("Send immediately")]);SN=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var vx={};Ue(vx,{OwnKeys:()=>TN});function TN(){let e=ae.value?.shortcuts??!0;return r`
<${xt} id="keys-all" title=${s("Keyboard shortcuts")}>
<div class="card">
<${Se} title=${s("Single-key shortcuts")}
text=${s("A, E, H and others. They do nothing while you type in a field.")}>
<${wo} label=${s("Single-key shortcuts")} checked=${e}
onChange=${t=>De({shortcuts:t})} />
<//>
<${Se} title=${s("Any keyboard layout works")} text=${s("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${s("always")}</span>
<//>
<${Se} title=${s("All shortcuts")} text=${s("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{w.value="shortcuts"}}>
${s("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(il).map(([t,n])=>r`<${EN} title=${n()} group=${t} />`)}
`}function EN({group:e,title:t}){let n=to().filter(o=>o.group===e&&CN(o));return n.length?r`<${xt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(o=>r`<${ON} key=${o.id} one=${o} />`)}</div>
<//>`:null}function ON({one:e}){let[t,n]=g(!1),[o,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!og(p))return;let d=no(p),$=ng(d,e);if($){a($);return}De({keys:{[e.id]:d===e.key?"":d}}),l()},u=o?s("This key is taken: {name}",{name:(o.label??o.title)?.()??o.id}):Ep(e)?s("Changed by you"):null;return r`<${Se} title=${i} text=${u}>
${t?r`<${AN} name=${i} onKey=${c} onLeave=${l} />`:r`
<${ha} one=${e} />
<button type="button" class="btn small" aria-label=${s("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${s("Replace")}
</button>
`}
${Ep(e)&&!t&&r`<button type="button" class="ib small" aria-label=${s("Restore the default key: {name}",{name:i})}
onClick=${()=>De({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function AN({name:e,onKey:t,onLeave:n}){let o=E(null);return R(()=>o.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${o}
aria-label=${s("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${s("Press a key…")}
</button>`}var CN,wx=v(()=>{j();A();re();Ls();At();S();P();M();is();El();CN=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var kx={};Ue(kx,{Mailbox:()=>PN,chosen:()=>ls,learnMailbox:()=>Vr});async function Vr(){try{ls.value=await W("/api/company/mailbox")}catch(e){if(!(e instanceof ve))throw e}}async function NN(e){try{ls.value=await xe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ue(e?s("Emails are sent from {name}",{name:ls.value.name}):s("Emails to colleagues are off"),{icon:"mail"})}catch(t){fe(G(t)),Vr()}}function PN(){I(()=>{Vr()},[]);let e=Object.values(Ne.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${xt} id="mailbox-all" title=${s("Emails to colleagues")}>
<p class="lead">
${s("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Se} title=${s("Mailbox")} text=${s("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ko} label=${s("Mailbox for emails to colleagues")} value=${ls.value?.channel_id??""}
options=${[["",s("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${NN} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${s("No mailbox is connected yet.")}</span>
</div>`}
</div>
${ls.value?.channel_id&&r`<p class="hint rowgap">${s("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var ls,tf=v(()=>{j();X();A();Z();S();P();Re();M();Gr();is();ls=_(null)});var Sx={};Ue(Sx,{OwnNotices:()=>LN});function zN(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&De({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function LN(){let{notices:e,quiet:t,sounds:n}=ae.value;return I(()=>{Vr()},[]),r`<${xt} id="notices-all" title=${s("Notifications")}>
<div class="card">
<${RN} />
<div class="tscroll" role="group" tabindex="0" aria-label=${s("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${s("Event")}</th>
${xx.map(([o,a])=>r`<th scope="col" class="ctrc" key=${o}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${DN().map(([o,a])=>r`<tr key=${o}>
<th scope="row">${a()}</th>
${xx.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[o][i]} onChange=${c=>De({notices:{[o]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Se} title=${s("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${s("Volume")}
onChange=${o=>IN(Number(o.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Se} title=${s("Quiet hours")} text=${s("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(o=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${o}
aria-label=${o==="since"?s("Quiet from"):s("Quiet until")} value=${t[o]}
disabled=${!t.on} onInput=${a=>zN(o,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ae.value.quiet?.[o]??t[o]}} />`)}
</span>
<${wo} label=${s("Quiet hours")} checked=${t.on} onChange=${o=>De({quiet:{on:o}})} />
<//>
<${Se} title=${s("While “Away”")} text=${s("Only the bell shows notifications")}>
<span class="t13 mut">${s("muted")}</span>
<//>
<${Se} title=${s("Email when I am away")} text=${ls.value?.channel_id?s("Several notifications come as one email"):s("An administrator has not chosen a mailbox for these emails yet")}>
<${ko} label=${s("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(o=>[o,s("after {n} min",{n:o})])}
onPick=${o=>De({notices:{mail_after:Number(o)}})} />
<//>
</div>
<//>`}async function IN(e){await De({sounds:{volume:e}})&&tl("message")}function RN(){let[e,t]=g(!1),[n,o,a]=_x[ia.value]??_x.default,i=async()=>{t(!0);try{await Xi(),await Y$()}catch(l){fe(G(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${ia.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${o()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${s("Check")}
</button>
</div>`}var yx,MN,DN,xx,_x,Cx=v(()=>{j();A();Z();Ls();mp();S();yp();bp();P();Re();M();tf();Gr();is();yx=[["unassigned",()=>s("New unassigned conversation")],["message",()=>s("Activity in my conversations")],["assigned",()=>s("A conversation is assigned to me")],["handover",()=>s("Conversations are handed over to me")],["mention",()=>s("I am mentioned in a note")],["failed",()=>s("A reply was not sent")],["sla_warning",()=>s("A reply is due soon")],["sla_breach",()=>s("A reply is overdue")],["unsnoozed",()=>s("A snoozed conversation is back")],["followed",()=>s("Activity in conversations I follow")]],MN=[["channel",()=>s("A channel stops working")],["fault",()=>s("An event could not be processed")]],DN=()=>T.value?.role==="administrator"?[...yx,...MN]:yx,xx=[["app",()=>s("In Okno")],["sound",()=>s("Sound")],["desktop",()=>s("Desktop")],["mail",()=>s("Email")]];_x={granted:["check",()=>s("The browser allows notifications."),()=>s("Make sure you can see and hear them here.")],default:["bell",()=>s("The browser has not been asked for permission yet."),()=>s("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>s("The browser blocks notifications."),()=>s("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>s("This browser has no desktop notifications."),()=>s("Sounds and the bell work anyway.")]}});function yo({id:e,field:t,value:n,onInput:o,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,d]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${p?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${m=>o(m.target.value)} />
<button type="button" class="ib small" aria-label=${p?s("Hide the password"):s("Show the password")}
aria-pressed=${String(p)} onClick=${()=>d(!p)}>
<${f} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function Ha(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?s("Wrong email or password."):O("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return O("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?s("Too many people are signing in right now. Try again in a few seconds."):G(e)}var Jr=v(()=>{j();A();Z();S();M()});var nf={};Ue(nf,{Password:()=>FN,Sessions:()=>YN,deviceName:()=>Ex});function FN(){let[e,t]=g(!1);return r`<${xt} id="password-all" title=${s("Password")}>
<div class="card">
${e?r`<${WN} onDone=${()=>t(!1)} />`:r`<${Se} title=${s("Password")} text=${s("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${s("Change password")}</button>
<//>`}
</div>
<//>`}function WN({onDone:e}){let[t,n]=g(""),[o,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=E(null);R(()=>p.current.focus(),[]);let d=async h=>{h.preventDefault(),u(!0);try{await xe("POST","/api/me/password",{current:t,new:o}),ue(s("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(k){if(!(k instanceof ve))throw k;l(k),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?jN(i):null,m=i&&!$?KN(i):null;return r`<form class="pwform" onSubmit=${d}>
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${yo} id="pwc" field=${p} value=${t} onInput=${n} error=${$}
label=${s("Current password")} autocomplete="current-password" />
<${yo} id="pwn" value=${o} onInput=${a} error=${m} hint=${s("At least 12 characters")}
label=${s("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...o].length<BN}
aria-busy=${String(c)}>
${s("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${s("Cancel")}</button>
</div>
</form>`}function jN(e){if(e.code!=="wrong-password")return Ha(e);let t=e.detail.tries_left;return t===void 0?s("Wrong password."):O("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function KN(e){let t={"same-password":()=>s("This is your current password. Choose a different one."),"weak-password":()=>s("This password is too easy to guess. Choose a different one."),"password-changed":()=>s("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():G(e)}function Ex(e){return[Tx(e,qN),Tx(e,UN)].filter(Boolean).join(", ")||s("Unknown device")}function YN(){let[e,t]=g(null),[n,o]=g(null),a=nn(150,!e&&!n),i=async()=>{try{t((await W("/api/me/sessions")).items),o(null)}catch(p){if(!(p instanceof ve))throw p;o(p)}};I(()=>{i()},[]);let l=async(p,d)=>{try{await xe("POST","/api/me/sessions/end",p),ue(d,{icon:"log-out"})}catch($){$.status!==404&&fe(G($))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},s("All other sessions have ended"))}>
${s("End all other sessions")}
</button>`;return r`<${xt} id="sessions-all" title=${s("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${G(n)}</span>
<button type="button" class="btn small" onClick=${i}>${s("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Zt} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${GN} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},s("The session has ended"))} />`)}
</ul>`}
<//>`}function GN({one:e,onEnd:t}){let n=Ex(e.agent),o=e.current?s("now"):_s(e.seen_at,ne.value);return r`<li class="sess">
<span class="sic"><${f} name=${HN(e.agent)?"smartphone":"laptop"} size="m" /></span>
<span class="grow">
<b class="b5 blk t13">${n} ${e.current&&r`<span class="tag h4">${s("this device")}</span>`}</b>
<span class="t12 dim blk">
${[o,e.address,e.remember&&s("remembered")].filter(Boolean).join(" · ")}
</span>
</span>
${!e.current&&r`<button type="button" class="btn small" aria-label=${s("End the session: {name}",{name:n})}
onClick=${t}>
${s("End")}
</button>`}
</li>`}var BN,qN,UN,Tx,HN,of=v(()=>{j();A();Z();mt();le();S();P();Re();M();ze();Jr();is();BN=12;qN=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],UN=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],Tx=(e,t)=>t.find(([n])=>e.includes(n))?.[1];HN=e=>/iPhone|iPad|Android/.test(e)});var Nx={};Ue(Nx,{Teams:()=>VN});function VN(){let[e,t]=g(null),n=zr();return I(()=>{fa()},[]),r`
<${xt} id="tmh" title=${s("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${s("New team")}
</button>`}>
<p class="lead">${s("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${Ox} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${he} icon="users-round" title=${s("No teams yet")}
text=${s("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${s("New team")}</button>
<//>`}
<div class="tmg">
${n.map(o=>e===o.id?r`<${Ox} key=${o.id} team=${o} onDone=${()=>t(null)} />`:r`<${JN} key=${o.id} team=${o} onEdit=${()=>t(o.id)} />`)}
</div>
<//>
<${xt} id="tmc" title=${s("Workload limit")}>
<p class="lead">${s("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${Ax().map(o=>r`<${XN} key=${o.id} person=${o} />`)}</div>
<//>
`}function JN({team:e,onEdit:t}){let n=e.members.map(a=>je.value[a]).filter(a=>a?.active),o=me.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Xt(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${s("Change")}</button>
<button type="button" class="ib small" aria-label=${s("Delete team {name}",{name:e.name})}
title=${s("Delete team")} onClick=${()=>QN(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${a.name}>
<${U} name=${a.name} size="sm"><${Mr} shift=${mn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${s("No members")}</span>`}
</div>
<span class="t12 dim">
${O("{n} person","{n} people",n.length)} · ${O("{n} conversation","{n} conversations",o)}
</span>
</section>`}function QN(e){let t=n=>ce(`/api/teams/${e.id}/removed`,{removed:n});return Xe(async()=>{await t(!0),ue(s("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Xe(()=>t(!1))})})}function Ox({team:e,onDone:t}){let[n,o]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(null),u=E(null);R(()=>u.current.focus(),[]);let p=$=>{let m=new Set(a);m.delete($)||m.add($),i(m)},d=async $=>{$.preventDefault();let m={name:n.trim(),members:[...a]};try{await(e?ce(`/api/teams/${e.id}`,m,{method:"PATCH"}):ce("/api/teams",m)),t()}catch(h){c(h),u.current.focus()}};return r`<form class="card tmnew" aria-label=${e?s("Team {name}",{name:e.name}):s("New team")}
onSubmit=${d}>
<div class="field">
<label for="tmn">${s("Team name")}</label>
<input class="input" id="tmn" ref=${u} maxlength="80" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tme":null}
onInput=${$=>o($.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tme" role="alert">${G(l)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${s("Members")}</legend>
<div class="tmpick">
${Ax().map($=>r`<label key=${$.id}>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>p($.id)} />
<${U} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>`)}
</div>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?s("Save"):s("Create team")}</button>
<button type="button" class="btn quiet" onClick=${t}>${s("Cancel")}</button>
</div>
</form>`}function XN({person:e}){let[t,n]=g(String(e.capacity??0)),[o,a]=g(null);I(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await ce(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=fn.value?.[e.id]?.load;return r`<div class="caprow">
<${Se} title=${e.name} text=${o?G(o):u===void 0?"":O("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${s("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}var Ax,Px=v(()=>{j();A();Be();Z();S();Ee();P();Re();Rt();mc();M();is();Ax=()=>Object.values(je.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});var zx={};Ue(zx,{Settings:()=>eP,title:()=>Dx});function eP(){let{section:e}=C.value,t=oa(),n=e?ir(e):t[0],o=al("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${$t()} aria-label=${s("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${o?e&&n?.when()?n.label():s("Settings"):ZN(n)??s("Settings")}
</h1>
${n?.group==="own"&&!o&&r`<span class="t12 dim">${s("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${s("Settings")}>
${Mx.map(([a,i])=>r`<${tP} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!o?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${Dx()}><${nP} part=${n} /></div>
</div>
</div>
</main>`}function tP({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(o=>r`<li key=${o.id}>
<a class="nav sub" href=${$t(o.id)} aria-current=${o===n?"page":null}>
<${f} name=${o.icon} size="m" />
<span class="cut">${o.label()}</span>
</a>
</li>`)}
</ul>
`:null}function nP({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${he} icon="lock" title=${s("You have no access to this section")}
text=${s("Ask an administrator for access.")} />`:r`<${he} icon="search-x" title=${s("Page not found")} text=${s("The link may be old or mistyped.")}>
<a class="btn" href=${$t()}>${s("All settings")}</a>
<//>`}var Mx,Dx,ZN,Lx=v(()=>{A();S();Lo();J();M();ze();Mx=[["own",()=>s("My settings")],["company",()=>s("Company")]],Dx=()=>ir(C.value.section)?.label()??s("Settings"),ZN=e=>Mx.find(([t])=>t===e?.group)?.[1]()});function $P({kind:e,x:t,y:n}){let o=e!=="."&&e!=="d",a=r`<path class=${o?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return o?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${fP}`} />
<use class="gl" href=${`${mP}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var mP,Ix,fP,hP,Rx,Bx=v(()=>{A();S();mP=new URL("../../icons.svg",import.meta.url).pathname,Ix=136,fP="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",hP=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];Rx=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${s("A house with five lit windows, someone is writing in each")}>
${hP.map((e,t)=>e.map((n,o)=>r`<${$P} kind=${n} x=${20+o*Ix} y=${20+t*Ix} />`))}
</svg>`});function Qr({children:e}){let[t,n]=bP[Dt.value],o=We.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${aa} /><b>${s("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${o} onClick=${()=>Tn(o)}>
${o==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Mo(gP[Dt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${s("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${s("About the product")}>
<${Rx} />
<p>${s("Every channel in one window")}<small>${s("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var gP,bP,sf=v(()=>{A();S();Ye();M();Bx();gP={system:"light",light:"dark",dark:"system"},bP={system:["sun-moon",()=>s("Theme: system")],light:["sun",()=>s("Theme: light")],dark:["moon",()=>s("Theme: dark")]}});var Fx={};Ue(Fx,{Login:()=>vP});function vP(){let[e,t]=g(""),[n,o]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),d=E(null),$=E(null);return R(()=>$.current.focus(),[]),r`<${Qr}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){p(!0);try{await xe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Di(),await ks(),L(ru.value,{replace:!0})}catch(k){p(!1),c(k),d.current?.select()}}}}>
<div><h1>${s("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${s("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${yo} id="pw" field=${d} value=${n} onInput=${o}
error=${l&&Ha(l)} label=${s("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${s("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${s("Sign in")}</button>
</form>
<//>`}var Wx=v(()=>{j();A();Z();S();Ye();J();Ge();Xr();sf();Jr()});var Kx={};Ue(Kx,{Setup:()=>yP});function kP(e){return e.code==="already-set-up"?s("Okno is already set up. Sign in."):e.code==="bad-link"?s("This link is no longer valid. Restart the server to get a new one."):G(e)}function yP(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,o]=g(null),[a,i]=g(!1),[l,c]=g(jx);I(()=>{let $=()=>{let m=jx();m&&(c(m),o(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>m=>t({...e,[$]:m.target.value}),p=async $=>{if($.preventDefault(),e.password.length<wP){i(!0);return}i(!1);try{await xe("POST","/api/setup",{...e,token:l,locale:We.value}),await Di(),await ks(),L("/inbox/all",{replace:!0})}catch(m){o(m)}};if(!l)return r`<${Qr}>
<div class="formin">
<div>
<h1>${s("First-time setup")}</h1>
<p class="mut lgp">${s("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let d=($,m,h,k)=>r`<div class="field">
<label for=${"s"+$}>${m}</label>
<input class="input large" id=${"s"+$} type=${h} autocomplete=${k} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${Qr}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${s("First-time setup")}</h1>
<p class="mut lgp">${s("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${kP(n)}</span>
</div>`}
${d("company",s("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${s("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(We.value==="ru")}
onClick=${()=>Tn("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(We.value==="en")}
onClick=${()=>Tn("en")}>
English
</button>
</div>
</div>
${d("name",s("Your name"),"text","name")}
${d("email",s("Your email"),"email","username")}
<${yo} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${s("Password")} autocomplete="new-password"
error=${a?s("At least 12 characters. A phrase of three words is best."):null}
hint=${s("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${s("Create")}</button>
</form>
<//>`}var wP,jx,qx=v(()=>{j();A();Z();S();Ye();J();Ge();M();sf();Jr();wP=12,jx=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var Ux={};Ue(Ux,{SessionExpired:()=>xP});function xP(){let[e,t]=g(""),[n,o]=g(null),a=E(null);ke(),R(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await xe("POST","/api/session",{email:T.value.email,password:e,remember:!1}),Xh()}catch(u){o(u),a.current.select()}},l=()=>{Ki(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${s("Session expired")}
onKeyDown=${ft}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${U} name=${T.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${s("Session expired")}</h2>
<p class="t13 mut cut">${T.value.name} · ${T.value.email}</p>
</div>
</div>
${Object.keys(wt.value).length>0&&r`<p class="livebox ok dgap">
<${f} name="check" size="m" />
<span class="t13">${s("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${yo} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Ha(n)} label=${s("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${s("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${s("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var Hx=v(()=>{j();A();Z();S();qt();J();P();Ge();M();Jr();ze()});var ru,Yx,Gx,Vx,Xr=v(()=>{on();ru={value:"/inbox/mine"},Yx=Ce(()=>Promise.resolve().then(()=>(Wx(),Fx)),"Login"),Gx=Ce(()=>Promise.resolve().then(()=>(qx(),Kx)),"Setup"),Vx=Ce(()=>Promise.resolve().then(()=>(Hx(),Ux)),"SessionExpired")});var Jx={};Ue(Jx,{Shortcuts:()=>_P});function CP(){let e=E(null),[t,n]=g(""),[o,a]=g(null);ke(),R(()=>e.current.focus(),[]);let i=u=>{let p=no(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>o?Fo(u).includes(o):!t.trim()||da(t,u.label()),c=Object.entries(il).map(([u,p])=>({group:u,title:p(),rows:to().filter(d=>d.group===u&&SP(d)&&l(d))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&af()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${s("Keyboard shortcuts")}
onKeyDown=${ft}>
<header class="dhead">
<h2 class="head2 grow">${s("Keyboard shortcuts")}</h2>
<span class="t12 dim">${s("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${af}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${s("Find a shortcut")}
placeholder=${s("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${o&&r`<${Kp} keys=${o} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${s("List of shortcuts")}>
${c.map(({group:u,title:p,rows:d})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${d.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${ha} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${s("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${$t("keys")} onClick=${af}>${s("Change shortcuts")}</a>
<label class="hrow t13 end">
<${wo} label=${s("Single-key shortcuts")} checked=${ae.value?.shortcuts??!0}
onChange=${u=>De({shortcuts:u})} />
${s("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var _P,af,SP,Qx=v(()=>{j();A();re();Ls();At();S();zp();J();P();M();El();ze();is();_P=()=>w.value==="shortcuts"?r`<${CP} />`:null,af=()=>{w.value=null},SP=e=>e.label&&e.listed!==!1&&Fo(e).length>0});X();ms();Z();S();A();Ye();J();P();Ge();j();A();re();X();Ge();S();var U0=4e3,rp=_(""),Ui=[],u$=0;En((e,t,n)=>{for(let o of e){if(o.k!=="message"||o.row.kind!=="in")continue;let a=n.dialogs[o.row.dialog_id],i=t.dialogs[o.row.dialog_id];a&&(!i||i.last_no<o.row.no)&&a.assignee_id===n.me.id&&H0(a.name)}});function H0(e){Ui.push(e),u$||=setTimeout(Y0,U0)}function Y0(){let e=[...new Set(Ui)];rp.value=e.length===1?s("New message: {name}",{name:e[0]}):O("{n} new message","{n} new messages",Ui.length),Ui=[],u$=0}Z();S();Lo();Ye();J();P();Ge();M();rl();j();A();var Q$=16,X$=260,Z$=560,_p=document.documentElement,CS=e=>Number(localStorage.getItem("okno.width."+e))||null,xp=e=>parseFloat(getComputedStyle(_p).getPropertyValue(e));function TS(e,t){t?_p.style.setProperty(e,`${t}px`):_p.style.removeProperty(e)}function Sp({name:e,side:t,label:n}){let[o,a]=g(()=>CS(e)),i=E(null);I(()=>TS(e,o),[o]);let l=m=>{let h=Math.round(Math.min(Z$,Math.max(X$,m)));a(h),localStorage.setItem("okno.width."+e,String(h))},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:xp(e)}},p=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},d=m=>{let h={ArrowLeft:-Q$,ArrowRight:Q$}[m.key];h&&(m.preventDefault(),m.stopPropagation(),l(xp(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${X$} aria-valuemax=${Z$}
aria-valuenow=${Math.round(o??xp(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${d}></div>`}A();S();le();Lo();At();S();J();Lo();re();on();var ob=Wo(["palette"],()=>Promise.resolve().then(()=>(jg(),Wg)),"Palette"),z1=Ce(()=>Promise.resolve().then(()=>(nb(),tb)),"Search",{keys:!0}),vr=()=>{w.value="palette"};function L1(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}na({page:"search",title:()=>s("Search"),view:z1});ct({id:"find",group:"everywhere",label:()=>s("Search"),icon:"search",key:"Slash",run:L1},{id:"search",group:"everywhere",label:()=>s("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:vr});Ye();vs();J();P();M();eo();Xp();A();re();le();S();Lo();Ee();J();P();ga();M();ro();var Os=e=>C.value.page==="inbox"&&C.value.view===e,lb=([e])=>e!=="failed"||me.value.failed>0||Os("failed"),W1=e=>e!=="closed",Zp=()=>kr.some(([e])=>Os(e))||Ho.value.some(e=>Os(`team-${e.id}`));function cb(){return r`
<h2 class="navhead">${s("Views")}</h2>
<ul>
${kr.filter(lb).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${D(e)}
aria-current=${Os(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${Ll} view=${e} />
</a>
</li>`)}
</ul>
${Ho.value.length>0&&r`
<h2 class="navhead">${s("Teams")}</h2>
<ul>
${Ho.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${D(`team-${e.id}`)}
aria-current=${Os(`team-${e.id}`)?"page":null}
title=${e.members.includes(T.value.id)?s("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Xt(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Ll} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Ll({view:e}){let t=zl(e)??0;return W1(e)&&t>0?r`<span class="n">${pe(t)}</span>`:null}var j1=()=>{w.value=w.peek()==="more"?null:"more"};function ub(){let{page:e}=C.value,t=Js.value,n=Zp();return r`
<nav class="tabbar" aria-label=${s("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Sn()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${f} name="inbox" size="l" />
${s("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{w.value=w.peek()==="views"?null:"views"}}>
<${f} name="list-filter" size="l" />
${s("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${vr}>
<${f} name="search" size="l" />
${s("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"?"page":null} onClick=${j1}>
<${f} name="menu" size="l" />
${s("More")}
${me.value.notices>0&&r`<span class="count">${me.value.notices}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${K1} />`}
${w.value==="more"&&r`<${q1} />`}
`}function K1(){return r`<${rt} label=${s("Views")} place="popsheet">
${kr.filter(lb).map(([e,t,n])=>r`<${B} icon=${n} checked=${Os(e)} onPick=${()=>L(D(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Ll} view=${e} /></span>
<//>`)}
${Ho.value.length>0&&r`<div class="mh" role="presentation">${s("Teams")}</div>`}
${Ho.value.map(e=>r`<${B} icon="users-round" checked=${Os(`team-${e.id}`)}
onPick=${()=>L(D(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Ll} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function q1(){let e=t=>()=>{w.value=t};return r`<${rt} label=${s("More")} place="popsheet">
<${B} icon="bell" stay onPick=${e("bell")}>
${s("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="square-pen" stay onPick=${e("newdialog")}>${s("Write to a client")}<//>
<${B} icon="users-round" stay onPick=${e("handover")}>${s("Hand over my conversations")}<//>
${oa().length>0&&r`<${B} icon="settings" onPick=${()=>L($t())}>${s("Settings")}<//>`}
<${B} icon="user-round" stay onPick=${e("me")}>${s("My menu")}<//>
<//>`}function ed(){let{page:e}=C.value,t=Js.value;return r`
<nav class="side" aria-label=${s("Main navigation")}>
<div class="brand">
<${aa} />
<b>${s("Okno")}</b>
${zt.value!=="on"&&r`<span class="dot off" title=${s("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${s("Collapse the sidebar")}
title=${s("Collapse the sidebar")+"  ["} onClick=${()=>{Cn.value=!Cn.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${s("Search and commands")}  ${Qe} K`}
onClick=${vr}>
<${f} name="search" size="m" />
<span>${s("Search in the sidebar")}</span>
<span class="keys"><kbd>${Qe} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Zp()?"page":null}
title=${s("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${s("Inbox")}</span>
${t>0&&r`<span class="count">${pe(t)}</span>`}
</a>
</li>
</ul>
<${cb} />
</div>
${oa().length>0&&r`<div class="sidefoot">
<a class="nav" href=${$t()} aria-current=${e==="settings"?"page":null}
title=${s("Settings")}>
<${f} name="settings" />
<span class="lbl">${s("Settings")}</span>
</a>
</div>`}
<${rb} />
</nav>
<${ub} />
<${ab} />
`}var pb=()=>{let e=me.value.mine_unread+me.value.unassigned;return`${e?`(${e}) `:""}${Hi(C.value.page)?.title()??s("Inbox")} — ${s("Okno")}`};j();A();Z();qt();Ji();S();ts();X();J();P();var Ca=["cards","rows","table"],md=matchMedia("(max-width: 719px)"),hd=_(md.matches);md.addEventListener("change",()=>{hd.value=md.matches});var rn=$e(()=>{let e=ae.value?.list?.mode??"cards";return hd.value&&e==="table"?"cards":e}),Yb=$e(()=>hd.value),Oe={ids:[],reveal(){},focus(){},showNew(){}},Ta=_({from:0,to:1/0}),Pt=_(null),$d=()=>Pt.peek()!==null&&V.peek()[Pt.peek()]?Pt.peek():C.peek().dialog;function gd(e,t,n=()=>!0){let{ids:o}=Oe,a=o.indexOf(e);for(a<0&&(a=t>0?-1:o.length),a+=t;a>=0&&a<o.length;a+=t)if(n(o[a]))return o[a];return null}function Gb(e){if(e===null)return;let t=Pt.peek()!==null;Oe.reveal(e),L(D(C.peek().view,e)),t&&Oe.focus(e)}var fd=()=>C.peek().dialog??Pt.peek(),bd=e=>Gb(gd(fd(),e)??(fd()===null,null)),vd=e=>Gb(gd(fd(),e,t=>Qs(V.peek()[t])>0));function wd(e){if(Pt.peek()===null)return!1;let t=gd(Pt.peek(),e);return t!==null&&Oe.focus(t),!0}Jt();lo();ts();X();Z();S();jn();Jt();Ye();P();Re();var kd=200,lt=_(new Set),Tr=_(null),Ea=_(null),yd=null;Kb(()=>lt.peek().size>0);function Oa(e){lt.value=e,e.size||(Ea.value=null)}function co(e){let t=new Set(lt.peek());t.has(e)?t.delete(e):t.add(e),yd=e,Oa(t)}function Vl(e){let{ids:t}=Oe,[n,o]=[t.indexOf(yd),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){co(e);return}Oa(new Set([...lt.peek(),...t.slice(n,o+1)]))}var Jl=()=>Oa(new Set(Oe.ids)),Aa=()=>{yd=null,Oa(new Set)},Vb=()=>{let e=$d();return e===null?!1:(co(e),!0)},Jb=()=>{let e=$d();return e===null?!1:(Vl(e),!0)};async function Qb(e){try{let{ids:t}=await W(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Ct(e,gt.peek())})}`);Oa(new Set(t))}catch(t){fe(G(t))}}function xd(e){let t=new Set([...lt.value].map(n=>V.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var vC=e=>Array.from({length:Math.ceil(e.ids.length/kd)},(t,n)=>{let o=[n*kd,(n+1)*kd];return{...e,ids:e.ids.slice(...o),...e.numbers&&{numbers:e.numbers.slice(...o)}}});async function Xb(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(vC),o=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Tr.value={done:t.done.length+t.failed.length,of:o};try{let i=await ce("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Tr.value=null,t}async function Ut(e,t,n=null){let o=n??[...lt.peek()];if(Tr.peek()||!o.length)return;let{done:a,failed:i,undo:l}=await Xb([{...e,ids:o}]);n||$s(),Oa(new Set(i.map(c=>c.id))),Ea.value=i.length?{step:e,said:t,list:i,of:o.length}:null,a.length&&ue(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>wC(l):null})}async function wC(e){let{failed:t}=await Xb(e);t.length&&fe(O("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Zb=()=>{let{step:e,said:t,list:n}=Ea.peek();return Ut(e,t,n.map(o=>o.id))},kC={forbidden:()=>s("no permission"),"not-found":()=>s("deleted, or no access"),closed:()=>s("already closed"),"cannot-answer":()=>s("this colleague cannot reply there"),"team-cannot-answer":()=>s("nobody in this team can reply there"),"team-gone":()=>s("this team no longer exists"),"invalid-time":()=>s("the time has passed"),offline:()=>s("no connection")};function ev({list:e,of:t}){let n=[...new Set(e.map(c=>(kC[c.code]??(()=>c.code))()))].join("; "),o=e.slice(0,2).map(c=>V.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&o?s("{names} and {n} more",{names:o,n:a}):o;return`${O("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}Ye();_n();J();P();Ge();M();A();re();Ko();le();S();Ee();J();P();ga();Rt();M();on();At();S();J();J();P();var Na=()=>V.peek()[C.peek().dialog],ln=()=>!!Na();P();re();on();Be();Rt();var Tc=Ce(()=>Promise.resolve().then(()=>(dc(),Av)),"SnoozeMenu",{keys:!0}),vw=Wo(["handover","newdialog"],()=>Promise.resolve().then(()=>(bw(),gw)),"WorkLayers"),wn=()=>C.peek().page==="inbox"?Na():void 0,Zd=()=>wn()?.state==="open",sE=()=>Na()?.state==="closed",La=e=>()=>{w.value=e};ct({id:"assign",group:"dialog",label:()=>s("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:ln,run:La("assignee")},{id:"take",group:"dialog",label:()=>s("Take it"),icon:"hand",key:"KeyI",act:!0,when:ln,run:()=>vl(Na().id)},{id:"reopen",group:"dialog",label:()=>s("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:sE,run:()=>{qo(Na().id)}},{id:"take-next",group:"list",label:()=>s("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{_l()}},{id:"close",group:"dialog",label:()=>s("Close"),icon:"check",key:"KeyE",act:!0,when:Zd,run:()=>{sn(wn().id)}},{id:"finish",group:"dialog",label:()=>s("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!wn(),run:La("finish")},{id:"snooze",group:"dialog",label:()=>s("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Zd,run:La("snooze")},{id:"wake",group:"dialog",label:()=>s("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Zd()&&wn().snooze),run:()=>{Uo(wn().id)}},{id:"team",group:"dialog",label:()=>s("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!wn(),run:La("team")},{id:"no-answer",group:"dialog",label:()=>s("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!wn()?.waiting_since,run:()=>{Tl(wn().id)}},{id:"follow",group:"dialog",label:()=>Wn.peek()[wn()?.id]?s("Stop following"):s("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!wn(),run:()=>{Cs(wn().id)}},{id:"new-dialog",group:"everywhere",label:()=>s("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:La("newdialog")},{id:"hand-over",group:"everywhere",label:()=>s("Hand over my conversations"),icon:"users-round",run:La("handover")});var iE=Ce(()=>Promise.resolve().then(()=>(kw(),ww)),"GiveMenu",{keys:!0}),rs=(e,t)=>(n,o)=>o===null?t(n):e(o),xw=()=>Ut({act:"close"},rs(e=>hr(e,Cl("solved")),e=>O("{n} conversation closed","{n} conversations closed",e))),_w=()=>Ut({act:"reopen"},rs(pl,e=>O("{n} conversation reopened","{n} conversations reopened",e))),lE=()=>Ut({act:"read"},rs(fl,e=>O("{n} conversation marked as read","{n} conversations marked as read",e))),tm=()=>Ut({act:"follow",on:!0},rs(e=>ml(e,!0),e=>O("You follow {n} conversation","You follow {n} conversations",e))),Sw=()=>xd(C.peek().view).open?xw():_w();function cE(e,t){Ut({act:"snooze",until:e,reason:t},rs(n=>dl(n,e),n=>e===null?O("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):O("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Je(e)})))}function uE({person:e,team:t}){if(t!==void 0){let n=dt.peek()[t]?.name??"";Ut({act:"team",team_id:t},rs(o=>gl(o,n),o=>O("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",o,{name:n})))}else e===null?Ut({act:"assign",operator_id:null},rs(n=>jo(n,null),n=>O("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Ut({act:"assign",operator_id:e},rs(n=>jo(n,e),n=>O("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var yw=e=>{w.value=w.peek()===e?null:e},pE=[["user-round-plus",()=>s("Assign"),"A",()=>yw("pick-give"),"pick-give"],["alarm-clock",()=>s("Snooze"),"H",()=>yw("pick-snooze"),"pick-snooze","open"],["mail-open",()=>s("Mark as read"),null,lE],["eye",()=>s("Follow"),"F",tm],["undo-2",()=>s("Reopen"),"E",_w,null,"closed"],["check",()=>s("Close"),"E",xw,null,"open"]];function Cw({view:e}){let t=lt.value.size;if(!t)return null;let n=Tr.value,o=xd(e),a=(l,c)=>l==="E"&&c==="closed"&&o.open?null:l,i=pE.filter(([,,,,,l])=>!l||o[l]).map(([l,c,u,p,d,$])=>[l,c,a(u,$),p,d]);return r`<div class="bulkwrap">
<${dE} view=${e} size=${t} />
${Ea.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${ev(Ea.value)}</span>
<button type="button" class="link" onClick=${Zb}>${s("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${s("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?s("{done} of {of}",n):s("{n} selected",{n:pe(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,d])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${d?"dialog":null} aria-expanded=${d?String(w.value===d):null}
onClick=${p}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${s("Clear selection")} title=${`${s("Clear selection")}  Esc`}
onClick=${Aa}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${Tc} label=${s("Snooze")} onPick=${cE} />`}
${w.value==="pick-give"&&r`<${iE} onPick=${uE} />`}
</div>`}function dE({view:e,size:t}){let n=Oe.ids.length,o=Math.max(zl(e)??0,n);return t<n||o<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${s("All loaded conversations are selected: {n} of {total}",{n:pe(t),total:pe(o)})}
</span>
<button type="button" class="link" onClick=${()=>Qb(e)}>
${s("Select all {total}",{total:pe(o)})}
</button>
</div>`}ze();A();re();Ls();le();S();Jt();J();P();ga();M();ro();A();re();S();Ye();M();ro();var nm=[["urgent",()=>s("Most urgent first"),"hourglass"],["newest",()=>s("Newest first"),"clock"],["longest",()=>s("Longest waiting"),"flame"]];function om(){let e=w.value==="sort",t=(nm.find(([n])=>n===gt.value)??nm[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${rt} label=${s("Sort order")} place="popsort">${nm.map(([n,o,a])=>r`<${B} icon=${a} checked=${n===gt.value}
onPick=${()=>{gt.value=n}}>${o()}<//>`)}<//>`}`}var Rs={cards:[()=>s("Cards"),"rows-3"],rows:[()=>s("Rows"),"rows-4"],table:[()=>s("Table"),"table-2"]},sm=e=>De({list:{mode:e}}),Ew=()=>sm(Ca[(Ca.indexOf(ae.peek()?.list?.mode??"cards")+1)%Ca.length]),Tw=e=>Ct(e,"urgent")!==Ct(e,"longest");function Ow({view:e}){let t=rn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${ib(e)}</h2>
${t?r`<${gE} />`:r`<${$E} />`}
<${bE} wide=${t} />
</div>
<div class="ltabs">
<${fE} view=${e} />
${t&&Tw(e)&&r`<div class="lfilter"><${om} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${Tw(e)?r`<${om} />`:r`<span class="t12 dim lown">${mE(e)}</span>`}
<${hE} view=${e} />
</div>`}
`}var mE=e=>({snoozed:s("Returning soonest first"),mentions:s("Unseen first")})[e]??s("Newest first");function fE({view:e}){return r`<nav class="tabs" aria-label=${s("Whose conversations")}>${wr.map(([t,n])=>r`<a class="tab" href=${D(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${pe(me.value[t])}</span></a>`)}</nav>`}function hE({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${D(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${s("Unread")}
${me.value.unread>0&&r` <span class="num">${pe(me.value.unread)}</span>`}
</a>
</span>`}function $E(){let e=w.value==="mode",[t,n]=Rs[rn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${s("List view: {name}",{name:t().toLocaleLowerCase()})} title=${s("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${rt} label=${s("List view")} place="popmode">
${Ca.map(o=>r`<${B} icon=${Rs[o][1]} checked=${o===rn.value} onPick=${()=>sm(o)}>
${Rs[o][0]()}
<//>`)}
<//>`}
</span>`}var gE=()=>r`<span class="seg" role="group" aria-label=${s("List view")}>
${Ca.map(e=>r`<button type="button" aria-pressed=${String(e===rn.value)} title=${Rs[e][0]()+"  V"}
onClick=${()=>sm(e)}>
<${f} name=${Rs[e][1]} size="m" />
${e===rn.value?Rs[e][0]():r`<span class="vh">${Rs[e][0]()}</span>`}
</button>`)}
</span>`;function bE({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${s("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${s("Write to a client")} title=${s("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}j();A();Ji();S();Jt();J();P();Ge();ga();M();function Aw({view:e,ids:t,shown:n,waiting:o}){let{from:a,to:i}=Ta.value,l=[...new Set([...o,...en.value])].filter(m=>V.value[m]),c=l.filter(m=>{let h=n.indexOf(m);return h>=a&&h<=i});I(()=>{dp([...c,C.value.dialog])});let u=l.filter(m=>Eo(V.value[m],e,No())&&!c.includes(m)&&m!==C.value.dialog);if(u.length)return r`<${wE} view=${e} list=${vE(u,t)} ids=${t} from=${a} to=${i} />`;let p=S$(z.value,en.value.filter(m=>m!==C.value.dialog),e);if(!p)return null;let[,d]=wr.find(([m])=>m===p.view);return r`<${Ec} icon="chevron-right" run=${()=>{ra.value={view:p.view,ids:p.ids},L(D(p.view,C.value.dialog))}}>
${O("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:d()})}
<//>`}var am=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},vE=(e,t)=>[...e].sort((n,o)=>am(t,n)-am(t,o));function wE({view:e,list:t,ids:n,from:o,to:a}){let i=am(n,t[0]),l=()=>{ra.value={view:e,ids:t},Oe.showNew()};return i>a?r`<${Ec} icon="arrow-down" run=${l}>${O("{n} new below","{n} new below",t.length)}<//>`:i<o?r`<${Ec} icon="arrow-up" run=${l}>${O("{n} new above","{n} new above",t.length)}<//>`:r`<${Ec} icon="eye" run=${l}>${O("{n} new · show","{n} new · show",t.length)}<//>`}var Ec=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function Nw(e,t,n,o,a){I(()=>{let{view:i,ids:l}=ra.value??{};if(i!==e||!o?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(ra.value=null,requestAnimationFrame(()=>{Oe.reveal(c),_$(l),dp(l)})):o.next&&!a?ys(e,t):o.next||(ra.value=null)})}A();le();S();er();J();P();Rt();M();A();Be();Zi();S();P();M();function Pw(){if(T.value?.role!=="administrator")return r`<${he} icon="plug" title=${s("No channel is connected yet")}
text=${s("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=la(),t=e&&ca(e,"channel add");return r`<${he} icon="plug" title=${s("Connect the first channel")} text=${s("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>ut(t)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
</span>
${e.user&&r`<span class="t12 dim">${s("Run it as the user that runs Okno: {user}",{user:e.user})}</span>`}
`}
<ul class="firsthow t13">
<li><b class="b6">Telegram</b> ${s("send /newbot to @BotFather and copy the token")}</li>
<li>
<b class="b6">${s("VK")}</b> ${s("community → Manage → API usage: a key with access to messages, with Long Poll turned on")}
</li>
<li>
<b class="b6">${s("Email")}</b> ${s("the address and its password; Gmail, Yandex and Mail.ru need an app password")}
</li>
</ul>
<//>`}var kE={unassigned:()=>["sun",s("No unassigned conversations"),s("New conversations appear here automatically.")],all:()=>["inbox",s("No open conversations"),s("New conversations appear here automatically.")],waiting:()=>["sun",s("No clients are waiting"),s("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",s("No unread conversations"),s("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",s("No mentions"),s("Notes with your @name appear here.")],following:()=>["eye",s("You do not follow any conversations"),s("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",s("No snoozed conversations"),s("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",s("No closed conversations"),s("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",s("No unsent messages"),s("Messages that could not be delivered appear here, and you can retry them.")]};function rm({view:e}){if(!Object.keys(Ne.value).length)return r`<${Pw} />`;if(e==="mine")return r`<${yE} />`;let t=Co(e);if(t!==null)return r`<${xE} team=${dt.value[t]} />`;let[n,o,a]=kE[e]();return r`<${he} icon=${n} title=${o} text=${a} />`}function yE(){let e=me.value.unassigned;return r`<${he} icon="sun" title=${s("All answered")}
text=${s("You have no open conversations. Unassigned: {n}.",{n:pe(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${_l}>
${s("Take the next one")}
<${Ft} of=${["Shift","I"]} />
</button>`}
<//>`}function xE({team:e}){if(!e||e.removed)return r`<${he} icon="users-round" title=${s("Team not found")}
text=${s("It was deleted, or the link is wrong.")}>
<a class="btn" href=${D("all")}>${s("All conversations")}</a>
<//>`;let t=e.members.includes(T.value.id);return r`<${he} icon="sun" title=${s("No conversations in this team")} text=${t?s("Conversations assigned to your team appear here."):s("Conversations assigned to this team appear here.")} />`}j();A();Be();mt();Zi();le();S();P();M();Ro();var _E=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Mw=e=>Lt(e)===Lt(ne.value)?Q(e):Ve(e);function Dw(){return Object.values(Ne.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${SE} channel=${t} key=${t.id} />`:r`<${TE} channel=${t} key=${t.id} />`)}function SE({channel:e}){let[t,n]=g(!1),o={name:e.name,time:Mw(e.down_since),cause:tn(e.health_code,e.health_detail)},a=e.kind==="email"?s("{name} has received no emails since {time}: {cause}.",o):s("{name} has received no messages since {time}: {cause}.",o),i=T.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?s("Replies wait in the queue."):s("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${s("What to do")}
</button>`}
${t&&r`<${CE} channel=${e} />`}
</div>`}function CE({channel:e}){let t=la(),n=_E.includes(e.health_code),o=t&&ca(t,`channel ${n?"change":"test"} ${M$(e.name)}`);return r`<div class="remedy t13">
<p>
${n?s("Get a valid token or password, then run this command on the server. It asks for the new one:"):s("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${o&&r`
<code class="cmd">${o}</code>
<button type="button" class="btn small" onClick=${()=>ut(o)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
`}
</div>`}function TE({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${s("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Mw(e.down_since),until:Q(e.health_at)})}
</span>
</div>`}$a();j();A();Jt();S();Ye();var EE=200,Oc=8,OE={cards:80,rows:52,table:42},zw=new Map;function Lw({name:e,ids:t,look:n,row:o,head:a,tail:i,open:l,onNear:c,near:u}){let p=E(null),d=E(null),$=E({name:null,ids:[],height:0}),[m,h]=g(OE[n]),[k,x]=g([0,40]),y=E(null),b=()=>d.current.offsetTop,N=te=>{let se=Math.floor((te-b())/m)-Oc;return[Math.max(0,se),Math.ceil((te+p.current.clientHeight-b())/m)+Oc]},F=()=>{let{scrollTop:te,clientHeight:se}=p.current,Y={from:Math.ceil((te-b()-1)/m),to:Math.floor((te+se-b()+1)/m)-1};(Y.from!==Ta.peek().from||Y.to!==Ta.peek().to)&&(Ta.value=Y)},oe=()=>{F();let te=N(p.current.scrollTop);(Math.abs(te[0]-k[0])>Oc/2||Math.abs(te[1]-k[1])>Oc/2)&&x(te)},_t=()=>{let{scrollTop:te}=p.current,se=Math.min($.current.ids.length-1,Math.floor(te/m));se>=0&&zw.set(e,{id:$.current.ids[se],offset:te-se*m,atTop:te<4})},Vt=()=>{_t(),oe();let{scrollTop:te,scrollHeight:se,clientHeight:Y}=p.current;se-te-Y<u*m&&c()},et=E("");R(()=>{let te=[n,dn.value,Yb.value,innerWidth,devicePixelRatio,t.length>0].join();if(et.current!==te){et.current=te;let Te=d.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Te&&Math.abs(Te-m)>.5){h(Te);return}}let se=$.current,Y=zw.get(e),de=se.name!==e||se.ids!==t||se.height!==m;if($.current={name:e,ids:t,height:m},de&&Y){let Te=Y.atTop?null:eh(Y,se.name===e?se.ids:t,t),un=Te===null?Y.atTop?0:p.current.scrollTop:Te*m+Math.min(Y.offset,m);Math.abs(p.current.scrollTop-un)>.5&&(p.current.scrollTop=un)}else se.name!==e&&(p.current.scrollTop=0);de?oe():F(),de&&p.current.scrollHeight<=p.current.clientHeight+u*m&&c()}),R(()=>{if(y.current===null)return;let te=d.current.querySelector(`.dlg[data-id="${y.current}"]`);te&&(y.current=null,te.focus({preventScroll:!0}))}),Oe.ids=t,Oe.reveal=te=>{let se=t.indexOf(te);if(se<0||!p.current)return;let[Y,de]=[se*m,(se+1)*m],Te=b(),{scrollTop:un,clientHeight:qs}=p.current;Y<un?p.current.scrollTop=Y:de+Te>un+qs&&(p.current.scrollTop=de+Te-qs),_t(),x(N(p.current.scrollTop)),F()},Oe.focus=te=>{y.current=te,Oe.reveal(te),x(se=>[...se])};let ye=NE(t,k,[l,Pt.value]),tt=t.length;return r`<div class="scroll" ref=${p} onScroll=${Vt}>
${a}
<ul class="dlist" ref=${d} data-look=${n} aria-label=${s("Conversations")}
style=${{height:`${tt*m}px`}}>
${ye.map(te=>r`<${AE} key=${t[te]} index=${te} of=${tt} height=${m}>${o(t[te])}<//>`)}
</ul>
${i}
</div>`}var AE=({index:e,of:t,height:n,children:o})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${o}
</li>`;function NE(e,[t,n],o){if(e.length<=EE)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of o){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();A();Be();re();Ko();S();P();Rt();ro();var Ia=_(null),PE=240,ME=290;function im(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:DE(e.target);Ia.value={id:t,x:Math.min(n.x,innerWidth-PE),y:Math.min(n.y,innerHeight-ME)},w.value="row"}function DE(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function lm(e){Ia.value={id:e,x:0,y:0},w.value="row-snooze"}var zE=e=>Ut({act:"read"},()=>fl(e),[e]),LE=e=>Ut({act:"unread",numbers:[e.last_no]},()=>hl(e.id),[e.id]);function Iw(){let e=Ia.value&&V.value[Ia.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${Tc} label=${s("Snooze")} waitingSince=${e.waiting_since}
onPick=${(o,a)=>Sl(t,o,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Ia.value.x}px`,top:`${Ia.value.y}px`}}>
<${rt} label=${s("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==T.value.id&&r`<${B} icon="hand" onPick=${()=>xl(t,T.value.id)}>${s("Take it")}<//>`}
${n&&(e.snooze?r`<${B} icon="alarm-clock" onPick=${()=>Uo(t)}>${s("Unsnooze")}<//>`:r`<${B} icon="alarm-clock" stay onPick=${()=>lm(t)}>${s("Snooze")}<//>`)}
${n?r`<${B} icon="check" onPick=${()=>sn(t)}>${s("Close")}<//>`:r`<${B} icon="undo-2" onPick=${()=>qo(t)}>${s("Reopen")}<//>`}
${Qs(e)?r`<${B} icon="mail-open" onPick=${()=>zE(t)}>${s("Mark as read")}<//>`:r`<${B} icon="mail" onPick=${()=>LE(e)}>${s("Mark as unread")}<//>`}
<${B} icon="eye" onPick=${()=>Cs(t)}>${Wn.value[t]?s("Stop following"):s("Follow")}<//>
<${B} icon="check" onPick=${()=>co(t)}>${lt.value.has(t)?s("Deselect"):s("Select")}<//>
<//>
</div>`}A();mt();le();S();Jt();Ee();Ye();J();P();M();$a();var IE=[["x-who",()=>s("Client"),["client"]],["x-last",()=>s("Last message"),null],["x-team",()=>s("Team"),null],["x-as",()=>s("Assignee"),["assignee"]],["x-sla",()=>s("Waiting"),["longest","urgent"]],["x-tm",()=>s("Updated"),["newest","oldest"]]],RE=new Set(["newest"]),Ac=()=>Object.values(dt.value).some(e=>!e.removed);function Rw({view:e}){let t=Ct(e,gt.value),n=Oe.ids.length>0&&Oe.ids.every(o=>lt.value.has(o));return r`<div class=${Ac()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${s("Select all loaded")} checked=${n}
indeterminate=${!n&&lt.value.size>0} onChange=${()=>n?Aa():Jl()} />
</span>
${IE.map(([o,a,i])=>o==="x-team"&&!Ac()?null:r`<span class=${o}>
${i&&Ct(e,i[0])===i[0]?r`<${BE} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function BE({label:e,orders:t,chosen:n}){let o=t.indexOf(n),a=t[(o+1)%t.length];return r`<button type="button" aria-pressed=${String(o>=0)} title=${s("Sort by this column")} onClick=${()=>{gt.value=o>=0&&t.length===1?"urgent":a}}>${e}${o>=0&&r`<${f} name=${RE.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Bw({dialog:e,count:t,draft:n,view:o,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=dt.value[e.team_id];return r`<a class=${Ac()?"dlg trow teams":"dlg trow"} href=${D(o,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Yp(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Dl} count=${t} called=${tr.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${Pl} dialog=${e} draft=${n} /></span>
${Ac()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${U} name=${c} size="sm" /><span class="cut">${sa(c)}</span>`:r`<${Yi} size="sm" /><span class="dim">${s("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Ml} />`:e.snooze?r`<${Nl} snooze=${e.snooze} />`:e.waiting_since?r`<${Mn} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${_s(e.last_at,ne.value)}</span>
</a>`}j();A();S();P();Ge();Rt();M();var Nc=12,cm=88,Pc=72,FE=450;function Fw(e,t){let n=E(null),o=E(0),[a,i]=g(0),[l,c]=g(!1),u=y=>{let[b]=y.touches;if(o.current=Date.now(),y.touches.length>1){m();return}let N=y.target.closest(".dlg[data-id]"),F=y.currentTarget.querySelector(".scroll");n.current={x:b.clientX,y:b.clientY,row:N,box:F,atTop:F?.scrollTop===0,dx:0,kind:null},N&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),co(Number(N.dataset.id))},FE))},p=y=>{let b=n.current;if(!b||b.kind==="long")return;let[N]=y.touches,[F,oe]=[N.clientX-b.x,N.clientY-b.y];Math.hypot(F,oe)>Nc&&clearTimeout(b.timer),b.kind??=Math.abs(F)>Nc&&Math.abs(F)>Math.abs(oe)*1.5&&b.row?"swipe":oe>Nc&&b.atTop?"pull":Math.abs(oe)>Nc?"scroll":null,b.kind==="swipe"&&d(b,F),b.kind==="pull"&&i(Math.max(0,Math.min(Pc*1.4,oe/2)))},d=(y,b)=>{if(V.peek()[Number(y.row.dataset.id)]?.state!=="open")return;y.dx=b,y.row.style.setProperty("transform",`translateX(${b}px)`);let F=y.row.parentElement;F.dataset.swipe=b>0?"aside":"close",F.toggleAttribute("data-enough",Math.abs(b)>cm)},$=y=>{clearTimeout(y.timer),y.row&&(y.row.style.removeProperty("transform"),delete y.row.parentElement?.dataset.swipe,y.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&$(n.current),n.current=null,i(0)},h=y=>{let b=n.current;if(!b)return;let N=Number(b.row?.dataset.id);$(b),n.current=null,y.cancelable&&(b.kind==="swipe"||b.kind==="long")&&y.preventDefault(),b.kind==="swipe"&&b.dx>cm&&lm(N),b.kind==="swipe"&&b.dx<-cm&&sn(N),b.kind==="pull"&&a>=Pc&&k(),i(0)},k=async()=>{c(!0),await s$(e,t),c(!1)},x=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Pc/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?s("Refreshing"):a>=Pc?s("Release to refresh"):s("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:h,onTouchCancel:m},touched:()=>Date.now()-o.current<1e3,pull:x}}re();so();At();S();ts();J();var Ln=()=>C.peek().page==="inbox",Ww=()=>Ln()&&lt.peek().size>0,WE=()=>Ln()&&Oe.ids.length>0&&!document.activeElement?.closest("#talk, #card")&&!getSelection().toString();ct({id:"mine",group:"list",label:()=>s("Mine"),icon:"inbox",key:"Digit1",run:()=>L(D("mine"))},{id:"unassigned",group:"list",label:()=>s("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(D("unassigned"))},{id:"all",group:"list",label:()=>s("All"),icon:"inbox",key:"Digit3",run:()=>L(D("all"))},{id:"queued",group:"list",label:()=>s("Show the new ones"),key:"Period",palette:!1,run:()=>at("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>s("Next"),key:"KeyJ",palette:!1,when:Ln,walks:!0,run:()=>bd(1)},{id:"previous",group:"list",label:()=>s("Previous"),key:"KeyK",palette:!1,when:Ln,walks:!0,run:()=>bd(-1)},{id:"next-unread",group:"list",label:()=>s("Next unread"),key:"Shift+KeyJ",when:Ln,walks:!0,run:()=>vd(1)},{id:"previous-unread",group:"list",label:()=>s("Previous unread"),key:"Shift+KeyK",when:Ln,walks:!0,run:()=>vd(-1)},{id:"down",group:"list",label:()=>s("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>wd(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>wd(-1)},{id:"pick",group:"list",label:()=>s("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Ln,run:Vb},{id:"pick-range",group:"list",label:()=>s("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Ln,run:Jb},{id:"pick-all",group:"list",label:()=>s("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:WE,run:Jl},{id:"look",group:"list",label:()=>s("List view"),icon:"rows-3",key:"KeyV",when:Ln,run:Ew},{id:"go-inbox",group:"go",label:()=>s("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(Sn())},{id:"go-waiting",group:"go",label:()=>s("Waiting for us"),icon:"hourglass",run:()=>L(D("waiting"))},{id:"go-unread",group:"go",label:()=>s("Unread"),icon:"mail-open",run:()=>L(D("unread"))},{id:"go-mentions",group:"go",label:()=>s("Mentions"),icon:"at-sign",run:()=>L(D("mentions"))},{id:"go-following",group:"go",label:()=>s("Following"),icon:"eye",run:()=>L(D("following"))},{id:"go-snoozed",group:"go",label:()=>s("Snoozed"),icon:"alarm-clock",run:()=>L(D("snoozed"))},{id:"go-closed",group:"go",label:()=>s("Closed"),icon:"archive",run:()=>L(D("closed"))});var jE={KeyE:Sw,KeyF:tm,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function KE(){let{view:e,dialog:t}=C.peek();L(D(e)),Oe.focus(t)}var qE=()=>Ln()&&rn.peek()==="table"&&C.peek().dialog!==null&&!Pe.peek();function UE(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=Ww()?jE[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?Ww()?Aa:qE()?KE:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Yl(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",UE,{capture:!0});var HE=10;function YE(e,t,n){let o=Ct(e,gt.value),a=xn(e,o),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Xf()});let l=ki.value[a],c=i.current,u=l?.loaded?c.order(V.value,e,o,No(),l.edge):[],p=c.shown.length>0&&t,d=In(()=>{let $=Zf(c.shown,u,{busy:p,keep:n});return{...$,shown:$.shown.every(m=>V.value[m])?$.shown:$.shown.filter(m=>V.value[m])}},[a,u,p,n,V.value]);return c.shown=d.shown,{name:a,order:o,known:l,ids:u,queued:d.queued,shown:d.shown,settle:()=>{c.shown=[]}}}function GE(e,t,n){I(()=>{if(!n)return;let o=t.find(a=>Ao.value[a]===void 0);if(o===void 0&&e==="unread"){let a={...No(),marks:new Proxy({},{get:()=>-1})};o=Object.keys(V.value).find(i=>Ao.value[i]===void 0&&Eo(V.value[i],e,a))}o!==void 0&&l$(V.value[o])},[e,t,Ao.value,V.value,n])}function jw(){let{view:e,dialog:t}=C.value,[n,o]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:d,settle:$}=YE(e,n||lt.value.size>0,t),m=Ke.value[`page:${i}`];GE(e,d,c?.loaded);let h=Fw(e,l);Nw(e,l,d,c,!!(m?.busy||m?.problem)),Oe.showNew=()=>{$(),o(!1),a(N=>N+1)};let k=()=>{c?.next&&!m?.problem&&ys(e,l)},x=N=>N.currentTarget.contains(N.relatedTarget)?void 0:null,y=N=>{let F=N.target.closest(".dlg[data-id]");!F||!(N.shiftKey||lt.peek().size&&h.touched())||(N.preventDefault(),N.stopPropagation(),N.shiftKey?Vl(Number(F.dataset.id)):co(Number(F.dataset.id)))},b=N=>{N.target.closest(".dlg[data-id]")&&!N.ctrlKey&&!N.metaKey&&!N.button&&es()};return r`<section class=${`list ${rn.value==="table"?"wide":""}`} id="list"
aria-label=${s("List of conversations")}>
<${Dw} />
<${Ow} view=${e} />
<div class="lbody" onPointerMove=${N=>{N.pointerType==="mouse"&&o(!0)}} onPointerLeave=${N=>{N.currentTarget.contains(document.activeElement)||o(!1)}} onFocusIn=${N=>{o(!0);let F=N.target.closest(".dlg[data-id]");F&&(Pt.value=Number(F.dataset.id))}} onFocusOut=${N=>{x(N)===null&&(Pt.value=null,N.currentTarget.matches(":hover")||o(!1))}} onClickCapture=${y} onClick=${b} onContextMenu=${im} ...${h.handlers}>
${c?.loaded&&r`<${Aw} view=${e} ids=${u} shown=${d} waiting=${p} />`}
${h.pull}
${c?.loaded&&(d.length||rn.value==="table")?r`<${VE} name=${i} view=${e} shown=${d} open=${t} near=${k}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${rm} view=${e} />`:r`<${XE} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${Cw} view=${e} />
<${Iw} />
</section>`}function VE({name:e,view:t,shown:n,open:o,near:a,more:i,state:l}){let c=rn.value,u=No(),p=n.includes(o)?o:Pt.value!==null&&n.includes(Pt.value)?Pt.value:n[0],d=m=>{let h=V.value[m],k=vb(m)?{...h,failed:!0}:h,x={dialog:k,count:Qs(k),draft:Bt(m,"reply"),view:t,current:m===o,stop:m===p,picked:lt.value.has(m)};return r`<${JE} id=${m} name=${k.name} leaving=${!Eo(k,t,u)} picked=${x.picked}>
${c==="table"?r`<${Bw} ...${x} />`:r`<${Qg} look=${c} ...${x} />`}
<//>`},$=l?.problem?r`<${Kw} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${qw} widths=${[52,88]} /></ul>`:null;return r`<${Lw} key=${e} name=${e} ids=${n} look=${c} row=${d} open=${o} near=${HE}
onNear=${a} head=${c==="table"&&r`<${Rw} view=${t} />`}
tail=${n.length?$:r`<${rm} view=${t} />`} />`}function JE({id:e,name:t,leaving:n,picked:o,children:a}){let i=l=>{l.shiftKey?Vl(e):co(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${o||null}
data-flash=${cr.value.includes(e)||null} data-aside=${s("Snooze")} data-close=${s("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${s("Select {name}",{name:t})}
checked=${o} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${s("Actions: {name}",{name:t})} data-menu=${e} onClick=${im}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Kw({problem:e,again:t}){return r`<${he} icon="unplug" title=${s("Could not load conversations")} text=${G(e)}>
<button type="button" class="btn" onClick=${t}>${s("Retry")}</button>
<//>`}var qw=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Zt} width=${e[0]} /><${Zt} width=${e[1]} /><${Zt} width=${34} /></span>
</li>`,QE=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function XE({state:e,view:t,order:n}){let o=nn(150,!e?.problem);return e?.problem?r`<${Kw} problem=${e.problem} again=${()=>ys(t,n)} />`:o?r`<ul aria-busy="true" aria-label=${s("Loading conversations")}>
${QE.map(a=>r`<${qw} widths=${a} />`)}
</ul>`:null}A();Re();M();var ZE=e=>e===Kn.value.findLast(t=>t.undo),um=()=>r`<div class="toasts">
${Kn.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Eh(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>or(e)}>${e.label}</button>`}
${ZE(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;A();At();S();J();on();Dc();var rx=Ce(()=>Promise.resolve().then(()=>(ox(),nx)),"Talk",{when:()=>C.value.dialog!==null,meanwhile:QA}),ix=Wo(["photo"],()=>Promise.resolve().then(()=>(ax(),sx)),"Lightbox");function QA(){return r`<section class="talk" id="talk" tabindex="-1" aria-busy="true"
aria-label=${s("Conversation")}></section>`}ct({id:"find-inside",group:"log",label:()=>s("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>C.peek().page==="inbox"&&ln(),run:Mc});At();S();jn();re();Ql();lo();qt();hm();Rl();Ma();var nu=()=>!!yt.current?.mail;ct({id:"reply",group:"dialog",label:()=>s("Reply"),icon:"reply",key:"KeyR",when:ln,run:()=>uo("reply")},{id:"note",group:"dialog",label:()=>s("Note"),icon:"lock",key:"KeyN",when:ln,run:()=>uo("note")},{id:"attach",group:"field",label:()=>s("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>s("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>s("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>s("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>s("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>yt.current?.mode==="reply",run:()=>{Ei()&&yt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>s("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!yt.current,run:()=>{Kt(yt.current.id,yt.current.mode==="reply"?"note":"reply"),yt.current.field.focus()}},{id:"emoji",group:"field",label:()=>s("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!yt.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>s("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:nu,run:()=>yt.current.wrap("**")},{id:"italic",group:"field",label:()=>s("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:nu,run:()=>yt.current.wrap("_")},{id:"numbers",group:"field",label:()=>s("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:nu,run:()=>yt.current.list(!0)},{id:"bullets",group:"field",label:()=>s("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:nu,run:()=>yt.current.list(!1)},{id:"edit-last",group:"field",label:()=>s("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});At();S();J();Lo();Dc();dm();Ye();re();on();Qm();var fx=Ce(()=>Promise.resolve().then(()=>(Zm(),px)),"Card"),gN=Ce(()=>Promise.resolve().then(()=>(mx(),dx)),"Client");function bN(){C.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Qt.value=!Qt.value:Pe.value=!Pe.value)}ct({id:"card",group:"everywhere",label:()=>s("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:ln,run:bN});na({page:"clients",path:"/clients",title:()=>s("Client"),view:gN});zc({id:"find",icon:"search",label:()=>s("Find in the conversation"),run:Mc});zc({id:"history",icon:"history",label:()=>s("Full history"),run:e=>L(_i(e.contact_id))});zc({id:"print",icon:"file-text",label:()=>s("Print the conversation"),run:e=>window.open(Yr(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});At();S();rl();X();P();var $x=document.querySelector("link[rel='icon']"),hx=$x?.getAttribute("href")??"";ie(()=>{let e=z.value.ready&&(Js.value>0||me.value.notices>0);$x?.setAttribute("href",e?hx.replace("favicon.svg","favicon-dot.svg"):hx)});ct({id:"bell",group:"everywhere",label:()=>s("Notifications"),icon:"bell",key:"KeyG KeyB",run:ua});X();At();S();J();Lo();P();on();var oP=Ce(()=>Promise.resolve().then(()=>(Gr(),ef)),"Looks"),sP=Ce(()=>Promise.resolve().then(()=>(Gr(),ef)),"Work"),aP=Ce(()=>Promise.resolve().then(()=>(wx(),vx)),"OwnKeys"),rP=Ce(()=>Promise.resolve().then(()=>(Cx(),Sx)),"OwnNotices"),iP=Ce(()=>Promise.resolve().then(()=>(of(),nf)),"Password"),lP=Ce(()=>Promise.resolve().then(()=>(of(),nf)),"Sessions"),cP=Ce(()=>Promise.resolve().then(()=>(tf(),kx)),"Mailbox"),uP=Ce(()=>Promise.resolve().then(()=>(Px(),Nx)),"Teams"),pP=Ce(()=>Promise.resolve().then(()=>(Lx(),zx)),"Settings"),dP=()=>ir(C.value.section)?.label()??s("Settings");na({page:"settings",title:dP,view:pP});ct({id:"go-settings",group:"go",label:()=>s("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L($t())});Gn({id:"looks",group:"own",icon:"sun-moon",label:()=>s("Appearance"),view:oP});Gn({id:"work",group:"own",icon:"inbox",label:()=>s("Work with conversations"),view:sP});Gn({id:"keys",group:"own",icon:"keyboard",label:()=>s("Keyboard shortcuts"),view:aP});Gn({id:"notices",group:"own",icon:"bell",label:()=>s("Notifications"),view:rP});Gn({id:"password",group:"own",icon:"key-round",label:()=>s("Password"),view:iP});Gn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>s("Sessions"),view:lP});Gn({id:"mailbox",group:"company",icon:"mail",label:()=>s("Emails to colleagues"),when:()=>T.value?.role==="administrator",view:cP});Gn({id:"teams",group:"company",icon:"users-round",label:()=>s("Teams"),when:()=>T.value?.role==="administrator",view:uP});ie(()=>{ae.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Xr();Xr();on();var TP=Wo(["shortcuts"],()=>Promise.resolve().then(()=>(Qx(),Jx)),"Shortcuts");function Xx(){let{page:e,dialog:t}=C.value,n=z.value.ready;return I(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Pe.value=!1)},[n,t]),I(()=>{document.title=n?pb():s("Okno")}),e==="setup"?r`<${Gx} />`:ge.value==="out"||e==="login"?r`<${Yx} />`:n?e==="inbox"?r`<${AP} open=${!!t} />`:r`<${EP} view=${Hi(e)?.view??OP} />`:null}var Zx=()=>z.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${s("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function EP({view:e}){return r`
<a class="skip" href="#main">${s("Skip to the main content")}</a>
<div class=${Cn.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${ed} />
<${Zx} />
<${e} />
<${um} />
</div>
<${e_} />
`}var OP=()=>r`<main class="main page" id="main">
<h1 class="vh">${s("Page not found")}</h1>
<${he} icon="search-x" title=${s("Page not found")} text=${s("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${s("Go to the inbox")}</a>
<//>
</main>`;function AP({open:e}){let t=Ke.value[`dialog:${C.value.dialog}`]?.problem,n=!e||t||Qt.value&&!Pe.value;return r`
<a class="skip" href="#talk">${s("Skip to the conversation")}</a>
<div class=${Cn.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${ed} />
<${Zx} />
<main class=${`main inbox ${n?"nocard":""} ${Pe.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${s("Inbox")}</h1>
<${jw} />
<${Sp} name="--w-list" side="left" label=${s("List width")} />
<${rx} />
${!n&&r`<${Sp} name="--w-card" side="right" label=${s("Card width")} /><${fx} />`}
<${um} />
</main>
</div>
<${e_} />
`}var e_=()=>r`
<${J$} />
<${TP} />
<${ob} />
<${ix} />
<${vw} />
${ge.value==="expired"&&r`<${Vx} />`}
<div class="vh" aria-live="polite">${rp.value}</div>
`;on();X();so();re();Z();At();S();ts();Ye();J();P();Re();var NP=[".side","#list","#talk","#card"],PP=".nav[aria-current], .dlg, textarea";function t_(e){let t=NP.map(l=>at(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(PP))??i[0])?.focus()}function MP(){w.value?w.value=null:Pe.value?Pe.value=!1:document.activeElement!==document.body&&Sa(document.activeElement)?document.activeElement.blur():C.peek().page!=="inbox"?L(Sn()):C.peek().dialog&&DP()}function DP(){let{view:e,dialog:t}=C.peek(),n=at(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(D(e))}ct({id:"pane",group:"everywhere",label:()=>s("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>t_(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>t_(-1)},{id:"undo",group:"everywhere",label:()=>s("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Ai},{id:"sidebar",group:"everywhere",label:()=>s("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Cn.value=!Cn.value}},{id:"shortcuts",group:"everywhere",label:()=>s("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var n_=new Set(["F6","Shift+F6"]),zP=1200,Zr=null,rf=!0;ie(()=>{rf=ae.value?.shortcuts??!0,tg(ae.value?.keys)});function LP(e,t){let n=Zr&&performance.now()-Zr.at<zP?pa(`${Zr.chord} ${e}`,t):null;return Zr=null,n||(!t&&rf&&ag(e)&&(Zr={chord:e,at:performance.now()}),pa(e,t))}function IP(e){if(ge.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){MP();return}let t=no(e),n=Sa(e.target),o=!t.startsWith("Ctrl");if(w.peek()||o&&!rf&&!n_.has(t)||n&&o&&!n_.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=LP(!n&&a||t,n);i?RP(i,e)!==!1&&e.preventDefault():Gl(e)}function RP(e,t){if(e.act)return Yl(t,()=>e.run(t),{settled:ln(),pause:!e.opensField});if(!(Gl(t)&&e.id==="undo"))return e.walks&&Hl(),e.run(t)}var o_=()=>document.addEventListener("keydown",IP);Xr();var BP=3e3;async function FP(){await Za(Ah()??Tu()),o_(),wf(r`<${Xx} />`,document.getElementById("app")),C.value.page!=="setup"&&await a_()}var WP=ie(()=>{z.value.ready&&(C.value.page!=="inbox"||Object.keys(ki.value).length>0)&&setTimeout(()=>{WP(),Ap()})}),{session:lf}=document.documentElement.dataset;async function a_(){try{let{needed:e,operator:t}=lf?{needed:lf==="new",operator:lf==="in"}:await W("/api/setup");if(!t){s_(e);return}await ks(),(C.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ve))throw e;e.status===401?s_(!1):setTimeout(a_,BP)}}function s_(e){C.value.page!=="login"&&location.pathname!=="/"&&(ru.value=location.pathname+location.search),ge.value="out",L(e?"/setup":"/login",{replace:!0})}FP();
