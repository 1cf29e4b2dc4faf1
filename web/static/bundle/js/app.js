/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var ZI=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ve=(e,t)=>{for(var n in t)ZI(e,n,{get:t[n],enumerable:!0})};function Rr(e){e&&e.parentNode&&e.remove()}function mm(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?ig.call(arguments,2):n),Bc(e,l,s,a,null)}function Bc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fc,__v:a||++Ox,__i:-1,__u:0};return!a&&Ge.vnode&&Ge.vnode(i),i}function lg(){return{current:null}}function Ir(e){return e.children}function cs(e,t){this.props=e,this.context=t,this.__g=0}function Ra(e,t){if(t==null)return e.__&&Ra(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ra(e)}function ez(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Lr({constructor:Fc},n)).__v=n.__v+1,Ge.vnode&&Ge.vnode(t),cg(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Ra(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Lx(a,t,i),n.__=n.__e=null,t.__e!=s&&Ax(t))}function Ax(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ax(e)}function Tx(e){(8&e.__g||(e.__g|=8,Ma.push(e),cm++))&&ng==Ge.debounceRendering||((ng=Ge.debounceRendering)||queueMicrotask)(Px)}function Px(){try{for(var e,t=1;Ma.length;)Ma.length>t&&Ma.sort(Ex),e=Ma.shift(),t=Ma.length,8&e.__g&&ez(e)}finally{(cm=Ma.length)&&(ng||queueMicrotask)(Px)}}function Dx(e,t,n,s,a,i,l,c,u,m,p){var h,f,$,k,S,x,_=s.__k||pm,P=t.length;for(u=tz(n,t,_,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(f=~$.__i&&_[$.__i]||um,$.__i=h,x=cg(e,$,f,a,i,l,c,u,m,p),k=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&ug(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||k,$)),S=S||k,4&$.__u?(u=Mx($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:k&&(u=k.nextSibling),$.__u&=-21);return n.__e=S,u}function tz(e,t,n,s,a){var i,l,c,u,m,p,h,f,$,k=n.length,S=k,x=0,_=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Bc(null,l):rg(l)?l=P[i]=Bc(Ir,{children:l}):l.constructor===Fc&&l.__b?l=P[i]=Bc(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=nz(l,n,u,S))&&(S--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?x--:m==u+1?x++:m!=u&&(m>u?x--:x++,_=1)):(~m||(a>k?x--:a<k&&x++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(_){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(x=0,f=p.length;x<f;)p[$=x+f>>1]<l.__i?x=$+1:f=$;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:P[i].__u|=4)}if(S)for(i=0;i<k;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Ra(c)),pg(c,c));return s}function Mx(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Mx(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ra(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function nz(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Cx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function rm(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Cx(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Cx(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=og[t]||(og[t]=oz(t)),(e.__a||(e.__a={}))[t]=ag,i=t!=(t=t.replace(Nx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function oz(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[im]==null)t[im]=ag++;else if(t[im]<this.__a[e])return;return n(Ge.event?Ge.event(t):t)}}}function cg(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P,K,z,ce,je,Ve,Q,et,de,ke,le=t.type;if(t.constructor!==Fc)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=lm(p,i):i.push(p),c=i[0]||c),(p=Ge.__b)&&p(t);e:if(typeof le=="function"){f=l.length;try{if(_=t.props,P=(p=le.prototype)&&p.render,K=(p=le.contextType)&&s[p.__c],z=p?K?K.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new le(_,z):(t.__c=$=new cs(_,z),$.constructor=le,$.render=az),K&&K.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),le.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Lr({},$.__s)),Lr($.__s,le.getDerivedStateFromProps(_,$.__s)))),k=$.props,S=$.state,$.__v=t,n.__c){if(_!==k&&P&&!le.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,z),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,z)===!1){t.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Fe){Fe&&(Fe.__=t)}),pm.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Ra(n);break e}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,z),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(k,S,x)})}else P&&!le.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=z,$.props=_,$.__P=e,$.__g&=-5,ce=Ge.__r,je=P?25:0;do $.__g&=-9,ce&&ce(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++je<25);P&&(pm.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Lr({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(k,S)),Ve=p&&p.type===Ir&&p.key==null?p.props.children:p,_.__P&&(p=c,a=(e=_.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Fe){Fe&&pg(Fe,Fe)}),n.__k=null),c=n.__k?Ra(n,0):null),c=Dx(e,rg(Ve)?Ve:[Ve],t,n,s,a,i,l,c,u,m),_.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Rr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Fe){if(l.length=f,t.__v=null,u||i)if(Fe&&Fe.then){if(t.__u|=128|u,i){for(~(de=i.indexOf(c||void 0))||(de=i.length);(ke=i[de-1])&&ke.nodeType==8;)de--;for(;de<i.length;de++)if(ke=i[de])if(i[de]=null,Q){if(ke==et)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(et=lm(Q=ke))}}if(!Q){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Q=c}(p=lm(Q=t.__c.__z||(t.__c.__z=Q)))?(t.__e=Q,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Rr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Fe&&Fe.then||Rx(t),Ge.__e(Fe,t,n)}}else c=t.__e=sz(n.__e,t,n,s,a,i,l,u,m,e);return(p=Ge.diffed)&&p(t),c}function lm(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Rx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Rx))}function Lx(e,t,n){for(var s=0;s<n.length;)ug(n[s++],n[s++],n[s++]);Ge.__c&&Ge.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ge.__e(i,a.__v)}})}function sz(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P=n.props||um,K=t.props,z=t.type;if(z=="svg"?a="http://www.w3.org/2000/svg":z=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((k=i[p])&&(z?k.localName==z:k.nodeType==3)){e=k,i[p]=null;break}}if(!e){if(_=m.ownerDocument||document,!z)return _.createTextNode(K);e=_.createElementNS(a,z,K.is?K:m),c&&(Ge.__m&&Ge.__m(t,i),c=!1),i=null}if(z){if(m=z=="template"&&e.content||e,i=z=="textarea"&&K.defaultValue!=null?null:i&&ig.call(m.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(k=e.attributes[p]).name]=k.value;for(p in P)k=P[p],p=="dangerouslySetInnerHTML"?f=k:p=="children"||p in K||p=="value"&&"defaultValue"in K||p=="checked"&&"defaultChecked"in K||rm(e,p,null,k,a);for(p in K)k=K[p],p=="children"?$=k:p=="dangerouslySetInnerHTML"?h=k:p=="value"?S=k:p=="checked"?x=k:c&&typeof k!="function"||P[p]===k||rm(e,p,k,P[p],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(z=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&XI.test(z))&&(a="http://www.w3.org/1999/xhtml"),Dx(m,rg($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Ra(n,0),c,u),i&&i.some(Rr)),c&&z!="textarea"||(p="value",z=="progress"&&S==null?e.removeAttribute(p):S==null||S===e[p]&&(z!="progress"||S)||rm(e,p,S,P[p],a),p="checked",x!=null&&x!=e[p]&&rm(e,p,x,P[p],a))}else P===K||c&&e.data==K||(e.data=K);return e}function ug(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ge.__e(a,n)}}function pg(e,t,n){var s,a,i,l;if(Ge.unmount&&Ge.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ug(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ge.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&pg(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=lm(s,i=[]))&&(s==e.__e&&i.some(Rr),Rr(a),Rr(s)),n||Rr(e.__e),e.__e=e.__c=e.__=null}function az(e,t,n){return this.constructor(e,n)}function Ix(e,t){var n,s,a,i;Ge.__&&Ge.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Bc(Ir,{children:[e]}),a=[],i=[],cg(t,t.__k,s||um,um,t.namespaceURI,s?null:t.firstChild?ig.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Lx(a,t.__k,i),t.__k.props.children=null}var Ge,Ox,sg,Ma,ng,cm,Ex,im,Nx,ag,og,QI,Fc,um,pm,XI,rg,ig,Lr,zr=b(()=>{Fc=Symbol.for("pv"),um={},pm=[],XI=/^m(i|n|o|s|text|space)$/,rg=Array.isArray,ig=pm.slice,Lr=Object.assign;Ge={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw cm=0,e}},Ox=0,sg=function(e){return e!=null&&e.constructor===Fc},cs.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Lr({},this.state)),typeof e=="function"&&(e=e(Lr({},n),this.props)),e&&(Lr(n,e),this.__v&&(t&&this.__k.push(t),Tx(this)))},cs.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Tx(this))},cs.prototype.render=Ir,Ma=[],cm=0,Ex=function(e,t){return e.__v.__b-t.__v.__b},im=Symbol(),Nx=/(PointerCapture)$|Capture$/i,ag=0,og={},QI=0});function jc(e,t){Rt.__h&&Rt.__h(Lt,e,dm||t),dm=0;var n=Lt.__H||(Lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return dm=1,rz(Vx,e)}function rz(e,t,n){var s=jc(Br++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Vx(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);dg(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Lt,!Lt.__f)){Lt.__f=!0;var a=Lt.shouldComponentUpdate;Lt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(f){f.__N&&(m=!0,dg(f.__[0],f.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return m?h||p:h}return!m||p}}return s.__}function E(e,t){var n=jc(Br++,3);!Rt.__s&&hg(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Lt.__H.__h.push(n))}function j(e,t){var n=jc(Br++,4);!Rt.__s&&hg(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Lt.__h.push(n))}function O(e){return dm=5,ko(function(){return{current:e}},[])}function ko(e,t){var n=jc(Br++,7);return hg(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function qc(){var e=jc(Br++,11);if(!e.__){for(var t=Lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function iz(){var e;do{for(;e=fg.shift();)try{Wc(e)}catch(n){Rt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Yx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Wc),t.__h.some($g),t.__h=[]}catch(n){t.__h=[],Rt.__e(n,e.__v)}}}while(fg.length)}function lz(e){var t,n=function(){clearTimeout(s),Ux&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Ux&&(t=requestAnimationFrame(n))}function Hx(e){e!=1&&zx==Rt.requestAnimationFrame||((zx=Rt.requestAnimationFrame)||lz)(iz)}function Wc(e){var t=Lt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Lt=t}function $g(e){var t=Lt;e.__c=e.__(),Lt=t}function hg(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!dg(n,e[s])})}function Vx(e,t){return typeof t=="function"?t(e):t}var Br,Lt,mg,zx,dg,dm,Yx,fg,Rt,Bx,Fx,Wx,jx,qx,Kx,Ux,R=b(()=>{zr();dg=Object.is,dm=0,Yx=[],fg=[],Rt=Ge,Bx=Rt.__b,Fx=Rt.__r,Wx=Rt.diffed,jx=Rt.__c,qx=Rt.unmount,Kx=Rt.__;Rt.__b=function(e){Lt=null,Bx&&Bx(e)},Rt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Kx&&Kx(e,t)},Rt.__r=function(e){Fx&&Fx(e),Br=0;var t=(Lt=e.__c).__H;t&&(mg==Lt?Lt.__h=[]:(t.__h.some(Wc),t.__h.some($g),Br=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mg=Lt},Rt.diffed=function(e){Wx&&Wx(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Hx(Yx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mg=Lt=null},Rt.__c=function(e,t){t.some(function(n){try{n.__h.some(Wc),n.__h=n.__h.filter(function(s){return!s.__||$g(s)})}catch(s){n.__h=[function(){throw s}]}}),jx&&jx(e,t)},Rt.unmount=function(e){qx&&qx(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Hx(fg.push(a))}else Wc(a)}catch(i){t=i}}),s.__H=void 0,t&&Rt.__e(t,s.__v))};Ux=typeof requestAnimationFrame=="function"});function gm(){if(zs>1){zs--;return}let e,t=!1;for((function(){let n=fm;for(fm=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Uc!==void 0;){let n=Uc;for(Uc=void 0,$m++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Jx(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if($m=0,zs--,t)throw e}function Fr(e){if(zs>0)return e();gg=++uz,zs++;try{return e()}finally{gm()}}function sn(e){let t=$t,n=Kc;$t=void 0,Kc=void 0;try{return e()}finally{$t=t,Kc=n}}function Gx(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Jt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function C(e,t){return new Jt(e,t)}function Jx(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Zx(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qx(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Wr(e,t){Jt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=hm-1,this.f=4}function ye(e,t){return new Wr(e,t)}function Xx(e){let t=e.j;if(e.j=void 0,typeof t=="function"){zs++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,bg(e),s}finally{$t=n,gm()}}}function bg(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Xx(e)}function pz(e){if($t!==this)throw new Error("Out-of-order effect");Qx(this),$t=e,this.f&=-2;try{8&this.f&&bg(this)}finally{gm()}}function Hi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Kc&&Kc.push(this)}function we(e,t){let n=new Hi(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var cz,$t,Kc,Uc,fm,zs,$m,uz,gg,hm,kg=b(()=>{cz=Symbol.for("preact-signals");zs=0,$m=0,uz=0,gg=0,hm=0;Jt.prototype.brand=cz;Jt.prototype.h=function(){return!0};Jt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:sn(()=>{var n;(n=this.W)==null||n.call(this)}))};Jt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&sn(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Jt.prototype.subscribe=function(e){return we(()=>{let t=this.value;sn(()=>e(t))},{name:"sub"})};Jt.prototype.valueOf=function(){return this.value};Jt.prototype.toString=function(){return this.value+""};Jt.prototype.toJSON=function(){return this.value};Jt.prototype.peek=function(){return sn(()=>this.value)};Object.defineProperty(Jt.prototype,"value",{get(){let e=Gx(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if($m>100)throw new Error("Cycle detected");(function(t){zs!==0&&$m===0&&t.l!==gg&&(t.l=gg,fm={S:t,v:t.v,i:t.i,o:fm})})(this),this.v=e,this.i++,hm++,zs++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{gm()}}}});Wr.prototype=new Jt;Wr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===hm))return!0;if(this.g=hm,this.f|=1,this.i>0&&!Jx(this))return this.f&=-2,!0;let e=$t;try{Zx(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,Qx(this),this.f&=-2,!0};Wr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Jt.prototype.S.call(this,e)};Wr.prototype.U=function(e){if(this.t!==void 0&&(Jt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Gx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Hi.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Hi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Xx(this),Zx(this),zs++;let e=$t;return $t=this,pz.bind(this,e)};Hi.prototype.N=function(){2&this.f||(this.f|=2,this.u=Uc,Uc=this)};Hi.prototype.d=function(){this.f|=8,1&this.f||bg(this)};Hi.prototype.dispose=function(){this.d()}});function Yi(e,t){Ge[e]=t.bind(null,Ge[e]||(()=>{}))}function Hc(e){if(bm){let t=bm;bm=void 0,t()}bm=e&&e.S()}function n_({data:e}){let t=fz(e);t.name="ReactiveDom",t.value=e;let[n,s]=ko(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=ye(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=ye(()=>!Array.isArray(l.value)&&!sg(l.value)),u=we(function(){if(this.N=o_,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function dz(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=C(n);return{o:(l,c)=>{i.value=l,s=c},d:we(function(){this.N=o_;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function fz(e,t){return ko(()=>C(e,t),[])}function hz(){Fr(()=>{let e;for(;e=t_.shift();)e_.call(e)})}function o_(){t_.push(this)===1&&(Ge.requestAnimationFrame||$z)(hz)}var mz,e_,km,bm,t_,$z,oe=b(()=>{zr();R();kg();kg();mz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,t_=[];we(function(){e_=this.N})();n_.displayName="ReactiveTextNode";Object.defineProperties(Jt.prototype,{constructor:{configurable:!0,value:mm(Ir,null).constructor},type:{configurable:!0,value:n_},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Yi("__b",(e,t)=>{if(Hc(),km=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Jt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Yi("__r",(e,t)=>{if(e(t),t.type!==Ir){Hc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return we(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;mz&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),km=s,Hc(n)}});Yi("__e",(e,t,n,s)=>{Hc(),km=void 0,e(t,n,s)});Yi("diffed",(e,t)=>{Hc(),km=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=dz(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Yi("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Yi("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});cs.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};$z=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function us(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Yc=b(()=>{});async function Vc(e){let t=gz.includes(e)?e:yg(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();s_=new Intl.PluralRules(t),document.documentElement.lang=t,vg.value=s,Me.value=t}function o(e,t){return a_(vg.value[e]||e,t)}function w(e,t,n,s){let a=vg.value[e],i=Array.isArray(a)?a[bz(n)]:n===1?e:t;return a_(i,{n,...s})}function bz(e){let t=s_.select(e);return Me.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function a_(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var vg,Me,s_,gz,yg,v=b(()=>{oe();vg=C({}),Me=C("en"),s_=new Intl.PluralRules("en"),gz=["ru","en"],yg=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Te(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<yz,signal:AbortSignal.timeout(kz)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await wz(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function wz(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function W(e,t,{method:n="POST",key:s=us()}={}){try{return await Te(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,vz)),Te(n,e,{...t,key:s})}}function F(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var kz,vz,Ue,q,yz,B,U=b(()=>{oe();Yc();v();kz=1e4,vz=700,Ue=C("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},yz=16384;B=e=>Te("GET",e)});function l_(e){var t=r_.get(this);return t||(t=new Map,r_.set(this,t)),(t=i_(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i_,r_,c_=b(()=>{i_=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,i_(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},r_=new Map});var r,T=b(()=>{zr();c_();r=l_.bind(function(...t){return this[0]=3,mm(...t)})});function u_(e){let t=e??"",n=at(t);return Sz(n)&&_z.test(t.slice(n.length))}function Wo(e){if(!wg.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);wg.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>xg[s])})}return wg.get(e)}function vm(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(xg).filter(i=>n.includes(xg[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function Bs(e){return e.includes(".")}var xz,_z,xg,Sz,at,La,wg,vo=b(()=>{xz=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],_z=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,xg={high:1,medium:0,low:-1},Sz=e=>xz.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),at=e=>e.split(".",1)[0],La=e=>e.startsWith("team-")?Number(at(e).slice(5)):null;wg=new Map});function Nn(e,t){let n=at(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function Ia(e,t,n){if(Bs(t)&&!Az(e,Wo(t)))return!1;let s=La(t);return s===null?Nz[at(t)](e,n):Fs(e)&&e.team_id===s}function m_(e){return e.waiting_since===null?Gc-e.last_at:e.due_at??e.waiting_since+Tz}function _g(e,t,n,s){let a=at(t);if(a==="snoozed")return[e.snooze?.until??Gc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Gc:0)+(i?.at??0)),-e.id]}return Pz[Nn(a,n)](e,s)}function f_(e,t,n,s,a){if(!Ia(e,t,s))return null;let i=_g(e,t,n,s);return a&&Sg(i,a)>0?null:[i[0],i[1],e.id]}function Vi(e,t,n,s,a){return $_(e,t,n,s,a).map(i=>i[2])}function $_(e,t,n,s,a){let i=[];for(let l in e){let c=f_(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Sg)}function h_(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&Lz(e.who,a,n,s),c=l?Iz(e.dialogs,t):null,u=c&&c.size<=Mz?zz(e.entries,c,t,n,s,a,i):$_(t,n,s,a,i),m=l&&Fz(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function Lz(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(Rz[at(n)]??[]).every(a=>e[a]===t[a])}function Iz(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function zz(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&f_(n[u],s,a,i,l);m&&c.splice(Bz(c,m),0,m)}return c}function Bz(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Sg(e[a],t)<0?n=a+1:s=a}return n}function g_(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:jz(e,t,s),queued:[]};let a=new Set(e),i=Wz(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function Wz(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function jz(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function b_(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Gc,Tz,Cz,Oz,d_,Fs,Ez,Nz,Az,p_,Pz,Dz,Sg,Mz,Rz,Fz,yo=b(()=>{vo();Gc=10**14,Tz=60*6e4,Cz=720*60*6e4,Oz=40,d_=["urgent","newest","oldest","longest","priority","client","assignee"];Fs=e=>e.state==="open"&&!e.snooze,Ez=(e,t)=>e.client_count>(t.marks[e.id]??1/0),Nz={mine:(e,t)=>Fs(e)&&e.assignee_id===t.id,unassigned:e=>Fs(e)&&e.assignee_id===null,all:Fs,waiting:e=>Fs(e)&&e.waiting_since!==null,unread:(e,t)=>Fs(e)&&Ez(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-Cz)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Fs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Az=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),p_=e=>[...e??""].slice(0,Oz).join("");Pz={urgent:e=>[m_(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Gc+e.last_at,e.id],priority:e=>[m_(e)+(1-e.priority)*2*Gc,e.id],client:e=>[p_(e.name),e.id],assignee:(e,t)=>[p_(t.operators[e.assignee_id]?.name),e.id]};Dz=(e,t)=>e<t?-1:e>t?1:0,Sg=(e,t)=>Dz(e[0],t[0])||e[1]-t[1];Mz=64;Rz={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};Fz=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=qz,snapshot:i=Kz}){Ws.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function y_({k:e,of:t}){if(e==="gone")return Ws.get(t)?.leaves??[];let n=Ws.get(e)?.map;return n?[n]:[]}function An(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function ym(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function ps(e,t,n,s,a){let i=Ws.get(t);i?.accepts(e,a)&&ym(e,t+n,s)&&i.write(e,n,a)}function x_(e,t,n,s){let a=Ws.get(t);if(a&&ym(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function __(e,t,n){for(let[s,{snapshot:a}]of Ws)for(let[i,l]of a(t))ps(e,s,i,n,l)}var Ws,qz,Kz,k_,Tg,v_,w_,wm=b(()=>{Ws=new Map,qz=()=>!0,Kz=()=>[];k_=e=>Ws.get(e).map,Tg=()=>[...Ws.values()].map(e=>e.map).filter(Boolean),v_=()=>Object.fromEntries(Tg().map(e=>[e,{}]));w_=(e,t,n,s)=>Ws.get(t).write(e,n,s)});function xm(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:Yz,room:T_,recent:[],revs:{},views:{},...v_()}}function C_(e,t){let n=$B[t.t];return n?n(e,t):e}function E_(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function Vz(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function Gz(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function Jz(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function Zz(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Cg(n)||n.later&&t.no>Og(n)}function Cg(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Og(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function Qz(e,{data:t,reset:n}){let s=n?{...xm(),recent:e.recent}:e,a=An(s,"revs",...Tg()),i=Zt(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),__(a,t,i),a}function Xz(e,{view:t,sort:n,data:s}){let a=An(e,"dialogs","marks","mentions","revs","views"),i=Zt(s.cursor);for(let c of s.items)ps(a,"dialog",c.id,i,c);for(let c in s.marks)ps(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of N_(s))ps(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[ms(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?_g(l,t,n,za(a)):null},a}function eB(e,{data:t}){let n=An(e,"dialogs","marks","contacts","logs","revs"),s=Zt(t.cursor),{id:a}=t.dialog;return ps(n,"dialog",a,s,t.dialog),ps(n,"mark",a,s,{read_no:t.mark}),ps(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&P_(n,a),Ng(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function tB(e,{id:t,data:n}){if(!e.logs[t])return e;let s=An(e,"logs","revs");P_(s,t);let a=n.messages.at(-1)?.no??0;return Ng(s,t,Zt(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Ng(e,t,n,s,a){let i=e.logs[t]??Eg(),l={...i.items};for(let c of s)ym(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function A_(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-S_;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function P_(e,t){let{seen:n}=e.logs[t];D_(e,t),e.logs[t]={...Eg(),seen:n}}function nB(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Cg(e)&&s<=Og(e):s-1<=Og(e)&&a>=Cg(e)}function oB(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!nB(e.logs[t],n.messages,s))return e;let a=An(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Ng(a,t,Zt(n.cursor),n.messages,l),s&&A_(a,t,s),a}function sB(e,{id:t}){let n=An(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,Uz),n.logs[t]??=Eg();for(let s in n.logs)n.recent.includes(Number(s))||D_(n,s);return n}function D_(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function aB(e,t){let n=An(e,"revs",...new Set(t.rows.flatMap(y_)));for(let s of t.rows)s.k==="gone"?x_(n,s.of,s.id,s.rev):ps(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>S_*2&&A_(n,s,"after");return Object.keys(n.dialogs).length>n.room?rB(n):n}function rB(e){let t=An(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Vi(t.dialogs,a,i,za(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(T_,n.size+Hz),t}function iB(e,{dialog:t,message:n,sentAtRev:s}){let a=An(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function lB(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=An(e,"marks");return s.marks[t]=n,s}function cB(e,{data:t}){let n=An(e,"notifications","revs");for(let s of t.items)ps(n,"notice",s.id,Zt(t.cursor),s);return n}function uB(e,{row:t}){return{...e,preferences:t}}function pB(e,{id:t,read_no:n}){let s=An(e,"marks");return s.marks[t]=n,s}function mB(e,{row:t}){return{...e,me:{...e.me,...t}}}function dB(e,{row:t}){let n=An(e,"contacts");return n.contacts[t.id]=t,n}function fB(e,{id:t,on:n}){let s=An(e,"follows");return w_(s,"follow",t,{on:n}),s}var Uz,S_,T_,Hz,Yz,za,Zt,O_,Pn,Eg,Gi,N_,ms,$B,Qt=b(()=>{yo();wm();wm();Uz=8,S_=360,T_=3e3,Hz=500,Yz={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},za=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Zt=e=>Number(String(e).split(":").pop()),O_=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Pn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Eg=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Gi=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:Vz,snapshot:e=>Gi(e.operators)});mt("channel",{map:"channels",snapshot:e=>Gi(e.channels)});mt("hours",{map:"hours",snapshot:e=>Gi(e.hours)});mt("tag",{map:"tags",snapshot:e=>Gi(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Gi(e.teams)});mt("status",{map:"statuses",snapshot:e=>Gi(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:Gz,snapshot:e=>N_(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:Jz,leaves:[],accepts:(e,t)=>!Zz(e,t)});N_=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);ms=(e,t)=>`${e}:${t}`;$B={start:Qz,page:Xz,dialog:eB,around:tB,log:oB,opened:sB,rows:aB,result:iB,read:lB,unreadFrom:pB,me:mB,preferences:uB,bell:cB,contact:dB,follow:fB,forget:()=>xm()}});function pe(e){X.value=C_(X.value,e)}var X,hB,Dn,ae,Ba,_e,tt,Tt,ze,_m,xe,Ne,js,wo,gt,Fa,qs,Jc,Wa,Zc,D,Ji,ja,Zi,Pt,I=b(()=>{oe();Qt();wm();X=C(xm());hB={},Dn=e=>ye(()=>X.value[k_(e)]??hB),ae=Dn("dialog"),Ba=Dn("mark"),_e=Dn("operator"),tt=Dn("channel"),Tt=Dn("message"),ze=ye(()=>X.value.counts),_m=ye(()=>X.value.views),xe=ye(()=>X.value.preferences),Ne=Dn("team"),js=Dn("status"),wo=Dn("hours"),gt=Dn("tag"),Fa=ye(()=>X.value.company),qs=Dn("follow"),Jc=Dn("mention"),Wa=()=>za({me:D.value,marks:Ba.value,follows:qs.value,mentions:Jc.value,operators:_e.value}),Zc=Dn("notice"),D=ye(()=>X.value.me),Ji=ye(()=>ze.value.mine_unread+ze.value.unassigned),ja=e=>X.value.revs["dialog"+e]??-1,Zi=e=>O_({marks:Ba.value},e),Pt=e=>tt.value[e.channel_id]});function kB(e,t,n){let s=jr(e),a=s?"full":e==="board"?"board":"list",i={tasksView:n.get("view"),tasksSort:n.get("sort"),tasksQuery:n.toString()};return{layout:a,task:s??jr(t),...i}}function R_(e){Qc.peek().startsWith("/inbox")&&(M_=Qc.peek()),Qc.value=e}function L_(e){return Xc=e,()=>{Xc===e&&(Xc=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Sm()||!n&&I_(e)||(history[t?"replaceState":"pushState"](null,"",e),R_(e))}function jo(e="list",{task:t=null,view:n=null,sort:s=null,filter:a={}}={}){let i=new URLSearchParams({...n&&{view:n},...s&&{sort:s},...a}).toString();return`/tasks/${e}${t?`/${t}`:""}${i?`?${i}`:""}`}var Sm,Qc,jr,gB,bB,N,M_,ds,Xc,I_,Y,Tm,an,Cm,qt,qe,J=b(()=>{oe();vo();Sm=()=>location.pathname+location.search,Qc=C(Sm()),jr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,gB={notices:"notifications"},bB={layout:null,task:null,tasksView:null,tasksSort:null,tasksQuery:""},N=ye(()=>{let e=new URL(Qc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...bB},i={view:u_(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:gB[n]??(n||null),id:jr(s)}:t==="clients"?{...i,page:t,id:jr(n)}:t==="tasks"?{...i,page:t,...kB(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:jr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:jr(s),at:jr(e.searchParams.get("m"))}});M_="/inbox/mine",ds=()=>M_;Xc=null;window.addEventListener("beforeunload",e=>{Xc?.(null)&&e.preventDefault()});I_=e=>!!Xc?.(e,()=>L(e,{sure:!0}));Y=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Tm=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",an=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Cm=e=>`/clients/${e}`,qt=e=>`/tasks/${e}`;qe=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{I_(Sm())?history.pushState(null,"",Qc.peek()):R_(Sm())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function W_(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function qr(){Om+=1;let e=Om;W_(()=>{e===Om&&(Em=performance.now())})}function Mg(){Om+=1,Em=-Nm}var Nm,z_,Em,B_,F_,Ag,Dg,Pg,Om,j_,q_,K_,qa,Am,Ks=b(()=>{oe();J();I();Nm=700,z_=0,Em=-Nm,B_=0,F_=0,Ag=0,Dg=!1,Pg=ye(()=>{let{page:e,dialog:t}=N.value;return e==="inbox"&&t&&Tt.value[t]?.loaded?t:null});we(()=>{let e=Pg.value;Dg=!1,W_(()=>{Pg.peek()===e&&(z_=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{B_=t.timeStamp,e!=="pointerdown"&&(Ag=e==="click"?t.detail:0,Ag===1&&(F_=t.timeStamp))},{capture:!0});Om=0,j_=()=>{Dg=!0};q_=e=>e-z_>=Nm,K_=e=>Pg.peek()!==null&&q_(e),qa=()=>B_-Em<Nm||Ag>1&&Em>=F_,Am=()=>Dg||q_(performance.now())});function xB(e,t){let n=[...e],s=[];for(;n.length+1>yB;){let a=Math.min(...n.map(Rg));if(a>Rg(t))break;s.push(...n.splice(n.findIndex(i=>Rg(i)===a),1))}return s}function V(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=vB,silent:c=!1,more:u=null,keep:m=!1}={}){U_+=1;let p={id:U_,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:xB(Us.value.filter(f=>!f.silent),p);return Us.value=[...Us.value.filter(f=>!h.includes(f)),p],n&&!c&&(Hs.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...Hs.peek()].slice(0,wB)),setTimeout(()=>Pm(p.id),l),p.id}function Pm(e){Us.value=Us.value.filter(t=>t.id!==e)}function Kr(e){Pm(e),Hs.value=Hs.peek().filter(t=>t.id!==e)}function eu(e){Mg(),e.undo??!0?Kr(e.id):Pm(e.id),e.run()}function V_(e){Mg(),Pm(e.id),e.more.run()}function Dm(){let e=Us.value.findLast(t=>t.undo);e&&eu(e)}var vB,yB,U_,Us,Hs,wB,Rg,H_,ee,Y_,ge=b(()=>{oe();v();Ks();vB=8e3,yB=3,U_=0,Us=C([]),Hs=C([]),wB=50,Rg=e=>e.keep?2:e.run||e.alert?1:0;H_=(e,t)=>V("",{undo:e,ms:t,silent:!0}),ee=(e,t)=>V(e,{icon:"circle-alert",alert:!0,...t});Y_=()=>{Hs.value=[]}});function Lg(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function $s(e){localStorage.setItem("okno.lang",e),await Vc(e),await Lm({locale:e})}async function Ka(e){Zn.value=e,await Lm({theme:e})}async function Qi(e){qo.value=e,await Lm({density:e})}async function Lm(e){if(Ue.value!=="in"){tu={...tu,...e};return}try{pe({t:"me",row:await W("/api/me",e,{method:"PATCH"})})}catch(t){ee(F(t))}}async function Im(){if(Object.keys(tu).length)try{await W("/api/me",tu,{method:"PATCH"}),tu={}}catch{}}async function Ig(){let{locale:e,theme:t,density:n}=D.peek();Zn.value=t,qo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Me.peek()&&await Vc(e)}var Zn,G_,Mm,qo,Rm,fs,xo,vn,J_,Z_,tu,_B,Kt=b(()=>{oe();U();I();v();yo();ge();Zn=C(localStorage.getItem("okno.theme")??"system"),G_=C(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{G_.value=e.matches});Mm=ye(()=>Zn.value==="dark"||Zn.value==="system"&&G_.value),qo=C(localStorage.getItem("okno.density")??"normal"),Rm=C(localStorage.getItem("okno.text")??"normal"),fs=C(localStorage.getItem("okno.side")==="hidden"),xo=C(localStorage.getItem("okno.card")==="hidden"),vn=C(d_.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");we(()=>{Lg("theme",Zn.value,"system")});we(()=>{Lg("density",qo.value,"normal")});we(()=>{Lg("text",Rm.value,"normal")});we(()=>{localStorage.setItem("okno.side",fs.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.card",xo.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.sort",vn.value)});J_=()=>localStorage.getItem("okno.lang");Z_=e=>Lm({status_id:e});tu={};_B=ye(()=>D.value&&[D.value.locale,D.value.theme,D.value.density].join());we(()=>{_B.value&&sn(()=>{Ig()})})});function Fg(e){Ys=e,Vs=!0,qg()}function Wg(){Vs=!1,clearTimeout(Bg),Xt?.close(),Xt=null,Ur=0,Qn.value="on"}function jg(){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify({t:"hello",cursor:Ys.cursor(),build:Ys.build}))}function X_(e){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify(e))}function qg(){if(clearTimeout(Bg),!Vs||Xt&&Xt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Xt=t,zg=Date.now(),t.addEventListener("open",()=>{t===Xt&&jg()}),t.addEventListener("message",n=>{t===Xt&&NB(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Xt&&e0(n.code)})}function NB(e){if(zg=Date.now(),e.t==="ping"){Xt.send('{"t":"pong"}');return}if(e.t==="welcome"){Ys.signal(e),Kg();return}e.t==="resync"&&Ys.resync(),e.t==="events"?Ys.events(e):Ys.signal(e)}function AB(){if(!Vs)return;let e=Xt;Xt=null,e?.close(),Bm()}function Kg(){zm=0;let e=Ur>0;Ur=0,Qn.value="on",Ys.back(e)}function e0(e){if(Xt=null,!Vs)return;if(Ur||=Date.now(),e===Q_.signedOut){Vs=!1,Ys.signedOut();return}let t=e===Q_.tooSlow?0:Math.min(TB,SB*2**zm);zm+=1,Bg=setTimeout(qg,t*(.5+Math.random()/2))}function Bm(){zm=0,qg()}var SB,TB,CB,OB,EB,Q_,Qn,Xt,Ys,zm,Ur,zg,Bg,Vs,Hr=b(()=>{oe();SB=1e3,TB=3e4,CB=45e3,OB=2e3,EB=5e3,Q_={signedOut:4401,foreign:4403,tooSlow:4408},Qn=C("on"),Xt=null,Ys=null,zm=0,Ur=0,zg=0,Bg=0,Vs=!1;setInterval(()=>{if(!Vs)return;if(Xt?.readyState===WebSocket.OPEN&&Date.now()-zg>CB){let t=Xt;e0(0),t.close()}let e=Ur?Date.now()-Ur:0;Qn.value=e>EB?"off":e>OB?"grey":"on"},500);window.addEventListener("online",AB);window.addEventListener("offline",()=>{Vs&&(Ur||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Vs&&!Xt&&Bm()})});function l0(e){e.t==="welcome"&&(r0=Date.now(),Fm.value={},Wm.value={},Ha.value={},Km()),e.t==="presence"&&(Fm.value=t0(Fm.peek(),e.people,t=>t==="off")),e.t==="here"&&(Wm.value=t0(Wm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&DB(e.dialog)}function t0(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function DB(e){let t=Date.now()+Hg;Ha.value={...Ha.peek(),[e]:t},setTimeout(()=>{Ha.peek()[e]===t&&c0(e)},Hg)}function c0(e){if(!(e in Ha.peek()))return;let{[e]:t,...n}=Ha.peek();Ha.value=n}function u0(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&c0(t.row.dialog_id)}function d0(e,t,n){let s=Date.now();Ua.value=n.trim()?{dialog:e,mode:t,at:s}:null,Ua.value&&(s-Yg>=Ug&&Km(),setTimeout(()=>{Ua.peek()?.at===s&&(Ua.value=null)},Hg-Ug))}function Vg(){Ua.value=null}function Km(){if(clearTimeout(n0),Ue.peek()!=="in")return;let e=Yg+Ug-Date.now();if(e>0){n0=setTimeout(Km,e);return}Yg=Date.now(),X_(JSON.parse(m0.peek()))}function Gg(){jm.value=!1,clearTimeout(o0),o0=setTimeout(()=>{jm.value=!0},PB)}var Ug,Hg,PB,Fm,Wm,Ha,s0,a0,qm,r0,i0,p0,jm,Ua,Yg,n0,o0,m0,Yr=b(()=>{oe();U();Hr();J();I();Ug=2e3,Hg=6e3,PB=5*6e4,Fm=C({}),Wm=C({}),Ha=C({}),s0=e=>Fm.value[e]??"off",a0=e=>(Wm.value[e]??[]).filter(t=>t.id!==D.value?.id),qm=e=>e in Ha.value,r0=0,i0=()=>r0;p0=C(!document.hidden),jm=C(!1),Ua=C(null),Yg=0,n0=0,o0=0,m0=ye(()=>{let{page:e,dialog:t}=N.value,n=e==="inbox"&&p0.value&&!jm.value?t:null,s=Ua.value&&Ua.value.dialog===n?Ua.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:jm.value})});we(()=>{m0.value&&Qn.value==="on"&&Km()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Gg,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{p0.value=!document.hidden,document.hidden||Gg()});Gg()});function Xi(e,...t){for(let n of nu[e])n(...t)}async function Gs(e,t){if(It.value[e]?.busy)return!1;It.value={...It.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=It.value;return It.value=s,!0}catch(n){if(!(n instanceof q))throw n;return It.value={...It.value,[e]:{busy:!1,problem:n}},!1}}async function Vr(){let e=await B("/api/start");Ue.value="in",$0.value=Date.now(),Fr(()=>{pe({t:"start",data:e,reset:!0}),Xi("snapshot",e,{entered:!0})}),await Ig(),Xi("entered",e.me.id),Fg(k0),h0.postMessage(e.me.id)}function Hm(){Wg(),Ue.value="out",It.value={},pe({t:"forget"})}function g0(){Ue.value="in",Fg(k0),Xi("online")}async function w0(){let{view:e,dialog:t}=N.peek(),n=Nn(e,vn.peek());try{let s=await B("/api/start");if(s.build!==b0&&!v0.some(l=>l())){location.reload();return}let a=await RB(e,n),i=t?await B(`/api/dialogs/${t}`).catch(()=>null):null;Fr(()=>{pe({t:"start",data:s,reset:!0}),Xi("snapshot",s,{entered:!1});for(let l of a)pe({t:"page",view:e,sort:n,data:l});t&&pe({t:"opened",id:t}),i&&pe({t:"dialog",data:i})}),jg(),Kg()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(w0,3e3)}}async function RB(e,t){let{dialogs:n,views:s}=X.peek(),a=s[ms(e,t)],i=a?.loaded?Vi(n,e,t,za(X.peek()),a.edge).length:0,l=[await B(Um(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<MB&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await B(Um(e,t,l.at(-1).next)));return l}function Um(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Gr(e,t){let n=X.peek().views[ms(e,t)];return n?.loaded&&!n.next?null:Gs(`page:${ms(e,t)}`,async()=>{let s=await B(Um(e,t,n?.next));pe({t:"page",view:e,sort:t,data:s})})}async function ou(e,{unread:t=!0}={}){pe({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Gs(`dialog:${e}`,async()=>{let n=await B(`/api/dialogs/${e}`),s=t?await LB(e,n):null;Fr(()=>{pe({t:"dialog",data:n}),s&&pe({t:"around",id:e,data:s})})}),T0())}async function LB(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await B(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?B(_0(e,l)):null}async function IB(e,t){await ou(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Gs(`around:${e}`,async()=>{pe({t:"around",id:e,data:await B(_0(e,t))})})}function Jg(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Gs(`newer:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=${S0}`)})})}function Zg(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Gs(`older:${e}`,async()=>{pe({t:"log",id:e,side:"before",data:await B(`/api/dialogs/${e}/messages?before=${n}&limit=${S0}`)})})}function T0(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?E_(t):null;n!==null&&Gs(`hole:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function C0(e){let t=n=>pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=$0.peek()){t(0);return}Gs("mark",async()=>{t((await B(`/api/dialogs/${e.id}`)).mark)})}async function O0(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){pe({t:"read",id:t,client_no:n});try{await Te("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function zB(){for(let s of Object.keys(It.value)){if(!It.value[s].problem?.offline)continue;let{[s]:a,...i}=It.value;It.value=i}let{view:e,dialog:t}=N.peek(),n=Nn(e,vn.peek());X.peek().views[ms(e,n)]?.loaded||Gr(e,n),t&&!X.peek().logs[t]?.loaded&&ou(t)}var It,$0,nu,el,tl,rn,Xn,h0,b0,k0,v0,y0,MB,x0,f0,_0,Ym,S0,lt=b(()=>{oe();U();yo();Hr();Yr();Kt();Qt();J();I();It=C({}),$0=C(0),nu={snapshot:[],entered:[],rows:[],online:[]},el=e=>{nu.snapshot.push(e)},tl=e=>{nu.entered.push(e)},rn=e=>{nu.rows.push(e)},Xn=e=>{nu.online.push(e)};h0=new BroadcastChannel("okno");h0.addEventListener("message",e=>{Ue.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(Wg(),Vr().catch(()=>location.reload()))});b0=new URL(import.meta.url).pathname.split("/")[2],k0={build:b0,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();pe({t:"rows",cursor:e.cursor,rows:e.rows}),u0(e.rows),Xi("rows",e.rows,t,X.peek()),T0()},signal:l0,resync:()=>{w0()},back:()=>{zB(),Xi("online")},signedOut:()=>{Ue.value="expired"}},v0=[],y0=e=>{v0.push(e)};MB=10;x0=(e,t)=>Gs(`page:${ms(e,t)}`,async()=>{pe({t:"page",view:e,sort:t,data:await B(Um(e,t,null))})});f0=40,_0=(e,t)=>`/api/dialogs/${e}/messages?before=${t+f0/2}&limit=${f0}`,Ym=e=>Gs(`dialog:${e}`,async()=>{pe({t:"dialog",data:await B(`/api/dialogs/${e}`)})}),S0=60;we(()=>{let{page:e,view:t,dialog:n,at:s}=N.value,a=Nn(t,vn.value);Ue.value!=="in"||e!=="inbox"||sn(()=>{X.value.views[ms(t,a)]?.loaded||Gr(t,a),n&&s?IB(n,s):n&&ou(n)})})});var y,bt,ie=b(()=>{oe();y=C(null),bt=C(!1)});function Js(e){su.value=su.value===e?`${e} `:e}function FB(e){Vm.push(e),E0||=setTimeout(WB,BB)}function WB(){let e=[...new Set(Vm)];su.value=e.length===1?o("New message: {name}",{name:e[0]}):w("{n} new message","{n} new messages",Vm.length),Vm=[],E0=0}var BB,su,Vm,E0,Jr=b(()=>{oe();lt();v();BB=4e3,su=C(""),Vm=[],E0=0;rn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&FB(a.name)}})});var Qg,Xg,hs,Zr,au,ln,nl,ru,Ko=b(()=>{Qg=new Map,Xg=new Map,hs=e=>{Qg.set(e.page,e)},Zr=e=>Qg.get(e),au=()=>[...Qg.values()].filter(e=>e.icon),ln=e=>{Xg.set(e.id,{when:()=>!0,...e})},nl=()=>[...Xg.values()].filter(e=>e.when()),ru=e=>Xg.get(e)});function N0(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function _o(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ya(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var gs,H,Se=b(()=>{I();v();gs=e=>String(e).split(/\s+/)[0],H=e=>_e.value[e]?.name??o("Former colleague")});function Qr(e){let t=Object.values(tt.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=tt.value[e.channel_id];return t.length>1&&n?`${Re(e.kind)} · ${n.name}`:Re(e.kind)}var jB,d,ol,A0,Re,P0,Ce,ne,Va,yn,Ae,se,A=b(()=>{T();v();Se();I();jB=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${jB}#${e}`} /></svg>`,ol=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,A0={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Re=e=>A0[e]?A0[e]():e;P0=({dialog:e})=>{let[t,...n]=Qr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Ce=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Re(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,ne=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${_o(e)} ${n}`} aria-hidden="true">
${N0(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Va=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,yn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ae=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,se=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function nb(){let e=Date.now();Zm.value=e,e-M.value>=eb-tb/2&&(M.value=e),Jm=setTimeout(nb,Gm?tb:eb)}function D0(){return Gm+=1,Gm===1&&(clearTimeout(Jm),Jm=setTimeout(nb,tb)),()=>{Gm-=1}}function Xr(){M.value=Zm.value=Date.now()}var eb,tb,M,Zm,Gm,Jm,be=b(()=>{oe();eb=15e3,tb=1e3,M=C(Date.now()),Zm=C(Date.now()),Gm=0,Jm=0;Jm=setTimeout(nb,eb);document.addEventListener("visibilitychange",()=>{document.hidden||Xr()})});function Mn(e){let t=Me.value+JSON.stringify(e);return ob.has(t)||ob.set(t,new Intl.DateTimeFormat(Me.value==="ru"?"ru-RU":"en-GB",e)),ob.get(t)}function z0(e,t){try{let n=new Intl.NumberFormat(Me.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function io(e){let t=e,n=0;for(;t>=1e3&&n<L0.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Me.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${L0[n]()}`}function en(e,t=Date.now()){return Mn(lu(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Uo(e,t){let n=iu(e,t);return n<=0?G(e):n===1?o("yesterday"):n<7?Mn({weekday:"short"}).format(e):Mn(lu(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function sl(e,t){let n=iu(e,t);return n===0?o("Today"):n===1?o("Yesterday"):en(e,t)}function ut(e,t){let n=iu(e,t);return n<=0?o("today"):n===1?o("yesterday"):en(e,t)}function nt(e,t=Date.now()){let n=-iu(e,t);if(n===0)return o("today at {time}",{time:G(e)});if(n===1)return o("tomorrow at {time}",{time:G(e)});let s=Mn(lu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:G(e)})}function ot(e){let t=Math.max(1,Math.floor(e/I0));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/sb);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):w("{n} day","{n} days",Math.floor(e/Qm))}function Xm(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?w("{n} second ago","{n} seconds ago",n):t-e<sb?w("{n} minute ago","{n} minutes ago",Math.floor(n/60)):iu(e,t)===0?o("at {time}",{time:G(e)}):We(e)}function B0(e){let t=Mn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function ed(e,t=Date.now()){let n=e-t<2*Qm?{weekday:"short"}:{day:"numeric",month:"short"};return`${Mn(n).format(e)}, ${G(e)}`}function cn(e,t="short"){let n=Mn({weekday:t,timeZone:"UTC"}).format(qB+e*Qm);return n[0].toUpperCase()+n.slice(1)}function j0(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function q0(e){let t=null;return n=>((t?.text!==n||t.lang!==Me.value)&&(t={text:n,lang:Me.value,made:e(n)}),t.made)}var I0,sb,Qm,ob,M0,iu,lu,R0,ue,ct,G,We,L0,Zs,Rn,F0,qB,cu,td,uu,W0,te=b(()=>{v();I0=6e4,sb=60*I0,Qm=24*sb,ob=new Map;M0=e=>new Date(e).setHours(0,0,0,0),iu=(e,t)=>Math.round((M0(t)-M0(e))/Qm),lu=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),R0={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(R0[Me.value]??R0.en).format(e).replaceAll(","," ");ct=e=>new Date(e).toDateString(),G=e=>Mn({hour:"2-digit",minute:"2-digit"}).format(e),We=e=>Mn({dateStyle:"long",timeStyle:"short"}).format(e),L0=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Zs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Rn=(e,t=Date.now())=>Mn(!t||lu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);F0=()=>Array.from({length:7},(e,t)=>{let n=Mn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),qB=Date.UTC(2024,0,1);cu=(e,t)=>Mn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),td=(e,t,n=Date.now())=>lu(e,n)?cu(e,t):Mn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),uu=e=>Mn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),W0=(e,t)=>Mn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function rb(e){let t=So.peek().filter(n=>!e.includes(n));t.length!==So.peek().length&&(So.value=t)}function K0(e){pu.value=e,setTimeout(()=>{pu.peek()===e&&(pu.value=[])},KB)}function U0(e,t,n){let s=za(e),a=t.filter(l=>e.dialogs[l]&&!Ia(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var KB,So,pu,al,ab,nd=b(()=>{lt();oe();yo();Qt();KB=1600,So=C([]),pu=C([]),al=C(null),ab=(e,t)=>Fs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);rn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&ab(u,s)&&!(t.dialogs[c]&&ab(t.dialogs[c],s))&&!So.peek().includes(c)),i=So.peek().filter(l=>n.dialogs[l]&&ab(n.dialogs[l],s));(a.length||i.length!==So.peek().length)&&(So.value=[...i,...a.map(({id:l})=>l)])})});async function sd(){rl.value!=="unsupported"&&(rl.value=await Notification.requestPermission())}function J0(e,t,n,s){if(rl.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var rl,mu,od,H0,Y0,V0,G0,ib=b(()=>{oe();rl=C("Notification"in window?Notification.permission:"unsupported"),mu=C(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{mu.value=!0}));navigator.locks||(mu.value=!0);od="okno.focus",H0=crypto.randomUUID?.()??String(Math.random()),Y0=()=>{localStorage.setItem(od,H0)},V0=()=>{localStorage.getItem(od)===H0&&localStorage.removeItem(od)};window.addEventListener("focus",Y0);window.addEventListener("blur",V0);window.addEventListener("pagehide",V0);document.hasFocus()&&Y0();G0=()=>localStorage.getItem(od)!==null});var UB,HB,Z0,YB,Q0,Ln,Qs=b(()=>{v();UB={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},HB={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Z0=e=>HB[e]?.()??o("sent by a program"),YB={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Q0=e=>YB[e]?.()??(e||o("could not be downloaded")),Ln=(e,t)=>UB[e]?.()??(t||o("the platform refused it"))});function il(){return!lb.value&&!cb&&(cb=!0,B("/api/command-line").then(e=>{lb.value=e},()=>{cb=!1})),lb.value}var lb,cb,ll,X0,ad=b(()=>{oe();U();lb=C(null),cb=!1;ll=(e,t)=>`${e.program} ${t} ${e.options}`,X0=e=>`'${e.replaceAll("'","'\\''")}'`});var eS,VB,tS,ub,nS,oS=b(()=>{te();v();eS=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),VB=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),tS={assigned:(e,t)=>e.count>1?w("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:nt(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?w("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:eS(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:eS(e.due_at,t)})},ub=(e,t,n)=>(tS[e.data.what]??tS.changed)(e,VB(e),n),nS=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function aS(e){let t=e.by_id===null?o("Someone"):gs(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return w("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(sS[n]??sS.in)(t);return e.count>1?`${a} · ${w("{n} event","{n} events",e.count)}`:a}function ZB(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:JB()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(lS[e.data.why]??lS.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:G(e.data.since),until:G(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:G(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?nS(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function du(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(rS[e.kind]??rS.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:ZB(e),icon:GB[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function rd(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":Y("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var GB,sS,rS,iS,JB,lS,fu,pb=b(()=>{Qs();ad();te();v();Se();J();oS();GB={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},sS={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};rS={message:(e,t)=>`${t}: ${aS(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ln(e.code,e.detail)}),fault:({data:e})=>w("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${aS(e)}`,assigned:(e,t)=>e.count>1?w("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>w("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:iS(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:iS(e.due_at,t)}),nobody:({data:e})=>w("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>w("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:ub,taskdue:ub,test:()=>o("This is what a notification looks like")},iS=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),JB=()=>{let e=il();return e?ll(e,"check"):"okno check"},lS={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};fu=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function eF(){Xs??=new AudioContext,Xs.state==="suspended"&&Xs.resume().catch(()=>{})}function tF(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function id(e){let t=(xe.peek()?.sounds.volume??0)/100;if(!t||!Xs||Xs.state!=="running")return!1;for(let[n,s,a]of QB[e])nF(n,Xs.currentTime+s,a,t*t*XB);return!0}function nF(e,t,n,s){let a=Xs.createOscillator(),i=Xs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Xs.destination),a.start(t),a.stop(t+n+.02)}var QB,XB,Xs,mb,db=b(()=>{I();QB={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},XB=.3,Xs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,eF,{capture:!0,passive:!0});mb=()=>D.peek()?.presence==="online"&&!tF(xe.peek()?.quiet)});async function $u(e=!1){let t=e?Ga.peek()?.next:null;Ga.value={...Ga.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...ea.peek()&&{only:ea.peek()},...t&&{before:t}}),s=await B(`/api/notifications?${n}`);pe({t:"bell",data:s}),Ga.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Ga.value={...Ga.peek(),busy:!1,problem:n}}}function uS(e){ea.value=e,$u()}async function cd(e,t){let n=Date.now();for(let s of t){let a=Zc.peek()[s];a&&a.read_at===null&&pe({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Te("POST","/api/notifications/read",e)}catch{}}function ud(e){iF(e),L(rd(e))}function dS(e){e&&ze.peek().notifications&&cd({dialog_id:e},$b.peek().filter(t=>mS(t,e)).map(t=>t.id))}function cF(){let e=[...fb.keys()].map(t=>Zc.peek()[t]).filter(t=>t&&t.read_at===null);if(fb=new Map,fS=0,!!e.length){if(Date.now()-i0()<sF&&e.length>1){$S(e.length);return}for(let t of[uF,pF,mF])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function uF(e){if(ld.peek())return;let t=l=>N.peek().page==="inbox"&&!So.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&N.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>hb(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&V(w("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(Y("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){$S(i.length);return}for(let l of i){let{plain:c,icon:u}=du(l);(fu(l)?ee:V)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>ud(l):null})}}function pF(e){let t=e.filter(a=>hb(a,"sound")&&(a.kind==="test"||mb()));if(!t.length||!mu.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-cS<aF)return;cS=Date.now();let s=t.map(a=>fu(a)?"alarm":rF[a.kind]??"assigned");id(["alarm","assigned","message"].find(a=>s.includes(a)))}function mF(e){if(mu.peek())for(let t of e){if(!hb(t,"desktop")||t.kind!=="test"&&(G0()||!mb()))continue;let{plain:n,text:s}=du(t);J0(n,s,t.id,()=>ud(t))}}async function bS(){await sd(),await Te("POST","/api/notifications/test",{})}var oF,sF,aF,rF,Ga,ea,ld,$b,iF,pS,mS,lF,fb,fS,hb,$S,hS,gS,cS,gb=b(()=>{lt();oe();U();nd();ib();Yr();v();pb();J();db();I();ge();oF=700,sF=3e3,aF=3e3,rF={message:"message",followed:"message",unassigned:"message"},Ga=C(null),ea=C(""),ld=C(!1),$b=ye(()=>Object.values(Zc.value).filter(e=>!ea.value||e.kind===ea.value).sort((e,t)=>t.at-e.at||t.id-e.id));iF=e=>cd({ids:[e.id]},[e.id]),pS=()=>cd({all:!0},Object.keys(Zc.peek()));mS=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),lF=e=>N.peek().page==="inbox"&&mS(e,N.peek().dialog)&&document.hasFocus()&&!document.hidden;we(()=>{let{page:e,dialog:t}=N.value;e==="inbox"&&t&&X.value.ready&&sn(()=>dS(t))});window.addEventListener("focus",()=>{N.peek().page==="inbox"&&dS(N.peek().dialog)});fb=new Map,fS=0;rn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(lF(a)){cd({ids:[s]},[s]);continue}fb.set(s,a),fS||=setTimeout(cF,oF)}}});hb=(e,t)=>e.kind==="test"||xe.peek().notices[e.kind]?.[t],$S=e=>V(w("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>hS()}),hS=()=>{},gS=e=>{hS=e};cS=0});function kt(e,t){let[n,s]=g(!1);return E(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Oe(){let e=O(document.activeElement);j(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function pd(e){let t=O(e);t.current=e,E(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function ei(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function vt(e){let t=O(null);return E(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function To(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return E(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function tn(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ee=b(()=>{R()});function vS(){let e=ze.value.notifications??0,t=y.value==="bell",n=e?w("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?hu():cl()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function yS(){return y.value!=="bell"?null:r`<${fF} />`}function fF(){let e=vt(hu),t=O(null);Oe(),E(()=>(t.current.focus({preventScroll:!0}),$u(),ld.value=!0,()=>{ld.value=!1}),[]);let n=()=>{hu(),L(an("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ze.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${pS}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${hu}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(ea.value===s)}
onClick=${()=>uS(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${$F} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function $F(){let{busy:e,problem:t,next:n}=Ga.value??{busy:!0},s=kt(150,!!e),a=$b.value,i=!ea.value&&Hs.value.length>0&&r`<${hF} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${F(t)}</span>
<button type="button" class="btn" onClick=${()=>$u()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${bF(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${wF} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>$u(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ae} width=${c} /><${Ae} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${se} icon="bell" title=${o("No notifications")} text=${ea.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function hF(){let[e,t]=g(!1),n=Hs.value.length-kS;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Hs.value.slice(0,e?void 0:kS).map(s=>r`<${gF} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${w("{n} more","{n} more",n)}
</button>
</div>`}
`}function bF(e){let t=new Map;for(let n of e){let s=sl(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function kF({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function yF({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await W("/api/automation/resume",{breaker:e.breaker,id:e.id}),V(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ee(F(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function wF({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=du(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),hu(),ud(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${ne} name=${i} size="md" />`:r`<span class=${fu(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${rd(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${kF} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${vF(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${yF} data=${e.data} />`}
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`}var hu,kS,dF,cl,gF,vF,md=b(()=>{oe();R();T();ie();U();be();te();v();gb();pb();J();I();ge();A();Ee();hu=()=>{y.value=null},kS=5,dF=ye(()=>D.value?.id??null);we(()=>{dF.value,sn(Y_)});cl=()=>{y.value="bell"};gS(cl);gF=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>eu(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`;vF=({kind:e})=>e==="fault"||e==="breaker"});var pt,Co=b(()=>{pt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Je(...e){for(let t of e)SS.set(t.id,{when:SF,...t})}function na(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var dd,SS,SF,ta,yb,wb,TS,xb,CS,TF,OS,Ja,CF,OF,ul,pl,ES,Ct=b(()=>{Co();v();dd={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},SS=new Map;SF=()=>!0,ta=()=>[...SS.values()],yb=e=>!!e.when(),wb={},TS=e=>{wb=e??{}},xb=e=>wb[e.id],CS=(e,t)=>ta().find(n=>n!==t&&n.key!==t.key&&Ja(n).includes(e)),TF=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),OS=e=>!e.altKey&&!TF.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Ja=e=>[wb[e.id]??e.key,...e.also??[]].filter(Boolean),CF={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:pt,Enter:"Enter"},OF=e=>CF[e]??e.replace(/^(Key|Digit)/,""),ul=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(OF));pl=(e,t)=>ta().find(n=>(!t||n.anywhere)&&Ja(n).includes(e)&&yb(n)),ES=e=>ta().some(t=>Ja(t).some(n=>n.startsWith(e+" ")))});function $e(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=C(null),l=null,c=()=>l||(fd.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{fd.value-=1}),l);AS.push(c);let u=s?AF:NF;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Ut(e,t,n){let s=$e(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function _b(e){e().catch(t=>{console.warn("module",t),ee(o("Could not load this part of the page."),{label:o("Retry"),action:()=>_b(e)}),y.value=null})}function NF({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return j(()=>{i&&_b(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function AF({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),j(()=>{if(!c)return a.current.focus({preventScroll:!0}),_b(t),()=>{e.peek()||u()}},[]),j(()=>{c&&RF(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>MF(m,i.current)} />`}function MF(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:PF(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function RF(e,t){let n=document.activeElement,s=DF(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function $d(e){if(!fd.peek()){e();return}let t=fd.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Sb(){for(let e of AS){await LF();try{await e()}catch{setTimeout(Sb,EF);return}}}var EF,NS,AS,fd,PF,DF,LF,wn=b(()=>{oe();R();T();v();ge();ie();EF=5e3,NS=2e3,AS=[],fd=C(0);PF=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,DF=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");LF=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:NS}):setTimeout(e,NS)})});function hd(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Tb=b(()=>{});function gu(e){let t=ae.peek()[e]?.name??o("the client");return t.length>PS?`${t.slice(0,PS-1).trimEnd()}…`:t}var PS,DS,In,bu,gd,bd,MS,RS,kd,vd,yd,LS,IS,wd,zS,BS,Za,xd,oa=b(()=>{te();v();Se();I();PS=40;DS=e=>e===null?o("until the client replies"):nt(e),In=e=>(t,...n)=>e(gu(t),...n),bu=In((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),gd=In(e=>o("Reopened: {name}",{name:e})),bd=In((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:DS(t)})),MS=In(e=>o("Unsnoozed: {name}",{name:e})),RS=In(e=>o("No reply needed: {name}",{name:e})),kd=In((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),vd=In(e=>o("Marked as read: {name}",{name:e})),yd=In(e=>o("Marked as unread: {name}",{name:e})),LS=In(e=>o("Sent and closed: {name}",{name:e})),IS=In((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:DS(t??null)})),wd=In((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:nt(t)})),zS=In(e=>o("Not sent, the text is back in the field: {name}",{name:e})),BS=In(e=>o("Not sent: {name}",{name:e})),Za=In((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===D.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),xd=In((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Be(e){try{return await e(),!0}catch(t){return ee(F(t)),!1}}async function un(e,t,n,s){let a=_d(e),i=ja(e);pe({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await W(`/api/dialogs/${e}/${t}`,n);return pe({t:"result",...l,sentAtRev:i}),l}catch(l){throw pe({t:"result",dialog:a,sentAtRev:i}),l}}function eo(e,t,n,s,{more:a,keep:i}={}){if(qa())return null;let l=Be(t),c=V(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Be(n)}});return l.then(u=>{u||Kr(c)}),l}function Cb(e,t){let n=_d(e).assignee_id;return n===t?null:eo(Za(e,t),FS(e,t),FS(e,n),"user-round-check")}function Qa(e){if(_d(e).state!=="closed")return null;let t={reason:_d(e).close_reason??"solved",comment:""},n=async()=>{t=(await un(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>un(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=eo(gd(e),n,s,"undo-2");return a&&N.peek().dialog===e&&qr(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),V(o("Copied"))}catch{IF(e)?V(o("Copied")):ee(o("The browser blocked copying"))}}function IF(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function ku(e,t){await W(`/api/contacts/${e.id}`,t,{method:"PATCH"}),pe({t:"contact",row:{...e,...t}})}function Cd(e){vu.value=e,y.value="photo"}async function Od(e,t,n){let s=await W(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});pe({t:"contact",row:s.contact}),V(s.moved.length?w("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function jS(){await Be(async()=>{await Te("DELETE","/api/session"),y.value=null,Hm(),L("/login")})}var _d,FS,Sd,Td,WS,vu,Ze=b(()=>{ie();oe();U();v();J();I();lt();ge();oa();Ks();_d=e=>X.peek().dialogs[e];FS=(e,t)=>()=>un(e,"assignee",{operator_id:t},{assignee_id:t});Sd=e=>Cb(e,D.peek().id);Td=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/retry`,{})})}),WS=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/check`,{})})});vu=C(null)});function jF(e){let t=/[а-яё]/i.test(e)?BF:zF,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function qS(e){return[...WF(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function qF(e,t){if(e.length<FF)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&KF(e,n(s)))return!0;return!1}function KF(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function UF(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>qF(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function KS(e,t){let n=qS(t),s=qS(e).map(({word:a})=>UF(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ml(e,t){let[n,s]=[e.slice(0,HF),t.slice(0,YF)],a=KS(n,s);if(a)return a;let i=jF(n),l=i&&KS(i,s);return l?{...l,score:l.score-.5}:null}function Ob(e,t,n){return t.map(s=>({item:s,fit:ml(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var US,HS,zF,BF,FF,WF,HF,YF,Eb=b(()=>{US="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",HS="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",zF=new Map([...US].map((e,t)=>[e,[...HS][t]])),BF=new Map([...HS].map((e,t)=>[e,[...US][t]])),FF=4,WF=e=>e.toLowerCase().replaceAll("ё","е");HF=200,YF=1e3});var YS,VS,dl,yu=b(()=>{YS=[],VS=e=>{YS.push(e)},dl=e=>YS.some(t=>t(e))});function Ed(e,t,n=""){let s=ti(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>un(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return eo(Za(e,t),a(t,n),a(s,""),"user-round-check")}function GS(e,t,n=""){let{team_id:s,assignee_id:a}=ti(e),i=xd(e,t===null?null:Pb(t)),l=(c,u,m)=>()=>un(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return eo(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function zn(e){let t=e.id===D.value.id?"online":s0(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Xa(e){try{let{people:t}=await B(e?`/api/people?dialog=${e}`:"/api/people");Ho.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Nd(){Nb||qa()||(Nb=!0,await Be(async()=>{let{dialog:e}=await W("/api/dialogs/next",{});if(!e){V(o("No unassigned conversations"));return}pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:VF(),row:e}]}),qr(),L(Y("mine",e.id));let t=()=>Be(()=>un(e.id,"assignee",{operator_id:null},{assignee_id:null}));V(Za(e.id,D.peek().id),{icon:"user-round-check",undo:t})}),Nb=!1)}function Ad(e,t,n=""){let s=ti(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Ab(e,s.until,s.reason):ZS(e);return eo(bd(e,t),Ab(e,t,n),a,"alarm-clock")}function er(e){let t=ti(e).snooze;return t?eo(MS(e),ZS(e),Ab(e,t.until,t.reason),"alarm-clock"):null}function lo(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=ti(e);if(i.state!=="open"||qa()||!s&&dl({ids:[e],proceed:f=>lo(e,t,n,{sure:!0,...f})}))return null;let{view:c}=N.peek(),u=XS(e,c),m=async()=>{await ZF(i)(),await a?.(),N.peek().page==="inbox"&&L(Y(c,e))},p={label:o("Reason"),run:()=>{L(Y(c,e)),y.value="finish"}},h=eo(bu(e,Pd(t)),JF(e,t,n),m,"check",{more:p,keep:!0});return h&&N.peek().dialog===e&&eT(c,u),h}function Db(e){let{dialog:t,view:n}=N.peek();t===e&&eT(n,XS(e,n))}function QS(e,t,n){let s={reason:ti(e).close_reason??"solved",comment:""},a=l=>un(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return eo(bu(e,Pd(t)),i,()=>a(s),"check")}function XS(e,t){let n=X.peek().dialogs;return Vi(n,t,"urgent",Wa(),null).find(s=>s!==e)??null}function eT(e,t){qr();let n=xe.peek()?.after_close??"next";n==="stay"||at(e)==="closed"||L(n==="next"&&t?Y(e,t):Y(e))}function Dd(e){let t=ti(e).waiting_since;if(!t)return null;let n=()=>un(e,"no-answer",{},{waiting_since:null});return eo(RS(e),n,()=>un(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ni(e,t=!qs.peek()[e]){pe({t:"follow",id:e,on:t});try{await W(`/api/dialogs/${e}/follow`,{on:t}),V(kd(e,t),{icon:"eye",undo:()=>ni(e,!t)})}catch(n){pe({t:"follow",id:e,on:!t}),ee(F(n))}}var ti,Pb,JS,Ho,Nb,VF,Ab,ZS,fl,Pd,GF,JF,ZF,Bn=b(()=>{oe();Ze();ie();oa();U();Yr();v();Ks();yo();J();yu();vo();I();ge();ti=e=>ae.peek()[e];Pb=e=>Ne.value[e]?.name??o("Deleted team"),JS=e=>{let t=Ne.value[e.team_id];return t&&!t.removed?t:null};Ho=C(null);Nb=!1;VF=()=>Number(String(X.peek().cursor).split(":").pop()),Ab=(e,t,n)=>()=>un(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:D.peek().id}}),ZS=e=>()=>un(e,"unsnooze",{},{snooze:null});fl={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Pd=e=>(fl[e]??fl.solved)[0](),GF=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),JF=(e,t,n)=>()=>un(e,"close",{reason:t,comment:n},GF(t)),ZF=({id:e,snooze:t,waiting_since:n})=>()=>un(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function aT(){bs.value="",sa.value=null,Oo.value=null}function rT(e){if(bs.value=e,clearTimeout(tT),e.trim().length<2){wu+=1,sa.value=null;return}tT=setTimeout(()=>XF(e),QF)}async function XF(e){wu+=1;let t=wu;try{let n=await B(`/api/search?${new URLSearchParams({q:e,limit:String(Mb)})}`);t===wu&&(sa.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===wu&&(sa.value={q:e,problem:n})}}function oT(e){let t=bs.value.trim();return t?Ob(t,e,iT).map(({item:n,fit:{marks:s}})=>nT(n,s)):e.map(n=>nT(n))}function lT(e){let t=e.assignee_id===D.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(Y(t,e.id))},s=i=>()=>{tW(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==D.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Sd)},e.assignee_id===D.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Cb(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(lo)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Qa)}];return[n,...a.filter(Boolean)]}function tW(e){ae.peek()[e.id]||pe({t:"result",dialog:e,sentAtRev:ja(e.id)})}function cT(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>lT(e),run:()=>L(Y("all",e.id))}}function nW(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(Y("all",t))}}}function oW(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>lT(e.dialog),run:()=>L(Y("all",e.dialog_id,e.no))}}function aW(e){let t=Object.values(ae.value);return Ob(e,t,s=>s.name).slice(0,Mb).map(({item:s,fit:{marks:a}})=>cT(s,a))}function rW(e){return{dialogs:e.dialogs.map(n=>cT(n)),contacts:e.contacts.map(nW),messages:e.messages.map(oW),tasks:e.tasks.map(sW)}}function iW(){let e=bs.value.trim(),t=eW(),n=[{id:"acts",title:o("Conversation actions"),items:oT(t.filter(s=>sT.has(s.group)))}];if(e){let s=sa.value?.data&&ml(e,sa.value.q)?rW(sa.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...aW(e).filter(i=>!a.has(i.id))].slice(0,Mb)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"tasks",title:o("Tasks"),items:s.tasks}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:oT(t.filter(s=>!sT.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Tm(e))}]}),n.filter(s=>s.items.length)}function lW(e){let t=bs.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?ml(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Rb(e){y.value=null,requestAnimationFrame(()=>e.run())}function pT(e){return e?.acts?(Oo.value=e,bs.value="",!0):!1}function Lb(){return Oo.value?(Oo.value=null,!0):!1}var QF,Mb,bs,sa,Oo,wu,tT,eW,iT,nT,sT,sW,uT,mT=b(()=>{oe();Ze();ie();U();Ct();v();Eb();J();I();Bn();QF=150,Mb=5,bs=C(""),sa=C(null),Oo=C(null),wu=0,tT=0;eW=()=>ta().filter(e=>e.palette!==!1&&e.label&&yb(e)),iT=e=>(e.title??e.label)(),nT=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:iT(e),marks:t,command:e,run:e.run});sT=new Set(["dialog","log"]);sW=e=>({id:"t:"+e.id,kind:"task",task:e,text:e.title,marks:e.title_marks,run:()=>L(qt(e.id))});uT=ye(()=>Oo.value?lW(Oo.value):iW())});function $l({one:e}){let[t]=Ja(e);return t?r`<${Ib} keys=${t} />`:null}var Ib,Md=b(()=>{T();Ct();v();A();Ib=({keys:e})=>ul(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${yn} of=${t} />`)});var dT={};ve(dT,{Palette:()=>cW});function uW(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(aT),Oe(),j(()=>e.current.focus(),[]);let a=uT.value,i=`${Oo.value?.id??""} ${bs.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),m=u[Math.min(l,u.length-1)];E(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&m){f.preventDefault(),Rb(m);return}if(f.key==="Tab"&&!f.shiftKey&&pT(m)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!bs.value&&Lb()&&f.preventDefault(),f.key==="Escape"&&Lb()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${tn}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${bs.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Oo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>rT(f.currentTarget.value)} onKeyDown=${h} />
<${pW} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${mW} key=${$.id} item=${$} on=${$===m}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${sa.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!Oo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Oo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function pW(){let e=Oo.value?.text??ae.value[N.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function mW({item:e,on:t,onLook:n}){let s={dialog:fW,contact:$W,message:gW,task:hW}[e.kind]??dW;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Rb(e)}>
<${s} item=${e} />
</div>`}function $W({item:e}){let[t]=e.contact.identities;return r`
<${ne} name=${e.contact.name} size="sm" />
<span class="cut"><${xu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Ce} kind=${t.kind} named />
<span class="cut">${t.label||Re(t.kind)}</span>
</span>`}
`}function gW({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${xu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ut(t.created_at,M.value)}</span>
`}var cW,xu,dW,fW,hW,fT=b(()=>{R();T();ie();be();te();v();Tb();mT();Se();J();I();A();Ee();Md();cW=()=>y.value==="palette"?r`<${uW} />`:null;xu=({item:e})=>hd(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),dW=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${xu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${$l} one=${e.command} /></span>`}
`,fW=({item:e})=>r`
<${ne} name=${e.dialog.name} size="sm" />
<span class="cut"><${xu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${Ce} kind=${e.dialog.kind} named />
</span>
`;hW=({item:e})=>r`
<${d} name="circle-check-big" />
<span class="cut"><${xu} item=${e} /></span>
<span class="hrow end dim t12">${o("No. {number}",{number:ue(e.task.number)})}</span>
`});var Ot,Yo=b(()=>{Ot=(e,t=document)=>t.querySelector(e)});function Et(e){let t=new Set;for(let n of e??[]){let s=gt.value[n],a=s?.merged_into?gt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var zt,Bt,hn,Fn,Qe=b(()=>{oe();v();I();zt=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Bt=e=>zt.find(([t])=>t===e)?.[1]()??"",hn=ye(()=>Object.values(gt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Fn=e=>gt.value[e]?.name??o("deleted tag")});function Vo({ids:e,most:t=3}){let n=Et(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${aa} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var aa,bW,kW,vW,oi,Ht,xn=b(()=>{T();v();Qe();aa=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;bW={1:"hi",0:"mid",[-1]:"low"},kW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],vW=e=>o("Priority: {priority}",{priority:Bt(e).toLocaleLowerCase()}),oi=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${kW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Ht=({priority:e,named:t=!1})=>r`<span class=${"pri "+bW[e]} title=${t?null:vW(e)}>
<${oi} priority=${e} />
<span class=${t?"":"vh"}>${Bt(e)}</span>
</span>`});function $T(e,{tags:t,priorities:n}){let s=yW.exec(e);if(!s)return[];let[a,i,l,c,u]=s,m=`${e.slice(0,e.length-a.length)}${i}${l}${c}:`,p=_u(u.replace(/^["«“]/,""));return(wW.includes(c.toLowerCase())?t.map(f=>({id:`t${f.id}`,name:f.name,color:f.color})):n.map(([f,$])=>({id:`p${f}`,name:$.toLocaleLowerCase(),priority:f}))).filter(f=>_u(f.name).includes(p)&&_u(f.name)!==p).sort((f,$)=>Number(_u($.name).startsWith(p))-Number(_u(f.name).startsWith(p))).slice(0,6).map(f=>({...f,text:`${m}${/[\s,"«“]/.test(f.name)?`"${f.name.replaceAll('"',"")}"`:f.name} `}))}var yW,wW,_u,hT=b(()=>{yW=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,wW=["тег","tag"],_u=e=>e.toLocaleLowerCase().replaceAll("ё","е")});function Rd(e,t){let[n,s]=g(0),[a,i]=g(null),l=zt.map(([f,$])=>[f,$()]),c=a===e?[]:$T(e,{tags:hn.value,priorities:l}),u=Math.min(n,c.length-1),m=f=>{s(0),t(f.text)},p=f=>{if(!c.length)return!1;let $={ArrowDown:1,ArrowUp:-1}[f.key];if($)s((u+$+c.length)%c.length);else if(f.key==="Enter"||f.key==="Tab"&&!f.shiftKey)m(c[u]);else if(f.key==="Escape")i(e);else return!1;return f.preventDefault(),f.stopPropagation(),!0},h={role:"combobox","aria-autocomplete":"list","aria-expanded":String(c.length>0),"aria-controls":c.length?"cndlist":null,"aria-activedescendant":c.length?`cnd-${c[u].id}`:null};return{list:c,chosen:u,setAt:s,pick:m,onKey:p,field:h,hide:()=>i(e)}}var Ld,zb=b(()=>{R();T();v();xn();Qe();hT();Ld=({hints:e})=>e.list.length>0&&r`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${o("Suggestions")}>
${e.list.map((t,n)=>r`<div class=${n===e.chosen?"mi on":"mi"} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?r`<span class=${`sq h${t.color}`}></span>`:r`<${oi} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`});function Tu(e){L(Tm(e),{replace:!0}),clearTimeout(Bb),Bb=setTimeout(()=>Id(e),xW)}async function Id(e){if(clearTimeout(Bb),ks.peek()?.q===e&&ks.peek().data)return;Su+=1;let t=Su;if(!e.trim()){ks.value=null,si.value=!1;return}si.value=!0;try{let n=await B(`/api/search?${new URLSearchParams({q:e})}`);t===Su&&(ks.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Su&&(ks.value={q:e,problem:n})}t===Su&&(si.value=!1)}var xW,ks,si,Su,Bb,gT,bT=b(()=>{oe();U();J();xW=200,ks=C(null),si=C(!1),Su=0,Bb=0;gT=e=>{ks.value=null,Id(e)}});function vT(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=kT(t,n,l,c),a+=c-l;let i=n-t-kT(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function _W(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function hl(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,vT(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?vT(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:_W(s,n)}}var kT,Fb=b(()=>{kT=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Cu(e,t){Xr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};zd.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function gl({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:ot(t)}):s===null?TW(e):o("paused until {time}",{time:CW(s,a)})}function xT(e,t){let n=hl(e,wo.value,t);if(n){let s=gl(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:ot(t-e.waiting_since)}):""}function jb({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${OW} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Ou(e){let t=hl(e,wo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return E(()=>n?D0():void 0,[n]),n?hl(e,wo.value,Zm.value):t}function Go({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Ou(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${jb} target=${a} /><span class="vh">${o("Reply due:")} </span>${gl(a,M.value)}`:r`<${EW} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Cu(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${yT(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&zd.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${yT(e,a)} onClick=${c}>
${l}
</button>`}function EW({since:e,short:t}){let n=ot(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Wb,SW,zd,TW,CW,OW,yT,ra=b(()=>{oe();R();be();te();T();v();Fb();I();A();ie();Wb=6e4,SW=1440*Wb,zd=C(null);TW=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):ot(Math.ceil(e/Wb)*Wb),CW=(e,t)=>e-t<SW?G(e):ed(e,t);OW=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;yT=(e,t)=>t?o("Reply due at {time}",{time:Uo(e.due_at,M.value)}):o("waiting {span}",{span:ot(Math.max(0,M.value-e.waiting_since))})});var ST={};ve(ST,{Search:()=>AW});function AW(){let{q:e}=N.value,[t,n]=g("all"),s=O(null);E(()=>{Id(e)},[e]),j(()=>{s.current.focus(),s.current.select()},[]);let a=ks.value?.q===e?ks.value:null,i=a?.data??(si.value?ks.value?.data:null),l=Rd(e,u=>{Tu(u),s.current.focus()}),c=u=>{u.isComposing||l.onKey(u)||u.key!=="ArrowDown"&&u.key!=="Enter"||(u.preventDefault(),Ot(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${ds()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${u=>u.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients, messages and tasks")}
placeholder=${o("Word, name, address or No.")} value=${e} ...${l.field}
onInput=${u=>Tu(u.target.value)} onKeyDown=${c} onBlur=${l.hide} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Tu(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
<${Ld} hints=${l} />
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${MW} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${si.value?"true":null} onKeyDown=${DW}>
<div class="srbody"><${IW} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?w("{n} found","{n} found",qb(a.data)):""}</div>
</main>`}function DW(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function MW({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${NW.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(PW(e,s))}</span>
</button>`)}
</div>
</div>`}function LW(e){Tu(e),requestAnimationFrame(()=>document.getElementById("q")?.focus())}function IW({q:e,data:t,problem:n,tab:s,pick:a}){let i=kt(300,si.value&&!t);if(n)return r`<${se} icon="unplug" title=${o("Search failed")} text=${F(n)}>
<button type="button" class="btn" onClick=${()=>gT(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${se} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.")}>
<span class="srconds">
${RW.map(([p,h])=>r`<button type="button" class="chip" key=${h} onClick=${()=>LW(p())}>
<b class="b6">${p()}</b> ${h()}
</button>`)}
</span>
<//>`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;let l=t.unknown.length>0?o("There is no such tag or priority: {names}.",{names:t.unknown.join(", ")}):"";if(!qb(t))return r`<${se} icon="search" title=${o("Nothing found")}
text=${l||o("Try fewer or different words.")} />`;let c=p=>(s==="all"||s===p)&&t[p].length>0,u=p=>s==="all"?t[p].slice(0,_T):t[p],m=(p,h)=>s==="all"&&t[p].length>_T&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${h}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l&&r`<p class="t12 dim srq">${l}</p>`}
${c("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${u("dialogs").map(p=>r`<${zW} key=${p.id} dialog=${p} />`)}
</ul>
${m("dialogs",o("All conversations found"))}
`}
${c("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${u("contacts").map(p=>r`<${WW} key=${p.id} contact=${p} />`)}</ul>
${m("contacts",o("All clients found"))}
`}
${c("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${u("messages").map(p=>r`<${jW} key=${p.id} message=${p} />`)}</ul>
${m("messages",o("All messages found"))}
`}
${c("tasks")&&r`
<h2 class="rules-h">${o("Tasks")}</h2>
<ul class="card">${u("tasks").map(p=>r`<${BW} key=${p.id} task=${p} />`)}</ul>
${m("tasks",o("All tasks found"))}
`}
${s!=="all"&&!t[s].length&&r`<${se} icon="search" title=${o("Nothing found")} />`}
`}function zW({dialog:e}){return r`<li>
<a class="srh" href=${Y("all",e.id)}>
<${ne} name=${e.name} face=${e.avatar}><${Ce} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Go} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${Kb(e.last_at)}</span>
</a>
</li>`}function BW({task:e}){return r`<li>
<a class="srh" href=${qt(e.id)}>
<span class="srtask"><${d} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${Bd} text=${e.title} marks=${e.title_marks} /></b>
${FW(e)&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${o("No. {number}",{number:ue(e.number)})}
${e.assignee_id!==null&&` · ${H(e.assignee_id)}`}
${e.text&&r` · <${Bd} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&r`<span class="t12 dim srm">${Kb(e.due_at)}</span>`}
</a>
</li>`}function WW({contact:e}){let t=r`
<${ne} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Bd} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Ce} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${Y("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function jW({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${Y("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Bd} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Kb(e.created_at)}</span>
</a>
</li>`}var _T,NW,qb,PW,RW,Bd,Kb,FW,TT=b(()=>{R();Yo();T();U();be();te();v();Tb();Se();J();zb();bT();A();Ee();ra();_T=5,NW=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")],["tasks",()=>o("Tasks")]];qb=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,PW=(e,t)=>t==="all"?qb(e):e[t].length;RW=[[()=>o("tag:"),()=>o("conversations and tasks with a tag")],[()=>o("priority:"),()=>o("of a priority: high, medium or low")]];Bd=({text:e,marks:t})=>hd(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Kb=e=>`${ut(e,M.value)}, ${G(e)}`;FW=e=>e.base==="done"||e.base==="dropped"});function Le({label:e,place:t,across:n=!1,children:s}){let a=vt(Ub);return Oe(),j(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>UW(i,n)}>
${s}
</div>`}function UW(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Ub(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Ub,Z,pn=b(()=>{R();T();ie();A();Ee();Ub=()=>{y.value=null};Z=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Ub(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Hb,Eo,HW,Nu,OT,Yb,Fd,bl=b(()=>{v();I();Hb={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Eo=e=>e?.name||(Hb[e?.builtin]??Hb.off)(),HW={online:"on",away:"away",off:"off"},Nu=e=>`dot ${HW[e]??"off"}`,OT=e=>Hb[e.builtin]?.()??"",Yb=(e,t)=>e.place-t.place||e.id-t.id,Fd=()=>Object.values(js.value).filter(e=>!e.removed).sort(Yb)});function NT(){return y.value!=="me"?null:r`<${Le} label=${o("My menu")} place="popme">
${Fd().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(D.value.status_id===e.id)} onClick=${()=>{y.value=null,Z_(e.id)}}>
<span class="dotbox"><span class=${Nu(e.base)}></span></span>
<span class="cut">${Eo(e)}</span>
${D.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Z} icon="bell" onPick=${cl}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="settings" onPick=${()=>L(an("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Z} icon="languages" checked=${Me.value==="ru"} onPick=${()=>$s("ru")}>
<span lang="ru">Русский</span>
<//>
<${Z} icon="languages" checked=${Me.value==="en"} onPick=${()=>$s("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Z} icon="sun-moon" checked=${Zn.value==="system"} onPick=${()=>Ka("system")} stay>
${o("System")}
<//>
<${Z} icon="sun" checked=${Zn.value==="light"} onPick=${()=>Ka("light")} stay>${o("Light")}<//>
<${Z} icon="moon" checked=${Zn.value==="dark"} onPick=${()=>Ka("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Z} icon="rows-4" checked=${qo.value==="compact"} onPick=${()=>Qi("compact")} stay>
${o("Compact")}
<//>
<${Z} icon="rows-3" checked=${qo.value==="normal"} onPick=${()=>Qi("normal")} stay>
${o("Normal")}
<//>
<${Z} icon="menu" checked=${qo.value==="roomy"} onPick=${()=>Qi("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${Z} icon="users-round" onPick=${()=>{y.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${Z} icon="keyboard" onPick=${()=>{y.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${Z} icon="log-out" onPick=${jS}>${o("Sign out")}<//>
<//>`}var YW,ET,Vb,VW,GW,AT,Gb=b(()=>{T();Ze();ie();v();Kt();J();I();md();A();pn();bl();YW={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},ET=e=>YW[e]?.()??"",Vb=()=>js.value[D.value.status_id]??{builtin:D.value.presence,base:D.value.presence},VW=()=>{y.value=y.value==="me"?null:"me"},GW=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:D.value.name})}
title=${Eo(Vb())} onClick=${VW}>
<${ne} name=${D.value.name} size="md"><span class=${Nu(Vb().base)}></span><//>
${e}
</button>`;AT=()=>r`<div class="me">
<${GW}>
<span class="grow">
<span class="nmx cut">${D.value.name}</span>
<br />
<span class="t12 dim">${Eo(Vb())}</span>
</span>
<//>
<${vS} />
</div>`});function PT(e){let t=at(e);if(Au.some(([s])=>s===t))return o("Inbox");let n=La(t);return n!==null?Ne.value[n]?.name??o("Team"):Pu.find(([s])=>s===t)[1]()}var Au,Pu,tr,Wd,kl=b(()=>{oe();v();vo();I();Au=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Pu=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],tr=ye(()=>Object.values(Ne.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Wd=e=>Bs(e)?void 0:La(e)===null?ze.value[e]:ze.value.teams?.[La(e)]??0});function Jo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ri(e){localStorage.removeItem(e)}function vl(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Du=b(()=>{});function IT(e){Qb.value=e.created_at-Date.now()}function ii(e){let t=xe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var oj,Qb,nr,zT,Zo,Qo,or,No=b(()=>{oe();I();oj=6e4,Qb=C(0);nr=e=>e+Qb.peek(),zT=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Zo=e=>e.delivery.not_before-Qb.value,Qo=e=>zT(e)&&e.delivery.not_before-e.created_at>oj,or=(e,t=Date.now())=>zT(e)&&!Qo(e)&&e.delivery.not_before>e.created_at&&Zo(e)>t});function FT(e){let t={...yl.peek()[e.dialog_id]};if(Qo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;yl.value={...yl.peek(),[e.dialog_id]:t}}async function jT(e){try{let{messages:t}=await B(`/api/dialogs/${e}/planned`);yl.value={...yl.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var yl,BT,WT,qd=b(()=>{lt();oe();U();No();yl=C({}),BT=e=>Object.values(yl.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);rn(e=>{for(let t of e)t.k==="message"&&FT(t.row)});WT=FT});function rj(e){wl=`okno.out.${e}.`;let t=Date.now()-sj;nn.value=vl(wl).map(([,n])=>({...n,phase:ij(n,t)})).sort((n,s)=>n.at-s.at),sr()}function ij(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ek(e,t,n,s,a=[],i={}){let l={key:us(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Jo(wl+l.key,l),nn.value=[...nn.value,l],sr(),l.key}function uj(e,t){Mu.set(e,t),Mu.size>cj&&Mu.delete(Mu.keys().next().value)}function Ru(e,t){nn.value=nn.value.map(s=>s.key===e?{...s,...t}:s);let n=nn.value.find(s=>s.key===e);n&&Jo(wl+e,n)}function xl(e){ri(wl+e),nn.value=nn.value.filter(t=>t.key!==e)}function Kd(e,t={}){Ru(e,{...t,phase:"queued",at:Date.now()}),sr()}function sr(){if(Ue.value!=="in"||!wl)return;let e=new Set;for(let t of nn.value)e.has(t.dialog_id)||(t.phase==="queued"&&pj(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function pj(e){Ru(e.key,{phase:"sending"});let t=ja(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Te("POST",`/api/dialogs/${e.dialog_id}/messages`,{...mj(e.more),key:n,kind:s,text:a,seen:i,files:l});IT(c.message),WT(c.message),uj(n,c.message),pe({t:"result",...c,sentAtRev:t}),HT.set(`${e.dialog_id}.${s}`,Date.now()),xl(n),sr()}catch(c){dj(e,c)}}function mj(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function dj(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Ru(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Ru(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Ru(e.key,{phase:"refused",code:t.code}),sr())}var sj,aj,nn,wl,qT,Xb,KT,UT,HT,lj,YT,VT,cj,Mu,GT,JT,ia=b(()=>{lt();oe();U();Du();Yc();qd();I();No();sj=3600*1e3,aj=5e3,nn=C([]),wl="";qT=e=>nn.value.filter(t=>t.dialog_id===e),Xb=({phase:e})=>["held","refused","stale"].includes(e),KT=e=>nn.value.some(t=>t.dialog_id===e&&Xb(t)),UT=e=>nn.value.find(t=>t.dialog_id===e&&t.phase==="held"),HT=new Map,lj=5e3,YT=(e,t)=>qT(e).some(n=>n.kind===t)||Date.now()-(HT.get(`${e}.${t}`)??0)<lj,VT=(e,t,n)=>qT(e).some(s=>s.kind===t&&s.text===n.trim());cj=50,Mu=new Map,GT=e=>Mu.get(e);JT=e=>Kd(e.key,{seen:e.last_no,came:void 0});tl(rj);Xn(sr);setInterval(()=>{nn.value.some(e=>e.phase==="queued")&&sr()},aj);window.addEventListener("online",sr)});function ZT(e){Lu.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function QT(e,t){let n=Lu.get(e);n&&(n.upto=Math.max(n.upto,t))}function XT(e,t){let n=Lu.get(e);if(!n)return;tk(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function tk(e){let t=Date.now()-fj;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function e1(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!$j(s[a+1]);)a+=1;return a}function ar(e){let t=Lu.get(e);return t?(tk(t),e1(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function t1(e,t){let n=Lu.get(e);return n?(tk(n),e1(e,t,n.upto)):t}var fj,Lu,$j,li=b(()=>{I();fj=1e3,Lu=new Map;$j=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function kj(e){Ud=`okno.draft.${e}.`;let t=vl(Ud).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);_n.value=Object.fromEntries(t),rr.value={}}function ir(e,t){let n={..._n.value};t&&(Vd(t)||t.dirty)?(n[e]=t,Jo(Ud+e,t)):(delete n[e],ri(Ud+e)),_n.value=n}function rk(e,t){let n=_n.peek()[e];i1(e);let s={text:"",...n,seen:vj(e,n),...t,at:n?.at??0,dirty:!0};if(!Vd(s)&&!n?.at&&!ci.has(e)&&!Hd.has(e)){ir(e,null);return}ir(e,s),clearTimeout(ci.get(e)),ci.set(e,setTimeout(()=>ik(e),hj))}function vj(e,t){let n=Number(e.split(".")[0]),s=t&&Vd(t)?t.seen??null:null;return s===null?ar(n):t1(n,s)}function s1(e,t){let n=Xo(e,t);clearTimeout(ci.get(n)),ci.delete(n),i1(n),ir(n,null)}function a1(){for(let e in _n.peek())_n.peek()[e].dirty&&ik(e)}async function ik(e){clearTimeout(ci.get(e)),ci.delete(e);let t=_n.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Iu(t);Hd.set(e,{what:a,until:Date.now()+gj});try{let{at:i}=await Te("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Yd(t),seen:t.seen??null});r1(e,a,i)}catch(i){i.status===404&&ir(e,null)}}function r1(e,t,n){let s=_n.peek()[e];s&&ir(e,{...s,at:n,dirty:Iu(s)!==t})}function yj(e){for(let t in e)for(let n in e[t])ok(Number(t),n,e[t][n]);for(let t in _n.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Hd.get(t)?.until>Date.now())&&ok(Number(n),s,void 0)}}function wj(e,t){for(let n of bj)ok(e,n,t[n])}function ok(e,t,n){let s=Xo(e,t),a=_n.peek()[s],i=Hd.get(s);if(!n){if(!a||a.dirty)return;if(YT(e,t)){ir(s,{...a,dirty:!0}),ik(s);return}ir(s,null);return}if(i?.what===Iu(n)){r1(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&VT(e,t,n.text)||(a&&Vd(a)&&Iu(a)!==Iu(n)&&(rr.value={...rr.value,[s]:{text:a.text,head:Yd(a),seen:a.seen??null}}),ir(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function i1(e){if(!(e in rr.peek()))return;let{[e]:t,...n}=rr.peek();rr.value=n}var hj,gj,bj,_n,nk,rr,Ud,ci,Hd,Yd,Iu,Vd,Xo,Sn,sk,ak,n1,vs,Wn,ys,o1,l1,c1,to=b(()=>{lt();oe();U();Du();ia();li();hj=800,gj=5e3,bj=["reply","note"],_n=C({}),nk=C({}),rr=C({}),Ud="",ci=new Map,Hd=new Map,Yd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Iu=e=>JSON.stringify([e.text,Yd(e)]),Vd=e=>!!(e.text.trim()||Yd(e));Xo=(e,t)=>`${e}.${t}`,Sn=(e,t)=>_n.value[Xo(e,t)]?.text??"",sk=e=>_n.value[Xo(e,"reply")]?.head??null,ak=(e,t)=>_n.peek()[Xo(e,t)]?.seen??null,n1=(e,t)=>_n.value[Xo(e,t)]?.dirty===!1,vs=e=>nk.value[e]??"reply",Wn=(e,t)=>{nk.value={...nk.value,[e]:t}};ys=(e,t,n,s=null)=>rk(Xo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),o1=(e,t)=>rk(Xo(e,"reply"),{head:t});l1=(e,t)=>rr.value[Xo(e,t)],c1=(e,t)=>rk(Xo(e,t),rr.peek()[Xo(e,t)]);el((e,{entered:t})=>{t&&kj(e.me.id),yj(e.drafts)});tl(a1);Xn(a1);rn(e=>{for(let t of e)t.k==="draft"&&wj(t.id,t.row)})});function ur(){lr=!1,_j()&&requestAnimationFrame(()=>{!lr&&!y.peek()&&!cr(document.activeElement)&&zu()?.focus({preventScroll:!0})})}function Sj(e){let t=zu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Jd(){clearTimeout(_l?.timer),_l=null}function g1(){let{run:e,still:t}=_l;Jd(),t()&&e()}function Zd(e,t,{settled:n=!0,pause:s=!0}={}){if(Qd(e)||n&&!K_(e.timeStamp))return;if(!s||!Sl(e)){t();return}let{dialog:a}=N.peek();_l={letter:e.key,run:t,still:()=>N.peek().dialog===a&&!y.peek(),timer:setTimeout(g1,ck)}}function Qd(e){let t=e.timeStamp-lk<ck;return Sl(e)&&(lk=e.timeStamp),t}function Gd(e){e.preventDefault(),e.stopImmediatePropagation()}function Tj(e){let t=cr(e.target),n=pl(na(e),t),s=e.ctrlKey||e.metaKey;(t?m1.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Sl(e)||e.key==="Enter"||e.key===" "))||Gd(e)}function Cj(e){if(Sl(e)&&/\p{L}/u.test(e.key)){let{letter:t}=_l;if(Jd(),lk=e.timeStamp,pl(na(e))?.id==="undo"||!zu()){Gd(e);return}Sj(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Jd(),Gd(e)):(Sl(e)||e.key==="Enter")&&(Gd(e),g1(),requestAnimationFrame(()=>Oj(e)))}function Oj({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function Ej(e){return lr||!Sl(e)||cr(e.target)||y.peek()||bt.peek()||e.isComposing||!p1&&d1.some(t=>t())?!1:N.peek().page==="inbox"&&!!(N.peek().dialog&&zu())}function Nj(e){if(Ue.peek()==="in"){if(e.repeat){Tj(e);return}if(m1.set(e.code,e.target),_l){Cj(e);return}["Tab","Escape","F6"].includes(e.key)&&(lr=!0),Ej(e)&&(zu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var ck,xj,u1,lr,p1,lk,_l,m1,d1,f1,cr,$1,Tl,zu,h1,_j,Sl,la=b(()=>{ie();U();Ct();Ks();J();ck=300,xj="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",u1=".dock .comp textarea",lr=!1,p1=!1,lk=-ck,_l=null,m1=new Map,d1=[],f1=e=>{d1.push(e)},cr=e=>!!e?.closest?.(xj),$1=()=>lr,Tl=()=>{lr=!0},zu=()=>document.querySelector(u1),h1=e=>e.target,_j=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Sl=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",Nj,{capture:!0});window.addEventListener("pointerdown",e=>{lr=!1,p1=!!h1(e)?.closest?.("#conversation"),Jd()},{capture:!0});document.addEventListener("focusin",e=>{h1(e)?.matches?.(u1)&&(lr=!1)})});function fk(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function k1(e){if(e===null)return;let t=jn.peek()!==null;dt.reveal(e),L(Y(N.peek().view,e)),t&&dt.focus(e)}function gk(e){if(jn.peek()===null)return!1;let t=fk(jn.peek(),e);return t!==null&&dt.focus(t),!0}var Cl,uk,mk,Ao,b1,dt,Ol,jn,dk,pk,$k,hk,ca=b(()=>{oe();J();I();Cl=["cards","rows","table"],uk=matchMedia("(max-width: 719px)"),mk=C(uk.matches);uk.addEventListener("change",()=>{mk.value=uk.matches});Ao=ye(()=>{let e=xe.value?.list?.mode??"cards";return mk.value&&e==="table"?"cards":e}),b1=ye(()=>mk.value),dt={ids:[],reveal(){},focus(){},showNew(){}},Ol=C({from:0,to:1/0}),jn=C(null),dk=()=>jn.peek()!==null&&ae.peek()[jn.peek()]?jn.peek():N.peek().dialog;pk=()=>N.peek().dialog??jn.peek(),$k=e=>k1(fk(pk(),e)??(pk()===null,null)),hk=e=>k1(fk(pk(),e,t=>Zi(ae.peek()[t])>0))});function Nl(e){yt.value=e,e.size||(El.value=null)}function ua(e){let t=new Set(yt.peek());t.has(e)?t.delete(e):t.add(e),kk=e,Nl(t)}function Xd(e){let{ids:t}=dt,[n,s]=[t.indexOf(kk),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){ua(e);return}Nl(new Set([...yt.peek(),...t.slice(n,s+1)]))}async function w1(e){try{let{ids:t}=await B(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Nn(e,vn.peek())})}`);Nl(new Set(t))}catch(t){ee(F(t))}}function vk(e){let t=new Set([...yt.value].map(n=>ae.value[n]?.state??(at(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function x1(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(Aj),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Bu.value={done:t.done.length+t.failed.length,of:s};try{let i=await W("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Bu.value=null,t}async function qn(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...yt.peek()];if(Bu.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await x1([{...e,ids:i}]);!n&&!s&&qr(),s||Nl(new Set(c.map(m=>m.id))),El.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&V(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([Pj(u),a?.()]):a})}async function Pj(e){let{failed:t}=await x1(e);t.length&&ee(w("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function S1({list:e,of:t}){let n=[...new Set(e.map(c=>(Dj[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${w("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var bk,yt,Bu,El,kk,ef,Al,v1,y1,Aj,_1,Dj,pr=b(()=>{la();oe();U();v();vo();Ks();ca();yo();Kt();I();ge();bk=200,yt=C(new Set),Bu=C(null),El=C(null),kk=null;f1(()=>yt.peek().size>0);ef=()=>Nl(new Set(dt.ids)),Al=()=>{kk=null,Nl(new Set)},v1=()=>{let e=dk();return e===null?!1:(ua(e),!0)},y1=()=>{let e=dk();return e===null?!1:(Xd(e),!0)};Aj=e=>Array.from({length:Math.ceil(e.ids.length/bk)},(t,n)=>{let s=[n*bk,(n+1)*bk];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});_1=()=>{let{step:e,said:t,list:n}=El.peek();return qn(e,t,n.map(s=>s.id))},Dj={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function tf(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:Mj(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:Et(u).length>0?1:0}),l=u=>()=>un(e,"tags",{add:u},i([...s.filter(m=>!u.includes(m)),...u])),c=u=>()=>un(e,"tags",{remove:u},i(s.filter(m=>!u.includes(m))));return n?eo(yk(e,a),l(a),c(a),"tag"):eo(wk(e,[t]),c(a),l([t]),"tag")}function C1(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>un(e,"priority",{priority:a},{priority:a});return eo(xk(e,t),s(t),s(n),"arrow-up-down")}async function O1(e){let{tag:t}=await W("/api/tags",{name:e,color:hn.peek().length%8+1});return _k(t),t.id}function _k(e){let t=Number(String(X.peek().cursor).split(":").pop());pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var T1,yk,wk,xk,Mj,ui,pi=b(()=>{U();v();I();Qe();Ze();oa();T1=e=>e.map(Fn).join(", "),yk=(e,t)=>o("Tag added: {tag} · {name}",{tag:T1(t),name:gu(e)}),wk=(e,t)=>o("Tag removed: {tag} · {name}",{tag:T1(t),name:gu(e)}),xk=(e,t)=>o("Priority: {priority} · {name}",{priority:Bt(t).toLocaleLowerCase(),name:gu(e)}),Mj=(e,t)=>e.filter(n=>n===t||gt.peek()[n]?.merged_into===t);ui=()=>["supervisor","administrator"].includes(D.value?.role)});var co,Po,pa=b(()=>{J();I();co=()=>ae.peek()[N.peek().dialog],Po=()=>!!co()});function Pl({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),m=vt(E1);Oe(),j(()=>c.current.focus({preventScroll:!0}),[]);let p=Sk(s),h=hn.value,f=h.filter(z=>Sk(z.name).includes(p)).sort((z,ce)=>Number(u.current.has(ce.id))-Number(u.current.has(z.id))),$=p&&ui()&&!h.some(z=>Sk(z.name)===p),k=f.length+($?1:0),S=Math.min(i,k-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},_=z=>{t(z.id,e[z.id]!=="all"),s&&x()},P=()=>Be(async()=>{t(await O1(s.trim()),!0),x()}),K=z=>{let ce={ArrowDown:1,ArrowUp:-1}[z.key];ce&&(z.preventDefault(),l((S+ce+k)%Math.max(1,k))),z.key==="Enter"&&k&&(z.preventDefault(),f[S]?_(f[S]):P()),z.key==="Tab"&&E1()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${m}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${k?"tg"+S:null} maxlength="40"
aria-label=${ui()?o("Find or create a tag"):o("Find a tag")}
placeholder=${ui()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${z=>{a(z.currentTarget.value),l(0)}} onKeyDown=${K} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((z,ce)=>r`<${Rj} key=${z.id} tag=${z} state=${e[z.id]} index=${ce} on=${ce===S}
onAt=${l} onPick=${_} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${P}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!k&&r`<p class="dpad2 t13 dim">
${h.length||ui()?p?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function Rj({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var E1,Sk,nf=b(()=>{R();T();v();A();Ee();ie();Qe();Ze();pi();E1=()=>{y.value=null},Sk=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});var of,Tk=b(()=>{T();v();A();ie();pn();xn();Qe();of=({now:e,onPick:t,place:n="popmore"})=>r`<${Le} label=${o("Priority")} place=${"poppri "+n}>
${zt.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Ht} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var N1={};ve(N1,{DialogPriority:()=>Ij,DialogTags:()=>Lj,PriorityMenu:()=>of,TagPicker:()=>Pl});var Lj,Ij,A1=b(()=>{T();Qe();pi();nf();Tk();nf();Tk();Lj=({dialog:e,place:t})=>r`<${Pl} states=${Object.fromEntries(Et(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>tf(e.id,n,s)} />`,Ij=({dialog:e,place:t})=>r`<${of} now=${e.priority} place=${t} onPick=${n=>C1(e.id,n)} />`});var M1={};ve(M1,{DialogFacts:()=>zj});function zj({dialog:e}){let t=Ne.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${D1("card-priority")}
title=${o("Priority")+"  P"} onClick=${P1("card-priority")}>
<${Ht} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${Ml} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${Et(e.tags).map(n=>r`<${aa} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>tf(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${D1("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${P1("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${Dl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var P1,D1,R1=b(()=>{T();v();I();A();ie();xn();Qe();pi();mr();P1=e=>()=>{y.value=y.peek()===e?null:e},D1=e=>String(y.value===e)});var it,Xe,no,ft,Nt=b(()=>{T();it=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Xe=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,no=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ft=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var I1={};ve(I1,{TagSettings:()=>Fj});function Fj(){let[e,t]=g(null),[n,s]=g({}),a=hn.value,i=()=>t(null);E(()=>{Be(async()=>s((await B("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Xe} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${L1} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${jj} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${m=>t({id:u.id,form:m})} />`:e.form==="merge"?r`<${qj} tag=${u} others=${a.filter(m=>m!==u)} onDone=${i} />`:r`<${L1} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function Wj(e){let t=n=>Ck(`/api/tags/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function jj({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">${w("{n} conversation","{n} conversations",t)}</span>
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
onClick=${()=>Wj(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function L1({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??hn.peek().length%8+1),[l,c]=g(null),u=O(null);j(()=>u.current.focus(),[]);let m=async p=>{p.preventDefault();let h={name:n.trim(),color:a};try{await(e?Ck(`/api/tags/${e.id}`,h,{method:"PATCH"}):Ck("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${m}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${p=>s(p.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${F(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${Bj.map((p,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${p()} title=${p()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function qj({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Be(async()=>{await W(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var Bj,Ck,z1=b(()=>{R();T();U();v();ge();A();Nt();Qe();Ze();pi();Bj=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Ck=async(e,t,n)=>_k((await W(e,t,n)).tag)});var sf,af,W1,Dl,Ml,j1,Kj,B1,F1,mr=b(()=>{Ct();v();J();Ko();pa();ie();wn();pi();sf=()=>Promise.resolve().then(()=>(A1(),N1)),af=$e(sf,"TagPicker",{keys:!0}),W1=$e(sf,"PriorityMenu",{keys:!0}),Dl=$e(sf,"DialogTags",{keys:!0}),Ml=$e(sf,"DialogPriority",{keys:!0}),j1=$e(()=>Promise.resolve().then(()=>(R1(),M1)),"DialogFacts"),Kj=$e(()=>Promise.resolve().then(()=>(z1(),I1)),"TagSettings");ln({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:ui,view:Kj});B1=()=>N.peek().page==="inbox"?co():void 0,F1=e=>()=>{y.value=e};Je({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!B1(),run:F1("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!B1(),run:F1("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(Y("untagged"))})});function Wu(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return fe(e,0,18)-e>36e5&&n.push({id:"evening",at:fe(e,0,18)}),n.push({id:"tomorrow",at:fe(e,1,t)}),Fu(e)>1&&n.push({id:"monday",at:fe(e,Fu(e),9)}),n}function K1(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function U1(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var fe,Fu,q1,Do=b(()=>{fe=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Fu=e=>(1-new Date(e).getDay()+7)%7||7;q1=e=>[...Wu(e,10),{id:"client",at:null}]});function es(e){let{dialog:t}=N.peek();t&&(Wn(t,e),$d(()=>requestAnimationFrame(()=>Ot(".comp textarea")?.focus())))}var ju=b(()=>{J();Yo();wn();to()});function Hj(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!Uj.test(s[a+n.length]??""))return!0;return!1}function Y1(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function V1(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return H1().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var H1,Uj,Rl,qu=b(()=>{I();H1=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id),Uj=/[\p{L}\p{N}]/u;Rl=e=>e.includes("@")?H1().filter(t=>Hj(e,t)):[]});function uo(e,{open:t,...n}){t!==void 0&&(Ok.value={...Ok.peek(),[e]:t}),Object.keys(n).length&&o1(e,{...sk(e),...n})}function Nk(e){for(let n of["cc","bcc"]){let s=Mo(e[n]).find(a=>!Ek(a));if(s)return{field:n,value:s}}return Mo(e.cc).length+Mo(e.bcc).length>Vj?{field:"cc",value:null}:null}function Z1(e){let{subject:t,cc:n,bcc:s,to:a}=rf(e),i={subject:t??null,cc:Mo(n),bcc:Mo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var Yj,Vj,Ok,rf,G1,Mo,Ek,J1,Ku=b(()=>{oe();to();Yj=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,Vj=20,Ok=C({}),rf=e=>({...sk(e),open:!!Ok.value[e]});G1=e=>uo(e,{open:!1}),Mo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Ek=e=>e.length<=254&&Yj.test(e),J1=e=>Nk(rf(e))});function ma(e,t,n){let{[`${e}.${t}`]:s,...a}=Ak.peek();Ak.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Ak,mi,Uu=b(()=>{oe();Ak=C({}),mi=(e,t)=>Ak.value[`${e}.${t}`]??null});function Jj(e){da=`okno.up.${e}.`,wt.value=[...vl(da).map(([,t])=>t),...Zj()],di.value={},fr.value={}}function Zj(){try{return JSON.parse(sessionStorage.getItem(eC())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Hu(e,t,n,s="reply"){let a=Math.min(n.max_file||Pk,Pk),i=(n.max_files||10)-Yt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:us(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:ar(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});wt.value=[...wt.value,...l],Ll()}function dr(e,t){return wt.value=wt.value.map(n=>n.id===e?{...n,...t}:n),wt.value.find(n=>n.id===e)}function Ll(){if(Ue.peek()!=="in")return;let e=wt.peek().filter(t=>t.state==="uploading").length;for(let t of wt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,Gj-e)))Qj(t)}function Qj(e){let t=new XMLHttpRequest;lf.set(e.id,t),dr(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&dr(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Q1(e,t.status,t.response),t.onerror=()=>Q1(e,0,null),t.send(e.source)}function Q1(e,t,n){if(lf.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=dr(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Jo(da+e.id,i)}else t===413?dr(e.id,{state:"refused",code:"too-large",limit:n?.limit??Pk}):dr(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Ll();let{dialog_id:s,mode:a="reply"}=wt.peek().find(i=>i.id===e.id)??e;fr.peek()[s]?.mode===a&&!fa(Yt(s,a))&&!ws(Yt(s,a)).length&&po(s),nC(s,a)}function nC(e,t){let n=di.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Yt(e,n.mode);fa(s)||(po(e),X1?.(e,n))}function po(e){for(let t of[di,fr]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function uf(e,t){po(e);for(let n of Yt(e,t))n.state==="failed"&&dr(n.id,{state:"waiting",code:void 0});Ll()}function oC(e,t){wt.value=wt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of wt.value)n.dialog_id===t&&n.state==="done"&&Jo(da+n.id,n)}function pf(e,t){for(let n of ws(Yt(e,t)))Mk(n.id)}function sC(e){dr(e,{state:"waiting",code:void 0}),Ll()}function Xj(){for(let e of wt.peek())e.state==="failed"&&e.code==="offline"&&dr(e.id,{state:"waiting"});Ll()}function Mk(e){let t=wt.peek().find(n=>n.id===e);lf.get(e)?.abort(),lf.delete(e),ri(da+e),wt.value=wt.value.filter(n=>n.id!==e),!ws(Yt(t.dialog_id,t.mode??"reply")).length&&fr.peek()[t.dialog_id]&&po(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Ll(),nC(t.dialog_id,t.mode)}function mf(e,t){let n=Yt(e,t).filter(s=>s.state==="done");for(let s of n)ri(da+s.id);return wt.value=wt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function df(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:us(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Jo(da+c.id,c);let l=a.map(c=>({id:us(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));wt.value=[...wt.value,...i,...l]}var Gj,Pk,wt,di,fr,da,X1,lf,eC,tC,Yt,fa,ws,Dk,cf,Il=b(()=>{lt();oe();U();Du();Yc();li();Gj=2,Pk=25*1024*1024,wt=C([]),di=C({}),fr=C({}),da="",X1=null,lf=new Map;eC=()=>`${da}unfinished`;we(()=>{if(!wt.value.length&&!da)return;let e=wt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(eC(),JSON.stringify(e))}catch{}});tC=e=>{X1=e},Yt=(e,t="reply")=>wt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),fa=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");y0(()=>fa(wt.peek()));ws=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Dk=(e,t)=>{di.value={...di.value,[e]:t}};cf=(e,t)=>{fr.value={...fr.value,[e]:t}};tl(Jj);Xn(Xj)});function tq(e,t){let n=Yt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return ak(e,t)??(n.length?Math.min(...n):ar(e)??0)}function ff(e,t,n={}){if(n.then&&qa()||uC(e,n,a=>ff(e,t,a)))return;let s={mode:t,how:n,seen:tq(e,t)};fa(Yt(e,t))?Dk(e,s):iC(e,s)}function iC(e,t){let{mode:n,how:s,seen:a}=t,i=Sn(e,n).trim(),l=Yt(e,n),c=ws(l);if(!i&&c.length===l.length)return;if(po(e),c.length){cf(e,t),nq(e);return}let u=mf(e,n),m=ek(e,n,i,a,u,n==="note"?oq(e,i):sq(e,s));s1(e,n),ma(e,n,null),n==="reply"&&(G1(e),mC(e,m,s)),s.then==="close"&&Db(e),X.peek().logs[e]?.later&&Ym(e)}function lC(e,t){uf(e,t.mode),Dk(e,t)}function nq(e){if(N.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ee(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>$f(e),label:o("Open"),ms:fC})}function cC(e,t){pf(e,t.mode),ff(e,t.mode,t.how)}function Yu(e,t,n,s){if(qa()||uC(e,s,m=>Yu(e,t,n,m)))return;let{sure:a,restore:i,...l}=s,c=ii(X.peek().dialogs[e]?.kind)||void 0,u=ek(e,"reply",t,n,[],Rk({undo_ms:c,...l}));mC(e,u,s),s.then==="close"&&Db(e)}function uC(e,t,n){return t.then!=="close"||t.sure?!1:dl({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function oq(e,t){let n=Rl(t).map(s=>s.id);return Rk({reply_to_no:mi(e,"note"),mentions:n.length?n:void 0})}function sq(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Pt(s)?.can?.subject);return Rk({reply_to_no:mi(e,"reply"),letter:a?Z1(e):void 0,formatted:a,undo_ms:n?void 0:ii(s?.kind)||void 0,not_before:n?nr(n):void 0,then:t})}function mC(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{dC(t,n,e),i?.()};n==="close"?V(LS(e),{keep:!0,undo:l}):n==="snooze"?V(IS(e,a),{icon:"alarm-clock",undo:l}):s?V(wd(e,s),{icon:"calendar-clock",undo:l}):ii(X.peek().dialogs[e]?.kind)&&H_(l,ii(X.peek().dialogs[e]?.kind)+eq)}function dC(e,t,n){let s=nn.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){$r(s);return}if(!s){let i=GT(e);i&&ts(i,t,n);return}let a=we(()=>{nn.value.find(l=>l.key===e)?.phase!=="sending"&&sn(()=>queueMicrotask(()=>{a(),dC(e,t,n)}))})}function aq({dialog_id:e,phase:t}){if(N.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ee(s,{action:()=>$f(e),label:o("Open"),ms:fC})}async function ts(e,t=e.data.then,n=e.dialog_id){let s;try{s=await W(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Be(()=>{throw a});return}ee(o("Already sent")),t&&await Be(()=>W(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&$f(n);return}pe({t:"result",message:s.message}),$C(n,"reply",e.data.typed??e.text,e.no,s.files,rq(e.files??[],s.files)),ma(n,"reply",e.reply_to_no),e.letter&&uo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),V(zS(n),{icon:"undo-2"})}function rq(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function $C(e,t,n,s,a=[],i=[]){let l=Sn(e,t),c=Math.max(s,ak(e,t)??0);Wn(e,t),ys(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),df(e,a,t,c,i),$f(e),es(t)}function $r(e){let{more:t={}}=e;xl(e.key),$C(e.dialog_id,e.kind,e.text,e.last_no??e.seen,rC(e)?[]:e.files??[],rC(e)?e.files??[]:[]),t.reply_to_no&&ma(e.dialog_id,e.kind,t.reply_to_no),t.letter&&uo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function hC(e){xl(e.key),V(BS(e.dialog_id),{icon:"x",undo:()=>$r(e)})}var eq,Rk,pC,fC,aC,rC,$f,Lk,$a=b(()=>{oe();Ze();ju();oa();U();qu();to();v();Ku();Ks();ia();Uu();J();li();I();lt();ge();No();yu();Bn();Il();eq=500;tC(iC);Rk=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));pC=e=>!!(e&&!e.blocked_at&&Pt(e)&&Pt(e).health!=="removed");fC=6e4,aC=new Map;we(()=>{for(let e of nn.value.filter(Xb))aC.get(e.key)!==e.phase&&(aC.set(e.key,e.phase),sn(()=>aq(e)))});rC=e=>e.phase==="refused"&&e.code==="file-gone";$f=e=>{N.peek().dialog!==e&&L(Y(N.peek().view,e))};Lk=(e,t)=>Be(async()=>{let n=await W(`/api/messages/${e.id}/plan`,{not_before:t&&nr(t)});pe({t:"result",...n})})});function hf(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return j(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function gf({dialog:e,telling:t}){if(!pC(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=ar(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var Ik=b(()=>{R();T();v();li();$a()});function fi({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:h,below:f}){let $=O(M.value).current,k=O(n($)).current,[S,x]=g(0),[_,P]=g(s?{day:iq(s),text:lq(s),used:!0}:{day:fe($,1,0),text:a,used:!1}),K=vt(p);Oe(),j(()=>K.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let z=U1(_.text),ce=z?fe(_.day,0,...z):null,je=_.used&&ce!==null&&ce<=Date.now(),Ve=_.used&&(z===null||je),Q=_.used?ce:k[S].at,et=le=>{m(le)!==!1&&p()},de=le=>{le.preventDefault(),le.stopPropagation(),Ve||et(Q)},ke=le=>{let Fe={ArrowDown:1,ArrowUp:-1}[le.key];if(!Fe)return;le.preventDefault();let re=(S+Fe+k.length)%k.length;x(re),P({..._,used:!1}),le.currentTarget.querySelectorAll(".mi")[re].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${K} onSubmit=${de}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ke}>
<div class="mh">${t}</div>
${k.map((le,Fe)=>r`<button type="button" key=${le.id} class=${!_.used&&Fe===S?"mi on":"mi"}
onFocus=${()=>{x(Fe),s||P({..._,used:!1})}} onClick=${()=>et(le.at)}>
<${d} name=${gC[le.id][1]} size="m" />
<span class="cut">${i[le.id]?.()??gC[le.id][0]()}</span>
${le.at!==null&&r`<span class="hrow end t12 dim num">
${le.id==="hour"||le.id==="evening"?G(le.at):ed(le.at,$)}
</span>`}
</button>`)}
</div>
<${uq} own=${_} began=${$} onChange=${le=>P({..._,...le,used:!0})}
wrong=${Ve} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ve?r`<span class="hint bad" role="alert">
${je?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Q===null?o("Until the client replies"):`${Rn(Q,$)}, ${G(Q)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ve}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function uq({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=fe(t,0,0),[m,p]=i,h=B0(new Date(m,p,1).getTime()),f=new Date(m,p,1)<=new Date(t),$=x=>{let _=new Date(i[0],i[1]+x,1);l([_.getFullYear(),_.getMonth()])},k=x=>{n({day:x});let _=new Date(x);l([_.getFullYear(),_.getMonth()])},S=x=>{let _=cq[x.key];_&&(x.preventDefault(),k(Math.max(u,fe(e.day,_,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${F0().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${K1(...i).map((x,_)=>r`<tr key=${_}>
${x.map((P,K)=>r`<td key=${K}>
${P!==null&&r`<${pq} day=${P} today=${u} own=${e} onPick=${k} weekend=${K>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Rn(e.day,t)}</span>
</div>
</div>`}function pq({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Rn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var gC,iq,lq,cq,bf=b(()=>{R();T();be();te();v();Do();A();Ee();gC={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},iq=e=>fe(e,0,0),lq=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};cq={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var kC={};ve(kC,{Snooze:()=>zk,SnoozeMenu:()=>bC,SnoozeStrip:()=>Bk});function bC({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=mq}){let[i,l]=g(""),c=hf(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:ot(M.value-s)})}
</p>`;return r`<${fi} label=${e} title=${o("Snooze until")} usual=${q1}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,h)=>t(m,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${gf} dialog=${n} telling=${c} />
<//>`}function zk({dialog:e}){let t=(n,s,a,i)=>a?Yu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Ad(e.id,n,s);return r`<${bC} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Bk({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Rn(t,M.value),time:G(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>er(e.id)}>${o("Unsnooze")}</button>
</div>`}var mq,kf=b(()=>{R();T();ie();be();te();v();Do();Bn();$a();A();Ik();bf();mq=()=>{y.value=null}});function zl(e){let t=zn(e),n=js.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Fk(t):Eo(n)}function hi(e){let t=Ho.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function dq(e){if(!Ho.value||e.length<2)return null;let t=s=>Ho.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function $q(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(D.value.name)||a(o("Assign to me")))&&i.push({person:_e.value[D.value.id]??D.value,mine:!0});let c=fq().filter(p=>a(p.name)),u=c.filter(p=>zn(p)==="online"),m=dq(u.filter(wC));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),hr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function jk({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),m=vt(vC);Oe(),j(()=>{u.current.focus({preventScroll:!0}),Xa(e.id)},[]);let p=$q(e,n,t),h=p.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!xC(S.person)||(vC(),S.team||S.nobody==="team"?GS(e.id,S.team?.id??null,a.trim()):Ed(e.id,S.person?.id??null,a.trim()))},k=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
onKeyDown=${k}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${S=>{s(S.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${hq} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function hq({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!xC(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${bq} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+_o(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${w("{n} online","{n} online",Wk(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function gq(e,t){return!t&&zn(e)!=="online"?zl(e):[!t&&!wC(e)&&zl(e),hi(e)].filter(Boolean).join(" · ")}function bq({person:e,mine:t,free:n,now:s,shut:a}){let i=zn(e);return r`
<${ne} name=${e.name} size="sm"><${$i} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):gq(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var vC,yC,$i,Fk,wC,fq,hr,Wk,xC,Bl=b(()=>{R();T();ie();v();Se();I();Bn();A();Ee();bl();vC=()=>{y.value=null},yC=(e,t)=>e.name.localeCompare(t.name),$i=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Fk=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];wC=e=>js.value[e.status_id]?.takes_new!==0;fq=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort(yC),hr=()=>Object.values(Ne.value).filter(e=>!e.removed).sort(yC),Wk=e=>e.members.filter(t=>_e.value[t]?.active&&zn(_e.value[t])==="online").length;xC=e=>Ho.value?.[e.id]?.may??!0});function yq(e,t){let n=M.peek();return e==="tomorrow"?fe(n,1,9):e==="monday"?fe(n,Fu(n),9):e==="week"?fe(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function CC({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,k]=g("ever"),[S,x]=g(TC(fe(M.peek(),7,9))),[_,P]=g(""),[K,z]=g(!1),[ce,je]=g([]),Ve=O(null);Oe();let Q=O(t),et=()=>(Q.current=t,a(null),l(null),kq(t).then(me=>{Q.current===t&&(a(me),u(new Set(me.map(jt=>jt.id))))},me=>{Q.current===t&&l(me)})),de=()=>B("/api/handovers").then(me=>je(me.items.filter(jt=>!jt.undone_at)),()=>{});j(()=>{Ve.current.focus(),Xa(),de()},[]),E(()=>{et()},[t]);let ke=t===e,le=yf(t),Fe=h.turn??le.filter(me=>zn(me)==="online").map(me=>me.id),re=yq($,S),Jn=$==="date"&&!(re>Date.now()),Ui={person:h.person!==null,team:h.team!==null,turn:Fe.length>0}[m]&&c.size>0&&!Jn&&!K,tg=async()=>{z(!0);let me=s.length===c.size,jt={...ke?{}:{from_id:t},kind:m,people:m==="person"?[h.person]:m==="turn"?Fe:[],team_id:m==="team"?h.team:null,dialogs:me?null:[...c],note:_.trim(),return_at:re};try{let{hand_over:Mr}=await W("/api/handovers",jt);vf(),_q(Mr,me?s.length:c.size)}catch(Mr){l(Mr),z(!1)}},he=me=>Be(async()=>{OC((await W(`/api/handovers/${me.id}/undo`,{})).hand_over),de(),et()});return r`<div class="over" onPointerDown=${me=>{me.target===me.currentTarget&&vf()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">
${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vf}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${SC()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${me=>{n(Number(me.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${Sq(e).map(me=>r`<option value=${me.id} key=${me.id}>
${[me.name,hi(me)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${SC()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([me,jt],Mr)=>r`<label class="ropt" key=${me}>
<input class="check rad" type="radio" name="to" ref=${Mr?null:Ve} checked=${m===me}
onChange=${()=>p(me)} />
<b class="b5 blk t13">${jt}</b>
</label>`)}
</div>
</fieldset>
<${Tq} from=${t} kind=${m} who=${h} turn=${Fe} count=${c.size}
onPick=${me=>f({...h,...me})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${me=>k(me.currentTarget.value)}>
${Object.entries(vq).filter(([me])=>me!=="monday"||Fu(M.value)>1).map(([me,jt])=>r`<option value=${me}>${jt(ke)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${TC(fe(M.peek(),1,9))} aria-invalid=${Jn?"true":null} value=${S}
onInput=${me=>x(me.currentTarget.value)} />`}
${re>0&&!Jn&&r`<p class="hint">
${ke?o("They return to you: {when}",{when:`${Rn(re,M.value)}, ${G(re)}`}):o("They return: {when}",{when:`${Rn(re,M.value)}, ${G(re)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${_}
onInput=${me=>P(me.currentTarget.value)}></textarea>
</div>
</div>
<${Oq} own=${ke} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ce.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ce.slice(0,3).map(me=>r`<${Eq} key=${me.id} one=${me} onUndo=${he} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?F(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${vf}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Ui} onClick=${tg}>
${K?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function _q(e,t){let n=[w("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),xq(e.left)].filter(Boolean).join(". "),s=async()=>OC((await W(`/api/handovers/${e.id}/undo`,{})).hand_over);V(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Be(s):null})}function OC(e){let t=e.moved-e.back,n=e.from_id===D.peek().id?w("{n} conversation is yours again","{n} conversations are yours again",e.back):w("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});V(t?`${n}. ${w("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function Tq({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=yf(e),m=_e.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,zl(p),hi(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${Cq} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=hr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${w("{n} online","{n} online",Wk(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${yf(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${ne} name=${u.name} size="sm"><${$i} shift=${zn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${hi(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function Cq({from:e,person:t,count:n,onTurn:s}){let a=Ho.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=yf(e).filter(p=>zn(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function Oq({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${se} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${F(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${se} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
<${Ce} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${_C(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${_C(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Go} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function Eq({one:e,onUndo:t}){let n=e.kind==="team"?Pb(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===D.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${en(e.at)}
, ${G(e.at)} · ${s}
${w("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:en(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var vf,_C,kq,SC,vq,TC,wq,xq,Sq,yf,EC=b(()=>{R();T();Ze();ie();U();be();to();te();v();Se();I();Do();ge();Bn();Bl();A();Ee();ra();vf=()=>{y.value=null},_C=e=>!!(Sn(e,"reply").trim()||Sn(e,"note").trim()),kq=async e=>(await B(`/api/people/${e}/dialogs`)).items,SC=()=>["supervisor","administrator"].includes(D.value.role),vq={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};TC=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};wq={changed:e=>w("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>w("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>w("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},xq=e=>Object.entries(e).map(([t,n])=>wq[t]?.(n)).filter(Boolean).join(", ");Sq=e=>Object.values(_e.value).filter(t=>(t.active||Ho.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),yf=e=>Object.values(_e.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function NC(e){return[e.max_file?o("up to {size} each",{size:io(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function AC({id:e,can:t,mode:n}){let s=O(null),a=NC(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Hu(e,l.target.files,t,n),l.target.value="",ur()}} onCancel=${ur} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Nq(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:io(e.size),channel:Re(t),limit:io(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Re(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function xf({id:e,kind:t,mode:n}){let s=Yt(e,n);if(!s.length)return null;let a=ws(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${Aq} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function _f({id:e,mode:t,again:n,without:s,wanted:a=fr.value[e]}){let i=Yt(e,t),l=ws(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${w("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>po(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function Aq({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${Nq(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${io(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>sC(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Mk(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function PC({id:e,can:t,kind:n}){let[s,a]=g(!1);E(()=>{let l=document.getElementById("conversation"),c=!!t?.files||vs(e)==="note",u=0,m=_=>l?.contains(_.target),p=_=>{wf(_)&&m(_)&&(u+=1,a(c))},h=_=>{wf(_)&&m(_)&&(u-=1,u<=0&&a(!1))},f=_=>{wf(_)&&(_.preventDefault(),_.dataTransfer.dropEffect=c&&m(_)?"copy":"none")},$=_=>{wf(_)&&(_.preventDefault(),u=0,a(!1),c&&m(_)&&S(_.dataTransfer.files))},k=_=>{c&&m(_)&&_.clipboardData?.files.length&&(_.preventDefault(),S(_.clipboardData.files))},S=_=>{Hu(e,_,vs(e)==="note"?{}:t,vs(e)),ur()},x={dragenter:p,dragleave:h,dragover:f,drop:$,paste:k};for(let _ in x)document.addEventListener(_,x[_]);return()=>{for(let _ in x)document.removeEventListener(_,x[_])}},[e,t,vs(e)]);let i=vs(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Re(n),NC(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var wf,Sf=b(()=>{R();T();te();v();la();to();Il();A();wf=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function xt(e){let t=xe.peek();pe({t:"preferences",row:DC(t,e)});try{return pe({t:"preferences",row:(await W("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return pe({t:"preferences",row:t}),ee(F(n)),!1}}var DC,gi=b(()=>{U();I();ge();DC=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?DC(e?.[n]??{},s):s]))});function Fl({files:e,message:t}){let n=e.filter(Kk);return r`
${n.length>0&&r`<${Rq} files=${n} />`}
${e.filter(s=>!Kk(s)).map(s=>r`<${Dq} key=${s.id} file=${s} />`)}
${t&&r`<${Hk} message=${t} files=${e} />`}
`}function Dq({file:e}){return e.kind==="sticker"&&gr(e)?r`<img class="stk" src=${Tn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Uk(e,"audio")?r`<${Bq} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Uk(e,"video")?r`<${Fq} file=${e} />`:r`<${Cf} file=${e} />`}function Yk(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,MC/t,MC/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function zC({files:e,letter:t}){let n=!t&&e?.length===1&&Kk(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Yk(n).width,Mq)+12}px`}:null}function Rq({files:e}){if(e.length===1)return r`<div class="pics one">
<${RC} file=${e[0]} size=${Yk(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-qk;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,qk).map((n,s)=>{let a=s===qk-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${RC} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function RC({file:e,size:t,label:n,more:s}){if(!gr(e))return r`<${Lq} file=${e} place=${t} />`;let a=e.preview?`${Tn(e,"thumb")} 320w, ${Tn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Cd(e.token)}>
<img src=${Tn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function Lq({file:e,place:t}){if(e.state==="ready")return r`<${Cf} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):BC(e)}</span>
</span>
</span>`}function zq(e){if(LC.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Cf({file:e}){let t=Tf(e);if(e.state==="ready"){let s=LC.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Tn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${zq(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Vk(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?io(e.size):""].filter(Boolean).join(" · "):BC(e)}
</span>
</span>
</span>`}function Bq({file:e}){let t=[Tf(e),e.duration?Zs(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Tf(e)}</b></span>`}
<audio controls preload="none" src=${Tn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Zs(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function Fq({file:e}){let t=Yk(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Tn(e,"media")}
poster=${gr(e)?Tn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Tf(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Zs(e.duration):"",e.size>0?io(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var qk,MC,Pq,LC,Tn,gr,Kk,Uk,Hk,IC,Mq,BC,Iq,Vk,Tf,bi=b(()=>{T();Ze();te();v();A();Qs();qk=4,MC=320,Pq={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},LC=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Tn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,gr=e=>e.state==="ready"&&!!(e.thumb||e.preview),Kk=e=>e.kind==="photo"||e.kind==="animation"&&!Uk(e,"video"),Uk=(e,t)=>e.state==="ready"&&Pq[t].includes(e.media_type.split(";")[0]),Hk=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;IC=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&gr(e[0]);Mq=240;BC=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Q0(e.reason)}`,Iq=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Vk=e=>[Iq(e.name),e.size>0?io(e.size):""].filter(Boolean).join(" · "),Tf=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function FC({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=Wq[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var Wq,WC=b(()=>{T();v();A();Wq={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Wl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return qq.test(t)?t:null}function Jq(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!Uq.has(s))break;t-=1}return t}function*Zq(e){let t=0;for(let{0:n,index:s}of e.matchAll(Kq)){let a=n.slice(0,Jq(n.slice(0,Gk))),i=a.length<Gk?Wl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===Hq))return}}function*Qq(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===Yq)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function eK(e,t,n){let s=[];for(let i of(t??[]).slice(0,Vq)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;jq.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Wl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...Qq(e,n),...Zq(e)])Xq(i,a)&&(s.push(i),a.push(i));return s.sort(qC)}function KC(e,t,n,s,a=0){let i=[],l=t,c=a<Gq?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Vu(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>Vu(x)>p).map(x=>({...x,offset:p,length:Vu(x)-p})),{type:k,url:S}=m;i.push({type:k,...S===void 0?{}:{url:S},children:KC(e,m.offset,p,f,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(qC),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function UC(e,{looks:t=[],names:n=[]}={}){return e?KC(e,0,e.length,eK(e,t,n)):[]}function HC(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function YC(e,t){if(e.length>2*Gk)return!1;let n=Wl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&jC(n)!==jC(t))}var jq,qq,Kq,Uq,Gk,Hq,Yq,Vq,Gq,Vu,Xq,qC,jC,Jk=b(()=>{jq=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),qq=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Kq=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Uq=new Set(`.,:;!?…'"»”`),Gk=2048,Hq=500,Yq=200,Vq=500,Gq=8;Vu=e=>e.offset+e.length,Xq=(e,t)=>t.every(n=>Vu(e)<=n.offset||e.offset>=Vu(n)),qC=(e,t)=>e.offset-t.offset||t.length-e.length;jC=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ha({text:e,looks:t,names:n}){let[s,a]=g(!1),i=ko(()=>s||e.length<=GC*1.1?e:HC(e,GC),[e,s]),l=ko(()=>UC(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${JC(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function tK({piece:e}){let{type:t,url:n}=e,s=JC(e.children);if(VC[t])return r`<${VC[t]}>${s}<//>`;if(t==="spoiler")return r`<${nK} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=YC(ZC(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function nK({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var VC,GC,JC,ZC,Gu=b(()=>{R();T();v();Jk();VC={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},GC=2e4;JC=e=>e.map(t=>t.type==="text"?t.text:r`<${tK} piece=${t} />`),ZC=e=>e.map(t=>t.text??ZC(t.children)).join("")});function eO({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||xe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=f=>{a(f),e.text&&xt({letters:{[n]:f?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${aK} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>m(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>m(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${d} name="image-off" size="m" />
<span class="grow">
${w("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${p}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${d} name="image-off" size="m" />
<span class="grow">${w("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${iK} key=${`${i} ${Mm.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${rK} message=${e} />`}
${h.length>0&&r`<${lK} message=${e.id} files=${h} />`}
<${uK} message=${e} />
`}function aK({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${ga(t.sender)}
${t.recipients.length>0&&` → ${QC(t.recipients.map(ga))}`}
${t.copies.length>0&&` · ${o("copy")}: ${QC(t.copies.map(ga))}`}
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
</div>`}function rK({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${XC} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ha} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${XC} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function XC({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function iK({message:e,images:t,onFailed:n}){let s=O(null);E(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(oK,Math.min(sK,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Mm.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Mm.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function lK({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${w("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${io(n)}`}
</span>
<${Hk} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${gr(s)?r`<${cK} file=${s} />`:r`<${Cf} file=${s} />`}
</li>`)}
</ul>
`}function uK({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>tt.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${FC} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${Z0(n)}
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
${t.related&&r`<${pK} id=${t.related} />`}
`}function pK({id:e}){let[t,n]=g(ae.peek()[e]??null);return E(()=>{t||B(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${Y(N.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function Qk(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var oK,sK,Zk,ga,QC,cK,tO,Ju=b(()=>{R();T();Ze();U();te();v();J();gi();Kt();I();A();Qs();bi();WC();Gu();oK=40,sK=2e4,Zk=2;ga=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,QC=e=>e.length>Zk?o("{first} and {n} more",{first:e.slice(0,Zk-1).join(", "),n:e.length-Zk+1}):e.join(", ");cK=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Cd(e.token)}>
<img src=${Tn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Vk(e)}</span>
</span>
<a class="ib small" href=${Tn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;tO=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Qk(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function mK(e){let t=Tt.value[e.id],n=t?Pn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=mi(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function dK(e,t,n){let s=e?e.letter.sender:n.label??"",a=ga(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function fK({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>uo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function $K(e,t){let n=new Set(Object.values(tt.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>ga(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==ga(t).toLowerCase()&&!n.has(a))}function nO({dialog:e}){let{id:t}=e,n=rf(t),s=mK(e),a=dK(s,n,e),i=a.whole,l=s?$K(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!Mo(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>uo(t,{open:!0,cc:[...Mo(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{uo(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${fK} id=${t} to=${a} />`}
${c&&r`
<${Zu} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>uo(t,{open:!0,cc:m})} />
<${Zu} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>uo(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Qk(s?.letter.subject||e.title)}
onInput=${m=>uo(t,{subject:m.target.value})} />
</label>
</div>`}function Zu({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=Mo(n).filter(m=>!Ek(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Xk=b(()=>{R();T();v();Ku();Uu();Qt();I();Ju()});function oO({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function sO({send:e,more:t}){return y.value==="later"?r`<${Qu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Le} label=${o("Send and…")} place="popsend">
<${Z} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${yn} of=${[pt,"Shift","↵"]} /></span>
<//>
<${Z} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Z} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${nt(fe(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var hK,gK,Qu,Of=b(()=>{T();ie();te();v();Co();Do();A();pn();bf();hK=()=>{y.value=null};gK={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Qu=({pick:e,given:t=null,place:n="popsend",onShut:s=hK})=>r`<${fi} label=${o("Send later")} title=${o("Send later")} usual=${Wu} words=${gK}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function aO(){let e=O(yK()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[h,f]=g(!1),[$,k]=g(e.text??""),[S,x]=g(!1),[_,P]=g([]),[K,z]=g(null),[ce,je]=g(!1);Oe(),j(()=>wK({whom:t,subject:c,copies:m,text:$}),[t,c,m,$]),E(()=>{if(x(!1),z(null),!t){a(null),P([]),l(null);return}if(!t.id){let me=_K(t);a(me),P([]),l(me.find(jt=>jt.can)??null);return}let he=!0;return B(`/api/contacts/${t.id}/ways`).then(me=>{he&&(a(me.ways),P(me.open),l(me.ways.find(jt=>jt.can)??null))},me=>{he&&z(me)}),()=>{he=!1}},[t]);let Ve=i&&tt.value[i.channel_id]?.kind,Q=Ve==="email",et=_.find(he=>he.id===i?.dialog_id)??(Q&&!S?_[0]:null),de=Yt(mo),ke=fa(de),le=i&&$.trim()&&!ce&&!ke&&!(et&&!Q),Fe=()=>{if(!le)return!1;if(et&&Q&&!S)return x(!0),!1;let he=Q&&Nk(m);return he&&document.getElementById("nw"+he.field)?.focus(),!he},re=async(he=null)=>{if(!Fe())return;if(ws(Yt(mo)).length){let jt=Ot("#missing button");jt?jt.focus():cf(mo,{mode:"reply",at:he});return}po(mo),je(!0),z(null);let me=mf(mo);try{let jt={channel_id:i.channel_id,text:$.trim(),files:me.map(JI=>JI.token),anyway:!0,...he?{not_before:nr(he)}:{undo_ms:ii(Ve)},...Q?{subject:c.trim(),cc:Mo(m.cc),bcc:Mo(m.bcc)}:{}},Mr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:am,message:GI}=await W("/api/dialogs",{...jt,...Mr});pe({t:"result",dialog:am,sentAtRev:ja(am.id)}),he&&V(wd(am.id,he),{icon:"calendar-clock",undo:()=>ts(GI)}),sessionStorage.removeItem(Nf),Ef(),L(Y("mine",am.id))}catch(jt){df(mo,me),z(jt),je(!1)}},Jn=he=>{$.trim()&&(Wn(he,"reply"),ys(he,"reply",$)),Q&&(m.cc||m.bcc||c.trim())&&uo(he,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),oC(mo,he),sessionStorage.removeItem(Nf),Ef(),L(Y("all",he))},Ui=he=>{tn(he),he.key==="Escape"&&(he.preventDefault(),he.stopPropagation(),f(!1))},tg=he=>{he.key==="Enter"&&(he.ctrlKey||he.metaKey)&&(he.preventDefault(),he.repeat||re())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${he=>{tn(he),tg(he)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ef}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${TK} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${SK} ways=${s} way=${i} onPick=${l} />
</div>`}
${et&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(et.number),day:ut(et.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Jn(et.id)}>${o("Open")}</button>
</p>`}
${Q&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${Zu} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${he=>p({...m,open:!0,cc:he})} />
<${Zu} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
onType=${he=>p({...m,open:!0,bcc:he})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...m,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${he=>u(he.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${xf} id=${mo} kind=${Ve} />
<textarea class="tx" rows="5" aria-label=${Q?o("Email text"):o("Message text")}
placeholder=${Q||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${he=>{po(mo),k(he.currentTarget.value)}}></textarea>
<${_f} id=${mo} mode="reply" again=${()=>uf(mo,"reply")}
without=${({at:he})=>{pf(mo,"reply"),re(he)}} />
<div class="bar">
${i&&tt.value[i.channel_id]?.can?.files&&r`<${xK} can=${tt.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${K&&r`<p class="hint bad dgap" role="alert">${F(K)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Ef}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!le} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Fe()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!le} onClick=${()=>re()}>
<${d} name="send" size="s" />
${et&&Q?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Ui}>
<${Qu} place="popsnz" pick=${re} onShut=${()=>f(!1)} />
</div>`}
</div>`}function xK({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Hu(mo,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function SK({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Ot(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=tt.value[i.channel_id],c=Object.values(tt.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ut(i.last_at,M.value)}):i.address:vK[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Ce} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Re(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function TK({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);j(()=>u.current?.focus({preventScroll:!0}),[e]),E(()=>{let k=n.trim();if(k.length<2){i([]);return}let S=setTimeout(()=>B(`/api/search?${new URLSearchParams({q:k,limit:"6"})}`).then(x=>{i(x.contacts.filter(_=>_.kind!=="group")),c(0)},()=>{}),bK);return()=>clearTimeout(S)},[n]);let m=n.trim(),p=a.some(k=>k.identities.some(S=>S.label.toLowerCase()===m.toLowerCase())),h=[...a.map(k=>({client:k})),...kK.test(m)&&!p?[{address:m}]:[]],f=k=>{s(""),i([]),t(k.client?{id:k.client.id,name:k.client.name}:{address:k.address,name:k.address})},$=k=>{let S={ArrowDown:1,ArrowUp:-1}[k.key];S&&h.length&&(k.preventDefault(),c((l+S+h.length)%h.length)),k.key==="Enter"&&!k.ctrlKey&&!k.metaKey&&h[l]&&(k.preventDefault(),f(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${ne} name=${e.name} size="xs" />
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
onInput=${k=>t({...e,name:k.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${o("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String(h.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${h.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${k=>s(k.currentTarget.value)} onKeyDown=${$} />
</div>
<div class="nwfound">
<div id="nwl" class=${h.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${h.map((k,S)=>r`<button type="button" class=${S===l?"mi on":"mi"} role="option" id=${`nwo${S}`}
key=${k.client?.id??"new"} tabindex="-1" aria-selected=${String(S===l)}
onPointerMove=${()=>c(S)} onClick=${()=>f(k)}>
${k.client?r`
<${ne} name=${k.client.name} size="sm" />
<span class="cut">${k.client.name}</span>
<span class="hrow end t12 dim cut">
${k.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:k.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Ef,bK,kK,Nf,mo,vK,yK,wK,_K,rO=b(()=>{R();Yo();T();ie();oa();U();be();to();te();v();Co();Ku();J();I();ge();No();Il();$a();Sf();A();Ee();Xk();Of();Ef=()=>{y.value=null},bK=200,kK=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Nf="okno.newdialog",mo="new",vK={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},yK=()=>{try{return JSON.parse(sessionStorage.getItem(Nf))??{}}catch{return{}}},wK=e=>{try{sessionStorage.setItem(Nf,JSON.stringify(e))}catch{}};_K=e=>Object.values(tt.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var iO={};ve(iO,{WorkLayers:()=>CK});function CK(){return y.value==="handover"?r`<${CC} meId=${D.value.id} />`:y.value==="newdialog"?r`<${aO} />`:null}var lO=b(()=>{T();ie();I();EC();rO()});var uO={};ve(uO,{GiveMenu:()=>nv});function EK(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(_e.value).filter(i=>i.active&&i.id!==D.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(D.value.name)||n(o("Assign to me")))&&a.push({to:{person:D.value.id},name:o("Assign to me"),face:D.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of tr.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function nv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=vt(tv);Oe(),j(()=>i.current.focus({preventScroll:!0}),[]);let c=EK(t),u=Math.min(s,c.length-1),m=h=>{tv(),e(h.to)},p=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),m(c[u])),h.key==="Tab"&&tv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,f)=>r`<button type="button" class=${f===u?"mi on":"mi"} id=${"gv"+f} role="option"
tabindex="-1" aria-selected=${String(f===u)} onPointerMove=${()=>a(f)}
onClick=${()=>m(h)}>
${h.icon?r`<${d} name=${h.icon} size="m" />`:r`<${ne} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var tv,ov=b(()=>{R();T();ie();v();I();kl();A();Ee();tv=()=>{y.value=null}});function DO({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var PO,mn,br=b(()=>{v();I();PO={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},mn=e=>PO[e]?.()??PO.unknown()});function tp(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=w("{n} open task","{n} open tasks",n);return MO(e,t)?o("{tasks}, overdue",{tasks:s}):s}function sU(e){E(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>oU)return;let n=setTimeout(Xr,t);return()=>clearTimeout(n)},[e])}function vi({dialog:e,button:t=null}){sU(ep(e));let n=e.tasks?.open??0;if(!n)return null;let s=MO(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=aU(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=tp(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var oU,ep,MO,aU,Df=b(()=>{R();be();te();T();v();A();oU=2147483647,ep=e=>e.tasks?.due_at??null,MO=(e,t)=>ep(e)!==null&&ep(e)<=t;aU=(e,t)=>ep(e)===null?tp(e,t):o("{tasks}, the first is due {when}",{tasks:tp(e,t),when:nt(ep(e))})});function os({state:e}){let t=rU[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var rU,Mf=b(()=>{T();v();A();rU={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function qf(){let{dialog:e}=N.peek();At.peek()?.dialog!==e&&(At.value={dialog:e,...$v});let t=()=>document.getElementById("findq")?.select();$d(()=>requestAnimationFrame(t))}var $v,At,GO,Kf=b(()=>{oe();J();wn();$v={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},At=C(null),GO=e=>At.value?.dialog===e});function IU({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=LU}){let[i,l]=g(""),c=hf(),u=vt(a),m=O(null);Oe(),j(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(fl),h=$=>c.ready((k,S)=>{a(),n($,i.trim(),k,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let k=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),k[(k.indexOf(document.activeElement)+S+k.length)%k.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&p[x]&&!$.repeat&&($.preventDefault(),h(p[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,k)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?m:null}
onClick=${()=>h($)}>
<${d} name=${fl[$][1]} size="m" />
<span class="cut">${fl[$][0]()}</span>
<kbd>${k?k+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${gf} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function JO({dialog:e}){let t=e.state==="closed";return r`<${IU} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?QS(e.id,n,s):a?Yu(e.id,a,i,{then:"close",reason:n,comment:s}):lo(e.id,n,s)} />`}var LU,ZO=b(()=>{R();T();ie();v();Co();Bn();$a();A();Ee();Ik();LU=()=>{y.value=null}});var QO,Uf,XO,hv,eE,gv,tE,Kl=b(()=>{QO=new Map,Uf=e=>{QO.set(e.id,{when:()=>!0,...e})},XO=()=>[...QO.values()],hv=new Map,eE=e=>{hv.set(e.id,{when:()=>!0,...e})},gv=e=>[...hv.values()].filter(t=>t.when(e)),tE=()=>[...hv.values()].filter(e=>e.runMany)});function nE({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Yf("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Hf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Yf("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Hf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>lo(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Yf("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Hf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Qa(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${zU} dialog=${e} />
</div>`}function zU({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=JS(e),s=t?Ya(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Yf("assignee")} title=${o("Assignee")+"  A"} onClick=${Hf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${ne} name=${t} size="sm" />`:n?r`<span class=${"sq "+_o(n.name)}></span>`:r`<${Va} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function BU({dialog:e}){let t=!!qs.value[e.id],n=To("(max-width: 719px)"),s=e.state==="open";return r`<${Le} label=${o("More actions")} place="popmore">
${n&&r`<${Z} icon="user-round" onPick=${()=>{bt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${Z} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${Z} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${Z} icon="message-circle-off" onPick=${()=>Dd(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Z} icon="eye" onPick=${()=>ni(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Z} icon="alarm-clock" onPick=${()=>er(e.id)}>${o("Unsnooze")}<//>`}
<${Z} icon="tag" onPick=${()=>{y.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${Z} icon="arrow-up-down" onPick=${()=>{y.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${Z} icon="users-round" onPick=${()=>{y.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${Z} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${XO().filter(a=>a.when(e)).map(a=>r`<${Z} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function oE({dialog:e}){let t=FU[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Hf,Yf,FU,sE=b(()=>{T();Ze();ie();v();Se();I();Bn();mr();Bl();A();ZO();Ee();Kl();pn();kf();Hf=e=>()=>{y.value=y.value===e?null:e},Yf=e=>String(y.value===e);FU={snooze:zk,finish:JO,actions:BU,assignee:jk,tags:Dl,priority:Ml,team:({dialog:e})=>r`<${jk} dialog=${e} onlyTeams />`}});function Vf({dialog:e}){let t=e&&Pt(e);return r`
${Qn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Bm}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Ln(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var aE=b(()=>{T();Hr();v();I();A();Qs()});function Gf(e){ba.value={...ba.value,[e.dialog_id]:{message:e,text:e.text}}}function iE(e,t){ba.value={...ba.value,[e]:{...ba.value[e],text:t}}}function Ul(e){let{[e]:t,...n}=ba.peek();ba.value=n}function Jf(e,t){let n=Pt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*WU;return!!(n.edit&&s&&a&&e.author.operator_id===D.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function lE(e){let{message:t,text:n}=ba.peek()[e];if(Ul(e),n.trim()===t.text)return;let s=await W(`/api/messages/${t.id}/edit`,{text:n.trim()});pe({t:"result",...s})}var WU,ba,rE,np=b(()=>{oe();U();I();WU=36e5,ba=C({}),rE=e=>ba.value[e]??null});function yi(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Zf(e,t){yi(e,t,e.selectionStart,e.selectionEnd)}function cE(e,t,n,s){yi(e,s,t,n)}function Qf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){yi(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);yi(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function bv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(jU,"")).join(`
`);yi(e,m,s,i)}function uE(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;yi(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function pE(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(yi(e,"",s,n),!0):(Zf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var jU,kv=b(()=>{jU=/^(?:[-•] |\d{1,4}\. )/});var Cn,vv=b(()=>{Cn={current:null}});function Xf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?V1(n.query):[],u=()=>{let f=t&&e.current?Y1(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},m=()=>s(null),p=f=>{let $=e.current.selectionStart,k=e.current.value[$]===" ";cE(e.current,n.from,$,k?`@${f.name}`:`@${f.name} `),k&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,m()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let k={ArrowDown:1,ArrowUp:-1}[f.key];if(k)i((a+k+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")p(c[a]);else if(f.key==="Escape")f.stopPropagation(),m();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:m}}function e$({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${ne} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var yv=b(()=>{R();T();qu();v();kv();A()});var wv,mE=b(()=>{wv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function HU(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...xv().length?[["recent",xv().map(s=>[s,""])]]:[],...wv];let n=wv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function gE({pick:e}){let t=vt(fE),n=O(null),[s,a]=g(""),[i,l]=g(0);Oe(),j(()=>n.current.focus({preventScroll:!0}),[]);let c=HU(s),u=c.flatMap(([,f])=>f);E(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=f=>{UU(f),fE(),e(f)},p=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:dE,ArrowUp:-dE}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&m(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${tn}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${KU[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([k,S])=>{h+=1;let x=h;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${k} ${S}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>m(k)}>
${k}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var $E,qU,dE,KU,xv,UU,fE,hE,bE=b(()=>{R();T();ie();mE();v();Co();A();Ee();$E="okno.emoji",qU=16,dE=8,KU={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},xv=()=>{try{return JSON.parse(localStorage.getItem($E))??[]}catch{return[]}},UU=e=>localStorage.setItem($E,JSON.stringify([e,...xv().filter(t=>t!==e)].slice(0,qU))),fE=()=>{y.value=null},hE=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${pt} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function vE(e){if(e.size>kE){V(w("At most {n} message in one task","At most {n} messages in one task",kE));return}on.value=e}function t$(e){if(!ka(e))return;let t=new Map(on.peek());t.delete(e.no)||t.set(e.no,e),vE(t),Hl=e.no,op=on.peek()}function _v(e,t,n=t){Hl===null&&(Hl=n,op=new Map);let[s,a]=[Math.min(Hl,t),Math.max(Hl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ka(l));vE(new Map([...op,...i.map(l=>[l.no,l])]))}function wi(){Hl=null,op=new Map,on.peek().size&&(on.value=op)}function yE(e,t,n,s){let a=on.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ka(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?_v(e,t.no,s??t.no):t$(t),Tl(),!0)}function YU(e){e.key!=="Escape"||e.defaultPrevented||!on.peek().size||y.peek()||cr(e.target)||(e.preventDefault(),e.stopPropagation(),wi())}var kE,on,Hl,op,ka,Yl,sp=b(()=>{oe();ie();la();v();ge();kE=50,on=C(new Map),Hl=null,op=new Map,ka=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Yl=()=>[...on.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",YU,{capture:!0})});function wE(e,t){Tv.value={...e,open:t},y.value="closetasks"}function dn(e={}){Sv.value=e,y.value="newtask"}function kr(e={}){Cv.value=e,y.value="taskrepeat"}var Vl,ap,Sv,Tv,Cv,On=b(()=>{oe();I();ie();Vl=Dn("taskstatus"),ap=Dn("tasktype"),Sv=C({}),Tv=C(null);Cv=C({})});function xE(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Gl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Ov=b(()=>{});function JU(e,t){return e==="priority"?TE[t]:t==="none"&&!["status","client"].includes(e)?"none":t==="me"&&e==="assignee"?"me":/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function Nv(e){let t=new URLSearchParams(e),n=a=>[...new Set((t.get(a)??"").split(".").map(i=>JU(a,i)))].filter(i=>i!==void 0).slice(0,GU),s=t.get("due")??"";return{...Object.fromEntries(xi.map(a=>[a,n(a)])),due:Ev.includes(s)||SE.test(s)&&s!=="_"?s:null,q:(t.get("q")??"").slice(0,200)}}function n$(e){let t=xi.filter(n=>e[n].length).map(n=>[n,e[n].map(s=>n==="priority"?VU[s]:s).join(".")]);return Object.fromEntries([...t,...e.due?[["due",e.due]]:[],...e.q?[["q",e.q]]:[]])}function ZU(e,t){let n=SE.exec(e??"");if(n)return{...n[1]&&{from:_E(n[1],0)},...n[2]&&{before:_E(n[2],1)}};let s=new Date(t).getDay(),a=s===0?1:8-s;return{late:()=>({before:t+1}),today:()=>({from:fe(t,0,0),before:fe(t,1,0)}),tomorrow:()=>({from:fe(t,1,0),before:fe(t,2,0)}),week:()=>({from:fe(t,0,0),before:fe(t,a,0)}),nextweek:()=>({from:fe(t,a,0),before:fe(t,a+7,0)}),later:()=>({from:fe(t,a+7,0)}),none:()=>({none:!0})}[e]()}function OE(e,{me:t,now:n}){let s=u=>u==="none"?0:u==="me"?t:u,a=xi.filter(u=>e[u].length).map(u=>[QU[u],e[u].map(s).join(",")]),{from:i,before:l,none:c}=e.due?ZU(e.due,n):{};return i!==void 0&&a.push(["due_from",String(i)]),l!==void 0&&a.push(["due_before",String(l)]),c&&a.push(["no_due","true"]),e.q.trim()&&a.push(["q",e.q]),Object.fromEntries(a)}function EE(e,t,n,s){let a=n.due&&n.due!=="none"?fe(s,0,0):"";return[e,t,new URLSearchParams(n$(n)),a].join(":")}var xi,Ev,SE,TE,VU,GU,Jl,Zl,_i,_s,CE,_E,QU,va=b(()=>{Do();xi=["status","type","assignee","team","tag","priority","client"],Ev=["late","today","tomorrow","week","nextweek","later","none"],SE=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,TE={high:1,medium:0,low:-1},VU=Object.fromEntries(Object.entries(TE).map(([e,t])=>[t,e])),GU=20;Jl=Nv(""),Zl=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(s=>s!==n):[...e[t],n]}),_i=e=>e.due!==null||xi.some(t=>e[t].length>0),_s=e=>_i(e)||e.q.trim()!=="",CE=e=>xi.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),_E=(e,t)=>{let[n,s,a]=e.split("-").map(Number);return new Date(n,s-1,a+t).getTime()};QU={status:"status_id",type:"type_id",assignee:"assignee_id",team:"team_id",tag:"tag_id",priority:"priority",client:"contact_id"}});function Av(e,t,{me:n,now:s}){return e==="done"?!Vt(t):Vt(t)?e==="late"?a$(t,s):Pv(e,t,n):!1}function Pv(e,t,n){if(e==="mine")return t.assignee_id===n;if(e==="unassigned")return t.assignee_id===null;let s=/^team-(\d+)$/.exec(e);return s?t.team_id===Number(s[1]):!0}function s$(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Dv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<fe(t,1,0))return"today";if(e<fe(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===t3?1:8-n;return e<fe(t,s,0)?"week":e<fe(t,s+7,0)?"nextweek":"later"}function AE(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Dv(e.due_at,s):null}function PE(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set,held:u=null}){let m=[];for(let p of Object.values(e)){if(u?!u.has(p.id):!Av(t,p,{me:s,now:a}))continue;let h=ip(p,n,i);(l===null||c.has(p.id)||s$(h,l)<=0)&&m.push([h,p.id])}return m.sort((p,h)=>s$(p[0],h[0])).map(([,p])=>p)}function DE(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function ME(e,t){let n=null;for(let s of e)Vt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function r$(e){let t=[];return fe(e,0,18)-e>e3/24&&t.push({id:"evening",at:fe(e,0,18)}),t.push({id:"tomorrow",at:fe(e,1,18)},{id:"days3",at:fe(e,3,18)}),t}var NE,rp,Vt,a$,Ql,o$,XU,ip,e3,t3,Kn=b(()=>{va();Do();NE=["open","mine","late","unassigned","followed","done"],rp=["due","created","changed","status","assignee","priority"],Vt=e=>e.base!=="done"&&e.base!=="dropped",a$=(e,t)=>Vt(e)&&e.due_at!==null&&e.due_at<=t,Ql=(e,t)=>e==="followed"||_s(t);o$=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],XU={due:o$,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...o$(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...o$(e)],priority:e=>[-e.priority,...o$(e)]},ip=(e,t,n)=>XU[t](e,n);e3=24*36e5,t3=0});var i$,n3,RE,ya,Mv,Rv,ss,Un,Lv,vr,yr,LE,Lo,oo,Iv,l$,gn=b(()=>{v();bl();On();i$={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},n3={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},RE=Object.entries(i$),ya=e=>(i$[e]??i$.new)(),Mv=e=>i$[e?.builtin]?.()??"",Rv=e=>n3[e?.builtin]?.()??"",ss=e=>e?.name||Mv(e)||o("Deleted status"),Un=e=>e?.name||Rv(e)||o("Deleted type"),Lv=e=>Vl.value[e],vr=e=>ss(Lv(e)),yr=e=>Un(ap.value[e]),LE=e=>Object.values(e).filter(t=>!t.removed).sort(Yb),Lo=()=>LE(Vl.value),oo=()=>LE(ap.value),Iv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],l$=e=>Iv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():F(e)}function Ss(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=G(e);return e>=fe(t,0,0)&&e<fe(t,1,0)?o("today, {time}",{time:s}):e>=fe(t,1,0)&&e<fe(t,2,0)?o("tomorrow, {time}",{time:s}):e>=fe(t,-1,0)&&e<fe(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Rn(e,t)}, ${s}`:s3(e,t)}function s3(e,t){let n=Math.abs(e-t)>300*o3,s=`${document.documentElement.lang}${n}`;return zv.has(s)||zv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),zv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function FE(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Bv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Bv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Fv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var BE,o3,zv,a3,r3,IE,zE,Bv,Fv,Gt=b(()=>{U();te();v();Se();I();Qe();Do();gn();BE=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");o3=24*36e5;zv=new Map;a3=e=>e===null?o("nobody"):H(e),r3=e=>e===null?o("none"):Ne.value[e]?.name??o("Deleted team"),IE=e=>e===null?o("no due date"):nt(e),zE=e=>e?o("“{text}”",{text:e}):o("none"),Bv=e=>e.length?e.map(Fn).join(", "):o("none"),Fv={title:[()=>o("Title"),zE],text:[()=>o("Description"),e=>zE(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),vr],assignee_id:[()=>o("Assignee"),a3],team_id:[()=>o("Team"),r3],due_at:[()=>o("Due"),IE],remind_at:[()=>o("Reminder"),IE],priority:[()=>o("Priority"),Bt],type_id:[()=>o("Type"),e=>e===null?o("none"):yr(e)],kind:[()=>o("Kind"),l$],tags:[()=>o("Tags"),Bv]}});function Ts(e,t){let n={...He.peek()};for(let s of e)(wa.get(s.id)??-1)>t||(wa.set(s.id,t),n[s.id]=s);He.value=n}function Cs(e){return p$.add(e),()=>p$.delete(e)}async function Xl(e){let{key:t}=e,n=fn.peek()[t],s=n?.stale?null:n;if(!(n?.busy||s?.loaded&&!s.next)){c$(t,{list:e,busy:!0,problem:null});try{let a=await B(`/api/tasks?${xa(e,{limit:l3,...s?.next&&{after:s.next}})}`);Ts(a.items,Zt(a.cursor));let[i,l]=[s?.ids??[],s?.held??[]].map(m=>new Set([...m,...c3(a.items)])),c=a.next?a.items.at(-1).id:null,u={other:a.other_layout,unknown:a.unknown,stale:!1};c$(t,{ids:i,held:l,last:c,next:a.next,loaded:!0,busy:!1,...u})}catch(a){if(!(a instanceof q))throw a;c$(t,{busy:!1,problem:a})}}}function KE({view:e,sort:t,filter:n,key:s}){let a=fn.value[s];if(!a?.loaded)return[];let i=a.last===null?null:He.value[a.last],l={me:D.value.id,now:M.value,facts:f$.value,known:a.ids},c=Ql(e,n)?a.held:null;return PE(He.value,e,t,{...l,held:c,edge:i?u3(i,t):null})}function UE(){Object.keys(He.peek()).length<i3||(wa.clear(),He.value={},fn.value={})}function p3(e,t){(wa.get(e.id)??-1)===t&&(He.value={...He.peek(),[e.id]:e})}async function m$(e,t,{seen:n=null}={}){let s=He.peek()[e],a=wa.get(e)??-1;Wv(e,HE(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await W(`/api/tasks/${e}`,i,{method:"PATCH"});return p3(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(wa.get(e)??-1)===a&&Wv(e,s),ee(Pe(i)),null}}function HE({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Vl.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(gt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function wr(e,t){let n=He.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=m$(e,t),a=V(FE(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&QE(i.task),await m$(e,XE(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&ZE(i.task,i.silent):Kr(a)}),s}function tc(e,t=!Mt.peek().has(e)){let n=new Set(Mt.peek());t?n.add(e):n.delete(e),Mt.value=n,ec.value=[]}function Si(){Mt.value=new Set,ec.value=[]}async function jE(e){lp.value=!0;try{return await W("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),null}finally{lp.value=!1}}async function nc(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Mt.peek()].slice(0,d3);if(!a.length)return;if(t===null)for(let p of a)Wv(p,HE(e,He.peek()[p]));let i=await jE([{ids:a,change:e,removed:t}]);if(!i){d$(a);return}if(i.failed.length&&d$(i.failed.map(p=>p.id)),ec.value=i.failed,n||(Mt.value=new Set(i.failed.map(p=>p.id))),!i.done.length)return;let l=i.done.length,c=t?w("{n} task deleted","{n} tasks deleted",l):w("{n} task changed","{n} tasks changed",l),u=i.undo.map(p=>({ids:p.ids,removed:p.removed,change:p.removed===null?XE(p.change,e):{}})),m=i.last_open.map(({id:p,silent:h})=>({row:He.peek()[p],silent:h}));for(let{row:p,silent:h}of m)ZE(p,h);V(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:p}of m)QE(p);u.length&&jE(u)}})}async function d$(e){for(let t of e)try{let n=await B(`/api/tasks/${t}`);Ts([n.task],Zt(n.cursor))}catch{}}async function eN(e){let t=He.peek()[e];try{return await W(`/api/tasks/${e}/removed`,{removed:!0}),V(o("Task deleted: {task}",{task:BE(t)}),{icon:"trash-2",undo:()=>W(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ee(F(n)))}),!0}catch(n){return ee(Pe(n)),!1}}var i3,l3,He,u$,fn,wa,Ft,f$,p$,WE,c$,xa,c3,qE,u3,Wv,YE,VE,GE,JE,ZE,QE,m3,XE,Mt,ec,lp,d3,Wt=b(()=>{oe();U();be();v();Qt();I();lt();ge();va();Kn();On();Gt();i3=3e3,l3=50,He=C({}),u$=C(new Set),fn=C({}),wa=new Map,Ft=e=>He.value[e],f$=ye(()=>({places:Object.fromEntries(Object.values(Vl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(_e.value).map(e=>[e.id,e.name.toLowerCase()]))}));p$=new Set;rn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...He.peek()},s=new Set(u$.peek());for(let a of t)(wa.get(a.id)??-1)>a.rev||(wa.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));He.value=n,u$.value=s;for(let a of p$)a(t.map(i=>i.id))});el((e,{entered:t})=>{wa.clear(),fn.value={},t&&(He.value={});for(let n of p$)n(null)});Xn(()=>{for(let e of Object.values(fn.peek()))e.problem&&Xl(e.list)});WE=0;we(()=>{let e=ME(Object.values(He.value),M.value);clearTimeout(WE),e!==null&&(WE=setTimeout(Xr,Math.min(Math.max(0,e-Date.now()),2147483647)))});c$=(e,t)=>{fn.value={...fn.peek(),[e]:{...fn.peek()[e],...t}}},xa=({view:e,sort:t,filter:n},s={})=>String(new URLSearchParams({view:e,sort:t,...OE(n,{me:D.peek().id,now:Date.now()}),...s})),c3=e=>e.map(t=>t.id),qE=({key:e})=>fn.peek()[e]&&c$(e,{stale:!0});u3=(e,t)=>sn(()=>ip(e,t,f$.value));Wv=(e,t)=>{let n=He.peek()[e];n&&(He.value={...He.peek(),[e]:{...n,...t}})};YE=new Set,VE=new Set,GE=e=>{YE.add(e)},JE=e=>{VE.add(e)},ZE=(e,t)=>e&&YE.forEach(n=>n(e,t)),QE=e=>e&&VE.forEach(t=>t(e));m3=["status_id","wake_at","wake_reason","close_reason"],XE=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&m3.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Mt=C(new Set),ec=C([]),lp=C(!1);d3=200});async function up(e){let{view:t,filter:n,key:s}=e;try{let a=xa({view:t==="open"?"all":t,sort:"due",filter:n}),i=await B(`/api/tasks/board?${a}`);for(let c of i.columns)Ts(c.items,Zt(i.cursor));let l=new Set(i.columns.flatMap(c=>c.items.map(u=>u.id)));tN(s,{columns:i.columns,ids:l,problem:null,other:i.other_layout,unknown:i.unknown})}catch(a){if(!(a instanceof q))throw a;tN(s,{problem:a})}}function nN(e){cp=e,up(e);let t=0,n=Cs(()=>{clearTimeout(t),t=setTimeout(()=>up(e),$3)});return()=>{cp?.key===e.key&&(cp=null),clearTimeout(t),n()}}function oN(e,{view:t,filter:n,key:s}){let a=h3.has(e.base),i={me:D.value.id,now:M.value},l=Ql(t,n)?oc.value[s]?.ids:null,c=l?m=>l.has(m.id):m=>a?Pv(t,m,i.me):Av(t,m,i),u=Object.values(He.value).filter(m=>m.status_id===e.id&&c(m)).map(m=>[ip(m,a?"changed":"due",f$.value),m.id]).sort((m,p)=>s$(m[0],p[0])).map(([,m])=>m);return a?u.slice(0,f3):u}var f3,$3,oc,tN,cp,h3,sN=b(()=>{oe();U();be();Qt();I();lt();Kn();Wt();f3=20,$3=500,oc=C({}),tN=(e,t)=>{oc.value={...oc.peek(),[e]:{...oc.peek()[e],...t}}};cp=null;Xn(()=>{cp&&up(cp)});h3=new Set(["done","dropped"])});function Io(){let e=N.value.tasksQuery;return $$.has(e)||($$.clear(),$$.set(e,Nv(e))),$$.get(e)}function Os(){let[e,t,n]=[xr(),mp(),Io()];return{view:e,sort:t,filter:n,key:EE(e,t,n,M.value)}}function _t({layout:e=null,view:t=void 0,task:n=void 0,filter:s=void 0}={}){let a=dp(),i={task:n===void 0?a.task:n,view:t===void 0?a.view:t==="open"?null:t,sort:t===void 0?a.sort:null,filter:s===void 0?a.filter:n$(s)},l=e??(N.value.layout==="board"?"board":"list");return jo(l,i)}var h$,pp,aN,xr,mp,$$,dp,as,fo=b(()=>{v();be();J();va();Kn();h$={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},pp=e=>e==="done"?"changed":"due",aN=e=>NE.includes(e)||/^team-\d+$/.test(e??""),xr=()=>aN(N.value.tasksView)?N.value.tasksView:"open",mp=()=>rp.includes(N.value.tasksSort)?N.value.tasksSort:pp(xr()),$$=new Map;dp=()=>({task:N.value.task,view:aN(N.value.tasksView)&&N.value.tasksView!=="open"?N.value.tasksView:null,sort:rp.includes(N.value.tasksSort)?N.value.tasksSort:null,filter:n$(Io())});as=e=>L(_t({filter:e}),{replace:!0})});function fp(e,t){return!Vt(e)||e.due_at===null?"due":a$(e,t)?"due bad":Dv(e.due_at,t)==="today"?"due warn":"due"}function b$({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${ne} name=${s} size="sm" />
<span class="cut">${t?Ya(s):s}</span>
</span>`}let n=g3(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Va} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var rN,Hn,g$,Es,g3,k$,_r,zo=b(()=>{T();be();te();v();Se();I();A();gn();Kn();Gt();rN={active:50,waiting:25,asking:75},Hn=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${rN[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${rN[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,g$=({task:e})=>r`<span class="st">
<${Hn} base=${e.base} />
<span class="cut">${e.status_id?vr(e.status_id):ya(e.base)}</span>
</span>`;Es=({task:e,long:t=!1})=>r`<span class=${fp(e,M.value)} title=${e.due_at?We(e.due_at):null}>
${a$(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${Ss(e.due_at,M.value,{long:t})}
</span>`,g3=e=>{let t=Ne.value[e.team_id];return t&&!t.removed?t:null};k$=({task:e})=>e.client?r`
${e.client.kind&&r`<${Ce} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,_r=({task:e})=>e.news>0&&Vt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function iN(e){let t=(e===null?[...Mt.value]:[e]).map(Ft).filter(Boolean),n={};for(let s of t)for(let a of Et(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function v$(e,t,n){return Et(Ft(e)?.tags).some(a=>a.id===t)===n?null:wr(e,lN(t,n))}var lN,b3,cN,jv=b(()=>{v();Qe();Wt();lN=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};b3=(e,t)=>n=>t?w("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):w("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),cN=(e,t)=>nc(lN(e,t),null,{stay:!0,words:b3(Fn(e),t)})});var pN={};ve(pN,{FieldPopover:()=>k3,POP:()=>$p,isOpenField:()=>so,openField:()=>$n});function $n(e,t,n,s=null){let a=y.peek()===$p&&_a.peek()?.field===e&&_a.peek()?.id===t;_a.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:$p}function k3(){return y.value!==$p||!_a.value?null:r`<${v3} key=${`${_a.value.field}${_a.value.id}`} ...${_a.value} />`}function v3({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Oe(),j(()=>{let m=a.current.firstElementChild;if(!m||matchMedia("(max-width: 719px)").matches)return;let{width:p,height:h}=m.getBoundingClientRect(),f=n??{left:innerWidth/2-p/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;m.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-p-8))}px`),m.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=m=>{t===null?nc(m):wr(t,m)},u=t===null?null:Ft(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${x3} key=${i.id} status=${i} pick=${c} />`:r`<${w3} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${nv} onPick=${m=>c(y3(m))} />`,due:()=>r`<${T3} task=${u} pick=${c} />`,priority:()=>r`<${C3} task=${u} pick=${c} />`,type:()=>r`<${O3} task=${u} pick=${c} />`,kind:()=>r`<${E3} task=${u} pick=${c} />`,tags:()=>r`<${Pl} states=${iN(t)} place="poptask"
onSet=${(m,p)=>t===null?cN(m,p):v$(t,m,p)} />`}[e]()}
</div>`}function w3({task:e,pick:t,onStep:n}){return r`<${Le} label=${o("Status")} place="poptask">
${Lo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(uN.has(s.base)){n(s);return}Ti(),t({status_id:s.id})}}>
<span class="st"><${Hn} base=${s.base} /></span>
<span class="cut">${ss(s)}${uN.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function _3({status:e,pick:t}){let[n,s]=g("");return r`<${fi} label=${ss(e)} title=${o("Back to work")} usual=${a=>Wu(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Ti}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function S3({status:e,pick:t}){let[n,s]=g(""),a=vt(Ti),i=O(null);j(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Ti(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ss(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function T3({task:e,pick:t}){let n=e?.due_at??null;return r`<${fi} label=${o("Due")} title=${o("Due")} usual=${r$}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Ti} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Ti(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var $p,_a,so,Ti,y3,uN,x3,qv,C3,O3,E3,Ns=b(()=>{oe();R();T();v();ov();nf();A();xn();Ee();ie();pn();Qe();bf();Do();gn();Kn();zo();Wt();jv();$p="taskpop",_a=C(null);so=(e,t)=>y.value===$p&&_a.value?.field===e&&_a.value?.id===t,Ti=()=>{y.value=null};y3=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},uN=new Set(["waiting","dropped"]);x3=({status:e,pick:t})=>e.base==="waiting"?r`<${_3} status=${e} pick=${t} />`:r`<${S3} status=${e} pick=${t} />`;qv=({label:e,options:t,value:n,onPick:s})=>r`<${Le} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Ti(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,C3=({task:e,pick:t})=>r`<${qv} label=${o("Priority")} value=${e?.priority}
options=${zt.map(([n,s])=>[n,s(),r`<${oi} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,O3=({task:e,pick:t})=>r`<${qv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...oo().map(n=>[n.id,Un(n)])]}
onPick=${n=>t({type_id:n})} />`,E3=({task:e,pick:t})=>r`<${qv} label=${o("Kind")} value=${e?.kind} options=${Iv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function mN(){let e=Mt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${ec.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${ec.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:Ft(t)?.number??"?",why:(A3[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${w("{n} task selected","{n} tasks selected",e)}</b>
${N3.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${lp.value}
aria-haspopup="true" aria-expanded=${String(so(t,null))} aria-label=${n()}
onClick=${a=>$n(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${D.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${lp.value} aria-label=${o("Delete")}
onClick=${()=>nc({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Si}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var N3,A3,dN=b(()=>{T();v();I();A();Ns();Wt();N3=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],A3={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function hN(e){hp=Ql(e.view,e.filter)?e:null;let t=Cs(n=>Kv(n??[]));return()=>{hp?.key===e.key&&(hp=null,qE(e)),clearTimeout(y$),sc.clear(),t()}}function Kv(e){if(hp){for(let t of e)sc.add(t);clearTimeout(y$),y$=setTimeout(gN,$N)}}async function gN(){let e=hp,t=[...sc].slice(0,fN);if(!(!e||!t.length)){for(let n of t)sc.delete(n);try{let n=await B(`/api/tasks?${xa(e,{ids:t.join(","),limit:fN})}`);Ts(n.items,Zt(n.cursor));let s=fn.peek()[e.key];if(!s?.loaded)return;let a=new Set(s.held);for(let i of t)a.delete(i);for(let i of n.items)a.add(i.id);fn.value={...fn.peek(),[e.key]:{...s,held:a}}}catch(n){if(!(n instanceof q))throw n;for(let s of t)sc.add(s)}sc.size&&(y$=setTimeout(gN,$N*10))}}var $N,fN,hp,y$,sc,Uv=b(()=>{U();Qt();Kn();Wt();$N=120,fN=100,hp=null,y$=0,sc=new Set});function bN({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Mt.value.has(e.id)?"":null}
aria-selected=${N.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Mt.value.has(e.id)} onChange=${()=>tc(e.id)} />
</td>
<${w$} look="x-pr" task=${e} field="priority" label=${null}><${Ht} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${_t({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${k$} task=${e} />
<${_r} task=${e} />
<${P3} task=${e} />
${e.checks.total>0&&r`<${Hv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Hv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Hv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${w$} look="x-st" task=${e} field="status"><${g$} task=${e} /><//>
<${w$} look="x-as" task=${e} field="assignee"><${b$} task=${e} /><//>
<${w$} look="x-dl" task=${e} field="due"><${Es} task=${e} /><//>
</tr>`}var w$,Hv,P3,kN=b(()=>{T();v();J();A();xn();Qe();fo();zo();Ns();Wt();w$=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(so(n,t.id))}
onClick=${i=>$n(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Hv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,P3=({task:e})=>Et(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))}
onClick=${t=>$n("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${Vo} ids=${e.tags} most=${2} />
</button>`});function R3(){let e=Object.values(Ne.value).filter(n=>!n.removed&&n.members?.includes(D.value.id)).sort((n,s)=>n.name.localeCompare(s.name)).map(n=>`team-${n.id}`),t=xr();return t.startsWith("team-")&&!e.includes(t)?[...e,t]:e}function Ci(e,t){let n=S$[e]?.[1];return n&&!_s(t.filter)?ze.value.tasks?.[n]??0:Yv.value.key===vN(t)?Yv.value.counts[e]:void 0}async function yN(e){let t=_s(e.filter),n=gp().filter(a=>t?!0:!S$[a]?.[1]&&a!=="done"),s=new URLSearchParams(xa(e));s.delete("view"),s.delete("sort"),s.set("views",n.join(","));try{let a=await B(`/api/tasks/counts?${s}`);Yv.value={key:vN(e),counts:a.counts}}catch(a){if(!(a instanceof q))throw a}}function Vv(){clearTimeout(_$),_$=setTimeout(()=>x$&&yN(x$),D3)}function wN(e){x$=e,clearTimeout(_$),yN(e);let t=Cs(Vv);return()=>{x$=null,clearTimeout(_$),t()}}var D3,S$,M3,ac,gp,Yv,vN,x$,_$,bp=b(()=>{oe();U();v();I();fo();va();Wt();D3=500,S$={open:[()=>o("Open (tasks)"),"open"],mine:[()=>o("Mine"),"mine"],late:[()=>o("Overdue (tasks)"),"late"],unassigned:[()=>o("Unassigned"),"free"],followed:[()=>o("Following"),null],done:[()=>o("Done (tasks)"),null]},M3=e=>e.startsWith("team-")?Ne.value[Number(e.slice(5))]:null,ac=e=>S$[e]?.[0]()??M3(e)?.name??o("Team");gp=()=>[...Object.keys(S$),...R3()],Yv=C({key:null,counts:{}});vN=({filter:e,key:t})=>_s(e)?t.split(":").slice(2).join(":"):"";x$=null,_$=0});function T$({list:e}){if(_s(e.filter))return r`<${L3} list=${e} />`;let[t,n]=xN[e.view.split("-")[0]]??xN.open;return r`<${se} icon="circle-check-big" title=${t()} text=${n()}>
${e.view==="open"?r`<button type="button" class="btn primary" onClick=${()=>dn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${_t({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function L3({list:e}){let{view:t,filter:n}=e,s=gp().filter(i=>i!==t&&Ci(i,e)>0),a=n.q.trim()?o("No task in “{view}” matches the search.",{view:ac(t)}):o("No task in “{view}” fits the filter.",{view:ac(t)});return r`<${se} icon="search" title=${o("Nothing found")} text=${a}>
<span class="tkways">
${s.map(i=>r`<a class="btn" key=${i} href=${_t({view:i})}>
${ac(i)} <span class="dim num">${ue(Ci(i,e))}</span>
</a>`)}
${_i(n)&&r`<a class="btn" href=${_t({filter:{...Jl,q:n.q}})}>${o("Clear filter")}</a>`}
${n.q&&r`<a class="btn" href=${_t({filter:{...n,q:""}})}>${o("Clear the search")}</a>`}
</span>
<//>`}var xN,C$,Gv=b(()=>{T();te();v();A();fo();va();On();bp();xN={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],followed:[()=>o("You follow no open task"),()=>o("Follow a task (F) to be told of everything in it.")],done:[()=>o("No finished tasks yet"),()=>""],team:[()=>o("This team has no open tasks"),()=>""]};C$=({page:e})=>r`
${e?.other&&r`<p class="t12 dim tknote" role="status">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:Io().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&r`<p class="t12 dim tknote" role="status">
${o("There is no such tag or priority: {names}.",{names:e.unknown.join(", ")})}
</p>`}
`});function SN(){let e=Os(),t=fn.value[e.key];E(()=>{(!t?.loaded||t.stale)&&!t?.busy&&!t?.problem&&Xl(e)},[e.key,!!t]),E(()=>hN(e),[e.key]);let n=O(e);t?.loaded&&(n.current=e);let s=!t?.loaded&&!t?.problem&&fn.value[n.current.key]?.loaded,a=n.current.view===e.view&&n.current.sort===e.sort,i=s&&a?n.current:e;return r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
<${C$} page=${t} />
${fn.value[i.key]?.loaded?r`<${z3} key=${i.key} list=${i} page=${fn.value[i.key]} />`:t?.problem?r`<${Zv} problem=${t.problem} again=${()=>Xl(e)} />`:r`<${K3} />`}
</div>
<${mN} />
`}function z3({list:e,page:t}){let{view:n,sort:s}=e,[a,i]=g(!1),l=O(null),c=O({ids:[],groups:{}}),u=KE(e),m=He.value,{ids:p,waiting:h}=DE(c.current.ids,u,a),f=P=>AE(m[P],n,s,M.value),$=p.filter(P=>m[P]),k={};for(let P of $)k[P]=a&&c.current.groups[P]||f(P);c.current={ids:$,groups:k},j(()=>{Jv.value=$});let S=new Set(u),x=P=>()=>i(P||l.current.contains(document.activeElement)||l.current.matches(":hover"));if(!$.length&&!h)return r`<${T$} list=${e} />`;let _=$.length>0&&$.every(P=>Mt.value.has(P));return r`<div ref=${l} onPointerEnter=${x(!0)} onPointerLeave=${()=>{i(l.current.contains(document.activeElement))}} onFocusIn=${x(!0)} onFocusOut=${()=>requestAnimationFrame(()=>l.current&&x(!1)())}>
${h>0&&r`<button type="button" class="taskpill" onClick=${()=>{c.current={ids:[],groups:{}},i(!1)}}>
${w("{n} new task, show","{n} new tasks, show",h)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${_}
indeterminate=${!_&&Mt.value.size>0}
onChange=${()=>_?Si():$.forEach(P=>tc(P,!0))} />
</th>
${I3.map(([P,K,z])=>r`<${F3} key=${P} look=${P} label=${K()} order=${z} />`)}
</tr></thead>
${B3($,k).map(([P,K])=>r`<tbody key=${`${P}-${K[0]}`}>
${P!==null&&r`<${j3} name=${P} count=${K.length}
more=${!!t.next&&K.at(-1)===$.at(-1)} />`}
${K.map(z=>r`<${bN} key=${z} task=${m[z]} left=${!S.has(z)} stop=${z===$[0]} />`)}
</tbody>`)}
</table>
${t.next&&r`<${q3} list=${e} page=${t} />`}
</div>`}function B3(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function F3({look:e,label:t,order:n}){let s=mp(),a=n===pp(xr())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(jo("list",{...dp(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function W3(e){if(_N[e])return _N[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?vr(Number(n)):t==="priority"?o("{priority} priority",{priority:Bt(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function q3({list:e,page:t}){let n=O(null);return E(()=>{let s=new IntersectionObserver(a=>{a.some(i=>i.isIntersecting)&&Xl(e)},{rootMargin:"600px"});return s.observe(n.current),()=>s.disconnect()},[t.next]),r`<div class="taskmore t13 dim" ref=${n}>
${t.problem?r`<button type="button" class="btn small" onClick=${()=>Xl(e)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function K3(){return kt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ae} width=${t} /></div>`)}
</div>`}var Jv,I3,_N,j3,Zv,O$=b(()=>{oe();R();T();U();be();v();J();Se();A();Ee();Qe();dN();fo();Uv();gn();Kn();kN();Gv();Wt();Jv=C([]),I3=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];_N={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};j3=({name:e,count:t,more:n})=>r`<tr class="grp">
<th colspan="6" scope="rowgroup">${W3(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;Zv=({problem:e,again:t})=>r`<${se} icon="unplug" title=${o("The tasks could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function Qv(e,t,n){!t||Ft(e)?.status_id===t.id||(U3.has(t.base)?$n("status",e,n,t):wr(e,{status_id:t.id}))}function TN(e,t,n){let s=Lo(),a=s.findIndex(i=>i.id===Ft(e)?.status_id);a>=0&&Qv(e,s[a+t],n)}var U3,Xv=b(()=>{gn();Ns();Wt();U3=new Set(["waiting","dropped"])});function ON(){let e=Os(),t=oc.value[e.key];if(E(()=>nN(e),[e.key]),!t?.columns)return t?.problem?r`<${Zv} problem=${t.problem} again=${()=>up(e)} />`:r`<${G3} />`;let n=e.filter.status,s=Lo().filter(i=>!n.length||n.includes(i.id)),a=_s(e.filter)&&t.ids.size===0;return r`
<${C$} page=${t} />
${a?r`<div class="scroll tlist"><${T$} list=${e} /></div>`:r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${H3}>
${s.map(i=>r`<${Y3} key=${i.id} status=${i} list=${e} board=${t} />`)}
</div>`}
`}function H3(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function Y3({status:e,list:t,board:n}){let s=oN(e,t),a=n.columns.find(m=>m.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ss(e),c=kp.value===e.id&&Ft(Oi.value)?.status_id!==e.id,u=m=>{m.preventDefault();let p=Oi.peek();kp.value=null,Oi.value=null,p!==null&&Qv(p,e,m.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${m=>{Oi.peek()!==null&&(m.preventDefault(),kp.value=e.id)}} onDragLeave=${m=>{m.currentTarget.contains(m.relatedTarget)||(kp.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Hn} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>dn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(m=>r`<${V3} key=${m} task=${Ft(m)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${_t({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function V3({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Oi.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Oi.value=e.id}} onDragEnd=${()=>{Oi.value=null,kp.value=null}}>
<a class="card tcard" href=${_t({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${_r} task=${e} />
${e.priority!==0&&r`<${Ht} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${Et(e.tags).length>0&&r`<span class="tctags"><${Vo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:CN(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${k$} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${fp(e,M.value)}>${CN(e.due_at)}</span>`}
${t?r`<${ne} name=${t} size="sm" />`:r`<${Va} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(so("status",e.id))}
onClick=${n=>$n("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function G3(){return kt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ae} width=${n} /></div>`)}
</section>`)}
</div>`}var Oi,kp,CN,EN=b(()=>{oe();R();T();be();te();v();Se();A();xn();Qe();Ee();sN();fo();va();O$();Gv();gn();Xv();zo();Ns();On();Wt();Gt();Oi=C(null),kp=C(null);CN=e=>{let t=Ss(e,M.value);return t===o("today, {time}",{time:G(e)})?G(e):t}});function PN(e){NN.add(e.task.id),rc.value=AN(e.id)}function Z3(e){PN(e);let{id:t,task:n}=e,{title:s}=n;Wn(t,"reply"),Sn(t,"reply")||ys(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),L(Y("all",t)),requestAnimationFrame(()=>es("reply"))}function MN({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?Q3[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>Z3(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>PN(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function RN(){return DN().slice(-J3).map(t=>r`<${MN} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function LN({dialog:e}){let t=DN().find(n=>n.id===e?.id);return t?r`<${MN} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var J3,rc,NN,AN,DN,Q3,ey=b(()=>{oe();T();v();J();to();ju();A();Kn();Wt();J3=3,rc=C([]),NN=new Set,AN=e=>rc.peek().filter(t=>t.id!==e);GE((e,t)=>{NN.has(e.id)||(rc.value=[...AN(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});JE(e=>{rc.value=rc.peek().filter(t=>t.task.id!==e.id)});DN=()=>{let e=new Set(Object.values(He.value).flatMap(t=>Vt(t)?[t.dialog_id]:[]));return rc.value.filter(t=>!e.has(t.id))};Q3={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function vp(e){let t=X3.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Ps?n:null}function zN(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(vp));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function ic(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function BN(e){if(eH(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=$o(e.week[n]),a=n;for(;a<6&&$o(e.week[a+1])===s;)a+=1;let i=n===a?cn(n):`${cn(n)}–${cn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function WN(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=FN(s))n.push(s);return n}function jN(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&FN(i.to)===n&&i.name===s&&$o(i.spans)===$o(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function qN(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function UN(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+E$,c=n===0?i-E$:e[t+1]?.[0]??Ps,u=Math.min(c,Math.max(l,Math.round(s/E$)*E$));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var Ps,Sa,X3,As,$o,eH,FN,KN,IN,E$,ty,ny,Ta=b(()=>{v();te();Ps=1440,Sa=[0,1,2,3,4,5,6],X3=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,As=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;$o=e=>e.map(([t,n])=>`${As(t)}–${As(n)}`).join(", ");eH=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Ps);FN=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);KN=e=>e.some(([t,n])=>n-t>=180),IN=15,E$=5;ty=e=>Math.round(e/IN)*IN,ny=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function cc(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var oy,tH,nH,lc,oH,HN,uc,Ei=b(()=>{te();T();v();oy={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},tH={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},nH=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,lc=e=>e==="UTC"?e:`${oy[e]?.()??nH(e)}, ${j0(e)}`;oH=q0(e=>{let t=e.split(" "),n=Object.keys(oy).filter(i=>t.includes(i)),s=t.filter(i=>!oy[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(tH).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,lc(c)])])}),HN=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),uc=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${lc(n)}</option>`}
${oH(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${HN} members=${l} value=${n} /></optgroup>`:r`<${HN} key="near" members=${l} value=${n} />`)}
</select>
`});function rH({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):w("every {n} day","every {n} days",t);if(e==="week"){let l=sy({days:s,start:n}).map(u=>Me.value==="ru"?cn(u).toLocaleLowerCase():cn(u)).join(", "),c=t===1?o("every week"):w("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):w("every {n} month","every {n} months",t);return a>sH?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function pc(e){return[o("{period} at {time}",{period:rH(e),time:As(e.minute)}),e.zone!==yp()&&lc(e.zone),e.until&&o("until {date}",{date:uu(e.until)})].filter(Boolean).join(", ")}function VN(e){return e.active?e.next.length?o("next: {time}",{time:td(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function ry({assignee_id:e,team_id:t,type_id:n,tags:s}){return[ay(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),GN(t)&&o("The team was deleted: the tasks are created without a team."),JN(n)&&o("The type was deleted: the tasks are created without a type."),s.some(ZN)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var yp,sH,aH,sy,ay,GN,JN,ZN,QN,iy,YN,XN,ly,Ni=b(()=>{te();v();I();Se();Ta();Ei();On();yp=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,sH=28,aH=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,sy=({days:e,start:t})=>e.length?e:[aH(t)];ay=e=>e!==null&&!_e.value[e]?.active,GN=e=>e!==null&&!Ne.value[e],JN=e=>e!==null&&(ap.value[e]?.removed??!0),ZN=e=>!gt.value[e]||gt.value[e].removed&&!gt.value[e].merged_into;QN=({created_by:e,template:t})=>[...ay(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...ry(t)],iy=e=>({...e,assignee_id:ay(e.assignee_id)?null:e.assignee_id,team_id:GN(e.team_id)?null:e.team_id,type_id:JN(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!ZN(t))}),YN=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,XN=(e,t,n)=>e!==null&&YN(e,n)!==YN(t,n),ly=(e,{zone:t,minute:n})=>cc(e,t)!==n});function lH(){let e=document.createElement("a");e.href=iH(),e.download="",e.click()}function eA(){let e=y.value==="taskcsv";return r`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("More about the list")} title=${o("More about the list")} onClick=${()=>{y.value=e?null:"taskcsv"}}>
<${d} name="ellipsis" size="m" />
</button>
${e&&r`<${Le} label=${o("More about the list")} place="poprule">
<${Z} icon="download" onPick=${lH}>${o("Download this list as CSV")}<//>
<${Z} icon="table-2" onPick=${()=>{y.value="taskimport"}}>
${o("Create tasks from CSV…")}
<//>
<//>`}
</span>`}var iH,tA=b(()=>{T();v();A();ie();pn();fo();Ni();Wt();iH=()=>`/api/tasks/export?${xa(Os(),{zone:yp()})}`});function uy(e,t){cy.value={...cy.peek(),[e]:t}}function N$(e){let t=cy.value[e]??Object.values(He.value).find(n=>n.client?.id===e)?.client.name;return t===void 0&&cH(e),t??o("Client")}async function cH(e){if(!nA.has(e)){nA.add(e);try{let{contact:t}=await B(`/api/contacts/${e}`);uy(e,t.name)}catch(t){if(!(t instanceof q))throw t}}}var cy,nA,py=b(()=>{oe();U();v();Wt();cy=C({}),nA=new Set});function sA(e){if(P$[e])return P$[e]();let[t,n]=e.split("_");return n?t?`${A$(t)} – ${A$(n)}`:o("until {date}",{date:A$(n)}):o("from {date}",{date:A$(t)})}function D$({field:e,value:t}){return e==="status"?r`<${Hn} base=${Lv(t)?.base??"new"} />`:e==="priority"?r`<${oi} priority=${t} />`:e==="tag"&&t!=="none"?r`<span class=${`sq h${gt.value[t]?.color??0}`}></span>`:null}var mc,P$,A$,wp,uH,aA,oA,rA,my=b(()=>{T();te();be();v();I();Se();xn();Qe();py();zo();gn();mc={status:()=>o("Status"),due:()=>o("Due"),priority:()=>o("Priority"),assignee:()=>o("Assignee"),team:()=>o("Team"),tag:()=>o("Tag"),type:()=>o("Type"),client:()=>o("Client")},P$={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")},A$=e=>Rn(new Date(`${e}T12:00`).getTime(),M.value);wp={assignee:()=>o("unassigned (task)"),team:()=>o("no team"),tag:()=>o("no tag"),type:()=>o("no type")},uH={status:vr,type:yr,assignee:H,team:e=>Ne.value[e]?.name??o("Deleted team"),tag:e=>gt.value[e]?.name??o("deleted tag"),priority:Bt,client:N$},aA=(e,t)=>t==="none"?wp[e]():t==="me"?o("me (filter)"):uH[e](t);oA=e=>Object.values(e).sort((t,n)=>t.name.localeCompare(n.name)),rA={status:()=>Lo().map(e=>[e.id,ss(e)]),priority:()=>zt.map(([e,t])=>[e,t()]),assignee:()=>[["me",o("me (filter)")],["none",wp.assignee()],...oA(_e.value).filter(e=>e.active&&e.id!==D.value.id).map(e=>[e.id,e.name])],team:()=>{let e=oA(Ne.value).filter(t=>!t.removed);return e.length?[["none",wp.team()],...e.map(t=>[t.id,t.name])]:[]},tag:()=>hn.value.length?[["none",wp.tag()],...hn.value.map(e=>[e.id,e.name])]:[],type:()=>[["none",wp.type()],...oo().map(e=>[e.id,Un(e)])]}});function lA(){let e=Io();return _i(e)?r`<div class="tkfchips" role="group" aria-label=${o("Filter")}>
${e.due!==null&&r`<${iA} field="due" name=${sA(e.due)} onRemove=${()=>as({...e,due:null})} />`}
${xi.flatMap(t=>e[t].map(n=>r`<${iA} key=${`${t}${n}`} field=${t} value=${n} name=${aA(t,n)}
onRemove=${()=>as(Zl(e,t,n))} />`))}
<a class="link t12" href=${_t({filter:{...Jl,q:e.q}})}>${o("Clear filter")}</a>
</div>`:null}var pH,iA,cA=b(()=>{T();v();A();fo();va();my();pH=(e,t)=>o("Remove from the filter: {name}",{name:`${mc[e]()}, ${t}`}),iA=({field:e,value:t=null,name:n,onRemove:s})=>r`<button type="button" class="chip" title=${mc[e]()} aria-label=${pH(e,n)}
onClick=${s}>
${t!==null&&r`<${D$} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${d} name="x" size="s" />
</button>`});function mA(){let e=y.value===dy,t=CE(Io());return r`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?o("Filter: {n}",{n:t}):o("Filter")} title=${`${o("Filter")}  Shift F`}
onClick=${dH}>
<${d} name="list-filter" size="s" />
<span class="only-wide">${o("Filter")}</span>
${t>0&&r`<span class="count mutedc">${t}</span>`}
</button>
${e&&r`<${fH} />`}
</span>`}function fH(){let e=Io(),t=Os(),n=vt(pA);Oe(),j(()=>n.current.querySelector("button").focus({preventScroll:!0}),[]);let s=Ci(t.view,t);return r`<div class="menu pop poptkfilter" role="dialog" aria-label=${o("Filter")} ref=${n}>
<div class="tkfields">
<${dc} field="status" filter=${e} />
<${$H} filter=${e} />
<${dc} field="priority" filter=${e} />
<${dc} field="assignee" filter=${e} />
<${dc} field="team" filter=${e} />
<${dc} field="tag" filter=${e} />
<${dc} field="type" filter=${e} />
<${hH} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${s===void 0?"":s>=1e3?o("More than 1,000 tasks"):w("{n} task","{n} tasks",s)}
</span>
${_i(e)&&r`<button type="button" class="btn small quiet"
onClick=${()=>as({...Jl,q:e.q})}>${o("Clear filter")}</button>`}
<button type="button" class="btn small primary" onClick=${pA}>${o("Dismiss")}</button>
</div>
</div>`}function dc({field:e,filter:t}){let n=rA[e]();if(!n.length)return null;let s=t[e],a=n.filter(([c],u)=>n.length<=uA||u<uA-1||s.includes(c)),i=n.filter(c=>!a.includes(c)),l=c=>as(Zl(t,e,c));return r`<${fy} field=${e}>
${a.map(([c,u])=>r`<${$y} key=${c} on=${s.includes(c)} onPick=${()=>l(c)}>
<${D$} field=${e} value=${c} /><span class="cut">${u}</span>
<//>`)}
${i.length>0&&r`<select class="input sel tkfmore" aria-label=${o("More: {field}",{field:mc[e]()})} value=""
onChange=${c=>{l(Number(c.currentTarget.value)),c.currentTarget.value=""}}>
<option value="">${o("More: {n}",{n:ue(i.length)})}</option>
${i.map(([c,u])=>r`<option key=${c} value=${c}>${u}</option>`)}
</select>`}
<//>`}function $H({filter:e}){let[t,n]=e.due?.includes("_")?e.due.split("_"):["",""],s=i=>as({...e,due:i}),a=(i,l)=>s(i||l?`${i}_${l}`:null);return r`<${fy} field="due">
${Ev.map(i=>r`<${$y} key=${i} on=${e.due===i} onPick=${()=>s(e.due===i?null:i)}>
${P$[i]()}
<//>`)}
<span class="tkfrange">
<label><span>${o("from (date)")}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${i=>a(i.currentTarget.value,n)} /></label>
<label><span>${o("to (date)")}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${i=>a(t,i.currentTarget.value)} /></label>
</span>
<//>`}function hH({filter:e}){let[t,n]=g(""),[s,a]=g([]),i=O(0),l=u=>{if(n(u),clearTimeout(i.current),u.trim().length<2){a([]);return}i.current=setTimeout(()=>Be(async()=>{let m=await B(`/api/search?${new URLSearchParams({q:u,limit:"6"})}`);a(m.contacts)}),mH)},c=u=>{uy(u.id,u.name),n(""),a([]),e.client.includes(u.id)||as(Zl(e,"client",u.id))};return r`<${fy} field="client">
${e.client.map(u=>r`<${$y} key=${u} on onPick=${()=>as(Zl(e,"client",u))}>
<span class="cut">${N$(u)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${o("Find a client")}
placeholder=${o("Find a client")} value=${t} onInput=${u=>l(u.currentTarget.value)}
onKeyDown=${u=>{u.key==="Enter"&&s[0]&&c(s[0])}} />
${s.map(u=>r`<button type="button" class="chip" key=${u.id} onClick=${()=>c(u)}>
<${d} name="plus" size="s" /><span class="cut">${u.name}</span>
</button>`)}
${t.trim().length>=2&&!s.length&&r`<span class="t12 dim">${o("No client found")}</span>`}
<//>`}var dy,uA,mH,pA,dH,fy,$y,dA=b(()=>{R();T();U();te();v();A();Ee();ie();Ze();fo();py();va();my();bp();dy="taskfilter",uA=8,mH=200,pA=()=>{y.value=null},dH=()=>{y.value=y.peek()===dy?null:dy};fy=({field:e,children:t})=>r`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${mc[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,$y=({on:e,onPick:t,children:n})=>r`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`});function fc({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:m=F}){let[p,h]=g(null),f=O(null),$=O(null);j(()=>{p!==null&&f.current?.focus()},[p!==null]);let k=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let K=(p??"").trim();if(h(null),!(K===e||c&&!K))try{await n(K)}catch(z){ee(m(z))}},x=K=>{K.stopPropagation(),K.key==="Escape"&&(K.preventDefault(),k()),K.key==="Enter"&&(!a||K.ctrlKey||K.metaKey)&&(K.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(p!==null){let K={class:"input",ref:f,value:p,"aria-label":t,onInput:z=>h(z.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${K}></textarea>`:r`<input ...${K} />`}let _=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,P=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${_}
</button>`;return i?r`<${i} class=${l}>${P}<//>`:P}var hy=b(()=>{R();T();U();v();ge()});async function Ai(e){M$+=1;let t=M$;try{let n=await B(`/api/tasks/${e}`);if(t!==M$)return;Ts([n.task],Zt(n.cursor));let s=Yn.peek()?.id===e?Yn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Yn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Yn.peek().more:n.more},Sr.value=null}catch(n){if(!(n instanceof q))throw n;t===M$&&(Sr.value={id:e,problem:n})}}async function fA(e){let t=Yn.peek().lines[0]?.no;try{let n=await B(`/api/tasks/${e}/lines?before=${t}`);Yn.peek()?.id===e&&(Yn.value={...Yn.peek(),lines:[...n.lines,...Yn.peek().lines],more:n.more})}catch(n){ee(Pe(n))}}function $A(e){E(()=>{xp=e,Yn.value=null,Sr.value=null,Ai(e);let n=0,s=Cs(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Ai(e),gH))});return()=>{clearTimeout(n),s(),xp===e&&(xp=null)}},[e]);let t=Yn.value?.id===e?Yn.value:null;return kH(t),t}function kH(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;E(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Te("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},bH))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function ao(e,t,n={},s="POST"){try{return s==="DELETE"?await Te("DELETE",`/api/tasks/${e}/${t}`):await W(`/api/tasks/${e}/${t}`,n,{method:s}),Ft(e)&&Ai(e),t==="follow"&&(Kv([e]),Vv()),!0}catch(a){if(!(a instanceof q))throw a;return ee(Pe(a)),Ai(e),!1}}var gH,bH,Yn,Sr,xp,M$,Pi=b(()=>{oe();R();U();Qt();lt();ge();Uv();Wt();bp();Gt();gH=120,bH=1e3,Yn=C(null),Sr=C(null),xp=null,M$=0;Xn(()=>{xp!==null&&Ai(xp)})});function hA(e){Yn.value={...Yn.peek(),checks:e}}function gA({id:e,checks:t}){let[n,s]=g(""),a=t.filter(m=>m.done_at!==null).length,i=async()=>{let m=n.trim();m&&(s(""),await ao(e,"checks",{texts:[m]})||s(m))},l=(m,p)=>{hA(t.map(h=>h.id===m.id?{...h,done_at:p?Date.now():null}:h)),ao(e,`checks/${m.id}`,{done:p},"PATCH")},c=m=>{hA(t.filter(p=>p.id!==m.id)),ao(e,`checks/${m.id}`,{},"DELETE")},u=m=>ao(e,`checks/${t[m].id}`,{before:t[m-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${o("Checklist")}
${t.length>0&&r` <span class="dim">${o("{done} of {all}",{done:a,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((m,p)=>r`<li key=${m.id}>
<label>
<input class="check" type="checkbox" checked=${m.done_at!==null}
onChange=${h=>l(m,h.currentTarget.checked)} />
${m.done_at===null?r`<span>${m.text}</span>`:r`<s class="dim">${m.text}</s>`}
</label>
${p>0&&r`<button type="button" class="ib tiny" aria-label=${o("Move up: {name}",{name:m.text})}
title=${o("Move up")} onClick=${()=>u(p)}>
<${d} name="chevron-up" size="s" />
</button>`}
<button type="button" class="ib tiny" aria-label=${o("Delete item: {text}",{text:m.text})}
title=${o("Delete")} onClick=${()=>c(m)}>
<${d} name="x" size="s" />
</button>
</li>`)}
</ul>
<input class="input checkadd" aria-label=${o("New item")} placeholder=${o("Add an item, Enter")} maxlength="500"
value=${n} onInput=${m=>s(m.currentTarget.value)} onKeyDown=${m=>{m.key!=="Enter"||m.isComposing||(m.preventDefault(),i())}} onBlur=${i} />
</section>`}var bA=b(()=>{R();T();v();A();Pi()});function vH(e){try{return sessionStorage.getItem(gy(e))??""}catch{return""}}function yH(e,t){try{t?sessionStorage.setItem(gy(e),t):sessionStorage.removeItem(gy(e))}catch{}}function kA({id:e}){let[t,n]=g(()=>vH(e)),[s,a]=g(!1),i=O(null),l=Xf(i,!0),c=p=>{n(p),yH(e,p)};j(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let p=t.trim();if(!p||s)return;a(!0);let h=Rl(p).map(f=>f.id);await ao(e,"lines",{text:p,mentions:h})&&c(""),a(!1),i.current?.focus()},m=p=>{l.keys(p)||(p.key==="Escape"&&i.current.blur(),!(p.key!=="Enter"||p.shiftKey||p.isComposing)&&(p.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${p=>{p.preventDefault(),u()}}>
<${e$} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${p=>{c(p.currentTarget.value),l.look()}} onKeyDown=${m} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var gy,vA=b(()=>{R();T();v();qu();yv();A();Pi();gy=e=>`okno.taskcomment.${e}`});function yA(e,t){by.value={task:e,dialogs:t},y.value="massreply"}var by,ky=b(()=>{oe();ie();by=C(null)});function _H(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await B(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return E(()=>(i(),Cs(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function SH(e,t){try{await wA(e,[t.id],!1)}catch(n){ee(Pe(n));return}V(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>wA(e,[t.id],!0).catch(n=>ee(Pe(n)))})}function xA({id:e,closed:t}){let{linked:n,problem:s,load:a}=_H(e);if(s&&!n)return r`<p class="t13 dim">
${F(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>yA(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${w("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${TH} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${w("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function TH({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${Y("all",t.id)}>
<${ne} name=${n} size="sm"><${Ce} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${xH.has(i)?"bad":"okc"}>${wH[i]()}</span>`:a?o("waits {time}",{time:ot(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>SH(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var wH,xH,wA,_A=b(()=>{R();T();U();be();te();v();J();ge();A();ky();Wt();Gt();wH={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},xH=new Set(["failed","uncertain"]);wA=(e,t,n)=>W(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});var _p,SA,TA,CA,Di,$c=b(()=>{oe();T();v();_p=C(null),SA=e=>{_p.value=e},TA=e=>!!_p.value?.when(e),CA=e=>_p.peek().run(e),Di=({message:e})=>_p.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>_p.peek().run(e)}>
${o("Why?")}
</button>`:null});function EH({line:e}){let t=CH(e),n=EA(e)?r`<${ne} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${We(e.at)}>${OH(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ha} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${w("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:AH(e)})}
${e.data.run&&r` <${Di} message=${NH(e)} />`}
</span>
${s}
</li>`}function DH({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Fv[e];if(!l)return e;let[c,u]=l,m=[a&&o("back {time}",{time:nt(a)}),s,i&&PH[i]?.()].filter(Boolean),p=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return m.length?`${p} (${m.join(", ")})`:p}var OA,EA,CH,OH,NH,AH,PH,MH,RH,NA=b(()=>{T();be();te();v();Gu();Se();A();$c();Pi();Gt();OA=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>fA(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${EH} key=${n.no} line=${n} />`)}
</ol>
</section>`,EA=({author:e})=>e.kind==="operator"&&e.id!==null,CH=({author:e})=>EA({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),OH=e=>ct(e)===ct(M.value)?G(e):Uo(e,M.value);NH=({data:e,at:t})=>({kind:"task",title:o("Task created"),created_at:t,data:e}),AH=e=>e.kind==="change"?DH(e.data):RH(e.data),PH={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};MH={made:({messages:e})=>e?.length?w("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>w("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>w("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>w("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>w("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>w("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>w("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},RH=e=>(MH[e.what]??(()=>e.what))(e)});async function Tp(){if(!vy){vy=!0;try{let e=await B(L$),t=Zt(e.cursor),n=ho.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Sp.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Sp.get(a.id)??-1)>t&&(s[a.id]=a);ho.value=s,R$.value=null}catch(e){if(!(e instanceof q))throw e;R$.value=e}finally{vy=!1}}}function I$(e=!0){return E(()=>{e&&!ho.peek()&&Tp()},[e]),ho.value}async function DA(e){let{repeat:t}=await W(L$,e);return PA(t),V(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>yy(t,!0)}),t}async function z$(e,t,n){let s=async i=>PA((await W(`${L$}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));V(n,{icon:"repeat",undo:()=>B$(()=>s(a))})}async function B$(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}async function yy(e,t){if(!await B$(()=>W(`${L$}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=ho.peek()??{};ho.value=s}else Tp();return!0}async function MA(e){await yy(e,!0)&&V(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>yy(e,!1)})}var L$,ho,R$,Sp,vy,AA,PA,F$=b(()=>{oe();R();U();v();Qt();I();lt();ge();Gt();L$="/api/task-repeats",ho=C(null),R$=C(null),Sp=new Map,vy=!1;rn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!ho.peek())return;let n={...ho.peek()};for(let s of t)(Sp.get(s.id)??-1)>s.rev||(Sp.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);ho.value=n});el(()=>{Sp.clear(),ho.peek()&&Tp()});AA=e=>D.value.role!=="operator"||e.created_by===D.value.id,PA=e=>{ho.peek()&&(ho.value={...ho.peek(),[e.id]:e})}});function RA({id:e}){let t=I$(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${an("repeats",e)}>
${n?pc(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var LA=b(()=>{T();v();J();A();F$();Ni()});var IA,zA=b(()=>{T();v();A();xn();Qe();Ns();jv();IA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${Et(e.tags).map(t=>r`<${aa} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>v$(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>$n("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function BA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${IH} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${Y("all",t.dialog_id)}>
<span class="hrow">
<${FA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function IH({id:e,task:t,source:n}){let s=n.text||mn(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${Y("all",n.dialog_id,n.no)}>
<span class="hrow">
<${FA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Re(t.client.kind)} · `:""}
${ut(n.at,M.value)}, ${G(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=LH&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>ao(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var LH,FA,WA=b(()=>{T();be();te();v();J();br();A();Pi();LH=400;FA=({task:e,name:t})=>r`<${ne} name=${t} size="md">${e.client?.kind&&r`<${Ce} kind=${e.client.kind} />`}<//>`});async function jA(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var qA=b(()=>{U()});function KA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await jA(u));await ao(e,"files",{files:c})}catch(c){ee(F(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${Fl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>ao(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var UA=b(()=>{R();T();U();v();bi();ge();A();Pi();qA()});function HA({id:e,full:t}){let n=$A(e),s=Ft(e),a=u$.value.has(e)||Sr.value?.id===e&&Sr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${BH} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${se} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${jH} id=${e} task=${s} shown=${n} full=${t} />
<${kA} key=${e} id=${e} />
`:Sr.value?.id===e?r`<${se} icon="unplug" title=${o("The task could not be loaded")}
text=${F(Sr.value.problem)}>
<button type="button" class="btn" onClick=${()=>Ai(e)}>${o("Retry")}</button>
<//>`:r`<${zH} task=${s} />`}
</aside>`}function zH({task:e}){let t=kt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ae} width=${n} />`)}</div>`}
</div>`}function BH({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(D.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${_r} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>ao(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Dt(new URL(qt(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${WH} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${_t({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function WH({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=D.value.role!=="operator"||t.author.id===D.value.id,l=async()=>{await eN(e)&&L(_t({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Le} label=${o("More actions")} place="poprule">
${!s&&r`<${Z} icon="external-link" onPick=${()=>L(qt(e))}>${o("Open on the whole page")}<//>`}
<${Z} icon="repeat" onPick=${()=>FH(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Z} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function jH({id:e,task:t,shown:n,full:s}){let a=To("(min-width: 900px)"),i=s&&a,l=r`<${fc} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${h=>wr(e,{title:h})} />`,c=r`
<h3 class="pk-h">${o("Description")}</h3>
<${fc} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${h=>m$(e,{text:h},{seen:n.task.last_no})} />
`,u=r`
<${BA} id=${e} task=${t} shown=${n} />
<${xA} id=${e} closed=${!Vt(t)} />
<${gA} key=${e} id=${e} checks=${n.checks} />
<${KA} id=${e} files=${n.files} />
`,m=r`<${qH} task=${t} shown=${n} />`,p=r`<${OA} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${i?r`<div class="fullgrid">
<div>${l}${c}${u}${p}</div>
<div class="fullside">${m}</div>
</div>`:r`${l}${m}${c}${u}${p}`}
</div>`}function qH({task:e,shown:t}){let n=Ne.value[e.team_id];return r`<dl class="taskkv">
<${hc} task=${e} field="status" label=${o("Status")}><${g$} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${Ss(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${hc} task=${e} field="assignee" label=${o("Assignee")}><${b$} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${hc} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${Es} task=${e} long />
<//>
<${hc} task=${e} field="priority" label=${o("Priority")}>
<${Ht} priority=${e.priority} named />
<//>
<${IA} task=${e} />
<${hc} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:yr(e.type_id)}
<//>
<${hc} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:l$(e.kind)}
<//>
<${RA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${We(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${KH} ids=${t.followers} /></dd></div>`}
</dl>`}var FH,hc,KH,YA=b(()=>{T();U();be();te();v();J();I();Se();hy();A();xn();Ee();ie();pn();Ze();bA();vA();Pi();fo();_A();NA();gn();zo();LA();On();Ns();zA();WA();UA();Wt();Kn();Gt();FH=(e,t)=>kr({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});hc=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(so(t,e.id))}
onClick=${a=>$n(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;KH=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${ne} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function VA(){let{q:e}=Io(),[t,n]=g(e),s=O(null),a=O(0),i=O(e);E(()=>{e!==i.current&&(i.current=e,n(e))},[e]),E(()=>()=>clearTimeout(a.current),[]);let l=p=>{i.current=p,as({...Io(),q:p})},c=(p,{now:h=!1}={})=>{n(p),clearTimeout(a.current),h?l(p):a.current=setTimeout(()=>l(p),UH)},u=Rd(t,p=>{c(p,{now:!0}),s.current?.focus()}),m=p=>{p.isComposing||u.onKey(p)||(p.key==="Escape"&&(p.preventDefault(),p.stopPropagation(),t?c("",{now:!0}):s.current?.blur()),(p.key==="ArrowDown"||p.key==="Enter")&&(p.preventDefault(),t!==e?c(t,{now:!0}):Ot("a.tt, a.tcard")?.focus()))};return r`<form class="tksearch" role="search" onSubmit=${p=>p.preventDefault()}>
<${d} name="search" size="m" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in tasks")} placeholder=${o("Search in tasks")}
title=${o("Number, words of the title, description or comments; tag: and priority: narrow the search")}
value=${t} ...${u.field} onInput=${p=>c(p.currentTarget.value)} onKeyDown=${m}
onBlur=${u.hide} />
${t?r`<button type="button" class="ib tiny" aria-label=${o("Clear")} onClick=${()=>{c("",{now:!0}),s.current?.focus()}}>
<${d} name="x" size="s" />
</button>`:r`<kbd class="only-wide">/</kbd>`}
<${Ld} hints=${u} />
</form>`}var UH,GA=b(()=>{R();Yo();T();v();zb();A();fo();UH=250});function ZA(e){let t=eP()?VH():Jv.peek();if(!t.length)return;let n=t.indexOf(Ds()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];N.peek().task&&N.peek().layout!=="full"&&L(_t({task:s}),{replace:!0});let a=W$(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Cp(e){let n=Mt.peek().size>0&&!N.peek().task?null:Ds(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);$n(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??W$(n))}function GH(){let e=Ft(Ds());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??Y("all",e.dialog_id))}function QA(e){let t=Ds();TN(t,e,W$(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>W$(t)?.focus()))}function JH(){document.getElementById("taskfollow")?.click()}var W$,HH,Ds,YH,JA,wy,eP,VH,Op,XA,Vn,tP=b(()=>{Ct();v();J();Mi();fo();O$();Xv();Ns();Wt();W$=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),HH=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},Ds=()=>HH()??N.peek().task,YH="button, input, summary, a:not(.tt, .tcard)",JA=()=>wy()&&!document.activeElement?.matches(YH),wy=()=>Ca()&&Ds()!==null;eP=()=>N.peek().layout==="board",VH=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Op=()=>Ca()&&(Mt.peek().size>0||Ds()!==null);XA=()=>Ca()&&eP()&&Ds()!==null;Vn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Ca,...a});Je(Vn("task-filter","Shift+KeyF",()=>o("Filter"),()=>document.getElementById("tkfilter")?.click(),{when:()=>Ca()&&N.peek().layout!=="full"}),Vn("task-next","KeyJ",()=>o("Next task"),()=>ZA(1),{walks:!0,also:["ArrowDown"]}),Vn("task-previous","KeyK",()=>o("Previous task"),()=>ZA(-1),{walks:!0,also:["ArrowUp"]}),Vn("task-peek","Space",()=>o("Open beside the list"),()=>L(_t({task:Ds()})),{when:JA}),Vn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(qt(Ds())),{when:JA}),Vn("task-status","KeyS",()=>o("Status"),()=>Cp("status"),{when:Op,act:!0}),Vn("task-assignee","KeyA",()=>o("Assignee"),()=>Cp("assignee"),{when:Op,act:!0,opensField:!0}),Vn("task-due","KeyD",()=>o("Due"),()=>Cp("due"),{when:Op,act:!0}),Vn("task-priority","KeyP",()=>o("Priority"),()=>Cp("priority"),{when:Op,act:!0}),Vn("task-tags","KeyL",()=>o("Tags"),()=>Cp("tags"),{when:Op,act:!0,opensField:!0}),Vn("task-dialog","KeyO",()=>o("To the conversation of the task"),GH,{when:wy}),Vn("task-pick","KeyX",()=>o("Select the task"),()=>tc(Ds()),{when:wy}),Vn("task-follow","KeyF",()=>o("Follow"),JH,{when:()=>Ca()&&N.peek().task!==null,act:!0}),Vn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>QA(-1),{when:XA}),Vn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>QA(1),{when:XA}))});var sP={};ve(sP,{Tasks:()=>ZH,closeTask:()=>oP});function ZH(){let{layout:e,task:t}=N.value,n=To("(max-width: 1279px)");E(()=>(document.addEventListener("keydown",nP,{capture:!0}),()=>{document.removeEventListener("keydown",nP,{capture:!0}),Si(),UE()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${QH} />`:r`
<${XH} board=${e==="board"} />
<${e4} board=${e==="board"} />
<${lA} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${ON} />`:r`<${SN} />`}
</div>`}
${a&&r`<${HA} key=${t} id=${t} full=${s} />`}
</div>
<${RN} />
</main>`}function nP(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Mt.peek().size&&!N.peek().task||(e.preventDefault(),e.stopPropagation(),Mt.peek().size?Si():oP())}function oP(){let{task:e}=N.peek();L(_t({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function XH({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${_t({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${VA} />
<${eA} />
<button type="button" class="btn primary" aria-label=${o("New task")} title=${`${o("New task")}  C`}
onClick=${()=>dn()}>
<${d} name="plus" size="m" />
<span class="only-wide">${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function e4({board:e}){let t=Os();return E(()=>wN(t),[t.key]),r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${gp().filter(n=>!(e&&n==="done")).map(n=>r`<a class="chip" key=${n} href=${_t({view:n,task:null})}
aria-current=${t.view===n?"true":null}>
${ac(n)} <${t4} count=${Ci(n,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${mA} />
${!e&&r`<${n4} />`}
</span>
</div>`}function n4(){let e=y.value==="tasksort",t=mp();return r`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:h$[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${h$[t]()}</span>
</button>
${e&&r`<${Le} label=${o("Sort order")} place="poprule">
${rp.map(n=>r`<${Z} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(jo("list",{...dp(),sort:n===pp(xr())?null:n}))}>
${h$[n]()}
<//>`)}
<//>`}
</span>`}var QH,t4,aP=b(()=>{R();T();te();v();J();A();Ee();ie();pn();EN();ey();O$();tA();fo();cA();dA();Kn();YA();GA();On();Wt();bp();tP();QH=()=>r`<header class="bar1">
<a class="ib" href=${_t({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`;t4=({count:e})=>e===void 0?null:r`<span class="n">${e>=1e3?"999+":ue(e)}</span>`});function Tr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Oe(),j(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{tn(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&Ke()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var Ke,Ms,gc,Oa=b(()=>{R();T();v();A();Ee();ie();Ke=()=>{y.value=null};Ms=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Tr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,gc=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Ap(e,t){for(let{words:n,from:s,to:a}of f4(e.slice(0,o4)))if(n.some(i=>Np(i4,i)>=0))for(let i=0;i<n.length;i+=1){let l=l4.has(n[i])?$4(n,i,t):h4(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function f4(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(a4))r4.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function $4(e,t,n){let s=dP.has(e[t+1])?t+2:t+1,a=1;q$(e[s],500)&&(a=Number(e[s]),s+=1);let i=m4[Np(p4,e[s])];if(!i)return null;if(i<Ep)return Math.ceil((n+a*i)/j$)*j$;let l=e[t]==="течение"&&a*i===Ep;return Ty(Ri(n,l?0:a*i/Ep),null)}function h4(e,t,n){let s=Sy.has(e[t]);if(!s&&!_y.has(e[t])&&!mP.has(e[t]))return null;let a=s?t:dP.has(e[t+1])?t+2:t+1,i=cP(e,a,n);if(i)return lP(i,uP(e,rP.has(e[i.next])?i.next+1:i.next),n);let l=_y.has(e[t])?uP(e,a):null;if(!l)return null;let c=rP.has(e[l.next])?l.next+1:l.next;return lP(cP(e,c,n)??{at:Ri(n)},l,n)}function lP(e,t,n){let s=Ty(e.at,t);return s<=n&&e.weekday?Ty(Ri(e.at,7),t):s}function cP(e,t,n){let[s,a]=[e[t],e[t+1]];if(Sy.has(s))return{at:Ri(n,Sy.get(s)),next:t+1};let i=Np(c4,s);if(i>=0)return{at:fP(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return g4(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?xy(Number(l[1]),Number(l[2])-1,n,t+1):q$(s,31)?xy(Number(s),Np(iP,a),n,t+2):q$(a,31)?xy(Number(a),Np(iP,s),n,t+2):null}function g4(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:Ri(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:fP(u4,n),next:s+1,weekday:!0}}return null}function xy(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=Ri(n));return i?{at:i.getTime(),next:s}:null}function uP(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!q$(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=d4.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var j$,pP,Ep,o4,s4,a4,r4,i4,l4,_y,mP,rP,dP,Sy,c4,u4,iP,p4,m4,d4,Np,Ri,q$,Ty,fP,Cy=b(()=>{Do();j$=6e4,pP=60*j$,Ep=24*pP,o4=2e4,s4=18,a4=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,r4=new Set([".","!","?","…",`
`]),i4=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],l4=new Set(["через","течение","within","in"]),_y=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),mP=new Set(["в","во","on"]),rP=new Set([..._y,...mP,"at"]),dP=new Set(["a","an","the"]),Sy=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),c4=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],u4=5,iP=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],p4=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],m4=[j$,pP,Ep,7*Ep],d4=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Np=(e,t)=>e.findIndex(n=>n.test(t??"")),Ri=(e,t=0)=>fe(e,t,0),q$=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,Ty=(e,t)=>new Date(e).setHours(t?.hour??s4,t?.minute??0,0,0);fP=(e,t)=>Ri(t,(e-new Date(t).getDay()+7)%7)});function K$({tags:e,onTags:t}){let n=hn.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${aa} key=${a.id} tag=${a} large>
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
</div>`}var Oy=b(()=>{T();v();A();xn();Qe()});function $P(){let[e,t]=g([]),[n,s]=g(0);E(()=>{B("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await W(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return b4(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function b4({task_ids:e,unassigned:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});V(w("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(jo())}}),t.length&&ee(w("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function hP({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var gP=b(()=>{R();T();U();v();J();ge();Gt()});var bP={};ve(bP,{NewTask:()=>v4});function v4(){let e=O(Sv.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?y4(e.text,e.promised_at):null).current,[s,a]=g(n?Gl(n.sentence):e.title??Gl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[m,p]=g(""),[h,f]=g(""),[$,k]=g(e.priority??t?.priority??0),[S,x]=g(()=>Et(t?.tags).map(re=>re.id)),[_,P]=g(null),[K,z]=g(!1),ce=O(null);j(()=>{ce.current.focus({preventScroll:!0}),ce.current.select()},[]);let[je,Ve]=g(!1),Q=$P(),et=async()=>{if(!K){if(Q.chosen){z(!0);let re=await Q.use(e);re||(Ke(),e.made?.()),P(re),z(!1);return}if(!s.trim()){P(o("A task needs a title.")),ce.current.focus();return}z(!0);try{let{task:re}=await W("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:m?Number(m):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null,ends_wait:je});Ke(),e.made?.(),T4(re,je?t.id:null)}catch(re){if(!(re instanceof q))throw re;P(Pe(re)),z(!1)}}},de=()=>{let re={assignee_id:m?Number(m):null,type_id:h?Number(h):null};kr({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...re}})},ke=re=>{!(re.key==="Enter"&&re.target===ce.current&&!re.isComposing&&!re.repeat)&&!gc(re)||(re.preventDefault(),et())},le=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${ce} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${_?"true":null} aria-describedby=${_?"tke":null}
onInput=${re=>{a(re.currentTarget.value),P(null)}} />
${_&&r`<span class="hint bad" id="tke" role="alert">${_}</span>`}
</div>
<${S4} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${m}
onChange=${re=>p(re.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${D.value.id}>${o("{name} (me)",{name:D.value.name})}</option>
${w4().map(re=>r`<option key=${re.id} value=${re.id}>${re.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${re=>f(re.currentTarget.value)}>
<option value="">${o("none")}</option>
${oo().map(re=>r`<option key=${re.id} value=${re.id}>${Un(re)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${zt.map(([re,Jn])=>[re,Jn()])}
value=${$} onPick=${k} />
</div>
<${K$} tags=${S} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${re=>l(re.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&r`<label class="hrow t13">
<input class="check" type="checkbox" checked=${je}
onChange=${re=>Ve(re.currentTarget.checked)} />
${o("No reply needed, the task is enough")}
</label>`}
`,Fe=r`
<span class="t12 dim grow">${x4(e)}</span>
${!e.dialog_id&&!Q.chosen&&r`<button type="button" class="btn quiet" onClick=${de}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${K} onClick=${et}>
${Q.chosen?w("Create {n} task","Create {n} tasks",Q.chosen.steps.length):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ms} title=${o("New task")} look="taskdlg" body="taskform" onKey=${ke} foot=${Fe}>
<${hP} template=${Q} problem=${Q.chosen&&_} />
${!Q.chosen&&le}
<//>`}function y4(e,t){let n=Ap(e??"",t);return n&&n.at>M.value?n:null}function x4({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=Tt.value[t],s=n?Pn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=w("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function S4({due:e,onPick:t}){let n=O(r$(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):k4[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??fe(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Rn(c.at,M.value)}, ${G(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?_4(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function T4(e,t){let n=async()=>{await W(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await W(`/api/dialogs/${t}/answer-after-all`,{})};V(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}var k4,w4,_4,kP=b(()=>{R();T();U();be();te();v();Co();J();I();Qt();ge();A();Nt();Oa();Qe();Do();gn();Kn();Cy();On();Oy();gP();Ov();Gt();k4={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};w4=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort((e,t)=>e.name.localeCompare(t.name));_4=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function vP(e){return e.code==="csv-quotes"?o("A quote in row {line} is not closed. Close it, or double it inside a cell.",{line:e.detail.line}):e.code==="csv-twice"?o("The column {name} is there twice. Keep one of them.",{name:Pp(e.detail.column)}):O4[e.code]?.()??F(e)}function yP(e){return e.code==="unknown-name"?N4[e.column]?.(e)??o("“{value}” does not exist. Write the name as it stands in Okno.",{value:e.value}):E4[e.code]?.(e)??e.code}var C4,Pp,O4,E4,N4,wP=b(()=>{U();v();C4={number:()=>o("Number"),title:()=>o("Title"),status:()=>o("Status"),assignee:()=>o("Assignee"),team:()=>o("Team"),due:()=>o("Due"),priority:()=>o("Priority"),type:()=>o("Type"),kind:()=>o("Kind"),tags:()=>o("Tags"),client:()=>o("Client"),text:()=>o("Description"),created:()=>o("Created"),closed:()=>o("Closed")},Pp=e=>C4[e]?.()??"",O4={"csv-empty":()=>o("The file has no rows with tasks. Add them below the line that names the columns."),"csv-no-title":()=>o("No column is named Title. Name the columns in the first line, as in the example."),"csv-too-many":()=>o("The file has more than 200 rows. Split it into several files."),"csv-too-large":()=>o("The file is larger than 256 KB. Split it into several files."),"csv-encoding":()=>o("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),"csv-errors":()=>o("Some rows have errors that were not there before. Choose the file again.")};E4={"title-needed":()=>o("The title is empty. Write one."),"too-long":()=>o("The text is too long: a title has up to 200 characters, a description up to 20,000."),"csv-more-cells":()=>o("The row has more cells than the first line. Put a cell with a separator into quotes."),"needs-more":({value:e})=>o("“{value}” needs a time or a reason. Use another status and move the task later.",{value:e}),"not-a-date":({value:e})=>o("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.",{value:e}),several:({value:e})=>o("Several are called “{value}”. For a colleague, write the email address.",{value:e})},N4={assignee:({value:e})=>o("No colleague is called “{value}”. Write the name or the email as in Okno.",{value:e}),tags:({value:e})=>o("“{value}” has a tag that does not exist. An administrator adds tags in the settings.",{value:e})}});var _P={};ve(_P,{ImportTasks:()=>M4});function P4(e){let t="";for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function D4(e){if(e.size>A4)throw new q(422,"csv-too-large");let t={file:P4(await e.arrayBuffer()),zone:yp()};return{name:e.name,body:t,key:us(),preview:await Te("POST","/api/tasks/import/preview",t)}}function M4(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(!1),l=async h=>{if(!a){i(!0),s(null);try{await h()}catch(f){if(!(f instanceof q))throw f;s(f)}i(!1)}},c=h=>h&&l(async()=>{t(null),t(await D4(h))}),u=()=>l(async()=>{let{body:h,key:f,preview:$}=e,k={...h,only_good:$.errors.length>0},S=await W("/api/tasks/import",k,{key:f});Ke(),B4(S)}),m=e?.preview,p=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
${m&&m.good>0&&r`<button type="button" class="btn primary" disabled=${a} onClick=${u}>
${m.errors.length?w("Create only {n} good row","Create only {n} good rows",m.good):w("Create {n} task","Create {n} tasks",m.good)}
</button>`}
`;return r`<${Ms} title=${o("Tasks from a CSV file")} look="mid" body="taskform" foot=${p}>
<${R4} name=${e?.name} busy=${a} onFile=${c} />
${n&&r`<p class="csvbad t13" role="alert"><${d} name="circle-alert" size="m" />${vP(n)}</p>`}
${m&&r`<${I4} preview=${m} />`}
<//>`}function R4({name:e,busy:t,onFile:n}){let s=O(null),[a,i]=g(!1);return r`<div class="csvdrop" data-over=${a?"":null} aria-busy=${t?"true":null}
onDragOver=${l=>{l.preventDefault(),i(!0)}} onDragLeave=${()=>i(!1)} onDrop=${l=>{l.preventDefault(),i(!1),n(l.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${s} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${o("CSV file")} onChange=${l=>{let[c]=l.currentTarget.files;l.currentTarget.value="",n(c)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="s" />${e?o("Choose another file"):o("Choose a file")}
</button>
<span class="t13 grow cut">${e??o("or drop it here")}</span>
<button type="button" class="link t12" onClick=${L4}>${o("Download an example")}</button>
<p class="t12 dim">
${o("The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.")}
</p>
</div>`}function L4(){let e=["title","text","status","assignee","due","priority","tags"].map(Pp),t=[o("Count the stock"),"",o("New (task)"),"","2027-01-15 12:00",o("High"),""],n=Me.value==="ru"?";":",",s=`\uFEFF${e.join(n)}\r
${t.join(n)}\r
`,a=document.createElement("a");a.href=URL.createObjectURL(new Blob([s],{type:"text/csv"})),a.download="okno-tasks.csv",a.click(),setTimeout(()=>URL.revokeObjectURL(a.href))}function I4({preview:e}){let{errors:t,total:n,good:s,columns:a,ignored:i,titles:l}=e,c=s-Math.min(l.length,xP);return r`
<section class="csvsum" aria-label=${o("Preview")}>
<b class="b5 blk t13" role="status">
${t.length?o("{good} of {total} rows can be created",{good:s,total:n}):w("{n} row can be created","{n} rows can be created",s)}
</b>
<span class="t12 dim blk">${o("Columns: {names}",{names:a.map(Pp).join(", ")})}</span>
${i.length>0&&r`<span class="t12 dim blk">${o("Left out: {names}",{names:i.join(", ")})}</span>`}
${l.length>0&&r`<ul class="t13">
${l.slice(0,xP).map((u,m)=>r`<li class="cut" key=${m}>${u}</li>`)}
${c>0&&r`<li class="dim">${w("and {n} more","and {n} more",c)}</li>`}
</ul>`}
</section>
${t.length>0&&r`<${z4} errors=${t} more=${e.more_errors} />`}
`}function z4({errors:e,more:t}){return r`<section aria-label=${o("Errors")}>
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
<td>${Pp(n.column)}</td>
<td>${yP(n)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&r`<p class="t12 dim">${w("and {n} more error","and {n} more errors",t)}</p>`}
</div>
</section>`}function B4({task_ids:e,skipped:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]}),s=w("{n} task created","{n} tasks created",e.length),a=t?`${s}. ${w("{n} row was left out","{n} rows were left out",t)}`:s;V(a,{icon:"circle-check-big",undo:()=>e.length&&n().catch(i=>ee(Pe(i)))})}var A4,xP,SP=b(()=>{R();T();U();Yc();v();ge();A();Oa();wP();Ni();Gt();A4=256*1024,xP=5});function bc({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?F4(t):1440),l=u=>{let m=Number(u);n(u.trim()===""||!Number.isInteger(m)||m<0?null:Math.min(m*a,TP))},c=u=>{t!==null&&n(Math.min(t/a*u,TP)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${CP.map(([u,m])=>r`<option key=${u} value=${u}>${m()}</option>`)}
</select>
</span>
</div>`}var TP,CP,F4,U$=b(()=>{R();T();v();TP=366*1440,CP=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],F4=e=>CP.findLast(([t])=>e%t===0)?.[0]??1});function Dp({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(As(t));E(()=>{vp(a)!==t&&i(As(t))},[t]);let l=vp(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=vp(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(As(t))} />
`}var Ey=b(()=>{R();T();v();Ta()});function NP({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${j4.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${K4} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${U4} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${EP} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${EP} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${H4} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${V4} rule=${e} />
`}function K4({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>OP;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=OP&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):q4[e.every](a)}
</span>
</span>
</div>`}function U4({rule:e,onChange:t}){let n=sy(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Sa.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${cn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${cn(a)}
</button>`)}
</div>
</div>`}function H4({rule:e,onChange:t}){let[n,s]=g([]);return E(()=>{B("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Dp} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${uc} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function Y4(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return E(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Te("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},W4);return()=>{l=!0,clearTimeout(c)}},[i]),t}function V4({rule:e}){let{next:t,problem:n,of:s}=Y4(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${pc(s)}</b>
${n&&r`<p class="hint bad" role="alert">${F(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=XN(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${td(a,s.zone)}
${(l||ly(a,s))&&r`<span class="t12 dim blk">
${ly(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var W4,OP,j4,q4,EP,AP=b(()=>{R();T();U();te();v();Ta();Ey();Ei();Nt();Ni();W4=200,OP=366,j4=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],q4={day:e=>w("day","days",e),week:e=>w("week","weeks",e),month:e=>w("month","months",e)};EP=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var DP={};ve(DP,{RepeatDialog:()=>e6});function X4({repeat:e=null,template:t={}}){if(e)return{template:iy(e.template),rule:Object.fromEntries(J4.map(l=>[l,e[l]]))};let{zone:n}=Fa.value,s=Q4(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:Z4,zone:n,until:null,catch_up:!1};return{template:iy({...G4,...t}),rule:i}}function e6(){let e=O(Cv.value).current,t=O(X4(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,m]=g(!1),p=O(null);j(()=>p.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),p.current.focus();return}m(!0);let x=n.checks.map(P=>P.trim()).filter(Boolean),_={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await z$(e.repeat,_,o("Saved: {title}",{title:_.template.title})):await DA(_),Ke()}catch(P){if(!(P instanceof q))throw P;c(Pe(P)),m(!1)}},f=x=>{gc(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),k=x=>{s({...n,...x}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ms} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${p} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>k({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&ry(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${NP} rule=${a} onChange=${x=>i({...a,...x})} />
<${n6} template=${n} set=${k} />
<//>`}function Ny({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function n6({template:e,set:t}){let n=oo().map(a=>[a.id,Un(a)]),s=Object.values(Ne.value).sort(PP);return r`
<div class="taskpair">
<${Ny} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${t6()} onPick=${a=>t({assignee_id:a})} />
<${bc} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ny} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ny} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${zt.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${K$} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var G4,J4,Z4,Q4,PP,t6,MP=b(()=>{R();T();U();v();Co();I();A();Nt();Oa();Qe();U$();gn();AP();F$();Ni();On();Oy();Gt();G4={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},J4=["every","step","days","start","minute","zone","until","catch_up"],Z4=540,Q4=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());PP=(e,t)=>e.name.localeCompare(t.name),t6=()=>Object.values(_e.value).filter(e=>e.active).sort(PP).map(e=>[e.id,e.id===D.value.id?o("{name} (me)",{name:e.name}):e.name])});async function H$(e){let t=[];for(let n of LP(e))t.push(...(await B(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function RP(e){let t=[];for(let n of e)for(let s of LP(n.ids))t.push(await W("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function Y$(e){let t=Lo().find(s=>s.base==="done"),n=e.filter(Vt).map(s=>s.id);try{let s=await RP([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&ee(w("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>RP(i.map(l=>({ids:l.ids,change:o6(l.change)}))).catch(kc)}catch(s){return kc(s),null}}function kc(e){if(!(e instanceof q))throw e;ee(Pe(e))}var Ay,Py,LP,o6,V$,Dy=b(()=>{T();U();v();ge();zo();gn();Kn();Gt();Ay=200,Py=8,LP=e=>Array.from({length:Math.ceil(e.length/Ay)},(t,n)=>e.slice(n*Ay,(n+1)*Ay));o6=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});V$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Py).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${Hn} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${Es} task=${t} /></span>`}
</li>`)}
${e.length>Py&&r`<li class="t12 dim">${w("and {n} more task","and {n} more tasks",e.length-Py)}</li>`}
</ul>`});var IP={};ve(IP,{CloseQuestion:()=>s6});function s6(){let{ids:e,sends:t,proceed:n,open:s}=O(Tv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{Ke(),n($)};if(E(()=>{H$(e).then($=>$.length?i($):u({}),$=>{kc($),s===null&&Ke()})},[]),s===null&&!a)return null;let m=async()=>{c(!0);let $=await Y$(a);$?u({restore:$}):Ke()},p=a?.length??s,h=e.length===1?w("The conversation has {n} open task","The conversation has {n} open tasks",p):w("The conversations have {n} open task","The conversations have {n} open tasks",p),f=a6[t?"send":"close"];return r`<${Tr} label=${h}>
<div class="dpad">
<h2 class="head2">${h}</h2>
${a&&r`<${V$} tasks=${a} />`}
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${l} onClick=${()=>u({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${l||!a} aria-busy=${String(l)} onClick=${m}>
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
<//>`}var a6,zP=b(()=>{R();T();v();Oa();Dy();On();a6={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var FP={};ve(FP,{MassReply:()=>l6});function l6(){let{task:e,dialogs:t}=O(by.value).current,n=t.filter(Q=>Q.open),[s,a]=g(()=>new Set(n.filter(Q=>!Q.reply_state).map(Q=>Q.id))),[i,l]=g(""),[c,u]=g(!1),[m,p]=g(!1),[h,f]=g(null),[$,k]=g(!1),S=O(null);j(()=>S.current.focus({preventScroll:!0}),[]);let x=n.filter(Q=>s.has(Q.id)),_=c6(c?x.map(Q=>Q.id):[]),P=async()=>{if(!$){if(!i.trim()||!x.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}k(!0);try{let Q=BP(),et=await W(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:x.map(le=>({id:le.id,seen:le.last_no})),undo_ms:Q*1e3,close:c});Ke();let de=new Set(et.sent.map(le=>le.dialog_id)),ke=m?_.filter(le=>de.has(le.dialog_id)):[];$6(e,et,t,Q,ke.length?await Y$(ke):null)}catch(Q){if(!(Q instanceof q))throw Q;f(Pe(Q)),k(!1)}}},K=Q=>{gc(Q)&&(Q.preventDefault(),P())},z=(Q,et)=>{let de=new Set(s);et?de.add(Q):de.delete(Q),a(de)},ce=Q=>a(new Set(Q?n.map(et=>et.id):[])),je=s.size===n.length,Ve=r`
<span class="t12 dim grow">
${w("Can be undone for {n} second","Can be undone for {n} seconds",BP())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!x.length} aria-busy=${String($)}
onClick=${P}>
${w("Send to {n} client","Send to {n} clients",x.length)}
</button>
`;return r`<${Ms} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${K} foot=${Ve}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${Q=>{l(Q.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${d6} onPick=${Q=>m6(S.current,Q,l)} />
<${f6} text=${i} dialog=${x[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${je} indeterminate=${s.size>0&&!je}
onChange=${Q=>ce(Q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(Q=>r`<${p6} key=${Q.id} dialog=${Q} on=${s.has(Q.id)} onPick=${z} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${Q=>u(Q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${_.length>0&&r`<${u6} tasks=${_} finish=${m} onFinish=${p} />`}
<//>`}function c6(e){let[t,n]=g([]),s=e.join();return E(()=>{let a=!0;return n([]),s&&H$(s.split(",")).then(i=>a&&n(i),kc),()=>{a=!1}},[s]),t}function m6(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function f6({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=gs(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function $6(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&ee(w("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${g6(c.code)})`).join(", ")}),{ms:2e4}),t.length&&V(w("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{b6(e,t),i?.()}})}async function b6(e,t){try{let n=await W(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=w("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ee(`${s}. ${w("{n} was sent already","{n} were sent already",n.failed.length)}`):V(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}var r6,i6,BP,u6,p6,d6,h6,g6,WP=b(()=>{R();T();U();v();I();ge();Se();A();Oa();Dy();ky();Gt();r6=10,i6=["{name|…}","{number}"],BP=()=>{let{messenger:e=0,email:t=0}=xe.peek()?.undo??{};return Math.max(r6,e,t)};u6=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${w("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${V$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,p6=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${ne} name=${e.name} size="xs"><${Ce} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;d6=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${i6.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;h6={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},g6=e=>h6[e]?.()??o("was refused")});var KP={};ve(KP,{LinkPicker:()=>y6});async function qP(e,t){Ke();try{await jP(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ee(Pe(s));return}let n=w("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});V(n,{icon:"link",undo:()=>jP(e,t,!1).catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}async function v6(e,t){try{let{task:n}=await W("/api/tasks",{title:e,kind:"incident"});await qP(n,t)}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}function y6(){let e=O([...yt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),m=O(null);j(()=>m.current.focus({preventScroll:!0}),[]),E(()=>{B("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let p=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!p||x.title.toLowerCase().includes(p)||String(x.number)===p).slice(0,k6).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>qP(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>v6(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),k=x=>{let _={ArrowDown:1,ArrowUp:-1}[x.key];_?(x.preventDefault(),u(($+_+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=w("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ms} title=${S} look="linkdlg" onKey=${k}>
<input class="input" ref=${m} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${x=>{n(x.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${F(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((x,_)=>r`<li key=${x.id} id=${`lnk${_}`} role="option" aria-selected=${String(_===$)}
class="mi" onPointerMove=${()=>u(_)} onClick=${x.run}>
<${d} name=${x.icon??"circle-check-big"} size="m" /><span class="cut">${x.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var k6,jP,UP=b(()=>{R();T();U();v();J();pr();ge();A();Oa();Gt();k6=8,jP=(e,t,n)=>W(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function G$({task:e}){let t=s=>{Ft(e.id)||d$([e.id]),$n("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:ya(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(so("status",e.id))} onClick=${t}>
<${Hn} base=${e.base} />
</button>`}var My=b(()=>{T();v();zo();gn();Ns();Wt()});var HP={};ve(HP,{TaskChips:()=>w6});var w6,YP=b(()=>{T();be();J();v();zo();gn();Kn();My();Gt();w6=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${G$} task=${t} />
<a href=${qt(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:ya(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Vt(t)&&r`<span class=${`hrow end ${fp(t,M.value)}`}>${Ss(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var Ry={};ve(Ry,{PromisedTask:()=>C6,TypedPromise:()=>T6});function _6(){try{let e=JSON.parse(localStorage.getItem(GP));return Array.isArray(e)?e:[]}catch{return[]}}function T6({id:e,text:t}){let n=Math.floor(M.value/6e4),s=ko(()=>Ap(t,M.peek()),[t,n]);return r`<${JP} dialog=${e} promise=${s} take=${i=>dn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function C6({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=ko(()=>Ap(s,a),[s,a]);return r`<${JP} dialog=${n} promise=${i} take=${c=>dn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function JP({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=S6(e,t.at);return J$.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:Ss(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>VP(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>VP(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var GP,x6,J$,S6,VP,Ly=b(()=>{oe();R();T();be();v();Du();A();Do();Cy();On();Gt();GP="okno.promises",x6=200;J$=C(_6()),S6=(e,t)=>`${e}:${fe(t,0,0)}`,VP=e=>{J$.value=[e,...J$.value.filter(t=>t!==e)].slice(0,x6),Jo(GP,J$.value)}});function Z$(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return E(()=>{if(!a)return;let i=!1;return B(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Iy=b(()=>{R();U()});var nD={};ve(nD,{Strip:()=>E6});function E6(){let e=zd.value,t=ae.value[e?.id],n=vt(eD),{seen:s,problem:a}=Z$(t,M.value);return Oe(),E(()=>{n.current?.focus({preventScroll:!0}),t||eD()},[!!t]),j(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${A6} dialog=${t} seen=${s} />`:r`<${N6} problem=${a} />`}
</div>`:null}function A6({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${P6} dialog=${e} seen=${t} /></b> <span class="dim">${D6(t)}</span>
</p>
<${M6} parts=${t.parts.slice(-O6)} running=${t.ended_at===null} />
<${R6} parts=${t.parts} />
<${L6} parts=${t.parts} />
<${I6} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function P6({dialog:e,seen:t}){let n=Ou(e),s={span:ot(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=gl(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function M6({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=Q$-n.length*(ZP+zy)+zy,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Q$} 46`} aria-hidden="true">
${n.map(([m,,p],h)=>{let f=ZP+i*s[h]/a,$=l;l+=f+zy;let k=t&&h===n.length-1&&p==="waited",S=$>=c&&$<Q$-2*QP;return S&&(c=$+QP),r`<rect class=${k?"s-now":`s-${p}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${G(m)}</text>`}`})}
${u&&r`<text x=${Q$} y="40" text-anchor="end">${G(u)}</text>`}
</svg>`}function R6({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Fy[n]()}</span>`)}
</div>`}function L6({parts:e}){let t=e.slice(0,-XP),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Fy.waited()}</span><b class="num">${ot(n)}</b></li>`}
${e.slice(-XP).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${By(s)} – ${tD(s,a)?G(a):By(a)}`:By(s)}
</span>
<span>${Fy[i]()}</span>
${a>s&&r`<b class="num">${ot(a-s)}</b>`}
</li>`)}
</ol>`}function I6({seen:e}){if(e.norm===null)return null;let t=wo.value[e.hours_id],n=o("SLA within {norm}",{norm:ot(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${qe(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Q$,zy,ZP,QP,XP,O6,Fy,eD,N6,D6,tD,By,oD=b(()=>{R();U();be();te();T();v();J();I();ra();A();Ee();ie();Iy();Q$=340,zy=2,ZP=8,QP=46,XP=8,O6=24,Fy={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},eD=()=>{y.value=null};N6=({problem:e})=>e?r`<p class="t13" role="alert">${F(e)}</p>`:r`<${Ae} width=${60} /><${Ae} width=${90} />`;D6=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):ot(t),norm:ot(e)}):o("target {norm}",{norm:ot(e)});tD=(e,t)=>ct(e)===ct(t),By=e=>tD(e,M.value)?G(e):`${en(e,M.value)}, ${G(e)}`});var sD={};ve(sD,{SlaBox:()=>z6});function z6({dialog:e}){let{seen:t}=Z$(e),n=Ou(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${B6} first=${s} />`}
${e.waiting_since&&r`<${F6} dialog=${e} target=${n} />`}
</div>`}function F6({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?ot(t.late):gl(t,M.value):ot(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Cu(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${jb} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var B6,aD=b(()=>{be();te();T();v();ra();A();Iy();B6=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${ot(e.waited)}</div>
</div>`});var iD,lD,rD,X$,eh=b(()=>{oe();be();Ct();v();J();Jr();pa();Fb();I();ra();wn();iD=Ut(["clock"],()=>Promise.resolve().then(()=>(oD(),nD)),"Strip"),lD=$e(()=>Promise.resolve().then(()=>(aD(),sD)),"SlaBox"),rD=()=>N.peek().page==="inbox"?co():void 0;Je({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!rD(),run:()=>Cu(rD().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});X$=new Map;we(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===D.peek()?.id?hl(n,wo.peek(),e):null;if(!s)continue;t.add(n.id);let a=X$.get(n.id);X$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Js(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Js(o("{name}: the reply is overdue",{name:n.name})))}for(let n of X$.keys())t.has(n)||X$.delete(n)})});function cD({contact:e}){let[t,n]=g(!1);return t?r`<${K6} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function K6({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=O(null);return j(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){m(!0);try{await Od(e,n,a.trim()),t()}catch(k){m(!1),c(k.status===422?q6[n]():F(k)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${W6.map($=>r`<option value=${$}>${Re($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${j6[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var W6,j6,q6,uD=b(()=>{R();T();Ze();U();v();A();W6=["email","phone","telegram","vk"],j6={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},q6={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function U6({contact:e,field:t,onSaved:n}){let[s,a,i,l]=pD[t],[c,u]=g(null),m=async h=>{u(h);try{return await ku(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ee(F(f)),!1}finally{u(null)}},p=async h=>{await m(h)&&V(h?a():i(),{icon:l,undo:()=>m(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var pD,th,Wy=b(()=>{R();T();U();v();ge();Ze();pD={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},th=({contact:e,onSaved:t=n=>{}})=>Object.keys(pD).map(n=>r`<${U6} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var mD={};ve(mD,{Card:()=>H6,Section:()=>Cr,facts:()=>oh,pastOf:()=>nh});function H6(){let{dialog:e}=N.value,t=ae.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${Y6} open=${bt.value} busy=${!n}>
${t&&r`<${G6} dialog=${t} contact=${n} />`}
<//>`}function Y6({open:e,busy:t,children:n}){let s=()=>{e?bt.value=!1:xo.value=!0};return r`
${e&&r`<${V6} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?tn:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{bt.value=!1}}></div>`}
`}function V6(){return Oe(),j(()=>Ot("#card .phead button")?.focus({preventScroll:!0}),[]),null}function G6({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${ne} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${fc} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>ku(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:en(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ae} width=${60} />`}
</div>
</div>
<${lD} key=${e.id} dialog=${e} />
<${Cr} name="dialog" title=${o("Conversation")}><${j1} key=${e.id} dialog=${e} /><//>
${t?r`
<${Z6} contact=${t} dialog=${e} />
<${dD} key=${e.id} dialog=${e} />
<${Q6} contact=${t} />
<${X6} contact=${t} /><${e5} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ae} width=${s} />`)}</div>`}
`}function Z6({contact:e,dialog:t}){return r`<${Cr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Ce} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${cD} key=${e.id} contact=${e} />
<//>`}function Q6({contact:e}){let t=nh(e);return r`<${Cr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${Y(N.value.view,n.id)}>
<${Ce} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Qr(n)}</span>
<span class="t12 dim cut">${oh(s)}</span>
${n.id===N.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Cm(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function oh(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),ut(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Ya(H(n)):o("closed")].join(" · ")}function X6({contact:e}){return r`<${Cr} name="note" title=${o("Client note")}>
<${fc} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>ku(e,{note:t})} long />
<//>`}var J6,Cr,nh,e5,sh=b(()=>{R();Yo();T();Ze();ie();be();te();v();Se();Kt();J();I();eh();mr();uD();Wy();A();hy();Ee();Mi();J6=e=>localStorage.getItem("okno.fold."+e)==="1",Cr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!J6(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;nh=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);e5=({contact:e})=>r`<${Cr} name="consent" title=${o("Consents and bans")}>
<${th} key=${e.id} contact=${e} />
<//>`});function ah(e){E(()=>{let n=!0,s=()=>B(`/api/dialogs/${e}/tasks`).then(i=>n&&Ts(i.items,Zt(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return jy.add(a),()=>{n=!1,jy.delete(a)}},[e]);let t=Object.values(He.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Vt(s))-Number(Vt(n))||s.id-n.id);return{known:t,open:t.filter(Vt),done:t.filter(n=>!Vt(n))}}var jy,qy=b(()=>{R();U();Qt();lt();Kn();Wt();jy=new Set;rn(e=>{for(let t of jy)t(e)})});var fD={};ve(fD,{CardTasks:()=>n5});function n5({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=ah(e.id),c=[...i,...t?l:l.slice(0,i.length?0:t5)];return r`<${Cr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${G$} task=${u} />
<a class="grow" href=${qt(u.id)}>
<span class="cut blk">${u.title||o("No. {number}",{number:u.number})}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${_r} task=${u} />
${u.due_at!==null&&r`<${Es} task=${u} />`}
</span>
</a>
</div>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>dn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var t5,$D=b(()=>{R();T();v();J();sh();A();qy();zo();My();On();t5=5});var hD={};ve(hD,{RepeatSettings:()=>o5});function o5(){let e=I$(),t=R$.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>kr()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Xe} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${se} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${F(t)}>
<button type="button" class="btn" onClick=${Tp}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ae} width=${60} /></div>`}
${e&&!n.length&&r`<${se} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>kr()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${s5} row=${a} linked=${N.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function s5({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=AA(e),i=O(null);j(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=m=>B$(()=>z$(e,{active:m},m?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[VN(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==D.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=QN(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${no} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${pc(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(m=>r`<span class="rptwarn t12" key=${m}><${d} name="triangle-alert" size="s" />${m}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>kr({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>MA(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var gD=b(()=>{R();T();U();v();J();I();Se();A();Nt();F$();Ni();On()});function Ky({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...bD}]),[c,u]=g(null),[m,p]=g(!1),h=O(null);j(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((_,P)=>P===S?{..._,...x}:_)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!m){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}p(!0);try{await t({name:s.trim(),steps:i.map(r5)})}catch(x){if(!(x instanceof q))throw x;u(Pe(x)),p(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${i5} key=${x} step=${S} number=${x+1} onChange=${_=>f(x,_)}
onRemove=${i.length>1?()=>l(i.filter((_,P)=>P!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=a5}
onClick=${()=>l([...i,{...bD}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${m}>${o("Save")}</button>
</div>
</form>`}function i5({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${bc} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${l5(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${oo().map(c=>r`<option key=${c.id} value=${c.id}>${Un(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${zt.map(([c,u])=>[c,u()])}
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
</fieldset>`}var a5,bD,r5,l5,kD=b(()=>{R();T();U();v();I();A();Nt();Qe();U$();gn();Gt();a5=20,bD={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};r5=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});l5=e=>Object.values(_e.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function vD(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await B("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};E(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(k){if(!(k instanceof q))throw k;return ee(F(k)),!1}},u=async($,k)=>{let S=await($==="new"?W("/api/task-templates",k):W(Uy($),k,{method:"PATCH"}));t(S.templates),i(null)},m=($,k)=>c(()=>W(Uy($,"/removed"),{removed:k})),p=async({id:$,name:k})=>{await m($,!0)&&V(o("Template deleted: {name}",{name:k}),{icon:"x",undo:()=>m($,!1)})},h=($,k)=>{let S=e[k<0?$-1:$+2]?.id??null;return c(()=>W(Uy(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Xe} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${u5} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ae} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Ky} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${c5} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,k)=>r`<li key=${$.id}>
${a===$.id?r`<${Ky} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${p5} one=${$} first=${k===0} last=${k===e.length-1}
onMove=${S=>h(k,S)} onEdit=${()=>i($.id)}
onRemove=${()=>p($)} />`}
</li>`)}
</ul>`}
<//>`}function p5({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(m=>m.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
<div class="grow">
<b class="b5 blk t13 cut">${l}</b>
<span class="t12 dim blk cut">${w("{n} task","{n} tasks",c.length)}: ${u.join(", ")}</span>
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
</section>`}var Uy,c5,u5,yD=b(()=>{R();T();U();v();ge();A();Nt();kD();Uy=(e,t="")=>`/api/task-templates/${e}${t}`;c5=()=>r`<${se} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,u5=({problem:e,retry:t})=>r`<${se} icon="unplug" title=${o("The templates could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var TD={};ve(TD,{TaskListSettings:()=>f5});function f5(){return r`
<${wD} id="tkss" of=${m5} rows=${Lo()} />
<${wD} id="tkts" of=${d5} rows=${oo()} />
<${vD} />
`}function wD({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Xe} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${_D} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${_D} of=${t} row=${c} onDone=${i} />`:r`<${h5} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function SD(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}function xD(e,t,n,s){let a=t[s<0?n-1:n+2];return SD(()=>W(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function $5(e,t){let n=s=>SD(()=>W(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&V(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function h5({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Hn} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&ya(t.base)!==i&&r`<span class="t12 dim blk">${ya(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>xD(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>xD(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>$5(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function _D({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),m=O(null);j(()=>m.current.focus(),[]);let p=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let k={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?W(`${e.path}/${t.id}`,k,{method:"PATCH"}):W(e.path,k)),n()}catch(S){if(!(S instanceof q))throw S;u(S),m.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${m} maxlength="40" required=${!p} placeholder=${p||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Pe(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${RE.map(([$,k])=>r`<option key=${$} value=${$}>${k()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!p&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var m5,d5,CD=b(()=>{R();T();U();v();ge();A();Nt();zo();gn();yD();Gt();m5={path:"/api/task-statuses",nameOf:ss,builtIn:Mv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},d5={path:"/api/task-types",nameOf:Un,builtIn:Rv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Hy(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=xE(e.map(a=>[y5(a),a.text]));dn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Gl(s)||Gl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function BD({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===D.value.id)||!i||a?.length||or(e)||M.value-s>w5?null:r`<${b5} message=${e} />`}function x5(){if(on.peek().size){zD(Yl());return}let e=co(),t=Tt.peek()[e.id],n=t?Pn(t).filter(ka):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Hy([s]):dn({dialog_id:e.id})}var g5,OD,ED,ND,AD,PD,DD,MD,RD,LD,b5,dD,k5,v5,ID,y5,zD,w5,Ca,Mi=b(()=>{be();Ct();T();v();J();Ko();No();Kl();sp();Qt();I();pa();Se();wn();yu();On();Ov();g5=$e(()=>Promise.resolve().then(()=>(aP(),sP)),"Tasks"),OD=Ut(["newtask"],()=>Promise.resolve().then(()=>(kP(),bP)),"NewTask"),ED=Ut(["taskimport"],()=>Promise.resolve().then(()=>(SP(),_P)),"ImportTasks"),ND=Ut(["taskrepeat"],()=>Promise.resolve().then(()=>(MP(),DP)),"RepeatDialog"),AD=Ut(["closetasks"],()=>Promise.resolve().then(()=>(zP(),IP)),"CloseQuestion"),PD=Ut(["massreply"],()=>Promise.resolve().then(()=>(WP(),FP)),"MassReply"),DD=Ut(["picktask"],()=>Promise.resolve().then(()=>(UP(),KP)),"LinkPicker"),MD=Ut(["taskpop"],()=>Promise.resolve().then(()=>(Ns(),pN)),"FieldPopover"),RD=$e(()=>Promise.resolve().then(()=>(YP(),HP)),"TaskChips"),LD=$e(()=>Promise.resolve().then(()=>(Ly(),Ry)),"TypedPromise"),b5=$e(()=>Promise.resolve().then(()=>(Ly(),Ry)),"PromisedTask"),dD=$e(()=>Promise.resolve().then(()=>($D(),fD)),"CardTasks"),k5=$e(()=>Promise.resolve().then(()=>(gD(),hD)),"RepeatSettings"),v5=$e(()=>Promise.resolve().then(()=>(CD(),TD)),"TaskListSettings"),ID=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>ID(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>ID(e.tasktypes)});hs({page:"tasks",path:jo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:g5,tab:!0,count:()=>({shown:ze.value.tasks?.mine??0,urgent:(ze.value.tasks?.mine_late??0)>0})});ln({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>D.value?.role==="administrator",view:v5});ln({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:k5});VS(e=>{let t=e.ids.map(s=>ae.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(wE(e,t.every(Boolean)?n:null),!0)});y5=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",zD=e=>Hy(e,wi),w5=24*36e5;eE({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ka,run:e=>Hy([e]),runMany:zD});Ca=()=>N.peek().page==="tasks";Je({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(jo())},{id:"new-task-from",group:"dialog",label:()=>on.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>N.peek().page==="inbox"&&!!co(),run:x5},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Ca,run:()=>dn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Ca(),run:()=>dn()})});function FD({id:e,dialog:t,note:n,text:s}){let a=a0(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Rl(s):[],u=f=>f.map($=>H($.id??$)).join(", "),m=f=>r`<b class="b5">${f}</b>`,p=null;if(i.length?p=ht(w("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=ht(w("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(f=>f.name).join(", "))}):l.length?p=ht(w("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):qm(e)?p=o("{name} is typing…",{name:gs(t?.name??"")}):a.length&&(p=ht(w("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${ne} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function jD({id:e,mode:t}){let n=mi(e,t);if(n===null)return null;let s=Tt.value[e],a=s&&Pn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?WD(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>ma(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function qD({id:e,dialog:t,message:n}){let s=Pt(t)?.can?.edit_hours,a=Re(t.kind),i=s?w("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:G(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Ul(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function KD({id:e}){let[t,n]=g(!1),s=BT(e);if(E(()=>{jT(e)},[e]),!s.length)return null;let a=Tt.value[e],i=a?Pn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:nt(Zo(s[0]))}):w("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${_5} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function _5({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${nt(Zo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${WD(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Lk(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Qu} place="popplan" given=${Zo(e)} pick=${s=>Lk(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>ts(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var WD,Yy=b(()=>{R();T();ie();qu();np();te();Yr();v();Se();qd();Uu();Qt();I();No();$a();A();br();Of();WD=e=>e.text||mn(e.content==="text"&&e.files?.length?"document":e.content)});function UD({id:e,dialog:t}){let n=vs(e),s=n==="note",a=O(null),i=Sn(e,n),l=t&&Pt(t),c=s?S5:l?.can??{},u=!!c.subject&&!s,m=!s&&(Qn.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=Yt(e,n),h=!!i.trim()||p.some(_=>["done","uploading","waiting"].includes(_.state)),f=Xf(a,s);j(()=>Vy(a.current),[i]),E(()=>{$1()||ur()},[]);let $=(_={})=>{if(!h||!t)return;let P=u&&J1(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Vg();let K=Ot("#missing button");if(K){K.focus();return}ff(e,n,_),a.current?.focus()};j(()=>(Cn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:_=>Qf(a.current,_),list:_=>bv(a.current,_)},()=>{Cn.current=null}));let k=_=>{j_(),po(e),ys(e,n,_.target.value),d0(e,n,_.target.value),f.look()},S=s||(xe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=_=>{if(!(_.isComposing||f.keys(_))){if(P5(_,S)){_.preventDefault(),!_.repeat&&Am()&&$();return}if(_.key==="Enter"&&u&&!_.shiftKey&&pE(a.current)){_.preventDefault();return}i||_.shiftKey||(_.key==="ArrowUp"&&!s&&O5(e,t)?_.preventDefault():_.code==="KeyZ"&&(_.ctrlKey||_.metaKey)&&(_.preventDefault(),Dm()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${_=>{_.preventDefault(),$()}}>
<div class="bar top">
<${M5} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${u?l.name:Qr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${nO} dialog=${t} />`}
<${jD} id=${e} mode=${n} />
<${xf} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${A5(s,t,m)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${k} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Vg(),f.close()}}></textarea>
<${e$} calls=${f} />
${!s&&i&&r`<${LD} id=${e} text=${i} />`}
<${_f} id=${e} mode=${n} again=${_=>{lC(e,_),a.current?.focus()}} without=${_=>{cC(e,_),a.current?.focus()}} />
<div class="bar cbarx">
<${T5} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${N5} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${E5(s,m,e,p)}
<kbd class="only-wide">${S?`${pt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${oO} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${sO} send=${$} />`}
${y.value==="emoji"&&r`<${gE} pick=${_=>Zf(a.current,_)} />`}
</form>`}function T5({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,h)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{Zf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${pt} B`,()=>Qf(a.current,"**"))}
${l("italic",o("Italic"),`${pt} I`,()=>Qf(a.current,"_"))}
${l("list",o("List"),`${pt} Shift 8`,()=>bv(a.current,!1))}
<${C5} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${AC} id=${e} can=${s} mode=${t} />`}
<${hE} />
`}function C5({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&uE(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return j(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function O5(e,t){let n=Tt.peek()[e],s=n&&Pn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===D.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Qo(s))return!1;if(or(s))ts(s);else if(Jf(s,t))Gf(s);else return!1;return!0}function E5(e,t,n,s){return di.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):fa(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function N5({id:e,mode:t,text:n}){return l1(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>c1(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?n1(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function A5(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function P5(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Vy(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function M5({id:e,mode:t,field:n}){let s=i=>{Wn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Wn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Ot(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${D5.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var S5,D5,HD=b(()=>{R();Yo();T();ie();to();np();Yr();v();la();Co();Ku();Hr();kv();Ks();Qt();I();ge();No();Il();vv();$a();Sf();A();yv();bE();Xk();Mi();Of();Yy();S5={files:!0,max_files:20};D5=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function L5(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:gs(YD(n)),ago:Xm(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function I5(){let[e,t]=g(nr(Date.now()));return E(()=>{let n=setInterval(()=>t(nr(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function VD({entry:e}){let t=O(null);j(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);j(()=>{n.current=Date.now(),QT(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=I5(),a=e.came??[],i=()=>{Date.now()-n.current>=z5&&JT(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?L5(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Gy&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Gy,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Gy).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${YD(l)}</span>
${R5(l)}
<span class="mt">${G(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${w("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>hC(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>$r(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var YD,R5,Gy,z5,GD=b(()=>{R();T();te();v();ia();Se();li();No();$a();br();YD=({author:e})=>e.operator_id?H(e.operator_id):e.name,R5=e=>e.text||mn(e.content==="text"?"document":e.content);Gy=20,z5=700});function JD({id:e,dialog:t}){let n=UT(e),s=vs(e),a=rE(e);if(q5(e),n)return r`<div class="dock"><${VD} entry=${n} /></div>`;let i=s==="reply"&&t&&B5(t);return r`<div class="dock">
${t&&r`
<${KD} id=${e} />
<${FD} id=${e} dialog=${t} note=${s==="note"} text=${Sn(e,s)} />
`}
${a&&t?r`
<${qD} id=${e} dialog=${t} message=${a.message} />
<${W5} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${F5} id=${e} ...${i} />`:r`<${UD} id=${e} dialog=${t} />`}
</div>`}function B5(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:en(e.blocked_at)})};let t=Pt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function F5({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Wn(e,"note")}>${o("Leave a note")}</button>
</div>`}function W5({id:e,dialog:t,text:n}){let s=O(null);j(()=>Vy(s.current),[n]),j(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Be(()=>lE(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Ul(e));let c=xe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${Qr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>iE(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Ul(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function q5(e){let t=X.value.mentions?.[e]?.no??null;E(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(K5).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Te("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},j5);return()=>clearInterval(n)},[e,t])}function K5(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var j5,ZD=b(()=>{R();T();Ze();U();to();np();te();v();ia();I();A();HD();GD();Yy();j5=1e3});function vc(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=N.peek();s&&(Mp.value=t?{dialog:s,no:t}:null,a===e&&L(Y(n,s),{replace:!0}),L(Y(n,s,e),{replace:!0}))}function QD(){let e=Mp.peek();e&&vc(e.no)}var Mp,Rp,yc=b(()=>{oe();J();Mp=C(null);Rp=e=>new URL(Y("all",e.dialog_id,e.no),location.origin).href});function eM(){At.value=null,globalThis.CSS?.highlights?.delete("found"),Ot("#conversation .scroll")?.focus({preventScroll:!0})}function H5(e){At.value={...At.peek(),q:e},clearTimeout(Jy),Jy=setTimeout(tM,U5)}async function tM(){clearTimeout(Jy);let{dialog:e,q:t}=At.peek();if(!t.trim()||Zy(t)){At.value={dialog:e,...$v,q:t,asked:t};return}try{let n=await B(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(At.peek()?.dialog!==e||At.peek().q!==t)return;At.value={...At.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&wc(1)}catch(n){if(!(n instanceof q))throw n;At.peek()&&(At.value={...At.peek(),asked:t,found:[],failed:!0})}}function wc(e){let{found:t,at:n}=At.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;At.value={...At.peek(),at:s},vc(t[s])}function Y5(e){let{q:t,asked:n,dialog:s}=At.peek(),a=Zy(t);a?vc(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?tM():wc(e.shiftKey?-1:1)}function V5(e){if(e.key==="Escape")eM();else if(e.key==="Enter")Y5(e);else if(e.key==="ArrowUp")wc(1);else if(e.key==="ArrowDown")wc(-1);else return;e.preventDefault(),e.stopPropagation()}function nM({id:e}){let t=O(null),n=GO(e);if(j(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=At.value,p=m?o("Search failed"):!a.trim()||Zy(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>H5(h.target.value)} onKeyDown=${V5} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>wc(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>wc(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${eM}>
<${d} name="x" size="m" />
</button>
</div>`}function oM(e){let{highlights:t}=globalThis.CSS??{};if(!t||!At.peek())return;let{asked:n,swapped:s,found:a}=At.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<XD){for(let m of G5(u,i))if(l.push(m)>=XD)break}t.set("found",new Highlight(...l))}function*G5(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var U5,Jy,Zy,XD,Qy=b(()=>{R();Yo();T();U();te();v();Kf();yc();I();A();U5=180,Jy=0;Zy=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);XD=1e3});async function Xy(e){try{return await e()}catch(t){return ee(F(t)),null}}function sM(e){let t=Pt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*J5;return!!(t.delete&&n&&s&&ew(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function tw(e){let t=new Set(xc.peek());t.delete(e)||t.add(e),xc.value=t}async function nw(e,t){let n=X.peek().marks[e];rh.add(e),await Xy(async()=>{let s=await W(`/api/dialogs/${e}/unread`,{no:t});pe({t:"unreadFrom",id:e,read_no:s.read_no}),V(yd(e),{icon:"mail",undo:()=>(rh.delete(e),pe({t:"read",id:e,client_no:n??0}),Xy(()=>W(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var J5,ih,ew,aM,rM,iM,lM,xc,cM,rh,uM,pM,Lp=b(()=>{oe();oa();ge();U();I();J5=36e5;ih=(e,t,n)=>Xy(async()=>(pe({t:"result",...await W(`/api/messages/${e.id}/${t}`,n)}),!0));ew=e=>e.kind==="out"&&e.author.operator_id===D.value.id,aM=e=>ih(e,"delete",{}),rM=(e,t)=>ih(e,"reaction",{emoji:t}),iM=e=>ih(e,"amend",{act:"again"}),lM=e=>ih(e,"amend",{act:"drop"}),xc=C(new Set);cM=e=>B(`/api/messages/${e.id}/versions`).then(t=>t.versions),rh=new Set,uM=e=>rh.has(e),pM=e=>rh.delete(e)});function fM({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ln(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Ln(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${os} state=${n} /></span>`}function $M({message:e,found:t}){let[n,s]=g(!1),a=mM(e),i=Q5[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Di} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var Z5,mM,Ip,dM,Q5,ow=b(()=>{R();T();te();v();A();$c();Qs();Mf();Z5={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},mM=e=>Z5[e.automatic]?.()??o("Auto-reply"),Ip=e=>e.kind==="out"&&!!e.automatic,dM=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${mM(e)}
<${Di} message=${e} />
</span>`;Q5={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function hM({message:e,at:t}){let{delivery:n}=e;return Ip(e)?r`<${fM} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${e8(n)}</span>
<${Gn} run=${()=>Td(e)}>${o("Retry")}<//>
<${Gn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${X5} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${os} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Qo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${We(Zo(e))}>
${o("Scheduled for {when}",{when:nt(Zo(e))})}
</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`:or(e)?r`<${t8} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${os} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${os} state=${n.state} /></span>`}function X5({message:e}){let{delivery:t}=e,n=Pt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Re(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Ln(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Gn} run=${()=>WS(e)}>${o("Check")}<//>`}
<${Gn} run=${()=>Td(e)}>${o("Send again")}<//>
</span>`}function t8({message:e,at:t}){let[n,s]=g(Date.now());E(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Zo(e)-n;if(i<=0)return r`<span class="mt">${t} <${os} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`}function gM({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===D.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Gn} run=${()=>Td(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function bM({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${D.value.name}</span>`}
${e.files?.length>0&&r`<${Fl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${s8} entry=${e} />
</div>
<${ne} name=${D.value.name} />
</li>`}function s8({entry:e}){if(e.phase==="refused"){let n=n8[e.code]?.()??F({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Gn} run=${()=>Kd(e.key)}>${o("Retry")}<//>`}
<${Gn} run=${()=>$r(e)}>${o("Edit")}<//>
<${Gn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Gn} run=${()=>Kd(e.key)}>${o("Send")}<//>
<${Gn} run=${()=>$r(e)}>${o("Edit")}<//>
<${Gn} run=${()=>xl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qn.value!=="on")){let n=o8.includes(e.code)?F({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${os} state="waiting" />
<span>${s}</span>
<${Gn} run=${()=>$r(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${G(e.at)} <${os} state="sending" /></span>`}var Gn,e8,n8,o8,sw=b(()=>{R();T();Ze();U();te();v();Hr();ia();Se();I();No();$a();A();ow();Qs();bi();Mf();Gn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;e8=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ln(e,t)}`;n8={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},o8=["no-space","read-only","disk-fault","database-damaged"]});var lh,kM=b(()=>{zr();T();v();A();lh=class extends cs{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function xM(e){let t=vM(e);return Li.has(t)?Promise.resolve(Li.get(t)):(ch.has(t)||(ch.set(t,new Promise(n=>rw.push(()=>i8(e.id,t).then(n)))),_M()),ch.get(t))}async function i8(e,t){try{let{card:n}=await B(`/api/links?message=${e}`);return l8(t,n),n}catch{return null}finally{ch.delete(t)}}function _M(){for(;aw<a8&&rw.length;)aw+=1,rw.shift()().finally(()=>{aw-=1,_M()})}function l8(e,t){Li.set(e,t),Li.size>r8&&Li.delete(Li.keys().next().value)}var a8,r8,Li,ch,rw,aw,vM,yM,wM,iw=b(()=>{U();a8=2,r8=400,Li=new Map,ch=new Map,rw=[],aw=0,vM=({id:e,version:t})=>`${e}:${t}`,yM=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),wM=e=>Li.get(vM(e))});function OM({who:e}){let t=/^vk\.com\//.test(e)?Wl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function EM({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${NM} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${c8} key=${"p"+n} post=${t} />`)}
`}function NM({one:e}){return r`<div class="fwd">
<${CM} from=${e.from} at=${e.at} />
${e.text&&r`<${ha} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${NM} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${w("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function c8({post:e}){let t=e.url&&Wl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${OM} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${SM(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ha} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&w("{n} like","{n} likes",e.likes),e.comments>0&&w("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var SM,TM,CM,AM=b(()=>{T();te();be();v();Jk();A();Gu();SM=e=>e?`${ut(e*1e3,M.value)}, ${G(e*1e3)}`:"",TM=({data:e,children:t})=>r`<div class="fwd">
<${CM} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,CM=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${OM} who=${e} /></b>`}
${t?` · ${SM(t)}`:""}
</span>`});function uh({message:e}){let{data:t}=e,n=`${PM(t.latitude)}, ${PM(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||mn("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Dt(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function lw({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&DM(u.external_id)===DM(n.phone)),c=async()=>{i(!0);try{await Od(s,"phone",n.phone)}catch(u){ee(F(u))}i(!1)};return r`
<div class="vc">
<${ne} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||mn("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Dt(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function cw({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${w("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function uw({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):mn("dice")}</span>
</span>`}function zp({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?z0(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||mn(n)}</b>
<span class="t12 dim blk">${[mn(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var PM,DM,MM=b(()=>{R();T();Ze();U();te();v();ge();I();A();br();PM=e=>Number(e).toFixed(4);uh.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";DM=e=>String(e).replace(/\D/g,"");lw.knows=e=>!!(e.phone||e.name);cw.knows=e=>!!e.question;uw.knows=()=>!0;zp.knows=e=>!!(e.title||e.from||e.description)});function RM({message:e}){let t=O(null),[n,s]=g(()=>wM(e));return E(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),xM(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${u8} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function u8({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var LM=b(()=>{R();T();iw()});function FM({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Bp),[c,u]=g(!1),m=d8(e,t.waveform,n);E(()=>()=>{_c===n.current&&(_c=null)},[]);let p=()=>{let S=n.current;if(!S.paused){S.pause();return}_c&&_c!==S&&_c.pause(),_c=S,S.playbackRate=Bp,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{Bp=pw[(pw.indexOf(i)+1)%pw.length],n.current.playbackRate=Bp,l(Bp)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},k=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${zM(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:k})}
onClick=${p}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${k}</b>`}
<${m8} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${$} label=${k}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Zs(s.at)} / ${Zs(s.whole)}`:io(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:k})}>
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
`}function m8({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Zs(a)} / ${Zs(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Ea*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let h=3+m/u*19;return r`<rect class=${(p+.5)/Ea<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function d8(e,t,n){let[s,a]=g(()=>t?.length?f8(t):BM.get(e.token)??IM);return E(()=>{if(s!==IM||!e.size||e.size>p8||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),$8(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function $8(e){try{let t=await fetch(zM(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Ea)),i=Array.from({length:Ea},(l,c)=>h8(s,c*a,a));return BM.set(e.token,i),i}catch{return null}}function h8(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var pw,Ea,p8,zM,Bp,_c,BM,IM,f8,WM=b(()=>{R();T();te();v();A();pw=[1,1.5,2],Ea=44,p8=15e5,zM=e=>`/files/${e.token}/media`,Bp=1,_c=null,BM=new Map;IM=new Array(Ea).fill(0);f8=e=>Array.from({length:Ea},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Ea),Math.max(Math.floor(n*e.length/Ea)+1,Math.floor((n+1)*e.length/Ea)))))});function ph({message:e,mail:t,client:n}){if(e.letter)return r`<${eO} message=${e} />`;let s=r`<${k8} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${TM} data=${e.data}>${s}<//>`:s}function g8({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ha} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function k8({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${g8} message=${e} />`,l=a.forwards||a.posts?r`<${EM} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(jM),m=r`
${u.map(p=>r`<${FM} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${Fl} files=${e.files.filter(p=>!jM(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=b8[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&yM(e)&&r`<${RM} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${v8} message=${e} />${i}`}function v8({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=DO(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:mn(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var jM,b8,mw=b(()=>{T();iw();v();Se();A();br();AM();MM();bi();Ju();LM();Gu();WM();jM=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),b8={location:uh,venue:uh,contact:lw,poll:cw,dice:uw,story:zp,game:zp,invoice:zp}});function YM({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${VM} message=${e} found=${t} icon=${y8[e.content]}
bad=${w8.has(e.content)} after=${r`<${Di} message=${e} />`}>
${Fp(e)}
${n}
<//>`}function Fp({content:e,data:t}){let n=t.by??null,s=x8[e];return s?s(t,n):e}function GM({message:e,found:t}){return r`<${VM} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${S8(e)}
<//>`}function S8({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=C8[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var y8,w8,rs,VM,x8,qM,dw,KM,UM,HM,_8,T8,C8,Wp=b(()=>{T();te();v();Se();I();A();bl();Qe();$c();y8={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},w8=new Set(["blocked","bounced","sla_breached"]),rs=e=>r`<b>${H(e)}</b>`;VM=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;x8={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:rs(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:rs(e.to)}),s=UM[e.cause]?.();return s?[...n,` · ${s}`,...KM(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:rs(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${Ne.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&UM[e.cause]?.();return s?[...n,` · ${s}`,...KM(e.skipped)]:t?[...n," · ",rs(t)]:n},closed:(e,t)=>{let n=_8[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:rs(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:rs(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:nt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&rs(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:rs(t)}):`${o("Unsnoozed")}: ${(HM[e.cause]??HM.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:ot(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Fn).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&rs(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Bt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",rs(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",rs(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},qM={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Eo(js.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},dw=e=>(qM[e.why]??qM.off)(e),KM=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${dw(t)})`).join(", ")]:[],UM={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},HM={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},_8={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};T8=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),C8={new_chat_members:T8,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function fw({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();mh.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function O8({message:e,x:t,y:n}){let s=vt(()=>{y.value=null}),[a,i]=g(null);return Oe(),E(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),B(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${ne} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Re(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${w("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:en(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${Y("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var mh,JM,$w=b(()=>{R();T();ie();U();te();v();oe();J();A();Ee();mh=C(null);JM=()=>y.value==="participant"&&mh.value?r`<${O8} key=${mh.value.message.id} ...${mh.value} />`:null});async function QM(e,t){let n=`${e}.${t}`;if(n in Sc.peek())return;hw.push(n);let s={...Sc.peek(),[n]:null};hw.length>E8&&delete s[hw.shift()],Sc.value=s;try{let i=(await B(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Sc.value={...Sc.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var E8,Sc,hw,ZM,XM=b(()=>{oe();U();E8=200,Sc=C({}),hw=[],ZM=(e,t)=>Sc.value[`${e}.${t}`]??null});function eR({message:e,near:t}){let n=e.reply_to_no,s=t??ZM(e.dialog_id,n);E(()=>{t||QM(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?A8(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>vc(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${N8(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var N8,A8,tR=b(()=>{R();T();v();yc();Se();XM();br();N8=({author:e})=>e.operator_id?H(e.operator_id):e.name,A8=e=>e.text||mn(e.content==="text"&&e.files?.length?"document":e.content)});function gw(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Pt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function nR({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function bw(e){let t=nR(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function oR(e){let t=nR(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(M8).join(", ")}})}function M8({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===D.value.id?o("you"):H(t)}var P8,D8,Ii,dh,fh,$h=b(()=>{Lp();v();Se();I();P8=["👍","❤","🙏","👌","😁","🎉"],D8=new Set(["❤","✍","☃","🕊"]),Ii=e=>D8.has(e)?e+"️":e;dh=e=>P8.filter(t=>gw(e).includes(t));fh=(e,t)=>rM(e,t===bw(e)?null:t)});function sR({message:e}){let t=oR(e);if(!t.length||e.deleted_at)return null;let n=gw(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${L8} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>fh(e,s.sign):null} />`)}
</span>`}function L8({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=R8[e],c=`${l?l.name():Ii(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ii(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var R8,aR=b(()=>{T();v();$h();A();R8={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function kw(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return iR([e],[t]).filter(c=>c.text);let[n,s]=[rR(e),rR(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=iR(n.slice(a,n.length-i),s.slice(a,s.length-i));return I8([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function iR(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function I8(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var rR,lR=b(()=>{rR=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function cR({message:e}){return e.edited_at?e.version<2?r`<span title=${We(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${We(e.edited_at)}
aria-expanded=${String(xc.value.has(e.id))} onClick=${()=>tw(e.id)}>
${o("edited")}
</button> `:null}function uR({message:e}){return xc.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${z8} key=${e.version} message=${e} />`:null}function z8({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),cM(e).then(n,()=>a(!0))};return E(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${w("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${We(l.at)}>${G(l.at)}</time>
<span class="text">${kw(l.text,t[c+1].text).map(B8)}</span>
</li>`)}
<li key="now">
<time title=${We(t.at(-1).at)}>${G(t.at(-1).at)}</time>
<span class="text">${kw(t.at(-2)?.text??"",t.at(-1).text).map(F8)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function pR({message:e,children:t}){let n=xc.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${W8(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>tw(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function W8({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:G(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===D.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function mR({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>lM(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=j8[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Ln(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>iM(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=q8[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Ln(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var B8,F8,j8,q8,dR=b(()=>{R();T();Lp();lR();te();v();Se();I();$h();A();Qs();B8=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,F8=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;j8={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ii(e)}):o("The client still sees the reaction")},q8={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function fR({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p,picked:h}){if(e.kind==="system")return r`<${YM} message=${e} found=${p} />`;if(e.content==="service")return r`<${GM} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&Ip(e))return r`<${$M} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${gM} message=${e} found=${p} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),k=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",k,n&&"join",$&&"mail",p&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(or(e)||Qo(e))&&"soon"],_=s?r`<${U8} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,P=$&&!e.letter&&r`<${tO} subject=${u} to=${m} />`,K=r`<${ph} message=${e} mail=${$} client=${l} />`,z=r`<div class=${!f&&IC(e)?"box bare":"box"} style=${f?null:zC(e)}>
${h&&r`<${K8} />`}
<${H8} message=${e} join=${n} group=${a===null} />
${P}
${e.reply_to_no&&r`<${eR} message=${e} near=${t} />`}
${f?r`<${pR} message=${e}>${K}<//>`:K}
<${uR} message=${e} />
<${mR} message=${e} />
<${G8} message=${e} />
<${sR} message=${e} />
${e.tasks?.length>0&&r`<${RD} tasks=${e.tasks} />`}
${!f&&r`<${BD} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[_,z]:[z,_]}
</li>`}function U8({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${ne} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${ne} name=${t} face=${n} />`:r`<${fw} message=${e} look="pface">
<${ne} name=${s.name} face=${s.avatar} />
<//>`}function H8({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Ip(e)?r`<${dM} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==D.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+_o(s.name)}>
<${fw} message=${e} look="pname">${s.name}<//>
</span>`:null}function G8({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>Y8,n=r`
<${cR} message=${e} />
<span title=${We(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:V8(e),time:G(e.created_at)}):G(e.created_at)}
</span>
`;return e.delivery?r`<${hM} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var K8,Y8,V8,$R=b(()=>{T();te();v();Se();I();Mi();No();A();ow();mw();sw();Wp();bi();Ju();$w();tR();aR();dR();K8=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;Y8=5*6e4,V8=({sent_at:e,created_at:t})=>ct(e)===ct(t)?G(e):`${en(e)}, ${G(e)}`});function bR(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(m=>[m.no,m])),u=n.thread_kind==="group";return e.forEach((m,p)=>{let h=e[p-1],f=e[p+1];(!h||ct(h.created_at)!==ct(m.created_at))&&i.push(r`<li class="day" key=${"d"+m.no}><span>${sl(m.created_at,M.value)}</span></li>`),m.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=p>0&&m.no!==t&&gR(h,m),k=!(f&&f.no!==t&&gR(m,f));i.push(r`<${lh} key=${m.id} message=${m}>
<${fR} message=${m} near=${c.get(m.reply_to_no)} join=${$} last=${k}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${m.no===s}
picked=${a.has(m.no)} />
<//>`),m.letter&&m.kind==="in"&&!m.automatic&&(l={subject:m.letter.subject,to:m.data.answer_to??ga(m.letter.sender)})}),i}function gR(e,t){return hR(e)||hR(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<J8&&ct(e.created_at)===ct(t.created_at)}var J8,hR,kR=b(()=>{T();be();te();v();kM();Ju();$R();J8=3*6e4;hR=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function jp(e,t){t==="reply"&&e.kind==="note"||(ma(e.dialog_id,t,e.no),es(t))}function gh(e,t,n="menu"){yw(e)&&(hh.value={message:e,...t},Tc.value=n,y.value="message")}function vR(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&TA(e)&&xe.peek()?.shortcuts!==!1)return CA(e),!0;if(!yw(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&xe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")jp(e,"reply");else if(t.code==="KeyN")jp(e,"note");else if(t.code==="KeyU"&&e.kind==="in")nw(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ka(e))t$(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")gh(e,yR(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return Z8(e,t)}return!0}function Z8(e,t){let n=t.shiftKey?null:gv(e).find(s=>s.key===t.code);return n?.runMany&&on.peek().size?n.runMany(Yl()):n?.run(e),!!n}function yR(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function bh(){let e=zi?.parentElement?.querySelector(`li[data-no="${zi.dataset.of}"] .box`);if(!e)return;let[t,n]=[zi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;zi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),zi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function wR({find:e}){let t=O(null),n=Bi.value===null?null:e(Bi.value);if(j(()=>(zi=t.current,bh(),()=>{zi=null})),!n||!yw(n)||n.deleted_at||on.value.size)return null;let s=y.value==="message"&&hh.value?.message.id===n.id,a=l=>s&&Tc.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:gh(n,yR(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>jp(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${dh(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function xR(){if(y.value!=="message"||!hh.value)return null;let e={menu:Q8,signs:X8,colleagues:eY}[Tc.value];return r`<${e} key=${Tc.value} ...${hh.value} />`}function ww(e,t){let n=O(null);return j(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-vw+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-vw:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-vw-i-8)}px`)},[]),n}function Q8({message:e,x:t,y:n}){let s=_R(e),a=ww(t,n),i=ae.value[s.dialog_id],l=Jf(s,i),c=sM(s),u=p=>r`<span class="end only-wide"><${yn} of=${p} /></span>`,m=()=>{Gf(s),es("reply")};return r`<div class="msgmenu" ref=${a}>
<${Le} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Z} icon="reply" onPick=${()=>jp(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${dh(s).length>0&&r`<${Z} icon="smile" stay onPick=${()=>{Tc.value="signs"}}>
${o("Reaction")}
<//>`}
${gv(s).map(p=>r`<${Z} key=${p.id} icon=${p.icon} stay onPick=${()=>{y.value=null,p.run(s)}}>
${p.label()}${u(ul(p.key)[0])}
<//>`)}
<${Z} icon="sticky-note" onPick=${()=>jp(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Z} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([pt,"C"])}<//>`}
<${Z} icon="link" onPick=${()=>Dt(Rp(s))}>${o("Copy link")}<//>
${ka(s)&&r`<${Z} icon="check-check" onPick=${()=>t$(s)}>${o("Select")}${u(["X"])}<//>`}
<${Z} icon="forward" stay onPick=${()=>{Tc.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Z} icon="mail" onPick=${()=>nw(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&ew(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Z} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${Z} icon="trash-2" onPick=${()=>aM(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function X8({message:e,x:t,y:n}){let s=_R(e),a=ww(t,n),i=bw(s);return r`<div class="msgmenu" ref=${a}>
<${Le} label=${o("Reaction")} place="at signs" across>
${dh(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,fh(s,l)}}>
${Ii(l)}
</button>`)}
<//>
</div>`}function eY({message:e,x:t,y:n}){let s=ww(t,n),a=Object.values(_e.value).filter(l=>l.active&&l.id!==D.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=Sn(c,"note");ys(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),ma(c,"note",u),es("note")};return r`<div class="msgmenu" ref=${s}>
<${Le} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${ne} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Bi,hh,Tc,vw,yw,zi,_R,xw=b(()=>{oe();R();T();Ze();ju();ie();Lp();to();np();v();yc();Co();Ct();Kl();sp();Uu();$h();I();A();pn();$c();Bi=C(null),hh=C(null),Tc=C("menu"),vw=28,yw=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";zi=null;_R=e=>Tt.value[e.dialog_id]?.items[e.no]??e});function CR({dialog:e}){let t=Tt.value[e.id],n=Pn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=nn.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${_w} dialog=${e} messages=${n} pending=${a}
picked=${on.value} mark=${Ba.value[e.id]}
at=${N.value.dialog===e.id?N.value.at:null} back=${Mp.value?.dialog===e.id}
later=${t.later} newer=${It.value[`newer:${e.id}`]} more=${t.more}
older=${It.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var tY,nY,SR,oY,TR,_w,OR=b(()=>{zr();T();Lp();be();la();v();yc();ia();Qt();J();li();I();lt();A();sw();Qy();kR();xw();sp();tY=48,nY=1e3,SR=1200,oY=500,TR=12;_w=class extends cs{box=lg();list=lg();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){ZT(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),bh()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),pM(this.props.dialog.id),Bi.value=null,wi(),Mp.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),oM(this.list.current),bh()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=tY}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<SR&&Zg(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<SR&&Jg(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+TR)break;a.dataset.no&&i.top<n-TR&&s.push(Number(a.dataset.no))}return s}look(){XT(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!uM(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&O0(this.props.dialog)},nY)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Ym(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Bi.value=Number(n.dataset.no))};out=()=>{this.focused()||(Bi.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Bi.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||on.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),gh(s,{x:t.clientX,y:t.clientY})},oY))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;yE(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&_v(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!vR(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(Tl(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:m,back:p},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Zg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${bR(n,{line:h,dialog:t,at:u,picked:a})}
${m&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Jg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!m&&s.map(k=>r`<${bM} key=${"k"+k.key} entry=${k} />`)}
</ol>
<${wR} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${QD}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||m)&&r`<button type="button" class="todown" aria-label=${$?w("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function ER(){let e=on.value.size;if(!e)return null;let t=()=>{wi(),ei(()=>Ot("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${w("{n} message selected","{n} messages selected",e)}</b>
${tE().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Yl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${yn} of=${ul(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${yn} of=${["Esc"]} /></span>
</button>
</div>`}var NR=b(()=>{T();Yo();Ct();v();A();Ee();Kl();sp()});function PR({dialog:e}){let t=O(null),n=y.value===AR,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:AR}};return r`<span class="headtasks" ref=${t}>
<${vi} dialog=${e} button=${s} />
${n&&r`<${sY} dialog=${e} chip=${t} />`}
</span>`}function sY({dialog:e,chip:t}){let n=O(null),{open:s}=ah(e.id);return j(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Le} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(qt(a.id))}}>
<span class="st"><${Hn} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${Es} task=${a} /></span>`}
</button>`)}
<${Z} icon="plus" stay onPick=${()=>dn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var AR,DR=b(()=>{R();T();v();J();ie();pn();Df();qy();zo();On();AR="headtasks"});var IR={};ve(IR,{Conversation:()=>aY});function aY(){let{dialog:e}=N.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Vf} />
<${cY} />
</section>`;let t=ae.value[e],n=It.value[`dialog:${e}`]?.problem;return n&&!Tt.value[e]?.loaded?r`<${RR} id=${e} dialog=${t} problem=${n} />`:!t&&!Tt.value[e]&&X.value.recent.includes(e)?r`<${RR} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${LR} dialog=${t} />
<${Vf} dialog=${t} />
<${Bk} dialog=${t} />
<${nM} key=${"find"+e} id=${e} />
${Tt.value[e]?.loaded&&t?r`<${CR} key=${e} dialog=${t} />`:r`<${lY} />`}
<${ER} />
<${LN} dialog=${t} />
<${JD} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${PC} key=${"drop"+e} id=${e} can=${Pt(t)?.can} kind=${t.kind} />`}
<${oE} dialog=${t} />
<${xR} />
<${JM} />
</section>`}function MR(){return r`<a class="ib phoneback" href=${Y(N.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function LR({dialog:e}){return e?r`<header class="thead">
<${MR} />
<span class="only-wide">
<${ne} name=${e.name} face=${e.avatar}><${Ce} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${P0} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Go} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${PR} dialog=${e} />
${e.priority===1&&r`<${Ht} priority=${1} />`}
<span class="only-wide htags"><${Vo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${nE} dialog=${e}><${rY} /><//>
</header>`:r`<header class="thead">
<${MR} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function rY(){let e=()=>{matchMedia("(min-width: 1280px)").matches?xo.value=!xo.value:bt.value=!bt.value};return r`<button type="button" class=${xo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(bt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function lY(){let e=kt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&iY.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function RR({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${LR} dialog=${t} />
<${Vf} dialog=${t} />
<div class="nothing">
<${se} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${F(n)}>
${s?r`<a class="btn" href=${Y(N.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>ou(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function cY(){return r`<div class="nothing">
<${ol} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${yn} of=${["J"]} /></p>
<ul class="hints">
<li><${yn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${yn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${yn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var iY,zR=b(()=>{T();ie();U();te();v();Kt();J();I();lt();Sf();sE();aE();A();ZD();Qy();Ee();OR();xw();$w();xn();ra();NR();ey();DR();kf();iY=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var BR={};ve(BR,{Lightbox:()=>pY});function uY(){let e=Tt.value[N.value.dialog];if(!e)return[];let t=n=>gr(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Pn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function pY(){return y.value==="photo"&&vu.value?r`<${mY} />`:null}function mY(){let e=uY(),t=e.findIndex(p=>p.file.token===vu.value),n=O(null),[s,a]=g(null);if(Oe(),j(()=>{t<0?Sw():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(vu.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}tn(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Sw()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${m}</b>
<span class="t12 blk">
${We(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Tn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Sw}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${Tn(i,i.preview?"preview":"thumb")} alt=${m}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Sw,FR=b(()=>{R();T();Ze();ie();te();v();Qt();J();I();A();bi();Ee();Sw=()=>{y.value=null}});var fY,qp,Tw=b(()=>{fY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",qp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:fY(),...t})}`});var qR={};ve(qR,{Client:()=>$Y});function $Y(){let{id:e}=N.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),B(`/api/contacts/${e}`).then(c=>n(c.contact),a)};E(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=kt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${ds()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${ne} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:en(t.created_at)})}</p>
</div>
<${hY} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${se} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${F(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${gY} contact=${t} onSaved=${n} />
<${bY} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function hY({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${qp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${qp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function gY({contact:e,onSaved:t}){let n=nh(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${Ce} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${Y("all",s.id)}>
<${Ce} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||tt.value[s.channel_id]?.name||Re(s.kind)}
</span>
<span class="t12 dim cut">${oh(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${th} contact=${e} onSaved=${t} />
</section>`}function bY({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=p=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});B(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(k=>({items:p?[...k.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(k=>({...k,problem:$}))})};E(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${m.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${m.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Ce} kind=${h} />
${tt.value[p]?.name??Re(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${kY(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${se} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${F(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function kY(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ut(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${Y("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${vY} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function vY({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Fp(e)} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Rp(e)).pathname+new URL(Rp(e)).search}
title=${We(e.sent_at)}>
${G(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Qo(e)?r` · ${o("Scheduled for {when}",{when:nt(Zo(e))})}`:null}
</span>
<div class="clsaid"><${ph} message=${e} client=${n.id} /></div>
</div>
</li>`}var KR=b(()=>{R();T();Ze();U();be();te();v();Se();J();I();No();A();sh();Wy();mw();Wp();Tw();Ee();yc()});function GR(e){Cw.value=e,y.value="why"}var Cw,VR,Ow=b(()=>{oe();ie();Cw=C(null),VR=e=>!!(e?.data?.run||e?.data?.rule)});function vh(e){E(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(qe()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),E(()=>()=>{N.peek().page==="automation"&&N.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var Kp,Ew=b(()=>{R();T();J();A();ie();Kp=({label:e})=>r`<a class="ib small" href=${qe()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function wh(e){let t=m=>e.filter(p=>p.kind===m).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=t("tasktype")+t("tasktemplate"),u=[n&&w("{n} operator","{n} operators",n),s&&w("{n} team","{n} teams",s),a&&w("{n} channel","{n} channels",a),i&&o("working hours"),l&&w("{n} tag","{n} tags",l),c&&w("{n} type or template of tasks","{n} types or templates of tasks",c)];return o("No longer there: {list}",{list:u.filter(Boolean).join(", ")})}var xY,yh,_Y,Up,Cc=b(()=>{v();xY={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},yh=e=>xY[e]?.()??o("a fault, code {code}",{code:e});_Y={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Up=e=>_Y[e]?.()??o("refused, code {code}",{code:e})});function SY({kind:e,body:t},n){let s=Dw[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Aw(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function TY({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[CY(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function CY(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):w("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function EY(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>XR)return w("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(Me.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(OY))})}function NY(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(i=>i.tags))],s=[...new Set(e.map(i=>i.priority).filter(i=>i!==null))],a=e.filter(i=>i.task).length;return eL({tags:n,priorities:s,tasks:a},t).join(", ")}function eL({tags:e,priorities:t,tasks:n},s){let a=w("add the tag {list}","add the tags {list}",e.length,{list:e.map(s.tag).join(", ")});return[e.length>0&&(e.length>XR?w("add {n} tag","add {n} tags",e.length):a),...t.map(i=>o("priority {name}",{name:Bt(i).toLocaleLowerCase()})),n>0&&w("make {n} task","make {n} tasks",n)].filter(Boolean)}function tL({words:e,tags:t,priority:n,task:s},a){let i={tags:t,priorities:n===null?[]:[n],tasks:s?1:0},l=s?.title?` ${o("“{text}”",{text:s.title})}`:"";return`${e.join(", ")} → ${eL(i,a).join(", ")}${l}`}function AY(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Me.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Nw({texts:e=[],frequency:t}){let n=AY(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:PY(n)})];return e.length>1&&s.push(w("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(w("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function DY({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?w("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:QR(l.map(String))}):o("The first reply {first}, next replies {next}",{first:ZR(e),next:ZR(t)});return Aw(u,{channels:s,teams:a},i)}function MY({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=nL(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:QR(n.map(Mw)),what:l})}function Rw(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function nL(e,t,n){let s=Rw(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function xh({every:e,hours:t=0}){return e==="hours"?w("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var JR,Pw,QR,Dw,Oc,St,Hp,XR,OY,PY,ZR,Mw,Bo=b(()=>{v();Qe();JR=90,Pw=1,QR=e=>new Intl.ListFormat(Me.value==="ru"?"ru-RU":"en-GB").format(e),Dw={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Aw(o("A new conversation without an assignee"),{channels:e},t),then:TY},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Aw(EY(e.entries),e,t),then:({entries:e},t)=>NY(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Nw},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Pw?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Nw},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Nw},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>w("SLA within {n} minute","SLA within {n} minutes",e),when:DY,then:MY},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>w("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>nL(e,t,n)}},Oc=e=>Dw[e]?.icon??"zap",St=({kind:e,body:t})=>Dw[e]?.title(t)??e;Hp=(e,t)=>SY(e,t).filter(Boolean).join(" → ");XR=3,OY=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});PY=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>JR?`${t.slice(0,JR-1).trimEnd()}…`:t};ZR=e=>w("within {n} minute","within {n} minutes",e);Mw=e=>o("{n}%",{n:e})});async function Fo(){let e=_h+=1;try{let t=await B("/api/rules");if(e!==_h)return;Ye.value=t,Ec.value=null,Sh.value+=1}catch(t){if(!(t instanceof q))throw t;e===_h&&(Ec.value=t)}}function cL(){clearTimeout(oL),Lw&&(oL=setTimeout(Fo,RY))}function uL(){Lw+=1,Fo();let e=setInterval(()=>{document.hidden||Fo()},LY);return()=>{Lw-=1,clearInterval(e)}}function Iw(e){_h+=1;let{rules:t}=Ye.peek(),n=t.some(s=>s.id===e.id);Ye.value={...Ye.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Nc(e,t){e&&Iw(e);try{let n=await t();return n?.rule?Iw(n.rule):await Fo(),n??!0}catch(n){if(!(n instanceof q))throw n;return await Fo(),n.code==="not-reviewed"?pL(En(e.id)):ee(F(n)),null}}function Th(e,t,n,s){let a=n(),i=V(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Kr(i)}),a}function pL(e){Ch.value=e,y.value="rulefirst"}function mL(e,t){return t&&Rs(e.kind)?.writes_to_clients&&!e.reviewed?(pL(e),null):Fw(e,t)}function jw(e,t){let n=Yp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ye.value={...Ye.peek(),rules:Ye.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Th(o("Order changed: {name}",{name:St(e)}),"arrow-up",rL(e.id,t),rL(e.id,s))}function Eh(e,t){let n=Yp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(jw(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function dL(e){return Ye.value={...Ye.peek(),rules:Ye.peek().rules.filter(t=>t.id!==e.id)},Th(o("Rule deleted: {name}",{name:St(e)}),"trash-2",iL(e.id,!0),iL(e.id,!1))}async function $L({id:e,kind:t,version:n,body:s}){let a=e?await W(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await W("/api/rules",{kind:t,body:s});return Iw(a.rule),a.rule}var RY,LY,Ye,Ec,Sh,zw,rt,En,Rs,lL,Yp,Bw,Lw,_h,oL,IY,Ch,sL,Fw,aL,Ww,Oh,rL,qw,iL,fL,bn=b(()=>{oe();U();v();I();lt();ge();ie();Bo();RY=250,LY=3e4,Ye=C(null),Ec=C(null),Sh=C(0),zw=ye(()=>X.value.hours??{}),rt=ye(()=>D.value?.role==="administrator"),En=e=>Ye.value?.rules.find(t=>t.id===e)??null,Rs=e=>Ye.value?.kinds.find(t=>t.kind===e)??null,lL=e=>zw.value[e]?.name,Yp=e=>(Ye.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Bw=e=>!!e.paused_at||e.missing.length>0,Lw=0,_h=0,oL=null;IY=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";rn(e=>{e.some(IY)&&cL()});Xn(cL);Ch=C(null);sL=(e,t,n)=>()=>Nc({id:e,active:t},()=>W(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Fw=(e,t,n)=>Th(t?o("Switched on: {name}",{name:St(e)}):o("Switched off: {name}",{name:St(e)}),"zap",sL(e.id,t,n),sL(e.id,!t)),aL=e=>()=>(Ye.value={...Ye.peek(),paused:e},Nc(null,()=>W("/api/automation/paused",{paused:e}))),Ww=e=>Th(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",aL(e),aL(!e)),Oh=e=>Nc({id:e.id,paused_at:null,paused_why:null},()=>W(`/api/rules/${e.id}/resume`,{})),rL=(e,t)=>()=>Nc(null,()=>W(`/api/rules/${e}/place`,{before:t}));qw=(e,t)=>{let n=Yp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},iL=(e,t)=>()=>Nc(null,()=>W(`/api/rules/${e}/removed`,{removed:t}));fL=e=>Nc(null,()=>W(`/api/rules/${e.id}/share-out`,{}))});var De,Nh,is=b(()=>{v();Se();A();I();Qe();bn();Bo();De={person:H,team:e=>Ne.value[e]?.name??o("Deleted team"),tag:Fn,channel:e=>tt.value[e]?.name??o("Removed channel"),hours:e=>lL(e)||(e===Pw?o("company hours"):o("Removed hours"))},Nh=()=>Object.values(tt.value).filter(e=>e.health!=="removed").sort((e,t)=>Re(e.kind).localeCompare(Re(t.kind))||e.name.localeCompare(t.name))});function Ah(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>Ah(e,n)).join(", "):o("any"):hL[e]?hL[e](t):typeof t=="boolean"?WY(t):typeof t=="object"?JSON.stringify(t):String(t)}function qY({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(De.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Bt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var zY,gL,BY,FY,WY,hL,Ph,jY,KY,Dh,Mh=b(()=>{v();A();Qe();Cc();is();zY={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},gL=e=>zY[e]?.()??e,BY={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},FY=e=>BY[e]?.()??e,WY=e=>e?o("yes"):o("no"),hL={assignee:De.person,channel:De.channel,team:De.team,channel_kind:Re,every:e=>FY(e)};Ph=e=>({did:()=>o("done"),refused:()=>Up(e.code),failed:()=>o("it failed")})[e.outcome](),jY=e=>new Intl.ListFormat(Me.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(De.person));KY={task:({tasks:e})=>w("{n} task made","{n} tasks made",e?.length??0),classify:qY,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:De.person(e)}):o("Given to the team “{team}”",{team:De.team(t)}),target:({minutes:e})=>w("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:jY(e)}):o("Notified")},Dh=e=>KY[e.do]?.(e)??e.do});function UY({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Ah(e.field,e.wanted),s=Ah(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Rh,Kw=b(()=>{T();v();Wp();Se();A();Mh();Rh=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${gL(t.field)}</dt><dd><${UY} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Dh(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${ne} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${dw(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Lh({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(HY),[l,c]=g(!1),u=async p=>{try{let h=await B(p?`${e}${e.includes("?")?"&":"?"}before=${p}`:e);i(f=>({runs:p?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),p||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};E(()=>{u()},[]),E(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let m=kt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${se} icon="unplug" title=${o("The log could not be loaded")} text=${F(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${YY(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${F(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:m&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(p=>r`<${Ae} key=${p} width=${p} />`)}
</div>`}function YY(e,t){let n=[];return e.forEach((s,a)=>{(!a||ct(e[a-1].at)!==ct(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${sl(s.at,M.value)}</li>`),n.push(r`<${ZY} key=${s.id} run=${s} named=${t} />`)}),n}function ZY({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${VY[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${GY(e)}</span>
${t&&r`<span class="t12 dim cut blk">${JY(e)}</span>`}
</span>
<time class="t12 dim" title=${We(e.at)}>${G(e.at)}</time>
</summary>
<div class="runin">
<${Rh} run=${e} />
<p class="hrow t12">
${t&&En(e.rule_id)?r`<a class="link" href=${qe(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${Y("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var HY,VY,GY,JY,Uw=b(()=>{R();T();U();be();te();v();J();A();Ee();Kw();bn();Mh();Bo();HY={runs:null,more:!1,problem:null};VY={did:"check",refused:"ban",failed:"circle-alert"},GY=e=>e.outcome==="did"&&e.done.length?e.done.map(Dh).join(", "):Ph(e),JY=e=>St(En(e.rule_id)??{kind:e.kind,body:Rs(e.kind)?.default??{}})});function kL(){let e=O(null),[t,n]=g("");vh(".autolog"),j(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ye.value.rules.map(i=>i.last_run_at??0)),a=bL.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${Kp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${bL.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Lh} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${se} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var bL,vL=b(()=>{R();T();v();A();Ew();Uw();bn();bL=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Ih,Hw=b(()=>{T();bn();Ih=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,mL(e,s)}} />`});function QY(e){let t=Math.max(1,...e),n=(yL-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Yw-2-a/t*(Yw-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function eV(e){return e.active?[w("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:ot(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:en(e.changed_at)})]}function tV(e){let t=s=>{let a=En(zh.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=nV(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{zh.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",St(e))},onDragEnd:()=>{zh.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=En(zh.id);i&&jw(i,a?oV(s.currentTarget,i):e.id)}}}function nV(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function oV(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function sV(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!rt.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Js(Eh(t,n)?o("Moved: {name}",{name:St(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function wL({rule:e,names:t,open:n}){let s=St(e),a=rt.value?tV(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>sV(l,e)}>
<span class="ric"><${d} name=${Oc(e.kind)} /></span>
<h3>
<a href=${qe(e.id)}
aria-keyshortcuts=${rt.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${rt.value?r`<${Ih} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Hp(e,t)}</p>
<${aV} rule=${e} />
<div class="mt2">
${eV(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${XY} days=${e.days} />
</div>
</article>`}function aV({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:yh(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Oh(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wh(e.missing)}</span>
${rt.value&&r`<a class="link" href=${qe(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var yL,Yw,XY,zh,xL=b(()=>{T();be();te();v();J();A();Jr();Cc();bn();Hw();Bo();[yL,Yw]=[72,18];XY=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${yL} ${Yw}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${QY(e)} />
</svg>`;zh={id:null}});function iV(e,t){let n=new Map(e.map(l=>[TL(l),l.text])),s=new Map(t.map(l=>[TL(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Bh(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return iV(e.texts,t.texts);let[s,a]=rV[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var _L,SL,Vw,Gw,rV,TL,Jw=b(()=>{v();is();Bo();_L=e=>e?o("yes"):o("no"),SL=e=>t=>t?.length?t.map(e).join(", "):o("all"),Vw=e=>e?De.team(e):o("none"),Gw=e=>t=>e[t](),rV={operators:[()=>o("Operators"),e=>e?e.map(De.person).join(", "):o("all")],team_id:[()=>o("Team"),Vw],channels:[()=>o("Channels"),SL(e=>De.channel(e))],teams:[()=>o("Teams"),SL(e=>De.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),_L],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Gw({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Vw],nobody:[()=>o("When nobody can take it"),Gw({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Vw],entries:[()=>o("Words and tags"),e=>e.map(t=>tL(t,De)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Gw({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),xh],hours_id:[()=>o("Working hours"),e=>De.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Mw).join(", ")],whom:[()=>o("Whom to notify"),e=>Rw(e,De).join(", ")||o("no one")],email:[()=>o("Also by email"),_L]},TL=({channel_id:e,language:t})=>`${e===null?o("All channels"):De.channel(e)}, ${t}`});var lV,Zw,CL,OL,Qw=b(()=>{lV=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,Zw=e=>[...new Set([...e.matchAll(lV)].map(([t])=>t.trim()).filter(Boolean))],CL=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,OL=e=>e.filter(t=>t.length>100||!CL(t)||CL(t)>12)});function ML(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Vp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function cV({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=ML(s.text);s.text.trim()?s.text.length>EL?t[`texts.${a}`]=w("At most {n} character","At most {n} characters",EL):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function uV({frequency:e},t){e?.every==="hours"&&!Or(e.hours,1,AL)&&(t.frequency=Er(1,AL))}function DL({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function pV({entries:e},t){e.forEach(({words:n,tags:s,priority:a,task:i},l)=>{let c=OL(n);n.length?n.length>PL?t[`entries.${l}.words`]=w("At most {n} word","At most {n} words",PL):c.length&&(t[`entries.${l}.words`]=o("Not a word, or too long: {list}",{list:c.slice(0,5).join(", ")})):t[`entries.${l}.words`]=o("Write at least one word"),!s.length&&a===null&&!i&&(t[`entries.${l}.effects`]=o("Choose a tag, a priority or a task"));let u=i?ML(i.title):[];u.length&&(t[`entries.${l}.title`]=o("There is no such variable: {list}",{list:u.join(" ")}))})}function ex({kind:e,body:t}){let n={};return mV[e]?.(t,n),n}var Vp,EL,Wh,NL,Fh,AL,PL,Or,Er,Xw,mV,jh=b(()=>{v();Qw();Vp=["name","number","company","hours","back"],EL=4e3,Wh=1440,NL=30*Wh,Fh=60*Wh,AL=24*365,PL=500;Or=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Er=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Xw=(e,t)=>{cV(e,t),uV(e,t)};mV={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Or(e.cap,0,1e3)||(t.cap=Er(0,1e3)),Or(e.former_days,0,365)||(t.former_days=Er(0,365)),e.absent!=="keep"&&!Or(e.absent_minutes,0,Wh)&&(t.absent_minutes=Er(0,Wh)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Xw,out_of_hours:Xw,receipt:Xw,sla:(e,t)=>{Or(e.first_minutes,1,Fh)||(t.first_minutes=Er(1,Fh)),Or(e.next_minutes,1,Fh)||(t.next_minutes=Er(1,Fh)),e.stages.length?e.stages.some(n=>!Or(n,1,1e3))?t.stages=Er(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),DL(e,t)},untouched:(e,t)=>{Or(e.minutes,1,NL)||(t.minutes=Er(1,NL)),DL(e,t)},words:pV}});function dV(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Pc({id:e,kind:t,version:n,body:s}){Ie.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},tx.value=!1,Ac.value=null,Nr.value=null}function qh(e){Ie.value={...Ie.peek(),body:{...Ie.peek().body,...e}}}function IL(){let{id:e,kind:t}=Ie.peek();Pc(e?En(e):nx(t))}function zL(e){let{version:t,base:n}=Ie.peek();e.version!==t&&(JSON.stringify(e.body)===n?Ie.value={...Ie.peek(),version:e.version}:Ls.peek()?Nr.value={by:e.changed_by,at:e.changed_at}:Pc(e))}function FL(){let{id:e}=Ie.peek();return Ie.value={...Ie.peek(),version:En(e).version},Nr.value=null,Kh()}function fV(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Kh(){if(!Ie.peek()||Fi.peek())return!1;if(tx.value=!0,Ac.value=null,Object.keys(ex(Ie.peek())).length)return fV(),!1;Fi.value=!0;let e=Ie.peek();try{let t=await $L(e);return Ie.peek()===e?Pc(t):Ie.value={...Ie.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(V(o("Rule created: {name}. It is off.",{name:St(t)}),{icon:"zap"}),L(qe(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await Fo(),Nr.value={by:t.detail.by,at:t.detail.at}):Ac.value=t,!1}finally{Fi.value=!1}}var Ie,tx,Fi,Ac,Nr,Ls,RL,LL,nx,BL,WL,Wi=b(()=>{oe();U();v();J();ge();jh();bn();Bo();Ie=C(null),tx=C(!1),Fi=C(!1),Ac=C(null),Nr=C(null),Ls=ye(()=>!!Ie.value&&JSON.stringify(Ie.value.body)!==Ie.value.base),RL=ye(()=>Ie.value&&tx.value?{...ex(Ie.value),...dV(Ac.value)}:{});LL=()=>{Ie.value=null},nx=e=>({id:null,kind:e,version:0,body:Rs(e).default});BL=()=>Pc(En(Ie.peek().id));WL=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??F(e)});var jL,qL=b(()=>{T();v();A();Uw();jL=({rule:e})=>r`<${Lh} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${se} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Uh,ox=b(()=>{oe();Uh=C(null)});function KL({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=Ls.peek()?{body:Ie.peek().body}:{};try{a({busy:!1,result:await Te("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return E(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${Ls.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${$V.map(l=>[String(l),w("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ae} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${se} icon="unplug" title=${o("The dry run failed")} text=${F(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${gV} rule=${e} result=${s.result} />`}
</div>
`}function hV(e,{matched:t,sent:n}){let s=w("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!Rs(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=w("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function gV({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${hV(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(vV).join(", ")||o("not everything is recorded")})}
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
<span class="grow">${Up(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${bV} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${w("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var $V,bV,kV,vV,UL=b(()=>{R();T();U();be();te();v();J();A();Nt();Cc();Wi();is();bn();$V=[7,30,90];bV=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Y("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Up(e.code)}</span>`}
</span>
<span class="t12 dim">${ut(e.at,M.value)}, ${G(e.at)}</span>
</a>
</li>`,kV={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},vV=e=>kV[e]?.()??e});function HL({label:e,hint:t,error:n,children:s}){let a=qc();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${go} id=${`${a}e`} text=${n} />
</div>`}function Gp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));E(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function ji({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function Ar({label:e,hint:t,error:n,children:s}){let a=qc();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${go} id=${`${a}e`} text=${n} />
</div>`}function Mc(e,t=o("Choose a team")){let n=hr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${De.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Yh(e){let t=Object.values(zw.value).filter(n=>!n.removed).map(n=>[n.id,De.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,De.hours(e)]),t}function YL({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(sx(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Rc({chosen:e,onChange:t,kinds:n}){let a=Nh().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Ce} kind=${i.kind} named />`}));for(let i of VL(e,a))a.push({id:i,name:`${De.channel(i)} · ${o("removed")}`,icon:null});return r`<${Hh} name=${o("Channel")}>
<${YL} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function GL({chosen:e,onChange:t}){let n=hr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of VL(e,n))n.push({id:s,name:`${De.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ne.value).length?null:r`<${Hh} name=${o("Team")}>
<${YL} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function ax({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!_e.value[l]?.active);return r`
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
${Lc().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:sx(e.operators,l.id)})} />
<${ne} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:sx(e.operators,l)})} />
${De.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${go} text=${n} />
</div>
<${Dc} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var st,Hh,go,Dc,Is,kn,sx,VL,Lc,qi=b(()=>{R();T();v();I();A();Bl();is();bn();st=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Hh=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,go=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Dc=({label:e,hint:t,checked:n,onChange:s})=>r`<${HL} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Is=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${HL} label=${e} hint=${t} error=${i}>
${l=>r`<${Gp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;kn=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Ar} label=${e} hint=${t} error=${n}>${a=>r`<${ji} ...${a} ...${s} />`}<//>
</div>`;sx=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];VL=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Lc=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function ZL({rule:e,body:t,errors:n,change:s}){E(()=>{Xa()},[]);let a=xV(t),i=l=>s({operators:l==="chosen"?Lc().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${kn} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||wV})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${kn} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Mc(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Is} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${st} icon="list-filter" title=${o("If")}>
<${Hh} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Rc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${st} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${kn} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Mc(t.team_id)} />`}
${a==="chosen"&&r`<${_V} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Is} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Dc} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Dc} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?yV:0})} />
${t.former_days!==0&&r`<${Is} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${kn} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${kn} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Mc(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${SV} rule=${e} />`}
`}function _V({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Lc().filter(p=>!e.includes(p.id)),c=[...e.map(p=>_e.value[p]??{id:p,name:H(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==p);f.splice(h,0,p),s(f),Js(o("{name}: place {n} of {all}",{name:H(p),n:h+1,all:f.length}))},m=(p,h)=>{let f={ArrowUp:-1,ArrowDown:1}[p.key];if(!f)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),f=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${f&&rt.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&rt.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>m($,p.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${ne} name=${p.name} size="md">${p.active&&r`<${$i} shift=${zn(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[hi(p),Fk(zn(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${go} text=${n} />
`}function SV({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await fL(e);a&&V(w("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&rt.value&&r`<button type="button" class="btn small" disabled=${!e.active||Ls.value} onClick=${s}>
${w("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var JL,yV,wV,xV,QL=b(()=>{R();T();te();v();I();ge();Se();A();Nt();Bl();Bn();Jr();Wi();qi();bn();JL=()=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${st} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${st} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,yV=30,wV=30,xV=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function XL({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${Rc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${GL} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${st} icon="hourglass" title=${o("Then reply")}>
<${Is} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Is} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${kn} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Yh(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="bell-ring" title=${o("And notify")}>
<${CV} body=${e} error=${t.stages} change=${n} />
<${ax} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function CV({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Gp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${OV(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${go} text=${t} />
${s.length<TV&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function OV(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?w("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):w("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function e2({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Is} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${st} icon="bell-ring" title=${o("Then notify")}>
<${ax} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var TV,t2=b(()=>{T();v();A();qi();TV=5});function Vh(e,t,n){let s={...n2[t]??n2.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Vp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var n2,rx=b(()=>{jh();n2={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function ix({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,xh({every:l})]);return r`<div class="rowgap">
<${Ar} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${ji} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Gp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function EV(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of i2)if(!n(s,a))return{channel_id:s,language:a};return null}function lx({body:e,errors:t,change:n,kinds:s}){let a=Nh().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=EV(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${AV} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==m)})} />`)}
<${go} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function AV({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${ji} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${NV(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${ji} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${i2}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${m}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${go} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Vp.map(p=>r`<button type="button" class="chip" key=${p} title=${o2(p)}
aria-label=${o("Insert: {what}",{what:o2(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${PV} one=${e} />
</div>`}function PV({one:e}){let t=Vh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Me.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var s2,a2,r2,i2,NV,o2,l2=b(()=>{R();T();v();I();A();Nt();jh();qi();is();Bo();rx();s2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${ix} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="message-square-reply" title=${o("Then write to the client")}>
<${lx} body=${e} errors=${t} change=${n} />
<//>
`,a2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${kn} label=${o("Working hours")} value=${e.hours_id} options=${Yh(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<${ix} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="moon" title=${o("Then write to the client")}>
<${lx} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,r2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${ix} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="mail" title=${o("Then reply in the same thread")}>
<${lx} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;i2=[["ru","Русский"],["en","English"]];NV=(e,t)=>{let n=t.map(s=>[s.id,`${Re(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${De.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};o2=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function c2(){B("/api/task-templates").then(e=>{Gh.value=e.templates},e=>{if(!(e instanceof q))throw e})}var Gh,u2=b(()=>{oe();U();Gh=C([])});function p2({order:e,error:t,onChange:n}){return E(c2,[]),e?r`<${MV} order=${e} error=${t} onChange=${n} />`:r`<button type="button" class="btn small quiet" onClick=${()=>n({...DV})}>
<${d} name="circle-check" size="s" />
${o("Also make a task")}
</button>`}function MV({order:e,error:t,onChange:n}){let s=i=>n({...e,...i}),a=qc();return r`<div class="ordertask" role="group" aria-label=${o("Task")}>
<div class="hrow">
<b class="t13 b6 grow">${o("Make a task, once per conversation")}</b>
<button type="button" class="ib small" aria-label=${o("Make no task")} title=${o("Make no task")}
onClick=${()=>n(null)}>
<${d} name="x" size="m" />
</button>
</div>
${Gh.value.length>0&&r`<${kn} label=${o("Template")} value=${e.template_id} options=${zV(e.template_id)}
onPick=${i=>s({template_id:i})} />`}
${!e.template_id&&r`<${RV} order=${e} error=${t} put=${s} />`}
<${LV} order=${e} put=${s} />
${!e.template_id&&r`
<${kn} label=${o("Team")} value=${e.team_id} options=${Mc(e.team_id,o("none"))}
onPick=${i=>s({team_id:i})} />
<${kn} label=${o("Type")} value=${e.type_id} options=${IV(e.type_id)}
onPick=${i=>s({type_id:i})} />
<${kn} label=${o("Priority of the task")} value=${e.priority}
options=${[[null,o("as the conversation")],...zt.map(([i,l])=>[i,l()])]}
onPick=${i=>s({priority:i})} />
<${bc} id=${a} minutes=${e.due_minutes}
onChange=${i=>s({due_minutes:i||null})} />
${e.due_minutes!==null&&r`<${Dc} label=${o("Count working hours only")} checked=${e.working}
onChange=${i=>s({working:i})} />`}
`}
</div>`}function LV({order:e,put:t}){let n=e.assignee==="operator"?e.assignee_id:e.assignee,s=Lc().map(i=>[i.id,i.name]);e.assignee_id&&e.assignee==="operator"&&!s.some(([i])=>i===e.assignee_id)&&s.push([e.assignee_id,`${De.person(e.assignee_id)} · ${o("no longer works here")}`]);let a=i=>t(typeof i=="number"?{assignee:"operator",assignee_id:i}:{assignee:i,assignee_id:null});return r`<${Ar} label=${o("Assignee")}>
${i=>r`<${ji} ...${i} value=${n} onPick=${a}
options=${[["dialog",o("the assignee of the conversation")],["nobody",o("nobody")],...s]} />`}
<//>`}function IV(e){let t=oo().map(n=>[n.id,Un(n)]);return e&&!t.some(([n])=>n===e)&&t.push([e,yr(e)]),[[null,o("none")],...t]}function zV(e){let t=Gh.value.map(n=>[n.id,n.name]);return e&&!t.some(([n])=>n===e)&&t.push([e,o("Deleted template")]),[[null,o("without a template")],...t]}var DV,RV,m2=b(()=>{R();T();v();U$();gn();A();Qe();qi();is();u2();DV={title:"",template_id:null,type_id:null,priority:null,assignee:"dialog",assignee_id:null,team_id:null,due_minutes:null,working:!1};RV=({order:e,error:t,put:n})=>r`<${Ar} label=${o("Title")} error=${t} hint=${o("Variables: {list}",{list:"{name}, {number}"})}>
${s=>{let{invalid:a,...i}=s;return r`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${a} value=${e.title}
placeholder=${o("from the client's message")} ...${i}
onInput=${l=>n({title:l.currentTarget.value})} />`}}
<//>`});function d2({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${Rc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${st} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${WV} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${go} text=${t.entries} />
${s.length<BV&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,FV]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function WV({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${jV} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${qV} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${kn} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...zt.map(([l,c])=>[l,c()])]} />
<${p2} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${l=>s({task:l})} />
<${go} text=${i} />
</div>`}function jV({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return E(()=>{Zw(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${Ar} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(Zw(u.currentTarget.value))}}></textarea>`}}
<//>`}function qV({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${aa} key=${c}
tag=${gt.value[c]&&!gt.value[c].removed?gt.value[c]:{id:c,color:0,name:`${Fn(c)} · ${o("deleted tag")}`}}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:Fn(c)})}
onClick=${()=>s(l(c))}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(i)}
aria-label=${o("Choose tags")} title=${o("Choose tags")} aria-invalid=${n?"true":null}
onClick=${()=>{y.value=i?null:a}}>
<${d} name="plus" size="s" />
</button>
${i&&r`<${af} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var BV,FV,f2=b(()=>{R();T();v();I();mr();A();ie();xn();Qe();qi();m2();Qw();BV=200,FV={words:[],tags:[],priority:null,task:null}});function $2({rule:e}){let t=KV[Ie.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!rt.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wh(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Ie.value.body} errors=${RL.value} change=${qh} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var KV,h2=b(()=>{T();v();A();Cc();Wi();QL();t2();bn();l2();f2();KV={distribution:ZL,reply_assigns:JL,autoreply:s2,out_of_hours:a2,receipt:r2,sla:XL,untouched:e2,words:d2}});function g2({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await B(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(E(()=>{i()},[e.id,e.version]),s)return r`<${se} icon="unplug" title=${o("The versions could not be loaded")} text=${F(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{qh(c.body),L(qe(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${qe(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${HV} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&rt.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function UV(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function HV({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${UV(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ut(e.at,M.value)}, ${G(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Bh(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var b2=b(()=>{R();T();U();be();te();v();J();Se();A();Jw();Wi();bn()});function v2({id:e,tab:t}){let n=typeof e=="string"?YV(e):null,s=n?Rs(n)&&{...nx(n),active:!1,missing:[],today:0}:En(e),a=!s||n&&!rt.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:St(s)}):o("Rule")}>
${a?r`<${VV} />`:r`<${JV} rule=${s} tab=${n?"setup":t} />`}</aside>`}function GV(e){E(()=>L_((t,n)=>Ls.peek()?t===null?!0:t.split("?")[0]===qe(e)?!1:(Uh.value=n,y.value="ruleleave",!0):!1),[e])}function JV({rule:e,tab:t}){let n=O(null),s=k2[t]?t:"setup";if(vh(`.rule[data-rule="${e.id}"] h3 a`),GV(e.id??`new-${e.kind}`),j(()=>(Pc(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),LL),[]),E(()=>{e.id&&Ie.peek()&&zL(e)},[e]),!Ie.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${St(e)}</h2></div>`;let a=k2[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${St(Ie.value)}</h2>
${e.id&&rt.value&&r`<${Ih} rule=${e} label=${o("The rule is on")} /><${XV} rule=${e} />`}
<${Kp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${QV} rule=${e} view=${s} />`}
${e.paused_at&&r`<${eG} rule=${e} />`}
${Nr.value&&r`<${tG} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${ZV(s)}>
<${a} rule=${e} key=${s} />
</div>
${rt.value&&(s==="setup"||Ls.value)&&r`<${nG} rule=${e} />`}
`}function QV({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!cx.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${cx.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(qe(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function XV({rule:e}){let t=y.value==="rulemore",n=a=>()=>{Eh(e,a)&&Js(o("Moved: {name}",{name:St(e)}))},s=()=>{dL(e),L(qe(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Le} label=${o("More actions")} place="poprule">
${qw(e,-1)&&r`<${Z} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${qw(e,1)&&r`<${Z} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Z} icon="history" onPick=${()=>L(qe(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Rs(e.kind)?.many&&r`<${Z} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function tG(){let{by:e,at:t}=Nr.value,n=En(Ie.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ut(t,M.value)}, ${G(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Hp(n,De)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Hp(Ie.value,De)}</dd></div>
</dl>
<ul class="t12 changed">
${Bh(n.body,Ie.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${BL}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${FL}>${o("Save mine over it")}</button>
</div>
</div>`}function nG({rule:e}){let t=Ls.value,n=Ac.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${WL(n)}</span>`:t?o("Not saved yet"):r`<${oG} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Fi.value} onClick=${IL}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Fi.value||!!Nr.value}
title=${`${pt} S`} aria-busy=${String(Fi.value)} onClick=${Kh}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function oG({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ut(e.changed_at,M.value)}, ${G(e.changed_at)}`;return r`
<a class="link" href=${qe(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var cx,k2,YV,VV,ZV,eG,y2=b(()=>{R();T();Ct();be();te();v();Co();J();Se();A();ie();pn();Jr();Cc();Jw();Wi();Wi();qL();Ew();ox();is();UL();bn();Hw();Bo();h2();b2();cx=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],k2={setup:$2,log:jL,check:KL,versions:g2};Je({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>N.peek().page==="automation"&&!!Ie.peek()&&rt.peek(),run:()=>{Kh()}});YV=e=>/^new-(\w+)$/.exec(e)?.[1];VV=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${Kp} label=${o("Close the rule")} /></div>
<${se} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${qe()}>${o("All rules")}</a>
<//>
`;ZV=e=>cx.find(([t])=>t===e)?.[1]()??o("Versions");eG=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:yh(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Oh(e)}>${o("Continue")}</button>`}
</div>`});function x2(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return E(()=>{if(!Sh.value)return;let a=n.current+=1;B("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[Sh.value]),[e,s]}function _2({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${sG} key=${s.id} one=${s} onLimits=${t} />`)}function sG({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await W("/api/automation/resume",{breaker:e.breaker,id:e.id})),V(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:ut(e.at,M.value),time:G(e.at),channel:De.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${F(a)}</b>`}
</span>
${rt.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function S2({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,m=!Number.isInteger(u)||u<1||u>w2,p=m?o("A whole number from {least} to {most}",{least:1,most:w2}):a&&F(a),h=async f=>{if(f.preventDefault(),!(m||l)){c(!0);try{t(await W("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),V(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${rt.value?r`<${Is} label=${o("Automatic messages of one channel in an hour, at most")} error=${p}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var w2,T2=b(()=>{R();T();U();te();v();be();ge();A();qi();is();bn();w2=1e5});var O2={};ve(O2,{Automation:()=>rG});function rG(){E(uL,[]);let{rule:e}=N.value,[t,n]=x2(),[s,a]=g("all"),i=To("(max-width: 719px)"),l=e!==null&&Ye.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${iG} filter=${s} onFilter=${a} />
${Ye.value?.paused&&r`<${pG} />`}
<${_2} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${mG} filter=${s} open=${e} />
${s==="all"&&r`<${S2} limits=${t} onLimits=${n} />`}
</div>
${l&&e===ux&&r`<${kL} />`}
${l&&e!==ux&&r`<${v2} key=${e} id=${e} tab=${N.value.tab} />`}
</div>
</main>`}function iG({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ye.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${qe(ux)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ye.value&&rt.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Ww(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${uG} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${C2.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ye.value&&r`<${lG} rules=${s} />`}
</div>
`}function lG({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Bw).length,s=w("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${w("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function uG(){let e=y.value==="rulenew",t=cG();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Le} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Z} key=${n.kind} icon=${Oc(n.kind)} onPick=${()=>L(qe(`new-${n.kind}`))}>
${St({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function mG({filter:e,open:t}){let n=kt(150,!Ye.value&&!Ec.value);if(!Ye.value)return Ec.value?r`<${dG} problem=${Ec.value} />`:n&&r`<${fG} />`;if(!Ye.value.rules.length)return r`<${se} icon="zap" title=${o("No rules yet")} text=${rt.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=C2.find(([i])=>i===e)[2],a=aG.map(([i,l])=>[i,l(),Yp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${wL} key=${u.id} rule=${u} names=${De} open=${t===u.id} />`)}
</div>
</section>`):r`<${se} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var aG,C2,ux,cG,pG,dG,fG,E2=b(()=>{R();T();U();te();v();J();A();Ee();ie();pn();vL();xL();y2();T2();is();bn();Bo();aG=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],C2=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Bw]],ux="log";cG=()=>(Ye.value?.kinds??[]).filter(e=>e.many||!Ye.value.rules.some(t=>t.kind===e.kind));pG=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Ww(!1)}>${o("Start it again")}</button>`}
</div>`;dG=({problem:e})=>r`<${se} icon="unplug" title=${o("The rules could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${Fo}>${o("Retry")}</button>
<//>`,fG=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ae} width=${e} />
<span></span>
<p class="ds"><${Ae} width=${96} /></p>
</div>`)}
</div>`});function N2(){let e=Cw.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await B(`/api/runs/${e.data.run}`)):Ye.value||await Fo()}catch(p){if(!(p instanceof q))throw p;a(p),p.status===404&&!Ye.value&&await Fo()}};if(E(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??En(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${Tr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${hG(e)}</b>
<br />
<span class="dim">
${ut(e.created_at,M.value)}
, ${G(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:St(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${Ae} width=${80} /><${Ae} width=${60} /></div>`}
${t&&r`<${gG} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:$G})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${F(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${qe(l.id)} onClick=${Ke}>
<${d} name=${Oc(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${qe(l.id,"log")} onClick=${Ke}>${o("Log")}</a>
</div>`}
</div>
<//>`}var $G,hG,gG,A2=b(()=>{R();T();U();be();te();v();J();Wp();A();Oa();bn();Kw();Mh();Bo();Ow();$G=90;hG=e=>e.title??(e.kind==="system"?Fp(e):o("Automatic message to the client")),gG=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Ph(e)}</p>`}
<${Rh} run=${e} />
`});var P2={};ve(P2,{Layers:()=>bG});function kG({rule:e}){let t=()=>{Ke(),L(qe(e.id,"check"))},n=()=>{Ke(),Fw(e,!0,e.version)};return r`<${Tr} label=${o("Switch on: {name}",{name:St(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${vG} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Ke}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function vG({one:e}){let t=e.channel_id===null?o("All channels"):`${Re(tt.value[e.channel_id]?.kind)} · ${De.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Vh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function yG(){let e=()=>{Ke(),Uh.value?.()};return r`<${Tr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Ke}>${o("Stay")}</button>
</footer>
<//>`}var bG,D2=b(()=>{T();v();J();A();ie();I();ox();Oa();is();bn();Bo();rx();A2();bG=()=>({why:()=>r`<${N2} />`,rulefirst:()=>Ch.value&&r`<${kG} rule=${Ch.value} />`,ruleleave:()=>r`<${yG} />`})[y.value]?.()??null});var px={};ve(px,{Looks:()=>SG,Select:()=>Na,Who:()=>L2,Work:()=>CG});function SG(){return r`
<${L2} />
<${Xe} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${it} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${Me.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${$s} />
<//>
<${it} title=${o("Theme")}
text=${_G.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${Zn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Ka} />
<//>
<${it} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${qo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Qi} />
<//>
<${it} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Na} label=${o("Text size")} value=${Rm.value} options=${xG.map(([e,t])=>[e,t()])}
onPick=${e=>xt({text:e})} />
<//>
<${it} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${no} label=${o("Less motion")} checked=${xe.value.motion==="less"}
onChange=${e=>xt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function CG(){let{send:e,undo:t,after_close:n}=xe.value;return r`<${Xe} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${it} key=${s} title=${o("Enter sends in {channel}",{channel:Re(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${no} label=${o("Enter sends in {channel}",{channel:Re(s)})}
checked=${e[s]==="enter"}
onChange=${a=>xt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${it} title=${o("After “Close”")}>
<${Na} label=${o("After “Close”")} value=${n} options=${TG.map(([s,a])=>[s,a()])}
onPick=${s=>xt({after_close:s})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Na} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${R2([0,2,4,8,15])} onPick=${s=>xt({undo:{messenger:Number(s)}})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In email")}>
<${Na} label=${o("Time to undo sending: email")} value=${t.email}
options=${R2([0,5,10,20,30,60])}
onPick=${s=>xt({undo:{email:Number(s)}})} />
<//>
<${OG} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function OG(){let e=xe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await xt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${it} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${EG} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var xG,_G,L2,Na,TG,R2,EG,Jp=b(()=>{oe();R();T();gi();v();Kt();I();A();Gb();Nt();we(()=>{xe.value&&(Rm.value=xe.value.text)});xG=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],_G=matchMedia("(prefers-color-scheme: dark)"),L2=()=>r`<div class="pme">
<${ne} name=${D.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${D.value.name}</b>
<span class="t12 dim blk cut">${ET(D.value.role)} · ${D.value.email}</span>
</div>
</div>`;Na=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,TG=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],R2=e=>e.map(t=>[t,t?w("{n} second","{n} seconds",t):o("Send immediately")]);EG=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var I2={};ve(I2,{OwnKeys:()=>AG});function AG(){let e=xe.value?.shortcuts??!0;return r`
<${Xe} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${it} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${no} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>xt({shortcuts:t})} />
<//>
<${it} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${it} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(dd).map(([t,n])=>r`<${PG} title=${n()} group=${t} />`)}
`}function PG({group:e,title:t}){let n=ta().filter(s=>s.group===e&&NG(s));return n.length?r`<${Xe} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${DG} key=${s.id} one=${s} />`)}</div>
<//>`:null}function DG({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!OS(m))return;let p=na(m),h=CS(p,e);if(h){a(h);return}xt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):xb(e)?o("Changed by you"):null;return r`<${it} title=${i} text=${u}>
${t?r`<${MG} name=${i} onKey=${c} onLeave=${l} />`:r`
<${$l} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${xb(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>xt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function MG({name:e,onKey:t,onLeave:n}){let s=O(null);return j(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var NG,z2=b(()=>{R();T();ie();gi();Ct();v();I();A();Nt();Md();NG=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var B2={};ve(B2,{Mailbox:()=>LG,chosen:()=>Pr,learnMailbox:()=>Zp});async function Zp(){try{Pr.value=await B("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function RG(e){try{Pr.value=await Te("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),V(e?o("Emails are sent from {name}",{name:Pr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ee(F(t)),Zp()}}function LG(){E(()=>{Zp()},[]);let e=Object.values(tt.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Xe} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${it} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Na} label=${o("Mailbox for emails to colleagues")} value=${Pr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${RG} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Pr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Pr,mx=b(()=>{R();oe();T();U();v();I();ge();A();Jp();Nt();Pr=C(null)});var q2={};ve(q2,{OwnNotifications:()=>FG});function BG(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&xt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function FG(){let{notices:e,quiet:t,sounds:n}=xe.value;return E(()=>{Zp()},[]),r`<${Xe} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${jG} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${W2.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${zG().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${W2.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>xt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${it} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>WG(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${it} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>BG(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=xe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${no} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>xt({quiet:{on:s}})} />
<//>
<${it} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${it} title=${o("Email when I am away")} text=${Pr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Na} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>xt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function WG(e){await xt({sounds:{volume:e}})&&id("message")}function jG(){let[e,t]=g(!1),[n,s,a]=j2[rl.value]??j2.default,i=async()=>{t(!0);try{await sd(),await bS()}catch(l){ee(F(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${rl.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var F2,IG,zG,W2,j2,K2=b(()=>{R();T();U();gi();ib();v();gb();db();I();ge();A();mx();Jp();Nt();F2=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],IG=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],zG=()=>D.value?.role==="administrator"?[...F2,...IG]:F2,W2=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];j2={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Aa({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${m?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${f=>s(f.target.value)} />
<button type="button" class="ib small" aria-label=${m?o("Hide the password"):o("Show the password")}
aria-pressed=${String(m)} onClick=${()=>p(!m)}>
<${d} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function Ic(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):w("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return w("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):F(e)}var Qp=b(()=>{R();T();U();v();A()});var dx={};ve(dx,{Password:()=>KG,Sessions:()=>ZG,deviceName:()=>H2});function KG(){let[e,t]=g(!1);return r`<${Xe} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${UG} onDone=${()=>t(!1)} />`:r`<${it} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function UG({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=O(null);j(()=>m.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await Te("POST","/api/me/password",{current:t,new:s}),V(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(k){if(!(k instanceof q))throw k;l(k),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?HG(i):null,f=i&&!h?YG(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${D.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Aa} id="pwc" field=${m} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Aa} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<qG}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function HG(e){if(e.code!=="wrong-password")return Ic(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):w("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function YG(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():F(e)}function H2(e){return[U2(e,VG),U2(e,GG)].filter(Boolean).join(", ")||o("Unknown device")}function ZG(){let[e,t]=g(null),[n,s]=g(null),a=kt(150,!e&&!n),i=async()=>{try{t((await B("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof q))throw m;s(m)}};E(()=>{i()},[]);let l=async(m,p)=>{try{await Te("POST","/api/me/sessions/end",m),V(p,{icon:"log-out"})}catch(h){h.status!==404&&ee(F(h))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Xe} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${F(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(m=>r`<li class="sess" key=${m}>
<span class="sic"></span>
<span class="grow"><${Ae} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(m=>r`<${QG} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function QG({one:e,onEnd:t}){let n=H2(e.agent),s=e.current?o("now"):Uo(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${JG(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var qG,VG,GG,U2,JG,fx=b(()=>{R();T();U();be();te();v();I();ge();A();Ee();Qp();Nt();qG=12;VG=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],GG=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],U2=(e,t)=>t.find(([n])=>e.includes(n))?.[1];JG=e=>/iPhone|iPad|Android/.test(e)});var Y2={};ve(Y2,{CalendarLink:()=>XG});function XG(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,m]=g(!1),p=()=>B($x).then(k=>{t(k.link),c(null)},k=>{if(!(k instanceof q))throw k;c(k)});E(()=>{p()},[]);let h=async k=>{if(!u){m(!0);try{await k(),i(null)}catch(S){if(!(S instanceof q))throw S;ee(F(S))}m(!1)}},f=()=>h(async()=>{let k=await W($x,{});s(k.url),t(k.link)}),$=()=>h(async()=>{await W(`${$x}/revoke`,{}),s(null),t(null),V(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Xe} id="calh" title=${o("Calendar")}>
<p class="lead">
${o("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
</p>
${l&&r`<${se} icon="unplug" title=${o("The calendar link could not be loaded")} text=${F(l)}>
<button type="button" class="btn" onClick=${p}>${o("Retry")}</button>
<//>`}
${!l&&e===void 0&&r`<div class="card fcard" aria-busy="true"><${Ae} width=${60} /></div>`}
${e===null&&r`<${se} icon="calendar" title=${o("No calendar link yet")}
text=${o("The link is private: whoever has it sees the titles of your tasks.")}>
<button type="button" class="btn primary" disabled=${u} onClick=${f}>
<${d} name="link" size="m" />${o("Create a link")}
</button>
<//>`}
${e&&r`<div class="card fcard callink">
${n?r`<${t9} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:We(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:Xm(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${e9} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function e9({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return E(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function t9({url:e}){let t=O(null);return E(()=>t.current.select(),[e]),r`
<div class="field">
<label for="calu">${o("Calendar link")}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${n=>n.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>Dt(e)}>
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
`}var $x,V2=b(()=>{R();T();U();be();te();v();ge();A();Nt();Ze();$x="/api/me/calendar"});var Q2={};ve(Q2,{Teams:()=>n9});function n9(){let[e,t]=g(null),n=hr();return E(()=>{Xa()},[]),r`
<${Xe} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${G2} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${se} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${G2} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${o9} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Xe} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${Z2().map(s=>r`<${r9} key=${s.id} person=${s} />`)}</div>
<//>
`}function o9({team:e,onEdit:t}){let n=e.members.map(a=>_e.value[a]).filter(a=>a?.active),s=ze.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+_o(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>a9(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${s9(e,a)}: ${zl(a)}`}>
<${ne} name=${a.name} size="sm"><${$i} shift=${zn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${w("{n} person","{n} people",n.length)} · ${w("{n} conversation","{n} conversations",s)}
</span>
</section>`}function a9(e){let t=n=>W(`/api/teams/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Be(()=>t(!1))})})}function G2({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=$=>i(J2(a,$)),f=async $=>{$.preventDefault();let k=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:k};try{await(e?W(`/api/teams/${e.id}`,S,{method:"PATCH"}):W("/api/teams",S)),t()}catch(x){m(x),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${F(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${Z2().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${ne} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(J2(l,$.id))} />
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
</form>`}function J2(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function r9({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);E(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await W(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Ho.value?.[e.id]?.load;return r`<div class="caprow">
<${it} title=${e.name} text=${s?F(s):u===void 0?"":w("{n} conversation now","{n} conversations now",u)}>
<${i9} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function i9({person:e}){let t=Object.values(wo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Be(()=>W(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var Z2,s9,X2=b(()=>{R();T();Ze();U();v();Se();I();ge();Bn();Bl();A();Nt();Z2=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));s9=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var oI={};ve(oI,{Statuses:()=>p9});function p9(){let[e,t]=g(null),n=Fd(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Xe} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${tI} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${tI} status=${i} onDone=${s} />`:r`<${f9} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function eI(e,t,n){let s=e[n<0?t-1:t+2];return Be(()=>W(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function d9(e){let t=n=>W(`/api/statuses/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Status deleted: {name}",{name:Eo(e)}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function f9({status:e,list:t,index:n,onEdit:s}){let a=Eo(e),i=Object.values(_e.value).filter(u=>u.active&&u.status_id===e.id),l=w("{n} person now","{n} people now",i.length),c=l9.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Nu(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${c9(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${no} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${u9(e)} onChange=${u=>m9(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>eI(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>eI(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>d9(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function tI({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?W(`/api/statuses/${e.id}`,x,{method:"PATCH"}):W("/api/statuses",x)),t()}catch(_){m(_),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${nI.map(([S,x])=>[S,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${no} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,k=e?o("Status {name}",{name:Eo(e)}):o("New status");return r`<form class="tmnew" aria-label=${k} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?OT(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${S=>s(S.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${F(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var l9,nI,c9,u9,m9,sI=b(()=>{R();T();Ze();U();v();I();ge();bl();A();Nt();l9=new Set(["online","away","off"]),nI=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],c9=e=>nI.find(([t])=>t===e)[1](),u9=e=>e.builtin==="online"||e.base==="off";m9=(e,t)=>Be(()=>W(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function aI(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return E(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await Te("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},$9);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function rI({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${h9.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${ot(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${F(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${g9} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var $9,h9,g9,b9,iI=b(()=>{R();U();te();T();v();A();$9=250,h9=[15,30,60,240,480];g9=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:cu(e,s),due:r`<b class="b6">${cu(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>b9(a,s)).join("; ")}</span>`}
</span>
</p>
`,b9=([e,t],n)=>o("{span} from {time}",{span:ot(t-e),time:cu(e,n)})});function uI({days:e,week:t,onChange:n}){let[s,a]=g(null),i=jN(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),ei(()=>c.current)},m=h=>{n(lI(e,h)),ei(()=>c.current)},p=(h,f,$,k)=>{let S=h?lI(e,h):e;n({...S,...Object.fromEntries(k.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${x9} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${cI} onDone=${u} onPut=${(h,f,$)=>p(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${cI} group=${f} onDone=${u}
onPut=${($,k,S)=>p(f,$,k,S)} />
</li>`:r`<${k9} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>m(f)} />`)}
</ul>
`):r`<${se} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function k9({group:e,onEdit:t,onRemove:n}){let s=pI(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${W0(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${$o(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function cI({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g($o(e?.spans??[])),[h,f]=g(!1),$=O(null);j(()=>$.current.focus(),[]);let k=zN(m),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=k?ic(k):o("Type hours as 9:00–13:00, 14:00–18:00"),_=z=>{z.preventDefault(),z.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),k,WN(s,i||s))},P=(z,ce,je,Ve)=>r`
<div class="field"><label for=${z}>${ce}</label>${je}
${h&&Ve&&r`<span class="hint bad" id=${`${z}e`} role="alert">${Ve}</span>`}</div>
`,K=z=>h&&z?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?pI(e):o("New date")} onSubmit=${_}>
<div class="f2 f4">
${P("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${K(S)} onInput=${z=>a(z.currentTarget.value)} />`,S)}
${P("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${z=>l(z.currentTarget.value)} />`)}
${P("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${z=>u(z.currentTarget.value)} />`)}
${P("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${K(x)}
onInput=${z=>p(z.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function x9({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+w9).getFullYear()),[p,h]=g(null),[f,$]=g(!1),k=O(!1);E(()=>()=>{k.current=!0},[]);let S=async ce=>{try{h(null),await ce()}catch(je){h(je)}};E(()=>{S(async()=>i((await B("/api/hours/countries")).countries))},[]);let x=a?.find(ce=>ce.code===l)?.years??[],_=x.includes(u)?u:x.at(-1),P=async ce=>{ce.preventDefault(),ce.stopPropagation(),$(!0),await S(async()=>{let je=(await Te("POST","/api/hours/holidays",{country:l,year:_,week:e})).days;if(k.current)return;let Ve=je.map(Q=>[Q.day,{spans:Q.spans,name:y9[Q.kind]?.(Q)??Q.name}]);n({...t,...Object.fromEntries(Ve)}),V(w("{n} day of {year} loaded","{n} days of {year} loaded",je.length,{year:_}),{icon:"calendar"}),s()}),$(!1)},K=v9(),z=(a??[]).map(({code:ce})=>[ce,K.of(ce)]).sort((ce,je)=>ce[1].localeCompare(je[1],Me.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${P}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${ce=>c(ce.currentTarget.value)}>
${z.map(([ce,je])=>r`<option key=${ce} value=${ce} selected=${ce===l}>${je}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${ce=>m(Number(ce.currentTarget.value))}>
${x.map(ce=>r`<option key=${ce} value=${ce} selected=${ce===_}>${ce}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?x.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${x[0]}–${x.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${p&&r`<p class="hint bad" role="alert">${F(p)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!x.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var lI,pI,v9,y9,w9,mI=b(()=>{R();U();te();T();v();ge();A();Ee();Ta();lI=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));pI=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));v9=()=>new Intl.DisplayNames(Me.value==="ru"?"ru-RU":"en-GB",{type:"region"}),y9={off:e=>o("Day off moved from {date}",{date:uu(e.moved)}),working:e=>o("Working day instead of {date}",{date:uu(e.moved)}),short:()=>o("Shortened day")},w9=60*864e5});function Jh({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=cn(e,"long"),l=ic(a),c=(h,f,$)=>n(a.map((k,S)=>S!==h?k:f?[k[0],$]:[$,k[1]])),u=O(null),m=h=>{n(a.filter((f,$)=>$!==h)),ei(()=>u.current.querySelector("button"))},p=Sa.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Dp} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Dp} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:$o([h])})}
onClick=${()=>m(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!KN(a)||l}
onClick=${()=>n(qN(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(_9(t,e,p))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var _9,hx=b(()=>{R();te();T();v();A();Ee();Ta();Ey();_9=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});function dI({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead">${o("Choose a day to change its hours.")}</p>
<ul class="card wkrows" aria-label=${o("Business hours by day")}>
${Sa.map(l=>r`
<li key=${l}>
<button type="button" class="wkrow" aria-expanded=${l===s}
onClick=${()=>a(l===s?null:l)}>
<span class="wkname">${cn(l,"long")}</span>
<span class="wkhours dim">${$o(e[l])||o("Day off")}</span>
<${d} name="chevron-down" size="s" />
<${S9} spans=${e[l]} zone=${t} />
</button>
${l===s&&r`<div class="wkopen">
<${Jh} day=${l} week=${e} onChange=${c=>i(l,c)}
onWeek=${n} />
</div>`}
</li>
`)}
</ul>
`}function S9({spans:e,zone:t}){let n=cc(M.value,t);return r`
<svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
<rect class="tr" width=${Ps} height="8" />
${e.map(([s,a])=>a>s&&r`<rect class="on" key=${s} x=${s} width=${a-s} height="8" />`)}
${n!==null&&r`<rect class="now" x=${n} width="6" height="8" />`}
</svg>
`}var fI=b(()=>{R();be();te();T();v();A();hx();Ta();Ei()});function $I(e){return To("(max-width: 719px)")?r`<${dI} ...${e} />`:r`<${N9} ...${e} />`}function N9({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div role="group" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${O9.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${Pa(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${Pa(l*60)} 20v240`} />
</g>`)}
${Sa.map(l=>r`<${P9} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${A9} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Sa.map(l=>[l,cn(l)])} />
<${Jh} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function A9({zone:e}){let t=cc(M.value,e);return t!==null&&r`<path class="now" d=${`M${Pa(t)} 20v240`} />`}function P9({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=cn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ki(e)+18} aria-hidden="true">${cn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${gx} y=${Ki(e)} width=${bx} height=${kx} rx="5" />
${!t.length&&r`<text class="off" x=${Pa(720)} y=${Ki(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${D9} day=${e} span=${l} />
${[0,1].map(u=>r`
<${M9} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(UN(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function D9({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Pa(t)} y=${Ki(e)} width=${Pa(n)-Pa(t)} height=${kx} rx="5" />
${n-t>=180&&r`<text class="h" x=${Pa((t+n)/2)} y=${Ki(e)+17} text-anchor="middle" aria-hidden="true">
${$o([[t,n]])}
</text>`}
`}function M9({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Pa(l)+(a?-4:4),u=h=>{let f=E9[h.key],$=h.key==="Home"?0:h.key==="End"?Ps:f?ty(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},m=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(ty(($.x-gx)/bx*Ps))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Ps}
aria-valuenow=${l} aria-valuetext=${As(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ki(t)} width="16" height=${kx} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ki(t)+7} width="2.5" height="12" rx="1" />
</g>
`}var gx,bx,T9,kx,C9,Pa,Ki,O9,E9,hI=b(()=>{R();be();te();T();v();Nt();Ee();hx();Ta();Ei();fI();gx=44,bx=648,T9=34,kx=26,C9=26,Pa=e=>gx+e*bx/Ps,Ki=e=>C9+e*T9,O9=[0,3,6,9,12,15,18,21,24],E9={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60}});var bI={};ve(bI,{Hours:()=>F9,hoursName:()=>tm});async function em(){try{let[e,t]=await Promise.all([B("/api/hours"),B("/api/company")]);ls.value=e.hours.map(R9),gI.value=t.zones,zc.value=null}catch(e){if(!(e instanceof q))throw e;zc.value=e}}function Xp(e,t){let n=bo.value[e]??Zh(e);bo.value={...bo.value,[e]:{...n,...t}}}function Qh(e){bo.value=Object.fromEntries(Object.entries(bo.value).filter(([t])=>t!==String(e))),e===ro&&(Dr.value=Da)}function F9(){let e=Object.values(wo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();E(()=>{em()},[e]);let t=kt(300,!ls.value&&!zc.value);if(!ls.value)return zc.value?r`<${se} icon="cloud-off" title=${o("Could not load the business hours")} text=${F(zc.value)}>
<button type="button" class="btn" onClick=${em}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ae} width="60" /></div>`;let n=bo.value[ro]?[...ls.value,bo.value[ro]]:ls.value,s=bo.value[Dr.value]??Zh(Dr.value)??ls.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${ro in bo.value} onClick=${()=>{Xp(ro,I9()),Dr.value=ro}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${W9} key=${a.id} hours=${bo.value[a.id]??a} />`)}
</div>
<${q9} key=${s.id} hours=${s} />
`}function j9(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(ic).find(Boolean);return[e.id!==Da&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function q9({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),m=j9(e),{id:p,name:h,zone:f,week:$,days:k}=e,S=aI({zone:f,week:$,days:k},p===ro?null:p,vx.value,!m.length),x=yx(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==Da&&!h.trim()?o("Enter a name."):null),K=async(z,ce=e.version)=>{if(z?.preventDefault(),s||!x)return;n(!0),l(null);let je=c.current.querySelector("[aria-invalid='true']");if(m.length||je){requestAnimationFrame(()=>(u.current??je).focus());return}a(!0);try{await K9({...e,version:ce},S.preview?.recounted??0),n(!1)}catch(Ve){l(Ve),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return pd(K),r`<form class="hform" ref=${c} aria-label=${tm(e)} onSubmit=${K} novalidate>
<${U9} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${K} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===Da?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${z=>Xp(p,{name:z.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${uc} id="hzn" zones=${gI.value} value=${f} onPick=${z=>Xp(p,{zone:z})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${$I} week=${$} zone=${f} onChange=${z=>Xp(p,{week:z})} />
<${rI} found=${S} zone=${f} minutes=${vx.value} onMinutes=${z=>{vx.value=z}} />
<${uI} days=${k} week=${$} onChange=${z=>Xp(p,{days:z})} />
${p!==Da&&p!==ro&&r`<${G9} hours=${Zh(p)} />`}
${x&&r`<${V9} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>Qh(p)} />`}
</form>`}async function K9(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===ro?await W("/api/hours",{name:s,schedule:u}):await W(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;ls.value=n===ro?[...ls.value,p]:ls.value.map(f=>f.id===n?p:f),Qh(n),Dr.value=p.id;let h=w("{n} open conversation is counted again","{n} open conversations are counted again",t);V(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function U9({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=_e.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:We(c)})}</span>
<button type="button" class="btn small" onClick=${()=>H9(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[Y9(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function H9(e){await em(),zc.value||Qh(e)}function Y9(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():F(e)}function G9({hours:e}){let t=s=>W(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Qh(e.id),Dr.value=Da,await em(),V(o("Hours deleted: {name}",{name:tm(e)}),{icon:"clock",undo:()=>t(!1).then(em)})}catch(s){ee(F(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var Da,ro,ls,gI,zc,Dr,bo,vx,tm,R9,Zh,L9,I9,yx,z9,B9,W9,V9,kI=b(()=>{oe();R();U();te();T();v();I();ge();A();Ee();iI();Ta();mI();Ei();hI();Da=1,ro="new",ls=C(null),gI=C([]),zc=C(null),Dr=C(Da),bo=C({}),vx=C(60),tm=e=>e.name||(e.id===Da?o("Company hours"):o("New hours"));R9=e=>e.id===Da&&e.version===1?{...e,zone:Fa.value.zone}:e,Zh=e=>ls.value.find(t=>t.id===e),L9=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),I9=()=>({id:ro,name:"",zone:Fa.value.zone,week:L9(),days:{},version:0}),yx=e=>e===ro||e in bo.value&&ny(bo.value[e])!==ny(Zh(e)),z9=ye(()=>!!ls.value&&Object.keys(bo.value).some(e=>yx(B9(e)))),B9=e=>e===ro?ro:Number(e);window.addEventListener("beforeunload",e=>{z9.value&&e.preventDefault()});W9=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Dr.value)}
onClick=${()=>{Dr.value=e.id}}>
<b class="b6 blk t13">
${tm(e)}${yx(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${BN(e)}</span>
</button>
`;V9=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:tm(e)})}
${" "}
${n>0&&w("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var vI={};ve(vI,{Company:()=>J9});function J9(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),m={...Fa.value,...e},p=["name","zone","language"].some(k=>m[k]!==Fa.value[k]),h=!m.name.trim();E(()=>{B("/api/company").then(k=>s(k.zones),i)},[]);let f=k=>t({...e,...k}),$=async k=>{if(k.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:_}=m;await W("/api/company",{name:S.trim(),zone:x,language:_},{method:"PUT"}),t({}),i(null),V(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return pd($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${Xe} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${F(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${m.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${k=>f({name:k.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${uc} id="coz" zones=${n} value=${m.zone} onPick=${k=>f({zone:k})} />
${Xh()!==m.zone&&n.includes(Xh())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:Xh()})}>
${o("Use the zone of this device: {zone}",{zone:lc(Xh())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${ft} label=${o("Language of automatic messages")} value=${m.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${k=>f({language:k})} />
<span class="hint">${o("For clients whose language is unknown.")}</span>
</div>
</div>
</div>
<//>
${p&&r`<div class="hfoot">
<span class="grow t12 dim" role="status">${o("Not saved yet")}</span>
<button type="button" class="btn quiet" onClick=${()=>t({})}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${l}>
${o("Save")}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`}
</form>
`}var Xh,yI=b(()=>{R();U();T();v();I();ge();Nt();Ee();Ei();Xh=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var _I={};ve(_I,{Settings:()=>Q9,title:()=>xI});function Q9(){let{section:e}=N.value,t=nl(),n=e?ru(e):t[0],s=To("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${an()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):Z9(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${wI.map(([a,i])=>r`<${X9} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${xI()}><${e7} part=${n} /></div>
</div>
</div>
</main>`}function X9({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${an(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function e7({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${se} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${an()}>${o("All settings")}</a>
<//>`}var wI,xI,Z9,SI=b(()=>{T();v();Ko();J();A();Ee();wI=[["own",()=>o("My settings")],["company",()=>o("Company")]],xI=()=>ru(N.value.section)?.label()??o("Settings"),Z9=e=>wI.find(([t])=>t===e?.group)?.[1]()});function b7({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${h7}`} />
<use class="gl" href=${`${$7}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var $7,TI,h7,g7,CI,OI=b(()=>{T();v();$7=new URL("../../icons.svg",import.meta.url).pathname,TI=136,h7="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",g7=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];CI=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${g7.map((e,t)=>e.map((n,s)=>r`<${b7} kind=${n} x=${20+s*TI} y=${20+t*TI} />`))}
</svg>`});function nm({children:e}){let[t,n]=v7[Zn.value],s=Me.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${ol} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>$s(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Ka(k7[Zn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${CI} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var k7,v7,wx=b(()=>{T();v();Kt();A();OI();k7={system:"light",light:"dark",dark:"system"},v7={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var EI={};ve(EI,{Login:()=>y7});function y7(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=O(null),h=O(null);return j(()=>h.current.focus(),[]),r`<${nm}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){m(!0);try{await Te("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Im(),await Vr(),L(eg.value,{replace:!0})}catch(k){m(!1),c(k),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Aa} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Ic(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var NI=b(()=>{R();T();U();v();Kt();J();lt();om();wx();Qp()});var PI={};ve(PI,{Setup:()=>S7});function _7(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):F(e)}function S7(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(AI);E(()=>{let h=()=>{let f=AI();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),m=async h=>{if(h.preventDefault(),e.password.length<w7){i(!0);return}i(!1);try{await Te("POST","/api/setup",{...e,token:l,locale:Me.value,zone:x7()}),await Im(),await Vr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${nm}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=(h,f,$,k)=>r`<div class="field">
<label for=${"s"+h}>${f}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${k} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${nm}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${_7(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Me.value==="ru")}
onClick=${()=>$s("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Me.value==="en")}
onClick=${()=>$s("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${Aa} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var w7,x7,AI,DI=b(()=>{R();T();U();v();Kt();J();lt();A();wx();Qp();w7=12,x7=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",AI=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var MI={};ve(MI,{SessionExpired:()=>T7});function T7(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Oe(),j(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Te("POST","/api/session",{email:D.value.email,password:e,remember:!1}),g0()}catch(u){s(u),a.current.select()}},l=()=>{Hm(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${tn}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${ne} name=${D.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${D.value.name} · ${D.value.email}</p>
</div>
</div>
${Object.keys(_n.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${D.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Aa} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Ic(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var RI=b(()=>{R();T();U();v();to();J();I();lt();A();Qp();Ee()});var eg,LI,II,zI,om=b(()=>{wn();eg={value:"/inbox/mine"},LI=$e(()=>Promise.resolve().then(()=>(NI(),EI)),"Login"),II=$e(()=>Promise.resolve().then(()=>(DI(),PI)),"Setup"),zI=$e(()=>Promise.resolve().then(()=>(RI(),MI)),"SessionExpired")});var BI={};ve(BI,{Shortcuts:()=>C7});function E7(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Oe(),j(()=>e.current.focus(),[]);let i=u=>{let m=na(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?Ja(u).includes(s):!t.trim()||ml(t,u.label()),c=Object.entries(dd).map(([u,m])=>({group:u,title:m(),rows:ta().filter(p=>p.group===u&&O7(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&xx()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${xx}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Ib} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${$l} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${an("keys")} onClick=${xx}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${no} label=${o("Single-key shortcuts")} checked=${xe.value?.shortcuts??!0}
onChange=${u=>xt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var C7,xx,O7,FI=b(()=>{R();T();ie();gi();Ct();v();Eb();J();I();A();Md();Ee();Nt();C7=()=>y.value==="shortcuts"?r`<${E7} />`:null,xx=()=>{y.value=null},O7=e=>e.label&&e.listed!==!1&&Ja(e).length>0});oe();zr();U();v();T();Kt();J();I();lt();R();T();ie();Jr();U();v();Ko();Kt();J();I();lt();A();md();R();T();var wS=16,xS=260,_S=560,kb=document.documentElement,xF=e=>Number(localStorage.getItem("okno.width."+e))||null,bb=e=>parseFloat(getComputedStyle(kb).getPropertyValue(e));function _F(e,t){t?kb.style.setProperty(e,`${t}px`):kb.style.removeProperty(e)}function vb({name:e,side:t,label:n}){let[s,a]=g(()=>xF(e)),i=O(null);E(()=>_F(e,s),[s]);let l=f=>{let $=Math.round(Math.min(_S,Math.max(xS,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:bb(e)}},m=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},p=f=>{let $={ArrowLeft:-wS,ArrowRight:wS}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(bb(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${xS} aria-valuemax=${_S}
aria-valuenow=${Math.round(s??bb(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();v();te();Ko();Ct();v();J();Ko();ie();wn();var CT=Ut(["palette"],()=>Promise.resolve().then(()=>(fT(),dT)),"Palette"),qW=$e(()=>Promise.resolve().then(()=>(TT(),ST)),"Search",{keys:!0}),Eu=()=>{y.value="palette"};function KW(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}hs({page:"search",title:()=>o("Search"),view:qW});Je({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:KW},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Eu});Kt();Hr();J();I();A();Co();Gb();T();ie();te();v();vo();Ko();Se();J();I();kl();A();pn();var ai=e=>N.value.page==="inbox"&&at(N.value.view)===e,DT=([e])=>e!=="failed"||ze.value.failed>0||ai("failed"),JW=e=>e!=="closed",Jb=()=>Pu.some(([e])=>ai(e))||tr.value.some(e=>ai(`team-${e.id}`));function MT(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Pu.filter(DT).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${Y(e)}
aria-current=${ai(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${jd} view=${e} />
</a>
</li>`)}
</ul>
${tr.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${tr.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${Y(`team-${e.id}`)}
aria-current=${ai(`team-${e.id}`)?"page":null}
title=${e.members.includes(D.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+_o(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${jd} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function jd({view:e}){let t=Wd(e)??0;return JW(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var ZW=()=>au().filter(e=>e.tab),QW=()=>{y.value=y.peek()==="more"?null:"more"};function RT(){let{page:e}=N.value,t=Ji.value,n=Jb();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":ds()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${ZW().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Eu}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Zr(e)?.icon&&!Zr(e).tab?"page":null}
onClick=${QW}>
<${d} name="menu" size="l" />
${o("More")}
${ze.value.notifications>0&&r`<span class="count">${ze.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${XW} />`}
${y.value==="more"&&r`<${ej} />`}
`}function XW(){return r`<${Le} label=${o("Views")} place="popsheet">
${Pu.filter(DT).map(([e,t,n])=>r`<${Z} icon=${n} checked=${ai(e)} onPick=${()=>L(Y(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${jd} view=${e} /></span>
<//>`)}
${tr.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${tr.value.map(e=>r`<${Z} icon="users-round" checked=${ai(`team-${e.id}`)}
onPick=${()=>L(Y(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${jd} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function ej(){let e=t=>()=>{y.value=t};return r`<${Le} label=${o("More")} place="popsheet">
<${Z} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Z} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${au().filter(t=>!t.tab).map(t=>r`<${Z} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${nl().length>0&&r`<${Z} icon="settings" onPick=${()=>L(an())}>${o("Settings")}<//>`}
<${Z} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Zb(){let{page:e}=N.value,t=Ji.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${ol} />
<b>${o("Okno")}</b>
${Qn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{fs.value=!fs.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${pt} K`}
onClick=${Eu}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${pt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Jb()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${au().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${tj} ...${n.mark()} />`}
<${nj} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${MT} />
</div>
${nl().length>0&&r`<div class="sidefoot">
<a class="nav" href=${an()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${AT} />
</nav>
<${RT} />
<${NT} />
`}var tj=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,nj=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,LT=()=>{let e=ze.value.mine_unread+ze.value.unassigned;return`${e?`(${e}) `:""}${Zr(N.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};R();T();U();to();nd();v();vo();la();ca();yo();ia();pr();Kt();Qt();J();I();lt();A();T();ie();oa();te();v();ca();Se();pr();J();I();kl();yu();Bn();A();wn();pi();mr();Qe();Ct();v();J();pa();I();ie();wn();Ze();Bn();var Af=$e(()=>Promise.resolve().then(()=>(kf(),kC)),"SnoozeMenu",{keys:!0}),cO=Ut(["handover","newdialog"],()=>Promise.resolve().then(()=>(lO(),iO)),"WorkLayers"),ns=()=>N.peek().page==="inbox"?co():void 0,ev=()=>ns()?.state==="open",OK=()=>co()?.state==="closed",jl=e=>()=>{y.value=e};Je({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:Po,run:jl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:Po,run:()=>Sd(co().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:OK,run:()=>{Qa(co().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Nd()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:ev,run:()=>{lo(ns().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!ns(),run:jl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:ev,run:jl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(ev()&&ns().snooze),run:()=>{er(ns().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!ns(),run:jl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!ns()?.waiting_since,run:()=>{Dd(ns().id)}},{id:"follow",group:"dialog",label:()=>qs.peek()[ns()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!ns(),run:()=>{ni(ns().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>N.peek().page!=="tasks",run:jl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:jl("handover")});var NK=$e(()=>Promise.resolve().then(()=>(ov(),uO)),"GiveMenu",{keys:!0}),xs=(e,t)=>(n,s)=>s===null?t(n):e(s),pO=({restore:e=null}={})=>qn({act:"close"},xs(t=>bu(t,Pd("solved")),t=>w("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),mO=()=>{dl({ids:[...yt.peek()],proceed:pO})||pO()},dO=()=>qn({act:"reopen"},xs(gd,e=>w("{n} conversation reopened","{n} conversations reopened",e))),AK=()=>qn({act:"read"},xs(vd,e=>w("{n} conversation marked as read","{n} conversations marked as read",e))),sv=()=>qn({act:"follow",on:!0},xs(e=>kd(e,!0),e=>w("You follow {n} conversation","You follow {n} conversations",e))),fO=()=>vk(N.peek().view).open?mO():dO();function PK(e,t){qn({act:"snooze",until:e,reason:t},xs(n=>bd(n,e),n=>e===null?w("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):w("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:nt(e)})))}function DK({person:e,team:t}){if(t!==void 0){let n=Ne.peek()[t]?.name??"";qn({act:"team",team_id:t},xs(s=>xd(s,n),s=>w("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?qn({act:"assign",operator_id:null},xs(n=>Za(n,null),n=>w("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):qn({act:"assign",operator_id:e},xs(n=>Za(n,e),n=>w("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var Xu=e=>{y.value=y.peek()===e?null:e};function MK(){let e=[...yt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of Et(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function RK(){let e=new Set([...yt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function LK(e,t){let n=Fn(e);qn({act:t?"tag":"untag",tag_ids:[e]},xs(s=>(t?yk:wk)(s,[e]),s=>t?w("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):w("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var IK=e=>qn({act:"rank",priority:e},xs(t=>xk(t,e),t=>w("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Bt(e).toLocaleLowerCase()}))),zK=[["user-round-plus",()=>o("Assign"),"A",()=>Xu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Xu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Xu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Xu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Xu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,AK],["eye",()=>o("Follow"),"F",sv],["undo-2",()=>o("Reopen"),"E",dO,null,"closed"],["check",()=>o("Close"),"E",mO,null,"open"]];function $O({view:e}){let t=yt.value.size;if(!t)return null;let n=Bu.value,s=vk(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=zK.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,h])=>[l,c,a(u,h),m,p]);return r`<div class="bulkwrap">
<${BK} view=${e} size=${t} />
${El.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${S1(El.value)}</span>
<button type="button" class="link" onClick=${_1}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ue(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,m,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(y.value===p):null}
onClick=${m}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Al}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Af} label=${o("Snooze")} onPick=${PK} />`}
${y.value==="pick-tags"&&r`<${af} states=${MK()} onSet=${LK} place="popgive" />`}
${y.value==="pick-priority"&&r`<${W1} now=${RK()} onPick=${IK} place="popgive" />`}
${y.value==="pick-give"&&r`<${NK} onPick=${DK} />`}
</div>`}function BK({view:e,size:t}){let n=dt.ids.length,s=Math.max(Wd(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>w1(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ee();T();ie();gi();te();v();ca();vo();yo();J();I();kl();A();pn();T();v();J();vo();I();A();ie();pn();xn();Qe();var bO=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],kO=(e,t)=>L(Y(vm(at(e),t)),{replace:!0}),vO=(e,t)=>kO(e,{...Wo(e),tags:bO(Wo(e).tags,t)}),yO=(e,t)=>kO(e,{...Wo(e),priorities:bO(Wo(e).priorities,t)});function wO({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${Bs(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${FK} view=${e} />`}
</span>`}function FK({view:e}){let t=Wo(e);return r`<${Le} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${zt.map(([n])=>r`<${hO} key=${n} on=${t.priorities.includes(n)} onPick=${()=>yO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${hn.value.map(n=>r`<${hO} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>vO(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!hn.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var hO=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function xO({view:e}){if(!Bs(e))return null;let t=Wo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${gO} key=${"p"+n} name=${Bt(n)} onRemove=${()=>yO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${gO} key=${n} name=${gt.value[n]?.name??o("deleted tag")} onRemove=${()=>vO(e,n)}>
<span class=${"sq h"+(gt.value[n]?.color??0)}></span>
<span class="cut">${gt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${Y(at(e))}>${o("Clear filter")}</a>
</div>`}var gO=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;T();ie();v();Kt();A();pn();var av=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function rv(){let e=y.value==="sort",t=(av.find(([n])=>n===vn.value)??av[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Le} label=${o("Sort order")} place="popsort">${av.map(([n,s,a])=>r`<${Z} icon=${a} checked=${n===vn.value}
onPick=${()=>{vn.value=n}}>${s()}<//>`)}<//>`}`}var ki={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},iv=e=>xt({list:{mode:e}}),SO=()=>iv(Cl[(Cl.indexOf(xe.peek()?.list?.mode??"cards")+1)%Cl.length]),_O=e=>Nn(e,"urgent")!==Nn(e,"longest");function TO({view:e}){let t=Ao.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${PT(e)}</h2>
${t?r`<${UK} />`:r`<${KK} />`}
<${wO} view=${e} />
<${HK} wide=${t} />
</div>
<div class="ltabs">
<${jK} view=${e} />
${t&&_O(e)&&r`<div class="lfilter"><${rv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${_O(e)?r`<${rv} />`:r`<span class="t12 dim lown">${WK(e)}</span>`}
<${qK} view=${e} />
</div>`}
<${xO} view=${e} />
`}var WK=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[at(e)]??o("Newest first");function jK({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Au.map(([t,n])=>r`<a class="tab" href=${Y(vm(t,Wo(e)))}
aria-current=${at(e)===t?"page":null}>
${n()} <span class="n">${ue(ze.value[t])}</span>
</a>`)}</nav>`}function qK({view:e}){let t=at(e),n=(s,a)=>r`<a class="chip" href=${Y(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function KK(){let e=y.value==="mode",[t,n]=ki[Ao.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Le} label=${o("List view")} place="popmode">
${Cl.map(s=>r`<${Z} icon=${ki[s][1]} checked=${s===Ao.value} onPick=${()=>iv(s)}>
${ki[s][0]()}
<//>`)}
<//>`}
</span>`}var UK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Cl.map(e=>r`<button type="button" aria-pressed=${String(e===Ao.value)} title=${ki[e][0]()+"  V"}
onClick=${()=>iv(e)}>
<${d} name=${ki[e][1]} size="m" />
${e===Ao.value?ki[e][0]():r`<span class="vh">${ki[e][0]()}</span>`}
</button>`)}
</span>`;function HK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}R();T();nd();v();ca();yo();J();I();lt();kl();A();function CO({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Ol.value,l=[...new Set([...s,...So.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});E(()=>{rb([...c,N.value.dialog])});let u=l.filter(f=>Ia(ae.value[f],e,Wa())&&!c.includes(f)&&f!==N.value.dialog);if(u.length)return r`<${VK} view=${e} list=${YK(u,t)} ids=${t} from=${a} to=${i} />`;let m=U0(X.value,So.value.filter(f=>f!==N.value.dialog),e);if(!m)return null;let[,p]=Au.find(([f])=>f===m.view);return r`<${Pf} icon="chevron-right" run=${()=>{al.value={view:m.view,ids:m.ids},L(Y(m.view,N.value.dialog))}}>
${w("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var lv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},YK=(e,t)=>[...e].sort((n,s)=>lv(t,n)-lv(t,s));function VK({view:e,list:t,ids:n,from:s,to:a}){let i=lv(n,t[0]),l=()=>{al.value={view:e,ids:t},dt.showNew()};return i>a?r`<${Pf} icon="arrow-down" run=${l}>${w("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Pf} icon="arrow-up" run=${l}>${w("{n} new above","{n} new above",t.length)}<//>`:r`<${Pf} icon="eye" run=${l}>${w("{n} new · show","{n} new · show",t.length)}<//>`}var Pf=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function OO(e,t,n,s,a){E(()=>{let{view:i,ids:l}=al.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(al.value=null,requestAnimationFrame(()=>{dt.reveal(c),K0(l),rb(l)})):s.next&&!a?Gr(e,t):s.next||(al.value=null)})}T();te();v();vo();J();I();Bn();A();T();Ze();ad();v();I();A();function EO(){if(D.value?.role!=="administrator")return r`<${se} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=il(),t=e&&ll(e,"channel add");return r`<${se} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Dt(t)}>
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
<//>`}var GK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function cv({view:e}){if(!Object.keys(tt.value).length)return r`<${EO} />`;if(Bs(e))return r`<${JK} view=${e} />`;if(e==="mine")return r`<${ZK} />`;let t=La(e);if(t!==null)return r`<${QK} team=${Ne.value[t]} />`;let[n,s,a]=GK[e]();return r`<${se} icon=${n} title=${s} text=${a} />`}var JK=({view:e})=>r`<${se} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${Y(at(e))}>${o("Clear filter")}</a>
<//>`;function ZK(){let e=ze.value.unassigned;return r`<${se} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Nd}>
${o("Take the next one")}
<${yn} of=${["Shift","I"]} />
</button>`}
<//>`}function QK({team:e}){if(!e||e.removed)return r`<${se} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${Y("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(D.value.id);return r`<${se} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}R();T();Ze();be();ad();te();v();I();A();Qs();var XK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],NO=e=>ct(e)===ct(M.value)?G(e):We(e);function AO(){return Object.values(tt.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${eU} channel=${t} key=${t.id} />`:r`<${nU} channel=${t} key=${t.id} />`)}function eU({channel:e}){let[t,n]=g(!1),s={name:e.name,time:NO(e.down_since),cause:Ln(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=D.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${tU} channel=${e} />`}
</div>`}function tU({channel:e}){let t=il(),n=XK.includes(e.health_code),s=t&&ll(t,`channel ${n?"change":"test"} ${X0(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Dt(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function nU({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:NO(e.down_since),until:G(e.health_at)})}
</span>
</div>`}T();be();te();Yr();v();br();Se();J();vo();I();A();ra();xn();Df();Qe();Mf();var Rf=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):nt(e.until)}
</span>`;function Lf({dialog:e,draft:t}){if(qm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[mn(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===D.value.id?o("You:"):n.operator_id?gs(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${os} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var If=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function uv(e,t){return[e.name,Re(e.kind),t?w("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):xT(e,M.value),tp(e,M.value),...Et(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var zf=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,RO=e=>Jc.value[e]?.no!=null,LO=(e,t)=>at(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,IO=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Ce} kind=${e.kind} />
</span>`:r`<${ne} name=${e.name} face=${e.avatar} size=${n??""}>
<${Ce} kind=${e.kind} />
<//>`;function iU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=LO(e,s);return r`
<${IO} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Uo(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Lf} dialog=${e} draft=${n} />
<span class="hrow tight end"><${zf} count=${t} called=${RO(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${If} />`:""}
${e.snooze?r`<${Rf} snooze=${e.snooze} />`:r`<${Go} dialog=${e} />`}
${e.priority===1&&r`<${Ht} priority=${1} />`}
${e.tagged?r`<${Vo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${vi} dialog=${e} />
${i&&r`<${ne} name=${i} size="xs" />`}
</span>
</span>
`}function lU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=LO(e,s);return r`
<${IO} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Vo} ids=${e.tags} most=${1} />
<${vi} dialog=${e} />
${e.failed?r`<${If} />`:e.snooze?r`<${Rf} snooze=${e.snooze} />`:r`<${Go} dialog=${e} short />`}
<span class="tm">${Uo(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Lf} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${zf} count=${t} called=${RO(e.id)} />
${i&&r`<${ne} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var cU={cards:iU,rows:lU};function zO({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=cU[e];return r`<a class=${`dlg ${e}`} href=${Y(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${uv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}R();T();yo();ca();v();Kt();var uU=200,Bf=8,pU={cards:80,rows:52,table:42},BO=new Map;function FO({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=O(null),p=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(pU[n]),[k,S]=g([0,40]),x=O(null),_=()=>p.current.offsetTop,P=de=>{let ke=Math.floor((de-_())/f)-Bf;return[Math.max(0,ke),Math.ceil((de+m.current.clientHeight-_())/f)+Bf]},K=()=>{let{scrollTop:de,clientHeight:ke}=m.current,le={from:Math.ceil((de-_()-1)/f),to:Math.floor((de+ke-_()+1)/f)-1};(le.from!==Ol.peek().from||le.to!==Ol.peek().to)&&(Ol.value=le)},z=()=>{K();let de=P(m.current.scrollTop);(Math.abs(de[0]-k[0])>Bf/2||Math.abs(de[1]-k[1])>Bf/2)&&S(de)},ce=()=>{let{scrollTop:de}=m.current,ke=Math.min(h.current.ids.length-1,Math.floor(de/f));ke>=0&&BO.set(e,{id:h.current.ids[ke],offset:de-ke*f,atTop:de<4})},je=()=>{ce(),z();let{scrollTop:de,scrollHeight:ke,clientHeight:le}=m.current;ke-de-le<u*f&&c()},Ve=O("");j(()=>{let de=[n,qo.value,b1.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ve.current!==de){Ve.current=de;let re=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(re&&Math.abs(re-f)>.5){$(re);return}}let ke=h.current,le=BO.get(e),Fe=ke.name!==e||ke.ids!==t||ke.height!==f;if(h.current={name:e,ids:t,height:f},Fe&&le){let re=le.atTop?null:b_(le,ke.name===e?ke.ids:t,t),Jn=re===null?le.atTop?0:m.current.scrollTop:re*f+Math.min(le.offset,f);Math.abs(m.current.scrollTop-Jn)>.5&&(m.current.scrollTop=Jn)}else ke.name!==e&&(m.current.scrollTop=0);Fe?z():K(),Fe&&m.current.scrollHeight<=m.current.clientHeight+u*f&&c()}),j(()=>{if(x.current===null)return;let de=p.current.querySelector(`.dlg[data-id="${x.current}"]`);de&&(x.current=null,de.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=de=>{let ke=t.indexOf(de);if(ke<0||!m.current)return;let[le,Fe]=[ke*f,(ke+1)*f],re=_(),{scrollTop:Jn,clientHeight:Ui}=m.current;le<Jn?m.current.scrollTop=le:Fe+re>Jn+Ui&&(m.current.scrollTop=Fe+re-Ui),ce(),S(P(m.current.scrollTop)),K()},dt.focus=de=>{x.current=de,dt.reveal(de),S(ke=>[...ke])};let Q=dU(t,k,[l,jn.value]),et=t.length;return r`<div class="scroll" ref=${m} onScroll=${je}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${et*f}px`}}>
${Q.map(de=>r`<${mU} key=${t[de]} index=${de} of=${et} height=${f}>${s(t[de])}<//>`)}
</ul>
${i}
</div>`}var mU=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function dU(e,[t,n],s){if(e.length<=uU)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}oe();T();Ze();ie();oa();v();pr();I();Bn();pn();mr();var ql=C(null),fU=240,$U=360;function pv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:hU(e.target);ql.value={id:t,x:Math.min(n.x,innerWidth-fU),y:Math.min(n.y,innerHeight-$U)},y.value="row"}function hU(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function mv(e){ql.value={id:e,x:0,y:0},y.value="row-snooze"}var gU=e=>qn({act:"read"},()=>vd(e),[e]),bU=e=>qn({act:"unread",numbers:[e.last_no]},()=>yd(e.id),[e.id]);function WO(){let e=ql.value&&ae.value[ql.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Af} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Ad(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${Dl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${Ml} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${ql.value.x}px`,top:`${ql.value.y}px`}}>
<${Le} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==D.value.id&&r`<${Z} icon="hand" onPick=${()=>Ed(t,D.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Z} icon="alarm-clock" onPick=${()=>er(t)}>${o("Unsnooze")}<//>`:r`<${Z} icon="alarm-clock" stay onPick=${()=>mv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Z} icon="check" onPick=${()=>lo(t)}>${o("Close")}<//>`:r`<${Z} icon="undo-2" onPick=${()=>Qa(t)}>${o("Reopen")}<//>`}
${Zi(e)?r`<${Z} icon="mail-open" onPick=${()=>gU(t)}>${o("Mark as read")}<//>`:r`<${Z} icon="mail" onPick=${()=>bU(e)}>${o("Mark as unread")}<//>`}
<${Z} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Z} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Z} icon="eye" onPick=${()=>ni(t)}>${qs.value[t]?o("Stop following"):o("Follow")}<//>
<${Z} icon="check" onPick=${()=>ua(t)}>${yt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();be();te();v();ca();yo();Se();pr();Kt();J();I();A();ra();xn();Df();var kU=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],vU=new Set(["newest"]),Ff=()=>Object.values(Ne.value).some(e=>!e.removed);function jO({view:e}){let t=Nn(e,vn.value),n=dt.ids.length>0&&dt.ids.every(s=>yt.value.has(s));return r`<div class=${Ff()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&yt.value.size>0} onChange=${()=>n?Al():ef()} />
</span>
${kU.map(([s,a,i])=>s==="x-team"&&!Ff()?null:r`<span class=${s}>
${i&&Nn(e,i[0])===i[0]?r`<${yU} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function yU({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{vn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${vU.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function qO({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Ne.value[e.team_id];return r`<a class=${Ff()?"dlg trow teams":"dlg trow"} href=${Y(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${uv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Ce} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${zf} count=${t} called=${Jc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Vo} ids=${e.tags} most=${2} />
<${vi} dialog=${e} />
<${Lf} dialog=${e} draft=${n} />
</span>
${Ff()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${ne} name=${c} size="sm" /><span class="cut">${Ya(c)}</span>`:r`<${Va} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${If} />`:e.snooze?r`<${Rf} snooze=${e.snooze} />`:e.waiting_since?r`<${Go} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Uo(e.last_at,M.value)}</span>
</a>`}R();T();v();pr();I();lt();Bn();A();var Wf=12,dv=88,jf=72,wU=450;function KO(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[_]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let P=x.target.closest(".dlg[data-id]"),K=x.currentTarget.querySelector(".scroll");n.current={x:_.clientX,y:_.clientY,row:P,box:K,atTop:K?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),ua(Number(P.dataset.id))},wU))},m=x=>{let _=n.current;if(!_||_.kind==="long")return;let[P]=x.touches,[K,z]=[P.clientX-_.x,P.clientY-_.y];Math.hypot(K,z)>Wf&&clearTimeout(_.timer),_.kind??=Math.abs(K)>Wf&&Math.abs(K)>Math.abs(z)*1.5&&_.row?"swipe":z>Wf&&_.atTop?"pull":Math.abs(z)>Wf?"scroll":null,_.kind==="swipe"&&p(_,K),_.kind==="pull"&&i(Math.max(0,Math.min(jf*1.4,z/2)))},p=(x,_)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=_,x.row.style.setProperty("transform",`translateX(${_}px)`);let K=x.row.parentElement;K.dataset.swipe=_>0?"aside":"close",K.toggleAttribute("data-enough",Math.abs(_)>dv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let _=n.current;if(!_)return;let P=Number(_.row?.dataset.id);h(_),n.current=null,x.cancelable&&(_.kind==="swipe"||_.kind==="long")&&x.preventDefault(),_.kind==="swipe"&&_.dx>dv&&mv(P),_.kind==="swipe"&&_.dx<-dv&&lo(P),_.kind==="pull"&&a>=jf&&k(),i(0)},k=async()=>{c(!0),await x0(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?jf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=jf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();Yo();Ct();v();la();ca();pr();J();var Ro=()=>N.peek().page==="inbox",UO=()=>Ro()&&yt.peek().size>0,xU=()=>Ro()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Je({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(Y("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(Y("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(Y("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Ot("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:Ro,walks:!0,run:()=>$k(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:Ro,walks:!0,run:()=>$k(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:Ro,walks:!0,run:()=>hk(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:Ro,walks:!0,run:()=>hk(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:Ro,walks:!0,run:()=>gk(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:Ro,walks:!0,run:()=>gk(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Ro,run:v1},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Ro,run:y1},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:xU,run:ef},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:Ro,run:SO},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(ds())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(Y("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(Y("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(Y("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(Y("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(Y("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(Y("closed"))});var _U={KeyE:fO,KeyF:sv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function SU(){let{view:e,dialog:t}=N.peek();L(Y(e)),dt.focus(t)}var TU=()=>Ro()&&Ao.peek()==="table"&&N.peek().dialog!==null&&!bt.peek();function CU(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=UO()?_U[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?UO()?Al:TU()?SU:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Zd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",CU,{capture:!0});var OU=10;function EU(e,t,n){let s=Nn(e,vn.value),a=ms(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:h_()});let l=_m.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,Wa(),l.edge):[],m=c.shown.length>0&&t,p=ko(()=>{let h=g_(c.shown,u,{busy:m,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,m,n,ae.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function NU(e,t,n){E(()=>{if(!n)return;let s=t.find(a=>Ba.value[a]===void 0);if(s===void 0&&at(e)==="unread"){let a={...Wa(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>Ba.value[i]===void 0&&Ia(ae.value[i],e,a))}s!==void 0&&C0(ae.value[s])},[e,t,Ba.value,ae.value,n])}function HO(){let{view:e,dialog:t}=N.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:h}=EU(e,n||yt.value.size>0,t),f=It.value[`page:${i}`];NU(e,p,c?.loaded);let $=KO(e,l);OO(e,l,p,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(P=>P+1)};let k=()=>{c?.next&&!f?.problem&&Gr(e,l)},S=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,x=P=>{let K=P.target.closest(".dlg[data-id]");!K||!(P.shiftKey||yt.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Xd(Number(K.dataset.id)):ua(Number(K.dataset.id)))},_=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&ur()};return r`<section class=${`list ${Ao.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${AO} />
<${TO} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let K=P.target.closest(".dlg[data-id]");K&&(jn.value=Number(K.dataset.id))}} onFocusOut=${P=>{S(P)===null&&(jn.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${_} onContextMenu=${pv} ...${$.handlers}>
${c?.loaded&&r`<${CO} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${$.pull}
${c?.loaded&&(p.length||Ao.value==="table")?r`<${AU} name=${i} view=${e} shown=${p} open=${t} near=${k}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${cv} view=${e} />`:r`<${MU} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${$O} view=${e} />
<${WO} />
</section>`}function AU({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=Ao.value,u=Wa(),m=n.includes(s)?s:jn.value!==null&&n.includes(jn.value)?jn.value:n[0],p=f=>{let $=ae.value[f],k=KT(f)?{...$,failed:!0}:$,S={dialog:k,count:Zi(k),draft:Sn(f,"reply"),view:t,current:f===s,stop:f===m,picked:yt.value.has(f)};return r`<${PU} id=${f} name=${k.name} leaving=${!Ia(k,t,u)} picked=${S.picked}>
${c==="table"?r`<${qO} ...${S} />`:r`<${zO} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${YO} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${VO} widths=${[52,88]} /></ul>`:null;return r`<${FO} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${OU}
onNear=${a} head=${c==="table"&&r`<${jO} view=${t} />`}
tail=${n.length?h:r`<${cv} view=${t} />`} />`}function PU({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Xd(e):ua(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${pu.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${pv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function YO({problem:e,again:t}){return r`<${se} icon="unplug" title=${o("Could not load conversations")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var VO=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ae} width=${e[0]} /><${Ae} width=${e[1]} /><${Ae} width=${34} /></span>
</li>`,DU=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function MU({state:e,view:t,order:n}){let s=kt(150,!e?.problem);return e?.problem?r`<${YO} problem=${e.problem} again=${()=>Gr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${DU.map(a=>r`<${VO} widths=${a} />`)}
</ul>`:null}T();ge();A();var RU=e=>e===Us.value.findLast(t=>t.undo),fv=()=>r`<div class="toasts">
${Us.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>V_(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>eu(e)}>${e.label}</button>`}
${RU(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Ct();v();J();pa();wn();Kf();var WR=$e(()=>Promise.resolve().then(()=>(zR(),IR)),"Conversation",{when:()=>N.value.dialog!==null,meanwhile:dY}),jR=Ut(["photo"],()=>Promise.resolve().then(()=>(FR(),BR)),"Lightbox");function dY(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Je({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>N.peek().page==="inbox"&&Po(),run:qf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});Ct();v();pa();Ks();ie();ju();ia();to();vv();qd();Il();var kh=()=>!!Cn.current?.mail;Je({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:Po,run:()=>es("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:Po,run:()=>es("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Cn.current?.mode==="reply",run:()=>{Am()&&Cn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Cn.current,run:()=>{Wn(Cn.current.id,Cn.current.mode==="reply"?"note":"reply"),Cn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Cn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:kh,run:()=>Cn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:kh,run:()=>Cn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:kh,run:()=>Cn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:kh,run:()=>Cn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});mr();Ct();v();J();Ko();Kf();Kl();Kt();pa();ie();wn();Tw();var UR=$e(()=>Promise.resolve().then(()=>(sh(),mD)),"Card"),yY=$e(()=>Promise.resolve().then(()=>(KR(),qR)),"Client");function wY(){N.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?xo.value=!xo.value:bt.value=!bt.value)}Je({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:Po,run:wY});hs({page:"clients",path:"/clients",title:()=>o("Client"),view:yY});Uf({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:qf});Uf({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Cm(e.contact_id))});Uf({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(qp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});eh();Ct();v();Jr();md();oe();I();var YR=document.querySelector("link[rel='icon']"),HR=YR?.getAttribute("href")??"";we(()=>{let e=X.value.ready&&(Ji.value>0||ze.value.notifications>0);YR?.setAttribute("href",e?HR.replace("favicon.svg","favicon-dot.svg"):HR)});Je({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:cl});Mi();Ct();v();J();Ko();Qt();I();wn();$c();Ow();var wG=$e(()=>Promise.resolve().then(()=>(E2(),O2)),"Automation"),M2=Ut(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(D2(),P2)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});SA({when:VR,run:GR});hs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:wG,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Je({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(qe())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});oe();Ct();v();J();Ko();I();wn();var t7=$e(()=>Promise.resolve().then(()=>(Jp(),px)),"Looks"),n7=$e(()=>Promise.resolve().then(()=>(Jp(),px)),"Work"),o7=$e(()=>Promise.resolve().then(()=>(z2(),I2)),"OwnKeys"),s7=$e(()=>Promise.resolve().then(()=>(K2(),q2)),"OwnNotifications"),a7=$e(()=>Promise.resolve().then(()=>(fx(),dx)),"Password"),r7=$e(()=>Promise.resolve().then(()=>(fx(),dx)),"Sessions"),i7=$e(()=>Promise.resolve().then(()=>(V2(),Y2)),"CalendarLink"),l7=$e(()=>Promise.resolve().then(()=>(mx(),B2)),"Mailbox"),c7=$e(()=>Promise.resolve().then(()=>(X2(),Q2)),"Teams"),u7=$e(()=>Promise.resolve().then(()=>(sI(),oI)),"Statuses"),p7=$e(()=>Promise.resolve().then(()=>(kI(),bI)),"Hours"),m7=$e(()=>Promise.resolve().then(()=>(yI(),vI)),"Company"),d7=$e(()=>Promise.resolve().then(()=>(SI(),_I)),"Settings"),f7=()=>ru(N.value.section)?.label()??o("Settings");hs({page:"settings",title:f7,view:d7});Je({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(an())});ln({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:t7});ln({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:n7});ln({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:o7});ln({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:s7});ln({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:i7});ln({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:a7});ln({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:r7});ln({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>D.value?.role==="administrator",view:m7});ln({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>D.value?.role==="administrator",view:p7});ln({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>D.value?.role==="administrator",view:l7});ln({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>D.value?.role==="administrator",view:c7});ln({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>D.value?.role==="administrator",view:u7});we(()=>{xe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});om();om();wn();eh();Mi();var N7=Ut(["shortcuts"],()=>Promise.resolve().then(()=>(FI(),BI)),"Shortcuts");function WI(){let{page:e,dialog:t}=N.value,n=X.value.ready;return E(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(bt.value=!1)},[n,t]),E(()=>{document.title=n?LT():o("Okno")}),e==="setup"?r`<${II} />`:Ue.value==="out"||e==="login"?r`<${LI} />`:n?e==="inbox"?r`<${D7} open=${!!t} />`:r`<${A7} view=${Zr(e)?.view??P7} />`:null}var jI=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function A7({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${fs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Zb} />
<${jI} />
<${e} />
<${fv} />
</div>
<${qI} />
`}var P7=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function D7({open:e}){let t=It.value[`dialog:${N.value.dialog}`]?.problem,n=!e||t||xo.value&&!bt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${fs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Zb} />
<${jI} />
<main class=${`main inbox ${n?"nocard":""} ${bt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${HO} />
<${vb} name="--w-list" side="left" label=${o("List width")} />
<${WR} />
${!n&&r`<${vb} name="--w-card" side="right" label=${o("Card width")} /><${UR} />`}
<${fv} />
</main>
</div>
<${qI} />
`}var qI=()=>r`
<${yS} />
<${N7} />
<${CT} />
<${jR} />
<${cO} />
<${M2} />
<${OD} />
<${ND} />
<${MD} />
<${ED} />
<${PD} />
<${DD} />
<${AD} />
<${iD} />
${Ue.value==="expired"&&r`<${zI} />`}
<div class="vh" aria-live="polite">${su.value}</div>
`;wn();oe();Yo();ie();U();Ct();v();la();Kt();J();pa();I();ge();var M7=[".side","#list","#conversation","#card"],R7=".nav[aria-current], .dlg, textarea";function KI(e){let t=M7.map(l=>Ot(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(R7))??i[0])?.focus()}function L7(){y.value?y.value=null:bt.value?bt.value=!1:document.activeElement!==document.body&&cr(document.activeElement)?document.activeElement.blur():N.peek().page!=="inbox"?L(ds()):N.peek().dialog&&I7()}function I7(){let{view:e,dialog:t}=N.peek(),n=Ot(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(Y(e))}Je({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>KI(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>KI(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Dm},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{fs.value=!fs.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var UI=new Set(["F6","Shift+F6"]),z7=1200,sm=null,_x=!0;we(()=>{_x=xe.value?.shortcuts??!0,TS(xe.value?.keys)});function B7(e,t){let n=sm&&performance.now()-sm.at<z7?pl(`${sm.chord} ${e}`,t):null;return sm=null,n||(!t&&_x&&ES(e)&&(sm={chord:e,at:performance.now()}),pl(e,t))}function F7(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){L7();return}let t=na(e),n=cr(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!_x&&!UI.has(t)||n&&s&&!UI.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=B7(!n&&a||t,n);i?W7(i,e)!==!1&&e.preventDefault():Qd(e)}function W7(e,t){if(e.act)return Zd(t,()=>e.run(t),{settled:Po(),pause:!e.opensField});if(!(Qd(t)&&e.id==="undo"))return e.walks&&Tl(),e.run(t)}var HI=()=>document.addEventListener("keydown",F7);om();var j7=3e3;async function q7(){await Vc(J_()??yg()),HI(),Ix(r`<${WI} />`,document.getElementById("app")),N.value.page!=="setup"&&await VI()}var K7=we(()=>{X.value.ready&&(N.value.page!=="inbox"||Object.keys(_m.value).length>0)&&setTimeout(()=>{K7(),Sb()})}),{session:Sx}=document.documentElement.dataset;async function VI(){try{let{needed:e,operator:t}=Sx?{needed:Sx==="new",operator:Sx==="in"}:await B("/api/setup");if(!t){YI(e);return}await Vr(),(N.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?YI(!1):setTimeout(VI,j7)}}function YI(e){N.value.page!=="login"&&location.pathname!=="/"&&(eg.value=location.pathname+location.search),Ue.value="out",L(e?"/setup":"/login",{replace:!0})}q7();
