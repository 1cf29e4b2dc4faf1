/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var k_=Object.defineProperty;var v=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var je=(e,t)=>{for(var n in t)k_(e,n,{get:t[n],enumerable:!0})};function ps(e){e&&e.parentNode&&e.remove()}function mi(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?wu.call(arguments,2):n),Qa(e,l,s,a,null)}function Qa(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xa,__v:a||++$f,__i:-1,__u:0};return!a&&be.vnode&&be.vnode(i),i}function ku(){return{current:null}}function fs(e){return e.children}function xn(e,t){this.props=e,this.context=t,this.__g=0}function To(e,t){if(t==null)return e.__&&To(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:To(e)}function __(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ms({constructor:Xa},n)).__v=n.__v+1,be.vnode&&be.vnode(t),yu(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||To(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,_f(a,t,i),n.__=n.__e=null,t.__e!=s&&vf(t))}function vf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),vf(e)}function ff(e){(8&e.__g||(e.__g|=8,Co.push(e),ui++))&&hu==be.debounceRendering||((hu=be.debounceRendering)||queueMicrotask)(wf)}function wf(){try{for(var e,t=1;Co.length;)Co.length>t&&Co.sort(gf),e=Co.shift(),t=Co.length,8&e.__g&&__(e)}finally{(ui=Co.length)&&(hu||queueMicrotask)(wf)}}function kf(e,t,n,s,a,i,l,c,u,d,p){var $,m,f,w,x,y,b=s.__k||pi,N=t.length;for(u=S_(n,t,b,u,N),$=0;$<N;$++)(f=n.__k[$])!=null&&(m=~f.__i&&b[f.__i]||di,f.__i=$,y=yu(e,f,m,a,i,l,c,u,d,p),w=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&xu(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||w,f)),x=x||w,4&f.__u?(u=yf(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:w&&(u=w.nextSibling),f.__u&=-21);return n.__e=x,u}function S_(e,t,n,s,a){var i,l,c,u,d,p,$,m,f,w=n.length,x=w,y=0,b=0,N=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=N[i]=Qa(null,l):vu(l)?l=N[i]=Qa(fs,{children:l}):l.constructor===Xa&&l.__b?l=N[i]=Qa(l.type,l.props,l.key,l.ref,l.__v):N[i]=l,u=i+y,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=C_(l,n,u,x))&&(x--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,b=1)):(~d||(a>w?y--:a<w&&y++),typeof l.type!="function"&&(l.__u|=4))):N[i]=null;if(b){for(p=[],$=[],i=0;i<a;i++)if((l=N[i])&&16&l.__u){for(y=0,m=p.length;y<m;)p[f=y+m>>1]<l.__i?y=f+1:m=f;p[y]=l.__i,$[i]=y+1}for(y=p.length;i--;)$[i]&&($[i]==y?y--:N[i].__u|=4)}if(x)for(i=0;i<w;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=To(c)),_u(c,c));return s}function yf(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=yf(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=To(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function C_(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function hf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ii(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||hf(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||hf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=$u[t]||($u[t]=T_(t)),(e.__a||(e.__a={}))[t]=bu,i=t!=(t=t.replace(bf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function T_(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[li]==null)t[li]=bu++;else if(t[li]<this.__a[e])return;return n(be.event?be.event(t):t)}}}function yu(e,t,n,s,a,i,l,c,u,d){var p,$,m,f,w,x,y,b,N,F,oe,St,Vt,et,ye,tt,te,ae,G=t.type;if(t.constructor!==Xa)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,$=i=[],p.nodeType==8?c=ci(p,i):i.push(p),c=i[0]||c),(p=be.__b)&&p(t);e:if(typeof G=="function"){m=l.length;try{if(b=t.props,N=(p=G.prototype)&&p.render,F=(p=G.contextType)&&s[p.__c],oe=p?F?F.props.value:p.__:s,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(N?t.__c=f=new G(b,oe):(t.__c=f=new xn(b,oe),f.constructor=G,f.render=O_),F&&F.sub(f),f.state||(f.state={}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),N&&(f.__s||(f.__s=f.state),G.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ms({},f.__s)),ms(f.__s,G.getDerivedStateFromProps(b,f.__s)))),w=f.props,x=f.state,f.__v=t,n.__c){if(b!==w&&N&&!G.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(b,oe),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(b,f.__s,oe)===!1){t.__v!=n.__v&&(f.props=b,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(pe){pe&&(pe.__=t)}),pi.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),c=To(n);break e}f.componentWillUpdate&&f.componentWillUpdate(b,f.__s,oe),N&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(w,x,y)})}else N&&!G.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),N&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=oe,f.props=b,f.__P=e,f.__g&=-5,St=be.__r,Vt=N?25:0;do f.__g&=-9,St&&St(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Vt<25);N&&(pi.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=ms({},s,f.getChildContext())),N&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(w,x)),et=p&&p.type===fs&&p.key==null?p.props.children:p,b.__P&&(p=c,a=(e=b.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(pe){pe&&_u(pe,pe)}),n.__k=null),c=n.__k?To(n,0):null),c=kf(e,vu(et)?et:[et],t,n,s,a,i,l,c,u,d),b.__P&&(t.__e=null,c=p),t.__u&=-161,$&&$.some(ps),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(pe){if(l.length=m,t.__v=null,u||i)if(pe&&pe.then){if(t.__u|=128|u,i){for(~(te=i.indexOf(c||void 0))||(te=i.length);(ae=i[te-1])&&ae.nodeType==8;)te--;for(;te<i.length;te++)if(ae=i[te])if(i[te]=null,ye){if(ae==tt)break}else{if(ae.nodeType!=8)break;ae.data.startsWith("$s")&&(tt=ci(ye=ae))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(p=ci(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(ps);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),pe&&pe.then||xf(t),be.__e(pe,t,n)}}else c=t.__e=E_(n.__e,t,n,s,a,i,l,u,d,e);return(p=be.diffed)&&p(t),c}function ci(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function xf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(xf))}function _f(e,t,n){for(var s=0;s<n.length;)xu(n[s++],n[s++],n[s++]);be.__c&&be.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){be.__e(i,a.__v)}})}function E_(e,t,n,s,a,i,l,c,u,d){var p,$,m,f,w,x,y,b,N=n.props||di,F=t.props,oe=t.type;if(oe=="svg"?a="http://www.w3.org/2000/svg":oe=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((w=i[p])&&(oe?w.localName==oe:w.nodeType==3)){e=w,i[p]=null;break}}if(!e){if(b=d.ownerDocument||document,!oe)return b.createTextNode(F);e=b.createElementNS(a,oe,F.is?F:d),c&&(be.__m&&be.__m(t,i),c=!1),i=null}if(oe){if(d=oe=="template"&&e.content||e,i=oe=="textarea"&&F.defaultValue!=null?null:i&&wu.call(d.childNodes),!c&&i)for(N={},p=0;p<e.attributes.length;p++)N[(w=e.attributes[p]).name]=w.value;for(p in N)w=N[p],p=="dangerouslySetInnerHTML"?m=w:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||ii(e,p,null,w,a);for(p in F)w=F[p],p=="children"?f=w:p=="dangerouslySetInnerHTML"?$=w:p=="value"?x=w:p=="checked"?y=w:c&&typeof w!="function"||N[p]===w||ii(e,p,w,N[p],a);$?(c||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(oe=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&x_.test(oe))&&(a="http://www.w3.org/1999/xhtml"),kf(d,vu(f)?f:[f],t,n,s,a,i,l,i?i[0]:n.__k&&To(n,0),c,u),i&&i.some(ps)),c&&oe!="textarea"||(p="value",oe=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(oe!="progress"||x)||ii(e,p,x,N[p],a),p="checked",y!=null&&y!=e[p]&&ii(e,p,y,N[p],a))}else N===F||c&&e.data==F||(e.data=F);return e}function xu(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){be.__e(a,n)}}function _u(e,t,n){var s,a,i,l;if(be.unmount&&be.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||xu(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){be.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&_u(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ci(s,i=[]))&&(s==e.__e&&i.some(ps),ps(a),ps(s)),n||ps(e.__e),e.__e=e.__c=e.__=null}function O_(e,t,n){return this.constructor(e,n)}function Sf(e,t){var n,s,a,i;be.__&&be.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Qa(fs,{children:[e]}),a=[],i=[],yu(t,t.__k,s||di,di,t.namespaceURI,s?null:t.firstChild?wu.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),_f(a,t.__k,i),t.__k.props.children=null}var be,$f,gu,Co,hu,ui,gf,li,bf,bu,$u,y_,Xa,di,pi,x_,vu,wu,ms,hs=v(()=>{Xa=Symbol.for("pv"),di={},pi=[],x_=/^m(i|n|o|s|text|space)$/,vu=Array.isArray,wu=pi.slice,ms=Object.assign;be={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw ui=0,e}},$f=0,gu=function(e){return e!=null&&e.constructor===Xa},xn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ms({},this.state)),typeof e=="function"&&(e=e(ms({},n),this.props)),e&&(ms(n,e),this.__v&&(t&&this.__k.push(t),ff(this)))},xn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ff(this))},xn.prototype.render=fs,Co=[],ui=0,gf=function(e,t){return e.__v.__b-t.__v.__b},li=Symbol(),bf=/(PointerCapture)$|Capture$/i,bu=0,$u={},y_=0});function hi(e,t){Ke.__h&&Ke.__h(Ye,e,fi||t),fi=0;var n=Ye.__H||(Ye.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return fi=1,A_(Lf,e)}function A_(e,t,n){var s=hi(Ys++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Lf(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Cu(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Ye,!Ye.__f)){Ye.__f=!0;var a=Ye.shouldComponentUpdate;Ye.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(m){m.__N&&(d=!0,Cu(m.__[0],m.__N[0])||(p=!0))}),a){var $=a.call(this,i,l,c);return d?$||p:$}return!d||p}}return s.__}function I(e,t){var n=hi(Ys++,3);!Ke.__s&&Ou(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ye.__H.__h.push(n))}function R(e,t){var n=hi(Ys++,4);!Ke.__s&&Ou(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ye.__h.push(n))}function E(e){return fi=5,Wn(function(){return{current:e}},[])}function Wn(e,t){var n=hi(Ys++,7);return Ou(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function N_(){var e;do{for(;e=Tu.shift();)try{Za(e)}catch(n){Ke.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=zf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Za),t.__h.some(Eu),t.__h=[]}catch(n){t.__h=[],Ke.__e(n,e.__v)}}}while(Tu.length)}function P_(e){var t,n=function(){clearTimeout(s),Mf&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Mf&&(t=requestAnimationFrame(n))}function Df(e){e!=1&&Cf==Ke.requestAnimationFrame||((Cf=Ke.requestAnimationFrame)||P_)(N_)}function Za(e){var t=Ye,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Ye=t}function Eu(e){var t=Ye;e.__c=e.__(),Ye=t}function Ou(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Cu(n,e[s])})}function Lf(e,t){return typeof t=="function"?t(e):t}var Ys,Ye,Su,Cf,Cu,fi,zf,Tu,Ke,Tf,Ef,Of,Af,Nf,Pf,Mf,W=v(()=>{hs();Cu=Object.is,fi=0,zf=[],Tu=[],Ke=be,Tf=Ke.__b,Ef=Ke.__r,Of=Ke.diffed,Af=Ke.__c,Nf=Ke.unmount,Pf=Ke.__;Ke.__b=function(e){Ye=null,Tf&&Tf(e)},Ke.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Pf&&Pf(e,t)},Ke.__r=function(e){Ef&&Ef(e),Ys=0;var t=(Ye=e.__c).__H;t&&(Su==Ye?Ye.__h=[]:(t.__h.some(Za),t.__h.some(Eu),Ys=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Su=Ye},Ke.diffed=function(e){Of&&Of(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Df(zf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Su=Ye=null},Ke.__c=function(e,t){t.some(function(n){try{n.__h.some(Za),n.__h=n.__h.filter(function(s){return!s.__||Eu(s)})}catch(s){n.__h=[function(){throw s}]}}),Af&&Af(e,t)},Ke.unmount=function(e){Nf&&Nf(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Df(Tu.push(a))}else Za(a)}catch(i){t=i}}),s.__H=void 0,t&&Ke.__e(t,s.__v))};Mf=typeof requestAnimationFrame=="function"});function vi(){if(jn>1){jn--;return}let e,t=!1;for((function(){let n=$i;for($i=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();tr!==void 0;){let n=tr;for(tr=void 0,gi++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Rf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(gi=0,jn--,t)throw e}function $s(e){if(jn>0)return e();Au=++D_,jn++;try{return e()}finally{vi()}}function $t(e){let t=Ne,n=er;Ne=void 0,er=void 0;try{return e()}finally{Ne=t,er=n}}function If(e){if(Ne===void 0)return;let t=e.n;if(t===void 0||t.t!==Ne)return t={i:0,S:e,p:Ne.s,n:void 0,t:Ne,e:void 0,x:void 0,r:t},Ne.s!==void 0&&(Ne.s.n=t),Ne.s=t,e.n=t,32&Ne.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ne.s,t.n=void 0,Ne.s.n=t,Ne.s=t),t}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new nt(e,t)}function Rf(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Bf(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ff(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function gs(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=bi-1,this.f=4}function $e(e,t){return new gs(e,t)}function Wf(e){let t=e.j;if(e.j=void 0,typeof t=="function"){jn++;let n=Ne;Ne=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Nu(e),s}finally{Ne=n,vi()}}}function Nu(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Wf(e)}function z_(e){if(Ne!==this)throw new Error("Out-of-order effect");Ff(this),Ne=e,this.f&=-2;try{8&this.f&&Nu(this)}finally{vi()}}function Gs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,er&&er.push(this)}function le(e,t){let n=new Gs(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var M_,Ne,er,tr,$i,jn,gi,D_,Au,bi,Pu=v(()=>{M_=Symbol.for("preact-signals");jn=0,gi=0,D_=0,Au=0,bi=0;nt.prototype.brand=M_;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:$t(()=>{var n;(n=this.W)==null||n.call(this)}))};nt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&$t(()=>{var s;(s=this.Z)==null||s.call(this)}))}};nt.prototype.subscribe=function(e){return le(()=>{let t=this.value;$t(()=>e(t))},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){return $t(()=>this.value)};Object.defineProperty(nt.prototype,"value",{get(){let e=If(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(gi>100)throw new Error("Cycle detected");(function(t){jn!==0&&gi===0&&t.l!==Au&&(t.l=Au,$i={S:t,v:t.v,i:t.i,o:$i})})(this),this.v=e,this.i++,bi++,jn++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{vi()}}}});gs.prototype=new nt;gs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===bi))return!0;if(this.g=bi,this.f|=1,this.i>0&&!Rf(this))return this.f&=-2,!0;let e=Ne;try{Bf(this),Ne=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ne=e,Ff(this),this.f&=-2,!0};gs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};gs.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};gs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(gs.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=If(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Gs.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Gs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Wf(this),Bf(this),jn++;let e=Ne;return Ne=this,z_.bind(this,e)};Gs.prototype.N=function(){2&this.f||(this.f|=2,this.u=tr,tr=this)};Gs.prototype.d=function(){this.f|=8,1&this.f||Nu(this)};Gs.prototype.dispose=function(){this.d()}});function Vs(e,t){be[e]=t.bind(null,be[e]||(()=>{}))}function nr(e){if(wi){let t=wi;wi=void 0,t()}wi=e&&e.S()}function qf({data:e}){let t=R_(e);t.name="ReactiveDom",t.value=e;let[n,s]=Wn(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=$e(()=>!Array.isArray(l.value)&&!gu(l.value)),u=le(function(){if(this.N=Uf,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function I_(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,s=c},d:le(function(){this.N=Uf;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function R_(e,t){return Wn(()=>_(e,t),[])}function F_(){$s(()=>{let e;for(;e=Kf.shift();)jf.call(e)})}function Uf(){Kf.push(this)===1&&(be.requestAnimationFrame||B_)(F_)}var L_,jf,ki,wi,Kf,B_,X=v(()=>{hs();W();Pu();Pu();L_=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Kf=[];le(function(){jf=this.N})();qf.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:mi(fs,null).constructor},type:{configurable:!0,value:qf},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Vs("__b",(e,t)=>{if(nr(),ki=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof nt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Vs("__r",(e,t)=>{if(e(t),t.type!==fs){nr();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return le(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;L_&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ki=s,nr(n)}});Vs("__e",(e,t,n,s)=>{nr(),ki=void 0,e(t,n,s)});Vs("diffed",(e,t)=>{nr(),ki=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=I_(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Vs("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Vs("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});xn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};B_=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function Eo(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var yi=v(()=>{});async function or(e){let t=W_.includes(e)?e:Du(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Hf=new Intl.PluralRules(t),document.documentElement.lang=t,Mu.value=s,qe.value=t}function o(e,t){return Yf(Mu.value[e]||e,t)}function O(e,t,n,s){let a=Mu.value[e],i=Array.isArray(a)?a[j_(n)]:n===1?e:t;return Yf(i,{n,...s})}function j_(e){let t=Hf.select(e);return qe.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Yf(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function Ct(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Mu,qe,Hf,W_,Du,S=v(()=>{X();Mu=_({}),qe=_("en"),Hf=new Intl.PluralRules("en"),W_=["ru","en"],Du=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function xe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<U_,signal:AbortSignal.timeout(K_)})}catch(c){throw new ve(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await H_(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&ge.value==="in"&&(ge.value="expired"),new ve(s.status,l,i??{})}async function H_(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function se(e,t,{method:n="POST",key:s=Eo()}={}){try{return await xe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,q_)),xe(n,e,{...t,key:s})}}function H(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var K_,q_,ge,ve,U_,j,Z=v(()=>{X();yi();S();K_=1e4,q_=700,ge=_("unknown"),ve=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},U_=16384;j=e=>xe("GET",e)});function Jf(e){var t=Gf.get(this);return t||(t=new Map,Gf.set(this,t)),(t=Vf(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],d=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var $=0;$<n[p].length;$++)s=n[p][$],i===1?s==="<"?(d(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(d(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][$+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Vf,Gf,Qf=v(()=>{Vf=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Vf(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Gf=new Map});var r,A=v(()=>{hs();Qf();r=Jf.bind(function(...t){return this[0]=3,mi(...t)})});var Y_,Xf,Oo,sr=v(()=>{Y_=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],Xf=e=>Y_.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),Oo=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Tt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function No(e,t,n){let s=Oo(t);return s===null?X_[t](e,n):Ao(e)&&e.team_id===s}function Z_(e){return e.waiting_since===null?xi-e.last_at:e.due_at??e.waiting_since+G_}function zu(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??xi,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?xi:0)+(a?.at??0)),-e.id]}return e0[Tt(t,n)](e,s)}function th(e,t,n,s,a){if(!No(e,t,s))return null;let i=zu(e,t,n,s);return a&&Lu(i,a)>0?null:[i[0],i[1],e.id]}function Js(e,t,n,s,a){return nh(e,t,n,s,a).map(i=>i[2])}function nh(e,t,n,s,a){let i=[];for(let l in e){let c=th(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Lu)}function oh(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&s0(e.who,a,n,s),c=l?a0(e.dialogs,t):null,u=c&&c.size<=n0?r0(e.entries,c,t,n,s,a,i):nh(t,n,s,a,i),d=l&&l0(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:d},d}}function s0(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(o0[n]??[]).every(a=>e[a]===t[a])}function a0(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function r0(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&th(n[u],s,a,i,l);d&&c.splice(i0(c,d),0,d)}return c}function i0(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Lu(e[a],t)<0?n=a+1:s=a}return n}function sh(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:u0(e,t,s),queued:[]};let a=new Set(e),i=c0(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function c0(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function u0(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function ah(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var xi,G_,V_,J_,eh,Ao,Q_,X_,Zf,e0,t0,Lu,n0,o0,l0,Jt=v(()=>{sr();xi=10**14,G_=60*6e4,V_=720*60*6e4,J_=40,eh=["urgent","newest","oldest","longest","client","assignee"];Ao=e=>e.state==="open"&&!e.snooze,Q_=(e,t)=>e.client_count>(t.marks[e.id]??1/0),X_={mine:(e,t)=>Ao(e)&&e.assignee_id===t.id,unassigned:e=>Ao(e)&&e.assignee_id===null,all:Ao,waiting:e=>Ao(e)&&e.waiting_since!==null,unread:(e,t)=>Ao(e)&&Q_(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-V_)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Zf=e=>[...e??""].slice(0,J_).join("");e0={urgent:e=>[Z_(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??xi+e.last_at,e.id],client:e=>[Zf(e.name),e.id],assignee:(e,t)=>[Zf(t.operators[e.assignee_id]?.name),e.id]};t0=(e,t)=>e<t?-1:e>t?1:0,Lu=(e,t)=>t0(e[0],t[0])||e[1]-t[1];n0=64;o0={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};l0=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function gt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=d0,snapshot:i=p0}){Kn.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function lh({k:e,of:t}){if(e==="gone")return Kn.get(t)?.leaves??[];let n=Kn.get(e)?.map;return n?[n]:[]}function Et(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function _i(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function _n(e,t,n,s,a){let i=Kn.get(t);i?.accepts(e,a)&&_i(e,t+n,s)&&i.write(e,n,a)}function uh(e,t,n,s){let a=Kn.get(t);if(a&&_i(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function dh(e,t,n){for(let[s,{snapshot:a}]of Kn)for(let[i,l]of a(t))_n(e,s,i,n,l)}var Kn,d0,p0,rh,Iu,ih,ch,Si=v(()=>{Kn=new Map,d0=()=>!0,p0=()=>[];rh=e=>Kn.get(e).map,Iu=()=>[...Kn.values()].map(e=>e.map).filter(Boolean),ih=()=>Object.fromEntries(Iu().map(e=>[e,{}]));ch=(e,t,n,s)=>Kn.get(t).write(e,n,s)});function Ci(){return{ready:!1,cursor:null,company:"",version:"",demo:!1,me:null,choices:null,counts:h0,room:mh,recent:[],revs:{},views:{},...ih()}}function fh(e,t){let n=I0[t.t];return n?n(e,t):e}function $h(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function $0(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function g0(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function b0(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function v0(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Ru(n)||n.later&&t.no>Bu(n)}function Ru(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Bu(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function w0(e,{data:t,reset:n}){let s=n?{...Ci(),recent:e.recent}:e,a=Et(s,"revs",...Iu()),i=Qs(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,company:t.company,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),dh(a,t,i),a}function k0(e,{view:t,sort:n,data:s}){let a=Et(e,"dialogs","marks","mentions","revs","views"),i=Qs(s.cursor);for(let c of s.items)_n(a,"dialog",c.id,i,c);for(let c in s.marks)_n(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of gh(s))_n(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Sn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?zu(l,t,n,Po(a)):null},a}function y0(e,{data:t}){let n=Et(e,"dialogs","marks","contacts","logs","revs"),s=Qs(t.cursor),{id:a}=t.dialog;return _n(n,"dialog",a,s,t.dialog),_n(n,"mark",a,s,{read_no:t.mark}),_n(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&vh(n,a),Wu(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function x0(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Et(e,"logs","revs");vh(s,t);let a=n.messages.at(-1)?.no??0;return Wu(s,t,Qs(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Wu(e,t,n,s,a){let i=e.logs[t]??Fu(),l={...i.items};for(let c of s)_i(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function bh(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-ph;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function vh(e,t){let{seen:n}=e.logs[t];wh(e,t),e.logs[t]={...Fu(),seen:n}}function _0(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Ru(e)&&s<=Bu(e):s-1<=Bu(e)&&a>=Ru(e)}function S0(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!_0(e.logs[t],n.messages,s))return e;let a=Et(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Wu(a,t,Qs(n.cursor),n.messages,l),s&&bh(a,t,s),a}function C0(e,{id:t}){let n=Et(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,m0),n.logs[t]??=Fu();for(let s in n.logs)n.recent.includes(Number(s))||wh(n,s);return n}function wh(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function T0(e,t){let n=Et(e,"revs",...new Set(t.rows.flatMap(lh)));for(let s of t.rows)s.k==="gone"?uh(n,s.of,s.id,s.rev):_n(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>ph*2&&bh(n,s,"after");return Object.keys(n.dialogs).length>n.room?E0(n):n}function E0(e){let t=Et(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Js(t.dialogs,a,i,Po(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(mh,n.size+f0),t}function O0(e,{dialog:t,message:n,sentAtRev:s}){let a=Et(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function A0(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Et(e,"marks");return s.marks[t]=n,s}function N0(e,{data:t}){let n=Et(e,"notices","revs");for(let s of t.items)_n(n,"notice",s.id,Qs(t.cursor),s);return n}function P0(e,{row:t}){return{...e,choices:t}}function M0(e,{id:t,read_no:n}){let s=Et(e,"marks");return s.marks[t]=n,s}function D0(e,{row:t}){return{...e,me:{...e.me,...t}}}function z0(e,{row:t}){let n=Et(e,"contacts");return n.contacts[t.id]=t,n}function L0(e,{id:t,on:n}){let s=Et(e,"follows");return ch(s,"follow",t,{on:n}),s}var m0,ph,mh,f0,h0,Po,Qs,hh,fn,Fu,Ti,gh,Sn,I0,Cn=v(()=>{Jt();Si();Si();m0=8,ph=360,mh=3e3,f0=500,h0={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notices:0,teams:{}},Po=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Qs=e=>Number(String(e).split(":").pop()),hh=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};fn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Fu=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Ti=(e=[])=>e.map(t=>[t.id,t]);gt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});gt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});gt("contact",{map:"contacts"});gt("operator",{map:"operators",put:$0,snapshot:e=>Ti(e.operators)});gt("channel",{map:"channels",snapshot:e=>Ti(e.channels)});gt("team",{map:"teams",snapshot:e=>Ti(e.teams)});gt("status",{map:"statuses",snapshot:e=>Ti(e.statuses)});gt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});gt("mention",{map:"mentions",put:g0,snapshot:e=>gh(e)});gt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});gt("counts",{put:(e,t,n)=>{e.counts=n}});gt("choices",{put:(e,t,n)=>{e.choices=n},snapshot:e=>[[0,e.choices]]});gt("notice",{map:"notices",put:(e,t,n)=>{n.id?e.notices[t]=n:delete e.notices[t]}});gt("message",{map:"logs",put:b0,leaves:[],accepts:(e,t)=>!v0(e,t)});gh=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Sn=(e,t)=>`${e}:${t}`;I0={start:w0,page:k0,dialog:y0,around:x0,log:S0,opened:C0,rows:T0,result:O0,read:A0,unreadFrom:M0,me:D0,choices:P0,bell:N0,contact:z0,follow:L0,forget:()=>Ci()}});function q(e){z.value=fh(z.value,e)}var z,R0,Tn,V,Mo,Le,Pe,ot,me,Ei,re,mt,qn,Un,ar,Do,rr,T,Xs,zo,Zs,We,P=v(()=>{X();Cn();Si();z=_(Ci());R0={},Tn=e=>$e(()=>z.value[rh(e)]??R0),V=Tn("dialog"),Mo=Tn("mark"),Le=Tn("operator"),Pe=Tn("channel"),ot=Tn("message"),me=$e(()=>z.value.counts),Ei=$e(()=>z.value.views),re=$e(()=>z.value.choices),mt=Tn("team"),qn=Tn("status"),Un=Tn("follow"),ar=Tn("mention"),Do=()=>Po({me:T.value,marks:Mo.value,follows:Un.value,mentions:ar.value,operators:Le.value}),rr=Tn("notice"),T=$e(()=>z.value.me),Xs=$e(()=>me.value.mine_unread+me.value.unassigned),zo=e=>z.value.revs["dialog"+e]??-1,Zs=e=>hh({marks:Mo.value},e),We=e=>Pe.value[e.channel_id]});function yh(e){Oi.peek().startsWith("/inbox")&&(kh=Oi.peek()),Oi.value=e}function L(e,{replace:t=!1}={}){e!==Ku()&&(history[t?"replaceState":"pushState"](null,"",e),yh(e))}var Ku,Oi,ju,C,kh,En,D,Ai,bt,Ni,J=v(()=>{X();sr();Ku=()=>location.pathname+location.search,Oi=_(Ku()),ju=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,C=$e(()=>{let e=new URL(Oi.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={view:Xf(n)?n:"mine",dialog:null,at:null,q:"",section:null,id:null};return t==="login"||t==="setup"?{...a,page:t}:t==="search"?{...a,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...a,page:t,section:n||null}:t==="clients"?{...a,page:t,id:ju(n)}:t&&t!=="inbox"?{...a,page:"nowhere"}:{...a,page:"inbox",dialog:ju(s),at:ju(e.searchParams.get("m"))}}),kh="/inbox/mine",En=()=>kh;D=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Ai=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",bt=e=>e?`/settings/${e}`:"/settings",Ni=e=>`/clients/${e}`;window.addEventListener("popstate",()=>yh(Ku()));document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Ch(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function bs(){Pi+=1;let e=Pi;Ch(()=>{e===Pi&&(Mi=performance.now())})}function Yu(){Pi+=1,Mi=-Di}var Di,xh,Mi,_h,Sh,qu,Hu,Uu,Pi,Th,Eh,Oh,vs,zi,Hn=v(()=>{X();J();P();Di=700,xh=0,Mi=-Di,_h=0,Sh=0,qu=0,Hu=!1,Uu=$e(()=>{let{page:e,dialog:t}=C.value;return e==="inbox"&&t&&ot.value[t]?.loaded?t:null});le(()=>{let e=Uu.value;Hu=!1,Ch(()=>{Uu.peek()===e&&(xh=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{_h=t.timeStamp,e!=="pointerdown"&&(qu=e==="click"?t.detail:0,qu===1&&(Sh=t.timeStamp))},{capture:!0});Pi=0,Th=()=>{Hu=!0};Eh=e=>e-xh>=Di,Oh=e=>Uu.peek()!==null&&Eh(e),vs=()=>_h-Mi<Di||qu>1&&Mi>=Sh,zi=()=>Hu||Eh(performance.now())});function j0(e,t){let n=[...e],s=[];for(;n.length+1>F0;){let a=Math.min(...n.map(Gu));if(a>Gu(t))break;s.push(...n.splice(n.findIndex(i=>Gu(i)===a),1))}return s}function ue(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=B0,silent:c=!1,more:u=null,keep:d=!1}={}){Ah+=1;let p={id:Ah,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?o("Undo"):a,run:n??s,undo:!!n},$=c?[]:j0(Yn.value.filter(m=>!m.silent),p);return Yn.value=[...Yn.value.filter(m=>!$.includes(m)),p],n&&!c&&(Gn.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...Gn.peek()].slice(0,W0)),setTimeout(()=>Li(p.id),l),p.id}function Li(e){Yn.value=Yn.value.filter(t=>t.id!==e)}function Vu(e){Li(e),Gn.value=Gn.peek().filter(t=>t.id!==e)}function ir(e){Yu(),e.undo??!0?Vu(e.id):Li(e.id),e.run()}function Mh(e){Yu(),Li(e.id),e.more.run()}function Ii(){let e=Yn.value.findLast(t=>t.undo);e&&ir(e)}var B0,F0,Ah,Yn,Gn,W0,Gu,Nh,fe,Ph,Ie=v(()=>{X();S();Hn();B0=8e3,F0=3,Ah=0,Yn=_([]),Gn=_([]),W0=50,Gu=e=>e.keep?2:e.run||e.alert?1:0;Nh=(e,t)=>ue("",{undo:e,ms:t,silent:!0}),fe=(e,t)=>ue(e,{icon:"circle-alert",alert:!0,...t});Ph=()=>{Gn.value=[]}});function Ju(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function An(e){localStorage.setItem("okno.lang",e),await or(e),await Fi({locale:e})}async function Lo(e){Dt.value=e,await Fi({theme:e})}async function ea(e){hn.value=e,await Fi({density:e})}async function Fi(e){if(ge.value!=="in"){lr={...lr,...e};return}try{q({t:"me",row:await se("/api/me",e,{method:"PATCH"})})}catch(t){fe(H(t))}}async function Wi(){if(Object.keys(lr).length)try{await se("/api/me",lr,{method:"PATCH"}),lr={}}catch{}}async function Qu(){let{locale:e,theme:t,density:n}=T.peek();Dt.value=t,hn.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==qe.peek()&&await or(e)}var Dt,Dh,Ri,hn,Bi,On,Qt,vt,zh,Lh,lr,K0,Ge=v(()=>{X();Z();P();S();Jt();Ie();Dt=_(localStorage.getItem("okno.theme")??"system"),Dh=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Dh.value=e.matches});Ri=$e(()=>Dt.value==="dark"||Dt.value==="system"&&Dh.value),hn=_(localStorage.getItem("okno.density")??"normal"),Bi=_(localStorage.getItem("okno.text")??"normal"),On=_(localStorage.getItem("okno.side")==="hidden"),Qt=_(localStorage.getItem("okno.card")==="hidden"),vt=_(eh.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");le(()=>{Ju("theme",Dt.value,"system")});le(()=>{Ju("density",hn.value,"normal")});le(()=>{Ju("text",Bi.value,"normal")});le(()=>{localStorage.setItem("okno.side",On.value?"hidden":"shown")});le(()=>{localStorage.setItem("okno.card",Qt.value?"hidden":"shown")});le(()=>{localStorage.setItem("okno.sort",vt.value)});zh=()=>localStorage.getItem("okno.lang");Lh=e=>Fi({status_id:e});lr={};K0=$e(()=>T.value&&[T.value.locale,T.value.theme,T.value.density].join());le(()=>{K0.value&&$t(()=>{Qu()})})});function ed(e){Vn=e,Jn=!0,od()}function td(){Jn=!1,clearTimeout(Zu),st?.close(),st=null,ws=0,zt.value="on"}function nd(){st?.readyState===WebSocket.OPEN&&st.send(JSON.stringify({t:"hello",cursor:Vn.cursor(),build:Vn.build}))}function Rh(e){st?.readyState===WebSocket.OPEN&&st.send(JSON.stringify(e))}function od(){if(clearTimeout(Zu),!Jn||st&&st.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);st=t,Xu=Date.now(),t.addEventListener("open",()=>{t===st&&nd()}),t.addEventListener("message",n=>{t===st&&V0(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===st&&Bh(n.code)})}function V0(e){if(Xu=Date.now(),e.t==="ping"){st.send('{"t":"pong"}');return}if(e.t==="welcome"){Vn.signal(e),sd();return}e.t==="resync"&&Vn.resync(),e.t==="events"?Vn.events(e):Vn.signal(e)}function J0(){if(!Jn)return;let e=st;st=null,e?.close(),Ki()}function sd(){ji=0;let e=ws>0;ws=0,zt.value="on",Vn.back(e)}function Bh(e){if(st=null,!Jn)return;if(ws||=Date.now(),e===Ih.signedOut){Jn=!1,Vn.signedOut();return}let t=e===Ih.tooSlow?0:Math.min(U0,q0*2**ji);ji+=1,Zu=setTimeout(od,t*(.5+Math.random()/2))}function Ki(){ji=0,od()}var q0,U0,H0,Y0,G0,Ih,zt,st,Vn,ji,ws,Xu,Zu,Jn,ks=v(()=>{X();q0=1e3,U0=3e4,H0=45e3,Y0=2e3,G0=5e3,Ih={signedOut:4401,foreign:4403,tooSlow:4408},zt=_("on"),st=null,Vn=null,ji=0,ws=0,Xu=0,Zu=0,Jn=!1;setInterval(()=>{if(!Jn)return;if(st?.readyState===WebSocket.OPEN&&Date.now()-Xu>H0){let t=st;Bh(0),t.close()}let e=ws?Date.now()-ws:0;zt.value=e>G0?"off":e>Y0?"grey":"on"},500);window.addEventListener("online",J0);window.addEventListener("offline",()=>{Jn&&(ws||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Jn&&!st&&Ki()})});function Yh(e){e.t==="welcome"&&(Uh=Date.now(),qi.value={},Ui.value={},Ro.value={},Gi()),e.t==="presence"&&(qi.value=Fh(qi.peek(),e.people,t=>t==="off")),e.t==="here"&&(Ui.value=Fh(Ui.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&X0(e.dialog)}function Fh(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function X0(e){let t=Date.now()+rd;Ro.value={...Ro.peek(),[e]:t},setTimeout(()=>{Ro.peek()[e]===t&&Gh(e)},rd)}function Gh(e){if(!(e in Ro.peek()))return;let{[e]:t,...n}=Ro.peek();Ro.value=n}function Vh(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Gh(t.row.dialog_id)}function Xh(e,t,n){let s=Date.now();Io.value=n.trim()?{dialog:e,mode:t,at:s}:null,Io.value&&(s-id>=ad&&Gi(),setTimeout(()=>{Io.peek()?.at===s&&(Io.value=null)},rd-ad))}function ld(){Io.value=null}function Gi(){if(clearTimeout(Wh),ge.peek()!=="in")return;let e=id+ad-Date.now();if(e>0){Wh=setTimeout(Gi,e);return}id=Date.now(),Rh(JSON.parse(Qh.peek()))}function cd(){Hi.value=!1,clearTimeout(jh),jh=setTimeout(()=>{Hi.value=!0},Q0)}var ad,rd,Q0,qi,Ui,Ro,Kh,qh,Yi,Uh,Hh,Jh,Hi,Io,id,Wh,jh,Qh,ys=v(()=>{X();Z();ks();J();P();ad=2e3,rd=6e3,Q0=5*6e4,qi=_({}),Ui=_({}),Ro=_({}),Kh=e=>qi.value[e]??"off",qh=e=>(Ui.value[e]??[]).filter(t=>t.id!==T.value?.id),Yi=e=>e in Ro.value,Uh=0,Hh=()=>Uh;Jh=_(!document.hidden),Hi=_(!1),Io=_(null),id=0,Wh=0,jh=0,Qh=$e(()=>{let{page:e,dialog:t}=C.value,n=e==="inbox"&&Jh.value&&!Hi.value?t:null,s=Io.value&&Io.value.dialog===n?Io.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Hi.value})});le(()=>{Qh.value&&zt.value==="on"&&Gi()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,cd,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Jh.value=!document.hidden,document.hidden||cd()});cd()});function ta(e,...t){for(let n of cr[e])n(...t)}async function Qn(e,t){if(Ue.value[e]?.busy)return!1;Ue.value={...Ue.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Ue.value;return Ue.value=s,!0}catch(n){if(!(n instanceof ve))throw n;return Ue.value={...Ue.value,[e]:{busy:!1,problem:n}},!1}}async function xs(){let e=await j("/api/start");ge.value="in",e$.value=Date.now(),$s(()=>{q({t:"start",data:e,reset:!0}),ta("snapshot",e,{entered:!0})}),await Qu(),ta("entered",e.me.id),ed(a$),n$.postMessage(e.me.id)}function Ji(){td(),ge.value="out",Ue.value={},q({t:"forget"})}function o$(){ge.value="in",ed(a$),ta("online")}async function l$(){let{view:e,dialog:t}=C.peek(),n=Tt(e,vt.peek());try{let s=await j("/api/start");if(s.build!==s$&&!r$.some(l=>l())){location.reload();return}let a=await eS(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;$s(()=>{q({t:"start",data:s,reset:!0}),ta("snapshot",s,{entered:!1});for(let l of a)q({t:"page",view:e,sort:n,data:l});t&&q({t:"opened",id:t}),i&&q({t:"dialog",data:i})}),nd(),sd()}catch(s){if(!(s instanceof ve))throw s;s.offline&&setTimeout(l$,3e3)}}async function eS(e,t){let{dialogs:n,views:s}=z.peek(),a=s[Sn(e,t)],i=a?.loaded?Js(n,e,t,Po(z.peek()),a.edge).length:0,l=[await j(Vi(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<Z0&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j(Vi(e,t,l.at(-1).next)));return l}function Vi(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function _s(e,t){let n=z.peek().views[Sn(e,t)];return n?.loaded&&!n.next?null:Qn(`page:${Sn(e,t)}`,async()=>{let s=await j(Vi(e,t,n?.next));q({t:"page",view:e,sort:t,data:s})})}async function ur(e,{unread:t=!0}={}){q({t:"opened",id:e}),!z.peek().logs[e].loaded&&(await Qn(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await tS(e,n):null;$s(()=>{q({t:"dialog",data:n}),s&&q({t:"around",id:e,data:s})})}),p$())}async function tS(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(u$(e,l)):null}async function nS(e,t){await ur(e,{unread:!1});let n=z.peek().logs[e];!n?.loaded||n.items[t]||t>(z.peek().dialogs[e]?.last_no??0)||await Qn(`around:${e}`,async()=>{q({t:"around",id:e,data:await j(u$(e,t))})})}function ud(e){let t=z.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Qn(`newer:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${d$}`)})})}function dd(e){let t=z.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Qn(`older:${e}`,async()=>{q({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${d$}`)})})}function p$(){for(let e of z.peek().recent){let t=z.peek().logs[e],n=t?.loaded?$h(t):null;n!==null&&Qn(`hole:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function m$(e){let t=n=>q({t:"rows",cursor:z.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=e$.peek()){t(0);return}Qn("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function f$(e){let t=e.id,n=e.client_count;if(!((z.peek().marks[t]??0)>=n)){q({t:"read",id:t,client_no:n});try{await xe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function oS(){for(let s of Object.keys(Ue.value)){if(!Ue.value[s].problem?.offline)continue;let{[s]:a,...i}=Ue.value;Ue.value=i}let{view:e,dialog:t}=C.peek(),n=Tt(e,vt.peek());z.peek().views[Sn(e,n)]?.loaded||_s(e,n),t&&!z.peek().logs[t]?.loaded&&ur(t)}var Ue,e$,cr,t$,na,Nn,oa,n$,s$,a$,r$,i$,Z0,c$,Zh,u$,Qi,d$,Ve=v(()=>{X();Z();Jt();ks();ys();Ge();Cn();J();P();Ue=_({}),e$=_(0),cr={snapshot:[],entered:[],rows:[],online:[]},t$=e=>{cr.snapshot.push(e)},na=e=>{cr.entered.push(e)},Nn=e=>{cr.rows.push(e)},oa=e=>{cr.online.push(e)};n$=new BroadcastChannel("okno");n$.addEventListener("message",e=>{ge.peek()==="out"||!z.peek().me||e.data===z.peek().me.id||(td(),xs().catch(()=>location.reload()))});s$=new URL(import.meta.url).pathname.split("/")[2],a$={build:s$,cursor:()=>z.peek().cursor,events:e=>{let t=z.peek();q({t:"rows",cursor:e.cursor,rows:e.rows}),Vh(e.rows),ta("rows",e.rows,t,z.peek()),p$()},signal:Yh,resync:()=>{l$()},back:()=>{oS(),ta("online")},signedOut:()=>{ge.value="expired"}},r$=[],i$=e=>{r$.push(e)};Z0=10;c$=(e,t)=>Qn(`page:${Sn(e,t)}`,async()=>{q({t:"page",view:e,sort:t,data:await j(Vi(e,t,null))})});Zh=40,u$=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Zh/2}&limit=${Zh}`,Qi=e=>Qn(`dialog:${e}`,async()=>{q({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),d$=60;le(()=>{let{page:e,view:t,dialog:n,at:s}=C.value,a=Tt(t,vt.value);ge.value!=="in"||e!=="inbox"||$t(()=>{z.value.views[Sn(t,a)]?.loaded||_s(t,a),n&&s?nS(n,s):n&&ur(n)})})});var k,Me,ie=v(()=>{X();k=_(null),Me=_(!1)});var $$,md,sa,Zi,Pn,aa,dr,Bo=v(()=>{$$=new Map,md=new Map,sa=e=>{$$.set(e.page,e)},Zi=e=>$$.get(e),Pn=e=>{md.set(e.id,{when:()=>!0,...e})},aa=()=>[...md.values()].filter(e=>e.when()),dr=e=>md.get(e)});function g$(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Xt(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function ra(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Fo,Y,Ee=v(()=>{P();S();Fo=e=>String(e).split(/\s+/)[0],Y=e=>Le.value[e]?.name??o("Former colleague")});function Ss(e){let t=Object.values(Pe.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Pe.value[e.channel_id];return t.length>1&&n?`${_e(e.kind)} · ${n.name}`:_e(e.kind)}var iS,h,ia,b$,_e,v$,we,U,el,Ft,Zt,he,M=v(()=>{A();S();Ee();P();iS=new URL("../../icons.svg",import.meta.url).pathname,h=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${iS}#${e}`} /></svg>`,ia=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,b$={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},_e=e=>b$[e]?b$[e]():e;v$=({dialog:e})=>{let[t,...n]=Ss(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?_e(e):null}
aria-hidden=${n?null:"true"}>
<${h} name=${"ch-"+e} />
</span>`,U=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${Xt(e)} ${n}`} aria-hidden="true">
${g$(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,el=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${h} name="user-round" size="s" /></span>`,Ft=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Zt=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,he=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${h} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});var lS,ne,ft=v(()=>{X();lS=15e3,ne=_(Date.now());setInterval(()=>{ne.value=Date.now()},lS);document.addEventListener("visibilitychange",()=>{document.hidden||(ne.value=Date.now())})});function Mn(e){let t=qe.value+JSON.stringify(e);return fd.has(t)||fd.set(t,new Intl.DateTimeFormat(qe.value==="ru"?"ru-RU":"en-GB",e)),fd.get(t)}function _$(e,t){try{let n=new Intl.NumberFormat(qe.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Wt(e){let t=e,n=0;for(;t>=1e3&&n<y$.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(qe.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${y$[n]()}`}function Ot(e,t=Date.now()){return Mn(tl(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Cs(e,t){let n=pr(e,t);return n<=0?Q(e):n===1?o("yesterday"):n<7?Mn({weekday:"short"}).format(e):Mn(tl(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function nl(e,t){let n=pr(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ot(e,t)}function jt(e,t){let n=pr(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ot(e,t)}function Qe(e,t=Date.now()){let n=-pr(e,t);if(n===0)return o("today at {time}",{time:Q(e)});if(n===1)return o("tomorrow at {time}",{time:Q(e)});let s=Mn(tl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:Q(e)})}function Zn(e){let t=Math.max(1,Math.floor(e/x$));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/hd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):O("{n} day","{n} days",Math.floor(e/$d))}function S$(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?O("{n} second ago","{n} seconds ago",n):t-e<hd?O("{n} minute ago","{n} minutes ago",Math.floor(n/60)):pr(e,t)===0?o("at {time}",{time:Q(e)}):Je(e)}function C$(e){let t=Mn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function T$(e,t=Date.now()){let n=e-t<2*$d?{weekday:"short"}:{day:"numeric",month:"short"};return`${Mn(n).format(e)}, ${Q(e)}`}var x$,hd,$d,fd,w$,pr,tl,k$,de,Lt,Q,Je,y$,Xn,eo,E$,ce=v(()=>{S();x$=6e4,hd=60*x$,$d=24*hd,fd=new Map;w$=e=>new Date(e).setHours(0,0,0,0),pr=(e,t)=>Math.round((w$(t)-w$(e))/$d),tl=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),k$={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},de=e=>(k$[qe.value]??k$.en).format(e).replaceAll(","," ");Lt=e=>new Date(e).toDateString(),Q=e=>Mn({hour:"2-digit",minute:"2-digit"}).format(e),Je=e=>Mn({dateStyle:"long",timeStyle:"short"}).format(e),y$=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Xn=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;eo=(e,t=Date.now())=>Mn(!t||tl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);E$=()=>Array.from({length:7},(e,t)=>{let n=Mn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)})});function bd(e){let t=en.peek().filter(n=>!e.includes(n));t.length!==en.peek().length&&(en.value=t)}function O$(e){mr.value=e,setTimeout(()=>{mr.peek()===e&&(mr.value=[])},cS)}function A$(e,t,n){let s=Po(e),a=t.filter(l=>e.dialogs[l]&&!No(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var cS,en,mr,la,gd,ol=v(()=>{Ve();X();Jt();Cn();cS=1600,en=_([]),mr=_([]),la=_(null),gd=(e,t)=>Ao(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Nn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&gd(u,s)&&!(t.dialogs[c]&&gd(t.dialogs[c],s))&&!en.peek().includes(c)),i=en.peek().filter(l=>n.dialogs[l]&&gd(n.dialogs[l],s));(a.length||i.length!==en.peek().length)&&(en.value=[...i,...a.map(({id:l})=>l)])})});async function al(){ca.value!=="unsupported"&&(ca.value=await Notification.requestPermission())}function z$(e,t,n,s){if(ca.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var ca,fr,sl,N$,P$,M$,D$,vd=v(()=>{X();ca=_("Notification"in window?Notification.permission:"unsupported"),fr=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{fr.value=!0}));navigator.locks||(fr.value=!0);sl="okno.focus",N$=crypto.randomUUID?.()??String(Math.random()),P$=()=>{localStorage.setItem(sl,N$)},M$=()=>{localStorage.getItem(sl)===N$&&localStorage.removeItem(sl)};window.addEventListener("focus",P$);window.addEventListener("blur",M$);window.addEventListener("pagehide",M$);document.hasFocus()&&P$();D$=()=>localStorage.getItem(sl)!==null});var uS,dS,L$,pS,I$,tn,Wo=v(()=>{S();uS={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},dS={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email")},L$=e=>dS[e]?.()??o("sent by a program"),pS={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},I$=e=>pS[e]?.()??(e||o("could not be downloaded")),tn=(e,t)=>uS[e]?.()??(t||o("the platform refused it"))});function ua(){return!wd.value&&!kd&&(kd=!0,j("/api/command-line").then(e=>{wd.value=e},()=>{kd=!1})),wd.value}var wd,kd,da,R$,rl=v(()=>{X();Z();wd=_(null),kd=!1;da=(e,t)=>`${e.program} ${t} ${e.options}`,R$=e=>`'${e.replaceAll("'","'\\''")}'`});function F$(e){let t=e.by_id===null?o("Someone"):Fo(Y(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return O("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:Y(s)}):(B$[n]??B$.in)(t);return e.count>1?`${a} · ${O("{n} event","{n} events",e.count)}`:a}function hS(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:fS()}):e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:Q(e.data.since),until:Q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:Q(e.data.since)}):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:Y(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function hr(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):Y(e.by_id);return{plain:(W$[e.kind]??W$.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:hS(e),icon:mS[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function il(e){return e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notices":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":D("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var mS,B$,W$,j$,fS,$r,yd=v(()=>{Wo();rl();ce();S();Ee();J();mS={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame"},B$={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};W$={message:(e,t)=>`${t}: ${F$(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:tn(e.code,e.detail)}),fault:({data:e})=>O("{n} event could not be processed","{n} events could not be processed",e.count),followed:(e,t)=>`${t}: ${F$(e)}`,assigned:(e,t)=>e.count>1?O("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>O("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:j$(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:j$(e.due_at,t)}),test:()=>o("This is what a notification looks like")},j$=(e,t)=>Lt(e)===Lt(t)?Q(e):Qe(e,t),fS=()=>{let e=ua();return e?da(e,"check"):"okno check"};$r=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="channel"&&e.data.state==="down"});function bS(){to??=new AudioContext,to.state==="suspended"&&to.resume().catch(()=>{})}function vS(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function ll(e){let t=(re.peek()?.sounds.volume??0)/100;if(!t||!to||to.state!=="running")return!1;for(let[n,s,a]of $S[e])wS(n,to.currentTime+s,a,t*t*gS);return!0}function wS(e,t,n,s){let a=to.createOscillator(),i=to.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(to.destination),a.start(t),a.stop(t+n+.02)}var $S,gS,to,xd,_d=v(()=>{P();$S={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},gS=.3,to=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,bS,{capture:!0,passive:!0});xd=()=>T.peek()?.presence==="online"&&!vS(re.peek()?.quiet)});async function gr(e=!1){let t=e?jo.peek()?.next:null;jo.value={...jo.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...no.peek()&&{only:no.peek()},...t&&{before:t}}),s=await j(`/api/notices?${n}`);q({t:"bell",data:s}),jo.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ve))throw n;jo.value={...jo.peek(),busy:!1,problem:n}}}function q$(e){no.value=e,gr()}async function ul(e,t){let n=Date.now();for(let s of t){let a=rr.peek()[s];a&&a.read_at===null&&q({t:"bell",data:{cursor:`:${z.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await xe("POST","/api/notices/read",e)}catch{}}function dl(e){SS(e),L(il(e))}function Y$(e){e&&me.peek().notices&&ul({dialog_id:e},Cd.peek().filter(t=>H$(t,e)).map(t=>t.id))}function TS(){let e=[...Sd.keys()].map(t=>rr.peek()[t]).filter(t=>t&&t.read_at===null);if(Sd=new Map,G$=0,!!e.length){if(Date.now()-Hh()<yS&&e.length>1){V$(e.length);return}for(let t of[ES,OS,AS])try{t(e)}catch(n){console.warn("notice",t.name,n)}}}function ES(e){if(cl.peek())return;let t=l=>C.peek().page==="inbox"&&!en.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&C.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Td(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&ue(O("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(D("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){V$(i.length);return}for(let l of i){let{plain:c,icon:u}=hr(l);($r(l)?fe:ue)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>dl(l):null})}}function OS(e){let t=e.filter(a=>Td(a,"sound")&&(a.kind==="test"||xd()));if(!t.length||!fr.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-K$<xS)return;K$=Date.now();let s=t.map(a=>$r(a)?"alarm":_S[a.kind]??"assigned");ll(["alarm","assigned","message"].find(a=>s.includes(a)))}function AS(e){if(fr.peek())for(let t of e){if(!Td(t,"desktop")||t.kind!=="test"&&(D$()||!xd()))continue;let{plain:n,text:s}=hr(t);z$(n,s,t.id,()=>dl(t))}}async function X$(){await al(),await xe("POST","/api/notices/test",{})}var kS,yS,xS,_S,jo,no,cl,Cd,SS,U$,H$,CS,Sd,G$,Td,V$,J$,Q$,K$,Ed=v(()=>{Ve();X();Z();ol();vd();ys();S();yd();J();_d();P();Ie();kS=700,yS=3e3,xS=3e3,_S={message:"message",followed:"message",unassigned:"message"},jo=_(null),no=_(""),cl=_(!1),Cd=$e(()=>Object.values(rr.value).filter(e=>!no.value||e.kind===no.value).sort((e,t)=>t.at-e.at||t.id-e.id));SS=e=>ul({ids:[e.id]},[e.id]),U$=()=>ul({all:!0},Object.keys(rr.peek()));H$=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),CS=e=>C.peek().page==="inbox"&&H$(e,C.peek().dialog)&&document.hasFocus()&&!document.hidden;le(()=>{let{page:e,dialog:t}=C.value;e==="inbox"&&t&&z.value.ready&&$t(()=>Y$(t))});window.addEventListener("focus",()=>{C.peek().page==="inbox"&&Y$(C.peek().dialog)});Sd=new Map,G$=0;Nn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notices[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(CS(a)){ul({ids:[s]},[s]);continue}Sd.set(s,a),G$||=setTimeout(TS,kS)}}});Td=(e,t)=>e.kind==="test"||re.peek().notices[e.kind]?.[t],V$=e=>ue(O("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>J$()}),J$=()=>{},Q$=e=>{J$=e};K$=0});function nn(e,t){let[n,s]=g(!1);return I(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ke(){let e=E(document.activeElement);R(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function wt(e){let t=E(null);return I(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function pl(e){let t=E(matchMedia(e)),[n,s]=g(t.current.matches);return I(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function ht(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Re=v(()=>{W()});function eg(){let e=me.value.notices??0,t=k.value==="bell",n=e?O("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?br():pa()}>
<${h} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":de(e)}</span>`}
</button>`}function tg(){return k.value!=="bell"?null:r`<${PS} />`}function PS(){let e=wt(br),t=E(null);ke(),I(()=>(t.current.focus({preventScroll:!0}),gr(),cl.value=!0,()=>{cl.value=!1}),[]);let n=()=>{br(),L(bt("notices"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(me.value.notices??0)>0&&r`<button type="button" class="btn small quiet" onClick=${U$}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${h} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${br}>
<${h} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(no.value===s)}
onClick=${()=>q$(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${MS} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function MS(){let{busy:e,problem:t,next:n}=jo.value??{busy:!0},s=nn(150,!!e),a=Cd.value,i=!no.value&&Gn.value.length>0&&r`<${DS} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${H(t)}</span>
<button type="button" class="btn" onClick=${()=>gr()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${LS(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${RS} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>gr(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Zt} width=${c} /><${Zt} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${he} icon="bell" title=${o("No notifications")} text=${no.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function DS(){let[e,t]=g(!1),n=Gn.value.length-Z$;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Gn.value.slice(0,e?void 0:Z$).map(s=>r`<${zS} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${O("{n} more","{n} more",n)}
</button>
</div>`}
`}function LS(e){let t=new Map;for(let n of e){let s=nl(n.at,ne.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function IS({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function RS({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=hr(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),br(),dl(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${U} name=${i} size="md" />`:r`<span class=${$r(e)?"nic bad":"nic"}><${h} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${il(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${IS} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${e.kind==="fault"?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`}var br,Z$,NS,pa,zS,ml=v(()=>{X();W();A();ie();Z();ft();ce();S();Ed();yd();J();P();Ie();M();Re();br=()=>{k.value=null},Z$=5,NS=$e(()=>T.value?.id??null);le(()=>{NS.value,$t(Ph)});pa=()=>{k.value="bell"};Q$(pa);zS=({one:e})=>r`<li class="nb">
<span class="nic"><${h} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>ir(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`});var Xe,oo=v(()=>{Xe=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function ct(...e){for(let t of e)ag.set(t.id,{when:WS,...t})}function ao(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var fl,ag,WS,so,Pd,Md,rg,Dd,ig,jS,lg,Ko,KS,qS,cg,ma,ug,At=v(()=>{oo();S();fl={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},ag=new Map;WS=()=>!0,so=()=>[...ag.values()],Pd=e=>!!e.when(),Md={},rg=e=>{Md=e??{}},Dd=e=>Md[e.id],ig=(e,t)=>so().find(n=>n!==t&&n.key!==t.key&&Ko(n).includes(e)),jS=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),lg=e=>!e.altKey&&!jS.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Ko=e=>[Md[e.id]??e.key,...e.also??[]].filter(Boolean),KS={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:Xe,Enter:"Enter"},qS=e=>KS[e]??e.replace(/^(Key|Digit)/,""),cg=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(qS));ma=(e,t)=>so().find(n=>(!t||n.anywhere)&&Ko(n).includes(e)&&Pd(n)),ug=e=>so().some(t=>Ko(t).some(n=>n.startsWith(e+" ")))});function Se(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(hl.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{hl.value-=1}),l);pg.push(c);let u=s?YS:HS;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function qo(e,t,n){let s=Se(t,n,{keys:!0});return Object.assign(()=>e.includes(k.value)?r`<${s} key=${k.value} />`:null,{load:s.load})}function zd(e){e().catch(t=>{console.warn("module",t),fe(o("Could not load this part of the page."),{label:o("Retry"),action:()=>zd(e)}),k.value=null})}function HS({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return R(()=>{i&&zd(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function YS({view:e,start:t,props:n}){let s=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),R(()=>{if(!c)return a.current.focus({preventScroll:!0}),zd(t),()=>{e.peek()||u()}},[]),R(()=>{c&&QS(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${d=>JS(d,i.current)} />`}function JS(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:GS(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function QS(e,t){let n=document.activeElement,s=VS(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function $l(e){if(!hl.peek()){e();return}let t=hl.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Ld(){for(let e of pg){await XS();try{await e()}catch{setTimeout(Ld,US);return}}}var US,dg,pg,hl,GS,VS,XS,on=v(()=>{X();W();A();S();Ie();ie();US=5e3,dg=2e3,pg=[],hl=_(0);GS=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,VS=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");XS=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:dg}):setTimeout(e,dg)})});function gl(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Id=v(()=>{});function ZS(e){let t=V.peek()[e]?.name??o("the client");return t.length>mg?`${t.slice(0,mg-1).trimEnd()}…`:t}var mg,fg,Nt,vr,bl,vl,hg,$g,wl,kl,yl,gg,bg,xl,vg,wg,Uo,_l,Ho=v(()=>{ce();S();Ee();P();mg=40;fg=e=>e===null?o("until the client replies"):Qe(e),Nt=e=>(t,...n)=>e(ZS(t),...n),vr=Nt((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),bl=Nt(e=>o("Reopened: {name}",{name:e})),vl=Nt((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:fg(t)})),hg=Nt(e=>o("Unsnoozed: {name}",{name:e})),$g=Nt(e=>o("No reply needed: {name}",{name:e})),wl=Nt((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),kl=Nt(e=>o("Marked as read: {name}",{name:e})),yl=Nt(e=>o("Marked as unread: {name}",{name:e})),gg=Nt(e=>o("Sent and closed: {name}",{name:e})),bg=Nt((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:fg(t??null)})),xl=Nt((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Qe(t)})),vg=Nt(e=>o("Not sent, the text is back in the field: {name}",{name:e})),wg=Nt(e=>o("Not sent: {name}",{name:e})),Uo=Nt((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===T.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:Y(t)})),_l=Nt((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Oe(e){try{return await e(),!0}catch(t){return fe(H(t)),!1}}async function It(e,t,n,s){let a=Sl(e),i=zo(e);q({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await se(`/api/dialogs/${e}/${t}`,n);return q({t:"result",...l,sentAtRev:i}),l}catch(l){throw q({t:"result",dialog:a,sentAtRev:i}),l}}function Dn(e,t,n,s,{more:a,keep:i}={}){if(vs())return null;let l=Oe(t),c=ue(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Oe(n)}});return l.then(u=>{u||Vu(c)}),l}function Rd(e,t){let n=Sl(e).assignee_id;return n===t?null:Dn(Uo(e,t),kg(e,t),kg(e,n),"user-round-check")}function Yo(e){if(Sl(e).state!=="closed")return null;let t={reason:Sl(e).close_reason??"solved",comment:""},n=async()=>{t=(await It(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>It(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Dn(bl(e),n,s,"undo-2");return a&&C.peek().dialog===e&&bs(),a}async function ut(e){try{await navigator.clipboard.writeText(e),ue(o("Copied"))}catch{e1(e)?ue(o("Copied")):fe(o("The browser blocked copying"))}}function e1(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Bd(e,t){await se(`/api/contacts/${e.id}`,t,{method:"PATCH"}),q({t:"contact",row:{...e,...t}})}function El(e){wr.value=e,k.value="photo"}async function Ol(e,t,n){let s=await se(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});q({t:"contact",row:s.contact}),ue(s.moved.length?O("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function xg(){await Oe(async()=>{await xe("DELETE","/api/session"),k.value=null,Ji(),L("/login")})}var Sl,kg,Cl,Tl,yg,wr,Be=v(()=>{ie();X();Z();S();J();P();Ve();Ie();Ho();Hn();Sl=e=>z.peek().dialogs[e];kg=(e,t)=>()=>It(e,"assignee",{operator_id:t},{assignee_id:t});Cl=e=>Rd(e,T.peek().id);Tl=e=>Oe(async()=>{q({t:"result",...await se(`/api/messages/${e.id}/retry`,{})})}),yg=e=>Oe(async()=>{q({t:"result",...await se(`/api/messages/${e.id}/check`,{})})});wr=_(null)});function a1(e){let t=/[а-яё]/i.test(e)?n1:t1,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function _g(e){return[...s1(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function r1(e,t){if(e.length<o1)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&i1(e,n(s)))return!0;return!1}function i1(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function l1(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>r1(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Sg(e,t){let n=_g(t),s=_g(e).map(({word:a})=>l1(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function fa(e,t){let[n,s]=[e.slice(0,c1),t.slice(0,u1)],a=Sg(n,s);if(a)return a;let i=a1(n),l=i&&Sg(i,s);return l?{...l,score:l.score-.5}:null}function Fd(e,t,n){return t.map(s=>({item:s,fit:fa(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Cg,Tg,t1,n1,o1,s1,c1,u1,Wd=v(()=>{Cg="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",Tg="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",t1=new Map([...Cg].map((e,t)=>[e,[...Tg][t]])),n1=new Map([...Tg].map((e,t)=>[e,[...Cg][t]])),o1=4,s1=e=>e.toLowerCase().replaceAll("ё","е");c1=200,u1=1e3});function Al(e,t,n=""){let s=Ts(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>It(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Dn(Uo(e,t),a(t,n),a(s,""),"user-round-check")}function Eg(e,t,n=""){let{team_id:s,assignee_id:a}=Ts(e),i=_l(e,t===null?null:qd(t)),l=(c,u,d)=>()=>It(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return Dn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function sn(e){let t=e.id===T.value.id?"online":Kh(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function $a(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");$n.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Nl(){jd||vs()||(jd=!0,await Oe(async()=>{let{dialog:e}=await se("/api/dialogs/next",{});if(!e){ue(o("No unassigned conversations"));return}q({t:"rows",cursor:z.peek().cursor,rows:[{k:"dialog",id:e.id,rev:d1(),row:e}]}),bs(),L(D("mine",e.id));let t=()=>Oe(()=>It(e.id,"assignee",{operator_id:null},{assignee_id:null}));ue(Uo(e.id,T.peek().id),{icon:"user-round-check",undo:t})}),jd=!1)}function Pl(e,t,n=""){let s=Ts(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Kd(e,s.until,s.reason):Ag(e);return Dn(vl(e,t),Kd(e,t,n),a,"alarm-clock")}function Go(e){let t=Ts(e).snooze;return t?Dn(hg(e),Ag(e),Kd(e,t.until,t.reason),"alarm-clock"):null}function an(e,t="solved",n=""){let s=Ts(e);if(s.state!=="open")return null;let{view:a}=C.peek(),i=Pg(e,a),l=async()=>{await f1(s)(),C.peek().page==="inbox"&&L(D(a,e))},c={label:o("Reason"),run:()=>{L(D(a,e)),k.value="finish"}},u=Dn(vr(e,Ml(t)),m1(e,t,n),l,"check",{more:c,keep:!0});return u&&C.peek().dialog===e&&Mg(a,i),u}function Ud(e){let{dialog:t,view:n}=C.peek();t===e&&Mg(n,Pg(e,n))}function Ng(e,t,n){let s={reason:Ts(e).close_reason??"solved",comment:""},a=l=>It(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Dn(vr(e,Ml(t)),i,()=>a(s),"check")}function Pg(e,t){let n=z.peek().dialogs;return Js(n,t,"urgent",Do(),null).find(s=>s!==e)??null}function Mg(e,t){bs();let n=re.peek()?.after_close??"next";n==="stay"||e==="closed"||L(n==="next"&&t?D(e,t):D(e))}function Dl(e){let t=Ts(e).waiting_since;if(!t)return null;let n=()=>It(e,"no-answer",{},{waiting_since:null});return Dn($g(e),n,()=>It(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Es(e,t=!Un.peek()[e]){q({t:"follow",id:e,on:t});try{await se(`/api/dialogs/${e}/follow`,{on:t}),ue(wl(e,t),{icon:"eye",undo:()=>Es(e,!t)})}catch(n){q({t:"follow",id:e,on:!t}),fe(H(n))}}var Ts,qd,Og,$n,jd,d1,Kd,Ag,ha,Ml,p1,m1,f1,Rt=v(()=>{X();Be();ie();Ho();Z();ys();S();Hn();Jt();J();P();Ie();Ts=e=>V.peek()[e];qd=e=>mt.value[e]?.name??o("Deleted team"),Og=e=>{let t=mt.value[e.team_id];return t&&!t.removed?t:null};$n=_(null);jd=!1;d1=()=>Number(String(z.peek().cursor).split(":").pop()),Kd=(e,t,n)=>()=>It(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:T.peek().id}}),Ag=e=>()=>It(e,"unsnooze",{},{snooze:null});ha={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Ml=e=>(ha[e]??ha.solved)[0](),p1=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),m1=(e,t,n)=>()=>It(e,"close",{reason:t,comment:n},p1(t)),f1=({id:e,snooze:t,waiting_since:n})=>()=>It(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Rg(){zn.value="",ro.value=null,rn.value=null}function Bg(e){if(zn.value=e,clearTimeout(Dg),e.trim().length<2){kr+=1,ro.value=null;return}Dg=setTimeout(()=>$1(e),h1)}async function $1(e){kr+=1;let t=kr;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(Hd)})}`);t===kr&&(ro.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===kr&&(ro.value={q:e,problem:n})}}function Lg(e){let t=zn.value.trim();return t?Fd(t,e,Fg).map(({item:n,fit:{marks:s}})=>zg(n,s)):e.map(n=>zg(n))}function Wg(e){let t=e.assignee_id===T.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(D(t,e.id))},s=i=>()=>{b1(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==T.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Cl)},e.assignee_id===T.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Rd(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(an)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Yo)}];return[n,...a.filter(Boolean)]}function b1(e){V.peek()[e.id]||q({t:"result",dialog:e,sentAtRev:zo(e.id)})}function jg(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Wg(e),run:()=>L(D("all",e.id))}}function v1(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(D("all",t))}}}function w1(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Wg(e.dialog),run:()=>L(D("all",e.dialog_id,e.no))}}function k1(e){let t=Object.values(V.value);return Fd(e,t,s=>s.name).slice(0,Hd).map(({item:s,fit:{marks:a}})=>jg(s,a))}function y1(e){return{dialogs:e.dialogs.map(n=>jg(n)),contacts:e.contacts.map(v1),messages:e.messages.map(w1)}}function x1(){let e=zn.value.trim(),t=g1(),n=[{id:"acts",title:o("Conversation actions"),items:Lg(t.filter(s=>Ig.has(s.group)))}];if(e){let s=ro.value?.data&&fa(e,ro.value.q)?y1(ro.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...k1(e).filter(i=>!a.has(i.id))].slice(0,Hd)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:Lg(t.filter(s=>!Ig.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Ai(e))}]}),n.filter(s=>s.items.length)}function _1(e){let t=zn.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?fa(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Yd(e){k.value=null,requestAnimationFrame(()=>e.run())}function qg(e){return e?.acts?(rn.value=e,zn.value="",!0):!1}function Gd(){return rn.value?(rn.value=null,!0):!1}var h1,Hd,zn,ro,rn,kr,Dg,g1,Fg,zg,Ig,Kg,Ug=v(()=>{X();Be();ie();Z();At();S();Wd();J();P();Rt();h1=150,Hd=5,zn=_(""),ro=_(null),rn=_(null),kr=0,Dg=0;g1=()=>so().filter(e=>e.palette!==!1&&e.label&&Pd(e)),Fg=e=>(e.title??e.label)(),zg=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:Fg(e),marks:t,command:e,run:e.run});Ig=new Set(["dialog","log"]);Kg=$e(()=>rn.value?_1(rn.value):x1())});function ga({one:e}){let[t]=Ko(e);return t?r`<${Vd} keys=${t} />`:null}var Vd,zl=v(()=>{A();At();S();M();Vd=({keys:e})=>cg(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Ft} of=${t} />`)});var Hg={};je(Hg,{Palette:()=>S1});function C1(){let e=E(null),t=E(null),[n,s]=g({at:0,asked:""});g(Rg),ke(),R(()=>e.current.focus(),[]);let a=Kg.value,i=`${rn.value?.id??""} ${zn.value}`,l=n.asked===i?n.at:0,c=m=>s({at:m,asked:i}),u=a.flatMap(m=>m.items),d=u[Math.min(l,u.length-1)];I(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{k.value=null},$=m=>{if(m.isComposing)return;let f={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if(f!==void 0&&u.length){m.preventDefault(),c(f);return}if(m.key==="Enter"&&d){m.preventDefault(),Yd(d);return}if(m.key==="Tab"&&!m.shiftKey&&qg(d)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!zn.value&&Gd()&&m.preventDefault(),m.key==="Escape"&&Gd()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${ht}>
<div class="hrow palin">
<${h} name="search" />
<input class="palq" ref=${e} value=${zn.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${rn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>Bg(m.currentTarget.value)} onKeyDown=${$} />
<${T1} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(m=>r`<div role="group" aria-label=${m.title||o("Search")} key=${m.id}>
${m.title&&r`<div class="mh" role="presentation">${m.title}</div>`}
${m.items.map(f=>r`<${E1} key=${f.id} item=${f} on=${f===d}
onLook=${()=>c(u.indexOf(f))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${ro.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${d?.acts&&!rn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${rn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${d?"":o("Nothing found")}</div>
</div>
</div>`}function T1(){let e=rn.value?.text??V.value[C.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function E1({item:e,on:t,onLook:n}){let s={dialog:A1,contact:N1,message:P1}[e.kind]??O1;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Yd(e)}>
<${s} item=${e} />
</div>`}function N1({item:e}){let[t]=e.contact.identities;return r`
<${U} name=${e.contact.name} size="sm" />
<span class="cut"><${Ll} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||_e(t.kind)}</span>
</span>`}
`}function P1({item:e}){let{message:t}=e,n=t.operator_id?Y(t.operator_id):t.dialog.name;return r`
<${h} name="message-square-text" />
<span class="cut"><${Ll} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${jt(t.created_at,ne.value)}</span>
`}var S1,Ll,O1,A1,Yg=v(()=>{W();A();ie();ft();ce();S();Id();Ug();Ee();J();P();M();Re();zl();S1=()=>k.value==="palette"?r`<${C1} />`:null;Ll=({item:e})=>gl(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),O1=({item:e})=>r`
<${h} name=${e.icon} />
<span class="cut"><${Ll} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${ga} one=${e.command} /></span>`}
`,A1=({item:e})=>r`
<${U} name=${e.dialog.name} size="sm" />
<span class="cut"><${Ll} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:de(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});var at,io=v(()=>{at=(e,t=document)=>t.querySelector(e)});function Qd(e){L(Ai(e),{replace:!0}),clearTimeout(Jd),Jd=setTimeout(()=>Il(e),M1)}async function Il(e){if(clearTimeout(Jd),Ln.peek()?.q===e&&Ln.peek().data)return;yr+=1;let t=yr;if(!e.trim()){Ln.value=null,Os.value=!1;return}Os.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===yr&&(Ln.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===yr&&(Ln.value={q:e,problem:n})}t===yr&&(Os.value=!1)}var M1,Ln,Os,yr,Jd,Gg,Vg=v(()=>{X();Z();J();M1=200,Ln=_(null),Os=_(!1),yr=0,Jd=0;Gg=e=>{Ln.value=null,Il(e)}});function Qg({dialog_id:e,data:t}){let n=V.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Jg,kt,As=v(()=>{S();P();Jg={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},kt=e=>Jg[e]?.()??Jg.unknown()});function lo({state:e}){let t=D1[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${h} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var D1,Xd=v(()=>{A();S();M();D1={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function In({since:e,short:t}){let n=Math.max(0,ne.value-e),s=n>Xg?"bad":n>Xg*z1?"warn":"";return r`<span class=${"sla "+s} title=${t?o("waiting {span}",{span:Zn(n)}):null}>
<${h} name=${s==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${o("waiting")} </span>${Zn(n)}`:o("waiting {span}",{span:Zn(n)})}
</span>`}function Bl({dialog:e,draft:t}){if(Yi(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[kt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===T.value.id?o("You:"):n.operator_id?Fo(Y(n.operator_id))+":":"",i=n.kind==="note"?r`<${h} name="lock" size="s" />`:r`<${lo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}function Zd(e,t){return[e.name,_e(e.kind),t?O("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):e.waiting_since?o("waiting {span}",{span:Zn(ne.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function L1({dialog:e,count:t,draft:n,view:s,picked:a}){let i=eb(e,s);return r`
<${tb} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Cs(e.last_at,ne.value)}</span>
</span>
<span class="pv">
<${Bl} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Wl} count=${t} called=${Zg(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Fl} />`:""}
${e.snooze?r`<${Rl} snooze=${e.snooze} />`:e.waiting_since&&r`<${In} since=${e.waiting_since} />`}
<span class="t11 dim num">${o("No. {number}",{number:de(e.number)})}</span>
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
`}function I1({dialog:e,count:t,draft:n,view:s,picked:a}){let i=eb(e,s);return r`
<${tb} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${Fl} />`:e.snooze?r`<${Rl} snooze=${e.snooze} />`:e.waiting_since&&r`<${In} since=${e.waiting_since} short />`}
<span class="tm">${Cs(e.last_at,ne.value)}</span>
</span>
</span>
<span class="pv">
<${Bl} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Wl} count=${t} called=${Zg(e.id)} />
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function nb({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=R1[e];return r`<a class=${`dlg ${e}`} href=${D(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Zd(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}var Xg,z1,Rl,Fl,Wl,Zg,eb,tb,R1,ba=v(()=>{A();ft();ce();ys();S();As();Ee();J();P();M();Xd();Xg=60*6e4,z1=.7;Rl=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${h} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Qe(e.until)}
</span>`;Fl=()=>r`<span class="sla bad"><${h} name="circle-alert" size="s" />${o("not sent")}</span>`;Wl=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${h} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,Zg=e=>ar.value[e]?.no!=null,eb=(e,t)=>t!=="mine"&&e.assignee_id!==null?Y(e.assignee_id):null,tb=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${h} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${U} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;R1={cards:L1,rows:I1}});var rb={};je(rb,{Search:()=>F1});function F1(){let{q:e}=C.value,[t,n]=g("all"),s=E(null);I(()=>{Il(e)},[e]),R(()=>{s.current.focus(),s.current.select()},[]);let a=Ln.value?.q===e?Ln.value:null,i=a?.data??(Os.value?Ln.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),at(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${En()} aria-label=${o("Back to the list")}><${h} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${h} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Qd(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Qd(""),s.current.focus()}}>
<${h} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${K1} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Os.value?"true":null} onKeyDown=${j1}>
<div class="srbody"><${q1} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?O("{n} found","{n} found",ep(a.data)):""}</div>
</main>`}function j1(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function K1({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${B1.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${de(W1(e,s))}</span>
</button>`)}
</div>
</div>`}function q1({q:e,data:t,problem:n,tab:s,pick:a}){let i=nn(300,Os.value&&!t);if(n)return r`<${he} icon="unplug" title=${o("Search failed")} text=${H(n)}>
<button type="button" class="btn" onClick=${()=>Gg(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${he} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!ep(t))return r`<${he} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=d=>(s==="all"||s===d)&&t[d].length>0,c=d=>s==="all"?t[d].slice(0,ob):t[d],u=(d,p)=>s==="all"&&t[d].length>ob&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
${p}
: ${de(t[d].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(d=>r`<${U1} key=${d.id} dialog=${d} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(d=>r`<${H1} key=${d.id} contact=${d} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(d=>r`<${Y1} key=${d.id} message=${d} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${he} icon="search" title=${o("Nothing found")} />`}
`}function U1({dialog:e}){return r`<li>
<a class="srh" href=${D("all",e.id)}>
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${In} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:de(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${ab(e.last_at)}</span>
</a>
</li>`}function H1({contact:e}){let t=r`
<${U} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${sb} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${D("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function Y1({message:e}){let{dialog:t}=e,n=e.operator_id?Y(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${h} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${D("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${sb} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${ab(e.created_at)}</span>
</a>
</li>`}var ob,B1,ep,W1,sb,ab,ib=v(()=>{W();io();A();Z();ft();ce();S();Id();Ee();J();Vg();M();Re();ba();ob=5,B1=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];ep=e=>e.dialogs.length+e.contacts.length+e.messages.length,W1=(e,t)=>t==="all"?ep(e):e[t].length;sb=({text:e,marks:t})=>gl(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),ab=e=>`${jt(e,ne.value)}, ${Q(e)}`});function rt({label:e,place:t,across:n=!1,children:s}){let a=wt(tp);return ke(),R(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>J1(i,n)}>
${s}
</div>`}function J1(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&tp(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var tp,B,co=v(()=>{W();A();ie();M();Re();tp=()=>{k.value=null};B=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||tp(),n()}}>
<${h} name=${t?"check":e} size="m" />
${a}
</button>`});var np,ln,Q1,_r,cb,X1,jl,Sr=v(()=>{S();P();np={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},ln=e=>e?.name||(np[e?.builtin]??np.off)(),Q1={online:"on",away:"away",off:"off"},_r=e=>`dot ${Q1[e]??"off"}`,cb=e=>np[e.builtin]?.()??"",X1=(e,t)=>e.place-t.place||e.id-t.id,jl=()=>Object.values(qn.value).filter(e=>!e.removed).sort(X1)});function db(){return k.value!=="me"?null:r`<${rt} label=${o("My menu")} place="popme">
${jl().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(T.value.status_id===e.id)} onClick=${()=>{k.value=null,Lh(e.id)}}>
<span class="dotbox"><span class=${_r(e.base)}></span></span>
<span class="cut">${ln(e)}</span>
${T.value.status_id===e.id&&r`<span class="mend"><${h} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${B} icon="bell" onPick=${pa}>
${o("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="settings" onPick=${()=>L(bt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${B} icon="languages" checked=${qe.value==="ru"} onPick=${()=>An("ru")}>
<span lang="ru">Русский</span>
<//>
<${B} icon="languages" checked=${qe.value==="en"} onPick=${()=>An("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${B} icon="sun-moon" checked=${Dt.value==="system"} onPick=${()=>Lo("system")} stay>
${o("System")}
<//>
<${B} icon="sun" checked=${Dt.value==="light"} onPick=${()=>Lo("light")} stay>${o("Light")}<//>
<${B} icon="moon" checked=${Dt.value==="dark"} onPick=${()=>Lo("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${B} icon="rows-4" checked=${hn.value==="compact"} onPick=${()=>ea("compact")} stay>
${o("Compact")}
<//>
<${B} icon="rows-3" checked=${hn.value==="normal"} onPick=${()=>ea("normal")} stay>
${o("Normal")}
<//>
<${B} icon="menu" checked=${hn.value==="roomy"} onPick=${()=>ea("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${B} icon="users-round" onPick=${()=>{k.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${B} icon="keyboard" onPick=${()=>{k.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${B} icon="log-out" onPick=${xg}>${o("Sign out")}<//>
<//>`}var Z1,ub,op,eC,tC,pb,sp=v(()=>{A();Be();ie();S();Ge();J();P();ml();M();co();Sr();Z1={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},ub=e=>Z1[e]?.()??"",op=()=>qn.value[T.value.status_id]??{builtin:T.value.presence,base:T.value.presence},eC=()=>{k.value=k.value==="me"?null:"me"},tC=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(k.value==="me")} aria-label=${o("{name}: my menu",{name:T.value.name})}
title=${ln(op())} onClick=${eC}>
<${U} name=${T.value.name} size="md"><span class=${_r(op().base)}></span><//>
${e}
</button>`;pb=()=>r`<div class="me">
<${tC}>
<span class="grow">
<span class="nmx cut">${T.value.name}</span>
<br />
<span class="t12 dim">${ln(op())}</span>
</span>
<//>
<${eg} />
</div>`});function mb(e){if(Cr.some(([n])=>n===e))return o("Inbox");let t=Oo(e);return t!==null?mt.value[t]?.name??o("Team"):Tr.find(([n])=>n===e)[1]()}var Cr,Tr,Vo,Kl,va=v(()=>{X();S();sr();P();Cr=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Tr=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Vo=$e(()=>Object.values(mt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Kl=e=>Oo(e)===null?me.value[e]:me.value.teams?.[Oo(e)]??0});function uo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Ps(e){localStorage.removeItem(e)}function wa(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Ul=v(()=>{});function bb(e){ip.value=e.created_at-Date.now()}function Ms(e){let t=re.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var rC,ip,Jo,vb,gn,bn,ka,vn=v(()=>{X();P();rC=6e4,ip=_(0);Jo=e=>e+ip.peek(),vb=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,gn=e=>e.delivery.not_before-ip.value,bn=e=>vb(e)&&e.delivery.not_before-e.created_at>rC,ka=(e,t=Date.now())=>vb(e)&&!bn(e)&&e.delivery.not_before>e.created_at&&gn(e)>t});function kb(e){let t={...ya.peek()[e.dialog_id]};if(bn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;ya.value={...ya.peek(),[e.dialog_id]:t}}async function xb(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);ya.value={...ya.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ve))throw t}}var ya,wb,yb,Hl=v(()=>{Ve();X();Z();vn();ya=_({}),wb=e=>Object.values(ya.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Nn(e=>{for(let t of e)t.k==="message"&&kb(t.row)});yb=kb});function cC(e){xa=`okno.out.${e}.`;let t=Date.now()-iC;it.value=wa(xa).map(([,n])=>({...n,phase:uC(n,t)})).sort((n,s)=>n.at-s.at),Qo()}function uC(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function cp(e,t,n,s,a=[],i={}){let l={key:Eo(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return uo(xa+l.key,l),it.value=[...it.value,l],Qo(),l.key}function mC(e,t){Er.set(e,t),Er.size>pC&&Er.delete(Er.keys().next().value)}function Or(e,t){it.value=it.value.map(s=>s.key===e?{...s,...t}:s);let n=it.value.find(s=>s.key===e);n&&uo(xa+e,n)}function _a(e){Ps(xa+e),it.value=it.value.filter(t=>t.key!==e)}function Yl(e,t={}){Or(e,{...t,phase:"queued",at:Date.now()}),Qo()}function Qo(){if(ge.value!=="in"||!xa)return;let e=new Set;for(let t of it.value)e.has(t.dialog_id)||(t.phase==="queued"&&fC(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function fC(e){Or(e.key,{phase:"sending"});let t=zo(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await xe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...hC(e.more),key:n,kind:s,text:a,seen:i,files:l});bb(c.message),yb(c.message),mC(n,c.message),q({t:"result",...c,sentAtRev:t}),Tb.set(`${e.dialog_id}.${s}`,Date.now()),_a(n),Qo()}catch(c){$C(e,c)}}function hC(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function $C(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Or(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Or(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Or(e.key,{phase:"refused",code:t.code}),Qo())}var iC,lC,it,xa,_b,lp,Sb,Cb,Tb,dC,Eb,Ob,pC,Er,Ab,Nb,po=v(()=>{Ve();X();Z();Ul();yi();Hl();P();vn();iC=3600*1e3,lC=5e3,it=_([]),xa="";_b=e=>it.value.filter(t=>t.dialog_id===e),lp=({phase:e})=>["held","refused","stale"].includes(e),Sb=e=>it.value.some(t=>t.dialog_id===e&&lp(t)),Cb=e=>it.value.find(t=>t.dialog_id===e&&t.phase==="held"),Tb=new Map,dC=5e3,Eb=(e,t)=>_b(e).some(n=>n.kind===t)||Date.now()-(Tb.get(`${e}.${t}`)??0)<dC,Ob=(e,t,n)=>_b(e).some(s=>s.kind===t&&s.text===n.trim());pC=50,Er=new Map,Ab=e=>Er.get(e);Nb=e=>Yl(e.key,{seen:e.last_no,came:void 0});na(cC);oa(Qo);setInterval(()=>{it.value.some(e=>e.phase==="queued")&&Qo()},lC);window.addEventListener("online",Qo)});function Pb(e){Ar.set(e,{upto:z.peek().logs[e]?.seen??0,since:new Map})}function Mb(e,t){let n=Ar.get(e);n&&(n.upto=Math.max(n.upto,t))}function Db(e,t){let n=Ar.get(e);if(!n)return;up(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function up(e){let t=Date.now()-gC;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function zb(e,t,n){let s=z.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!bC(s[a+1]);)a+=1;return a}function Xo(e){let t=Ar.get(e);return t?(up(t),zb(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Lb(e,t){let n=Ar.get(e);return n?(up(n),zb(e,t,n.upto)):t}var gC,Ar,bC,Ds=v(()=>{P();gC=1e3,Ar=new Map;bC=({kind:e,author:t,delivery:n})=>(e==="out"||e==="note")&&t.operator_id!==z.peek().me?.id&&n?.state!=="cancelled"});function yC(e){Gl=`okno.draft.${e}.`;let t=wa(Gl).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);yt.value=Object.fromEntries(t),Zo.value={}}function es(e,t){let n={...yt.value};t&&(Ql(t)||t.dirty)?(n[e]=t,uo(Gl+e,t)):(delete n[e],Ps(Gl+e)),yt.value=n}function hp(e,t){let n=yt.peek()[e];jb(e);let s={text:"",...n,seen:xC(e,n),...t,at:n?.at??0,dirty:!0};if(!Ql(s)&&!n?.at&&!zs.has(e)&&!Vl.has(e)){es(e,null);return}es(e,s),clearTimeout(zs.get(e)),zs.set(e,setTimeout(()=>$p(e),vC))}function xC(e,t){let n=Number(e.split(".")[0]),s=t&&Ql(t)?t.seen??null:null;return s===null?Xo(n):Lb(n,s)}function Bb(e,t){let n=wn(e,t);clearTimeout(zs.get(n)),zs.delete(n),jb(n),es(n,null)}function Fb(){for(let e in yt.peek())yt.peek()[e].dirty&&$p(e)}async function $p(e){clearTimeout(zs.get(e)),zs.delete(e);let t=yt.peek()[e];if(!t?.dirty||ge.peek()!=="in")return;let[n,s]=e.split("."),a=Nr(t);Vl.set(e,{what:a,until:Date.now()+wC});try{let{at:i}=await xe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Jl(t),seen:t.seen??null});Wb(e,a,i)}catch(i){i.status===404&&es(e,null)}}function Wb(e,t,n){let s=yt.peek()[e];s&&es(e,{...s,at:n,dirty:Nr(s)!==t})}function _C(e){for(let t in e)for(let n in e[t])pp(Number(t),n,e[t][n]);for(let t in yt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Vl.get(t)?.until>Date.now())&&pp(Number(n),s,void 0)}}function SC(e,t){for(let n of kC)pp(e,n,t[n])}function pp(e,t,n){let s=wn(e,t),a=yt.peek()[s],i=Vl.get(s);if(!n){if(!a||a.dirty)return;if(Eb(e,t)){es(s,{...a,dirty:!0}),$p(s);return}es(s,null);return}if(i?.what===Nr(n)){Wb(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&Ob(e,t,n.text)||(a&&Ql(a)&&Nr(a)!==Nr(n)&&(Zo.value={...Zo.value,[s]:{text:a.text,head:Jl(a),seen:a.seen??null}}),es(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function jb(e){if(!(e in Zo.peek()))return;let{[e]:t,...n}=Zo.peek();Zo.value=n}var vC,wC,kC,yt,dp,Zo,Gl,zs,Vl,Jl,Nr,Ql,wn,Bt,mp,fp,Ib,Rn,Kt,ts,Rb,Kb,qb,qt=v(()=>{Ve();X();Z();Ul();po();Ds();vC=800,wC=5e3,kC=["reply","note"],yt=_({}),dp=_({}),Zo=_({}),Gl="",zs=new Map,Vl=new Map,Jl=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Nr=e=>JSON.stringify([e.text,Jl(e)]),Ql=e=>!!(e.text.trim()||Jl(e));wn=(e,t)=>`${e}.${t}`,Bt=(e,t)=>yt.value[wn(e,t)]?.text??"",mp=e=>yt.value[wn(e,"reply")]?.head??null,fp=(e,t)=>yt.peek()[wn(e,t)]?.seen??null,Ib=(e,t)=>yt.value[wn(e,t)]?.dirty===!1,Rn=e=>dp.value[e]??"reply",Kt=(e,t)=>{dp.value={...dp.value,[e]:t}};ts=(e,t,n,s=null)=>hp(wn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),Rb=(e,t)=>hp(wn(e,"reply"),{head:t});Kb=(e,t)=>Zo.value[wn(e,t)],qb=(e,t)=>hp(wn(e,t),Zo.peek()[wn(e,t)]);t$((e,{entered:t})=>{t&&yC(e.me.id),_C(e.drafts)});na(Fb);oa(Fb);Nn(e=>{for(let t of e)t.k==="draft"&&SC(t.id,t.row)})});function os(){ns=!1,TC()&&requestAnimationFrame(()=>{!ns&&!k.peek()&&!Ta(document.activeElement)&&Pr()?.focus({preventScroll:!0})})}function EC(e){let t=Pr();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Zl(){clearTimeout(Sa?.timer),Sa=null}function Xb(){let{run:e,still:t}=Sa;Zl(),t()&&e()}function tc(e,t,{settled:n=!0,pause:s=!0}={}){if(nc(e)||n&&!Oh(e.timeStamp))return;if(!s||!Ca(e)){t();return}let{dialog:a}=C.peek();Sa={letter:e.key,run:t,still:()=>C.peek().dialog===a&&!k.peek(),timer:setTimeout(Xb,bp)}}function nc(e){let t=e.timeStamp-gp<bp;return Ca(e)&&(gp=e.timeStamp),t}function Xl(e){e.preventDefault(),e.stopImmediatePropagation()}function OC(e){let t=Ta(e.target),n=ma(ao(e),t),s=e.ctrlKey||e.metaKey;(t?Yb.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Ca(e)||e.key==="Enter"||e.key===" "))||Xl(e)}function AC(e){if(Ca(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Sa;if(Zl(),gp=e.timeStamp,ma(ao(e))?.id==="undo"||!Pr()){Xl(e);return}EC(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Zl(),Xl(e)):(Ca(e)||e.key==="Enter")&&(Xl(e),Xb(),requestAnimationFrame(()=>NC(e)))}function NC({code:e,key:t}){let n=document.activeElement;!k.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function PC(e){return ns||!Ca(e)||Ta(e.target)||k.peek()||Me.peek()||e.isComposing||!Hb&&Gb.some(t=>t())?!1:C.peek().page==="inbox"&&!!(C.peek().dialog&&Pr())}function MC(e){if(ge.peek()==="in"){if(e.repeat){OC(e);return}if(Yb.set(e.code,e.target),Sa){AC(e);return}["Tab","Escape","F6"].includes(e.key)&&(ns=!0),PC(e)&&(Pr().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var bp,CC,Ub,ns,Hb,gp,Sa,Yb,Gb,Vb,Ta,Jb,ec,Pr,Qb,TC,Ca,ss=v(()=>{ie();Z();At();Hn();J();bp=300,CC="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",Ub=".dock .comp textarea",ns=!1,Hb=!1,gp=-bp,Sa=null,Yb=new Map,Gb=[],Vb=e=>{Gb.push(e)},Ta=e=>!!e?.closest?.(CC),Jb=()=>ns,ec=()=>{ns=!0},Pr=()=>document.querySelector(Ub),Qb=e=>e.target,TC=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Ca=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",MC,{capture:!0});window.addEventListener("pointerdown",e=>{ns=!1,Hb=!!Qb(e)?.closest?.("#talk"),Zl()},{capture:!0});document.addEventListener("focusin",e=>{Qb(e)?.matches?.(Ub)&&(ns=!1)})});function Ap(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return dt(e,0,18)-e>36e5&&n.push({id:"evening",at:dt(e,0,18)}),n.push({id:"tomorrow",at:dt(e,1,t)}),Dr(e)>1&&n.push({id:"monday",at:dt(e,Dr(e),9)}),n}function lv(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function cv(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var dt,Dr,iv,zr=v(()=>{dt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Dr=e=>(1-new Date(e).getDay()+7)%7||7;iv=e=>[...Ap(e,10),{id:"client",at:null}]});function fo(e){let{dialog:t}=C.peek();t&&(Kt(t,e),$l(()=>requestAnimationFrame(()=>at(".comp textarea")?.focus())))}var ac=v(()=>{J();io();on();qt()});function RC(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!IC.test(s[a+n.length]??""))return!0;return!1}function dv(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function pv(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return uv().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var uv,IC,rc,ic=v(()=>{P();uv=()=>Object.values(Le.value).filter(e=>e.active&&e.id!==T.value.id),IC=/[\p{L}\p{N}]/u;rc=e=>e.includes("@")?uv().filter(t=>RC(e,t)):[]});function Ht(e,{open:t,...n}){t!==void 0&&(Np.value={...Np.peek(),[e]:t}),Object.keys(n).length&&Rb(e,{...mp(e),...n})}function Mp(e){for(let n of["cc","bcc"]){let s=dn(e[n]).find(a=>!Pp(a));if(s)return{field:n,value:s}}return dn(e.cc).length+dn(e.bcc).length>FC?{field:"cc",value:null}:null}function hv(e){let{subject:t,cc:n,bcc:s,to:a}=lc(e),i={subject:t??null,cc:dn(n),bcc:dn(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var BC,FC,Np,lc,mv,dn,Pp,fv,Lr=v(()=>{X();qt();BC=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,FC=20,Np=_({}),lc=e=>({...mp(e),open:!!Np.value[e]});mv=e=>Ht(e,{open:!1}),dn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Pp=e=>e.length<=254&&BC.test(e),fv=e=>Mp(lc(e))});function ho(e,t,n){let{[`${e}.${t}`]:s,...a}=Dp.peek();Dp.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Dp,Ls,Ir=v(()=>{X();Dp=_({}),Ls=(e,t)=>Dp.value[`${e}.${t}`]??null});function jC(e){$o=`okno.up.${e}.`,De.value=[...wa($o).map(([,t])=>t),...KC()],Is.value={},rs.value={}}function KC(){try{return JSON.parse(sessionStorage.getItem(bv())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Rr(e,t,n,s="reply"){let a=Math.min(n.max_file||zp,zp),i=(n.max_files||10)-Ze(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:Eo(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Xo(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});De.value=[...De.value,...l],Da()}function as(e,t){return De.value=De.value.map(n=>n.id===e?{...n,...t}:n),De.value.find(n=>n.id===e)}function Da(){if(ge.peek()!=="in")return;let e=De.peek().filter(t=>t.state==="uploading").length;for(let t of De.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,WC-e)))qC(t)}function qC(e){let t=new XMLHttpRequest;cc.set(e.id,t),as(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&as(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>$v(e,t.status,t.response),t.onerror=()=>$v(e,0,null),t.send(e.source)}function $v(e,t,n){if(cc.delete(e.id),t===401&&(ge.value="expired"),t===201){let i=as(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&uo($o+e.id,i)}else t===413?as(e.id,{state:"refused",code:"too-large",limit:n?.limit??zp}):as(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Da();let{dialog_id:s,mode:a="reply"}=De.peek().find(i=>i.id===e.id)??e;rs.peek()[s]?.mode===a&&!go(Ze(s,a))&&!Bn(Ze(s,a)).length&&Yt(s),wv(s,a)}function wv(e,t){let n=Is.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Ze(e,n.mode);go(s)||(Yt(e),gv?.(e,n))}function Yt(e){for(let t of[Is,rs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function dc(e,t){Yt(e);for(let n of Ze(e,t))n.state==="failed"&&as(n.id,{state:"waiting",code:void 0});Da()}function kv(e,t){De.value=De.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of De.value)n.dialog_id===t&&n.state==="done"&&uo($o+n.id,n)}function pc(e,t){for(let n of Bn(Ze(e,t)))Ip(n.id)}function yv(e){as(e,{state:"waiting",code:void 0}),Da()}function UC(){for(let e of De.peek())e.state==="failed"&&e.code==="offline"&&as(e.id,{state:"waiting"});Da()}function Ip(e){let t=De.peek().find(n=>n.id===e);cc.get(e)?.abort(),cc.delete(e),Ps($o+e),De.value=De.value.filter(n=>n.id!==e),!Bn(Ze(t.dialog_id,t.mode??"reply")).length&&rs.peek()[t.dialog_id]&&Yt(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Da(),wv(t.dialog_id,t.mode)}function mc(e,t){let n=Ze(e,t).filter(s=>s.state==="done");for(let s of n)Ps($o+s.id);return De.value=De.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function fc(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:Eo(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)uo($o+c.id,c);let l=a.map(c=>({id:Eo(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));De.value=[...De.value,...i,...l]}var WC,zp,De,Is,rs,$o,gv,cc,bv,vv,Ze,go,Bn,Lp,uc,za=v(()=>{Ve();X();Z();Ul();yi();Ds();WC=2,zp=25*1024*1024,De=_([]),Is=_({}),rs=_({}),$o="",gv=null,cc=new Map;bv=()=>`${$o}unfinished`;le(()=>{if(!De.value.length&&!$o)return;let e=De.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(bv(),JSON.stringify(e))}catch{}});vv=e=>{gv=e},Ze=(e,t="reply")=>De.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),go=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");i$(()=>go(De.peek()));Bn=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Lp=(e,t)=>{Is.value={...Is.value,[e]:t}};uc=(e,t)=>{rs.value={...rs.value,[e]:t}};na(jC);oa(UC)});function YC(e,t){let n=Ze(e,t).map(s=>s.seen??null).filter(s=>s!==null);return fp(e,t)??(n.length?Math.min(...n):Xo(e)??0)}function Rp(e,t,n={}){if(n.then&&vs())return;let s={mode:t,how:n,seen:YC(e,t)};go(Ze(e,t))?Lp(e,s):Sv(e,s)}function Sv(e,t){let{mode:n,how:s,seen:a}=t,i=Bt(e,n).trim(),l=Ze(e,n),c=Bn(l);if(!i&&c.length===l.length)return;if(Yt(e),c.length){uc(e,t),GC(e);return}let u=mc(e,n),d=cp(e,n,i,a,u,n==="note"?VC(e,i):JC(e,s));Bb(e,n),ho(e,n,null),n==="reply"&&(mv(e),Ov(e,d,s)),s.then==="close"&&Ud(e),z.peek().logs[e]?.later&&Qi(e)}function Cv(e,t){dc(e,t.mode),Lp(e,t)}function GC(e){if(C.peek().dialog===e)return;let t=z.peek().dialogs[e]?.name??o("the client");fe(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>$c(e),label:o("Open"),ms:Nv})}function Tv(e,t){pc(e,t.mode),Rp(e,t.mode,t.how)}function hc(e,t,n,s){if(vs())return;let a=Ms(z.peek().dialogs[e]?.kind)||void 0,i=cp(e,"reply",t,n,[],Bp({undo_ms:a,...s}));Ov(e,i,s),s.then==="close"&&Ud(e)}function VC(e,t){let n=rc(t).map(s=>s.id);return Bp({reply_to_no:Ls(e,"note"),mentions:n.length?n:void 0})}function JC(e,{then:t,at:n}){let s=z.peek().dialogs[e],a=!!(s&&We(s)?.can?.subject);return Bp({reply_to_no:Ls(e,"reply"),letter:a?hv(e):void 0,formatted:a,undo_ms:n?void 0:Ms(s?.kind)||void 0,not_before:n?Jo(n):void 0,then:t})}function Ov(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{Av(t,n,e)};n==="close"?ue(gg(e),{keep:!0,undo:i}):n==="snooze"?ue(bg(e,a),{icon:"alarm-clock",undo:i}):s?ue(xl(e,s),{icon:"calendar-clock",undo:i}):Ms(z.peek().dialogs[e]?.kind)&&Nh(i,Ms(z.peek().dialogs[e]?.kind)+HC)}function Av(e,t,n){let s=it.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){is(s);return}if(!s){let i=Ab(e);i&&kn(i,t,n);return}let a=le(()=>{it.value.find(l=>l.key===e)?.phase!=="sending"&&$t(()=>queueMicrotask(()=>{a(),Av(e,t,n)}))})}function QC({dialog_id:e,phase:t}){if(C.peek().dialog===e)return;let n=z.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});fe(s,{action:()=>$c(e),label:o("Open"),ms:Nv})}async function kn(e,t=e.data.then,n=e.dialog_id){let s;try{s=await se(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Oe(()=>{throw a});return}fe(o("Already sent")),t&&await Oe(()=>se(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&$c(n);return}q({t:"result",message:s.message}),Pv(n,"reply",e.data.typed??e.text,e.no,s.files,XC(e.files??[],s.files)),ho(n,"reply",e.reply_to_no),e.letter&&Ht(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ue(vg(n),{icon:"undo-2"})}function XC(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function Pv(e,t,n,s,a=[],i=[]){let l=Bt(e,t),c=Math.max(s,fp(e,t)??0);Kt(e,t),ts(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),fc(e,a,t,c,i),$c(e),fo(t)}function is(e){let{more:t={}}=e;_a(e.key),Pv(e.dialog_id,e.kind,e.text,e.last_no??e.seen,_v(e)?[]:e.files??[],_v(e)?e.files??[]:[]),t.reply_to_no&&ho(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Ht(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function Mv(e){_a(e.key),ue(wg(e.dialog_id),{icon:"x",undo:()=>is(e)})}var HC,Bp,Ev,Nv,xv,_v,$c,Fp,bo=v(()=>{X();Be();ac();Ho();Z();ic();qt();S();Lr();Hn();po();Ir();J();Ds();P();Ve();Ie();vn();Rt();za();HC=500;vv(Sv);Bp=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Ev=e=>!!(e&&!e.blocked_at&&We(e)&&We(e).health!=="removed");Nv=6e4,xv=new Map;le(()=>{for(let e of it.value.filter(lp))xv.get(e.key)!==e.phase&&(xv.set(e.key,e.phase),$t(()=>QC(e)))});_v=e=>e.phase==="refused"&&e.code==="file-gone";$c=e=>{C.peek().dialog!==e&&L(D(C.peek().view,e))};Fp=(e,t)=>Oe(async()=>{let n=await se(`/api/messages/${e.id}/plan`,{not_before:t&&Jo(t)});q({t:"result",...n})})});function gc(){let[e,t]=g(!1),[n,s]=g(""),a=E(null),i=E(0);return R(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function bc({dialog:e,telling:t}){if(!Ev(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=Xo(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${d=>s(d.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var Wp=v(()=>{W();A();S();Ds();bo()});function vc({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:$,below:m}){let f=E(ne.value).current,w=E(n(f)).current,[x,y]=g(0),[b,N]=g(s?{day:ZC(s),text:eT(s),used:!0}:{day:dt(f,1,0),text:a,used:!1}),F=wt(p);ke(),R(()=>F.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let oe=cv(b.text),St=oe?dt(b.day,0,...oe):null,Vt=b.used&&St!==null&&St<=Date.now(),et=b.used&&(oe===null||Vt),ye=b.used?St:w[x].at,tt=G=>{d(G)!==!1&&p()},te=G=>{G.preventDefault(),G.stopPropagation(),et||tt(ye)},ae=G=>{let pe={ArrowDown:1,ArrowUp:-1}[G.key];if(!pe)return;G.preventDefault();let Te=(x+pe+w.length)%w.length;y(Te),N({...b,used:!1}),G.currentTarget.querySelectorAll(".mi")[Te].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${F} onSubmit=${te}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ae}>
<div class="mh">${t}</div>
${w.map((G,pe)=>r`<button type="button" key=${G.id} class=${!b.used&&pe===x?"mi on":"mi"}
onFocus=${()=>{y(pe),s||N({...b,used:!1})}} onClick=${()=>tt(G.at)}>
<${h} name=${Dv[G.id][1]} size="m" />
<span class="cut">${i[G.id]?.()??Dv[G.id][0]()}</span>
${G.at!==null&&r`<span class="hrow end t12 dim num">
${G.id==="hour"||G.id==="evening"?Q(G.at):T$(G.at,f)}
</span>`}
</button>`)}
</div>
<${nT} own=${b} began=${f} onChange=${G=>N({...b,...G,used:!0})}
wrong=${et} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${et?r`<span class="hint bad" role="alert">
${Vt?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ye===null?o("Until the client replies"):`${eo(ye,f)}, ${Q(ye)}`}
</span>
<button type="submit" class="btn primary" disabled=${et}>
${c&&r`<${h} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${m}
</form>`}function nT({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=dt(t,0,0),[d,p]=i,$=C$(new Date(d,p,1).getTime()),m=new Date(d,p,1)<=new Date(t),f=y=>{let b=new Date(i[0],i[1]+y,1);l([b.getFullYear(),b.getMonth()])},w=y=>{n({day:y});let b=new Date(y);l([b.getFullYear(),b.getMonth()])},x=y=>{let b=tT[y.key];b&&(y.preventDefault(),w(Math.max(u,dt(e.day,b,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${$}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${m}
onClick=${()=>f(-1)}>
<${h} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>f(1)}>
<${h} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${x}>
<caption class="vh">${$}</caption>
<thead><tr>${E$().map(y=>r`<th scope="col" key=${y}>${y}</th>`)}</tr></thead>
<tbody>
${lv(...i).map((y,b)=>r`<tr key=${b}>
${y.map((N,F)=>r`<td key=${F}>
${N!==null&&r`<${oT} day=${N} today=${u} own=${e} onPick=${w} weekend=${F>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${y=>n({text:y.currentTarget.value})} />
<span class="t12 dim">${eo(e.day,t)}</span>
</div>
</div>`}function oT({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${eo(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var Dv,ZC,eT,tT,jp=v(()=>{W();A();ft();ce();S();zr();M();Re();Dv={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},ZC=e=>dt(e,0,0),eT=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};tT={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var Lv={};je(Lv,{Snooze:()=>Kp,SnoozeMenu:()=>zv,SnoozeStrip:()=>qp});function zv({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=sT}){let[i,l]=g(""),c=gc(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${h} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Zn(ne.value-s)})}
</p>`;return r`<${vc} label=${e} title=${o("Snooze until")} usual=${iv}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${d=>c.ready((p,$)=>t(d,i.trim(),p,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${bc} dialog=${n} telling=${c} />
<//>`}function Kp({dialog:e}){let t=(n,s,a,i)=>a?hc(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Pl(e.id,n,s);return r`<${zv} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function qp({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:eo(t,ne.value),time:Q(t)});return r`<div class="banner aside">
<${h} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Go(e.id)}>${o("Unsnooze")}</button>
</div>`}var sT,wc=v(()=>{W();A();ie();ft();ce();S();zr();Rt();bo();M();Wp();jp();sT=()=>{k.value=null}});function La(e){let t=sn(e),n=qn.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?aT(t):ln(n)}function Fr(e){let t=$n.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function rT(e){if(!$n.value||e.length<2)return null;let t=s=>$n.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function lT(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(T.value.name)||a(o("Assign to me")))&&i.push({person:Le.value[T.value.id]??T.value,mine:!0});let c=iT().filter(p=>a(p.name)),u=c.filter(p=>sn(p)==="online"),d=rT(u.filter(Bv));l(o("Online"),u.map(p=>({person:p,free:p.id===d}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Wr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Hp({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),d=wt(Iv);ke(),R(()=>{u.current.focus({preventScroll:!0}),$a(e.id)},[]);let p=lT(e,n,t),$=p.filter(x=>!x.head),m=Math.min(l,$.length-1),f=x=>{x.person&&!Fv(x.person)||(Iv(),x.team||x.nobody==="team"?Eg(e.id,x.team?.id??null,a.trim()):Al(e.id,x.person?.id??null,a.trim()))},w=x=>{let y={ArrowDown:1,ArrowUp:-1}[x.key];y&&(x.preventDefault(),c((m+y+$.length)%Math.max(1,$.length))),x.key==="Enter"&&$[m]&&(x.preventDefault(),f($[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${d}
onKeyDown=${w}>
<div class="gfind">
<${h} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+m:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${x=>{s(x.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(x=>x.head?r`<div class="mh" role="presentation" key=${x.head}>${x.head}</div>`:r`<${cT} option=${x} index=${$.indexOf(x)} chosen=${m} dialog=${e}
onAt=${c} onPick=${f} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${x=>i(x.currentTarget.value)} />
</div>
</div>`}function cT({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,d=l&&!Fv(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${dT} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+Xt(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${O("{n} online","{n} online",Up(c))}</span>
`}
${e.nobody&&r`
<${h} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function uT(e,t){return!t&&sn(e)!=="online"?La(e):[!t&&!Bv(e)&&La(e),Fr(e)].filter(Boolean).join(" · ")}function dT({person:e,mine:t,free:n,now:s,shut:a}){let i=sn(e);return r`
<${U} name=${e.name} size="sm"><${Br} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):uT(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var Iv,Rv,Br,aT,Bv,iT,Wr,Up,Fv,kc=v(()=>{W();A();ie();S();Ee();P();Rt();M();Re();Sr();Iv=()=>{k.value=null},Rv=(e,t)=>e.name.localeCompare(t.name),Br=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,aT=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];Bv=e=>qn.value[e.status_id]?.takes_new!==0;iT=()=>Object.values(Le.value).filter(e=>e.active&&e.id!==T.value.id).sort(Rv),Wr=()=>Object.values(mt.value).filter(e=>!e.removed).sort(Rv),Up=e=>e.members.filter(t=>Le.value[t]?.active&&sn(Le.value[t])==="online").length;Fv=e=>$n.value?.[e.id]?.may??!0});function fT(e,t){let n=ne.peek();return e==="tomorrow"?dt(n,1,9):e==="monday"?dt(n,Dr(n),9):e==="week"?dt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function qv({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[$,m]=g({person:null,team:null,turn:null}),[f,w]=g("ever"),[x,y]=g(Kv(dt(ne.peek(),7,9))),[b,N]=g(""),[F,oe]=g(!1),[St,Vt]=g([]),et=E(null);ke();let ye=E(t),tt=()=>(ye.current=t,a(null),l(null),pT(t).then(K=>{ye.current===t&&(a(K),u(new Set(K.map(He=>He.id))))},K=>{ye.current===t&&l(K)})),te=()=>j("/api/handovers").then(K=>Vt(K.items.filter(He=>!He.undone_at)),()=>{});R(()=>{et.current.focus(),$a(),te()},[]),I(()=>{tt()},[t]);let ae=t===e,G=xc(t),pe=$.turn??G.filter(K=>sn(K)==="online").map(K=>K.id),Te=fT(f,x),mn=f==="date"&&!(Te>Date.now()),Hs={person:$.person!==null,team:$.team!==null,turn:pe.length>0}[d]&&c.size>0&&!mn&&!F,fu=async()=>{oe(!0);let K=s.length===c.size,He={...ae?{}:{from_id:t},kind:d,people:d==="person"?[$.person]:d==="turn"?pe:[],team_id:d==="team"?$.team:null,dialogs:K?null:[...c],note:b.trim(),return_at:Te};try{let{hand_over:ds}=await se("/api/handovers",He);yc(),gT(ds,K?s.length:c.size)}catch(ds){l(ds),oe(!1)}},ee=K=>Oe(async()=>{Uv((await se(`/api/handovers/${K.id}/undo`,{})).hand_over),te(),tt()});return r`<div class="over" onPointerDown=${K=>{K.target===K.currentTarget&&yc()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ae?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})} onKeyDown=${ht}>
<header class="dhead">
<h2 class="head2 grow">
${ae?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${yc}>
<${h} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${jv()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${K=>{n(Number(K.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${bT(e).map(K=>r`<option value=${K.id} key=${K.id}>
${[K.name,Fr(K)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${jv()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([K,He],ds)=>r`<label class="ropt" key=${K}>
<input class="check rad" type="radio" name="to" ref=${ds?null:et} checked=${d===K}
onChange=${()=>p(K)} />
<b class="b5 blk t13">${He}</b>
</label>`)}
</div>
</fieldset>
<${vT} from=${t} kind=${d} who=${$} turn=${pe} count=${c.size}
onPick=${K=>m({...$,...K})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${f} onChange=${K=>w(K.currentTarget.value)}>
${Object.entries(mT).filter(([K])=>K!=="monday"||Dr(ne.value)>1).map(([K,He])=>r`<option value=${K}>${He(ae)}</option>`)}
</select>
${f==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${Kv(dt(ne.peek(),1,9))} aria-invalid=${mn?"true":null} value=${x}
onInput=${K=>y(K.currentTarget.value)} />`}
${Te>0&&!mn&&r`<p class="hint">
${ae?o("They return to you: {when}",{when:`${eo(Te,ne.value)}, ${Q(Te)}`}):o("They return: {when}",{when:`${eo(Te,ne.value)}, ${Q(Te)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${b}
onInput=${K=>N(K.currentTarget.value)}></textarea>
</div>
</div>
<${kT} own=${ae} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${St.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${St.slice(0,3).map(K=>r`<${yT} key=${K.id} one=${K} onUndo=${ee} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?H(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${yc}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Hs} onClick=${fu}>
${F?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function gT(e,t){let n=[O("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),$T(e.left)].filter(Boolean).join(". "),s=async()=>Uv((await se(`/api/handovers/${e.id}/undo`,{})).hand_over);ue(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Oe(s):null})}function Uv(e){let t=e.moved-e.back,n=e.from_id===T.peek().id?O("{n} conversation is yours again","{n} conversations are yours again",e.back):O("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:Y(e.from_id)});ue(t?`${n}. ${O("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function vT({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=xc(e),d=Le.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,La(p),Fr(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${wT} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Wr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${O("{n} online","{n} online",Up(d))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(d=>d!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${xc(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${U} name=${u.name} size="sm"><${Br} shift=${sn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Fr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function wT({from:e,person:t,count:n,onTurn:s}){let a=$n.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=xc(e).filter(p=>sn(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],d=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${d}: ${o("over the limit.")}`:`${d}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function kT({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${he} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${H(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${he} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
<${we} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${Wv(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Wv(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:c.waiting_since&&r`<${In} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function yT({one:e,onUndo:t}){let n=e.kind==="team"?qd(e.team_id):e.kind==="turn"?o("round robin"):Y(e.people[0]),s=e.from_id===T.value.id?"":`${Y(e.from_id)} · `;return r`<li class="hrow t12">
<${h} name="history" size="s" />
<span class="grow cut">
${Ot(e.at)}
, ${Q(e.at)} · ${s}
${O("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ot(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var yc,Wv,pT,jv,mT,Kv,hT,$T,bT,xc,Hv=v(()=>{W();A();Be();ie();Z();ft();qt();ce();S();Ee();P();zr();Ie();Rt();kc();M();Re();ba();yc=()=>{k.value=null},Wv=e=>!!(Bt(e,"reply").trim()||Bt(e,"note").trim()),pT=async e=>(await j(`/api/people/${e}/dialogs`)).items,jv=()=>["supervisor","administrator"].includes(T.value.role),mT={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};Kv=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};hT={changed:e=>O("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>O("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>O("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},$T=e=>Object.entries(e).map(([t,n])=>hT[t]?.(n)).filter(Boolean).join(", ");bT=e=>Object.values(Le.value).filter(t=>(t.active||$n.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),xc=e=>Object.values(Le.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Yv(e){return[e.max_file?o("up to {size} each",{size:Wt(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function Gv({id:e,can:t,mode:n}){let s=E(null),a=Yv(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Rr(e,l.target.files,t,n),l.target.value="",os()}} onCancel=${os} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${h} name="paperclip" size="m" />
</button>
`}function xT(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Wt(e.size),channel:_e(t),limit:Wt(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:_e(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Sc({id:e,kind:t,mode:n}){let s=Ze(e,n);if(!s.length)return null;let a=Bn(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${_T} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Cc({id:e,mode:t,again:n,without:s,wanted:a=rs.value[e]}){let i=Ze(e,t),l=Bn(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${h} name="file-warning" size="m" />
<span class="grow">
${O("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Yt(e)}>
<${h} name="x" size="m" />
</button>
</span>
</div>`}function _T({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${h} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${xT(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Wt(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>yv(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Ip(e.id)}>
<${h} name="x" size="m" />
</button>
</li>`}function Vv({id:e,can:t,kind:n}){let[s,a]=g(!1);I(()=>{let l=document.getElementById("talk"),c=!!t?.files||Rn(e)==="note",u=0,d=b=>l?.contains(b.target),p=b=>{_c(b)&&d(b)&&(u+=1,a(c))},$=b=>{_c(b)&&d(b)&&(u-=1,u<=0&&a(!1))},m=b=>{_c(b)&&(b.preventDefault(),b.dataTransfer.dropEffect=c&&d(b)?"copy":"none")},f=b=>{_c(b)&&(b.preventDefault(),u=0,a(!1),c&&d(b)&&x(b.dataTransfer.files))},w=b=>{c&&d(b)&&b.clipboardData?.files.length&&(b.preventDefault(),x(b.clipboardData.files))},x=b=>{Rr(e,b,Rn(e)==="note"?{}:t,Rn(e)),os()},y={dragenter:p,dragleave:$,dragover:m,drop:f,paste:w};for(let b in y)document.addEventListener(b,y[b]);return()=>{for(let b in y)document.removeEventListener(b,y[b])}},[e,t,Rn(e)]);let i=Rn(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${h} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[_e(n),Yv(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var _c,Tc=v(()=>{W();A();ce();S();ss();qt();za();M();_c=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function ze(e){let t=re.peek();q({t:"choices",row:Jv(t,e)});try{return q({t:"choices",row:(await se("/api/me/choices",{choices:e},{method:"PATCH"})).choices}),!0}catch(n){return q({t:"choices",row:t}),fe(H(n)),!1}}var Jv,Rs=v(()=>{Z();P();Ie();Jv=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?Jv(e?.[n]??{},s):s]))});function Oc({files:e,message:t}){let n=e.filter(Gp);return r`
${n.length>0&&r`<${ET} files=${n} />`}
${e.filter(s=>!Gp(s)).map(s=>r`<${CT} key=${s.id} file=${s} />`)}
${t&&r`<${Jp} message=${t} files=${e} />`}
`}function CT({file:e}){return e.kind==="sticker"&&ls(e)?r`<img class="stk" src=${xt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Vp(e,"audio")?r`<${PT} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Vp(e,"video")?r`<${MT} file=${e} />`:r`<${Ac} file=${e} />`}function Qp(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,Qv/t,Qv/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function tw({files:e,letter:t}){let n=!t&&e?.length===1&&Gp(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Qp(n).width,TT)+12}px`}:null}function ET({files:e}){if(e.length===1)return r`<div class="pics one">
<${Xv} file=${e[0]} size=${Qp(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Yp;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Yp).map((n,s)=>{let a=s===Yp-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${Xv} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Xv({file:e,size:t,label:n,more:s}){if(!ls(e))return r`<${OT} file=${e} place=${t} />`;let a=e.preview?`${xt(e,"thumb")} 320w, ${xt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>El(e.token)}>
<img src=${xt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function OT({file:e,place:t}){if(e.state==="ready")return r`<${Ac} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${h} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):nw(e)}</span>
</span>
</span>`}function NT(e){if(Zv.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Ac({file:e}){let t=Ec(e);if(e.state==="ready"){let s=Zv.test(e.name);return r`<a class=${s?"file risky":"file"} href=${xt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${h} name=${NT(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Xp(e)}
</span>
</span>
<${h} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${h} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Wt(e.size):""].filter(Boolean).join(" · "):nw(e)}
</span>
</span>
</span>`}function PT({file:e}){let t=[Ec(e),e.duration?Xn(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Ec(e)}</b></span>`}
<audio controls preload="none" src=${xt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Xn(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${xt(e)} download=${e.name||!0}>
<${h} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function MT({file:e}){let t=Qp(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${xt(e,"media")}
poster=${ls(e)?xt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Ec(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Xn(e.duration):"",e.size>0?Wt(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${xt(e)} download=${e.name||!0}>
<${h} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Yp,Qv,ST,Zv,xt,ls,Gp,Vp,Jp,ew,TT,nw,AT,Xp,Ec,Ia=v(()=>{A();Be();ce();S();M();Wo();Yp=4,Qv=320,ST={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Zv=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,xt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,ls=e=>e.state==="ready"&&!!(e.thumb||e.preview),Gp=e=>e.kind==="photo"||e.kind==="animation"&&!Vp(e,"video"),Vp=(e,t)=>e.state==="ready"&&ST[t].includes(e.media_type.split(";")[0]),Jp=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${h} name="download" size="s" />
${o("Download all")}
</a>`;ew=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&ls(e[0]);TT=240;nw=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${I$(e.reason)}`,AT=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Xp=e=>[AT(e.name),e.size>0?Wt(e.size):""].filter(Boolean).join(" · "),Ec=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function ow({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=DT[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${h} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var DT,sw=v(()=>{A();S();M();DT={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Ra(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return LT.test(t)?t:null}function KT(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!RT.has(s))break;t-=1}return t}function*qT(e){let t=0;for(let{0:n,index:s}of e.matchAll(IT)){let a=n.slice(0,KT(n.slice(0,Zp))),i=a.length<Zp?Ra(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===BT))return}}function*UT(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===FT)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function YT(e,t,n){let s=[];for(let i of(t??[]).slice(0,WT)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;zT.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Ra(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...UT(e,n),...qT(e)])HT(i,a)&&(s.push(i),a.push(i));return s.sort(rw)}function iw(e,t,n,s,a=0){let i=[],l=t,c=a<jT?s:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(jr(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let $=u+1;for(;$<c.length&&c[$].offset<p;)$+=1;let m=c.slice(u+1,$),f=m.filter(y=>jr(y)>p).map(y=>({...y,offset:p,length:jr(y)-p})),{type:w,url:x}=d;i.push({type:w,...x===void 0?{}:{url:x},children:iw(e,d.offset,p,m,a+1)}),l=p,u=$,f.length&&([c,u]=[[...f,...c.slice($)].sort(rw),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function lw(e,{looks:t=[],names:n=[]}={}){return e?iw(e,0,e.length,YT(e,t,n)):[]}function cw(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function uw(e,t){if(e.length>2*Zp)return!1;let n=Ra(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&aw(n)!==aw(t))}var zT,LT,IT,RT,Zp,BT,FT,WT,jT,jr,HT,rw,aw,em=v(()=>{zT=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),LT=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,IT=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,RT=new Set(`.,:;!?…'"»”`),Zp=2048,BT=500,FT=200,WT=500,jT=8;jr=e=>e.offset+e.length,HT=(e,t)=>t.every(n=>jr(e)<=n.offset||e.offset>=jr(n)),rw=(e,t)=>e.offset-t.offset||t.length-e.length;aw=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Bs({text:e,looks:t,names:n}){let[s,a]=g(!1),i=Wn(()=>s||e.length<=pw*1.1?e:cw(e,pw),[e,s]),l=Wn(()=>lw(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${mw(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function GT({piece:e}){let{type:t,url:n}=e,s=mw(e.children);if(dw[t])return r`<${dw[t]}>${s}<//>`;if(t==="spoiler")return r`<${VT} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=uw(fw(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function VT({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var dw,pw,mw,fw,Nc=v(()=>{W();A();S();em();dw={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},pw=2e4;mw=e=>e.map(t=>t.type==="text"?t.text:r`<${GT} piece=${t} />`),fw=e=>e.map(t=>t.text??fw(t.children)).join("")});function gw({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||re.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=m=>{a(m),e.text&&ze({letters:{[n]:m?"html":"text"}})},p=()=>{l(!0),a(!0)},$=e.files.filter(m=>!(m.content_id&&t.html));return r`
<${XT} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>d(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>d(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${h} name="image-off" size="m" />
<span class="grow">
${O("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${p}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${h} name="image-off" size="m" />
<span class="grow">${O("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${eE} key=${`${i} ${Ri.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${ZT} message=${e} />`}
${$.length>0&&r`<${tE} message=${e.id} files=${$} />`}
<${oE} message=${e} />
`}function XT({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${vo(t.sender)}
${t.recipients.length>0&&` → ${hw(t.recipients.map(vo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${hw(t.copies.map(vo))}`}
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
</div>`}function ZT({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${$w} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Bs} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${$w} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function $w({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function eE({message:e,images:t,onFailed:n}){let s=E(null);I(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(JT,Math.min(QT,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Ri.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Ri.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function tE({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${O("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Wt(n)}`}
</span>
<${Jp} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${ls(s)?r`<${nE} file=${s} />`:r`<${Ac} file=${s} />`}
</li>`)}
</ul>
`}function oE({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Pe.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${ow} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${h} name="bot" size="s" />
${o("Automatic email")}
: ${L$(n)}
</span>`}
${t.through&&r`<span class="autoflag">
<${h} name="mail" size="s" />
${o("Sent via {address}",{address:t.through})}
</span>`}
${t.reply_to&&r`<span class="autoflag">
<${h} name="mail" size="s" />
${o("Asks for replies to {address}",{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&r`<span class="autoflag">
<${h} name="triangle-alert" size="s" />
${o("Only part of this email is shown, the original has all of it")}
</span>`}
${s.length>0&&r`<span class="autoflag">
<${h} name="mail" size="s" />
${o("Also received at: {places}",{places:s.join(", ")})}
</span>`}
${t.related&&r`<${sE} id=${t.related} />`}
`}function sE({id:e}){let[t,n]=g(V.peek()[e]??null);return I(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${h} name="git-branch" size="s" />
<a class="link" href=${D(C.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:de(t.number),name:t.name})}
</a>
</span>`}function nm(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var JT,QT,tm,vo,hw,nE,bw,Kr=v(()=>{W();A();Be();Z();ce();S();J();Rs();Ge();P();M();Wo();Ia();sw();Nc();JT=40,QT=2e4,tm=2;vo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,hw=e=>e.length>tm?o("{first} and {n} more",{first:e.slice(0,tm-1).join(", "),n:e.length-tm+1}):e.join(", ");nE=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>El(e.token)}>
<img src=${xt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Xp(e)}</span>
</span>
<a class="ib small" href=${xt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${h} name="download" size="m" />
</a>
</span>`;bw=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${nm(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function aE(e){let t=ot.value[e.id],n=t?fn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Ls(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function rE(e,t,n){let s=e?e.letter.sender:n.label??"",a=vo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function iE({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Ht(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function lE(e,t){let n=new Set(Object.values(Pe.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>vo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==vo(t).toLowerCase()&&!n.has(a))}function vw({dialog:e}){let{id:t}=e,n=lc(t),s=aE(e),a=rE(s,n,e),i=a.whole,l=s?lE(s.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!dn(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>Ht(t,{open:!0,cc:[...dn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Ht(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${iE} id=${t} to=${a} />`}
${c&&r`
<${qr} field="cc" label=${o("Cc")} value=${n.cc} onType=${d=>Ht(t,{open:!0,cc:d})} />
<${qr} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${d=>Ht(t,{open:!0,bcc:d})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??nm(s?.letter.subject||e.title)}
onInput=${d=>Ht(t,{subject:d.target.value})} />
</label>
</div>`}function qr({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=dn(n).filter(d=>!Pp(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),s(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var om=v(()=>{W();A();S();Lr();Ir();Cn();P();Kr()});function ww({disabled:e}){let t=k.value==="send"||k.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{k.value=t?null:"send"}}>
<${h} name="chevron-up" size="s" />
</button>`}function kw({send:e,more:t}){return k.value==="later"?r`<${Ur} pick=${n=>e({at:n})} />`:k.value!=="send"?null:r`<${rt} label=${o("Send and…")} place="popsend">
<${B} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Ft} of=${[Xe,"Shift","↵"]} /></span>
<//>
<${B} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${B} icon="calendar-clock" stay onPick=${()=>{k.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Qe(dt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var cE,uE,Ur,Pc=v(()=>{A();ie();ce();S();oo();zr();M();co();jp();cE=()=>{k.value=null};uE={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Ur=({pick:e,given:t=null,place:n="popsend",onShut:s=cE})=>r`<${vc} label=${o("Send later")} title=${o("Send later")} usual=${Ap} words=${uE}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function yw(){let e=E(fE()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[$,m]=g(!1),[f,w]=g(e.text??""),[x,y]=g(!1),[b,N]=g([]),[F,oe]=g(null),[St,Vt]=g(!1);ke(),R(()=>hE({whom:t,subject:c,copies:d,text:f}),[t,c,d,f]),I(()=>{if(y(!1),oe(null),!t){a(null),N([]),l(null);return}if(!t.id){let K=gE(t);a(K),N([]),l(K.find(He=>He.can)??null);return}let ee=!0;return j(`/api/contacts/${t.id}/ways`).then(K=>{ee&&(a(K.ways),N(K.open),l(K.ways.find(He=>He.can)??null))},K=>{ee&&oe(K)}),()=>{ee=!1}},[t]);let et=i&&Pe.value[i.channel_id]?.kind,ye=et==="email",tt=b.find(ee=>ee.id===i?.dialog_id)??(ye&&!x?b[0]:null),te=Ze(Gt),ae=go(te),G=i&&f.trim()&&!St&&!ae&&!(tt&&!ye),pe=()=>{if(!G)return!1;if(tt&&ye&&!x)return y(!0),!1;let ee=ye&&Mp(d);return ee&&document.getElementById("nw"+ee.field)?.focus(),!ee},Te=async(ee=null)=>{if(!pe())return;if(Bn(Ze(Gt)).length){let He=at("#missing button");He?He.focus():uc(Gt,{mode:"reply",at:ee});return}Yt(Gt),Vt(!0),oe(null);let K=mc(Gt);try{let He={channel_id:i.channel_id,text:f.trim(),files:K.map(w_=>w_.token),anyway:!0,...ee?{not_before:Jo(ee)}:{undo_ms:Ms(et)},...ye?{subject:c.trim(),cc:dn(d.cc),bcc:dn(d.bcc)}:{}},ds=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:ri,message:v_}=await se("/api/dialogs",{...He,...ds});q({t:"result",dialog:ri,sentAtRev:zo(ri.id)}),ee&&ue(xl(ri.id,ee),{icon:"calendar-clock",undo:()=>kn(v_)}),sessionStorage.removeItem(Dc),Mc(),L(D("mine",ri.id))}catch(He){fc(Gt,K),oe(He),Vt(!1)}},mn=ee=>{f.trim()&&(Kt(ee,"reply"),ts(ee,"reply",f)),ye&&(d.cc||d.bcc||c.trim())&&Ht(ee,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),kv(Gt,ee),sessionStorage.removeItem(Dc),Mc(),L(D("all",ee))},Hs=ee=>{ht(ee),ee.key==="Escape"&&(ee.preventDefault(),ee.stopPropagation(),m(!1))},fu=ee=>{ee.key==="Enter"&&(ee.ctrlKey||ee.metaKey)&&(ee.preventDefault(),ee.repeat||Te())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ee=>{ht(ee),fu(ee)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Mc}>
<${h} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${vE} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${bE} ways=${s} way=${i} onPick=${l} />
</div>`}
${tt&&r`<p class="livebox info dgap" role="note">
<${h} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:de(tt.number),day:jt(tt.last_at,ne.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>mn(tt.id)}>${o("Open")}</button>
</p>`}
${ye&&r`
<div class="mlines nwcopies dgap">
${d.open||d.cc||d.bcc?r`
<${qr} field="cc" place="nw" label=${o("Cc")} value=${d.cc}
onType=${ee=>p({...d,open:!0,cc:ee})} />
<${qr} field="bcc" place="nw" label=${o("Bcc")} value=${d.bcc}
onType=${ee=>p({...d,open:!0,bcc:ee})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...d,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ee=>u(ee.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Sc} id=${Gt} kind=${et} />
<textarea class="tx" rows="5" aria-label=${ye?o("Email text"):o("Message text")}
placeholder=${ye||!i?o("Write an email"):o("Write a message")} value=${f}
onInput=${ee=>{Yt(Gt),w(ee.currentTarget.value)}}></textarea>
<${Cc} id=${Gt} mode="reply" again=${()=>dc(Gt,"reply")}
without=${({at:ee})=>{pc(Gt,"reply"),Te(ee)}} />
<div class="bar">
${i&&Pe.value[i.channel_id]?.can?.files&&r`<${$E} can=${Pe.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${F&&r`<p class="hint bad dgap" role="alert">${H(F)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${f.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Mc}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!G} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{pe()&&m(!0)}}>
<${h} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!G} onClick=${()=>Te()}>
<${h} name="send" size="s" />
${tt&&ye?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${Xe} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${Hs}>
<${Ur} place="popsnz" pick=${Te} onShut=${()=>m(!1)} />
</div>`}
</div>`}function $E({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Rr(Gt,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${h} name="paperclip" size="m" />
</button>
`}function bE({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>at(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Pe.value[i.channel_id],c=Object.values(Pe.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:jt(i.last_at,ne.value)}):i.address:mE[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:_e(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function vE({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);R(()=>u.current?.focus({preventScroll:!0}),[e]),I(()=>{let w=n.trim();if(w.length<2){i([]);return}let x=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:w,limit:"6"})}`).then(y=>{i(y.contacts.filter(b=>b.kind!=="group")),c(0)},()=>{}),dE);return()=>clearTimeout(x)},[n]);let d=n.trim(),p=a.some(w=>w.identities.some(x=>x.label.toLowerCase()===d.toLowerCase())),$=[...a.map(w=>({client:w})),...pE.test(d)&&!p?[{address:d}]:[]],m=w=>{s(""),i([]),t(w.client?{id:w.client.id,name:w.client.name}:{address:w.address,name:w.address})},f=w=>{let x={ArrowDown:1,ArrowUp:-1}[w.key];x&&$.length&&(w.preventDefault(),c((l+x+$.length)%$.length)),w.key==="Enter"&&!w.ctrlKey&&!w.metaKey&&$[l]&&(w.preventDefault(),m($[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${U} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${u} aria-label=${o("Choose another client")}
onClick=${()=>t(null)}>
<${h} name="x" size="s" />
</button>
</span>
</div>
${!e.id&&r`<div class="field dgap">
<label for="nwn">${o("Name")}</label>
<input class="input" id="nwn" maxlength="200" placeholder=${e.address}
value=${e.name===e.address?"":e.name}
onInput=${w=>t({...e,name:w.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${o("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String($.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${$.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${w=>s(w.currentTarget.value)} onKeyDown=${f} />
</div>
<div class="nwfound">
<div id="nwl" class=${$.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${$.map((w,x)=>r`<button type="button" class=${x===l?"mi on":"mi"} role="option" id=${`nwo${x}`}
key=${w.client?.id??"new"} tabindex="-1" aria-selected=${String(x===l)}
onPointerMove=${()=>c(x)} onClick=${()=>m(w)}>
${w.client?r`
<${U} name=${w.client.name} size="sm" />
<span class="cut">${w.client.name}</span>
<span class="hrow end t12 dim cut">
${w.client.identities.map(y=>y.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${h} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:w.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Mc,dE,pE,Dc,Gt,mE,fE,hE,gE,xw=v(()=>{W();io();A();ie();Ho();Z();ft();qt();ce();S();oo();Lr();J();P();Ie();vn();za();bo();Tc();M();Re();om();Pc();Mc=()=>{k.value=null},dE=200,pE=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Dc="okno.newdialog",Gt="new",mE={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},fE=()=>{try{return JSON.parse(sessionStorage.getItem(Dc))??{}}catch{return{}}},hE=e=>{try{sessionStorage.setItem(Dc,JSON.stringify(e))}catch{}};gE=e=>Object.values(Pe.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var _w={};je(_w,{WorkLayers:()=>wE});function wE(){return k.value==="handover"?r`<${qv} meId=${T.value.id} />`:k.value==="newdialog"?r`<${yw} />`:null}var Sw=v(()=>{A();ie();P();Hv();xw()});var Tw={};je(Tw,{GiveMenu:()=>xE});function yE(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Le.value).filter(i=>i.active&&i.id!==T.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(T.value.name)||n(o("Assign to me")))&&a.push({to:{person:T.value.id},name:o("Assign to me"),face:T.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Vo.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function xE({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=E(null),l=wt(am);ke(),R(()=>i.current.focus({preventScroll:!0}),[]);let c=yE(t),u=Math.min(s,c.length-1),d=$=>{am(),e($.to)},p=$=>{let m={ArrowDown:1,ArrowUp:-1}[$.key];m&&($.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),d(c[u])),$.key==="Tab"&&am()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${h} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map(($,m)=>r`<button type="button" class=${m===u?"mi on":"mi"} id=${"gv"+m} role="option"
tabindex="-1" aria-selected=${String(m===u)} onPointerMove=${()=>a(m)}
onClick=${()=>d($)}>
${$.icon?r`<${h} name=${$.icon} size="m" />`:r`<${U} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var am,Ew=v(()=>{W();A();ie();S();P();va();M();Re();am=()=>{k.value=null}});function Wc(){let{dialog:e}=C.peek();Fe.peek()?.dialog!==e&&(Fe.value={dialog:e,...$m});let t=()=>document.getElementById("findq")?.select();$l(()=>requestAnimationFrame(t))}var $m,Fe,Xw,jc=v(()=>{X();J();on();$m={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Fe=_(null),Xw=e=>Fe.value?.dialog===e});function bO({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=gO}){let[i,l]=g(""),c=gc(),u=wt(a),d=E(null);ke(),R(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(ha),$=f=>c.ready((w,x)=>{a(),n(f,i.trim(),w,x)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${f=>{let w=[...u.current.querySelectorAll(".mi")],x={ArrowDown:1,ArrowUp:-1}[f.key];if(x){f.preventDefault(),w[(w.indexOf(document.activeElement)+x+w.length)%w.length].focus();return}if(f.target.matches("textarea")){f.key==="Enter"&&(f.ctrlKey||f.metaKey)&&(f.preventDefault(),$(t));return}if(f.target.matches("input:not(.tog)")){f.key==="Enter"&&(f.preventDefault(),$(t));return}let y=f.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(f.code)?.[1]??0)-1;y>=0&&p[y]&&!f.repeat&&(f.preventDefault(),$(p[y]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map((f,w)=>r`<button type="button" key=${f} class=${f===t?"mi on":"mi"} role="radio"
aria-checked=${String(f===t)} ref=${f===t?d:null}
onClick=${()=>$(f)}>
<${h} name=${ha[f][1]} size="m" />
<span class="cut">${ha[f][0]()}</span>
<kbd>${w?w+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${f=>l(f.currentTarget.value)} />
<${bc} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${o("Send and close")}
<kbd class="only-wide">${Xe} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function Zw({dialog:e}){let t=e.state==="closed";return r`<${bO} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Ng(e.id,n,s):a?hc(e.id,a,i,{then:"close",reason:n,comment:s}):an(e.id,n,s)} />`}var gO,ek=v(()=>{W();A();ie();S();oo();Rt();bo();M();Re();Wp();gO=()=>{k.value=null}});var tk,Kc,nk,gm=v(()=>{tk=new Map,Kc=e=>{tk.set(e.id,{when:()=>!0,...e})},nk=()=>[...tk.values()]});function ok({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Uc("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${qc("snooze")}>
<${h} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Uc("talkmore")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${qc("talkmore")}>
<${h} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>an(e.id)}>
<${h} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Uc("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${qc("finish")}>
<${h} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Yo(e.id)}>
<${h} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${vO} dialog=${e} />
</div>`}function vO({dialog:e}){let t=e.assignee_id===null?null:Y(e.assignee_id),n=Og(e),s=t?ra(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Uc("assignee")} title=${o("Assignee")+"  A"} onClick=${qc("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${U} name=${t} size="sm" />`:n?r`<span class=${"sq "+Xt(n.name)}></span>`:r`<${el} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${h} name="chevron-down" size="s" />
</button>`}function wO({dialog:e}){let t=!!Un.value[e.id],n=pl("(max-width: 719px)"),s=e.state==="open";return r`<${rt} label=${o("More actions")} place="popmore">
${n&&r`<${B} icon="user-round" onPick=${()=>{Me.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${B} icon="alarm-clock" onPick=${()=>{k.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${B} icon="check" onPick=${()=>{k.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${B} icon="message-circle-off" onPick=${()=>Dl(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${B} icon="eye" onPick=${()=>Es(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${B} icon="alarm-clock" onPick=${()=>Go(e.id)}>${o("Unsnooze")}<//>`}
<${B} icon="users-round" onPick=${()=>{k.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${B} icon="check" onPick=${()=>{k.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${nk().filter(a=>a.when(e)).map(a=>r`<${B} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function sk({dialog:e}){let t=kO[k.value];return t&&e?r`<${t} key=${k.value} dialog=${e} />`:null}var qc,Uc,kO,ak=v(()=>{A();Be();ie();S();Ee();P();Rt();kc();M();ek();Re();gm();co();wc();qc=e=>()=>{k.value=k.value===e?null:e},Uc=e=>String(k.value===e);kO={snooze:Kp,finish:Zw,talkmore:wO,assignee:Hp,team:({dialog:e})=>r`<${Hp} dialog=${e} onlyTeams />`}});function Hc({dialog:e}){let t=e&&We(e);return r`
${zt.value==="off"&&r`<div class="banner" role="status">
<${h} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Ki}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${h} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:tn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${h} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var rk=v(()=>{A();ks();S();P();M();Wo()});function Yc(e){wo.value={...wo.value,[e.dialog_id]:{message:e,text:e.text}}}function lk(e,t){wo.value={...wo.value,[e]:{...wo.value[e],text:t}}}function Wa(e){let{[e]:t,...n}=wo.peek();wo.value=n}function Gc(e,t){let n=We(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*yO;return!!(n.edit&&s&&a&&e.author.operator_id===T.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function ck(e){let{message:t,text:n}=wo.peek()[e];if(Wa(e),n.trim()===t.text)return;let s=await se(`/api/messages/${t.id}/edit`,{text:n.trim()});q({t:"result",...s})}var yO,wo,ik,Hr=v(()=>{X();Z();P();yO=36e5,wo=_({}),ik=e=>wo.value[e]??null});function Ws(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Vc(e,t){Ws(e,t,e.selectionStart,e.selectionEnd)}function uk(e,t,n,s){Ws(e,s,t,n)}function Jc(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Ws(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Ws(e,`${c}${t}${l}${t}${u}`,n,s);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function bm(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,$)=>(u?"":t?`${$+1}. `:"- ")+p.replace(xO,"")).join(`
`);Ws(e,d,s,i)}function dk(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Ws(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function pk(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Ws(e,"",s,n),!0):(Vc(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var xO,vm=v(()=>{xO=/^(?:[-•] |\d{1,4}\. )/});var _t,wm=v(()=>{_t={current:null}});function mk(e,t){let[n,s]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?pv(n.query):[],u=()=>{let m=t&&e.current?dv(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),s(m)},d=()=>s(null),p=m=>{let f=e.current.selectionStart,w=e.current.value[f]===" ";uk(e.current,n.from,f,w?`@${m.name}`:`@${m.name} `),w&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,d()},$=m=>{let f=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&f)return m.preventDefault(),!0;if(!c.length)return!1;let w={ArrowDown:1,ArrowUp:-1}[m.key];if(w)i((a+w+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")p(c[a]);else if(m.key==="Escape")m.stopPropagation(),d();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:p,close:d}}function fk({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${U} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var hk=v(()=>{W();A();ic();S();vm();M()});var km,$k=v(()=>{km=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function TO(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...ym().length?[["recent",ym().map(s=>[s,""])]]:[],...km];let n=km.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function kk({pick:e}){let t=wt(bk),n=E(null),[s,a]=g(""),[i,l]=g(0);ke(),R(()=>n.current.focus({preventScroll:!0}),[]);let c=TO(s),u=c.flatMap(([,m])=>m);I(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=m=>{CO(m),bk(),e(m)},p=m=>{let f={ArrowRight:1,ArrowLeft:-1,ArrowDown:gk,ArrowUp:-gk}[m.key];f&&(s===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+f)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&d(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${ht}>
<div class="gfind">
<${h} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${m=>{a(m.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([m,f])=>r`
${m&&r`<div class="mh" role="presentation">${SO[m]()}</div>`}
<div class="emogrid" role="presentation">
${f.map(([w,x])=>{$+=1;let y=$;return r`<button type="button" class=${y===i?"emo on":"emo"} id=${"emo"+y}
role="option" tabindex="-1" aria-selected=${String(y===i)}
aria-label=${`${w} ${x}`.trim()} onPointerMove=${()=>l(y)}
onClick=${()=>d(w)}>
${w}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var vk,_O,gk,SO,ym,CO,bk,wk,yk=v(()=>{W();A();ie();$k();S();oo();M();Re();vk="okno.emoji",_O=16,gk=8,SO={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},ym=()=>{try{return JSON.parse(localStorage.getItem(vk))??[]}catch{return[]}},CO=e=>localStorage.setItem(vk,JSON.stringify([e,...ym().filter(t=>t!==e)].slice(0,_O))),bk=()=>{k.value=null},wk=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${Xe} ;`} aria-haspopup="dialog" aria-expanded=${String(k.value==="emoji")}
onClick=${()=>{k.value=k.value==="emoji"?null:"emoji"}}>
<${h} name="smile" size="m" />
</button>`});function xk({id:e,dialog:t,note:n,text:s}){let a=qh(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?rc(s):[],u=m=>m.map(f=>Y(f.id??f)).join(", "),d=m=>r`<b class="b5">${m}</b>`,p=null;if(i.length?p=Ct(O("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=Ct(O("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(m=>m.name).join(", "))}):l.length?p=Ct(O("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):Yi(e)?p=o("{name} is typing…",{name:Fo(t?.name??"")}):a.length&&(p=Ct(O("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(m=>r`<${U} key=${m.id} name=${Y(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function Sk({id:e,mode:t}){let n=Ls(e,t);if(n===null)return null;let s=ot.value[e],a=s&&fn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?Y(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${h} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?_k(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>ho(e,t,null)}>
<${h} name="x" size="m" />
</button>
</div>`}function Ck({id:e,dialog:t,message:n}){let s=We(t)?.can?.edit_hours,a=_e(t.kind),i=s?O("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${h} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:Q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Wa(e)}>
<${h} name="x" size="m" />
</button>
</div>`}function Tk({id:e}){let[t,n]=g(!1),s=wb(e);if(I(()=>{xb(e)},[e]),!s.length)return null;let a=ot.value[e],i=a?fn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${h} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Qe(gn(s[0]))}):O("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${EO} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function EO({message:e}){let t=`plan${e.id}`,n=k.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Qe(gn(e))} · ${Y(e.author.operator_id)}</b>
<span class="cut blk">${_k(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Fp(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{k.value=n?null:t}}>
<${h} name="calendar-clock" size="m" />
</button>
${n&&r`<${Ur} place="popplan" given=${gn(e)} pick=${s=>Fp(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>kn(e)}>
<${h} name="square-pen" size="m" />
</button>
</span>
</li>`}var _k,xm=v(()=>{W();A();ie();ic();Hr();ce();ys();S();Ee();Hl();Ir();Cn();P();vn();bo();M();As();Pc();_k=e=>e.text||kt(e.content==="text"&&e.files?.length?"document":e.content)});function Ek({id:e,dialog:t}){let n=Rn(e),s=n==="note",a=E(null),i=Bt(e,n),l=t&&We(t),c=s?OO:l?.can??{},u=!!c.subject&&!s,d=!s&&(zt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=Ze(e,n),$=!!i.trim()||p.some(b=>["done","uploading","waiting"].includes(b.state)),m=mk(a,s);R(()=>_m(a.current),[i]),I(()=>{Jb()||os()},[]);let f=(b={})=>{if(!$||!t)return;let N=u&&fv(e);if(N){document.getElementById("mail"+N.field)?.focus();return}ld();let F=at("#missing button");if(F){F.focus();return}Rp(e,n,b),a.current?.focus()};R(()=>(_t.current={id:e,mode:n,mail:u,field:a.current,submit:f,wrap:b=>Jc(a.current,b),list:b=>bm(a.current,b)},()=>{_t.current=null}));let w=b=>{Th(),Yt(e),ts(e,n,b.target.value),Xh(e,n,b.target.value),m.look()},x=s||(re.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",y=b=>{if(!(b.isComposing||m.keys(b))){if(LO(b,x)){b.preventDefault(),!b.repeat&&zi()&&f();return}if(b.key==="Enter"&&u&&!b.shiftKey&&pk(a.current)){b.preventDefault();return}i||b.shiftKey||(b.key==="ArrowUp"&&!s&&PO(e,t)?b.preventDefault():b.code==="KeyZ"&&(b.ctrlKey||b.metaKey)&&(b.preventDefault(),Ii()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${b=>{b.preventDefault(),f()}}>
<div class="bar top">
<${RO} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${h} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:Ss(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${vw} dialog=${t} />`}
<${Sk} id=${e} mode=${n} />
<${Sc} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${zO(s,t,d)} enterkeyhint=${x?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${s?"list":null}
onInput=${w} onKeyDown=${y} onClick=${m.look} onBlur=${()=>{ld(),m.close()}}></textarea>
<${fk} calls=${m} />
<${Cc} id=${e} mode=${n} again=${b=>{Cv(e,b),a.current?.focus()}} without=${b=>{Tv(e,b),a.current?.focus()}} />
<div class="bar cbarx">
<${AO} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${m} />
<span class="grow"></span>
<${DO} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!s&&r`<${h} name="send" size="s" />`}
${MO(s,d,e,p)}
<kbd class="only-wide">${x?`${Xe} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${ww} disabled=${!$} />`}
</span>
</div>
${!s&&r`<${kw} send=${f} />`}
${k.value==="emoji"&&r`<${kk} pick=${b=>Vc(a.current,b)} />`}
</form>`}function AO({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,d,p,$)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${m=>m.preventDefault()} onClick=${$}>
<${h} name=${u} size="m" />
</button>`,c=()=>{Vc(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${Xe} B`,()=>Jc(a.current,"**"))}
${l("italic",o("Italic"),`${Xe} I`,()=>Jc(a.current,"_"))}
${l("list",o("List"),`${Xe} Shift 8`,()=>bm(a.current,!1))}
<${NO} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${Gv} id=${e} can=${s} mode=${t} />`}
<${wk} />
`}function NO({field:e}){let t=k.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();k.value=null,a&&dk(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return R(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{k.value=t?null:"link"}}>
<${h} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function PO(e,t){let n=ot.peek()[e],s=n&&fn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===T.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||bn(s))return!1;if(ka(s))kn(s);else if(Gc(s,t))Yc(s);else return!1;return!0}function MO(e,t,n,s){return Is.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):go(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function DO({id:e,mode:t,text:n}){return Kb(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>qb(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?Ib(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:zt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function zO(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function LO(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function _m(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function RO({id:e,mode:t,field:n}){let s=i=>{Kt(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Kt(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>at(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${IO.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var OO,IO,Ok=v(()=>{W();io();A();ie();qt();Hr();ys();S();ss();oo();Lr();ks();vm();Hn();Cn();P();Ie();vn();za();wm();bo();Tc();M();hk();yk();om();Pc();xm();OO={files:!0,max_files:20};IO=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function FO(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Fo(Ak(n)),ago:S$(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function WO(){let[e,t]=g(Jo(Date.now()));return I(()=>{let n=setInterval(()=>t(Jo(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function Nk({entry:e}){let t=E(null);R(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);R(()=>{n.current=Date.now(),Mb(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=WO(),a=e.came??[],i=()=>{Date.now()-n.current>=jO&&Nb(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?FO(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Sm&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Sm,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Sm).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${Ak(l)}</span>
${BO(l)}
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
<button type="button" class="btn quiet" onClick=${()=>Mv(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>is(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var Ak,BO,Sm,jO,Pk=v(()=>{W();A();ce();S();po();Ee();Ds();vn();bo();As();Ak=({author:e})=>e.operator_id?Y(e.operator_id):e.name,BO=e=>e.text||kt(e.content==="text"?"document":e.content);Sm=20,jO=700});function Mk({id:e,dialog:t}){let n=Cb(e),s=Rn(e),a=ik(e);if(YO(e),n)return r`<div class="dock"><${Nk} entry=${n} /></div>`;let i=s==="reply"&&t&&KO(t);return r`<div class="dock">
${t&&r`
<${Tk} id=${e} />
<${xk} id=${e} dialog=${t} note=${s==="note"} text=${Bt(e,s)} />
`}
${a&&t?r`
<${Ck} id=${e} dialog=${t} message=${a.message} />
<${UO} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${qO} id=${e} ...${i} />`:r`<${Ek} id=${e} dialog=${t} />`}
</div>`}function KO(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ot(e.blocked_at)})};let t=We(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function qO({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${h} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Kt(e,"note")}>${o("Leave a note")}</button>
</div>`}function UO({id:e,dialog:t,text:n}){let s=E(null);R(()=>_m(s.current),[n]),R(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Oe(()=>ck(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Wa(e));let c=re.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${Ss(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>lk(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Wa(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function YO(e){let t=z.value.mentions?.[e]?.no??null;I(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(GO).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),xe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},HO);return()=>clearInterval(n)},[e,t])}function GO(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var HO,Dk=v(()=>{W();A();Be();Z();qt();Hr();ce();S();po();P();M();Ok();Pk();xm();HO=1e3});function ja(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=C.peek();s&&(Yr.value=t?{dialog:s,no:t}:null,a===e&&L(D(n,s),{replace:!0}),L(D(n,s,e),{replace:!0}))}function zk(){let e=Yr.peek();e&&ja(e.no)}var Yr,Gr,Ka=v(()=>{X();J();Yr=_(null);Gr=e=>new URL(D("all",e.dialog_id,e.no),location.origin).href});function Ik(){Fe.value=null,globalThis.CSS?.highlights?.delete("found"),at("#talk .scroll")?.focus({preventScroll:!0})}function JO(e){Fe.value={...Fe.peek(),q:e},clearTimeout(Cm),Cm=setTimeout(Rk,VO)}async function Rk(){clearTimeout(Cm);let{dialog:e,q:t}=Fe.peek();if(!t.trim()||Tm(t)){Fe.value={dialog:e,...$m,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Fe.peek()?.dialog!==e||Fe.peek().q!==t)return;Fe.value={...Fe.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&qa(1)}catch(n){if(!(n instanceof ve))throw n;Fe.peek()&&(Fe.value={...Fe.peek(),asked:t,found:[],failed:!0})}}function qa(e){let{found:t,at:n}=Fe.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Fe.value={...Fe.peek(),at:s},ja(t[s])}function QO(e){let{q:t,asked:n,dialog:s}=Fe.peek(),a=Tm(t);a?ja(Math.max(1,Math.min(a,V.peek()[s]?.last_no??a))):t!==n?Rk():qa(e.shiftKey?-1:1)}function XO(e){if(e.key==="Escape")Ik();else if(e.key==="Enter")QO(e);else if(e.key==="ArrowUp")qa(1);else if(e.key==="ArrowDown")qa(-1);else return;e.preventDefault(),e.stopPropagation()}function Bk({id:e}){let t=E(null),n=Xw(e);if(R(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=Fe.value,p=d?o("Search failed"):!a.trim()||Tm(a)?"":i.length?o("{i} of {n}",{i:l+1,n:de(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${h} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${$=>JO($.target.value)} onKeyDown=${XO} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>qa(1)}>
<${h} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>qa(-1)}>
<${h} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${Ik}>
<${h} name="x" size="m" />
</button>
</div>`}function Fk(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Fe.peek())return;let{asked:n,swapped:s,found:a}=Fe.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<Lk){for(let d of ZO(u,i))if(l.push(d)>=Lk)break}t.set("found",new Highlight(...l))}function*ZO(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var VO,Cm,Tm,Lk,Em=v(()=>{W();io();A();Z();ce();S();jc();Ka();P();M();VO=180,Cm=0;Tm=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);Lk=1e3});async function Om(e){try{return await e()}catch(t){return fe(H(t)),null}}function Wk(e){let t=We(V.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*eA;return!!(t.delete&&n&&s&&Am(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Nm(e){let t=new Set(Ua.peek());t.delete(e)||t.add(e),Ua.value=t}async function Pm(e,t){let n=z.peek().marks[e];Qc.add(e),await Om(async()=>{let s=await se(`/api/dialogs/${e}/unread`,{no:t});q({t:"unreadFrom",id:e,read_no:s.read_no}),ue(yl(e),{icon:"mail",undo:()=>(Qc.delete(e),q({t:"read",id:e,client_no:n??0}),Om(()=>se(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var eA,Xc,Am,jk,Kk,qk,Uk,Ua,Hk,Qc,Yk,Gk,Vr=v(()=>{X();Ho();Ie();Z();P();eA=36e5;Xc=(e,t,n)=>Om(async()=>(q({t:"result",...await se(`/api/messages/${e.id}/${t}`,n)}),!0));Am=e=>e.kind==="out"&&e.author.operator_id===T.value.id,jk=e=>Xc(e,"delete",{}),Kk=(e,t)=>Xc(e,"reaction",{emoji:t}),qk=e=>Xc(e,"amend",{act:"again"}),Uk=e=>Xc(e,"amend",{act:"drop"}),Ua=_(new Set);Hk=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),Qc=new Set,Yk=e=>Qc.has(e),Gk=e=>Qc.delete(e)});function Vk({message:e,at:t}){let{delivery:n}=e;return n.state==="failed"?r`<span class="mt trouble">
<${h} name="circle-alert" size="s" />
<span>${nA(n)}</span>
<${Mt} run=${()=>Tl(e)}>${o("Retry")}<//>
<${Mt} run=${()=>ut(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${tA} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${lo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:bn(e)?r`<span class="mt trouble">
<${h} name="calendar-clock" size="s" />
<span title=${Je(gn(e))}>
${o("Scheduled for {when}",{when:Qe(gn(e))})}
</span>
<${Mt} run=${()=>kn(e)}>${o("Cancel")}<//>
</span>`:ka(e)?r`<${oA} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${lo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Mt} run=${()=>kn(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${lo} state=${n.state} /></span>`}function tA({message:e}){let{delivery:t}=e,n=We(V.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:_e(n?.kind)});return r`<span class="mt trouble">
<${h} name="circle-question-mark" size="s" />
<span title=${tn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Mt} run=${()=>yg(e)}>${o("Check")}<//>`}
<${Mt} run=${()=>Tl(e)}>${o("Send again")}<//>
</span>`}function oA({message:e,at:t}){let[n,s]=g(Date.now());I(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=gn(e)-n;if(i<=0)return r`<span class="mt">${t} <${lo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Mt} run=${()=>kn(e)}>${o("Cancel")}<//>
</span>`}function Jk({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===T.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:Y(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${h} name="undo-2" size="s" />
${a} · <span title=${Je(e.created_at)}>${Q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Mt} run=${()=>Tl(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function Qk({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${h} name="lock" size="s" />${o("Note")} · ${T.value.name}</span>`}
${e.files?.length>0&&r`<${Oc} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${rA} entry=${e} />
</div>
<${U} name=${T.value.name} />
</li>`}function rA({entry:e}){if(e.phase==="refused"){let n=sA[e.code]?.()??H({code:e.code});return r`<span class="mt trouble">
<${h} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Mt} run=${()=>Yl(e.key)}>${o("Retry")}<//>`}
<${Mt} run=${()=>is(e)}>${o("Edit")}<//>
<${Mt} run=${()=>ut(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${h} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Mt} run=${()=>Yl(e.key)}>${o("Send")}<//>
<${Mt} run=${()=>is(e)}>${o("Edit")}<//>
<${Mt} run=${()=>_a(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||zt.value!=="on")){let n=aA.includes(e.code)?H({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${lo} state="waiting" />
<span>${s}</span>
<${Mt} run=${()=>is(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${Q(e.at)} <${lo} state="sending" /></span>`}var Mt,nA,sA,aA,Mm=v(()=>{W();A();Be();Z();ce();S();ks();po();Ee();P();vn();bo();M();Wo();Ia();Xd();Mt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;nA=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${tn(e,t)}`;sA={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},aA=["no-space","read-only","disk-fault","database-damaged"]});var Zc,Xk=v(()=>{hs();A();S();M();Zc=class extends xn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${h} name="triangle-alert" size="m" />
<b class="b6">${o("This message could not be shown")}</b>
</span>
</div>
${t.text&&r`<span class="text">${t.text}</span>`}
</div>
</li>`}}});function ny(e){let t=Zk(e);return js.has(t)?Promise.resolve(js.get(t)):(eu.has(t)||(eu.set(t,new Promise(n=>zm.push(()=>cA(e.id,t).then(n)))),oy()),eu.get(t))}async function cA(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return uA(t,n),n}catch{return null}finally{eu.delete(t)}}function oy(){for(;Dm<iA&&zm.length;)Dm+=1,zm.shift()().finally(()=>{Dm-=1,oy()})}function uA(e,t){js.set(e,t),js.size>lA&&js.delete(js.keys().next().value)}var iA,lA,js,eu,zm,Dm,Zk,ey,ty,Lm=v(()=>{Z();iA=2,lA=400,js=new Map,eu=new Map,zm=[],Dm=0,Zk=({id:e,version:t})=>`${e}:${t}`,ey=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),ty=e=>js.get(Zk(e))});function iy({who:e}){let t=/^vk\.com\//.test(e)?Ra(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function ly({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${cy} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${dA} key=${"p"+n} post=${t} />`)}
`}function cy({one:e}){return r`<div class="fwd">
<${ry} from=${e.from} at=${e.at} />
${e.text&&r`<${Bs} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${cy} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${O("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function dA({post:e}){let t=e.url&&Ra(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${iy} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${sy(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${h} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Bs} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&O("{n} like","{n} likes",e.likes),e.comments>0&&O("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var sy,ay,ry,uy=v(()=>{A();ce();ft();S();em();M();Nc();sy=e=>e?`${jt(e*1e3,ne.value)}, ${Q(e*1e3)}`:"",ay=({data:e,children:t})=>r`<div class="fwd">
<${ry} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,ry=({from:e,at:t})=>r`<span class="fwh">
<${h} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${iy} who=${e} /></b>`}
${t?` · ${sy(t)}`:""}
</span>`});function tu({message:e}){let{data:t}=e,n=`${dy(t.latitude)}, ${dy(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${h} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||kt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${h} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>ut(n)}>
<${h} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function Im({message:e,client:t}){let{data:n}=e,s=t&&z.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&py(u.external_id)===py(n.phone)),c=async()=>{i(!0);try{await Ol(s,"phone",n.phone)}catch(u){fe(H(u))}i(!1)};return r`
<div class="vc">
<${U} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||kt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${h} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>ut(n.phone||n.name)}>
<${h} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Rm({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
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
`}function Bm({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):kt("dice")}</span>
</span>`}function Jr({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?_$(t.total_amount,t.currency):"");return r`<div class="file named">
<${h} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||kt(n)}</b>
<span class="t12 dim blk">${[kt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var dy,py,my=v(()=>{W();A();Be();Z();ce();S();Ie();P();M();As();dy=e=>Number(e).toFixed(4);tu.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";py=e=>String(e).replace(/\D/g,"");Im.knows=e=>!!(e.phone||e.name);Rm.knows=e=>!!e.question;Bm.knows=()=>!0;Jr.knows=e=>!!(e.title||e.from||e.description)});function fy({message:e}){let t=E(null),[n,s]=g(()=>ty(e));return I(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),ny(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${pA} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function pA({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var hy=v(()=>{W();A();Lm()});function vy({file:e,data:t}){let n=E(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Qr),[c,u]=g(!1),d=hA(e,t.waveform,n);I(()=>()=>{Ha===n.current&&(Ha=null)},[]);let p=()=>{let x=n.current;if(!x.paused){x.pause();return}Ha&&Ha!==x&&Ha.pause(),Ha=x,x.playbackRate=Qr,x.play().catch(()=>a(y=>({...y,failed:!0,on:!1})))},$=()=>{Qr=Fm[(Fm.indexOf(i)+1)%Fm.length],n.current.playbackRate=Qr,l(Qr)},m=({target:x})=>a(y=>({...y,at:x.currentTime,whole:Number.isFinite(x.duration)?x.duration:y.whole})),f=x=>{let{whole:y}=s;y&&(n.current.currentTime=x*y)},w=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${gy(e)} preload="none"
onPlay=${()=>a(x=>({...x,on:!0,failed:!1}))}
onPause=${()=>a(x=>({...x,on:!1}))} onTimeUpdate=${m} onLoadedMetadata=${m}
onError=${()=>a(x=>({...x,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:w})}
onClick=${p}>
<${h} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${w}</b>`}
<${fA} bars=${d} share=${s.whole?s.at/s.whole:0} seek=${f} label=${w}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Xn(s.at)} / ${Xn(s.whole)}`:Wt(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:w})}>
<${h} name="download" size="s" />
</a>
</span>
</span>
</span>
<button type="button" class="chip spd" aria-label=${o("Speed {rate}",{rate:i})} onClick=${$}>
${String(i).replace(".",",")}
×
</button>
</div>
${c&&r`<p class="asr"><span class="vh">${o("Transcript")}: </span>${t.transcript}</p>`}
`}function fA({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=d=>{let p=d.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(d.clientX-p.left)/p.width)))},c=d=>{let p={ArrowLeft:-5,ArrowRight:5}[d.key];!p||!i||(d.preventDefault(),d.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Xn(a)} / ${Xn(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ko*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((d,p)=>{let $=3+d/u*19;return r`<rect class=${(p+.5)/ko<=t?"on":""} x=${p*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function hA(e,t,n){let[s,a]=g(()=>t?.length?$A(t):by.get(e.token)??$y);return I(()=>{if(s!==$y||!e.size||e.size>mA||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),gA(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function gA(e){try{let t=await fetch(gy(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ko)),i=Array.from({length:ko},(l,c)=>bA(s,c*a,a));return by.set(e.token,i),i}catch{return null}}function bA(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Fm,ko,mA,gy,Qr,Ha,by,$y,$A,wy=v(()=>{W();A();ce();S();M();Fm=[1,1.5,2],ko=44,mA=15e5,gy=e=>`/files/${e.token}/media`,Qr=1,Ha=null,by=new Map;$y=new Array(ko).fill(0);$A=e=>Array.from({length:ko},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ko),Math.max(Math.floor(n*e.length/ko)+1,Math.floor((n+1)*e.length/ko)))))});function nu({message:e,mail:t,client:n}){if(e.letter)return r`<${gw} message=${e} />`;let s=r`<${kA} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${ay} data=${e.data}>${s}<//>`:s}function vA({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Bs} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(Y)} />`:null}function kA({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${vA} message=${e} />`,l=a.forwards||a.posts?r`<${ly} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(ky),d=r`
${u.map(p=>r`<${vy} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${Oc} files=${e.files.filter(p=>!ky(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=wA[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&ey(e)&&r`<${fy} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${yA} message=${e} />${i}`}function yA({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${h} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=Qg(e);return r`<div class="unk">
<span class="hrow">
<${h} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:kt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var ky,wA,Wm=v(()=>{A();Lm();S();Ee();M();As();uy();my();Ia();Kr();hy();Nc();wy();ky=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),wA={location:tu,venue:tu,contact:Im,poll:Rm,dice:Bm,story:Jr,game:Jr,invoice:Jr}});function _y({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${Sy} message=${e} found=${t} icon=${xA[e.content]}
bad=${_A.has(e.content)}>
${jm(e)}
${n}
<//>`}function jm({content:e,data:t}){let n=t.by??null,s=SA[e];return s?s(t,n):e}function Cy({message:e,found:t}){return r`<${Sy} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${OA(e)}
<//>`}function OA({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=NA[e.what];return a?Ct(a(e),s):n?`${t.name}: ${n}`:Ct(o("{name}: {what}"),{...s,what:o("chat event")})}var xA,_A,yo,Sy,SA,yy,CA,TA,xy,EA,AA,NA,Km=v(()=>{A();ce();S();Ee();P();M();Sr();xA={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},_A=new Set(["blocked","bounced","sla_breached"]),yo=e=>r`<b>${Y(e)}</b>`;Sy=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${h} name=${n} size="s" />`}
${a} · <span title=${Je(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;SA={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?Ct(o("{who} removed the assignee"),{who:yo(t)}):o("No assignee now");let n=Ct(o("Assignee: {who}"),{who:yo(e.to)}),s=TA[e.cause]?.();return s?[...n,` · ${s}`,...CA(e.skipped)]:t&&t!==e.to?[...n," · ",...Ct(o("assigned by {who}"),{who:yo(t)})]:n},team_changed:(e,t)=>{let n=e.to?Ct(o("Team: {team}"),{team:r`<b>${mt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")];return t?[...n," · ",yo(t)]:n},closed:(e,t)=>{let n=EA[e.reason]?.();return[...t?Ct(o("Closed by {who}"),{who:yo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?Ct(o("Reopened by {who}"),{who:yo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Qe(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&yo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?Ct(o("Unsnoozed by {who}"),{who:yo(t)}):`${o("Unsnoozed")}: ${(xy[e.cause]??xy.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Zn(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",yo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},yy={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>ln(qn.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here")},CA=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${Y(t.id)} (${(yy[t.why]??yy.off)(t)})`).join(", ")]:[],TA={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before")},xy={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},EA={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};AA=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),NA={new_chat_members:AA,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function qm({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();ou.value={message:e,x:i.left,y:i.bottom+6},k.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function PA({message:e,x:t,y:n}){let s=wt(()=>{k.value=null}),[a,i]=g(null);return ke(),I(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
, ${o("since {date}",{date:Ot(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${D("all",a.dialog_id)} onClick=${()=>{k.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var ou,Ty,Um=v(()=>{W();A();ie();Z();ce();S();X();J();M();Re();ou=_(null);Ty=()=>k.value==="participant"&&ou.value?r`<${PA} key=${ou.value.message.id} ...${ou.value} />`:null});async function Oy(e,t){let n=`${e}.${t}`;if(n in Ya.peek())return;Hm.push(n);let s={...Ya.peek(),[n]:null};Hm.length>MA&&delete s[Hm.shift()],Ya.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Ya.value={...Ya.peek(),[n]:i})}catch(a){if(!(a instanceof ve))throw a}}var MA,Ya,Hm,Ey,Ay=v(()=>{X();Z();MA=200,Ya=_({}),Hm=[],Ey=(e,t)=>Ya.value[`${e}.${t}`]??null});function Ny({message:e,near:t}){let n=e.reply_to_no,s=t??Ey(e.dialog_id,n);I(()=>{t||Oy(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?zA(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ja(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${DA(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var DA,zA,Py=v(()=>{W();A();S();Ka();Ee();Ay();As();DA=({author:e})=>e.operator_id?Y(e.operator_id):e.name,zA=e=>e.text||kt(e.content==="text"&&e.files?.length?"document":e.content)});function Ym(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:We(V.value[e.dialog_id]??{})?.can?.can_react??[]}function My({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Gm(e){let t=My(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function Dy(e){let t=My(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(RA).join(", ")}})}function RA({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===T.value.id?o("you"):Y(t)}var LA,IA,Ks,su,au,ru=v(()=>{Vr();S();Ee();P();LA=["👍","❤","🙏","👌","😁","🎉"],IA=new Set(["❤","✍","☃","🕊"]),Ks=e=>IA.has(e)?e+"️":e;su=e=>LA.filter(t=>Ym(e).includes(t));au=(e,t)=>Kk(e,t===Gm(e)?null:t)});function zy({message:e}){let t=Dy(e);if(!t.length||e.deleted_at)return null;let n=Ym(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${FA} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>au(e,s.sign):null} />`)}
</span>`}function FA({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=BA[e],c=`${l?l.name():Ks(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ks(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var BA,Ly=v(()=>{A();S();ru();M();BA={custom:{sign:()=>r`<${h} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Vm(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return Ry([e],[t]).filter(c=>c.text);let[n,s]=[Iy(e),Iy(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=Ry(n.slice(a,n.length-i),s.slice(a,s.length-i));return WA([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function Ry(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function WA(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var Iy,By=v(()=>{Iy=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function Fy({message:e}){return e.edited_at?e.version<2?r`<span title=${Je(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Je(e.edited_at)}
aria-expanded=${String(Ua.value.has(e.id))} onClick=${()=>Nm(e.id)}>
${o("edited")}
</button> `:null}function Wy({message:e}){return Ua.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${jA} key=${e.version} message=${e} />`:null}function jA({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),Hk(e).then(n,()=>a(!0))};return I(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${O("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Je(l.at)}>${Q(l.at)}</time>
<span class="text">${Vm(l.text,t[c+1].text).map(KA)}</span>
</li>`)}
<li key="now">
<time title=${Je(t.at(-1).at)}>${Q(t.at(-1).at)}</time>
<span class="text">${Vm(t.at(-2)?.text??"",t.at(-1).text).map(qA)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function jy({message:e,children:t}){let n=Ua.value.has(-e.id);return r`
<span class="gonet">
<${h} name="trash-2" size="s" />
${UA(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Nm(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function UA({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:Q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===T.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:Y(i)}):o("The message was deleted at {time}",a)}function Ky({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>Uk(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=HA[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${h} name="circle-alert" size="s" />
${i}
: ${tn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>qk(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=YA[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${h} name="clock" size="s" />
${a}
${t.code&&` · ${tn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var KA,qA,HA,YA,qy=v(()=>{W();A();Vr();By();ce();S();Ee();P();ru();M();Wo();KA=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,qA=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;HA={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ks(e)}):o("The client still sees the reaction")},YA={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function Uy({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${_y} message=${e} found=${p} />`;if(e.content==="service")return r`<${Cy} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${Jk} message=${e} found=${p} />`;let $=!!e.deleted_at,m=!$&&e.kind!=="note"&&!!(e.letter||c),f=e.kind==="in"?"in":e.kind==="note"?"out note":"out",w=e.delivery?.state,x=["msg",f,n&&"join",m&&"mail",p&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),w==="failed"&&"fail",w==="uncertain"&&"wait",(ka(e)||bn(e))&&"soon"],y=s?r`<${GA} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,b=m&&!e.letter&&r`<${bw} subject=${u} to=${d} />`,N=r`<${nu} message=${e} mail=${m} client=${l} />`,F=r`<div class=${!$&&ew(e)?"box bare":"box"} style=${$?null:tw(e)}>
<${VA} message=${e} join=${n} group=${a===null} />
${b}
${e.reply_to_no&&r`<${Ny} message=${e} near=${t} />`}
${$?r`<${jy} message=${e}>${N}<//>`:N}
<${Wy} message=${e} />
<${Ky} message=${e} />
<${XA} message=${e} />
<${zy} message=${e} />
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[y,F]:[F,y]}
</li>`}function GA({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${U} name=${Y(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${U} name=${t} face=${n} />`:r`<${qm} message=${e} look="pface">
<${U} name=${s.name} face=${s.avatar} />
<//>`}function VA({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${h} name="lock" size="s" />
${o("Note")} · ${Y(s.operator_id)}
</span>`:e.automatic&&e.kind==="out"?r`<span class="by"><${h} name="zap" size="s" />${o("Auto-reply")}</span>`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==T.value.id?r`<span class="by">${Y(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Xt(s.name)}>
<${qm} message=${e} look="pname">${s.name}<//>
</span>`:null}function XA({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>JA,n=r`
<${Fy} message=${e} />
<span title=${Je(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:QA(e),time:Q(e.created_at)}):Q(e.created_at)}
</span>
`;return e.delivery?r`<${Vk} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var JA,QA,Hy=v(()=>{A();ce();S();Ee();P();vn();M();Wm();Mm();Km();Ia();Kr();Um();Py();Ly();qy();JA=5*6e4,QA=({sent_at:e,created_at:t})=>Lt(e)===Lt(t)?Q(e):`${Ot(e)}, ${Q(e)}`});function Vy(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],$=e[d+1];(!p||Lt(p.created_at)!==Lt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${nl(u.created_at,ne.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let m=d>0&&u.no!==t&&Gy(p,u),f=!($&&$.no!==t&&Gy(u,$));a.push(r`<${Zc} key=${u.id} message=${u}>
<${Uy} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${f}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??vo(u.letter.sender)})}),a}function Gy(e,t){return Yy(e)||Yy(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<ZA&&Lt(e.created_at)===Lt(t.created_at)}var ZA,Yy,Jy=v(()=>{A();ft();ce();S();Xk();Kr();Hy();ZA=3*6e4;Yy=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Xr(e,t){t==="reply"&&e.kind==="note"||(ho(e.dialog_id,t,e.no),fo(t))}function lu(e,t,n="menu"){Qm(e)&&(iu.value={message:e,...t},Ga.value=n,k.value="message")}function Qy(e,t){if(!Qm(e))return!1;let n=t.ctrlKey||t.metaKey;if(n&&t.code==="KeyC"&&String(getSelection())===""&&e.text)ut(e.text);else{if(n||t.altKey)return!1;if(/^Key/.test(t.code)&&re.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Xr(e,"reply");else if(t.code==="KeyN")Xr(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Pm(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")lu(e,Xy(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function Xy(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function cu(){let e=qs?.parentElement?.querySelector(`li[data-no="${qs.dataset.of}"] .box`);if(!e)return;let[t,n]=[qs.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;qs.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),qs.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function Zy({find:e}){let t=E(null),n=Us.value===null?null:e(Us.value);if(R(()=>(qs=t.current,cu(),()=>{qs=null})),!n||!Qm(n)||n.deleted_at)return null;let s=k.value==="message"&&iu.value?.message.id===n.id,a=l=>s&&Ga.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?k.value=null:lu(n,Xy(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Xr(n,"reply")}>
<${h} name="reply" size="m" />
</button>`}
${su(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${h} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${h} name="ellipsis" size="m" />
</button>
</div>`}function ex(){if(k.value!=="message"||!iu.value)return null;let e={menu:eN,signs:tN,colleagues:nN}[Ga.value];return r`<${e} key=${Ga.value} ...${iu.value} />`}function Xm(e,t){let n=E(null);return R(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Jm+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Jm:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Jm-i-8)}px`)},[]),n}function eN({message:e,x:t,y:n}){let s=tx(e),a=Xm(t,n),i=V.value[s.dialog_id],l=Gc(s,i),c=Wk(s),u=p=>r`<span class="end only-wide"><${Ft} of=${p} /></span>`,d=()=>{Yc(s),fo("reply")};return r`<div class="msgmenu" ref=${a}>
<${rt} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${B} icon="reply" onPick=${()=>Xr(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${su(s).length>0&&r`<${B} icon="smile" stay onPick=${()=>{Ga.value="signs"}}>
${o("Reaction")}
<//>`}
<${B} icon="sticky-note" onPick=${()=>Xr(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${B} icon="copy" onPick=${()=>ut(s.text)}>${o("Copy text")}${u([Xe,"C"])}<//>`}
<${B} icon="link" onPick=${()=>ut(Gr(s))}>${o("Copy link")}<//>
<${B} icon="forward" stay onPick=${()=>{Ga.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${B} icon="mail" onPick=${()=>Pm(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Am(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${B} icon="square-pen" onPick=${d}>${o("Edit for the client")}<//>`}
${c&&r`<${B} icon="trash-2" onPick=${()=>jk(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function tN({message:e,x:t,y:n}){let s=tx(e),a=Xm(t,n),i=Gm(s);return r`<div class="msgmenu" ref=${a}>
<${rt} label=${o("Reaction")} place="at signs" across>
${su(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{k.value=null,au(s,l)}}>
${Ks(l)}
</button>`)}
<//>
</div>`}function nN({message:e,x:t,y:n}){let s=Xm(t,n),a=Object.values(Le.value).filter(l=>l.active&&l.id!==T.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=Bt(c,"note");ts(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),ho(c,"note",u),fo("note")};return r`<div class="msgmenu" ref=${s}>
<${rt} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{k.value=null,i(l)}}>
<${U} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Us,iu,Ga,Jm,Qm,qs,tx,Zm=v(()=>{X();W();A();Be();ac();ie();Vr();qt();Hr();S();Ka();oo();Ir();ru();P();M();co();Us=_(null),iu=_(null),Ga=_("menu"),Jm=28,Qm=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";qs=null;tx=e=>ot.value[e.dialog_id]?.items[e.no]??e});function sx({dialog:e}){let t=ot.value[e.id],n=fn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=it.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${ef} dialog=${e} messages=${n} pending=${a} mark=${Mo.value[e.id]}
at=${C.value.dialog===e.id?C.value.at:null} back=${Yr.value?.dialog===e.id}
later=${t.later} newer=${Ue.value[`newer:${e.id}`]} more=${t.more}
older=${Ue.value[`older:${e.id}`]} today=${new Date(ne.value).toDateString()} />`}var oN,sN,nx,aN,ox,ef,ax=v(()=>{hs();A();Vr();ft();ss();S();Ka();po();Cn();J();Ds();P();Ve();M();Mm();Em();Jy();Zm();oN=48,sN=1e3,nx=1200,aN=500,ox=12;ef=class extends xn{box=ku();list=ku();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Pb(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),cu()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),Gk(this.props.dialog.id),Us.value=null,Yr.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Fk(this.list.current),cu()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=oN}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<nx&&dd(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<nx&&ud(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+ox)break;a.dataset.no&&i.top<n-ox&&s.push(Number(a.dataset.no))}return s}look(){Db(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!Yk(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&f$(this.props.dialog)},sN)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Qi(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Us.value=Number(n.dataset.no))};out=()=>{this.focused()||(Us.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Us.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),lu(s,{x:t.clientX,y:t.clientY})},aN))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!Qy(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(ec(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:$,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>dd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${Vy(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>ud(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map(f=>r`<${Qk} key=${"k"+f.key} entry=${f} />`)}
</ol>
<${Zy} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${zk}>
<${h} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${m?O("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):o("Jump to the latest")} onClick=${this.toEnd}>
<${h} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var cx={};je(cx,{Talk:()=>rN});function rN(){let{dialog:e}=C.value;if(!e)return r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("No conversation selected")}>
<${Hc} />
<${uN} />
</section>`;let t=V.value[e],n=Ue.value[`dialog:${e}`]?.problem;return n&&!ot.value[e]?.loaded?r`<${ix} id=${e} dialog=${t} problem=${n} />`:!t&&!ot.value[e]&&z.value.recent.includes(e)?r`<${ix} id=${e} problem=${new ve(404,"not-found")} />`:r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("Conversation")} key=${e} data-dialog=${e}>
<${lx} dialog=${t} />
<${Hc} dialog=${t} />
<${qp} dialog=${t} />
<${Bk} key=${"find"+e} id=${e} />
${ot.value[e]?.loaded&&t?r`<${sx} key=${e} dialog=${t} />`:r`<${cN} />`}
<${Mk} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${Vv} key=${"drop"+e} id=${e} can=${We(t)?.can} kind=${t.kind} />`}
<${sk} dialog=${t} />
<${ex} />
<${Ty} />
</section>`}function rx(){return r`<a class="ib phoneback" href=${D(C.value.view)} aria-label=${o("Back to the list")}>
<${h} name="arrow-left" />
</a>`}function lx({dialog:e}){return e?r`<header class="thead">
<${rx} />
<span class="only-wide">
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${v$} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:de(e.number)})}</span>
${e.waiting_since?r`<${In} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${h} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${ok} dialog=${e}><${iN} /><//>
</header>`:r`<header class="thead">
<${rx} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function iN(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Qt.value=!Qt.value:Me.value=!Me.value};return r`<button type="button" class=${Qt.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Me.value)} onClick=${e}>
<${h} name="panel-right" />
</button>`}function cN(){let e=nn(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&lN.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function ix({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("Conversation")}>
<${lx} dialog=${t} />
<${Hc} dialog=${t} />
<div class="nothing">
<${he} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${H(n)}>
${s?r`<a class="btn" href=${D(C.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>ur(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function uN(){return r`<div class="nothing">
<${ia} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Ft} of=${["J"]} /></p>
<ul class="hints">
<li><${Ft} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Ft} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Ft} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var lN,ux=v(()=>{A();ie();Z();ce();S();Ge();J();P();Ve();Tc();ak();rk();M();Dk();Em();Re();ax();Zm();Um();ba();wc();lN=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var dx={};je(dx,{Lightbox:()=>pN});function dN(){let e=ot.value[C.value.dialog];if(!e)return[];let t=n=>ls(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return fn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function pN(){return k.value==="photo"&&wr.value?r`<${mN} />`:null}function mN(){let e=dN(),t=e.findIndex(p=>p.file.token===wr.value),n=E(null),[s,a]=g(null);if(ke(),R(()=>{t<0?tf():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let $=e[t+p];$&&(wr.value=$.file.token)},u=p=>{let $={ArrowLeft:-1,ArrowRight:1}[p.key];if($){p.preventDefault(),c($);return}ht(p)},d=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&tf()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${d}</b>
<span class="t12 blk">
${Je(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${xt(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${h} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${tf}>
<${h} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${xt(i,i.preview?"preview":"thumb")} alt=${d}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${h} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${h} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var tf,px=v(()=>{W();A();Be();ie();ce();S();Cn();J();P();M();Ia();Re();tf=()=>{k.value=null}});var hN,Zr,nf=v(()=>{hN=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Zr=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:hN(),...t})}`});function hx({contact:e}){let[t,n]=g(!1);return t?r`<${vN} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${h} name="plus" size="s" />
${o("Add an address")}
</button>`}function vN({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,d]=g(!1),p=E(null);return R(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async f=>{if(f.preventDefault(),!(u||!a.trim())){d(!0);try{await Ol(e,n,a.trim()),t()}catch(w){d(!1),c(w.status===422?bN[n]():H(w)),p.current?.focus()}}}} onKeyDown=${f=>{f.key==="Escape"&&(f.preventDefault(),f.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${f=>{s(f.target.value),c(null)}}>
${$N.map(f=>r`<option value=${f}>${_e(f)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${gN[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${f=>{i(f.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var $N,gN,bN,$x=v(()=>{W();A();Be();Z();S();M();$N=["email","phone","telegram","vk"],gN={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},bN={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});var bx={};je(bx,{Card:()=>wN,facts:()=>pu,pastOf:()=>du});function wN(){let{dialog:e}=C.value,t=V.value[e],n=t&&z.value.contacts[t.contact_id];return r`<${kN} open=${Me.value} busy=${!n}>
${t&&r`<${xN} dialog=${t} contact=${n} />`}
<//>`}function kN({open:e,busy:t,children:n}){let s=()=>{e?Me.value=!1:Qt.value=!0};return r`
${e&&r`<${yN} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?ht:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${h} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{Me.value=!1}}></div>`}
`}function yN(){return ke(),R(()=>at("#card .phead button")?.focus({preventScroll:!0}),[]),null}function xN({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${U} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${gx} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Bd(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Zt} width=${60} />`}
</div>
</div>
${t?r`
<${SN} contact=${t} dialog=${e} />
<${CN} contact=${t} />
<${TN} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Zt} width=${s} />`)}</div>`}
`}function SN({contact:e,dialog:t}){return r`<${of} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>ut(s)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${h} name="copy" size="s" />
</button>`})}
<${hx} key=${e.id} contact=${e} />
<//>`}function CN({contact:e}){let t=du(e);return r`<${of} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${D(C.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Ss(n)}</span>
<span class="t12 dim cut">${pu(s)}</span>
${n.id===C.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Ni(e.id)}>
<${h} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function pu(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:de(e.number)}),jt(t?e.opened_at:e.closed_at,ne.value),t?o("open"):n?ra(Y(n)):o("closed")].join(" · ")}function TN({contact:e}){return r`<${of} name="note" title=${o("Client note")}>
<${gx} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Bd(e,{note:t})} long />
<//>`}function gx({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),d=E(null),p=E(null);R(()=>{c!==null&&d.current?.focus()},[c!==null]);let $=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},m=async()=>{let y=(c??"").trim();if(u(null),!(y===e||l&&!y))try{await n(y)}catch(b){fe(H(b))}},f=y=>{y.stopPropagation(),y.key==="Escape"&&(y.preventDefault(),$()),y.key==="Enter"&&(!a||y.ctrlKey||y.metaKey)&&(y.preventDefault(),m(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let y={class:"input",ref:d,value:c,"aria-label":t,onInput:b=>u(b.target.value),onKeyDown:f,onBlur:m};return a?r`<textarea rows="4" ...${y}></textarea>`:r`<input ...${y} />`}let w=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,x=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${w}
</button>`;return i?r`<h3 class="b6 t16">${x}</h3>`:x}var _N,of,du,sf=v(()=>{W();io();A();Be();ie();Z();ft();ce();S();Ee();Ge();J();P();Ie();$x();M();Re();_N=e=>localStorage.getItem("okno.fold."+e)==="1",of=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!_N(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${h} name="chevron-down" size="s" />
</summary>
${s}
</details>`;du=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at)});var vx={};je(vx,{Client:()=>EN});function EN(){let{id:e}=C.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};I(()=>{n(null),e?i():a(new ve(404,"not-found"))},[e]);let l=nn(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${En()} aria-label=${o("Back")}><${h} name="arrow-left" /></a>
${t?r`
<${U} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
</div>
<${ON} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${he} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${H(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${AN} contact=${t} />
<${NN} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function ON({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Zr(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${h} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Zr(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${h} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function AN({contact:e}){let t=du(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(n=>r`<li key=${n.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:n.label||n.external_id})}
onClick=${()=>ut(n.label||n.external_id)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${n.label||n.external_id}</span>
<${h} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${t.length}</span></h2>
<ul>
${t.map(({dialog:n,episode:s})=>r`<li key=${s.number}>
<a class="crow" href=${D("all",n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">
${s.title||Pe.value[n.channel_id]?.name||_e(n.kind)}
</span>
<span class="t12 dim cut">${pu(s)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
</section>`}function NN({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=p=>{let $=++c.current,m=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});j(`/api/contacts/${e.id}/history?${m}`).then(f=>{$===c.current&&l(w=>({items:p?[...w.items,...f.items]:f.items,next:f.next,loaded:!0,problem:null}))},f=>{$===c.current&&l(w=>({...w,problem:f}))})};I(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${d.map(([p,$])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${we} kind=${$} />
${Pe.value[p]?.name??_e($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${PN(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${he} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${H(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function PN(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${jt(i.created_at,ne.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:de(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${D("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${MN} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function MN({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${jm(e)} · <span title=${Je(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?Y(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${h} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Gr(e)).pathname+new URL(Gr(e)).search}
title=${Je(e.sent_at)}>
${Q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&bn(e)?r` · ${o("Scheduled for {when}",{when:Qe(gn(e))})}`:null}
</span>
<div class="clsaid"><${nu} message=${e} client=${n.id} /></div>
</div>
</li>`}var wx=v(()=>{W();A();Be();Z();ft();ce();S();Ee();J();P();vn();M();sf();Wm();Km();nf();Re();Ka()});var Ce,pt,pn,Va,xo=v(()=>{A();Ce=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,pt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,pn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Va=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var af={};je(af,{Looks:()=>RN,Select:()=>_o,Who:()=>Sx,Work:()=>FN});function RN(){return r`
<${Sx} />
<${pt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Ce} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Va} label=${o("Language")} value=${qe.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${An} />
<//>
<${Ce} title=${o("Theme")}
text=${IN.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Va} label=${o("Theme")} value=${Dt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Lo} />
<//>
<${Ce} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Va} label=${o("List density")} value=${hn.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${ea} />
<//>
<${Ce} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${_o} label=${o("Text size")} value=${Bi.value} options=${LN.map(([e,t])=>[e,t()])}
onPick=${e=>ze({text:e})} />
<//>
<${Ce} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${pn} label=${o("Less motion")} checked=${re.value.motion==="less"}
onChange=${e=>ze({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function FN(){let{send:e,undo:t,after_close:n}=re.value;return r`<${pt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Ce} key=${s} title=${o("Enter sends in {channel}",{channel:_e(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${pn} label=${o("Enter sends in {channel}",{channel:_e(s)})}
checked=${e[s]==="enter"}
onChange=${a=>ze({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Ce} title=${o("After “Close”")}>
<${_o} label=${o("After “Close”")} value=${n} options=${BN.map(([s,a])=>[s,a()])}
onPick=${s=>ze({after_close:s})} />
<//>
<${Ce} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${_o} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${_x([0,2,4,8,15])} onPick=${s=>ze({undo:{messenger:Number(s)}})} />
<//>
<${Ce} title=${o("Time to undo sending")} text=${o("In email")}>
<${_o} label=${o("Time to undo sending: email")} value=${t.email}
options=${_x([0,5,10,20,30,60])}
onPick=${s=>ze({undo:{email:Number(s)}})} />
<//>
<${WN} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function WN(){let e=re.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await ze({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Ce} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${jN} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var LN,IN,Sx,_o,BN,_x,jN,ei=v(()=>{X();W();A();Rs();S();Ge();P();M();sp();xo();le(()=>{re.value&&(Bi.value=re.value.text)});LN=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],IN=matchMedia("(prefers-color-scheme: dark)"),Sx=()=>r`<div class="pme">
<${U} name=${T.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${T.value.name}</b>
<span class="t12 dim blk cut">${ub(T.value.role)} · ${T.value.email}</span>
</div>
</div>`;_o=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,BN=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],_x=e=>e.map(t=>[t,t?O("{n} second","{n} seconds",t):o("Send immediately")]);jN=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var Cx={};je(Cx,{OwnKeys:()=>qN});function qN(){let e=re.value?.shortcuts??!0;return r`
<${pt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Ce} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${pn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>ze({shortcuts:t})} />
<//>
<${Ce} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${h} name="check" size="m" /> ${o("always")}</span>
<//>
<${Ce} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{k.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(fl).map(([t,n])=>r`<${UN} title=${n()} group=${t} />`)}
`}function UN({group:e,title:t}){let n=so().filter(s=>s.group===e&&KN(s));return n.length?r`<${pt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${HN} key=${s.id} one=${s} />`)}</div>
<//>`:null}function HN({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!lg(d))return;let p=ao(d),$=ig(p,e);if($){a($);return}ze({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Dd(e)?o("Changed by you"):null;return r`<${Ce} title=${i} text=${u}>
${t?r`<${YN} name=${i} onKey=${c} onLeave=${l} />`:r`
<${ga} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Dd(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>ze({keys:{[e.id]:""}})}>
<${h} name="undo-2" size="m" />
</button>`}
<//>`}function YN({name:e,onKey:t,onLeave:n}){let s=E(null);return R(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var KN,Tx=v(()=>{W();A();ie();Rs();At();S();P();M();xo();zl();KN=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var Ex={};je(Ex,{Mailbox:()=>VN,chosen:()=>us,learnMailbox:()=>ti});async function ti(){try{us.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof ve))throw e}}async function GN(e){try{us.value=await xe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ue(e?o("Emails are sent from {name}",{name:us.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){fe(H(t)),ti()}}function VN(){I(()=>{ti()},[]);let e=Object.values(Pe.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${pt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Ce} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${_o} label=${o("Mailbox for emails to colleagues")} value=${us.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${GN} />
<//>`:r`<div class="srow">
<${h} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${us.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var us,rf=v(()=>{W();X();A();Z();S();P();Ie();M();ei();xo();us=_(null)});var Px={};je(Px,{OwnNotices:()=>ZN});function XN(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&ze({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function ZN(){let{notices:e,quiet:t,sounds:n}=re.value;return I(()=>{ti()},[]),r`<${pt} id="notices-all" title=${o("Notifications")}>
<div class="card">
<${tP} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${Ax.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${QN().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${Ax.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>ze({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Ce} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>eP(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Ce} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>XN(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=re.value.quiet?.[s]??t[s]}} />`)}
</span>
<${pn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>ze({quiet:{on:s}})} />
<//>
<${Ce} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Ce} title=${o("Email when I am away")} text=${us.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${_o} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>ze({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function eP(e){await ze({sounds:{volume:e}})&&ll("message")}function tP(){let[e,t]=g(!1),[n,s,a]=Nx[ca.value]??Nx.default,i=async()=>{t(!0);try{await al(),await X$()}catch(l){fe(H(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${ca.value==="granted"?"okc":"okc none"}><${h} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${h} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var Ox,JN,QN,Ax,Nx,Mx=v(()=>{W();A();Z();Rs();vd();S();Ed();_d();P();Ie();M();rf();ei();xo();Ox=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],JN=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")]],QN=()=>T.value?.role==="administrator"?[...Ox,...JN]:Ox,Ax=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];Nx={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function So({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${d?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${m=>s(m.target.value)} />
<button type="button" class="ib small" aria-label=${d?o("Hide the password"):o("Show the password")}
aria-pressed=${String(d)} onClick=${()=>p(!d)}>
<${h} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function Ja(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):O("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return O("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):H(e)}var ni=v(()=>{W();A();Z();S();M()});var lf={};je(lf,{Password:()=>oP,Sessions:()=>uP,deviceName:()=>zx});function oP(){let[e,t]=g(!1);return r`<${pt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${sP} onDone=${()=>t(!1)} />`:r`<${Ce} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function sP({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=E(null);R(()=>d.current.focus(),[]);let p=async f=>{f.preventDefault(),u(!0);try{await xe("POST","/api/me/password",{current:t,new:s}),ue(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(w){if(!(w instanceof ve))throw w;l(w),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?aP(i):null,m=i&&!$?rP(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${So} id="pwc" field=${d} value=${t} onInput=${n} error=${$}
label=${o("Current password")} autocomplete="current-password" />
<${So} id="pwn" value=${s} onInput=${a} error=${m} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<nP}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function aP(e){if(e.code!=="wrong-password")return Ja(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):O("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function rP(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():H(e)}function zx(e){return[Dx(e,iP),Dx(e,lP)].filter(Boolean).join(", ")||o("Unknown device")}function uP(){let[e,t]=g(null),[n,s]=g(null),a=nn(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(d){if(!(d instanceof ve))throw d;s(d)}};I(()=>{i()},[]);let l=async(d,p)=>{try{await xe("POST","/api/me/sessions/end",d),ue(p,{icon:"log-out"})}catch($){$.status!==404&&fe(H($))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${pt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${h} name="circle-alert" size="m" />
<span class="grow t13">${H(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(d=>r`<li class="sess" key=${d}>
<span class="sic"></span>
<span class="grow"><${Zt} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(d=>r`<${dP} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function dP({one:e,onEnd:t}){let n=zx(e.agent),s=e.current?o("now"):Cs(e.seen_at,ne.value);return r`<li class="sess">
<span class="sic"><${h} name=${cP(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var nP,iP,lP,Dx,cP,cf=v(()=>{W();A();Z();ft();ce();S();P();Ie();M();Re();ni();xo();nP=12;iP=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],lP=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],Dx=(e,t)=>t.find(([n])=>e.includes(n))?.[1];cP=e=>/iPhone|iPad|Android/.test(e)});var Bx={};je(Bx,{Teams:()=>pP});function pP(){let[e,t]=g(null),n=Wr();return I(()=>{$a()},[]),r`
<${pt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${h} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${Lx} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${he} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${Lx} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${mP} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${pt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${Rx().map(s=>r`<${$P} key=${s.id} person=${s} />`)}</div>
<//>
`}function mP({team:e,onEdit:t}){let n=e.members.map(a=>Le.value[a]).filter(a=>a?.active),s=me.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Xt(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>hP(e)}>
<${h} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${fP(e,a)}: ${La(a)}`}>
<${U} name=${a.name} size="sm"><${Br} shift=${sn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${O("{n} person","{n} people",n.length)} · ${O("{n} conversation","{n} conversations",s)}
</span>
</section>`}function hP(e){let t=n=>se(`/api/teams/${e.id}/removed`,{removed:n});return Oe(async()=>{await t(!0),ue(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Oe(()=>t(!1))})})}function Lx({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,d]=g(null),p=E(null);R(()=>p.current.focus(),[]);let $=f=>i(Ix(a,f)),m=async f=>{f.preventDefault();let w=[...l].filter(y=>a.has(y)),x={name:n.trim(),members:[...a],leads:w};try{await(e?se(`/api/teams/${e.id}`,x,{method:"PATCH"}):se("/api/teams",x)),t()}catch(y){d(y),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${m}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${f=>s(f.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${H(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${Rx().map(f=>r`<div class="tmrow" key=${f.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(f.id)}
onChange=${()=>$(f.id)} />
<${U} name=${f.name} size="sm" />
<span class="cut">${f.name}</span>
</label>
${a.has(f.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has(f.id)}
aria-label=${o("{name} leads the team",{name:f.name})}
onChange=${()=>c(Ix(l,f.id))} />
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
</form>`}function Ix(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function $P({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);I(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await se(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=$n.value?.[e.id]?.load;return r`<div class="caprow">
<${Ce} title=${e.name} text=${s?H(s):u===void 0?"":O("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}var Rx,fP,Fx=v(()=>{W();A();Be();Z();S();Ee();P();Ie();Rt();kc();M();xo();Rx=()=>Object.values(Le.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));fP=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var qx={};je(qx,{Statuses:()=>wP});function wP(){let[e,t]=g(null),n=jl(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${h} name="plus" size="s" />${o("New status")}
</button>`;return r`<${pt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${jx} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${jx} status=${i} onDone=${s} />`:r`<${xP} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function Wx(e,t,n){let s=e[n<0?t-1:t+2];return Oe(()=>se(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function yP(e){let t=n=>se(`/api/statuses/${e.id}/removed`,{removed:n});return Oe(async()=>{await t(!0),ue(o("Status deleted: {name}",{name:ln(e)}),{icon:"x",undo:()=>Oe(()=>t(!1))})})}function xP({status:e,list:t,index:n,onEdit:s}){let a=ln(e),i=Object.values(Le.value).filter(u=>u.active&&u.status_id===e.id),l=O("{n} person now","{n} people now",i.length),c=gP.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${_r(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${bP(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${pn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${vP(e)} onChange=${u=>kP(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>Wx(t,n,-1)}>
<${h} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>Wx(t,n,1)}>
<${h} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>yP(e)}>
<${h} name="x" size="m" />
</button>
</span>
</section>`}function jx({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,d]=g(null),p=E(null);R(()=>p.current.focus(),[]);let $=!!e?.builtin,m=async x=>{x.preventDefault();let y=$?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?se(`/api/statuses/${e.id}`,y,{method:"PATCH"}):se("/api/statuses",y)),t()}catch(b){d(b),p.current.focus()}},f=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Va} label=${o("Colleagues see")} options=${Kx.map(([x,y])=>[x,y()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${pn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,w=e?o("Status {name}",{name:ln(e)}):o("New status");return r`<form class="tmnew" aria-label=${w} onSubmit=${m}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!$}
placeholder=${$?cb(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${x=>s(x.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${H(u)}</span>`}
</div>
${!$&&f}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!$&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var gP,Kx,bP,vP,kP,Ux=v(()=>{W();A();Be();Z();S();P();Ie();Sr();M();xo();gP=new Set(["online","away","off"]),Kx=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],bP=e=>Kx.find(([t])=>t===e)[1](),vP=e=>e.builtin==="online"||e.base==="off";kP=(e,t)=>Oe(()=>se(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});var Gx={};je(Gx,{Settings:()=>SP,title:()=>Yx});function SP(){let{section:e}=C.value,t=aa(),n=e?dr(e):t[0],s=pl("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${bt()} aria-label=${o("All settings")}>
<${h} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):_P(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${Hx.map(([a,i])=>r`<${CP} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${Yx()}><${TP} part=${n} /></div>
</div>
</div>
</main>`}function CP({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${bt(s.id)} aria-current=${s===n?"page":null}>
<${h} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function TP({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${he} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${he} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${bt()}>${o("All settings")}</a>
<//>`}var Hx,Yx,_P,Vx=v(()=>{A();S();Bo();J();M();Re();Hx=[["own",()=>o("My settings")],["company",()=>o("Company")]],Yx=()=>dr(C.value.section)?.label()??o("Settings"),_P=e=>Hx.find(([t])=>t===e?.group)?.[1]()});function jP({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${FP}`} />
<use class="gl" href=${`${BP}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var BP,Jx,FP,WP,Qx,Xx=v(()=>{A();S();BP=new URL("../../icons.svg",import.meta.url).pathname,Jx=136,FP="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",WP=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];Qx=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${WP.map((e,t)=>e.map((n,s)=>r`<${jP} kind=${n} x=${20+s*Jx} y=${20+t*Jx} />`))}
</svg>`});function oi({children:e}){let[t,n]=qP[Dt.value],s=qe.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${ia} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>An(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Lo(KP[Dt.value])}>
<${h} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${Qx} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var KP,qP,uf=v(()=>{A();S();Ge();M();Xx();KP={system:"light",light:"dark",dark:"system"},qP={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var Zx={};je(Zx,{Login:()=>UP});function UP(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=E(null),$=E(null);return R(()=>$.current.focus(),[]),r`<${oi}>
<form class="formin" onSubmit=${async f=>{if(f.preventDefault(),!u){d(!0);try{await xe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Wi(),await xs(),L(mu.value,{replace:!0})}catch(w){d(!1),c(w),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${f=>t(f.target.value)} />
</div>
<${So} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Ja(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${f=>i(f.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var e_=v(()=>{W();A();Z();S();Ge();J();Ve();si();uf();ni()});var n_={};je(n_,{Setup:()=>GP});function YP(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):H(e)}function GP(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(t_);I(()=>{let $=()=>{let m=t_();m&&(c(m),s(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>m=>t({...e,[$]:m.target.value}),d=async $=>{if($.preventDefault(),e.password.length<HP){i(!0);return}i(!1);try{await xe("POST","/api/setup",{...e,token:l,locale:qe.value}),await Wi(),await xs(),L("/inbox/all",{replace:!0})}catch(m){s(m)}};if(!l)return r`<${oi}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=($,m,f,w)=>r`<div class="field">
<label for=${"s"+$}>${m}</label>
<input class="input large" id=${"s"+$} type=${f} autocomplete=${w} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${oi}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${h} name="circle-alert" size="m" />
<span>${YP(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(qe.value==="ru")}
onClick=${()=>An("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(qe.value==="en")}
onClick=${()=>An("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${So} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var HP,t_,o_=v(()=>{W();A();Z();S();Ge();J();Ve();M();uf();ni();HP=12,t_=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var s_={};je(s_,{SessionExpired:()=>VP});function VP(){let[e,t]=g(""),[n,s]=g(null),a=E(null);ke(),R(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await xe("POST","/api/session",{email:T.value.email,password:e,remember:!1}),o$()}catch(u){s(u),a.current.select()}},l=()=>{Ji(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${ht}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${U} name=${T.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${T.value.name} · ${T.value.email}</p>
</div>
</div>
${Object.keys(yt.value).length>0&&r`<p class="livebox ok dgap">
<${h} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${So} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Ja(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var a_=v(()=>{W();A();Z();S();qt();J();P();Ve();M();ni();Re()});var mu,r_,i_,l_,si=v(()=>{on();mu={value:"/inbox/mine"},r_=Se(()=>Promise.resolve().then(()=>(e_(),Zx)),"Login"),i_=Se(()=>Promise.resolve().then(()=>(o_(),n_)),"Setup"),l_=Se(()=>Promise.resolve().then(()=>(a_(),s_)),"SessionExpired")});var c_={};je(c_,{Shortcuts:()=>JP});function XP(){let e=E(null),[t,n]=g(""),[s,a]=g(null);ke(),R(()=>e.current.focus(),[]);let i=u=>{let d=ao(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>s?Ko(u).includes(s):!t.trim()||fa(t,u.label()),c=Object.entries(fl).map(([u,d])=>({group:u,title:d(),rows:so().filter(p=>p.group===u&&QP(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&df()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${ht}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${df}>
<${h} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${h} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Vd} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${ga} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${bt("keys")} onClick=${df}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${pn} label=${o("Single-key shortcuts")} checked=${re.value?.shortcuts??!0}
onChange=${u=>ze({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var JP,df,QP,u_=v(()=>{W();A();ie();Rs();At();S();Wd();J();P();M();zl();Re();xo();JP=()=>k.value==="shortcuts"?r`<${XP} />`:null,df=()=>{k.value=null},QP=e=>e.label&&e.listed!==!1&&Ko(e).length>0});X();hs();Z();S();A();Ge();J();P();Ve();W();A();ie();X();Ve();S();var sS=4e3,pd=_(""),Xi=[],h$=0;Nn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&aS(a.name)}});function aS(e){Xi.push(e),h$||=setTimeout(rS,sS)}function rS(){let e=[...new Set(Xi)];pd.value=e.length===1?o("New message: {name}",{name:e[0]}):O("{n} new message","{n} new messages",Xi.length),Xi=[],h$=0}Z();S();Bo();Ge();J();P();Ve();M();ml();W();A();var ng=16,og=260,sg=560,Ad=document.documentElement,BS=e=>Number(localStorage.getItem("okno.width."+e))||null,Od=e=>parseFloat(getComputedStyle(Ad).getPropertyValue(e));function FS(e,t){t?Ad.style.setProperty(e,`${t}px`):Ad.style.removeProperty(e)}function Nd({name:e,side:t,label:n}){let[s,a]=g(()=>BS(e)),i=E(null);I(()=>FS(e,s),[s]);let l=m=>{let f=Math.round(Math.min(sg,Math.max(og,m)));a(f),localStorage.setItem("okno.width."+e,String(f))},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:Od(e)}},d=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},p=m=>{let f={ArrowLeft:-ng,ArrowRight:ng}[m.key];f&&(m.preventDefault(),m.stopPropagation(),l(Od(e)+c*f))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${og} aria-valuemax=${sg}
aria-valuenow=${Math.round(s??Od(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${p}></div>`}A();S();ce();Bo();At();S();J();Bo();ie();on();var lb=qo(["palette"],()=>Promise.resolve().then(()=>(Yg(),Hg)),"Palette"),G1=Se(()=>Promise.resolve().then(()=>(ib(),rb)),"Search",{keys:!0}),xr=()=>{k.value="palette"};function V1(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}sa({page:"search",title:()=>o("Search"),view:G1});ct({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:V1},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:xr});Ge();ks();J();P();M();oo();sp();A();ie();ce();S();Bo();Ee();J();P();va();M();co();var Ns=e=>C.value.page==="inbox"&&C.value.view===e,fb=([e])=>e!=="failed"||me.value.failed>0||Ns("failed"),nC=e=>e!=="closed",ap=()=>Tr.some(([e])=>Ns(e))||Vo.value.some(e=>Ns(`team-${e.id}`));function hb(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Tr.filter(fb).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${D(e)}
aria-current=${Ns(e)?"page":null} title=${t()}>
<${h} name=${n} />
<span class="lbl">${t()}</span>
<${ql} view=${e} />
</a>
</li>`)}
</ul>
${Vo.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Vo.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${D(`team-${e.id}`)}
aria-current=${Ns(`team-${e.id}`)?"page":null}
title=${e.members.includes(T.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Xt(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${ql} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function ql({view:e}){let t=Kl(e)??0;return nC(e)&&t>0?r`<span class="n">${de(t)}</span>`:null}var oC=()=>{k.value=k.peek()==="more"?null:"more"};function $b(){let{page:e}=C.value,t=Xs.value,n=ap();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":En()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${h} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{k.value=k.peek()==="views"?null:"views"}}>
<${h} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${xr}>
<${h} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="more")}
aria-current=${e==="settings"?"page":null} onClick=${oC}>
<${h} name="menu" size="l" />
${o("More")}
${me.value.notices>0&&r`<span class="count">${me.value.notices}</span>`}
</button>
</nav>
${k.value==="views"&&r`<${sC} />`}
${k.value==="more"&&r`<${aC} />`}
`}function sC(){return r`<${rt} label=${o("Views")} place="popsheet">
${Tr.filter(fb).map(([e,t,n])=>r`<${B} icon=${n} checked=${Ns(e)} onPick=${()=>L(D(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${ql} view=${e} /></span>
<//>`)}
${Vo.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Vo.value.map(e=>r`<${B} icon="users-round" checked=${Ns(`team-${e.id}`)}
onPick=${()=>L(D(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${ql} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function aC(){let e=t=>()=>{k.value=t};return r`<${rt} label=${o("More")} place="popsheet">
<${B} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${B} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${aa().length>0&&r`<${B} icon="settings" onPick=${()=>L(bt())}>${o("Settings")}<//>`}
<${B} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function rp(){let{page:e}=C.value,t=Xs.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${ia} />
<b>${o("Okno")}</b>
${zt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{On.value=!On.value}}>
<${h} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${Xe} K`}
onClick=${xr}>
<${h} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${Xe} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!ap()?"page":null}
title=${o("Inbox")}>
<${h} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${de(t)}</span>`}
</a>
</li>
</ul>
<${hb} />
</div>
${aa().length>0&&r`<div class="sidefoot">
<a class="nav" href=${bt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${h} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${pb} />
</nav>
<${$b} />
<${db} />
`}var gb=()=>{let e=me.value.mine_unread+me.value.unassigned;return`${e?`(${e}) `:""}${Zi(C.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};W();A();Z();qt();ol();S();ss();X();J();P();var Ea=["cards","rows","table"],vp=matchMedia("(max-width: 719px)"),kp=_(vp.matches);vp.addEventListener("change",()=>{kp.value=vp.matches});var cn=$e(()=>{let e=re.value?.list?.mode??"cards";return kp.value&&e==="table"?"cards":e}),Zb=$e(()=>kp.value),Ae={ids:[],reveal(){},focus(){},showNew(){}},Oa=_({from:0,to:1/0}),Pt=_(null),yp=()=>Pt.peek()!==null&&V.peek()[Pt.peek()]?Pt.peek():C.peek().dialog;function xp(e,t,n=()=>!0){let{ids:s}=Ae,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function ev(e){if(e===null)return;let t=Pt.peek()!==null;Ae.reveal(e),L(D(C.peek().view,e)),t&&Ae.focus(e)}var wp=()=>C.peek().dialog??Pt.peek(),_p=e=>ev(xp(wp(),e)??(wp()===null,null)),Sp=e=>ev(xp(wp(),e,t=>Zs(V.peek()[t])>0));function Cp(e){if(Pt.peek()===null)return!1;let t=xp(Pt.peek(),e);return t!==null&&Ae.focus(t),!0}Jt();po();ss();X();Z();S();Hn();Jt();Ge();P();Ie();var Tp=200,lt=_(new Set),Mr=_(null),Aa=_(null),Ep=null;Vb(()=>lt.peek().size>0);function Na(e){lt.value=e,e.size||(Aa.value=null)}function mo(e){let t=new Set(lt.peek());t.has(e)?t.delete(e):t.add(e),Ep=e,Na(t)}function oc(e){let{ids:t}=Ae,[n,s]=[t.indexOf(Ep),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){mo(e);return}Na(new Set([...lt.peek(),...t.slice(n,s+1)]))}var sc=()=>Na(new Set(Ae.ids)),Pa=()=>{Ep=null,Na(new Set)},tv=()=>{let e=yp();return e===null?!1:(mo(e),!0)},nv=()=>{let e=yp();return e===null?!1:(oc(e),!0)};async function ov(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Tt(e,vt.peek())})}`);Na(new Set(t))}catch(t){fe(H(t))}}function Op(e){let t=new Set([...lt.value].map(n=>V.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var DC=e=>Array.from({length:Math.ceil(e.ids.length/Tp)},(t,n)=>{let s=[n*Tp,(n+1)*Tp];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function sv(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(DC),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Mr.value={done:t.done.length+t.failed.length,of:s};try{let i=await se("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Mr.value=null,t}async function Ut(e,t,n=null){let s=n??[...lt.peek()];if(Mr.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await sv([{...e,ids:s}]);n||bs(),Na(new Set(i.map(c=>c.id))),Aa.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&ue(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>zC(l):null})}async function zC(e){let{failed:t}=await sv(e);t.length&&fe(O("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var av=()=>{let{step:e,said:t,list:n}=Aa.peek();return Ut(e,t,n.map(s=>s.id))},LC={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function rv({list:e,of:t}){let n=[...new Set(e.map(c=>(LC[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>V.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${O("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}Ge();Cn();J();P();Ve();M();A();ie();Ho();ce();S();Ee();J();P();va();Rt();M();on();At();S();J();J();P();var Ma=()=>V.peek()[C.peek().dialog],un=()=>!!Ma();P();ie();on();Be();Rt();var zc=Se(()=>Promise.resolve().then(()=>(wc(),Lv)),"SnoozeMenu",{keys:!0}),Cw=qo(["handover","newdialog"],()=>Promise.resolve().then(()=>(Sw(),_w)),"WorkLayers"),yn=()=>C.peek().page==="inbox"?Ma():void 0,sm=()=>yn()?.state==="open",kE=()=>Ma()?.state==="closed",Ba=e=>()=>{k.value=e};ct({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:un,run:Ba("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:un,run:()=>Cl(Ma().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:kE,run:()=>{Yo(Ma().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Nl()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:sm,run:()=>{an(yn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!yn(),run:Ba("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:sm,run:Ba("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(sm()&&yn().snooze),run:()=>{Go(yn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!yn(),run:Ba("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!yn()?.waiting_since,run:()=>{Dl(yn().id)}},{id:"follow",group:"dialog",label:()=>Un.peek()[yn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!yn(),run:()=>{Es(yn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Ba("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Ba("handover")});var _E=Se(()=>Promise.resolve().then(()=>(Ew(),Tw)),"GiveMenu",{keys:!0}),cs=(e,t)=>(n,s)=>s===null?t(n):e(s),Aw=()=>Ut({act:"close"},cs(e=>vr(e,Ml("solved")),e=>O("{n} conversation closed","{n} conversations closed",e))),Nw=()=>Ut({act:"reopen"},cs(bl,e=>O("{n} conversation reopened","{n} conversations reopened",e))),SE=()=>Ut({act:"read"},cs(kl,e=>O("{n} conversation marked as read","{n} conversations marked as read",e))),rm=()=>Ut({act:"follow",on:!0},cs(e=>wl(e,!0),e=>O("You follow {n} conversation","You follow {n} conversations",e))),Pw=()=>Op(C.peek().view).open?Aw():Nw();function CE(e,t){Ut({act:"snooze",until:e,reason:t},cs(n=>vl(n,e),n=>e===null?O("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):O("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Qe(e)})))}function TE({person:e,team:t}){if(t!==void 0){let n=mt.peek()[t]?.name??"";Ut({act:"team",team_id:t},cs(s=>_l(s,n),s=>O("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Ut({act:"assign",operator_id:null},cs(n=>Uo(n,null),n=>O("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Ut({act:"assign",operator_id:e},cs(n=>Uo(n,e),n=>O("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:Y(e)})))}var Ow=e=>{k.value=k.peek()===e?null:e},EE=[["user-round-plus",()=>o("Assign"),"A",()=>Ow("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>Ow("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,SE],["eye",()=>o("Follow"),"F",rm],["undo-2",()=>o("Reopen"),"E",Nw,null,"closed"],["check",()=>o("Close"),"E",Aw,null,"open"]];function Mw({view:e}){let t=lt.value.size;if(!t)return null;let n=Mr.value,s=Op(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=EE.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,d,p,$])=>[l,c,a(u,$),d,p]);return r`<div class="bulkwrap">
<${OE} view=${e} size=${t} />
${Aa.value&&r`<div class="bulkerr" role="alert">
<${h} name="circle-alert" size="m" />
<span class="grow">${rv(Aa.value)}</span>
<button type="button" class="link" onClick=${av}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:de(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,d,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(k.value===p):null}
onClick=${d}>
<${h} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Pa}>
<${h} name="x" size="m" />
</button>
</div>
${k.value==="pick-snooze"&&r`<${zc} label=${o("Snooze")} onPick=${CE} />`}
${k.value==="pick-give"&&r`<${_E} onPick=${TE} />`}
</div>`}function OE({view:e,size:t}){let n=Ae.ids.length,s=Math.max(Kl(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:de(t),total:de(s)})}
</span>
<button type="button" class="link" onClick=${()=>ov(e)}>
${o("Select all {total}",{total:de(s)})}
</button>
</div>`}Re();A();ie();Rs();ce();S();Jt();J();P();va();M();co();A();ie();S();Ge();M();co();var im=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function lm(){let e=k.value==="sort",t=(im.find(([n])=>n===vt.value)??im[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{k.value=e?null:"sort"}}><${h} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${rt} label=${o("Sort order")} place="popsort">${im.map(([n,s,a])=>r`<${B} icon=${a} checked=${n===vt.value}
onPick=${()=>{vt.value=n}}>${s()}<//>`)}<//>`}`}var Fs={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},cm=e=>ze({list:{mode:e}}),zw=()=>cm(Ea[(Ea.indexOf(re.peek()?.list?.mode??"cards")+1)%Ea.length]),Dw=e=>Tt(e,"urgent")!==Tt(e,"longest");function Lw({view:e}){let t=cn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${mb(e)}</h2>
${t?r`<${DE} />`:r`<${ME} />`}
<${zE} wide=${t} />
</div>
<div class="ltabs">
<${NE} view=${e} />
${t&&Dw(e)&&r`<div class="lfilter"><${lm} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${Dw(e)?r`<${lm} />`:r`<span class="t12 dim lown">${AE(e)}</span>`}
<${PE} view=${e} />
</div>`}
`}var AE=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function NE({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Cr.map(([t,n])=>r`<a class="tab" href=${D(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${de(me.value[t])}</span></a>`)}</nav>`}function PE({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${D(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${me.value.unread>0&&r` <span class="num">${de(me.value.unread)}</span>`}
</a>
</span>`}function ME(){let e=k.value==="mode",[t,n]=Fs[cn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{k.value=e?null:"mode"}}>
<${h} name=${n} />
</button>
${e&&r`<${rt} label=${o("List view")} place="popmode">
${Ea.map(s=>r`<${B} icon=${Fs[s][1]} checked=${s===cn.value} onPick=${()=>cm(s)}>
${Fs[s][0]()}
<//>`)}
<//>`}
</span>`}var DE=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Ea.map(e=>r`<button type="button" aria-pressed=${String(e===cn.value)} title=${Fs[e][0]()+"  V"}
onClick=${()=>cm(e)}>
<${h} name=${Fs[e][1]} size="m" />
${e===cn.value?Fs[e][0]():r`<span class="vh">${Fs[e][0]()}</span>`}
</button>`)}
</span>`;function zE({wide:e}){let t=()=>{k.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${h} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${h} name="square-pen" />
</button>`}W();A();ol();S();Jt();J();P();Ve();va();M();function Iw({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Oa.value,l=[...new Set([...s,...en.value])].filter(m=>V.value[m]),c=l.filter(m=>{let f=n.indexOf(m);return f>=a&&f<=i});I(()=>{bd([...c,C.value.dialog])});let u=l.filter(m=>No(V.value[m],e,Do())&&!c.includes(m)&&m!==C.value.dialog);if(u.length)return r`<${IE} view=${e} list=${LE(u,t)} ids=${t} from=${a} to=${i} />`;let d=A$(z.value,en.value.filter(m=>m!==C.value.dialog),e);if(!d)return null;let[,p]=Cr.find(([m])=>m===d.view);return r`<${Lc} icon="chevron-right" run=${()=>{la.value={view:d.view,ids:d.ids},L(D(d.view,C.value.dialog))}}>
${O("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var um=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},LE=(e,t)=>[...e].sort((n,s)=>um(t,n)-um(t,s));function IE({view:e,list:t,ids:n,from:s,to:a}){let i=um(n,t[0]),l=()=>{la.value={view:e,ids:t},Ae.showNew()};return i>a?r`<${Lc} icon="arrow-down" run=${l}>${O("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Lc} icon="arrow-up" run=${l}>${O("{n} new above","{n} new above",t.length)}<//>`:r`<${Lc} icon="eye" run=${l}>${O("{n} new · show","{n} new · show",t.length)}<//>`}var Lc=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${h} name=${e} size="s" />
${n}
</button>`;function Rw(e,t,n,s,a){I(()=>{let{view:i,ids:l}=la.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(la.value=null,requestAnimationFrame(()=>{Ae.reveal(c),O$(l),bd(l)})):s.next&&!a?_s(e,t):s.next||(la.value=null)})}A();ce();S();sr();J();P();Rt();M();A();Be();rl();S();P();M();function Bw(){if(T.value?.role!=="administrator")return r`<${he} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=ua(),t=e&&da(e,"channel add");return r`<${he} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>ut(t)}>
<${h} name="copy" size="s" />
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
<//>`}var RE={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function dm({view:e}){if(!Object.keys(Pe.value).length)return r`<${Bw} />`;if(e==="mine")return r`<${BE} />`;let t=Oo(e);if(t!==null)return r`<${FE} team=${mt.value[t]} />`;let[n,s,a]=RE[e]();return r`<${he} icon=${n} title=${s} text=${a} />`}function BE(){let e=me.value.unassigned;return r`<${he} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:de(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Nl}>
${o("Take the next one")}
<${Ft} of=${["Shift","I"]} />
</button>`}
<//>`}function FE({team:e}){if(!e||e.removed)return r`<${he} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${D("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(T.value.id);return r`<${he} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}W();A();Be();ft();rl();ce();S();P();M();Wo();var WE=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Fw=e=>Lt(e)===Lt(ne.value)?Q(e):Je(e);function Ww(){return Object.values(Pe.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${jE} channel=${t} key=${t.id} />`:r`<${qE} channel=${t} key=${t.id} />`)}function jE({channel:e}){let[t,n]=g(!1),s={name:e.name,time:Fw(e.down_since),cause:tn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=T.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${h} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${KE} channel=${e} />`}
</div>`}function KE({channel:e}){let t=ua(),n=WE.includes(e.health_code),s=t&&da(t,`channel ${n?"change":"test"} ${R$(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>ut(s)}>
<${h} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function qE({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${h} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Fw(e.down_since),until:Q(e.health_at)})}
</span>
</div>`}ba();W();A();Jt();S();Ge();var UE=200,Ic=8,HE={cards:80,rows:52,table:42},jw=new Map;function Kw({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let d=E(null),p=E(null),$=E({name:null,ids:[],height:0}),[m,f]=g(HE[n]),[w,x]=g([0,40]),y=E(null),b=()=>p.current.offsetTop,N=te=>{let ae=Math.floor((te-b())/m)-Ic;return[Math.max(0,ae),Math.ceil((te+d.current.clientHeight-b())/m)+Ic]},F=()=>{let{scrollTop:te,clientHeight:ae}=d.current,G={from:Math.ceil((te-b()-1)/m),to:Math.floor((te+ae-b()+1)/m)-1};(G.from!==Oa.peek().from||G.to!==Oa.peek().to)&&(Oa.value=G)},oe=()=>{F();let te=N(d.current.scrollTop);(Math.abs(te[0]-w[0])>Ic/2||Math.abs(te[1]-w[1])>Ic/2)&&x(te)},St=()=>{let{scrollTop:te}=d.current,ae=Math.min($.current.ids.length-1,Math.floor(te/m));ae>=0&&jw.set(e,{id:$.current.ids[ae],offset:te-ae*m,atTop:te<4})},Vt=()=>{St(),oe();let{scrollTop:te,scrollHeight:ae,clientHeight:G}=d.current;ae-te-G<u*m&&c()},et=E("");R(()=>{let te=[n,hn.value,Zb.value,innerWidth,devicePixelRatio,t.length>0].join();if(et.current!==te){et.current=te;let Te=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Te&&Math.abs(Te-m)>.5){f(Te);return}}let ae=$.current,G=jw.get(e),pe=ae.name!==e||ae.ids!==t||ae.height!==m;if($.current={name:e,ids:t,height:m},pe&&G){let Te=G.atTop?null:ah(G,ae.name===e?ae.ids:t,t),mn=Te===null?G.atTop?0:d.current.scrollTop:Te*m+Math.min(G.offset,m);Math.abs(d.current.scrollTop-mn)>.5&&(d.current.scrollTop=mn)}else ae.name!==e&&(d.current.scrollTop=0);pe?oe():F(),pe&&d.current.scrollHeight<=d.current.clientHeight+u*m&&c()}),R(()=>{if(y.current===null)return;let te=p.current.querySelector(`.dlg[data-id="${y.current}"]`);te&&(y.current=null,te.focus({preventScroll:!0}))}),Ae.ids=t,Ae.reveal=te=>{let ae=t.indexOf(te);if(ae<0||!d.current)return;let[G,pe]=[ae*m,(ae+1)*m],Te=b(),{scrollTop:mn,clientHeight:Hs}=d.current;G<mn?d.current.scrollTop=G:pe+Te>mn+Hs&&(d.current.scrollTop=pe+Te-Hs),St(),x(N(d.current.scrollTop)),F()},Ae.focus=te=>{y.current=te,Ae.reveal(te),x(ae=>[...ae])};let ye=GE(t,w,[l,Pt.value]),tt=t.length;return r`<div class="scroll" ref=${d} onScroll=${Vt}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${tt*m}px`}}>
${ye.map(te=>r`<${YE} key=${t[te]} index=${te} of=${tt} height=${m}>${s(t[te])}<//>`)}
</ul>
${i}
</div>`}var YE=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function GE(e,[t,n],s){if(e.length<=UE)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();A();Be();ie();Ho();S();P();Rt();co();var Fa=_(null),VE=240,JE=290;function pm(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:QE(e.target);Fa.value={id:t,x:Math.min(n.x,innerWidth-VE),y:Math.min(n.y,innerHeight-JE)},k.value="row"}function QE(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function mm(e){Fa.value={id:e,x:0,y:0},k.value="row-snooze"}var XE=e=>Ut({act:"read"},()=>kl(e),[e]),ZE=e=>Ut({act:"unread",numbers:[e.last_no]},()=>yl(e.id),[e.id]);function qw(){let e=Fa.value&&V.value[Fa.value.id];if(!e)return null;let{id:t}=e;if(k.value==="row-snooze")return r`<div class="rowsnz">
<${zc} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Pl(t,s,a)} />
</div>`;if(k.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Fa.value.x}px`,top:`${Fa.value.y}px`}}>
<${rt} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==T.value.id&&r`<${B} icon="hand" onPick=${()=>Al(t,T.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${B} icon="alarm-clock" onPick=${()=>Go(t)}>${o("Unsnooze")}<//>`:r`<${B} icon="alarm-clock" stay onPick=${()=>mm(t)}>${o("Snooze")}<//>`)}
${n?r`<${B} icon="check" onPick=${()=>an(t)}>${o("Close")}<//>`:r`<${B} icon="undo-2" onPick=${()=>Yo(t)}>${o("Reopen")}<//>`}
${Zs(e)?r`<${B} icon="mail-open" onPick=${()=>XE(t)}>${o("Mark as read")}<//>`:r`<${B} icon="mail" onPick=${()=>ZE(e)}>${o("Mark as unread")}<//>`}
<${B} icon="eye" onPick=${()=>Es(t)}>${Un.value[t]?o("Stop following"):o("Follow")}<//>
<${B} icon="check" onPick=${()=>mo(t)}>${lt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}A();ft();ce();S();Jt();Ee();Ge();J();P();M();ba();var eO=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],tO=new Set(["newest"]),Rc=()=>Object.values(mt.value).some(e=>!e.removed);function Uw({view:e}){let t=Tt(e,vt.value),n=Ae.ids.length>0&&Ae.ids.every(s=>lt.value.has(s));return r`<div class=${Rc()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&lt.value.size>0} onChange=${()=>n?Pa():sc()} />
</span>
${eO.map(([s,a,i])=>s==="x-team"&&!Rc()?null:r`<span class=${s}>
${i&&Tt(e,i[0])===i[0]?r`<${nO} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function nO({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{vt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${h} name=${tO.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Hw({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:Y(e.assignee_id),u=mt.value[e.team_id];return r`<a class=${Rc()?"dlg trow teams":"dlg trow"} href=${D(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Zd(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Wl} count=${t} called=${ar.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${Bl} dialog=${e} draft=${n} /></span>
${Rc()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${U} name=${c} size="sm" /><span class="cut">${ra(c)}</span>`:r`<${el} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Fl} />`:e.snooze?r`<${Rl} snooze=${e.snooze} />`:e.waiting_since?r`<${In} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Cs(e.last_at,ne.value)}</span>
</a>`}W();A();S();P();Ve();Rt();M();var Bc=12,fm=88,Fc=72,oO=450;function Yw(e,t){let n=E(null),s=E(0),[a,i]=g(0),[l,c]=g(!1),u=y=>{let[b]=y.touches;if(s.current=Date.now(),y.touches.length>1){m();return}let N=y.target.closest(".dlg[data-id]"),F=y.currentTarget.querySelector(".scroll");n.current={x:b.clientX,y:b.clientY,row:N,box:F,atTop:F?.scrollTop===0,dx:0,kind:null},N&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),mo(Number(N.dataset.id))},oO))},d=y=>{let b=n.current;if(!b||b.kind==="long")return;let[N]=y.touches,[F,oe]=[N.clientX-b.x,N.clientY-b.y];Math.hypot(F,oe)>Bc&&clearTimeout(b.timer),b.kind??=Math.abs(F)>Bc&&Math.abs(F)>Math.abs(oe)*1.5&&b.row?"swipe":oe>Bc&&b.atTop?"pull":Math.abs(oe)>Bc?"scroll":null,b.kind==="swipe"&&p(b,F),b.kind==="pull"&&i(Math.max(0,Math.min(Fc*1.4,oe/2)))},p=(y,b)=>{if(V.peek()[Number(y.row.dataset.id)]?.state!=="open")return;y.dx=b,y.row.style.setProperty("transform",`translateX(${b}px)`);let F=y.row.parentElement;F.dataset.swipe=b>0?"aside":"close",F.toggleAttribute("data-enough",Math.abs(b)>fm)},$=y=>{clearTimeout(y.timer),y.row&&(y.row.style.removeProperty("transform"),delete y.row.parentElement?.dataset.swipe,y.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&$(n.current),n.current=null,i(0)},f=y=>{let b=n.current;if(!b)return;let N=Number(b.row?.dataset.id);$(b),n.current=null,y.cancelable&&(b.kind==="swipe"||b.kind==="long")&&y.preventDefault(),b.kind==="swipe"&&b.dx>fm&&mm(N),b.kind==="swipe"&&b.dx<-fm&&an(N),b.kind==="pull"&&a>=Fc&&w(),i(0)},w=async()=>{c(!0),await c$(e,t),c(!1)},x=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Fc/1.4:a}px`}}>
<${h} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Fc?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:f,onTouchCancel:m},touched:()=>Date.now()-s.current<1e3,pull:x}}ie();io();At();S();ss();J();var Fn=()=>C.peek().page==="inbox",Gw=()=>Fn()&&lt.peek().size>0,sO=()=>Fn()&&Ae.ids.length>0&&!document.activeElement?.closest("#talk, #card")&&!getSelection().toString();ct({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(D("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(D("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(D("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>at("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:Fn,walks:!0,run:()=>_p(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:Fn,walks:!0,run:()=>_p(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:Fn,walks:!0,run:()=>Sp(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:Fn,walks:!0,run:()=>Sp(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>Cp(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>Cp(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Fn,run:tv},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Fn,run:nv},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:sO,run:sc},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:Fn,run:zw},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(En())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(D("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(D("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(D("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(D("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(D("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(D("closed"))});var aO={KeyE:Pw,KeyF:rm,KeyA:()=>{k.value="pick-give"},"Shift+KeyA":()=>{k.value="pick-give"},KeyH:()=>{k.value="pick-snooze"}};function rO(){let{view:e,dialog:t}=C.peek();L(D(e)),Ae.focus(t)}var iO=()=>Fn()&&cn.peek()==="table"&&C.peek().dialog!==null&&!Me.peek();function lO(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||k.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=Gw()?aO[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?Gw()?Pa:iO()?rO:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?tc(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",lO,{capture:!0});var cO=10;function uO(e,t,n){let s=Tt(e,vt.value),a=Sn(e,s),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:oh()});let l=Ei.value[a],c=i.current,u=l?.loaded?c.order(V.value,e,s,Do(),l.edge):[],d=c.shown.length>0&&t,p=Wn(()=>{let $=sh(c.shown,u,{busy:d,keep:n});return{...$,shown:$.shown.every(m=>V.value[m])?$.shown:$.shown.filter(m=>V.value[m])}},[a,u,d,n,V.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function dO(e,t,n){I(()=>{if(!n)return;let s=t.find(a=>Mo.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...Do(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(V.value).find(i=>Mo.value[i]===void 0&&No(V.value[i],e,a))}s!==void 0&&m$(V.value[s])},[e,t,Mo.value,V.value,n])}function Vw(){let{view:e,dialog:t}=C.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:$}=uO(e,n||lt.value.size>0,t),m=Ue.value[`page:${i}`];dO(e,p,c?.loaded);let f=Yw(e,l);Rw(e,l,p,c,!!(m?.busy||m?.problem)),Ae.showNew=()=>{$(),s(!1),a(N=>N+1)};let w=()=>{c?.next&&!m?.problem&&_s(e,l)},x=N=>N.currentTarget.contains(N.relatedTarget)?void 0:null,y=N=>{let F=N.target.closest(".dlg[data-id]");!F||!(N.shiftKey||lt.peek().size&&f.touched())||(N.preventDefault(),N.stopPropagation(),N.shiftKey?oc(Number(F.dataset.id)):mo(Number(F.dataset.id)))},b=N=>{N.target.closest(".dlg[data-id]")&&!N.ctrlKey&&!N.metaKey&&!N.button&&os()};return r`<section class=${`list ${cn.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${Ww} />
<${Lw} view=${e} />
<div class="lbody" onPointerMove=${N=>{N.pointerType==="mouse"&&s(!0)}} onPointerLeave=${N=>{N.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${N=>{s(!0);let F=N.target.closest(".dlg[data-id]");F&&(Pt.value=Number(F.dataset.id))}} onFocusOut=${N=>{x(N)===null&&(Pt.value=null,N.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${y} onClick=${b} onContextMenu=${pm} ...${f.handlers}>
${c?.loaded&&r`<${Iw} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${f.pull}
${c?.loaded&&(p.length||cn.value==="table")?r`<${pO} name=${i} view=${e} shown=${p} open=${t} near=${w}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${dm} view=${e} />`:r`<${hO} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${Mw} view=${e} />
<${qw} />
</section>`}function pO({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=cn.value,u=Do(),d=n.includes(s)?s:Pt.value!==null&&n.includes(Pt.value)?Pt.value:n[0],p=m=>{let f=V.value[m],w=Sb(m)?{...f,failed:!0}:f,x={dialog:w,count:Zs(w),draft:Bt(m,"reply"),view:t,current:m===s,stop:m===d,picked:lt.value.has(m)};return r`<${mO} id=${m} name=${w.name} leaving=${!No(w,t,u)} picked=${x.picked}>
${c==="table"?r`<${Hw} ...${x} />`:r`<${nb} look=${c} ...${x} />`}
<//>`},$=l?.problem?r`<${Jw} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${Qw} widths=${[52,88]} /></ul>`:null;return r`<${Kw} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${cO}
onNear=${a} head=${c==="table"&&r`<${Uw} view=${t} />`}
tail=${n.length?$:r`<${dm} view=${t} />`} />`}function mO({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?oc(e):mo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${mr.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${pm}>
<${h} name="ellipsis" size="m" />
</button>
</div>`}function Jw({problem:e,again:t}){return r`<${he} icon="unplug" title=${o("Could not load conversations")} text=${H(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var Qw=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Zt} width=${e[0]} /><${Zt} width=${e[1]} /><${Zt} width=${34} /></span>
</li>`,fO=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function hO({state:e,view:t,order:n}){let s=nn(150,!e?.problem);return e?.problem?r`<${Jw} problem=${e.problem} again=${()=>_s(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${fO.map(a=>r`<${Qw} widths=${a} />`)}
</ul>`:null}A();Ie();M();var $O=e=>e===Yn.value.findLast(t=>t.undo),hm=()=>r`<div class="toasts">
${Yn.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${h} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Mh(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>ir(e)}>${e.label}</button>`}
${$O(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;A();At();S();J();on();jc();var mx=Se(()=>Promise.resolve().then(()=>(ux(),cx)),"Talk",{when:()=>C.value.dialog!==null,meanwhile:fN}),fx=qo(["photo"],()=>Promise.resolve().then(()=>(px(),dx)),"Lightbox");function fN(){return r`<section class="talk" id="talk" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}ct({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>C.peek().page==="inbox"&&un(),run:Wc});At();S();Hn();ie();ac();po();qt();wm();Hl();za();var uu=()=>!!_t.current?.mail;ct({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:un,run:()=>fo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:un,run:()=>fo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>_t.current?.mode==="reply",run:()=>{zi()&&_t.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!_t.current,run:()=>{Kt(_t.current.id,_t.current.mode==="reply"?"note":"reply"),_t.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!_t.current,run:()=>{k.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:uu,run:()=>_t.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:uu,run:()=>_t.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:uu,run:()=>_t.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:uu,run:()=>_t.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});At();S();J();Bo();jc();gm();Ge();ie();on();nf();var kx=Se(()=>Promise.resolve().then(()=>(sf(),bx)),"Card"),DN=Se(()=>Promise.resolve().then(()=>(wx(),vx)),"Client");function zN(){C.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Qt.value=!Qt.value:Me.value=!Me.value)}ct({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:un,run:zN});sa({page:"clients",path:"/clients",title:()=>o("Client"),view:DN});Kc({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Wc});Kc({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Ni(e.contact_id))});Kc({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Zr(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});At();S();ml();X();P();var xx=document.querySelector("link[rel='icon']"),yx=xx?.getAttribute("href")??"";le(()=>{let e=z.value.ready&&(Xs.value>0||me.value.notices>0);xx?.setAttribute("href",e?yx.replace("favicon.svg","favicon-dot.svg"):yx)});ct({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:pa});X();At();S();J();Bo();P();on();var EP=Se(()=>Promise.resolve().then(()=>(ei(),af)),"Looks"),OP=Se(()=>Promise.resolve().then(()=>(ei(),af)),"Work"),AP=Se(()=>Promise.resolve().then(()=>(Tx(),Cx)),"OwnKeys"),NP=Se(()=>Promise.resolve().then(()=>(Mx(),Px)),"OwnNotices"),PP=Se(()=>Promise.resolve().then(()=>(cf(),lf)),"Password"),MP=Se(()=>Promise.resolve().then(()=>(cf(),lf)),"Sessions"),DP=Se(()=>Promise.resolve().then(()=>(rf(),Ex)),"Mailbox"),zP=Se(()=>Promise.resolve().then(()=>(Fx(),Bx)),"Teams"),LP=Se(()=>Promise.resolve().then(()=>(Ux(),qx)),"Statuses"),IP=Se(()=>Promise.resolve().then(()=>(Vx(),Gx)),"Settings"),RP=()=>dr(C.value.section)?.label()??o("Settings");sa({page:"settings",title:RP,view:IP});ct({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(bt())});Pn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:EP});Pn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:OP});Pn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:AP});Pn({id:"notices",group:"own",icon:"bell",label:()=>o("Notifications"),view:NP});Pn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:PP});Pn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:MP});Pn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>T.value?.role==="administrator",view:DP});Pn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>T.value?.role==="administrator",view:zP});Pn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>T.value?.role==="administrator",view:LP});le(()=>{re.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});si();si();on();var ZP=qo(["shortcuts"],()=>Promise.resolve().then(()=>(u_(),c_)),"Shortcuts");function d_(){let{page:e,dialog:t}=C.value,n=z.value.ready;return I(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Me.value=!1)},[n,t]),I(()=>{document.title=n?gb():o("Okno")}),e==="setup"?r`<${i_} />`:ge.value==="out"||e==="login"?r`<${r_} />`:n?e==="inbox"?r`<${nM} open=${!!t} />`:r`<${eM} view=${Zi(e)?.view??tM} />`:null}var p_=()=>z.value.demo&&r`<div class="banner demo">
<${h} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function eM({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${On.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${rp} />
<${p_} />
<${e} />
<${hm} />
</div>
<${m_} />
`}var tM=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${he} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function nM({open:e}){let t=Ue.value[`dialog:${C.value.dialog}`]?.problem,n=!e||t||Qt.value&&!Me.value;return r`
<a class="skip" href="#talk">${o("Skip to the conversation")}</a>
<div class=${On.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${rp} />
<${p_} />
<main class=${`main inbox ${n?"nocard":""} ${Me.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${Vw} />
<${Nd} name="--w-list" side="left" label=${o("List width")} />
<${mx} />
${!n&&r`<${Nd} name="--w-card" side="right" label=${o("Card width")} /><${kx} />`}
<${hm} />
</main>
</div>
<${m_} />
`}var m_=()=>r`
<${tg} />
<${ZP} />
<${lb} />
<${fx} />
<${Cw} />
${ge.value==="expired"&&r`<${l_} />`}
<div class="vh" aria-live="polite">${pd.value}</div>
`;on();X();io();ie();Z();At();S();ss();Ge();J();P();Ie();var oM=[".side","#list","#talk","#card"],sM=".nav[aria-current], .dlg, textarea";function f_(e){let t=oM.map(l=>at(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(sM))??i[0])?.focus()}function aM(){k.value?k.value=null:Me.value?Me.value=!1:document.activeElement!==document.body&&Ta(document.activeElement)?document.activeElement.blur():C.peek().page!=="inbox"?L(En()):C.peek().dialog&&rM()}function rM(){let{view:e,dialog:t}=C.peek(),n=at(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(D(e))}ct({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>f_(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>f_(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Ii},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{On.value=!On.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{k.value="shortcuts"}});var h_=new Set(["F6","Shift+F6"]),iM=1200,ai=null,pf=!0;le(()=>{pf=re.value?.shortcuts??!0,rg(re.value?.keys)});function lM(e,t){let n=ai&&performance.now()-ai.at<iM?ma(`${ai.chord} ${e}`,t):null;return ai=null,n||(!t&&pf&&ug(e)&&(ai={chord:e,at:performance.now()}),ma(e,t))}function cM(e){if(ge.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){aM();return}let t=ao(e),n=Ta(e.target),s=!t.startsWith("Ctrl");if(k.peek()||s&&!pf&&!h_.has(t)||n&&s&&!h_.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=lM(!n&&a||t,n);i?uM(i,e)!==!1&&e.preventDefault():nc(e)}function uM(e,t){if(e.act)return tc(t,()=>e.run(t),{settled:un(),pause:!e.opensField});if(!(nc(t)&&e.id==="undo"))return e.walks&&ec(),e.run(t)}var $_=()=>document.addEventListener("keydown",cM);si();var dM=3e3;async function pM(){await or(zh()??Du()),$_(),Sf(r`<${d_} />`,document.getElementById("app")),C.value.page!=="setup"&&await b_()}var mM=le(()=>{z.value.ready&&(C.value.page!=="inbox"||Object.keys(Ei.value).length>0)&&setTimeout(()=>{mM(),Ld()})}),{session:mf}=document.documentElement.dataset;async function b_(){try{let{needed:e,operator:t}=mf?{needed:mf==="new",operator:mf==="in"}:await j("/api/setup");if(!t){g_(e);return}await xs(),(C.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ve))throw e;e.status===401?g_(!1):setTimeout(b_,dM)}}function g_(e){C.value.page!=="login"&&location.pathname!=="/"&&(mu.value=location.pathname+location.search),ge.value="out",L(e?"/setup":"/login",{replace:!0})}pM();
