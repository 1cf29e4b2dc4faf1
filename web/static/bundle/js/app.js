/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var n_=Object.defineProperty;var w=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}};var Ue=(e,t)=>{for(var n in t)n_(e,n,{get:t[n],enumerable:!0})};function is(e){e&&e.parentNode&&e.remove()}function ai(e,t,n){var o,a,i,l={},c=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?du.call(arguments,2):n),Ua(e,l,o,a,null)}function Ua(e,t,n,o,a){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ha,__v:a||++cf,__i:-1,__u:0};return!a&&be.vnode&&be.vnode(i),i}function pu(){return{current:null}}function cs(e){return e.children}function wn(e,t){this.props=e,this.context=t,this.__g=0}function wo(e,t){if(t==null)return e.__&&wo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:wo(e)}function a_(e){var t,n=e.__v,o=n.__e,a=[],i=[],l=e.__P;l&&((t=ls({constructor:Ha},n)).__v=n.__v+1,be.vnode&&be.vnode(t),mu(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,a,o||wo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,gf(a,t,i),n.__=n.__e=null,t.__e!=o&&pf(t))}function pf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),pf(e)}function rf(e){(8&e.__g||(e.__g|=8,vo.push(e),ni++))&&ru==be.debounceRendering||((ru=be.debounceRendering)||queueMicrotask)(mf)}function mf(){try{for(var e,t=1;vo.length;)vo.length>t&&vo.sort(uf),e=vo.shift(),t=vo.length,8&e.__g&&a_(e)}finally{(ni=vo.length)&&(ru||queueMicrotask)(mf)}}function ff(e,t,n,o,a,i,l,c,u,d,p){var $,m,h,v,y,x,b=o.__k||si,N=t.length;for(u=r_(n,t,b,u,N),$=0;$<N;$++)(h=n.__k[$])!=null&&(m=~h.__i&&b[h.__i]||oi,h.__i=$,x=mu(e,h,m,a,i,l,c,u,d,p),v=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&fu(m.ref,null,h,m),h.ref&&p.push(h.ref,h.__c||v,h)),y=y||v,4&h.__u?(u=hf(h,u,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),h.__u&=-21);return n.__e=y,u}function r_(e,t,n,o,a){var i,l,c,u,d,p,$,m,h,v=n.length,y=v,x=0,b=0,N=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=N[i]=Ua(null,l):uu(l)?l=N[i]=Ua(cs,{children:l}):l.constructor===Ha&&l.__b?l=N[i]=Ua(l.type,l.props,l.key,l.ref,l.__v):N[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=i_(l,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?x--:d==u+1?x++:d!=u&&(d>u?x--:x++,b=1)):(~d||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):N[i]=null;if(b){for(p=[],$=[],i=0;i<a;i++)if((l=N[i])&&16&l.__u){for(x=0,m=p.length;x<m;)p[h=x+m>>1]<l.__i?x=h+1:m=h;p[x]=l.__i,$[i]=x+1}for(x=p.length;i--;)$[i]&&($[i]==x?x--:N[i].__u|=4)}if(y)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==o&&(o=wo(c)),hu(c,c));return o}function hf(e,t,n,o){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=hf(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=wo(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function i_(e,t,n,o){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(o>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function lf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Zr(e,t,n,o,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||lf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||lf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=iu[t]||(iu[t]=l_(t)),(e.__a||(e.__a={}))[t]=cu,i=t!=(t=t.replace(df,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function l_(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ei]==null)t[ei]=cu++;else if(t[ei]<this.__a[e])return;return n(be.event?be.event(t):t)}}}function mu(e,t,n,o,a,i,l,c,u,d){var p,$,m,h,v,y,x,b,N,U,oe,xt,Yt,Ze,ye,et,te,se,Y=t.type;if(t.constructor!==Ha)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,$=i=[],p.nodeType==8?c=ti(p,i):i.push(p),c=i[0]||c),(p=be.__b)&&p(t);e:if(typeof Y=="function"){m=l.length;try{if(b=t.props,N=(p=Y.prototype)&&p.render,U=(p=Y.contextType)&&o[p.__c],oe=p?U?U.props.value:p.__:o,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(N?t.__c=h=new Y(b,oe):(t.__c=h=new wn(b,oe),h.constructor=Y,h.render=u_),U&&U.sub(h),h.state||(h.state={}),h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),N&&(h.__s||(h.__s=h.state),Y.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=ls({},h.__s)),ls(h.__s,Y.getDerivedStateFromProps(b,h.__s)))),v=h.props,y=h.state,h.__v=t,n.__c){if(b!==v&&N&&!Y.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(b,oe),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(b,h.__s,oe)===!1){t.__v!=n.__v&&(h.props=b,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(pe){pe&&(pe.__=t)}),si.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=wo(n);break e}h.componentWillUpdate&&h.componentWillUpdate(b,h.__s,oe),N&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,y,x)})}else N&&!Y.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),N&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=oe,h.props=b,h.__P=e,h.__g&=-5,xt=be.__r,Yt=N?25:0;do h.__g&=-9,xt&&xt(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++Yt<25);N&&(si.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=ls({},o,h.getChildContext())),N&&n.__c&&h.getSnapshotBeforeUpdate&&(x=h.getSnapshotBeforeUpdate(v,y)),Ze=p&&p.type===cs&&p.key==null?p.props.children:p,b.__P&&(p=c,a=(e=b.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(pe){pe&&hu(pe,pe)}),n.__k=null),c=n.__k?wo(n,0):null),c=ff(e,uu(Ze)?Ze:[Ze],t,n,o,a,i,l,c,u,d),b.__P&&(t.__e=null,c=p),t.__u&=-161,$&&$.some(is),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(pe){if(l.length=m,t.__v=null,u||i)if(pe&&pe.then){if(t.__u|=128|u,i){for(~(te=i.indexOf(c||void 0))||(te=i.length);(se=i[te-1])&&se.nodeType==8;)te--;for(;te<i.length;te++)if(se=i[te])if(i[te]=null,ye){if(se==et)break}else{if(se.nodeType!=8)break;se.data.startsWith("$s")&&(et=ti(ye=se))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(p=ti(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(is);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),pe&&pe.then||$f(t),be.__e(pe,t,n)}}else c=t.__e=c_(n.__e,t,n,o,a,i,l,u,d,e);return(p=be.diffed)&&p(t),c}function ti(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $f(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some($f))}function gf(e,t,n){for(var o=0;o<n.length;)fu(n[o++],n[o++],n[o++]);be.__c&&be.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){be.__e(i,a.__v)}})}function c_(e,t,n,o,a,i,l,c,u,d){var p,$,m,h,v,y,x,b,N=n.props||oi,U=t.props,oe=t.type;if(oe=="svg"?a="http://www.w3.org/2000/svg":oe=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(oe?v.localName==oe:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(b=d.ownerDocument||document,!oe)return b.createTextNode(U);e=b.createElementNS(a,oe,U.is?U:d),c&&(be.__m&&be.__m(t,i),c=!1),i=null}if(oe){if(d=oe=="template"&&e.content||e,i=oe=="textarea"&&U.defaultValue!=null?null:i&&du.call(d.childNodes),!c&&i)for(N={},p=0;p<e.attributes.length;p++)N[(v=e.attributes[p]).name]=v.value;for(p in N)v=N[p],p=="dangerouslySetInnerHTML"?m=v:p=="children"||p in U||p=="value"&&"defaultValue"in U||p=="checked"&&"defaultChecked"in U||Zr(e,p,null,v,a);for(p in U)v=U[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?$=v:p=="value"?y=v:p=="checked"?x=v:c&&typeof v!="function"||N[p]===v||Zr(e,p,v,N[p],a);$?(c||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(oe=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&s_.test(oe))&&(a="http://www.w3.org/1999/xhtml"),ff(d,uu(h)?h:[h],t,n,o,a,i,l,i?i[0]:n.__k&&wo(n,0),c,u),i&&i.some(is)),c&&oe!="textarea"||(p="value",oe=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(oe!="progress"||y)||Zr(e,p,y,N[p],a),p="checked",x!=null&&x!=e[p]&&Zr(e,p,x,N[p],a))}else N===U||c&&e.data==U||(e.data=U);return e}function fu(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){be.__e(a,n)}}function hu(e,t,n){var o,a,i,l;if(be.unmount&&be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fu(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){be.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&hu(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=ti(o,i=[]))&&(o==e.__e&&i.some(is),is(a),is(o)),n||is(e.__e),e.__e=e.__c=e.__=null}function u_(e,t,n){return this.constructor(e,n)}function bf(e,t){var n,o,a,i;be.__&&be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ua(cs,{children:[e]}),a=[],i=[],mu(t,t.__k,o||oi,oi,t.namespaceURI,o?null:t.firstChild?du.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,i),gf(a,t.__k,i),t.__k.props.children=null}var be,cf,lu,vo,ru,ni,uf,ei,df,cu,iu,o_,Ha,oi,si,s_,uu,du,ls,us=w(()=>{Ha=Symbol.for("pv"),oi={},si=[],s_=/^m(i|n|o|s|text|space)$/,uu=Array.isArray,du=si.slice,ls=Object.assign;be={__e:function(e,t,n,o){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw ni=0,e}},cf=0,lu=function(e){return e!=null&&e.constructor===Ha},wn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ls({},this.state)),typeof e=="function"&&(e=e(ls({},n),this.props)),e&&(ls(n,e),this.__v&&(t&&this.__k.push(t),rf(this)))},wn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),rf(this))},wn.prototype.render=cs,vo=[],ni=0,uf=function(e,t){return e.__v.__b-t.__v.__b},ei=Symbol(),df=/(PointerCapture)$|Capture$/i,cu=0,iu={},o_=0});function ii(e,t){Fe.__h&&Fe.__h(He,e,ri||t),ri=0;var n=He.__H||(He.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return ri=1,d_(Of,e)}function d_(e,t,n){var o=ii(qs++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Of(void 0,t),function(i){var l=(o.__N||o.__)[0],c=o.t(l,i);gu(l,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=He,!He.__f)){He.__f=!0;var a=He.shouldComponentUpdate;He.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(m){m.__N&&(d=!0,gu(m.__[0],m.__N[0])||(p=!0))}),a){var $=a.call(this,i,l,c);return d?$||p:$}return!d||p}}return o.__}function I(e,t){var n=ii(qs++,3);!Fe.__s&&wu(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,He.__H.__h.push(n))}function R(e,t){var n=ii(qs++,4);!Fe.__s&&wu(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,He.__h.push(n))}function E(e){return ri=5,Ln(function(){return{current:e}},[])}function Ln(e,t){var n=ii(qs++,7);return wu(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function p_(){var e;do{for(;e=bu.shift();)try{Ya(e)}catch(n){Fe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ef.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ya),t.__h.some(vu),t.__h=[]}catch(n){t.__h=[],Fe.__e(n,e.__v)}}}while(bu.length)}function m_(e){var t,n=function(){clearTimeout(o),Cf&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Cf&&(t=requestAnimationFrame(n))}function Tf(e){e!=1&&vf==Fe.requestAnimationFrame||((vf=Fe.requestAnimationFrame)||m_)(p_)}function Ya(e){var t=He,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),He=t}function vu(e){var t=He;e.__c=e.__(),He=t}function wu(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!gu(n,e[o])})}function Of(e,t){return typeof t=="function"?t(e):t}var qs,He,$u,vf,gu,ri,Ef,bu,Fe,wf,kf,yf,xf,_f,Sf,Cf,W=w(()=>{us();gu=Object.is,ri=0,Ef=[],bu=[],Fe=be,wf=Fe.__b,kf=Fe.__r,yf=Fe.diffed,xf=Fe.__c,_f=Fe.unmount,Sf=Fe.__;Fe.__b=function(e){He=null,wf&&wf(e)},Fe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Sf&&Sf(e,t)},Fe.__r=function(e){kf&&kf(e),qs=0;var t=(He=e.__c).__H;t&&($u==He?He.__h=[]:(t.__h.some(Ya),t.__h.some(vu),qs=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$u=He},Fe.diffed=function(e){yf&&yf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Tf(Ef.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$u=He=null},Fe.__c=function(e,t){t.some(function(n){try{n.__h.some(Ya),n.__h=n.__h.filter(function(o){return!o.__||vu(o)})}catch(o){n.__h=[function(){throw o}]}}),xf&&xf(e,t)},Fe.unmount=function(e){_f&&_f(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Tf(bu.push(a))}else Ya(a)}catch(i){t=i}}),o.__H=void 0,t&&Fe.__e(t,o.__v))};Cf=typeof requestAnimationFrame=="function"});function di(){if(In>1){In--;return}let e,t=!1;for((function(){let n=li;for(li=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let a=o.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=o.i);n=n.o}})();Va!==void 0;){let n=Va;for(Va=void 0,ci++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Nf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=o}}if(ci=0,In--,t)throw e}function ds(e){if(In>0)return e();ku=++h_,In++;try{return e()}finally{di()}}function ft(e){let t=Ae,n=Ga;Ae=void 0,Ga=void 0;try{return e()}finally{Ae=t,Ga=n}}function Af(e){if(Ae===void 0)return;let t=e.n;if(t===void 0||t.t!==Ae)return t={i:0,S:e,p:Ae.s,n:void 0,t:Ae,e:void 0,x:void 0,r:t},Ae.s!==void 0&&(Ae.s.n=t),Ae.s=t,e.n=t,32&Ae.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ae.s,t.n=void 0,Ae.s.n=t,Ae.s=t),t}function tt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new tt(e,t)}function Nf(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Pf(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Mf(e){let t,n=e.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}e.s=t}function ps(e,t){tt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ui-1,this.f=4}function $e(e,t){return new ps(e,t)}function Df(e){let t=e.j;if(e.j=void 0,typeof t=="function"){In++;let n=Ae;Ae=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,yu(e),o}finally{Ae=n,di()}}}function yu(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Df(e)}function $_(e){if(Ae!==this)throw new Error("Out-of-order effect");Mf(this),Ae=e,this.f&=-2;try{8&this.f&&yu(this)}finally{di()}}function Ks(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ga&&Ga.push(this)}function ie(e,t){let n=new Ks(e,t);try{n.c()}catch(a){throw n.d(),a}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var f_,Ae,Ga,Va,li,In,ci,h_,ku,ui,xu=w(()=>{f_=Symbol.for("preact-signals");In=0,ci=0,h_=0,ku=0,ui=0;tt.prototype.brand=f_;tt.prototype.h=function(){return!0};tt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:ft(()=>{var n;(n=this.W)==null||n.call(this)}))};tt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ft(()=>{var o;(o=this.Z)==null||o.call(this)}))}};tt.prototype.subscribe=function(e){return ie(()=>{let t=this.value;ft(()=>e(t))},{name:"sub"})};tt.prototype.valueOf=function(){return this.value};tt.prototype.toString=function(){return this.value+""};tt.prototype.toJSON=function(){return this.value};tt.prototype.peek=function(){return ft(()=>this.value)};Object.defineProperty(tt.prototype,"value",{get(){let e=Af(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(ci>100)throw new Error("Cycle detected");(function(t){In!==0&&ci===0&&t.l!==ku&&(t.l=ku,li={S:t,v:t.v,i:t.i,o:li})})(this),this.v=e,this.i++,ui++,In++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{di()}}}});ps.prototype=new tt;ps.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ui))return!0;if(this.g=ui,this.f|=1,this.i>0&&!Nf(this))return this.f&=-2,!0;let e=Ae;try{Pf(this),Ae=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ae=e,Mf(this),this.f&=-2,!0};ps.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}tt.prototype.S.call(this,e)};ps.prototype.U=function(e){if(this.t!==void 0&&(tt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ps.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ps.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Af(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ks.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ks.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Df(this),Pf(this),In++;let e=Ae;return Ae=this,$_.bind(this,e)};Ks.prototype.N=function(){2&this.f||(this.f|=2,this.u=Va,Va=this)};Ks.prototype.d=function(){this.f|=8,1&this.f||yu(this)};Ks.prototype.dispose=function(){this.d()}});function Us(e,t){be[e]=t.bind(null,be[e]||(()=>{}))}function Ja(e){if(pi){let t=pi;pi=void 0,t()}pi=e&&e.S()}function If({data:e}){let t=v_(e);t.name="ReactiveDom",t.value=e;let[n,o]=Ln(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=$e(()=>!Array.isArray(l.value)&&!lu(l.value)),u=ie(function(){if(this.N=Rf,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?o.peek():o.value}function b_(e,t,n,o){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,o=c},d:ie(function(){this.N=Rf;let l=i.value.value;o[t]!==l&&(o[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function v_(e,t){return Ln(()=>_(e,t),[])}function k_(){ds(()=>{let e;for(;e=Lf.shift();)zf.call(e)})}function Rf(){Lf.push(this)===1&&(be.requestAnimationFrame||w_)(k_)}var g_,zf,mi,pi,Lf,w_,X=w(()=>{us();W();xu();xu();g_=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Lf=[];ie(function(){zf=this.N})();If.displayName="ReactiveTextNode";Object.defineProperties(tt.prototype,{constructor:{configurable:!0,value:ai(cs,null).constructor},type:{configurable:!0,value:If},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Us("__b",(e,t)=>{if(Ja(),mi=void 0,typeof t.type=="string"){let n,o=t.props;for(let a in o){if(a==="children")continue;let i=o[a];i instanceof tt&&(n||(t.__np=n={}),n[a]=i,o[a]=i.peek())}}e(t)});Us("__r",(e,t)=>{if(e(t),t.type!==cs){Ja();let n,o=t.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(a,i){let l;return ie(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;g_&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),mi=o,Ja(n)}});Us("__e",(e,t,n,o)=>{Ja(),mi=void 0,e(t,n,o)});Us("diffed",(e,t)=>{Ja(),mi=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let o=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||o&&l in o||(c.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(let l in o){let c=i[l],u=o[l];c===void 0?(c=b_(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Us("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let o=t.__np;if(o){let a=t.props;for(let i in o)a[i]=o[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}e(t)});Us("__h",(e,t,n,o)=>{o<3&&(t.__$f|=2),e(t,n,o)});wn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};w_=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ko(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var fi=w(()=>{});async function Qa(e){let t=y_.includes(e)?e:Su(),o=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Bf=new Intl.PluralRules(t),document.documentElement.lang=t,_u.value=o,We.value=t}function s(e,t){return Ff(_u.value[e]||e,t)}function O(e,t,n,o){let a=_u.value[e],i=Array.isArray(a)?a[x_(n)]:n===1?e:t;return Ff(i,{n,...o})}function x_(e){let t=Bf.select(e);return We.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Ff(e,t){return t?e.replace(/\{(\w+)\}/g,(n,o)=>t[o]??n):e}function _t(e,t){return e.split(/(\{\w+\})/).map(n=>{let o=/^\{(\w+)\}$/.exec(n);return o&&o[1]in t?t[o[1]]:n})}var _u,We,Bf,y_,Su,S=w(()=>{X();_u=_({}),We=_("en"),Bf=new Intl.PluralRules("en"),y_=["ru","en"],Su=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function xe(e,t,n){let o,a=n===void 0?void 0:JSON.stringify(n);try{o=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<C_,signal:AbortSignal.timeout(__)})}catch(c){throw new ve(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await T_(o);if(o.ok)return i;let l=i?.code??`http-${o.status}`;throw o.status===401&&l!=="wrong-password"&&ge.value==="in"&&(ge.value="expired"),new ve(o.status,l,i??{})}async function T_(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function ce(e,t,{method:n="POST",key:o=ko()}={}){try{return await xe(n,e,{...t,key:o})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,S_)),xe(n,e,{...t,key:o})}}function G(e){if(e.offline&&e.status===0)return e.code==="timeout"?s("The server did not answer within 10 seconds."):s("No connection to the server.");let t={"not-found":()=>s("This no longer exists, or you have no access to it."),forbidden:()=>s("You do not have permission to do this."),"signed-out":()=>s("Your session has expired."),"key-reused":()=>s("This was already sent with a different text."),"cannot-answer":()=>s("This colleague cannot reply in this channel."),"team-cannot-answer":()=>s("Nobody in this team can reply in this channel."),"team-gone":()=>s("This team no longer exists."),"team-exists":()=>s("A team with this name already exists."),"rate-limited":()=>s("Too many attempts. Try again in a few minutes."),"no-candidates":()=>s("Nobody can take these conversations."),"operator-gone":()=>s("This no longer exists, or you have no access to it."),closed:()=>s("The conversation is closed."),"invalid-time":()=>s("Choose a time within the next year."),"nothing-to-undo":()=>s("Nothing to undo: this has been changed since."),"too-late":()=>s("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>s("The client must write first in this channel."),"no-address":()=>s("The client has no address in this channel."),"address-wrong":()=>s("Emails cannot be sent to this address."),"invalid-subject":()=>s("This subject cannot be sent."),"cannot-check":()=>s("This platform cannot tell whether the message arrived."),"not-uncertain":()=>s("The delivery state is already known."),"edit-in-progress":()=>s("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>s("This channel does not support this."),"channel-removed":()=>s("The channel was disconnected."),blocked:()=>s("The client has blocked us."),invalid:()=>s("The server did not accept these values. Check them and try again."),"search-busy":()=>s("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>s("The search took too long. Try a rarer word, or several words."),"no-space":()=>s("The server's disk is full."),"read-only":()=>s("The server cannot save anything: its disk is read-only."),"disk-fault":()=>s("The server cannot save anything: its disk fails."),"database-damaged":()=>s("The server cannot save anything: its database is damaged.")}[e.code];return t?t():s("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var __,S_,ge,ve,C_,F,Z=w(()=>{X();fi();S();__=1e4,S_=700,ge=_("unknown"),ve=class extends Error{constructor(t,n,o={}){super(n),this.status=t,this.code=n,this.detail=o}get offline(){return this.status===0||[502,503,504].includes(this.status)}},C_=16384;F=e=>xe("GET",e)});function qf(e){var t=Wf.get(this);return t||(t=new Map,Wf.set(this,t)),(t=jf(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,i=1,l="",c="",u=[0],d=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var $=0;$<n[p].length;$++)o=n[p][$],i===1?o==="<"?(d(),u=[u],i=3):l+=o:i===4?l==="--"&&o===">"?(i=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(d(),i=1):i&&(o==="="?(i=5,a=l,l=""):o==="/"&&(i<5||n[p][$+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),i=2):l+=o),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var jf,Wf,Kf=w(()=>{jf=function(e,t,n,o){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++i]]=c:l===6?o[1][t[++i]]+=c+"":l?(a=e.apply(c,jf(e,c,n,["",null])),o.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):o.push(c)}return o},Wf=new Map});var r,A=w(()=>{us();Kf();r=qf.bind(function(...t){return this[0]=3,ai(...t)})});var E_,Uf,yo,Xa=w(()=>{E_=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],Uf=e=>E_.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),yo=e=>e.startsWith("team-")?Number(e.slice(5)):null});function St(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function _o(e,t,n){let o=yo(t);return o===null?P_[t](e,n):xo(e)&&e.team_id===o}function Cu(e,t,n,o){if(t==="snoozed")return[e.snooze?.until??hi,e.id];if(t==="mentions"){let a=o.mentions[e.id];return[-((a?.no!=null?hi:0)+(a?.at??0)),-e.id]}return M_[St(t,n)](e,o)}function Gf(e,t,n,o,a){if(!_o(e,t,o))return null;let i=Cu(e,t,n,o);return a&&Tu(i,a)>0?null:[i[0],i[1],e.id]}function Hs(e,t,n,o,a){return Vf(e,t,n,o,a).map(i=>i[2])}function Vf(e,t,n,o,a){let i=[];for(let l in e){let c=Gf(e[l],t,n,o,a);c&&i.push(c)}return i.sort(Tu)}function Jf(){let e=null;return(t,n,o,a,i)=>{let l=e&&e.view===n&&e.sort===o&&e.edge===i&&I_(e.who,a,n,o),c=l?R_(e.dialogs,t):null,u=c&&c.size<=z_?B_(e.entries,c,t,n,o,a,i):Vf(t,n,o,a,i),d=l&&W_(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:o,who:a,edge:i,entries:u,ids:d},d}}function I_(e,t,n,o){return o==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(L_[n]??[]).every(a=>e[a]===t[a])}function R_(e,t){let n=new Set;if(e===t)return n;for(let o in t)t[o]!==e[o]&&n.add(Number(o));for(let o in e)o in t||n.add(Number(o));return n}function B_(e,t,n,o,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&Gf(n[u],o,a,i,l);d&&c.splice(F_(c,d),0,d)}return c}function F_(e,t){let n=0,o=e.length;for(;n<o;){let a=n+o>>1;Tu(e[a],t)<0?n=a+1:o=a}return n}function Qf(e,t,{busy:n,keep:o}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:q_(e,t,o),queued:[]};let a=new Set(e),i=j_(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function j_(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function q_(e,t,n){if(n===null||t.includes(n))return t;let o=e.indexOf(n);if(o<0)return t;let a=[...t];return a.splice(Math.min(o,a.length),0,n),a}function Xf(e,t,n){let o=new Map(n.map((a,i)=>[a,i]));if(o.has(e.id))return o.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(o.has(t[a]))return o.get(t[a]);return null}var hi,O_,A_,Yf,xo,N_,P_,Hf,M_,D_,Tu,z_,L_,W_,Gt=w(()=>{Xa();hi=10**14,O_=720*60*6e4,A_=40,Yf=["urgent","newest","oldest","longest","client","assignee"];xo=e=>e.state==="open"&&!e.snooze,N_=(e,t)=>e.client_count>(t.marks[e.id]??1/0),P_={mine:(e,t)=>xo(e)&&e.assignee_id===t.id,unassigned:e=>xo(e)&&e.assignee_id===null,all:xo,waiting:e=>xo(e)&&e.waiting_since!==null,unread:(e,t)=>xo(e)&&N_(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-O_)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Hf=e=>[...e??""].slice(0,A_).join(""),M_={urgent:e=>[e.waiting_since??hi-e.last_at,e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??hi+e.last_at,e.id],client:e=>[Hf(e.name),e.id],assignee:(e,t)=>[Hf(t.operators[e.assignee_id]?.name),e.id]};D_=(e,t)=>e<t?-1:e>t?1:0,Tu=(e,t)=>D_(e[0],t[0])||e[1]-t[1];z_=64;L_={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};W_=(e,t)=>e===t||e.length===t.length&&e.every((n,o)=>n[2]===t[o][2])});function Ct(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:o=t?[t]:[],accepts:a=K_,snapshot:i=U_}){Rn.set(e,{map:t,write:n,leaves:o,accepts:a,snapshot:i})}function th({k:e,of:t}){if(e==="gone")return Rn.get(t)?.leaves??[];let n=Rn.get(e)?.map;return n?[n]:[]}function Tt(e,...t){let n={...e};for(let o of t)n[o]={...e[o]};return n}function $i(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function kn(e,t,n,o,a){let i=Rn.get(t);i?.accepts(e,a)&&$i(e,t+n,o)&&i.write(e,n,a)}function oh(e,t,n,o){let a=Rn.get(t);if(a&&$i(e,t+n,o))for(let i of a.leaves)delete e[i][n]}function sh(e,t,n){for(let[o,{snapshot:a}]of Rn)for(let[i,l]of a(t))kn(e,o,i,n,l)}var Rn,K_,U_,Zf,Eu,eh,nh,gi=w(()=>{Rn=new Map,K_=()=>!0,U_=()=>[];Zf=e=>Rn.get(e).map,Eu=()=>[...Rn.values()].map(e=>e.map).filter(Boolean),eh=()=>Object.fromEntries(Eu().map(e=>[e,{}]));nh=(e,t,n,o)=>Rn.get(t).write(e,n,o)});function bi(){return{ready:!1,cursor:null,company:"",version:"",demo:!1,me:null,choices:null,counts:G_,room:rh,recent:[],revs:{},views:{},...eh()}}function ih(e,t){let n=$0[t.t];return n?n(e,t):e}function ch(e){let t=Object.keys(e.items).map(Number).sort((n,o)=>n-o);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function V_(e,t,n){e.operators[t]=n,e.me?.id===t&&(e.me={...e.me,name:n.name,role:n.role,presence:n.presence})}function J_(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function Q_(e,t,n){let o=e.logs[n.dialog_id];e.logs[n.dialog_id]={...o,items:{...o.items,[n.no]:n},seen:Math.max(o.seen,n.no)}}function X_(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Ou(n)||n.later&&t.no>Au(n)}function Ou(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Au(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function Z_(e,{data:t,reset:n}){let o=n?{...bi(),recent:e.recent}:e,a=Tt(o,"revs",...Eu()),i=Ys(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,company:t.company,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),sh(a,t,i),a}function e0(e,{view:t,sort:n,data:o}){let a=Tt(e,"dialogs","marks","mentions","revs","views"),i=Ys(o.cursor);for(let c of o.items)kn(a,"dialog",c.id,i,c);for(let c in o.marks)kn(a,"mark",Number(c),i,{read_no:o.marks[c]});for(let[c,u]of uh(o))kn(a,"mention",c,i,u);let l=o.items.at(-1);return a.views[yn(t,n)]={loaded:!0,next:o.next,edge:o.next&&l?Cu(l,t,n,So(a)):null},a}function t0(e,{data:t}){let n=Tt(e,"dialogs","marks","contacts","logs","revs"),o=Ys(t.cursor),{id:a}=t.dialog;return kn(n,"dialog",a,o,t.dialog),kn(n,"mark",a,o,{read_no:t.mark}),kn(n,"contact",t.contact.id,o,t.contact),n.logs[a]?.later&&ph(n,a),Mu(n,a,o,t.messages,{more:!!t.more,later:!1}),n}function n0(e,{id:t,data:n}){if(!e.logs[t])return e;let o=Tt(e,"logs","revs");ph(o,t);let a=n.messages.at(-1)?.no??0;return Mu(o,t,Ys(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),o}function Mu(e,t,n,o,a){let i=e.logs[t]??Nu(),l={...i.items};for(let c of o)$i(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,o.at(-1)?.no??0),...a}}function dh(e,t,n){let o=e.logs[t],a=Object.keys(o.items).map(Number).sort((c,u)=>c-u),i=a.length-ah;if(i<=0)return;let l={...o.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...o,items:l,...n==="before"?{later:!0}:{more:!0}}}function ph(e,t){let{seen:n}=e.logs[t];mh(e,t),e.logs[t]={...Nu(),seen:n}}function o0(e,t,n){let[o,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Ou(e)&&o<=Au(e):o-1<=Au(e)&&a>=Ou(e)}function s0(e,{id:t,data:n,side:o}){if(!e.logs[t]||o&&!o0(e.logs[t],n.messages,o))return e;let a=Tt(e,"logs","revs"),{later:i}=a.logs[t],l=o==="before"?{more:!!n.more}:{later:i&&!!n.more};return Mu(a,t,Ys(n.cursor),n.messages,l),o&&dh(a,t,o),a}function a0(e,{id:t}){let n=Tt(e,"logs","revs");n.recent=[t,...e.recent.filter(o=>o!==t)].slice(0,H_),n.logs[t]??=Nu();for(let o in n.logs)n.recent.includes(Number(o))||mh(n,o);return n}function mh(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function r0(e,t){let n=Tt(e,"revs",...new Set(t.rows.flatMap(th)));for(let o of t.rows)o.k==="gone"?oh(n,o.of,o.id,o.rev):kn(n,o.k,o.id,o.rev,o.row);if(n.cursor=t.cursor,t.rows.some(o=>o.k==="message"))for(let o in n.logs)Object.keys(n.logs[o].items).length>ah*2&&dh(n,o,"after");return Object.keys(n.dialogs).length>n.room?i0(n):n}function i0(e){let t=Tt(e,"dialogs","marks"),n=new Set(t.recent);for(let o in t.views){let[a,i]=o.split(":");for(let l of Hs(t.dialogs,a,i,So(t),t.views[o].edge))n.add(l)}for(let o in t.dialogs)if(!n.has(Number(o))){for(let a of["dialog","mark"])delete t.revs[a+o];delete t.dialogs[o],delete t.marks[o]}return t.room=Math.max(rh,n.size+Y_),t}function l0(e,{dialog:t,message:n,sentAtRev:o}){let a=Tt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===o&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function c0(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let o=Tt(e,"marks");return o.marks[t]=n,o}function u0(e,{data:t}){let n=Tt(e,"notices","revs");for(let o of t.items)kn(n,"notice",o.id,Ys(t.cursor),o);return n}function d0(e,{row:t}){return{...e,choices:t}}function p0(e,{id:t,read_no:n}){let o=Tt(e,"marks");return o.marks[t]=n,o}function m0(e,{row:t}){return{...e,me:{...e.me,...t}}}function f0(e,{row:t}){let n=Tt(e,"contacts");return n.contacts[t.id]=t,n}function h0(e,{id:t,on:n}){let o=Tt(e,"follows");return nh(o,"follow",t,{on:n}),o}var H_,ah,rh,Y_,G_,So,Ys,lh,cn,Nu,Pu,uh,yn,$0,xn=w(()=>{Gt();gi();gi();H_=8,ah=360,rh=3e3,Y_=500,G_={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notices:0,teams:{}},So=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ys=e=>Number(String(e).split(":").pop()),lh=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};cn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Nu=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Pu=(e=[])=>e.map(t=>[t.id,t]);Ct("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});Ct("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});Ct("contact",{map:"contacts"});Ct("operator",{map:"operators",put:V_,snapshot:e=>Pu(e.operators)});Ct("channel",{map:"channels",snapshot:e=>Pu(e.channels)});Ct("team",{map:"teams",snapshot:e=>Pu(e.teams)});Ct("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});Ct("mention",{map:"mentions",put:J_,snapshot:e=>uh(e)});Ct("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});Ct("counts",{put:(e,t,n)=>{e.counts=n}});Ct("choices",{put:(e,t,n)=>{e.choices=n},snapshot:e=>[[0,e.choices]]});Ct("notice",{map:"notices",put:(e,t,n)=>{n.id?e.notices[t]=n:delete e.notices[t]}});Ct("message",{map:"logs",put:Q_,leaves:[],accepts:(e,t)=>!X_(e,t)});uh=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);yn=(e,t)=>`${e}:${t}`;$0={start:Z_,page:e0,dialog:t0,around:n0,log:s0,opened:a0,rows:r0,result:l0,read:c0,unreadFrom:p0,me:m0,choices:d0,bell:u0,contact:f0,follow:h0,forget:()=>bi()}});function q(e){z.value=ih(z.value,e)}var z,g0,Bn,V,Co,je,Ne,nt,me,vi,ae,dt,Fn,Za,To,er,T,Gs,Eo,Vs,Ie,P=w(()=>{X();xn();gi();z=_(bi());g0={},Bn=e=>$e(()=>z.value[Zf(e)]??g0),V=Bn("dialog"),Co=Bn("mark"),je=Bn("operator"),Ne=Bn("channel"),nt=Bn("message"),me=$e(()=>z.value.counts),vi=$e(()=>z.value.views),ae=$e(()=>z.value.choices),dt=Bn("team"),Fn=Bn("follow"),Za=Bn("mention"),To=()=>So({me:T.value,marks:Co.value,follows:Fn.value,mentions:Za.value,operators:je.value}),er=Bn("notice"),T=$e(()=>z.value.me),Gs=$e(()=>me.value.mine_unread+me.value.unassigned),Eo=e=>z.value.revs["dialog"+e]??-1,Vs=e=>lh({marks:Co.value},e),Ie=e=>Ne.value[e.channel_id]});function hh(e){wi.peek().startsWith("/inbox")&&(fh=wi.peek()),wi.value=e}function L(e,{replace:t=!1}={}){e!==zu()&&(history[t?"replaceState":"pushState"](null,"",e),hh(e))}var zu,wi,Du,C,fh,_n,D,ki,ht,yi,J=w(()=>{X();Xa();zu=()=>location.pathname+location.search,wi=_(zu()),Du=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,C=$e(()=>{let e=new URL(wi.value,location.origin),[,t,n,o]=e.pathname.split("/"),a={view:Uf(n)?n:"mine",dialog:null,at:null,q:"",section:null,id:null};return t==="login"||t==="setup"?{...a,page:t}:t==="search"?{...a,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...a,page:t,section:n||null}:t==="clients"?{...a,page:t,id:Du(n)}:t&&t!=="inbox"?{...a,page:"nowhere"}:{...a,page:"inbox",dialog:Du(o),at:Du(e.searchParams.get("m"))}}),fh="/inbox/mine",_n=()=>fh;D=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,ki=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",ht=e=>e?`/settings/${e}`:"/settings",yi=e=>`/clients/${e}`;window.addEventListener("popstate",()=>hh(zu()));document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function vh(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function ms(){xi+=1;let e=xi;vh(()=>{e===xi&&(_i=performance.now())})}function Bu(){xi+=1,_i=-Si}var Si,$h,_i,gh,bh,Lu,Ru,Iu,xi,wh,kh,yh,fs,Ci,Wn=w(()=>{X();J();P();Si=700,$h=0,_i=-Si,gh=0,bh=0,Lu=0,Ru=!1,Iu=$e(()=>{let{page:e,dialog:t}=C.value;return e==="inbox"&&t&&nt.value[t]?.loaded?t:null});ie(()=>{let e=Iu.value;Ru=!1,vh(()=>{Iu.peek()===e&&($h=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{gh=t.timeStamp,e!=="pointerdown"&&(Lu=e==="click"?t.detail:0,Lu===1&&(bh=t.timeStamp))},{capture:!0});xi=0,wh=()=>{Ru=!0};kh=e=>e-$h>=Si,yh=e=>Iu.peek()!==null&&kh(e),fs=()=>gh-_i<Si||Lu>1&&_i>=bh,Ci=()=>Ru||kh(performance.now())});function k0(e,t){let n=[...e],o=[];for(;n.length+1>v0;){let a=Math.min(...n.map(Fu));if(a>Fu(t))break;o.push(...n.splice(n.findIndex(i=>Fu(i)===a),1))}return o}function ue(e,{icon:t="check",undo:n=null,action:o=null,label:a="",alert:i=!1,ms:l=b0,silent:c=!1,more:u=null,keep:d=!1}={}){xh+=1;let p={id:xh,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?s("Undo"):a,run:n??o,undo:!!n},$=c?[]:k0(jn.value.filter(m=>!m.silent),p);return jn.value=[...jn.value.filter(m=>!$.includes(m)),p],n&&!c&&(qn.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...qn.peek()].slice(0,w0)),setTimeout(()=>Ti(p.id),l),p.id}function Ti(e){jn.value=jn.value.filter(t=>t.id!==e)}function Wu(e){Ti(e),qn.value=qn.peek().filter(t=>t.id!==e)}function tr(e){Bu(),e.undo??!0?Wu(e.id):Ti(e.id),e.run()}function Ch(e){Bu(),Ti(e.id),e.more.run()}function Ei(){let e=jn.value.findLast(t=>t.undo);e&&tr(e)}var b0,v0,xh,jn,qn,w0,Fu,_h,fe,Sh,Re=w(()=>{X();S();Wn();b0=8e3,v0=3,xh=0,jn=_([]),qn=_([]),w0=50,Fu=e=>e.keep?2:e.run||e.alert?1:0;_h=(e,t)=>ue("",{undo:e,ms:t,silent:!0}),fe=(e,t)=>ue(e,{icon:"circle-alert",alert:!0,...t});Sh=()=>{qn.value=[]}});function ju(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Cn(e){localStorage.setItem("okno.lang",e),await Qa(e),await Ni({locale:e})}async function Oo(e){Mt.value=e,await Ni({theme:e})}async function Js(e){un.value=e,await Ni({density:e})}async function Ni(e){if(ge.value!=="in"){nr={...nr,...e};return}try{q({t:"me",row:await ce("/api/me",e,{method:"PATCH"})})}catch(t){fe(G(t))}}async function Pi(){if(Object.keys(nr).length)try{await ce("/api/me",nr,{method:"PATCH"}),nr={}}catch{}}async function qu(){let{locale:e,theme:t,density:n}=T.peek();Mt.value=t,un.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==We.peek()&&await Qa(e)}var Mt,Th,Oi,un,Ai,Sn,Vt,$t,Eh,Oh,nr,y0,Ye=w(()=>{X();Z();P();S();Gt();Re();Mt=_(localStorage.getItem("okno.theme")??"system"),Th=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Th.value=e.matches});Oi=$e(()=>Mt.value==="dark"||Mt.value==="system"&&Th.value),un=_(localStorage.getItem("okno.density")??"normal"),Ai=_(localStorage.getItem("okno.text")??"normal"),Sn=_(localStorage.getItem("okno.side")==="hidden"),Vt=_(localStorage.getItem("okno.card")==="hidden"),$t=_(Yf.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");ie(()=>{ju("theme",Mt.value,"system")});ie(()=>{ju("density",un.value,"normal")});ie(()=>{ju("text",Ai.value,"normal")});ie(()=>{localStorage.setItem("okno.side",Sn.value?"hidden":"shown")});ie(()=>{localStorage.setItem("okno.card",Vt.value?"hidden":"shown")});ie(()=>{localStorage.setItem("okno.sort",$t.value)});Eh=()=>localStorage.getItem("okno.lang");Oh=e=>Ni({presence:e});nr={};y0=$e(()=>T.value&&[T.value.locale,T.value.theme,T.value.density].join());ie(()=>{y0.value&&ft(()=>{qu()})})});function Hu(e){Ao=e,Kn=!0,Vu()}function Yu(){Kn=!1,clearTimeout(Uu),ot?.close(),ot=null,hs=0,Dt.value="on"}function Gu(){ot?.readyState===WebSocket.OPEN&&ot.send(JSON.stringify({t:"hello",cursor:Ao.cursor()}))}function Nh(e){ot?.readyState===WebSocket.OPEN&&ot.send(JSON.stringify(e))}function Vu(){if(clearTimeout(Uu),!Kn||ot&&ot.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);ot=t,Ku=Date.now(),t.addEventListener("open",()=>{t===ot&&Gu()}),t.addEventListener("message",n=>{t===ot&&E0(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===ot&&Ph(n.code)})}function E0(e){if(Ku=Date.now(),e.t==="ping"){ot.send('{"t":"pong"}');return}if(e.t==="welcome"){Ao.signal(e),Ju();return}e.t==="resync"&&Ao.resync(),e.t==="events"?Ao.events(e):Ao.signal(e)}function O0(){if(!Kn)return;let e=ot;ot=null,e?.close(),Di()}function Ju(){Mi=0;let e=hs>0;hs=0,Dt.value="on",Ao.back(e)}function Ph(e){if(ot=null,!Kn)return;if(hs||=Date.now(),e===Ah.signedOut){Kn=!1,Ao.signedOut();return}let t=e===Ah.tooSlow?0:Math.min(_0,x0*2**Mi);Mi+=1,Uu=setTimeout(Vu,t*(.5+Math.random()/2))}function Di(){Mi=0,Vu()}var x0,_0,S0,C0,T0,Ah,Dt,ot,Ao,Mi,hs,Ku,Uu,Kn,$s=w(()=>{X();x0=1e3,_0=3e4,S0=45e3,C0=2e3,T0=5e3,Ah={signedOut:4401,foreign:4403,tooSlow:4408},Dt=_("on"),ot=null,Ao=null,Mi=0,hs=0,Ku=0,Uu=0,Kn=!1;setInterval(()=>{if(!Kn)return;if(ot?.readyState===WebSocket.OPEN&&Date.now()-Ku>S0){let t=ot;Ph(0),t.close()}let e=hs?Date.now()-hs:0;Dt.value=e>T0?"off":e>C0?"grey":"on"},500);window.addEventListener("online",O0);window.addEventListener("offline",()=>{Kn&&(hs||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Kn&&!ot&&Di()})});function Fh(e){e.t==="welcome"&&(Rh=Date.now(),zi.value={},Li.value={},Po.value={},Bi()),e.t==="presence"&&(zi.value=Mh(zi.peek(),e.people,t=>t==="off")),e.t==="here"&&(Li.value=Mh(Li.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&N0(e.dialog)}function Mh(e,t,n){let o={...e,...t};for(let a in t)n(t[a])&&delete o[a];return o}function N0(e){let t=Date.now()+Xu;Po.value={...Po.peek(),[e]:t},setTimeout(()=>{Po.peek()[e]===t&&Wh(e)},Xu)}function Wh(e){if(!(e in Po.peek()))return;let{[e]:t,...n}=Po.peek();Po.value=n}function jh(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Wh(t.row.dialog_id)}function Uh(e,t,n){let o=Date.now();No.value=n.trim()?{dialog:e,mode:t,at:o}:null,No.value&&(o-Zu>=Qu&&Bi(),setTimeout(()=>{No.peek()?.at===o&&(No.value=null)},Xu-Qu))}function ed(){No.value=null}function Bi(){if(clearTimeout(Dh),ge.peek()!=="in")return;let e=Zu+Qu-Date.now();if(e>0){Dh=setTimeout(Bi,e);return}Zu=Date.now(),Nh(JSON.parse(Kh.peek()))}function td(){Ii.value=!1,clearTimeout(zh),zh=setTimeout(()=>{Ii.value=!0},A0)}var Qu,Xu,A0,zi,Li,Po,Lh,Ih,Ri,Rh,Bh,qh,Ii,No,Zu,Dh,zh,Kh,gs=w(()=>{X();Z();$s();J();P();Qu=2e3,Xu=6e3,A0=5*6e4,zi=_({}),Li=_({}),Po=_({}),Lh=e=>zi.value[e]??"off",Ih=e=>(Li.value[e]??[]).filter(t=>t.id!==T.value?.id),Ri=e=>e in Po.value,Rh=0,Bh=()=>Rh;qh=_(!document.hidden),Ii=_(!1),No=_(null),Zu=0,Dh=0,zh=0,Kh=$e(()=>{let{page:e,dialog:t}=C.value,n=e==="inbox"&&qh.value&&!Ii.value?t:null,o=No.value&&No.value.dialog===n?No.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:o,idle:Ii.value})});ie(()=>{Kh.value&&Dt.value==="on"&&Bi()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,td,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{qh.value=!document.hidden,document.hidden||td()});td()});function Qs(e,...t){for(let n of or[e])n(...t)}async function Un(e,t){if(qe.value[e]?.busy)return!1;qe.value={...qe.value,[e]:{busy:!0}};try{await t();let{[e]:n,...o}=qe.value;return qe.value=o,!0}catch(n){if(!(n instanceof ve))throw n;return qe.value={...qe.value,[e]:{busy:!1,problem:n}},!1}}async function bs(){let e=await F("/api/start");ge.value="in",Yh.value=Date.now(),ds(()=>{q({t:"start",data:e,reset:!0}),Qs("snapshot",e,{entered:!0})}),await qu(),Qs("entered",e.me.id),Hu(Qh),Vh.postMessage(e.me.id)}function Wi(){Yu(),ge.value="out",qe.value={},q({t:"forget"})}function Jh(){ge.value="in",Hu(Qh),Qs("online")}async function e$(){let{view:e,dialog:t}=C.peek(),n=St(e,$t.peek());try{let o=await F("/api/start");if(o.build!==P0&&!Xh.some(l=>l())){location.reload();return}let a=await D0(e,n),i=t?await F(`/api/dialogs/${t}`).catch(()=>null):null;ds(()=>{q({t:"start",data:o,reset:!0}),Qs("snapshot",o,{entered:!1});for(let l of a)q({t:"page",view:e,sort:n,data:l});t&&q({t:"opened",id:t}),i&&q({t:"dialog",data:i})}),Gu(),Ju()}catch(o){if(!(o instanceof ve))throw o;o.offline&&setTimeout(e$,3e3)}}async function D0(e,t){let{dialogs:n,views:o}=z.peek(),a=o[yn(e,t)],i=a?.loaded?Hs(n,e,t,So(z.peek()),a.edge).length:0,l=[await F(Fi(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<M0&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await F(Fi(e,t,l.at(-1).next)));return l}function Fi(e,t,n){let o=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&o.set("after",n),`/api/dialogs?${o}`}function vs(e,t){let n=z.peek().views[yn(e,t)];return n?.loaded&&!n.next?null:Un(`page:${yn(e,t)}`,async()=>{let o=await F(Fi(e,t,n?.next));q({t:"page",view:e,sort:t,data:o})})}async function sr(e,{unread:t=!0}={}){q({t:"opened",id:e}),!z.peek().logs[e].loaded&&(await Un(`dialog:${e}`,async()=>{let n=await F(`/api/dialogs/${e}`),o=t?await z0(e,n):null;ds(()=>{q({t:"dialog",data:n}),o&&q({t:"around",id:e,data:o})})}),s$())}async function z0(e,{mark:t,dialog:n,messages:o,more:a}){let i=Math.min(...o.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await F(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?F(n$(e,l)):null}async function L0(e,t){await sr(e,{unread:!1});let n=z.peek().logs[e];!n?.loaded||n.items[t]||t>(z.peek().dialogs[e]?.last_no??0)||await Un(`around:${e}`,async()=>{q({t:"around",id:e,data:await F(n$(e,t))})})}function nd(e){let t=z.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Un(`newer:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=${o$}`)})})}function od(e){let t=z.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Un(`older:${e}`,async()=>{q({t:"log",id:e,side:"before",data:await F(`/api/dialogs/${e}/messages?before=${n}&limit=${o$}`)})})}function s$(){for(let e of z.peek().recent){let t=z.peek().logs[e],n=t?.loaded?ch(t):null;n!==null&&Un(`hole:${e}`,async()=>{q({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function a$(e){let t=n=>q({t:"rows",cursor:z.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Yh.peek()){t(0);return}Un("mark",async()=>{t((await F(`/api/dialogs/${e.id}`)).mark)})}async function r$(e){let t=e.id,n=e.client_count;if(!((z.peek().marks[t]??0)>=n)){q({t:"read",id:t,client_no:n});try{await xe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function I0(){for(let o of Object.keys(qe.value)){if(!qe.value[o].problem?.offline)continue;let{[o]:a,...i}=qe.value;qe.value=i}let{view:e,dialog:t}=C.peek(),n=St(e,$t.peek());z.peek().views[yn(e,n)]?.loaded||vs(e,n),t&&!z.peek().logs[t]?.loaded&&sr(t)}var qe,Yh,or,Gh,Xs,Tn,Zs,Vh,Qh,P0,Xh,Zh,M0,t$,Hh,n$,ji,o$,Ge=w(()=>{X();Z();Gt();$s();gs();Ye();xn();J();P();qe=_({}),Yh=_(0),or={snapshot:[],entered:[],rows:[],online:[]},Gh=e=>{or.snapshot.push(e)},Xs=e=>{or.entered.push(e)},Tn=e=>{or.rows.push(e)},Zs=e=>{or.online.push(e)};Vh=new BroadcastChannel("okno");Vh.addEventListener("message",e=>{ge.peek()==="out"||!z.peek().me||e.data===z.peek().me.id||(Yu(),bs().catch(()=>location.reload()))});Qh={cursor:()=>z.peek().cursor,events:e=>{let t=z.peek();q({t:"rows",cursor:e.cursor,rows:e.rows}),jh(e.rows),Qs("rows",e.rows,t,z.peek()),s$()},signal:Fh,resync:()=>{e$()},back:()=>{I0(),Qs("online")},signedOut:()=>{ge.value="expired"}},P0=new URL(import.meta.url).pathname.split("/")[2],Xh=[],Zh=e=>{Xh.push(e)};M0=10;t$=(e,t)=>Un(`page:${yn(e,t)}`,async()=>{q({t:"page",view:e,sort:t,data:await F(Fi(e,t,null))})});Hh=40,n$=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Hh/2}&limit=${Hh}`,ji=e=>Un(`dialog:${e}`,async()=>{q({t:"dialog",data:await F(`/api/dialogs/${e}`)})}),o$=60;ie(()=>{let{page:e,view:t,dialog:n,at:o}=C.value,a=St(t,$t.value);ge.value!=="in"||e!=="inbox"||ft(()=>{z.value.views[yn(t,a)]?.loaded||vs(t,a),n&&o?L0(n,o):n&&sr(n)})})});var k,Pe,re=w(()=>{X();k=_(null),Pe=_(!1)});var l$,ad,ea,Ki,Hn,ta,ar,Mo=w(()=>{l$=new Map,ad=new Map,ea=e=>{l$.set(e.page,e)},Ki=e=>l$.get(e),Hn=e=>{ad.set(e.id,{when:()=>!0,...e})},ta=()=>[...ad.values()].filter(e=>e.when()),ar=e=>ad.get(e)});function c$(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(o=>/[\p{L}\p{N}]/u.test(o));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(o=>[...o.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Jt(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function na(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Do,H,Ee=w(()=>{P();S();Do=e=>String(e).split(/\s+/)[0],H=e=>je.value[e]?.name??s("Former colleague")});function ws(e){let t=Object.values(Ne.value).filter(o=>o.kind===e.kind&&o.health!=="removed"),n=Ne.value[e.channel_id];return t.length>1&&n?`${_e(e.kind)} · ${n.name}`:_e(e.kind)}var W0,f,oa,u$,_e,d$,we,K,Ui,Rt,Qt,he,M=w(()=>{A();S();Ee();P();W0=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${W0}#${e}`} /></svg>`,oa=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,u$={telegram:()=>s("Telegram"),vk:()=>s("VK"),email:()=>s("Email"),phone:()=>s("Phone")},_e=e=>u$[e]?u$[e]():e;d$=({dialog:e})=>{let[t,...n]=ws(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?_e(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,K=({name:e,face:t,size:n="",children:o})=>r`<span class=${`av ${Jt(e)} ${n}`} aria-hidden="true">
${c$(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${o}
</span>`,Ui=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,Rt=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Qt=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,he=({icon:e,title:t,text:n,children:o})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${o}</div>`});var j0,ne,pt=w(()=>{X();j0=15e3,ne=_(Date.now());setInterval(()=>{ne.value=Date.now()},j0);document.addEventListener("visibilitychange",()=>{document.hidden||(ne.value=Date.now())})});function En(e){let t=We.value+JSON.stringify(e);return rd.has(t)||rd.set(t,new Intl.DateTimeFormat(We.value==="ru"?"ru-RU":"en-GB",e)),rd.get(t)}function $$(e,t){try{let n=new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Bt(e){let t=e,n=0;for(;t>=1e3&&n<f$.length-1;)t/=1024,n+=1;let o=n>1&&t<10?1:0;return`${new Intl.NumberFormat(We.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:o}).format(t)} ${f$[n]()}`}function Et(e,t=Date.now()){return En(Hi(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function ks(e,t){let n=rr(e,t);return n<=0?Q(e):n===1?s("yesterday"):n<7?En({weekday:"short"}).format(e):En(Hi(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Yi(e,t){let n=rr(e,t);return n===0?s("Today"):n===1?s("Yesterday"):Et(e,t)}function Ft(e,t){let n=rr(e,t);return n<=0?s("today"):n===1?s("yesterday"):Et(e,t)}function it(e,t=Date.now()){let n=-rr(e,t);if(n===0)return s("today at {time}",{time:Q(e)});if(n===1)return s("tomorrow at {time}",{time:Q(e)});let o=En(Hi(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return s("{day} at {time}",{day:o,time:Q(e)})}function ys(e){let t=Math.max(1,Math.floor(e/h$));if(t<60)return s("{n} min",{n:t});let n=Math.floor(e/id);return n<24?t%60&&n<10?s("{h} h {m} min",{h:n,m:t%60}):s("{h} h",{h:n}):O("{n} day","{n} days",Math.floor(e/ld))}function g$(e,t){let n=Math.floor((t-e)/1e3);return n<5?s("just now"):n<60?O("{n} second ago","{n} seconds ago",n):t-e<id?O("{n} minute ago","{n} minutes ago",Math.floor(n/60)):rr(e,t)===0?s("at {time}",{time:Q(e)}):Ve(e)}function b$(e){let t=En({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function v$(e,t=Date.now()){let n=e-t<2*ld?{weekday:"short"}:{day:"numeric",month:"short"};return`${En(n).format(e)}, ${Q(e)}`}var h$,id,ld,rd,p$,rr,Hi,m$,de,dn,Q,Ve,f$,Yn,Gn,w$,le=w(()=>{S();h$=6e4,id=60*h$,ld=24*id,rd=new Map;p$=e=>new Date(e).setHours(0,0,0,0),rr=(e,t)=>Math.round((p$(t)-p$(e))/ld),Hi=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),m$={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},de=e=>(m$[We.value]??m$.en).format(e).replaceAll(","," ");dn=e=>new Date(e).toDateString(),Q=e=>En({hour:"2-digit",minute:"2-digit"}).format(e),Ve=e=>En({dateStyle:"long",timeStyle:"short"}).format(e),f$=[()=>s("B"),()=>s("KB"),()=>s("MB"),()=>s("GB")];Yn=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Gn=(e,t=Date.now())=>En(!t||Hi(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);w$=()=>Array.from({length:7},(e,t)=>{let n=En({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)})});function ud(e){let t=Xt.peek().filter(n=>!e.includes(n));t.length!==Xt.peek().length&&(Xt.value=t)}function k$(e){ir.value=e,setTimeout(()=>{ir.peek()===e&&(ir.value=[])},q0)}function y$(e,t,n){let o=So(e),a=t.filter(l=>e.dialogs[l]&&!_o(e.dialogs[l],n,o));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var q0,Xt,ir,sa,cd,Gi=w(()=>{Ge();X();Gt();xn();q0=1600,Xt=_([]),ir=_([]),sa=_(null),cd=(e,t)=>xo(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Tn((e,t,n)=>{let o=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&cd(u,o)&&!(t.dialogs[c]&&cd(t.dialogs[c],o))&&!Xt.peek().includes(c)),i=Xt.peek().filter(l=>n.dialogs[l]&&cd(n.dialogs[l],o));(a.length||i.length!==Xt.peek().length)&&(Xt.value=[...i,...a.map(({id:l})=>l)])})});async function Ji(){aa.value!=="unsupported"&&(aa.value=await Notification.requestPermission())}function T$(e,t,n,o){if(aa.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),o()}),!0}var aa,lr,Vi,x$,_$,S$,C$,dd=w(()=>{X();aa=_("Notification"in window?Notification.permission:"unsupported"),lr=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{lr.value=!0}));navigator.locks||(lr.value=!0);Vi="okno.focus",x$=crypto.randomUUID?.()??String(Math.random()),_$=()=>{localStorage.setItem(Vi,x$)},S$=()=>{localStorage.getItem(Vi)===x$&&localStorage.removeItem(Vi)};window.addEventListener("focus",_$);window.addEventListener("blur",S$);window.addEventListener("pagehide",S$);document.hasFocus()&&_$();C$=()=>localStorage.getItem(Vi)!==null});var K0,U0,E$,H0,O$,Zt,zo=w(()=>{S();K0={"token-wrong":()=>s("the platform rejects the token"),"other-poller":()=>s("another program receives this bot's messages"),"webhook-set":()=>s("a webhook is set on the bot"),"settings-wrong":()=>s("the stored settings cannot be used"),"secrets-unreadable":()=>s("the stored token cannot be decrypted with the current key"),network:()=>s("the platform cannot be reached"),"server-error":()=>s("the platform has a problem"),"answer-broken":()=>s("unexpected response from the platform"),"rate-limited":()=>s("the platform asks to wait"),"storage-failed":()=>s("messages cannot be stored"),"internal-error":()=>s("the connector failed, the log has the details"),"history-gap":()=>s("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>s("Long Poll is off in the community's settings"),"password-wrong":()=>s("the mail server rejects the name or the password"),"certificate-wrong":()=>s("the mail server's certificate cannot be trusted"),"tls-missing":()=>s("the mail server offers no secure connection"),"tls-failed":()=>s("a secure connection to the mail server failed"),"folder-missing":()=>s("the mailbox has no such folder"),"mailbox-full":()=>s("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>s("the mail server cannot be reached"),"blocked-by-client":()=>s("the client has blocked the bot"),"client-gone":()=>s("the client's account no longer exists"),"kicked-from-group":()=>s("the bot is no longer in the group"),"no-permission":()=>s("the bot may not write there"),"too-late":()=>s("the platform no longer allows changes"),"reaction-refused":()=>s("the platform does not accept this reaction here"),"never-arrived":()=>s("the platform says it does not have it"),"message-gone":()=>s("the client no longer has the message"),"client-not-started":()=>s("the client must write first"),"chat-not-found":()=>s("the platform does not know this chat"),"text-too-long":()=>s("the text is too long for this channel"),"text-empty":()=>s("the text is empty"),"not-allowed-by-client":()=>s("the client has not allowed messages from the community"),"client-privacy":()=>s("the client's privacy settings block it"),blacklisted:()=>s("the client is on the community's blacklist"),"too-many-files":()=>s("too many files for one message"),"file-missing":()=>s("a file is no longer stored here"),"file-too-large":()=>s("the file is too large for this channel"),"address-wrong":()=>s("emails cannot be sent to this address"),"address-refused":()=>s("the mail server does not know this address or rejects it"),"sender-refused":()=>s("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>s("the client's mailbox is full"),bounced:()=>s("the email bounced"),"email-too-large":()=>s("the email with its files is too large"),postponed:()=>s("the mail server asks to try again later"),"header-unsafe":()=>s("the email headers contain unsafe characters"),"partly-sent":()=>s("only part of it was sent"),"gave-up":()=>s("could not be sent in time"),"no-answer":()=>s("the connection broke before a response came"),"server-stopped":()=>s("the server stopped during the send"),"server-crashed":()=>s("the server ended during the send")},U0={"auto-replied":()=>s("auto-reply"),"auto-generated":()=>s("sent by a program"),"auto-notified":()=>s("notification"),bounce:()=>s("an email bounced"),report:()=>s("mail server report"),own:()=>s("sent from our own address"),"empty-return-path":()=>s("no replies expected"),list:()=>s("mailing list"),bulk:()=>s("bulk email")},E$=e=>U0[e]?.()??s("sent by a program"),H0={"too-large":()=>s("larger than the limit"),"too-many":()=>s("too many files in one message"),"file-gone":()=>s("the platform no longer has it"),refused:()=>s("the platform refused it"),"gave-up":()=>s("could not be downloaded in time")},O$=e=>H0[e]?.()??(e||s("could not be downloaded")),Zt=(e,t)=>K0[e]?.()??(t||s("the platform refused it"))});function ra(){return!pd.value&&!md&&(md=!0,F("/api/command-line").then(e=>{pd.value=e},()=>{md=!1})),pd.value}var pd,md,ia,A$,Qi=w(()=>{X();Z();pd=_(null),md=!1;ia=(e,t)=>`${e.program} ${t} ${e.options}`,A$=e=>`'${e.replaceAll("'","'\\''")}'`});function P$(e){let t=e.by_id===null?s("Someone"):Do(H(e.by_id)),{what:n,to:o}=e.data;if(n==="in"&&e.count>1)return O("{n} new message","{n} new messages",e.count);let a=n==="assigned"?o===null?s("no assignee now"):s("assignee is {name}",{name:H(o)}):(N$[n]??N$.in)(t);return e.count>1?`${a} · ${O("{n} event","{n} events",e.count)}`:a}function V0(e){return e.kind==="fault"?s("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:G0()}):e.kind==="channel"?e.data.state==="up"?s("Outage from {from} to {until}",{from:Q(e.data.since),until:Q(e.data.until)}):s("Since {time}. Replies wait in the queue.",{time:Q(e.data.since)}):e.kind==="test"?s("You pressed “Check” in the settings"):e.text?s("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?s("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?s("Snoozed until now"):""}function cr(e){let t=e.name||s("A client"),n=e.by_id===null?s("Someone"):H(e.by_id);return{plain:(M$[e.kind]??M$.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:V0(e),icon:Y0[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Xi(e){return e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notices":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":D("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var Y0,N$,M$,G0,ur,fd=w(()=>{zo();Qi();le();S();Ee();J();Y0={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert"},N$={in:()=>s("new message"),out:e=>s("{who} replied",{who:e}),note:e=>s("{who} left a note",{who:e}),closed:e=>s("{who} closed it",{who:e}),reopened:e=>s("{who} reopened it",{who:e}),snoozed:e=>s("{who} snoozed it",{who:e}),unsnoozed:e=>s("{who} unsnoozed it",{who:e})};M$={message:(e,t)=>`${t}: ${P$(e)}`,unassigned:(e,t)=>s("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?s("{name} works again",{name:e.name}):s("{name} receives no messages: {cause}",{name:e.name,cause:Zt(e.code,e.detail)}),fault:({data:e})=>O("{n} event could not be processed","{n} events could not be processed",e.count),followed:(e,t)=>`${t}: ${P$(e)}`,assigned:(e,t)=>e.count>1?O("{n} conversation assigned to you","{n} conversations assigned to you",e.count):s("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>O("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>s("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>s("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?s("{name}: reply delivery uncertain",{name:t}):s("{name}: the reply was not sent",{name:t}),test:()=>s("This is what a notification looks like")},G0=()=>{let e=ra();return e?ia(e,"check"):"okno check"};ur=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="channel"&&e.data.state==="down"});function X0(){Vn??=new AudioContext,Vn.state==="suspended"&&Vn.resume().catch(()=>{})}function Z0(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[o,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?o>=a&&o<i:o>=a||o<i}function Zi(e){let t=(ae.peek()?.sounds.volume??0)/100;if(!t||!Vn||Vn.state!=="running")return!1;for(let[n,o,a]of J0[e])eS(n,Vn.currentTime+o,a,t*t*Q0);return!0}function eS(e,t,n,o){let a=Vn.createOscillator(),i=Vn.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(o,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Vn.destination),a.start(t),a.stop(t+n+.02)}var J0,Q0,Vn,hd,$d=w(()=>{P();J0={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},Q0=.3,Vn=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,X0,{capture:!0,passive:!0});hd=()=>T.peek()?.presence==="online"&&!Z0(ae.peek()?.quiet)});async function dr(e=!1){let t=e?Lo.peek()?.next:null;Lo.value={...Lo.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Jn.peek()&&{only:Jn.peek()},...t&&{before:t}}),o=await F(`/api/notices?${n}`);q({t:"bell",data:o}),Lo.value={busy:!1,next:o.next}}catch(n){if(!(n instanceof ve))throw n;Lo.value={...Lo.peek(),busy:!1,problem:n}}}function z$(e){Jn.value=e,dr()}async function tl(e,t){let n=Date.now();for(let o of t){let a=er.peek()[o];a&&a.read_at===null&&q({t:"bell",data:{cursor:`:${z.peek().revs["notice"+o]??0}`,items:[{...a,read_at:n}]}})}try{await xe("POST","/api/notices/read",e)}catch{}}function nl(e){aS(e),L(Xi(e))}function R$(e){e&&me.peek().notices&&tl({dialog_id:e},bd.peek().filter(t=>I$(t,e)).map(t=>t.id))}function iS(){let e=[...gd.keys()].map(t=>er.peek()[t]).filter(t=>t&&t.read_at===null);if(gd=new Map,B$=0,!!e.length){if(Date.now()-Bh()<nS&&e.length>1){F$(e.length);return}for(let t of[lS,cS,uS])try{t(e)}catch(n){console.warn("notice",t.name,n)}}}function lS(e){if(el.peek())return;let t=l=>C.peek().page==="inbox"&&!Xt.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&C.peek().page==="inbox"||l.kind==="unassigned"&&t(l),o=e.filter(l=>vd(l,"app")&&!n(l)),a=o.filter(l=>l.kind==="unassigned");a.length>1&&ue(O("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:s("Open"),action:()=>L(D("unassigned"))});let i=a.length>1?o.filter(l=>l.kind!=="unassigned"):o;if(i.length>2){F$(i.length);return}for(let l of i){let{plain:c,icon:u}=cr(l);(ur(l)?fe:ue)(c,{icon:u,label:l.dialog_id?s("Open"):"",action:l.dialog_id?()=>nl(l):null})}}function cS(e){let t=e.filter(a=>vd(a,"sound")&&(a.kind==="test"||hd()));if(!t.length||!lr.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-D$<oS)return;D$=Date.now();let o=t.map(a=>ur(a)?"alarm":sS[a.kind]??"assigned");Zi(["alarm","assigned","message"].find(a=>o.includes(a)))}function uS(e){if(lr.peek())for(let t of e){if(!vd(t,"desktop")||t.kind!=="test"&&(C$()||!hd()))continue;let{plain:n,text:o}=cr(t);T$(n,o,t.id,()=>nl(t))}}async function q$(){await Ji(),await xe("POST","/api/notices/test",{})}var tS,nS,oS,sS,Lo,Jn,el,bd,aS,L$,I$,rS,gd,B$,vd,F$,W$,j$,D$,wd=w(()=>{Ge();X();Z();Gi();dd();gs();S();fd();J();$d();P();Re();tS=700,nS=3e3,oS=3e3,sS={message:"message",followed:"message",unassigned:"message"},Lo=_(null),Jn=_(""),el=_(!1),bd=$e(()=>Object.values(er.value).filter(e=>!Jn.value||e.kind===Jn.value).sort((e,t)=>t.at-e.at||t.id-e.id));aS=e=>tl({ids:[e.id]},[e.id]),L$=()=>tl({all:!0},Object.keys(er.peek()));I$=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),rS=e=>C.peek().page==="inbox"&&I$(e,C.peek().dialog)&&document.hasFocus()&&!document.hidden;ie(()=>{let{page:e,dialog:t}=C.value;e==="inbox"&&t&&z.value.ready&&ft(()=>R$(t))});window.addEventListener("focus",()=>{C.peek().page==="inbox"&&R$(C.peek().dialog)});gd=new Map,B$=0;Tn((e,t)=>{for(let{k:n,id:o,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notices[o];if(!(i&&i.read_at===null&&i.at>=a.at)){if(rS(a)){tl({ids:[o]},[o]);continue}gd.set(o,a),B$||=setTimeout(iS,tS)}}});vd=(e,t)=>e.kind==="test"||ae.peek().notices[e.kind]?.[t],F$=e=>ue(O("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:s("Show"),action:()=>W$()}),W$=()=>{},j$=e=>{W$=e};D$=0});function en(e,t){let[n,o]=g(!1);return I(()=>{if(o(!1),!t)return;let a=setTimeout(()=>o(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ke(){let e=E(document.activeElement);R(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function gt(e){let t=E(null);return I(()=>{let n=o=>{t.current&&!t.current.contains(o.target)&&!o.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ol(e){let t=E(matchMedia(e)),[n,o]=g(t.current.matches);return I(()=>{let a=()=>o(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function mt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(o=>!o.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var ze=w(()=>{W()});function U$(){let e=me.value.notices??0,t=k.value==="bell",n=e?O("Notifications: {n} new","Notifications: {n} new",e):s("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${s("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?pr():la()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":de(e)}</span>`}
</button>`}function H$(){return k.value!=="bell"?null:r`<${pS} />`}function pS(){let e=gt(pr),t=E(null);ke(),I(()=>(t.current.focus({preventScroll:!0}),dr(),el.value=!0,()=>{el.value=!1}),[]);let n=()=>{pr(),L(ht("notices"))};return r`<section class="bellp" role="dialog" aria-label=${s("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${s("Notifications")}</h2>
${(me.value.notices??0)>0&&r`<button type="button" class="btn small quiet" onClick=${L$}>${s("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${s("Notification settings")}
title=${s("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${pr}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${s("Filter notifications")}>
${[["",s("All")],["mention",s("Mentions")],["failed",s("Not sent")]].map(([o,a])=>r`<button type="button" class="chip" key=${o} aria-pressed=${String(Jn.value===o)}
onClick=${()=>z$(o)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${s("Notification list")}><${mS} /></div>
<footer class="dfoot t12 dim">${s("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function mS(){let{busy:e,problem:t,next:n}=Lo.value??{busy:!0},o=en(150,!!e),a=bd.value,i=!Jn.value&&qn.value.length>0&&r`<${fS} />`,l=r`${t&&r`<div class="empty">
<b>${s("Could not load notifications")}</b>
<span>${G(t)}</span>
<button type="button" class="btn" onClick=${()=>dr()}>${s("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${$S(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${bS} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>dr(!0)}>
${s("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${o&&r`<ul aria-busy="true" aria-label=${s("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Qt} width=${c} /><${Qt} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${he} icon="bell" title=${s("No notifications")} text=${Jn.value?s("None of this kind in the last 30 days."):s("Activity in your conversations will appear here.")} />`}function fS(){let[e,t]=g(!1),n=qn.value.length-K$;return r`
<h3 class="mh">${s("Can be undone")}</h3>
<ul>
${qn.value.slice(0,e?void 0:K$).map(o=>r`<${hS} one=${o} key=${o.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${O("{n} more","{n} more",n)}
</button>
</div>`}
`}function $S(e){let t=new Map;for(let n of e){let o=Yi(n.at,ne.value);t.set(o,[...t.get(o)??[],n])}return[...t]}function gS({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function bS({row:e}){let{plain:t,strong:n,text:o,icon:a,face:i}=cr(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),pr(),nl(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${K} name=${i} size="md" />`:r`<span class=${ur(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Xi(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${s("New:")} </span>`}
<${gS} plain=${t} strong=${n} />
</a>
${o&&r`<span class=${e.kind==="fault"?"t12 dim blk":"t12 dim blk cut2"}>${o}</span>`}
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`}var pr,K$,dS,la,hS,sl=w(()=>{X();W();A();re();Z();pt();le();S();wd();fd();J();P();Re();M();ze();pr=()=>{k.value=null},K$=5,dS=$e(()=>T.value?.id??null);ie(()=>{dS.value,ft(Sh)});la=()=>{k.value="bell"};j$(la);hS=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${s("Undo: {what}",{what:e.text})}
onClick=${()=>tr(e)}>
${s("Undo")}
</button>
</span>
<time class="t12 dim num">${Q(e.at)}</time>
</li>`});var Je,Qn=w(()=>{Je=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function lt(...e){for(let t of e)J$.set(t.id,{when:kS,...t})}function Zn(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var al,J$,kS,Xn,_d,Sd,Q$,Cd,X$,yS,Z$,Io,xS,_S,eg,ca,tg,Ot=w(()=>{Qn();S();al={everywhere:()=>s("Everywhere"),list:()=>s("List"),dialog:()=>s("Conversation"),field:()=>s("Text field"),log:()=>s("Messages"),go:()=>s("Go to")},J$=new Map;kS=()=>!0,Xn=()=>[...J$.values()],_d=e=>!!e.when(),Sd={},Q$=e=>{Sd=e??{}},Cd=e=>Sd[e.id],X$=(e,t)=>Xn().find(n=>n!==t&&n.key!==t.key&&Io(n).includes(e)),yS=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Z$=e=>!e.altKey&&!yS.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Io=e=>[Sd[e.id]??e.key,...e.also??[]].filter(Boolean),xS={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:Je,Enter:"Enter"},_S=e=>xS[e]??e.replace(/^(Key|Digit)/,""),eg=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(_S));ca=(e,t)=>Xn().find(n=>(!t||n.anywhere)&&Io(n).includes(e)&&_d(n)),tg=e=>Xn().some(t=>Io(t).some(n=>n.startsWith(e+" ")))});function Ce(e,t,{when:n=()=>!0,keys:o=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(rl.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{rl.value-=1}),l);ng.push(c);let u=o?ES:TS;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Ro(e,t,n){let o=Ce(t,n,{keys:!0});return Object.assign(()=>e.includes(k.value)?r`<${o} key=${k.value} />`:null,{load:o.load})}function Td(e){e().catch(t=>{console.warn("module",t),fe(s("Could not load this part of the page."),{label:s("Retry"),action:()=>Td(e)}),k.value=null})}function TS({view:e,start:t,when:n,meanwhile:o,props:a}){let i=!e.value&&n();return R(()=>{i&&Td(t)},[i]),e.value?r`<${e.value} ...${a} />`:o()}function ES({view:e,start:t,props:n}){let o=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{o.current?.isConnected&&o.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),R(()=>{if(!c)return a.current.focus({preventScroll:!0}),Td(t),()=>{e.peek()||u()}},[]),R(()=>{c&&PS(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${s("Loading…")}
onKeyDown=${d=>NS(d,i.current)} />`}function NS(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:o,shiftKey:a}=e;t.push({key:n,code:o,shiftKey:a,letter:OS(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function PS(e,t){let n=document.activeElement,o=AS(n);e&&o&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(o&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function il(e){if(!rl.peek()){e();return}let t=rl.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Ed(){for(let e of ng){await MS();try{await e()}catch{setTimeout(Ed,SS);return}}}var SS,CS,ng,rl,OS,AS,MS,tn=w(()=>{X();W();A();S();Re();re();SS=5e3,CS=2e3,ng=[],rl=_(0);OS=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,AS=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");MS=()=>new Promise(e=>{(globalThis.requestIdleCallback??setTimeout)(e,{timeout:CS})})});function ll(e,t){let n=[...e],o=[],a=0;for(let[i,l]of t)i<a||(i>a&&o.push({text:n.slice(a,i).join(""),marked:!1}),o.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&o.push({text:n.slice(a).join(""),marked:!1}),o}var Od=w(()=>{});function DS(e){let t=V.peek()[e]?.name??s("the client");return t.length>og?`${t.slice(0,og-1).trimEnd()}…`:t}var og,sg,At,mr,cl,ul,ag,rg,dl,pl,ml,ig,lg,fl,cg,ug,Bo,hl,Fo=w(()=>{le();S();Ee();P();og=40;sg=e=>e===null?s("until the client replies"):it(e),At=e=>(t,...n)=>e(DS(t),...n),mr=At((e,t)=>s("Closed: {name} · {reason}",{name:e,reason:t})),cl=At(e=>s("Reopened: {name}",{name:e})),ul=At((e,t)=>s("Snoozed: {name} · {when}",{name:e,when:sg(t)})),ag=At(e=>s("Unsnoozed: {name}",{name:e})),rg=At(e=>s("No reply needed: {name}",{name:e})),dl=At((e,t)=>t?s("Following: {name}",{name:e}):s("No longer following: {name}",{name:e})),pl=At(e=>s("Marked as read: {name}",{name:e})),ml=At(e=>s("Marked as unread: {name}",{name:e})),ig=At(e=>s("Sent and closed: {name}",{name:e})),lg=At((e,t)=>s("Sent and snoozed: {name} · {when}",{name:e,when:sg(t??null)})),fl=At((e,t)=>s("Reply scheduled: {name} · {when}",{name:e,when:it(t)})),cg=At(e=>s("Not sent, the text is back in the field: {name}",{name:e})),ug=At(e=>s("Not sent: {name}",{name:e})),Bo=At((e,t)=>t===null?s("No assignee now: {name}",{name:e}):t===T.peek().id?s("You are the assignee: {name}",{name:e}):s("Assigned: {name} · {who}",{name:e,who:H(t)})),hl=At((e,t)=>t===null?s("Removed from the team: {name}",{name:e}):s("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Qe(e){try{return await e(),!0}catch(t){return fe(G(t)),!1}}async function zt(e,t,n,o){let a=$l(e),i=Eo(e);q({t:"result",dialog:{...a,...o},sentAtRev:i});try{let l=await ce(`/api/dialogs/${e}/${t}`,n);return q({t:"result",...l,sentAtRev:i}),l}catch(l){throw q({t:"result",dialog:a,sentAtRev:i}),l}}function On(e,t,n,o,{more:a,keep:i}={}){if(fs())return null;let l=Qe(t),c=ue(e,{icon:o,more:a,keep:i,undo:async()=>{await l&&await Qe(n)}});return l.then(u=>{u||Wu(c)}),l}function Ad(e,t){let n=$l(e).assignee_id;return n===t?null:On(Bo(e,t),dg(e,t),dg(e,n),"user-round-check")}function Wo(e){if($l(e).state!=="closed")return null;let t={reason:$l(e).close_reason??"solved",comment:""},n=async()=>{t=(await zt(e,"reopen",{},{state:"open",close_reason:null})).was??t},o=()=>zt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=On(cl(e),n,o,"undo-2");return a&&C.peek().dialog===e&&ms(),a}async function ct(e){try{await navigator.clipboard.writeText(e),ue(s("Copied"))}catch{zS(e)?ue(s("Copied")):fe(s("The browser blocked copying"))}}function zS(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let o=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),o}async function Nd(e,t){await ce(`/api/contacts/${e.id}`,t,{method:"PATCH"}),q({t:"contact",row:{...e,...t}})}function vl(e){fr.value=e,k.value="photo"}async function wl(e,t,n){let o=await ce(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});q({t:"contact",row:o.contact}),ue(o.moved.length?O("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",o.moved.length):s("Address added"))}async function mg(){await Qe(async()=>{await xe("DELETE","/api/session"),k.value=null,Wi(),L("/login")})}var $l,dg,gl,bl,pg,fr,Be=w(()=>{re();X();Z();S();J();P();Ge();Re();Fo();Wn();$l=e=>z.peek().dialogs[e];dg=(e,t)=>()=>zt(e,"assignee",{operator_id:t},{assignee_id:t});gl=e=>Ad(e,T.peek().id);bl=e=>Qe(async()=>{q({t:"result",...await ce(`/api/messages/${e.id}/retry`,{})})}),pg=e=>Qe(async()=>{q({t:"result",...await ce(`/api/messages/${e.id}/check`,{})})});fr=_(null)});function FS(e){let t=/[а-яё]/i.test(e)?IS:LS,n=[...e].map(o=>t.get(o)??o).join("");return n===e?null:n}function fg(e){return[...BS(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function WS(e,t){if(e.length<RS)return!1;let n=o=>t.slice(0,o);for(let o of[e.length-1,e.length,e.length+1])if(o<=t.length&&jS(e,n(o)))return!0;return!1}function jS(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function qS(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let o=e.length>1&&t.find(({word:i})=>i.includes(e));if(o)return{score:2,mark:[o.at+o.word.indexOf(e),e.length]};let a=t.find(({word:i})=>WS(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function hg(e,t){let n=fg(t),o=fg(e).map(({word:a})=>qS(a,n));return!o.length||o.some(a=>!a)?null:{score:o.reduce((a,i)=>a+i.score,0)/o.length,marks:o.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ua(e,t){let[n,o]=[e.slice(0,KS),t.slice(0,US)],a=hg(n,o);if(a)return a;let i=FS(n),l=i&&hg(i,o);return l?{...l,score:l.score-.5}:null}function Pd(e,t,n){return t.map(o=>({item:o,fit:ua(e,n(o))})).filter(o=>o.fit).sort((o,a)=>a.fit.score-o.fit.score)}var $g,gg,LS,IS,RS,BS,KS,US,Md=w(()=>{$g="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",gg="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",LS=new Map([...$g].map((e,t)=>[e,[...gg][t]])),IS=new Map([...gg].map((e,t)=>[e,[...$g][t]])),RS=4,BS=e=>e.toLowerCase().replaceAll("ё","е");KS=200,US=1e3});function kl(e,t,n=""){let o=xs(e).assignee_id;if(o===t&&!n)return null;let a=(i,l)=>()=>zt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return On(Bo(e,t),a(t,n),a(o,""),"user-round-check")}function bg(e,t,n=""){let{team_id:o,assignee_id:a}=xs(e),i=hl(e,t===null?null:Ld(t)),l=(c,u,d)=>()=>zt(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return On(i,l(t,t===null?a:null,n),l(o,a,""),"users-round")}function pn(e){let t=e.id===T.value.id?"online":Lh(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function pa(e){try{let{people:t}=await F(e?`/api/people?dialog=${e}`:"/api/people");mn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function yl(){Dd||fs()||(Dd=!0,await Qe(async()=>{let{dialog:e}=await ce("/api/dialogs/next",{});if(!e){ue(s("No unassigned conversations"));return}q({t:"rows",cursor:z.peek().cursor,rows:[{k:"dialog",id:e.id,rev:HS(),row:e}]}),ms(),L(D("mine",e.id));let t=()=>Qe(()=>zt(e.id,"assignee",{operator_id:null},{assignee_id:null}));ue(Bo(e.id,T.peek().id),{icon:"user-round-check",undo:t})}),Dd=!1)}function xl(e,t,n=""){let o=xs(e).snooze,a=o&&(o.until===null||o.until>Date.now())?zd(e,o.until,o.reason):wg(e);return On(ul(e,t),zd(e,t,n),a,"alarm-clock")}function jo(e){let t=xs(e).snooze;return t?On(ag(e),wg(e),zd(e,t.until,t.reason),"alarm-clock"):null}function nn(e,t="solved",n=""){let o=xs(e);if(o.state!=="open")return null;let{view:a}=C.peek(),i=yg(e,a),l=async()=>{await VS(o)(),C.peek().page==="inbox"&&L(D(a,e))},c={label:s("Reason"),run:()=>{L(D(a,e)),k.value="finish"}},u=On(mr(e,_l(t)),GS(e,t,n),l,"check",{more:c,keep:!0});return u&&C.peek().dialog===e&&xg(a,i),u}function Id(e){let{dialog:t,view:n}=C.peek();t===e&&xg(n,yg(e,n))}function kg(e,t,n){let o={reason:xs(e).close_reason??"solved",comment:""},a=l=>zt(e,"close",l,{close_reason:l.reason}),i=async()=>{o=(await a({reason:t,comment:n})).was??o};return On(mr(e,_l(t)),i,()=>a(o),"check")}function yg(e,t){let n=z.peek().dialogs;return Hs(n,t,"urgent",To(),null).find(o=>o!==e)??null}function xg(e,t){ms();let n=ae.peek()?.after_close??"next";n==="stay"||e==="closed"||L(n==="next"&&t?D(e,t):D(e))}function Sl(e){let t=xs(e).waiting_since;if(!t)return null;let n=()=>zt(e,"no-answer",{},{waiting_since:null});return On(rg(e),n,()=>zt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function _s(e,t=!Fn.peek()[e]){q({t:"follow",id:e,on:t});try{await ce(`/api/dialogs/${e}/follow`,{on:t}),ue(dl(e,t),{icon:"eye",undo:()=>_s(e,!t)})}catch(n){q({t:"follow",id:e,on:!t}),fe(G(n))}}var xs,Ld,vg,mn,Dd,HS,zd,wg,da,_l,YS,GS,VS,Lt=w(()=>{X();Be();re();Fo();Z();gs();S();Wn();Gt();J();P();Re();xs=e=>V.peek()[e];Ld=e=>dt.value[e]?.name??s("Deleted team"),vg=e=>{let t=dt.value[e.team_id];return t&&!t.removed?t:null};mn=_(null);Dd=!1;HS=()=>Number(String(z.peek().cursor).split(":").pop()),zd=(e,t,n)=>()=>zt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:T.peek().id}}),wg=e=>()=>zt(e,"unsnooze",{},{snooze:null});da={solved:[()=>s("Resolved"),"check"],"no-reply":[()=>s("No reply"),"message-circle-off"],duplicate:[()=>s("Duplicate"),"copy"],spam:[()=>s("Spam"),"ban"],declined:[()=>s("Client declined"),"user-round-x"],other:[()=>s("Other reason"),"circle-question-mark"]},_l=e=>(da[e]??da.solved)[0](),YS=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),GS=(e,t,n)=>()=>zt(e,"close",{reason:t,comment:n},YS(t)),VS=({id:e,snooze:t,waiting_since:n})=>()=>zt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Eg(){An.value="",eo.value=null,on.value=null}function Og(e){if(An.value=e,clearTimeout(_g),e.trim().length<2){hr+=1,eo.value=null;return}_g=setTimeout(()=>QS(e),JS)}async function QS(e){hr+=1;let t=hr;try{let n=await F(`/api/search?${new URLSearchParams({q:e,limit:String(Rd)})}`);t===hr&&(eo.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===hr&&(eo.value={q:e,problem:n})}}function Cg(e){let t=An.value.trim();return t?Pd(t,e,Ag).map(({item:n,fit:{marks:o}})=>Sg(n,o)):e.map(n=>Sg(n))}function Ng(e){let t=e.assignee_id===T.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:s("Open"),run:()=>L(D(t,e.id))},o=i=>()=>{ZS(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==T.peek().id&&{id:"take",icon:"hand",text:s("Take it"),run:o(gl)},e.assignee_id===T.peek().id&&{id:"free",icon:"user-round",text:s("Remove the assignee"),run:o(i=>Ad(i,null))},{id:"close",icon:"check",text:s("Close"),run:o(nn)}]:[{id:"reopen",icon:"undo-2",text:s("Reopen"),run:o(Wo)}];return[n,...a.filter(Boolean)]}function ZS(e){V.peek()[e.id]||q({t:"result",dialog:e,sentAtRev:Eo(e.id)})}function Pg(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Ng(e),run:()=>L(D("all",e.id))}}function e1(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(D("all",t))}}}function t1(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Ng(e.dialog),run:()=>L(D("all",e.dialog_id,e.no))}}function n1(e){let t=Object.values(V.value);return Pd(e,t,o=>o.name).slice(0,Rd).map(({item:o,fit:{marks:a}})=>Pg(o,a))}function o1(e){return{dialogs:e.dialogs.map(n=>Pg(n)),contacts:e.contacts.map(e1),messages:e.messages.map(t1)}}function s1(){let e=An.value.trim(),t=XS(),n=[{id:"acts",title:s("Conversation actions"),items:Cg(t.filter(o=>Tg.has(o.group)))}];if(e){let o=eo.value?.data&&ua(e,eo.value.q)?o1(eo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(o.dialogs.map(i=>i.id));n.push({id:"dialogs",title:s("Conversations"),items:[...o.dialogs,...n1(e).filter(i=>!a.has(i.id))].slice(0,Rd)}),n.push({id:"contacts",title:s("Clients"),items:o.contacts}),n.push({id:"messages",title:s("Messages found"),items:o.messages})}return n.push({id:"go",title:s("Go to"),items:Cg(t.filter(o=>!Tg.has(o.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:s("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(ki(e))}]}),n.filter(o=>o.items.length)}function a1(e){let t=An.value.trim(),n=e.acts().map(o=>({...o,id:"a:"+o.id,kind:"act",marks:t?ua(t,o.text)?.marks:[]})).filter(o=>o.marks);return[{id:"actions",title:e.text,items:n}]}function Bd(e){k.value=null,requestAnimationFrame(()=>e.run())}function Dg(e){return e?.acts?(on.value=e,An.value="",!0):!1}function Fd(){return on.value?(on.value=null,!0):!1}var JS,Rd,An,eo,on,hr,_g,XS,Ag,Sg,Tg,Mg,zg=w(()=>{X();Be();re();Z();Ot();S();Md();J();P();Lt();JS=150,Rd=5,An=_(""),eo=_(null),on=_(null),hr=0,_g=0;XS=()=>Xn().filter(e=>e.palette!==!1&&e.label&&_d(e)),Ag=e=>(e.title??e.label)(),Sg=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:Ag(e),marks:t,command:e,run:e.run});Tg=new Set(["dialog","log"]);Mg=$e(()=>on.value?a1(on.value):s1())});function ma({one:e}){let[t]=Io(e);return t?r`<${Wd} keys=${t} />`:null}var Wd,Cl=w(()=>{A();Ot();S();M();Wd=({keys:e})=>eg(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${s("then")}</span> `}<${Rt} of=${t} />`)});var Lg={};Ue(Lg,{Palette:()=>r1});function i1(){let e=E(null),t=E(null),[n,o]=g({at:0});g(Eg),ke(),R(()=>e.current.focus(),[]);let a=Mg.value,i=`${on.value?.id??""} ${An.value}`,l=n.asked===i?n.at:0,c=m=>o({at:m,asked:i}),u=a.flatMap(m=>m.items),d=u[Math.min(l,u.length-1)];I(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{k.value=null},$=m=>{if(m.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if(h!==void 0&&u.length){m.preventDefault(),c(h);return}if(m.key==="Enter"&&d){m.preventDefault(),Bd(d);return}if(m.key==="Tab"&&!m.shiftKey&&Dg(d)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!An.value&&Fd()&&m.preventDefault(),m.key==="Escape"&&Fd()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${s("Search and commands")}
onKeyDown=${mt}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${An.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${s("Command, client or message text")}
placeholder=${on.value?s("Action"):s("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>Og(m.currentTarget.value)} onKeyDown=${$} />
<${l1} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${s("Results")} ref=${t}>
${a.map(m=>r`<div role="group" aria-label=${m.title||s("Search")} key=${m.id}>
${m.title&&r`<div class="mh" role="presentation">${m.title}</div>`}
${m.items.map(h=>r`<${c1} key=${h.id} item=${h} on=${h===d}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${s("Nothing found")}</p>`}
</div>
${eo.value?.problem&&r`<p class="palno" role="status">${s("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${s("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${s("run")}</span>
${d?.acts&&!on.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${s("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${on.value?s("back"):s("dismiss")}</span>
</div>
<div class="vh" role="status">${d?"":s("Nothing found")}</div>
</div>
</div>`}function l1(){let e=on.value?.text??V.value[C.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function c1({item:e,on:t,onLook:n}){let o={dialog:d1,contact:p1,message:m1}[e.kind]??u1;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Bd(e)}>
<${o} item=${e} />
</div>`}function p1({item:e}){let[t]=e.contact.identities;return r`
<${K} name=${e.contact.name} size="sm" />
<span class="cut"><${Tl} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||_e(t.kind)}</span>
</span>`}
`}function m1({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${Tl} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${Ft(t.created_at,ne.value)}</span>
`}var r1,Tl,u1,d1,Ig=w(()=>{W();A();re();pt();le();S();Od();zg();Ee();J();P();M();ze();Cl();r1=()=>k.value==="palette"?r`<${i1} />`:null;Tl=({item:e})=>ll(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),u1=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${Tl} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${ma} one=${e.command} /></span>`}
`,d1=({item:e})=>r`
<${K} name=${e.dialog.name} size="sm" />
<span class="cut"><${Tl} item=${e} /></span>
<span class="hrow end tight dim t12">
${s("No. {number}",{number:de(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});function qd(e){L(ki(e),{replace:!0}),clearTimeout(jd),jd=setTimeout(()=>El(e),f1)}async function El(e){if(clearTimeout(jd),Nn.peek()?.q===e&&Nn.peek().data)return;$r+=1;let t=$r;if(!e.trim()){Nn.value=null,Ss.value=!1;return}Ss.value=!0;try{let n=await F(`/api/search?${new URLSearchParams({q:e})}`);t===$r&&(Nn.value={q:e,data:n})}catch(n){if(!(n instanceof ve))throw n;t===$r&&(Nn.value={q:e,problem:n})}t===$r&&(Ss.value=!1)}var f1,Nn,Ss,$r,jd,Rg,Bg=w(()=>{X();Z();J();f1=200,Nn=_(null),Ss=_(!1),$r=0,jd=0;Rg=e=>{Nn.value=null,El(e)}});function Wg({dialog_id:e,data:t}){let n=V.value[e],o=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:s("VK"),url:o??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:s("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Fg,bt,Cs=w(()=>{S();P();Fg={photo:()=>s("Photo"),video:()=>s("Video"),video_note:()=>s("Video note"),voice:()=>s("Voice message"),audio:()=>s("Audio"),document:()=>s("File"),sticker:()=>s("Sticker"),animation:()=>s("Animation"),location:()=>s("Location"),contact:()=>s("Contact"),poll:()=>s("Poll"),dice:()=>s("Dice"),venue:()=>s("Place"),story:()=>s("Story"),game:()=>s("Game"),invoice:()=>s("Invoice"),service:()=>s("Service message"),unknown:()=>s("Unknown message"),unreadable:()=>s("Could not be read")},bt=e=>Fg[e]?.()??Fg.unknown()});function to({state:e}){let t=h1[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var h1,Kd=w(()=>{A();S();M();h1={queued:["clock",()=>s("sending")],sending:["clock",()=>s("sending")],sent:["check",()=>s("sent")],delivered:["check-check",()=>s("delivered")],read:["check-check",()=>s("read")],failed:["circle-alert",()=>s("failed")],uncertain:["circle-question-mark",()=>s("delivery uncertain")],cancelled:["ban",()=>s("cancelled")],waiting:["cloud-off",()=>s("queued")]}});function Pn({since:e,short:t}){let n=Math.max(0,ne.value-e),o=n>jg?"bad":n>jg*$1?"warn":"";return r`<span class=${"sla "+o} title=${t?s("waiting {span}",{span:ys(n)}):null}>
<${f} name=${o==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${s("waiting")} </span>${ys(n)}`:s("waiting {span}",{span:ys(n)})}
</span>`}function Al({dialog:e,draft:t}){if(Ri(e.id))return r`<span class="cut typing">${s("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${s("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${s("No messages")}</span>`;let o=n.content==="text"?n.text||s("File"):[bt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${o}</span>`;let a=n.operator_id===T.value.id?s("You:"):n.operator_id?Do(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${to} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${o}</span>`}function Ud(e,t){return[e.name,_e(e.kind),t?O("{n} unread","{n} unread",t):"",e.failed?s("not sent"):"",e.snooze?s("snoozed"):e.waiting_since?s("waiting {span}",{span:ys(ne.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function g1({dialog:e,count:t,draft:n,view:o,picked:a}){let i=Kg(e,o);return r`
<${Ug} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${ks(e.last_at,ne.value)}</span>
</span>
<span class="pv">
<${Al} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Pl} count=${t} called=${qg(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Nl} />`:""}
${e.snooze?r`<${Ol} snooze=${e.snooze} />`:e.waiting_since&&r`<${Pn} since=${e.waiting_since} />`}
<span class="t11 dim num">${s("No. {number}",{number:de(e.number)})}</span>
${i&&r`<${K} name=${i} size="xs" />`}
</span>
</span>
`}function b1({dialog:e,count:t,draft:n,view:o,picked:a}){let i=Kg(e,o);return r`
<${Ug} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${Nl} />`:e.snooze?r`<${Ol} snooze=${e.snooze} />`:e.waiting_since&&r`<${Pn} since=${e.waiting_since} short />`}
<span class="tm">${ks(e.last_at,ne.value)}</span>
</span>
</span>
<span class="pv">
<${Al} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Pl} count=${t} called=${qg(e.id)} />
${i&&r`<${K} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function Hg({look:e,dialog:t,count:n,draft:o,view:a,current:i,stop:l,picked:c}){let u=v1[e];return r`<a class=${`dlg ${e}`} href=${D(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Ud(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${o} view=${a} picked=${c} />
</a>`}var jg,$1,Ol,Nl,Pl,qg,Kg,Ug,v1,fa=w(()=>{A();pt();le();gs();S();Cs();Ee();J();P();M();Kd();jg=60*6e4,$1=.7;Ol=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?s("until the client replies"):it(e.until)}
</span>`;Nl=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${s("not sent")}</span>`;Pl=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${s("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,qg=e=>Za.value[e]?.no!=null,Kg=(e,t)=>t!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,Ug=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${K} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;v1={cards:g1,rows:b1}});var Jg={};Ue(Jg,{Search:()=>k1});function k1(){let{q:e}=C.value,[t,n]=g("all"),o=E(null);I(()=>{El(e)},[e]),R(()=>{o.current.focus(),o.current.select()},[]);let a=Nn.value?.q===e?Nn.value:null,i=a?.data??(Ss.value?Nn.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),document.querySelector(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${_n()} aria-label=${s("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${o} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${s("Search in conversations, clients and messages")}
placeholder=${s("Word, name, address or No.")} value=${e} onInput=${c=>qd(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${s("Clear")} onClick=${()=>{qd(""),o.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?s("Search: {q}",{q:e}):s("Search")}</h1>
</header>
${i&&r`<${_1} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${s("Search results")}
aria-busy=${Ss.value?"true":null} onKeyDown=${x1}>
<div class="srbody"><${S1} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?O("{n} found","{n} found",Hd(a.data)):""}</div>
</main>`}function x1(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||o===void 0||(e.preventDefault(),o<0?document.getElementById("q").focus():t[Math.min(o,t.length-1)].focus())}function _1({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${s("Search in")}>
${w1.map(([o,a])=>r`<button type="button" class="tab" aria-current=${t===o?"page":null}
onClick=${()=>n(o)}>
${a()} <span class="n">${de(y1(e,o))}</span>
</button>`)}
</div>
</div>`}function S1({q:e,data:t,problem:n,tab:o,pick:a}){let i=en(300,Ss.value&&!t);if(n)return r`<${he} icon="unplug" title=${s("Search failed")} text=${G(n)}>
<button type="button" class="btn" onClick=${()=>Rg(e)}>${s("Retry")}</button>
<//>`;if(!e.trim())return r`<${he} icon="search" title=${s("What are you looking for?")} text=${s("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${s("Searching…")}</p>`:null;if(!Hd(t))return r`<${he} icon="search" title=${s("Nothing found")} text=${s("Try fewer or different words.")} />`;let l=d=>(o==="all"||o===d)&&t[d].length>0,c=d=>o==="all"?t[d].slice(0,Yg):t[d],u=(d,p)=>o==="all"&&t[d].length>Yg&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
${p}
: ${de(t[d].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${s("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${s("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(d=>r`<${C1} key=${d.id} dialog=${d} />`)}
</ul>
${u("dialogs",s("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${s("Clients")}</h2>
<ul class="card">${c("contacts").map(d=>r`<${T1} key=${d.id} contact=${d} />`)}</ul>
${u("contacts",s("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${s("Messages found")}</h2>
<ul class="card">${c("messages").map(d=>r`<${E1} key=${d.id} message=${d} />`)}</ul>
${u("messages",s("All messages found"))}
`}
${o!=="all"&&!t[o].length&&r`<${he} icon="search" title=${s("Nothing found")} />`}
`}function C1({dialog:e}){return r`<li>
<a class="srh" href=${D("all",e.id)}>
<${K} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${Pn} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${s("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[s("No. {number}",{number:de(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${Vg(e.last_at)}</span>
</a>
</li>`}function T1({contact:e}){let t=r`
<${K} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Gg} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${D("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function E1({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",o=e.kind==="note"?`${s("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${D("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${o}</b></span>
<span class="t13 mut blk srx"><${Gg} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Vg(e.created_at)}</span>
</a>
</li>`}var Yg,w1,Hd,y1,Gg,Vg,Qg=w(()=>{W();A();Z();pt();le();S();Od();Ee();J();Bg();M();ze();fa();Yg=5,w1=[["all",()=>s("Everything")],["dialogs",()=>s("Conversations")],["contacts",()=>s("Clients")],["messages",()=>s("Messages found")]];Hd=e=>e.dialogs.length+e.contacts.length+e.messages.length,y1=(e,t)=>t==="all"?Hd(e):e[t].length;Gg=({text:e,marks:t})=>ll(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Vg=e=>`${Ft(e,ne.value)}, ${Q(e)}`});function st({label:e,place:t,across:n=!1,children:o}){let a=gt(Yd);return ke(),R(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>N1(i,n)}>
${o}
</div>`}function N1(e,t){let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement),[a,i]=[(o+1)%n.length,(o-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Yd(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Yd,B,no=w(()=>{W();A();re();M();ze();Yd=()=>{k.value=null};B=({icon:e,checked:t,onPick:n,stay:o,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{o||Yd(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});function eb(){return k.value!=="me"?null:r`<${st} label=${s("My menu")} place="popme">
${Gd.map(([e,t,n])=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e}
aria-checked=${String(T.value.presence===e)} onClick=${()=>{k.value=null,Oh(e)}}>
<span class="dotbox"><span class=${"dot "+n}></span></span>
${t()}
${T.value.presence===e&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${B} icon="bell" onPick=${la}>
${s("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="settings" onPick=${()=>L(ht("looks"))}>${s("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${s("Language")}</div>
<${B} icon="languages" checked=${We.value==="ru"} onPick=${()=>Cn("ru")}>
<span lang="ru">Русский</span>
<//>
<${B} icon="languages" checked=${We.value==="en"} onPick=${()=>Cn("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${s("Theme")}</div>
<${B} icon="sun-moon" checked=${Mt.value==="system"} onPick=${()=>Oo("system")} stay>
${s("System")}
<//>
<${B} icon="sun" checked=${Mt.value==="light"} onPick=${()=>Oo("light")} stay>${s("Light")}<//>
<${B} icon="moon" checked=${Mt.value==="dark"} onPick=${()=>Oo("dark")} stay>${s("Dark")}<//>
<div class="mh" role="presentation">${s("Density")}</div>
<${B} icon="rows-4" checked=${un.value==="compact"} onPick=${()=>Js("compact")} stay>
${s("Compact")}
<//>
<${B} icon="rows-3" checked=${un.value==="normal"} onPick=${()=>Js("normal")} stay>
${s("Normal")}
<//>
<${B} icon="menu" checked=${un.value==="roomy"} onPick=${()=>Js("roomy")} stay>
${s("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${B} icon="users-round" onPick=${()=>{k.value="handover"}}>
${s("Hand over my conversations")}
<//>
<${B} icon="keyboard" onPick=${()=>{k.value="shortcuts"}}>
${s("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${B} icon="log-out" onPick=${mg}>${s("Sign out")}<//>
<//>`}var P1,Zg,Gd,Vd,M1,D1,tb,Jd=w(()=>{A();Be();re();S();Ye();J();P();sl();M();no();P1={operator:()=>s("Operator"),supervisor:()=>s("Supervisor"),administrator:()=>s("Administrator")},Zg=e=>P1[e]?.()??"",Gd=[["online",()=>s("Online"),"on"],["away",()=>s("Away"),"away"],["off",()=>s("Off shift"),"off"]],Vd=()=>Gd.find(([e])=>e===T.value.presence)??Gd[0],M1=()=>{k.value=k.value==="me"?null:"me"},D1=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(k.value==="me")} aria-label=${s("{name}: my menu",{name:T.value.name})}
title=${Vd()[1]()} onClick=${M1}>
<${K} name=${T.value.name} size="md"><span class=${"dot "+Vd()[2]}></span><//>
${e}
</button>`;tb=()=>r`<div class="me">
<${D1}>
<span class="grow">
<span class="nmx cut">${T.value.name}</span>
<br />
<span class="t12 dim">${Vd()[1]()}</span>
</span>
<//>
<${U$} />
</div>`});function nb(e){if(br.some(([n])=>n===e))return s("Inbox");let t=yo(e);return t!==null?dt.value[t]?.name??s("Team"):vr.find(([n])=>n===e)[1]()}var br,vr,qo,Ml,ha=w(()=>{X();S();Xa();P();br=[["mine",()=>s("Mine")],["unassigned",()=>s("Unassigned")],["all",()=>s("All")]],vr=[["waiting",()=>s("Waiting for us"),"hourglass"],["unread",()=>s("Unread"),"mail-open"],["mentions",()=>s("Mentions"),"at-sign"],["following",()=>s("Following"),"eye"],["snoozed",()=>s("Snoozed"),"alarm-clock"],["failed",()=>s("Not sent"),"circle-alert"],["closed",()=>s("Closed"),"archive"]],qo=$e(()=>Object.values(dt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Ml=e=>yo(e)===null?me.value[e]:me.value.teams?.[yo(e)]??0});function oo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Es(e){localStorage.removeItem(e)}function $a(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let o=localStorage.key(n);if(o.startsWith(e))try{t.push([o.slice(e.length),JSON.parse(localStorage.getItem(o))])}catch{}}return t}var zl=w(()=>{});function ib(e){Zd.value=e.created_at-Date.now()}function Os(e){let t=ae.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var B1,Zd,Ko,lb,fn,hn,ga,$n=w(()=>{X();P();B1=6e4,Zd=_(0);Ko=e=>e+Zd.peek(),lb=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,fn=e=>e.delivery.not_before-Zd.value,hn=e=>lb(e)&&e.delivery.not_before-e.created_at>B1,ga=(e,t=Date.now())=>lb(e)&&!hn(e)&&e.delivery.not_before>e.created_at&&fn(e)>t});function ub(e){let t={...ba.peek()[e.dialog_id]};if(hn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;ba.value={...ba.peek(),[e.dialog_id]:t}}async function pb(e){try{let{messages:t}=await F(`/api/dialogs/${e}/planned`);ba.value={...ba.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ve))throw t}}var ba,cb,db,Ll=w(()=>{Ge();X();Z();$n();ba=_({}),cb=e=>Object.values(ba.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Tn(e=>{for(let t of e)t.k==="message"&&ub(t.row)});db=ub});function j1(e){va=`okno.out.${e}.`;let t=Date.now()-F1;at.value=$a(va).map(([,n])=>({...n,phase:q1(n,t)})).sort((n,o)=>n.at-o.at),Uo()}function q1(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function tp(e,t,n,o,a=[],i={}){let l={key:ko(),dialog_id:e,kind:t,text:n,seen:o,files:a,more:i,at:Date.now(),phase:"queued"};return oo(va+l.key,l),at.value=[...at.value,l],Uo(),l.key}function H1(e,t){wr.set(e,t),wr.size>U1&&wr.delete(wr.keys().next().value)}function kr(e,t){at.value=at.value.map(o=>o.key===e?{...o,...t}:o);let n=at.value.find(o=>o.key===e);n&&oo(va+e,n)}function wa(e){Es(va+e),at.value=at.value.filter(t=>t.key!==e)}function Il(e,t={}){kr(e,{...t,phase:"queued",at:Date.now()}),Uo()}function Uo(){if(ge.value!=="in"||!va)return;let e=new Set;for(let t of at.value)e.has(t.dialog_id)||(t.phase==="queued"&&Y1(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function Y1(e){kr(e.key,{phase:"sending"});let t=Eo(e.dialog_id),{key:n,kind:o,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await xe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...G1(e.more),key:n,kind:o,text:a,seen:i,files:l});ib(c.message),db(c.message),H1(n,c.message),q({t:"result",...c,sentAtRev:t}),$b.set(`${e.dialog_id}.${o}`,Date.now()),wa(n),Uo()}catch(c){V1(e,c)}}function G1(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function V1(e,t){t.offline||t.status===401||t.status===429||t.status>=500?kr(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?kr(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(kr(e.key,{phase:"refused",code:t.code}),Uo())}var F1,W1,at,va,mb,ep,fb,hb,$b,K1,gb,bb,U1,wr,vb,wb,so=w(()=>{Ge();X();Z();zl();fi();Ll();P();$n();F1=3600*1e3,W1=5e3,at=_([]),va="";mb=e=>at.value.filter(t=>t.dialog_id===e),ep=({phase:e})=>["held","refused","stale"].includes(e),fb=e=>at.value.some(t=>t.dialog_id===e&&ep(t)),hb=e=>at.value.find(t=>t.dialog_id===e&&t.phase==="held"),$b=new Map,K1=5e3,gb=(e,t)=>mb(e).some(n=>n.kind===t)||Date.now()-($b.get(`${e}.${t}`)??0)<K1,bb=(e,t,n)=>mb(e).some(o=>o.kind===t&&o.text===n.trim());U1=50,wr=new Map,vb=e=>wr.get(e);wb=e=>Il(e.key,{seen:e.last_no,came:void 0});Xs(j1);Zs(Uo);setInterval(()=>{at.value.some(e=>e.phase==="queued")&&Uo()},W1);window.addEventListener("online",Uo)});function kb(e){yr.set(e,{upto:z.peek().logs[e]?.seen??0,since:new Map})}function yb(e,t){let n=yr.get(e);n&&(n.upto=Math.max(n.upto,t))}function xb(e,t){let n=yr.get(e);if(!n)return;np(n);let o=new Set(t);for(let a of n.since.keys())o.has(a)||n.since.delete(a);for(let a of o)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function np(e){let t=Date.now()-J1;for(let[n,o]of e.since)o>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function _b(e,t,n){let o=z.peek().logs[e]?.items??{},a=t;for(;a<n&&o[a+1]&&!Q1(o[a+1]);)a+=1;return a}function Ho(e){let t=yr.get(e);return t?(np(t),_b(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Sb(e,t){let n=yr.get(e);return n?(np(n),_b(e,t,n.upto)):t}var J1,yr,Q1,As=w(()=>{P();J1=1e3,yr=new Map;Q1=({kind:e,author:t,delivery:n})=>(e==="out"||e==="note")&&t.operator_id!==z.peek().me?.id&&n?.state!=="cancelled"});function tC(e){Rl=`okno.draft.${e}.`;let t=$a(Rl).map(([n,o])=>[n,typeof o=="string"?{text:o,at:0,dirty:!0}:o]);vt.value=Object.fromEntries(t),Yo.value={}}function Go(e,t){let n={...vt.value};t&&(Wl(t)||t.dirty)?(n[e]=t,oo(Rl+e,t)):(delete n[e],Es(Rl+e)),vt.value=n}function ip(e,t){let n=vt.peek()[e];Nb(e);let o={text:"",...n,seen:nC(e,n),...t,at:n?.at??0,dirty:!0};if(!Wl(o)&&!n?.at&&!Ns.has(e)&&!Bl.has(e)){Go(e,null);return}Go(e,o),clearTimeout(Ns.get(e)),Ns.set(e,setTimeout(()=>lp(e),X1))}function nC(e,t){let n=Number(e.split(".")[0]),o=t&&Wl(t)?t.seen??null:null;return o===null?Ho(n):Sb(n,o)}function Eb(e,t){let n=gn(e,t);clearTimeout(Ns.get(n)),Ns.delete(n),Nb(n),Go(n,null)}function Ob(){for(let e in vt.peek())vt.peek()[e].dirty&&lp(e)}async function lp(e){clearTimeout(Ns.get(e)),Ns.delete(e);let t=vt.peek()[e];if(!t?.dirty||ge.peek()!=="in")return;let[n,o]=e.split("."),a=xr(t);Bl.set(e,{what:a,until:Date.now()+Z1});try{let{at:i}=await xe("PUT",`/api/dialogs/${n}/draft`,{mode:o,text:t.text,head:Fl(t),seen:t.seen??null});Ab(e,a,i)}catch(i){i.status===404&&Go(e,null)}}function Ab(e,t,n){let o=vt.peek()[e];o&&Go(e,{...o,at:n,dirty:xr(o)!==t})}function oC(e){for(let t in e)for(let n in e[t])sp(Number(t),n,e[t][n]);for(let t in vt.peek()){let[n,o]=t.split(".");!e[n]?.[o]&&!(Bl.get(t)?.until>Date.now())&&sp(Number(n),o,void 0)}}function sC(e,t){for(let n of eC)sp(e,n,t[n])}function sp(e,t,n){let o=gn(e,t),a=vt.peek()[o],i=Bl.get(o);if(!n){if(!a||a.dirty)return;if(gb(e,t)){Go(o,{...a,dirty:!0}),lp(o);return}Go(o,null);return}if(i?.what===xr(n)){Ab(o,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&bb(e,t,n.text)||(a&&Wl(a)&&xr(a)!==xr(n)&&(Yo.value={...Yo.value,[o]:{text:a.text,head:Fl(a),seen:a.seen??null}}),Go(o,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function Nb(e){if(!(e in Yo.peek()))return;let{[e]:t,...n}=Yo.peek();Yo.value=n}var X1,Z1,eC,vt,op,Yo,Rl,Ns,Bl,Fl,xr,Wl,gn,It,ap,rp,Cb,Mn,Wt,Vo,Tb,Pb,Mb,jt=w(()=>{Ge();X();Z();zl();so();As();X1=800,Z1=5e3,eC=["reply","note"],vt=_({}),op=_({}),Yo=_({}),Rl="",Ns=new Map,Bl=new Map,Fl=e=>{let{subject:t=null,cc:n="",bcc:o="",to:a=null}=e?.head??{};return t!==null||n||o||a?{subject:t,cc:n,bcc:o,to:a}:null},xr=e=>JSON.stringify([e.text,Fl(e)]),Wl=e=>!!(e.text.trim()||Fl(e));gn=(e,t)=>`${e}.${t}`,It=(e,t)=>vt.value[gn(e,t)]?.text??"",ap=e=>vt.value[gn(e,"reply")]?.head??null,rp=(e,t)=>vt.peek()[gn(e,t)]?.seen??null,Cb=(e,t)=>vt.value[gn(e,t)]?.dirty===!1,Mn=e=>op.value[e]??"reply",Wt=(e,t)=>{op.value={...op.value,[e]:t}};Vo=(e,t,n,o=null)=>ip(gn(e,t),{text:n.trim()?n:"",...o!==null&&{seen:o}}),Tb=(e,t)=>ip(gn(e,"reply"),{head:t});Pb=(e,t)=>Yo.value[gn(e,t)],Mb=(e,t)=>ip(gn(e,t),Yo.peek()[gn(e,t)]);Gh((e,{entered:t})=>{t&&tC(e.me.id),oC(e.drafts)});Xs(Ob);Zs(Ob);Tn(e=>{for(let t of e)t.k==="draft"&&sC(t.id,t.row)})});function Qo(){Jo=!1,rC()&&requestAnimationFrame(()=>{!Jo&&!k.peek()&&!xa(document.activeElement)&&_r()?.focus({preventScroll:!0})})}function iC(e){let t=_r();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function ql(){clearTimeout(ka?.timer),ka=null}function Fb(){let{run:e,still:t}=ka;ql(),t()&&e()}function Ul(e,t,{settled:n=!0,pause:o=!0}={}){if(Hl(e)||n&&!yh(e.timeStamp))return;if(!o||!ya(e)){t();return}let{dialog:a}=C.peek();ka={letter:e.key,run:t,still:()=>C.peek().dialog===a&&!k.peek(),timer:setTimeout(Fb,up)}}function Hl(e){let t=e.timeStamp-cp<up;return ya(e)&&(cp=e.timeStamp),t}function jl(e){e.preventDefault(),e.stopImmediatePropagation()}function lC(e){let t=xa(e.target),n=ca(Zn(e),t),o=e.ctrlKey||e.metaKey;(t?Lb.get(e.code)===e.target&&!(o&&(n||e.key==="Enter")):n?.walks||!(n||ya(e)||e.key==="Enter"||e.key===" "))||jl(e)}function cC(e){if(ya(e)&&/\p{L}/u.test(e.key)){let{letter:t}=ka;if(ql(),cp=e.timeStamp,ca(Zn(e))?.id==="undo"||!_r()){jl(e);return}iC(t),e.stopImmediatePropagation()}else e.key==="Escape"?(ql(),jl(e)):(ya(e)||e.key==="Enter")&&(jl(e),Fb(),requestAnimationFrame(()=>uC(e)))}function uC({code:e,key:t}){let n=document.activeElement;!k.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function dC(e){return Jo||!ya(e)||xa(e.target)||k.peek()||Pe.peek()||e.isComposing||!zb&&Ib.some(t=>t())?!1:C.peek().page==="inbox"&&!!(C.peek().dialog&&_r())}function pC(e){if(ge.peek()==="in"){if(e.repeat){lC(e);return}if(Lb.set(e.code,e.target),ka){cC(e);return}["Tab","Escape","F6"].includes(e.key)&&(Jo=!0),dC(e)&&(_r().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var up,aC,Db,Jo,zb,cp,ka,Lb,Ib,Rb,xa,Bb,Kl,_r,rC,ya,Xo=w(()=>{re();Z();Ot();Wn();J();up=300,aC="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",Db=".dock .comp textarea",Jo=!1,zb=!1,cp=-up,ka=null,Lb=new Map,Ib=[],Rb=e=>{Ib.push(e)},xa=e=>!!e?.closest?.(aC),Bb=()=>Jo,Kl=()=>{Jo=!0},_r=()=>document.querySelector(Db),rC=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,ya=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",pC,{capture:!0});window.addEventListener("pointerdown",e=>{Jo=!1,zb=!!e.target.closest?.("#talk"),ql()},{capture:!0});document.addEventListener("focusin",e=>{e.target.matches?.(Db)&&(Jo=!1)})});function yp(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return ut(e,0,18)-e>36e5&&n.push({id:"evening",at:ut(e,0,18)}),n.push({id:"tomorrow",at:ut(e,1,t)}),Cr(e)>1&&n.push({id:"monday",at:ut(e,Cr(e),9)}),n}function Jb(e,t){let o=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(o).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Qb(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,o]=[Number(t[1]),Number(t[2])];return n<24&&o<60?[n,o]:null}var ut,Cr,Vb,Tr=w(()=>{ut=(e,t,n,o=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,o,0,0)},Cr=e=>(1-new Date(e).getDay()+7)%7||7;Vb=e=>[...yp(e,10),{id:"client",at:null}]});function ro(e){let{dialog:t}=C.peek();t&&(Wt(t,e),il(()=>requestAnimationFrame(()=>document.querySelector(".comp textarea")?.focus())))}var Vl=w(()=>{J();tn();jt()});function gC(e,t){let n=`@${t.name}`.toLocaleLowerCase(),o=e.toLocaleLowerCase();for(let a=o.indexOf(n);a>=0;a=o.indexOf(n,a+1))if(!$C.test(o[a+n.length]??""))return!0;return!1}function Zb(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function ev(e){let t=e.trim().toLocaleLowerCase(),n=({name:o})=>o.toLocaleLowerCase().startsWith(t)||o.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Xb().filter(n).sort((o,a)=>o.name.localeCompare(a.name)).slice(0,8)}var Xb,$C,Jl,Ql=w(()=>{P();Xb=()=>Object.values(je.value).filter(e=>e.active&&e.id!==T.value.id),$C=/[\p{L}\p{N}]/u;Jl=e=>e.includes("@")?Xb().filter(t=>gC(e,t)):[]});function Kt(e,{open:t,...n}){t!==void 0&&(xp.value={...xp.peek(),[e]:t}),Object.keys(n).length&&Tb(e,{...ap(e),...n})}function Sp(e){for(let n of["cc","bcc"]){let o=rn(e[n]).find(a=>!_p(a));if(o)return{field:n,value:o}}return rn(e.cc).length+rn(e.bcc).length>vC?{field:"cc",value:null}:null}function ov(e){let{subject:t,cc:n,bcc:o,to:a}=Xl(e),i={subject:t??null,cc:rn(n),bcc:rn(o),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var bC,vC,xp,Xl,tv,rn,_p,nv,Er=w(()=>{X();jt();bC=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,vC=20,xp=_({}),Xl=e=>({...ap(e),open:!!xp.value[e]});tv=e=>Kt(e,{open:!1}),rn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],_p=e=>e.length<=254&&bC.test(e),nv=e=>Sp(Xl(e))});function io(e,t,n){let{[`${e}.${t}`]:o,...a}=Cp.peek();Cp.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Cp,Ps,Or=w(()=>{X();Cp=_({}),Ps=(e,t)=>Cp.value[`${e}.${t}`]??null});function kC(e){lo=`okno.up.${e}.`,Me.value=[...$a(lo).map(([,t])=>t),...yC()],Ms.value={},es.value={}}function yC(){try{return JSON.parse(sessionStorage.getItem(rv())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Ar(e,t,n,o="reply"){let a=Math.min(n.max_file||Tp,Tp),i=(n.max_files||10)-Xe(e,o).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ko(),dialog_id:e,mode:o,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ho(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Me.value=[...Me.value,...l],Aa()}function Zo(e,t){return Me.value=Me.value.map(n=>n.id===e?{...n,...t}:n),Me.value.find(n=>n.id===e)}function Aa(){if(ge.peek()!=="in")return;let e=Me.peek().filter(t=>t.state==="uploading").length;for(let t of Me.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,wC-e)))xC(t)}function xC(e){let t=new XMLHttpRequest;Zl.set(e.id,t),Zo(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Zo(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>sv(e,t.status,t.response),t.onerror=()=>sv(e,0,null),t.send(e.source)}function sv(e,t,n){if(Zl.delete(e.id),t===401&&(ge.value="expired"),t===201){let i=Zo(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&oo(lo+e.id,i)}else t===413?Zo(e.id,{state:"refused",code:"too-large",limit:n?.limit??Tp}):Zo(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Aa();let{dialog_id:o,mode:a="reply"}=Me.peek().find(i=>i.id===e.id)??e;es.peek()[o]?.mode===a&&!co(Xe(o,a))&&!Dn(Xe(o,a)).length&&Ut(o),lv(o,a)}function lv(e,t){let n=Ms.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let o=Xe(e,n.mode);co(o)||(Ut(e),av?.(e,n))}function Ut(e){for(let t of[Ms,es]){if(t.peek()[e]===void 0)continue;let{[e]:n,...o}=t.peek();t.value=o}}function tc(e,t){Ut(e);for(let n of Xe(e,t))n.state==="failed"&&Zo(n.id,{state:"waiting",code:void 0});Aa()}function cv(e,t){Me.value=Me.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Me.value)n.dialog_id===t&&n.state==="done"&&oo(lo+n.id,n)}function nc(e,t){for(let n of Dn(Xe(e,t)))Op(n.id)}function uv(e){Zo(e,{state:"waiting",code:void 0}),Aa()}function _C(){for(let e of Me.peek())e.state==="failed"&&e.code==="offline"&&Zo(e.id,{state:"waiting"});Aa()}function Op(e){let t=Me.peek().find(n=>n.id===e);Zl.get(e)?.abort(),Zl.delete(e),Es(lo+e),Me.value=Me.value.filter(n=>n.id!==e),!Dn(Xe(t.dialog_id,t.mode??"reply")).length&&es.peek()[t.dialog_id]&&Ut(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Aa(),lv(t.dialog_id,t.mode)}function oc(e,t){let n=Xe(e,t).filter(o=>o.state==="done");for(let o of n)Es(lo+o.id);return Me.value=Me.value.filter(o=>!n.includes(o)),n.map(o=>o.file)}function sc(e,t,n="reply",o=null,a=[]){let i=t.map(c=>({id:ko(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:o}));for(let c of i)oo(lo+c.id,c);let l=a.map(c=>({id:ko(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Me.value=[...Me.value,...i,...l]}var wC,Tp,Me,Ms,es,lo,av,Zl,rv,iv,Xe,co,Dn,Ep,ec,Na=w(()=>{Ge();X();Z();zl();fi();As();wC=2,Tp=25*1024*1024,Me=_([]),Ms=_({}),es=_({}),lo="",av=null,Zl=new Map;rv=()=>`${lo}unfinished`;ie(()=>{if(!Me.value.length&&!lo)return;let e=Me.value.filter(t=>t.state!=="done").map(({source:t,share:n,...o})=>o);try{sessionStorage.setItem(rv(),JSON.stringify(e))}catch{}});iv=e=>{av=e},Xe=(e,t="reply")=>Me.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),co=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Zh(()=>co(Me.peek()));Dn=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Ep=(e,t)=>{Ms.value={...Ms.value,[e]:t}};ec=(e,t)=>{es.value={...es.value,[e]:t}};Xs(kC);Zs(_C)});function CC(e,t){let n=Xe(e,t).map(o=>o.seen??null).filter(o=>o!==null);return rp(e,t)??(n.length?Math.min(...n):Ho(e)??0)}function Ap(e,t,n={}){if(n.then&&fs())return;let o={mode:t,how:n,seen:CC(e,t)};co(Xe(e,t))?Ep(e,o):mv(e,o)}function mv(e,t){let{mode:n,how:o,seen:a}=t,i=It(e,n).trim(),l=Xe(e,n),c=Dn(l);if(!i&&c.length===l.length)return;if(Ut(e),c.length){ec(e,t),TC(e);return}let u=oc(e,n),d=tp(e,n,i,a,u,n==="note"?EC(e,i):OC(e,o));Eb(e,n),io(e,n,null),n==="reply"&&(tv(e),gv(e,d,o)),o.then==="close"&&Id(e),z.peek().logs[e]?.later&&ji(e)}function fv(e,t){tc(e,t.mode),Ep(e,t)}function TC(e){if(C.peek().dialog===e)return;let t=z.peek().dialogs[e]?.name??s("the client");fe(s("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>rc(e),label:s("Open"),ms:vv})}function hv(e,t){nc(e,t.mode),Ap(e,t.mode,t.how)}function ac(e,t,n,o){if(fs())return;let a=Os(z.peek().dialogs[e]?.kind)||void 0,i=tp(e,"reply",t,n,[],Np({undo_ms:a,...o}));gv(e,i,o),o.then==="close"&&Id(e)}function EC(e,t){let n=Jl(t).map(o=>o.id);return Np({reply_to_no:Ps(e,"note"),mentions:n.length?n:void 0})}function OC(e,{then:t,at:n}){let o=z.peek().dialogs[e],a=!!(o&&Ie(o)?.can?.subject);return Np({reply_to_no:Ps(e,"reply"),letter:a?ov(e):void 0,formatted:a,undo_ms:n?void 0:Os(o?.kind)||void 0,not_before:n?Ko(n):void 0,then:t})}function gv(e,t,{then:n,at:o,snooze_until:a}){let i=()=>{bv(t,n,e)};n==="close"?ue(ig(e),{keep:!0,undo:i}):n==="snooze"?ue(lg(e,a),{icon:"alarm-clock",undo:i}):o?ue(fl(e,o),{icon:"calendar-clock",undo:i}):Os(z.peek().dialogs[e]?.kind)&&_h(i,Os(z.peek().dialogs[e]?.kind)+SC)}function bv(e,t,n){let o=at.peek().find(i=>i.key===e);if(o&&o.phase!=="sending"){ts(o);return}if(!o){let i=vb(e);i&&bn(i,t,n);return}let a=ie(()=>{at.value.find(l=>l.key===e)?.phase!=="sending"&&ft(()=>queueMicrotask(()=>{a(),bv(e,t,n)}))})}function AC({dialog_id:e,phase:t}){if(C.peek().dialog===e)return;let n=z.peek().dialogs[e]?.name??s("the client"),o=t==="held"?s("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):s("Not sent to {name}",{name:n});fe(o,{action:()=>rc(e),label:s("Open"),ms:vv})}async function bn(e,t=e.data.then,n=e.dialog_id){let o;try{o=await ce(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Qe(()=>{throw a});return}fe(s("Already sent")),t&&await Qe(()=>ce(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&rc(n);return}q({t:"result",message:o.message}),wv(n,"reply",e.data.typed??e.text,e.no,o.files,NC(e.files??[],o.files)),io(n,"reply",e.reply_to_no),e.letter&&Kt(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ue(cg(n),{icon:"undo-2"})}function NC(e,t){let n=t.map(o=>o.name);return e.filter(o=>{let a=n.indexOf(o.name);return a>=0&&n.splice(a,1),a<0})}function wv(e,t,n,o,a=[],i=[]){let l=It(e,t),c=Math.max(o,rp(e,t)??0);Wt(e,t),Vo(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),sc(e,a,t,c,i),rc(e),ro(t,e)}function ts(e){let{more:t={}}=e;wa(e.key),wv(e.dialog_id,e.kind,e.text,e.last_no??e.seen,pv(e)?[]:e.files??[],pv(e)?e.files??[]:[]),t.reply_to_no&&io(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Kt(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function kv(e){wa(e.key),ue(ug(e.dialog_id),{icon:"x",undo:()=>ts(e)})}var SC,Np,$v,vv,dv,pv,rc,Pp,uo=w(()=>{X();Be();Vl();Fo();Z();Ql();jt();S();Er();Wn();so();Or();J();As();P();Ge();Re();$n();Lt();Na();SC=500;iv(mv);Np=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));$v=e=>!!(e&&!e.blocked_at&&Ie(e)&&Ie(e).health!=="removed");vv=6e4,dv=new Map;ie(()=>{for(let e of at.value.filter(ep))dv.get(e.key)!==e.phase&&(dv.set(e.key,e.phase),ft(()=>AC(e)))});pv=e=>e.phase==="refused"&&e.code==="file-gone";rc=e=>{C.peek().dialog!==e&&L(D(C.peek().view,e))};Pp=(e,t)=>Qe(async()=>{let n=await ce(`/api/messages/${e.id}/plan`,{not_before:t&&Ko(t)});q({t:"result",...n})})});function ic(){let[e,t]=g(!1),[n,o]=g(""),a=E(null),i=E(0);return R(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:o,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function lc({dialog:e,telling:t}){if(!$v(e))return null;let{on:n,setOn:o,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=Ho(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${s("Tell the client")} checked=${n}
onChange=${d=>o(d.currentTarget.checked)} />
${s("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${s("Message to the client")} placeholder=${s("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var Mp=w(()=>{W();A();S();As();uo()});function cc({label:e,title:t,usual:n,given:o=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:$,below:m}){let h=E(ne.value).current,v=E(n(h)).current,[y,x]=g(0),[b,N]=g(o?{day:PC(o),text:MC(o),used:!0}:{day:ut(h,1,0),text:a,used:!1}),U=gt(p);ke(),R(()=>U.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let oe=Qb(b.text),xt=oe?ut(b.day,0,...oe):null,Yt=b.used&&xt!==null&&xt<=Date.now(),Ze=b.used&&(oe===null||Yt),ye=b.used?xt:v[y].at,et=Y=>{d(Y)!==!1&&p()},te=Y=>{Y.preventDefault(),Y.stopPropagation(),Ze||et(ye)},se=Y=>{let pe={ArrowDown:1,ArrowUp:-1}[Y.key];if(!pe)return;Y.preventDefault();let Te=(y+pe+v.length)%v.length;x(Te),N({...b,used:!1}),Y.currentTarget.querySelectorAll(".mi")[Te].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${U} onSubmit=${te}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${se}>
<div class="mh">${t}</div>
${v.map((Y,pe)=>r`<button type="button" key=${Y.id} class=${!b.used&&pe===y?"mi on":"mi"}
onFocus=${()=>{x(pe),o||N({...b,used:!1})}} onClick=${()=>et(Y.at)}>
<${f} name=${yv[Y.id][1]} size="m" />
<span class="cut">${i[Y.id]?.()??yv[Y.id][0]()}</span>
${Y.at!==null&&r`<span class="hrow end t12 dim num">
${Y.id==="hour"||Y.id==="evening"?Q(Y.at):v$(Y.at,h)}
</span>`}
</button>`)}
</div>
<${zC} own=${b} began=${h} onChange=${Y=>N({...b,...Y,used:!0})}
wrong=${Ze} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${Ze?r`<span class="hint bad" role="alert">
${Yt?s("This time has passed"):s("Type the time like 10:00")}
</span>`:ye===null?s("Until the client replies"):`${Gn(ye,h)}, ${Q(ye)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ze}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${m}
</form>`}function zC({own:e,began:t,onChange:n,wrong:o}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=ut(t,0,0),d=b$(new Date(...i,1).getTime()),p=new Date(...i,1)<=new Date(t),$=v=>{let y=new Date(i[0],i[1]+v,1);l([y.getFullYear(),y.getMonth()])},m=v=>{n({day:v});let y=new Date(v);l([y.getFullYear(),y.getMonth()])},h=v=>{let y=DC[v.key];y&&(v.preventDefault(),m(Math.max(u,ut(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${d}</b>
<button type="button" class="ib small" aria-label=${s("Previous month")} disabled=${p}
onClick=${()=>$(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Next month")} onClick=${()=>$(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${h}>
<caption class="vh">${d}</caption>
<thead><tr>${w$().map(v=>r`<th scope="col" key=${v}>${v}</th>`)}</tr></thead>
<tbody>
${Jb(...i).map((v,y)=>r`<tr key=${y}>
${v.map((x,b)=>r`<td key=${b}>
${x!==null&&r`<${LC} day=${x} today=${u} own=${e} onPick=${m} weekend=${b>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${s("Time")} inputmode="numeric" aria-invalid=${o?"true":null}
value=${e.text} onInput=${v=>n({text:v.currentTarget.value})} />
<span class="t12 dim">${Gn(e.day,t)}</span>
</div>
</div>`}function LC({day:e,today:t,own:n,onPick:o,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Gn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>o(e)}>
${i}
</button>`}var yv,PC,MC,DC,Dp=w(()=>{W();A();pt();le();S();Tr();M();ze();yv={hour:[()=>s("In an hour"),"hourglass"],evening:[()=>s("This evening"),"sunset"],tomorrow:[()=>s("Tomorrow"),"sunrise"],monday:[()=>s("On Monday"),"calendar"],client:[()=>s("Until the client replies"),"message-circle"]},PC=e=>ut(e,0,0),MC=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};DC={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var _v={};Ue(_v,{Snooze:()=>zp,SnoozeMenu:()=>xv,SnoozeStrip:()=>Lp});function xv({label:e,onPick:t,dialog:n=null,waitingSince:o=null,onShut:a=IC}){let[i,l]=g(""),c=ic(),u=o!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${s("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:ys(ne.value-o)})}
</p>`;return r`<${cc} label=${e} title=${s("Snooze until")} usual=${Vb}
deed=${c.on?s("Send and snooze"):s("Snooze")}
onPick=${d=>c.ready((p,$)=>t(d,i.trim(),p,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${s("Waiting reason (optional)")} placeholder=${s("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${lc} dialog=${n} telling=${c} />
<//>`}function zp({dialog:e}){let t=(n,o,a,i)=>a?ac(e.id,a,i,{then:"snooze",snooze_until:n,reason:o}):xl(e.id,n,o);return r`<${xv} label=${s("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Lp({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,o=t===null?s("Snoozed until the client replies"):s("Snoozed until {day}, {time}",{day:Gn(t,ne.value),time:Q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${o}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>jo(e.id)}>${s("Unsnooze")}</button>
</div>`}var IC,uc=w(()=>{W();A();re();pt();le();S();Tr();Lt();uo();M();Mp();Dp();IC=()=>{k.value=null}});function Pr(e){let t=mn.value?.[e.id]?.load;return t===void 0?"":e.capacity?s("{n} of {all}",{n:t,all:e.capacity}):String(t)}function RC(e){if(!mn.value||e.length<2)return null;let t=o=>mn.value[o.id]?.load??0,n=e.reduce((o,a)=>t(a)<t(o)?a:o);return e.every(o=>o===n||t(o)>t(n))?n.id:null}function FC(e,t,n){let o=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(o),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(T.value.name)||a(s("Assign to me")))&&i.push({person:je.value[T.value.id]??T.value,mine:!0});let c=BC().filter(p=>a(p.name)),u=c.filter(p=>pn(p)==="online"),d=RC(u);l(s("Online"),u.map(p=>({person:p,free:p.id===d}))),l(s("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(s("Teams"),Mr().filter(c=>a(c.name)).map(c=>({team:c}))),!o&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!o&&e.team_id!==null&&i.push({nobody:"team"}),i}function Bp({dialog:e,onlyTeams:t}){let[n,o]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),d=gt(Sv);ke(),R(()=>{u.current.focus({preventScroll:!0}),pa(e.id)},[]);let p=FC(e,n,t),$=p.filter(y=>!y.head),m=Math.min(l,$.length-1),h=y=>{y.person&&!Tv(y.person)||(Sv(),y.team||y.nobody==="team"?bg(e.id,y.team?.id??null,a.trim()):kl(e.id,y.person?.id??null,a.trim()))},v=y=>{let x={ArrowDown:1,ArrowUp:-1}[y.key];x&&(y.preventDefault(),c((m+x+$.length)%Math.max(1,$.length))),y.key==="Enter"&&$[m]&&(y.preventDefault(),h($[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?s("Team"):s("Assignee")} ref=${d}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+m:null}
aria-label=${t?s("Find a team"):s("Find a colleague or a team")}
placeholder=${t?s("Team name"):s("Name or team")} value=${n}
onInput=${y=>{o(y.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?s("Team"):s("Assignee")}>
${p.map(y=>y.head?r`<div class="mh" role="presentation" key=${y.head}>${y.head}</div>`:r`<${WC} option=${y} index=${$.indexOf(y)} chosen=${m} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?s("No teams yet. An administrator creates them in the settings."):s("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${s("Note for the new assignee")} placeholder=${s("Note (optional)")}
maxlength="4000" value=${a} onInput=${y=>i(y.currentTarget.value)} />
</div>
</div>`}function WC({option:e,index:t,chosen:n,dialog:o,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===o.assignee_id:c?c.id===o.team_id:!1,d=l&&!Tv(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${jC} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+Jt(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${s("now")}</span>`}
<span class="hrow end t12 dim">${O("{n} online","{n} online",Rp(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?s("Remove the assignee"):s("Remove from the team")}
`}
</button>
`}function jC({person:e,mine:t,free:n,now:o,shut:a}){let i=pn(e);return r`
<${K} name=${e.name} size="sm"><${Nr} shift=${i} /><//>
<span class="cut">${t&&!o?s("Assign to me"):e.name}</span>
${o&&r`<span class="tag plain">${s("now")}</span>`}
${n&&r`<span class="tag h4">${s("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?s("no access"):t||i==="online"?Pr(e):Ip(i)}
${t&&!o&&r`<kbd>I</kbd>`}
</span>
`}var Sv,Cv,Nr,Ip,BC,Mr,Rp,Tv,dc=w(()=>{W();A();re();S();Ee();P();Lt();M();ze();Sv=()=>{k.value=null},Cv=(e,t)=>e.name.localeCompare(t.name),Nr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Ip=e=>({online:s("online"),away:s("away"),off:s("off shift")})[e];BC=()=>Object.values(je.value).filter(e=>e.active&&e.id!==T.value.id).sort(Cv),Mr=()=>Object.values(dt.value).filter(e=>!e.removed).sort(Cv),Rp=e=>e.members.filter(t=>je.value[t]?.active&&pn(je.value[t])==="online").length;Tv=e=>mn.value?.[e.id]?.may??!0});function UC(e,t){let n=ne.peek();return e==="tomorrow"?ut(n,1,9):e==="monday"?ut(n,Cr(n),9):e==="week"?ut(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Nv({meId:e}){let[t,n]=g(e),[o,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[$,m]=g({person:null,team:null,turn:null}),[h,v]=g("ever"),[y,x]=g(Av(ut(ne.peek(),7,9))),[b,N]=g(""),[U,oe]=g(!1),[xt,Yt]=g([]),Ze=E(null);ke();let ye=E(t),et=()=>(ye.current=t,a(null),l(null),qC(t).then(j=>{ye.current===t&&(a(j),u(new Set(j.map(Ke=>Ke.id))))},j=>{ye.current===t&&l(j)})),te=()=>F("/api/handovers").then(j=>Yt(j.items.filter(Ke=>!Ke.undone_at)),()=>{});R(()=>{Ze.current.focus(),pa(),te()},[]),I(()=>{et()},[t]);let se=t===e,Y=mc(t),pe=$.turn??Y.filter(j=>pn(j)==="online").map(j=>j.id),Te=UC(h,y),ln=h==="date"&&!(Te>Date.now()),js={person:$.person!==null,team:$.team!==null,turn:pe.length>0}[d]&&c.size>0&&!ln&&!U,au=async()=>{oe(!0);let j=o.length===c.size,Ke={...se?{}:{from_id:t},kind:d,people:d==="person"?[$.person]:d==="turn"?pe:[],team_id:d==="team"?$.team:null,dialogs:j?null:[...c],note:b.trim(),return_at:Te};try{let{hand_over:rs}=await ce("/api/handovers",Ke);pc(),GC(rs,j?o.length:c.size)}catch(rs){l(rs),oe(!1)}},ee=j=>Qe(async()=>{Pv((await ce(`/api/handovers/${j.id}/undo`,{})).hand_over),te(),et()});return r`<div class="over" onPointerDown=${j=>{j.target===j.currentTarget&&pc()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${se?s("Hand over my conversations"):s("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${mt}>
<header class="dhead">
<h2 class="head2 grow">
${se?s("Hand over my conversations"):s("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${pc}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Ov()&&r`<div class="field">
<label for="hofrom">${s("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${j=>{n(Number(j.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${s("Mine")}</option>
${VC(e).map(j=>r`<option value=${j.id} key=${j.id}>
${[j.name,Pr(j)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${Ov()?"field dgap":"field"}>
<legend class="lab">${s("Hand over to")}</legend>
<div class="rops">
${[["person",s("A colleague")],["team",s("A team")],["turn",s("Round robin")]].map(([j,Ke],rs)=>r`<label class="ropt" key=${j}>
<input class="check rad" type="radio" name="to" ref=${rs?null:Ze} checked=${d===j}
onChange=${()=>p(j)} />
<b class="b5 blk t13">${Ke}</b>
</label>`)}
</div>
</fieldset>
<${JC} from=${t} kind=${d} who=${$} turn=${pe} count=${c.size}
onPick=${j=>m({...$,...j})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${s("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${j=>v(j.currentTarget.value)}>
${Object.entries(KC).filter(([j])=>j!=="monday"||Cr(ne.value)>1).map(([j,Ke])=>r`<option value=${j}>${Ke(se)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${s("Return date")}
min=${Av(ut(ne.peek(),1,9))} aria-invalid=${ln?"true":null} value=${y}
onInput=${j=>x(j.currentTarget.value)} />`}
${Te>0&&!ln&&r`<p class="hint">
${se?s("They return to you: {when}",{when:`${Gn(Te,ne.value)}, ${Q(Te)}`}):s("They return: {when}",{when:`${Gn(Te,ne.value)}, ${Q(Te)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${s("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${s("Added to each conversation, visible to the team")} value=${b}
onInput=${j=>N(j.currentTarget.value)}></textarea>
</div>
</div>
<${XC} own=${se} mine=${o} problem=${o===null?i:null} picked=${c}
onPicked=${u} />
</div>
${xt.length>0&&r`<ul class="holast" aria-label=${s("Handed over in the last 7 days")}>
${xt.slice(0,3).map(j=>r`<${ZC} key=${j.id} one=${j} onUndo=${ee} />`)}
</ul>`}
<footer class="dfoot">
<span class=${o!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${o!==null&&i?"alert":null}>
${o!==null&&i?G(i):s("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${pc}>${s("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!js} onClick=${au}>
${U?s("Handing over…"):s("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function GC(e,t){let n=[O("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),YC(e.left)].filter(Boolean).join(". "),o=async()=>Pv((await ce(`/api/handovers/${e.id}/undo`,{})).hand_over);ue(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Qe(o):null})}function Pv(e){let t=e.moved-e.back,n=e.from_id===T.peek().id?O("{n} conversation is yours again","{n} conversations are yours again",e.back):O("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});ue(t?`${n}. ${O("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function JC({from:e,kind:t,who:n,turn:o,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=mc(e),d=je.value[n.person];return r`
<select class="input" aria-label=${s("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${s("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Ip(pn(p)),Pr(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${QC} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Mr();return u.length?r`
<select class="input" aria-label=${s("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${s("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${O("{n} online","{n} online",Rp(d))}
</option>`)}
</select>
<p class="hint">${s("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${s("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:o.includes(u)?o.filter(d=>d!==u):[...o,u]});return r`
<div class="hopeople" role="group" aria-label=${s("Participants")}>
${mc(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${o.includes(u.id)}
onChange=${()=>c(u.id)} />
<${K} name=${u.name} size="sm"><${Nr} shift=${pn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Pr(u)}</span>
</label>`)}
</div>
<p class="hint">${s("One after another, skipping people who are away or at the limit.")}</p>
`}function QC({from:e,person:t,count:n,onTurn:o}){let a=mn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=mc(e).filter(p=>pn(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],d=t.capacity?s("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):s("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${d}: ${s("over the limit.")}`:`${d}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${o}>${s("Share them round robin")}</button>`}
</p>`}function XC({own:e,mine:t,problem:n,picked:o,onPicked:a}){if(n)return r`<div class="hor">
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
${Ev(c.id)?s("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Ev(c.id)?r`<span class="tag h1">${s("draft")}</span>`:c.snooze?r`<span class="tag plain">${s("snoozed")}</span>`:c.waiting_since&&r`<${Pn} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function ZC({one:e,onUndo:t}){let n=e.kind==="team"?Ld(e.team_id):e.kind==="turn"?s("round robin"):H(e.people[0]),o=e.from_id===T.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${Et(e.at)}
, ${Q(e.at)} · ${o}
${O("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${s("return on {day}",{day:Et(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${s("Undo")}</button>
</li>`}var pc,Ev,qC,Ov,KC,Av,HC,YC,VC,mc,Mv=w(()=>{W();A();Be();re();Z();pt();jt();le();S();Ee();P();Tr();Re();Lt();dc();M();ze();fa();pc=()=>{k.value=null},Ev=e=>!!(It(e,"reply").trim()||It(e,"note").trim()),qC=async e=>(await F(`/api/people/${e}/dialogs`)).items,Ov=()=>["supervisor","administrator"].includes(T.value.role),KC={ever:()=>s("Permanently"),tomorrow:e=>e?s("Until tomorrow, then back to me"):s("Until tomorrow, then back"),monday:e=>e?s("Until Monday, then back to me"):s("Until Monday, then back"),week:e=>e?s("For a week, then back to me"):s("For a week, then back"),date:e=>e?s("Until a date, then back to me"):s("Until a date, then back")};Av=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};HC={changed:e=>O("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>O("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>O("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},YC=e=>Object.entries(e).map(([t,n])=>HC[t]?.(n)).filter(Boolean).join(", ");VC=e=>Object.values(je.value).filter(t=>(t.active||mn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),mc=e=>Object.values(je.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Dv(e){return[e.max_file?s("up to {size} each",{size:Bt(e.max_file)}):"",e.max_files?s("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function zv({id:e,can:t,mode:n}){let o=E(null),a=Dv(t);return r`
<input class="vh" id="pickfiles" ref=${o} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Ar(e,l.target.files,t,n),l.target.value="",Qo()}} onCancel=${Qo} />
<button type="button" class="ib small" id="attach"
aria-label=${a?s("Attach a file: {limits}",{limits:a}):s("Attach a file")}
title=${[s("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>o.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function eT(e,t){return e.code==="too-large"?s("{size}: {channel} allows up to {limit}",{size:Bt(e.size),channel:_e(t),limit:Bt(e.limit)}):e.code==="too-many"?s("{channel} allows at most {n} files in a message",{channel:_e(t),n:e.limit}):e.code==="no-space"?s("The server has no space left for files"):e.code==="gone"?s("The file is no longer on the server. Attach it again."):e.code==="lost"?s("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?s("The file is empty"):e.code==="offline"?s("No connection to the server."):s("Upload failed. Code {code}.",{code:e.code})}function hc({id:e,kind:t,mode:n}){let o=Xe(e,n);if(!o.length)return null;let a=Dn(o),i=[...a,...o.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?s("Files in the note"):s("Files in the reply")}>
${i.map(l=>r`<${tT} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function $c({id:e,mode:t,again:n,without:o,wanted:a=es.value[e]}){let i=Xe(e,t),l=Dn(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?s("Leave without files"):s("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${O("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${s("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>o(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${s("Do not send yet")} title=${s("Do not send yet")}
onClick=${()=>Ut(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function tT({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",o=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${o} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${eT(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${s("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Bt(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>uv(e.id)}>${s("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?s("Cancel the upload: {name}",{name:e.name}):s("Remove {name}",{name:e.name})} onClick=${()=>Op(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function Lv({id:e,can:t,kind:n}){let[o,a]=g(!1);I(()=>{let l=document.getElementById("talk"),c=!!t?.files||Mn(e)==="note",u=0,d=b=>l?.contains(b.target),p=b=>{fc(b)&&d(b)&&(u+=1,a(c))},$=b=>{fc(b)&&d(b)&&(u-=1,u<=0&&a(!1))},m=b=>{fc(b)&&(b.preventDefault(),b.dataTransfer.dropEffect=c&&d(b)?"copy":"none")},h=b=>{fc(b)&&(b.preventDefault(),u=0,a(!1),c&&d(b)&&y(b.dataTransfer.files))},v=b=>{c&&d(b)&&b.clipboardData?.files.length&&(b.preventDefault(),y(b.clipboardData.files))},y=b=>{Ar(e,b,Mn(e)==="note"?{}:t,Mn(e)),Qo()},x={dragenter:p,dragleave:$,dragover:m,drop:h,paste:v};for(let b in x)document.addEventListener(b,x[b]);return()=>{for(let b in x)document.removeEventListener(b,x[b])}},[e,t,Mn(e)]);let i=Mn(e)==="note";return o&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?s("Drop to attach to the note"):s("Drop to attach to the reply")}</b>
<span class="t13">
${i?s("The client will not see this"):[_e(n),Dv(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var fc,gc=w(()=>{W();A();le();S();Xo();jt();Na();M();fc=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function De(e){let t=ae.peek();q({t:"choices",row:Iv(t,e)});try{return q({t:"choices",row:(await ce("/api/me/choices",{choices:e},{method:"PATCH"})).choices}),!0}catch(n){return q({t:"choices",row:t}),fe(G(n)),!1}}var Iv,Ds=w(()=>{Z();P();Re();Iv=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,o])=>[n,o&&typeof o=="object"&&!Array.isArray(o)?Iv(e?.[n]??{},o):o]))});function vc({files:e,message:t}){let n=e.filter(Wp);return r`
${n.length>0&&r`<${aT} files=${n} />`}
${e.filter(o=>!Wp(o)).map(o=>r`<${oT} key=${o.id} file=${o} />`)}
${t&&r`<${qp} message=${t} files=${e} />`}
`}function oT({file:e}){return e.kind==="sticker"&&ns(e)?r`<img class="stk" src=${wt(e,e.preview?"preview":"thumb")} alt=${s("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&jp(e,"audio")?r`<${cT} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&jp(e,"video")?r`<${uT} file=${e} />`:r`<${wc} file=${e} />`}function Kp(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let o=Math.min(1,Rv/t,Rv/n);return{width:Math.max(64,Math.round(t*o)),height:Math.max(48,Math.round(n*o))}}function jv({files:e,letter:t}){let n=!t&&e?.length===1&&Wp(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Kp(n).width,sT)+12}px`}:null}function aT({files:e}){if(e.length===1)return r`<div class="pics one">
<${Bv} file=${e[0]} size=${Kp(e[0])} label=${s("Open the photo")} />
</div>`;let t=e.length-Fp;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Fp).map((n,o)=>{let a=o===Fp-1&&t>0?t:0,i=a?s("Open photo {i} of {n}, {more} more",{i:o+1,n:e.length,more:a}):s("Open photo {i} of {n}",{i:o+1,n:e.length});return r`<${Bv} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Bv({file:e,size:t,label:n,more:o}){if(!ns(e))return r`<${rT} file=${e} place=${t} />`;let a=e.preview?`${wt(e,"thumb")} 320w, ${wt(e,"preview")} 1600w`:null;return r`<button type="button" class=${o?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>vl(e.token)}>
<img src=${wt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${o?r`<b>+${o}</b>`:null}
</button>`}function rT({file:e,place:t}){if(e.state==="ready")return r`<${wc} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?s("Loading…"):qv(e)}</span>
</span>
</span>`}function lT(e){if(Fv.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function wc({file:e}){let t=bc(e);if(e.state==="ready"){let o=Fv.test(e.name);return r`<a class=${o?"file risky":"file"} href=${wt(e)} download=${e.name||!0}
data-state="ready" title=${s("Download {name}",{name:t})}>
<${f} name=${lT(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${o?s("This is a program. Open it only if you trust the sender."):Up(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${s("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[s("Loading…"),e.size>0?Bt(e.size):""].filter(Boolean).join(" · "):qv(e)}
</span>
</span>
</span>`}function cT({file:e}){let t=[bc(e),e.duration?Yn(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${bc(e)}</b></span>`}
<audio controls preload="none" src=${wt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Yn(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${wt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${s("Download")}
</a>
</span>
</div>`}function uT({file:e}){let t=Kp(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${wt(e,"media")}
poster=${ns(e)?wt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${bc(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Yn(e.duration):"",e.size>0?Bt(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${wt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${s("Download")}
</a>
</span>
</div>`}var Fp,Rv,nT,Fv,wt,ns,Wp,jp,qp,Wv,sT,qv,iT,Up,bc,Pa=w(()=>{A();Be();le();S();M();zo();Fp=4,Rv=320,nT={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Fv=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,wt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,ns=e=>e.state==="ready"&&!!(e.thumb||e.preview),Wp=e=>e.kind==="photo"||e.kind==="animation"&&!jp(e,"video"),jp=(e,t)=>e.state==="ready"&&nT[t].includes(e.media_type.split(";")[0]),qp=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${s("Download all")}
</a>`;Wv=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&ns(e[0]);sT=240;qv=e=>`${e.state==="refused"?s("Not accepted"):s("Lost")}: ${O$(e.reason)}`,iT=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Up=e=>[iT(e.name),e.size>0?Bt(e.size):""].filter(Boolean).join(" · "),bc=e=>e.name||({photo:s("Photo"),video:s("Video"),voice:s("Voice message"),audio:s("Audio"),sticker:s("Sticker")}[e.kind]??s("File"))});function Kv({report:e}){let{action:t,recipient:n,status:o,words:a}=e??{},i=dT[t]?.()??s("Mail server report"),l=[n,o,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var dT,Uv=w(()=>{A();S();M();dT={failed:()=>s("Email not delivered"),delayed:()=>s("Email delayed, the mail server keeps trying"),delivered:()=>s("Email delivered"),relayed:()=>s("Email relayed to another mail server"),expanded:()=>s("Email sent on to the members of a mailing list"),read:()=>s("Email opened"),deleted:()=>s("Email deleted without being read"),complaint:()=>s("A recipient marked the email as spam")}});function Ma(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return mT.test(t)?t:null}function wT(e){let[t,n]=[e.length,0];for(let o of e)n+=o==="("||o==="["?1:o===")"||o==="]"?-1:0;for(;t>0;){let o=e[t-1];if(n<0&&(o===")"||o==="]"))n+=1;else if(!hT.has(o))break;t-=1}return t}function*kT(e){let t=0;for(let{0:n,index:o}of e.matchAll(fT)){let a=n.slice(0,wT(n.slice(0,Hp))),i=a.length<Hp?Ma(a):null;if(i&&(yield{type:"link",offset:o,length:a.length,url:i},t+=1,t===$T))return}}function*yT(e,t){let n=0;for(let o of t)for(let a=e.indexOf(`@${o}`);a>=0;a=e.indexOf(`@${o}`,a+1)){if(n===gT)return;yield{type:"call",offset:a,length:o.length+1},n+=1}}function _T(e,t,n){let o=[];for(let i of(t??[]).slice(0,bT)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;pT.has(i.type)&&c>0&&o.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Ma(i.url??"")}:{}})}let a=o.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...yT(e,n),...kT(e)])xT(i,a)&&(o.push(i),a.push(i));return o.sort(Yv)}function Gv(e,t,n,o,a=0){let i=[],l=t,c=a<vT?o:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(Dr(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let $=u+1;for(;$<c.length&&c[$].offset<p;)$+=1;let m=c.slice(u+1,$),h=m.filter(x=>Dr(x)>p).map(x=>({...x,offset:p,length:Dr(x)-p})),{type:v,url:y}=d;i.push({type:v,...y===void 0?{}:{url:y},children:Gv(e,d.offset,p,m,a+1)}),l=p,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(Yv),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function Vv(e,{looks:t=[],names:n=[]}={}){return e?Gv(e,0,e.length,_T(e,t,n)):[]}function Jv(e,t){if(e.length<=t)return e;let n=t-200,o=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=o>n?o:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function Qv(e,t){if(e.length>2*Hp)return!1;let n=Ma(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Hv(n)!==Hv(t))}var pT,mT,fT,hT,Hp,$T,gT,bT,vT,Dr,xT,Yv,Hv,Yp=w(()=>{pT=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),mT=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,fT=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,hT=new Set(`.,:;!?…'"»”`),Hp=2048,$T=500,gT=200,bT=500,vT=8;Dr=e=>e.offset+e.length,xT=(e,t)=>t.every(n=>Dr(e)<=n.offset||e.offset>=Dr(n)),Yv=(e,t)=>e.offset-t.offset||t.length-e.length;Hv=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function zs({text:e,looks:t,names:n}){let[o,a]=g(!1),i=Ln(()=>o||e.length<=Zv*1.1?e:Jv(e,Zv),[e,o]),l=Ln(()=>Vv(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${ew(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${s("Show in full")}</button>
</span>`}
`}function ST({piece:e}){let{type:t,url:n}=e,o=ew(e.children);if(Xv[t])return r`<${Xv[t]}>${o}<//>`;if(t==="spoiler")return r`<${CT} inside=${o} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${o}</blockquote>`;if(t==="call")return r`<span class="at">${o}</span>`;if(!n)return r`<span class="nolink" title=${s("Links of this kind cannot be opened here")}>${o}</span>`;let a=Qv(tw(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${o}</a>
${a&&r`<span class="t12 leads"> (${s("leads to {host}",{host:new URL(n).host})})</span>`}
`}function CT({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${s("hidden text")}</button>`}var Xv,Zv,ew,tw,kc=w(()=>{W();A();S();Yp();Xv={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Zv=2e4;ew=e=>e.map(t=>t.type==="text"?t.text:r`<${ST} piece=${t} />`),tw=e=>e.map(t=>t.text??tw(t.children)).join("")});function sw({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[o,a]=g(!!t.html&&(!e.text||ae.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=m=>{a(m),e.text&&De({letters:{[n]:m?"html":"text"}})},p=()=>{l(!0),a(!0)},$=e.files.filter(m=>!(m.content_id&&t.html));return r`
<${OT} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${s("Email view")}>
<button type="button" aria-pressed=${String(!o)} onClick=${()=>d(!1)}>${s("Text")}</button>
<button type="button" aria-pressed=${String(o)} onClick=${()=>d(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${f} name="image-off" size="m" />
<span class="grow">
${O("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${s("They load through this server; the sites will know that the email was opened")}
onClick=${p}>
${s("Show pictures")}
</button>`:null}
</div>`}
${o&&c>0&&r`<div class="mimg" role="status">
<${f} name="image-off" size="m" />
<span class="grow">${O("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${o?r`<${NT} key=${`${i} ${Oi.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${AT} message=${e} />`}
${$.length>0&&r`<${PT} message=${e.id} files=${$} />`}
<${DT} message=${e} />
`}function OT({message:e}){let{letter:t}=e,[n,o]=g(!1),a=[[s("From"),t.sender],[s("Reply-To"),e.data.reply_to],[s("To"),t.recipients.join(", ")],[s("Cc"),t.copies.join(", ")],[s("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||s("(no subject)")}</b>
<span class="dim t12">
${po(t.sender)}
${t.recipients.length>0&&` → ${nw(t.recipients.map(po))}`}
${t.copies.length>0&&` · ${s("copy")}: ${nw(t.copies.map(po))}`}
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
</div>`}function AT({message:e}){let{letter:t,text:n}=e,o=t.quoted?[s("Show the quote"),s("Hide the quote")]:[s("Show the signature"),s("Hide the signature")];return r`${t.quoted_above&&r`<${ow} label=${[s("Show the quote"),s("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${zs} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${s("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${ow} label=${o}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function ow({label:[e,t],children:n}){let[o,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${o?t:e}
aria-expanded=${String(o)} onClick=${()=>a(!o)}>···</button>${o&&n}</div>`}function NT({message:e,images:t,onFailed:n}){let o=E(null);I(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==o.current?.contentWindow||!Number.isFinite(c)||(o.current.style.setProperty("height",`${Math.max(TT,Math.min(ET,Math.ceil(c)))}px`),o.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:Number(t),dark:Number(Oi.value)});return r`<iframe class="mframe" ref=${o} title=${s("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Oi.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function PT({message:e,files:t}){let n=t.reduce((o,a)=>o+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${O("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Bt(n)}`}
</span>
<${qp} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(o=>r`<li key=${o.id}>
${ns(o)?r`<${MT} file=${o} />`:r`<${wc} file=${o} />`}
</li>`)}
</ul>
`}function DT({message:e}){let{data:t,automatic:n}=e,o=(t.also_at??[]).map(a=>Ne.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Kv} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${s("Automatic email")}
: ${E$(n)}
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
${t.related&&r`<${zT} id=${t.related} />`}
`}function zT({id:e}){let[t,n]=g(V.peek()[e]??null);return I(()=>{t||F(`/api/dialogs/${e}`).then(o=>n(o.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${D(C.value.view,e)}>
${s("May belong to No. {number}, {name}",{number:de(t.number),name:t.name})}
</a>
</span>`}function Vp(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:s("(no subject)")}var TT,ET,Gp,po,nw,MT,aw,zr=w(()=>{W();A();Be();Z();le();S();J();Ds();Ye();P();M();zo();Pa();Uv();kc();TT=40,ET=2e4,Gp=2;po=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,nw=e=>e.length>Gp?s("{first} and {n} more",{first:e.slice(0,Gp-1).join(", "),n:e.length-Gp+1}):e.join(", ");MT=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${s("Open {name}",{name:e.name||s("Photo")})}
data-token=${e.token} onClick=${()=>vl(e.token)}>
<img src=${wt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||s("Photo")}</b>
<span class="t12 dim">${Up(e)}</span>
</span>
<a class="ib small" href=${wt(e)} download=${e.name||!0}
aria-label=${s("Download {name}",{name:e.name||s("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;aw=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Vp(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function LT(e){let t=nt.value[e.id],n=t?cn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],o=Ps(e.id,"reply");return n.find(a=>a.no===o)??n.at(-1)}function IT(e,t,n){let o=e?e.letter.sender:n.label??"",a=po(o),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?o:l,other:i?l===a?i:a:null}}function RT({id:e,to:t}){let n=t.address===t.sender?s("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):s("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Kt(e,{to:t.other})}>
${s("Reply to {address}",{address:t.other})}
</button>
</p>`}function BT(e,t){let n=new Set(Object.values(Ne.value).map(a=>a.name.toLowerCase())),o=[...e.recipients.slice(1),...e.copies].map(a=>po(a).toLowerCase());return[...new Set(o)].filter(a=>a.includes("@")&&a!==po(t).toLowerCase()&&!n.has(a))}function rw({dialog:e}){let{id:t}=e,n=Xl(t),o=LT(e),a=IT(o,n,e),i=a.whole,l=o?BT(o.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!rn(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>Kt(t,{open:!0,cc:[...rn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${s("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${s("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Kt(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${s("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${RT} id=${t} to=${a} />`}
${c&&r`
<${Lr} field="cc" label=${s("Cc")} value=${n.cc} onType=${d=>Kt(t,{open:!0,cc:d})} />
<${Lr} field="bcc" label=${s("Bcc")} value=${n.bcc}
onType=${d=>Kt(t,{open:!0,bcc:d})} />
`}
<label>
<span>${s("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Vp(o?.letter.subject||e.title)}
onInput=${d=>Kt(t,{subject:d.target.value})} />
</label>
</div>`}function Lr({field:e,label:t,value:n,onType:o,place:a="mail"}){let i=rn(n).filter(d=>!_p(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${s("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),o(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${s("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Jp=w(()=>{W();A();S();Er();Or();xn();P();zr()});function iw({disabled:e}){let t=k.value==="send"||k.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${s("Send and…")} title=${s("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{k.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function lw({send:e,more:t}){return k.value==="later"?r`<${Ir} pick=${n=>e({at:n})} />`:k.value!=="send"?null:r`<${st} label=${s("Send and…")} place="popsend">
<${B} icon="check" onPick=${()=>e({then:"close"})}>
${s("Send and close the conversation")}
<span class="end only-wide"><${Rt} of=${[Je,"Shift","↵"]} /></span>
<//>
<${B} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${s("Send and snooze until the client replies")}
<//>
<${B} icon="calendar-clock" stay onPick=${()=>{k.value="later"}}>
${s("Send later…")}
<span class="hrow end t12 dim">${it(ut(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var FT,WT,Ir,yc=w(()=>{A();re();le();S();Qn();Tr();M();no();Dp();FT=()=>{k.value=null};WT={evening:()=>s("This evening"),tomorrow:()=>s("Tomorrow morning"),monday:()=>s("On Monday morning")},Ir=({pick:e,given:t=null,place:n="popsend",onShut:o=FT})=>r`<${cc} label=${s("Send later")} title=${s("Send later")} usual=${yp} words=${WT}
given=${t} hour="09:00" place=${n} deed=${s("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${o} />`});function cw(){let e=E(UT()).current,[t,n]=g(e.whom??null),[o,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[$,m]=g(!1),[h,v]=g(e.text??""),[y,x]=g(!1),[b,N]=g([]),[U,oe]=g(null),[xt,Yt]=g(!1);ke(),R(()=>HT({whom:t,subject:c,copies:d,text:h}),[t,c,d,h]),I(()=>{if(x(!1),oe(null),!t){a(null),N([]),l(null);return}if(!t.id){let j=GT(t);a(j),N([]),l(j.find(Ke=>Ke.can)??null);return}let ee=!0;return F(`/api/contacts/${t.id}/ways`).then(j=>{ee&&(a(j.ways),N(j.open),l(j.ways.find(Ke=>Ke.can)??null))},j=>{ee&&oe(j)}),()=>{ee=!1}},[t]);let Ze=i&&Ne.value[i.channel_id]?.kind,ye=Ze==="email",et=b.find(ee=>ee.id===i?.dialog_id)??(ye&&!y?b[0]:null),te=Xe(Ht),se=co(te),Y=i&&h.trim()&&!xt&&!se&&!(et&&!ye),pe=()=>{if(!Y)return!1;if(et&&ye&&!y)return x(!0),!1;let ee=ye&&Sp(d);return ee&&document.getElementById("nw"+ee.field)?.focus(),!ee},Te=async(ee=null)=>{if(!pe())return;if(Dn(Xe(Ht)).length){let Ke=document.querySelector("#missing button");Ke?Ke.focus():ec(Ht,{mode:"reply",at:ee});return}Ut(Ht),Yt(!0),oe(null);let j=oc(Ht);try{let Ke={channel_id:i.channel_id,text:h.trim(),files:j.map(t_=>t_.token),anyway:!0,...ee?{not_before:Ko(ee)}:{undo_ms:Os(Ze)},...ye?{subject:c.trim(),cc:rn(d.cc),bcc:rn(d.bcc)}:{}},rs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Xr,message:e_}=await ce("/api/dialogs",{...Ke,...rs});q({t:"result",dialog:Xr,sentAtRev:Eo(Xr.id)}),ee&&ue(fl(Xr.id,ee),{icon:"calendar-clock",undo:()=>bn(e_)}),sessionStorage.removeItem(_c),xc(),L(D("mine",Xr.id))}catch(Ke){sc(Ht,j),oe(Ke),Yt(!1)}},ln=ee=>{h.trim()&&(Wt(ee,"reply"),Vo(ee,"reply",h)),ye&&(d.cc||d.bcc||c.trim())&&Kt(ee,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),cv(Ht,ee),sessionStorage.removeItem(_c),xc(),L(D("all",ee))},js=ee=>{mt(ee),ee.key==="Escape"&&(ee.preventDefault(),ee.stopPropagation(),m(!1))},au=ee=>{ee.key==="Enter"&&(ee.ctrlKey||ee.metaKey)&&(ee.preventDefault(),ee.repeat||Te())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${s("Write to a client")}
onKeyDown=${ee=>{mt(ee),au(ee)}}>
<header class="dhead">
<h2 class="head2 grow">${s("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${xc}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${JT} whom=${t} onPick=${n} />
${o&&r`<div class="field dgap">
<span class="lab" id="nwc">${s("Channel")}</span>
<${VT} ways=${o} way=${i} onPick=${l} />
</div>`}
${et&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${s("Conversation No. {number} with this client is already open, {day}. Write there?",{number:de(et.number),day:Ft(et.last_at,ne.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>ln(et.id)}>${s("Open")}</button>
</p>`}
${ye&&r`
<div class="mlines nwcopies dgap">
${d.open||d.cc||d.bcc?r`
<${Lr} field="cc" place="nw" label=${s("Cc")} value=${d.cc}
onType=${ee=>p({...d,open:!0,cc:ee})} />
<${Lr} field="bcc" place="nw" label=${s("Bcc")} value=${d.bcc}
onType=${ee=>p({...d,open:!0,bcc:ee})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...d,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
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
<${hc} id=${Ht} kind=${Ze} />
<textarea class="tx" rows="5" aria-label=${ye?s("Email text"):s("Message text")}
placeholder=${ye||!i?s("Write an email"):s("Write a message")} value=${h}
onInput=${ee=>{Ut(Ht),v(ee.currentTarget.value)}}></textarea>
<${$c} id=${Ht} mode="reply" again=${()=>tc(Ht,"reply")}
without=${({at:ee})=>{nc(Ht,"reply"),Te(ee)}} />
<div class="bar">
${i&&Ne.value[i.channel_id]?.can?.files&&r`<${YT} can=${Ne.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${U&&r`<p class="hint bad dgap" role="alert">${G(U)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?s("Kept on this device until it is sent"):s("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${xc}>${s("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Y} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{pe()&&m(!0)}}>
<${f} name="calendar-clock" size="s" />
${s("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Y} onClick=${()=>Te()}>
<${f} name="send" size="s" />
${et&&ye?s("Send as a new conversation"):s("Send")}
<kbd class="only-wide">${Je} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${js}>
<${Ir} place="popsnz" pick=${Te} onShut=${()=>m(!1)} />
</div>`}
</div>`}function YT({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Ar(Ht,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${s("Attach a file")} title=${s("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function VT({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${s("No connected channel can reach this client.")}</p>`;let o=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!o.length||(i.preventDefault(),n(o[(o.indexOf(t)+l+o.length)%o.length]),requestAnimationFrame(()=>document.querySelector(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ne.value[i.channel_id],c=Object.values(Ne.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?s("wrote {day}",{day:Ft(i.last_at,ne.value)}):i.address:KT[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:_e(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function JT({whom:e,onPick:t}){let[n,o]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);R(()=>u.current?.focus({preventScroll:!0}),[e]),I(()=>{let v=n.trim();if(v.length<2){i([]);return}let y=setTimeout(()=>F(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(b=>b.kind!=="group")),c(0)},()=>{}),jT);return()=>clearTimeout(y)},[n]);let d=n.trim(),p=a.some(v=>v.identities.some(y=>y.label.toLowerCase()===d.toLowerCase())),$=[...a.map(v=>({client:v})),...qT.test(d)&&!p?[{address:d}]:[]],m=v=>{o(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},h=v=>{let y={ArrowDown:1,ArrowUp:-1}[v.key];y&&$.length&&(v.preventDefault(),c((l+y+$.length)%$.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&$[l]&&(v.preventDefault(),m($[l]))};return e?r`<div class="field">
<span class="lab">${s("To")}</span>
<div class="input tokin">
<span class="tokn">
<${K} name=${e.name} size="xs" />
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
onInput=${v=>t({...e,name:v.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${s("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String($.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${$.length?`nwo${l}`:null}
autocomplete="off" placeholder=${s("Client name or address")} value=${n}
onInput=${v=>o(v.currentTarget.value)} onKeyDown=${h} />
</div>
<div class="nwfound">
<div id="nwl" class=${$.length?"menu":""} role="listbox" aria-label=${s("Matching clients")}>
${$.map((v,y)=>r`<button type="button" class=${y===l?"mi on":"mi"} role="option" id=${`nwo${y}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(y===l)}
onPointerMove=${()=>c(y)} onClick=${()=>m(v)}>
${v.client?r`
<${K} name=${v.client.name} size="sm" />
<span class="cut">${v.client.name}</span>
<span class="hrow end t12 dim cut">
${v.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${f} name="user-round-plus" size="m" />
<span class="cut">${s("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var xc,jT,qT,_c,Ht,KT,UT,HT,GT,uw=w(()=>{W();A();re();Fo();Z();pt();jt();le();S();Qn();Er();J();P();Re();$n();Na();uo();gc();M();ze();Jp();yc();xc=()=>{k.value=null},jT=200,qT=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,_c="okno.newdialog",Ht="new",KT={"no-address":()=>s("no address"),"client-not-started":()=>s("the client must write first"),blocked:()=>s("the client has blocked us")},UT=()=>{try{return JSON.parse(sessionStorage.getItem(_c))??{}}catch{return{}}},HT=e=>{try{sessionStorage.setItem(_c,JSON.stringify(e))}catch{}};GT=e=>Object.values(Ne.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var dw={};Ue(dw,{WorkLayers:()=>QT});function QT(){return k.value==="handover"?r`<${Nv} meId=${T.value.id} />`:k.value==="newdialog"?r`<${cw} />`:null}var pw=w(()=>{A();re();P();Mv();uw()});var fw={};Ue(fw,{GiveMenu:()=>eE});function ZT(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),o=Object.values(je.value).filter(i=>i.active&&i.id!==T.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(T.value.name)||n(s("Assign to me")))&&a.push({to:{person:T.value.id},name:s("Assign to me"),face:T.value.name});for(let i of o)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of qo.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:s("Remove the assignee"),icon:"user-round-x"}),a}function eE({onPick:e}){let[t,n]=g(""),[o,a]=g(0),i=E(null),l=gt(Xp);ke(),R(()=>i.current.focus({preventScroll:!0}),[]);let c=ZT(t),u=Math.min(o,c.length-1),d=$=>{Xp(),e($.to)},p=$=>{let m={ArrowDown:1,ArrowUp:-1}[$.key];m&&($.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),d(c[u])),$.key==="Tab"&&Xp()};return r`<div class="menu pop popgive" role="dialog" aria-label=${s("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${s("Find a colleague or a team")}
placeholder=${s("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${s("Assign")}>
${c.map(($,m)=>r`<button type="button" class=${m===u?"mi on":"mi"} id=${"gv"+m} role="option"
tabindex="-1" aria-selected=${String(m===u)} onPointerMove=${()=>a(m)}
onClick=${()=>d($)}>
${$.icon?r`<${f} name=${$.icon} size="m" />`:r`<${K} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${s("Nothing found")}</p>`}
</div>
</div>`}var Xp,hw=w(()=>{W();A();re();S();P();ha();M();ze();Xp=()=>{k.value=null}});function Nc(){let{dialog:e}=C.peek();Le.peek()?.dialog!==e&&(Le.value={dialog:e,...cm}),il(()=>requestAnimationFrame(()=>document.getElementById("findq")?.select()))}var cm,Le,Bw,Pc=w(()=>{X();J();tn();cm={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Le=_(null),Bw=e=>Le.value?.dialog===e});function VE({label:e,chosen:t="solved",onPick:n,dialog:o=null,onShut:a=GE}){let[i,l]=g(""),c=ic(),u=gt(a),d=E(null);ke(),R(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(da),$=h=>c.ready((v,y)=>{a(),n(h,i.trim(),v,y)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let v=[...u.current.querySelectorAll(".mi")],y={ArrowDown:1,ArrowUp:-1}[h.key];if(y){h.preventDefault(),v[(v.indexOf(document.activeElement)+y+v.length)%v.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let x=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;x>=0&&p[x]&&!h.repeat&&(h.preventDefault(),$(p[x]))}}>
<div class="mh" id="finh">${s("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map((h,v)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?d:null}
onClick=${()=>$(h)}>
<${f} name=${da[h][1]} size="m" />
<span class="cut">${da[h][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${s("Comment (optional)")} placeholder=${s("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${lc} dialog=${o} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${s("Send and close")}
<kbd class="only-wide">${Je} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function Fw({dialog:e}){let t=e.state==="closed";return r`<${VE} label=${t?s("Closing reason"):s("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,o,a,i)=>t?kg(e.id,n,o):a?ac(e.id,a,i,{then:"close",reason:n,comment:o}):nn(e.id,n,o)} />`}var GE,Ww=w(()=>{W();A();re();S();Qn();Lt();uo();M();ze();Mp();GE=()=>{k.value=null}});var jw,Mc,qw,um=w(()=>{jw=new Map,Mc=e=>{jw.set(e.id,{when:()=>!0,...e})},qw=()=>[...jw.values()]});function Kw({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${zc("snooze")}
aria-label=${s("Snooze")} title=${s("Snooze")+"  H"} onClick=${Dc("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${zc("talkmore")}
aria-label=${s("More actions")} title=${s("More actions")} onClick=${Dc("talkmore")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${s("Close the conversation")+"  E"}
onClick=${()=>nn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${s("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${zc("finish")}
aria-label=${s("Close with a reason")} title=${s("Close with a reason")+"  Shift E"}
onClick=${Dc("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${s("Reopen the conversation")+"  E"}
onClick=${()=>Wo(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${s("Reopen")}</span>
</button>`}
<${JE} dialog=${e} />
</div>`}function JE({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=vg(e),o=t?na(t):n?.name??s("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${zc("assignee")} title=${s("Assignee")+"  A"} onClick=${Dc("assignee")}>
<span class="vh">
${t?s("Assignee: {name}",{name:t}):s("Assignee: nobody")}
${n&&` · ${s("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${K} name=${t} size="sm" />`:n?r`<span class=${"sq "+Jt(n.name)}></span>`:r`<${Ui} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${o}</span>
<${f} name="chevron-down" size="s" />
</button>`}function QE({dialog:e}){let t=!!Fn.value[e.id],n=ol("(max-width: 719px)"),o=e.state==="open";return r`<${st} label=${s("More actions")} place="popmore">
${n&&r`<${B} icon="user-round" onPick=${()=>{Pe.value=!0}}>
${s("Client card")}
<//>`}
${n&&o&&r`<${B} icon="alarm-clock" onPick=${()=>{k.value="snooze"}}>
${s("Snooze")}
<//>`}
${o&&r`<${B} icon="check" onPick=${()=>{k.value="finish"}}>
${s("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${B} icon="message-circle-off" onPick=${()=>Sl(e.id)}>
${s("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${B} icon="eye" onPick=${()=>_s(e.id)}>
${t?s("Stop following"):s("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${B} icon="alarm-clock" onPick=${()=>jo(e.id)}>${s("Unsnooze")}<//>`}
<${B} icon="users-round" onPick=${()=>{k.value="team"}}>
${s("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${B} icon="check" onPick=${()=>{k.value="finish"}}>
${s("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${qw().filter(a=>a.when(e)).map(a=>r`<${B} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function Uw({dialog:e}){let t=XE[k.value];return t&&e?r`<${t} key=${k.value} dialog=${e} />`:null}var Dc,zc,XE,Hw=w(()=>{A();Be();re();S();Ee();P();Lt();dc();M();Ww();ze();um();no();uc();Dc=e=>()=>{k.value=k.value===e?null:e},zc=e=>String(k.value===e);XE={snooze:zp,finish:Fw,talkmore:QE,assignee:Bp,team:({dialog:e})=>r`<${Bp} dialog=${e} onlyTeams />`}});function Lc({dialog:e}){let t=e&&Ie(e);return r`
${Dt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${s("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Di}>${s("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${s("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Zt(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${s("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var Yw=w(()=>{A();$s();S();P();M();zo()});function Ic(e){mo.value={...mo.value,[e.dialog_id]:{message:e,text:e.text}}}function Vw(e,t){mo.value={...mo.value,[e]:{...mo.value[e],text:t}}}function La(e){let{[e]:t,...n}=mo.peek();mo.value=n}function Rc(e,t){let n=Ie(t)?.can??{},o=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*ZE;return!!(n.edit&&o&&a&&e.author.operator_id===T.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function Jw(e){let{message:t,text:n}=mo.peek()[e];if(La(e),n.trim()===t.text)return;let o=await ce(`/api/messages/${t.id}/edit`,{text:n.trim()});q({t:"result",...o})}var ZE,mo,Gw,Rr=w(()=>{X();Z();P();ZE=36e5,mo=_({}),Gw=e=>mo.value[e]??null});function Is(e,t,n,o){e.focus(),e.setSelectionRange(n,o),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,o,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Bc(e,t){Is(e,t,e.selectionStart,e.selectionEnd)}function Qw(e,t,n,o){Is(e,o,t,n)}function Fc(e,t){let{selectionStart:n,selectionEnd:o,value:a}=e,i=a.slice(n,o),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(o,o+t.length)===t){Is(e,i,n-t.length,o+t.length),e.setSelectionRange(n-t.length,o-t.length);return}if(!i&&a.slice(o,o+t.length)===t){e.setSelectionRange(o+t.length,o+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Is(e,`${c}${t}${l}${t}${u}`,n,o);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function dm(e,t){let{value:n}=e,o=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(o,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,$)=>(u?"":t?`${$+1}. `:"- ")+p.replace(eO,"")).join(`
`);Is(e,d,o,i)}function Xw(e,t){let{selectionStart:n,selectionEnd:o,value:a}=e;Is(e,`[${a.slice(n,o).trim()||t}](${t})`,n,o)}function Zw(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let o=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(o,n));return a?o+a[0].length===n?(Is(e,"",o,n),!0):(Bc(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var eO,pm=w(()=>{eO=/^(?:[-•] |\d{1,4}\. )/});var kt,mm=w(()=>{kt={current:null}});function ek(e,t){let[n,o]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?ev(n.query):[],u=()=>{let m=t&&e.current?Zb(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),o(m)},d=()=>o(null),p=m=>{let h=e.current.selectionStart,v=e.current.value[h]===" ";Qw(e.current,n.from,h,v?`@${m.name}`:`@${m.name} `),v&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,d()},$=m=>{let h=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&h)return m.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[m.key];if(v)i((a+v+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")p(c[a]);else if(m.key==="Escape")m.stopPropagation(),d();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:p,close:d}}function tk({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${s("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${o=>o.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${K} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var nk=w(()=>{W();A();Ql();S();pm();M()});var fm,ok=w(()=>{fm=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function sO(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...hm().length?[["recent",hm().map(o=>[o,""])]]:[],...fm];let n=fm.flatMap(([,o])=>o).filter(([,o])=>o.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function lk({pick:e}){let t=gt(ak),n=E(null),[o,a]=g(""),[i,l]=g(0);ke(),R(()=>n.current.focus({preventScroll:!0}),[]);let c=sO(o),u=c.flatMap(([,m])=>m);I(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=m=>{oO(m),ak(),e(m)},p=m=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:sk,ArrowUp:-sk}[m.key];h&&(o===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&d(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${s("Emoji")} ref=${t} onKeyDown=${mt}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${s("Find an emoji")} placeholder=${s("For example: thanks")} value=${o}
onInput=${m=>{a(m.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${s("Emoji")}>
${c.map(([m,h])=>r`
${m&&r`<div class="mh" role="presentation">${nO[m]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([v,y])=>{$+=1;let x=$;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${v} ${y}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>d(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${s("Nothing found")}</p>`}
</div>
</div>`}var rk,tO,sk,nO,hm,oO,ak,ik,ck=w(()=>{W();A();re();ok();S();Qn();M();ze();rk="okno.emoji",tO=16,sk=8,nO={recent:()=>s("Recent"),faces:()=>s("Smileys"),hands:()=>s("Gestures"),hearts:()=>s("Hearts and holidays"),work:()=>s("Work")},hm=()=>{try{return JSON.parse(localStorage.getItem(rk))??[]}catch{return[]}},oO=e=>localStorage.setItem(rk,JSON.stringify([e,...hm().filter(t=>t!==e)].slice(0,tO))),ak=()=>{k.value=null},ik=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${s("Emoji")}
title=${`${s("Emoji")}  ${Je} ;`} aria-haspopup="dialog" aria-expanded=${String(k.value==="emoji")}
onClick=${()=>{k.value=k.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function uk({id:e,dialog:t,note:n,text:o}){let a=Ih(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?Jl(o):[],u=m=>m.map(h=>H(h.id??h)).join(", "),d=m=>r`<b class="b5">${m}</b>`,p=null;if(i.length?p=_t(O("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=_t(O("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(m=>m.name).join(", "))}):l.length?p=_t(O("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):Ri(e)?p=s("{name} is typing…",{name:Do(t?.name??"")}):a.length&&(p=_t(O("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(m=>r`<${K} key=${m.id} name=${H(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function pk({id:e,mode:t}){let n=Ps(e,t);if(n===null)return null;let o=nt.value[e],a=o&&cn(o).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??s("Message {no}",{no:n})}</b>
<span class="cut blk">${a?dk(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${s("Remove the quote")} onClick=${()=>io(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function mk({id:e,dialog:t,message:n}){let o=Ie(t)?.can?.edit_hours,a=_e(t.kind),i=o?O("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",o,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${s("You are editing your message from {time}.",{time:Q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${s("Cancel editing")} title="Esc"
onClick=${()=>La(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function fk({id:e}){let[t,n]=g(!1),o=cb(e);if(I(()=>{pb(e)},[e]),!o.length)return null;let a=nt.value[e],i=a?cn(a).findLast(c=>c.kind==="in")?.no??0:0,l=o.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${o.length===1?s("Scheduled for {when}",{when:it(fn(o[0]))}):O("{n} reply scheduled","{n} replies scheduled",o.length)}
${l&&r`<b class="b6"> · ${s("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?s("Hide"):s("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${o.map(c=>r`<${aO} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function aO({message:e}){let t=`plan${e.id}`,n=k.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${it(fn(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${dk(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Pp(e,null)}>${s("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${s("Another time")} title=${s("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{k.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${Ir} place="popplan" given=${fn(e)} pick=${o=>Pp(e,o)} />`}
</span>
<button type="button" class="ib small" aria-label=${s("Undo and edit")} title=${s("Undo and edit")}
onClick=${()=>bn(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var dk,$m=w(()=>{W();A();re();Ql();Rr();le();gs();S();Ee();Ll();Or();xn();P();$n();uo();M();Cs();yc();dk=e=>e.text||bt(e.content==="text"&&e.files?.length?"document":e.content)});function hk({id:e,dialog:t}){let n=Mn(e),o=n==="note",a=E(null),i=It(e,n),l=t&&Ie(t),c=o?rO:l?.can??{},u=!!c.subject&&!o,d=!o&&(Dt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=Xe(e,n),$=!!i.trim()||p.some(b=>["done","uploading","waiting"].includes(b.state)),m=ek(a,o);R(()=>gm(a.current),[i]),I(()=>{Bb()||Qo()},[]);let h=(b={})=>{if(!$||!t)return;let N=u&&nv(e);if(N){document.getElementById("mail"+N.field)?.focus();return}ed();let U=document.querySelector("#missing button");if(U){U.focus();return}Ap(e,n,b),a.current?.focus()};R(()=>(kt.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:b=>Fc(a.current,b),list:b=>dm(a.current,b)},()=>{kt.current=null}));let v=b=>{wh(),Ut(e),Vo(e,n,b.target.value),Uh(e,n,b.target.value),m.look()},y=o||(ae.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=b=>{if(!(b.isComposing||m.keys(b))){if(mO(b,y)){b.preventDefault(),!b.repeat&&Ci()&&h();return}if(b.key==="Enter"&&u&&!b.shiftKey&&Zw(a.current)){b.preventDefault();return}i||b.shiftKey||(b.key==="ArrowUp"&&!o&&cO(e,t)?b.preventDefault():b.code==="KeyZ"&&(b.ctrlKey||b.metaKey)&&(b.preventDefault(),Ei()))}};return r`<form class=${o?"comp asnote":"comp"}
aria-label=${o?s("Note for the team"):s("Reply to the client")} onSubmit=${b=>{b.preventDefault(),h()}}>
<div class="bar top">
<${hO} id=${e} mode=${n} field=${a} />
${o?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${s("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:ws(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${rw} dialog=${t} />`}
<${pk} id=${e} mode=${n} />
<${hc} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${o?s("Note text"):s("Reply text")}
placeholder=${pO(o,t,d)} enterkeyhint=${y?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${o?"list":null}
onInput=${v} onKeyDown=${x} onClick=${m.look} onBlur=${()=>{ed(),m.close()}}></textarea>
<${tk} calls=${m} />
<${$c} id=${e} mode=${n} again=${b=>{fv(e,b),a.current?.focus()}} without=${b=>{hv(e,b),a.current?.focus()}} />
<div class="bar cbarx">
<${iO} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${m} />
<span class="grow"></span>
<${dO} id=${e} mode=${n} text=${i} />
<span class=${o?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!o&&r`<${f} name="send" size="s" />`}
${uO(o,d,e,p)}
<kbd class="only-wide">${y?`${Je} ↵`:"Enter"}</kbd>
</button>
${!o&&r`<${iw} disabled=${!$} />`}
</span>
</div>
${!o&&r`<${lw} send=${h} />`}
${k.value==="emoji"&&r`<${lk} pick=${b=>Bc(a.current,b)} />`}
</form>`}function iO({id:e,mode:t,mail:n,can:o,field:a,calls:i}){let l=(u,d,p,$)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${m=>m.preventDefault()} onClick=${$}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Bc(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",s("Bold"),`${Je} B`,()=>Fc(a.current,"**"))}
${l("italic",s("Italic"),`${Je} I`,()=>Fc(a.current,"_"))}
${l("list",s("List"),`${Je} Shift 8`,()=>dm(a.current,!1))}
<${lO} field=${a} />
`}
${t==="note"&&l("at-sign",s("Mention a colleague"),"@",c)}
${o.files&&r`<${zv} id=${e} can=${o} mode=${t} />`}
<${ik} />
`}function lO({field:e}){let t=k.value==="link",n=o=>{o.preventDefault(),o.stopPropagation();let a=o.target.elements.address.value.trim();k.value=null,a&&Xw(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return R(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${s("Link")} title=${s("Link")} aria-expanded=${String(t)}
onPointerDown=${o=>o.preventDefault()} onClick=${()=>{k.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${s("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${s("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${s("Insert")}</button>
</form>`}
</span>`}function cO(e,t){let n=nt.peek()[e],o=n&&cn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===T.peek().id&&a.delivery?.state!=="cancelled");if(!o||!t||hn(o))return!1;if(ga(o))bn(o);else if(Rc(o,t))Ic(o);else return!1;return!0}function uO(e,t,n,o){return Ms.value[n]!==void 0?s("Sends when uploaded"):e?s("Leave a note"):co(o)?s("Send when uploaded"):t?s("Queue"):s("Send")}function dO({id:e,mode:t,text:n}){return Pb(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${s("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Mb(e,t)}>${s("Restore previous draft")}</button>
</span>`:n.trim()?Cb(e,t)?r`<span class="t12 dim only-wide saved">${s("Draft saved")}</span>`:Dt.value==="off"?r`<span class="t12 dim only-wide saved">${s("Draft saved on this device")}</span>`:null:null}function pO(e,t,n){return t?e?s("Write a note for the team"):n?s("You can write, the reply will wait in the queue"):s("Write a reply"):s("You can write while the messages load")}function mO(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function gm(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function hO({id:e,mode:t,field:n}){let o=i=>{Wt(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Wt(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>document.querySelector(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${s("Where the text goes")} onKeyDown=${a}>
${fO.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>o(i)}>
${l()}
</button>`)}
</div>`}var rO,fO,$k=w(()=>{W();A();re();jt();Rr();gs();S();Xo();Qn();Er();$s();pm();Wn();xn();P();Re();$n();Na();mm();uo();gc();M();nk();ck();Jp();yc();$m();rO={files:!0,max_files:20};fO=[["reply",()=>s("Reply")],["note",()=>s("Note")]]});function gO(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),o={name:Do(gk(n)),ago:g$(n.created_at,t)};return n.kind==="note"?s("{name} left a note {ago}.",o):n.kind==="in"?s("{name} wrote {ago}.",o):s("{name} replied {ago}.",o)}function bO(){let[e,t]=g(Ko(Date.now()));return I(()=>{let n=setInterval(()=>t(Ko(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function bk({entry:e}){let t=E(null);R(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);R(()=>{n.current=Date.now(),yb(e.dialog_id,e.last_no)},[e.key,e.last_no]);let o=bO(),a=e.came??[],i=()=>{Date.now()-n.current>=vO&&wb(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${s("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?gO(a,o):s("The conversation changed while you were writing.")}
</b> ${s("Your reply has not been sent yet.")}
</p>
${a.length>bm&&r`<p class="t12 dim">${s("The last {n} of {count} messages",{n:bm,count:a.length})}</p>`}
<ol class="came">
${a.slice(-bm).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${gk(l)}</span>
${$O(l)}
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
<button type="button" class="btn quiet" onClick=${()=>kv(e)}>${s("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>ts(e)}>${s("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${s("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var gk,$O,bm,vO,vk=w(()=>{W();A();le();S();so();Ee();As();$n();uo();Cs();gk=({author:e})=>e.operator_id?H(e.operator_id):e.name,$O=e=>e.text||bt(e.content==="text"?"document":e.content);bm=20,vO=700});function wk({id:e,dialog:t}){let n=hb(e),o=Mn(e),a=Gw(e);if(_O(e),n)return r`<div class="dock"><${bk} entry=${n} /></div>`;let i=o==="reply"&&t&&wO(t);return r`<div class="dock">
${t&&r`
<${fk} id=${e} />
<${uk} id=${e} dialog=${t} note=${o==="note"} text=${It(e,o)} />
`}
${a&&t?r`
<${mk} id=${e} dialog=${t} message=${a.message} />
<${yO} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${kO} id=${e} ...${i} />`:r`<${hk} id=${e} dialog=${t} />`}
</div>`}function wO(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?s("We are no longer in this group"):s("The client has blocked the bot"),text:s("Messages have not been delivered since {date}.",{date:Et(e.blocked_at)})};let t=Ie(e);return!t||t.health==="removed"?{icon:"unplug",title:s("This channel was disconnected"),text:s("This channel can no longer send messages.")}:null}function kO({id:e,icon:t,title:n,text:o}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${o}</span>
<button type="button" class="btn" onClick=${()=>Wt(e,"note")}>${s("Leave a note")}</button>
</div>`}function yO({id:e,dialog:t,text:n}){let o=E(null);R(()=>gm(o.current),[n]),R(()=>{o.current.focus(),o.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Qe(()=>Jw(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),La(e));let c=ae.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${s("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${s("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${ws(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${o} value=${n} aria-label=${s("New message text")}
onInput=${l=>Vw(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>La(e)}>${s("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${s("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function _O(e){let t=z.value.mentions?.[e]?.no??null;I(()=>{if(t===null)return;let n=setInterval(()=>{let o=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(SO).map(i=>Number(i.dataset.no)),a=Math.max(0,...o);document.hasFocus()&&!document.hidden&&a>=t&&(clearInterval(n),xe("POST",`/api/dialogs/${e}/mentions`,{no:a}).catch(()=>{}))},xO);return()=>clearInterval(n)},[e,t])}function SO(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var xO,kk=w(()=>{W();A();Be();Z();jt();Rr();le();S();so();P();M();$k();vk();$m();xO=1e3});function Ia(e,{from:t=null}={}){let{view:n,dialog:o,at:a}=C.peek();o&&(Br.value=t?{dialog:o,no:t}:null,a===e&&L(D(n,o),{replace:!0}),L(D(n,o,e),{replace:!0}))}function yk(){let e=Br.peek();e&&Ia(e.no)}var Br,Fr,Ra=w(()=>{X();J();Br=_(null);Fr=e=>new URL(D("all",e.dialog_id,e.no),location.origin).href});function _k(){Le.value=null,globalThis.CSS?.highlights?.delete("found"),document.querySelector("#talk .scroll")?.focus({preventScroll:!0})}function TO(e){Le.value={...Le.peek(),q:e},clearTimeout(vm),vm=setTimeout(Sk,CO)}async function Sk(){clearTimeout(vm);let{dialog:e,q:t}=Le.peek();if(!t.trim()||wm(t)){Le.value={dialog:e,...cm,q:t,asked:t};return}try{let n=await F(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Le.peek()?.dialog!==e||Le.peek().q!==t)return;Le.value={...Le.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Ba(1)}catch(n){if(!(n instanceof ve))throw n;Le.peek()&&(Le.value={...Le.peek(),asked:t,found:[],failed:!0})}}function Ba(e){let{found:t,at:n}=Le.peek();if(!t.length)return;let o=(n+e+t.length)%t.length;Le.value={...Le.peek(),at:o},Ia(t[o])}function EO(e){let{q:t,asked:n,dialog:o}=Le.peek(),a=wm(t);a?Ia(Math.max(1,Math.min(a,V.peek()[o]?.last_no??a))):t!==n?Sk():Ba(e.shiftKey?-1:1)}function OO(e){if(e.key==="Escape")_k();else if(e.key==="Enter")EO(e);else if(e.key==="ArrowUp")Ba(1);else if(e.key==="ArrowDown")Ba(-1);else return;e.preventDefault(),e.stopPropagation()}function Ck({id:e}){let t=E(null),n=Bw(e);if(R(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:o,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=Le.value,p=d?s("Search failed"):!a.trim()||wm(a)?"":i.length?s("{i} of {n}",{i:l+1,n:de(i.length)+(c?"+":"")}):s("Nothing found");return r`<div class="findbar" role="search" aria-label=${s("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${o} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${s("Find in the conversation")} placeholder=${s("Words or message No.")}
onInput=${$=>TO($.target.value)} onKeyDown=${OO} />
<span class="t12 mut num" role="status">${p}${u&&` · ${s("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${s("Earlier")}
title=${s("Earlier")+"  ↑"} onClick=${()=>Ba(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${s("Later")}
title=${s("Later")+"  ↓"} onClick=${()=>Ba(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${s("Dismiss")} title=${s("Dismiss")+"  Esc"} onClick=${_k}>
<${f} name="x" size="m" />
</button>
</div>`}function Tk(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Le.peek())return;let{asked:n,swapped:o,found:a}=Le.peek(),i=((o??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<xk){for(let d of AO(u,i))if(l.push(d)>=xk)break}t.set("found",new Highlight(...l))}function*AO(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let o=n.nextNode();o;o=n.nextNode())if(!o.parentElement.closest(".mt, .by, .av"))for(let a of o.data.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(o,a.index),i.setEnd(o,a.index+a[0].length),yield i}}var CO,vm,wm,xk,km=w(()=>{W();A();Z();le();S();Pc();Ra();P();M();CO=180,vm=0;wm=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);xk=1e3});async function ym(e){try{return await e()}catch(t){return fe(G(t)),null}}function Ek(e){let t=Ie(V.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),o=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*NO;return!!(t.delete&&n&&o&&xm(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function _m(e){let t=new Set(Fa.peek());t.delete(e)||t.add(e),Fa.value=t}async function Sm(e,t){let n=z.peek().marks[e];Wc.add(e),await ym(async()=>{let o=await ce(`/api/dialogs/${e}/unread`,{no:t});q({t:"unreadFrom",id:e,read_no:o.read_no}),ue(ml(e),{icon:"mail",undo:()=>(Wc.delete(e),q({t:"read",id:e,client_no:n??0}),ym(()=>ce(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var NO,jc,xm,Ok,Ak,Nk,Pk,Fa,Mk,Wc,Dk,zk,Wr=w(()=>{X();Fo();Re();Z();P();NO=36e5;jc=(e,t,n)=>ym(async()=>(q({t:"result",...await ce(`/api/messages/${e.id}/${t}`,n)}),!0));xm=e=>e.kind==="out"&&e.author.operator_id===T.value.id,Ok=e=>jc(e,"delete",{}),Ak=(e,t)=>jc(e,"reaction",{emoji:t}),Nk=e=>jc(e,"amend",{act:"again"}),Pk=e=>jc(e,"amend",{act:"drop"}),Fa=_(new Set);Mk=e=>F(`/api/messages/${e.id}/versions`).then(t=>t.versions),Wc=new Set,Dk=e=>Wc.has(e),zk=e=>Wc.delete(e)});function Lk({message:e,at:t}){let{delivery:n}=e;return n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${MO(n)}</span>
<${Pt} run=${()=>bl(e)}>${s("Retry")}<//>
<${Pt} run=${()=>ct(e.text)}>${s("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${PO} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${to} state="queued" />
<span>${s("Checking whether it arrived…")}</span>
</span>`:hn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Ve(fn(e))}>
${s("Scheduled for {when}",{when:it(fn(e))})}
</span>
<${Pt} run=${()=>bn(e)}>${s("Cancel")}<//>
</span>`:ga(e)?r`<${DO} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${to} state="waiting" />
<span>${n.waits_for?s("Waiting for an earlier message"):s("Queued")}</span>
<${Pt} run=${()=>bn(e)}>${s("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${to} state=${n.state} /></span>`}function PO({message:e}){let{delivery:t}=e,n=Ie(V.value[e.dialog_id]??{}),o=n?.can?.can_check?s("Delivery uncertain"):s("Delivery uncertain: {platform} does not report it",{platform:_e(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Zt(t.code,t.detail)}>${o}</span>
${n?.can?.can_check&&r`<${Pt} run=${()=>pg(e)}>${s("Check")}<//>`}
<${Pt} run=${()=>bl(e)}>${s("Send again")}<//>
</span>`}function DO({message:e,at:t}){let[n,o]=g(Date.now());I(()=>{let c=setInterval(()=>o(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=fn(e)-n;if(i<=0)return r`<span class="mt">${t} <${to} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${s("Sends in {n} s",{n:l})}</span>
<${Pt} run=${()=>bn(e)}>${s("Cancel")}<//>
</span>`}function Ik({message:e,found:t}){let[n,o]=g(!1),a=e.author.operator_id===T.value.id?s("You cancelled sending"):s("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>o(!n)}>
${n?s("Hide"):s("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Pt} run=${()=>bl(e)}>${s("Send after all")}<//>
</span>`}
</span>
</li>`}function Rk({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${s("Note")} · ${T.value.name}</span>`}
${e.files?.length>0&&r`<${vc} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${IO} entry=${e} />
</div>
<${K} name=${T.value.name} />
</li>`}function IO({entry:e}){if(e.phase==="refused"){let n=zO[e.code]?.()??G({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${s("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Pt} run=${()=>Il(e.key)}>${s("Retry")}<//>`}
<${Pt} run=${()=>ts(e)}>${s("Edit")}<//>
<${Pt} run=${()=>ct(e.text)}>${s("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${s("Written over an hour ago, not sent")}</span>
<${Pt} run=${()=>Il(e.key)}>${s("Send")}<//>
<${Pt} run=${()=>ts(e)}>${s("Edit")}<//>
<${Pt} run=${()=>wa(e.key)}>${s("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Dt.value!=="on")){let n=LO.includes(e.code)?G({code:e.code}):"",o=n?s("{why} This is saved here and will be sent automatically.",{why:n}):s("Queued");return r`<span class="mt trouble">
<${to} state="waiting" />
<span>${o}</span>
<${Pt} run=${()=>ts(e)}>${s("Cancel")}<//>
</span>`}return r`<span class="mt">${Q(e.at)} <${to} state="sending" /></span>`}var Pt,MO,zO,LO,Cm=w(()=>{W();A();Be();Z();le();S();$s();so();Ee();P();$n();uo();M();zo();Pa();Kd();Pt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;MO=({code:e,detail:t})=>e==="bounced"?[s("The email bounced"),t].filter(Boolean).join(": "):`${s("Not sent")}: ${Zt(e,t)}`;zO={"cannot-see":()=>s("a mentioned colleague cannot see this conversation"),"address-wrong":()=>s("an address in Cc or Bcc is wrong"),"invalid-subject":()=>s("the subject cannot be sent"),"invalid-time":()=>s("the scheduled time has passed"),"file-gone":()=>s("a file is no longer there, attach it again"),blocked:()=>s("the client has blocked us"),"channel-removed":()=>s("the channel was disconnected")},LO=["no-space","read-only","disk-fault","database-damaged"]});var qc,Bk=w(()=>{us();A();S();M();qc=class extends wn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:o}){if(!o)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function qk(e){let t=Fk(e);return Rs.has(t)?Promise.resolve(Rs.get(t)):(Kc.has(t)||(Kc.set(t,new Promise(n=>Em.push(()=>FO(e.id,t).then(n)))),Kk()),Kc.get(t))}async function FO(e,t){try{let{card:n}=await F(`/api/links?message=${e}`);return WO(t,n),n}catch{return null}finally{Kc.delete(t)}}function Kk(){for(;Tm<RO&&Em.length;)Tm+=1,Em.shift()().finally(()=>{Tm-=1,Kk()})}function WO(e,t){Rs.set(e,t),Rs.size>BO&&Rs.delete(Rs.keys().next().value)}var RO,BO,Rs,Kc,Em,Tm,Fk,Wk,jk,Om=w(()=>{Z();RO=2,BO=400,Rs=new Map,Kc=new Map,Em=[],Tm=0,Fk=({id:e,version:t})=>`${e}:${t}`,Wk=({id:e,text:t,data:n,deleted_at:o})=>!!e&&!o&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),jk=e=>Rs.get(Fk(e))});function Gk({who:e}){let t=/^vk\.com\//.test(e)?Ma(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function Vk({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${Jk} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${jO} key=${"p"+n} post=${t} />`)}
`}function Jk({one:e}){return r`<div class="fwd">
<${Yk} from=${e.from} at=${e.at} />
${e.text&&r`<${zs} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${Jk} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${O("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function jO({post:e}){let t=e.url&&Ma(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${Gk} who=${e.from??""} /></b>
<span class="t12 dim">${s("post on a wall")}${e.at?` · ${Uk(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${zs} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&O("{n} like","{n} likes",e.likes),e.comments>0&&O("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${s("Open in {place}",{place:s("VK")})}
</a>`}
</span>
</div>`}var Uk,Hk,Yk,Qk=w(()=>{A();le();pt();S();Yp();M();kc();Uk=e=>e?`${Ft(e*1e3,ne.value)}, ${Q(e*1e3)}`:"",Hk=({data:e,children:t})=>r`<div class="fwd">
<${Yk} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,Yk=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${s("Forwarded")}
${e&&r`: <b class="b6"><${Gk} who=${e} /></b>`}
${t?` · ${Uk(t)}`:""}
</span>`});function Uc({message:e}){let{data:t}=e,n=`${Xk(t.latitude)}, ${Xk(t.longitude)}`,{latitude:o,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${o}&mlon=${a}#map=17/${o}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||bt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${s("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${f} name="external-link" size="s" />
${s("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>ct(n)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
</span>
</div>`}function Am({message:e,client:t}){let{data:n}=e,o=t&&z.value.contacts[t],[a,i]=g(!1),l=o?.identities.some(u=>u.kind==="phone"&&Zk(u.external_id)===Zk(n.phone)),c=async()=>{i(!0);try{await wl(o,"phone",n.phone)}catch(u){fe(G(u))}i(!1)};return r`
<div class="vc">
<${K} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||bt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&o&&(l?r`<span class="tag plain">${s("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${f} name="user-round-plus" size="s" />
${s("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>ct(n.phone||n.name)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
</div>
`}function Nm({message:e}){let{question:t,options:n,votes:o=[],anonymous:a}=e.data,i=o.reduce((c,u)=>c+u,0),l=c=>i?Math.round((o[c]??0)/i*100):null;return r`
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
`}function Pm({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?s("rolled {n}",{n}):bt("dice")}</span>
</span>`}function jr({message:e}){let{data:t,content:n}=e,o=t.price||(t.total_amount?$$(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||bt(n)}</b>
<span class="t12 dim blk">${[bt(n),t.description,o].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var Xk,Zk,ey=w(()=>{W();A();Be();Z();le();S();Re();P();M();Cs();Xk=e=>Number(e).toFixed(4);Uc.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";Zk=e=>String(e).replace(/\D/g,"");Am.knows=e=>!!(e.phone||e.name);Nm.knows=e=>!!e.question;Pm.knows=()=>!0;jr.knows=e=>!!(e.title||e.from||e.description)});function ty({message:e}){let t=E(null),[n,o]=g(()=>jk(e));return I(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),qk(e).then(o))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${qO} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function qO({message:e,card:t}){let[n,o]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var ny=w(()=>{W();A();Om()});function ry({file:e,data:t}){let n=E(null),[o,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(qr),[c,u]=g(!1),d=HO(e,t.waveform,n);I(()=>()=>{Wa===n.current&&(Wa=null)},[]);let p=()=>{let y=n.current;if(!y.paused){y.pause();return}Wa&&Wa!==y&&Wa.pause(),Wa=y,y.playbackRate=qr,y.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},$=()=>{qr=Mm[(Mm.indexOf(i)+1)%Mm.length],n.current.playbackRate=qr,l(qr)},m=({target:y})=>a(x=>({...x,at:y.currentTime,whole:Number.isFinite(y.duration)?y.duration:x.whole})),h=y=>{let{whole:x}=o;x&&(n.current.currentTime=y*x)},v=e.kind==="voice"?s("Voice message"):e.name||s("Audio");return r`
<div class="voice" data-playing=${String(o.on)}>
<audio ref=${n} src=${sy(e)} preload="none"
onPlay=${()=>a(y=>({...y,on:!0,failed:!1}))}
onPause=${()=>a(y=>({...y,on:!1}))} onTimeUpdate=${m} onLoadedMetadata=${m}
onError=${()=>a(y=>({...y,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${o.on?s("Pause"):s("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${o.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${UO} bars=${d} share=${o.whole?o.at/o.whole:0} seek=${h} label=${v}
at=${o.at} whole=${o.whole} />
<span class="vmeta">
<span class="num">
${o.failed?s("This browser cannot play it"):o.whole?`${Yn(o.at)} / ${Yn(o.whole)}`:Bt(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${s("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${s("Download {name}",{name:v})}>
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
`}function UO({bars:e,share:t,seek:n,label:o,at:a,whole:i}){let l=d=>{let p=d.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(d.clientX-p.left)/p.width)))},c=d=>{let p={ArrowLeft:-5,ArrowRight:5}[d.key];!p||!i||(d.preventDefault(),d.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${o} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Yn(a)} / ${Yn(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${fo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((d,p)=>{let $=3+d/u*19;return r`<rect class=${(p+.5)/fo<=t?"on":""} x=${p*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function HO(e,t,n){let[o,a]=g(()=>t?.length?YO(t):ay.get(e.token)??oy);return I(()=>{if(o!==oy||!e.size||e.size>KO||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),GO(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),o}async function GO(e){try{let t=await fetch(sy(e));if(!t.ok)return null;let o=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(o.length/fo)),i=Array.from({length:fo},(l,c)=>VO(o,c*a,a));return ay.set(e.token,i),i}catch{return null}}function VO(e,t,n){let o=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)o=Math.max(o,Math.abs(e[a]));return Math.round(o*100)}var Mm,fo,KO,sy,qr,Wa,ay,oy,YO,iy=w(()=>{W();A();le();S();M();Mm=[1,1.5,2],fo=44,KO=15e5,sy=e=>`/files/${e.token}/media`,qr=1,Wa=null,ay=new Map;oy=new Array(fo).fill(0);YO=e=>Array.from({length:fo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/fo),Math.max(Math.floor(n*e.length/fo)+1,Math.floor((n+1)*e.length/fo)))))});function Hc({message:e,mail:t,client:n}){if(e.letter)return r`<${sw} message=${e} />`;let o=r`<${XO} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${Hk} data=${e.data}>${o}<//>`:o}function JO({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${zs} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function XO({message:e,mail:t,client:n}){let{content:o,data:a}=e,i=r`<${JO} message=${e} />`,l=a.forwards||a.posts?r`<${Vk} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(ly),d=r`
${u.map(p=>r`<${ry} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${vc} files=${e.files.filter(p=>!ly(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=QO[o];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:o==="text"?r`
${l}
${i}
${!t&&Wk(e)&&r`<${ty} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${ZO} message=${e} />${i}`}function ZO({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${s("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${s("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=Wg(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${s("“{kind}” cannot be shown here yet",{kind:bt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${s("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var ly,QO,Dm=w(()=>{A();Om();S();Ee();M();Cs();Qk();ey();Pa();zr();ny();kc();iy();ly=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),QO={location:Uc,venue:Uc,contact:Am,poll:Nm,dice:Pm,story:jr,game:jr,invoice:jr}});function dy({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${s("Original")}</a>`:null;return r`<${py} message=${e} found=${t} icon=${eA[e.content]}
bad=${tA.has(e.content)}>
${zm(e)}
${n}
<//>`}function zm({content:e,data:t}){let n=t.by??null,o=nA[e];return o?o(t,n):e}function my({message:e,found:t}){return r`<${py} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${rA(e)}
<//>`}function rA({data:e,author:t,text:n}){let o={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=lA[e.what];return a?_t(a(e),o):n?`${t.name}: ${n}`:_t(s("{name}: {what}"),{...o,what:s("chat event")})}var eA,tA,ho,py,nA,cy,oA,sA,uy,aA,iA,lA,Lm=w(()=>{A();le();S();Ee();P();M();eA={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},tA=new Set(["blocked","bounced"]),ho=e=>r`<b>${H(e)}</b>`;py=({message:e,found:t,icon:n,bad:o,children:a})=>r`<li class=${["ev",o&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${a} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;nA={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?_t(s("{who} removed the assignee"),{who:ho(t)}):s("No assignee now");let n=_t(s("Assignee: {who}"),{who:ho(e.to)}),o=sA[e.cause]?.();return o?[...n,` · ${o}`,...oA(e.skipped)]:t&&t!==e.to?[...n," · ",..._t(s("assigned by {who}"),{who:ho(t)})]:n},team_changed:(e,t)=>{let n=e.to?_t(s("Team: {team}"),{team:r`<b>${dt.value[e.to]?.name??s("Deleted team")}</b>`}):[s("No team now")];return t?[...n," · ",ho(t)]:n},closed:(e,t)=>{let n=aA[e.reason]?.();return[...t?_t(s("Closed by {who}"),{who:ho(t)}):[s("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?s("Reopened: a reply was not delivered"):t?_t(s("Reopened by {who}"),{who:ho(t)}):s("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?s("Snoozed until {when}",{when:it(e.until)}):s("Snoozed until the client replies"),e.reason&&` · ${s("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&ho(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?_t(s("Unsnoozed by {who}"),{who:ho(t)}):`${s("Unsnoozed")}: ${(uy[e.cause]??uy.time)()}`,"no-answer":(e,t)=>{let n=e.undone?s("Reply needed after all"):s("No reply needed");return t?[n," · ",ho(t)]:n},bounced:e=>[s("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[s("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>s("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?s("We were removed from the group"):s("The client has blocked the bot"),unblocked:e=>e.group?s("We are back in the group"):s("The client has unblocked the bot")},cy={away:()=>s("away"),off:()=>s("off shift"),full:()=>s("at the limit"),"no-access":()=>s("no access"),"not-here":()=>s("not here")},oA=(e=[])=>e.length?[` · ${s("skipped:")} `,e.map(t=>`${H(t.id)} (${(cy[t.why]??cy.off)()})`).join(", ")]:[],sA={reply:()=>s("first reply"),took:()=>s("took the most urgent"),handover:()=>s("handed over"),handback:()=>s("handed back"),started:()=>s("started the conversation"),reopened:()=>s("was the assignee before")},uy={time:()=>s("as scheduled"),client:()=>s("the client wrote"),delivery:()=>s("a reply was not delivered"),reply:()=>s("replied")},aA={solved:()=>s("Resolved"),"no-reply":()=>s("No reply"),duplicate:()=>s("Duplicate"),spam:()=>s("Spam"),declined:()=>s("Client declined"),other:()=>s("Other")};iA=e=>e.names?.length?s("{name} added {names}"):s("{name} joined"),lA={new_chat_members:iA,chat_invite_user:()=>s("{name} invited someone"),chat_invite_user_by_link:()=>s("{name} joined by a link"),left_chat_member:()=>s("{names} left"),chat_kick_user:()=>s("Someone left the chat"),new_chat_title:()=>s("{name} named the chat “{title}”"),chat_title_update:()=>s("{name} named the chat “{title}”"),new_chat_photo:()=>s("{name} changed the chat picture"),chat_photo_update:()=>s("{name} changed the chat picture"),delete_chat_photo:()=>s("{name} removed the chat picture"),chat_photo_remove:()=>s("{name} removed the chat picture"),pinned_message:()=>s("{name} pinned a message"),chat_pin_message:()=>s("{name} pinned a message"),chat_unpin_message:()=>s("{name} unpinned a message"),group_chat_created:()=>s("{name} created the chat"),chat_create:()=>s("{name} created the chat"),successful_payment:()=>s("{name} has paid"),refunded_payment:()=>s("{name}: payment refunded")}});function Im({message:e,look:t,children:n}){let o=a=>{let i=a.currentTarget.getBoundingClientRect();Yc.value={message:e,x:i.left,y:i.bottom+6},k.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${s("Who is {name}?",{name:e.author.name})} onClick=${o}>
${n}
</button>`}function cA({message:e,x:t,y:n}){let o=gt(()=>{k.value=null}),[a,i]=g(null);return ke(),I(()=>{let{width:l,height:c}=o.current.getBoundingClientRect();o.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),o.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),o.current.focus({preventScroll:!0}),F(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${o}>
<div class="hrow">
<${K} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&_e(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${O("{n} message here","{n} messages here",a.messages)}
, ${s("since {date}",{date:Et(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${D("all",a.dialog_id)} onClick=${()=>{k.value=null}}>
${s("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${s("Has only written in groups so far")}</p>`}
</div>`}var Yc,fy,Rm=w(()=>{W();A();re();Z();le();S();X();J();M();ze();Yc=_(null);fy=()=>k.value==="participant"&&Yc.value?r`<${cA} key=${Yc.value.message.id} ...${Yc.value} />`:null});async function $y(e,t){let n=`${e}.${t}`;if(n in ja.peek())return;Bm.push(n);let o={...ja.peek(),[n]:null};Bm.length>uA&&delete o[Bm.shift()],ja.value=o;try{let i=(await F(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(ja.value={...ja.peek(),[n]:i})}catch(a){if(!(a instanceof ve))throw a}}var uA,ja,Bm,hy,gy=w(()=>{X();Z();uA=200,ja=_({}),Bm=[],hy=(e,t)=>ja.value[`${e}.${t}`]??null});function by({message:e,near:t}){let n=e.reply_to_no,o=t??hy(e.dialog_id,n);I(()=>{t||$y(e.dialog_id,n)},[n,!!t]);let a=o?.deleted_at?s("The message was deleted"):e.data.quote||(o?pA(o):s("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${s("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Ia(n,{from:e.no})}>
${o&&r`<b class="b6 blk cut">${dA(o)}</b>`}
<span class="cut">${a}</span>
</button>`}var dA,pA,vy=w(()=>{W();A();S();Ra();Ee();gy();Cs();dA=({author:e})=>e.operator_id?H(e.operator_id):e.name,pA=e=>e.text||bt(e.content==="text"&&e.files?.length?"document":e.content)});function Fm(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Ie(V.value[e.dialog_id]??{})?.can?.can_react??[]}function wy({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Wm(e){let t=wy(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function ky(e){let t=wy(e),n=new Map,o=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)o(i,a);return t?.text&&o(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(hA).join(", ")}})}function hA({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===T.value.id?s("you"):H(t)}var mA,fA,Bs,Gc,Vc,Jc=w(()=>{Wr();S();Ee();P();mA=["👍","❤","🙏","👌","😁","🎉"],fA=new Set(["❤","✍","☃","🕊"]),Bs=e=>fA.has(e)?e+"️":e;Gc=e=>mA.filter(t=>Fm(e).includes(t));Vc=(e,t)=>Ak(e,t===Wm(e)?null:t)});function yy({message:e}){let t=ky(e);if(!t.length||e.deleted_at)return null;let n=Fm(e);return r`<span class="reacts" role="group" aria-label=${s("Reactions")}>
${t.map(o=>r`<${gA} key=${o.sign} one=${o}
press=${n.includes(o.sign)?()=>Vc(e,o.sign):null} />`)}
</span>`}function gA({one:{sign:e,count:t,ours:n,busy:o,names:a},press:i}){let l=$A[e],c=`${l?l.name():Bs(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Bs(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${o?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var $A,xy=w(()=>{A();S();Jc();M();$A={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>s("Custom emoji")},paid:{sign:()=>"⭐",name:()=>s("Paid reaction")}}});function jm(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return Sy([e],[t]).filter(c=>c.text);let[n,o]=[_y(e),_y(t)],a=0;for(;a<n.length&&a<o.length&&n[a]===o[a];)a+=1;let i=0;for(;i<n.length-a&&i<o.length-a&&n.at(-1-i)===o.at(-1-i);)i+=1;let l=Sy(n.slice(a,n.length-i),o.slice(a,o.length-i));return bA([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function Sy(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,o=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)o[c*n+u]=e[c]===t[u]?o[(c+1)*n+u+1]+1:Math.max(o[(c+1)*n+u],o[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&o[(i+1)*n+l]>=o[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function bA(e){let t=[];for(let n of e.filter(o=>o.text)){let o=t.at(-1);o?.kind===n.kind?o.text+=n.text:t.push({...n})}return t}var _y,Cy=w(()=>{_y=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function Ty({message:e}){return e.edited_at?e.version<2?r`<span title=${Ve(e.edited_at)}>${s("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ve(e.edited_at)}
aria-expanded=${String(Fa.value.has(e.id))} onClick=${()=>_m(e.id)}>
${s("edited")}
</button> `:null}function Ey({message:e}){return Fa.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${vA} key=${e.version} message=${e} />`:null}function vA({message:e}){let[t,n]=g(null),[o,a]=g(!1),i=()=>{a(!1),Mk(e).then(n,()=>a(!0))};return I(i,[]),o?r`<div class="vers">
<span class="t12">${s("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${s("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${s("Earlier versions")}>
<span class="t12 b6 blk">${O("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ve(l.at)}>${Q(l.at)}</time>
<span class="text">${jm(l.text,t[c+1].text).map(wA)}</span>
</li>`)}
<li key="now">
<time title=${Ve(t.at(-1).at)}>${Q(t.at(-1).at)}</time>
<span class="text">${jm(t.at(-2)?.text??"",t.at(-1).text).map(kA)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${s("Loading…")}</span></div>`}function Oy({message:e,children:t}){let n=Fa.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${yA(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>_m(-e.id)}>
${n?s("Hide"):s("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function yA({amendment:e,author:t,kind:n,deleted_at:o}){let a={time:Q(o)};if(n==="in")return s("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===T.value.id?s("You deleted the message for the client"):s("{name} deleted the message for the client",{name:H(i)}):s("The message was deleted at {time}",a)}function Ay({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,o=r`<button type="button" class="link" onClick=${()=>Pk(e)}>
${s("Keep as is")}
</button>`;if(t.state==="failed"){let i=xA[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Zt(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Nk(e)}>${s("Retry")}</button>
${o}
</span>
</div>`}let a=_A[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Zt(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${o}</span>`}
</div>`}var wA,kA,xA,_A,Ny=w(()=>{W();A();Wr();Cy();le();S();Ee();P();Jc();M();zo();wA=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,kA=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;xA={edit:()=>s("Not edited for the client"),delete:()=>s("Not deleted for the client"),react:e=>e?s("The client does not see the reaction {sign}",{sign:Bs(e)}):s("The client still sees the reaction")},_A={edit:()=>s("Editing for the client…"),delete:()=>s("Deleting for the client…"),react:()=>s("Sending the reaction…")}});function Py({message:e,near:t,join:n,last:o,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${dy} message=${e} found=${p} />`;if(e.content==="service")return r`<${my} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${Ik} message=${e} found=${p} />`;let $=!!e.deleted_at,m=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,y=["msg",h,n&&"join",m&&"mail",p&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(ga(e)||hn(e))&&"soon"],x=o?r`<${SA} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,b=m&&!e.letter&&r`<${aw} subject=${u} to=${d} />`,N=r`<${Hc} message=${e} mail=${m} client=${l} />`,U=r`<div class=${!$&&Wv(e)?"box bare":"box"} style=${$?null:jv(e)}>
<${CA} message=${e} join=${n} group=${a===null} />
${b}
${e.reply_to_no&&r`<${by} message=${e} near=${t} />`}
${$?r`<${Oy} message=${e}>${N}<//>`:N}
<${Ey} message=${e} />
<${Ay} message=${e} />
<${OA} message=${e} />
<${yy} message=${e} />
</div>`;return r`<li class=${y.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[x,U]:[U,x]}
</li>`}function SA({message:e,client:t,photo:n}){let{author:o}=e;return o.operator_id?r`<${K} name=${H(o.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${K} name=${t} face=${n} />`:r`<${Im} message=${e} look="pface">
<${K} name=${o.name} face=${o.avatar} />
<//>`}function CA({message:e,join:t,group:n}){if(t)return null;let{author:o}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${s("Note")} · ${H(o.operator_id)}
</span>`:e.automatic&&e.kind==="out"?r`<span class="by"><${f} name="zap" size="s" />${s("Auto-reply")}</span>`:e.kind==="out"&&o.kind==="outside"?r`<span class="by">
${e.data.by?s("{name}, outside Okno",{name:e.data.by}):s("Sent outside Okno")}
</span>`:e.kind==="out"&&o.operator_id!==T.value.id?r`<span class="by">${H(o.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Jt(o.name)}>
<${Im} message=${e} look="pname">${o.name}<//>
</span>`:null}function OA({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>TA,n=r`
<${Ty} message=${e} />
<span title=${Ve(e.sent_at)}>
${t?s("sent {sent}, received {time}",{sent:EA(e),time:Q(e.created_at)}):Q(e.created_at)}
</span>
`;return e.delivery?r`<${Lk} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var TA,EA,My=w(()=>{A();le();S();Ee();P();$n();M();Dm();Cm();Lm();Pa();zr();Rm();vy();xy();Ny();TA=5*6e4,EA=({sent_at:e,created_at:t})=>dn(e)===dn(t)?Q(e):`${Et(e)}, ${Q(e)}`});function Ly(e,{line:t,dialog:n,at:o}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],$=e[d+1];(!p||dn(p.created_at)!==dn(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Yi(u.created_at,ne.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${s("New messages")}</span></li>`);let m=d>0&&u.no!==t&&zy(p,u),h=!($&&$.no!==t&&zy(u,$));a.push(r`<${qc} key=${u.id} message=${u}>
<${Py} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===o} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??po(u.letter.sender)})}),a}function zy(e,t){return Dy(e)||Dy(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<AA&&dn(e.created_at)===dn(t.created_at)}var AA,Dy,Iy=w(()=>{A();pt();le();S();Bk();zr();My();AA=3*6e4;Dy=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Kr(e,t){t==="reply"&&e.kind==="note"||(io(e.dialog_id,t,e.no),ro(t))}function Xc(e,t,n="menu"){Km(e)&&(Qc.value={message:e,...t},qa.value=n,k.value="message")}function Ry(e,t){if(!Km(e))return!1;let n=t.ctrlKey||t.metaKey;if(n&&t.code==="KeyC"&&String(getSelection())===""&&e.text)ct(e.text);else{if(n||t.altKey)return!1;if(/^Key/.test(t.code)&&ae.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Kr(e,"reply");else if(t.code==="KeyN")Kr(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Sm(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Xc(e,By(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function By(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Zc(){let e=Fs?.parentElement?.querySelector(`li[data-no="${Fs.dataset.of}"] .box`);if(!e)return;let[t,n]=[Fs.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],o=n.height<44?24:14;Fs.style.setProperty("top",`${Math.max(0,n.top-t.top-o)}px`),Fs.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function Fy({find:e}){let t=E(null),n=Ws.value===null?null:e(Ws.value);if(R(()=>(Fs=t.current,Zc(),()=>{Fs=null})),!n||!Km(n)||n.deleted_at)return null;let o=k.value==="message"&&Qc.value?.message.id===n.id,a=l=>o&&qa.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?k.value=null:Xc(n,By(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${s("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${s("Quote reply")}
title=${s("Quote reply")+"  R"} onClick=${()=>Kr(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${Gc(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${s("Reaction")} title=${s("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${s("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Wy(){if(k.value!=="message"||!Qc.value)return null;let e={menu:NA,signs:PA,colleagues:MA}[qa.value];return r`<${e} key=${qa.value} ...${Qc.value} />`}function Um(e,t){let n=E(null);return R(()=>{let o=n.current.firstElementChild,{width:a,height:i}=o.getBoundingClientRect(),l=e-qm+a+8<=innerWidth,c=t+i+8<=innerHeight;o.style.setProperty("left",`${Math.max(8,l?e-qm:e-a)}px`),o.style.setProperty("top",`${Math.max(8,c?t:t-qm-i-8)}px`)},[]),n}function NA({message:e,x:t,y:n}){let o=jy(e),a=Um(t,n),i=V.value[o.dialog_id],l=Rc(o,i),c=Ek(o),u=p=>r`<span class="end only-wide"><${Rt} of=${p} /></span>`,d=()=>{Ic(o),ro("reply")};return r`<div class="msgmenu" ref=${a}>
<${st} label=${s("Message actions")} place="at">
${o.kind!=="note"&&r`<${B} icon="reply" onPick=${()=>Kr(o,"reply")}>${s("Quote reply")}${u(["R"])}<//>`}
${Gc(o).length>0&&r`<${B} icon="smile" stay onPick=${()=>{qa.value="signs"}}>
${s("Reaction")}
<//>`}
<${B} icon="sticky-note" onPick=${()=>Kr(o,"note")}>${s("Note on message")}${u(["N"])}<//>
${o.text&&r`<${B} icon="copy" onPick=${()=>ct(o.text)}>${s("Copy text")}${u([Je,"C"])}<//>`}
<${B} icon="link" onPick=${()=>ct(Fr(o))}>${s("Copy link")}<//>
<${B} icon="forward" stay onPick=${()=>{qa.value="colleagues"}}>
${s("Forward to a colleague")}
<//>
${o.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${B} icon="mail" onPick=${()=>Sm(o.dialog_id,o.no)}>
${s("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&xm(o)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${B} icon="square-pen" onPick=${d}>${s("Edit for the client")}<//>`}
${c&&r`<${B} icon="trash-2" onPick=${()=>Ok(o)}>${s("Delete for the client")}<//>`}
<//>
</div>`}function PA({message:e,x:t,y:n}){let o=jy(e),a=Um(t,n),i=Wm(o);return r`<div class="msgmenu" ref=${a}>
<${st} label=${s("Reaction")} place="at signs" across>
${Gc(o).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{k.value=null,Vc(o,l)}}>
${Bs(l)}
</button>`)}
<//>
</div>`}function MA({message:e,x:t,y:n}){let o=Um(t,n),a=Object.values(je.value).filter(l=>l.active&&l.id!==T.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=It(c,"note");Vo(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),io(c,"note",u),ro("note")};return r`<div class="msgmenu" ref=${o}>
<${st} label=${s("Forward to a colleague")} place="at people">
<div class="mh">${s("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{k.value=null,i(l)}}>
<${K} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${s("No colleagues yet")}</p>`}
<//>
</div>`}var Ws,Qc,qa,qm,Km,Fs,jy,Hm=w(()=>{X();W();A();Be();Vl();re();Wr();jt();Rr();S();Ra();Qn();Or();Jc();P();M();no();Ws=_(null),Qc=_(null),qa=_("menu"),qm=28,Km=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Fs=null;jy=e=>nt.value[e.dialog_id]?.items[e.no]??e});function Uy({dialog:e}){let t=nt.value[e.id],n=cn(t),o=new Set(n.map(i=>i.key).filter(Boolean)),a=at.value.filter(i=>i.dialog_id===e.id&&!o.has(i.key)&&i.phase!=="held");return r`<${Ym} dialog=${e} messages=${n} pending=${a} mark=${Co.value[e.id]}
at=${C.value.dialog===e.id?C.value.at:null} back=${Br.value?.dialog===e.id}
later=${t.later} newer=${qe.value[`newer:${e.id}`]} more=${t.more}
older=${qe.value[`older:${e.id}`]} today=${new Date(ne.value).toDateString()} />`}var DA,zA,qy,LA,Ky,Ym,Hy=w(()=>{us();A();Wr();pt();Xo();S();Ra();so();xn();J();As();P();Ge();M();Cm();km();Iy();Hm();DA=48,zA=1e3,qy=1200,LA=500,Ky=12;Ym=class extends wn{box=pu();list=pu();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){kb(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Zc()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),zk(this.props.dialog.id),Ws.value=null,Br.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:o,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!o||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,o),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Tk(this.list.current),Zc()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let o=t.find(a=>a.kind==="in");o&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:o.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[o,a]=[0,n.length-1];for(;o<a;){let i=o+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:o=i+1}return n[o]?{row:n[o],at:n[o].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=DA}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:o}=this.box.current;this.props.more&&!this.props.older&&n-o+t<qy&&od(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<qy&&nd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),o=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+Ky)break;a.dataset.no&&i.top<n-Ky&&o.push(Number(a.dataset.no))}return o}look(){xb(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!Dk(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&r$(this.props.dialog)},zA)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await ji(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ws.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ws.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ws.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let o=this.find(Number(n.dataset.no));o&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Xc(o,{x:t.clientX,y:t.clientY})},LA))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),o=t.target===n||t.target===this.box.current,a=o&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(o&&t.key==="End")this.toEnd();else if(o&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!Ry(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let o=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?o[o.indexOf(t)+n]:this.lastSeen(o);a&&(Kl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(o=>o.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:o,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:$,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${s("Messages")}>
<div class="log" role="log" aria-label=${s("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>od(t.id)}>
${s("Retry")}
</button>`:r`<span>${s("Loading older messages…")}</span>`}
</li>`}
${Ly(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>nd(t.id)}>
${s("Retry")}
</button>`:r`<span>${s("Loading newer messages…")}</span>`}
</li>`}
${!u&&o.map(h=>r`<${Rk} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${Fy} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${yk}>
<${f} name="undo-2" size="m" />
${s("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${m?O("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):s("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var Jy={};Ue(Jy,{Talk:()=>IA});function IA(){let{dialog:e}=C.value;if(!e)return r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("No conversation selected")}>
<${Lc} />
<${WA} />
</section>`;let t=V.value[e],n=qe.value[`dialog:${e}`]?.problem;return n&&!nt.value[e]?.loaded?r`<${Gy} id=${e} dialog=${t} problem=${n} />`:!t&&!nt.value[e]&&z.value.recent.includes(e)?r`<${Gy} id=${e} problem=${new ve(404,"not-found")} />`:r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("Conversation")} key=${e} data-dialog=${e}>
<${Vy} dialog=${t} />
<${Lc} dialog=${t} />
<${Lp} dialog=${t} />
<${Ck} key=${"find"+e} id=${e} />
${nt.value[e]?.loaded&&t?r`<${Uy} key=${e} dialog=${t} />`:r`<${FA} />`}
<${wk} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${Lv} key=${"drop"+e} id=${e} can=${Ie(t)?.can} kind=${t.kind} />`}
<${Uw} dialog=${t} />
<${Wy} />
<${fy} />
</section>`}function Yy(){return r`<a class="ib phoneback" href=${D(C.value.view)} aria-label=${s("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function Vy({dialog:e}){return e?r`<header class="thead">
<${Yy} />
<span class="only-wide">
<${K} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${d$} dialog=${e} /></span>
<span class="only-wide num tno">· ${s("No. {number}",{number:de(e.number)})}</span>
${e.waiting_since?r`<${Pn} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${s("closed")}</span>`}
</div>
</div>
<${Kw} dialog=${e}><${RA} /><//>
</header>`:r`<header class="thead">
<${Yy} />
<div class="grow"><h2 class="cut">${s("Conversation")}</h2></div>
</header>`}function RA(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Vt.value=!Vt.value:Pe.value=!Pe.value};return r`<button type="button" class=${Vt.value?"ib":"ib below-card"} aria-label=${s("Client card")}
title=${s("Client card")+"  ]"} aria-expanded=${String(Pe.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function FA(){let e=en(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${s("Loading messages")}>
<ol class="sklog">
${e&&BA.map(([t,n,o])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${o}`} width=${n} height=${o}>
<rect width=${n} height=${o} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function Gy({id:e,dialog:t,problem:n}){let o=n.status===404||n.status===403;return r`<section class="talk" id="talk" tabindex="-1" aria-label=${s("Conversation")}>
<${Vy} dialog=${t} />
<${Lc} dialog=${t} />
<div class="nothing">
<${he} icon=${o?"lock":"unplug"}
title=${o?s("Conversation not found"):s("Could not load messages")} text=${G(n)}>
${o?r`<a class="btn" href=${D(C.value.view)}>${s("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>sr(e)}>${s("Retry")}</button>`}
<//>
</div>
</section>`}function WA(){return r`<div class="nothing">
<${oa} big />
<h2 class="head2">${s("No conversation selected")}</h2>
<p class="mut t13">${s("Click a row on the left or press")} <${Rt} of=${["J"]} /></p>
<ul class="hints">
<li><${Rt} of=${["1","2","3"]} /><span>${s("mine, unassigned, all")}</span></li>
<li><${Rt} of=${["Shift","I"]} /><span>${s("take the most urgent one")}</span></li>
<li><${Rt} of=${["?"]} /><span>${s("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var BA,Qy=w(()=>{A();re();Z();le();S();Ye();J();P();Ge();gc();Hw();Yw();M();kk();km();ze();Hy();Hm();Rm();fa();uc();BA=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var Xy={};Ue(Xy,{Lightbox:()=>qA});function jA(){let e=nt.value[C.value.dialog];if(!e)return[];let t=n=>ns(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return cn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(o=>({file:o,at:n.created_at})))}function qA(){return k.value==="photo"&&fr.value?r`<${KA} />`:null}function KA(){let e=jA(),t=e.findIndex(p=>p.file.token===fr.value),n=E(null),[o,a]=g(null);if(ke(),R(()=>{t<0?Gm():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let $=e[t+p];$&&(fr.value=$.file.token)},u=p=>{let $={ArrowLeft:-1,ArrowRight:1}[p.key];if($){p.preventDefault(),c($);return}mt(p)},d=i.name||s("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Gm()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${s("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${d}</b>
<span class="t12 blk">
${Ve(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${wt(i)} download=${i.name||!0} aria-label=${s("Download")}
title=${s("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${s("Dismiss")} title=${s("Dismiss")+"  Esc"}
onClick=${Gm}>
<${f} name="x" />
</button>
</header>
<div class="lbstage">
${o===i.token?r`<p>${s("Could not load the picture")}</p>`:r`<img key=${i.token} src=${wt(i,i.preview?"preview":"thumb")} alt=${d}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${s("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${s("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Gm,Zy=w(()=>{W();A();Be();re();le();S();xn();J();P();M();Pa();ze();Gm=()=>{k.value=null}});var HA,Ur,Vm=w(()=>{HA=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Ur=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:HA(),...t})}`});function nx({contact:e}){let[t,n]=g(!1);return t?r`<${JA} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${s("Add an address")}
</button>`}function JA({contact:e,shut:t}){let[n,o]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,d]=g(!1),p=E(null);return R(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){d(!0);try{await wl(e,n,a.trim()),t()}catch(v){d(!1),c(v.status===422?VA[n]():G(v)),p.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${s("Add an address")}>
<label class="vh" for="akind">${s("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{o(h.target.value),c(null)}}>
${YA.map(h=>r`<option value=${h}>${_e(h)}</option>`)}
</select>
<label class="vh" for="avalue">${s("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${GA[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${s("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${s("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${s("Cancel")}</button>
</span>
</form>`}var YA,GA,VA,ox=w(()=>{W();A();Be();Z();S();M();YA=["email","phone","telegram","vk"],GA={email:()=>s("name@example.com"),phone:()=>s("+7 900 000-00-00"),telegram:()=>s("numeric ID, not the @name"),vk:()=>s("numeric page ID")},VA={email:()=>s("This is not an email address."),phone:()=>s("This is not a phone number."),telegram:()=>s("Enter the numeric Telegram ID, not the @name."),vk:()=>s("Enter the numeric VK ID, not the page address.")}});var ax={};Ue(ax,{Card:()=>QA,facts:()=>nu,pastOf:()=>tu});function QA(){let{dialog:e}=C.value,t=V.value[e],n=t&&z.value.contacts[t.contact_id];return r`<${XA} open=${Pe.value} busy=${!n}>
${t&&r`<${eN} dialog=${t} contact=${n} />`}
<//>`}function XA({open:e,busy:t,children:n}){let o=()=>{e?Pe.value=!1:Vt.value=!0};return r`
${e&&r`<${ZA} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${s("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?mt:null}>
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
`}function ZA(){return ke(),R(()=>document.querySelector("#card .phead button")?.focus({preventScroll:!0}),[]),null}function eN({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${K} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${sx} key=${t.id} value=${t.name} label=${s("Client name")}
save=${o=>Nd(t,{name:o})} needed head />
<p class="t12 dim">${s("Client since {date}",{date:Et(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Qt} width=${60} />`}
</div>
</div>
${t?r`
<${nN} contact=${t} dialog=${e} />
<${oN} contact=${t} />
<${sN} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(o=>r`<${Qt} width=${o} />`)}</div>`}
`}function nN({contact:e,dialog:t}){return r`<${Jm} name="contacts" title=${s("Contacts")}>
${e.identities.map(n=>{let o=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${s("Copy")}
aria-label=${s("Copy {value}",{value:o})} onClick=${()=>ct(o)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${o}</span>
${n.kind===t.kind&&o===(t.label||n.external_id)&&r`<span class="t12 dim">${s("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${nx} key=${e.id} contact=${e} />
<//>`}function oN({contact:e}){let t=tu(e);return r`<${Jm} name="dialogs" title=${s("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:o})=>r`<a class="crow" key=${o.number} href=${D(C.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${o.title||ws(n)}</span>
<span class="t12 dim cut">${nu(o)}</span>
${n.id===C.value.dialog&&o.state==="open"?r`<span class="vh">${s("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${yi(e.id)}>
<${f} name="history" size="s" />
${s("Full history")}
</a>
<//>`}function nu(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[s("No. {number}",{number:de(e.number)}),Ft(t?e.opened_at:e.closed_at,ne.value),t?s("open"):n?na(H(n)):s("closed")].join(" · ")}function sN({contact:e}){return r`<${Jm} name="note" title=${s("Client note")}>
<${sx} key=${e.id} value=${e.note??""} label=${s("Client note")}
empty=${s("Add a note about the client")} save=${t=>Nd(e,{note:t})} long />
<//>`}function sx({value:e,label:t,save:n,empty:o,long:a,head:i,needed:l}){let[c,u]=g(null),d=E(null),p=E(null);R(()=>{c!==null&&d.current?.focus()},[c!==null]);let $=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},m=async()=>{let x=(c??"").trim();if(u(null),!(x===e||l&&!x))try{await n(x)}catch(b){fe(G(b))}},h=x=>{x.stopPropagation(),x.key==="Escape"&&(x.preventDefault(),$()),x.key==="Enter"&&(!a||x.ctrlKey||x.metaKey)&&(x.preventDefault(),m(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let x={class:"input",ref:d,value:c,"aria-label":t,onInput:b=>u(b.target.value),onKeyDown:h,onBlur:m};return a?r`<textarea rows="4" ...${x}></textarea>`:r`<input ...${x} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${o}</span>`,y=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?s("{label}: {value}. Edit",{label:t,value:e}):t} title=${s("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${y}</h3>`:y}var tN,Jm,tu,Qm=w(()=>{W();A();Be();re();Z();pt();le();S();Ee();Ye();J();P();Re();ox();M();ze();tN=e=>localStorage.getItem("okno.fold."+e)==="1",Jm=({name:e,title:t,count:n,children:o})=>r`<details class="sect" open=${!tN(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${o}
</details>`;tu=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at)});var rx={};Ue(rx,{Client:()=>aN});function aN(){let{id:e}=C.value,[t,n]=g(null),[o,a]=g(null),i=()=>{a(null),F(`/api/contacts/${e}`).then(c=>n(c.contact),a)};I(()=>{n(null),e?i():a(new ve(404,"not-found"))},[e]);let l=en(150,!t&&!o);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${_n()} aria-label=${s("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${K} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${s("Client since {date}",{date:Et(t.created_at)})}</p>
</div>
<${rN} id=${t.id} />
`:r`<h1 class="head2 grow">${s("Client")}</h1>`}
</header>
${o?r`<${he} icon=${o.status===404?"lock":"unplug"}
title=${o.status===404?s("Client not found"):s("Could not load the page")}
text=${G(o)}>
${o.status!==404&&r`<button type="button" class="btn" onClick=${i}>${s("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${iN} contact=${t} />
<${lN} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${s("Loading…")}</p>`}
</main>`}function rN({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Ur(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${s("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Ur(e,{format:t})} download
aria-label=${s("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function iN({contact:e}){let t=tu(e);return r`<section class="clfacts" aria-label=${s("Client details")}>
<h2 class="t13 b6">${s("Contacts")}</h2>
<ul>
${e.identities.map(n=>r`<li key=${n.id}>
<button type="button" class="crow" title=${s("Copy")}
aria-label=${s("Copy {value}",{value:n.label||n.external_id})}
onClick=${()=>ct(n.label||n.external_id)}>
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
<span class="t12 dim cut">${nu(o)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${s("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
</section>`}function lN({contact:e}){let[t,n]=g(null),[o,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=p=>{let $=++c.current,m=new URLSearchParams({events:o?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});F(`/api/contacts/${e.id}/history?${m}`).then(h=>{$===c.current&&l(v=>({items:p?[...v.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(v=>({...v,problem:h}))})};I(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,o]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${s("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${s("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${s("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${s("All channels")}
</button>
${d.map(([p,$])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${we} kind=${$} />
${Ne.value[p]?.name??_e($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${o} onChange=${p=>a(p.target.checked)} />
${s("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${s("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${cN(i.items,e)}</ol>`}
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
</section>`}function cN(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),o=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&o.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${Ft(i.created_at,ne.value)}
${c?.title?` · ${s("“{text}”",{text:c.title})}`:""} · ${s("No. {number}",{number:de(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${s("closed")}</span>`}
<a class="link t12" href=${D("all",i.dialog_id,i.no)}>${s("Open conversation")}</a>
</li>`),o.push(r`<${uN} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),o}function uN({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${zm(e)} · <span title=${Ve(e.created_at)}>${Q(e.created_at)}</span>
</span>
</li>`;let o=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||s("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${o}</b> <a class="mut"
href=${new URL(Fr(e)).pathname+new URL(Fr(e)).search}
title=${Ve(e.sent_at)}>
${Q(e.created_at)}
</a>
${e.deleted_at?r` · ${s("The message was deleted")}`:null}
${e.delivery&&hn(e)?r` · ${s("Scheduled for {when}",{when:it(fn(e))})}`:null}
</span>
<div class="clsaid"><${Hc} message=${e} client=${n.id} /></div>
</div>
</li>`}var ix=w(()=>{W();A();Be();Z();pt();le();S();Ee();J();P();$n();M();Qm();Dm();Lm();Vm();ze();Ra()});var Se,yt,$o,ou,ss=w(()=>{A();Se=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,yt=({id:e,title:t,side:n,children:o})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${o}
</section>`,$o=({label:e,checked:t,onChange:n,disabled:o})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${o}
onChange=${a=>n(a.currentTarget.checked)} />`,ou=({label:e,options:t,value:n,onPick:o})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>o(a)}>
${i}
</button>`)}
</span>`});var Xm={};Ue(Xm,{Looks:()=>hN,Select:()=>go,Who:()=>px,Work:()=>gN});function hN(){return r`
<${px} />
<${yt} id="looks-all" title=${s("Appearance")}>
<div class="card">
<${Se} title=${s("Language")} text=${s("Changes at once, no reload needed")}>
<${ou} label=${s("Language")} value=${We.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Cn} />
<//>
<${Se} title=${s("Theme")}
text=${fN.matches?s("The system is set to dark now"):s("The system is set to light now")}>
<${ou} label=${s("Theme")} value=${Mt.value} options=${[["system",s("System")],["light",s("Light")],["dark",s("Dark")]]} onPick=${Oo} />
<//>
<${Se} title=${s("List density")} text=${s("Compact shows more conversations at once")}>
<${ou} label=${s("List density")} value=${un.value} options=${[["compact",s("Compact")],["normal",s("Normal")],["roomy",s("Comfortable")]]} onPick=${Js} />
<//>
<${Se} title=${s("Text size")} text=${s("Everything grows except pictures")}>
<${go} label=${s("Text size")} value=${Ai.value} options=${mN.map(([e,t])=>[e,t()])}
onPick=${e=>De({text:e})} />
<//>
<${Se} title=${s("Less motion")} text=${s("When off, the system setting applies")}>
<${$o} label=${s("Less motion")} checked=${ae.value.motion==="less"}
onChange=${e=>De({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function gN(){let{send:e,undo:t,after_close:n}=ae.value;return r`<${yt} id="work-all" title=${s("Work with conversations")}>
<div class="card">
${Object.keys(e).map(o=>r`<${Se} key=${o} title=${s("Enter sends in {channel}",{channel:_e(o)})}
text=${e[o]==="enter"?s("Shift Enter starts a new line"):s("Ctrl Enter sends, Enter starts a new line")}>
<${$o} label=${s("Enter sends in {channel}",{channel:_e(o)})}
checked=${e[o]==="enter"}
onChange=${a=>De({send:{[o]:a?"enter":"command"}})} />
<//>`)}
<${Se} title=${s("After “Close”")}>
<${go} label=${s("After “Close”")} value=${n} options=${$N.map(([o,a])=>[o,a()])}
onPick=${o=>De({after_close:o})} />
<//>
<${Se} title=${s("Time to undo sending")} text=${s("In messengers")}>
<${go} label=${s("Time to undo sending: messengers")} value=${t.messenger}
options=${dx([0,2,4,8,15])} onPick=${o=>De({undo:{messenger:Number(o)}})} />
<//>
<${Se} title=${s("Time to undo sending")} text=${s("In email")}>
<${go} label=${s("Time to undo sending: email")} value=${t.email}
options=${dx([0,5,10,20,30,60])}
onPick=${o=>De({undo:{email:Number(o)}})} />
<//>
<${bN} />
</div>
<p class="hint rowgap">
${s("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function bN(){let e=ae.value.signature,[t,n]=g(null),o=async i=>{i.preventDefault(),await De({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&o(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Se} title=${s("Email signature")} text=${e||s("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${s("Change the email signature")}
onClick=${()=>n(e)}>
${s("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${o}>
<div class="field grow">
<label for="ownsign">${s("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${vN} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${s("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${s("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${s("Cancel")}</button>
</div>
</div>
</form>`}var mN,fN,px,go,$N,dx,vN,Hr=w(()=>{X();W();A();Ds();S();Ye();P();M();Jd();ss();ie(()=>{ae.value&&(Ai.value=ae.value.text)});mN=[["small",()=>s("Small, {px}",{px:13})],["normal",()=>s("Default, {px}",{px:14})],["large",()=>s("Large, {px}",{px:16})],["largest",()=>s("Largest, {px}",{px:18})]],fN=matchMedia("(prefers-color-scheme: dark)"),px=()=>r`<div class="pme">
<${K} name=${T.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${T.value.name}</b>
<span class="t12 dim blk cut">${Zg(T.value.role)} · ${T.value.email}</span>
</div>
</div>`;go=({label:e,value:t,options:n,onPick:o})=>r`<select class="sel" aria-label=${e} onChange=${a=>o(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,$N=[["next",()=>s("Next most urgent")],["stay",()=>s("Stay in the conversation")],["list",()=>s("Return to the list")]],dx=e=>e.map(t=>[t,t?O("{n} second","{n} seconds",t):s("Send immediately")]);vN=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var mx={};Ue(mx,{OwnKeys:()=>kN});function kN(){let e=ae.value?.shortcuts??!0;return r`
<${yt} id="keys-all" title=${s("Keyboard shortcuts")}>
<div class="card">
<${Se} title=${s("Single-key shortcuts")}
text=${s("A, E, H and others. They do nothing while you type in a field.")}>
<${$o} label=${s("Single-key shortcuts")} checked=${e}
onChange=${t=>De({shortcuts:t})} />
<//>
<${Se} title=${s("Any keyboard layout works")} text=${s("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${s("always")}</span>
<//>
<${Se} title=${s("All shortcuts")} text=${s("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{k.value="shortcuts"}}>
${s("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(al).map(([t,n])=>r`<${yN} title=${n()} group=${t} />`)}
`}function yN({group:e,title:t}){let n=Xn().filter(o=>o.group===e&&wN(o));return n.length?r`<${yt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(o=>r`<${xN} key=${o.id} one=${o} />`)}</div>
<//>`:null}function xN({one:e}){let[t,n]=g(!1),[o,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!Z$(d))return;let p=Zn(d),$=X$(p,e);if($){a($);return}De({keys:{[e.id]:p===e.key?"":p}}),l()},u=o?s("This key is taken: {name}",{name:(o.label??o.title)?.()??o.id}):Cd(e)?s("Changed by you"):null;return r`<${Se} title=${i} text=${u}>
${t?r`<${_N} name=${i} onKey=${c} onLeave=${l} />`:r`
<${ma} one=${e} />
<button type="button" class="btn small" aria-label=${s("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${s("Replace")}
</button>
`}
${Cd(e)&&!t&&r`<button type="button" class="ib small" aria-label=${s("Restore the default key: {name}",{name:i})}
onClick=${()=>De({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function _N({name:e,onKey:t,onLeave:n}){let o=E(null);return R(()=>o.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${o}
aria-label=${s("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${s("Press a key…")}
</button>`}var wN,fx=w(()=>{W();A();re();Ds();Ot();S();P();M();ss();Cl();wN=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var hx={};Ue(hx,{Mailbox:()=>CN,chosen:()=>as,learnMailbox:()=>Yr});async function Yr(){try{as.value=await F("/api/company/mailbox")}catch(e){if(!(e instanceof ve))throw e}}async function SN(e){try{as.value=await xe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ue(e?s("Emails are sent from {name}",{name:as.value.name}):s("Emails to colleagues are off"),{icon:"mail"})}catch(t){fe(G(t)),Yr()}}function CN(){I(()=>{Yr()},[]);let e=Object.values(Ne.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${yt} id="mailbox-all" title=${s("Emails to colleagues")}>
<p class="lead">
${s("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Se} title=${s("Mailbox")} text=${s("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${go} label=${s("Mailbox for emails to colleagues")} value=${as.value?.channel_id??""}
options=${[["",s("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${SN} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${s("No mailbox is connected yet.")}</span>
</div>`}
</div>
${as.value?.channel_id&&r`<p class="hint rowgap">${s("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var as,Zm=w(()=>{W();X();A();Z();S();P();Re();M();Hr();ss();as=_(null)});var vx={};Ue(vx,{OwnNotices:()=>AN});function ON(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&De({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function AN(){let{notices:e,quiet:t,sounds:n}=ae.value;return I(()=>{Yr()},[]),r`<${yt} id="notices-all" title=${s("Notifications")}>
<div class="card">
<${PN} />
<div class="tscroll" role="group" tabindex="0" aria-label=${s("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${s("Event")}</th>
${gx.map(([o,a])=>r`<th scope="col" class="ctrc" key=${o}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${EN().map(([o,a])=>r`<tr key=${o}>
<th scope="row">${a()}</th>
${gx.map(([i,l])=>r`<td key=${i}>
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
onChange=${o=>NN(Number(o.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Se} title=${s("Quiet hours")} text=${s("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(o=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${o}
aria-label=${o==="since"?s("Quiet from"):s("Quiet until")} value=${t[o]}
disabled=${!t.on} onInput=${a=>ON(o,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ae.value.quiet?.[o]??t[o]}} />`)}
</span>
<${$o} label=${s("Quiet hours")} checked=${t.on} onChange=${o=>De({quiet:{on:o}})} />
<//>
<${Se} title=${s("While “Away”")} text=${s("Only the bell shows notifications")}>
<span class="t13 mut">${s("muted")}</span>
<//>
<${Se} title=${s("Email when I am away")} text=${as.value?.channel_id?s("Several notifications come as one email"):s("An administrator has not chosen a mailbox for these emails yet")}>
<${go} label=${s("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(o=>[o,s("after {n} min",{n:o})])}
onPick=${o=>De({notices:{mail_after:Number(o)}})} />
<//>
</div>
<//>`}async function NN(e){await De({sounds:{volume:e}})&&Zi("message")}function PN(){let[e,t]=g(!1),[n,o,a]=bx[aa.value]??bx.default,i=async()=>{t(!0);try{await Ji(),await q$()}catch(l){fe(G(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${aa.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${o()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${s("Check")}
</button>
</div>`}var $x,TN,EN,gx,bx,wx=w(()=>{W();A();Z();Ds();dd();S();wd();$d();P();Re();M();Zm();Hr();ss();$x=[["unassigned",()=>s("New unassigned conversation")],["message",()=>s("Activity in my conversations")],["assigned",()=>s("A conversation is assigned to me")],["handover",()=>s("Conversations are handed over to me")],["mention",()=>s("I am mentioned in a note")],["failed",()=>s("A reply was not sent")],["unsnoozed",()=>s("A snoozed conversation is back")],["followed",()=>s("Activity in conversations I follow")]],TN=[["channel",()=>s("A channel stops working")],["fault",()=>s("An event could not be processed")]],EN=()=>T.value?.role==="administrator"?[...$x,...TN]:$x,gx=[["app",()=>s("In Okno")],["sound",()=>s("Sound")],["desktop",()=>s("Desktop")],["mail",()=>s("Email")]];bx={granted:["check",()=>s("The browser allows notifications."),()=>s("Make sure you can see and hear them here.")],default:["bell",()=>s("The browser has not been asked for permission yet."),()=>s("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>s("The browser blocks notifications."),()=>s("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>s("This browser has no desktop notifications."),()=>s("Sounds and the bell work anyway.")]}});function bo({id:e,field:t,value:n,onInput:o,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${d?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${m=>o(m.target.value)} />
<button type="button" class="ib small" aria-label=${d?s("Hide the password"):s("Show the password")}
aria-pressed=${String(d)} onClick=${()=>p(!d)}>
<${f} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function Ka(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?s("Wrong email or password."):O("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return O("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?s("Too many people are signing in right now. Try again in a few seconds."):G(e)}var Gr=w(()=>{W();A();Z();S();M()});var ef={};Ue(ef,{Password:()=>DN,Sessions:()=>WN,deviceName:()=>yx});function DN(){let[e,t]=g(!1);return r`<${yt} id="password-all" title=${s("Password")}>
<div class="card">
${e?r`<${zN} onDone=${()=>t(!1)} />`:r`<${Se} title=${s("Password")} text=${s("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${s("Change password")}</button>
<//>`}
</div>
<//>`}function zN({onDone:e}){let[t,n]=g(""),[o,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=E(null);R(()=>d.current.focus(),[]);let p=async h=>{h.preventDefault(),u(!0);try{await xe("POST","/api/me/password",{current:t,new:o}),ue(s("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ve))throw v;l(v),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?LN(i):null,m=i&&!$?IN(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${bo} id="pwc" field=${d} value=${t} onInput=${n} error=${$}
label=${s("Current password")} autocomplete="current-password" />
<${bo} id="pwn" value=${o} onInput=${a} error=${m} hint=${s("At least 12 characters")}
label=${s("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...o].length<MN}
aria-busy=${String(c)}>
${s("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${s("Cancel")}</button>
</div>
</form>`}function LN(e){if(e.code!=="wrong-password")return Ka(e);let t=e.detail.tries_left;return t===void 0?s("Wrong password."):O("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function IN(e){let t={"same-password":()=>s("This is your current password. Choose a different one."),"weak-password":()=>s("This password is too easy to guess. Choose a different one."),"password-changed":()=>s("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():G(e)}function yx(e){return[kx(e,RN),kx(e,BN)].filter(Boolean).join(", ")||s("Unknown device")}function WN(){let[e,t]=g(null),[n,o]=g(null),a=en(150,!e&&!n),i=async()=>{try{t((await F("/api/me/sessions")).items),o(null)}catch(d){if(!(d instanceof ve))throw d;o(d)}};I(()=>{i()},[]);let l=async(d,p)=>{try{await xe("POST","/api/me/sessions/end",d),ue(p,{icon:"log-out"})}catch($){$.status!==404&&fe(G($))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},s("All other sessions have ended"))}>
${s("End all other sessions")}
</button>`;return r`<${yt} id="sessions-all" title=${s("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${G(n)}</span>
<button type="button" class="btn small" onClick=${i}>${s("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(d=>r`<li class="sess" key=${d}>
<span class="sic"></span>
<span class="grow"><${Qt} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(d=>r`<${jN} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},s("The session has ended"))} />`)}
</ul>`}
<//>`}function jN({one:e,onEnd:t}){let n=yx(e.agent),o=e.current?s("now"):ks(e.seen_at,ne.value);return r`<li class="sess">
<span class="sic"><${f} name=${FN(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var MN,RN,BN,kx,FN,tf=w(()=>{W();A();Z();pt();le();S();P();Re();M();ze();Gr();ss();MN=12;RN=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],BN=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],kx=(e,t)=>t.find(([n])=>e.includes(n))?.[1];FN=e=>/iPhone|iPad|Android/.test(e)});var Sx={};Ue(Sx,{Teams:()=>qN});function qN(){let[e,t]=g(null),n=Mr();return I(()=>{pa()},[]),r`
<${yt} id="tmh" title=${s("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${s("New team")}
</button>`}>
<p class="lead">${s("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${xx} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${he} icon="users-round" title=${s("No teams yet")}
text=${s("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${s("New team")}</button>
<//>`}
<div class="tmg">
${n.map(o=>e===o.id?r`<${xx} key=${o.id} team=${o} onDone=${()=>t(null)} />`:r`<${KN} key=${o.id} team=${o} onEdit=${()=>t(o.id)} />`)}
</div>
<//>
<${yt} id="tmc" title=${s("Workload limit")}>
<p class="lead">${s("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${_x().map(o=>r`<${HN} key=${o.id} person=${o} />`)}</div>
<//>
`}function KN({team:e,onEdit:t}){let n=e.members.map(a=>je.value[a]).filter(a=>a?.active),o=me.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Jt(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${s("Change")}</button>
<button type="button" class="ib small" aria-label=${s("Delete team {name}",{name:e.name})}
title=${s("Delete team")} onClick=${()=>UN(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${a.name}>
<${K} name=${a.name} size="sm"><${Nr} shift=${pn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${s("No members")}</span>`}
</div>
<span class="t12 dim">
${O("{n} person","{n} people",n.length)} · ${O("{n} conversation","{n} conversations",o)}
</span>
</section>`}function UN(e){let t=n=>ce(`/api/teams/${e.id}/removed`,{removed:n});return Qe(async()=>{await t(!0),ue(s("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Qe(()=>t(!1))})})}function xx({team:e,onDone:t}){let[n,o]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(null),u=E(null);R(()=>u.current.focus(),[]);let d=$=>{let m=new Set(a);m.delete($)||m.add($),i(m)},p=async $=>{$.preventDefault();let m={name:n.trim(),members:[...a]};try{await(e?ce(`/api/teams/${e.id}`,m,{method:"PATCH"}):ce("/api/teams",m)),t()}catch(h){c(h),u.current.focus()}};return r`<form class="card tmnew" aria-label=${e?s("Team {name}",{name:e.name}):s("New team")}
onSubmit=${p}>
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
${_x().map($=>r`<label key=${$.id}>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>d($.id)} />
<${K} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>`)}
</div>
</fieldset>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?s("Save"):s("Create team")}</button>
<button type="button" class="btn quiet" onClick=${t}>${s("Cancel")}</button>
</div>
</form>`}function HN({person:e}){let[t,n]=g(String(e.capacity??0)),[o,a]=g(null);I(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await ce(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=mn.value?.[e.id]?.load;return r`<div class="caprow">
<${Se} title=${e.name} text=${o?G(o):u===void 0?"":O("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${s("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}var _x,Cx=w(()=>{W();A();Be();Z();S();Ee();P();Re();Lt();dc();M();ss();_x=()=>Object.values(je.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});var Ox={};Ue(Ox,{Settings:()=>GN,title:()=>Ex});function GN(){let{section:e}=C.value,t=ta(),n=e?ar(e):t[0],o=ol("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${ht()} aria-label=${s("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${o?e&&n?.when()?n.label():s("Settings"):YN(n)??s("Settings")}
</h1>
${n?.group==="own"&&!o&&r`<span class="t12 dim">${s("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${s("Settings")}>
${Tx.map(([a,i])=>r`<${VN} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!o?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${Ex()}><${JN} part=${n} /></div>
</div>
</div>
</main>`}function VN({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(o=>r`<li key=${o.id}>
<a class="nav sub" href=${ht(o.id)} aria-current=${o===n?"page":null}>
<${f} name=${o.icon} size="m" />
<span class="cut">${o.label()}</span>
</a>
</li>`)}
</ul>
`:null}function JN({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${he} icon="lock" title=${s("You have no access to this section")}
text=${s("Ask an administrator for access.")} />`:r`<${he} icon="search-x" title=${s("Page not found")} text=${s("The link may be old or mistyped.")}>
<a class="btn" href=${ht()}>${s("All settings")}</a>
<//>`}var Tx,Ex,YN,Ax=w(()=>{A();S();Mo();J();M();ze();Tx=[["own",()=>s("My settings")],["company",()=>s("Company")]],Ex=()=>ar(C.value.section)?.label()??s("Settings"),YN=e=>Tx.find(([t])=>t===e?.group)?.[1]()});function uP({kind:e,x:t,y:n}){let o=e!=="."&&e!=="d",a=r`<path class=${o?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return o?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${lP}`} />
<use class="gl" href=${`${iP}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var iP,Nx,lP,cP,Px,Mx=w(()=>{A();S();iP=new URL("../../icons.svg",import.meta.url).pathname,Nx=136,lP="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",cP=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];Px=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${s("A house with five lit windows, someone is writing in each")}>
${cP.map((e,t)=>e.map((n,o)=>r`<${uP} kind=${n} x=${20+o*Nx} y=${20+t*Nx} />`))}
</svg>`});function Vr({children:e}){let[t,n]=pP[Mt.value],o=We.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${oa} /><b>${s("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${o} onClick=${()=>Cn(o)}>
${o==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Oo(dP[Mt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${s("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${s("About the product")}>
<${Px} />
<p>${s("Every channel in one window")}<small>${s("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var dP,pP,nf=w(()=>{A();S();Ye();M();Mx();dP={system:"light",light:"dark",dark:"system"},pP={system:["sun-moon",()=>s("Theme: system")],light:["sun",()=>s("Theme: light")],dark:["moon",()=>s("Theme: dark")]}});var Dx={};Ue(Dx,{Login:()=>mP});function mP(){let[e,t]=g(""),[n,o]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=E(null),$=E(null);return R(()=>$.current.focus(),[]),r`<${Vr}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){d(!0);try{await xe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Pi(),await bs(),L(su.value,{replace:!0})}catch(v){d(!1),c(v),p.current?.select()}}}}>
<div><h1>${s("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${s("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${bo} id="pw" field=${p} value=${n} onInput=${o}
error=${l&&Ka(l)} label=${s("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${s("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${s("Sign in")}</button>
</form>
<//>`}var zx=w(()=>{W();A();Z();S();Ye();J();Ge();Jr();nf();Gr()});var Ix={};Ue(Ix,{Setup:()=>$P});function hP(e){return e.code==="already-set-up"?s("Okno is already set up. Sign in."):e.code==="bad-link"?s("This link is no longer valid. Restart the server to get a new one."):G(e)}function $P(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,o]=g(null),[a,i]=g(!1),[l,c]=g(Lx);I(()=>{let $=()=>{let m=Lx();m&&(c(m),o(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>m=>t({...e,[$]:m.target.value}),d=async $=>{if($.preventDefault(),e.password.length<fP){i(!0);return}i(!1);try{await xe("POST","/api/setup",{...e,token:l,locale:We.value}),await Pi(),await bs(),L("/inbox/all",{replace:!0})}catch(m){o(m)}};if(!l)return r`<${Vr}>
<div class="formin">
<div>
<h1>${s("First-time setup")}</h1>
<p class="mut lgp">${s("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=($,m,h,v)=>r`<div class="field">
<label for=${"s"+$}>${m}</label>
<input class="input large" id=${"s"+$} type=${h} autocomplete=${v} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${Vr}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${s("First-time setup")}</h1>
<p class="mut lgp">${s("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${hP(n)}</span>
</div>`}
${p("company",s("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${s("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(We.value==="ru")}
onClick=${()=>Cn("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(We.value==="en")}
onClick=${()=>Cn("en")}>
English
</button>
</div>
</div>
${p("name",s("Your name"),"text","name")}
${p("email",s("Your email"),"email","username")}
<${bo} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${s("Password")} autocomplete="new-password"
error=${a?s("At least 12 characters. A phrase of three words is best."):null}
hint=${s("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${s("Create")}</button>
</form>
<//>`}var fP,Lx,Rx=w(()=>{W();A();Z();S();Ye();J();Ge();M();nf();Gr();fP=12,Lx=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var Bx={};Ue(Bx,{SessionExpired:()=>gP});function gP(){let[e,t]=g(""),[n,o]=g(null),a=E(null);ke(),R(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await xe("POST","/api/session",{email:T.value.email,password:e,remember:!1}),Jh()}catch(u){o(u),a.current.select()}},l=()=>{Wi(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${s("Session expired")}
onKeyDown=${mt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${K} name=${T.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${s("Session expired")}</h2>
<p class="t13 mut cut">${T.value.name} · ${T.value.email}</p>
</div>
</div>
${Object.keys(vt.value).length>0&&r`<p class="livebox ok dgap">
<${f} name="check" size="m" />
<span class="t13">${s("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${T.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${bo} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Ka(n)} label=${s("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${s("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${s("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var Fx=w(()=>{W();A();Z();S();jt();J();P();Ge();M();Gr();ze()});var su,Wx,jx,qx,Jr=w(()=>{tn();su={value:"/inbox/mine"},Wx=Ce(()=>Promise.resolve().then(()=>(zx(),Dx)),"Login"),jx=Ce(()=>Promise.resolve().then(()=>(Rx(),Ix)),"Setup"),qx=Ce(()=>Promise.resolve().then(()=>(Fx(),Bx)),"SessionExpired")});var Kx={};Ue(Kx,{Shortcuts:()=>bP});function wP(){let e=E(null),[t,n]=g(""),[o,a]=g(null);ke(),R(()=>e.current.focus(),[]);let i=u=>{let d=Zn(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>o?Io(u).includes(o):!t.trim()||ua(t,u.label()),c=Object.entries(al).map(([u,d])=>({group:u,title:d(),rows:Xn().filter(p=>p.group===u&&vP(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&of()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${s("Keyboard shortcuts")}
onKeyDown=${mt}>
<header class="dhead">
<h2 class="head2 grow">${s("Keyboard shortcuts")}</h2>
<span class="t12 dim">${s("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${s("Dismiss")} onClick=${of}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${s("Find a shortcut")}
placeholder=${s("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${o&&r`<${Wd} keys=${o} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${s("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${ma} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${s("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${ht("keys")} onClick=${of}>${s("Change shortcuts")}</a>
<label class="hrow t13 end">
<${$o} label=${s("Single-key shortcuts")} checked=${ae.value?.shortcuts??!0}
onChange=${u=>De({shortcuts:u})} />
${s("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var bP,of,vP,Ux=w(()=>{W();A();re();Ds();Ot();S();Md();J();P();M();Cl();ze();ss();bP=()=>k.value==="shortcuts"?r`<${wP} />`:null,of=()=>{k.value=null},vP=e=>e.label&&e.listed!==!1&&Io(e).length>0});X();us();Z();S();A();Ye();J();P();Ge();W();A();re();X();Ge();S();var R0=4e3,sd=_(""),qi=[],i$=0;Tn((e,t,n)=>{for(let o of e){if(o.k!=="message"||o.row.kind!=="in")continue;let a=n.dialogs[o.row.dialog_id],i=t.dialogs[o.row.dialog_id];a&&(!i||i.last_no<o.row.no)&&a.assignee_id===n.me.id&&B0(a.name)}});function B0(e){qi.push(e),i$||=setTimeout(F0,R0)}function F0(){let e=[...new Set(qi)];sd.value=e.length===1?s("New message: {name}",{name:e[0]}):O("{n} new message","{n} new messages",qi.length),qi=[],i$=0}Z();S();Mo();Ye();J();P();Ge();M();sl();W();A();var Y$=16,G$=260,V$=560,yd=document.documentElement,vS=e=>Number(localStorage.getItem("okno.width."+e))||null,kd=e=>parseFloat(getComputedStyle(yd).getPropertyValue(e));function wS(e,t){t?yd.style.setProperty(e,`${t}px`):yd.style.removeProperty(e)}function xd({name:e,side:t,label:n}){let[o,a]=g(()=>vS(e)),i=E(null);I(()=>wS(e,o),[o]);let l=m=>{let h=Math.round(Math.min(V$,Math.max(G$,m)));a(h),localStorage.setItem("okno.width."+e,h)},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:kd(e)}},d=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},p=m=>{let h={ArrowLeft:-Y$,ArrowRight:Y$}[m.key];h&&(m.preventDefault(),m.stopPropagation(),l(kd(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${G$} aria-valuemax=${V$}
aria-valuenow=${Math.round(o??kd(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${p}></div>`}A();S();le();Mo();Ot();S();J();Mo();re();tn();var Xg=Ro(["palette"],()=>Promise.resolve().then(()=>(Ig(),Lg)),"Palette"),O1=Ce(()=>Promise.resolve().then(()=>(Qg(),Jg)),"Search",{keys:!0}),gr=()=>{k.value="palette"};function A1(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}ea({page:"search",title:()=>s("Search"),view:O1});lt({id:"find",group:"everywhere",label:()=>s("Search"),icon:"search",key:"Slash",run:A1},{id:"search",group:"everywhere",label:()=>s("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:gr});Ye();$s();J();P();M();Qn();Jd();A();re();le();S();Mo();Ee();J();P();ha();M();no();var Ts=e=>C.value.page==="inbox"&&C.value.view===e,ob=([e])=>e!=="failed"||me.value.failed>0||Ts("failed"),z1=e=>e!=="closed",Qd=()=>vr.some(([e])=>Ts(e))||qo.value.some(e=>Ts(`team-${e.id}`));function sb(){return r`
<h2 class="navhead">${s("Views")}</h2>
<ul>
${vr.filter(ob).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${D(e)}
aria-current=${Ts(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${Dl} view=${e} />
</a>
</li>`)}
</ul>
${qo.value.length>0&&r`
<h2 class="navhead">${s("Teams")}</h2>
<ul>
${qo.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${D(`team-${e.id}`)}
aria-current=${Ts(`team-${e.id}`)?"page":null}
title=${e.members.includes(T.value.id)?s("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Jt(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Dl} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Dl({view:e}){let t=Ml(e)??0;return z1(e)&&t>0?r`<span class="n">${de(t)}</span>`:null}var L1=()=>{k.value=k.peek()==="more"?null:"more"};function ab(){let{page:e}=C.value,t=Gs.value,n=Qd();return r`
<nav class="tabbar" aria-label=${s("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":_n()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${f} name="inbox" size="l" />
${s("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{k.value=k.peek()==="views"?null:"views"}}>
<${f} name="list-filter" size="l" />
${s("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${gr}>
<${f} name="search" size="l" />
${s("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="more")}
aria-current=${e==="settings"?"page":null} onClick=${L1}>
<${f} name="menu" size="l" />
${s("More")}
${me.value.notices>0&&r`<span class="count">${me.value.notices}</span>`}
</button>
</nav>
${k.value==="views"&&r`<${I1} />`}
${k.value==="more"&&r`<${R1} />`}
`}function I1(){return r`<${st} label=${s("Views")} place="popsheet">
${vr.filter(ob).map(([e,t,n])=>r`<${B} icon=${n} checked=${Ts(e)} onPick=${()=>L(D(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Dl} view=${e} /></span>
<//>`)}
${qo.value.length>0&&r`<div class="mh" role="presentation">${s("Teams")}</div>`}
${qo.value.map(e=>r`<${B} icon="users-round" checked=${Ts(`team-${e.id}`)}
onPick=${()=>L(D(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Dl} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function R1(){let e=t=>()=>{k.value=t};return r`<${st} label=${s("More")} place="popsheet">
<${B} icon="bell" stay onPick=${e("bell")}>
${s("Notifications")}
${me.value.notices>0&&r`<span class="count mend">${me.value.notices}</span>`}
<//>
<${B} icon="square-pen" stay onPick=${e("newdialog")}>${s("Write to a client")}<//>
<${B} icon="users-round" stay onPick=${e("handover")}>${s("Hand over my conversations")}<//>
${ta().length>0&&r`<${B} icon="settings" onPick=${()=>L(ht())}>${s("Settings")}<//>`}
<${B} icon="user-round" stay onPick=${e("me")}>${s("My menu")}<//>
<//>`}function Xd(){let{page:e}=C.value,t=Gs.value;return r`
<nav class="side" aria-label=${s("Main navigation")}>
<div class="brand">
<${oa} />
<b>${s("Okno")}</b>
${Dt.value!=="on"&&r`<span class="dot off" title=${s("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${s("Collapse the sidebar")}
title=${s("Collapse the sidebar")+"  ["} onClick=${()=>{Sn.value=!Sn.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${s("Search and commands")}  ${Je} K`}
onClick=${gr}>
<${f} name="search" size="m" />
<span>${s("Search in the sidebar")}</span>
<span class="keys"><kbd>${Je} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Qd()?"page":null}
title=${s("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${s("Inbox")}</span>
${t>0&&r`<span class="count">${de(t)}</span>`}
</a>
</li>
</ul>
<${sb} />
</div>
${ta().length>0&&r`<div class="sidefoot">
<a class="nav" href=${ht()} aria-current=${e==="settings"?"page":null}
title=${s("Settings")}>
<${f} name="settings" />
<span class="lbl">${s("Settings")}</span>
</a>
</div>`}
<${tb} />
</nav>
<${ab} />
<${eb} />
`}var rb=()=>{let e=me.value.mine_unread+me.value.unassigned;return`${e?`(${e}) `:""}${Ki(C.value.page)?.title()??s("Inbox")} — ${s("Okno")}`};W();A();Z();jt();Gi();S();Xo();X();J();P();var _a=["cards","rows","table"],dp=matchMedia("(max-width: 719px)"),mp=_(dp.matches);dp.addEventListener("change",()=>{mp.value=dp.matches});var sn=$e(()=>{let e=ae.value?.list?.mode??"cards";return mp.value&&e==="table"?"cards":e}),Wb=$e(()=>mp.value),Oe={ids:[],reveal(){},focus(){},showNew(){}},Sa=_({from:0,to:1/0}),Nt=_(null),fp=()=>Nt.peek()!==null&&V.peek()[Nt.peek()]?Nt.peek():C.peek().dialog;function hp(e,t,n=()=>!0){let{ids:o}=Oe,a=o.indexOf(e);for(a<0&&(a=t>0?-1:o.length),a+=t;a>=0&&a<o.length;a+=t)if(n(o[a]))return o[a];return null}function jb(e){if(e===null)return;let t=Nt.peek()!==null;Oe.reveal(e),L(D(C.peek().view,e)),t&&Oe.focus(e)}var pp=()=>C.peek().dialog??Nt.peek(),$p=e=>jb(hp(pp(),e)??(pp()===null,null)),gp=e=>jb(hp(pp(),e,t=>Vs(V.peek()[t])>0));function bp(e){if(Nt.peek()===null)return!1;let t=hp(Nt.peek(),e);return t!==null&&Oe.focus(t),!0}Gt();so();Xo();X();Z();S();Wn();Gt();Ye();P();Re();var vp=200,rt=_(new Set),Sr=_(null),Ca=_(null),wp=null;Rb(()=>rt.peek().size>0);function Ta(e){rt.value=e,e.size||(Ca.value=null)}function ao(e){let t=new Set(rt.peek());t.has(e)?t.delete(e):t.add(e),wp=e,Ta(t)}function Yl(e){let{ids:t}=Oe,[n,o]=[t.indexOf(wp),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){ao(e);return}Ta(new Set([...rt.peek(),...t.slice(n,o+1)]))}var Gl=()=>Ta(new Set(Oe.ids)),Ea=()=>{wp=null,Ta(new Set)},qb=()=>{let e=fp();return e===null?!1:(ao(e),!0)},Kb=()=>{let e=fp();return e===null?!1:(Yl(e),!0)};async function Ub(e){try{let{ids:t}=await F(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:St(e,$t.peek())})}`);Ta(new Set(t))}catch(t){fe(G(t))}}function kp(e){let t=new Set([...rt.value].map(n=>V.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var mC=e=>Array.from({length:Math.ceil(e.ids.length/vp)},(t,n)=>{let o=[n*vp,(n+1)*vp];return{...e,ids:e.ids.slice(...o),...e.numbers&&{numbers:e.numbers.slice(...o)}}});async function Hb(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(mC),o=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Sr.value={done:t.done.length+t.failed.length,of:o};try{let i=await ce("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Sr.value=null,t}async function qt(e,t,n=null){let o=n??[...rt.peek()];if(Sr.peek()||!o.length)return;let{done:a,failed:i,undo:l}=await Hb([{...e,ids:o}]);n||ms(),Ta(new Set(i.map(c=>c.id))),Ca.value=i.length?{step:e,said:t,list:i,of:o.length}:null,a.length&&ue(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>fC(l):null})}async function fC(e){let{failed:t}=await Hb(e);t.length&&fe(O("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Yb=()=>{let{step:e,said:t,list:n}=Ca.peek();return qt(e,t,n.map(o=>o.id))},hC={forbidden:()=>s("no permission"),"not-found":()=>s("deleted, or no access"),closed:()=>s("already closed"),"cannot-answer":()=>s("this colleague cannot reply there"),"team-cannot-answer":()=>s("nobody in this team can reply there"),"team-gone":()=>s("this team no longer exists"),"invalid-time":()=>s("the time has passed"),offline:()=>s("no connection")};function Gb({list:e,of:t}){let n=[...new Set(e.map(c=>(hC[c.code]??(()=>c.code))()))].join("; "),o=e.slice(0,2).map(c=>V.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&o?s("{names} and {n} more",{names:o,n:a}):o;return`${O("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}Ye();xn();J();P();Ge();M();A();re();Fo();le();S();Ee();J();P();ha();Lt();M();tn();Ot();S();J();J();P();var Oa=()=>V.peek()[C.peek().dialog],an=()=>!!Oa();P();re();tn();Be();Lt();var Sc=Ce(()=>Promise.resolve().then(()=>(uc(),_v)),"SnoozeMenu",{keys:!0}),mw=Ro(["handover","newdialog"],()=>Promise.resolve().then(()=>(pw(),dw)),"WorkLayers"),vn=()=>C.peek().page==="inbox"?Oa():void 0,Qp=()=>vn()?.state==="open",XT=()=>Oa()?.state==="closed",Da=e=>()=>{k.value=e};lt({id:"assign",group:"dialog",label:()=>s("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:an,run:Da("assignee")},{id:"take",group:"dialog",label:()=>s("Take it"),icon:"hand",key:"KeyI",act:!0,when:an,run:()=>gl(Oa().id)},{id:"reopen",group:"dialog",label:()=>s("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:XT,run:()=>{Wo(Oa().id)}},{id:"take-next",group:"list",label:()=>s("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{yl()}},{id:"close",group:"dialog",label:()=>s("Close"),icon:"check",key:"KeyE",act:!0,when:Qp,run:()=>{nn(vn().id)}},{id:"finish",group:"dialog",label:()=>s("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!vn(),run:Da("finish")},{id:"snooze",group:"dialog",label:()=>s("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Qp,run:Da("snooze")},{id:"wake",group:"dialog",label:()=>s("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Qp()&&vn().snooze),run:()=>{jo(vn().id)}},{id:"team",group:"dialog",label:()=>s("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!vn(),run:Da("team")},{id:"no-answer",group:"dialog",label:()=>s("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!vn()?.waiting_since,run:()=>{Sl(vn().id)}},{id:"follow",group:"dialog",label:()=>Fn.peek()[vn()?.id]?s("Stop following"):s("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!vn(),run:()=>{_s(vn().id)}},{id:"new-dialog",group:"everywhere",label:()=>s("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Da("newdialog")},{id:"hand-over",group:"everywhere",label:()=>s("Hand over my conversations"),icon:"users-round",run:Da("handover")});var tE=Ce(()=>Promise.resolve().then(()=>(hw(),fw)),"GiveMenu",{keys:!0}),os=(e,t)=>(n,o)=>o===null?t(n):e(o),gw=()=>qt({act:"close"},os(e=>mr(e,_l("solved")),e=>O("{n} conversation closed","{n} conversations closed",e))),bw=()=>qt({act:"reopen"},os(cl,e=>O("{n} conversation reopened","{n} conversations reopened",e))),nE=()=>qt({act:"read"},os(pl,e=>O("{n} conversation marked as read","{n} conversations marked as read",e))),Zp=()=>qt({act:"follow",on:!0},os(e=>dl(e,!0),e=>O("You follow {n} conversation","You follow {n} conversations",e))),vw=()=>kp(C.peek().view).open?gw():bw();function oE(e,t){qt({act:"snooze",until:e,reason:t},os(n=>ul(n,e),n=>e===null?O("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):O("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:it(e)})))}function sE({person:e,team:t}){if(t!==void 0){let n=dt.peek()[t]?.name??"";qt({act:"team",team_id:t},os(o=>hl(o,n),o=>O("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",o,{name:n})))}else e===null?qt({act:"assign",operator_id:null},os(n=>Bo(n,null),n=>O("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):qt({act:"assign",operator_id:e},os(n=>Bo(n,e),n=>O("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var $w=e=>{k.value=k.peek()===e?null:e},aE=[["user-round-plus",()=>s("Assign"),"A",()=>$w("pick-give"),"pick-give"],["alarm-clock",()=>s("Snooze"),"H",()=>$w("pick-snooze"),"pick-snooze","open"],["mail-open",()=>s("Mark as read"),null,nE],["eye",()=>s("Follow"),"F",Zp],["undo-2",()=>s("Reopen"),"E",bw,null,"closed"],["check",()=>s("Close"),"E",gw,null,"open"]];function ww({view:e}){let t=rt.value.size;if(!t)return null;let n=Sr.value,o=kp(e),a=(l,c)=>l==="E"&&c==="closed"&&o.open?null:l,i=aE.filter(([,,,,,l])=>!l||o[l]).map(([l,c,u,d,p,$])=>[l,c,a(u,$),d,p]);return r`<div class="bulkwrap">
<${rE} view=${e} size=${t} />
${Ca.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${Gb(Ca.value)}</span>
<button type="button" class="link" onClick=${Yb}>${s("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${s("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?s("{done} of {of}",n):s("{n} selected",{n:de(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,d,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(k.value===p):null}
onClick=${d}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${s("Clear selection")} title=${`${s("Clear selection")}  Esc`}
onClick=${Ea}>
<${f} name="x" size="m" />
</button>
</div>
${k.value==="pick-snooze"&&r`<${Sc} label=${s("Snooze")} onPick=${oE} />`}
${k.value==="pick-give"&&r`<${tE} onPick=${sE} />`}
</div>`}function rE({view:e,size:t}){let n=Oe.ids.length,o=Math.max(Ml(e)??0,n);return t<n||o<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${s("All loaded conversations are selected: {n} of {total}",{n:de(t),total:de(o)})}
</span>
<button type="button" class="link" onClick=${()=>Ub(e)}>
${s("Select all {total}",{total:de(o)})}
</button>
</div>`}ze();A();re();Ds();le();S();Gt();J();P();ha();M();no();A();re();S();Ye();M();no();var em=[["urgent",()=>s("Most urgent first"),"hourglass"],["newest",()=>s("Newest first"),"clock"],["longest",()=>s("Longest waiting"),"flame"]];function tm(){let e=k.value==="sort",t=(em.find(([n])=>n===$t.value)??em[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{k.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${st} label=${s("Sort order")} place="popsort">${em.map(([n,o,a])=>r`<${B} icon=${a} checked=${n===$t.value}
onPick=${()=>{$t.value=n}}>${o()}<//>`)}<//>`}`}var Ls={cards:[()=>s("Cards"),"rows-3"],rows:[()=>s("Rows"),"rows-4"],table:[()=>s("Table"),"table-2"]},nm=e=>De({list:{mode:e}}),yw=()=>nm(_a[(_a.indexOf(ae.peek()?.list?.mode??"cards")+1)%_a.length]),kw=e=>St(e,"urgent")!==St(e,"longest");function xw({view:e}){let t=sn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${nb(e)}</h2>
${t?r`<${dE} />`:r`<${uE} />`}
<${pE} wide=${t} />
</div>
<div class="ltabs">
<${lE} view=${e} />
${t&&kw(e)&&r`<div class="lfilter"><${tm} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${kw(e)?r`<${tm} />`:r`<span class="t12 dim lown">${iE(e)}</span>`}
<${cE} view=${e} />
</div>`}
`}var iE=e=>({snoozed:s("Returning soonest first"),mentions:s("Unseen first")})[e]??s("Newest first");function lE({view:e}){return r`<nav class="tabs" aria-label=${s("Whose conversations")}>${br.map(([t,n])=>r`<a class="tab" href=${D(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${de(me.value[t])}</span></a>`)}</nav>`}function cE({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${D(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${s("Unread")}
${me.value.unread>0&&r` <span class="num">${de(me.value.unread)}</span>`}
</a>
</span>`}function uE(){let e=k.value==="mode",[t,n]=Ls[sn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${s("List view: {name}",{name:t().toLocaleLowerCase()})} title=${s("List view")+"  V"}
onClick=${()=>{k.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${st} label=${s("List view")} place="popmode">
${_a.map(o=>r`<${B} icon=${Ls[o][1]} checked=${o===sn.value} onPick=${()=>nm(o)}>
${Ls[o][0]()}
<//>`)}
<//>`}
</span>`}var dE=()=>r`<span class="seg" role="group" aria-label=${s("List view")}>
${_a.map(e=>r`<button type="button" aria-pressed=${String(e===sn.value)} title=${Ls[e][0]()+"  V"}
onClick=${()=>nm(e)}>
<${f} name=${Ls[e][1]} size="m" />
${e===sn.value?Ls[e][0]():r`<span class="vh">${Ls[e][0]()}</span>`}
</button>`)}
</span>`;function pE({wide:e}){let t=()=>{k.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${s("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${s("Write to a client")} title=${s("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}W();A();Gi();S();Gt();J();P();Ge();ha();M();function _w({view:e,ids:t,shown:n,waiting:o}){let{from:a,to:i}=Sa.value,l=[...new Set([...o,...Xt.value])].filter(m=>V.value[m]),c=l.filter(m=>{let h=n.indexOf(m);return h>=a&&h<=i});I(()=>{ud([...c,C.value.dialog])});let u=l.filter(m=>_o(V.value[m],e,To())&&!c.includes(m)&&m!==C.value.dialog);if(u.length)return r`<${fE} view=${e} list=${mE(u,t)} ids=${t} from=${a} to=${i} />`;let d=y$(z.value,Xt.value.filter(m=>m!==C.value.dialog),e);if(!d)return null;let[,p]=br.find(([m])=>m===d.view);return r`<${Cc} icon="chevron-right" run=${()=>{sa.value={view:d.view,ids:d.ids},L(D(d.view,C.value.dialog))}}>
${O("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var om=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},mE=(e,t)=>[...e].sort((n,o)=>om(t,n)-om(t,o));function fE({view:e,list:t,ids:n,from:o,to:a}){let i=om(n,t[0]),l=()=>{sa.value={view:e,ids:t},Oe.showNew()};return i>a?r`<${Cc} icon="arrow-down" run=${l}>${O("{n} new below","{n} new below",t.length)}<//>`:i<o?r`<${Cc} icon="arrow-up" run=${l}>${O("{n} new above","{n} new above",t.length)}<//>`:r`<${Cc} icon="eye" run=${l}>${O("{n} new · show","{n} new · show",t.length)}<//>`}var Cc=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function Sw(e,t,n,o,a){I(()=>{let{view:i,ids:l}=sa.value??{};if(i!==e||!o?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(sa.value=null,requestAnimationFrame(()=>{Oe.reveal(c),k$(l),ud(l)})):o.next&&!a?vs(e,t):o.next||(sa.value=null)})}A();le();S();Xa();J();P();Lt();M();A();Be();Qi();S();P();M();function Cw(){if(T.value?.role!=="administrator")return r`<${he} icon="plug" title=${s("No channel is connected yet")}
text=${s("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=ra(),t=e&&ia(e,"channel add");return r`<${he} icon="plug" title=${s("Connect the first channel")} text=${s("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>ct(t)}>
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
<//>`}var hE={unassigned:()=>["sun",s("No unassigned conversations"),s("New conversations appear here automatically.")],all:()=>["inbox",s("No open conversations"),s("New conversations appear here automatically.")],waiting:()=>["sun",s("No clients are waiting"),s("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",s("No unread conversations"),s("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",s("No mentions"),s("Notes with your @name appear here.")],following:()=>["eye",s("You do not follow any conversations"),s("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",s("No snoozed conversations"),s("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",s("No closed conversations"),s("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",s("No unsent messages"),s("Messages that could not be delivered appear here, and you can retry them.")]};function sm({view:e}){if(!Object.keys(Ne.value).length)return r`<${Cw} />`;if(e==="mine")return r`<${$E} />`;let t=yo(e);if(t!==null)return r`<${gE} team=${dt.value[t]} />`;let[n,o,a]=hE[e]();return r`<${he} icon=${n} title=${o} text=${a} />`}function $E(){let e=me.value.unassigned;return r`<${he} icon="sun" title=${s("All answered")}
text=${s("You have no open conversations. Unassigned: {n}.",{n:de(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${yl}>
${s("Take the next one")}
<${Rt} of=${["Shift","I"]} />
</button>`}
<//>`}function gE({team:e}){if(!e||e.removed)return r`<${he} icon="users-round" title=${s("Team not found")}
text=${s("It was deleted, or the link is wrong.")}>
<a class="btn" href=${D("all")}>${s("All conversations")}</a>
<//>`;let t=e.members.includes(T.value.id);return r`<${he} icon="sun" title=${s("No conversations in this team")} text=${t?s("Conversations assigned to your team appear here."):s("Conversations assigned to this team appear here.")} />`}W();A();Be();pt();Qi();le();S();P();M();zo();var bE=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Tw=e=>dn(e)===dn(ne.value)?Q(e):Ve(e);function Ew(){return Object.values(Ne.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${vE} channel=${t} key=${t.id} />`:r`<${kE} channel=${t} key=${t.id} />`)}function vE({channel:e}){let[t,n]=g(!1),o={name:e.name,time:Tw(e.down_since),cause:Zt(e.health_code,e.health_detail)},a=e.kind==="email"?s("{name} has received no emails since {time}: {cause}.",o):s("{name} has received no messages since {time}: {cause}.",o),i=T.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?s("Replies wait in the queue."):s("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${s("What to do")}
</button>`}
${t&&r`<${wE} channel=${e} />`}
</div>`}function wE({channel:e}){let t=ra(),n=bE.includes(e.health_code),o=t&&ia(t,`channel ${n?"change":"test"} ${A$(e.name)}`);return r`<div class="remedy t13">
<p>
${n?s("Get a valid token or password, then run this command on the server. It asks for the new one:"):s("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${o&&r`
<code class="cmd">${o}</code>
<button type="button" class="btn small" onClick=${()=>ct(o)}>
<${f} name="copy" size="s" />
${s("Copy")}
</button>
`}
</div>`}function kE({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${s("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Tw(e.down_since),until:Q(e.health_at)})}
</span>
</div>`}fa();W();A();Gt();S();Ye();var yE=200,Tc=8,xE={cards:80,rows:52,table:42},Ow=new Map;function Aw({name:e,ids:t,look:n,row:o,head:a,tail:i,open:l,onNear:c,near:u}){let d=E(null),p=E(null),$=E({name:null,ids:[],height:0}),[m,h]=g(xE[n]),[v,y]=g([0,40]),x=E(null),b=()=>p.current.offsetTop,N=te=>{let se=Math.floor((te-b())/m)-Tc;return[Math.max(0,se),Math.ceil((te+d.current.clientHeight-b())/m)+Tc]},U=()=>{let{scrollTop:te,clientHeight:se}=d.current,Y={from:Math.ceil((te-b()-1)/m),to:Math.floor((te+se-b()+1)/m)-1};(Y.from!==Sa.peek().from||Y.to!==Sa.peek().to)&&(Sa.value=Y)},oe=()=>{U();let te=N(d.current.scrollTop);(Math.abs(te[0]-v[0])>Tc/2||Math.abs(te[1]-v[1])>Tc/2)&&y(te)},xt=()=>{let{scrollTop:te}=d.current,se=Math.min($.current.ids.length-1,Math.floor(te/m));se>=0&&Ow.set(e,{id:$.current.ids[se],offset:te-se*m,atTop:te<4})},Yt=()=>{xt(),oe();let{scrollTop:te,scrollHeight:se,clientHeight:Y}=d.current;se-te-Y<u*m&&c()},Ze=E("");R(()=>{let te=[n,un.value,Wb.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ze.current!==te){Ze.current=te;let Te=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Te&&Math.abs(Te-m)>.5){h(Te);return}}let se=$.current,Y=Ow.get(e),pe=se.name!==e||se.ids!==t||se.height!==m;if($.current={name:e,ids:t,height:m},pe&&Y){let Te=Y.atTop?null:Xf(Y,se.name===e?se.ids:t,t),ln=Te===null?Y.atTop?0:d.current.scrollTop:Te*m+Math.min(Y.offset,m);Math.abs(d.current.scrollTop-ln)>.5&&(d.current.scrollTop=ln)}else se.name!==e&&(d.current.scrollTop=0);pe?oe():U(),pe&&d.current.scrollHeight<=d.current.clientHeight+u*m&&c()}),R(()=>{if(x.current===null)return;let te=p.current.querySelector(`.dlg[data-id="${x.current}"]`);te&&(x.current=null,te.focus({preventScroll:!0}))}),Oe.ids=t,Oe.reveal=te=>{let se=t.indexOf(te);if(se<0||!d.current)return;let[Y,pe]=[se*m,(se+1)*m],Te=b(),{scrollTop:ln,clientHeight:js}=d.current;Y<ln?d.current.scrollTop=Y:pe+Te>ln+js&&(d.current.scrollTop=pe+Te-js),xt(),y(N(d.current.scrollTop)),U()},Oe.focus=te=>{x.current=te,Oe.reveal(te),y(se=>[...se])};let ye=SE(t,v,[l,Nt.value]),et=t.length;return r`<div class="scroll" ref=${d} onScroll=${Yt}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${s("Conversations")}
style=${{height:`${et*m}px`}}>
${ye.map(te=>r`<${_E} key=${t[te]} index=${te} of=${et} height=${m}>${o(t[te])}<//>`)}
</ul>
${i}
</div>`}var _E=({index:e,of:t,height:n,children:o})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${o}
</li>`;function SE(e,[t,n],o){if(e.length<=yE)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of o){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();A();Be();re();Fo();S();P();Lt();no();var za=_(null),CE=240,TE=290;function am(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:EE(e.target);za.value={id:t,x:Math.min(n.x,innerWidth-CE),y:Math.min(n.y,innerHeight-TE)},k.value="row"}function EE(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function rm(e){za.value={id:e,x:0,y:0},k.value="row-snooze"}var OE=e=>qt({act:"read"},()=>pl(e),[e]),AE=e=>qt({act:"unread",numbers:[e.last_no]},()=>ml(e.id),[e.id]);function Nw(){let e=za.value&&V.value[za.value.id];if(!e)return null;let{id:t}=e;if(k.value==="row-snooze")return r`<div class="rowsnz">
<${Sc} label=${s("Snooze")} waitingSince=${e.waiting_since}
onPick=${(o,a)=>xl(t,o,a)} />
</div>`;if(k.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${za.value.x}px`,top:`${za.value.y}px`}}>
<${st} label=${s("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==T.value.id&&r`<${B} icon="hand" onPick=${()=>kl(t,T.value.id)}>${s("Take it")}<//>`}
${n&&(e.snooze?r`<${B} icon="alarm-clock" onPick=${()=>jo(t)}>${s("Unsnooze")}<//>`:r`<${B} icon="alarm-clock" stay onPick=${()=>rm(t)}>${s("Snooze")}<//>`)}
${n?r`<${B} icon="check" onPick=${()=>nn(t)}>${s("Close")}<//>`:r`<${B} icon="undo-2" onPick=${()=>Wo(t)}>${s("Reopen")}<//>`}
${Vs(e)?r`<${B} icon="mail-open" onPick=${()=>OE(t)}>${s("Mark as read")}<//>`:r`<${B} icon="mail" onPick=${()=>AE(e)}>${s("Mark as unread")}<//>`}
<${B} icon="eye" onPick=${()=>_s(t)}>${Fn.value[t]?s("Stop following"):s("Follow")}<//>
<${B} icon="check" onPick=${()=>ao(t)}>${rt.value.has(t)?s("Deselect"):s("Select")}<//>
<//>
</div>`}A();pt();le();S();Gt();Ee();Ye();J();P();M();fa();var NE=[["x-who",()=>s("Client"),["client"]],["x-last",()=>s("Last message"),null],["x-team",()=>s("Team"),null],["x-as",()=>s("Assignee"),["assignee"]],["x-sla",()=>s("Waiting"),["longest","urgent"]],["x-tm",()=>s("Updated"),["newest","oldest"]]],PE=new Set(["newest"]),Ec=()=>Object.values(dt.value).some(e=>!e.removed);function Pw({view:e}){let t=St(e,$t.value),n=Oe.ids.length>0&&Oe.ids.every(o=>rt.value.has(o));return r`<div class=${Ec()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${s("Select all loaded")} checked=${n}
indeterminate=${!n&&rt.value.size>0} onChange=${()=>n?Ea():Gl()} />
</span>
${NE.map(([o,a,i])=>o==="x-team"&&!Ec()?null:r`<span class=${o}>
${i&&St(e,i[0])===i[0]?r`<${ME} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function ME({label:e,orders:t,chosen:n}){let o=t.indexOf(n),a=t[(o+1)%t.length];return r`<button type="button" aria-pressed=${String(o>=0)} title=${s("Sort by this column")} onClick=${()=>{$t.value=o>=0&&t.length===1?"urgent":a}}>${e}${o>=0&&r`<${f} name=${PE.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Mw({dialog:e,count:t,draft:n,view:o,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=dt.value[e.team_id];return r`<a class=${Ec()?"dlg trow teams":"dlg trow"} href=${D(o,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Ud(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Pl} count=${t} called=${Za.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${Al} dialog=${e} draft=${n} /></span>
${Ec()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${K} name=${c} size="sm" /><span class="cut">${na(c)}</span>`:r`<${Ui} size="sm" /><span class="dim">${s("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Nl} />`:e.snooze?r`<${Ol} snooze=${e.snooze} />`:e.waiting_since?r`<${Pn} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${ks(e.last_at,ne.value)}</span>
</a>`}W();A();S();P();Ge();Lt();M();var Oc=12,im=88,Ac=72,DE=450;function Dw(e,t){let n=E(null),o=E(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[b]=x.touches;if(o.current=Date.now(),x.touches.length>1){m();return}let N=x.target.closest(".dlg[data-id]"),U=x.currentTarget.querySelector(".scroll");n.current={x:b.clientX,y:b.clientY,row:N,box:U,atTop:U?.scrollTop===0,dx:0,kind:null},N&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),ao(Number(N.dataset.id))},DE))},d=x=>{let b=n.current;if(!b||b.kind==="long")return;let[N]=x.touches,[U,oe]=[N.clientX-b.x,N.clientY-b.y];Math.hypot(U,oe)>Oc&&clearTimeout(b.timer),b.kind??=Math.abs(U)>Oc&&Math.abs(U)>Math.abs(oe)*1.5&&b.row?"swipe":oe>Oc&&b.atTop?"pull":Math.abs(oe)>Oc?"scroll":null,b.kind==="swipe"&&p(b,U),b.kind==="pull"&&i(Math.max(0,Math.min(Ac*1.4,oe/2)))},p=(x,b)=>{if(V.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=b,x.row.style.setProperty("transform",`translateX(${b}px)`);let U=x.row.parentElement;U.dataset.swipe=b>0?"aside":"close",U.toggleAttribute("data-enough",Math.abs(b)>im)},$=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&$(n.current),n.current=null,i(0)},h=x=>{let b=n.current;if(!b)return;let N=Number(b.row?.dataset.id);$(b),n.current=null,x.cancelable&&(b.kind==="swipe"||b.kind==="long")&&x.preventDefault(),b.kind==="swipe"&&b.dx>im&&rm(N),b.kind==="swipe"&&b.dx<-im&&nn(N),b.kind==="pull"&&a>=Ac&&v(),i(0)},v=async()=>{c(!0),await t$(e,t),c(!1)},y=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Ac/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?s("Refreshing"):a>=Ac?s("Release to refresh"):s("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:h,onTouchCancel:m},touched:()=>Date.now()-o.current<1e3,pull:y}}re();Ot();S();Xo();J();var zn=()=>C.peek().page==="inbox",zw=()=>zn()&&rt.peek().size>0,zE=()=>zn()&&Oe.ids.length>0&&!document.activeElement?.closest("#talk, #card")&&!getSelection().toString();lt({id:"mine",group:"list",label:()=>s("Mine"),icon:"inbox",key:"Digit1",run:()=>L(D("mine"))},{id:"unassigned",group:"list",label:()=>s("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(D("unassigned"))},{id:"all",group:"list",label:()=>s("All"),icon:"inbox",key:"Digit3",run:()=>L(D("all"))},{id:"queued",group:"list",label:()=>s("Show the new ones"),key:"Period",palette:!1,run:()=>document.querySelector("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>s("Next"),key:"KeyJ",palette:!1,when:zn,walks:!0,run:()=>$p(1)},{id:"previous",group:"list",label:()=>s("Previous"),key:"KeyK",palette:!1,when:zn,walks:!0,run:()=>$p(-1)},{id:"next-unread",group:"list",label:()=>s("Next unread"),key:"Shift+KeyJ",when:zn,walks:!0,run:()=>gp(1)},{id:"previous-unread",group:"list",label:()=>s("Previous unread"),key:"Shift+KeyK",when:zn,walks:!0,run:()=>gp(-1)},{id:"down",group:"list",label:()=>s("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>bp(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>bp(-1)},{id:"pick",group:"list",label:()=>s("Select the row"),icon:"check",key:"KeyX",palette:!1,when:zn,run:qb},{id:"pick-range",group:"list",label:()=>s("Select up to this row"),key:"Shift+KeyX",palette:!1,when:zn,run:Kb},{id:"pick-all",group:"list",label:()=>s("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:zE,run:Gl},{id:"look",group:"list",label:()=>s("List view"),icon:"rows-3",key:"KeyV",when:zn,run:yw},{id:"go-inbox",group:"go",label:()=>s("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(_n())},{id:"go-waiting",group:"go",label:()=>s("Waiting for us"),icon:"hourglass",run:()=>L(D("waiting"))},{id:"go-unread",group:"go",label:()=>s("Unread"),icon:"mail-open",run:()=>L(D("unread"))},{id:"go-mentions",group:"go",label:()=>s("Mentions"),icon:"at-sign",run:()=>L(D("mentions"))},{id:"go-following",group:"go",label:()=>s("Following"),icon:"eye",run:()=>L(D("following"))},{id:"go-snoozed",group:"go",label:()=>s("Snoozed"),icon:"alarm-clock",run:()=>L(D("snoozed"))},{id:"go-closed",group:"go",label:()=>s("Closed"),icon:"archive",run:()=>L(D("closed"))});var LE={KeyE:vw,KeyF:Zp,KeyA:()=>{k.value="pick-give"},"Shift+KeyA":()=>{k.value="pick-give"},KeyH:()=>{k.value="pick-snooze"}};function IE(){let{view:e,dialog:t}=C.peek();L(D(e)),Oe.focus(t)}var RE=()=>zn()&&sn.peek()==="table"&&C.peek().dialog!==null&&!Pe.peek();function BE(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||k.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=zw()?LE[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?zw()?Ea:RE()?IE:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Ul(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",BE,{capture:!0});var FE=10;function WE(e,t,n){let o=St(e,$t.value),a=yn(e,o),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Jf()});let l=vi.value[a],c=i.current,u=l?.loaded?c.order(V.value,e,o,To(),l.edge):[],d=c.shown.length>0&&t,p=Ln(()=>{let $=Qf(c.shown,u,{busy:d,keep:n});return{...$,shown:$.shown.every(m=>V.value[m])?$.shown:$.shown.filter(m=>V.value[m])}},[a,u,d,n,V.value]);return c.shown=p.shown,{name:a,order:o,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function jE(e,t,n){I(()=>{if(!n)return;let o=t.find(a=>Co.value[a]===void 0);if(o===void 0&&e==="unread"){let a={...To(),marks:new Proxy({},{get:()=>-1})};o=Object.keys(V.value).find(i=>Co.value[i]===void 0&&_o(V.value[i],e,a))}o!==void 0&&a$(V.value[o])},[e,t,Co.value,V.value,n])}function Lw(){let{view:e,dialog:t}=C.value,[n,o]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:$}=WE(e,n||rt.value.size>0,t),m=qe.value[`page:${i}`];jE(e,p,c?.loaded);let h=Dw(e,l);Sw(e,l,p,c,!!(m?.busy||m?.problem)),Oe.showNew=()=>{$(),o(!1),a(N=>N+1)};let v=()=>{c?.next&&!m?.problem&&vs(e,l)},y=N=>N.currentTarget.contains(N.relatedTarget)?void 0:null,x=N=>{let U=N.target.closest(".dlg[data-id]");!U||!(N.shiftKey||rt.peek().size&&h.touched())||(N.preventDefault(),N.stopPropagation(),N.shiftKey?Yl(Number(U.dataset.id)):ao(Number(U.dataset.id)))},b=N=>{N.target.closest(".dlg[data-id]")&&!N.ctrlKey&&!N.metaKey&&!N.button&&Qo()};return r`<section class=${`list ${sn.value==="table"?"wide":""}`} id="list"
aria-label=${s("List of conversations")}>
<${Ew} />
<${xw} view=${e} />
<div class="lbody" onPointerMove=${N=>{N.pointerType==="mouse"&&o(!0)}} onPointerLeave=${N=>{N.currentTarget.contains(document.activeElement)||o(!1)}} onFocusIn=${N=>{o(!0);let U=N.target.closest(".dlg[data-id]");U&&(Nt.value=Number(U.dataset.id))}} onFocusOut=${N=>{y(N)===null&&(Nt.value=null,N.currentTarget.matches(":hover")||o(!1))}} onClickCapture=${x} onClick=${b} onContextMenu=${am} ...${h.handlers}>
${c?.loaded&&r`<${_w} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${h.pull}
${c?.loaded&&(p.length||sn.value==="table")?r`<${qE} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${sm} view=${e} />`:r`<${HE} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${ww} view=${e} />
<${Nw} />
</section>`}function qE({name:e,view:t,shown:n,open:o,near:a,more:i,state:l}){let c=sn.value,u=To(),d=n.includes(o)?o:Nt.value!==null&&n.includes(Nt.value)?Nt.value:n[0],p=m=>{let h=V.value[m],v=fb(m)?{...h,failed:!0}:h,y={dialog:v,count:Vs(v),draft:It(m,"reply"),view:t,current:m===o,stop:m===d,picked:rt.value.has(m)};return r`<${KE} id=${m} name=${v.name} leaving=${!_o(v,t,u)} picked=${y.picked}>
${c==="table"?r`<${Mw} ...${y} />`:r`<${Hg} look=${c} ...${y} />`}
<//>`},$=l?.problem?r`<${Iw} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${Rw} widths=${[52,88]} /></ul>`:null;return r`<${Aw} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${o} near=${FE}
onNear=${a} head=${c==="table"&&r`<${Pw} view=${t} />`}
tail=${n.length?$:r`<${sm} view=${t} />`} />`}function KE({id:e,name:t,leaving:n,picked:o,children:a}){let i=l=>{l.shiftKey?Yl(e):ao(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${o||null}
data-flash=${ir.value.includes(e)||null} data-aside=${s("Snooze")} data-close=${s("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${s("Select {name}",{name:t})}
checked=${o} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${s("Actions: {name}",{name:t})} data-menu=${e} onClick=${am}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Iw({problem:e,again:t}){return r`<${he} icon="unplug" title=${s("Could not load conversations")} text=${G(e)}>
<button type="button" class="btn" onClick=${t}>${s("Retry")}</button>
<//>`}var Rw=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Qt} width=${e[0]} /><${Qt} width=${e[1]} /><${Qt} width=${34} /></span>
</li>`,UE=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function HE({state:e,view:t,order:n}){let o=en(150,!e?.problem);return e?.problem?r`<${Iw} problem=${e.problem} again=${()=>vs(t,n)} />`:o?r`<ul aria-busy="true" aria-label=${s("Loading conversations")}>
${UE.map(a=>r`<${Rw} widths=${a} />`)}
</ul>`:null}A();Re();M();var YE=e=>e===jn.value.findLast(t=>t.undo),lm=()=>r`<div class="toasts">
${jn.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Ch(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>tr(e)}>${e.label}</button>`}
${YE(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;A();Ot();S();J();tn();Pc();var ex=Ce(()=>Promise.resolve().then(()=>(Qy(),Jy)),"Talk",{when:()=>C.value.dialog!==null,meanwhile:UA}),tx=Ro(["photo"],()=>Promise.resolve().then(()=>(Zy(),Xy)),"Lightbox");function UA(){return r`<section class="talk" id="talk" tabindex="-1" aria-busy="true"
aria-label=${s("Conversation")}></section>`}lt({id:"find-inside",group:"log",label:()=>s("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>C.peek().page==="inbox"&&an(),run:Nc});Ot();S();Wn();re();Vl();so();jt();mm();Ll();Na();var eu=()=>!!kt.current?.mail;lt({id:"reply",group:"dialog",label:()=>s("Reply"),icon:"reply",key:"KeyR",when:an,run:()=>ro("reply")},{id:"note",group:"dialog",label:()=>s("Note"),icon:"lock",key:"KeyN",when:an,run:()=>ro("note")},{id:"attach",group:"field",label:()=>s("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>s("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>s("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>s("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>s("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>kt.current?.mode==="reply",run:()=>{Ci()&&kt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>s("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!kt.current,run:()=>{Wt(kt.current.id,kt.current.mode==="reply"?"note":"reply"),kt.current.field.focus()}},{id:"emoji",group:"field",label:()=>s("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!kt.current,run:()=>{k.value="emoji"}},{id:"bold",group:"field",label:()=>s("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:eu,run:()=>kt.current.wrap("**")},{id:"italic",group:"field",label:()=>s("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:eu,run:()=>kt.current.wrap("_")},{id:"numbers",group:"field",label:()=>s("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:eu,run:()=>kt.current.list(!0)},{id:"bullets",group:"field",label:()=>s("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:eu,run:()=>kt.current.list(!1)},{id:"edit-last",group:"field",label:()=>s("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Ot();S();J();Mo();Pc();um();Ye();re();tn();Vm();var lx=Ce(()=>Promise.resolve().then(()=>(Qm(),ax)),"Card"),dN=Ce(()=>Promise.resolve().then(()=>(ix(),rx)),"Client");function pN(){C.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Vt.value=!Vt.value:Pe.value=!Pe.value)}lt({id:"card",group:"everywhere",label:()=>s("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:an,run:pN});ea({page:"clients",path:"/clients",title:()=>s("Client"),view:dN});Mc({id:"find",icon:"search",label:()=>s("Find in the conversation"),run:Nc});Mc({id:"history",icon:"history",label:()=>s("Full history"),run:e=>L(yi(e.contact_id))});Mc({id:"print",icon:"file-text",label:()=>s("Print the conversation"),run:e=>window.open(Ur(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Ot();S();sl();X();P();var ux=document.querySelector("link[rel='icon']"),cx=ux?.getAttribute("href")??"";ie(()=>{let e=z.value.ready&&(Gs.value>0||me.value.notices>0);ux?.setAttribute("href",e?cx.replace("favicon.svg","favicon-dot.svg"):cx)});lt({id:"bell",group:"everywhere",label:()=>s("Notifications"),icon:"bell",key:"KeyG KeyB",run:la});X();Ot();S();J();Mo();P();tn();var QN=Ce(()=>Promise.resolve().then(()=>(Hr(),Xm)),"Looks"),XN=Ce(()=>Promise.resolve().then(()=>(Hr(),Xm)),"Work"),ZN=Ce(()=>Promise.resolve().then(()=>(fx(),mx)),"OwnKeys"),eP=Ce(()=>Promise.resolve().then(()=>(wx(),vx)),"OwnNotices"),tP=Ce(()=>Promise.resolve().then(()=>(tf(),ef)),"Password"),nP=Ce(()=>Promise.resolve().then(()=>(tf(),ef)),"Sessions"),oP=Ce(()=>Promise.resolve().then(()=>(Zm(),hx)),"Mailbox"),sP=Ce(()=>Promise.resolve().then(()=>(Cx(),Sx)),"Teams"),aP=Ce(()=>Promise.resolve().then(()=>(Ax(),Ox)),"Settings"),rP=()=>ar(C.value.section)?.label()??s("Settings");ea({page:"settings",title:rP,view:aP});lt({id:"go-settings",group:"go",label:()=>s("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(ht())});Hn({id:"looks",group:"own",icon:"sun-moon",label:()=>s("Appearance"),view:QN});Hn({id:"work",group:"own",icon:"inbox",label:()=>s("Work with conversations"),view:XN});Hn({id:"keys",group:"own",icon:"keyboard",label:()=>s("Keyboard shortcuts"),view:ZN});Hn({id:"notices",group:"own",icon:"bell",label:()=>s("Notifications"),view:eP});Hn({id:"password",group:"own",icon:"key-round",label:()=>s("Password"),view:tP});Hn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>s("Sessions"),view:nP});Hn({id:"mailbox",group:"company",icon:"mail",label:()=>s("Emails to colleagues"),when:()=>T.value?.role==="administrator",view:oP});Hn({id:"teams",group:"company",icon:"users-round",label:()=>s("Teams"),when:()=>T.value?.role==="administrator",view:sP});ie(()=>{ae.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Jr();Jr();tn();var kP=Ro(["shortcuts"],()=>Promise.resolve().then(()=>(Ux(),Kx)),"Shortcuts");function Hx(){let{page:e,dialog:t}=C.value,n=z.value.ready;return I(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Pe.value=!1)},[n,t]),I(()=>{document.title=n?rb():s("Okno")}),e==="setup"?r`<${jx} />`:ge.value==="out"||e==="login"?r`<${Wx} />`:n?e==="inbox"?r`<${_P} open=${!!t} />`:r`<${yP} view=${Ki(e)?.view??xP} />`:null}var Yx=()=>z.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${s("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function yP({view:e}){return r`
<a class="skip" href="#main">${s("Skip to the main content")}</a>
<div class=${Sn.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${Xd} />
<${Yx} />
<${e} />
<${lm} />
</div>
<${Gx} />
`}var xP=()=>r`<main class="main page" id="main">
<h1 class="vh">${s("Page not found")}</h1>
<${he} icon="search-x" title=${s("Page not found")} text=${s("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${s("Go to the inbox")}</a>
<//>
</main>`;function _P({open:e}){let t=qe.value[`dialog:${C.value.dialog}`]?.problem,n=!e||t||Vt.value&&!Pe.value;return r`
<a class="skip" href="#talk">${s("Skip to the conversation")}</a>
<div class=${Sn.value?"app rail":"app"} inert=${ge.value==="expired"||null}>
<${Xd} />
<${Yx} />
<main class=${`main inbox ${n?"nocard":""} ${Pe.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${s("Inbox")}</h1>
<${Lw} />
<${xd} name="--w-list" side="left" label=${s("List width")} />
<${ex} />
${!n&&r`<${xd} name="--w-card" side="right" label=${s("Card width")} /><${lx} />`}
<${lm} />
</main>
</div>
<${Gx} />
`}var Gx=()=>r`
<${H$} />
<${kP} />
<${Xg} />
<${tx} />
<${mw} />
${ge.value==="expired"&&r`<${qx} />`}
<div class="vh" aria-live="polite">${sd.value}</div>
`;tn();X();re();Z();Ot();S();Xo();Ye();J();P();Re();var SP=[".side","#list","#talk","#card"],CP=".nav[aria-current], .dlg, textarea";function Vx(e){let t=SP.map(i=>document.querySelector(i)).filter(i=>i?.offsetParent),n=t.findIndex(i=>i.contains(document.activeElement)),a=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(i=>i.offsetParent&&i.tabIndex===0);(a.find(i=>i.matches(CP))??a[0])?.focus()}function TP(){k.value?k.value=null:Pe.value?Pe.value=!1:document.activeElement!==document.body&&xa(document.activeElement)?document.activeElement.blur():C.peek().page!=="inbox"?L(_n()):C.peek().dialog&&EP()}function EP(){let{view:e,dialog:t}=C.peek(),n=document.querySelector(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(D(e))}lt({id:"pane",group:"everywhere",label:()=>s("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>Vx(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>Vx(-1)},{id:"undo",group:"everywhere",label:()=>s("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Ei},{id:"sidebar",group:"everywhere",label:()=>s("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Sn.value=!Sn.value}},{id:"shortcuts",group:"everywhere",label:()=>s("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{k.value="shortcuts"}});var Jx=new Set(["F6","Shift+F6"]),OP=1200,Qr=null,sf=!0;ie(()=>{sf=ae.value?.shortcuts??!0,Q$(ae.value?.keys)});function AP(e,t){let n=Qr&&performance.now()-Qr.at<OP?ca(`${Qr.chord} ${e}`,t):null;return Qr=null,n||(!t&&sf&&tg(e)&&(Qr={chord:e,at:performance.now()}),ca(e,t))}function NP(e){if(ge.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){TP();return}let t=Zn(e),n=xa(e.target),o=!t.startsWith("Ctrl");if(k.peek()||o&&!sf&&!Jx.has(t)||n&&o&&!Jx.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=AP(!n&&a||t,n);i?PP(i,e)!==!1&&e.preventDefault():Hl(e)}function PP(e,t){if(e.act)return Ul(t,()=>e.run(t),{settled:an(),pause:!e.opensField});if(!(Hl(t)&&e.id==="undo"))return e.walks&&Kl(),e.run(t)}var Qx=()=>document.addEventListener("keydown",NP);Jr();var MP=3e3;async function DP(){await Qa(Eh()??Su()),Qx(),bf(r`<${Hx} />`,document.getElementById("app")),C.value.page!=="setup"&&await Zx()}var zP=ie(()=>{z.value.ready&&(C.value.page!=="inbox"||Object.keys(vi.value).length>0)&&setTimeout(()=>{zP(),Ed()})}),{session:af}=document.documentElement.dataset;async function Zx(){try{let{needed:e,operator:t}=af?{needed:af==="new",operator:af==="in"}:await F("/api/setup");if(!t){Xx(e);return}await bs(),(C.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ve))throw e;e.status===401?Xx(!1):setTimeout(Zx,MP)}}function Xx(e){C.value.page!=="login"&&location.pathname!=="/"&&(su.value=location.pathname+location.search),ge.value="out",L(e?"/setup":"/login",{replace:!0})}DP();
